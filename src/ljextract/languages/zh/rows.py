"""The rows of Chinese clauses: the records of a sentence with the words between them, each with its class.

Words have the classes that `lexicon/cues.toml` gives them, else those of their part of speech in the segmenter's
dictionary; nouns that stand in a row are one phrase.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ljextract.clauses import Item
from ljextract.languages.zh.chars import Chars
from ljextract.languages.zh.endings import Endings, by_last_pair, ends_with
from ljextract.languages.zh.pairs import Pairs
from ljextract.languages.zh.senses import (
    AIM,
    ALL_YEAR,
    AND,
    AT,
    AVERAGE,
    BASIS,
    CHANGED,
    CLASS_OF,
    CLASSES,
    COMMA,
    EXPECT,
    FALL,
    FIGURE,
    FROM,
    HAVE,
    LABEL,
    LEVEL,
    MARK,
    MAY,
    MEASURING,
    MORE,
    NO_NOUN,
    NOUN,
    OF,
    ORGANIZATION,
    OTHER,
    PLAIN,
    QUANTITY,
    RISE,
    SAID,
    SAY,
    SAYINGS,
    SHARING,
    SHORT,
    SINGLE,
    STATUS,
    THAN,
    TIME,
    VERB,
    WILL,
    WORD,
    new_mark,
    new_word,
    turn,
)
from ljextract.lexicon import Lexicon, passes, sieve
from ljextract.matcher import Reading
from ljextract.native import i64
from ljextract.tokens import Token
from ljextract.values.amount import Amount

_MARKS: Final = frozenset('，,；;：:。！!？?、“”"‘’「」（）()《》—·\n')
_PREDICATES: Final = RISE | FALL | LEVEL | EXPECT
_CONTRASTS: Final = frozenset("则却也均")
_ADVERBIAL: Final = MORE | WILL | AIM
"""Classes of what a verb stands behind."""
_BESIDE: Final = MORE | BASIS | WILL
"""Classes of what stands before a verb of change or level."""
_BEHIND_A_VERB: Final = frozenset("率额量值价费款度者")
_LINKING: Final = frozenset("其中 而 但 但是 不过 此外 另外 同时 尤其 其余 反而".split())
"""Words that begin a clause, before what heads it."""
_RATIOS: Final = frozenset("比例 比重 占比".split())
"""Figures that make a noun of a verb of having before them."""
_FIRMS: Final = frozenset("股份 控股 集团 科技 实业 电子 生物 医药 制药 能源 重工 智能 信息 新材".split())
"""How firms' names end, which the segmenter cuts where it does not know them."""
_MACHINES: Final = frozenset("桩站机器厂池箱柜工点线户商师员业类组") | {"工程"}
"""Characters that make a thing or a worker of a verb before them: 充电|桩, 采茶|工."""
_BEHIND_A_NOUN: Final = Chars("以是为达占破近报超约至从自由仅已要将拟只也却则于共就又再把给同")
"""Verbs that the segmenter glues to a noun that it does not know: 率为, 期铜报."""
_MOVES: Final = Chars("降升涨跌增减")
"""Verbs of change that the segmenter glues to a word that it does not know, before 至 or 到: 平扫降|至420元."""
_BEFORE_AMOUNTS: Final = Chars("有要花卖收种养买赚欠缺剩")
"""Verbs that the segmenter glues to a name that it does not know, right before an amount: 蔡进财有|40亩."""
_BEFORE_A_VERB: Final = frozenset("将拟已仍再约近超占由从使能另")
"""Words that the segmenter glues to a word that it does not know: 将建, 拟提, 占营收, 由原设计."""
_ADVERBS: Final = frozenset(("a", "ad", "d", "t", "z"))
"""Tags of words at the end of a row of nouns that say how the verb behind them is done."""
_COMPLEMENTS: Final = Chars("走下出到起回掉进入得上过住完")
"""How verbs end that take an object: 拿走, 测得."""
_TAKING: Final = Chars("向把将对由从")
"""Prepositions that the segmenter glues to an adverb before them: 已向320户农户发放贷款."""
_AFTER_TIME: Final = Chars("长段间期速薪点刻数差效")
"""What makes a noun of 时 before it: 停车|时|长."""
_THIS_ONE: Final = Chars("该本我其他她它")
"""What points to somebody, behind a verb."""
_SPEAKERS: Final = Chars("我咱她他")
"""Pronouns that the segmenter glues to a verb of one character."""
_FEW: Final = Chars("一两二三四五六七八九十几半")
_NIGHTS: Final = Chars("晚夜宿")
_TO_SOMEBODY: Final = Chars("给向对")
_ONES: Final = frozenset("一线 一手 一审 一等 一把手".split())
"""Nouns that begin with 一."""
_POINTING: Final = Chars("这那该某哪")
_COUNTERS: Final = Chars("间家座个名位条套项部件栋幢架只头场种类支批份起宗笔枚款台辆所处艘轮届期次片块张本篇道扇股")
"""Classifiers between what points to a thing and the thing, that the segmenter takes for other words: 这|间|卫生室."""
_KINDS_OF: Final = frozenset("新 老 大 小 旧 好 多 少".split())
"""Words that are no verbs behind such: 可|新|业务为此亏了78亿元."""
_AUXILIARIES: Final = frozenset("将拟可能")
_NEEDING: Final = frozenset("要 需 需要 得 须".split())
_OFFICES: Final = frozenset("长任理裁员授家师官记监人席士")
"""How words end before a name: 局长, 主任, 经理, 总裁, 研究员, 教授, 专家, 分析师, 书记, 总监, 负责人, 主席."""
_HAPPENING: Final = frozenset("发生 出现 引发 突发 爆发".split())
"""Verbs that make no noun with what happens: 面粉厂|发生|粉尘爆燃."""
_SEASONS: Final = frozenset(
    "夜间 晚间 白天 周末 平日 工作日 休息日 双休日 节假日 假日 假期 高峰期 高峰时段 早高峰 晚高峰 早晚高峰 平峰 淡季 旺季 采摘季 采收季 雪季 线上 线下 主场 客场".split()
)
"""Words for when or where that take a share by themselves."""
_SIDES: Final = frozenset("东西南北")
_QUARTERS: Final = frozenset("东西南北中")
_PROVINCES: Final = frozenset("京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘青藏宁疆")
"""Short names of provinces, before which a word for a quarter makes a place: 滇|中."""
_NAMES: Final = frozenset(("", "j", "n", "ns", "nr", "nz", "nrt", "nrfg"))
_ORDERED: Final = frozenset("批届轮")
"""Classifiers that stand between an ordinal and a noun."""
_BEFORE_ONE: Final = frozenset("上里中内下共只也又还已都才再各先另")
"""Particles and adverbs that the segmenter glues to a verb of one character: 工地|上|用|了4台盾构机."""
_GETTING: Final = frozenset("得丢")
"""Verbs right before a number that the segmenter takes for particles: 破纪录者另得3万美元."""
_WILLING: Final = Chars("能要会只仅尚多少限净新")
"""How what the segmenter does not know begins where it is a verb right before a number: 能省, 多开, 限领."""
_MODALS: Final = Chars("能要会可只仅尚再又已没")
_DONE: Final = Chars("过着得下进出满成掉")
"""How it ends there: 献过, 筹得, 省下."""
_TOWARDS: Final = Chars("向对把给")
"""Prepositions that the segmenter glues to a name that it does not know: 上周|向杏州."""
_OWING: Final = frozenset("要 需 须 得 可 能 少 多 得要".split())
"""Words that make a verb of 还 right before a number."""
_LONGEST_NAME: Final = 10
"""How many code points a name in quotation marks has, with these."""
_AUXILIARY: Final = frozenset("能 能够 可 可以 会 将 需 应 须 要 想 得以".split())
"""Words behind which a word of two characters right before a number is a verb."""
_DOING: Final = frozenset({"重", "长", "宽", "厚", "深", "报名", "裁员", "招生", "减员", "扩员"})
"""Words that are verbs right before a number: 探测器重8.2吨, 全程项目报名15.2万人."""
_SHIFTING: Final = frozenset("超 出口 进口 目标 比 计划 预算 才 之 等 才能".split())
"""Words beside figures whose class hangs on those beside them."""
_DIFFERING: Final = Chars("低高多少贵快慢")
"""How much one thing is behind another, that the segmenter glues to the other."""
_TOLD_OF_A_GOAL: Final = frozenset("是为已定从由仍也将由上下")
"""What stands behind 目标 where it is what is measured."""
_SAID_BY: Final = frozenset("明说 文说 平说 华说".split())
"""Words that hold the end of a name and 说: 沈敬|文|说."""
_LINKS: Final = Chars("而但且虽却因")
"""Conjunctions that the segmenter glues to a name that it does not know, at a clause's beginning: 而夏|尔巴人."""
_FOR: Final = Chars("为给除")
"""Prepositions that it glues to a name, at a clause's beginning or behind an adverb: 并|为椒|农提供补贴."""
_ARTICLES: Final = Chars("只把口盏面")
"""Classifiers behind 一 that it takes for adverbs and prepositions: 一|只|雌雁."""
_NO_NAME: Final = Chars(
    "来去到进给在有是让使令要会能可想把被对向从由为与和及跟同帮助开办建找问请叫带当做作了过着得的该本这那某各每另其他她它我你您两几多全新老小大不也都就还又再已将比占超达约近至"
)
"""Characters that no such name has: verbs with an object, prepositions, what points to somebody."""
_AGAIN: Final = frozenset("再降 再涨 再跌 再减 再增 再升".split())
"""Words that hold a verb of change."""
_ODD: Final = _SAID_BY | _AGAIN | frozenset("比上 还 内在 结果显示".split()) | _DOING | _GETTING
"""Words that may be cut, or change their class before a number."""
_COUNTED_BY: Final = "度数比差龄"
_MEASURED_BY: Final = "率额量值价费款薪租"
"""Characters at whose end a word names something measured: 申购额, 首付款."""
_COUNTED: Final = Chars(_COUNTED_BY)
_ENDINGS: Final = Chars(_MEASURED_BY)
_LONGEST_FIGURE: Final = 6
_LONGEST_SHARE: Final = 7
SINGLES: Final = frozenset(
    "单次 单家 单个 单店 单车 单船 单件 单台 单户 单列 单票 单人 单机 单班 单箱 单站 单品 单场 单航次 单套 单只 单瓶 单部 单辆 单笔 单亩 单架 单房 单座 单柜 单盏 单罐 单支 单根 单条 单吨 单兵 单校 单村 单镇 单株 单头 单羽 单井 单棵 单尾 单桩 单枪 单仓 单院 单厂 单炉 单块 单片 单颗 单艘 单趟 单张 单册 单栋 单层 单段 单期 单轮 单炮 单枚 单粒".split()
)
"""Words for one of those whose figure follows."""
SINGLE_NOUNS: Final = frozenset("率额量值价费款他她它我你其沪京粤浙苏鲁豫鄂湘川渝闽皖赣")
REGIONS: Final = frozenset("省 市 县 国 地 区".split())
"""Units that close a name of places: 东北三省."""
MAX_KEPT: Final = 50_000
"""What is known of so many words is kept."""
_CHARS: Final = 0x10000

