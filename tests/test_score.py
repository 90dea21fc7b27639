"""Scores count what their definitions say, and list every difference; gold files are refused when they don't fit."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from ljextract.errors import ArgumentError, GoldError, InputError
from ljextract.gold import Case, Gold, find_cases, read_gold
from ljextract.records import Extraction
from ljextract.score import KINDS, Score, Tally, as_json, score, share, total

Document = dict[str, Any]


def gold_of(document: Document, **header: Any) -> Gold:
    rest = {name: value for name, value in document.items() if name != "diagnostics"}
    return Gold.model_validate_json(json.dumps(rest | {"gold": {"annotated_by": "a person"} | header}))


def found_of(document: Document) -> Extraction:
    return Extraction.model_validate_json(json.dumps(document))


def counts(tally: Tally) -> tuple[int, int, int]:
    """How many are in gold, found, and right."""
    assert tally.right_gold == tally.right_found
    return tally.gold, tally.found, int(tally.right_gold)


def shares(tally: Tally) -> list[float]:
    """Precision and recall."""
    return [float(tally.precision), float(tally.recall)]


def listed(result: Score) -> list[tuple[str, str, str]]:
    return [(one.outcome, one.kind, one.text) for one in result.differences]


@pytest.fixture
def gold(document: Document) -> Gold:
    return gold_of(document)


def test_what_equals_gold_is_all_right(document: Document, gold: Gold) -> None:
    result = score(gold, found_of(document))
    assert [counts(result.kinds[kind].tally) for kind in KINDS] == [(4, 4, 4), (1, 1, 1), (2, 2, 2), (12, 12, 12)]
    assert all(tally.f1 == 1 for one in result.kinds.values() for tally in one.fields.values())
    assert result.differences == ()


def test_what_is_empty_misses_all(document: Document, gold: Gold, text: str) -> None:
    empty = document | {"quantities": [], "times": [], "organizations": [], "facts": []}
    result = score(gold, found_of(empty), text)
    assert [result.f1(kind) for kind in KINDS] == [0, 0, 0, 0]
    assert {outcome for outcome, _, _ in listed(result)} == {"missed"}
    assert len(result.differences) == 4 + 1 + 2 + 2
    assert result.differences[1].sentence == "Acme Corp. said sales rose 3% to over 5,000 cars in 2021."
    turned = score(gold_of(empty), found_of(document))
    assert {outcome for outcome, _, _ in listed(turned)} == {"extra"}
    assert turned.kinds["quantities"].tally.precision == 0
    nothing = score(gold_of(empty), found_of(empty))
    assert [nothing.f1(kind) for kind in KINDS] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("change", "judged", "field"),
    [
        ({"comparator": ">="}, 3, "comparator"),
        ({"change": "decrease"}, 4, "change"),
        ({"unit": None}, 3, "unit"),
    ],
)
def test_fields_of_quantities(document: Document, gold: Gold, change: Document, judged: int, field: str) -> None:
    document["quantities"][1] |= change
    result = score(gold, found_of(document)).kinds["quantities"]
    assert counts(result.tally) == (4, 4, judged)
    assert result.fields[field].f1 < 1
    assert counts(result.fields["all"]) == (4, 4, 3)
    assert result.fields["value"].f1 == 1


def test_the_name_judges_a_unit_without_a_code_alone(document: Document, gold: Gold) -> None:
    document["quantities"][0]["unit"]["name"] = "per cent"
    assert score(gold, found_of(document)).differences == ()
    document["quantities"][1]["unit"]["name"] = "vehicle"
    difference = score(gold, found_of(document)).differences[0]
    assert [(one.name, one.gold, one.found) for one in difference.fields] == [("unit", "COUNT car", "COUNT vehicle")]


def test_ranges_are_judged_by_both_ends(document: Document, gold: Gold) -> None:
    document["quantities"][2]["number"]["high"] = "4"
    difference = score(gold, found_of(document)).differences[0]
    assert [(one.name, one.gold, one.found) for one in difference.fields] == [("value", "2 to 3", "2 to 4")]


def test_a_shorter_span_costs_its_field_only(document: Document, gold: Gold) -> None:
    unit = document["quantities"][2]["unit"]
    document["quantities"][2] |= {"end": unit["start"] - 1, "text": "two to three", "unit": None}
    result = score(gold, found_of(document))
    assert result.kinds["quantities"].fields["span"].f1 == Fraction(3, 4)
    assert result.kinds["quantities"].fields["value"].f1 == 1
    document["times"] = []
    document["facts"] = []
    result = score(gold, found_of(document))
    assert counts(result.kinds["times"].tally) == (1, 0, 0)


def test_change_counts_only_where_there_is_one(document: Document, gold: Gold) -> None:
    document["quantities"][0]["change"] = None
    document["quantities"][3]["change"] = "decrease"
    result = score(gold, found_of(document))
    assert counts(result.kinds["quantities"].fields["change"]) == (1, 1, 0)
    assert counts(result.kinds["quantities"].tally) == (4, 4, 4)
    assert [difference.counts for difference in result.differences] == [False, False]


def test_of_two_records_in_one_place_the_one_with_the_value_is_the_partner(document: Document) -> None:
    gold = gold_of(document | {"facts": []})
    parts = []
    for words, value in (("two", "2"), ("three", "3")):
        start = document["quantities"][2]["text"].index(words) + document["quantities"][2]["start"]
        place = {"start": start, "end": start + len(words), "text": words}
        number = place | {"form": "cardinal", "value": value}
        parts.append(document["quantities"][2] | place | {"number": number, "unit": None})
    broken = [*document["quantities"][:2], parts[0], parts[1] | {"id": "q4"}, document["quantities"][3] | {"id": "q5"}]
    result = score(gold, found_of(document | {"quantities": broken, "facts": []}))
    assert counts(result.kinds["quantities"].tally) == (4, 5, 3)
    assert listed(result) == [
        ("wrong", "quantities", "two to three plants"),
        ("extra", "quantities", "two"),
    ]  # the longer overlap is the partner where no value is equal


def test_times_need_span_value_and_days(document: Document, gold: Gold) -> None:
    for change, field in (
        ({"last_day": "2021-06-30"}, "days"),
        ({"value": "2021-XX"}, "value"),
        ({"relation": "by"}, "relation"),
    ):
        found = found_of(document | {"times": [document["times"][0] | change]})
        result = score(gold, found).kinds["times"]
        assert counts(result.tally) == (1, 1, int(field == "relation"))
        assert {name for name, tally in result.fields.items() if tally.f1 < 1} == {field, "all"}


def test_entities_are_b_cubed(document: Document, gold: Gold) -> None:
    document["organizations"][1] |= {"entity": "e2", "name": "Acme"}
    split = score(gold, found_of(document)).kinds["organizations"]
    assert split.tally.f1 == 1
    entity = split.fields["entity"]
    assert shares(entity) == [1, 0.5]
    document["organizations"].pop()
    missing = score(gold, found_of(document)).kinds["organizations"].fields["entity"]
    assert shares(missing) == [1, 0.25]


def test_type_costs_its_field_only(document: Document, gold: Gold) -> None:
    document["organizations"][0]["type"] = "media"
    result = score(gold, found_of(document)).kinds["organizations"]
    assert shares(result.tally) == [1, 1]
    assert shares(result.fields["type"]) == [0.5, 0.5]


@pytest.mark.parametrize(
    ("slot", "value", "right"),
    [
        ("measure", {"start": 16, "end": 26, "text": "sales rose"}, True),  # overlaps
        ("measure", {"start": 22, "end": 26, "text": "rose"}, False),
        ("measure", None, False),
        ("subject", {"start": 58, "end": 62, "text": "Acme", "organization": "o2"}, True),  # the same entity
        ("subject", {"start": 58, "end": 62, "text": "Acme", "organization": None}, False),
        ("time", None, False),
        ("direction", "decrease", False),
        ("basis", "year-on-year", False),
        ("status", "target", False),
        ("source", None, False),
    ],
)
def test_slots_of_facts(document: Document, gold: Gold, slot: str, value: Any, right: bool) -> None:
    document["facts"][0][slot] = value
    result = score(gold, found_of(document)).kinds["facts"]
    assert (result.tally.f1 == 1) is right
    assert (result.fields["all"].f1 == 1) is right
    assert {name for name, tally in result.fields.items() if tally.f1 < 1} == (set() if right else {slot, "all"})


def test_a_fact_of_a_wrong_quantity_has_a_wrong_quantity_and_its_other_slots(document: Document, gold: Gold) -> None:
    document["quantities"][1]["comparator"] = "="
    facts = score(gold, found_of(document)).kinds["facts"]
    assert counts(facts.fields["quantity"]) == (2, 2, 1)
    assert counts(facts.tally) == (12, 12, 11)


def test_facts_that_gold_has_not_marked_are_not_scored(document: Document) -> None:
    result = score(gold_of(document | {"facts": []}, facts=False), found_of(document))
    assert "facts" not in result.kinds
    assert result.differences == ()
    with pytest.raises(ValueError, match="were not marked, but there are 2"):
        gold_of(document, facts=False)


def test_counts_add_up_over_articles(document: Document, gold: Gold) -> None:
    right = score(gold, found_of(document))
    empty = score(gold, found_of(document | {"quantities": [], "times": [], "organizations": [], "facts": []}))
    together = total([right, empty])
    assert counts(together.kinds["quantities"].tally) == (8, 4, 4)
    assert together.f1("quantities") == Fraction(2, 3)
    assert len(together.differences) == 9
    written = json.loads(as_json({"a": right, "b": empty}, together))
    assert written["total"]["quantities"]["f1"] == 0.666667
    assert written["articles"]["a"]["organizations"]["fields"]["entity"]["f1"] == 1
    assert len(written["differences"]) == 9


def test_another_text_is_no_match(document: Document, gold: Gold) -> None:
    document["article"]["sha256"] = "0" * 64
    with pytest.raises(ArgumentError, match="another text"):
        score(gold, found_of(document))


def test_shares_are_never_rounded_up_to_all() -> None:
    assert share(Fraction(9_999, 10_000)) == "0.999"
    assert share(Fraction(1)) == "1.000"


# Gold files


def write(folder: Path, document: Document, text: str, name: str = "small") -> Path:
    (folder / f"{name}.txt").write_bytes(text.encode())
    rest = {key: value for key, value in document.items() if key != "diagnostics"}
    file = folder / f"{name}.gold.json"
    file.write_text(json.dumps({"gold": {"annotated_by": "a person"}} | rest), encoding="utf-8")
    return file


def test_a_case_reads_text_and_gold(tmp_path: Path, document: Document, text: str) -> None:
    file = write(tmp_path, document, text, "small.zh")
    (case,) = find_cases([tmp_path, file, tmp_path / "small.zh.txt"])
    assert case == Case(tmp_path / "small.zh.txt", file)
    assert case.name == "small.zh"
    raw, gold = case.read()
    assert raw == text
    assert gold.gold.annotated_by == "a person"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"gold": {}}, "gold.annotated_by: Field required"),
        ({"gold": 1}, "gold: Input should be"),
        ({"quantities": [{"id": "q1"}]}, r"quantities\[0\].start \(q1\): Field required \(and \d+ more\)"),
        ({"times": []}, "'t1', which does not exist"),
    ],
)
def test_malformed_gold_is_refused_by_name(
    tmp_path: Path, document: Document, text: str, change: Document, message: str
) -> None:
    file = write(tmp_path, document | change, text)
    with pytest.raises(GoldError, match=rf"small\.gold\.json: .*{message}"):
        read_gold(file, text)


def test_gold_of_another_text_is_refused(tmp_path: Path, document: Document, text: str) -> None:
    with pytest.raises(GoldError, match="sha256 is another one"):
        read_gold(write(tmp_path, document, text), text.replace("3%", "4%"))


def test_gold_that_is_no_json_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.gold.json"
    file.write_text("{", encoding="utf-8")
    with pytest.raises(GoldError, match=r"x\.gold\.json: Invalid JSON: .* line 1"):
        read_gold(file, text)


@pytest.mark.parametrize(
    ("change", "message"),
    [({"name": "Acme"}, "e1 has 2 names: 'Acme', 'Acme Corp.'"), ({"entity": "e2"}, "e2: none of its mentions reads")],
)
def test_an_entity_has_one_name_that_a_mention_reads(document: Document, change: Document, message: str) -> None:
    document["organizations"][1] |= change
    with pytest.raises(ValueError, match=message):
        gold_of(document)


def test_what_is_no_corpus_is_refused(tmp_path: Path, document: Document, text: str) -> None:
    with pytest.raises(GoldError, match="no gold file"):
        find_cases([tmp_path])
    write(tmp_path, document, text).unlink()
    with pytest.raises(InputError, match=r"no small\.gold\.json beside it"):
        find_cases([tmp_path / "small.txt"])
    with pytest.raises(InputError, match="no such file"):
        find_cases([tmp_path / "other.txt"])
    with pytest.raises(InputError, match="neither an article"):
        find_cases([tmp_path / "small.json"])
