"""Simple Chinese numbers: digits, numerals, and every mix of them with 万 and 亿; without ranges and fractions.

    simple    = [-|负] section {scale [section]}       1.72万亿, 3万4000, 一万五千亿, 三十万多亿
              | (几|数|上) (十|百|千|万|亿) …           几十: more than 10; 上百: at least 100
    section   = digits [(百|千|k)] | [n千][n百][n十][n] | numerals in a row (二〇二三, 三点一四), with 多, 余, 几, 来 behind it
    scale     = 万 | 亿 | 兆 (as 10^12, before money or numerals) | 打

Two numerals in a row that follow each other are a pair, low and high: 五六十, 三四千万, 十七八. Blanks may stand where a
tokenized text has them (一百 二 十). 千 before 瓦, 赫, 克 belongs to the unit (一千瓦 is 1 kW). Whether characters make a
number at all is asked of the words beside them (`numbers.toml`).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, Literal

from ljextract.languages.zh.chars import Chars, one_stands, stands_at
from ljextract.matcher import Reading
from ljextract.native import mypyc_attr
from ljextract.rules import Piece
from ljextract.values.number import MAX_DIGITS, Comparator, add, decimal, multiply

MAX_TOKENS: Final = 64
"""Steps of one number; 10^400 takes fewer. It bounds the work at a place, whatever the text ("亿亿亿…")."""

NUMERALS: Final = {
    char: str(value)
    for value, chars in enumerate(
        ("〇零○", "一壹", "二贰两俩", "三叁参", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")
    )
    for char in chars
}
UNITS: Final = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
SCALES: Final = {"万": 10**4, "亿": 10**8, "兆": 10**12}
ONES: Final = "".join(NUMERALS)
ANY: Final = frozenset(ONES + "".join(UNITS) + "廿卅万亿")
"""The characters that a number may begin with, beside digits and signs."""

_FINANCIAL: Final = frozenset("壹贰叁参肆伍陆柒捌玖拾佰仟俩")
"""Numerals that are common in other words (陆地, 队伍, 拾起): they count only in company, or before money."""
_BEFORE_THREE: Final = _FINANCIAL | {"零", "点"}
_ROW: Final = frozenset(ONES) - set("两俩")
_ZEROS: Final = frozenset("零〇○")
_MORE: Final = frozenset("多余几来把")
_AFTER_ABOUT: Final = frozenset("岁个人年天名家万元公斤里米块条种户位")
_DIGITS: Final = re.compile(
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+)"
    r"(?:\.[0-9]+|·[0-9]+(?![0-9]|[\"”’」』事地大特专惨火暴恐爆枪空矿讲运起革海洪泥会国世系青学]))?"  # not 9·11事件
    r"(?:e[+-]?[0-9]{1,3}(?![0-9a-z]))?"
)
_THOUSAND: Final = re.compile(r" ?k(?![a-z0-9])")
_POINT: Final = re.compile(
    rf"点([{ONES}]+)(?![十百千万亿分刻整钟])|点([{ONES}]+)(?=[万亿])|(?: 点 ?| ?点 )([{ONES}]+)(?=[ 成折%倍万亿]|个百分|$)"
)
_NOT_VAGUE: Final[tuple[str, ...]] = ("not_vague",)
_NOT_MORE: Final[tuple[str, ...]] = ("not_more",)
_BEFORE_ROUND: Final[tuple[str, ...]] = ("before_round",)
_AFTER_ROUND: Final[tuple[str, ...]] = ("after_round",)
_PREFIXED: Final[tuple[str, ...]] = ("unit", "currency")
_TRILLION: Final = re.compile(rf"兆[余多几]?(?:元|美|日元|日圆|欧元|港|新台|台币|韩|人民币|英镑|印|卢|[{ONES}十])")
_MONEY: Final = frozenset("元角分圆整打折成%个又")
_PAIRED: Final = frozenset("个天年名位家次种项件百千万亿日周点小分处座辆条句月")
_NO_PAIR: Final[tuple[str, ...]] = ("线", "产业", "审", "号", "○", "折")
_WEEKDAYS: Final = Chars("一二三四五六")
_WEEK_NAMES: Final = Chars("周期拜")
_WEEKS_COUNTED: Final = frozenset((*NUMERALS, "每", "几"))
_NEXT_IN_BLANKS: Final[tuple[str, ...]] = ("百货", "百分", "千米", "千克", "千瓦", "万科", "万达", "百度", "百姓")

OVER: Final = re.compile(r" *分 *之 *")

Sort = Literal["literal", "numerals", "unit", "scale", "zero", "point"]


@mypyc_attr(acyclic=True)
class Token:
    """A step of a number: a literal value, numerals in a row, a unit (十百千), a scale (万亿), a decimal part, or a 零 between."""

    __slots__ = ("row", "sort", "value")

    def __init__(self, sort: Sort, value: Decimal, row: str = "") -> None:
        self.sort = sort
        self.value = value
        self.row = row


@mypyc_attr(acyclic=True)
class Simple:
    """A number that was read: where it ends, its value or the two of a pair, and how. `scale` is what its last part counts."""

    __slots__ = ("comparator", "end", "high", "parts", "scale", "value")

    def __init__(
        self,
        end: int,
        value: Decimal,
        high: Decimal | None,
        comparator: Comparator | None,
        scale: Decimal,
        parts: tuple[Piece, ...],
    ) -> None:
        self.end = end
        self.value = value
        self.high = high
        self.comparator = comparator
        self.scale = scale
        self.parts = parts


_VAGUE: Final = Chars("几数上")
_STEPS: Final = Chars(ANY | set("0123456789点兆打k多余几来把 "))
"""What a number may go on with."""
_LONE_VALUES: Final = {char: Decimal(NUMERALS[char]) for char in "一二两三四五六七八九"}
_LONE: Final = Chars(_LONE_VALUES)
_ONE: Final = Decimal(1)
_ZERO: Final = Decimal(0)
_UNIT_TOKENS: Final = {char: Token("unit", Decimal(value)) for char, value in UNITS.items()}
_SCALE_TOKENS: Final = {char: Token("scale", Decimal(value)) for char, value in SCALES.items()}
_DOZEN: Final = Token("scale", Decimal(12))


def read_simple(reading: Reading, start: int) -> Simple | None:
    """The number that begins at a place, without ranges or fractions, or None where the characters make none."""
    folded, limit = reading.folded, reading.end
    if start < limit and _LONE.at(folded, start) and (start + 1 == limit or not _STEPS.at(folded, start + 1)):
        return _lone(folded, start, reading.start)
    negative = start < len(folded) and ord(folded[start]) in (ord("-"), ord("负"))
    at = start + negative
    comparator: Comparator | None = None
    tokens: list[Token] = []
    parts: list[Piece] = []
    if _VAGUE.at(folded, at):
        vague = folded[at]
        if vague != "几" and reading.longest_before(_NOT_VAGUE, at + 1) is not None:
            return None
        comparator = ">=" if vague == "上" else ">"
        tokens.append(Token("literal", _ONE, vague))
        parts.append(Piece("vague", at, at + 1, comparator))
        at += 1
    first, pair = at, -1
    while at < limit and len(tokens) < MAX_TOKENS:
        if not _STEPS.at(folded, at):
            break
        char, place = folded[at], at
        if char == " ":
            place = _over_blank(folded, at, limit, tokens)
            if place == at:
                break
            char = folded[place]
        if char in _MORE:
            if not _is_more(reading, place, tokens):
                break
            comparator = "~" if char in "来把" else ">"
            parts.append(Piece("more", place, place + 1, comparator))
            at = place + 1
            if folded[at : at + 1] and folded[at] in "万亿打兆":
                continue
            break
        step = _step(reading, start, at, place, tokens)
        if step is None:
            break
        token, end = step
        if token.sort == "numerals" and _is_pair(token.row, folded, end):
            pair = len(tokens)
        tokens.append(token)
        parts.append(Piece(token.sort, place, end, folded[place:end]))
        at = end
    while len(tokens) > 1 and tokens[-1].sort == "zero":
        tokens.pop()
        at = parts.pop().start
    if not tokens or (at == first and comparator is None):
        return None
    if comparator is None and not _stands(reading, start, first, at, tokens):
        return None
    if comparator is None and len(tokens) == 1 and tokens[0].sort in ("unit", "scale") and start > reading.start:
        comparator = ">" if folded[start - 1] == "过" else None  # 票房过亿
    high: Decimal | None = None
    if pair >= 0 and not (len(tokens) == 1 and stands_at(folded, "折", at)):
        row = tokens[pair].row
        value = evaluate([*tokens[:pair], _numeral(row[0]), *tokens[pair + 1 :]])
        high = evaluate([*tokens[:pair], _numeral(row[1]), *tokens[pair + 1 :]])
        if value >= high or negative:
            return None
    else:
        value = evaluate(tokens)
    return Simple(at, multiply(value, -_ONE) if negative else value, high, comparator, _scale_of(tokens), tuple(parts))


def _lone(folded: str, start: int, floor: int) -> Simple | None:
    """A numeral of one character, which goes on in no way."""
    if is_weekday(folded, start, floor):
        return None
    char = folded[start]
    piece = Piece("numerals", start, start + 1, char)
    return Simple(start + 1, _LONE_VALUES[char], None, None, _ONE, (piece,))


def _numeral(digit: str) -> Token:
    return Token("numerals", Decimal(digit), digit)


def _step(reading: Reading, start: int, at: int, place: int, tokens: list[Token]) -> tuple[Token, int] | None:
    """The next step of a number and where it ends; None where the number ends. `place` is behind the blanks at `at`."""
    folded, char = reading.folded, reading.folded[place]
    last = tokens[-1].sort if tokens else ""
    if char in NUMERALS:
        if char == "参" and not _is_three(folded, place):
            return None
        return None if last in ("literal", "numerals", "point") else _numerals(reading, place, tokens)
    if char.isdigit() and char.isascii():
        if last not in ("", "unit", "scale", "zero"):
            return None
        digits = _digits(reading, place, whole=not tokens)
        if digits is None or not tokens or place == at or one_stands(folded, ("千", "百", "万"), digits[1]):
            return digits
        return None  # 3万 4000
    if char in UNITS:
        return (
            (_UNIT_TOKENS[char], place + 1)
            if _fits(tokens, UNITS[char]) and not _is_prefix(reading, place, tokens)
            else None
        )
    if char in "万亿":
        stands = bool(tokens) or _round_stands(reading, place)
        return (_SCALE_TOKENS[char], place + 1) if stands else None
    if char == "点":
        return _decimals(reading, start, at, tokens)
    if char in "廿卅" and last in ("", "scale", "zero"):
        return Token("unit", Decimal(20 if char == "廿" else 30)), place + 1  # 廿五 is 25: no numeral before it
    if char == "兆" and tokens and _TRILLION.match(folded, place, reading.end):
        return _SCALE_TOKENS[char], place + 1
    if char == "打" and tokens and last != "point" and _is_dozen(reading, place):
        return _DOZEN, place + 1
    if char == "k" and last == "literal" and (thousand := _THOUSAND.match(folded, at, reading.end)):
        return (_UNIT_TOKENS["千"], thousand.end()) if _is_thousand(reading, place, tokens[-1].value) else None
    return None


def _is_three(folded: str, at: int) -> bool:
    """Whether 参 is a financial three, in company: 玖拾參, 參佰; not 五十参加."""
    return folded[at + 1 : at + 2] in ("拾", "佰", "仟", "万", "亿", "元") or (
        at > 0 and folded[at - 1] in _BEFORE_THREE
    )


def _over_blank(folded: str, at: int, limit: int, tokens: list[Token]) -> int:
    """The place behind blanks that a tokenized text has inside a number (一百 五 十 二), or the blank's own place."""
    place = at + 1
    while place < limit and place < at + 3 and folded[place] == " ":
        place += 1
    if not tokens or place >= limit:
        return at
    char, last = folded[place], tokens[-1].sort
    if last in ("unit", "scale"):
        stands = char in NUMERALS or char.isdigit() or (char == "几" and folded[place + 1 : place + 2] in SCALES)
    elif last in ("literal", "numerals") and (char in UNITS or char in "万亿"):
        stands = not one_stands(folded, _NEXT_IN_BLANKS, place)
    else:
        stands = (char == "点" and last != "literal") or (char == "k" and last == "literal" and tokens[-1].value > 10)
    return place if stands else at


