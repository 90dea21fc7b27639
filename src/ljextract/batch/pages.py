"""HTML to an article's text: pages by their main text, entries of feeds as they are; and the pages of a WARC."""

from __future__ import annotations

import contextlib
import functools
import io
import json
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, Final

from ljextract.batch import decode, fields
from ljextract.batch.extras import needed
from ljextract.batch.items import Place, Raw, Refused
from ljextract.batch.worker import Failed, Fields

if TYPE_CHECKING:
    from ljextract.batch.sources import Item, Reading

_CHARSET: Final = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_BLOCKS: Final = frozenset(
    "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol "
    "p pre section table tbody td th thead tr ul".split()
)
_SILENT: Final = frozenset({"script", "style", "template", "noscript"})


class _Words(HTMLParser):
    """The words of HTML, a line for each block. It goes by events, so that no depth of nesting is too much."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begins a line, or silence."""
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Ends them."""
        self._silent = max(self._silent - (tag in _SILENT), 0)
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Takes words."""
        if not self._silent:
            self.pieces.append(re.sub(r"[ \t\r\n\f]+", " ", data))


def words_of(html: str) -> str:
    r"""The words of a piece of HTML, a line for each block.

    >>> words_of("<p>Sales rose <b>3%</b>.</p><p>R&amp;D &lt; 5%<br>in 2021</p>")
    'Sales rose 3%.\nR&D < 5%\nin 2021'
    """
    parser = _Words()
    parser.feed(html)
    parser.close()
    lines = (" ".join(line.split(" ")).strip() for line in "".join(parser.pieces).split("\n"))
    return "\n".join(filter(None, lines))


def read_page(raw: Raw) -> Fields | Failed:
    """The main text of a page, and the title, date and source that it states; what is known beside it comes first."""
    declared = raw.encoding
    if declared is None:
        found = _CHARSET.search(raw.data[:4_096])
        declared = found[1].decode("ascii", "replace") if found is not None else None
    decoded = decode.decode(raw.data, declared)
    known: dict[str, str | None] = dict(raw.known)
    summary = known.pop("summary", None)
    page = _main_text(decoded.text) if decoded is not None and "\0" not in decoded.text[:1_024] else None
    if decoded is None or page is None or not page.text:
        if summary is not None:
            return read_entry(json.loads(summary), raw)
        if decoded is None:
            return Failed("undecodable", "no text in UTF-8, GB18030, Big5 or what is declared", known.get("id"))
        return Failed("bad_page", "no main text", known.get("id"))
    _moment(known)
    stated = {"title": page.title, "published": page.date, "source": page.sitename, "url": page.url}
    for name, value in stated.items():
        if value and known.get(name) is None:
            known[name] = fields.as_published(value) if name == "published" else str(value)
    return Fields(page.text, known, decoded.encoding, decoded.how, made=True)


@functools.cache
def _trafilatura() -> Any:
    module = needed("trafilatura", "feeds", "reading HTML")
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # what is wrong with a page is in its reject
    return module


def _main_text(html: str) -> Any:
    return _trafilatura().bare_extraction(
        html, with_metadata=True, include_comments=False, date_extraction_params=_dating()
    )  # fmt: skip


@functools.cache
def _dating() -> dict[str, Any]:
    from datetime import date

    # The widest search for a date costs more than all the rest. "Today" would make the result depend on the day.
    return {"extensive_search": False, "original_date": True, "max_date": date(2100, 1, 1).isoformat()}


def read_entry(entry: Mapping[str, Any], raw: Raw) -> Fields | Failed:
    """The text of a feed's entry: its title, then what it says, as plain text."""
    known: dict[str, str | None] = {name: value for name, value in raw.known.items() if name != "summary"}
    if known.get("title"):
        known["title"] = words_of(known["title"] or "").replace("\n", " ")
    said = entry.get("text") or ""
    body = words_of(said) if entry.get("html") else said.strip()
    title = known.get("title") or ""
    text = "\n".join(filter(None, (title if title not in body else "", body)))
    if not text:
        return Failed("no_text", "the entry has neither a title nor a text", known.get("id"))
    _moment(known)
    return Fields(text, known, "utf-8", "utf-8", made=True)


def _moment(known: dict[str, str | None]) -> None:
    """Reads the date as feeds write it."""
    moment = known.get("published")
    if moment is not None:
        known["published"] = fields.as_published(moment)
        if known["published"] is None:
            known["unread"] = moment[:100]


def read_warc(
    stream: io.BufferedReader, source: str, name: str, reading: Reading, failure_of: Callable[[Any], str | None]
) -> Iterator[Item]:
    """The pages of a WARC: its responses that are HTML or plain text. What else it holds is no article.

    `failure_of` says what is wrong with the stream, once it has ended.
    """
    archive = needed("warcio.archiveiterator", "feeds", "reading WARC")
    item = 0
    try:
        records = iter(archive.ArchiveIterator(stream))
        while True:
            with contextlib.redirect_stderr(io.StringIO()):  # it prints what it finds wrong
                record = next(records, None)
            if record is None:
                break
            item += 1
            if record.rec_type != "response" or record.http_headers is None:
                continue
            kind = (record.http_headers.get_header("content-type") or "").lower()
            if not kind.startswith(("text/html", "application/xhtml", "text/plain")):
                continue
            place = Place(source, item)
            content, data = record.content_stream(), b""
            while len(data) <= reading.limit and (piece := content.read(1 << 16)):
                data += piece
            if len(data) <= reading.limit and getattr(record.raw_stream, "limit", None):
                yield Refused(place, "bad_source", "the record is cut short", f"{name}#{item}")
                break
            if len(data) > reading.limit:
                yield Refused(place, "too_long", f"more than {reading.limit:,} bytes", f"{name}#{item}")
                continue
            known = {"url": record.rec_headers.get_header("WARC-Target-URI")}
            if reading.published is not None:
                known["published"] = reading.published
            charset = re.search(r"charset=[\"']?([\w.:-]+)", kind)
            yield Raw(
                place, f"{name}#{item}", "text" if kind.startswith("text/plain") else "html", data,
                {each: value for each, value in known.items() if value},
                charset[1] if charset is not None else reading.encoding,
            )  # fmt: skip
    except Exception as error:  # noqa: BLE001 - a damaged archive ends here, whatever its reader makes of it
        message = f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
        yield Refused(Place(source, item + 1), "bad_source", failure_of(stream) or message)
        return
    failure = failure_of(stream)
    if failure is not None:
        yield Refused(Place(source, item), "damaged", failure)
