"""Chinese numbers: what `numerals` reads, alone or made into ordinals, fractions and ranges.

    number    = ordinal | fraction | range | simple
    ordinal   = 第 simple {、 simple} | 头号 | 首 (in words that mean "first": 首次, 首个)
    fraction  = [simple 又] simple 分之 simple        三分之二, 一又二分之一, 千分之五 (百分之 is a unit: see quantities)
              | digits / digits                       1/3
              | simple 成 [numeral | 半]              三成, 三成五, 半成
              | simple 折                             七折, 八五折, 97折
              | 一半 | 半数 | 对折 | 半 (before a unit) 半年, 半个月
    range     = simple (到|至|-|~|–|—) simple          三到五; 20-30亿: the second one's scale holds for both
              | simple (和|与) simple 之间
    simple    = … | 零下 simple | 数以 (百|千|万|亿) 计 | 成千上万

A numeral inside a word that is no number (统一, 一些, 万一: `idioms.toml`) is left alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from ljextract.languages.zh.chars import Chars, one_stands, stands_at
from ljextract.languages.zh.numerals import ANY, NUMERALS, OVER, SCALES, UNITS, Simple, is_weekday, read_simple
from ljextract.lexicon import Lexicon
from ljextract.matcher import NumberHit, Reading
from ljextract.native import i64
from ljextract.rules import Piece
from ljextract.values.number import (
    MAX_DIGITS,
    Comparator,
    Number,
    cardinal,
    decimal,
    fraction,
    multiply,
    number_range,
    ordinal,
)

SCANNED: tuple[str, ...] = ("idiom",)

_UNITS: Final[tuple[str, ...]] = ("unit", "currency", "subunit")
_CURRENCY: Final[tuple[str, ...]] = ("currency",)
_FIRST: Final[tuple[str, ...]] = ("first",)
_HALF: Final[tuple[str, ...]] = ("half",)
_NOT_HALF: Final[tuple[str, ...]] = ("not_half",)
_NOT_SHARE: Final[tuple[str, ...]] = ("not_share",)

JOIN: Final = re.compile(r" ?(?:到|至|-|~|–|—{1,2}|―{1,2}|─{1,2}) ?")
"""What stands between the two ends of a range."""


_STARTS: Final = Chars(ANY | set("0123456789几数上第首头半对成负-"))
_LONGER: Final = ANY | set("兆打点多余几来成折分又到至~–—―─和与 -")
"""What makes a longer number of a numeral or of digits before it; alone, these are read at once."""
_GOES_ON: Final = Chars(_LONGER)
_DIGITS_GO_ON: Final = Chars(_LONGER | set("0123456789,.·/俩ke"))
_PARTS: Final = Chars("又分成折/ ")
"""What follows a number that is a part of a fraction."""
_AFTER_MINUS: Final = re.compile(r"-\.?[0-9]")
_MINUS_BEFORE: Final = frozenset('比为至到达是增长降跌涨率幅温值了约低在于(:,、/~ \n"“')
_BETWEEN: Final = re.compile(r" ?[和与] ?")
_ORDINALS: Final = re.compile(r" ?[和与到至] ?第")
_AND: Final = re.compile(r" *又 *")
_SLASH: Final = re.compile(r"(?: ([0-9]+))?/([0-9]+)(?![0-9./月日年])")
_ROUND: Final = re.compile(r"/[0-9]+ ?决赛")
_JOINS: Final = Chars("到至-~–—―─和与 ")
MAX_KEPT: Final = 4
_KEPT: Final[dict[str, Decimal]] = {}
"""The values of digits with a point that are no longer than that: numbers of news are mostly the same ones."""
_KEPT_WHOLE: Final[dict[int, Decimal]] = {}
"""The values of whole numbers of no more digits than that."""
_FEW: Final = 9
"""Digits of a whole number that are added up as they are read."""
_AMOUNT: Final = re.compile(r"[0-9][0-9.,]*(?:[万亿%元倍]|美元)")
_CODE_ROW: Final = re.compile(r"[0-9a-z._/]*")
PRESSURE: Final = re.compile(r"[0-9]{2,3} ?(?:mmhg|毫米汞柱)")
"""The lower number of a blood pressure: 120/80毫米汞柱."""
_FROM: Final = re.compile(r"(?:从|由|自)(?!业|事|己|于|动|来|主|然|家|行|治|贸|驾|身)")
_OTHER_NUMBER: Final = frozenset("二两三四五六七八九十0123456789")
_DIGIT_ROW: Final = frozenset("一二三四五六七八九十两")
_AFTER_ZERO: Final = Chars("年月天元时分两斤岁")
_BEHIND_ONE: Final = Chars("月日号季周点时刻分旬倍半成人死伤球票")
"""What 一 counts or places in the calendar."""
_CONTRASTED: Final = Chars("次个名家位条件项座所种场轮架辆艘只起份届期头块部")
_POINTING: Final = Chars("后近这那每另某任又同上下首头")
_NO_CONTRAST: Final = "第几0123456789一二三四五六七八九十百"
"""全身有365个穴位，形成一个庞大的网络: 个 counts anything, so that only a small number beside it contrasts."""
_SINGLE: Final = Chars("二两三四五六七八九")
_SCALED: Final = Chars("十百千万亿")
_PLAIN_SCALES: Final = {scale: Decimal(scale) for scale in (10**4, 10**8, 10**12)}
_SINGLES: Final = {char: cardinal(Decimal(NUMERALS[char])) for char in "二两三四五六七八九"}
_BEHIND_TENTHS: Final = frozenset([*UNITS, *SCALES, *"个家名人年"])
"""What a digit behind 成 belongs to, and not to the tenths: 增产两成三百吨."""
_ONE: Final = Decimal(1)
_TEN: Final = Decimal(10)
_TENTH: Final = decimal("0.1")


def read(reading: Reading) -> list[NumberHit]:
    """The numbers of a run, in order, disjoint."""
    found: list[NumberHit] = []
    folded, end = reading.folded, reading.end
    at = _STARTS.first(folded, reading.start, end)
    if at >= end:
        return found
    idioms = _Idioms(reading)
    while True:
        at = _STARTS.first(folded, at, end)
        if at >= end:
            return found
        code = ord(folded[at])
        if code == ord("一") and _is_alone(folded, at + 1) and (at + 1 >= end or ord(folded[at + 1]) != ord("半")):
            if _is_below(folded, at) or (idioms.end_over(at) is None and _is_one(reading, at)):  # 百分之一
                found.append(NumberHit(at, at + 1, cardinal(_ONE)))
            at += 1
            continue
        digits = ord("0") <= code <= ord("9")
        hit = None if digits and _inside_word(reading, at) else _read_number(reading, at)
        if hit is None:
            at = max(_row_end(folded, at, end), at + 1) if digits else at + 1
            continue
        idiom = idioms.end_over(at)
        if idiom is not None and (hit.end <= idiom or stands_at(folded, "一一", at)):  # 唯一一名
            at = idiom
            continue
        if (
            at > reading.start
            and ord(folded[at - 1]) == ord("、")
            and found
            and _goes_on(folded, found[-1], hit, digits=digits)
        ):
            hit = NumberHit(hit.start, hit.end, replace(hit.number, form="ordinal"), hit.parts)
        found.append(hit)
        at = hit.end


def _is_below(folded: str, at: int) -> bool:
    """Whether 分之 ends at a place."""
    return at >= 2 and ord(folded[at - 1]) == ord("之") and ord(folded[at - 2]) == ord("分")


def _is_alone(folded: str, at: int) -> bool:
    """Whether a numeral that ends at a place goes on in no way."""
    return not _GOES_ON.at(folded, at)


def _goes_on(folded: str, before: NumberHit, hit: NumberHit, *, digits: bool) -> bool:
    """Whether a number behind an ordinal and a 、 is one too: 第1、3、5条, 第三、四届; not 第一、二十家企业."""
    if before.number.form != "ordinal" or before.end != hit.start - 1 or hit.number.form != "cardinal":
        return False
    place, value = before.number.value, hit.number.value
    if place is None or value is None or hit.number.comparator or folded[before.end - 1].isdigit() != digits:
        return False
    return place < value < 1000 if digits else value == place + 1


def number_before(reading: Reading, at: int) -> NumberHit | None:
    """The last number that begins before a place; it may go on there."""
    numbers = reading.numbers
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle].start < at:
            low = middle + 1
        else:
            high = middle
    return numbers[low - 1] if low > 0 else None


class _Idioms:
    """The places of words that hold numerals but are no numbers. They are asked for from the run's start on."""

    __slots__ = ("_behind", "ends", "starts")

    def __init__(self, reading: Reading) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._behind = 0  # so many begin at or before the place that was asked for last
        if not reading.hits:
            return
        folded = reading.folded
        spans: list[tuple[int, int]] = []
        for hit in reading.hits:
            if hit.entry.kind == "idiom":
                unless = hit.entry.get("unless")
                if unless is None or not folded.startswith(tuple(unless), hit.end):
                    spans.append((hit.start, hit.end))
        spans.sort()
        for start, end in spans:
            self.starts.append(start)
            self.ends.append(max(end, self.ends[-1] if self.ends else 0))

    def end_over(self, at: int) -> int | None:
        """The end of the idiom that a place lies in, or None."""
        behind = self._behind
        while behind < len(self.starts) and self.starts[behind] <= at:
            behind += 1
        self._behind = behind
        return self.ends[behind - 1] if behind > 0 and self.ends[behind - 1] > at else None


