"""Whose a figure is, in Chinese: the owner at the head of a noun phrase, those that a quantity counts, those that something befalls."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Holder, Item, Sentence
from ljextract.languages.zh.chars import Chars, one_stands
from ljextract.languages.zh.endings import Endings, ends_with
from ljextract.languages.zh.rows import SINGLE_NOUNS, SINGLES, Words, parts_of
from ljextract.languages.zh.senses import (
    AIM,
    ALL_YEAR,
    AND,
    AT,
    AVERAGE,
    BASIS,
    EXPECT,
    FALL,
    FIGURE,
    FROM,
    HAVE,
    LEVEL,
    MARK,
    MORE,
    OF,
    ORGANIZATION,
    PLAIN,
    PUT,
    QUALIFIER,
    QUANTITY,
    RISE,
    SAY,
    SHARING,
    SINGLE,
    STRIKING,
    TIME,
    TOGETHER,
    VERB,
    WILL,
    WORD,
)
from ljextract.languages.zh.stating import Stating
from ljextract.lexicon import passes, sieve
from ljextract.native import i64
from ljextract.text import Span

AVERAGES: Final[tuple[str, ...]] = ("加权平均", "平均", "人均", "户均", "日均", "月均", "年均")
_OF_A_TERM: Final = Chars("0123456789一二三四五六七八九十两半个年月天日")
_LONGEST_TERM: Final = 6
_BEFORE_A_FIGURE: Final = Chars("总年月日周季均净")
"""What figures begin with: 总规模, 年降水量."""
_TERMS: Final = ("有期徒刑", "徒刑", "拘役")
_BEFORE_A_SHARE: Final = (*AVERAGES, "所占")
_AVERAGE_HEADS: Final = sieve(word[0] for word in AVERAGES)
SCOPES: Final = frozenset("全球 国内 海外".split())
"""Words for where somebody's own figure is made: 海外收入 is a company's."""
_TOTALS: Final = frozenset("总数 总量 人数 数量 规模 缺口 需求".split())
_EVERYWHERE: Final = frozenset(
    "全国 全省 全市 全县 全区 全州 全旗 全盟 全城 全境 全岛 全港 全镇 全村 全乡 全厂 全队 全馆 全店 全德 全美 全英 全法 全韩 全俄 全澳 全欧 全台 全川 全渝 全疆 全桂 我国 我省 我市".split()
)
SITES: Final = frozenset("站港湖河江岛馆厂院校镇村园楼桥塔坝组场库仓矿所街湾段船店")
_SITE_ENDS: Final = sieve(SITES)
_LEVELS: Final = Chars("省市县")
_WHOLE_OR_THIS: Final = Chars("全我该")
_EACH_HEADS: Final = Chars("单每各")
_KINDS: Final = frozenset("馆院校行园厂市县省区镇村局部委厅署队社站港店司所会企矿场岛国州线路楼")
"""Characters that stand for a body behind 该."""
_REVISING: Final = frozenset("上调 下调 调高 调低 维持 给予".split())
_ANYBODY: Final = frozenset({"居民", "个人"})
"""Words for people that say which figure it is: 个人住房贷款余额."""
_PRICES: Final = ("价格", "价", "收费")
UNDER: Final = frozenset("旗下 下属 所属 辖内 名下".split())
"""Words between a body and those of its own that a clause counts."""
WITHIN: Final = UNDER | frozenset("内 里 中 上".split())
_UNKNOWN: Final = frozenset(("", "g", "nz", "nr", "nrt", "nrfg"))
"""Tags of words that names begin with."""
_FIRMS: Final = frozenset(
    "股份 控股 集团 科技 实业 电子 生物 医药 制药 能源 新能源 重工 智能 信息 新材 材料 动力 汽车 航空 航天 半导体 软件 网络 传媒 影业 体育 服饰 乳业 食品 饮料 酒业 药业 矿业 钢铁 水泥 化工 石化 电气 电器 机械 机器人 光电 光伏 环境 环保 水务 燃气 地产 置业 物业 物流 快递 航运 租赁 保险 人寿 财险 证券 信托 教育 旅游 酒店 餐饮 茶业 茶饮 咖啡 文化 数码 通信 微电子 精密 轴承 纺织 家居 建材 玻璃 造纸 纸业 农牧 牧业 种业 渔业 粮油 糖业 重科 资本 投资 电池 电源 储能".split()
)
"""How firms' names end, behind a word that the segmenter does not know."""
_OF_THE_BUILT: Final = frozenset(
    "总投资 静态投资 动态投资 总造价 造价 总长 全长 总长度 总面积 建筑面积 总建筑面积 占地面积 总库容 库容 设计寿命 使用寿命 使用年限 总重 总高 载客量 设计时速 最高时速".split()
)
"""Figures of something that is built, whose name stands before them: 装置|总投资."""
_PAID_OUT: Final = frozenset("投入 补贴 补助 奖补 拨款 出资 投资 安排 资助 贴息".split())
"""Figures that are what a treasury does: 中央财政|投入1.2亿元."""
_PARTS: Final = frozenset("占比 比重 额度 奖金 净买入 净卖出".split())
"""Words for a share or a part: what stands before them has it, though it is a figure itself: 收入占比."""
_OF_THINGS: Final = frozenset("比例 误差 体重 寿命 平均寿命 亩产 保费".split())
"""Figures that a verb before them says the kind of."""
_THE: Final = frozenset("这 那 上述 其余 其他 其它 剩余 余下 剩下 所有 全部".split())
"""Words before those that a quantity counts, who are the ones spoken of."""
_FAR: Final = 12
"""How many words before a figure 把 may stand."""
ARTICLES: Final = frozenset("张家座款台辆所处艘个名位条套项部件间栋幢架只头场种类支批份起宗笔枚")
"""Classifiers that make an article behind 一 or 这: 一家, 这套."""
DIMENSIONS: Final = frozenset("长 宽 高 深 厚 重".split())
"""Words for how large a thing is, and no figure of anybody."""
INDICES: Final = Endings(("pmi", "指数", "成指", "板指", "沪指", "恒指"))


