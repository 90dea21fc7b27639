"""The fact that a Chinese quantity states, put together from whose it is, what it measures, when, and whether it has happened."""

from __future__ import annotations

from typing import Final

from ljextract.assemble import Placed
from ljextract.clauses import Holder, Item, Sentence, Stated
from ljextract.languages.zh.chars import Chars, one_stands, stands_at
from ljextract.languages.zh.dating import SCORED
from ljextract.languages.zh.endings import Endings
from ljextract.languages.zh.measures import BRINGING
from ljextract.languages.zh.openings import Openings
from ljextract.languages.zh.owners import AVERAGES, DIMENSIONS
from ljextract.languages.zh.phrases import COUNT_ONLY, HARMING
from ljextract.languages.zh.rows import SINGLES, Words, parts_of
from ljextract.languages.zh.senses import (
    AIM,
    AND,
    AT,
    AVERAGE,
    BASIS,
    BEING,
    COUNTING,
    EXPECT,
    FALL,
    FIGURE,
    FROM,
    HAVE,
    LABEL,
    LEVEL,
    MARK,
    MEASURING,
    MORE,
    MOVING,
    NO_NOUN,
    OF,
    ORGANIZATION,
    PLAIN,
    PUT,
    QUANTITY,
    RISE,
    SHARING,
    SINGLE,
    THAN,
    TIME,
    VERB,
    WILL,
    WORD,
)
from ljextract.languages.zh.stating import LATER, NEEDING, RATES, SOON
from ljextract.languages.zh.status import STAFFING
from ljextract.lexicon import Sifted
from ljextract.native import i64, mypyc_attr
from ljextract.text import Span

_FORECAST_WORDS: Final = ("预测", "预期", "目标价", "预测值", "预期值")
_FORECASTS: Final = Endings(_FORECAST_WORDS)
_EXPECTED: Final = Endings(("预测", "预期", "预计"))
_GOAL_WORDS: Final = ("目标", "计划", "预算")
_GOALS: Final = Endings(_GOAL_WORDS)
_BUILDING: Final = Sifted(r"[建设开投扩]|关停", "建设开投扩关")
_ERECTING: Final = frozenset("建设 新建 建造 扩建 兴建 建 修建 设立 成立 创办 组建 打造".split())
_SHIFTED: Final = frozenset("推迟 推迟了 提前 提前了 延后 延后了 延迟 延迟了 延误 延误了 滞后 晚点".split())
"""Verbs for how much sooner or later something is: 大蒜播种|推迟了12天."""
_SHIFTED_BY: Final = frozenset("推迟 提前 延后 延迟 延误".split())
_TAKING_TIME: Final = frozenset("花 花了 花去 花掉 用 用了 用去 用掉 耗 耗去 费".split())
"""Verbs before the time that something takes: 过关只花了6分钟."""
_ALSO_HAVING: Final = frozenset("有 也有 各有 就有 还有 仍有 只有 仅有 要 只要 需 需要 只需".split())
"""Verbs before how much another has of what was just measured."""
_DIRECTIONS: Final = frozenset("出 到 起 入 回 走 掉 完".split())
"""What the segmenter parts from the verb before it."""
_QUOTES: Final = Chars('"“「')
_TO: Final = Chars("至到")
_FUNDING: Final = ("投资", "出资", "投入", "补贴", "补助")
"""Figures that are what somebody does behind 由."""
_OPENED: Final = frozenset("投用 投运 投产 试产 达产 满产 投入使用 开业 启用 建成 通车 竣工 落成 完工 交付使用".split())
"""Words for what becomes of a thing that is built: from there on, figures are its own."""
_HOLDING: Final = frozenset("含 分 分为 设 设有 配 配有 内设 可 设计".split())
"""Words that begin a clause on what a thing has that is built."""
_ASKING: Final = frozenset("调查 走访 随访 抽查 抽检 采访 访问 访谈 回访 追踪 监测 筛查 体检 普查 访查".split())
"""How verbs end for what is done with those who are then told of: 问卷|调查."""
_COMING: Final = ("明年", "后年", "下月", "下周", "年底前", "年内", "未来", "今后")
"""Times of what is still to be done."""
_PLANNERS: Final = Sifted(r"发展和改革|发改", "发")
"""Offices that plan for a whole place: 省发改委副主任程远说，将再开工重点项目500个."""
_OF_A_PLACE: Final = Endings(("生产总值", "产量", "就业", "人口", "增加值"))
"""How words end for a figure of a whole place, whoever means to raise it."""
_GRANTS: Final = Endings("补贴 补助 奖励 奖补 补偿 资助 上限 限额 罚款 预算".split())
"""How words end for what a body gives or allows for each of the things that are counted."""
_EARNED: Final = frozenset("收入 消费 支出 花费 增收 分红 获赔".split())
_OF_EACH_PERSON: Final = ("每人", "每名", "每位", "每户", "人均", "户均")
"""How clauses begin that tell what each of those has who have been counted."""
_ON_AVERAGE: Final = frozenset("平均 人均 户均".split())
_SURVEYING: Final = frozenset("调查 问卷调查 抽样调查 走访 抽查 抽检 访问 调研 回访".split())
"""The same, where what follows is what they say."""
_AGAINST: Final = frozenset(
    "低于 高于 远低于 远高于 略低于 略高于 明显低于 明显高于 大幅低于 大幅高于 不及 远超 多于 少于 首次超过 反超 赶超 逊于 优于 好于 高出 落后于 领先于".split()
)
"""Verbs by which a figure is held against another's."""
_OUTSIDERS: Final = Sifted(r"分析师|研究员|经济学家|教授|专家|学者|策略师|研究总监", "分研经教专学策")
_LENT: Final = ("贷款", "债券")
"""How words end for what has a term and a rate."""
_RATED: Final = frozenset("每小时 每天 每日 每年 每班".split())
_BUILT: Final = frozenset("建厂 设厂 办厂 建站 建校 建仓 开店 设店".split())
"""Verbs that hold the thing that is built: 在匈牙利建|厂."""
_MEANING: Final = frozenset(
    "计划 打算 希望 承诺 同意 准备 愿意 有意 预计 预测 认为 预期 估计 看好 争取 力争 答应".split()
)
"""Verbs for what those think or mean to do who are counted before them."""
_MINDS: Final = Endings(
    "企业 公司 车企 房企 药企 酒企 险企 机构 银行 券商 受访者 分析师 经济学家 官员 专家 商家 商户 农户 家庭 居民 厂商 工厂 店主 负责人 高管 人士".split()
)
_CAPACITIES: Final = ("年产", "产能", "能力")
"""How words end for what a works makes from the day on that it opens."""
_REACHING: Final = frozenset("涉及 覆盖 辐射 可覆盖 共覆盖".split())
"""Verbs at the head of a clause for whom or what those things reach that were just counted."""
_PASTS: Final = frozenset(
    "历史 经验 驾龄 工龄 教龄 党龄 警龄 军龄 球龄 烟龄 从业经验 工作经验 从业经历 工作经历 从业史 病史 烟史 传统 资历 阅历 行医经验 教学经验".split()
)
"""Nouns for how long somebody or something has been what he is: 有121年|历史的老店."""
_TAKING: Final = frozenset("得 还需 还要 要 需要 花".split())
_LONGEST_LIST: Final = 8
"""How many items the list or the place before those counted may have behind its verb."""
_AT_LEAST: Final = frozenset("至少 起码 最少".split())
_HABITS: Final = frozenset(
    "每天 每日 每次 每晚 每小时 每趟 每航次 每周 每月 每场 每班 每回 每户 单次 一年 一天 一次 一趟 一晚 一小时 两小时 一个月 最多的一天 最忙的一天".split()
)
"""Words for each time that something is done."""
_THINGS: Final = frozenset("收产资员薪税亏负排")
"""Characters for what a verb of change holds itself: 增收, 减员."""
_SIZES: Final = frozenset({"mass", "length", "area", "power", "energy", "volume"})
_STATES_OF_THINGS: Final = _SIZES | {"temperature", "pressure", "speed", "force", "electric", "frequency"}
_HARMING: Final = Endings(HARMING)
_EACH: Final[tuple[str, ...]] = ("每人", "每家", "每个", "每户", "每名", "每位", "每项")
_DAILY_WORDS: Final = ("股价", "市值", "收盘价")
_DAILY: Final = Endings(_DAILY_WORDS)
_TOLD: Final = Endings((*_FORECAST_WORDS, *_GOAL_WORDS, *_DAILY_WORDS))
"""What says by itself how a figure is told, which most words for one do not."""
_OF_ANY_THING: Final = Endings(
    "成本 造价 渗透率 寿命 良率 能耗 电耗 油耗 单价 售价 均价 生存率 存活率 治愈率 租金 续航 转化效率".split()
)
"""How figures end that a kind of thing has, and no country or place."""
_GROWTHS: Final = Endings(RATES | {"增速"})


@mypyc_attr(acyclic=True)
class Figure:
    """A quantity that states something, and what stands around it in its clause.

    `left` is where the item before it stands, over qualifiers, or -1, and `before` that item. It is `named` where it counts things by
    a noun of their own (22家工厂), `alone` where the classifier says it all (300人); `does` says that a verb stands before it.
    """

    __slots__ = (
        "amount", "before", "classifier", "end", "head", "index", "item", "left", "named", "sized", "start", "unit",
    )  # fmt: skip

    def __init__(self, item: Item, start: i64, index: i64, end: i64, head: i64, left: i64, before: Item | None) -> None:
        unit = item.amount.unit
        counts = unit is not None and unit.system == "COUNT"
        self.sized = False  # whether it only says how large the thing behind it is
        self.item = item
        self.amount = item.amount
        self.unit = unit
        self.start: i64 = start
        self.index: i64 = index
        self.end: i64 = end
        self.head: i64 = head
        self.left: i64 = left
        self.before = before
        self.named = unit is not None and counts and unit.name != unit.classifier and unit.name not in COUNT_ONLY
        self.classifier = unit.classifier if unit is not None and counts else None

    @property
    def alone(self) -> bool:
        """Whether its classifier says all that is counted: 300人, 80户."""
        return self.unit is not None and self.unit.name in COUNT_ONLY

    @property
    def does(self) -> bool:
        """Whether a verb stands before it."""
        return self.before is not None and self.before.sort & (VERB | HAVE) != 0


