"""Every example of every rule and word, through the default extractor: what is switched off or stolen shows here."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import pytest

from ljextract.extractor import Extractor
from ljextract.languages import packs
from ljextract.records import Extraction, Organization, Quantity, Time

PUBLISHED = "2023-04-24"

Record = Quantity | Time | Organization


@functools.cache
def extractor() -> Extractor:
    return Extractor()


def short(record: Record) -> str:
    """A record's value in the short form of examples; see CONTRIBUTING.md."""
    if isinstance(record, Organization):
        return record.type
    if isinstance(record, Time):
        said = [record.value or "?", "" if record.relation == "in" else record.relation, record.mod or ""]
        return " ".join(filter(None, said))
    number, unit = record.number, record.unit
    value = f"{number.low}..{number.high}" if number.form == "range" else number.value or "?"
    if number.ratio is not None:
        value = f"{number.ratio[0]}/{number.ratio[1]}"
    words = [("" if record.comparator == "=" else record.comparator) + value]
    if number.form == "ordinal":
        words.append("ordinal")
    if unit is not None:
        words.append(unit.code or unit.name)
        words += [f"per {unit.per}"] if unit.per else []
    return " ".join([*words, record.change or ""]).strip()


def unmarked(sentence: str) -> tuple[str, int, int]:
    """A sentence without its brackets, and the span that they held. Only the outermost `[`…`]` pair is a mark."""
    found = re.search(r"\[([^\[\]]+)\]", sentence)
    assert found, f"no [brackets] in {sentence!r}"
    text = sentence[: found.start()] + found[1] + sentence[found.end() :]
    return text, found.start(), found.start() + len(found[1])


def records_of(found: Extraction) -> list[Record]:
    return [*found.quantities, *found.times, *found.organizations]


def rule_cases(positive: bool) -> Iterator[object]:
    for rule in extractor().rules():
        if rule.kind == "veto":
            continue
        for index, example in enumerate(rule.yes if positive else rule.no):
            yield pytest.param(rule.id, example, id=f"{rule.id}-{index}")


def word_cases(positive: bool) -> Iterator[object]:
    for pack in packs():
        for entry in pack.lexicon.entries:
            for index, example in enumerate(entry.yes if positive else entry.no):
                yield pytest.param(entry, example, id=f"{entry.id}-{index}")


@pytest.mark.parametrize(("rule_id", "example"), list(rule_cases(positive=True)))
def test_rule_says_yes(rule_id: str, example: tuple[str, str]) -> None:
    text, start, end = unmarked(example[0])
    found = {
        (record.start, record.end): record for record in records_of(extractor().extract(text, published=PUBLISHED))
    }
    assert (start, end) in found, (
        f"{text[start:end]!r} not found in {text!r}; there is {[one.text for one in found.values()]}"
    )
    record = found[start, end]
    assert (short(record), record.rule) == (example[1], rule_id)


@pytest.mark.parametrize(("rule_id", "sentence"), list(rule_cases(positive=False)))
def test_rule_says_no(rule_id: str, sentence: str) -> None:
    found = records_of(extractor().extract(sentence, published=PUBLISHED))
    assert [record.text for record in found if record.rule == rule_id] == []


@pytest.mark.parametrize(("entry", "example"), list(word_cases(positive=True)))
def test_word_says_yes(entry: object, example: tuple[str, str]) -> None:
    text, start, end = unmarked(example[0])
    found = {
        (record.start, record.end): record for record in records_of(extractor().extract(text, published=PUBLISHED))
    }
    assert (start, end) in found, (
        f"{text[start:end]!r} not found in {text!r}; there is {[one.text for one in found.values()]}"
    )
    assert short(found[start, end]) == example[1]


@pytest.mark.parametrize(
    "rule", [rule for rule in extractor().rules() if rule.kind != "veto"], ids=lambda rule: rule.id
)
def test_every_rule_has_an_example(rule: object) -> None:
    assert getattr(rule, "yes", ()), "a rule without a yes example is not held by anything"
