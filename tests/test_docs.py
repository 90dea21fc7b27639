"""The pages of docs/ are programs that print what they show."""

from __future__ import annotations

import contextlib
import http.server
import io
import re
import shlex
import sqlite3
import threading
from pathlib import Path

import pytest

import ljextract.spacy_component  # noqa: F401 - what the entry point does for those who have it installed
from ljextract import cli

DOCS = Path(__file__).parents[1] / "docs"

ENTRIES = [
    "Car sales rose 4.1% year on year in January 2024, the industry association said on Tuesday.",
    "Car sales fell 2.5% year on year in February 2024, the industry association said.",
    "2024年3月汽车销量同比增长1.2%。",
    "4月汽车销量同比增长6.3%，达235.9万辆。",
    "Car sales rose 6.2% year on year in April, a bank said. They are expected to rise 9% year on year in May.",
]


def blocks(page: str) -> list[tuple[str, str]]:
    """The fenced blocks of a page: language and content."""
    return re.findall(r"```(\w+)\n(.*?)```", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL)


def check(page: str) -> None:
    """Runs a page's Python, block after block; each prints the text that follows it."""
    names: dict[str, object] = {}
    shown = blocks(page)
    for (language, content), (following, text) in zip(shown, [*shown[1:], ("", "")], strict=True):
        if language == "python":
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(content, names)  # noqa: S102
            assert printed.getvalue() == (text if following == "text" else "")


def test_the_library_in_five_minutes() -> None:
    check("library.md")


def test_from_a_feed_to_a_chart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    monkeypatch.chdir(tmp_path)
    items = "".join(
        f"<item><guid>{number}</guid><pubDate>Thu, 02 May 2024 08:00:00 GMT</pubDate><description>{text}</description></item>"
        for number, text in enumerate(ENTRIES)
    )
    (tmp_path / "cars.xml").write_text(f"<rss><channel>{items}</channel></rss>", encoding="utf-8")

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        (command,) = re.findall(r"^\$ ljextract (run .*)$", blocks("feed-to-chart.md")[0][1], re.MULTILINE)
        address = f"http://127.0.0.1:{server.server_address[1]}"
        arguments = shlex.split(command.replace("https://news.example", address))
        assert cli.run([*arguments, "--allow-private", "-j", "0"]) == 0
        server.shutdown()
    check("feed-to-chart.md")
    assert (tmp_path / "cars.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["out.sqlite", "out.duckdb"])
def test_the_queries_of_batch_run(tmp_path: Path, name: str) -> None:
    text = "重庆市统计局说，2021年全市实现产值2089.81亿元。到2025年，力争出口增长20%。"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert cli.run(["run", str(tmp_path / "a.txt"), "-o", str(tmp_path / name), "-j", "0"]) == 0
    (queries,) = [content for language, content in blocks("batch.md") if language == "sql"]
    found = []
    for query in filter(str.strip, queries.split(";")):
        if name.endswith("duckdb"):
            import duckdb

            with contextlib.closing(duckdb.connect(str(tmp_path / name), read_only=True)) as database:
                found.append(database.execute(query).fetchall())
        else:
            with contextlib.closing(sqlite3.connect(tmp_path / name)) as lite:
                found.append(lite.execute(query).fetchall())
    assert [len(rows) for rows in found] == [1, 1, 1]


def test_the_tables_of_batch_are_those_that_there_are() -> None:
    from ljextract.batch.items import REASONS
    from ljextract.batch.sources import SUFFIXES
    from ljextract.tables import COLUMNS, REJECTS

    page = (DOCS / "batch.md").read_text(encoding="utf-8")
    columns = {
        str(table): " ".join(name if type_ == "text" else f"{name} ({type_})" for name, type_ in each)
        for table, each in [*COLUMNS.items(), ("rejects", REJECTS)]
    }
    assert dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", page, re.MULTILINE)) == columns | dict(REASONS)
    assert all(f"`{name}`" in page for name in SUFFIXES)
