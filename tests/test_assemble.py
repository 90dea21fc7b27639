"""Records that are made without asking the models are those that the models would have made."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from ljextract.assemble import number_record, unit_record
from ljextract.extractor import Extractor
from ljextract.records import Extraction
from ljextract.text import Span
from ljextract.values.number import Number, decimal
from ljextract.values.unit import Unit

CORPUS = Path(__file__).parents[1] / "corpus"


def _fields_set(model: BaseModel) -> list[set[str]]:
    """The names of the fields that were given, of a model and of all models in it."""
    found = [model.model_fields_set]
    for _, value in model:
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, BaseModel):
                found += _fields_set(one)
    return found


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.stem)
def test_what_is_made_is_what_the_models_make(path: Path, extractor: Extractor) -> None:
    made = extractor.extract(path.read_text(encoding="utf-8"))
    validated = Extraction.model_validate(made.model_dump())
    assert made == validated
    assert _fields_set(made) == _fields_set(validated)
    assert made.model_dump_json() == validated.model_dump_json()
    assert made.model_copy(deep=True) == made


def test_the_fields_of_what_is_made_stand_in_the_models_order() -> None:
    made = unit_record("5 cars", Unit("COUNT", None, "count", "car"), Span(2, 6))
    assert list(vars(made)) == list(type(made).model_fields)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (Number("range", value=decimal("5")), "a range has low and high and no value"),
        (Number("range", low=decimal("7"), high=decimal("5")), "low 7 is not below high 5"),
        (Number("cardinal"), "a cardinal has a value"),
        (Number("fraction", value=decimal("0.5")), "a ratio goes with a fraction"),
        (Number("number", value=decimal("5")), "Input should be 'cardinal'"),  # type: ignore[arg-type]
    ],
)
def test_a_number_that_is_none_is_told(number: Number, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        number_record("5 cars", number, Span(0, 1))


def test_a_unit_that_is_none_is_told() -> None:
    with pytest.raises(ValidationError, match="a COUNT unit has no code"):
        unit_record("5 cars", Unit("COUNT", "car", "count", "car"), Span(2, 6))
    with pytest.raises(ValidationError, match="does not hold the 3 code points"):
        unit_record("5 cars", Unit("COUNT", None, "count", "car"), Span(3, 7))
