"""Figures that "respectively" tells of several, one each: "sales in Germany and France rose 4% and 5%, respectively"."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, QUANTITY, TIME, WORD, Holder, Item, Stated
from ljextract.languages.en import spelt
from ljextract.languages.en.sharing import Sharing
from ljextract.languages.en.wordclasses import AND, MORE, NOMINAL, QUALIFIER, THE, TO
from ljextract.text import Span

_RESPECTIVELY: Final = "respectively"
_SIDE_BY_SIDE: Final = 16
"""How many characters there are at most between two figures of a row: ", and by about "."""


class Respective(Sharing):
    """Gives each of several figures the one of several owners, measures or times that is its own."""

    def _may_tell_apart(self, facts: list[Stated]) -> bool:
        """Whether two figures stand side by side in a sentence with "respectively"."""
        for at in range(1, len(facts)):
            if facts[at].quantity.start - facts[at - 1].quantity.end < _SIDE_BY_SIDE:
                return self.sentence.folded.find(_RESPECTIVELY, facts[at].quantity.end, self.sentence.end) > 0
        return False

    def _tell_apart(self, facts: list[Stated]) -> None:
        """Give the figures before each "respectively" their own; others stay what they are."""
        items = self.items
        at = 0
        for last in range(len(items)):
            if items[last].text == _RESPECTIVELY:
                while at < len(facts) and facts[at].quantity.start < items[last].start:
                    at += 1
                self._tell_each(facts[:at], last)

    def _tell_each(self, facts: list[Stated], end: int) -> None:
        items = self.items
        if len(facts) < 2:
            return
        behind = end - 1
        while items[behind].kind != QUANTITY:
            behind -= 1
        first = behind
        while (
            first > 0
            and items[first - 1].kind in (WORD, MARK, QUANTITY)
            and (
                items[first - 1].kind == QUANTITY
                or items[first - 1].word == spelt.COMMA
                or items[first - 1].sort & (AND | MORE | TO)
                or items[first - 1].lists & QUALIFIER
            )
        ):
            first -= 1
        told = [one for one in facts if items[first].start <= one.quantity.start]
        many = len(told)
        if many < 2 or many != sum(one.kind == QUANTITY for one in items[first : behind + 1]):
            return
        times = [one for one in items[behind + 1 : end] if one.kind == TIME]
        if len(times) == many:
            for stated, time in zip(told, times, strict=True):
                stated.time = time  # "rose 4% and 5% in May and June respectively"
            return
        owners = self._members(behind + 2, end) if items[behind + 1].sort & TO else []
        if len(owners) == many:
            self._own(told, owners)  # "are 5.4 and 6.1 inches for the mini and the standard model, respectively"
            return
        measure, subject = told[0].measure, told[0].subject
        if measure is not None:
            measures = self._members(self._item_at(measure.start), self._item_at(measure.end))
            if len(measures) == many:
                for stated, own in zip(told, measures, strict=True):
                    stated.measure, stated.subject = own, subject  # "Revenue and profit rose 4% and 5%, respectively"
                return
        if subject is not None:
            at = self._item_at(subject.span.end)
            bracket = False
            while (
                bracket
                or items[at].kind == ORGANIZATION
                or items[at].word in (spelt.COMMA, spelt.OPENING)
                or items[at].sort & (AND | THE | NOMINAL)
            ):
                bracket = items[at].word == spelt.OPENING or (bracket and items[at].word != spelt.CLOSING)
                at += 1  # a name is a holder alone: "Siemens (SIE) and Bosch employ …"
            owners = self._members(self._item_at(subject.span.start), at)
            if len(owners) == many:
                self._own(told, owners)

    def _own(self, told: list[Stated], owners: list[Span]) -> None:
        measure = told[0].measure or told[-1].measure  # "paid for two-thirds and one-quarter of the mission"
        for stated, own in zip(told, owners, strict=True):
            stated.measure = measure
            stated.subject = self._holder(self._item_at(own.start), self._item_at(own.end)) or Holder(own)
            stated.needs_subject = False

    def _item_at(self, place: int) -> int:
        """The first item that begins at a place or behind it."""
        items: list[Item] = self.items
        return next((at for at, one in enumerate(items) if one.start >= place), len(items))

    def _members(self, start: int, end: int) -> list[Span]:
        """The phrases that commas and "and" part, without their articles; none where the last is not behind "and"."""
        items = self.items
        members: list[Span] = []
        first = start
        joined = False
        bracket = -1
        for at in range(start, end + 1):
            if at < end and items[at].word == spelt.OPENING:
                bracket = at
            parts = at == end or items[at].word == spelt.COMMA or (items[at].sort == AND and at > start)
            if not parts:
                if bracket < 0 and items[at].kind not in (WORD, ORGANIZATION):
                    return []
                continue
            while first < at and items[first].sort & THE:
                first += 1
            if first < at:
                members.append(Span(items[first].start, items[(bracket if bracket > first else at) - 1].end))
            bracket = -1
            joined = joined or (at < end and items[at].sort == AND)
            first = at + 1
        return members if joined else []
