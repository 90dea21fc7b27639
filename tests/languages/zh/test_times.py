"""Chinese times: one line a case, what is none, what users of other tools reported, and reading back what was written."""

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
        # Days in every form
        ("公司成立于2021年4月24日。", [("2021年4月24日", "2021-04-24")]),
        ("公司成立于2021年4月24号。", [("2021年4月24号", "2021-04-24")]),
        ("公司成立于二〇二一年四月二十四日。", [("二〇二一年四月二十四日", "2021-04-24")]),
        ("公司成立于 2021 年 4 月 24 日。", [("2021 年 4 月 24 日", "2021-04-24")]),
        ("公司成立于２０２１年４月２４日。", [("２０２１年４月２４日", "2021-04-24")]),
        ("公司于2021-04-24、2021.4.24和2021/4/24公告。", [("2021-04-24", "2021-04-24"), ("2021.4.24", "2021-04-24"), ("2021/4/24", "2021-04-24")]),
        ("会议于4月24日(周一)上午9时30分举行。", [("4月24日(周一)上午9时30分", "2023-04-24T09:30")]),
        ("他21日到京。", [("21日", "2023-04-21")]),
        ("清早6点40分，车开出。", [("清早6点40分", "2023-04-24T06:40")]),
        ("气象台预报，30日前后有雨。", [("30日", "2023-04-30 around")]),
        ("去年上半年，全国消费505吨。老铺黄金同期新开5家门店。", [("去年上半年", "2022-H1"), ("同期", "2022-H1")]),
        ("2022年客运量2.23亿人次。同期，地铁客流增加一成。", [("2022年", "2022"), ("同期", "2022")]),
        ("降雨创历史同期新高。", []),
        ("廿三日,雨。", [("廿三日", "2023-04-23")]),
        # Years, eras, decades, centuries, plans
        ("该桥于1998年建成。", [("1998年", "1998")]),
        ("一九九八年,他南下。", [("一九九八年", "1998")]),
        ("98年,他南下。零八年回来。", [("98年", "1998"), ("零八年", "2008")]),
        ("21年3月开工。", [("21年3月", "2021-03")]),
        ("2022财年和2021年度业绩。", [("2022财年", "2022"), ("2021年度", "2021")]),
        ("民國112年出版。", [("民國112年", "2023")]),
        ("平成30年和令和元年。", [("平成30年", "2018"), ("令和元年", "2019")]),
        ("建于康熙三年五月。", [("康熙三年五月", "1664-05")]),
        ("公元前221年,秦统一六国。", [("公元前221年", "BC0221")]),
        ("上世纪九十年代末和21世纪初。", [("上世纪九十年代末", "199X end"), ("21世纪初", "20XX start")]),
        ("2010年代初和八九十年代。", [("2010年代初", "201X start"), ("八九十年代", "198X/199X")]),
        ('“十四五”规划和"十五"期间。', [("十四五", "2021/2025"), ("十五", "2001/2005")]),
        ("2021届毕业生就业良好。", [("2021", "2021")]),
        # Parts of a year
        ("如今日均客流不到80人，当今日本有1.2亿人，投产至今日产3万吨。", []),
        ("公司宣布综艺第三季开播。", []),
        ("2022年三季度营收增长。", [("2022年三季度", "2022-Q3")]),
        ("今年前三季度营收增长。", [("今年前三季度", "2023-Q1/2023-Q3")]),
        ("前10个月进出口下降。", [("前10个月", "2022-01/2022-10")]),
        ("上半年产量下降。", [("上半年", "2022-H1")]),
        ("去年下半年产量下降。", [("去年下半年", "2022-H2")]),
        ("1-8月份产量下降。", [("1-8月份", "2022-01/2022-08")]),
        ("2022年1月至10月产量下降。", [("2022年1月至10月", "2022-01/2022-10")]),
        ("2022年第12周降雨。", [("2022年第12周", "2022-W12")]),
        ("去年夏天降雨。", [("去年夏天", "2022-SU")]),
        ("4月中旬降雨,3月底放晴。", [("4月中旬", "2023-04 mid"), ("3月底", "2023-03 end")]),
        ("2021年底和今年年初。", [("2021年底", "2021 end"), ("今年年初", "2023 start")]),
        ("今年四季度末前完成。", [("今年四季度末", "2023-Q4 before end")]),
        # Relative to the day of publication
        ("去年、今年、明年和前年。", [("去年", "2022"), ("今年", "2023"), ("明年", "2024"), ("前年", "2021")]),
        ("本月、上月和下个月。", [("本月", "2023-04"), ("上月", "2023-03"), ("下个月", "2023-05")]),
        ("上周三、本周五和下周。", [("上周三", "2023-04-19"), ("本周五", "2023-04-28"), ("下周", "2023-W18")]),
        ("昨天、今晨和昨晚。", [("昨天", "2023-04-23"), ("今晨", "2023-04-24"), ("昨晚", "2023-04-23")]),
        ("股市周三下跌。", [("周三", "2023-04-19")]),
        ("他三年前来京,两个月前离开。", [("三年前", "2020"), ("两个月前", "2023-02")]),
        ("年底前完成,岁末验收。", [("年底", "2023 before end"), ("岁末", "2023 end")]),
        ("项目将于5月1日开工。", [("5月1日", "2023-05-01")]),
        ("项目5月1日开工。", [("5月1日", "2022-05-01")]),
        ("新规自5月1日起施行。", [("5月1日", "2023-05-01 since")]),
        ("项目计划6月投产。", [("6月", "2023-06")]),
        # Relative to the text
        ("2020年开工,次年建成。当年营收5亿元。", [("2020年", "2020"), ("次年", "2021"), ("当年", "2021")]),
        ("2022年一季度盈利,上年同期亏损。", [("2022年一季度", "2022-Q1"), ("上年同期", "2021-Q1")]),
        ("周五上涨,前一日下跌。", [("周五", "2023-04-21"), ("前一日", "2023-04-20")]),
        ("10月增长,比上月高。", [("10月", "2022-10"), ("上月", "2022-09")]),
        # Spans
        ("2018-2020年亏损。", [("2018-2020年", "2018/2020")]),
        ("2021—2025年投资。", [("2021—2025年", "2021/2025")]),
        ("3月5日至8日开会。", [("3月5日至8日", "2023-03-05/2023-03-08")]),
        ("从2022年11月到次年3月供暖。", [("2022年11月到次年3月", "2022-11/2023-03")]),
        ("周一至周三休市。", [("周一至周三", "2023-04-24/2023-04-26")]),
        ("2020年3月和5月停产。", [("2020年3月", "2020-03"), ("5月", "2020-05")]),
        # Clock times
        ("昨日下午5点半开始。", [("昨日下午5点半", "2023-04-23T17:30 since")]),
        ("凌晨2时15分地震。", [("凌晨2时15分", "2023-04-24T02:15")]),
        ("晚上7:00到8:00开会。", [("晚上7:00到8:00", "2023-04-24T19:00/2023-04-24T20:00")]),
        ("17时55分23秒发射。", [("17时55分23秒", "2023-04-24T17:55:23")]),
        # Holidays
        ("春节、清明节和去年双11。", [("春节", "2023-01-22"), ("清明节", "2023-04-05"), ("去年双11", "2022-11-11")]),
        ("农历正月初八开市。", [("农历正月初八", "2023-01-29")]),
        # Relations
        ("2020年以来增长。", [("2020年", "2020 since")]),
        ("2030年前达峰。", [("2030年", "2030 before")]),
        ("2020年后增长。", [("2020年", "2020 after")]),
        ("截至2021年,共有538家。", [("2021年", "2021 by")]),
        ("到2025年,达到800家。", [("2025年", "2025 by")]),
        ("2030年前后降雨增加。", [("2030年", "2030 around")]),
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
        "产值2089.81亿元。",
        "日本和月球,年轻的周先生说。",
        "他住了三年,等了五个月。",
        "提出三点意见。",
        "指数上涨30点。",
        "电话是19912345678。",
        "版本3.4.24发布。",
        "比分是1-2。",
        "4/5G网络。",
        "每周一开会,每年3月体检。",
        "近年来和日前。",
        "过去一周和未来十年。",
        "几周前,他走了。",
        "中国队以25:21获胜。",
        "在日益发达的今天,一时难以解决。",
        "售价1998元,型号2023。",
        "30日内整改。",
    ],
)
def test_no_times(extractor: Extractor, text: str) -> None:
    assert told(extractor, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # dateparser 866, 519, 363: year 1; 2020; nothing
        ("2019 年 10 月 30 日", [("2019 年 10 月 30 日", "2019-10-30")]),
        ("4月20日", [("4月20日", "2023-04-20")]),
        ("二〇一七年", [("二〇一七年", "2017")]),
        # Recognizers-Text 3022: 21年 as a length
        ("他工作了21年。", []),
        ("项目21年3月竣工。", [("21年3月", "2021-03")]),
        # Recognizers-Text 1525, 856: split; a range
        ("2018年10月", [("2018年10月", "2018-10")]),
        ("2007年和2012年", [("2007年", "2007"), ("2012年", "2012")]),
        # JioNLP 169, 179, 191, 214: 8 o'clock; 1 October; 5 April
        ("减八点八", []),
        ("十一点", [("十一点", "2023-04-24T11")]),
        ("4/5G", []),
        # cn2an 87, WeTextProcessing 90, 265
        ("两点半", [("两点半", "2023-04-24T02:30")]),
        ("十四五", [("十四五", "2021/2025")]),
        # Read as the year 2089, as 3 minutes
        ("产值2089.81亿元", []),
        ("三分之一", []),
    ],
)
def test_known_failures(extractor: Extractor, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(extractor, text) == expected


def test_an_odd_year_is_never_21000(extractor: Extractor) -> None:  # WeTextProcessing 90: 两千零一零年
    found = extractor.extract("两千零一零年", published=PUBLISHED)
    assert [time.value for time in found.times] in ([], ["2010"])
    assert "21000" not in [quantity.number.value for quantity in found.quantities]


@pytest.mark.parametrize("text", ["2月30日", "2023年2月29日"])
def test_an_impossible_day_is_a_diagnostic(extractor: Extractor, text: str) -> None:
    found = extractor.extract(text, published=PUBLISHED)
    assert found.times == ()
    assert [one.code for one in found.diagnostics] == ["impossible_date"]


def test_without_a_date_of_publication(extractor: Extractor) -> None:
    found = extractor.extract("去年11月9日9点30分公布,11月9日9时补充,2021年撤销。").times
    assert [(one.value, one.first_day is None, one.resolution) for one in found] == [
        (None, True, "unresolved"),
        ("XXXX-11-09T09", True, "unresolved"),
        ("2021", False, "explicit"),
    ]


# Laws

DATES = st.dates(date(1950, 1, 1), date(2049, 12, 31))
DIGITS = "〇一二三四五六七八九"
SENTENCES = ("公司成立于{}。", "{},大雨。", "（{}）", "据悉,{}起施行,另有12人受伤。")


def numeral(number: int) -> str:
    """A whole number below 100 in numerals."""
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else DIGITS[tens]) + ("十" if tens else "") + (DIGITS[ones] if ones or not tens else "")


