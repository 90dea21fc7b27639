"""Two versions of one story: the pairs of the corpus, forty slips planted in them, and small cases of each kind."""

from __future__ import annotations

import functools
import json
import time
import tomllib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import pytest

import ljextract
from ljextract.agree import CONFLICTS, Agreement, Held, Item, agree
from ljextract.errors import ArgumentError
from ljextract.extractor import Extractor
from ljextract.gold import Case
from ljextract.records import Extraction, Stretch, sha256_of

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus"
SLIPS: list[dict[str, Any]] = tomllib.loads((CORPUS / "slips.toml").read_text(encoding="utf-8"))["slip"]
ALIGNED: list[dict[str, Any]] = tomllib.loads((ROOT / "tests/agree/alignment.toml").read_text(encoding="utf-8"))["pair"]
KINDS = {"q": "quantities", "t": "times", "o": "organizations", "f": "facts"}

Version = tuple[Extraction, str]
Source = Literal["gold", "extracted"]


def pairs() -> list[tuple[str, str]]:
    """The bilingual pairs of the corpus: NAME and NAME.zh, or NAME.en and NAME.zh."""
    found = []
    for chinese in sorted(CORPUS.glob("*.zh.txt")):
        name = chinese.stem.removesuffix(".zh")
        found += [(other, chinese.stem) for other in (f"{name}.en", name) if (CORPUS / f"{other}.txt").exists()]
    return found


@functools.cache
def gold(name: str) -> Version:
    text, read = Case(CORPUS / f"{name}.txt", CORPUS / f"{name}.gold.json").read()
    return read, text


@functools.cache
def extractor() -> Extractor:
    return Extractor()


def extracted(text: str, name: str) -> Version:
    return extractor().extract(text, published=gold(name)[0].article.published), text


def versions(names: tuple[str, str], source: Source) -> tuple[Version, Version]:
    one, other = names
    if source == "gold":
        return gold(one), gold(other)
    return extracted(gold(one)[1], one), extracted(gold(other)[1], other)


def compare(a: Version, b: Version) -> Agreement:
    return agree(a[0], b[0], text_a=a[1], text_b=b[1])


# Slips


def planted(slip: dict[str, Any], source: Source) -> tuple[Version, Version, int, int]:
    """Both versions, one with the slip, and where it begins and ends."""
    a, b = versions((slip["pair"][0], slip["pair"][1]), source)
    first = slip["side"] == "a"
    document, text = a if first else b
    assert text.count(slip["words"]) == 1, slip["words"]
    start = text.index(slip["words"])
    changed = text.replace(slip["words"], slip["becomes"])
    if source == "gold":
        edited: Version = (_edited(document, changed, slip, start), changed)
    else:
        edited = extracted(changed, slip["pair"][0 if first else 1])
    end = start + len(slip["becomes"])
    return (edited, b, start, end) if first else (a, edited, start, end)


def _edited(document: Extraction, text: str, slip: dict[str, Any], start: int) -> Extraction:
    """The gold as it would be of the changed text: spans moved, fields as the slip says."""
    old_end, new_end = start + len(slip["words"]), start + len(slip["becomes"])

    def moved(value: Any) -> Any:
        if isinstance(value, list):
            return [moved(one) for one in value]
        if not isinstance(value, dict):
            return value
        done = {key: moved(one) for key, one in value.items()}
        if "start" in done and "text" in done:
            shift = new_end - old_end
            if done["start"] >= old_end:
                done["start"] += shift
            elif done["start"] >= start:
                done["start"] = start
            if done["end"] > start:
                done["end"] = done["end"] + shift if done["end"] >= old_end else new_end
            done["text"] = text[done["start"] : done["end"]]
        return done

    def merge(into: dict[str, Any], changes: dict[str, Any]) -> None:
        for key, value in changes.items():
            if isinstance(value, dict):
                merge(into[key], value)
            else:
                into[key] = value

    raw = document.model_dump(mode="json")
    raw.pop("gold", None)
    gone = {record for record, change in slip["gold"].items() if change is False}
    raw["facts"] = [fact for fact in raw["facts"] if fact["quantity"] not in gone]
    for kind in KINDS.values():
        raw[kind] = [record for record in raw[kind] if record["id"] not in gone]
    raw = moved(raw)
    for record_id, changes in slip["gold"].items():
        if changes is not False:
            (record,) = (one for one in raw[KINDS[record_id[0]]] if one["id"] == record_id)
            merge(record, changes)
    renumbered = {}
    for letter, kind in KINDS.items():
        for index, record in enumerate(raw[kind], 1):
            renumbered[record["id"]] = record["id"] = f"{letter}{index}"
    for fact in raw["facts"]:
        fact["quantity"] = renumbered[fact["quantity"]]
    raw["article"] |= {"length": len(text), "sha256": sha256_of(text)}
    return Extraction.model_validate_json(json.dumps(raw), context={"text": text})


