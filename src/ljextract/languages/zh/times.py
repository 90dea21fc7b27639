"""Chinese times: where one may begin, and what the words around it say. What one is made of is in `dates`.

    time = [自|从|截至…] point [(至|到|-) point] [前|后|以来|起|止…]

A bare weekday, month or day is the latest one, or the next where the clause looks ahead (将, 计划; see `look`).
"""

from __future__ import annotations

import functools
import re
from typing import Final

from ljextract.languages.zh.bare import is_han
from ljextract.languages.zh.chars import Chars, one_stands, stands_at
from ljextract.languages.zh.dates import (
    CLOCK,
    DAY,
    LISTED,
    LUNAR_DAY,
    MONTH,
    PART,
    ROW,
    Node,
    is_numeral,
    numeral,
    read_clock,
    read_digits,
    read_point,
    smaller,
)
from ljextract.languages.zh.kept import kept_of
from ljextract.lexicon import KEPT_LEXICONS, Hit, Lexicon, Sifted
from ljextract.matcher import Finder, Reading
from ljextract.native import i64
from ljextract.rules import Match, Piece, RuleBook, found, lex
from ljextract.text import BMP
from ljextract.values.period import (
    Between,
    Direction,
    Inside,
    Mentioned,
    Period,
    Published,
    Relation,
    RunTo,
    Same,
    Shifted,
    Stretching,
    When,
    between,
    directed,
    is_open,
)
from ljextract.values.steps import ClockOf, DayOf, HolidayOf, LunarOf, MonthOf, PartOf, Step, WeekdayOf
from ljextract.values.stretches import Unit

SCANNED: tuple[str, ...] = (
    "relative_year", "relative_quarter", "relative_month", "relative_week", "relative_day", "part_of_day", "year_part",
    "month_part", "same_period", "holiday", "era", "time_word", "relative_pair", "relative_season",
)  # fmt: skip

book = RuleBook("zh.times", kind="time")


# What stands around a time


def finish(m: Match, start: int, node: Node | None) -> Period | None:
    """The period of a point and of the words around it; moves the match's span to them."""
    if node is None:
        return None
    r = m.reading
    node = _second_end(r, node)
    end = node.end
    if _recurs(r, start):
        return None
    folded = r.folded
    before = start
    if start - 2 > r.start and (ord(folded[start - 1]) == ord("间") or ord(folded[start - 2]) == ord("间")):
        zone = _ZONE_BEFORE.search(folded, max(r.start, start - 6), start)
        before = zone.start() if zone is not None else start
    prefix = kept_of(r).time_prefixes.behind(r.skip_back(before))
    suffix = _suffix(r, end)
    if suffix is not None and ord(folded[suffix.start]) == ord("开"):
        word = folded[prefix.start] if prefix is not None else ""
        if word in "于在" if word else folded[suffix.end : suffix.end + 1].isalpha():
            suffix = None  # 将于2月2日开始, 四季度开始交付; not 从10月25日开始, 昨日5点开始。
    if node.weak and prefix is None and suffix is None:
        return None
    relation: Relation = "in"
    as_of = prefix is not None and suffix is None and bool(prefix.entry.get("as_of"))
    if suffix is not None:
        relation = suffix.entry["relation"]
    elif prefix is not None:
        relation = prefix.entry["relation"]
        word, outside = folded[prefix.start : prefix.end], folded[prefix.start - 1 : prefix.start]
        if (
            word == "从"
            or (word == "自" and isinstance(node.when, (Between, Stretching)))
            or (word == "到" and prefix.start > r.start and outside.isalpha() and outside not in _BEFORE_TO)
        ):
            relation = "in"  # 从2018年的5万增至…, 谈到三年前
        elif word == "到" and ((outside and outside in "排续") or _CLOSES_WITH.match(folded, end, r.end)):
            relation = "until"  # 订单排到明年8月, 到3月27日结束
        elif word == "约" and outside in _NO_ABOUT:
            relation = "in"  # 本报纽约4月13日电
    when = node.when
    if is_open(when):
        last = ord(folded[start - 1]) if start > r.start else 0
        if start - 2 >= r.start and ord(folded[start - 2]) == ord("月") and last in (ord("底"), ord("末")):
            direction: Direction = "near"  # 4月底5月初
        elif one_stands(folded, ("电", "讯"), end):
            direction = "back"  # 本报波恩5月4日电记者江建国报道：…即将
        elif last in (ord("比"), ord("较")) or (last == ord("由") and suffix is None):
            direction = "back"  # 将今年的增长预期上调至4.8%，比1月的预测高0.3个百分点
        else:
            direction = look(r, start, end, "in" if as_of else relation)
            past = direction in ("back", "untold")
            if past and suffix is not None and ord(folded[suffix.start]) == ord("起") and _is_day_of_month(when):
                direction = "near"  # 8月28日联合宣布，从9月1日起
            if node.level in (PART, MONTH) or ord(folded[start]) == ord("前"):
                if direction == "ahead" and _REPORTED.match(folded, end, r.end):
                    direction = "due"
                elif direction in ("back", "untold") and node.level == PART and _FIGURES.match(folded, end, r.end):
                    direction = "over"
            elif direction == "due":
                direction = "ahead"
            elif direction == "back" and isinstance(when, Inside) and isinstance(when.steps[0], HolidayOf):
                direction = "untold"  # 元旦假期预订量已超去年, in December
        when = directed(when, direction)
    m.start, m.end = start, end
    if prefix is not None:
        m.add(prefix.entry.kind, prefix.start, prefix.end, prefix.entry)
    if suffix is not None:
        m.add(suffix.entry.kind, suffix.start, suffix.end, suffix.entry)
    # What a change is measured by stands behind these: 10月增长, 比8月高.
    compared = start > r.start and (
        _compares(ord(folded[start - 1]))
        or (ord(folded[start - 1]) == ord("而") and _ASIDE.at(folded, end))  # 0.81，而2023年曾跌至0.72。同期结婚24万对
    )
    mod = node.mod
    run = _RUN_TO.match(folded, end, r.end) if prefix is not None and prefix.entry.get("as_of") else None
    if run is not None and prefix is not None:
        m.start, m.end = prefix.start, run.end()
        unit = _UNITS_ENDED[(run["unit"] or run["named"])[0]]
        when = RunTo(when, numeral(run["number"] or "1"), unit, named=unit != "month")
        relation, mod = "in", None
    if relation == "since" and suffix is not None:
        compared = compared or _RECORD.match(folded, suffix.end, r.end) is not None
    return Period(when, relation, mod, compared or isinstance(when, Same))


