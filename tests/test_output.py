"""JSON, JSON Lines and CSV hold what the extraction holds, to the character."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from ljextract import output
from ljextract.records import Extraction, sha256_of

Document = dict[str, Any]


@pytest.fixture
def extraction(document: Document) -> Extraction:
    return Extraction.model_validate_json(json.dumps(document))


def rows_of(*extractions: Extraction) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(output.as_csv(extractions)), newline="")))


def test_json_comes_back_and_is_not_escaped(extraction: Extraction, document: Document) -> None:
    written = output.as_json(extraction)
    assert json.loads(written) == document
    assert Extraction.model_validate_json(written) == extraction
    assert '"一半"' in written


def test_json_lines_are_a_line_each_and_lazy(extraction: Extraction) -> None:
    def source() -> Any:
        yield extraction
        pytest.fail("the second was asked for too early")

    line = next(iter(output.as_json_lines(source())))
    assert line.count("\n") == 1
    assert line.endswith("\n")
    assert Extraction.model_validate_json(line) == extraction


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_json_array_holds_all(extraction: Extraction, document: Document, count: int) -> None:
    assert json.loads("".join(output.as_json_array([extraction] * count))) == [document] * count


def test_text_that_has_no_utf8_is_escaped(document: Document) -> None:
    half = "\ud83d rose 3%"
    document |= {"quantities": [], "times": [], "organizations": [], "facts": []}
    document["article"] |= {"title": half, "length": len(half), "sha256": sha256_of(half)}
    extraction = Extraction.model_validate(document | {"article": document["article"] | {"languages": ("en",)}} | {
        "quantities": (), "times": (), "organizations": (), "facts": (), "diagnostics": (),
    })  # fmt: skip
    for written in (output.as_json(extraction), next(output.as_json_lines([extraction]))):
        assert "\\ud83d rose" in written
        assert json.loads(written.encode())["article"]["title"] == half


def test_csv_has_one_row_a_record_and_fixed_columns(extraction: Extraction) -> None:
    rows = rows_of(extraction, extraction)
    assert tuple(rows[0]) == output.CSV_COLUMNS
    assert [row["id"] for row in rows] == ["q1", "q2", "q3", "q4", "t1", "o1", "o2", "f1", "f2"] * 2
    assert rows_of() == []
    assert "".join(output.as_csv([])).splitlines() == [",".join(output.CSV_COLUMNS)]


def test_csv_cells(extraction: Extraction) -> None:
    rows = {row["id"]: {column: cell for column, cell in row.items() if cell} for row in rows_of(extraction)}
    shared = {"article": "small", "lang": "en"}
    assert rows["q2"] == shared | {
        "kind": "quantity", "id": "q2", "start": "38", "end": "48", "text": "5,000 cars", "rule": "en.made.up",
        "number": "5,000", "form": "cardinal", "value": "5000", "comparator": ">", "unit": "cars",
        "unit_system": "COUNT", "unit_name": "car", "dimension": "count",
    }  # fmt: skip
    assert (rows["q3"]["low"], rows["q3"]["high"]) == ("2", "3")
    assert (rows["q4"]["value"], rows["q4"]["ratio"]) == ("0.5", "1/2")
    assert rows["t1"] == shared | {
        "kind": "time", "id": "t1", "start": "52", "end": "56", "text": "2021", "granularity": "year",
        "time_value": "2021", "first_day": "2021-01-01", "last_day": "2021-12-31", "relation": "in",
        "resolution": "explicit",
    }  # fmt: skip
    assert rows["o2"]["name"] == "Acme Corp."


def test_rows_of_facts_stand_alone(extraction: Extraction) -> None:
    fact = next(row for row in rows_of(extraction) if row["id"] == "f1")
    slots = ("subject", "subject_organization", "measure", "value", "unit_code", "time_value", "direction", "status")
    assert [fact[slot] for slot in slots] == ["Acme Corp.", "o1", "sales", "3", "%", "2021", "increase", "actual"]


def test_csv_keeps_quotes_commas_and_line_breaks(document: Document) -> None:
    document["article"]["id"] = 'a "b",\nc'
    assert rows_of(Extraction.model_validate_json(json.dumps(document)))[0]["article"] == 'a "b",\nc'
