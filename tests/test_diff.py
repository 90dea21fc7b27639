"""What changed between two extractions: each class of change, two files in step, the summary, and the command."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ljextract import cli
from ljextract.diff import Allowance, ArticleDiff, Change, Summary, diff_files, semantic_diff
from ljextract.errors import ArgumentError, InputError
from ljextract.extractor import Extractor
from ljextract.output import as_json
from ljextract.records import Extraction, sha256_of
from ljextract.sources import Corpus

ROOT = Path(__file__).parents[1]
Document = dict[str, Any]
Edit = Callable[[Document], None]


def extraction(document: Document) -> Extraction:
    return Extraction.model_validate_json(json.dumps(document))


def changes(document: Document, edit: Edit, text: str | None = None) -> tuple[Change, ...]:
    other = json.loads(json.dumps(document))
    edit(other)
    return semantic_diff(extraction(document), extraction(other), text=text)


def setting(path: str, value: Any) -> Edit:
    """Sets what a path such as `quantities.0.unit.code` names."""

    def edit(document: Document) -> None:
        *steps, last = path.split(".")
        at: Any = document
        for step in steps:
            at = at[int(step)] if isinstance(at, list) else at[step]
        at[last] = value

    return edit


def test_the_same_is_no_change(document: Document) -> None:
    assert changes(document, lambda _: None) == ()
    assert changes(document, setting("quantities.0.rule", "en.another.rule")) == ()


@pytest.mark.parametrize(
    ("path", "value", "classes"),
    [
        ("quantities.0.number.value", "4", ("value",)),
        ("quantities.2.number.high", "5", ("value",)),
        ("quantities.3.number.ratio", [2, 4], ("value",)),
        ("quantities.0.unit.code", "%%", ("unit",)),
        ("quantities.1.unit.name", "automobile", ("unit",)),
        ("quantities.1.unit.classifier", "辆", ("unit",)),
        ("quantities.1.unit.per", "a", ("unit",)),
        ("quantities.1.unit.dimension", "other", ("unit",)),
        ("quantities.1.comparator", "=", ("comparator",)),
        ("quantities.0.change", "decrease", ("direction",)),
        ("quantities.0.number.form", "ordinal", ("type",)),
        ("quantities.3.lang", "en", ("type",)),
        ("quantities.1.unit", None, ("unit", "boundary")),
        ("times.0.value", "2020", ("time",)),
        ("times.0.mod", "end", ("time",)),
        ("times.0.relation", "by", ("time",)),
        ("times.0.first_day", "2021-02-01", ("time",)),
        ("times.0.granularity", "span", ("time",)),
        ("times.0.resolution", "reference", ("time",)),
        ("organizations.0.type", "sports", ("type",)),
        ("organizations.1.entity", "e2", ("link",)),
        ("organizations.1.name", "Acme", ("link",)),
        ("facts.0.subject", None, ("link",)),
        ("facts.0.subject.organization", "o2", ("link",)),
        ("facts.0.time", None, ("link",)),
        ("facts.0.measure", None, ("link",)),
        ("facts.0.source", None, ("link",)),
        ("facts.0.direction", None, ("direction",)),
        ("facts.0.basis", "year-on-year", ("direction",)),
        ("facts.0.status", "target", ("status",)),
        ("article.published", "2022-02-01", ("time",)),
        ("article.title", "Acme", ("value",)),
        ("diagnostics", [{"code": "ambiguous_unit", "message": "m", "start": 0, "end": 4}], ("added",)),
    ],
)
def test_every_field_has_its_class(document: Document, path: str, value: Any, classes: tuple[str, ...]) -> None:
    found = changes(document, setting(path, value))
    assert found
    assert {one.kind for one in found} == {
        path.split(".", maxsplit=1)[0].replace("article", "articles").replace("ss", "s")
    }
    assert {one.classes for one in found} == {classes}


def test_every_change_is_told_both_ways(document: Document) -> None:
    (there,) = changes(document, setting("quantities.0.number.value", "4"))
    assert there.before is not None
    assert there.after is not None
    assert (there.before.reading, there.after.reading) == ("3 % increase", "4 % increase")
    assert [(one.name, one.before, one.after) for one in there.fields] == [("value", "3", "4")]


def test_a_boundary(document: Document, text: str) -> None:
    def shorter(other: Document) -> None:
        other["organizations"][0] |= {"end": 4, "text": "Acme"}

    (change,) = changes(document, shorter, text)
    assert (change.kind, change.classes) == ("organizations", ("boundary",))
    assert change.sentence is not None
    assert change.sentence.text == "Acme Corp. said sales rose 3% to over 5,000 cars in 2021."


def test_a_record_in_front_does_not_touch_those_behind(document: Document, text: str) -> None:
    """Ids and entity numbers shift; who refers to whom does not."""

    def one_more(other: Document) -> None:
        first = other["organizations"][0]
        for number, one in enumerate(other["organizations"], 2):
            one |= {"id": f"o{number}", "entity": "e2"}
        start = text.index("plants")
        more = first | {
            "id": "o3",
            "entity": "e1",
            "start": start,
            "end": start + 6,
            "text": "plants",
            "name": "plants",
        }
        other["organizations"][0]["id"] = "o1"
        other["organizations"][1]["id"] = "o2"
        other["quantities"].pop(2)
        other["quantities"][2]["id"] = "q3"
        other["organizations"].append(more)

    added, removed = (one for one in sorted(changes(document, one_more), key=lambda one: one.classes))
    assert (added.kind, added.classes, added.instead) == (
        "organizations",
        ("added",),
        "was a quantity: two to three plants (en.made.up)",
    )
    assert (removed.kind, removed.classes) == ("quantities", ("removed",))
    assert removed.instead == "is an organization: plants (no rule)"


def test_a_fact_whose_quantity_goes_goes_too(document: Document) -> None:
    def without(other: Document) -> None:
        del other["quantities"][0]
        for number, one in enumerate(other["quantities"], 1):
            one["id"] = f"q{number}"
        del other["facts"][0]
        other["facts"][0] |= {"id": "f1", "quantity": "q1"}

    found = changes(document, without)
    assert [(one.kind, one.classes, one.held.text) for one in found] == [
        ("quantities", ("removed",), "3%"),
        ("facts", ("removed",), "3%"),
    ]


def test_two_texts_are_refused(document: Document) -> None:
    with pytest.raises(ArgumentError, match="of two texts"):
        changes(document, setting("article.sha256", "0" * 64))


# Files


def copies(document: Document, count: int, **first: Any) -> list[Document]:
    """Articles with texts of their own; in each one `first` goes into the first quantity."""
    documents = []
    for number in range(count):
        one = json.loads(json.dumps(document))
        one["article"] |= {"id": f"a{number}", "sha256": sha256_of(str(number))}
        one["quantities"][0] |= first
        documents.append(one)
    return documents


def write(path: Path, documents: list[Document]) -> Path:
    path.write_text("".join(as_json(extraction(one), indent=None) + "\n" for one in documents), encoding="utf-8")
    return path


def test_the_order_of_the_files_does_not_matter(document: Document, tmp_path: Path) -> None:
    before, after = copies(document, 40), copies(document, 42, comparator="~")
    base = write(tmp_path / "base.jsonl", before)
    told = []
    for seed in range(3):
        random.Random(seed).shuffle(after)  # noqa: S311 - not for secrets
        summary = Summary()
        for one in diff_files(base, write(tmp_path / f"{seed}.jsonl", after)):
            summary.add(one)
        told.append(summary.document())
        assert summary.articles == [40, 42]
        assert summary.totals["quantities"] == {"comparator": 40}
        assert summary.totals["articles"] == {"added": 2}
    assert told[0] == told[1] == told[2]


def test_articles_that_occur_twice_meet_twice(document: Document, tmp_path: Path) -> None:
    one, other = copies(document, 2)
    base = write(tmp_path / "a.jsonl", [one, one, other])
    new = write(tmp_path / "b.jsonl", [other, one, one])
    assert [item.changes for item in diff_files(base, new)] == [(), (), ()]


def test_memory_does_not_grow_with_the_files(document: Document, tmp_path: Path) -> None:
    def peak(count: int, *, backwards: bool) -> float:
        base = write(tmp_path / "a.jsonl", copies(document, count))
        after = copies(document, count, comparator="~")
        new = write(tmp_path / "b.jsonl", after[::-1] if backwards else after)
        tracemalloc.start()
        summary = Summary()
        for one in diff_files(base, new):
            summary.add(one)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert summary.count == count
        return most / base.stat().st_size

    peak(10, backwards=True)  # what is made once
    for backwards in (False, True):  # ids and hashes, of which pydantic keeps some thousand, are all that adds up
        assert peak(300, backwards=backwards) < 0.4


def test_a_bad_line_is_named(document: Document, tmp_path: Path) -> None:
    good = write(tmp_path / "a.jsonl", copies(document, 2))
    bad = tmp_path / "b.jsonl"
    bad.write_text(good.read_text(encoding="utf-8") + "{}\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"b\.jsonl: line 3 is no extraction.*article"):
        list(diff_files(good, bad))


# The summary and what is allowed


def article(document: Document, *edits: Edit) -> ArticleDiff:
    other = json.loads(json.dumps(document))
    for edit in edits:
        edit(other)
    before, after = extraction(document), extraction(other)
    return ArticleDiff(before=before, after=after, changes=semantic_diff(before, after))


def test_groups_are_by_rule_the_largest_first(document: Document) -> None:
    summary = Summary(samples=1)
    for value in ("4", "5", "6"):
        summary.add(article(document, setting("quantities.0.number.value", value)))
        summary.add(article(document, setting("quantities.0.number.value", "9")))
    summary.add(article(document, setting("facts.0.status", "target")))
    summary.add(article(document, setting("quantities.0.rule", "en.another.rule")))
    first, second = summary.groups
    assert (first.rule, first.count, first.classes) == ("en.made.up", 6, {("value",): 6})
    assert (second.rule, second.count) == ("facts", 1)
    assert summary.other_rule == 1
    ((classes, count, samples),) = first.sampled()
    assert (classes, count, len(samples)) == (("value",), 6, 1)


def test_the_count_of_a_sample_is_exact(document: Document) -> None:
    summary = Summary(samples=2)
    values = [str(number) for number in range(4, 30)] * 3
    for value in values:
        summary.add(article(document, setting("quantities.0.number.value", value)))
    ((_, count, samples),) = summary.groups[0].sampled()
    assert count == len(values)
    assert [one.count for one in samples] == [3, 3]


@pytest.mark.parametrize(
    ("specs", "beyond"),
    [
        ([], 3),
        (["3"], 0),
        (["2"], 1),
        (["value"], 2),
        (["value", "link", "status"], 1),
        (["value", "link", "status", "boundary", "direction"], 0),
        (["facts", "value"], 1),
        (["quantities", "times", "facts"], 0),
        (["quantities=0", "facts=1"], 2),
        (["en.made.up"], 1),
        (["en.*=1"], 2),
        (["en.*", "1"], 0),
    ],
)
def test_what_is_allowed(document: Document, specs: list[str], beyond: int) -> None:
    one = article(
        document,
        setting("quantities.0.number.value", "4"),
        setting("quantities.1.change", "increase"),
        setting("quantities.1.comparator", "~"),
        setting("facts.0.status", "target"),
    )
    allowance = Allowance(specs)
    for change in one.changes:
        allowance.add(change)
    if specs == ["value", "link", "status", "boundary", "direction"]:
        beyond = 1  # its comparator changed too
    assert allowance.beyond == beyond


@pytest.mark.parametrize("spec", ["", "values", "value=x", "=3", "-1", "3=3"])
def test_another_spec_is_refused(spec: str) -> None:
    with pytest.raises(ArgumentError, match="--allow"):
        Allowance([spec])


# The program


def program(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ljextract", *map(str, arguments)],
        capture_output=True,
        check=False,
        timeout=120,
        encoding="utf-8",
        cwd=cwd,
    )


class Ran:
    """What a run printed, and its exit code."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.returncode, self.stdout, self.stderr = code, out.decode(), err.decode()


