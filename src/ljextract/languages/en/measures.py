"""What a quantity measures, in English: the words beside it, the verb's object, or the subject of a verb of change or level.

measure  = NP of Q | Q rise in NP | Q of NP | Q NP | verb NP (at|to|by) Q | the subject
"""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Holder, Item, Sentence, Stated
from ljextract.languages.en import spelt
from ljextract.languages.en.clauses import Clauses
from ljextract.languages.en.phrases import BEFORE_TAX
from ljextract.languages.en.verbs import Clause, Told
from ljextract.languages.en.wordclasses import (
    ADDING,
    ADV,
    AFFECTING,
    AIM,
    ALONE,
    ALONGSIDE,
    AND,
    ASKING,
    BASIS_WORD,
    BE,
    BEATING,
    BOTH,
    BOUND,
    BUT,
    CHANGE,
    COMPARATIVE,
    COSTING,
    DESCRIPTIVE,
    DOWN,
    ED,
    EMPTY,
    ENDS_A_PHRASE,
    ENDS_ED,
    ENDS_ING,
    ENDS_S,
    EVERY,
    EXPECT,
    FALL,
    FIGURE,
    GIVING,
    GOING,
    GUESS,
    HAS,
    HAVE,
    IF,
    IN_A_NAME,
    ING,
    IT,
    LABEL,
    LEVEL,
    LINKING,
    LOSING,
    MORE,
    MOVING,
    NO_NOUN,
    NOMINAL,
    NOUN,
    OF,
    OUTDOING,
    PACE,
    PEOPLE,
    PERIOD,
    PLACE,
    PLACING_AT,
    POSSESSIVE,
    PRICING,
    PROJECT,
    QUALIFYING,
    QUOTED,
    REACHING,
    RISE,
    SAY,
    SIZE,
    SPELL,
    SPENDING,
    SUMMARY,
    TAKES_AN_OBJECT,
    TALLY,
    THE,
    TO,
    TRADED,
    UP,
    VERB,
    VERBAL,
    WHO,
    Words,
    is_capital,
    is_small,
)
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.unit import Unit

_SPACES: Final = frozenset({"length", "area"})
_BULK: Final = frozenset({"mass", "volume", "area"})
_DETERMINERS: Final = frozenset("the its their his her our my your".split())
_AS_MUCH: Final = frozenset("much many likely often fast well".split())
WHOSE: Final = {"its": "it", "their": "it", "our": "we", "my": "he", "his": "he", "her": "he", "your": "he"}
"""Possessives, and the sort of pronoun that stands for the same."""
_WHERE: Final = frozenset("in across throughout within among inside aboard outside beneath".split())
_INSIDE: Final = frozenset("inside aboard outside beneath".split())
_ABSTRACT: Final[tuple[str, ...]] = (
    "s",
    "ment",
    "tion",
    "sion",
    "ship",
    "ance",
    "ence",
    "ity",
    "ness",
    "ism",
    "ancy",
    "ency",
    "ing",
)
"""How nouns of what is measured end."""
_EVENTS: Final[tuple[str, ...]] = (
    "als",
    "ions",
    "ments",
    "ances",
    "ences",
    "ities",
    "ings",
    "ships",
    "ages",
    "isms",
    "acts",
    "ults",
    "acks",
)
"""How plurals end of what happens or is done."""
_SINGULAR: Final[tuple[str, ...]] = ("ss", "us", "is")
_DESCRIBING: Final[tuple[str, ...]] = ("al", "ed", "ic", "ive", "ous", "able", "ible")
"""How words end that describe a noun."""
_RECORDS: Final = frozenset("record records high low peak".split())
_RETURNS: Final = frozenset({"return", "returns"})
"""Figures that are named with what they are on: "return on equity"."""
_NO_SOURCES: Final = frozenset("operations scratch abroad home overseas elsewhere".split())
"""What no figure is of behind "from": "cash from operations"."""
_CHANGING: Final = frozenset("to by from".split())
_OR_SO: Final = frozenset("less more fewer so over above below higher lower under".split())
_NEAR: Final = frozenset("around about near above below over under".split())
_MAKING: Final = frozenset("make makes made making".split())
_GIVING_UP: Final = frozenset("give gives gave giving given".split())
_ROUGHLY: Final = frozenset({"~", "≈", "±", "∼", "c."})
_LEADING: Final = frozenset("to from below above".split())
_BRINGING: Final = frozenset("bringing taking pushing lifting driving sending".split())
_AGENTS: Final[tuple[str, ...]] = ("ers", "ors", "ists", "ians", "ees", "men", "ist", "ian")
"""How nouns of those who have something end."""


