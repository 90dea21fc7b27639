"""The phrases of a Chinese sentence: which items are nouns, what a noun phrase ends with, and what follows over adverbs."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Holder, Item, Sentence
from ljextract.languages.zh.rows import REGIONS, Words, parts_of
from ljextract.languages.zh.senses import (
    AIM,
    AND,
    BASIS,
    CAUSING,
    CLOSING,
    COMMA,
    EXPECT,
    FALL,
    FIGURE,
    FROM,
    HAVE,
    LABEL,
    LEVEL,
    LIMIT,
    MARK,
    MEASURING,
    MORE,
    NO_NOUN,
    OF,
    ORGANIZATION,
    PLAIN,
    QUALIFIER,
    QUANTITY,
    RISE,
    SAY,
    SHARING,
    SHORT,
    SINGLE,
    TIME,
    VERB,
    WILL,
    WORD,
    new_word,
    turn,
)
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.amount import Amount

_DETERMINERS: Final = frozenset({"本届", "本次", "本轮", "本场", "此次", "此轮"})
HARMING: Final = ("造成", "导致", "致")
"""Verbs for what an event does to people and things."""
_CHANGING: Final = RISE | FALL | BASIS
USING: Final = frozenset("用于 用在 用作 用来 投向 投给 投入".split())
"""Verbs for what a share of somebody's money is for."""
COUNT_ONLY: Final = frozenset({"人", "户", "次", "人次"})
_SINGLE_THINGS: Final = frozenset(
    "钢铝铜铁锌镍锂瓷砖布纱盐氢碳硅纸糖人车船路店房桥票鱼虾蟹猪牛羊鸡蛋煤粮稻麦豆货药楼树茶酒菜果书课田塔厂站馆港岛湖河水电油气桩线井奶糖"
)
"""Things whose names have one character, which are nouns beside 的."""
_NO_NAMES: Final = frozenset("n v vn a".split())
"""Tags of words that are no person's name: 外援政策."""


