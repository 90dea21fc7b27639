"""Chinese organizations: a head with the words before it, names known from the gazetteer, and names that the text gives.

What may be a name is found in one pass (candidates.py); a head's name is bounded by heads.py and boundaries.py; what short
names a full one has is in names.py.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final

from ljextract import gazetteer
from ljextract.languages.zh.bare import is_han
from ljextract.languages.zh.boundaries import STOPS, Part, Words, parts_before, words_of
from ljextract.languages.zh.candidates import Known, candidates, find_heads, find_known
from ljextract.languages.zh.chars import Chars, one_stands
from ljextract.languages.zh.heads import KINDS, name_parts, stands
from ljextract.languages.zh.names import NAMES, defined_names
from ljextract.languages.zh.units import in_quantity
from ljextract.lexicon import Entry
from ljextract.matcher import Finder, Reading
from ljextract.native import i64
from ljextract.rules import Match, Piece, RuleBook, found, lex
from ljextract.values.name import Name

SCANNED: tuple[str, ...] = ("source_label",)
"""Heads and known names have a pass of their own, in candidates.py."""

book = RuleBook("zh.organizations", kind="organization")
mentions = RuleBook("zh.mentions", kind="mention")

_PLACE: Final[tuple[str, ...]] = ("org_place",)
_EVENTS: Final[tuple[str, ...]] = ("org_event",)
_VENUE: Final[tuple[str, ...]] = ("org_venue",)
_CUE_BEHIND: Final[tuple[str, ...]] = ("org_cue_behind",)
_CUE_BEFORE: Final[tuple[str, ...]] = ("org_cue_before",)
_LATIN_FORM: Final[tuple[str, ...]] = ("latin_form",)


# A head and what stands before it


@book.rule(
    found("head"),
    yes=[
        ("[北京大学]昨天举行典礼。", "education"),
        ("[重庆市两江新区管委会]发布公告。", "government"),
        ("[怀远县民政局]、财政局联合发文。", "government"),
        ("[英国财政部]长辞职。", "government"),
        ("[江州银行股份有限公司]公布年报。", "finance"),
        ("[恒锂新材料股份有限公司]周二公告。", "company"),
        ("[港珠澳大桥穿梭巴士有限公司]投入200辆车。", "company"),
        ("[杏州市中心血站]去年采血3.2万人次。", "health"),
        ("[禾州市劳动人事争议仲裁院]受理案件320件。", "government"),
        ("课本由[江苏恒远有限公司]组织编写。", "company"),
        ("据[灼岚咨询]统计，市场规模达2870亿元。", "company"),
        ("[灼岚光能]董事长辞职。", "company"),
        ("[格拉斯曼面包店]本周关门。", "company"),
    ],
    no=[
        "经纪公司索要86万元。",
        "女儿的英语幼儿园要花140万韩元。",
        "另据海关统计，大米进口228万吨。",
        "这家公司没有回应。",
        "政府将采取措施。",
        "北部地区有雨。",
    ],
)
def head_with_words(m: Match) -> Name | None:
    """A head such as 公司, 委员会 or 大学 with the place, the brand and the words of the trade before it."""
    reading, head = m.reading, m["head"]
    entry: Entry = head.what
    cued = bool(entry.get("adjacent")) and _cue_near(reading, head.start, head.end, "company")
    if entry.get("cued") and not cued and not _known_near(reading, head.start):
        return None
    if entry.get("verb"):
        whole = reading.longest_before(KINDS, head.start)
        if whole is not None and not whole.entry.get("adjacent"):
            return None  # 由恒远有限公司|组织编写; but 基金|组织
    words = words_of(reading, head.start)
    deputy = head.start - reading.start > 1 and reading.folded[head.start - 1] == "副"
    if deputy:  # 市交通运输局|副局长, which the segmenter cuts as 局副|局长
        if head.end - head.start > 1 or reading.folded[head.start - 2] != reading.folded[head.start]:
            return None
        head = Piece("head", head.start - 2, head.start - 1, entry)
    if not deputy and not stands(reading, words, head.start, head.end):
        return None
    parts = name_parts(reading, words, head, cued=cued)
    if parts:
        led = head.end - head.start == 1 and not words.edge(head.end) and reading.folded[head.end] == "长"
        if led and parts[0].sort not in ("trade", "plain"):
            return None  # 王立安局长
        if entry["type"] == "sports" and any(_EVENT.search(reading.folded, one.start, one.end) for one in parts):
            return None  # 奥运会男篮
        m.start, m.end = parts[-1].start, head.end
        if reading.folded[m.start] in "这那哪":
            return None  # “这一网起了1.6万斤”
        if in_quantity(reading, m.start, m.end) or _is_counted(reading, m.start):
            return None
        sort, reference = _known_as(reading, m.start, m.end, entry, parts)
        return Name(sort, reference, defined_names(reading, m.end))
    alone = reading.folded[head.start : head.end] in entry.get("alone", ()) and words.starting(head.start) is not None
    named = (alone and not _is_counted(reading, head.start)) or _in_row(reading, words, head)
    return Name(entry["type"]) if named else None


_EVENT: Final = re.compile(
    r"(?:运动会|奥运会|冬奥会|奥会|亚运会|全运会|世锦赛|锦标赛|邀请赛|公开赛|联赛|世界杯|亚洲杯)$"
)


def _is_counted(reading: Reading, at: int) -> bool:
    """Whether a number counts what begins at a place: 17支|龙舟队, 5个|县医院."""
    return at - 1 in reading.number_ending and reading.folded[at - 1] in _COUNTING


_COUNTING: Final = "支个家所座间名"


def _known_near(reading: Reading, at: int) -> bool:
    """Whether a known name ends a place's length before a head: 国网|甘肃|电力."""
    found = candidates(reading)
    return any(found.known_before(end) is not None for end in range(at - 4, at - 1))


