"""The library's promises: pure, picklable, lazy, safe between threads, and the same bytes every time."""

from __future__ import annotations

import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ljextract
from ljextract import ArticleInput, Extractor
from ljextract.errors import ArgumentError
from ljextract.extractor import as_moment
from ljextract.records import Extraction

CORPUS = sorted((Path(__file__).parents[1] / "corpus").glob("*.txt"))
SENTENCE = "Revenue rose 3% to $5 billion in 2021, Acme Holdings Ltd. said."


def test_import_loads_nothing_heavy() -> None:
    code = (
        "import sys, ljextract; print([m for m in ('spacy', 'jieba', 'pydantic', 'typer', 'rich') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout == "[]\n"


def test_english_loads_no_jieba() -> None:
    code = f"import sys, ljextract; ljextract.extract({SENTENCE!r}); print('jieba' in sys.modules, 'rjieba' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
        == "False False\n"
    )


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_corpus_round_trips_and_repeats(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    first = ljextract.extract(text)
    again = Extractor().extract(text)
    assert first.model_dump_json() == again.model_dump_json()
    assert Extraction.model_validate_json(first.model_dump_json(), context={"text": text}) == first


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_both_segmenters_agree(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert Extractor(segmenter="jieba").extract(text) == Extractor(segmenter="rjieba").extract(text)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_line_ends_change_no_value(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    def values(found: Extraction) -> list[object]:
        return [
            [(one.number.value, one.unit and one.unit.code, one.comparator) for one in found.quantities],
            [one.value for one in found.times],
            [(one.text, one.entity) for one in found.organizations],
        ]

    assert values(ljextract.extract(text)) == values(ljextract.extract(text.replace("\n", "\r\n")))


def test_pickled_extractor_gives_the_same() -> None:
    extractor = pickle.loads(pickle.dumps(Extractor(segmenter="jieba")))  # noqa: S301
    assert repr(extractor) == "Extractor(segmenter='jieba', arithmetic=False)"
    assert extractor.extract(SENTENCE) == ljextract.extract(SENTENCE)


def test_threads_share_an_extractor() -> None:
    texts = [path.read_text(encoding="utf-8") for path in CORPUS] * 3
    extractor = Extractor()
    alone = [extractor.extract(text).model_dump_json() for text in texts]
    with ThreadPoolExecutor(4) as pool:
        shared = [found.model_dump_json() for found in pool.map(extractor.extract, texts)]
    assert shared == alone


def test_extract_many_is_lazy_and_takes_every_form() -> None:
    def articles() -> object:
        yield "It cost $5."
        yield {"text": "It cost $6.", "id": "b", "published": "2021-05-06", "author": "ignored"}
        yield ArticleInput("It cost $7.", id="c")
        raise AssertionError("asked for too much")

    found = ljextract.extract_many(articles())  # type: ignore[arg-type]
    assert [(next(found).article.id, n) for n in range(3)] == [(None, 0), ("b", 1), ("c", 2)]


@pytest.mark.parametrize("article", [5, {"body": "x"}, {"text": 5}, None])
def test_extract_many_names_the_bad_article(article: object) -> None:
    with pytest.raises(ArgumentError, match="article 2: needs text"):
        list(ljextract.extract_many(["fine", article]))  # type: ignore[list-item]


def test_bad_arguments() -> None:
    with pytest.raises(ArgumentError, match="text must be a str, not bytes; decode bytes first"):
        ljextract.extract(b"x")  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="'yesterday' is not an ISO 8601 date"):
        ljextract.extract("x", published="yesterday")
    with pytest.raises(ArgumentError, match="segmenter 'thulac': there are auto, jieba, rjieba"):
        Extractor(segmenter="thulac")


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (None, None),
        (date(2023, 4, 24), "2023-04-24"),
        (datetime(2023, 4, 24, 15, 0, 2), "2023-04-24T15:00:02"),
        (" 2023-04-24 ", "2023-04-24"),
        ("2023-04-24T15:00:02+08:00", "2023-04-24T15:00:02+08:00"),
    ],
)
def test_moments(moment: date | str | None, expected: str | None) -> None:
    assert as_moment(moment) == expected


def test_empty_text_gives_an_empty_extraction() -> None:
    found = ljextract.extract("")
    assert (found.quantities, found.times, found.organizations, found.facts, found.article.length) == (
        (),
        (),
        (),
        (),
        0,
    )


def test_header_gives_source_and_published() -> None:
    found = ljextract.extract("标题\n\n来源:中国网 时间:2023-04-24 15:00:02 编辑:李某\n\n去年产值增长3%。")
    assert (found.article.source, found.article.published) == ("中国网", "2023-04-24T15:00:02")
    assert {one.code for one in found.diagnostics} == {"source_from_text", "published_from_text"}


def test_a_caller_knows_better_than_the_header() -> None:
    found = ljextract.extract("来源:中国网 时间:2023-04-24\n", source="X", published="2020-01-01")
    assert (found.article.source, found.article.published) == ("X", "2020-01-01")


ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "0123456789.,-–—/%$€¥ \n\t()\"'一二三十百千万亿元年月日个家多余第半成折点至到的和约近每同比公司银行ABC abc"
        ),
    ),
    max_size=200,
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ODD)
def test_any_text_gives_spans_that_hold(text: str) -> None:
    ljextract.extract(text).check_against(text)


def test_arithmetic_is_checked_when_asked_for() -> None:
    text = "Exports accounted for 104% of the total."
    assert [one.code for one in ljextract.extract(text).diagnostics] == []
    assert [one.code for one in Extractor(arithmetic=True).extract(text).diagnostics] == ["share_over_whole"]


def test_a_lone_surrogate_ends_a_sentence() -> None:
    found = ljextract.extract(
        "The company said that revenue of the whole group rose 5%\ud800(from 3%) and profit rose 2%."
    )
    assert found.facts[0].text.endswith("rose 5%")
    assert len(Extraction.model_validate_json(found.model_dump_json()).quantities) == 3


def test_a_lone_surrogate_ends_what_is_counted() -> None:
    found = ljextract.extract("超过7位企\ud800业家")
    assert [one.text for one in found.quantities] == ["7位企"]
    assert found.model_dump_json()
