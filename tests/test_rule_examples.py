"""Every example of every rule and word, through the default extractor: what is switched off or stolen shows here."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import pytest

from ljextract.examples import Case, cases_of, failure_of, shipped_sources, told
from ljextract.extractor import Extractor
from ljextract.rules import Rule
from ljextract.userpack import Source


@functools.cache
def extractor() -> Extractor:
    return Extractor()


def cases() -> Iterator[object]:
    for source in shipped_sources(extractor()):
        for index, case in enumerate(cases_of([source])):
            yield pytest.param(case, id=f"{source.id}-{index}")


@pytest.mark.parametrize("case", list(cases()))
def test_an_example_holds(case: Case) -> None:
    failure = failure_of(extractor(), case)
    assert failure is None, told(failure)


@pytest.mark.parametrize(
    "source",
    [source for source in shipped_sources(extractor()) if isinstance(source.what, Rule) and source.what.kind != "veto"],
    ids=lambda source: source.id,
)
def test_every_rule_has_an_example(source: Source) -> None:
    assert source.yes, "a rule without a yes example is not held by anything"
