"""Steps: from a stretch of the calendar to a part of it, such as March of a year or Friday of a week."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal

from ljextract.values import calendars
from ljextract.values.stretches import (
    LAST_DAY,
    Granularity,
    Resolved,
    Season,
    Unit,
    add_units,
    containing,
    day,
    days,
    days_in_month,
    decade,
    half,
    joined,
    month,
    quarter,
    season,
    two_digits,
    week,
)

DayPart = Literal["MO", "MI", "AF", "EV", "NI"]

_SECOND_YEAR: Final = 366
"""The first day of the second year, as `date.toordinal` counts."""


class Step:
    """A part of a larger stretch: March of a year, Friday of a week."""

    __slots__ = ()

    @property
    def scale(self) -> Unit:
        """The unit that the part is looked for in where the text does not name it."""
        return "year"

    @property
    def granularity(self) -> Granularity:
        """What the part is."""
        raise NotImplementedError

    @property
    def open_value(self) -> str | None:
        """Its TIMEX3 piece where the larger stretch is not known, or None where it has none."""
        return None

    def inside(self, base: Resolved) -> Resolved | None:
        """The part of a stretch, or None where it has no such part."""
        raise NotImplementedError


def _year_of(base: Resolved) -> int | None:
    """The year that a stretch is, or lies in."""
    return base.first.year if base.first is not None and base.granularity not in ("century", "decade") else None


class DecadeOf(Step):
    """A decade of a century, by the tens of its years: the sixties are 60."""

    __slots__ = ("tens",)

    def __init__(self, tens: int) -> None:
        self.tens = tens

    @property
    def scale(self) -> Unit:
        return "century"

    @property
    def granularity(self) -> Granularity:
        return "decade"

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None or base.granularity != "century":
            return None
        return decade(base.first.year // 100 * 100 + self.tens)


class MonthOf(Step):
    """A month of a year."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        self.number = number

    @property
    def granularity(self) -> Granularity:
        return "month"

    @property
    def open_value(self) -> str | None:
        return "XXXX-" + two_digits(self.number)

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return month(of_year, self.number) if of_year is not None else None


class QuarterOf(Step):
    """A quarter of a year."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        self.number = number

    @property
    def granularity(self) -> Granularity:
        return "quarter"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-Q{self.number}"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return quarter(of_year, self.number) if of_year is not None else None


class HalfOf(Step):
    """A half of a year."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        self.number = number

    @property
    def granularity(self) -> Granularity:
        return "half"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-H{self.number}"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return half(of_year, self.number) if of_year is not None else None


class SeasonOf(Step):
    """A season of a year."""

    __slots__ = ("code",)

    def __init__(self, code: Season) -> None:
        self.code: Season = code

    @property
    def granularity(self) -> Granularity:
        return "quarter"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-{self.code}"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return season(of_year, self.code) if of_year is not None else None


class WeekOf(Step):
    """An ISO week of a year, by its number."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        self.number = number

    @property
    def granularity(self) -> Granularity:
        return "week"

    @property
    def open_value(self) -> str | None:
        return "XXXX-W" + two_digits(self.number)

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return week(of_year, self.number) if of_year is not None else None


class DayOf(Step):
    """A day of a month; `weekday` (Monday is 1) is what the text calls it, if it does."""

    __slots__ = ("number", "weekday")

    def __init__(self, number: int, weekday: int | None = None) -> None:
        self.number = number
        self.weekday: int | None = weekday

    @property
    def scale(self) -> Unit:
        return "month"

    @property
    def granularity(self) -> Granularity:
        return "day"

    @property
    def open_value(self) -> str | None:
        return "XXXX-XX-" + two_digits(self.number)

    def inside(self, base: Resolved) -> Resolved | None:
        first = base.first
        if (
            first is None
            or base.granularity != "month"
            or not 1 <= self.number <= days_in_month(first.year, first.month)
        ):
            return None
        return day(date(first.year, first.month, self.number))


class WeekdayOf(Step):
    """A day of a week (Monday is 1)."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        self.number = number

    @property
    def scale(self) -> Unit:
        return "week"

    @property
    def granularity(self) -> Granularity:
        return "day"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-WXX-{self.number}"

    def inside(self, base: Resolved) -> Resolved | None:
        return self.near(base.first, 0) if base.first is not None else None

    def near(self, on: date, weeks: int) -> Resolved | None:
        """The day in the week of a day, or in one so many weeks later."""
        ordinal = on.toordinal() - on.isoweekday() + self.number + 7 * weeks
        return day(date.fromordinal(ordinal)) if _SECOND_YEAR <= ordinal <= LAST_DAY else None


class WeekendOf(Step):
    """The weekend of a week, or the one that a day lies in or next to.

    The weekend of a holiday takes in the holiday and what lies between: Labor Day weekend ends with the Monday,
    Thanksgiving weekend begins with the Thursday.
    """

    __slots__ = ("holiday",)

    def __init__(self, holiday: bool = False) -> None:
        self.holiday = holiday

    @property
    def scale(self) -> Unit:
        return "week"

    @property
    def granularity(self) -> Granularity:
        return "span"

    @property
    def open_value(self) -> str | None:
        return "XXXX-WXX-WE"

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None:
            return None
        number = base.first.isoweekday()
        if self.holiday and number == 1:
            return days(base.first - timedelta(days=2), base.first)
        if self.holiday and number in (4, 5):
            return days(base.first, base.first + timedelta(days=7 - number))
        return containing("weekend", base.first)