def in_numerals(on: date) -> str:
    return "".join(DIGITS[int(digit)] for digit in str(on.year)) + f"年{numeral(on.month)}月{numeral(on.day)}日"


def styles(on: date) -> list[str]:
    """A day in every style."""
    plain = f"{on.year}年{on.month}月{on.day}日"
    return [
        plain, f"{on.year}年{on.month:02}月{on.day:02}日", plain.replace("日", "号"), in_numerals(on), f"{on.year}-{on.month:02}-{on.day:02}",
        f"{on.year}.{on.month}.{on.day}", f"{on.year}/{on.month}/{on.day}", f"{on.year} 年 {on.month} 月 {on.day} 日",
        plain.translate({ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)}), f"公元{plain}",
    ]  # fmt: skip


@settings(deadline=None)
@given(DATES, st.integers(0, 9), st.sampled_from(SENTENCES))
def test_a_day_is_read_back(extractor: Extractor, on: date, style: int, sentence: str) -> None:
    found = extractor.extract(sentence.format(styles(on)[style]), published=PUBLISHED).times
    assert [(one.value, one.first_day, one.last_day, one.granularity) for one in found] == [
        (on.isoformat(), on, on, "day")
    ]


@settings(deadline=None)
@given(DATES, st.sampled_from(("{}年{}月", "{}年{}月份", "{}年{}月底", "{} 年 {} 月")))
def test_a_month_is_read_back(extractor: Extractor, on: date, style: str) -> None:
    found = extractor.extract(f"该桥于{style.format(on.year, on.month)}建成。", published=PUBLISHED).times
    last = on.replace(day=monthrange(on.year, on.month)[1])
    assert [(one.value, one.first_day, one.last_day) for one in found] == [(f"{on:%Y-%m}", on.replace(day=1), last)]


