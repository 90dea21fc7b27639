"""The JSON Schemas: what lies in schemas/ is what the models say, and both kinds of documents fit them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from ljextract.output import schemas

ROOT = Path(__file__).parents[1]
GOLD_FILES = sorted((ROOT / "corpus").glob("*.gold.json"))


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(schemas()[name]))


@pytest.mark.parametrize("name", ["extraction", "gold"])
def test_schemas_lie_in_the_folder_as_the_models_say_them(name: str) -> None:
    file = ROOT / "schemas" / f"{name}.schema.json"
    assert file.read_text(encoding="utf-8") == schemas()[name], "run: make schema"
    Draft202012Validator.check_schema(json.loads(schemas()[name]))


def test_an_extraction_fits_its_schema(document: dict[str, Any]) -> None:
    assert [error.message for error in validator("extraction").iter_errors(document)] == []


@pytest.mark.parametrize("file", GOLD_FILES, ids=lambda file: str(file.name))
def test_gold_files_fit_their_schema(file: Path) -> None:
    gold = json.loads(file.read_text(encoding="utf-8"))
    assert [error.message for error in validator("gold").iter_errors(gold)] == []


@pytest.mark.parametrize("change", [{"surprise": 1}, {"facts": None}, {"schema_version": "2"}])
def test_what_is_no_extraction_does_not_fit(document: dict[str, Any], change: dict[str, Any]) -> None:
    assert not validator("extraction").is_valid(document | change)


def test_every_field_of_an_extraction_is_required_in_its_schema() -> None:
    schema = json.loads(schemas()["extraction"])
    for model in [schema, *schema["$defs"].values()]:
        if "properties" in model:
            assert sorted(model["required"]) == sorted(model["properties"]), model["title"]
