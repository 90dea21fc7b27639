"""The noun phrases of a sentence: where they begin and end, whose a figure beside them is, and what they stand for."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Holder, Item, Sentence
from ljextract.languages.en.verbs import ALONE, MAIN, Verbs
from ljextract.languages.en.wordclasses import NOMINAL, Words
from ljextract.text import Span

_PRONOUNS: Final = {"it": "it", "they": "it", "them": "it", "we": "we", "us": "we"}
_DEFINITES: Final = frozenset("the this that its their these those".split())
HOW_OFTEN: Final = frozenset({"once", "twice", "times"})


class Phrases(Verbs):
    """Finds noun phrases, and who or what they name."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.holders: dict[int, Holder | None] = {}

    def _thing(self, phrase: tuple[int, int]) -> tuple[int, int]:
        """What "which" can mean behind a person: Cagayan in "Governor Manuel Cruz of Cagayan, which"."""
        items = self.items
        if items[phrase[0]].text not in self.words.roles:
            return phrase
        for at in range(phrase[1] - 2, phrase[0], -1):
            if items[at].text == "of":
                return at + 1, phrase[1]
        return phrase

    def _named_before(self, phrase: tuple[int, int]) -> tuple[int, int] | None:
        """The name that a phrase only says more of: "Loretta Biggs, the nutrition director, who has 140 cooks"."""
        items, raw = self.items, self.sentence.raw
        comma = phrase[0] - 1 if items[phrase[0]].cue == "the" else phrase[0] - 2
        if comma < 1 or items[comma].text != "," or items[comma + 1].text not in ("a", "an", "the"):
            return None
        last = items[comma - 1]
        if last.kind == "organization":
            return comma - 1, comma
        start = comma
        while (
            start > 0
            and items[start - 1].kind == "word"
            and raw[items[start - 1].start].isupper()
            and items[start - 1].cue != "to"
        ):
            start -= 1
        return (start, comma) if start < comma and items[start].cue not in ("the", "it", "to") else None

    def _by_name(self, start: int, end: int, noun: tuple[int, int]) -> tuple[int, int] | None:
        """The name between two commas that a common noun is given: "Its insurer, QBE, has", but not "X, the maker, has"."""
        items = self.items
        raw = self.sentence.raw
        head = items[noun[1] - 1]
        if head.kind != "word" or raw[head.start].isupper() or start >= end:
            return None
        if items[start].text in self.words.naming:
            start += 1  # "The instrument, called Wren, weighs"
        elif items[start].text == '"' == items[end - 1].text:
            start, end = start + 1, end - 1  # "Its last title, "Hollow Tide", cost"
        while start < end and items[start].cue == "the":
            start += 1
        if start >= end or any(
            items[at].kind in ("mark", "quantity") or items[at].text == "'s" for at in range(start, end)
        ):
            return None
        first = items[start]
        return (start, end) if first.kind == "organization" or raw[first.start].isupper() else None

    def _phrase(self, end: int, floor: int, *, near: bool = False) -> tuple[int, int] | None:
        """The noun phrase that ends before an item, with its "of …" and other tails; without what introduces the clause.

        `near` asks for what a relative clause tells of: "fares" in "by fares that were lower".
        """
        items = self.items
        at = end - 1
        joint = -1
        while at >= floor:
            item = items[at]
            if item.kind == "mark":
                if item.text == ")":
                    opening = at
                    while opening >= floor and items[opening].text != "(":
                        opening -= 1
                    if opening < floor:
                        break
                    at = opening - 1
                    continue
                if not self._joins(at) and not (item.text == "," and items[at + 1].text.endswith("-based")):
                    break  # but "shares of the Austin, Texas-based company"
            cue = item.cue
            if cue in ("who", "if") or (cue in ("up", "down") and items[at + 1].text != "to"):
                break
            if cue == "but" and item.text != "than":
                much = item.text == "as" and (
                    items[at + 1].cue == "more"
                    or (items[at - 1].cue == "more" and items[at - 1].text != "more")
                    or items[at - 1].text == "such"
                )
                if not much:  # "as much as 28.5 percent", "makers such as Vestas"
                    break
            if cue == "it" and not (at > floor and items[at - 1].cue in ("to", "of")):
                at -= 1
                break
            if cue == "and":
                if (
                    at > floor
                    and at + 1 < end
                    and items[at + 1].kind != "quantity"
                    and self._ends_figure(items[at - 1])
                ):
                    break  # "Burlington by 2.6% and Foot Locker was down"
                joint = at
            if cue == "the" and at > floor and item.text != "such":
                before = items[at - 1]
                opens = at - 1 <= self.origin or items[at - 2].text != ","
                if before.kind == "quantity" and before.amount.number.form == "fraction" and opens:
                    at -= 1
                    continue  # "Half our squad has"
                if before.text in HOW_OFTEN:
                    at -= 2
                    continue  # "A pill taken once a day cut"
                if (
                    before.kind in ("time", "organization", "quantity")
                    or (before.kind == "word" and before.cue in NOMINAL and before.text != "'s")
                    or before.text == "'s"
                ):
                    at -= 1
                    break
            at -= 1
        start = at + 1
        if at < floor and floor and joint > start:
            start = joint + 1
        while start < end and (
            items[start].kind == "mark" or items[start].cue in ("adv", "and") or items[start].text == "only"
        ):
            start += 1
        if start + 1 < end and items[start].text == "that" and items[start + 1].cue == "to":
            start += 1  # "said that between 2018 and 2022 the bank left"
        if start + 1 < end and items[start].cue == "to" and items[start + 1].kind == "quantity":
            start += 1  # "about 1,200 houses collapsed"
        if start + 2 < end and items[start].text == "at" and items[start + 1].text in ("least", "most"):
            start += 2
        if start < end and items[start].cue in ("to", "of") and items[start].kind == "word":
            if near:
                named = [one for one in range(start, end) if items[one].kind == "organization"]
                if named:
                    return named[-1], named[-1] + 1
                start += 1
            elif items[start].text == "with":
                start += 1
            else:
                start = self._behind_intro(start, end)
        while start < end and (items[start].kind == "time" or items[start].text == "'s"):
            start += 1
        if near:
            for one in range(end - 1, start, -1):
                if items[one].cue == "the":
                    start = one
                    break
                if (
                    items[one].cue == "to"
                    and (items[one].text in ("on", "with") or self._is_common(items[one + 1]))
                    and "quantity" in (items[start].kind, items[one - 1].kind)
                ):
                    start = one + 1  # "lost $143 million on sales that rose", "60,000 boxes from depots that cover"
                    break
        while end > start:
            last = items[end - 1]
            if last.text in self.words.periods and end - start > 2:
                one = end - 2
                while (
                    one > start
                    and items[one].kind in ("time", "word")
                    and items[one].cue in ("the", "", "noun", "more")
                ):
                    one -= 1
                if one > start and items[one].text in ("in", "for", "over", "during"):
                    end = one
                    continue
            if (
                last.kind == "time"
                or (last.kind == "word" and last.cue in ("adv", "to", "of", "the", "more", "and"))
                or (last.kind == "mark" and last.text in (",", '"'))
            ):
                end -= 1
            else:
                break
        return (start, end) if start < end else None

    def _ends_figure(self, item: Item) -> bool:
        """Whether an item is an amount of something else than things counted."""
        return item.kind == "quantity" and not self._counts(item)

    def _behind_intro(self, start: int, end: int) -> int:
        """Behind "in 2018", "at the plant" before the subject of the same clause: "In Norway the LY7 starts at"."""
        items = self.items
        at = start + 1
        while at < end and items[at].cue == "the":
            at += 1
        if at < end and items[at].kind == "time":
            return at + 1
        at += 1
        while at < end:
            item = items[at]
            if item.cue in ("the", "it") and items[at - 1].cue not in ("to", "of", "and"):
                return at
            if item.kind == "organization" and items[at - 1].cue in NOMINAL and items[at - 1].kind == "word":
                return at
            if (
                item.kind == "quantity"
                and item.amount.unit is not None
                and items[at - 1].cue in NOMINAL
                and at > start + 1
            ):
                return at  # "In the first week 1.6 million people filed claims"
            at += 1
            if item.kind == "time" and at < end and items[at].kind == "word" and items[at].cue in NOMINAL:
                return at  # "Since the start of last season Chris Wood"
        return end

    def _text(self, span: Span) -> str:
        return self.sentence.folded[span.start : span.end]

    def _base_end(self, start: int, end: int) -> int:
        """Behind the noun phrase's head: where its "of …", its apposition or its clause begins."""
        items = self.items
        at = start
        while at < end:
            item = items[at]
            if item.kind == "mark" and not self._joins(at):
                break
            if item.kind == "time" and at > start and not (at + 1 < end and items[at + 1].kind != "mark"):
                break
            if item.kind == "word" and (
                item.cue in ("to", "of", "who", "but", "adv")
                or (item.cue == "and" and at > start and item.text != "&")
                or (item.text == "such" and at > start)  # "makers such as Vestas"
            ):
                break
            at += 1
        return max(at, start + 1)

    def _holder(self, start: int, end: int) -> Holder | None:
        """A noun phrase as the holder of a figure: its organization, or the noun that may refer to one."""
        key = start << 16 | end
        if key not in self.holders:
            self.holders[key] = self._read_holder(start, end)
        return self.holders[key]

    def _read_holder(self, start: int, end: int) -> Holder | None:
        items = self.items
        if items[start].text == "those" and start < end:
            if end == start + 1:
                return Holder(items[start].span, None, "he")
            if items[start + 1].cue == "of":
                return self._holder(start + 2, end)  # "those of its rival"
            if items[start + 1].cue == "to":
                return Holder(Span(items[start].start, items[end - 1].end), None, "he")  # "those in the cheapest rooms"
            if items[start + 1].cue in ("have", "verb", "ed"):
                return Holder(Span(items[start].start, items[end - 1].end), None, "he")  # "those given the drug"
        if items[start].cue == "every" and start + 2 < end and items[start + 1].cue == "of":
            return self._holder(start + 2, end)  # "Each of the 14 turbines"
        if end == start + 1 and items[start].text == "one":
            return None
        if end == start + 1 and items[start].text in ALONE:
            return Holder(items[start].span, None, "he")  # "Some have been lying on the floor"
        while start < end and (items[start].cue in ("the", "more", "adv", "and") or items[start].kind == "mark"):
            if items[start].cue == "adv" and start and items[start - 1].cue == "the":
                break  # "a disorderly exit"
            start += 1
        if start >= end or (items[start].cue in ("to", "of", "but") and items[start].kind == "word"):
            return None
        if items[start].text == "old" and start > 1 and items[start - 1].text == "-" and end > start + 1:
            start += 1  # "A 34-year-old man"
        first = items[start]
        if first.text == "old" and end == start + 1 and start > 1 and items[start - 1].text == "-":
            return Holder(Span(items[start - 2].start, first.end), None, "he")  # "The 19-year-old, who scored"
        if first.kind == "quantity" and start + 1 >= end:
            if first.amount.number.form == "ordinal":
                return Holder(first.span, None, self._text(first.span))  # "The first, which will carry 450 passengers"
            counted = first.amount.unit_span if self._counts(first) else None
            return None if counted is None else Holder(counted)  # "the two companies employ"
        if first.cue == "it":
            return Holder(first.span, None, _PRONOUNS.get(first.text, "he"))
        stop = self._base_end(start, end)
        head = items[stop - 1]
        if head.kind == "organization" or (head.text == "'s" and items[stop - 2].kind == "organization"):
            chosen = head if head.kind == "organization" else items[stop - 2]
            return Holder(chosen.span, chosen)
        last = end
        for at in range(stop, end):
            if items[at].text == "(":
                last = at  # no figure in brackets
                break
        while last > stop and (
            items[last - 1].kind in ("mark", "time", "quantity")
            or items[last - 1].cue in ("of", "to", "up", "the", "more", "and")
        ):
            last -= 1
        span = Span(first.start, max(head.end, items[last - 1].end))
        if first.kind == "organization" and not self.sentence.raw[head.start].isupper():
            return Holder(span, first)  # "a GYMD spokesperson"
        definite = start > 0 and items[start - 1].text in _DEFINITES and head.kind == "word"
        return Holder(span, None, head.text if definite else "")

    def _owner(self, start: int, end: int) -> tuple[Holder | None, int]:
        """Whose the noun phrase is, and where what is theirs begins: "Lanyue's shares", "SeraBio shares"."""
        items = self.items
        stop = self._base_end(start, end)
        for at in range(stop - 1, start, -1):
            if items[at].text == "'s" and at + 1 < stop:
                if items[at - 1].kind == "time":
                    return None, start
                return self._holder(start, at), at + 1
        if items[start].kind == "organization" and start + 1 < stop:
            return Holder(items[start].span, items[start]), start + 1
        if (
            start + 1 < stop
            and (
                items[start].text in self.words.places
                or (items[start].text in self.words.peoples and items[stop - 1].text in self.words.figures)
            )
            and self.sentence.raw[items[stop - 1].start].islower()
        ):
            return Holder(items[start].span), start + 1  # "U.S. retail sales", "Kenyan tea exports"
        return None, start

    def _phrase_right(self, start: int) -> Holder | None:
        """The noun phrase that begins at an item."""
        items = self.items
        end = start
        while end < len(items):
            item = items[end]
            if item.text == "." and items[end - 1].text in self.words.titles:
                end += 1  # "said Dr. Elena Ferrer"
                start = end if start == end - 2 else start
                continue
            if item.kind in ("mark", "quantity", "time") or item.cue in ("but", "who", "be", "has", "will"):
                break
            if item.text == "that" and end > start:
                break  # "a trial that ran for two years"
            if item.cue in MAIN and item.cue not in ("ed", "ing") and self._is_verb(end):
                break
            end += 1
        while end > start and items[end - 1].cue in ("to", "of", "adv"):
            end -= 1
        return self._holder(start, end) if end > start else None
