"""Whether a Chinese number without a unit is one: no code, no part of a date, no bullet, no lone numeral in a word.

Digits count unless something speaks against it; a numeral counts where it has a scale in it (二十三, 五百万), and alone only
where a word asks for a number (前三, 3比一).
"""

from __future__ import annotations

import re
from typing import Final

from ljextract.languages.zh.chars import Chars, one_stands
from ljextract.languages.zh.kept import kept_of
from ljextract.languages.zh.numbers import PRESSURE
from ljextract.languages.zh.units import MARKS
from ljextract.matcher import NumberHit, Reading

_CALENDAR_BEHIND: Final = Chars("年月日号时点秒:∶℃")
_GENERATION: Final = re.compile(r"[0-9]{2}后(?!的|来|再|又)")
_LABELS: Final = frozenset("版代系型款路线室栋幢弄届")
_CODE_BEFORE: Final = frozenset("#@_=&?№\\'")
_CODE_BEHIND: Final = frozenset("_@#\\=&")
_BULLET_BEHIND: Final = frozenset(".、)]")
_INDEXES: Final[tuple[str, ...]] = ("指数", "etf", "成分股")
_ENUMERATORS: Final = frozenset("、.．)）")
_ASKED_BEHIND: Final[tuple[str, ...]] = ("以上", "以下", "左右", "的")
_NUMERALS: Final = frozenset("零一二三四五六七八九十0123456789")
_CODE_CUE: Final[tuple[str, ...]] = ("code_cue",)
_LEAD: Final[tuple[str, ...]] = ("lead",)
_SCORES: Final = re.compile(
    r"比分|击败|战胜|不敌|力克|横扫|险胜|大胜|惨败|战平|逆转|告负|落败|负于|胜|负|平|领先|赛|以"
)
MANY: Final = 7
"""Digits in a row, without separators, that are an identifier."""


def in_title(reading: Reading, start: int) -> bool:
    """Whether a place lies in a title: 《第四十二街》."""
    if not kept_of(reading).titles:
        return False
    opened = reading.folded.rfind("《", max(reading.start, start - 60), start)
    return opened >= 0 and reading.folded.find("》", opened, start) < 0


_PAIRING: Final = Chars(":∶-比")
_COUNTED: Final = Chars(_NUMERALS)


def is_paired(reading: Reading, start: int) -> bool:
    """Whether a number is the second of a score or a date: 0∶3草草败阵."""
    folded = reading.folded
    return start - 2 >= reading.start and _PAIRING.at(folded, start - 1) and _COUNTED.at(folded, start - 2)


def is_bare(reading: Reading, hit: NumberHit) -> bool:
    """Whether a number without a unit counts; worked out once a number."""
    kept = kept_of(reading)
    if kept.bare_at != hit.start:
        kept.last_bare, kept.bare_at = _is_bare(reading, hit), hit.start
    return kept.last_bare


def _is_bare(reading: Reading, hit: NumberHit) -> bool:
    folded, start, end = reading.folded, hit.start, hit.end
    behind = folded[end] if end < reading.end else ""
    if ord(folded[start]) == ord("第"):
        return not in_title(reading, start)  # 第3至5条: a range of places
    if (
        end in reading.number_at
        or (start in reading.number_ending and folded[start] not in "-负")
        or in_title(reading, start)
    ):
        return False
    if behind and _CALENDAR_BEHIND.at(folded, end) and not (behind in ":∶" and is_score(reading, start, end)):
        return False
    if hit.number.form == "fraction" or (hit.number.form == "range" and folded[end - 1] in "成折"):
        return True
    words = folded[start:end]
    before = folded[start - 1] if start > reading.start else ""
    if words.isascii() and (words[0].isdigit() or words[0] == "-"):
        return _are_digits_bare(reading, hit, words, before, behind)
    return _is_numeral_bare(reading, hit, words, before, behind)