# Bits of `Words.look`, beside those of the classes and of what words say
_LATER: Final = 1 << 0
"""Its class may hang on the words beside it."""
_ODD_ONE: Final = 1 << 1
"""It may be cut or joined, or get a class by what it stands before."""
_MARK: Final = 1 << 2
_IN_ORDER: Final = 1 << 3
_MACHINE: Final = 1 << 4
_PARTICLE: Final = 1 << 62
"""It tells that what stands before it is a verb: 了, 到."""
_DEED: Final = 1 << 60
"""It is a noun that may be a verb before what a figure counts."""
_MEASURE: Final = 1 << 59
"""It ends with a character that makes a noun of the verb before it."""

_OF_TAG: Final = {
    "v": VERB, "d": MORE, "p": AT, "c": AND, "uj": OF, "ul": MORE, "uz": MORE, "ug": MORE, "f": MORE, "t": MORE,
    "y": MORE, "u": MORE, "ud": MORE, "uv": MORE, "zg": MORE, "vd": VERB, "vi": VERB, "vq": VERB, "ad": MORE,
}  # fmt: skip
"""Classes of words that no list has, by their part of speech; all others are nouns or stand before one."""
_MAY_HAVE_CLASS: Final = Chars(tag[0] for tag in _OF_TAG)
"""How such tags begin: most words are nouns."""


def parts_of(item: Item) -> list[tuple[int, str]]:
    """Where each word of a row of nouns begins, and its part of speech; none of what is no word."""
    parts: list[tuple[int, str]] | None = item.record if item.sort & WORD else None
    return parts or []


def _words_of(lexicon: Lexicon, kind: str) -> tuple[str, ...]:
    return tuple(word for entry in lexicon.of(kind) for word in entry.words)


