"""Stretches of the calendar: a year, a quarter, a week, a run of days, each with its TIMEX3 value, and counting in their units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

Granularity = Literal[
    "century", "decade", "year", "half", "quarter", "month", "week", "day", "hour", "minute", "second", "span"
]
Resolution = Literal["explicit", "reference", "unresolved"]

Unit = Literal[
    "century", "decade", "year", "half", "quarter", "month", "week", "weekend", "day", "hour", "minute", "second"
]
"""What expressions count in: a granularity, or the weekend."""

Season = Literal["SP", "SU", "FA", "WI"]

FINENESS: Final[dict[str, int]] = {
    "century": 0, "decade": 1, "year": 2, "half": 3, "quarter": 4, "month": 5, "week": 6, "weekend": 7, "span": 7, "day": 8,
    "hour": 9, "minute": 10, "second": 11,
}  # fmt: skip
_MONTHS_IN: Final[dict[str, int]] = {"century": 1200, "decade": 120, "year": 12, "half": 6, "quarter": 3, "month": 1}
_SEASON_START: Final[dict[Season, int]] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
FIRST_YEAR: Final = 1
LAST_YEAR: Final = 9998
LAST_DAY: Final = 3_651_693
"""The last day of the last year, as `date.toordinal` counts."""


@dataclass(init=False, slots=True, unsafe_hash=True)
class Resolved:
    """A time on the calendar. `value` is TIMEX3; the days are inclusive, and None where `value` is underspecified."""

    granularity: Granularity
    value: str | None
    first: date | None
    last: date | None
    resolution: Resolution

    def __init__(
        self,
        granularity: Granularity,
        value: str | None,
        first: date | None,
        last: date | None,
        resolution: Resolution = "explicit",
    ) -> None:
        self.granularity = granularity
        self.value = value
        self.first = first
        self.last = last
        self.resolution = resolution

    def told(self, resolution: Resolution) -> Resolved:
        """The same time, as resolved in another way."""
        if self.resolution == resolution:
            return self
        return Resolved(self.granularity, self.value, self.first, self.last, resolution)


def year(number: int) -> Resolved | None:
    """A calendar year.

    >>> year(2021).value
    '2021'
    """
    if not FIRST_YEAR <= number <= LAST_YEAR:
        return None
    found = _YEARS.get(number)
    if found is None:
        found = _YEARS[number] = Resolved("year", _four(number), date(number, 1, 1), date(number, 12, 31))
    return found


_YEARS: Final[dict[int, Resolved]] = {}
"""The years that were asked for: news speaks of few."""


def decade(start: int) -> Resolved | None:
    """The ten years from one that ends in 0."""
    if not 10 <= start <= LAST_YEAR - 9 or start % 10:
        return None
    return Resolved("decade", f"{start // 10:03}X", date(start, 1, 1), date(start + 9, 12, 31))


def century(number: int) -> Resolved | None:
    """The 21st century is 20XX: the years that begin with 20."""
    if not 2 <= number <= 98:
        return None
    return Resolved("century", f"{number - 1:02}XX", date(100 * number - 100, 1, 1), date(100 * number - 1, 12, 31))


def before_christ(number: int) -> Resolved:
    """A year before Christ, which no `date` can hold: it has no days."""
    return Resolved("year", f"BC{number:04}", None, None)


def month(of_year: int, number: int) -> Resolved | None:
    """A month of a year."""
    if not FIRST_YEAR <= of_year <= LAST_YEAR or not 1 <= number <= 12:
        return None
    found = _MONTHS.get(of_year * 12 + number)
    if found is None:
        value = _four(of_year) + "-" + two_digits(number)
        found = Resolved("month", value, date(of_year, number, 1), _month_end(of_year, number))
        if len(_MONTHS) >= _KEPT:
            _MONTHS.clear()
        _MONTHS[of_year * 12 + number] = found
    return found


_MONTHS: Final[dict[int, Resolved]] = {}
_KEPT: Final = 4_000


def quarter(of_year: int, number: int) -> Resolved | None:
    """A quarter of a calendar year."""
    return _months(of_year, number, 3, "quarter", "Q")


def half(of_year: int, number: int) -> Resolved | None:
    """A half of a calendar year."""
    return _months(of_year, number, 6, "half", "H")


def _months(of_year: int, number: int, size: int, unit: Granularity, letter: str) -> Resolved | None:
    if not FIRST_YEAR <= of_year <= LAST_YEAR or not 1 <= number <= 12 // size:
        return None
    last = _month_end(of_year, number * size)
    value = _four(of_year) + "-" + letter + str(number)
    return Resolved(unit, value, date(of_year, number * size - size + 1, 1), last)


def season(of_year: int, code: Season) -> Resolved | None:
    """A season of the northern half of the earth; winter begins in the year that names it."""
    if not FIRST_YEAR <= of_year < LAST_YEAR:
        return None
    start = _SEASON_START[code]
    last = _month_end(of_year + (start + 2) // 13, (start + 1) % 12 + 1)
    return Resolved("quarter", f"{of_year:04}-{code}", date(of_year, start, 1), last)


def week(of_year: int, number: int) -> Resolved | None:
    """An ISO week.

    >>> week(2015, 1).first
    datetime.date(2014, 12, 29)
    """
    if not FIRST_YEAR < of_year <= LAST_YEAR or not 1 <= number <= 53:
        return None
    if number == 53 and date(of_year, 12, 28).isocalendar().week != 53:
        return None
    first = date.fromisocalendar(of_year, number, 1)
    return Resolved("week", f"{of_year:04}-W{number:02}", first, first + timedelta(days=6))


def day(on: date) -> Resolved:
    """A day."""
    found = _DAYS.get(on)
    if found is None:
        found = Resolved("day", on.isoformat(), on, on)
        if len(_DAYS) >= _KEPT:
            _DAYS.clear()
        _DAYS[on] = found
    return found


_DAYS: Final[dict[date, Resolved]] = {}


def days(first: date, last: date) -> Resolved:
    """A day, or a stretch of days."""
    return day(first) if first == last else Resolved("span", f"{first.isoformat()}/{last.isoformat()}", first, last)


def joined(start: Resolved, end: Resolved) -> Resolved | None:
    """The stretch from the first day of one to the last day of another; None where they don't make one."""
    if start.first is None or end.last is None or start.first > end.last or start.value is None or end.value is None:
        return None
    return Resolved("span", f"{start.value.split('/')[0]}/{end.value.split('/')[-1]}", start.first, end.last)


