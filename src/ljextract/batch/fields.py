"""Rows and objects to articles: which column is the text, which the title, and what a date means."""

from __future__ import annotations

import email.utils
import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any, Final

from ljextract.errors import ArgumentError

NAMES: Final = MappingProxyType(
    {
        "text": (
            "text", "body", "content", "article", "maintext", "main_text", "fulltext", "full_text", "article_text",
            "articlebody", "content_text", "story", "正文", "内容", "內容",
        ),
        "title": ("title", "headline", "head", "标题", "標題"),
        "published": (
            "published", "published_at", "publish_date", "published_date", "date_published", "datepublished", "pubdate",
            "publication_date", "date_publish", "date", "datetime", "created_at", "timestamp", "发布时间", "發布時間",
            "日期",
        ),
        "url": ("url", "link", "uri", "source_url", "href", "链接", "網址"),
        "id": ("id", "guid", "uuid", "article_id", "doc_id", "_id"),
        "source": ("source", "publisher", "publication", "source_name", "site", "sitename", "domain", "来源", "來源"),
    }
)  # fmt: skip
"""The names by which columns are found, first come first taken; case does not count."""

_SLASHED: Final = re.compile(r"(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?(?:[ T]*(\d{1,2}):(\d\d)(?::(\d\d))?)?")


DEEPEST: Final = 100
"""So many lists and objects may stand in each other: a bound of our own, since Python's depends on who calls."""


def read_json(text: str) -> Any:
    """What a JSON text holds, a byte order mark in front aside. Raises ValueError for what is none or is nested too deep.

    >>> read_json('[{"a": 1}]')
    [{'a': 1}]
    """
    deep = f"more than {DEEPEST} lists and objects in each other"
    try:
        document = json.loads(text.removeprefix("\ufeff"), strict=False)
    except RecursionError:
        raise ValueError(deep) from None
    except json.JSONDecodeError as error:
        if _depth(error.doc[: error.pos]) > DEEPEST:  # where it breaks, Python may have given up
            raise ValueError(deep) from None
        raise
    level = [document]
    for _ in range(DEEPEST):
        inside = (each.values() if isinstance(each, dict) else each for each in level if isinstance(each, dict | list))
        level = [one for values in inside for one in values if isinstance(one, dict | list)]
        if not level:
            return document
    raise ValueError(deep)


_STRINGS: Final = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)


def _depth(text: str) -> int:
    """How many lists and objects of a JSON text are in each other at most."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", _STRINGS.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def check_columns(given: Iterable[str]) -> dict[str, str]:
    """The mapping that options such as "text=body" make. Raises ArgumentError for one that is none."""
    columns: dict[str, str] = {}
    for option in given:
        field, equals, column = option.partition("=")
        if not equals or field not in NAMES or not column:
            raise ArgumentError(f"--column: {option!r} is not FIELD=COLUMN, with a FIELD of {', '.join(NAMES)}")
        columns[field] = column
    return columns


def pick(names: Iterable[str], columns: Mapping[str, str]) -> dict[str, str]:
    """Which of the names is which field: as given in `columns`, else by the usual names.

    >>> pick(["ID", "Headline", "body"], {"title": "ID"})
    {'text': 'body', 'title': 'ID'}
    """
    present = {name.strip().lower(): name for name in names}
    found: dict[str, str] = {}
    for field, usual in NAMES.items():
        if field in columns:
            if columns[field].strip().lower() in present:
                found[field] = present[columns[field].strip().lower()]
            continue
        for name in usual:
            if name in present and present[name] not in columns.values():
                found[field] = present[name]
                break
    return found


def as_published(value: object) -> str | None:
    """A date in one of the forms that feeds and tables have, as ISO 8601; None for one that is none.

    >>> as_published("Mon, 24 Apr 2023 15:00:02 GMT"), as_published("2023年4月24日"), as_published(1682348402)
    ('2023-04-24T15:00:02+00:00', '2023-04-24', '2023-04-24T15:00:02+00:00')
    """
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return _since_epoch(value)
    if not isinstance(value, str):
        return None
    words = value.strip()
    try:
        datetime.fromisoformat(words)
    except ValueError:
        pass
    else:
        return words
    slashed = _SLASHED.fullmatch(words)
    try:
        if slashed is not None:
            year, month, day, hour, minute, second = (int(part) if part else None for part in slashed.groups())
            if hour is None or minute is None:
                return date(year or 0, month or 0, day or 0).isoformat()
            return datetime(year or 0, month or 0, day or 0, hour, minute, second or 0).isoformat()
        return email.utils.parsedate_to_datetime(words).isoformat()
    except (ValueError, OverflowError, IndexError, TypeError):
        return _since_epoch(int(words)) if re.fullmatch(r"\d{9,13}", words, re.ASCII) else None


def _since_epoch(number: int) -> str | None:
    seconds = number // 1_000 if number > 99_999_999_999 else number  # some write milliseconds
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None


def as_words(value: Any) -> str | None:
    """A cell as text: None for what is empty or no single value."""
    if isinstance(value, str):
        return value or None
    if isinstance(value, bool) or value is None or isinstance(value, list | dict):
        return None
    return str(value)