class Words:
    """Word lists, made once from the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.cues: dict[str, int] = {
            word: CLASS_OF.get(entry["class"], OTHER) for entry in lexicon.of("cue") for word in entry.words
        }
        reaches: dict[str, int] = {}
        for word in self.cues:
            if len(word) > max(1, reaches.get(word[:2], 0)):
                reaches[word[:2]] = len(word)
        self.reaches = Pairs(reaches)
        """By its first two characters, how long the longest word is."""
        self.figures: dict[str, bool] = {word: entry["own"] for entry in lexicon.of("figure") for word in entry.words}
        self.figure_ends = sieve((*(word[-1] for word in self.figures), *_COUNTED_BY, *_MEASURED_BY))
        self._figures_by_pair, self._figure_pairs = by_last_pair(
            word for word in self.figures if len(word) <= _LONGEST_FIGURE
        )
        self.nouns = frozenset(_words_of(lexicon, "noun"))
        self.owners = lexicon.table("owner")
        self.owners_alone = frozenset(_words_of(lexicon, "owner"))
        self.owner_words = Endings(self.owners_alone)
        self.holds = frozenset(_words_of(lexicon, "hold"))
        self.titles = frozenset(_words_of(lexicon, "title"))
        self.news = frozenset(_words_of(lexicon, "news"))
        self.judges = Endings(_words_of(lexicon, "judge"))
        self.shares = frozenset(_words_of(lexicon, "share"))
        self.share_ends = sieve(word[-1] for word in self.shares)
        self.shares_by_pair, self.share_pairs = by_last_pair(
            word for word in self.shares if len(word) <= _LONGEST_SHARE
        )
        self.traded = Endings(_words_of(lexicon, "traded"))
        groups, bodies = _words_of(lexicon, "group"), _words_of(lexicon, "body")
        people = groups + _words_of(lexicon, "people")
        self.groups = Endings(groups)
        self.body_ends = Endings(bodies)
        self.body_words = frozenset(bodies)
        self.bodies = Endings(groups + bodies)
        self.owning = Endings(groups + bodies + _words_of(lexicon, "branch"))
        self.plain_groups = frozenset(_words_of(lexicon, "plain_group"))
        self.people = Endings(people)
        self.trading = Endings(_words_of(lexicon, "trading"))
        self.acting = Endings(people + bodies)
        self.towns = frozenset(_words_of(lexicon, "town"))
        self.no_places = frozenset(_words_of(lexicon, "no_place"))
        self.no_owners = frozenset(_words_of(lexicon, "no_owner"))
        self.no_figures = frozenset(_words_of(lexicon, "no_figure"))
        self.taking = frozenset(_words_of(lexicon, "taking"))
        self.telling = frozenset(_words_of(lexicon, "telling"))
        self.set_prices = Endings(_words_of(lexicon, "set_price"))
        self.coming_to = frozenset(_words_of(lexicon, "coming_to"))
        self.striking = frozenset(_words_of(lexicon, "striking"))
        self.befalling = frozenset(_words_of(lexicon, "befalling"))
        self.leading = frozenset(_words_of(lexicon, "leading"))
        self.staffing = frozenset(_words_of(lexicon, "staffing"))
        self.sending = frozenset(_words_of(lexicon, "sending"))
        self.rescuing = frozenset(_words_of(lexicon, "rescuing"))
        self.spending = frozenset(_words_of(lexicon, "spending"))
        self.producing = frozenset(_words_of(lexicon, "producing"))
        self.prices = frozenset(_words_of(lexicon, "price"))
        self._longest_price = max(map(len, self.prices))
        self.traits = Endings(_words_of(lexicon, "trait"))
        self.object_traits = Endings(_words_of(lexicon, "object_trait"))
        self.thing_traits = Endings(
            _words_of(lexicon, "trait") + _words_of(lexicon, "object_trait") + _words_of(lexicon, "thing_trait")
        )
        self.funds = Endings(_words_of(lexicon, "fund"))
        self.introducing = frozenset(_words_of(lexicon, "introducing"))
        self.personal_traits = Endings(_words_of(lexicon, "personal_trait"))
        self.lasting_traits = Endings(_words_of(lexicon, "lasting_trait"))
        self.body_traits = Endings(_words_of(lexicon, "body_trait"))
        self.disasters = Endings(_words_of(lexicon, "disaster"))
        self.durations = Endings(_words_of(lexicon, "duration"))
        self.going = frozenset(_words_of(lexicon, "going"))
        self.national = Endings(_words_of(lexicon, "national"))
        self.existing = frozenset(_words_of(lexicon, "existing"))
        self.deeds = frozenset(_words_of(lexicon, "deed"))
        self.compounds = Endings(_words_of(lexicon, "compound"))
        self.naming = Endings(people + bodies + _words_of(lexicon, "compound"))
        self.corporate = Endings(_words_of(lexicon, "corporate"))
        self.quoting = frozenset(_words_of(lexicon, "quoting"))
        self.disclosing = frozenset(_words_of(lexicon, "disclosing"))
        self.counted_sorts = frozenset(_words_of(lexicon, "counted_sort"))
        self.manners = frozenset(_words_of(lexicon, "manner"))
        self.his_places = frozenset(_words_of(lexicon, "his_place"))
        self.nobody = frozenset(_words_of(lexicon, "nobody"))
        self.whiles = Endings(_words_of(lexicon, "while"))
        self.contributing = frozenset(_words_of(lexicon, "contributing"))
        self.wanting = frozenset(_words_of(lexicon, "wanting"))
        self.papers = Endings(_words_of(lexicon, "paper"))
        self.equipping = frozenset(_words_of(lexicon, "equipping"))
        self.doing_with = Chars(_words_of(lexicon, "doing_with"))
        self.used_to = frozenset(_words_of(lexicon, "used_to"))
        self.viewing = frozenset(_words_of(lexicon, "viewing"))
        self.outlays = frozenset(_words_of(lexicon, "outlay"))
        self.margins = frozenset(_words_of(lexicon, "margin"))
        self.sales = _words_of(lexicon, "sales")
        self.at_large = frozenset(_words_of(lexicon, "at_large"))
        self.set_rates = Endings(_words_of(lexicon, "set_rate"))
        self.rulers = frozenset(_words_of(lexicon, "ruler"))
        self.of_a_piece = frozenset(_words_of(lexicon, "of_a_piece"))
        self.each_piece = frozenset(_words_of(lexicon, "each_piece"))
        self.as_long = frozenset(_words_of(lexicon, "as_long"))
        self.raised = Endings(_words_of(lexicon, "raised"))
        self.taking_place = frozenset(_words_of(lexicon, "taking_place"))
        self.regions = Endings(_words_of(lexicon, "region"))
        self.foreseen = frozenset(_words_of(lexicon, "foreseen"))
        self.untagged = Chars(_words_of(lexicon, "untagged"))
        self.named_bodies = frozenset(_words_of(lexicon, "named_body"))
        self.of_people = frozenset(_words_of(lexicon, "of_people"))
        self.dropping = frozenset(_words_of(lexicon, "dropping"))
        self._said: dict[str, int] = {"\n": COMMA}
        for sense, said in SAID.items():
            for word in said.split():
                self._said[word] = self._said.get(word, 0) | sense
        for word in SINGLES:
            self._said[word] = self._said.get(word, 0) | SINGLE
        for word in self.figures:
            self._said[word] = self._said.get(word, 0) | FIGURE
        self._longest_said = max(map(len, self._said))
        self._looks: dict[str, int] = {}  # what `look` has said
        self._chars: list[int | None] = [None] * _CHARS  # the same of words of one character, by their code points
        self.types: dict[str, frozenset[str]] = {}
        for entry in lexicon.of("refer"):
            for word in entry.words:
                self.types[word] = self.types.get(word, frozenset()) | frozenset(entry["types"])

    def own(self, text: str) -> bool | None:
        """Whether a phrase's last word is something measured (None: it is not), and one that belongs to somebody."""
        return self.own_in(text, 0, len(text))

    def own_in(self, text: str, start: i64, end: i64) -> bool | None:
        """The same of a stretch of a text."""
        if end - start < 2 or not passes(self.figure_ends, ord(text[end - 1])):
            return None
        for word in self._figures_by_pair[self._figure_pairs.at(text, end - 2)]:
            if len(word) <= end - start and ends_with(text, end, word):
                return None if self._is_price(text, start, end) else self.figures[word]
        if _COUNTED.at(text, end - 1):
            if (end - start == 2 and ord(text[end - 1]) != ord("龄")) or text[end - 2 : end] in self.no_figures:
                return None
        elif not _ENDINGS.at(text, end - 1) or (end - start == 2 and ord(text[start]) == ord("一")):
            return None  # 最贵的|一款
        return None if self._is_price(text, start, end) else False  # 满意度, 用户数, 收入比

    def _is_price(self, text: str, start: i64, end: i64) -> bool:
        """Whether a stretch of a text is a price that moves by itself: 油价."""
        return end - start <= self._longest_price and text[start:end] in self.prices

    def said(self, text: str) -> int:
        """What a word says by itself."""
        length = len(text)
        sense = self._said.get(text, 0) if length <= self._longest_said else 0
        if length == 0:
            return sense
        first = ord(text[0])
        if first == ord("可"):
            sense |= MAY
        if length == 1:
            return sense if sense & FIGURE or text in SINGLE_NOUNS else sense | SHORT
        if length == 2 and (first == ord("一") or first == ord("每")) and text not in _ONES:
            sense |= NO_NOUN  # 一套89平方米的住房
        elif first == ord("全") and ord(text[1]) == ord("年"):
            sense |= ALL_YEAR if length > 2 else ALL_YEAR | NO_NOUN
        if length > 2 and ord(text[length - 1]) == ord("时") and text[length - 2] not in "用耗历小工课学":
            sense |= NO_NOUN  # 通车时, 高峰时
        return sense

    def look(self, text: str) -> i64:
        """The class that a list has for a word, and the bits that say what `row_of` need ask of it."""
        if len(text) == 1:
            code: i64 = ord(text[0])
            if code < _CHARS:
                told = self._chars[code]
                if told is None:
                    told = self._chars[code] = self._look(text)
                return told
        look = self._looks.get(text)
        if look is None:
            if len(self._looks) > MAX_KEPT:
                self._looks.clear()
            look = self._looks[text] = self._look(text)
        return look

    def _look(self, text: str) -> int:
        cue = self.cues.get(text, 0)
        look, length, last = cue | self.said(text), len(text), text[-1]
        if text in self.figures:
            look |= _LATER
        if text in _SHIFTING or text in _BEHIND_A_VERB:
            look |= _LATER
        if text in _MARKS:
            look |= _MARK
        if text in ("到", "至", "了", "过"):
            look |= _PARTICLE
        if text in _ORDERED:
            look |= _IN_ORDER
        if text in _MACHINES:
            look |= _MACHINE
        if last in _BEHIND_A_VERB:
            look |= _MEASURE
        if text in self.deeds:
            look |= _DEED
        if (
            text in _ODD
            or text in self.telling
            or (length > 1 and last in "比约较")
            or (length == 2 and text[1] == "高")
            or (length == 4 and text[:2] in self.figures)
            or (not cue and length > 1 and (text[0] == "拟" or _TAKING.at(text, 1)))
        ):
            look |= _ODD_ONE
        return look


def words_of(lexicon: Lexicon) -> Words:
    """The word lists of a lexicon."""
    words: Words | None = lexicon.kept.get("zh.cues")
    if words is None:
        words = lexicon.kept["zh.cues"] = Words(lexicon)
        TYPES.update(words.types)
    return words


TYPES: dict[str, frozenset[str]] = {}


