"""Sums, growth rates and shares that can't be right; and those that can, which must not be told of."""

from __future__ import annotations

from pathlib import Path

import pytest

from ljextract import arithmetic
from ljextract.errors import DIAGNOSTICS, ArgumentError
from ljextract.extractor import Extractor
from ljextract.gold import Case, find_cases
from ljextract.records import Diagnostic

CORPUS = Path(__file__).parents[1] / "corpus"
CASES = find_cases([CORPUS])

WRONG = [
    ("share_over_whole", "Exports accounted for 104% of the total.", "104%"),
    ("share_over_whole", "出口占112%。", "112%"),
    ("sum_does_not_fit", "It sold 320 cars in May and 110 cars in June, totalling 530 cars.", "320 cars … 530 cars"),
    ("sum_does_not_fit", "上半年收入3.2亿元，下半年收入1.1亿元，合计5.3亿元。", "3.2亿元 … 5.3亿元"),
    ("sum_does_not_fit", "总产值300亿元，其中出口420亿元。", "300亿元 … 420亿元"),
    (
        "sum_does_not_fit",
        "Exports were $296.4 billion and imports $209.1 billion, a surplus of $78.3 billion.",
        "$296.4",
    ),
    ("sum_does_not_fit", "出口2964亿美元，进口2091亿美元，贸易顺差783亿美元。", "2964亿美元"),
    ("growth_does_not_fit", "Revenue rose 12% from 100 million yuan to 132 million yuan.", "12%"),
    ("growth_does_not_fit", "营收由100亿元增至132亿元，增长12%。", "100亿元"),
    ("growth_does_not_fit", "Profit fell 20% to 90 million yuan from 100 million yuan.", "20%"),
]
RIGHT = [
    "Exports rose 104% from a year earlier.",
    "Debt stood at 250% of output.",
    "产能利用率达到112%。",
    "占全年目标104%以上的企业有两家。",
    "占去年同期的104%。",
    "Revenue was 3.2 billion yuan and profit 1.1 billion yuan, with total debt 9.5 billion yuan.",
    "营收3.2亿元，利润1.1亿元，资产总计9.5亿元。",
    "营收300亿元，净利润20亿元，其中海外营收120亿元。",
    "完成年度目标的104%。",
    "It sold 320 cars in May and 110 cars in June, totalling 430 cars.",
    "It sold over 320 cars in May and 110 cars in June, totalling 530 cars.",
    "It sold 320 cars and 110 vans, totalling 430 vehicles.",
    "上半年收入3.2亿元，下半年收入2.15亿元，合计5.3亿元。",
    "总产值300亿元，其中出口42亿元。",
    "总产值超过300亿元，其中出口420亿元。",
    "Exports were $296.4 billion and imports $209.1 billion, a surplus of $87.3 billion.",
    "Exports were $296 billion and imports $209 billion, a surplus of $88 billion.",
    "Revenue rose 12% from 100 million yuan to 112 million yuan.",
    "Revenue rose 12% to 132 million yuan, and profit fell from 20 million yuan.",
    "Revenue rose 12.4% to 113 million yuan from about 100 million yuan.",
    "营收由100亿元增至112亿元，增长12%。",
    "Shipments more than doubled to 21.5 GWh from 10.2 GWh.",
    "Sales rose fourfold from 100 million yuan to 500 million yuan.",
    "Profit fell 10% to 90 million yuan from 100 million yuan.",
]


def test_another_text_is_told(extractor: Extractor) -> None:
    with pytest.raises(ArgumentError, match="not the text that was extracted"):
        arithmetic.check(extractor.extract(RIGHT[0]), RIGHT[1])


def checked(text: str, extractor: Extractor) -> tuple[Diagnostic, ...]:
    return arithmetic.check(extractor.extract(text), text)


@pytest.mark.parametrize(("code", "text", "place"), WRONG, ids=[case[1] for case in WRONG])
def test_what_can_t_be_right_is_told(code: str, text: str, place: str, extractor: Extractor) -> None:
    (diagnostic,) = checked(text, extractor)
    assert diagnostic.code == code
    assert diagnostic.code in DIAGNOSTICS
    first, _, last = place.partition(" … ")
    held = text[diagnostic.start : diagnostic.end]
    assert held.startswith(first)
    assert held.endswith(last)


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_right_is_not(text: str, extractor: Extractor) -> None:
    assert checked(text, extractor) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_false_alarm_on_the_corpus(case: Case, extractor: Extractor) -> None:
    text, gold = case.read()
    assert arithmetic.check(gold, text) == ()
    assert arithmetic.check(extractor.extract(text, published=gold.article.published), text) == ()