def _in_row(reading: Reading, words: Words, head: Piece) -> bool:
    """Whether an office shares the place of the one named before it: 怀远县民政局、财政局."""
    if head.end - head.start < MIN_OFFICE or not _AND.at(reading.folded, head.start - 1):
        return False
    entry: Entry = head.what
    if "near" not in entry.get("place", ()):
        return False
    at = head.start - 1
    before = candidates(reading).head_before(at)
    if before is None or before.what["type"] != entry["type"]:
        return False
    return bool(stands(reading, words, before.start, at) and name_parts(reading, words, before, cued=False))


MIN_OFFICE: Final = 3
_AND: Final = Chars("、和与及")


def _known_as(reading: Reading, start: int, end: int, head: Entry, parts: Sequence[Part]) -> tuple[str, str | None]:
    """The type of a head's name, and its gazetteer id: of its own words, or of 微软 in 微软公司; a part has its whole's type."""
    names = candidates(reading)
    known = names.known_at(start, end)
    if known is not None and not known.unclear:
        return known.org.type, known.org.id
    if len(parts) == 1 and reading.folded[parts[0].end : end] in _COMPANY:
        known = names.known_at(parts[0].start, parts[0].end)
        if known is not None:
            return known.org.type, known.org.id
    if head.get("part"):
        if reading.folded.find("医院", start, end) >= 0:
            return "health", None  # 江城儿童医院呼吸科
        for part in parts:
            whole = names.known_at(part.start, part.end)
            if whole is not None:
                return whole.org.type, None
    if head.get("loose"):
        inner = reading.longest_before(KINDS, parts[0].end)
        if inner is not None and inner.entry["type"] == "finance":
            return "finance", None  # 江州银行|股份有限公司
    return head["type"], None


_COMPANY: Final = ("公司", "集团", "集团公司")


# Names from the gazetteer


@book.rule(
    found("known"),
    yes=[("[欧盟]与邻国达成协议。", "international"), ("[第九届全国人大常委会]通过决定。", "government")],
    no=["其中行政费用较高。", "中超联赛周末开幕。"],
)
def known_name(m: Match) -> Name | None:
    """An organization known by name, with the country or the 第 number of its term before it."""
    known: Known = m["known"].what
    reading = m.reading
    if known.unclear and known.org.type != "party":
        return None
    if known.org.type == "sports" and _is_event(reading, m.end):
        return None
    if known.org.type == "company" and _is_model(reading, m.end):
        return None  # 小米13
    if known.org.type == "sports" and not _plays(reading, m.start):
        place = reading.longest(_PLACE, m.start)
        if place is not None and place.entry["level"] == "town":
            return None  # a club that is called by its city and a word
    if not _is_whole(reading, m.start, m.end):
        return None
    m.end = _title_end(reading, m.start, m.end)
    start = _wider(reading, m.start, known)
    if start < m.start:
        m.start = start
        return Name(known.org.type, None, defined_names(reading, m.end))
    return Name(known.org.type, known.org.id, defined_names(reading, m.end))


