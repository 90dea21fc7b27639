"""Chinese quantities: a number with its unit, its classifier and noun, or its currency, and what the words around say.

    quantity = [每 unit] [currency] number [unit [半] [/ unit | 每 unit]] [(至 | -) number unit]
             | number classifier [半 | 以上] [modifiers] noun | number noun | number 大 noun
             | 百分之 number | (华氏 | 摄氏) number 度 | number 元 number 角 number 分 | number 米 digits
             | number 小时 number 分 | number 分 number 秒 digits
             | number 倍 | 翻 [number] 番 | 减半
             | ordinal | number                        where nothing says that it is a code, a label's part or a date's

What a bare number must have to be one is in `_is_bare`; a numeral alone (三) is one only where a word asks for a number.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from ljextract.languages.zh.bare import in_title, is_bare, is_han, is_label, is_paired
from ljextract.languages.zh.chars import Chars, one_stands, stands_at
from ljextract.languages.zh.kept import kept_of
from ljextract.languages.zh.nouns import ends_word, is_with_classifier, noun_end, tokens_from
from ljextract.languages.zh.numbers import JOIN, is_contrasted, is_from
from ljextract.languages.zh.qualifiers import comparator_before, comparator_behind, said_of
from ljextract.languages.zh.units import (
    MARKS,
    PRICE_TAIL,
    UnitUse,
    behind,
    denominator,
    each_before,
    may_have_each,
    per,
    read_classifier,
    read_counted,
    read_unit,
    resolved,
    unit_of,
    with_per,
    with_rate,
)
from ljextract.lexicon import Hit
from ljextract.matcher import Beside, NumberHit, Reading
from ljextract.rules import Match, RuleBook, lex, number, phrase, text
from ljextract.text import Span
from ljextract.values.amount import Amount
from ljextract.values.number import (
    Comparator,
    Number,
    add,
    decimal,
    divided,
    fraction,
    multiple,
    multiply,
    number_range,
)
from ljextract.values.unit import Unit, counted, multiple_of, units

SCANNED: tuple[str, ...] = ("doubling", "halving")

book = RuleBook("zh.quantities", kind="quantity")

COUNTS: Final = ("cardinal", "range", "fraction")
"""The forms of number that a unit or a noun may follow; an ordinal has none."""
PREFIXES: Final[tuple[str, ...]] = ("currency", "percent_prefix")

_SUBUNIT: Final[tuple[str, ...]] = ("subunit",)
_UNIT: Final[tuple[str, ...]] = ("unit",)
_LEADING: Final[tuple[str, ...]] = ("comparator", "filler")
_BOUND: Final[tuple[str, ...]] = ("comparator_behind",)
_CLASSIFIER: Final[tuple[str, ...]] = ("classifier",)
_NO_CLASSIFIER: Final[tuple[str, ...]] = ("no_classifier",)
_HALF: Final = decimal("0.5")


class ChineseBeside(Beside):
    """What stands beside numbers."""

    def of(self, reading: Reading, number: NumberHit, asked: frozenset[str]) -> frozenset[str]:
        """What stands beside a number: see `beside`."""
        return beside(reading, number, asked)


def beside(reading: Reading, hit: NumberHit, asked: frozenset[str]) -> frozenset[str]:
    """What stands beside a number: a prefix, and behind it a unit, a classifier, a noun, 倍, 大, or nothing of these."""
    folded = reading.folded
    if hit.number.form == "range" and folded[hit.start] == "第":
        return _ALONE["nothing"]  # 第3至5条: what has places in an order is no unit
    before = kept_of(reading).prefixes.behind(reading.skip_back(hit.start))
    if before is not None and before.entry.kind == "percent_prefix":
        return _ALONE["percent_prefix"]
    after = behind(reading, hit)
    if after.use is not None:
        sort = "unit"
    elif after.counting is not None:
        sort = after.counting.entry.kind
    elif _NAMED_BESIDE.at(folded, hit.end):
        sort = folded[hit.end]
    else:
        sort = "nothing"
    return _ALONE[sort] if before is None else _WITH_CURRENCY[sort]


_NAMED_BESIDE: Final = Chars("倍大")
_ALONE: Final = {
    sort: frozenset((sort, "nothing") if sort in ("大", "counted", "classifier") else (sort,))
    for sort in ("unit", "classifier", "counted", "倍", "大", "nothing", "percent_prefix")
}
"""What stands beside a number, by what stands behind it: sets are made once and not for every number."""
_WITH_CURRENCY: Final = {sort: sorts | {"currency"} for sort, sorts in _ALONE.items()}
"""The same where a currency stands before it."""


def _number_of(m: Match) -> NumberHit:
    hit: NumberHit = m["number"].what
    return hit


def _amount(
    m: Match,
    hit: NumberHit,
    unit: Unit | None,
    unit_span: Span | None,
    value: Number | None = None,
    inside: Comparator | None = None,
) -> Amount:
    """The amount with its comparator and change, read off the words around the match; `inside` is a comparator inside it."""
    value = value or hit.number
    reading, each = m.reading, m.get("each") or m.get("speed")
    folded = reading.folded
    start = m.start
    if each is not None:
        start = each.what  # 每平方米超过1.42万元
    said, change = said_of(reading, start, m.end, value, unit, hit.end)
    comparator = inside or value.comparator or said
    if comparator is None and each is not None and each.name == "each":
        comparator = comparator_before(reading, m.start, m.end, unit)  # 约为每平方米1.15万元
    if comparator is None and m.start > 0 and ord(folded[m.start - 1]) == ord("("):
        kept = kept_of(reading).comparators.get(m.start - 1)  # 超过7亿吨（1.4万亿斤）, not 约96亿箱（每箱24听）
        comparator = kept[0] if kept is not None and unit is not None and unit.dimension == kept[1] != "count" else None
    if m.end < len(folded) and ord(folded[m.end]) == ord("("):
        kept_of(reading).comparators[m.end] = comparator, None if unit is None else unit.dimension
    return Amount(value, Span(hit.start, hit.end), unit, unit_span, comparator or "=", change)


def _written(m: Match, span: Span) -> str:
    """The words of a span as the text has them: a traditional text's classifier is 個."""
    return m.reading.narrow[span.start : span.end]


