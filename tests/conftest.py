"""What tests share: a small article with all kinds of records, and one extractor a run."""

from __future__ import annotations

import copy
import os
from pathlib import Path
from typing import Any

import pytest

from ljextract.extractor import Extractor
from ljextract.records import sha256_of

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus"

if os.environ.get("LJEXTRACT_TEST") != "installed":
    os.environ["PYTHONPATH"] = str(ROOT / "src")  # the programs that tests run are those of the sources too

TEXT = "Acme Corp. said sales rose 3% to over 5,000 cars in 2021. Acme plans two to three plants.\r\n其中一半在重庆。"


def _stretch(words: str, occurrence: int = 0) -> dict[str, Any]:
    start = -1
    for _ in range(occurrence + 1):
        start = TEXT.index(words, start + 1)
    return {"start": start, "end": start + len(words), "text": words}


def _number(words: str, form: str, value: str | None, **more: Any) -> dict[str, Any]:
    return _stretch(words) | {"form": form, "value": value, "low": None, "high": None, "ratio": None} | more


def _unit(words: str, system: str, code: str | None, dimension: str, name: str) -> dict[str, Any]:
    unit = {"system": system, "code": code, "dimension": dimension, "name": name, "classifier": None, "per": None}
    return _stretch(words) | unit


def _quantity(record_id: str, words: str, number: dict[str, Any], **more: Any) -> dict[str, Any]:
    defaults = {"lang": "en", "rule": "en.made.up", "comparator": "=", "unit": None, "change": None}
    return {"id": record_id} | _stretch(words) | defaults | {"number": number} | more


def _organization(record_id: str, words: str, occurrence: int = 0) -> dict[str, Any]:
    own = {"lang": "en", "rule": None, "type": "company", "entity": "e1", "name": "Acme Corp."}
    return {"id": record_id} | _stretch(words, occurrence) | own


def _fact(record_id: str, quantity: str, **more: Any) -> dict[str, Any]:
    slots = dict.fromkeys(("rule", "measure", "subject", "time", "direction", "basis", "source"))
    sentence = _stretch("Acme Corp. said sales rose 3% to over 5,000 cars in 2021.")
    return {"id": record_id} | sentence | slots | {"quantity": quantity, "status": "actual"} | more


def _document() -> dict[str, Any]:
    acme = _stretch("Acme Corp.") | {"organization": "o1"}
    sales = _stretch("sales")
    return {
        "schema_version": "1",
        "article": {
            "id": "small",
            "title": None,
            "source": None,
            "url": None,
            "published": "2022-01-31",
            "languages": ["en", "zh"],
            "length": len(TEXT),
            "sha256": sha256_of(TEXT),
        },
        "quantities": [
            _quantity(
                "q1", "3%", _number("3", "cardinal", "3"),
                unit=_unit("%", "UCUM", "%", "ratio", "percent"), change="increase",
            ),
            _quantity(
                "q2", "5,000 cars", _number("5,000", "cardinal", "5000"),
                unit=_unit("cars", "COUNT", None, "count", "car"), comparator=">",
            ),
            _quantity(
                "q3", "two to three plants", _number("two to three", "range", None, low="2", high="3"),
                unit=_unit("plants", "COUNT", None, "count", "plant"),
            ),
            _quantity("q4", "一半", _number("一半", "fraction", "0.5", ratio=[1, 2]), lang="zh"),
        ],
        "times": [
            {"id": "t1"}
            | _stretch("2021")
            | {"lang": "en", "rule": None, "granularity": "year", "value": "2021", "mod": None}
            | {"first_day": "2021-01-01", "last_day": "2021-12-31", "relation": "in", "resolution": "explicit"},
        ],
        "organizations": [_organization("o1", "Acme Corp."), _organization("o2", "Acme", 1)],
        "facts": [
            _fact("f1", "q1", measure=sales, subject=acme, time="t1", direction="increase", source=acme),
            _fact("f2", "q2", measure=sales, subject=acme, time="t1"),
        ],
        "diagnostics": [],
    }  # fmt: skip


_DOCUMENT = _document()


@pytest.fixture
def text() -> str:
    """The article that `document` is of."""
    return TEXT


@pytest.fixture
def document() -> dict[str, Any]:
    """A valid extraction as JSON has it, to be changed at will."""
    return copy.deepcopy(_DOCUMENT)


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The default extractor: its models load once a run."""
    return Extractor()