def _is_event(reading: Reading, end: int) -> bool:
    """Whether a name is that of a league or a cup: 中超联赛, CBA常规赛."""
    if reading.longest_before(_EVENTS, end) is not None:
        return True
    return reading.longest(_EVENTS, reading.skip(end)) is not None


def _is_whole(reading: Reading, start: int, end: int) -> bool:
    """Whether a name is not part of longer words: 北大 in 东北大学, 中行 in 其中行政."""
    if in_quantity(reading, start, end):
        return False
    if end - start >= MIN_CERTAIN:
        return True
    words = words_of(reading, start)
    if not words.edge(start) and reading.folded[start - 1 : start] != "届":
        return False
    behind = words.starting(end)
    if behind is not None and behind.text in _PLACED:
        return False  # 英利镇, 嘉禾市
    if not stands(reading, words, start, end):
        over = words.over(end - 1)
        if over is not None and over.start == end - 1 and over.end == end + 1 and reading.folded[end] in "为在将":
            return True  # 建|行为64元
        token = words.starting(start)
        if token is None or end - start < 3 or token.end - end < 2:
            return False  # 民主党派, 财政部门; but 安理会 in 安理会常任理事国
    if reading.longest(_VENUE, end) is not None or _is_index(reading, end):
        return False
    stop = reading.longest_before(STOPS, end)
    return stop is None or stop.start > start


_PLACED: Final = frozenset(("市", "县", "镇", "乡", "村", "街道"))
_MODEL: Final = re.compile(r"\d{1,2}(?![\d.,:年月日号时点家万亿千百个人元%名款辆倍天周岁季届大成起台地gG-])")


def _is_model(reading: Reading, at: int) -> bool:
    """Whether the number of a product stands at a place, behind its maker's name."""
    folded = reading.folded
    return at < reading.end and folded[at].isdigit() and _MODEL.match(folded, at, reading.end) is not None


MIN_CERTAIN: Final = 5
"""A known name so long is no accident."""

_INDEX: Final = re.compile(r"[ ]?\d*(?:指数|成[分份]股|成分指数)")


def _is_index(reading: Reading, at: int) -> bool:
    """Whether the name of an index goes on at a place: 恒生|指数."""
    folded = reading.folded
    if at >= reading.end or not (folded[at] in " 指成" or folded[at].isdigit()):
        return False
    return _INDEX.match(folded, at, reading.end) is not None


_TERM: Final = re.compile(r"(?:第[一二三四五六七八九十百\d]+|[二三四五六七八九十]+)届$")
_NATIONAL: Final[tuple[str, ...]] = ("中国", "中华", "国家", "全国", "中央", "国务院", "中共")


def _wider(reading: Reading, start: int, known: Known) -> int:
    """Where a known name begins with what makes another of it: 印度|外交部, 第九届|全国人大; not 在北京|外交部."""
    if known.org.type not in ("government", "military", "education", "nonprofit", "party"):
        return start
    folded = reading.folded
    if start > reading.start and folded[start - 1] == "届":
        floor = max(reading.sentence(start).start, start - 9)
        term = _TERM.search(folded[floor:start])
        if term is not None:
            return floor + term.start()
    if known.name.startswith(_NATIONAL):
        return start
    words = words_of(reading, start)
    parts = parts_before(reading, words, start)
    if not parts:
        return start
    near = parts[0]
    if near.sort in ("country", "near") or (near.sort == "short" and words.starting(near.start) is not None):
        return near.start
    return start


@book.rule(
    found("known"),
    yes=[("[苹果]宣布下调售价。", "company"), ("谷歌、[苹果]都参加了展会。", "company")],
    no=["他一天吃一个苹果。", "去利物浦旅行。"],
)
def known_name_with_cue(m: Match) -> Name | None:
    """An organization whose name is also something else, where the words around say that it is meant."""
    known: Known = m["known"].what
    if not known.unclear or _is_model(m.reading, m.end):
        return None
    if known.org.type in _FIRMS and _is_a_kind(m.reading, m.start):
        return None
    if not _has_cue(m.reading, m.start, m.end, known.org.type):
        return None
    if not _is_whole(m.reading, m.start, m.end):
        return None
    m.end = _title_end(m.reading, m.start, m.end)
    return Name(known.org.type, known.org.id, defined_names(m.reading, m.end))


