"""What a figure shares with the one before it, in English: "two of them", "bonds 5.1%", "twice the usual level", "compared with guidance of"."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, QUANTITY, TIME, WORD, Holder, Stated
from ljextract.languages.en import spelt
from ljextract.languages.en.measures import WHOSE
from ljextract.languages.en.owners import Owners
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ADV,
    AND,
    BE,
    DOWN,
    ENDS_S,
    FIGURE,
    HAS,
    HAVE,
    IT,
    LEAVING_AS_IS,
    MORE,
    NOMINAL,
    OF,
    OTHERS,
    PARTED,
    POSSESSIVE,
    QUALIFIER,
    THE,
    TO,
    UP,
    VERB,
    is_capital,
    is_small,
)
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.amount import Amount

_LABELLING: Final = frozenset({":", "=", "(", "≈"})
_HELD: Final = frozenset("against versus compared than below above".split())


_BESIDE: Final = tuple(
    f" {word} {article}" for word in ("on", "with", "amid", "despite") for article in ("", "a ", "an ", "the ")
)
_OTHERS: Final = frozenset({"other", "others"})
_BETTER: Final = frozenset({"better", "worse"})
_CLOSING: Final = frozenset({",", ".", ";"})
_RIVALS: Final = frozenset("than versus against".split())


class Sharing(Owners):
    """Reads figures that say more of others."""

    def _comma_before(self, index: i64) -> i64:
        """The comma right before a quantity, over "up", "just" and the like; -1 where there is none."""
        items = self.items
        at = index - 1
        while (
            at > 0
            and items[at].kind == WORD
            and (
                items[at].sort & (MORE | THE | ADV | UP | DOWN)
                or items[at].lists & QUALIFIER
                or items[at].word == spelt.BY
            )
        ):
            at -= 1
        if at > 0 and items[at].word == spelt.COMMA:
            return at
        return -1

    def _apposed(self, index: i64, *, now: bool = False) -> tuple[Span | None, Holder | None, bool] | None:
        """The figure that a quantity behind a comma tells: "Sales, just 9.4 million euros last year, …"."""
        at = self._comma_before(index - 1 if now and self.items[index - 1].word == spelt.AT else index)
        if (
            at < 0
            and index > 1
            and self.items[index - 1].kind == MARK
            and self.items[index - 1].text in _LABELLING
            and not self._is_clause_verb(index - 2)
        ):
            at = index - 1
            start = self._left(at, 0)  # "Revenue: $5 million", "Toronto Stock Exchange (16,369.03 up 58.06 points)"
            owner, theirs = self._owner(start, at) if start < at else (None, at)
            if theirs == at:
                return None
            unit = self.items[index].amount.unit
            if (
                (self.items[at].word == spelt.OPENING and not (unit is not None and self.items[at - 1].bits & FIGURE))
                or self.items[at - 1].kind == ORGANIZATION
                or (unit is None and not self.items[at - 1].bits & FIGURE)  # "FTSE 100: 6,369.03, up 58 points"
            ):
                return None, self._holder(start, at), False
            return Span(self.items[theirs].start, self.items[at - 1].end), owner, False
        if at < 0:
            return None
        start = self._left(at, 0)
        if start < at and self._is_distance(index):
            return None, self._holder(start, at), False  # "lives on the island, 45km off the coast"
        behind = index + 1
        while behind < len(self.items) and (self.items[behind].kind == TIME or self.items[behind].sort == TO):
            behind += 1
        closed = behind < len(self.items) and self.items[behind].word in (spelt.COMMA, spelt.SEMICOLON)
        if closed and start < at and self.items[at - 1].bits & FIGURE:
            owner, theirs = self._owner(start, at)  # "a cut in interest rates, now at 3.85%, may"
            whose = self.items[start - 1] if start else self.items[0]
            if owner is None and start and whose.lists & POSSESSIVE:
                owner = Holder(whose.span, None, WHOSE[whose.text])  # "Its deficit, $4 million in 2023, has doubled"
            needs = owner is None and self.words.figures[self.items[at - 1].text]
            return Span(self.items[theirs].start, self.items[at - 1].end), owner, needs
        if now:
            ends = closed or behind >= len(self.items) or self.items[behind].word == spelt.STOP
            if not ends or start < 2 or start == at or not self.items[start - 1].sort & (TO | OF):
                return None
            first = self._left(start - 1, 0)
            if first >= start - 1 or not self.items[start - 2].bits & FIGURE:
                return None
            found = self._subject_as_measure(first, at)  # "will decide on the rate for health insurance, now 18%"
            return found if found[0] is not None else None
        if start > 1 and start < at and self.items[start - 1].word == spelt.IN:
            start = self._left(start - 1, 0)  # "Shares in Acme Corp., down 12% this year, fell"
        if start == at or (start > 1 and self.items[start - 1].word != spelt.THAT):
            return None
        found = self._subject_as_measure(start, at)
        return found if found[0] is not None or found[1] is not None else None

    def _sized_between_commas(self, index: i64, clause: Clause | None) -> Span | None:
        """The noun that is had and that an amount between commas measures: "has a larger battery, 4,500 mAh, than"."""
        items = self.items
        if (
            clause is None
            or index + 1 >= len(items)
            or items[index - 1].word != spelt.COMMA
            or items[index + 1].text not in _CLOSING
        ):
            return None
        unit = items[index].amount.unit
        if unit is None or unit.system == "ISO4217" or unit.dimension in ("ratio", "time", "count", "multiple"):
            return None
        if not clause.sort & (HAS | HAVE | VERB):
            return None
        start = self._left(index - 1, clause.last)
        held = index + 2 < len(items) and items[index + 2].word == spelt.THAN
        while start < index - 2 and (
            items[start].text in self.words.comparatives or (held and items[start].text.endswith("er"))
        ):
            start += 1
        first = start
        while first > clause.last and items[first - 1].sort & (THE | MORE | NOMINAL):
            first -= 1
        if first != clause.last or start >= index - 1 or items[index - 2].kind != WORD or items[first].sort != THE:
            return None
        head = items[index - 2].text
        if (
            head in self.words.wheres
            or head in self.words.sites
            or head in self.words.people
            or self._is_distance(index)
        ):
            return None
        return Span(items[start].start, items[index - 2].end)

    def _priced(self, index: i64, measure: Span | None) -> Holder | None:
        """What the first of two prices is for: "a price of $9 for adults and $5 for children"."""
        items = self.items
        at = index + 2
        if measure is None or at + 3 >= len(items) or items[at - 1].word != spelt.FOR:
            return None
        if items[self._comes_behind(index)].sort != OF:
            return None  # "rose to $5 for the first time and $6 for petrol"
        if self._head(measure) not in self.words.price_nouns:
            return None
        while at + 2 < len(items) and items[at].kind in (WORD, ORGANIZATION) and items[at].sort & (NOMINAL | THE):
            at += 1
        if at == index + 2 or items[at].sort != AND:
            return None
        second = at + 1
        while second + 1 < len(items) and items[second].sort & (MORE | TO):
            second += 1
        if items[second].kind != QUANTITY or items[second + 1].word != spelt.FOR or not self._is_alike(second):
            return None
        return self._holder(index + 2, at)

    def _is_next_price(self, index: i64, previous: Stated) -> bool:
        """Whether an amount is the price of another one than the amount before."""
        items = self.items
        if index + 2 >= len(items) or items[index + 1].word != spelt.FOR or previous.measure is None:
            return False
        at = self._comes_behind(index)
        if items[at].sort != AND or items[index + 2].kind not in (WORD, ORGANIZATION) or not self._is_alike(index):
            return False
        while at > 1 and items[at].word != spelt.FOR and items[at].kind in (WORD, ORGANIZATION):
            at -= 1
        return (
            items[at].word == spelt.FOR
            and items[at - 1] is previous.quantity
            and items[self._comes_behind(at - 1)].sort == OF
            and self._head(previous.measure) in self.words.price_nouns
        )

    def _rival(self, index: i64) -> Holder | None:
        """The other one that is held against the first by what it has: "than the older phone with 3,687 mAh"."""
        items = self.items
        at = self._comes_behind(index)
        if at < 3 or items[at].word != spelt.WITH or not self._is_alike(index):
            return None
        start = self._left(at, 0)
        opens = start - 2 if items[start - 1].sort == THE else start - 1
        if start >= at or opens < 1 or items[opens].text not in _RIVALS:
            return None
        return self._holder(start, at)

    def _is_distance(self, index: i64) -> bool:
        """Whether a length says where something lies: "130 km east of Saskatoon", "45km off the coast"."""
        unit = self.items[index].amount.unit
        if unit is None or unit.dimension != "length" or index + 2 >= len(self.items):
            return False
        return self.items[index + 1].text in self.words.directions

    def _listed(self, index: i64, clause: Clause | None) -> Holder | None:
        """The name in a list that "up" or "down" tells of: "were Acme, down 3%"."""
        items = self.items
        at = index - 1
        if clause is None or at < 2 or not items[at].sort & (UP | DOWN) or items[at - 1].word != spelt.COMMA:
            return None
        start = self._left(at - 1, clause.last)
        if start >= at - 1 or not (
            start == clause.last or items[start - 1].word == spelt.COMMA or items[start - 1].sort == AND
        ):
            return None
        first = items[start]
        named = first.kind == ORGANIZATION or (first.kind == WORD and is_capital(self.sentence.raw, first.start))
        return self._holder(start, at - 1) if named else None

    def _gapped(self, index: i64, clause: Clause | None, *, measuring: bool) -> tuple[int, int] | None:
        """The noun phrase of a clause that leaves its verb out: "Ross was down 2.3%, Burlington by 2.6%", "and bonds 5.1%"."""
        items = self.items
        while clause is not None and not clause.finite and clause.parent is not None:
            clause = clause.parent  # "will own 55% of it, to be based in Suzhou, and Lumistra the remaining 45%"
        if clause is None or clause.last > index:
            return None
        at = index - 1
        while at > clause.last and (
            items[at].sort & (MORE | THE)
            or items[at].word in (spelt.REMAINING, spelt.OTHER, spelt.BETWEEN, spelt.THAN)
            or items[at].text == "further"  # "made up 27% of revenue, and litigation a further 19%"
            or (items[at].sort == ADV and items[at].lists & LEAVING_AS_IS)
        ):
            at -= 1
        if items[at + 1].word == spelt.THAN and (items[at].text in _BETTER or items[at].text.endswith("er")):
            return None  # "fell 2%, worse than the 1% drop analysts had forecast"
        if items[at].word in (spelt.WITH, spelt.FOR) or (
            measuring and items[at].word in (spelt.BY, spelt.ON, spelt.AT, spelt.TO)
        ):
            at -= 1
        elif not self._is_alike(index):
            return None
        start = self._left(at + 1, clause.last)
        if clause.last < start <= at and items[start - 1].sort == OF:
            head = self._left(start - 1, clause.last)
            start = (
                head if head < start - 1 else start
            )  # "a transplant costs $442,000, and a year of dialysis $101,000"
        opens = start - 2 if items[start - 1].sort == THE else start - 1
        if (
            opens > clause.last + 1
            and items[opens].sort & (TO | OF)
            and items[opens - 1].word in (spelt.THOSE, spelt.THAT)
        ):
            opens -= 2  # "Arrivals by air rose 9% and those by sea 4%"
        if items[opens].word in (spelt.IN, spelt.AT) and items[at + 1].word in (spelt.BY, spelt.TO):
            opens -= 1  # "has crept up to 41 weeks, and in Kent to 58"
        if (
            start > at
            or opens <= clause.last
            or not (items[opens].sort == AND or items[opens].word in (spelt.COMMA, spelt.SEMICOLON))
        ):
            return None
        if items[opens].sort == AND and items[opens - 1].kind == WORD and items[opens - 1].sort & NOMINAL:
            left = self._left(opens, clause.last)
            if left > clause.last and items[left - 1].sort == AND and items[left - 2].kind in (QUANTITY, TIME):
                start = left  # "dairy prices by 4% and fats and oils by 6%"
        return (start, at + 1) if any(one.kind == QUANTITY for one in items[clause.last : start]) else None

    def _other(self, index: i64) -> Holder | None:
        """The other one whose figure is held against the one before: "against 24% for the KOSPI index", "than 143 in the control group"."""
        items = self.items
        if index + 2 >= len(items) or not items[index + 1].lists & OTHERS or items[index + 2].kind == TIME:
            return None
        if items[index - 1].word not in (spelt.AGAINST, spelt.VERSUS) and (
            index < 2 or items[index - 2].word != spelt.COMPARED
        ):
            return None
        if items[index + 1].word == spelt.OF and items[index + 2].word == spelt.THOSE:
            return self._phrase_right(index + 2)  # "compared with 14% of those on placebo"
        if items[index + 1].word == spelt.OF and items[index + 2].lists & POSSESSIVE:
            return Holder(items[index + 2].span, None, WHOSE[items[index + 2].text])  # "compared with 71% of its men"
        if index + 3 < len(items) and items[index + 2].sort == THE and items[index + 3].text in _OTHERS:
            return Holder(Span(items[index + 2].start, items[index + 3].end))  # "compared with 13% of the other"
        if items[index + 1].word == spelt.OF and items[index + 3 if index + 3 < len(items) else index].text != "rest":
            return None
        behind = items[index + 3] if index + 3 < len(items) else None
        if (
            behind is not None
            and items[index + 2].sort == THE
            and (behind.kind == TIME or behind.text == "whole" or behind.sort == OF)
        ):
            return None  # "against nine in the whole of 2024", "in all of last year"
        return self._phrase_right(index + 2)

    def _is_figure_too(self, gapped: tuple[int, int], previous: Stated, clause: Clause | None) -> bool:
        """Whether a phrase whose verb is left out is a figure because the subject before it is one."""
        measure, subject = previous.measure, None if clause is None else clause.subject
        if measure is None or subject is None or measure.start < self.items[subject[0]].start:
            return False
        if measure.end > self.items[subject[1] - 1].end or not self.items[gapped[1] - 1].bits & ENDS_S:
            return False
        if previous.subject is not None and previous.subject.span.start > measure.start:
            return False  # "sales of cars rose 5% and trucks 3%"
        return is_small(self.sentence.raw, self.items[gapped[0]].start)

    def _comes_behind(self, index: i64) -> i64:
        """The item before a quantity and what qualifies it."""
        at = index - 1
        while at > 0 and (self.items[at].sort == MORE or self.items[at].word in (spelt.THAN, spelt.ABOUT, spelt.ONLY)):
            at -= 1
        return at

    def _is_alike(self, index: i64) -> bool:
        """Whether a quantity is no count and has the unit of the one before."""
        unit = self.items[index].amount.unit
        if unit is None:
            return self._is_gapped(self._comes_behind(index))
        if unit.system == "COUNT":
            return self._is_another_count(index)
        for at in range(index - 1, -1, -1):
            if self.items[at].kind == QUANTITY:
                other = self.items[at].amount.unit
                return other is not None and other.code == unit.code and other.name == unit.name
        return False

    def _is_another_count(self, index: i64) -> bool:
        """Whether those counted are another one's, behind "and" and a noun: "The army lost six helicopters and the navy two frigates"."""
        items, at = self.items, index - 1
        if at < 3 or items[at].kind not in (WORD, ORGANIZATION) or not items[at].sort & NOMINAL:
            return False
        named = is_capital(self.sentence.raw, items[at].start)
        while at > 1 and items[at].kind in (WORD, ORGANIZATION) and items[at].sort & NOMINAL:
            at -= 1
        named = named or items[at].word == spelt.THE
        at -= items[at].word == spelt.THE
        return (
            named
            and items[at].word == spelt.AND
            and items[at - 1].kind == QUANTITY
            and items[at - 1].amount.unit is not None
            and self._counts(items[at - 1])
        )

    def _is_relative(self, amount: Amount) -> bool:
        """Whether a quantity says something only of another: a share, a multiple, a bare number."""
        unit = amount.unit
        return (
            unit is None or unit.code == "%" or unit.system == "COUNT" or amount.number.form in ("fraction", "multiple")
        )

    def _is_times_of(self, index: i64, previous: Stated | None) -> bool:
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
        if at < 0 or previous.quantity.start > items[at].start:
            return False
        return any(items[one].text in self.words.norms for one in range(index + 2, min(len(items), index + 5)))

    def _held_against(self, index: i64, measure: Span) -> bool:
        """Whether a quantity is only what the one before was guessed or meant to be: "against guidance of", "compared with its forecast of"."""
        if self._head(measure) not in self.words.guesses:
            return False
        at = index - 1
        while at > 0 and self.items[at].kind in (WORD, TIME) and self.items[at].text not in _HELD:
            at -= 1
        if at > 0 and self.items[at].kind == MARK:
            return (
                self.items[at + 1].sort & (UP | DOWN) != 0 and self.items[at + 2].word == spelt.FROM
            )  # "…, down from an estimate of"
        return at > 0 and self.items[at].text in _HELD

    def _previous_again(self, subject: tuple[int, int], previous: Stated) -> Holder | None:
        """Whose a subject is that stands for the measure before: "they" for its shares, "those of grain" for shipments."""
        items = self.items
        first = items[subject[0]]
        if first.word in (spelt.IT, spelt.THEY) and previous.subject is not None:
            named = previous.subject.organization is not None or previous.subject.refers == "it"
            return previous.subject if named and first.word == spelt.THEY else None
        if first.word not in (spelt.THOSE, spelt.THAT, spelt.ONE) or subject[0] + 2 >= subject[1]:
            return None
        return (
            self._holder(subject[0] + 2, subject[1])
            if items[subject[0] + 1].word in (spelt.OF, spelt.FOR, spelt.IN, spelt.FROM, spelt.TO)
            else None
        )

    def _is_beside(self, measure: Span) -> bool:
        """Whether a measure stands behind "on" or "with", beside what the clause tells: "fell, on sales of $5 million"."""
        folded, start = self.sentence.folded, measure.start
        if start < 2 or ord(folded[start - 2]) not in (97, 100, 101, 104, 110):  # how they end, before a blank
            return False
        return folded.endswith(_BESIDE, 0, start)

    def _is_of_which(self, clause: Clause | None) -> bool:
        """Whether a clause tells of a part of what was counted before: ", of which China took 70%"."""
        items = self.items
        if clause is None:
            return False
        at = clause.first
        while at > max(1, clause.first - 8):
            if items[at - 1].word in (spelt.WHICH, spelt.WHOM):
                return items[at - 2].sort == OF and (at < 3 or items[at - 3].kind == MARK)
            at -= 1
        return False

    def _is_of_group(self, index: i64) -> bool:
        """Whether "of them" or the like follows a quantity."""
        items = self.items
        return index + 2 < len(items) and items[index + 1].sort == OF and items[index + 2].lists & PARTED != 0

    def _is_of_them(self, index: i64) -> bool:
        """Whether a quantity is a part of what was counted or measured before: "two of them", "a third of which"."""
        if not self._is_of_group(index):
            return False
        items = self.items
        at = index - 1
        while at > 0 and (items[at].sort & (MORE | AND) or items[at].lists & QUALIFIER):
            at -= 1
        if items[at].kind == MARK:
            return True
        whole = items[index + 2]  # "found that 61% of them changed"
        return at > 0 and items[at].word == spelt.THAT and (whole.sort == IT or whole.word == spelt.THEM)

    def _remaining(self, index: i64) -> Span | None:
        """What a part is: "600 of them pilots"."""
        items = self.items
        start = at = index + 4 if index + 3 < len(items) and items[index + 3].sort == BE else index + 3
        while at < len(items) and items[at].kind == WORD and items[at].sort & NOMINAL:
            at += 1
        if at == start or not self._ends_phrase(at):
            return None
        rest = Span(items[start].start, items[at - 1].end)
        return rest if self._is_plural(rest) else None
