"""Calendar periods: what a time rule returns, and how it becomes a TIMEX3 value with a first and a last day.

A rule returns a `Period`: an expression (`When`) with the relation and modifier that the words around it state. An
expression is resolved in a `Context` and gives a `Resolved`, or None where no calendar has it (29 February 2015).

    Fixed(year(2021))                               2021
    Inside(None, (MonthOf(3),))                     March: the latest one on or before `published`
    Inside(None, (MonthOf(3),), "ahead")            March, where the words look ahead
    Shifted(Published("year"), -1, "year")          last year
    Inside(last_year, (MonthOf(3), DayOf(5)))       5 March last year
    Shifted(Mentioned("month"), -1, "month")        the previous month: before the one that the text named last
    Between(start, end)                             from … to …
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final, Literal, Protocol

from ljextract.values import calendars

Granularity = Literal[
    "century", "decade", "year", "half", "quarter", "month", "week", "day", "hour", "minute", "second", "span"
]
Modifier = Literal["start", "mid", "end", "approx"]
Relation = Literal["in", "by", "before", "after", "since", "until", "around"]
Resolution = Literal["explicit", "reference", "unresolved"]

Unit = Literal[
    "century", "decade", "year", "half", "quarter", "month", "week", "weekend", "day", "hour", "minute", "second"
]
"""What expressions count in: a granularity, or the weekend."""

Direction = Literal["back", "ahead", "near"]
"""Which one is meant where the text does not say: the latest on or before the reference date, the next one, the nearest."""

Season = Literal["SP", "SU", "FA", "WI"]
DayPart = Literal["MO", "MI", "AF", "EV", "NI"]

_FINENESS: Final[dict[str, int]] = {
    "century": 0, "decade": 1, "year": 2, "half": 3, "quarter": 4, "month": 5, "week": 6, "weekend": 7, "span": 7, "day": 8,
    "hour": 9, "minute": 10, "second": 11,
}  # fmt: skip
_MONTHS_IN: Final[dict[str, int]] = {"century": 1200, "decade": 120, "year": 12, "half": 6, "quarter": 3, "month": 1}
_SEASON_START: Final[dict[Season, int]] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_FIRST_YEAR, _LAST_YEAR = 1, 9998
_TRIES: Final = 9
"""How many years are tried for a day without its year: 29 February is up to eight years away."""
_SOON_AFTER: Final = 60
"""Within how many days a day without its year is of the year of the day told before it, and not of this one."""
_RUN_GOES_ON: Final = 45
"""How many days before its end a stretch may be told of: in April "the first ten months" are last year's."""
_MONTH_TRIES: Final = 15
"""How many months are tried for a day without its month: "Friday the 13th" is up to fourteen months away."""


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


@dataclass(init=False, slots=True, unsafe_hash=True)
class Context:
    """What a time is resolved against: the article's date, and the time read last in the sentence or the one before.

    `published` is a datetime where its time of day is known; `here` says that `previous` stands in the same sentence.
    `day` is the day named last there: 7月1日…；上半年…。前一天…
    """

    published: date | None
    previous: Resolved | None
    here: bool
    day: Resolved | None

    def __init__(
        self, published: date | None, previous: Resolved | None = None, here: bool = False, day: Resolved | None = None
    ) -> None:
        self.published = published
        self.previous = previous
        self.here = here
        self.day = day

    @property
    def today(self) -> date | None:
        """The day of publication."""
        return self.published.date() if isinstance(self.published, datetime) else self.published


class When(Protocol):
    """A calendar expression, which may still lack its reference date."""

    def at(self, context: Context) -> Resolved | None:
        """The expression on the calendar; None where no calendar has it."""
        ...


@dataclass(frozen=True, slots=True)
class Period:
    """What a time rule returns.

    `compared` says that something is measured by it, so that "that month" is not it; `run` is the stretch that it ends,
    which "the same period" is about: "the three months ended March 31".
    """

    when: When
    relation: Relation = "in"
    mod: Modifier | None = None
    compared: bool = False
    run: tuple[int, Unit] | None = None

    def resolve(self, context: Context) -> Resolved | None:
        """The period on the calendar; None where no calendar has it (29 February 2015)."""
        return self.when.at(context)


# Stretches of the calendar


def year(number: int) -> Resolved | None:
    """A calendar year.

    >>> year(2021).value
    '2021'
    """
    if not _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    return Resolved("year", f"{number:04}", date(number, 1, 1), date(number, 12, 31))


