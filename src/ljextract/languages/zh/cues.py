"""Chinese clauses: what is measured, whose it is, who says so, and whether it has happened.

    clause  = [time] [owner 的] measure [adverb] verb [qualifier] quantity     营业收入同比增长12.4%
            | [owner] verb measure quantity [的 noun]                          公司实现净利润6.13亿元

A clause's words and their classes are those of `rows`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ljextract.clauses import Holder, Item, Sentence, Stated, Statement
from ljextract.languages.zh.rows import TYPES, Words, parts_of, row_of, words_of
from ljextract.matcher import Reading
from ljextract.text import Span, span_of
from ljextract.values.amount import Amount
from ljextract.values.unit import Unit

_BRACKETS: Final = frozenset("（）()")
_COMMAS: Final = frozenset("，,；;：:。！!？?—\n")
_MEASURING: Final = frozenset({"rise", "fall", "level"})
_LASTING: Final = (
    "数",
    "时间",
    "期",
    "龄",
    "年限",
    "寿命",
    "时长",
    "天数",
    "行程",
    "航程",
    "车程",
    "提前量",
    "用时",
    "耗时",
    "历时",
    "期限",
    "住院日",
    "周期",
    "间隔",
)
_PUBLISHED: Final = re.compile(
    r"^.{0,8}(?:发布|公布|数据|统计|调查|公告|报告|通报|开展|进行)|^(?:在|对|就|向|上|本|昨|今|周|\d|宣布)"
)
_BRACKETED: Final = re.compile(r"^[（(].*?[）)]")
_PLACED: Final = re.compile(r"([\u3400-\u9fff]{2,3}?)[省市县](?!场)")
_PERSON: Final = re.compile(r"(?:负责人|发言人|人士|官员|工作人员|代表)$")
_DIRECTION: Final = {"rise": "increase", "fall": "decrease"}
_ESTIMATING: Final = frozenset("预计 预测 预期 估计 估算 测算 预料".split())
_TRADED: Final = (
    "指数",
    "指",
    "元",
    "股",
    "期货",
    "期铜",
    "合约",
    "原油",
    "黄金",
    "债",
    "板块",
    "比特币",
    "人民币",
    "英镑",
    "卢布",
    "卢比",
    "比索",
)
_TELLING: Final = frozenset({"government", "media", "international", "nonprofit"})
"""Types of those who tell of others: what follows in the text is not theirs."""
_QUOTING: Final = frozenset({"报", "收报", "报收", "收于", "报收于", "站上", "收盘报", "午间报", "现报"})
_TRADES: Final = frozenset({"成交", "成交额", "净买入", "净卖出"})
_BEING: Final = frozenset({"为", "是", "达", "达到", "约为", "仅为", "均为"})
_SHARING: Final = frozenset({"占", "占到", "占据", "占了"})
_STATING: Final = _BEING | _SHARING
_SIZES: Final = frozenset({"length", "area", "volume", "mass", "temperature", "speed"})
_AVERAGES: Final = ("加权平均", "平均", "人均", "户均", "日均", "月均", "年均")
_HEADS: Final = re.compile(
    r"(?:集团|公司)?(?:联合|执行|副)*(?:董事长|董秘|总裁|总经理|首席(?:执行|财务|运营|技术|营销)官|ceo|cfo|coo|cto|创始人|负责人|行长|校长|院长|高管|主教练|俱乐部主席)"
)
"""Titles of those who speak for the company that stands before them; 分析师 and 研究员 tell of others."""
_STRIKES: Final = frozenset({"造成", "导致", "使", "令", "致", "已造成"})
_BRINGING: Final = frozenset({"造成", "导致", "使", "令", "致", "酿"})
_YIELDS: Final = frozenset({"mass", "energy", "power"})
_PLANNERS: Final = frozenset({"zone", "education", "health", "sports"})
"""Types of those whose 预计 tells of their own plans."""
_OURS: Final = ("我们", "咱们", "本", "该", "这家")
_DETERMINERS: Final = frozenset({"本届", "本次", "本轮", "本场", "此次", "此轮"})
_FORECASTS: Final = ("预测", "预期", "目标价")
_GOALS: Final = ("目标", "计划", "预算")
_FORETOLD: Final = (*_FORECASTS, *_GOALS)
_INSIDE: Final = frozenset('、“”‘’《》"')
_DISTRICTS: Final = frozenset("省市县区镇乡村州旗")
_NO_DOERS: Final = frozenset("vpdc")
"""Tags of words that no doer begins with: 受此|影响."""
_NO_OWNERS: Final = frozenset(
    "市场 首期 整体 总体 成交 零售 批发 挂牌 出厂 销售 采购 地区 城镇 社区 城区 全年 年 月 日均 人均 平均 总 单位 到期 存量 在建 上半年 下半年 每亩".split()
)
_TAKING: Final = frozenset("够 仅够 占 占到 占据 完成 贡献 贡献了 收治 收治了 达到 覆盖 出资 持有".split())
_BOUNDING: Final = frozenset("超过 超 破 突破 逾 过 不到 不足 低于 高于 达到 达 均超 均超过".split())
"""Words before a bound that says which ones are counted, where _COUNTING stands before those: 其中12家降幅超过一半."""
_LIMITS: Final = frozenset("以上 以下 以内 以外".split())
_COUNTING: Final = frozenset("其中 有 已有 共有 约有 仅有".split())
_BEGINNING: Final = frozenset("有设建开新增引招聘订购获签")
_HAVING: Final = frozenset("有设建立开购订得获到成满含下")
"""Characters at whose head or end a verb tells of having, opening or getting: 新开, 增设, 引进; 拥有, 兴建, 取得."""
_BEFALLING: Final = frozenset("死 报名 轻伤 重伤 受伤 失联".split())
"""Words for what befell people that the segmenter takes for nouns: 6名群众轻伤."""
_STRIKING: Final = frozenset(
    "抓获 拘留 逮捕 起诉 处罚 查处 转移 救出 救起 救治 解救 营救 安置 疏散 撤离 倒塌 冲毁 损毁 损坏 毁坏 烧毁 淹没 停运 停航 停飞 停产".split()
)
"""Verbs that tell themselves what befalls those counted, also where a noun stands between: 停运列车212列."""
_DISCLOSING: Final = frozenset("披露 公告 公布 发布 公告称 宣布 通报".split())
_CHANGING: Final = frozenset({"rise", "fall", "basis"})
_EACH: Final = frozenset("均 都 已 各".split())
_STAFFING: Final = frozenset("招聘 聘用 雇用 雇佣 增聘 录用 录取 招收 招募 新招 招 扩招 吸纳".split())
_SCOPES: Final = frozenset("全球 国内 海外".split())
"""Words for where somebody's own figure is made: 海外收入 is a company's."""
_GROUPS: Final = tuple("客 民 者 学生 考生 毕业生 医生 员工 职工 民工 工人 户 人 人员 员 商 企 企业 家庭".split())
"""How words end for those who act themselves and have figures of their own: 游客花费1924亿元, 工人流失率."""
_BODIES: Final = (
    *_GROUPS, "公司", "集团", "银行", "基金", "机构", "平台", "医院", "学校", "高校", "景区", "酒店", "餐厅", "农场", "港口", "机场", "航司", "险企", "券商", "电站", "影院", "赛事", "工程", "项目",
)  # fmt: skip
"""How words end for bodies that have figures of their own: 汽车经销商库存系数."""
_ATTRIBUTES: Final = (
    "总长",
    "全长",
    "总投资",
    "总规模",
    "产能",
    "库容",
    "占地",
    "建筑面积",
    "总面积",
    "期限",
    "利率",
    "票息",
    "造价",
    "时速",
)
"""How words end for a figure of a thing just told to be built: 新建6条线路，总长147公里."""
_BUILDING: Final = re.compile(r"[建设开投扩]|关停")
_BOUGHT: Final = ("股票", "股份", "股权", "物资", "设备")
_COUNTED: Final = frozenset({"项目", "园区", "产业园"})
_PARTIAL: Final = frozenset("占比 比重 比例".split())
_MEASURES: Final = frozenset({"length", "area", "volume", "power", "energy"})
_DAILY: Final = ("股价", "市值", "收盘价")
_TOTALS: Final = frozenset("总数 总量 人数 数量 规模".split())
_EVERYWHERE: Final = frozenset("全国 全省 全市 全县 全区 全州 全镇 我国 我省 我市".split())
_PEOPLE: Final = (*_GROUPS, "口", "师", "工", "生", "童", "手", "家", "兵", "官", "警", "友", "众", "丁")
_PRONOUNS: Final = frozenset("他 她 他们 她们".split())
_SITES: Final = frozenset("站港湖河江岛馆厂院校镇村园楼桥塔坝组")
_FACILITIES: Final = _SITES | frozenset("区厂店楼桥线路场所站")
_REVISING: Final = frozenset("上调 下调 调高 调低 维持 给予".split())
_OPENING: Final = ('"', "“", "「")
_LASTINGLY: Final = tuple("时速 占地 容积率 身高 体重 全长 总长 售价 发行价 寿命 重 长 海拔".split())
"""How words end for what is so at all times."""
_BY_NOW: Final = frozenset("已 已经 目前 现 现有 另有 有 共有 仍有 还有 拥有 可 在建 最高".split())
"""Words of a clause that tells how things stand, whatever the time that was told of before."""
_EXCEEDING: Final = frozenset("高出 超出 低于 高于 领先 落后".split())
_BELONGING: Final = frozenset("为 是 属于 来自 流向 投向".split())
_PARTS: Final = frozenset("占比 比重 额度 奖金 净买入 净卖出".split())
"""Words for a share or a part: what stands before them has it, though it is a figure itself: 收入占比."""
_PRODUCING: Final = frozenset("年产 日产 月产 可容纳 占地 总长 全长 耗资".split())
_GROWTHS: Final = frozenset("降幅 增幅 涨幅 跌幅 增速".split())
_LABELLING: Final = frozenset({"nm", "[in_i]"})
_CORPORATE: Final = ("净利润", "净利", "营收", "营业收入", "净亏损", "毛利率", "市值")
"""How words end for a figure that only a company has, and no product of it."""
_SENDING: Final = frozenset("抽调 调派 派出 增派 选派 组织 出动 投入 抽派 调集".split())
"""Verbs that tell what is done with those who then do something: 抽调40名医生支援."""
_REACHING: Final = frozenset("实现 完成 达到 达成 超额完成".split())
_FAR: Final = 12
"""How many words before a figure 把 may stand."""
_INDICES: Final = ("指数", "成指", "板指", "沪指", "恒指")
_SETTING: Final = ("上调", "下调", "调", "延长", "提至", "压缩", "削减")
"""How verbs of change begin that somebody decides on."""
_CLOSING: Final = frozenset({"中", "时", "后", "上", "里", "期间", "下"})
"""Words that close what 在 begins, or stand alone behind it: 临床试验中, 研究结束时."""
_CAUSING: Final = frozenset({"呼吁", "敦促", "要求", "令", "使", "让", "促使"})
_POSSIBLE: Final = frozenset({"可达", "可超过", "可"})
"""Words for what may come to be, which nobody means to reach."""
_TURNS: Final = frozenset({"但", "不过", "目前"})
"""Words behind which a plan or a forecast is told of no more."""
_LEVELS: Final = frozenset({"级", "号"})
_RATES: Final = frozenset({"降幅", "增幅", "涨幅", "跌幅"})
_COUNT_ONLY: Final = frozenset({"人", "户", "次", "人次"})
_SCORED: Final = frozenset({"分", "点"})
"""Classifiers that say by themselves what is counted: 砍下31分."""
_QUALIFIERS: Final = frozenset({"超过", "超", "逾", "不到", "不足", "突破", "接近", "低于", "高于"})


_NO_FIGURES: Final = frozenset(
    "年度 季度 月度 制度 程度 态度 角度 印度 多数 少数 岁数 参数 函数 相比 对比 评比 出差 误差 时差".split()
)
_ENDINGS: Final = frozenset("率额量值价费款薪")
"""Characters at whose end a word names something measured: 申购额, 首付款."""
_SINGLE_NOUNS: Final = frozenset("率额量值价费款他她它我你其沪京粤浙苏鲁豫鄂湘川渝闽皖赣")


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


def _code_of(unit: Unit) -> tuple[str | None, str, str | None]:
    return unit.code, unit.name, unit.per


class _Reader:
    """Reads one sentence, clause by clause."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        self.sentence = sentence
        self.folded = sentence.folded
        self.lefts: dict[int, int | None] = {}  # what _left has found for the clause that is being read
        self.items = sentence.items
        self.words = words
        self.source: Holder | None = None
        self.subject: Holder | None = None
        self.lists = sentence.folded.find("分别", sentence.start, sentence.end) >= 0
        self.shares = sentence.folded.find("占", sentence.start, sentence.end) >= 0
        self.speaker: Holder | None = None
        self.shown = False  # whether it is data that say so
        self.disclosed = False  # whether it is what somebody makes public
        self.judged = False  # whether it is what somebody thinks
        self.passing = False  # whether the clause before said only of its own figure that it is expected
        self.standing = False  # whether what the sentence tells is so by now
        self.done = False  # whether the clause that is being read says 已
        self.headed: Span | None = None  # what the clause that is being read measures by its head
        self.clause_subject: Holder | None = None
        self.beside: Holder | None = None  # whose what heads it may be: 江岭大学 in 江岭大学今年毕业生
        self.modifier = (0, 0)  # from where to where a clause with 的 describes the head of the one being read
        self.measure: Span | None = None
        self.measures: list[Span] = []
        self.growing: Span | None = None  # what a growth rate may be of that has no subject
        self.back: Holder | None = None  # who is spoken of again behind a clause on a part
        self.announcer: Span | None = None  # who makes figures public that are its own
        self.built: Span | None = None  # what has been told to be built, opened or the like
        self.built_by: Item | None = None
        self.shared_by: list[Holder] = []  # whose figures 分别 told
        self._at_share = 0  # where the verb stands behind those that take a share
        self.parts_off = False  # whether the clause before told of a part only
        self.parted: Stated | None = None  # what 其中 tells the parts of
        self.counted: dict[str, Span] = {}  # what has been counted, by its classifier
        self.status = "actual"
        self.guessed = False  # whether the status is an estimate by a word for it, not only by what lies ahead
        self.time: Item | None = None
        self.first_time: Item | None = None
        self.statement = Statement()

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
            if index < count and items[index].kind == "mark" and items[index].text in _BRACKETS:
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

    def _row_at(self, start: int) -> Item | None:
        """The row of nouns that begins at a place of the text."""
        items = self.items
        low, high = 0, len(items)
        while low < high:
            middle = (low + high) // 2
            if items[middle].start < start:
                low = middle + 1
            else:
                high = middle
        return items[low] if low < len(items) and items[low].start == start and items[low].kind == "word" else None

    def _place_before(self, measure: Span) -> Holder | None:
        """The place that a row of nouns begins with."""
        item = self._row_at(measure.start)
        if item is None:
            return None
        words = parts_of(item)
        place = self._owner(item)
        if place is None and len(words) > 1 and words[0][1] == "ns" and words[1][0] - item.start > 1:
            place = Holder(span_of(item.start, words[1][0]))
        for at, _ in words[1:]:
            if place is None and at - item.start > 2 and self.folded[at - 1] in _SITES:
                place = Holder(span_of(item.start, at))  # 用药组|中位生存期
        return place if place is not None and place.span.end < item.end else None

    def _is_body(self, holder: Holder) -> bool:
        """Whether a holder is an organization, a word for one, or a place: 该医院, 全市."""
        return (
            holder.organization is not None
            or bool(holder.refers)
            or holder.span == self.announcer
            or self.folded[holder.span.start : holder.span.start + 2] in _EVERYWHERE
            or self._is_place(holder.span)
        )

    def _is_place(self, span: Span) -> bool:
        """Whether words are a place by their name, or stand for one: 全市, 滨城."""
        words = self.folded[span.start : span.end]
        if words in self.words.owners_alone or words in self.sentence.places:
            return True
        if len(words) > 2 and words[-1] in "省市县" and words[:-1] in self.sentence.places:
            return True
        item = self._row_at(span.start)
        tags = parts_of(item) if item is not None else []
        if item is None or not tags:
            return False
        if span.end == item.end:
            return all(tag == "ns" for _, tag in tags)  # 福建浙江
        return tags[0][1] == "ns" and self._end_of_word(item, item.start) == span.end

    def _hosted(self) -> bool:
        """Whether a body is spoken of whose figures a clause may give without naming it."""
        return self.sentence.hosted if self.subject is None else self._is_body(self.subject)

    def _behind_dateline(self) -> int:
        """Where the words begin behind 新华社北京5月8日电（记者 吴雨桐）."""
        items = self.items
        for at in range(2, min(len(items) - 1, 6)):
            if items[at].text in ("电", "讯") and items[at + 1].text in ("(", "（"):
                return self._behind_bracket(at + 1, len(items))
        return 0

    # Attribution

    def _closing_speech(self) -> None:
        """Who says so behind the words: “…”，沈亦岚说。"""
        items = self.items
        last = len(items) - 1
        while last >= 0 and items[last].kind == "mark":
            last -= 1
        if last <= 0 or items[last].cue != "say":
            return
        start = last
        while start > 0 and not (items[start - 1].kind == "mark" and items[start - 1].text in '，,。”"！？'):
            start -= 1
        if start > 0 and start < last:
            self.source = self._speaker(start, last)

    def _speaker(self, start: int, end: int) -> Holder | None:
        """The words before a verb of saying: an organization, its spokesman, or a person behind a title."""
        items = self.items
        while start < end and (
            items[start].cue == "more" or items[start].text in ("据", "根据") or items[start].kind == "time"
        ):
            start += 1
        for at in range(start + 1, end):
            if items[at].text in ("在", "向", "对"):
                end = at  # 董事长王传福在股东大会上说
                break
        while end > start and (items[end - 1].kind == "time" or items[end - 1].cue in ("more", "at", "verb", "and")):
            end -= 1
        if start >= end:
            return None
        words = self.sentence.folded[items[start].start : items[end - 1].end]
        organization: Item | None = None
        for at in range(start, end):
            if items[at].kind == "organization" and (organization is None or organization.end == items[at].start):
                organization = items[at]  # 初创公司Lumistra
        if organization is None and any(
            words.startswith(word) for word in ("统计", "数据", "调查", "资料", "研究", "结果", "公告", "消息", "声明")
        ):
            return None
        if organization is None:
            return Holder(span_of(items[start].start, items[end - 1].end), None, self._refers(words))
        behind = self.sentence.folded[organization.end : items[end - 1].end]
        behind = _BRACKETED.sub("", behind)
        if behind[:1] in ("、", "和", "与"):
            behind = ""  # 市教育局、市财政局联合宣布
        person = _PERSON.search(behind)
        if (
            not behind
            or _PUBLISHED.search(behind)
            or behind.endswith(("研究", "报告", "调查", "数据", "统计", "论文", "季报", "年报", "财报", "招股书"))
            or person is not None
        ):
            span = organization.span
            if person is not None and person.group() != "工作人员":
                span = span_of(organization.start, items[end - 1].end)
            return Holder(span, organization)
        return Holder(span_of(organization.end, items[end - 1].end), None)

    def _spoken_for(self, start: int, end: int) -> Holder | None:
        """The company whose plans somebody at its head tells: 小鹏汽车CEO何小鹏表示."""
        company = self._organization(start, end)
        if company is None:
            return self._said_at_the_head(start, end)
        if company.record.named.type in _TELLING:
            return None
        title = _HEADS.match(self.folded, company.end, self.items[end].start)
        return Holder(company.span, company) if title is not None else None

    def _said_at_the_head(self, start: int, end: int) -> Holder | None:
        """The words for a body whose head speaks: 公司副总裁贺一鸣说."""
        for at in range(start, end):
            item = self.items[at]
            if item.kind != "word" or item.cue != "":
                continue
            place = self._end_of_word(item, item.start)
            word = self.folded[item.start : place]
            if word in self.words.types and _HEADS.match(self.folded, place, self.items[end].start) is not None:
                return Holder(span_of(item.start, place), None, word)
            return None
        return None

    # One clause

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
                items[end - 1].text in _CLOSING
                and fresh is not None
                and fresh.organization is None
                and not any(items[at].kind == "quantity" for at in range(start, end))
            )
        ):
            if items[end - 1].text in ("中", "里") and self._is_noun(end - 2) and items[start].cue != "at":
                self.measure = items[end - 2].span  # 11月成交的房源中，… · 住院的孩子里，…
            fresh = None  # 财联社11月4日电，… · 研究结束时，…
        if fresh is not None and fresh.organization is None and not fresh.refers:
            traded = self.sentence.folded[fresh.span.start : fresh.span.end].endswith(_TRADED)
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
                    or (head + 1 < end and items[head].text in ("由", "从") and self._is_from(head, end))
                    or self._is_priced(head, end)
                    or (self._hosted() and head < end and items[head].cue in _MEASURING and items[head].text[0] != "占")
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
                and not self.folded[fresh.span.start : fresh.span.end].rstrip("总").endswith(_GROUPS)
            ):
                measure, fresh = span_of(fresh.span.start, items[head].end), None  # 汽车交付10.9万辆
        those = self._those_that(start, end) if self.shares else None
        if those is not None:
            fresh, measure, head = those, None, self._at_share  # 已落实去向的占38.5%
        causes = self._causing(head + (head < end and items[head].kind == "quantity"), end)
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
            parting = items[self.modifier[0]].text in _SHARING
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
                and self.folded[measure.start : measure.end].endswith(_CORPORATE)
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
                stays = self.subject is not None and self._is_place(self.subject.span) and fact.measure is not None
                fact.subject, fact.needs_subject, fact.may_be_owned = self.subject if stays else None, False, False
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
        if self.time is not past and self.time is not None and self.folded[self.time.end - 1] == "前":
            self.time = past  # 一年前仅为400万
        if main is not None and fresh is not None and (parting or self.folded[fresh.span.start] in "每各"):
            self.back = main  # 每张票最高减20元，撬动… · 未成年人占三分之一，文创收入…
            self.measure = goods or self.measure  # 销售挖掘机2.1万台，占总销量的六成，同比增长15%

        elif fresh is not None and parting:
            self.parts_off = True

    def _two_rates(self, start: int, end: int) -> bool:
        """Whether a clause tells two rates of change in one, of the two measures told before."""
        facts = self.statement.facts
        at = [one for one in range(start, end) if self.items[one].kind == "quantity"]
        if len(at) != 2 or at[1] != at[0] + 2 or self.items[at[0] + 1].cue != "and" or len(facts) < 2:
            return False
        if not all(self._is_share(self.items[one].amount) for one in at) or self.items[at[0] - 1].cue not in _DIRECTION:
            return False
        one, other = facts[-2].measure, facts[-1].measure
        return one is not None and other is not None and one != other

    def _within(self, time: Item) -> bool:
        """Whether a year is that of the day up to which a clause counts: 截至10月8日，今年全国总票房…"""
        day = self.time
        year = time.record.resolved
        if day is None or year is None or year.granularity != "year" or year.first is None:
            return False
        one = day.record
        if one.period.relation != "by" or time.record.period.relation != "in":
            return False
        if one.resolved is None or one.resolved.last is None:
            return False
        return self.folded[day.start - 2 : day.start] == "截至" and year.first <= one.resolved.last <= year.last

    def _late(self, start: int, end: int) -> Item | None:
        """The one time of a clause that stands behind its figures: 首批两架预计2027年三季度交付."""
        items = self.items
        found: Item | None = None
        told = False
        for at in range(start, end):
            if items[at].kind == "quantity":
                if found is not None:
                    return None
                told = True
            elif items[at].kind == "time":
                if (
                    not told
                    or found is not None
                    or self._compared(at)
                    or (at + 1 < len(items) and items[at + 1].cue == "of")
                ):
                    return None
                found = items[at]
        return found

    def _parts_of(self, start: int, end: int) -> Stated | None:
        """What the parts are of that a clause tells of: 公办学位2.6万个，其中小学1.4万个、初中1.2万个."""
        facts = self.statement.facts
        while start < end and self.items[start].cue in ("more", "and"):
            if self.items[start].text == "其中":
                self.parted = None
                for fact in facts:
                    if not self._is_share(fact.quantity.amount):
                        self.parted = fact
                if self.parted is None and facts and facts[-1].direction is not None:
                    self.parted = facts[-1]  # 增加值增长7.1%，其中制造业增长12.4%
                return self.parted
            start += 1
        for at in range(start, end):
            if self.items[at].kind == "quantity":
                break
            if self.items[at].cue in ("verb", "have"):
                self.parted = None  # 其中一级文物412件，去年接待观众…
        return self.parted

    def _take_part(self, fact: Stated, whole: Stated, start: int, index: int) -> None:
        """Make a noun right before a quantity like the whole's the part whose figure it is, and the whole what is measured."""
        whole_measure = self._noun_of(whole.quantity) or whole.measure
        if self._is_share(fact.quantity.amount):
            if self.headed is None and fact.direction is not None:
                return  # 其中税收收入4.8万亿元，下降2.5%
            own = self.headed is not None and self._own(self.folded[self.headed.start : self.headed.end]) is not None
            if not own and not any(self.items[at].cue == "of" for at in range(start, index)):
                if self.headed is not None and fact.measure == self.headed and whole_measure is not None:
                    fact.subject, fact.needs_subject, fact.may_be_owned = Holder(self.headed), False, False
                fact.measure = self.measure = whole_measure or fact.measure
            return
        left = self._left(index, start)
        unit, other = fact.quantity.amount.unit, whole.quantity.amount.unit
        if (
            left is None
            or unit is None
            or other is None
            or (unit.system, unit.code, unit.classifier) != (other.system, other.code, other.classifier)
            or not self._is_noun(left)
            or self._own(self.items[left].text) is not None
        ):
            return
        fact.subject, fact.needs_subject, fact.may_be_owned = Holder(self.items[left].span), False, False
        fact.measure = self.measure = whole_measure

    def _holds(self, verb: str) -> bool:
        """Whether a verb only says that somebody has, makes, opens, buys or takes on what is counted: 新开三条航线."""
        return (
            verb in self.words.holds
            or verb in _BRINGING
            or verb in _STAFFING
            or verb[0] in _BEGINNING
            or verb[-1] in _HAVING
        )

    def _takes_on(self, verb: Item, unit: Unit) -> bool:
        """Whether a verb only says that somebody has or takes on the people counted: 招聘约3000人."""
        return unit.name in _COUNT_ONLY and verb.text in _STAFFING

    def _take_those(self, fact: Stated, start: int, index: int, end: int) -> None:
        """Make those that a share is said to be or go to its subject: 其中三分之二为工程师, 七成以上流向中小银行."""
        items = self.items
        if self._left(index, start) is not None or not self._is_share(fact.quantity.amount) or self.measure is None:
            return
        at = index + 1
        while at < end and items[at].cue == "more":
            at += 1
        if at + 2 != end or items[at].text not in _BELONGING or not self._is_a_thing(at + 1, end):
            return
        whole = self.parted or (self.statement.facts[-1] if self.statement.facts else None)
        if whole is not None and not self._is_share(whole.quantity.amount):
            fact.measure = self._noun_of(whole.quantity) or whole.measure or self.measure
            fact.subject, fact.needs_subject, fact.may_be_owned = self._named(items[at + 1]), False, False

    def _noun_of(self, item: Item) -> Span | None:
        """The noun that a quantity counts, without its classifier."""
        unit, noun = item.amount.unit, item.amount.unit_span
        if unit is None or noun is None or unit.system != "COUNT" or unit.name == unit.classifier:
            return None
        if unit.name in _COUNT_ONLY:
            return None
        return span_of(noun.start + len(unit.classifier or ""), noun.end)

    def _bounds(self, start: int, index: int) -> bool:
        """Whether a quantity only says which ones are counted: 其中12家降幅超过一半, 有27个省份工资超过2000元."""
        items = self.items
        if (
            index + 3 < len(items)
            and items[index + 1].text in _LIMITS
            and items[index + 2].cue == "of"
            and self._is_noun(index + 3)
            and not self._is_share(items[index].amount)
        ):
            one = index + 4
            while one < len(items) and (items[one].cue in ("have", "level", "more")):
                one += 1
            if one < len(items) and items[one].kind == "quantity":
                return True  # 判赔金额在1000万元以上的案件有86件
        at = index - 1
        while at > start and items[at].cue == "more":
            at -= 1
        if at <= start or items[at].text not in _BOUNDING:
            return False
        at -= 1
        while at > start and items[at].cue == "more":
            if items[at].text not in _EACH:
                return False
            at -= 1
        figure = items[at].text
        if figure in _RATES or (self._is_noun(at) and self._own(figure) is not None and figure[0] != "总"):
            at -= 1
        if at <= start or items[at].kind != "quantity" or items[at - 1].text not in _COUNTING:
            return False
        unit = items[at].amount.unit
        return unit is not None and unit.system == "COUNT"

    def _speech(self, start: int, end: int) -> int:
        """Behind "X表示", "X的数据显示", "X预计": whose words are the source of all that follows."""
        items = self.items
        for index in range(start, end):
            item = items[index]
            if item.kind == "quantity":
                return start
            ends = index + 1 == end  # 统计，…, 提出，…
            if (
                item.cue == "expect"
                and item.text in _ESTIMATING
                and self.source is None
                and self._only_more(start, index)
                and self.subject is not None
                and self.subject.organization is not None
                and self.subject.organization.record.named.type not in _PLANNERS
            ):
                self.source = self.subject  # …，并预计到2027年…
            if item.cue == "expect" and item.text in _ESTIMATING and index > start:
                figure = items[index - 1]
                if figure.kind == "word" and figure.cue == "" and self._own(figure.text) is not None:
                    self.passing = self.status == "actual"
                    return start  # 丰田汽车本财年营业利润预计为…
                holder = self._speaker(start, index)
                titled = (
                    ends
                    or items[index - 1].text in _PRONOUNS
                    or self._organization(start, index) is not None
                    or (
                        holder is not None
                        and self.folded[holder.span.start : holder.span.end].endswith(self.words.judges)
                    )
                )
                if holder is None or (holder.organization is None and holder.refers == "" and not titled):
                    return start
                self.status, self.guessed = "estimate", True
                if self.source is None or items[index - 1].text not in _PRONOUNS:
                    self.source = holder  # but 陆思远说，他预计…
                company = holder.organization
                own = bool(holder.refers) if company is None else company.record.named.type == "company"
                self.speaker = holder if own else None
                if not any(items[at].kind == "quantity" for at in range(index, end)):
                    self.subject = None
                if items[index - 1].kind == "time" and items[index - 1].record.period.relation == "in":
                    when = items[index - 1].record.resolved
                    if when is not None and when.granularity in ("quarter", "half", "year"):
                        self.time = items[index - 1]  # 公司第四季度预计收入26亿元
                return index + 1
            plans = item.text == "公告" and not ends and items[index + 1].cue in ("aim", "will")  # 公司同日公告拟募资…
            says = item.cue == "say" or plans or (ends and item.text == "公告" and self._announces(start, index))
            if not says or (
                not ends
                and item.text in ("统计", "发布", "提出", "报告", "规定")
                and items[index + 1].cue != "say"
                and not (item.text == "发布" and index + 2 == end and items[index + 1].text in self.words.news)
            ):
                continue
            holder = self._speaker(start, index)
            if item.text in ("公布", "发布") and not ends and self._is_noun(index + 1) and index + 2 >= end:
                body = holder.organization if holder is not None else None
                if body is None or body.record.named.type not in _TELLING:
                    self.subject = holder or self.subject  # 国泰航空3月11日公布业绩，…
                    self.announcer = holder.span if holder is not None else None
                if items[index + 1].text in self.words.news:
                    self.source = holder or self.source  # 岚跃汽车发布数据，…
                return end
            last = index
            for at in range(index, end):
                if items[at].text == "显示" and items[at].cue == "say":
                    last = at
                    break
            self.shown = items[last].text in ("显示", "统计", "表明", "反映")
            self.judged = item.text == "认为"
            if self.shown:
                self._date_of_survey(start, last)
            self.disclosed = item.text in _DISCLOSING
            if holder is None and self.source is None and self.subject is not None and self._only_more(start, index):
                holder, self.subject = self.subject, None  # 高盛更为悲观，认为…
            self.source = holder or self.source
            speaking = holder.organization if holder is not None else None
            self.speaker = Holder(speaking.span, speaking) if speaking is not None else self._spoken_for(start, index)
            unknown = speaking is None and item.text in ("披露", "公告", "公告称", "通报")
            if holder is not None and (holder.refers or unknown):
                self.speaker = holder  # 该厅表示，将安排资金…, 省博通报，单日入馆…
                self.announcer = holder.span
            acting = self.subject.organization if self.subject is not None else None
            if speaking is not None and acting is not None and acting is not speaking:
                self.subject = None  # 航空公司停飞，民航局表示…
            if speaking is not None and speaking.record.named.type not in _TELLING and item.text != "认为":
                self.statement.topic = self.statement.topic or holder
            return last + 1
        return start

    def _announces(self, start: int, end: int) -> bool:
        """Whether who stands before 公告 is a body, or a word for one: 公司同日公告，…"""
        if self._organization(start, end) is not None:
            return True
        return any(self.items[at].text in self.words.types for at in range(start, end))

    def _date_of_survey(self, start: int, end: int) -> None:
        """Take the time of a survey or a list for what it shows: 5月的一项调查显示, 上月公布的排名显示."""
        for at in range(start, end):
            if self.items[at].kind == "time" and any(
                self.items[one].text.endswith(("调查", "排名", "榜单")) for one in range(at + 1, end)
            ):
                self.time = self.items[at]

    def _only_more(self, start: int, end: int) -> bool:
        return all(self.items[at].cue in ("more", "and") for at in range(start, end))

    def _qualify_status(self, start: int, end: int, subject: Holder | None) -> None:
        """Read off a clause whether it tells of what has happened; what is not said anew stays."""
        items = self.items
        aimed = self.done = False
        first, behind = self.modifier
        for index in range(start, end):
            if first <= index < behind:
                continue  # 财年将于本月结束的新加坡航空…盈利
            item = self.items[index]
            cue = item.cue
            if item.text in ("已", "已经"):
                self.done = True
            if item.text in _BY_NOW:
                self.standing = True
            if item.text == "目前" and index and self.items[index - 1].text in ("由", "从", "比", "较"):
                continue  # 要从目前的六成提高到七成五
            if item.text in ("目前", "现") and self.status == "actual":
                self.time = None  # 去年投产…，目前还有七八个项目在建
            if cue == "aim":
                if item.text == "目标" and index + 1 < end and self.items[index + 1].cue == "of":
                    continue  # 完成全年目标的52%
                if index > start and items[index - 1].text in _TAKING and self._is_noun(min(index + 1, end - 1)):
                    continue  # 占计划航班的四成
                if item.text == "目标" and self._is_reached(start, index):
                    continue  # 提前实现年销5万辆的目标
                self.status, aimed = "target", True
            elif cue == "expect" and not aimed and not self._a_noun(index) and not self._is_stuff(index):
                self.status, self.guessed = "estimate", True
            elif cue == "will" and self.status == "actual" and not self._takes_an_object(index, end):
                owned = subject is not None and (
                    subject.organization is not None
                    or bool(subject.refers)
                    or self.sentence.folded[subject.span.start : subject.span.end] == "我们"
                )
                acts = self._causing(index + 1, end) >= end and (
                    owned or self._organization(start, index) is not None or self._is_act(index, end)
                )
                self.guessed = self.judged  # 中信建投认为，来水将好转两成
                self.status = "target" if acts and not self.judged else "estimate"
            elif item.text == "要" and self.status != "target" and self._is_raised(index + 1, end):
                self.status = "target"  # 到2028年，占比要从六成提高到七成五
            elif item.text in ("已", "已经", "了") and self.status != "actual":
                self.status = "actual"
            elif item.text in _POSSIBLE and self.status != "target":
                self.guessed = True  # 通车后将…，车流量首年可达3.2万辆次，到2035年增至6万辆次
            elif item.text in _TURNS and self.status != "actual" and not self._is_ahead(start, end):
                self.status, self.time = "actual", None  # 预计…增加1000亿美元，但只有8国达到…
            elif (
                item.text in ("未来", "今后")
                and self.status == "actual"
                and index + 1 < end
                and self.items[index + 1].kind == "quantity"
            ):
                self.status = "estimate"  # 未来三天最高气温37到39摄氏度

    def _is_reached(self, start: int, goal: int) -> bool:
        """Whether a target behind a figure and 的 is one that has been reached: 提前实现年销5万辆的目标."""
        items = self.items
        if goal - 2 < start or items[goal - 1].cue != "of" or items[goal - 2].kind != "quantity":
            return False
        reached = False
        for at in range(start, goal):
            if items[at].cue in ("aim", "expect", "will"):
                return False
            reached = reached or items[at].text in _REACHING
        return reached

    def _is_raised(self, at: int, end: int) -> bool:
        """Whether a verb of change or level follows, at once or behind what the change begins with."""
        items = self.items
        if at < end and items[at].text in ("从", "由"):
            return any(items[one].cue in _DIRECTION for one in range(at, end))
        return at < end and items[at].cue in _MEASURING

    def _takes_a_share(self, at: int, end: int) -> bool:
        """Whether what heads a clause is said to be a share of something: 线上收入占总收入的31%."""
        while at < end and self.items[at].cue == "more":
            at += 1
        return at < end and self.items[at].text in _SHARING

    def _those_that(self, start: int, end: int) -> Holder | None:
        """Those that take a share where no noun names them: 已落实去向的占38.5%, 总价300万元以下的占近六成."""
        items = self.items
        first = start
        while first < end and (items[first].kind in ("time", "mark") or items[first].cue in ("more", "and", "basis")):
            first += 1
        for at in range(first + 1, end - 1):
            if items[at].text in _SHARING:
                return None
            if items[at].cue == "of" and self._takes_a_share(at + 1, end):
                self._at_share = at + 1
                return Holder(span_of(items[first].start, items[at].end))
        return None

    def _names_whole(self, at: int, end: int) -> bool:
        """Whether the clause says what a share is of, and not only where: 占营收的5.1%, not 占全国的六分之一."""
        for one in range(at, end - 1):
            if self.items[one + 1].cue == "of":
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
        if measure is None or row is None or row.cue != "" or row.end != measure.end or row.text == "金额":
            return None
        return measure if holder is None or holder.span.end < measure.start else None

    def _part_of(self, head: Span, at: int, end: int) -> tuple[Holder | None, Span | None]:
        """The part that takes a share, and what is measured of it where the text names no whole: 县城|票房占近四成."""
        if self.measure is not None or any(self.items[one].cue == "of" for one in range(at, end)):
            return Holder(head), None
        for item in self.items:
            if item.kind == "word" and item.start <= head.start and head.end <= item.end:
                words = parts_of(item)
                last = words[-1][0] if words else head.start
                if last > head.start and self.folded[last : head.end] in self.words.figures:
                    return Holder(span_of(head.start, last)), span_of(last, head.end)
        return Holder(head), None

    def _is_act(self, index: int, end: int) -> bool:
        """Whether what will be is an act: 将向马里增派…, 将上调至…, but not 将增长…, 将超过…."""
        items = self.items
        at = index + 1
        while at < end and items[at].kind != "mark":
            item = items[at]
            if item.cue in ("rise", "fall"):
                return item.text.startswith(_SETTING)
            if item.cue in ("level", "expect"):
                return False
            if item.cue in ("have", "verb"):
                if item.cue == "have":
                    return True
                told = any(items[one].kind == "quantity" for one in range(at, end))
                return told and item.text not in self.words.figures
            at += 1
        return False

    def _is_ahead(self, start: int, end: int) -> bool:
        """Whether a clause itself looks ahead."""
        items = self.items
        return any(items[at].cue in ("will", "expect", "aim") or items[at].text[:1] == "可" for at in range(start, end))

    def _a_forecast(self, at: int) -> bool:
        """Whether 预测 is what is measured: 把二季度票房预测下调9亿元."""
        items = self.items
        before = items[at - 1] if at else None
        behind = items[at + 1] if at + 1 < len(items) else None
        return (
            before is not None
            and before.kind == "word"
            and before.cue in ("", "rise")
            and behind is not None
            and (behind.cue in ("rise", "fall", "level", "of") or behind.text in ("由", "从"))
        )

    def _join_forecast(self, at: int) -> None:
        """Make one noun phrase of a forecast and what is forecast: 中国经济|增长|预期."""
        items = self.items
        first = at
        while (
            first > 0
            and items[first - 1].end == items[first].start
            and items[first - 1].kind == "word"
            and (items[first - 1].cue == "" or (items[first - 1].cue == "rise" and first == at))
        ):
            first -= 1
        words: list[tuple[int, str]] = []
        for item in items[first : at + 1]:
            words += parts_of(item) or [(item.start, "n")]
        start, end = items[first].start, items[at].end
        items[first : at + 1] = [Item("word", start, end, self.folded[start:end], words)]

    def _join_age(self, at: int) -> None:
        """Make one noun phrase of an age and those of it: 60岁|及|以上|老年人接种率."""
        items = self.items
        limit = at + 1 + (at + 1 < len(items) and items[at + 1].text == "及")
        noun = limit + 1
        if (
            noun >= len(items)
            or items[limit].text not in _LIMITS
            or items[noun].kind != "word"
            or items[noun].cue != ""
        ):
            return
        words = parts_of(items[noun])
        start, end = items[at].start, items[noun].end
        items[at : noun + 1] = [Item("word", start, end, self.folded[start:end], [(start, "age"), *words[1:]])]

    def _forecast_of(self, start: int, index: int) -> Holder | None:
        """Whom a forecast is about that somebody changes: 中国 in 把今年中国经济增长预期上调."""
        items = self.items
        for at in range(start, index):
            if items[at].text in ("把", "将") or items[at].text in _REVISING:
                for one in range(at + 1, index):
                    if items[one].kind == "organization":
                        return self._named(items[one])
                    if self._is_noun(one):
                        return self._split(items[one])[0]
                break
        return None

    def _a_noun(self, index: int) -> bool:
        """Whether 预期 or 预测 is a noun: 好于预期, 4.5%的预测增幅."""
        before = self.items[index - 1] if index else None
        return before is not None and (before.cue == "of" or before.text.endswith("于"))

    def _is_stuff(self, index: int) -> bool:
        """Whether 料 is the end of a noun: 涉案砂石料约95万吨."""
        behind = self.items[index + 1] if index + 1 < len(self.items) else None
        return (
            self.items[index].text == "料"
            and behind is not None
            and (behind.cue == "more" or behind.kind == "quantity")
        )

    def _takes_an_object(self, index: int, end: int) -> bool:
        """Whether 将 is 把: 将三款药品纳入医保, 将死亡风险降低了34%."""
        behind = self.items[index + 1] if index + 1 < end else None
        if behind is None or self.items[index].text != "将":
            return False
        if index and self.items[index - 1].text in ("已", "已经"):
            return True
        if behind.kind == "quantity":
            return True
        if (
            behind.cue == "verb"
            and index + 3 < end
            and self._is_noun(index + 2)
            and self._own(self.items[index + 2].text) is not None
        ):
            return self.items[index + 3].cue in _DIRECTION  # 将开放时间延长三小时
        if index + 3 < end and self.items[index + 2].cue == "of" and self._is_noun(index + 3):
            index += 2  # 将小微企业的贷款利率从4.2%下调至3.8%
        verb = self.items[index + 2] if index + 2 < end else None
        noun = behind.kind == "organization" or (behind.kind == "word" and not behind.cue and len(behind.text) > 2)
        return noun and verb is not None and (verb.cue in _DIRECTION or verb.text in ("由", "从"))

    def _organization(self, start: int, end: int) -> Item | None:
        return next((self.items[at] for at in range(start, end) if self.items[at].kind == "organization"), None)

    def _head(self, start: int, end: int) -> tuple[int, Holder | None, Span | None]:
        """Where the noun phrase that heads a clause ends, whose figures the clause gives, and what of them it measures.

        公司去年绿电用量是…: 公司, 绿电用量 · 开往深圳的列车最高时速…: 列车, 最高时速 · 上证指数涨…: 上证指数 alone
        """
        self.beside = None
        items = self.items
        at = start
        while at < end:
            item = items[at]
            if item.text in ("（", "("):
                at = self._behind_bracket(at, end)
            elif (
                item.kind in ("time", "mark")
                or (item.cue in ("more", "and", "basis", "expect") and item.text not in ("比", "较", "与"))
                or self._an_ordinal(at)
            ):
                at += 1
            elif (
                item.kind == "quantity"
                and at + 2 < end
                and items[at + 1].cue == "of"
                and not self._is_share(item.amount)
                and any(items[one].kind == "quantity" for one in range(at + 2, end))
            ):
                at += 2  # 22岁的中国选手
            elif item.kind == "quantity" and self._sizes(at, end):
                at += 1  # 一艘18.6万立方米LNG船造价2.4亿美元
            elif item.cue == "" and at > start and items[at - 1].cue == "basis" and self._measures(at + 1, end):
                at += 1  # 同比名义增长4.5%
            elif item.cue == "at" or item.text in ("比", "较", "与"):
                closing = self._closing(at, end) if item.text in ("在", "于") else -1
                if closing > 0:
                    at = closing + 1  # 在后期临床试验中
                    continue
                goods = at + 2 if at + 1 < end and items[at + 1].kind == "organization" else at + 1
                measures = self._takes_a_share(goods + 1, end) or self._measures(goods + 1, end)
                if item.text in ("对", "向") and measures and goods < end and self._is_noun(goods):
                    return goods + 1, None, span_of(item.start, items[goods].end)  # 对欧盟出口占三分之一
                at += 1
                while at < end and (
                    items[at].kind == "quantity"
                    or items[at].kind in ("organization", "time")
                    or items[at].cue == "of"
                    or items[at].text in ("前", "后", "上", "同期")
                    or self._is_noun(at)
                ):
                    at += 1
            else:
                break
        nouns: list[int] = []
        if (
            at + 1 < end
            and items[at].cue in ("verb", "have")
            and items[at].end == items[at + 1].start
            and (self._is_noun(at + 1) and self._own(items[at + 1].text) is not None)
        ):
            verb = items[at + 2] if at + 2 < end else None
            if verb is not None and verb.cue in ("level", "rise", "fall", "basis", "more"):
                return at + 2, None, span_of(items[at].start, items[at + 1].end)  # 召回费用为
        while at < end:
            item = items[at]
            if item.kind == "organization" or self._is_noun(at):
                nouns.append(at)
            elif item.text in ("（", "("):
                at = self._behind_bracket(at, end)
                continue
            elif self._an_ordinal(at):
                pass
            elif item.kind == "quantity":
                if items[at - 1].cue == "of" and nouns:
                    nouns = []  # 去年投产的两座光热电站
                    break
                if nouns and nouns[-1] + 1 >= at - 1 and self._describes(at, end, items[nouns[-1]]):
                    nouns, at = [], at + 2  # 全长134公里的运河已完成投资…
                    continue
                if nouns or item.amount.unit is None or item.amount.unit.dimension != "time":
                    break
            elif (
                nouns
                and item.text in _AVERAGES
                and at + 1 < end
                and self._is_noun(at + 1)
                and self._own(items[at + 1].text) is not None
            ):
                pass  # 移动用户月均收入
            elif not (
                item.kind == "time"
                or item.cue in ("of", "and")
                or item.text in _INSIDE
                or (nouns and item.text == "等")
            ):
                if nouns and item.text == "中" and self._takes_a_share(at + 2, end) and self._is_noun(at + 1):
                    self.measure = items[nouns[-1]].span  # 全部观众中未成年人占41%
                    nouns = []
                    at += 1
                    continue
                if nouns and item.text in ("后", "之后") and at + 1 < end and items[at + 1].cue != "of":
                    nouns = []  # 满产后新厂…
                    at += 1
                    continue
                if (
                    nouns
                    and item.cue in ("verb", "have")
                    and at + 2 < end
                    and items[at + 1].text in ("后", "之后", "以后")
                    and items[at + 2].cue != "of"
                ):
                    nouns = []  # 交易完成后公司持股比例…
                    at += 2
                    continue
                if nouns and self._causing(at, end) < end:
                    break  # 新规可让银行的成本减少…
                if not nouns and item.cue in ("verb", "have") and at + 2 < end and items[at + 1].text in ("后", "之后"):
                    at += 2  # 开通后全市运营里程…
                    continue
                behind = at + 1 if at + 1 < end else at
                if item.cue == "aim" and items[behind].text in ("将", "把"):
                    break  # 拟将手机的产量提高到…
                if item.cue == "will" and items[behind].text in ("以", "把"):
                    break  # 将以每股41.50美元的价格收购…
                if nouns and self._turns(at, end):
                    break  # 净利润由上年的盈利2.1亿元转为…
                noun = self._behind_modifier(at, end)
                if noun is None or (nouns and items[noun - 2].kind == "quantity"):
                    break
                acts = nouns or item.cue in ("verb", "have")
                if acts and noun + 1 >= end and items[noun].kind != "organization":
                    break  # 告别了占地大的传统仓储方式
                if nouns:
                    self.beside = self._named(items[nouns[-1]])  # 退休人员持有的定期存款
                nouns = []
                self.modifier = (at, noun)
                at = noun
                continue
            at += 1
        if nouns and self._is_doing(nouns[-1], at, end):
            doing = parts_of(items[nouns[-1]])
            if len(doing) > 1:
                return at, Holder(span_of(doing[0][0], doing[-1][0])), None
            nouns.pop()  # 该港上月新开三条外贸航线
        if not nouns:
            return at, None, None
        last = items[nouns[-1]]
        before = items[nouns[-2]] if len(nouns) > 1 else None
        if (
            before is not None
            and before.kind == "word"
            and before.end == last.start
            and last.cue != ""
            and self._hosted()
            and not self._is_body(self._named(before))
        ):
            return at, None, span_of(before.start, last.end)  # 华润万家…，同店销售下降3.2%
        if before is not None and any(
            items[one].cue == "and" or items[one].text == "、" for one in range(nouns[-2], nouns[-1])
        ):
            self.beside = self._owner(before) if before.kind == "word" else None  # 全省风电、光伏发电装机
            before = None
        elif before is not None and (
            before.kind == "organization"
            or (len(parts_of(before)) == 1 and parts_of(before)[0][1] == "ns")
            or items[nouns[-1] - 1].kind == "time"
        ):
            self.beside = self._named(before)  # 上海5月网签二手住宅…, 咖啡品牌今年关店140家
        if before is not None and before.kind == "organization" and last.text.endswith(_INDICES):
            return at, Holder(before.span, before), last.span
        if last.kind == "organization":
            return at, Holder(last.span, last), None
        owner, measure = self._split(last)
        said = items[nouns[-1] - 1] if nouns[-1] > start else None
        if (
            measure is None
            and said is not None
            and said.end == last.start
            and said.text in _AVERAGES
            and self._tells(at, end)
        ):
            return at, self._named(before) if before is not None else self.beside, span_of(said.start, last.end)
        if (
            measure is not None
            and owner is not None
            and at < end
            and (items[at].cue in ("verb", "have", "aim") or self._does(at, end))
            and self._own(last.text) is None
            and not self._of_a_share(at, end)
        ):
            owner, measure = self._named(last), None  # 全国铁路发送旅客…
        if measure is None and last.kind == "word" and len(parts_of(last)) > 1 and at < end:
            place, tag = last.record[-1]
            told = (
                (tag[:1] == "v" and last.record[0][1] not in ("d", "p", "c"))
                or last.record[0][1] == "ns"
                or self.folded[last.start : place] in self.words.types
            )
            unit = items[at].amount.unit if items[at].kind == "quantity" else None
            told = told and (
                last.record[0][1] == "ns" or not self._hosted() or self.folded[last.start : place] in self.words.types
            )
            if told and last.end - place == 2 and unit is not None and unit.dimension != "time":
                if before is not None and before.kind == "organization" and before.end == last.start:
                    return at, Holder(before.span, before), last.span  # 北辰汽车现金储备110亿元
                return at, Holder(span_of(last.start, place)), span_of(place, last.end)  # 全程项目报名15.2万人
        if measure is None:
            traded = last.text.endswith(_TRADED)
            if before is None and self.beside is not None and at < end and items[at].cue in _MEASURING and not traded:
                return at, self.beside, last.span  # 岚跃在纽约上市的股票…大跌
            if (
                before is not None
                and before.kind == "organization"
                and before.end == last.start
                and (not traded or last.text.endswith("股"))
                and self._measures(at, end)
            ):
                return at, Holder(before.span, before), last.span  # 海芯H股…跌
            return at, owner, None
        if owner is None and before is not None:
            owner = self._named(before)
        words = parts_of(last)
        ordinal = items[nouns[-1] - 1] if nouns[-1] > start else None
        if ordinal is not None and ordinal.end == last.start and len(words) > 1 and self._an_ordinal(nouns[-1] - 1):
            owner = Holder(span_of(ordinal.start, words[-1][0]))  # 第一产业增加值
            measure = span_of(words[-1][0], last.end)
        return at, owner or self.beside, measure

    def _doer(self, start: int, end: int) -> Holder | None:
        """Who heads a clause without a figure whose verb is one that the segmenter takes for a noun: 铁路|启动|暑运."""
        found: Item | None = None
        place_alone: Holder | None = None
        for at in range(start, end):
            item = self.items[at]
            if item.kind == "organization":
                return Holder(item.span, item)
            if item.kind != "word" or item.cue != "":
                continue
            words = parts_of(item)
            if len(words) > 1 and words[0][1] == "ns" and found is None and self._own(item.text) is None:
                until = 2 if len(words) > 2 and self.folded[words[1][0] : words[2][0]] in _DISTRICTS else 1
                place_alone = Holder(span_of(item.start, words[until][0]))  # 青浦镇遭遇龙卷风
            if words and words[0][1][:1] in _NO_DOERS and found is None:
                return None
            for one, (place, tag) in enumerate(words):
                if (
                    tag[:1] == "v"
                    and (one or found is not None)
                    and self._own(self.folded[item.start : item.end]) is None
                ):
                    if one == 0 and found is not None:
                        return self._named(found)
                    return Holder(span_of(item.start, place)) if place - item.start > 1 else None
            found = item
        return place_alone

    def _is_doing(self, noun: int, at: int, end: int) -> bool:
        """Whether a word that no list has is a verb, since what it counts stands right behind it with its noun."""
        item = self.items[noun]
        while at < end and self.items[at].cue == "more":
            at += 1
        if item.kind != "word" or at >= end or self.items[at].kind != "quantity" or self.items[noun + 1].kind == "time":
            return False
        words = parts_of(item)
        return (
            self._noun_of(self.items[at]) is not None
            and bool(words)
            and item.end - words[-1][0] == 2
            and words[-1][1] != "ns"
            and item.text not in self.words.types
            and self._own(item.text) is None
            and self._owner(item) is None
        )

    def _turns(self, at: int, end: int) -> bool:
        """Whether something is put to something, over adverbs: 由…, 则将中国今年的增长预期上调至…"""
        items = self.items
        while at < end and items[at].cue == "more":
            at += 1
        if at >= end:
            return False
        return items[at].text in ("由", "从", "把") or (items[at].text == "将" and self._is_a_thing(at + 1, end))

    def _causing(self, at: int, end: int) -> int:
        """Where a verb of causing stands, over adverbs; the end if none does."""
        while at < end and self.items[at].cue in ("more", "will"):
            at += 1
        return at if at < end and self.items[at].text in _CAUSING else end

    def _describes(self, at: int, end: int, figure: Item) -> bool:
        """Whether a quantity with 的 tells a figure of the noun that heads the clause: 全长134公里的运河."""
        items = self.items
        return (
            at + 3 < end
            and items[at + 1].cue == "of"
            and figure.kind == "word"
            and self._own(figure.text) is not None
            and self._is_a_thing(at + 2, end)
        )

    def _does(self, at: int, end: int) -> bool:
        """Whether a verb follows over adverbs: 全省企业共处理包裹…"""
        while at < end and self.items[at].cue == "more":
            at += 1
        return at < end and self.items[at].cue in ("verb", "have", "aim")

    def _is_a_thing(self, at: int, end: int) -> bool:
        return at < end and (self.items[at].kind == "organization" or self._is_noun(at))

    def _of_a_share(self, at: int, end: int) -> bool:
        """Whether the next quantity is a share: 全国秋粮已收获68.5%."""
        for one in range(at, end):
            if self.items[one].kind == "quantity" and not self._an_ordinal(one):
                return self._is_share(self.items[one].amount)
        return False

    def _sizes(self, at: int, end: int) -> bool:
        """Whether a quantity is the size of the thing named behind it, of which the clause tells another figure."""
        unit = self.items[at].amount.unit
        return (
            unit is not None
            and unit.dimension in _MEASURES
            and at + 1 < end
            and self.items[at + 1].start == self.items[at].end
            and self._is_noun(at + 1)
            and self._own(self.items[at + 1].text) is not None
            and any(self.items[one].kind == "quantity" for one in range(at + 2, end))
        )

    def _tells(self, at: int, end: int) -> bool:
        """Whether a quantity stands right behind, or a verb of change or level."""
        return (at < end and self.items[at].kind == "quantity") or self._measures(at, end)

    def _measures(self, at: int, end: int) -> bool:
        """Whether a verb of change or level is the next one: 周五早盘一度跌."""
        items = self.items
        while at < end and (items[at].cue in ("more", "basis", "will") or items[at].kind == "time"):
            at += 1
        return at < end and items[at].cue in _MEASURING

    def _closing(self, at: int, end: int) -> int:
        """Where the words end that 在 begins: at 中 in 在后期临床试验中; -1 where nothing closes them."""
        items = self.items
        for one in range(at + 2, min(end, at + 8)):
            if items[one].text in _CLOSING:
                return one
            if items[one].kind in ("mark", "quantity"):
                break
        return -1

    def _behind_bracket(self, at: int, end: int) -> int:
        while at < end and self.items[at].text not in ("）", ")"):
            at += 1
        return at + 1

    def _is_a_place(self, holder: Holder, start: int, head: int) -> bool:
        """Whether whose figures a clause gives is a place by its name alone: 北京 in 北京则为1.71万套."""
        for at in range(start, min(head, len(self.items))):
            item = self.items[at]
            if item.start == holder.span.start and item.kind == "word":
                words = parts_of(item)
                return len(words) == 1 and words[0][1] == "ns"
        return False

    def _is_from(self, at: int, end: int) -> bool:
        """Whether a quantity that something changes from stands behind 由 or 从: 由6.5%降至3%, 从最初的80余种增加到…"""
        for one in range(at + 1, min(end, at + 4)):
            if self.items[one].kind == "quantity":
                unit = self.items[one].amount.unit
                return unit is None or unit.dimension not in _SIZES  # not 肿瘤从4.2厘米缩小到…
        return False

    def _counted_alone(self, at: int, end: int, head: Holder) -> bool:
        """Whether what follows a head counts it: a classifier without a noun, behind nothing or a verb of being so many."""
        items = self.items
        while at < end and (
            items[at].cue in ("more", "basis", "will", "level", "rise", "fall", "expect") or items[at].kind == "time"
        ):
            at += 1
        if (
            at + 1 < end
            and items[at].text in _COUNTING
            and items[at + 1].kind == "quantity"
            and not self._is_body(head)
        ):
            unit = items[at + 1].amount.unit
            if unit is not None and unit.name not in _COUNT_ONLY:
                at += 1  # 此类案件有86件
        if at >= end or items[at].kind != "quantity":
            return False
        if items[at - 1].text == "共有" and self._told_of(at, end) is not None:
            return False  # 赛事共有18.3万人报名
        unit = items[at].amount.unit
        if unit is not None and unit.dimension == "time":
            return self.folded[head.span.start : head.span.end].endswith(_LASTING)  # 审查期最长13周
        return (
            unit is not None and unit.system == "COUNT" and (unit.name == unit.classifier or unit.name in _COUNT_ONLY)
        )

    def _is_priced(self, at: int, end: int) -> bool:
        """Whether an amount stands right behind a head, without a verb: 门票150克朗, 产奶4.5吨."""
        items = self.items
        while at < end and items[at].cue == "more":
            at += 1
        if at >= end or items[at].kind != "quantity":
            return False
        unit = items[at].amount.unit
        if unit is not None and unit.system == "ISO4217" and unit.per and self._own(items[at - 1].text) is None:
            return False  # 氧化镝每千克1630元
        return unit is not None and (unit.system == "ISO4217" or unit.dimension in _YIELDS)

    def _is_noun(self, at: int) -> bool:
        item = self.items[at]
        if item.kind != "word" or (item.text[0] == "一" and len(item.text) == 2) or item.text == "全年":
            return False  # 一套89平方米的住房
        if item.text[0] == "每" and len(item.text) == 2:
            return False
        if item.cue == "":
            if len(item.text) == 1 and item.text not in self.words.figures and item.text not in _SINGLE_NOUNS:
                return False  # 首批两架
            tags = parts_of(item)
            tag = tags[0][1] if len(tags) == 1 else ""
            return tag not in ("a", "ad") and (tag != "z" or item.text[-1] == "地")  # not 紧急转移1.8万人, but 湿地
        if item.cue != "verb":
            behind = self.items[at + 1] if item.cue == "have" and at + 1 < len(self.items) else None
            return behind is not None and behind.cue in _CHANGING and item.text in self.words.figures
        behind = self.items[at + 1] if at + 1 < len(self.items) else None  # 成交9800亿元, 出口同比增长
        if behind is not None and behind.text in ("多达", "高达"):
            return True  # 失误多达21次
        return item.text in self.words.figures and (
            behind is None
            or behind.kind in ("quantity", "mark")
            or behind.cue in ("rise", "fall", "level", "basis", "more", "of")
            or behind.text in ("由", "从")
        )

    def _behind_modifier(self, at: int, end: int) -> int | None:
        """Where the noun begins that a clause with 的 describes: 拥有香港快运的国泰集团去年…, if more follows it."""
        items = self.items
        found: int | None = None
        for one in range(at, end - 1):
            if items[one].text == "把" or (found is not None and items[one].kind == "quantity"):
                break  # 计划明年把对科技企业的投资增至…, 家住河东区的徐丽上月以268万元…
            if items[one].cue == "of" and (items[one + 1].kind == "organization" or self._is_noun(one + 1)):
                found = one + 1
            elif items[one].cue == "of" and items[one + 1].text in _INSIDE and one + 2 < end and self._is_noun(one + 2):
                found = one + 2  # 我国自主研制的“海瞳”深潜器
        counts = any(items[one].kind == "quantity" for one in range(at, end))
        if found is None or (found + 1 >= end and counts and items[found].kind != "organization"):
            return None
        if items[found].kind == "organization":
            return found
        return found if counts or found + 1 >= end else None  # 2015年启动的防沙治沙工程，…

    def _named(self, item: Item) -> Holder:
        if item.kind == "organization":
            return Holder(item.span, item)
        if item.text == "其":
            return Holder(item.span, None, "its")
        words = parts_of(item)
        if len(words) > 1 and item.text not in self.words.types:
            last, tag = words[-1]
            before = self.folded[words[-2][0] : last]
            if item.end - last > 1 and (tag == "nr" or before in self.words.titles):
                return Holder(span_of(last, item.end))  # 选手罗思敏
            begin = words[1][0]
            if begin - item.start <= 2 and (item.text[0] == "一" or item.text[:2] in _DETERMINERS) and begin < item.end:
                return Holder(span_of(item.start + 2 if begin - item.start == 2 else begin, item.end))  # 一款口服药
        return Holder(item.span, None, self._refers(item.text))

    def _refers(self, text: str) -> str:
        """The words themselves where they stand for a body named before: 公司, and 该 with the end of its name (该厅)."""
        return text if text in self.words.types or (len(text) == 2 and text[0] == "该") else ""

    def _own(self, text: str) -> bool | None:
        """Whether a phrase's last word is something measured (None: it is not), and one that belongs to somebody."""
        figures = self.words.figures
        for size in range(min(6, len(text)), 1, -1):
            own = figures.get(text[-size:])
            if own is not None:
                return own
        if not text:
            return None
        if len(text) > (text[-1] != "龄") + 1 and text[-1] in "度数比差龄" and text[-2:] not in _NO_FIGURES:
            return False  # 满意度, 用户数, 收入比
        return False if len(text) > 1 and text[-1] in _ENDINGS else None

    def _split(self, item: Item) -> tuple[Holder | None, Span | None]:
        """The owner and what is measured in a noun phrase: 全市 + 地区生产总值, 海外客户 + 占比; an owner alone: 上证指数."""
        text = item.text
        parts = parts_of(item)
        if parts and parts[0][1] == "age":
            figure = parts[1][0] if len(parts) > 1 else item.end
            if figure == item.end or self._own(self.folded[figure : item.end]) is None:
                return Holder(item.span), None  # 65岁以上人口
            return Holder(span_of(item.start, figure)), span_of(figure, item.end)
        if self._own(text) is None or (text.endswith(_INDICES) and not text.endswith("价格指数")):
            owner = self._owner(item)
            if owner is not None and owner.span.end < item.end and text[0] in "全我":
                return owner, span_of(owner.span.end, item.end)
            words = parts_of(item)
            if owner is not None and owner.refers and len(words) > 1 and words[1][0] == owner.span.end:
                return owner, None  # 公司着力发展…
            return self._named(item), None
        if text in self.words.figures or text.startswith("归属"):
            return None, item.span  # 国内生产总值, 归属于上市公司股东的净利润
        share = self._share(item)
        owner = self._owner(item)
        if owner is not None and self._own(text) and self.folded[owner.span.start : owner.span.end] in _SCOPES:
            return None, item.span  # 全球市场份额, 海外收入
        if share is not None and (owner is None or owner.span.end < share.start):
            return Holder(span_of(item.start, share.start)), share  # 海外客户占比
        if owner is not None:
            end = owner.span.end
            for at, _ in parts_of(item):
                if (
                    at > end
                    and self.folded.endswith(_BODIES, end, at)
                    and self._own(self.folded[at : item.end]) is not None
                ):
                    if at - end > 2 and self.folded[end:at] != "居民" and self.folded[at : item.end] not in _TOTALS:
                        owner = Holder(span_of(item.start, at), None, owner.refers)  # 全市医疗机构|总诊疗人次
                    break
            return owner, span_of(owner.span.end, item.end) if owner.span.end < item.end else None
        parts = parts_of(item)
        if len(parts) > 1:
            first = self.sentence.folded[item.start : parts[1][0]]
            if text.startswith(("这一", "这个")) or text[0] in "单每各":
                return None, item.span  # 这一比重, 单船造价
            if text[0] == "其" and parts[1][0] == item.start + 1:
                of = self.subject.organization if self.subject is not None else None
                return Holder(span_of(item.start, item.start + 1), of, "its"), span_of(item.start + 1, item.end)
            if text[0] in "该这" or (text[0] == "本" and text[1] not in "地土科金币息"):
                return Holder(span_of(item.start, parts[-1][0])), span_of(parts[-1][0], item.end)  # 该地块占地
            for at, _ in parts[1:]:
                if self.folded.startswith(_AVERAGES, at) and text[-2:] != "浓度":
                    return Holder(span_of(item.start, at)), span_of(at, item.end)  # 企业贷款加权平均利率
            for at, _ in parts[1:]:
                if self.folded[at - 1] in _SITES and (at - item.start > 2 or text[0] in "新老旧本该"):
                    return Holder(span_of(item.start, at)), span_of(at, item.end)  # 汉口站水位
            named = parts[0][1] == "ns" and (len(first) > 1 or first in _SINGLE_NOUNS)
            if first not in _NO_OWNERS and (first[-1] in "省市县区州国" or named):
                until = 1
                while until + 1 < len(parts) and parts[until][1] == "ns":
                    until += 1  # 湖北十堰投资
                return Holder(span_of(item.start, parts[until][0])), span_of(parts[until][0], item.end)
            if self.subject is None and not self._hosted():
                for at, _ in parts[1:]:
                    rest = self.folded[at : item.end]
                    if (
                        at - item.start > 1
                        and self.folded.endswith(_BODIES, item.start, at)
                        and self._own(rest) is not None
                        and rest not in _TOTALS
                        and rest[-2:] != "价格"
                        and rest[-1] not in "量数"
                        and self.folded[item.start : at] != "居民"
                    ):
                        return Holder(span_of(item.start, at)), span_of(at, item.end)  # 养老保险基金|收入
            last = parts[-1][0]
            if self._is_anothers(text, self.folded[last : item.end], self.folded[item.start : last]):
                return Holder(span_of(item.start, last)), span_of(last, item.end)  # 工人流失率, 房企到位资金
        return None, item.span

    def _is_anothers(self, text: str, figure: str, holder: str) -> bool:
        """Whether a figure is that of those whom the noun before it names, and not of the one spoken of."""
        if (
            len(figure) < 2
            or len(holder) < 2
            or figure not in self.words.figures
            or figure[-1] in "数量价"
            or figure == "规模"
        ):
            return False
        if self.subject is not None and self.folded[self.subject.span.start : self.subject.span.end].endswith(_TRADED):
            return True
        return self.subject is None and holder.endswith(_GROUPS) and not self._hosted() and figure != "价格"

    def _owner(self, item: Item) -> Holder | None:
        """The owner at the head of a noun phrase: 全市 in 全市地区生产总值."""
        start = 2 if item.text[:2] == "全年" else 0  # 全年地方财政收入增速
        hit = self.words.owners.longest(item.text, item.text, start, len(item.text))
        end = hit.end if hit is not None else 0
        for size in (3, 2) if self.sentence.places else ():
            if start + size > end and item.text[start : start + size] in self.sentence.places:
                end = start + size
        if not end:
            return None
        if item.text[end : end + 1] in ("省", "市") and (
            end + 1 == len(item.text) or any(at == item.start + end + 1 for at, _ in parts_of(item))
        ):
            end += 1  # 广东省外贸进出口, but 全球市场份额
        for at, tag in parts_of(item):
            if tag == "ns" and at == item.start + end:
                end = self._end_of_word(item, at) - item.start  # 广东深圳
        word = item.text[start:end]
        return Holder(span_of(item.start + start, item.start + end), None, word if word in self.words.types else "")

    def _end_of_word(self, item: Item, start: int) -> int:
        """Where the word ends that begins at a place in a row of nouns."""
        for at, _ in parts_of(item):
            if at > start:
                return int(at)
        return item.end

    def _share(self, item: Item) -> Span | None:
        """占比, 规模 at the end of a noun phrase that says whose."""
        text = item.text
        for size in range(min(7, len(text) - 2), 1, -1):
            if text[-size:] in self.words.shares and text[:-size] not in _NO_OWNERS:
                if text[-size:] not in _PARTS and (
                    self._own(text[:-size]) is not None or self._is_own_compound(text[:-size])
                ):
                    return None  # 投资收益率, 出口均价, 南海航空…，机队规模
                return span_of(item.end - size, item.end)
        return None

    def _is_own_compound(self, holder: str) -> bool:
        """Whether the noun before a figure is no other's name, where an organization is spoken of in the sentence."""
        subject = self.subject
        return subject is not None and (subject.organization is not None or bool(subject.refers)) and len(holder) < 4

    def _bare_measure(self, item: Item) -> Span | None:
        """A noun phrase without the owner at its head."""
        owner, measure = self._split(item)
        if measure is not None:
            return measure
        return None if owner is not None and owner.refers else item.span

    def _listed(self, start: int, end: int) -> list[Span]:
        """The measures before 分别: 弃风率、弃光率分别为."""
        found = [self._bare_measure(self.items[at]) for at in range(start, end) if self._is_noun(at)]
        spans = [span for span in found if span is not None]
        return spans if len(spans) > 1 else []

    def _owners(self, start: int, end: int) -> list[Holder]:
        """Whose figures 分别 tells, where they head the clause: 奶粉和奶酪分别增长12%、17.5%."""
        items = self.items
        found: list[Holder] = []
        for at in range(start, end):
            item = items[at]
            if item.cue == "of" and len(found) > 1 and at == end - 2 and self._is_noun(end - 1):
                self.measure = self._bare_measure(items[end - 1])  # 北京、上海的报名人数分别为
                return found
            if item.kind == "organization" or self._is_noun(at):
                if item.kind == "word" and self._own(item.text) is not None:
                    owner, measure = self._split(item)
                    if not found or at < end - 1 or owner is None or measure is None:
                        return []
                    self.measure = measure  # 北京、上海报名人数分别为
                    found.append(owner)
                    return found
                found.append(self._named(item))
            elif item.cue not in ("and", "more", "will", "basis") and item.kind not in ("time", "mark"):
                return []
        return found if len(found) > 1 else []

    # Facts

    def _states(self, index: int, start: int) -> bool:
        """Whether a quantity states something: no ordinal, no bare number without a verb, no bare duration, no 每…"""
        items = self.items
        amount = items[index].amount
        unit = amount.unit
        if self._an_ordinal(index) or (index and items[index - 1].text == "每"):
            return False
        if (
            index + 1 < len(items)
            and items[index + 1].text in ("约合", "合", "兑", "折合")
            and amount.number.value == 1
        ):
            return False  # 1美元约合7.12元人民币
        noun = amount.unit_span
        if index and items[index - 1].text == "前" and noun is not None and self.folded[noun.start] == "大":
            return False  # 前五大客户
        if (
            unit is not None
            and unit.code in _LABELLING
            and index + 1 < len(items)
            and items[index + 1].start == items[index].end
            and self._is_noun(index + 1)
        ):
            return False  # 12英寸晶圆
        left = self._left(index, start)
        before = items[left] if left is not None else None
        labels = index + 1 < len(items) and items[index + 1].start == items[index].end
        if labels and items[index + 1].text[:1] in _LEVELS:
            return False  # 最大风力10级, 女子71公斤级
        if unit is None and amount.number.form in ("cardinal", "range"):
            return before is not None and (
                before.cue in _MEASURING or (before.kind == "word" and before.cue == "" and self._counts(before.text))
            )
        if unit is not None and unit.dimension == "time" and not unit.per:
            behind = items[index + 1] if index + 1 < len(items) else None
            if before is not None and before.text in ("由", "从") and behind is not None and behind.cue in _DIRECTION:
                return True  # 航程由38天缩短到26天
            if left is not None and before is not None and before.cue in ("level", "at") and left > start:
                before = items[left - 1]  # 中位生存期为22.4个月, 提前量从半小时延长到2小时
            return before is not None and (
                before.cue in ("rise", "fall")
                or self._lasts(before, index)
                or (before.kind == "word" and before.text.endswith(_LASTING) and before.text != "为期")
            )
        return True

    def _lasts(self, verb: Item, index: int) -> bool:
        """Whether a clause closes with how long something takes or goes on: 排队三个半小时, 光排队就花了40分钟."""
        items = self.items
        if verb.cue not in ("verb", "have") or verb.text[0] in "连为":
            return False
        at = index + 1
        while at < len(items) and items[at].text in ("以上", "左右", "多", "才", "了"):
            at += 1
        return at == len(items) or items[at].kind == "mark"

    def _counts(self, text: str) -> bool:
        """Whether a bare number behind a noun is a figure: 出生人口约7.6万, 容积率不高于2.2."""
        return text.endswith(("数", "人次")) or self._own(text) is not None

    def _left(self, index: int, start: int) -> int | None:
        """The item before a quantity, over qualifiers and 同比."""
        if index in self.lefts:
            return self.lefts[index]
        items = self.items
        at = index - 1
        while at >= start:
            item = items[at]
            if item.kind == "word":
                if item.cue not in ("more", "basis", "will", "expect") and item.text not in _QUALIFIERS:
                    break
            elif item.kind == "time":
                if at == start:
                    break
            elif item.kind != "quantity" or not self._an_ordinal(at):
                break
            at -= 1
        found = self.lefts[index] = at if at >= start else None
        return found

    def _an_ordinal(self, at: int) -> bool:
        item = self.items[at]
        if item.kind != "quantity":
            return False
        return (
            item.amount.number.form == "ordinal" or self._is_phase(item) or self._are_regions(at)
        )  # 首次突破, 二期工厂

    def _are_regions(self, at: int) -> bool:
        """Whether a quantity only closes a name of places before a noun: 中南三省充电桩总数."""
        item = self.items[at]
        unit = item.amount.unit
        return (
            unit is not None
            and unit.name in ("省", "市", "县", "国")
            and 0 < at < len(self.items) - 1
            and self.items[at - 1].end == item.start
            and self.items[at - 1].kind == "word"
            and self.items[at - 1].cue == ""
            and self.items[at + 1].start == item.end
            and self._is_noun(at + 1)
        )

    def _is_phase(self, item: Item) -> bool:
        unit = item.amount.unit
        return unit is not None and unit.classifier == "期" and unit.name != "期" and self.folded[item.start] != "两"

    def _denied(self, start: int, index: int) -> bool:
        return any(self.items[at].cue in ("if", "not") for at in range(start, index))

    def _fact(self, start: int, index: int, end: int, head: int) -> Stated:
        items = self.items
        item = items[index]
        amount = item.amount
        left = self._left(index, start)
        before = items[left] if left is not None else None
        unit = amount.unit
        named = (
            unit is not None
            and unit.system == "COUNT"
            and unit.name != unit.classifier
            and unit.name not in _COUNT_ONLY
        )
        stated = Stated(item, "zh.facts.clause", subject=self.subject, source=self.source, status=self.status)
        described = self._described(left, index, end)
        if described is not None:
            stated.subject = described
        else:
            struck = self._struck(left, start)
            if struck is not None:
                stated.subject = self.subject = struck
        direction = before.cue if before is not None else ""
        if direction in _DIRECTION or direction == "at":
            stated.subject = self._put(start, index) or stated.subject
        if left is not None and left > start and not direction:
            direction = items[left - 1].cue  # 减少二氧化碳排放2300多万吨
        if before is not None and before.text == "了" and left is not None and left > start:
            before = items[left - 1]
        stated.direction = amount.change or _DIRECTION.get(direction)
        if not named:
            stated.measure = self._measure(start, index, end, left, head)
        elif before is not None and before.text in _BEING:
            stated.measure = self.headed  # 月产能为3000片晶圆
        if (
            stated.measure is not None
            and unit is not None
            and unit.name in _COUNT_ONLY
            and self.folded[stated.measure.start : stated.measure.end] in _STAFFING
        ):
            stated.measure = None  # 计划扩招到200人以上
        begins = before is None or before.kind == "mark"
        classifier = unit.classifier if unit is not None and unit.system == "COUNT" else None
        if classifier and not named and items[index - 1].text == "多":
            stated.measure = self.counted.get(classifier, stated.measure)  # 比上届同期多三枚
        if (
            classifier
            and stated.measure is None
            and not named
            and (before is None or before.cue not in ("verb", "have"))
        ):
            stated.measure = self.counted.get(classifier)  # 14架客机，首批两架…
        told = (
            self._told_of(index, end)
            if stated.measure is None
            or named
            or begins
            or self._is_vague(stated.measure)
            or (before is not None and before.text in ("只有", "仅有"))
            else None
        )
        if told is not None and named and before is not None and before.text in _SENDING:
            told = None
        stated.measure = told or stated.measure
        if stated.measure is None and not named and before is not None and before.cue in ("at", "aim"):
            behind = items[index + 1] if index + 1 < end else None
            if before.text in ("将投资", "将投入"):
                stated.measure = span_of(before.start + 1, before.end)
            elif (
                behind is not None and behind.cue in ("verb", "have") and not self._an_ordinal(min(index + 2, end - 1))
            ):
                stated.measure = behind.span  # 以3.2亿元收购, 在零下60摄氏度保存
        if stated.measure is None and before is not None and before.cue in ("verb", "have"):
            if named:
                tells = not self._holds(before.text)  # 拆除两座厂房, 照看五名老人
            else:
                tells = before.text not in _BRINGING and before.text[-1] != "有"
                if unit is not None and unit.system == "COUNT":
                    tells = tells and unit.classifier not in _SCORED and not self._takes_on(before, unit)
            if tells:
                stated.measure = self.headed or before.span  # 拨款5亿比索, 救出40多人, 产销完成336万辆
        previous = self.statement.facts[-1] if self.statement.facts else None
        if (
            stated.measure is None
            and not named
            and previous is not None
            and before is not None
            and before.cue == "level"
            and before.text not in _QUOTING
            and unit is not None
            and previous.quantity.amount.unit is not None
            and (unit.code, unit.name, unit.per) == _code_of(previous.quantity.amount.unit)
        ):
            stated.measure = previous.measure  # 有50至80毫米降雨，局地可达120毫米
        if (
            stated.measure is None
            and named
            and previous is not None
            and index > start + 1
            and (items[index - 1].text == "、" or items[index - 1].cue == "and")
            and items[index - 2] is previous.quantity
        ):
            stated.measure = previous.measure  # 出动210名队员、36艘冲锋舟
        if stated.direction is None and previous is not None and items[start].text == "至":
            stated.direction = previous.direction  # 上升1.2个百分点，至84.6%
        if stated.direction is not None:
            stated.basis = self._basis(start, index)
            stated.compared = self._measured_from(start, index)
            if stated.basis is None and stated.compared is not None:
                stated.basis = self._year_before(stated.compared)
        stated.time = self._time(index)
        starts = stated.time is not None and stated.time is not self.time
        if stated.time is None and stated.status == "target":
            stated.time = self._only_time(index)
        measure = stated.measure
        if measure is not None and stated.subject is not None and stated.subject.span == measure:
            if measure.start < item.start:
                stated.subject = None  # 排队的还有六十多人
            else:
                measure = stated.measure = None  # 不到12%的患者出现副作用
        noun = self._noun_of(item) if named and (measure is None or told is not None) else None
        self.measure = noun or measure or self.measure
        if noun is not None and unit is not None and unit.classifier:
            self.counted[unit.classifier] = noun
        own = self._own(self.sentence.folded[measure.start : measure.end]) if measure is not None else None
        stated.borrows_time = (self.source is None or self.shown or self._is_same_time(start, index)) and (
            (stated.status == "actual" and not self._stands(measure))
            or self.sentence.folded.startswith("其中", self.items[0].start)
            or (measure is not None and stated.subject is None and told is None)
            or (
                self.subject is not None
                and (
                    (bool(self.subject.refers) and not self.standing)
                    or (measure is None and stated.direction is not None)
                )
            )
            or (stated.status == "actual" and self._is_of_the_day(stated, before, unit))
        )
        if (
            stated.subject is None
            and self.speaker is not None
            and (
                (own is True and not (self.shown and self._tells_of_others()))
                or self.status == "target"
                or (measure is None and named and not self._tells_of_others())
                or self._acts(start, index)
                or self._tells_of_itself()
                or self._speaks_for_itself()
            )
        ):
            stated.subject = self.speaker  # 国泰表示，今年计划招聘约3000人
            if not self._tells_of_others():
                self.subject = self.speaker
        if measure is not None and self.folded[measure.start : measure.end] not in _GROWTHS:
            self.growing = measure
        elif measure is not None and stated.subject is None and self.growing is not None:
            stated.subject = Holder(self.growing)  # 投资下降11.7%，降幅…收窄1.4个百分点
        if (
            measure is not None
            and self.built is not None
            and self.clause_subject is None
            and item is not self.built_by
            and self.folded[measure.start : measure.end].endswith(_ATTRIBUTES)
        ):
            stated.subject = Holder(self.built)  # 将新建6条线路，总长147公里
        made = self._noun_of(item) if named else None
        if made is not None and before is not None and _BUILDING.search(before.text) is not None:
            self.built, self.built_by = made, item
        elif left is not None and left > start and stated.measure is not None and before is not None:
            verb = items[left - 1].text
            if stated.measure.end == before.end and (_BUILDING.search(verb) is not None or verb == "发行"):
                self.built, self.built_by = stated.measure, item  # 发行专项债券1.2万亿元，期限15年
        if (
            stated.subject is None
            and self.headed is not None
            and measure is not None
            and measure.start > self.headed.end
            and before is not None
            and before.cue in ("verb", "have")
            and before.text not in self.words.figures
        ):
            stated.subject = Holder(self.headed)  # 门店贡献了85%的利润
        if stated.subject is None and previous is not None and measure is not None and measure == previous.measure:
            stated.subject = previous.subject  # 法院…受理案件1860件，同比下降二成
        if stated.subject is None:
            told_by_others = self.shown and self._tells_of_others()
            stated.needs_subject = (own is True and not told_by_others) or (measure is None and named)
            stated.may_be_owned = stated.carries = True
        words = self.sentence.folded[measure.start : measure.end] if measure is not None else ""
        begins_change = self._begins_a_change(index)
        if words.endswith(_FORECASTS):
            about = self._forecast_of(start, index)
            if about is None and self.subject is not None and self.subject is not stated.source:
                source = stated.source.organization if stated.source is not None else None
                about = self.subject if source is not None and self.subject.organization is not source else None
            if about is not None or words.endswith("目标价"):
                stated.source = self.source = stated.source or stated.subject
                if self.statement.topic is stated.subject:
                    self.statement.topic = None  # who forecasts is not spoken of
                stated.subject, stated.needs_subject, stated.may_be_owned = about, about is None, False
                self.subject = about
        if words.endswith("目标价"):
            stated.status = "estimate"
        elif words.endswith(_GOALS) and self._is_share(amount) and items[index - 1].cue == "of":
            stated.status = "actual"  # 完成全年目标的52%
        elif words.endswith(_FORETOLD):
            stated.status = "estimate" if not words.endswith(_GOALS) or self.status == "estimate" else "target"
            if stated.source is None and words.endswith(("预测", "预期")):
                stated.source = self.subject
        elif stated.status != "actual" and starts:
            stated.status = "actual"  # what is compared with: 比去年的22.2万辆…
        elif stated.status != "actual" and begins_change:
            stated.status = "actual"  # where a plan begins: 由18.2万人扩至…
        if begins_change and not starts and not words.endswith(_FORETOLD):
            stated.time, stated.borrows_time = None, False  # what was before has no time of its own
        elif not self.guessed:
            until = stated.time.record.period.relation == "by" if stated.time is not None else False
            until = until and not self._is_foretold()
            doing = before is not None and (before.cue in ("have", "verb") or before.text.endswith(("至", "到")))
            acts = doing and self.clause_subject is None and self.subject is not None and self._is_body(self.subject)
            stated.planned = until or acts or amount.comparator in (">=", "<=")
            if stated.planned and stated.status == "estimate":
                stated.status = "target"  # 到2027年底将不少于6.5个
        stated.happened = self.done
        stated.daily = words.endswith(_DAILY) or (before is not None and before.text in _QUOTING)
        return stated

    def _put(self, start: int, index: int) -> Holder | None:
        """Whose figure 把 or 将 puts before a verb of change: 把电动自行车的补贴比例由15%提高到20%."""
        items = self.items
        figure = -1  # where the word for the figure stands, behind 的
        for at in range(index - 1, max(start, index - _FAR) - 1, -1):
            if items[at].kind == "mark":
                return None
            if items[at].cue == "of" and self._is_noun(at + 1) and self._own(items[at + 1].text) is not None:
                figure = at + 1
            elif items[at].text in ("把", "将"):
                return self._named(items[at + 1]) if figure > at + 2 and self._is_a_thing(at + 1, index) else None
        return None

    def _struck(self, at: int | None, start: int) -> Holder | None:
        """The places that something befalls: 极端高温造成欧洲约3.1万人死亡, 造成福建、浙江两省12人遇难."""
        items = self.items
        found: Holder | None = None
        while at is not None and at > start:
            item = items[at]
            if item.kind == "word" and item.cue == "" and self._is_place(item.span):
                found = self._named(item)
            elif item.text in _STRIKES:
                return found
            elif item.text != "、" and (item.kind != "quantity" or self.folded[item.end - 1] not in "省市县国地"):
                return None
            at -= 1
        return None

    def _described(self, left: int | None, index: int, end: int) -> Holder | None:
        """The noun behind a figure that describes it: 售价49元的毛绒玩具, 年产5吉瓦的电池厂."""
        items = self.items
        if left is None or index + 2 >= end or items[index + 1].cue != "of" or not self._is_a_thing(index + 2, end):
            return None
        before, thing = items[left], items[index + 2]
        if left + 1 != index or before.kind != "word" or (thing.kind == "word" and self._own(thing.text) is not None):
            return None
        if before.text[-2:] in _PRODUCING or (self._is_noun(left) and before.text[-2:] in self.words.figures):
            return self._named(thing)
        return None

    def _begins_a_change(self, index: int) -> bool:
        """Whether a quantity is what something changes from: 由18.2万人扩至…, 从目前的六成提高到…"""
        items = self.items
        at = index - 1
        while at > 0 and (items[at].cue in ("of", "more") or items[at].kind == "time"):
            at -= 1
        if at > 0 and items[at + 1].cue == "of" and self._is_noun(at):
            at -= 1  # 由原设计的9个减少到6个
        return at >= 0 and items[at].text in ("由", "从")

    def _is_foretold(self) -> bool:
        """Whether one who tells of others, and rules nobody, says what will come."""
        speaking = self.source.organization if self.source is not None else None
        return (
            speaking is not None
            and speaking.record.named.type in _TELLING
            and speaking.record.named.type != "government"
        )

    def _tells_of_itself(self) -> bool:
        """Whether the speaker is a company that discloses its figures: 川江水电披露，前三季度发电量…"""
        speaking = self.speaker.organization if self.speaker is not None else None
        if speaking is None:
            return self.speaker is not None and self.disclosed
        return self.disclosed and bool(speaking.record.named.type == "company")

    def _speaks_for_itself(self) -> bool:
        """Whether the speaker is a body that makes known what goes on with it: 省博9月1日通报，单日入馆…"""
        speaking = self.speaker.organization if self.speaker is not None else None
        if self.shown or self.judged:
            return False
        if speaking is None:
            return self.speaker is not None and bool(self.speaker.refers)
        return speaking.record.named.type in _PLANNERS

    def _tells_of_others(self) -> bool:
        """Whether the speaker is one who tells of others: a ministry, a paper."""
        speaking = self.speaker.organization if self.speaker is not None else None
        return speaking is not None and speaking.record.named.type in _TELLING

    def _is_same_time(self, start: int, index: int) -> bool:
        """Whether a clause takes the time told of before: 同期全省219家博物馆…"""
        for at in range(start, index):
            if self.items[at].text == "同期":
                return at == start or self.items[at - 1].text not in ("比", "较", "与")
        return False

    def _stands(self, measure: Span | None) -> bool:
        """Whether a clause tells what is so at all times or by now, whatever the time told of before: 目前, 已登记, 占地52亩."""
        if self.folded[self.items[0].start] in _OPENING:
            return True
        if measure is not None and self.folded[measure.start : measure.end].endswith(_LASTINGLY):
            return True
        return self.standing

    def _is_of_the_day(self, stated: Stated, before: Item | None, unit: Unit | None) -> bool:
        """Whether a figure is one of a trading day or a match, which is named once: 沪指报3149点, 砍下31分."""
        folded = self.sentence.folded
        if unit is not None and unit.classifier in _SCORED:
            return True
        if before is not None and before.text in _QUOTING:
            return True
        if stated.measure is not None and folded[stated.measure.start : stated.measure.end] in _TRADES:
            return True
        holder = stated.subject
        return holder is not None and folded[holder.span.start : holder.span.end].endswith(_TRADED)

    def _is_vague(self, measure: Span) -> bool:
        """Whether words name nothing that is measured: 致菲律宾 in 致菲律宾至少18人死亡."""
        return self._own(self.folded[measure.start : measure.end]) is None

    def _is_share(self, amount: Amount) -> bool:
        return amount.number.form == "fraction" or (amount.unit is not None and amount.unit.code == "%")

    def _those(self, item: Item) -> Span:
        """The words for those that a quantity counts: people by their noun (20名|队员), all else with its number."""
        unit, noun = item.amount.unit, item.amount.unit_span
        if unit is None or noun is None or unit.classifier not in ("名", "位") or noun.end - noun.start < 2:
            return item.span
        return span_of(noun.start + 1, noun.end)

    def _heads(self, start: int, index: int, end: int) -> bool:
        """Whether those that a quantity counts are what the clause tells of: 超过4500只个股上涨."""
        items = self.items
        unit = items[index].amount.unit
        if unit is None or unit.system != "COUNT" or unit.name == "次" or index + 1 >= end:
            return False
        for at in range(start, index):
            if at + 1 == index and items[at].text in ("这", "那"):
                continue
            if items[at].kind != "time" and items[at].cue not in ("more", "and") and items[at].text not in _QUALIFIERS:
                return (
                    items[at].text in ("有", "已有", "仍有", "共有") and at + 1 == index and self.clause_subject is None
                )
            if items[at].text in ("另", "另有", "还"):
                return False
        at = index + 1
        while at < end and items[at].cue in ("more", "will"):
            at += 1
        if at >= end or items[at].kind != "word":
            return False
        return items[at].cue in ("verb", "have", "rise", "fall", "at") or (
            self._is_noun(at) and self._own(items[at].text) is not None  # 两家公司产品重叠度不到一成
        )

    def _told_of(self, index: int, end: int) -> Span | None:
        """What a clause says of those that it counts: 38人死亡, 600名为飞行员."""
        items = self.items
        at = index + 1
        while at + 1 < end and (items[at].cue == "and" or items[at].text == "、") and items[at + 1].kind == "quantity":
            at += 2  # 18家境内管理人和30家境外管理人运作
        while at < end and (
            (items[at].kind == "word" and (items[at].cue in ("more", "will", "at", "and") or self._is_manner(at)))
            or self._an_ordinal(at)
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
        if at >= end or items[at].kind != "word" or not self._is_people(items[index]):
            return None
        if before is not None and before.text in ("把", "将") and items[at].cue in ("verb", "have"):
            return items[at].span  # 将三款药品纳入医保
        closing = at + 1 == end and items[at].cue == "verb"
        if before is not None and (
            before.cue == "of" or (before.cue == "at" and (items[at].text == "组成" or not closing))
        ):
            return None  # 在五个国家招募了…, but 向八家客户送样
        if items[at].text in ("为", "是") and at + 2 == end and self._is_noun(at + 1):
            return items[at + 1].span
        told = items[at].cue in ("verb", "have", "rise", "fall") or items[at].text in _BEFALLING
        if not told and items[at].cue == "" and at + 1 == end and items[at].start == items[index].end:
            tags = parts_of(items[at])
            told = len(tags) == 1 and tags[0][1] in ("v", "vn")  # 1260家企业参展
        if told and (at + 1 == end or items[at + 1].text in ("、", "或")):
            return items[at].span
        if (items[at].cue == "verb" or items[at].text == "参加") and at + 2 == end and self._is_noun(at + 1):
            return span_of(items[at].start, items[at + 1].end)  # 11人首次参加世锦赛
        unit = items[index].amount.unit
        acting = unit is not None and (unit.name in _COUNT_ONLY or unit.classifier in ("名", "位"))
        if (
            acting
            and items[at].cue in ("verb", "have")
            and items[at].text[-1] not in "有要"
            and (before is None or before.cue not in ("verb", "have"))
        ):
            ends = at + 1 < end and items[at + 1].text in ("到", "于", "出") and items[at + 1].start == items[at].end
            return span_of(items[at].start, items[at + ends].end)  # 48万名市民买到新机
        return None

    def _is_manner(self, at: int) -> bool:
        """Whether a word says how something is done: 紧急 in 约1.2万居民紧急撤离."""
        item = self.items[at]
        words = parts_of(item)
        tagged = len(words) == 1 and words[0][1] in ("a", "ad", "z")
        return item.cue == "" and tagged and item.text not in _BEFALLING

    def _is_people(self, item: Item) -> bool:
        unit = item.amount.unit
        return unit is None or unit.system == "COUNT"

    def _is_free(self, at: int, start: int) -> bool:
        """Whether a noun may be what a verb behind it measures: no modifier with 的, not in 在…, 比…"""
        items = self.items
        if at + 1 < len(items) and items[at + 1].cue == "of":
            return False
        for one in range(at - 1, start - 1, -1):
            item = items[one]
            if (item.cue == "at" and item.text not in _CAUSING) or item.text in ("比", "较", "与"):
                return False
            compared = item.cue == "verb" and one > start and items[one - 1].text in ("比", "较")
            if item.text in ("前", "后") or item.kind in ("time", "organization") or item.cue == "of":
                continue
            if not (self._is_noun(one) or compared):
                break  # 比种玉米高出一倍
        return True

    def _acts(self, start: int, index: int) -> bool:
        """Whether the clause tells of an act on something: 将现金利率下调25个基点."""
        first = start
        while first < index and (self.items[first].cue in ("more", "and", "will") or self.items[first].kind == "time"):
            first += 1
        if self.shown:
            return False  # 国家统计局数据显示，…
        if self.items[first].text == "以":
            return True  # 以13亿澳元出售两座煤矿
        if self.items[first].cue in _DIRECTION:
            return self.items[first].text.startswith(_SETTING) and self.items[first].text not in _RATES
        if self.items[first].cue in ("have", "verb") and self.items[first].text not in _RATES:
            return True  # 中国人民银行宣布，下调存款准备金率0.5个百分点
        return any(self.items[at].text in ("将", "把") for at in range(start, index))

    def _measure(self, start: int, index: int, end: int, left: int | None, head: int) -> Span | None:
        """What is measured: the noun before the quantity, the share's whole, the clause's head, or what was measured before."""
        items = self.items
        before = items[left] if left is not None else None
        amount = items[index].amount
        share = self._is_share(amount)
        if left is None or before is None:
            return self._right(index, end) or self.measure
        if share and not (self._is_noun(left) and self._own(before.text) is not None):
            right = self._right(index, end)
            if right is not None:
                return right  # 全市三分之一的增加值
        if before.cue == "of" and left - 1 >= start:
            whole = self._whole(start, left - 1, share)
            if whole is None and self._begins_a_change(index):
                whole = self._object(start, left - 1)
            alone = index + 1 >= end or items[index + 1].cue == "more"
            if whole is None and alone and items[left - 1].cue in ("verb", "have"):
                whole = items[left - 1].span  # 可真正签约的不到十分之一
            return whole or self.measure
        if before.kind == "word" and self._is_noun(left):
            if left > start and items[left - 1].text in _EXCEEDING and self.measure is not None:
                return self.headed or self.measure  # 高出警戒线两米多
            if (
                left > start
                and items[left - 1].text == "在"
                and self.measure is not None
                and self._is_place(before.span)
            ):
                return self.headed or self.measure  # 在德国约6200欧元
            if left < head and self.subject is not None and self.subject.span == before.span:
                return self._right(index, end)
            whole = self._whole(start, left, share)
            if whole is not None:
                return whole
            if left > start and items[left - 1].end == before.start:
                verb = items[left - 1]
                people = amount.unit is not None and amount.unit.name in ("人", "名") and self._own(before.text) is None
                struck = left - 1
                while struck > start and self._is_noun(struck) and items[struck - 1].end == items[struck].start:
                    struck -= 1
                if items[struck].text in _STRIKING:
                    return items[struck].span  # 转移低洼地带居民5600人
                if people and verb.cue == "verb" and not before.text.endswith(_PEOPLE):
                    return verb.span  # 转移群众12.3万人, 倒塌房屋640余间, 起诉诈骗犯罪2.9万人
            owner, measure = self._split(before)
            if measure is None and before.text in self.words.owners:
                counted = amount.unit is not None and amount.unit.system == "COUNT"
                return (
                    before.span if counted and before.text in _COUNTED else None
                )  # 造成全省35.6万人受灾, but 签约项目57个
            return measure or (self.headed if owner is not None and left < head else before.span)
        if before.cue in _MEASURING or before.text in ("由", "从", "在") or (share and before.cue == "verb"):
            taken = self._object(start, left)
            if taken is not None:
                return taken
            if before.cue == "level" and left - 2 >= start and items[left - 1].cue == "of" and not share:
                return items[left - 2].span  # 留在本地就业的超过11万人
            if items[start].text in _RATES and start < left:
                return items[start].span  # 降幅比7月扩大21.9个百分点
            inside = False  # of a bracket: 月均收入（ARPU）为46.3元
            for at in range(left - 1, head - 1, -1):
                if items[at].text in _BRACKETS:
                    inside = items[at].text in "）)"
                if inside:
                    continue
                if self._is_noun(at) and self._is_free(at, start):
                    return self._bare_measure(items[at])  # 337个城市优良天数比例为85%
                if items[at].kind == "quantity" and not self._an_ordinal(at):
                    break
            if left >= head and self.clause_subject is not None and before.text not in _STATING:
                return self.headed
            return self.headed or self.measure
        if before.text.endswith("有") and left > start:
            at = left - 1
            while at > start and items[at].cue == "more":
                at -= 1
            of = items[at - 1]
            if items[at].cue == "of" and at > start:
                at -= 2 if of.cue == "more" else 1
                if at >= start and (
                    items[at].kind == "quantity" or items[at].cue in ("", "verb", "have", "rise", "fall")
                ):
                    return span_of(items[at].start, of.end)  # 排队的还有六十多人, 60岁以上的有4200多人
        right = self._right(index, end)
        if (
            right is not None
            and before.cue in ("verb", "have")
            and self.folded[right.start : right.end].endswith(_BOUGHT)
        ):
            return before.span  # 回购3亿美元股票
        if right is not None:
            return right
        if (
            before.kind == "quantity"
            and amount.unit is not None
            and amount.unit.name in _COUNT_ONLY
            and items[index - 1].text != "至"
        ):
            return None
        if before.kind in ("quantity", "mark", "time"):
            return self.headed or self.measure
        if before.cue in ("verb", "have") and self.words.figures.get(before.text) is not None:
            staff = amount.unit is not None and self._takes_on(before, amount.unit)
            return None if staff else before.span
        return None

    def _whole(self, start: int, at: int, share: bool) -> Span | None:
        """What a share is of: 全年产量 in 占全年产量的四分之三, 全年目标 in 完成全年目标的52%."""
        items = self.items
        if not self._is_noun(at):
            return None
        for one in range(at - 1, start - 1, -1):
            if items[one].kind == "mark":
                return None
            if items[one].text in _TAKING or (
                share and one == at - 1 and (items[one].cue in ("verb", "have") or items[one].text == "相当于")
            ):
                words = parts_of(items[at])
                if items[at].text in self.words.owners_alone or (len(words) == 1 and words[0][1] == "ns"):
                    return None  # 占全国的六分之一
                return self._bare_measure(items[at])
        return None

    def _object(self, start: int, verb: int) -> Span | None:
        """What 把 or 将 puts before the verb: 把患者死亡风险降低了34%."""
        items = self.items
        for at in range(verb - 1, start - 1, -1):
            if items[at].text in ("把", "将"):
                for one in range(verb - 1, at, -1):
                    if self._is_noun(one):
                        return self._bare_measure(items[one])
                return None
            if items[at].kind == "mark":
                return None
            if items[at].text in ("由", "从"):
                verb = at  # 将桥墩数量|由原设计的9个减少到…
        return None

    def _right(self, index: int, end: int) -> Span | None:
        """The noun phrase behind a quantity: 30亿元的可转换公司债券, 2亿美元授信额度."""
        at = index + 1
        if at + 1 < end and self.items[at].cue == "more" and self.items[at + 1].cue == "of":
            at += 1  # 六成以上的收益
        if at < end and self.items[at].text in ("（", "("):
            at = self._behind_bracket(at, end)  # 1.1亿欧元（约合9.1亿元人民币）的C轮融资
        while at < end and (self.items[at].cue == "of" or self.items[at].kind == "time"):
            at += 1
        if at < end and self.items[at - 1].cue == "of":
            stop = at + 3
            while at < min(end, stop) and self.items[at].cue in ("more", "verb", "have", "aim"):
                at += 1  # 30亿元的可转换公司债券
        if at < end and self.items[at].kind == "word" and self.items[at].cue == "":
            tags = parts_of(self.items[at])
            unit = self.items[index].amount.unit
            money = unit is not None and unit.system == "ISO4217"
            if money and at == index + 1 and tags and tags[0][1][:1] == "v" and self._own(self.items[at].text) is None:
                return None  # 投资15亿元扩建厂房
            return self._bare_measure(self.items[at]) or self.items[at].span
        return None

    def _basis(self, start: int, index: int) -> str | None:
        for at in range(index - 1, start - 1, -1):
            text = self.items[at].text
            if text in ("同比", "按年", "年比"):
                return "year-on-year"
            if text in ("环比", "按月"):
                return "month-on-month"
            if text == "按季":
                return "quarter-on-quarter"
        return None

    def _measured_from(self, start: int, index: int) -> Item | None:
        """The time that a change is measured from: 比2024年增加, 较去年同期提高."""
        items = self.items
        for at in range(start, index - 1):
            if items[at].text in ("比", "较", "相比", "由", "从") and items[at + 1].kind == "time":
                return items[at + 1]
        return None

    def _year_before(self, time: Item) -> str | None:
        """What words of a time alone say: 去年同期, 上年."""
        words = self.sentence.folded[time.start : time.end]
        return "year-on-year" if words.endswith("同期") or words in ("去年", "上年", "上一年", "前一年") else None

    def _compared(self, index: int) -> bool:
        """Whether a time is only what is compared with: 比2022年末增加, 是三年前的3倍, 创2022年以来新低."""
        items = self.items
        before = items[index - 1] if index else None
        if index + 1 < len(items) and items[index + 1].text == "起":
            return False  # 从7月8日起
        if before is not None and index > 1 and before.text in _OPENING:
            before = items[index - 2]  # 比“十三五”末增加40多座
        if before is not None and before.text in (
            "比",
            "较",
            "与",
            "由",
            "从",
            "创",
            "创下",
            "是",
            "为",
            "不到",
            "不足",
            "超过",
            "接近",
            "低于",
            "高于",
            "只有",
            "仅有",
            "仅为",
            "约为",
            "占",
            "相当于",
        ):
            return True
        behind = items[index + 1] if index + 1 < len(items) else None
        of_it = behind is not None and (behind.cue == "of" or behind.text == "同期")
        if of_it and before is not None and before.text == "至" and index > 1:
            before = items[index - 2]
        if of_it and before is not None and before.text[:2] == "恢复":
            return True  # 恢复至2019年同期的96%
        if behind is not None and behind.cue == "of" and index + 2 < len(items) and items[index + 2].kind == "quantity":
            return bool(items[index + 2].amount.number.form == "multiple")  # 相当于2018年的两倍半
        return behind is not None and behind.text == "相比"

    def _only_time(self, index: int) -> Item | None:
        """The one time of a sentence, which dates the whole plan: 力争引进超过4000家企业，到2025年规模突破2000亿元.

        What is planned anew behind the quantity has a time of its own: 将投资15亿元建厂，力争2028年…
        """
        items = self.items
        found: Item | None = None
        anew = False
        for at in range(len(items)):
            if at > index and items[at].cue in ("aim", "expect", "will"):
                anew = True
            elif items[at].kind == "time" and not self._compared(at):
                if found is not None or anew:
                    return None
                found = items[at]
        return found

    def _time(self, index: int) -> Item | None:
        """The time right before a quantity (2023年同期的10.2GWh), else the last one said."""
        items = self.items
        at = index - 1
        while at > 0 and ((items[at].cue in ("of", "more") and items[at].text != "多") or items[at].text == "同期"):
            at -= 1
        if at > 1 and items[at].kind == "word" and items[at - 1].cue == "of" and items[at - 2].kind == "time":
            at -= 2  # 由上年的盈利2.1亿元转为…
        form = items[index].amount.number.form
        beside = at > 0 and items[at].kind == "time" and form not in ("multiple", "fraction")
        if beside and items[at - 1].text in ("由", "从", "自", "比", "较", "低于", "高于", "不足", "超过", "不到"):
            return items[at]
        return self.time


CUES: Final = ChineseCues()
