"""Which quantities of a Chinese sentence state something: no ordinals, labels, bounds, or lengths of time that only say when."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Item
from ljextract.languages.zh.chars import Chars
from ljextract.languages.zh.endings import Endings
from ljextract.languages.zh.phrases import Phrases
from ljextract.languages.zh.rows import parts_of
from ljextract.languages.zh.senses import (
    AT,
    AVERAGE,
    COUNTING,
    FALL,
    FROM,
    HAVE,
    IF,
    LEVEL,
    LIMIT,
    MARK,
    MEASURING,
    MORE,
    MOVING,
    NOT,
    OF,
    PLAIN,
    QUANTITY,
    RISE,
    SHARING,
    THAN,
    VERB,
    WORD,
)
from ljextract.native import i64
from ljextract.text import Span

_BOUNDING: Final = frozenset("超过 超 破 突破 逾 过 不到 不足 低于 高于 达到 达 均超 均超过".split())
"""Words before a bound that says which ones are counted, where COUNTING stands before those: 其中12家降幅超过一半."""
_EACH: Final = frozenset("均 都 已 各".split())
NEEDING: Final = frozenset("只要 只需 只需要 仅需 需要 需 要".split())
"""Words that say how long something takes."""
_SHIFTING: Final = frozenset("提前 推迟 延后 延迟 长达 只有 仅有".split())
"""Words before a length of time that is a figure: 比计划提前73天, 有效期只有两个月."""
LATER: Final = Endings("年轻 短 长 晚 早 晚了 早了 短了 长了 年轻了 久".split())
"""How words end before a length of time by which one thing is before or behind another."""
_ONLY_THEN: Final = frozenset("就 便 才 即可 就能 就可 便可 即能 可以".split())
"""Words behind the length of time that something takes."""
_LABELLING: Final = frozenset({"nm", "[in_i]"})
_LEVELS: Final = Chars("级号")
_CHANGING: Final = Chars("约合兑折对")
"""How words begin for what one of a currency comes to in another."""
RATES: Final = frozenset({"降幅", "增幅", "涨幅", "跌幅", "升幅"})


class Stating(Phrases):
    """Tells the quantities that state something from the others."""

    def _bounds(self, start: i64, index: i64) -> bool:
        """Whether a quantity only says which ones are counted: 其中12家降幅超过一半, 有27个省份工资超过2000元."""
        items = self.items
        if (
            index + 3 < len(items)
            and items[index + 1].sort & LIMIT
            and items[index + 2].sort & OF
            and self._is_noun(index + 3)
            and not self._is_share(items[index].amount)
        ):
            one = index + 4
            while one < len(items) and (items[one].sort & (HAVE | LEVEL | MORE)):
                one += 1
            if one < len(items) and (items[one].sort & QUANTITY or items[one - 1].sort & SHARING):
                return True  # 600美元以上的高端机占总出货量的三成, 判赔金额在1000万元以上的案件有86件
        if (
            index + 4 < len(items)
            and items[index + 1].sort & LIMIT
            and items[index + 2].sort & OF
            and items[index + 3].sort & SHARING
            and (items[index + 4].sort & QUANTITY or self._has(QUANTITY, index + 4, min(index + 6, len(items))))
            and not self._is_share(items[index].amount)
        ):
            return True  # 单价10元以上的占三成
        at = index - 1
        while at > start and items[at].sort & MORE:
            at -= 1
        if at <= start or items[at].text not in _BOUNDING:
            return False
        if (
            index + 3 < len(items)
            and items[index + 1].sort & OF
            and self._is_noun(index + 2)
            and items[index + 3].sort & SHARING
        ):
            return True  # 每天使用手机超过六小时的学生占三分之一
        at -= 1
        while at > start and items[at].sort & MORE:
            if items[at].text not in _EACH:
                return False
            at -= 1
        figure = items[at].text
        if figure in RATES or (self._is_noun(at) and self._own(figure) is not None and figure[0] != "总"):
            at -= 1
        if at <= start or not items[at].sort & QUANTITY or not items[at - 1].sort & COUNTING:
            return False
        unit = items[at].amount.unit
        return unit is not None and unit.system == "COUNT"

    def _states(self, index: i64, start: i64) -> bool:
        """Whether a quantity states something: no ordinal, no bare number without a verb, no bare duration, no 每…"""
        items = self.items
        amount = items[index].amount
        unit = amount.unit
        word = items[index - 1].text if index else ""  # the one before
        code = ord(word[0]) if word else 0
        if self._an_ordinal(index) or (code == ord("每") and (len(word) == 1 or word == "每升")):
            return False  # 汇率每升100个基点
        if (
            index + 1 < len(items)
            and _CHANGING.at(items[index + 1].text, 0)
            and items[index + 1].text in ("约合", "合", "兑", "折合", "对")
            and amount.number.value == 1
        ):
            return False  # 1美元约合7.12元人民币
        if unit is not None and unit.name == "强":
            return False  # 世界500强企业
        noun = amount.unit_span
        if code == ord("前") and len(word) == 1 and noun is not None and ord(self.folded[noun.start]) == ord("大"):
            return False  # 前五大客户
        if (
            unit is not None
            and unit.code in _LABELLING
            and index + 1 < len(items)
            and items[index + 1].start == items[index].end
            and self._is_noun(index + 1)
        ):
            return False  # 12英寸晶圆
        if self._is_the_most(index):
            return False
        left = self._left(index, start)
        before = items[left] if left >= 0 else None
        if (
            before is not None
            and not before.sort & PLAIN
            and left >= 0
            and left > start
            and items[left - 1].text == "每"
        ):
            return False  # 油价每上涨一成, 每增加1元可乘8公里
        if (
            index + 1 < len(items)
            and items[index + 1].start == items[index].end
            and _LEVELS.at(items[index + 1].text, 0)
        ):
            return False  # 最大风力10级, 女子71公斤级
        if unit is None and amount.number.form in ("cardinal", "range"):
            if (
                before is not None
                and before.text == "在"
                and index + 1 < len(items)
                and items[index + 1].text == "左右"
            ):
                return True  # 年底汇率将在7.05左右
            return before is not None and (
                before.sort & MEASURING != 0
                or (before.sort & WORD != 0 and before.sort & PLAIN != 0 and self._counts(before.text))
            )
        if unit is not None and unit.dimension == "time" and not unit.per:
            if word in NEEDING or word in _SHIFTING:
                return True  # 检测一台车只要25分钟, 比计划提前73天贯通
            behind = items[index + 1] if index + 1 < len(items) else None
            if before is not None and before.sort & FROM and behind is not None and behind.sort & MOVING:
                return True  # 航程由38天缩短到26天
            if (
                before is not None
                and before.sort & OF
                and behind is not None
                and self._changed_from(left, start, index)
            ):
                return True  # 用时由2023年的27分钟降到6分钟, 从过去的半年压缩到11天
            if self.heard & THAN and LATER.end(word) and (behind is None or behind.sort & (MARK | MORE)):
                return True  # 平均年龄46岁，比三年前年轻4岁
            if self._spent(index, start) is not None:
                return True
            if left >= 0 and before is not None and before.sort & (LEVEL | AT) and left > start:
                before = items[left - 1]  # 中位生存期为22.4个月, 提前量从半小时延长到2小时
            if (
                before is not None
                and before.end == items[index].start
                and before.sort & WORD
                and before.sort & PLAIN
                and (behind is None or behind.sort & MARK)
                and self._own(before.text) is not None
            ):
                return True  # 续航4小时
            return before is not None and (
                before.sort & (RISE | FALL) != 0
                or self._lasts(before, index)
                or (before.sort & WORD != 0 and self.words.durations.end(before.text) and before.text != "为期")
            )
        return True

    def _changed_from(self, left: i64, start: i64, index: i64) -> bool:
        """Whether 由 or 从 and a time stand before 的 and a quantity, and what it changes to behind it."""
        items, at = self.items, left - 1
        while at > start and at > left - 4 and not items[at].sort & FROM:
            at -= 1
        if at < start or not items[at].sort & FROM or index + 1 >= len(items):
            return False
        return items[index + 1].sort & MOVING != 0 or (
            index + 2 < len(items) and items[index + 2].text in ("到", "至", "成")
        )

    def _spent(self, index: i64, start: i64) -> Span | None:
        """What is done for or within a length of time, if a clause tells how long that takes: 看了22年球, 等了19个月, 40秒就到家,
        平均8分钟出报告.
        """
        items = self.items
        item = items[index]
        behind = items[index + 1] if index + 1 < len(items) else None
        before = items[index - 1] if index > start else None
        if before is not None and before.text == "了" and index - 2 >= start:
            verb = items[index - 2]
            waits = verb.text == "等"
            if not waits and not verb.sort & (VERB | HAVE) and verb.text != "用":
                return None
            if waits:
                return verb.span if behind is None or behind.sort & (MARK | MORE) else None
            glued = behind is not None and behind.start == item.end and behind.sort & (PLAIN | VERB) != 0
            return verb.span if glued and behind is not None and behind.sort & WORD else None
        if (
            before is not None
            and before.text == "等"
            and (behind is None or behind.sort & MARK or behind.text in _ONLY_THEN)
        ):
            return before.span
        if behind is None or behind.start != item.end:
            return None
        if behind.text in _ONLY_THEN:
            if before is not None and before.sort & VERB:
                return before.span  # 走10分钟就到
            at = index + 2
            while at < len(items) and items[at].sort & MORE and items[at].text not in ("到", "够"):
                at += 1
            return (
                items[at].span
                if at < len(items) and items[at].sort & WORD and items[at].sort & (VERB | HAVE | MORE)
                else None
            )
        if before is not None and before.sort & AVERAGE and behind.sort & (VERB | HAVE):
            return behind.span
        return None

    def _is_the_most(self, at: i64) -> bool:
        """Whether a quantity is one of those that are the most so: 最多的|一人, 金额最大的|一笔."""
        items, amount = self.items, self.items[at].amount
        if amount.number.value != 1 or amount.unit is None or amount.unit.classifier is None or at < 2:
            return False
        return items[at - 1].sort & OF != 0 and "最" in items[at - 2].text

    def _lasts(self, verb: Item, index: i64) -> bool:
        """Whether a clause closes with how long something takes or goes on: 排队三个半小时, 光排队就花了40分钟."""
        items = self.items
        words = parts_of(verb)
        doing = verb.sort & (VERB | HAVE) != 0 or (bool(words) and words[-1][1][:1] == "v")
        if not doing or verb.text[0] in "连为":
            return False
        at = index + 1
        while at < len(items) and items[at].text in ("以上", "左右", "多", "才", "了", "不", "等", "不等"):
            at += 1
        return at == len(items) or items[at].sort & (MARK | OF) != 0

    def _counts(self, text: str) -> bool:
        """Whether a bare number behind a noun is a figure: 出生人口约7.6万, 容积率不高于2.2."""
        return text.endswith(("数", "人次")) or self._own(text) is not None

    def _denied(self, start: i64, index: i64) -> bool:
        if not self.heard & (IF | NOT):
            return False
        return any(
            self.items[at].sort & (IF | NOT) and not self._is_prefix(at, index) and not self._is_of_others(at, index)
            for at in range(start, index)
        )

    def _is_of_others(self, at: i64, index: i64) -> bool:
        """Whether a word of denying stands in what describes those compared with: 比没有电梯的老楼高8%."""
        items, one = self.items, at + 1
        if not self.heard & OF or not items[at].sort & NOT:
            return False
        while one < index and not items[one].sort & OF:
            one += 1
        if one + 2 >= index or not items[one + 1].sort & PLAIN:
            return False
        return items[one + 2].sort & MEASURING != 0 or (at > 0 and items[at - 1].sort & THAN != 0)

    def _is_prefix(self, at: i64, index: i64) -> bool:
        """Whether 未 only says which people are meant: 未就业毕业生还有4.3万人."""
        items = self.items
        if items[at].text != "未":
            return False
        for one in range(at + 1, min(index, at + 3)):
            if items[one].start != items[one - 1].end or not items[one].sort & WORD:
                return False
            if self.words.people.end(items[one].text):
                return True
        return False
