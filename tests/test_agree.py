"""Two versions of one story: the pairs of the corpus, forty slips planted in them, and small cases of each kind."""

from __future__ import annotations

import cProfile
import functools
import json
import pstats
import re
import tomllib
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import ValidationError

import ljextract
from ljextract import cli
from ljextract.agreement import CONFLICTS, Agreement, Held, Item, agree
from ljextract.errors import ArgumentError
from ljextract.extractor import Extractor
from ljextract.gold import Case
from ljextract.records import Extraction, Quantity, Time, sha256_of

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
    conflicts = [(item, side(item, slip["side"])) for item in agreement.conflicts if item.code == slip["kind"]]
    if slip["kind"] in {"status", "direction", "comparator"}:  # the words that say so stand beside the number
        return [item for item, held in conflicts if slip["becomes"] in held.sentence.text]
    return [item for item, held in conflicts if held.start < end and held.end > start]


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
                one, other = (
                    spans(gold(name)[0], plural, part) for name, part in zip(names, entry.split("="), strict=True)
                )
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
            held = [side for item in items if (side := item.a if name == "a" else item.b) is not None]
            records: list[Quantity | Time] = [*document.quantities, *document.times]
            assert {record.id for record in records} <= {shown.id for shown in held}
            for shown in held:
                assert text[shown.start : shown.end] == shown.text
                assert text[shown.sentence.start : shown.sentence.end] == shown.sentence.text
                assert shown.sentence.start <= shown.start < shown.end <= shown.sentence.end


# Small cases: what is a conflict, and what is none

EN = "Acme Corp. opened 12 plants in 2021. Revenue rose 3.2% to 208.98 billion yuan. It employs 8,400 people in Chongqing."


def told(a: str, b: str, published: str | None = "2022-03-01") -> dict[str, list[str]]:
    agreement = ljextract.agree(a, b, published=published)
    return {
        "conflicts": [item.code for item in agreement.conflicts],
        "missing": [held.text for item in agreement.missing if (held := item.a or item.b)],
        "agreed": [item.code for item in agreement.agreed if item.code != "same"],
    }


@pytest.mark.parametrize(
    ("words", "becomes", "codes"),
    [
        ("208.98 billion", "2,089.8 billion", ["magnitude"]),
        ("208.98 billion", "208.98 million", ["magnitude"]),
        ("billion yuan", "billion dollars", ["currency"]),
        ("rose 3.2%", "fell 3.2%", ["direction"]),
        ("3.2%", "3.2 percentage points", ["unit"]),
        ("in 2021", "in 2020", ["time"]),
        ("8,400 people", "84,000 people", ["magnitude"]),
        ("8,400 people", "8,900 people", ["value"]),
        ("It employs", "It plans to employ", ["status"]),
    ],
)
def test_a_slip_in_one_language(words: str, becomes: str, codes: list[str]) -> None:
    assert EN.count(words) == 1
    assert told(EN, EN.replace(words, becomes))["conflicts"] == codes


@pytest.mark.parametrize(
    ("words", "becomes", "agreed"),
    [
        ("208.98 billion", "209 billion", ["rounded"]),
        ("208.98 billion", "over 200 billion", ["rounded"]),
        ("8,400 people", "over 8,000 people", ["rounded"]),
        ("8,400 people", "about 8,000 people", ["rounded"]),
        ("Acme Corp. opened 12 plants", "It was a good year for Acme Corp., which opened 12 plants", []),
    ],
)
def test_a_rounded_figure_is_no_conflict(words: str, becomes: str, agreed: list[str]) -> None:
    found = told(EN, EN.replace(words, becomes))
    assert (found["conflicts"], found["agreed"], found["missing"]) == ([], agreed, [])


def test_what_is_said_in_other_words_is_the_same() -> None:
    for a, b in (
        ("Farmland covers 1 million hectares.", "耕地面积1500万亩。"),
        ("It has 12 GW of wind power.", "风电装机1200万千瓦。"),
        ("Two-fifths went abroad in 2021.", "2021年，40%出口。"),
        ("The rate fell 25 basis points in 2021.", "2021年，利率下降0.25个百分点。"),
        ("It took 18 months in 2021.", "2021年，历时1.5年。"),
    ):
        found = told(a, b)
        assert not found["conflicts"], (a, b, found)
        assert not [words for words in found["missing"] if any(map(str.isdigit, words))], (a, b, found)


def test_a_fraction_stands_for_a_percentage() -> None:
    found = told("It sold 712 vans in 2021, and 38.6% went abroad.", "2021年售出712辆，出口占比近四成。")
    assert (found["conflicts"], found["missing"], found["agreed"]) == ([], [], ["rounded"])


def test_a_rate_that_is_stated_converts_and_none_is_made_up() -> None:
    a = "It sold 40 cars. Revenue was 712 million yuan in 2021. It has 30 shops."
    b = "It sold 40 cars. Revenue was $100 million in 2021. It has 30 shops."
    rate = " $1 is worth 7.12 yuan."
    assert "converted" not in told(a, b)["agreed"]
    assert "converted" in told(a, b + rate)["agreed"]


