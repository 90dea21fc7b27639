"""Chinese numbers: digits, numerals, and every mix of them with 万 and 亿.

    number    = ordinal | fraction | range | simple
    ordinal   = 第 simple | 头号 | 首 (before what it counts: 首次, 首个)
    fraction  = [simple 又] simple 分之 simple        三分之二, 一又二分之一, 千分之五 (百分之 is a unit: see quantities)
              | digits / digits                       1/3
              | numeral 成 [numeral | 半]             三成, 三成五, 半成
              | digits 折                             七折, 八五折, 97折
              | 一半 | 半数 | 对折 | 半 (before a unit) 半年, 半个月
    range     = simple (到|至|-|~|–|—) simple          三到五; 20-30亿: the second one's scale holds for both
              | simple (和|与) simple 之间
    simple    = [-|负|零下] section {scale [section]}  1.72万亿, 3万4000, 一万五千亿, 三十万多亿
              | (几|数|上) (十|百|千|万|亿) …           几十: more than 10; 上百: at least 100
              | 数以 (百|千|万|亿) 计 | 成千上万
    section   = digits [(百|千)] | [n千][n百][n十][n] | numerals in a row (二〇二三, 三点一四), with 多, 余, 几, 来 behind it
    scale     = 万 | 亿 | 兆 (as 10^12, before money or numerals) | 打

Two numerals in a row that follow each other are a pair, a range: 五六十, 三四千万, 十七八. A numeral inside a word that is no
number (统一, 一些, 万一: `idioms.toml`) is left alone, and 千 before 瓦, 赫, 克 belongs to the unit (一千瓦 is 1 kW). Blanks may
stand where a tokenized text has them (一百 二 十, 百 分之 五).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from ljextract.matcher import NumberHit, Reading
from ljextract.rules import Piece
from ljextract.values.number import (
    MAX_DIGITS,
    Comparator,
    Number,
    add,
    cardinal,
    decimal,
    fraction,
    multiply,
    number_range,
    ordinal,
)

SCANNED: tuple[str, ...] = ("idiom",)

MAX_TOKENS: Final = 64
"""Steps of one number; 10^400 takes fewer. It bounds the work at a place, whatever the text ("亿亿亿…")."""

_NUMERALS: Final = {
    char: str(value)
    for value, chars in enumerate(("〇零○", "一壹", "二贰两俩", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"))
    for char in chars
}
_UNITS: Final = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_SCALES: Final = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_FINANCIAL: Final = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟俩")
"""Numerals that are common in other words (陆地, 队伍, 拾起): they count only in company, or before money."""

_ONES: Final = "".join(_NUMERALS)
_ROW: Final = _ONES.replace("两", "").replace("俩", "")
_ANY: Final = _ONES + "".join(_UNITS) + "廿卅万亿"

_START = re.compile(
    rf"[0-9{_ANY}]|第(?= ?[0-9{_ANY}])|[几数上](?=[十百千万亿])"
    rf"|零下(?= ?[0-9{_ONES}十廿])|负(?=[0-9{_ANY}])|(?:(?<=[为至到达是增长降跌涨率幅温值了约低在于(:,、/~ \n\"“])|(?<![^\n]))-(?=[0-9])"
    r"|首(?=[次个家批款座条位只架艘台例届轮场列颗部张枚套项支名创获破超现登演播飞映战秀发盘日度步枪单局节回期]"
    r"(?![都相席脑府尔饰付领先要富]))|头号"
    r"|半(?=数|成(?![员立为功长本了就品都绩果])|百(?![货姓度科搭])|[年天斤里公吨亩]|个|日[内游]|小时|世纪|分钟|月[内后有多板]|价)"
    r"|(?<=[过逾近超])半(?=[^天年个夜]|$)|对折|数以(?=[十百千万亿]计)|成(?=千上万|百上千)"
)  # fmt: skip
_DIGITS = re.compile(
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?(?:e[+-]?[0-9]{1,3}(?![0-9a-z]))?"
)
_THOUSAND = re.compile(r" ?k(?![a-z0-9])")
_PLAIN = re.compile(rf"[0-9]+(?:\.[0-9]+)?(万亿|万|亿)?(?![0-9,. /{_ANY}兆打俩k点多余几来成折分又到至~–—―e和与-])")
_POINT = re.compile(rf"点([{_ROW}]+)(?![十百千万亿分刻整钟])|点([{_ROW}]+)(?=[万亿])|(?: 点 ?| ?点 )([{_ROW}]+)(?=[ 成折%倍万亿]|个百分|$)")
_UNIT_PREFIX = re.compile(r"千(?=瓦|赫|克(?!拉)|卡(?!塔)|帕|伏|牛(?!奶|肉)|焦|字节|比特|安|欧(?!元|洲)|乏|巴|高斯|贝|道尔顿|电子伏|升|吨级|转|位|秒差距)|百(?=帕|升)")
_METRES = re.compile(r"千米")
_NO_MORE = re.compile(r"几乎|几何|几内|几率|来[自到源看说临回宾电访往]|余[额量下地震热波党粮暇音温生]|多[种样少数方边式]?(?:亏|半是|数|样|边|哈|瑙|特蒙|次|种|元化|晶硅|哥|米尼|伦多)")
_NO_SHARE = re.compile(r"成[立为功长本了就品都绩果交语熟型像因人才分套片年]|成员(?!工)|折[叠戟射返旧算扣断腾磨合]")
_OVER = re.compile(r" *分 *之 *")
_AND = re.compile(r" *又 *")
_JOIN = re.compile(r" ?(?:到|至|-|~|–|—{1,2}|―{1,2}|─{1,2}) ?")
_BETWEEN = re.compile(r" ?[和与] ?")
_BEFORE_ROUND = frozenset("近上逾超过破约每达满")
_AFTER_ROUND = frozenset("名位家户人辆台架艘")
_NO_VAGUE = frozenset("总人户指系基倍次件个分参多少字岁负因级票股回房常变单双复实虚计无以网史早晚会路线")
_TRILLION = re.compile(rf"兆[余多几]?(?:元|美|日元|日圆|欧元|港|新台|台币|韩|人民币|英镑|印|卢|[{_ONES}十])")
_FINANCIAL_END = frozenset("元角分圆整打折成%个")
_TAIL_OF_ONE = re.compile(r"一(?=[个年天日月次人家名位元吨斤公平米件台辆套张批种项场起旦些直般样定边面带])")
_ARTICLE_UNITS: Final = ("unit", "currency", "subunit")
_CALENDAR = frozenset("月日号季周点时刻分旬")
_SPLIT_ROW = re.compile(r"[0-9a-z._/]*")
_SIX = frozenset("一二三四五六")

Sort = Literal["literal", "numerals", "unit", "scale", "zero", "point"]


class _Token(NamedTuple):
    """A step of a number: a literal value, numerals in a row, a unit (十百千), a scale (万亿), a decimal part, or a 零 between."""

    sort: Sort
    value: Decimal
    row: str = ""


class _Simple(NamedTuple):
    """What `_read_simple` read: where it ends, its value or the two of a pair, and how. `scale` is what its last part counts."""

    end: int
    value: Decimal
    high: Decimal | None
    comparator: Comparator | None
    scale: Decimal
    parts: tuple[Piece, ...]


_ONE: Final = Decimal(1)
_ZERO: Final = Decimal(0)
_TEN: Final = Decimal(10)
_UNIT_TOKENS: Final = {char: _Token("unit", Decimal(value)) for char, value in _UNITS.items()}
_SCALE_TOKENS: Final = {char: _Token("scale", Decimal(value)) for char, value in _SCALES.items()}
_DOZEN: Final = _Token("scale", Decimal(12))
_PLAIN_SCALES: Final = {"万": Decimal(10**4), "亿": Decimal(10**8), "万亿": Decimal(10**12), None: _ONE}


def read(reading: Reading) -> list[NumberHit]:
    """The numbers of a run, in order, disjoint."""
    found: list[NumberHit] = []
    idioms = _Idioms(reading)
    at, folded, end = reading.start, reading.folded, reading.end
    search = _START.search
    while (start := search(folded, at, end)) is not None:
        at = start.start()
        char = folded[at]
        if char.isdigit() and _inside_word(folded, at, reading.start):
            at = max(_row_end(folded, at, end), at + 1)
            continue
        hit = _read_number(reading, at)
        if hit is None:
            at = max(start.end(), at + 1)
            if char.isdigit() and char.isascii():
                at = _row_end(folded, at, end)
            continue
        idiom = idioms.end_over(at)
        if idiom is not None and hit.end <= idiom:
            at = idiom
            continue
        if char != "一" or hit.end > at + 1 or _is_one(reading, at):
            found.append(hit)
        at = hit.end
    return found


class _Idioms:
    """The places of words that hold numerals but are no numbers."""

    def __init__(self, reading: Reading) -> None:
        folded = reading.folded
        spans = sorted(
            (hit.start, hit.end)
            for hits in reading.hits.values()
            for hit in hits
            if hit.entry.kind == "idiom" and not folded.startswith(tuple(hit.entry.get("unless", ())), hit.end)
        )
        self.starts = [start for start, _ in spans]
        self.ends: list[int] = []
        for _, end in spans:
            self.ends.append(max(end, self.ends[-1] if self.ends else 0))

    def end_over(self, at: int) -> int | None:
        """The end of the idiom that a place lies in, or None."""
        index = bisect_right(self.starts, at) - 1
        return self.ends[index] if index >= 0 and self.ends[index] > at else None


def _is_one(reading: Reading, at: int) -> bool:
    """Whether a lone 一 may be a number: before a unit or in a date, or as one of several (其中一名, 一次…两次); else it is
    the article, and not worth a rule's time."""
    folded = reading.folded
    behind = folded[at + 1 : at + 2]
    if behind in _CALENDAR or behind in ("倍", "半", "成", "人", "死", "伤", "球", "票", "比") or not behind.strip():
        return True
    if folded[at - 2 : at] in ("其中", "前", "仅有", "只有", "唯一") or reading.longest(_ARTICLE_UNITS, at + 1) is not None:
        return True
    return is_contrasted(reading, at, behind)


