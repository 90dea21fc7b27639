"""The review page as a file: what it holds, that it needs nothing else, and that nothing in an article gets out of its place."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ljextract import cli
from ljextract.extractor import Extractor
from ljextract.output import as_json
from ljextract.records import Extraction
from ljextract.report import Heading, Reported, report_page, text_from

EVIL = "</script><script>window.ran = true</script><img src=x onerror='window.ran = true'> Acme Corp. paid $5bn in 2021. <!--"


def page(*articles: Reported, **heading: Any) -> str:
    return "".join(report_page(articles, Heading("a title", **heading)))


def embedded(html: str) -> dict[str, Any]:
    """What the page's script is given, by the element's id."""
    found = re.findall(r'<script type="application/json" id="(\w+)">(.*?)</script>', html, re.DOTALL)
    return {name: json.loads(content) for name, content in found}


def marked(html: str) -> list[tuple[str, str]]:
    """The words on the page where each record is said to be, and the record's own, in the units of a browser."""
    (article,) = (value for name, value in embedded(html).items() if name != "index")
    units = article["text"].encode("utf-16-le")
    return [
        (record["i"], units[2 * record["s"] : 2 * record["e"]].decode("utf-16-le"))
        for record in article["sides"][-1]["records"]
    ]


def test_nothing_in_an_article_ends_its_element(extractor: Extractor) -> None:
    html = page(Reported(extractor.extract(EVIL, title="</title><script>", id="<b>"), EVIL), note="<i>")
    assert html.count("<script") == html.count("</script>") == 3  # the article, the index, and the page's own
    assert "<img" not in html
    assert embedded(html)["a0"]["text"] == EVIL