def _compares(code: int) -> bool:
    """Whether what stands behind a character is compared with."""
    return code in (ord("比"), ord("较"), ord("与"), ord("同"), ord("由"))


_FIGURES: Final = re.compile(r"[^,，。;；]{0,12}(?:增长|下降|同比|环比|增速|回落|净利|营收|亏损|实现)")
"""What is told of a quarter that is over: 一季度增长5.4%, in January."""


def _is_day_of_month(when: When) -> bool:
    """Whether an expression names a month and a day of it."""
    return isinstance(when, Inside) and isinstance(when.steps[0], MonthOf) and isinstance(when.steps[-1], DayOf)


_ASIDE: Final = Chars("曾还仅只则")
"""What begins what is told of a time only beside another: 而2023年曾…, 而上年同期仅…"""
_YEARLY: Final = "产均销发供处用营利收输吞"
"""What 年 is the year's of: 年产值, 年均, 年发电."""
_RECORD: Final = re.compile(r"的?[^,，。;；]{0,3}(?:最|首|新高|新低|高点|低点|高位|低位)")
"""2022年二季度以来最低: what is measured by it goes on, not what it names."""
_RUN_TO: Final = re.compile(
    r"[ ]?(?:止|为止|结束)?[ ]?的?(?:前|过去)?(?:(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2})[ ]?个(?P<unit>月)"
    r"|(?:一个|整个)?(?P<named>季度|半年度?|财政年度|财年|年度))"
)
"""截至去年12月的三个月, 截至3月31日止年度"""
_UNITS_ENDED: Final[dict[str, Unit]] = {"月": "month", "季": "quarter", "半": "half", "财": "year", "年": "year"}