def row_of(reading: Reading, start: int, end: int, records: list[Item]) -> list[Item]:
    """The records of a stretch, with the words between them, each with its class, the marks, and rows of nouns as one."""
    folded = reading.folded
    words = words_of(reading.lexicon)
    cues, figures, reaches = words.cues, words.figures, words.reaches
    for record in records:
        record.sort = 1 << (record.kind - 1) | PLAIN
        if record.sort & QUANTITY and _may_be_label(record.amount):
            record.sort |= LABEL
    tokens = reading.tokens(start)
    found: list[Item] = []
    joins = False  # whether a noun stands right behind a verb, which may be its modifier
    deeds = False  # whether one of the nouns may be a verb
    phrase: Item | None = None  # a row of nouns; its record is the places where its words begin, with their tags
    at: i64 = 0
    count: i64 = len(tokens)
    upcoming: i64 = 0
    kept: i64 = len(records)
    last: i64 = start  # where the word or the record before ends
    behind: i64 = start
    gap: i64 = records[0].start if records else end
    while True:
        token = tokens[at] if at < count else None
        if token is None or token.start >= gap or behind >= gap:
            if upcoming >= kept:
                break
            record = records[upcoming]
            upcoming += 1
            if record.start > last and _is_parted(folded, last, record.start, start, end):
                found.append(new_mark(last, last + 1, "，", COMMA))
            last = record.end
            found.append(record)
            phrase = None
            behind = record.end
            gap = records[upcoming].start if upcoming < kept else end
            while at < count and tokens[at].end <= behind:
                at += 1
            continue
        at += 1
        first: i64 = token.start
        stop: i64 = token.end
        text = token.text
        if first < behind or stop > gap:
            first, stop = max(first, behind), min(stop, gap)
            if token.end > gap:
                at -= 1  # the rest of it stands behind the record
            if first >= stop:
                continue
            text = folded[first:stop]
        if first > last and _is_parted(folded, last, first, start, end):
            found.append(new_mark(last, last + 1, "，", COMMA))
            phrase = None
        guessed = not token.tag
        length = stop - first
        if length == 1 and text == "单" and stop < gap and folded[first : stop + 1] in SINGLES:
            stop, length, text = stop + 1, 2, folded[first : stop + 1]  # 单|只平均进尺
        look: i64 = words.look(text)
        cue = look & CLASSES  # none, where no list has the word
        reach: i64 = reaches.at(folded, first) if first + 1 < gap else 0  # how long a word that a list has may be here
        if look & (_MARK | SINGLE):
            pass  # 单只平均进尺
        elif guessed or look & _ODD_ONE or reach > length or (reach and length > 3) or length < token.end - token.start:
            whole = text  # what `look` tells of
            last_char = ord(text[length - 1])
            if text == "结果显示":
                stop, length, text = first + 2, 2, text[:2]
            elif length > 1 and (
                (guessed and stop == token.end and (_BEHIND_A_NOUN.at(text, length - 1) or last_char == ord("后")))
                or (guessed and stop == gap and length == 3 and text[0] == "每" and text[-1] in _DOING)
                or (
                    guessed
                    and stop == gap
                    and _BEFORE_AMOUNTS.at(text, length - 1)
                    and stop == token.end
                    and text not in figures
                )
                or (guessed and stop == gap and _MOVES.at(text, length - 1) and text[:-1] in figures)
                or (
                    guessed
                    and stop == gap
                    and length == 2
                    and _DIFFERING.at(text, 1)
                    and len(found) > 1
                    and (found[-1].sort & THAN or found[-2].sort & THAN)
                )  # 造价比进口|机|低四成
                or (
                    guessed
                    and stop == gap
                    and length < 4
                    and last_char == ord("重")
                    and upcoming < kept
                    and _is_size(records[upcoming], "重")
                )
                or (
                    length == 2 and last_char == ord("里") and guessed and stop < end and folded[stop] in "，,"
                )  # 的人|里，
                or (
                    guessed
                    and stop == token.end
                    and stop < gap
                    and _MOVES.at(text, length - 1)
                    and folded[stop] in "至到"
                )
                or (
                    stop < end
                    and (last_char == ord("称") or last_char == ord("说"))
                    and folded[stop] in "，,：:。"
                    and (guessed or (text in _SAID_BY and phrase is not None and phrase.end == first))
                )
                or (
                    stop == gap
                    and (
                        (last_char == ord("比") and (upcoming == kept or not records[upcoming].sort & QUANTITY))
                        or (last_char == ord("约") and length > 2)
                        or (last_char == ord("较") and length > 2)
                    )
                )
            ):
                cut = 2 if length > 2 and text[-2:] == "高达" else 1  # 核销|率高达
                stop, length, text = stop - cut, length - cut, text[:-cut]
                # 控球|率为, 每根|长, 周敏卓|称, 李明|说, 价格|比 before 3月高出, 占地|约
            elif length == 2 and (
                text == "比上"
                or text in words.foreseen
                or (text == "内在" and found and found[-1].sort & QUANTITY and found[-1].end == first)
                or (guessed and (last_char == ord("了") or _SPEAKERS.at(text, 0)))  # 我|管着, 我|举了三回牌
                or (last_char == ord("高") and at < count and tokens[at].text[0] == "达")
            ):
                stop, length, text = first + 1, 1, text[0]  # 比上|一轮下降2.5%, 桥隧|比高|达, 近视|率高|达
            cue = 0
            if reach > length or (reach and (guessed or length > 3)):
                for size in range(min(reach, gap - first), 1 if guessed or length > 3 else length, -1):
                    cue = cues.get(folded[first : first + size], 0)  # 增幅为, 下降近: the segmenter cuts otherwise
                    if (
                        cue & MORE
                        and ord(folded[first + size - 1]) == ord("时")
                        and _AFTER_TIME.at(folded, first + size)
                    ):
                        cue = 0  # 最低|时薪
                    if cue and (guessed or size > length or cue in (BASIS, AT)):  # 面向|全国
                        stop = first + size
                        text = folded[first:stop]
                        break
                    cue = 0
            if (
                cue == AIM
                and length < stop - first
                and (
                    (phrase is not None and phrase.end == first)
                    or (stop == gap and found and found[-1].sort & OF and records[upcoming].sort & QUANTITY)
                )
                and text[:2] == "目标"
            ):
                stop, text, cue = first + 2, "目标", 0  # 全年销量|目标为
            if text is not whole:
                look, whole = words.look(text), text
            if not cue:
                cue = look & CLASSES
            if not cue and stop == gap:
                if first > token.start and len(text) == 1 and _BEFORE_AMOUNTS.at(text, 0):
                    cue = VERB
                elif upcoming < kept:
                    if (text in _DOING and _is_size(records[upcoming], text)) or text in _GETTING:
                        cue = VERB
                    elif text == "还" and found and found[-1].end == first and found[-1].text in _OWING:
                        cue = VERB  # 每月要|还5200元
                    elif (
                        guessed
                        and length == 1
                        and text not in _MARKS
                        and found
                        and found[-1].end == first
                        and found[-1].sort & _ADVERBIAL
                    ):
                        cue = VERB  # 明年再|建|两座库
                    elif (
                        guessed
                        and 1 < length < 4
                        and records[upcoming].sort & QUANTITY
                        and (_WILLING.at(text, 0) or _DONE.at(text, length - 1))
                        and not look & (FIGURE | _MEASURE)
                        and not cues.get(text[1:], 0) & _PREDICATES
                        and (phrase is None or phrase.end != first or length == 2)
                    ):
                        cue = VERB  # 每户能省|800元, 每天多开|两小时, 已献过|52次
            elif (
                not cue
                and guessed
                and length == 2
                and stop + 1 == gap
                and upcoming < kept
                and records[upcoming].sort & QUANTITY
                and _MODALS.at(text, 0)
                and _DONE.at(folded, stop)
                and not look & (FIGURE | _MEASURE)
            ):
                cue = VERB  # 关税|能省|下两成
            if (
                not cue
                and phrase is not None
                and phrase.end == first
                and text in words.telling
                and stop < end
                and folded[stop] in ",，:：。"
                and (phrase.record[-1][1] in ("", "nr") or words.people.end(phrase.text))
            ):
                cue = SAY  # 教授葛文涛|分析，…, 网约车司机|吐槽，…
            if not cue and length == 4 and text[:2] in figures and cues.get(text[2:], 0) & _PREDICATES:
                stop, text = first + 2, text[:2]  # 价格下降, 损失估计
            if (
                not cue
                and length > 1
                and (guessed or ord(text[0]) == ord("拟") or _TAKING.at(text, 1) or text in _AGAIN)
            ):
                head = text[0]
                if (
                    (head in _BEFORE_A_VERB and (head != "能" or (phrase is not None and phrase.end == first)))
                    or (guessed and _LINKS.at(head, 0) and (not found or found[-1].sort & COMMA))
                    or (guessed and _FOR.at(head, 0) and found and found[-1].sort & (COMMA | MORE | AIM | WILL))
                    or (head == "可" and length == 2)
                    or (head == "比" and guessed and phrase is None)  # 比|可研阶段
                    or (head in cues and text[1:] in cues)
                ):
                    stop, text, cue = first + 1, head, cues[head]  # 公告|中称
            if text is not whole:
                look = words.look(text)
        if (
            cue == MORE
            and length == 1
            and phrase is not None
            and phrase.end == first
            and text in _QUARTERS
            and phrase.text in _PROVINCES
        ):
            cue = PLAIN  # 滇|中引水工程
        behind = last = stop
        if stop < token.end <= gap:
            at -= 1  # the rest of the token is read next
        if not cue:
            if (
                look & _MARK
                and ord(text[0]) == ord("·")
                and phrase is not None
                and phrase.end == first
                and at < count
                and tokens[at].start == stop
                and tokens[at].tag in _NAMES
            ):
                phrase.end, phrase.text = stop, folded[phrase.start : stop]
                phrase.sort |= CHANGED
                continue  # 艾力·买买提
            if look & _MARK:
                phrase = _named_in_quotes(found, folded, stop) if text == '"' and reading.raw[first] == "”" else None
                if phrase is None:
                    found.append(new_mark(first, stop, text, look & SAYINGS))
                continue
            cue = PLAIN
            if (
                stop == gap
                and length == 2
                and found
                and found[-1].end == first
                and found[-1].text in _AUXILIARY
                and upcoming < kept
                and not look & FIGURE
                and _counts(records[upcoming])
            ):
                cue = VERB  # 系统能|解码1024个单词; not 可|节油8%
            elif first == token.start and stop == token.end and _MAY_HAVE_CLASS.at(token.tag, 0):
                cue = VERB if token.tag == "v" else _OF_TAG.get(token.tag, PLAIN)
                if cue == VERB and length > 1 and text in words.nouns:
                    cue = PLAIN  # 本届|展会吸引…
                deeds = deeds or (cue == PLAIN and ord(token.tag[0]) == ord("v"))
            if (
                cue == MORE
                and len(text) == 1
                and text in _SIDES
                and at < count
                and tokens[at].start == stop
                and tokens[at].tag in _NAMES
            ):
                cue = PLAIN  # 西|渝高铁
            elif (
                cue == MORE
                and length == 2
                and ord(text[1]) == ord("方")
                and text[0] in _SIDES
                and at < count
                and tokens[at].start == stop
                and tokens[at].tag[:1] in ("n", "")
            ):
                cue = PLAIN  # 北方|城市年均值
            if (
                first > token.start
                and stop == token.end
                and folded[first - 1] in _AUXILIARIES
                and text not in _KINDS_OF
            ) or (found and found[-1].end == first and token.tag == "vn" and found[-1].text in _AUXILIARIES):
                cue = VERB  # 可|灌溉农田90万亩, 每户灾民可|领1万比索
            elif (
                len(text) == 2
                and ord(text[0]) == ord("每")
                and (stop == gap or (phrase is not None and phrase.end == first))
            ):
                cue = MORE  # 检查费|每次便宜了120元
        if (
            cue == MORE
            and length == 1
            and phrase is not None
            and phrase.end == first
            and phrase.end - phrase.record[-1][0] == 1
            and _POINTING.at(folded, first - 1)
            and _COUNTERS.at(text, 0)
            and at < count
            and tokens[at].start == stop
            and stop < gap
            and tokens[at].tag[:1] in ("n", "", "v", "j", "s", "b")
        ):
            cue = PLAIN  # 这|间|卫生室
        elif (
            cue == PLAIN
            and length == 1
            and text == "时"
            and phrase is None
            and found
            and found[-1].end == first
            and (found[-1].sort & VERB or (found[-1].sort & MORE and found[-1].end - found[-1].start == 2))  # 收盘|时
            and (at >= count or not _AFTER_TIME.at(tokens[at].text, 0))
        ):
            cue = MORE  # 登陆|时|中心最大风速
        elif (
            phrase is not None
            and phrase.end == first
            and phrase.end - phrase.start == 1
            and ord(phrase.text) == ord("一")
            and _ARTICLES.at(text, 0)
            and length == 1
            and at < count
            and tokens[at].start == stop
            and stop < gap
            and tokens[at].tag[:1] in ("n", "")
        ):
            phrase.end, phrase.text = stop, folded[phrase.start : stop]
            phrase.sort |= CHANGED
            continue  # 一|只|雌雁连续飞行8小时
        elif (
            cue == MORE
            and length == 1
            and text == "地"
            and phrase is not None
            and phrase.end == first
            and at < count
            and tokens[at].start == stop
            and stop < gap
            and tokens[at].text in figures
        ):
            cue = PLAIN  # 营巢|地|面积
        elif (
            cue == MORE
            and length == 1
            and phrase is not None
            and phrase.end == first
            and words.untagged.at(text, 0)
            and at <= count
            and tokens[at - 1].tag == "zg"
        ):
            cue = PLAIN  # 隧道|炉
        if not look & _LATER:
            pass
        elif text in ("出口", "进口") and phrase is not None and _is_traded(phrase, first, tokens, at, stop, figures):
            cue = VERB
        elif (
            phrase is not None
            and phrase.end == first
            and (
                (cue == VERB and look & FIGURE)
                or text == "目标"
                or (
                    cue == HAVE
                    and look & FIGURE
                    and (folded[phrase.record[-1][0] : stop] in figures or _is_stated(cues, folded, stop))
                )
                or (text == "比" and _is_stated(cues, folded, stop))
            )
        ):
            cue = PLAIN  # 营业|收入, 出货|目标, 研究|投入 before 占, 桥隧|比 before 高达
        elif (
            cue == VERB
            and look & FIGURE
            and found
            and found[-1].sort & VERB
            and found[-1].end == first
            and (
                len(found) == 1
                or found[-2].sort & (MARK | TIME)
                or (found[-2].end == found[-1].start and (found[-2].sort & ORGANIZATION or found[-2].sort & PLAIN))
            )
        ):
            cue = PLAIN  # 研发|投入6.9亿元, 成果|转化|收入3.7亿元
        elif (
            text in ("计划", "预算")
            and phrase is not None
            and phrase.end == first
            and folded[phrase.record[-1][0] : phrase.end] in figures
        ):
            cue = PLAIN  # 今年产量|计划
        elif (
            text in ("才", "之")
            and phrase is not None
            and phrase.end == first
            and first - phrase.record[-1][0] == 2
            and phrase.record[-1][1] in ("", "nr")
            and stop < end
            and _says_next(cues, folded, stop)
        ):
            cue = PLAIN  # 司机郭有|才|说, 社长姚敬|之|坦言
        elif text == "等" and found and found[-1].end == first and found[-1].text in _NEEDING:
            cue = VERB  # 平均要|等14个月
        elif text == "目标" and found and found[-1].sort & OF and folded[stop : stop + 1] in _TOLD_OF_A_GOAL:
            cue = PLAIN  # 下一口井的|目标是1.3万米, 明年的|目标已下调到50架
        elif (
            text == "目标"
            and found
            and found[-1].end == first
            and (found[-1].sort & VERB or (found[-1].sort & HAVE and found[-1].sort & FIGURE))
        ):
            phrase = found[-1]
            turn(phrase, PLAIN)
            phrase.record = []
            cue = PLAIN
        elif (
            cue != PLAIN
            and text in _BEHIND_A_VERB
            and found
            and (found[-1].sort & (VERB | HAVE) or (phrase is not None and text in "度率额值"))  # 孔隙|度
            and found[-1].end == first
            and found[-1].sort & WORD
        ):
            cue = PLAIN  # 重叠|度, 参加|率
        elif text == "才能" and (
            _is_stated(cues, folded, stop)
            or (
                at < count and tokens[at].start == stop and stop < gap and tokens[at].tag[:1] in ("v", "a", "d")
            )  # 才能|恢复
        ):
            cue = MORE  # 到2028年才能降至0.35元
        elif text == "超" and (
            stop < gap and at < count and tokens[at].start == stop and tokens[at].tag[:1] in ("n", "a")
        ):
            cue = PLAIN  # 超|深层产量, 超|高压线路; not 超|20亿元
        if cue == PLAIN and length == 2 and guessed and _NIGHTS.at(text, 1) and _FEW.at(text, 0):
            cue = MORE  # 两晚|卖了4.6万元
        if cue & (PLAIN | NOUN):
            deeds = deeds or look & _DEED != 0
            tag = token.tag if first == token.start and stop == token.end else ""
            if cue & NOUN and text in words.towns:
                tag = "ns"  # 首尔则高达86%
            elif tag == "ns" and text in words.no_places:
                tag = "n"  # 加盟渠道收入
            before = found[-1] if found and found[-1].end == first else None  # what it follows at once
            if before is not None and look & _IN_ORDER and before.sort & QUANTITY:
                found.append(new_word(first, stop, text, None, MORE | look & SAYINGS))  # 第二|批|消费券
                phrase = None
                continue
            if before is not None and tag == "q" and before.text == "每":
                before.end, before.text = stop, folded[before.start : stop]
                before.sort |= CHANGED
                continue  # 每公里|电费不到1元
            if phrase is not None and phrase.end == first:
                if tag == "r" and _THIS_ONE.at(text, 0) and _ends_with_verb(phrase):
                    begin = phrase.record.pop()[0]  # 冰雹|袭击|该市5个镇街
                    phrase.end, phrase.text = begin, folded[phrase.start : begin]
                    phrase.sort |= CHANGED
                    found.append(new_word(begin, first, folded[begin:first], None, VERB))
                    phrase = new_word(first, stop, text, [(first, tag)], PLAIN | look & SAYINGS)
                    found.append(phrase)
                    continue
                phrase.end = stop
                phrase.text = folded[phrase.start : stop]
                phrase.sort |= CHANGED
                parts_of(phrase).append((first, tag))
                continue
            phrase = new_word(first, stop, text, [(first, tag)], PLAIN | look & SAYINGS)
            if (
                text == "率"
                and before is not None
                and before.sort & MORE
                and before.end - before.start > 1
                and not words.look(before.text) & CLASSES
            ):
                phrase.start, phrase.text = before.start, folded[before.start : stop]  # 逾期|率
                phrase.sort |= CHANGED
                found[-1] = phrase
                continue
            if before is not None and before.sort & (VERB | HAVE):
                joins = True
                other = found[-2] if len(found) > 1 else None
                named = look & (FIGURE | _MEASURE | _MACHINE) != 0
                if before.sort & HAVE and text in _RATIOS and other is not None and other.end == before.start:
                    turn(before, VERB)  # 集采|覆盖|比例
                short = before.end - before.start == 2
                if text in words.named_bodies and other is not None and _is_name_in_pieces(found, folded):
                    del found[-2:]  # 东京的|住|继|公司
                    phrase.start, phrase.text = other.start, folded[other.start : stop]
                    phrase.record, phrase.sort = [(other.start, "nz")], phrase.sort | CHANGED
                    found.append(phrase)
                    continue
                if (
                    text in _FIRMS
                    and before.end - before.start == 1
                    and other is not None
                    and other.end == before.start
                    and other.sort & WORD
                    and other.sort & PLAIN
                    and other.end - other.start == 1
                ):
                    del found[-2:]  # 佰|宠|股份
                    phrase.start, phrase.text = other.start, folded[other.start : stop]
                    phrase.record, phrase.sort = [(other.start, "nz")], phrase.sort | CHANGED
                if (
                    (before.sort & VERB or (short and len(text) == 1 and look & (_MEASURE | _MACHINE)))
                    and not (short and _COMPLEMENTS.at(before.text, 1))  # 拿走|奖金, 测得|水位
                    and (
                        named
                        or (len(text) == 1 and tag == "n" and short and before.text[1] not in "于给到向")  # 搜救|犬
                        or text[0] == "型"  # 竞猜|型彩票
                        or (other is not None and other.sort & OF and short)  # 研发的采茶|机器人
                    )
                    and (
                        other is None
                        or other.sort & (AT | OF | BASIS | MARK | TIME)
                        or (other.sort & (HAVE | VERB) and look & _MACHINE)
                    )
                ):
                    phrase.start, phrase.text = before.start, folded[before.start : stop]  # 把死亡|风险
                    phrase.sort |= CHANGED
                    found.pop()
                elif (
                    named
                    and not (short and _COMPLEMENTS.at(before.text, 1))  # 平台|抽走|营业额
                    and (before.sort & VERB or text in _BEHIND_A_VERB)
                    and (len(text) == 1 or short or (guessed and look & _MEASURE))  # 电缆|入|地率
                    and other is not None
                    and other.end == before.start
                    and other.sort & WORD
                    and other.sort & PLAIN
                    and before.text not in _HAPPENING
                ):
                    found.pop()
                    phrase = other  # 基金|申购|额, 房地产|开发|投资
                    phrase.end, phrase.text = stop, folded[phrase.start : stop]
                    phrase.sort |= CHANGED
                    phrase.record.append((before.start, "v"))
                    continue
            found.append(phrase)
            continue
        if (
            cue == VERB
            and length > 1
            and found
            and found[-1].sort & OF
            and found[-1].end == first
            and _is_moved_next(cues, folded, stop, gap, records[upcoming] if upcoming < kept else None)
        ):
            phrase = new_word(first, stop, text, [(first, "v")], PLAIN | look & SAYINGS)  # 飞线充电的|投诉少了六成
            found.append(phrase)
            continue
        if cue == VERB and len(found) > 1 and found[-1].sort & OF and found[-2].sort & QUANTITY:
            behind_it = folded[stop : stop + 1]
            if behind_it in _MARKS or stop >= end:
                phrase = new_word(first, stop, text, [(first, "v")], PLAIN | look & SAYINGS)  # 拿12%至15%的|分成
                found.append(phrase)
                continue
        if not look & _PARTICLE:
            pass
        elif phrase is not None and phrase.end == first:
            if text in ("到", "至"):
                if first - phrase.start == 1:
                    phrase.record = None  # 从17元|压|到14.5元
                    turn(phrase, VERB)
            elif text == "了":
                begin, tag = phrase.record[-1]
                verb_at = begin + (not tag and first - begin == 2 and folded[begin] in _BEFORE_ONE)
                if not tag and first - begin == 2 and begin > phrase.start and folded[begin - 1] in "小老阿":
                    verb_at = begin = begin + 1  # 快递员小|刘送|了420件
                if len(phrase.record) == 1:
                    found.pop()
                else:
                    phrase.record.pop()
                    phrase.end, phrase.text = begin, folded[phrase.start : begin]
                    phrase.sort |= CHANGED
                found.append(
                    new_word(verb_at, first, folded[verb_at:first], None, VERB | CHANGED)
                )  # 刘德全|种|了22亩, 共|贷|了
        elif text == "过" and found and found[-1].sort & VERB and found[-1].end == first:
            cue = MORE  # 走访|过58家食堂
        if phrase is not None and phrase.end == first and cue & (VERB | HAVE | MEASURING) and len(phrase.record) > 1:
            begin, tag = phrase.record[-1]
            if first - begin == 1 and folded[begin] == "新" and cue & (VERB | HAVE):
                phrase.record.pop()  # 全市|新登记企业3.2万户
                phrase.end, phrase.text = begin, folded[phrase.start : begin]
                phrase.sort |= CHANGED
                first, text = begin, folded[begin:stop]
            elif tag in _ADVERBS and first - begin == 2:
                phrase.record.pop()
                phrase.end, phrase.text = begin, folded[phrase.start : begin]
                phrase.sort |= CHANGED
                found.append(new_word(begin, first, folded[begin:first], None, MORE))  # 啤酒|一般|要18元
        if (
            cue & (MORE | VERB)
            and phrase is not None
            and phrase.end == first
            and stop - first < 4
            and stop - first > 1
            and phrase.text[-1] in _OFFICES
            and _says_next(cues, folded, stop)
            and text not in cues
        ):
            phrase.end, phrase.text = stop, folded[phrase.start : stop]
            phrase.sort |= CHANGED
            phrase.record.append((first, "nr"))
            continue  # 局长|周天|表示
        phrase = None
        if look & SHARING and found and found[-1].text in _SEASONS and (len(found) == 1 or found[-2].sort & MARK):
            turn(found[-1], PLAIN)
            found[-1].record = [(found[-1].start, "t")]  # 夜间占三分之一
        if cue & MEASURING or (
            look & FROM
            and stop == gap
            and upcoming < kept
            and records[upcoming].sort & (QUANTITY | TIME)
            and _is_changed_next(cues, folded, records[upcoming])
        ):
            _make_noun(found, first, words.leading)
        found.append(new_word(first, stop, text, None, cue | look & SAYINGS))
    if joins:
        _join_modifiers(found, words)
    if deeds:
        found = _with_deeds(found, words, folded)
    for item in found:
        if item.sort & CHANGED:
            item.sort = item.sort & ~(SAYINGS | CHANGED) | words.said(item.text)
    return found