def _is_one(reading: Reading, hit: NumberHit, classifier: str) -> bool:
    """Whether a number before a classifier counts: not 一 as the article (一名学生), but in 其中一名 and 一次…两次."""
    if hit.end > hit.start + 1 or reading.folded[hit.start] != "一":
        return True
    if reading.folded.endswith(("其中", "仅有", "只有", "前"), reading.start, hit.start):
        return True
    return is_contrasted(reading, hit.start, classifier)


# Ranges with a unit on either side


_JOINS: Final = Chars("到至-~–—―─和与 ")
_BETWEEN: Final = re.compile(r" ?[和与] ?")


_CHANGED: Final = re.compile("(?:减少|增加|下降|上升|上涨|下跌|提高|降低|缩减|增长|减|增)(?:了|约|近)?$")


def _range_to(reading: Reading, hit: NumberHit, end: int) -> tuple[NumberHit, int] | None:
    """The other end of a range whose first end, number and unit, ends at a place (5元至10元): its number, and its end."""
    if end >= reading.end or not _JOINS.at(reading.folded, end) or hit.number.value is None:
        return None
    join = JOIN.match(reading.folded, end, reading.end)
    between = _BETWEEN.match(reading.folded, end, reading.end) if join is None else None
    if between is None and (join is None or is_from(reading.folded, hit.start, reading.start)):
        return None
    join = join or between
    assert join is not None  # one of the two
    other = reading.number_at.get(join.end())
    if other is None or other.number.value is None or other.number.value <= hit.number.value:
        return None
    words = reading.folded[hit.end : end]
    if not stands_at(reading.folded, words, other.end):
        return None
    if other.number.value >= 5 * hit.number.value and _CHANGED.search(reading.folded, hit.start - 4, hit.start):
        return None  # 减少8000人至22万人: how much, and to what
    behind = other.end + len(words)
    if between is not None and not one_stands(reading.folded, ("之间", "间"), behind):
        return None
    return other, behind


def _stretch(m: Match, hit: NumberHit, unit_span: Span) -> tuple[NumberHit, Span] | None:
    """The range that a quantity begins, as a number of its own, and its unit's span; the match's end moves with it."""
    found = _range_to(m.reading, hit, unit_span.end)
    if found is None:
        return None
    other, end = found
    low, high = hit.number.value, other.number.value
    assert low is not None
    assert high is not None
    m.add("high", other.start, other.end, other)
    m.end = end
    value = number_range(low, high, hit.number.comparator or other.number.comparator)
    return NumberHit(hit.start, other.end, value), Span(other.end + unit_span.start - hit.end, end)


# Units


@book.rule(
    number(forms=COUNTS, beside="unit"),
    phrase(read_unit, "unit"),
    yes=[
        ("全年产值[2089.81亿元]。", "208981000000 CNY"),
        ("跑道长[3.5公里]。", "3.5 km"),
        ("工程历时[两年半]完成。", "2.5 a"),
        ("罚款[5万元至10万元]。", "50000..100000 CNY"),
        ("注册资本增加[100万元]至3000万元。", "1000000 CNY increase"),
        ("车费共[123元1角1分]。", "123.11 CNY"),
        ("一根油条[一块二]。", "1.2 CNY"),
        ("豆浆一碗[三块五毛五]。", "3.55 CNY"),
        ("梨只卖[两块五一斤]。", "2.5 CNY per 斤"),
        ("车程缩短到[一个半小时]。", "1.5 h"),
        ("他身高[1米85]。", "1.85 m"),
        ("她以[9秒58]夺冠。", "9.58 s"),
        ("全程用时[1小时30分]。", "1.5 h"),
        ("他游了[1分45秒58]。", "105.58 s"),
        ("苹果[五块八毛钱一斤]。", "5.8 CNY per 斤"),
        ("颗粒物浓度为[35微克每立方米]。", "35 ug/m3"),
        ("新房[每平方米1.42万元]。", "14200 CNY per m2"),
        ("手术做了[三个多小时]。", ">3 h"),
        ("水温达到[华氏104度]。", "104 [degF]"),
        ("列车[时速350公里]。", "350 km/h"),
        ("景区人均消费约[320元]。", "~320 CNY"),
    ],
    no=["《三十年》是一部纪录片。"],
)
def number_unit(m: Match) -> Amount | None:
    """A number before a unit or a currency."""
    reading, hit = m.reading, _number_of(m)
    use: UnitUse = m["unit"].what
    if in_title(reading, hit.start) or not _is_length(reading, hit, use):
        return None
    unit, value = use.unit, hit.number
    if unit.system == "COUNT" and not _is_one(reading, hit, unit.name):
        return None
    if use.start == hit.start + 1 and reading.folded[hit.start - 1 : use.start + 1] in _DETERMINED:
        return None  # 下一个世纪
    span = Span(use.start, use.end)
    whole = _composed(m, hit, use)
    if whole is None and use.end - hit.start == 2 and stands_at(reading.folded, "一块", hit.start):
        return None  # 一块宅地, but 一块二
    if whole is not None:
        hit, span, unit = whole
        value = hit.number
    elif use.half:
        value = _with_half(value)
        hit = NumberHit(hit.start, max(hit.end, use.start), value)
    elif use.comparator is not None:
        hit = NumberHit(hit.start, use.start, value)
    else:
        longer = _stretch(m, hit, span)
        if longer is not None:
            hit, span = longer
            value = hit.number
    unit = _each(m, _speed(m, _scale_before(m, unit)))
    return _amount(m, hit, unit, span, value, use.comparator)