# Steps

_DIGITS_GO_ON: Final = Chars(", .·e")
"""What makes more of digits than a whole number."""


def _digits(reading: Reading, at: int, *, whole: bool) -> tuple[Token, int] | None:
    """ASCII digits with their separators; None for more digits than any quantity has, and for a version or an address."""
    folded, end = reading.folded, at
    while end < reading.end and ord("0") <= ord(folded[end]) <= ord("9"):
        end += 1
    if end - at <= MAX_DIGITS and not _DIGITS_GO_ON.at(folded, end):
        return Token("literal", decimal(folded[at:end])), end
    found = _DIGITS.match(folded, at, reading.end)
    assert found is not None  # the caller stands at a digit
    words = found.group()
    if "," in words and "，" in reading.raw[at : found.end()] and reading.raw[at].isascii():
        words = words.split(",")[0]  # 分别为100，200: a full-width comma between ASCII digits separates
    if not whole:
        words = words.split(" ")[0]
    end = at + len(words)
    if len(words) > MAX_DIGITS:
        reading.note("number_too_long", at, end)
        return None
    if "." in words and stands_at(folded, ".", end) and folded[end + 1 : end + 2].isdigit():
        return None  # 3.2.1
    if not words.isdigit():
        words = words.replace(",", "").replace(" ", "").replace("·", ".")
    return Token("literal", decimal(words)), end