def _take_in(noun: Item, verb: Item) -> None:
    """Make a verb the first word of the noun behind it."""
    noun.record.insert(0, (verb.start, "v"))
    noun.start, noun.text = verb.start, verb.text + noun.text
    noun.sort |= CHANGED


def _join_modifiers(found: list[Item], words: Words) -> None:
    """Make one noun of a verb and the noun right behind it, where another word is the verb of the clause.

    自主|品牌占比超过七成, 承保|面升至58%: what heads a clause before its verb · 新建|充电|端口40个: what a verb before it counts
    """
    at = len(found) - 1
    while at > 0:
        at -= 1
        verb, noun = found[at], found[at + 1]
        if not (noun.sort & PLAIN and noun.sort & WORD and noun.start == verb.end and noun.record):
            continue
        if verb.sort & (VERB | HAVE) and (_says_which(found, at, words) or _is_told_of_both(found, at, words)):
            _take_in(noun, verb)
            del found[at]
            _join_before(found, at)
        elif verb.sort & VERB:
            before = found[at - 1] if at else None
            behind = found[at + 2] if at + 2 < len(found) else None
            if (
                behind is not None
                and verb.text == "无"
                and behind.sort & _PREDICATES
                and (before is None or before.sort & (MARK | TIME | STATUS))
            ):
                _take_in(noun, verb)  # 无|醇酒增长19%
                del found[at]
            elif (
                behind is not None
                and verb.end - verb.start == 2
                and (
                    _heads_a_clause(verb, noun, before, behind, words)
                    or _says_which_goods(verb, noun, before, behind, words)
                    or (before is not None and not behind.sort & OF and _is_article(before, verb.start))
                    or (
                        before is not None
                        and (
                            (before.end == verb.start and before.sort & (HAVE | VERB))
                            or (noun.end - noun.start == 1 and before.sort & (PLAIN | HAVE | VERB | AND | MORE))
                        )
                        and behind.sort & QUANTITY
                        and behind.start == noun.end
                        and verb.text not in words.holds
                        and verb.text not in words.striking
                    )
                )
            ):
                _take_in(noun, verb)
                del found[at]
                if before is not None and before.end == noun.start and behind.sort & (QUANTITY | MEASURING | BASIS):
                    _join_before(found, at)