def _unit_heads(lexicon: Lexicon) -> frozenset[str]:
    """The characters that units and currencies begin with."""
    heads: frozenset[str] | None = lexicon.kept.get("zh.unit_heads")
    if heads is None:
        heads = lexicon.kept["zh.unit_heads"] = frozenset(word[0] for word in lexicon.table(*_UNITS))
    return heads


def _is_one(reading: Reading, at: int) -> bool:
    """Whether a lone 一 may be a number: before a unit or in a date, or as one of several (其中一名, 一次…两次); else it is
    the article, and not worth a rule's time."""
    folded = reading.folded
    if at + 1 >= len(folded) or _BEHIND_ONE.at(folded, at + 1) or folded[at + 1].isspace():
        return True
    behind = folded[at + 1]
    if behind == "比":
        return folded[at + 2 : at + 3] in _DIGIT_ROW
    if behind == "个" and folded[at + 2 : at + 3] in ("半", "多", "来", "余"):
        return True  # 一个半小时
    before = ord(folded[at - 1]) if at > reading.start else 0
    if before == ord("前") or (
        before in (ord("中"), ord("有")) and folded.endswith(("其中", "仅有", "只有"), reading.start, at)
    ):
        return True
    if before == ord("后") and folded[at - 2 : at - 1] == "最":
        return False  # 活动最后一天
    if behind in _unit_heads(reading.lexicon) and reading.longest(_UNITS, at + 1) is not None:
        return True
    return _CONTRASTED.at(folded, at + 1) and is_contrasted(reading, at, behind)