class Measures(Clauses):
    """Reads what the quantities of a sentence measure. `trend` is the noun of change beside the one that is being read."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.trend: Span | None = None
        self.whole: Span | None = None  # those of whom a part is to be told: "Of nine bridges, five"
        self.whole_of: Holder | None = None  # and where they are

    def _subject_as_measure(
        self,
        start: i64,
        end: i64,
        clause: Clause | None = None,
        *,
        counts: bool = False,
        counts_things: bool = False,
        sized: bool = False,
    ) -> tuple[Span | None, Holder | None, bool]:
        """The subject of "revenue rose": what is measured, whose it is, and whether it is the one's spoken of.

        `counts` says that the figure is a number or a multiple: of "car thefts", say; `counts_things`, that it counts what a
        verb takes.
        """
        if clause is None or counts or counts_things or sized:
            return self._read_subject_as_measure(start, end, clause, counts, counts_things, sized)
        told = clause.told  # a sentence's topic is most often a figure's subject, too
        if told is not None and told.start == start and told.end == end:
            return told.measure, told.holder, told.needs_subject
        measure, holder, needs = self._read_subject_as_measure(start, end, clause, False, False, False)
        clause.told = Told(start, end, measure, holder, needs)
        return measure, holder, needs

    def _read_subject_as_measure(
        self, start: i64, end: i64, clause: Clause | None, counts: bool, counts_things: bool, sized: bool
    ) -> tuple[Span | None, Holder | None, bool]:
        items = self.items
        own = pointed = False
        if items[start].word == spelt.THOSE and start + 1 < end and items[start + 1].sort == OF:
            return None, self._holder(start, end), False  # "those of its rival are up 12%"
        while start < end and (
            items[start].sort & (THE | MORE | ADV | AND) or items[start].kind in (MARK, TIME, QUANTITY)
        ):
            own = own or items[start].lists & POSSESSIVE != 0
            pointed = pointed or items[start].text in ("this", "that", "these", "those")
            start += 1
        if (
            clause is not None
            and start + 1 < end
            and start
            and items[start].sort == OF
            and items[start].kind == WORD
            and items[start - 1].kind == QUANTITY
        ):
            return None, self._holder(start + 1, end), False  # "Two of the eight piers have sunk by 30 cm"
        if start >= end:
            counted = items[end - 1].kind == QUANTITY and self._counts(items[end - 1])
            alone = items[end - 1].word == spelt.THOSE or (
                items[end - 1].bits & ALONE and items[end - 1].word not in (spelt.THIS, spelt.THAT)
            )  # "Both lost 4%", "those who waited lost 10%"
            return (
                None,
                self._holder(end - 1, end) if counted or alone else None,
                False,
            )  # "Its two shafts go down 1,040 metres"
        if items[start].sort == IT:
            return None, self._holder(start, end), False
        owner, theirs = self._owner(start, end)
        if own and items[start].bits & PEOPLE:
            owner, theirs = None, start  # "Its American depositary shares jumped"
        if owner is None and start > 1 and items[start - 1].word == spelt.WHOSE:
            owner = self._before_whose(start - 1)
        stop = self._base_end(theirs, end)
        if stop + 2 < end and items[stop].sort == AND and not items[stop - 1].bits & FIGURE:
            stop = self._joint_end(stop, end)
        head = items[stop - 1].text
        if items[stop - 1].kind == ORGANIZATION:
            return None, self._holder(start, end), False
        if (
            owner is not None
            and theirs > start + 1
            and stop > theirs + 1
            and not items[stop - 1].bits & FIGURE
            and is_capital(self.sentence.raw, items[theirs].start)
            and not items[theirs].bits & (PEOPLE | PLACE)
            and is_small(self.sentence.raw, items[stop - 1].start)
        ):
            return None, self._holder(theirs, end), False  # "Iceland's Askja volcano has swollen"
        last = end
        while last > stop and (
            items[last - 1].kind in (MARK, TIME, QUANTITY) or items[last - 1].sort & (OF | TO | THE | AND)
        ):
            if items[last - 1].bits & ALONE and items[last - 2].sort == OF:
                break  # "Sales of these rose 6%"
            if (
                items[last - 1].kind == QUANTITY
                and last > stop + 1
                and (items[last - 2].sort & (THE | TO) or items[last - 2].word == spelt.S)
                and self._counts(items[last - 1])
                and items[last - 1].amount.unit_span is not None
            ):
                break  # "Sales at its 40 stores rose 4%"
            last -= 1
        if (
            last > stop + 3
            and items[stop].sort == OF
            and items[stop + 1].kind == QUANTITY
            and items[stop + 2].sort & TO
            and items[stop - 1].bits & FIGURE
            and owner is None
            and not own
            and not self._counts(items[stop + 1])
        ):
            theme = self._holder(stop + 3, last)  # "The winning bid of $2.4 million for the letter"
            if theme is not None:
                return Span(items[theirs].start, items[stop - 1].end), theme, False
        for at in range(stop, last):
            if items[at].word == spelt.OPENING:
                last = at  # "Public debt (as a share of GDP)"
                break
        figure = self.words.figures.get(head) if items[stop - 1].bits & FIGURE else None
        if (
            figure is None
            and items[stop - 1].lists & TRADED
            and items[stop - 1].kind == WORD
            and (owner is not None or (stop < last and items[stop].word in (spelt.IN, spelt.ON)))
        ):
            return (
                None,
                self._holder(start, end),
                False,
            )  # "Bangladesh's currency sank", "The contract in New York slid"
        averaged = figure is not None and head == "average" and stop > theirs + 1  # "the Dow Jones Industrial Average"
        if averaged and (
            (stop > start + 1 and items[theirs].text in self.words.index_of)
            or (stop - 2 > self.origin and is_capital(self.sentence.raw, items[stop - 2].start))
        ):
            return None, self._holder(start, end), False  # "the Nikkei average", "the Dow Jones industrial average"
        if (figure is None or averaged) and stop > theirs + (theirs == self.origin) and self._is_a_name(stop - 1):
            return None, self._holder(theirs if theirs < stop - 1 or owner is not None else start, end), False
        one = start > 0 and items[start - 1].word in (
            spelt.A,
            spelt.AN,
        )  # "an economy ticket went up to 1,500 shillings"
        if (
            figure is None
            and owner is None
            and clause is not None
            and not one
            and not counts_things
            and self._may_move(start, stop, clause, sized=sized)
        ):
            figure = False
        if counts_things and figure is None:
            return None, self._holder(start, end), False  # "The region's government opened 74 centres"
        several = counts and items[start - 1].sort != THE if start else counts
        if (
            several
            and items[stop - 1].bits & ENDS_S
            and (
                is_small(self.sentence.raw, items[stop - 1].start)
                or (stop - 1 == self.origin and clause is not None and items[clause.verb].text.startswith("number"))
            )
            and (
                (clause is not None and items[clause.verb].text.startswith("number"))
                or not items[stop - 1].text.endswith(_AGENTS)
            )
            # "Makers in Korea have gone from 60 to 25", but "Party members number 61,000"
        ):
            figure = figure or False  # "car thefts have doubled to 29,000"
        if figure is None and owner is None and self._is_measured(start, stop):
            if last > stop + 1 and items[stop].word in (spelt.IN, spelt.AT) and self._is_place(stop + 1, last):
                theme = self._holder(stop + 1, last)  # "The average fine in the city tripled"
                return Span(items[theirs].start, items[stop - 1].end), theme, False
            return Span(items[theirs].start, items[last - 1].end), None, False
        if (figure is None and owner is None and not (own and self._is_owned(stop, end))) or (
            head == "index" and self.sentence.raw[items[stop - 1].start - 2].isdigit()
        ):
            return None, self._holder(start, end), False
        if (
            head in ("index", "stock", "shares")
            and stop == theirs + 1
            and owner is None
            and not own
            and not (head != "index" and stop < end and items[stop].sort & (OF | TO))
        ):
            if head != "index" and clause is not None and start > 0 and items[start - 1].word == spelt.THE:
                return items[stop - 1].span, None, True  # "The shares fell 8.7%": the company's
            return None, self._holder(start, end), False  # "the index slipped", what moves by itself
        if (
            head == "index"
            and owner is not None
            and owner.organization is not None
            and not any(items[at].text in self.words.surveyed for at in range(theirs, stop))
        ):  # "MSCI's broadest index of Asian shares"
            return None, Holder(Span(items[start].start, items[last - 1].end), owner.organization), False
        if (
            head == "index"
            and stop > theirs + 1
            and (
                own
                or self._is_index_name(items[stop - 2])
                or items[stop - 2].lists & TRADED
                or (
                    (self._is_a_name(stop - 1) or (stop - 2 > self.origin and self._is_a_name(stop - 2)))
                    and items[stop - 2].text not in self.words.surveyed
                )
            )
        ):
            return None, self._holder(theirs, end), False  # "Amsterdam's AEX index", "The S&P/TSX Composite Index"
        if head == "index" and stop == theirs + 1 == start + 2 and owner is not None:
            return (
                None,
                Holder(Span(items[start].start, items[stop - 1].end), owner.organization),
                False,
            )  # "the Nikkei index"
        if owner is None and last > stop and items[stop].sort & (OF | TO):
            named = stop + 1
            while named < last and not items[named].sort & (TO | OF | BUT):
                named += 1  # not the place of "imports of tyres into the European Union"
            inside = [at for at in range(stop + 1, named) if items[at].kind == ORGANIZATION]
            behind = items[inside[0] + 1] if inside and inside[0] + 1 < named else None
            if behind is not None and behind.sort & NOMINAL and behind.word != spelt.S and self._is_common(behind):
                inside = []  # "the price of the OPEC basket"
            if inside and (items[stop].word in (spelt.OF, spelt.AT, spelt.FOR) or head in ("shares", "stock", "stake")):
                whose = (
                    inside[-1]
                    if items[inside[0] + 1 if inside[0] + 1 < last else inside[0]].word == spelt.S
                    else inside[0]
                )
                listed = self._end_of_list(whose + 1, last) if items[stop].kind == WORD else whose + 1
                owner = Holder(
                    Span(items[whose].start, items[listed - 1].end), items[whose]
                )  # "the index of the UN's Food and Agriculture Organization", "Shares of Shell and BP"
                last = stop
        at = stop + 1 if last > stop + 1 and items[stop + 1].sort != THE else stop + 2
        place = items[at] if last > at and items[stop].text in _WHERE else None
        where = (
            place is not None
            and place.kind in (WORD, QUANTITY)
            and (
                place.kind == QUANTITY  # "Occupancy across its 438 centres"
                or is_capital(self.sentence.raw, place.start)
                or items[last - 1].text in self.words.wheres
                or (items[stop].word in (spelt.IN, spelt.AMONG) and items[last - 1].text not in self.words.terms)
                or items[stop].text in _INSIDE
            )
        )
        whose_shares = (
            last > stop + 2
            and items[stop].word in (spelt.OF, spelt.IN)
            and items[stop + 1].sort == THE
            and items[last - 1].text in self.words.definite
        )
        if (
            owner is None
            and not own
            and figure is not None
            and (
                where
                or whose_shares
                or (last > stop + 1 and items[stop].text in _WHERE and items[stop + 1].sort == IT)
                or (last > stop + 1 and items[last - 1].kind == QUANTITY)  # "Visitors to its seven parks fell 9%"
                or (last > stop + 1 and items[stop].word in (spelt.ON, spelt.FOR, spelt.AT) and head not in _RETURNS)
                or (
                    last > stop + 1
                    and items[stop].word == spelt.OF
                    and (
                        head not in self.words.wholes
                        or (items[stop + 1].sort & (THE | EVERY) and head in self.words.of_things)
                    )
                )
                or (
                    last > stop + 1
                    and items[stop].word == spelt.FROM
                    and items[stop + 1].kind in (WORD, ORGANIZATION)
                    and items[last - 1].text not in _NO_SOURCES
                )  # "emissions from ships", "income from tickets", but "income from operations"
                or (
                    last > stop + 1
                    and items[stop].word == spelt.OFF
                    and (items[stop + 1].sort == THE or is_capital(self.sentence.raw, items[stop + 1].start))
                )  # "attacks off Somalia", "landings off the coast"
                or (
                    last > stop + 1
                    and items[stop].word in (spelt.OF, spelt.BY, spelt.THROUGH)
                    and is_capital(
                        self.sentence.raw, items[stop + 1 if items[stop + 1].sort != THE else stop + 2].start
                    )
                    and not items[last - 1].bits & (PEOPLE | ENDS_S)
                    and not items[self._base_end(stop + 1, last) - 1].bits & (PEOPLE | ENDS_S)
                    and items[stop + 1].kind != TIME
                )  # "the level of Lake Balkhash", "freight through the Brenner"
                or (
                    last > stop + 1 and items[stop].word == spelt.BY and items[stop + 1].kind == WORD
                )  # "bookings by Chinese tourists"
                or (
                    last > stop + 1 and items[stop].word == spelt.TO and items[last - 1].kind in (WORD, QUANTITY)
                )  # "loans to small firms", "visitors to its seven parks"
                or (
                    last > stop + 1 and items[stop].word in (spelt.FROM, spelt.TO) and self._is_place(stop + 1, last)
                )  # "remittances to Mexico"
            )
        ):
            theme = self._holder(stop + 1, last)
            if theme is not None:  # "the yield on 10-year bonds", "shipments of coal"
                return Span(items[theirs].start, items[stop - 1].end), theme, False
        if owner is None and not own and figure is not None:
            for at in range(last - 2, stop, -1):
                if items[at].word in (spelt.IN, spelt.AT) and self._is_place(at + 1, last):
                    theme = self._holder(at + 1, last)  # "the number of people waiting for treatment in Wales"
                    return Span(items[theirs].start, items[at - 1].end), theme, False
        return (
            Span(items[theirs].start, items[last - 1].end),
            owner,
            own or (owner is None and figure is True and last == stop and not pointed),
        )

    def _joint_end(self, joint: i64, end: i64) -> i64:
        """Behind the figure that two words joined by "and" tell of: "goods and services tax collections climbed"; else the joint."""
        items = self.items
        stop = self._base_end(joint + 1, end)
        if stop - joint < 3 or not items[stop - 1].bits & FIGURE or items[joint - 1].kind != WORD:
            return joint
        if any(items[at].kind != WORD or not items[at].sort & NOMINAL for at in range(joint + 1, stop)):
            return joint
        if is_capital(self.sentence.raw, items[joint + 1].start):
            return joint
        return joint if any(items[at].word == spelt.S for at in range(joint + 1, stop)) else stop

    def _is_owned(self, stop: i64, end: i64) -> bool:
        """Whether a noun before an item is what somebody has ("its surface has sunk"), not one that has something ("its industry")."""
        head = self.items[stop - 1].text
        if stop < end and self.items[stop].sort == AND:
            return False
        return head not in self.words.wheres and head not in self.words.sites and head not in self.words.definite

    def _may_move(self, start: i64, stop: i64, clause: Clause, *, sized: bool) -> bool:
        """Whether a noun that no list has is what a verb of change tells of ("bookings slumped"), not the one who has it ("farmers").

        What is `sized` by the change is the thing itself: "the lake has shrunk by 40 square kilometres".
        """
        item, words, verb = self.items[stop - 1], self.words, self.items[clause.verb].text
        reaching = self.items[clause.verb].lists & REACHING != 0 or (
            clause.sort == LEVEL and (self.items[clause.verb].bits & GOING or self.items[clause.verb].sort != LEVEL)
        )
        if item.kind != WORD or item.sort & (OF | TO | THE):
            return False
        if not (reaching or clause.sort & MOVING or self._stays(clause)):
            return False
        if self.items[clause.verb].lists & (LOSING | COSTING) or verb in words.undergoing:
            return False
        text = item.text
        if (
            text in words.wheres
            or text in words.definite
            or text in words.sites
            or (text in words.sectors and stop == start + 1)  # "manufacturing dropped 1.9%"
            or text in words.ruled
            or item.lists & TRADED
            or text in words.bodies
        ):
            return False
        if text in words.occurrences:
            return True  # "Landslides have risen by 17%", "Visitors fell 9%"
        if (
            text == "one"
            or (
                text.endswith(_AGENTS)
                and not (stop < clause.first and self.items[stop].word in (spelt.TO, spelt.THROUGH))
            )
            # "Farmers", but "Visitors to its parks"
            or (stop - 1 > self.origin and is_capital(self.sentence.raw, item.start))
        ):
            return False
        if text.endswith(_ABSTRACT) and not text.endswith(_SINGULAR):
            several = item.bits & ENDS_S != 0  # "refusals", "claims", but not "gannets"
            if not several or item.bits & BOTH or text.endswith(_EVENTS):
                return True
        return (
            not reaching
            and not sized
            and (stop > start + 1 or (start > 0 and self.items[start - 1].word in (spelt.THE, spelt.ITS, spelt.THEIR)))
        )

    def _is_a_name(self, at: i64) -> bool:
        """Whether a noun phrase ends with a name, which is no figure: "the Dow Jones Industrial Average", "Germany's DAX"."""
        item = self.items[at]
        if item.kind != WORD:
            return False
        if item.text == "composite":
            return True  # "the Nasdaq composite"
        code = ord(self.sentence.raw[item.start])
        if 48 <= code <= 57:
            return at > self.origin and is_capital(self.sentence.raw, self.items[at - 1].start)  # "the Nikkei 225"
        return is_capital(self.sentence.raw, item.start)

    def _stays(self, clause: Clause) -> bool:
        """Whether a clause says that something is still so much: "were flat at £5 million"."""
        items, at = self.items, clause.last + 1
        return (
            clause.sort == BE and at + 1 < len(items) and items[at].word == spelt.AT and items[at + 1].kind == QUANTITY
        )

    def _is_named_at(self, at: i64) -> bool:
        item = self.items[at]
        return item.kind != TIME and is_capital(self.sentence.raw, item.start) and not item.bits & PEOPLE

    def _is_place(self, at: i64, last: i64) -> bool:
        """Whether a noun phrase names a place: "Texas", "the North Sea", "the capital"."""
        items = self.items
        first = at + 1 if items[at].sort == THE and at + 1 < last else at
        if is_capital(self.sentence.raw, items[first].start):
            return True
        return first > at and items[last - 1].text in self.words.wheres

    def _is_index_name(self, item: Item) -> bool:
        """Whether a word before "index" names one of an exchange: "AEX", "WIG-Banks", but not "Price"."""
        name = self.sentence.raw[item.start : item.end]
        return len(name) > 1 and name.split("-")[0].isupper()

    def _before_whose(self, at: i64) -> Holder | None:
        """The one whose something is: in "420 companies, whose output reached" the companies."""
        items = self.items
        last = at - 2 if items[at - 1].word == spelt.COMMA else at - 1
        item = items[last]
        if item.kind == QUANTITY:
            counted = item.amount.unit_span
            return Holder(counted) if counted is not None and self._counts(item) else None
        start = self._left(last + 1, 0)
        return self._holder(start, last + 1) if start <= last else None

    def _is_measured(self, start: i64, stop: i64) -> bool:
        """Whether a subject that names no figure is one all the same: "the average fine tripled", but not "the park grew"."""
        items = self.items
        if items[stop - 1].text == "product" and items[stop - 2].text == "domestic":
            return True
        return items[stop - 1].kind == WORD and any(items[at].lists & SUMMARY for at in range(start, stop))

    def _counted_noun(self, previous: Stated) -> Span | None:
        """The noun that the quantity before counts: in "36.5 million passengers, 25 per cent more" passengers."""
        amount = previous.quantity.amount
        if amount.unit is None or amount.unit.system != "COUNT" or amount.unit.name in ("point", "basis point", "time"):
            return None
        return amount.unit_span

    def _joined(
        self, index: i64, previous: Stated, clause: Clause | None, of_previous: Clause | None, *, trend: bool
    ) -> bool:
        """Whether a quantity says more of what the one before it says: "(…)", "or …", "up …", "to …", "compared with …".

        `trend` says that a noun of change stands beside it: "…, marking a 19.6% increase".
        """
        items = self.items
        same_clause = clause is of_previous
        if (
            same_clause
            and items[index - 1].word == spelt.FOR
            and self._is_money(items[index])
            and self._counts(previous.quantity)
        ):
            return False  # "bought six such dogs for 15,000 euros each"
        near = same_clause or (
            clause is not None and clause.relative
        )  # "trips in the week that ended on Tuesday, 5% more"
        at = index - 1
        turned = False
        while (
            at >= 0
            and items[at].kind == WORD
            and (
                items[at].sort & (MORE | THE | ADV | UP | DOWN)
                or items[at].lists & QUALIFYING
                or items[at].word == spelt.FROM
            )
        ):
            turned = turned or items[at].sort & (UP | DOWN) != 0
            at -= 1
        if (
            at >= 0
            and (turned or (near and items[index - 1].word != spelt.FROM))
            and items[at].word in (spelt.COMMA, spelt.OPENING)
        ):
            return True
        if (
            same_clause
            and index > 1
            and (
                items[index - 2].word == spelt.COMPARED
                or items[index - 1].word in (spelt.AGAINST, spelt.VERSUS)
                or (
                    items[index - 1].sort == OF
                    and index > 4
                    and items[index - 2].word == spelt.AVERAGE
                    and self._held(index - 4)
                )
            )
        ):
            return True
        if same_clause and clause is not None and clause.sort & (RISE | FALL) and items[index - 1].word == spelt.FROM:
            return True  # "trim the deficit to 3% of GDP from 5.4%"
        if (
            not same_clause
            and not trend
            and clause is not None
            and clause.verb < index
            and (clause.finite or (clause.sort & (RISE | FALL) and items[clause.first].word == spelt.TO))
        ):
            return False  # "expects the market, worth $358 million in 2025, to shrink by 2%"
        if (
            same_clause
            and clause is not None
            and clause.subject is not None
            and clause.last <= index
            and items[clause.subject[0]] is previous.quantity
            and clause.subject[1] == clause.subject[0] + 1
        ):
            return False  # "Two women dived to 1,840m"
        if (
            same_clause
            and clause is not None
            and clause.subject is not None
            and clause.last <= index
            and previous.quantity.end == items[clause.subject[1]].start - 1
            and clause.subject[1] == clause.first
            and items[clause.subject[0]].kind == WORD
            and self._counts(previous.quantity)
        ):
            return False  # "Sales at its 40 stores rose 4%"
        at = index - 1
        if items[at].sort == OF and items[at - 1].bits & LABEL:
            at -= 2  # "lifted fees by 5% to an average of $148"
        while at >= 0 and items[at] is not previous.quantity:
            item = items[at]
            if item.kind == QUANTITY and item.amount.unit is not None and (item.amount.unit.dimension == "time"):
                at -= 1  # "in the three months to June, a drop of 13.5%"
                continue
            if item.kind in (ORGANIZATION, QUANTITY):
                return False
            if previous.measure is not None and previous.measure.start <= item.start < previous.measure.end:
                at -= 1
                continue
            if item.kind == WORD:
                if trend and item.sort & (HAVE | LEVEL | VERB | ING) and item.bits & ENDS_ING:
                    at -= 1
                    continue
                if item.sort & (WHO | IT | IF):
                    return False
                if (
                    item.sort & NOMINAL
                    and not item.lists & BASIS_WORD
                    and (
                        item.text not in ("equivalent", "year", "month", "quarter", "better", "worse")
                        and not item.lists & CHANGE
                    )
                ):
                    return False
                if (
                    same_clause
                    and clause is not None
                    and at == clause.verb
                    and clause.finite
                    and self._counts(previous.quantity)
                    and item.sort & (RISE | FALL)
                ):
                    return False  # "Visitors to its seven parks fell 9%"
                if item.sort & (HAVE | HAS | BE | LEVEL | VERB | SAY):
                    told: i64 = 0
                    if item.sort == HAVE:
                        told = self._aside_of(at)
                    if told <= 0:
                        return False
                    at = told - 1  # "reached 7.2 million tonnes, Kenya Railways reported on Tuesday, a gain of 9%"
                    continue
                if item.word == spelt.AND and not same_clause:
                    return False
            at -= 1
        if at < 0:
            return False
        first = items[at + 1] if at + 1 < index else None
        return first is None or first.word != spelt.AND or first.sort & (UP | DOWN) != 0

    def _held(self, at: i64) -> bool:
        """Whether an item holds one figure against another: "compared with an average of 4%"."""
        items = self.items
        return items[at].word in (spelt.AGAINST, spelt.VERSUS) or (
            items[at].word == spelt.WITH and items[at - 1].word == spelt.COMPARED
        )

    def _aside_of(self, verb: i64) -> i64:
        """Where the words between two commas begin that only say with this verb who says so; else 0."""
        for clause in self.clauses:
            if clause.verb == verb:
                if self._says_alone(clause):
                    return clause.start
                return 0
        return 0

    def _measure(
        self, clause: Clause | None, index: i64, behind_verb: bool
    ) -> tuple[Span | None, Holder | None, str | None, bool]:
        """What stands beside the quantity: what is measured, whose it is, a direction, and whether that settles it."""
        self.trend = None
        items = self.items
        amount = items[index].amount
        unit = amount.unit
        counted = unit is not None and unit.system == "COUNT"
        count: i64 = len(items)
        floor: i64 = 0
        end = count
        if clause is not None:
            end = clause.end
            if clause.start <= index:
                floor = clause.start
        at = index - 1
        if at > floor and items[at].kind == MARK and items[at].text in _ROUGHLY:
            at -= 1  # "profits of ~$2.6 billion"
        while at >= floor and items[at].kind == WORD:
            word = items[at]
            if (
                word.sort & (MORE | THE | ADV)
                or word.lists & QUALIFYING
                or (word.sort == NOUN and word.text in self.words.summed)  # "lost a combined £34m"
                or (
                    word.word == spelt.TO
                    and items[at - 1].word == spelt.UP
                    and not (clause is not None and clause.last < at - 1 and items[clause.verb].lists & AFFECTING)
                )  # but "pushing prices up to 14 euros"
                or (word.word == spelt.AT and items[at + 1].word in (spelt.LEAST, spelt.MOST))
            ):
                at -= 1
            elif word.word == spelt.AS and at - 2 >= floor and items[at - 2].word == spelt.AS:
                at -= 3  # "bonuses of as much as $8,000"
            elif word.text == "way" and items[at + 1].bits & BOUND:
                at -= 1  # "way below the $3.7 billion seen in 2014"
            elif word.word == spelt.FROM and at > floor and items[at - 1].text == "anywhere":
                at -= 2  # "invested anywhere from 3 to 5 million dollars"
            elif (
                word.sort & (PLAIN | ED | ING)
                and at + 1 == index
                and at > floor + 1
                and (items[at - 1].word in (spelt.A, spelt.AN) or items[at - 1].sort == ADV)
                and self._ends_phrase(index + 1)
                and not counted
                and self._is_led(at - (items[at - 1].sort == ADV), clause)
            ):
                at -= 2 + (items[at - 1].sort == ADV)  # "slashed its forecast for growth to a meagre 3%"
            else:
                break
        at = self._before_excess(at, floor)  # "a budget in excess of $160 million", "a stock of close to 40 tons"
        before = items[at] if at >= floor else None
        if before is not None and before.sort == DOWN and counted and before.text == "short":
            return before.span, None, None, True  # "I'm short 17 operators"
        behind = index + 1
        while behind < count and items[behind].lists & BASIS_WORD:
            behind += 1
        beside = behind == index + 1
        if behind + 2 < count and items[behind].word == spelt.OR and items[behind + 1].text in _OR_SO:
            behind += 2  # "10 percent or less of the population"
        if (
            behind + 2 < count
            and items[behind].word == spelt.OPENING
            and items[behind + 1].kind == QUANTITY
            and items[behind + 2].word == spelt.CLOSING
        ):
            behind += 3  # "a 74 million euro ($80.5 million) penalty"
        elif (
            behind + 2 < count
            and items[behind].word == spelt.OPENING
            and items[behind + 1].kind == WORD
            and items[behind + 2].word == spelt.CLOSING
        ):
            behind += 3  # "2.9 gigawatts (GW) of wind projects"
        if behind + 2 < count and items[behind].word == spelt.WORTH and items[behind + 1].sort == OF and not counted:
            span = self._right(behind + 2, count)
            if span is not None:
                return span, None, None, True  # "the $800 million worth of deals"
        after = items[behind] if behind < count else None
        if after is not None and after.word == spelt.APOSTROPHE and unit is not None and unit.dimension == "time":
            span = self._right(behind + 1, count)
            if span is not None and span.start == items[behind].end + 1:
                return span, None, None, True  # "offers two weeks' pay", "six months' notice"
        if (
            after is not None
            and amount.number.form in ("fraction", "multiple")
            and after.kind in (WORD, MARK)
            and not (unit is not None and unit.name.endswith("point"))  # "half a point slower than in the spring"
        ):
            span = self._multiplied(behind, count)
            if (
                span is None
                and behind_verb
                and clause is not None
                and (
                    (clause.sort & (RISE | FALL) and before is not None and before.text in _LEADING)
                    or (
                        clause.sort & (BE | LEVEL)
                        and (at < clause.last or (at == clause.last and items[at].word == spelt.AT))
                    )
                )
                and self._written(items[index]).endswith("times")
            ) or (
                span is None
                and before is not None
                and before.word == spelt.OR
                and items[at - 1].kind == MARK
                and after.sort != OF  # but "cutting 130 jobs, or a tenth of its work force"
            ):
                return None, None, None, False  # "debt stood at 3.4 times core earnings"
            if (
                span is None
                and behind_verb
                and amount.number.form == "multiple"
                and clause is not None
                and clause.sort & (RISE | FALL)
                and clause.verb < index - 1
                and items[clause.last].sort == THE
                and (after.kind == MARK or after.sort & (TO | BUT | AND))
            ):
                span = self._right(clause.last, index)  # "raises the risk of a stroke tenfold"
            if (
                span is None
                and unit is None
                and amount.number.form == "fraction"
                and (
                    after.sort & NOMINAL
                    or after.bits & BOTH
                    or (after.sort == ING and behind + 1 < count and items[behind + 1].sort & NOMINAL)
                )
                and not (after.lists & COMPARATIVE and (behind + 1 >= count or not items[behind + 1].sort & NOMINAL))
            ):  # but "is a fifth lower than"
                named = not self._is_clause_verb(behind) and not after.lists & CHANGE
                span = self._right(behind, count) if named else None  # "one in five projects"
            if span is not None:
                return span, None, None, True
        if (
            after is not None
            and after.sort == DOWN
            and counted
            and unit is not None
            and after.text == "short"
            and self._ends_phrase(behind + 1)
            and not (behind + 1 < count and items[behind + 1].sort == OF)
        ):
            return after.span, None, None, True  # "Its office is nine forecasters short"
        # "a 3.8 percent fall in net profit"
        change = self.words.changes.get(after.text) if after is not None and after.lists & CHANGE else None
        if change is not None and not (
            behind_verb and after is not None and after.sort == HAVE and items[at + 1].sort != THE
        ):
            if (
                behind + 2 < count
                and items[behind + 1].word in (spelt.IN, spelt.OF)
                and (
                    items[behind + 2].kind != TIME
                    or (behind + 3 < count and items[behind + 3].kind == WORD and self._may_name(items[behind + 3]))
                )
            ):
                span = self._right(behind + 2, count)
                if span is not None and self._moves_by_itself(span):
                    return None, Holder(span), change, True  # "a two percent gain in the Nasdaq index"
                return span, None, change, True
            if at < index - 1 or before is None or before.sort != PLAIN:
                self.trend = Span(items[behind].start, items[behind].end)
                return None, None, change, False
        # "revenue of 50 billion yuan", "a drop of two points"
        if before is not None and before.sort == OF and at > 1 and items[at - 1].word == spelt.COMMA:
            start = self._left(at - 1, floor)
            if start < at - 1 and not counted:  # "The largest transfer, of £96,500, was made"
                return Span(items[start].start, items[at - 2].end), None, None, True
        if (
            before is not None
            and before.sort == OF
            and at > 1
            and (
                items[at - 1].lists & LINKING
                or items[at - 1].word == spelt.ONE
                or (items[at - 2].word == spelt.THE and not counted and items[at - 1].text in self.words.nearing)
                or (items[at - 1].text == "top" and items[at - 2].word == spelt.ON)
                or (
                    items[index - 1].word in (spelt.A, spelt.THE)
                    and beside
                    and after is not None
                    and (after.sort & (PLAIN | NOUN) or after.bits & BOTH)
                )
            )
        ):  # "on top of a 5 per cent penalty", "part of a $1 billion plan", "at the end of a 187-km ride"
            if behind_verb and clause is not None and clause.sort == BE and items[at - 1].text == "equivalent":
                return None, None, None, False  # "The price tag is the equivalent of 70 kg of gold"
            before = None
        if before is not None and before.sort == OF and at > 0:
            at = self._before_tail(at, floor)
            noun = items[at - 1]
            change = self.words.changes.get(noun.text) if noun.lists & CHANGE else None
            low = max(floor, clause.last) if behind_verb and clause is not None else floor
            start = self._left(at, low)
            if (
                start - 2 > low
                and items[start - 1].sort == BUT
                and noun.text in BEFORE_TAX
                and items[start - 2].bits & FIGURE
            ):
                start = self._left(start - 1, low)  # "an operating profit before interest of 21.8 million francs"
            if unit is not None and unit.code == "%" and after is not None and after.sort == OF and change is None:
                whole = self._parts_of(behind + 1, count)
                opens = start - 1 if items[start - 1].sort != THE else start - 2
                held = not behind_verb or items[opens].word == spelt.IN
                if whole is not None and start < at and held and not noun.bits & FIGURE:
                    # "Holders of 86% of the notes have signed up", "is in control of 80% of seats"
                    return whole, None if behind_verb else self._holder(start, at), None, True
            if change is not None and start >= at - 1:
                while start > 0 and items[start - 1].kind == WORD and items[start - 1].sort & (PLAIN | ADV | NOUN):
                    start -= 1
                self.trend = Span(items[min(start, at - 1)].start, noun.end)
                return None, None, change, False
            pace = start
            while pace > 1 and items[pace - 1].sort == ADV:
                pace -= 1  # "to a seasonally adjusted annual rate of 1.39 million"
            paced = noun.bits & PACE != 0 and pace > 1 and items[pace - 1].word in (spelt.A, spelt.AN)
            paced = (
                paced
                and clause is not None
                and (
                    (items[pace - 2].word == spelt.TO and clause.sort & (VERBAL | MOVING) != 0)
                    or (
                        items[pace - 2].word == spelt.AT and clause.sort & MOVING != 0
                    )  # "grew at an annual rate of 4%"
                )
            )
            if start < at and not noun.bits & LABEL and not paced:
                direct = (
                    clause is not None
                    and behind_verb
                    and not any(not items[one].sort & (THE | MORE | ADV) for one in range(clause.last, start))
                )
                tells = noun.bits & TALLY != 0 or (direct and noun.bits & FIGURE != 0)
                if (noun.text in self.words.wheres or noun.text in self.words.settlements) and (
                    counted or unit is None
                ):
                    town = self._named_before((start, at))  # "In Cutler, a gateway town of 1,400, hotels"
                    start, at = town if town is not None else (start, at)
                    return None, self._holder(start, at), None, True  # "this Wisconsin city of 96,000"
                if counted and not (unit is not None and (unit.per or tells)):
                    if noun.text.endswith("est") or (start > 0 and items[start - 1].word in (spelt.LEAST, spelt.MOST)):
                        return None, None, None, True  # "the least populous of the 14 counties"
                    if noun.text == "trial":
                        return None, self._holder(start, at), change, True  # "in a trial of 1,200 patients"
                    if noun.text in self.words.surveys:
                        if behind < count and items[behind].word == spelt.BY:
                            asker = self._phrase_right(behind + 1)
                            if asker is not None:
                                return noun.span, asker, None, True  # "a survey of 511 firms by Ipsos"
                        elif start == at - 1 and items[start - 1].word in (spelt.A, spelt.AN):
                            return noun.span, None, None, True  # "a study of 9,800 pupils found"
                    elif behind_verb and noun.text not in self.words.bodies and not self._is_hyphened(items[index]):
                        lost = (
                            noun.text == "loss"
                        )  # "with the loss of 260 jobs", but "the personal data of 41,000 people"
                        return None if lost else Span(items[start].start, noun.end), None, change, True
                    return None, self._holder(start, at), change, True
                tail = self._before_taxes(at, floor)
                if tail < at:
                    start = self._left(tail, floor)  # "earnings before interest and tax (EBIT) of"
                start = self._before_what_it_is_on(start, at, floor)
                owner, theirs = self._owner(start, at)
                if owner is None and start > 1 and items[start - 1].word == spelt.WHOSE:
                    owner = self._before_whose(start - 1)  # "Team Nordlys, whose budget of 14 million euros"
                elif owner is None and start > 0 and not behind_verb and items[start - 1].lists & POSSESSIVE:
                    owner = Holder(
                        items[start - 1].span, None, WHOSE[items[start - 1].text]
                    )  # "Its cash of $8m will last"
                return Span(items[theirs].start, noun.end), owner, change, True
            if start < at and behind_verb:
                at = start - 1  # "covers an average of 11.8 km"
                while at > floor and items[at].sort & (THE | MORE | ADV):
                    at -= 1
                if paced or items[at].word in (spelt.BY, spelt.TO, spelt.FROM, spelt.AT):
                    before = items[at]  # "slid 3.3% to a pace of 894,000", "raised prices by an average of 4%"
        if (
            after is not None
            and after.word in (spelt.APIECE, spelt.EACH)
            and before is not None
            and before.word == spelt.AT
            and at > 1
        ):
            one = at - 2 if items[at - 1].word == spelt.COMMA else at - 1
            while one > 1 and (items[one].kind == TIME or items[one].sort == TO or items[one].word == spelt.SINCE):
                one -= 1  # "61,000 carts since March, at $54 apiece"
            sold = items[one]
            if sold.kind == QUANTITY and self._counts(sold) and sold.amount.unit_span is not None:
                return None, Holder(sold.amount.unit_span), None, True  # "402,000 tickets at $30 apiece"
        if (
            before is not None
            and before.word == spelt.WITH
            and after is not None
            and after.kind == WORD
            and after.bits & (ENDS_ED | ENDS_ING)
            and at > 2
            and items[at - 1].word == spelt.COMMA
            and self._counts(items[index])
        ):
            # "have risen by 9 percent since May, with 70 crimes reported in the area"
            return after.span, None, None, True
        if (
            before is not None
            and at == index - 2
            and items[index - 1].text in _NEAR
            and before.bits & FIGURE
            and behind_verb
            and clause is not None
            and clause.last <= at
            and clause.sort & (HAS | HAVE | VERB | BE)
            and not counted
        ):
            start = self._left(at + 1, clause.last)
            if start <= at and (items[start - 1].sort == THE or items[start - 1].word == spelt.WITH):
                return Span(items[start].start, before.end), None, None, True  # "has a starting price around $37,000"
        if (
            after is not None
            and after.word == spelt.WORTH
            and behind + 2 < count
            and items[behind + 1].sort == OF
            and unit is not None
            and unit.system == "ISO4217"
            and not (behind_verb and clause is not None and items[clause.verb].text in self.words.buying)
        ):
            span = self._right(behind + 2, count)
            if span is not None:
                return span, None, None, True  # "lost $3 million worth of goods"
        if (
            before is not None
            and before.text == "record"
            and at > 4
            and items[at - 1].sort == THE
            and items[at - 2].word == spelt.TO
            and items[at - 3].bits & FIGURE
        ):
            at -= 2  # "a rise in annual revenue to a record $5.4 billion"
            before = items[at]
        if (
            before is not None
            and before.word in (spelt.TO, spelt.FROM, spelt.BY)
            and at > 3
            and items[at - 1].kind == WORD
            and items[at - 1].bits & FIGURE
        ):
            start = self._left(at, floor)
            opens = start - 1
            while opens > floor and (items[opens].sort == THE or items[opens].kind == TIME):
                opens -= 1  # "a 3.8 percent fall in third-quarter net profit to 613 million yuan"
            if (
                floor < opens < at - 1
                and items[opens].word in (spelt.IN, spelt.OF)
                and items[opens - 1].lists & CHANGE
                and not self._is_clause_verb(opens - 1)
            ):
                change = self.words.changes[items[opens - 1].text]
                whose = items[start - 1] if items[start - 1].lists & POSSESSIVE else None
                owner, theirs = self._owner(start, at)
                if owner is None and whose is not None and whose.text not in ("its", "their"):
                    owner = Holder(whose.span, None, WHOSE[whose.text])
                figure_of = Span(items[theirs].start, items[at - 1].end)
                # "a slowdown in growth to 5%"
                return figure_of, owner, None if before.word == spelt.FROM else change, True
        if before is not None and before.word == spelt.WORTH:
            if clause is not None and clause.verb == at and self._is_worth_itself(clause):
                return before.span, None, None, True  # "is worth A$29,800"
            start = self._left(at, floor)
            if (
                start < at
                and behind_verb
                and clause is not None
                and items[clause.verb].text in self.words.buying
                and items[at - 1].text in self.words.securities
            ):
                return items[clause.verb].span, None, None, True  # "sold bonds worth $750 million"
            if start < at:
                owner, theirs = self._owner(start, at)
                return Span(items[theirs].start, items[at - 1].end), owner, None, True
            apart = items[at - 1].word == spelt.COMMA
            after_verb = clause.last if behind_verb and clause is not None else floor
            phrase = self._phrase(at - 1, after_verb) if apart and items[at - 2].kind != QUANTITY else None
            if phrase is not None and phrase[1] == at - 1 and items[phrase[0]].kind != QUANTITY:
                told, owner, _ = self._subject_as_measure(phrase[0], phrase[1])
                if told is not None:
                    return told, owner, None, True  # "Exports to Japan, worth $55 million in 2023, may double"
                told_of = clause.subject if clause is not None and self._is_what_it_is(clause) else None
                start, at = told_of or phrase
                # "A deal with Sky, worth £65m, took effect", "Dairy is the biggest one, worth £1bn"
                return before.span, self._holder(start, at), None, True
            thing = self._worth(at - 1, floor) if apart else None
            if thing is not None:
                return before.span, thing, None, True  # "sell 70,000 hectares of forest in Lapland, worth 150 million"
            ordered = items[at - 1].amount.unit_span if items[at - 1].kind == QUANTITY else None
            if ordered is not None and self._counts(items[at - 1]):
                return before.span, Holder(ordered), None, True  # "ordered 85 jets worth $11 billion"
        if (
            behind_verb
            and clause is not None
            and before is not None
            and before.word == spelt.TO
            and items[clause.verb].text in self.words.limiting
            and clause.last < at
            and self._are_people(items[at - 1])
        ):
            return items[clause.verb].span, None, None, True
        if counted:
            counted_thing = after is not None and after.kind == WORD and after.sort & NOMINAL != 0
            if after is not None and not counted_thing and after.bits & BOTH and self._is_hyphened(items[index]):
                return None, Holder(after.span), None, True  # "said in a 212-page report"
            if counted_thing and behind == index + 1 and self._is_hyphened(items[index]):
                span = self._right(behind, count)
                return None, None if span is None else Holder(span), None, True  # "the 31-member team"
            if (
                clause is None
                or before is None
                or not behind_verb
                or clause.last >= at
                or not (
                    (before.word == spelt.BY and clause.sort & MOVING)
                    or (before.word in (spelt.TO, spelt.FROM) and self._changes_figure(clause))
                )
            ):
                return (
                    None,
                    None,
                    None,
                    False,
                )  # but "has cut output by 2,000 cars a day", "lift capacity to 300,000 cars"
        if before is not None and before.word == spelt.WITH and behind_verb and clause is not None:
            start = self._left(at, clause.last)
            opens = start - 2 if items[start - 1].sort == THE else start - 1
            if (
                clause.last < opens - 1
                and items[opens].word == spelt.FOR
                and items[opens - 1].text in _RECORDS
                and items[at - 1].text in self.words.figures
            ):
                determiner = items[start - 1]
                holder = Holder(determiner.span, None, WHOSE[determiner.text]) if determiner.text in WHOSE else None
                return (
                    Span(items[start].start, items[at - 1].end),
                    holder,
                    None,
                    True,
                )  # "broke a record for sales with"
        if (
            before is not None
            and before.word == spelt.WITH
            and unit is not None
            and unit.code == "%"
            and after is not None
            and after.kind == WORD
            and after.sort & (PLAIN | NOUN | ED)
            and (behind + 1 >= count or items[behind + 1].kind == MARK)
        ):
            return after.span, None, None, True  # "put support at 49%, with 12% undecided"
        if behind_verb and clause is not None and clause.last < count and items[clause.last].sort == IT:
            direct = clause.verb == index or (at == clause.last + 1 and items[at].text in _CHANGING)
            taken = self._taken_up(clause) if direct else None
            if taken is not None:
                return taken, None, None, True  # "has improved the base storage, doubling it to 256GB"
        if clause is not None and clause.verb == index:  # "halved its quarterly loss"
            span = self._right(index + 1, end) if after is not None and after.sort & (THE | PLAIN | NOUN) else None
            return span, None, None, span is not None
        led = (
            behind_verb
            and clause is not None
            and before is not None
            and (
                (before.word in (spelt.TO, spelt.FROM) and clause.last < at)
                or (
                    before.word == spelt.AT
                    and clause.last == at
                    and (clause.sort == LEVEL or items[clause.verb].bits & QUOTED != 0)
                )  # "Reserves are put at 40 million ounces of gold"
            )
        )
        changed = (
            clause is not None and clause.sort & (RISE | FALL) != 0 and before is not None and before.word == spelt.TO
        )
        led = led and amount.number.form != "fraction" and unit is not None and (unit.code != "%" or changed)
        if after is not None and behind_verb and clause is not None and at < clause.last:
            off = after.word == spelt.OFF or (after.word == spelt.TO and items[clause.verb].lists & ADDING != 0)
            gained = self._right(behind + 1, end) if off else None
            if gained is not None:
                head, _, rest = self._text(gained).partition(" of ")
                rest = rest.removeprefix("a ").removeprefix("an ").removeprefix("the ")
                if head.split()[-1] in self.words.figures:  # "would add 3% to the price of a trip"
                    figure = Span(gained.start, gained.start + len(head))
                    whose = items[behind + 1] if behind + 1 < count and items[behind + 1].lists & POSSESSIVE else None
                    if (
                        whose is not None and not rest and after.word == spelt.TO
                    ):  # "would add 140 million pounds to its costs"
                        return figure, Holder(whose.span, None, WHOSE[whose.text]), None, True
                    for one in range(behind + 2, count):
                        if items[one].start >= gained.start:
                            break
                        if items[one].word == spelt.S and not rest and items[one].end + 1 == gained.start:
                            owner = self._holder(self._left(one, behind + 1), one)
                            return figure, owner, None, True  # "would add $2.90 to a household's monthly bill"
                    return figure, Holder(Span(gained.end - len(rest), gained.end)) if rest else None, None, True
        if (
            after is not None
            and after.sort == OF
            and unit is not None
            and unit.dimension in _BULK
            and clause is not None
            and behind_verb
            and (at < clause.last or (at == clause.last and items[at].bits & ALONGSIDE))
            and (
                items[clause.verb].text in self.words.yielding or (behind + 1 < count and self._is_named_at(behind + 1))
            )
        ):
            # "produced 90,000 tons of copper", "burned 80 acres of Elk Park"
            return items[clause.verb].span, None, None, True
        if (
            led
            and after is not None
            and after.sort == OF
            and unit is not None
            and unit.dimension in _SPACES
            and clause is not None
            and clause.last + 1 < at
        ):
            start = clause.last
            while start < at and items[start].sort & (THE | MORE):
                start += 1
            stop = self._base_end(start, at)
            if start < stop == at and not items[stop - 1].bits & FIGURE and not items[start].sort & (TO | OF):
                return self._right(behind + 1, count), self._holder(start, stop), None, True
                # "would extend the zone to 1,350 kilometres of coast"
        if after is not None and after.sort == OF and not led:  # but "boost its output to 1.2 million tons of ilmenite"
            if (
                behind_verb
                and clause is not None
                and unit is not None
                and unit.system == "ISO4217"
                and items[clause.verb].text in self.words.buying
                and self._names_security(behind + 1)
            ):
                return items[clause.verb].span, None, None, True  # "bought back $180 million of its shares"
            if (
                behind_verb
                and behind + 1 < count
                and items[behind + 1].text == "what"
                and self._comma_free(clause, index)
            ):
                return None, None, None, False  # "exports 85% of what it makes"
            each = (
                unit is not None and unit.system == "ISO4217" and behind + 1 < count and items[behind + 1].sort == EVERY
            )
            whole = None if each else self._parts_of(behind + 1, count)  # "paid 52 cents of every dollar"
            if (
                changed
                and whole is not None
                and clause is not None
                and at == clause.last
                and self._text(whole) in self.words.outputs
                and clause.subject is not None
                and items[self._base_end(clause.subject[0], clause.subject[1]) - 1].bits & FIGURE
            ):
                return None, None, None, False  # "the budget deficit will widen to 4.1% of GDP"
            if whole is None and behind_verb and (changed or (before is not None and before.word == spelt.COMMA)):
                # "will pay a dividend of 1p, a third of last year's"
                return None, None, None, False  # "have collapsed to a tenth of their level in 1990"
            if (
                whole is None
                and behind_verb
                and clause is not None
                and (clause.sort & TAKES_AN_OBJECT or items[clause.verb].bits & SPENDING)
            ):
                whole = items[clause.verb].span  # "will earn three-quarters of that"
            return whole, None, None, True
        # "a 10 billion yuan industry fund", "a 92-kWh battery"
        if (
            after is not None
            and beside
            and unit is not None
            and (
                after.text in ("owned", "held", "controlled", "left")
                or (
                    unit.system == "ISO4217"
                    and after.bits & ENDS_ED
                    and after.sort & (RISE | HAVE | VERB | ED)
                    and behind + 1 < count
                    and items[behind + 1].word == spelt.BY
                )
            )
        ):
            # "49 percent owned by Air Tasman Group", "with $47 million raised by runners"
            return after.span, None, None, True
        if (
            clause is None
            and before is not None
            and before.sort & (PLAIN | NOUN)
            and before.kind in (WORD, ORGANIZATION)
        ):
            start = self._left(at + 1, 0)
            if start <= at and unit is not None and unit.code == "%":
                return None, self._holder(start, at + 1), None, True  # "Dow +0.2% S&P 500 +0.3%"
        if (
            after is not None
            and after.word in (spelt.LOWER, spelt.HIGHER, spelt.DOWN, spelt.UP)
            and behind_verb
            and clause is not None
            and clause.last < at + 1
        ):
            start = clause.last
            if start + 1 < at and items[start].word == spelt.TO:
                start += 2  # "is expected to push earnings 1% lower"
            while start <= at and items[start].sort & (THE | ADV | MORE):
                start += 1
            if before is not None and before.sort & NOMINAL and before.kind == WORD and at > start:
                left = self._left(at + 1, start)
                if left > start and items[left - 1].word in (spelt.AT, spelt.WITH, spelt.AND):
                    return Span(items[left].start, before.end), None, None, True  # "sold, at prices about 4% higher"
            if start <= at and all(
                items[one].kind in (WORD, ORGANIZATION)
                and (
                    items[one].sort & NOMINAL
                    or (start < one < at and items[one].word in (spelt.IN, spelt.OF, spelt.THE))
                )
                for one in range(start, at + 1)
            ):  # "pulled the sector 0.68% lower", "sent shares in Acme 8% higher"
                told, owner, _ = self._subject_as_measure(start, at + 1)
                return told, owner or self._holder(start, at + 1), None, True
        if (
            after is not None
            and after.lists & COMPARATIVE
            and beside
            and behind + 1 < count
            and items[behind + 1].kind == WORD
            and items[behind + 1].sort & NOMINAL
        ):
            span = self._right(behind + 1, count)
            if span is not None:
                return span, None, None, True  # "imported 12% less gas", "a 30% lower risk of stroke"
        if (
            after is not None
            and beside
            and (
                after.lists & SIZE
                or (
                    unit is not None
                    and unit.dimension == "length"
                    and self._is_predicative(clause, at, after)
                    and self._ends_phrase(behind + 1)
                )
                or ((after.text == "full" or self._is_so_far(clause, at, after)) and self._ends_phrase(behind + 1))
            )
        ):
            if after.lists & SIZE and before is not None and before.sort & NOMINAL and before.kind == WORD:
                start = self._left(at + 1, floor)
                if start > 1 and items[start - 1].sort == OF:
                    start = self._left(start - 1, floor)  # "a tongue of mud 900 metres wide"
                if start > 0 and items[start - 1].sort == THE and (clause is None or at >= clause.last):
                    return after.span, self._holder(start, at + 1), None, True  # "leave a strip ten metres wide"
            if after.text == "long":
                return None, None, None, True  # "A net is 150 metres long": the unit tells
            return after.span, None, None, True  # "stands 1.93 metres tall", "were 88% full", "was 12% contained"
        if (
            beside
            and after is not None
            and after.kind == WORD
            and (
                after.sort & (PLAIN | NOUN | ED | ING)
                or after.bits & FIGURE
                or (
                    after.bits & BOTH
                    and not after.bits & ENDS_S
                    and (items[at + 1].sort == THE or (unit is not None and unit.system == "ISO4217"))
                )  # "wins $306 million order"
                or (
                    after.bits & ENDS_ING
                    and unit is not None
                    and unit.system == "ISO4217"
                    and behind + 1 < count
                    and items[behind + 1].sort & NOMINAL
                )  # "a $1.2 billion operating budget"
                or (after.lists & PROJECT and unit is not None and unit.system == "ISO4217")
            )  # "a $340 million plan"
            and after.word not in (spelt.S, spelt.YEAR, spelt.MONTH, spelt.QUARTER, spelt.COMPARED)
            and not (
                items[index - 1].word == spelt.COMMA
                and behind + 1 < count
                and (items[behind + 1].word == spelt.THAN or items[behind + 1].kind == MARK)
                and after.text.endswith("er")
            )  # ", 0.6% weaker than on Thursday", ", 240 basis points wider."
            and after.text not in self.words.extents
            and not (
                after.lists & COMPARATIVE and behind + 1 < count and items[behind + 1].word == spelt.THAN
            )  # "3,300 pounds lighter than"
            and not (
                after.sort == EXPECT and behind + 1 < count and items[behind + 1].word == spelt.BY
            )  # "forecast by analysts"
            and not (after.word == spelt.SET and behind + 1 < count and items[behind + 1].sort == TO)
            and after.start <= items[behind - 1].end + 1
            and unit is not None
            and not self._is_clause_verb(behind)
            and not self._is_subject(behind)
            and not (
                clause is not None
                and clause.sort == BE
                and at < clause.last
                and items[index - 1].word not in (spelt.A, spelt.AN)
                and self._ends_phrase(behind + 1)
            )  # but "is a 31% premium to"
        ):
            span = self._right(behind, min(end, count) if clause is not None and behind < clause.end else count)
            if span is not None:
                head = self._head(span)
                if (
                    unit.system == "ISO4217"
                    and items[index - 1].word == spelt.THE
                    and is_capital(self.sentence.raw, span.start)
                    and is_capital(self.sentence.raw, self._last_word(span))
                ):
                    return None, Holder(span), None, True  # "won the $3 million Lagos Derby"
                moved = self.words.changes.get(head)
                if moved is not None and len(head) < span.end - span.start and " of " not in self._text(span):
                    return Span(span.start, span.end - len(head) - 1), None, moved, True  # "a 7% pay rise"
                physical = unit.system != "ISO4217" and unit.dimension not in ("ratio", "count", "multiple", "time")
                direct = (
                    behind_verb and clause is not None and clause.sort & (HAVE | VERB | ED) != 0 and at < clause.last
                )
                hyphened = self._is_hyphened(items[index])
                if (
                    physical
                    and (head not in self.words.figures or (hyphened and head in _RECORDS))  # "the 8,849-meter peak"
                    and not (direct and not hyphened)
                ):
                    return None, Holder(span), None, True  # "is selling 50-foot building lots"
                return span, None, None, True
        if (
            after is not None
            and after.kind == ORGANIZATION
            and unit is not None
            and (unit.system == "UCUM" or (unit.system == "ISO4217" and items[index - 1].word == spelt.THE))
            and (items[index].end + 1 >= after.start and unit.dimension not in ("ratio", "time"))
        ):
            return None, Holder(after.span, after), None, True
        if (
            behind_verb
            and clause is not None
            and before is not None
            and before.word == spelt.BY
            and clause.last < at
            and items[clause.verb].lists & OUTDOING
        ):
            return None, None, None, False  # "Debt exceeds equity by half"
        if before is not None and before.word in (spelt.TO, spelt.FROM) and at > floor + 3:
            led_to = self._figure_moved_to(at, floor)
            if led_to is not None:
                moved = self.words.changes.get(items[led_to[0] - 1].text) if before.word == spelt.TO else None
                owner, theirs = self._owner(led_to[1], led_to[2])
                return Span(items[theirs].start, items[led_to[2] - 1].end), owner, moved, True
        if (
            behind_verb
            and clause is not None
            and unit is not None
            and unit.code == "%"
            and items[clause.verb].text in _GIVING_UP
            and spelt.UP in (items[clause.verb + 1].word, items[clause.last].word)
        ):
            return None, None, "decrease", False  # "after giving up 6 per cent"
        # "cut severe cases by 63%", "sells the vaccine for $3.90"
        turned = at
        if before is not None and before.sort & (UP | DOWN):
            turned = at
        elif (
            before is not None
            and before.sort == TO
            and before.bits & PRICING
            and at > 0
            and not (before.word == spelt.ON and unit is not None and unit.dimension in ("area", "length"))
            and not (before.word == spelt.FOR and clause is not None and items[clause.verb].lists & ASKING)
            and not (
                before.word == spelt.ON
                and clause is not None
                and clause.sort & (VERB | ED)
                and unit is not None
                and unit.system == "ISO4217"
            )  # "feed my boys on £61 a week"
            and not (
                before.word == spelt.FOR
                and unit is not None
                and unit.system == "ISO4217"
                and clause is not None
                and clause.sort & (HAVE | VERB | ED)
                and clause.last < index
                and items[clause.last].word != spelt.THE
            )  # "charter a catamaran for £22,000 a day", but "sells the vaccine for $3.90"
        ):
            turned = at - 1 if items[at - 1].sort & (UP | DOWN) else at
        else:
            turned = -1
            if (
                at + 1 < index
                and clause is not None
                and clause.last <= at
                and (
                    items[at + 1].bits & BOUND
                    or (items[at + 1].text in ("under", "over") and items[clause.verb].lists & AFFECTING)
                )
            ):
                turned = at + 1  # "drove temperatures above 45 degrees", "brings the price under $30,000"
        if unit is not None and unit.dimension == "time" and before is not None and before.word == spelt.FOR:
            turned = -1  # "closing the motorway for nine hours"
        if turned >= 0 and clause is not None and clause.sort == BE and before is not None and before.word == spelt.AT:
            turned = -1  # "were flat at £5 million"
        if turned >= 0 and behind_verb and clause is not None:
            at = turned
            start = clause.last
            while start < at and (
                items[start].sort & (THE | ADV | UP | DOWN | MORE)
                or items[start].kind == TIME
                or items[start].word == spelt.S
            ):
                start += 1  # "puts this year's surplus at"
            stop = start
            while stop < at and (
                items[stop].kind in (WORD, ORGANIZATION, TIME)
                or (items[stop].kind == QUANTITY and self._is_hyphened(items[stop]))
                or (items[stop].kind == QUANTITY and items[stop - 1].word == spelt.THE and self._counts(items[stop]))
            ):  # "cut the fee for a one-year course from £16,800"
                if (items[stop].sort & (BUT | WHO | ADV) and items[stop + 1].text not in BEFORE_TAX) or items[
                    stop
                ].sort == IT:
                    break  # but "grew its profit after tax by 61%"
                stop += 1
            if stop + 1 == at and stop > start and items[stop].sort == ADV:
                stop = at  # "puts the number of people working abroad at", "put infections worldwide at"
            if stop + 1 == at and items[stop].word == spelt.COMMA and before is not None and before.word == spelt.BY:
                stop = at  # "trimmed the size of their bars, by up to 10%"
            noun_end = stop
            if (
                start < stop < at - 1
                and before is not None
                and before.word == spelt.FROM
                and items[stop].word == spelt.COMMA
                and items[at - 1].word == spelt.COMMA
                and not any(self._is_clause_verb(one) or items[one].kind in (QUANTITY, TIME) for one in range(stop, at))
            ):
                stop = at  # "cut the price at Elm Towers, its largest park, from £68 to £55"
            if stop < at and self._is_how_often(stop):
                while stop < at and (
                    items[stop].kind in (QUANTITY, TIME) or items[stop].word in (spelt.SINCE, spelt.IN, spelt.COMMA)
                ):
                    stop += 1  # "has cut rates three times this year, to 3.6%"
            if (
                stop == at
                and start < at
                and (not items[start].sort & (TO | OF) or items[start].word == spelt.PER)
                and items[start].kind != TIME
            ):
                if clause.sort == EXPECT or items[clause.verb].lists & PLACING_AT:
                    told, holder, _ = self._subject_as_measure(start, noun_end if noun_end > start else at)
                    if told is not None and holder is not None:
                        return told, holder, None, True  # "puts the surplus of lithium at"
                    if told is None and noun_end > start and items[noun_end - 1].lists & TRADED:
                        return None, self._holder(start, noun_end), None, True  # "sees the currency at 37"
                    for one in range(start + 1, noun_end - 1):
                        if items[one].word == spelt.TO:  # "estimates the damage to farmers at"
                            told = Span(items[start].start, items[one - 1].end)
                            return told, self._holder(one + 1, noun_end), None, True
                owner, theirs = self._owner(start, noun_end if noun_end > start else at)
                tail = noun_end if noun_end > start else at
                while tail > theirs and (
                    items[tail - 1].kind == TIME
                    or items[tail - 1].word == spelt.COMMA
                    or items[tail - 1].sort & (TO | OF | ADV | THE)
                ):
                    tail -= 1
                if (
                    tail == theirs + 1
                    and items[theirs].kind == ORGANIZATION
                    and before is not None
                    and before.word in (spelt.ON, spelt.AT)
                ):
                    return None, Holder(items[theirs].span, items[theirs]), None, True  # "votes put Fine Gael on 24.8%"
                if tail == theirs + 1 and clause.sort == LEVEL and items[theirs].lists & SPELL:
                    return None, None, None, False  # "finished the day at 3,885", "ended the year at 4%"
                if (
                    before is not None
                    and before.word == spelt.AT
                    and unit is not None
                    and unit.dimension in ("length", "temperature", "speed")
                    and tail > theirs
                    and not items[tail - 1].bits & FIGURE
                ):
                    return None, None, None, False  # "struck gas at 2,900 metres", "keep vaccines at 2 to 8 degrees"
                if tail > theirs + 2 and items[theirs + 1].word == spelt.FOR and items[theirs].lists & GUESS:
                    told, holder, _ = self._subject_as_measure(theirs + 2, tail)
                    if told is not None and holder is not None:
                        return told, holder, None, True  # "trimmed her forecast for the company's 2026 output by"
                for one in range(theirs + 1, tail - 2):
                    if items[one].sort == OF and items[one + 1].bits & ENDS_ING and items[one + 1].sort & (RISE | FALL):
                        owner, theirs = None, one + 2  # "a goal of reducing its [price] to $39"
                        while theirs < tail - 1 and items[theirs].sort == THE:
                            theirs += 1
                        break
                if tail > theirs and not (tail == theirs + 1 and items[theirs].bits & ALONGSIDE):
                    if tail == theirs + 1 and items[theirs].text in self.words.staying:
                        return None, None, None, False  # "held steady at 94.9"
                    if tail == theirs + 1 and items[theirs].text in self.words.moving_currencies:
                        return None, self._holder(theirs, tail), None, True  # "keeps the euro above 1.20 francs"
                    if owner is None:
                        for one in range(theirs + 1, tail - 1):
                            if (
                                items[one].word in (spelt.IN, spelt.ACROSS)
                                or (items[one].word == spelt.AT and items[one - 1].bits & FIGURE)
                            ) and self._is_place(one + 1, tail):  # "reduce the cod catch in the North Sea by 12%"
                                holder = self._holder(one + 1, tail)
                                return Span(items[theirs].start, items[one - 1].end), holder, None, True
                        of = self._of_whose(theirs, tail, pushed=items[clause.verb].lists & AFFECTING != 0)
                        if of > 0:  # "raise the price of its plan by $3", "cut the spread of the virus by 95%"
                            holder = self._holder(of + 1, tail)
                            return Span(items[theirs].start, items[of - 1].end), holder, None, True
                    return Span(items[theirs].start, items[tail - 1].end), owner, None, True
        if behind_verb and clause is not None and clause.last < at and items[clause.verb].text in _MAKING:
            start = clause.last
            while start < at and items[start].sort & THE:
                start += 1
            stop = self._base_end(start, at + 1)
            if start < stop and items[stop - 1].bits & FIGURE and self._money_or_share(unit):
                told, owner, _ = self._subject_as_measure(start, at + 1)
                whose = items[start - 1]
                if owner is None and whose.lists & POSSESSIVE:
                    owner = Holder(whose.span, None, WHOSE[whose.text])
                return told, owner, None, told is not None  # "makes its market value $3 billion"
        if (
            after is not None
            and after.word in (spelt.IN, spelt.FOR)
            and behind_verb
            and items[index - 1].word != spelt.AGAINST
            and unit is not None
            and unit.system == "ISO4217"
            and behind + 1 < count
            and items[behind + 1].kind == WORD
            and clause is not None
            and (clause.sort & (HAVE | AIM | VERB | ED | HAS) or items[clause.verb].lists & LOSING)
        ):
            span = self._right(behind + 1, count)
            if span is not None and (
                items[clause.verb].bits & GIVING and self._head(span) in self.words.figures
                if after.word == spelt.FOR
                else (
                    not items[behind + 1].sort & (THE | IT | MORE)
                    and self._head(span) not in self.words.arrangements  # "pockets $212m in new rights deal"
                    and items[behind + 1].text not in self.words.trading
                    and is_small(self.sentence.raw, span.start)
                    and items[clause.verb].text not in self.words.putting_in
                    and not (
                        self._text(span) in self.words.tender
                        and (items[clause.verb].bits & GIVING or items[at].word == spelt.FOR)
                    )
                )
                or self._head(span).removesuffix("s") in self.words.changes
            ):
                return span, None, None, True  # "pay 50 million euros in compensation", "for a 5% stake"
        if (
            behind_verb
            and clause is not None
            and (
                at < clause.last
                or (at == clause.last and (items[at].bits & ALONGSIDE or items[at].sort == IT))
                or (unit is not None and unit.system == "ISO4217" and self._is_given_to(clause, at))
            )  # "costing it 7 million kronor", "pays growers 2,369 rupees"
            and unit is not None
            and (unit.dimension not in ("time", "temperature") or unit.per)
            and not (items[clause.verb].lists & ADDING and (unit.code == "%" or self._moves_to(index)))
            and (clause.finite or not items[clause.verb].bits & BEATING)
            and (
                clause.sort & TAKES_AN_OBJECT
                or (
                    unit.system == "ISO4217"
                    and items[clause.verb].bits & SPENDING
                    and not (clause.sort & (RISE | FALL) and self._is_traded(clause.subject))
                )
                or (unit.dimension in ("area", "length") and items[clause.verb].text in self.words.covering)
            )
        ):
            return items[clause.verb].span, None, None, True  # "paid out NZ$31 million", "holds 55%"
        return None, None, None, False

    def _is_traded(self, subject: tuple[int, int] | None) -> bool:
        """Whether a subject is what rises and falls by itself: "The benchmark contract lost 96 ringgit"."""
        return subject is not None and self.items[self._base_end(subject[0], subject[1]) - 1].lists & TRADED != 0

    def _is_led(self, at: i64, clause: Clause | None) -> bool:
        """Whether "a" stands before an item, and a verb or "to" or the like before that: "to a [meagre] 3%"."""
        items = self.items
        if items[at - 1].word not in (spelt.A, spelt.AN):
            return False
        led = items[at - 2].word in (spelt.TO, spelt.FROM, spelt.BY, spelt.AT)
        return led or (clause is not None and clause.last == at - 1)

    def _are_people(self, item: Item) -> bool:
        """Whether a noun tells of people: "customers", "tenants", "women"."""
        return item.text in self.words.people or item.text.endswith(_AGENTS) or item.word == spelt.THEM

    def _comma_free(self, clause: Clause | None, index: i64) -> bool:
        """Whether nothing parts a quantity from its verb."""
        return clause is not None and all(item.kind == WORD for item in self.items[clause.last : index])

    def _changes_figure(self, clause: Clause) -> bool:
        """Whether a verb changes what is a figure or a body of things: "to take its fleet to 210 planes"."""
        items = self.items
        if not (clause.sort & (RISE | FALL) or items[clause.verb].lists & AFFECTING) or clause.last >= len(items):
            return False
        start = clause.last
        while start + 1 < len(items) and items[start].sort & (THE | MORE | ADV):
            start += 1
        if items[start].kind not in (WORD, ORGANIZATION) or items[start].sort & (TO | OF):
            return False
        head = items[self._base_end(start, clause.end) - 1]
        return head.bits & FIGURE != 0 or head.lists & GUESS != 0 or head.text in self.words.bodies

    def _names_security(self, at: i64) -> bool:
        """Whether shares or the like are named at an item or one of the two behind it: "of [its own] shares"."""
        items = self.items
        return any(items[one].text in self.words.securities for one in range(at, min(at + 3, len(items))))

    def _is_what_it_is(self, clause: Clause) -> bool:
        return clause.sort == BE or self.items[clause.verb].text in self.words.becoming

    def _is_worth_itself(self, clause: Clause) -> bool:
        """Whether a thing is said to be worth so much, not a figure: "the plan is worth", but not "its stake is worth"."""
        subject = clause.subject
        return subject is not None and self._subject_as_measure(subject[0], subject[1], clause)[0] is None

    def _of_whose(self, start: i64, end: i64, *, pushed: bool) -> i64:
        """The "of" before something definite in what is changed: "the price of its plan"; -1 where there is none."""
        items = self.items
        for at in range(start + 1, end - 1):
            if items[at].sort == OF:
                definite = items[at + 1].sort == THE and items[at + 1].word != spelt.ANOTHER and at + 2 < end
                definite = definite or pushed  # "pushed the price of hay to 240 euros"
                if definite and items[at - 1].text not in self.words.wholes:
                    return at
                return -1
        return -1

    def _worth(self, comma: i64, floor: i64) -> Holder | None:
        """The things counted or measured before a comma that are worth so much."""
        items = self.items
        for at in range(comma - 1, floor, -1):
            item = items[at]
            if item.kind == QUANTITY:
                if self._counts(item):
                    return None if item.amount.unit_span is None else Holder(item.amount.unit_span)
                span = self._right(at + 2, comma) if items[at + 1].sort == OF else None
                return None if span is None else Holder(span)
            if item.kind == MARK:
                return None
        return None

    def _is_how_often(self, at: i64) -> bool:
        """Whether an item tells how often something was done: "three times"."""
        item = self.items[at]
        unit = item.amount.unit if item.kind == QUANTITY else None
        return unit is not None and unit.name == "time"

    def _is_predicative(self, clause: Clause | None, at: i64, item: Item) -> bool:
        """Whether an adjective tells in what way a thing is so long: "is 5.6 millimetres slim"."""
        return (
            clause is not None
            and clause.sort == BE
            and at < clause.last
            and item.kind == WORD
            and item.sort == PLAIN
            and item.text not in self.words.extents
        )

    def _is_so_far(self, clause: Clause | None, at: i64, item: Item) -> bool:
        """Whether a participle behind a share says what is done so far: "was 12% contained"."""
        return clause is not None and clause.sort == BE and at < clause.last and item.bits & ENDS_ED != 0

    def _is_given_to(self, clause: Clause, at: i64) -> bool:
        """Whether nothing but the one who pays or is paid stands up to an item: "cost Acme", "pays growers"."""
        items = self.items
        return items[clause.verb].bits & GIVING != 0 and all(
            items[one].kind in (WORD, ORGANIZATION)
            and (items[one].sort & (THE | IT | PLAIN | NOUN | EVERY | ED) or items[one].bits & BOTH)
            for one in range(clause.last, at + 1)
        )

    def _moves_to(self, index: i64) -> bool:
        """Whether a level follows the size of a change: "added 15 sen to RM2.70"."""
        items = self.items
        if index + 2 >= len(items) or items[index + 1].word != spelt.TO:
            return False
        return items[index + 2].kind == QUANTITY and not self._counts(items[index + 2])

    def _taken_up(self, clause: Clause) -> Span | None:
        """What a participle behind a comma takes up as "it": the object of the verb before, where it is a thing."""
        items, comma = self.items, clause.first - 1
        if comma < 1 or items[comma].word != spelt.COMMA or items[clause.last].word not in (spelt.IT, spelt.THEM):
            return None
        verb = self._written(items[clause.verb])
        if not verb.endswith("ing") or not (clause.sort & (RISE | FALL) or verb in _BRINGING):
            return None
        before: Clause | None = None
        for one in self.clauses:
            if one is clause:
                break
            before = one
        if before is None or before.sort & (BE | SAY):
            return None
        start = before.last
        while start < comma and items[start].sort & (THE | MORE):
            start += 1
        stop = self._base_end(start, comma)
        while stop > start and items[stop - 1].kind == TIME:
            stop -= 1
        if start >= stop or any(
            items[one].kind != WORD or not items[one].sort & IN_A_NAME or items[one].word == spelt.S
            for one in range(start, stop)
        ):
            return None
        head = items[stop - 1].text
        if (
            head.endswith("s") != (items[clause.last].word == spelt.THEM)
            or head in self.words.people
            or head in self.words.roles
        ):
            return None
        return (
            Span(items[start].start, items[stop - 1].end) if self.sentence.raw[items[start].start].islower() else None
        )

    def _multiplied(self, at: i64, end: i64) -> Span | None:
        """What is halved or taken several times: "half the pace", "double the number of homes", "2.6 times as wide as"."""
        items = self.items
        first = items[at]
        if first.word == spelt.AS and at + 3 < end and items[at + 1].text in ("many", "much"):
            stop = at + 2
            while stop < end and items[stop].kind == WORD and items[stop].sort & NOMINAL:
                stop += 1
            if at + 2 < stop < end and (items[stop].word == spelt.AS or items[stop].kind == MARK):
                return Span(items[at + 2].start, items[stop - 1].end)  # "three times as many presses as in 2012"
        if first.word == spelt.AS and at + 2 < end and items[at + 2].word == spelt.AS:
            size = items[at + 1]
            return None if size.text in _AS_MUCH or size.kind != WORD else size.span
        if (
            first.word == spelt.AS
            and at + 2 < end
            and items[at + 1].kind == WORD
            and items[at + 1].text not in _AS_MUCH
        ):
            behind = items[at + 2]
            if behind.kind == MARK or behind.word in (spelt.IN, spelt.AMONG, spelt.FOR):
                return items[at + 1].span  # "twice as common in those who smoke"
        if first.text.endswith("er") and at + 1 < end and items[at + 1].word == spelt.THAN:
            return first.span if first.sort == PLAIN else None  # "three times stronger than"
        if first.text not in _DETERMINERS or self._written(items[at - 1]).endswith("times"):
            return None  # "1.6 times the daily average"
        start = at = at + 1
        while (
            at < end
            and items[at].kind == WORD
            and (items[at].sort & IN_A_NAME or items[at].bits & BOTH)
            and not self._is_clause_verb(at)
        ):
            at += 1
            if items[at - 1].word == spelt.S:
                start = at
        if at - start > 1 and self._is_clause_verb(at):
            at -= 1  # "half the pace economists had forecast"
        if at == start or (at == start + 1 < end and items[at].kind == QUANTITY and items[start].text in _RECORDS):
            return None  # "less than half the record $8.58 reached in March"
        if items[at - 1].text == "number" and at < end and items[at].sort == OF:
            return self._right(at + 1, end)
        return Span(items[start].start, items[at - 1].end)

    def _may_name(self, item: Item) -> bool:
        """Whether a word may stand in a noun phrase: "profit", "operating"."""
        return item.sort & NOMINAL != 0 or item.bits & ENDS_ING != 0

    def _ends_phrase(self, at: i64) -> bool:
        """Whether no noun stands at an item: "the cells are 0.03 mm slim" ends in an adjective."""
        item = self.items[at] if at < len(self.items) else None
        return item is None or item.kind == MARK or item.sort & (TO | BUT | AND | OF) != 0

    def _parts_of(self, start: i64, end: i64) -> Span | None:
        """What a share is of: "of revenue", "of its 925 stores", "of the last 24 points"."""
        items = self.items
        at = start
        while (
            at < end
            and items[at].kind == WORD
            and at < start + 4
            and (
                items[at].sort & (THE | MORE | PLAIN | NOUN | EVERY)
                or items[at].word == spelt.LAST
                or items[at].text == "top"
                or items[at].lists & QUALIFYING
            )
        ):
            at += 1
        if (
            at + 3 < end
            and items[at].kind == QUANTITY
            and items[at + 1].word == spelt.WORTH
            and items[at + 2].sort == OF
        ):
            return self._right(at + 3, end)  # "of the reported $800 million worth of deals"
        if start < end and items[start].sort == EVERY:
            start += 1
        if at < end and items[at].kind == QUANTITY:
            unit_span: Span | None = items[at].amount.unit_span
            if unit_span is not None and self._counts(items[at]):
                return unit_span
        return self._right(start, end)

    def _is_subject(self, at: i64) -> bool:
        """Whether a clause's subject begins at an item: "the $5.9 billion analysts had expected"."""
        return any(clause.subject is not None and clause.subject[0] == at for clause in self.clauses)

    def _is_clause_verb(self, at: i64) -> bool:
        return any(clause.first <= at < clause.last for clause in self.clauses)

    def _before_tail(self, end: i64, floor: i64) -> i64:
        """Where what says per what or for when begins behind a noun: "earnings [per share] of", "guidance [for the year] of"."""
        items = self.items
        if end < 3 or end - 3 < floor:
            return end
        if items[end - 1].word == spelt.CLOSING:
            opening = end - 2
            while opening > floor and opening > end - 9 and items[opening].word != spelt.OPENING:
                opening -= 1
            return opening if opening > floor and items[opening].word == spelt.OPENING else end  # "profit (EBIT) of"
        if items[end - 2].word == spelt.PER and items[end - 3].kind == WORD and items[end - 3].sort & NOMINAL:
            return end - 2
        if items[end - 1].bits & PERIOD and items[end - 2].word == spelt.THE and items[end - 3].word == spelt.FOR:
            return end - 3 if end - 3 > floor and items[end - 4].sort & NOMINAL else end
        return end

    def _left(self, end: i64, floor: i64) -> i64:
        """Where the noun phrase that ends before an item begins, without its determiner."""
        items = self.items
        at = end - 1
        while at >= floor:
            item = items[at]
            ends = item.kind in (MARK, QUANTITY) or (
                item.kind == WORD
                and not item.sort & (PLAIN | NOUN | ED | ING)
                and (not item.sort & VERBAL or self._is_clause_verb(at))
            )
            ends = ends or (item.sort == ED and self._is_clause_verb(at))  # "Kim [circulated] drugs worth $7 million"
            if ends and not (
                item.word == spelt.ON and floor < at < end - 1 and items[at - 1].text in _RETURNS
            ):  # but "return on equity"
                break
            if item.kind == TIME:
                break
            at -= 1
        return at + 1

    def _figure_moved_to(self, at: i64, floor: i64) -> tuple[int, int, int] | None:
        """Where "in" stands, and where the figure behind it begins and ends, whose change leads to an amount: "a fall in [sales] to
        $5 million from $6 million"."""
        items, end = self.items, at
        if items[at].word == spelt.FROM and items[at - 1].kind == QUANTITY and items[at - 2].word == spelt.TO:
            end = at - 2
        start = self._left(end, floor)
        opens = start - 2 if items[start - 1].sort == THE else start - 1
        if start >= end or opens <= floor or items[opens].word not in (spelt.IN, spelt.OF):
            return None
        return (opens, start, end) if items[opens - 1].lists & CHANGE else None

    def _before_taxes(self, end: i64, floor: i64) -> i64:
        """Where "before interest and tax" begins that ends before an item; else the item."""
        items = self.items
        if items[end - 1].text not in BEFORE_TAX:
            return end
        at = end - 1
        while at > floor and (items[at].text in BEFORE_TAX or items[at].sort == AND or items[at].word == spelt.COMMA):
            at -= 1
        return at if at > floor and items[at].text == "before" else end

    def _money_or_share(self, unit: Unit | None) -> bool:
        return unit is not None and (unit.system == "ISO4217" or unit.code == "%")

    def _moves_by_itself(self, span: Span) -> bool:
        """Whether an index or a currency is named, which is told of itself: "the Nasdaq Composite Index", "the euro"."""
        head = self._head(span)
        if head == "index":
            return is_capital(self.sentence.raw, self._last_word(span)) and is_capital(self.sentence.raw, span.start)
        return head in self.words.moving_currencies

    def _begins_doing(self, at: i64) -> bool:
        """Whether a word in -ing tells what those before it do: "adults reporting debts"."""
        before, behind = self.items[at - 1], self.items[at + 1]
        if behind.kind == MARK:
            return False
        return before.bits & (ENDS_S | FIGURE) == ENDS_S or before.text in self.words.people

    def _before_what_it_is_on(self, start: i64, end: i64, floor: i64) -> i64:
        """Where a figure begins that is named with what it is on: "an impairment loss on [assets] of $3 million"; else `start`."""
        items = self.items
        on = start - 2 if items[start - 1].sort == THE else start - 1
        if (
            on <= floor
            or items[on].word != spelt.ON
            or (items[end - 1].bits & FIGURE and items[end - 1].text != "assets")
        ):
            return start
        first = self._left(on, floor)
        return first if first < on and items[on - 1].bits & FIGURE else start

    def _joins_adjectives(self, at: i64) -> bool:
        """Whether "and" joins two words that describe the noun behind them: "residential and commercial buildings"."""
        items = self.items
        if at + 2 >= len(items) or items[at].kind != WORD or not items[at - 1].text.endswith(_DESCRIBING):
            return False
        second, noun = items[at + 1], items[at + 2]
        if second.kind != WORD or noun.kind != WORD or not noun.sort & NOMINAL or noun.text in self.words.no_nouns:
            return False
        if not second.sort & DESCRIPTIVE or items[at - 1].text in self.words.summaries:
            return False
        return not (self._is_clause_verb(at + 1) or self._is_clause_verb(at + 2) or self._is_subject(at + 1))

    def _right(self, start: i64, end: i64) -> Span | None:
        """The noun phrase that begins at an item, with its "of …"."""
        items = self.items
        first = start
        if start + 1 < end and items[start].word == spelt.THOSE and items[start + 1].sort & (HAVE | VERB | ED):
            return Span(items[start].start, items[start + 1].end)  # "40% of those polled"
        if start + 1 < end and items[start].word == spelt.THOSE and items[start + 1].sort == WHO:
            last = next((clause.last for clause in self.clauses if clause.start == start + 1), start + 1)
            return Span(items[start].start, items[last - 1].end)  # "some 36% of those who cancel"
        while first < end and (
            items[first].sort & (THE | MORE) or items[first].word == spelt.S or items[first].kind == TIME
        ):
            first += 1
        stop = first
        while stop < end:
            item = items[stop]
            if item.kind == ORGANIZATION:
                stop += 1
                if stop < end and items[stop].word == spelt.S:
                    first = stop = stop + 1
                continue
            if item.kind == WORD and item.sort == OF and stop > first:
                if stop + 1 < end and items[stop + 1].kind in (TIME, QUANTITY):
                    break
                stop += 1
                while stop < end and items[stop].sort == THE:
                    stop += 1
                continue
            if item.word == spelt.S or (item.kind == QUANTITY and stop == first):
                first = stop = stop + 1  # "three-quarters of the study's £3.2m cost"
                if item.kind == QUANTITY and stop < end and items[stop].sort == OF:
                    first = stop = stop + 1  # "9% of its 68,000 km of track"
                continue
            if item.sort == AND and stop > first and self._joins_adjectives(stop):
                stop += 2  # "of the issued and outstanding shares"
                continue
            if (
                item.sort == ADV
                and stop == first
                and stop + 1 < end
                and items[stop + 1].kind == WORD
                and items[stop + 1].sort & NOMINAL
                and items[stop - 1].kind == WORD
            ):
                stop += 1  # "three percent of the firm's overall sales"
                continue
            if item.word == spelt.HYPHEN and stop > first and stop + 2 < end and self._joins(stop):
                stop += 2  # "small- and medium-sized businesses"
                continue
            if item.kind != WORD or item.sort & ENDS_A_PHRASE or item.lists & NO_NOUN or self._is_clause_verb(stop):
                break
            if item.bits & ENDS_ING and stop > first and stop + 1 < end and self._begins_doing(stop):
                break  # "46% of adults reporting debts"
            if stop > first and item.text in self.words.ending_phrases:
                break
            stop += 1
        while stop > first and items[stop - 1].sort & (OF | THE):
            stop -= 1
        if stop <= first or (
            stop == first + 1 and (items[first].bits & EMPTY or items[first].text in self.words.how_often)
        ):
            return None
        return Span(items[first].start, items[stop - 1].end)
