"""English times: one line a case, what is none, what users of other tools reported, and reading back what was written."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ljextract.extractor import Extractor
from ljextract.records import Time

PUBLISHED = "2023-04-24"  # a Monday


def short(time: Time) -> str:
    """value [relation] [mod]"""
    return " ".join(filter(None, [time.value or "?", "" if time.relation == "in" else time.relation, time.mod or ""]))


def told(extractor: Extractor, text: str, published: str | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(time.text, short(time)) for time in extractor.extract(text, published=published).times]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lost £9m in 2021-22, more than in the previous year.", [("2021-22", "2021/2022"), ("previous year", "2020/2021")]),
        ("It sold more than in the same months of 2021.", [("same months of 2021", "2021")]),
        # Days in every order
        ("It opened on 24 April 2021.", [("24 April 2021", "2021-04-24")]),
        ("It opened on April 24, 2021, and shut.", [("April 24, 2021", "2021-04-24")]),
        ("It opened on the 24th of April, 2021.", [("24th of April, 2021", "2021-04-24")]),
        ("It opened on Saturday, April 24, 2021.", [("Saturday, April 24, 2021", "2021-04-24")]),
        ("It opened on Apr. 24 '98.", [("Apr. 24 '98", "1998-04-24")]),
        ("It opened on the twenty-fourth of April.", [("twenty-fourth of April", "2023-04-24")]),
        ("Dated 2021-04-24.", [("2021-04-24", "2021-04-24")]),
        ("Dated 24/4/21, 4/24/2021, 24.04.2021 and 24-Apr-21.", [("24/4/21", "2021-04-24"), ("4/24/2021", "2021-04-24"), ("24.04.2021", "2021-04-24"), ("24-Apr-21", "2021-04-24")]),
        ("Dated Apr-24-2021 and 2021-apr-24.", [("Apr-24-2021", "2021-04-24"), ("2021-apr-24", "2021-04-24")]),
        ("They met on May 3-5, 2021.", [("May 3-5, 2021", "2021-05-03/2021-05-05")]),
        ("They met from 3 to 5 May.", [("3 to 5 May", "2022-05-03/2022-05-05")]),
        # Months and years
        ("Sales rose in March.", [("March", "2023-03")]),
        ("Sales rose in March last year.", [("March last year", "2022-03")]),
        ("Sales rose in March and April 2021.", [("March", "2021-03"), ("April 2021", "2021-04")]),
        ("The harvest of 2019, 2020 and 2021 failed.", [("2019", "2019"), ("2020", "2020"), ("2021", "2021")]),
        ("The Clean Air Act 2010 was repealed.", [("2010", "2010")]),
        ("He left (1998) and returned (2001-2004).", [("1998", "1998"), ("2001-2004", "2001/2004")]),
        ("It fell in the 1990s, the '80s and the early seventies.", [("1990s", "199X"), ("'80s", "198X"), ("early seventies", "197X start")]),
        ("Rome fell in the 5th century; it was founded in 753 BC.", [("5th century", "04XX"), ("753 BC", "BC0753")]),
        # Quarters, halves, fiscal years, seasons, weeks
        ("Profit grew in Q3 2022, 3Q22 and 2022-Q3.", [("Q3 2022", "2022-Q3"), ("3Q22", "2022-Q3"), ("2022-Q3", "2022-Q3")]),
        ("Profit grew in the third quarter of 2022.", [("third quarter of 2022", "2022-Q3")]),
        ("Third-quarter profit grew.", [("Third-quarter", "2022-Q3")]),
        ("Profit grew in the first half of last year.", [("first half of last year", "2022-H1")]),
        ("Guidance for FY2020, fiscal 2021 and FY22 was cut.", [("FY2020", "2020"), ("fiscal 2021", "2021"), ("FY22", "2022")]),
        ("It snowed in the winter of 1998 and last summer.", [("winter of 1998", "1998-WI"), ("last summer", "2022-SU")]),
        ("Demand fell in the first nine months of 2022.", [("first nine months of 2022", "2022-01/2022-09")]),
        ("Demand fell in the first week of March.", [("first week of March", "2023-W09")]),
        ("It ships in week 12 of 2022.", [("week 12 of 2022", "2022-W12")]),
        # Relative to the day of publication
        ("It closed yesterday, today and tomorrow.", [("yesterday", "2023-04-23"), ("today", "2023-04-24"), ("tomorrow", "2023-04-25")]),
        ("It closed last year, this month and next week.", [("last year", "2022"), ("this month", "2023-04"), ("next week", "2023-W18")]),
        ("It rose last quarter and over the weekend.", [("last quarter", "2023-Q1"), ("weekend", "2023-04-22/2023-04-23")]),
        ("He arrived on Friday, last Monday and next Wednesday.", [("Friday", "2023-04-21"), ("last Monday", "2023-04-17"), ("next Wednesday", "2023-05-03")]),
        ("She was born three years ago, he six months ago.", [("three years ago", "2020"), ("six months ago", "2022-10")]),
        ("The road will reopen in June.", [("June", "2023-06")]),
        ("The road is due to reopen on May 3.", [("May 3", "2023-05-03")]),
        ("He said on Thursday the road would reopen in June.", [("Thursday", "2023-04-20"), ("June", "2023-06")]),
        ("They fell more than expected in May.", [("May", "2022-05")]),
        ("Rates may fall by year-end.", [("year-end", "2023 by end")]),
        # Relative to the text
        ("In 2019 it opened. It closed the following year.", [("2019", "2019"), ("following year", "2020")]),
        ("In 2019 it opened, and it closed that year.", [("2019", "2019"), ("that year", "2019")]),
        ("On Friday it rose, having fallen a day earlier.", [("Friday", "2023-04-21"), ("a day earlier", "2023-04-20")]),
        ("In March it grew 3%, from 2% the previous month.", [("March", "2023-03"), ("previous month", "2023-02")]),
        ("Profit rose in the first quarter from the same period last year.", [("first quarter", "2023-Q1"), ("same period last year", "2022-Q1")]),
        # Spans
        ("It grew from 2018 to 2020.", [("2018 to 2020", "2018/2020")]),
        ("It grew in 2018-20 and 2021–2025.", [("2018-20", "2018/2020"), ("2021–2025", "2021/2025")]),
        ("It was shut between March and May 2021.", [("March and May 2021", "2021-03/2021-05")]),
        ("It was shut from November to March.", [("November to March", "2022-11/2023-03")]),
        ("It was shut from Monday to Wednesday.", [("Monday to Wednesday", "2023-04-24/2023-04-26")]),
        # Clock times
        ("It struck at 9:30 a.m. on Monday.", [("9:30 a.m. on Monday", "2023-04-24T09:30")]),
        ("It struck on Friday at 15:00.", [("Friday at 15:00", "2023-04-21T15:00")]),
        ("It struck at 5:36 a.m. (0936 GMT) on Friday.", [("5:36 a.m.", "2023-04-21T05:36"), ("0936 GMT", "2023-04-21T09:36"), ("Friday", "2023-04-21")]),
        ("On Friday, in the north, it struck at 5:36 a.m.", [("Friday", "2023-04-21"), ("5:36 a.m.", "2023-04-21T05:36")]),
        ("Polls opened from 7 a.m. to 10 p.m.", [("7 a.m. to 10 p.m.", "2023-04-24T07/2023-04-24T22")]),
        ("It left at noon and came at 8 in the evening.", [("noon", "2023-04-24T12"), ("8 in the evening", "2023-04-24T20")]),
        # Holidays
        ("Shops shut on Christmas Day and Good Friday.", [("Christmas Day", "2022-12-25"), ("Good Friday", "2023-04-07")]),
        ("Shops shut over Easter 2018.", [("Easter 2018", "2018-04-01")]),
        ("Shops shut on Labor Day weekend.", [("Labor Day weekend", "2022-09-03/2022-09-05")]),
        # Relations and modifiers
        ("By 2030 it was done.", [("2030", "2030 by")]),
        ("It is to end before the end of 2025.", [("end of 2025", "2025 before end")]),
        ("It has run since late 2019.", [("late 2019", "2019 since end")]),
        ("It ran until mid-2021.", [("mid-2021", "2021 until mid")]),
        ("It began around 2010.", [("2010", "2010 around")]),
        ("Orders of 2012 or later count.", [("2012", "2012 since")]),
        ("The deal of early March collapsed.", [("early March", "2023-03 start")]),
    ],
)  # fmt: skip
def test_times(extractor: Extractor, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(extractor, text) == expected


@pytest.mark.parametrize("line", Path(__file__).with_name("times.tsv").read_text(encoding="utf-8").splitlines())
def test_the_times_of_the_news(extractor: Extractor, line: str) -> None:
    """Sentences as a newspaper prints them, the times in brackets; behind the tab what they are, and where it matters the date."""
    marked, values, *published = line.split("\t")
    text = marked.replace("[", "").replace("]", "")
    expected = list(zip(re.findall(r"\[(.+?)\]", marked), filter(None, values.split(" | ")), strict=True))
    assert told(extractor, text, *published) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The number 6005 was drawn.",
        "About 2000 people came.",
        "It cost $2000 and 1,998 euros.",
        "They sold 2023 units.",
        "Take Route 1998.",
        "You may march in second place with me.",
        "They won 1-2 and ate 4/5 of it.",
        "Version 3.4.24 is out.",
        "Every Monday and each March they meet.",
        "The shop is open on Mondays.",
        "He waited five years and 48 hours.",
        "Prices have risen in recent years.",
        "He is in his nineties, she is 45 years old.",
        "Theresa May and April Jones spoke to August Wilson.",
        "I am sat in the sun.",
        "He scored in the first half and the fourth quarter of the match.",
        "Over the past year and the next decade it will grow.",
        "A few weeks ago it closed.",
        "The Christmas tree fell.",
        "They may well do so now, at the end of the day.",
        "Call 138-2010-2015.",
    ],
)
def test_no_times(extractor: Extractor, text: str) -> None:
    assert told(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # duckling 29, 391, 288, 186: always in the future
        ("It was opened in May.", [("May", "2022-05")]),
        ("It was opened on Tuesday.", [("Tuesday", "2023-04-18")]),
        # duckling 157: any number from 1000 to 2100 is a year
        ("The hall seats 1500 and the tower has 2001 steps.", []),
        # duckling 444: 1985
        ("Paid on 10-Apr-15.", [("10-Apr-15", "2015-04-10")]),
        # dateparser 582, 330, 394
        ("me, are, to, 6005", []),
        # Recognizers-Text 3078
        ("Posted 2014, Feb 17.", [("2014, Feb 17", "2014-02-17")]),
        # JioNLP 214
        ("A 4/5G network", []),
        # quantulum3 45, 127
        ("In 2012–13 it rained.", [("2012–13", "2012/2013")]),
        ("He came at 2.15pm.", [("2.15pm", "2023-04-24T14:15")]),
        # first quarter as 0.25
        ("Sales rose in the first quarter.", [("first quarter", "2023-Q1")]),
    ],
)
def test_known_failures(extractor: Extractor, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(extractor, text) == expected


def test_an_impossible_day_is_a_diagnostic(extractor: Extractor) -> None:  # CoreNLP 835: an exception
    found = extractor.extract("It was due on Feb 29, 2015.", published=PUBLISHED)
    assert found.times == ()
    assert [(one.code, one.start) for one in found.diagnostics] == [("impossible_date", 14)]


def test_durations_and_ages_stay_quantities(extractor: Extractor) -> None:
    found = extractor.extract("The 45-year-old waited five years and 48 hours.", published=PUBLISHED)
    assert [one.text for one in found.quantities] == ["45-year", "five years", "48 hours"]


def test_an_ago_is_no_quantity(extractor: Extractor) -> None:
    assert extractor.extract("It closed three years ago.", published=PUBLISHED).quantities == ()


def test_without_a_date_of_publication(extractor: Extractor) -> None:
    found = extractor.extract("It closed last year, on May 3, at 9:30 a.m. and in 2021.").times
    assert [(one.value, one.first_day is None, one.resolution) for one in found] == [
        (None, True, "unresolved"),
        ("XXXX-05-03T09:30", True, "unresolved"),
        ("2021", False, "explicit"),
    ]
    codes = [one.code for one in extractor.extract("It closed last year.").diagnostics]
    assert codes == ["unresolved_time"]


# Laws

DATES = st.dates(date(1950, 1, 1), date(2049, 12, 31))
STYLES = (
    "on {d} {month} {y}", "on {month} {d}, {y}", "on the {d}{th} of {month}, {y}", "on {d}{th} {month} {y}", "on {mon} {d}, {y}",
    "on {y}-{m:02}-{d:02}", "on {y}/{m}/{d}", "on {y}.{m}.{d}", "on {d:02}.{m:02}.{y}", "on {weekday}, {month} {d}, {y}",
    "on {weekday} {d} {month} {y}", "on {d:02}-{mon3}-{y}", "on {month} the {d}{th}, {y}",
)  # fmt: skip
SENTENCES = (
    "It was signed {} in Rome.",
    "{}, it rained.",
    "(signed {})",
    "They said it was signed {}; 12 others were not.",
)


def written(on: date, style: str) -> str:
    """A day in a style, with its preposition."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(0 if on.day in (11, 12, 13) else on.day % 10, "th")
    month = f"{on:%B}"
    short_month = month if len(month) < 5 else {9: "Sept."}.get(on.month, month[:3] + ".")
    return style.format(
        d=on.day, th=ending, m=on.month, y=on.year, month=month, mon=short_month, mon3=month[:3], weekday=f"{on:%A}"
    )