def found(agreement: Agreement, slip: dict[str, Any], start: int, end: int, untouched: Agreement) -> list[Item]:
    """The items that tell of the slip."""
    if slip["kind"] == "missing":
        before = {(item.a or item.b, item.kind) for item in untouched.missing}
        new = [item for item in agreement.missing if (item.a or item.b, item.kind) not in before]
        return [item for item in new if item.kind == "quantity" and (item.a is None) == (slip["side"] == "a")]
    return [
        item
        for item in agreement.conflicts
        if item.code == slip["kind"] and (held := side(item, slip["side"])) and held.start < end and held.end > start
    ]


def side(item: Item, name: str) -> Held:
    held = item.a if name == "a" else item.b
    assert held is not None
    return held


def name_of(slip: dict[str, Any]) -> str:
    return f"{slip['pair'][0]}: {slip['words']}"


@pytest.mark.parametrize("source", ["gold", "extracted"])
@pytest.mark.parametrize("slip", SLIPS, ids=name_of)
def test_a_planted_slip_is_found(slip: dict[str, Any], source: Source) -> None:
    a, b, start, end = planted(slip, source)
    agreement = compare(a, b)
    untouched = compare(*versions((slip["pair"][0], slip["pair"][1]), source))
    told = "\n".join(f"{one.code} {one.message}" for one in (*agreement.conflicts, *agreement.missing))
    assert found(agreement, slip, start, end, untouched), told
    if source == "gold":  # and nothing beside it
        shown = (a if slip["side"] == "a" else b)[1]
        sentence = shown[max(0, start - 200) : end + 200]
        assert all(side(item, slip["side"]).text in sentence for item in agreement.conflicts), told


def test_forty_slips_are_planted() -> None:
    assert len(SLIPS) >= 40
    assert {slip["kind"] for slip in SLIPS} == CONFLICTS | {"missing"}


# The pairs as they are


@pytest.mark.parametrize("source", ["gold", "extracted"])
@pytest.mark.parametrize("names", pairs(), ids=lambda names: names[1])
def test_an_untouched_pair_has_no_conflict(names: tuple[str, str], source: Source) -> None:
    agreement = compare(*versions(names, source))
    assert not [f"{one.code}: {one.message}" for one in agreement.conflicts]


@pytest.mark.parametrize("source", ["gold", "extracted"])
def test_what_a_person_aligns_is_aligned(source: Source) -> None:
    wanted = right = 0
    told = []
    for pair in ALIGNED:
        names = (pair["names"][0], pair["names"][1])
        a, b = versions(names, source)
        got = {(one.kind, place) for one in compare(a, b).agreed if one.a and one.b for place in places(one, a, b)}
        for kind in ("quantity", "time", "organization"):
            plural = "quantities" if kind == "quantity" else f"{kind}s"
            for entry in pair[plural].split():
                one, other = (spans(gold(name)[0], plural, part) for name, part in zip(names, entry.split("="), strict=True))
                wanted += 1
                hit = any((kind, (x, y)) in got for x in one for y in other)
                right += hit
                if not hit:
                    told.append(f"{names[0]} {kind} {entry}")
    share = Fraction(right, wanted)
    assert share >= Fraction(9, 10), f"{right} of {wanted}: {told}"


def spans(document: Extraction, kind: str, record_id: str) -> list[int]:
    """Where a record begins, by its number; an entity begins wherever it is mentioned."""
    if kind == "organizations":
        return [one.start for one in document.entities[record_id]]
    (record,) = (one for one in getattr(document, kind) if one.id == record_id)
    return [record.number.start if kind == "quantities" else record.start]


def places(item: Item, a: Version, b: Version) -> Iterator[tuple[int, int]]:
    """All the places that an item's two records stand at."""
    sides = []
    for held, version in ((item.a, a[0]), (item.b, b[0])):
        assert held is not None
        if item.kind == "organization":
            entity = next(one.entity for one in version.organizations if one.id == held.id)
            sides.append([one.start for one in version.entities[entity]])
        elif item.kind == "quantity":
            sides.append([next(one.number.start for one in version.quantities if one.id == held.id)])
        else:
            sides.append([held.start])
    return ((x, y) for x in sides[0] for y in sides[1])


def test_the_other_way_round_says_the_same() -> None:
    for names in pairs():
        a, b = versions(names, "gold")
        one, other = compare(a, b), compare(b, a)
        for items in ("agreed", "missing", "conflicts"):
            forth = {(item.kind, item.a and item.a.id, item.b and item.b.id) for item in getattr(one, items)}
            back = {(item.kind, item.b and item.b.id, item.a and item.a.id) for item in getattr(other, items)}
            assert forth == back, names


def test_every_record_is_told_of() -> None:
    for names in pairs():
        a, b = versions(names, "gold")
        agreement = compare(a, b)
        items = (*agreement.agreed, *agreement.missing, *agreement.conflicts)
        for name, (document, text) in (("a", a), ("b", b)):
            held = [one for item in items if (one := getattr(item, name)) is not None]
            for record in (*document.quantities, *document.times):
                assert record.id in {one.id for one in held}
            assert all(text[one.start : one.end] == one.text and one.text in one.sentence for one in held)
