"""The calendar: stretches, expressions against a date, and the laws that hold for all of them."""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ljextract.values import calendars
from ljextract.values.dates import date_of, full_year, read_iso
from ljextract.values.period import (
    Between,
    Context,
    Holding,
    Inside,
    Mentioned,
    Published,
    RunTo,
    Same,
    Shifted,
    TradingDay,
    When,
    between,
    fixed,
    refine,
)
from ljextract.values.steps import (
    ClockOf,
    DayOf,
    DecadeOf,
    HalfOf,
    HolidayOf,
    LunarOf,
    MonthOf,
    NthOf,
    PartOf,
    QuarterOf,
    RunOf,
    SeasonOf,
    WeekdayOf,
    WeekendOf,
    WeekOf,
)
from ljextract.values.stretches import (
    Resolved,
    add_units,
    before_christ,
    century,
    containing,
    day,
    decade,
    half,
    month,
    quarter,
    season,
    week,
    year,
)

PUBLISHED = date(2023, 4, 24)  # a Monday
NOW = Context(PUBLISHED)

# Stretches


@pytest.mark.parametrize(
    ("stretch", "value", "first", "last"),
    [
        (year(2021), "2021", "2021-01-01", "2021-12-31"),
        (year(618), "0618", "0618-01-01", "0618-12-31"),
        (decade(1990), "199X", "1990-01-01", "1999-12-31"),
        (century(21), "20XX", "2000-01-01", "2099-12-31"),
        (half(2023, 1), "2023-H1", "2023-01-01", "2023-06-30"),
        (half(2023, 2), "2023-H2", "2023-07-01", "2023-12-31"),
        (quarter(2023, 1), "2023-Q1", "2023-01-01", "2023-03-31"),
        (quarter(2024, 4), "2024-Q4", "2024-10-01", "2024-12-31"),
        (month(2024, 2), "2024-02", "2024-02-01", "2024-02-29"),
        (month(2023, 2), "2023-02", "2023-02-01", "2023-02-28"),
        (week(2015, 1), "2015-W01", "2014-12-29", "2015-01-04"),
        (week(2020, 53), "2020-W53", "2020-12-28", "2021-01-03"),
        (season(2022, "WI"), "2022-WI", "2022-12-01", "2023-02-28"),
        (season(2023, "WI"), "2023-WI", "2023-12-01", "2024-02-29"),
        (season(2023, "SP"), "2023-SP", "2023-03-01", "2023-05-31"),
        (season(2023, "FA"), "2023-FA", "2023-09-01", "2023-11-30"),
        (day(date(2023, 4, 24)), "2023-04-24", "2023-04-24", "2023-04-24"),
        (containing("weekend", date(2023, 4, 24)), "2023-04-29/2023-04-30", "2023-04-29", "2023-04-30"),
        (containing("weekend", date(2023, 4, 23)), "2023-04-22/2023-04-23", "2023-04-22", "2023-04-23"),
    ],
)
def test_stretches(stretch: Resolved, value: str, first: str, last: str) -> None:
    assert (stretch.value, str(stretch.first), str(stretch.last)) == (value, first, last)


@pytest.mark.parametrize(
    "missing",
    [
        year(0),
        year(10_000),
        month(2023, 13),
        quarter(2023, 5),
        half(2023, 3),
        week(2021, 53),
        week(2021, 0),
        decade(1995),
    ],
)
def test_what_no_calendar_has(missing: Resolved | None) -> None:
    assert missing is None


def test_before_christ_has_no_days() -> None:
    assert (before_christ(221).value, before_christ(221).first) == ("BC0221", None)


@pytest.mark.parametrize(
    ("on", "number", "unit", "expected"),
    [
        ("2024-01-31", 1, "month", "2024-02-29"),
        ("2024-02-29", 1, "year", "2025-02-28"),
        ("2023-03-31", -1, "quarter", "2022-12-31"),
        ("2023-04-24", -2, "week", "2023-04-10"),
        ("2023-04-24", 1, "decade", "2033-04-24"),
    ],
)
def test_add_units(on: str, number: int, unit: str, expected: str) -> None:
    assert str(add_units(date.fromisoformat(on), number, unit)) == expected  # type: ignore[arg-type]


# Expressions against a date

LAST_YEAR = Shifted(Published("year"), -1, "year")