@settings(deadline=None)
@given(DATES, st.sampled_from(STYLES), st.sampled_from(SENTENCES))
def test_a_day_is_read_back(extractor: Extractor, on: date, style: str, sentence: str) -> None:
    found = extractor.extract(sentence.format(written(on, style)), published=PUBLISHED).times
    assert [(one.value, one.first_day, one.last_day, one.granularity) for one in found] == [
        (on.isoformat(), on, on, "day")
    ]


@settings(deadline=None)
@given(
    DATES,
    st.sampled_from(
        ("in {month} {y}", "in {month} of {y}", "in early {month}, {y}", "by {mon} {y}", "since {month} {y}")
    ),
)
def test_a_month_is_read_back(extractor: Extractor, on: date, style: str) -> None:
    found = extractor.extract(f"It was built {written(on, style)}.", published=PUBLISHED).times
    last = on.replace(day=monthrange(on.year, on.month)[1])
    assert [(one.value, one.first_day, one.last_day) for one in found] == [(f"{on:%Y-%m}", on.replace(day=1), last)]


@settings(deadline=None)
@given(
    st.integers(1900, 2049),
    st.sampled_from(("in {}", "By {}, it", "since {}", "until {}", "during {}", "late {}", "before {}")),
)
def test_a_year_is_read_back(extractor: Extractor, year: int, style: str) -> None:
    found = extractor.extract(f"It lay idle {style.format(year)} and rusted.", published=PUBLISHED).times
    assert [(one.value, one.text[-4:]) for one in found] == [(str(year), str(year))]