class HolidayOf(Step):
    """A holiday of a year."""

    __slots__ = ("key",)

    def __init__(self, key: str) -> None:
        self.key = key

    @property
    def granularity(self) -> Granularity:
        return "span" if calendars.holidays()[self.key].days > 1 else "day"

    @property
    def open_value(self) -> str | None:
        holiday = calendars.holidays()[self.key]
        return f"XXXX-{holiday.on}" if holiday.on and holiday.days == 1 else None

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        found = None if of_year is None else calendars.holidays()[self.key].in_year(of_year)
        return None if found is None else days(*found)


class LunarOf(Step):
    """A day of the Chinese calendar's year of that number, or a whole month of it (day is None)."""

    __slots__ = ("day", "leap", "month")

    def __init__(self, month: int, day: int | None = None, leap: bool = False) -> None:
        self.month = month
        self.day: int | None = day
        self.leap = leap

    @property
    def granularity(self) -> Granularity:
        return "span" if self.day is None else "day"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        if of_year is None:
            return None
        first = calendars.lunar_day(of_year, self.month, self.day or 1, leap=self.leap)
        last = first if self.day else calendars.lunar_day(of_year, self.month, 30, leap=self.leap)
        return days(first, last) if first and last else None


class NthOf(Step):
    """The nth unit of a stretch, from its end where n is negative: first week of March, last Friday of May.

    A week belongs to the month or year that holds its Thursday, as ISO weeks do. `weekday` makes it the nth such day.
    """

    __slots__ = ("number", "unit", "weekday")

    def __init__(self, number: int, unit: Unit, weekday: int | None = None) -> None:
        self.number = number
        self.unit: Unit = unit
        self.weekday: int | None = weekday

    @property
    def scale(self) -> Unit:
        return "year" if self.unit in ("half", "quarter", "month") else "month"

    @property
    def granularity(self) -> Granularity:
        return "span" if self.unit == "weekend" else self.unit

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None or base.last is None or self.number == 0:
            return None
        parts = _parts(base.first, base.last, self.unit, self.weekday)
        index = self.number - 1 if self.number > 0 else len(parts) + self.number
        return parts[index] if 0 <= index < len(parts) else None


class RunOf(Step):
    """The first (or last) so many units of a stretch: the first nine months of 2022, its final ten days."""

    __slots__ = ("count", "from_end", "unit")

    def __init__(self, count: int, unit: Unit, from_end: bool = False) -> None:
        self.count = count
        self.unit: Unit = unit
        self.from_end = from_end

    @property
    def granularity(self) -> Granularity:
        return "span"

    @property
    def scale(self) -> Unit:
        return "month" if self.unit in ("day", "week") and self.count < 5 else "year"

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None or base.last is None:
            return None
        parts = _parts(base.first, base.last, self.unit, None)
        if not 0 < self.count <= len(parts):
            return None
        chosen = parts[-self.count :] if self.from_end else parts[: self.count]
        return chosen[0] if self.count == 1 else joined(chosen[0], chosen[-1])


_LONGEST_RUN: Final = 1200


def _parts(first: date, last: date, unit: Unit, weekday: int | None) -> list[Resolved]:
    """The units that lie in a stretch, in order; a week where its Thursday lies."""
    if weekday is not None:
        at: date | None = first + timedelta(days=(weekday - first.isoweekday()) % 7)
        unit = "week"
    elif unit == "week":
        at = first + timedelta(days=(4 - first.isoweekday()) % 7)
    elif unit == "weekend":
        at = first + timedelta(days=(6 - first.isoweekday()) % 7)
    else:
        at = first
    parts: list[Resolved] = []
    while at is not None and at <= last and len(parts) < _LONGEST_RUN:
        part = day(at) if weekday is not None else containing(unit, at)
        if part is None:
            break
        parts.append(part)
        at = add_units(at, 1, unit)
    return parts


class PartOf(Step):
    """A part of a day: its morning, its night. The day is its value: the contract knows nothing between day and hour."""

    __slots__ = ("code",)

    def __init__(self, code: DayPart) -> None:
        self.code: DayPart = code

    @property
    def scale(self) -> Unit:
        return "day"

    @property
    def granularity(self) -> Granularity:
        return "day"

    def inside(self, base: Resolved) -> Resolved | None:
        return base if base.granularity == "day" else None


class ClockOf(Step):
    """A time of day, as fine as the text has it; `zone` is ISO 8601's ("Z", "-05:00") or empty. Hour 24 is the end of the day."""

    __slots__ = ("hour", "minute", "second", "zone")

    def __init__(self, hour: int, minute: int | None = None, second: int | None = None, zone: str = "") -> None:
        self.hour = hour
        self.minute: int | None = minute
        self.second: int | None = second
        self.zone = zone

    @property
    def scale(self) -> Unit:
        return "day"

    @property
    def granularity(self) -> Granularity:
        return "hour" if self.minute is None else "minute" if self.second is None else "second"

    @property
    def open_value(self) -> str | None:
        value = "T" + two_digits(self.hour)
        for part in (self.minute, self.second):
            if part is not None:
                value += ":" + two_digits(part)
        return value + self.zone

    def inside(self, base: Resolved) -> Resolved | None:
        on = base.first
        if on is None or on != base.last:
            return None
        clock = self
        if self.hour == 24:
            on, clock = on + timedelta(days=1), ClockOf(0, self.minute, self.second, self.zone)
        return Resolved(self.granularity, f"{on.isoformat()}{clock.open_value}", on, on)