def _are_digits_bare(reading: Reading, hit: NumberHit, words: str, before: str, behind: str) -> bool:
    folded, start, end = reading.folded, hit.start, hit.end
    plain = words.isdigit()
    if is_label(reading, end) or (behind == "比" and folded[end + 1 : end + 2].isdigit()):
        return True  # 风力10级, 客场1比0胜
    if behind == "后" and plain and _GENERATION.match(folded, start):
        return False  # 90后
    if behind and ((behind.isascii() and behind.isalpha()) or behind in _CODE_BEHIND or behind in _LABELS):
        return False
    if (before and before in _CODE_BEFORE) or (plain and (len(words) >= MANY or (len(words) > 1 and words[0] == "0"))):
        return False
    beside = folded[end + 1 : end + 2]
    if (behind == "·" and beside.isdigit()) or (behind == "." and is_han(beside)):
        return False  # 9·11事件, ５．为期两天
    if is_paired(reading, start) or (behind and behind in "-/" and beside.isdigit()):
        return folded[start - 1] == "比" or is_score(reading, start, end) or PRESSURE.match(folded, end + 1) is not None
    if behind and behind in _BULLET_BEHIND and len(words) <= 2 and _opens_line(folded, start, reading.start):
        return False
    if plain and before and before in "([" and behind and behind in ")]":
        return False
    if before == " " and folded[start - 2].isascii() and folded[start - 2].isalpha():
        return False  # iPhone 14
    if is_han(before):
        if one_stands(folded, _INDEXES, end):
            return False  # 沪深300指数
        if plain and len(words) < 3 and reading.longest_before(_LEADS, start) is None:
            return False  # 星际争霸2
    at = start
    while at > reading.start and folded[at - 1] in " :为-是(":
        at -= 1
    return reading.longest_before(_CODE_CUE, at) is None


_LEADS: Final[tuple[str, ...]] = ("lead", "comparator", "filler", "change", "counted")


def _is_numeral_bare(reading: Reading, hit: NumberHit, words: str, before: str, behind: str) -> bool:
    start, end = hit.start, hit.end
    if behind and behind in _LABELS:
        return False
    if is_label(reading, end):
        return True  # 二级标准, 三期临床
    if any(char in "百千万亿点下" or (char.isdigit() and char.isascii()) for char in words):
        return True
    if (behind == "比" and reading.folded[end + 1 : end + 2] in _NUMERALS) or (
        before == "比" and is_paired(reading, start)
    ):
        return True
    if words in ("一", "零", "〇"):
        return words == "零" and before == "为"
    if (before and before in "(（、") or (behind and behind in _ENUMERATORS):
        return False
    if len(words) > 1 and any(char in "十拾打廿卅" for char in words):
        return True
    if len(words) > 1 and hit.number.form == "cardinal":
        return not before and not behind  # 二〇二三, 九九
    asked = (
        not behind or behind in MARKS or one_stands(reading.folded, _ASKED_BEHIND, end) or hit.number.form == "range"
    )
    return asked and (not before or before in MARKS or reading.longest_before(_LEAD, start) is not None)


def is_label(reading: Reading, end: int) -> bool:
    """Whether what follows makes a label of a number: 4级飓风."""
    return kept_of(reading).labels.ahead(end) is not None


def _opens_line(folded: str, start: int, floor: int) -> bool:
    at = start
    while at > floor and folded[at - 1] in " \t(":
        at -= 1
    return at <= floor or folded[at - 1] in "\r\n"


def is_score(reading: Reading, start: int, end: int) -> bool:
    """Whether digits with a colon or a hyphen are a score: 以3:1获胜, 比分为2-2."""
    bounds = reading.sentence(start)
    low, high = bounds.start, bounds.end
    return _SCORES.search(reading.folded, max(low, start - 12), min(high, end + 8)) is not None


def is_han(char: str) -> bool:
    """Whether a character is an ideograph."""
    return len(char) == 1 and 0x4E00 <= ord(char) <= 0x9FFF
