"""What an article's own header says of its source and date: a "来源:… 时间:…" line, a dateline, a byline."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from ljextract.text import Text

HEAD: Final = 600
"""Where a header may stand: within so many code points of either end."""


class Header(NamedTuple):
    """`source` as written, `published` as an ISO 8601 date or date-time; each with its place, or None."""

    source: tuple[str, int, int] | None
    published: tuple[str, int, int] | None


_SOURCE: Final = re.compile(
    r"(?:来源|稿源|文章来源|信息来源|source)[ \t]*[:：][ \t]*([^\s:：|丨，,;；()（）]+(?: [a-z][^\s:：|丨，,;；()（）]*)*)"
)
_LABEL: Final = re.compile(
    r"(?:(?:发布|发表|更新|刊发)?(?:时间|日期)|published(?: (?:on|at))?|posted(?: on)?|updated|date)[ \t]*[:：]?[ \t]*\Z"
)
_DATE: Final = re.compile(
    r"(\d{4})(?:[-/.]|[ ]?年[ ]?)(\d{1,2})(?:[-/.]|[ ]?月[ ]?)(\d{1,2})[ ]?日?"
    r"(?:(?:[ t]|,[ ]?)[ ]*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?(?![\d.])"
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MONTHS: Final = "january february march april may june july august september october november december".split()
_ENGLISH_DATE: Final = re.compile(
    rf"\b(?:(?P<m>{'|'.join(_MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<m2>{'|'.join(_MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,? (?P<y2>\d{{4}}))\b"
)
_WIRE: Final = re.compile(
    r"[ \t]*[A-Z][A-Z .,'/-]{2,40}(?:, [A-Z][\w. ]{1,20}?\d{0,2},?(?: \d{4})?)? \(([A-Z][\w' .-]{1,30})\)[ \t]*(?:-|–|—)",
)
_CHINESE_WIRE: Final = re.compile(
    r"(?:^|\n|[（(])[ \t\u3000]*((?:新华社|中新社|中新网|人民网|央广网|新华网|法新社|路透社|美联社|共同社|韩联社)|本报)[\u4e00-\u9fff]{0,8}?\d{1,2}月\d{1,2}日[电讯]"
)
_BEHIND_DATE: Final = re.compile(r"[ \t]*[，,]")


def read_header(text: Text) -> Header:
    """The source and the published date that stand in the article's header, each None where none stands there.

    A date counts when it follows a label (时间:, "Published:"), stands in a line without a sentence, or in a dateline.
    """
    return Header(_source(text), _published(text))


def _source(text: Text) -> tuple[str, int, int] | None:
    head = min(len(text.raw), HEAD)
    found = None
    for start, end in ((0, head), (max(head, len(text.raw) - HEAD), len(text.raw))):
        if found is None and any(text.folded.find(word, start, end) >= 0 for word in ("来源", "稿源", "source")):
            found = _SOURCE.search(text.folded, start, end)
    if found is None and (at := text.raw.find("(", 0, head)) >= 0:
        line = text.raw.rfind("\n", 0, at) + 1
        found = _WIRE.match(text.raw, line)
    if found is None and not text.raw.isascii():
        found = _CHINESE_WIRE.search(text.folded, 0, head)
    if found is None or found[1] == "本报":
        return None
    start, end = found.span(1)
    return text.raw[start:end].strip(), start, end


def _published(text: Text) -> tuple[str, int, int] | None:
    folded, head = text.folded, min(len(text.folded), HEAD)
    if _YEAR.search(folded, 0, head) is None:
        return None
    for found in _DATE.finditer(folded, 0, head):
        year, month, day, hour, minute, second = found.groups()
        labelled = _LABEL.search(folded, max(0, found.start() - 24), found.start())
        if labelled or _stands_alone(folded, found.start(), found.end()):
            moment = _iso(int(year), int(month), int(day), hour, minute, second)
            if moment:
                return moment, found.start(1), found.end()
    for found in _ENGLISH_DATE.finditer(folded, 0, head):
        if _stands_alone(folded, found.start(), found.end()):
            name, day, year = (found[key] or found[f"{key}2"] for key in ("m", "d", "y"))
            month_number = next(index for index, month in enumerate(_MONTHS, 1) if month.startswith(name[:3]))
            moment = _iso(int(year), month_number, int(day), None, None, None)
            if moment:
                return moment, found.start(), found.end()
    return None


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Whether a date is a header's: in a line of few words and no sentence, or in a dateline that a dash or bracket ends."""
    line_start = folded.rfind("\n", 0, start) + 1
    line_end = folded.find("\n", end)
    line_end = len(folded) if line_end < 0 else line_end
    before, behind = folded[line_start:start], folded[end:line_end]
    if re.match(r"[ ]*(?:\([^()\n]{2,40}\)[ ]*)?(?:--?|–|—|电|讯|\))", behind) and len(before) <= 60:
        return True
    return line_end - line_start <= 100 and not re.search(r"[.。！？!?]\s*$", behind.strip() or before)


def _iso(year: int, month: int, day: int, hour: str | None, minute: str | None, second: str | None) -> str | None:
    from datetime import datetime

    try:
        moment = datetime(year, month, day, int(hour or 0), int(minute or 0), int(second or 0))
    except ValueError:
        return None
    return moment.isoformat() if hour is not None else moment.date().isoformat()