def _numerals(reading: Reading, at: int, tokens: list[Token]) -> tuple[Token, int] | None:
    """Numerals in a row, or the 零 between two parts; None where they belong to no number with the tokens before them."""
    folded = reading.folded
    if tokens and folded[at] in _ZEROS:
        return Token("zero", _ZERO), at + 1
    row = _row(folded, at, reading.end, bool(tokens))
    if row is None or not tokens or _is_pair(row[0].row, folded, row[1]):
        return row
    token, end = row
    if len(token.row) > 1:
        return None
    if tokens[0].sort == "literal" and not _scale_follows(folded, end):
        return None  # 100万一年: digits and numerals mix only by their scales (25万6千, 3万五千)
    if token.row == "1" and tokens[-1].value >= 100 and reading.longest(("no_tail",), at) is not None:
        return None  # 两千一个
    return row


def _row(folded: str, at: int, limit: int, inside: bool) -> tuple[Token, int] | None:
    """Numerals in a row. 两 only begins one, and inside a number stands before 百, 千, 万 alone: in 三十两 it is the unit."""
    char, behind = folded[at], folded[at + 1 : at + 2]
    if char in "两俩":
        if (inside or char == "俩") and behind not in ("百", "千", "万", "亿", "佰", "仟"):
            return None
        if not inside and behind == "三":
            return Token("numerals", _ZERO, "23"), at + 2
        return _numeral("2"), at + 1
    end, financial = at + 1, char in _FINANCIAL
    while end < limit and folded[end] in _ROW and (folded[end] in _FINANCIAL) is financial and end - at < MAX_DIGITS:
        end += 1  # 奥斯陆一个: numerals of the one kind and of the other make no row
    if char == "一" and behind == "两" and folded[end + 1 : end + 2] and folded[end + 1] in _PAIRED:
        return Token("numerals", _ZERO, "12"), end + 1  # 一两天; 一两 alone is a weight
    row = "".join(NUMERALS[one] for one in folded[at:end])
    return Token("numerals", Decimal(row), row), end