def _is_a_kind(reading: Reading, start: int) -> bool:
    """Whether the word right before a name says which of the things of that name: 洛川|苹果, 53万亩|苹果, 富士|苹果; not 巨头|苹果."""
    if start <= reading.start or not is_han(reading.folded[start - 1]):
        return False
    token = words_of(reading, start).ending(start)
    if token is None or not token.tag.startswith(("n", "a", "b", "q")) or candidates(reading).known_before(start):
        return False
    place = reading.longest_before(_PLACE, start)
    if place is not None:
        return place.entry["level"] not in ("country", "near", "world")  # 美国苹果
    return reading.longest_before(_CUE_BEFORE, start) is None


_FIRMS: Final = ("company", "finance")


def _title_end(reading: Reading, start: int, end: int) -> int:
    """Where the title ends that a known name begins: 《柳叶刀·肿瘤学》; else the end of the name."""
    if reading.folded[start - 1 : start] != "《" or reading.folded[end : end + 1] != "·":
        return end
    return max(end, reading.folded.find("》", end, min(end + MAX_TITLE, reading.end)))


MAX_TITLE: Final = 12


def _has_cue(reading: Reading, start: int, end: int, sort: str) -> bool:
    folded = reading.folded
    if sort == "media" and folded[start - 1 : start] == "《" and folded[end : end + 1] in ("》", "·"):
        return True
    if sort == "sports":
        if _PLAYS_BEHIND.match(folded, end, reading.end) or _PLAYS_BEFORE.search(
            folded, max(reading.start, start - 5), start
        ):
            return True  # 莱切vs都灵
        place = reading.longest(_PLACE, start)
        if place is not None and place.end == end:
            return False
        return _plays(reading, start) and folded[start - 1 : start] not in ("在", "到", "市")
    return _coordinated(reading, start, end) or _cue_near(reading, start, end, sort)


_PLAYS_BEHIND: Final = re.compile(r"[ ]?(?:vs\.?|对阵|客战|迎战|主场|客场|战平|不敌|战胜|击败|[0-9]{1,2}[比:-][0-9])")
_PLAYS_BEFORE: Final = re.compile(r"(?:vs\.?|对阵|客战|迎战|战平|不敌|战胜|击败)[ ]?$")
"""What teams do to each other, right beside a team's name."""


def _coordinated(reading: Reading, start: int, end: int) -> bool:
    """Whether a name stands in a row with another that is known: 谷歌、苹果和微软."""
    folded = reading.folded
    joined = "、和与及,"
    if folded[start - 1 : start] in joined and start > reading.start and candidates(reading).known_before(start - 1):
        return True
    return end < reading.end and folded[end] in joined and candidates(reading).begins(end + 1)


CUE_WITHIN: Final = 6
"""How far behind a name, in code points, a word may begin that tells what it is."""


def _cue_near(reading: Reading, start: int, end: int, sort: str) -> bool:
    """Whether the words beside a name say that it is an organization of that type."""
    folded, stop = reading.folded, min(end + CUE_WITHIN, reading.end)
    if end < stop and ord(folded[end]) == ord("(") and one_stands(folded, _CALLED, end):
        return True  # 星驰汽车（下称“星驰”）
    behind = reading.lookup(_CUE_BEHIND)
    for at in range(end, stop):
        if not 0x4E00 <= ord(folded[at]) <= 0x9FFF and not folded[at].isalnum():
            break
        hit = behind.ahead(at)
        if hit is not None and sort in hit.entry.get("types", (sort,)):
            return True
    hit = reading.longest_before(_CUE_BEFORE, start)
    return hit is not None and sort in hit.entry.get("types", (sort,))


_CALLED: Final[tuple[str, ...]] = ("(下称", "(以下称", "(简称", "(以下简称", "(股票代码", "(证券代码")


def _plays(reading: Reading, at: int) -> bool:
    """Whether a sentence is about a match."""
    sport = candidates(reading).sport
    bounds = reading.sentence(at)
    start, end = bounds.start, bounds.end
    index = bisect_left(sport, start)
    return index < len(sport) and sport[index] < end


