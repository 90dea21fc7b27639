"""Extractions as JSON, JSON Lines and CSV, and the JSON Schemas of what is written and of gold files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import PydanticSerializationError

from ljextract.gold import Gold
from ljextract.records import SCHEMA_VERSION, Extraction, Fact, Mention, Organization, Quantity, Record, Stretch, Time

RECORD_COLUMNS: Final = ("article", "kind", "id", "start", "end", "text", "lang", "rule")
QUANTITY_COLUMNS: Final = (
    "number", "form", "value", "low", "high", "ratio", "comparator",
    "unit", "unit_system", "unit_code", "unit_name", "dimension", "classifier", "per", "change",
)  # fmt: skip
TIME_COLUMNS: Final = ("granularity", "time_value", "mod", "first_day", "last_day", "relation", "resolution")
ORGANIZATION_COLUMNS: Final = ("type", "entity", "name")
FACT_COLUMNS: Final = (
    "quantity", "time", "measure", "subject", "subject_organization", "direction", "basis",
    "source", "source_organization", "status",
)  # fmt: skip
CSV_COLUMNS: Final = RECORD_COLUMNS + QUANTITY_COLUMNS + TIME_COLUMNS + ORGANIZATION_COLUMNS + FACT_COLUMNS
"""The columns of a CSV, the same for every kind of record; see `csv_rows` for what they hold."""


def as_json(extraction: Record, *, indent: int | None = 2) -> str:
    """The extraction, or another model, as JSON; with `indent=None` on one line. `Extraction.model_validate_json` reads it back."""
    try:
        return extraction.model_dump_json(indent=indent)
    except PydanticSerializationError:  # lone surrogates in the text have no UTF-8: they are written as \udXXX
        separators = (",", ":") if indent is None else None
        return json.dumps(extraction.model_dump(mode="json"), indent=indent, separators=separators)


def as_json_lines(extractions: Iterable[Extraction]) -> Iterator[str]:
    """One line of JSON for each extraction, as they come."""
    for extraction in extractions:
        yield as_json(extraction, indent=None) + "\n"


def as_json_array(extractions: Iterable[Extraction]) -> Iterator[str]:
    """Pieces of one JSON array that holds the extractions, as they come."""
    mark = "[\n"
    for extraction in extractions:
        yield mark + as_json(extraction)
        mark = ",\n"
    yield "[]\n" if mark == "[\n" else "\n]\n"


def as_csv(extractions: Iterable[Extraction]) -> Iterator[str]:
    """Lines of CSV, the header first, then one for each record. Values are exact: no cell is shortened or escaped
    beyond the quotes that CSV itself asks for."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, CSV_COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for extraction in extractions:
        for row in csv_rows(extraction):
            writer.writerow(row)
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
    if buffer.tell():
        yield buffer.getvalue()


def csv_rows(extraction: Extraction) -> Iterator[dict[str, str]]:
    """One dict of CSV cells for each record: quantities, times, organizations, facts.

    `article` is the article's id, `kind` is quantity, time, organization or fact, and the next columns are the fields
    that records share. A quantity fills `number` (its words) to `change`, a time `granularity` to `resolution`, an
    organization `type`, `entity`, `name`. A fact fills the rest, and repeats the columns of its quantity and of its
    time, so that the rows of kind fact are a table that stands alone. What is null is empty.
    """
    quantities = {record.id: _quantity_cells(record) for record in extraction.quantities}
    times = {record.id: _time_cells(record) for record in extraction.times}
    article = extraction.article.id or ""
    for quantity in extraction.quantities:
        yield _record_cells(quantity, article, "quantity") | quantities[quantity.id]
    for time in extraction.times:
        yield _record_cells(time, article, "time") | times[time.id]
    for organization in extraction.organizations:
        own = {column: getattr(organization, column) for column in ORGANIZATION_COLUMNS}
        yield _record_cells(organization, article, "organization") | own
    for fact in extraction.facts:
        joined = quantities[fact.quantity] | (times[fact.time] if fact.time is not None else {})
        yield _record_cells(fact, article, "fact") | joined | _fact_cells(fact)


def _record_cells(record: Quantity | Time | Organization | Fact, article: str, kind: str) -> dict[str, str]:
    lang = "" if isinstance(record, Fact) else record.lang
    return {
        "article": article,
        "kind": kind,
        "id": record.id,
        "start": str(record.start),
        "end": str(record.end),
        "text": record.text,
        "lang": lang,
        "rule": record.rule or "",
    }


def _quantity_cells(quantity: Quantity) -> dict[str, str]:
    number, unit = quantity.number, quantity.unit
    cells = {
        "number": number.text,
        "form": number.form,
        "value": number.value,
        "low": number.low,
        "high": number.high,
        "ratio": f"{number.ratio[0]}/{number.ratio[1]}" if number.ratio is not None else None,
        "comparator": quantity.comparator,
        "change": quantity.change,
    }
    if unit is not None:
        cells |= {
            "unit": unit.text,
            "unit_system": unit.system,
            "unit_code": unit.code,
            "unit_name": unit.name,
            "dimension": unit.dimension,
            "classifier": unit.classifier,
            "per": unit.per,
        }
    return {column: cell for column, cell in cells.items() if cell is not None}


def _time_cells(time: Time) -> dict[str, str]:
    cells = {
        "granularity": time.granularity,
        "time_value": time.value,
        "mod": time.mod,
        "first_day": time.first_day.isoformat() if time.first_day is not None else None,
        "last_day": time.last_day.isoformat() if time.last_day is not None else None,
        "relation": time.relation,
        "resolution": time.resolution,
    }
    return {column: cell for column, cell in cells.items() if cell is not None}


def _fact_cells(fact: Fact) -> dict[str, str]:
    def words(part: Stretch | None) -> str | None:
        return part.text if part is not None else None

    def organization(part: Mention | None) -> str | None:
        return part.organization if part is not None else None

    cells = {
        "quantity": fact.quantity,
        "time": fact.time,
        "measure": words(fact.measure),
        "subject": words(fact.subject),
        "subject_organization": organization(fact.subject),
        "direction": fact.direction,
        "basis": fact.basis,
        "source": words(fact.source),
        "source_organization": organization(fact.source),
        "status": fact.status,
    }
    return {column: cell for column, cell in cells.items() if cell is not None}


def schemas() -> dict[str, str]:
    """The JSON Schemas by name: `extraction` of what is written, `gold` of what gold files may hold."""
    return {
        "extraction": _schema(Extraction, "extraction", "serialization"),
        "gold": _schema(Gold, "gold", "validation"),
    }


class _Written(GenerateJsonSchema):
    """A schema of what is written: every field is there, also one that has a default when it is read."""

    def field_is_required(self, field: Any, total: bool) -> bool:
        return True if self.mode == "serialization" else super().field_is_required(field, total)


def _schema(model: type[BaseModel], name: str, mode: Any) -> str:
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:ljextract:{name}:{SCHEMA_VERSION}",
    }
    return (
        json.dumps(head | model.model_json_schema(mode=mode, schema_generator=_Written), ensure_ascii=False, indent=2)
        + "\n"
    )