_OTHER_NUMBER = re.compile(r"[二两三四五六七八九十0-9]")


def is_contrasted(reading: Reading, at: int, classifier: str) -> bool:
    """Whether another number counts with the same classifier nearby: 一次…两次."""
    start, end = reading.sentence(at)
    folded, low, high = reading.folded, max(start, at - 20), min(end, at + 22)
    place = folded.find(classifier, low, high)
    while place >= 0:
        if place > low and place != at + 1 and _OTHER_NUMBER.match(folded, place - 1) and folded[place - 2] not in "第几":
            return True
        place = folded.find(classifier, place + 1, high)
    return False


def _inside_word(folded: str, at: int, floor: int) -> bool:
    """Whether digits continue a Latin name, a code or a longer row: 5 in "MP5", 19 in "COVID-19", 3 in "1.2.3"."""
    if at <= floor:
        return False
    before = folded[at - 1]
    if not before.isascii():
        return False
    if before.isalnum() or before == "_":
        return True
    earlier = folded[at - 2] if at - 1 > floor else ""
    if before in "./" and earlier.isascii() and earlier.isalnum():
        return earlier.isdigit() or before == "."
    return before == "-" and earlier.isascii() and earlier.isalpha()


def _row_end(folded: str, at: int, end: int) -> int:
    found = _SPLIT_ROW.match(folded, at, end)
    return at if found is None else found.end()


