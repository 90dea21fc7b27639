"""Which articles of a diff are chosen for annotation, and that every format brings back the spans it was given."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ljextract import cli
from ljextract.annotated import Annotated, Format, Labelled, from_gold, gold_of, most_telling, read, write
from ljextract.diff import ArticleDiff, Change, Class, Held
from ljextract.errors import ArgumentError, InputError, LjextractError
from ljextract.extractor import Extractor
from ljextract.gold import read_gold
from ljextract.label_studio import label_config

CORPUS = Path(__file__).parents[1] / "corpus"
FORMATS: list[tuple[Format, str]] = [
    ("label-studio", "a.json"),
    ("docbin", "a.spacy"),
    ("conll", "a.conll"),
]
TEXT = "😀 Acme Corp. paid $5bn in 2021,\n  and 𠀀 Bolt Ltd 30 cars.\n"


def spans(*words: tuple[str, str]) -> tuple[Labelled, ...]:
    return tuple(Labelled(TEXT.index(text), TEXT.index(text) + len(text), label) for text, label in words)


MARKED = Annotated(
    "a",
    TEXT,
    spans=spans(("Acme Corp.", "org:company"), ("$5bn", "quantity"), ("2021", "time"), ("30 cars", "quantity")),
    finished=True,
)


# Which articles


def differing(extractor: Extractor, text: str, *sorts: tuple[str, Class]) -> ArticleDiff:
    found = extractor.extract(text, id=text)
    changes = [
        Change(
            kind="times",
            classes=(name,),
            before=None,
            after=Held(id="t1", start=0, end=1, text="x", rule=rule, reading=""),
        )
        for rule, name in sorts
    ]
    return ArticleDiff(before=found, after=found, changes=tuple(changes))


def test_the_most_telling_come_first(extractor: Extractor) -> None:
    one: tuple[str, Class] = ("r.a", "added")
    two: tuple[str, Class] = ("r.b", "added")
    three: tuple[str, Class] = ("r.a", "time")
    diffs = [
        differing(extractor, "long, one sort", *[one] * 9),
        differing(extractor, "one sort", one),
        differing(extractor, "three sorts", one, two, three),
        differing(extractor, "another", ("r.c", "added")),
        differing(extractor, "two sorts", one, two),
    ]
    assert most_telling(diffs, 9) == [2, 3, 4, 1, 0]
    assert most_telling(diffs, 2) == [2, 3]


# Formats


@pytest.mark.parametrize(("form", "name"), FORMATS)
def test_spans_come_back_in_code_points(form: Format, name: str, tmp_path: Path, extractor: Extractor) -> None:
    write([MARKED, MARKED], tmp_path / name, form, lambda: extractor)
    for one in read(tmp_path / name, form):
        assert (one.text, one.spans, one.finished) == (TEXT, MARKED.spans, True)


@pytest.mark.parametrize(("form", "name"), FORMATS)
@pytest.mark.parametrize("article", ["liangjiang", "sports.zh", "holiday.zh"])
def test_gold_comes_back_as_it_was(form: Format, name: str, article: str, tmp_path: Path, extractor: Extractor) -> None:
    """Also where the extractor reads something else than the person did."""
    write(list(from_gold([CORPUS / f"{article}.txt"])), tmp_path / name, form, lambda: extractor)
    write(read(tmp_path / name, form), tmp_path / "back", "gold", lambda: extractor)
    text = (CORPUS / f"{article}.txt").read_bytes().decode()
    assert (tmp_path / "back" / f"{article}.txt").read_bytes().decode() == text
    before = read_gold(CORPUS / f"{article}.gold.json", text)
    after = read_gold(tmp_path / "back" / f"{article}.gold.json", text)
    assert len(before.facts) > 5
    assert after == before


def test_what_was_marked_by_hand_is_read(extractor: Extractor) -> None:
    gold = gold_of(MARKED, extractor)
    assert [(one.text, one.number.value, one.unit and one.unit.name) for one in gold.quantities] == [
        ("$5bn", "5000000000", "us dollar"),
        ("30 cars", "30", "car"),
    ]
    assert [one.value for one in gold.times] == ["2021"]
    assert [(one.type, one.entity, one.name, one.rule) for one in gold.organizations] == [
        ("company", "e1", "Acme Corp.", None)
    ]
    assert gold.gold.notes[0].startswith("4 of 4 records: marked by hand, read by ljextract")
    assert gold.gold.facts is False


def test_mentions_of_the_same_words_share_an_entity(extractor: Extractor) -> None:
    text = "Blorp grew. Then Blorp fell; Zonk did not."
    places = [(0, 5), (17, 22), (29, 33)]
    marked = Annotated("a", text, spans=tuple(Labelled(*place, "org:media") for place in places))
    mentions = gold_of(marked, extractor).organizations
    assert [(one.entity, one.name, one.type) for one in mentions] == [
        ("e1", "Blorp", "media"),
        ("e1", "Blorp", "media"),
        ("e2", "Zonk", "media"),
    ]


@pytest.mark.parametrize(
    ("words", "label", "message"),
    [
        ("Acme Corp.", "quantity", "'Acme Corp.' can't be read as a quantity"),
        ("paid", "time", "'paid' can't be read as a time"),
    ],
)
def test_what_can_t_be_read_is_named(extractor: Extractor, words: str, label: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        gold_of(Annotated("a", TEXT, spans=spans((words, label))), extractor)
    with pytest.raises(InputError, match="overlaps"):
        gold_of(Annotated("a", TEXT, spans=spans(("$5bn", "quantity"), ("$5bn", "quantity"))), extractor)


# Other tools' files


def tasks(path: Path, *values: dict[str, Any], **more: Any) -> Path:
    result = [{"type": "labels", "value": value} for value in values] + [{"type": "choices", "value": {}}]
    path.write_text(
        json.dumps([{"data": {"text": TEXT} | more, "annotations": [{"result": result}]}]), encoding="utf-8"
    )
    return path


def test_offsets_in_utf_16_are_put_right(tmp_path: Path) -> None:
    at = TEXT.index("30 cars")
    for start in (at, at + 2):  # two characters in front of it take two units each
        value = {"start": start, "end": start + 7, "text": "30 cars", "labels": ["quantity"]}
        (one,) = read(tasks(tmp_path / "a.json", value), "label-studio")
        assert one.spans == (Labelled(at, at + 7, "quantity"),)
    wrong = {"start": at + 1, "end": at + 8, "text": "30 cars", "labels": ["quantity"]}
    with pytest.raises(InputError, match=r"task 1: \d+:\d+ is '0 cars\.', not '30 cars'"):
        read(tasks(tmp_path / "a.json", wrong), "label-studio")


def stated(**roles: str) -> list[dict[str, Any]]:
    """What a person does in Label Studio who states a fact: marks, relations from the clause to them, a choice."""
    marks = {"f": ("Acme Corp. paid $5bn in 2021", "fact"), "q": ("$5bn", "quantity"), "t": ("2021", "time")}
    marks |= {"o": ("Acme Corp.", "org:company"), "m": ("paid", "measure")}
    results: list[dict[str, Any]] = []
    for region, (words, label) in marks.items():
        start = TEXT.index(words)
        value = {"start": start, "end": start + len(words), "text": words, "labels": [label]}
        results.append({"id": region, "type": "labels", "value": value})
    for to, role in roles.items():
        ends = {"from_id": "f", "to_id": to, "direction": "right"}
        results.append({"type": "relation", "labels": [role] if role else [], **ends})
    for name, chosen in (("status", ["target"]), ("basis", [])):
        results.append({"id": "f", "type": "choices", "from_name": name, "value": {"choices": chosen}})
    return results


def test_facts_are_relations_in_label_studio(tmp_path: Path, extractor: Extractor) -> None:
    file = tmp_path / "a.json"

    def gold(*more: dict[str, Any], **roles: str) -> Any:
        task = {"data": {"text": TEXT}, "annotations": [{"result": [*stated(**roles), *more]}]}
        file.write_text(json.dumps([task]), encoding="utf-8")
        return gold_of(read(file, "label-studio")[0], extractor)

    found = gold(q="quantity", t="", o="subject", m="measure")
    (fact,) = found.facts
    assert (fact.quantity, fact.time, fact.status, fact.direction) == ("q1", "t1", "target", None)
    assert (fact.measure.text, fact.subject.text, fact.subject.organization) == ("paid", "Acme Corp.", "o1")
    assert (fact.text, found.gold.facts) == ("Acme Corp. paid $5bn in 2021", True)
    onward = {"type": "relation", "from_id": "o", "to_id": "m", "direction": "left", "labels": ["organization"]}
    (fact,) = gold(onward, q="quantity", m="source").facts  # drawn from the name to the words that hold it
    assert (fact.source.text, fact.source.organization) == ("paid", "o1")
    for roles, message in (
        ({"t": "time"}, r"the fact at 2:30: needs a relation to its quantity"),
        (
            {"q": "quantity", "o": ""},
            r"a relation to 'org:company' needs a label: quantity, time, measure, subject, source",
        ),
        ({"q": "quantity", "o": "time"}, r"its time is labelled 'org:company'"),
        ({"q": "quantity", "m": "subject", "o": "subject"}, r"two relations 'subject'"),
    ):
        with pytest.raises(InputError, match=message):
            gold(**roles)


def test_what_can_t_be_kept_is_told(tmp_path: Path) -> None:
    write(list(from_gold([CORPUS / "liangjiang.txt"])), tmp_path / "a.conll", "conll", Extractor)
    lines = (tmp_path / "a.conll").read_text(encoding="utf-8")
    (tmp_path / "a.conll").write_text(
        lines.replace("One\t451\t454\tB-quantity", "One\t451\t454\tO").replace(
            "-\t454\t455\tI-quantity\nThird\t455\t460\tI-quantity", "-\t454\t455\tO\nThird\t455\t460\tO"
        ),
        encoding="utf-8",
    )
    ran = program("convert", tmp_path / "a.conll", "-o", tmp_path / "a.json")
    assert ran.returncode == 0
    assert ran.stderr == (
        "ljextract: liangjiang: the fact at 423:487 is left out: nothing is marked any more at 'One-Third' (451:460)\n"
    )
    assert program("convert", tmp_path / "a.json", "-o", tmp_path / "gold").stderr == ""
    kept = json.loads((tmp_path / "gold" / "liangjiang.gold.json").read_text(encoding="utf-8"))
    gold = json.loads((CORPUS / "liangjiang.gold.json").read_text(encoding="utf-8"))
    assert (len(kept["facts"]), kept["gold"]["notes"]) == (len(gold["facts"]) - 1, gold["gold"]["notes"])

    answers: list[dict[str, Any]] = [
        {"result": []},
        {"result": [{"type": "choices", "from_name": "mood", "value": {}}]},
    ]
    tasks = [{"data": {"text": TEXT, "id": "a"}, "annotations": answers}]
    short = {"text": TEXT, "id": "b", "label": [{"start": 2, "end": 12, "labels": ["fact"]}]}
    (tmp_path / "b.json").write_text(json.dumps([*tasks, short]), encoding="utf-8")
    assert program("convert", tmp_path / "b.json", "-o", tmp_path / "b.conll").stderr.splitlines() == [
        "ljextract: a: annotation 1 of 2 is left out: the last one is taken",
        "ljextract: a: 1 × result of type choices left out",
        "ljextract: b: 1 × fact without relations (export as JSON, not JSON-MIN) left out",
    ]


def test_label_studio_s_short_form(tmp_path: Path) -> None:
    label = {"start": 2, "end": 12, "text": "Acme Corp.", "labels": ["ORG"]}
    (tmp_path / "a.json").write_text(json.dumps([{"text": TEXT, "id": 7, "label": [label]}]), encoding="utf-8")
    (one,) = read(tmp_path / "a.json", "label-studio")
    assert (one.name, one.spans, one.finished) == ("7", (Labelled(2, 12, "org:other"),), True)


def test_another_s_docbin(tmp_path: Path) -> None:
    import spacy
    from spacy.tokens import DocBin, Span

    doc = spacy.blank("en")("Acme Corp. paid $5bn in 2021.")
    doc.ents = [Span(doc, 0, 2, "ORG"), Span(doc, len(doc) - 2, len(doc) - 1, "DATE")]
    DocBin(docs=[doc]).to_disk(tmp_path / "a.spacy")
    (one,) = read(tmp_path / "a.spacy", "docbin")
    assert one.spans == (Labelled(0, 10, "org:other"), Labelled(24, 28, "time"))


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("Acme B-ORG\nCorp. I-ORG\npaid O\n\n5 B-MONEY\nbn I-MONEY\n", [(0, 10, "org:other"), (16, 20, "quantity")]),
        ("Acme NNP I-ORG\nCorp. NNP I-ORG\npaid VBD O\n5 CD S-MONEY\n", [(0, 10, "org:other"), (16, 17, "quantity")]),
        ("Acme B-ORG\nCorp. B-ORG\n", [(0, 4, "org:other"), (5, 10, "org:other")]),
        ("paid\t11\t15\tO\n5\t16\t17\tB-quantity\nbn\t18\t20\tI-quantity", [(16, 20, "quantity")]),
    ],
)
def test_another_s_conll(tmp_path: Path, rows: str, found: list[tuple[int, int, str]]) -> None:
    file = tmp_path / "acme.conll"
    file.write_text(f"# newdoc id = acme\n{rows}", encoding="utf-8")
    (one,) = read(file, "conll", {"acme": "Acme Corp. paid 5 bn."})
    assert one.spans == tuple(Labelled(*each) for each in found)
    with pytest.raises(InputError, match="acme: no text"):
        read(file, "conll")
    with pytest.raises(InputError, match=r"line \d: \d+:\d+ is .*, not '(Acme|paid)'"):
        read(file, "conll", {"acme": "Other words than these are in it."})


# The program


def program(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ljextract", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, timeout=120, encoding="utf-8")


@pytest.fixture
def diff(tmp_path: Path, extractor: Extractor) -> Path:
    """What `ljextract diff` writes of two articles that differ."""
    articles = tmp_path / "articles"
    articles.mkdir()
    lines = []
    for name, text in (("acme", TEXT), ("bolt", "Bolt Ltd sold 40 cars.")):
        (articles / f"{name}.txt").write_text(text, encoding="utf-8")
        lines.append(extractor.extract(text, id=name).model_dump_json())
    base, new, out = tmp_path / "base.jsonl", tmp_path / "new.jsonl", tmp_path / "diff.jsonl"
    base.write_text("\n".join(lines), encoding="utf-8")
    new.write_text("\n".join(lines).replace('"name":"car"', '"name":"auto"'), encoding="utf-8")
    assert cli.run(["diff", str(base), str(new), "-o", str(out)]) == 1
    return out


def test_sample_and_back(diff: Path, tmp_path: Path) -> None:
    ran = program("sample", diff, "-n", "1", "-o", tmp_path / "picked", "--corpus", tmp_path / "articles")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == f"{tmp_path / 'picked'}: 1 article\n"
    text = (tmp_path / "picked" / "bolt.txt").read_text(encoding="utf-8")
    gold = read_gold(tmp_path / "picked" / "bolt.gold.json", text)
    assert (gold.quantities, gold.gold.annotated_by) == ((), "nobody yet")

    tool = tmp_path / "tool.json"
    arguments: list[str | Path] = [diff, "-o", tool, "--corpus", tmp_path / "articles", "--prefill", "after"]
    assert program("sample", *arguments).returncode == 0
    (bolt, acme) = json.loads(tool.read_text(encoding="utf-8"))
    assert acme["predictions"][0]["result"][0]["value"]["labels"] == ["org:company"]
    bolt["annotations"] = bolt.pop("predictions")  # a person agrees
    tool.write_text(json.dumps([bolt]), encoding="utf-8")
    assert program("convert", tool, "-o", tmp_path / "back").returncode == 0
    gold = read_gold(tmp_path / "back" / "bolt.gold.json", text)
    assert [one.unit and one.unit.name for one in gold.quantities] == ["auto"]
    assert gold.gold.annotated_by == "a person"


def test_what_is_marked_is_read_with_packs(tmp_path: Path) -> None:
    assert program("new-pack", tmp_path / "mine").returncode == 0
    value = {"start": 13, "end": 21, "text": "12 hoops", "labels": ["quantity"]}
    task = {"text": "The fence is 12 hoops long.", "id": "a", "label": [value]}
    (tmp_path / "a.json").write_text(json.dumps([task]), encoding="utf-8")
    assert program("convert", tmp_path / "a.json", "-o", tmp_path / "gold", "--pack", tmp_path / "mine").returncode == 0
    gold = json.loads((tmp_path / "gold" / "a.gold.json").read_text(encoding="utf-8"))
    assert [(one["unit"]["system"], one["unit"]["name"]) for one in gold["quantities"]] == [("UCUM", "hoop")]


def test_errors_are_one_line(diff: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.spacy"
    bad.write_bytes(b"no")
    for arguments, message in (
        (["sample", diff, "-o", tmp_path / "x"], "its text is not in the diff"),
        (["sample", diff, "-o", tmp_path / "x.doc"], "x.doc: neither a folder of gold"),
        (["convert", bad, "-o", tmp_path / "x"], "no spaCy DocBin"),
        (["convert", diff, "-o", tmp_path / "x", "--from", "label-studio"], "no JSON"),
        (["convert", CORPUS / "court.en.txt", "--from", "gold", "-o", CORPUS, "--to", "gold"], "exists already"),
    ):
        assert cli.run(list(map(str, arguments))) == 2
        told = capfd.readouterr()
        assert told.out == ""
        assert message in told.err
        assert told.err.count("\n") == 1


def test_the_labelling_interface_has_every_label() -> None:
    assert label_config().count("<Label ") == 19
    assert label_config().count("<Relation ") == 6


def test_a_text_that_no_file_can_hold_is_refused(tmp_path: Path, extractor: Extractor) -> None:
    with pytest.raises(LjextractError, match="lone surrogates"):
        write([Annotated("a", "\ud800")], tmp_path / "a.conll", "conll", lambda: extractor)
    with pytest.raises(ArgumentError, match="two articles"):
        write([MARKED, MARKED], tmp_path / "folder", "gold", lambda: extractor)