def is_contrasted(reading: Reading, at: int, classifier: str) -> bool:
    """Whether another number counts with the same classifier nearby: 一次…两次."""
    folded = reading.folded
    if at > 0 and _POINTING.at(folded, at - 1):
        return False  # 最后一次, 这一次
    low, high = max(reading.start, at - 20), min(reading.end, at + 22)
    first = folded.find(classifier, low, high)
    if first < 0 or (first == at + 1 and folded.find(classifier, at + 2, high) < 0):
        return False  # nothing else is counted so: the sentence need not be looked for
    bounds = reading.sentence(at)
    start, end = bounds.start, bounds.end
    low, high = max(start, low), min(end, high)
    place = folded.find(classifier, low, high)
    while place >= 0:
        if (
            place > low
            and place != at + 1
            and folded[place - 1] in _OTHER_NUMBER
            and folded[place - 2] not in ("第几" if classifier != "个" else _NO_CONTRAST)
        ):
            # 6700艘次 counts no ships, 6个月 no things
            return not one_stands(folded, ("次", "月", "百分点", "小时", "基点"), place + 1)
        place = folded.find(classifier, place + 1, high)
    return False


def _inside_word(reading: Reading, at: int) -> bool:
    """Whether digits continue a Latin name, a code or a longer row: 5 in "MP5", 19 in "COVID-19", 3 in "1.2.3"; not what
    a currency or the name of a figure stands before: RMB100万, GDP1.2万美元."""
    folded, floor = reading.folded, reading.start
    if at <= floor:
        return False
    code = ord(folded[at - 1])
    if code >= 128 and code != 0xB7:
        return False
    before = folded[at - 1]
    earlier = folded[at - 2] if at - 1 > floor else ""
    if code == 0xB7:  # "·"
        return earlier.isdigit()
    if before.isalnum() or before == "_":
        return not (before.isalpha() and _leads_figure(reading, at))
    if before in "./" and earlier.isascii() and earlier.isalnum():
        return (earlier.isdigit() or before == ".") and PRESSURE.match(folded, at, reading.end) is None
    return before == "-" and earlier.isascii() and earlier.isalpha()