_DETERMINED: Final = frozenset(f"{word}一个" for word in "下上另每这那某")


def _is_length(reading: Reading, hit: NumberHit, use: UnitUse) -> bool:
    """Whether years are a length of time, and no calendar year: not 2023年, 二〇二三年, 98年 before a month."""
    if use.unit.code != "a" or reading.folded[use.start] != "年":
        return True
    folded, value = reading.folded, hit.number.value
    words = folded[hit.start : hit.end]
    if value is None or (
        not words.isdigit() and not (len(words) > 1 and all(char in "〇零○一二三四五六七八九" for char in words))
    ):
        return words[:1] != "0"
    if words.isascii() and (len(words) != 4 or not 1000 <= value <= 2100):
        return not (
            (len(words) == 2 and folded[use.end : use.end + 1].isdigit()) or (words[0] == "0" and len(words) > 1)
        )
    if not words.isascii():
        return False
    return one_stands(folded, ("历史", "的历史", "来", "之久", "以上", "文明"), use.end) or folded.endswith(
        ("近", "约", "超过", "逾", "大约", "长达", "历经"), reading.start, hit.start
    )


def _valued(number: Number, value: Decimal) -> Number:
    """The number with another value."""
    return Number(number.form, value, number.low, number.high, number.ratio, number.comparator)


def _with_half(value: Number) -> Number:
    return value if value.value is None else _valued(value, add(value.value, _HALF))


_TENTHS: Final = {"角": "0.1", "毛": "0.1", "分": "0.01"}
_SHORT: Final = re.compile(
    r"([0-9]{1,2}|零[一二三四五六七八九]|[一二三四五六七八九]{1,2})(?![0-9%一二三四五六七八九十百千万亿]|[.,][0-9]| ?(?:米|厘米|公分|个|名|人|元|年|月|日|岁|秒|次|分|cm|/|-))"
)
_DIGIT: Final = {char: str(value) for value, char in enumerate("零一二三四五六七八九")}


_TAILED: Final = Chars("块毛米秒")
"""What words begin with that a short tail may follow."""


def _composed(m: Match, hit: NumberHit, use: UnitUse) -> tuple[NumberHit, Span, Unit] | None:
    """A quantity in two units or with a short tail: 3元5角, 123元1角1分, 3块5, 1米75; the match's end moves with it."""
    reading, value = m.reading, hit.number.value
    folded, end = reading.folded, use.end
    if value is None or hit.number.form != "cardinal" or use.half:
        return None
    if end not in reading.number_at and not _TAILED.at(folded, use.start):
        return None
    word = folded[use.start : use.end]
    if use.unit.dimension == "currency" and use.unit.code is not None:
        total, last = value, hit
        while (
            (small := reading.number_at.get(end)) is not None
            and small.number.form == "cardinal"
            and small.number.value is not None
        ):
            coin = reading.longest(_SUBUNIT, small.end)
            part = None if coin is None else _part(coin, folded)
            if coin is None or part is None:
                break
            total, end, last = add(total, multiply(small.number.value, part)), coin.end, small
        if last is not hit:
            cents = _SHORT.match(reading.narrow, end, reading.end) if folded[end - 1] in "毛角" else None
            if cents is not None and len(cents[1]) == 1:  # 三块五毛五
                total, end = add(total, decimal(f"0.0{_DIGIT.get(cents[1], cents[1])}")), cents.end()
                last = NumberHit(last.start, end, last.number)
            priced = with_rate(reading, UnitUse(use.start, end, use.unit))  # 五块八毛钱一斤
            m.end = priced.end
            return (
                NumberHit(hit.start, last.end, _valued(hit.number, total)),
                Span(use.start, m.end),
                priced.unit,
            )
    whole = _with_small_units(m, hit, use)
    if whole is not None or word not in ("块", "毛", "米", "秒"):
        return whole
    tail = _SHORT.match(reading.narrow, end, reading.end)  # not folded: 1米75，5个 has a full-width comma
    if word in ("块", "毛") and (tail is None or len(tail[1]) > 1):
        tail = PRICE_TAIL.match(reading.narrow, end, reading.end)  # 两块五一斤
    if tail is None or (word == "米" and value > (9 if len(tail[1]) < 2 else 99)):
        return None  # but 六十二米七三
    if word == "秒" and (len(tail[1]) < 2 or value >= 60):
        return None  # 9秒58
    digits = "".join(_DIGIT.get(char, char) for char in tail[1])
    priced = with_rate(reading, UnitUse(use.start, tail.end(1), use.unit))
    m.end = priced.end
    value = add(value, decimal(f"0.{digits}"))
    span = Span(use.start, use.end if m.end == tail.end(1) else m.end)
    return NumberHit(hit.start, tail.end(1), _valued(hit.number, value)), span, priced.unit