@pytest.mark.parametrize(
    ("when", "value"),
    [
        (Inside(None, (MonthOf(3),)), "2023-03"),
        (Inside(None, (MonthOf(4),)), "2023-04"),
        (Inside(None, (MonthOf(5),)), "2022-05"),
        (Inside(None, (MonthOf(5),), "ahead"), "2023-05"),
        (Inside(None, (MonthOf(5),), "near"), "2023-05"),
        (Inside(None, (MonthOf(1),), "near"), "2023-01"),
        (Inside(None, (MonthOf(4), DayOf(24))), "2023-04-24"),
        (Inside(None, (MonthOf(4), DayOf(25))), "2022-04-25"),
        (Inside(None, (MonthOf(4), DayOf(24)), "ahead"), "2023-04-24"),
        (Inside(None, (MonthOf(2), DayOf(29))), "2020-02-29"),
        (Inside(None, (MonthOf(2), DayOf(29)), "ahead"), "2024-02-29"),
        (Inside(None, (DayOf(31),)), "2023-03-31"),
        (Inside(None, (DayOf(13, 5),)), "2023-01-13"),
        (Inside(None, (MonthOf(4), DayOf(21, 1))), "2023-04-21"),  # a Friday, called Monday
        (Inside(None, (WeekdayOf(1),)), "2023-04-24"),
        (Inside(None, (WeekdayOf(2),)), "2023-04-18"),
        (Inside(None, (WeekdayOf(2),), "ahead"), "2023-04-25"),
        (Inside(None, (WeekendOf(),)), "2023-04-22/2023-04-23"),
        (Inside(None, (QuarterOf(1),)), "2023-Q1"),
        (Inside(None, (QuarterOf(3),)), "2022-Q3"),
        (Inside(None, (HalfOf(2),)), "2022-H2"),
        (Inside(None, (SeasonOf("SU"),)), "2022-SU"),
        (Inside(None, (WeekOf(12),)), "2023-W12"),
        (Inside(None, (RunOf(10, "month"),)), "2022-01/2022-10"),
        (Inside(None, (RunOf(3, "month"),)), "2023-01/2023-03"),
        (Inside(fixed(year(2022)), (RunOf(2, "month", from_end=True),)), "2022-11/2022-12"),
        (Inside(fixed(year(2022)), (MonthOf(3), NthOf(1, "week"))), "2022-W09"),
        (Inside(fixed(year(2016)), (NthOf(-1, "week"),)), "2016-W52"),
        (Inside(fixed(year(2023)), (MonthOf(5), NthOf(-1, "day", 1))), "2023-05-29"),
        (Inside(fixed(year(2023)), (HolidayOf("thanksgiving"),)), "2023-11-23"),
        (Inside(fixed(year(2023)), (HolidayOf("thanksgiving"), WeekendOf(holiday=True))), "2023-11-23/2023-11-26"),
        (Inside(fixed(year(2023)), (HolidayOf("labor-day-us"), WeekendOf(holiday=True))), "2023-09-02/2023-09-04"),
        (Inside(fixed(year(2023)), (HolidayOf("spring-festival-eve"),)), "2023-01-21"),
        (Inside(fixed(year(2015)), (LunarOf(10, 1),)), "2015-11-12"),
        (Inside(fixed(year(2023)), (LunarOf(2, 1, leap=True),)), "2023-03-22"),
        (Inside(LAST_YEAR, (MonthOf(3), DayOf(5), ClockOf(9, 30))), "2022-03-05T09:30"),
        (Inside(None, (ClockOf(15, 0, 2),)), "2023-04-24T15:00:02"),
        (Inside(None, (ClockOf(24),)), "2023-04-25T00"),
        (refine(Published("day"), PartOf("MO")), "2023-04-24"),
        (Published("week"), "2023-W17"),
        (Published("decade"), "202X"),
        (LAST_YEAR, "2022"),
        (Shifted(Published("quarter"), -1, "quarter"), "2023-Q1"),
        (Shifted(Published("month"), 1, "month"), "2023-05"),
        (Shifted(Published("century"), -1, "century"), "19XX"),
        (Inside(Shifted(Published("century"), -1, "century"), (DecadeOf(90),)), "199X"),
        (Shifted(Inside(None, (WeekdayOf(5),)), 2, "week"), "2023-05-05"),
        (Shifted(fixed(year(2011)), 2, "year"), "2013"),
        (Holding(Inside(None, (MonthOf(3), DayOf(8))), "week"), "2023-W10"),
        (TradingDay(Published("day")), "2023-04-21"),
        (RunTo(fixed(month(2023, 9)), 1, "year"), "2022-10/2023-09"),
        (between(fixed(year(2018)), fixed(year(2020))), "2018/2020"),
        (between(Inside(None, (MonthOf(11),)), Inside(fixed(year(2017)), (MonthOf(2),))), "2016-11/2017-02"),
        (between(Inside(fixed(year(2020)), (MonthOf(5),)), Inside(None, (MonthOf(2),))), "2020-05/2021-02"),
        (between(Inside(None, (MonthOf(3),)), Inside(None, (MonthOf(5),))), "2023-03/2023-05"),
        (between(Inside(None, (MonthOf(1),)), Inside(None, (MonthOf(8),))), "2022-01/2022-08"),
        (between(Inside(None, (MonthOf(11),)), Inside(None, (MonthOf(3),))), "2022-11/2023-03"),
        (between(Inside(None, (MonthOf(2), DayOf(29))), Inside(None, (MonthOf(3), DayOf(1)))), "2020-02-29/2020-03-01"),
    ],
)
def test_expressions(when: When, value: str) -> None:
    found = when.at(NOW)
    assert found is not None
    assert found.value == value
    agree(found)


