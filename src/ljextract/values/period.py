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

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, Literal

from ljextract.native import mypyc_attr
from ljextract.values.steps import (
    ClockOf,
    DayOf,
    HalfOf,
    HolidayOf,
    LunarOf,
    MonthOf,
    QuarterOf,
    RunOf,
    Step,
    WeekdayOf,
)
from ljextract.values.stretches import (
    FINENESS,
    FIRST_YEAR,
    LAST_YEAR,
    Resolution,
    Resolved,
    Unit,
    add_units,
    containing,
    day,
    half,
    joined,
    month,
    quarter,
    two_digits,
    week,
    year,
)

Modifier = Literal["start", "mid", "end", "approx"]
Relation = Literal["in", "by", "before", "after", "since", "until", "around"]

Direction = Literal["back", "over", "ahead", "near", "due", "untold"]
"""Which one is meant where the text leaves it open: the latest on or before the reference date, the next one, the nearest.

`over` is the latest one that has all but ended. `due` is for what is estimated: the latest one where it is only just over, or
not yet, else the next. `untold` is `back` where no word says so: a holiday that was nearly a year ago is the one to come.
"""

_TRIES: Final = 9
"""How many years are tried for a day without its year: 29 February is up to eight years away."""
_SOON_AFTER: Final = 180
"""Within how many days a day without its year is of the year of the day told before it, and not of this one."""
_RUN_GOES_ON: Final = 45
"""How many days before its end a stretch may be told of: in April "the first ten months" are last year's."""
_JUST_OVER: Final = 60
_SHORT: Final = 27
"""How many days after its end a stretch may still be due, in August the profit of "the first half": less for a month."""
_NEARLY_A_YEAR: Final = 335
"""In how many days a day's anniversary is so near that news says "last year" of the day: 从12月31日至1月3日 on 30 December."""
_SPOKEN: Final = 7
"""How many days back a day may lie on which somebody said so, so that "the previous month" is not told from it."""
_NEARLY_A_MONTH: Final = 21
"""How many days back a stretch of days without a month may begin: 13日至15日 on the 12th is to come."""
_PAST: Final = frozenset(("back", "over", "untold"))
_MONTH_TRIES: Final = 15
"""How many months are tried for a day without its month: "Friday the 13th" is up to fourteen months away."""


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, unsafe_hash=True)
class Context:
    """What a time is resolved against: the article's date, and the time read last in the sentence or the one before.

    `published` is a datetime where its time of day is known, `today` its day; `here` says that `previous` stands in the
    same sentence. `day` is the day named last there (7月1日…；上半年…。前一天…), `as_of` the one up to which things are counted,
    `period` the month, year or stretch named last: "Sales fell in March, it said on Thursday. In the previous month …", `topic`
    the year that the sentence begins with: "In 2017, fires in June …", `story` the stretch that an earlier paragraph named last.
    """

    published: date | None
    previous: Resolved | None
    here: bool
    day: Resolved | None
    as_of: Resolved | None
    period: Resolved | None
    topic: Resolved | None
    story: Resolved | None
    today: date | None = field(init=False)

    def __init__(
        self,
        published: date | None,
        previous: Resolved | None = None,
        here: bool = False,
        day: Resolved | None = None,
        as_of: Resolved | None = None,
        period: Resolved | None = None,
        topic: Resolved | None = None,
        story: Resolved | None = None,
        today: date | None = None,
    ) -> None:
        self.published = published
        self.previous = previous
        self.here = here
        self.day = day
        self.as_of = as_of
        self.period = period
        self.topic = topic
        self.story = story
        if today is None:
            today = published.date() if isinstance(published, datetime) else published
        self.today = today


# Expressions and steps (`steps`) are plain classes with a common base, and never change: compiled, they are made and asked several
# times as fast as frozen dataclasses that only share a protocol.


class When:
    """A calendar expression, which may still lack its reference date."""

    __slots__ = ()

    def at(self, context: Context) -> Resolved | None:
        """The expression on the calendar; None where no calendar has it."""
        raise NotImplementedError


