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
    NO_NOUN,
    NOT,
    OF,
    PLAIN,
    QUANTITY,
    RISE,
    SHARING,
    THAN,
    TIME,
    VERB,
    WORD,
)
from ljextract.native import i64

_BOUNDING: Final = frozenset("超过 超 破 突破 逾 过 不到 不足 低于 高于 达到 达 均超 均超过".split())
"""Words before a bound that says which ones are counted, where COUNTING stands before those: 其中12家降幅超过一半."""
_EACH: Final = frozenset("均 都 已 各".split())
NEEDING: Final = frozenset("只要 只需 只需要 仅需 需要 需 要".split())
"""Words that say how long something takes."""
_SHIFTING: Final = frozenset("提前 推迟 延后 延迟 长达 只有 仅有 够 只够 仅够 够用 可用 用上".split())
"""Words before a length of time that is a figure: 比计划提前73天, 有效期只有两个月."""
SOON: Final = frozenset("就 才 便 就能 才能 就可 即可".split())
"""Words behind a length of time within which something is done: 40分钟就到."""
_AT_BEST: Final = frozenset("平均 最快 最慢 最短 最长 平均下来".split())
LATER: Final = Endings("早 晚 迟 短 长 快 慢 年轻 年长 大 小 多 少".split())
"""Words for how much sooner, later or longer something is than another."""
_LABELLING: Final = frozenset({"nm", "[in_i]"})
_LEVELS: Final = Chars("级号")
_CHANGING: Final = Chars("约合兑折对")
"""How words begin for what one of a currency comes to in another."""
RATES: Final = frozenset({"降幅", "增幅", "涨幅", "跌幅", "升幅"})


