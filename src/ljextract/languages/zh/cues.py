"""Chinese clauses: what is measured, whose it is, who says so, and whether it has happened.

    clause  = [time] [owner 的] measure [adverb] verb [qualifier] quantity     营业收入同比增长12.4%
            | [owner] verb measure quantity [的 noun]                          公司实现净利润6.13亿元

A clause's words and their classes are those of `rows`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ljextract.clauses import Holder, Item, Sentence, Statement
from ljextract.languages.zh.facts import Facts
from ljextract.languages.zh.measures import BRACKETS
from ljextract.languages.zh.openings import CLOSING
from ljextract.languages.zh.owners import SITES
from ljextract.languages.zh.phrases import COUNT_ONLY, MEASURING, SHARING
from ljextract.languages.zh.rows import TYPES, Words, parts_of, row_of, words_of
from ljextract.matcher import Reading
from ljextract.text import Span, span_of

_COMMAS: Final = frozenset("，,；;：:。！!？?—\n")
_PLACED: Final = re.compile(r"([\u3400-\u9fff]{2,3}?)[省市县](?!场)")
_OURS: Final = ("我们", "咱们", "本", "该", "这家")
_PARTIAL: Final = frozenset("占比 比重 比例".split())
_FACILITIES: Final = SITES | frozenset("区厂店楼桥线路场所站")


class ChineseCues:
    """What Chinese says of clauses; see `clauses.Cues`."""

    def row(self, reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
        """The records of a stretch, with the words between them, each with its class, the marks, and rows of nouns as one."""
        return row_of(reading, start, end, records)

    def country_in(self, reading: Reading, start: int, end: int) -> Span | None:
        """None: whose figures a Chinese sentence gives, its measure says."""
        return None

    def places_of(self, names: Sequence[str]) -> frozenset[str]:
        """The places that organizations are named for: 滨城 of 滨城市住房公积金管理中心."""
        found = [_PLACED.match(name) for name in names]
        return frozenset(place[1] for place in found if place is not None)

    def refers_to(self, noun: str, name: str, kind: str) -> bool:
        """Whether 公司 or 该园 can mean the organization of that name and type."""
        bare = noun.removeprefix("该").removeprefix("本")
        return name.endswith(bare) or kind in TYPES.get(noun, ())

    def state(self, sentence: Sentence) -> Statement:
        """The facts of a sentence that holds a quantity."""
        return _Reader(sentence, words_of(sentence.lexicon)).read()


class _Reader(Facts):
    """Reads one sentence, clause by clause."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.lists = sentence.folded.find("分别", sentence.start, sentence.end) >= 0
        self.shares = sentence.folded.find("占", sentence.start, sentence.end) >= 0
        self.measures: list[Span] = []
        self.back: Holder | None = None  # who is spoken of again behind a clause on a part
        self.shared_by: list[Holder] = []  # whose figures 分别 told
        self.parts_off = False  # whether the clause before told of a part only

    def read(self) -> Statement:
        """What the sentence states."""
        joined: list[int] = []
        for at, item in enumerate(self.items):
            if item.cue == "expect" and item.text in ("预测", "预期", "估算", "测算") and self._a_forecast(at):
                joined.append(at)
            elif (
                item.text == "目标"
                and item.cue == "aim"
                and 0 < at < len(self.items) - 1
                and self.items[at - 1].cue == "of"
                and self.items[at + 1].text in ("由", "从")
            ):
                item.cue = ""  # 12个月的目标由3300点上调到3400点
            elif item.kind == "quantity" and self.folded[item.end - 1] == "岁":
                joined.append(at)
        for at in reversed(joined):
            if self.items[at].kind == "quantity":
                self._join_age(at)
            else:
                self._join_forecast(at)
        self._closing_speech()
        items = self.items
        start, count = self._behind_dateline(), len(items)
        last = count
        while last > 0 and items[last - 1].kind != "quantity":
            last -= 1
        last = last or count
        depth = 0  # of brackets: a comma in them parts no clauses
        for index in range(count + 1):
            if index < count and items[index].kind == "mark" and items[index].text in BRACKETS:
                depth += 1 if items[index].text in "（(" else -1
            if index == count or (depth <= 0 and items[index].kind == "mark" and items[index].text in _COMMAS):
                if start >= last:
                    break  # what follows the last figure says nothing of it but its time
                if index > start:
                    self._clause(start, index)
                start = index + 1
        for index in range(start, count):
            if items[index].kind == "time" and not self._compared(index):
                self.time = items[index]
        self.statement.time = self.first_time or self.time
        facts = self.statement.facts
        if items and items[0].text == "其中":
            self.statement.time = None  # 其中第三季度营收62.1亿元: what follows goes on with all of it
            for fact in self.statement.facts:
                fact.aside = True
        told = self.statement.time
        if told is not None and facts and facts[0].time is None and self.folded[told.end - 2 : told.end] == "同期":
            self.statement.time = None  # 净利润2.2亿元，去年同期亏损6100万元
        reports = self.first_time is None and any(
            fact.basis == "year-on-year" and fact.compared is None for fact in facts
        )
        for item in items:
            if item.text == "单日":
                self.statement.time = None  # a record of a day dates nothing else
            elif item.text == "报告期":
                reports = True
        if reports:
            for fact in facts:
                fact.dated_before = fact.status == "actual"  # 置换更新5.86万辆，同比增长32%
        self.statement.speaker = self.source
        self.statement.carried = self.back or (None if self.parts_off else self.subject)
        self.statement.lead = self._lead()
        return self.statement

    def _counts_on(self, at: int) -> bool:
        """Whether the next clause begins with others that it counts: 有七人赞成降息，两人主张…"""
        item = self.items[at] if at < len(self.items) else None
        if item is None or item.kind != "quantity":
            return False
        unit = item.amount.unit
        return unit is not None and unit.name in COUNT_ONLY

    def _lead(self) -> Holder | None:
        """The one body whose figures a sentence gives, besides those of its parts."""
        lead: Holder | None = None
        for fact in self.statement.facts:
            holder = fact.subject
            if holder is None or not self._is_body(holder):
                continue
            if lead is None:
                lead = holder
            elif holder.span != lead.span and (
                holder.organization is None or holder.organization is not lead.organization
            ):
                return None
        facts = self.statement.facts
        last = facts[-1].subject if facts else None
        if (
            lead is not None
            and last is not None
            and last.span != lead.span
            and not self._is_share(facts[-1].quantity.amount)
        ):
            return None  # 小学招生15.2万人，初中将达到10.8万人
        if lead is None and last is not None and not self._is_share(facts[-1].quantity.amount):
            self.statement.turns = all(fact.subject is not None for fact in facts)
        return lead

    def _clause(self, start: int, end: int) -> None:
        items = self.items
        if end < len(items) and items[end].text in ("：", ":"):
            named = self._organization(start, end)
            if named is not None and all(items[at].kind in ("organization", "time") for at in range(start, end)):
                self.source = self.speaker = Holder(named.span, named)  # 国家统计局：9月…
                return
        passing, self.passing = self.passing, False
        start = self._speech(start, end)
        if start >= end:
            return
        self.modifier = (0, 0)
        self.lefts.clear()
        if self.items[start].text in ("比", "较"):
            for at in range(start + 2, end - 1):
                if self.items[at].text == "多" and self.items[at + 1].kind == "quantity":
                    self.items[at].cue = "rise"  # 比工作日多六成
        head, fresh, measure = self._head(start, end)
        if passing and measure is not None and self.status == "estimate":
            self.status = "actual"  # 产量预计180万吨，收购价每斤3.2元
        self._qualify_status(start, end, fresh or self.subject or (self.speaker if measure is None else None))
        if (
            items[end - 1].text in ("电", "讯")
            or items[end - 1].text.endswith("方面")
            or (
                items[end - 1].text in CLOSING
                and (fresh is None or fresh.organization is None)
                and not any(items[at].kind == "quantity" for at in range(start, end))
            )
        ):
            if items[end - 1].text in ("中", "里") and self._is_noun(end - 2) and items[start].cue != "at":
                self.measure = items[end - 2].span  # 11月成交的房源中，… · 住院的孩子里，…
            fresh = None  # 财联社11月4日电，… · 研究结束时，…
        if fresh is not None and fresh.organization is None and not fresh.refers:
            traded = self.sentence.folded[fresh.span.start : fresh.span.end].endswith(self.words.traded)
            if head >= end and self.modifier == (0, 0) and not any(items[at].cue == "of" for at in range(start, end)):
                if items[end - 1].kind == "word" and end - 2 >= start and items[end - 2].kind == "organization":
                    words = parts_of(items[end - 1])
                    figure = self.folded[words[0][0] : words[1][0]] if len(words) > 1 else ""
                    if figure in self.words.figures:
                        self.measure = span_of(words[0][0], words[1][0])  # 东岭水泥|股价|高开低走
                fresh = self._doer(start, end)  # 长三角铁路7月1日启动暑运，…; none in 货运方面，…
            elif (
                measure is None
                and not traded
                and not self.folded.startswith(_OURS, fresh.span.start)
                and not self._is_a_place(fresh, start, head)
                and self.folded[fresh.span.start : fresh.span.end] not in self.words.owners_alone
                and (
                    self._counted_alone(head, end, fresh)
                    or self._is_from(head, end)
                    or self._is_priced(head, end)
                    or (self._hosted() and head < end and items[head].cue in MEASURING and items[head].text[0] != "占")
                )
            ):
                measure = fresh.span
                fresh = self.beside or self._place_before(measure)  # 航点将超过100个, 毕业生6238名
                if fresh is not None and fresh.span.start == measure.start:
                    measure = span_of(fresh.span.end, measure.end)  # 重庆|数字经济领域活跃市场主体超8000家
            elif (
                self._hosted()
                and head < end
                and items[head].start == fresh.span.end
                and items[head].cue in ("verb", "have")
                and items[head].text in self.words.figures
                and not self._is_a_place(fresh, start, head)
                and self.folded[fresh.span.end - 1] not in _FACILITIES
                and not self.folded[fresh.span.start : fresh.span.end].rstrip("总").endswith(self.words.groups)
            ):
                measure, fresh = span_of(fresh.span.start, items[head].end), None  # 汽车交付10.9万辆
        if fresh is not None and self.subject is not None and self.folded[fresh.span.start : fresh.span.end] == "自己":
            fresh = None  # 孙玉珍住进双人间，自己每月掏3100元
        those = self._those_that(start, end) if self.shares else None
        if those is not None:
            fresh, measure, head = those, None, self._at_share  # 已落实去向的占38.5%
        causes = self._causing(head + (head < end and items[head].kind == "quantity"), end)
        if causes + 1 < end and items[causes + 1].text[:1] == "每":
            causes += 1  # 让每台手机的成本增加了…
        if causes + 2 < end and self._is_a_thing(causes + 1, end):
            made = items[causes + 1]
            owner = self._split(made)[0] if made.kind == "word" else self._named(made)
            fresh = owner or fresh  # 呼吁国际社会筹集…, 可让银行的成本减少…
        goods: Span | None = None
        parting = self.shares and self._takes_a_share(head, end)
        if measure is not None and parting:
            holder, measure = self._part_of(measure, head, end)
            fresh = holder or fresh
        if parting and fresh is None and measure is None and self._names_whole(head, end):
            goods = None if self.headed is not None else self._object_told()
            part = self.headed or goods
            fresh = Holder(part) if part is not None else None  # 研发投入6.9亿元，占营收的5.1%
        if fresh is None and measure is not None and self.measure is not None and self.modifier[1]:
            parting = items[self.modifier[0]].text in SHARING
            fresh = Holder(self.measure) if parting else None  # 云业务收入196亿元，占总收入的比例由…
        if fresh is not None and measure is not None and self.folded[measure.start : measure.end] in _PARTIAL:
            parting = parting or not self._is_body(fresh)  # 存储芯片收入占比升至64%，出货量翻番
        self.clause_subject = fresh
        if fresh is not None:
            if self.statement.topic is None and (fresh.organization is not None or fresh.refers):
                self.statement.topic = fresh
            if fresh.organization is None and self._is_place(fresh.span):
                self.statement.owner = self.statement.owner or fresh
        if measure is not None:
            self.measure = measure
            if (
                fresh is None
                and self.speaker is not None
                and self.subject is not None
                and not self._is_body(self.subject)
                and self.folded[measure.start : measure.end].endswith(self.words.corporate)
            ):
                self.subject = self.speaker  # 公司公告，疫苗中标价降至69元，净利润减少…
        self.headed = measure
        if not (head < end and items[head].text in ("比", "较", "与")):
            if self.back is not None:
                self.subject = self.back
            elif self.parts_off and measure is not None:
                self.subject = None  # 未成年人占41%，省外观众比例…
            self.back, self.parts_off = None, False
        main = self.subject
        if fresh is not None:
            self.subject = fresh
        respective: list[int] = []
        headed = self.measure
        if self.lists:
            respective = [at for at in range(start, end) if items[at].text in ("分别", "分别为", "分别达")]
        if not respective and fresh is None and measure is None and self._two_rates(start, end):
            respective = [start]  # 航班4.1万架次，旅客612万人次，同比增长8.4%和11.2%
        owners = self._owners(start, respective[0]) if respective else []
        listed = self._listed(start, respective[0]) if respective and not owners else []
        if respective and not listed and not owners and not self.measures:
            behind = sum(self.items[at].kind == "quantity" for at in range(respective[0], end))
            told = [fact.measure for fact in self.statement.facts if fact.measure is not None]
            self.measures = told[-behind:] if len(told) >= behind > 1 else []  # 分别增长12.3%和15.6%
        if owners:
            self.shared_by = owners
        elif self.shared_by and (
            fresh is not None or sum(items[at].kind == "quantity" for at in range(start, end)) != len(self.shared_by)
        ):
            self.shared_by = []
        order = 0
        counted: Holder | None = None
        parts = self._parts_of(start, end)
        past = self.time
        self.time = self._late(start, end) or self.time
        first, behind = self.modifier  # 去年投产的两座电站: a time of its own
        for index in range(start, end):
            item = items[index]
            dates = item.kind == "time" and not first <= index < behind
            if dates and not self._compared(index) and not self._within(item):
                self.time = item
            if item.kind != "quantity" or not self._states(index, start):
                continue
            if self._denied(start, index):
                self.statement.denied.append(item)
                continue
            if self._bounds(start, index):
                continue
            fact = self._fact(start, index, end, head)
            self._take_those(fact, start, index, end)
            if fact.time is self.time:
                self.first_time = self.first_time or fact.time  # not 2023年 in 由2023年的22%升至…
            if parts is not None:
                self._take_part(fact, parts, start, index)
            described = self._described(self._left(index, start), index, end)
            if described is not None:
                counted = described if counted is not None else None  # 一款售价49元的毛绒玩具卖出11.6万个
            elif counted is not None and items[index - 1].kind != "mark":
                fact.subject, fact.needs_subject, fact.may_be_owned = counted, False, False
            elif self._heads(start, index, end) and self._causing(index + 1, end) >= end:
                place = self.subject if fact.measure is not None else None
                if index > start and items[index - 1].cue == "" and items[index - 1].end == item.start:
                    place = self._named(items[index - 1])  # 全省78所高校签订技术合同
                stays = place is not None and self._is_place(place.span)
                fact.subject, fact.needs_subject, fact.may_be_owned = place if stays else None, False, False
                counted = Holder(self._those(item))  # 64个会员国拖欠会费近14亿美元
                if parts is not None and self._left(index, start) is None:
                    noun = self._noun_of(parts.quantity)
                    fact.subject = Holder(noun) if noun is not None else parts.subject  # 其中70人拿底薪
            if self.shared_by and not owners and order < len(self.shared_by):
                fact.subject, fact.needs_subject, fact.may_be_owned = self.shared_by[order], False, False
                if not respective:
                    order += 1  # 北京、上海分别为7.2万人和5.6万人，同比增长5.9%和3.4%
            if respective and index > respective[0]:
                chosen = listed or self.measures
                if order < len(owners):
                    fact.subject, fact.needs_subject, fact.may_be_owned = owners[order], False, False
                    fact.measure = self.measure if self.measure is not headed else fact.measure or self.measure
                elif order < len(chosen):
                    fact.measure = chosen[order]
                elif order and fact.measure is None:
                    fact.measure = self.statement.facts[-1].measure  # 产销分别完成336万辆和332万辆
                order += 1
            self.statement.facts.append(fact)
        if listed:
            self.measures = listed
        if counted is not None and self.subject is None and not self._counts_on(end + 1):
            self.subject = counted  # 1.02亿名消费者申请补贴，购买手机9200万部
        elif items[end - 1].kind == "quantity" and end - 3 > start and items[end - 2].cue == "of":
            noun = self._noun_of(items[end - 1]) if items[end - 3].cue in ("verb", "have") else None
            self.subject = Holder(noun) if noun is not None else self.subject  # 颐康集团开设的8家机构，每月收费…
        if self.time is not past and self.time is not None and self.folded[self.time.end - 1] == "前":
            self.time = past  # 一年前仅为400万
        if main is not None and fresh is not None and (parting or self.folded[fresh.span.start] in "每各"):
            self.back = main  # 每张票最高减20元，撬动… · 未成年人占三分之一，文创收入…
            self.measure = goods or self.measure  # 销售挖掘机2.1万台，占总销量的六成，同比增长15%

        elif fresh is not None and parting:
            self.parts_off = True


CUES: Final = ChineseCues()