# Names in an alphabet

_LATIN: Final = re.compile(
    r"[A-Z](?<![A-Za-z0-9].)[A-Za-z0-9&'’.+-]*(?:(?: (?:of|and|for|the|de|&))* [A-Z][A-Za-z0-9&'’.+-]*)*(?:, ?(?:Inc|Ltd|LLC|S\.A)\b\.?)?"
)


# The capital comes first in the expression, as `re` finds one character of a class fast, and what stands before one slowly.


def find_latin(reading: Reading) -> list[Piece]:
    """The words of an alphabet that begin with a capital: `what` is nothing yet."""
    raw, end = reading.raw, reading.end
    at: i64 = reading.start
    stop: i64 = end
    while at < stop and not 0x41 <= ord(raw[at]) <= 0x5A:  # most Chinese texts have none
        at += 1
    if at >= stop:
        return []
    return [
        Piece("latin", found.start(), found.end(), None)
        for found in _LATIN.finditer(raw, at, end)
        if found.end() - found.start() > 1
    ]


@book.rule(
    found("latin"),
    yes=[
        ("芯片商[Nvidia]上调了预期。", "company"),
        ("总部位于苏州的芯片封装企业昨天与[Brightwell Inc.]签约。", "company"),
        ("[Lumora]首席执行官辞职。", "company"),
    ],
    no=["新款MP5和PDF文件。", "CPI上涨0.8%。"],
)
def latin_name(m: Match) -> Name | None:
    """A name in an alphabet: known, with a legal form, or where the words around speak of a company."""
    reading, start, end = m.reading, m.start, m.end
    if in_quantity(reading, start, end):
        return None  # 250万AFA
    words = reading.raw[start:end]
    if reading.lexicon.table("latin_thing").get(reading.folded[start:end]) is not None:
        return None  # CPI上涨0.8%
    while True:
        org = gazetteer.names("en").get(words.rstrip(".")) or gazetteer.names("en").get(words)
        if org is not None and org.type == "sports" and _is_event(reading, start + len(words)):
            return None
        if org is not None and (not org.needs_cue(words) or _has_cue(reading, start, start + len(words), org.type)):
            m.end = start + len(words)
            return Name(org.type, org.id, defined_names(reading, m.end))
        if " " not in words:
            break
        words = words[: words.rindex(" ")]
    form = reading.longest_before(_LATIN_FORM, end)
    if form is not None and form.start > start:
        return Name("company", None, defined_names(reading, end))
    m.end = end
    behind = reading.longest(_CUE_BEHIND, reading.skip(end))
    before = reading.longest_before(_CUE_BEFORE, reading.skip_back(start))
    if _is_short_for_a_thing(reading.raw, start, end):
        before, behind = None, behind if behind is not None and behind.entry["name"] == "leads" else None
    if any(hit is not None and "company" in hit.entry.get("types", ()) for hit in (behind, before)):
        return Name("company", None, defined_names(reading, end))
    return None


def _is_short_for_a_thing(raw: str, start: int, end: int) -> bool:
    """Whether up to five capitals are more likely those of a thing, which has a market and a price, too: CT份额, LED出货量, IPO申请."""
    return end - start <= _LONGEST_SHORT and raw[start:end].isupper()


_LONGEST_SHORT: Final = 5


# The outlet of an article


@book.rule(
    lex("source_label"),
    yes=[("来源：[陇原能源网]　时间：2024年3月1日", "media")],
    no=["资金来源：尚未公布"],
)
def outlet(m: Match) -> Name | None:
    """What an article's header gives as its source: 来源：陇原能源网."""
    reading, label = m.reading, m["source_label"]
    if label.start > reading.start and reading.raw[label.start - 1] not in "\n\r \u3000(（":
        return None
    start = reading.skip(label.end)
    named = _OUTLET.match(reading.raw, start, reading.end)
    if named is None:
        return None
    m.start, m.end = named.span()
    return Name("media")