@settings(deadline=None)
@given(DATES, st.integers(0, 23), st.integers(0, 59))
def test_a_clock_time_is_read_back(extractor: Extractor, on: date, hour: int, minute: int) -> None:
    for clock in (f"{hour}时{minute}分", f"{hour:02}:{minute:02}", f"{hour}点{minute}分"):
        found = extractor.extract(f"火车{on.year}年{on.month}月{on.day}日{clock}到站。", published=PUBLISHED).times
        assert [one.value for one in found] == [f"{on.isoformat()}T{hour:02}:{minute:02}"]


@settings(deadline=None)
@given(
    DATES.filter(lambda on: not (on.month == 2 and on.day == 29)),
    st.sampled_from(("3月", "6月5日", "去年", "本月", "三季度", "上季度", "三年前", "去年12月", "今年前4个月")),
)
def test_a_year_later_reference_times_are_a_year_later(extractor: Extractor, published: date, words: str) -> None:
    later = published.replace(year=published.year + 1)
    one, other = (
        extractor.extract(f"该厂{words}关闭了,营收下降。", published=on).times[0] for on in (published, later)
    )
    assert one.first_day is not None
    assert other.first_day is not None
    assert other.first_day.year - one.first_day.year == 1
    assert (one.first_day.month, one.first_day.day) == (other.first_day.month, other.first_day.day)