def _leads_figure(reading: Reading, at: int) -> bool:
    """Whether the letters before digits are a currency's, or the name of a figure whose amount the digits begin."""
    sign = reading.longest_before(_CURRENCY, at)
    if sign is not None and reading.narrow[sign.start : at] not in sign.entry.ambiguous:
        return True
    narrow, start = reading.narrow, at
    while start > reading.start and narrow[start - 1].isascii() and narrow[start - 1].isalpha():
        start -= 1
    return at - start > 1 and narrow[start:at].isupper() and _AMOUNT.match(narrow, at, reading.end) is not None


def _row_end(folded: str, at: int, end: int) -> int:
    found = _CODE_ROW.match(folded, at, end)
    return at if found is None else found.end()


# One number


def _read_number(reading: Reading, start: int) -> NumberHit | None:
    folded, limit = reading.folded, reading.end
    code = ord(folded[start])
    if ord("0") <= code <= ord("9"):
        plain = _plain_digits(folded, start, limit)
        if plain is not None:
            return plain
    elif _SINGLE.at(folded, start):
        if start + 1 >= limit or _is_alone(folded, start + 1):
            return (
                None
                if is_weekday(folded, start, reading.start)
                else NumberHit(start, start + 1, _SINGLES[folded[start]])
            )
    elif _SPECIAL.at(folded, start):
        found = _special(reading, start, code)
        if found is not None or (code != ord("一") and code != ord("零")):
            return found
        if (
            code == ord("零")
            and folded[start + 1 : start + 2] in _DIGIT_ROW
            and start > reading.start
            and _AFTER_ZERO.at(folded, start - 1)
        ):
            return None  # 四年零八个月
    elif code in (ord("百"), ord("佰")) and (
        OVER.match(folded, start + 1, limit) or stands_at(folded, "百分点", start)
    ):
        return None  # the unit of what follows; see quantities
    one = read_simple(reading, start)
    if one is None:
        return None
    if _PARTS.at(folded, one.end):
        if ord(folded[one.end]) == ord("/") and _ROUND.match(folded, one.end, limit):
            return None  # 1/4决赛
        part = _fraction(reading, start, one)
        if part is not None:
            return _range_of_parts(reading, part) or part
    return _range(reading, start, one, limit) or _plain(start, one)


def _plain_digits(folded: str, start: int, limit: int) -> NumberHit | None:
    """The digits that begin at a place, with a point and 万, 亿 or 万亿; None where they go on in another way."""
    whole, scale = 0, 1
    at: i64 = start
    few: i64 = min(limit, start + _FEW)
    while at < few and ord("0") <= ord(folded[at]) <= ord("9"):
        whole = 10 * whole + ord(folded[at]) - ord("0")
        at += 1
    first = at
    at = _behind_digits(folded, at, limit)
    if at + 1 < limit and ord(folded[at]) == ord("."):
        decimals = _behind_digits(folded, at + 1, limit)
        if decimals > at + 1:
            at = decimals
    end = at
    if end < limit and ord(folded[end]) == ord("万"):
        scale = 10**4
        end += 1
    if end < limit and ord(folded[end]) == ord("亿"):
        scale *= 10**8
        end += 1
    if at - start > MAX_DIGITS or (end < limit and _DIGITS_GO_ON.at(folded, end)):
        return None
    if at == first:
        value = _whole_value(whole * scale)
    else:
        value = _value(folded[start:at])
        if scale > 1:
            value = multiply(value, _PLAIN_SCALES[scale])
    return NumberHit(start, end, cardinal(value))