_REPORTED: Final = re.compile(
    r"(?:份)?(?:的)?(?:财报|业绩|财务|报告|季报|数据|经济数据|gdp|成绩单|cpi|通胀|非农|就业数据|外贸)"
)
"""What is told of a time that is over: 将于5月公布一季度财报."""
_ZONE_BEFORE: Final = re.compile(r"(?:北京|当地|美东|伦敦|东京|格林尼治|巴黎|纽约)时间[ ]?$")
_NO_ABOUT: Final = frozenset("纽条合契节签公预制邀")
_BEFORE_TO: Final = frozenset("计争期并且而是要将和划排续")
_CLOSES_WITH: Final = re.compile(r"(?:结束|截止|闭幕|收官|期满)")
_NO_SUFFIX: Final = re.compile(
    r"前(?!后)(?:提(?!交|供|出|前|醒|升|高)|[年天日晚夜月周半景沿线后海锋往列来任夕端排奏卫言述期三五十几两首四0-9])|后[年天日晚夜代期续卫勤来备方轮台半几]|起[来草码步诉到价飞]|止[步跌损]|开始[前后]"
)


def _suffix(r: Reading, end: int) -> Hit | None:
    at = r.skip(end)
    if at < r.end and _CLOSING.at(r.folded, at):  # "十四五"以来
        at += 1
    suffixes = kept_of(r).time_suffixes
    hit = suffixes.ahead(at)
    if hit is None and at == end and at < r.end and _ACT_HEADS.at(r.folded, at):
        found = _SINCE_AN_ACT.match(r.folded, at, r.end)
        hit = suffixes.ahead(found.end()) if found is not None else None
    if hit is None or (_SUFFIX_HEADS.at(r.folded, at) and _NO_SUFFIX.match(r.folded, at, r.end)):
        return None
    return hit


_CLOSING: Final = Chars("\"'”’」』")
_SUFFIX_HEADS: Final = Chars("前后起止开")
_ACTS: Final = "建创成开投上启入恢统观实有"
_ACT_HEADS: Final = Chars(_ACTS)
_SINCE_AN_ACT: Final = re.compile(rf"[{_ACTS}][^\W\d_的近]{{0,6}}(?=以来)")
"""What began then: 创下1958年建馆以来的新高."""


def _recurs(r: Reading, start: int) -> bool:
    """每周一, 每年3月: a habit is no time"""
    if start <= r.start:
        return False
    folded, last = r.folded, ord(r.folded[start - 1])
    if last in (ord("每"), ord("逢")):
        return True
    if last in (ord("个"), ord("年"), ord("月"), ord("周"), ord("天"), ord("日")):
        each = start - 2 >= r.start and folded[start - 2] == "每"
        if each or last != ord("月"):
            return each
    elif last not in (ord("至"), ord("到"), ord("-"), ord("~"), ord("—"), ord("、"), ord("和")):
        return False
    low = max(r.start, start - 12)
    return folded.find("每", low, start) >= 0 and _EACH_TO.search(folded, low, start) is not None


_EACH_TO: Final = re.compile(r"每(?:年|月|周|天|日)[^,，。;；]{1,8}$")
"""每年4月至6月"""


def _may_join(code: int) -> bool:
    """Whether what joins two times may begin with a character."""
    return code in (
        ord("至"), ord("到"), ord("-"), ord("~"), ord("–"), ord("—"), ord("―"), ord("和"), ord("与"),
    )  # fmt: skip


_JOIN: Final = re.compile(r"[ ]?(?:至|到|-{1,2}|~|–|—{1,2}|―|和|与)[ ]?")
_NEXT_YEAR: Final = re.compile(r"(?:次年|翌年)(?=[0-9一二三四五六七八九十])")
_BETWEEN: Final = re.compile(r"(?:之间|间|期间)")


def _second_end(r: Reading, node: Node) -> Node:
    """A stretch to a second time: 3月5日至8日, 2018年10月至2020年3月, 周一到周五."""
    at = r.skip(node.end)
    if at >= r.end or not _may_join(ord(r.folded[at])):
        return node
    m = _JOIN.match(r.folded, node.end, r.end)
    if m is None or m.end() >= r.end or (isinstance(node.when, Shifted) and node.level == CLOCK):
        return node
    if m[0].strip() in ("和", "与") and not _BETWEEN.search(r.folded, m.end(), min(r.end, m.end() + 24)):
        return node
    at = m.end()
    if (later := _NEXT_YEAR.match(r.folded, at, r.end)) is not None:
        at = later.end()  # 11月至次年3月: the end goes on from the start
    lunar = LUNAR_DAY.match(r.folded, at, r.end) if node.level == DAY and isinstance(node.when, Inside) else None
    if (
        lunar is not None
        and isinstance(node.when, Inside)
        and isinstance(step := node.when.steps[-1], (LunarOf, HolidayOf))
    ):
        of_month = step.month if isinstance(step, LunarOf) else 1  # 正月初一至初七, 除夕到初六
        steps = (*node.when.steps[:-1], LunarOf(of_month, numeral(lunar[1])))
        last = Inside(node.when.base, steps, node.when.direction, node.when.limit)
        return Node(lunar.end(), between(node.when, last), CLOCK)
    clock = read_clock(r, at, sure=True) if node.level == CLOCK else None
    other = clock or read_point(r, at)
    if other is None:
        return node
    second = other.when
    if clock is not None and isinstance(second, Inside) and isinstance(node.when, Inside):
        second = _same_half(node.when, second)
    if isinstance(second, Inside) and (second.base is None or isinstance(second.steps[0], ClockOf)):
        second = _lend(node.when, second)
    return Node(other.end, between(node.when, second), CLOCK, None, node.weak and other.weak)


