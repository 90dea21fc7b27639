"""What the words around a Chinese quantity say of it: its comparator, and whether it is the size of a change.

    comparator = word {filler} quantity            超过500人, 至少有10个
               | word verb quantity                至少保留30名工人
               | word … 的 (fraction | % | 倍)      不到总数的三分之一
               | quantity word                     10人以上
               | 比 quantity (大|高|多|小|低|少)     比170低
    change     = word {filler | comparator} quantity      增长了约19.6%
               | word noun quantity                新增公园绿地35公顷
               | quantity 的 [modifier] noun       3%的涨幅
               | changed quantity (、|和|及) quantity      分别增长5.2%、3.1%和2%

A level is no change: 增至5000, 降到3%. All looks are bounded by the clause and a few words.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from ljextract.languages.zh.chars import Chars, one_stands, stands_at
from ljextract.languages.zh.kept import Kept, kept_of
from ljextract.languages.zh.numbers import number_before
from ljextract.languages.zh.units import MARKS
from ljextract.lexicon import KEPT_LEXICONS, Hit, Lexicon, Sifted, Table
from ljextract.matcher import Reading
from ljextract.values.amount import Change
from ljextract.values.number import Comparator, Number
from ljextract.values.unit import Unit

FILLERS: Final = 4
"""Words that may stand between a comparator or a word of change and its number: 增长了约有."""
REACH: Final = 8
"""Characters between 至少 and the number whose verb it precedes, or 新增 and the quantity of what is new."""
PART_REACH: Final = 20
"""Characters between 不到 and the share whose whole is named: 不到2023年1月现货价格的三分之一."""

_RECENT: Final = frozenset("在于从自是为和与比的最对")
"""Behind these and at a clause's start 近 before a length of time is "the last" (近3年); elsewhere "nearly" (飞行近3个小时)."""
_MORE: Final[dict[str, Comparator]] = {
    **dict.fromkeys("大高多长重快贵强远", ">"),
    **dict.fromkeys("小低少短轻慢近弱", "<"),
}


Said = tuple[Comparator | None, Change | None]
"""What the words around a quantity say of it."""


def said_of(reading: Reading, start: int, end: int, number: Number, unit: Unit | None, unit_start: int) -> Said:
    """What the words before `start` and behind `end` say of the quantity there. Its unit stands from `unit_start` on."""
    kept = kept_of(reading)
    comparator, change, settled = _before(reading, start, end, unit)
    if not settled:
        after = kept.said_behind.ahead(reading.skip(end))
        if comparator is None and after is not None and after.entry.kind == "comparator_behind":
            comparator = _bound(reading, after)
        linked = end < len(reading.folded) and ord(reading.folded[end]) == ord("的")
        if change is None:
            ratio = (unit is not None and unit.dimension in ("ratio", "multiple")) or number.form == "fraction"
            if ratio:
                change = _named_rate(reading, start)
            if change is None and (linked or (ratio and after is not None and after.entry.kind == "change_behind")):
                change = _change_behind(reading, end)
        if comparator is None and number.comparator is None:
            comparator = _compared(reading, start, end)
        if comparator is None or change is None:
            bound, direction = _over(reading, kept, start, number, unit)
            comparator, change = comparator or bound, change or direction
    change = change or _inherited(reading, kept, start, unit_start, end) or _signed(reading, start, number, unit)
    if change is not None or (kept.changes and start in kept.changes):
        kept.changes[start] = change
    return comparator, change


_RATE: Final = re.compile(
    r"(?:([增涨升]幅|增速|增长率)|[降跌]幅)(?:可能|将|或|预计|有望|会|已|也|都|最高|进一步)*(?:缩小|收窄|扩大|回落|放缓|加快)?(?:达到?|到|至|为|超过?|逾|约|近|了)+$"
)
_RATE_NAMES: Final = Chars("幅速率")
_LEADING_TO: Final = Chars("到至达为过超约近逾")


def _named_rate(reading: Reading, start: int) -> Change | None:
    """The change of a rate that a noun names further off: 累计跌幅可能达到四成, 降幅将缩小到3%以内."""
    if start <= reading.start or not _LEADING_TO.at(reading.folded, start - 1):
        return None
    low = max(reading.start, start - 16)
    if _RATE_NAMES.first(reading.folded, low, start) == start:
        return None
    named = _RATE.search(reading.folded, low, start)
    if named is None:
        return None
    return "increase" if named[1] else "decrease"


