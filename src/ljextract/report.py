"""The review page: one HTML file that holds articles with their records, and needs nothing else.

Pieces of the page come out as articles come in, so that a report of any length is written without being held. The page's
own script and style lie in `data/review`; whatever comes from a text travels as JSON, in which no `<` is left, and is put
on the page as text. The page's policy lets no other script run, and nothing be fetched.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources
from typing import Any, Final

from ljextract.diff import Change, Summary, reading
from ljextract.errors import DIAGNOSTICS
from ljextract.explain import Explained, Explanation
from ljextract.records import Diagnostic, Extraction, Fact, Organization, Quantity, Time
from ljextract.score import KINDS, Score, share

_AnyRecord = Quantity | Time | Organization | Fact


@dataclass(frozen=True)
class Reported:
    """An article on the page: its text where it is known, its records, and what they are held against where there is
    something (`before`, or gold), with what differs."""

    after: Extraction | None
    text: str | None = None
    before: Extraction | None = None
    changes: tuple[Change, ...] = ()
    explanation: Explanation | None = None


@dataclass
class Heading:
    """What stands above the articles. `sides` names what is compared, if anything is; `words` rename classes of change;
    `rules` are the rules' first lines; summary and score are read when the last article has come."""

    title: str
    sides: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)
    summary: Summary | None = None
    score: Score | None = None
    note: str = ""


GOLD_WORDS: Final = {"added": "extra", "removed": "missed"}


def report_page(articles: Iterable[Reported], heading: Heading) -> Iterator[str]:
    """Pieces of the page, as the articles come."""
    style, script = asset("page.css"), asset("page.js")
    yield _head(heading.title, style, [script])
    index = _Index(heading)
    for number, one in enumerate(articles):
        yield f'<script type="application/json" id="a{number}">{in_script(index.add(one))}</script>\n'
    yield f'<script type="application/json" id="index">{in_script(index.document())}</script>\n'
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def asset(name: str) -> str:
    """A file of the page's own."""
    return (resources.files("ljextract.data") / "review" / name).read_text(encoding="utf-8")