class Period:
    """What a time rule returns.

    `compared` says that something is measured by it, so that "that month" is not it.
    """

    __slots__ = ("compared", "mod", "relation", "when")

    def __init__(
        self,
        when: When,
        relation: Relation = "in",
        mod: Modifier | None = None,
        compared: bool = False,
    ) -> None:
        self.when = when
        self.relation: Relation = relation
        self.mod: Modifier | None = mod
        self.compared = compared

    def resolve(self, context: Context) -> Resolved | None:
        """The period on the calendar; None where no calendar has it (29 February 2015)."""
        return self.when.at(context)


# Expressions


class Fixed(When):
    """A stretch that the text names in full."""

    __slots__ = ("stretch",)

    def __init__(self, stretch: Resolved) -> None:
        self.stretch = stretch

    def at(self, context: Context) -> Resolved | None:
        return self.stretch


class Never(When):
    """Words in the shape of a date that no calendar has."""

    __slots__ = ()

    def at(self, context: Context) -> Resolved | None:
        return None


def fixed(stretch: Resolved | None) -> When:
    """An expression for a stretch that the text names in full, or for one that the calendar does not have."""
    return Never() if stretch is None else Fixed(stretch)


class Published(When):
    """The unit that holds the day of publication: this year, today."""

    __slots__ = ("unit",)

    def __init__(self, unit: Unit) -> None:
        self.unit: Unit = unit

    def at(self, context: Context) -> Resolved | None:
        if context.today is None:
            return _unresolved(self.unit)
        found = containing(self.unit, context.today)
        return found.told("reference") if found else None


class Mentioned(When):
    """The unit that holds the time which the text named last, where that is no coarser; else the one that holds the
    story's time (该季, in a paragraph of its own); else as `Published`: that year.

    `end` takes the unit that holds the end of a longer one; `strict` leaves it unresolved where the text named none.
    """

    __slots__ = ("end", "strict", "unit")

    def __init__(self, unit: Unit, end: bool = False, strict: bool = False) -> None:
        self.unit: Unit = unit
        self.end = end
        self.strict = strict

    def at(self, context: Context) -> Resolved | None:
        told, today = context.previous, context.today
        spoken = (
            told is not None and today is not None and told.first is not None and told.first == told.last
            and 0 <= (today - told.first).days <= _SPOKEN
        )  # fmt: skip
        first, second = told, context.day if self.unit == "day" else None
        if spoken and self.unit != "day":
            first, second = context.period, told
        for named in (first, second, context.story):
            if named is None or named.first is None or named.last is None:
                continue
            on = named.last if self.end else named.first
            found = containing(self.unit, on)
            exact = found is not None and found.first == named.first and found.last == named.last
            if (
                not exact
                and named.granularity == "span"
                and (_is_one(self.unit, named.first, named.last) or (self.unit == "year" and _is_crossing(named)))
            ):
                return named  # "in the year to June 2023, up from £11m the year before", "in 2024-25"
            ends = self.end and named.granularity == "span"  # "from May 3 to June 5 … the following day"
            if (
                found
                and found.first
                and found.last
                and (ends or found.first <= named.first)
                and named.last <= found.last
            ):
                return found.told(named.resolution)
        return _unresolved(self.unit) if self.strict else Published(self.unit).at(context)


def _is_one(unit: Unit, first: date, last: date) -> bool:
    """Whether a stretch is as long as a unit: the three months to April are a quarter."""
    return add_units(first, 1, unit) == last + timedelta(days=1)


def _is_crossing(stretch: Resolved) -> bool:
    """Whether a stretch is a year told by the two that it lies in: 2024-25."""
    first, last = stretch.first, stretch.last
    if first is None or last is None or stretch.value is None or "-" in stretch.value:
        return False
    return last.year == first.year + 1


