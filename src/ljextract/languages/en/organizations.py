"""English organizations: one rule for each sort of evidence; what evidence is, is evidence.py's to say."""

from __future__ import annotations

from collections.abc import Sequence

from ljextract.languages.en import evidence
from ljextract.languages.en.capitals import vocabulary
from ljextract.languages.en.naming import short_forms
from ljextract.rules import Match, RuleBook, found
from ljextract.values.name import Name

SCANNED: tuple[str, ...] = ()
FINDERS = evidence.FINDERS

vetoes = RuleBook("en.vetoes", kind="veto")
book = RuleBook("en.organizations", kind="organization")
mentions = RuleBook("en.mentions", kind="mention")
BOOKS = (vetoes, book, mentions)


def abbreviations() -> frozenset[str]:
    """Words whose full stop ends no sentence."""
    from ljextract.lexicon import shared

    return frozenset(word for entry in shared("ljextract.languages.en.lexicon", "en").of("abbreviation") for word in entry.words)


def _name(m: Match) -> Name | None:
    name: Name = m.pieces[0].what.name()
    return name


@book.rule(found("known"), yes=[("The loan came from the [World Bank] in March.", "international")])
def known_name(m: Match) -> Name | None:
    """A name that the gazetteer has and that names nothing else."""
    return _name(m)


@book.rule(found("cued_name"), yes=[("Shares of [Apple] fell.", "company")], no=["An apple a day."])
def known_name_with_cue(m: Match) -> Name | None:
    """A name that the gazetteer has and that may name something else, where the words around it say which."""
    return _name(m)


@book.rule(found("legal"), yes=[("At [Hengtai Textile Co.] in Ningbo it fell.", "company")])
def legal_form(m: Match) -> Name | None:
    """A name that ends in a legal form."""
    return _name(m)


@book.rule(found("headed"), yes=[("The [Lakeside Research Institute] said so.", "education")])
def head_word(m: Match) -> Name | None:
    """A name that ends in a head word."""
    return _name(m)


@book.rule(found("head_of"), yes=[("The [Ministry of Trade and Industry] said so.", "government")])
def head_of(m: Match) -> Name | None:
    """A name that begins with a head word before "of" or "for"."""
    return _name(m)


@book.rule(found("unique"), yes=[("It goes to [Parliament] on Monday.", "government")])
def unique_body(m: Match) -> Name | None:
    """A body that a country has one of, with a capital."""
    return _name(m)


@book.rule(found("institution"), yes=[("The [British government] fell.", "government")])
def institution(m: Match) -> Name | None:
    """A place or people and the institution that it has one of."""
    return _name(m)


@book.rule(found("acronym"), yes=[("The NXQR said so.", "other")] and [("The [NXQR] said so.", "other")])
def acronym(m: Match) -> Name | None:
    """A word in capitals that is no usual abbreviation of a thing."""
    return _name(m)


@book.rule(found("cued"), yes=[("Shares of [Voltar] fell.", "company")])
def cued_name(m: Match) -> Name | None:
    """An unknown name where the words around it say that it is an organization's."""
    return _name(m)


@book.rule(found("team"), yes=[("SOCCER - LEAGUE STANDINGS\n[Barnet] 12 7 6 77 76 30\nThe season goes on: goals, points, matches.", "sports")])
def team(m: Match) -> Name | None:
    """A team that a table, a score, or what it does in an article about sport shows."""
    return _name(m)


@book.rule(found("headline"), yes=[("[REUTERS] WINS PRIZE", "media")])
def headline(m: Match) -> Name | None:
    """A known name in a line of capitals."""
    return _name(m)


@mentions.rule(found("learned"), yes=[("Voltar Textile Co. fell. [Voltar] has no debt.", "company")])
def learned_name(m: Match) -> Name | None:
    """A name that the article gives in full elsewhere."""
    learned = m["learned"].what
    name: Name = learned.as_name()
    if not evidence.may_be_learned(m.reading, m.start, m.end, learned.text, name.type, given=learned.given):
        return None
    return name


class EnglishNames:
    """The habits of English names; see entities.Names."""

    def key(self, text: str) -> str:
        """Lower case, without article, stops and blanks."""
        folded = text.lower().replace("’", "'").removeprefix("the ")
        return folded.replace(".", "").replace(",", "").replace(" ", "")

    def short_forms(self, text: str, name: Name) -> Sequence[str]:
        """See naming.short_forms."""
        return short_forms(text, name.type)


NAMES = EnglishNames()
