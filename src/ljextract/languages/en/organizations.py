"""English organizations: a rule for each sort of evidence.

What a name is by its own words is read in parts.py, what the text around and the rest of the article say in evidence.py;
each mention comes here under its best evidence, and the rules say what that evidence is worth.
"""

from __future__ import annotations

from typing import Final

from ljextract.languages.en import evidence
from ljextract.languages.en.naming import NAMES
from ljextract.lexicon import shared
from ljextract.rules import Match, RuleBook, found
from ljextract.values.name import Name

__all__ = ["BOOKS", "FINDERS", "NAMES", "SCANNED", "abbreviations"]

SCANNED: Final[tuple[str, ...]] = ("sport_word",)
FINDERS: Final = evidence.FINDERS

book = RuleBook("en.organizations", kind="organization")
mentions = RuleBook("en.mentions", kind="mention")
BOOKS: Final = (book, mentions)


def abbreviations() -> frozenset[str]:
    """Words whose full stop ends no sentence."""
    entries = shared("ljextract.languages.en.lexicon", "en").of("abbreviation")
    return frozenset(word for entry in entries for word in entry.words)


def _name(m: Match) -> Name:
    mention: evidence.Mention = m.first.what
    return mention.name()


# Names that their own words tell


@book.rule(
    found("known"),
    yes=[
        ("The loan came from the [World Bank] in March.", "international"),
        ("Workers at [McDonald's] walked out.", "company"),
        ("It sold [7-Eleven] last year.", "company"),
    ],
    no=["She flew a Boeing 747 to Lima.", "He met Ratan Tata in Pune."],
)
def known_name(m: Match) -> Name:
    """A name that the gazetteer has and that is nothing else's."""
    return _name(m)


@book.rule(
    found("legal"),
    yes=[
        ("Sales at [Hengtai Textile Co.] in Ningbo fell.", "company"),
        ("A spokesman for [Qilu Cement Co., Ltd.] said so.", "company"),
        ("It was bought by [Grupo Almadén S.A. de C.V.] of Mexico.", "company"),
        ("He joined [Kisumu Savings Bank Ltd], a lender.", "finance"),
    ],
    no=["The Company has no debt.", "Shares of the Indian Company fell."],
)
def legal_form(m: Match) -> Name:
    """A name that ends in a legal form, and the stop that belongs to it."""
    return _name(m)


@book.rule(
    found("headed"),
    yes=[
        ("Patients were taken to [Kisumu County Hospital] on Monday.", "health"),
        ("The [Lakeside Research Institute] published it.", "education"),
        ("Firms in [Binhe New Area] exported more.", "zone"),
        ("The [Small and Medium Enterprises Agency] opened.", "government"),
        ("Lending by [Mutual Harvest Bank Namibia] rose.", "finance"),
        ("The [Kisumu Magistrate's Court] heard the case.", "government"),
        ("[Namibia Legal Aid] lost a fifth of its money.", "nonprofit"),
    ],
    no=["The new Hospital opened.", "They met at Barrow Bank Stadium.", "He works on Human Resources."],
)
def head_word(m: Match) -> Name:
    """A name that ends in a head word, with the place of its branch behind it."""
    return _name(m)


@book.rule(
    found("head_of"),
    yes=[
        ("The [Ministry of Trade and Industry] had no comment.", "government"),
        ("The [Ministry of Education, Science and Technology] agreed.", "government"),
        ("She leads the [National Union of Weavers], he said.", "nonprofit"),
    ],
    no=["The Minister of Health resigned.", "He sits on the Board of Directors."],
)
def head_of(m: Match) -> Name:
    """A name that begins with a head word before "of", "for" or "on"."""
    return _name(m)


@book.rule(
    found("unique"),
    yes=[
        ("The bill went to [Parliament] on Monday.", "government"),
        ("Records of the [Attorney General's Office] were lost.", "government"),
    ],
    no=["The parliament of birds met.", "The Court rose."],
)
def unique_body(m: Match) -> Name:
    """A body that a country or town has one of, with a capital."""
    return _name(m)


@book.rule(
    found("institution"),
    yes=[
        ("The [British government] backed the plan.", "government"),
        ("He was held by [Toronto police] overnight.", "government"),
        ("The [Chilean navy] sent two ships.", "military"),
        ("[Edinburgh council] approved a levy.", "government"),
        ("[Belgian customs] seized 12 tonnes.", "government"),
        ("[Andalusia's regional government] closed twelve beaches.", "government"),
        ("The [Australian government] put A$62 million into it.", "government"),
    ],
    no=["The government fell.", "Britain's old government fell.", "Leeds council tax rose 5%."],
)
def institution(m: Match) -> Name:
    """A place or people and the institution that it has one of, in small letters."""
    return _name(m)


