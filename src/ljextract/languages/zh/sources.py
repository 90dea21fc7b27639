"""Who says so, in Chinese: X表示, X的数据显示, X预计, “…”，X说。"""

from __future__ import annotations

import re
from typing import Final

from ljextract.clauses import Holder, Item, Sentence, Stated
from ljextract.languages.zh.chars import one_stands
from ljextract.languages.zh.dating import Dating
from ljextract.languages.zh.endings import Endings
from ljextract.languages.zh.rows import Words, parts_of
from ljextract.languages.zh.senses import (
    AIM,
    AND,
    AT,
    EXPECT,
    HAVE,
    LIMIT,
    MARK,
    MEASURING,
    MORE,
    OF,
    ORGANIZATION,
    PLAIN,
    QUANTITY,
    SAY,
    SPEECH,
    TIME,
    VERB,
    WILL,
    WORD,
    turn,
)
from ljextract.lexicon import Sifted
from ljextract.native import i64
from ljextract.text import Span

_PUBLISHED: Final = re.compile(
    r"^.{0,8}(?:发布|公布|数据|统计(?!师|学)|调查|监测|梳理|公告|报告|通报|资料|研报|快报|简报|调度|开展|进行)|^(?:在|对|就|向|上|本|昨|今|周|\d|宣布)"
)
_BRACKETED: Final = re.compile(r"^[（(].*?[）)]")
_PERSON: Final = re.compile(r"(?:负责人|发言人|人士|官员|工作人员|代表)$")
_REPORT: Final = re.compile(r"(?:[一二三四]?季报|中报|半年报|年报|财报|公告|招股书)$")
_PRIVATE: Final = Sifted(
    r"(?:[市村居农牧渔股]民|[果茶菜棉花烟]农|大户|[养种]\w?户|农户|住户|散户|司机|骑手|(?<!研究)(?<![委议官动专成队社人])员|车商|商户|摊贩|[乘旅游顾租房]客|旅客|患者|病人|学生|毕业生|考生|家长|老人|工人|职工|[店摊车业船货]主|老板|房东|护士|网友|球迷|志愿者|消费者|女士|先生|大[爷妈姐叔]|阿姨)(?:\w{0,4})$",
    "市村居农牧渔股果茶菜棉花烟大养种住散司骑员车商摊乘旅游顾租房患病学毕考家老工职店业船货护网球志消女先阿",
)
"""Those who speak for themselves alone, and of nobody else's figures: 市民柳女士, 网约车司机邹强."""
OF_BODY: Final = "its body"
"""What `refers` says of a body by its name, or a word for one that `types` does not have, whose head speaks."""
_SORTS: Final = frozenset({"", "himself", "its head", "the same"})
"""What `refers` says of a speaker that is no word for a body."""
_APPRAISING: Final = frozenset("估计 估算 测算 推算 推测 粗算".split())
"""Verbs of thinking how things are, also how they have been."""
_ESTIMATING: Final = frozenset("粗算 预计 预测 预期 估计 估算 测算 预料 推算 推测".split())
_TELLING: Final = frozenset({"government", "media", "international", "nonprofit"})
"""Types of those who tell of others: what follows in the text is not theirs."""
_HEADS: Final = re.compile(
    r"(?:集团|公司|[仓库市场门店工厂园区景农牧]{2,3}|[店厂场馆站园社])?(?:联合|执行|副)*(?:董事长|董秘|理事长|老板|掌门人|合伙人|总监|主管|有关负责人|相关负责人|总裁|总经理|首席(?:执行|财务|运营|技术|营销)官|ceo|cfo|coo|cto|创始人|负责人|行长|校长|院长|[店厂场馆站园社]长|经理|高管|主教练|俱乐部主席)"
)
"""Titles of those who speak for the company that stands before them; 分析师 and 研究员 tell of others."""
_PLANNERS: Final = frozenset({"zone", "education", "health", "sports"})
"""Types of those whose 预计 tells of their own plans."""
_DATELINE: Final = Endings("电讯")
_SURVEYS: Final = Endings("调查 民调 民意调查 抽样调查 问卷 调研 普查 摸底 测评 排名 排行 榜单".split())
_PUBLISHING: Final = Endings("研究 报告 调查 数据 统计 论文 季报 年报 财报 招股书".split())
_AUTHORITIES: Final = ("政府", "委", "局", "厅", "部", "部门", "办", "法院", "检察院", "协会", "工会", "报告", "白皮书")
"""How words end for those who may rule or advise."""
_RULING: Final = frozenset("要求 建议 提议 倡议 明确 监测 承诺".split())
"""Words by which a body tells what others are to do, or what it watches, where they close a clause."""
_OWN_REPORTS: Final = Endings("年报 季报 半年报 中报 财报 业绩 报告 快报 方案".split())
"""How words end for what a body reports of itself."""
_OWN_NEWS: Final = Endings("季报 年报 中报 财报 快报 公报 招股书 成绩单".split())
"""How words end for what somebody makes public of itself, whatever stands before."""
_PUBLISHED_THINGS: Final = Endings("方案 目录 结果 名单 办法 标准 规划 政策 新规 数据 报告".split())
_LAST: Final = frozenset(
    "承认 查明 回应 指控 揭示 交代 表态 提示 担心 担忧 盘点 预告 曝光 认定 讲 讲述 预报 反驳 答复 点评 喊话 爆料 吐露 告知".split()
)
"""Verbs that are those of saying where they close a clause: 法院查明，…"""
_PLACES_OF_NEWS: Final = Endings(
    "榜单 账本 报告 年报 季报 半年报 中报 招股书 财报 公告 点阵图 论文 问卷 名单 白皮书 公报 通报 研报 内部信 公开信 发布会".split()
)
"""How words end for what somebody makes known something in: 研究中心的榜单上，…"""
_OFFICES: Final = frozenset("局厅部委院处所会站馆办校区县市镇村乡心社队")
"""How words end for bodies that have an office."""
_TITLES: Final[tuple[str, ...]] = (
    "局长", "副局长", "厅长", "部长", "主任", "副主任", "处长", "院长", "所长", "会长", "站长", "馆长", "校长", "区长", "县长", "市长", "副市长", "镇长", "书记", "秘书长", "负责人", "社长", "队长", "官员", "副处长", "副厅长", "科长", "司长", "副司长", "副部长", "署长", "总监",
)  # fmt: skip
_PRONOUNS: Final = frozenset("他 她 他们 她们".split())


