"""The command line, as people run it: what it prints, where, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ljextract import __version__, cli
from ljextract.output import CSV_COLUMNS
from ljextract.records import Extraction

ARTICLE = "Acme Corp. said on Monday that sales rose 3% to 5,000 cars in 2021.\n"
PROGRAM = [sys.executable, "-m", "ljextract"]


class Ran:
    """What a run printed, and its exit code."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code, self.out, self.err = code, out.decode(), err.decode()

    def extraction(self) -> Extraction:
        assert (self.code, self.err) == (0, "")
        return Extraction.model_validate_json(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in this process, not on a terminal."""
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str | Path) -> Ran:
        code = cli.run([str(argument) for argument in arguments])
        return Ran(code, *capfdbinary.readouterr())

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "acme.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


def program(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> Ran:
    """Runs the real program, in a process of its own."""
    done = subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        timeout=60,
        env=os.environ | environment,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


# extract


def test_a_pipe_gets_json(run: Run, article: Path) -> None:
    extraction = run("extract", article, "--published", "2022-02-02").extraction()
    assert extraction.article.id == "acme"
    assert extraction.article.published == "2022-02-02"
    assert "5000" in [number.value for number in extraction.numbers]


def test_many_files_give_json_lines(run: Run, article: Path) -> None:
    other = article.with_name("other.zh.txt")
    other.write_text("产值同比增长19.6%。", encoding="utf-8")
    ran = run("extract", article, other)
    assert [json.loads(line)["article"]["id"] for line in ran.out.splitlines()] == ["acme", "other.zh"]
    array = json.loads(run("extract", article, other, "--format", "json").out)
    assert array == [json.loads(line) for line in ran.out.splitlines()]


def test_csv(run: Run, article: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("extract", article, "--format", "csv").out, newline="")))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert "3%" in [row["text"] for row in rows if row["kind"] == "quantity"]


def test_a_table_without_colour_marks_records_with_brackets(run: Run, article: Path) -> None:
    page = run("extract", article, "--format", "table").out
    assert re.search(r"sales rose \[3%\]q\d to \[5,000 cars\]q\d in \[2021\]t\d", page)
    assert "\x1b" not in page
    assert " \n" not in page
    for heading in ("Quantities", "Times", "Organizations"):
        assert f"\n{heading}  " in page


def test_standard_input(article: Path) -> None:
    for arguments in (["extract"], ["extract", "-"]):
        extraction = program(*arguments, stdin=ARTICLE.encode()).extraction()
        assert extraction.article.id is None
        assert extraction.article.length == len(ARTICLE)
    assert program("extract", "-", article, stdin=b"").out.count("\n") == 2


def test_an_empty_text_is_an_empty_extraction(run: Run, article: Path) -> None:
    article.write_bytes(b"")
    extraction = run("extract", article).extraction()
    assert extraction.article.length == 0
    assert not extraction.quantities
    assert "No records." in run("extract", article, "--format", "table").out


def test_offsets_count_the_text_as_given(run: Run, article: Path) -> None:
    article.write_bytes("\ufeffSales rose\r\n3%.".encode())
    (quantity,) = run("extract", article).extraction().quantities
    assert quantity.span == (13, 15)


def test_another_encoding(run: Run, article: Path) -> None:
    words = "人民19.6%。"
    for encoding in ("gb18030", "big5", "utf-16"):
        article.write_bytes(words.encode(encoding))
        extraction = run("extract", article, "--encoding", encoding).extraction()
        assert [number.value for number in extraction.numbers] == ["19.6"]


def test_out_names_the_format_and_is_whole_or_not_there(run: Run, article: Path, tmp_path: Path) -> None:
    for name, first in (("a.json", "{\n"), ("a.jsonl", '{"'), ("a.csv", "article,"), ("a.out", "{\n")):
        out = tmp_path / name
        assert run("extract", article, "-o", out).out == ""
        assert out.read_text(encoding="utf-8").startswith(first)
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"caf\xe9")
    ran = run("extract", article, bad, "-o", tmp_path / "a.csv")
    assert ran.code == 2
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").count("acme,")
    assert not list(tmp_path.glob(".*")), "a draft was left behind"


def test_out_keeps_mode_and_link(run: Run, article: Path, tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    assert run("extract", article, "-o", link).code == 0
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("{")
    assert real.stat().st_mode & 0o777 == 0o640


# errors: one line, exit 2


def errors() -> list[tuple[str, list[str], str]]:
    return [
        ("no such file", ["extract", "{tmp}/none.txt"], r"/none\.txt: no such file"),
        ("a later one", ["extract", "{article}", "{tmp}/none.txt"], r"/none\.txt: no such file"),
        ("a folder", ["extract", "{tmp}"], "is a directory, not an article"),
        ("not utf-8", ["extract", "{latin}"], r"latin\.txt: not UTF-8 at byte 7 \(0xe9, line 2\); name its encoding"),
        ("binary", ["extract", "{binary}"], r"binary\.txt: is binary, not text"),
        ("utf-16", ["extract", "{wide}"], r"wide\.txt: looks like UTF-16; say --encoding utf-16"),
        ("no encoding", ["extract", "{article}", "--encoding", "klingon"], "no text encoding is called 'klingon'"),
        ("no text encoding", ["extract", "{article}", "--encoding", "hex"], "no text encoding is called 'hex'"),
        ("no date", ["extract", "{article}", "--published", "yesterday"], "'yesterday' is not an ISO 8601 date"),
        ("no day", ["extract", "{article}", "--published", "2023-02-30"], "'2023-02-30' is not an ISO 8601 date"),
        ("- twice", ["extract", "-", "-"], "given twice"),
        ("no folder", ["extract", "{article}", "-o", "{tmp}/none/a.json"], r"none/a\.json: can't be written: No such"),
        ("out is a folder", ["extract", "{article}", "-o", "{tmp}"], "can't be written: is a directory"),
        ("no format", ["extract", "{article}", "--format", "xml"], "'xml' is not one of"),
        ("no option", ["extract", "{article}", "--frmat", "csv"], "No such option: --frmat"),
        ("no command", ["extrct"], "No such command 'extrct'"),
        ("no corpus", ["score"], "Missing argument 'CORPUS'"),
        ("no gold", ["score", "{article}"], r"no acme\.gold\.json beside it"),
        ("no gold at all", ["score", "{tmp}"], "no gold file"),
        ("no bar", ["score", "{article}", "--fail-under", "95"], "'95' is neither an F1"),
        ("no kind", ["score", "{article}", "--fail-under", "dates=1"], "'dates=1' is neither an F1"),
        ("no file to explain", ["explain", "none.txt"], r"none\.txt: no such file"),
        ("no rule", ["rules", "fr."], r"no rule's id begins with 'fr\.'"),
        ("no schema", ["schema", "facts"], "'facts' is not one of"),
        ("no schemas", ["schema", "-o", "{tmp}", "--check"], r"extraction\.schema\.json: no such file"),
    ]


@pytest.mark.parametrize(("arguments", "message"), [case[1:] for case in errors()], ids=[case[0] for case in errors()])
def test_errors_are_one_line(run: Run, article: Path, arguments: list[str], message: str) -> None:
    folder = article.parent
    files = {"latin": b"one\ncaf\xe9", "binary": b"PK\x00\x01", "wide": "\ufeffsales".encode("utf-16-le")}
    for name, data in files.items():
        (folder / f"{name}.txt").write_bytes(data)
    places = {name: str(folder / f"{name}.txt") for name in files} | {"tmp": str(folder), "article": str(article)}
    ran = run(*(argument.format(**places) for argument in arguments))
    assert ran.code == 2
    assert re.search(message, ran.err), ran.err
    assert ran.err.startswith("ljextract: ")
    assert ran.err.count("\n") == 1


def test_an_unreadable_file_is_one_line(run: Run, article: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root reads everything")
    article.chmod(0)
    ran = run("extract", article)
    assert (ran.code, ran.err) == (2, f"ljextract: {article}: can't be read: Permission denied\n")


# score


@pytest.fixture
def corpus(run: Run, article: Path) -> Path:
    """A corpus of one article; its gold is what is extracted, less the first quantity."""
    found = json.loads(run("extract", article).out)
    gone = found["quantities"].pop(0)
    for index, quantity in enumerate(found["quantities"], 1):
        quantity["id"] = f"q{index}"
    gold = {"gold": {"annotated_by": "a test", "facts": False}} | found | {"facts": []}
    article.with_suffix(".gold.json").write_text(json.dumps(gold), encoding="utf-8")
    assert gone["text"] == "3%"
    return article.parent


def test_score_lists_what_differs_with_its_sentence(run: Run, corpus: Path) -> None:
    page = run("score", corpus).out
    assert re.search(r"quantities +1 +2 +1 +0\.500 +1\.000 +0\.666", page)
    assert re.search(r"extra +quantity +3% +acme 42:44", page)
    assert ARTICLE.strip() in page
    assert "3%" not in run("score", corpus, "--errors", "0").out


def test_score_as_json(run: Run, corpus: Path) -> None:
    document = json.loads(run("score", corpus / "acme.gold.json", "--format", "json").out)
    assert document["total"]["quantities"]["precision"] == 0.5
    assert document["differences"][0]["sentence"] == ARTICLE.strip()
    assert list(document["articles"]) == ["acme"]


@pytest.mark.parametrize(
    ("bars", "code"),
    [
        (["0.66"], 0),
        (["0.67"], 1),
        (["1", "quantities=0.6"], 0),
        (["quantities=0.7"], 1),
        (["times=1"], 0),
        (["facts=1"], 0),
    ],
)
def test_fail_under(run: Run, corpus: Path, bars: list[str], code: int) -> None:
    ran = run("score", corpus, *(part for bar in bars for part in ("--fail-under", bar)))
    assert ran.code == code
    assert ran.err == ("ljextract: F1 below the bar: quantities 0.666\n" if code else "")


# explain, rules, schema


def test_explain_takes_a_file_words_and_standard_input(run: Run, article: Path) -> None:
    page = run("explain", article).out
    assert "5,000 cars" in page
    assert re.search(r"en\.\w+\.\w+", page)
    words = run("explain", "产值同比增长19.6%，达2089.81亿元").out
    assert "208,981,000,000 CNY" in words
    assert re.search(r"zh\.\w+\.\w+", words)
    assert program("explain", "-", stdin=ARTICLE.encode()).out == page
    assert "No records" in run("explain", "nothing here").out


def test_explain_as_json(run: Run) -> None:
    document = json.loads(run("explain", ARTICLE, "--published", "2022-02-02", "--format", "json").out)
    extraction = Extraction.model_validate_json(json.dumps(document["extraction"]))
    told = {one["record_id"]: one["rule"] for one in document["records"]}
    kinds = extraction.quantities, extraction.times, extraction.organizations
    assert told == {record.id: record.rule for kind in kinds for record in kind}


def test_rules(run: Run) -> None:
    page = run("rules").out
    every = json.loads(run("rules", "--format", "json").out)
    assert {rule["id"].split(".")[0] for rule in every} == {"en", "zh"}
    assert all(rule["id"] in page and rule["doc"] for rule in every)
    chinese = json.loads(run("rules", "zh.", "--format", "json").out)
    assert chinese == [rule for rule in every if rule["id"].startswith("zh.")]
    one = next(rule for rule in every if rule["yes"])
    assert one["yes"][0][0] in " ".join(run("rules", one["id"]).out.split())


def test_schema(run: Run, tmp_path: Path) -> None:
    schema = json.loads(run("schema").out)
    assert schema["title"] == "Extraction"
    assert json.loads(run("schema", "gold").out)["title"] == "Gold"
    folder = tmp_path / "new" / "schemas"
    ran = run("schema", "-o", folder)
    assert ran.out.splitlines() == [str(folder / f"{name}.schema.json") for name in ("extraction", "gold")]
    assert run("schema", "-o", folder, "--check").code == 0
    file = folder / "gold.schema.json"
    file.write_text("{}")
    ran = run("schema", "-o", folder, "--check")
    assert (ran.code, ran.err) == (1, f"ljextract: not up to date: {file}\n")


# the program itself


def test_version_and_help(run: Run) -> None:
    assert run("--version").out == f"ljextract {__version__}\n"
    for arguments in (["--help"], ["extract", "-h"], ["score", "--help"]):
        ran = run(*arguments)
        assert ran.code == 0
        assert "Usage: ljextract" in ran.out
    assert run().code == 2


def test_version_is_the_package_s() -> None:
    import importlib.metadata

    assert importlib.metadata.version("ljextract") == __version__


def test_help_is_quick() -> None:
    def seconds() -> float:
        """What the program costs, not what else the machine has to do."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert program("--help").code == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    assert min(seconds() for _ in range(5)) < 0.2


HEAVY = "spacy jieba rjieba pydantic rich numpy ahocorasick_rs"


@pytest.mark.parametrize(
    ("code", "heavy"),
    [
        ("import ljextract", HEAVY),
        ("import ljextract.cli", HEAVY),
        ("from ljextract import cli; cli.run(['extract', '{article}'])", "jieba rjieba rich"),
    ],
)
def test_what_is_not_needed_is_not_loaded(article: Path, code: str, heavy: str) -> None:
    code = f"{code.format(article=article)}; import sys; sys.exit(' '.join(set('{heavy}'.split()) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) in {(0, ""), (1, "\n")}


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_a_broken_pipe_is_silent(article: Path) -> None:
    article.write_text(ARTICLE * 500, encoding="utf-8")
    process = subprocess.Popen(
        [*PROGRAM, "extract", str(article)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    with process.stdout, process.stderr:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.wait(60) != 0


def test_output_is_utf8_whatever_the_locale(article: Path) -> None:
    article.write_text("产值19.6亿元", encoding="utf-8")
    for kind in ("json", "table"):
        ran = program("extract", article, "--format", kind, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
        assert (ran.code, ran.err) == (0, "")
        assert "19.6亿元" in ran.out


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
class TestTerminal:
    @staticmethod
    def see(*arguments: str | Path, **environment: str) -> str:
        """What a terminal of 100 columns shows, with its escape sequences."""
        import fcntl
        import pty
        import struct
        import termios

        lead, follow = pty.openpty()
        fcntl.ioctl(follow, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 100, 0, 0))
        hidden = {"NO_COLOR", "COLUMNS", "FORCE_COLOR"}
        inherited = {name: value for name, value in os.environ.items() if name not in hidden}
        process = subprocess.Popen(
            [*PROGRAM, *map(str, arguments)],
            stdin=follow,
            stdout=follow,
            stderr=follow,
            env=inherited | {"TERM": "xterm-256color"} | environment,
        )
        os.close(follow)
        shown = b""
        while True:
            try:
                piece = os.read(lead, 65_536)
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            shown += piece
        process.wait(60)
        os.close(lead)
        return shown.decode()

    def test_a_terminal_gets_a_page_in_colour(self, article: Path) -> None:
        page = self.see("extract", article)
        assert re.search(r"\x1b\[1;36m3%\x1b\[0m", page)
        assert re.search(r"\x1b\[1;35m2021\x1b\[0m", page)
        assert re.search(r"\x1b\[1;32mAcme Corp\.\x1b\[0m", page)
        assert "Quantities" in page

    def test_no_color_is_respected(self, article: Path) -> None:
        assert "[3%]q1" in self.see("extract", article, NO_COLOR="1")

    def test_the_text_can_t_steer_the_terminal(self, article: Path) -> None:
        article.write_bytes(b"Sales \x1b[31mrose\x07 3%.\x1b]0;title\x07\r\nYes.")
        page = self.see("extract", article, NO_COLOR="1")
        assert "\x1b[31m" not in page
        assert "\x07" not in page
        assert "␛[31mrose␇" in page

    def test_markup_in_the_text_is_text(self, article: Path) -> None:
        article.write_text("[bold]Sales[/bold] :smile: rose 3%.", encoding="utf-8")
        assert "[bold]Sales[/bold] :smile: rose" in self.see("extract", article)

    def test_extract_without_a_file_says_what_it_wants(self) -> None:
        assert "no FILE given and nothing piped in" in self.see("extract")
