"""English points in time, read from left to right: `read_point` returns the longest time that begins at a place.

    point    = date | relative | part | clock | year | offset
    date     = weekday [","] [date] [part of day] [clock]        Monday, April 24, at 9:30 a.m.
             | month [day] [year] | [day] month [year]           April 24th, 2023; 24 April; the 24th of April
             | digits                                            2023-04-24, 24/4/23
             | holiday [year]
    relative = determiner (unit | weekday | month | season …)    last year, that month, next Friday
             | day word [part of day]                            yesterday morning
    offset   = number unit (ago | earlier | later)               three years ago
             | number unit (after | before | from) point         two days after Friday
    part     = nth [number] unit ["of" point]                    third quarter of 2022, first nine months of the year
             | code [year]                                       Q3 2022, FY2020
    clock    = digits [a.m.|p.m.] [zone] ["on"] [date]           9:30 a.m. on Monday
    year     = four digits, a decade, a century, a span of years

Whether a weak point (four digits, "Christmas", "spring") counts is for the words around it: see `times`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ljextract.languages.en.contexts import code_at, words_near
from ljextract.languages.en.letters import starts_with
from ljextract.languages.en.teams import is_sport
from ljextract.lexicon import Hit
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.values.dates import date_of, full_year, read_iso
from ljextract.values.period import (
    Direction,
    Holding,
    Inside,
    Mentioned,
    Published,
    Relation,
    Same,
    Shifted,
    When,
    between,
    fixed,
    refine,
)
from ljextract.values.steps import (
    ClockOf,
    DayOf,
    HalfOf,
    HolidayOf,
    MonthOf,
    NthOf,
    PartOf,
    QuarterOf,
    RunOf,
    SeasonOf,
    Step,
    WeekdayOf,
    WeekendOf,
    WeekOf,
)
from ljextract.values.stretches import Unit, before_christ, century, day, decade, is_finer, year


@mypyc_attr(acyclic=True, free_list_len=1)
class Node:
    """A time that was read up to `end`.

    `sort` is its kind ("day"); a `weak` one counts only where the words around it say so; `relation` is what a
    preposition inside it says ("Monday before 5 p.m.").
    """

    __slots__ = ("end", "relation", "sort", "weak", "when")

    def __init__(self, end: i64, when: When, sort: str, weak: bool = False, relation: Relation | None = None) -> None:
        self.end = end
        self.when = when
        self.sort = sort
        self.weak = weak
        self.relation: Relation | None = relation

    def but(
        self,
        *,
        end: int | None = None,
        when: When | None = None,
        sort: str | None = None,
        weak: bool | None = None,
        relation: Relation | None = None,
    ) -> Node:
        """The node with some of it changed."""
        return Node(
            self.end if end is None else end,
            self.when if when is None else when,
            self.sort if sort is None else sort,
            self.weak if weak is None else weak,
            self.relation if relation is None else relation,
        )


def _on_base(when: Inside, base: When) -> Inside:
    """The same part, of another stretch."""
    return Inside(base, when.steps, when.direction, when.limit)


# The kinds of words that are looked up, as constants: a tuple that is made at each look-up costs as much as the look-up.

MONTHS: Final = "month"
WEEKDAYS: Final = "weekday"
UNITS: Final = "time_unit"
PLURAL_UNITS: Final = "time_units"
ORDINAL_DAYS: Final = "ordinal_day"
PLACES: Final = "nth"
DETERMINERS: Final = "determiner"
HOW_MANY: Final = "how_many"
DAY_PARTS: Final = "day_part"
HOLIDAYS: Final = "holiday"
COUNTED_NOUNS: Final = "counted_noun"
CLOCK_WORDS: Final = "clock_word"
ZONES: Final = "zone"
PERIOD_CODES: Final = "period_code"
SAME_WORDS: Final = "same"
AGO_WORDS: Final = "ago"
MODIFIERS: Final = "time_mod"
SEASONS: Final = "season"
UNIT_KINDS: Final[tuple[str, ...]] = ("time_units", "time_unit")

# Pieces of text that points are made of

_YEAR: Final = r"(?:1[0-9]{3}|2[01][0-9]{2})"
_DAY: Final = r"(?:[12][0-9](?![0-9])|3[01](?![0-9])|0?[1-9](?![0-9]))"
_END: Final = r"(?![0-9%\w]|[.,:/][0-9]|-[0-9])"
_TO: Final = r"(?:[ ]?[-–—~][ ]?|[ ](?:to|through|thru|until|till|and)[ ](?:the[ ])?)"

_DAY_BEHIND: Final = re.compile(rf"(?:,?[ ]?|/)(?:the[ ])?({_DAY})(st|nd|rd|th)?(?![0-9%\w]|[.,:/][0-9])")
_DAY_SPAN: Final = re.compile(rf"({_TO})({_DAY})(?:st|nd|rd|th)?{_END}")
_DAY_AHEAD: Final = re.compile(rf"({_DAY})(st|nd|rd|th)?(?:[ ](?:day[ ])?of[ ](?:the[ ])?|[-/. ]?[ ]?)")
_DAYS_AHEAD: Final = re.compile(rf"({_DAY})(?:st|nd|rd|th)?{_TO}({_DAY})(?:st|nd|rd|th)?(?:[ ]of)?[ ]")
_DAY_AND_YEAR: Final = re.compile(rf"[-/]({_DAY})[-/]([0-9]{{4}})(?![0-9])")
_WEEKDAY_DAY: Final = re.compile(rf",?[ ](?:the[ ])?({_DAY})(st|nd|rd|th)?{_END}")
_YEAR_BEHIND: Final = re.compile(
    rf"(?:[ ]?,[ ]?|[ ](?:of|in)[ ]|[ ]|[-/](?=[0-9]))(?:the[ ]year[ ])?({_YEAR}|'[0-9]{{2}})(?![0-9%\w]|[.,:][0-9]|-[0-9])"
)
_SHORT_YEAR: Final = re.compile(r"[-/]([0-9]{2})(?!\w)")
_RELATIVE_YEAR: Final = re.compile(r"(?:,?[ ]of[ ]|,?[ ]in[ ]|,?[ ])(?=(?:last|this|next|that|the|same|of)[ ])")
_NUMERIC: Final = re.compile(rf"({_DAY})([-/.])({_DAY}|[a-z]{{3}})\2([0-9]{{4}}|[0-9]{{2}})(?![0-9]|[-/.][0-9])")
_NAMED_ISO: Final = re.compile(rf"({_YEAR})([-/])([a-z]{{3}})\2({_DAY})(?!\w)")
_MONTH_DAY: Final = re.compile(rf"(0?[1-9]|1[0-2])(/)({_DAY})(?![/\w]|[.,][0-9]|%)")
_MONTH_DAYS: Final = re.compile(
    rf"(0?[1-9]|1[0-2])/({_DAY})[ ]?[-–~][ ]?(0?[1-9]|1[0-2])/({_DAY})(?:/([0-9]{{4}}|[0-9]{{2}}))?(?![0-9/])"
)
_YEAR_MONTH: Final = re.compile(
    r"([12][0-9]{3})[-/](0[1-9]|1[0-2])(?![0-9]|[-/.][0-9])|(0[1-9]|1[0-2])[-/]([12][0-9]{3})(?![0-9]|[-/.][0-9])"
)
_YEAR_SPAN: Final = re.compile(rf"({_YEAR})([ ]?[-–—/~][ ]?|[ ](?:to|through|until|till)[ ])({_YEAR}|[0-9]{{2}}){_END}")
_YEAR_BEFORE_CODE: Final = re.compile(r"([12][0-9]{3})(?=[- ][qh][1-4](?!\w)|-w[0-5][0-9](?!\w))")
_CODE_YEAR: Final = re.compile(
    rf"[ -]?(?:of[ ])?(?:fiscal[ ]|fy[ ]?|cy[ ]?)?(?:({_YEAR})|('?)([0-9]{{2}}))(?:[-/]([0-9]{{2}}))?(?![0-9%]|[.,][0-9])"
)
_CODE_BEHIND: Final = re.compile(r"[ -]?(?:([1-4])q|q([1-4])|([12])h|h([12])|w([0-5][0-9]))(?!\w)")
_DECADE: Final = re.compile(r"([12][0-9]{2})0'?s(?!\w)|('?)([2-9])0'?s(?!\w)")
_CENTURY: Final = re.compile(r"([12]?[0-9])(?:st|nd|rd|th)[ -]century(?!\w)")
_CENTURY_WORD: Final = re.compile(r"[ -]century(?!\w)")
_ERA: Final = re.compile(r"([0-9]{1,4})[ ](bce?|b\.c\.(?:e\.)?|ad|ce|a\.d\.)(?!\w)")
_AFTER_ERA: Final = re.compile(r"[0-9]{1,4}(?![0-9%\w]|[.,:/-][0-9])")
_CLOCK: Final = re.compile(
    r"(?P<hour>[01]?[0-9]|2[0-4])(?:(?P<mark>[:.])(?P<minute>[0-5][0-9])(?:[:.](?P<second>[0-5][0-9]))?)?"
    r"(?:[ ]?(?P<half>[ap])(?:\.[ ]?m\.|m(?!\w)|[ ]\.[ ]m[ ]\.|\.m(?!\w))|(?P<oclock>[ ]?o'?clock(?!\w)))?(?![0-9]|[.,:][0-9])"
    r"(?P<part>[ ](?:(?:early[ ]|in[ ]the[ ](?:early[ ])?)(?:morning|afternoon|evening)|at[ ]night)(?!\w))?"
)
_ZONED: Final = re.compile(
    r"(?P<hour>[01][0-9]|2[0-3])(?P<mark>[:.]?)(?P<minute>[0-5][0-9])(?P<second>)(?P<half>)(?P<oclock>)(?P<part>)(?=[ ]?(?:gmt|utc|e[sd]?t|bst|ces?t|hkt|ist|jst)(?!\w))"
)
_HOUR: Final = re.compile(rf"([01]?[0-9]|2[0-4]){_END}")
_SHORT_CLOCK: Final = re.compile(r"(1[0-2]|[1-9])([ap])(?!\w)")
_TO_CLOCK: Final = re.compile(r"[ ]?[-–—~][ ]?|[ ](?:to|until|till|through|and)[ ]")
_AT: Final = re.compile(
    r",?[ ](?P<word>at[ ](?:around|about|exactly|precisely)[ ]|no[ ]later[ ]than[ ]|at[ ]|@[ ]|from[ ]|for[ ]|around[ ]|about[ ]|by[ ]|between[ ]|before[ ]|after[ ]|until[ ])?"
)
_AT_RELATIONS: Final[dict[str, Relation]] = {
    "by": "by",
    "before": "before",
    "after": "after",
    "until": "until",
    "no later than": "by",
}
_ON: Final = re.compile(r",?[ ](?:on[ ])?(?:the[ ])?")
_OF: Final = re.compile(r"[ ](?:of|in)[ ](?:the[ ])?")
_ON_THE: Final = re.compile(r"[ ](?:on[ ])?(?:the[ ])?")
_WEEKEND: Final = re.compile(r"[ ]weekend(?!\w)")
_WEEK_NUMBER: Final = re.compile(r"[ ]([1-9]|[1-4][0-9]|5[0-3])(?![0-9%\w]|[.,:][0-9])")
_WEEK_OF: Final = re.compile(r"[ ](?:of|(?:beginning|starting|commencing)(?:[ ]on)?)[ ](?:the[ ])?")
_BESIDE: Final = re.compile(r"[ ](before|after|earlier|later)(?!\w)")
_AFTER_NEXT: Final = re.compile(r"[ ]after[ ]next(?!\w)")
_BEFORE_LAST: Final = re.compile(r"[ ]before[ ]last(?!\w)")
_COUNT: Final = re.compile(r"([0-9]{1,3})(?![0-9.,])")
_OFFSET: Final = re.compile(r"[ ](before|after|from|prior[ ]to|ahead[ ]of|since)(?:[ ](?:the[ ])?|(?=[.,;?!]|$))")
_CLAUSE_END: Final = re.compile(r"[ ]*(?:[.,;:!?)\"]|$|[ ](?:and|but|when|while|as)[ ])")
_WORD: Final = re.compile(r"[^\W\d_]+")


def stands(r: Reading, word: str, at: i64) -> bool:
    """Whether a word, or the beginning of one, stands at a place."""
    return starts_with(r.folded, at, word)


def stands_before(r: Reading, word: str, end: i64) -> bool:
    """Whether a word, or the end of one, stands before a place."""
    start = end - len(word)
    return start >= r.start and stands(r, word, start)


def any_stands(r: Reading, words: tuple[str, ...], at: i64) -> bool:
    """Whether one of some words stands at a place."""
    return any(stands(r, word, at) for word in words)


def any_in(folded: str, words: tuple[str, ...], start: i64, end: i64) -> bool:
    """Whether one of some words stands in a stretch."""
    return any(folded.find(word, start, end) >= 0 for word in words)


def any_before(r: Reading, words: tuple[str, ...], end: i64) -> bool:
    """Whether one of some words stands before a place."""
    return any(stands_before(r, word, end) for word in words)


def preposition(r: Reading, at: i64) -> str:
    """The word before a place, folded ("in", "late", "mid-"), or "" where a mark stands there or the line begins."""
    folded, end = r.folded, r.skip_back(at)
    low: i64 = max(r.start, end - 16)
    start: i64 = end
    plain = True
    while start > low:
        code: i64 = ord(folded[start - 1])
        if code == 32:
            break
        plain = plain and (97 <= code <= 122 or 48 <= code <= 57)
        start -= 1
    if not plain:  # what stands behind the last mark: "(may", "10:30"
        first: i64 = start
        start = end
        while start > first and (folded[start - 1].isalnum() or folded[start - 1] in "_-"):
            start -= 1
    return folded[start:end]


def counts(r: Reading, at: i64) -> bool:
    """Whether a counted noun or a unit stands behind a number: "12 people", "24 million"."""
    return r.longest(COUNTED_NOUNS, r.skip(at)) is not None


def read_point(r: Reading, at: i64) -> Node | None:
    """The time that begins at a place, however much belongs to it, but for times inside times inside times without end."""
    if at >= r.end:
        return None
    depth: int = r.memo.get(_DEPTH, 0)
    if depth == _DEEPEST:  # "two days after two days after two days after …"
        return None
    r.memo[_DEPTH] = depth + 1
    node = _read_point(r, at)
    r.memo[_DEPTH] = depth
    return node


_DEPTH: Final[tuple[str, ...]] = ("en.dates.depth",)
_DEEPEST: Final = 4


def _read_point(r: Reading, at: i64) -> Node | None:
    char = r.folded[at]
    if char.isdigit() or char == "'":
        return _first_of(_DIGIT_READERS, r, at)
    for kinds in _GROUPS:
        hit = r.longest(kinds, at)
        if hit is not None:
            node = _READERS[hit.entry.kind](r, hit)
            if node is not None:
                return node
    return _read_the(r, at + 4) if stands(r, "the ", at) else None


def _read_the(r: Reading, at: i64) -> Node | None:
    """the nineties, the 24th of April, the morning of 24 April, the year 2012."""
    for kinds in _THE_GROUPS:
        hit = r.longest(kinds, at)
        if hit is not None:
            node = _READERS[hit.entry.kind](r, hit)
            if node is not None:
                return node
    return _first_of(_DIGIT_READERS, r, at) if at < r.end and r.folded[at].isdigit() else None


_Reader = Callable[[Reading, int], "Node | None"]


def _first_of(readers: tuple[_Reader, ...], r: Reading, at: i64) -> Node | None:
    for reader in readers:
        node = reader(r, at)
        if node is not None:
            return node
    return None


# Dates in digits


def read_date(r: Reading, at: i64) -> Node | None:
    """2023-04-24, 2023/4/24 09:30, 24/4/23, 4/24/2023, 24.04.2023, 10-Apr-15, 12/2018"""
    iso = read_iso(r.folded, at, r.end)
    if iso is not None:
        return Node(iso.end, iso.when, "clock") if iso.clock else with_clock(r, Node(iso.end, iso.when, "day"))
    return _read_numeric(r, at) or _read_year_month(r, at)


def _read_numeric(r: Reading, at: i64) -> Node | None:
    m = _NUMERIC.match(r.folded, at, r.end)
    if m is None:
        return _read_named_iso(r, at)
    if m[3].isalpha():
        month = r.longest(MONTHS, m.start(3))
        if month is None or month.end != m.end(3):
            return None
        number, of_month = int(m[1]), month.entry["number"]
    else:
        if len(m[4]) == 2 and m[2] != "/":
            return None  # 1.2.23 is a version, 10-4-15 a code
        one, two = int(m[1]), int(m[3])
        month_first = two > 12 or (one <= 12 and m[2] == "/")
        number, of_month = (two, one) if month_first else (one, two)
        if of_month > 12:
            return None
    on = date_of(full_year(m[4]), of_month, number)
    return with_clock(r, Node(m.end(), fixed(day(on) if on else None), "day"))


def _read_named_iso(r: Reading, at: i64) -> Node | None:
    """2019-aug-01"""
    m = _NAMED_ISO.match(r.folded, at, r.end)
    month = r.longest(MONTHS, m.start(3)) if m else None
    if m is None or month is None or month.end != m.end(3):
        return None
    on = date_of(int(m[1]), month.entry["number"], int(m[4]))
    return with_clock(r, Node(m.end(), fixed(day(on) if on else None), "day"))


def _read_year_month(r: Reading, at: i64) -> Node | None:
    m = _YEAR_MONTH.match(r.folded, at, r.end)
    if m is None:
        return None
    of_year, number = (int(m[1]), int(m[2])) if m[1] else (int(m[4]), int(m[3]))
    if m[1] and (number > of_year % 100 or "/" in m[0]):
        return None  # 2010-12 and 2018/19 are years
    return Node(m.end(), Inside(fixed(year(of_year)), (MonthOf(number),)), "month")


def read_month_slash_day(r: Reading, at: i64) -> Node | None:
    """5/12, 10/1-11/7: only where a weekday or a preposition makes it a date."""
    span = _MONTH_DAYS.match(r.folded, at, r.end)
    if span is not None:
        base = fixed(year(full_year(span[5]))) if span[5] else None
        start, end = (Inside(base, (MonthOf(int(span[one])), DayOf(int(span[one + 1])))) for one in (1, 3))
        return Node(span.end(), between(start, end), "days")
    m = _MONTH_DAY.match(r.folded, at, r.end)
    if m is None:
        return None
    return with_clock(r, Node(m.end(), Inside(None, (MonthOf(int(m[1])), DayOf(int(m[3])))), "day"))


# Months and days


def read_day_first(r: Reading, at: i64) -> Node | None:
    """24 April 2023, 24th of April, 05-Aug-2016, 3-5 May"""
    m = _DAYS_AHEAD.match(r.folded, at, r.end)
    if m is not None:
        month = r.longest(MONTHS, r.skip(m.end()))
        if month is not None:
            base = year_behind(r, month.end)
            of_month = MonthOf(month.entry["number"])
            start, last = (Inside(base.when if base else None, (of_month, DayOf(int(m[index])))) for index in (1, 2))
            return Node(base.end if base else month.end, between(start, last), "days")
    m = _DAY_AHEAD.match(r.folded, at, r.end)
    month = r.longest(MONTHS, m.end()) if m else None
    if m is None or month is None:
        return None
    return _day_of_month(r, month, int(m[1]), month.end)


def _day_of_month(r: Reading, month: Hit, number: int, end: i64) -> Node:
    """A month's day, with its year where one stands behind it."""
    steps = (MonthOf(month.entry["number"]), DayOf(number))
    base = year_behind(r, end)
    if base is None:
        m = _SHORT_YEAR.match(r.folded, end, r.end) if _hyphen_behind(r, end) else None
        if m is not None:
            base = Node(m.end(), fixed(year(full_year(m[1]))), "year")
    if base is None:
        node = with_clock(r, Node(end, Inside(None, steps), "day"))
        late = year_behind(r, node.end) if node.end > end else None
        if late is None or not isinstance(node.when, Inside):
            return node
        return Node(late.end, _on_base(node.when, late.when), node.sort)  # "Oct 26 15:50:06 2016"
    return with_clock(r, Node(base.end, Inside(base.when, steps), "day"))


