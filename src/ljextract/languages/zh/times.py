"""Chinese times: from the largest unit to the smallest, each optional, with what the words before and behind say.

    time    = [自|从|截至…] point [(至|到|-) point] [前|后|以来|起|止…]
    point   = [year] [part] [month] [day] [weekday] [part of day] [clock]
    year    = digits 年 | era 年 | 今年, 去年, 次年 … | century [decade] | five-year plan
    part    = 上半年 | 三季度 | 前三季度 | 前10个月 | 夏季 | 春节 | 年初, 年底 | 第12周
    month   = digits 月[份] [初|中|底|上旬…] | 上月, 当月 … | 1-8月
    day     = digits (日|号) | 昨天, 次日 … | 周三, 上周三 | 农历正月初一
    ago     = number unit (前|后)                               三年前, 10天后
    clock   = digits (点|时) [digits 分] [digits 秒] | 9:30

A year of two digits counts only before a month, or where a preposition or 前/后 makes it one (98年, 零八年); 三年 alone is a length
of time. A bare weekday, month or day is the latest one, or the next where the clause looks ahead (将, 计划; see `look`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple

from ljextract.lexicon import Hit
from ljextract.matcher import Finder, Reading
from ljextract.rules import Match, Piece, RuleBook, found, lex
from ljextract.values.dates import date_of, full_year, read_iso
from ljextract.values.period import (
    ClockOf,
    DayOf,
    Direction,
    HalfOf,
    HolidayOf,
    Inside,
    LunarOf,
    Mentioned,
    Modifier,
    MonthOf,
    NthOf,
    PartOf,
    Period,
    Published,
    QuarterOf,
    Relation,
    RunOf,
    Same,
    SeasonOf,
    Shifted,
    Step,
    Unit,
    WeekdayOf,
    WeekendOf,
    WeekOf,
    When,
    before_christ,
    between,
    century,
    day,
    decade,
    directed,
    fixed,
    is_open,
    refine,
    year,
)

SCANNED: tuple[str, ...] = (
    "relative_year", "relative_quarter", "relative_month", "relative_week", "relative_day", "part_of_day", "year_part",
    "month_part", "same_period", "holiday", "era", "time_word",
)  # fmt: skip

book = RuleBook("zh.times", kind="time")


class Node(NamedTuple):
    """A time that was read up to `end`. `level` says how fine it is; a `weak` one counts only with a word beside it."""

    end: int
    when: When
    level: int
    mod: Modifier | None = None
    weak: bool = False


YEAR, PART, MONTH, DAY, DAYPART, CLOCK = range(6)
"""How fine a point is."""

# Numerals

_ONES: Final = {char: value for value, chars in enumerate(("〇零○", "一", "二两", "三", "四", "五", "六", "七", "八", "九")) for char in chars}
_D: Final = "〇零○一二三四五六七八九"
_N2: Final = "(?:[0-9]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[〇零一二两三四五六七八九])"
_YEAR4: Final = f"(?:[12][0-9]{{3}}|[一二][{_D}]{{3}})"


def _int(words: str) -> int:
    """The number of digits or of numerals up to 99, or of numerals in a row: 12, 十二, 廿三, 二〇二三."""
    if words.isascii():
        return int(words)
    words = words.replace("廿", "二十").replace("卅", "三十")
    if "十" in words:
        tens, ones = words.split("十")
        return 10 * (_ONES[tens] if tens else 1) + (_ONES[ones] if ones else 0)
    return int("".join(char if char.isdigit() and char.isascii() else str(_ONES[char]) for char in words))


# Pieces of text that times are made of

_YEAR_OF = re.compile(rf"({_YEAR4})[ ]?(?:年度|财政年度|财年|年)(?![级轻龄薪])")
_SHORT_YEAR = re.compile(rf"([0-9]{{2}}|[{_D}]{{2}})[ ]?年(?![级轻龄薪])")
_YEAR_SPAN = re.compile(rf"({_YEAR4})[ ]?(?:年度|年)?[ ]?(?:至|到|-|~|–|—{{1,2}}|―|/)[ ]?({_YEAR4}|[0-9]{{2}}(?=[ ]?(?:年|财年|赛季)))(?:[ ]?(?:年度|财年|年|(?=赛季|》|\)|\]|规划|\"|$)))(?![ ]?(?:{_N2}[ ]?月|上半年|下半年|底|初|末))")
_BC = re.compile(r"公元前[ ]?([0-9]{1,4})年|公元([0-9]{1,4})年")
_ERA_YEAR = re.compile(rf"[ ]?(元|[0-9]{{1,3}}|[一二三四五六七八九十]{{1,3}}|[一二三四五六七八九]?百[零一二三四五六七八九十]{{1,3}}|[{_D}]{{2,3}})[ ]?年")
_CENTURY = re.compile(rf"(?:公元)?({_N2})[ ]?世纪")
_LAST_CENTURY = re.compile(r"(上个世纪|上世纪|本世纪|这个世纪|新世纪)")
_DECADE = re.compile(rf"(?:([2-9])0|([12][0-9]{{2}})0|([二三四五六七八九])([二三四五六七八九])?十)[ ]?年代")
_FIVE_YEARS = re.compile(r"[\"“‘「『]?(?:([一二三四五六七八九])|十([一二三四五六七八九])?)五[\"”’」』]?(?=(?:\")?(?:时期|期间|规划|计划|以来|开局|收官|末|初|前|后|中期|各项|目标|纲要|建议|发展))|[\"“‘「『](?:([一二三四五六七八九])|十([一二三四五六七八九])?)五[\"”’」』]|十([一二三四五六])五(?![0-9十百千万亿年月日号天个届章条名人家])")
_HALF = re.compile(r"(上|下|前|后)半年")
_QUARTER = re.compile(rf"(?:第?([一二三四1-4])|首|末)(?:个)?季度?(?:度)?(?![节后赛军])|q([1-4])")
_RUN = re.compile(rf"(?:前|头|首)({_N2})(个?月份?|个?季度?|个?季(?!节)|季(?=度))(?![前后])")
_MONTHS = re.compile(rf"({_N2})[ ]?(?:月份?)?[ ]?(?:-|~|–|—{{1,2}}|―|至|到)[ ]?({_N2})[ ]?月(?:份)?(?!球|亮|饼|薪|经|季)(?![ ]?{_N2}[ ]?[日号])")
_MONTH = re.compile(rf"({_N2})[ ]?月(?:份)?(?!球|亮|饼|薪|经|票|嫂|子(?!弹))")
_LUNAR_MONTH = re.compile(r"(?:(闰)?(正|腊|冬|[一二三四五六七八九十]|十[一二])月)(初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)?(?:日)?")
_TEN_DAYS = re.compile(r"[ ]?(?:的)?(上旬|中旬|下旬|初(?![中级步次期审])|中(?=[，,。、；;）)\s至到起以前后]|$)|底(?![部线盘薪])|末(?![日班位])|月底|月初|月末)")
_YEAR_END = re.compile(r"[ ]?(?:的)?(?:(年初|岁初|初(?![中级步次期审始夏秋春冬])|伊始|开年|之初|年头)|(年中|中期(?!票据|选举)|中(?=[，,。、；;）)\s至到起以前后]|$))|(年底|年末|岁末|年终|年尾|底(?![部线盘薪])|末(?![日班位])|终了?(?=[，,。]|$)))")
_DAY = re.compile(rf"({_N2})[ ]?[日号](?!元|本|线|楼|院|公路|机|馆|文件|店|仓|井|码头|站|台|厅|车|坑|门|桌|房|铺|令|选手|球衣|种子|病|染色|通知|公告|决议|航站)")
_DAY_SPAN = re.compile(rf"({_N2})[ ]?[日号]?[ ]?(?:-|~|–|—{{1,2}}|―|至|到|、|和)[ ]?({_N2})[ ]?[日号](?!元|本|线|楼|院)")
_WEEKDAY = re.compile(r"(?:周|星期|礼拜)([一二三四五六日天末])(?![边岁年期刊报转长围到全身密遭])")
_BRACKET_WEEKDAY = re.compile(r"[ ]?(?:[（(][ ]?(?:周|星期|礼拜)([一二三四五六日天])[ ]?[)）]|[,，]?[ ]?(?:周|星期|礼拜)([一二三四五六日天]))")
_WEEK_NUMBER = re.compile(rf"第({_N2})[ ]?(?:周|个?星期)")
_NTH_WEEK = re.compile(rf"的?(?:第({_N2})|最后一|首)(?:个)?(周(?![一二三四五六日天末])|星期(?![一二三四五六日天])|周末|天|日|个月|月|季度|周([一二三四五六日])|星期([一二三四五六日天]))")
_RUN_OF = re.compile(rf"的?(前|最后|头|后)({_N2})(周|天|个?月|个星期|季度|个季度)")
_CLOCK = re.compile(
    rf"({_N2})(?:[ ]?(?:点钟?|时(?![代间候期装段速空])))(?:[ ]?(?:(半)|(整)|([一二三])刻|[过零]?({_N2})(?:分(?![之公])(?:[ ]?({_N2})[ ]?秒)?|(?=[，,。；;至到\s许左前后])|(?=$))))?"
)
_DIGIT_CLOCK = re.compile(r"([01]?[0-9]|2[0-4])[:：]([0-5][0-9])(?:[:：]([0-5][0-9]))?(?![0-9]|[:：.][0-9])(?:[ ]?(a|p)\.?[ ]?m\.?)?")
_COUNT = re.compile(rf"([0-9]{{1,4}}|[一二两三四五六七八九]?[十百][零一二三四五六七八九十]{{0,3}}|[一二两三四五六七八九半])[ ]?(?:个半|多|余)?(?=年|个|周|天|日|小时|分钟|星期|季度|月)")
_AGO = re.compile(r"[ ]?(?:(以前|之前|前)(?![景沿提线后海锋往列来任夕端排奏卫言述期]|所未|几)|(以后|之后|过后|后(?![代期续卫勤续来备方轮台]))|(?:的)?(?:今天))")
_JOIN = re.compile(r"[ ]?(?:至|到|-|~|–|—{1,2}|―)[ ]?")
_GAP = re.compile(r"[ ]?的?[ ]?")
_NUMERIC = re.compile(r"([0-3]?[0-9])([/.-])([0-3]?[0-9])\2([12][0-9]{3})(?![0-9]|[-/.][0-9])")
_YEAR_MONTH = re.compile(r"([12][0-9]{3})[-/.](0[1-9]|1[0-2])(?![0-9]|[-/.][0-9]|%|[ ]?[万亿元])")

_LUNAR: Final = {"正": 1, "冬": 11, "腊": 12}
_WEEKDAYS: Final = {char: index for index, char in enumerate("一二三四五六日", 1)} | {"天": 7}
_PARTS: Final[dict[str, Modifier]] = {"上旬": "start", "初": "start", "月初": "start", "中旬": "mid", "中": "mid", "下旬": "end", "底": "end", "末": "end", "月底": "end", "月末": "end"}


def _refine(base: When | None, *steps: Step) -> When:
    """A part of a base, or one that stands alone."""
    if base is None:
        return Inside(None, steps)
    for step in steps:
        base = refine(base, step)
    return base


# Points, from the largest unit to the smallest


def read_point(r: Reading, at: int, *, inner: bool = False) -> Node | None:
    """The time that begins at a place, however many smaller units belong to it.

    `inner` says that it is the second end of a stretch, whose larger units stand in the first.
    """
    node = _read_largest(r, at, inner=inner)
    return None if node is None else _smaller(r, node)


def _read_largest(r: Reading, at: int, *, inner: bool) -> Node | None:
    if at >= r.end:
        return None
    for reader in _READERS:
        node = reader(r, at)
        if node is not None:
            return node
    return None


def _smaller(r: Reading, node: Node) -> Node:
    """The point with the smaller units behind it."""
    while node.level < CLOCK and node.mod is None:
        gap = _GAP.match(r.folded, node.end, r.end)
        at = gap.end() if gap else node.end
        found_node = None
        for level, reader in _STEPS:
            if level > node.level or (level == node.level == PART):
                found_node = reader(r, at, node)
                if found_node is not None:
                    break
        if found_node is None:
            return node
        node = found_node
    return node


# Years


def _read_year(r: Reading, at: int) -> Node | None:
    """2023年, 二〇二三年, 2022年度, 2022财年; 2021年底"""
    m = _YEAR_OF.match(r.folded, at, r.end)
    if m is None:
        return None
    return Node(m.end(), fixed(year(_int(m[1]))), YEAR)


def _read_short_year(r: Reading, at: int) -> Node | None:
    """98年, 零八年, 21年3月: two digits"""
    m = _SHORT_YEAR.match(r.folded, at, r.end)
    if m is None or (at > r.start and (r.folded[at - 1].isdigit() or r.folded[at - 1] in _D + "十百千万.,")):
        return None
    number, folded = _int(m[1]), r.folded
    sure = folded[at] in "0〇零○" or _MONTH.match(folded, r.skip(m.end()), r.end) is not None
    if not sure:
        if number < 50 or _AFTER_LENGTH.match(folded, m.end(), r.end):
            return None
        before = folded[at - 1] if at > r.start else ""
        sure = before in "在于自从至到,，。；;（(" or before == ""
    return Node(m.end(), fixed(year(full_year(f"{number:02}"))), YEAR) if sure else None


_AFTER_LENGTH = re.compile(r"[ ]?(?:的?历史|前|来|间|多|后|内|的?时间|左右|以上|以来|没|不|不到|代|产权|老|寿|大庆)")


def _read_bc(r: Reading, at: int) -> Node | None:
    """公元前221年, 公元618年"""
    m = _BC.match(r.folded, at, r.end)
    if m is None:
        return None
    return Node(m.end(), fixed(before_christ(int(m[1])) if m[1] else year(int(m[2]))), YEAR)


def _read_era(r: Reading, at: int) -> Node | None:
    """民国112年, 康熙三年, 令和元年"""
    hit = r.longest(("era",), at)
    m = _ERA_YEAR.match(r.folded, hit.end, r.end) if hit else None
    if hit is None or m is None:
        return None
    words = m[1]
    number = 1 if words == "元" else _hundreds(words)
    return Node(m.end(), fixed(year(hit.entry["first"] + number - 1)), YEAR)


def _hundreds(words: str) -> int:
    if "百" not in words:
        return _int(words)
    hundreds, rest = words.split("百")
    return 100 * (_ONES[hundreds] if hundreds else 1) + (_int(rest.lstrip("零")) if rest.strip("零") else 0)


def _read_century(r: Reading, at: int) -> Node | None:
    """21世纪, 上世纪九十年代, 二十世纪80年代"""
    folded = r.folded
    m = _CENTURY.match(folded, at, r.end)
    last = None if m else _LAST_CENTURY.match(folded, at, r.end)
    if m is None and last is None:
        return None
    if m is not None:
        number, base, end = _int(m[1]), fixed(century(_int(m[1]))), m.end()
    else:
        assert last is not None
        this = not last[1].startswith("上")
        number, end = (21 if this else 20), last.end()
        base = Published("century") if this else Shifted(Published("century"), -1, "century")
    gap = _GAP.match(folded, end, r.end)
    tens = _DECADE.match(folded, gap.end() if gap else end, r.end)
    if tens is None or tens[2]:
        return Node(end, base, YEAR)
    start = 100 * (number - 1)
    ends = [10 * int(tens[1])] if tens[1] else [10 * _ONES[digit] for digit in (tens[3], tens[4]) if digit]
    when = fixed(decade(start + ends[0]))
    if len(ends) > 1:
        when = between(when, fixed(decade(start + ends[1])))
    return Node(tens.end(), when, YEAR)


def _read_decade(r: Reading, at: int) -> Node | None:
    """90年代, 九十年代, 八九十年代, 2010年代"""
    m = _DECADE.match(r.folded, at, r.end)
    if m is None:
        return None
    if m[2]:
        return Node(m.end(), fixed(decade(int(m[2]) * 10)), YEAR)
    if m[1]:
        return Node(m.end(), fixed(decade(1900 + 10 * int(m[1]))), YEAR)
    when = fixed(decade(1900 + 10 * _ONES[m[3]]))
    if m[4]:
        when = between(when, fixed(decade(1900 + 10 * _ONES[m[4]])))
    return Node(m.end(), when, YEAR)


def _read_plan(r: Reading, at: int) -> Node | None:
    """"十四五", 十三五时期: a five-year plan"""
    m = _FIVE_YEARS.match(r.folded, at, r.end)
    if m is None:
        return None
    ones = next((m[index] for index in (1, 3) if m[index]), None)
    if ones is not None:
        number = _ONES[ones]
    else:
        digit = next((m[index] for index in (2, 4, 5) if m[index]), None)
        number = 10 + (_ONES[digit] if digit else 0)
    start = 1953 + 5 * (number - 1) if number < 3 else 1966 + 5 * (number - 3)
    return Node(m.end(), between(fixed(year(start)), fixed(year(start + 4))), YEAR)


def _read_relative_year(r: Reading, at: int) -> Node | None:
    """今年, 去年, 次年, 当年"""
    return _read_relative(r, at, "relative_year", "year", YEAR)


def _read_relative(r: Reading, at: int, kind: str, unit: Unit, level: int) -> Node | None:
    hit = r.longest((kind,), at)
    if hit is None:
        return None
    return Node(hit.end, _relative(hit, unit), level)


def _relative(hit: Hit, unit: Unit) -> When:
    shift = hit.entry["shift"]
    base: When = Published(unit) if hit.entry["from"] == "published" else Mentioned(unit, end=shift > 0)
    return Shifted(base, shift, unit) if shift else base


def _read_year_span(r: Reading, at: int) -> Node | None:
    """2018-2020年, 2021—2025年, 2022/23赛季"""
    m = _YEAR_SPAN.match(r.folded, at, r.end)
    if m is None:
        return None
    start = _int(m[1])
    last = _int(m[2]) if len(m[2]) == 4 else start // 100 * 100 + int(m[2])
    if last <= start or last - start > 300:
        return None
    return Node(m.end(), between(fixed(year(start)), fixed(year(last))), CLOCK)


# Parts of a year


def _base(node: Node | None) -> When | None:
    return node.when if node is not None else None


def _read_half(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """上半年, 下半年"""
    m = _HALF.match(r.folded, at, r.end)
    if m is None:
        return None
    number = 1 if m[1] in "上前" else 2
    return Node(m.end(), _refine(_base(node), HalfOf(number)), PART)


def _read_quarter(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """一季度, 第三季度, 首季"""
    m = _QUARTER.match(r.folded, at, r.end)
    if m is None:
        return None
    head = m[0][0]
    if m[2]:
        number = int(m[2])
    elif head in "首末":
        number = 1 if head == "首" else 4
    else:
        number = int(m[1]) if m[1].isdigit() else _ONES[m[1]]
    if m[0][-1] == "季" and node is None and head not in "首第" and not _is_business(r, at):
        return None
    if node is None and at > r.start and r.folded[at - 1] in "前头后近每" and head not in "首末":
        return None  # 前三季度 is a run, 近四季度 a length
    return Node(m.end(), _refine(_base(node), QuarterOf(number)), PART)


_BUSINESS = re.compile(r"营收|利润|收入|增长|下降|同比|亿|GDP|生产总值|业绩|财报|出货|销量|产量")


def _is_business(r: Reading, at: int) -> bool:
    start, end = r.sentence(at)
    return _BUSINESS.search(r.folded, max(start, at - 100), min(end, at + 100)) is not None


def _read_run(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """前10个月, 前三季度, 头两个月: from January on"""
    m = _RUN.match(r.folded, at, r.end)
    if m is None:
        return None
    count, unit = _int(m[1]), "month" if "月" in m[2] else "quarter"
    if count > (12 if unit == "month" else 4) or not count:
        return None
    step = RunOf(count, "month" if unit == "month" else "quarter")
    return Node(m.end(), _refine(_base(node) or Published("year"), step), CLOCK)


def _read_months(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """1-8月, 1月至10月: the months of one year"""
    m = _MONTHS.match(r.folded, at, r.end)
    if m is None:
        return None
    first, last = _int(m[1]), _int(m[2])
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    base = _base(node)
    one, two = _refine(base, MonthOf(first)), _refine(base, MonthOf(last))
    if base is not None and first > last:
        return None
    return Node(m.end(), between(one, two), CLOCK)


def _read_season(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """夏天, 冬季, behind a year"""
    hit = r.longest(("season",), at)
    if hit is None or node is None or (hit.end == hit.start + 1 and r.folded[hit.end : hit.end + 1] in _NO_SEASON):
        return None
    return Node(hit.end, refine(node.when, SeasonOf(hit.entry["code"])), PART)


_NO_SEASON: Final = frozenset("节游晚运耕播季天秋招令奥装联城")


def _read_holiday(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """春节, 2022年国庆节, 去年双11"""
    hit = r.longest(("holiday",), at)
    if hit is None:
        return None
    return Node(hit.end, _refine(_base(node), HolidayOf(hit.entry["key"])), DAY)


def _read_year_end(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """年底, 初, 末 behind a year"""
    if node is None or node.level != YEAR:
        return None
    m = _YEAR_END.match(r.folded, node.end, r.end)
    if m is None:
        return None
    mod: Modifier = "start" if m[1] else "mid" if m[2] else "end"
    return Node(m.end(), node.when, CLOCK, mod)


def _read_year_part(r: Reading, at: int) -> Node | None:
    """年初, 年底, 岁末 alone: of this year"""
    hit = r.longest(("year_part",), at)
    if hit is None or (at > r.start and (r.folded[at - 1].isdigit() or r.folded[at - 1] in "今去明前后当同每半历本上全周几" + _D)):
        return None
    return Node(hit.end, Published("year"), CLOCK, hit.entry["mod"])


def _read_month_part(r: Reading, at: int) -> Node | None:
    """月底 alone: of this month"""
    hit = r.longest(("month_part",), at)
    if hit is None or (at > r.start and (r.folded[at - 1].isdigit() or r.folded[at - 1] in "本上下当每个岁" + "一二三四五六七八九十")):
        return None
    return Node(hit.end, Published("month"), CLOCK, hit.entry["mod"])


def _read_same_period(r: Reading, at: int) -> Node | None:
    """去年同期, 上年同期"""
    hit = r.longest(("same_period",), at)
    return Node(hit.end, Same(hit.entry["years"]), CLOCK) if hit else None


# Months and weeks


def _read_month(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """3月, 十二月份; with 上旬, 底"""
    if node is None and _continues(r, at):
        return None
    m = _MONTH.match(r.folded, at, r.end)
    if m is None:
        return None
    number = _int(m[1])
    if not 1 <= number <= 12:
        return None
    base = _base(node)
    if base is None:
        base = _row_year(r, at)
    return _with_part(r, Node(m.end(), _refine(base, MonthOf(number)), MONTH))


def _continues(r: Reading, at: int) -> bool:
    """Whether numerals at a place go on from the left: 3 in 13月, 五 in 十五日."""
    return at > r.start and (r.folded[at - 1].isdigit() or r.folded[at - 1] in "一二三四五六七八九十〇零廿卅.点" or r.folded[at - 1] in "第" and False)


_ROW_BEFORE = re.compile(rf"({_YEAR4})年[ ]?(?:{_N2}月份?(?:[ ]?{_N2}[日号])?(?:[ ]?(?:和|与|及|、|,|，|以及)[ ]?))+$")


def _row_year(r: Reading, at: int) -> When | None:
    """The year of a month in a row with months of a named year: 2020年3月和5月."""
    m = _ROW_BEFORE.search(r.folded, max(r.start, at - 30), at)
    return fixed(year(_int(m[1]))) if m else None


def _with_part(r: Reading, node: Node) -> Node:
    m = _TEN_DAYS.match(r.folded, node.end, r.end)
    return node if m is None else Node(m.end(), node.when, CLOCK, _PARTS[m[1]])


def _read_relative_month(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """本月, 上个月, 次月"""
    found_node = _read_relative(r, at, "relative_month", "month", MONTH)
    return _with_part(r, found_node) if found_node else None


def _read_relative_quarter(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """本季度, 上季度"""
    return _read_relative(r, at, "relative_quarter", "quarter", PART)


def _read_relative_week(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """上周, 下周三, 本周末"""
    hit = r.longest(("relative_week",), at)
    if hit is None:
        return None
    week = _relative(hit, "week")
    char = r.folded[hit.end : hit.end + 1]
    if char in _WEEKDAYS and char and not (char == "一" and r.folded[hit.end + 1 : hit.end + 2] in "个名位家") and not (char == "日" and r.folded[hit.end + 1 : hit.end + 2] == "本"):
        return Node(hit.end + 1, refine(week, WeekdayOf(_WEEKDAYS[char])), DAY)
    if char == "末":
        return Node(hit.end + 1, refine(week, WeekendOf()), CLOCK)
    weekday = _WEEKDAY.match(r.folded, r.skip(hit.end), r.end)
    if weekday is not None and weekday[1] != "末":
        return Node(weekday.end(), refine(week, WeekdayOf(_WEEKDAYS[weekday[1]])), DAY)
    return Node(hit.end, week, MONTH)


def _read_week_number(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """第12周 of a year; 第一周, 最后一天 of what stands before"""
    if node is None:
        m = _WEEK_NUMBER.match(r.folded, at, r.end)
        return Node(m.end(), Inside(None, (WeekOf(_int(m[1])),)), CLOCK, weak=True) if m else None
    m = _NTH_WEEK.match(r.folded, node.end, r.end)
    if m is None:
        return None
    number = _int(m[1]) if m[1] else 1 if "首" in m[0][:2] else -1
    weekday = m[3] or m[4]
    if weekday:
        return Node(m.end(), refine(node.when, NthOf(number, "day", _WEEKDAYS[weekday])), DAY)
    word = m[2]
    unit: Unit = (
        "weekend" if word == "周末" else "week" if word[0] in "周星" else "day" if word in ("天", "日") else "month" if "月" in word else "quarter"
    )
    if unit == "week" and node.level == YEAR and number > 0:
        return Node(m.end(), refine(node.when, WeekOf(number)), MONTH)
    if unit == "day" and number > 0:
        return None
    return Node(m.end(), refine(node.when, NthOf(number, unit)), DAY if unit == "day" else CLOCK)


def _read_run_of(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """2021年的前2周, 去年最后三个月"""
    m = _RUN_OF.match(r.folded, node.end, r.end) if node is not None else None
    if m is None or node is None:
        return None
    word = m[3]
    unit: Unit = "week" if word[-1] in "周期" else "day" if word == "天" else "month" if "月" in word else "quarter"
    return Node(m.end(), refine(node.when, RunOf(_int(m[2]), unit, m[1] in ("最后", "后"))), CLOCK)


# Days


def _read_day(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """24日, 十号; with the weekday in brackets"""
    if node is None and _continues(r, at):
        return None
    span = _DAY_SPAN.match(r.folded, at, r.end)
    if span is not None and not (span[0][len(span[1]) :].strip(" 日号")[0] in "、和" and node is None):
        days = [_int(span[1]), _int(span[2])]
        if "、" not in span[0] and "和" not in span[0] and 1 <= days[0] < days[1] <= 31:
            base = _base(node)
            return Node(span.end(), between(*(_refine(base, DayOf(one)) for one in days)), CLOCK)
    m = _DAY.match(r.folded, at, r.end)
    if m is None:
        return None
    number = _int(m[1])
    if not 1 <= number <= 31:
        return None
    weekday = _BRACKET_WEEKDAY.match(r.folded, m.end(), r.end)
    end, called = m.end(), None
    if weekday is not None:
        end, called = weekday.end(), _WEEKDAYS[weekday[1] or weekday[2]]
    if node is None:
        return Node(end, Inside(None, (DayOf(number, called),)), DAY, weak="号" in m[0])
    return Node(end, refine(node.when, DayOf(number, called)), DAY)


def _read_lunar(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """农历正月初一, 正月初五, 腊月二十三"""
    folded = r.folded
    named = folded.startswith(("农历", "阴历", "旧历"), at)
    start = at + 2 if named else at
    base = _base(node)
    if named and node is None:
        inner = _read_year(r, start)
        if inner is not None:
            base, start = inner.when, inner.end
    m = _LUNAR_MONTH.match(folded, start, r.end)
    if m is None or not (named or m[2] in "正腊冬" or (m[3] and m[3][0] == "初")) or (m[2] in "正腊冬" and not m[3] and not named):
        return None
    number = _LUNAR[m[2]] if m[2] in _LUNAR else _int(m[2])
    on = _int(m[3].removeprefix("初")) if m[3] else None
    return Node(m.end(), _refine(base, LunarOf(number, on, bool(m[1]))), DAY)


def _read_weekday(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """周三, 星期天, 周末"""
    m = _WEEKDAY.match(r.folded, at, r.end)
    if m is None or (at > r.start and r.folded[at - 1] in "每一两三四五六七八九十几本上下这个四百") and node is None:
        return None
    if m[1] == "末":
        if node is not None:
            return None
        return Node(m.end(), Inside(None, (WeekendOf(),)), CLOCK, weak=True)
    if node is not None:
        return None
    return Node(m.end(), Inside(None, (WeekdayOf(_WEEKDAYS[m[1]]),)), DAY)


def _read_relative_day(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """昨天, 次日, 当天"""
    hit = r.longest(("relative_day",), at)
    if hit is None or r.folded.startswith(_NO_DAY.get(r.folded[hit.start : hit.end], ("\0",)), hit.end):
        return None
    return Node(hit.end, _relative(hit, "day"), DAY)


_NO_DAY: Final = {"今日": ("头条",), "前日": ("本",), "后天": ("性", "培", "努"), "当日": ("本",), "第二天": ("线",), "明日": ("香", "之", "方")}


def _read_part_of_day(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """今晨, 昨晚, 当晚"""
    hit = r.longest(("part_of_day",), at)
    if hit is None:
        return None
    return Node(hit.end, refine(_relative(hit, "day"), PartOf(hit.entry["code"])), DAYPART)


def _read_day_part(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """上午, 晚间, 凌晨: behind a day, or before a clock time"""
    hit = r.longest(("day_part",), at)
    if hit is None or node is None:
        return None
    if hit.end == hit.start + 1 and r.folded[hit.end : hit.end + 1] in _NO_PART:
        return None
    step = PartOf(hit.entry["code"])
    return Node(hit.end, refine(node.when, step), DAYPART)


_NO_PART: Final = frozenset("于已就在些报期年会餐饭场些点间班宴市训操高日报")


def _read_clock(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """9点, 9时30分, 17:55:23; 下午5点 with the part of the day before it"""
    folded = r.folded
    part = r.longest(("day_part",), at) if node is None or node.level < DAYPART else None
    start = r.skip(part.end) if part is not None else at
    m = _DIGIT_CLOCK.match(folded, start, r.end)
    if m is not None:
        hour, minute, second = int(m[1]), int(m[2]), int(m[3]) if m[3] else None
        sure = node is not None or part is not None or second is not None
        if m[4]:
            hour, sure = hour % 12 + (12 if m[4] == "p" else 0), True
    else:
        m = _CLOCK.match(folded, start, r.end)
        if m is None or (start == at and node is None and _continues(r, at)):
            return None
        hour = _int(m[1])
        minute = 30 if m[2] else 15 * _int(m[4]) if m[4] else _int(m[5]) if m[5] else None
        second = _int(m[6]) if m[6] else None
        sure = node is not None or part is not None or minute is not None or bool(m[3]) or "钟" in m[0]
        sure = sure or _is_hour(r, start, m)
    code = part.entry["code"] if part is not None else _code(node)
    late = code in ("AF", "EV", "NI") or (code == "MI" and hour < 6)
    if late and (1 <= hour < 12 and not (code == "NI" and hour < 6)):
        hour += 12
    elif code in ("EV", "NI") and hour == 12:
        hour = 24
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 59 or not sure:
        return None
    when = _without_part(node.when) if node is not None else None
    return Node(m.end(), _refine(when, ClockOf(hour, minute, second)), CLOCK)


def _is_hour(r: Reading, start: int, m: re.Match[str]) -> bool:
    """Whether 点 or 时 behind a bare number tells the hour: not 三点意见, 上涨30点, 八点八."""
    folded, end = r.folded, m.end()
    if _int(m[1]) > 24:
        return False
    before, behind = folded[start - 1 : start] if start > r.start else "", folded[end : end + 1]
    if "时" in m[0]:
        return behind not in "代间候期空" if behind else True
    if before in "涨跌升降高低报减加于这那第" and before:
        return False
    return not behind or behind in " ,，。；;、!！?？)）\n至到-许左前后以之起开" or folded.startswith(("的时候", "多"), end)


def _code(node: Node | None) -> str | None:
    when = node.when if node is not None else None
    return when.steps[-1].code if isinstance(when, Inside) and isinstance(when.steps[-1], PartOf) else None


def _without_part(when: When) -> When:
    if isinstance(when, Inside) and isinstance(when.steps[-1], PartOf):
        if len(when.steps) > 1:
            return replace(when, steps=when.steps[:-1])
        return when.base or Published("day")
    return when


# Dates in digits, and times so far away


def _read_iso(r: Reading, at: int) -> Node | None:
    """2023-04-24, 2023.4.24, 24/4/2023, 2023-04"""
    folded = r.folded
    date = read_iso(folded, at, r.end)
    if date is not None:
        return Node(date.end, date.when, CLOCK if date.clock else DAY)
    m = _NUMERIC.match(folded, at, r.end)
    if m is not None:
        one, two = int(m[1]), int(m[3])
        number, of_month = (one, two) if two <= 12 else (two, one)
        if of_month > 12:
            return None
        on = date_of(int(m[4]), of_month, number)
        return Node(m.end(), fixed(day(on) if on else None), DAY)
    m = _YEAR_MONTH.match(folded, at, r.end)
    if m is None or "." in m[0]:
        return None
    return Node(m.end(), Inside(fixed(year(int(m[1]))), (MonthOf(int(m[2])),)), MONTH)


def _read_ago(r: Reading, at: int) -> Node | None:
    """三年前, 10天后, 两个月前"""
    folded = r.folded
    if _continues(r, at) or (at > r.start and folded[at - 1] in "第每几数多近约前后头首过"):
        return None
    m = _COUNT.match(folded, at, r.end)
    if m is None or "多" in m[0] or "余" in m[0] or m[1] == "半" or (m[1].isascii() and m[1].startswith("0")):
        return None
    unit_hit = r.longest(("time_unit",), r.skip(m.end()))
    if unit_hit is None or (len(m[1]) == 4 and unit_hit.entry["unit"] == "year") or folded.startswith("多", unit_hit.end):
        return None
    if unit_hit.end == unit_hit.start + 1 and folded[unit_hit.start] in "月日":
        return None  # 3月前, 5日后 are a month and a day
    ago = _AGO.match(folded, unit_hit.end, r.end)
    if ago is None:
        return None
    unit: Unit = unit_hit.entry["unit"]
    number = _hundreds(m[1].replace("两", "二")) if not m[1].isascii() else int(m[1])
    sign = -1 if ago[1] or not ago[2] else 1
    base: When = Published(unit) if sign < 0 else Mentioned(unit, end=True)
    return Node(ago.end(), Shifted(base, sign * number, unit), CLOCK)


_Reader = Callable[[Reading, int], "Node | None"]
_READERS: Final[tuple[_Reader, ...]] = (
    _read_iso, _read_year_span, _read_year, _read_same_period, _read_bc, _read_century, _read_decade, _read_ago, _read_plan,
    _read_short_year, _read_era, _read_lunar, _read_relative_year, _read_months, _read_run, _read_half, _read_quarter,
    _read_relative_quarter, _read_relative_month, _read_relative_week, _read_relative_day, _read_part_of_day, _read_holiday,
    _read_year_part, _read_month_part, _read_week_number, _read_month, _read_weekday, _read_day, _read_clock,
)  # fmt: skip
_STEPS: Final = (
    (PART, _read_half), (PART, _read_run), (PART, _read_quarter), (PART, _read_season), (PART, _read_year_end), (PART, _read_months),
    (MONTH, _read_lunar), (MONTH, _read_month), (DAY, _read_holiday), (DAY, _read_week_number), (DAY, _read_run_of), (DAY, _read_day),
    (CLOCK, _read_clock), (DAYPART, _read_day_part),
)  # fmt: skip


# What stands around a time


def finish(m: Match, start: int, node: Node | None) -> Period | None:
    """The period of a point and of the words around it; moves the match's span to them."""
    if node is None:
        return None
    r = m.reading
    node = _second_end(r, node)
    end = node.end
    if _recurs(r, start):
        return None
    prefix = r.longest_before(("time_prefix",), r.skip_back(start))
    suffix = _suffix(r, end)
    if node.weak and prefix is None and suffix is None:
        return None
    relation: Relation = "in"
    if suffix is not None:
        relation = suffix.entry["relation"]
    elif prefix is not None and not (prefix.entry["words"] if False else False):
        relation = prefix.entry["relation"]
        if r.folded[prefix.start : prefix.end] == "从":
            relation = "in"  # 从2018年的5万增至…
    when = directed(node.when, look(r, start, end)) if is_open(node.when) else node.when
    m.start, m.end = start, end
    return Period(when, relation, node.mod)


