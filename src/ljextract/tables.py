"""Records as tables: one nested table, or flat ones with stable types; to Arrow, pandas and polars.

One list of columns says what every flat table holds, whether it becomes Arrow, Parquet, SQLite or DuckDB. Numbers are
exact: `value` is a decimal of 38 digits, 18 of them behind the point, and `value_text` the contract's own string, which
is never cut. Needs pyarrow (extra `batch`), and pandas or polars (extra `frames`) for frames.
"""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal, localcontext
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal

from ljextract.errors import ArgumentError, ExtraError

if TYPE_CHECKING:
    from ljextract.records import Extraction

Type = Literal["int", "text", "decimal", "day", "texts"]
Columns = tuple[tuple[str, Type], ...]
Document = Mapping[str, Any]
"""An extraction as JSON has it."""

Flat = Literal["articles", "quantities", "times", "organizations", "facts", "diagnostics"]
Table = Literal["extractions", "articles", "quantities", "times", "organizations", "facts", "diagnostics"]

_SPAN: Final[Columns] = (("start", "int"), ("end", "int"), ("text", "text"))
_HEAD: Final[Columns] = (("article", "int"), ("id", "text"), *_SPAN, ("lang", "text"), ("rule", "text"))
_AMOUNT: Final[Columns] = (
    ("form", "text"), ("value", "decimal"), ("low", "decimal"), ("high", "decimal"), ("value_text", "text"),
    ("low_text", "text"), ("high_text", "text"), ("comparator", "text"), ("unit_system", "text"), ("unit_code", "text"),
    ("unit_name", "text"), ("dimension", "text"), ("per", "text"), ("change", "text"),
)  # fmt: skip
_WHEN: Final[Columns] = (
    ("granularity", "text"), ("time_value", "text"), ("mod", "text"), ("first_day", "day"), ("last_day", "day"),
    ("relation", "text"), ("resolution", "text"), ("year", "int"),
)  # fmt: skip

COLUMNS: Final[Mapping[Flat, Columns]] = MappingProxyType(
    {
        "articles": (
            ("article", "int"), ("id", "text"), ("title", "text"), ("source", "text"), ("url", "text"),
            ("published", "text"), ("published_day", "day"), ("languages", "texts"), ("length", "int"), ("sha256", "text"),
            ("quantities", "int"), ("times", "int"), ("organizations", "int"), ("facts", "int"),
            ("encoding", "text"), ("place", "text"), ("item", "int"), ("offset", "int"), ("bytes", "int"), ("text", "text"),
        ),
        "quantities": (
            *_HEAD, ("number", "text"), ("ratio", "text"), *_AMOUNT, ("unit", "text"), ("classifier", "text"),
        ),
        "times": (*_HEAD, *_WHEN),
        "organizations": (*_HEAD, ("type", "text"), ("entity", "text"), ("name", "text")),
        "facts": (
            ("article", "int"), ("id", "text"), *_SPAN, ("rule", "text"), ("quantity", "text"), ("measure", "text"),
            ("subject", "text"), ("subject_organization", "text"), ("subject_name", "text"), ("time", "text"),
            ("direction", "text"), ("basis", "text"), ("source", "text"), ("source_organization", "text"),
            ("source_name", "text"), ("status", "text"), *_AMOUNT, *_WHEN,
        ),
        "diagnostics": (("article", "int"), ("code", "text"), ("message", "text"), ("start", "int"), ("end", "int")),
    }
)  # fmt: skip
"""The columns of each flat table. `article` numbers the articles from 1, in their order; ids are those of the records,
unique within an article. A fact repeats the columns of its quantity and its time."""

REJECTS: Final[Columns] = (
    ("place", "text"), ("item", "int"), ("offset", "int"), ("bytes", "int"), ("id", "text"), ("reason", "text"),
    ("message", "text"),
)  # fmt: skip
"""The columns of the table of what a batch run could not read."""

_DIGITS, _SCALE = 38, 18


