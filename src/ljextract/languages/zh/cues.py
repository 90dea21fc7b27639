"""Chinese clauses: what is measured, whose it is, who says so, and whether it has happened.

    clause  = [time] [owner 的] measure [adverb] verb [qualifier] quantity     营业收入同比增长12.4%
            | [owner] verb measure quantity [的 noun]                          公司实现净利润6.13亿元

A clause's words and their classes are those of `rows`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ljextract.clauses import Cues, Holder, Item, Sentence, Stated, Statement
from ljextract.languages.zh.chars import stands_at
from ljextract.languages.zh.clauses import Clause, Clauses
from ljextract.languages.zh.endings import Endings
from ljextract.languages.zh.rows import TYPES, Words, parts_of, row_of, words_of
from ljextract.languages.zh.senses import (
    AIM,
    AND,
    CLOSING,
    COLON,
    COMMA,
    EXPECT,
    FOUNDING,
    FROM,
    HAVE,
    LEVEL,
    MARK,
    MORE,
    MOVING,
    NO_NOUN,
    OF,
    OPENING,
    ORGANIZATION,
    PLAIN,
    PUT,
    QUANTITY,
    SAY,
    SPAN,
    SPEECH,
    TIME,
    VERB,
    WORD,
    turn,
)
from ljextract.matcher import Reading
from ljextract.native import i64
from ljextract.text import Span

_LASTLY: Final = frozenset("过去 近 最近".split())
_NOW: Final = frozenset("现在 如今 目前 眼下 至今".split())
_TALLIES: Final = Endings("账 账单 账本 数字 答案 数据 成绩单 清单 答卷".split())
"""How words end for what a body gives the figures in that follow."""
_NEAR: Final = 30
"""How far before the first figure of a plan its name may stand, in code points."""


class ChineseCues(Cues):
    """What Chinese says of clauses; see `clauses.Cues`."""

    def row(self, reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
        """The records of a stretch, with the words between them, each with its class, the marks, and rows of nouns as one."""
        return row_of(reading, start, end, list(records))

    def country_in(self, reading: Reading, start: int, end: int) -> Span | None:
        """None: whose figures a Chinese sentence gives, its measure says."""
        return None

    def opened(self, sentence: Sentence) -> Holder | None:
        """Who or what a sentence without a figure speaks of first: 新疆棉花 in 新疆棉花陆续开采."""
        reader = _Reader(sentence, words_of(sentence.lexicon))
        reader.read(~0)
        return reader.first

    def places_of(self, names: Sequence[str]) -> frozenset[str]:
        """The places that organizations are named for: 滨城 of 滨城市住房公积金管理中心."""
        found: set[str] = set()
        for name in names:
            size = _place_size(name)
            if size:
                found.add(name[:size])
        return frozenset(found)

    def refers_to(self, noun: str, name: str, kind: str) -> bool:
        """Whether 公司 or 该园 can mean the organization of that name and type."""
        types = TYPES.get(noun)
        if types is not None and kind in types:
            return True
        bare = noun.removeprefix("该").removeprefix("本") if noun[:1] in ("该", "本") else noun
        return name.endswith(bare)

    def state(self, sentence: Sentence) -> Statement:
        """The facts of a sentence that holds a quantity."""
        heard: i64 = 0
        for item in sentence.items:
            heard |= item.sort
        if not heard & (QUANTITY | EXPECT | SAY | SPEECH | COLON):
            return Statement()  # nobody says anything, and nothing is told
        return _Reader(sentence, words_of(sentence.lexicon)).read(heard)


class _Reader(Clauses):
    """Reads one sentence, clause by clause."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.opening_time: Item | None = None  # when something opens or is founded

    def read(self, heard: i64) -> Statement:
        """What the sentence states; `heard` are the bits of all its items."""
        joined: list[int] = []
        for at, item in enumerate(self.items):
            if not item.sort & (EXPECT | AIM | QUANTITY):
                continue
            if item.sort & EXPECT and item.text in ("预测", "预期", "估算", "测算") and self._a_forecast(at):
                joined.append(at)
            elif (
                item.sort & AIM
                and item.text == "目标"
                and 0 < at < len(self.items) - 1
                and self.items[at - 1].sort & OF
                and self.items[at + 1].sort & FROM
            ):
                turn(item, PLAIN)  # 12个月的目标由3300点上调到3400点
            elif item.sort & QUANTITY and (self.folded[item.end - 1] == "岁" or item.amount.number.form == "ordinal"):
                joined.append(at)
        for at in reversed(joined):
            if self.items[at].sort & QUANTITY:
                if self.folded[self.items[at].end - 1] == "岁":
                    self._join_age(at)
                else:
                    self._join_nth(at)
            else:
                self._join_forecast(at)
        self._closing_speech()
        told = self.sentence.told
        if told and self.folded[self.sentence.start - 1] in ";；" and self._is_part(told[0]):
            self.parted = told[0]  # 其中，黄金首饰253.6吨；金条326.4吨
        if told and told[-1].status == "estimate" and self.folded[self.sentence.start - 1] in ";；":
            self.foretold = True  # 该院预测，生育率…；到2072年，总人口将缩减至3622万人
        if told and told[-1].office is not None and self.folded[self.sentence.start - 1] in ";；":
            for fact in told:
                owner = fact.subject
                if owner is not None and owner.span == told[-1].office.span:
                    continue
                if owner is not None and (
                    self._has_figures(owner) or ord(self.folded[owner.span.end - 1]) == ord("里")
                ):
                    break  # 省里将投入5亿元…；3月底前还要发放消费券3000万元
            else:
                self.office = told[-1].office  # 副局长说，供水管网将覆盖9个乡镇；明年再投入300万元
        if self.foretold and self.items[0].text == "其中" and told[0].status == "estimate":
            self.status, self.guessed = "estimate", True  # 产量预计为3540万百升；其中波尔多约380万百升
        self.goes_on = self._goes_on()
        if self.goes_on:
            self.status = "target"
        items = self.items
        start: i64 = self._behind_dateline()
        count: i64 = len(items)
        last = count
        while last > 0 and not items[last - 1].sort & QUANTITY:
            last -= 1
        last = last or count
        depth = 0  # of brackets: a comma in them parts no clauses
        index: i64
        if last - start > 3 and items[start].sort & TIME and items[start + 2].sort & TIME:
            self._list_times(start)
        for index in range(count):
            sense = items[index].sort
            if not sense & MARK:
                continue
            if sense & (OPENING | CLOSING):
                depth += 1 if sense & OPENING else -1
            if depth <= 0 and sense & COMMA:
                if start >= last:
                    break  # what follows the last figure says nothing of it but its time
                if index > start:
                    self._clause(start, index)
                start = index + 1
        if start < last:
            self._clause(start, count)
            start = count
        for index in range(start, count):
            if items[index].sort & TIME and not self._compared(index):
                self.time = items[index]
        self.statement.time = self.first_time or self.time
        self.statement.outlook = self.opening_time
        facts = self.statement.facts
        if facts and facts[0].subject is None and not told and self.source is None:
            self._take_from_the_headline(facts)
        if items and items[0].text == "其中":
            self.statement.time = None  # 其中第三季度营收62.1亿元: what follows goes on with all of it
            for fact in self.statement.facts:
                fact.aside = True
                fact.guesses = fact.guesses or (self.foretold and fact.status == "estimate")
        dated = self.statement.time
        if dated is not None and facts and facts[0].time is None and self.folded[dated.end - 2 : dated.end] == "同期":
            self.statement.time = None  # 净利润2.2亿元，去年同期亏损6100万元
        reports = False
        if self.first_time is None:
            for fact in facts:
                then = fact.compared
                reports = reports or (
                    fact.basis == "year-on-year"
                    and (then is None or stands_at(self.folded, "同期", then.end - 2))  # 份额比去年同期提高2.5个百分点
                )
        reports = reports or (self.first_time is None and self._looks_on())
        if heard & SPAN:
            for item in items:
                if item.sort & SPAN:
                    if item.text == "单日":
                        self.statement.time = None  # a record of a day dates nothing else
                    elif item is items[0]:
                        for fact in facts:
                            fact.of_lead = fact.status == "actual"  # 报告期内: that of the article's first figures
                    else:
                        reports = True
        if facts and self.first_time is None:
            self._loosen(facts)
        if reports:
            for fact in facts:
                fact.dated_before = fact.status == "actual"  # 置换更新5.86万辆，同比增长32%
        if self.years is not None:
            self.statement.facts.insert(0, self.years)
        self.statement.speaker = self.source
        whole = self.parted.subject if self.parted is not None else None
        self.statement.carried = self.back or whole or (None if self.parts_off else self.subject)
        carried = self.statement.carried
        if (
            carried is not None
            and self.words.own_in(self.folded, carried.span.start, carried.span.end) is not None
            and not self.words.people.end_in(self.folded, carried.span.start, carried.span.end)
        ):
            self.statement.carried = None  # 线上收入占三成；毛利率提高1.5个百分点
        self.statement.lead = self._lead()
        if self.statement.owner is not None and self.shared_by:
            self.statement.owner = None  # 广东、浙江常住人口分别增加74万人和43万人
        return self.statement

    def _is_rate(self, fact: Stated) -> bool:
        """Whether a change is a rate of growth, and no level that something has come to: 增长7.2%; not 升至58%."""
        quantity = fact.quantity
        unit = quantity.amount.unit
        if unit is None or unit.code != "%":
            return False
        return self.folded[quantity.start - 1] not in "到至为"

    def _loosen(self, facts: list[Stated]) -> None:
        """Mark the figures of a sentence without a time that are no change, where no growth is told of: 公司发放奖金2300万比索."""
        for fact in facts:
            if fact.basis is not None or fact.aside or (fact.direction is not None and self._is_rate(fact)):
                return
        for fact in facts:
            measure = fact.measure
            fact.lone = fact.direction is None and (
                measure is None or self.words.own_in(self.folded, measure.start, measure.end) is not True
            )

    def _looks_on(self) -> bool:
        """Whether a sentence begins by looking at what was told from another side: 从场所看，…, 分险种看，…"""
        items = self.items
        for at in range(1, min(len(items), 6)):
            if items[at].sort & COMMA:
                return items[at - 1].text[-1:] == "看"
        return False

    def _take_from_the_headline(self, facts: list[Stated]) -> None:
        """Give what a headline tells before a blank to whom it names behind it: 半年亏损4亿 奈雪关掉132家店."""
        items = self.items
        for index in range(1, len(items) - 1):
            if not items[index].sort & COMMA or ord(self.folded[items[index].start]) != ord(" "):
                continue
            self.heard, self.modifier, self.beside = ~0, (0, 0), None
            holder = self._head(index + 1, len(items))[1]
            for fact in facts:
                done = fact.measure is not None and (
                    self.words.own_in(self.folded, fact.measure.start, fact.measure.end) is not False
                )
                if done and holder is not None and fact.subject is None and fact.quantity.end <= items[index].start:
                    fact.subject, fact.needs_subject, fact.may_be_owned = holder, False, False
            return

    def _keep_bound(self, index: i64) -> None:
        """Keep what a bound is of: 27个省份月最低工资超过2000元，上海为2740元."""
        at = index - 1
        while at > 0 and self.items[at].sort & (MORE | LEVEL):
            at -= 1
        if self._is_noun(at) and self._own(self.items[at].text) is not None:
            self.measure = self._bare_measure(self.items[at])

    def _spans(self, start: i64, end: i64) -> bool:
        """Whether a clause begins with the stretch that it tells of: 过去十年, 近三年来."""
        items = self.items
        while start + 1 < end and items[start].sort & (MORE | AND) and items[start].text not in _LASTLY:
            start += 1
        if start + 1 >= end or items[start].text not in _LASTLY or not items[start + 1].sort & QUANTITY:
            return False
        unit = items[start + 1].amount.unit
        return unit is not None and unit.dimension == "time"

    def _is_part(self, told: Stated) -> bool:
        """Whether a figure of the sentence before is that of a part, of what was measured of the whole before it."""
        measure, holder = told.measure, told.subject
        return (
            measure is not None
            and holder is not None
            and measure.end < holder.span.start < told.quantity.start
            and not self._is_body(holder)
            and self.words.own_in(self.folded, measure.start, measure.end) is not None
        )

    def _goes_on(self) -> bool:
        """Whether a plan goes on behind a semicolon: 按照规划，到2027年产值将达到80亿元；财政每年安排5000万元."""
        told = self.sentence.told
        if not told or ord(self.folded[self.sentence.start - 1]) not in (ord("；"), ord(";")):
            return False
        first = told[0].quantity.start
        begin = max(0, first - _NEAR)
        planned = max(self.folded.rfind("规划", begin, first), self.folded.rfind("方案", begin, first))
        return planned >= 0 and told[0].status == told[-1].status == "target"

    def _lead(self) -> Holder | None:
        """The one body whose figures a sentence gives, besides those of its parts."""
        lead: Holder | None = None
        seen: Holder | None = None
        for fact in self.statement.facts:
            holder = fact.subject
            if holder is None or holder is seen:
                continue
            seen = holder
            if not self._is_body(holder):
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

    def _clause(self, start: i64, end: i64) -> None:
        """Read one clause: who speaks, who is spoken of, and its figures."""
        items = self.items
        if end < len(items) and items[end].sort & COLON:
            named = self._organization(start, end)
            if named is not None and all(items[at].sort & (ORGANIZATION | TIME) for at in range(start, end)):
                self.source = self.speaker = Holder(named.span, named)  # 国家统计局：9月…
                if named.record.named.type == "company" and not self.statement.facts:
                    self.subject = self.speaker  # 岚翎新材：去年预亏逾4亿元
                return
            if named is not None and _TALLIES.end(items[end - 1].text):
                self.source, self.shown = Holder(named.span, named), True  # 市图书馆交出一份账单：…
        passing, self.passing = self.passing, False
        if self._finds(start, end):
            return
        begin = start
        start = self._speech(start, end)
        if start >= end:
            if self.time is not None and self.source is not None and not self.statement.facts:
                self._forget_when_said(begin)
            if self.described and self.source is not None:
                self.described = False
                self.subject = self.clause_subject = source = self.source
                self.source = None
                self._read_figures(Clause(begin, end - 1, begin, source, None))  # 经营40个车位的车商谭晓冬说
                self.source = source
                if self.shown and self.statement.facts:
                    fact, found = self.statement.facts[-1], items[end - 1]
                    fact.source = source  # 师范大学对2150名家长的|调查|显示
                    survey = found.span if found.end - found.start > 2 else items[end - 2].span
                    fact.measure = fact.measure or Span(survey.start, min(survey.end, survey.start + 2))
            return
        clause = self._open(start, end, passing)
        main = self._settle(clause)
        self._read_list(clause)
        clause.parts = self._parts_of(start, end)
        past = self.time
        if (
            past is not None
            and items[start].text in _NOW
            and self.statement.facts
            and past.record.period.relation == "in"
        ):
            self.time = past = None  # 去年一天接40单，现在只有15单
        if self._spans(start, end):
            self.time, self.spanning = None, True  # 过去十年，房价累计涨了1.7倍
        self.time = self._late(start, end) or self.time
        if self.time is None and items[start].text == "届时":
            self.time = self.opening_time  # 2031年建成通车，届时…
        self._read_figures(clause)
        self._keep_object(clause)
        self._close(clause, main)
        if self.time is not past and self.time is not None and self._is_aside(self.time, past, start):
            if self.first_time is self.time:
                self.first_time = None
            self.time = past
        elif (
            past is not None
            and self.time is past
            and past.end + 1 == items[start].start
            and not self.statement.facts
            and items[end - 1].sort & FOUNDING
        ):
            self.opening_time, self.time = past, None  # 昨日，新院区投用，设床位800张
        elif self.time is not past and self._founds(start, end):
            self.opening_time = self.time
            self.time = past  # 高铁2021年6月开工，总投资427亿元; 云栖科技成立于2021年，员工620人

    def _read_figures(self, clause: Clause) -> None:
        """Add the facts of a clause to the statement."""
        items, start, end = self.items, clause.start, clause.end
        first, behind = self.modifier  # 去年投产的两座电站: a time of its own
        coming: Item | None = None
        if start + 1 == first == behind - 2 and items[start].sort & TIME and len(parts_of(items[first])) < 2:
            first, coming = start, items[start]  # 去年底|通车|的西渝高铁
        for index in range(start, end):
            item = items[index]
            if not item.sort & (QUANTITY | TIME):
                continue
            dates = item.sort & TIME != 0 and (not first <= index < behind or index == behind - 2 > first)
            if dates and self.time in items[start:index] and index + 1 < end and self._an_ordinal(index + 1):
                continue  # 24日凌晨出现今年第2号洪水
            if dates and index > clause.head and self._dates_a_thing(index, end):
                continue  # 去年花180万元买下一栋1968年建的木屋
            if dates and not self._compared(index) and not self._within(item):
                self.time = item
            if not item.sort & QUANTITY:
                continue
            lasting = self._lasting(index, start, end)
            if lasting is not None:
                self.statement.facts.append(lasting)
                continue
            against: Stated | None = None
            if not self._states(index, start):
                against = self._held_against(index)
                if against is None:
                    continue
            if item.amount.number.value == 1 and item.amount.unit is not None and self._is_one_of(index, end):
                continue  # 一吨水泥卖265元
            if self._denied(start, index):
                self.statement.denied.append(item)
                continue
            if self._bounds(start, index):
                self._keep_bound(index)
                continue
            dated = self.time
            self.time = coming if index == behind and coming is not None else dated
            headed = self.headed
            if first <= index < behind:
                self.headed = None  # 由宁德时代出资3700万元研制的储能平台|容量
            fact = self._fact(start, index, end, clause.head)
            self.headed = headed
            self.time = dated
            if fact.measure is None:
                against = against or self._held_against(index)
            if against is not None:
                fact.measure = fact.measure or against.measure
            if not (
                self._is_share(item.amount)
                and self._left(index, start) < 0
                and self._tells_what_some_are(fact, index, end)
            ):
                self._take_those(fact, start, index, end)
            if fact.time is self.time:
                self.first_time = self.first_time or fact.time  # not 2023年 in 由2023年的22%升至…
            if clause.parts is not None:
                self._take_part(fact, clause.parts, start, index)
            self._give_to_counted(fact, clause, index)
            self._give_in_turn(fact, clause, index)
            if fact.subject is None or fact.subject is self.subject:
                self._leave_to_people(fact, clause, index)
            self.statement.facts.append(fact)

    def _leave_to_people(self, fact: Stated, clause: Clause, index: i64) -> None:
        """Let a share of people that a clause is about be nobody else's: 公司…，四成家属选择等等看, 调查发现，八成半受访者表示满意."""
        items, at = self.items, index - 1
        if (
            clause.fresh is not None
            or not self._is_share(items[index].amount)
            or self._causing(index, clause.end) < clause.end
        ):
            return
        while at >= clause.start and items[at].sort & MORE:
            if items[at].text == "其中":
                return
            at -= 1
        if at >= clause.start and not items[at].sort & (HAVE | AND):
            return
        at = index + 1
        while at < clause.end and items[at].sort & MORE:
            at += 1
        if at < clause.end and items[at].sort & OF:
            at += 1
        if at + 1 >= clause.end or not items[at].sort & WORD or not items[at].sort & PLAIN:
            return
        whose = self.subject
        alone = items[at].text == "人"
        if not alone and not self.words.people.end(items[at].text):
            return
        if alone and (
            whose is None
            or self._is_place(whose.span)
            or self.words.people.end_in(self.folded, whose.span.start, whose.span.end)
        ):
            return  # 成年国民…，38.7%的人有听书习惯
        if whose is not None and items[at].text in self.words.plain_groups and self._is_body(whose):
            return  # 公司…，已有七成用户恢复用电
        fact.subject, fact.needs_subject, fact.may_be_owned = None, False, False
        fact.carries = fact.continues = fact.of_company = fact.of_opening = False
        fact.office = fact.thing = None

    def _list_times(self, start: i64) -> None:
        """Keep the times side by side that a sentence begins with, for what it tells of them in turn: 2024年、2025年，营收分别为…"""
        items, at = self.items, start
        while at < len(items) - 1 and items[at].sort & TIME:
            self.times = [*self.times, items[at]]
            if items[at + 1].text != "、" and not items[at + 1].sort & AND:
                break
            at += 2

    def _dates_a_thing(self, index: i64, end: i64) -> bool:
        """Whether a time only says when the thing behind its verb and 的 was made: 一栋1968年建|的木屋."""
        items = self.items
        return (
            index + 3 < end + 1
            and items[index - 1].sort & NO_NOUN != 0
            and items[index + 1].sort & WORD != 0
            and items[index + 2].sort & OF != 0
            and items[index + 1].end == items[index + 2].start
        )

    def _forget_when_said(self, begin: i64) -> None:
        """Let no part of a day before who says something date what he says: 昨天上午，社区主任傅秋萍指着垃圾房说，…"""
        time = self.time
        if time is None or self.shown or time.end + 1 != self.items[begin].start:
            return
        resolved = time.record.resolved
        if (
            resolved is not None
            and resolved.granularity in ("day", "hour", "minute", "part")
            and time.record.period.relation == "in"
        ):
            self.time = None

    def _founds(self, start: i64, end: i64) -> bool:
        """Whether a clause without figures tells how something came to be, or closes with that."""
        items = self.items
        if self._has(EXPECT | AIM, start, end):
            return False  # 抹茶工厂预计10月投产，年产能1500吨
        if items[end - 1].sort & FOUNDING:
            return True
        if items[end - 1].sort & MORE or self._quantities(start, end):
            return False  # 2022年11月开工以来，…
        return self._has(FOUNDING, start, end)

    def _keep_object(self, clause: Clause) -> None:
        """Keep what a clause without figures says is changed or built: 快递企业降低首重运费，每单从8元降到5.5元."""
        items, at = self.items, clause.end - 1
        if self._quantities(clause.start, clause.end) == 0:
            if at > clause.start + 1 and items[at - 1].text == "了" and items[at - 2].sort & VERB and self._is_noun(at):
                self.object = items[at].span  # 我们租到了保障房，月租48万韩元
            if self.heard & PUT:
                self._keep_altered(clause.head, clause.end)
            for one in range(clause.head, at):
                if items[one].sort & (HAVE | VERB) and items[one + 1].end > items[one].end:
                    self._remember_erected(one, clause.end, None)  # 计划建设测试中心，年测试能力1.5亿颗
        if (
            at > clause.start
            and items[at - 1].sort & MOVING
            and items[at - 1].end == items[at].start
            and self._is_noun(at)
            and self._own(items[at].text) is not None
            and self._quantities(clause.start, clause.end) == 0
        ):
            self.measure = self._bare_measure(items[at])

    def _keep_altered(self, at: i64, end: i64) -> None:
        """Keep the thing that a clause without figures says something is done with: 贵州把洗肺手术纳入大病保险，每次个人负担…"""
        items = self.items
        while at < end and items[at].text != "把":
            at += 1
        first = at + 1
        if first + 1 < end and items[first].sort & VERB and items[first].end == items[first + 1].start:
            if items[first + 1].sort & (VERB | HAVE) and items[first].end - items[first].start > 1:
                self.altered = Holder(items[first].span)  # 把补牙|纳入医保
                return
            at += 1  # 把洗|肺手术
        if at + 2 >= end or not self._is_noun(at + 1) or not items[at + 2].sort & (VERB | HAVE):
            return
        thing = self._named(items[at + 1])
        if self._own(items[at + 1].text) is None and not thing.refers and not self._has_figures(thing):
            self.altered = Holder(Span(items[first].start, thing.span.end))

    def _is_aside(self, time: Item, past: Item | None, start: i64) -> bool:
        """Whether a time is only that of what its clause compares with: 一年前仅为400万, 去年同期为1.9亿元."""
        if self.folded[time.end - 1] == "前":
            return True
        while start + 1 < len(self.items) and self.items[start].sort & (MORE | AND):
            start += 1  # 而2023年还亏损7600万元
        told = self.sentence.told
        if past is None and told and self.folded[self.sentence.start - 1] in ";；":
            past = told[-1].time
        if time is not self.items[start] or past is None or len(self.statement.facts) < 2:
            return False
        one, other = time.record.resolved, past.record.resolved
        if one is None or other is None or one.last is None or other.first is None:
            return stands_at(self.folded, "同期", time.end - 2)
        return bool(one.last < other.first)  # 今年12亿元，去年为10亿元，毛利率…

    def _held_against(self, index: i64) -> Stated | None:
        """What was told of before that a length of time is said beside: 中位生存期22.4个月，对照组仅为15.1个月."""
        unit = self.items[index].amount.unit
        if unit is None or unit.dimension != "time" or index < 2:
            return None
        before = self.items[index - 1]
        if not before.sort & LEVEL and (not before.sort & PLAIN or not self.items[index - 2].sort & MARK):
            return None  # 男生平均为42分钟，女生28分钟
        for fact in self.statement.facts:
            told = fact.quantity.amount.unit
            if told is not None and told.code == unit.code:
                return fact
        return None


def _place_size(name: str) -> i64:
    """How long the name of the place is that a name begins with, before 省, 市 or 县; 0 where none does."""
    at = 0
    while at < min(3, len(name)) and 0x3400 <= ord(name[at]) <= 0x9FFF:
        at += 1
        if 2 <= at < len(name) and name[at] in "省市县" and name[at + 1 : at + 2] != "场":
            return at
    return 0


CUES: Final = ChineseCues()
