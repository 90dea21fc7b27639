"""The gazetteer's loader: the quick reading is the reading of tomllib, and malformed files say what is wrong."""

from __future__ import annotations

from collections import Counter

import pytest

from ljextract import gazetteer
from ljextract.errors import LexiconError
from ljextract.gazetteer import Org, _read_canonical, _read_toml, _sources, read

SOURCES = dict(_sources())
ENTRY = '[[org]]\ntype = "company"\nen = ["Acme", "Acme Corp"]\nzh = ["爱客"]\ncue = ["Acme"]\n'


@pytest.mark.parametrize("name", SOURCES)
def test_every_file_is_canonical_and_read_as_tomllib_reads_it(name: str) -> None:
    quick = _read_canonical(SOURCES[name])
    assert quick is not None, "not in canonical form: one key a line, in the order type, en, zh, cue"
    assert quick == _read_toml(SOURCES[name], name)


@pytest.mark.parametrize(
    "source",
    [
        ENTRY,
        "# A header.\n\n" + ENTRY + "\n" + ENTRY.replace("Acme", "Other"),
        ENTRY.replace("Acme Corp", r"Toys \"R\" Us"),
        ENTRY.replace('", "', '","'),
        ENTRY.replace("type", "# why\ntype"),
        'org = [{ type = "company", en = ["Acme"] }]',
    ],
)
def test_any_toml_is_read_as_tomllib_reads_it(source: str) -> None:
    assert read(source, "made.up") == _read_toml(source, "made.up")


def test_entry() -> None:
    assert read(ENTRY, "made.up") == [
        Org("company.Acme", "company", {"en": ("Acme", "Acme Corp"), "zh": ("爱客",)}, ("Acme",))
    ]


@pytest.mark.parametrize(
    ("source", "message"),
    [("[[org]", "made.up: not TOML"), ('[[org]]\ntype = "company"\n', "needs a type, and a name in en or zh")],
)
def test_malformed_files_are_named(source: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        read(source, "made.up")


def test_ids_are_unique() -> None:
    counts = Counter(org.id for org in gazetteer.organizations())
    assert [one for one, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    ("language", "name", "reference"),
    [
        ("en", "WHO", "international.World Health Organization"),
        ("zh", "世卫组织", "international.World Health Organization"),
        ("en", "Apple", "company.Apple"),
    ],
)
def test_names_lead_to_their_organization(language: str, name: str, reference: str) -> None:
    org = gazetteer.names(language)[name]
    assert org.id == reference
    assert gazetteer.by_id(reference) is org


def test_ambiguous_names_need_a_cue() -> None:
    apple = gazetteer.names("en")["Apple"]
    assert apple.needs_cue("Apple")
    assert not apple.needs_cue("Apple Inc")
    assert gazetteer.by_id("company.Nobody") is None