_FINDING: Final = ("论文", "研究", "文章", "成果")
"""What is published in a paper, and says so itself."""
_FINDINGS: Final = ("统计数据", "统计", "数据", "监测", "测算", "报道", "消息", "介绍", "调查", "研究")
"""How words behind 据 end for what somebody found or told."""
_TOLD_OF: Final = frozenset("监测 消息 统计 测算 估算 报道 介绍 调查 数据 通报 公告 调度 梳理 研判".split())
"""Words that close a clause with 据 on who told or found what follows."""
_FOUND: Final = frozenset("实测 测试 检测 抽检 监测 梳理 盘点 复盘".split())
"""Verbs that close a clause on nothing but who found or said what follows: 县疾控中心实测，…"""
_PRIVATE_ENDS: Final = 8
"""How many code points the words for one who speaks for himself are at most."""


def _is_private(words: str) -> bool:
    """Whether words end with those for somebody who speaks for himself alone."""
    return _PRIVATE.stands(words, max(0, len(words) - _PRIVATE_ENDS), len(words))


class Sources(Dating):
    """Reads who says what a sentence tells."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.source: Holder | None = None
        self.office: Holder | None = None  # the body that the speaker has an office in
        self.heading = False  # whether it is a company's head, by the title alone
        self.disclosed = False  # whether it is what somebody makes public
        self.appraised = False  # whether it is what somebody thinks to be so by now: 捷孚凯公司估计，…
        self.judged = False  # whether it is what somebody thinks
        self.years: Stated | None = None  # how long who speaks has been at his work
        self.described = False  # whether who speaks is said to have something counted
        self.passing = False  # whether the clause before said only of its own figure that it is expected
        self.guessed = False  # whether the status is an estimate by a word for it, not only by what lies ahead

    def _behind_dateline(self) -> i64:
        """Where the words begin behind 新华社北京5月8日电（记者 吴雨桐）."""
        items = self.items
        for at in range(min(len(items) - 1, 6)):
            if _DATELINE.end(items[at].text):
                if items[at + 1].text in ("(", "（"):
                    return self._behind_bracket(at + 1, len(items))
                if at and items[at - 1].sort & TIME:
                    return at + 1
                if at == 1 and items[0].sort & ORGANIZATION and items[1].text == "讯":
                    return 2  # 智通财经讯 3月25日晚，…
        return 0

    def _closing_speech(self) -> None:
        """Who says so behind the words: “…”，沈亦岚说。"""
        items = self.items
        last = len(items) - 1
        while last >= 0 and items[last].sort & MARK:
            last -= 1
        if last <= 0 or not items[last].sort & SAY:
            return
        if items[last - 1].text == "被":
            return  # 三名员工被警告
        start = last
        while start > 0 and not (items[start - 1].sort & MARK and items[start - 1].text in '，,。”"！？'):
            start -= 1
        if start > 0 and start < last:
            self.source = self._speaker(start, last)

    def _speaker(self, start: i64, end: i64) -> Holder | None:
        """The words before a verb of saying: an organization, its spokesman, or a person behind a title."""
        items = self.items
        while start < end and (
            items[start].sort & MORE or items[start].text in ("据", "根据") or items[start].sort & TIME
        ):
            start += 1
        for at in range(start + 1, end):
            if items[at].text in ("在", "向", "对"):
                of = end - 2
                while of > at and not items[of].sort & OF:
                    of -= 1
                if of > at and items[start].sort & VERB and self._is_a_thing(of + 1, end):
                    start = of + 1  # 住在顶楼的|袁宝根说
                else:
                    end = at  # 董事长王传福在股东大会上说
                break
            if items[at].sort & VERB and items[at].text[-1] == "着" and items[at].end - items[at].start > 1:
                end = at  # 社区主任傅秋萍|指着新垃圾房说
                break
        while end > start and (items[end - 1].sort & (TIME | MORE | AT | VERB | AND)):
            end -= 1
        if start >= end:
            return None
        words = self.sentence.folded[items[start].start : items[end - 1].end]
        organization: Item | None = None
        for at in range(start, end):
            if items[at].sort & ORGANIZATION and (organization is None or organization.end == items[at].start):
                organization = items[at]  # 初创公司Lumistra
        if (
            organization is None
            and words.startswith(("统计", "数据", "调查", "资料", "研究", "结果", "公告", "消息", "声明"))
            and not words.startswith(("研究员", "研究院", "研究所", "研究生", "研究团队", "调查员", "统计师"))
        ):
            if words in ("结果", "声明"):
                return Holder(items[start].span)
            return None
        if organization is None:
            report = _REPORT.search(words) if words[-1] in "报告书" else None
            if report is not None and words[: report.start()] in self.words.types:
                body = words[: report.start()]  # 公司|三季报显示
                return Holder(Span(items[start].start, items[start].start + report.start()), None, body)
            if words in _PRONOUNS:
                alone = "the same"
            else:
                alone = "himself" if _is_private(words) else "its head" if _HEADS.match(words) else self._refers(words)
            return Holder(Span(items[start].start, items[end - 1].end), None, alone)
        behind = self.sentence.folded[organization.end : items[end - 1].end]
        if behind[:2] == "》的" and behind.endswith(_FINDING):
            return Holder(items[end - 1].span)  # 发表于《细胞》的论文显示
        if behind[:1] in ("（", "("):
            behind = _BRACKETED.sub("", behind)
        if behind[:1] in ("、", "和", "与") or behind in ("的一份", "的一项", "的"):
            behind = ""  # 市水务局的一份|通报说 · 市教育局、市财政局联合宣布
        person = _PERSON.search(behind) if behind and behind[-1] in "人士员表" else None
        if not behind or _PUBLISHED.search(behind) or _PUBLISHING.end(behind) or person is not None:
            span = organization.span
            if person is not None and person.group() != "工作人员":
                span = Span(organization.start, items[end - 1].end)
            return Holder(span, organization)
        return Holder(Span(organization.end, items[end - 1].end), None, "himself" if _is_private(behind) else "")

    def _spoken_for(self, start: i64, end: i64) -> Holder | None:
        """The company whose plans somebody at its head tells: 小鹏汽车CEO何小鹏表示."""
        company = self._organization(start, end)
        if company is None:
            return self._said_at_the_head(start, end)
        if company.record.named.type in _TELLING:
            return None
        title = _HEADS.match(self.folded, company.end, self.items[end].start)
        return Holder(company.span, company) if title is not None else None

    def _said_at_the_head(self, start: i64, end: i64) -> Holder | None:
        """The words for a body whose head speaks: 公司副总裁贺一鸣说, 义乌一家快递网点的负责人说; or for one by its name: 连锁品牌茶语里称."""
        items = self.items
        for at in range(start, end):
            item = items[at]
            if not item.sort & WORD or not item.sort & PLAIN:
                continue
            place = self._end_of_word(item, item.start)
            word = self.folded[item.start : place]
            stop = items[end].start
            if word in self.words.types and _HEADS.match(self.folded, place, stop) is not None:
                return Holder(Span(item.start, place), None, word)
            parts = parts_of(item)
            for one in range(1, len(parts) + 1):
                place = parts[one][0] if one < len(parts) else item.end
                if not self.words.trading.end_in(self.folded, item.start, place):
                    continue
                if _HEADS.match(self.folded, place + (self.folded[place : place + 1] == "的"), stop) is not None:
                    return Holder(Span(item.start, place), None, OF_BODY)
                if one < len(parts) and self.folded[place - 1] in "家商业牌企司":
                    return Holder(item.span, None, OF_BODY)
            return None
        return None

    def _office_in(self, start: i64, end: i64) -> Holder | None:
        """The body that no list has and whose office stands behind it: 县教体局局长麻建国表态，今年拿出55万元."""
        for at in range(start, end):
            item = self.items[at]
            if not item.sort & PLAIN or not item.sort & WORD:
                continue
            least = item.start + 3 - (self.folded[item.start] in "该本")
            for place in range(least, item.end - 1):  # the segmenter cuts 区卫|健委副|主任
                if self.folded[place - 1] in _OFFICES and one_stands(self.folded, _TITLES, place):
                    return Holder(Span(item.start, place))
        return None

    def _speech(self, start: i64, end: i64) -> i64:
        """Behind "X表示", "X的数据显示", "X预计": whose words are the source of all that follows."""
        items = self.items
        for index in range(start, end):
            item = items[index]
            if not item.sort & (QUANTITY | EXPECT | SAY | SPEECH):
                continue
            if item.sort & QUANTITY:
                return self._described_speaker(start, index, end)
            ends = index + 1 == end  # 统计，…, 提出，…
            if item.text in _RULING:
                if ends and self._rules(start, index):
                    return end
                continue
            if (
                item.sort & EXPECT
                and item.text in _ESTIMATING
                and self.source is None
                and self._only_more(start, index)
                and self.subject is not None
                and (
                    self.subject.span == self.announcer  # 公司披露业绩预告，预计…
                    if self.subject.organization is None
                    else self.subject.organization.record.named.type not in _PLANNERS
                )
            ):
                self.source = self.subject  # …，并预计到2027年…
            if item.sort & EXPECT and item.text in _ESTIMATING and index > start:
                return self._expects(start, index, end)
            plans = (
                item.text == "公告" and not ends and items[index + 1].sort & (AIM | WILL) != 0
            )  # 公司同日公告拟募资…
            if index and items[index - 1].text == "被":
                continue  # 三名员工被警告
            if not ends and item.text in _LAST:
                turn(item, VERB)  # 医保局曝光了一批案例
                continue
            if item.text == "说" and not ends and items[index + 1].sort & QUANTITY:
                turn(item, VERB)  # 健康人平均每分钟说220个字
                continue
            done = item.sort & SAY != 0 and index + 2 < end and items[index + 1].text == "了"
            if done and items[index + 2].sort & QUANTITY:
                turn(item, VERB)  # 国家医保局11月通报了9起案件
                continue
            if item.text == "发现" and not ends and not self._measures_behind(index + 1, end):
                turn(item, VERB)  # 发现病例12例; but 发现湖泊面积扩大了16%
                continue
            says = (
                item.sort & SAY != 0
                or plans
                or (ends and item.text in ("提到", "谈到") and index > start)
                or (ends and item.text == "公告" and self._announces(start, index))
            )
            if not says or (
                not ends
                and item.text in ("统计", "发布", "提出", "报告", "规定")
                and not items[index + 1].sort & SAY
                and not (item.text == "发布" and self._only_news(index + 1, end))
            ):
                continue
            holder = self._speaker(start, index)
            if ends and item.text in ("公布", "发布") and holder is not None and self._is_published(holder):
                return end  # 分红方案同时公布：…
            if (
                item.text in ("公布", "发布", "披露")
                and not ends
                and ((self._is_noun(index + 1) and index + 2 >= end) or self._only_news(index + 1, end))
            ):
                body = holder.organization if holder is not None else None
                if body is None or body.record.named.type not in _TELLING:
                    self.subject = holder or self.subject  # 国泰航空3月11日公布业绩，…
                    self.announcer = holder.span if holder is not None else None
                if items[index + 1].sort & TIME:
                    self.time = items[index + 1]  # 杭州地铁20日公布前三季度经营数据：…
                own = body is not None and body.record.named.type not in _TELLING
                if self._is_news(items[end - 1]) and not (own and _OWN_REPORTS.end(items[end - 1].text)):
                    self.source = holder or self.source  # 岚跃汽车发布数据，…
                return end
            return self._says(holder, start, index, end)
        return start

    def _finds(self, start: i64, end: i64) -> bool:
        """Whether a clause only says who found or told what follows: 据卓工业统计，…, 省环境监测站实测，…; keep him as who says so."""
        items = self.items
        last = items[end - 1]
        if end - start < 2 or end >= len(items):
            if end >= len(items) or last.text[:1] != "据" or last.text[-2:] not in _TOLD_OF or len(last.text) < 5:
                return False
            self.source, self.shown = Holder(Span(last.start + 1, last.end - 2)), True  # 据乐有家研究院监测，…
            return True
        first = items[start]
        if not last.sort & WORD:
            if last.text != "》" or first.text not in ("据", "根据") or items[end - 3].text != "《":
                return False
            self.source, self.shown = Holder(items[end - 2].span), True  # 据《中国宠物行业白皮书》，…
            return True
        if first.text in ("据", "根据", "按照", "按"):
            if first.text == "根据" and items[end - 2].sort & OF and _PUBLISHED_THINGS.end(last.text):
                self.source = Holder(last.span)  # 根据国家能源局29日印发的方案，…
                return False
            if end - start == 2 and self._is_noun(end - 1):
                for ending in _FINDINGS:
                    if last.text.endswith(ending) and len(last.text) > len(ending) + 1:
                        self.source = Holder(Span(last.start, last.end - len(ending)))
                        self.shown = True
                        return True
                return False
            if last.text in _TOLD_OF and not self._has(QUANTITY | SAY, start, end - 1):
                named = self._organization(start, end)
                at = start + 1
                while at < end - 1 and items[at].sort & (TIME | MORE):
                    at += 1
                if named is None and not self._is_noun(at):
                    return False
                holder = Holder(named.span, named) if named is not None else Holder(items[at].span)
                self.source, self.shown = holder, True  # 据中国载人航天工程办公室消息，…
                if last.sort & EXPECT and self.status == "actual":
                    self.status, self.guessed = "estimate", True  # 据汽车流通协会测算，…
                return True
            return False
        if first.sort & ORGANIZATION and last.text in _FOUND and self._only_more(start + 1, end - 1):
            self.source, self.speaker, self.subject, self.shown = Holder(first.span, first), None, None, True
            return True
        if (
            last.text in ("上", "里", "中")
            and end - start < 6
            and items[end - 2].sort & WORD
            and _PLACES_OF_NEWS.end(items[end - 2].text)
            and not self._has(QUANTITY | SAY, start, end)
        ):
            named = self._organization(start, end)
            if named is not None or self.source is None:
                self.source = Holder(named.span, named) if named is not None else Holder(items[end - 2].span)
                self.speaker, self.shown = None, True  # 克而瑞研究中心的榜单上，…
                return True
        return False

    def _described_speaker(self, start: int, index: int, end: int) -> int:
        """Where the words begin behind who is said to have a quantity: 种茶30年的茶农周阿福说，…; the clause where none is."""
        items = self.items
        said = end - 1
        if said > index + 1 and items[said].text == "调查发现" and items[said - 1].sort & OF:
            self.source = self._speaker(start, said) or self.source  # 师范大学对1500户家庭的调查发现，…
            self.speaker, self.shown, self.described = None, True, True
            return end
        if said > index + 1 and items[said].sort & SAY and _SURVEYS.end(items[said - 1].text):
            self.source = self._speaker(start, said) or self.source  # 江州大学6月对2150名家长的调查显示，…
            self.speaker, self.shown, self.described = None, True, True
            self._date_of_survey(start, said)
            return end
        if said > index + 2 and items[said - 1].text == "告诉" and self._is_a_thing(said, end):
            said -= 1  # 跑了八年网约车的何师傅告诉记者，…
        elif not items[said].sort & SAY:
            return start
        of = said - 2
        while of > index and not items[of].sort & OF:
            of -= 1
        if of <= index or not self._is_a_thing(of + 1, said):
            return start
        first = start
        while first < index and items[first].sort & (TIME | MORE | AND):
            first += 1
        does = first + 1
        if self._is_a_thing(first, index) and does < index and items[does].sort & (VERB | HAVE) and of > index + 1:
            self.source = self._speaker(first, does) or self.source  # 市民陈女士抱着3岁的儿子说，…
        elif of == index + 1 or items[index - 1].sort & (VERB | HAVE | MORE):
            self.source = self._speaker(of + 1, said) or self.source
        else:
            return start
        self.speaker = None
        unit = items[index].amount.unit
        self.described = of <= index + 2 and (unit is None or unit.dimension != "time")
        verb = items[index - 1]
        if (
            of == index + 1
            and index > start
            and unit is not None
            and unit.dimension == "time"
            and verb.sort & WORD
            and len(verb.text) > 1
            and (verb.sort & (VERB | HAVE) or self._is_trade(verb))
            and self.source is not None
        ):
            person = self._person(items[of + 1]) if of + 2 == said else self.source
            self.years = Stated(
                items[index], "zh.facts.clause", verb.span, person, borrows_time=False, timeless=True
            )  # 从业21年的修复师沈知白说，…
        return end

    def _person(self, row: Item) -> Holder:
        """The name behind what somebody is: 沈知白 in 修复师沈知白."""
        parts = parts_of(row)
        for one in range(len(parts) - 1, 0, -1):
            at = parts[one][0]
            if 2 <= row.end - at <= 4 and self.words.people.end_in(self.folded, row.start, at):
                return Holder(Span(at, row.end))
        return self._named(row)

    def _rules(self, start: int, index: int) -> bool:
        """Whether a body rules or advises what follows, or watches it: 工信部要求，…; keep it as who says so."""
        holder = self._speaker(start, index) if index > start else None
        vows = self.items[index].text == "承诺"
        if holder is None or (
            holder.organization is None
            and holder.refers in _SORTS
            and not vows
            and not self.folded.endswith(_AUTHORITIES, holder.span.start, holder.span.end)
        ):
            return False
        if vows:
            body = self._organization(start, index)
            self.source, self.status, self.speaker = holder, "target", None
            self.subject = Holder(body.span, body) if body is not None else holder  # 水务局局长承诺，今年要换掉…
            return True
        self.source = holder
        self.subject = holder if self.items[index].text == "要求" else None
        self.speaker = None
        self.shown = self.items[index].text == "监测"
        if self.items[index].text in ("要求", "建议", "提议", "倡议"):
            self.status = "target"
        return True

    def _is_published(self, holder: Holder) -> bool:
        """Whether words are those for what is made public, and not for who does so."""
        if holder.organization is not None or holder.refers:
            return False
        return _PUBLISHED_THINGS.end_in(self.folded, holder.span.start, holder.span.end)

    def _measures_behind(self, at: i64, end: i64) -> bool:
        """Whether a verb of change or level stands before the next figure."""
        items = self.items
        while at < end:
            if items[at].sort & MEASURING:
                return True
            if items[at].sort & QUANTITY and (at + 1 >= end or not items[at + 1].sort & LIMIT):
                return False  # but 发现35岁以下的占42%
            at += 1
        return False

    def _is_news(self, item: Item) -> bool:
        """Whether a row of nouns is one for what figures are made public in: 数据, 监测结果."""
        parts = parts_of(item)
        return bool(parts) and (
            self.folded[parts[-1][0] : item.end] in self.words.news or _OWN_NEWS.end(item.text)  # 三季报
        )

    def _only_news(self, at: int, end: int) -> bool:
        """Whether a word for what is made public is all that follows, over ordinals: 公布首批设备中选结果."""
        while at < end - 1 and (self.items[at].sort & (MORE | TIME) or self._an_ordinal(at)):
            at += 1
        return at == end - 1 and self._is_noun(at) and self._is_news(self.items[at])

    def _expects(self, start: i64, index: i64, end: i64) -> i64:
        """Where the words begin behind "X预计", or the clause where nobody expects what it tells."""
        items = self.items
        figure = items[index - 1]
        if figure.sort & WORD and figure.sort & PLAIN and self._own(figure.text) is not None:
            self.passing = self.status == "actual"
            return start  # 丰田汽车本财年营业利润预计为…
        holder = self._speaker(start, index)
        if (
            holder is not None
            and holder.organization is None
            and holder.span.end - holder.span.start > 1
            and self._organization(start, index) is not None
            and self.words.body_ends.end_in(self.folded, holder.span.start, holder.span.end)
        ):
            return start  # 省博物院|新馆预计2028年5月开放，…
        titled = (
            index + 1 == end
            or items[index - 1].text in _PRONOUNS
            or self._organization(start, index) is not None
            or (holder is not None and self._is_this(holder))  # 这家日本车企如今预计
            or (holder is not None and self.words.judges.end_in(self.folded, holder.span.start, holder.span.end))
        )
        if holder is None or (holder.organization is None and holder.refers == "" and not titled):
            return start
        self.status, self.guessed = "estimate", True
        self.appraised = index + 1 == end and items[index].text in _APPRAISING
        if self.source is None or items[index - 1].text not in _PRONOUNS:
            self.source = holder  # but 陆思远说，他预计…
        company = holder.organization
        if company is None:
            own = self._is_this(holder) or (
                holder.refers in self.words.types and holder.refers != "该机构"
            )  # 该机构预计价格再跌5%
        else:
            own = company.record.named.type == "company"
        self.speaker = holder if own else self._said_at_the_head(start, index) if company is None else None
        if not self._has(QUANTITY, index, end):
            self.subject = None
        if items[index - 1].sort & TIME and items[index - 1].record.period.relation == "in":
            when = items[index - 1].record.resolved
            if when is not None and when.granularity in ("quarter", "half", "year"):
                self.time = items[index - 1]  # 公司第四季度预计收入26亿元
        return index + 1

    def _is_this(self, holder: Holder) -> bool:
        """Whether words point to a body told of before: 这家车企, 该药企."""
        first = self.folded[holder.span.start]
        return first in "这该" and self.words.trading.end_in(self.folded, holder.span.start, holder.span.end)

    def _says(self, holder: Holder | None, start: i64, index: i64, end: i64) -> i64:
        """Where the words begin behind a verb of saying; keep who says so, and in what way."""
        items = self.items
        item = items[index]
        last = index
        for at in range(index, end):
            if items[at].text == "显示" and items[at].sort & SAY:
                last = at
                break
        self.shown = items[last].text in ("显示", "统计", "表明", "反映")
        self.judged = item.text == "认为"
        if item.text == "预告" and self.status == "actual":
            self.status, self.guessed = "estimate", True  # 青岱锂业预告，一季度净利润1.1亿元至1.4亿元
        if self.shown and self.status == "target" and not self.statement.facts and start > 0:
            self.status = "actual"  # 该公司拟赴港上市，招股书显示，收入24.8亿元
        if item.text == "提出" and self.status == "actual":
            self.status = "target"  # 临川市提出，今年改造…
        if self.shown:
            self._date_of_survey(start, last)
            if self.status == "actual" and items[last - 1].text.endswith(("计划", "规划")):
                self.status = "target"  # 招生计划显示，该校今年招收7450人
        self.disclosed = item.text in self.words.disclosing
        if holder is None and index == start and last > index and item.text in ("通报", "报告"):
            holder = Holder(item.span)  # 通报显示，…
        if holder is None and self.source is None and self.subject is not None and self._only_more(start, index):
            holder, self.subject = self.subject, None  # 高盛更为悲观，认为…
        placed = (
            item.text == "提出" and holder is not None and holder.organization is None and self._is_place(holder.span)
        )
        if not placed:
            self.source = holder or self.source  # but 临川市提出，今年改造…
        speaking = holder.organization if holder is not None else None
        self.speaker = Holder(speaking.span, speaking) if speaking is not None else self._spoken_for(start, index)
        self.heading = holder is not None and holder.refers == "its head"
        office = self._organization(start, index) if holder is not None and speaking is None else None
        self.office = Holder(office.span, office) if office is not None else self._office_in(start, index)
        unknown = speaking is None and (
            item.text in ("披露", "公告", "公告称", "通报")
            or (item.text in ("公布", "发布") and last + 1 < end and _OWN_REPORTS.end(items[end - 1].text))
        )  # 和悦服务公布2025年度业绩：收入96.4亿元
        unknown = unknown or (speaking is None and holder is not None and self.folded[holder.span.end - 1] in "省市县")
        if holder is not None and (holder.refers not in _SORTS or unknown):
            self.speaker = holder  # 该厅表示，将安排资金…, 省博通报，单日入馆…
            self.announcer = holder.span
        acting = self.subject.organization if self.subject is not None else None
        self.anew = last + 1  # 云澜生物22日公告，拟以3.5亿元参股…
        if speaking is not None and (
            (acting is not None and acting is not speaking)
            or (self.subject is not None and speaking.record.named.type not in _TELLING)
        ):
            if self.statement.facts:
                self.time = None
            self.subject = None  # 航空公司停飞，民航局表示… · 北京要求平台更换电池，美团表示，将…
        if speaking is not None and speaking.record.named.type not in _TELLING and item.text != "认为":
            self.statement.topic = self.statement.topic or holder
        if item.text == "告诉" and last + 3 > end and last + 1 < end and self._is_a_thing(last + 1, end):
            return end  # 老谢告诉界面新闻，…
        return last + 1

    def _announces(self, start: i64, end: i64) -> bool:
        """Whether who stands before 公告 is a body, or a word for one: 公司同日公告，…"""
        if self._organization(start, end) is not None or (end - start > 1 and self.items[end - 1].sort & TIME):
            return True  # 福成生命28日晚公告，…
        return any(self.items[at].text in self.words.types for at in range(start, end))

    def _date_of_survey(self, start: i64, end: i64) -> None:
        """Take the time of a survey or a list for what it shows: 5月的一项调查显示, 上月公布的排名显示."""
        items = self.items
        for at in range(start, end):
            if not items[at].sort & TIME or at + 1 >= end:
                continue
            if any(_SURVEYS.end(items[one].text) for one in range(at + 1, end)):
                self.time = items[at]
                return
            if items[at - 1 if at else 0].sort & OF and all(self._is_noun(one) for one in range(at + 1, end)):
                self.time = items[at]  # 财政部公布的2025年财政收支情况显示，…
                return
        self.surveyed = _SURVEYS.end(self.items[end - 1].text)

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