@settings(deadline=None)
@given(DATES)
def test_scripts_and_widths_give_the_same_values(extractor: Extractor, on: date) -> None:
    simplified = f"{on.year}年{on.month}月{on.day}号,周三,农历正月初八。"
    traditional = f"{on.year}年{on.month}月{on.day}號,週三,農曆正月初八。"
    one, other = (extractor.extract(text, published=PUBLISHED).times for text in (simplified, traditional))
    assert [time.value for time in one] == [time.value for time in other]


@settings(deadline=None)
@given(st.text(alphabet="0123456789-/.:, 年月日号时点分周一二三十前后上下去今明至到初底末的个中第\n", max_size=50))
def test_any_text_holds_its_times(extractor: Extractor, text: str) -> None:
    for one in extractor.extract(text, published=PUBLISHED).times:
        assert text[one.start : one.end] == one.text
        assert (one.first_day is None) == (one.last_day is None)
        assert one.first_day is None or one.last_day is None or one.first_day <= one.last_day


def test_the_same_period_is_that_of_the_report_in_later_paragraphs(extractor: Extractor) -> None:
    text = "2025年第三季度，出货量下降。\n\n厂商纷纷涨价。\n\n折叠屏手机仅为2023年同期的1.3倍。"
    assert told(extractor, text, "2025-10-28")[1] == ("2023年同期", "2023-Q3")
    text = "预计2026年第二季度票房76亿元。\n\n影院增多。\n\n出入境人员比2025年同期增长4.8%。"
    assert told(extractor, text, "2026-05-06")[1] == ("2025年同期", "2025")
