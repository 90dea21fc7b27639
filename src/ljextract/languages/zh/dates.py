"""Chinese points in time, from the largest unit to the smallest, each optional: `read_point` reads the one at a place.

    point   = [year] [part] [month] [day] [weekday] [part of day] [clock]
    year    = digits 年 | era 年 | 今年, 去年, 次年 … | century [decade] | five-year plan
    part    = 上半年 | 三季度 | 前三季度 | 前10个月 | 夏季 | 春节 | 年初, 年底 | 第12周
    month   = digits 月[份] [初|中|底|上旬…] | 上月, 当月 … | 1-8月
    day     = digits (日|号) | 昨天, 次日 … | 周三, 上周三 | 农历正月初一
    ago     = number unit (前|后)                               三年前, 10天后
    clock   = digits (点|时) [digits 分] [digits 秒] | 9:30

A year of two digits counts only before a month, or where a preposition or 前/后 makes it one (98年, 零八年); 三年 alone is a length
of time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ljextract.languages.zh.chars import Chars, Chart, one_stands, stands_at
from ljextract.languages.zh.kept import kept_of
from ljextract.languages.zh.numbers import number_before
from ljextract.lexicon import Hit, Lexicon
from ljextract.matcher import Reading
from ljextract.native import mypyc_attr
from ljextract.values.dates import date_of, full_year, read_iso
from ljextract.values.period import (
    Holding,
    Inside,
    Mentioned,
    Modifier,
    Published,
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
    Step,
    WeekdayOf,
    WeekendOf,
    WeekOf,
)
from ljextract.values.stretches import Unit, before_christ, century, day, decade, year


@mypyc_attr(acyclic=True)
class Node:
    """A time that was read up to `end`. `level` says how fine it is; a `weak` one counts only with a word beside it."""

    __slots__ = ("end", "level", "mod", "weak", "when")

    def __init__(self, end: int, when: When, level: int, mod: Modifier | None = None, weak: bool = False) -> None:
        self.end = end
        self.when = when
        self.level = level
        self.mod: Modifier | None = mod
        self.weak = weak

    def weakened(self, weak: bool) -> Node:
        """The point as one that counts only with a word beside it, or as one that counts in any case."""
        return Node(self.end, self.when, self.level, self.mod, weak)


# How fine a point is.
YEAR: Final = 0
PART: Final = 1
MONTH: Final = 2
DAY: Final = 3
DAYPART: Final = 4
CLOCK: Final = 5

# The kinds of words that are looked up, as constants: a tuple that is made at each look-up costs as much as the look-up.

_ERAS: Final[tuple[str, ...]] = ("era",)
_RELATIVE_PAIRS: Final[tuple[str, ...]] = ("relative_pair",)
_RELATIVE_SEASONS: Final[tuple[str, ...]] = ("relative_season",)
_SEASONS: Final[tuple[str, ...]] = ("season",)
_HOLIDAYS: Final[tuple[str, ...]] = ("holiday",)
_YEAR_PARTS: Final[tuple[str, ...]] = ("year_part",)
_MONTH_PARTS: Final[tuple[str, ...]] = ("month_part",)
_SAME_PERIODS: Final[tuple[str, ...]] = ("same_period",)
_DAY_PARTS: Final[tuple[str, ...]] = ("day_part",)
_TIME_UNITS: Final[tuple[str, ...]] = ("time_unit",)

# Numerals

_ONES: Final = {
    char: value
    for value, chars in enumerate(("〇零○", "一", "二两", "三", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
ROW: Final = "〇零○一二三四五六七八九"
"""Numerals that may stand in a row: 二〇二三."""
_N2: Final = "(?:[0-9]{1,2}[ ]?|[一二三四五六七八九]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[〇零一二两三四五六七八九])"
_N4: Final = "(?:[0-5][0-9]|[二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九])"
_YEAR4: Final = f"(?:[12][0-9]{{3}}[ ]?|[一二][{ROW}]{{3}})"


def numeral(words: str) -> int:
    """The number of digits or of numerals up to 99, or of numerals in a row: 12, 十二, 廿三, 二〇二三."""
    if words.isascii():
        return int(words)
    words = words.replace("廿", "二十").replace("卅", "三十")
    if "十" in words:
        tens, ones = words.split("十")
        return 10 * (_ONES[tens] if tens else 1) + (_ONES[ones] if ones else 0)
    return int("".join(char if char.isdigit() and char.isascii() else str(_ONES[char]) for char in words))


# Pieces of text that times are made of

_YEAR_OF: Final = re.compile(rf"({_YEAR4})(?:年度|财政年度|财年|年)(?![级轻龄薪])")
_SHORT_YEAR: Final = re.compile(rf"([0-9]{{2}}|[{ROW}]{{2}})[ ]?年(?![级轻龄薪])")
_YEAR_SPAN: Final = re.compile(
    rf"({_YEAR4})(?:年度|年)?[ ]?(?:至|到|-|~|–|—{{1,2}}|―|/)[ ]?({_YEAR4}|[0-9]{{2}}(?=[ ]?(?:年|财年|赛季|榨季|学年)))(?:[ ]?(?:年度|财年|年|(?=赛季|榨季|学年|》|\)|\]|规划|\"|$)))(?![ ]?(?:{_N2}[ ]?月|上半年|下半年|底|初|末))"
)
_BC: Final = re.compile(r"公元前[ ]?([0-9]{1,4})年|公元([0-9]{1,4})年")
_ERA_YEAR: Final = re.compile(
    rf"[ ]?(元|[0-9]{{1,3}}|[一二三四五六七八九十]{{1,3}}|[一二三四五六七八九]?百[零一二三四五六七八九十]{{1,3}}|[{ROW}]{{2,3}})[ ]?年"
)
_CENTURY: Final = re.compile(rf"(?:公元)?({_N2})世纪")
_LAST_CENTURY: Final = re.compile(r"(上|本|下)(?:个)?世纪")
_DECADE: Final = re.compile(r"(?:([2-9])0|([12][0-9]{2})0|([二三四五六七八九])([二三四五六七八九])?十)[ ]?年代")
_FIVE_YEARS: Final = re.compile(r"(?:([一二三四五六七八九])|十([一二三四五六七八九])?)五(?![0-9十百千万亿])")
_PLAN_NOUN: Final = re.compile(
    r"[\"”’」』]?[ ]?(?:时期|期间|规划|计划|以来|开局|收官|末|初|前|后|中期|各项|目标|纲要|建议|发展)"
)
_HALF: Final = re.compile(r"(上|下|前|后)半财?年")
_QUARTER: Final = re.compile(r"(?:第?([一二三四1-4])|首|末)(?:个)?财?季度?(?:度)?(?![节后赛军])|q([1-4])")
_QUARTERS: Final = re.compile(r"第?([一二三1-3])(?:季度)?[ ]?(?:-|~|–|—{1,2}|至|到|(?P<next>、))[ ]?([二三四2-4])季度")
_RUN: Final = re.compile(rf"(?:前|头|首)({_N2})(个?月份?|个?季度?|个?季(?!节)|季(?=度))(?![前后])")
_MONTHS: Final = re.compile(
    rf"({_N2})(?:(?:月份?)?[ ]?(?:-|~|–|—{{1,2}}|―|至|到)|(?P<next>、))[ ]?({_N2})月(?:份)?(?!球|亮|饼|薪|经|季)(?![ ]?{_N2}[日号])"
)
_MONTH: Final = re.compile(rf"({_N2})月(?:份)?(?!球|亮|饼|薪|经|票(?!房)|嫂|革命|子(?!弹))")
_LUNAR_MONTH: Final = re.compile(
    r"(?:(闰)?(正|腊|冬|[一二三四五六七八九十]|十[一二])月)(初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)?(?:日)?"
)
_TEN_DAYS: Final = re.compile(
    r"[ ]?(?:的)?(上中旬|中下旬|上旬|中旬|下旬|初(?![中级步次期审婚诊选]|创(?![立办建设]))|中(?=[，,。、；;）)\s至到起以前后]|$)|底(?![部线盘薪])|末(?![日班位])|月底|月初|月末)"
)
_YEAR_END: Final = re.compile(
    r"[ ]?(?:的)?(?:(年初|岁初|初(?![中级步次期审始夏秋春冬婚诊选]|创(?![立办建设]))|伊始|开年|之初|年头)|(年中|中期(?!票据|选举)|中(?=[，,。、；;）)\s至到起以前后]|$))|(年底|年末|岁末|年终|年尾|底(?![部线盘薪])|末(?![日班位])|终了?(?=[，,。]|$)))"
)
_AGE_PART: Final = re.compile(
    r"[ ]?(?:的)?(?:(初期|前期|初叶|早期|初(?![中级步次]))|(中期|中叶|中(?=[，,。、；;）)至到起以前后]|$))|(末期|后期|晚期|末叶|末|底))"
)
_NO_DATE: Final = (
    r"(?:(?<=日)(?!元|圆(?!满)|币|龄|谈|线(?![上下])|本(?![报市省县区网刊台届次周月年轮场院]))"
    r"|(?<=号)(?!元|圆|币|本|线|楼|院|谈|公路|机|馆|文件|店|仓|井|码头|站|台|厅|车|坑|门|桌|房|铺|令|选手|球衣|种子|病|染色|通知|公告|决议|航站))"
)
_DAY: Final = re.compile(rf"({_N2})[日号]{_NO_DATE}")
_BARE_DAY: Final = re.compile(r"([二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)(?=[ ,，。;；、!！?？)）]|$)")
_DAY_SPAN: Final = re.compile(rf"({_N2})[日号]?[ ]?(?:-|~|–|—{{1,2}}|―|至|到|、|和)[ ]?({_N2})[日号]{_NO_DATE}")
_WEEKDAY: Final = re.compile(r"(?:周|星期|礼拜)([一二三四五六日天末])(?![边岁年期刊转长围到全身密遭])")
_BRACKET_WEEKDAY: Final = re.compile(
    r"[ ]?(?:[（(][ ]?(?:周|星期|礼拜)([一二三四五六日天])[ ]?[)）]|[,，]?[ ]?(?:周|星期|礼拜)([一二三四五六日天]))"
)
_WEEK_NUMBER: Final = re.compile(rf"第({_N2})[ ]?(?:周|个?星期)")
_NTH_WEEK: Final = re.compile(
    rf"的?(?:第({_N2})|最后一|首)(?:个)?(周(?![一二三四五六日天末])|星期(?![一二三四五六日天])|周末|天|日|个月|月|季度|周([一二三四五六日])|星期([一二三四五六日天]))"
)
_RUN_OF: Final = re.compile(rf"的?(前|最后|头|后)({_N2})(周|天|个?月|个星期|季度|个季度)")
_CLOCK: Final = re.compile(
    rf"({_N2})(?:(?:点钟?|时(?![代间候期装段速空])))(?:[ ]?(?:(半)|(整)|([一二三])刻|[过零]?({_N2})(?:分(?![之公])(?:[ ]?({_N2})[ ]?秒)?)|[过零]?({_N4})(?=[，,。；;至到\s许左前后]|$)))?"
)
_DIGIT_CLOCK: Final = re.compile(
    r"([01]?[0-9]|2[0-4])[:：]([0-5][0-9])(?:[:：]([0-5][0-9]))?(?![0-9]|[:：.][0-9])(?:[ ]?(a|p)\.?[ ]?m\.?)?"
)
_COUNT: Final = re.compile(
    r"([0-9]{1,4}|[一二两三四五六七八九]?[十百][零一二三四五六七八九十]{0,3}|[一二两三四五六七八九半])[ ]?(?:个半|多|余)?(?=年|个|周|天|日|小时|分钟|星期|季度|月)"
)
_AGO: Final = re.compile(
    r"[ ]?(?:(以前|之前|前(?![列锋沿后几]))|(以后|之后|过后|后(?![代期续卫勤备方轮台]))|(?:的)?(?:今天))"
)
_NUMERIC: Final = re.compile(r"([0-3]?[0-9])([/.-])([0-3]?[0-9])\2([12][0-9]{3})(?![0-9]|[-/.][0-9])")
_YEAR_MONTH: Final = re.compile(r"([12][0-9]{3})[-/.](0[1-9]|1[0-2])(?![0-9]|[-/.][0-9]|%|[ ]?[万亿元])")

_LUNAR: Final = {"正": 1, "冬": 11, "腊": 12}
_WEEKDAYS: Final = {char: index for index, char in enumerate("一二三四五六日", 1)} | {"天": 7}
_PARTS: Final[dict[str, Modifier]] = {
    "上旬": "start",
    "上中旬": "start",
    "初": "start",
    "月初": "start",
    "中旬": "mid",
    "中": "mid",
    "下旬": "end",
    "底": "end",
    "末": "end",
    "月底": "end",
    "月末": "end",
}


def _refine(base: When | None, *steps: Step) -> When:
    """A part of a base, or one that stands alone."""
    if base is None:
        return Inside(None, steps)
    for step in steps:
        base = refine(base, step)
    return base


# Points, from the largest unit to the smallest


def read_point(r: Reading, at: int) -> Node | None:
    """The time that begins at a place, however many smaller units belong to it."""
    node = _read_largest(r, at)
    return None if node is None else smaller(r, node)


def _read_largest(r: Reading, at: int) -> Node | None:
    if at >= r.end:
        return None
    for reader in _readers_at(r, at):
        node = reader(r, at)
        if node is not None:
            return node
    return None


def _readers_at(r: Reading, at: int) -> tuple[_Reader, ...]:
    """What may begin at a place, by its character, or by what stands behind its numerals."""
    code = ord(r.folded[at])
    if is_numeral(code):
        return _BY_UNIT.of(_unit(r, at)) or _PLAIN
    return _BY_HEAD.of(code) or _WORDS


def _unit(r: Reading, at: int) -> int:
    """The character behind the numerals at a place, and a blank; 0 where the line or the run ends."""
    folded, end, at = r.folded, r.end, _row_end(r, at)
    if at < end and ord(folded[at]) == ord(" "):
        at += 1
    return ord(folded[at]) if at < end and ord(folded[at]) != ord("\n") else 0


def _row_end(r: Reading, at: int) -> int:
    """Where the numerals that begin at a place end."""
    folded, end = r.folded, r.end
    while at < end and is_numeral(ord(folded[at])):
        at += 1
    return at


def _is_joined(r: Reading, at: int, unit: Chars, signs: Chars) -> bool:
    """Whether one of some signs stands behind the numerals at a place, with their unit and a blank between at the most."""
    folded, end, at = r.folded, r.end, _row_end(r, at)
    if at < end and ord(folded[at]) == ord(" "):
        at += 1
    if at < end and unit.at(folded, at):
        at += 1
        if at < end and ord(folded[at]) in (ord("份"), ord("度")):
            at += 1
    if at < end and ord(folded[at]) == ord(" "):
        at += 1
    return at < end and signs.at(folded, at)


def _digits_before(folded: str, at: int, end: int, unit: int) -> int:
    """Where the one or two digits at a place end that a character stands right behind, or 0."""
    behind, last = at, min(at + 2, end - 1)
    while behind < last and ord("0") <= ord(folded[behind]) <= ord("9"):
        behind += 1
    return behind if at < behind < end and ord(folded[behind]) == unit else 0


def _value_of(folded: str, at: int, end: int) -> int:
    """The number of the digits of a stretch."""
    value = 0
    while at < end:
        value = 10 * value + ord(folded[at]) - ord("0")
        at += 1
    return value


def is_numeral(code: int) -> bool:
    """Whether a character is a digit or a numeral that times are told with."""
    if code < ord("〇"):
        return ord("0") <= code <= ord("9") or code == ord("○")
    if code > ord("四"):  # most ideographs
        return code in (ord("廿"), ord("正"), ord("百"), ord("腊"), ord("零"))
    if code < ord("一"):
        return code == ord("〇")
    return code in (
        ord("一"), ord("七"), ord("三"), ord("两"), ord("九"), ord("二"), ord("五"), ord("八"), ord("六"), ord("冬"), ord("十"),
        ord("卅"), ord("四"),
    )  # fmt: skip


def smaller(r: Reading, node: Node) -> Node:
    """The point with the smaller units behind it."""
    while node.level < CLOCK and node.mod is None:
        at = _behind_gap(r, node.end)
        if at >= r.end:
            return node
        found = None
        for level, reader in _steps_at(r, at):
            if level > node.level:
                found = reader(r, at, node)
                if found is not None:
                    break
        if found is None:
            return node
        node = found
    return node


def _steps_at(r: Reading, at: int) -> tuple[_Step, ...]:
    """The smaller units that may begin at a place."""
    code = ord(r.folded[at])
    if is_numeral(code):
        return _STEPS_BY_UNIT.of(_unit(r, at)) or _FEAST_STEPS
    steps = _STEPS_BY_HEAD.of(code)
    if steps is not None:
        return steps
    return _WORD_STEPS if _word_heads(r.lexicon).at(r.folded, at) else _NO_STEPS


def _behind_gap(r: Reading, at: int) -> int:
    """The place behind 的 and a blank before and behind it."""
    folded, end = r.folded, r.end
    if at < end and ord(folded[at]) == ord(" "):
        at += 1
    if at < end and ord(folded[at]) == ord("的"):
        at += 1
        if at < end and ord(folded[at]) == ord(" "):
            at += 1
    elif at < end and ord(folded[at]) == ord(" "):
        at += 1
    return at


def _word_heads(lexicon: Lexicon) -> Chars:
    """The characters that a smaller unit told by a word may begin with."""
    heads: Chars | None = lexicon.kept.get("zh.word_heads")
    if heads is None:
        entries = [entry for kind in ("season", "holiday", "day_part") for entry in lexicon.of(kind)]
        heads = lexicon.kept["zh.word_heads"] = Chars(word[0] for entry in entries for word in entry.words)
    return heads


# Years


def _read_plain_year(r: Reading, at: int) -> Node | None:
    """2023年, of which nothing more is to be asked: most years are told by hand"""
    folded, behind = r.folded, at + 4
    if behind >= r.end or ord(folded[behind]) != ord("年") or _YEAR_GOES_ON.at(folded, behind + 1):
        return None
    if ord(folded[at]) not in (ord("1"), ord("2")):
        return None
    for place in range(at + 1, behind):
        if not ord("0") <= ord(folded[place]) <= ord("9"):
            return None
    return Node(behind + 1, fixed(year(_value_of(folded, at, behind))), YEAR)


_YEAR_GOES_ON: Final = Chars("度级轻龄薪代至到-~–—―/ 份的同")
"""Behind these a year is more than that, or none."""


def _read_year(r: Reading, at: int) -> Node | None:
    """2023年, 二〇二三年, 2022年度, 2022财年; 2021年底"""
    m = _YEAR_OF.match(r.folded, at, r.end)
    if m is None:
        return None
    of_year = fixed(year(numeral(m[1])))
    end = m.end()
    same = _SAME.match(r.folded, end, r.end) if end < r.end and r.folded[end] in "的同" else None
    if same is not None:  # 2024年同期
        return Node(same.end(), Same(year=of_year), CLOCK)
    return Node(end, of_year, YEAR)


_SAME: Final = re.compile(r"(?:的)?(?:同期|同季|同时期)")


def _read_class(r: Reading, at: int) -> Node | None:
    """2021届, 2026赛季"""
    m = _CLASS.match(r.folded, at, r.end)
    return Node(m.end(), fixed(year(int(m[1]))), CLOCK) if m else None


def _read_listed_year(r: Reading, at: int) -> Node | None:
    """2019、2020和2021年: a year in a row of years"""
    m = _LISTED_YEAR.match(r.folded, at, r.end)
    return Node(m.end(1), fixed(year(int(m[1]))), CLOCK) if m else None


LISTED: Final = "(?=[、和及与](?:(?:19|20)[0-9]{2}[、和及与]){0,5}(?:19|20)[0-9]{2}[ ]?年)"
_LISTED_YEAR: Final = re.compile(f"((?:19|20)[0-9]{{2}}){LISTED}")
_CLASS: Final = re.compile(r"((?:19|20)[0-9]{2})(?=[ ]?(?:届|赛季))")


def _read_short_year(r: Reading, at: int) -> Node | None:
    """98年, 零八年, 21年3月: two digits"""
    m = _SHORT_YEAR.match(r.folded, at, r.end)
    if m is None or (at > r.start and (r.folded[at - 1].isdigit() or r.folded[at - 1] in ROW + "十百千万.,")):
        return None
    number, folded = numeral(m[1]), r.folded
    sure = folded[at] in "0〇零○" or _MONTH.match(folded, r.skip(m.end()), r.end) is not None
    if not sure:
        if number < 50 or _AFTER_LENGTH.match(folded, m.end(), r.end):
            return None
        before = folded[at - 1] if at > r.start else ""
        sure = before in "在于自从至到,，。；;（(" or before == ""
    return Node(m.end(), fixed(year(full_year(f"{number:02}"))), YEAR) if sure else None


_AFTER_LENGTH: Final = re.compile(
    r"[ ]?(?:的?历史|前|来|间|多|后|内|的?时间|左右|以上|以来|没|不|不到|代|产权|老|寿|大庆)"
)


def _read_bc(r: Reading, at: int) -> Node | None:
    """公元前221年, 公元618年"""
    m = _BC.match(r.folded, at, r.end)
    if m is None:
        return None
    return Node(m.end(), fixed(before_christ(int(m[1])) if m[1] else year(int(m[2]))), YEAR)


def _read_era(r: Reading, at: int) -> Node | None:
    """民国112年, 康熙三年, 令和元年"""
    hit = r.longest(_ERAS, at)
    m = _ERA_YEAR.match(r.folded, hit.end, r.end) if hit else None
    if hit is None or m is None:
        return None
    words = m[1]
    number = 1 if words == "元" else _hundreds(words)
    return Node(m.end(), fixed(year(hit.entry["first"] + number - 1)), YEAR)


def _hundreds(words: str) -> int:
    if "百" not in words:
        return numeral(words)
    hundreds, rest = words.split("百")
    return 100 * (_ONES[hundreds] if hundreds else 1) + (numeral(rest.lstrip("零")) if rest.strip("零") else 0)


def _read_century(r: Reading, at: int) -> Node | None:
    """21世纪, 上世纪九十年代, 二十世纪80年代"""
    folded = r.folded
    if not is_numeral(ord(folded[at])) and (at + 1 >= r.end or not _CENTURY_GOES_ON.at(folded, at + 1)):
        return None
    m = _CENTURY.match(folded, at, r.end)
    last = None if m else _LAST_CENTURY.match(folded, at, r.end)
    if m is None and last is None:
        return None
    if m is not None:
        base, end = fixed(century(numeral(m[1]))), m.end()
    else:
        assert last is not None
        shift = {"上": -1, "本": 0, "下": 1}[last[1]]
        base, end = Published("century"), last.end()
        base = Shifted(base, shift, "century") if shift else base
    tens = _DECADE.match(folded, _behind_gap(r, end), r.end)
    if tens is None or tens[2]:
        return Node(end, base, YEAR)
    ends = [10 * int(tens[1])] if tens[1] else [10 * _ONES[digit] for digit in (tens[3], tens[4]) if digit]
    whens = [refine(base, DecadeOf(one)) for one in ends]
    return Node(tens.end(), whens[0] if len(whens) == 1 else between(whens[0], whens[1]), YEAR)


_CENTURY_GOES_ON: Final = Chars("元个世")
"""The second characters of 公元, 上个世纪 and 本世纪."""


def _read_decade(r: Reading, at: int) -> Node | None:
    """90年代, 九十年代, 八九十年代, 2010年代"""
    end = _row_end(r, at)
    if "代" not in r.folded[end : end + 3]:
        return None
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
    """十四五, a five-year plan: in quotes, before 时期 or 规划, or where the numerals can be nothing else"""
    m = _FIVE_YEARS.match(r.folded, at, r.end)
    if m is None or stands_at(r.folded, "普法", m.end() + 1):
        return None
    quoted = (
        r.folded[at - 1 : at] in ('"', "“", "‘", "「", "『", "'")
        and at > r.start
        and r.folded[m.end() : m.end() + 1] in ('"', "”", "’", "」", "』", "'")
    )
    if not (
        quoted or _PLAN_NOUN.match(r.folded, m.end(), r.end) or (m[2] and not _COUNTED.match(r.folded, m.end(), r.end))
    ):
        return None
    number = _ONES[m[1]] if m[1] else 10 + (_ONES[m[2]] if m[2] else 0)
    start = 1953 + 5 * (number - 1) if number < 3 else 1966 + 5 * (number - 3)
    return Node(m.end(), between(fixed(year(start)), fixed(year(start + 4))), YEAR)


_COUNTED: Final = re.compile(r"[年月日号天个届章条名人家岁次倍层位种]")


def _read_relative_year(r: Reading, hit: Hit) -> Node | None:
    """今年, 去年, 次年; 当年 where the text has told of a year"""
    at = hit.start
    if (
        r.folded[at] == "前"
        and stands_at(r.folded, "前年", at)
        and (r.folded[at - 1 : at] in ("目", "以", "之") or r.folded[at + 2 : at + 3] in ("龄", "轻"))
    ):
        return None  # 目前年龄
    if r.folded[at] == "后" and r.folded.endswith(_DONE, r.start, at):
        return None  # 2028年投产后年造船能力
    if r.folded[at] == "第" and stands_at(r.folded, "第二年", at) and r.folded[at - 1 : at] in ("续", "连", "是", "为"):
        return None  # 连续第二年
    if (
        r.folded[at] == "当"
        and stands_at(r.folded, "当年", at)
        and not _TOLD.search(r.folded, max(r.start, at - _TOLD_BEFORE), at)
    ):
        return None  # 当年上学时: in those days
    return _read_relative(r, hit, "year", YEAR)


_DONE: Final = tuple("投产 建成 达产 竣工 投用 投运 完工 运营 扩建 改造 实施 落成 上市 并网 通车 开通".split())
_TOLD_BEFORE: Final = 120
_TOLD: Final = re.compile(rf"[0-9{ROW}]{{2,4}}[ ]?年|[今去明前]年|{_N2}月")


def _read_relative(r: Reading, hit: Hit, unit: Unit, level: int) -> Node | None:
    at = hit.start
    if unit in ("month", "quarter") and hit.entry["shift"] == -1 and at > r.start and r.folded[at - 1] in _COMPARING:
        return Node(hit.end, Shifted(Mentioned(unit), -1, unit), level)  # 10月…, 比上月增加
    return Node(hit.end, _relative(hit, unit), level)


_COMPARING: Final = frozenset("比较与同")


def _relative(hit: Hit, unit: Unit) -> When:
    shift = hit.entry["shift"]
    base: When = (
        Published(unit) if hit.entry["from"] == "published" else Mentioned(unit, end=shift > 0, strict=shift > 0)
    )
    if hit.entry.get("trading"):
        return TradingDay(base)
    return Shifted(base, shift, unit) if shift else base


def _read_year_span(r: Reading, at: int) -> Node | None:
    """2018-2020年, 2021—2025年, 2022/23赛季"""
    m = _YEAR_SPAN.match(r.folded, at, r.end) if _is_joined(r, at, _YEARS, _YEAR_JOINS) else None
    if m is None:
        return None
    start = numeral(m[1])
    last = numeral(m[2]) if len(m[2]) == 4 else start // 100 * 100 + int(m[2])
    if last <= start or last - start > 300:
        return None
    return Node(m.end(), between(fixed(year(start)), fixed(year(last))), CLOCK)


_YEARS: Final = Chars("年")
_YEAR_JOINS: Final = Chars("至到-~–—―/")


def _read_pair(r: Reading, at: int) -> Node | None:
    """今明两年, 明后两天"""
    hit = r.longest(_RELATIVE_PAIRS, at)
    if hit is None:
        return None
    unit, first = hit.entry["unit"], hit.entry["shift"]
    ends = [Shifted(Published(unit), shift, unit) for shift in (first, first + 1)]
    return Node(hit.end, between(ends[0], ends[1]), CLOCK)


def _read_relative_season(r: Reading, at: int) -> Node | None:
    """今春, 去冬"""
    hit = r.longest(_RELATIVE_SEASONS, at)
    if hit is None:
        return None
    return Node(hit.end, Inside(_relative(hit, "year"), (SeasonOf(hit.entry["code"]),)), CLOCK)


# Parts of a year


def _base(node: Node | None) -> When | None:
    return node.when if node is not None else None


def _read_half(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """上半年, 下半年"""
    if at + 1 >= r.end or ord(r.folded[at + 1]) != ord("半"):
        return None
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
    if m[0][-1] == "季" and node is None and head != "首" and not _is_business(r, at):
        return None  # 第三季 of a show
    if m[0][-1] == "季" and stands_at(r.folded, "报", m.end()):
        return None  # 同日发布三季报
    if node is None and at > r.start and r.folded[at - 1] in "前头后近每续" and head not in "首末":
        return None  # 前三季度 is a run, 近四季度 a length, 连续第二个季度 an ordinal
    return Node(m.end(), _refine(_base(node), QuarterOf(number)), PART)


def _read_quarters(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """一至三季度, 二、三季度: the quarters of one year"""
    m = _QUARTERS.match(r.folded, at, r.end) if _is_joined(r, at, _SEASON, _LIST_JOINS) else None
    if m is None:
        return None
    first, last = numeral(m[1]), numeral(m[3])
    if not first < last or (m["next"] and last != first + 1):
        return None
    base = _base(node)
    return Node(m.end(), between(_refine(base, QuarterOf(first)), _refine(base, QuarterOf(last))), CLOCK)


_SEASON: Final = Chars("季")
_LIST_JOINS: Final = Chars("-~–—―至到、")

_BUSINESS: Final = re.compile(
    r"毛利|净利|亏损|营收|利润|收入|增长|下降|同比|亿|GDP|生产总值|业绩|财报|出货|销量|产量|交付|订单|研发"
)


def _is_business(r: Reading, at: int) -> bool:
    bounds = r.sentence(at)
    start, end = bounds.start, bounds.end
    return _BUSINESS.search(r.folded, max(start, at - 100), min(end, at + 100)) is not None


def _read_run(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """前10个月, 前三季度, 头两个月: from January on"""
    if at + 1 >= r.end or not is_numeral(ord(r.folded[at + 1])):
        return None
    m = _RUN.match(r.folded, at, r.end)
    if m is None:
        return None
    count, unit = numeral(m[1]), "month" if "月" in m[2] else "quarter"
    if m[2][0] == "月" and r.folded[at] == "头":
        return None  # 新华社汕头12月22日电
    if not 1 < count <= (12 if unit == "month" else 4):
        return None  # 前一个月
    step = RunOf(count, "month" if unit == "month" else "quarter")
    return Node(m.end(), _refine(_base(node), step), CLOCK)


def _read_months(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """1-8月, 1月至10月: the months of one year"""
    m = _MONTHS.match(r.folded, at, r.end) if _is_joined(r, at, _MOON, _LIST_JOINS) else None
    if m is None:
        return None
    first, last = numeral(m[1]), numeral(m[3])
    if not (1 <= first <= 12 and 1 <= last <= 12) or (m["next"] and last != first + 1):
        return None
    base = _base(node)
    one, two = _refine(base, MonthOf(first)), _refine(base, MonthOf(last))
    if base is not None and first > last:
        return None
    return Node(m.end(), between(one, two), CLOCK)


_MOON: Final = Chars("月")


def _read_season(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """夏天, 冬季, behind a year"""
    hit = r.longest(_SEASONS, at)
    if (
        hit is None
        or node is None
        or r.folded[hit.end : hit.end + 1] == "档"
        or (hit.end == hit.start + 1 and r.folded[hit.end : hit.end + 1] in _NO_SEASON)
    ):
        return None
    return Node(hit.end, refine(node.when, SeasonOf(hit.entry["code"])), PART)


_NO_SEASON: Final = frozenset("节拍游晚运耕播季天秋招令奥装联城")


def _read_holiday(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """春节, 2022年国庆节, 去年双11"""
    hit = r.longest(_HOLIDAYS, at)
    if (
        hit is None
        or _NAMED.match(r.folded, hit.end, r.end)
        or (hit.entry.get("common") and not _is_feast(r, hit, node))
    ):
        return None
    return Node(hit.end, _refine(_base(node), HolidayOf(hit.entry["key"])), DAY)


_NAMED: Final = re.compile(
    r"[\"”’」』]?[ ]?(?:电影)?(?:档|老人|树|卡|联欢|晚会|文化节|杯|路|大道|广场|公园|村|镇|岛|湾)"
)
"""Behind a holiday where it is part of a name: 国庆档, 春节联欢晚会."""


def _is_feast(r: Reading, hit: Hit, node: Node | None) -> bool:
    """Whether 五一 or 十一 is the holiday: 五一期间, 去年五一; not 去年十一家企业."""
    if _OF_FEAST.match(r.folded, hit.end, r.end):
        return True
    return node is not None and node.level == YEAR and r.folded[hit.start] != "十"


_OF_FEAST: Final = re.compile(r"[ ]?(?:期间|前后|前夕|当天|当日|之前|之后|以来|前[，,]|后[，,]|过后|临近|将至)")
"""What makes 五一 and 十一 a holiday."""


def _read_new_year(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """大年初三"""
    m = _NEW_YEAR.match(r.folded, at, r.end)
    return Node(m.end(), _refine(_base(node), LunarOf(1, numeral(m[1]))), DAY) if m else None


_NEW_YEAR: Final = re.compile(r"大年初([一二三四五六七八九十])")
LUNAR_DAY: Final = re.compile(r"初([一二三四五六七八九十])")


def _read_year_end(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """年底, 初, 末 behind a year"""
    if node is None or (node.level != YEAR and not r.folded.endswith(("度", "半年"), r.start, node.end)):
        return None
    ages = r.folded[node.end - 1] in "代纪"  # 九十年代初期, 本世纪中叶
    m = (_AGE_PART if ages else _YEAR_END).match(r.folded, node.end, r.end)
    if m is None:
        return None
    mod: Modifier = "start" if m[1] else "mid" if m[2] else "end"
    return Node(m.end(), node.when, CLOCK, mod)


def _read_whole_year(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """去年全年"""
    if node is None or node.level != YEAR or not stands_at(r.folded, "全年", at):
        return None
    return Node(at + len("全年"), node.when, CLOCK)


def _read_year_part(r: Reading, at: int) -> Node | None:
    """年初, 年底, 岁末 alone: of this year"""
    hit = r.longest(_YEAR_PARTS, at)
    if (
        hit is None
        or one_stands(r.folded, _TURNS, hit.start)
        or (
            at > r.start
            and (
                r.folded[at - 1].isdigit() or r.folded[at - 1] in "末今去明前后当同每半历本上全周几两十百千多数年" + ROW
            )
        )
    ):
        return None
    when: When = Published("year")
    if stands_at(r.folded, "年末", hit.start):
        when = Holding(Inside(None, (MonthOf(12),)), "year")  # of a year that is over: 年末全国人口140489万人
    return Node(hit.end, when, CLOCK, hit.entry.get("mod"))


_TURNS: Final[tuple[str, ...]] = ("岁末年初", "年末岁初", "年底年初")
"""The turn of the year is no time of its own."""


def _read_month_part(r: Reading, at: int) -> Node | None:
    """月底 alone: of this month"""
    hit = r.longest(_MONTH_PARTS, at)
    if hit is None or (
        at > r.start and (r.folded[at - 1].isdigit() or r.folded[at - 1] in "本上下当每个岁" + "一二三四五六七八九十")
    ):
        return None
    return Node(hit.end, Published("month"), CLOCK, hit.entry["mod"])


def _read_same_period(r: Reading, at: int) -> Node | None:
    """去年同期, 上年同期"""
    hit = r.longest(_SAME_PERIODS, at)
    if hit is None or (not hit.entry["years"] and not _opens_clause(r, hit)):
        return None
    return Node(hit.end, Same(hit.entry["years"], told=bool(hit.entry.get("told"))), CLOCK)


def _opens_clause(r: Reading, hit: Hit) -> bool:
    """Whether 同期 alone tells when: 5月成交9000套。同期，成交7400套; 老铺黄金同期新开5家门店; not 历史同期, 同期持平."""
    at = r.skip_back(hit.start)
    return (at <= r.start or r.folded[at - 1] not in _SAME_AS) and not one_stands(r.folded, _COMPARED, hit.end)


_SAME_AS: Final = "史年届月周季度前后比较与和跟于超创破为是近常往的级新低高日来各"
_COMPARED: Final = tuple("相比 比 水平 持平 声 生 新高 新低 最 平均 均值 纪录 的 数据 值 第 多年 偏".split())


# Months and weeks


def _read_month(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """3月, 十二月份; with 上旬, 底"""
    m = _MONTH.match(r.folded, at, r.end)
    if m is None:
        return None
    if node is None and _continues(r, at):
        listed = r.folded[at - 1] == "." and _DAY.match(r.folded, r.skip(m.end()), r.end)  # "2.5月19日": item 2
        if not listed:
            return None
    return _month(r, at, m.end(), numeral(m[1]), node)


def _read_plain_month(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """3月, of which nothing more is to be asked: most months are told by hand"""
    folded = r.folded
    behind = _digits_before(folded, at, r.end, ord("月"))
    if behind == 0 or _MONTH_GOES_ON.at(folded, behind + 1) or (node is None and _continues(r, at)):
        return None
    return _month(r, at, behind + 1, _value_of(folded, at, behind), node)


_MONTH_GOES_ON: Final = Chars("份度球亮饼薪经票嫂革子 -~–—―至到、")
"""Behind these a month is more than that, or none."""


def _month(r: Reading, at: int, end: int, number: int, node: Node | None) -> Node | None:
    """The month of a number, which is told between two places."""
    if not 1 <= number <= 12:
        return None
    base = _base(node)
    if base is None:
        base = _row_year(r, at)
    return _with_part(r, Node(end, _refine(base, MonthOf(number)), MONTH))


def _continues(r: Reading, at: int) -> bool:
    """Whether numerals at a place go on from the left: 3 in 13月, 五 in 十五日."""
    folded = r.folded
    if at <= r.start or (at - 2 >= r.start and _WEEKDAY_TOLD.at(folded, at - 2)):
        return False  # 星期一10月29日
    return _CONTINUED.at(folded, at - 1) or folded[at - 1].isdigit()


_WEEKDAY_TOLD: Final = Chars("周期拜")
_CONTINUED: Final = Chars("0123456789一二三四五六七八九十〇零廿卅.点")


_ROW_BEFORE: Final = re.compile(
    rf"({_YEAR4})年[ ]?(?:{_N2}月份?(?:[ ]?{_N2}[日号])?(?:[ ]?(?:和|与|及|、|,|，|以及)[ ]?))+$"
)


def _row_year(r: Reading, at: int) -> When | None:
    """The year of a month in a row with months of a named year: 2020年3月和5月."""
    if at <= r.start or r.folded[at - 1] not in "和与及、, ":
        return None
    m = _ROW_BEFORE.search(r.folded, max(r.start, at - 30), at)
    return fixed(year(numeral(m[1]))) if m else None


def _with_part(r: Reading, node: Node) -> Node:
    end = node.end
    if end >= r.end or not _PART_HEADS.at(r.folded, end):
        return node
    if one_stands(r.folded, ("当月", "单月"), end):  # 其中3月当月增长8.5%
        return Node(end + 2, node.when, CLOCK)
    m = _TEN_DAYS.match(r.folded, end, r.end)
    return node if m is None else Node(m.end(), node.when, CLOCK, _PARTS.get(m[1]))


_PART_HEADS: Final = Chars(" 的上中下初底末月当单")


def _read_relative_month(r: Reading, hit: Hit) -> Node | None:
    """本月, 上个月, 次月"""
    found_node = _read_relative(r, hit, "month", MONTH)
    return _with_part(r, found_node) if found_node else None


_PLAYED: Final = re.compile("雪季|赛季|榨季")


def _is_about_seasons(r: Reading) -> bool:
    """Whether the article speaks of seasons, which 本季 and 上季 may then be: 新雪季, 本榨季."""
    key = ("zh.dates.seasons",)
    about: bool | None = r.memo.get(key)
    if about is None:
        about = r.memo[key] = _PLAYED.search(r.folded, r.start, r.end) is not None
    return about


def _read_relative_quarter(r: Reading, hit: Hit) -> Node | None:
    """本季度, 上季度; 上季 only where business is spoken of, else it is a season of play"""
    found_node = _read_relative(r, hit, "quarter", PART)
    if (
        found_node is not None
        and r.folded[found_node.end - 1] == "季"
        and (not _is_business(r, hit.start) or _is_about_seasons(r))
    ):
        return None
    return found_node


def _read_relative_week(r: Reading, hit: Hit) -> Node | None:
    """上周, 下周三, 本周末"""
    if r.folded[hit.start] == "当" and r.folded[hit.start - 1 : hit.start] in ("日", "号"):
        return None  # 11月9日至11月13日当周
    week = _relative(hit, "week")
    char = r.folded[hit.end : hit.end + 1]
    if (
        char in _WEEKDAYS
        and char
        and not (char == "一" and r.folded[hit.end + 1 : hit.end + 2] in "个名位家")
        and not (char == "日" and r.folded[hit.end + 1 : hit.end + 2] in tuple("本均"))  # 上周日均接诊240人次
    ):
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
        return Node(m.end(), Inside(None, (WeekOf(numeral(m[1])),)), CLOCK, weak=True) if m else None
    m = _NTH_WEEK.match(r.folded, node.end, r.end)
    if m is None:
        return None
    number = numeral(m[1]) if m[1] else 1 if "首" in m[0][:2] else -1
    weekday = m[3] or m[4]
    if weekday:
        return Node(m.end(), refine(node.when, NthOf(number, "day", _WEEKDAYS[weekday])), DAY)
    word = m[2]
    unit: Unit = (
        "weekend"
        if word == "周末"
        else "week"
        if word[0] in "周星"
        else "day"
        if word in ("天", "日")
        else "month"
        if "月" in word
        else "quarter"
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
    return Node(m.end(), refine(node.when, RunOf(numeral(m[2]), unit, m[1] in ("最后", "后"))), CLOCK)


# Days


def _read_day(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """24日, 十号; with the weekday in brackets"""
    if node is None and _continues(r, at):
        return None
    folded = r.folded
    behind = _digits_before(folded, at, r.end, ord("日")) or _digits_before(folded, at, r.end, ord("号"))
    if behind > 0 and not _DAY_GOES_ON.at(folded, behind + 1):
        return _day(r, at, behind + 1, _value_of(folded, at, behind), node)
    span = _DAY_SPAN.match(folded, at, r.end) if _is_joined(r, at, _DAYS, _DAY_JOINS) else None
    if span is not None and not (span[0][len(span[1]) :].strip(" 日号")[0] in "、和" and node is None):
        days = [numeral(span[1]), numeral(span[2])]
        if "、" not in span[0] and "和" not in span[0] and 1 <= days[0] < days[1] <= 31:
            base = _base(node)
            return Node(span.end(), between(*(_refine(base, DayOf(one)) for one in days)), CLOCK)
    m = _DAY.match(folded, at, r.end)
    if m is None and node is not None:
        m = _BARE_DAY.match(folded, at, r.end)  # 二〇〇四年八月十五
    return None if m is None else _day(r, at, m.end(), numeral(m[1]), node)


_DAYS: Final = Chars("日号")
_DAY_JOINS: Final = Chars("-~–—―至到、和")
_DAY_GOES_ON: Final = Chars("-~–—―至到、和 元圆币龄谈线本楼院公机馆文店仓井码站台厅车坑门桌房铺令选球种病染通决航")
"""Behind these a day is more than that, or none."""


def _day(r: Reading, at: int, last: int, number: int, node: Node | None) -> Node | None:
    """The day of a number, which is told between two places; with the weekday in brackets behind it."""
    if not 1 <= number <= 31:
        return None
    folded, end, called = r.folded, last, None
    weekday = _BRACKET_WEEKDAY.match(folded, end, r.end) if end < r.end and _WEEKDAY_HEADS.at(folded, end) else None
    if weekday is not None:
        end, called = weekday.end(), _WEEKDAYS[weekday[1] or weekday[2]]
    if node is not None:
        return Node(end, refine(node.when, DayOf(number, called)), DAY)
    if last < r.end and _WITHIN_HEADS.at(folded, last) and _WITHIN.match(folded, last, r.end):
        return None  # 30日内
    before = folded[at - 1 : at]
    if before == "第":
        return None  # 连续第三日
    if ord(folded[at]) >= 128:
        code = ord(folded[at])
        if at + 2 == last and (code == ord("一") or (code in (ord("二"), ord("三")) and before in _LENGTH_BEFORE)):
            return None  # 数十年如一日, 近三日
        if _LENGTH_OF.search(folded, max(r.start, at - 2), at):
            return None  # 上映三日破4亿
    return Node(end, Inside(None, (DayOf(number, called),)), DAY, weak=ord(folded[last - 1]) == ord("号"))


_WEEKDAY_HEADS: Final = Chars(" (,周星礼")
_WITHIN_HEADS: Final = Chars("之以内")
_WITHIN: Final = re.compile(r"[之以]?内(?!蒙)")
_LENGTH_OF: Final = re.compile(r"(?:上映|上线|开售|开业|停牌|历时|为期|连续|持续|连涨|连跌|放假|休假|逗留|停留)$")
_LENGTH_BEFORE: Final = frozenset("如每某近连数前后几首为这")


def _read_lunar(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """农历正月初一, 正月初五, 腊月二十三"""
    folded = r.folded
    named = folded[at] in "农阴旧" and one_stands(folded, ("农历", "阴历", "旧历"), at)
    if not named and folded[at] not in "正腊冬闰" and not _is_new_moon(r, _row_end(r, at)):
        return None
    start = at + 2 if named else at
    base = _base(node)
    if named and node is None:
        inner = _read_year(r, start)
        if inner is not None:
            base, start = inner.when, inner.end
    m = _LUNAR_MONTH.match(folded, start, r.end)
    if (
        m is None
        or not (named or m[2] in "正腊冬" or (m[3] and m[3][0] == "初"))
        or (m[2] in "正腊冬" and not m[3] and not named)
    ):
        return None
    number = _LUNAR[m[2]] if m[2] in _LUNAR else numeral(m[2])
    on = numeral(m[3].removeprefix("初")) if m[3] else None
    return Node(m.end(), _refine(base, LunarOf(number, on, bool(m[1]))), DAY)


def _is_new_moon(r: Reading, at: int) -> bool:
    return at + 1 < r.end and r.folded[at] == "月" and r.folded[at + 1] == "初"


def _read_weekday(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """周三, 星期天, 周末"""
    m = _WEEKDAY.match(r.folded, at, r.end)
    if m is None or ((at > r.start and r.folded[at - 1] in "每一两三四五六七八九十几本上下这个四百") and node is None):
        return None
    if m[1] == "末":
        if node is not None:
            return None
        two = stands_at(r.folded, "两天", m.end())  # 周末两天
        return Node(m.end() + 2 * two, Inside(None, (WeekendOf(),)), CLOCK, weak=not two)
    if node is not None:
        return None
    return Node(m.end(), Inside(None, (WeekdayOf(_WEEKDAYS[m[1]]),)), DAY)


def _read_relative_day(r: Reading, hit: Hit) -> Node | None:
    """昨天, 次日, 当天"""
    if r.folded[hit.start] == "前" and hit.start > r.start and r.folded[hit.start - 1] in "当目之以底末":
        return None  # 当前日益, 年底前|日通关能力
    if hit.start > r.start and r.folded[hit.start - 1] == "最":
        return None  # 活动最后一天
    not_before = _NO_DAY.get(r.folded[hit.start : hit.end])
    if not_before is not None and one_stands(r.folded, not_before, hit.end):
        return None
    if hit.start > r.start and r.folded[hit.start - 1] in "日号夕节" and r.folded[hit.start] == "当":
        return None  # 5月1日当天
    if hit.start > r.start and r.folded[hit.start : hit.end] == "今日":
        before = r.folded[hit.start - 1]
        if before in "如当" or (before in "至迄" and r.folded[hit.end : hit.end + 1] in _A_DAY):
            return None  # 如今|日均客流不到80人, 当今|日本, 至今|日产3万吨
    if hit.start > r.start and r.folded[hit.start - 1] == "的" and r.folded[hit.end : hit.end + 1] in _STOPS:
        return None  # 商品社会日益发达的今天
    from_then = r.folded[hit.end - 1] == "起"
    if from_then and hit.start > r.start and r.folded[hit.start - 1] in _ENDED_BY_MING:
        return None  # 说明起因
    return Node(hit.end - 1 if from_then else hit.end, _relative(hit, "day"), DAY)


_ENDED_BY_MING: Final = frozenset("说证声文光表标查指照透分聪鲜阐申注黎至古现迄如")
_STOPS: Final = frozenset(" ,，。；;、!！?？)）\n")
_A_DAY: Final = ("均", "产", "销", "供", "活", "处")
_NO_DAY: Final = {
    "次日": ("本",),
    "今日": ("头条",),
    "前日": ("本",),
    "后天": ("性", "培", "努"),
    "当日": ("本",),
    "同日": ("本",),
    "第二天": ("线",),
    "明日": ("香", "之", "方"),
}


def _read_part_of_day(hit: Hit) -> Node | None:
    """今晨, 昨晚, 当晚"""
    return Node(hit.end, refine(_relative(hit, "day"), PartOf(hit.entry["code"])), DAYPART)


def _read_day_part(r: Reading, at: int, node: Node | None = None) -> Node | None:
    """上午, 晚间, 凌晨: behind a day, or before a clock time"""
    hit = r.longest(_DAY_PARTS, at)
    if hit is None or node is None:
        return None
    if hit.end == hit.start + 1 and r.folded[hit.end : hit.end + 1] in _NO_PART:
        return None
    step = PartOf(hit.entry["code"])
    up = r.folded[hit.end - 1] == "上" and r.folded[hit.end : hit.end + 1] in _UP  # 20日晚上市
    return Node(hit.end - 1 if up else hit.end, refine(node.when, step), DAYPART)


_UP: Final = ("市", "映", "线", "架", "演", "任", "调")
_NO_PART: Final = frozenset("盘评于已就在些报期年会餐饭场些点间班宴市训操高日报")


def read_clock(r: Reading, at: int, node: Node | None = None, *, sure: bool = False) -> Node | None:
    """9点, 9时30分, 17:55:23; 下午5点 with the part of the day before it"""
    folded = r.folded
    part = r.longest(_DAY_PARTS, at) if node is None or node.level < DAYPART else None
    start = r.skip(part.end) if part is not None else at
    m = _DIGIT_CLOCK.match(folded, start, r.end) if _may_be_digits(folded, start, r.end) else None
    minute: int | None
    second: int | None
    if m is not None:
        hour, minute, second = int(m[1]), int(m[2]), int(m[3]) if m[3] else None
        sure = sure or node is not None or part is not None or second is not None
        if m[4]:
            hour, sure = hour % 12 + (12 if m[4] == "p" else 0), True
    else:
        m = _CLOCK.match(folded, start, r.end) if _HOURS.at(folded, _hours_end(r, start)) else None
        if m is None or (
            start == at and node is None and (_continues(r, at) or r.folded[at - 1 : at] in _NO_CLOCK_BEFORE)
        ):
            return None
        hour = numeral(m[1])
        minute = 30 if m[2] else 15 * numeral(m[4]) if m[4] else numeral(m[5] or m[7]) if m[5] or m[7] else None
        second = numeral(m[6]) if m[6] else None
        sure = sure or node is not None or part is not None or minute is not None or bool(m[3]) or "钟" in m[0]
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


def _may_be_digits(folded: str, at: int, end: int) -> bool:
    """Whether digits and a colon stand at a place, as in 9:30."""
    colon = at + 1
    if colon < end and ord("0") <= ord(folded[colon]) <= ord("9"):
        colon += 1
    return colon < end and ord(folded[colon]) in (ord(":"), ord("："))


def _hours_end(r: Reading, at: int) -> int:
    """The place behind the numerals that begin at a place, and a blank."""
    end = _row_end(r, at)
    return end + 1 if end < r.end and ord(r.folded[end]) == ord(" ") else end


_HOURS: Final = Chars("点时")
_NO_CLOCK_BEFORE: Final = frozenset("之第∶:有这那")
"""百分之十二点二, 有两点, 1∶0时"""


def _is_hour(r: Reading, start: int, m: re.Match[str]) -> bool:
    """Whether 点 or 时 behind a bare number tells the hour: not 三点意见, 上涨30点, 八点八."""
    folded, end = r.folded, m.end()
    if numeral(m[1]) > 24:
        return False
    before, behind = folded[start - 1 : start] if start > r.start else "", folded[end : end + 1]
    if m[0] == "一时" or (m[0] == "一点" and before not in "在于到从至"):
        return False  # 一时解决不了, 简单一点
    if "时" in m[0]:
        return behind not in "代间候期空" if behind else True
    if before in "涨跌升降高低报减加于这那第为达共仅" and before:
        return False
    if before == "了" and folded[start - 2 : start - 1] in tuple("涨跌升降减加"):
        return False  # 跌了3点
    if "点" in m[0] and (number := number_before(r, end)) is not None and number.end > folded.index("点", start):
        return False  # 四点 五个百分点
    return (
        not behind
        or behind in " ,，。；;、!！?？)）\n至到-许左前后以之起开"
        or (behind == ":" and numeral(m[1]) > 12)  # 巴黎时间20点：…, not 意见有3点：…
        or one_stands(folded, ("的时候", "多"), end)
    )


def _code(node: Node | None) -> str | None:
    when = node.when if node is not None else None
    return when.steps[-1].code if isinstance(when, Inside) and isinstance(when.steps[-1], PartOf) else None


def _without_part(when: When) -> When:
    if isinstance(when, Inside) and isinstance(when.steps[-1], PartOf):
        if len(when.steps) > 1:
            return Inside(when.base, when.steps[:-1], when.direction, when.limit)
        return when.base or Published("day")
    return when


# Dates in digits, and times so far away


def read_digits(r: Reading, at: int) -> Node | None:
    """2023-04-24, 2023.4.24, 24/4/2023, 2023-04"""
    folded = r.folded
    date = read_iso(folded, at, r.end)
    if date is not None:
        return Node(date.end, date.when, CLOCK if date.clock else DAY)
    m = _NUMERIC.match(folded, at, r.end)
    if m is not None:
        one, two = int(m[1]), int(m[3])
        number, of_month = (one, two) if two <= 12 else (two, one)  # the day first: 1/2/2020 is in February
        if of_month > 12:
            return None
        on = date_of(int(m[4]), of_month, number)
        return Node(m.end(), fixed(day(on) if on else None), DAY)
    m = _YEAR_MONTH.match(folded, at, r.end)
    if m is None or "." in m[0]:
        return None
    if (
        one_stands(folded, ("赛季", "财年", "年度", "学年", "榨季"), r.skip(m.end()))
        and int(m[2]) == (int(m[1]) + 1) % 100
    ):
        return Node(m.end(), between(fixed(year(int(m[1]))), fixed(year(int(m[1]) + 1))), CLOCK)
    return Node(m.end(), Inside(fixed(year(int(m[1]))), (MonthOf(int(m[2])),)), MONTH)


def _read_ago(r: Reading, at: int) -> Node | None:
    """三年前, 10天后, 两个月前"""
    folded, end = r.folded, _row_end(r, at)
    if _AGO_HEADS.first(folded, end, min(end + _AGO_WITHIN, r.end)) >= min(end + _AGO_WITHIN, r.end):
        return None
    if _continues(r, at) or (at > r.start and _NO_AGO.at(folded, at - 1)):
        return None
    m = _COUNT.match(folded, at, r.end)
    if m is None or "多" in m[0] or "余" in m[0] or m[1] == "半" or (m[1].isascii() and m[1].startswith("0")):
        return None
    unit_hit = r.longest(_TIME_UNITS, r.skip(m.end()))
    if (
        unit_hit is None
        or (len(m[1]) == 4 and unit_hit.entry["unit"] == "year")
        or stands_at(folded, "多", unit_hit.end)
    ):
        return None
    if unit_hit.end == unit_hit.start + 1 and folded[unit_hit.start] in "月日":
        return None  # 3月前, 5日后 are a month and a day
    ago = _AGO.match(folded, unit_hit.end, r.end)
    if ago is None:
        return None
    unit: Unit = unit_hit.entry["unit"]
    number = _hundreds(m[1].replace("两", "二")) if not m[1].isascii() else int(m[1])
    sign = -1 if ago[1] or not ago[2] else 1
    base: When = Published(unit) if sign < 0 else Mentioned(unit, end=True, strict=True)
    sort = YEAR if unit == "year" and sign < 0 else CLOCK  # 两年前的3月
    return Node(ago.end(), Shifted(base, sign * number, unit), sort)


_AGO_HEADS: Final = Chars("前后今 \t")
_AGO_WITHIN: Final = 24
"""So near behind its number stands what tells that a time is so far away, or else a blank."""
_NO_AGO: Final = Chars("第每几数多近约前后头首过")


def _read_word(r: Reading, at: int) -> Node | None:
    """A time that one word begins: 去年, 上周三, 昨晚, 春节, 年底, 康熙三年."""
    hit = kept_of(r).time_words.ahead(at)
    if hit is None:
        return read_clock(r, at)
    kind = hit.entry.kind
    if kind == "part_of_day":
        return _read_part_of_day(hit)
    read = _RELATIVE_READERS.get(kind)
    return _WORD_READERS[kind](r, at) if read is None else read(r, hit)


_RELATIVE_READERS: Final[dict[str, Callable[[Reading, Hit], Node | None]]] = {
    "relative_year": _read_relative_year,
    "relative_quarter": _read_relative_quarter,
    "relative_month": _read_relative_month,
    "relative_week": _read_relative_week,
    "relative_day": _read_relative_day,
}
_Reader = Callable[[Reading, int], "Node | None"]
_WORD_READERS: Final[dict[str, _Reader]] = {
    "same_period": _read_same_period,
    "era": _read_era,
    "holiday": _read_holiday,
    "relative_pair": _read_pair,
    "relative_season": _read_relative_season,
    "year_part": _read_year_part,
    "month_part": _read_month_part,
}
# What may begin with numerals, by the character behind them, and what with a word, by its first character.
_SPANS: Final[tuple[_Reader, ...]] = (
    read_digits,
    _read_listed_year,
    _read_year_span,
    _read_year,
    _read_months,
    _read_quarters,
    _read_day,
    read_clock,
)
_BY_UNIT: Final[Chart[tuple[_Reader, ...]]] = Chart(
    {
        "年": (_read_plain_year, _read_year_span, _read_decade, _read_year, _read_ago, _read_short_year),
        "财": (_read_year_span, _read_year, _read_quarter),
        **dict.fromkeys("届赛", (_read_class,)),
        "世": (_read_century, _read_ago),
        **dict.fromkeys("及与", (_read_listed_year,)),
        "季": (_read_quarter,),
        "月": (_read_plain_month, _read_lunar, _read_months, _read_month),
        "日": (_read_day,),
        "号": (_read_day,),
        "点": (read_clock,),
        "时": (_read_plan, read_clock),
        ":": (read_clock,),
        **dict.fromkeys("个周星礼天小分多余", (_read_ago,)),
        **dict.fromkeys("-~–—―/.至到、和", _SPANS),
    }
)
_PLAIN: Final[tuple[_Reader, ...]] = (read_digits, _read_plan, _read_lunar, _read_holiday)
_WORDS: Final[tuple[_Reader, ...]] = (_read_word,)
_BY_HEAD: Final[Chart[tuple[_Reader, ...]]] = Chart(
    {
        "大": (_read_new_year, _read_word),
        "公": (_read_bc, _read_century),
        "上": (_read_half, _read_century, _read_word),
        "下": (_read_half, _read_century, _read_word),
        "本": (_read_century, _read_word),
        "前": (_read_half, _read_run, _read_word),
        "后": (_read_half, _read_word),
        "头": (_read_run, _read_word),
        "首": (_read_run, _read_quarter),
        "末": (_read_quarter,),
        "第": (_read_quarter, _read_word, _read_week_number),
        "q": (_read_quarter,),
        **dict.fromkeys("农阴旧闰", (_read_lunar,)),
        **dict.fromkeys("周星礼", (_read_weekday,)),
    }
)
_Step = tuple[int, Callable[[Reading, int, Node], "Node | None"]]
_MONTH_STEPS: Final[tuple[_Step, ...]] = (
    (MONTH, _read_plain_month),
    (PART, _read_months),
    (PART, _read_quarters),
    (MONTH, _read_lunar),
    (MONTH, _read_month),
)
_NO_STEPS: Final[tuple[_Step, ...]] = ()
_DAY_STEPS: Final[tuple[_Step, ...]] = ((DAY, _read_day),)
_CLOCK_STEPS: Final[tuple[_Step, ...]] = ((CLOCK, read_clock),)
_NTH_STEPS: Final[tuple[_Step, ...]] = ((PART, _read_quarter), (DAY, _read_week_number))
_RUN_STEPS: Final[tuple[_Step, ...]] = ((PART, _read_half), (PART, _read_run), (DAY, _read_run_of))
_YEAR_END_STEPS: Final[tuple[_Step, ...]] = ((CLOCK, _read_year_end),)
_WORD_STEPS: Final[tuple[_Step, ...]] = (
    (PART, _read_season),
    (DAY, _read_holiday),
    (CLOCK, read_clock),
    (DAYPART, _read_day_part),
)
_FEAST_STEPS: Final[tuple[_Step, ...]] = ((DAY, _read_holiday),)
_STEPS_BY_UNIT: Final[Chart[tuple[_Step, ...]]] = Chart(
    {
        "季": ((PART, _read_quarter),),
        "月": _MONTH_STEPS,
        "日": _DAY_STEPS,
        "号": _DAY_STEPS,
        "点": _CLOCK_STEPS,
        "时": _CLOCK_STEPS,
        ":": _CLOCK_STEPS,
        **dict.fromkeys("-~–—―至到、和", (*_MONTH_STEPS, *_DAY_STEPS, *_CLOCK_STEPS)),
        **dict.fromkeys(" ,，。；;!！?？)）\n", _DAY_STEPS),
        "、": ((PART, _read_months), (PART, _read_quarters), *_DAY_STEPS),
        "": _DAY_STEPS,
    }
)
_STEPS_BY_HEAD: Final[Chart[tuple[_Step, ...]]] = Chart(
    {
        "上": (*_RUN_STEPS, *_WORD_STEPS),
        "下": (*_RUN_STEPS, *_WORD_STEPS),
        **dict.fromkeys("前头后", _RUN_STEPS),
        "第": _NTH_STEPS,
        "最": (*_NTH_STEPS, *_RUN_STEPS),
        "首": (*_RUN_STEPS, *_NTH_STEPS),
        **dict.fromkeys("初底年岁伊之开终", _YEAR_END_STEPS),
        "中": (*_YEAR_END_STEPS, *_WORD_STEPS),
        "末": (*_YEAR_END_STEPS, *_NTH_STEPS),
        "早": (*_YEAR_END_STEPS, *_WORD_STEPS),
        "晚": (*_YEAR_END_STEPS, *_WORD_STEPS),
        "q": ((PART, _read_quarter),),
        "全": ((CLOCK, _read_whole_year),),
        **dict.fromkeys("农阴旧闰", ((MONTH, _read_lunar),)),
    }
)