def _says_which_goods(verb: Item, noun: Item, before: Item | None, behind: Item, words: Words) -> bool:
    """Whether a verb says which goods those are whose price, rate or amount stands behind them: 公司|烘焙|猫粮销量1.1万吨, 散装|水泥均价每吨318元."""
    if len(noun.record) < 2 or not behind.sort & (QUANTITY | MEASURING | BASIS) or behind.start != noun.end:
        return False
    if not _OF_GOODS.at(noun.text, len(noun.text) - 1) or verb.text in words.leading or verb.text in words.holds:
        return False
    if before is not None and not before.sort & (MARK | TIME | STATUS | OF) and before.end != verb.start:
        return False
    if before is not None and before.end == verb.start and not before.sort & (PLAIN | MARK | STATUS | OF | TIME):
        return False
    figure = noun.record[-1][0] - noun.start
    return words.own(noun.text) is not None and words.own_in(noun.text, 0, figure) is None and figure > 1


_OF_GOODS: Final = Chars("价率量比")


def _join_before(found: list[Item], at: i64) -> None:
    """Make one row of two rows of nouns of which the second stands at a place."""
    before, noun = found[at - 1] if at else None, found[at]
    if before is not None and before.sort & WORD and before.sort & PLAIN and before.end == noun.start and before.record:
        before.record += noun.record
        before.end, before.text = noun.end, before.text + noun.text
        before.sort |= CHANGED
        del found[at]