def _signed(reading: Reading, start: int, number: Number, unit: Unit | None) -> Change | None:
    """The change of a percentage with a sign behind 同比 or 环比: 同比+5.2%, 环比-0.3%."""
    if unit is None or unit.dimension != "ratio" or number.value is None:
        return None
    folded = reading.folded
    plus = start > 0 and ord(folded[start - 1]) == ord("+")
    at = start - plus
    if at <= reading.start or ord(folded[at - 1]) != ord("比"):
        return None
    return "increase" if plus else "decrease" if number.value < 0 else None


def _before(reading: Reading, start: int, end: int, unit: Unit | None) -> tuple[Comparator | None, Change | None, bool]:
    """The comparator and the change of the words right before a quantity, and whether there can be no other."""
    if unit is not None and unit.dimension == "time":
        return _read_before(reading, start, end, lasting=True)
    kept = kept_of(reading)  # but for lengths of time, it is the same whatever the quantity is of
    if kept.before_at != start:
        kept.last_before = _read_before(reading, start, end, lasting=False)
        kept.before_at = start
    return kept.last_before


def _read_before(
    reading: Reading, start: int, end: int, *, lasting: bool
) -> tuple[Comparator | None, Change | None, bool]:
    """The same, worked out; `lasting`: the quantity is a length of time."""
    words, folded = kept_of(reading).said_before, reading.folded
    comparator: Comparator | None = None
    at = start
    for _ in range(FILLERS):
        hit = words.behind(reading.skip_back(at))
        if hit is None:
            break
        kind = hit.entry.kind
        if kind == "change":
            if (
                hit.end == hit.start + 1
                and _ONE_CHAR.at(folded, hit.start)
                and (hit.start in reading.number_ending or folded[hit.start - 1] == "每")
            ):
                break  # 5升30元, 每升8.5元
            if lasting and "连" in folded[hit.start - 1 : hit.start + 1]:
                return None, None, True  # 连涨三天, 连降五天豪雨
            if (
                hit.entry.get("against")
                and _AGAINST.search(folded, max(reading.start, hit.start - 24), hit.start) is None
            ):
                break
            direction: Change | None = hit.entry["direction"] or None
            return comparator, direction, comparator is not None and direction is not None
        at = hit.start
        if kind == "comparator" and comparator is None:
            said: Comparator = hit.entry["comparator"]
            if said == "=":
                return None, None, True
            if lasting and _is_recent(reading, hit.start, hit.end, end):
                break
            comparator = said
    return comparator, None, False


_AGAINST: Final = re.compile(
    r"[比较](?![例赛分如重方率])[^。；;！？]*(?:[年月日周季天届期时初末底前昨往现原此次批轮]|峰值|高峰|[高低]点|最高值|纪录|记录|预[测计]|疫情)[^。；;！？]*$|相比[^。；;！？]*$"
)
"""What is held against an earlier time or its figure: 比去年多3000元; 比服务业高210元 is a distance, no change."""
_ONE_CHAR: Final = Chars("升涨跌增减降翻")


def _is_recent(reading: Reading, start: int, behind: int, end: int) -> bool:
    """Whether 近 before a length of time says "the last": 近3年, 近三年来."""
    folded = reading.folded
    if folded[start:behind] != "近":
        return False
    return (
        one_stands(folded, ("来", "内", "间", "里"), end)
        or start <= reading.start
        or folded[start - 1] in MARKS
        or folded[start - 1] in _RECENT
    )


def comparator_before(reading: Reading, start: int, end: int, unit: Unit | None) -> Comparator | None:
    """The comparator of the words right before a quantity."""
    return _before(reading, start, end, unit)[0]


def comparator_behind(reading: Reading, end: int) -> Comparator | None:
    """The comparator of the words right behind a quantity."""
    hit = kept_of(reading).said_behind.ahead(reading.skip(end))
    return None if hit is None or hit.entry.kind != "comparator_behind" else _bound(reading, hit)


def _bound(reading: Reading, hit: Hit) -> Comparator | None:
    entry, folded = hit.entry, reading.folded
    if "unless" in entry.data and folded.startswith(tuple(entry["unless"]), hit.start):
        return None
    if entry.get("at_end") and hit.end < reading.end and folded[hit.end] not in MARKS and folded[hit.end] not in "的步":
        return None
    said: Comparator = entry["comparator"]
    return said


def _compared(reading: Reading, start: int, end: int) -> Comparator | None:
    """比170低: less than 170."""
    folded = reading.folded
    at = reading.skip_back(start)
    if at <= reading.start or ord(folded[at - 1]) != ord("比") or at - 1 in reading.number_ending:
        return None  # 112比98轻取
    at = reading.skip(end)
    return _MORE.get(folded[at : at + 1])


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _figures(lexicon: Lexicon) -> Sifted:
    """The names of figures that 新增 is a part of."""
    words = lexicon.words("change_name")
    return Sifted("|".join(map(re.escape, words)), words)