_NO_SUFFIX = re.compile(r"前[景沿提线后海锋往列来任夕端排奏卫言述期三五十几两首四0-9]|后[代期续卫勤来备方轮台半几]|起[来草码步诉到价飞]|止[步跌损]|开始[前后]")


def _suffix(r: Reading, end: int) -> Hit | None:
    at = r.skip(end)
    hit = r.longest(("time_suffix",), at)
    if hit is None or _NO_SUFFIX.match(r.folded, at, r.end):
        return None
    return hit


def _recurs(r: Reading, start: int) -> bool:
    """每周一, 每年3月: a habit is no time"""
    before = r.folded[max(r.start, start - 2) : start]
    return before.endswith(("每", "逢", "每个", "每年", "每月", "每周", "每天", "每日"))


def _second_end(r: Reading, node: Node) -> Node:
    """A stretch to a second time: 3月5日至8日, 2018年10月至2020年3月, 周一到周五."""
    m = _JOIN.match(r.folded, node.end, r.end)
    if m is None or m.end() >= r.end or isinstance(node.when, Shifted) and node.level == CLOCK:
        return node
    other = read_point(r, m.end(), inner=True)
    if other is None:
        return node
    second = other.when
    if isinstance(second, Inside) and second.base is None:
        second = _lend(node.when, second)
    elif isinstance(second, Inside) and isinstance(second.steps[0], ClockOf):
        second = _lend(node.when, second)
    return Node(other.end, between(node.when, second), CLOCK, None, node.weak and other.weak)


