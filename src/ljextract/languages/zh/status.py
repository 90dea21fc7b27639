"""Whether what a Chinese clause tells has happened, is meant to, or is thought to: 已, 力争, 将, 预计."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Holder, Sentence
from ljextract.languages.zh.chars import Chars, one_stands
from ljextract.languages.zh.dating import NEARING
from ljextract.languages.zh.endings import Endings
from ljextract.languages.zh.rows import Words, parts_of
from ljextract.languages.zh.senses import (
    AIM,
    AND,
    AT,
    CAUSING,
    COUNTING,
    EXPECT,
    FALL,
    FIGURE,
    FROM,
    HAVE,
    IF,
    LEVEL,
    MARK,
    MAY,
    MEASURING,
    MORE,
    MOVING,
    OF,
    ORGANIZATION,
    PLAIN,
    PUT,
    QUANTITY,
    RISE,
    STATUS,
    THAN,
    TIME,
    VERB,
    WILL,
    WORD,
)
from ljextract.languages.zh.sources import Sources
from ljextract.languages.zh.stating import RATES
from ljextract.native import i64

_BY_NOW: Final = frozenset("如今 眼下 现在 当前 已 已经 目前 现 现有 另有 有 共有 仍有 还有 拥有 可 在建 最高".split())
"""Words of a clause that tells how things stand, whatever the time that was told of before."""
_REACHING: Final = frozenset("实现 完成 达到 达成 超额完成".split())
_SETTING: Final[tuple[str, ...]] = (
    "上调", "下调", "调", "延长", "提至", "压缩", "削减", "裁", "减员", "增员", "扩招", "扩充", "扩容", "扩建", "压减", "精简", "增派",
)  # fmt: skip
"""How verbs of change begin that somebody decides on."""
_UNWILLED: Final = frozenset(
    "获得 获 得到 收到 获取 分得 迎来 面临 惠及 受益 损失 失去 亏损 盈利 节省 节约 带来 带动 拉动 创造 产生 覆盖 突破 少走".split()
)
"""Verbs for what happens to somebody or comes of what he does."""
STAFFING: Final = frozenset("裁员 减员 增员 扩招 裁撤 裁减".split())
_POSSIBLE: Final = frozenset({"可达", "可超过", "可"})
"""Words for what may come to be, which nobody means to reach."""
_SO: Final = frozenset("得 就 便 可 能 会 或 可能 就会 就能 还会 可以 能够 则".split())
"""Words for what would be, behind what is supposed."""
_ABLE: Final = frozenset("可 能 可以 能够 要".split())
"""Words before a change that is to come of something."""
_BY_YEAR: Final = Endings(("每年", "一年", "年均", "全年"))
_SAVING: Final = frozenset(
    "节约 节省 省 省下 节电 节水 节能 节煤 减排 增收 创收 增效 带动 新增 释放 腾出 减负 增产 减碳 少用 多收 少烧 多产 多挣 少缴 多缴 多付 少付".split()
)
"""Verbs for what somebody gains or spares."""
_USING: Final = frozenset("用来 用于 用作 投向 投给 投入".split())
"""Verbs for what money is meant for."""
_WOULD: Final = frozenset("会 还会 仍会 应 应该 应当 只会 可能会 要".split())
"""Words for what somebody thinks will come, where he says what he thinks."""
_PASSING_BILLS: Final = frozenset("批准 获批 获准 核准 同意".split())
_FUNDED: Final = frozenset("出资 发行 投资 回购 收购 增资 新建 建设 扩建 募资 发放 设立 投入 增持 转让 出售".split())
"""Verbs for what is yet to be done where it has just been allowed."""
_TERMS: Final = frozenset("方案 协议 合同 部署".split())
_COMING: Final = frozenset("会 还会 仍会 可能会".split())
_BEFORE: Final[tuple[str, ...]] = ("去年", "上年", "上月", "上周", "上季", "前年", "昨")
"""How words for a time begin that lies behind: 去年, 上月."""
_TURNS: Final = frozenset("但 不过 目前 眼下 现在 如今".split())
"""Words behind which a plan or a forecast is told of no more."""
_TOLD_BY: Final = Chars(
    word[0]
    for word in (
        *_BY_NOW,
        *_ABLE,
        *_WOULD,
        *_POSSIBLE,
        *_TURNS,
        "还要",
        "年内",
        "届时",
        "内",
        *_TERMS,
        *_PASSING_BILLS,
        "了",
        "未来",
        "今后",
    )
)
"""How words begin that tell so by themselves, whatever their class."""
_JOINING: Final = frozenset(
    "加入 参加 参与 纳入 列入 入选 报名 启动 启动了 实施 实施了 执行 推进 开展 叫停 叫停了 取消 取消了 搁置 暂停 放弃 放弃了 推迟 落实 退出".split()
)
"""Verbs whose object a plan may be."""


class Statuses(Sources):
    """Reads the status of what the clauses of a sentence tell."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.settled = False  # whether it tells a price that is set, also of what is to come
        self.done = False  # whether the clause that is being read says 已
        self.foretold = False  # whether the words before a semicolon told what is thought to come
        self.supposed = False  # whether a clause before it only supposes something: 若…

    def _qualify_status(self, start: i64, end: i64, subject: Holder | None) -> None:
        """Read off a clause whether it tells of what has happened; what is not said anew stays."""
        items = self.items
        aimed = self.done = False
        if self.supposed and self.status == "actual" and self._would(start, end):
            self.status = "estimate"  # 若内存条价格回落20%，毛利率将由31%降至17%
            self.guessed = self.judged = True
        self.supposed = self.supposed or (self.heard & IF != 0 and self._has(IF, start, end))
        if (
            self.status != "actual"
            and not (self.appraised and not self.statement.facts)
            and not self._is_ahead(start, end)
            and (self._is_past(start, end) or (not self.guessed and self._is_set(start, end)))
        ):
            self.status = "actual"  # 计划让95%…, 去年底这一比例为81%
        if not self.heard & (TIME | AIM | EXPECT | WILL | STATUS):
            return
        first, behind = self.modifier
        for index in range(start, end):
            if first <= index < behind:
                continue  # 财年将于本月结束的新加坡航空…盈利
            item = items[index]
            sense = item.sort
            if not sense & (TIME | AIM | EXPECT | WILL | STATUS):
                continue
            if (
                not sense & (AIM | EXPECT | WILL)
                and not _TOLD_BY.at(self.folded, item.start)
                and not (index + 1 < end and ord(self.folded[items[index + 1].end - 1]) == ord("前"))
            ):
                continue  # most times
            if item.text in ("已", "已经"):
                self.done = True
            if item.text in _BY_NOW:
                self.standing = True
            if item.text == "目前" and index and self.items[index - 1].text in ("由", "从", "比", "较"):
                continue  # 要从目前的六成提高到七成五
            if item.text in ("目前", "现", "眼下") and self.status == "actual":
                self.time = None  # 去年投产…，目前还有七八个项目在建
            if sense & AIM:
                if index and (items[index - 1].sort & THAN or (item.text == "约定" and self._has(THAN, start, index))):
                    continue  # 比计划提前73天, 比合同约定提前42天
                if (
                    item.text == "规划"
                    and index + 2 < end
                    and items[index + 2].sort & QUANTITY
                    and self._is_noun(index + 1)
                ):
                    continue  # 规划|面积3.2平方公里
                if item.text == "目标" and index + 1 < end and self.items[index + 1].sort & OF:
                    continue  # 完成全年目标的52%
                if (
                    index > start
                    and items[index - 1].text in self.words.taking
                    and self._is_noun(min(index + 1, end - 1))
                ):
                    continue  # 占计划航班的四成
                if item.text == "同意" and self.standing and self._has(QUANTITY, start, index):
                    continue  # 已有七成业主同意加装充电桩
                if (
                    item.text in ("计划", "规划", "原计划")
                    and index > start
                    and items[index - 1].text in self.words.dropping
                ):
                    continue  # 取消计划新建的办公楼
                if item.text == "预定" and index + 1 < end and self._is_noun(index + 1):
                    continue  # 将18颗卫星送入预定轨道
                if (
                    item.text in ("计划", "规划")
                    and (index + 1 == end or self.items[index + 1].sort & OF)
                    and any(items[at].text in _JOINING for at in range(start, index))
                ):
                    continue  # 去年有12家企业加入试点计划
                if item.text == "目标" and self._is_reached(start, index):
                    continue  # 提前实现年销5万辆的目标
                self.status, aimed = "target", True
            elif sense & EXPECT and not aimed and not self._a_noun(index) and not self._is_stuff(index):
                self.status, self.guessed = "estimate", True
            elif sense & WILL and index + 2 == end and items[index + 1].text in NEARING:
                pass  # 立秋将至，西瓜跌到每斤0.6元
            elif sense & WILL and self.status == "actual" and not self._takes_an_object(index, end):
                owned = (
                    subject is not None
                    and not self._is_unwilled(index + 1, end)
                    and (
                        subject.organization is not None
                        or bool(subject.refers)
                        or self.sentence.folded[subject.span.start : subject.span.end] == "我们"
                    )
                )
                put = index + 1 < end and items[index + 1].sort & PUT != 0  # 明年将把班次加密到每天两列
                if "会" in item.text:
                    self.judged = True  # 而需求只会增长2.5%
                acts = self._causing(index + 1, end) >= end and (
                    put or owned or self._organization(start, index) is not None or self._is_act(index, end)
                )
                self.guessed = self.judged or self.foretold  # 中信建投认为，来水将好转两成
                self.status = "target" if acts and not self.judged else "estimate"
            elif item.text == "要" and self.status == "actual" and self._is_raised(index + 1, end):
                # 到2028年，占比要从六成提高到七成五, but 明年入门机型至少要涨100元
                self.guessed = items[min(index + 1, end - 1)].text[0] in "涨跌"
                self.status = "estimate" if self.guessed else "target"
            elif (
                item.text in ("要", "要把")
                and self.status == "actual"
                and (self.time is not None or self.source is not None or self._has(TIME, start, min(index + 3, end)))
                and (
                    item.text == "要把"
                    or items[min(index + 1, end - 1)].text in ("再", "把", "将")
                    or self._by_then(index + 1, end)
                    or self._goes_to(index + 1, end)
                )
            ):
                self.status = "target"  # 今年要再建3座平台, 明年要扩种到70万亩, 公司今年要把费用率压到22%以内
            elif (
                (item.text == "还要" or (item.text == "要" and index > start and items[index - 1].text == "还"))
                and self.status == "actual"
                and (self.time is not None or items[start].sort & TIME)
                and (self._is_act(index, end) or items[min(index + 1, end - 1)].text == "再")
            ):
                self.status = "target"  # 今年还要新增泊位5000个
            elif (
                item.sort & TIME
                and self.status == "actual"
                and self.source is not None
                and index + 1 < end
                and items[index + 1 + (items[index + 1].text == "再" and index + 2 < end)].sort
                & (HAVE | VERB | AT | PUT)
                and not items[index + 1].sort & COUNTING  # 年内已有17家停产
                and self.folded[item.start : item.end] == "年内"
            ):
                self.status = "target"  # 管理局表示，年内新建厂房20万平方米
            elif (
                item.sort & TIME
                and self.status == "actual"
                and index + 3 < end
                and items[index + 1].text in ("前", "之前")
                and items[index + 2].text in ("再", "新", "还")
                and items[index + 3].sort & (HAVE | VERB)
                and items[end - 1].text not in ("了", "过")
            ):
                self.status = "target"  # 年底前再建两座厨余处理厂
            elif self.status == "actual" and item.text in _ABLE and self._changes(start, index, end):
                self.status, self.guessed = "estimate", True  # 每年可节约标准煤6.5万吨, 一年要多掏650万元
            elif self.judged and item.text in _WOULD and self.status == "actual":
                self.status, self.guessed = "estimate", True  # 他认为，运力过剩至少还会持续两年
            elif item.text == "届时" and not aimed and not self._has(WILL | AIM, index, end):
                self.status, self.guessed = "estimate", True  # 届时每月能省800万元
            elif (
                item.text in _PASSING_BILLS
                and self.status == "actual"
                and not self.done  # but 董事会已批准增资10亿元
                and not self._has(TIME, start, index)
                and index + 1 < end
                and items[index + 1].sort & (HAVE | VERB)
                and items[index + 1].text in _FUNDED
            ):
                self.status = "target"  # 董事会批准出资2.3亿元, 获批发行60亿元
            elif item.text in _TERMS and index and items[index - 1].text in ("按照", "根据", "按", "依据"):
                self.status = "target"  # 按照方案，明年再投入6000万元
            elif item.text == "已" and self.appraised and not self.statement.facts:
                pass  # 捷孚凯公司估计，超市去年已占销量的67%
            elif item.text in ("已", "已经", "了") and self.status != "actual":
                self.status = "actual"
                if item.text != "了" and self.time is not None and not self._has(TIME, start, index):
                    self.time = None  # 计划年底前扩充到30架，累计承运旅客已突破400万人次
            elif item.text in _COMING and self.status == "actual":
                self.guessed = True  # 到2035年还会再失去三分之一
                if (
                    self._has(TIME, start, index)
                    and not self._has(QUANTITY, start, index)
                    and not self._is_past(start, end)
                ):
                    self.status = "estimate"  # 四季度还会再降3000元
            elif item.text in _POSSIBLE and self.status != "target":
                self.guessed = True  # 通车后将…，车流量首年可达3.2万辆次，到2035年增至6万辆次
            elif item.text in _TURNS and self.status != "actual" and not self._is_ahead(start, end):
                self.status, self.time = "actual", None  # 预计…增加1000亿美元，但只有8国达到…
            elif (
                item.text == "内"
                and self.status == "actual"
                and index > start
                and items[index - 1].sort & QUANTITY
                and index + 1 < end
                and items[index + 1].sort & (HAVE | VERB | FIGURE)
                and self._is_to_come(index, end)
            ):
                self.status = "target"  # 两家公司签约，三年内投资6.5亿元
            elif (
                item.text in ("未来", "今后")
                and self.status == "actual"
                and index + 1 < end
                and self.items[index + 1].sort & QUANTITY
            ):
                self.status = "estimate"  # 未来三天最高气温37到39摄氏度

    def _is_unwilled(self, at: i64, end: i64) -> bool:
        """Whether what will be only happens to somebody: 将获得首付款1.2亿美元."""
        items = self.items
        while at < end and items[at].sort & (MORE | TIME | AND):
            at += 1
        return at < end and items[at].text in _UNWILLED

    def _would(self, start: i64, end: i64) -> bool:
        """Whether a clause tells what would be: 将由31%降至17%, 就能补上三分之二, 可突破百亿元."""
        return any(self.items[at].sort & WILL or self.items[at].text in _SO for at in range(start, end))

    def _changes(self, start: i64, index: i64, end: i64) -> bool:
        """Whether what can be is that something grows, falls or is saved by the year: 每年可节约…, 一年要多掏…"""
        items = self.items
        at = start
        while at < index and not _BY_YEAR.end(items[at].text):
            at += 1
        if at == index and items[index + 1 if index + 1 < end else index].text != "每年":
            return False  # 接种后风险可降低六成, 每月可少还两三百元
        at = index + 1
        while at < end and items[at].sort & MORE and items[at].text != "多":
            at += 1
        if at < end and items[at].sort & CAUSING:
            while at < end and not items[at].sort & (MOVING | QUANTITY | MARK):
                at += 1
        if at >= end:
            return False
        item = items[at]
        return (
            item.sort & MOVING != 0
            or item.text[:2] in _SAVING
            or item.text in _SAVING
            or (item.text == "多" and at + 1 < end and not items[at + 1].sort & QUANTITY)
        )

    def _is_to_come(self, index: int, end: int) -> bool:
        """Whether what somebody does within some time is told without a word for that it has been done."""
        unit = self.items[index - 1].amount.unit
        if unit is None or unit.dimension != "time" or self.source is not None:
            return False
        for at in range(index + 1, end):
            if self.items[at].sort & (RISE | FALL | LEVEL) or self.items[at].text in ("了", "过"):
                return False
        return self.folded[self.items[index + 1].start] in "投建拨安新"

    def _is_past(self, start: i64, end: i64) -> bool:
        """Whether the first time of a clause, before its figures, lies behind: 而中国去年的接种率仅27%."""
        for at in range(start, end):
            if self.items[at].sort & QUANTITY:
                return False
            if self.items[at].sort & TIME:
                return one_stands(self.folded, _BEFORE, self.items[at].start) and not self._compared(at)
        return False

    def _is_set(self, start: i64, end: i64) -> bool:
        """Whether a clause tells a price or a prize that is set, whatever is planned before: 奖金总额24万元."""
        items = self.items
        for at in range(start, end - 1):
            if items[at].sort & (QUANTITY | RISE | FALL | VERB | HAVE):
                return False
            if items[at + 1].sort & THAN:
                return False  # 收费较市场价低三成
            if items[at].sort & PLAIN and self.words.set_prices.end(items[at].text):
                self.settled = True
                return True
        return False

    def _is_reached(self, start: i64, goal: i64) -> bool:
        """Whether a target behind a figure and 的 is one that has been reached: 提前实现年销5万辆的目标."""
        items = self.items
        if goal - 2 < start or not items[goal - 1].sort & OF or not items[goal - 2].sort & QUANTITY:
            return False
        reached = False
        for at in range(start, goal):
            if items[at].sort & (AIM | EXPECT | WILL):
                return False
            reached = reached or items[at].text in _REACHING
        return reached

    def _is_raised(self, at: i64, end: i64) -> bool:
        """Whether a verb of change or level follows, at once or behind what the change begins with."""
        items = self.items
        if at < end and items[at].sort & FROM:
            return self._has(MOVING, at, end)
        return at < end and (items[at].sort & MEASURING != 0 or items[at].text.startswith(_SETTING))

    def _by_then(self, at: i64, end: i64) -> bool:
        """Whether what is put to some amount by a time stands at a place: 要|在年底前把库销比从5.8降到5以下."""
        items = self.items
        if at + 2 >= end or not items[at].sort & AT or not items[at + 1].sort & TIME:
            return False
        return self._has(PUT, at + 2, min(at + 5, end))

    def _goes_to(self, at: i64, end: i64) -> bool:
        """Whether a verb of what somebody brings to some amount stands at a place: 扩种到|70万亩."""
        items = self.items
        if at + 1 >= end or not items[at].sort & VERB or not items[at + 1].sort & QUANTITY:
            return False
        return items[at].text[-1] in "到至"

    def _is_act(self, index: i64, end: i64) -> bool:
        """Whether what will be is an act: 将向马里增派…, 将上调至…, but not 将增长…, 将超过…."""
        items = self.items
        at = index + 1
        while at < end and not items[at].sort & MARK:
            item = items[at]
            if item.sort & (RISE | FALL) or item.text in STAFFING:
                return item.text.startswith(_SETTING)
            if item.sort & (LEVEL | EXPECT):
                return False
            if item.text in _UNWILLED:
                return False  # 将获得首付款1.2亿美元
            if item.text == "有":
                pass  # 旬末将有一场25毫米的降雨
            elif item.sort & (HAVE | VERB):
                if item.sort & HAVE or item.text in _USING:
                    return True  # 四成将用来扩建仓库
                told = self._has(QUANTITY, index, end)  # also 将在8000家企业加装除尘设备
                return told and not item.sort & FIGURE
            at += 1
        return False

    def _is_ahead(self, start: i64, end: i64) -> bool:
        """Whether a clause itself looks ahead."""
        return self._has(WILL | EXPECT | AIM | MAY, start, end)

    def _a_noun(self, index: i64) -> bool:
        """Whether 预期 or 预测 is a noun or describes one: 好于预期, 4.5%的预测增幅, 占预计商品量的52%."""
        before = self.items[index - 1] if index else None
        return before is not None and (
            before.sort & OF != 0 or before.text.endswith("于") or before.text in self.words.taking
        )

    def _is_stuff(self, index: i64) -> bool:
        """Whether 料 is the end of a noun: 涉案砂石料约95万吨."""
        behind = self.items[index + 1] if index + 1 < len(self.items) else None
        return self.items[index].text == "料" and behind is not None and behind.sort & (MORE | QUANTITY) != 0

    def _takes_an_object(self, index: i64, end: i64) -> bool:
        """Whether 将 is 把: 将三款药品纳入医保, 将死亡风险降低了34%."""
        behind = self.items[index + 1] if index + 1 < end else None
        if behind is None or self.items[index].text != "将":
            return False
        if self.done:
            return True  # 已分别将起售价提高100元和200元
        if behind.sort & QUANTITY:
            return True
        if (
            behind.sort & VERB
            and index + 3 < end
            and self._is_noun(index + 2)
            and self._own(self.items[index + 2].text) is not None
        ):
            return self.items[index + 3].sort & MOVING != 0  # 将开放时间延长三小时
        if behind.sort & VERB and index + 3 < end and self._is_noun(index + 2):
            return self.items[index + 3].sort & FROM != 0  # 将进口|疫苗由每针1318元下调到880元
        if (
            index + 2 < end
            and behind.sort & PLAIN
            and not self.items[index + 2].sort & QUANTITY
            and self._is_noun(index + 1)
        ):
            words = parts_of(behind)
            if not words or words[0][1][:1] != "v":
                return True  # 将男单冠军和奖金收入囊中, 将船舶吃水限制在2.6米以内
        if index + 3 < end and self.items[index + 2].sort & OF and self._is_noun(index + 3):
            index += 2  # 将小微企业的贷款利率从4.2%下调至3.8%
        verb = self.items[index + 2] if index + 2 < end else None
        noun = behind.sort & ORGANIZATION != 0 or (
            behind.sort & WORD != 0 and behind.sort & PLAIN != 0 and len(behind.text) > 2
        )
        return noun and verb is not None and verb.sort & (MOVING | FROM) != 0

    def _acts(self, start: i64, index: i64) -> bool:
        """Whether the clause tells of an act on something: 将现金利率下调25个基点."""
        first = start
        while first < index and (self.items[first].sort & (MORE | AND | WILL | TIME)):
            first += 1
        if self.shown:
            return False  # 国家统计局数据显示，…
        if self.items[first].text in ("以", "向", "为"):
            return True  # 以13亿澳元出售两座煤矿, 向456名登山者发放许可
        if self.items[first].sort & MOVING:
            return self.items[first].text.startswith(_SETTING) and self.items[first].text not in RATES
        if self.items[first].sort & (HAVE | VERB) and self.items[first].text not in RATES:
            return True  # 中国人民银行宣布，下调存款准备金率0.5个百分点
        return self._has(PUT, start, index)
