"""Batch runs, as people run them: what is read, what comes out, and that nothing is lost or done twice."""

from __future__ import annotations

import contextlib
import csv
import gzip
import io
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from ljextract import Extraction, Extractor, cli
from ljextract.batch import decode, fields, sources, worker
from ljextract.batch.extras import needed
from ljextract.batch.items import REASONS, Place, Raw, Refused
from ljextract.batch.journal import Journal
from ljextract.batch.pool import Lost, Pool, Task
from ljextract.errors import LjextractError
from ljextract.output import as_json

ENGLISH = "Acme Corp. said on Monday that sales rose 3% to 5,000 cars in 2021."
CHINESE = "据重庆市统计局数据，2021年全市实现产值2089.81亿元，同比增长19.6%。"


class Ran:
    """How a run in this process ended."""

    def __init__(self, code: int, err: str, output: Path) -> None:
        self.code, self.err, self.output = code, err, output

    @property
    def articles(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.output.read_text(encoding="utf-8").splitlines()]

    @property
    def ids(self) -> list[str]:
        return [article["article"]["id"] for article in self.articles]

    @property
    def rejects(self) -> list[dict[str, Any]]:
        path = self.output.with_name(self.output.name + ".rejects.jsonl")
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []

    @property
    def reasons(self) -> list[tuple[str, str]]:
        return [(reject["id"] or reject["place"].rpartition("/")[2], reject["reason"]) for reject in self.rejects]


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `ljextract run` in this process, without workers, into out.jsonl."""

    def run(*arguments: str | Path, out: str = "out.jsonl") -> Ran:
        output = tmp_path / out
        code = cli.run(["run", *map(str, arguments), "-o", str(output), "-j", "0"])
        return Ran(code, capsys.readouterr().err, output)

    return run


def program(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "ljextract", "run", *map(str, arguments)], input=stdin, capture_output=True, check=False
    )


def lines(path: Path, rows: Sequence[Any]) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


# What is read


def test_a_folder_gives_what_extract_gives(run: Run, tmp_path: Path, extractor: Extractor) -> None:
    news = tmp_path / "news"
    (news / "2023").mkdir(parents=True)
    (news / "b.txt").write_text(ENGLISH, encoding="utf-8")
    (news / "a.md").write_text(f"# Output # \n\n{CHINESE}", encoding="utf-8")
    (news / "2023" / "c.txt").write_bytes(b"\xef\xbb\xbf" + ENGLISH.encode() + b"\r\n")
    (news / "picture.png").write_bytes(b"\x89PNG")
    (news / ".hidden.txt").write_text("no", encoding="utf-8")
    ran = run(news)
    assert (ran.code, ran.ids) == (0, ["2023/c", "a", "b"])
    assert ran.articles[1]["article"]["title"] == "Output"
    text = "\ufeff" + ENGLISH + "\r\n"
    assert ran.output.read_text(encoding="utf-8").splitlines()[0] == as_json(
        extractor.extract(text, id="2023/c"), indent=None
    )
    assert "2 other files in the folders not read" in ran.err


def test_json_lines_have_fields_by_their_usual_names(run: Run, tmp_path: Path) -> None:
    rows = [
        {
            "Body": ENGLISH,
            "Headline": "Up",
            "pubDate": "Mon, 24 Apr 2023 15:00:02 GMT",
            "link": "http://a/1",
            "guid": 7,
        },
        {"正文": CHINESE, "标题": "产值", "日期": "2023年4月24日", "来源": "中国网"},
        {"text": ENGLISH, "published": "soon"},
        {"text": ""},
        {"words": ENGLISH},
        ["text"],
    ]
    path = lines(tmp_path / "news.jsonl", rows)
    path.write_bytes(path.read_bytes() + b"\n{broken\n" + json.dumps({"text": "9% \udc80"}).encode())
    ran = run(path)
    assert ran.code == 3
    about = [article["article"] for article in ran.articles]
    assert [one["id"] for one in about] == ["7", "news#2", "news#3", "news#8"]
    assert about[0]["published"] == "2023-04-24T15:00:02+00:00"
    assert (about[0]["title"], about[0]["url"]) == ("Up", "http://a/1")
    assert (about[1]["published"], about[1]["source"], about[1]["title"]) == ("2023-04-24", "中国网", "产值")
    assert ran.articles[2]["diagnostics"][0] == {
        "code": "published_not_read", "message": "soon", "start": None, "end": None,
    }  # fmt: skip
    assert ran.reasons == [
        ("news#4", "no_text"), ("news#5", "no_text"), ("news#6", "bad_row"), ("news#7", "bad_row"),
    ]  # fmt: skip
    broken = ran.rejects[-1]
    assert path.read_bytes()[broken["offset"] :][: broken["bytes"]] == b"{broken\n"
    again = run(path, "--column", "text=words", "--column", "title=Headline")
    assert again.ids == ["news#5"]


def test_csv(run: Run, tmp_path: Path) -> None:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";")
    writer.writerows([
        ["id", "text", "date"], ["x", ENGLISH + "\nMore: 7%.", "2022/2/3"], ["y", ENGLISH], ["z", "", "2022"],
        ["v", "7%", "2022", "more"],
    ])  # fmt: skip
    path = tmp_path / "news.csv"
    path.write_bytes(b"\xef\xbb\xbf" + buffer.getvalue().encode() + b'w;"never closed 5%\n\n')
    ran = run(path)
    assert ran.ids == ["x", "y", "w"]
    assert ran.articles[0]["article"]["published"] == "2022-02-03"
    assert ran.reasons == [("z", "no_text"), ("news.csv", "bad_row")]
    row = ran.rejects[1]
    assert path.read_bytes()[row["offset"] :][: row["bytes"]] == b"v;7%;2022;more\r\n"


def test_csv_in_another_encoding_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "news.tsv").write_bytes(f"标题\t正文\n产值\t{CHINESE}\n".encode("gb18030"))
    (article,) = run(tmp_path / "news.tsv").articles
    assert article["article"]["title"] == "产值"
    assert article["diagnostics"][0]["message"] == "gb18030, source"


def test_utf_16_is_read_to_where_it_is_none(run: Run, tmp_path: Path) -> None:
    rows = "".join(json.dumps({"text": f"产值增长{n}%"}, ensure_ascii=False) + "\n" for n in range(1, 4))
    (tmp_path / "a.jsonl").write_bytes(rows.encode("utf-16"))
    (tmp_path / "b.csv").write_bytes("text\n增长5%\n".encode("utf-16"))
    (tmp_path / "c.jsonl").write_bytes(rows.encode("utf-16") + b"\x00\xdc")
    ran = run(*sorted(tmp_path.glob("*.*")))
    assert ran.ids == ["a#1", "a#2", "a#3", "b#1", "c#1", "c#2", "c#3"]
    assert {article["diagnostics"][0]["message"] for article in ran.articles} == {"utf-16, source"}
    assert ran.reasons == [("c.jsonl", "damaged")]


def test_a_json_document_holds_one_article_or_a_list(run: Run, tmp_path: Path) -> None:
    documents = {
        "one.json": {"text": ENGLISH}, "list.json": [{"text": ENGLISH}, {"text": CHINESE}],
        "inside.json": {"count": 1, "results": [{"body": ENGLISH}]}, "nothing.json": {"count": 1},
    }  # fmt: skip
    for name, document in documents.items():
        (tmp_path / name).write_text(json.dumps(document), encoding="utf-8")
    (tmp_path / "deep.json").write_text("[" * 200_000, encoding="utf-8")
    ran = run(*(tmp_path / name for name in (*documents, "deep.json")))
    assert ran.ids == ["one", "list#1", "list#2", "inside#1"]
    assert ran.reasons == [("nothing", "no_text"), ("deep.json", "bad_source")]


@pytest.mark.parametrize("text", ["[" * 960, "[" * 960 + "]" * 960, '[{"text":' * 470, '{"a":' * 200 + "1" + "}" * 200])
def test_what_is_nested_too_deep_is_told_alike_wherever_it_is_read(text: str) -> None:
    def read(calls: int) -> str:
        if calls:
            return read(calls - 1)
        with pytest.raises(ValueError, match=r".") as raised:
            fields.read_json(text)
        return str(raised.value)

    assert read(0) == read(400) == "more than 100 lists and objects in each other"
    assert fields.read_json("[" * 100 + "]" * 100)
    with pytest.raises(ValueError, match="Expecting value"):
        fields.read_json('{"text": "[[[[", ' + '"a": [1], ' * 200 + '"b": }')


def test_parquet_in_and_out(run: Run, tmp_path: Path, extractor: Extractor) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    from ljextract.tables import from_arrow

    rows = [{"text": ENGLISH, "id": 1, "other": [1]}, {"text": CHINESE, "id": 2, "other": None}]
    parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "in.parquet")
    ran = run(tmp_path / "in.parquet", out="out.parquet")
    assert ran.code == 0
    found = list(from_arrow(parquet.read_table(ran.output)))
    assert found == [extractor.extract(ENGLISH, id="1"), extractor.extract(CHINESE, id="2")]
    (tmp_path / "bad.parquet").write_bytes((tmp_path / "in.parquet").read_bytes()[:100])
    assert run(tmp_path / "bad.parquet").reasons == [("bad.parquet", "bad_source")]


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_packed_sources(run: Run, tmp_path: Path, packing: str) -> None:
    if packing == ".gz":
        pack: Callable[[bytes], bytes] = gzip.compress
    elif sys.version_info >= (3, 14):
        from compression.zstd import compress as pack
    else:
        from backports.zstd import compress as pack

    rows = b"".join(
        json.dumps({"text": f"Up {n}%.", "other": os.urandom(20_000).hex()}).encode() + b"\n" for n in range(50)
    )
    (tmp_path / f"a.jsonl{packing}").write_bytes(pack(rows[: len(rows) // 2]) + pack(rows[len(rows) // 2 :]))
    (tmp_path / f"b.txt{packing}").write_bytes(pack(ENGLISH.encode()))
    ran = run(tmp_path / f"a.jsonl{packing}", tmp_path / f"b.txt{packing}")
    assert (ran.code, len(ran.ids), ran.ids[-1]) == (0, 51, "b")
    whole = pack(rows)
    (tmp_path / f"cut.jsonl{packing}").write_bytes(whole[: len(whole) // 2])
    cut = run(tmp_path / f"cut.jsonl{packing}")
    assert 0 < len(cut.ids) < 50
    assert [reason for _, reason in cut.reasons] == ["damaged"]


def test_standard_input_is_told_by_its_first_bytes(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    for stdin, ids in (
        (ENGLISH.encode(), ["stdin"]),
        (b'{"text": "5%"}\n{"text": "6%"}\n', ["stdin#1", "stdin#2"]),
        (gzip.compress(b'[{"text": "5%"}]'), ["stdin#1"]),
    ):
        assert program("-", "-o", out, "-j", "0", stdin=stdin).returncode == 0
        assert [json.loads(line)["article"]["id"] for line in out.read_text(encoding="utf-8").splitlines()] == ids


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        (CHINESE, "gb18030"), (CHINESE, "gbk"), ("據統計，該市2021年實現產值2089億元，同比增長19.6%。", "big5"),
        ("Der Umsatz stieg um 5% für die Käufer.", "cp1252"), (ENGLISH, "utf-16"), (CHINESE, "utf-16-le"),
    ],
)  # fmt: skip
def test_encodings_are_detected_and_stated(run: Run, tmp_path: Path, words: str, encoding: str) -> None:
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    (tmp_path / "a.txt").write_bytes(mark + words.encode(encoding))
    (article,) = run(tmp_path / "a.txt").articles
    assert article["article"]["length"] == len(words)
    (told,) = [one["message"] for one in article["diagnostics"] if one["code"] == "decoded"]
    assert told.startswith({"gbk": "gb18030", "utf-16-le": "utf-16"}.get(encoding, encoding))


def test_a_declared_encoding_is_believed_where_it_fits() -> None:
    assert decode.decode(CHINESE.encode("gbk"), "GB2312") == decode.Decoded(CHINESE, "gb18030", "declared")
    assert decode.decode(CHINESE.encode(), "gb2312") is not None
    assert decode.decode(ENGLISH.encode(), "no such \0 thing") == decode.Decoded(ENGLISH, "utf-8", "utf-8")
    assert decode.decode(b"\xff\xff\xff\xff") is None


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2023-04-24", "2023-04-24"), ("2023/4/24 9:05", "2023-04-24T09:05:00"), ("20230424", "20230424"),
        (1_682_348_402_000, "2023-04-24T15:00:02+00:00"), ("1682348402", "2023-04-24T15:00:02+00:00"),
        ("2023/13/1", None), ("yesterday", None), (None, None), ("", None), (True, None), (10**30, None), (1.5, None),
    ],
)  # fmt: skip
def test_dates(value: object, day: str | None) -> None:
    assert fields.as_published(value) == day


def test_what_is_too_long_is_told_and_not_held(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(b'{"text": "' + b"x" * 3_000_000 + b'"}\n' + json.dumps({"text": ENGLISH}).encode())
    (tmp_path / "long.txt").write_bytes(b"x" * 3_000_000)
    ran = run(path, tmp_path / "long.txt", "--limit", "100000")
    assert ran.ids == ["news#2"]
    assert [(reject["reason"], reject["offset"]) for reject in ran.rejects] == [("too_long", 0), ("too_long", 0)]
    assert ran.rejects[0]["bytes"] == 3_000_013


def test_wide_text_without_a_mark_is_read_where_it_is_declared(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(ENGLISH.encode("utf-16-le"))
    (tmp_path / "b.jsonl").write_bytes(json.dumps({"text": ENGLISH}).encode("utf-16-le"))
    ran = run(tmp_path / "a.txt", tmp_path / "b.jsonl", "--encoding", "utf-16-le")
    assert [article["article"]["length"] for article in ran.articles] == [len(ENGLISH)] * 2


def test_binary_and_undecodable_bytes_are_rejects(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0\1\2 text")
    (tmp_path / "b.txt").write_bytes(bytes(range(128, 256)) * 3)
    assert run(tmp_path / "a.txt", tmp_path / "b.txt").reasons == [("a", "binary"), ("b", "undecodable")]


def test_every_reason_is_in_the_table() -> None:
    import re

    package = Path(sources.__file__).parent
    code = "".join(path.read_text(encoding="utf-8") for path in package.glob("*.py"))
    used = set(re.findall(r"""(?:Failed\(|Refused\([^"']*?(?:Place\([^)]*\))?,\s*|_lose\([^"]*)"([a-z_]+)\"""", code))
    assert used <= set(REASONS)
    assert len(used) >= 8


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.txt"], "missing.txt: no such file"),
        (["*.nothing"], "no file fits the pattern"),
        (["-", "-"], "given twice"),
        (["{tmp}"], "holds no file that can be read"),
        (["{tmp}", "--column", "body"], "is not FIELD=COLUMN"),
        (["{tmp}", "--encoding", "nope"], "no text encoding is called 'nope'"),
        (["{tmp}", "--published", "soon"], "not an ISO 8601 date"),
    ],
)
def test_bad_arguments(run: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    ran = run(*(argument.format(tmp=tmp_path) for argument in arguments))
    assert ran.code == 2
    assert message in ran.err
    assert ran.err.count("\n") == 1


# What comes out


@pytest.fixture
def news(tmp_path: Path) -> Path:
    rows = [
        {"id": "a", "text": ENGLISH, "published": "2022-01-31"}, {"id": "b", "text": CHINESE, "published": "2022-01-31"},
        {"id": "c", "text": "Half of 123456789012345678901234567890.5 tonnes, 1/3 and 2 to 3 km."}, {"id": "d"},
        {"id": "e", "text": "nothing"},
    ]  # fmt: skip
    return lines(tmp_path / "news.jsonl", rows)


def test_csv_is_what_extract_writes(run: Run, news: Path, extractor: Extractor) -> None:
    from ljextract.output import as_csv

    texts = [json.loads(line) for line in news.read_text(encoding="utf-8").splitlines()]
    wanted = as_csv(extractor.extract_many([text for text in texts if "text" in text]))
    assert run(news, out="out.csv").output.read_text(encoding="utf-8") == "".join(wanted)


def test_flat_tables_have_stable_types_and_exact_numbers(run: Run, news: Path) -> None:
    from pyarrow import parquet

    from ljextract.tables import COLUMNS, arrow_schema

    ran = run(news, out="tables")
    found = {table: parquet.read_table(ran.output / f"{table}.parquet") for table in COLUMNS}
    assert all(found[table].schema.equals(arrow_schema(table)) for table in COLUMNS)
    (long,) = [row for row in found["quantities"].to_pylist() if row["unit_code"] == "t"]
    assert (long["value"], long["value_text"]) == (None, "123456789012345678901234567890.5")
    facts = [row for row in found["facts"].to_pylist() if row["unit_code"] == "CNY"]
    assert [(str(row["value"].normalize()), row["year"]) for row in facts] == [("2.08981E+11", 2021)]
    articles = found["articles"].to_pylist()
    assert [(row["article"], row["id"], row["item"]) for row in articles] == [
        (1, "a", 1),
        (2, "b", 2),
        (3, "c", 3),
        (4, "e", 5),
    ]
    assert articles[1]["languages"] == ["zh"]
    (reject,) = parquet.read_table(ran.output / "rejects.parquet").to_pylist()
    assert (reject["id"], reject["reason"]) == ("d", "no_text")


@pytest.mark.parametrize("suffix", ["sqlite", "duckdb"])
def test_databases_are_ready_for_sql(run: Run, news: Path, suffix: str) -> None:
    ran = run(news, out=f"out.{suffix}")
    if suffix == "sqlite":
        database: Any = sqlite3.connect(ran.output)
    else:
        import duckdb

        database = duckdb.connect(str(ran.output), read_only=True)
    with contextlib.closing(database):
        yuan = database.execute("SELECT year, value_text, status FROM yuan ORDER BY organization, year").fetchall()
        assert yuan == [(2021, "208981000000", "actual")]
        assert database.execute("SELECT reason FROM rejects").fetchall() == [("no_text",)]
        (total,) = database.execute("SELECT sum(value) FROM facts WHERE unit_code = 'CNY'").fetchone()
        assert int(total) == 208_981_000_000
        assert database.execute("SELECT count(*) FROM articles").fetchone() == (4,)


def test_the_manifest_says_what_the_run_was(run: Run, news: Path) -> None:
    import hashlib

    from ljextract.batch.run import rules_hash

    ran = run(news)
    manifest = json.loads((news.parent / "out.jsonl.manifest.json").read_text(encoding="utf-8"))
    assert manifest["rules"] == rules_hash()
    assert (manifest["articles"], manifest["rejects"]) == (4, 1)
    assert manifest["sources"] == {str(news): {"articles": 4, "rejects": 1}}
    assert manifest["files"]["out.jsonl"]["sha256"] == hashlib.sha256(ran.output.read_bytes()).hexdigest()
    assert manifest["libraries"]["spacy"]


@pytest.mark.parametrize("out", ["out.csv", "out.parquet", "tables", "out.sqlite", "out.duckdb"])
def test_lone_surrogates_come_through(run: Run, tmp_path: Path, out: str) -> None:
    rows = [{"id": "\ud800", "text": "Up 9 \udc80arts, to 5%. 😀 增长5%"}, {"id": "\ud800", "text": ""}]
    (tmp_path / "news.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert run(tmp_path / "news.jsonl", out=out).code == 3


# Nothing done twice, nothing lost


def _calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the raw articles that are worked on from now."""
    done: list[str] = []
    real = worker.process

    def process(raw: Raw, settings: worker.Settings) -> worker.Result:
        done.append(raw.data.decode())
        return real(raw, settings)

    monkeypatch.setattr(worker, "process", process)
    return done


def test_only_new_and_changed_articles_are_done_again(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = _calls(monkeypatch)
    rows = [{"id": n, "text": f"Sales rose {n}%."} for n in range(40)]
    first = run(lines(tmp_path / "news.jsonl", rows)).output.read_bytes()
    assert len(done) == 40
    assert run(tmp_path / "news.jsonl").output.read_bytes() == first
    assert len(done) == 40
    rows[5]["text"] = "Sales fell 5%."
    rows.insert(0, {"id": "new", "text": "Sales doubled."})
    del rows[20]
    ran = run(lines(tmp_path / "news.jsonl", rows))
    assert [json.loads(one)["id"] for one in done[40:]] == ["new", 5]
    assert ran.ids == [str(row["id"]) for row in rows]
    fresh = run(tmp_path / "news.jsonl", out="fresh.jsonl")
    assert fresh.output.read_bytes() == ran.output.read_bytes()


@pytest.mark.parametrize("out", ["news/out.jsonl", "news/tables"])
def test_an_output_among_its_sources_is_none_of_them(run: Run, tmp_path: Path, out: str) -> None:
    (tmp_path / "news").mkdir()
    lines(tmp_path / "news" / "a.jsonl", [{"text": ENGLISH}, {"text": ""}])
    for _ in range(2):
        run(tmp_path / "news", out=out)
    manifest = next((tmp_path / "news").rglob("*manifest.json"))
    assert json.loads(manifest.read_text(encoding="utf-8"))["articles"] == 1


def test_other_rules_do_all_anew(run: Run, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ljextract.batch import run as batch

    done = _calls(monkeypatch)
    run(news)
    monkeypatch.setattr(batch, "rules_hash", lambda: "another")
    run(news)
    assert len(done) == 10


def test_the_same_article_twice_is_recognised(run: Run, tmp_path: Path) -> None:
    rows = [{"id": 1, "text": ENGLISH}, {"id": 2, "text": CHINESE}, {"id": 3, "text": ENGLISH.replace(" ", "\n")}]
    path = lines(tmp_path / "news.jsonl", rows)
    assert run(path).ids == ["1", "2", "3"]
    ran = run(path, "--dedupe")
    assert (ran.code, ran.ids, ran.reasons) == (0, ["1", "2"], [("3", "duplicate")])
    assert ran.rejects[0]["message"] == f"the same words as {path}#1"


def test_strict_stops_at_the_first_reject(run: Run, news: Path) -> None:
    ran = run(news, "--strict")
    assert ran.code == 3
    assert "news.jsonl#4: no_text" in ran.err
    assert not ran.output.exists()


def test_workers_give_the_same_bytes(tmp_path: Path) -> None:
    rows = [{"id": n, "text": (ENGLISH, CHINESE)[n % 2]} for n in range(150)]
    path = lines(tmp_path / "news.jsonl", rows)
    for suffix in ("csv", "parquet"):
        written = []
        for workers in ("0", "2"):
            out = tmp_path / workers / f"out.{suffix}"
            out.parent.mkdir(exist_ok=True)
            assert program(path, "-o", out, "-j", workers).returncode == 0
            written.append(out.read_bytes())
        assert written[0] == written[1]


def test_killed_at_any_moment_it_goes_on(tmp_path: Path) -> None:
    rows = [{"id": n, "text": f"{ENGLISH} {n}" * 20} for n in range(200)]
    path = lines(tmp_path / "news.jsonl", rows)
    whole = tmp_path / "whole.sqlite"
    assert program(path, "-o", whole, "-j", "1").returncode == 0
    out = tmp_path / "out.sqlite"
    command = [sys.executable, "-m", "ljextract", "run", str(path), "-o", str(out), "-j", "1"]
    kept = []
    for seconds in (2.0, 3.5):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        process.kill()
        process.wait()
        if out.with_name("out.sqlite.journal").exists():
            with contextlib.closing(Journal(out.with_name("out.sqlite.journal"))) as journal:
                kept.append(sum(1 for _ in journal._db.execute("SELECT 1 FROM result")))
    assert kept == sorted(kept)
    assert program(path, "-o", out, "-j", "1").returncode == 0
    assert out.read_bytes() == whole.read_bytes()
    assert sorted(each.name for each in tmp_path.glob(".*")) == []


def test_ctrl_c_finishes_the_part_and_says_how_to_go_on(tmp_path: Path) -> None:
    path = lines(tmp_path / "news.jsonl", [{"id": n, "text": f"{ENGLISH} {n}" * 20} for n in range(2_000)])
    out = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "ljextract", "run", str(path), "-o", str(out), "-j", "1"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    journal = tmp_path / "out.jsonl.journal-wal"
    while not journal.exists() or journal.stat().st_size < 100_000:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=300)
    assert process.returncode == 130
    assert b"the same command again goes on" in err
    assert not out.exists()
    with contextlib.closing(Journal(tmp_path / "out.jsonl.journal")) as kept:
        assert kept._db.execute("SELECT count(*) FROM result").fetchone()[0] >= 32


def test_no_room_keeps_the_work(tmp_path: Path) -> None:
    path = lines(tmp_path / "news.jsonl", [{"id": n, "text": f"{ENGLISH} {n}"} for n in range(100)])
    out = tmp_path / "out.jsonl"

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))

    command = [sys.executable, "-m", "ljextract", "run", str(path), "-o", str(out), "-j", "0"]
    done = subprocess.run(command, capture_output=True, check=False, preexec_fn=limited)
    assert done.returncode == 2
    assert b"make room and run the same command again" in done.stderr
    assert not out.exists()
    assert b"results kept from before" in program(path, "-o", out, "-j", "0").stderr
    assert out.read_bytes().count(b"\n") == 100


def test_a_target_that_can_t_be_written_is_told_first(
    run: Run, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = _calls(monkeypatch)
    (tmp_path / "folder.jsonl").mkdir()
    (tmp_path / "file").write_text("", encoding="utf-8")
    for out in ("missing/out.jsonl", "folder.jsonl", "file/tables"):
        ran = run(news, out=out)
        assert ran.code == 2
        assert "can't be written" in ran.err
    assert "say --format" in run(news, out="out.xlsx").err
    import shutil

    monkeypatch.setattr(shutil, "disk_usage", lambda path: type("Usage", (), {"free": 10})())
    assert "10 bytes are free there" in run(news).err
    assert not done


def test_two_runs_at_once_are_refused(run: Run, news: Path, tmp_path: Path) -> None:
    with contextlib.closing(Journal(tmp_path / "out.jsonl.journal")):
        ran = run(news)
    assert ran.code == 2
    assert "in use by another run" in ran.err


def test_a_damaged_journal_is_told(run: Run, news: Path, tmp_path: Path) -> None:
    (tmp_path / "out.jsonl.journal").write_bytes(b"no database at all" * 1_000)
    ran = run(news)
    assert ran.code == 2
    assert "remove it to begin anew" in ran.err


def test_an_error_of_our_own_is_a_reject(run: Run, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Extractor, text: str, **more: Any) -> Extraction:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(Extractor, "extract", fail)
    assert {reason for _, reason in run(news).reasons} == {"failed", "no_text"}


# Workers


def _moody(items: Sequence[str], settings: str) -> list[str]:
    for item in items:
        if item == "dies":
            os.kill(os.getpid(), signal.SIGKILL)
        if item == "leaves":
            os._exit(7)
        if item == "sleeps":
            time.sleep(60)
    return [item + settings for item in items]


def test_a_worker_that_dies_takes_one_item_with_it() -> None:
    words = [["a", "b"], ["c", "dies", "d"], [], ["sleeps"], ["e", "leaves"], *([str(n)] for n in range(40))]
    tasks = [Task(each, index, 1) for index, each in enumerate(words)]
    with Pool(_moody, "!", workers=2, timeout=8.0) as pool:
        done = list(pool.run(tasks))
    assert [task.label for task in done] == list(range(len(words)))
    results = [task.results for task in done]
    assert results[:2] == [["a!", "b!"], ["c!", Lost("worker_died", "ended by SIGKILL"), "d!"]]
    assert results[2:5] == [
        [],
        [Lost("out_of_time", "more than 8 seconds")],
        ["e!", Lost("worker_died", "ended with exit code 7")],
    ]
    assert results[5:] == [[f"{n}!"] for n in range(40)]


def _slow(items: Sequence[str], settings: float) -> list[int]:
    time.sleep(settings)
    return [os.getpid() for _ in items]


def test_no_worker_is_left_without_work() -> None:
    with Pool(_slow, 0.05, workers=2, timeout=8.0) as pool:
        done = [task.results[0] for task in pool.run(Task(["a"], None, 1) for _ in range(80))]
    assert len(set(done)) == 2
    assert min(done.count(one) for one in set(done)) >= 20  # the second starts later; without work it had two


def test_the_pool_reads_no_further_than_its_window() -> None:
    asked = 0

    def tasks() -> Any:
        nonlocal asked
        for _ in range(1_000):
            asked += 1
            yield Task(["a"], None, 1)

    with Pool(_moody, "", workers=1, timeout=5.0) as pool:
        next(iter(pool.run(tasks())))
    assert asked <= 70


# Telling


def test_json_log(run: Run, news: Path) -> None:
    ran = run(news, "--json-log")
    (event,) = [json.loads(line) for line in ran.err.splitlines()]
    assert (event["event"], event["articles"], event["rejects"]) == ("end", 4, 1)


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
def test_a_terminal_gets_a_bar(tmp_path: Path) -> None:
    import pty

    path = lines(tmp_path / "news.jsonl", [{"text": f"{ENGLISH} {n}"} for n in range(300)])
    lead, follow = pty.openpty()
    command = [sys.executable, "-m", "ljextract", "run", str(path), "-o", str(tmp_path / "out.csv"), "-j", "1"]
    process = subprocess.Popen(command, stderr=follow, stdout=follow, stdin=follow, env=os.environ | {"TERM": "xterm"})
    os.close(follow)
    shown = b""
    with contextlib.suppress(OSError):  # the other side is closed
        while piece := os.read(lead, 65_536):
            shown += piece
    os.close(lead)
    assert process.wait(300) == 0
    assert "reading" in shown.decode()
    assert "━" in shown.decode()
    assert "300 articles in" in shown.decode()


def test_places_name_their_item() -> None:
    assert str(Place("a.jsonl", 3)) == "a.jsonl#3"
    assert Refused(Place("a"), "no_text", "").id is None


def test_extras_are_named(monkeypatch: pytest.MonkeyPatch, run: Run, news: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    ran = run(news, out="out.parquet")
    assert ran.code == 2
    assert "pip install 'ljextract[batch]'" in ran.err
    with pytest.raises(LjextractError):
        needed("no_such_module", "batch", "it")
