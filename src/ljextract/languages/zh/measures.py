"""What a quantity measures, in Chinese: the noun before it, the whole of a share, the clause's head, the noun behind it, or the verb."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Item, Sentence
from ljextract.languages.zh.owners import Owners
from ljextract.languages.zh.phrases import COUNT_ONLY
from ljextract.languages.zh.rows import Words, parts_of
from ljextract.languages.zh.senses import (
    AIM,
    AND,
    AT,
    BASIS,
    BEING,
    CAUSING,
    CLOSING,
    FALL,
    FIGURE,
    FROM,
    HAVE,
    LEVEL,
    MARK,
    MEASURING,
    MORE,
    MOVING,
    OF,
    OPENING,
    ORGANIZATION,
    PLAIN,
    PUT,
    QUANTITY,
    RISE,
    SAY,
    SHARING,
    THAN,
    TIME,
    VERB,
    WILL,
    WITH,
    WORD,
)
from ljextract.languages.zh.stating import RATES
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.unit import Unit

BRINGING: Final = frozenset({"造成", "导致", "使", "令", "致", "酿"})
_BEGINNING: Final = frozenset("有设建开新增加添装造修铺配引招聘订购获签雇")
_HIRING: Final = frozenset("招聘雇")
_ADMITTING: Final = frozenset("招生 招录 招考".split())
"""Verbs for what schools and offices do, beside those of taking on staff."""
_HAVING: Final = frozenset("有设建立开购订得获到成满含")
"""Characters at whose head or end a verb tells of having, opening or getting: 新开, 增设, 引进; 拥有, 兴建, 取得; of taking on: 招工."""
_CARRYING: Final = frozenset("载有 搭载 满载 载着 谈成".split())
_BOUGHT: Final[tuple[str, ...]] = ("股票", "股份", "股权", "物资", "设备")
_COUNTED: Final = frozenset({"项目", "园区", "产业园"})
_CONTRASTING: Final = frozenset("则 却 也".split())
"""Words that tell the same measure of another: 小米则下滑1.7%."""
_PASSING: Final = frozenset("被 已 已经 均 仍 不 能".split())
"""Words that a verb follows: 三名员工被警告, 首批600名志愿者已上岗."""
_HANDING: Final = frozenset("把 将 给 为 由 靠".split())
_HANDED: Final = frozenset("为给把向对让在于由替面从将")
"""How prepositions end before those for whom or with whom something is done: 已为21名患者植入…"""
_BOUNDS: Final = frozenset(
    "低于 高于 不低于 不高于 不少于 不超过 超过 不足 不到 达到 达 不会低于 不会超过 不得低于 不得超过 不得高于 接近 约为 逼近".split()
)
"""Words between a figure and the share of another that it comes to."""
_SPARING: Final = frozenset("减负 减税 增收 节支 让利 降费 增支 降本 提税 增税".split())
"""Verbs of change that hold what changes, of those whom somebody spares it."""
_HAVING_ONLY: Final = frozenset("只有 仅有 只剩 仅剩 还剩 剩下".split())
_OF_THINGS: Final = frozenset("架 辆 台 艘 套 部 枚 件 箱 张 列".split())
"""Classifiers of things, of which those before them are given so many: 交付国内用户27架."""
_OF_MANNER: Final = frozenset("a ad b d z".split())
_MANNERS: Final = frozenset(
    "免费 义务 统一 集中 轮流 分批 同步 联合 主动 自愿 有偿 无偿 就地 就近 异地 上门 当场 现场 公开 秘密 紧急 全额 足额 定向 专项 全员 全程".split()
)
_BEGINNING_TO: Final = frozenset("开始 继续 得以 获得 获准 决定 选择 同意 愿意 打算 参与".split())
"""Verbs before the one that tells what is done."""
_LEFT: Final = frozenset("剩余 余下 剩下 其余 相关 有关 涉及 所属 属于 位于 来自 当选 现存 留存".split())
"""Verbs before 的 and those counted that say no more than which ones these are."""
_LEADING_TO: Final = frozenset(
    "得以 提前 会 需 需要 须 应 应当 可以 能够 开始 继续 被迫 不得不 只好 只得 自愿 主动 轮流 轮番 相继 集体 获准 无法 无力 未能 联手 携手 带头 率先 抢先 重新 免于 参与 有望 推迟 延期".split()
)
"""Verbs and adverbs before the verb that tells what those do who are counted."""
_BECAUSE: Final = frozenset("因 因为 由于".split())
_PARTICLES: Final = frozenset("到上下出入")
"""Words of direction that the segmenter parts from their object: 到|岗."""
_EXTREMES: Final = frozenset("峰值 高点 低点 高位 低位 谷底 低谷 顶点".split())
"""Words for where a figure was highest or lowest, which name none."""
_TRADING: Final = frozenset("开盘 收盘 盘中 早盘 午盘 尾盘 收盘报 收报 报收 首日".split())
"""Words that begin what a share does on a day."""
_EXCEEDING: Final = frozenset(
    "高出 超出 低于 高于 领先 落后 快于 慢于 早于 晚于 多于 少于 大于 小于 优于 不及 超过 略高于 略低于 明显高于 明显低于 远高于 远低于".split()
)


class Measures(Owners):
    """Reads what the quantities of a sentence measure."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.amount: Span | None = None  # what the last figure but shares measures
        self.like: Span | None = None  # what was measured of another before, in the unit of the clause's figure
        self.headed: Span | None = None  # what the clause that is being read measures by its head

    def _holds(self, verb: str) -> bool:
        """Whether a verb only says that somebody has, makes, opens, buys or takes on what is counted: 新开三条航线."""
        return verb not in _CARRYING and (
            verb in self.words.holds
            or verb in BRINGING
            or verb in self.words.staffing
            or (verb[0] in _BEGINNING and verb != "装")
            or verb[-1] in _HAVING
        )

    def _takes_on(self, verb: Item, unit: Unit) -> bool:
        """Whether a verb only says that somebody has or takes on the people counted: 招聘约3000人."""
        if unit.name not in COUNT_ONLY or verb.text in _ADMITTING:
            return False
        return verb.text in self.words.staffing or verb.text[0] in _HIRING

    def _ends_at(self, start: i64, left: i64) -> bool:
        """Whether a verb before a quantity tells where a change ends that 由 or 从 begins: 客单价从17元压到14.5元."""
        items = self.items
        verb = items[left]
        if not verb.sort & VERB or (verb.text[-1] not in "到至" and items[left + 1].text not in ("到", "至")):
            return False
        return self._has(FROM, start, left) or (
            self.headed is not None and self.words.own_in(self.folded, self.headed.start, self.headed.end) is not None
        )

    def _told_of(self, index: i64, end: i64) -> Span | None:
        """What a clause says of those that it counts: 38人死亡, 600名为飞行员."""
        items = self.items
        at = index + 1
        while at + 1 < end and (items[at].sort & AND or items[at].text == "、") and items[at + 1].sort & QUANTITY:
            at += 2  # 18家境内管理人和30家境外管理人运作
        while at < end and (
            (items[at].sort & WORD and (items[at].sort & (MORE | WILL | AT | AND) or self._is_manner(at)))
            or self._an_ordinal(at)
            or (items[at].sort & TIME and at + 1 < end)
            or (items[at].text in _LEADING_TO and self._does(at + 1, end))  # 46名患者|得以|就近治疗
        ):
            at += 1
        before = items[index - 1] if index else None
        last = items[end - 1]
        if (
            at >= end > index + 1
            and last.start == items[index].end
            and len(last.text) == 2
            and last.text not in self.words.cues
            and self._noun_of(items[index]) is not None
        ):
            return last.span  # 7笔信托贷款逾期, which the segmenter takes for an adverb
        if at >= end or not items[at].sort & WORD or not self._is_people(items[index]):
            of = before is not None and before.sort & OF and index > 1 and self._noun_of(items[index]) is not None
            return self._deed_before(index - 2) if of else None  # 研究所调查的124处礁体中
        row = parts_of(items[at])
        if at + 1 == end and len(row) == 1 and row[0][1] in ("i", "l") and len(items[at].text) == 4:
            return items[at].span  # 11名主犯判处死刑
        alone = at + 1 == end and items[at].end - items[at].start == 2 and items[at].sort & PLAIN != 0
        if (
            alone
            and self._noun_of(items[index]) is not None
            and (
                before is None
                or before.sort & (BEING | PLAIN)
                or (before.sort & OF and index > 1 and not items[index - 2].sort & (VERB | HAVE))
            )
        ):
            return items[at].span  # 83家民宿|关门, 4217艘渔船当天陆续|离港
        if at + 1 == end and items[at].sort & PLAIN and self._noun_of(items[index]) is not None:
            words = parts_of(items[at])
            if len(words) == 2 and words[1][1] == "ns":
                return Span(items[at].start, words[1][0])  # 9项赛事|落户|东川
            if len(words) > 1 and words[-1][1] in ("v", "vn") and at > index + 1:
                return Span(words[-1][0], items[at].end)  # 48台织机全部满负荷|运转
        if (
            before is not None
            and before.text in _HANDING
            and (items[at].sort & (VERB | HAVE) or (before.text == "由" and at + 1 == end and items[at].sort & PLAIN))
            and items[at].text != "组成"
            and (before.text != "由" or self._noun_of(items[index]) is not None)
        ):
            return items[at].span  # 将三款药品纳入医保, 给600名患者建了健康档案
        given = before is not None and before.text in ("向", "对") and at == index + 1
        if items[at - 1].text == "被" and at + 1 == end and len(items[at].text) == 4 and len(parts_of(items[at])) == 1:
            return items[at].span  # 11家民宿被停业整顿
        ends = at + 1 == end and items[at].end - items[at].start == 2 and items[at].sort & (PLAIN | SAY) != 0
        if ends and (given or items[at - 1].text in _PASSING):
            return items[at].span  # 三名员工被警告, 暂停向300多家经销商发货
        if at + 1 == end and at > index + 1 and items[at - 1].text in _PARTICLES:
            return Span(items[at - 1].start, items[at].end)  # 首批2000名工程师已到|岗
        closing = at + 1 == end and items[at].sort & VERB != 0
        if items[at - 1].text == "被" and end - at < 4 and items[end - 1].end - items[at].start < 5:
            return Span(items[at].start, items[end - 1].end)  # 11名观潮者被卷|倒
        if before is not None and (
            (before.sort & OF and not closing) or (before.sort & AT and (items[at].text == "组成" or not closing))
        ):
            return self._deed_of(index, end)  # but 向八家客户送样
        if items[at].text in ("为", "是") and at + 2 == end and self._is_noun(at + 1):
            return items[at + 1].span
        told = items[at].sort & (VERB | HAVE | RISE | FALL) != 0 or items[at].text in self.words.befalling
        if not told and items[at].sort & PLAIN and at + 1 == end and items[at].start == items[index].end:
            tags = parts_of(items[at])
            told = len(tags) == 1 and (
                tags[0][1] in ("v", "vn") or len(items[at].text) == 2
            )  # 1260家企业参展, 83家民宿关门
        if told and (at + 1 == end or items[at + 1].text in ("、", "或")):
            return items[at].span
        if (items[at].sort & VERB or items[at].text == "参加") and at + 2 == end and self._is_noun(at + 1):
            return Span(items[at].start, items[at + 1].end)  # 11人首次参加世锦赛
        unit = items[index].amount.unit
        acting = unit is not None and (unit.name in COUNT_ONLY or unit.classifier in ("名", "位"))
        others = self._noun_of(items[index]) is not None and not self._holds(items[at].text)
        acting = acting or (others and not items[at].sort & FIGURE)  # 7家企业入围今年的名单, 12项赛事落户…
        if (
            acting
            and items[at].sort & (VERB | HAVE)
            and items[at].text[-1] not in "有要"
            and (before is None or not before.sort & (VERB | HAVE))
        ):
            ends = at + 1 < end and items[at + 1].text in ("到", "于", "出") and items[at + 1].start == items[at].end
            return Span(items[at].start, items[at + ends].end)  # 48万名市民买到新机
        return self._deed_of(index, end)

    def _deed_of(self, index: i64, end: i64) -> Span | None:
        """What those do whom a quantity counts by their noun, or what is done for or with them: the verb behind them, over
        times, adverbs and prepositions, or else the one before 的.

        12家银行承办缴存业务 · 126家城投公司宣布退出平台 · 已为21名患者植入同类设备 · 在165个城市回收样本 · 研究所调查的124处礁体
        """
        items = self.items
        unit = items[index].amount.unit
        if self._noun_of(items[index]) is None and (unit is None or unit.name != "人"):
            return None
        at = index - 1
        while at >= 0 and items[at].sort & MORE and items[at].text[-1] not in _HANDED:
            at -= 1
        before = items[at] if at >= 0 else None
        if before is not None and before.sort & (VERB | HAVE) and before.text[-1] != "有":
            return None
        while at >= 0 and (items[at].sort & (OF | QUANTITY | ORGANIZATION) or self._is_noun(at)):
            at -= 1  # 面向|全国31个省份招收…, 对|全省9个市的46家医院开展…
        handed = at >= 0 and items[at].sort & WORD != 0 and items[at].text[-1] in _HANDED
        at = index + 1
        while at < end:
            item = items[at]
            if item.sort & (VERB | HAVE | SAY):
                if (
                    at + 1 < end
                    and items[at + 1].sort & (VERB | HAVE)
                    and (item.sort & SAY or item.text in _BEGINNING_TO)
                ):
                    item = items[at + 1]
                if item.text == "在建" or item.text[-1] in "有要":
                    return None
                told = at + 1
                while told < end and items[told].sort & MORE:
                    told += 1
                paid = items[told].amount.unit if told < end and items[told].sort & QUANTITY else None
                if paid is not None and paid.system == "ISO4217":
                    return None  # 42家企业去年纳税3.6亿元: that is what they pay
                if item.sort & FIGURE and at + 1 < end and items[at + 1].sort & (BASIS | QUANTITY | MEASURING):
                    return None  # 700余家影城假期|收入|同比增长25%
                return item.span
            if item.sort & (MARK | OF | MEASURING | QUANTITY):
                break
            if item.sort & PLAIN and item.sort & WORD and (at == index + 1 or items[at - 1].sort & (MORE | TIME)):
                parts = parts_of(item)
                if len(parts) > 1 and parts[1][0] - item.start == 2 and (handed or parts[0][1] in ("v", "vn")):
                    return Span(item.start, parts[1][0])  # 为21名患者|植入|同类设备
                if len(parts) == 1 and at + 1 < end and items[at + 1].sort & (VERB | HAVE):
                    if parts[0][1] not in _OF_MANNER and item.text not in _MANNERS:
                        return item.span if handed else None  # 向35名投资者|定增|募资12亿元
                    at += 1
                    continue  # 8条高速公路|临时|封闭
                if not item.sort & AT and not self._has(AT, index + 1, at):
                    break
            at += 1
        if before is not None and before.sort & OF and items[index - 1].sort & OF:
            return self._deed_before(index - 2)
        return None

    def _deed_before(self, at: i64) -> Span | None:
        """The verb that a description with 的 ends with, at the place of its last word: 研究所|调查|的124处礁体; not 新建的."""
        if at < 0 or (at and self.items[at - 1].text == "新"):
            return None  # 新|落户|的两家电池厂
        item = self.items[at]
        if item.sort & (VERB | HAVE):
            none = self._holds(item.text) or item.text[0] == "投" or item.text in _LEFT
            return None if none else item.span  # not 去年投产的两座光热电站, 剩余的33家店
        parts = parts_of(item)
        if not parts or not item.sort & PLAIN or parts[-1][1] not in ("v", "vn"):
            return None
        word = Span(parts[-1][0], item.end)
        return None if self._holds(self.folded[word.start : word.end]) else word

    def _is_manner(self, at: i64) -> bool:
        """Whether a word says how something is done: 紧急 in 约1.2万居民紧急撤离."""
        item = self.items[at]
        words = parts_of(item)
        tagged = len(words) == 1 and words[0][1] in ("a", "ad", "z")
        return tagged and item.sort & PLAIN != 0 and item.text not in self.words.befalling

    def _is_free(self, at: i64, start: i64) -> bool:
        """Whether a noun may be what a verb behind it measures: no modifier with 的, not in 在…, 比…"""
        items = self.items
        if at + 1 < len(items) and (items[at + 1].sort & OF or items[at + 1].text == "后"):
            return False  # 换上新盾构机后提高到12米
        described = at > start and items[at - 1].sort & OF != 0
        for one in range(at - 1, start - 1, -1):
            item = items[one]
            if described and (item.text == "对" or (item.text == "在" and self._own(items[at].text) is not None)):
                return True  # 消费对增长的贡献率升到六成五, 国产品牌在高端市场的份额只有24%
            if (item.sort & AT and not item.sort & CAUSING and item.text not in _BECAUSE) or item.sort & (THAN | WITH):
                return False
            compared = item.sort & VERB != 0 and one > start and items[one - 1].sort & THAN
            if item.text in ("前", "后") or item.sort & (TIME | ORGANIZATION | OF):
                continue
            if items[one + 1].sort & OF:
                continue  # 比预售时公布的上限低约一成
            if not (self._is_noun(one) or compared):
                break  # 比种玉米高出一倍
        return True

    def _measure(self, start: i64, index: i64, end: i64, left: i64, head: i64) -> Span | None:
        """What is measured: the noun before the quantity, the share's whole, the clause's head, or what was measured before."""
        items = self.items
        before = items[left] if left >= 0 else None
        amount = items[index].amount
        share = self._is_share(amount)
        if left < 0 or before is None:
            return self._right(index, end) or self.measure
        if self.headed is not None and self.headed.end == before.end and before.sort & (VERB | HAVE):
            return self.headed  # 游客|人均停留|1.9天
        if share and before.sort & SHARING and self.amount is not None and self.clause_subject is not None:
            return self.amount  # 营收48.6亿元，增长率45%，海外收入占93%
        if share and not (self._is_noun(left) and self._own(before.text) is not None):
            right = self._right(index, end)
            if right is not None:
                return right  # 全市三分之一的增加值
        if before.sort & OF and left - 1 >= start:
            return self._measure_of_those(start, index, end, left)
        if before.sort & WORD and self._is_noun(left):
            return self._measure_by_noun(start, index, end, left, head)
        if (
            before.sort & MEASURING
            or before.text in ("由", "从", "在")
            or (before.text in ("对", "兑") and left > start and items[left - 1].sort & QUANTITY)
            or (share and before.sort & VERB)
            or self._ends_at(start, left)
        ):
            return self._measure_by_level(start, index, end, left, head)
        if before.text.endswith("有") and left > start:
            at = left - 1
            while at > start and items[at].sort & MORE:
                at -= 1
            of = items[at - 1]
            if items[at].sort & OF and at > start:
                at -= 2 if of.sort & MORE else 1
                if at >= start and (items[at].sort & (QUANTITY | PLAIN | VERB | HAVE | RISE | FALL)):
                    return Span(items[at].start, of.end)  # 排队的还有六十多人, 60岁以上的有4200多人
            if self.headed is not None and self._only_more(head, left):
                return self.headed  # 该港国际航线|已有312条
        if before.text == "于" and left > start and items[left - 1].sort & MOVING:
            return self.headed or self.measure  # 进度快于往年4天
        right = self._right(index, end)
        if before.text == "以" and index + 2 < end and items[index + 1].sort & PLAIN and items[index + 2].sort & HAVE:
            return items[index + 2].span  # 以每股62欧元现金收购
        if right is not None and before.sort & (VERB | HAVE) and self.folded[right.start : right.end].endswith(_BOUGHT):
            return before.span  # 回购3亿美元股票
        if right is not None:
            return right
        if (
            before.sort & QUANTITY
            and amount.unit is not None
            and amount.unit.name in COUNT_ONLY
            and items[index - 1].text != "至"
        ):
            return None
        if before.text == '"' and left - 2 > start and before.end == items[index].start:
            for at in range(left - 2, max(start, left - 5), -1):
                if items[at].text == '"':
                    return Span(items[at + 1].start, before.start)  # 发放“茶叶贷”3.5亿元
        if before.sort & (QUANTITY | MARK | TIME):
            return self.headed or self.measure
        if before.sort & AIM:
            return self.headed  # 占比力争超过60%
        if before.sort & (VERB | HAVE) and self.words.figures.get(before.text) is not None:
            staff = amount.unit is not None and self._takes_on(before, amount.unit)
            return None if staff else before.span
        return None

    def _measure_of_those(self, start: i64, index: i64, end: i64, left: i64) -> Span | None:
        """What is measured of those that 的 before a quantity stands for: 占总收入的31%, 可真正签约的不到十分之一."""
        items = self.items
        if self.headed is not None and self.folded[self.headed.end - 1] == "率" and self._is_share(items[index].amount):
            return self.headed  # 费率一度达到船价的1%
        multiple = items[index].amount.number.form == "multiple"
        if multiple and (self.headed or self.measure) is not None:
            return self.headed or self.measure  # 渗漏量一度达到设计值的三倍
        whole = self._whole(start, left - 1, self._is_share(items[index].amount))
        if whole is None and self._begins_a_change(index):
            whole = self._object(start, left - 1)
            at = left - 1
            while whole is None and self.headed is None and at > start and not items[at].sort & FROM:
                at -= 1
            if (
                whole is None
                and self.headed is None
                and at > start
                and self._is_noun(at - 1)
                and self._own(items[at - 1].text) is not None
            ):
                whole = self._bare_measure(items[at - 1])  # 平均|配送|时间从2024年的24分钟缩短到16分钟
        alone = index + 1 >= end or items[index + 1].sort & MORE != 0
        if whole is None and alone and items[left - 1].sort & (VERB | HAVE) and not multiple:
            whole = items[left - 1].span  # 可真正签约的不到十分之一
        if whole is None and index + 1 < end and items[index + 1].start == items[index].end:
            right = self._right(index, end)
            if right is not None and self.words.own_in(self.folded, right.start, right.end) is not None:
                return right  # 拖欠他的35万欧元|奖金
        return whole or self.measure

    def _measure_by_noun(self, start: i64, index: i64, end: i64, left: i64, head: i64) -> Span | None:
        """What the noun before a quantity measures, or the verb before that: 存款余额6700亿元, 转移群众12.3万人."""
        items = self.items
        before, amount = items[left], items[index].amount
        if before.text in _EXTREMES and (self.headed or self.measure) is not None:
            return self.headed or self.measure  # 客运量从2014年的峰值782亿人次降至…
        if left > start and self.measure is not None and (self.headed is None or self.headed.end < before.start):
            past = left - 1
            while past > start and items[past].sort & (MORE | TIME | OF) and past > left - 4:
                past -= 1
            if items[past].text in _EXCEEDING or (items[past].text == "于" and items[past - 1].sort & MOVING):
                return self.headed or self.measure  # 高出警戒线两米多, 低于同期|均值4.7米, 高于城镇居民1.2个百分点
        if left > start and items[left - 1].text == "在" and self.measure is not None and self._is_place(before.span):
            return self.headed or self.measure  # 在德国约6200欧元
        if left == start + 1 and items[start].text == "比" and self._own(before.text) is None:
            return self.headed or self.measure  # 比烧柴油省一半
        if left < head and self.subject is not None and self.subject.span == before.span:
            right = self._right(index, end)
            return self.measure if right is None and self._is_share(amount) else right  # 小学生35%，初中生70%
        whole = self._whole(start, left, self._is_share(amount))
        if whole is not None:
            return whole
        if left > start and items[left - 1].end == before.start:
            verb = items[left - 1]
            people = amount.unit is not None and amount.unit.name in ("人", "名") and self._own(before.text) is None
            struck = left - 1
            while (
                struck > start
                and items[struck].text not in self.words.striking
                and (items[struck].sort & VERB or self._is_noun(struck))
                and items[struck - 1].end == items[struck].start
            ):
                struck -= 1  # 救起|遇险|船员27人
            if items[struck].text in self.words.striking:
                return items[struck].span  # 转移低洼地带居民5600人
            money = amount.unit is not None and (
                amount.unit.system == "ISO4217" or amount.unit.classifier in _OF_THINGS
            )
            if (
                money
                and verb.sort & (VERB | HAVE)
                and len(verb.text) > 1
                and self._own(before.text) is None
                and self.words.people.end(before.text)
                and not before.text.endswith("机器人")
            ):
                return verb.span  # 补偿|养殖户1840万元
            if people and verb.sort & VERB and not self.words.people.end(before.text):
                return verb.span  # 转移群众12.3万人, 倒塌房屋640余间, 起诉诈骗犯罪2.9万人
        owner, measure = self._split(before)
        if measure is None and left > start and items[left - 1].sort & SHARING:
            return self.headed or self.amount or self.measure  # 占全国近两成
        if measure is None and before.text in self.words.owners:
            counted = amount.unit is not None and amount.unit.system == "COUNT"
            return (
                before.span if counted and before.text in _COUNTED else None
            )  # 造成全省35.6万人受灾, but 签约项目57个
        return measure or (self.headed if owner is not None and left < head else before.span)

    def _measure_by_level(self, start: i64, index: i64, end: i64, left: i64, head: i64) -> Span | None:
        """What a verb of change or level before a quantity is said of: 将死亡风险|降低了34%, 优良天数比例|为85%."""
        items, amount = self.items, self.items[index].amount
        share, unit = self._is_share(amount), amount.unit
        before = items[left]
        taken = self._object(start, left)
        if taken is not None:
            return taken
        if before.text in _SPARING and self.headed is None and unit is not None and unit.system == "ISO4217":
            return before.span  # 每年可为患者减负180亿元
        if before.text == "维持" and index + 1 < end and items[index + 1].sort & OF:
            return self._right(index, end)  # 维持今年75至80吉瓦时的|出货目标
        if before.text in _HAVING_ONLY and index + 1 < end and items[index + 1].start == items[index].end:
            right = self._right(index, end)
            if right is not None and self._own(items[index + 1].text) is not None:
                return right  # 账上只有4000万元|现金
        if before.sort & LEVEL and left - 2 >= start and items[left - 1].sort & OF and not share:
            return items[left - 2].span  # 留在本地就业的超过11万人
        if items[start].text in RATES and start < left:
            if share and (unit is None or unit.name != "percentage point") and self.headed is None:
                return self.measure or items[start].span  # 营收将减少2000万元，降幅约为一成一
            return items[start].span  # 降幅比7月扩大21.9个百分点
        if items[start].text in _TRADING and self.headed is None and start + 1 >= left:
            self.measure = None
            return None  # 发行价每股27元，开盘即涨85%
        if items[start].sort & THAN and before.sort & MOVING and (self.headed or self.measure) is not None:
            return self.headed or self.measure  # 比正常蓄水位低6.6米
        inside = False  # of a bracket: 月均收入（ARPU）为46.3元
        for at in range(left - 1, head - 1, -1):
            if items[at].sort & (OPENING | CLOSING):
                inside = items[at].text in "）)"
            if inside:
                continue
            if self._is_noun(at) and self._is_free(at, start):
                if items[at].text in _EXTREMES and (self.headed or self.measure) is not None:
                    return self.headed or self.measure  # 距年内高点跌去一半
                return self._bare_measure(items[at])  # 337个城市优良天数比例为85%
            if items[at].sort & QUANTITY and not self._an_ordinal(at):
                lasted = items[at].amount.unit
                if at + 1 != left or lasted is None or lasted.dimension != "time":
                    break  # but 案件|三年|增长近七倍
        if left >= head and self.clause_subject is not None and not before.sort & (BEING | SHARING):
            if self.like is not None:
                return self.headed or self.like
            told = (
                items[head].text in _CONTRASTING
                or self._is_body(self.clause_subject)
                or self.words.people.end_in(self.folded, self.clause_subject.span.start, self.clause_subject.span.end)
                or (head > start and self._are_regions(head - 1))
                or (unit is not None and unit.name == "percentage point")
            )
            return self.headed or (self.measure if told else None)  # 广东常住人口增加74万人，黑龙江减少33万人
        return self.headed or self.measure

    def _whole(self, start: i64, at: i64, share: bool) -> Span | None:
        """What a share is of: 全年产量 in 占全年产量的四分之三, 全年目标 in 完成全年目标的52%."""
        items = self.items
        if not self._is_noun(at):
            return None
        for one in range(at - 1, start - 1, -1):
            if items[one].sort & MARK:
                return None
            if items[one].text in self.words.taking or (
                share
                and (
                    (one == at - 1 and items[one].sort & (VERB | HAVE))
                    or items[one].text in self.words.coming_to
                    or (
                        one == at - 1 and items[one].text in _BOUNDS and self._own(items[at].text) is True
                    )  # 研发投入不低于营收的6%; not 库存不到警戒线的七成
                )
            ):
                words = parts_of(items[at])
                if items[at].text in self.words.owners_alone or (len(words) == 1 and words[0][1] == "ns"):
                    return None  # 占全国的六分之一
                return self._bare_measure(items[at])
        return None

    def _object(self, start: i64, verb: i64) -> Span | None:
        """What 把 or 将 puts before the verb: 把患者死亡风险降低了34%."""
        if not self.heard & PUT:
            return None
        items = self.items
        for at in range(verb - 1, start - 1, -1):
            if items[at].sort & PUT:
                for one in range(verb - 1, at, -1):
                    if self._is_noun(one):
                        return self._bare_measure(items[one])
                return None
            if items[at].sort & MARK:
                return None
            if items[at].sort & FROM:
                verb = at  # 将桥墩数量|由原设计的9个减少到…
        return None

    def _right(self, index: i64, end: i64) -> Span | None:
        """The noun phrase behind a quantity: 30亿元的可转换公司债券, 2亿美元授信额度."""
        at = index + 1
        if at + 1 < end and self.items[at].sort & MORE and self.items[at + 1].sort & OF:
            at += 1  # 六成以上的收益
        if at < end and self.items[at].sort & OPENING:
            at = self._behind_bracket(at, end)  # 1.1亿欧元（约合9.1亿元人民币）的C轮融资
        while at < end and (self.items[at].sort & (OF | TIME)):
            at += 1
        if at < end and self.items[at - 1].sort & OF:
            stop = at + 3
            while at < min(end, stop) and self.items[at].sort & (MORE | VERB | HAVE | AIM):
                at += 1  # 30亿元的可转换公司债券
        if at < end and self.items[at].sort & WORD and self.items[at].sort & PLAIN:
            tags = parts_of(self.items[at])
            unit = self.items[index].amount.unit
            money = unit is not None and unit.system == "ISO4217"
            doing = bool(tags) and tags[0][1][:1] == "v" and self.items[at].end - tags[-1][0] > 1
            if money and at == index + 1 and doing and self._own(self.items[at].text) is None:
                return None  # 投资15亿元扩建厂房, but 3000万元消费|券
            if len(tags) > 1 and tags[-1][1] in ("v", "vn"):
                place = tags[-1][0]
                if self.words.people.end_in(self.folded, self.items[at].start, place) and at + 1 < end:
                    return Span(self.items[at].start, place)  # 六成受访者|支持延长假期
            return self._bare_measure(self.items[at]) or self.items[at].span
        return None