@book.rule(
    found("byline"),
    yes=[
        ("秋粮丰收已成定局\n\n[陇原晚讯] 2023年10月9日\n\n今年粮食增产。", "media"),
        ("[陇原财经]北京10月20日电（记者梁宇）稀土出口环比下降。", "media"),
        ("[陇原日讯]3月26日电（记者梁宇）稀土出口环比下降。", "media"),
    ],
    no=["会议定于 2023年10月9日召开。"],
)
def byline(m: Match) -> Name | None:
    """An outlet at the head of an article, with the date behind it: 中原财讯 2022年11月29日."""
    return Name("media")


def find_byline(reading: Reading) -> list[Piece]:
    """The first words of a line near the article's head that a date follows."""
    raw, end = reading.raw, min(reading.end, reading.start + BYLINE_WITHIN)
    found: list[Piece] = []
    lines = [0] if reading.start == 0 else []
    at = raw.find("\n", reading.start, end)
    while at >= 0:
        lines.append(at + 1)
        at = raw.find("\n", at + 1, end)
    for line in lines:
        behind = _words_end(raw, line, end)
        named = None
        if behind < end and raw[behind] in " \u3000":
            named = _BYLINE.match(raw, line, end)
        elif behind < end and raw[behind].isdigit():
            named = _DATELINE.match(raw, line, end)
        if named is not None:
            found.append(Piece("byline", named.start(1), named.end(1), None))
    return found


def _words_end(raw: str, start: int, end: int) -> int:
    """Where the ideographs end that a line begins with, blanks before them left out; the end where there are none, or too many
    for an outlet and the place it writes from."""
    at: i64 = start
    stop: i64 = end
    while at < stop and (ord(raw[at]) == 32 or ord(raw[at]) == 0x3000):
        at += 1
    first = at
    while at < stop and 0x3400 <= ord(raw[at]) <= 0x9FFF:
        at += 1
        if at - first > MAX_OUTLET:
            return end
    return at if at > first else end


MAX_OUTLET: Final = 13
BYLINE_WITHIN: Final = 300
_BYLINE: Final = re.compile(
    r"[ \u3000]*([\u3400-\u9fff]{1,7}(?:[报网社讯台刊]|新闻|在线|财经|观察))[ \u3000]+(?:20|19)\d\d(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}"
)
_DATELINE: Final = re.compile(
    r"[ \u3000]*(?!本报)([\u3400-\u9fff]{1,7}?(?:新闻|在线|财经|观察|[日时资财]讯|周刊|卫视|[报网]))[\u3400-\u9fff]{0,4}(?:20\d\d年)?\d{1,2}月\d{1,2}日[电讯]"
)
"""An outlet, where it writes from, and the day: 新华财经北京10月20日电, 中国教育报2026年5月12日讯."""
_OUTLET: Final = re.compile(r"[A-Z\u3400-\u9fff][A-Za-z0-9\u3400-\u9fff]{1,11}(?=[\s\u3000|)）]|$)")


# Names that the article gives


@mentions.rule(
    found("learned"),
    yes=[
        ("江苏恒远精密制造股份有限公司昨天表示，[恒远精密]今年将扩建仓库。", "company"),
        ("江苏恒远精密制造股份有限公司（以下简称“[恒远]”）发布年报。", "company"),
    ],
    no=["恒远精密今年将扩建仓库。"],
)
def learned_name(m: Match) -> Name | None:
    """A name that the article gives in full elsewhere."""
    learned = m["learned"].what
    if len(learned.text) < MIN_CERTAIN and not _is_whole(m.reading, m.start, m.end):
        return None
    if not learned.given and len(learned.text) <= MAX_BRAND and learned.name.type in _BRANDED:
        token = words_of(m.reading, m.start).starting(m.start)
        if token is None or (token.tag not in _BRAND_TAGS and not _plays(m.reading, m.start)):
            return None  # 宁河 of 宁河精工 is the county, too
    name: Name = learned.as_name()
    return name


MAX_BRAND: Final = 3
_BRANDED: Final = ("company", "finance", "sports")
_BRAND_TAGS: Final = ("", "nz", "nr", "nrt", "nt", "j")


BOOKS: Final = (book, mentions)
FINDERS: Mapping[str, Finder] = {"head": find_heads, "known": find_known, "latin": find_latin, "byline": find_byline}


def abbreviations() -> frozenset[str]:
    """None: a Chinese sentence ends with 。."""
    return frozenset()


__all__ = ["BOOKS", "FINDERS", "NAMES", "SCANNED", "abbreviations"]