# One number


def _read_number(reading: Reading, start: int) -> NumberHit | None:
    folded, limit = reading.folded, reading.end
    head = folded[start]
    if head <= "9" and (plain := _PLAIN.match(folded, start, limit)) is not None:
        scale = plain[1]
        words = folded[start : plain.end() - len(scale or "")]
        if len(words) <= MAX_DIGITS and not folded.startswith("元", plain.end() - 1):
            value = decimal(words)
            return NumberHit(start, plain.end(), cardinal(multiply(value, _PLAIN_SCALES[scale]) if scale else value))
    special = _SPECIAL.get(head)
    if special is not None:
        found = special(reading, start)
        if found is not None or head not in "一成数零":
            return found
    if head in "百佰" and _OVER.match(folded, start + 1, limit) or folded.startswith("百分点", start):
        return None  # the unit of what follows; see quantities
    one = _read_simple(reading, start)
    if one is None:
        return None
    return _fraction(reading, start, one) or _range(reading, start, one, limit) or _plain(start, one)


def _plain(start: int, one: _Simple) -> NumberHit:
    if one.high is not None:
        return NumberHit(start, one.end, number_range(one.value, one.high, one.comparator), one.parts)
    return NumberHit(start, one.end, cardinal(one.value, one.comparator), one.parts)


def _first(reading: Reading, start: int) -> NumberHit | None:
    """头号, 首."""
    return NumberHit(start, start + (2 if reading.folded[start] == "头" else 1), ordinal(_ONE))


def _ordinal(reading: Reading, start: int) -> NumberHit | None:
    """第 before a number."""
    at = start + 2 if reading.folded[start + 1] == " " else start + 1
    place = _read_simple(reading, at)
    if place is None or place.high is not None or place.comparator is not None:
        return None
    return NumberHit(start, place.end, ordinal(place.value), place.parts)


_OUTER_HALF = frozenset("上下前后大多小参各东西南北夜一")


def _half(reading: Reading, start: int) -> NumberHit | None:
    """半数, 半成, 半百, 半年; not 上半年 (a time), 大半 or 多半, 半个 behind a number (两个半小时)."""
    folded = reading.folded
    if folded[start - 1 : start] in _OUTER_HALF and start > reading.start:
        return None
    if folded.startswith("半成", start):
        return NumberHit(start, start + 2, fraction(5, 100))
    if folded.startswith("半百", start):
        return NumberHit(start, start + 2, cardinal(Decimal(50)))
    return NumberHit(start, start + 2 if folded.startswith("半数", start) else start + 1, fraction(1, 2))


def _one_half(reading: Reading, start: int) -> NumberHit | None:
    if not reading.folded.startswith("一半", start):
        return None
    return NumberHit(start, start + 2, fraction(1, 2))