_CLAUSE_MARKS: Final = Chars(",;:!?、()。\n\r")
_IDEOGRAPHS: Final = 0x3400
"""Where the ideographs begin, none of which is a mark."""


def _clause_start(folded: str, low: int, at: int) -> int:
    """Where the clause begins that goes on at a place; a comma between digits parts nothing."""
    end = at
    while at > low:
        if ord(folded[at - 1]) < _IDEOGRAPHS and _CLAUSE_MARKS.at(folded, at - 1):
            comma = ord(folded[at - 1]) == ord(",") and at < end and at > 1
            if not comma or not _is_digit(folded, at - 2) or not _is_digit(folded, at):
                break
        at -= 1
    return at


def _is_digit(folded: str, at: int) -> bool:
    code = ord(folded[at])
    return ord("0") <= code <= ord("9") if code < 128 else folded[at].isdigit()


def _over(reading: Reading, kept: Kept, start: int, number: Number, unit: Unit | None) -> Said:
    """至少保留30名工人; 不到总数的三分之一; 新增公园绿地35公顷, but not 新增就业5万人, which is the name of a figure."""
    folded = reading.folded
    part = (
        start > reading.start
        and ord(folded[start - 1]) == ord("的")
        and (number.form in ("fraction", "multiple") or (unit is not None and unit.dimension in ("ratio", "multiple")))
    )
    if kept.over_at != start or kept.over_part is not part:
        low = max(reading.start, start - (PART_REACH if part else REACH))
        low = kept.said_over.next_beginning(folded, reading.narrow, low, start)
        low = _clause_start(folded, low, start)
        kept.last_over = _last_over(kept.said_over, reading, low, start, part) if low < start else None
        kept.over_at, kept.over_part = start, part
    found = kept.last_over
    if found is None:
        return None, None
    entry, between = found.entry, folded[found.end : start]
    if entry.kind == "change_over":
        if (
            between.startswith("值")
            or _NO_OBJECT.first(between, 0, len(between)) < len(between)
            or _figures(reading.lexicon).stands(between, 0, len(between))
        ):
            return None, None
        direction: Change = entry["direction"]
        return None, direction
    if part is not bool(entry.get("of_it")) or (
        not part and (len(between) > 4 or any(char.isdigit() for char in between))
    ):
        return None, None
    comparator: Comparator = entry["comparator"]
    return comparator, None


def _last_over(table: Table, reading: Reading, low: int, start: int, part: bool) -> Hit | None:
    """The last of the words between two places that say something over a few others; of a part's whole no 新增 tells."""
    folded, narrow = reading.folded, reading.narrow
    last: Hit | None = None
    at = table.next_beginning(folded, narrow, low, start)
    while at < start:
        hit = table.longest(folded, narrow, at, start)
        if hit is not None and not (part and hit.entry.kind == "change_over"):  # 约占新增劳动力的五分之三
            last = hit
        at = table.next_beginning(folded, narrow, at + 1 if hit is None else hit.end, start)
    return last


_NO_OBJECT: Final = Chars("0123456789到至达比从由占是有为的了后共计将被已并")


# Changes

_LEVEL: Final[tuple[str, ...]] = ("到", "至", "为", "达", "了", "后", "过", "成")


def _change_behind(reading: Reading, end: int) -> Change | None:
    """3%的涨幅, 4.5%的预测增幅; not 3%提高到4%."""
    folded = reading.folded
    words, linked = kept_of(reading).said_behind, stands_at(folded, "的", end)
    for at in range(end + 1, end + 6) if linked else (end,):
        hit = words.ahead(at)
        if hit is not None and hit.entry.kind == "change_behind":
            if one_stands(folded, _LEVEL, hit.end):
                return None
            if not linked and hit.end < reading.end and folded[hit.end] not in MARKS and folded[hit.end] not in "的和":
                return None
            direction: Change | None = hit.entry["direction"] or None
            return direction
        if at >= reading.end or folded[at] in MARKS:
            return None
    return None


def _inherited(reading: Reading, kept: Kept, start: int, unit_start: int, unit_end: int) -> Change | None:
    """The change of the quantity before it in a list of the same unit: 0.6个和1.2个百分点."""
    folded, at = reading.folded, reading.skip_back(start)
    if unit_start >= unit_end or at <= reading.start or not _LISTING.at(folded, at - 1):
        return None
    before = number_before(reading, at)
    if before is not None and before.end >= at:  # 和 is a part of it
        before = number_before(reading, before.start)
    if before is None:
        return None
    words = folded[before.end : at - 1].strip()
    if not words or not folded[unit_start:unit_end].startswith(words):
        return None
    return kept.changes.get(before.start)


_LISTING: Final = Chars("、和与及")
