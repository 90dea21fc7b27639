"""The noun phrases of a sentence: where they begin and end, whose a figure beside them is, and what they stand for."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Holder, Item, Sentence
from ljextract.languages.en import spelt
from ljextract.languages.en.capitals import is_common
from ljextract.languages.en.verbs import Verbs
from ljextract.languages.en.wordclasses import (
    ADV,
    ALONE,
    AND,
    BE,
    BOTH,
    BUT,
    COMPARATIVE,
    DEFINITE,
    DOWN,
    ED,
    ENDS_ING,
    ENDS_S,
    EVERY,
    EXPECT,
    FIGURE,
    HAS,
    HAVE,
    HOW_OFTEN,
    IF,
    ING,
    IT,
    MAIN,
    MORE,
    NO_VERB,
    NOMINAL,
    NOUN,
    OF,
    PEOPLE,
    PERIOD,
    PLACE,
    SAY,
    SPELL,
    THE,
    TO,
    UP,
    VERB,
    WHO,
    WILL,
    Words,
    is_capital,
    is_small,
)
from ljextract.native import i64, mypyc_attr
from ljextract.text import Span

_PRONOUNS: Final = {"it": "it", "they": "it", "them": "it", "we": "we", "us": "we"}
_AS_MUCH: Final = frozenset({"much", "many", "little", "few"})
"""What "as" stands before inside a noun phrase: "as much as 28.5 percent"; not in "fell 38% as fewer tourists came"."""
BEFORE_TAX: Final = frozenset(
    "tax taxes interest special exceptional extraordinary one-off depreciation amortisation amortization provisions impairment impairments items".split()
)
"""What figures are told before: "earnings before interest and tax came to"."""


@mypyc_attr(acyclic=True)
class _Held:
    """The holder that a noun phrase is found to be, and another one that ends at the same item."""

    __slots__ = ("holder", "next", "start")

    def __init__(self, start: i64, holder: Holder | None, other: _Held | None) -> None:
        self.start = start
        self.holder = holder
        self.next = other


_AT_PLACES: Final = frozenset({spelt.IN, spelt.AT, spelt.ACROSS})


class Phrases(Verbs):
    """Finds noun phrases, and who or what they name."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.holders: list[_Held | None] = [None] * (len(self.items) + 1)  # those found so far, by where they end

    def _thing(self, phrase: tuple[int, int]) -> tuple[int, int]:
        """What "which" can mean behind a person: Cagayan in "Governor Manuel Cruz of Cagayan, which"."""
        items = self.items
        if items[phrase[0]].text not in self.words.roles:
            return phrase
        for at in range(phrase[1] - 2, phrase[0], -1):
            if items[at].word == spelt.OF:
                return at + 1, phrase[1]
        return phrase

    def _named_before(self, phrase: tuple[int, int]) -> tuple[int, int] | None:
        """The name that a phrase only says more of: "Loretta Biggs, the nutrition director, who has 140 cooks"."""
        items, raw = self.items, self.sentence.raw
        comma = phrase[0] - 1 if items[phrase[0]].sort == THE else phrase[0] - 2
        if comma < 1 or items[comma].word != spelt.COMMA or items[comma + 1].word not in (spelt.A, spelt.AN, spelt.THE):
            return None
        last = items[comma - 1]
        if last.kind == ORGANIZATION:
            if comma > 2 and items[comma - 2].word in (spelt.OF, spelt.IN) and items[comma - 3].kind == ORGANIZATION:
                return comma - 3, comma - 2  # "Aquavox GmbH of Stuttgart, a maker of meters"
            return comma - 1, comma
        start = comma
        while (
            start > 0
            and items[start - 1].kind == WORD
            and is_capital(raw, items[start - 1].start)
            and items[start - 1].sort != TO
        ):
            start -= 1
        if (
            1 < start < comma
            and items[start - 1].word in (spelt.OF, spelt.IN)
            and items[start - 2].kind == ORGANIZATION
        ):
            return start - 2, start - 1  # "Aquavox GmbH of Stuttgart, a maker of meters"
        return (start, comma) if start < comma and not items[start].sort & (THE | IT | TO) else None

    def _named_first(self, phrase: tuple[int, int]) -> tuple[int, int] | None:
        """The name that opens a sentence, of which a phrase behind a comma says more: "Petrobel, flagship of Petro, the top firm, has"."""
        items, raw, first = self.items, self.sentence.raw, self.origin
        comma = phrase[0] - 1
        while comma > first and items[comma].sort & THE:
            comma -= 1
        if comma <= first or items[comma].word != spelt.COMMA or is_capital(raw, items[phrase[0]].start):
            return None
        for at in range(first, comma):
            item = items[at]
            named = (
                item.kind == WORD
                and item.sort & NOMINAL
                and is_capital(raw, item.start)
                and not item.text.endswith("ly")
            )
            if not named and item.kind != ORGANIZATION:
                return None
        return first, comma

    def _by_name(self, start: i64, end: i64, noun: tuple[int, int]) -> tuple[int, int] | None:
        """The name between two commas that a common noun is given: "Its insurer, QBE, has", but not "X, the maker, has"."""
        items = self.items
        raw = self.sentence.raw
        head = items[noun[1] - 1]
        if head.kind != WORD or is_capital(raw, head.start) or start >= end:
            return None
        if items[start].word in (spelt.A, spelt.AN):
            return None  # "The buyer, a Texan foundation, outbid"
        if any(items[at].word == spelt.AND for at in range(noun[0] + 1, noun[1] - 1)):
            return None  # "She and her husband, Karl, borrowed"
        if items[start].text in self.words.naming:
            start += 1  # "The instrument, called Wren, weighs"
        elif items[start].word == spelt.QUOTE and items[end - 1].word == spelt.QUOTE:
            start, end = start + 1, end - 1  # "Its last title, "Hollow Tide", cost"
        while start < end and items[start].sort == THE:
            start += 1
        if start >= end or any(
            items[at].kind in (MARK, QUANTITY) or items[at].word == spelt.S for at in range(start, end)
        ):
            return None
        first = items[start]
        return (start, end) if first.kind == ORGANIZATION or is_capital(raw, first.start) else None

    def _phrase(self, end: i64, floor: i64, *, near: bool = False) -> tuple[int, int] | None:
        """The noun phrase that ends before an item, with its "of …" and other tails; without what introduces the clause.

        `near` asks for what a relative clause tells of: "fares" in "by fares that were lower".
        """
        items = self.items
        at = end - 1
        joint: i64 = -1
        while at >= floor:
            item = items[at]
            sort = item.sort
            if sort & NOMINAL and item.kind != MARK:
                at -= 1
                continue
            if item.kind == MARK:
                if item.word == spelt.CLOSING:
                    opening = at
                    while opening >= floor and items[opening].word != spelt.OPENING:
                        opening -= 1
                    if opening <= floor:
                        break  # "(See page 4.) Sales fell"
                    at = opening - 1
                    continue
                listed = self._before_list(at, floor) if joint > at and item.word == spelt.COMMA and not near else -1
                if listed >= 0:
                    at = listed
                    continue  # "Shipments to Nigeria, Colombia and Peru"
                if not self._joins(at) and not (item.word == spelt.COMMA and items[at + 1].text.endswith("-based")):
                    break  # but "shares of the Austin, Texas-based company"
            if sort & (WHO | IF) or (sort & (UP | DOWN) and items[at + 1].word != spelt.TO):
                break
            if sort == BUT and item.word != spelt.THAN and items[at + 1].text not in BEFORE_TAX:
                much = item.word == spelt.AS and (
                    items[at + 1].text in _AS_MUCH
                    or (items[at - 1].sort == MORE and items[at - 1].word != spelt.MORE)
                    or items[at - 1].word == spelt.SUCH
                )
                if not much:  # "as much as 28.5 percent", "makers such as Vestas"
                    break
            if sort == IT and not (at > floor and items[at - 1].sort & (TO | OF)):
                if at > floor + 1 and items[at - 1].bits & ENDS_ING and items[at - 2].sort == OF:
                    at -= 2  # "The cost of heating them has risen"
                    continue
                at -= 1
                break
            if sort == AND:
                if at > floor and at + 1 < end and items[at + 1].kind != QUANTITY and self._ends_figure(items[at - 1]):
                    break  # "Burlington by 2.6% and Foot Locker was down"
                joint = at
            if sort == THE and at > floor and item.word != spelt.SUCH and items[at + 1].text != "longer":
                before = items[at - 1]
                opens = at - 1 <= self.origin or items[at - 2].word != spelt.COMMA
                if before.kind == QUANTITY and before.amount.number.form == "fraction" and opens:
                    at -= 1
                    continue  # "Half our squad has"
                if before.bits & HOW_OFTEN:
                    at -= 2
                    continue  # "A pill taken once a day cut"
                if (
                    before.kind in (TIME, ORGANIZATION, QUANTITY)
                    or (before.kind == WORD and before.sort & NOMINAL and before.word != spelt.S)
                    or before.word == spelt.S
                ):
                    at -= 1
                    break
            at -= 1
        start = at + 1
        if at < floor and floor and joint > start and not items[floor - 1].sort & (SAY | EXPECT):
            causing = items[floor - 1].text in self.words.causing  # "allows Kenya and other countries to export"
            if not causing or any(items[one].kind == QUANTITY for one in range(floor, joint)):
                start = joint + 1  # "raised its fees and costs fell", but "said Shell and BP would"
        while start < end and (
            items[start].kind == MARK or items[start].sort & (ADV | AND) or items[start].word == spelt.ONLY
        ):
            start += 1
        if start + 1 < end and items[start].word == spelt.THAT and items[start + 1].sort == TO:
            start += 1  # "said that between 2018 and 2022 the bank left"
        if start + 1 < end and items[start].sort == TO and items[start + 1].kind == QUANTITY:
            start += 1  # "about 1,200 houses collapsed"
        if start + 2 < end and (
            (items[start].word == spelt.AT and items[start + 1].word in (spelt.LEAST, spelt.MOST))
            or (items[start].word == spelt.UP and items[start + 1].sort == TO and items[start + 2].kind == QUANTITY)
        ):
            start += 2  # "At least 40 people died", "Up to 5 inches of rain fell"
        if start < end and items[start].sort & (TO | OF) and items[start].kind == WORD:
            if near:
                named = [one for one in range(start, end) if items[one].kind == ORGANIZATION]
                if (
                    named
                    and named[-1] + 2 < end
                    and items[named[-1] + 1].word == spelt.S
                    and items[end - 1].bits & FIGURE
                ):
                    return named[-1], end  # "two thirds of Acme's income, which slipped"
                if named:
                    return named[-1], named[-1] + 1
                start += 1
            elif items[start].word == spelt.WITH:
                start += 1
            else:
                start = self._behind_intro(start, end)
        elif start > floor and not near and items[start - 1].word == spelt.SINCE:
            behind = self._behind_intro(start - 1, end)  # "Since the start of last season Ben Okoro has"
            start = behind if behind < end else start
        while start < end and (items[start].kind == TIME or items[start].word == spelt.S):
            start += 1
        if near:
            if start + 2 < end and items[start].kind == QUANTITY and items[end - 1].bits & FIGURE:
                start += 2 if items[start + 1].sort == OF else 0  # "half of Acme's revenue, which rose"
            for one in range(end - 1, start, -1):
                if items[one].sort == THE:
                    start = one
                    break
                if (
                    items[one].sort == TO
                    and (items[one].word in (spelt.ON, spelt.WITH) or self._is_common(items[one + 1]))
                    and (QUANTITY in (items[start].kind, items[one - 1].kind) or items[one - 1].word == spelt.CLOSING)
                ):
                    start = one + 1  # "lost $143 million on sales that rose", "60,000 boxes from depots that cover"
                    break
        while end > start:
            last = items[end - 1]
            if last.bits & ALONE and end - start > 2 and items[end - 2].sort == OF:
                break  # "Sales of these rose 6%"
            if last.bits & PERIOD and end - start > 2:
                one = end - 2
                while one > start and items[one].kind in (TIME, WORD) and items[one].sort & (THE | PLAIN | NOUN | MORE):
                    one -= 1
                if one > start and items[one].text in ("in", "for", "over", "during"):
                    end = one
                    continue
            if (
                last.kind == TIME
                or (last.kind == WORD and (last.sort & (ADV | TO | OF | THE | MORE | AND) or last.word == spelt.ONLY))
                or (last.kind == MARK and last.word in (spelt.COMMA, spelt.QUOTE))
            ):
                end -= 1
            elif last.text == "longer" and end > start + 2 and items[end - 2].text == "no":
                end -= 2  # "One in four of our stores no longer makes"
            else:
                break
        return (start, end) if start < end else None

    def _ends_figure(self, item: Item) -> bool:
        """Whether an item is an amount of something else than things counted."""
        return item.kind == QUANTITY and not self._counts(item)

    def _behind_intro(self, start: i64, end: i64) -> i64:
        """Behind "in 2018", "at the plant" before the subject of the same clause: "In Norway the LY7 starts at"."""
        items = self.items
        at = start + 1
        while at < end and items[at].sort == THE:
            at += 1
        if at < end and items[at].kind == TIME:
            return at + 1
        at += 1
        named = items[start].word in _AT_PLACES and is_capital(self.sentence.raw, items[at - 1].start)
        placed = items[start].word in _AT_PLACES and items[start + 1].sort == THE
        while at < end:
            item = items[at]
            if item.kind == WORD and item.sort & (PLAIN | NOUN) and at > start + 1:
                before = items[at - 1]
                if (
                    named
                    and is_capital(self.sentence.raw, before.start)
                    and not is_capital(self.sentence.raw, item.start)
                    and item.text not in self.words.wheres
                    and item.text not in self.words.sites
                ):
                    return at  # "In North America sales fell"
                if placed and before.text in self.words.wheres and item.word != spelt.S:
                    return at  # "In the capital coverage was"
                if (
                    at == end - 1
                    and before.kind == WORD
                    and before.bits & item.bits & ENDS_S
                    and not (before.bits | item.bits) & NO_VERB
                    and before.sort & NOMINAL
                    and not before.bits & FIGURE
                    and before.text not in self.words.plurals_before
                ):
                    return at  # "Under the new rules landlords may raise rents"
            if item.sort & (THE | IT) and not items[at - 1].sort & (TO | OF | AND):
                return at
            if item.kind == ORGANIZATION and items[at - 1].sort & NOMINAL and items[at - 1].kind == WORD:
                return at
            if items[start].word == spelt.IN and self._leaves_name(at):
                return at
            before_name = items[at - 1].bits & PERIOD or items[at - 1].lists & SPELL
            if before_name and item.kind == WORD and is_capital(self.sentence.raw, item.start):
                return at  # "Since the start of last season Ben Okoro has"
            if (
                item.kind == QUANTITY
                and item.amount.unit is not None
                and items[at - 1].sort & NOMINAL
                and at > start + 1
            ):
                return at  # "In the first week 1.6 million people filed claims"
            at += 1
            if item.kind == TIME and at < end and items[at].kind == WORD and items[at].sort & NOMINAL:
                return at  # "Since the start of last season Chris Wood"
        return end

    def _before_list(self, comma: i64, floor: i64) -> i64:
        """The noun before "to Nigeria", where a comma goes on with other names: "Shipments to Nigeria, Colombia and Peru"; else -1."""
        items, raw = self.items, self.sentence.raw
        behind = comma + 2 if items[comma + 1].sort == THE else comma + 1
        if items[behind].kind == WORD and items[behind].sort & NOMINAL and is_small(raw, items[behind].start):
            at = comma - 1
            while at > floor and items[at].kind == WORD and items[at].sort & NOMINAL:
                at -= 1  # "Incomes from wages, salaries and all other sources"
            of_figure = floor < at < comma - 1 and items[at].sort & (TO | OF) != 0 and items[at].kind == WORD
            return at - 1 if of_figure and items[at - 1].bits & FIGURE else -1
        if items[behind].kind not in (WORD, ORGANIZATION) or not is_capital(raw, items[behind].start):
            return -1
        at = comma - 1
        while at > floor and items[at].kind in (WORD, ORGANIZATION) and is_capital(raw, items[at].start):
            at -= 1
        if (
            at == floor == self.origin
            and items[comma - 1].kind == ORGANIZATION
            and items[at].kind in (WORD, ORGANIZATION)
        ):
            return at if items[at].sort & (THE | NOMINAL) else -1  # "Shell, BP and Total will spend"
        if at == comma - 1 or at <= floor or not items[at].sort & (TO | OF):
            return -1
        noun = items[at - 1]
        common = noun.kind == WORD and noun.sort & NOMINAL and (is_small(raw, noun.start) or at - 1 == self.origin)
        return at - 1 if common else -1

    def _leaves_name(self, at: i64) -> bool:
        """Whether a common noun stands right behind a name: "In [Porto] rents increased 4.7%"."""
        item, before = self.items[at], self.items[at - 1]
        if item.kind != WORD or before.kind != WORD or item.word == spelt.S:
            return False
        if not (item.sort & NOMINAL or item.bits & BOTH):
            return False
        if before.bits & PEOPLE and not before.bits & PLACE:
            return False  # "In the Indian city of Surat"
        return is_capital(self.sentence.raw, before.start) and is_small(self.sentence.raw, item.start)

    def _text(self, span: Span) -> str:
        return self.sentence.folded[span.start : span.end]

    def _head(self, span: Span) -> str:
        """The last of some words."""
        return self.sentence.folded[self._last_word(span) : span.end]

    def _last_word(self, span: Span) -> i64:
        """Where the last of some words begins."""
        folded = self.sentence.folded
        start: i64 = span.start
        at: i64 = span.end
        while at > start:
            code: i64 = ord(folded[at - 1])
            if code == 32 or ((code < 32 or code > 127) and folded[at - 1].isspace()):
                break
            at -= 1
        return at

    def _is_hyphened(self, item: Item) -> bool:
        """Whether a hyphen stands in an item."""
        return self.sentence.folded.find("-", item.start, item.end) >= 0

    def _written(self, item: Item) -> str:
        """An item as it stands in the sentence: a record has no text of its own."""
        return self.sentence.folded[item.start : item.end]

    def _base_end(self, start: i64, end: i64) -> i64:
        """Behind the noun phrase's head: where its "of …", its apposition or its clause begins."""
        items = self.items
        at = start
        while at < end:
            item = items[at]
            if item.kind == WORD and item.sort & NOMINAL:
                at += 1
                continue
            if item.kind == MARK and not self._joins(at):
                break
            if item.kind == TIME and at > start and not (at + 1 < end and items[at + 1].kind != MARK):
                break
            if item.kind == WORD and (
                item.sort & (TO | OF | WHO | BUT | ADV)
                or (item.sort == AND and at > start and item.word != spelt.AMPERSAND)
                or (item.sort == THE and at > start and item.word == spelt.SUCH)  # "makers such as Vestas"
            ):
                break
            at += 1
        return max(at, start + 1)

    def _holder(self, start: i64, end: i64) -> Holder | None:
        """A noun phrase as the holder of a figure: its organization, or the noun that may refer to one."""
        held = self.holders[end]
        while held is not None and held.start != start:
            held = held.next
        if held is None:
            found = self._read_holder(start, end)
            self.holders[end] = _Held(start, found, self.holders[end])
            return found
        return held.holder

    def _read_holder(self, start: i64, end: i64) -> Holder | None:
        items = self.items
        if items[start].word == spelt.THOSE and start < end:
            if end == start + 1:
                return Holder(items[start].span, None, "he")
            if items[start + 1].sort == OF:
                return self._holder(start + 2, end)  # "those of its rival"
            if items[start + 1].sort == TO:
                return Holder(Span(items[start].start, items[end - 1].end), None, "he")  # "those in the cheapest rooms"
            if items[start + 1].sort & (HAVE | VERB | ED):
                return Holder(Span(items[start].start, items[end - 1].end), None, "he")  # "those given the drug"
        if items[start].sort == EVERY and start + 2 < end and items[start + 1].sort == OF:
            return self._holder(start + 2, end)  # "Each of the 14 turbines"
        if end == start + 1 and (
            items[start].word == spelt.ONE or items[start].lists & COMPARATIVE or items[start].text in self.words.bare
        ):
            return None  # "The sea was 1.4 degrees warmer than average"
        if end == start + 1 and items[start].word in (spelt.THAT, spelt.THIS):
            return Holder(items[start].span, None, "he")  # "That left it inside the band"
        if end == start + 1 and items[start].text == "her":
            return Holder(items[start].span, None, "he")
        if end == start + 1 and items[start].bits & ALONE:
            return Holder(items[start].span, None, "he")  # "Some have been lying on the floor"
        while start < end and (items[start].sort & (THE | MORE | ADV | AND) or items[start].kind == MARK):
            if items[start].sort == ADV and start and items[start - 1].sort == THE:
                break  # "a disorderly exit"
            start += 1
        if start + 1 < end and items[start].text == "own":
            start += 1  # "its own forecast"
        if start >= end or (items[start].sort & (TO | OF | BUT) and items[start].kind == WORD):
            return None
        if (
            start > 1
            and items[start - 1].word == spelt.HYPHEN
            and end > start + 1
            and (items[start].word == spelt.OLD or items[start].text in self.words.sizes)
        ):
            start += 1  # "A 34-year-old man", "The 37m-long skeleton"
        first = items[start]
        if first.word == spelt.OLD and end == start + 1 and start > 1 and items[start - 1].word == spelt.HYPHEN:
            return Holder(Span(items[start - 2].start, first.end), None, "he")  # "The 19-year-old, who scored"
        if first.kind == QUANTITY and start + 1 >= end:
            if first.amount.number.form == "ordinal" and start > 0 and not items[start - 1].sort & (THE | AND):
                return None  # "The house was first adjourned for two hours"
            if first.amount.number.form == "ordinal":
                return Holder(first.span, None, self._written(first))  # "The first, which will carry 450 passengers"
            counted = first.amount.unit_span if self._counts(first) else None
            return None if counted is None else Holder(counted)  # "the two companies employ"
        if first.sort == IT:
            if start + 2 < end and items[start + 1].word == spelt.AND:
                return Holder(Span(first.start, items[end - 1].end), None, "he")  # "She and her husband borrowed"
            return Holder(first.span, None, _PRONOUNS.get(first.text, "he"))
        stop = self._base_end(start, end)
        head = items[stop - 1]
        if head.kind == ORGANIZATION or (head.word == spelt.S and items[stop - 2].kind == ORGANIZATION):
            chosen = head if head.kind == ORGANIZATION else items[stop - 2]
            if (
                chosen is head
                and stop == start + 2
                and first.bits & PLACE
                and is_capital(self.sentence.raw, first.start)
                and not (start > self.origin and items[start - 1].sort & (TO | OF))
            ):
                return Holder(Span(first.start, chosen.end), chosen)  # "Sichuan Swellfun rallied", "the US Senate"
            if chosen is head and stop + 1 < end and (items[stop].sort == AND or items[stop].word == spelt.COMMA):
                return Holder(Span(chosen.start, items[self._end_of_list(stop, end) - 1].end), chosen)
            return Holder(chosen.span, chosen)
        last = end
        for at in range(stop, end):
            if items[at].word == spelt.OPENING or items[at].text == "ahead":
                last = at  # no figure in brackets; "Ruto ahead of his rival"
                break
        while last > stop and (
            items[last - 1].kind in (MARK, TIME, QUANTITY) or items[last - 1].sort & (OF | TO | UP | THE | MORE | AND)
        ):
            if items[last - 1].kind == QUANTITY and items[last - 2].word == spelt.S:
                break  # "40% of Kenya's 54 million people"
            last -= 1
        span = Span(first.start, max(head.end, items[last - 1].end))
        if first.kind == ORGANIZATION and not is_capital(self.sentence.raw, head.start):
            return Holder(span, first)  # "a GYMD spokesperson"
        definite = start > 0 and items[start - 1].bits & DEFINITE != 0 and head.kind == WORD
        return Holder(span, None, head.text if definite else "")

    def _end_of_list(self, at: i64, end: i64) -> i64:
        """Behind the names that "and" or a comma joins to the one that ends at an item: "Shell and BP", "the FA, Uefa and Fifa"."""
        items, raw, stop = self.items, self.sentence.raw, at
        named = joined = False
        while at < end:
            item = items[at]
            if item.kind == ORGANIZATION or (
                item.kind == WORD and item.sort & NOMINAL and item.word != spelt.S and is_capital(raw, item.start)
            ):
                named = True
            elif item.sort == AND or item.word == spelt.COMMA:
                joined = joined or item.sort == AND
                named = False
            elif item.sort != THE:
                return stop
            at += 1
        return end if named and joined else stop

    def _owner(self, start: i64, end: i64) -> tuple[Holder | None, i64]:
        """Whose the noun phrase is, and where what is theirs begins: "Lanyue's shares", "SeraBio shares"."""
        items = self.items
        stop = self._base_end(start, end)
        for at in range(stop - 1, start, -1):
            if items[at].word == spelt.S and at + 1 < stop:
                if items[at - 1].kind == TIME:
                    return None, start
                return self._holder(start, at), at + 1
        if items[start].kind == ORGANIZATION and start + 1 < stop:
            return Holder(items[start].span, items[start]), start + 1
        if (
            start + 1 < stop
            and (items[start].bits & PLACE or (items[start].bits & PEOPLE and items[stop - 1].bits & FIGURE))
            and is_capital(self.sentence.raw, items[start].start)  # not "online orders"
            and is_small(self.sentence.raw, items[stop - 1].start)
        ):
            return Holder(items[start].span), start + 1  # "U.S. retail sales", "Kenyan tea exports"
        if start + 1 < stop and (items[stop - 1].bits & FIGURE or items[stop - 1].text == "economy"):
            named = self._place_before(start, stop)
            if named > start:
                return Holder(Span(items[start].start, items[named - 1].end)), named
        return None, start

    def _before_excess(self, at: i64, floor: i64) -> i64:
        """The item before "in excess of" or "close to" that ends at one: "paid in excess of $160 million"; else that one."""
        items = self.items
        if (
            at > floor + 1
            and items[at].sort == OF
            and items[at - 1].text == "excess"
            and items[at - 2].word == spelt.IN
        ):
            return at - 3
        if at > floor and items[at].word == spelt.TO and items[at - 1].text == "close":
            return at - 2  # "expects to see close to 3,500 lambs"
        return at

    def _foretells(self, span: Span) -> bool:
        """Whether analysts and the like are among some words."""
        return not self.words.foretellers.isdisjoint(self._text(span).split())

    def _place_before(self, start: i64, stop: i64) -> i64:
        """Behind the place that a noun phrase begins with: "Quebec maple syrup harvest", "New Zealand economy"; else 0."""
        items, raw = self.items, self.sentence.raw
        first = items[start]
        if first.kind != WORD or not is_capital(raw, first.start) or is_capital(raw, items[stop - 1].start):
            return 0
        if start + 2 < stop and is_capital(raw, items[start + 1].start):
            pair = self.sentence.folded[first.start : items[start + 1].end]
            if pair in self.words.named_places:
                return start + 2
        if first.text not in self.words.named_places or is_capital(raw, items[start + 1].start):
            return 0
        return 0 if start == self.origin and is_common(first.text) else start + 1

    def _phrase_right(self, start: i64) -> Holder | None:
        """The noun phrase that begins at an item."""
        items = self.items
        end = start
        while end < len(items):
            item = items[end]
            if item.word == spelt.STOP and items[end - 1].text in self.words.titles:
                end += 1  # "said Dr. Elena Ferrer"
                start = end if start == end - 2 else start
                continue
            if item.kind in (MARK, QUANTITY, TIME) or item.sort & (BUT | WHO | BE | HAS | WILL):
                break
            if item.word == spelt.THAT and end > start:
                break  # "a trial that ran for two years"
            if item.sort & MAIN and not item.sort & (ED | ING) and self._is_verb(end):
                break
            end += 1
        while end > start and items[end - 1].sort & (TO | OF | ADV):
            end -= 1
        return self._holder(start, end) if end > start else None
