"""Runs are given to the language with more words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ljextract.languages import packs
from ljextract.runs import scripts_in, scripts_of, split_runs
from ljextract.text import Text


def runs(raw: str) -> list[tuple[str, str]]:
    text = Text(raw)
    return [
        (run.pack.code, raw[run.start : run.end]) for run in split_runs(text, scripts_in(text, scripts_of(packs())))
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("All in English, 5%.", [("en", "All in English, 5%.")]),
        ("全是中文，5%。", [("zh", "全是中文，5%。")]),
        ("12.5\n", [("en", "12.5\n")]),
        ("", []),
        ("GYMD 公司说。", [("zh", "GYMD 公司说。")]),
        (
            "The Ministry of Commerce (商务部) said so.",
            [("en", "The Ministry of Commerce ("), ("zh", "商务部"), ("en", ") said so.")],
        ),
        (  # the sentence is English with two Chinese words in it
            "他说：We are going to buy it for $5 million.",
            [("zh", "他说"), ("en", "：We are going to buy it for $5 million.")],
        ),
    ],
)
def test_runs(raw: str, expected: list[tuple[str, str]]) -> None:
    assert runs(raw) == expected


@given(st.text(alphabet="ab 中文，。.\n5%", max_size=80))
def test_runs_cover_the_text(raw: str) -> None:
    assert "".join(words for _, words in runs(raw)) == raw