def _is_told_of_both(found: list[Item], at: i64, words: Words) -> bool:
    """Whether a verb and the noun behind it name what a change from one figure to another is of: 交付|周期从半年缩到六周,
    停电|用户由96万户降至13万户; not 推动|销量由…"""
    verb, noun = found[at], found[at + 1]
    if verb.end - verb.start != 2 or verb.text in words.leading or noun.text in words.shares:
        return False  # 产品的收入|占比从68%降到54%
    before = found[at - 1] if at else None
    if (
        before is not None
        and not before.sort & (MARK | TIME | OF | AND | ORGANIZATION)
        and not (
            before.sort & PLAIN and before.sort & WORD and before.end == verb.start and words.own(noun.text) is not None
        )
    ):
        return False
    last = len(found)
    at += 2
    while at < last and found[at].sort & (MORE | WILL) and found[at].sort & WORD:
        at += 1
    if at >= last or not found[at].sort & FROM:
        return False
    for one in range(at + 1, min(last, at + 5)):
        if found[one].sort & QUANTITY:
            return one + 1 < last and found[one + 1].sort & (MEASURING | VERB | MORE) != 0
    return False


def _is_article(item: Item, end: int) -> bool:
    """Whether a row of nouns is 一 or 这 and a classifier alone, right before a place: 一款|联名|茶具."""
    return item.end == end and item.end - item.start == 2 and item.sort & WORD != 0 and item.text[0] in "一这那某"


_CLOSING: Final = frozenset("后 之后 以后 时 了 过 着 期间 以来 前 中".split())
"""Words behind a verb's object that make a time of both."""


def _says_which(found: list[Item], at: i64, words: Words) -> bool:
    """Whether a verb between nouns says which one the noun behind it is, whose own verb follows: 种植|大户已达…, 国有控股|企业实现…"""
    verb, noun = found[at], found[at + 1]
    before = found[at - 1] if at else None
    behind = found[at + 2] if at + 2 < len(found) else None
    if before is None or behind is None or verb.end - verb.start != 2 or verb.text in words.leading:
        return False
    if before.end != verb.start or not (before.sort & WORD and before.sort & PLAIN):
        return False
    if not behind.sort & (LEVEL | RISE | FALL | BASIS | VERB | HAVE | MORE | WILL | AIM | AT | TIME):
        return False
    if behind.text in _CLOSING or _TO_SOMEBODY.at(verb.text, 1):
        return False  # 市财政|还给|主办方补贴了600万元
    names = words.compounds if verb.sort & HAVE else words.naming  # not 年接待游客超过300万人次
    first = noun.record[1][0] - noun.start if len(noun.record) > 1 else len(noun.text)
    return names.end_in(noun.text, 0, first) or (names.end(noun.text) and noun.end - noun.record[-1][0] > 1)


def _with_deeds(found: list[Item], words: Words, folded: str) -> list[Item]:
    """The items, with the verbs that the segmenter takes for nouns between somebody and what a quantity counts.

    监管局|检查|托管机构512家; not 公司研发人员310人, 培训机构57家: there the verb says the kind.
    """
    at = -1
    while at + 2 < len(found):
        at += 1
        row = found[at]
        if not (row.sort & WORD and row.sort & PLAIN and row.record):
            continue
        if found[at + 1].sort & QUANTITY:
            one = _deed_in(found, at, words, folded)
            if one >= 0:
                found[at : at + 1] = _parted_at(row, one, folded)
        elif _is_done_to(found, at, words):
            turn(row, VERB)
            row.record = None
            _take_in(found[at + 2], found[at + 1])
            del found[at + 1]
    return found


def _is_done_to(found: list[Item], at: i64, words: Words) -> bool:
    """Whether a noun for a deed stands between an organization and what a verb and a noun name together: 监管局|检查|托管|机构512家."""
    row = found[at]
    if at + 3 >= len(found) or not at or not found[at - 1].sort & ORGANIZATION or found[at - 1].end != row.start:
        return False
    verb, noun = found[at + 1], found[at + 2]
    if len(row.record) != 1 or (row.record[0][1] != "vn" and row.text not in words.deeds):
        return False
    if not verb.sort & VERB or verb.start != row.end or verb.end - verb.start != 2 or noun.start != verb.end:
        return False
    return bool(noun.record) and found[at + 3].sort & QUANTITY != 0 and words.compounds.end(noun.text)


def _deed_in(found: list[Item], at: i64, words: Words, folded: str) -> i64:
    """Which word of a row of nouns is its verb, or -1."""
    row = found[at]
    parts = parts_of(row)
    count = len(parts)
    if count < 2 or words.own_in(folded, row.start, row.end) is not None:
        return -1
    before = found[at - 1] if at else None
    for one in range(count - 1):
        place, tag = parts[one]
        stop = parts[one + 1][0]
        if stop - place != 2 or (tag != "vn" and folded[place:stop] not in words.deeds):
            continue
        if one + 2 < count and parts[one + 2][0] - stop == 1 and folded[stop] in "业类组费":
            continue  # 护理|业|空缺岗位11.5万个
        if one and folded[place] in "年月日" and folded[place + 1] in "产销供":
            return one  # 富平|年产|羊奶18万吨
        if one:
            acts = words.acting.end_in(folded, row.start, place) or words.bodies.end_in(folded, row.start, place)
        else:
            acts = before is None or before.sort & (MARK | TIME | ORGANIZATION | MORE | WILL | AIM) != 0
        if acts and row.end - stop > 1 and (one + 2 < count or not words.compounds.end_in(folded, stop, row.end)):
            return one
        if acts and row.end - stop > 1 and folded[place:stop] in _DEALING and _GOODS.at(folded, row.end - 1):
            return one  # 公司|出口|挖掘机8600台
    return -1


_DEALING: Final = frozenset("出口 进口 交付 订购 采购 销售 回收 更换 投放 召回 生产 组装 承修 检修".split())
"""Verbs for what is done with goods, which don't say their kind."""
_GOODS: Final = Chars("机车船器艇")


def _parted_at(row: Item, one: i64, folded: str) -> list[Item]:
    """A row of nouns parted into those before a verb, the verb, and those behind it."""
    parts = parts_of(row)
    place, stop = parts[one][0], parts[one + 1][0]
    verb = new_word(place, stop, folded[place:stop], None, VERB | CHANGED)
    rest = new_word(stop, row.end, folded[stop : row.end], parts[one + 1 :], PLAIN | CHANGED)
    if not one:
        return [verb, rest]
    return [new_word(row.start, place, folded[row.start : place], parts[:one], PLAIN | CHANGED), verb, rest]