def _lend(first: When, second: Inside) -> When:
    """The second end with the larger units of the first: 3月5日至[3月]8日."""
    step = second.steps[0]
    if not isinstance(first, Inside):
        return Inside(first, second.steps) if isinstance(step, (ClockOf, DayOf)) and not _is_year(first) else second
    kept: list[Step] = []
    for one in first.steps:
        if type(one) is type(step):
            break
        if isinstance(step, MonthOf) or (isinstance(step, WeekdayOf) and not isinstance(one, WeekdayOf)):
            break
        if isinstance(step, ClockOf) and isinstance(one, PartOf):
            continue
        kept.append(one)
    base = first.base
    if isinstance(step, MonthOf) and not kept:
        return second  # the year is lent by `between`: 2018年10月至3月 goes on into the next year
    return Inside(base, (*kept, *second.steps)) if kept or base is not None else second


def _same_half(first: Inside, second: Inside) -> Inside:
    """The second clock time in the half of the day that the first was told in: 晚上7:00到8:00."""
    one, two = first.steps[-1], second.steps[0]
    if (
        isinstance(one, ClockOf)
        and isinstance(two, ClockOf)
        and len(second.steps) == 1
        and two.hour < one.hour
        and one.hour >= 12
        and two.hour < 12
    ):
        later = ClockOf(two.hour + 12, two.minute, two.second, two.zone)
        return Inside(second.base, (later,), second.direction, second.limit)
    return second


def _is_year(when: When) -> bool:
    return isinstance(when, (Published, Mentioned)) and when.unit == "year"


def look(r: Reading, start: int, end: int, relation: Relation) -> Direction:
    """Whether the clause of a time without its year looks back, ahead (将, 计划), or tells a timetable (起施行)."""
    bounds = r.sentence(start)
    sentence_start, sentence_end = bounds.start, bounds.end
    folded = r.folded
    low, high = max(sentence_start, start - 60), min(sentence_end, end + 60)
    clause_start = start
    while clause_start > low and (
        ord(folded[clause_start - 1]) > 0x3002 or not _parts_clauses(folded, clause_start - 1)
    ):
        clause_start -= 1
    clause_end = min(end + 1, high)
    while clause_end < high and (ord(folded[clause_end]) > 0x3002 or not _parts_clauses(folded, clause_end)):
        clause_end += 1
    cues = _cues_of(r)
    may_tell = folded.find("的", end, min(end + _TOLD_WITHIN, clause_end)) >= 0 or folded[end : end + 1] in _TELLS
    told_of = _TOLD_OF.match(folded, end, clause_end) if may_tell else None
    if told_of is not None and not cues.ahead.stands(folded, clause_start, told_of.end()):
        return "back"  # 公司7月宣布的计划将完成
    if cues.due.stands(folded, clause_start, clause_end):
        return "due"
    if cues.ahead.stands(folded, clause_start, clause_end):
        return "ahead"
    # apart: "6月1日前" tells nothing of 日前
    if cues.back.stands(folded, clause_start, start) or cues.back.stands(folded, end, clause_end):
        return "back"
    if cues.near.stands(folded, end, clause_end):
        return "near"
    told = cues.ahead.stands(folded, low, start) or cues.due.stands(folded, low, start)
    if told and not cues.back.stands(folded, low, start):
        return "near"  # 预计向西北移动, 16日登陆
    return "near" if relation in ("by", "before", "until") else "untold"  # 6月底前实施完毕


