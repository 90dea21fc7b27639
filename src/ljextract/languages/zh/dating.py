"""What time a Chinese figure is of, what it is compared with, and on what basis."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Item, Sentence, Stated
from ljextract.languages.zh.chars import Chars
from ljextract.languages.zh.endings import Endings
from ljextract.languages.zh.rows import Words
from ljextract.languages.zh.senses import (
    AIM,
    ALL_YEAR,
    BASED,
    BESIDE,
    COMPARING,
    EXPECT,
    FALL,
    FROM,
    HAVE,
    MARK,
    MORE,
    OF,
    QUANTITY,
    RISE,
    SAME,
    THAN,
    TIME,
    VERB,
    WILL,
    WITH,
    WORD,
)
from ljextract.languages.zh.shares import Shares
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.unit import Unit

_TRADES: Final = Endings(("成交", "成交额", "净买入", "净卖出"))
_OPENING: Final = ('"', "“", "「")
_OPENINGS: Final = Chars(_OPENING)
NEARING: Final = frozenset("至 近 临 来临 到来 到 尽 满 临近 结束".split())
"""Words for what is about to come or end, whatever is told behind it."""
_NOT_THEN: Final = frozenset("相比 临近 在即 来临".split())
"""Words behind a time that dates nothing."""
_TO: Final = Chars("到至")
_DEGREES: Final = frozenset("快慢多少大小强弱优劣好差早晚长短")
SCORED: Final = frozenset({"分", "点"})
"""Classifiers that say by themselves what is counted: 砍下31分."""


class Dating(Shares):
    """Reads what time the figures of a sentence are of. `time` is the last one told of."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.time: Item | None = None
        self.anew = 0  # where the words begin of who spoke last, whom no time before them concerns
        self.spanning = False  # whether a stretch has been told that is no time
        self.surveyed = False  # whether it is a survey of its own time that tells
        self.status = "actual"
        self.standing = False  # whether what the sentence tells is so by now

    def _within(self, time: Item) -> bool:
        """Whether a time is the year of the day up to which a clause counts, or lies behind that day: 截至10月8日，今年全国总票房…

        What lies behind names what is counted, where the clause tells of what is: 截至9月1日，国庆假期机票预订量已超过…
        """
        day = self.time
        year = time.record.resolved
        if day is None or year is None or year.first is None:
            return False
        one = day.record
        if one.period.relation != "by" or time.record.period.relation != "in":
            return False
        if one.resolved is None or one.resolved.last is None:
            return False
        if self.folded[day.start - 2 : day.start] != "截至":
            return False
        if year.first > one.resolved.last:
            return bool(self.status == "actual")
        return bool(year.granularity == "year" and one.resolved.last <= year.last)

    def _late(self, start: i64, end: i64) -> Item | None:
        """The one time of a clause that stands behind its figures: 首批两架预计2027年三季度交付."""
        if not self.heard & TIME:
            return None
        items = self.items
        found: Item | None = None
        told = False
        for at in range(start, end):
            if items[at].sort & QUANTITY:
                if found is not None:
                    return None
                told = True
            elif items[at].sort & TIME:
                if (
                    not told
                    or found is not None
                    or self._compared(at)
                    or (at + 1 < len(items) and items[at + 1].sort & OF)
                ):
                    return None
                found = items[at]
        return found

    def _is_of_a_year(self, start: i64, index: i64) -> bool:
        """Whether a figure is one of 全年, and the time told of no year: 上半年亏损6.2亿元，预计全年净利润1亿元."""
        if not self.heard & ALL_YEAR:
            return False
        time = self.time.record.resolved if self.time is not None else None
        if (
            time is None
            or self.time is None
            or (time.granularity == "year" and self.time.record.period.relation == "in")
        ):
            return False  # but 力争年底前新增六座，预计全年采血量回升5%
        for at in range(start, index):
            if self.items[at].sort & ALL_YEAR:
                if time.granularity != "year" and self._is_share(self.items[index].amount) and self._has(OF, at, index):
                    return False  # 完成全年目标的52%; but 全年利润有望增长5%
                return at == start or not self.items[at - 1].sort & THAN  # not 比全年平均水平高28%
        return False

    def _is_same_time(self, start: i64, index: i64) -> bool:
        """Whether a clause takes the time told of before: 同期全省219家博物馆…"""
        for at in range(start, index):
            if self.items[at].sort & SAME:
                return at == start or not self.items[at - 1].sort & (THAN | WITH)
        return False

    def _stands(self, measure: Span | None) -> bool:
        """Whether a clause tells what is so at all times or by now, whatever the time told of before: 目前, 已登记, 占地52亩."""
        if _OPENINGS.at(self.folded, self.items[0].start):
            return True
        if measure is not None and self.words.lasting_traits.end_in(self.folded, measure.start, measure.end):
            return True
        return self.standing

    def _is_of_the_day(self, stated: Stated, before: Item | None, unit: Unit | None) -> bool:
        """Whether a figure is one of a trading day or a match, which is named once: 沪指报3149点, 砍下31分."""
        folded = self.sentence.folded
        if unit is not None and unit.classifier is not None and unit.classifier in SCORED:
            return True
        if before is not None and before.sort & WORD and before.text in self.words.quoting:
            return True
        measure = stated.measure
        if measure is not None and _TRADES.are(folded, measure.start, measure.end):
            return True
        holder = stated.subject
        return holder is not None and self.words.traded.end_in(folded, holder.span.start, holder.span.end)

    def _basis(self, start: i64, index: i64) -> str | None:
        if not self.heard & BASED:
            return None
        for at in range(index - 1, start - 1, -1):
            text = self.items[at].text
            if text in ("同比", "按年", "年比"):
                return "year-on-year"
            if text in ("环比", "按月"):
                return "month-on-month"
            if text == "按季":
                return "quarter-on-quarter"
        return None

    def _measured_from(self, start: i64, index: i64) -> Item | None:
        """The time that a change is measured from: 比2024年增加, 较去年同期提高."""
        items = self.items
        if not self.heard & (THAN | FROM | BESIDE):
            return None
        for at in range(start, index - 1):
            if items[at].sort & (THAN | FROM | BESIDE) and items[at + 1].sort & TIME:
                return items[at + 1]
        return None

    def _year_before(self, time: Item) -> str | None:
        """What words of a time alone say: 去年同期, 上年."""
        words = self.sentence.folded[time.start : time.end]
        return "year-on-year" if words.endswith("同期") or words in ("去年", "上年", "上一年", "前一年") else None

    def _compared(self, index: i64) -> bool:
        """Whether a time is only what is compared with: 比2022年末增加, 是三年前的3倍, 创2022年以来新低."""
        items = self.items
        before = items[index - 1] if index else None
        if index + 1 < len(items) and items[index + 1].text == "起":
            return False  # 从7月8日起
        if before is not None and self._is_reached_by(index):
            return True
        if ord(self.folded[items[index].end - 1]) == ord("后") and items[index].end - items[index].start > 2:
            return True  # 服用新药24周后, 7分钟后降落
        if before is not None and index > 1 and (before.text in _OPENING or items[index - 2].sort & THAN):
            before = items[index - 2]  # 比“十三五”末增加40多座, 比我们年初预想的要好
        if before is not None and before.text[-1:] == "于":
            than = items[index - 2] if before.text == "于" and index > 1 else before
            if than.sort & (RISE | FALL) or than.text[:1] in _DEGREES:
                return True  # 进度快于上年
        if before is not None and before.sort & COMPARING:
            return True
        behind = items[index + 1] if index + 1 < len(items) else None
        of_it = behind is not None and behind.sort & (OF | SAME) != 0
        if of_it and before is not None and before.text == "至" and index > 1:
            before = items[index - 2]
        if of_it and before is not None and before.text[:2] == "恢复":
            return True  # 恢复至2019年同期的96%
        if behind is not None and behind.sort & OF and index + 2 < len(items) and items[index + 2].sort & QUANTITY:
            return bool(items[index + 2].amount.number.form == "multiple")  # 相当于2018年的两倍半
        if behind is not None and behind.sort & WILL and index + 2 < len(items):
            return items[index + 2].text in NEARING  # 中秋将至，月饼单价涨到92元
        return behind is not None and behind.text in _NOT_THEN

    def _is_reached_by(self, index: i64) -> bool:
        """Whether a time is only how far something goes on or is put off: 订单排到2028年, 开灯时间延长到22时; not 增至2025年的3万."""
        items = self.items
        if index + 1 < len(items) and items[index + 1].sort & (OF | QUANTITY):
            return False
        before = items[index - 1]
        if before.text == "了" and index > 1:
            before = items[index - 2]  # 订到了元宵节
        if _TO.at(self.folded, before.end - 1):
            if before.sort & (RISE | FALL | VERB | HAVE):
                return True
            if before.end - before.start == 1 and index > 1:  # not 要到2027年才…
                return items[index - 2].sort & (VERB | HAVE) != 0 and items[index - 2].text != "要"
        return False

    def _only_time(self, index: i64, produces: bool) -> Item | None:
        """The one time of a sentence, which dates the whole plan: 力争引进超过4000家企业，到2025年规模突破2000亿元.

        What is planned anew behind the quantity has a time of its own: 将投资15亿元建厂，力争2028年…
        """
        items = self.items
        found: Item | None = None
        anew = False
        for at in range(self.anew, len(items)):
            if at > index and items[at].sort & (AIM | EXPECT | WILL):
                anew = True
            elif items[at].sort & TIME and not self._compared(at):
                if found is not None or anew:
                    return None
                found = items[at]
                if (
                    at > index
                    and not produces  # but 建一座年产1.5万辆轻卡的工厂，2028年投产
                    and found.record.period.relation != "by"
                    and self._has(MARK, index, at)
                ):
                    return None  # 将投入300亿元研发，2026年门店将扩至7000家; 计划投资6亿元建厂，2027年投产
        return found

    def _time(self, index: i64) -> Item | None:
        """The time right before a quantity (2023年同期的10.2GWh), else the last one said."""
        items = self.items
        at = index - 1
        while at > 0 and ((items[at].sort & (OF | MORE) and items[at].text != "多") or items[at].sort & SAME):
            at -= 1
        if at > 1 and items[at].sort & WORD and items[at - 1].sort & OF and items[at - 2].sort & TIME:
            at -= 2  # 由上年的盈利2.1亿元转为…
        form = items[index].amount.number.form
        beside = at > 0 and items[at].sort & TIME != 0
        if beside and form in ("multiple", "fraction"):
            beside = items[at - 1].sort & FROM != 0  # 从前年的四分之一降到六分之一
        if beside and items[at - 1].text in ("由", "从", "自", "比", "较", "低于", "高于", "不足", "超过", "不到"):
            return items[at]
        return self.time