def _behind_digits(folded: str, at: i64, limit: i64) -> i64:
    while at < limit and ord("0") <= ord(folded[at]) <= ord("9"):
        at += 1
    return at


def _value(digits: str) -> Decimal:
    value = _KEPT.get(digits)
    if value is None:
        value = decimal(digits)
        if len(digits) <= MAX_KEPT:
            _KEPT[digits] = value
    return value


def _whole_value(whole: int) -> Decimal:
    value = _KEPT_WHOLE.get(whole)
    if value is None:
        value = Decimal(whole)
        if whole < 10**MAX_KEPT:
            _KEPT_WHOLE[whole] = value
    return value


def _range_of_parts(reading: Reading, low: NumberHit) -> NumberHit | None:
    """The range that a part of a whole begins: 两成到三成, 三分之一至二分之一; not behind 从, which states a change."""
    folded = reading.folded
    join = JOIN.match(folded, low.end, reading.end) if _JOINS.at(folded, low.end) else None
    if join is None or not _may_begin(folded, join.end(), reading.end) or is_from(folded, low.start, reading.start):
        return None
    one = read_simple(reading, join.end())
    high = None if one is None else _fraction(reading, join.end(), one)
    if high is None or low.number.value is None or high.number.value is None or low.number.value >= high.number.value:
        return None
    value = number_range(low.number.value, high.number.value, low.number.comparator)
    return NumberHit(low.start, high.end, value, (*low.parts, *high.parts))


def _plain(start: int, one: Simple) -> NumberHit:
    if one.high is not None:
        return NumberHit(start, one.end, number_range(one.value, one.high, one.comparator), one.parts)
    return NumberHit(start, one.end, cardinal(one.value, one.comparator), one.parts)


# Words with a number in them


def _first(reading: Reading, start: int) -> NumberHit | None:
    """首 in 首次, 首个."""
    return None if reading.longest(_FIRST, start) is None else NumberHit(start, start + 1, ordinal(_ONE))


def _head(reading: Reading, start: int) -> NumberHit | None:
    """头号."""
    return NumberHit(start, start + 2, ordinal(_ONE)) if stands_at(reading.folded, "头号", start) else None


def _ordinal(reading: Reading, start: int) -> NumberHit | None:
    """第 before a number."""
    folded = reading.folded
    at = start + 2 if stands_at(folded, " ", start + 1) else start + 1
    if folded[at : at + 1] not in ANY and not folded[at : at + 1].isdigit():
        return None
    place = read_simple(reading, at)
    if place is None or place.high is not None or place.comparator is not None:
        return None
    if not _JOINS.at(folded, place.end):
        return NumberHit(start, place.end, ordinal(place.value), place.parts)
    join = _ORDINALS.match(folded, place.end, reading.end)
    other = (
        read_simple(reading, join.end()) if join is not None and _may_begin(folded, join.end(), reading.end) else None
    )
    if other is not None and stands_at(folded, "之间", other.end) and other.value > place.value:  # 第十和第十五之间
        return NumberHit(start, other.end, number_range(place.value, other.value), (*place.parts, *other.parts))
    join = JOIN.match(folded, place.end, reading.end)
    other = read_simple(reading, join.end()) if join and _may_begin(folded, join.end(), reading.end) else None
    code = join is not None and "-" in join.group() and folded[other.end if other else 0 :][:1] in ("号", "-")
    if other is not None and other.high is None and other.value > place.value and not code:  # 第3至5条
        return NumberHit(start, other.end, number_range(place.value, other.value), (*place.parts, *other.parts))
    return NumberHit(start, place.end, ordinal(place.value), place.parts)