def _is_pair(row: str, folded: str, end: int) -> bool:
    """Whether numerals in a row say "between": 五六(十), 三五(个); not in 一二线城市."""
    if len(row) != 2 or row[0] == "0" or not (int(row[1]) == int(row[0]) + 1 or row == "35"):
        return False
    return not one_stands(folded, _NO_PAIR, end)


def _scale_follows(folded: str, at: int) -> bool:
    char = folded[at + 1 : at + 2] if stands_at(folded, " ", at) else folded[at : at + 1]
    return char in UNITS or char in SCALES


def _fits(tokens: list[Token], unit: int) -> bool:
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
        return last.value < 10 and last.value == last.value.to_integral_value()
    before = next((one for one in reversed(tokens[:-1]) if one.sort in ("scale", "unit")), None)
    return before is None or before.sort == "scale" or before.value > unit


def _is_prefix(reading: Reading, at: int, tokens: list[Token]) -> bool:
    """Whether 百 or 千 begins a unit (一千瓦, 5百帕); 五千米 counts metres, 0.2千米 kilometres."""
    char = reading.folded[at]
    if char not in "百千" or (tokens and tokens[-1].sort == "unit"):
        return False
    hit = reading.longest(_PREFIXED, at)
    if hit is None or hit.end == at + 1:
        return False
    word = reading.folded[at : hit.end]
    if word.startswith("千米"):
        return bool(tokens) and tokens[-1].sort == "literal" and not tokens[-1].row
    return True