class Facts(Openings):
    """Puts the facts of a sentence together."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.growing: Span | None = None  # what a growth rate may be of that has no subject
        self.built: Span | None = None  # what has been told to be built, opened or the like
        self.built_by: Item | None = None
        self.opened = False  # whether it has been told when that opens
        # whether a match or a trading day is told of
        self.played = sentence.folded.find("赛", sentence.start, sentence.end) >= 0
        self.people: Span | None = None  # those who have been counted last
        self.object: Span | None = None  # what the last verb has counted
        self.tallied: Span | None = None  # what has been counted last, by any clause
        self.asked: Span | None = None  # those people whom a survey has counted
        self.caused = self._befell()  # what an event did to people and things is told
        self.first_time: Item | None = None
        self.quotes = _QUOTES.at(sentence.folded, sentence.items[0].start) if sentence.items else False
        self.sold: Holder | None = None  # whose price has been put to another
        self.altered: Holder | None = None  # the thing of which somebody has put another figure to another
        self.goes_on = False  # whether a plan goes on that the sentence before began to tell

    def _fact(self, start: i64, index: i64, end: i64, head: i64) -> Stated:
        """The fact that a quantity states; `head` is where the clause's head ends."""
        figure = self._figure(start, index, end, head)
        stated = Stated(figure.item, "zh.facts.clause", subject=self.subject, source=self.source, status=self.status)
        self._begin(stated, figure)
        told = self._find_measure(stated, figure)
        if stated.measure is not None and ord(self.folded[stated.measure.start]) == ord("期"):
            stated.measure = self._without_term(stated.measure)
        previous = self.statement.facts[-1] if self.statement.facts else None
        if stated.direction is None and previous is not None and self.items[start].text == "至":
            stated.direction = previous.direction  # 上升1.2个百分点，至84.6%
        if stated.direction is not None:
            stated.basis = self._basis(start, index)
            stated.compared = self._measured_from(start, index)
            if stated.basis is None and stated.compared is not None:
                stated.basis = self._year_before(stated.compared)
        stated.time = self._time(index)
        starts = stated.time is not None and stated.time is not self.time
        if stated.time is None and stated.status == "target":
            capacity = stated.measure
            stated.time = self._only_time(
                index,
                capacity is not None and self.folded.endswith(_CAPACITIES, capacity.start, capacity.end),
            )
        elif stated.time is not None and not starts and self._is_of_a_year(start, index):
            stated.time = None
        if (
            stated.time is not None
            and stated.time.end <= self.items[start].start
            and stated.status == "actual"
            and (self._needs(figure) or self._is_of_its_kind(stated))
        ):
            stated.time = None
        holder, measure = stated.subject, stated.measure
        if holder is not None and measure is not None and holder.span.start < measure.start < holder.span.end:
            stated.subject = self.subject = Holder(Span(holder.span.start, measure.start))  # 高速列车|设计时速
        elif (
            holder is not None
            and measure is not None
            and (holder.span.start == measure.start and holder.span.end < measure.end)
        ):
            stated.measure = Span(holder.span.end, measure.end)  # 由|供销社|投资2300万元
        elif measure is not None and holder is not None and holder.span == measure:
            if measure == self.asked:
                pass  # 问卷调查了860名村医，三分之一嫌收入低
            elif measure.start < figure.item.start:
                stated.subject = None  # 排队的还有六十多人
            else:
                stated.measure = None  # 不到12%的患者出现副作用
        self._remember(stated, figure, told)
        stated.borrows_time = self._borrows_time(stated, figure, told)
        stated.office = self.office
        self._find_subject(stated, figure, previous)
        if self.surveyed or self.spanning:
            stated.of_lead = False
        self._judge(stated, figure, starts)
        if (
            previous is not None
            and stated.direction is not None
            and stated.status == "actual"
            and self.items[start].sort & THAN
            and previous.quantity.end + 1 == self.items[start].start
        ):
            stated.status = previous.status  # 把目标定为48万辆，较去年高出六成
        if stated.time is None and self.items[start].text == "届时":
            stated.guesses = True  # of the time that was looked ahead to
        return stated

    def _lasting(self, index: i64, start: i64, end: i64) -> Stated | None:
        """What a description tells of how long those have done or been something who stand behind it: 成立才4年的炬新能源, 这家有121年历史的老店."""
        items, unit = self.items, self.items[index].amount.unit
        if unit is None or unit.dimension != "time" or index + 2 >= end or index == start or not self.heard & OF:
            return None
        at, of = index - 1, index + 1
        if ord(self.folded[items[index].end - 1]) == ord("岁"):
            return None
        while at > start and items[at].sort & MORE and items[at].text != "了":
            at -= 1
        verb = items[at]
        measure = verb.span
        if not verb.sort & WORD or verb.text in NEEDING or (len(verb.text) < 2 and verb.text != "有"):
            return None
        if not verb.sort & (VERB | HAVE) and not self._is_trade(verb):
            return None
        if items[of].sort & PLAIN and items[of].text in _PASTS and verb.text[-1] == "有":
            measure, of = items[of].span, of + 1
        elif verb.text[-1] == "有":
            return None
        if of + 1 >= end or not items[of].sort & OF or not self._begins_a_description(at, start):
            return None
        thing = items[of + 1]
        if not thing.sort & ORGANIZATION and not self._is_noun(of + 1):
            return None
        holder: Holder | None = self._named(thing)
        if thing.sort & WORD and self._own(thing.text) is not None:
            holder = self._split(thing)[0]
        if holder is None:
            return None
        return Stated(
            items[index], "zh.facts.clause", measure, holder, borrows_time=False, source=self.source, timeless=True
        )

    def _without_term(self, measure: Span) -> Span:
        """A measure behind the 期 of a term: 发行3年期|债券12亿元; not 期货."""
        row = self._row_at(measure.start)
        return Span(measure.start + 1, measure.end) if row is not None and self._term(row) < row.start else measure

    def _needs(self, figure: Figure) -> bool:
        """Whether a clause tells what something needs, whenever that was: 设备坏了两个月，修一次要3.6万元."""
        return any(
            self.items[at].text in NEEDING or self.items[at].text == "得" for at in range(figure.start, figure.index)
        )

    def _is_of_its_kind(self, stated: Stated) -> bool:
        """Whether a figure tells what a thing is like, and no more of the day told of before: 北主塔18日封顶，塔高312米."""
        measure, time = stated.measure, stated.time
        if measure is None or time is None or stated.direction is not None or self.heard & FROM:
            return False
        resolved = time.record.resolved
        if resolved is None or resolved.granularity not in ("month", "day", "hour", "minute", "second"):
            return False
        if time.record.period.relation != "in" or self._is_share(stated.quantity.amount):
            return False
        return self.words.lasting_traits.end_in(self.folded, measure.start, measure.end)

    def _befell(self) -> bool:
        """Whether the sentence before, which a semicolon parts from this one, began to tell what an event did: 地震造成19人受伤；…"""
        told = self.sentence.told
        if not told or ord(self.folded[self.sentence.start - 1]) not in (ord("；"), ord(";")):
            return False
        first = told[0]
        if first.subject is None or not self.folded.endswith(HARMING, first.subject.span.end, first.quantity.start):
            return False
        self.subject = first.subject
        return True

    def _figure(self, start: i64, index: i64, end: i64, head: i64) -> Figure:
        item = self.items[index]
        left = self._left(index, start)
        before = self.items[left] if left >= 0 else None
        return Figure(item, start, index, end, head, left, before)

    def _begin(self, stated: Stated, figure: Figure) -> None:
        """Whose a figure is by the words around it alone, and its direction."""
        left, before = figure.left, figure.before
        described = self._described(left, figure.index, figure.end)
        sized = self._sized(left, figure) if described is None else None
        if described is not None or sized is not None:
            thing = described or sized
            if thing is not None and left > figure.start and self._acts_at(left - 1):
                self.object = thing.span  # 签下一间260平方米的铺面，年租金18万元
        if described is not None:
            stated.subject = described
        elif sized is not None:
            stated.subject, figure.sized = sized, True
        else:
            struck = self._struck(left, figure.start)
            self.caused = self.caused or (before is not None and _HARMING.end(before.text))
            if struck is not None:
                stated.subject = self.subject = struck
            elif before is not None and before.sort & PLAIN and before.text.endswith("徒刑"):
                sentenced = self._split(before)[0]
                if sentenced is not None and sentenced.span.start < sentenced.span.end < before.end:
                    stated.subject = self.subject = sentenced  # 判处被告人王某有期徒刑12年
            elif (
                before is not None
                and before.text == "拘役"
                and left > figure.start
                and self._is_noun(left - 1)
                and self.items[left - 1].end == before.start
            ):
                stated.subject = self.subject = self._named(self.items[left - 1])  # 判处他拘役两个月
            elif left >= 0:
                stated.subject = (
                    self._held_below(left, figure) or self._beside_a_figure(left, figure.start) or stated.subject
                )
        direction = before.sort if before is not None else PLAIN
        if direction & (MOVING | AT | LEVEL) or figure.amount.change is not None:
            put = self._put(figure.start, figure.index)
            stated.subject = put or stated.subject
            figure.sized = put is not None and put is self.moved
            if figure.sized:
                self.sold = put
            elif put is not None and put.organization is None and not put.refers and not self._has_figures(put):
                self.altered = put
        if left >= 0 and left > figure.start:
            if direction & PLAIN:
                direction = self.items[left - 1].sort  # 减少二氧化碳排放2300多万吨
            if before is not None and before.text == "了":
                figure.before = self.items[left - 1]
        stated.direction = figure.amount.change or (
            "increase" if direction & RISE else "decrease" if direction & FALL else None
        )

    def _held_below(self, left: i64, figure: Figure) -> Holder | None:
        """Who has the figure that another is held against: 湛江的入地率只有27%，远低于深圳的九成."""
        items = self.items
        if left < figure.start + 1 or left + 1 != figure.index:
            return None
        if not items[left].sort & OF:
            at = figure.index + 1
            if items[left - 1].text not in _AGAINST or at >= figure.end or not items[at].sort & OF:
                return None
            own = items[left].sort & ORGANIZATION != 0 or (
                self._is_noun(left) and self.words.owning.end(items[left].text)
            )
            return self._named(items[left]) if own else None  # 高于中国足协55%的警戒线
        if left < figure.start + 2:
            return None
        if items[left - 2].text not in _AGAINST or (figure.unit is not None and figure.unit.name == "倍"):
            return None
        held = items[left - 1]
        if held.sort & ORGANIZATION:
            return self._named(held)
        if not self._is_noun(left - 1) or self._own(held.text) is not None:
            return None
        of = self.words.owning.end(held.text) or self._is_place(held.span)
        return self._named(held) if of else None

    def _beside_a_figure(self, left: i64, start: i64) -> Holder | None:
        """Who has the figure beside another's in one clause: 由A出资六成、B出资25%, 华东出口12亿元、华南出口9亿元."""
        items = self.items
        at = left
        if items[at].sort & (VERB | HAVE | LEVEL | RISE | FALL):
            at -= 1
        elif (
            items[at].sort & FIGURE
            and at > start + 1
            and items[at - 1].sort & ORGANIZATION
            and items[at - 2].text == "由"
        ):
            return self._named(items[at - 1])  # 平台由渔业集团|投资1.9亿元建成
        if at <= start or not items[at].sort & (WORD | ORGANIZATION):
            return None
        opening = items[at - 1]
        if opening.text == "由" and items[at].sort & WORD and at == left and items[at].text.endswith(_FUNDING):
            last = parts_of(items[at])[-1][0] if parts_of(items[at]) else items[at].start
            return Holder(Span(items[at].start, last)) if last > items[at].start else None  # 由供销社|投资2300万元建设
        listed = opening.text == "、" and at > start + 1 and items[at - 2].sort & QUANTITY != 0
        if items[at].sort & ORGANIZATION:
            return self._named(items[at]) if at < left and (listed or opening.text == "由") else None
        if not listed or not self._is_noun(at):
            return None
        owner, measure = self._split(items[at])
        own = owner is not None and self._is_body(owner) and (at < left or measure is not None)
        return owner if own else None

    # What it measures

    def _find_measure(self, stated: Stated, figure: Figure) -> Span | None:
        """Set what a figure measures; returned is what the clause says of those counted, where it does: 38人死亡."""
        start, index, before, named = figure.start, figure.index, figure.before, figure.named
        measure: Span | None
        if figure.sized:
            stated.measure = None
            return None
        if figure.unit is not None and figure.unit.dimension == "time" and not figure.unit.per:
            meanwhile = self._meanwhile(figure)
            if meanwhile is not None:
                stated.measure = meanwhile
                return None
        if (
            figure.unit is not None
            and figure.unit.dimension == "time"
            and self.heard & THAN
            and figure.left < index
            and LATER.end(self.items[index - 1].text)
        ):
            stated.measure = self._what_is_later(figure)
            if stated.measure is not None:
                return None
        if (
            figure.unit is not None
            and figure.unit.dimension == "speed"
            and stands_at(self.folded, "时速", figure.item.start)
        ):
            measure = self._speed(figure)
        elif not named and (among := self._among(figure)) is not None:
            measure = among
            left = figure.left if figure.left >= 0 else start
            stated.subject = Holder(Span(self.items[self._first_word(start)].start, self.items[left].end))
        elif not named:
            measure = self._measure(start, index, figure.end, figure.left, figure.head)
            if measure is not None and before is not None and before.sort & SHARING:
                measure = self._those_measured(measure) or measure
            if figure.alone and measure is not None and self.folded[measure.start : measure.end] in self.words.staffing:
                measure = None  # 计划扩招到200人以上
            facts = self.statement.facts
            if (
                measure is None
                and before is not None
                and before.sort & MEASURING
                and facts
                and figure.left > start
                and self.items[figure.left - 1] is facts[-1].quantity
                and self._has(FROM, start, figure.left)
            ):
                measure = facts[-1].measure  # 学费由6200元|调到7800元
            if figure.classifier:
                if self.items[index - 1].text == "多":
                    measure = self.counted.get(figure.classifier, measure)  # 比上届同期多三枚
                if measure is None and not figure.does:
                    measure = self.counted.get(figure.classifier)  # 14架客机，首批两架…
        else:
            held = (
                before is not None and before.sort & PLAIN and self.headed is not None and self.headed.end == before.end
            )
            held = held and before is not None and before.end == figure.item.start
            measure = (
                self.headed
                if before is not None
                and (before.sort & BEING or held or (before.sort & (MOVING | AT) and self._changes_itself(figure)))
                else None
            )  # 月产能为3000片晶圆
        told: Span | None = None
        if (
            measure is None
            or named
            or before is None
            or before.sort & MARK
            or before.text in ("只有", "仅有")
            or self._is_vague(measure)
        ):
            told = self._told_of(index, figure.end)
            if told is not None and named and before is not None and before.text in self.words.sending:
                told = None
        if told is not None and measure is not None and measure == self.headed and stated.subject is None:
            stated.subject = Holder(measure)  # 低保家庭学生5200人免缴餐费
        stated.measure = told or measure
        if stated.measure is None and before is not None:
            stated.measure = self._of_the_same(figure, before) or self._by_the_verb(figure, before)
            if (
                figure.left >= 0
                and figure.left > figure.start
                and (
                    before.text in NEEDING
                    or (
                        figure.unit is not None
                        and figure.unit.dimension == "time"
                        and (
                            before.text in _TAKING_TIME
                            or (before.text in _SHIFTED and not self._has(THAN, start, figure.left))
                        )
                    )
                )
            ):
                stated.measure = self._needed(figure) or stated.measure
            if stated.measure is None and before.sort & MOVING and len(before.text) == 2 and before.text[1] in _THINGS:
                stated.measure = before.span  # 每年可增收9亿元
        if figure.unit is not None and figure.unit.dimension == "time" and not figure.unit.per:
            stated.measure = self._done_so_soon(index, figure.end) or stated.measure
        if (
            stated.measure is None
            and figure.unit is not None
            and figure.unit.dimension == "time"
            and before is not None
        ):
            stated.measure = self._for_so_long(figure, before)
        if stated.measure is None and figure.unit is not None and figure.unit.dimension == "length":
            behind = self.items[index + 1] if index + 1 < figure.end else None
            if behind is not None and behind.start == figure.item.end and behind.text in ("宽", "长", "高", "深", "厚"):
                stated.measure = behind.span  # 路只有6米宽
        opening = self.items[start]
        if (
            stated.measure is None
            and start < index
            and opening.text in DIMENSIONS
            and figure.unit is not None
            and figure.unit.code
        ):
            stated.measure = opening.span  # 重不足1公斤
        if stated.measure is None:
            stated.measure = self._as_before(figure)
        other = self._beside_another(figure)
        if other is not None and before is not None:
            stated.measure, stated.subject = other, self._named(before)
        return told

    def _meanwhile(self, figure: Figure) -> Span | None:
        """What is done for a length of time, told right beside it: 要坐40分钟班车, 等了19个月, 平均8分钟出报告."""
        items, index = self.items, figure.index
        if index <= figure.start:
            return None
        before = items[index - 1]
        behind = items[index + 1] if index + 1 < figure.end else None
        if before.text == "等" or (before.text == "了" and index - 1 > figure.start and items[index - 2].text == "等"):
            if behind is None or behind.text in SOON:
                return None if items[index - 2].text in NEEDING else items[index - 1 - (before.text == "了")].span
            return None
        if behind is None or behind.start != figure.item.end:
            return None
        if before.sort & AVERAGE:
            return behind.span if behind.sort & (VERB | HAVE) else None
        if (
            before.sort & VERB
            and before.text not in NEEDING
            and before.text not in _TAKING_TIME
            and before.text not in _SHIFTED
        ):
            return before.span if self._is_noun(index + 1) and self._own(behind.text) is None else None
        return None

    def _for_so_long(self, figure: Figure, before: Item) -> Span | None:
        """What goes on for a length of time that no noun names: 用了近20年, 排队两个多小时, 距今8100万年."""
        items, at = self.items, figure.left
        if before.text == "了" and at > figure.start:
            at -= 1
        verb = items[at]
        if not verb.sort & WORD or verb.sort & (MEASURING | OF) or verb.text in NEEDING:
            return None
        if verb.text[-1] == "有":
            return None
        if verb.sort & (VERB | HAVE) or verb.text == "用":
            return verb.span
        parts = parts_of(verb)
        if verb.end != figure.item.start or not parts or not verb.sort & PLAIN:
            return None
        last = parts[-1][0]
        if verb.end - last != 2 or self.words.acting.end(verb.text):
            return None
        return Span(last, verb.end)

    def _done_so_soon(self, index: i64, end: i64) -> Span | None:
        """What is done within a length of time, or for so long: 40分钟就|到, 两年半就能|收回差价, 打了七年官司."""
        items, at = self.items, index + 1
        verb = items[index - 2] if index > 1 and items[index - 1].text == "了" else None
        if (
            verb is not None
            and verb.sort & (VERB | AT)
            and verb.text not in _TAKING_TIME
            and verb.text not in _SHIFTED_BY
        ):
            return verb.span
        if at >= end or items[at].text not in SOON:
            return None
        while at < end and items[at].sort & (MORE | WILL):
            at += 1
        return items[at].span if at < end and items[at].sort & WORD else None

    def _changes_itself(self, figure: Figure) -> bool:
        """Whether a clause tells from what to what something measured changes that counts by a noun: 词汇量由50个词扩大到2.5万个词."""
        headed = self.headed
        if headed is None or self.words.own_in(self.folded, headed.start, headed.end) is None:
            return False
        return self._has(FROM, figure.start, figure.index)

    def _needed(self, figure: Figure) -> Span | None:
        """What needs or takes as much as a figure tells: 坐船|要两个钟头, 检测|一台车只要25分钟, 夜间|候诊|仍需两个半小时, 公司|回本|至少要两年."""
        items, at = self.items, figure.left - 1
        while at > figure.start and items[at].sort & MORE:
            at -= 1
        end = items[at].end
        while at > figure.start and items[at].sort & PLAIN and items[at - 1].sort & (VERB | HAVE):
            at -= 1
        if not items[at].sort & WORD or not items[at].sort & (PLAIN | VERB | HAVE):
            return None
        if at > figure.start and items[at - 1].text in ("到", "至"):
            return None  # 从挂号到取药只花了40分钟
        if items[at].sort & PLAIN:
            if self._is_body(self._named(items[at])) or self.words.people.end(items[at].text):
                return None  # 过去我们每晚要清11辆
            parts = parts_of(items[at])
            last = parts[-1][0] if parts else items[at].start
            if (
                items[at].end - last == 2
                and last - items[at].start > 1
                and self.words.people.end_in(self.folded, items[at].start, last)
            ):
                return Span(last, items[at].end)  # 夏尔巴人|步行要4小时
            unit = figure.unit
            if unit is not None and unit.system == "ISO4217" and self._own(items[at].text) is None:
                return None  # 啤酒一般要18元
        short = items[at].end - items[at].start == 1 and end - items[at].start == 2
        return Span(items[at].start, end if short else items[at].end)

    def _those_measured(self, measure: Span) -> Span | None:
        """Those people of whom a share is told, and not of their age or pay: 参与者平均年龄56岁，女性占54%."""
        facts = self.statement.facts
        if not facts or facts[-1].measure != measure or facts[-1].subject is None:
            return None
        those = facts[-1].subject.span
        personal = self.words.personal_traits.end_in(self.folded, measure.start, measure.end)
        return those if personal and self.words.people.end_in(self.folded, those.start, those.end) else None

    def _beside_another(self, figure: Figure) -> Span | None:
        """What is measured of another right before, where a name and a like amount are all there is: 小学学费3000元，初中4500元."""
        items, start, before = self.items, figure.start, figure.before
        if before is None or before is not items[start] or figure.left != start or not self.statement.facts:
            return None
        previous, unit = self.statement.facts[-1], figure.unit
        holder, measure = previous.subject, previous.measure
        other = previous.quantity.amount.unit
        if start < 2 or items[start - 2] is not previous.quantity or items[start - 1].text not in ("，", ",", "、"):
            return None
        if (
            unit is None
            or unit.code is None
            or other is None
            or unit.code != other.code
            or figure.amount.change is not None
        ):
            return None
        if holder is None or measure is None or holder.refers or previous.direction is not None:
            return None
        between = self.folded[holder.span.end : measure.start]
        alike = (
            holder.span.end - holder.span.start == before.end - before.start
            and self.folded[holder.span.end - 1] == self.folded[before.end - 1]
        )  # 男方初婚平均年龄30.2岁，女方28.6岁
        if holder.span.end > measure.start or (between and between not in AVERAGES and not alike):
            return None  # not 她每月房租3000元，水电400元
        if self.words.own_in(self.folded, measure.start, measure.end) is None:
            return None
        if before.sort & ORGANIZATION or holder.organization is not None:
            return measure if before.sort & ORGANIZATION and holder.organization is not None else None
        return measure if self._is_noun(start) and self._own(before.text) is None else None

    def _sized(self, left: i64, figure: Figure) -> Holder | None:
        """The thing whose size a figure without a verb tells right before it: 一只28克的古法手镯, 20兆瓦海上风机."""
        unit, items, at = figure.unit, self.items, figure.index + 1
        if unit is None or unit.code is None:
            return None
        if left >= 0 and items[left].text in ("在", "用", "从", "靠") and unit.dimension in _STATES_OF_THINGS:
            if at + 1 < figure.end and items[at].sort & OF and self._is_a_thing(at + 1, figure.end):
                thing = items[at + 1]
                if not thing.sort & WORD or self._own(thing.text) is None:
                    return self._named(thing)  # 芯片要在零下273摄氏度的|制冷机里工作
            return None
        if unit.dimension not in _SIZES:
            return None
        if (
            left >= 0
            and left + 1 == figure.index
            and (items[left].sort & VERB or items[left].text in self.words.as_long)
            and unit.dimension in ("mass", "length")
            and at + 1 < figure.end
            and items[at].sort & OF
            and self._is_a_thing(at + 1, figure.end)
            and items[at + 1].sort & WORD
            and self._own(items[at + 1].text) is None
        ):
            return self._named(items[at + 1])  # 戴上3.2克的发报器, 建成长达1500公里的传输网
        if left >= 0 and (not items[left].sort & PLAIN or items[left].text[:1] != "一"):
            return None
        while at < figure.end and items[at].sort & MORE:
            at += 1
        if at < figure.end and items[at].sort & OF:
            at += 1
        elif at > figure.index + 1 or unit.dimension not in ("power", "energy"):
            return None
        return self._named(items[at]) if self._is_a_thing(at, figure.end) else None

    def _among(self, figure: Figure) -> Span | None:
        """What those are that were just counted, where a share is that of some of them: 酒企868家，停产的超过三分之一."""
        left, items = figure.left, self.items
        if left < 0 or left <= figure.start or not items[left].sort & OF:
            return None
        share = self._is_share(figure.amount)
        if not share and (not figure.alone or not self._has(VERB | HAVE, self._first_word(figure.start), left)):
            return None
        if not self.statement.facts or not items[left - 1].sort & WORD:
            return None
        if (
            share
            and not items[left - 1].sort & (VERB | HAVE)
            and (figure.index - left == 1 or self._whole(figure.start, left - 1, share=True) is not None)
        ):
            return None  # 占总数的三成
        whole = self.statement.facts[-1]
        unit = whole.quantity.amount.unit
        counts = self._is_share(whole.quantity.amount) or (unit is not None and unit.system in ("COUNT", "ISO4217"))
        if not share and (unit is None or figure.unit is None or unit.name != figure.unit.name):
            return None  # 在校生达450万人，其中持大专以上文凭的12.6万人
        if (
            unit is not None
            and unit.system == "ISO4217"
            and (not self._has(VERB | HAVE, figure.start, left) or self._has(SHARING | FIGURE, figure.start, left))
        ):
            return None  # 产值1900亿元，占江苏省的四分之一, but 垫资1900万元，收回的不到六成
        if not counts or (figure.index + 1 < figure.end and not items[figure.index + 1].sort & MORE):
            return None
        counted = self._noun_of(whole.quantity) or whole.measure
        return (
            counted if counted is not None or whole.subject is None else whole.subject.span
        )  # 博士生有7.5万人，选择去企业的超过四成

    def _first_word(self, at: i64) -> i64:
        while self.items[at].sort & (TIME | MORE | AND):
            at += 1
        return at

    def _speed(self, figure: Figure) -> Span:
        """What speed it is, where the quantity has the word: 设计|时速350公里."""
        start = figure.item.start
        if figure.index > figure.start:
            before = self.items[figure.index - 1]
            if before.end == start and before.sort & WORD and before.sort & (PLAIN | MORE):
                words = parts_of(before)
                return Span(words[-1][0] if words else before.start, start + 2)
        return Span(start, start + 2)

    def _by_the_verb(self, figure: Figure, before: Item) -> Span | None:
        """The verb that is what a figure measures: 拨款5亿比索, 救出40多人, 以3.2亿元收购."""
        items, index = self.items, figure.index
        if not figure.named and before.sort & (AT | AIM):
            if before.text in ("将投资", "将投入"):
                return Span(before.start + 1, before.end)
            behind = items[index + 1] if index + 1 < figure.end else None
            if (
                behind is not None
                and behind.sort & (VERB | HAVE)
                and not self._an_ordinal(min(index + 2, figure.end - 1))
            ):
                return behind.span  # 以3.2亿元收购, 在零下60摄氏度保存
        if not figure.does:
            return self._verb_over(figure) if figure.named else None
        if before.text[-1] == "有" and not figure.named and figure.unit is not None:
            at = index + 1
            while at < figure.end and items[at].sort & (MORE | WILL):
                at += 1
            if index + 1 < at < figure.end and items[at].sort & VERB:
                return items[at].span  # 尚有6.4亿元无法|兑付
        if (
            self._is_share(figure.amount)
            and (
                before.text not in self.words.taking
                or (before.text.startswith("贡献") and (index + 1 >= figure.end or items[index + 1].sort & MARK))
            )
            and not before.sort & FIGURE
            and self.statement.facts
            and not self._is_share(self.statement.facts[-1].quantity.amount)
        ):
            whole = self.statement.facts[-1]
            return self._noun_of(whole.quantity) or whole.measure  # 损失2300万元，保险只能赔付一半
        unit = figure.unit
        if (
            unit is not None
            and figure.classifier is not None
            and unit.name == figure.classifier
            and figure.classifier in self.counted
            and self._holds(before.text)
        ):
            return self.counted[figure.classifier]  # 新开门店168家，关闭59家; not 售出8700只，召回6300只
        if figure.named:
            tells = not self._holds(before.text)  # 拆除两座厂房, 照看五名老人
        else:
            tells = before.text not in BRINGING and before.text[-1] != "有"
            if unit is not None and unit.system == "COUNT":
                tells = tells and unit.classifier not in SCORED and not self._takes_on(before, unit)
        if self.headed is None and self.measure is not None and tells and self._begins_with_than(figure):
            return self.measure  # 总投资57.3亿元，比概算省下了4亿多元
        if self.headed is not None or not tells:
            return self.headed if tells else None  # 产销完成336万辆
        verb = items[figure.left - 1] if figure.left >= 0 and figure.left > figure.start else before
        if before.text in _DIRECTIONS and verb.end == before.start and verb.sort & (VERB | HAVE):
            return Span(verb.start, before.end)  # 分离|出37种菌株
        return before.span

    def _verb_over(self, figure: Figure) -> Span | None:
        """The verb before the place or the list that stands before those counted: 批复了威宁两处电站, 出售贵州的3条生产线, 停招工业设计等9个专业."""
        items, at = self.items, figure.left
        if at <= figure.start or items[figure.index - 1].end != figure.item.start:
            return None
        first, before = at, items[at]
        if before.sort & OF:
            if items[at - 1].sort & (VERB | HAVE):
                return None
        elif (
            items[figure.index - 1].text != "等"
            and not before.sort & ORGANIZATION
            and not (before.sort & WORD and (before.text[0] == "该" or self._is_place(before.span)))
            and not (items[at - 1].text == "了" and figure.classifier)  # 抽检了市面上50款泡泡机
        ):
            return None
        while at > figure.start and first - at < _LONGEST_LIST:
            item = items[at]
            if item.sort & (VERB | HAVE) and item.sort & WORD:
                if at == first:
                    return None
                if item.end != items[at + 1].start or item.text[-1] == "有" or self._holds(item.text):
                    return None
                return item.span
            row = parts_of(item)
            if (
                len(row) > 1
                and row[0][1] in ("v", "vn")
                and row[1][1] == "ns"
                and items[at - 1].sort & (AIM | WILL | MORE | MARK | TIME)
            ):
                verb = Span(item.start, row[1][0])
                return None if self._holds(self.folded[verb.start : verb.end]) else verb  # 承诺|出售贵州的3条生产线
            if item.sort & TIME and items[at + 1].sort & OF:
                at -= 1
                continue  # 取消10月的9个航次
            if (
                not (item.sort & (PLAIN | ORGANIZATION | OF | AND) or item.text in ("、", "等", "了"))
                or item.sort & (QUANTITY | TIME)
                or (item.sort & MARK and item.text != "、")
            ):
                return None
            at -= 1
        item = items[at]
        if not item.sort & WORD or not item.sort & (VERB | HAVE) or item.text[-1] == "有" or self._holds(item.text):
            return None
        return item.span

    def _what_is_later(self, figure: Figure) -> Span | None:
        """What is so much sooner, later or younger than another's: 入睡要比同学晚19分钟, 单程航期比绕行短10天; else what was measured before."""
        if self.headed is not None:
            return self.headed
        items, at = self.items, figure.start
        while at < figure.index and not items[at].sort & THAN:
            at += 1
        at -= 1
        while at > figure.start and (items[at].sort & MORE or items[at].text == "要"):
            at -= 1
        if at >= figure.start and items[at].sort & WORD and items[at].sort & (VERB | HAVE):
            return items[at].span
        those = self.clause_subject
        if those is not None and self.words.durations.end_in(self.folded, those.span.start, those.span.end):
            return those.span
        return self.measure if those is None else None

    def _begins_with_than(self, figure: Figure) -> bool:
        """Whether a clause tells how far a figure is from another: 比现行票价|贵出|10欧元."""
        at = figure.start
        while at < figure.left and self.items[at].sort & (MORE | AND) and not self.items[at].sort & THAN:
            at += 1
        if not self.items[at].sort & (THAN | BASIS) or not self.statement.facts:
            return False
        told = self.statement.facts[-1].quantity.amount.unit
        unit = figure.unit
        return (
            unit is None
            or told is None
            or unit.code == "%"
            or (unit.code == told.code and unit.classifier == told.classifier)
        )

    def _as_before(self, figure: Figure) -> Span | None:
        """What the figure before measures, where one like it follows: 有50至80毫米降雨，局地可达120毫米."""
        told = self.statement.facts
        if not told and self.folded[self.sentence.start - 1 : self.sentence.start] in ("；", ";"):
            told = self.sentence.told  # 近视率为50.7%；小学降至33.2%
        if not told:
            return None
        items, index, unit, before = self.items, figure.index, figure.unit, figure.before
        previous = told[-1]
        if told is not self.statement.facts and not self._is_share(figure.amount):
            for one in reversed(told):
                if one.measure is not None and not self._is_share(one.quantity.amount):
                    previous = one  # 租金每平方米8.5欧元，上涨6.4%；里斯本达每平方米16.7欧元
                    break
        other = previous.quantity.amount.unit
        if figure.named:
            beside = (
                index > figure.start + 1
                and (items[index - 1].text == "、" or items[index - 1].sort & AND)
                and items[index - 2] is previous.quantity
            )
            return previous.measure if beside else None  # 出动210名队员、36艘冲锋舟
        alike = (
            before is not None
            and (before.sort & LEVEL or (before.sort & MOVING and previous.quantity.start > items[figure.start].start))
            and before.text not in self.words.quoting
        )
        if not alike and before is not None:
            alike = self._tells_another(figure, before, previous)
        if unit is None or other is None:
            both = self._is_share(figure.amount) and self._is_share(previous.quantity.amount)
            alike = alike and both and before is not None and before.sort & SHARING != 0  # 份额的三成四；另两家占四成
        else:
            alike = (
                alike
                and unit.code == other.code
                and unit.name == other.name
                and (unit.per == other.per or (unit.per is None and figure.amount.change is not None))
            )  # 水价每立方米2.1元；工商业用水上调0.35元
        return previous.measure if alike else None

    def _tells_another(self, figure: Figure, before: Item, previous: Stated) -> bool:
        """Whether a figure tells of another what the one before tells, by its name alone or a verb of having: 国有企业利润1.7亿元；
        私营企业|1.6亿元, 荣耀和vivo|各有|一成."""
        if figure.named or previous.measure is None or figure.amount.change is not None:
            return False
        if before.text in _ALSO_HAVING:
            return True
        return (
            before.sort & (PLAIN | ORGANIZATION) != 0
            and before.end == figure.item.start
            and self.clause_subject is not None
            and (before is self.items[figure.start] or ord(self.folded[self.clause_subject.span.start]) == ord("最"))
            and self.clause_subject.span.end == before.end
            and self.words.own_in(self.folded, before.start, before.end) is None
        )

    def _of_the_same(self, figure: Figure, before: Item) -> Span | None:
        """What another took a share of before a semicolon: 东区完成年度任务的82%；西区完成61%."""
        told = self.sentence.told
        if (
            not told
            or self.folded[self.sentence.start - 1] not in ";；"
            or before.text not in self.words.taking
            or not self._is_share(figure.amount)
            or not self._is_share(told[-1].quantity.amount)
        ):
            return None
        return told[-1].measure

    def _remember(self, stated: Stated, figure: Figure, told: Span | None) -> None:
        """Keep what is measured or counted, for the figures that follow."""
        noun = self._noun_of(figure.item) if figure.named and (stated.measure is None or told is not None) else None
        verb = figure.before.text if figure.does and figure.before is not None else ""
        if not verb and stated.measure is not None:
            verb = self.folded[stated.measure.start : stated.measure.end]  # 抽检了市面上50款泡泡机
        if figure.named and verb[-2:] in _ASKING:
            asked = self._noun_of(figure.item)  # 调查了1.2万名购彩者，发现35岁以下的占42%
            noun = noun or asked
            if asked is not None and self.words.people.end_in(self.folded, asked.start, asked.end):
                self.asked = asked
        if self.source is None and figure.named and self._surveys(figure):
            self.source = stated.source = self.subject  # 兰州大学调查了860名村医，三分之一嫌收入低
            self.shown = True
        self.measure = noun or stated.measure or self.measure
        if not self._is_share(figure.amount):
            self.amount = noun or stated.measure
        if noun is not None and figure.classifier:
            self.counted[figure.classifier] = noun
            return
        before, measure = figure.before, stated.measure
        beside = measure is not None and before is not None and before.sort & PLAIN != 0 and measure.end == before.end
        if measure is not None and beside and figure.classifier and not figure.named:
            self.counted.setdefault(figure.classifier, measure)  # 卖出谐波减速器68万台，每台均价…

    def _surveys(self, figure: Figure) -> bool:
        """Whether a body asks or tests those who are counted: 消委会抽检了市面上50款泡泡机, 协会访问的3800名家长中."""
        if self.subject is None or self.subject.organization is None or figure.left < 0:
            return False
        at = figure.left
        while at > figure.start and not self.items[at].sort & (VERB | HAVE):
            if not self.items[at].sort & (OF | MORE | PLAIN):
                return False
            at -= 1
        return self.items[at].text in _SURVEYING

    # When

    def _borrows_time(self, stated: Stated, figure: Figure, told: Span | None) -> bool:
        """Whether the time of a figure may be one told of before."""
        if self.source is not None and not self.shown and not self._is_same_time(figure.start, figure.index):
            return False
        measure, subject = stated.measure, self.subject
        if self.goes_on:
            return True
        if self.quotes or self.surveyed or self.spanning:
            return False  # “抽血也就十分钟。”
        if figure.unit is not None and figure.unit.dimension == "time" and stated.direction is None:
            return False
        if figure.before is not None and figure.before.text in NEEDING:
            return False
        if self._is_habit(figure) and not (measure is not None and ord(self.folded[measure.end - 1]) == ord("价")):
            return False
        if stated.status == "actual" and not self._stands(measure):
            return True
        if measure is not None and stated.subject is None and told is None:
            return True
        if subject is not None and (
            (bool(subject.refers) and not self.standing) or (measure is None and stated.direction is not None)
        ):
            return True
        if stands_at(self.folded, "其中", self.items[0].start):
            return True
        return stated.status == "actual" and self._is_of_the_day(stated, figure.before, figure.unit)

    def _is_habit(self, figure: Figure) -> bool:
        """Whether a clause tells what is done each time or each day: 每航次载货120吨, 烘干塔一天能烘湿粮800吨."""
        for at in range(figure.start, figure.index):
            item = self.items[at]
            if not item.sort & (QUANTITY | NO_NOUN):
                continue
            if (self.folded[item.start : item.end] if item.sort & QUANTITY else item.text) in _HABITS:
                return True
        return False

    # Whose it is

    def _find_subject(self, stated: Stated, figure: Figure, previous: Stated | None) -> None:
        """Say whose a figure is where the words around it don't, or what it may be taken from."""
        measure, before, folded = stated.measure, figure.before, self.folded
        begin, end = (measure.start, measure.end) if measure is not None else (0, 0)
        own = self.words.own_in(folded, begin, end)
        grows = self._grows(begin, end)
        first = self.items[figure.start]
        if (
            first.sort & WORD
            and ord(first.text[0]) == ord("每")
            and measure is not None
            and self.clause_subject is None
        ):
            each = self.counted.get(first.text[1:]) or self.counted.get(first.text[1:2])
            if each is not None and not (_GRANTS.end_in(folded, begin, end) and self._hosted()):
                stated.subject = Holder(each)  # not 全市加装电梯4000台，每台补贴上限25万元
        if self.clause_subject is None and measure is not None and first.text in self.words.each_piece:
            sold = self.counted.get(first.text[0]) or self._counted_before(first.text[0])
            stated.subject = Holder(sold) if sold is not None else stated.subject  # 卖出旧房890套；套均售价1480万日元
        if (
            first.sort & SINGLE
            and self.object is not None
            and len(first.text) == 2
            and self.folded[self.object.end - 1] == first.text[1]
        ):
            stated.subject = Holder(self.object)  # 打了156眼机井，单井每小时出水40吨
        elif (
            first.sort & WORD
            and first.text[:2] in SINGLES
            and first.text[-2:] in self.words.of_a_piece
            and self.clause_subject is None
            and (pieces := self.counted.get(first.text[1])) is not None
        ):
            stated.subject = Holder(self._without_figure(pieces))  # 种植牙数量9.6万颗，单颗均价跌至4900元
        if (
            previous is not None
            and self.clause_subject is None
            and (self._is_instalment(figure) or (first.text in ("总额", "总金额") and figure.left == figure.start))
            and previous.measure is not None
            and figure.unit is not None
            and previous.quantity.amount.unit is not None
            and figure.unit.code == previous.quantity.amount.unit.code
            and self.words.funds.end_in(folded, previous.measure.start, previous.measure.end)
        ):
            stated.subject = Holder(previous.measure)  # 安排纾困资金3亿元，首笔8000万元3月底前拨付
        if stated.subject is None and self.speaker is not None and self._is_the_speakers(figure, measure, own):
            stated.subject = self.speaker  # 国泰表示，今年计划招聘约3000人
            if not self._tells_of_others():
                self.subject = self.speaker
        elif (
            self.office is not None
            and (
                (stated.subject is None and self.subject is None and stated.status == "target")
                or self._is_done_by_office(stated, figure)
            )
            and (
                not self.words.national.end_in(folded, begin, end)
                or (measure is not None and first.sort & TIME and folded[begin:end] in _FUNDING)
            )
            and not _OF_A_PLACE.end_in(folded, begin, end)
            and not _PLANNERS.stands(folded, self.office.span.start, self.office.span.end)
        ):
            if self.subject is None and stated.status != "target":
                self.subject = self.office  # 明年再投入300万元，新建40个泵站
            stated.subject = self.office  # 市公安局副局长邝远航表示，年底前将在136个社区设立反诈服务站
        if (
            self.people is not None
            and self.clause_subject is None
            and first.text in ("人均", "户均")
            and (measure is None or (previous is not None and measure == previous.measure))
        ):
            stated.subject = Holder(self.people)  # 帮3.2万名劳动者追回欠薪，人均约2.3万元
        if (
            first.sort & THAN
            and self.headed is None
            and previous is not None
            and previous.subject is not None
            and self.clause_subject is None
        ):
            stated.subject = previous.subject  # 在岗教师2.1万人，平均年龄46岁，比三年前年轻4岁
        if self._spends(figure):
            stated.subject = self.source  # 他说，修船花了11万元
        if measure is not None and not grows:
            self.growing = measure
        elif (
            measure is not None
            and stated.subject is None
            and self.growing is not None
            and not self.sentence.hosted
            and not self._is_own(self.growing)
        ):
            stated.subject = Holder(self.growing)  # 投资下降11.7%，降幅…收窄1.4个百分点
        if (
            measure is not None
            and self.built is not None
            and self.clause_subject is None
            and figure.item is not self.built_by
            and self._described(figure.left, figure.index, figure.end) is None  # 设立基金，还将建占地600亩的原料中心
            and (
                self.words.traits.end_in(folded, begin, end)
                or one_stands(folded, _EACH, first.start)
                or self._is_of_the_built(figure, own)
            )
        ):
            stated.subject = Holder(self.built)  # 将新建6条线路，总长147公里
        elif (
            measure is None
            and self.opened
            and self.built is not None
            and figure.named
            and self.clause_subject is None
            and before is not None
            and (before.text in self.words.staffing or before.text[0] in "雇聘招用")
        ):
            stated.subject = Holder(self.built)  # 明年底投产后每天可烤面包90万个，只雇160名工人
        if self.clause_subject is None and (
            self.object is not None or self.people is not None or self.tallied is not None
        ):
            those = self._those_told_of(figure, measure)
            stated.subject = Holder(those) if those is not None else stated.subject
        self._remember_built(stated, figure)
        if stated.subject is not None:
            told = stated.subject.refers != "" and "company" in self.words.types.get(stated.subject.refers, ())
            told = told or (own is True and stated.subject.organization is None and stated.subject.span.end == begin)
            stated.of_lead = (
                told and end > begin and self.source is None and folded[end - 1] != "价" and not self._stands(measure)
            )
            return  # 公司受理报案4860起: of the quarter that the article began with
        if (
            self.headed is not None
            and measure is not None
            and measure.start > self.headed.end
            and before is not None
            and figure.does
            and not before.sort & FIGURE
        ):
            stated.subject = Holder(self.headed)  # 门店贡献了85%的利润
        elif previous is not None and measure is not None and measure == previous.measure:
            stated.subject = previous.subject  # 法院…受理案件1860件，同比下降二成
        if stated.subject is None:
            told_by_others = self.shown and self._tells_of_others()
            own = own is True or (grows and self.growing is not None and self._is_own(self.growing))
            stated.thing = self._thing_in(measure)
            stated.of_opening = measure is not None and not self.words.national.end_in(folded, begin, end)
            stated.needs_subject = (own and not told_by_others) or (measure is None and figure.named)
            stated.may_be_owned = True
            stated.carries = self.source is None or not self._is_an_outsider(self.source)
            stated.of_company = self.heading
            stated.office = self.office if stated.status == "target" else None
            stated.continues = not figure.named or figure.before is not None
            thing = stated.thing
            if (
                thing is not None
                and measure is not None
                and _OF_ANY_THING.end_in(folded, begin, end)
                and folded[begin] != "单"
            ):
                # 分析师预计，固态电池成本将降至0.6元
                stated.subject, stated.measure, stated.thing = thing, Span(thing.span.end, end), None
                self.subject = self.subject or thing
                stated.needs_subject = stated.may_be_owned = stated.carries = stated.continues = False
                stated.of_company = False
            told = stated.needs_subject or (self.source is None and not self._stands(measure))
            stated.of_lead = told and end > begin and folded[end - 1] != "价" and not self.standing

    def _without_figure(self, counted: Span) -> Span:
        """What has been counted without the word for how many there are: 种植牙|数量."""
        row = self._row_at(counted.start)
        parts = parts_of(row) if row is not None and row.end == counted.end else []
        if len(parts) < 2 or self.words.own_in(self.folded, parts[-1][0], counted.end) is None:
            return counted
        return Span(counted.start, parts[-1][0])

    def _is_instalment(self, figure: Figure) -> bool:
        """Whether a clause begins with the part of a sum that comes first: 首笔8000万元."""
        if figure.start + 2 != figure.index or not self.items[figure.start].sort & LABEL:
            return False
        first, behind = self.items[figure.start], self.items[figure.start + 1]
        return behind.text in ("笔", "期", "批", "轮") and behind.start == first.end

    def _counted_before(self, classifier: str) -> Span | None:
        """What the sentence before a semicolon has counted by a classifier."""
        if not self.sentence.told or ord(self.folded[self.sentence.start - 1]) not in (59, 65307):
            return None
        for fact in self.sentence.told:
            unit = fact.quantity.amount.unit
            if unit is not None and unit.classifier == classifier:
                return self._noun_of(fact.quantity) or fact.measure
        return None

    def _those_told_of(self, figure: Figure, measure: Span | None) -> Span | None:
        """Those counted before of whom a clause without a subject tells what they have, and no body has: age, pay, calibre, a case's value."""
        people, thing, folded = self.people, self.object, self.folded
        first = self.items[figure.start]
        begin, end = (measure.start, measure.end) if measure is not None else (0, 0)
        if first.text in _REACHING and not figure.named:
            return thing or self.tallied  # 关停6条产线，涉及产能12吉瓦; 全市有小区3218个，覆盖居民142万户
        personal = people is not None and self.words.personal_traits.end_in(folded, begin, end)
        if personal and people is not None and (thing is None or thing.start <= people.start):
            return people  # 雇了7名员工，月工资4500元
        if thing is not None and self.words.object_traits.end_in(folded, begin, end):
            acts = (
                first.sort & VERB and first.end == begin and not self.words.object_traits.are(folded, first.start, end)
            )
            return None if acts else thing  # not 冻结|涉案资金3300万元
        if people is None:
            return None
        if personal:
            return people
        host = self.subject
        if host is not None and self.words.people.end_in(folded, host.span.start, host.span.end):
            return None
        if first.sort & WORD and first.text.startswith(_OF_EACH_PERSON):
            return people  # 派驻医师74名，每人每周坐诊3天
        if begin and folded[begin - 1] == "均" and folded[begin:end] in _EARNED:
            return people
        if (
            first.text in _ON_AVERAGE
            and figure.does
            and figure.unit is not None
            and figure.unit.dimension == "time"
            and self.words.own_in(folded, begin, end) is None
        ):
            return people  # 收治临终患者1920名，平均住院16天
        return None

    def _is_an_outsider(self, source: Holder) -> bool:
        """Whether one who speaks is an analyst or the like, who tells of a trade at large: 研究员孟蕾预计，今年新房销售面积将下降5%."""
        if source.organization is not None:
            return False
        if source.refers in ("himself", "the same"):
            return True  # 车商林伟…。他说，店铺月租3.8万元
        return _OUTSIDERS.stands(self.folded, source.span.start, source.span.end)

    def _thing_in(self, measure: Span | None) -> Holder | None:
        """The thing that a row of nouns for a figure begins with: 航线|全年货量, 沙地|植被覆盖度; not 房地产|开发投资."""
        row = self._row_at(measure.start) if measure is not None else None
        if row is None or measure is None or row.end != measure.end:
            return None
        if self.words.national.end_in(self.folded, measure.start, measure.end):
            return None  # not 人民币|贷款余额
        parts = parts_of(row)
        for one in range(len(parts) - 1, 0, -1):
            at = parts[one][0]
            tag = parts[one - 1][1]
            if at - row.start < 2 or self.words.own_in(self.folded, at, row.end) is None:
                continue
            if tag[:1] not in ("n", "l") or self.words.own_in(self.folded, row.start, at) is not None:
                continue
            if (
                self.folded[row.start : at] in self.words.no_owners
                or self.folded[row.start : at] in self.words.plain_groups
            ):
                continue
            return Holder(Span(row.start, at))
        return None

    def _opens(self, start: int, end: int) -> bool:
        """Whether a clause tells that something built opens: 明年9月投用, 达产后."""
        return any(self.items[at].text in _OPENED for at in range(start, end))

    def _is_of_the_built(self, figure: Figure, own: bool | None) -> bool:
        """Whether a figure is that of a thing just told to be built: 新建检测中心，每天可检车400辆; …，9月投用，新增员工220人."""
        text = self.items[figure.start].text
        if text in _HOLDING or text in _RATED:
            return True
        if not self.opened:
            return False
        return own is not True or any(self.items[at].text in _RATED for at in range(figure.start, figure.index))

    def _grows(self, start: i64, end: i64) -> bool:
        """Whether the words of a stretch are one for how much something has changed: 增幅."""
        return _GROWTHS.are(self.folded, start, end)

    def _spends(self, figure: Figure) -> bool:
        """Whether somebody who speaks for himself tells what he spends or earns, in a clause that names nobody."""
        source, before, told = self.source, figure.before, self.subject
        if source is None or source.refers not in ("himself", "the same") or self.clause_subject is not None:
            return False
        if (
            before is None
            or not before.sort & (VERB | HAVE)
            or (before.text[0] not in self.words.spending and not before.text.startswith(("能净", "能赚", "能挣")))
        ):
            return False
        return told is None or self.folded[told.span.start] not in "我他她咱自"

    def _is_own(self, figure: Span) -> bool:
        """Whether a figure is one that belongs to somebody: 净利润, 营收."""
        return self.words.own_in(self.folded, figure.start, figure.end) is True

    def _is_done_by_office(self, stated: Stated, figure: Figure) -> bool:
        """Whether a clause without a subject tells what the speaker's office will do: 副局长说，明年再投入300万元，增设40个柜."""
        subject = stated.subject or self.subject
        return (
            self.clause_subject is None
            and (
                subject is None
                or (
                    subject is self.subject
                    and not self._is_body(subject)
                    and self.folded[subject.span.start : subject.span.end] not in self.words.rulers
                )
            )
            and not self.shown
            and not self.judged
            and (self.status != "actual" or one_stands(self.folded, _COMING, self.items[figure.start].start))
            and self._acts_first(figure.start, figure.index)
        )

    def _acts_first(self, at: i64, index: i64) -> bool:
        """Whether a verb of doing is the first word behind times and adverbs: 明年再|投入, 将|安排; not 占, 产量."""
        items = self.items
        while at < index and items[at].sort & (MORE | AND | WILL | TIME):
            at += 1
        if at < index and items[at].sort & PUT:
            return True  # 年底前|把康复站增至1000个
        if at < index and items[at].text == "在":
            one = at + 1
            while one < index and not items[one].sort & (VERB | HAVE):
                one += 1
            at = one + (one == index)  # 将在乡镇|增设代驾点85个, 在8000家企业|加装除尘设备
            return items[min(at, len(items) - 1)].sort & (VERB | HAVE) != 0 and not items[at].sort & COUNTING
        if at >= index:
            return False
        if items[at].text in _FUNDING:
            return at > 0 and items[at - 1].sort & (WILL | MORE | TIME) != 0  # 明年|投资8600万元
        if not items[at].sort & (VERB | HAVE) or items[at].sort & COUNTING:
            return False
        return not items[at].sort & FIGURE or items[at - 1 if at else 0].sort & (WILL | MORE) != 0  # 明年再|投入300万元

    def _is_the_speakers(self, figure: Figure, measure: Span | None, own: bool | None) -> bool:
        """Whether a figure without an owner is that of who speaks."""
        return (
            (own is True and not (self.shown and self._tells_of_others()))
            or (self.status == "target" and not (self.shown and self._tells_of_others()))
            or (measure is None and figure.named and not self._tells_of_others())
            or (measure is not None and self.words.set_rates.end_in(self.folded, measure.start, measure.end))
            or self._acts(figure.start, figure.index)
            or self._tells_of_itself()
            or self._speaks_for_itself()
        )

    def _remember_built(self, stated: Stated, figure: Figure) -> None:
        """Keep what a figure tells to be built or opened, whose length or price may follow."""
        left, before = figure.left, figure.before
        counted = self._noun_of(figure.item) if figure.named else stated.measure if figure.classifier else None
        if (
            counted is not None
            and self.words.people.end_in(self.folded, counted.start, counted.end)
            and self.folded[counted.end - 1] not in "业企商"
            and not self.folded.endswith("国家", counted.start, counted.end)
            and (
                self.words.own_in(self.folded, counted.start, counted.end) is not False  # not 教师缺口620名
                or self.words.groups.end_in(self.folded, counted.start, counted.end)  # 旅客12.4万人次
            )
        ):
            self.people = counted
        if before is None:
            self.tallied = counted or self.tallied
            return
        if (
            counted is not None
            and not figure.named
            and counted.end == before.start
            and before.sort & PLAIN
            and before.end == figure.item.start
        ):
            counted = before.span  # 查处|虚开案件43起
        if counted is not None and (
            figure.named
            or (
                counted.end == before.end
                and (
                    before.sort & PLAIN != 0
                    or (left > figure.start and self.items[left - 1].sort & (OF | VERB | HAVE) != 0)
                )
            )
        ):
            self.tallied = counted
            if self._has(VERB | HAVE, figure.start, figure.index):
                self.object = counted  # 换了46只钻头, 盘活车位2300个, 关停安徽、青海的6条产线, 收到23个国家的申请198份
        made = self._noun_of(figure.item) if figure.named else None
        if made is not None and before.text in _HOLDING and self.subject is not None:
            pass  # 学校占地120亩，设36个班，总投资2.6亿元
        elif made is not None and _BUILDING.stands(before.text, 0, len(before.text)):
            self.built, self.built_by = made, figure.item
        elif left >= 0 and left > figure.start and stated.measure is not None:
            verb = self.items[left - 1].text
            if before.text[-2:] in self.words.producing:
                pass  # 建设年产20万吨磷酸铁锂项目
            elif stated.measure.end == before.end and (
                (self._acts_at(left - 1) and _BUILDING.stands(verb, 0, len(verb)))
                or verb == "发行"
                or before.text.endswith('"')
            ):
                # 发行专项债券1.2万亿元，期限15年; 发放“茶叶贷”3.5亿元，年利率3.2%
                self.built, self.built_by = stated.measure, figure.item
        at = figure.index + 1
        measure = stated.measure
        if (
            measure is not None
            and measure.end == before.end
            and before.text.endswith(_LENT)
            and (
                len(before.text) > 2
                or (before.text == "贷款" and self._hosted())  # 合作社去年贷款1800万元，年利率3.1%
                or (left >= 0 and left > figure.start and self._acts_at(left - 1))
            )
        ):
            self.built, self.built_by = Span(measure.end - 2, measure.end), figure.item  # 发放贷款186亿元，期限30年
        if (
            measure is not None
            and measure.start == figure.item.end
            and before.sort & (VERB | HAVE)
            and self.items[at].sort & PLAIN
        ):
            self.built, self.built_by = measure, figure.item  # 发行15亿元公司债，期限5年
        if (
            measure is not None
            and at + 1 < figure.end
            and self.items[at].sort & OF
            and 0 <= measure.start - self.items[at].end < 5
            and before.sort & (VERB | HAVE | MORE | QUANTITY)
            and self.words.raised.end_in(self.folded, measure.start, measure.end)
        ):
            self.built, self.built_by = measure, figure.item  # 借得2000万元的过桥资金，期限两个月
        thing = self.items[at] if at < figure.end else None
        if (
            thing is not None
            and before.text[-2:] in self.words.producing
            and thing.start == figure.item.end
            and self._is_noun(at)
            and self.words.bodies.end(thing.text)
        ):
            stated.subject = Holder(thing.span)
            self.built, self.built_by = thing.span, figure.item  # 建设年产20万吨|磷酸铁锂项目
        self._remember_erected(at, figure.end, figure.item)

    def _acts_at(self, at: int) -> bool:
        return self.items[at].sort & (VERB | HAVE) != 0

    def _remember_erected(self, at: int, end: int, item: Item | None) -> None:
        """Keep the thing that a verb of building is followed by."""
        items = self.items
        if at + 1 < end and items[at].sort & AT and self._is_noun(at + 1):
            last = parts_of(items[at + 1])[-1:]
            if at + 2 >= end and last and self.folded[last[0][0] : items[at + 1].end] in _BUILT:
                self.built, self.built_by = Span(items[at + 1].end - 1, items[at + 1].end), item  # 在匈牙利建|厂
            at += 2  # 投资18亿元在宜宾|建设第二工厂
        if at + 1 < end and items[at].text in _ERECTING:
            first = at = at + 1
            if at + 2 < end and items[at + 1].sort & OF:
                first = at = at + 2  # 扩建|呼和浩特的奶酪工厂
            while at + 1 < end and (items[at].sort & (VERB | HAVE | MORE) or self._an_ordinal(at)):
                at += 1  # 建设抹|茶工厂, 设立青年启航|基金, 第二工厂, 检测|中心
            if items[at].sort & WORD and items[at].sort & PLAIN:
                self.built = Span(items[first].start, items[at].end)
                self.built_by = item  # 投资2.4亿元建设抹茶工厂，年产能1500吨

    # Whether it has happened

    def _judge(self, stated: Stated, figure: Figure, starts: bool) -> None:
        """Set the status of a figure, and what of it its time decides; `starts` says that the time is of what is compared."""
        measure, before, folded = stated.measure, figure.before, self.folded
        start, end = (measure.start, measure.end) if measure is not None else (0, 0)
        if measure is not None and end - start == 2 and ord(folded[start]) == ord("预") and folded[start + 1] in "亏盈":
            stated.measure, stated.status = Span(start + 1, end), "estimate"  # 去年|预亏逾4亿元
        told = _TOLD.end_in(folded, start, end)
        forecast = told and _FORECASTS.end_in(folded, start, end)
        goal = told and _GOALS.end_in(folded, start, end)
        if goal and folded.endswith("预算", start, end) and self._is_past(figure.start, figure.end):
            goal = False  # 去年把预算追加50亿欧元
        begins_change = self._begins_a_change(figure.index)
        if forecast:
            self._forecast(stated, figure, folded[start:end])
        if forecast and folded.endswith("目标价", start, end):
            stated.status = "estimate"
        elif goal and self._is_share(figure.amount) and self.items[figure.index - 1].sort & OF:
            stated.status = "actual"  # 完成全年目标的52%
        elif forecast or goal:
            stated.status = "estimate" if not goal or self.status == "estimate" else "target"
            if stated.source is None and folded.endswith(("预测", "预期"), start, end):
                stated.source = self.subject
        elif stated.status != "actual" and (starts or begins_change):
            stated.status = (
                "actual"  # what is compared with, or where a plan begins: 比去年的22.2万辆…, 由18.2万人扩至…
            )
        if begins_change and not starts and not forecast and not goal:
            stated.time, stated.timeless, stated.of_lead = None, True, False  # what was before has no time of its own
        elif not self.guessed and not forecast and not goal:
            time: Placed | None = stated.time.record if stated.time is not None else None
            stated.planned = (
                figure.amount.comparator in (">=", "<=")
                or (time is not None and time.period.relation == "by" and not self._is_foretold())
                or (
                    before is not None
                    and self.subject is not None
                    and (
                        before.sort & (HAVE | VERB) != 0
                        or (self.clause_subject is None and before.sort & WORD != 0 and _TO.at(folded, before.end - 1))
                    )
                    and self._is_body(self.subject)
                )
                or (
                    self.office is not None
                    and self.clause_subject is None
                    and self._acts_first(figure.start, figure.index)
                )  # 副局长说，明年投资8600万元建设新校区
            )
            previous = self.statement.facts[-1] if self.statement.facts else None
            if before is not None and before.text in STAFFING and self.subject is not None:
                stated.planned = stated.planned or self._is_body(self.subject)  # 明年6月前裁员740人
            elif (
                previous is not None
                and previous.planned
                and (
                    self._is_share(figure.amount)
                    or (self.clause_subject is None and figure.before is not None and figure.before.sort & PLAIN != 0)
                )
            ):
                stated.planned = True  # …，约占员工的12%, 明年投资8600万元建设校区，增加学位5000个
            if stated.planned and stated.status == "estimate":
                stated.status = "target"  # 到2027年底将不少于6.5个
        if (
            figure.unit is not None
            and figure.unit.dimension == "time"
            and stated.status == "actual"
            and before is not None
            and self._still_takes(figure, before)
        ):
            stated.status = "estimate"  # 回本至少要两年, 订单够生产线忙上十几年
        at = figure.index - 2
        if at >= 0 and self.items[at + 1].sort & OF and _EXPECTED.end(self.items[at].text):
            stated.status = "estimate"  # 高于市场预期的13.5万人
        if stated.status != "actual" and stated.direction is None and self._mean(figure):
            stated.status = "actual"  # 17家车企承诺…, 八成二的企业预计…
            if stated.time is not None and stated.time.start > figure.item.start:
                stated.time, stated.borrows_time = None, False
        stated.happened = (
            self.done
            or (self.settled and self.status == "actual")
            or ord(self.folded[figure.item.start - 1]) == ord("了")  # 去年有11所高校改在6月前放假，血站少采了5200人次
        )
        stated.daily = (told and _DAILY.end_in(folded, start, end)) or (
            before is not None and before.text in self.words.quoting
        )
        self.played = self.played or stated.daily or self._is_of_the_day(stated, before, figure.unit)
        stated.undated = not self.played

    def _mean(self, figure: Figure) -> bool:
        """Whether those counted are the ones who plan or expect what follows: 17家车企承诺…, 八成二的企业预计…"""
        items, at = self.items, figure.index + 1
        if at < figure.end and items[at].sort & OF:
            at += 1
        those = self._noun_of(figure.item) if figure.named else None
        if those is None and at < figure.end and items[at].sort & WORD and items[at].sort & PLAIN:
            those = items[at].span
            at += 1
        if at >= figure.end or not items[at].sort & (AIM | EXPECT) or items[at].text not in _MEANING:
            return False
        if those is None:
            return self._is_share(figure.amount) or figure.alone  # 官员有11位预计…
        folded = self.folded
        if items[at].sort & EXPECT:
            return _MINDS.end_in(folded, those.start, those.end)  # not 三名航天员预计本月下旬返回
        return self.words.bodies.end_in(folded, those.start, those.end) or self.words.people.end_in(
            folded, those.start, those.end
        )

    def _still_takes(self, figure: Figure, before: Item) -> bool:
        """Whether somebody says how long something will take at least: 至少要两年, 至少还需两年."""
        if before.text not in NEEDING and before.text not in _TAKING:
            return False
        if figure.left > figure.start and self.folded[self.items[figure.left - 1].end - 1] in "完满成齐光":
            return True  # 照现在的速度，修完要两百多年
        return any(self.items[at].text in _AT_LEAST for at in range(figure.start, figure.index))

    def _forecast(self, stated: Stated, figure: Figure, words: str) -> None:
        """Make those that a forecast is about its subject, and those who make it its source."""
        about = self._forecast_of(figure.start, figure.index)
        put = self._has(PUT, figure.start, figure.index)
        if about is None and put and words != "目标价" and self.subject is not None and self.subject.refers:
            stated.source = self.source = self.subject  # 该机构把出货预测上调到1.62亿块
            stated.subject = self.subject = None
            stated.may_be_owned = stated.continues = True
            return
        if about is None and self.subject is not None and self.subject is not stated.source:
            source = stated.source.organization if stated.source is not None else None
            about = self.subject if source is not None and self.subject.organization is not source else None
        if about is not None or words.endswith("目标价"):
            stated.source = self.source = stated.source or stated.subject
            if self.statement.topic is stated.subject:
                self.statement.topic = None  # who forecasts is not spoken of
            stated.subject, stated.needs_subject, stated.may_be_owned = about, about is None, False
            self.subject = about
