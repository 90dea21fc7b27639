"""RSS, Atom and JSON feeds to raw articles, each joined with its page where the feed has a summary only."""

from __future__ import annotations

import hashlib
import io
import json
import urllib.parse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ljextract.batch import fields
from ljextract.batch.extras import needed
from ljextract.batch.items import Place, Raw, Refused

if TYPE_CHECKING:
    from ljextract.batch.fetch import Fetcher
    from ljextract.batch.sources import Item, Reading

_HARMLESS: Final = frozenset({"CharacterEncodingOverride", "NonXMLContentType"})

Entry = dict[str, str | bool | None]
"""What a feed says of an article: id, title, url, published, source, text, html (the text is), full (no mere summary)."""


Parsed = tuple[list[Entry], str | None]
"""The entries of a feed, and what is wrong with the feed if something is."""


def parse_feeds(feeds: Sequence[tuple[bytes, str | None]], settings: None) -> list[Parsed]:
    """What feeds hold, each given as its bytes and its encoding if one is declared. Runs in a worker."""
    return [entries_of(data, charset) for data, charset in feeds]


def entries_of(data: bytes, charset: str | None = None) -> Parsed:
    """The entries of an RSS or Atom feed, and what is wrong with the feed if something is."""
    feedparser = needed("feedparser", "feeds", "reading a feed")
    headers = {"content-type": f"application/xml; charset={charset}"} if charset is not None else {}
    try:
        feed = feedparser.parse(
            io.BytesIO(data), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # noqa: BLE001 - whatever a parser of the wild makes of it, the run goes on
        return [], f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
    title = feed.feed.get("title")
    problem = feed.get("bozo_exception")
    wrong = None
    if problem is not None and type(problem).__name__ not in _HARMLESS:
        wrong = f"not well formed: {' '.join(str(problem).split())[:300]}"
    if not feed.entries and not feed.get("version"):
        wrong = wrong or "no feed"
    return [_entry(each, title) for each in feed.entries], wrong


def _entry(entry: Mapping[str, Any], feed: str | None) -> Entry:
    contents = [each for each in entry.get("content") or () if each.get("value", "").strip()]
    html = [each for each in contents if "html" in (each.get("type") or "html")]
    best = (html or contents or [None])[0]
    detail = entry.get("summary_detail") or {}
    chosen = best if best is not None else {"value": entry.get("summary"), "type": detail.get("type")}
    moment = entry.get("published") or entry.get("updated") or entry.get("created")
    source, link = entry.get("source") or {}, entry.get("link")
    return _keyed(
        {
            "id": entry.get("id"),
            "title": entry.get("title"),
            "url": link if link != entry.get("id") or "://" in str(link) else None,  # RSS takes any guid for a link
            "published": moment,
            "source": source.get("title") or feed,
            "text": chosen.get("value"),
            "html": "html" in (chosen.get("type") or "html"),
            "full": best is not None,
        }
    )


def json_entries(document: Mapping[str, Any]) -> Iterator[Entry]:
    """The entries of a JSON Feed."""
    items = document.get("items")
    for item in items if isinstance(items, list) else ():
        if not isinstance(item, dict):
            yield _keyed({"text": None, "html": False, "full": False})
            continue
        html, text = fields.as_words(item.get("content_html")), fields.as_words(item.get("content_text"))
        summary = fields.as_words(item.get("summary"))
        yield _keyed(
            {
                "id": fields.as_words(item.get("id")),
                "title": fields.as_words(item.get("title")),
                "url": fields.as_words(item.get("url")) or fields.as_words(item.get("external_url")),
                "published": fields.as_words(item.get("date_published")),
                "source": fields.as_words(document.get("title")),
                "text": html or text or summary,
                "html": html is not None,
                "full": (html or text) is not None,
            }
        )


def _keyed(entry: Entry) -> Entry:
    """The entry with an id: its own, its address, or a hash of what it says."""
    if not entry.get("id"):
        said = json.dumps([entry.get("title"), entry.get("published"), entry.get("text")]).encode()
        entry["id"] = entry.get("url") or hashlib.blake2b(said, digest_size=8).hexdigest()
    return entry


def feed_items(
    entries: Iterable[Entry], source: str, reading: Reading, fetcher: Fetcher | None, *, kept: bool
) -> Iterator[Item]:
    """The raw articles of entries. `kept` joins them to those that the feed at this address had before, so that an
    article stays when the feed has dropped it."""
    if not kept or fetcher is None:
        for item, entry in enumerate(entries, 1):
            yield from _items(entry, Place(source, item), reading, fetcher)
        return
    fetcher.journal.keep_entries(source, ((str(each["id"]), json.dumps(each).encode()) for each in entries))
    for item, data in fetcher.journal.entries(source):
        yield from _items(json.loads(data), Place(source, item), reading, fetcher)


def _items(entry: Entry, place: Place, reading: Reading, fetcher: Fetcher | None) -> Iterator[Item]:
    known = {name: str(entry[name]) for name in ("id", "title", "url", "published", "source") if entry.get(name)}
    if "url" in known:
        address = urllib.parse.urljoin(place.source, known.pop("url"))
        if address.startswith(("http://", "https://")):
            known["url"] = address
    if reading.published is not None:
        known.setdefault("published", reading.published)
    name = known.get("id", str(place))
    url = known.get("url")
    if reading.follow and fetcher is not None and not entry["full"] and url is not None:
        from ljextract.batch.fetch import FetchError

        try:
            page = fetcher.get(url, again=False)
        except FetchError as error:  # the summary is better than nothing, and the reject says what is missing
            yield Refused(place, "fetch_failed", f"{url}: {error}", name)
        else:
            summary = {"summary": json.dumps(entry)}
            yield Raw(place, name, "html", page.body, {**known, **summary}, page.charset)
            return
    data = json.dumps(entry).encode()
    if len(data) > reading.limit:
        yield Refused(place, "too_long", f"more than {reading.limit:,} bytes", name)
    else:
        yield Raw(place, name, "entry", data, known)
