"""Feeds, pages and archives: served on localhost, read again, followed; and what is kept away from."""

from __future__ import annotations

import gzip
import http.server
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ljextract import cli
from ljextract.batch import fetch
from ljextract.batch.feeds import entries_of
from ljextract.batch.fetch import Fetcher, FetchError, is_public
from ljextract.batch.items import Place, Raw
from ljextract.batch.journal import Journal
from ljextract.batch.pages import read_page, words_of
from ljextract.batch.worker import Fields

SENTENCE = "Acme Corp. said on Monday that sales rose 3% to 5,000 cars in 2021."
PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Acme sells more - The Daily</title>
<meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2022-02-03T08:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/2">99 more stories</a></nav><article><h1>Acme sells more</h1>
<p>{SENTENCE} It was the best year that the company has had, its chief executive said in a statement to the press.</p>
<p>{"The plant in the north of the country is to be widened by half, with 200 more workers. " * 4}</p></article>
<script>var x = "88%";</script><footer>Copyright 2022 by The Daily</footer></body></html>"""


def rss(*entries: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>The Daily</title>{''.join(entries)}</channel></rss>"
    ).encode()


def entry(name: str, text: str, *, full: bool = False, link: str = "") -> str:
    tag = "content:encoded" if full else "description"
    return (
        f"<item><title>Story {name}</title><guid>{name}</guid><link>{link}</link>"
        f"<pubDate>Thu, 03 Feb 2022 08:00:00 +0800</pubDate><{tag}><![CDATA[<p>{text}</p>]]></{tag}></item>"
    )


class Site:
    """A web site on localhost. `pages` are what it serves, `asked` what it was asked, with the status it gave."""

    def __init__(self) -> None:
        self.pages: dict[str, tuple[dict[str, str], bytes]] = {}
        self.asked: list[tuple[str, int]] = []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                headers, body = site.pages.get(self.path, ({"status": "404"}, b""))
                status = int(headers.get("status", "200"))
                tag = headers.get("ETag")
                if tag is not None and self.headers.get("If-None-Match") == tag:
                    status, body = 304, b""
                site.asked.append((self.path, status))
                self.send_response(status)
                for name, value in headers.items():
                    if name != "status":
                        self.send_header(name, value)
                self.end_headers()
                pieces = [body[at : at + 10] for at in range(0, len(body), 10)] if "slow" in headers else [body]
                for piece in pieces:
                    try:
                        self.wfile.write(piece)
                    except OSError:
                        return
                    time.sleep(0.2 if "slow" in headers else 0)

            def log_message(self, format: str, *arguments: Any) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def serve(self, path: str, body: bytes | str, **headers: str) -> str:
        self.pages[path] = headers, body.encode() if isinstance(body, str) else body
        return self.url + path

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.close()


class Ran:
    def __init__(self, code: int, output: Path) -> None:
        def lines(path: Path) -> list[dict[str, Any]]:
            return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []

        self.code = code
        self.articles = lines(output)
        self.ids = [each["article"]["id"] for each in self.articles]
        self.rejects = [(each["id"], each["reason"]) for each in lines(output.with_name("out.jsonl.rejects.jsonl"))]
        self.messages = [each["message"] for each in lines(output.with_name("out.jsonl.rejects.jsonl"))]
        self.texts = [each["text"] for each in lines(output.with_name("out.jsonl.texts.jsonl"))]


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(*arguments: str | Path) -> Ran:
        output = tmp_path / "out.jsonl"
        code = cli.run(["run", *map(str, arguments), "-o", str(output), "-j", "0", "--allow-private"])
        return Ran(code, output)

    return run


# Feeds


def test_a_feed_is_read_and_read_again_with_a_304(run: Run, site: Site) -> None:
    url = site.serve("/rss", rss(entry("a", SENTENCE), entry("b", "Up <b>7%</b>.<br>Down &lt;5%.")), ETag='"1"')
    ran = run(url)
    assert (ran.code, ran.ids) == (0, ["a", "b"])
    about = ran.articles[0]["article"]
    assert (about["title"], about["source"], about["published"]) == (
        "Story a",
        "The Daily",
        "2022-02-03T08:00:00+08:00",
    )
    assert ran.texts == [f"Story a\n{SENTENCE}", "Story b\nUp 7%.\nDown <5%."]
    for article, text in zip(ran.articles, ran.texts, strict=True):
        assert all(text[one["start"] : one["end"]] == one["text"] for one in article["quantities"])
    assert run(url).articles == ran.articles
    assert site.asked == [("/rss", 200), ("/rss", 304)]


def test_what_a_feed_has_dropped_stays_and_what_it_changes_is_done_again(run: Run, site: Site) -> None:
    url = site.serve("/rss", rss(entry("a", "Up 1%."), entry("b", "Up 2%.")))
    run(url)
    site.serve("/rss", rss(entry("c", "Up 3%."), entry("b", "Up 4%.")))
    ran = run(url)
    assert ran.ids == ["a", "b", "c"]
    assert [each["quantities"][0]["number"]["value"] for each in ran.articles] == ["1", "4", "3"]
    site.pages.clear()
    gone = run(url)
    assert (gone.code, gone.ids, gone.rejects) == (3, ["a", "b", "c"], [(None, "fetch_failed")])
    assert gone.messages == ["HTTP 404"]


def test_summaries_are_followed_when_asked(run: Run, site: Site) -> None:
    page, old = site.serve("/1.html", PAGE), site.url + "/2.html"
    whole = site.serve("/3.html", "not asked for")
    url = site.serve(
        "/rss",
        rss(
            entry("a", "Up.", link=page), entry("b", "Up 5%.", link=old), entry("c", "Up 6%.", link=whole, full=True),
            entry("d", "Up 9%.", link=site.serve("/4.html", "<html><body></body></html>")),
        ),
    )  # fmt: skip
    assert "Acme Corp." not in str(run(url).articles)
    ran = run(url, "--follow")
    assert (ran.code, ran.ids, ran.rejects) == (3, ["a", "b", "c", "d"], [("b", "fetch_failed")])
    assert SENTENCE in ran.texts[0]
    assert "99" not in ran.texts[0]
    assert "88%" not in ran.texts[0]
    assert ran.articles[0]["article"]["title"] == "Story a"
    assert ran.texts[1:] == ["Story b\nUp 5%.", "Story c\nUp 6%.", "Story d\nUp 9%."]
    site.asked.clear()
    site.serve("/2.html", PAGE)
    again = run(url, "--follow")
    assert (again.code, again.articles[0]) == (0, ran.articles[0])
    assert SENTENCE in again.texts[1]
    assert site.asked == [("/rss", 200), ("/2.html", 200)]


def test_atom_and_json_feeds(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.atom").write_text(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt</title><entry><id>x</id><title>产值</title>'
        '<updated>2023-04-24T15:00:02+08:00</updated><content type="html">&lt;p&gt;同比增长19.6%&lt;/p&gt;</content></entry>'
        "<entry><id>y</id></entry></feed>",
        encoding="utf-8",
    )
    feed = {
        "version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
            {"id": 1, "content_html": "<p>Up 5%</p>", "date_published": "2023-04-24"}, {"summary": "Up 6%"}, "x",
        ],
    }  # fmt: skip
    (tmp_path / "b.json").write_text(json.dumps(feed), encoding="utf-8")
    ran = run(tmp_path / "a.atom", tmp_path / "b.json")
    assert ran.texts == ["产值\n同比增长19.6%", "Up 5%", "Up 6%"]
    assert ran.articles[0]["article"]["published"] == "2023-04-24T15:00:02+08:00"
    assert [reason for _, reason in ran.rejects] == ["no_text", "no_text"]


def test_a_feed_in_gb18030(run: Run, tmp_path: Path) -> None:
    text = '<?xml version="1.0" encoding="gb2312"?><rss version="2.0"><channel><item><title>产值增长5%</title></item></channel></rss>'
    (tmp_path / "a.rss").write_bytes(text.encode("gb18030"))
    assert run(tmp_path / "a.rss").texts == ["产值增长5%"]


def test_broken_feeds_give_what_they_hold_and_say_so(run: Run, tmp_path: Path) -> None:
    whole = rss(entry("a", "Up 5%."), entry("b", "Up 6%."))
    (tmp_path / "a.xml").write_bytes(whole[: whole.index(b"Up 6%")])
    bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1 or str()};" * 10}">' for n in range(1, 10)
    ) + "]><rss><channel><item><title>&a9;</title></item></channel></rss>"  # fmt: skip
    (tmp_path / "b.xml").write_text(bomb, encoding="utf-8")
    (tmp_path / "c.xml").write_bytes(b"\0\1\2")
    (tmp_path / "d.xml").write_bytes(b"<x>" * 100_000)
    ran = run(*(tmp_path / f"{name}.xml" for name in "abcd"))
    assert ran.ids[0] == "a"
    assert {reason for _, reason in ran.rejects} <= {"bad_source", "no_text"}
    assert len([message for message in ran.messages if message]) >= 3
    assert entries_of(b"")[1] == "no feed"


def test_a_feed_that_its_parser_dies_of_is_a_reject(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from ljextract.batch import run as batch

    monkeypatch.setattr(batch, "parse_feeds", os.abort)  # a worker that can't even begin
    (tmp_path / "a.rss").write_bytes(rss(entry("a", "Up 5%.")))
    assert cli.run(["run", str(tmp_path / "a.rss"), "-o", str(tmp_path / "out.jsonl"), "-j", "1"]) == 3
    assert "bad_source: its parser: ended " in capsys.readouterr().err


# Pages


def test_a_page_gives_its_main_text_and_what_it_states(run: Run, site: Site, tmp_path: Path) -> None:
    (tmp_path / "story.html").write_text(PAGE, encoding="utf-8")
    ran = run(
        tmp_path / "story.html", site.serve("/story", gzip.compress(PAGE.encode()), **{"Content-Encoding": "gzip"})
    )
    assert ran.code == 0
    assert ran.texts[0] == ran.texts[1]
    about = ran.articles[0]["article"]
    assert (about["title"], about["source"], about["published"]) == ("Acme sells more", "The Daily", "2022-02-03")
    assert ran.articles[1]["article"]["url"] == site.url + "/story"


@pytest.mark.parametrize(("encoding", "declared"), [("gb18030", "gb2312"), ("big5", "big5"), ("gb18030", None)])
def test_pages_in_other_encodings(encoding: str, declared: str | None) -> None:
    words = "統計局" if encoding == "big5" else "统计局"
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    page = f"<html><head>{meta}</head><body><article><p>{f'據{words}，一年的產值是三百元，在中大了不。' * 20}</p></article></body></html>"
    read = read_page(Raw(Place("a"), "a", "html", page.encode(encoding)))
    assert isinstance(read, Fields)
    assert words in read.text
    assert read.encoding == encoding


def test_pages_without_words(run: Run, tmp_path: Path) -> None:
    for name, page in {
        "a": b"", "b": b"<html><body></body></html>", "c": b"<div>" * 50_000 + b"5%", "d": b"\xff\xfe\0\0<html>", "e": b"\0" * 99,
    }.items():  # fmt: skip
        (tmp_path / f"{name}.html").write_bytes(page)
    ran = run(*sorted(tmp_path.glob("*.html")))
    assert {name for name, _ in ran.rejects} | set(ran.ids) == set("abcde")
    assert {reason for _, reason in ran.rejects} <= {"bad_page", "undecodable", "binary"}


def test_words_of_html_lose_nothing_but_marks() -> None:
    assert words_of("5 < 6 &amp; 7 > 3 <b>x") == "5 < 6 & 7 > 3 x"
    assert words_of("<p>" * 100_000 + "a") == "a"
    assert words_of("<!-- a --><script>b</script><td>c</td><td>d") == "c\nd"


def test_warc(run: Run, tmp_path: Path) -> None:
    packed = b""
    for name, kind, body in (
        ("a", "text/html; charset=utf-8", PAGE.encode()), ("b", "image/png", b"\x89PNG"), ("c", "text/plain", b"Up 5%."),
    ):  # fmt: skip
        answer = f"HTTP/1.0 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + body
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a/{name}\r\nContent-Length: {len(answer)}"
        packed += gzip.compress(
            f"{head}\r\nContent-Type: application/http; msgtype=response\r\n\r\n".encode() + answer + b"\r\n\r\n"
        )
    (tmp_path / "a.warc.gz").write_bytes(packed)
    ran = run(tmp_path / "a.warc.gz")
    assert [each["article"]["url"] for each in ran.articles] == ["http://a/a", "http://a/c"]
    assert SENTENCE in ran.texts[0]
    (tmp_path / "a.warc.gz").write_bytes(packed[:-80])
    cut = run(tmp_path / "a.warc.gz")
    assert cut.ids[0] == ran.ids[0]
    assert [reason for _, reason in cut.rejects] == ["bad_source"]


def test_files_on_object_stores(run: Run) -> None:
    import fsspec

    store = fsspec.filesystem("memory")
    store.pipe("/news/a.txt", SENTENCE.encode())
    store.pipe("/news/b.jsonl.gz", gzip.compress(b'{"text": "Up 5%."}'))
    assert run("memory://news/*").ids == ["memory:///news/a", "memory:///news/b#1"]
    assert run("memory://news/a.txt").code == 0
    assert run("memory://none/a.txt").code == 2


# What is kept away from


@pytest.fixture
def fetcher(tmp_path: Path) -> Iterator[Fetcher]:
    journal = Journal(tmp_path / "journal")
    fetcher = Fetcher(journal, 100_000, allow_private=True)
    yield fetcher
    fetcher.close()
    journal.close()


def test_private_addresses_are_refused(fetcher: Fetcher, site: Site) -> None:
    fetcher.allow_private = False
    for url in (
        site.url,
        "http://localhost/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://2130706433/",
    ):
        with pytest.raises(FetchError, match=r"private address|Error"):
            fetcher.get(url)
    assert not site.asked


def test_a_redirect_to_a_private_address_is_refused(
    fetcher: Fetcher, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = site.serve("/inner", "secret")
    outer = site.serve("/outer", b"", status="302", Location=inner.replace("127.0.0.1", "localhost"))
    fetcher.allow_private = False
    monkeypatch.setattr(fetch, "is_public", lambda address: len(site.asked) == 0)
    with pytest.raises(FetchError, match="private address"):
        fetcher.get(outer)
    assert site.asked == [("/outer", 302)]


def test_only_http_and_bounded_redirects(fetcher: Fetcher, site: Site) -> None:
    loop = site.serve("/loop", b"", status="301", Location="/loop")
    away = site.serve("/away", b"", status="301", Location="file:///etc/passwd")
    here = site.serve("/here", b"", status="301", Location="/there")
    site.serve("/there", "found")
    assert fetcher.get(here).body == b"found"
    for url, message in (
        (loop, "more than 5 redirects"),
        (away, "not an http or https address"),
        (site.url + "/no", "HTTP 404"),
    ):
        with pytest.raises(FetchError, match=message):
            fetcher.get(url)
    with pytest.raises(FetchError):
        fetcher.get("http://127.0.0.1:1/")
    with pytest.raises(FetchError):
        fetcher.get("http://[")


def test_size_and_time_are_bounded(fetcher: Fetcher, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FetchError, match="more than 100,000 bytes"):
        fetcher.get(site.serve("/large", b"x" * 200_000))
    monkeypatch.setattr(fetch, "TOTAL", 0.5)
    with pytest.raises(FetchError, match=r"not done after 0\.5 seconds"):
        fetcher.get(site.serve("/slow", b"x" * 200, slow="yes"))


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True), ("10.1.2.3", False), ("172.16.0.1", False), ("192.168.1.1", False), ("100.64.0.1", False),
        ("224.0.0.1", False), ("::1", False), ("fe80::1%eth0", False), ("fc00::1", False), ("2606:4700::1111", True),
        ("2002:7f00:1::", False), ("64:ff9b::7f00:1", False), ("0.0.0.1", False),
    ],
)  # fmt: skip
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public