class Same(When):
    """The period that the text named last, so many years away or in another year: the same period last year, 上年同期.

    Where none was named, or a day or a year, it is the day up to which is counted (截至11月19日…，去年同期), or else the year, or
    the `unit` that it is called by: the same week last year. `told` counts from a year that the text told of: 2025年年报…上年同期.
    """

    __slots__ = ("told", "unit", "year", "years")

    def __init__(self, years: int = 0, year: When | None = None, unit: Unit = "year", *, told: bool = False) -> None:
        self.told = told
        self.years = years
        self.year: When | None = year
        self.unit: Unit = unit

    def at(self, context: Context) -> Resolved | None:
        year = (self.year or Shifted(Published(self.unit), self.years, "year")).at(context)
        previous = _period(context.previous)
        if previous is None and self.unit == "year":
            previous = context.as_of or _period(context.period) or _reported(context.story, context.today)
            if previous is None and (self.told or not self.years) and self.year is None:
                previous = _year(context.previous) or _year(context.period)  # 2025年载客2.2亿人次。同期，地铁…
        if previous is None or previous.first is None or year is None:
            return year if self.years or self.year is not None or self.unit != "year" else None
        if self.year is None:
            return _years_away(previous, self.years)
        if year.first is None:
            return year
        ends = previous.last or previous.first  # of the 12 months to September 2025, those to September 2024
        found = _years_away(previous, year.first.year - ends.year)
        return found.told(year.resolution) if found else None


def _period(named: Resolved | None) -> Resolved | None:
    """A stretch that figures are told of, or None: no day, no year."""
    return None if named is None or named.first is None or named.granularity in _NO_PERIOD else named


def _year(named: Resolved | None) -> Resolved | None:
    """A year that figures are told of, or None."""
    return named if named is not None and named.first is not None and named.granularity == "year" else None


def _reported(named: Resolved | None, today: date | None) -> Resolved | None:
    """A stretch that a report is of: a quarter, a half or several months that are over."""
    if named is None or named.value is None or named.granularity not in ("quarter", "half", "span"):
        return None
    if today is None or named.last is None or named.last > today:
        return None
    return named if named.granularity != "span" or len(named.value.partition("/")[0]) == len("2026-07") else None


_NO_PERIOD: Final = frozenset(("century", "decade", "year", "day", "hour", "minute", "second"))