def _lend(first: When, second: Inside) -> When:
    """The second end with the larger units of the first: 3月5日至[3月]8日."""
    step = second.steps[0]
    if not isinstance(first, Inside):
        return Inside(first, second.steps) if isinstance(step, ClockOf | DayOf) and not _is_year(first) else second
    kept: list[Step] = []
    for one in first.steps:
        if type(one) is type(step):
            break
        if isinstance(step, MonthOf) or (isinstance(step, WeekdayOf) and not isinstance(one, WeekdayOf)):
            break
        if isinstance(step, ClockOf) and isinstance(one, PartOf):
            continue
        kept.append(one)
    base = first.base
    if isinstance(step, MonthOf) and not kept:
        return second  # the year is lent by `between`: 2018年10月至3月 goes on into the next year
    return Inside(base, (*kept, *second.steps)) if kept or base is not None else second


def _is_year(when: When) -> bool:
    return isinstance(when, Published | Mentioned) and when.unit == "year"


def look(r: Reading, start: int, end: int) -> Direction:
    """Whether the clause of a time without its year looks back, ahead (将, 计划), or tells a timetable (起施行)."""
    sentence = r.sentence(start)
    low, high = max(sentence.start, start - 60), min(sentence.end, end + 60)
    clause_start = max(r.folded.rfind(mark, low, start) for mark in ",，;；。") + 1
    clause_end = min((found_at for mark in ",，;；。" if (found_at := r.folded.find(mark, end + 1, high)) >= 0), default=high)
    clause_start = max(clause_start, low)
    words = _cue_words(r)
    if any(word in r.folded[clause_start:clause_end] for word in words[0]):
        return "ahead"
    if any(word in r.folded[clause_start:clause_end] for word in words[2]):
        return "back"
    if any(word in r.folded[end:clause_end] for word in words[1]):
        return "near"
    return "back"