def _part(coin: Hit, folded: str) -> Decimal | None:
    """What one of a coin is worth in its currency: 0.1 for 角."""
    tenths = _TENTHS.get(folded[coin.start : coin.end])
    if tenths is not None:
        return decimal(tenths)
    many = coin.entry.get("per", 100)
    return decimal("1").scaleb(-(len(str(many)) - 1)) if str(many).strip("0") == "1" else None


_SMALLER: Final[dict[str, tuple[str, int, tuple[str, ...]]]] = {
    "h": ("min", 60, ("分钟", "分")),
    "min": ("s", 60, ("秒钟", "秒")),
    "jin": ("liang", 10, ("两",)),
    "m": ("cm", 100, ("厘米", "公分")),
}
"""The unit that a unit is said together with, how many of it make one, and its words."""


def _with_small_units(m: Match, hit: NumberHit, use: UnitUse) -> tuple[NumberHit, Span, Unit] | None:
    """A quantity in a large and a small unit, in whichever it is exact: 1小时30分 is 1.5 h, 1小时20分 80 min, 1分45秒58 105.58 s."""
    reading, folded = m.reading, m.reading.folded
    key = "min" if folded[use.start : use.end] == "分" else use.unit.key
    large, total, factor, end, last = key, hit.number.value, 1, use.end, hit
    while total is not None and (step := _SMALLER.get(key)) is not None:
        below, many, words = step
        small = reading.number_at.get(end)
        if small is None or small.number.form != "cardinal" or small.number.value is None or small.number.value >= many:
            break
        word = next((one for one in words if stands_at(folded, one, small.end)), None)
        if word is None:
            break
        total, factor = add(multiply(total, Decimal(many)), small.number.value), factor * many
        key, end, last = below, small.end + len(word), small
    if last is hit or total is None:
        return None
    tail = _SHORT.match(reading.narrow, end, reading.end) if key == "s" else None
    if tail is not None and len(tail[1]) > 1 and tail[1].isdigit():
        total, end = add(total, decimal(f"0.{tail[1]}")), tail.end()
    whole = divided(total, Decimal(factor))
    m.end = end
    value = _valued(hit.number, total if whole is None else whole)
    return NumberHit(hit.start, last.end, value), Span(use.start, end), units()[key if whole is None else large]


_SCALE_NAMES: Final = re.compile(r"(华氏|摄氏)(?:温度)? ?(?:零下)?$")


def _scale_before(m: Match, unit: Unit) -> Unit:
    """华氏98.6度: the unit, whose name stands before the number; the match's start moves to it."""
    reading = m.reading
    named = m["unit"]
    if ord(reading.folded[named.start]) != ord("度") or named.end > named.start + 1:
        return unit
    found = _SCALE_NAMES.search(reading.folded[max(reading.start, m.start - 8) : m.start])
    if found is None:
        return unit
    m.start -= len(found.group())
    return units()["[degF]" if found[1] == "华氏" else "Cel"]


_SPEED: Final = re.compile(r"(时速|秒速)[^，。；,;0-9]{0,5}$")


def _speed(m: Match, unit: Unit) -> Unit:
    """The speed that 时速 makes of a length: 时速350公里; the match's start moves to it if nothing else is between."""
    if unit.dimension != "length":
        return unit
    found = _SPEED.search(m.reading.folded, max(m.reading.start, m.start - 8), m.start)
    if found is None:
        return unit
    if found.end(1) == m.start:
        m.add("speed", m.start - 2, m.start, m.start)  # 最高时速350公里: 最高 belongs to the speed
        m.start -= 2
    return per(unit, units()["h" if found[1] == "时速" else "s"])


def _each(m: Match, unit: Unit) -> Unit:
    """The unit per what stands behind 每 before the quantity; the match's start moves to 每 if nothing else is between."""
    if unit.per is not None or (unit.dimension == "ratio" and unit.code != "%"):
        return unit
    if m.start > 0 and ord(m.reading.folded[m.start - 1]) == ord("、"):
        below: str | None = m.reading.memo.get(("zh.per", m.start - 1))  # 每月2190元、1900元
        return unit if below is None or unit.dimension != "currency" else with_per(unit, below)
    if not may_have_each(m.reading, m.start):
        return unit
    place = _skip_comparators(m.reading, m.start)
    found = each_before(m.reading, place)
    if found is None or (
        not found.adjacent
        and (unit.dimension in ("ratio", "temperature") or (unit.code is not None and "/" in unit.code))
    ):
        return unit  # 年均增长5%, 年均浓度49微克/立方米: a mean of what doesn't add up
    between = m.reading.folded[place : m.start]
    if found.adjacent and "有" not in between and not between.startswith("限"):  # 每年有29万人, 每人限领2张券
        m.add("each", found.start, place, m.start)
        m.start = found.start
    rate = per(unit, found.below)
    if unit.dimension == "currency":
        m.reading.memo["zh.per", m.end] = rate.per
    return rate


def _skip_comparators(reading: Reading, start: int) -> int:
    at = start
    for _ in range(3):
        hit = reading.longest_before(_LEADING, reading.skip_back(at))
        if hit is None:
            return at
        at = hit.start
    return at