def _parts_clauses(folded: str, at: int) -> bool:
    """Whether a mark stands at a place, or the blank of a headline: 9月出口量降两成 北山稀土上调今年产量计划."""
    code = ord(folded[at])
    if code != ord(" "):
        return code in (ord(","), ord(";"), ord("。"))
    return at > 0 and is_han(folded[at - 1]) and is_han(folded[at + 1 : at + 2])


_TELLS: Final = frozenset("宣表透说称")
_TOLD_WITHIN: Final = 9
"""Within so many characters stands the 的 of what follows, or else it begins with one of those before."""
_TOLD_OF: Final = re.compile(
    r"[^,，。;；的0-9]{0,6}(?:宣布|公布|发布|推出|提出|签署|签订|通过|批准|出台|印发|启动|成立|修订|制定|发生|达成|获批|披露)的"
    r"|(?:宣布|表示|透露|说|称)[,，]"
)
"""What was done then to what the clause speaks of."""


class _Cues:
    """Expressions for the words that tell a direction."""

    __slots__ = ("ahead", "back", "due", "near")

    def __init__(self, ahead: Sifted, due: Sifted, near: Sifted, back: Sifted) -> None:
        self.ahead = ahead
        self.due = due
        self.near = near
        self.back = back


def _cues_of(r: Reading) -> _Cues:
    known: _Cues | None = r.memo.get(_CUES)
    if known is None:
        known = r.memo[_CUES] = _cues(r.lexicon)
    return known


_CUES: Final[tuple[str, ...]] = ("zh.times.cues",)


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _cues(lexicon: Lexicon) -> _Cues:
    ahead, due, near, back = (lexicon.table(f"look_{kind}") for kind in ("ahead", "due", "near", "back"))
    # 该计划于1月启动, 贷款计划的一部分, 目标价; 1月起将三款药品纳入医保, 6月14日的报告将目标价维持在
    noun = rf"(?<!计划(?=[的，。、；;,.”\"》）)是为已经中内框]|$))(?<!目标(?![是为到在至]))(?<!将(?={_OBJECT}))"
    # The first characters stand ahead of all else, as a class is what `re` looks for fastest.
    words = list(ahead)
    heads = "".join(sorted({re.escape(word[0]) for word in words}))
    told = "|".join([f"(?<={re.escape(word[0])}){re.escape(word[1:])}" for word in words])
    return _Cues(
        Sifted(f"[{heads}](?<![该此这项一].)(?:{told}){noun}", ahead),
        Sifted("|".join([f"(?<![{_MATERIALS}]){word}" if word == "料" else re.escape(word) for word in due]), due),
        Sifted("|".join(map(re.escape, near)), near),
        Sifted("|".join(map(re.escape, back)), back),
    )


_MATERIALS: Final = "材资原燃饮塑肥颜涂布面饲染调不意辅质物"
"""Behind these 料 is what something is made of, and no forecast: 备齐材料."""
_OBJECT: Final = (
    r"[0-9两三四五六七八九这该此其]|(?![于在从自继进逐会再有对被把由向以按为正陆同与和大首最达比较共明迅显持]|全(?![年球国省市县区]))[^,，。;；]{2,20}?"
    r"(?:维持|上调|下调|调高|调低|列为|列入|纳入|定为|改为|视为|作为|评为|移交|送往|送至|扩大[到至]|压缩|缩短|延长|提高[到至]|提升[到至]|增加[到至]|降低[到至]|[降减升增][到至]|调整[为至]|抓获|制服)"
)
"""Behind 将 where it is 把: what is done to something, and no word of how or when it will be done."""


# Finders: numerals before a unit of time, and digits in the shape of a date

_UNIT_SHAPE: Final = re.compile(
    rf"[0-9一二两三四五六七八九十〇零○廿卅正腊冬][0-9{ROW}两十百廿卅]{{0,7}}[ ]?(?:年|财年|财政年|财季|{LISTED}|、(?=[0-9一二三四五六七八九十]{{1,2}}[月季])|届|赛季|月|日|号|世纪|[个]?[月季周星礼]|点|时|天|小时|分钟|(?:-|~|–|—{{1,2}}|至|到|/)[ ]?[0-9{ROW}十]{{1,4}}[ ]?[年月日号赛榨学季]|(?<=十[一二三四五六])五|五(?=[\"”’」』]|时期|期间|规划|计划|以来|末|开局|收官|发展))"
)
_DATE_SHAPE: Final = re.compile(
    r"[0-9](?<![a-z0-9_/$€£¥#=&?-][0-9])(?<![0-9][.,:][0-9])(?:[0-9]{3}([-/.])[0-9]{1,2}(?:\1[0-9]{1,2})?(?![0-9])|[0-9]{7}(?![\w-])|[0-9]?:[0-5][0-9]|[0-9]?([-/.])[0-9]{1,2}\2[0-9]{4})"
)


