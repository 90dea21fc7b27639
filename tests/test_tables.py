"""Extractions as Arrow tables and frames: every record there, exact, and back again."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

import ljextract
from ljextract import Extraction, Extractor
from ljextract.errors import ArgumentError
from ljextract.tables import COLUMNS, Flat, arrow_schema, decimal_of

CORPUS = Path(__file__).parents[1] / "corpus"


@pytest.fixture(scope="module")
def extractions(extractor: Extractor) -> list[Extraction]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("e*.txt"))]
    return list(extractor.extract_many([*texts, "", "1/3 of it, \udc80 5%."]))


def test_the_nested_table_holds_all(extractions: list[Extraction]) -> None:
    table = ljextract.to_arrow(extractions[:-1])
    assert table.schema.equals(arrow_schema())
    assert list(ljextract.from_arrow(table)) == extractions[:-1]
    assert ljextract.to_arrow(extractions).num_rows == len(extractions)
    assert ljextract.to_arrow([]).schema.equals(arrow_schema())


@pytest.mark.parametrize("table", COLUMNS)
def test_flat_tables_have_a_row_a_record(extractions: list[Extraction], table: Flat) -> None:
    found = ljextract.to_arrow(extractions, table)
    assert found.schema.equals(arrow_schema(table))
    wanted = len(extractions) if table == "articles" else sum(len(getattr(one, table)) for one in extractions)
    assert found.num_rows == wanted


def test_values_are_exact(extractions: list[Extraction]) -> None:
    rows = ljextract.to_arrow(extractions, "quantities").to_pylist()
    wanted = [quantity.number.value for one in extractions for quantity in one.quantities]
    assert [row["value_text"] for row in rows] == wanted
    assert all(row["value"] == Decimal(row["value_text"]) for row in rows if row["value_text"] is not None)
    times = ljextract.to_arrow(extractions, "times").to_pylist()
    assert {type(row["first_day"]) for row in times} <= {dt.date, type(None)}


def test_frames(extractions: list[Extraction]) -> None:
    pandas = ljextract.to_frame(extractions, "facts")
    polars = ljextract.to_frame(extractions, "facts", library="polars")
    assert len(pandas) == polars.height == sum(len(one.facts) for one in extractions)
    assert str(pandas["value"].dtype) == "decimal128(38, 18)[pyarrow]"
    assert str(polars["value"].dtype).startswith("Decimal")
    yuan = polars.filter(polars["unit_code"] == "CNY")
    assert yuan.height == sum(str(code) == "CNY" for code in pandas["unit_code"])


@pytest.mark.parametrize(
    ("value", "decimal"),
    [
        (None, None), ("0.1", Decimal("0.1")), ("-12", Decimal(-12)), ("1" + "0" * 19, Decimal(10**19)),
        ("1" + "0" * 20, None), ("0." + "0" * 17 + "1", Decimal("1E-18")), ("0." + "0" * 18 + "1", None), ("9" * 5_000, None),
    ],
)  # fmt: skip
def test_what_a_decimal_can_hold(value: str | None, decimal: Decimal | None) -> None:
    assert decimal_of(value) == decimal


def test_another_table_or_library_is_refused(extractions: list[Extraction]) -> None:
    with pytest.raises(ArgumentError, match="none of extractions, articles"):
        ljextract.to_arrow(extractions, "numbers")  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="neither pandas nor polars"):
        ljextract.to_frame(extractions, library="dask")  # type: ignore[arg-type]