def decade(start: int) -> Resolved | None:
    """The ten years from one that ends in 0."""
    if not 10 <= start <= _LAST_YEAR - 9 or start % 10:
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
    if not _FIRST_YEAR <= of_year <= _LAST_YEAR or not 1 <= number <= 12:
        return None
    return Resolved("month", f"{of_year:04}-{number:02}", date(of_year, number, 1), _month_end(of_year, number))


def quarter(of_year: int, number: int) -> Resolved | None:
    """A quarter of a calendar year."""
    return _months(of_year, number, 3, "quarter", "Q")


def half(of_year: int, number: int) -> Resolved | None:
    """A half of a calendar year."""
    return _months(of_year, number, 6, "half", "H")


def _months(of_year: int, number: int, size: int, unit: Granularity, letter: str) -> Resolved | None:
    if not _FIRST_YEAR <= of_year <= _LAST_YEAR or not 1 <= number <= 12 // size:
        return None
    last = _month_end(of_year, number * size)
    return Resolved(unit, f"{of_year:04}-{letter}{number}", date(of_year, number * size - size + 1, 1), last)


def season(of_year: int, code: Season) -> Resolved | None:
    """A season of the northern half of the earth; winter begins in the year that names it."""
    if not _FIRST_YEAR <= of_year < _LAST_YEAR:
        return None
    start = _SEASON_START[code]
    last = _month_end(of_year + (start + 2) // 13, (start + 1) % 12 + 1)
    return Resolved("quarter", f"{of_year:04}-{code}", date(of_year, start, 1), last)


def week(of_year: int, number: int) -> Resolved | None:
    """An ISO week.

    >>> week(2015, 1).first
    datetime.date(2014, 12, 29)
    """
    if not _FIRST_YEAR < of_year <= _LAST_YEAR or not 1 <= number <= 53:
        return None
    if number == 53 and date(of_year, 12, 28).isocalendar().week != 53:
        return None
    first = date.fromisocalendar(of_year, number, 1)
    return Resolved("week", f"{of_year:04}-W{number:02}", first, first + timedelta(days=6))


def day(on: date) -> Resolved:
    """A day."""
    return Resolved("day", on.isoformat(), on, on)


def days(first: date, last: date) -> Resolved:
    """A day, or a stretch of days."""
    return day(first) if first == last else Resolved("span", f"{first.isoformat()}/{last.isoformat()}", first, last)


def containing(unit: Unit, on: date) -> Resolved | None:
    """The stretch of a unit that a day lies in; for a unit finer than the day, the day."""
    match unit:
        case "century":
            return century(on.year // 100 + 1)
        case "decade":
            return decade(on.year // 10 * 10)
        case "year":
            return year(on.year)
        case "half":
            return half(on.year, (on.month + 5) // 6)
        case "quarter":
            return quarter(on.year, (on.month + 2) // 3)
        case "month":
            return month(on.year, on.month)
        case "week":
            iso = on.isocalendar()
            return week(iso.year, iso.week)
        case "weekend":
            saturday = on + timedelta(days=6 - on.isoweekday() if on.isoweekday() < 7 else -1)
            return days(saturday, saturday + timedelta(days=1))
        case _:
            return day(on)


def add_units(on: date, number: int, unit: Unit) -> date | None:
    """A day so many units later; the last of the month where the month is shorter. None beyond the calendar."""
    if unit in _MONTHS_IN:
        months = on.year * 12 + on.month - 1 + number * _MONTHS_IN[unit]
        of_year, index = divmod(months, 12)
        if not _FIRST_YEAR <= of_year <= _LAST_YEAR:
            return None
        return date(of_year, index + 1, min(on.day, monthrange(of_year, index + 1)[1]))
    ordinal = on.toordinal() + number * (7 if unit in ("week", "weekend") else 1 if unit == "day" else 0)
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() - 366 else None


def is_finer(unit: str, other: str) -> bool:
    """Whether a unit is finer than another: the day is finer than the week.

    >>> is_finer("week", "year"), is_finer("year", "month"), is_finer("month", "month")
    (True, False, False)
    """
    return _FINENESS[unit] > _FINENESS[other]


def _month_end(of_year: int, number: int) -> date:
    return date(of_year, number, monthrange(of_year, number)[1])


# Steps: from a stretch to a part of it


class Step(Protocol):
    """A part of a larger stretch: March of a year, Friday of a week."""

    @property
    def scale(self) -> Unit:
        """The unit that the part is looked for in where the text does not name it."""
        ...

    @property
    def granularity(self) -> Granularity: ...

    @property
    def open_value(self) -> str | None:
        """Its TIMEX3 piece where the larger stretch is not known, or None where it has none."""
        ...

    def inside(self, base: Resolved) -> Resolved | None:
        """The part of a stretch, or None where it has no such part."""
        ...


def _year_of(base: Resolved) -> int | None:
    """The year that a stretch is, or lies in."""
    return base.first.year if base.first is not None and base.granularity not in ("century", "decade") else None


@dataclass(frozen=True, slots=True)
class DecadeOf:
    """A decade of a century, by the tens of its years: the sixties are 60."""

    tens: int
    scale: Unit = "century"
    granularity: Granularity = "decade"
    open_value: str | None = None

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None or base.granularity != "century":
            return None
        return decade(base.first.year // 100 * 100 + self.tens)


@dataclass(frozen=True, slots=True)
class MonthOf:
    """A month of a year."""

    number: int
    scale: Unit = "year"
    granularity: Granularity = "month"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-{self.number:02}"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return month(of_year, self.number) if of_year is not None else None


@dataclass(frozen=True, slots=True)
class QuarterOf:
    """A quarter of a year."""

    number: int
    scale: Unit = "year"
    granularity: Granularity = "quarter"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-Q{self.number}"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return quarter(of_year, self.number) if of_year is not None else None


@dataclass(frozen=True, slots=True)
class HalfOf:
    """A half of a year."""

    number: int
    scale: Unit = "year"
    granularity: Granularity = "half"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-H{self.number}"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return half(of_year, self.number) if of_year is not None else None


@dataclass(frozen=True, slots=True)
class SeasonOf:
    """A season of a year."""

    code: Season
    scale: Unit = "year"
    granularity: Granularity = "quarter"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-{self.code}"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return season(of_year, self.code) if of_year is not None else None


@dataclass(frozen=True, slots=True)
class WeekOf:
    """An ISO week of a year, by its number."""

    number: int
    scale: Unit = "year"
    granularity: Granularity = "week"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-W{self.number:02}"

    def inside(self, base: Resolved) -> Resolved | None:
        of_year = _year_of(base)
        return week(of_year, self.number) if of_year is not None else None


@dataclass(frozen=True, slots=True)
class DayOf:
    """A day of a month; `weekday` (Monday is 1) is what the text calls it, if it does."""

    number: int
    weekday: int | None = None
    scale: Unit = "month"
    granularity: Granularity = "day"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-XX-{self.number:02}"

    def inside(self, base: Resolved) -> Resolved | None:
        first = base.first
        if (
            first is None
            or base.granularity != "month"
            or not 1 <= self.number <= monthrange(first.year, first.month)[1]
        ):
            return None
        return day(first.replace(day=self.number))


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """A day of a week (Monday is 1)."""

    number: int
    scale: Unit = "week"
    granularity: Granularity = "day"

    @property
    def open_value(self) -> str | None:
        return f"XXXX-WXX-{self.number}"

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None:
            return None
        monday = base.first - timedelta(days=base.first.isoweekday() - 1)
        found = monday + timedelta(days=self.number - 1)
        return day(found)


@dataclass(frozen=True, slots=True)
class WeekendOf:
    """The weekend of a week, or the one that a day lies in or next to.

    The weekend of a holiday takes in the holiday and what lies between: Labor Day weekend ends with the Monday,
    Thanksgiving weekend begins with the Thursday.
    """

    holiday: bool = False
    scale: Unit = "week"
    granularity: Granularity = "span"
    open_value: str | None = "XXXX-WXX-WE"

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None:
            return None
        number = base.first.isoweekday()
        if self.holiday and number == 1:
            return days(base.first - timedelta(days=2), base.first)
        if self.holiday and number in (4, 5):
            return days(base.first, base.first + timedelta(days=7 - number))
        return containing("weekend", base.first)


@dataclass(frozen=True, slots=True)
class HolidayOf:
    """A holiday of a year."""

    key: str
    scale: Unit = "year"

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
        return days(*found) if found else None


@dataclass(frozen=True, slots=True)
class LunarOf:
    """A day of the Chinese calendar's year of that number, or a whole month of it (day is None)."""

    month: int
    day: int | None = None
    leap: bool = False
    scale: Unit = "year"
    open_value: str | None = None

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


@dataclass(frozen=True, slots=True)
class NthOf:
    """The nth unit of a stretch, from its end where n is negative: first week of March, last Friday of May.

    A week belongs to the month or year that holds its Thursday, as ISO weeks do. `weekday` makes it the nth such day.
    """

    number: int
    unit: Unit
    weekday: int | None = None
    open_value: str | None = None

    @property
    def scale(self) -> Unit:
        return "year" if self.unit in ("half", "quarter", "month") else "month"

    @property
    def granularity(self) -> Granularity:
        return "span" if self.unit == "weekend" else self.unit

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None or base.last is None or self.number == 0:
            return None
        parts = list(_parts(base.first, base.last, self.unit, self.weekday))
        index = self.number - 1 if self.number > 0 else len(parts) + self.number
        return parts[index] if 0 <= index < len(parts) else None


@dataclass(frozen=True, slots=True)
class RunOf:
    """The first (or last) so many units of a stretch: the first nine months of 2022, its final ten days."""

    count: int
    unit: Unit
    from_end: bool = False
    open_value: str | None = None
    granularity: Granularity = "span"

    @property
    def scale(self) -> Unit:
        return "month" if self.unit in ("day", "week") and self.count < 5 else "year"

    def inside(self, base: Resolved) -> Resolved | None:
        if base.first is None or base.last is None:
            return None
        parts = list(_parts(base.first, base.last, self.unit, None))
        if not 0 < self.count <= len(parts):
            return None
        chosen = parts[-self.count :] if self.from_end else parts[: self.count]
        return chosen[0] if self.count == 1 else _joined(chosen[0], chosen[-1])


_LONGEST_RUN: Final = 1200


def _parts(first: date, last: date, unit: Unit, weekday: int | None) -> Iterator[Resolved]:
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
    for _ in range(_LONGEST_RUN):
        if at is None or at > last:
            return
        part = day(at) if weekday is not None else containing(unit, at)
        if part is None:
            return
        yield part
        at = add_units(at, 1, unit)


@dataclass(frozen=True, slots=True)
class PartOf:
    """A part of a day: its morning, its night. The day is its value: the contract knows nothing between day and hour."""

    code: DayPart
    scale: Unit = "day"
    granularity: Granularity = "day"
    open_value: str | None = None

    def inside(self, base: Resolved) -> Resolved | None:
        return base if base.granularity == "day" else None


@dataclass(frozen=True, slots=True)
class ClockOf:
    """A time of day, as fine as the text has it; `zone` is ISO 8601's ("Z", "-05:00") or empty. Hour 24 is the end of the day."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str = ""
    scale: Unit = "day"

    @property
    def granularity(self) -> Granularity:
        return "hour" if self.minute is None else "minute" if self.second is None else "second"

    @property
    def open_value(self) -> str | None:
        finer = "".join(f":{part:02}" for part in (self.minute, self.second) if part is not None)
        return f"T{self.hour:02}{finer}{self.zone}"

    def inside(self, base: Resolved) -> Resolved | None:
        on = base.first
        if on is None or on != base.last:
            return None
        clock = self
        if self.hour == 24:
            on, clock = on + timedelta(days=1), replace(self, hour=0)
        return Resolved(self.granularity, f"{on.isoformat()}{clock.open_value}", on, on)


# Expressions


@dataclass(frozen=True, slots=True)
class Fixed:
    """A stretch that the text names in full."""

    stretch: Resolved

    def at(self, context: Context) -> Resolved | None:
        return self.stretch


@dataclass(frozen=True, slots=True)
class Never:
    """Words in the shape of a date that no calendar has."""

    def at(self, context: Context) -> Resolved | None:
        return None


def fixed(stretch: Resolved | None) -> When:
    """An expression for a stretch that the text names in full, or for one that the calendar does not have."""
    return Never() if stretch is None else Fixed(stretch)


@dataclass(frozen=True, slots=True)
class Published:
    """The unit that holds the day of publication: this year, today."""

    unit: Unit

    def at(self, context: Context) -> Resolved | None:
        if context.today is None:
            return _unresolved(self.unit)
        found = containing(self.unit, context.today)
        return replace(found, resolution="reference") if found else None


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The unit that holds the time which the text named last, where that is no coarser; else as `Published`: that year.

    `end` takes the unit that holds the end of a longer one; `strict` leaves it unresolved where the text named none.
    """

    unit: Unit
    end: bool = False
    strict: bool = False

    def at(self, context: Context) -> Resolved | None:
        for named in (context.previous, context.day if self.unit == "day" else None):
            if named is None or named.first is None or named.last is None:
                continue
            if self.unit == "year" and named.granularity == "span" and _is_a_year(named.first, named.last):
                return named  # "in the year to June 2023, up from £11m the year before"
            on = named.last if self.end else named.first
            found = containing(self.unit, on)
            ends = self.end and named.granularity == "span"  # "from May 3 to June 5 … the following day"
            if (
                found
                and found.first
                and found.last
                and (ends or found.first <= named.first)
                and named.last <= found.last
            ):
                return replace(found, resolution=named.resolution)
        return _unresolved(self.unit) if self.strict else Published(self.unit).at(context)


def _is_a_year(first: date, last: date) -> bool:
    return add_units(first, 1, "year") == last + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Same:
    """The period that the text named last, so many years away or in another year: the same period last year, 上年同期.

    Where none was named, or a day or a year, it is the year, or the `unit` that it is called by: the same week last year.
    """

    years: int = 0
    year: When | None = None
    unit: Unit = "year"

    def at(self, context: Context) -> Resolved | None:
        year = (self.year or Shifted(Published(self.unit), self.years, "year")).at(context)
        previous = context.previous
        if previous is None or previous.first is None or previous.granularity in _NO_PERIOD or year is None:
            return year
        if self.year is None:
            return _years_away(previous, self.years)
        if year.first is None:
            return year
        found = _years_away(previous, year.first.year - previous.first.year)
        return replace(found, resolution=year.resolution) if found else None


_NO_PERIOD: Final = frozenset(("century", "decade", "year", "day", "hour", "minute", "second"))


def _years_away(stretch: Resolved, number: int) -> Resolved | None:
    """The stretch of the same name so many years away: 2023-Q1 to 2022-Q1."""
    first, last, value = stretch.first, stretch.last, stretch.value
    if first is None or last is None or value is None:
        return None
    other = first.year + number
    if not _FIRST_YEAR <= other <= _LAST_YEAR:
        return None
    found: Resolved | None
    match stretch.granularity:
        case "half":
            found = half(other, (first.month + 5) // 6)
        case "quarter" if value[-2] == "Q":
            found = quarter(other, int(value[-1]))
        case "month":
            found = month(other, first.month)
        case "week":
            found = week(int(value[:4]) + number, int(value[-2:]))
        case "year":
            found = year(other)
        case _:
            ends = add_units(first, number, "year"), add_units(last, number, "year")
            one, two = (
                containing("month" if value.count("-") == 2 and "/" in value else "day", end) for end in ends if end
            )
            found = _joined(one, two) if one and two and first != last else one
    return replace(found, resolution=stretch.resolution) if found else None


def run_to(last: Resolved, number: int, unit: Unit) -> Resolved:
    """The stretch of so many units that a time ends: the three months ended March 31."""
    after = last.last + timedelta(days=1) if last.last is not None else None
    first = add_units(after, -number, unit) if after is not None else None
    if after is None or first is None or last.last is None:
        return last
    whole = unit not in ("day", "week") and first.day == after.day == 1
    ends = (containing("month", first), containing("month", last.last)) if whole else (day(first), day(last.last))
    found = _joined(ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None
    return replace(found, resolution=last.resolution) if found is not None else last


@dataclass(frozen=True, slots=True)
class TradingDay:
    """The trading day before an expression's day: before a Monday it is the Friday. Holidays are not known."""

    base: When

    def at(self, context: Context) -> Resolved | None:
        base = self.base.at(context)
        if base is None or base.first is None:
            return base
        back = {1: 3, 7: 2}.get(base.first.isoweekday(), 1)
        return replace(day(base.first - timedelta(days=back)), resolution=base.resolution)


@dataclass(frozen=True, slots=True)
class Shifted:
    """An expression moved by so many units: last year, three months ago, two days after Friday.

    What comes out is as fine as the finer of the expression and the unit.
    """

    base: When
    number: int
    unit: Unit

    def at(self, context: Context) -> Resolved | None:
        base = self.base.at(context)
        if base is None or base.first is None or base.last is None:
            return None if base is None else replace(base, value=None)
        if base.granularity == "span" and self.unit == "year" and _is_a_year(base.first, base.last):
            return _years_away(base, self.number)
        if self.unit in ("hour", "minute", "second"):
            return _clock_shift(context, base, self.number, self.unit)
        end = base.granularity == "span" and self.number > 0
        on = add_units(base.last if end else base.first, self.number, self.unit)
        unit: Unit = self.unit
        if base.granularity == "span":
            unit = "day" if self.unit != "weekend" else "weekend"
        elif _FINENESS[base.granularity] > _FINENESS[unit]:
            unit = "day" if base.granularity in ("hour", "minute", "second") else base.granularity
        found = containing(unit, on) if on else None
        return replace(found, resolution=base.resolution) if found else None


def _clock_shift(context: Context, base: Resolved, number: int, unit: Unit) -> Resolved | None:
    """So many hours or minutes from a moment: only where the moment is known; else its day."""
    moment: datetime | None = None
    value = base.value or ""
    if "T" in value and base.granularity in ("hour", "minute", "second"):
        moment = datetime.fromisoformat(value)
    elif isinstance(context.published, datetime) and base.first == context.today:
        moment = context.published
    if moment is None:
        return base
    moment += timedelta(**{f"{unit}s": number})
    finer = base.granularity if base.granularity in ("minute", "second") else "hour" if unit == "hour" else "minute"
    clock = ClockOf(
        moment.hour, None if finer == "hour" else moment.minute, moment.second if finer == "second" else None
    )
    found = clock.inside(day(moment.date()))
    return replace(found, resolution=base.resolution) if found else None


@dataclass(frozen=True, slots=True)
class Inside:
    """A part of a stretch, step by step: March, 5 March, Friday 9 a.m.

    Without a base the largest step's own is looked for: the latest on or before the reference date, the next one on or
    after it, or the nearest, as `direction` says. The reference date is the day of publication, or where `limit` is
    given, the first day (looking back) or the last day (looking ahead) of that.
    """

    base: When | None
    steps: tuple[Step, ...]
    direction: Direction = "back"
    limit: When | None = None

    def at(self, context: Context) -> Resolved | None:
        if self.base is not None:
            base = self.base.at(context)
            if base is None:
                return None
            if base.first is None:
                return Resolved(self.steps[-1].granularity, None, None, None, "unresolved")
            found = self._within(base)
            return replace(found, resolution=base.resolution) if found else None
        limit = self.limit.at(context) if self.limit is not None else None
        reference: date | None
        resolution: Resolution
        if limit is not None and limit.first is not None and limit.last is not None:
            reference, resolution = (limit.first if self.direction == "back" else limit.last), limit.resolution
        elif self.steps[0].scale == "day" and context.here and context.previous and _is_day(context.previous):
            reference, resolution = context.previous.first, context.previous.resolution  # "on Friday … at 5:36 a.m."
        else:
            reference, resolution = context.today, "reference"
        if self.steps[0].scale == "month" and self.direction != "back" and context.here and reference is not None:
            previous = context.previous
            if previous is not None and previous.last is not None and previous.last > reference:
                found = self._nearest(previous.last, "ahead")  # 将于6月7日至9日举行, 25日公布成绩
                return replace(found, resolution=previous.resolution) if found else None
        told = self._told_year(context) or self._same_year(context)
        if told is not None:
            return told
        if reference is None:
            if self.steps[0].scale == "year" and all(self._nearest(date(one, 12, 31)) is None for one in (2000, 2001)):
                return None  # 30 February
            return Resolved(self.steps[-1].granularity, self._open_value(), None, None, "unresolved")
        found = self._nearest(reference)
        return replace(found, resolution=resolution) if found else None

    def _told_year(self, context: Context) -> Resolved | None:
        """A quarter or half of the year that the sentence told before: "In 2023 it grew, but in the fourth quarter …"."""
        year = context.previous
        if (
            not context.here
            or year is None
            or year.granularity != "year"
            or self.limit is not None
            or self.direction == "ahead"
        ):
            return None
        if not isinstance(self.steps[0], QuarterOf | HalfOf) or (
            context.today and year.first and year.first.year > context.today.year
        ):
            return None
        found = self._within(year)
        return replace(found, resolution=year.resolution) if found else None

    def _same_year(self, context: Context) -> Resolved | None:
        """A day of the year of the day that the sentence told before: 2022年2月4日开幕，2月20日闭幕."""
        day, today = context.previous, context.today
        if (
            not context.here
            or day is None
            or day.granularity != "day"
            or day.resolution != "explicit"
            or day.first is None
        ):
            return None
        if today is None or self.limit is not None or self.direction != "back" or day.first.year >= today.year:
            return None
        if len(self.steps) != 2 or not isinstance(self.steps[0], MonthOf) or not isinstance(self.steps[1], DayOf):
            return None
        found = self._nearest(day.first, "ahead")
        if found is None or found.first is None or found.first > min(today, day.first + timedelta(days=_SOON_AFTER)):
            return None
        return replace(found, resolution="explicit")

    def _within(self, base: Resolved) -> Resolved | None:
        found: Resolved | None = base
        for step in self.steps:
            found = step.inside(found) if found is not None else None
        return found

    def _nearest(self, reference: date, direction: Direction | None = None) -> Resolved | None:
        if self.steps[0].scale == "day":
            return self._within(day(reference))
        direction = direction or self.direction
        back = None if direction == "ahead" else self.first_fit(reference, -1)
        ahead = None if direction == "back" else self.first_fit(reference, 1)
        step = self.steps[-1]
        if isinstance(step, DayOf) and step.weekday is not None and len(self.steps) > 1:  # Friday, 5 May
            fits = [one for one in (back, ahead) if one is not None and _falls_on(one, step.weekday)]
            if not fits:
                other = self.first_fit(reference, 1 if ahead is None else -1)
                fits = [other] if other is not None and _falls_on(other, step.weekday) else []
            if len(fits) == 1:
                return fits[0]
        return _nearer(reference, back, ahead)

    def first_fit(self, reference: date, sign: int) -> Resolved | None:
        """The latest one that begins by a day (sign -1), or the next one that ends on or after it (sign 1)."""
        scale = self.steps[0].scale
        weekday = next((step.weekday for step in self.steps if isinstance(step, DayOf)), None)
        fallback: Resolved | None = None
        for count in range(_TRIES if scale == "year" else _MONTH_TRIES):
            on = add_units(reference.replace(day=1) if scale == "month" else reference, sign * count, scale)
            base = containing(scale, on) if on else None
            found = self._within(base) if base else None
            if found is None or found.first is None or found.last is None:
                continue
            if (found.first > reference) if sign < 0 else (found.last < reference):
                continue
            if sign < 0 and isinstance(self.steps[-1], RunOf) and (found.last - reference).days > _RUN_GOES_ON:
                continue
            if weekday is None or found.first.isoweekday() == weekday:
                return found
            fallback = fallback or found
            if scale == "year":  # the text has the wrong weekday: the day counts
                break
        return fallback

    def _open_value(self) -> str | None:
        """The TIMEX3 value of the steps alone: XXXX-11-09, T09:30."""
        value = ""
        for step in self.steps:
            piece = step.open_value
            if piece is None:
                return None
            if value and isinstance(step, DayOf):
                piece = f"{value}-{step.number:02}"
            elif value and not isinstance(step, ClockOf):
                return None
            value = piece if not isinstance(step, ClockOf) else value + piece
        return value


def _falls_on(found: Resolved, weekday: int) -> bool:
    return found.first is not None and found.first.isoweekday() == weekday


def _nearer(reference: date, back: Resolved | None, ahead: Resolved | None) -> Resolved | None:
    """The nearer of two stretches to a day."""
    if back is None or ahead is None:
        return back or ahead
    assert back.last is not None  # what is nearest has days
    assert ahead.first is not None
    return ahead if ahead.first - reference < reference - back.last else back


def _is_day(found: Resolved) -> bool:
    return found.first is not None and found.first == found.last


@dataclass(frozen=True, slots=True)
class Holding:
    """The unit that holds the first day of an expression: the week of 6 March."""

    base: When
    unit: Unit

    def at(self, context: Context) -> Resolved | None:
        base = self.base.at(context)
        if base is None or base.first is None:
            return None if base is None else replace(_unresolved(self.unit), resolution=base.resolution)
        found = containing(self.unit, base.first)
        return replace(found, resolution=base.resolution) if found else None


@dataclass(frozen=True, slots=True)
class YearTo:
    """The twelve months that end with a month: the year to September 2023."""

    last: When

    def at(self, context: Context) -> Resolved | None:
        last = self.last.at(context)
        if last is None or last.first is None or last.last is None:
            return None if last is None else Resolved("span", None, None, None, "unresolved")
        on = add_units(last.first, -11, "month")
        first = containing("month", on) if on else None
        found = _joined(first, last) if first else None
        return replace(found, resolution=last.resolution) if found else None


@dataclass(frozen=True, slots=True)
class Between:
    """From one time to another, both included: 2018-2020, from March to May."""

    start: When
    end: When

    def at(self, context: Context) -> Resolved | None:
        start, end = self.start.at(context), self.end.at(context)
        if start is None or end is None:
            return None
        resolutions = {start.resolution, end.resolution}
        resolution: Resolution = "reference" if "reference" in resolutions else "explicit"
        if start.first is None or end.last is None:
            underspecified = start.value and end.value
            value = f"{start.value}/{end.value}" if underspecified else None
            return Resolved("span", value, None, None, "unresolved" if "unresolved" in resolutions else resolution)
        found = _joined(start, end)
        return replace(found, resolution=resolution) if found else None


@dataclass(frozen=True, slots=True)
class Stretching:
    """From one time to another where both leave the larger unit open: March to May, of the latest year that has had them."""

    start: Inside
    end: Inside
    direction: Direction = "back"

    def at(self, context: Context) -> Resolved | None:
        today = context.today
        if today is None:
            return Between(self.start, self.end).at(context)
        back = self._from(self.start.first_fit(today, -1))
        if (
            back is not None
            and back.last is not None
            and (back.last - today).days > _RUN_GOES_ON
            and self.direction == "back"
        ):
            assert back.first is not None  # it has a last day
            back = self._from(self.start.first_fit(back.first - timedelta(days=1), -1))
        if self.direction == "back":
            return back
        ahead = back
        if back is None or back.last is None or back.last < today:
            ahead = self._from(self.start.first_fit(today, 1))
        return ahead if self.direction == "ahead" else _nearer(today, back, ahead)

    def _from(self, start: Resolved | None) -> Resolved | None:
        end = self.end.first_fit(start.last, 1) if start is not None and start.last is not None else None
        found = _joined(start, end) if start is not None and end is not None else None
        return replace(found, resolution="reference") if found else None


def _joined(start: Resolved, end: Resolved) -> Resolved | None:
    if start.first is None or end.last is None or start.first > end.last or start.value is None or end.value is None:
        return None
    return Resolved("span", f"{start.value.split('/')[0]}/{end.value.split('/')[-1]}", start.first, end.last)


def between(start: When, end: When) -> When:
    """From one time to another, each lending the other the larger unit that the text gives only once.

    "from May to October 2020", "May 2020 to October", "3 to 5 May": an end without its year is the one next to the other.
    """
    if isinstance(start, Inside) and _is_open(start):
        if start.steps[0].scale == "day":
            return Between(start, end)  # "from 2 p.m. to tomorrow 4 p.m."
        if isinstance(end, Inside) and _is_open(end) and start.steps[0].scale == end.steps[0].scale:
            return Stretching(start, end)
        start = replace(start, direction="back", limit=end)
    elif isinstance(end, Inside) and _is_open(end):
        end = replace(end, direction="ahead", limit=start)
    return Between(start, end)


def _is_open(when: When) -> bool:
    return isinstance(when, Inside) and when.base is None and when.limit is None


def is_open(when: When) -> bool:
    """Whether the text leaves open which one is meant, so that a direction decides."""
    match when:
        case Inside():
            return when.base is None if when.limit is None else is_open(when.limit)
        case Shifted() | Holding() | TradingDay():
            return is_open(when.base)
        case Stretching():
            return True
        case YearTo():
            return is_open(when.last)
        case Between():
            return is_open(when.start) or is_open(when.end)
        case _:
            return False


def directed(when: When, direction: Direction) -> When:
    """The expression with a direction for what it leaves open; what was given one before keeps it."""
    match when:
        case Inside() if when.base is None and when.limit is None:
            if direction == "ahead" and isinstance(when.steps[0], HolidayOf):
                direction = "near"  # "will report a day late because of Columbus Day"
            return replace(when, direction=direction) if when.direction == "back" else when
        case Inside() if when.limit is not None:
            return replace(when, limit=directed(when.limit, direction))
        case Shifted() | Holding() | TradingDay():
            return replace(when, base=directed(when.base, direction))
        case Stretching():
            return replace(when, direction=direction)
        case YearTo():
            return replace(when, last=directed(when.last, direction))
        case Between():
            return replace(when, start=directed(when.start, direction), end=directed(when.end, direction))
        case _:
            return when


def refine(when: When, step: Step) -> When:
    """A part of what the expression names: Friday, refined by a clock time."""
    return replace(when, steps=(*when.steps, step)) if isinstance(when, Inside) else Inside(when, (step,))


def _unresolved(unit: Unit) -> Resolved:
    return Resolved("span" if unit == "weekend" else unit, None, None, None, "unresolved")