def _hyphen_behind(r: Reading, at: i64) -> bool:
    return at < r.end and r.folded[at] in "-/"


def read_month(r: Reading, hit: Hit) -> Node | None:
    """April 24, 2023; April the 24th; April 2023; April last year; April"""
    day_node = _read_month_day(r, hit)
    if day_node is not None:
        return day_node
    of_month = MonthOf(hit.entry["number"])
    if of_month.number % 3 == 0 and any_stands(r, _QUARTER, hit.end) and not any_before(r, _UP_TO, hit.start):
        return _quarter_ended(r, QuarterOf(of_month.number // 3), hit.end + len(" quarter"))
    m = _DAY_AND_YEAR.match(r.folded, hit.end, r.end) if _hyphen_behind(r, hit.end) else None
    if m is not None:  # Sep-23-2020
        return with_clock(r, Node(m.end(), Inside(fixed(year(int(m[2]))), (of_month, DayOf(int(m[1])))), "day"))
    if of_month.number % 3 == 1:
        join = next((join for join in _UP_TO if stands(r, join, hit.end)), "")
        last = r.longest(MONTHS, hit.end + len(join)) if join else None
        if last is not None and last.entry["number"] == of_month.number + 2 and any_stands(r, _QUARTER, last.end):
            return _quarter_ended(r, QuarterOf(of_month.number // 3 + 1), last.end + len(" quarter"))
    base = year_behind(r, hit.end)
    if base is not None:
        return Node(base.end, Inside(base.when, (of_month,)), "month")
    if not _is_month(r, hit):
        return None
    return Node(hit.end, Inside(_lent_year(r, hit.end), (of_month,)), "month")


_QUARTER: Final[tuple[str, ...]] = (" quarter", "-quarter")
_UP_TO: Final[tuple[str, ...]] = ("-", "–", " to ", " through ")
"""Between months of a quarter: "the April-June quarter"."""


def _quarter_ended(r: Reading, step: QuarterOf, at: i64) -> Node | None:
    """The June quarter, the June quarter of 2025: the quarter that ends with the month."""
    if r.folded[at : at + 1].isalnum() or stands(r, "-", at):
        return None
    base = _base_of(r, at)
    when = Inside(None, (step,)) if base is None or base.sort != "year" else refine(base.when, step)
    return Node(at if base is None or base.sort != "year" else base.end, when, "quarter")


def _read_month_day(r: Reading, hit: Hit) -> Node | None:
    m = _DAY_BEHIND.match(r.folded, hit.end, r.end) if _digit_behind(r, hit.end) else None
    if m is not None and ("," not in m[0] or m[2]):
        if m[2] is None and counts(r, m.end()) and preposition(r, hit.start) == "in":
            return None  # "In May 12 people died"
        node = _month_days(r, hit, int(m[1]), m.end())
        return node or _day_of_month(r, hit, int(m[1]), m.end())
    at = r.skip(hit.end)
    at += 4 if stands(r, "the ", at) else 0
    ordinal = r.longest(ORDINAL_DAYS, at)
    if ordinal is None:
        return None
    return _month_days(r, hit, ordinal.entry["number"], ordinal.end) or _day_of_month(
        r, hit, ordinal.entry["number"], ordinal.end
    )


def _digit_behind(r: Reading, at: i64) -> bool:
    """Whether digits stand behind a place, with a comma, a blank, a slash or "the" between at the most."""
    folded, end = r.folded, r.end
    if at < end and folded[at] == ",":
        at += 1
    if at < end and folded[at] in " /":
        at += 1
    if stands(r, "the ", at):
        at += 4
    return at < end and 48 <= ord(folded[at]) <= 57


def _month_days(r: Reading, hit: Hit, first: i64, end: i64) -> Node | None:
    """The second day of a stretch inside a month: "May 3-5", "April the ninth till the seventeenth"."""
    if not may_go_on(r, end):
        return None
    m = _DAY_SPAN.match(r.folded, end, r.end)
    if m is not None:
        last, behind, join = int(m[2]), m.end(), m[1]
    else:
        to = _TO_DAY.match(r.folded, end, r.end)
        ordinal = r.longest(ORDINAL_DAYS, to.end()) if to else None
        if to is None or ordinal is None:
            return None
        last, behind, join = ordinal.entry["number"], ordinal.end, to[0]
    if last <= first or r.longest(MONTHS, r.skip(behind)) is not None:
        return None
    if "and" in join and preposition(r, hit.start) != "between" and (last != first + 1 or counts(r, behind)):
        return None  # "April 27 and 28" are a stretch
    base = year_behind(r, behind)
    whens = [Inside(base.when if base else None, (MonthOf(hit.entry["number"]), DayOf(one))) for one in (first, last)]
    return Node(base.end if base else behind, between(whens[0], whens[1]), "days")


def may_go_on(r: Reading, at: i64) -> bool:
    """Whether a hyphen, "and" or a word for "to" may stand at a place: most often it is the next word, or a mark."""
    folded, end = r.folded, r.end
    code = ord(folded[at]) if at < end else 0
    if code == 0x20:
        code = ord(folded[at + 1]) if at + 1 < end else 0
        return code in (0x74, 0x75, 0x61, 0x2D, 0x2013, 0x2014, 0x7E)  # "to", "until", "and"
    return code in (0x2D, 0x2013, 0x2014, 0x7E)  # "-", "–", "—", "~"


_TO_DAY: Final = re.compile(_TO)


def _is_month(r: Reading, hit: Hit) -> bool:
    """Whether a month's name stands for the month: "may" is a verb, "March" a walk, "Jan" a first name."""
    if not hit.entry.get("common"):
        return True
    name = hit.entry["name"]
    before = preposition(r, hit.start)
    capital = r.raw[hit.start].isupper()
    if before in _TITLES or any_before(r, _TITLES_SHORT, hit.start):
        return False  # "Mr March", "Mr. August"
    at = r.skip(hit.end)
    follower = _WORD.match(r.raw, at, r.end)
    if before == "the":
        if capital and follower is not None and follower[0] != "on":
            return True  # "the May figures"; not "the March on Washington"
        before = preposition(r, r.skip_back(hit.start) - 4)
    named = follower is not None and follower[0][0].isupper() and r.longest(MONTHS, at) is None
    if before in _SURE_CUES or (before in _MONTH_CUES and not (named and before in _LOOSE_CUES)):
        return capital or before in _SURE_CUES or follower is None or name not in ("march", "may")
    to = _TO_DAY.match(r.folded, hit.end, r.end) if may_go_on(r, hit.end) else None
    if capital and to is not None and "and" not in to[0] and r.longest(MONTHS, to.end()) is not None:
        return True  # "May to October"
    if not capital or name == "may":
        return False
    if follower is not None and follower[0][0].isupper():
        return False  # "April Jones", "March Madness", "August Wilson"
    if name in ("march", "august", "april", "june"):
        opens = not r.folded[r.sentence(hit.start).start : hit.start].strip(" \t\n\"'(")
        return not opens or follower is None or follower[0] not in ("on", "said", "says", "told")
    return r.raw[hit.end - 1] == "." and name not in ("mar", "jan", "jun")


_TITLES: Final = frozenset("mr mrs ms miss dr sir lord lady".split())
_TITLES_SHORT: Final = ("mr. ", "mrs. ", "ms. ", "dr. ")
_LOOSE_CUES: Final = frozenset("and or to for of with from between than".split())
"""Behind these a month before another capital is a first name: "and April Jones"."""
_SURE_CUES: Final = frozenset("in since last next early late mid mid-".split())
_MONTH_CUES: Final = _SURE_CUES | frozenset(
    "by until till from of during before after through this between and to for each every than versus vs against ending ended "
    "throughout following - end- late- early- or".split()
)


def year_behind(r: Reading, at: i64) -> Node | None:
    """A year that belongs to what stands before it: ", 2023", "of last year", "'98"."""
    folded, end = r.folded, r.end
    if at >= end or ord(folded[at]) not in (0x20, 0x2C, 0x2D, 0x2F, 0x09):  # a blank, ",", "-", "/"
        return None
    word = at
    if word + 1 < end and ord(folded[word]) == 0x20 and ord(folded[word + 1]) == 0x2C:
        word += 1
    if word + 1 < end and ord(folded[word]) == 0x2C and ord(folded[word + 1]) == 0x20:
        word += 1
    word += 1
    head = code_at(folded, word)
    led = head in (0x6F, 0x69) and code_at(folded, word + 2) == 0x20 and any_stands(r, _OF_IN, word)
    told = word + 3 if led else word  # where the year stands: behind "of" and "in"
    code = code_at(folded, told) if led else head
    m = None
    if code in (0x31, 0x32, 0x27) or (code == 0x74 and stands(r, "the year ", told)):  # "1", "2", "'"
        m = _YEAR_BEHIND.match(folded, at, end)
    if m is not None:
        return Node(m.end(), fixed(year(full_year(m[1]))), "year")
    spelled = r.number_at.get(r.skip(at))
    if (
        spelled is not None and spelled.start > at and r.folded[spelled.start].isalpha()
    ):  # "October two thousand and five"
        value = spelled.number.value
        if value is not None and spelled.number.form == "cardinal" and 1000 <= value <= 2100 and value == int(value):
            return Node(spelled.end, fixed(year(int(value))), "year")
        later = r.number_at.get(r.skip(spelled.end))  # "nineteen eighty-six"
        rest = later.number.value if later is not None and r.folded[later.start].isalpha() else None
        if later is not None and value is not None and rest is not None and value in (18, 19, 20) and 10 <= rest <= 99:
            return Node(later.end, fixed(year(int(value) * 100 + int(rest))), "year")
    m = None
    if _may_be_relative(folded, told) or _may_be_relative(folded, word):
        m = _RELATIVE_YEAR.match(folded, at, end)
    if m is None:
        return None
    hit = r.longest(DETERMINERS, m.end())
    unit = r.longest(UNITS, r.skip(hit.end)) if hit else None
    if hit is None or unit is None or unit.entry["unit"] != "year":
        return None
    return Node(unit.end, determined(hit, "year"), "year")


_OF_IN: Final[tuple[str, ...]] = ("of ", "in ")


def _may_be_relative(folded: str, at: i64) -> bool:
    """Whether one of the words may begin at a place that lead to a year: "last", "this", "that", "the", "next", "same"."""
    code = code_at(folded, at)
    if code == ord("t"):
        return code_at(folded, at + 1) == ord("h")
    if code == ord("n"):
        return code_at(folded, at + 1) == ord("e")
    return (code == ord("l") or code == ord("s")) and code_at(folded, at + 1) == ord("a")


def _lent_year(r: Reading, at: i64) -> When | None:
    """The year of a later month in a row: "March and April 2021", "January, February and March 2021"."""
    for _ in range(4):
        m = _ROW.match(r.folded, at, r.end) if at < r.end and r.folded[at] in " ,/" else None
        hit = r.longest(MONTHS, m.end()) if m else None
        if hit is None:
            return None
        at = hit.end
        base = year_behind(r, at)
        if base is not None:
            return base.when
    return None


_ROW: Final = re.compile(r"(?:,[ ](?:and[ ]|or[ ])?|[ ](?:and|or|&)[ ]|/)")


def read_ordinal_day(r: Reading, hit: Hit) -> Node | None:
    """twenty-third of September, fourth of July 1995; ninth till seventeenth of April"""
    number, at = hit.entry["number"], hit.end
    to = _TO_DAY.match(r.folded, at, r.end) if may_go_on(r, at) else None
    second = r.longest(ORDINAL_DAYS, to.end()) if to else None
    m = _OF_MONTH.match(r.folded, second.end if second else at, r.end)
    month = r.longest(MONTHS, m.end()) if m else None
    if month is None:
        return Node(hit.end, Inside(None, (DayOf(number),)), "day", weak=True)
    if second is None:
        return _day_of_month(r, month, number, month.end)
    last = _day_of_month(r, month, second.entry["number"], month.end)
    if number < second.entry["number"] and isinstance(last.when, Inside):
        return Node(last.end, between(Inside(last.when.base, (last.when.steps[0], DayOf(number))), last.when), "days")
    return last


_OF_MONTH: Final = re.compile(r"[ ](?:(?:day[ ])?of[ ])?(?:the[ ])?")


# Weekdays


def read_weekday(r: Reading, hit: Hit) -> Node | None:
    """Monday; Monday, April 24; Monday the 24th; Monday of next week; Monday morning"""
    number, end = hit.entry["number"], hit.end
    m = _WEEKDAY_JOIN.match(r.folded, end, r.end)
    dated = _weekday_date(r, m.end(), number) if m else None
    if dated is not None:
        bracket = "(" in m[0] if m else False
        return dated.but(end=dated.end + 1) if bracket and r.folded[dated.end : dated.end + 1] == ")" else dated
    m = _WEEKDAY_DAY.match(r.folded, end, r.end) if _digit_behind(r, end) else None
    if (
        m is not None
        and (m[2] or not hit.entry.get("common"))
        and (m[2] or "," not in m[0] or ends_clause(r, m.end()))  # "As of Friday, 12 of the 30 had paid"
        and not counts(r, m.end())
        and _clock(r, m.start(1)) is None
    ):
        return with_clock(r, Node(m.end(), Inside(None, (DayOf(int(m[1]), number),)), "day"))
    if hit.entry.get("common"):
        clock = with_clock(r, Node(end, Inside(None, (WeekdayOf(number),)), "day"))
        return clock if clock.end > end else None
    node = Node(end, Inside(None, (WeekdayOf(number),)), "day")
    week = _week_behind(r, end)
    if week is not None:
        return with_clock(r, Node(week.end, refine(week.when, WeekdayOf(number)), "day"))
    part = _day_part_behind(r, end)
    if part is not None:
        week = _week_behind(r, part.end)
        base = refine(week.when, WeekdayOf(number)) if week else node.when
        node = Node(week.end if week else part.end, refine(base, PartOf(part.entry["code"])), "part")
    return with_clock(r, node)


_WEEKDAY_JOIN: Final = re.compile(r"[ ]?\((?=\w)|\.?,?[ ](?:the[ ])?")
_OF_WEEK: Final = re.compile(r"[ ](?:of[ ])?(?=(?:last|next|this|the|that)[ ])")


def _week_behind(r: Reading, at: i64) -> Node | None:
    m = None
    if at + 1 < r.end and r.folded[at] == " " and r.folded[at + 1] in "olnt":
        m = _OF_WEEK.match(r.folded, at, r.end)
    week = read_point(r, m.end()) if m else None
    return week if week is not None and week.sort == "week" and not week.weak else None


def _weekday_date(r: Reading, at: i64, weekday: int) -> Node | None:
    """The date behind a weekday."""
    month = r.longest(MONTHS, at)
    if month is not None:
        node = _read_month_day(r, month) or _month_dash_day(r, month)
    elif at < r.end and r.folded[at].isdigit():
        node = read_date(r, at) or read_day_first(r, at) or read_month_slash_day(r, at)
        node = None if node is not None and node.sort == "month" else node
    else:
        ordinal = r.longest(ORDINAL_DAYS, at)
        node = read_ordinal_day(r, ordinal) if ordinal else None
        if node is not None and node.weak and (not stands_before(r, "the ", at) or stands_before(r, ", the ", at)):
            return None  # "two on Tuesday, the third on Sunday"
        node = with_clock(r, node.but(weak=False)) if node else None
    if node is not None and isinstance(node.when, Inside) and node.when.base is None:
        steps: list[Step] = []
        for step in node.when.steps:
            steps.append(DayOf(step.number, weekday) if isinstance(step, DayOf) else step)
        return node.but(when=Inside(None, tuple(steps), node.when.direction, node.when.limit))
    return node


def _month_dash_day(r: Reading, month: Hit) -> Node | None:
    """jun-15, behind a weekday"""
    m = _DASH_DAY.match(r.folded, month.end, r.end)
    return _day_of_month(r, month, int(m[1]), m.end()) if m else None


_DASH_DAY: Final = re.compile(rf"-({_DAY})(?!\w)")


# Years, decades, centuries


def read_year_span(r: Reading, at: i64) -> Node | None:
    """2018-2020, 2012–13, 2014 to 2018"""
    m = _YEAR_SPAN.match(r.folded, at, r.end)
    if m is None:
        return None
    first, short = int(m[1]), len(m[3]) == 2
    last = first // 100 * 100 + int(m[3]) if short else int(m[3])
    if short and int(m[3]) == (first + 1) % 100:
        last = first + 1  # 1999-00
    if not first < last <= first + (_LONGEST_SHORT_SPAN if short else _LONGEST_SPAN) or (
        short and m[2].strip().isalpha() and not r.folded.endswith("from ", r.start, at)
    ):
        return None
    return Node(m.end(), between(fixed(year(first)), fixed(year(last))), "years", weak=m[2].strip().isalpha())


_LONGEST_SPAN: Final = 300
_LONGEST_SHORT_SPAN: Final = 15
"""1939-45 and 2010-15 are years, 2015-32 is not."""


def read_decade(r: Reading, at: i64) -> Node | None:
    """1990s, the '90s; the 90s is weak: temperatures and ages are told so too"""
    m = _DECADE.match(r.folded, at, r.end)
    if m is None:
        return None
    if m[1] is not None:
        return Node(m.end(), fixed(decade(int(m[1]) * 10)), "decade")
    return Node(m.end(), fixed(decade(1900 + 10 * int(m[3]))), "decade", weak=not m[2])


def read_decade_word(r: Reading, hit: Hit) -> Node | None:
    """nineties"""
    return Node(hit.end, fixed(decade(1900 + hit.entry["number"])), "decade", weak=True)


def read_century_word(r: Reading, hit: Hit) -> Node | None:
    """twentieth century"""
    m = _CENTURY_WORD.match(r.folded, hit.end, r.end)
    return Node(m.end(), fixed(century(hit.entry["number"])), "century") if m else None


def read_ordinal_digits(r: Reading, at: i64) -> Node | None:
    """21st century; 1st week of October: digits with an ordinal's ending"""
    m = _CENTURY.match(r.folded, at, r.end)
    if m is not None:
        return Node(m.end(), fixed(century(int(m[1]))), "century")
    hit = r.longest(PLACES, at)
    return read_nth(r, hit) if hit is not None else None


def read_year(r: Reading, at: i64) -> Node | None:
    """Four digits, which are weak; 221 BC; 79 behind AD"""
    folded = r.folded
    end = at
    while end < r.end and 48 <= ord(folded[end]) <= 57:
        end += 1
    if end + 1 < r.end and folded[end] == " " and folded[end + 1] in "abc":
        m = _ERA.match(folded, at, r.end)
        if m is not None and (
            m[2] not in ("ad", "ce") or r.raw.startswith(m[2].upper(), m.start(2))
        ):  # not 79 ad spots
            number = int(m[1])
            return Node(m.end(), fixed(before_christ(number) if m[2][0] == "b" else year(number)), "year")
    if era_before(r, at) < at:
        m = _AFTER_ERA.match(folded, at, r.end)
        return Node(m.end(), fixed(year(int(m[0]))), "year") if m else None
    if end - at != 4 or not _ends_year(r, end):
        return None
    number = int(folded[at:end])
    return Node(end, fixed(year(number)), "year", weak=True) if 1000 <= number < 2200 else None


def _ends_year(r: Reading, at: i64) -> bool:
    """Whether nothing stands behind four digits that makes them part of a longer number, a date or a share."""
    code = code_at(r.folded, at) if at < r.end else 0
    if code in (0x2E, 0x2C, 0x3A, 0x2F, 0x2D):  # ".", ",", ":", "/", "-"
        return at + 1 >= r.end or not 48 <= ord(r.folded[at + 1]) <= 57
    return code != 0x25  # "%"


def era_before(r: Reading, at: i64) -> i64:
    """Where AD begins that stands before a year; the place itself where none does."""
    if at - 2 < r.start or ord(r.folded[at - 1]) != 0x20 or ord(r.folded[at - 2]) not in (0x64, 0x2E):  # "d ", ". "
        return at
    for era in _ERAS_BEFORE:
        if r.raw.endswith(era, r.start, at):
            start = at - len(era)
            return at if r.folded[start - 1 : start].isalnum() and start > r.start else start
    return at


_ERAS_BEFORE: Final = ("AD ", "A.D. ", "a.d. ")


def read_code(r: Reading, at: i64) -> Node | None:
    """3Q22 and 2017-Q1, which begin with a digit"""
    hit = r.longest(PERIOD_CODES, at)
    if hit is not None:
        return read_period_code(r, hit)
    m = _YEAR_BEFORE_CODE.match(r.folded, at, r.end)
    code = _CODE_BEHIND.match(r.folded, m.end(1), r.end) if m else None
    if m is None or code is None:
        return None
    index = next(index for index in (1, 2, 3, 4, 5) if code[index])
    number = int(code[index])
    step = QuarterOf(number) if index < 3 else HalfOf(number) if index < 5 else WeekOf(number)
    return Node(code.end(), Inside(fixed(year(int(m[1]))), (step,)), step.granularity)


def read_period_code(r: Reading, hit: Hit) -> Node | None:
    """Q3, Q3 2022, 1H23, FY2020, fiscal 2023, Q2 of last year"""
    unit, end = hit.entry["unit"], hit.end
    m = _CODE_YEAR.match(r.folded, end, r.end)
    base: When | None = None
    if m is not None and (m[1] or m[2] or m[0][0] != " " or "fy" in m[0]):
        number = int(m[1]) if m[1] else full_year(m[3])
        base, end = fixed(year(number)), m.end()
        if m[4] and unit == "year":
            return Node(end, between(base, fixed(year(number // 100 * 100 + int(m[4])))), "years")
    if unit == "year":
        return Node(end, base, "year") if base is not None else None
    if base is None:
        behind = year_behind(r, end)
        if behind is not None:
            base, end = behind.when, behind.end
        elif not r.raw[hit.start : hit.end].isupper():
            return None
    if r.folded[end : end + 1].isalnum():
        return None
    step = QuarterOf(hit.entry["number"]) if unit == "quarter" else HalfOf(hit.entry["number"])
    return Node(end, Inside(base, (step,)), unit)


# Relative times


def determined(hit: Hit, unit: Unit) -> When:
    """last, this, next, previous, following, that + unit"""
    shift = hit.entry["shift"]
    base: When = Mentioned(unit, end=shift > 0, strict=shift > 0) if hit.entry["from"] == "text" else Published(unit)
    return Shifted(base, shift, unit) if shift else base


def read_determiner(r: Reading, hit: Hit) -> Node | None:
    """last year, this month, next Friday, last March, that day, this morning, the same period last year"""
    at = r.skip(hit.end)
    if at == hit.end:
        return None
    for kinds, read in _DETERMINED:
        word = r.longest(kinds, at)
        if word is not None:
            return read(r, hit, word)
    if hit.entry["name"] == "that":
        return None
    if hit.entry["from"] != "published" or hit.entry["shift"] < 0 or at >= r.end or not r.folded[at].isdigit():
        return None
    node = read_day_first(r, at) or read_month_slash_day(r, at)  # next 6th of April, this 5/12
    if node is None or not isinstance(node.when, Inside) or node.when.base is not None:
        return None
    return node.but(when=_on_base(node.when, determined(hit, "year")))


def read_same(r: Reading, hit: Hit) -> Node | None:
    """same period last year, same period of 2024, same quarter a year earlier, the year-ago quarter"""
    m = _YEAR_AGO.match(r.folded, hit.end, r.end)
    if m is not None:
        unit = r.longest(UNITS, r.folded.rfind(" ", hit.start, hit.end) + 1)
        return Node(m.end(), Same(-1, unit=unit.entry["unit"] if unit is not None else "year"), "same")
    base = year_behind(r, hit.end)
    if base is not None:
        return Node(base.end, Same(year=base.when), "same")
    return Node(hit.end, Same(-1), "same") if stands(r, "year-", hit.start) else None


_YEAR_AGO: Final = re.compile(
    r"[ ](?:of[ ]|in[ ])?(?:last[ ]year|(?:a|one)[ ]year[ ](?:ago|earlier|before|prior|previously)|the[ ](?:previous|prior|preceding)[ ]year|the[ ]year[ ]before)(?!\w)"
)


def _determined_unit(r: Reading, hit: Hit, word: Hit) -> Node | None:
    name, unit, at = hit.entry["name"], word.entry["unit"], word.end
    if name == "last":
        part = _nth_of(r, -1, word)
        if part is not None:
            return part
    if name == "past" or (unit == "day" and hit.entry["from"] == "published"):
        return None  # "the past year" is a length of time, "the last day" is the end of something
    the = preposition(r, hit.start) == "the" or stands(r, "the ", hit.start)
    if (
        the
        and unit not in ("day", "weekend", "quarter")
        and word.end - word.start == len(unit)  # not "the next tax year"
        and r.folded[hit.start : hit.end].removeprefix("the ") in ("last", "next")
    ):
        return None  # "over the last year", "in the next decade" are lengths of time
    if the and unit == "quarter" and name == "following" and stands(r, "the next", hit.start):
        return Node(at, Shifted(Published(unit), 1, unit), unit)
    if unit == "weekend":
        week: When = Published("week") if hit.entry["from"] == "published" else Mentioned("week")
        return Node(
            at,
            refine(Shifted(week, hit.entry["shift"], "week") if hit.entry["shift"] else week, WeekendOf()),
            "weekend",
        )
    if r.longest(SAME_WORDS, word.start - len("same ")) is not None and _YEAR_AGO.match(r.folded, at, r.end):
        return None  # "the same quarter last year"
    when = determined(hit, unit)
    if unit == "week":
        m = _COMMA_WEEKDAY.match(r.folded, at, r.end)
        weekday = r.longest(WEEKDAYS, m.end()) if m else None
        if weekday is not None and not weekday.entry.get("common"):
            return with_clock(r, Node(weekday.end, refine(when, WeekdayOf(weekday.entry["number"])), "day"))
    return Node(at, when, unit)


_COMMA_WEEKDAY: Final = re.compile(r"(?:[ ]on|[ ]-|,)?[ ]")


def _determined_weekday(r: Reading, hit: Hit, word: Hit) -> Node | None:
    """next Monday, this past Friday, last Tuesday night; this Friday, June 15"""
    number, shift = word.entry["number"], hit.entry["shift"]
    if stands(r, "following ", hit.start) and preposition(r, hit.start) != "the":
        return None  # "following Monday's data"
    dated = read_weekday(r, word)
    if dated is not None and isinstance(dated.when, Inside) and isinstance(dated.when.steps[0], (MonthOf, DayOf)):
        if shift == 0 and dated.when.base is None:
            return dated.but(when=Inside(None, dated.when.steps, "near", dated.when.limit))
        return dated
    if hit.entry.get("nearest"):
        when: When = Inside(None, (WeekdayOf(number),), "back" if shift < 0 else "ahead")
    else:
        when = refine(determined(hit, "week"), WeekdayOf(number))
    part = _day_part_behind(r, word.end)
    if part is not None:
        return with_clock(r, Node(part.end, refine(when, PartOf(part.entry["code"])), "part"))
    return with_clock(r, Node(word.end, when, "day"))


def _determined_month(r: Reading, hit: Hit, word: Hit) -> Node | None:
    """last March, this March, next March; this March 5"""
    shift = hit.entry["shift"]
    if (
        hit.entry["name"] == "that"
        and not r.folded.endswith("same", hit.start, hit.end)
        and r.raw[hit.start] != "T"
        and preposition(r, hit.start) not in _SURE_CUES
    ):
        return None  # "It appears that August is slow"; but "That August he left"
    dated = _read_month_day(r, word)
    if dated is not None:
        if isinstance(dated.when, Inside) and dated.when.base is None:
            direction: Direction = "near" if shift == 0 else "back" if shift < 0 else "ahead"
            return dated.but(when=Inside(None, dated.when.steps, direction, dated.when.limit))
        return dated
    if year_behind(r, word.end) is not None or (word.entry.get("common") and r.raw[word.start].islower()):
        return None  # "This may help"
    steps = (MonthOf(word.entry["number"]),)
    if shift == 0 or hit.entry["from"] == "text":
        return Node(word.end, Inside(determined(hit, "year"), steps), "month")
    limit = Shifted(Published("month"), shift, "month")
    return Node(word.end, Inside(None, steps, "back" if shift < 0 else "ahead", limit), "month")


def _determined_season(r: Reading, hit: Hit, word: Hit) -> Node | None:
    return Node(word.end, Inside(determined(hit, "year"), (SeasonOf(word.entry["code"]),)), "season")


def _determined_holiday(r: Reading, hit: Hit, word: Hit) -> Node | None:
    """last Christmas, next Easter"""
    shift = hit.entry["shift"]
    if year_behind(r, word.end) is not None:
        return None
    direction: Direction = "back" if shift < 0 else "ahead" if shift > 0 else "near"
    return Node(word.end, Inside(None, (HolidayOf(word.entry["key"]),), direction), "day")


def _determined_part(r: Reading, hit: Hit, word: Hit) -> Node | None:
    """that night, this morning, the previous evening"""
    code, shift = word.entry["code"], hit.entry["shift"]
    if shift and hit.entry["from"] == "published" and code not in ("NI", "EV"):
        return None
    return with_clock(r, Node(word.end, refine(determined(hit, "day"), PartOf(code)), "part"))


_DETERMINED: Final[tuple[tuple[str, Callable[[Reading, Hit, Hit], Node | None]], ...]] = (
    (UNITS, _determined_unit),
    (WEEKDAYS, _determined_weekday),
    (MONTHS, _determined_month),
    (SEASONS, _determined_season),
    (HOLIDAYS, _determined_holiday),
    (DAY_PARTS, _determined_part),
)


def read_relative_day(r: Reading, hit: Hit) -> Node | None:
    """today, yesterday morning, tomorrow at 9; tomorrow, 13/04/21"""
    base: When = Published("day")
    if hit.entry["shift"]:
        base = Shifted(base, hit.entry["shift"], "day")
    node = Node(hit.end, base, "day")
    if "part" in hit.entry.data:
        node = Node(hit.end, refine(base, PartOf(hit.entry["part"])), "part")
    part = _day_part_behind(r, hit.end)
    if part is not None:
        node = Node(part.end, refine(base, PartOf(part.entry["code"])), "part")
    m = None
    if node.end + 2 < r.end and r.folded[node.end] == "," and r.folded[node.end + 2].isdigit():
        m = _DATE_BEHIND.match(r.folded, node.end, r.end)
    dated = read_date(r, m.end()) if m else None
    if dated is not None and dated.sort in ("day", "clock"):
        return dated
    return with_clock(r, node)


_DATE_BEHIND: Final = re.compile(r",[ ](?=[0-9]{1,2}/[0-9]{1,2}/)")


def _day_part_behind(r: Reading, at: i64) -> Hit | None:
    """morning, night behind a day; also "early morning"."""
    if at + 1 >= r.end or r.folded[at] != " ":
        return None
    if r.folded[at + 1] not in "elmi":
        return r.longest(DAY_PARTS, at + 1)
    m = _PART_JOIN.match(r.folded, at, r.end)
    return r.longest(DAY_PARTS, m.end()) if m else None


_PART_JOIN: Final = re.compile(r"[ ](?:(?:early|late|mid|in[ ]the)[ -])?")


def read_day_part(r: Reading, hit: Hit) -> Node | None:
    """the morning of 24 April, the night of Monday"""
    m = _OF.match(r.folded, hit.end, r.end)
    node = read_point(r, m.end()) if m and "of" in m[0] else None
    if node is None or node.sort != "day" or node.weak:
        return None
    return Node(node.end, refine(node.when, PartOf(hit.entry["code"])), "part")


def read_holiday(r: Reading, hit: Hit) -> Node | None:
    """Christmas, Christmas 2022, Easter Monday last year, Thanksgiving weekend"""
    step = HolidayOf(hit.entry["key"])
    base = year_behind(r, hit.end)
    if base is not None:
        return Node(base.end, Inside(base.when, (step,)), "day")
    m = _WEEKEND.match(r.folded, hit.end, r.end)
    if m is not None:
        base = year_behind(r, m.end())
        return Node(
            base.end if base else m.end(),
            Inside(base.when if base else None, (step, WeekendOf(holiday=True))),
            "weekend",
        )
    return Node(hit.end, Inside(None, (step,)), "day", weak=bool(hit.entry.get("common")))


def read_season(r: Reading, hit: Hit) -> Node | None:
    """summer 2022, the winter of 1998, spring last year"""
    base = year_behind(r, hit.end)
    step = SeasonOf(hit.entry["code"])
    if base is not None:
        return Node(base.end, Inside(base.when, (step,)), "season")
    return Node(hit.end, Inside(None, (step,)), "season", weak=True)


def read_time_unit(r: Reading, hit: Hit) -> Node | None:
    """week 10; week of March 6; the day before; the year, the week (weak)"""
    folded, unit = r.folded, hit.entry["unit"]
    if unit == "week" and hit.end + 1 < r.end and folded[hit.end + 1].isdigit():
        m = _WEEK_NUMBER.match(folded, hit.end, r.end)
        if m is not None:
            base = year_behind(r, m.end())
            return Node(
                base.end if base else m.end(), Inside(base.when if base else None, (WeekOf(int(m[1])),)), "week"
            )
    if unit in ("week", "weekend"):
        m = _WEEK_OF.match(folded, hit.end, r.end)
        node = read_point(r, m.end()) if m else None
        if node is not None and node.sort == "days" and unit == "weekend":
            return node.but(sort=unit)  # "the weekend of 22-23 April"
        if node is not None and node.sort == "day":
            feast = isinstance(node.when, Inside) and isinstance(node.when.steps[-1], HolidayOf)
            week: When = Holding(node.when, "week") if unit == "week" else refine(node.when, WeekendOf(holiday=feast))
            return Node(node.end, week, unit)
    behind = folded[hit.end + 1] if hit.end + 1 < r.end and folded[hit.end] == " " else ""
    if behind and behind in "ab" and unit in ("week", "month", "year", "quarter", "weekend"):
        after, before = _AFTER_NEXT.match(folded, hit.end, r.end), _BEFORE_LAST.match(folded, hit.end, r.end)
        found = after or before
        if found is not None:
            return Node(found.end(), Shifted(Published(unit), 2 if after else -2, unit), unit)
    m = _BESIDE.match(folded, hit.end, r.end) if behind and behind in "bael" else None
    if (
        m is not None
        and unit in ("day", "week", "month", "year", "quarter")
        and stands_before(r, "the ", hit.start)
        and ends_clause(r, m.end())
    ):
        back = m[1] in ("before", "earlier")
        return Node(m.end(), Shifted(Mentioned(unit, end=not back), -1 if back else 1, unit), unit)
    when: When = Published(unit) if unit != "weekend" else Inside(None, (WeekendOf(),))
    return Node(hit.end, when, unit, weak=True)


# Parts: the nth of something


def read_nth(r: Reading, hit: Hit) -> Node | None:
    """first quarter of 2022, second half of the year, last week of March, first nine months of 2022"""
    number = hit.entry["number"]
    at = hit.end + 1
    if r.folded[hit.end : at] not in (" ", "-"):
        return None
    count = how_many(r, at)
    if count is not None:
        return _run(r, number, count)
    unit = r.longest(UNITS, at)
    if unit is not None:
        return _nth_of(r, number, unit) or _open_quarter(r, number, unit)
    if stands(r, "half", at) and not r.folded[at + 4 : at + 5].isalpha():
        return _half(r, number, at + 4)
    weekday = r.longest(WEEKDAYS, at)
    m = _OF.match(r.folded, weekday.end, r.end) if weekday else None
    base = read_point(r, m.end()) if m else None
    if weekday is None or base is None or base.sort not in ("month", "year", "quarter"):
        return None
    return Node(base.end, refine(base.when, NthOf(number, "day", weekday.entry["number"])), "day")


def _run(r: Reading, number: int, count: tuple[int, int]) -> Node | None:
    """The first or last so many units of something."""
    units = r.longest(PLURAL_UNITS, r.skip(count[0]))
    if units is None or number not in (1, -1) or units.entry["unit"] in ("hour", "minute", "second", "weekend"):
        return None
    unit, factor = unit_of(units)
    base = _base_of(r, units.end)
    if base is None:
        return None
    return Node(base.end, refine(base.when, RunOf(count[1] * factor, unit, number < 0)), "span")


def _base_of(r: Reading, at: i64) -> Node | None:
    """What a part is of: "of 2022", ", 2022", "of last year", "of the year", "2022"."""
    behind = year_behind(r, at)
    if behind is not None:
        return behind
    m = None
    if at + 1 < r.end and r.folded[at] == " " and r.folded[at + 1] in "oi":
        m = _OF.match(r.folded, at, r.end)
    node = read_point(r, m.end()) if m else None
    return (
        node
        if node is not None and node.sort in ("year", "month", "quarter", "half", "decade", "century", "week")
        else None
    )


def _nth_of(r: Reading, number: int, word: Hit) -> Node | None:
    """The nth unit of a base that is named."""
    unit = word.entry["unit"]
    base = _base_of(r, word.end)
    if base is None or not is_finer(unit, base.sort):
        return None  # "its second year in February"
    if unit == "quarter" and base.sort == "year" and number > 0:
        return Node(base.end, refine(base.when, QuarterOf(number)), "quarter")
    if unit == "week" and base.sort == "week":
        return None
    node = Node(base.end, refine(base.when, NthOf(number, unit)), unit)
    m = _ON_THE.match(r.folded, base.end, r.end)
    weekday = r.longest(WEEKDAYS, m.end()) if m and "on" in m[0] and unit == "week" else None
    if weekday is not None:
        return Node(weekday.end, refine(node.when, WeekdayOf(weekday.entry["number"])), "day")
    return node


def _open_quarter(r: Reading, number: int, word: Hit) -> Node | None:
    """first quarter, alone: the latest one; not of a match"""
    if word.entry["unit"] != "quarter" or not 1 <= number <= 4 or stands(r, "-", word.end) or is_game(r, word.start):
        return None  # "the third quarter-final"
    return Node(word.end, Inside(None, (QuarterOf(number),)), "quarter")


def _half(r: Reading, number: int, at: i64) -> Node | None:
    """first half of 2022, second half of the year; alone only where business is spoken of"""
    number = 2 if number == -1 else number
    if number not in (1, 2):
        return None
    base = _base_of(r, at)
    if base is not None:
        return Node(base.end, refine(base.when, HalfOf(number)), "half") if base.sort == "year" else None
    if (
        is_game(r, at)
        or not _is_business(r, at)
        or (r.folded.startswith(" of the ", at) and " year" not in r.folded[at : at + 32])
    ):
        return None  # "in the second half of the index"
    return Node(at, Inside(None, (HalfOf(number),)), "half")


_GAME: Final = re.compile(
    r"\b(?:scor(?:ed|er|ing)|touchdowns?|header|striker|keeper|goalkeeper|innings|halftime|half-time|stoppage|interception|"
    r"field goal|quarterback)\b"
)
_PERHAPS_GAME: Final = re.compile(r"\b(?:goals?|yards?|penalty|match|rebounds?|baskets?|pitch|points|coach)\b")
"""Words of sport that business has, too: "31.2% in the first quarter, 2.5 percentage points less"."""
_GAME_WORDS: Final = frozenset(
    (
        "scored scorer scoring touchdown touchdowns header striker keeper goalkeeper innings halftime half stoppage interception field "
        "quarterback goal goals yard yards penalty match rebound rebounds basket baskets pitch points coach"
    ).split()
)
"""One of these is in all that _GAME and _PERHAPS_GAME find."""
_BUSINESS: Final = re.compile(
    r"\b(?:profits?|revenues?|sales|earnings|results|income|loss(?:es)?|gdp|growth|output|exports?|imports?|investment|economy|economic|"
    r"year-on-year|percent|per cent|fiscal|turnover|dividend|shipments?|deliveries|production|demand|inflation|consumption|forecast|"
    r"compan(?:y|ies)|million|billion|polic(?:y|ies)|budget|prices|rates|stimulus|recovery|analysts|economists|cabinet|government)\b|[%$£€]"
)
_NEAR: Final = 200


def is_game(r: Reading, at: i64) -> bool:
    """Whether the sentence tells of a match, whose quarters and halves are no times, or the article does and not of business."""
    bounds = r.sentence(at)
    start, end = bounds.start, bounds.end
    low, high = max(start, at - _NEAR), min(end, at + _NEAR)
    if not words_near(r, at).isdisjoint(_GAME_WORDS):  # else no expression need be asked
        if _GAME.search(r.folded, low, high) is not None:
            return True
        if _PERHAPS_GAME.search(r.folded, low, high) is not None:
            return not _is_business(r, at)
    about: bool | None = r.memo.get(_ABOUT_GAMES)
    if about is None:
        about = r.memo[_ABOUT_GAMES] = is_sport(r, ())
    return about and not _is_business(r, at)


_ABOUT_GAMES: Final[tuple[str, ...]] = ("en.dates.games",)


def _is_business(r: Reading, at: i64) -> bool:
    bounds = r.sentence(at)
    start, end = bounds.start, bounds.end
    return _BUSINESS.search(r.folded, max(start, at - _NEAR), min(end, at + _NEAR)) is not None


# Times so far away


def how_many(r: Reading, at: i64) -> tuple[int, int] | None:
    """A whole number of units, in digits or words: where it ends, and its value."""
    if at < r.end and r.folded[at].isdigit():
        m = _COUNT.match(r.folded, at, r.end)
        if m is not None:
            return m.end(), int(m[1])
    hit = r.longest(HOW_MANY, at)
    if hit is not None:
        return hit.end, hit.entry["number"]
    spelled = r.number_at.get(at)
    value = spelled.number.value if spelled is not None and spelled.number.form == "cardinal" else None
    if spelled is None or value is None or value != int(value) or not 0 < value < 1000:
        return None
    return spelled.end, int(value)


def unit_of(hit: Hit) -> tuple[Unit, int]:
    """A unit word's unit, and how many of it the word is: a fortnight is two weeks."""
    return ("week", 2) if hit.entry["unit"] == "fortnight" else (hit.entry["unit"], 1)


def read_offset(r: Reading, at: i64) -> Node | None:
    """three years ago, a day earlier, two days after Friday, two weeks from tomorrow"""
    count = how_many(r, at)
    if count is None:
        return None
    join = count[0] + 1 if r.folded[count[0] : count[0] + 1] in (" ", "-") else count[0]
    units = r.longest(UNIT_KINDS, join)
    if units is None:
        return None
    unit, factor = unit_of(units)
    if unit in ("decade", "century"):  # "a decade ago" tells the year
        factor *= 10 if unit == "decade" else 100
        unit = "year"
    amount = count[1] * factor
    rate = stands(r, "a", at) and _is_rate(r, at)
    ago = r.longest(AGO_WORDS, r.skip(units.end) + (1 if r.folded[units.end : units.end + 1] == "-" else 0))
    if ago is not None and ago.entry.get("closing") and not ends_clause(r, ago.end):
        ago = None
    if ago is not None:
        sign = ago.entry["sign"]
        if ago.entry["from"] == "text" and (unit in ("hour", "minute", "second") or stands(r, " than", ago.end)):
            return None  # "scored 12 minutes later", "ten years earlier than planned"
        if (stands_before(r, "prior", ago.end) and stands(r, " to ", ago.end)) or (
            rate and stands(r, "from today", ago.start)
        ):
            return None  # "two days prior to the vote", "12 pounds an hour from today"
        base: When = (
            Published(unit) if ago.entry["from"] == "published" else Mentioned(unit, end=sign > 0, strict=sign > 0)
        )
        return with_clock(r, Node(ago.end, Shifted(base, sign * amount, unit), unit))
    if units.end >= r.end or r.folded[units.end] != " ":
        return None
    m = _OFFSET.match(r.folded, units.end, r.end)
    if m is None:
        return None
    sign = -1 if m[1] in ("before", "prior to", "ahead of") else 1
    node = read_point(r, m.end())
    if node is not None and stands(r, "a", at) and any_before(r, _ROUGHLY, at):
        return None  # "a little over a week before Christmas"
    if node is not None and m[1] == "from" and (node.sort not in ("day", "clock", "part") or rate):
        return None  # "the three months from April through June", "12.60 euros an hour from January 1"
    if node is not None and (not node.weak or node.sort == "day"):
        return Node(node.end, Shifted(node.when, sign * amount, unit), node.sort)
    if m[1] == "after" and ends_clause(r, m.end(1)):
        return Node(m.end(1), Shifted(Mentioned(unit, end=True), amount, unit), unit)
    return None


def _is_rate(r: Reading, at: i64) -> bool:
    """Whether an amount ends before a place: "$500 a month"."""
    before = r.skip_back(at)
    hit = r.longest_before(_AMOUNTS, before)
    end = before if hit is None else r.skip_back(hit.start)
    return r.folded[max(end - 1, r.start) : end].isdigit() or r.longest_before(_NUMERALS, end) is not None


_AMOUNTS: Final[tuple[str, ...]] = ("currency", "subunit", "unit")
_NUMERALS: Final = "numeral"


_ROUGHLY: Final[tuple[str, ...]] = (
    "over ",
    "under ",
    "about ",
    "around ",
    "nearly ",
    "almost ",
    "than ",
    "roughly ",
    "barely ",
)


def _read_how_many(r: Reading, hit: Hit) -> Node | None:
    return read_offset(r, hit.start)


def ends_clause(r: Reading, at: i64) -> bool:
    """Whether a clause ends at a place."""
    return _CLAUSE_END.match(r.folded, at, r.end) is not None or r.skip(at) >= r.end


# Clock times


def read_clock(r: Reading, at: i64) -> Node | None:
    """9:30 a.m., 17:49:19, 0930 GMT, 9 o'clock; with the day behind it, "9:30 a.m. on Monday"."""
    read = _clock(r, at)
    if read is None:
        return None
    end, clocks, sure = read
    m = _ON.match(r.folded, end, r.end)
    node = read_point(r, m.end()) if m else None
    if node is None and m is not None and stands_before(r, " the ", m.end()):
        node = read_point(r, m.end() - len("the "))  # "4 a.m. the next morning"
    if node is not None and node.sort in ("day", "part") and not node.weak:
        return Node(node.end, at_clocks(node.when, clocks), "clock")
    m = _BRACKET_ON.match(r.folded, end, r.end)
    node = read_point(r, m.end()) if m else None
    base = node.when if node is not None and node.sort == "day" and not node.weak else None
    return Node(end, at_clocks(base, clocks), "clock", weak=not sure)


_BRACKET_ON: Final = re.compile(r"(?:[ ]local[ ]time)?[ ]\([^()\n]{1,30}\),?[ ]on[ ]")
"""What may stand between a clock time and its day: "12:01 a.m. (0401 GMT) on Friday"."""


def _clock(r: Reading, at: i64) -> tuple[int, tuple[ClockOf, ...], bool] | None:
    """One clock time, or two with "to" between: where they end, and whether nothing else can be meant."""
    m = _ZONED.match(r.folded, at, r.end) or _CLOCK.match(r.folded, at, r.end)
    if m is None:
        return None
    join = _TO_CLOCK.match(r.folded, m.end(), r.end)
    second = _CLOCK.match(r.folded, join.end(), r.end) if join else None
    if second is not None and join is not None and ("and" not in join[0] or preposition(r, at) == "between"):
        half = second["half"]
        told = half or second["oclock"] or (second["mark"] == ":" and second["minute"])
        if told and (half or m["half"] or m["minute"]):
            last, first = _clock_of(second, half), _clock_of(m, m["half"] or half)
            if first and last and not m["half"] and half == "p" and first.hour > last.hour:
                first = _clock_of(m, "a")  # 11-4 p.m.
            if first and last:
                return _zone_behind(r, second.end())[0], (first, last), bool(half or m["half"])
    end, zoned = _zone_behind(r, m.end())
    if not (m["half"] or m["oclock"] or m["minute"] or m["part"]) or (m["mark"] == "." and not (m["half"] or zoned)):
        return None
    half = m["half"] or ("" if not m["part"] else "a" if "morning" in m["part"] else "p" if int(m["hour"]) < 12 else "")
    if m["part"] and "night" in m["part"] and int(m["hour"]) < 6:
        half = ""
    one = _clock_of(m, half)
    return (end, (one,), bool(m["half"] or m["oclock"] or zoned or m["second"] or m["part"])) if one else None


def _clock_of(m: re.Match[str], half: str | None) -> ClockOf | None:
    hour = int(m["hour"])
    if half:
        if hour > 12:
            return None if half == "a" else ClockOf(hour, int(m["minute"]) if m["minute"] else None)
        if hour == 0:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return ClockOf(hour, int(m["minute"]) if m["minute"] else None, int(m["second"]) if m["second"] else None)


def _zone_behind(r: Reading, at: i64) -> tuple[int, bool]:
    """Where the time zone behind a clock time ends, and whether there is one. It is in the span, not in the value."""
    hit = r.longest(ZONES, r.skip(at))
    return (hit.end, True) if hit else (at, False)


def at_clocks(base: When | None, clocks: tuple[ClockOf, ...]) -> When:
    """A clock time, or a stretch between two, on a day; an afternoon's or evening's hour is told by the part of the day."""
    part = base.steps[-1].code if isinstance(base, Inside) and isinstance(base.steps[-1], PartOf) else None
    if part in ("AF", "EV", "NI"):
        clocks = tuple([_half_later(one, part) for one in clocks])
    whens = [Inside(None, (one,)) if base is None else refine(_without_part(base), one) for one in clocks]
    return whens[0] if len(whens) == 1 else between(whens[0], whens[1])


def _half_later(clock: ClockOf, part: str) -> ClockOf:
    if 1 <= clock.hour < 12 and not (part == "NI" and clock.hour < 5):
        return ClockOf(clock.hour + 12, clock.minute, clock.second, clock.zone)
    return clock


def _without_part(when: When) -> When:
    if isinstance(when, Inside) and isinstance(when.steps[-1], PartOf):
        if len(when.steps) > 1:
            return Inside(when.base, when.steps[:-1], when.direction, when.limit)
        return when.base or Published("day")
    return when


def with_clock(r: Reading, node: Node) -> Node:
    """A day with the clock time behind it: "Monday at 9:30 a.m.", "tomorrow from 7:00 to 8:00pm", "Friday noon"."""
    folded, at = r.folded, node.end
    if at < r.end and folded[at] == ",":
        at += 1
    if at + 1 >= r.end or folded[at] != " ":
        return node
    at += 1
    word = ""
    if folded[at] in "anf@bu":
        m = _AT.match(folded, node.end, r.end)
        if m is None or m.end() >= r.end:
            return node
        at, word = m.end(), (m["word"] or "").strip()
    relation = _AT_RELATIONS.get(word)
    noon = r.longest(CLOCK_WORDS, at)
    if noon is not None:
        return Node(noon.end, refine(_without_part(node.when), ClockOf(noon.entry["hour"])), "clock", relation=relation)
    if not r.folded[at].isdigit():
        spelled = spelled_clock(r, at)
        return (
            node
            if spelled is None
            else Node(spelled[0], at_clocks(node.when, (spelled[1],)), "clock", relation=relation)
        )
    read = _clock(r, at)
    if read is None:
        read = _bare_hours(r, at, word, node)
        if read is None:
            return node
    end, clocks, sure = read
    if word == "until" and (on := _ON.match(r.folded, end, r.end)) is not None:
        other = read_point(r, on.end())
        if other is not None and other.sort == "day" and not other.weak:
            return node  # "from 9 p.m. on Friday until 6 a.m. on Monday"
    if not sure and (word == "for" or (not word and node.sort not in ("day", "part"))):
        return node
    return Node(end, at_clocks(node.when, clocks), "clock", relation=relation)


def spelled_clock(r: Reading, at: i64) -> tuple[int, ClockOf] | None:
    """six p.m., nine o'clock, half past seven: a time of day in words"""
    if at >= r.end or r.folded[at] not in _SPELLED_HEADS:
        return None
    spelled = _SPELLED_CLOCK.match(r.folded, at, r.end)
    if spelled is not None and (spelled["half"] or spelled["past"] or stands_before(r, "at ", at)):
        return spelled.end(), clock_in_words(spelled)
    hit = r.longest(HOW_MANY, at)
    m = _HOUR_TAIL.match(r.folded, hit.end, r.end) if hit else None
    if hit is None or m is None or not 1 <= hit.entry["number"] <= 12:
        return None
    hour = hit.entry["number"]
    return m.end(), ClockOf(hour if m["half"] is None else hour % 12 + (12 if m["half"] == "p" else 0))


HOUR_WORDS: Final = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
_MINUTES: Final = {
    "oh five": 5,
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "quarter": 15,
    "a quarter": 15,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "half": 30,
    "thirty-five": 35,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "fifty-five": 55,
}
_SPELLED: Final = (
    rf"(?:(?P<past>{'|'.join(_MINUTES)})(?: minutes)?[ ](?P<way>past|to)[ ](?P<h1>{'|'.join(HOUR_WORDS)})"
    rf"|(?P<h2>{'|'.join(HOUR_WORDS)})[ -](?P<min>oh five|ten|fifteen|twenty-five|twenty|thirty-five|thirty|forty-five|forty|fifty-five|fifty))"
)
_SPELLED_CLOCK: Final = re.compile(_SPELLED + r"(?:[ ](?P<half>[ap])(?:m(?!\w)|\.[ ]?m\.))?(?![\w-])")
SPELLED_BEFORE: Final = re.compile(rf"(?<![\w-]){_SPELLED}[ ](?:on[ ])?$")


def clock_in_words(m: re.Match[str]) -> ClockOf:
    """half past seven, quarter to eight, five-thirty"""
    if m["h2"]:
        hour, minute = HOUR_WORDS[m["h2"]], _MINUTES[m["min"]]
    else:
        hour, minute = HOUR_WORDS[m["h1"]], _MINUTES[m["past"]]
        if m["way"] == "to":
            hour, minute = (hour + 10) % 12 + 1, 60 - minute
    half = m.groupdict().get("half")
    return ClockOf(hour if half is None else hour % 12 + (12 if half == "p" else 0), minute)


_SPELLED_HEADS: Final = frozenset([word[0] for word in (*HOUR_WORDS, *_MINUTES)])
_HOUR_TAIL: Final = re.compile(r"[ ](?:(?P<half>[ap])(?:m(?!\w)|\.[ ]?m\.)|o'?clock(?!\w))")


def _bare_hours(r: Reading, at: i64, word: str, node: Node) -> tuple[int, tuple[ClockOf, ...], bool] | None:
    """An hour without a.m. behind a day: "Monday at 9", "tonight around 8", "today from 7 to 8:30"."""
    first = _CLOCK.match(r.folded, at, r.end)
    if word in ("from", "between") and first is not None:
        join = _TO_CLOCK.match(r.folded, first.end(), r.end)
        second = _CLOCK.match(r.folded, join.end(), r.end) if join else None
        one, two = (_clock_of(m, None) if m else None for m in (first, second))
        if second is not None and one and two and not counts(r, second.end()):
            return second.end(), (one, two), False
    m = _SHORT_CLOCK.match(r.folded, at, r.end)
    if m is not None and word.startswith("at"):
        return m.end(), (ClockOf(int(m[1]) % 12 + (12 if m[2] == "p" else 0)),), True  # "at 9p"
    m = _HOUR.match(r.folded, at, r.end)
    if (
        m is None
        or counts(r, m.end())
        or not (
            word.startswith("at") or (word in ("around", "about") and (node.sort == "part" or ends_clause(r, m.end())))
        )
    ):
        return None
    return m.end(), (ClockOf(int(m[1])),), False


def read_clock_word(r: Reading, hit: Hit) -> Node | None:
    """noon, midnight; noon on Monday, noon ET"""
    end, _ = _zone_behind(r, hit.end)
    clock = ClockOf(hit.entry["hour"])
    m = _ON_THE.match(r.folded, end, r.end)
    node = read_point(r, m.end()) if m else None
    if node is not None and node.sort == "day" and not node.weak:
        return Node(node.end, refine(node.when, clock), "clock")
    return Node(end, Inside(None, (clock,)), "clock")


_READERS: Final[dict[str, Callable[[Reading, Hit], Node | None]]] = {
    "relative_day": read_relative_day,
    "determiner": read_determiner,
    "nth": read_nth,
    "ordinal_day": read_ordinal_day,
    "month": read_month,
    "weekday": read_weekday,
    "holiday": read_holiday,
    "season": read_season,
    "period_code": read_period_code,
    "day_part": read_day_part,
    "clock_word": read_clock_word,
    "decade_word": read_decade_word,
    "century_word": read_century_word,
    "time_unit": read_time_unit,
    "how_many": _read_how_many,
}
_GROUPS: Final[tuple[tuple[str, ...], ...]] = (
    ("relative_day", "month", "weekday", "holiday", "season", "period_code", "clock_word"),
    ("nth",), ("determiner",), ("century_word",), ("ordinal_day",), ("day_part",), ("decade_word",), ("how_many",), ("time_unit",),
)  # fmt: skip
_THE_GROUPS: Final[tuple[tuple[str, ...], ...]] = (
    ("month", "weekday", "season", "holiday"), ("nth",), ("century_word",), ("decade_word",), ("ordinal_day",), ("day_part",), ("time_unit",),
)  # fmt: skip
_DIGIT_READERS: Final[tuple[_Reader, ...]] = (
    read_date, read_day_first, read_clock, read_ordinal_digits, read_decade, read_year_span, read_code, read_offset, read_year,
)  # fmt: skip