def _cue_words(r: Reading) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(r.lexicon.table(kind)) for kind in ("look_ahead", "look_near", "look_back"))


# Finders: numerals before a unit of time, and digits in the shape of a date

_UNIT_SHAPE = re.compile(
    rf"[0-9一二两三四五六七八九十〇零○廿卅正腊冬][0-9{_D}两十百廿卅]{{0,7}}[ ]?(?:年|月|日|号|世纪|[个]?[月季周星礼]|点|时|天|小时|分钟|(?:-|~|–|—{{1,2}}|至|到|/)[ ]?[0-9{_D}十]{{1,4}}[ ]?[年月日号赛]|五(?=[\"”’」』]|时期|期间|规划|计划|以来|末|开局|收官|发展))"
)
_DATE_SHAPE = re.compile(r"[0-9](?<![\w.,:/$€£¥#=&?-][0-9])(?:[0-9]{3}([-/.])[0-9]{1,2}(?:\1[0-9]{1,2})?(?![0-9])|[0-9]{7}(?![\w-])|[0-9]?:[0-5][0-9]|[0-9]?([-/.])[0-9]{1,2}\2[0-9]{4})")


def find_units(r: Reading) -> list[Piece]:
    """Numerals before a unit of time."""
    return [Piece("unit_digits", m.start(), m.end(), m[0]) for m in _UNIT_SHAPE.finditer(r.folded, r.start, r.end)]