def containing(unit: Unit, on: date) -> Resolved | None:
    """The stretch of a unit that a day lies in; for a unit finer than the day, the day."""
    if unit == "day":
        return day(on)
    if unit == "year":
        return year(on.year)
    if unit == "month":
        return month(on.year, on.month)
    if unit == "week":
        iso = on.isocalendar()
        return week(iso.year, iso.week)
    if unit == "quarter":
        return quarter(on.year, (on.month + 2) // 3)
    if unit == "half":
        return half(on.year, (on.month + 5) // 6)
    if unit == "decade":
        return decade(on.year // 10 * 10)
    if unit == "century":
        return century(on.year // 100 + 1)
    if unit == "weekend":
        saturday = on + timedelta(days=6 - on.isoweekday() if on.isoweekday() < 7 else -1)
        return days(saturday, saturday + timedelta(days=1))
    return day(on)


def add_units(on: date, number: int, unit: Unit) -> date | None:
    """A day so many units later; the last of the month where the month is shorter. None beyond the calendar."""
    size = _MONTHS_IN.get(unit)
    if size is not None:
        months = on.year * 12 + on.month - 1 + number * size
        of_year, index = months // 12, months % 12
        if not FIRST_YEAR <= of_year <= LAST_YEAR:
            return None
        return date(of_year, index + 1, min(on.day, days_in_month(of_year, index + 1)))
    ordinal = on.toordinal() + number * (7 if unit in ("week", "weekend") else 1 if unit == "day" else 0)
    return date.fromordinal(ordinal) if 1 <= ordinal <= LAST_DAY else None


def is_finer(unit: str, other: str) -> bool:
    """Whether a unit is finer than another: the day is finer than the week.

    >>> is_finer("week", "year"), is_finer("year", "month"), is_finer("month", "month")
    (True, False, False)
    """
    return FINENESS[unit] > FINENESS[other]


def _month_end(of_year: int, number: int) -> date:
    return date(of_year, number, days_in_month(of_year, number))


def days_in_month(of_year: int, number: int) -> int:
    """The days of a month. (`calendar` works out its first weekday too, which costs ten times as much.)"""
    if number == 2:
        return 29 if of_year % 4 == 0 and (of_year % 100 != 0 or of_year % 400 == 0) else 28
    return 30 if number in (4, 6, 9, 11) else 31


def two_digits(number: int) -> str:
    """A number with a zero before it where it has one digit."""
    return f"0{number}" if number < 10 else str(number)


def _four(number: int) -> str:
    return str(number) if number >= 1000 else f"{number:04}"