Run = Callable[..., Ran]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs the command line in this process and in this test's folder, not on a terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)

    def run(*arguments: str | Path) -> Ran:
        code = cli.run([str(argument) for argument in arguments])
        return Ran(code, *capfdbinary.readouterr())

    return run


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "acme.txt").write_text("Acme Corp. sold over 5,000 cars in 2021. It paid $3bn.\n", encoding="utf-8")
    (folder / "plant.zh.txt").write_text("2021年产值2089.81亿元,同比增长19.6%。\n", encoding="utf-8")
    return folder


def test_two_files(run: Run, corpus: Path, tmp_path: Path) -> None:
    base, new = tmp_path / "base.jsonl", tmp_path / "new.jsonl"
    assert run("extract", *sorted(corpus.iterdir()), "-o", base).returncode == 0
    new.write_text(base.read_text(encoding="utf-8").replace('"comparator":">"', '"comparator":"="'), encoding="utf-8")

    same = run("diff", base.name, base.name)
    assert (same.returncode, same.stderr) == (0, "")
    assert "0 changes in 0 of 2 articles" in same.stdout

    ran = program("diff", base, new, "--corpus", corpus)
    assert (ran.returncode, ran.stderr) == (1, "ljextract: 1 of 1 changes are not allowed\n")
    assert "comparator: > → =" in ran.stdout
    assert "Acme Corp. sold over [5,000 cars] in 2021." in ran.stdout
    assert run("diff", base, new, "--allow", "comparator").returncode == 0

    document = json.loads(run("diff", base, new, "--format", "json").stdout)
    assert document["totals"]["quantities"]["comparator"] == 1
    assert document["groups"][0]["classes"][0]["samples"][0]["before"]["text"] == "5,000 cars"

    lines = tmp_path / "diff.jsonl"
    assert run("diff", base, new, "--corpus", corpus, "-o", lines).returncode == 1
    (one,) = [ArticleDiff.model_validate_json(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert one.text == (corpus / "acme.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "diff compares two"),
        (["a.jsonl"], "a.jsonl: no such file"),
        (["articles/acme.txt"], "--corpus PATH is needed"),
        (["articles/acme.txt", "articles/acme.txt"], "line 1 is no extraction"),
        (["--base-rev", "HEAD"], "--corpus PATH is needed"),
        (["--base-rev", "HEAD", "--corpus", "articles"], "not a git repository"),
        (["--base-rev", "HEAD", "--corpus", "nowhere"], "nowhere: no such file"),
        (["--allow", "everything", "a.jsonl", "a.jsonl"], "--allow: 'everything'"),
    ],
)
def test_errors_are_one_line(run: Run, corpus: Path, arguments: list[str], message: str) -> None:
    ran = run("diff", *arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("ljextract: ")
    assert message in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_git_revision_runs_its_own_source(corpus: Path, tmp_path: Path) -> None:
    """A repository with today's source, and a commit before it in which a rule reads something else."""
    git = ["git", "-c", "user.name=n", "-c", "user.email=e@example.org", "-c", "core.autocrlf=false"]
    repository = tmp_path / "repository"
    source = repository / "src" / "ljextract"
    shutil.copytree(ROOT / "src" / "ljextract", source, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
    rules = source / "extractor.py"
    rules.write_text(
        rules.read_text(encoding="utf-8") + "\n\nExtractor.extract_many = lambda self, articles: "
        "(self.extract(**one).model_copy(update={'times': (), 'facts': ()}) for one in articles)\n",
        encoding="utf-8",
    )
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "before"]):
        subprocess.run([*git, *command], cwd=repository, check=True)
    ran = program("diff", "--base-rev", "HEAD", "--corpus", corpus, "--format", "json", cwd=repository)
    assert ran.returncode == 1, ran.stderr
    totals = json.loads(ran.stdout)["totals"]
    assert totals["times"] == {"changes": 2, "before": 0, "after": 2, "added": 2}
    assert totals["quantities"]["changes"] == 0
    assert program("diff", "--base-rev", "no-such", "--corpus", corpus, cwd=repository).returncode == 2


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack in a repository of its own, committed, and then changed."""
    folder = tmp_path / "mine"
    (folder / "en").mkdir(parents=True)
    (folder / "pack.toml").write_text('name = "mine"\n', encoding="utf-8")
    (folder / "units.toml").write_text('[[unit]]\nname = "hoop"\ndimension = "length"\n', encoding="utf-8")
    words = '[[unit]]\nunit = "hoop"\nwords = ["hoops"]\nyes = [["It is [12 hoops] long.", "12 hoop"]]\n'
    (folder / "en" / "words.toml").write_text(words, encoding="utf-8")
    git = ["git", "-c", "user.name=n", "-c", "user.email=e@example.org"]
    for command in (["init", "-q"], ["add", "mine"], ["commit", "-q", "-m", "before"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    (folder / "en" / "words.toml").write_text(words.replace('["hoops"]', '["hoops", "bloops"]'), encoding="utf-8")
    return folder


def test_packs_are_compared_with_what_they_were(run: Run, corpus: Path, pack: Path) -> None:
    (corpus / "fence.txt").write_text("It is 12 hoops long and 9 bloops wide.\n", encoding="utf-8")
    units = ["12 hoops", "9 bloops"]
    for arguments, changed in (
        (["--pack", "mine"], units),
        (["--base-pack", "mine"], units),
        (["--base-pack", "mine", "--pack", "mine"], []),
        (["--base-rev", "HEAD", "--pack", "mine"], units[1:]),
    ):
        ran = run("diff", *arguments, "--corpus", "articles", "--format", "json")
        assert ran.returncode == bool(changed), ran.stderr
        found = [
            one["after"]["text"]
            for group in json.loads(ran.stdout)["groups"]
            if group["kind"] == "quantities"
            for classes in group["classes"]
            for one in classes["samples"]
        ]
        assert sorted(found) == changed, arguments


# The corpus


def test_a_corpus_of_lines_and_of_files(corpus: Path, tmp_path: Path, extractor: Extractor) -> None:
    lines = tmp_path / "more.jsonl"
    lines.write_text('{"text": "It paid $3bn.", "id": "x", "published": "2022-01-01"}\n\n', encoding="utf-8")
    both = Corpus([corpus, lines])
    assert [one.id for one in both] == ["acme", "plant.zh", "x"]
    for one in both:
        assert both[sha256_of(one.text)] == one.text
    with pytest.raises(KeyError):
        both[sha256_of("another")]
    assert [one.article.published for one in extractor.extract_many(both)] == [None, None, "2022-01-01"]
    lines.write_text("3\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"more\.jsonl: line 1 is no article"):
        list(Corpus([lines]))
    with pytest.raises(InputError, match="neither an article"):
        Corpus([Path(__file__)])
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InputError, match="no article"):
        Corpus([empty])