def _half(reading: Reading, start: int) -> NumberHit | None:
    """半数, 半成, 半百, 半年, 过半; not 上半年 (a time), 大半 or 多半."""
    folded = reading.folded
    if reading.longest_before(_NOT_HALF, start) is not None:
        return None
    if stands_at(folded, "半成", start) and reading.longest(_NOT_SHARE, start + 1) is None:
        return NumberHit(start, start + 2, fraction(5, 100))
    if stands_at(folded, "半百", start):
        return NumberHit(start, start + 2, cardinal(Decimal(50)))
    word = reading.longest(_HALF, start)
    if word is not None:
        return NumberHit(start, word.end if word.entry["value"] == "whole" else start + 1, fraction(1, 2))
    said = _PAST_HALF.get(folded[start - 1]) if start > reading.start else None
    if said is not None:
        return NumberHit(start, start + 1, fraction(1, 2, said))
    return None


_PAST_HALF: Final[dict[str, Comparator]] = {"过": ">", "逾": ">", "超": ">", "近": "~"}


def _one_half(reading: Reading, start: int) -> NumberHit | None:
    """一半."""
    return NumberHit(start, start + 2, fraction(1, 2)) if stands_at(reading.folded, "一半", start) else None


def _folded_half(reading: Reading, start: int) -> NumberHit | None:
    """对折: half the price."""
    return NumberHit(start, start + 2, fraction(1, 2)) if stands_at(reading.folded, "对折", start) else None


_THOUSANDS: Final = Chars("以千百")


def _by_thousands(reading: Reading, start: int) -> NumberHit | None:
    """数以千计, 成千上万."""
    folded = reading.folded
    if not _THOUSANDS.at(folded, start + 1):
        return None
    if stands_at(folded, "数以", start) and stands_at(folded, "计", start + 3):
        value = UNITS.get(folded[start + 2]) or SCALES.get(folded[start + 2])
        return None if value is None else NumberHit(start, start + 4, cardinal(Decimal(value), ">"))
    if stands_at(folded, "成千上万", start):
        return NumberHit(start, start + 4, cardinal(Decimal(10**4), ">="))
    if stands_at(folded, "成百上千", start):
        return NumberHit(start, start + 4, cardinal(Decimal(100), ">="))
    return None


def _zero(reading: Reading, start: int) -> NumberHit | None:
    """零下5, 零下10到零下5."""
    folded = reading.folded
    if not stands_at(folded, "零下", start):
        return None
    at = reading.skip(start + 2)
    one = read_simple(reading, at) if _may_begin(folded, at, reading.end) else None
    if one is None or one.high is not None:
        return None
    low = multiply(one.value, -_ONE)
    join = JOIN.match(folded, one.end, reading.end)
    if join is not None:
        below = stands_at(folded, "零下", join.end())
        at = join.end() + 2 if below else join.end()
        two = read_simple(reading, at) if _may_begin(folded, at, reading.end) else None
        if two is not None and two.high is None:
            high = multiply(two.value, -_ONE) if below else two.value
            if low < high:
                return NumberHit(start, two.end, number_range(low, high))
    return NumberHit(start, one.end, cardinal(low, one.comparator), one.parts)


def _may_begin(folded: str, at: int, limit: int) -> bool:
    return at < limit and (folded[at] in ANY or folded[at].isdigit())


def _minus(reading: Reading, start: int) -> NumberHit | None:
    """-3 behind a verb or a mark; not 歼-20, 2月-5月."""
    folded = reading.folded
    if not _AFTER_MINUS.match(folded, start) or (start > reading.start and folded[start - 1] not in _MINUS_BEFORE):
        return None
    one = read_simple(reading, start)
    return None if one is None else _range(reading, start, one, reading.end) or _plain(start, one)


def _less(reading: Reading, start: int) -> NumberHit | None:
    """负 before a number."""
    folded = reading.folded
    if not _may_begin(folded, start + 1, reading.end) or stands_at(folded, "百分之", start + 1):
        return None
    if stands_at(folded, "正", start - 1) and start > reading.start:
        return None  # 正负5
    one = read_simple(reading, start)
    return None if one is None else _fraction(reading, start, one) or _plain(start, one)