class Phrases:
    """Asks what the items of one sentence are."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        self.sentence = sentence
        self.folded = sentence.folded
        self.items = sentence.items
        self.words = words
        self.heard: i64 = 0  # the bits of all items of the clause that is being read
        self.left_of: i64 = -1  # the quantity that _left was asked of last in it, and what it found
        self.left_found: i64 = -1

    def _row_at(self, start: i64) -> Item | None:
        """The row of nouns that begins at a place of the text."""
        items = self.items
        low, high = 0, len(items)
        while low < high:
            middle = (low + high) // 2
            if items[middle].start < start:
                low = middle + 1
            else:
                high = middle
        return items[low] if low < len(items) and items[low].start == start and items[low].sort & WORD else None

    def _noun_of(self, item: Item) -> Span | None:
        """The noun that a quantity counts, without its classifier."""
        unit, noun = item.amount.unit, item.amount.unit_span
        if unit is None or noun is None or unit.system != "COUNT" or unit.name == unit.classifier:
            return None
        if unit.name in COUNT_ONLY:
            return None
        return Span(noun.start + len(unit.classifier or ""), noun.end)

    def _has(self, sense: i64, start: i64, end: i64) -> bool:
        """Whether one of a stretch of items is one of some sorts."""
        items = self.items
        while start < end and not items[start].sort & sense:
            start += 1
        return start < end

    def _only_more(self, start: i64, end: i64) -> bool:
        while start < end and self.items[start].sort & (MORE | AND):
            start += 1
        return start >= end

    def _takes_a_share(self, at: i64, end: i64) -> bool:
        """Whether what heads a clause is said to be a share of something: 线上收入占总收入的31%."""
        while at < end and self.items[at].sort & MORE:
            at += 1
        return at < end and self.items[at].sort & SHARING != 0

    def _a_forecast(self, at: i64) -> bool:
        """Whether 预测 is what is measured: 把二季度票房预测下调9亿元."""
        items = self.items
        before = items[at - 1] if at else None
        behind = items[at + 1] if at + 1 < len(items) else None
        return (
            before is not None
            and before.sort & WORD != 0
            and before.sort & (PLAIN | RISE | VERB) != 0
            and behind is not None
            and behind.sort & (RISE | FALL | LEVEL | OF | FROM) != 0
        )

    def _joined(self, start: i64, end: i64, words: list[tuple[int, str]]) -> Item:
        """A row of nouns."""
        text = self.folded[start:end]
        return new_word(start, end, text, words, PLAIN | self.words.said(text))

    def _join_forecast(self, at: i64) -> None:
        """Make one noun phrase of a forecast and what is forecast: 中国经济|增长|预期."""
        items = self.items
        first = at
        while (
            first > 0
            and items[first - 1].end == items[first].start
            and items[first - 1].sort & WORD
            and (items[first - 1].sort & PLAIN or (items[first - 1].sort & (RISE | VERB) and first == at))
        ):
            first -= 1
        words: list[tuple[int, str]] = []
        for item in items[first : at + 1]:
            words += parts_of(item) or [(item.start, "n")]
        start, end = items[first].start, items[at].end
        items[first : at + 1] = [self._joined(start, end, words)]

    def _join_age(self, at: i64) -> None:
        """Make one noun phrase of an age and those of it: 60岁|及|以上|老年人接种率."""
        items = self.items
        limit = at + 1 + (at + 1 < len(items) and items[at + 1].text == "及")
        noun = limit + 1
        if noun < len(items) and items[noun].text in ("组", "者") and items[limit].sort & LIMIT:
            turn(items[noun], PLAIN)  # 35岁以上组的检出率
            items[noun].record = [(items[noun].start, "n")]
        if (
            noun >= len(items)
            or not items[limit].sort & LIMIT
            or not items[noun].sort & WORD
            or not items[noun].sort & PLAIN
        ):
            return
        words = parts_of(items[noun])
        start, end = items[at].start, items[noun].end
        items[at : noun + 1] = [self._joined(start, end, [(start, "age"), *words[1:]])]

    def _join_nth(self, at: i64) -> None:
        """Make one noun phrase of an ordinal and what it begins: 第一|产业增加值, 首|期投资, 第二|产业 beside 第三产业."""
        items = self.items
        if at + 1 >= len(items) or items[at + 1].start != items[at].end:
            return
        noun = items[at + 1]
        words = parts_of(noun)
        if not noun.sort & PLAIN or not words or noun.text[0] in "日周月季年":
            return
        if len(words) == 1:
            other = items[at + 3] if at + 3 < len(items) and items[at + 2].sort & AND else None
            if other is None or parts_of(other)[:1] != [(other.start, "nth")]:
                return
        elif self._own(noun.text) is None:
            return
        start, end = items[at].start, noun.end
        items[at : at + 2] = [self._joined(start, end, [(start, "nth"), *words[1:]])]

    def _organization(self, start: i64, end: i64) -> Item | None:
        for at in range(start, end):
            if self.items[at].sort & ORGANIZATION:
                return self.items[at]
        return None

    def _causing(self, at: i64, end: i64) -> i64:
        """Where a verb of causing stands, over adverbs; the end if none does."""
        if not self.heard & CAUSING:
            return end
        while at < end and self.items[at].sort & (MORE | WILL):
            at += 1
        return at if at < end and self.items[at].sort & CAUSING else end

    def _does(self, at: i64, end: i64) -> bool:
        """Whether a verb follows over adverbs: 全省企业共处理包裹…"""
        while at < end and self.items[at].sort & MORE:
            at += 1
        return at < end and self.items[at].sort & (VERB | HAVE | AIM) != 0

    def _is_a_thing(self, at: i64, end: i64) -> bool:
        return at < end and (self.items[at].sort & ORGANIZATION != 0 or self._is_noun(at))

    def _of_a_share(self, at: i64, end: i64) -> bool:
        """Whether the next quantity is a share: 全国秋粮已收获68.5%."""
        for one in range(at, end):
            if self.items[one].sort & QUANTITY and not self._an_ordinal(one):
                return self._is_share(self.items[one].amount)
        return False

    def _tells(self, at: i64, end: i64) -> bool:
        """Whether a quantity stands right behind, or a verb of change or level."""
        return (at < end and self.items[at].sort & QUANTITY != 0) or self._measures(at, end)

    def _measures(self, at: i64, end: i64) -> bool:
        """Whether a verb of change or level is the next one: 周五早盘一度跌."""
        items = self.items
        while at < end and (items[at].sort & (MORE | BASIS | WILL | TIME) or items[at].text == "要"):
            at += 1
        return at < end and items[at].sort & MEASURING != 0

    def _behind_bracket(self, at: i64, end: i64) -> i64:
        while at < end and not self.items[at].sort & CLOSING:
            at += 1
        return at + 1

    def _shares_next(self, at: i64) -> bool:
        """Whether a verb of taking a share is the next word, over adverbs."""
        items = self.items
        while at < len(items) and items[at].sort & MORE:
            at += 1
        return at < len(items) and items[at].sort & SHARING != 0

    def _is_noun(self, at: i64) -> bool:
        item = self.items[at]
        sense = item.sort
        if not sense & WORD or sense & NO_NOUN:
            return False
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        if sense & SINGLE and behind is not None and (not behind.sort & QUANTITY or self._is_while(behind)):
            return False  # 单店日均销售额, 单株一年能结种子2万粒
        if sense & PLAIN:
            if sense & SHORT:  # 首批两架, but 通往石桥村的路, 船的免赔额
                before = self.items[at - 1] if at else None
                if (
                    behind is not None
                    and behind.start == item.end
                    and parts_of(item)[:1] == [(item.start, "n")]
                    and (before is None or before.sort & (COMMA | SAY))
                    and (
                        (behind.sort & (MORE | RISE | FALL | LEVEL) and behind.sort & WORD)
                        or (behind.sort & QUANTITY and self._is_while(behind))  # 水一个小时涨了两米
                    )
                ):
                    return True  # 虾只损失了5%
                return item.text in _SINGLE_THINGS and (
                    (behind is not None and behind.sort & OF != 0) or (at > 0 and self.items[at - 1].sort & OF != 0)
                )
            tags = parts_of(item)
            tag = tags[0][1] if len(tags) == 1 else ""
            if not tag or ord(tag[0]) not in (ord("a"), ord("z")):
                return (
                    tag != "b" or item.end - item.start > 2 or behind is None or not behind.sort & (VERB | HAVE)
                )  # 临时|增派摆渡车32辆
            if tag == "an":
                return behind is None or not behind.sort & (VERB | HAVE)  # 安全|行驶118万公里
            if tag == "a" and self.heard & SHARING and self._shares_next(at + 1):
                return True  # 善本约占一成八
            return tag not in ("a", "ad") and (tag != "z" or item.text[-1] == "地")  # not 紧急转移1.8万人, but 湿地
        if not sense & (VERB | HAVE):
            return False
        if sense & HAVE:
            return sense & FIGURE != 0 and behind is not None and behind.sort & _CHANGING != 0
        if behind is None:  # 成交9800亿元, 出口同比增长
            return sense & FIGURE != 0
        if sense & FIGURE and behind.sort & (QUANTITY | MARK | RISE | FALL | LEVEL | BASIS | MORE | OF | FROM):
            return True
        return behind.text in ("多达", "高达")  # 失误多达21次

    def _named(self, item: Item) -> Holder:
        if item.sort & ORGANIZATION:
            return Holder(item.span, item)
        if item.text == "其":
            return Holder(item.span, None, "its")
        words = parts_of(item)
        if len(words) > 2 and words[0][1] == "ns" and self._is_article(words[1][0], words[2][0]):
            return Holder(Span(words[2][0], item.end))  # 苏州一家|门店
        if len(words) > 1 and item.text not in self.words.types:
            last, tag = words[-1]
            if tag not in _NO_NAMES:
                title = item.start
                for at, _ in words[1:]:
                    if self.folded[title:at] in self.words.titles and 2 <= item.end - at <= 4:
                        return Holder(Span(at, item.end))  # 选手罗思敏, 院长|江|衡
                    title = at
            if (
                item.end - last > 1
                and tag == "nr"
                and not (item.text[0] == "全" and item.text[1] in "国省市县区州镇村乡港")
            ):  # not 全县|小龙虾
                return Holder(Span(last, item.end))
            begin = words[1][0]
            if begin - item.start <= 2 and (item.text[0] == "一" or item.text[:2] in _DETERMINERS) and begin < item.end:
                return Holder(Span(item.start + 2 if begin - item.start == 2 else begin, item.end))  # 一款口服药
        if len(words) > 1 and item.end - words[-1][0] == 1 and item.text[-1] in "年月日":
            return Holder(Span(item.start, words[-1][0]))  # 该景区|年|接待游客
        return Holder(item.span, None, self._refers(item.text))

    def _is_article(self, start: i64, end: i64) -> bool:
        """Whether 一 and a classifier stand between two places."""
        return end - start == 2 and self.folded[start] == "一"

    def _refers(self, text: str) -> str:
        """The words themselves where they stand for a body named before: 公司, and 该 with the end of its name (该厅)."""
        return text if text in self.words.types or (len(text) == 2 and text[0] == "该") else ""

    def _own(self, text: str) -> bool | None:
        """Whether a phrase's last word is something measured (None: it is not), and one that belongs to somebody."""
        return self.words.own(text)

    def _end_of_word(self, item: Item, start: i64) -> i64:
        """Where the word ends that begins at a place in a row of nouns."""
        for at, _ in parts_of(item):
            if at > start:
                return int(at)
        return item.end

    def _left(self, index: i64, start: i64) -> i64:
        """The item before a quantity, over qualifiers and 同比; -1 where there is none."""
        if index == self.left_of:
            return self.left_found
        items = self.items
        at = index - 1
        while at >= start:
            item = items[at]
            if item.sort & WORD:
                if not item.sort & (MORE | BASIS | WILL | EXPECT) and not item.sort & QUALIFIER:
                    break
            elif item.sort & TIME:
                if at == start:
                    break
            elif not item.sort & QUANTITY or not self._an_ordinal(at):
                break
            at -= 1
        self.left_of, self.left_found = index, at if at >= start else -1
        return self.left_found

    def _an_ordinal(self, at: i64) -> bool:
        item = self.items[at]
        if not item.sort & LABEL:
            return False
        return (
            item.amount.number.form == "ordinal" or self._is_phase(item) or self._are_regions(at)
        )  # 首次突破, 二期工厂

    def _are_regions(self, at: i64) -> bool:
        """Whether a quantity only closes a name of places: 中南三省充电桩总数, 东北三省."""
        item = self.items[at]
        unit = item.amount.unit if item.sort & QUANTITY else None
        if unit is None or unit.name not in REGIONS or not 0 < at < len(self.items) - 1:
            return False
        before = self.items[at - 1]
        return before.end == item.start and before.sort & WORD != 0 and before.sort & PLAIN != 0

    def _is_phase(self, item: Item) -> bool:
        unit = item.amount.unit
        if unit is None or unit.classifier != "期" or self.folded[item.start] == "两":
            return False
        return unit.name != "期" or self.folded[item.start - 1 : item.start] not in ("分", "共", "")  # 基地二期已开工

    def _is_vague(self, measure: Span) -> bool:
        """Whether words name nothing that is measured: 致菲律宾 in 致菲律宾至少18人死亡."""
        return self.words.own_in(self.folded, measure.start, measure.end) is None

    def _is_while(self, item: Item) -> bool:
        unit = item.amount.unit
        return unit is not None and unit.dimension == "time"

    def _is_share(self, amount: Amount) -> bool:
        return amount.number.form == "fraction" or (amount.unit is not None and amount.unit.code == "%")

    def _is_people(self, item: Item) -> bool:
        unit = item.amount.unit
        return unit is None or unit.system == "COUNT"