class Stating(Phrases):
    """Tells the quantities that state something from the others."""

    def _is_trade(self, word: Item) -> bool:
        """Whether a word of two characters that is no figure may be what somebody does for so long: 开店|8年的老板娘, 服役|25年的渡轮."""
        return (
            word.sort & PLAIN != 0
            and not word.sort & NO_NOUN
            and word.end - word.start == 2
            and len(parts_of(word)) == 1
            and self.words.own_in(self.folded, word.start, word.end) is None
        )

    def _begins_a_description(self, verb: i64, start: i64) -> bool:
        """Whether nothing but adverbs, times, a place or 这家 stand before a verb in its clause: 在江城|务工18年的…, 这家|有121年历史的…"""
        items, at = self.items, start
        while at < verb and items[at].sort & (MORE | TIME | MARK):
            at += 1
        if at + 2 == verb and items[at].sort & AT and items[at + 1].sort & PLAIN:
            return True
        if at + 1 == verb and items[at].sort & WORD and 1 < len(items[at].text) < 4:
            return items[at].text[0] in "这那该一"
        return at == verb

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
        if self.heard & FROM and self._begins_a_change(index) and self._has(MOVING, index, len(items)):
            return True  # 周转天数由上年末的182天缩短为118天, 城乡收入比由去年同期的2.42缩小至2.33
        if unit is None and amount.number.form in ("cardinal", "range"):
            if (
                before is not None
                and before.text == "在"
                and index + 1 < len(items)
                and items[index + 1].text == "左右"
            ):
                return True  # 年底汇率将在7.05左右
            if (
                word in ("到", "至")
                and amount.number.value is not None
                and amount.number.value < 1_000_000
                and amount.number.value % 1 != 0
            ):
                return True  # 增殖比至少要到1.15，目前才到0.86
            return before is not None and (
                before.sort & MEASURING != 0
                or (before.sort & WORD != 0 and before.sort & PLAIN != 0 and self._counts(before.text))
            )
        if unit is not None and unit.dimension == "time" and not unit.per:
            if ord(self.folded[items[index].end - 1]) == ord("岁") and self._is_an_age(index, start):
                return True  # 我69岁, 卜问樵今年72岁
            if word in NEEDING or word in _SHIFTING:
                return True  # 检测一台车只要25分钟, 比计划提前73天贯通
            behind = items[index + 1] if index + 1 < len(items) else None
            if ord(self.folded[items[index].end - 1]) == ord("岁") and (behind is None or behind.sort & MARK):
                told = items[index - 1]
                if index > start and (told.text in ("我", "他", "她") or (told.sort & TIME and index > start + 1)):
                    return told.sort & TIME != 0 or told.text == "我"  # 她今年31岁, “我69岁，…”
            if self._takes_so_long(index, start, left, behind):
                return True
            if left >= 0 and before is not None and before.sort & (LEVEL | AT) and left > start:
                before = items[left - 1]  # 中位生存期为22.4个月, 提前量从半小时延长到2小时
            if (
                before is not None
                and before.end == items[index].start
                and before.sort & WORD
                and before.sort & PLAIN
                and (behind is None or behind.sort & MARK)
                and amount.number.value != 1
                and before.text[-1] not in "这头近"
                and self.folded[items[index].end - 1] != "岁"
            ):
                return True  # 续航4小时, 卧床6年
            return before is not None and (
                before.sort & (RISE | FALL) != 0
                or self._lasts(before, index)
                or (before.sort & WORD != 0 and self.words.durations.end(before.text) and before.text != "为期")
            )
        return True

    def _is_an_age(self, index: i64, start: i64) -> bool:
        """Whether a clause tells of nothing but how old somebody is."""
        items, at = self.items, index - 1
        if index + 1 < len(items) and not items[index + 1].sort & MARK:
            return False
        while at > start and items[at].sort & (TIME | MORE):
            at -= 1
        if at < start or not items[at].sort & WORD or not items[at].sort & PLAIN or items[at].end - items[at].start > 8:
            return False
        parts = parts_of(items[at])
        if len(parts) == 1 and parts[0][1] == "r":
            return items[at].text[0] in "我他她"
        return at + 1 < index and bool(parts) and parts[-1][1] in ("nr", "") and items[at].text[-1] not in "龄期限数"

    def _begins_a_change(self, index: i64) -> bool:
        """Whether a quantity is what something changes from: 由18.2万人扩至…, 从目前的六成提高到…"""
        if not self.heard & FROM:
            return False
        items = self.items
        at = index - 1
        while at > 0 and (items[at].sort & (OF | MORE | TIME)):
            at -= 1
        if at > 0 and items[at + 1].sort & OF and self._is_noun(at):
            at -= 1  # 由原设计的9个减少到6个
        return at >= 0 and items[at].sort & FROM != 0

    def _takes_so_long(self, index: i64, start: i64, left: i64, behind: Item | None) -> bool:
        """Whether a clause tells how long somebody does something, how soon that is done, or by how much it is sooner than another:
        打了七年官司, 30个小时就磨平了, 入睡要比同班同学晚19分钟."""
        if behind is not None and behind.text in SOON:
            return index + 2 < len(self.items)
        items, at = self.items, index - 1
        word = items[at].text if at >= start else ""
        if word in _AT_BEST:
            return behind is not None and behind.sort & (VERB | HAVE) != 0  # 平均8分钟出报告
        if at > start and items[at].sort & VERB and items[at - 1].text in NEEDING:
            return behind is not None and (behind.sort & MARK != 0 or self._is_noun(index + 1))  # 要坐40分钟班车
        while at > start and items[at].sort & MORE and items[at].text != "了" and not LATER.end(items[at].text):
            at -= 1
        if at < start:
            return False
        before = items[at]
        if before.text[-1:] == "了":
            verb = items[at - 1] if len(before.text) == 1 and at > start else before
            if verb.sort & (VERB | HAVE | AT) or verb.text == "等":
                return verb.text[:1] not in ("过", "隔", "到", "下")
            before = verb
        return self.heard & THAN != 0 and LATER.end(before.text) and self._has(THAN, start, at)

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
        if one + 1 < index and items[one + 1].sort & SHARING:
            return True  # 尚未决定的占一成六
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