class Owners(Stating):
    """Reads whose the figures of a sentence are. `subject` is who is spoken of."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.subject: Holder | None = None
        self.speaker: Holder | None = None  # who speaks of his own figures
        self.announcer: Span | None = None  # who makes figures public that are its own
        self.clause_subject: Holder | None = None
        self.measure: Span | None = None
        self.moved: Holder | None = None  # whose price is put to another
        self.modifier = (0, 0)  # from where to where a clause with 的 describes the head of the one being read
        self.shown = False  # whether it is data that say so
        self.counted: dict[str, Span] = {}  # what has been counted, by its classifier

    def _place_before(self, measure: Span) -> Holder | None:
        """The place that a row of nouns begins with."""
        item = self._row_at(measure.start)
        if item is None:
            return None
        words = parts_of(item)
        place = self._owner(item)
        if place is None and len(words) > 1 and words[0][1] == "ns" and words[1][0] - item.start > 1:
            place = Holder(Span(item.start, words[1][0]))
        for at, _ in words[1:]:
            if (
                place is None
                and at - item.start > 2
                and (self.folded[at - 1] in SITES or self.words.body_ends.end_in(self.folded, item.start, at))
            ):
                place = Holder(Span(item.start, at))  # 用药组|中位生存期, 供热公司|日耗煤
        if place is None and len(words) > 2 and self.folded[item.start : words[1][0]] in self.words.body_words:
            place = Holder(Span(item.start, words[1][0]))  # 高校|有效发明专利
        return place if place is not None and place.span.end < item.end else None

    def _is_body(self, holder: Holder) -> bool:
        """Whether a holder is an organization, a word for one, or a place: 该医院, 全市."""
        return (
            holder.organization is not None
            or bool(holder.refers)
            or holder.span == self.announcer
            or self._is_everywhere(holder.span.start)
            or self._is_place(holder.span)
        )

    def _is_everywhere(self, start: i64) -> bool:
        """Whether a word for a whole country, town or the like stands at a place: 全市, 我国."""
        code = ord(self.folded[start])
        return (code == ord("全") or code == ord("我")) and self.folded[start : start + 2] in _EVERYWHERE

    def _is_place(self, span: Span) -> bool:
        """Whether words are a place by their name, or stand for one: 全市, 滨城."""
        folded = self.folded
        if self.words.owner_words.are(folded, span.start, span.end):
            return True
        if self.sentence.places:
            words = folded[span.start : span.end]
            if words in self.sentence.places:
                return True
            if len(words) > 2 and _LEVELS.at(words, len(words) - 1) and words[:-1] in self.sentence.places:
                return True
        item = self._row_at(span.start)
        tags = parts_of(item) if item is not None else []
        if item is None or not tags:
            return False
        if span.end == item.end:
            last: i64 = tags[-1][0]
            if len(tags) == 2 and tags[0][1] == "ns" and span.end - last == 1 and folded[last] in "省市县州区镇乡村郡":
                return True  # 首尔|市
            return (len(tags) == 1 and tags[0][1] == "ns") or all(tag == "ns" for _, tag in tags)  # 福建浙江
        return tags[0][1] == "ns" and self._end_of_word(item, item.start) == span.end

    def _hosted(self) -> bool:
        """Whether a body is spoken of whose figures a clause may give without naming it."""
        if self.subject is None:
            return self.sentence.hosted
        span = self.subject.span
        if self.folded[span.start] in "我咱":
            return True  # “我们的电费涨到4.3万英镑，啤酒销量却少了两成”
        return self._is_body(self.subject) or self.words.body_ends.end_in(self.folded, span.start, span.end)

    def _forecast_of(self, start: i64, index: i64) -> Holder | None:
        """Whom a forecast is about that somebody changes: 中国 in 把今年中国经济增长预期上调."""
        items = self.items
        for at in range(start, index):
            if items[at].sort & PUT or items[at].text in _REVISING:
                for one in range(at + 1, index):
                    if items[one].sort & ORGANIZATION:
                        return self._named(items[one])
                    if self._is_noun(one):
                        return self._split(items[one])[0]
                break
        return None

    def _is_a_place(self, holder: Holder, start: i64, head: i64) -> bool:
        """Whether whose figures a clause gives is a place by its name alone: 北京 in 北京则为1.71万套."""
        for at in range(start, min(head, len(self.items))):
            item = self.items[at]
            if item.start == holder.span.start and item.sort & WORD:
                if at + 1 < len(self.items) and self._are_regions(at + 1):
                    return True  # 东北|三省
                words = parts_of(item)
                return len(words) == 1 and words[0][1] == "ns"
        return False

    def _split(self, item: Item) -> tuple[Holder | None, Span | None]:
        """The owner and what is measured in a noun phrase: 全市 + 地区生产总值, 海外客户 + 占比; an owner alone: 上证指数."""
        owner, measure = self._cut(item)
        if ord(item.text[0]) == ord("期"):
            owner, measure = self._with_term(item, owner, measure)
        if owner is None or measure is None or owner.organization is not None:
            return owner, measure
        if (
            item.text.startswith(("规模以上", "限额以上"))
            or (item.text.endswith("规模") and item.end - owner.span.end == 4)
        ) and (
            self._of_a_whole_place()
            and owner.span.start == item.start
            and owner.span.end == measure.start
            and not owner.refers
            and not self._is_body(owner)
        ):
            return None, item.span  # 去年，全市…；规模以上工业增加值增长8.4%
        end = owner.span.end
        if (
            end == measure.start
            and end - owner.span.start > 2
            and _BEFORE_A_FIGURE.at(self.folded, end - 1)
            and any(at == end - 1 for at, _ in parts_of(item))
        ):
            owner.span, measure = (
                Span(owner.span.start, end - 1),
                Span(end - 1, measure.end),
            )  # 算力|总规模, 该地|年降水量
        return owner, measure

    def _of_a_whole_place(self) -> bool:
        """Whether a whole country, town or the like is spoken of, in the sentence or before its semicolon."""
        holder = self.subject
        if holder is None and self.sentence.told and self.folded[self.sentence.start - 1] in ";；":
            holder = self.sentence.told[-1].subject
        return holder is not None and self._is_everywhere(holder.span.start)

    def _with_term(self, item: Item, owner: Holder | None, measure: Span | None) -> tuple[Holder | None, Span | None]:
        """The same where 期 begins it, with the term before: 10年期国债|收益率, 三年期存款|利率."""
        parts, begin = parts_of(item), self._term(item)
        if owner is None and measure == item.span and begin < item.start and len(parts) > 2:
            return Holder(Span(begin, parts[-1][0])), Span(parts[-1][0], item.end)
        if owner is not None and owner.span.start == item.start:
            owner.span = Span(begin, owner.span.end)
        return owner, measure

    def _term(self, row: Item) -> i64:
        """Where a term begins whose 期 a row of nouns begins with: 10年|期|国债; the row's own start where none does: 三个月期铜."""
        parts, begin = parts_of(row), row.start
        if len(parts) > 1 and parts[1][0] == begin + 1 and row.end - begin > 2:
            while row.start - begin < _LONGEST_TERM and _OF_A_TERM.at(self.folded, begin - 1):
                begin -= 1
        return begin

    def _cut(self, item: Item) -> tuple[Holder | None, Span | None]:
        """The same, but that what a figure begins with may be the owner's."""
        text = item.text
        parts = parts_of(item)
        if len(parts) > 1 and text.endswith(_TERMS):
            begin = item.start + max(0, text.rfind("判处") + 2 if "判处" in text[:-4] else 0)
            return Holder(Span(begin, parts[-1][0])), Span(parts[-1][0], item.end)  # 判处|被告人王某|有期徒刑
        skipped = self._behind_article(item)
        if skipped:
            return self._split_thing(item, parts[skipped:])
        if item.end - item.start > 4 and text[-4:-2] == "财政" and text[-2:] in _PAID_OUT:
            return Holder(Span(item.start, item.end - 2)), Span(item.end - 2, item.end)  # 中央财政|投入
        if parts and parts[0][1] == "age":
            figure = parts[1][0] if len(parts) > 1 else item.end
            if figure == item.end or self.words.own_in(self.folded, figure, item.end) is None:
                return Holder(item.span), None  # 65岁以上人口
            return Holder(Span(item.start, figure)), Span(figure, item.end)
        first_char = ord(text[0])
        if (
            len(parts) > 1
            and parts[1][0] == item.start + 1
            and self.folded[item.start - 1 : item.start + 1] in ("的人", "的车", "的店", "的船")
            and self._own(self.folded[item.start + 1 : item.end]) is not None
        ):
            return Holder(Span(item.start, item.start + 1)), Span(item.start + 1, item.end)  # 每天喝咖啡的|人|死亡风险
        if parts and first_char in (ord("规"), ord("限")) and text.startswith(("规模以上", "限额以上")):
            for at, _ in parts[1:]:
                if (
                    self.folded[at - 1] in "业位商售"
                    and self._own(self.folded[at : item.end]) is not None
                    and self.folded[at : at + 2] not in ("企业", "单位", "工业")
                ):
                    return Holder(Span(item.start, at)), Span(at, item.end)  # 规模以上工业|用电量
        if len(text) > 4 and text.endswith("目标价") and text[:2] not in _REVISING:
            return self._owner(item) or Holder(Span(item.start, item.end - 3)), Span(item.end - 3, item.end)
        if len(parts) > 1 and parts[0][1] == "nth":
            figure = next((at for at, _ in parts[1:] if self.folded[at : item.end] in self.words.figures), parts[-1][0])
            if figure - item.start < 3:
                return None, item.span  # 首期投资
            # 第一产业|增加值, 第二大股东|持股比例
            return Holder(Span(item.start, figure)), Span(figure, item.end)
        own = self._own(text)
        if own is None or (INDICES.end(text) and not text.endswith("价格指数")) or self._is_price(text):
            owner = self._owner(item)
            if owner is not None and owner.span.end < item.end and _WHOLE_OR_THIS.at(text, 0):
                return owner, Span(owner.span.end, item.end)
            words = parts_of(item)
            if owner is not None and owner.refers and len(words) > 1 and words[1][0] == owner.span.end:
                return owner, None  # 公司着力发展…
            return self._named(item), None
        for at, _ in parts:
            if (
                ord(self.folded[at]) == ord("一")
                and self.folded[at + 1 : at + 2] in "家座间款台辆所处艘"
                and self.words.figures.get(self.folded[at + 2 : item.end])
            ):
                return Holder(Span(at + 2, item.end)), None  # 苏州一家|门店
        if (
            item.sort & FIGURE
            or (first_char == ord("归") and text.startswith("归属"))
            or (first_char == ord("单") and text[:2] in SINGLES)
        ):
            return None, item.span  # 国内生产总值, 归属于上市公司股东的净利润
        share = self._share(item)
        owner = self._owner(item)
        if (
            owner is not None
            and len(parts) > 3
            and parts[0][1] == "ns"
            and parts[2][1] in _UNKNOWN
            and parts[-1][0] - parts[2][0] > 1
            and self.words.people.end_in(self.folded, parts[1][0], parts[2][0])
        ):
            return Holder(Span(parts[2][0], parts[-1][0])), Span(parts[-1][0], item.end)  # 中国|车手|吕显景|排名
        if owner is None and len(parts) > 1 and self.words.personal_traits.end(text):
            for at, _ in reversed(parts[1:]):
                if self.words.personal_traits.are(self.folded, at, item.end):
                    if self.words.people.end_in(self.folded, item.start, at) and self.folded[at - 1] not in "口家生":
                        return Holder(Span(item.start, at)), Span(at, item.end)  # 教师|课时费
                    break
        this = first_char == ord("该") or first_char == ord("这")
        if owner is None and this and len(parts) > 2 and text[:2] not in ("这一", "这个"):
            stop = self._behind_this(item)
            return Holder(Span(item.start, stop)), Span(stop, item.end)  # 该平台|日活用户
        if owner is not None and own and self.folded[owner.span.start : owner.span.end] in SCOPES:
            if self.shown and share is not None and share.start - owner.span.end > 1:
                return Holder(Span(item.start, share.start)), share  # Canalys的数据显示，全球智能手表|出货量
            return None, item.span  # 全球市场份额, 海外收入
        if share is not None and (owner is None or owner.span.end < share.start):
            groups = self.words.people if owner is not None and owner.refers else self.words.acting
            if (
                owner is not None
                and text[-1] == "价"
                and share.start - owner.span.end > 1
                and self._is_everywhere(item.start)
            ):
                place = share.start
                for at, _ in parts_of(item):
                    if owner.span.end < at < place and self.folded[at:place] in self.words.no_owners:
                        place = at  # 全国LNG|出厂均价
                return Holder(Span(item.start, place)), Span(place, item.end)  # 全国富士苹果|均价
            if owner is not None and not groups.end_in(self.folded, owner.span.end, share.start):
                return owner, Span(owner.span.end, item.end)  # 公司|手机出货量, 全国|生猪均价
            return Holder(Span(item.start, share.start)), share  # 海外客户占比, 全市规模以上白酒企业产量
        if owner is not None:
            end = owner.span.end
            for at, _ in parts_of(item):
                if (
                    at > end
                    and (self.words.bodies.end_in(self.folded, end, at) or self.folded[at - 1] in "厂场矿站馆院校店港")
                    and self.words.own_in(self.folded, at, item.end) is not None
                ):
                    if (
                        (at - end > 2 or self.folded[at - 1] in "厂矿港校")
                        and self.folded[end:at] not in _ANYBODY
                        and self.folded[at : item.end] not in _TOTALS
                    ):
                        owner = Holder(Span(item.start, at), None, owner.refers)  # 全市医疗机构|总诊疗人次
                    break
            return owner, Span(owner.span.end, item.end) if owner.span.end < item.end else None
        parts = parts_of(item)
        if len(parts) > 1:
            first = self.sentence.folded[item.start : parts[1][0]]
            if first_char == ord("一") and len(first) == 2 and first[1] in self.counted:
                return Holder(self.counted[first[1]]), Span(item.start + 2, item.end)  # 用了4台盾构机，最大的一台直径…
            if _EACH_HEADS.at(text, 0) or (this and text.startswith(("这一", "这个"))):
                return None, item.span  # 这一比重, 单船造价
            if first_char == ord("其") and parts[1][0] == item.start + 1:
                of = self.subject.organization if self.subject is not None else None
                return Holder(Span(item.start, item.start + 1), of, "its"), Span(item.start + 1, item.end)
            if first_char == ord("这") and len(parts) == 2 and len(first) == 2 and first[1] in "笔项批款份张单":
                return Holder(item.span), None  # 这笔贷款
            if this or (first_char == ord("本") and text[1] not in "地土科金币息"):
                return Holder(Span(item.start, parts[-1][0])), Span(parts[-1][0], item.end)  # 该地块占地
            behind = parts[1:]
            for at, _ in behind:
                if (
                    passes(_AVERAGE_HEADS, ord(self.folded[at]))
                    and one_stands(self.folded, AVERAGES, at)
                    and text[-2:] != "浓度"
                ):
                    return Holder(Span(item.start, at)), Span(at, item.end)  # 企业贷款加权平均利率
            for at, _ in behind:
                if (
                    passes(_SITE_ENDS, ord(self.folded[at - 1]))
                    and self.folded[at - 1] in SITES
                    and (at - item.start > 2 or self.modifier[1] or text[0] in "新老旧本该")
                    and text[0] not in "年月日"  # 年造船能力
                ):
                    return Holder(Span(item.start, at)), Span(at, item.end)  # 汉口站水位
                if (
                    ord(self.folded[at - 1]) == ord("业")
                    and self.folded[at : item.end] in ("增加值", "产值")
                    and at - item.start > 2
                ):
                    return Holder(Span(item.start, at)), Span(at, item.end)  # 采矿业增加值
            named = parts[0][1] == "ns" and (len(first) > 1 or first in SINGLE_NOUNS)
            if named and len(parts) > 3 and self.words.people.end_in(self.folded, parts[1][0], parts[2][0]):
                return Holder(Span(item.start, parts[-1][0])), Span(parts[-1][0], item.end)  # 安徽姑娘陶沐阳|用时
            if first not in self.words.no_owners and (first[-1] in "省市县区州国" or named):
                until = 1
                while until + 1 < len(parts) and parts[until][1] == "ns":
                    until += 1  # 湖北十堰投资
                return Holder(Span(item.start, parts[until][0])), Span(parts[until][0], item.end)
            for at, _ in behind:
                if at - item.start > 1 and ord(self.folded[at]) == ord("单") and self.folded[at : at + 2] in SINGLES:
                    return Holder(Span(item.start, at)), Span(at, item.end)  # 用户|单次使用时长
            stop = self._behind_body(item)
            if stop:
                return Holder(Span(item.start, stop)), Span(stop, item.end)  # 养老保险基金|收入
            last = parts[-1][0]
            if self.words.bodies.end_in(self.folded, item.start, last) and self._is_told_of(last, item.end):
                return Holder(Span(item.start, last)), Span(last, item.end)  # 老年人接种率为31%，中小学生|接种率为46%
            if (
                parts[0][1] in _UNKNOWN
                and self.folded[parts[1][0] : last] in _FIRMS
                and (parts[1][0] - item.start > 1 or parts[0][1] == "g")
                and first not in self.words.no_owners  # 全年|资本|开支
            ):
                return Holder(Span(item.start, last)), Span(last, item.end)  # 炬新|能源|融资
            for one in range(1, len(parts)):
                at = parts[one][0]
                if (
                    at - item.start > 1
                    and self.folded[at : item.end] in _OF_THE_BUILT
                    and parts[one - 1][1] in ("n", "l", "nz", "")
                    and self.folded[item.start : at] not in self.words.no_owners
                    and self.words.own_in(self.folded, item.start, at) is None
                ):
                    return Holder(Span(item.start, at)), Span(at, item.end)  # 装置|总投资
            if self._is_anothers(text, self.folded[last : item.end], self.folded[item.start : last]):
                return Holder(Span(item.start, last)), Span(last, item.end)  # 工人流失率, 房企到位资金
        return None, item.span

    def _behind_body(self, item: Item) -> i64:
        """Where the body or the group ends whose figure a row of nouns names: 规模以上工业企业|营业收入, 地热项目|供热面积; 0 where none does.

        A plain word for many (企业, 居民) says which figure it is where somebody is spoken of: a bank's 企业贷款.
        """
        parts, start, end = parts_of(item), item.start, item.end
        hosted = self.subject is not None or self.speaker is not None or self._hosted()
        if hosted and self.subject is not None and self.folded[self.subject.span.start] in "他她":
            hosted = False  # 他的车租每月3200元，平台|抽成…
        for one in range(len(parts) - 1, 0, -1):
            at = parts[one][0]
            if at - start < 2 or not (
                self.words.owning.end_in(self.folded, start, at) or self.words.regions.end_in(self.folded, start, at)
            ):
                continue
            if self.words.own_in(self.folded, at, end) is None:
                continue
            rest = self.folded[at:end]
            body = self.words.body_ends.end_in(self.folded, start, at)
            if rest in _TOTALS or rest[-2:] == "价格" or (rest[-1] in "量数" and not body):
                continue
            holder = self.folded[start + (self.folded[start] in "年月日" and at - start > 2) : at]
            if holder in _ANYBODY or holder in self.words.no_owners or (hosted and holder in self.words.plain_groups):
                continue
            return at
        return 0

    def _behind_this(self, item: Item) -> i64:
        """Where the noun ends that a row of nouns points to: 该|平台|日活用户, 这家|工厂|年产能, 这|条|隧道|全长."""
        parts = parts_of(item)
        alone = item.text[0] == "这" and len(parts) > 3 and parts[2][0] - item.start == 2  # 条 is its classifier
        for one in range(2 if alone else 1, len(parts) - 1):
            if (
                parts[one][1][:1] in ("", "n", "s", "j", "l")
                and self.folded[parts[one + 1][0] : item.end] not in _TOTALS
            ):
                return parts[one + 1][0]
        split = item.end - parts[-1][0] == 1 and len(parts) > 2 and not alone  # 这艘货轮|满载|率
        return parts[-2 if split else -1][0]

    def _split_thing(self, item: Item, words: list[tuple[int, str]]) -> tuple[Holder | None, Span | None]:
        """What `_split` gives of the words behind 一 and a classifier: 苏州一家|门店, 一份|老年餐|平均成本."""
        start, figure = words[0][0], words[-1][0]
        if len(words) == 1:
            word = self.folded[start : item.end]
            if word in DIMENSIONS or (self._own(word) is not None and not self.words.acting.end(word)):
                return Holder(Span(item.start, start)), Span(start, item.end)  # 规模最大的一家|年产值
            return Holder(Span(start, item.end)), None
        if self.folded[start : item.end] in self.words.figures and not self.words.acting.end(item.text):
            return Holder(Span(item.start, start)), Span(start, item.end)  # 最便宜的一宗|楼面价
        owner, measure = self._split(self._joined(start, item.end, words))
        if owner is None and self._own(item.text) is not None and figure - start > 1:
            return Holder(Span(start, figure)), Span(figure, item.end)
        return owner, measure

    def _is_price(self, text: str) -> bool:
        """Whether words are a price that moves by itself: 国际油价."""
        return text.endswith("价") and text.removeprefix("国际").removeprefix("国内") in self.words.prices

    def _behind_article(self, item: Item) -> i64:
        """How many words of a row of nouns a place and 一 with a classifier are that begin it: 苏州一家|门店; 0 where none do."""
        parts = parts_of(item)
        if self._has_article(item):
            return 0 if item.text[1] in self.counted else 1
        placed = len(parts) > 2 and parts[0][1] == "ns" and self._is_article(parts[1][0], parts[2][0])
        return 2 if placed else 0

    def _has_article(self, item: Item) -> bool:
        """Whether a row of nouns begins with 一 and a classifier: 一份老年餐."""
        parts = parts_of(item)
        return (
            len(parts) > 1 and item.text[0] == "一" and parts[1][0] - item.start == 2 and parts[0][1] in ("", "m", "mq")
        )

    def _is_told_of(self, start: i64, end: i64) -> bool:
        """Whether a figure is the one that was just told of, so that what stands before it has its own."""
        told = self.measure
        return (
            told is not None
            and end - start > 1
            and told.end - told.start == end - start
            and self.folded.startswith(self.folded[start:end], told.start)
        )

    def _before_figure(self, item: Item) -> Holder | None:
        """The words before the figure that a row of nouns ends with, if it is a body."""
        words = parts_of(item)
        if words and self.words.body_ends.end_in(self.folded, item.start, words[-1][0]):
            return Holder(Span(item.start, words[-1][0]))
        return None

    def _before_trait(self, item: Item) -> Holder | None:
        """The people whose figure a row of nouns names: 把矿工|轮班时间由12小时缩短到11小时."""
        parts = parts_of(item)
        for one in range(1, len(parts)):
            at = parts[one][0]
            if at - item.start < 2 or self.words.own_in(self.folded, at, item.end) is None:
                continue
            if (
                parts[one - 1][1][:1] in ("", "n")
                and self.words.people.end_in(self.folded, item.start, at)
                and self.folded[item.start : at] not in self.words.plain_groups
            ):
                return Holder(Span(item.start, at))
        return None

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
        if self.subject is not None and self.words.traded.end_in(
            self.folded, self.subject.span.start, self.subject.span.end
        ):
            return True
        return self.subject is None and self.words.groups.end(holder) and not self._hosted() and figure != "价格"

    def _owner(self, item: Item) -> Holder | None:
        """The owner at the head of a noun phrase: 全市 in 全市地区生产总值."""
        start = 2 if item.sort & ALL_YEAR else 0  # 全年地方财政收入增速
        hit = self.words.owners.longest(item.text, item.text, start, len(item.text))
        end = hit.end if hit is not None else 0
        if self.sentence.places:
            if start + 3 > end and item.text[start : start + 3] in self.sentence.places:
                end = start + 3
            if start + 2 > end and item.text[start : start + 2] in self.sentence.places:
                end = start + 2
        if not end:
            end = self._county(item.text)
        if not end and ord(item.text[0]) == ord("该") and item.text[1:2] in _KINDS:
            end = 2  # 该馆藏品
        if not end:
            return None
        if (
            end < len(item.text)
            and (ord(item.text[end]) == ord("省") or ord(item.text[end]) == ord("市"))
            and (end + 1 == len(item.text) or any(at == item.start + end + 1 for at, _ in parts_of(item)))
        ):
            end += 1  # 广东省外贸进出口, but 全球市场份额
        for at, tag in parts_of(item):
            if at >= item.start + end:
                if tag == "ns" and at == item.start + end:
                    end = self._end_of_word(item, at) - item.start  # 广东深圳
                    continue
                break
            if tag in ("ns", "nt") and self._end_of_word(item, at) == item.start + end + 1:
                end += 1  # 中国区|销售
                break
        word = item.text[start:end]
        return Holder(Span(item.start + start, item.start + end), None, word if word in self.words.types else "")

    def _county(self, text: str) -> i64:
        """Where the name of a county or a city ends that a row begins with, which the segmenter may not know: 云峰县|茶产业产值."""
        end = 3
        while end < 5 and end + 1 < len(text):
            if (ord(text[end - 1]) == ord("县") or ord(text[end - 1]) == ord("市")) and (
                text[end] not in "场民区面价值域城镇级内外委政盈净占"
            ):
                return end
            end += 1
        return 0

    def _share(self, item: Item) -> Span | None:
        """占比, 规模 at the end of a noun phrase that says whose."""
        text = item.text
        length = len(text)
        if length < 2 or (
            not passes(self.words.share_ends, ord(text[length - 1])) and ord(text[length - 1]) != ord("价")
        ):
            return None
        for word in self.words.shares_by_pair[self.words.share_pairs.at(text, length - 2)]:
            size = len(word)
            if size > length - 2:
                continue
            if ends_with(text, length, word) and text[:-size] not in self.words.no_owners:
                if word not in _PARTS and (
                    self._own(text[:-size]) is not None
                    or self._is_own_compound(text[:-size])
                    or (
                        text[length - 1] in "量额"
                        and self.subject is not None
                        and self.folded[self.subject.span.start] in "我咱"  # “我们…，啤酒销量却少了两成”
                    )
                ):
                    return None  # 投资收益率, 出口均价, 南海航空…，机队规模
                start = item.end - size
                if word in _OF_THINGS and self._ends_with_a_deed(item, start):
                    return None  # 分摊比例, 出栏体重, 设计寿命
                for modifier in _BEFORE_A_SHARE if self.folded[start - 1] in "均占" else ():
                    if self.folded.endswith(modifier, item.start + 2, start):
                        start -= len(modifier)  # 全国城商行|平均不良率, 旗舰店|所占比重
                        break
                return Span(start, item.end)
        words = parts_of(item)
        if text[-1] == "价" and len(words) > 1 and text[:-1] not in self.words.no_owners:
            start = words[-2][0] if item.end - words[-1][0] == 1 and len(words) > 2 else words[-1][0]
            holder = self.folded[item.start : start]
            if (
                item.end - start > 2
                and len(holder) > 1
                and self._own(holder) is None
                and not self._is_own_compound(holder)
            ):
                return Span(start, item.end)  # 内存|现货价
        return None

    def _ends_with_a_deed(self, item: Item, end: i64) -> bool:
        """Whether the word of a row of nouns that ends at a place is one for what somebody does: 医保|报销|比例."""
        last, kind = -1, ""
        for at, tag in parts_of(item):
            if at >= end:
                if last < 0:
                    return item.start < at  # 清退|比例
                return at > end or kind[:1] in ("v", "a", "d")
            last, kind = at, tag
        return last < end  # one word with the figure

    def _is_own_compound(self, holder: str) -> bool:
        """Whether the noun before a figure is no other's name, where an organization is spoken of in the sentence."""
        subject = self.subject
        if subject is None and self.speaker is not None and self.speaker.organization is None:
            subject = self.speaker  # 公司首席财务官解释，电芯采购价…
        if subject is None or (subject.organization is None and not subject.refers):
            return False
        company = subject.organization is not None and subject.organization.record.named.type == "company"
        return len(holder) < (7 if company or "company" in self.words.types.get(subject.refers, ()) else 4)

    def _bare_measure(self, item: Item) -> Span | None:
        """A noun phrase without the owner at its head."""
        owner, measure = self._split(item)
        if measure is not None:
            return measure
        return None if owner is not None and owner.refers else item.span

    def _listed(self, start: i64, end: i64) -> list[Span]:
        """The measures before 分别: 弃风率、弃光率分别为."""
        for at in range(start, end):
            if self.items[at].sort & (AIM | EXPECT | WILL | SAY):
                start = at + 1  # 公司承诺未来三年净利润分别不低于…
        found = [self._bare_measure(self.items[at]) for at in range(start, end) if self._is_noun(at)]
        spans = [span for span in found if span is not None]
        return spans if len(spans) > 1 else []

    def _owners(self, start: i64, end: i64) -> list[Holder]:
        """Whose figures 分别 tells, where they head the clause: 奶粉和奶酪分别增长12%、17.5%."""
        items = self.items
        found: list[Holder] = []
        for at in range(start, end):
            item = items[at]
            if item.sort & OF and len(found) > 1 and at == end - 2 and self._is_noun(end - 1):
                self.measure = self._bare_measure(items[end - 1])  # 北京、上海的报名人数分别为
                return found
            if item.sort & ORGANIZATION or self._is_noun(at):
                if item.sort & WORD and self._own(item.text) is not None:
                    owner, measure = self._split(item)
                    words = parts_of(item)
                    ends = self._only_more(at + 1, end)
                    if found and ends and owner is None and len(words) > 1:
                        single = item.end - words[-1][0] == 1 and len(words) > 2  # 盲盒|投诉|量
                        last = words[-2 if single else -1][0]
                        owner, measure = Holder(Span(item.start, last)), Span(last, item.end)  # 远岳|股价则分别
                    if not found or not ends or owner is None or measure is None:
                        return []
                    self.measure = measure  # 北京、上海报名人数分别为
                    found.append(owner)
                    return found
                if found and found[-1].span.end == item.start:
                    found.pop()  # 老股东|红杉中国
                found.append(self._named(item))
            elif not item.sort & (AND | MORE | WILL | BASIS) and not item.sort & (TIME | MARK):
                return []
        return found if len(found) > 1 else []

    def _put(self, start: i64, index: i64) -> Holder | None:
        """Whose figure 把 or 将 puts before a verb of change: 把电动自行车的补贴比例由15%提高到20%."""
        if not self.heard & PUT:
            return None
        items = self.items
        figure = -1  # where the word for the figure stands, behind 的
        for at in range(index - 1, max(start, index - _FAR) - 1, -1):
            if items[at].sort & MARK:
                return None
            named = at + 1 + (at + 2 < index and items[at + 1].sort & MORE != 0)  # 把单张彩票的|最高|面值限定在50元
            if (
                items[at].sort & OF
                and self._is_noun(named)
                and (
                    self._own(items[named].text) is not None
                    or (named + 1 < index and items[named + 1].sort & FROM and not self._is_while(items[index]))
                )
            ):
                figure = named  # 把钻石球场的座席由1.5万个扩到1.62万个
            elif items[at].sort & PUT:
                put = at
                while put + 1 < index and items[put + 1].sort & TIME:
                    put += 1  # 把今年|新米的预付款定为2.9万日元
                moved = self._moved(put + 1, index)
                if moved is not None:
                    return moved
                priced = self._priced(put + 1, index)
                if priced is not None:
                    return priced
                if figure > put + 2:
                    return self._named(items[put + 1]) if self._is_a_thing(put + 1, index) else None
                if put + 2 < index and items[put + 1].sort & ORGANIZATION and self._is_noun(put + 2):
                    return self._named(items[put + 1])  # 把国家队|规模压缩四分之一
                if put + 2 < index and self._is_noun(put + 1) and items[put + 2].sort & AVERAGE:
                    return self._named(items[put + 1])  # 将联赛|平均上座率提高到八成
                if put + 2 >= index or not self._is_noun(put + 1) or self._own(items[put + 1].text) is None:
                    return None
                if put + 2 == index - 1 and (body := self._before_figure(items[put + 1])) is not None:
                    return body  # 把医院|床位数提高两成
                unit = items[index].amount.unit
                money = unit is not None and unit.system == "ISO4217"  # a sum is that of who sets it
                return self._share_of(items[put + 1]) or (self._before_trait(items[put + 1]) if not money else None)
        return None

    def _share_of(self, item: Item) -> Holder | None:
        """What a share is of that a row of nouns ends with: 把非票收入|比重提到一半."""
        if not item.text.endswith(("占比", "比重", "比例")):
            return None
        owner, measure = self._split(item)
        return owner if owner is not None and measure is not None and not owner.refers else None

    def _priced(self, at: int, index: int) -> Holder | None:
        """The thing whose price is put from one to another: 将CT平扫|价格由220元下调至180元."""
        items = self.items
        if (
            at + 1 >= index
            or not items[at + 1].sort & FROM
            or not self._is_noun(at)
            or not items[at].text.endswith(_PRICES)
        ):
            return None
        words = parts_of(items[at])
        if len(words) < 2 or self._owner(items[at]) is not None or items[at].text.endswith("目标价"):
            return None
        last = words[-1][0] if items[at].end - words[-1][0] > 1 or len(words) < 3 else words[-2][0]
        holder = Span(items[at].start, last)
        if last - holder.start < 2 or self.words.body_ends.end_in(self.folded, holder.start, last):
            return None
        return Holder(holder)

    def _moved(self, at: i64, index: i64) -> Holder | None:
        """The thing that no figure names whose price is put from one to another: 将进口疫苗由每针1318元下调到880元."""
        items = self.items
        unit = items[index].amount.unit
        if self.moved is not None and self.moved.span.start >= items[at].start:
            return self.moved
        if unit is None or unit.system == "COUNT" or (not unit.per and unit.system != "ISO4217"):
            return None
        sized = items[at].sort & QUANTITY != 0  # 把1升装|橄榄油从9.5欧元降到6.9欧元
        at += sized
        first = at
        if items[at].sort & VERB and at + 1 < index and items[at].end == items[at + 1].start:
            at += 1
        if at + 1 >= index or not items[at + 1].sort & FROM or not self._is_noun(at):
            return None
        if not items[at].sort & WORD or self._own(items[at].text) is not None:
            return None
        if not unit.per and items[at].text[-1] in "款金费税额价资薪债贷钱券息租酬奖":
            return None
        begin = items[first].start + (sized and items[first].text[0] == "装" and len(items[first].text) > 2)
        self.moved = Holder(Span(begin, items[at].end))
        return self.moved

    def _struck(self, at: i64, start: i64) -> Holder | None:
        """The places that something befalls: 极端高温造成欧洲约3.1万人死亡, 造成福建、浙江两省12人遇难."""
        if not self.heard & STRIKING:
            return None
        items = self.items
        found: Holder | None = None
        regions = at >= 0 and self._are_regions(at + 1)  # 柳州、桂林两市
        while at > start:
            item = items[at]
            if item.sort & WORD and item.sort & PLAIN and (regions or self._is_place(item.span)):
                found = self._named(item)
            elif item.sort & STRIKING:
                return found
            elif item.text != "、" and (not item.sort & QUANTITY or self.folded[item.end - 1] not in "省市县国地"):
                return None
            at -= 1
        return None

    def _described(self, left: i64, index: i64, end: i64) -> Holder | None:
        """The noun behind a figure that describes it: 售价49元的毛绒玩具, 年产5吉瓦的电池厂."""
        items = self.items
        if left < 0 or index + 2 >= end or not items[index + 1].sort & OF or not self._is_a_thing(index + 2, end):
            return None
        before, thing = items[left], items[index + 2]
        if not before.sort & WORD or (thing.sort & WORD and self._own(thing.text) is not None):
            return None
        if before.text[-2:] in self.words.producing or (self._is_noun(left) and before.text[-2:] in self.words.figures):
            return self._named(thing)
        return None

    def _those(self, item: Item) -> Span:
        """The words for those that a quantity counts: people by their noun (20名|队员), all else with its number."""
        unit, noun = item.amount.unit, item.amount.unit_span
        if unit is None or noun is None or unit.classifier not in ("名", "位") or noun.end - noun.start < 2:
            return item.span
        return Span(noun.start + 1, noun.end)

    def _heads(self, start: i64, index: i64, end: i64) -> bool:
        """Whether those that a quantity counts are what the clause tells of: 超过4500只个股上涨."""
        items = self.items
        unit = items[index].amount.unit
        if unit is None or unit.system != "COUNT" or unit.name == "次" or index + 1 >= end:
            return False
        if index > start and items[index - 1].text in UNDER:
            start = index  # 湘旅集团旗下|14个景区
        elif (
            index > start + 1
            and items[index - 1].sort & OF
            and (items[index - 2].text in WITHIN or items[index - 2].sort & (VERB | HAVE))
        ):
            start = index  # 集团旗下的三家子公司, 园区内的42家企业, 新落户的两家电池厂
        elif start + 2 == index and items[start].sort & QUANTITY and items[start + 1].sort & OF:
            start = index  # 六个市的|74家公立医院
        for at in range(start, index):
            if at + 1 == index and (
                items[at].text in _THE or (items[at].sort & PLAIN and self._is_place(items[at].span))
            ):
                continue  # 全省78所高校签订技术合同
            if not items[at].sort & TIME and not items[at].sort & (MORE | AND) and not items[at].sort & QUALIFIER:
                return (
                    items[at].text in ("有", "已有", "仍有", "共有") and at + 1 == index and self.clause_subject is None
                )
            if items[at].text in ("另", "另有", "还"):
                return False
        at = index + 1
        while at < end and (items[at].sort & (MORE | WILL | TIME | TOGETHER)):
            at += 1
        if at == index + 1 and at + 2 < end and items[at].sort & OF and self._is_noun(at + 1):
            return (
                self._own(items[at + 1].text) is not None and items[at + 2].sort & LEVEL != 0
            )  # 320个帐位的入住率保持在九成
        if at >= end or not items[at].sort & WORD:
            return False
        if items[at].sort & SINGLE:
            return at + 1 < end and items[at + 1].sort & AVERAGE != 0  # 320家户外店|单店月均销售额达42万元
        if items[at].sort & (VERB | HAVE):
            return at + 1 >= end or items[at + 1].text not in ("后", "之后", "时")  # 二期建成后
        if items[at].sort & (RISE | FALL | AT) or items[at].sort & SHARING:
            return True  # 其中一国占七成
        if not self._is_noun(at):
            return False
        if at > index + 1 and at + 2 < end and items[at + 1].sort & LEVEL and items[at + 2].sort & QUANTITY:
            return True  # 全市3.62万个路内泊位去年日均周转只有2.8次
        return self._own(items[at].text) is not None and (
            at > index + 1 or self._split(items[at])[0] is None
        )  # 两家公司产品重叠度不到一成, but 100个城市新建住宅平均价格
