"""What a Chinese clause begins with: the noun phrase at its head, over times, modifiers and 在…中, and what that measures."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Holder, Item, Sentence
from ljextract.languages.zh.owners import ARTICLES, INDICES, SCOPES, SITES
from ljextract.languages.zh.phrases import COUNT_ONLY, HARMING
from ljextract.languages.zh.rows import REGIONS, Words, parts_of
from ljextract.languages.zh.senses import (
    AIM,
    AND,
    AT,
    AVERAGE,
    BASIS,
    BEING,
    BESIDE,
    CAUSING,
    COUNTING,
    ENDING,
    EXPECT,
    FALL,
    FIGURE,
    FROM,
    HAVE,
    INSIDE,
    LABEL,
    LEVEL,
    LIMIT,
    MARK,
    MEASURING,
    MORE,
    MOVING,
    NO_NOUN,
    OF,
    OPENING,
    ORGANIZATION,
    PLAIN,
    PUT,
    QUANTITY,
    RISE,
    SAY,
    SHARING,
    SHORT,
    SINGLE,
    THAN,
    TIME,
    TIMING,
    VERB,
    WILL,
    WITH,
    WORD,
)
from ljextract.languages.zh.status import Statuses
from ljextract.native import i64
from ljextract.text import Span

_SIZES: Final = frozenset({"length", "temperature", "speed"})
_YIELDS: Final = frozenset({"mass", "energy", "power", "length", "area", "volume"})
_DISTRICTS: Final = frozenset("省市县区镇乡村州旗")
_NO_DOERS: Final = frozenset("vpdc")
"""Tags of words that no doer begins with: 受此|影响."""
_MEASURES: Final = frozenset({"length", "area", "volume", "power", "energy"})
_TOWARDS: Final = frozenset("对 向 给 为 替 跟 同".split())
"""Prepositions behind whose noun the verb follows of those who stand before them."""
_AT_OR_TOWARDS: Final = _TOWARDS | {"在", "于"}
_ONCE: Final = frozenset("后 之后 以后 以来 期间 当天 当晚 当日".split())
"""Words behind a verb that make a time of it: 入秋以来全市降雨量…"""
_THIS_TIME: Final = frozenset("此次 这次 本次 该次 这轮 此轮 本轮".split())
"""Words before what is done this time."""
_LASTING: Final = frozenset("历时 持续 为期 耗时 投资 总投资 覆盖 涉及 惠及".split())
"""Words behind it for how long it took or how far it reached."""
_ONE_WAY: Final = frozenset("单程 往返 单次 全程 双程 单趟 来回".split())
"""How a row of nouns ends that says how far those who head it go: 电动巴士单程|行驶…"""
_WHOLLY: Final = frozenset("全线 全程 全员 全体 全面 有序 集体 联合".split())
"""Nouns that say how a verb behind them is done."""
_IN_NUMBER: Final = frozenset("增减少多翻倍")
"""How verbs begin that tell of more or fewer things."""
_DESCRIBING: Final = frozenset("在 通过 从 向 对 经 往".split())
"""Prepositions that begin what describes those who head a clause."""
_EACH: Final = frozenset("人均 户均 场均".split())
"""Words for the mean of those named before."""
_DEALT: Final = frozenset("成交 零售 销售 交易".split())
"""Figures that are verbs, too, right before an amount: what stands before them is dealt in."""
_SETTLED: Final = _DEALT | frozenset("网签 签约 认购 备案 开工 竣工 供应 供地 出让 上牌".split())
"""Deals whose figures are a place's where one begins the row: 北京|二手房网签1.7万套."""
_BOTH: Final = frozenset("装备 代表 报告 储备".split())
"""Verbs of having that are nouns as well: 装备的国产化率."""
_THIS: Final = frozenset(ord(char) for char in "该这那本其")
_SPENDING: Final = frozenset("花 花费 花去 花掉 耗资 耗费 用去 用掉 耗去".split())
"""Verbs of what a deed costs: 改造|花了4.7亿元."""
_BY: Final = frozenset("按 按照 依照 依据 根据 据 凭 凭借 以 用 靠 通过 经过 因 因为 为了 应".split())
"""Prepositions that say how or why what they stand before is done: 她按"客服"的指点转出40万元."""
HELPING: Final = frozenset(
    "帮助 帮扶 组织 鼓励 引导 支持 扶持 带动 带领 吸引 动员 发动 号召 要求 允许 促使 聘请 邀请 雇用 招收 选派 派出 派驻 安排 抽调 调集 资助 救助 慰问 走访 接待 接收 安置 转移 疏散 解救 打击 惩处 培养 引进 推荐".split()
)
"""Verbs of what somebody does to those named behind them."""
_PLACES: Final = SITES | frozenset("室部局会社行司区县市省国店队线路")
"""How words end for what has figures of its own."""


