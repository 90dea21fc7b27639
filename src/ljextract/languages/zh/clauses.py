"""A Chinese clause before its figures are read: who it speaks of, and what of theirs its head measures.

The head that `openings` finds is read anew by what follows it: 门票150克朗 measures 门票, 占总收入的31% gives the part its share,
让银行的成本减少 is about the bank, and 分别 tells several.
"""

from __future__ import annotations

from typing import Final

from ljextract.clauses import Holder, Item, Sentence, Stated
from ljextract.languages.zh.chars import Chars, one_stands
from ljextract.languages.zh.endings import Endings
from ljextract.languages.zh.facts import Facts
from ljextract.languages.zh.openings import HELPING
from ljextract.languages.zh.owners import ARTICLES, DIMENSIONS, SITES, UNDER, WITHIN
from ljextract.languages.zh.phrases import COUNT_ONLY, USING
from ljextract.languages.zh.rows import Words, parts_of
from ljextract.languages.zh.senses import (
    AIM,
    AND,
    AT,
    AVERAGE,
    BASIS,
    BEING,
    CAUSING,
    COLON,
    COMMA,
    COUNTING,
    ENDING,
    FIGURE,
    FROM,
    HAVE,
    LABEL,
    LEVEL,
    LISTING,
    MARK,
    MEASURING,
    MORE,
    MOVING,
    NO_NOUN,
    NOT,
    OF,
    ORGANIZATION,
    PLAIN,
    PUT,
    QUANTITY,
    RISE,
    SAY,
    SHARING,
    SINGLE,
    THAN,
    TIME,
    TOGETHER,
    VERB,
    WILL,
    WITH,
    WORD,
    turn,
)
from ljextract.native import i64, mypyc_attr
from ljextract.text import Span

_LONGEST_TITLE: Final = 20
"""How many code points the name in 《》 before a noun has, with these."""
_NAMES: Final = frozenset(("", "nr", "nrt", "nrfg", "nz"))
"""Tags of what is no common word."""
_THINGS: Final = Chars("率额量值价费款数度比差龄单税券卡酒车机器品类型险债股业盘房票位点线网电倒更却也已料货")
"""Characters of unknown words that are no names."""
_NO_HOLDER: Final = Chars("连距经据按比对被另高低")
"""Prepositions and the like that the segmenter takes for the beginning of a noun."""
_NO_HOLDER_END: Final = Chars("达到给得着")
"""Verbs and particles that it glues to a noun's end."""
_NO_NOUNS: Final = frozenset("d c p y u ud ug uj ul uv uz ad df e o".split())
"""Tags of words that neither begin nor end what somebody or something is called."""
_COMING: Final = Chars("出成好完起")
_OF_GROUND: Final = Chars("区块方铁址点面税产市价球质板带理形图震名位域级下上主标道段皮窖库头")
"""What stands behind 地 where it is a noun's beginning."""
_NO_LAST: Final = _NO_NOUNS | {"i"}
"""Tags of words that do not end what somebody or something is called."""
_LONGEST_NAME: Final = 40
"""So many code points at most name somebody or something."""
_OPENS_NAME: Final = Chars('"“‘《「『#@')
_NO_HEADS: Final = frozenset("i z a ad".split())
"""Tags of words that are nobody and nothing by themselves."""
_ADVERB_FIRST: Final = Chars("光只仅净都也又再还就才刚已曾未不没很太更约将")
"""The same of the words that head a clause."""
_ADVERB: Final = Chars("自从专主均共仅常曾正还又也再都已将会未不只就才便却")
"""How what the segmenter does not know begins where it is an adverb with its verb: 公司|专做|旧房."""
_HELD_AGAINST: Final = ("高于", "低于", "多于", "少于", "优于", "好于")
_BESIDE_IT: Final = Endings("附近 周边 沿岸 一带 上空 屋里 家里 室内 车内 库内".split())
"""How words end that say where about what is spoken of."""
_BOARDS: Final = frozenset("董事会 公司董事会 股东大会 股东会 管理层 监事会".split())
"""Those who act for a company, whose figures are its own."""
_OURS: Final[tuple[str, ...]] = ("我们", "咱们", "本", "该", "这家", "整个", "整座", "整条")
_PARTIAL: Final = Endings("占比 比重 比例".split())
_FACILITIES: Final = SITES | frozenset("区厂店楼桥线路场所站")
_SAME: Final[tuple[str, ...]] = ("这一", "这个", "上述")
_WIRED: Final = frozenset("电 讯 电讯 专电".split())
"""How datelines close."""
_PASSING: Final = Endings("首月 首日 首周 首季 首年 期间 以来 方面".split())
"""How clauses end that only say where or when."""
_OF_GOODS: Final = ("毛利率", "均价", "单价", "售价", "销量", "出货量", "毛利")
_SOLD: Final = frozenset("收入 营收 销售额 销量 出货量 业务".split())
"""Figures of goods, and those by which they take a share."""
_OF_ONE: Final = ("度", "价", "寿命", "成本", "重量", "体积", "时间", "工资", "年龄")
"""How words end for what nothing has a share of: it is held against another's."""
_WHOLE_SALES: Final = frozenset("收入 营收 营业收入 销售额 销量 销售收入 出货量 产量 产值 利润 净利润".split())
"""Figures of all of somebody's goods, a share of whose kind he himself has."""
_AREAS: Final = ("类", "地区", "国家", "市场", "省份", "城市", "区域")
"""How words end for parts of the world that have figures of their own."""
_SUMS: Final = frozenset("款金费税额价资薪债贷钱券息租酬奖入出值本润支预算")
"""How words for a sum of money end."""
_NATURAL: Final = frozenset("pressure temperature force electric frequency angle".split())
"""What nothing has figures of but one that is measured."""
_JOINING: Final = frozenset("参与 参加 参赛 参展 参会 出席 报名 到场 受访 应邀 竞标 竞拍 竞逐 观看".split())
"""Verbs of those who have a part in what is spoken of."""
_PAIR: Final = ("前者", "后者")
_BEFALLING: Final = frozenset("造成 已造成 共造成 致 导致 致使 酿成 夺走 涉及 致死".split())
"""Verbs of what such a thing does, at the head of a clause that names nobody."""
_STORMS: Final[tuple[str, ...]] = ("台风", "飓风")
_STRIKING: Final = frozenset("袭击 侵袭 席卷 横扫 重创".split())
_OF_EVENTS: Final = ("震源深度", "震级", "经济损失", "财产损失", "过火面积", "受灾面积", "受灾人口")
"""Figures of it."""
_HAPPENING: Final = frozenset("发生 接报 突发 爆发 引发 遭遇 出现".split())
"""Verbs for that something happens."""
_COUNTS: Final = frozenset("数字 数据 指标 比例".split())


@mypyc_attr(acyclic=True)
class Clause:
    """A clause: its items are `start:end`, its head ends at `head`.

    `fresh` is who it names as the one spoken of, `measure` what its head measures. A `parting` one tells the share of a part;
    `goods` is what a verb had before, of which it tells a share. `listing` is where 分别 stands, or -1; `owners` and `listed` are
    whose figures it tells, or which, and `told` counts them. `counted` are those whom it counts and then tells of.
    """

    __slots__ = (
        "counted", "end", "fresh", "goods", "head", "headed", "listed", "listing", "measure", "named", "owners", "parting", "parts", "start", "told",
    )  # fmt: skip

    def __init__(self, start: i64, end: i64, head: i64, fresh: Holder | None, measure: Span | None) -> None:
        self.start = start
        self.end = end
        self.head = head
        self.fresh = fresh
        self.measure = measure
        self.headed: Span | None = None
        self.parting = False
        self.named = False  # whether it says what something is
        self.goods: Span | None = None
        self.listing = -1
        self.owners = _NO_OWNERS
        self.listed = _NOTHING_LISTED
        self.told = 0
        self.counted: Holder | None = None
        self.parts: Stated | None = None


_NO_OWNERS: Final[list[Holder]] = []
_NOTHING_LISTED: Final[list[Span]] = []