def _decimals(reading: Reading, start: int, at: int, tokens: list[Token]) -> tuple[Token, int] | None:
    """点 and the numerals behind it: 十点五; not the hour in 晚上八点一场大火."""
    found = _POINT.match(reading.folded, at, reading.end)
    if found is None or not tokens or tokens[-1].sort in ("literal", "point", "zero") or "两" in found.group():
        return None
    if len(tokens) < 3 and reading.longest_before(("hour_cue",), start) is not None:
        return None
    row = (found[1] or found[2] or found[3])[:MAX_DIGITS]
    return Token("point", decimal("0." + "".join(NUMERALS[one] for one in row))), found.end()


def _is_more(reading: Reading, at: int, tokens: list[Token]) -> bool:
    """Whether 多, 余, 几 or 来 says "more than" here: 6000多家, 三十几万; 几 and 来 only behind a round number. 千把块 is about 1000."""
    if reading.folded[at] == "把":
        return (
            len(tokens) == 1 and tokens[0].sort in ("unit", "scale") and reading.folded[at + 1 : at + 2] in _AFTER_ABOUT
        )
    if not tokens or reading.longest(_NOT_MORE, at) is not None:
        return False
    char, last = reading.folded[at], tokens[-1]
    if char == "几" and last.sort == "zero":
        return reading.folded[at + 1 : at + 2] in SCALES
    if char == "来" and last.sort == "literal" and last.value >= 10 and last.value % 10 == 0:
        return reading.folded[at + 1 : at + 2] in _AFTER_ABOUT  # 50来岁, not 50来自
    if char in "几来":
        return last.sort in ("unit", "scale")
    return last.sort in ("unit", "scale") or (last.sort != "zero" and last.value >= 10 and last.value % 10 == 0)


def _is_dozen(reading: Reading, at: int) -> bool:
    """Whether 打 is twelve: 两打鸡蛋; not 1∶1打平, 两打一."""
    behind = reading.folded[at + 1 : at + 2]
    return not behind.isalnum() or reading.longest(("after_dozen",), at + 1) is not None


def _is_thousand(reading: Reading, at: int, value: Decimal) -> bool:
    """Whether k behind digits counts thousands: 月薪15k; not 4K (a picture), 10K (a race)."""
    if reading.narrow[at] == "k":
        return value >= 10
    return value >= 18 and value % 4 != 0


# Whether it is a number


def _round_stands(reading: Reading, at: int) -> bool:
    """Whether 万 or 亿 without a number before it counts: 近万人, 上亿元, 万余名, 万亿元; not 万元 in a table's head."""
    if reading.longest_before(_BEFORE_ROUND, at) is not None:
        return True
    folded = reading.folded
    if one_stands(folded, ("余", "多", "亿", "万"), at + 1) or OVER.match(folded, at + 1) is not None:
        return True
    return reading.longest(_AFTER_ROUND, at) is not None


