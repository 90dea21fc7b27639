"""Parts and shares, in Chinese: 其中…, 占…, those that take a share, and what it is a share of."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Holder, Item, Sentence, Stated, Statement
from ljextract.languages.zh.chars import stands_at
from ljextract.languages.zh.measures import Measures
from ljextract.languages.zh.phrases import COUNT_ONLY, USING
from ljextract.languages.zh.rows import Words, parts_of
from ljextract.languages.zh.senses import (
    AND,
    BASIS,
    COUNTING,
    FALL,
    HAVE,
    LEVEL,
    MARK,
    MORE,
    MOVING,
    NO_NOUN,
    OF,
    PLAIN,
    QUANTITY,
    RISE,
    SAY,
    SHARING,
    TIME,
    VERB,
    WILL,
    WORD,
)
from ljextract.native import i64
from ljextract.text import Span

_PLACING: Final = frozenset("在 于 自 向 往 给 到 经".split())
"""Prepositions before those that take a share, behind a verb: 七成发生在非洲."""
_BY: Final = frozenset({"由", "被"})
_ONE_OF: Final = frozenset("件群户家人位名款套条只头台辆处个笔单起间座棵")
"""Classifiers that stand for one of those spoken of behind 的."""
_LATEST: Final = frozenset("最初 最后 最近 最终 最新 最早".split())
_COSTING: Final = frozenset("要 需 需要 只要 卖 卖到 售 花 用 等 等了 有 达 到 才 跌 涨".split())
"""What stands between those that are the most so and their figure."""
_BELONGING: Final = frozenset("为 是 属于 来自 流向 投向 归".split())


class Shares(Measures):
    """Reads what the parts are of that a sentence tells of."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.statement = Statement()
        self.parted: Stated | None = None  # what 其中 tells the parts of
        self._at_share = 0  # where the verb stands behind those that take a share

    def _two_rates(self, start: i64, end: i64) -> bool:
        """Whether a clause tells two rates of change in one, of the two measures told before."""
        facts = self.statement.facts
        at = [one for one in range(start, end) if self.items[one].sort & QUANTITY]
        if len(at) != 2 or at[1] != at[0] + 2 or not self.items[at[0] + 1].sort & AND or len(facts) < 2:
            return False
        if not all(self._is_share(self.items[one].amount) for one in at) or not self.items[at[0] - 1].sort & MOVING:
            return False
        one, other = facts[-2].measure, facts[-1].measure
        return one is not None and other is not None and one != other

    def _parts_of(self, start: i64, end: i64) -> Stated | None:
        """What the parts are of that a clause tells of: 公办学位2.6万个，其中小学1.4万个、初中1.2万个."""
        facts = self.statement.facts
        while start < end and self.items[start].sort & (MORE | AND):
            if self.items[start].text == "其中":
                self.parted = None
                for fact in facts or self._told_before(start, end):
                    if not self._is_share(fact.quantity.amount):
                        self.parted = fact
                if self.parted is None and facts and facts[-1].direction is not None:
                    self.parted = facts[-1]  # 增加值增长7.1%，其中制造业增长12.4%
                return self.parted
            start += 1
        for at in range(start, end):
            if self.items[at].sort & QUANTITY:
                break
            if self.items[at].sort & (VERB | HAVE):
                self.parted = None  # 其中一级文物412件，去年接待观众…
        return self.parted

    def _told_before(self, start: i64, end: i64) -> list[Stated]:
        """What the sentence before states, where the next figure is no share: 全行业运输旅客1.47亿人次；其中国际航线1420万人次."""
        for at in range(start, end):
            if self.items[at].sort & QUANTITY:
                return [] if self._is_share(self.items[at].amount) else self.sentence.told
        if start + 1 == end < len(self.items):
            return self._told_before(end + 1, len(self.items))  # 其中，黄金首饰253.6吨
        return []

    def _take_part(self, fact: Stated, whole: Stated, start: i64, index: i64) -> None:
        """Make a noun right before a quantity like the whole's the part whose figure it is, and the whole what is measured."""
        whole_measure = self._noun_of(whole.quantity) or whole.measure
        left = self._left(index, start)
        if self._is_share(fact.quantity.amount):
            if (
                left >= 0
                and left > start + 1
                and self.items[left].sort & SHARING
                and self.items[left - 2].text == "、"
                and self._is_a_thing(left - 1, index)
            ):
                fact.subject, fact.needs_subject, fact.may_be_owned = self._named(self.items[left - 1]), False, False
                fact.measure = whole_measure or fact.measure
                return  # 其中哈啰12万辆、美团占三成半
            facts = self.statement.facts
            if (
                left >= 0
                and left == start
                and self.headed is None
                and self.items[left].sort & SHARING
                and facts
                and facts[-1] is not whole
            ):
                part = facts[-1]
                named = (
                    part.subject if part.subject is not whole.subject or part.measure is None else Holder(part.measure)
                )
                fact.subject, fact.needs_subject, fact.may_be_owned = named, False, False
                fact.measure = self.measure = whole_measure or fact.measure
                return  # 其中信息技术服务收入5.6万亿元，占67%
            if self.headed is None and fact.direction is not None:
                if facts and facts[-1] is not whole and facts[-1].measure is whole_measure:
                    fact.subject = facts[-1].subject  # 其中太阳能11.2亿千瓦，增长48.5%
                return  # 其中税收收入4.8万亿元，下降2.5%
            if self.headed is None and left >= 0 and left == start and not self.items[left].sort & SHARING:
                return  # 占比提高5个百分点，达到28%
            those = self._noun_of(whole.quantity)
            if (
                self.headed is None
                and those is not None
                and index == start + 1
                and self.items[index + 1].sort & (VERB | SAY)
                and self.words.people.end_in(self.folded, those.start, those.end)
            ):
                fact.subject, fact.needs_subject, fact.may_be_owned = Holder(those), False, False
                return  # 访问了1002名选民，其中六成半认为…
            own = (
                self.headed is not None
                and self.words.own_in(self.folded, self.headed.start, self.headed.end) is not None
            )
            if not own and not self._has(OF, start, index):
                if self.headed is not None and fact.measure == self.headed and whole_measure is not None:
                    fact.subject, fact.needs_subject, fact.may_be_owned = Holder(self.headed), False, False
                fact.measure = self.measure = whole_measure or fact.measure
            return
        unit, other = fact.quantity.amount.unit, whole.quantity.amount.unit
        if (
            (self.items[left].sort & TIME if left >= 0 else self._has(TIME, start, index))
            and unit is not None
            and other is not None
            and unit.code == other.code
            and unit.name == other.name
            and self.headed is None
        ):
            fact.measure = self.measure = whole_measure or fact.measure
            return  # 其中第三季度2.9亿元
        if (
            left < 0
            or unit is None
            or other is None
            or (unit.system, unit.code, unit.classifier) != (other.system, other.code, other.classifier)
            or not self._is_a_thing(left, index)
            or (self.items[left].sort & WORD and self._own(self.items[left].text) is not None)
        ):
            return
        named = self._named(self.items[left])
        if (
            left > start + 1
            and (self.items[left - 1].sort & AND or self.items[left - 1].text == "、")
            and self._is_noun(left - 2)
        ):
            named = Holder(Span(self.items[left - 2].start, self.items[left].end))  # 其中金条及金币326.4吨
        kinds = whole_measure is not None and (
            self._is_vague(whole_measure) or stands_at(self.folded, "总数", whole_measure.end - 2)
        )
        text = self.folded[named.span.start : named.span.end]
        if unit.name in COUNT_ONLY:
            kinds = kinds and self.words.people.end(text)  # not 乘客300万人次，其中地铁210万人次
        if (
            kinds
            and whole.subject is not None
            and not self._is_body(named)
            and text[-1] != "类"
            and not self.words.body_ends.end(text)
        ):
            fact.subject, fact.measure = whole.subject, named.span  # 救出被困群众1480人，其中儿童95人
            return
        fact.subject, fact.needs_subject, fact.may_be_owned = named, False, False
        fact.measure = self.measure = whole_measure

    def _take_those(self, fact: Stated, start: i64, index: i64, end: i64) -> None:
        """Make those that a share is said to be or go to its subject: 其中三分之二为工程师, 七成以上流向中小银行."""
        items = self.items
        if not self._is_share(fact.quantity.amount):
            return
        those = self._going_to(index, end)
        if those is not None:
            left = self._left(index, start)
            if (
                left >= 0
                and items[left].sort & WORD
                and self._is_noun(left)
                and self._is_body(self._named(items[left]))
            ):
                return  # 全市三分之一的增加值来自这一领域
            if (
                self.headed is not None
                and left == index - 1
                and items[left].sort & OF
                and items[index + 1].text in USING
                and self.headed.end == items[left - 1].end
            ):
                fact.measure = self.headed
                return  # 去年景区接待游客310万人次，门票收入的一成用于护树
            if left < 0 and not (items[index + 1].sort & OF or self._is_noun(index + 1)):
                whole = self.parted or (self.statement.facts[-1] if self.statement.facts else None)
                if whole is not None and not self._is_share(whole.quantity.amount):
                    fact.measure = self._noun_of(whole.quantity) or whole.measure or fact.measure
            fact.subject, fact.needs_subject, fact.may_be_owned = those, False, False
            return
        if self._left(index, start) >= 0 or self.measure is None:
            return
        at = index + 1
        while at < end and items[at].sort & MORE:
            at += 1
        if at + 2 > end or items[at].text not in _BELONGING:
            return
        if (
            at + 4 == end
            and items[at].text == "是"
            and items[end - 1].sort & OF
            and items[at + 2].sort & VERB
            and self._is_a_thing(at + 1, end)
        ):
            fact.subject, fact.needs_subject, fact.may_be_owned = self._named(items[at + 1]), False, False
            return  # 卖了1.2万盒曲奇，七成是内地客买走的
        listed = at + 4 == end and items[end - 2].sort & (AND | MARK) != 0 and self._are_listed(at + 1, end - 1)
        if not listed and not self._is_a_thing(end - 1, end):
            return
        first = end - 1
        while first > at + 1 and items[first - 1].sort & MORE and items[first - 1].end == items[first].start:
            first -= 1  # 三分之一是夜间|高铁
        if at + 1 != first and not listed and (not items[first - 1].sort & OF or items[at].text not in ("是", "为")):
            return  # 三成是结伴来的|年轻人
        whole = self.parted or (self.statement.facts[-1] if self.statement.facts else None)
        if whole is not None and not self._is_share(whole.quantity.amount):
            fact.measure = self._noun_of(whole.quantity) or whole.measure or self.measure
        elif self.statement.facts:
            return
        # 六成是发热和咳嗽, 走失的老人中，八成是独居老人
        those = Holder(Span(items[at + 1].start, items[end - 1].end)) if listed else self._named(items[end - 1])
        fact.subject, fact.needs_subject, fact.may_be_owned = those, False, False

    def _are_listed(self, one: i64, other: i64) -> bool:
        """Whether two words are nouns, or verbs that name what ails somebody: 发热和咳嗽."""
        items = self.items
        kinds = PLAIN | VERB
        return items[one].sort & items[other].sort & WORD != 0 and bool(
            items[one].sort & kinds and items[other].sort & kinds
        )

    def _going_to(self, index: i64, end: i64) -> Holder | None:
        """Those that a share is told to come from, go to or be done by: 九成来自大客户, 七成发生在非洲, 八成由牧户担任."""
        items = self.items
        at = index + 1
        if at < end and items[at].sort & OF:
            at += 1
        if at < end and self._is_noun(at) and items[at].start <= items[at - 1].end:
            at += 1  # 四成的晶圆要用于…
        while at < end and (items[at].sort & (MORE | WILL) or items[at].text == "要"):
            at += 1
        if at + 1 >= end or at + 4 < end - 2:
            return None
        last = end - 1
        if items[at].text in _BY:
            thing = at + 1
            return self._named(items[thing]) if self._is_a_thing(thing, end) and thing < last else None
        if items[at].text in self.words.going:
            at += 1
        elif items[at].text == "经" or (items[at].sort & (VERB | HAVE) and items[at + 1].text in _PLACING):
            at += 1 + (items[at].text != "经")
        else:
            return None
        if at > last:
            return None
        if items[last].sort & QUANTITY:
            noun = self._noun_of(items[last])
            return Holder(noun) if noun is not None else None  # 来自前五大客户
        return self._named(items[last]) if self._is_a_thing(last, end) else None

    def _those_that(self, start: i64, end: i64) -> Holder | None:
        """Those that take a share where no noun names them: 已落实去向的占38.5%, 总价300万元以下的占近六成."""
        items = self.items
        first = start
        while first < end and (items[first].sort & (TIME | MARK | MORE | AND | BASIS)):
            first += 1
        if start < first < end and items[first].sort & QUANTITY and items[first - 1].text == "前":
            noun = self._noun_of(items[first])
            at = first + 1
            while at < end and items[at].sort & MORE:
                at += 1
            if noun is not None and at < end and items[at].sort & SHARING:
                self._at_share = at
                return Holder(noun)  # 前五大|客户合计占营收的64%
        for at in range(first + 1, end - 1):
            if items[at].sort & SHARING:
                return None
            if (
                ord(self.folded[items[at].end - 1]) == ord("者")
                and items[first].sort & (VERB | HAVE)
                and self._takes_a_share(at + 1, end)
            ):
                self._at_share = at + 1
                return Holder(Span(items[first].start, items[at].end))  # 享受折扣者占6.2%
            if items[at].sort & OF and (
                self._takes_a_share(at + 1, end)
                or (
                    at == first + 1
                    and items[at + 1].text in ("只有", "仅有", "只剩", "仅剩")
                    and self._is_noun(first)
                    and self.statement.facts
                    and items[at + 2].sort & QUANTITY
                    and self._is_alone(items[at + 2])
                )  # 恐爪龙类的只有11枚
                or (
                    at + 2 < end
                    and items[at + 1].sort & COUNTING
                    and items[at + 2].sort & QUANTITY
                    and self._is_share(items[at + 2].amount)
                )  # 自驾的有四成多
            ):
                self._at_share = at + 1
                return Holder(Span(items[first].start, items[at].end))
        return None

    def _the_most(self, start: i64, end: i64) -> Holder | None:
        """Those that are the most so, where no noun names them: 门票最便宜的10元, 最快的只要37天, 最高的一件要2000万元."""
        items = self.items
        for at in range(start + 1, end - 1):
            if not items[at].sort & OF:
                continue
            one = at - 1
            if one > start and "最" not in items[one].text and not items[one].sort & PLAIN:
                one -= 1
            if "最" not in items[one].text or items[one].text[:2] in _LATEST or items[one].text[-1] == "时":
                return None
            if items[at + 1].sort & QUANTITY and self._is_the_most(at + 1):
                return None  # 最多的一人投了200万元
            begin = items[one].start if items[one].sort & PLAIN else items[one].start + items[one].text.find("最")
            stop, behind = items[at].end, at + 1
            if items[behind].sort & NO_NOUN and items[behind].text[-1] in _ONE_OF:
                stop = items[behind].end
                behind += 1
            while behind < end and (
                items[behind].sort & (MORE | AND | LEVEL | RISE | FALL) or items[behind].text in _COSTING
            ):
                behind += 1
            if behind >= end or not items[behind].sort & QUANTITY or self._noun_of(items[behind]) is not None:
                return None
            if behind + 1 < end and (items[behind + 1].sort & OF or self._is_noun(behind + 1)):
                return None  # 最贵的3000元以上的车型
            unit = items[behind].amount.unit
            if unit is None or (unit.system == "COUNT" and unit.name not in COUNT_ONLY and stop == items[at].end):
                return None  # 最多的三家
            if unit.dimension == "time" and behind == at + 1:
                return None  # 最忙的一天接待9拨客人
            self._at_share = at + 1
            return Holder(Span(begin, stop))
        return None

    def _is_alone(self, item: Item) -> bool:
        """Whether a quantity counts by a classifier that says all."""
        unit = item.amount.unit
        return unit is not None and unit.system == "COUNT" and (unit.name == unit.classifier or unit.name in COUNT_ONLY)

    def _names_whole(self, at: i64, end: i64) -> bool:
        """Whether the clause says what a share is of, and not only where: 占营收的5.1%, not 占全国的六分之一."""
        for one in range(at, end - 1):
            if self.items[one + 1].sort & OF:
                words = parts_of(self.items[one])
                place = self.items[one].text in self.words.owners_alone or (len(words) == 1 and words[0][1] == "ns")
                return self._is_noun(one) and not place
        return False

    def _object_told(self) -> Span | None:
        """What the figure before is of, where a verb had it: 完成|投资|79亿元，占总投资的53%."""
        facts = self.statement.facts
        measure = facts[-1].measure if facts else None
        row = self._row_at(measure.start) if measure is not None else None
        holder = facts[-1].subject if facts else None
        if measure is not None and row is None and holder is not None and holder.span.end == measure.start:
            whole = self._row_at(holder.span.start)
            if whole is not None and whole.sort & PLAIN and whole.end == measure.end and self._is_body(holder):
                return measure  # 澜州|旧车外迁量达13.8万辆，占交易总量的45%
        if measure is None or row is None or row.end != measure.end or row.text == "金额":
            return None
        if not row.sort & PLAIN and row.text != "裁员":
            return None  # 裁员740人，约占员工的12%
        return measure if holder is None or holder.span.end < measure.start else None

    def _part_of(self, head: Span, at: i64, end: i64) -> tuple[Holder | None, Span | None]:
        """The part that takes a share, and what is measured of it where the text names no whole: 县城|票房占近四成."""
        if self.measure is not None or self._has(OF, at, end):
            return Holder(head), None
        for item in self.items:
            if item.sort & WORD and item.start <= head.start and head.end <= item.end:
                words = parts_of(item)
                last = words[-1][0] if words else head.start
                if last > head.start and self.folded[last : head.end] in self.words.figures:
                    return Holder(Span(head.start, last)), Span(last, head.end)
        return Holder(head), None