def test_what_only_one_has_is_missing_and_what_is_said_again_is_not() -> None:
    more = EN + " Profit was 17.3 million yuan."
    assert told(EN, more)["missing"] == ["17.3 million yuan"]
    again = EN + " The 208.98 billion yuan was a record."
    assert told(EN, again)["missing"] == []
    assert told(EN, again)["agreed"] == ["repeated"]


def test_numbers_of_two_stories_are_no_conflicts() -> None:
    other = "Two men were hurt on Monday when 3 cars met. Police closed the road for 5 hours. The fire took 40 minutes."
    assert not told(EN, other)["conflicts"]


def test_texts_without_anything_to_compare() -> None:
    for a, b in (("", ""), ("", EN), (EN, "Nothing here.")):
        found = told(a, b)
        assert not found["conflicts"]
        assert not found["agreed"]


def test_an_agreement_survives_json() -> None:
    agreement = ljextract.agree(EN, EN.replace("3.2%", "3.4%"), published="2022-03-01")
    assert agreement.conflicts
    assert Agreement.model_validate_json(agreement.model_dump_json()) == agreement
    with pytest.raises(ValidationError):
        Agreement.model_validate(agreement.model_dump() | {"missing": agreement.model_dump()["agreed"]})


def test_bad_arguments_are_told() -> None:
    extraction = ljextract.extract(EN)
    nothing: Any = None
    calls: list[tuple[Callable[[], Agreement], str]] = [
        (lambda: agree(extraction, EN), "needs its text: text_a="),
        (lambda: agree(extraction, EN, text_a=EN + " "), "text_a is not the text of a"),
        (lambda: agree(EN, EN, text_b=EN), "b is a text already"),
        (lambda: agree(EN, nothing), "b must be a text or an Extraction, not NoneType"),
        (lambda: agree(EN, EN, published="soon"), "'soon' is not an ISO 8601 date"),
    ]
    for wrong, message in calls:
        with pytest.raises(ArgumentError, match=re.escape(message)):
            wrong()


def test_the_work_grows_as_the_texts_do() -> None:
    def calls(times: int) -> int:
        text = " ".join(f"It sold {number % 50} cars and {number} vans in 2021." for number in range(times))
        extraction = extractor().extract(text)
        profile = cProfile.Profile()
        profile.runcall(agree, extraction, extraction, text_a=text, text_b=text)
        total: int = pstats.Stats(profile).total_calls  # type: ignore[attr-defined]
        return total

    assert calls(1_000) < 5 * calls(250)


# The command line


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text(EN, encoding="utf-8")
    other.write_text(EN.replace("billion", "million") + " Profit was 17.3 million yuan.", encoding="utf-8")
    return one, other


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.delenv("COLUMNS", raising=False)

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        code = cli.run(["agree", *map(str, arguments)])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def test_a_pipe_gets_json_and_a_conflict_fails(run: Run, files: tuple[Path, Path]) -> None:
    code, out, err = run(*files, "--published", "2022-03-01")
    agreement = Agreement.model_validate_json(out)
    assert [item.code for item in agreement.conflicts] == ["magnitude"]
    assert (agreement.a.id, agreement.b.published) == ("one", "2022-03-01")
    assert (code, err) == (1, "ljextract: 1 in conflict\n")


def test_what_fails(run: Run, files: tuple[Path, Path]) -> None:
    one, other = files
    assert run(one, other, "--fail-on", "never")[::2] == (0, "")
    assert run(one, other, "--fail-on", "missing")[::2] == (1, "ljextract: 1 in conflict, 1 only in one of them\n")
    other.write_text(EN + " Profit was 17.3 million yuan.", encoding="utf-8")
    assert run(one, other)[::2] == (0, "")
    assert run(one, other, "--fail-on", "missing")[::2] == (1, "ljextract: 1 only in one of them\n")
    assert run(one, one, "--fail-on", "missing")[::2] == (0, "")


def test_the_page_has_both_sentences_side_by_side(run: Run, files: tuple[Path, Path]) -> None:
    page = run(*files, "--format", "table")[1]
    assert "one against other  1 conflict   1 only in one   " in page
    assert re.search(r"^magnitude +208.98 billion yuan .* against 208.98 million yuan .*: ×10\^3$", page, re.MULTILINE)
    assert re.search(r"\[208\.98 .*\[208\.98", page)
    assert re.search(r"\nquantity +17\.3 million yuan .* other q\d\n +Profit was", page)
    assert "\x1b" not in page


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["one.txt"], "Missing argument 'B'"),
        (["one.txt", "none.txt"], "none.txt: no such file"),
        (["-", "-"], "given twice"),
        (["one.txt", "other.txt", "--published", "soon"], "'soon' is not an ISO 8601 date"),
        (["one.txt", "other.txt", "--fail-on", "all"], "'all' is not one of"),
        (["one.txt", "other.txt", "--format", "csv"], "'csv' is not one of"),
    ],
)
def test_errors_are_one_line(run: Run, files: tuple[Path, Path], arguments: list[str], message: str) -> None:
    folder = files[0].parent
    code, _, err = run(*(folder / one if one.endswith(".txt") else one for one in arguments))
    assert code == 2
    assert message in err
    assert err.count("\n") == 1


def test_the_function_is_the_package_s() -> None:
    assert ljextract.agree is agree
    assert ljextract.Agreement is Agreement