def _stands(reading: Reading, start: int, first: int, end: int, tokens: list[Token]) -> bool:
    """Whether what was read is a number: 近百人, 百名, 百分之百, 壹佰; not 百姓, 千里, 万人空巷, 拾起, 周三."""
    folded, floor = reading.folded, reading.start
    head = tokens[0]
    if len(tokens) > 1:
        return not stands_at(folded, "万万", start) or OVER.match(folded, end) is not None
    if head.sort == "literal":
        return True
    before = folded[max(floor, start - 4) : start].rstrip(" ")
    if (head.sort == "unit" and head.value >= 100) or head.sort == "scale":
        if before.endswith("之") or OVER.match(folded, end) or reading.longest_before(_BEFORE_ROUND, start) is not None:
            return True
        return reading.longest(_AFTER_ROUND, start if head.sort == "scale" else end) is not None
    if folded[first] in _FINANCIAL:
        behind = folded[end : end + 2].lstrip()[:1]
        money = bool(behind) and behind in _MONEY
        return money or before.endswith(("第", "之", "币", "点")) or OVER.match(folded, end) is not None
    return not is_weekday(folded, first, floor)


def is_weekday(folded: str, at: int, floor: int) -> bool:
    """Whether a numeral names a day of the week: 周三, 星期三; not 一周三次."""
    if at <= floor or not _WEEK_NAMES.at(folded, at - 1) or not _WEEKDAYS.at(folded, at):
        return False
    if ord(folded[at - 1]) == ord("周"):
        return folded[at - 2 : at - 1] not in _WEEKS_COUNTED or at - 2 < floor
    return folded.endswith(("星期", "礼拜"), floor, at)


# Values


def _scale_of(tokens: list[Token]) -> Decimal:
    """What the last part of a number counts: 10^8 in 30亿, 10^7 in 三千万."""
    scale, index = _ONE, len(tokens) - 1
    while index >= 0:
        one = tokens[index]
        if one.sort not in ("scale", "unit") or (one.sort == "unit" and one.value < 100):
            break
        scale = one.value if scale is _ONE else multiply(scale, one.value)
        index -= 1
    return scale


def evaluate(tokens: list[Token]) -> Decimal:
    """The value of tokens, left to right.

    A scale multiplies its section, and what smaller or equal scales made before it (一万五千亿). A lone numeral behind a
    unit counts tenths of it: 一万五 is 15000, 一万零五 10005.
    """
    if len(tokens) == 1 and tokens[0].sort == "numerals":
        return tokens[0].value
    sums: list[tuple[Decimal, Decimal]] = []  # a scale, and the sum under it; scales descend
    section, pending, step, share, gap, lone = _ZERO, None, _ONE, _ZERO, False, False
    for token in tokens:
        sort, value, row = token.sort, token.value, token.row
        if sort in ("numerals", "literal"):
            pending = value
            lone = len(row) == 1 if row else value < 10 and step >= 1000
        elif sort == "unit":
            counted = value if pending is None else multiply(pending, value)
            section = counted if section is _ZERO else add(section, counted)
            pending, step, gap = None, value, False
        elif sort == "scale":
            stated = pending is not None or section > 0 or bool(sums)
            amount = add(add(section, _ZERO if pending is None else pending), share)
            while sums and (sums[-1][0] < value or (sums[-1][0] == value and amount == 0)):
                amount = add(amount, sums.pop()[1])
            sums.append((value, multiply(amount if stated else _ONE, value)))
            section, pending, step, share, gap = _ZERO, None, value, _ZERO, False
        elif sort == "point":
            share = value
        else:
            gap = True
    if pending is not None:
        if lone and step >= 100 and not gap and pending == pending.to_integral_value():
            pending = multiply(pending, step / 10)
        section = pending if section is _ZERO else add(section, pending)
    total = section if share is _ZERO else add(section, share)
    for _, amount in sums:
        total = add(total, amount)
    return total