@pytest.mark.parametrize(
    "when",
    [
        fixed(None),
        Inside(fixed(year(2015)), (MonthOf(2), DayOf(29))),
        Inside(None, (MonthOf(2), DayOf(30))),
        Inside(fixed(year(2023)), (MonthOf(4), NthOf(6, "week"))),
        Between(fixed(year(2020)), fixed(year(2018))),
    ],
)
def test_impossible(when: When) -> None:
    assert when.at(NOW) is None
    assert when.at(Context(None)) is None


MARCH_2021 = Context(PUBLISHED, replace(month(2021, 3) or day(PUBLISHED), resolution="explicit"), here=True)


@pytest.mark.parametrize(
    ("when", "value"),
    [
        (Mentioned("year"), "2021"),
        (Mentioned("month"), "2021-03"),
        (Mentioned("day"), "2023-04-24"),  # March is no day: the day of publication
        (Shifted(Mentioned("month"), -1, "month"), "2021-02"),
        (Shifted(Mentioned("year"), 1, "year"), "2022"),
        (Same(-1), "2020-03"),
        (Same(year=fixed(year(2019))), "2019-03"),
    ],
)
def test_relative_to_the_text(when: When, value: str) -> None:
    found = when.at(MARCH_2021)
    assert found is not None
    assert found.value == value
    agree(found)


def test_a_mention_lends_its_resolution() -> None:
    for resolution in ("explicit", "reference"):
        previous = replace(day(date(2021, 3, 5)), resolution=resolution)
        found = Mentioned("year").at(Context(PUBLISHED, previous))
        assert found is not None
        assert (found.value, found.resolution) == ("2021", resolution)


@pytest.mark.parametrize("stretch", [quarter(2023, 1), half(2023, 1), month(2024, 2), week(2023, 17), year(2023)])
def test_the_same_period_keeps_its_granularity(stretch: Resolved) -> None:
    found = Same(-1).at(Context(PUBLISHED, stretch))
    assert found is not None
    assert found.granularity == stretch.granularity
    agree(found)


def test_a_clock_time_takes_the_day_that_its_sentence_named() -> None:
    friday = Context(PUBLISHED, day(date(2023, 4, 21)), here=True)
    found = Inside(None, (ClockOf(5, 36),)).at(friday)
    assert found is not None
    assert found.value == "2023-04-21T05:36"
    before = Inside(None, (ClockOf(5, 36),)).at(replace(friday, here=False))
    assert before is not None
    assert before.value == "2023-04-24T05:36"


def test_hours_ago_need_a_time_of_day() -> None:
    ago = Shifted(Published("hour"), -2, "hour")
    known, unknown = ago.at(Context(datetime(2023, 4, 24, 1, 5))), ago.at(NOW)
    assert known is not None
    assert unknown is not None
    assert (known.value, unknown.value) == ("2023-04-23T23", "2023-04-24")


# Without a date of publication


@pytest.mark.parametrize(
    ("when", "value"),
    [
        (Inside(None, (MonthOf(11), DayOf(9))), "XXXX-11-09"),
        (Inside(None, (MonthOf(3),)), "XXXX-03"),
        (Inside(None, (ClockOf(9, 30),)), "T09:30"),
        (Inside(None, (MonthOf(11), DayOf(9), ClockOf(9))), "XXXX-11-09T09"),
        (Inside(None, (QuarterOf(2),)), "XXXX-Q2"),
        (Inside(None, (HolidayOf("christmas"),)), "XXXX-12-25"),
        (Inside(None, (HolidayOf("easter"),)), None),
        (Published("day"), None),
        (LAST_YEAR, None),
        (Inside(LAST_YEAR, (MonthOf(3),)), None),
        (Mentioned("year"), None),
        (Same(-1), None),
    ],
)
def test_unresolved(when: When, value: str | None) -> None:
    found = when.at(Context(None))
    assert found is not None
    assert (found.value, found.first, found.last, found.resolution) == (value, None, None, "unresolved")


