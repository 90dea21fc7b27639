"""Writes src/ljextract/data/calendars.toml from the packages lunardate and holidays; run by hand when they change.

    python tools/calendars.py

The Chinese calendar's years (new year's day, the lengths of the months, which one is the leap month), and the days of
holidays that no short rule gives, 1901 to 2100 or as far as `holidays` knows them. Needs `lunardate` and `holidays`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from holidays.calendars.chinese import _ChineseLunisolar
from holidays.calendars.hebrew import _HebrewLunisolar
from holidays.calendars.hindu import _HinduLunisolar
from holidays.calendars.islamic import _IslamicLunar
from lunardate import LunarDate

TARGET = Path(__file__).parents[1] / "src/ljextract/data/calendars.toml"
FIRST, LAST = 1901, 2099
WIDTH = 20

DATES = {
    "ramadan": _IslamicLunar().ramadan_beginning_dates,
    "eid-al-fitr": _IslamicLunar().eid_al_fitr_dates,
    "eid-al-adha": _IslamicLunar().eid_al_adha_dates,
    "hijri-new-year": _IslamicLunar().hijri_new_year_dates,
    "passover": _HebrewLunisolar().passover_date,
    "rosh-hashanah": _HebrewLunisolar().rosh_hashanah_date,
    "yom-kippur": _HebrewLunisolar().yom_kippur_date,
    "hanukkah": _HebrewLunisolar().hanukkah_date,
    "diwali": _HinduLunisolar().diwali_date,
    "holi": _HinduLunisolar().holi_date,
    "qingming": _ChineseLunisolar().qingming_date,
    "winter-solstice": _ChineseLunisolar().winter_solstice_date,
}


def lunar_year(year: int) -> str:
    """New year's day as MMDD, one digit a month (1 for 30 days, 0 for 29), and the number of the leap month or 0."""
    leap = LunarDate.leap_month_for_year(year) or 0
    months: list[tuple[int, bool]] = []
    for month in range(1, 13):
        months.append((month, False))
        if month == leap:
            months.append((month, True))
    starts = [LunarDate(year, month, 1, is_leap).to_solar_date() for month, is_leap in months]
    # lunardate ends with 2099; before that the two packages differ over a day in 1916.
    later = (
        LunarDate(year + 1, 1, 1).to_solar_date()
        if year < LAST
        else _ChineseLunisolar().lunar_new_year_date(year + 1)[0]
    )
    starts.append(later)
    lengths = [(later - one).days for one, later in itertools.pairwise(starts)]
    assert set(lengths) <= {29, 30}
    return f"{starts[0]:%m%d}-{''.join('1' if length == 30 else '0' for length in lengths)}-{leap}"


def days_of(reader: Callable[[int], Any], year: int) -> str:
    """The holiday's first day in a year as MMDD, or "----" where the package has none."""
    found = reader(year)  # nothing, a date, a date and whether it is certain, or a set of those
    given = {found} if isinstance(found, tuple | date) else found or ()
    days = sorted(
        day for one in given for day in [one[0] if isinstance(one, tuple) else one] if day and day.year == year
    )  # some readers add the year before
    return f"{days[0]:%m%d}" if days else "----"


def rows(words: list[str], width: int) -> list[str]:
    """The words as the lines of a TOML string."""
    return ['"""', *(" ".join(words[at : at + width]) for at in range(0, len(words), width)), '"""']


def main() -> None:
    """Write the file."""
    lines = [
        "# What no short rule gives, year by year from `first` on; written by tools/calendars.py.",
        "# A lunar year: new year's day, one digit a month (1: 30 days, 0: 29), the month that a leap month follows or 0.",
        f"first = {FIRST}",
        "lunar = " + "\n".join(rows([lunar_year(year) for year in range(FIRST, LAST + 1)], 5)),
        "",
        "[dates]",
    ]
    for name, reader in DATES.items():
        lines.append(f"{name} = " + "\n".join(rows([days_of(reader, year) for year in range(FIRST, LAST + 1)], WIDTH)))
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {LAST - FIRST + 1} years, {len(DATES)} holidays")


if __name__ == "__main__":
    main()