def find_dates(r: Reading) -> list[Piece]:
    """Digits in the shape of a date or a time of day."""
    return [Piece("date_digits", m.start(), m.end(), m[0]) for m in _DATE_SHAPE.finditer(r.folded, r.start, r.end)]


FINDERS: dict[str, Finder] = {"unit_digits": find_units, "date_digits": find_dates}


# Rules


@book.rule(
    found("unit_digits"),
    yes=[
        ("公司成立于[2021年3月5日]。", "2021-03-05"),
        ("该桥于[1998年]建成。", "1998"),
        ("[3月]出口回升。", "2023-03"),
        ("新规将于[5月1日]施行。", "2023-05-01"),
        ("[1-8月]产量增长。", "2022-01/2022-08"),
        ("[前10个月]进出口下降。", "2023-01/2023-10"),
        ("他[三年前]来到重庆。", "2020"),
    ],
    no=["产值2089.81亿元。", "他住了三年。", "提出三点意见。"],
)
def unit_digits(m: Match) -> Period | None:
    """Numerals and a unit: 2023年4月24日, 三季度, 前10个月, 三年前, 下午5点."""
    r = m.reading
    start = m.start
    for prefix in _PREFIXES:
        if r.folded.endswith(prefix, r.start, start):
            node = read_point(r, start - len(prefix))
            if node is not None and node.end > start:
                return finish(m, start - len(prefix), node)
    return finish(m, start, read_point(r, start))


