"""Days that a calendar gives: Easter, the Chinese calendar, and the holidays of `data/holidays.toml`."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from typing import Any, NamedTuple

from ljextract.errors import LexiconError


class LunarYear(NamedTuple):
    """A year of the Chinese calendar: its first day, the days of its months in order, and its leap month or 0."""

    start: date
    lengths: tuple[int, ...]
    leap: int


@dataclass(frozen=True, slots=True)
class Holiday:
    """How to find a holiday in a year; `on` is "MM-DD" where it is the same day each year."""

    key: str
    on: str | None = None
    month: int | None = None
    nth: tuple[int, int] | None = None
    easter: int | None = None
    lunar: str | None = None
    table: str | None = None
    shift: int = 0
    days: int = 1

    def in_year(self, year: int) -> tuple[date, date] | None:
        """Its first and last day in a year, or None where its calendar is not known that far."""
        first = self._first(year)
        if first is None:
            return None
        first += timedelta(days=self.shift)
        return first, first + timedelta(days=self.days - 1)

    def _first(self, year: int) -> date | None:
        if self.on is not None:
            return date(year, int(self.on[:2]), int(self.on[3:]))
        if self.nth is not None and self.month is not None:
            return nth_weekday(year, self.month, *self.nth)
        if self.easter is not None:
            return easter(year) + timedelta(days=self.easter)
        if self.lunar is not None:
            month, day = int(self.lunar[:2]), int(self.lunar[3:])
            # The Chinese year of 除夕 ends in the next one of ours: it is looked for in the year of which it is a day.
            return next(
                (found for lunar in (year, year - 1) if (found := lunar_day(lunar, month, day)) and found.year == year),
                None,
            )
        return _table(self.table or "").get(year)


@functools.cache
def holidays() -> dict[str, Holiday]:
    """All holidays by key. Raises LexiconError where a key is listed twice."""
    found: dict[str, Holiday] = {}
    for entry in _read("holidays.toml")["holiday"]:
        if entry["key"] in found:
            raise LexiconError(f"data/holidays.toml: holiday {entry['key']!r} is listed twice")
        nth = tuple(entry.pop("nth")) if "nth" in entry else None
        found[entry["key"]] = Holiday(**entry, nth=nth)
    return found


def nth_weekday(year: int, month: int, n: int, weekday: int) -> date | None:
    """The nth weekday (Monday is 1) of a month, counted from its end where n is negative; None where it has no such.

    >>> nth_weekday(2023, 11, 4, 4)
    datetime.date(2023, 11, 23)
    >>> nth_weekday(2023, 5, -1, 1)
    datetime.date(2023, 5, 29)
    """
    if n > 0:
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    else:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        found = last - timedelta(days=(last.isoweekday() - weekday) % 7 - 7 * (n + 1))
    return found if found.month == month else None


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the method of Meeus, Jones and Butcher.

    >>> easter(2018)
    datetime.date(2018, 4, 1)
    """
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def lunar_day(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    """The day of the Chinese calendar, or None where it has none or is not known (before 1901, after 2099).

    The 30th of a month of 29 days is its last one, as 除夕 is.

    >>> lunar_day(2023, 1, 1)
    datetime.date(2023, 1, 22)
    """
    known = lunar_years().get(year)
    if known is None or not 1 <= month <= 12 or not 1 <= day <= 30 or (leap and known.leap != month):
        return None
    index = month - 1 + (1 if leap or 0 < known.leap < month else 0)
    day = min(day, known.lengths[index])
    return known.start + timedelta(days=sum(known.lengths[:index]) + day - 1)


@functools.cache
def lunar_years() -> dict[int, LunarYear]:
    """The years of the Chinese calendar that are known."""
    data = _read("calendars.toml")
    found = {}
    for year, row in enumerate(data["lunar"].split(), data["first"]):
        start, lengths, leap = row.split("-")
        days = tuple(30 if digit == "1" else 29 for digit in lengths)
        found[year] = LunarYear(date(year, int(start[:2]), int(start[2:])), days, int(leap))
    return found


@functools.cache
def _table(name: str) -> dict[int, date]:
    data = _read("calendars.toml")
    rows = enumerate(data["dates"][name].split(), data["first"])
    return {year: date(year, int(row[:2]), int(row[2:])) for year, row in rows if row != "----"}


@functools.cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files("ljextract.data") / name).read_text(encoding="utf-8"))