_NUMERAL: Final = 1
_DIGIT: Final = 2
_FIVE: Final = 4
_ODD: Final = 8
_UNIT_HEAD: Final = 16
_UNIT: Final = 32
"""What a character may be: a numeral, a digit, 五, a numeral that does not stand at every place of a row, what begins a unit of
time, and a unit of one character, which is one behind any numerals."""
_UNIT_HEADS: Final = "年财届赛月日号世个季周星礼点时天小分-~–—至到/、和及与"
_UNITS: Final = "年届月日号季周星礼点时天"
_ODD_NUMERALS: Final = "百正腊冬"
_LONGEST_ROW: Final = 8


def _kinds(lexicon: Lexicon) -> bytes:
    """What each character may be, by its code point."""
    known: bytes | None = lexicon.kept.get("zh.times.kinds")
    if known is None:
        kinds = bytearray(BMP)
        for code in range(BMP):
            if is_numeral(code):
                kinds[code] = _NUMERAL | (_DIGIT if code < 128 else 0)
        for chars, kind in (("五", _FIVE), (_ODD_NUMERALS, _ODD), (_UNIT_HEADS, _UNIT_HEAD), (_UNITS, _UNIT)):
            for char in chars:
                kinds[ord(char)] |= kind
        known = lexicon.kept["zh.times.kinds"] = bytes(kinds)
    return known


class _Rows:
    """The rows of numerals of a run that may be times: where those before a unit start and end, and where one ends of which no
    expression need be asked; and the same of those with digits."""

    __slots__ = ("digit_ends", "digit_starts", "ends", "starts", "unit_ends")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.unit_ends: list[int] = []
        self.digit_starts: list[int] = []
        self.digit_ends: list[int] = []


def _rows(r: Reading) -> _Rows:
    """The rows of numerals of the run. They are found by hand, and a shape is asked for only where what stands behind a row
    allows it: an expression takes ten times as long to fail."""
    known: _Rows | None = r.memo.get(_ROWS)
    if known is not None:
        return known
    rows = r.memo[_ROWS] = _Rows()
    folded, kinds = r.folded, _kinds(r.lexicon)
    at: i64 = r.start
    high: i64 = r.end
    while at < high:
        code: i64 = ord(folded[at])
        if code >= BMP or kinds[code] & _NUMERAL == 0:
            at += 1
            continue
        start = at
        seen: i64 = 0
        alike: i64 = _DIGIT
        while code < BMP and kinds[code] & _NUMERAL != 0:
            seen |= kinds[code]
            alike &= kinds[code]
            at += 1
            code = ord(folded[at]) if at < high else BMP
        sign = code
        behind = at
        if code == 32:
            behind += 1
            code = ord(folded[behind]) if behind < high else BMP
        unit: i64 = kinds[code] if code < BMP else 0
        if seen & _FIVE != 0 or (
            unit & _UNIT_HEAD != 0 and (unit & _UNIT != 0 or _may_be_unit(folded, behind, high, kinds))
        ):
            rows.starts.append(start)
            rows.ends.append(at)
            plain = unit & _UNIT != 0 and seen & _ODD == 0 and at - start <= _LONGEST_ROW
            rows.unit_ends.append(behind + 1 if plain else 0)
        if seen & _DIGIT != 0 and (alike == 0 or at - start >= _PLAIN_DATE or 0x2D <= sign <= 0x3A):
            # a row of digits alone that has no "-", ".", "/" or ":" behind it begins no date
            rows.digit_starts.append(start)
            rows.digit_ends.append(at)
    return rows


def _may_be_unit(folded: str, at: int, end: int, kinds: bytes) -> bool:
    """Whether a unit of time of several characters may begin at a place, or what joins two numerals."""
    if at + 1 >= end:
        return False
    code, behind = ord(folded[at]), ord(folded[at + 1])
    if code == ord("个"):
        return behind in (ord("月"), ord("季"), ord("周"), ord("星"), ord("礼"))
    if code == ord("分"):
        return behind == ord("钟")
    if code == ord("小"):
        return behind == ord("时")
    if code == ord("财"):
        return behind in (ord("年"), ord("政"), ord("季"))
    if code == ord("赛"):
        return behind == ord("季")
    if code == ord("世"):
        return behind == ord("纪")
    return behind in (ord(" "), ord("-"), ord("—")) or (behind < BMP and kinds[behind] & _NUMERAL != 0)