def test_the_page_needs_nothing_else(extractor: Extractor) -> None:
    html = page(Reported(extractor.extract("It paid $5bn."), "It paid $5bn."))
    assert not re.search(r"""(?:src|href)=["'](?!data:)|@import|url\(""", html)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    for kind, tag in (("script-src", r"<script>(.*?)</script>"), ("style-src", r"<style>(.*?)</style>")):
        (source,) = re.findall(tag, html, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy[1]


@pytest.mark.parametrize(
    "text",
    [
        "It paid $5bn in 2021.",
        "😀😀 It paid $5bn 🚗 in 2021. 𠀀",
        "\ufeffIt paid\r\n$5bn\rin 2021.",
        "\x00\x07\ud800 It paid $5bn in 2021.",
    ],
)
def test_records_stand_where_the_text_has_them(extractor: Extractor, text: str) -> None:
    found = extractor.extract(text)
    assert marked(page(Reported(found, text))) == [
        (record.id, record.text.replace("\r\n", "\u200b\n"))
        for kind in (found.quantities, found.times, found.organizations)
        for record in kind
    ] + [(fact.id, fact.text.replace("\r\n", "\u200b\n").replace("\r", "\n")) for fact in found.facts]


def test_what_could_turn_a_line_around_is_shown_as_a_picture(extractor: Extractor) -> None:
    text = "a\u202eb \x07 $5bn"
    shown = embedded(page(Reported(extractor.extract(text), text)))["a0"]["text"]
    assert shown == "a\ufffdb \u2407 $5bn"


def test_without_the_text_what_records_hold_is_shown(extractor: Extractor) -> None:
    text = "😀 Nothing is here. Acme Corp. paid $5bn in 2021. Nothing here either. It has 30 cars."
    found = extractor.extract(text)
    html = page(Reported(found))
    assert embedded(html)["a0"]["gaps"] is True
    assert "Nothing" not in embedded(html)["a0"]["text"]
    assert dict(marked(html))["q1"] == "$5bn"
    assert dict(marked(html))["q2"] == "30 cars"
    assert len(text_from(found)) == len(text)


def test_a_change_stands_with_its_records(document: dict[str, Any], text: str) -> None:
    from ljextract.diff import semantic_diff

    before = Extraction.model_validate_json(json.dumps(document))
    document["quantities"][0]["number"]["value"] = "4"
    after = Extraction.model_validate_json(json.dumps(document))
    changes = semantic_diff(before, after, text=text)
    html = page(Reported(after, text, before, changes), sides=("before", "after"))
    article = embedded(html)["a0"]
    assert article["names"] == ["before", "after"]
    assert len(article["sides"]) == 2
    (change,) = article["changes"]
    assert (change["c"], change["b"], change["a"], change["f"]) == (["value"], "q1", "q1", [["value", "3", "4"]])


# The program


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
def corpus(tmp_path: Path, extractor: Extractor) -> Path:
    """One article with gold that misses a record and has one too many, and one without gold."""
    folder = tmp_path / "articles"
    folder.mkdir()
    text = "Acme Corp. sold 5,000 cars in 2021. It paid $3bn.\n"
    (folder / "acme.txt").write_text(text, encoding="utf-8")
    (folder / "evil.txt").write_text(EVIL, encoding="utf-8")
    gold = json.loads(as_json(extractor.extract(text, id="acme")))
    gold |= {"gold": {"annotated_by": "a person", "facts": False}, "facts": []}
    del gold["diagnostics"]
    gold["times"] = []
    gold["quantities"][1]["number"]["value"] = "4000000000"
    (folder / "acme.gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder


def test_a_corpus_with_gold(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    command = [sys.executable, "-m", "ljextract", "report", str(corpus), "-o", str(out)]
    ran = subprocess.run(command, capture_output=True, check=False, timeout=120, encoding="utf-8")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    data = embedded(out.read_text(encoding="utf-8"))
    index = data["index"]
    assert [one["id"] for one in index["articles"]] == ["acme", "evil"]
    assert (index["sides"], index["words"]["added"]) == (["gold", "found"], "extra")
    classes = sorted((change["k"], change["c"]) for change in data["a0"]["changes"])
    assert classes == [(0, ["value"]), (1, ["added"])]
    assert index["score"][0][:3] == ["quantities", "2", "2"]
    assert len(data["a1"]["sides"]) == 1
    record = data["a1"]["sides"][0]["records"][0]
    words = [index["strings"][place] for place in record["x"]]  # the explanation
    assert words[words.index("currency") + 1] == "$"
    fields = [index["strings"][place] for place in record["f"]]
    assert fields[fields.index("unit code") + 1] == "USD"
    assert index["rules"][record["r"]][1]  # the rule's first line
    assert index["articles"][1]["years"] == {"2021": 1}
    assert ["USD", "5000000000"] in index["articles"][1]["amounts"]


def test_extractions_and_diffs(run: Run, corpus: Path, tmp_path: Path) -> None:
    base, new, diff = tmp_path / "base.jsonl", tmp_path / "new.jsonl", tmp_path / "diff.jsonl"
    assert run("extract", *sorted(corpus.glob("*.txt")), "-o", base).returncode == 0
    new.write_text(base.read_text(encoding="utf-8").replace('"5000"', '"6000"'), encoding="utf-8")

    data = embedded(run("report", base, "--corpus", corpus).stdout)
    assert data["a1"]["text"] == EVIL
    assert embedded(run("report", base).stdout)["a1"]["gaps"] is True

    assert run("diff", base, new, "--corpus", corpus, "-o", diff).returncode == 1
    data = embedded(run("report", diff).stdout)
    assert [one["id"] for one in data["index"]["articles"]] == ["acme"]
    assert data["index"]["summary"]["totals"]["quantities"]["value"] == 1
    straight = run("diff", base, new, "--corpus", corpus, "--format", "html")
    assert straight.returncode == 1
    assert embedded(straight.stdout)["a0"] == data["a0"]

    few = embedded(run("report", base, "--articles", "1").stdout)
    assert [name for name in few if name != "index"] == ["a0"]
    assert few["index"]["note"].startswith("The first 1 articles")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "nowhere: no such file"),
        (["articles/acme.gold.json"], "neither an article"),
        (["bad.jsonl"], "holds neither articles nor extractions nor a diff"),
        (["half.jsonl"], "line 2 is no changed article"),
        (["articles", "--articles", "0"], "--articles"),
    ],
)
def test_errors_are_one_line(run: Run, corpus: Path, tmp_path: Path, arguments: list[str], message: str) -> None:
    (tmp_path / "bad.jsonl").write_text("3\n", encoding="utf-8")
    (tmp_path / "half.jsonl").write_text('\n{"before":null,"after":null,"changes":[]}\n', encoding="utf-8")
    ran = run("report", *arguments)
    assert ran.returncode == 2
    assert ran.stderr.startswith("ljextract: ")
    assert message in ran.stderr
    assert ran.stderr.count("\n") == 1