@book.rule(
    found("acronym"),
    yes=[
        ("Talks with the [QFLT] failed.", "other"),
        ("Ann Moyo ([NPZW]) voted against.", "other"),
    ],
    no=[
        "The GDP of the region grew.",
        "Farmers lacked rural pump kits (RPK), and an RPK was dear.",
        "Its price to earnings growth (PEG) ratio is low, as are science, engineering and technology (SET).",
        "UTRECHT, Netherlands, May 6.",
        "Flight QX 412 was late.",
    ],
)
def acronym(m: Match) -> Name:
    """A word in capitals that is no usual abbreviation of a thing, and that the article does not explain as one."""
    return _name(m)


# Names that the words around tell


@book.rule(
    found("cued_known"),
    yes=[
        ("Shares of [Apple] fell.", "company"),
        ("He met managers of Samsung and [Apple].", "company"),
        ("Staff at the retailer [Target] agreed.", "company"),
        ("He told the [Times] that it had failed.", "media"),
        ("It rained for 40 days.\n\nThe [Guardian], Accra, March 7th 2026", "media"),
    ],
    no=["Apple pie is sweet.", "The Target was missed."],
)
def known_name_with_cue(m: Match) -> Name:
    """A name that the gazetteer has and that may be something else, where the words around say that it is not."""
    return _name(m)


@book.rule(
    found("cued"),
    yes=[
        ("Shares of [Voltar] fell.", "company"),
        ("The insurer [Asperion] paid.", "finance"),
        ("[Zelmira] Chief Executive Ann Lee left.", "company"),
        ("An analyst at [Brackwell Dunn] said so.", "company"),
        ("[Brackwell Stays], a chain with 11 inns, has frozen its plans.", "company"),
        ("[Brackwell Racecourses], which stages 390 fixtures a year, made a profit.", "company"),
        ("He works for the consumer group [United Ratepayers].", "company"),
        ("That is what the watchdog [Rail Focus] found.", "nonprofit"),
        ("Members of the [QF BTN] union walked out.", "nonprofit"),
        ("Sales at [Electrona] (LSE: ELC) fell.", "company"),
        ("Sales fell.\n\nAbout [Electrona]\nThe supplier makes fuses.", "company"),
    ],
    no=[
        "Shares of Mr. Voltar fell.",
        "Lukas Voltar said so.",
        "Lukas Voltar, a broker, said so.",
        "Omar Dunn, a fellow at the bank, said so.",
        "It was run by the site Monday.",
    ],
)
def cued_name(m: Match) -> Name:
    """A name that no list has, where the words around say that it is an organization's."""
    return _name(m)


_TABLE: Final = "League standings after Saturday's matches:\n{}  12  7  4  1  20  9  25\nBarrow  12  6  4  2  18 11  22\nDunmere  12  5  4  3  17 13  19\n"


@book.rule(
    found("team"),
    yes=[
        (_TABLE.format("[Ashby]"), "sports"),
        ("In the league match the goals came late, and the [Ashby] striker scored twice.", "sports"),
    ],
    no=["Exports by region:\nAshby  12  7  4  1\nBarrow  12  6  4  2\n", "The Ashby striker picketed."],
)
def team(m: Match) -> Name:
    """A team, by a table, a score, a fixture or what teams do, in an article about sport."""
    return _name(m)


@book.rule(
    found("headline"),
    yes=[
        ("[REUTERS] WINS PRIZE\n\nThe agency was praised.", "media"),
        (
            "FIRE AT [HENGTAI TEXTILE]\n\nA fire broke out at Hengtai Textile, a spokesman for Hengtai Textile said.",
            "company",
        ),
    ],
    no=["FIRE AT OLD MILL\n\nA fire broke out."],
)
def headline(m: Match) -> Name:
    """A name of the article or the gazetteer in a line of capitals."""
    return _name(m)


# Names that the article tells


@mentions.rule(
    found("learned"),
    yes=[
        ("Voltar Textile Co. has no debt, but [Voltar] has no cash.", "company"),
        ("The Quarry Lending Commission (Qulco) met. Nothing came of [Qulco].", "government"),
    ],
    no=["Voltar Textile Co. has no debt. It stands on Voltar Street.", "Orinda Textile Co. lies in Orinda."],
)
def learned_name(m: Match) -> Name | None:
    """A short form of a name that the article gives in full elsewhere."""
    learned = m["learned"].what
    name: Name = learned.as_name()
    fits = evidence.may_be_learned(m.reading, m.start, m.end, name.type, given=learned.given)
    return name if fits else None
