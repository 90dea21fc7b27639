"""What the words around a Chinese quantity say of it: its comparator, and whether it is the size of a change.

    comparator = word {filler} quantity            超过500人, 至少有10个
               | quantity word                     10人以上
               | 比 quantity (大|高|多|小|低|少)     比170低
    change     = word {filler | comparator} quantity      增长了约19.6%
               | quantity 的 noun                   3%的涨幅
               | changed quantity (、|和|及) quantity      分别增长5.2%、3.1%和2%

A level is no change: 增至5000, 降到3%. All looks go right beside the quantity, over few fillers.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from ljextract.languages.zh.units import MARKS
from ljextract.matcher import Reading
from ljextract.values.amount import Change
from ljextract.values.number import Comparator
from ljextract.values.unit import Unit

FILLERS: Final = 4
"""Words that may stand between a comparator or a word of change and its number: 增长了约有."""

_BEFORE: Final = ("comparator", "filler")
_RECENT: Final = frozenset("时达了续有到经战停延迟过期历")
"""Behind these 近 is "nearly" before a length of time (历时近3年); elsewhere it is "the last" (近3年)."""
_MORE: Final = dict.fromkeys("大高多长重快贵强远", ">") | dict.fromkeys("小低少短轻慢近弱", "<")


def comparator_around(reading: Reading, start: int, end: int, unit: Unit | None) -> Comparator | None:
    """The comparator that the words right before or behind a quantity state."""
    return comparator_before(reading, start, end, unit)[0] or comparator_behind(reading, end) or _compared(reading, start, end)


def comparator_before(reading: Reading, start: int, end: int, unit: Unit | None) -> tuple[Comparator | None, int]:
    """The comparator of the words right before a quantity, and where they begin (the quantity's start where there are none)."""
    at = start
    for _ in range(FILLERS):
        hit = reading.longest_before(_BEFORE, reading.skip_back(at))
        if hit is None:
            break
        at = hit.start
        if hit.entry.kind == "comparator":
            said: Comparator = hit.entry["comparator"]
            if said == "=" or unit is not None and unit.dimension == "time" and _is_recent(reading, hit.start, hit.end, end):
                break
            return said, hit.start
    return None, start


def _is_recent(reading: Reading, start: int, behind: int, end: int) -> bool:
    """Whether 近 before a length of time says "the last": 近3年, 近三年来."""
    folded = reading.folded
    if folded[start:behind] != "近":
        return False
    return folded.startswith(("来", "内", "间", "里"), end) or start <= reading.start or folded[start - 1] not in _RECENT


def comparator_behind(reading: Reading, end: int) -> Comparator | None:
    """The comparator of the words right behind a quantity."""
    hit = reading.longest(("comparator_behind",), reading.skip(end))
    if hit is None:
        return None
    entry, folded = hit.entry, reading.folded
    if folded.startswith(tuple(entry.get("unless", ())), hit.start):
        return None
    if entry.get("at_end") and hit.end < reading.end and folded[hit.end] not in MARKS and folded[hit.end] not in "的步":
        return None
    said: Comparator = entry["comparator"]
    return said


def _compared(reading: Reading, start: int, end: int) -> Comparator | None:
    """比170低: less than 170."""
    folded = reading.folded
    before = reading.skip_back(start)
    if not folded.endswith("比", reading.start, before):
        return None
    said = _MORE.get(folded[(at := reading.skip(end)) : at + 1])
    return None if said is None else ">" if said == ">" else "<"


def change_around(reading: Reading, start: int, end: int, unit_text: str) -> Change | None:
    """Whether a quantity is the size of a change, and which way. `unit_text` is what stands behind its number."""
    key = ("zh.change", start)
    if key in reading.memo:
        kept: Change | None = reading.memo[key]
        return kept
    found = _change_before(reading, start)
    if found is None:
        found = _change_behind(reading, end) or _inherited(reading, start, unit_text)
    reading.memo[key] = found
    return found


def _change_before(reading: Reading, start: int) -> Change | None:
    at = reading.skip_back(start)
    for _ in range(FILLERS):
        hit = reading.longest_before(("change", "comparator", "filler"), at)
        if hit is None:
            return None
        if hit.entry.kind == "change":
            direction: Change | None = hit.entry["direction"] or None
            if reading.folded[hit.start : hit.end] in ("升", "涨", "跌", "增", "减", "降") and hit.start in reading.number_ending:
                return None  # 5升30元
            return direction
        at = reading.skip_back(hit.start)
    return None


def _change_behind(reading: Reading, end: int) -> Change | None:
    hit = reading.longest(("change_behind",), end)
    if hit is None:
        return None
    direction: Change = hit.entry["direction"]
    return direction


def _inherited(reading: Reading, start: int, unit_text: str) -> Change | None:
    """The change of the quantity before it in a list of the same unit."""
    folded, at = reading.folded, reading.skip_back(start)
    if not unit_text or at <= reading.start or folded[at - 1] not in "、和与及":
        return None
    index = bisect_left(reading.numbers, at, key=lambda hit: hit.end) - 1
    if index < 0:
        return None
    before = reading.numbers[index]
    if folded[before.end : at - 1].strip() != unit_text:
        return None
    change: Change | None = reading.memo.get(("zh.change", before.start))
    return change