_PERCENT_AGAIN: Final = re.compile(r"百 *分 *之 *")


@book.rule(
    lex(PREFIXES, "prefix"),
    number(forms=COUNTS, beside="percent_prefix"),
    yes=[
        ("失业率为[百分之五点二]。", "5.2 %"),
        ("阳性率不到[百分之一]。", "<1 %"),
        ("关税将降低[百分之五至十]。", "5..10 % decrease"),
        ("占比约为[百分之三到百分之五]。", "~3..5 %"),
        ("利率为[负百分之零点一]。", "-0.1 %"),
    ],
)
def percent_in_words(m: Match) -> Amount | None:
    """百分之 before a number."""
    reading, hit, prefix = m.reading, _number_of(m), m["prefix"]
    join = JOIN.match(reading.folded, hit.end, reading.end)
    if join is not None and hit.number.value is not None:
        again = _PERCENT_AGAIN.match(reading.folded, join.end(), reading.end)
        other = reading.number_at.get(again.end()) if again else None
        if other is not None and other.number.value is not None and other.number.value > hit.number.value:
            m.end = other.end
            hit = NumberHit(hit.start, other.end, number_range(hit.number.value, other.number.value))
    if (
        stands_at(reading.folded, "负", prefix.start - 1)
        and prefix.start > reading.start
        and hit.number.value is not None
    ):
        m.start -= 1
        hit = NumberHit(hit.start, hit.end, hit.number.times(Decimal(-1)), hit.parts)
    return _amount(m, hit, units()["%"], Span(prefix.start, prefix.end))


@book.rule(
    lex(PREFIXES, "sign"),
    number(forms=("cardinal", "range"), beside="currency"),
    phrase(read_unit, "unit", optional=True),
    yes=[
        ("手机售价[￥3999]。", "3999 CNY"),
        ("增资[人民币178亿元]。", "17800000000 CNY"),
        ("该基金募资[US$5亿]。", "500000000 USD"),
    ],
    no=["沿途配备AED 220台。"],
)
def currency_before_number(m: Match) -> Amount | None:
    """A currency's sign, code or name before a number."""
    reading, sign, hit = m.reading, m["sign"], m["number"].what
    word = reading.folded[sign.start : sign.end]
    if reading.skip_back(sign.start) in reading.number_ending:
        return None
    if not (word.endswith(("币", "美金")) or not "\u4e00" <= word[-1] <= "\u9fff"):
        return None  # 1美元兑150日元: a name stands behind its number
    if word[-1].isascii() and word[-1].isalpha() and reading.longest(("classifier",), hit.end) is not None:
        return None  # 配备AED 220台
    unit = resolved(reading, Hit(sign.start, sign.end, sign.what), hit)
    use = m.get("unit")
    if unit is None or in_title(reading, hit.start):
        return None
    if use is not None and use.what.unit.dimension != "currency":
        m.end = hit.end
        use = None
    span = Span(sign.start, sign.end)
    if use is not None:
        span = Span(use.start, use.end)
        unit = with_per(unit, use.what.unit.per)
    else:
        hit = _prefixed_range(m, hit, reading.folded[sign.start : hit.start])
        rate = denominator(reading, m.end + 1, loose=True) if stands_at(reading.folded, "/", m.end) else None
        if rate is not None:
            m.end, unit = rate[0], per(unit, rate[1])
    unit = _each(m, unit)
    return _amount(m, hit, unit, span)


def _prefixed_range(m: Match, hit: NumberHit, prefix: str) -> NumberHit:
    """The range in ￥5-￥10, or the number as it is; the match's end moves with it."""
    reading, low = m.reading, hit.number.value
    join = JOIN.match(reading.folded, hit.end, reading.end)
    if join is None or low is None or not stands_at(reading.folded, prefix, join.end()):
        return hit
    other = reading.number_at.get(join.end() + len(prefix))
    if other is None or other.number.value is None or other.number.value <= low:
        return hit
    m.end = other.end
    return NumberHit(hit.start, other.end, number_range(low, other.number.value))


# Counted things