_PREFIXES: Final = ("公元前", "公元", "农历", "阴历", "旧历", "第", "前", "头", "首", "\"", "“", "闰")


@book.rule(found("date_digits"), yes=[("发布时间:[2023-04-24 09:30]", "2023-04-24T09:30"), ("有效期至[2025.6.30]。", "2025-06-30 until")])
def date_digits(m: Match) -> Period | None:
    """A date or clock time in digits: 2023-04-24, 2023.4.24, 17:30."""
    r = m.reading
    node = _read_iso(r, m.start) or _read_clock(r, m.start)
    if node is None and _CLOCK_BEFORE.search(r.folded, max(r.start, m.start - 3), m.start):
        clock = _DIGIT_CLOCK.match(r.folded, m.start, r.end)
        if clock is not None:
            node = Node(clock.end(), Inside(None, (ClockOf(int(clock[1]), int(clock[2])),)), CLOCK)
    return finish(m, m.start, _smaller(r, node) if node else None)


_CLOCK_BEFORE = re.compile(r"[在于至到从自的约]$")


@book.rule(
    lex(("relative_year", "relative_quarter", "relative_month", "relative_week", "relative_day", "part_of_day")),
    yes=[
        ("[去年]营收增长。", "2022"),
        ("[今年一季度]经济回升。", "2023-Q1"),
        ("他[上周三]到访。", "2023-04-19"),
        ("[昨晚]有雨。", "2023-04-23TEV"),
        ("2020年开工,[次年]建成。", "2021"),
    ],
)
def relative(m: Match) -> Period | None:
    """A relative year, quarter, month, week or day, with the smaller units behind it: 去年三季度, 上周三, 昨晚."""
    return finish(m, m.start, read_point(m.reading, m.start))