def test_explicit_needs_no_date() -> None:
    found = Inside(fixed(year(2021)), (MonthOf(3), DayOf(5))).at(Context(None))
    assert found is not None
    assert (found.value, found.resolution) == ("2021-03-05", "explicit")


# Laws

YEARS = st.integers(1950, 2090)
STEPS = st.one_of(
    st.builds(lambda number: (MonthOf(number),), st.integers(1, 12)),
    st.builds(lambda number, on: (MonthOf(number), DayOf(on)), st.integers(1, 12), st.integers(1, 28)),
    st.builds(lambda number: (QuarterOf(number),), st.integers(1, 4)),
    st.builds(lambda number: (HalfOf(number),), st.integers(1, 2)),
    st.builds(lambda code: (SeasonOf(code),), st.sampled_from(["SP", "SU", "FA", "WI"])),
    st.builds(
        lambda key: (HolidayOf(key),),
        st.sampled_from(["christmas", "easter", "spring-festival", "qingming", "thanksgiving"]),
    ),
    st.builds(lambda count, end: (RunOf(count, "month", end),), st.integers(1, 12), st.booleans()),
    st.builds(lambda number, nth: (MonthOf(number), NthOf(nth, "week")), st.integers(1, 12), st.integers(1, 4)),
)
DIRECTIONS = st.sampled_from(["back", "ahead", "near"])
OPEN = st.builds(Inside, st.none(), STEPS, DIRECTIONS)
UNITS = st.sampled_from(["year", "half", "quarter", "month", "week", "weekend", "day", "decade"])
EXPRESSIONS = st.one_of(
    OPEN,
    st.builds(Inside, st.builds(lambda number: fixed(year(number)), YEARS), STEPS),
    st.builds(lambda unit, number: Shifted(Published(unit), number, unit), UNITS, st.integers(-60, 60)),
    st.builds(lambda unit, number: Shifted(Mentioned(unit), number, unit), UNITS, st.integers(-60, 60)),
    st.builds(between, OPEN, OPEN),
    st.builds(Inside, st.none(), st.builds(lambda number: (WeekdayOf(number),), st.integers(1, 7)), DIRECTIONS),
    st.builds(Holding, OPEN, st.just("week")),
    st.just(Same(-1)),
)
DATES = st.dates(date(1951, 1, 1), date(2089, 12, 31))


def agree(found: Resolved) -> None:
    """The days of a resolved time are in order, and are what its value says by itself."""
    assert found.value is not None
    assert found.first is not None
    assert found.last is not None
    assert found.first <= found.last
    ends = found.value.split("/")
    assert days_of(ends[0])[0] == found.first
    assert days_of(ends[-1])[1] == found.last
    assert (len(ends) == 2) == (found.granularity == "span")


