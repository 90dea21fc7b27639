"""English facts: what is measured, whose it is, who says so, and whether it has happened.

sentence = clause…        a clause is what belongs to one group of verbs ("is expected to grow"); see clauses.py
clause   = [intro ,] [subject] verbs … quantity …
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ljextract.assemble import Placed
from ljextract.clauses import Holder, Item, Sentence, Stated, Statement
from ljextract.languages.en.clauses import NOMINAL, Clause, Words, shape_of, words_of
from ljextract.languages.en.measures import ADDING, BEATING, WHOSE, Measures
from ljextract.matcher import Reading
from ljextract.text import Span, span_of
from ljextract.values.amount import Amount

_BASIS: Final = re.compile(
    r"(?P<year>year[- ](?:on|over)[- ]year|\by[-/]?o[-/]?y\b|\bon the year\b|\bfrom a year\b|\bannual(?:ly|ised|ized)?\b"
    r"|\b(?:from|than|compared (?:with|to)|against|over|versus|as) (?:a|the|one|in the) (?:year|same (?:period|month|quarter|time))\b)"
    r"|(?P<month>month[- ](?:on|over)[- ]month|\bm[-/]?o[-/]?m\b|\bfrom (?:a month (?:earlier|ago)|the (?:previous month|month before)|last month))"
    r"|(?P<quarter>quarter[- ](?:on|over)[- ]quarter|\bq[-/]?o[-/]?q\b|\bfrom (?:the )?(?:previous quarter|prior quarter|last quarter|quarter before))"
)
_BASES: Final = {"year": "year-on-year", "month": "month-on-month", "quarter": "quarter-on-quarter"}
_OPENING_A_BASIS: Final = (
    "from ",
    "than ",
    "compared ",
    "against ",
    "over ",
    "versus ",
    "as ",
    "on the year",
    "annual",
)
"""How they begin, beside those in "y", "m" and "q"."""
_LEAD: Final = 100
"""How far into a sentence the country may stand that it is about, in code points."""
_REACH: Final = 60
"""How far behind a quantity the words that name its basis may stand, in code points."""
_MEASURING: Final = frozenset({"rise", "fall", "level", "be", "up", "down"})
_QUALIFIERS: Final = frozenset("over about around up to than under between some another as just above below".split())
_FORECASTS: Final = ("forecast", "outlook", "projection", "guidance", "price target", "estimate", "expectation")
_FORECASTERS: Final = frozenset({"finance", "government", "international"})
"""Types of organizations that forecast other things than their own."""
_LABELLING: Final = frozenset({":", "=", "(", "≈"})
_ECONOMY: Final = frozenset("growth inflation unemployment deficit surplus demand prices rates".split())
_AGAINST: Final = frozenset("from than below above against over compared versus".split())
_EARLIER: Final = re.compile(
    r"(?:(?:a|one|the) )?(?:year|month|quarter|week) (?:earlier|ago|before)|(?:the )?(?:previous|prior|same)\b"
)
_FIGURES: Final = frozenset({"data", "figures", "statistics", "results", "numbers"})
_LASTING: Final = frozenset(
    "lasted lasts last lasting took takes take taking ran runs run spent sentenced jailed".split()
)
_DIRECTION: Final = {"rise": "increase", "up": "increase", "fall": "decrease", "down": "decrease"}
_RESULTING: Final = frozenset("resulted results result led leads contributed contributes".split())
_ASIDES: Final = frozenset(
    {
        "addition",
        "total",
        "all",
        "contrast",
        "fact",
        "part",
        "general",
        "turn",
        "least",
        "the past",
        "recent years",
        "comparison",
        "response",
        "cash",
        "trading",
    }
)
_TELLING: Final = frozenset("reported reports found finds suggests suggested added adds pointed".split())
"""Verbs that say something where a clause follows them, or nothing."""
_WITHIN: Final = frozenset("over about around between under by in".split())
_PLACING: Final = frozenset("in at of on across into".split())
_SCORED: Final = frozenset({"point", "basis point"})
_BECOMING: Final = frozenset("went go goes remain remains remained stay stays stayed".split())
_SHIFTING: Final = frozenset(
    "push pushes pushed delay delays delayed postpone postponed extend extends extended".split()
)
_BODIES: Final = frozenset("network chain fleet group team pool portfolio staff workforce".split())
"""What has so many parts, whatever is told of it."""
_COMING_FROM: Final = frozenset("come comes came coming".split())
_CLOSING: Final = (" ended ", " ends ", " ending ", " finished ", " closed ", " began ")
_LETTING: Final = frozenset("let lets letting take takes took taken taking bring brings brought bringing".split())
_STATES: Final = frozenset("without out under on at".split())
_NOTING: Final = frozenset("recorded records reported reports had has saw sees posted counted".split())
_DEMANDING: Final = frozenset("demand demands demanded demanding".split())
_BOUNDING: Final = frozenset("longer older younger taller heavier larger bigger smaller".split())
_ENDS: Final = frozenset({",", ".", ";", ":", '"', ")"})
_ASKED: Final = frozenset("poll survey study sample trial".split())
_NORMS: Final = frozenset("level levels average norm usual normal volume figure number amount".split())
_WRITING: Final = frozenset("wrote confirmed".split())
_ALIKE: Final = frozenset("hit cut put set cost shut spread beat let split hurt".split())
"""Verbs whose past looks like the base."""
_OFFICES: Final = frozenset("ministry agency bureau department office".split())
_HELD: Final = frozenset("against versus compared than below above".split())
_FAR: Final = 24
"""So many items behind a verb an amount is no longer the first that it takes."""
_GUESSES: Final = frozenset(
    "forecast forecasts estimate estimates guidance target budget expectations goal plan".split()
)
_PARTED: Final = frozenset("it them which whom these those".split())
_PLURALS: Final = frozenset("children women men people".split())
_WANTING: Final = frozenset({"want", "wants", "wanted"})
_RULED: Final = frozenset(
    "city town county state country province nation village army navy police force museum library zoo theatre theater orchestra crew minister "
    "president mayor governor".split()
)
"""Places, bodies and people that mean to do something."""
_DUES: Final = frozenset("fee fees fare fares fine fines toll tolls allowance levy surcharge tuition".split())
"""What somebody sets, and so is known before it holds."""
_PRICES: Final = frozenset({"price", "prices", "ticket", "tickets", "rent", "rents"})
_SET: Final = frozenset("quota quotas limit limits draft cap ceiling staff headcount workforce capex".split())
"""What the one whose it is makes so much."""
_SCHEMES: Final = (
    "pension plan",
    "health plan",
    "insurance plan",
    "savings plan",
    "retirement plan",
    "payment plan",
    "data plan",
)
"""Plans that somebody has."""
_PLANS: Final = frozenset("plan plans proposal program programme scheme deal agreement bill law".split())
_ASKING: Final = frozenset("ask asks asked asking call calls called calling appeal appeals appealed appealing".split())
_BEARERS: Final = frozenset({"it", "us", "them"})
_GROWN: Final = ("output", "production", "capacity")
_LOSING: Final = frozenset("lose loses lost losing pick picks picked picking".split())
_TOTALLING: Final = frozenset("totalling totaling averaging costing".split())
_ADDING: Final = frozenset({"added", "adds", "pointed"})
_FORETELLING: Final = frozenset("analysts economists investors forecasters traders".split())
_FORETELLERS: Final = _FORETELLING | {"analyst", "economist", "strategist", "broker"}
_SEERS: Final = ("central bank", "ministry", "government", "treasury")
_COUNTING: Final = frozenset("count counts counted counting".split())
_TELLERS: Final = frozenset({"nonprofit", "government", "international", "media"})
_GIVEN: Final = frozenset("the these those its their our all both".split())
_COSTING: Final = frozenset("cost costs costing".split())
_TAKEN: Final = frozenset("other remaining further record out off back together total only".split())
_JUDGING: Final = frozenset("fined fines fine values valued valuing".split())
"""Verbs whose object the figure is of."""
_DATED: Final = frozenset("delivery contract contracts futures election elections deal meeting summit".split())
"""Nouns that a time before them tells of alone."""
_PUBLISHED: Final = frozenset("published released issued".split())
_SPANS: Final = frozenset(
    "fiscal financial calendar tax school academic budget first second third fourth season".split()
)
_NO_SUPERLATIVES: Final = frozenset(
    "forest harvest interest protest arrest test request west northwest southwest invest rest guest quest contest nest chest".split()
)
_PRESENT: Final = frozenset(
    {"is", "are", "has", "have", "will", "can", "could", "should", "may", "might", "would", "do", "does"}
)


class EnglishCues:
    """What English says of clauses; see `clauses.Cues`."""

    def row(self, reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
        """The records of a stretch, with the words between them, each with its class, and the marks."""
        cues = words_of(reading.lexicon).cues
        folded, raw = reading.folded, reading.raw
        found: list[Item] = []
        at, kept = start, len(records)
        for index in range(kept + 1):
            gap = records[index].start if index < kept else end
            while at < gap:
                if folded[at] == " ":
                    at += 1
                    continue
                behind = _word_end(folded, at, gap)
                if behind > at:
                    word = folded[at:behind]
                    cue = cues.get(word)
                    if cue is None:
                        cue = shape_of(word)
                        if cue == "adv" and at > start and raw[at].isupper():
                            cue = ""  # "Italy"
                    elif cue == "it" and behind - at == 2 and raw[at : at + 2].isupper():
                        cue = ""  # "IT", "US"
                    elif cue == "could" and at > start and raw[at].isupper():
                        cue = ""  # "the May Day holiday"
                    found.append(Item("word", at, behind, word, None, cue))
                    at = behind
                    continue
                if not folded[at].isspace():
                    found.append(Item("mark", at, at + 1, folded[at]))
                at += 1
            if index < kept:
                if found and records[index].kind == "time" and found[-1].text in ("starting", "beginning"):
                    found[-1].cue = "to"  # "starting Sept. 1"
                found.append(records[index])
                at = records[index].end
        return found

    def country_in(self, reading: Reading, start: int, end: int) -> Span | None:
        """The country whose something a stretch speaks of near its beginning: "China's exports"."""
        folded = reading.folded
        at = folded.find("'s ", start, min(end, start + _LEAD))
        if at < 0:
            return None
        first = folded.rfind(" ", start, at) + 1 or start
        places = words_of(reading.lexicon).places
        if folded[first:at] not in places:
            first = folded.rfind(" ", start, max(start, first - 1)) + 1 or start  # "South Korea's"
            if folded[first:at] not in places:
                return None
        return span_of(first, at)

    def places_of(self, names: Sequence[str]) -> frozenset[str]:
        """None: an English place is told by its capital."""
        return frozenset()

    def refers_to(self, noun: str, name: str, kind: str) -> bool:
        """Whether "the park" or "the company" can mean the organization of that name and type."""
        name = name.lower()
        if noun in name and noun in name.replace(",", " ").replace(".", " ").split():
            return True
        definite = _DEFINITE.get(noun)
        return (
            definite is not None
            and kind in definite
            and not noun.endswith(("area", "park", "zone", "university", "hospital", "party"))
        )

    def state(self, sentence: Sentence) -> Statement:
        """The facts of a sentence that holds a quantity."""
        words = words_of(sentence.lexicon)
        if not _DEFINITE:
            _DEFINITE.update(words.definite)
        before = ""
        for item in sentence.items:
            if item.kind == "quantity" and item.amount.number.form in ("multiple", "fraction"):
                word = sentence.folded[item.start : item.end]
                if word.endswith(("ed", "ing", "es")) or before in ("to", "will", "would", "could", "should"):
                    item.cue = words.cues.get(word, "")  # "shipments doubled", but not "more than double last year's"
            if item.cue not in ("adv", "more"):
                before = item.text  # "will roughly double"
        return _Reader(sentence, words).read()


_DEFINITE: dict[str, frozenset[str]] = {}
_TAILS: Final = ("'s", "'ll", "'ve", "'re")


def _is_letter(folded: str, at: int) -> bool:
    """Whether a letter or a digit stands at a place."""
    code = ord(folded[at])
    if code < 128:
        return 97 <= code <= 122 or 48 <= code <= 57
    return folded[at].isalnum()


def _word_end(folded: str, at: int, end: int) -> int:
    """Behind the word that begins at a place; the place itself where none does.

    "AT&T", "1.5-litre" and the tail of "the park's" are one word each.
    """
    if folded[at] == "'":
        for tail in _TAILS:
            behind = at + len(tail)
            if behind <= end and folded.startswith(tail, at):
                if behind == end or not (_is_letter(folded, behind) or folded[behind] == "_"):
                    return behind
                break
        return at
    first = at
    while at < end:
        code = ord(folded[at])
        if 97 <= code <= 122 or 48 <= code <= 57:
            at += 1
        elif code in (38, 45, 46, 47):  # "&", "-", ".", "/" between letters
            if at == first or at + 1 == end or not _is_letter(folded, at + 1):
                if code == 46 and at > first + 2 and folded[at - 2] == ".":
                    at += 1  # "U.S."
                break
            at += 1
        elif code >= 128 and folded[at].isalnum():
            at += 1
        else:
            break
    return at


def _owned_as(stated: Stated, other: Stated) -> None:
    """Look for whose a figure is as for that of another, which it is held against."""
    stated.needs_subject, stated.may_be_owned = other.needs_subject, other.may_be_owned
    stated.reports, stated.national, stated.of_company = other.reports, other.national, other.of_company


class _Reader(Measures):
    """Reads one sentence. `source` says who says so, `spoken` the item from which on that one speaks."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.source: Holder | None = None
        self.telling: Clause | None = None  # the one that says so
        self.nameless: bool | None = None  # whether all that it tells of is figures that nobody is said to have
        self.spoken = 0
        self.others: Holder | None = None  # who says the rest: "…, while Telkomsel reported that 58 were down"
        self.others_from = 0
        self.estimated = False
        self.bases: list[tuple[int, str]] | None = None
        self.times = [index for index, item in enumerate(self.items) if item.kind == "time"]
        self.dating: dict[int, bool] = {}
        self.set_apart: set[int] = set()  # those of a change between two commas
        self.asides: dict[int, int] | None = None  # the times of relative clauses, and where those end
        self._attribute()

    def read(self) -> Statement:
        """What the sentence states."""
        statement = Statement()
        previous: Stated | None = None
        of_previous: Clause | None = None
        against: list[bool] = []  # which facts are only what others are held against
        clauses = self.clauses
        at = 0
        for index, item in enumerate(self.items):
            if item.kind != "quantity":
                continue
            while at + 1 < len(clauses) and clauses[at + 1].start <= index:
                at += 1
            clause = clauses[at] if clauses else None
            if clause is not None and clause.relative and clause.parent is not None and index >= clause.last:
                clause = self._outer(clause, clause.parent, index)
            if not self._states(index, clause):
                continue
            if clause is not None and self._denied(clause, index):
                statement.denied.append(item)
                continue
            previous = self._fact(clause, index, previous, of_previous)
            of_previous = clause
            against.append(self._is_against(index))
            statement.facts.append(previous)
        self._topic(statement)
        statement.time = self._main_time()
        for stated, held in zip(statement.facts, against, strict=True):
            if stated.time is None or self._is_earlier(stated.time):
                continue
            if held:
                if statement.time is stated.time:
                    statement.time = None  # "up from 83% in 2024"
                continue
            if stated.status == "estimate":
                statement.outlook = stated.time
                if statement.time is stated.time:
                    statement.time = None  # what is foreseen dates nothing that has been
            elif stated.status == "actual":
                statement.time = stated.time
            break
        if statement.time is not None and self.sentence.folded.endswith(_CLOSING, 0, statement.time.start):
            statement.closes = True
            statement.time = None  # "The service ended June with 71 million users": no stretch that goes on
        statement.speaker = self.source
        return statement

    def _attribute(self) -> None:
        """Find who says so, and from where on."""
        items = self.items
        clauses = self.clauses
        count = len(items)
        for index, clause in enumerate(clauses):
            verb = items[clause.verb].text
            cue = clause.cue
            behind = clause.last
            if verb in _TELLING:  # "…, researchers reported on Tuesday", "a study found that": not "reported a fall"
                if (
                    behind < count
                    and items[behind].kind != "mark"
                    and items[behind].kind != "time"
                    and items[behind].text not in ("on", "that")
                    and not (verb == "pointed" and items[behind].text == "out")
                ) or (verb in _ADDING and not self._speaks(clause)):
                    continue
                cue = "say"
            elif verb in _WRITING and behind < count and items[behind].kind == "quantity":
                continue  # "doctors wrote 2.1 million prescriptions"
            elif cue == "say" and behind < count and items[behind].text == "to":
                continue  # "was told to spend £60 million"
            if cue == "expect":
                if (
                    self.source is not None
                    or not clause.finite
                    or clause.relative
                    or verb in ("seen", "thought", "likely", "probably")
                ):
                    continue
                if clause.first < clause.verb and any(items[at].cue == "be" for at in range(clause.first, clause.verb)):
                    continue
            elif cue != "say":
                continue
            opened = items[clause.first - 1].text if clause.first else ""
            inverted = (
                cue == "say"
                and verb in ("said", "says")
                and behind < count
                and (opened == '"' or (opened == "," and index + 1 == len(clauses)))
            )
            source = self._phrase_right(behind) if inverted else None
            if source is None and clause.subject is not None:
                source = self._holder(clause.subject[0], clause.subject[1])
            if source is None or (
                cue == "expect"
                and source.refers == ""
                and source.organization is None
                and (not self._is_named(source, 1) and clause.start > 0)
            ):
                continue
            if self._text(source.span) in _FIGURES:
                continue
            self.source = source
            self.telling = clause
            first = clause.subject[0] if clause.subject is not None else clause.first
            while first > 0 and items[first - 1].cue == "the":
                first -= 1
            aside = inverted or (
                first > 0
                and items[first - 1].text in (",", '"')
                and clause.subject is not None
                and clause.start <= first
            )
            self.spoken = 0 if aside else clause.first
            told = clause.last < count and items[clause.last].text == "that"
            self.estimated = cue == "expect" and (aside or told)  # "…, the association estimates", "She estimates that"
            if cue == "say":
                self._find_others(index)
                return
        if self.source is not None:
            return
        for at, item in enumerate(items):
            if item.text == "according" and at + 2 < count and items[at + 1].text == "to":
                self.source = self._phrase_right(at + 2)
                return

    def _speaks(self, clause: Clause) -> bool:
        """Whether a clause's subject may say something: a name or a pronoun before a lone verb, "she added"."""
        if clause.subject is None or clause.first < clause.verb:
            return False
        first = self.items[clause.subject[0]]
        return (first.cue == "it" and clause.subject[1] == clause.first) or self.sentence.raw[first.start].isupper()

    def _find_others(self, index: int) -> None:
        """Find another who says something behind the first, and from where on."""
        items = self.items
        for at in range(index + 1, len(self.clauses)):
            clause = self.clauses[at]
            if (
                clause.last < len(items)
                and items[clause.last].text == "that"
                and clause.subject is not None
                and not clause.relative
                and (clause.cue == "say" or items[clause.verb].text in _TELLING)
            ):
                found = self._holder(clause.subject[0], clause.subject[1])
                if found is not None and found.refers not in ("it", "we", "he") and found is not self.source:
                    self.others, self.others_from = found, clause.first
                return

    def _states(self, index: int, clause: Clause | None) -> bool:
        """Whether a quantity states something: no ordinal, no bare number without a verb that gives it, no bare duration."""
        items = self.items
        item = items[index]
        amount = item.amount
        form = amount.number.form
        before = items[index - 1] if index else None
        bounding = before is not None and before.text == "than" and index > 2 and items[index - 2].text in _BOUNDING
        if bounding and items[index - 3].kind == "word" and items[index - 3].cue in NOMINAL:
            return False  # "boats longer than 18 metres"
        if form == "ordinal" or (before is not None and (before.cue == "every" or before.text == "per")):
            return False
        if amount.unit is None and form in ("cardinal", "range"):
            return self._bare_states(index, clause)
        if amount.unit is not None and amount.unit.dimension == "time" and not amount.unit.per:
            if clause is None or index < clause.verb:
                return False
            verb = items[clause.verb].text
            if self._endures(index, clause):
                return True
            if clause.cue in ("be", "level") and clause.subject is not None:
                head = items[self._base_end(clause.subject[0], clause.subject[1]) - 1].text
                named = index + 1 < len(items) and items[index + 1].kind == "word" and items[index + 1].cue in NOMINAL
                if head in self.words.figures and verb not in _LASTING and not named:
                    return True  # "the median wait was 21.3 weeks, against 22.6 weeks a year earlier"
            if clause.cue in ("rise", "fall") and items[index - 1].text in ("by", "to", "from"):
                return True  # "will cut travel time by 40 minutes"
            if verb in _SHIFTING and items[index - 1].text == "by":
                return True  # "start-up had been pushed back by 18 months"
            if items[index - 1].text in ("in", "within") or any(
                one.kind == "mark" for one in items[clause.last : index]
            ):
                return False
            return verb in _LASTING and (verb != "last" or clause.first < clause.verb)
        return True

    def _endures(self, index: int, clause: Clause) -> bool:
        """Whether a clause says of nothing but how long: "was trapped for 13 hours", "has 13 weeks to decide"."""
        items = self.items
        at = index - 1
        while at > clause.verb and (items[at].cue in ("more", "up") or items[at].text in _QUALIFIERS):
            at -= 1
        if at == clause.verb:
            return clause.cue not in ("be", "level", "say", "rise", "fall") and items[index - 1].text not in _WITHIN
        return items[at].text == "for" and all(items[one].kind != "quantity" for one in range(clause.last, at))

    def _giver(self, clause: Clause, index: int, previous: Stated | None) -> Holder | None:
        """The one whom a sum comes from: "$150 million is to come from bonds and $96 million from the agency"."""
        items = self.items
        unit = items[index].amount.unit
        if unit is None or unit.system != "ISO4217" or items[clause.verb].text not in _COMING_FROM:
            return None
        at = clause.last
        if index > at:
            if previous is None or previous.measure != items[clause.verb].span:
                return None
            at = index + 1
        if at + 1 >= len(items) or items[at].text != "from":
            return None
        stop = at + 1
        while stop < len(items) and items[stop].cue != "and" and items[stop].kind in ("word", "organization"):
            stop += 1
        return self._holder(at + 1, stop) if stop > at + 1 else None

    def _lasts(self, index: int, clause: Clause, amount: Amount) -> bool:
        """Whether a verb tells what took so long: "was trapped for 13 hours", "lasted three days", but not "has 13 weeks"."""
        if amount.unit is None or amount.unit.dimension != "time" or amount.unit.per or clause.verb > index:
            return False
        if self.items[clause.verb].text in _SHIFTING and self.items[index - 1].text == "by":
            return True  # "had been pushed back by 18 months"
        if self.items[clause.verb].text in _LASTING:
            subject = clause.subject
            return (
                subject is None or self.items[self._base_end(subject[0], subject[1]) - 1].text not in self.words.figures
            )
        if clause.cue in ("be", "has", "rise", "fall"):
            return False
        return (clause.cue not in ("have", "level") or self.items[index - 1].text == "for") and self._endures(
            index, clause
        )

    def _bare_states(self, index: int, clause: Clause | None) -> bool:
        """Whether a number without a unit is a figure ("fell to 4,100", "106 were treated", "a crowd of 36,412"), not a label."""
        items = self.items
        item = items[index]
        at = index - 1
        while at >= 0 and (
            items[at].cue == "more"
            or items[at].text == "only"
            or (items[at].text in _QUALIFIERS and items[at].text != "to")
            or (items[at].text == "no" and items[at + 1].cue == "more")
        ):
            at -= 1
        before = items[at] if at >= 0 else None
        behind = items[index + 1] if index + 1 < len(items) else None
        if before is not None and at and self._is_level(at, index, clause):
            return True
        if before is not None and at and (before.text in ("against", "versus") or items[at - 1].text == "compared"):
            return behind is None or behind.kind != "word" or behind.cue not in NOMINAL  # "compared with 2.6 million"
        if behind is not None and (behind.text == "-" or (behind.cue == "of" and before is None)):
            return behind.text != "-" and item.amount.number.value != 1
        if before is None or (before.kind == "mark" and before.text in (",", ";", '"')):
            return behind is not None and (
                behind.cue in ("level", "have", "rise", "fall", "be", "has", "of") or self._acts(index)
            )
        if behind is not None and behind.cue == "of":
            return item.amount.number.value != 1 and before.cue in (
                "the",
                "but",
                "have",
                "rise",
                "fall",
                "has",
                "verb",
                "ed",
                "and",
                "level",
                "to",
            )
        if before.text == "including":
            return behind is not None and behind.text in _PLACING  # "including 1.5 million in the region"
        if before.cue in ("and", "but", "who") or before.text in ("other", "remaining"):
            return self._acts(index)  # "while two preferred to wait", "the other 24 were picked up"
        if before.cue == "of" and at > 0:
            return items[at - 1].kind == "word" and not self._is_clause_verb(at - 1)
        if before.cue in ("rise", "fall", "level", "up", "down") or (
            before.cue in ("have", "be") and clause is not None
        ):
            if before.text not in ("aged", "is", "was", "are", "were") or before.cue != "be":
                return True
            subject = clause.subject if clause is not None else None
            if subject is None or clause is None or clause.last != index:
                return False
            return (
                items[self._base_end(subject[0], subject[1]) - 1].text in self.words.figures
            )  # "their average age was 43"
        if before.text in ("to", "from", "at", "by") and clause is not None and clause.last <= index:
            return clause.cue in _MEASURING or clause.cue in ("have", "has")
        return False

    def _is_level(self, at: int, index: int, clause: Clause | None) -> bool:
        """Whether the words beside a number without a unit make it a figure: "up from 26.1 million", "last year's 222,000",
        "bring the ratio below three", "300 fewer than", "took the remaining 10", "cancelled 640"."""
        items = self.items
        before = items[at]
        if before.text == "from" and items[at - 1].cue in ("up", "down"):
            return True
        if before.text == "'s" and items[at - 1].kind == "time":
            return True
        if clause is None or clause.last > index:
            return False
        if items[index - 1].text in ("below", "above") and clause.cue != "be":
            return True
        if index + 2 < len(items) and items[index + 1].cue == "more" and items[index + 2].text == "than":
            return True
        if before.text == "remaining":
            return at - 1 == clause.last and items[at - 1].cue == "the"
        return (
            at == clause.verb
            and clause.finite
            and before.cue in ("verb", "ed")
            and index + 1 < len(items)
            and items[index + 1].text in _ENDS
        )

    def _acts(self, index: int) -> bool:
        """Whether a finite verb of its own follows a number: "dozens dropped out"."""
        return any(clause.first == index + 1 and clause.finite for clause in self.clauses)

    def _denied(self, clause: Clause, index: int) -> bool:
        if clause.denied and index > clause.first:
            return True
        return any(self.items[at].cue == "if" for at in range(max(0, clause.start - 1), index))

    def _fact(self, clause: Clause | None, index: int, previous: Stated | None, of_previous: Clause | None) -> Stated:
        items = self.items
        item = items[index]
        amount = item.amount
        stated = Stated(item, "en.facts.clause")
        behind_verb = clause is not None and (clause.last <= index or clause.verb == index)
        cue = clause.cue if clause is not None else ""
        subject = clause.subject if clause is not None else None
        measuring = cue in _MEASURING or self._is_put_at(clause) or self._adds_a_share(clause, index)
        in_subject = subject is not None and subject[0] <= index < subject[1]
        holder: Holder | None = None
        leader = self._leader(index) if clause is not None and index < clause.start else None
        if leader is not None:
            holder = leader
        elif subject is not None and not in_subject:
            holder = self._meant(self._holder(subject[0], subject[1]), clause)
        elif (
            subject is not None
            and subject[0] < index
            and self._base_end(subject[0], subject[1]) < index
            and items[index - 2].text != "total"  # "a total of 13,404 ships"
        ):
            holder = self._holder(
                subject[0], self._base_end(subject[0], subject[1])
            )  # "an SF90 with 938 horsepower might"
        elif clause is None or index < clause.first:
            holder = self._host(index)
        measure, owner, change, found = self._measure(clause, index, behind_verb)
        guessed = ""
        beside = False
        if self._is_times_of(index, previous) and previous is not None:
            measure, owner, found = (
                previous.measure,
                previous.subject,
                True,
            )  # "stood at 14 weeks, twice the usual level"
            holder = owner
            _owned_as(stated, previous)
        dated = (
            items[index - 2]
            if index > 1 and items[index - 1].text == "'s" and items[index - 2].kind == "time"
            else None
        )
        if dated is not None and previous is not None and amount.unit is None and not found:
            measure, owner, found = previous.measure, previous.subject, True  # "more than double last year's 222,000"
            holder = owner
        if found and measure is not None and previous is not None and self._held_against(index, measure):
            guessed = self._named_status(measure)  # "$5.85, compared with its July forecast of $5.60"
            measure, owner, change = previous.measure, previous.subject, None
            _owned_as(stated, previous)
        if owner is not None or (found and any(items[at].text == "worth" for at in range(max(0, index - 3), index))):
            holder = owner  # "seized cocaine worth 80 million euros": not the police's
        if in_subject and clause is not None and index < clause.first and self._is_share(amount):
            told = self._told_of(clause)
            if told is not None and measure is None and not self._is_of_group(index):
                measure, found = told, True  # "about one in eight had a fever"
            elif told is not None and clause.cue == "be" and self._is_plural(told):
                holder = Holder(told)  # "four-fifths of the participants were women"
            elif items[index + 1].cue == "of" and items[index + 2].text in ("its", "their"):
                holder = self._earlier(clause) or Holder(items[index + 2].span, None, "it")
        if clause is not None and behind_verb and items[clause.verb].text in _JUDGING:
            named = clause.last < index and (
                items[clause.last].cue in NOMINAL or items[clause.last].cue in ("the", "it")
            )
            stop = clause.last + 1 if named and items[clause.last].cue == "it" else index
            judged = self._holder(clause.last, stop) if named else None
            fined = items[clause.last]
            if clause.last < index and fined.kind == "quantity" and fined.amount.unit_span is not None:
                judged = Holder(fined.amount.unit_span)  # "fined two firms a combined 9 million kroner"
            if judged is not None:  # "The league fined Brentford £50,000", "Forbes values the club at $1.5 billion"
                measure, holder, found = items[clause.verb].span, judged, True
        if behind_verb and clause is not None and subject is not None and measure == items[clause.verb].span:
            borne = self._bearer(clause, index)
            if borne is not None:
                holder = borne  # "Tariffs cost Acme $9 million"
        if measure is None and clause is not None and self._lasts(index, clause, amount):
            measure, found = items[clause.verb].span, True  # "was trapped for 13 hours"
        if (
            measure is None
            and clause is not None
            and in_subject
            and index < clause.first
            and not found
            and self._counts(item)
            and not self._is_share(amount)
        ):
            measure = self._predicate(clause)
            found = measure is not None
        if measure is None and clause is not None and behind_verb and not found and self._counts(item):
            measure = self._given_to(clause, index)
            found = beside = measure is not None
        if measure is None and clause is not None and self._tells_of_counted(clause, index, found=found):
            measure, found = items[clause.verb].span, True  # "treated 11,500 patients", "180 people were injured"
        if (
            not found
            and clause is not None
            and behind_verb
            and items[clause.verb].text in _TOTALLING
            and clause.first == clause.verb
        ):
            start = self._left(clause.first, 0)
            if start < clause.first and items[start - 1].kind == "word" and items[start - 1].cue in ("to", "of"):
                measure, found = (
                    span_of(items[start].start, items[clause.first - 1].end),
                    True,
                )  # "eligible for payments averaging $3,600"
                acting_one = clause.parent.subject if clause.parent is not None else None
                holder = None if acting_one is None else self._holder(acting_one[0], acting_one[1])
        giver = self._giver(clause, index, previous) if clause is not None and not found else None
        if giver is not None and clause is not None:
            measure, holder, found = items[clause.verb].span, giver, True  # "$150 million is to come from bonds"
        forecaster: Holder | None = None
        on = self._burdening(index, measure) if measure is not None and holder is not None and behind_verb else -1
        if on > 0 and measure is not None:
            forecaster = holder
            measure, holder = span_of(measure.start, items[on - 1].end), Holder(items[on + 1].span, items[on + 1])
        acting = clause is not None and in_subject and index < clause.first  # "3 of them died"
        if found and change is not None and self._is_against(index):
            holder = owner  # "gained 31%, against a 12% rise in the market"
        if previous is not None and self._is_of_them(index) and (self._is_share(amount) or not acting):
            whole, rest = self._counted_noun(previous) or previous.measure, self._remaining(index)
            if not self._is_share(amount):
                measure, holder = rest or whole, previous.subject  # "600 of them pilots"
            elif items[index + 2].text in ("it", "which"):
                measure, holder = previous.measure or whole, previous.subject  # "60% of it borrowed"
            else:
                measure = whole  # "two-thirds of them engineers"
                holder = previous.subject if rest is None and not acting else None
                holder = holder or Holder(rest or items[index + 2].span)
            if holder is None:  # "deliveries reached 2,140 trucks, 700 of them to Amazon"
                stated.needs_subject, stated.may_be_owned = previous.needs_subject, previous.may_be_owned
            found = True
        elif (
            previous is not None
            and measure is None
            and not acting
            and (self._is_of_group(index) or self._is_of_which(clause))
        ):
            whole = self._counted_noun(previous) or previous.measure
            if not self._is_of_group(index) or clause is None or not (behind_verb and self._takes(clause.last, index)):
                measure, found = previous.measure or whole, True  # "of which China took 70%"
                measure = whole if self._is_of_group(index) else measure
            elif self._is_share(amount):
                measure, found = whole, True
            elif clause.cue in ("have", "verb", "ed"):
                measure, found = items[clause.verb].span, True  # "it accepted 302 of them"
        elif acting and previous is not None and measure is None and self._is_share(amount):
            measure = self._counted_noun(previous)  # "The survey of 1,200 firms found that 62% planned"
            found = measure is not None
        elif clause is not None and acting and self._is_of_group(index):
            holder = Holder(items[index + 2].span)  # "about 6,900 of them had waited"
            if not self._is_share(amount) and clause.cue not in ("be", "has", "rise", "fall"):
                measure, found = items[clause.verb].span, True
        elif acting and clause is not None and clause.cue == "has" and measure is None and holder is None:
            measure = self._told_of(clause)  # "fewer than a dozen children had seizures"
            found = measure is not None
        sold = found and measuring and behind_verb and measure is not None and self._is_beside(measure)
        beside = beside or sold
        if sold and subject is not None:
            profit, owner, _ = self._subject_as_measure(subject[0], subject[1])
            if profit is not None:
                holder = owner  # "Acme's profit fell to $5 million on sales of $80 million"
                stated.needs_subject = owner is None
        joined = False
        direction = amount.change or change
        if change is not None and clause is not None and items[clause.verb].text in _RESULTING:
            holder = owner
            stated.needs_subject = owner is None  # "This change has resulted in a fourfold increase in efficiency"
        if not found:
            gapped = None if previous is None else self._gapped(index, clause, measuring=measuring)
            joined = previous is not None and (
                self._joined(index, previous, clause, of_previous, trend=change is not None)
                or (clause is not None and items[clause.verb] is previous.quantity and items[index - 1].text == "to")
            )
            counted = (
                amount.unit is not None
                and amount.unit.system == "COUNT"
                and amount.unit.name
                not in (
                    "point",
                    "basis point",
                )
            )
            apposed = self._apposed(index) if previous is None else None
            missed = clause is not None and behind_verb and not clause.finite and items[clause.verb].text in BEATING
            listed = self._listed(index, clause) if behind_verb else None
            if listed is not None:
                measure, holder = None, listed  # "The biggest losers were Acme, down 3%, Globex, down 2%"
            elif previous is not None and missed and not counted:
                measure, holder = previous.measure, previous.subject  # "rose 6.2%, beating the 4.5% forecast"
                stated.needs_subject, stated.may_be_owned = previous.needs_subject, previous.may_be_owned
                stated.reports, stated.national = previous.reports, previous.national
            elif previous is not None and gapped is not None:
                measure, holder = previous.measure, self._holder(gapped[0], gapped[1])
                if items[gapped[1] - 1].text in self.words.figures:
                    measure, holder, _ = self._subject_as_measure(gapped[0], gapped[1])
                    holder = holder or previous.subject  # "revenue rose 5% and profit 3%"
            elif previous is not None and joined and not (counted and amount.change is None):
                measure = previous.measure
                if measure is None and self._is_relative(amount):
                    measure = self._counted_noun(previous)
                holder = previous.subject
                forecaster = previous.source
                stated.needs_subject = previous.needs_subject
                stated.may_be_owned = previous.may_be_owned
                stated.reports = previous.reports
                stated.national = previous.national
            elif (
                previous is not None
                and amount.unit is None
                and not (measuring and behind_verb and clause is not of_previous)
                and amount.number.form == "cardinal"
                and (self._counted_noun(previous) is not None)
            ):
                measure = self._counted_noun(previous)  # "3,000 people, 600 of them pilots"
            elif (
                previous is not None
                and previous.measure is not None
                and clause is not None
                and amount.unit is None
                and items[clause.verb].text in _NOTING
                and self._takes(clause.last, index)
            ):
                measure = previous.measure  # "deaths climbed 12.6%, and Alaska recorded 410"
            elif apposed is not None:
                measure, holder, stated.needs_subject = apposed
            elif self.trend is not None and not counted:
                measure = self.trend  # "committed to an overall cut of 800,000 barrels"
            elif subject is not None and behind_verb and measuring:
                general = False
                measured, whose, needs = self._subject_as_measure(
                    subject[0], subject[1], counts=amount.unit is None or amount.number.form == "multiple"
                )
                first = items[subject[0]]
                if (
                    clause is not None
                    and first.kind == "quantity"
                    and self._counts(first)
                    and items[clause.verb].text in _TOTALLING
                ):
                    measured = first.amount.unit_span  # "611 bids totalling 5.8 GW"
                    whose = None if previous is None else previous.subject
                if measured is None and previous is not None and previous.measure is not None and not counted:
                    meant = self._previous_again(subject, previous)
                    if meant is not None:
                        measured, whose, needs = previous.measure, meant, False
                if not counted or measured is not None:
                    measure, holder = measured, self._meant(whose, clause)
                    if holder is None and needs:
                        holder = self._earlier(clause)  # "Acme Corp. said its revenue tripled"
                        if holder is not None and items[subject[0]].text not in WHOSE and self._speaks_for_all(holder):
                            holder, needs, general = (
                                None,
                                False,
                                True,
                            )  # "The exporters' association said shipments fell"
                    if holder is None and needs and items[subject[0]].text in WHOSE:
                        holder = self._antecedent(clause)
                    if holder is None and not needs and measured is not None:
                        holder = self._teller(clause) or self._host(index)
                    elif holder is None and measured is not None and self._text(measured).endswith(_GROWN):
                        holder = self._host(index)  # "In Ghana, cocoa output is forecast to drop"
                    pronoun = WHOSE.get(items[subject[0]].text, "")
                    if holder is None and needs and pronoun:
                        holder = Holder(items[subject[0]].span, None, pronoun)  # "Its loss narrowed"
                    elif holder is None and measured is not None:
                        holder = (
                            self._owned_before(clause) or self._doer_before(clause) or self._expecter(clause, measured)
                        )
                    stated.needs_subject = needs
                priced = measured is not None and self._text(measured).endswith((" prices", " price"))  # "corn prices"
                stated.may_be_owned = measured is not None and not general and not priced
                stated.national = measured is not None and self._text(measured) in self.words.national
                stated.reports = (
                    measured is not None
                    and not self._starts_from(index)
                    and (
                        holder is None
                        or holder.refers == "it"
                        or (holder.organization is None and self.sentence.folded.startswith(" of ", measured.end))
                    )
                )
        elif measure is not None and holder is None and not in_subject:
            head = self._text(measure).split()[-1]
            stated.needs_subject = stated.needs_subject or self.words.figures.get(head, False)
        if (
            measure is not None
            and holder is not None
            and holder.span.start < measure.end
            and measure.start < holder.span.end
        ):
            holder = None
        if holder is None and clause is not None and (in_subject or subject is None) and not self._is_share(amount):
            holder = self._where(index, clause)
        if holder is None and clause is not None and in_subject:
            holder = self._whole_owner(index, clause)
        if holder is None and clause is not None and acting and self._counts(item) and not self._is_share(amount):
            holder = self._place_behind(clause)
        if holder is None and clause is not None and acting:
            if self._stands_for_a_group(clause, index):
                whole = None if previous is None else self._counted_noun(previous)
                if whole is None:
                    stated.of_topic = True
                elif self._is_share(amount) or (items[self.origin].cue == "of" and items[self.origin].kind == "word"):
                    holder = Holder(whole)  # "Of the 3,208 children, 106 were treated"
            if holder is None and self._is_share(amount):
                holder = self._owned_before(clause)
        if measure is None and clause is not None and not found and not joined and self._takes_amount(clause, index):
            measure = items[clause.verb].span  # "could receive as much as $15,000", "operates in 70 countries"
        if holder is None and clause is not None and acting and clause.relative:
            holder = self._scene(clause)
        if holder is None and stated.may_be_owned and not stated.national:
            if (clause is None or clause.status != "estimate") and self._speaks_of_itself(index):
                holder = self.source  # "Total sales came to $5 billion, the grocer said"
            stated.of_company = holder is None and measure is not None and self._names_none(measure)
        stated.measure = measure
        stated.subject = holder
        if direction is None and behind_verb and clause is not None and not beside and not self._starts_from(index):
            direction = self._direction(clause, index)
        stated.direction = direction
        stated.basis = self._basis(index) if direction is not None else None
        stated.compared = self._compared(index) if direction is not None else None
        standing = in_subject and index > 1 and items[index - 1].cue == "of" and items[index - 2].text in _BODIES
        stated.time = None if standing else self._time(clause, index)  # "Its network of 212 centres gave out"
        if stated.time is None and clause is not None and clause.status in ("target", "will"):
            times = [at for at in self.times if self._dates(at)]
            if len(times) == 1 and times[0] > index and self._belongs(times[0], clause):
                stated.time = items[
                    times[0]
                ]  # "aims to attract 4,000 firms, striving to surpass 200 billion yuan by 2025"
        present = clause is not None and (
            items[clause.first].text in _PRESENT
            or (items[clause.verb].cue != "be" and items[clause.verb].text.endswith("s"))
            or (clause.status == "" and clause.first == clause.verb and self._is_base(items[clause.verb].text))
        )
        stated.borrows_time = (
            not (present or standing)
            and (stated.needs_subject or stated.may_be_owned)
            and not (measuring and items[index - 1].text == "from")  # "fell to 4,100 from 5,020"
        )
        stated.dated_before = (
            not stated.borrows_time
            and clause is not None
            and self._is_past(clause, measure)
            and items[index - 1].text != "from"
            and not self._quotes()
        )
        if measure is not None and self._text(measure).endswith(("shares", "stock")):
            stated.borrows_time = stated.dated_before = False  # what a share does is of its day
        stated.happened = clause is not None and (
            items[clause.verb].text.endswith("ed")
            or items[clause.first].text in ("has", "have", "had", "was", "were", "faces", "face")
        )
        if self.source is not None and index >= self.spoken:
            stated.source = self.others if self.others is not None and index >= self.others_from else self.source
        stated.status = self._status(clause, index, holder, measure)
        if stated.status == "actual" and clause is not None and clause.status == "will":
            stated.happened = True  # "the fee will go up by 2.7% from September" is known
        if stated.status == "target" and clause is not None and items[clause.verb].text == "costing":
            stated.status = "estimate"
        lasting = clause is not None and items[clause.verb].text in ("take", "last")
        if stated.status == "target" and lasting and amount.unit is not None and amount.unit.dimension == "time":
            stated.status = "estimate"  # "is due to start in April and take two years"
        if stated.status == "target" and self.telling is not None and self.telling.cue == "expect":
            stated.source = None  # "expects traffic to grow and plans to raise its fee"
        if stated.status == "actual" and previous is not None and self._is_of_them(index):
            stated.status = previous.status  # "plans to invest 1.4 billion euros, 60% of it borrowed"
        put = (
            clause is not None
            and items[clause.verb].text in ("put", "puts")
            and behind_verb
            and items[index - 1].text == "at"
        )
        if holder is not None and (stated.status == "estimate" or put) and self._only_foresees(clause, measure, holder):
            stated.subject = None  # "The World Bank expects growth of 3%"
            foretold = clause is not None and clause.cue == "expect"
            stated.needs_subject = foretold and not _FORETELLERS.isdisjoint(self._text(holder.span).split())
            stated.source = stated.source or holder
        if clause is not None and behind_verb and stated.subject is not None and items[clause.verb].text in _COUNTING:
            counter = stated.subject.organization
            if counter is not None and counter.record.named.type in _FORECASTERS:
                stated.source, stated.subject = (
                    stated.source or stated.subject,
                    None,
                )  # "The agency counted 172 penalties"
        if stated.source is None and stated.status == "estimate":
            stated.source = forecaster  # "UBS cut its price target on Acme to $70 from $78"
        if stated.status != "actual" and not guessed and self._is_given(clause, index):
            asked = items[index - 1].cue == "of" and items[index - 2].text in _ASKED
            given = asked or items[index - 1].cue == "the"  # "of its 925 stores"
            stated.status, stated.borrows_time = "actual", False
            stated.time = None if given else self._time_beside(index)
            stated.direction = None if given else stated.direction
            stated.happened = True
        if dated is not None and amount.unit is None:
            stated.status, stated.time, stated.happened = "actual", dated, True
        if guessed and previous is not None:
            stated.status, stated.source, stated.time = guessed, previous.source, previous.time
            stated.direction = None
        will = clause is not None and clause.status == "will"
        if stated.source is None and clause is not None and clause.parent is not None and not clause.finite:
            seer = clause.parent
            if seer.subject is not None and items[seer.verb].text in ("see", "sees"):
                stated.source = self._holder(seer.subject[0], seer.subject[1])  # "UBS sees gold averaging $2,900"
        stated.guesses = stated.status == "estimate" and items[index - 1].text != "from"
        if self.estimated and index >= self.spoken and (stated.status == "actual" or will):
            stated.status = "estimate"
        if (
            stated.status == "estimate"
            and stated.source is None
            and behind_verb
            and self._is_forecaster(clause, measure)
        ):
            stated.source = holder
        return stated

    def _tells_of_counted(self, clause: Clause, index: int, *, found: bool) -> bool:
        """Whether a verb says what those counted are counted as: not only that they are there, as "employs" and "opens" do."""
        items = self.items
        verb = items[clause.verb].text
        unit = items[index].amount.unit
        subject = clause.subject
        if verb in self.words.telling:
            if clause.last <= index:
                return clause.last == index or not self._names_between(clause.last, index)
            inside = subject is not None and subject[0] <= index < subject[1]
            gapped = clause.first == clause.verb == index + 1 and not self._begins_a_phrase(
                items[min(clause.last, len(items) - 1)]
            )
            return inside and (self._is_passive(clause) or gapped)  # "three were killed and 11 injured"
        if unit is not None and unit.name == "time" and unit.system == "COUNT" and clause.last <= index:
            return clause.cue not in ("be", "has")  # "had inspected the airline only three times"
        acting = index < clause.first and not self._is_passive(clause)
        within = subject is not None and subject[0] <= index < subject[1]
        if not found and within and unit is not None and unit.system in ("UCUM", "ISO4217") and unit.code != "%":
            return index < clause.first and self._is_passive(clause) and clause.cue in ("have", "verb", "ed")
        lost = verb in _LOSING and clause.last <= index and (unit is None or unit.system == "COUNT")
        lost = lost and (unit is None or unit.name not in _SCORED)
        if lost and not found and self._takes(clause.last, index):
            return True  # "we lost dozens of children"
        if (
            found
            or (verb in self.words.having and not acting and items[clause.first].text != "can")
            or (clause.cue not in ("have", "verb", "ed", "ing", "level") and not (acting and self._has_object(clause)))
            or (
                clause.cue == "level"
                and verb in self.words.copular
                and not (verb.startswith("represent") and clause.last <= index)
            )
            or items[index].amount.number.value == 1
            or (unit is not None and (unit.system != "COUNT" or unit.name in _SCORED))
        ):
            return False
        if clause.last <= index:
            direct = clause.cue != "level" or verb.startswith("represent")
            return unit is not None and direct and self._takes(clause.last, index)
        if clause.relative or not clause.finite or subject is None or not subject[0] <= index < subject[1]:
            return False
        given = index > 0 and items[index - 1].text in _GIVEN  # "the two unions represent"
        return not given and self._takes(subject[0], index)

    def _bearer(self, clause: Clause, index: int) -> Holder | None:
        """The one whom something costs so much: "costs us $5 million", "cost Acme 10 million"."""
        items = self.items
        at = clause.last
        if items[clause.verb].text not in _COSTING or at >= index:
            return None
        if items[at].text == "it" and not clause.finite and clause.subject is not None:
            return self._holder(clause.subject[0], clause.subject[1])  # "…, costing it 7 million kronor"
        if items[at].text in _BEARERS:
            return self._meant(self._holder(at, at + 1), clause)
        return self._holder(at, at + 1) if items[at].kind == "organization" else None

    def _takes(self, start: int, index: int) -> bool:
        """Whether nothing but words that qualify a number stands in a stretch: "carried [at least] 26 patients"."""
        return all(
            item.cue in ("more", "the", "adv", "up")
            or item.text in _QUALIFIERS
            or item.text in _TAKEN
            or (item.cue == "of" and self.items[at - 1].text == "total")
            or (item.text == "in" and at == start and self.items[at - 1].text in _LETTING)
            or (item.text == "at" and self.items[at + 1].text in ("least", "most"))
            for at, item in enumerate(self.items[start:index], start)
        )

    def _previous_again(self, subject: tuple[int, int], previous: Stated) -> Holder | None:
        """Whose a subject is that stands for the measure before: "they" for its shares, "those of grain" for shipments."""
        items = self.items
        first = items[subject[0]]
        if first.text in ("it", "they") and previous.subject is not None:
            named = previous.subject.organization is not None or previous.subject.refers == "it"
            return previous.subject if named and first.text == "they" else None
        if first.text not in ("those", "that", "one") or subject[0] + 2 >= subject[1]:
            return None
        return (
            self._holder(subject[0] + 2, subject[1])
            if items[subject[0] + 1].text in ("of", "for", "in", "from", "to")
            else None
        )

    def _is_beside(self, measure: Span) -> bool:
        """Whether a measure stands behind "on" or "with", beside what the clause tells: "fell, on sales of $5 million"."""
        folded = self.sentence.folded
        return folded.endswith((" on ", " with ", " amid "), 0, measure.start)

    def _burdening(self, index: int, measure: Span) -> int:
        """The "on" before the one that something is put on: "a 74 million euro penalty on Noordhaven Bank"; else -1."""
        items = self.items
        for at in range(max(1, index - 6), min(len(items) - 1, index + 8)):
            if items[at].text == "on" and measure.start < items[at].start <= measure.end + 1:
                return at if items[at + 1].kind == "organization" else -1
        return -1

    def _names_between(self, start: int, end: int) -> bool:
        """Whether a noun, a name or another figure stands in a stretch: not only "at least"."""
        return any(
            item.kind != "word" or (item.cue in NOMINAL and item.text not in _QUALIFIERS)
            for item in self.items[start:end]
        )

    def _is_passive(self, clause: Clause) -> bool:
        return any(self.items[at].cue == "be" for at in range(clause.first, clause.verb))

    def _leader(self, index: int) -> Holder | None:
        """The name that a headline begins with, where its verb is not known: "Lanyue recalls 38,600 SUVs as deliveries top"."""
        if self.origin + 1 >= index:
            return None
        first = self.items[self.origin]
        if first.kind not in ("word", "organization") or first.cue not in NOMINAL:
            return None
        return self._holder(self.origin, self.origin + 1) if self.sentence.raw[first.start].isupper() else None

    def _is_share(self, amount: Amount) -> bool:
        return amount.number.form == "fraction" or (amount.unit is not None and amount.unit.code == "%")

    def _told_of(self, clause: Clause) -> Span | None:
        """What a clause says of a share of some: "had power", "were women", but not "was moved", "rose"."""
        items = self.items
        if (
            clause.cue not in ("have", "has", "verb", "be", "ed")
            or clause.verb > clause.first
            or clause.last >= clause.end
        ):
            return None
        noun = items[clause.last]
        if noun.kind != "word" or noun.cue not in NOMINAL or not noun.text.isalpha():
            return None
        return self._right(clause.last, clause.end)

    def _is_of_which(self, clause: Clause | None) -> bool:
        """Whether a clause tells of a part of what was counted before: ", of which China took 70%"."""
        items = self.items
        if clause is None:
            return False
        at = clause.first
        while at > max(1, clause.first - 8):
            if items[at - 1].text in ("which", "whom"):
                return items[at - 2].cue == "of" and (at < 3 or items[at - 3].kind == "mark")
            at -= 1
        return False

    def _is_of_group(self, index: int) -> bool:
        """Whether "of them" or the like follows a quantity."""
        items = self.items
        return index + 2 < len(items) and items[index + 1].cue == "of" and items[index + 2].text in _PARTED

    def _is_of_them(self, index: int) -> bool:
        """Whether a quantity is a part of what was counted or measured before: "two of them", "a third of which"."""
        if not self._is_of_group(index):
            return False
        items = self.items
        at = index - 1
        while at > 0 and (items[at].cue in ("more", "and") or items[at].text in _QUALIFIERS):
            at -= 1
        return items[at].kind == "mark"

    def _remaining(self, index: int) -> Span | None:
        """What a part is: "600 of them pilots"."""
        items = self.items
        start = at = index + 4 if index + 3 < len(items) and items[index + 3].cue == "be" else index + 3
        while at < len(items) and items[at].kind == "word" and items[at].cue in NOMINAL:
            at += 1
        if at == start or not self._ends_phrase(at):
            return None
        rest = span_of(items[start].start, items[at - 1].end)
        return rest if self._is_plural(rest) else None

    def _is_plural(self, span: Span) -> bool:
        noun = self._text(span).split()[-1]
        return noun.endswith("s") or noun in _PLURALS

    def _comma_before(self, index: int) -> int:
        """The comma right before a quantity, over "up", "just" and the like; -1 where there is none."""
        items = self.items
        at = index - 1
        while (
            at > 0
            and items[at].kind == "word"
            and (
                items[at].cue in ("more", "the", "adv", "up", "down")
                or items[at].text in _QUALIFIERS
                or items[at].text == "by"
            )
        ):
            at -= 1
        return at if at > 0 and items[at].text == "," else -1

    def _apposed(self, index: int) -> tuple[Span | None, Holder | None, bool] | None:
        """The figure that a quantity behind a comma tells: "Sales, just 9.4 million euros last year, …"."""
        at = self._comma_before(index)
        if at < 0 and index > 1 and self.items[index - 1].text in _LABELLING and not self._is_clause_verb(index - 2):
            at = index - 1
            start = self._left(at, 0)  # "Revenue: $5 million", "Toronto Stock Exchange (16,369.03 up 58.06 points)"
            owner, theirs = self._owner(start, at) if start < at else (None, at)
            if theirs == at:
                return None
            if self.items[at].text == "(" or self.items[at - 1].kind == "organization":
                return None, self._holder(start, at), False
            return span_of(self.items[theirs].start, self.items[at - 1].end), owner, False
        if at < 0:
            return None
        start = self._left(at, 0)
        if start > 1 and start < at and self.items[start - 1].text == "in":
            start = self._left(start - 1, 0)  # "Shares in Acme Corp., down 12% this year, fell"
        if start == at or (start > 1 and self.items[start - 1].text != "that"):
            return None
        found = self._subject_as_measure(start, at)
        return found if found[0] is not None or found[1] is not None else None

    def _teller(self, clause: Clause | None) -> Holder | None:
        """The company that tells of a figure: "Takashimaya said duty-free sales had risen"."""
        found = self._earlier(clause)
        if found is None or found.organization is None:
            return None
        return found if found.organization.record.named.type == "company" else None

    def _only_foresees(self, clause: Clause | None, measure: Span | None, holder: Holder) -> bool:
        """Whether the subject forecasts what is not its own: growth, inflation, prices."""
        if clause is not None and measure is None and clause.cue == "expect":
            return self._text(holder.span).split(" by ")[0].split()[0] in _FORETELLING  # "Economists had forecast 2.8%"
        if clause is not None and self.items[clause.verb].text in ("put", "puts"):
            own = holder.organization is not None and holder.organization.record.named.type == "company"
            pointed = measure is None or self.sentence.folded.endswith("the ", 0, measure.start)
            return pointed or not own  # "the officer put the cost at 60 million yuan", but "Acme put charges at"
        if clause is None or measure is None:
            return False
        words = self._text(measure)
        if not _FORETELLERS.isdisjoint(self._text(holder.span).split()):
            return clause.cue == "expect"  # "Analysts had expected a loss of $60 million"
        sees = self.items[clause.verb].text in ("see", "sees") and self._text(holder.span).endswith(_SEERS)
        if clause.cue != "expect" and not sees:
            kind = "" if holder.organization is None else holder.organization.record.named.type
            return kind in _FORECASTERS and any(word in words for word in _FORECASTS)  # "Goldman raised its forecast"
        head = words.split(" of ")[0].split()[-1]
        if holder.refers in _OFFICES and holder.organization is None:
            return True  # "The ministry expects output of 2.8 million tonnes"
        forecaster = holder.organization is not None and holder.organization.record.named.type in _FORECASTERS
        return head in _ECONOMY or (forecaster and head in self.words.changes)  # "BBVA expects a fall of 4%"

    def _is_relative(self, amount: Amount) -> bool:
        """Whether a quantity says something only of another: a share, a multiple, a bare number."""
        unit = amount.unit
        return (
            unit is None or unit.code == "%" or unit.system == "COUNT" or amount.number.form in ("fraction", "multiple")
        )

    def _adds_a_share(self, clause: Clause | None, index: int) -> bool:
        """Whether a verb that otherwise takes an object tells of a change: "Shares in the bank added 1.1%"."""
        amount = self.items[index].amount
        if clause is None or self.items[clause.verb].text not in ADDING:
            return False
        return self._is_share(amount) or (amount.unit is not None and self._moves_to(index))

    def _is_put_at(self, clause: Clause | None) -> bool:
        """Whether a clause says what its subject is put at: "are forecast at $1.5 billion", "was quoted at"."""
        items = self.items
        if clause is None or clause.last >= len(items) or clause.verb <= clause.first:
            return False
        at = clause.verb - 1
        while at > clause.first and items[at].cue == "adv":
            at -= 1
        return items[at].cue == "be" and items[clause.last].text == "at"

    def _gapped(self, index: int, clause: Clause | None, *, measuring: bool) -> tuple[int, int] | None:
        """The noun phrase of a clause that leaves its verb out: "Ross was down 2.3%, Burlington by 2.6%", "and bonds 5.1%"."""
        items = self.items
        while clause is not None and not clause.finite and clause.parent is not None:
            clause = clause.parent  # "will own 55% of it, to be based in Suzhou, and Lumistra the remaining 45%"
        if clause is None or clause.last > index:
            return None
        at = index - 1
        while at > clause.last and (
            items[at].cue in ("more", "the") or items[at].text in ("remaining", "other", "between")
        ):
            at -= 1
        if items[at].text == "with" or (measuring and items[at].text in ("by", "on", "at", "to")):
            at -= 1
        elif not self._is_alike(index):
            return None
        start = self._left(at + 1, clause.last)
        opens = start - 2 if items[start - 1].cue == "the" else start - 1
        if start > at or opens <= clause.last or not (items[opens].cue == "and" or items[opens].text in (",", ";")):
            return None
        return (start, at + 1) if any(one.kind == "quantity" for one in items[clause.last : start]) else None

    def _listed(self, index: int, clause: Clause | None) -> Holder | None:
        """The name in a list that "up" or "down" tells of: "were Acme, down 3%"."""
        items = self.items
        at = index - 1
        if clause is None or at < 2 or items[at].cue not in ("up", "down") or items[at - 1].text != ",":
            return None
        start = self._left(at - 1, clause.last)
        if start >= at - 1 or not (
            start == clause.last or items[start - 1].text == "," or items[start - 1].cue == "and"
        ):
            return None
        first = items[start]
        named = first.kind == "organization" or (first.kind == "word" and self.sentence.raw[first.start].isupper())
        return self._holder(start, at - 1) if named else None

    def _is_alike(self, index: int) -> bool:
        """Whether a quantity is no count and has the unit of the one before."""
        unit = self.items[index].amount.unit
        if unit is None or unit.system == "COUNT":
            return False
        for at in range(index - 1, -1, -1):
            if self.items[at].kind == "quantity":
                other = self.items[at].amount.unit
                return other is not None and other.code == unit.code and other.name == unit.name
        return False

    def _belongs(self, at: int, clause: Clause) -> bool:
        """Whether an item stands in a clause that shares another one's subject."""
        found: Clause | None = None
        for other in self.clauses:
            if other.start <= at:
                found = other
        while found is not None and found is not clause:
            found = found.parent
        return found is clause

    def _meant(self, holder: Holder | None, clause: Clause | None) -> Holder | None:
        """The holder; "it" is the organization of a clause before: "Cathay said it would hire"."""
        if holder is None or holder.refers != "it":
            return holder
        meant = self._earlier(clause)
        if meant is not None and meant.organization is None:
            return Holder(holder.span, None, "he") if meant.refers else holder  # "The aid group said it needed"
        return meant or holder

    def _earlier(self, clause: Clause | None) -> Holder | None:
        """The subject of the nearest clause before that is no pronoun."""
        for earlier in self._before(clause):
            if earlier.subject is None:
                continue
            measure, owner, _ = self._subject_as_measure(earlier.subject[0], earlier.subject[1])
            if measure is not None:
                if owner is not None and owner.refers != "it":
                    return owner  # "The team's payroll is $142 million and its revenue fell"
                continue
            found = self._holder(earlier.subject[0], earlier.subject[1])
            if (
                found is not None
                and found.refers not in ("it", "we", "he")
                and (
                    found.organization is not None
                    or found.refers in self.words.definite
                    or (found.refers != "" and earlier.cue not in ("say", "expect"))
                    or (self._is_named(found, earlier.subject[0]) and not self._is_role(found))
                )
            ):
                return found
        return None

    def _before(self, clause: Clause | None) -> list[Clause]:
        """The eight clauses before one, the nearest first."""
        at = len(self.clauses) if clause is None else self.clauses.index(clause)
        return self.clauses[max(0, at - 8) : at][::-1]

    def _speaks_for_all(self, holder: Holder) -> bool:
        """Whether a holder is the source, and a body that tells of others: an association, an office, an agency."""
        source = self.source
        if source is None or source.organization is None or holder.organization is None:
            return False
        return holder.organization is source.organization and source.organization.record.named.type in _TELLERS

    def _antecedent(self, clause: Clause | None) -> Holder | None:
        """The subject of the clause before, which "their" stands for: "Staff fared worst: their risk was 1.7 times"."""
        for earlier in self._before(clause):
            if earlier.subject is not None and earlier.cue not in ("say", "expect") and not earlier.relative:
                found = self._holder(earlier.subject[0], earlier.subject[1])
                return found if found is not None and found.refers not in ("it", "we", "he") else None
        return None

    def _owned_before(self, clause: Clause | None) -> Holder | None:
        """Whose figure the clause before tells of: "Norway's exports rose 6%, although the volume fell"."""
        for earlier in self._before(clause):
            if earlier.subject is not None:
                measure, owner, _ = self._subject_as_measure(earlier.subject[0], earlier.subject[1])
                if measure is not None and owner is not None:
                    return owner
                whose = self.items[earlier.subject[0]]
                if measure is not None and whose.text in WHOSE:
                    return Holder(whose.span, None, WHOSE[whose.text])  # "Its sales fell, while prices were higher"
        return None

    def _expecter(self, clause: Clause | None, measure: Span) -> Holder | None:
        """The one who expects a figure of its own: "Malaysia Airports expects traffic to grow", but not "the bank expects growth"."""
        before = self._before(clause)
        if not before or before[0].subject is None or before[0].cue != "expect" or clause is None or clause.finite:
            return None
        found = self._holder(before[0].subject[0], before[0].subject[1])
        if found is None or self._text(measure).split()[-1] in _ECONOMY or self._is_role(found):
            return None
        if found.organization is not None:
            kind = found.organization.record.named.type
            return None if kind in _FORECASTERS or kind in _TELLERS else found
        if found.refers:
            own = found.refers == "authority" or "company" in self.words.definite.get(found.refers, ())
            return found if own else None
        return found if self._is_named(found, 1) else None

    def _doer_before(self, clause: Clause | None) -> Holder | None:
        """The "we" or the company of the clause before: "We sold 2 million turkeys, and champagne sales doubled"."""
        before = self._before(clause)
        if not before or before[0].subject is None or before[0].cue in ("say", "expect"):
            return None
        found = self._holder(before[0].subject[0], before[0].subject[1])
        if found is None or found.refers == "we":
            return found
        if found.organization is not None and found.organization.record.named.type == "company":
            return found
        return found if "company" in self.words.definite.get(found.refers, ()) else None

    def _host(self, index: int) -> Holder | None:
        """The one at whose place something is: "At Hengtai Textile Co., half of all orders are …", "In Homa county the rate is"."""
        items = self.items
        first = self.origin
        if index < first + 3 or items[first].text not in ("at", "in"):
            return None
        at = first + 1
        while at < index and items[at].kind != "mark" and items[at].cue != "who" and not self._is_clause_verb(at):
            if items[at].kind == "organization":
                return Holder(items[at].span, items[at])
            if items[at].kind in ("time", "quantity"):
                return None
            at += 1
        stop = self._base_end(first + 1, at)
        for one in range(first + 2, stop):
            if items[one].cue == "the":
                stop = one  # "In Homa county the rate"
                break
        if (
            self.sentence.folded[items[first + 1].start : items[stop - 1].end] in _ASIDES
            or items[first + 1].text == "present"
        ):
            return None
        return self._holder(first + 1, stop)

    def _where(self, index: int, clause: Clause) -> Holder | None:
        """The place or group that those counted belong to: "3.6 million people in the UK work nights"."""
        items = self.items
        if index + 2 >= len(items) or items[index + 1].text not in _PLACING or not self._counts(items[index]):
            return None
        if items[index + 2].text in ("its", "their"):
            return self._earlier(clause) or Holder(items[index + 2].span, None, "it")
        end = clause.first if index < clause.first else clause.end
        if clause.subject is None and items[index + 1].text == "of":
            return None
        at = index + 2
        while at < end and items[at].kind in ("word", "organization") and items[at].cue in ("the", "", "noun"):
            at += 1
        return self._holder(index + 2, at) if at > index + 2 and items[at - 1].cue != "the" else None

    def _is_base(self, verb: str) -> bool:
        """Whether a verb has the form of the present and no past looks alike: "average", but not "hit"."""
        return f"{verb}s" in self.words.cues and verb not in self.words.past and verb not in _ALIKE

    def _quotes(self) -> bool:
        """Whether the sentence begins with somebody's own words."""
        return self.items[0].text == '"' or self.items[min(1, len(self.items) - 1)].text == '"'

    def _is_past(self, clause: Clause, measure: Span | None) -> bool:
        """Whether a clause tells of what happened, or of what had been expected."""
        first, verb = self.items[clause.first].text, self.items[clause.verb].text
        if clause.status:
            return first == "had" and clause.cue == "expect"
        if self._named_status(measure) != "actual":
            return False  # "kept its forecast"
        past = verb.endswith("ed") or verb in self.words.past
        return past and (clause.first == clause.verb or first in ("was", "were", "did"))

    def _stands_for_a_group(self, clause: Clause, index: int) -> bool:
        """Whether a number or a share alone is the subject: "seven have breached the terms", "two-thirds received a dose"."""
        amount = self.items[index].amount
        return clause.first == index + 1 and (amount.unit is None or amount.unit.code == "%") and amount.change is None

    def _whole_owner(self, index: int, clause: Clause) -> Holder | None:
        """Whose the whole is that a part in the subject is of: "half of our capacity", "two of the mine's four crushers", "one in four buses on my route"."""
        items = self.items
        for at in range(index + 1, clause.first):
            item = items[at]
            if item.text in WHOSE:
                if items[at - 1].text in _PLACING and items[at - 1].cue != "of":
                    end = at + 1
                    while end < clause.first and items[end].kind == "word" and items[end].cue in NOMINAL:
                        end += 1
                    return self._holder(at + 1, end)
                if WHOSE[item.text] != "it":
                    return Holder(item.span, None, WHOSE[item.text])
                return self._earlier(clause) or Holder(item.span, None, "it")
            if item.text == "'s":
                return self._holder(self._left(at, index + 1), at)
            if item.kind in ("mark", "quantity", "time"):
                break
        return None

    def _is_thing(self, holder: Holder) -> bool:
        """Whether a holder is a thing, which means nothing: "the deal", but not "the company", "shareholders"."""
        if holder.organization is not None or not holder.refers or holder.refers in ("it", "we", "he"):
            return False
        return (
            holder.refers not in self.words.definite
            and not holder.refers.endswith("s")
            and holder.refers not in _PLURALS
            and holder.refers not in _RULED
        )

    def _takes_amount(self, clause: Clause, index: int) -> bool:
        """Whether a quantity is the first behind a verb that tells of something done."""
        items = self.items
        unit = items[index].amount.unit
        verb = items[clause.verb].text
        takes = clause.cue in ("have", "verb", "ed", "aim") or (verb in _WRITING and clause.last == index)
        if clause.cue == "level" and verb not in self.words.copular:
            takes = unit is not None and self._counts(items[index])  # "reached 640 villages"
        if not takes or not 0 < index - clause.verb < _FAR:
            return False
        if unit is None and items[index].amount.number.form == "cardinal":
            direct = self._takes(clause.last, index) and items[clause.verb].text not in self.words.having
            return direct and clause.finite  # "cancelled 640"
        if unit is None or items[index].amount.change is not None or unit.dimension == "temperature":
            return False
        if unit.dimension == "time" and not unit.per:
            return False
        if unit.system == "COUNT" and (unit.name in _SCORED or items[index - 1].cue == "of"):
            return False
        if self._takes(clause.last, index):
            return items[clause.verb].text not in self.words.having
        at = self._behind_qualifiers(index)
        if at < clause.last or any(item.kind in ("quantity", "mark") for item in items[clause.last : at + 1]):
            return False
        if items[at].text in ("for", "in", "as") and (
            at == clause.last or (items[at].text == "for" and unit.system == "ISO4217")
        ):
            return not self._is_passive(clause)
        return unit.system == "ISO4217" and items[at].cue in NOMINAL and not self._is_passive(clause)

    def _given_to(self, clause: Clause, index: int) -> Span | None:
        """What those counted are given: "pays benefits to 158,000 teachers", "has cut prices on 1,500 products", "in aid for 300 homes"."""
        items = self.items
        at = self._behind_qualifiers(index)
        if (
            at <= clause.last
            or items[at].text not in ("to", "on", "for")
            or clause.cue not in ("have", "verb", "ed", "fall", "rise")
        ):
            return None
        start = self._left(at, clause.last)
        if start >= at or not (
            start == clause.last or (start == clause.last + 1 and items[clause.last].cue in ("the", "adv"))
        ):
            return None
        return span_of(items[start].start, items[at - 1].end)

    def _behind_qualifiers(self, index: int) -> int:
        """The item before the words that qualify a quantity."""
        items = self.items
        at = index - 1
        while at >= 0 and (
            items[at].cue in ("more", "the")
            or items[at].text in _QUALIFIERS
            or items[at].text in _TAKEN
            or (items[at].text == "at" and items[at + 1].text in ("least", "most"))
        ):
            at -= 1
        return at

    def _has_object(self, clause: Clause) -> bool:
        """Whether a verb of change has something that it changes: "four brands trimmed the size"."""
        return clause.cue in ("rise", "fall") and clause.last < len(self.items) and self.items[clause.last].cue == "the"

    def _predicate(self, clause: Clause) -> Span | None:
        """What is said of those counted: "were without electricity", "went unfilled", "are eligible", but not "were women"."""
        items = self.items
        if clause.cue != "be" and items[clause.verb].text not in _BECOMING:
            return None
        at = clause.last
        while at < len(items) and items[at].cue == "adv":
            at += 1
        if at >= len(items) or items[at].kind != "word":
            return None
        if items[at].text in _STATES and at + 1 < len(items) and items[at + 1].cue in ("", "noun", "of"):
            behind = self._right(at + 1 if items[at + 1].cue != "of" else at + 2, len(items))
            return None if behind is None else span_of(items[at].start, behind.end)
        plain = items[at].cue in ("", "noun", "ed") and not items[at].text.endswith("s") and items[at].text.isalpha()
        return (
            items[at].span
            if plain and not (at + 1 < len(items) and items[at + 1].cue in NOMINAL and items[at + 1].kind == "word")
            else None
        )

    def _scene(self, clause: Clause) -> Holder | None:
        """Where or in what a relative clause says that something befell those counted: "a crash in which nine people died"."""
        items = self.items
        at = clause.start
        if items[at].text not in ("which", "where") or at < 2:
            return None
        end = at - 1 if items[at].text == "which" and items[at - 1].text in _PLACING else at
        if end == at and items[at].text == "which":
            return None
        while end > 1 and (
            items[end - 1].text == "," or items[end - 1].kind == "time" or items[end - 1].text in ("on", "in")
        ):
            end -= 1
        start = self._left(end, 0)
        return self._holder(start, end) if start < end else None

    def _outer(self, clause: Clause, parent: Clause, index: int) -> Clause:
        """The clause that a change belongs to whose object has a participle: "raised the price paid to farmers by 39%"."""
        if parent.cue not in ("rise", "fall") or clause.cue in ("rise", "fall") or clause.first != clause.verb:
            return clause
        return (
            parent if self.items[index - 1].text in ("by", "to") and self.items[clause.start].cue != "who" else clause
        )

    def _is_times_of(self, index: int, previous: Stated | None) -> bool:
        """Whether a multiple or a fraction behind a comma says more of the figure before it: ", twice the usual level"."""
        items = self.items
        amount = items[index].amount
        if (
            previous is None
            or previous.measure is None
            or amount.number.form not in ("multiple", "fraction")
            or index + 2 >= len(items)
        ):
            return False
        at = self._comma_before(index)
        if at < 0 or (items[at - 1] is not previous.quantity and items[at - 1].kind != "time"):
            return False
        return any(items[one].text in _NORMS for one in range(index + 2, min(len(items), index + 5)))

    def _held_against(self, index: int, measure: Span) -> bool:
        """Whether a quantity is only what the one before was guessed or meant to be: "against guidance of", "compared with its forecast of"."""
        if self._text(measure).split()[-1] not in _GUESSES:
            return False
        at = index - 1
        while at > 0 and self.items[at].kind in ("word", "time") and self.items[at].text not in _HELD:
            at -= 1
        if at > 0 and self.items[at].kind == "mark":
            return (
                self.items[at + 1].cue in ("up", "down") and self.items[at + 2].text == "from"
            )  # "…, down from an estimate of"
        return at > 0 and self.items[at].text in _HELD

    def _speaks_of_itself(self, index: int) -> bool:
        """Whether the one who says it is a company: its figures are its own."""
        source = self.source
        if source is None or index < self.spoken:
            return False
        if source.organization is not None:
            placed: Placed = source.organization.record
            return placed.named.type == "company"
        return "company" in self.words.definite.get(source.refers, ())

    def _names_none(self, measure: Span) -> bool:
        """Whether the sentence names nobody whose figure a measure could be, and that is no figure of the economy's."""
        if self.nameless is None:
            self.nameless = all(item.kind != "organization" for item in self.items) and not any(
                clause.finite and clause.cue not in ("say", "expect") and self._has_doer(clause)
                for clause in self.clauses
            )
        return self.nameless and self._text(measure).split()[-1] not in _ECONOMY

    def _has_doer(self, clause: Clause) -> bool:
        """Whether a clause's subject is another than a figure that nobody is said to have."""
        if clause.subject is None:
            return False
        figure, owner, _ = self._subject_as_measure(clause.subject[0], clause.subject[1])
        return figure is None or owner is not None

    def _place_behind(self, clause: Clause) -> Holder | None:
        """The named place behind the verb of those counted: "called at Rotterdam", "were treated at Mercy Hospital", "crossed the Alps"."""
        items = self.items
        at, end = clause.last, clause.end
        while at < end and items[at].kind not in ("mark", "quantity"):
            first = at + 1 if items[at].text in _PLACING or items[at].text == "through" else at
            while first < end and items[first].cue == "the":
                first += 1
            if first < end and (first > at or at == clause.last) and items[first].kind in ("word", "organization"):
                stop = first
                while (
                    stop < end
                    and items[stop].kind in ("word", "organization")
                    and items[stop].cue in ("", "noun", "the")
                ):
                    stop += 1
                if stop > first and (
                    items[first].kind == "organization"
                    or self.sentence.raw[items[first].start].isupper()
                    or (items[at].text in _PLACING and items[stop - 1].text in self.words.wheres)
                    or (items[at].text == "in" and items[clause.verb].text in self.words.befalling)
                ):
                    if stop + 1 < end and items[stop].kind == "quantity" and items[stop + 1].cue in NOMINAL:
                        first = stop = stop + 1  # "in a magnitude 8.8 earthquake"
                        while stop < end and items[stop].kind == "word" and items[stop].cue in NOMINAL:
                            stop += 1
                    return self._holder(first, stop) if stop > first else None
            at += 1
        return None

    def _is_against(self, index: int) -> bool:
        """Whether others are held against a figure: "against a 12% rise in the market"."""
        items = self.items
        at = index - 1
        while at > 0 and items[at].cue in ("the", "more", "adv"):
            at -= 1
        return items[at].text in _AGAINST or (at > 0 and items[at - 1].text == "compared")

    def _starts_from(self, index: int) -> bool:
        return index > 0 and self.items[index - 1].text in ("from", "than", "against")

    def _direction(self, clause: Clause, index: int) -> str | None:
        """The direction of the verb or of the adverb before the quantity."""
        items = self.items
        found = _DIRECTION.get(clause.cue)
        unit = items[index].amount.unit
        verb = items[clause.verb].text
        if (verb.startswith("los") and (unit is None or unit.code != "%")) or (
            verb in _LOSING and clause.cue == "rise"
        ):
            return None  # "lost $5 million", "lost 40 of my 110 hectares", "pick 18 million bags"
        if (
            verb.startswith("rais")
            and unit is not None
            and unit.system == "ISO4217"
            and (
                all(
                    items[at].cue == "more"
                    or items[at].text in ("over", "about", "around", "than", "(")
                    or items[at].kind == "quantity"
                    for at in range(clause.last, index)
                )
            )
        ):
            return None  # "raised $120 million from investors"
        if clause.cue in ("up", "down") and items[index - 1].text == "at":
            return None  # "revenue was up 10% at $1.03 billion"
        at = index - 1
        while at >= clause.last:
            if (
                items[at].cue in ("up", "down")
                and items[at + 1].text != "to"
                and (clause.cue in _MEASURING or items[at - 1].kind == "mark")
                and at > clause.last
            ):
                return _DIRECTION[items[at].cue]
            if items[at].kind == "quantity":
                break
            at -= 1
        return found

    def _basis(self, index: int) -> str | None:
        """What the words between a quantity and the next one, or right before it, say that its change is measured from."""
        sentence = self.sentence
        if self.bases is None:
            self.bases = []
            last, folded = sentence.start, sentence.folded
            for one in self.items:
                initial = folded[one.start]
                if (
                    initial not in "aocftvymq"
                    or one.start < last
                    or (initial not in "ymq" and not folded.startswith(_OPENING_A_BASIS, one.start))
                ):
                    continue
                match = _BASIS.match(folded, one.start, sentence.end)
                if match is not None:
                    self.bases.append((one.start, _BASES[match.lastgroup or ""]))
                    last = match.end()
        if not self.bases:
            return None
        item = self.items[index]
        end = item.end + _REACH
        for at in range(index + 1, len(self.items)):
            if self.items[at].kind == "quantity":
                end = min(end, self.items[at].start)
                break
        for start, name in self.bases:
            if item.start - _REACH // 2 <= start < end:
                return name
        return None

    def _compared(self, index: int) -> Item | None:
        """The time that a change is measured from: "up 8.3 percent from May", "25% more than in 2024"."""
        items = self.items
        since = -1
        for at in range(index + 1, min(len(items), index + 10)):
            item = items[at]
            if item.text in _AGAINST:
                since = at
            elif item.kind == "time":
                if since >= 0 and at - since < 4:
                    return item
            elif item.kind == "quantity":
                if since < 0 or at - since > 2:
                    return None
                since = at
            elif item.kind in ("mark", "organization"):
                return None
        return None

    def _time(self, clause: Clause | None, index: int) -> Item | None:
        """The time right behind the quantity, else the last one before it in its clause, else the first behind it there, else
        one of the clause whose subject it shares, of the clauses before, or of what introduces the sentence."""
        items = self.items
        if (
            clause is not None
            and clause.status in ("target", "will")
            and index + 2 < len(items)
            and items[index + 1].text == "from"
            and items[index + 2].kind == "time"
        ):
            return items[index + 2]  # "plans to add 25 cents from July 1"
        at = self._beside(index)
        if at >= 0:
            if self._dates(at, beside=True):
                return items[at]
            if not self._is_earlier(items[at]):
                return None
        if (
            index
            and items[index - 1].text == "from"
            and clause is not None
            and (items[index - 2].kind == "quantity" or items[index - 2].cue in ("up", "down"))
            and not any(item.text in _GUESSES for item in items[clause.last : index])
        ):
            return None  # "fell to 4,100 from 5,020": how it was before; but "raised its forecast for May to 5 from 4"
        if clause is None:
            return self._time_within(self.origin, len(items), index)
        seen: Clause | None = clause
        while seen is not None:
            found = self._time_within(seen.start, seen.end, index)
            if found is None and seen.subject is not None and seen.subject[0] < seen.start:
                found = self._time_within(seen.subject[0], min(seen.start, seen.subject[1] + 3), index)
            if found is None and seen is clause and items[seen.start].text == "when" and seen.start > 1:
                before = items[seen.start - 1] if items[seen.start - 1].text != "," else items[seen.start - 2]
                if before.kind == "time":
                    return before  # "on Dec. 12, when 1.5 million are expected to walk out"
            if found is not None and (seen is clause or found.record.period.relation != "until"):
                return found  # but "has agreed terms until June 2029 and will earn 3.5 million euros"
            now = seen.relative and seen.first == seen.verb and self._is_base(items[seen.verb].text)
            if now or (seen.relative and (items[seen.first].text in _PRESENT or self._stands(seen))):
                return None  # "In 2018 it launched the park, which has grown to house 6,000 enterprises"
            if self._stands(seen):
                break  # "Unemployment rose in July, and 870,000 people are out of work"
            seen = seen.parent
        stands = self._stands(clause)
        if stands and items[self.origin].cue == "ed":
            return None  # "Founded in 1871, the bank has 64 branches"
        if not clause.relative and not stands:
            for earlier in reversed(self.clauses):
                perfect = items[clause.first].text in ("has", "have") and items[earlier.first].text not in (
                    "has",
                    "have",
                )
                if (
                    earlier.start < clause.start
                    and (not earlier.relative or self._asks(earlier))
                    and not perfect
                    and earlier is not self.telling
                    and items[earlier.start].text != "since"
                    and earlier.cue not in ("say", "expect")
                    and (earlier.status == "") == (clause.status == "")  # "hoped to … by Saturday, while 58 were down"
                ):
                    found = self._time_within(earlier.start, earlier.end, index)
                    if found is not None:
                        return found
        found = self._time_within(self.origin, self.clauses[0].start, index)
        if found is None and not clause.relative:
            for later in self.clauses:
                if later.start > clause.start and items[later.start - 1].text == ";":
                    break
                if later.start == clause.end and items[later.start].cue == "and" and later.parent is clause:
                    ended = self._time_within(
                        later.start, later.end, index
                    )  # "received 2,300 claims and paid $8 million by Monday"
                    if (
                        ended is not None
                        and later.status == clause.status
                        and ended.record.period.relation != "since"
                        and not self.sentence.folded.endswith(
                            " for ", 0, ended.start
                        )  # "and reported a jump for January"
                    ):
                        return ended
                if later.start == clause.end and self._goes_on_in(later):
                    found = self._time_within(later.start, later.end, index)  # "all crime recorded in the year to May"
                    if found is not None:
                        return found
                if (later.parent is clause and not later.finite and not later.relative and not later.status) or (
                    later.start > clause.start
                    and (items[later.start].text == "when" or self._lasts_since(clause, later))
                ):
                    found = self._time_within(later.start, later.end, index)
                    if found is not None and not (later.parent is clause and found.record.period.relation == "since"):
                        return found  # "scored two goals to beat Norwich on Saturday"
        return found

    def _asks(self, clause: Clause) -> bool:
        """Whether a clause tells of a survey, which dates what that shows: "The poll, taken in May, found that 40% rent"."""
        subject = clause.subject
        return subject is not None and self.items[self._base_end(subject[0], subject[1]) - 1].text in _ASKED

    def _lasts_since(self, clause: Clause, later: Clause) -> bool:
        """Whether a clause says from when on another's perfect holds: "has lost 59% since it hit a record in May"."""
        items = self.items
        if items[later.start].text != "since" or items[clause.first].text not in ("has", "have"):
            return False
        before = items[later.start - 1].text
        return (
            later.start == clause.end
            and before != "most"
            and (not before.endswith("est") or before in _NO_SUPERLATIVES)
        )

    def _goes_on_in(self, clause: Clause) -> bool:
        """Whether a participle's clause says more of the words right before it: "65% contained by Tuesday"."""
        verb, before = self.items[clause.verb], self.items[clause.verb - 1]
        if clause.first != clause.verb or clause.start != clause.verb or not verb.text.endswith(("ed", "en", "wn")):
            return False
        return before.kind != "mark" and before.cue in ("", "noun")

    def _stands(self, clause: Clause) -> bool:
        """Whether a clause tells of now, whatever the time of the clauses beside it: "are", "has", but not "has risen"."""
        verb = self.items[clause.first].text
        if clause.first < clause.verb:
            return verb in ("is", "are", "must")
        if verb in ("is", "are", "has", "have"):
            return True
        return clause.finite and clause.cue in ("have", "verb", "level") and verb.endswith("s") and not self.terse

    def _beside(self, index: int) -> int:
        """The time right behind a quantity; -1 where there is none."""
        items = self.items
        held = index > 1 and (items[index - 1].text in ("against", "versus") or items[index - 2].text == "compared")
        far = 10 if held else 5  # "against 24 at the height of the restrictions in January"
        for at in range(index + 1, min(len(items), index + far)):
            item = items[at]
            if item.kind == "time":
                return at
            if item.text == "," and at + 1 < len(items):
                if items[at + 1].text == "or" and items[min(at + 2, len(items) - 1)].kind == "quantity":
                    return self._beside(at + 2)  # "$341 million, or $1.49 per share, a year earlier"
                if items[at + 1].kind == "time" and self._is_earlier(items[at + 1]):
                    return at + 1
            if (
                item.kind != "word"
                or not (
                    item.cue in ("to", "of", "the", "", "noun")
                    or item.text in self.words.changes
                    or item.text in ("operating", "spending", "capital")
                )
                or item.text in _AGAINST
            ):
                break
        return -1

    def _is_earlier(self, item: Item) -> bool:
        """Whether a time is one before the one that is spoken of: "a year earlier"."""
        folded = self.sentence.folded
        return folded[item.start] in "aotpsymqw" and _EARLIER.match(folded, item.start, item.end) is not None

    def _time_beside(self, index: int) -> Item | None:
        at = self._beside(index)
        return self.items[at] if at >= 0 and self._dates(at, beside=True) else None

    def _is_given(self, clause: Clause | None, index: int) -> bool:
        """Whether a quantity is there already where a plan or a forecast starts: "from 2.5 million", "of its 925 stores",
        "expected by 16 analysts"."""
        items = self.items
        if clause is None or index < 2:
            return False
        before = items[index - 1]
        if before.text == "by" and items[index - 2].cue == "expect" and items[index - 2].text.endswith("ed"):
            return True
        if before.text == "from" and clause.status and items[index].amount.number.form != "range":
            return True
        if (before.text in ("against", "versus") or items[index - 2].text == "compared") and self._time_beside(index):
            return True  # "forecasts that it will harvest 34 million tonnes, against 36.6 million in 2025"
        if before.cue == "of" and items[index - 2].text in _ASKED:
            return True  # "according to a poll of 2,000 people"
        if before.cue == "of" and clause.status == "estimate":
            for at in range(index - 2, max(clause.last, index - 6), -1):
                if items[at].text == "after":
                    return True  # "expects a surplus, after a deficit of 489,000 tons"
                if items[at].kind != "word":
                    break
        return before.cue == "the" and items[index - 2].cue == "of" and items[index - 3].kind == "quantity"

    def _time_within(self, start: int, end: int, index: int) -> Item | None:
        """The last time before an item in a stretch that dates it, else the first behind it with no other figure between."""
        items = self.items
        found: Item | None = None
        start = max(start, self.origin)
        for at in self.times:
            if at < start:
                continue
            if at >= end or (at > index and self._turns_against(max(start, index + 1), at)):
                break
            dates = self.dating.get(at)
            if dates is None:
                dates = self.dating[at] = self._dates(at)
            if not dates or (at < index and self._is_of_base(at, index)) or self._is_aside(at, index):
                continue
            if found is None or (at < index and items[at - 1].text != "("):
                found = items[at]
            if at > index:
                break
        return found

    def _is_aside(self, at: int, index: int) -> bool:
        """Whether a time stands in a relative clause before the verb: "the wing, which overflowed two years ago, has had"."""
        if self.asides is None:
            self.asides = {}
            times, first = self.times, 0
            for clause in self.clauses:
                if clause.relative and clause.finite and self.items[clause.start].cue == "who":
                    while first < len(times) and times[first] < clause.end:
                        if times[first] > clause.start:
                            self.asides[times[first]] = clause.end
                        first += 1
            for one in times:
                if self._is_of_a_change_before(one):
                    self.set_apart.add(one)
        if at in self.set_apart:
            return index > at
        return index >= self.asides.get(at, index + 1) and self.items[at - 1].text != "since"

    def _is_of_a_change_before(self, at: int) -> bool:
        """Whether a time dates only the change between two commas: "Shares, down by a third since January, rose"."""
        items = self.items
        if at + 1 >= len(items) or items[at + 1].text != ",":
            return False
        for one in range(at - 1, max(1, at - 7), -1):
            if items[one].kind == "mark":
                return items[one].text == "," and items[one + 1].cue in ("up", "down")
        return False

    def _is_of_base(self, at: int, index: int) -> bool:
        """Whether a time dates only what a figure before it is held against: "172 in 2024, against 96 the year before"."""
        items = self.items
        for one in range(at - 1, max(0, at - 4), -1):
            if items[one].kind == "quantity":
                return one != index and items[one - 1].text in _AGAINST
        return False

    def _turns_against(self, start: int, end: int) -> bool:
        """Whether a stretch holds a figure that others are held against: "than 5%"."""
        items = self.items
        return any(
            items[at].kind == "quantity" and (items[at - 1].text in _AGAINST or items[at - 2].text == "compared")
            for at in range(start, end)
        )

    def _main_time(self) -> Item | None:
        for clause in self.clauses:
            if not clause.relative:
                found = self._time_within(
                    self.origin if clause is self.clauses[0] else clause.start, clause.end, len(self.items)
                )
                if found is not None:
                    return found
        return None if self.clauses else self._time_within(self.origin, len(self.items), len(self.items))

    def _dates(self, at: int, *, beside: bool = False) -> bool:
        """Whether a time can date a figure: not "than in January", "the lowest since 2019", "said on Tuesday".

        "A year earlier" and "the previous year" date only what they stand `beside`.
        """
        items = self.items
        item = items[at]
        relation = item.record.period.relation
        if relation == "after":
            return False
        behind = items[at + 1] if at + 1 < len(items) else None
        held = behind is not None and behind.text in _GUESSES and at > 1 and items[at - 2].text in ("with", "against")
        if behind is not None and (behind.text in _DATED or held):  # "compared with its July forecast"
            return False  # "Brent crude for December delivery", "the 2016 election"
        if not beside and self._is_earlier(item):
            return False
        if beside and self._is_earlier(item):
            one = at - 2 if items[at - 1].cue == "the" else at - 1
            if items[one].text in ("on", "from", "over"):
                return False  # "down 1.3% on the month before"
        before = items[at - 2] if at > 1 else None
        if before is not None and items[at - 1].kind == "word":
            if before.text in _PUBLISHED:
                return False  # "a study published in January found"
            if before.text == "same" and not beside:
                return False  # "up 18 percent on the same stage last year"
            if items[at - 1].text == "from" and (before.text in self.words.changes or before.cue in ("rise", "fall")):
                return False  # "a 9% increase from 2024"
            if (
                items[at - 1].text == "the"
                and behind is not None
                and behind.kind == "word"
                and behind.cue in NOMINAL
                and behind.text not in self.words.figures
                and behind.text not in _SPANS
                and item.end - item.start == 4
                and not beside
            ):
                return False  # "the 2012 building code"
        if relation == "since":
            for one in range(at - 1, max(-1, at - 9), -1):
                text = items[one].text
                if items[one].kind in ("mark", "quantity"):
                    break
                if (text.endswith("est") and text not in _NO_SUPERLATIVES) or text in (
                    "first",
                    "most",
                    "least",
                    "record",
                    "only",
                ):
                    return False
        for one in range(at - 1, max(-1, at - 4), -1):
            text = items[one].text
            if items[one].kind == "quantity":
                break  # "more than tenfold since 2019"
            if text in ("than", "against") or (items[one].cue == "say" and one >= at - 2):
                return False
            if text == "as" and one > 1 and items[one - 2].text == "as":
                return False  # "twice as many as a decade ago"
        if beside or not at or items[at - 1].text not in ("of", "from", "over"):
            return True
        if items[at - 1].text == "of":
            return at > 1 and items[at - 2].text == "as"  # "as of Tuesday"
        if items[at - 1].text != "from":
            return False
        if items[at - 2].kind not in ("quantity", "time"):
            return True
        if " to " in self._text(item.span):
            return True  # "shipped 5.2 million tonnes from April to June"
        return any(  # "will go up by 2.7% to £9,790 from September"
            clause.start <= at < clause.end and clause.status in ("target", "will") for clause in self.clauses
        )

    def _status(self, clause: Clause | None, index: int, holder: Holder | None, measure: Span | None) -> str:
        if clause is None:
            return self._named_status(measure)
        status = clause.status if clause.first <= index or clause.cue != "say" else ""
        items = self.items
        if index < clause.first and items[clause.first].cue in ("aim", "expect") and index >= clause.start:
            return "actual"  # "43% of them want fewer"
        after = items[index + 1] if index + 1 < len(items) else None
        if after is not None and after.text in self.words.changes and index + 2 < len(items):
            after = items[index + 2]
        if index and items[index - 1].text in ("estimated", "projected"):
            return "estimate"  # "an estimated 1.9 billion baht"
        if after is not None and after.cue == "expect" and after.text.endswith(("ed", "st")) and clause.last <= index:
            return "estimate"  # "the $9.52 billion expected by analysts"
        if (
            index < clause.first
            and items[clause.first].cue not in ("expect", "aim")
            and clause.status in ("estimate", "target")
            and clause.subject is not None
            and (clause.subject[0] <= index < clause.subject[1])
        ):
            status = clause.status
        if status == "will":
            acting = clause.parent if not clause.finite and clause.parent is not None else clause
            unit = items[index].amount.unit
            takes = (  # "will cut about 11,000 jobs"
                unit is not None
                and unit.system == "COUNT"
                and unit.name not in _SCORED
                and self._takes(clause.last, index)
            )
            acts = (  # "the fund will cut its costs by half"
                measure is not None
                and holder is not None
                and measure.start > items[acting.verb].start
                and (holder.organization is not None or holder.refers in self.words.definite)
            )
            verb = items[acting.verb].text
            limited = verb == "be" and acting.last < len(items) and items[acting.last].text in self.words.doing
            does = limited or verb in self.words.doing
            fixed = self._fixed(acting, index, measure)
            if fixed:
                return fixed
            if self._is_of_a_plan():
                return "target"  # "Under the plan, capacity will shrink to"
            actor = self._holder(acting.subject[0], acting.subject[1]) if acting.subject is not None else None
            if does and acting.last <= index and (limited or self._is_passive(acting)):
                return "target"  # "lawn watering will be limited to two days"
            actor = actor or holder
            if actor is None or ((holder is None or acting.cue in _MEASURING) and not (does or takes or acts)):
                return "estimate"
            befalls = verb in self.words.happening and not (verb == "earn" and unit is not None and unit.per)
            if befalls or any(items[at].cue == "has" for at in range(acting.first, acting.verb)):
                return (
                    "estimate"  # "it will earn $5 million", "will have to move"; but "he will earn 3 million a season"
                )
            if not does and self._is_thing(actor):
                return "estimate"  # "the deal would add 3% to the price"
            return "target"  # "the company will hire 3,000", "shareholders will receive a dividend"
        if status:
            return status
        wanted = clause.parent
        if clause.relative and wanted is not None and wanted.status == "target" and items[wanted.verb].text in _WANTING:
            return "target"  # "wants the benefit raised by £25 a week"
        named = self._named_status(measure)
        if named != "actual":
            return named
        verb = items[clause.verb].text
        if verb in ("values", "valued") and clause.first == clause.verb and clause.subject is not None:
            valuer = self._holder(clause.subject[0], clause.subject[1])
            if valuer is not None and valuer.organization is not None:
                return "estimate"  # "Forbes values the club at $1.5 billion", but "the round values it at"
        if (verb in _ASKING and clause.last < index and items[clause.last].text == "for") or verb in _DEMANDING:
            return "target"  # "had called for a cut of 30%"
        parent = clause.parent
        if items[clause.verb].text in ("sees", "see") or (
            not clause.finite and parent is not None and items[parent.verb].text in ("sees", "see")
        ):
            return "estimate"
        counted = measure is not None and self._text(measure).startswith(("number", "toll", "death toll", "support"))
        if (
            items[clause.verb].text in ("put", "puts")
            and not counted
            and items[self._behind_qualifiers(index)].text == "at"
        ):
            return "estimate"  # "the officer put the cost at 60 million yuan"
        return "actual"

    def _fixed(self, clause: Clause, index: int, measure: Span | None) -> str:
        """The status of what "will" be so much as somebody has set it: a fee is known, a quota is meant; else ""."""
        items = self.items
        verb = items[clause.verb].text
        unit = items[index].amount.unit
        if (
            unit is not None
            and unit.system == "ISO4217"
            and clause.subject is not None
            and items[clause.first].text != "would"
        ):
            head = items[self._base_end(clause.subject[0], clause.subject[1]) - 1].text
            people = head.endswith("s") or head == "those"
            if verb == "charged" or (
                verb == "pay" and people and self.sentence.raw[items[clause.subject[0]].start].islower()
            ):
                return "actual"  # "guests will be charged 10,000 yen", "riders will pay $4 a trip"
        if measure is None or clause.cue not in _MEASURING or measure.end > items[index].start or self.estimated:
            return ""
        if self.source is not None and not _FORETELLERS.isdisjoint(self._text(self.source.span).split()):
            return ""
        words = self._text(measure)
        named = words.split(" of ")[0].split()[-1]
        if named in _DUES:
            return "actual"  # "the fee will go up by 2.7%"
        if named in _PRICES:
            near = (*range(self.origin, min(self.origin + 6, index)), *range(index + 1, min(index + 10, len(items))))
            dated = any(items[at].kind == "time" and self._is_to_a_day(at) for at in near)
            return "actual" if dated else ""
        return "target" if named in _SET or words.startswith("capital ") else ""

    def _is_to_a_day(self, at: int) -> bool:
        """Whether a time is a day or a month on or from which something holds: not "by June"."""
        placed: Placed = self.items[at].record
        resolved = placed.resolved
        if resolved is None or resolved.granularity not in ("day", "month"):
            return False
        return placed.period.relation != "by"

    def _is_of_a_plan(self) -> bool:
        """Whether a sentence begins with "Under the plan"."""
        items, at = self.items, self.origin
        if items[at].text != "under":
            return False
        while at < min(self.origin + 8, len(items)) and items[at].text != ",":
            if items[at].text in _PLANS:
                return True
            at += 1
        return False

    def _named_status(self, measure: Span | None) -> str:
        """What the words of a measure say themselves: "its forecast", "the bank's target band"."""
        words = self._text(measure) if measure is not None else ""
        if any(word in words for word in _FORECASTS):
            return "estimate"
        if words.endswith((" plan", "plan")) and not words.endswith(_SCHEMES):
            return "target"  # "backs $412 million plan"
        return "target" if "target" in words or "goal" in words else "actual"

    def _is_forecaster(self, clause: Clause | None, measure: Span | None) -> bool:
        """Whether the subject is the one who estimates: "Goldman raised its forecast", "it sees sales", "she put the cost at"."""
        if clause is None:
            return False
        if self.items[clause.verb].text in ("sees", "see", "put", "puts"):
            return True
        return (
            measure is not None
            and clause.cue in ("rise", "fall", "have")
            and (any(word in self._text(measure) for word in _FORECASTS))
        )

    def _topic(self, statement: Statement) -> None:
        speaker: Holder | None = None
        for clause in self.clauses:
            subject = clause.subject
            if subject is None or clause.relative:
                continue
            holder = self._holder(subject[0], subject[1])
            if holder is None:
                continue
            if clause.cue in ("say", "expect"):
                speaker = speaker or holder
                continue
            if holder.refers == "it" and speaker is not None:
                holder = speaker
            measure, owner, _ = self._subject_as_measure(subject[0], subject[1])
            if measure is not None and holder.organization is None:
                if owner is not None and owner.organization is None:
                    owner = self._owner(subject[0], subject[1])[0]  # not the coal of "shipments of coal"
                statement.topic = owner or speaker  # "Shares in PKO Bank Polski added 1.1%"
                statement.owner = owner
                return
            if statement.topic is None:
                statement.topic = holder
            owner = self._owner(subject[0], subject[1])[0]
            if owner is not None and statement.owner is None:
                statement.owner = owner
            elif holder.refers == "it" or (  # "Kenya recorded 3 million cases", but not "Rice cost 37% more"
                holder.organization is None
                and self._is_named(holder, subject[0])
                and (clause.cue not in _MEASURING or self._text(holder.span) in self.words.named_places)
            ):
                statement.owner = statement.owner or holder
            return
        statement.topic = speaker

    def _is_role(self, holder: Holder) -> bool:
        """Whether a holder speaks for others: "Chief executive Pieter Aalbers"."""
        return not self.words.roles.isdisjoint(self._text(holder.span).split())

    def _is_named(self, holder: Holder, first: int) -> bool:
        """Whether a holder is a name ("Kenya"), not a noun with the capital of a sentence's beginning ("Inventory")."""
        words = self._text(holder.span).split()
        raw = self.sentence.raw
        if not raw[holder.span.end - len(words[-1])].isupper():
            return False
        return len(words) > 1 or first > 0 or not (words[0].endswith("s") or words[0] in self.words.figures)


CUES: Final = EnglishCues()