def in_script(document: object) -> str:
    """A document as JSON that can stand in a script element: without `<`, nothing in it can end the element."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def policy(style: str, scripts: Sequence[str], connect: str = "'none'") -> str:
    """The Content-Security-Policy of a page that runs these scripts, has this style and may `connect` to that alone."""
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'sha256-{_hash(style)}'; img-src data:; "
        f"connect-src {connect}; base-uri 'none'; form-action 'none'"
    )


def _hash(source: str) -> str:
    return base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _head(title: str, style: str, scripts: Sequence[str], connect: str = "'none'") -> str:
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy(style, scripts, connect)}">\n'
        f'<title>{html.escape(title)}</title>\n<link rel="icon" href="data:,">\n<style>{style}</style>\n</head>\n<body>\n'
        "<noscript>This page shows its articles by a script of its own, which is switched off.</noscript>\n"
    )


# What the page's script is given


class _Index:
    """Counts what the lists and filters of the page ask for, article by article."""

    def __init__(self, heading: Heading) -> None:
        self.heading = heading
        self.rules: dict[str, int] = {}
        self.strings: dict[str, int] = {}  # what records say over and over is written once
        self.articles: list[dict[str, Any]] = []
        self.codes: set[str] = set()

    def rule(self, name: str | None) -> int:
        return self.rules.setdefault(name, len(self.rules)) if name is not None else -1

    def words(self, rows: Iterable[Sequence[str]]) -> list[int]:
        """Rows of words, one behind the other, as places in the table of strings."""
        return [self.strings.setdefault(word, len(self.strings)) for row in rows for word in row]

    def add(self, one: Reported) -> dict[str, Any]:
        """The article as the page shows it; its figures are kept for the index."""
        some = one.after or one.before
        assert some is not None
        shown = _Shown(one.text if one.text is not None else text_from(one.after, one.before), gaps=one.text is None)
        explained = {each.record_id: each for each in one.explanation.records} if one.explanation is not None else {}
        sides = [
            {
                "records": [
                    self._record(record, shown, explained.get(record.id) if side else None) for record in _all(given)
                ],
                "diagnostics": [self._diagnostic(each, shown) for each in given.diagnostics],
            }
            for side, given in enumerate((one.before, one.after))
            if given is not None
        ]
        article = some.article
        name = article.id or article.sha256[:12]
        latest = sides[-1]["records"]
        self.articles.append(
            {
                "id": name,
                "counts": [len(getattr(some, kind)) for kind in KINDS],
                "rules": sorted({record["r"] for side in sides for record in side["records"] if record["r"] >= 0}),
                "fires": Counter(record["r"] for record in latest if record["r"] >= 0),
                "codes": sorted({each["code"] for side in sides for each in side["diagnostics"]}),
                "changes": len(one.changes),
                "years": _years(some),
                "amounts": _amounts(some),
            }
        )
        return {
            "id": name,
            "about": [part for part in (article.title, article.source, article.published) if part],
            "languages": article.languages,
            "length": article.length,
            "text": shown.text,
            "gaps": one.text is None,
            "sides": sides,
            "names": list(self.heading.sides)
            if one.before is not None and one.after is not None
            else [self.heading.sides[one.after is not None]]
            if self.heading.sides
            else [],
            "changes": [_change(change) for change in one.changes],
        }

    def _record(self, record: _AnyRecord, shown: _Shown, explained: Explained | None) -> dict[str, Any]:
        result: dict[str, Any] = {
            "i": record.id,
            "k": "qtof".index(record.id[0]),
            "s": shown.at(record.start),
            "e": shown.at(record.end),
            "at": record.span,
            "r": self.rule(record.rule),
            "v": record.status if isinstance(record, Fact) else reading(record),
            "f": self.words(_fields(record)),
        }
        if isinstance(record, Fact):
            linked = [record.subject, record.source]
            others = [one.organization for one in linked if one is not None]
            result["refs"] = [one for one in (record.quantity, record.time, *others) if one is not None]
        if explained is not None:
            result["x"] = self.words((piece.name, piece.text, piece.meaning) for piece in explained.pieces)
            result["l"] = self.words((loser.text, loser.rule, loser.reason) for loser in explained.losers)
        return result

    def _diagnostic(self, one: Diagnostic, shown: _Shown) -> dict[str, Any]:
        self.codes.add(one.code)
        place = (one.start, one.end) if one.start is not None and one.end is not None else None
        result: dict[str, Any] = {"code": one.code, "message": one.message}
        return result | ({"s": shown.at(place[0]), "e": shown.at(place[1]), "at": place} if place is not None else {})

    def document(self) -> dict[str, Any]:
        heading = self.heading
        fires: Counter[int] = Counter()
        for one in self.articles:
            fires.update(one.pop("fires"))
        return {
            "title": heading.title,
            "note": heading.note,
            "sides": heading.sides,
            "words": heading.words,
            "rules": [[name, heading.rules.get(name, ""), fires[index]] for name, index in self.rules.items()],
            "strings": list(self.strings),
            "codes": {code: DIAGNOSTICS.get(code, "") for code in sorted(self.codes)},
            "articles": self.articles,
            "summary": heading.summary.document() if heading.summary is not None else None,
            "score": _scores(heading.score) if heading.score is not None else None,
        }


def article_document(one: Reported, heading: Heading) -> dict[str, Any]:
    """One article as the page's script is given it, with the index of that article alone."""
    index = _Index(heading)
    article = index.add(one)
    return {"article": article, "index": index.document()}


def live_page(heading: Heading, live: Mapping[str, Any]) -> tuple[str, str]:
    """The page without an article, for a server to fill: its HTML, and its Content-Security-Policy."""
    style, scripts = asset("page.css"), [asset("page.js"), asset("live.js")]
    parts = [
        _head(heading.title, style, scripts, "'self'"),
        f'<script type="application/json" id="index">{in_script(_Index(heading).document() | {"live": live})}</script>\n',
        *(f"<script>{script}</script>\n" for script in scripts),
        "</body>\n</html>\n",
    ]
    return "".join(parts), policy(style, scripts, "'self'")


