"""The organization gazetteer is well formed: data/organizations/*.toml.

An entry is a `[[org]]` table with a `type`, names in `en` and/or `zh` (fullest first), and `cue`, those of its names that
are also an everyday word, a place, a person, a product or another's name, so that they count only with evidence around them.
"""

import re
import tomllib
from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest

TYPES = {
    "company",
    "education",
    "finance",
    "government",
    "health",
    "international",
    "media",
    "military",
    "nonprofit",
    "other",
    "party",
    "sports",
    "zone",
}
FOLDER = files("ljextract.data").joinpath("organizations")
NAMES = sorted(path.name for path in FOLDER.iterdir() if path.name.endswith(".toml"))
HAN = re.compile("[\u3400-\u9fff]")


def load(name: str) -> list[dict[str, Any]]:
    """Return the entries of one file."""
    entries: list[dict[str, Any]] = tomllib.loads(FOLDER.joinpath(name).read_text(encoding="utf-8"))["org"]
    return entries


def first_name(entry: dict[str, Any]) -> str:
    """Return the name an entry is sorted by."""
    name: str = (entry.get("en") or entry["zh"])[0]
    return name


def test_there_are_files() -> None:
    assert NAMES


@pytest.mark.parametrize("name", NAMES)
def test_entries_have_the_right_shape(name: str) -> None:
    for entry in load(name):
        assert entry.keys() <= {"type", "en", "zh", "cue"}, entry
        assert entry["type"] in TYPES, entry
        names = entry.get("en", []) + entry.get("zh", [])
        assert names, entry
        assert all(names), entry
        assert all(isinstance(each, str) and each == each.strip() for each in names), entry
        assert not any(each.lower().startswith("the ") for each in entry.get("en", [])), entry
        assert not any(HAN.search(each) for each in entry.get("en", [])), entry
        assert all(HAN.search(each) for each in entry.get("zh", [])), entry
        assert set(entry.get("cue", [])) <= set(names), entry


@pytest.mark.parametrize("name", NAMES)
def test_entries_are_sorted_by_first_name(name: str) -> None:
    for before, after in pairwise(map(first_name, load(name))):
        assert before <= after


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_name_has_one_owner(language: str) -> None:
    owners: dict[str, str] = {}
    for file in NAMES:
        for entry in load(file):
            for each in entry.get(language, []):
                assert each not in owners, f"{each!r} in {file} is already in {owners[each]}"
                owners[each] = f"{file}: {first_name(entry)}"