@book.rule(
    number(forms=COUNTS, beside="classifier"),
    phrase(read_classifier, "classifier"),
    yes=[
        ("园区聚集了[6000多家企业]。", ">6000 企业"),
        ("会议开了[三次]。", "3 次"),
        ("政府资助[350个智能化改造项目]。", "350 项目"),
        ("全市有[4000家软件和信息服务企业]。", "4000 企业"),
        ("峰会邀请了[30个国家]的代表。", "30 国家"),
        ("[12名来自上海的志愿者]抵达。", "12 志愿者"),
        ("须有[5名以上股东]提议。", ">=5 股东"),
        ("调查涉及[70个城市]房价。", "70 城市"),
        ("去年一次，今年[两次]。", "2 次"),
        ("做了[四次全市性的调查]。", "4 调查"),
        ("空军派出[2架飞机]。", "2 飞机"),
        ("桌上有[三杯水]。", "3 水"),
        ("全国日均客流约[60万人次]。", "~600000 人次 per d"),
    ],
    no=["一家公司倒闭了。", "他提出三条件。"],
)
def number_classifier_noun(m: Match) -> Amount | None:
    """A number, a classifier, and the noun that they count."""
    reading, hit, classifier = m.reading, _number_of(m), m["classifier"]
    if (hit.number.form == "fraction" and reading.folded[hit.start : hit.end] != "半") or in_title(reading, hit.start):
        return None
    counting = Hit(classifier.start, classifier.end, classifier.what)
    word = reading.folded[counting.start : counting.end]
    if not _is_one(reading, hit, word) or (word == "版" and "." in reading.folded[hit.start : hit.end]):
        return None  # 3.0版
    if word == "届" and stands_at(reading.folded, "中全会", counting.end + 1):
        return None  # 十一届三中全会
    value, at, said = hit.number, counting.end, None
    if at < len(reading.folded) and ord(reading.folded[at]) == ord("半") and value.value is not None:
        at += 1
        value = _with_half(value)
    elif (bound := comparator_behind(reading, at)) is not None:  # 10个以上国家
        further = reading.longest(_BOUND, at)
        if further is not None and noun_end(reading, further.end, word) is not None:
            said, at = bound, further.end
    shared = _shared_unit(reading, counting) if word == "个" else None
    if shared is not None:
        m.end = counting.end
        return _amount(m, hit, shared, Span(counting.start, counting.end), value)
    noun = None if counting.entry["sort"] == "verbal" and not _is_event(reading, at) else noun_end(reading, at, word)
    if noun is None:
        if not _stands_alone(reading, counting, at, hit):
            return None
        m.end = at
        span = Span(counting.start, at)
        longer = _stretch(m, hit, span)
        if longer is not None:
            hit, span = longer
            value = hit.number
        name = _written(m, Span(counting.start, counting.end))
        return _amount(m, hit, _each(m, counted(name, name)), span, value)
    if word in counting.entry.ambiguous and not _is_classifier(reading, counting, at):
        return None
    m.add("noun", at, noun[0], noun[1])
    m.end = noun[0]
    unit = counted(noun[1], _written(m, Span(counting.start, counting.end)))
    return _amount(m, hit, _each(m, unit), Span(counting.start, noun[0]), value, said)


_AND_NUMBER: Final = re.compile(r" ?[和、与至到及-] ?")


def _shared_unit(reading: Reading, counting: Hit) -> Unit | None:
    """The unit that 个 leaves to the next number: 上升0.6个和1.2个百分点."""
    join = _AND_NUMBER.match(reading.folded, counting.end, reading.end)
    other = reading.number_at.get(join.end()) if join else None
    if other is None:
        return None
    unit = reading.longest(_UNIT, other.end)
    if unit is None or not stands_at(reading.folded, "个", unit.start):
        return None
    return unit_of(unit.entry)


def _is_event(reading: Reading, at: int) -> bool:
    """Whether the word behind 次 is a noun that it counts (两次世界大战), and no verb (三次访华)."""
    tokens = tokens_from(reading, at)
    if not tokens or len(tokens[0].text) < 2:
        return False
    table = reading.lexicon.table
    return tokens[0].text in table("noun") or (
        tokens[0].tag in ("n", "nz", "nt", "j", "b") and tokens[0].text not in table("verbal_noun", "phrase_end")
    )


def _is_classifier(reading: Reading, counting: Hit, at: int) -> bool:
    """Whether an ambiguous word is a classifier here: the segmenter does not begin a longer word with it (部门, 处理)."""
    tokens = tokens_from(reading, counting.start)
    if not tokens or tokens[0].end <= at or not tokens[0].tag or tokens[0].tag.startswith(("m", "q")):
        return True
    return is_with_classifier(reading, tokens[0], at)


_ALONE_BEHIND: Final = frozenset("的，了和与及至到或、也都均仅而但被为是由中内后前时里还")