def _all(extraction: Extraction) -> Iterator[_AnyRecord]:
    yield from extraction.quantities
    yield from extraction.times
    yield from extraction.organizations
    yield from extraction.facts


def _fields(record: _AnyRecord) -> list[tuple[str, str]]:
    """A record's fields in words, those that are null left out."""
    fields = []
    for name, value in record.model_dump(mode="json", exclude={"id", "start", "end", "text", "rule"}).items():
        if isinstance(value, dict) and "text" in value:
            fields.append((name, value["text"]))
            inner = {key: one for key, one in value.items() if key not in {"start", "end", "text"}}
        else:
            inner = {"": value}
        for key, one in inner.items():
            if one is not None:
                words = "/".join(map(str, one)) if isinstance(one, list) else str(one)
                fields.append((f"{name} {key}".strip(), words))
    return fields


def _change(change: Change) -> dict[str, Any]:
    return {
        "k": KINDS.index(change.kind) if change.kind in KINDS else -1,
        "c": change.classes,
        "b": change.before.id if change.before is not None else None,
        "a": change.after.id if change.after is not None else None,
        "f": [[one.name.replace("_", " "), one.before, one.after] for one in change.telling_fields()],
        "n": change.instead,
        "v": [held.reading if held is not None else None for held in (change.before, change.after)],
        "code": change.rule if change.kind == "diagnostics" else None,
    }


def _years(extraction: Extraction) -> Counter[int]:
    """How many times fall into each year; a stretch counts in its first and last."""
    years: Counter[int] = Counter()
    for time in extraction.times:
        if time.granularity not in {"century", "decade"} and time.first_day is not None and time.last_day is not None:
            years.update({time.first_day.year, time.last_day.year})
    return years


def _amounts(extraction: Extraction) -> list[tuple[str, str]]:
    """Unit and value of each quantity that is measured or counted in something."""
    return [
        (quantity.unit.code or quantity.unit.name, value)
        for quantity in extraction.quantities
        if quantity.unit is not None and (value := quantity.number.value or quantity.number.low) is not None
    ]


def _scores(score: Score) -> list[list[str]]:
    rows = []
    for kind, one in score.kinds.items():
        tally = one.tally
        shares = [share(value) for value in (tally.precision, tally.recall, tally.f1)]
        rows.append([kind, str(tally.gold), str(tally.found), *shares])
    return rows


# The text as it is shown


_LONE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_GAP: Final = "\0"


class _Shown:
    """An article's text as the page shows it, and where its code points are there, in the UTF-16 units of a browser.

    What could turn a line around or has no shape is shown as a picture of itself or as U+FFFD; what of the text is not
    known, as an ellipsis.
    """

    def __init__(self, text: str, *, gaps: bool) -> None:
        self.shifts: list[tuple[int, int]] = []  # from this code point on, so much further right
        pieces: list[str] = []
        last = shift = 0
        for found in re.finditer(f"{_GAP}+|[\U00010000-\U0010ffff]" if gaps else "[\U00010000-\U0010ffff]", text):
            if found.group()[0] == _GAP:
                pieces += text[last : found.start()], " … "
                last = found.end()
                shift += 3 - len(found.group())
            else:
                shift += 1
            self.shifts.append((found.end(), shift))
        raw = "".join([*pieces, text[last:]])
        self.text = _LONE.sub(_picture, raw.replace("\r\n", "\u200b\n").replace("\r", "\n"))

    def at(self, offset: int) -> int:
        """Where a code point is on the page."""
        index = bisect_left(self.shifts, (offset + 1, -(1 << 60)))
        return offset + (self.shifts[index - 1][1] if index else 0)


def _picture(found: re.Match[str]) -> str:
    code = ord(found.group())
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"


def text_from(*extractions: Extraction | None) -> str:
    """As much of an article's text as its records hold; what is not known is NUL."""
    given = [one for one in extractions if one is not None]
    known = [_GAP] * given[0].article.length
    for extraction in given:
        for stretch in extraction.stretches():
            known[stretch.start : stretch.end] = stretch.text
    return "".join(known)