@settings(deadline=None)
@given(DATES, st.integers(0, 23), st.integers(0, 59))
def test_a_clock_time_is_read_back(extractor: Extractor, on: date, hour: int, minute: int) -> None:
    half = f"{(hour - 1) % 12 + 1}:{minute:02} {'a.m.' if hour < 12 else 'p.m.'}"
    for clock in (half, f"{hour:02}:{minute:02}"):
        found = extractor.extract(f"It struck at {clock} on {on:%B} {on.day}, {on.year}.", published=PUBLISHED).times
        assert [one.value for one in found] == [f"{on.isoformat()}T{hour:02}:{minute:02}"]


@settings(deadline=None)
@given(
    DATES.filter(lambda on: not (on.month == 2 and on.day == 29)),
    st.sampled_from(
        ("in March", "on June 5", "last year", "this month", "in the third quarter", "last quarter", "three years ago")
    ),
)
def test_a_year_later_reference_times_are_a_year_later(extractor: Extractor, published: date, words: str) -> None:
    later = published.replace(year=published.year + 1)
    one, other = (extractor.extract(f"It was closed {words}.", published=on).times[0] for on in (published, later))
    assert one.first_day is not None
    assert other.first_day is not None
    assert other.first_day.year - one.first_day.year == 1
    assert (one.first_day.month, one.first_day.day) == (other.first_day.month, other.first_day.day)


@settings(deadline=None)
@given(st.text(alphabet="0123456789-/.:, '()abdeghlmnoprstuvyMJ\n", max_size=60))
def test_any_text_holds_its_times(extractor: Extractor, text: str) -> None:
    for one in extractor.extract(text, published=PUBLISHED).times:
        assert text[one.start : one.end] == one.text
        assert (one.first_day is None) == (one.last_day is None)
        assert one.first_day is None or one.last_day is None or one.first_day <= one.last_day
