"""The corpus: its gold fits its texts, what is extracted is what was extracted before, and the scores hold.

A change in what is extracted shows here as a difference to read. Where it is for the better:
`pytest tests/test_corpus.py --regen-all`, and say in the commit what was gained and lost.
"""

from __future__ import annotations

import functools
import hashlib
from fractions import Fraction
from pathlib import Path

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from ljextract.extractor import Extractor
from ljextract.gold import Case, Gold, find_cases
from ljextract.output import as_json
from ljextract.records import Extraction
from ljextract.score import KINDS, Kind, Score, score, total

CORPUS = Path(__file__).parents[1] / "corpus"
SEED = "liangjiang"
CASES = find_cases([CORPUS])
EACH = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@functools.cache
def read(case: Case) -> tuple[str, Gold]:
    return case.read()


def extracted(case: Case, extractor: Extractor) -> Extraction:
    text, gold = read(case)
    return extractor.extract(text, published=gold.article.published, id=case.name)


@pytest.fixture(scope="module")
def scores(extractor: Extractor) -> dict[str, Score]:
    return {case.name: score(read(case)[1], extracted(case, extractor), read(case)[0]) for case in CASES}


def test_every_article_has_gold_and_the_seed_is_as_it_was() -> None:
    assert sorted(file.stem for file in CORPUS.glob("*.txt")) == sorted(case.name for case in CASES)
    seed = hashlib.sha256((CORPUS / f"{SEED}.txt").read_bytes()).hexdigest()
    assert seed == "fa27c3e113c9bacf6c8b72d357e9453a6a1b72c71ad38c456924798ab01cc484"


@EACH
def test_gold_says_who_marked_it_up(case: Case) -> None:
    _, gold = read(case)
    assert gold.gold.annotated_by
    assert gold.article.id == case.name
    assert not gold.diagnostics
    for records in (gold.quantities, gold.times, gold.organizations):
        assert not any(record.rule for record in records)


@EACH
def test_records_are_what_they_were(case: Case, extractor: Extractor, file_regression: FileRegressionFixture) -> None:
    text, _ = read(case)
    extraction = extracted(case, extractor)
    extraction.check_against(text)
    file_regression.check(as_json(extraction) + "\n", basename=case.name, extension=".json", encoding="utf-8")


@EACH
def test_both_segmenters_give_the_same(case: Case) -> None:
    pytest.importorskip("rjieba")
    one, other = (extracted(case, Extractor(segmenter=name)) for name in ("jieba", "rjieba"))
    assert as_json(one) == as_json(other)


@EACH
def test_line_ends_change_offsets_alone(case: Case, extractor: Extractor) -> None:
    text, gold = read(case)
    assert "\r" not in text
    twin = extractor.extract(text.replace("\n", "\r\n"), published=gold.article.published)
    plain = extracted(case, extractor)
    for kind in KINDS:
        assert [record.text.replace("\r\n", "\n") for record in getattr(twin, kind)] == [
            record.text for record in getattr(plain, kind)
        ]


def told(result: Score, kind: Kind) -> str:
    """A kind's differences, for whoever reads why a test failed."""
    return "\n".join(
        f"{one.article} {one.outcome} {one.kind} {one.text!r} "
        + "; ".join(f"{field.name}: {field.gold!r} in gold, found {field.found!r}" for field in one.fields)
        for one in result.differences
        if one.counts and one.kind == kind
    )


@pytest.mark.parametrize("kind", KINDS)
def test_the_seed_scores(scores: dict[str, Score], kind: Kind) -> None:
    bar = Fraction(95, 100) if kind == "facts" else 1
    assert scores[SEED].f1(kind) >= bar, told(scores[SEED], kind)


@pytest.mark.parametrize("kind", ["quantities", "times", "organizations"])
def test_the_corpus_scores(scores: dict[str, Score], kind: Kind) -> None:
    together = total(scores.values())
    assert together.f1(kind) >= Fraction(95, 100), told(together, kind)