def _years_away(stretch: Resolved, number: int) -> Resolved | None:
    """The stretch of the same name so many years away: 2023-Q1 to 2022-Q1."""
    first, last, value = stretch.first, stretch.last, stretch.value
    if first is None or last is None or value is None:
        return None
    other = first.year + number
    if not FIRST_YEAR <= other <= LAST_YEAR:
        return None
    found: Resolved | None
    name = stretch.granularity
    if name == "half":
        found = half(other, (first.month + 5) // 6)
    elif name == "quarter" and value[-2] == "Q":
        found = quarter(other, int(value[-1]))
    elif name == "month":
        found = month(other, first.month)
    elif name == "week":
        found = week(int(value[:4]) + number, int(value[-2:]))
    elif name == "year":
        found = year(other)
    elif "T" in value:
        on = add_units(first, number, "year")
        found = Resolved(name, on.isoformat() + value[value.index("T") :], on, on) if on is not None else None
    else:
        found = _moved(stretch, number, "year")
    return found.told(stretch.resolution) if found is not None else None


def _moved(stretch: Resolved, number: int, unit: Unit) -> Resolved | None:
    """A stretch of days or months so many units away, with ends as fine as its own."""
    if stretch.first is None or stretch.last is None or stretch.value is None:
        return None
    value = stretch.value
    fine: Unit = "day"
    if "/" in value and value.count("-") == 2:
        fine = "quarter" if "-Q" in value else "week" if "-W" in value else "month"
    elif "/" in value and "-" not in value:
        fine = "year"
    first, after = add_units(stretch.first, number, unit), add_units(stretch.last + timedelta(days=1), number, unit)
    if first is None or after is None:
        return None
    one, two = containing(fine, first), containing(fine, after - timedelta(days=1))
    return one if stretch.first == stretch.last or one is None or two is None else joined(one, two)


class TradingDay(When):
    """The trading day before an expression's day: before a Monday it is the Friday. Holidays are not known."""

    __slots__ = ("base",)

    def __init__(self, base: When) -> None:
        self.base = base

    def at(self, context: Context) -> Resolved | None:
        base = context.day if context.here and context.day is not None else self.base.at(context)
        if base is None or base.first is None:
            return base  # 12月8日，人民币收盘报7.0695，较上一交易日升值
        back = {1: 3, 7: 2}.get(base.first.isoweekday(), 1)
        return day(base.first - timedelta(days=back)).told(base.resolution)


class Shifted(When):
    """An expression moved by so many units: last year, three months ago, two days after Friday.

    What comes out is as fine as the finer of the expression and the unit.
    """

    __slots__ = ("base", "number", "unit")

    def __init__(self, base: When, number: int, unit: Unit) -> None:
        self.base = base
        self.number = number
        self.unit: Unit = unit

    def at(self, context: Context) -> Resolved | None:
        base = self.base.at(context)
        if base is None or base.first is None or base.last is None:
            return None if base is None else Resolved(base.granularity, None, base.first, base.last, base.resolution)
        if base.granularity == "span" and (
            _is_one(self.unit, base.first, base.last) or (self.unit == "year" and _is_crossing(base))
        ):
            moved = _moved(base, self.number, self.unit)
            return moved.told(base.resolution) if moved else None
        if self.unit in ("hour", "minute", "second"):
            return _clock_shift(context, base, self.number, self.unit)
        end = base.granularity == "span" and self.number > 0
        on = add_units(base.last if end else base.first, self.number, self.unit)
        unit: Unit = self.unit
        if base.granularity == "span":
            unit = "day" if self.unit != "weekend" else "weekend"
        elif FINENESS[base.granularity] > FINENESS[unit]:
            unit = "day" if base.granularity in ("hour", "minute", "second") else base.granularity
        found = containing(unit, on) if on else None
        return found.told(base.resolution) if found else None


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
    return found.told(base.resolution) if found else None


class Inside(When):
    """A part of a stretch, step by step: March, 5 March, Friday 9 a.m.

    Without a base the largest step's own is looked for: the latest on or before the reference date, the next one on or
    after it, or the nearest, as `direction` says. The reference date is the day of publication, or where `limit` is
    given, the first day (looking back) or the last day (looking ahead) of that.
    """

    __slots__ = ("base", "direction", "limit", "steps")

    def __init__(
        self, base: When | None, steps: tuple[Step, ...], direction: Direction = "back", limit: When | None = None
    ) -> None:
        self.base: When | None = base
        self.steps = steps
        self.direction: Direction = direction
        self.limit: When | None = limit

    def at(self, context: Context) -> Resolved | None:
        if self.base is not None:
            base = self.base.at(context)
            if base is None:
                return None
            if base.first is None:
                return Resolved(self.steps[-1].granularity, None, None, None, "unresolved")
            found = self._within(base)
            return found.told(base.resolution) if found else None
        limit = self.limit.at(context) if self.limit is not None else None
        reference: date | None
        resolution: Resolution
        if limit is not None and limit.first is not None and limit.last is not None:
            reference, resolution = (limit.first if self.direction in _PAST else limit.last), limit.resolution
        elif self.steps[0].scale == "day" and context.here and context.previous and _is_day(context.previous):
            reference, resolution = context.previous.first, context.previous.resolution  # "on Friday … at 5:36 a.m."
        else:
            reference, resolution = context.today, "reference"
        ahead = self.direction not in _PAST
        if self.steps[0].scale == "month" and ahead and context.here and reference is not None:
            previous = context.previous
            if previous is not None and previous.last is not None and previous.last > reference:
                first = previous.first
                start = previous.last if first is None or first < reference else first
                found = self._nearest(start, "ahead")  # 将于6月7日至9日举行, 25日公布成绩
                return found.told(previous.resolution) if found else None
        if self.direction in ("near", "due") and context.here and _is_date(self):
            previous = context.previous
            if previous is not None and previous.first is not None and previous.granularity == "day":
                found = self._within(previous)
                if (
                    reference is not None
                    and reference < previous.first
                    and found
                    and found.first
                    and found.first > previous.first
                ):
                    return found.told(previous.resolution)  # 将于3月6日揭幕，11月28日收官
        told = self._told_year(context) or self._same_year(context)
        if told is not None:
            return told
        if reference is None:
            if self.steps[0].scale == "year" and all(self._nearest(date(one, 12, 31)) is None for one in (2000, 2001)):
                return None  # 30 February
            return Resolved(self.steps[-1].granularity, self._open_value(), None, None, "unresolved")
        row = context.here and context.day is not None and isinstance(self.steps[0], DayOf)  # 4月1日、2日
        found = self._nearest(reference, "back" if row and self.direction == "untold" else None)
        return found.told(resolution) if found else None

    def _told_year(self, context: Context) -> Resolved | None:
        """A part of the year that the sentence told before: "In 2023 it grew, but in the fourth quarter …"."""
        if (
            context.topic is not None
            and self.direction in _PAST
            and self.limit is None
            and self.steps[0].scale == "year"
        ):
            found = self._within(context.topic)
            return found.told(context.topic.resolution) if found else None
        year = context.previous
        if (
            not context.here
            or year is None
            or year.granularity != "year"
            or self.limit is not None
            or self.direction in ("ahead", "due")
        ):
            return None
        if not isinstance(self.steps[0], (QuarterOf, HalfOf)) or (
            context.today and year.first and year.first.year > context.today.year
        ):
            return None
        found = self._within(year)
        return found.told(year.resolution) if found else None

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
        if today is None or self.limit is not None or day.first.year >= today.year:
            return None
        if self.direction not in _PAST:
            return None
        if len(self.steps) != 2 or not isinstance(self.steps[0], MonthOf) or not isinstance(self.steps[1], DayOf):
            return None
        found = self._nearest(day.first, "ahead")
        if found is None or found.first is None or found.first > min(today, day.first + timedelta(days=_SOON_AFTER)):
            return None
        return found.told("explicit")

    def _within(self, base: Resolved, first: int = 0) -> Resolved | None:
        """What the steps from the first on make of a stretch."""
        found: Resolved | None = base
        for index in range(first, len(self.steps)):
            if found is None:
                return None
            found = self.steps[index].inside(found)
        return found

    def _nearest(self, reference: date, direction: Direction | None = None) -> Resolved | None:
        if self.steps[0].scale == "day":
            return self._within(day(reference))
        direction = direction or self.direction
        back = None if direction == "ahead" else self.first_fit(reference, -1)
        if direction == "untold":
            direction = "ahead" if _comes_again(self, back, reference) else "back"
            back = None if direction == "ahead" else back
        ahead = None if direction in ("back", "over") else self.first_fit(reference, 1)
        step = self.steps[-1]
        if isinstance(step, DayOf) and step.weekday is not None and len(self.steps) > 1:  # Friday, 5 May
            fits = [one for one in (back, ahead) if one is not None and _falls_on(one, step.weekday)]
            if not fits:
                other = self.first_fit(reference, 1 if ahead is None else -1)
                fits = [other] if other is not None and _falls_on(other, step.weekday) else []
            if len(fits) == 1:
                return fits[0]
        return _chosen(direction, reference, back, ahead)

    def first_fit(self, reference: date, sign: int) -> Resolved | None:
        """The latest one that begins by a day (sign -1), or the next one that ends on or after it (sign 1)."""
        scale = self.steps[0].scale
        weekday: int | None = None
        for step in self.steps:
            if isinstance(step, DayOf):
                weekday = step.weekday
                break
        fallback: Resolved | None = None
        largest = self.steps[0]
        origin = date(reference.year, reference.month, 1) if scale == "month" else reference
        for count in range(_TRIES if scale == "year" else _MONTH_TRIES):
            if isinstance(largest, MonthOf):  # the most common by far, months and weekdays, without their year and week
                found = month(reference.year + sign * count, largest.number)
            elif isinstance(largest, WeekdayOf):
                found = largest.near(reference, sign * count)
            else:
                on = add_units(origin, sign * count, scale) if count else origin
                base = containing(scale, on) if on is not None else None
                found = largest.inside(base) if base is not None else None
            if found is not None:
                found = self._within(found, 1)
            if found is None or found.first is None or found.last is None:
                continue
            if (found.first > reference) if sign < 0 else (found.last < reference):
                continue
            if sign < 0 and isinstance(self.steps[-1], RunOf) and (found.last - reference).days > _RUN_GOES_ON:
                continue
            if self.direction == "over" and 3 * (found.last - reference).days > (found.last - found.first).days:
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
                piece = value + "-" + two_digits(step.number)
            elif value and not isinstance(step, ClockOf):
                return None
            value = piece if not isinstance(step, ClockOf) else value + piece
        return value


def _falls_on(found: Resolved, weekday: int) -> bool:
    return found.first is not None and found.first.isoweekday() == weekday


def _comes_again(when: Inside, back: Resolved | None, reference: date, *, days: bool = False) -> bool:
    """Whether a holiday was last nearly a year ago, so that the next one is meant; with `days` also a day."""
    if back is None or back.first is None:
        return False
    ago = (reference - back.first).days
    if days and isinstance(when.steps[0], DayOf):
        return ago > _NEARLY_A_MONTH
    return ago > _NEARLY_A_YEAR and (isinstance(when.steps[0], (HolidayOf, LunarOf)) or (days and _is_date(when)))


def _is_date(when: Inside) -> bool:
    """Whether an expression is a day of a month."""
    return len(when.steps) > 1 and isinstance(when.steps[0], MonthOf) and isinstance(when.steps[1], DayOf)


def _chosen(direction: Direction, reference: date, back: Resolved | None, ahead: Resolved | None) -> Resolved | None:
    """The nearer of two stretches to a day, or for what is due the latest where it is not long over."""
    if back is None or ahead is None:
        return back or ahead
    assert back.last is not None  # what is nearest has days
    assert ahead.first is not None
    if direction == "due":
        assert back.first is not None
        length = (back.last - back.first).days
        over = _JUST_OVER if length < _SHORT else min(_JUST_OVER, 15 + length // 2)
        return back if (reference - back.last).days <= over else ahead
    return ahead if ahead.first - reference < reference - back.last else back


def _is_day(found: Resolved) -> bool:
    return found.first is not None and found.first == found.last


class Holding(When):
    """The unit that holds the first day of an expression: the week of 6 March."""

    __slots__ = ("base", "unit")

    def __init__(self, base: When, unit: Unit) -> None:
        self.base = base
        self.unit: Unit = unit

    def at(self, context: Context) -> Resolved | None:
        base = self.base.at(context)
        if base is None or base.first is None:
            return None if base is None else _unresolved(self.unit).told(base.resolution)
        found = containing(self.unit, base.first)
        return found.told(base.resolution) if found else None


class RunTo(When):
    """The stretch of so many units that a day or month ends: the six months to June 30, the year to September 2023.

    A `named` one is called a quarter, half or year, and is that of the calendar where it is one.
    """

    __slots__ = ("last", "named", "number", "unit")

    def __init__(self, last: When, number: int, unit: Unit, named: bool = False) -> None:
        self.last = last
        self.number = number
        self.unit: Unit = unit
        self.named = named

    def at(self, context: Context) -> Resolved | None:
        last = self.last.at(context)
        if last is None or last.last is None:
            return None if last is None else Resolved("span", None, None, None, "unresolved")
        first = add_units(last.last + timedelta(days=1), -self.number, self.unit)
        if first is None:
            return None
        named = containing(self.unit, first) if self.named else None
        if named is not None and named.first == first and named.last == last.last:
            return named.told(last.resolution)
        fine: Unit = "month" if last.granularity == "month" else "day"
        start, end = containing(fine, first), containing(fine, last.last)
        found = joined(start, end) if start is not None and end is not None else None
        return found.told(last.resolution) if found else None


class Between(When):
    """From one time to another, both included: 2018-2020, from March to May."""

    __slots__ = ("end", "start")

    def __init__(self, start: When, end: When) -> None:
        self.start = start
        self.end = end

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
        found = joined(start, end)
        return found.told(resolution) if found else None


class Stretching(When):
    """From one time to another where both leave the larger unit open: March to May, of the latest year that has had them."""

    __slots__ = ("direction", "end", "start")

    def __init__(self, start: Inside, end: Inside, direction: Direction = "back") -> None:
        self.start = start
        self.end = end
        self.direction: Direction = direction

    def at(self, context: Context) -> Resolved | None:
        today = context.today
        if today is None:
            return Between(self.start, self.end).at(context)
        back = self._from(self.start.first_fit(today, -1))
        past = self.direction in _PAST
        if back is not None and back.last is not None and (back.last - today).days > _RUN_GOES_ON and past:
            assert back.first is not None  # it has a last day
            back = self._from(self.start.first_fit(back.first - timedelta(days=1), -1))
        if self.direction in ("back", "over") or (
            self.direction == "untold" and not _comes_again(self.start, back, today, days=True)
        ):
            return back
        ahead = back
        if back is None or back.last is None or back.last < today:
            ahead = self._from(self.start.first_fit(today, 1))
        return ahead if self.direction in ("ahead", "untold") else _chosen(self.direction, today, back, ahead)

    def _from(self, start: Resolved | None) -> Resolved | None:
        end = self.end.first_fit(start.last, 1) if start is not None and start.last is not None else None
        found = joined(start, end) if start is not None and end is not None else None
        return found.told("reference") if found else None


def between(start: When, end: When) -> When:
    """From one time to another, each lending the other the larger unit that the text gives only once.

    "from May to October 2020", "May 2020 to October", "3 to 5 May": an end without its year is the one next to the other.
    """
    if isinstance(start, Inside) and _is_open(start):
        if start.steps[0].scale == "day":
            return Between(start, end)  # "from 2 p.m. to tomorrow 4 p.m."
        if isinstance(end, Inside) and _is_open(end) and start.steps[0].scale == end.steps[0].scale:
            return Stretching(start, end)
        start = Inside(start.base, start.steps, "back", end)
    elif isinstance(end, Inside) and _is_open(end):
        end = Inside(end.base, end.steps, "ahead", start)
    return Between(start, end)


def _is_open(when: When) -> bool:
    return isinstance(when, Inside) and when.base is None and when.limit is None


def is_open(when: When) -> bool:
    """Whether the text leaves open which one is meant, so that a direction decides."""
    if isinstance(when, Inside):
        return when.base is None if when.limit is None else is_open(when.limit)
    if isinstance(when, (Shifted, Holding, TradingDay)):
        return is_open(when.base)
    if isinstance(when, RunTo):
        return is_open(when.last)
    if isinstance(when, Between):
        return is_open(when.start) or is_open(when.end)
    return isinstance(when, Stretching)


def directed(when: When, direction: Direction) -> When:
    """The expression with a direction for what it leaves open; what was given one before keeps it."""
    if isinstance(when, Inside):
        if when.limit is not None:
            return Inside(when.base, when.steps, when.direction, directed(when.limit, direction))
        if when.base is not None or when.direction != "back":
            return when
        if direction == "ahead" and isinstance(when.steps[0], HolidayOf):
            direction = "near"  # "will report a day late because of Columbus Day"
        return Inside(None, when.steps, direction)
    if isinstance(when, Shifted):
        return Shifted(directed(when.base, direction), when.number, when.unit)
    if isinstance(when, Holding):
        return Holding(directed(when.base, direction), when.unit)
    if isinstance(when, TradingDay):
        return TradingDay(directed(when.base, direction))
    if isinstance(when, Stretching):
        return Stretching(when.start, when.end, direction)
    if isinstance(when, RunTo):
        return RunTo(directed(when.last, direction), when.number, when.unit, when.named)
    if isinstance(when, Between):
        return Between(directed(when.start, direction), directed(when.end, direction))
    return when


def refine(when: When, step: Step) -> When:
    """A part of what the expression names: Friday, refined by a clock time."""
    if isinstance(when, Inside):
        return Inside(when.base, (*when.steps, step), when.direction, when.limit)
    return Inside(when, (step,))


def _unresolved(unit: Unit) -> Resolved:
    return Resolved("span" if unit == "weekend" else unit, None, None, None, "unresolved")