def _folded_half(reading: Reading, start: int) -> NumberHit | None:
    """对折: half the price."""
    return NumberHit(start, start + 2, fraction(1, 2))


def _by_thousands(reading: Reading, start: int) -> NumberHit | None:
    """数以千计, 成千上万."""
    folded = reading.folded
    if folded.startswith("数以", start):
        char = folded[start + 2]
        value = _UNITS.get(char) or _SCALES[char]
        return NumberHit(start, start + 4, cardinal(Decimal(value), ">"))
    if folded.startswith("成千上万", start):
        return NumberHit(start, start + 4, cardinal(Decimal(10**4), ">="))
    if folded.startswith("成百上千", start):
        return NumberHit(start, start + 4, cardinal(Decimal(100), ">="))
    return None


def _below_zero(reading: Reading, start: int) -> NumberHit | None:
    """零下5, 零下10到零下5."""
    folded = reading.folded
    if not folded.startswith("零下", start):
        return None
    one = _read_simple(reading, start + 2 + (folded[start + 2] == " "))
    if one is None or one.high is not None:
        return None
    low = multiply(one.value, Decimal(-1))
    join = _JOIN.match(folded, one.end, reading.end)
    if join is not None:
        at = join.end() + 2 if folded.startswith("零下", join.end()) else join.end()
        two = _read_simple(reading, at) if folded[at : at + 1].strip() and folded[at] in "0123456789" + _ANY else None
        if two is not None and two.high is None:
            high = multiply(two.value, Decimal(-1)) if at > join.end() else two.value
            if low < high:
                return NumberHit(start, two.end, number_range(low, high))
    return NumberHit(start, one.end, cardinal(low, one.comparator), one.parts)


_SPECIAL: Final = {
    "头": _first, "首": _first, "第": _ordinal, "半": _half, "一": _one_half, "对": _folded_half,
    "数": _by_thousands, "成": _by_thousands, "零": _below_zero,
}  # fmt: skip


def _fraction(reading: Reading, start: int, one: _Simple) -> NumberHit | None:
    folded, end = reading.folded, one.end
    behind = folded[end : end + 1]
    if one.high is not None or behind not in ("又", "分", "成", "折", "/", " "):
        return None
    if behind == "/" or behind == " " and folded[end + 1 : end + 2].isdigit():
        return _slash(reading, start, one)
    whole = 0
    join = _AND.match(folded, end, reading.end)
    if join is not None and _integral(one.value):
        second = _read_simple(reading, join.end())
        if second is not None and second.high is None and _OVER.match(folded, second.end, reading.end):
            whole, one, end = int(one.value), second, second.end
    over = _OVER.match(folded, end, reading.end)
    if over is not None:
        top = _read_simple(reading, over.end())
        if top is None or top.high is not None or not _integral(one.value) or one.value == 0:
            return None
        return NumberHit(start, top.end, _quotient(top.value, one.value, whole, top.comparator), (*one.parts, *top.parts))
    if behind == " " and folded[end + 1 : end + 2] in ("成", "折"):
        end += 1
    if _NO_SHARE.match(folded, end):
        return None
    return _share(folded, start, end, one)


def _quotient(top: Decimal, bottom: Decimal, whole: int, comparator: Comparator | None) -> Number:
    """A fraction of two exact numbers, in whole numbers: 千分之2.4 is 24/10000. The whole part takes the sign (负一又二分之一)."""
    shift = max(0, -int(top.as_tuple().exponent))
    denominator = int(bottom) * 10**shift
    numerator = int(multiply(top, _TEN**shift))
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    if whole:
        numerator = whole * denominator + (numerator if whole > 0 else -numerator)
    return fraction(numerator, denominator, comparator)


def _share(folded: str, start: int, end: int, one: _Simple) -> NumberHit | None:
    """三成, 三成五, 2.5成; 七折, 八五折."""
    if folded.startswith("成", end) and 0 < one.value <= 10 and one.comparator is None:
        behind = folded[end + 1 : end + 2]
        digit = "5" if behind == "半" else _NUMERALS.get(behind, "")
        if digit and _integral(one.value) and folded[end + 2 : end + 3] not in (*_UNITS, *_SCALES, "个", "家", "名", "人", "年"):
            return NumberHit(start, end + 2, fraction(10 * int(one.value) + int(digit), 100))
        return NumberHit(start, end + 1, _quotient(one.value, _TEN, 0, None))
    if folded.startswith("折", end) and 0 < one.value < 100 and one.comparator is None:
        return NumberHit(start, end + 1, _quotient(one.value, _TEN if one.value < 10 else Decimal(100), 0, None))
    return None


_SLASH = re.compile(r"(?: ([0-9]+))?/([0-9]+)(?![0-9./月日年])(?! ?决赛)")