def _vague(reading: Reading, start: int) -> NumberHit | None:
    """几十, 上百, 数千."""
    if not _SCALED.at(reading.folded, start + 1):
        return None
    one = read_simple(reading, start)
    return None if one is None else _range(reading, start, one, reading.end) or _plain(start, one)


def _special(reading: Reading, start: int, code: int) -> NumberHit | None:
    """What a word says that begins with a character of `_SPECIAL`, of that code."""
    if code == ord("首"):
        return _first(reading, start)
    if code == ord("第"):
        return _ordinal(reading, start)
    if code in (ord("上"), ord("几")):
        return _vague(reading, start)
    if code == ord("成"):
        return _by_thousands(reading, start)
    if code == ord("数"):
        return _by_thousands(reading, start) or _vague(reading, start)
    if code == ord("半"):
        return _half(reading, start)
    if code == ord("一"):
        return _one_half(reading, start)
    if code == ord("对"):
        return _folded_half(reading, start)
    if code == ord("头"):
        return _head(reading, start)
    if code == ord("-"):
        return _minus(reading, start)
    return _zero(reading, start) if code == ord("零") else _less(reading, start)


_SPECIAL: Final = Chars("首头第半一对成零-负几上数")


# Fractions and ranges


def _fraction(reading: Reading, start: int, one: Simple) -> NumberHit | None:
    folded, end = reading.folded, one.end
    if not _PARTS.at(folded, end):
        return None
    behind = folded[end]
    if one.high is not None and behind in ("成", "折") and one.high <= 10:  # 七八成
        return _tenths(reading, start, end, (one.value, one.high), one.comparator, one.parts)
    if one.high is not None:
        return None
    if behind == "/" or (behind == " " and folded[end + 1 : end + 2].isdigit()):
        return _slash(reading, start, one)
    whole = 0
    join = _AND.match(folded, end, reading.end) if behind in ("又", " ") else None
    if join is not None and _integral(one.value) and _may_begin(folded, join.end(), reading.end):
        second = read_simple(reading, join.end())
        part = _SLASH.match(folded, second.end, reading.end) if second is not None else None
        if part is not None and part[1] is None and second is not None and 0 < second.value < int(part[2]):  # 1又1/4
            return NumberHit(start, part.end(), _quotient(second.value, Decimal(part[2]), int(one.value), None))
        if second is not None and second.high is None and OVER.match(folded, second.end, reading.end):
            whole, one, end = int(one.value), second, second.end
    over = OVER.match(folded, end, reading.end) if folded[end : end + 1] in ("分", " ") else None
    if over is not None:
        top = read_simple(reading, over.end())
        if top is None or top.high is not None or not _integral(one.value) or one.value == 0:
            return None
        return NumberHit(
            start, top.end, _quotient(top.value, one.value, whole, top.comparator), (*one.parts, *top.parts)
        )
    if behind == " " and folded[end + 1 : end + 2] in ("成", "折"):
        end += 1
    return _share(reading, start, end, one)


def _quotient(top: Decimal, bottom: Decimal, whole: int, comparator: Comparator | None) -> Number:
    """A fraction of two exact numbers, in whole numbers: 千分之2.4 is 24/10000. The whole part takes the sign (负一又二分之一)."""
    shift = 0 if top.same_quantum(_ONE) else max(0, -int(top.as_tuple().exponent))
    denominator = int(bottom) * 10**shift
    numerator = int(top) if shift == 0 else int(multiply(top, _TEN**shift))
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    if whole:
        numerator = whole * denominator + (numerator if whole > 0 else -numerator)
    return fraction(numerator, denominator, comparator)


def _share(reading: Reading, start: int, end: int, one: Simple) -> NumberHit | None:
    """三成, 三成五, 2.5成; 七折, 八五折."""
    folded = reading.folded
    if one.comparator is not None or reading.longest(_NOT_SHARE, end) is not None:
        return None
    if stands_at(folded, "成", end) and 0 < one.value <= 10:
        behind = folded[end + 1 : end + 2]
        digit = "5" if behind == "半" else NUMERALS.get(behind, "")
        if digit and _integral(one.value) and folded[end + 2 : end + 3] not in _BEHIND_TENTHS:
            return NumberHit(start, end + 2, fraction(10 * int(one.value) + int(digit), 100))
        return NumberHit(start, end + 1, _quotient(one.value, _TEN, 0, None))
    if stands_at(folded, "折", end) and 0 < one.value < 100:
        return NumberHit(start, end + 1, _quotient(one.value, _TEN if one.value < 10 else Decimal(100), 0, None))
    return None