def _stands_alone(reading: Reading, counting: Hit, at: int, hit: NumberHit) -> bool:
    """Whether a classifier without a noun counts anything: 售出5000辆, 三次访华; an ambiguous one only at a clause's end."""
    word = reading.folded[counting.start : counting.end]
    beside = reading.folded[at : at + 1] if at < reading.end and at not in reading.number_at else ""
    if beside == "以" and comparator_behind(reading, at) is not None:
        return True  # 800场以内
    if counting.entry["sort"] == "verbal" and word not in counting.entry.ambiguous:
        return True
    if word not in counting.entry.ambiguous:
        return beside != "们"
    if word in "股层":
        return beside not in tuple("东市份价票权息本利灾")
    if word == "点":
        return _is_index(reading, hit, at)
    if not beside or beside in MARKS or beside in _ALONE_BEHIND:
        return True
    if not _is_classifier(reading, counting, at):
        return False
    # 首批两架预计2027年交付; 推迟了29台择期手术
    return reading.folded[hit.start].isdigit() or _goes_on(reading, at)


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether a verb, or what is measured, stands at a place: of two characters or more, or with the words of a verb."""
    tokens = tokens_from(reading, at)
    if not tokens:
        return False
    if len(tokens[0].text) < 2:  # 其中3笔已收回, 两家约了复试
        behind = tokens[1].text if len(tokens) > 1 else ""
        return tokens[0].text in "已将正未曾仍不" or behind in ("了", "过", "着")
    if not tokens[0].tag and tokens[0].text[-1] in "在至到":
        return True  # 几十户困在屋顶
    return tokens[0].tag.startswith("v") or tokens[0].text in reading.lexicon.table("attribute")  # 三家价格较高


_INDEX: Final = re.compile(r"指|收[于报盘]|报收?|大盘|大关|点位|涨|跌|升|降|突破|失守|高开|低开|震荡|点附近")


def _is_index(reading: Reading, hit: NumberHit, at: int) -> bool:
    """Whether 点 counts the points of an index: 沪指报3200.5点, 下跌56点; not an hour."""
    value = hit.number.value
    if value is None or one_stands(reading.folded, ("整", "半", "钟", "多钟", "左右", "前", "许"), at):
        return False
    if value > 24:
        return True
    start = max(reading.sentence(hit.start).start, hit.start - 24)
    decimals = value != value.to_integral_value()
    moved = reading.folded[hit.start - 1] in "涨跌升降了约近"
    if reading.folded.endswith(("涨了", "跌了"), start, hit.start):
        return True
    return (decimals or moved) and _INDEX.search(reading.folded, start, hit.start) is not None


@book.rule(
    number(forms=("cardinal", "range"), beside="counted"),
    phrase(read_counted, "noun"),
    yes=[("工厂雇用[8000人]。", "8000 人"), ("[两国]恢复直航。", "2 国"), ("[12部门]联合发文。", "12 部门")],
    no=["三地块流拍。", "全球人工智能投资额为5亿元。", "二股东放弃认购。"],
)
def number_noun(m: Match) -> Amount | None:
    """A number before a noun that takes no classifier."""
    reading, hit, noun = m.reading, _number_of(m), m["noun"]
    if in_title(reading, hit.start) or is_paired(reading, hit.start) or reading.folded[hit.end - 1] in "成折":
        return None
    counting = Hit(noun.start, noun.end, noun.what)
    word = reading.folded[counting.start : counting.end]
    if reading.folded[hit.start : hit.end] == "二" and word == "股东":
        return None  # 二股东放弃认购
    if (
        reading.folded[hit.start : hit.end] == "一"
        and not counting.entry.get("one")
        and not _is_one(reading, hit, word)
    ):
        return None
    if len(word) == 1 and word not in "人死伤票" and not _is_word(reading, counting):
        return None
    if word != "人" and reading.folded[hit.end - 1].isdigit() and "." in reading.folded[hit.start : hit.end]:
        return None  # 人民币升破7.07企业忙锁汇
    span = Span(counting.start, counting.end)
    m.end = counting.end
    longer = _stretch(m, hit, span)
    if longer is not None:
        hit, span = longer
    name = _written(m, span)
    return _amount(m, hit, _each(m, counted(name, name if word == "人" else None)), span)


def _is_word(reading: Reading, counting: Hit) -> bool:
    """Whether the segmenter too sees a word of one character: 12国|代表, not 2国际|机场."""
    tokens = tokens_from(reading, counting.start)
    return not tokens or tokens[0].end == counting.end or tokens[0].text[-1] == "队"


@book.rule(
    number(forms=("cardinal",), beside="大"),
    text("大", name="great", glued=True),
    yes=[("[三大运营商]宣布降价。", "3 运营商"), ("论坛评出[十大品牌]。", "10 品牌")],
    no=["公司有两大部分投资者。"],
)
def number_great_noun(m: Match) -> Amount | None:
    """A number, 大, and a noun: the three major ones."""
    reading, hit, at = m.reading, _number_of(m), m["great"].end
    if reading.folded[hit.start : hit.end] == "一" or in_title(reading, hit.start):
        return None
    if reading.folded[hit.start - 1 : hit.start] in tuple("党革盟社"):
        return None  # 致公党十大
    if reading.longest(_NO_CLASSIFIER, at) is not None:
        return None  # 两大部分
    noun = noun_end(reading, at)
    if noun is None:
        return None
    m.add("noun", at, noun[0], noun[1])
    m.end = noun[0]
    return _amount(m, hit, counted(noun[1]), Span(m["great"].start, noun[0]))


@book.rule(
    number(forms=("cardinal",), beside="nothing"),
    yes=[
        ("家博会迎来[600商家]。", "600 商家"),
        ("[40展团]集体亮相。", "40 展团"),
        ("当地有[200万中小学生]。", "2000000 学生"),
        ("他买了[3打鸡蛋]。", "36 鸡蛋"),
    ],
    no=["他乘坐3路公交车。", "公司定下卖出3.5万辆的目标。"],
)
def digits_noun(m: Match) -> Amount | None:
    """Digits directly before a noun, as headlines have it; or many before what they count (200万中小学生)."""
    reading, hit = m.reading, _number_of(m)
    if hit.end >= reading.end or not is_han(reading.folded[hit.end]):
        return None
    words = reading.folded[hit.start : hit.end]
    many = words[-1] in "万亿余多打"
    if (not many and not words.isdigit()) or is_paired(reading, hit.start):
        return None
    if ends_word(reading, hit.end + 1) and not (many and stands_at(reading.folded, "、", hit.end + 1)):
        return None  # a noun has two characters
    if len(words) == 4 and hit.number.value is not None and 1900 <= hit.number.value <= 2100:
        return None  # 2023财年
    if not is_bare(reading, hit):
        return None
    if reading.folded.find("的", hit.end + 1, hit.end + 3) >= 0:
        counting = reading.longest(_CLASSIFIER, hit.end)
        if counting is not None and stands_at(reading.folded, "的", counting.end):
            return None  # 销售3.5万辆的目标
    counting = reading.longest(_CLASSIFIER, hit.end)
    if counting is not None and (
        stands_at(reading.folded, "的", counting.end) or reading.folded[counting.end : counting.end + 1] in MARKS
    ):
        return None  # 年产能3万辆的工厂, 网约车7.94万辆、驾驶员11.3万人
    tokens = tokens_from(reading, hit.end)
    if not tokens or tokens[0].text in reading.lexicon.table("phrase_end", "attribute"):
        return None
    if many:
        noun = noun_end(reading, hit.end, "名")
        if (
            noun is None
            or len(noun[1]) < 2
            or tokens[0].tag.startswith("v")
            or noun[1] in reading.lexicon.table("uncounted")
        ):
            return None
    elif tokens[0].tag != "n" or len(tokens[0].text) < 2 or tokens[0].text in reading.lexicon.table("uncounted"):
        return None
    else:
        noun = tokens[0].end, tokens[0].text
    m.end = noun[0]
    return _amount(m, hit, counted(noun[1]), Span(hit.end, m.end))


# Multiples


@book.rule(
    number(forms=COUNTS, beside="倍"),
    text("倍", name="times"),
    yes=[
        ("效率提高了[3倍]。", "3 倍 increase"),
        ("市值是同行的[1.5倍]。", "1.5 倍"),
        ("售价相当于成本的[2至3倍]。", "2..3 倍"),
        ("售价相当于成本的[2倍到3倍]。", "2..3 倍"),
    ],
)
def number_times(m: Match) -> Amount | None:
    """A number before 倍."""
    reading, hit, times = m.reading, _number_of(m), m["times"]
    if one_stands(reading.folded, ("数", "率"), times.end):
        return None
    value = hit.number
    if stands_at(reading.folded, "半", times.end) and value.value is not None:
        m.end += 1
        value = _with_half(value)
        hit = NumberHit(hit.start, m.end, value)
    span = Span(times.start, times.end)
    longer = _stretch(m, hit, span)
    if longer is not None:
        hit, span = longer
        value = hit.number
    if value.form != "range":
        value = Number("multiple", value.value, value.low, value.high, None, value.comparator)
    return _amount(m, hit, multiple_of("倍"), span, value)


_DOUBLING: Final = re.compile(r"翻了?(将近|近|约|逾|超过|超|至少)?(?:([一两二三四五123456])?番|[一1]?倍)")
_DOUBLING_SAID: Final[dict[str, Comparator]] = {
    "将近": "~",
    "近": "~",
    "约": "~",
    "逾": ">",
    "超过": ">",
    "超": ">",
    "至少": ">=",
}
_FOLDS: Final = {
    char: value for value, chars in enumerate(("一1", "两二2", "三3", "四4", "五5", "6"), 1) for char in chars
}


@book.rule(
    lex("doubling"),
    yes=[
        ("五年内产值[翻一番]。", "2 倍 increase"),
        ("收入[翻了两番]。", "4 倍 increase"),
        ("用户数[翻倍]。", "2 倍 increase"),
    ],
    no=["工人翻修了两座桥。"],
)
def doubling(m: Match) -> Amount | None:
    """翻番, 翻一番, 翻两番: twice, twice, four times as much."""
    reading, word = m.reading, m["doubling"]
    found = _DOUBLING.match(reading.folded, word.start, reading.end)
    if found is None:
        return None
    times = _FOLDS.get(found[2] or "一", 1)
    m.end = found.end()
    span = Span(m.start, m.end)
    said = _DOUBLING_SAID.get(found[1] or "")
    if said is None and (stands_at(reading.folded, "还多", m.end) or stands_at(reading.folded, "多", m.end)):
        said = ">"
    said = said or comparator_before(reading, m.start, m.end, None) or comparator_behind(reading, m.end)
    return Amount(multiple(Decimal(2**times)), span, multiple_of("倍"), span, said or "=", "increase")


@book.rule(
    lex("halving"),
    yes=[("利润[减半]。", "1/2 decrease")],
)
def halving(m: Match) -> Amount | None:
    """减半: half, a decrease."""
    word = m["halving"]
    return Amount(fraction(1, 2), Span(word.start, word.end), None, None, "=", "decrease")


# Bare numbers


@book.rule(
    number(forms=("ordinal",)),
    yes=[
        ("这是该市[第三]条地铁。", "3 ordinal"),
        ("产品[首]次亮相。", "1 ordinal"),
        ("他参加过第三、[四]届大会。", "4 ordinal"),
    ],
    no=["《第四十二街》开演。"],
)
def ordinal(m: Match) -> Amount | None:
    """An ordinal: without a unit, whatever it counts."""
    reading, hit = m.reading, _number_of(m)
    if in_title(reading, hit.start):
        return None
    return Amount(hit.number, Span(hit.start, hit.end), None, None, "=", None)


@book.rule(
    number(forms=COUNTS, beside="nothing"),
    yes=[
        ("全市共有[15]，不含郊县。", "15"),
        ("主队以[3]比1获胜。", "3"),
        ("[三分之一]的学生缺席。", "1/3"),
        ("他排名前[三]。", "3"),
        ("台风达到[4]级。", "4"),
        ("该法[第3至5]条已经修订。", "3..5"),
    ],
    no=["请拨打12345热线。", "一、二、三，开始！", "5G网络已覆盖全城。", "中国队派出歼-20。", "失业率为百分之五。"],
)
def number_alone(m: Match) -> Amount | None:
    """A number without a unit."""
    reading, hit = m.reading, _number_of(m)
    if not is_bare(reading, hit):
        return None
    amount = _amount(m, hit, None, None)
    if is_label(reading, hit.end):
        amount.change = None  # 由四级升为三级
    return amount
