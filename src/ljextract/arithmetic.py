"""The arithmetic of one article: sums, growth rates and shares that can't be right, as diagnostics.

An alarm that is none costs more than a slip that is missed, so each check asks for words that say what the numbers are
to one another ("totalling", 其中, "from … to", 占), compares only what has one unit, takes every number for as
inexact as it is written (`Measure.step`), and is silent where a number is qualified or one more number could explain it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from ljextract.errors import ArgumentError
from ljextract.measure import COUNT, MULTIPLE, ORDINAL, POINT, RATIO, Measure, measure
from ljextract.records import Diagnostic, Extraction, Fact, Quantity, sha256_of
from ljextract.text import Text

# What stands before a number, or between two, and says what it is. The words of both languages: an article may mix them.
_TOTAL: Final = re.compile(
    r"(?:\b(?:totall?ing|totall?ed|total of|in total|in all|altogether)|[，,、；;](?:合计|共计|总计|总共)(?:为|达)?)\s*$",
    re.IGNORECASE,
)
_AMONG: Final = re.compile(r"^[^.。;；]{0,24}?(?:其中|\bof (?:which|whom|them|these)\b|\bincluding\b)", re.IGNORECASE)
_BALANCE: Final = re.compile(r"(?:surplus|deficit|顺差|逆差)[^,，;；.。]{0,6}$", re.IGNORECASE)
_FROM: Final = re.compile(r"(?:\bfrom|由|从)[^,，;；.。]{0,14}$", re.IGNORECASE)
_TO: Final = re.compile(r"(?:\bto|至|到|为)[^,，;；.。\w]{0,4}$", re.IGNORECASE)
_SHARE: Final = re.compile(
    r"(?:\baccount(?:s|ed|ing) for|\bma(?:kes?|de|king) up|\ba share of|占(?:比|比重|[全总][^,，;；.。%]{0,6}的)?(?:为|达|约)?)\s*$",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[;；]|,? (?:and|but|while|whereas|as)\b|[，,](?:而|但)", re.IGNORECASE)
_BEFORE: Final = 30  # code points before a number in which such words are looked for


def check(extraction: Extraction, text: str) -> tuple[Diagnostic, ...]:
    """What can't be right in the article's arithmetic, in text order.

    `text` is the text that was extracted; raises ArgumentError for another one.
    """
    if sha256_of(text) != extraction.article.sha256:
        raise ArgumentError("text is not the text that was extracted: its sha256 is another one")
    article = _Article(extraction, text)
    found = [
        diagnostic
        for sentence in article.sentences()
        for diagnostic in (
            *_shares(sentence),
            *_sums(sentence),
            *_among(sentence),
            *_balances(sentence),
            *_growth(sentence),
        )
    ]
    return tuple(sorted(found, key=lambda one: (one.start or 0, one.code)))


@dataclass(frozen=True, slots=True)
class _Value:
    """A quantity of a sentence, what it measures, and the words before it, back to the quantity before."""

    record: Quantity
    measure: Measure
    before: str
    fact: Fact | None

    @property
    def level(self) -> bool:
        """Whether it is one number that is not the size of a change, and of a unit that can be added up."""
        plain = self.record.change is None and self.record.number.form == "cardinal" and self.measure.per is None
        return plain and self.measure.base not in {RATIO, POINT, MULTIPLE, ORDINAL}

    @property
    def exact(self) -> bool:
        """Whether nothing qualifies the number."""
        return self.record.comparator == "="

    @property
    def kind(self) -> tuple[str, str]:
        """What two values that may be added have in common: the base and, of counted things, the noun."""
        unit = self.record.unit
        noun = unit.name if unit is not None and self.measure.base == COUNT else ""
        return self.measure.base, noun

    @property
    def low(self) -> Fraction:
        """The least that the number may stand for, as it is written."""
        return self.measure.low - self.measure.step / 2

    @property
    def high(self) -> Fraction:
        """The most that the number may stand for."""
        return self.measure.high + self.measure.step / 2


@dataclass(frozen=True, slots=True)
class _Sentence:
    raw: str
    start: int
    end: int
    values: Sequence[_Value]


class _Article:
    def __init__(self, extraction: Extraction, text: str) -> None:
        self.extraction, self.text = extraction, Text(text)
        self.facts: dict[str, Fact] = {}
        for fact in extraction.facts:
            self.facts.setdefault(fact.quantity, fact)

    def sentences(self) -> Iterator[_Sentence]:
        """The sentences that hold two quantities, or one that may be a share."""
        raw, index = self.text.raw, 0
        quantities = self.extraction.quantities
        while index < len(quantities):
            bounds = self.text.sentence_at(quantities[index].start)
            start, end = bounds.start, bounds.end
            last, values = start, []
            while index < len(quantities) and quantities[index].start < end:
                one = quantities[index]
                before = raw[max(last, one.start - _BEFORE) : one.start]
                values.append(_Value(one, measure(one), before, self.facts.get(one.id)))
                last, index = one.end, index + 1
            yield _Sentence(raw, start, end, values)


def _diagnostic(code: str, values: Sequence[_Value], message: str) -> Diagnostic:
    start, end = min(one.record.start for one in values), max(one.record.end for one in values)
    return Diagnostic(code=code, message=message, start=start, end=end)


def _shares(sentence: _Sentence) -> Iterator[Diagnostic]:
    """Shares over the whole: "accounted for 104% of", 占112%."""
    for value in sentence.values:
        if (
            value.measure.base == RATIO
            and value.record.change is None
            and value.low > 1
            and _SHARE.search(value.before)
        ):
            yield _diagnostic("share_over_whole", [value], f"{value.record.text} is a share of more than the whole")


def _sums(sentence: _Sentence) -> Iterator[Diagnostic]:
    """Parts before their total: "3.2 million tonnes of wheat and 1.1 million tonnes of maize, totalling 5.3 million"."""
    values = sentence.values
    for index, whole in enumerate(values):
        if not (whole.level and whole.exact and _TOTAL.search(whole.before)):
            continue
        parts = values[:index]
        if len(parts) < 2 or any(not part.level or part.kind != whole.kind for part in parts):
            continue
        if any(not part.exact for part in parts) or any(_TOTAL.search(part.before) for part in parts):
            continue
        low, high = sum((part.low for part in parts), Fraction(0)), sum((part.high for part in parts), Fraction(0))
        if not low <= whole.high or not whole.low <= high:
            added = " + ".join(part.record.text for part in parts)
            yield _diagnostic("sum_does_not_fit", [*parts, whole], f"{added} is not {whole.record.text}")


def _among(sentence: _Sentence) -> Iterator[Diagnostic]:
    """A part greater than its whole: "300 people, of whom 420 were …", 产值300亿元，其中出口420亿元."""
    for index, (whole, part) in enumerate(zip(sentence.values, sentence.values[1:], strict=False)):
        if any(one.kind[0] == part.kind[0] and one.high >= part.low for one in sentence.values[:index]):
            continue  # that one may be the whole
        between = sentence.raw[whole.record.end : part.record.start]
        if not (whole.level and part.level and whole.kind[0] == part.kind[0] and _AMONG.search(between)):
            continue
        bounded = whole.record.comparator in {"=", "<", "<="} and part.record.comparator in {"=", ">", ">="}
        if bounded and part.low > whole.high and part.measure.base != COUNT:
            yield _diagnostic(
                "sum_does_not_fit",
                [whole, part],
                f"{part.record.text} is more than {whole.record.text}, which it is part of",
            )
        elif bounded and part.kind == whole.kind and part.low > whole.high:
            yield _diagnostic(
                "sum_does_not_fit",
                [whole, part],
                f"{part.record.text} are more than {whole.record.text}, which they are among",
            )


def _balances(sentence: _Sentence) -> Iterator[Diagnostic]:
    """A surplus or deficit that is not the difference of the only two other levels of its currency in the sentence."""
    for balance in sentence.values:
        if not (balance.level and balance.exact and _BALANCE.search(balance.before)):
            continue
        others = [one for one in sentence.values if one is not balance and one.level and one.kind == balance.kind]
        if len(others) != 2 or not all(one.exact and one.record.start < balance.record.start for one in others):
            continue
        more, less = sorted(others, key=lambda one: one.measure.low, reverse=True)
        if more.high - less.low < balance.low or more.low - less.high > balance.high:
            yield _diagnostic(
                "sum_does_not_fit",
                [*others, balance],
                f"{more.record.text} less {less.record.text} is not {balance.record.text}",
            )


def _growth(sentence: _Sentence) -> Iterator[Diagnostic]:
    """A rate and the levels before and after: "rose 12% from 100 million yuan to 132 million"."""
    rates = [one for one in sentence.values if one.record.change is not None]
    levels = [one for one in sentence.values if one.level]
    if len(rates) != 1 or len(levels) != 2 or len(sentence.values) != 3:
        return
    (rate,) = rates
    first, second = levels
    if not (rate.exact and first.exact and second.exact) or rate.measure.base not in {RATIO, MULTIPLE}:
        return
    if first.kind[0] != second.kind[0] or rate.record.number.form == "range":
        return
    old, new = (first, second) if _FROM.search(first.before) else (second, first)
    if not _FROM.search(old.before) or not _TO.search(new.before) or old.low <= 0:
        return
    if _CLAUSE.search(sentence.raw, sentence.values[0].record.end, sentence.values[-1].record.start):
        return
    measured = {
        one.fact.measure.span for one in (old, new, rate) if one.fact is not None and one.fact.measure is not None
    }
    if len(measured) > 1:
        return
    least, most = new.low / old.high, new.high / old.low
    if rate.measure.base == MULTIPLE:  # fourfold is four times as much to some, and four times more to others
        readings = [(rate.low, rate.high), (1 + rate.low, 1 + rate.high)]
    elif rate.record.change == "increase":
        readings = [(1 + rate.low, 1 + rate.high)]
    else:
        readings = [(1 - rate.high, 1 - rate.low)]
    if rate.record.change == "decrease" and rate.measure.base == MULTIPLE:
        return
    if all(most < low or least > high for low, high in readings):
        yield _diagnostic(
            "growth_does_not_fit",
            [old, new, rate],
            f"from {old.record.text} to {new.record.text} is no {rate.record.change} of {rate.record.text}",
        )