def _slash(reading: Reading, start: int, one: _Simple) -> NumberHit | None:
    """1/3, 1 4/3; not 4/20 (a day), 24/7, 1/4决赛."""
    found = _SLASH.match(reading.folded, one.end, reading.end)
    if found is None or not _integral(one.value) or one.comparator or len(found.group()) > 16:
        return None
    bottom, top = int(found[2]), int(found[1] or one.value)
    if bottom == 0 or top == 0 or (not found[1] and (top >= bottom or top <= 12 < bottom <= 31)):
        return None
    return NumberHit(start, found.end(), _quotient(Decimal(top), Decimal(bottom), int(one.value) if found[1] else 0, None))


def _integral(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _range(reading: Reading, start: int, one: _Simple, limit: int) -> NumberHit | None:
    """三到五, 5和10之间; not 从3到5, which states a change, and not 3-1, which is a score."""
    folded = reading.folded
    if folded[one.end : one.end + 1] not in _JOINS or one.high is not None:
        return None
    join = _JOIN.match(folded, one.end, limit)
    between = None if join else _BETWEEN.match(folded, one.end, limit)
    place = (join or between).end() if join or between else limit  # type: ignore[union-attr]
    if place >= limit or folded[place] not in _ANY and not folded[place].isdigit():
        return None
    if join is not None and is_from(folded, start, reading.start) and join.group().strip() in ("到", "至"):
        return None
    if join is not None and "-" in join.group() and folded[start] == "0" and folded[start + 1].isdigit():
        return None  # 04-24, 010-62345678
    two = _read_simple(reading, place)
    if two is None or two.high is not None or _OVER.match(folded, two.end, limit):
        return None
    if between is not None and not folded.startswith(("之间", "间"), two.end):
        return None
    if join is not None and "-" in join.group() and folded.startswith("-", two.end):
        return None  # 2023-4-24, 010-1234-5678
    low, high = one.value, two.value
    if one.scale == 1 and two.scale > 1 and one.value < two.value / two.scale:
        low = multiply(one.value, two.scale)
    if low >= high:
        return None
    end, parts = two.end, (*one.parts, *two.parts)
    comparator = one.comparator or two.comparator
    if folded.startswith(("成", "折"), end) and high <= 10 and not _NO_SHARE.match(folded, end):  # 三到五成
        tenth = decimal("0.1")
        return NumberHit(start, end + 1, number_range(multiply(low, tenth), multiply(high, tenth), comparator), parts)
    return NumberHit(start, end, number_range(low, high, comparator), parts)


_JOINS = frozenset("到至-~–—―─和与 ")
_FROM = re.compile(r"(?:从|由|自)(?!业|事|己|于|动|来|主|然|家|行|治|贸|驾|身)")


def is_from(folded: str, start: int, floor: int) -> bool:
    """Whether 从, 由 or 自 governs a number: right before it, or with words and 的 between (从去年的5到7)."""
    if start > floor and folded[start - 1] in "从由自":
        return True
    if folded.endswith("的", floor, start):
        near = max(floor, start - 10)
        return any(not set(folded[found.end() : start]) & set("，,。；、") for found in _FROM.finditer(folded, near, start))
    return False


# Simple numbers


def _read_simple(reading: Reading, start: int) -> _Simple | None:
    """A number without ranges or fractions, or None where the characters make none."""
    folded, limit = reading.folded, reading.end
    at, negative = start, False
    if folded[at : at + 1] in ("-", "负"):
        negative = True
        at += 1
    comparator: Comparator | None = None
    tokens: list[_Token] = []
    parts: list[Piece] = []
    if (vague := folded[at : at + 1]) in ("几", "数", "上"):
        if vague != "几" and at > reading.start and folded[at - 1] in _NO_VAGUE:
            return None
        comparator = ">=" if vague == "上" else ">"
        tokens.append(_Token("literal", _ONE))
        parts.append(Piece("vague", at, at + 1, comparator))
        at += 1
    first, pair = at, -1
    while at < limit and len(tokens) < MAX_TOKENS:
        place = at
        char = folded[at]
        if char == " ":
            place = _over_blank(folded, at, limit, tokens)
            if place == at:
                break
            char = folded[place]
        if char in _NUMERALS:
            if tokens and tokens[-1].sort in ("literal", "numerals", "point"):
                break
            if tokens and char in "零〇○":
                token, end = _Token("zero", _ZERO), place + 1
            else:
                row = _row(folded, place, limit, bool(tokens))
                if row is None:
                    break
                token, end = row
                if _is_pair(token.row, folded, end):
                    pair = len(tokens)
                elif len(token.row) > 1 and tokens:
                    break
                elif tokens and tokens[0].sort == "literal" and not _scale_follows(folded, end, limit):
                    break  # 100万一年: digits and numerals mix only by their scales (25万6千, 3万五千)
                elif tokens and token.row == "1" and _TAIL_OF_ONE.match(folded, place) and tokens[-1].value >= 100:
                    break  # 两千一个
        elif char in _UNITS:
            prefix = _UNIT_PREFIX.match(folded, place, limit)
            if prefix and (tokens and tokens[-1].sort not in ("unit", "scale") or char == "千" and not tokens):
                break
            if char == "千" and tokens and tokens[-1].sort == "literal" and not vague and _METRES.match(folded, place):
                break  # 0.2千米 is kilometres, 五千米 metres
            if not _fits(tokens, _UNITS[char]):
                break
            token, end = _UNIT_TOKENS[char], place + 1
        elif char.isdigit() and char.isascii():
            if tokens and tokens[-1].sort not in ("unit", "scale", "zero"):
                break
            digits = _digits(reading, place, whole=not tokens)
            if digits is None:
                return None
            token, end = digits
            if tokens and place > at and folded[end : end + 1] not in ("千", "百", "万"):
                break
        elif char in "万亿":
            if not tokens and not _round_stands(folded, place, reading.start):
                return None
            token, end = _SCALE_TOKENS[char], place + 1
        elif char == "点":
            point = _POINT.match(folded, at, limit)
            if point is None or not tokens or tokens[-1].sort in ("literal", "point", "zero") or not _is_decimal(folded, start, tokens):
                break
            row_of = (point[1] or point[2] or point[3])[:MAX_DIGITS]
            token, end = _Token("point", decimal("0." + "".join(_NUMERALS[one] for one in row_of))), point.end()
        elif char in "多余几来":
            if not _is_more(folded, place, tokens):
                break
            parts.append(Piece("more", place, place + 1, ">"))
            comparator = "~" if char == "来" else ">"
            at = place + 1
            if folded[at : at + 1] and folded[at] in "万亿打兆":
                continue
            break
        elif char in "廿卅":
            if tokens and tokens[-1].sort not in ("scale", "zero"):
                break
            tokens.append(_Token("numerals", Decimal(2 if char == "廿" else 3), "2" if char == "廿" else "3"))
            token, end = _UNIT_TOKENS["十"], place + 1
        elif char == "兆" and tokens and (_TRILLION.match(folded, place, limit)):
            token, end = _SCALE_TOKENS[char], place + 1
        elif char == "打" and tokens and _is_dozen(folded, place, tokens):
            token, end = _DOZEN, place + 1
        elif char == "k" and tokens and tokens[-1].sort == "literal" and (thousand := _THOUSAND.match(folded, at, limit)):
            if not _is_thousand(reading, place, tokens[-1].value):
                break
            token, end = _UNIT_TOKENS["千"], thousand.end()
        else:
            break
        tokens.append(token)
        parts.append(Piece(token.sort, place, end, folded[place:end]))
        at = end
    while tokens and tokens[-1].sort == "zero" and len(tokens) > 1:
        tokens.pop()
        at = parts.pop().start
    if not tokens or at == first and comparator is None or not _stands(folded, start, first, at, tokens, comparator, reading.start):
        return None
    value = _evaluate(tokens)
    high = None
    if pair >= 0 and not (len(tokens) == 1 and folded.startswith("折", at)):
        row_pair = tokens[pair].row
        value = _evaluate([*tokens[:pair], _Token("numerals", Decimal(row_pair[0]), row_pair[0]), *tokens[pair + 1 :]])
        high = _evaluate([*tokens[:pair], _Token("numerals", Decimal(row_pair[1]), row_pair[1]), *tokens[pair + 1 :]])
        if value >= high or negative:
            return None
    return _Simple(at, multiply(value, Decimal(-1)) if negative else value, high, comparator, _scale_of(tokens), tuple(parts))


def _over_blank(folded: str, at: int, limit: int, tokens: Sequence[_Token]) -> int:
    """The place behind blanks that a tokenized text has inside a number (一百 五 十 二), or the blank's own place."""
    place = at + 1
    while place < limit and place < at + 3 and folded[place] == " ":
        place += 1
    if not tokens or place >= limit:
        return at
    char, last = folded[place], tokens[-1].sort
    if last in ("unit", "scale"):
        if char in _ONES:
            return place
        return place if char.isdigit() or char == "几" and folded[place + 1 : place + 2] in _SCALES else at
    if last in ("literal", "numerals") and (char in _UNITS or char in "万亿"):
        return at if folded.startswith(("百货", "百分", "千米", "千克", "千瓦", "万科", "万达", "百度", "百姓"), place) else place
    if char == "点" and last != "literal" or char == "k" and last == "literal" and tokens[-1].value > 10:
        return place
    return at


def _digits(reading: Reading, at: int, *, whole: bool) -> tuple[_Token, int] | None:
    """ASCII digits with their separators; None for more digits than any quantity has, and for a version or an address."""
    folded = reading.folded
    found = _DIGITS.match(folded, at, reading.end)
    assert found is not None  # the caller stands at a digit
    words = found.group()
    if "," in words and "，" in reading.raw[at : found.end()] and reading.raw[at].isascii():
        words = words.split(",")[0]  # 分别为100，200: a full-width comma between ASCII digits separates
    end = at + len(words)
    if len(words) > MAX_DIGITS:
        reading.note("number_too_long", at, end)
        return None
    if not whole:
        words = words.split(" ")[0]
        end = at + len(words)
    if folded.startswith(".", end) and folded[end + 1 : end + 2].isdigit() and "." in words:
        return None  # 3.2.1
    return _Token("literal", decimal(words.replace(",", "").replace(" ", ""))), end


def _row(folded: str, at: int, limit: int, inside: bool) -> tuple[_Token, int] | None:
    """Numerals in a row. 两 only begins one, and inside a number stands before 百, 千, 万 alone: in 三十两 it is the unit."""
    char = folded[at]
    if char in "两俩":
        behind = folded[at + 1 : at + 2]
        if (inside or char == "俩") and behind not in ("百", "千", "万", "亿", "佰", "仟"):
            return None
        if not inside and behind and behind in _ROW and behind in "三叁":
            return _Token("numerals", _ZERO, "23"), at + 2
        return _Token("numerals", Decimal(2), "2"), at + 1
    end = at + 1
    while end < limit and folded[end] in _ROW and end - at < MAX_DIGITS:
        end += 1
    if folded[end : end + 1] == "两" and end == at + 1 and char in "一壹" and folded[end + 1 : end + 2] in _AFTER_PAIR and folded[end + 1 : end + 2]:
        return _Token("numerals", _ZERO, "12"), end + 1  # 一两天; 一两 alone is a weight
    row = "".join(_NUMERALS[one] for one in folded[at:end])
    return _Token("numerals", Decimal(row), row), end


_AFTER_PAIR = "个天年名位家次种项件百千万亿日周点小分处座辆条句月"


def _is_pair(row: str, folded: str, end: int) -> bool:
    """Two numerals that say "between": 五六(十), 三五(个). A digit behind a decimal point is none."""
    if len(row) != 2 or row[0] == "0" or not (int(row[1]) == int(row[0]) + 1 or row == "35"):
        return False
    return not folded.startswith(("线", "产业", "审", "号", "○", "折"), end)  # 一二线城市


def _scale_follows(folded: str, at: int, limit: int) -> bool:
    char = folded[at : at + 1]
    if char == " ":
        char = folded[at + 1 : at + 2]
    return bool(char) and (char in _UNITS or char in _SCALES)


def _fits(tokens: Sequence[_Token], unit: int) -> bool:
    """Whether 十, 百 or 千 may follow: smaller than the one before it in its section, behind a numeral (一百十 won't)."""
    if not tokens:
        return True
    last = tokens[-1]
    if last.sort in ("unit", "scale", "point"):
        return False
    if last.sort == "zero":
        return unit == 10
    if last.sort == "numerals" and len(last.row) > 1 and not _is_pair(last.row, "", 0):
        return False
    if last.sort == "literal" and unit == 10:
        return last.value < 10 and _integral(last.value)
    for one in reversed(tokens[:-1]):
        if one.sort == "scale":
            return True
        if one.sort == "unit":
            return one.value > unit
    return True


def _is_more(folded: str, at: int, tokens: Sequence[_Token]) -> bool:
    """Whether 多, 余, 几 or 来 says "more than" here: 6000多家, 三十几万; 几 and 来 only behind a round number."""
    if not tokens or _NO_MORE.match(folded, at):
        return False
    last = tokens[-1]
    if folded[at] == "几" and last.sort == "zero":
        return folded[at + 1 : at + 2] in _SCALES
    if folded[at] in "几来":
        return last.sort in ("unit", "scale")
    return last.sort in ("unit", "scale") or last.sort != "zero" and last.value >= 10 and last.value % 10 == 0


def _is_decimal(folded: str, start: int, tokens: Sequence[_Token]) -> bool:
    """Whether 点 is a decimal point: not in 晚上八点一场大火, where it is the hour."""
    if len(tokens) > 2:
        return True
    before = folded[max(0, start - 2) : start]
    return not (before.endswith(("午", "晨")) or before in ("早上", "晚上", "夜里", "当晚", "半夜", "今晚", "昨晚", "明晚"))


def _is_dozen(folded: str, at: int, tokens: Sequence[_Token]) -> bool:
    """Whether 打 is twelve: 两打鸡蛋; not 三打白骨精, 两打一."""
    behind = folded[at + 1 : at + 2]
    return tokens[-1].sort != "point" and behind not in tuple("击造破算开响动下断仗官包扮工打架折扰白一二三铁兰")


def _is_thousand(reading: Reading, at: int, value: Decimal) -> bool:
    """Whether k behind digits counts thousands: 月薪15k; not 4K (a picture), 10K (a race)."""
    return reading.raw[at] == "k" and value >= 10 or reading.raw[at] == "K" and value >= 18 and value % 4 != 0


def _round_stands(folded: str, at: int, floor: int) -> bool:
    """Whether 万 or 亿 without a number before it counts: 近万人, 上亿元, 万余名, 万亿元; not 万元 in a table's head."""
    if at > floor and folded[at - 1] in _BEFORE_ROUND:
        return True
    behind = folded[at + 1 : at + 2]
    return behind in ("余", "多", "亿", "人", "名", "万") and bool(behind) or bool(_OVER.match(folded, at + 1))


def _stands(
    folded: str, start: int, first: int, end: int, tokens: Sequence[_Token], comparator: Comparator | None, floor: int
) -> bool:
    """Whether what was read is a number: 千万元, 百余名, 近百人, 百分之百, 壹佰; not 百姓, 千里, 万人空巷, 拾起, 周三."""
    head = tokens[0]
    single = len(tokens) == 1
    if head.sort == "unit" and head.value != 10 and single and comparator is None:
        if start > floor and folded[start - 1] in _BEFORE_ROUND or folded[end : end + 1] in _AFTER_ROUND and end < len(folded):
            return True
        return folded[max(floor, start - 4) : start].rstrip(" ").endswith("之") or bool(_OVER.match(folded, end))
    if single and head.sort == "scale" and head.value >= 10**4 and folded.startswith("万", start) and comparator is None:
        return start > floor and folded[start - 1] in _BEFORE_ROUND or folded[end : end + 1] in ("人", "名") or bool(_OVER.match(folded, end))
    if all(one.sort == "scale" for one in tokens) and len(tokens) > 1 and folded.startswith("万万", start):
        return bool(_OVER.match(folded, end))
    if single and folded[first] in _FINANCIAL and comparator is None:
        behind = folded[end : end + 2].lstrip()[:1]
        return behind in _FINANCIAL_END | {"又"} and bool(behind) or folded[max(floor, start - 4) : start].rstrip(" ").endswith(("第", "之", "币", "点")) or bool(
            _OVER.match(folded, end)
        )
    if single and head.sort == "numerals" and folded[first] in _SIX and first > floor:  # 周三, 星期三
        before = folded[first - 1]
        if before in "周期拜":
            return not (folded.endswith(("星期", "礼拜"), floor, first) or before == "周" and folded[first - 2 : first - 1] not in (*_NUMERALS, "每", "几"))
    return True


def _scale_of(tokens: Sequence[_Token]) -> Decimal:
    """What the last part of a number counts: 10^8 in 30亿, 10^7 in 三千万."""
    scale = _ONE
    for one in reversed(tokens):
        if one.sort not in ("scale", "unit") or one.sort == "unit" and one.value < 100:
            break
        scale = multiply(scale, one.value)
    return scale


def _evaluate(tokens: Sequence[_Token]) -> Decimal:
    """The value of tokens, left to right. A scale multiplies its section, and what smaller or equal scales made before it
    (一万五千亿); a lone numeral behind a unit counts tenths of it (一万五 is 15000, 一万零五 10005)."""
    sums: list[tuple[Decimal, Decimal]] = []  # a scale, and the sum under it; scales descend
    section, pending, step, share, gap = _ZERO, None, _ONE, _ZERO, False
    lone = False
    for sort, value, row in tokens:
        if sort in ("numerals", "literal"):
            pending = value
            lone = sort == "numerals" and len(row) == 1 or sort == "literal" and value < 10 and step >= 1000
        elif sort == "unit":
            section = add(section, multiply(_ONE if pending is None else pending, value))
            pending, step, gap = None, value, False
        elif sort == "scale":
            amount = add(add(section, _ZERO if pending is None else pending), share)
            while sums and (sums[-1][0] < value or sums[-1][0] == value and amount == 0):
                amount = add(amount, sums.pop()[1])
            if amount == 0 and not sums:
                amount = _ONE
            sums.append((value, multiply(amount, value)))
            section, pending, step, share, gap = _ZERO, None, value, _ZERO, False
        elif sort == "point":
            share = value
        else:
            gap = True
    if pending is not None:
        if lone and step > 10 and not gap and _integral(pending):
            pending = multiply(pending, step / 10)
        section = add(section, pending)
    total = add(section, share)
    for _, amount in sums:
        total = add(total, amount)
    return total