def days_of(value: str) -> tuple[date, date]:
    """The first and last day of a TIMEX3 value, worked out apart from the code under test."""
    value = value.split("T", maxsplit=1)[0]
    number = int(value[:4].replace("X", "0"))
    if value.endswith("XX"):
        return date(number, 1, 1), date(number + 99, 12, 31)
    if value.endswith("X"):
        return date(number, 1, 1), date(number + 9, 12, 31)
    if len(value) == 4:
        return date(number, 1, 1), date(number, 12, 31)
    part = value[5:]
    if part[0] == "W" and part[1:].isdigit():
        monday = date.fromisocalendar(number, int(part[1:]), 1)
        return monday, monday + timedelta(days=6)
    if re.fullmatch(r"\d\d-\d\d", part):
        return date.fromisoformat(value), date.fromisoformat(value)
    months = {
        "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12),
        "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14),
    }  # fmt: skip
    first, last = months.get(part) or (int(part), int(part))
    end_year, end_month = number + (last > 12), (last - 1) % 12 + 1
    return date(number, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


@given(EXPRESSIONS, DATES, st.none() | DATES)
def test_value_and_days_agree(when: When, published: date, mentioned: date | None) -> None:
    previous = day(mentioned) if mentioned else None
    found = when.at(Context(published, previous))
    if found is not None and found.first is not None:
        agree(found)


@given(OPEN, DATES)
def test_direction_is_kept(when: Inside, published: date) -> None:
    found = when.at(Context(published))
    assert found is not None
    assert found.first is not None
    assert found.last is not None
    if when.direction == "back":
        assert found.first <= published
    if when.direction == "ahead":
        assert found.last >= published


SHIFTING = st.one_of(
    st.builds(
        Inside,
        st.none(),
        st.one_of(
            st.builds(lambda number: (MonthOf(number),), st.integers(1, 12)),
            st.builds(lambda number, on: (MonthOf(number), DayOf(on)), st.integers(1, 12), st.integers(1, 28)),
            st.builds(lambda number: (QuarterOf(number),), st.integers(1, 4)),
            st.builds(lambda number: (HalfOf(number),), st.integers(1, 2)),
            st.builds(lambda count: (RunOf(count, "month"),), st.integers(1, 12)),
        ),
        st.sampled_from(["back", "ahead"]),
    ),
    st.builds(
        lambda unit, number: Shifted(Published(unit), number, unit),
        st.sampled_from(["year", "half", "quarter", "month"]),
        st.integers(-40, 40),
    ),
)


@given(SHIFTING, DATES.filter(lambda on: not (on.month == 2 and on.day > 27)))
def test_a_year_later_all_is_a_year_later(when: When, published: date) -> None:
    found = when.at(Context(published))
    later = when.at(Context(published.replace(year=published.year + 1)))
    assert found is not None
    assert later is not None
    assert found.first is not None
    assert later.first is not None
    assert later.granularity == found.granularity
    assert (later.first.year - found.first.year, later.first.month, later.first.day) == (
        1,
        found.first.month,
        found.first.day,
    )


# Calendars


@given(st.integers(1902, 2098), st.integers(1, 12), st.integers(1, 29))
def test_lunar_days_follow_each_other(number: int, of_month: int, on: int) -> None:
    one, other = calendars.lunar_day(number, of_month, on), calendars.lunar_day(number, of_month, on + 1)
    assert one is not None
    assert other is not None
    assert (other - one).days in (0, 1)  # the 30th of a month of 29 days is its last


def test_lunar_years_join() -> None:
    years = calendars.lunar_years()
    for number in range(min(years), max(years)):
        assert years[number].start + timedelta(days=sum(years[number].lengths)) == years[number + 1].start
        assert len(years[number].lengths) == (13 if years[number].leap else 12)


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_in_spring(number: int) -> None:
    found = calendars.easter(number)
    assert found.isoweekday() == 7
    assert date(number, 3, 22) <= found <= date(number, 4, 25)


@given(st.sampled_from(sorted(calendars.holidays())), st.integers(1930, 2090))
def test_holidays_lie_in_their_year(key: str, number: int) -> None:
    found = calendars.holidays()[key].in_year(number)
    if found is not None:
        assert found[0].year == number
        assert (found[1] - found[0]).days == calendars.holidays()[key].days - 1


@given(st.integers(1, 9998), st.integers(1, 12))
def test_month_lengths(number: int, of_month: int) -> None:
    found = month(number, of_month)
    assert found is not None
    assert found.last is not None
    lengths = [31, 29 if isleap(number) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    assert found.last.day == lengths[of_month - 1]


# Digits


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2023-04-24", "2023-04-24"),
        ("2023/4/24", "2023-04-24"),
        ("2023.4.24", "2023-04-24"),
        ("20230424", "2023-04-24"),
        ("2023-04-24 15:00:02", "2023-04-24T15:00:02"),
        ("2023-04-24t09:30z", "2023-04-24T09:30Z"),
        ("2023-04-24t09:30+0800", "2023-04-24T09:30+08:00"),
        ("2023-02-30", None),
    ],
)
def test_digits(text: str, value: str | None) -> None:
    found = read_iso(text, 0, len(text))
    assert found is not None
    assert found.end == len(text)
    resolved = found.when.at(NOW)
    assert (resolved.value if resolved else None) == value


@pytest.mark.parametrize("text", ["2023-13-01", "20231301", "1.2.3", "2023", "2023-04", "12345678"])
def test_no_date_in_digits(text: str) -> None:
    assert read_iso(text, 0, len(text)) is None


def test_two_digits_of_a_year() -> None:
    assert [full_year(digits) for digits in ("'98", "15", "49", "50", "2009")] == [1998, 2015, 2049, 1950, 2009]
    assert date_of(2015, 2, 29) is None
    assert date_of(2015, 13, 1) is None
