"""Every invariant of the records fires, and a valid extraction survives the way to JSON and back."""

from __future__ import annotations

import functools
import json
from typing import Any

import pytest
from pydantic import ValidationError

from ljextract.records import Extraction

Document = dict[str, Any]


def put(document: Document, path: str, value: Any) -> Document:
    """The document with another value at a dotted path; `...` takes the place out."""
    way: list[Any] = [int(step) if step.isdigit() else step for step in path.split(".")]
    last = way.pop()
    place: Any = functools.reduce(lambda at, step: at[step], way, document)
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return document


def read(document: Document, text: str | None = None) -> Extraction:
    return Extraction.model_validate_json(json.dumps(document), context=None if text is None else {"text": text})


def test_a_valid_extraction_comes_back_from_json_as_it_was(document: Document, text: str) -> None:
    extraction = read(document, text)
    assert read(extraction.model_dump(mode="json"), text) == extraction
    assert json.loads(extraction.model_dump_json()) == document


NUMBER, TIME = "quantities.0.number", "times.0"


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        # shape
        ("schema_version", "2", "'1'"),
        ("surprise", 1, "Extra inputs"),
        ("quantities.0.surprise", 1, "Extra inputs"),
        ("quantities.0.start", "3", "valid integer"),
        ("quantities.0.start", -1, "greater than or equal to 0"),
        ("quantities.0.lang", "fr", "'en' or 'zh'"),
        ("quantities.0.comparator", "==", "'='"),
        ("quantities.0.unit.dimension", "taste", "'currency'"),
        ("organizations.0.type", "shop", "'company'"),
        ("facts.0.status", "hoped", "'actual'"),
        ("article.published", "31 January 2022", "ISO 8601"),
        # numbers are exact strings
        (f"{NUMBER}.value", 3, "valid string"),
        (f"{NUMBER}.value", "3.0", "plain decimal"),
        (f"{NUMBER}.value", "03", "plain decimal"),
        (f"{NUMBER}.value", "3E2", "plain decimal"),
        (f"{NUMBER}.value", "-0", "plain decimal"),
        (f"{NUMBER}.value", "NaN", "plain decimal"),
        (f"{NUMBER}.value", None, "has a value"),
        (f"{NUMBER}.low", "1", "neither low nor high"),
        (f"{NUMBER}.ratio", [1, 2], "goes with a fraction"),
        ("quantities.3.number.ratio", None, "goes with a fraction"),
        ("quantities.2.number.low", "3", "not below"),
        ("quantities.2.number.low", None, "low and high"),
        ("quantities.2.number.value", "2", "low and high"),
        ("quantities.1.unit.code", "car", "has no code"),
        # times
        (f"{TIME}.last_day", None, "come together"),
        (f"{TIME}.last_day", "2020-12-31", "is after"),
        (f"{TIME}.value", None, "without a value"),
        # spans
        ("quantities.0.text", "3 %", "does not hold"),
        ("quantities.0.unit.start", 1, "does not hold"),
        ("article.length", 20, "behind the text's end"),
        # what ties records together
        ("quantities.0.id", "q2", "not q1"),
        ("quantities.0", ..., "not q1"),
        ("facts.0.quantity", "q9", "'q9', which does not exist"),
        ("facts.0.time", "t9", "'t9', which does not exist"),
        ("facts.0.subject.organization", "o9", "'o9', which does not exist"),
        ("facts.0.source.organization", "o9", "'o9', which does not exist"),
    ],
)
def test_what_breaks_the_contract_is_refused(document: Document, path: str, value: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        read(put(document, path, value))
    assert message in str(caught.value)


def test_a_part_outside_its_quantity_is_refused(document: Document) -> None:
    document["quantities"][0]["number"] |= {"start": 0, "end": 1, "text": "A"}
    with pytest.raises(ValidationError, match="lies outside the quantity"):
        read(document)


def test_overlap_is_refused_across_kinds(document: Document) -> None:
    document["times"][0] |= {name: document["quantities"][1][name] for name in ("start", "end", "text")}
    with pytest.raises(ValidationError, match="overlap"):
        read(document)


def test_records_out_of_order_are_refused(document: Document) -> None:
    first, second = document["organizations"]
    document["organizations"] = [second | {"id": "o1"}, first | {"id": "o2"}]
    with pytest.raises(ValidationError, match="stands before"):
        read(document)


@pytest.mark.parametrize(
    ("other", "message"),
    [
        (lambda text: text + " ", "code points"),
        (lambda text: text.replace("\r\n", "  "), "sha256"),
    ],
)
def test_another_text_is_refused(document: Document, text: str, other: Any, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        read(document, other(text))


def test_a_span_that_holds_other_words_is_refused(document: Document, text: str) -> None:
    document["facts"][0]["measure"] = {"start": 0, "end": 5, "text": "sales"}
    with pytest.raises(ValidationError, match="is 'Acme ', not 'sales'"):
        read(document, text)


def test_records_are_frozen(document: Document) -> None:
    extraction = read(document)
    with pytest.raises(ValidationError, match="frozen"):
        extraction.quantities[0].comparator = "="  # type: ignore[misc]
    assert hash(extraction.quantities[0]) == hash(read(document).quantities[0])


def test_views(document: Document) -> None:
    extraction = read(document)
    assert extraction.years == [2021]
    assert [number.text for number in extraction.numbers] == ["3", "5,000", "two to three", "一半"]
    assert [unit.name for unit in extraction.units] == ["percent", "car", "plant"]
    assert {entity: [one.id for one in mentions] for entity, mentions in extraction.entities.items()} == {
        "e1": ["o1", "o2"]
    }
    assert extraction.quantities[0].span == (27, 29)


def test_years_leave_out_decades_and_count_stretches(document: Document) -> None:
    time = document["times"][0]
    assert read(put(document, "times.0", time | {"granularity": "decade", "value": "202X"})).years == []
    stretch = {"granularity": "span", "value": "2019/2021", "first_day": "2019-01-01"}
    assert read(put(document, "times.0", time | stretch)).years == [2019, 2020, 2021]