def decimal_of(value: str | None) -> Decimal | None:
    """The number as a decimal that the tables' type can hold exactly; None for one that it can't."""
    if value is None or len(value) > _DIGITS + 2:
        return None
    whole, _, fraction = value.lstrip("-").partition(".")
    return Decimal(value) if len(whole) <= _DIGITS - _SCALE and len(fraction) <= _SCALE else None


def rows_of(
    document: Document, article: int, place: tuple[Any, ...] = (None,) * 6
) -> dict[Flat, list[tuple[Any, ...]]]:
    """The rows of an extraction for each flat table, as tuples in the order of `COLUMNS`.

    `article` is the number that its rows carry; `place` what is known of where it was read: the last six columns of
    `articles`.
    """
    about = document["article"]
    published = about["published"]
    quantities = {record["id"]: _amount(record) for record in document["quantities"]}
    times = {record["id"]: _when(record) for record in document["times"]}
    names = {record["id"]: record["name"] for record in document["organizations"]}

    def mention(part: Mapping[str, Any] | None) -> tuple[Any, Any, Any]:
        if part is None:
            return None, None, None
        return part["text"], part["organization"], names.get(part["organization"])

    def head(record: Mapping[str, Any]) -> tuple[Any, ...]:
        return (
            article, record["id"], record["start"], record["end"], record["text"], record["lang"], record["rule"],
        )  # fmt: skip

    kinds = ("quantities", "times", "organizations", "facts")
    return {
        "articles": [
            (
                article, about["id"], about["title"], about["source"], about["url"], published,
                date.fromisoformat(_day(published)) if published is not None else None, about["languages"],
                about["length"], about["sha256"], *(len(document[kind]) for kind in kinds), *place,
            )
        ],
        "quantities": [
            (
                *head(record), record["number"]["text"], _ratio(record["number"]["ratio"]), *quantities[record["id"]],
                *((record["unit"]["text"], record["unit"]["classifier"]) if record["unit"] is not None else (None, None)),
            )
            for record in document["quantities"]
        ],
        "times": [(*head(record), *times[record["id"]]) for record in document["times"]],
        "organizations": [
            (*head(record), record["type"], record["entity"], record["name"]) for record in document["organizations"]
        ],
        "facts": [
            (
                article, record["id"], record["start"], record["end"], record["text"], record["rule"],
                record["quantity"], record["measure"]["text"] if record["measure"] is not None else None,
                *mention(record["subject"]), record["time"], record["direction"], record["basis"],
                *mention(record["source"]), record["status"],
                *quantities[record["quantity"]], *(times[record["time"]] if record["time"] is not None else _NEVER),
            )
            for record in document["facts"]
        ],
        "diagnostics": [
            (article, one["code"], one["message"], one["start"], one["end"]) for one in document["diagnostics"]
        ],
    }  # fmt: skip


_NEVER: Final = (None,) * len(_WHEN)


def _day(published: str) -> str:
    """The day of an ISO 8601 moment."""
    from datetime import datetime

    return datetime.fromisoformat(published).date().isoformat()


def _ratio(ratio: tuple[int, int] | None) -> str | None:
    return f"{ratio[0]}/{ratio[1]}" if ratio is not None else None


def _amount(quantity: Mapping[str, Any]) -> tuple[Any, ...]:
    number, unit = quantity["number"], quantity["unit"]
    value, low, high = number["value"], number["low"], number["high"]
    coded = (None,) * 5
    if unit is not None:
        coded = unit["system"], unit["code"], unit["name"], unit["dimension"], unit["per"]
    return (
        number["form"], decimal_of(value), decimal_of(low), decimal_of(high), value, low, high, quantity["comparator"],
        *coded, quantity["change"],
    )  # fmt: skip