def _slash(reading: Reading, start: int, one: Simple) -> NumberHit | None:
    """1/3, 1 4/3, 16/5; not 4/20 (a day), 24/7."""
    found = _SLASH.match(reading.folded, one.end, reading.end)
    if found is None or not _integral(one.value) or one.comparator or len(found.group()) > 16:
        return None
    bottom, top = int(found[2]), int(found[1] or one.value)
    if bottom == 0 or top == 0 or (not found[1] and (top <= 12 < bottom <= 31 or not _is_part(top, bottom))):
        return None
    return NumberHit(
        start, found.end(), _quotient(Decimal(top), Decimal(bottom), int(one.value) if found[1] else 0, None)
    )


def _is_part(top: int, bottom: int) -> bool:
    """Whether two numbers with a slash between are a fraction; a month is no more than 12 (16/5 is one, 5/3 a date or a score)."""
    return top < bottom or (12 < top < 100 and 1 < bottom <= 10 and (top, bottom) != (24, 7))


def _integral(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _range(reading: Reading, start: int, one: Simple, limit: int) -> NumberHit | None:
    """三到五, 5和10之间; not 从3到5, which states a change, and not 3-1, which is a score."""
    folded = reading.folded
    if one.high is not None or one.end >= limit or not _JOINS.at(folded, one.end):
        return None
    joined = JOIN.match(folded, one.end, limit)
    between = _BETWEEN.match(folded, one.end, limit) if joined is None else None
    join = joined or between
    if join is None or not _may_begin(folded, join.end(), limit):
        return None
    hyphen = "-" in join.group()
    if hyphen and folded[start] == "0" and folded[start + 1].isdigit():
        return None  # 04-24, 010-62345678
    if joined is not None and not hyphen and is_from(folded, start, reading.start):
        return None
    two = read_simple(reading, join.end())
    if two is None or two.high is not None or OVER.match(folded, two.end, limit):
        return None
    if between is not None and not one_stands(folded, ("之间", "间"), two.end):
        return None
    if hyphen and stands_at(folded, "-", two.end):
        return None  # 2023-4-24, 010-1234-5678
    low, high = one.value, two.value
    if one.scale == 1 and two.scale > 1 and one.value < two.value / two.scale:
        low = multiply(one.value, two.scale)
    if low >= high:
        return None
    end, parts = two.end, (*one.parts, *two.parts)
    comparator = one.comparator or two.comparator
    if one_stands(folded, ("成", "折"), end) and high <= 10:  # 三到五成
        shares = _tenths(reading, start, end, (low, high), comparator, parts)
        if shares is not None:
            return shares
    return NumberHit(start, end, number_range(low, high, comparator), parts)


def _tenths(
    reading: Reading,
    start: int,
    end: int,
    ends: tuple[Decimal, Decimal],
    comparator: Comparator | None,
    parts: tuple[Piece, ...],
) -> NumberHit | None:
    """A range of tenths before 成 or 折, which stand at `end`."""
    if reading.longest(_NOT_SHARE, end) is not None:
        return None
    low, high = (multiply(one, _TENTH) for one in ends)
    return NumberHit(start, end + 1, number_range(low, high, comparator), parts)


def is_from(folded: str, start: int, floor: int) -> bool:
    """Whether 从, 由 or 自 governs a number: right before it, or with words and 的 between (从去年的5到7)."""
    if start > floor and folded[start - 1] in "从由自":
        return True
    if folded.endswith("的", floor, start):
        near = max(floor, start - 10)
        return any(
            not set(folded[found.end() : start]) & set("，,。；、") for found in _FROM.finditer(folded, near, start)
        )
    return False