class Openings(Statuses):
    """Reads the heads of clauses."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.towards: Span | None = None  # what heads the clause with its preposition: 对欧盟出口
        self.lender: Holder | None = None  # who is spoken of again behind figures of a thing that he has brought up
        self.beside: Holder | None = None  # whose what heads it may be: 江岭大学 in 江岭大学今年毕业生

    def _head(self, start: i64, end: i64) -> tuple[int, Holder | None, Span | None]:
        """Where the noun phrase that heads a clause ends, whose figures the clause gives, and what of them it measures.

        公司去年绿电用量是…: 公司, 绿电用量 · 开往深圳的列车最高时速…: 列车, 最高时速 · 上证指数涨…: 上证指数 alone
        """
        items = self.items
        at = self._behind_opening(start, end)
        if self.towards is not None:
            return at, None, self.towards
        this = at - 1 if at > start else at
        if at < end and items[this].text in _THIS_TIME and (deed := self._this_deed(this, end)) is not None:
            return deed  # 此次|抽查历时两个月
        if (
            at + 1 < end
            and items[at].sort & (VERB | HAVE)
            and items[at].end == items[at + 1].start
            and (self._is_noun(at + 1) and self._own(items[at + 1].text) is not None)
        ):
            verb = items[at + 2] if at + 2 < end else None
            if verb is not None and verb.sort & (LEVEL | RISE | FALL | BASIS | MORE):
                return at + 2, None, Span(items[at].start, items[at + 1].end)  # 召回费用为
        if at + 2 < end and items[at].sort & VERB and len(items[at].text) > 1:
            harms = at + 1
            while harms + 1 < end and items[harms].sort & (TIME | MORE | EXPECT):
                harms += 1
            if items[harms].text in HARMING:
                return harms, Holder(items[at].span), None  # 爆炸致4人遇难, 停电每年造成损失290亿美元
        if (
            at + 2 < end
            and items[at].sort & VERB
            and items[at].end == items[at + 1].start
            and len(items[at].text) > 1
            and (at == start or items[at - 1].sort & (TIME | MARK))
            and items[at].text not in HELPING
            and self._is_noun(at + 1)
            and self.words.bodies.end(items[at + 1].text)
            and self._acts_next(at + 2, end)
        ):
            return at + 2, Holder(Span(items[at].start, items[at + 1].end)), None  # 制造企业今年签下毕业生2.9万人
        counted = at - (start < at <= end and items[at - 1].sort & AVERAGE != 0)
        counted = counted - 2 if start + 2 <= counted <= end and items[counted - 1].sort & OF else at
        named = counted + 2 + (counted + 3 < end and items[counted + 2].sort & AVERAGE != 0)
        if (
            named < end
            and items[counted].sort & QUANTITY
            and items[counted + 1].sort & OF
            and self._is_noun(named)
            and self._own(items[named].text) is not None
            and self._noun_of(items[counted]) is not None
        ):
            # 三座水库的蓄水量降到…, 50个城市的平均物业费下调3%
            return named + 1, Holder(self._those(items[counted])), items[named].span
        if (
            at + 3 < end
            and items[at].sort & VERB
            and items[at + 2].sort & ORGANIZATION
            and items[at].end == items[at + 1].start
            and items[at + 1].end == items[at + 2].start
            and self._is_noun(at + 1)
            and self.words.bodies.end(items[at + 1].text)
        ):
            at += 2  # 承运|企业|天鹭智航有280架无人机
        if at + 2 < end and items[at].sort & (VERB | HAVE | LEVEL) and items[at].end - items[at].start > 1:
            if (
                items[at].sort & VERB
                and (at == start or items[at - 1].sort & (TIME | MARK | MORE))
                and self._spends_next(at + 1, end)
            ):
                if self.subject is not None and self._is_somebody(self.lender or self.subject):
                    return at + 1, None, None  # 大学生覃朗上月丢了电脑，邮寄只花了15元
                return at + 1, Holder(items[at].span), None  # 改造花了4.7亿元
            figure = self._figure_of_both(at, end)
            if figure is not None:
                if self._has_article(items[at + 1]) and (self.subject is not None or self._hosted()):
                    return figure[0], None, figure[1]  # 集团推出平台，处理|一笔订单|的平均时间…
                # 签约毕业生的平均月薪为7150元
                return figure[0], Holder(Span(items[at].start, items[at + 1].end)), figure[1]
        elif (
            at + 1 < end
            and items[at].sort & WORD
            and items[at].sort & PLAIN
            and items[at + 1].sort & ORGANIZATION
            and items[at + 1].start == items[at].end
            and self._is_deed_alone(items[at])
        ):
            return at, None, None  # 供应|欧盟市场三分之一的玫瑰
        nouns: list[int] = []
        while at < end:
            behind = self._step(at, end, nouns)
            if behind < 0:
                break
            at = behind
        if (
            nouns
            and at + 1 < end
            and items[at].text in _EACH
            and nouns[-1] == at - 1
            and items[at + 1].sort & WORD
            and items[at + 1].sort & (VERB | HAVE)
            and self._tells(at + 2, end)
        ):
            # 游客人均停留1.9天
            return at + 2, self._named(items[nouns[-1]]), Span(items[at].start, items[at + 1].end)
        if nouns and self._is_doing(nouns[-1], at, end):
            doing = parts_of(items[nouns[-1]])
            if (
                len(doing) > 1 and doing[-1][0] - doing[0][0] > 1 and doing[0][1][:1] not in ("a", "d")  # not 紧急|调剂
            ):
                return at, Holder(Span(doing[0][0], doing[-1][0])), None
            nouns.pop()  # 该港上月新开三条外贸航线
        if not nouns:
            return at, self.beside, None
        return self._whose(nouns, start, at, end)

    def _this_deed(self, at: i64, end: i64) -> tuple[int, Holder | None, Span | None] | None:
        """What is done this time, where a verb or how long it took tells of it: 此次|抽查|历时…, 本次|抽检|覆盖…, 此次|普查历时…"""
        items = self.items
        if at + 2 >= end or items[at + 1].start != items[at].end:
            return None
        deed, behind = items[at + 1], at + 2
        if not deed.sort & WORD or deed.end - deed.start < 2:
            return None
        stop, measure = deed.end, None
        took_place = (
            items[end - 1].text in self.words.taking_place and behind < end and items[behind].sort & (TIME | AT) != 0
        )
        if deed.sort & PLAIN:
            parts = parts_of(deed)
            if len(parts) != 2 or parts[0][1] not in ("v", "vn") or self.folded[parts[1][0] : deed.end] not in _LASTING:
                return None
            stop, measure = parts[1][0], Span(parts[1][0], deed.end)
            behind -= 1
        elif (
            not deed.sort & (VERB | HAVE)
            or deed.sort & FIGURE
            or not (items[behind].sort & (VERB | HAVE) or items[behind].text in _LASTING or took_place)
        ):
            return None
        if (not took_place and not self._has(QUANTITY, behind, end)) or self._has(OF, behind, end):
            return None  # not 此次参加考试的考生1.2万人
        return at + 2, Holder(Span(items[at].start, stop)), measure

    def _is_somebody(self, holder: Holder) -> bool:
        """Whether a holder is a person: 邻居, 老李, 大学生|覃朗."""
        start, end = holder.span.start, holder.span.end
        if holder.organization is not None or self.folded[start] in "我他她":
            return holder.organization is None
        if self.words.people.end_in(self.folded, start, end):
            return self.folded[end - 1] not in "企业商户体"
        row = self._row_at(start)
        parts = parts_of(row) if row is not None and row.end == end else []
        return bool(parts) and (
            parts[-1][1] == "nr"
            or (len(parts) > 1 and parts[-1][1] == "" and self.words.people.end_in(self.folded, start, parts[-1][0]))
        )

    def _spends_next(self, at: i64, end: i64) -> bool:
        """Whether a verb of spending and what is spent are next, over adverbs: 改造|花了4.7亿元, 修缮共耗资600万元."""
        items = self.items
        while at < end and items[at].sort & (MORE | WILL):
            at += 1
        if at + 1 >= end or items[at].text not in _SPENDING:
            return False
        at += 1
        while at < end and items[at].sort & MORE:
            at += 1
        return at < end and items[at].sort & QUANTITY != 0

    def _figure_of_both(self, at: i64, end: i64) -> tuple[i64, Span] | None:
        """The figure of what a verb and its noun name together, and where its words end: 签约|毕业生|的平均月薪."""
        items = self.items
        if items[at + 1].start != items[at].end or not items[at + 2].sort & OF or not self._is_noun(at + 1):
            return None
        object_of = parts_of(items[at + 1])
        goes = items[at].text in self.words.going and items[at].text[-1] != "给"  # not 留给我们的时间
        if items[at].text in self.words.leading or goes or (object_of and object_of[0][1] == "ns"):
            return None  # 来自印度的进口椒到岸价
        one = at + 3
        average = one < end and items[one].sort & AVERAGE != 0
        one += average
        if one + 1 >= end or not items[one].sort & WORD or not items[one].sort & PLAIN or not self._is_noun(one):
            return None
        own = self._own(items[one].text)
        if own is None or self.words.acting.end(items[one].text) or not self._tells_on(one + 1, end):
            return None
        return one + 1, Span(items[one - average].start, items[one].end)

    def _tells_on(self, at: i64, end: i64) -> bool:
        """Whether a quantity, a verb of change or level, or what a figure changes from is next."""
        return self._tells(at, end) or (at < end and self.items[at].sort & (FROM | SHARING) != 0)

    def _acts_next(self, at: i64, end: i64) -> bool:
        """Whether a verb is the next one, over times and adverbs."""
        items = self.items
        while at < end and (items[at].sort & (MORE | BASIS | WILL | TIME)):
            at += 1
        return at < end and items[at].sort & (VERB | HAVE | RISE | FALL | AIM) != 0

    def _whose(self, nouns: list[int], start: i64, at: i64, end: i64) -> tuple[int, Holder | None, Span | None]:
        """Where a head ends, and whose figures its nouns tell, and which."""
        items = self.items
        last = items[nouns[-1]]
        if last.sort & QUANTITY:
            return at, Holder(last.span), None
        behind = nouns[-1] + 1
        if (
            len(nouns) > 1
            and last.sort & WORD
            and behind < end
            and items[behind].sort & LABEL
            and self._is_deed_alone(last)
        ):
            nouns.pop()  # 法国政府去年11月|启动|第二轮拔藤计划
            last = items[nouns[-1]]
            at = nouns[-1] + 1
        elif (
            len(nouns) > 1
            and behind == end
            and last.sort & WORD
            and items[nouns[-1] - 1].sort & TIME
            and nouns[-2] == nouns[-1] - 2
            and self._is_deed_alone(last)
        ):
            nouns.pop()  # 澈明光学的泰国工厂|6月|投产，投资3.2亿元
            last = items[nouns[-1]]
            at = nouns[-1] + 1
        if last.sort & WORD and behind < end and items[behind].sort & VERB and last.end - last.start > 3:
            parts = parts_of(last)
            if len(parts) > 1 and self.folded[parts[-1][0] : last.end] in _ONE_WAY:
                return at, Holder(Span(last.start, parts[-1][0])), None  # 电动巴士单程|行驶只需40分钟
        before = items[nouns[-2]] if len(nouns) > 1 else None
        if (
            before is not None
            and before.sort & WORD
            and before.end == last.start
            and not last.sort & PLAIN
            and self._hosted()
            and not self._is_body(self._named(before))
        ):
            return at, None, Span(before.start, last.end)  # 华润万家…，同店销售下降3.2%
        if before is not None and any(
            (items[one].sort & AND or items[one].text == "、") and not items[one - 1].sort & TIME
            for one in range(nouns[-2] + 1, nouns[-1])
        ):
            self.beside = self._owner(before) if before.sort & WORD else None  # 全省风电、光伏发电装机
            before = None
        elif before is not None and (
            before.sort & ORGANIZATION
            or (len(parts_of(before)) == 1 and parts_of(before)[0][1] == "ns")
            or self._is_everywhere(before.start)  # 全市|60岁以上老人有87万人
            or items[nouns[-1] - 1].sort & TIME
            or items[nouns[-2] + 1].sort & TIME  # 上述团伙2024年以来走私冻品…
            or items[nouns[-1] - 1].sort & OF
        ):
            self.beside = self._named(before)  # 上海5月网签二手住宅…, 咖啡品牌今年关店140家
        if before is not None and before.sort & ORGANIZATION and INDICES.end(last.text):
            return at, Holder(before.span, before), last.span
        if last.sort & ORGANIZATION:
            beside = items[nouns[-2]] if len(nouns) > 1 and nouns[-2] == nouns[-1] - 2 else None
            if beside is not None and beside.sort & ORGANIZATION and items[nouns[-1] - 1].text == "、":
                return at, Holder(Span(beside.start, last.end), beside), None  # 财政部、应急管理部预拨…
            return at, Holder(last.span, last), None
        owner, measure = self._split(last)
        if (
            owner is not None
            and before is not None
            and items[nouns[-1] - 1].sort & OF
            and any(one[1] == "nth" for one in parts_of(last)[:1])
        ):
            owner, measure = self._named(before), last.span  # 这些专业的第一志愿录取率
        said = items[nouns[-1] - 1] if nouns[-1] > start else None
        if (
            measure is None
            and said is not None
            and said.end == last.start
            and said.sort & AVERAGE
            and self._tells(at, end)
        ):
            return at, self._named(before) if before is not None else self.beside, Span(said.start, last.end)
        if (
            measure is not None
            and owner is not None
            and at < end
            and (items[at].sort & (VERB | HAVE | AIM) or self._does(at, end))
            and self._own(last.text) is None
            and not self._of_a_share(at, end)
        ):
            owner, measure = self._named(last), None  # 全国铁路发送旅客…
        elif (
            measure == last.span
            and owner is None
            and at + 1 < end
            and items[at].sort & (VERB | HAVE)
            and not items[at].sort & (FIGURE | COUNTING)
            and self.words.groups.end(last.text)
            and (items[at].text in self.words.taking or not self._of_a_share(at, end))  # not 员工走了一半
        ):
            return at, self._named(last), None  # 外地游客|贡献了一半以上, 用户|支付2.1亿元
        if measure is None and last.sort & WORD and at < end and items[at].sort & QUANTITY and len(parts_of(last)) > 1:
            parts, unit = parts_of(last), items[at].amount.unit
            place, tag = parts[-1]
            first = parts[0][1]
            if (
                last.end - place == 2
                and place - last.start > 1  # not 年|发电
                and unit is not None
                and unit.dimension != "time"
                and (
                    first == "ns"
                    or (tag[:1] == "v" and first not in ("d", "p", "c") and not self._hosted())
                    or self.folded[last.start : place] in self.words.types
                    or (self.folded[place : last.end] in _DEALT and not self._hosted())  # 新能源二手车|交易14.6万辆
                )
            ):
                if before is not None and before.sort & ORGANIZATION and before.end == last.start:
                    return at, Holder(before.span, before), last.span  # 北辰汽车现金储备110亿元
                if (
                    first == "ns"
                    and len(parts) > 2
                    and parts[1][0] - last.start > 1
                    and self.folded[place : last.end] in _SETTLED
                ):
                    return at, Holder(Span(last.start, parts[1][0])), Span(parts[1][0], last.end)  # 北京|二手房网签
                return at, Holder(Span(last.start, place)), Span(place, last.end)  # 全程项目报名15.2万人
        if measure is None:
            if before is not None and before.sort & ORGANIZATION and self._is_priced_each(at, end):
                return at, Holder(last.span), None  # 周大福足金首饰每克1268元
            traded = self.words.traded.end(last.text)
            if before is None and self.beside is not None and at < end and items[at].sort & MEASURING and not traded:
                return at, self.beside, last.span  # 岚跃在纽约上市的股票…大跌
            if (
                before is not None
                and before.sort & ORGANIZATION
                and before.end == last.start
                and (not traded or last.text.endswith("股"))
                and (self._measures(at, end) or (at < end and items[at].sort & QUANTITY))
            ):
                return at, Holder(before.span, before), last.span  # 海芯H股…跌
            return at, owner, None
        if (
            owner is None
            and measure == last.span
            and len(nouns) == 1
            and items[nouns[-1] - 1].sort & OF
            and (self.modifier[1] == nouns[-1] or (nouns[-1] > start + 1 and items[nouns[-1] - 2].sort & LIMIT))
            and (described := self._described_thing(last)) is not None
        ):
            return at, described, Span(described.span.end, last.end)  # 千元以下的小拍品|成交率
        if (
            owner is None
            and measure == last.span
            and at < end
            and items[at].sort & QUANTITY
            and self.beside is None  # not 上海10月|二手房成交2.4万套
            and not self._hosted()
        ):
            dealt = parts_of(last)
            place = dealt[-1][0] if dealt else last.start
            if place - last.start > 1 and self.folded[place : last.end] in _DEALT:
                return at, Holder(Span(last.start, place)), Span(place, last.end)  # 新能源车成交5.7万辆
        if (
            owner is None
            and measure == last.span
            and (last.text not in self.words.figures or (at < end and items[at].sort & AVERAGE))  # 游客平均停留2.6天
            and self.words.people.end(last.text)
            and self._acts_on(at, end)
        ):
            return at, self._named(last), None  # 海外用户贡献了其中的一成
        if (
            owner is not None
            and before is not None
            and nouns[-2] == nouns[-1] - 2
            and (items[nouns[-1] - 1].sort & OF or (items[nouns[-1] - 1].sort & TIME and self._is_place(before.span)))
            and not self._has_figures(owner)
            and (self._share(last) is None or last.text.endswith("比例"))  # not 北美的|犹他盗龙|体长
            and (self._is_body(self._named(before)) or self.words.body_ends.end(before.text))
        ):
            owner, measure = self._named(before), last.span  # 湛江的|电缆入地率, 全市|一季度|建筑业产值
        each = before is not None and nouns[-2] > start and items[nouns[-2] - 1].text[:1] == "每"
        if before is not None and (owner is None or each):
            owner = self._named(before)  # 每部电梯的财政补助
        elif (
            before is not None
            and owner is not None
            and items[nouns[-1] - 1].sort & TIME
            and (before.sort & ORGANIZATION or before.text in self.words.types)
            and (not self._is_body(owner) or self.folded[owner.span.start : owner.span.end] in SCOPES)
        ):
            if owner.span.end == measure.start and self._is_body(owner):
                measure = Span(owner.span.start, measure.end)
            owner = self._named(before)  # 公司一季度组件出货量, 公司2026年海外收入增速
        words = parts_of(last)
        ordinal = items[nouns[-1] - 1] if nouns[-1] > start else None
        if (
            ordinal is not None
            and ordinal.end == last.start
            and len(words) > 1
            and last.text[0] not in "日周月季年"
            and self._an_ordinal(nouns[-1] - 1)
        ):
            owner = Holder(Span(ordinal.start, words[-1][0]))  # 第一产业增加值
            measure = Span(words[-1][0], last.end)
        return at, owner or self.beside, measure

    def _described_thing(self, row: Item) -> Holder | None:
        """The thing that a description before a row of nouns tells of, whose figure the row ends with."""
        parts = parts_of(row)
        for one in range(1, len(parts)):
            at = parts[one][0]
            if at - row.start > 1 and self.folded[at : row.end] in self.words.figures:
                thing = self.words.own_in(self.folded, row.start, at) is None and parts[one - 1][1][:1] in (
                    "n",
                    "l",
                    "",
                )
                known = self.folded[row.start : at] in self.words.no_owners
                return Holder(Span(row.start, at)) if thing and not known else None
        return None

    def _is_deed_alone(self, row: Item) -> bool:
        """Whether a row of nouns is one word that is a verb as well, and no figure."""
        parts = parts_of(row)
        return len(parts) == 1 and parts[0][1][:1] == "v" and self._own(row.text) is None

    def _acts_on(self, at: i64, end: i64) -> bool:
        """Whether a verb that is neither one of having so many nor a figure is the next one, over adverbs."""
        items = self.items
        while at < end and items[at].sort & MORE and items[at].sort & WORD:
            at += 1
        return at < end and items[at].sort & (VERB | HAVE) != 0 and not items[at].sort & (COUNTING | FIGURE)

    def _aims_at(self, at: i64, end: i64) -> bool:
        """Whether a figure with its owner stands behind a word of aiming: 力争2028年全省|雪道总面积达到…"""
        items = self.items
        while at < end and items[at].sort & (TIME | MORE):
            at += 1
        if at + 1 >= end or not self._is_noun(at) or not items[at].sort & PLAIN:
            return False
        if not items[at + 1].sort & (LEVEL | RISE | FALL | FROM | MORE | BASIS):
            return False
        owner, measure = self._split(items[at])
        return owner is not None and measure is not None

    def _has_figures(self, owner: Holder) -> bool:
        """Whether an owner is a body, a place or people, which have figures of their own: not 电缆 in 湛江的电缆入地率."""
        start, end = owner.span.start, owner.span.end
        return (
            self._is_body(owner) or self.words.acting.end_in(self.folded, start, end) or self.folded[end - 1] in _PLACES
        )

    def _behind_opening(self, start: i64, end: i64) -> i64:
        """Where the head of a clause begins, behind times, adverbs, and what prepositions begin."""
        self.towards = None
        items = self.items
        at = start
        while at < end:
            item = items[at]
            if item.sort & OPENING:
                at = self._behind_bracket(at, end)
            elif item.sort & AIM and self._aims_at(at + 1, end):
                at += 1
            elif item.text == "所" and at + 1 < end and items[at + 1].sort & (VERB | HAVE):
                at += 2  # 所携机器人重100公斤
            elif (
                item.sort & (TIME | MARK)
                or (item.sort & (MORE | AND | BASIS | EXPECT) and not item.sort & (THAN | WITH))
                or self._an_ordinal(at)
            ):
                at += 1
            elif (
                item.sort & QUANTITY
                and at + 2 < end
                and items[at + 1].sort & OF
                and not self._is_share(item.amount)
                and self._has(QUANTITY, at + 2, end)
            ):
                at += 2  # 22岁的中国选手
            elif (
                item.sort & QUANTITY
                and at + 3 < end
                and items[at + 1].sort & LIMIT
                and items[at + 2].sort & OF
                and self._is_noun(at + 3)
                and not self._is_share(item.amount)
            ):
                at += 3  # 600美元以上的高端机
            elif (
                item.sort & QUANTITY
                and at + 2 < end
                and items[at + 1].sort & LIMIT
                and items[at + 2].start == items[at + 1].end
                and self._is_noun(at + 2)
                and not self._is_share(item.amount)
                and self._has(QUANTITY, at + 3, end)
            ):
                at += 2  # 三两以上母蟹的塘口价
            elif (
                item.sort & WORD
                and item.sort & NO_NOUN
                and at + 1 < end
                and ord(item.text[0]) == ord("一")
                and items[at + 1].sort & QUANTITY
                and self._rates(at + 1, end)
            ):
                at += 2  # 一块48伏锂电池从冒烟到爆燃只用95秒
            elif item.sort & QUANTITY and (
                self._sizes(at, end)
                or self._are_some_of(at, end)
                or self._says_where(at, end)
                or self._is_one_of(at, end)
            ):
                at += 1  # 一艘18.6万立方米LNG船造价2.4亿美元
            elif item.sort & PLAIN and at > start and items[at - 1].sort & BASIS and self._measures(at + 1, end):
                at += 1  # 同比名义增长4.5%
            elif item.sort & SINGLE and at + 1 < end and items[at + 1].sort & AVERAGE:
                at += 1  # 单车|日均流水由302元降到261元
            elif item.text == "是" and at + 2 < end and items[at + 1].sort & ORGANIZATION:
                at += 1  # 最大的一宗，是光电学院以8200万元把…
            elif (
                item.sort & CAUSING
                and at + 2 < end
                and self._is_a_thing(at + 1, end)
                and items[at + 2].sort & (TIME | QUANTITY)
            ):
                break  # 让某培训学校三年少缴水费11.4万元
            elif item.text in ("因", "因为", "由于") and (passive := self._passive(at + 1, end)) > 0:
                return passive  # 去年因除尘设备不达标被罚8万元
            elif (
                item.text in ("因为", "由于")
                and at + 2 < end
                and items[at + 2].text == "在"
                and self._is_a_thing(at + 1, end)
            ):
                at += 1  # 因为石油在能源消费中的比例将从…
            elif item.sort & AT or item.sort & (THAN | WITH):
                if item.text in ("面向", "由", "以", "用", "与") or (
                    item.text == "在" and self.subject is None and self._closing(at, end) < 0
                ):
                    noun = self._behind_modifier(at, end)
                    if noun is not None and (
                        item.text == "面向"
                        or items[noun - 2].sort & (VERB | HAVE)
                        or (item.text == "与" and self._is_related(noun, end))
                    ):
                        at = noun  # 面向师范生的招聘岗位, 由省文旅集团打造的夜游项目, 与它相邻的金屿市
                        break
                if item.text in _DESCRIBING and self.heard & OF and (done := self._done_where(at, end)) > 0:
                    at = done  # 在基地务工的农牧民有2800人, 从这里发走的快递近200万件
                    break
                if item.text in ("对", "向") and (
                    (noun := self._behind_modifier(at, end)) is not None
                    and noun + 1 < end
                    and items[noun + 1].sort & (VERB | HAVE)
                ):
                    at = noun + 1  # 对市面上宣称“一滴血查癌”的产品|开展专项检查
                    break
                closing = self._closing(at, end) if item.text in ("在", "于") else -1
                if closing > 0:
                    at = closing + 1  # 在后期临床试验中
                    continue
                goods = at + 2 if at + 1 < end and items[at + 1].sort & ORGANIZATION else at + 1
                measures = self._takes_a_share(goods + 1, end) or self._measures(goods + 1, end)
                if (
                    item.text in ("对", "向")
                    and measures
                    and goods < end
                    and self._is_noun(goods)
                    and not self.words.traded.end(items[goods].text)  # 对欧元贬值5.1%
                ):
                    self.towards = Span(item.start, items[goods].end)  # 对欧盟出口占三分之一
                    return goods + 1
                at += 1
                if item.text == "在" and at + 2 < end and items[at + 1].sort & OF and items[at + 2].sort & ORGANIZATION:
                    at += 2
                    break  # 同在上海的|南屿人寿去年盈利22亿元
                while at < end and (
                    items[at].sort & QUANTITY
                    or items[at].sort & (ORGANIZATION | TIME)
                    or items[at].sort & OF
                    or items[at].text in ("前", "后", "上", "同期", "、", "等")
                    or (
                        items[at].sort & AND and item.sort & WITH and self._is_a_thing(at + 1, end)
                    )  # 与国际米兰和那不勒斯交锋
                    or self._is_noun(at)
                    or (at + 1 < end and items[at + 1].sort & OF and items[at].sort & (SAY | VERB | HAVE | MORE))
                ):
                    at += 1
            else:
                break
        return at

    def _step(self, at: i64, end: i64, nouns: list[int]) -> i64:
        """Where the next item of a head stands, or -1 where the head ends; its nouns are added to those of the head."""
        items = self.items
        item = items[at]
        if item.sort & ORGANIZATION or (self._is_noun(at) and item.text != "时候"):
            if (
                item.sort & WORD
                and item.end - item.start == 2
                and item.text[0] in "这那该"
                and item.text[1] in ARTICLES
                and at + 1 < end
                and items[at + 1].start == item.end
            ):
                if items[at + 1].sort & LABEL and at + 2 < end and self._is_noun(at + 2):
                    return at + 2  # 这项|三期|研究
                if items[at + 1].sort & QUANTITY and self._noun_of(items[at + 1]) is not None:
                    nouns.clear()
                    nouns.append(at + 1)
                    return at + 2  # 这部|二十集电视剧夺得…
            if item.sort & WORD and item.text[-1] in ARTICLES and at + 1 < end and self._is_mere_article(at, end):
                noun = at + 3 if items[at + 1].sort & QUANTITY else self._behind_modifier(at + 1, end)
                if noun is not None:
                    nouns.clear()
                    self.modifier = (at, noun)
                    return noun  # 苏州一家|由老厂房改造的书店日均客流…, 这套|由宁德时代研制的储能平台
            if (
                nouns
                and items[at - 1].sort & OF
                and item.sort & WORD
                and self._has_article(item)
                and self.folded[parts_of(item)[1][0] : item.end] not in self.words.figures  # not 德国客户的一份订单
            ):
                if nouns[-1] == at - 2:
                    self.beside = self._named(items[at - 2])
                nouns.clear()  # 白釉坊的|一款茶具定价每套399元
            if (
                item.sort & WORD
                and at + 2 < end
                and items[at + 1].sort & OF
                and (self._is_done(item) or self._only_describes(item, at + 2))
            ):
                nouns.clear()
                if at + 3 < end and items[at + 3].sort & (FROM | MOVING | MORE) and not self._is_done(item):
                    self.beside = self._named(item)  # 珍稀鱼类的监测种类由11种恢复到19种
                told = parts_of(item)
                if len(told) > 1 and told[0][1] == "ns":
                    self.beside = Holder(Span(item.start, told[1][0]))  # 珠江口活跃的走私快艇还有七八十艘
                self.modifier = (at, at + 2)
                return at + 2  # 企业委托的横向经费
            if nouns and item.text in _WHOLLY and at + 1 < end and items[at + 1].sort & VERB:
                return at + 1  # 泸州段18日|全线恢复通航
            if (
                at + 1 < end
                and items[at + 1].sort & TIME
                and items[at + 1].start == item.end
                and self.folded[item.end] == "当"
                and item.end - item.start == 2
                and item.text not in self.words.types
                and not self._is_body(self._named(item))
            ):
                return at + 2  # 首销|当天卖出20万台
            nouns.append(at)
        elif (
            item.sort & NO_NOUN
            and nouns
            and at + 1 < end
            and items[at + 1].sort & QUANTITY
            and item.text[-1] in ARTICLES
            and self._is_mere_article(at, end)
        ):
            nouns.clear()
            return at + 3  # 中远海运一艘2.4万标箱的集装箱船
        elif item.sort & NO_NOUN and at > 1 and items[at - 1].sort & OF and item.text[-1] in ARTICLES:
            nouns.clear()
            nouns.append(at)  # 价格最贵的|一款卖2498元
        elif item.sort & QUANTITY and self._is_the_most(at):
            nouns.clear()
            nouns.append(at)  # 最多的|一人投了238万元
        elif item.text == "时候":
            nouns.clear()  # 等单的时候翻两页
        elif item.sort & OPENING:
            return self._behind_bracket(at, end)
        elif (
            item.sort & LIMIT
            and nouns
            and nouns[-1] == at - 1
            and at + 1 < end
            and items[at + 1].start == item.end
            and items[at - 1].sort & WORD
            and items[at - 1].text[-1] in "级层县市镇乡"
            and self._is_noun(at + 1)
        ):
            nouns.clear()  # 区级|以上|医疗机构
        elif (
            item.sort & LIMIT
            and nouns
            and nouns[-1] == at - 1
            and at + 2 < end
            and items[at + 1].sort & OF
            and items[at - 1].sort & WORD
            and items[at - 1].text[-1] in "元米岁级层人吨年月天度"
            and self._is_noun(at + 2)
        ):
            nouns.clear()
            return at + 2  # 千元|以下|的小拍品成交率
        elif self._an_ordinal(at):
            if nouns and self.folded[item.end - 1] == "次":
                return -1  # 采茶机器人首次下田
        elif (
            item.sort & QUANTITY
            and nouns
            and at + 1 < end
            and items[at + 1].start == item.end
            and self._is_noun(at + 1)
            and self._own(items[at + 1].text) is not None
            and self._noun_of(item) is not None
            and self._split(items[at + 1])[0] is not None
        ):
            pass  # 全国100个城市新建住宅平均价格
        elif (
            item.sort & QUANTITY
            and nouns
            and items[at - 1].sort & OF
            and (after := at + 1 + (at + 2 < end and items[at + 1].sort & MORE != 0)) < end  # …的7.3万个车位夜间|闲置率
            and items[at + 1].start == item.end
            and self._is_noun(after)
            and self._own(items[after].text) is not None
            and (counted := self._noun_of(item)) is not None
        ):
            self.beside = Holder(counted)  # 公司的5座|工厂|年产能22万吨
            nouns.clear()
        elif item.sort & QUANTITY:
            if nouns and items[at - 1].text == "等" and at + 1 < end and self._noun_of(item) is not None:
                nouns.clear()
                nouns.append(at)  # 美团等7家平台
                return at + 1
            if (
                nouns
                and at + 2 < end
                and items[at + 1].start == item.end
                and ord(self.folded[item.end]) == ord("期")
                and item.amount.unit is not None
                and item.amount.unit.dimension == "time"
            ):
                return at + 1  # 伦敦金属交易所三个月|期铜报8040美元
            if items[at - 1].sort & OF and nouns:
                people = self._noun_of(item)
                if (
                    people is not None
                    and at + 1 < end
                    and self.words.people.end_in(self.folded, people.start, people.end)
                    and self._acts_on(at + 1, end)
                    and self._has(QUANTITY, at + 1, end)
                ):
                    nouns.clear()
                    nouns.append(at)  # 接线中心的20名咨询师共接听来电3.3万通
                    return at + 1
                if nouns[-1] == at - 2 and not self._is_done(items[at - 2]):
                    self.beside = self._named(items[at - 2])  # 村民老何家的六间客房
                nouns.clear()
                # 去年投产的两座光热电站; but 青河县的30万千瓦|风光基地
                return at + 1 if self._is_size_of(item) and self._is_a_thing(at + 1, end) else -1
            if nouns and nouns[-1] + 1 >= at - 1:
                figure = items[nouns[-1]]
                while at + 5 < end and items[at + 1].text == "、" and items[at + 3].sort & QUANTITY:
                    at += 3  # 投资6.8亿元、建筑面积4.6万平方米的博物馆
                if self._describes(at, end, figure):
                    nouns.clear()
                    return at + 2 + (not items[at + 1].sort & OF)  # 全长134公里的运河已完成投资…
            if self.folded[item.end - 1] == "岁" and at + 2 < end and items[at + 1].sort & OF:
                nouns.clear()
                return at + 2  # 长春12岁的学生于浩然
            if item.amount.unit is None or item.amount.unit.dimension != "time":
                return -1
            if (
                nouns
                and nouns[-1] == at - 1
                and at + 2 < end
                and items[at + 1].sort & OF
                and self._is_a_thing(at + 2, end)
                and self._is_trade(items[at - 1])
            ):
                nouns.clear()
                return at + 2  # 服役25年的渡轮
            if nouns:
                within = at + 2 < end and items[at + 1].text in ("内", "来", "间") and self._is_noun(at + 2)
                within = within and self._own(items[at + 2].text) is not None
                return at + 2 if within else -1  # 采摘机器人两三年内价格有望降到…
        elif (
            nouns
            and item.sort & AVERAGE
            and at + 1 < end
            and self._is_noun(at + 1)
            and self._own(items[at + 1].text) is not None
        ):
            pass  # 移动用户月均收入
        elif (
            nouns
            and item.sort & MORE
            and items[at - 1].sort & OF
            and at + 1 < end
            and items[at + 1].start == item.end
            and self._is_noun(at + 1)
            and self._own(items[at + 1].text) is not None
        ):
            pass  # 北京的|暑期|票房已有7.3亿元
        elif not (item.sort & (TIME | OF | AND) or item.sort & INSIDE or (nouns and item.text == "等")):
            return self._over(at, end, nouns)
        return at + 1

    def _over(self, at: i64, end: i64, nouns: list[int]) -> i64:
        """Where a head goes on behind a verb or an adverb inside it, or -1 where it ends: 满产后新厂…, 拥有香港快运的国泰集团…"""
        items = self.items
        item = items[at]
        if nouns and item.text == "中" and self._takes_a_share(at + 2, end) and self._is_noun(at + 1):
            self.measure = items[nouns[-1]].span  # 全部观众中未成年人占41%
            nouns.clear()
            return at + 1
        if nouns and item.sort & BEING and at + 1 < end and items[at + 1].sort & QUANTITY:
            return at + 1 if self._describes(at + 1, end, items[nouns[-1]]) else -1  # 电压等级为±800千伏的工程
        if (
            nouns
            and item.text in ("里", "上", "内")
            and at + 1 < end
            and not items[at + 1].sort & OF
            and items[at - 1].sort & WORD
            and not self.words.bodies.end(items[at - 1].text)
            and items[at - 1].text[-1] not in SITES
            and items[at + 1].text[-1:] != "有"  # 锚地里有96条船
            and not self._is_place(items[at - 1].span)
        ):
            if len(nouns) > 1 and nouns[-2] == nouns[-1] - 2 and items[nouns[-1] - 1].sort & OF:
                self.beside = self._named(items[nouns[-2]])  # 车商林伟的展厅里停着62辆车
            nouns.clear()
            return at + 1  # 走廊里还加了26张床
        if nouns and item.sort & TIMING and items[at - 1].sort & TIME and item.text == "以来":
            return at + 1  # 县市场监管局今年以来受理投诉178件
        if nouns and item.sort & TIMING and at + 1 < end and not items[at + 1].sort & OF:
            nouns.clear()
            return at + 1  # 满产后新厂…, 暑运期间国内经济舱平均票价
        if (
            nouns
            and item.sort & (VERB | HAVE)
            and at + 2 < end
            and items[at + 1].text in ("后", "之后", "以后")
            and not items[at + 2].sort & OF
        ):
            self.beside = self._named(items[nouns[-1]])  # 项目建成后每年可减少碳排放12万吨
            nouns.clear()
            return at + 2  # 交易完成后公司持股比例…
        if (
            not nouns
            and item.sort & WORD
            and item.sort & PLAIN
            and item.sort & SHORT
            and at + 1 < end
            and items[at + 1].sort & ORGANIZATION
            and items[at + 1].start == item.end
        ):
            return at + 1  # 又讯|江北集团向学校捐赠了…
        if item.text == "意味着":
            nouns.clear()
            return at + 1  # 这意味着每个家庭要多缴4500元
        if nouns and self._causing(at, end) < end:
            return -1  # 新规可让银行的成本减少…
        if not nouns and item.sort & (VERB | HAVE) and at + 2 < end and items[at + 1].text in _ONCE:
            return at + 2  # 开通后全市运营里程…
        behind = at + 1 if at + 1 < end else at
        if item.sort & (AIM | WILL) and items[behind].text in ("将", "把", "以"):
            return -1  # 拟将手机的产量提高到…, 将以每股41.50美元的价格收购…
        if nouns and self._turns(at, end):
            return -1  # 净利润由上年的盈利2.1亿元转为…
        if nouns and item.sort & THAN:
            return -1  # 申请量比1月的峰值减少六成
        noun = self._behind_modifier(at, end)
        if (
            nouns
            and noun is not None
            and item.sort & MORE
            and item.end - item.start > 1
            and items[behind].text in _AT_OR_TOWARDS
        ):
            return at + 1  # 古生物学家近日|在福井县海滨的胜山发现了…
        if (
            nouns
            and noun is not None
            and item.text in _TOWARDS
            and ord(self.folded[items[nouns[-1]].start]) != ord("以")
            and items[nouns[-1] - 1].text != "以"  # 以李建为团长的代表团
            and not self._measures(noun + 1, end)
        ):
            return -1  # 青山市对首次创业的毕业生补贴5000元, 民政局向符合条件的家庭发放补贴1.2亿元
        if noun is None or (nouns and items[noun - 2].sort & QUANTITY and items[noun - 1].sort & OF):
            return -1
        if nouns and items[noun - 2].sort & LIMIT and items[noun - 3].sort & QUANTITY:
            return -1  # 全省已撤并30人以下的学校312所
        of = noun - 1 - (items[noun - 1].sort & QUANTITY != 0)
        if (
            nouns
            and item.text in ("在", "于")
            and not items[of - 1].sort & (VERB | HAVE)
            and not self._has_article(items[noun])  # 海底捞在青岛的一家门店
            and not (items[of - 1].sort & ENDING and items[noun].sort & FIGURE)  # 石油在能源消费中的比例
            and not self._is_site(noun, of)  # 菜鸟在匈牙利的分拨中心面积3万平方米
        ):
            return -1  # 他在26日的武汉马拉松夺冠, but 岚跃在纽约上市的股票
        if (
            nouns
            and item.text in _BY
            and noun + 1 < end
            and items[noun + 1].sort & (VERB | HAVE)
            and not self._has(VERB | HAVE, at + 1, of)
        ):
            return -1  # 她按假"客服"的指点|转出40万元
        if (
            nouns
            and item.sort & VERB
            and of - 1 > at
            and not items[of - 1].sort & (VERB | HAVE)
            and noun + 1 < end
            and items[noun + 1].sort & VERB
            and (
                items[nouns[-1]].sort & ORGANIZATION
                or ord(self.folded[items[nouns[-1]].end - 1]) == ord("队")
                or self.words.people.end(items[nouns[-1]].text)
            )
        ):
            return -1  # 挪威队依靠比赛结束前的点球|击败巴西队
        acts = bool(nouns) or item.sort & (VERB | HAVE) != 0
        named = parts_of(items[noun])[-1:]
        if acts and noun + 1 >= end and not items[noun].sort & ORGANIZATION and not (named and named[0][1] == "nr"):
            return -1  # 告别了占地大的传统仓储方式; but 家住东城区的退休工人马德海
        if nouns:
            self.beside = self._named(items[nouns[-1]])  # 退休人员持有的定期存款
        elif (
            item.sort & VERB
            and noun == at + 3
            and noun + 1 < end
            and items[at + 1].start == item.end
            and item.end - item.start == 2
            and items[noun + 1].sort & FROM
        ):
            self.beside = Holder(Span(item.start, items[at + 1].end))  # 入侵地块的本地植物由27种减到9种
        nouns.clear()
        self.modifier = (at, noun)
        return noun

    def _is_site(self, noun: i64, of: i64) -> bool:
        """Whether a noun behind a place and 的 is a body or the like that is there, and no event."""
        items = self.items
        if not items[of - 1].sort & WORD or not self._is_place(items[of - 1].span):
            return False
        if items[noun].sort & ORGANIZATION:
            return True
        owner, measure = self._split(items[noun])
        end = owner.span.end if owner is not None and measure is not None else items[noun].end
        return self.folded[end - 1] in _PLACES or self.words.compounds.end_in(self.folded, items[noun].start, end)

    def _is_mere_article(self, at: i64, end: i64) -> bool:
        """Whether a row of nouns ends with 这 or 一 and a classifier, and what it points to stands further behind."""
        text, behind = self.items[at].text, self.items[at + 1]
        if len(text) < 2 or text[-2] not in "一这那某" or behind.sort & (OF | MARK | TIME):
            return False
        if behind.sort & QUANTITY:  # 小区一套|89平方米的两居室挂牌价
            unit = behind.amount.unit
            sized = unit is not None and unit.system != "ISO4217" and not self._is_share(behind.amount)
            return sized and self._is_a_thing(at + 3, end) and self.items[at + 2].sort & OF != 0 and at + 4 < end
        return behind.sort & (AT | VERB | HAVE | LEVEL | MORE) != 0

    def _only_describes(self, item: Item, noun: i64) -> bool:
        """Whether words before 的 say which one the noun behind it is that has the figure: 去年底通车的西渝高铁全长…; not 公司的产量."""
        thing = self.items[noun]
        if item.text.startswith("归属"):
            return True  # 归属于上市公司股东的净利润
        if not thing.sort & WORD or not self._is_noun(noun) or item.text in self.words.types:
            return False
        if self._owner(item) is not None or self._is_body(self._named(item)) or self._own(item.text) is not None:
            return False
        words = parts_of(item)
        if len(words) == 1 and words[0][1] == "r":
            return False  # 它的代理人
        if (
            item.text[-1] in _PLACES
            or (
                words and words[0][1] == "r" and parts_of(thing)[:1] == [(thing.start, "nth")]
            )  # 这些专业的第一志愿录取率
            or (words and words[-1][1] == "n" and words[0][1][:1] == "n")
            or self.words.acting.end(item.text)
        ):
            return False  # 实验室的研究人员, 中心的专职经理人
        return self._own(thing.text) is None or self._split(thing)[0] is not None

    def _is_done(self, item: Item) -> bool:
        """Whether a row of nouns ends with what somebody does, so that 的 makes a description of it: 企业委托, 研发."""
        words = parts_of(item)
        if not words:
            return False
        last, tag = words[-1]
        word = self.folded[last : item.end]
        return (tag[:1] == "v" or (word in self.words.holds and word not in _BOTH)) and self._own(item.text) is None

    def _doer(self, start: i64, end: i64) -> Holder | None:
        """Who heads a clause without a figure whose verb is one that the segmenter takes for a noun: 铁路|启动|暑运."""
        found: Item | None = None
        place_alone: Holder | None = None
        if self.items[start].text == "在" and self.subject is not None:
            while start + 1 < end and (self._is_a_thing(start + 1, end) or self.items[start + 1].sort & (INSIDE | AND)):
                start += 1
            start += 1  # 海关出动警力286名，在广东、广西同步收网，…
        for at in range(start, end):
            item = self.items[at]
            if item.sort & ORGANIZATION:
                return self._part_of_body(at, end) or Holder(item.span, item)
            if item.sort & TIME and found is not None and at + 2 == end and self._is_noun(at + 1):
                return self._named(found)  # 工程|去年3月|动工
            if not item.sort & WORD or not item.sort & PLAIN:
                continue
            words = parts_of(item)
            if len(words) > 2 and self._is_article(words[1][0], words[2][0]) and found is None:
                return self._named(item)  # 苏州一家门店给600名患者建了档案
            if (
                len(words) > 3
                and words[0][1] == "ns"
                and found is None
                and words[2][1] in ("", "nr", "nrt", "nrfg")
                and self.words.people.end_in(self.folded, words[1][0], words[2][0])
            ):
                for behind, tag in words[3:]:
                    if behind - words[2][0] > 1 and (
                        tag[:1] == "v" or self._own(self.folded[behind : item.end]) is not None
                    ):
                        return Holder(Span(words[2][0], behind))  # 中国|车手|吕显景|排名第九
            if len(words) > 1 and words[0][1] == "ns" and found is None and self._own(item.text) is None:
                until = 2 if len(words) > 2 and self.folded[words[1][0] : words[2][0]] in _DISTRICTS else 1
                place_alone = Holder(Span(item.start, words[until][0]))  # 青浦镇遭遇龙卷风
            elif place_alone is None and found is None:
                place_alone = self._owner(item)  # 武端市灾情最重
            if words and words[0][1][:1] in _NO_DOERS and found is None:
                return None
            for one, (place, tag) in enumerate(words):
                if (
                    (tag[:1] == "v" or (not tag and self.folded[place + 1 : place + 2] == "得"))  # 通讯器材|卖得|最好
                    and (one or found is not None)
                    and self.words.own_in(self.folded, item.start, item.end) is None
                ):
                    if one == 0 and found is not None:
                        return self._named(found)
                    return Holder(Span(item.start, place)) if place - item.start > 1 else None
            found = item
        return place_alone

    def _part_of_body(self, at: int, end: int) -> Holder | None:
        """The works or the like of an organization that a noun right behind its name tells: SK海力士无锡工厂."""
        row = self.items[at + 1] if at + 1 < end else None
        if row is None or row.start != self.items[at].end or not row.sort & WORD or not row.sort & PLAIN:
            return None
        for place in [begin for begin, _ in parts_of(row)[1:]] + [row.end]:
            if place - row.start > 2 and self.words.body_ends.end_in(self.folded, row.start, place):
                return Holder(Span(row.start, place))
        return None

    def _is_doing(self, noun: i64, at: i64, end: i64) -> bool:
        """Whether a word that no list has is a verb, since what it counts stands right behind it with its noun."""
        item = self.items[noun]
        while at < end and self.items[at].sort & MORE:
            at += 1
        if not item.sort & WORD or at >= end or not self.items[at].sort & QUANTITY or self.items[noun + 1].sort & TIME:
            return False
        words = parts_of(item)
        return (
            self._noun_of(self.items[at]) is not None
            and bool(words)
            and item.end - words[-1][0] == 2
            and ord(item.text[0]) not in _THIS  # 该阵列首批197面天线
            and words[-1][1] not in ("ns", "s", "r")  # 我家8间客房
            and item.text not in self.words.types
            and self._own(item.text) is None
            and self._owner(item) is None
            and not self.words.owning.end(item.text)  # 团队已为5名患者植入电极
            and not self.words.people.end(item.text)
        )

    def _turns(self, at: i64, end: i64) -> bool:
        """Whether something is put to something, over adverbs: 由…, 则将中国今年的增长预期上调至…"""
        items = self.items
        while at < end and items[at].sort & MORE:
            at += 1
        if at >= end:
            return False
        return items[at].text in ("由", "从", "把") or (items[at].text == "将" and self._is_a_thing(at + 1, end))

    def _describes(self, at: i64, end: i64, figure: Item) -> bool:
        """Whether a quantity with 的 tells a figure of the noun that heads the clause: 全长134公里的运河."""
        items = self.items
        if at + 3 < end and items[at + 1].sort & LIMIT:
            return items[at + 2].sort & OF != 0 and self._is_a_thing(at + 3, end)  # 总价300万元以内的房源
        return (
            at + 3 < end
            and items[at + 1].sort & OF != 0
            and figure.sort & WORD != 0
            and self._own(figure.text) is not None
            and self._is_a_thing(at + 2, end)
        )

    def _sizes(self, at: i64, end: i64) -> bool:
        """Whether a quantity is the size of the thing named behind it, of which the clause tells another figure."""
        unit = self.items[at].amount.unit
        return (
            unit is not None
            and unit.dimension in _MEASURES
            and at + 1 < end
            and self.items[at + 1].start == self.items[at].end
            and self._is_noun(at + 1)
            and self._own(self.items[at + 1].text) is not None
            and self._has(QUANTITY, at + 2, end)
        )

    def _passive(self, at: i64, end: i64) -> i64:
        """Where 被 stands before the next figure, or -1."""
        while at < end and not self.items[at].sort & QUANTITY:
            if self.items[at].sort & WORD and ord(self.items[at].text[0]) == ord("被"):
                return at
            at += 1
        return -1

    def _says_where(self, at: i64, end: i64) -> bool:
        """Whether a length only says which thing it is that has the figure named behind it: 9000米深处地层的孔隙度仍有4.8%."""
        items = self.items
        unit = items[at].amount.unit
        return (
            at + 3 < end
            and unit is not None
            and unit.dimension == "length"
            and items[at + 1].start == items[at].end
            and self._is_noun(at + 1)
            and items[at + 2].sort & OF != 0
            and self._is_noun(at + 3)
            and self._own(items[at + 3].text) is not None
            and self._has(QUANTITY, at + 4, end)
        )

    def _are_some_of(self, at: i64, end: i64) -> bool:
        """Whether a quantity counts the parts of a country whose figure follows: 沿海|八省|电厂日耗升到238万吨."""
        unit = self.items[at].amount.unit
        return (
            self.items[at].sort & LABEL != 0
            and unit is not None
            and unit.name in REGIONS
            and at + 1 < end
            and self.items[at + 1].start == self.items[at].end
            and self._is_noun(at + 1)
            and self._own(self.items[at + 1].text) is not None
        )

    def _is_one_of(self, at: i64, end: i64) -> bool:
        """Whether a clause tells what one of the thing behind it costs or brings: 一吨|水泥卖265元, 一亩|茶园能收8600元."""
        items, amount = self.items, self.items[at].amount
        if amount.number.value != 1 or at + 3 > end - 1 or items[at + 1].start != items[at].end:
            return False
        if not self._is_noun(at + 1) or self._own(items[at + 1].text) is not None or not self._measures_money(end):
            return False
        one = at + 2
        while one < end and items[one].sort & MORE:
            one += 1
        return one < end and items[one].sort & (VERB | HAVE | LEVEL) != 0

    def _measures_money(self, end: i64) -> bool:
        """Whether a clause closes with an amount of money."""
        at = end - 1
        while at > 0 and self.items[at].sort & MORE:
            at -= 1
        unit = self.items[at].amount.unit if self.items[at].sort & QUANTITY else None
        return unit is not None and unit.system == "ISO4217"

    def _is_size_of(self, item: Item) -> bool:
        """Whether a quantity is one in a unit of measure, and neither a share nor money."""
        unit = item.amount.unit
        return unit is not None and unit.dimension in ("power", "energy", "volume")

    def _is_related(self, noun: i64, end: i64) -> bool:
        """Whether words with 与 only say how what follows is related: 与它隔海相望|的金屿市, but 与同行的平均水平相比."""
        words = parts_of(self.items[noun - 2])
        told = bool(words) and words[-1][1] == "i"
        return told and (noun + 1 >= end or not self.items[noun + 1].sort & BESIDE)

    def _rates(self, at: i64, end: i64) -> bool:
        """Whether a quantity in a unit of measure only says which thing stands behind it, of which the clause tells a figure."""
        unit = self.items[at].amount.unit
        return (
            unit is not None
            and unit.system == "UCUM"
            and unit.code != "%"
            and at + 1 < end
            and self.items[at + 1].start == self.items[at].end
            and self._is_noun(at + 1)
            and self._has(QUANTITY, at + 2, end)
        )

    def _closing(self, at: i64, end: i64) -> i64:
        """Where the words end that 在 begins: at 中 in 在后期临床试验中; -1 where nothing closes them."""
        items = self.items
        for one in range(at + 2, min(end, at + 8)):
            if items[one].sort & ENDING:
                return one
            if items[one].sort & (MARK | QUANTITY):
                break
        return -1

    def _is_from(self, at: i64, end: i64) -> bool:
        """Whether a quantity that something changes from stands behind 由 or 从: 由6.5%降至3%, 已从最初的80余种增加到…"""
        first = at - 1
        while at < end and self.items[at].sort & (MORE | WILL):
            at += 1
        if at >= end or not self.items[at].sort & FROM:
            return False
        for one in range(at + 1, min(end, at + 5)):
            if one > at + 1 and self.items[one].sort & (VERB | HAVE):
                return False  # 街道从周边调来水泵27台
            if self.items[one].sort & ORGANIZATION:
                return False  # 电厂由中国华能出资七成
            if self.items[one].sort & QUANTITY:
                unit = self.items[one].amount.unit
                if unit is not None and unit.dimension in _SIZES:
                    return False  # 肿瘤从4.2厘米缩小到…
                if unit is not None and unit.dimension == "time" and self.modifier[1] and not self._lasts_long(first):
                    return False  # 发往北京的快件由三天缩短至两天
                changes = one + 1 < end and (self._noun_of(self.items[one]) is None or self._measures(one + 1, end))
                return changes or one + 1 >= end  # not 电力由两根海缆送上岸
        return False

    def _lasts_long(self, at: int) -> bool:
        """Whether a row of nouns is one for a length of time: 审查期."""
        return at >= 0 and (self.words.durations.end(self.items[at].text) or self._own(self.items[at].text) is not None)

    def _counted_alone(self, at: i64, end: i64, head: Holder) -> bool:
        """Whether what follows a head counts it: a classifier without a noun, behind nothing or a verb of being so many."""
        items = self.items
        while at < end and (items[at].sort & (MORE | BASIS | WILL | LEVEL | RISE | FALL | EXPECT | TIME)):
            at += 1
        if at + 1 < end and items[at].sort & COUNTING and items[at + 1].sort & QUANTITY and not self._is_body(head):
            unit = items[at + 1].amount.unit
            if unit is not None and unit.name not in COUNT_ONLY:
                at += 1  # 此类案件有86件
        if at >= end or not items[at].sort & QUANTITY:
            return False
        if items[at - 1].text == "共有" and self._told_of(at, end) is not None:
            return False  # 赛事共有18.3万人报名
        unit = items[at].amount.unit
        if unit is not None and unit.dimension == "time":
            return self.words.durations.end_in(self.folded, head.span.start, head.span.end)  # 审查期最长13周
        return unit is not None and unit.system == "COUNT" and (unit.name == unit.classifier or unit.name in COUNT_ONLY)

    def _are_counted(self, at: i64, end: i64, head: Holder) -> bool:
        """Whether a clause tells how many there are of those that head it, by a classifier that counts such: 这样的博物馆还有93家,
        务工的农牧民有2800人, 首次披露重组的公司共有214家; not 公司有214人.
        """
        items = self.items
        while at < end and (items[at].sort & (MORE | BASIS | WILL | TIME | EXPECT) or items[at].text == "要"):
            at += 1
        if at < end and (items[at].sort & (COUNTING | LEVEL | MOVING) or items[at].text in self.words.existing):
            at += 1
        while at < end and items[at].sort & MORE:
            at += 1
        if at >= end or not items[at].sort & QUANTITY or head.organization is not None:
            return False
        if at + 1 < end and not items[at + 1].sort & (MORE | MARK):
            return False  # 赛事共有18.3万人报名
        unit, stop = items[at].amount.unit, head.span.end
        if unit is None or unit.system != "COUNT":
            return False
        if head.refers and self.folded[head.span.start - 1] != "的":
            return False
        last = self.folded[stop - 1]
        if unit.name == "户":
            return last in "户民体农商" or self.folded.endswith(("人家", "家庭"), head.span.start, stop)
        people = self.words.people.end_in(self.folded, head.span.start, stop) and last not in "企业商户体"
        if unit.name == "人" or (unit.name == unit.classifier and unit.name in "名位"):
            return people
        if unit.name != "家" or unit.classifier != "家" or people:
            return False
        return self.words.bodies.end_in(self.folded, head.span.start, stop)

    def _done_where(self, at: i64, end: i64) -> i64:
        """Where those stand who a preposition, a place, a verb and 的 describe, if how many they are follows; -1 where none do."""
        items = self.items
        noun = self._behind_modifier(at, end)
        if noun is None or noun < at + 3 or not items[noun].sort & WORD:
            return -1
        verb = items[noun - 2]
        row = parts_of(verb)
        done = verb.sort & (VERB | HAVE) != 0 or (len(row) > 1 and row[-1][1] in ("v", ""))
        done = done or verb.text in ("赶来", "前来")  # 从绍兴赶来的藏家卜问樵今年72岁
        if not done and items[at].text != "通过":
            return -1  # 通过运河的船舶为1180艘次
        one: i64 = noun + 1
        while one < end and items[one].sort & (MORE | TIME | WILL | EXPECT | BASIS):
            one += 1
        if one < end and (items[one].sort & (MEASURING | COUNTING) or items[one].text in self.words.existing):
            one += 1
        while one < end and items[one].sort & MORE:
            one += 1
        return noun if one < end and items[one].sort & QUANTITY else -1

    def _changes_in_number(self, at: i64, end: i64, head: Holder) -> bool:
        """Whether a clause tells how much more or fewer things there are of those that head it, by a verb that prices don't have:
        新型毒品案件同比增加27%, 收到的简历因此翻了一番, 来买金条的人比上月多了一倍; not 建材涨16%, 小米下滑1.7%.
        """
        items = self.items
        start, stop = head.span.start, head.span.end
        people = self.words.people.end_in(self.folded, start, stop) and self.folded[stop - 1] not in "企业商户体庭"
        described = people and start > 0 and ord(self.folded[start - 1]) == ord("的")
        while at < end and not items[at].sort & (VERB | HAVE | AT):
            item = items[at]
            if item.sort & MOVING and (
                described or (item.text[0] in _IN_NUMBER and item.text[-1] not in "产员收效亏量")
            ):
                break
            if item.sort & QUANTITY and not self._is_while(item):
                break
            at += 1
        if at >= end or not items[at].sort & (MOVING | QUANTITY):
            return False
        moves = items[at].sort & MOVING != 0
        while at < end and not items[at].sort & QUANTITY:
            at += 1
        if at >= end:
            return False
        amount = items[at].amount
        if not moves and not self.folded.startswith("翻", items[at].start):
            return False
        if not self._is_share(amount) and amount.number.form != "multiple" and not (described and amount.unit is None):
            return False
        row = self._row_at(head.span.start)
        parts = parts_of(row) if row is not None and row.end == head.span.end else []
        tag = parts[-1][1] if parts else ""
        if tag not in ("n", "vn", "v", "l") or self._is_body(head):
            return False
        if parts[0][1] in ("", "ns", "nr", "nz") and ord(self.folded[start - 1 : start] or " ") != ord("的"):
            return False  # 川江|水电明年将增长两成
        stop -= ord(self.folded[stop - 1]) == ord("类")
        return people or not self.words.owning.end_in(self.folded, start, stop)

    def _exists(self, at: i64, end: i64, head: Holder) -> bool:
        """Whether a verb of being there tells how much there is of a thing that heads a clause: 上游来水每秒只有96立方米, 苹果还有41万吨."""
        items = self.items
        while at < end and items[at].sort & (MORE | BASIS | TIME):
            at += 1
        if at + 1 >= end or items[at].text not in self.words.existing or self._is_body(head):
            return False
        at += 1
        while at < end and items[at].sort & MORE and items[at].text != "地":
            at += 1
        if at >= end or not items[at].sort & QUANTITY or self._noun_of(items[at]) is not None:
            return False
        if at + 1 < end and not items[at + 1].sort & (MORE | MARK):
            return False  # 浙江南部仍有50毫米降雨
        start, stop = head.span.start, head.span.end
        if self.words.bodies.end_in(self.folded, start, stop) or self.words.people.end_in(self.folded, start, stop):
            return False
        unit = items[at].amount.unit
        row = parts_of(items[at - 1])
        return unit is not None and unit.dimension != "time" and not row

    def _is_priced(self, at: i64, end: i64) -> bool:
        """Whether an amount stands right behind a head, without a verb: 门票150克朗, 产奶4.5吨, 设计|时速350公里."""
        items = self.items
        while at < end and items[at].sort & MORE:
            at += 1
        if at >= end or not items[at].sort & QUANTITY:
            return False
        unit = items[at].amount.unit
        if self._is_priced_each(at, end) and self._own(items[at - 1].text) is None:
            return False
        if (
            at + 2 < end
            and unit is not None
            and unit.dimension in ("mass", "volume")
            and items[at + 1].sort & (VERB | MEASURING)
        ):
            price = items[at + 2].amount.unit if items[at + 2].sort & QUANTITY else None
            if price is not None and price.system == "ISO4217":
                return False  # 番茄一斤卖到3.8元
        if unit is not None and unit.system == "ISO4217" and self.words.people.end(items[at - 1].text):
            return False  # 司机|到手150元
        if unit is not None and unit.dimension == "speed" and self.folded[items[at].start] in "时每":
            return len(parts_of(items[at - 1])) == 1
        if unit is not None and unit.dimension == "area" and self._is_a_thing(at + 1, end):
            return False  # 自家12亩茶园
        return unit is not None and (unit.system == "ISO4217" or unit.dimension in _YIELDS)

    def _is_priced_each(self, at: i64, end: i64) -> bool:
        """Whether a price for one of them stands right behind a head: 氧化镝每千克1630元."""
        unit = self.items[at].amount.unit if at < end and self.items[at].sort & QUANTITY else None
        if unit is None or unit.system != "ISO4217":
            return False
        if self.folded[self.items[at].start] == "每":
            return True
        return bool(unit.per) and self.folded[self.items[at].end - 2] == "一"  # 红烧大排9元一块

    def _behind_modifier(self, at: i64, end: i64) -> int | None:
        """Where the noun begins that a clause with 的 describes: 拥有香港快运的国泰集团去年…, if more follows it."""
        if not self.heard & OF:
            return None
        items = self.items
        found: int | None = None
        for one in range(at, end - 1):
            if (items[one].sort & PUT and one > at and not items[at].sort & OF) or (
                found is not None and items[one].sort & QUANTITY
            ):
                break  # 计划明年把对科技企业的投资增至…, 家住河东区的徐丽上月以268万元…
            if items[one].sort & OF and (
                items[one + 1].sort & ORGANIZATION
                or self._is_noun(one + 1)
                or (
                    items[one + 1].sort & NO_NOUN and items[one + 1].text[-1] in ARTICLES and items[one - 1].sort & MORE
                )
            ):
                found = one + 1  # 空置最长的|一套已有四个月
            elif (
                items[one].sort & OF
                and items[one + 1].sort & QUANTITY
                and one + 2 < end
                and items[one + 2].start == items[one + 1].end
                and self._is_a_thing(one + 2, end)
                and self._is_size_of(items[one + 1])
            ):
                found = one + 2  # 在长治建的|30万千瓦|风光基地
                break
            elif items[one].sort & OF and items[one + 1].sort & VERB:
                noun = one + 2
                while noun < end and items[noun].sort & VERB and items[noun].start == items[noun - 1].end:
                    noun += 1
                if noun < end and items[noun].start == items[noun - 1].end and self._is_noun(noun):
                    found = noun  # 东澜电缆承担的送出|海缆
            elif items[one].sort & OF and items[one + 1].sort & INSIDE and one + 2 < end and self._is_noun(one + 2):
                found = one + 2  # 我国自主研制的“海瞳”深潜器
        counts = self._has(QUANTITY, at, end)
        if found is None or (found + 1 >= end and counts and not items[found].sort & ORGANIZATION):
            return None
        if items[found].sort & ORGANIZATION:
            return found
        if counts or found + 1 >= end:
            return found  # 2015年启动的防沙治沙工程，…
        tells = WILL | MORE | AIM | VERB | HAVE | AT | TIME | MEASURING | EXPECT | BASIS
        return found if items[found + 1].sort & tells else None  # 市教委主办的专场招聘会将于周六开幕，…