def _when(time: Mapping[str, Any]) -> tuple[Any, ...]:
    first = date.fromisoformat(time["first_day"]) if time["first_day"] is not None else None
    last = date.fromisoformat(time["last_day"]) if time["last_day"] is not None else None
    year = first.year if first is not None and last is not None and first.year == last.year else None
    return (
        time["granularity"], time["value"], time["mod"], first, last, time["relation"], time["resolution"], year,
    )  # fmt: skip


# Arrow


def _arrow() -> Any:
    try:
        return importlib.import_module("pyarrow")
    except ImportError:
        raise ExtraError("Arrow tables need pyarrow; install it with: pip install 'ljextract[batch]'") from None


@functools.cache
def arrow_schema(table: Table = "extractions") -> Any:
    """The Arrow schema of a table: `extractions` is nested, one row an article; the others are flat."""
    arrow = _arrow()
    if table == "extractions":
        return _nested_schema(arrow)
    if table not in COLUMNS:
        raise ArgumentError(f"table: {table!r} is none of extractions, {', '.join(COLUMNS)}")
    return flat_schema(COLUMNS[table])


def flat_schema(columns: Columns) -> Any:
    """The Arrow schema of flat columns."""
    arrow = _arrow()
    types = {
        "int": arrow.int64(),
        "text": arrow.string(),
        "decimal": arrow.decimal128(_DIGITS, _SCALE),
        "day": arrow.date32(),
        "texts": arrow.list_(arrow.string()),
    }
    return arrow.schema([(name, types[type_]) for name, type_ in columns])


def _nested_schema(arrow: Any) -> Any:
    text, count, day = arrow.string(), arrow.int64(), arrow.date32()
    span = [("start", count), ("end", count), ("text", text)]
    stretch = arrow.struct(span)
    mention = arrow.struct([*span, ("organization", text)])
    spoken = [*span, ("id", text), ("lang", text), ("rule", text)]
    number = arrow.struct(
        [*span, *((name, text) for name in ("form", "value", "low", "high")), ("ratio", arrow.list_(text))]
    )
    unit = arrow.struct(
        [*span, *((name, text) for name in ("system", "code", "dimension", "name", "classifier", "per"))]
    )
    about = ("id", "title", "source", "url", "published")
    article = [
        *((name, text) for name in about), ("languages", arrow.list_(text)), ("length", count), ("sha256", text),
    ]  # fmt: skip
    quantity = [*spoken, ("number", number), ("comparator", text), ("unit", unit), ("change", text)]
    time = [
        *spoken, ("granularity", text), ("value", text), ("mod", text), ("first_day", day), ("last_day", day),
        ("relation", text), ("resolution", text),
    ]  # fmt: skip
    organization = [*spoken, ("type", text), ("entity", text), ("name", text)]
    fact = [
        *span, ("id", text), ("rule", text), ("quantity", text), ("measure", stretch), ("subject", mention),
        ("time", text), ("direction", text), ("basis", text), ("source", mention), ("status", text),
    ]  # fmt: skip
    diagnostic = [("code", text), ("message", text), ("start", count), ("end", count)]
    kinds = {
        "quantities": quantity, "times": time, "organizations": organization, "facts": fact, "diagnostics": diagnostic,
    }  # fmt: skip
    return arrow.schema(
        [
            ("schema_version", text),
            ("article", arrow.struct(article)),
            *((name, arrow.list_(arrow.struct(fields))) for name, fields in kinds.items()),
        ]
    )


def nested(document: Document) -> dict[str, Any]:
    """An extraction as the nested table has it: days are dates, a ratio's two numbers text, since they have no bound."""
    quantities = [
        record | {"number": record["number"] | {"ratio": [str(one) for one in record["number"]["ratio"]]}}
        if record["number"]["ratio"] is not None
        else record
        for record in document["quantities"]
    ]
    times = [
        record
        if record["first_day"] is None
        else record
        | {"first_day": date.fromisoformat(record["first_day"]), "last_day": date.fromisoformat(record["last_day"])}
        for record in document["times"]
    ]
    return {**document, "quantities": quantities, "times": times}