@book.rule(lex(("year_part", "month_part", "same_period")), yes=[("[年底]前完成。", "2023 before end"), ("[去年同期]为5亿元。", "2022")])
def part_of_year(m: Match) -> Period | None:
    """年初, 年底, 月底, and the same period of the year before."""
    return finish(m, m.start, read_point(m.reading, m.start))


@book.rule(lex("holiday"), yes=[("[国庆节]当地客流大增。", "2022-10-01")])
def holiday(m: Match) -> Period | None:
    """A holiday."""
    return finish(m, m.start, read_point(m.reading, m.start))


@book.rule(lex("era"), yes=[("[民国112年]出版。", "2023"), ("建于[康熙三年]。", "1664")])
def era(m: Match) -> Period | None:
    """A year of an era."""
    return finish(m, m.start, read_point(m.reading, m.start))


@book.rule(
    lex("time_word"),
    yes=[("[上世纪九十年代]初,他南下。".replace("]初", "初]"), "199X start"), ("[上半年]净利润下降。", "2022-H1"), ("[周三]股市下跌。", "2023-04-19")],
)
def time_word(m: Match) -> Period | None:
    """上半年, 首季, 上世纪, 周三, 正月: times that begin with a word."""
    return finish(m, m.start, read_point(m.reading, m.start))