class Clauses(Facts):
    """Reads how clauses open."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.measures: list[Span] = []
        self.shared_by: list[Holder] = []  # whose figures 分别 told
        self.times: list[Item] = []  # the times side by side that the sentence begins with
        self.pair: list[Stated] = []  # the two that 前者 and 后者 stand for
        self.places = _NO_OWNERS  # places or organizations named side by side at the head of the last clause
        self.whole: Holder | None = None  # those of whom the clauses that follow tell parts: 游客中，…
        self.back: Holder | None = None  # who is spoken of again behind a clause on a part
        self.actor: Holder | None = None  # the body that was spoken of last
        self.product: Holder | None = None  # whose figure took a share in the clause before
        self.among: Span | None = None  # those whom the clause before names, for what it counts of them
        self.parts_off = False  # whether the clause before told of a part only
        self.part_thing = False  # and that is a thing, which may have figures of its own
        self.first: Holder | None = None  # who or what is spoken of first
        self.place_of_event: Holder | None = None  # who was spoken of before that
        self.event: Span | None = None  # what the clause before tells to have happened
        self.brought: Span | None = None  # the thing that a clause has brought up by its last words
        self.disaster: Span | None = None  # what has struck those who are told of

    def _is_introduced(self, noun: Span, start: i64) -> bool:
        """Whether a noun is a thing that a clause brings up by 一 and a classifier: 一副离焦镜片, 一种治疗糖尿病的口服药."""
        first = self.items[start]
        if not first.sort & WORD or not first.sort & PLAIN or first.text[0] != "一" or first.start + 2 > noun.start:
            return False
        if self.items[start + 1].sort & OF:
            return False  # 一台主变的交期
        return self._has_article(first) or first.end - first.start == 2

    def _open(self, start: i64, end: i64, passing: bool) -> Clause:
        """A clause whose head has been read; `passing` says that the one before told only of its own figure that it is expected."""
        self.modifier = (0, 0)
        self.left_of = -1
        self.like = None
        items = self.items
        than = start
        while than + 2 < end and items[than].sort & (MORE | AND):
            than += 1
        if items[than].sort & THAN:
            for at in range(than + 2, end - 1):
                if items[at].text == "多" and items[at + 1].sort & QUANTITY:
                    turn(items[at], RISE)  # 比工作日多六成, 仍比消费量多1800万百升
        put = False
        tried: i64 = end - 1 - (items[end - 1].text == "下")
        if tried > start and items[tried].sort & AIM and items[tried].text == "努力":
            turn(items[tried], MORE)  # 经过五年|努力，全县建成水库30座
        heard = items[end - 1].sort
        for at in range(start, end - 1):
            item = items[at]
            sense = item.sort
            if sense & PUT:
                put = put or item.text == "把"
            elif sense & BEING and item.text == "为" and self._is_for(at, end):
                turn(item, AT)  # 这些房源去年为当地带来收入31亿元
            elif sense & RISE and item.text == "高" and at < end - 1 and self._is_height(at, start):
                turn(item, VERB)  # 大坝|高|88米
            elif sense & AND and item.text == "只要" and self._is_sum(at + 1):
                turn(item, LEVEL)  # 面包均价1.85欧元，折扣超市只要0.79欧元
            elif sense & TOGETHER:
                if items[at + 1].sort & (VERB | HAVE | LEVEL):
                    turn(item, MORE)  # 冰箱和洗衣机合计卖了48.5亿元
            elif put and sense & VERB and items[at + 1].sort & QUANTITY and item.text[-1] in "到至":
                turn(item, LEVEL)  # 力争把文创收入推到2.2亿元
            heard |= item.sort
        self.heard = heard
        self.beside = None
        head, fresh, measure = self._head(start, end)
        if (
            items[than].sort & THAN
            and than + 1 < head < end
            and items[head].sort & MOVING
            and (measure is not None or fresh is not None)
            and (measure is None or items[head - 1].end == measure.end)
            and (measure is not None or fresh is None or items[head - 1].end == fresh.span.end)
            and not (items[than + 1].sort & TIME and than + 2 == head - 1)  # 比去年|均价低
        ):
            fresh = measure = None  # 比近五年平均水平低13%, 较去年的实际销量高出近六成
        if (
            fresh is not None
            and fresh.organization is None
            and measure is None
            and self.subject is not None
            and start < head < end - 1
            and items[head].sort & QUANTITY
            and items[head - 1].sort & OF
            and items[head + 1].text in USING
            and self.words.own_in(self.folded, fresh.span.start, fresh.span.end) is not None
        ):
            measure = fresh.span
            fresh = None  # 去年景区接待游客310万人次，门票收入的一成用于护树
        if fresh is not None and fresh.span.start and ord(self.folded[fresh.span.start - 1]) == ord('"'):
            fresh.span = self._with_name(fresh.span)
        if fresh is not None and fresh.span.start and ord(self.folded[fresh.span.start - 1]) == ord("》"):
            opening = self.folded.rfind("《", max(0, fresh.span.start - _LONGEST_TITLE), fresh.span.start)
            if opening >= 0:
                fresh.span = Span(opening, fresh.span.end)  # 话剧《茶馆》新版
        if fresh is not None and fresh.organization is None and not fresh.refers:
            fresh = self._proper(fresh) if not self._is_deed_done(fresh, head, end) else None
        if (
            fresh is not None
            and self.subject is not None
            and _BESIDE_IT.end_in(self.folded, fresh.span.start, fresh.span.end)
            and not self._is_body(fresh)
        ):
            fresh = None  # 台风在福建登陆，中心附近最大风速38米/秒
        if (
            fresh is not None
            and measure is not None
            and fresh.span.end - fresh.span.start == 2
            and ord(self.folded[fresh.span.start]) == ord("每")
            and self.folded[fresh.span.start + 1] in self.counted
        ):
            fresh = None  # 更换反射面板312块，每块|造价1.4万元
        if fresh is not None and measure is not None and self.subject is not None and self._is_unknown(fresh.span):
            measure = Span(fresh.span.start, measure.end)
            fresh = None  # 公墓迎来群众9万人，代客|祭扫订单2700份
        if (
            fresh is not None
            and fresh.organization is None
            and (self.subject is not None or self.speaker is not None or self.source is not None)
            and self.folded[fresh.span.start : fresh.span.end] in _BOARDS
        ):
            fresh = None  # 福成公司28日公告，董事会批准出资2.3亿元回购股份
        if fresh is not None and fresh.span.end - fresh.span.start > 3 and heard & QUANTITY:
            self._cut_disaster(fresh)
        clause = Clause(start, end, head, fresh, measure)
        if self._only_names(start, end):
            clause.fresh = self._named(items[end - 1])  # 公司与该校共建的联合实验室，三年投入…
            clause.measure = None
        if passing and measure is not None and self.status == "estimate":
            self.status = "actual"  # 产量预计180万吨，收购价每斤3.2元
        self._qualify_status(start, end, fresh or self.subject or (self.speaker if measure is None else None))
        self._pass_over(clause)
        if clause.measure is None and not heard & QUANTITY and items[end - 1].sort & PLAIN and end - start > 1:
            self._read_bare_figure(clause)
        if clause.fresh is not None and clause.fresh.refers and self._is_another(clause.fresh):
            clause.fresh = Holder(clause.fresh.span)  # 全国能做这种手术的|医院不过14家
        leading = self._the_most_of(end - 1, start) if not heard & QUANTITY else None
        told = clause.fresh if not clause.named else None
        if leading is not None:
            clause.fresh, clause.measure = leading  # 刷单返利类|发案|最多，占31%
            clause.named = True
        elif told is not None and told.organization is None:
            if not told.refers:
                self._read_by_what_follows(clause, told)
            elif (
                clause.measure is None
                and ord(self.folded[told.span.start - 1]) == ord("的")
                and self._are_counted(clause.head, end, told)
            ):
                clause.fresh, clause.measure = self.beside, told.span  # 首次披露重组的公司共有214家
        those = self._those_that(start, end) if heard & (SHARING | COUNTING) or (heard & OF and heard & LEVEL) else None
        if those is not None:
            clause.fresh, clause.measure, clause.head = those, None, self._at_share  # 已落实去向的占38.5%
            self.back = self.back or self.whole
        elif (
            heard & OF
            and (most := self._the_most(start, end)) is not None
            and (clause.fresh is None or clause.fresh.span.start <= most.span.start)
        ):
            clause.head = self._at_share
            if clause.measure is not None and clause.measure.end > most.span.start:
                clause.measure = None
            clause.fresh = most  # 门票最便宜的10元
            those = most
        self._read_cause(clause)
        self._read_share(clause)
        clause.parting = clause.parting or those is not None
        return clause

    def _proper(self, fresh: Holder) -> Holder | None:
        """Who a clause names at its head, if the words can name somebody: no preposition begins them, and no verb is all there is."""
        fresh.span = self._sound(fresh.span)
        folded, start, end = self.folded, fresh.span.start, fresh.span.end
        if start == end:
            return None
        if ord(folded[start]) == ord("每") and end - start == 2:
            counted = self.counted.get(folded[start + 1])
            return Holder(counted) if counted is not None else None  # 更换反射面板312块，每块造价1.4万元
        if not _NO_HOLDER.at(folded, start) and not _NO_HOLDER_END.at(folded, end - 1):
            return fresh
        if folded.startswith(_HELD_AGAINST, start):
            return None  # 高于上次考察的11%
        row = self._row_at(start)
        parts = parts_of(row) if row is not None else []
        if not parts:
            return fresh
        first_end = parts[1][0] if len(parts) > 1 else (row.end if row is not None else end)
        if _NO_HOLDER.at(folded, start) and (first_end - start == 1 or (parts[0][1] in ("", "nr") and end - start > 2)):
            return None  # 连|成本的三分之二都不够, 距|联赛纪录还差10个, 经审查|确认的
        if (
            _NO_HOLDER_END.at(folded, end - 1)
            and row is not None
            and row.end == end
            and parts[-1][1] in ("", "nrt", "nr")
        ):
            return None  # 桥隧|比达62%
        return fresh

    def _sound(self, span: Span) -> Span:
        """What of some words can be somebody or something: no adverb, conjunction or preposition begins or ends it, and it is no idiom or
        adjective alone; empty where nothing is left. A row of nouns may hold such, which the segmenter's dictionary calls by name."""
        row = self._row_at(span.start)
        parts = parts_of(row) if row is not None else []
        if row is None or not parts:
            return span
        start, end = span.start, span.end
        if (
            parts[0][0] > start
            and self.folded[start : parts[0][0]] in HELPING
            and self.words.people.end_in(self.folded, parts[0][0], end)
        ):
            return Span(start, start)  # 帮助|失业者创建企业
        first, count = 0, len(parts)
        while count > 1 and parts[count - 1][0] >= end:
            count -= 1
        if parts[count - 1][0] >= end:
            return span
        while first < count and parts[first][1] in _NO_NOUNS and (parts[first][1] != "d" or count == 1):
            first += 1  # not 高速|列车
        if (
            first == 0
            and count > 1
            and ord(self.folded[parts[1][0]]) == ord(".")
            and self.folded[start : parts[1][0]].isdigit()
        ):
            first = 2  # 2.|公司投资3亿元
        if first == count or end - start > _LONGEST_NAME:
            return Span(start, start)
        if not self.folded[start].isalnum() and not _OPENS_NAME.at(self.folded, start):
            return Span(start, start)
        if self.folded[start].isdigit() and end - start < 3 and not self.folded[end - 1].isalpha():
            return Span(start, start)  # 2.
        if first == 0 and count > 1 and self.folded[start : parts[1][0]] == "结果":
            first = 1  # 结果|三战皆负
        if first and end - parts[first][0] > 1:
            start = parts[first][0]  # not 建制|村
        how = (
            self.folded[end : end + 1] == "地"
            and self.folded[end - 1] not in "湿林草耕"
            and not _OF_GROUND.at(self.folded, end + 1)
        )  # not 澜州|地区生产总值
        if count - first > 1 and how:
            count -= 1
            end = parts[count][0]  # 伯奇费尔|郑重|地赠送
        elif count - first == 1 and how and parts[first][1] in ("", "z", "d", "i", "l"):
            return Span(start, start)  # 活活|地咬死了三只羊羔
        if (
            count - first > 1
            and parts[first][1] in ("r", "")
            and self._is_pronoun(start, parts[first + 1][0])
            and not self.words.acting.end_in(self.folded, start, end)
            and self.folded[end - 1] not in SITES
            and self.folded[end - 1] not in self.words.his_places
        ):
            return Span(start, parts[first + 1][0])  # 他|总结出三针疗法
        if (
            count - first > 1
            and end - parts[count - 1][0] == 1
            and parts[count - 1][1] == "a"
            and (self.folded[end - 1] == "早" or self.folded[end - 1 : end + 1] == "远在")
        ):
            count -= 1
            end = parts[count][0]  # 人类的祖先|早在…
        while count - first > 1 and (
            parts[count - 1][1] in _NO_LAST or self.folded[parts[count - 1][0] : end] in self.words.manners
        ):
            count -= 1
            end = parts[count][0]
        if not parts[first][1] and _ADVERB_FIRST.at(self.folded, start) and not self._is_place(Span(start, end)):
            return Span(start, start)  # 光买|米就要花1.7万日元
        if count - first == 1 and parts[first][1] in ("v", "vn") and self.folded[end : end + 1] == "的":
            return Span(start, start)  # 遭遇|的三连败对手
        if count - first == 1 and self.folded[start:end] in self.words.nobody:
            return Span(start, start)  # 对外|聘请了445人
        if (count - first == 1 or parts[first][1] == "r") and self.words.whiles.end_in(self.folded, start, end):
            return Span(start, start)  # 梅雨天|一天能送来七八十把伞
        if (
            parts[count - 1][1] in _NO_HEADS
            and parts[count - 1][0] == start
            and (end - start > 3 or self.folded[end : end + 1] in ("的", "地"))
        ):
            return Span(start, start)  # 轻而易举, 空旷|的三间大瓦房
        if (
            count - first > 1
            and self.folded[start : parts[first + 1][0]] in HELPING
            and self.words.people.end_in(self.folded, start, end)
        ):
            return Span(start, start)  # 帮助失业者|创建企业
        for one in range(first + 1, count):
            at, tag = parts[one]
            if tag in ("v", "d") and parts[one - 1][1] == "r" and self.folded[start] in "我你您他她它":
                return Span(start, at)  # 她|拿出仅有的两千元钱
            if tag == "v" and one == count - 1 and end - at == 2 and self.words.people.end_in(self.folded, start, at):
                return Span(start, at)  # 一些人|感到, 所长|带岗
            if tag == "i":
                return Span(start, at)  # 官兵|风雨无阻地走了10年
            if (
                tag == "r"
                and one == count - 1
                and self.folded[at] in "我他她它你您"
                and parts[first][1] not in ("n", "r", "")
            ):
                return Span(at, end)  # 正当|我们要走时
            behind = parts[one + 1][0] if one + 1 < count else end
            if self.folded[at:behind] in self.words.manners and self.words.acting.end_in(self.folded, start, at):
                return Span(start, at)  # 上海客商|主动来厂谈判
            if not tag and _ADVERB.at(self.folded, at) and self.words.acting.end_in(self.folded, start, at):
                return Span(start, at)  # 住继公司|专做|旧房
        return Span(start, end)

    def _is_pronoun(self, start: i64, end: i64) -> bool:
        """Whether words are 我, 他, 她们 or the like."""
        if end - start > 2 or self.folded[start] not in "我你您他她它":
            return False
        return end - start == 1 or self.folded[start + 1] == "们"

    def _is_deed_done(self, fresh: Holder, head: i64, end: i64) -> bool:
        """Whether the word that heads a clause is its verb, before what comes of it: 设计|出一种电池组."""
        if head + 1 >= end or not self.items[head].sort & VERB or not _COMING.at(self.folded, fresh.span.end):
            return False
        row = self._row_at(fresh.span.start)
        parts = parts_of(row) if row is not None else []
        return len(parts) == 1 and parts[0][1] == "vn" and self.items[head].start == fresh.span.end

    def _cut_disaster(self, fresh: Holder) -> None:
        """Leave of a row of nouns that begins with a disaster no more than that: 冰雹|袭击该市5个镇街."""
        row = self._row_at(fresh.span.start)
        parts = parts_of(row) if row is not None else []
        if len(parts) < 3 or parts[1][0] >= fresh.span.end:
            return
        if self.folded[parts[1][0] : parts[2][0]] in _STRIKING and self.words.disasters.end_in(
            self.folded, fresh.span.start, parts[1][0]
        ):
            fresh.span = Span(fresh.span.start, parts[1][0])

    def _is_unknown(self, span: Span) -> bool:
        """Whether words that begin a row of nouns are one of two characters that the segmenter does not know, and no name."""
        row = self._row_at(span.start)
        parts = parts_of(row) if row is not None else []
        return (
            span.end - span.start == 2
            and len(parts) > 1
            and parts[1][0] == span.end
            and not parts[0][1]
            and self.folded[row.end - 1 if row is not None else span.end] not in "价格"  # 硅料|价格
            and not self._is_place(span)
            and self.folded[span.start : span.end] not in self.words.types
        )

    def _is_height(self, at: i64, start: i64) -> bool:
        """Whether 高 tells how high something is, and not by how much it is higher."""
        items = self.items
        unit = items[at + 1].amount.unit if items[at + 1].sort & QUANTITY else None
        if unit is None or unit.dimension != "length" or (at > start and items[at - 1].sort & MORE):
            return False
        return not self._has(THAN, start, at)

    def _is_sum(self, at: i64) -> bool:
        """Whether an amount of money stands at a place."""
        unit = self.items[at].amount.unit if self.items[at].sort & QUANTITY else None
        return unit is not None and unit.system == "ISO4217"

    def _is_for(self, at: i64, end: i64) -> bool:
        """Whether 为 is a preposition: a noun stands behind it, and a verb or another noun before the figure."""
        items = self.items
        if not self._is_a_thing(at + 1, end):
            return False
        one = at + 2
        while one < end and not items[one].sort & (MARK | OF):
            if items[one].sort & QUANTITY:
                acts = items[one - 1].sort & (VERB | HAVE) != 0 or self._has(VERB | HAVE, at + 2, one)
                row = parts_of(items[at + 1])
                return acts or (one == at + 2 and any(tag[:1] == "v" for _, tag in row[1:]))
            one += 1
        return False

    def _only_names(self, start: i64, end: i64) -> bool:
        """Whether a clause is nothing but a thing behind what describes it: 公司与该校共建的联合实验室."""
        items = self.items
        if end - start < 4 or not items[end - 2].sort & OF:
            return False
        place = items[end - 4].sort & (VERB | HAVE) != 0 and items[end - 3].sort & PLAIN != 0  # 飞往|欧洲|的货机
        made = any(items[at].text in self.words.used_to for at in range(start + 1, end - 2))  # 团队用来制砖的热压烧结炉
        if not items[end - 3].sort & (VERB | HAVE) and not (place and items[start].sort & FROM) and not made:
            return False
        if not self._is_noun(end - 1):
            return False
        if not self._is_a_thing(start, end):  # 5月3日举行的上海站, 从内罗毕飞往欧洲的货机
            return (
                items[start].sort & (TIME | FROM) != 0
                and not self._has(QUANTITY | SAY | LEVEL, start, end)
                and (not any(items[at].text in ("了", "过", "着") for at in range(start, end)))
            )
        return all(
            (
                not items[at].sort & (VERB | HAVE | SAY | LEVEL)
                or (items[at].text == "为" and at > start)
                or items[at].text in self.words.used_to
            )  # 公司为其开发的模型
            and not items[at].sort & QUANTITY
            for at in range(start, end - 3)
        )

    def _pass_over(self, clause: Clause) -> None:
        """Take no subject from a clause that only says where or when: 财联社11月4日电，… · 研究结束时，…"""
        items, start, end = self.items, clause.start, clause.end
        last = items[end - 1].text
        while end - start > 2 and items[start].sort & (MORE | AND):
            start += 1  # 而在青山市，…
        if (
            end - start == 2
            and (items[start].sort & VERB or items[start].text == "在")
            and clause.fresh is None
            and clause.measure is None
            and self._is_noun(end - 1)
            and self._is_place(items[end - 1].span)
        ):
            clause.fresh = self._named(items[end - 1])  # 放眼全国，新建充电端口318万个 · 在青山市，充电桩翻了一番
            return
        if (
            end - start > 3
            and self.heard & BEING
            and self.heard & OF
            and (the_one := self._the_one(start, end)) is not None
        ):
            clause.fresh, clause.measure = the_one, None  # 降价最猛的是高端CT，平均中选价…
            return
        if self.heard & BEING and self.heard & OF and (thing := self._what_it_is(clause.start, end)) is not None:
            clause.fresh, clause.measure = Holder(thing), None  # 最贵的是一幅山水长卷，从2200万元起拍
            clause.named = True
            return
        if (
            (last in self.words.viewing and not self._has(QUANTITY, start, end))
            or (
                last in ("是", "在于")
                and end < len(items)
                and not items[end].sort & COLON
                and not self._has(QUANTITY, start, end)
            )  # 值得注意的是，… · 问题在于，…
            or (last in _WIRED and not self._has(QUANTITY, start, end))  # not 拉各斯仍有六成地区没有电
            or _PASSING.end(last)
            or (
                items[end - 1].sort & ENDING
                and (clause.fresh is None or clause.fresh.organization is None)
                and not self._has(QUANTITY, start, end)
            )
        ):
            if last in ("后", "以来") and self.speaker is None and end - 2 >= start:
                words = parts_of(items[end - 2])
                if len(words) > 1 and words[-1][1][:1] == "v":
                    clause.fresh = Holder(Span(items[end - 2].start, words[-1][0]))  # 项目|投产后
                    return
                if items[end - 2].sort & (VERB | HAVE):
                    if clause.fresh is None and clause.measure is not None:
                        clause.fresh, clause.measure = Holder(clause.measure), None
                    return  # 新校区启用后，可容纳学生1.2万人
            if last in ("后", "之后", "以后", "以来") and (topic := self._topic_of_time(start, end - 1)) is not None:
                clause.fresh, clause.measure = topic, None  # 国产取栓支架去年集采后，单价由4.2万元降到1.1万元
                return
            among = end - 2 >= start and (self._is_noun(end - 2) or items[end - 2].sort & VERB != 0)
            if last in ("中", "里") and among and not items[start].sort & AT:
                self.measure = items[end - 2].span  # 11月成交的房源中，… · 住院的孩子里，…
                if self.subject is None:
                    self.whole = Holder(items[end - 2].span)
            if last == "时" and self.subject is None and self.speaker is None and items[end - 2].sort & VERB:
                return  # 无人机悬停时，噪声62分贝
            if (
                last in ("后", "之后", "以后")
                and clause.fresh is not None
                and clause.measure is None
                and self.speaker is None
                and self._has(VERB | HAVE | AT, start, end - 1)
                and not self._is_weak(clause.fresh)
            ):
                clause.named = True
                return  # 浙江把节目送上卫星后，又投资近亿元
            clause.fresh = None

    def _what_it_is(self, start: i64, end: i64) -> Span | None:
        """The thing that a clause says something is, by 一 or a number for one: 最老的是西藏林芝的一株巨柏, 这是公司的第三座工厂."""
        items, last = self.items, end - 1
        at = start + 1
        while at < last and items[at].text != "是":
            at += 1
        if at + 1 > last or not items[last].sort & WORD or not items[last].sort & PLAIN:
            return None
        said = items[at - 1]
        if not (said.sort & OF or said.text in ("这", "那") or (said.sort & PLAIN and items[at - 2].sort & OF)):
            return None
        thing = items[last]
        if self._own(thing.text) is not None:
            return None
        begin, one = thing.start, last
        skipped: i64 = 1 if self._has_article(thing) else self._behind_article(thing)
        if skipped:
            begin = parts_of(thing)[skipped][0]
        for one in range(at + 1, last):
            item = items[one]
            if item.sort & QUANTITY and not item.sort & LABEL and not items[one + 1].sort & OF:
                return None
            if item.sort & LABEL and one + 1 == last and thing.text[0] in ARTICLES and thing.end - thing.start > 2:
                begin, skipped = thing.start + 1, 1  # 第三|座工厂
            elif item.sort & NO_NOUN and item.text[0] == "一" and item.text[-1] in ARTICLES | {"幅", "位", "株", "棵"}:
                skipped = 1
        return Span(begin, thing.end) if skipped else None

    def _the_one(self, start: i64, end: i64) -> Holder | None:
        """Who or what a clause says it is that is so: 降价最猛的是高端CT, 全场最贵的是一幅清代山水长卷, 最老的是西藏林芝的一株巨柏."""
        items, at = self.items, start + 2
        while at < end - 1 and not (items[at].text == "是" and items[at - 1].sort & OF):
            at += 1
        if at >= end - 1:
            return None
        last = items[end - 1]
        if last.sort & QUANTITY:
            one = self._noun_of(last) if last.amount.number.value == 1 and items[end - 2].sort & OF else None
            return Holder(one) if one is not None else None
        if not self._is_a_thing(end - 1, end) or self._has(QUANTITY | VERB | HAVE, at + 1, end):
            return None
        return self._named(last) if end - 2 == at or items[at + 1].sort & NO_NOUN else None

    def _topic_of_time(self, start: i64, end: i64) -> Holder | None:
        """Who or what a clause that only says after what has happened speaks of, its time between it and the verb."""
        items, at = self.items, start
        while at < end and items[at].sort & (MORE | AND):
            at += 1
        while at + 2 < end and items[at + 1].sort & OF and self._is_a_thing(at, end):
            at += 2  # 公司的|新生产线
        if at + 2 >= end or not self._is_a_thing(at, end) or not items[at + 1].sort & TIME:
            return None
        if self._has(QUANTITY | SAY | MARK, start, end) or (
            items[at].sort & WORD and self._own(items[at].text) is not None
        ):
            return None
        return self._named(items[at])

    def _read_bare_figure(self, clause: Clause) -> None:
        """Keep the figure that a clause only names, for the next one: 从接警到冻结资金的平均用时，已由…, 全国样本钢厂的盈利面，…说已不足三成."""
        items, last = self.items, clause.end - 1
        row, before = items[last], items[last - 1]
        if not row.sort & WORD or not before.sort & (OF | AVERAGE) or clause.end >= len(items):
            return
        if not items[clause.end].sort & COMMA or ord(self.folded[items[clause.end].start]) not in (ord("，"), ord(",")):
            return
        if self._own(row.text) is None and row.text[-1] != "面":
            return
        clause.measure = Span(before.start if before.sort & AVERAGE else row.start, row.end)
        if clause.fresh is not None and clause.fresh.span.end > clause.measure.start:
            clause.fresh = None

    def _read_by_what_follows(self, clause: Clause, fresh: Holder) -> None:
        """Tell who does something from what is counted, priced or done: 毕业生6238名, 汽车交付10.9万辆."""
        items, start, end, head = self.items, clause.start, clause.end, clause.head
        if (
            head - 3 >= start
            and ord(self.folded[fresh.span.start]) == ord("一")
            and items[head - 1].end == fresh.span.end
            and items[head - 1].sort & NO_NOUN
            and items[head - 2].sort & OF
            and items[head - 3].text[:1] == "最"
            and items[head - 3].sort & MORE
            and (head - 3 == start or items[head - 4].sort & (MORE | AND))
        ):
            fresh.span = Span(items[head - 3].start, fresh.span.end)
            return  # 罚款36万元，最大的一张2万元
        if (
            head - 2 > start
            and head < end
            and items[head].sort & QUANTITY
            and items[head - 2].sort & OF
            and ord(items[head - 3].text[:1] or " ") == ord("最")
            and items[head - 1].end == fresh.span.end
            and self.statement.facts
        ):
            return  # 普通课程200元，最贵的钢琴课480元
        words = self.folded[fresh.span.start : fresh.span.end]
        if one_stands(words, _SAME, 0) and words[-2:] in _COUNTS:
            clause.fresh = None  # 出生率7.2‰，2024年这一数字是6.8‰
            return
        if words in _PAIR:
            told = self.statement.facts[-2:]
            if (
                (words == "前者" or not self.pair)
                and len(told) > 1
                and all(self._names_figure(one.measure) for one in told)
            ):
                self.pair = told
            if self.pair:
                one = self.pair[_PAIR.index(words)]
                clause.fresh, clause.measure = one.subject, one.measure  # 营收21亿元、净利润2亿元，前者增长31%
            return
        self.like = self._told_of_another(fresh, head, end)
        if (
            head + 1 < end
            and items[head].text in DIMENSIONS
            and items[head].start == fresh.span.end
            and self.subject is not None
            and self.statement.facts
            and self.folded[fresh.span.start - 1] != "的"
            and not self._is_body(fresh)
        ):
            clause.fresh, clause.measure = None, Span(fresh.span.start, items[head].end)  # 主跨1208米，桥面|宽37米
            return
        numbered = self._numbered(fresh, head, end)
        if numbered is not None:
            clause.fresh, clause.measure = numbered
            return
        if head >= end and items[end - 2].text == "在" and end - start < 4 and self._is_place(fresh.span):
            return  # 而在海州，…
        if head >= end and self.modifier == (0, 0) and not self._has(OF, start, end):
            if items[end - 1].sort & WORD and end - 2 >= start and items[end - 2].sort & ORGANIZATION:
                parts = parts_of(items[end - 1])
                if len(parts) > 1 and self.folded[parts[0][0] : parts[1][0]] in self.words.figures:
                    self.measure = Span(parts[0][0], parts[1][0])  # 东岭水泥|股价|高开低走
            row = parts_of(items[end - 1])
            if (
                len(row) > 1
                and items[end - 1].end - row[-1][0] > 2
                and self.words.own_in(self.folded, fresh.span.start, row[-1][0]) is not None
            ):
                self.measure = Span(row[0][0], row[-1][0])  # 净利润|扭亏为盈，为2.1亿元
            clause.fresh = doer = self._doer(start, end)  # 长三角铁路7月1日启动暑运，…; none in 货运方面，…
            if doer is not None and doer.organization is None and not doer.refers:
                doer.span = self._sound(doer.span)
                clause.fresh = doer if doer.span.end > doer.span.start else None
        elif (
            clause.measure is None
            and (not self.words.traded.end(words) or (head < end and items[head].sort & COUNTING))  # 涨停的个股有11只
            and not one_stands(words, _OURS, 0)
            and not self._priced_by_each(start, head, end)
            and not self._is_introduced(fresh.span, start)
            and not self._is_a_place(fresh, start, head)
            and ((counted := self._are_counted(head, end, fresh)) or words not in self.words.owners_alone)
            and words[-1] != "里"  # 村里共有215户
            and not (
                head + 1 < end and items[head].text == "里" and items[head + 1].sort & COUNTING
            )  # 控制室里有40个人
            and (
                words[-1] not in "类型款" or words[-2:] in self.words.counted_sorts
            )  # 冒充客服类由9%升至17%, 竞猜型增长9.4%
            and "年期" not in words[1:3]  # 三年期定存由1.55%调至1.4%
            and words[0] not in "我他她咱这该"  # 他手下34名快递员, 这支球队
            and self.like is None
            and (
                counted
                or self._changes_in_number(head, end, fresh)
                or self._counted_alone(head, end, fresh)
                or self._exists(head, end, fresh)
                or (self._is_from(head, end) and not self._is_sold(fresh, head, end))
                or self._is_priced(head, end)
                or (
                    head < end
                    and items[head].sort & MEASURING
                    and not self._is_a_name(fresh)  # 佛莱雅下跌1.4%
                    and items[head].text[0] != "占"
                    and items[head].text not in self.words.quoting
                    and items[end - 1].text not in DIMENSIONS  # 通往石塘村的路只有5米宽
                    and not self._is_of_a_rate(head, end)
                    and (
                        (self._hosted() and not (self._is_region(words) and not self._counts_next(head, end)))
                        or (
                            not (
                                self.words.compounds.end(words) and not self._counts_next(head, end)
                            )  # 同类产品只有120小时
                            and (
                                self.subject is not None
                                or (
                                    bool(self.sentence.told)
                                    and ord(self.folded[self.sentence.start - 1]) in (59, 65307)
                                )
                                or self.beside is not None
                                or self._place_before(fresh.span) is not None
                                or self._is_of_nature(head, end)
                            )
                            and not self._is_region(words)  # 高技术制造业增长9.4%, 亚洲其他地区下降9%
                            and not self.words.people.end(words)
                        )
                    )
                )
                or (self._is_deed(fresh) and self._measures(head, end) and not self._takes_a_share(head, end))
            )
        ):
            measure = fresh.span
            beside = self.beside
            if (
                counted
                and beside is not None
                and (
                    ord(self.folded[beside.span.end]) == ord("的")
                    or (self.modifier[0] < self.modifier[1] and self.folded[beside.span.start] not in "本该这此")
                )  # 结款|拖欠的买家有40余位, but 本届比赛|退赛的车手有37名
                and self.folded[beside.span.start] not in "我你他她它"
                and not self._has_figures(beside)
            ):
                beside = None  # 去年毕业的博士生有7.5万人
            holder = beside or self._place_before(measure)  # 航点将超过100个, 毕业生6238名
            if holder is not None and holder.span.start == measure.start and holder.span.end < measure.end:
                measure = Span(holder.span.end, measure.end)  # 重庆|数字经济领域活跃市场主体超8000家
            clause.fresh, clause.measure = holder, measure
        elif (
            self._hosted()
            and head < end
            and items[head].start == fresh.span.end
            and items[head].sort & (VERB | HAVE)
            and items[head].sort & FIGURE
            and not self._is_a_place(fresh, start, head)
            and words[-1] not in _FACILITIES
            and not self.words.groups.end(words.rstrip("总"))
        ):
            clause.fresh, clause.measure = None, Span(fresh.span.start, items[head].end)  # 汽车交付10.9万辆
        elif self._is_his_own(fresh, head, end):
            clause.fresh = None  # 我们谈了七年，彩礼只收3万元，婚礼请了40人
        elif words == "自己" and self.subject is not None:
            clause.fresh = None  # 孙玉珍住进双人间，自己每月掏3100元

    def _the_most_of(self, last: i64, start: i64) -> tuple[Holder, Span | None] | None:
        """Whose figure is the most or more than others', and which, in a clause that doesn't tell how much it is: 农村|降幅|更大, 达到26%."""
        items = self.items
        if last <= start or not items[last].sort & MORE or items[last].text[0] not in "最更较":
            return None
        row = items[last - 1]
        if not row.sort & WORD or not row.sort & (PLAIN | FIGURE):
            return None
        if row.sort & FIGURE and last - 1 > start and self._is_noun(last - 2) and items[last - 2].end == row.start:
            if self._own(items[last - 2].text) is not None:
                return None  # 扣非净利润降幅更大
            return self._named(items[last - 2]), None if self._grows(row.start, row.end) else row.span
        parts = parts_of(row)
        if len(parts) < 2:
            return None
        if self._own(row.text) is None:
            place = self._owner(row)
            if place is None or place.span.end >= row.end:
                return None
            return place, Span(place.span.end, row.end)  # 武端市|灾情最重
        owner, measure = self._split(row)
        if owner is not None and measure is not None:
            return owner, measure
        if parts[-1][0] - row.start < 2 or self._hosted():
            return None
        return Holder(Span(row.start, parts[-1][0])), Span(parts[-1][0], row.end)

    def _is_his_own(self, fresh: Holder, at: i64, end: i64) -> bool:
        """Whether one who speaks of himself tells what he does with a thing that heads the clause: 彩礼只收3万元, 婚礼请了40人."""
        host = self.subject
        if host is None or host.organization is not None or self.folded[host.span.start] not in "我咱他她":
            return False
        if host.span.end - host.span.start > 2 or self._has_figures(fresh):
            return False
        items = self.items
        while at < end and items[at].sort & (MORE | WILL | TIME):
            at += 1
        if at >= end or not items[at].sort & VERB or items[at].sort & FIGURE:
            return False
        if self.words.people.end_in(self.folded, fresh.span.start, fresh.span.end):
            return False
        return self.words.doing_with.at(items[at].text, 0)

    def _is_a_name(self, holder: Holder) -> bool:
        """Whether words are a name of three characters or more, of which the segmenter knows no part as a word."""
        start, end = holder.span.start, holder.span.end
        if not 2 < end - start < 7:
            return False
        row = self._row_at(start)
        parts = parts_of(row) if row is not None and row.end == end else []
        if not parts or _THINGS.first(self.folded, start, end) < end:
            return False
        unknown = False
        for one, (at, tag) in enumerate(parts):
            stop = parts[one + 1][0] if one + 1 < len(parts) else end
            if stop - at > 1:
                if tag not in _NAMES:
                    return False
                unknown = True
        return unknown

    def _is_another(self, holder: Holder) -> bool:
        """Whether words for a body named before are described by a clause with 的 behind a place, and so are others."""
        described = self.modifier[0] < self.modifier[1] and self.beside is not None
        return described and self.folded[holder.span.start] not in "该本这"

    def _is_region(self, words: str) -> bool:
        """Whether words are those for a trade or a part of the world, which has figures of its own."""
        return self.words.owning.end(words) or words.endswith(_AREAS)

    def _counts_next(self, at: i64, end: i64) -> bool:
        """Whether the next figure of a clause counts things: 门店超过3000家; not 三四线城市超过30个月."""
        while at < end and not self.items[at].sort & QUANTITY:
            at += 1
        unit = self.items[at].amount.unit if at < end else None
        return unit is None or unit.system == "COUNT"

    def _is_of_nature(self, at: i64, end: i64) -> bool:
        """Whether the next figure of a clause is in a unit that only something measured has: 压力达155兆帕."""
        while at < end and not self.items[at].sort & QUANTITY:
            at += 1
        unit = self.items[at].amount.unit if at < end else None
        return unit is not None and unit.dimension in _NATURAL

    def _priced_by_each(self, start: i64, head: i64, end: i64) -> bool:
        """Whether a clause tells by how much a thing got dearer by the pound or the like: 每吨汽油仍上涨95元."""
        items = self.items
        at, stop = start, min(head, end)
        while at < stop and not (items[at].sort & NO_NOUN and items[at].text[0] == "每"):
            at += 1
        if at >= stop or items[at].text[1:] in ("天", "年", "月", "日", "周", "季", "晚", "人", "户"):
            return False
        while at < end and not items[at].sort & QUANTITY:
            at += 1
        unit = items[at].amount.unit if at < end else None
        return unit is not None and unit.system == "ISO4217"

    def _is_sold(self, fresh: Holder, at: i64, end: i64) -> bool:
        """Whether an amount of money is what a thing costs, and no sum that the noun names: 剖宫产套餐从6.8万元降到3.2万元."""
        if self.folded[fresh.span.end - 1] in _SUMS:
            return False
        while at < end and not self.items[at].sort & QUANTITY:
            at += 1
        unit = self.items[at].amount.unit if at < end else None
        return unit is not None and unit.system == "ISO4217"

    def _names_figure(self, measure: Span | None) -> bool:
        """Whether a noun names what is measured, and no verb does."""
        return measure is not None and self.words.own_in(self.folded, measure.start, measure.end) is not None

    def _told_of_another(self, fresh: Holder, head: i64, end: i64) -> Span | None:
        """What the sentence has measured of another in the unit of the clause's first figure: 带鱼批发价18元，虾蛄从55元跌到38元."""
        items = self.items
        while head < end and items[head].sort & MORE:
            head += 1
        bounds = (
            head > 0
            and head < end
            and items[head].sort & QUANTITY != 0
            and items[head - 1].sort & WORD != 0
            and items[head - 1].text[:1] == "不"
        )  # 小学班额不得超过45人，初中不得超过50人
        if head >= end or (not items[head].sort & MEASURING and not items[head].sort & FROM and not bounds):
            return None
        if self.words.own_in(self.folded, fresh.span.start, fresh.span.end) is not None:
            return None
        if self.folded[fresh.span.end - 1] in "款金费税额":
            return None  # 成交面积下降11.3%，出让金却增长8.6%
        for at in range(head, end):
            if items[at].sort & QUANTITY:
                unit = items[at].amount.unit
                for fact in reversed(self.statement.facts):
                    other, measure, holder = fact.quantity.amount.unit, fact.measure, fact.subject
                    if other is None or unit is None or other.code != unit.code:
                        continue
                    if unit.code is None and (other.name != unit.name or self.heard & COUNTING):
                        continue
                    if measure is None or holder is None or holder.span.start >= measure.start:
                        return None
                    own = self.words.own_in(self.folded, measure.start, measure.end)
                    alike = self.words.people.end_in(
                        self.folded, fresh.span.start, fresh.span.end
                    ) and self.words.people.end_in(self.folded, holder.span.start, holder.span.end)
                    told = own is not None or alike  # 城市老人每周锻炼4.2次，农村老人只有1.9次
                    return measure if told and not self._is_body(holder) else None
                return None
        return None

    def _is_of_a_rate(self, at: i64, end: i64) -> bool:
        """Whether a change in percentage points follows one of a share, so that what heads the clause has its own: 售后服务类上升5个百分点."""
        facts = self.statement.facts
        if not facts or not self._is_share(facts[-1].quantity.amount):
            return False
        for one in range(at, end):
            if self.items[one].sort & QUANTITY:
                unit = self.items[one].amount.unit
                return unit is not None and unit.name == "percentage point"
        return False

    def _numbered(self, fresh: Holder, head: i64, end: i64) -> tuple[Holder | None, Span] | None:
        """Whose those are that 有 counts, and what they are: 该港|国际航线已有312条, 文创部|设计师有13人."""
        items = self.items
        if head + 1 >= end or not items[head].sort & COUNTING:
            return None
        row = self._row_at(fresh.span.start)
        if row is None or row.end != fresh.span.end:
            return None
        unit = items[head + 1].amount.unit if items[head + 1].sort & QUANTITY else None
        if unit is None or unit.system != "COUNT" or (unit.name != unit.classifier and unit.name not in COUNT_ONLY):
            return None
        people = self.words.people.end_in(self.folded, row.start, row.end)
        if unit.name in COUNT_ONLY and not people:
            return None
        owner = self._owner(row)
        if owner is not None:
            return (owner, Span(owner.span.end, row.end)) if row.end - owner.span.end > 1 else None
        last = parts_of(row)[-1][0] if parts_of(row) else row.start
        if people and last - row.start > 1 and row.end - last > 1:
            return Holder(Span(row.start, last)), Span(last, row.end)
        return None

    def _is_deed(self, holder: Holder) -> bool:
        """Whether words end with a noun for what somebody does: 购房提取, 初中招生."""
        row = self._row_at(holder.span.start)
        words = parts_of(row) if row is not None and row.end == holder.span.end else []
        return bool(words) and words[-1][1] == "v"

    def _read_cause(self, clause: Clause) -> None:
        """Make those that something causes to change the ones spoken of: 呼吁国际社会筹集…, 可让银行的成本减少…"""
        items, head, end = self.items, clause.head, clause.end
        if (
            clause.fresh is not None
            and head + 1 < end
            and items[head].text == "把"
            and self._is_noun(head + 1)
            and self._own(items[head + 1].text) is not None
            and not self._is_body(clause.fresh)
            and self.folded[clause.fresh.span.start] not in "该这本"
            and not self.words.bodies.end_in(self.folded, clause.fresh.span.start, clause.fresh.span.end)
            and not self.words.trading.end_in(self.folded, clause.fresh.span.start, clause.fresh.span.end)
        ):
            clause.fresh = None  # 外卖大战把客单价从17元压到14.5元
        at = self._causing(head + (head < end and items[head].sort & QUANTITY != 0), end) + 1
        if at > end and self.heard & CAUSING:
            for one in range(head, end - 1):
                if (
                    items[one].sort & CAUSING
                    and items[one].text in ("使", "令", "让")
                    and not self._is_no_cause(one - 1)
                ):
                    at = one + 1  # 果蝇和40摄氏度的热浪使希腊产量降至19万吨, not 没有让客户办过一件事
                    break
        if at < end and items[at].text[:1] == "每" and (items[at].sort & MORE or items[at].end - items[at].start == 2):
            at += 1  # 让每台手机的成本增加了…
        if at + 1 < end and self._is_a_thing(at, end):
            made = items[at]
            whose = self._split(made)[0] if made.sort & WORD else self._named(made)
            words = parts_of(made)
            if whose is None and len(words) > 1 and made.text[0] == "每":
                whose = Holder(Span(words[1][0], made.end))  # 新规让每户|家庭的电费减少12元
            clause.fresh = whose or clause.fresh

    def _is_no_cause(self, at: i64) -> bool:
        """Whether words before a verb of causing say that nothing was caused yet: 没有|让客户…, 为|使农民富起来."""
        return at >= 0 and (self.items[at].sort & NOT != 0 or self.items[at].text in ("为", "为了", "以"))

    def _read_share(self, clause: Clause) -> None:
        """Say whose share it is that a clause tells: 研发投入6.9亿元，占营收的5.1%."""
        head, end = clause.head, clause.end
        clause.parting = self.heard & SHARING != 0 and self._takes_a_share(head, end)
        if (
            clause.fresh is not None
            and clause.measure is None
            and self.subject is not None
            and head + 1 < end
            and self.items[head].text in self.words.contributing
            and self.items[head + 1].sort & QUANTITY
            and self._is_share(self.items[head + 1].amount)
            and not self._is_body(clause.fresh)
        ):
            clause.parting = True  # 公司保费收入186亿元，银保渠道贡献七成三，个险代理人…
            return
        if clause.parting and clause.measure is not None:
            holder, clause.measure = self._part_of(clause.measure, head, end)
            clause.fresh = holder or clause.fresh
        if clause.fresh is None and clause.measure is None and self._is_held_to(head, end):
            part = self.headed or self._object_told() or self.measure
            if (
                part is not None
                and self.words.own_in(self.folded, part.start, part.end) is not None
                and not self.folded.endswith(_OF_ONE, part.start, part.end)  # 电极的厚度只有5微米，相当于头发丝的…
            ):
                clause.fresh, clause.parting = Holder(part), True  # 贮藏能力75万吨，相当于产量的六成多
        elif clause.parting and clause.fresh is None and clause.measure is None and self._names_whole(head, end):
            clause.goods = None if self.headed is not None else self._object_told()
            part = self.headed or clause.goods
            if (
                part is not None
                and self.subject is not None
                and (
                    self.folded[part.start : part.end] in _WHOLE_SALES  # 自主品牌收入16.3亿元，占营收的42.2%
                    or self._is_of_a_larger_whole(part, head, end)
                    or ord(self.folded[part.end - 1]) == ord("价")  # 到岸价6.2元，占了市场份额的15%
                )
            ):
                part = None
            clause.fresh = Holder(part) if part is not None else None
        elif (
            clause.parting
            and clause.fresh is None
            and clause.measure is None
            and self.statement.facts
            and not self._has(OF, head, end)
        ):
            self._read_bare_share(clause)
        if clause.measure is None:
            return
        if (
            clause.fresh is None
            and self.statement.facts
            and _PARTIAL.are(self.folded, clause.measure.start, clause.measure.end)
        ):
            clause.fresh = self._part_told(self.statement.facts[-1])
        if clause.fresh is None and self.measure is not None and self.modifier[1]:
            clause.parting = self.items[self.modifier[0]].sort & SHARING != 0
            clause.fresh = Holder(self._with_owner(self.measure)) if clause.parting else None
            # 云业务收入196亿元，占总收入的比例由…
        if clause.fresh is not None and _PARTIAL.are(self.folded, clause.measure.start, clause.measure.end):
            clause.parting = clause.parting or not self._is_body(clause.fresh)  # 存储芯片收入占比升至64%，出货量翻番

    def _read_bare_share(self, clause: Clause) -> None:
        """Give the share of a whole told before to the part that was just counted: 空置房有924万套。其中“弃置房”402万套，占四成三."""
        part = self.statement.facts[-1]
        told = self.statement.facts[:-1] or self.sentence.told
        if (
            part.measure is None
            or not told
            or self._is_share(part.quantity.amount)
            or self.words.own_in(self.folded, part.measure.start, part.measure.end) is not None
            or (part.subject is not None and not self._is_body(part.subject))
        ):
            return
        whole = told[0]
        unit, other = whole.quantity.amount.unit, part.quantity.amount.unit
        if unit is None or other is None or unit.classifier != other.classifier or unit.code != other.code:
            return
        measure = self._noun_of(whole.quantity) or whole.measure
        if measure is not None and measure != part.measure:
            clause.fresh = Holder(part.measure)
            self.amount = self.measure = measure

    def _tells_what_some_are(self, fact: Stated, index: i64, end: i64) -> bool:
        """Whether a share of those named behind it heads a clause that tells who they are: 三成|买家|是外国人; of whom a survey has asked, it is
        nobody's: 调查发现，八成半|受访者|对律师表示满意."""
        items = self.items
        at = index + 1 + (index + 1 < end and items[index + 1].sort & OF != 0)
        if at + 1 >= end or not self._is_noun(at) or not items[at].sort & WORD or self._own(items[at].text) is not None:
            return False
        those = items[at]
        if items[at + 1].text in ("是", "为") and at + 3 == end and self._is_a_thing(at + 2, end):
            fact.measure, fact.subject = those.span, self._named(items[at + 2])
            fact.needs_subject = fact.may_be_owned = False
            return True
        if not self.words.bodies.end(those.text) and not self.words.people.end(those.text):
            return False
        holder = fact.subject
        if holder is not None and self.source is not None and holder.span == self.source.span and self.shown:
            fact.measure, fact.subject = those.span, None
            fact.needs_subject = fact.may_be_owned = fact.carries = fact.continues = False
            return True
        return False

    def _is_of_a_larger_whole(self, part: Span, at: i64, end: i64) -> bool:
        """Whether a share is one of all that a place or the world has, which the body has that is spoken of: 该矿去年产铜52.7万吨，占智利产量的一成."""
        items, subject = self.items, self.subject
        if (
            subject is None
            or self._is_everywhere(subject.span.start)
            or not (
                self._is_body(subject)
                or self.words.body_ends.end_in(self.folded, subject.span.start, subject.span.end)
                or self.folded[subject.span.start] in "该本"
            )
        ):
            return False
        one = end - 1
        while one > at and not items[one].sort & OF:
            one -= 1
        if one <= at + 1 or not items[one - 1].sort & WORD:
            return False
        whole = items[one - 1]
        parts = parts_of(whole)
        if self.words.people.end(whole.text) or self.folded[part.start : part.end] in whole.text:
            return False  # 裁员740人，约占法国员工的12%
        if items[one - 2].sort & ORGANIZATION and items[one - 2].end == whole.start:
            return items[one - 2] is not subject.organization  # 占欧盟|出口量的36%
        return whole.text[:2] in self.words.at_large or (
            len(parts) > 1
            and parts[0][1] == "ns"
            and parts[1][0] - whole.start > 1
            and whole.start != subject.span.start
        )

    def _with_owner(self, measure: Span) -> Span:
        """What is measured with whose it is, where these stand right before it and are no body: 装备制造业利润增长9.7%，占全部利润的比重…"""
        holder = self.subject
        if (
            holder is None
            or holder.span.end != measure.start
            or holder.organization is not None
            or self._is_body(holder)
        ):
            return measure
        return Span(holder.span.start, measure.end)

    def _part_told(self, told: Stated) -> Holder | None:
        """What 占比 is of behind a figure: the part that it is of, or what it measures of a body: 煤电装机2600万千瓦，占比不到三成."""
        if self.parted is not None and told is not self.parted:
            part = told.measure if told.subject is not None and self._is_body(told.subject) else None
            return Holder(part) if part is not None else told.subject  # 其中海外收入21亿元，占比44%
        if (
            told.measure is None
            or told.subject is None
            or not self._is_body(told.subject)
            or self._is_share(told.quantity.amount)
        ):
            return None
        return Holder(told.measure)

    def _is_held_to(self, at: i64, end: i64) -> bool:
        """Whether a clause says what share of something else the figure told before comes to: 相当于产量的六成多, 仅及警戒线的六成."""
        items = self.items
        while at < end and items[at].sort & MORE:
            at += 1
        if at >= end or items[at].text not in self.words.coming_to or not self._names_whole(at, end):
            return False
        for one in range(at, end):
            if items[one].sort & QUANTITY:
                return self._is_share(items[one].amount)
        return False

    def _settle(self, clause: Clause) -> Holder | None:
        """Take over who is spoken of and what is measured; returned is who was spoken of before."""
        fresh, measure, head = clause.fresh, clause.measure, clause.head
        if (
            fresh is not None
            and clause.end < len(self.items)
            and self.items[clause.end].sort & COLON
            and not self._is_body(fresh)
            and self._quantities(clause.start, clause.end) == 0
            and (
                any(self.items[at].text == "是" for at in range(head, clause.end))
                or self.folded[fresh.span.start : fresh.span.end] in self.words.news
            )
        ):
            fresh = clause.fresh = None  # 账本的另一面是经济：… · 年报给出答案：…
        if (
            fresh is not None
            and self.subject is not None
            and measure is None
            and not self.heard & QUANTITY
            and not clause.named
            and self._is_weak(fresh)
        ):
            fresh = clause.fresh = None  # 他瞄准市场，投巨资上马化纤厂，把124名工人接纳过来
        event = self.event or self.disaster
        if (
            fresh is None
            and event is not None
            and (
                self.subject is None or self.subject.span.start < event.end or not self._is_body(self.subject)
            )  # not 暴雨造成全省35.6万人受灾，直接经济损失14.2亿元
            and self._tells_what_befell(clause)
        ):
            fresh = clause.fresh = Holder(event)  # 一家面粉厂发生爆燃，造成3人死亡
            if self.subject is None or self.subject.span != event:
                self.place_of_event = self.subject
            self.caused = True
        elif (
            fresh is None
            and self.place_of_event is not None
            and (self.heard & (BASIS | WITH) or self._rescues(clause.start, clause.end))
        ):
            self.subject, self.place_of_event = self.place_of_event, None  # 与去年同期相比，起数下降12.4%
        elif fresh is None and self.brought is not None and self._is_of_what_was_brought(clause):
            fresh = clause.fresh = Holder(self.brought)
            self.lender = (self.lender or self.subject) if measure is not None else None
        elif fresh is None and self.lender is not None and (measure is not None or not self.heard & MOVING):
            self.subject, self.lender = self.lender, None  # 推出小程序，注册用户31万人，热线来电减少三成五
        self.clause_subject = fresh
        if fresh is not None and (self.first is None or (self._is_place(self.first.span) and not self.statement.facts)):
            self.first = fresh
        if self.built is not None:
            self.opened = fresh is None and (self.opened or self._opens(clause.start, clause.end))
        if fresh is not None:
            if (
                self.statement.topic is None
                and not self.statement.facts
                and (fresh.organization is not None or fresh.refers)
            ):
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
                and self.words.corporate.end_in(self.folded, measure.start, measure.end)
            ):
                self.subject = self.speaker  # 公司公告，疫苗中标价降至69元，净利润减少…
            elif (
                fresh is None
                and self.subject is not None
                and self.first is not None
                and self.first.span.end < self.subject.span.start
                and self.words.body_traits.end_in(self.folded, measure.start, measure.end)
                and not self._is_body(self.subject)
                and not self.words.owning.end_in(self.folded, self.subject.span.start, self.subject.span.end)
                and not self.words.people.end_in(self.folded, self.subject.span.start, self.subject.span.end)
                and (
                    self._is_body(self.first)
                    or self.words.owning.end_in(self.folded, self.first.span.start, self.first.span.end)
                    or self.folded[self.first.span.end - 1] in _FACILITIES
                )
            ):
                self.subject = self.first  # 工业城入驻企业86家，纱锭规模420万锭，去年产值158亿元
            elif (
                fresh is None
                and self.subject is not None
                and self.folded[self.subject.span.start : self.subject.span.end] in self.words.prices
            ):
                self.subject = None  # 油价每上涨一成，成本就多1.5亿元
        if fresh is not None and not clause.parting:
            self.product = None
        elif measure is not None and fresh is None and self.sold is not None and self._is_of_goods(measure):
            fresh = clause.fresh = self.clause_subject = self.sold  # 把橄榄油降到6.9欧元，销量上升22%
        elif measure is not None and fresh is None and self.altered is not None and self._is_of_the_altered(measure):
            # 把制冷机的冷却时间缩短到30小时，功耗降低四分之一
            fresh = clause.fresh = self.clause_subject = self.altered
            self.back = self.back or self.subject
        elif measure is not None and fresh is None and self.product is not None and self._is_of_goods(measure):
            fresh = clause.fresh = self.clause_subject = self.product  # 箱板纸收入占营收的五成八，毛利率只有7.2%
        elif measure is not None and fresh is None and self.statement.facts:
            goods = self._goods_sold(measure)
            if goods is not None:
                fresh = clause.fresh = self.clause_subject = goods
        self.headed = measure
        goes_on = head < clause.end and self.items[head].sort & (THAN | WITH) != 0
        if self.back is not None and fresh is None and measure is None and self._is_of_a_rate(head, clause.end):
            goes_on = True  # 护理型床位占71%，比上年末提高12个百分点
            self.measure = self.statement.facts[-1].measure
        if not goes_on:
            if self.back is not None:
                self.subject = self.back
            elif (
                self.parts_off
                and measure is not None
                and not (self.part_thing and self._names_figure(measure))  # 天然气占成本的四成五，到厂价…
            ):
                self.subject = None  # 未成年人占41%，省外观众比例…
            self.back, self.parts_off = None, False
        main = self.subject
        if fresh is not None:
            self.subject = fresh
            if fresh.organization is not None or fresh.refers:
                self.actor = fresh
        elif (
            main is not None
            and self.actor is not None
            and main.organization is None
            and not main.refers
            and self._hires(clause)
        ):
            self.subject = self.actor  # 公司…，工人日薪涨到240元，仍缺剥虾工150名
        elif (
            main is not None
            and measure is None
            and self.status == "target"
            and (self.actor or self.speaker) is not None
            and head < clause.end
            and self.items[head].sort & (VERB | HAVE)
            and not self.items[head].sort & FIGURE
            and not self._is_body(main)
            and not self.words.bodies.end_in(self.folded, main.span.start, main.span.end)
        ):
            self.subject = self.actor or self.speaker  # 机器人产业规模达到500亿元，培育上市公司5家
        return main

    def _hires(self, clause: Clause) -> bool:
        """Whether a clause begins with a verb of wanting, taking on or letting go people, over adverbs."""
        items, at = self.items, clause.start
        while at < clause.end - 1 and items[at].sort & (MORE | AND | WILL | AIM | TIME):
            at += 1
        text = items[at].text
        if not text:
            return False
        return (
            text in self.words.staffing
            or text in self.words.wanting
            or (ord(text[0]) == ord("缺") and text[-1] in "人工员师")
        )

    def _is_of_the_altered(self, measure: Span) -> bool:
        """Whether a figure is one that the thing which somebody has altered may have, and not that one himself."""
        if self.words.own_in(self.folded, measure.start, measure.end) is None:
            return False
        row = self._row_at(measure.start)
        parts = parts_of(row) if row is not None else []
        if len(parts) > 1 and parts[0][1][:1] == "n" and parts[1][0] - measure.start > 1:
            return False  # not 把原蜜的含水率降到18%，产品|合格率98.6%
        if self.folded[measure.start : measure.end] in self.words.outlays:
            return False  # not 把补贴的上限提高到4万元，支出1.2亿元
        return not (
            self.words.corporate.end_in(self.folded, measure.start, measure.end)
            or self.words.body_traits.end_in(self.folded, measure.start, measure.end)
            or self.words.personal_traits.end_in(self.folded, measure.start, measure.end)
            or self.words.national.end_in(self.folded, measure.start, measure.end)
        )

    def _is_weak(self, holder: Holder) -> bool:
        """Whether words that head a clause without figures name no body, place, people or the like, which a clause turns to."""
        start, end = holder.span.start, holder.span.end
        if holder.organization is not None or holder.refers or self.folded[start] in "我你他她它咱该这那新老每各其":
            return False
        if self.folded[end - 1] in _FACILITIES or self._is_body(holder):
            return False
        one = self.folded.find("一", start, end - 2)
        if one >= 0 and self.folded[one + 1] in ARTICLES:
            return False  # 报告|一种|钙钛矿电池
        return not (
            self.words.owning.end_in(self.folded, start, end)
            or self.words.naming.end_in(self.folded, start, end)
            or self.words.disasters.end_in(self.folded, start, end)
        )

    def _is_of_what_was_brought(self, clause: Clause) -> bool:
        """Whether a clause without a topic tells a figure that things have: 推出小程序，注册用户31万人; 添置一辆救护车，配备5名医护人员."""
        measure = clause.measure
        if measure is not None:
            return (
                self.words.thing_traits.end_in(self.folded, measure.start, measure.end)
                and self._thing_in(measure) is None  # not 把原蜜的含水率降到18%，产品合格率…
            )
        at = clause.start
        while at < clause.end - 1 and self.items[at].sort & (MORE | AND | WILL):
            at += 1
        return self.items[at].text in self.words.equipping

    def _brought_up(self, clause: Clause) -> Span | None:
        """The thing that a clause brings up by a verb, its last words: 推出"寻物"小程序, 花680万元添置了一辆装有CT机的救护车."""
        items, last = self.items, clause.end - 1
        thing = items[last]
        end = thing.end
        if thing.text == "计划" and last > clause.start + 1 and items[last - 1].end == thing.start:
            last -= 1
            thing = items[last]  # 启动第二轮拔藤|计划
        if not thing.sort & WORD or not thing.sort & PLAIN or not self._is_noun(last) or last == clause.start:
            return None
        if self._own(thing.text) is not None or self.words.people.end(thing.text) or self._is_place(thing.span):
            return None
        if ord(thing.text[0]) == ord("成") or self.words.papers.end(thing.text):
            return None  # 把普通床位改造|成护理型床位
        parts = parts_of(thing)
        if len(parts) > 1 and self.folded[thing.start : parts[1][0]] in self.words.introducing:
            return Span(parts[1][0], end)  # 上线|"云书房"小程序
        for at in range(last - 1, clause.start - 1, -1):
            item = items[at]
            if item.sort & QUANTITY and not item.sort & LABEL:
                return None
            if item.text in self.words.introducing:
                skipped = self._behind_article(thing)
                if (
                    at + 2 == last
                    and items[at].end == items[at + 1].start
                    and items[at + 1].end == thing.start
                    and (self._an_ordinal(at + 1) or items[at + 1].sort & (VERB | HAVE))
                ):
                    return Span(items[at + 1].start, end)  # 建设第二工厂, 建设抹|茶工厂
                return Span(parts[skipped][0] if skipped else thing.start, end)
        if (
            items[last - 1].sort & OF
            and last - clause.start > 2
            and not self._has(SAY | LEVEL | TIME, clause.start, last)
        ):
            return thing.span  # 团队用来制砖的热压烧结炉，工作温度…
        return None

    def _goods_sold(self, measure: Span) -> Holder | None:
        """The goods whose margin is told behind their sales, which no body's name heads: 主粮收入9.3亿元，增长两成，毛利率36.1%."""
        if self.folded[measure.start : measure.end] not in self.words.margins:
            return None
        for fact in reversed(self.statement.facts):
            sales = fact.measure
            if sales is None or fact.subject is not None:
                continue
            for end in self.words.sales:
                last: i64 = sales.end - len(end)
                if self.folded.endswith(end, sales.start, sales.end) and last - sales.start > 1:
                    row = self._row_at(sales.start)
                    if row is not None and parts_of(row) and parts_of(row)[0][1] not in ("v", "vn", "b"):
                        return Holder(Span(sales.start, last))
        return None

    def _is_of_goods(self, measure: Span) -> bool:
        return self.folded.endswith(_OF_GOODS, measure.start, measure.end)

    def _read_list(self, clause: Clause) -> None:
        """Find whose figures 分别 tells, or which."""
        items, start, end = self.items, clause.start, clause.end
        clause.headed = self.measure
        if self.heard & LISTING:
            for at in range(start, end):
                if items[at].sort & LISTING:
                    clause.listing = at
                    break
        if clause.listing < 0 and clause.fresh is None and clause.measure is None and self._two_rates(start, end):
            clause.listing = start  # 航班4.1万架次，旅客612万人次，同比增长8.4%和11.2%
        if clause.listing >= 0:
            clause.owners = self._owners(start, clause.listing)
            if not clause.owners and clause.measure is None and (clause.fresh is None or clause.parting):
                clause.owners = self._owners_told(self._quantities(clause.listing, end))
            if not clause.owners:
                clause.listed = self._listed(start, clause.listing)
                if not clause.listed and not self.measures:
                    behind = self._quantities(clause.listing, end)
                    told = [fact.measure for fact in self.statement.facts if fact.measure is not None]
                    self.measures = told[-behind:] if len(told) >= behind > 1 else []  # 分别增长12.3%和15.6%
        pair = self.places if clause.listing >= 0 and not clause.owners and not clause.listed else None
        if clause.listing < 0 and clause.fresh is not None:
            self.places = self._side_by_side(start, end)
            if len(self.places) > 1 and self._paired(clause.head, end) == len(self.places):
                clause.owners, clause.listing = self.places, clause.head - 1  # 河南、广东以14.9万对和14.1万对紧随其后
        elif pair and clause.fresh is None and len(pair) == self._quantities(clause.listing, end):
            clause.owners = pair  # 上海、深圳的登记比例更高，分别达到46%和58%
        if clause.owners:
            self.shared_by = clause.owners
        elif self.shared_by and (clause.fresh is not None or self._quantities(start, end) != len(self.shared_by)):
            self.shared_by = []

    def _owners_told(self, count: i64) -> list[Holder]:
        """Whose figures the last facts are, where they tell the same of several: 圆粒稻均价1.36元，长粒稻1.58元，较月初分别上涨3%和2.6%."""
        told = self.statement.facts[-count:]
        if count < 2 or len(told) < count or self._is_share(told[0].quantity.amount):
            return _NO_OWNERS
        if self.heard & SHARING:
            goods = [fact.measure for fact in told if fact.measure is not None and fact.subject is told[0].subject]
            if len(goods) == count and len({good.start for good in goods}) == count:
                return [Holder(good) for good in goods]  # 进口奶酪3.4万吨、稀奶油12.8万吨，分别占进口总量的18%和四成九
            return _NO_OWNERS
        names = ["" if fact.measure is None else self.folded[fact.measure.start : fact.measure.end] for fact in told]
        found = [
            fact.subject
            for fact, name in zip(told, names, strict=True)
            if fact.subject is not None and name == names[0]
        ]
        if len(found) < count or len({holder.span.start for holder in found}) < count:
            return _NO_OWNERS
        return found

    def _side_by_side(self, start: i64, end: i64) -> list[Holder]:
        """The places or organizations named side by side at the head of a clause: 河南、广东."""
        items, found = self.items, _NO_OWNERS
        at = start
        while at < end and items[at].sort & (TIME | MORE | AND) and items[at].text != "、":
            at += 1
        while at < end and (
            items[at].sort & ORGANIZATION
            or (items[at].sort & WORD and items[at].sort & PLAIN and self._is_place(items[at].span))
        ):
            found = [*found, self._named(items[at])]
            if at + 1 >= end or (items[at + 1].text != "、" and not items[at + 1].sort & AND):
                break
            at += 2
        return found if len(found) > 1 else _NO_OWNERS

    def _paired(self, start: i64, end: i64) -> int:
        """How many figures stand side by side behind a head, and no other: 以14.9万对和14.1万对."""
        items, count = self.items, 0
        for at in range(start, end):
            if items[at].sort & QUANTITY:
                if count and not (items[at - 1].text == "、" or items[at - 1].sort & AND):
                    return 0
                count += 1
        return count

    def _quantities(self, start: i64, end: i64) -> i64:
        count = 0
        for at in range(start, end):
            count += self.items[at].sort & QUANTITY != 0
        return count

    def _give_in_turn(self, fact: Stated, clause: Clause, index: i64) -> None:
        """Give a fact the owner or the measure that 分别 has for it, or had: 北京、上海分别为7.2万人和5.6万人，同比增长5.9%和3.4%."""
        if self.shared_by and not clause.owners and clause.told < len(self.shared_by):
            fact.subject, fact.needs_subject, fact.may_be_owned = self.shared_by[clause.told], False, False
            if fact.measure is None and clause.told:
                fact.measure = self.statement.facts[-1].measure  # 两家分别卖出…，同比增长15%和46%
            if clause.listing < 0:
                clause.told += 1
        if clause.listing < 0 or index <= clause.listing:
            return
        if (
            self.times
            and len(self.times) == self._quantities(clause.listing, clause.end)
            and clause.told < len(self.times)
        ):
            fact.time = self.times[clause.told]  # 2024年、2025年，公司营业收入分别为3.7亿元、7.9亿元
            if clause.told and fact.measure is None:
                fact.measure, fact.subject = self.statement.facts[-1].measure, self.statement.facts[-1].subject
            clause.told += 1
            return
        chosen = clause.listed or self.measures
        if clause.told < len(clause.owners):
            fact.subject, fact.needs_subject, fact.may_be_owned = clause.owners[clause.told], False, False
            fact.measure = self.measure if self.measure is not clause.headed else fact.measure or self.measure
        elif clause.told < len(chosen):
            fact.measure = chosen[clause.told]
        elif clause.told and fact.measure is None:
            fact.measure = self.statement.facts[-1].measure  # 产销分别完成336万辆和332万辆
        clause.told += 1

    def _with_name(self, span: Span) -> Span:
        """A noun with the name in quotes that stands before it: “冰玉环”栈道."""
        opening = self.folded.rfind('"', max(0, span.start - 12), span.start - 2)
        name = self.folded[opening + 1 : span.start - 1]
        return Span(opening, span.end) if opening >= 0 and name.isalnum() else span

    def _give_to_counted(self, fact: Stated, clause: Clause, index: i64) -> None:
        """Give those that a clause counts what it then tells of them: 64个会员国拖欠会费近14亿美元."""
        items, start, end = self.items, clause.start, clause.end
        item = items[index]
        if clause.fresh is not None and item.start <= clause.fresh.span.start < item.end:
            fact.subject, fact.needs_subject, fact.may_be_owned = None, False, False
            if index > start + 1 and items[index - 1].sort & OF and self._is_a_thing(index - 2, index):
                fact.subject = self._named(items[index - 2])
                self.back = fact.subject if self._is_body(fact.subject) else None  # 公司的5座工厂年产能…，自产率68%
            return  # 三座|水库|的蓄水量降到…
        unit = item.amount.unit
        if (
            index == start
            and clause.fresh is None
            and not self.caused
            and unit is not None
            and unit.system == "COUNT"
            and unit.name == unit.classifier
            and unit.name in self.counted
            and index + 1 < end
            and items[index + 1].sort & (MORE | VERB)
        ):
            fact.subject, fact.needs_subject, fact.may_be_owned = Holder(self.counted[unit.name]), False, False
            return  # 抽检了市面上50款泡泡机，14款不合格
        owner = self._whose_parts(clause, index)
        if owner is not None and self._parts_follow(index, end):
            fact.subject = owner  # 全村|238户人家有96户…
            return
        among = self._counted_among(start, index)
        if among is not None:
            if owner is not None and owner.span.start == among.start:
                owner = None  # 抽查的48座加油站中，有7座不合格
            if owner is not None:
                fact.measure = among  # 全国销售彩票…，31个省份中有26个…
            here = (
                index > start + 2 and not items[start].sort & QUANTITY and not self._is_share(item.amount)
            )  # 全队14名队员里有8人…, but 全市4100家企业中七成…
            fact.subject, fact.needs_subject, fact.may_be_owned = (
                (owner if owner is not None and not here else Holder(among)),
                False,
                False,
            )
            return
        described = self._described(self._left(index, start), index, end)
        if described is not None:
            clause.counted = described if clause.counted is not None else None  # 一款售价49元的毛绒玩具卖出11.6万个
        elif clause.counted is not None and not items[index - 1].sort & MARK:
            fact.subject, fact.needs_subject, fact.may_be_owned = clause.counted, False, False
        elif self._heads(start, index, end) and self._causing(index + 1, end) >= end:
            place = self.subject if fact.measure is not None else None
            if index > start and items[index - 1].sort & PLAIN and items[index - 1].end == item.start:
                place = self._named(items[index - 1])  # 全省78所高校签订技术合同
            if index == start + 2 and items[start].sort & QUANTITY and items[start + 1].sort & OF:
                noun = self._noun_of(items[start])
                if noun is not None and self.words.bodies.end_in(self.folded, noun.start, noun.end):
                    fact.subject = Holder(noun)  # 187家企业的345个产品中选
                    return
            at = index - (items[index - 1].sort & OF != 0) - 1
            under = at > start and items[at].text in WITHIN
            if under:
                place = self.subject  # 湘旅集团旗下14个景区营业收入9.2亿元
            stays = under or (place is not None and (self.caused or self._is_body(place)))
            if (
                place is not None
                and ((index == start and items[index + 1].text in _JOINING) or items[index - 1].text == "有")
                and not self._is_place(place.span)
                and not self.words.people.end_in(self.folded, place.span.start, place.span.end)
            ):
                stays = True  # 此次普查历时三年，4.2万名调查人员参与
            if index + 1 < end and items[index + 1].sort & SINGLE:
                clause.counted = Holder(self._those(item))
                return  # 其中320家户外店单店月均销售额达42万元
            fact.subject, fact.needs_subject, fact.may_be_owned = place if stays else None, False, False
            clause.counted = None if self.caused and stays else Holder(self._those(item))
            unit = item.amount.unit
            alone = unit is not None and unit.name == unit.classifier
            if (
                unit is not None
                and alone
                and not self.caused
                and unit.name in self.counted
                and self._left(index, start) < 0
            ):
                fact.subject = Holder(self.counted[unit.name])  # 抽检60款充电宝，22款不合格
            if clause.parts is not None and self._left(index, start) < 0:
                noun = self._noun_of(clause.parts.quantity)
                told, whole = clause.parts.measure, clause.parts.quantity.start
                if noun is None and told is not None and self.words.people.end_in(self.folded, told.end, whole):
                    noun = Span(told.end, whole)  # 转移|居民47名。其中39人…
                elif noun is None and told is not None and self.words.people.end_in(self.folded, told.start, told.end):
                    noun = told  # 抓获犯罪嫌疑人47名。其中39人…
                fact.subject = Holder(noun) if noun is not None else clause.parts.subject  # 其中70人拿底薪

    def _whose_parts(self, clause: Clause, index: int) -> Holder | None:
        """The body spoken of that has those of whom a clause counts some."""
        owner = self.subject
        if owner is None or self.caused or owner.span.end > self.items[index].start:
            return None
        body = self._is_body(owner) or self.words.body_ends.end_in(self.folded, owner.span.start, owner.span.end)
        return owner if body else None

    def _parts_follow(self, index: int, end: int) -> bool:
        """Whether a clause counts some of those that a quantity counts: 58座隧洞中已有51座贯通, 238户人家有96户…"""
        items, at = self.items, index + 1
        while at < end and items[at].sort & MORE:
            at += 1
        return at + 1 < end and items[at].sort & COUNTING != 0 and items[at + 1].sort & QUANTITY != 0

    def _counted_among(self, start: i64, index: i64) -> Span | None:
        """The noun of those that a clause counts some of: 186口|虾塘|中有65口排塘, 24名|代表|里19人赞成."""
        items = self.items
        at = index - 1
        while at >= start and (
            items[at].sort & HAVE
            or (ord(self.folded[items[at].end - 1]) == ord("有") and items[at].text in ("只有", "仅有", "就有"))
        ):
            at -= 1
        if at < start:
            return None if self._is_share(items[index].amount) else self.among
        if (
            at > start + 1
            and items[at].text in ("中", "里")
            and items[at - 2].sort & QUANTITY
            and items[at - 1].start == items[at - 2].end
            and self._is_noun(at - 1)
        ):
            return items[at - 1].span  # 全市1180万亩小麦中有64万亩…
        if at == start or not items[at - 1].sort & QUANTITY or items[at].text not in ("中", "里"):
            return None
        return self._noun_of(items[at - 1])

    def _close(self, clause: Clause, main: Holder | None) -> None:
        """Say who is spoken of behind a clause; `main` was before it."""
        items, end = self.items, clause.end
        self.event = self._happens(clause.start, end)
        told = clause.fresh is None or (self.brought is not None and clause.fresh.span.start == self.brought.start)
        self.brought = None if clause.named else self._brought_up(clause) or (self.brought if told else None)
        if self.heard & PUT and self.statement.facts:
            put = self.statement.facts[-1].subject
            if put is not None and put is not self.subject and put.span.start > items[clause.start].start:
                self.brought = put.span  # 团队把制冷机的冷却时间缩短到30小时，功耗…
        if self.event is not None:
            if self.event.end == items[end - 1].end:
                self.disaster = self.event  # not 全国接报|火灾|61.8万起
        elif clause.fresh is not None and (
            self.words.disasters.end_in(self.folded, clause.fresh.span.start, clause.fresh.span.end)
            or one_stands(self.folded, _STORMS, clause.fresh.span.start)
        ):
            self.disaster = clause.fresh.span  # 冰雹袭击该市，造成果园受灾3.8万亩，大棚损坏1140座，29人被砸伤
        if clause.listed:
            self.measures = clause.listed
        counted, host = clause.counted, self.subject
        self.among = None
        if self.asked is not None and items[end - 1].sort & QUANTITY and self.clause_subject is not None:
            self.subject = Holder(self.asked)  # 问卷调查了860名村医，三分之一嫌收入低，月均到手4100元
        if (
            counted is not None
            and not self._counts_on(end + 1)
            and (
                host is None
                or (clause.fresh is None and host is main and not self._is_body(host) and self._is_own_figure(clause))
                or (
                    host.span.end <= counted.span.start
                    and self.folded[counted.span.end - 1] not in "人次户"
                    and (
                        self._is_place(host.span)
                        or self.folded[host.span.end : counted.span.start].removesuffix("的") in UNDER
                    )
                )  # 全县1260家民宿接待住客4.3万人次，平均入住率76%
            )
        ):
            self.subject = clause.counted  # 1.02亿名消费者申请补贴，购买手机9200万部
        elif items[end - 1].sort & QUANTITY and end - 3 > clause.start and items[end - 2].sort & OF:
            noun = self._noun_of(items[end - 1]) if items[end - 3].sort & (VERB | HAVE) else None
            self.subject = Holder(noun) if noun is not None else self.subject  # 颐康集团开设的8家机构，每月收费…
        elif items[end - 1].text in ("中", "里") and items[end - 2].sort & QUANTITY and not self.heard & PUT:
            noun = self._noun_of(items[end - 2])
            if noun is not None:
                self.subject, self.measure = Holder(noun), None  # 在受访的3.6万名学生中，47%…
                self.among = noun  # 64家险企中，有41家亏损
        fresh = clause.fresh
        if fresh is None:
            return
        if clause.parting:
            row = self._row_at(fresh.span.start)
            last = parts_of(row)[-1][0] if row is not None and parts_of(row) else fresh.span.start
            sold = last - fresh.span.start > 1 and self.folded[last : fresh.span.end] in _SOLD
            self.product = Holder(Span(fresh.span.start, last)) if sold else None
        price = ord(self.folded[fresh.span.end - 1]) == ord("价") and self._is_price(
            self.folded[fresh.span.start : fresh.span.end]
        )  # 油价每上涨一成，成本就多1.5亿元
        price = price and any(items[at].text[:1] == "每" for at in range(clause.start, end))
        if main is not None and (clause.parting or price or self.folded[fresh.span.start] == "每"):
            self.back = main  # 每张票最高减20元，撬动… · 未成年人占三分之一，文创收入…
            self.measure = clause.goods or self.measure  # 销售挖掘机2.1万台，占总销量的六成，同比增长15%
        elif clause.parting or price:
            self.parts_off = True
            self.part_thing = (
                not price
                and clause.measure is None
                and not self.words.people.end_in(self.folded, fresh.span.start, fresh.span.end)
                and self.words.own_in(self.folded, fresh.span.start, fresh.span.end) is None
            )

    def _tells_what_befell(self, clause: Clause) -> bool:
        """Whether a clause goes on with what an event did: 造成两人死亡, 震源深度10公里."""
        at = clause.start
        while at < clause.end - 1 and self.items[at].sort & (MORE | AND):
            at += 1
        first = self.items[at]
        if first.text in _BEFALLING:
            return True
        if first.sort & QUANTITY and self.disaster is not None and self._harmed(at, clause.end):
            return True
        measure = clause.measure
        return measure is not None and self.folded.endswith(_OF_EVENTS, measure.start, measure.end)

    def _rescues(self, at: i64, end: i64) -> bool:
        """Whether a clause begins with what is done for those whom a disaster strikes: 转移群众4200人."""
        while at < end - 1 and self.items[at].sort & (MORE | WILL | TIME):
            at += 1
        if self.items[at].text == "紧急" and at < end - 1:
            at += 1
        return self.items[at].text in self.words.rescuing or self.items[at].text in self.words.sending

    def _harmed(self, at: i64, end: i64) -> bool:
        """Whether a clause tells of people counted that they were hurt: 29人被砸伤, 两人受轻伤."""
        unit = self.items[at].amount.unit
        if unit is None or (unit.name not in COUNT_ONLY and unit.classifier not in ("名", "位")):
            return False
        return any(
            self.items[one].text in self.words.befalling or self.folded[self.items[one].end - 1] in "伤死亡难"
            for one in range(at + 1, end)
        )

    def _happens(self, start: i64, end: i64) -> Span | None:
        """What a clause tells to happen: 爆燃 in 一家面粉厂发生爆燃, 火灾 in 全国接报火灾61.8万起."""
        items = self.items
        for at in range(start, end - 1):
            if items[at].text in _HAPPENING and items[at].sort & (VERB | HAVE):
                for one in range(at + 1, end):
                    if items[one].sort & QUANTITY and one + 1 == end:
                        struck = self._noun_of(items[one])  # 发生一起|三车追尾事故
                        if struck is not None and self.words.disasters.end_in(self.folded, struck.start, struck.end):
                            return struck
                    elif items[one].sort & PLAIN and self.words.disasters.end(items[one].text):
                        first = one
                        while (
                            first > at + 1
                            and items[first - 1].sort & WORD
                            and items[first - 1].end == items[first].start
                        ):
                            first -= 1
                        begin = items[first].start
                        return Span(
                            begin + (self.folded[begin] in "级过了"), items[one].end
                        )  # 发生5.4级|地震, 多车|相撞|事故
                if not items[at + 1].sort & WORD or not items[at + 1].sort & PLAIN:
                    return None
                last = (
                    end - 1
                    if end - at < 4 and items[end - 1].sort & (VERB | PLAIN) and items[end - 1].sort & WORD
                    else at + 1
                )
                return Span(items[at + 1].start, items[last].end)  # 粉尘|爆燃
        return None

    def _is_own_figure(self, clause: Clause) -> bool:
        """Whether those that a clause counts have a figure of their own in it: 两市成交额1.23万亿元."""
        last = self.statement.facts[-1] if self.statement.facts else None
        return last is not None and last.subject is clause.counted and self._names_figure(last.measure)

    def _counts_on(self, at: i64) -> bool:
        """Whether the next clause begins with others that it counts: 有七人赞成降息，两人主张…"""
        item = self.items[at] if at < len(self.items) else None
        if item is None or not item.sort & QUANTITY:
            return False
        unit = item.amount.unit
        return unit is not None and unit.name in COUNT_ONLY