_ROWS: Final[tuple[str, ...]] = ("zh.times.rows",)


def find_units(r: Reading) -> list[Piece]:
    """Numerals before a unit of time."""
    folded, high = r.folded, r.end
    rows = _rows(r)
    found: list[Piece] = []
    last = 0
    for index in range(len(rows.starts)):
        start, at = rows.starts[index], rows.ends[index]
        if start >= last and rows.unit_ends[index] > 0:
            last = rows.unit_ends[index]
            found.append(Piece("unit_digits", start, last, folded[start:last]))
            continue
        start = max(start, last)
        while start < at:
            m = _UNIT_SHAPE.match(folded, start, high)
            if m is not None:
                last = m.end()
                found.append(Piece("unit_digits", start, last, folded[start:last]))
                start = last
            else:
                digit = ord(folded[start]) < 128
                start += 1
                while digit and start < at and at - start < _LONGEST_ROW and ord(folded[start]) < 128:
                    start += 1  # what fails from a digit fails from the next
    return found


def find_dates(r: Reading) -> list[Piece]:
    """Digits in the shape of a date or a time of day."""
    folded, high = r.folded, r.end
    rows = _rows(r)
    found: list[Piece] = []
    last = 0
    for index in range(len(rows.digit_starts)):
        at, row_end = max(rows.digit_starts[index], last), rows.digit_ends[index]
        while at < row_end:
            start = at
            while at < row_end and ord(folded[at]) <= ord("9"):
                at += 1
            size = at - start
            if size and _may_be_date(folded, at, high, size):
                m = _DATE_SHAPE.match(folded, start, high)
                if m is not None:
                    last = at = m.end()
                    found.append(Piece("date_digits", start, last, folded[start:last]))
            elif not size:
                at += 1
    return found


_YEAR_SIZE: Final = len("2023")
_PLAIN_DATE: Final = len("20230424")


def _may_be_date(folded: str, at: int, end: int, size: int) -> bool:
    """Whether so many digits that end at a place may begin a date or a time of day: most digits are told at once to be none."""
    if size == _PLAIN_DATE:
        return True
    if at + 1 >= end or not (size < 3 or size == _YEAR_SIZE) or not _is_digit(folded, at + 1):
        return False
    sign = ord(folded[at])
    if sign == ord(":"):
        return size < 3
    if sign not in (ord("-"), ord("/"), ord(".")):
        return False
    if size == _YEAR_SIZE:
        return True
    at += 2
    if at < end and _is_digit(folded, at):
        at += 1
    return at < end and ord(folded[at]) == sign


def _is_digit(folded: str, at: int) -> bool:
    return ord("0") <= ord(folded[at]) <= ord("9")


FINDERS: dict[str, Finder] = {"unit_digits": find_units, "date_digits": find_dates}


# Rules


@book.rule(
    found("unit_digits"),
    yes=[
        ("公司成立于[2021年3月5日]。", "2021-03-05"),
        ("该桥于[1998年]建成。", "1998"),
        ("[3月]出口回升。", "2023-03"),
        ("新规将于[5月1日]施行。", "2023-05-01"),
        ("[1-8月]产量增长。", "2022-01/2022-08"),
        ("[前10个月]进出口下降。", "2022-01/2022-10"),
        ("他[三年前]来到重庆。", "2020"),
    ],
    no=["产值2089.81亿元。", "他住了三年。", "提出三点意见。", "出货量连续第二个季度下滑。"],
)
def unit_digits(m: Match) -> Period | None:
    """Numerals and a unit: 2023年4月24日, 三季度, 前10个月, 三年前, 下午5点."""
    r = m.reading
    start = m.start
    if start > r.start and _PREFIX_ENDS.at(r.folded, start - 1):
        for prefix in _PREFIXES[r.folded[start - 1]]:
            if r.folded.endswith(prefix, r.start, start):
                if prefix == "第" and r.folded.endswith("连续", r.start, start - 1):
                    return None  # 连续第二个季度下滑
                node = read_point(r, start - len(prefix))
                if node is not None and node.end > start:
                    return finish(m, start - len(prefix), node)
    return finish(m, start, read_point(r, start))