def _heads_a_clause(verb: Item, noun: Item, before: Item | None, behind: Item, words: Words) -> bool:
    """Whether a verb and the noun behind it begin a clause whose verb follows them."""
    if before is not None and not before.sort & (MARK | TIME | STATUS):
        return False
    if behind.sort & QUANTITY and noun.record[-1][1] in ("nr", "") and behind.end - behind.start < 5:
        unit = behind.amount.unit  # 外卖|骑手贺小川34岁
        return unit is not None and unit.code == "a" and len(noun.record) > 1
    if behind.sort & AVERAGE:
        return True  # 受访|企业平均员工数62人
    if len(noun.record) > 1 and behind.sort & (VERB | HAVE | TIME | SAY | MORE):
        name = noun.record[1][0]
        if words.people.end_in(noun.text, 0, name - noun.start) and 2 <= noun.end - name <= 4:
            return all(part[1] in _NAMES or part[0] - noun.start == 0 for part in noun.record)  # 种粮|大户方建国租了…
    if verb.text in words.of_people and words.people.end(noun.text):
        return behind.sort & (LEVEL | RISE | FALL | BASIS | AT | VERB | HAVE | MORE | WILL | AIM) != 0  # 外出|党员|向…
    if verb.text in words.leading or words.people.end(noun.text):
        return False
    return behind.sort & (LEVEL | RISE | FALL | BASIS | LABEL) != 0


def _may_be_label(amount: Amount) -> bool:
    """Whether a quantity may be an ordinal, or close a name: 首次, 二期, 三省."""
    unit = amount.unit
    return amount.number.form == "ordinal" or (unit is not None and (unit.classifier == "期" or unit.name in REGIONS))


def _named_in_quotes(found: list[Item], folded: str, stop: int) -> Item | None:
    """The row of nouns that words in quotation marks are or end, where they are a name: “冰玉环”栈道, 国家跳台滑雪中心“雪如意”."""
    at = len(found) - 1
    while at >= 0 and found[at].sort & WORD and stop - found[at].start < _LONGEST_NAME:
        at -= 1
    if at < 0 or found[at].text != '"' or not 3 < stop - found[at].start <= _LONGEST_NAME:
        return None
    start = found[at].start
    del found[at:]
    before = found[-1] if found else None
    if before is not None and before.sort & WORD and before.sort & PLAIN and before.end == start and before.record:
        before.end, before.text = stop, folded[before.start : stop]
        before.sort |= CHANGED
        before.record.append((start, "nz"))
        return before
    found.append(new_word(start, stop, folded[start:stop], [(start, "nz")], PLAIN | CHANGED))
    return found[-1]


def _make_noun(found: list[Item], start: int, leading: frozenset[str]) -> None:
    """Make a noun of a verb that a verb of change or level follows: 报名|增长一成, 租房提取|则下降7.6%, but not 保持|增长.

    `start` is where that one begins.
    """
    at = len(found) - 1
    while at >= 0 and found[at].end == start and found[at].sort & _BESIDE:
        start = found[at].start
        at -= 1
    verb = found[at] if at >= 0 else None
    if (
        verb is not None
        and at
        and verb.sort & VERB
        and start - verb.start == 1
        and verb.end == start
        and found[at - 1].sort & VERB
        and found[at - 1].end == verb.start
        and (at == 1 or found[at - 2].sort & MARK or found[at - 2].text in _LINKING)
    ):
        whole = found[at - 1]
        whole.end, whole.text = verb.end, whole.text + verb.text
        whole.sort |= CHANGED
        del found[at]
        at -= 1
        verb = whole  # 坠落|伤占两成
    if verb is None or not verb.sort & VERB or verb.end != start or start - verb.start < 2 or verb.text in leading:
        return
    before = found[at - 1] if at else None
    if (
        before is not None
        and before.sort & _BESIDE
        and before.end == verb.start
        and before.text not in _LINKING
        and not before.sort & AVERAGE
    ):
        return  # 已|采摘过半; but 其中|烫伤占31%, 日均|投诉由46件降到9件
    turn(verb, PLAIN)
    verb.record = [(verb.start, "v")]
    if before is not None and before.sort & WORD and before.sort & PLAIN and before.end == verb.start:
        before.record += verb.record
        before.end, before.text = verb.end, before.text + verb.text
        before.sort |= CHANGED
        del found[at]


def _is_name_in_pieces(found: list[Item], folded: str) -> bool:
    """Whether the last two words are pieces of one character of a name that the segmenter doesn't know: 东京的|住|继|公司."""
    one, other = found[-2], found[-1]
    if one.end != other.start or other.end - one.start != 2 or not one.sort & WORD or not other.sort & WORD:
        return False
    if _NO_NAME.at(folded, one.start) or _NO_NAME.at(folded, other.start):
        return False
    return len(found) < 3 or found[-3].sort & (MARK | OF | TIME) != 0


def _ends_with_verb(phrase: Item) -> bool:
    """Whether the last word of a row of nouns is a verb of two characters, and not its only word."""
    parts = parts_of(phrase)
    return len(parts) > 1 and parts[-1][1][:1] == "v" and phrase.end - parts[-1][0] == 2


def _is_parted(folded: str, end: i64, start: i64, first: int, last: int) -> bool:
    """Whether a blank parts an ideograph from what is before it, as in a headline: 利润同比下降3.8% 电芯降价拖累毛利率.

    `first` and `last` bound the sentence: behind a "%" a blank parts only where no comma does.
    """
    if not end or ord(folded[end]) != ord(" ") or ord(folded[start]) < 0x3400:
        return False
    before = ord(folded[end - 1])
    return before >= 0x3400 or (before == ord("%") and folded.find(",", first, last) < 0)


def _says_next(cues: dict[str, int], folded: str, at: int) -> bool:
    """Whether a verb of saying begins at a place."""
    return cues.get(folded[at : at + 2]) == SAY or cues.get(folded[at : at + 1]) == SAY


def _is_stated(cues: dict[str, int], folded: str, stop: i64) -> bool:
    """Whether a verb of change or level follows at once, so that the word before it is a noun."""
    if folded[stop : stop + 1] in _CONTRASTS:
        stop += 1  # 能源产出则下降
        if folded[stop : stop + 1] == "有":
            return True  # 培训投入却有260万元
    pair = cues.get(folded[stop : stop + 2])  # 比|计划提前: no 计
    if pair is None and folded[stop : stop + 1] == "不":
        return True  # 青训投入|不会少于500万元
    if pair is None:
        return cues.get(folded[stop : stop + 1], 0) & MEASURING != 0
    return pair & (MEASURING | BASIS) != 0


def _is_changed_next(cues: dict[str, int], folded: str, record: Item) -> bool:
    """Whether a change is told of behind what it begins with: 由|每月460件|减至37件, 由|去年|的302元降到261元."""
    if record.sort & TIME:
        return ord(folded[record.end : record.end + 1] or " ") == ord("的")
    pair = cues.get(folded[record.end : record.end + 2])
    return pair is not None and pair & MEASURING != 0


def _is_moved_next(cues: dict[str, int], folded: str, at: i64, gap: i64, record: Item | None) -> bool:
    """Whether a verb of change or level, 从 or 由 follows, over an adverb or a time: 的投诉|少了六成, 的举报|也从380条跌到90条."""
    if at < gap and folded[at] in "也却则仍还已又再就均都":
        at += 1
    if at == gap and record is not None and record.sort & (TIME | QUANTITY):
        at = record.end
        if record.sort & QUANTITY and folded[at : at + 1] not in "间内里来":
            return False
        at += record.sort & QUANTITY != 0
    if folded[at : at + 1] in "从由":
        return True
    pair = cues.get(folded[at : at + 2])
    return (pair if pair is not None else cues.get(folded[at : at + 1], 0)) & MEASURING != 0


def _counts(item: Item) -> bool:
    """Whether a record is a quantity of things counted."""
    unit = item.amount.unit if item.sort & QUANTITY else None
    return unit is not None and unit.system == "COUNT"


def _is_size(item: Item, text: str) -> bool:
    """Whether a quantity is one that such a word tells: a mass or a length, or people that enter."""
    unit = item.amount.unit if item.sort & QUANTITY else None
    return unit is not None and unit.dimension in (("count",) if len(text) > 1 else ("mass", "length"))


def _is_traded(phrase: Item, end: int, tokens: Sequence[Token], at: int, stop: int, figures: dict[str, bool]) -> bool:
    """Whether 出口 or 进口 is what a place does with the goods named behind it: 中国|出口|光伏组件213.5吉瓦."""
    if phrase.end != end or len(phrase.record) > 2 or at >= len(tokens):
        return False
    if phrase.record[0][1] != "ns" and phrase.text not in ("我国", "全国", "全省", "全市"):
        return False
    return tokens[at].start == stop and tokens[at].tag[:1] in ("n", "") and tokens[at].text not in figures
