"""What an article's own header says of its source and date: a "来源:… 时间:…" line, a dateline, a byline."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from ljextract.native import i64
from ljextract.text import Text, is_digit

HEAD: Final = 600
"""Where a header may stand: within so many code points of either end."""


class Header:
    """`source` as written, `published` as an ISO 8601 date or date-time; each with its place, or None."""

    __slots__ = ("published", "source")

    def __init__(self, source: tuple[str, int, int] | None, published: tuple[str, int, int] | None) -> None:
        self.source = source
        self.published = published


_SOURCE: Final = re.compile(
    r"(?:来源|稿源|文章来源|信息来源|source)[ \t]*[:：][ \t]*([^\s:：|丨，,;；()（）]+(?: [a-z][^\s:：|丨，,;；()（）]*)*)"
)
_LABEL: Final = re.compile(
    r"(?:(?:发布|发表|更新|刊发)?(?:时间|日期)|published(?: (?:on|at))?|posted(?: on)?|updated|date)[ \t]*[:：]?[ \t]*\Z"
)
_DATE: Final = re.compile(
    r"([0-9][0-9][0-9][0-9])(?:[-/.]|[ ]?年[ ]?)(\d{1,2})(?:[-/.]|[ ]?月[ ]?)(\d{1,2})[ ]?日?"
    r"(?:(?:[ t]|,[ ]?)[ ]*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?(?![\d.])"
)
_MONTHS: Final = "january february march april may june july august september october november december".split()
_MONTH_NUMBERS: Final = {month[:3]: number for number, month in enumerate(_MONTHS, 1)}
_ENGLISH_DATE: Final = re.compile(
    rf"\b(?:(?P<m>{'|'.join(_MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<m2>{'|'.join(_MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,? (?P<y2>\d{{4}}))\b"
)
_YEAR: Final = 4
"""The digits of a year."""
_LONGEST_DATE: Final = len("30th september., 2023")
_WIRE: Final = re.compile(
    r"[ \t]*[A-Z][A-Z .,'/-]{2,40}(?:, [A-Z][\w. ]{1,20}?\d{0,2},?(?: \d{4})?)? \(([A-Z][\w' .-]{1,30})\)[ \t]*(?:-|–|—)",
)
_AGENCY: Final = re.compile("(新华社|中新社|中新网|人民网|央广网|新华网|法新社|路透社|美联社|共同社|韩联社|本报)")
_WIRE_DATE: Final = re.compile(r"[\u4e00-\u9fff]{0,8}?\d{1,2}月\d{1,2}日[电讯]")


def read_header(text: Text) -> Header:
    """The source and the published date that stand in the article's header, each None where none stands there.

    A date counts when it follows a label (时间:, "Published:"), stands in a line without a sentence, or in a dateline.
    """
    return Header(_source(text), _published(text))


def _source(text: Text) -> tuple[str, int, int] | None:
    length = len(text.raw)
    head = min(length, HEAD)
    found = _named_source(text.folded, 0, head)
    if found is None and length > head:
        found = _named_source(text.folded, max(head, length - HEAD), length)
    if found is None and (at := text.raw.find("(", 0, head)) >= 0:
        line = text.raw.rfind("\n", 0, at) + 1
        found = _WIRE.match(text.raw, line)
    if found is None:
        found = _chinese_wire(text.folded, head)
    if found is None or found[1] == "本报":
        return None
    start, end = found.span(1)
    return text.raw[start:end].strip(), start, end


def _named_source(folded: str, start: int, end: int) -> re.Match[str] | None:
    if folded.find("源", start, end) < 0 and folded.find("source", start, end) < 0:
        return None
    return _SOURCE.search(folded, start, end)


def _chinese_wire(folded: str, head: int) -> re.Match[str] | None:
    """The agency of a dateline that begins a line or stands in brackets: 新华社北京4月24日电."""
    if folded.find("日电", 0, head) < 0 and folded.find("日讯", 0, head) < 0:
        return None
    for agency in _AGENCY.finditer(folded, 0, head):
        at = agency.start()
        while at > 0 and folded[at - 1] in " \t":
            at -= 1
        if (at == 0 or folded[at - 1] in "\n(") and _WIRE_DATE.match(folded, agency.end(), head) is not None:
            return agency
    return None


def _years(folded: str, head: int) -> list[int]:
    """Where years of the last century or of this stand, up to a place."""
    found: list[int] = []
    for century in ("19", "20"):
        at = folded.find(century, 0, head)
        while at >= 0:
            if at + _YEAR <= head and _stands_as_year(folded, at):
                found.append(at)
            at = folded.find(century, at + 1, head)
    found.sort()
    return found


def _stands_as_year(folded: str, at: i64) -> bool:
    """Whether four digits in a row stand at a place, and no more."""
    return (
        is_digit(folded, at + 2)
        and is_digit(folded, at + 3)
        and not (at > 0 and is_digit(folded, at - 1))
        and not (at + _YEAR < len(folded) and is_digit(folded, at + _YEAR))
    )


def _published(text: Text) -> tuple[str, int, int] | None:
    folded, head = text.folded, min(len(text.folded), HEAD)
    years = _years(folded, head)
    last = 0
    for start in years:
        if start < last or not _goes_on(folded, start + _YEAR):
            continue
        found = _DATE.match(folded, start, head)
        if found is None:
            continue
        last = found.end()
        year, month, day, hour, minute, second = found.groups()
        labelled = _LABEL.search(folded, max(0, found.start() - 24), found.start())
        if labelled or _stands_alone(folded, found.start(), found.end()):
            moment = _iso(int(year), int(month), int(day), hour, minute, second)
            if moment:
                return moment, found.start(1), found.end()
    last = 0
    for start in years:
        end = start + _YEAR
        if start == 0 or folded[start - 1] != " " or not _has_digit(folded, max(last, end - _LONGEST_DATE), start):
            continue
        named = _ENGLISH_DATE.search(folded, max(last, end - _LONGEST_DATE), min(head, end + 1))
        if named is None:
            continue
        last = end
        if _stands_alone(folded, named.start(), end):
            name, day, year, day_first, name_behind, year_behind = named.groups()
            month_number = _MONTH_NUMBERS[(name or name_behind)[:3]]
            moment = _iso(int(year or year_behind), month_number, int(day or day_first), None, None, None)
            if moment:
                return moment, named.start(), end
    return None


def _goes_on(folded: str, end: int) -> bool:
    """Whether a month may stand behind the digits of a year: they are followed by "-", "/", "." or 年."""
    code = ord(folded[end]) if end < len(folded) else 0
    if code == ord(" ") and end + 1 < len(folded):
        code = ord(folded[end + 1])
        return code == ord("年")
    return code in (ord("-"), ord("/"), ord("."), ord("年"))


def _has_digit(folded: str, start: int, end: int) -> bool:
    """Whether a digit stands in a stretch of a folded text."""
    at: i64 = start
    stop: i64 = end
    while at < stop:
        if is_digit(folded, at):
            return True
        at += 1
    return False


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Whether a date is a header's: in a line of few words and no sentence, or in a dateline that a dash or bracket ends."""
    line_start = folded.rfind("\n", 0, start) + 1
    line_end = folded.find("\n", end)
    line_end = len(folded) if line_end < 0 else line_end
    before, behind = folded[line_start:start], folded[end:line_end]
    if _DATELINE_END.match(behind) and len(before) <= 60:
        return True
    return line_end - line_start <= 100 and not _SENTENCE_END.search(behind.strip() or before)


_DATELINE_END: Final = re.compile(r"[ ]*(?:\([^()\n]{2,40}\)[ ]*)?(?:--?|–|—|电|讯|\))")
_SENTENCE_END: Final = re.compile(r"[.。！？!?]\s*$")


def _iso(year: int, month: int, day: int, hour: str | None, minute: str | None, second: str | None) -> str | None:
    try:
        if hour is None:
            return date(year, month, day).isoformat()
        return datetime(year, month, day, int(hour), int(minute or 0), int(second or 0)).isoformat()
    except ValueError:
        return None