_PREFIXES: Final = {
    "前": ("公元前", "前"),
    "元": ("公元",),
    "历": ("农历", "阴历", "旧历"),
    **{prefix: (prefix,) for prefix in "第头首闰晚早夜"},
}
"""What a time may begin with before its numerals, by its last character."""
_PREFIX_ENDS: Final = Chars(_PREFIXES)


_AFTER_CLOCK: Final = frozenset("许左,，、;；")
_CLOSES: Final = re.compile(r"(?:收[盘于报]|开盘|开市|截止|抵达|出发|起飞|启程|举行|到达|发车)")


@book.rule(
    found("date_digits"),
    yes=[("发布时间:[2023-04-24 09:30]", "2023-04-24T09:30"), ("有效期至[2025.6.30]。", "2025-06-30 until")],
)
def date_digits(m: Match) -> Period | None:
    """A date or clock time in digits: 2023-04-24, 2023.4.24, 17:30."""
    r = m.reading
    node = read_digits(r, m.start) or read_clock(r, m.start)
    if node is None:
        clock = read_clock(r, m.start, sure=True)
        behind = r.folded[clock.end : clock.end + 1] if clock is not None else ""
        node = (
            clock.weakened(behind not in _AFTER_CLOCK and not _CLOSES.match(r.folded, clock.end, r.end))
            if clock is not None
            else None
        )
    return finish(m, m.start, smaller(r, node) if node is not None else None)


@book.rule(
    lex(("year_part", "month_part", "same_period")),
    yes=[("[年底]前完成。", "2023 before end"), ("[去年同期]为5亿元。", "2022")],
)
def part_of_year(m: Match) -> Period | None:
    """年初, 年底, 月底, and the same period of the year before."""
    return finish(m, m.start, read_point(m.reading, m.start))


@book.rule(
    lex(
        (
            "relative_year",
            "relative_quarter",
            "relative_month",
            "relative_week",
            "relative_day",
            "part_of_day",
            "relative_pair",
            "relative_season",
        )
    ),
    yes=[
        ("[去年]营收增长。", "2022"),
        ("[今年一季度]经济回升。", "2023-Q1"),
        ("他[上周三]到访。", "2023-04-19"),
        ("[昨晚]有雨。", "2023-04-23"),
        ("2020年开工,[次年]建成。", "2021"),
        ("[今明两年]新增学位。", "2023/2024"),
        ("[去冬]少雨。", "2022-WI"),
        ("[后年]产量将翻番。", "2025"),
    ],
    no=["项目建成后年产值可达10亿元。", "大桥建成后日均车流量4万辆。"],
)
def relative(m: Match) -> Period | None:
    """A relative year, quarter, month, week or day, with the smaller units behind it: 去年三季度, 上周三, 昨晚."""
    folded, start = m.reading.folded, m.start
    if (
        stands_at(folded, "后年", start)
        and folded[start + 2 : start + 3] in _YEARLY
        and is_han(folded[start - 1 : start])
    ):
        return None  # 投产后|年产值
    if (
        stands_at(folded, "后日", start)
        and folded[start + 2 : start + 3] in _YEARLY
        and is_han(folded[start - 1 : start])
    ):
        return None  # 建成后|日均车流量
    return finish(m, m.start, read_point(m.reading, m.start))


@book.rule(lex("holiday"), yes=[("[国庆节]当地客流大增。", "2022-10-01")])
def holiday(m: Match) -> Period | None:
    """A holiday."""
    return finish(m, m.start, read_point(m.reading, m.start))


@book.rule(lex("era"), yes=[("[民国112年]出版。", "2023"), ("建于[康熙三年]。", "1664")])
def era(m: Match) -> Period | None:
    """A year of an era."""
    return finish(m, m.start, read_point(m.reading, m.start))


@book.rule(
    lex("time_word"),
    yes=[
        ("[上世纪九十年代初],他南下。", "199X start"),
        ("[上半年]净利润下降。", "2022-H1"),
        ("[周三]股市下跌。", "2023-04-19"),
    ],
)
def time_word(m: Match) -> Period | None:
    """上半年, 首季, 上世纪, 周三, 正月: times that begin with a word."""
    return finish(m, m.start, read_point(m.reading, m.start))