def nested_batch(documents: Iterable[Document]) -> Any:
    """Extractions as JSON has them, as one Arrow record batch of the nested table."""
    rows = [nested(each) for each in documents]
    arrow, schema = _arrow(), arrow_schema()
    try:
        return arrow.RecordBatch.from_pylist(rows, schema=schema)
    except UnicodeEncodeError:
        return arrow.RecordBatch.from_pylist(storable(rows), schema=schema)


def storable(cell: Any) -> Any:
    """A cell, a row or a list of them with a replacement character for each lone surrogate, which Arrow can't hold."""
    if isinstance(cell, str):
        return cell.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(cell, Mapping):
        return {name: storable(each) for name, each in cell.items()}
    return [storable(each) for each in cell] if isinstance(cell, list | tuple) else cell


def flat_batch(columns: Columns, rows: list[tuple[Any, ...]]) -> Any:
    """Rows as one Arrow record batch."""
    arrow = _arrow()
    schema = flat_schema(columns)
    cells = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    with localcontext() as context:
        context.prec = _DIGITS
        try:
            arrays = [arrow.array(column, type=field.type) for column, field in zip(cells, schema, strict=True)]
        except UnicodeEncodeError:
            arrays = [
                arrow.array(storable(column), type=field.type) for column, field in zip(cells, schema, strict=True)
            ]
    return arrow.RecordBatch.from_arrays(arrays, schema=schema)


def to_arrow(extractions: Iterable[Extraction], table: Table = "extractions") -> Any:
    """The extractions as a `pyarrow.Table`.

    `extractions` is nested, one row an article, with all that an `Extraction` holds; `articles`, `quantities`, `times`,
    `organizations`, `facts` and `diagnostics` are flat, with the columns of `ljextract.tables.COLUMNS`. Raises
    ExtraError without pyarrow, ArgumentError for another table.
    """
    schema = arrow_schema(table)
    return _arrow().Table.from_batches(_batches(extractions, table), schema=schema)


_ROWS: Final = 1_024


def _batches(extractions: Iterable[Extraction], table: Table) -> Iterator[Any]:
    documents: list[Document] = []
    first = 1
    for extraction in extractions:
        documents.append(extraction.model_dump(mode="json"))
        if len(documents) == _ROWS:
            yield _batch(documents, table, first)
            first += len(documents)
            documents = []
    if documents:
        yield _batch(documents, table, first)


def _batch(documents: list[Document], table: Table, first: int) -> Any:
    if table == "extractions":
        return nested_batch(documents)
    return flat_batch(
        COLUMNS[table], [row for number, each in enumerate(documents, first) for row in rows_of(each, number)[table]]
    )


def to_frame(
    extractions: Iterable[Extraction], table: Table = "quantities", *, library: Literal["pandas", "polars"] = "pandas"
) -> Any:
    """The extractions as a frame of pandas (with Arrow types, so that decimals and dates stay what they are) or polars.

    The tables are those of `to_arrow`. Raises ExtraError when the library is not installed.
    """
    if library not in ("pandas", "polars"):
        raise ArgumentError(f"library: {library!r} is neither pandas nor polars")
    try:
        frames = importlib.import_module(library)
    except ImportError:
        raise ExtraError(f"a frame needs {library}; install it with: pip install 'ljextract[frames]'") from None
    found = to_arrow(extractions, table)
    return found.to_pandas(types_mapper=frames.ArrowDtype) if library == "pandas" else frames.from_arrow(found)


def from_arrow(table: Any) -> Iterator[Extraction]:
    """The extractions of a nested table, or of a record batch of one: what `to_arrow` was given."""
    from ljextract.records import Extraction

    for row in table.to_pylist():
        for record in row["quantities"]:
            if record["number"]["ratio"] is not None:
                record["number"]["ratio"] = [int(one) for one in record["number"]["ratio"]]
        yield Extraction.model_validate_json(json.dumps(row, default=date.isoformat))
