"""English times: where one may begin, and what the words around it say (`directions`: back or ahead). What one is made of is in `dates`,
and digits in the shape of one are found by `shapes`.

    time = [preposition] [mood] [modifier] point [join point] [suffix]      late 2019; from March to May; 2012 or later

A rule starts where its anchor says, looks back for what belongs to the time before the anchor ("24 April" is anchored at the
month), has the point read, and lets `finish` read the rest: what stands before ("two days after", "the end of"), a second
end, the preposition, and whether the words look ahead.
"""

from __future__ import annotations

import re
from typing import Final

from ljextract.languages.en.contexts import HOLIDAY, NUMBER_CUE, TIME_LEAD, TIME_TOLD, YEAR_CUE, YEAR_NAME, before
from ljextract.languages.en.dates import (
    DETERMINERS,
    HOLIDAYS,
    HOUR_WORDS,
    HOW_MANY,
    MODIFIERS,
    MONTHS,
    ORDINAL_DAYS,
    PLACES,
    PLURAL_UNITS,
    SPELLED_BEFORE,
    UNIT_KINDS,
    Node,
    any_before,
    any_in,
    any_stands,
    at_clocks,
    clock_in_words,
    counts,
    determined,
    ends_clause,
    era_before,
    how_many,
    may_go_on,
    preposition,
    read_century_word,
    read_clock,
    read_clock_word,
    read_code,
    read_date,
    read_day_first,
    read_day_part,
    read_decade,
    read_decade_word,
    read_determiner,
    read_holiday,
    read_month,
    read_month_slash_day,
    read_nth,
    read_offset,
    read_ordinal_day,
    read_ordinal_digits,
    read_period_code,
    read_point,
    read_relative_day,
    read_same,
    read_season,
    read_time_unit,
    read_weekday,
    read_year,
    read_year_span,
    spelled_clock,
    stands,
    stands_before,
    unit_of,
)
from ljextract.languages.en.directions import is_nowadays, look
from ljextract.lexicon import Hit
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.rules import Match, RuleBook, found, lex, number, text
from ljextract.text import is_digit
from ljextract.values.dates import full_year
from ljextract.values.period import (
    Between,
    Fixed,
    Holding,
    Inside,
    Mentioned,
    Modifier,
    Period,
    Published,
    Relation,
    RunTo,
    Shifted,
    Stretching,
    When,
    between,
    directed,
    fixed,
    is_open,
    refine,
)
from ljextract.values.steps import ClockOf, DayOf, HolidayOf, MonthOf, RunOf, WeekdayOf
from ljextract.values.stretches import Unit, year

SCANNED: tuple[str, ...] = (
    "month", "weekday", "relative_day", "time_unit", "ago", "holiday", "season", "day_part", "clock_word", "decade_word",
    "period_code", "units_of", "first_run", "time_end", "half_of", "oclock", "same", "plan",
    "era",
)  # fmt: skip

book = RuleBook("en.times", kind="time")


_TIME_ENDS: Final = "time_end"
_NUMBER_CUES: Final = "number_cue"
_YEAR_CUES: Final = "year_cue"
_YEAR_NOUNS: Final = "year_noun"
_YEAR_NAMES: Final = "year_name"
_DETERMINED_BY: Final[tuple[str, ...]] = ("determiner", "nth")

# What stands around a time


def finish(m: Match, start: i64, node: Node | None) -> Period | None:
    """The period of a point and of the words around it; moves the match's span to them. None where it is no time."""
    if node is None:
        return None
    r = m.reading
    if stands(r, "the ", start):
        start += 4
    place = start - 4 if stands_before(r, "the ", start) else start
    word = preposition(r, place)
    told = _TOLD.get(word, 0)
    if told & _OFFSET:
        start, node = _offset_before(r, start, node)
    elif word == "and":
        start, node = _now_before(r, start, node)
    if node.sort in ("day", "part") and (word == "on" or word[:1].isdigit() or word.rpartition("-")[2] in _CLOCK_ENDS):
        start, node = _clocks_before(r, start, node)
    if told & _EVERY or (told & _ARTICLE and not _may_follow_article(r, start, node)):
        return None
    when = node.when
    if (
        isinstance(when, Shifted)
        and node.sort != "year"
        and any_before(r, _MORE_THAN, start)
        and not _is_level(r, start)
    ):
        node = node.but(relation="before" if when.number < 0 else "after")  # "more than two weeks after the vote"
    around = _around(r, start)
    ends = told & _RUN_END or (word == "in" and _is_ended_in(r, around.at))
    if ends and node.sort in ("month", "day") and around.mod in (None, "end"):
        start, length = _length_before(r, start, around.at, node)
        if length is not node:
            node, around = length, _around(r, start)
    node = _second_end(r, around.start, node)
    if node.weak and (not around.told or (node.sort == "day" and not isinstance(node.when, Inside))):
        return None  # "at the end of the day" is no time
    m.start, m.end = around.start, node.end
    if r.tracing:
        m.add("point", start, node.end, node.sort)
    for hit in around.hits:
        m.add(hit.entry.kind, hit.start, hit.end, hit.entry)
    lead = word if around.at == place else preposition(r, around.at)
    relation = node.relation or _relation(r, around, node, lead)
    stretch = isinstance(node.when, (Between, Stretching))
    if lead == "from" and relation == "in" and not stretch and _begins(r, around, node):
        relation = "since"
    when = node.when
    base = when.base if isinstance(when, Shifted) else None
    if (
        isinstance(when, Shifted)
        and isinstance(base, Mentioned)
        and base.strict
        and "following" in r.folded[around.start : around.at + 14]
    ):
        if look(r, around.start, node.end, "in") == "ahead":
            # "It will open the following week", first of all
            when = Shifted(Mentioned(base.unit, base.end), when.number, when.unit)
    elif is_open(when):
        when = _directed(r, around, node, when, relation)
    compared = not stretch and bool(
        _TOLD.get(lead, 0) & _COMPARED or node.sort == "same" or stands(r, "a year ", around.start)
    )  # "up from $8.6 billion a year earlier and from $7.1 billion in the second quarter"
    if relation == "since" and r.folded[r.skip_back(around.at) - len("since") - 1 : around.at].startswith(" since"):
        compared = True  # "the lowest since the second quarter of 2022"
    if not compared and isinstance(base, Published) and _figure_before(r, around.start):
        low = max(r.start, around.start - 48)
        held = any_in(r.folded, _HOLDING, low, around.start)  # else no expression need be asked
        compared = held and _HELD_AGAINST.search(r.folded, low, around.start) is not None
        # "14% of the total, up from 9% three years ago"
    mod = None if stretch else around.mod
    return Period(when, relation, mod, compared)


_HOLDING: Final = ("from ", "than ", "against ", "versus ", "with ")
_HELD_AGAINST: Final = re.compile(
    r"\b(?:from|than|against|versus|with) (?:about |just |around |some |nearly )?[$€£¥]?[\d.,]+"
    r"(?:%| percent| per cent)?(?: (?:million|billion|trillion))?(?: [a-z]{3,12})? \Z"
)


def _figure_before(r: Reading, at: i64) -> bool:
    """Whether a figure ends before a place, with up to four words between: "9 per cent", "$8.6 billion euros"."""
    folded, end = r.folded, at - 1
    for _ in range(5):
        if end <= r.start or ord(folded[end]) != 0x20:
            return False
        start = end
        while start > r.start and 97 <= ord(folded[start - 1]) <= 122:
            start -= 1
        if start == end:
            return ord(folded[end - 1]) in (0x25, 0x2C, 0x2E) or is_digit(folded, end - 1)  # "%", ",", "."
        end = start - 1
    return False


def _directed(r: Reading, around: _Around, node: Node, when: When, relation: Relation) -> When:
    """An expression that leaves open which one is meant, with the direction that the words around it say."""
    largest = when.steps[0] if isinstance(when, Inside) else None
    if node.sort == "month" and r.longest(_FORWARD, r.skip(node.end)) is not None:
        return directed(when, "ahead")  # "corn for December delivery"
    direction = look(r, around.start, node.end, relation)
    possessive = stands(r, "'s clos", node.end) or stands(r, "’s clos", node.end)
    of_then = relation == "by" and direction in ("back", "near") and preposition(r, around.start) == "of"
    if of_then:
        direction = "back"  # "As of March 31, it had 3,400 employees"
    elif possessive or (relation == "by" and _HAD.match(r.folded, node.end, r.end)):
        direction = "back"  # "a premium of 31% to Wednesday's closing price", "by the end of May, 300 had left"
    if (
        direction == "back"
        and node.sort in _FORECAST
        and r.folded.endswith((" for ", " for the "), r.start, around.at)
        and _FORECAST_FOR.search(r.folded, max(r.start, around.at - 40), around.at)
    ):
        direction = "due"
    if direction == "back" and node.sort == "day" and relation in ("by", "until") and not of_then:
        named = r.folded[node.end - 1].isdigit()  # "gave them until Aug. 28", on Aug. 19, but "took $66m by Sunday"
        direction = "near" if named else "untold"
    elif direction == "untold" and relation == "since":
        direction = "due"  # "Starting in September, the fee doubles"
    elif relation == "before" and direction in ("back", "untold") and any_before(r, _COMING, around.start):
        direction = "due"  # "Ahead of the Nov. 3 election, spending rose"
    if isinstance(largest, HolidayOf):
        if direction == "due":
            direction = "near"  # "were told to leave by New Year's Eve"
        if relation in ("by", "before", "until") and isinstance(when, Inside):
            return Inside(when.base, when.steps, direction, when.limit)  # "by Christmas inflation may be 4%"
    elif isinstance(largest, WeekdayOf):
        if direction in ("near", "due"):
            direction = "ahead"  # "voting ends on Sunday"
    elif isinstance(largest, DayOf) and direction == "due":
        direction = "near"
    elif direction == "near" and relation == "since":
        direction = "due"  # "voted to raise benefits from July"
    elif direction == "ahead":
        told = node.sort in _TOLD_OF and _REPORTED.match(r.folded, node.end, r.end) is not None
        direction = "due" if told else "ahead"
    elif direction == "untold" and isinstance(when, RunTo) and r.folded.find("ending", around.start, node.end) > 0:
        direction = "due"
    return directed(when, direction)


_HAD: Final = re.compile(r",?(?: [^\s.;:,]+){1,5} had ")
_COMING: Final = ("ahead of ", "ahead of the ", "run-up to ", "run-up to the ")
_FORECAST: Final = frozenset("quarter half span".split())
_FORECAST_FOR: Final = re.compile(
    r"\b(?:its|their|his|her|the) (?:[a-z-]+ ){0,2}(?:forecasts?|outlook|guidance|targets?|budget) for (?:the )?$"
)
"""It "left its forecast for the year to June 30 unchanged"."""
_TOLD_OF: Final = frozenset("month quarter half".split())
_FORWARD: Final = "forward"


def _begins(r: Reading, around: _Around, node: Node) -> bool:
    """Whether "from" says when something begins: "closed from Monday", "will apply from July"; not "up 5% from July", "a
    statement from Monday"."""
    before = preposition(r, r.skip_back(around.at) - len("from"))
    if before in _BEGINNING:
        return True
    if node.sort not in _BEGUN or before in _MEASURED or (node.sort == "year" and noun_behind(r, node.end)):
        return False
    if before in _YEARLY:
        return True  # "save 700 million crowns annually from 2027"
    direction = look(r, around.start, node.end, "in")
    return direction in ("ahead", "near") or (
        direction == "due" and r.raw[r.skip_back(around.at) - len(" from") - 1] != "%"
    )


_BEGUN: Final = frozenset("day days part clock week month quarter season half year".split())
_BEGINNING: Final = frozenset(
    "effective effect force apply applies applied valid available closed closes open opens runs ran starting beginning suspended "
    "banned barred payable".split()
)
_YEARLY: Final = frozenset("annually yearly monthly weekly".split())
_MEASURED: Final = frozenset(
    "percent cent points point up down rise fall increase decrease drop decline change growth gain unchanged higher lower more less "
    "fewer".split()
)


_REPORTED: Final = re.compile(
    r"(?:'s)?[ ](?:[a-z]+[ ]){0,2}(?:results?|earnings|figures|numbers|reports?|accounts|data|gdp|statistics|inflation|sales|"
    r"output|production|exports|imports|trade|orders|payrolls|jobs|unemployment)\b"
)
"""What is told of a time that is over: the bank "will publish first-quarter results" in April."""

# What the word before a time says of it.
_OFFSET: Final = 0x1
_EVERY: Final = 0x2  # every Monday
_ARTICLE: Final = 0x4  # "on a Friday": what stands before a habit, which is no time, too
_RUN_END: Final = 0x8
_COMPARED: Final = (
    0x10  # "rose 5% in March from January; the following month …": a change is measured by what stands behind it
)


def _told() -> dict[str, int]:
    told: dict[str, int] = {}
    for words, bit in (
        ("after before from to of", _OFFSET),
        ("every each per any", _EVERY),
        ("a an some other", _ARTICLE),
        ("ended ending to through on of end-", _RUN_END),
        ("from than over against versus vs with", _COMPARED),
    ):
        for word in words.split():
            told[word] = told.get(word, 0) | bit
    return told


_TOLD: Final = _told()


def _length_before(r: Reading, start: i64, at: i64, node: Node) -> tuple[int, Node]:
    """The length of time that a day or month ends: "the year to" September 2023, "six months ended" June 30."""
    before, behind = preposition(r, at), at
    if before in ("on", "in"):
        if not _is_ended_in(r, at):
            return start, node
        behind = r.skip_back(at) - len("on")
        before = preposition(r, behind)
    if before not in _RUN_TO_WORDS:
        return start, node
    if preposition(r, r.skip_back(behind) - len(before)).rpartition("-")[2] not in _LENGTHS or (
        isinstance(node.when, Inside) and isinstance(node.when.steps[0], HolidayOf)
    ):
        return start, node
    m = _RUN_TO.search(r.folded, max(r.start, at - _LONGEST_LENGTH), at)
    if m is None:
        return start, node
    first = m.start("length")
    told = preposition(r, first)
    if m["number"] is None:
        unit: Unit = _UNITS_ENDED[m["one"]]
        number, named = 1, unit not in ("week", "month") and not (unit == "year" and before == "to")
        # "the year to December" runs over its months, "the year ended Dec. 31" is the year
        nth = r.longest_before(PLACES, r.skip_back(first)) if named else None
        if nth is not None:  # "the first quarter ended March 31"
            first = nth.start + (4 if stands(r, "the ", nth.start) else 0)
            told = "the"
    else:
        count = how_many(r, m.start("number"))
        if count is None or count[0] != m.end("number"):
            return start, node
        unit, number, named = _UNITS_ENDED[m["many"].removesuffix("s")], count[1], False
    if before in ("to", "through") and told not in _LENGTH_CUES:
        return start, node  # "was put off by three months to June"
    return first, Node(node.end, RunTo(node.when, number, unit, named), "span")


def _is_ended_in(r: Reading, at: i64) -> bool:
    """Whether "ended on" or the like stands before a place."""
    end = at - len("d on ")
    return (
        end >= r.start and ord(r.folded[end]) in (0x64, 0x67) and r.folded.endswith(_ENDED_IN, r.start, at)
    )  # "d", "g"


_CLOCK_ENDS: Final = frozenset(HOUR_WORDS) | frozenset("thirty fifteen forty twenty fifty forty-five".split())
_LONGEST_LENGTH: Final = 56
_ENDED_IN: Final = ("ended on ", "ending on ", "ended in ", "ending in ")
_LENGTHS: Final = frozenset("days weeks months quarters years day week month quarter half year period that".split())
"""What may stand before "ended" or "to": "six months", "half-year", "the period that"."""
_RUN_TO_WORDS: Final = frozenset("ended ending to through".split())
_RUN_TO: Final = re.compile(
    r"(?<![\w-])(?P<length>(?P<number>[0-9]{1,2}|[a-z]{3,8})[ -](?P<many>months|weeks|days|quarters|years|(?<=-)(?:month|week|day|quarter))|"
    r"(?:full |fiscal |financial |business |tax )?(?P<one>week|month|quarter|half|half-year|half year|year))(?:[ ]period)?[ ]"
    r"(?:(?:that[ ])?(?:ended|ending)|to|through)[ ](?:(?:on|in)[ ])?(?:the[ ])?$"
)
_UNITS_ENDED: Final[dict[str, Unit]] = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "half": "half", "half-year": "half", "half year": "half",
    "year": "year",
}  # fmt: skip
_LENGTH_CUES: Final = frozenset("the its their in over during last first second full".split())


def _is_level(r: Reading, start: i64) -> bool:
    """Whether "more than" before a time holds a figure against it: "6% more than a week earlier"."""
    end = r.skip_back(start - len("more than "))
    return (
        r.folded[end - 1] == "%"
        or r.folded.endswith(("percent", "cent", "points"), r.start, end)
        or end in r.number_ending
    )


_MORE_THAN: Final[tuple[str, ...]] = ("more than ", "over ")


def _may_follow_article(r: Reading, start: i64, node: Node) -> bool:
    """Whether "a" may stand before a time that is no habit: "a 2015 deal", "a January low", "a second-quarter loss"."""
    if node.sort in ("year", "years", "decade", "century"):
        return True
    if node.sort in ("quarter", "half"):
        return r.folded.find("-", start, node.end) >= 0
    return isinstance(node.when, Inside) and isinstance(node.when.steps[0], MonthOf)


@mypyc_attr(acyclic=True, free_list_len=1)
class _Around:
    """What stands before a time: where the span begins with it, where it begins itself, and what it says."""

    __slots__ = ("at", "hits", "mod", "relation", "start", "told")

    def __init__(
        self, start: i64, at: i64, mod: Modifier | None, relation: Relation, told: bool, hits: list[Hit]
    ) -> None:
        self.start = start
        self.at = at
        self.mod: Modifier | None = mod
        self.relation: Relation = relation
        self.told = told
        self.hits = hits


_KINDS_AROUND: Final[tuple[str, ...]] = ("time_mod", "time_mood", "preposition")


def _around(r: Reading, start: i64) -> _Around:
    """The modifiers and the preposition before a time: "by" "the end of" 2021, "earlier" this year."""
    at, told = start, False
    hits: list[Hit] = []
    mod: Modifier | None = None
    relation: Relation = "in"
    for _ in range(4):
        behind = at - 4 if stands_before(r, "the ", at) else at
        lead = before(r, behind)
        hit = r.longest_before(_KINDS_AROUND, lead.end) if lead.kinds & TIME_LEAD else None
        if hit is None:
            break
        kind = hit.entry.kind
        if kind == "time_mod" and (mod is not None or _is_adverb(r, hit)):
            break
        hits.append(hit)
        if kind == "preposition":
            relation = hit.entry["relation"]
            at = behind
            break
        if kind == "time_mod":
            mod = hit.entry["mod"]
        start = hit.start + (4 if stands(r, "the ", hit.start) else 0)
        at, told = hit.start, True
    return _Around(start, at, mod, relation, told, hits)


def _is_adverb(r: Reading, hit: Hit) -> bool:
    """Whether "early" tells of a verb: "Markets will close early on Wednesday"."""
    return r.folded.endswith(" on", hit.start, hit.end) and preposition(r, hit.start) in _EARLY_VERBS


_EARLY_VERBS: Final = frozenset("close closes closed closing shut shuts finish finished leave leaves left".split())


def _offset_before(r: Reading, start: i64, node: Node) -> tuple[int, Node]:
    """The number of units before a time that they are counted from: "two weeks after" 15 January."""
    at = start - 4 if stands_before(r, "the ", start) else start
    if node.sort in ("year", "years", "decade", "century") or not isinstance(
        node.when, (Inside, Shifted, Published, Fixed)
    ):
        return start, node
    joined = -1
    for join in _OFFSET_JOINS:
        if stands_before(r, join, at):
            joined = at - len(join)
    if joined < 0:
        return start, node
    units = r.longest_before(UNIT_KINDS, r.skip_back(joined))
    first = count_before(r, units.start) if units is not None else None
    whole = read_offset(r, first) if first is not None else None
    if first is None or whole is None or whole.end < node.end:
        return start, node
    return first, whole


_OFFSET_JOINS: Final[tuple[str, ...]] = (" after ", " before ", " from ", " prior to ", " ahead of ")


def _now_before(r: Reading, start: i64, node: Node) -> tuple[int, Node]:
    """between now and 15 November"""
    m = _NOW_BEFORE.search(r.folded, max(r.start, start - 20), start)
    if m is None or node.weak:
        return start, node
    when = directed(node.when, "ahead") if is_open(node.when) else node.when
    return m.start(1), Node(node.end, between(Published("day"), when), "span")


_NOW_BEFORE: Final = re.compile(r"between (now|today) and (?:the )?$")


def _clocks_before(r: Reading, start: i64, node: Node) -> tuple[int, Node]:
    """Hours before a day: "between 10 and 11:30 on" 1 May, "6-8" next Monday, "half past seven on" Monday."""
    if node.sort not in ("day", "part") or start <= r.start or r.folded[start - 1] != " ":
        return start, node
    at = start - 4 if stands_before(r, "the ", start) else start
    word = preposition(r, at)
    if word == "on":
        word = preposition(r, r.skip_back(at) - len("on"))
    if word.rpartition("-")[2] in _CLOCK_ENDS:
        spelled = SPELLED_BEFORE.search(r.folded, max(r.start, start - 36), start)
        if spelled is not None:
            return spelled.start(), Node(node.end, at_clocks(node.when, (clock_in_words(spelled),)), "clock")
    if not word[-1:].isdigit():
        return start, node
    m = _HOURS_BEFORE.search(r.folded, max(r.start, start - 30), start)
    if m is None or not (m["word"] or m["m1"] or m["m2"]) or ("and" in m["join"] and m["word"] != "between"):
        return start, node
    clocks = [ClockOf(int(m[f"h{one}"]), int(m[f"m{one}"]) if m[f"m{one}"] else None) for one in "12"]
    if max(clock.hour for clock in clocks) > 24:
        return start, node
    if clocks[0].hour > clocks[1].hour < 12:
        clocks[1] = ClockOf(clocks[1].hour + 12, clocks[1].minute)  # 10:30 to 3
    whens = [refine(node.when, clock) for clock in clocks]
    return m.start("h1"), Node(node.end, between(whens[0], whens[1]), "span")


_HOURS_BEFORE: Final = re.compile(
    r"(?:\b(?P<word>between|from)[ ])?(?<![\w.,:/$-])(?P<h1>[0-9]{1,2})(?::(?P<m1>[0-5][0-9]))?(?P<join>[ ]?[-–][ ]?|[ ](?:to|and|until|till)[ ])"
    r"(?P<h2>[0-9]{1,2})(?::(?P<m2>[0-5][0-9]))?(?:[ ]on)?[ ](?:the[ ])?$"
)


def _relation(r: Reading, around: _Around, node: Node, word: str) -> Relation:
    """What the words next to a time say of the relation to it; `word` is the one before it."""
    suffix = r.longest(_SUFFIX, r.skip(node.end))
    if suffix is not None:
        if any_before(r, _OPEN_SUFFIXES, suffix.end) and r.folded[suffix.end + 1 : suffix.end + 2].isalnum():
            suffix = None  # "after 2016 and before 2018"
        elif suffix.end - suffix.start == 2 and (word != "from" or _ON_WHAT.match(r.folded, suffix.end, r.end)):
            suffix = None  # "from Monday on", but "on" leads on to something else
    if suffix is not None:
        relation: Relation = suffix.entry["relation"]
        return relation
    if (
        word in _ABOUT
        and not r.folded[around.start : around.start + 1].isdigit()
        and node.sort not in ("clock", "month")
    ):
        return "in"  # "excited about this year"
    if node.sort in ("quarter", "half") and r.folded.find("-", around.at, node.end) >= 0:
        return "in"  # "after first-half profit jumped"
    return around.relation


_SUFFIX: Final = "time_suffix"
_OPEN_SUFFIXES: Final[tuple[str, ...]] = ("before", "after", "since", "earlier")
_ABOUT: Final = frozenset(("about", "around"))
_ON_WHAT: Final = re.compile(r"[ ](?:\w)")


def _second_end(r: Reading, start: i64, node: Node) -> Node:
    """A stretch to a second time: "March to May 2021", "between 2007 and the end of 2008", "from 2015 to now"."""
    if not may_go_on(r, node.end):
        return node
    m = _JOIN.match(r.folded, node.end, r.end)
    if m is None or node.sort in _WHOLE or node.relation is not None or isinstance(node.when, Between):
        return node
    word = preposition(r, start - 4 if stands_before(r, "the ", start) else start)
    ranged = word in ("from", "between")
    if "and" in m[0].split() and word != "between":
        return node
    now = _NOW.match(r.folded, m.end(), r.end)
    if now is not None and ranged:
        return Node(now.end(), between(node.when, Published("day")), "span")
    at = m.end()
    mod = r.longest(MODIFIERS, at)
    at = r.skip(mod.end) if mod is not None else at
    other = read_point(r, at)
    if other is None and ranged and node.sort == "day" and r.folded[at : at + 1].isdigit():
        other = read_month_slash_day(r, at)
    if other is None or (other.weak and other.sort != "year"):
        return node
    if node.sort == "clock" and other.sort == "day" and isinstance(node.when, Inside) and len(node.when.steps) == 1:
        return node  # "from 10am to 6pm until August 28"
    clock = other.when if other.sort == "clock" and node.sort == "day" and m[0].strip() in ("-", "–", "—") else None
    if isinstance(clock, Inside) and clock.base is None and len(clock.steps) == 1:
        return Node(other.end, refine(node.when, clock.steps[0]), "clock")  # "10/20/2015 - 4:43 PM EDT"
    sorts = {node.sort, other.sort}
    alike = (
        len(sorts) == 1 or sorts <= {"day", "clock", "part"} or (sorts == {"month", "day"} and m[0].strip() in "-–—~")
    )
    if not (alike or ranged or "through" in m[0]):
        return node
    first, last = node.when, other.when
    if (
        isinstance(first, Inside)
        and isinstance(last, Inside)
        and last.base is None
        and first.base is not None
        and first.steps[:-1] == ()
        and not stands(r, "last ", at)  # "between April 2023 and last July"
    ):
        last = _same_base(first, last)
    return Node(other.end, between(first, last), "span", weak=node.weak and not ranged)


_WHOLE: Final = frozenset(("years", "days", "span"))
_JOIN: Final = re.compile(
    r"-to-|[ ]?[-–—~][ ]?|[ ](?:to|through|until|till|thru|up to)[ ](?:the[ ])?|[ ]and[ ](?:the[ ])?"
)
_NOW: Final = re.compile(r"(?:now|the present|present|current date|the current date)(?!\w)")


def _same_base(first: Inside, last: Inside) -> Inside:
    """The second weekday of a week that is named with the first: "from next Monday to Friday"."""
    if type(first.steps[0]) is type(last.steps[0]) and not isinstance(first.steps[0], DayOf):
        return Inside(first.base, last.steps, last.direction, last.limit)
    return last


# Rules


def _hit(m: Match) -> Hit:
    """The word that a rule is anchored at."""
    return Hit(m.start, m.end, m.first.what)


def _told_before(r: Reading, at: i64, end: i64) -> tuple[int, Node] | None:
    """The time that begins with a determiner or a place in an order before the anchor: last March, the first Monday of May."""
    if at <= r.start:
        return None
    code = ord(r.folded[at - 1])
    if code not in (0x20, 0x09, 0x2D):  # blanks, "-"
        return None
    told = before(r, at - 1 if code == 0x2D else at)
    hit = r.longest_before(_TOLD_BY, told.end) if told.kinds & TIME_TOLD else None
    if hit is None:
        return None
    kind = hit.entry.kind
    if kind == "century_word":
        node = read_century_word(r, hit)
    elif kind == "determiner":
        node = read_determiner(r, hit)
    else:
        node = read_nth(r, hit)
        if node is None or node.end < end:
            node = _as_determiner(r, hit)
    return (hit.start, node) if node is not None and node.end >= end else None


_TOLD_BY: Final[tuple[str, ...]] = ("nth", "determiner", "century_word")


def _as_determiner(r: Reading, hit: Hit) -> Node | None:
    """A word that is a place in an order and a determiner, "last", as the latter."""
    other = r.longest(DETERMINERS, hit.start + 4 if stands(r, "the ", hit.start) else hit.start)
    return read_determiner(r, other) if other is not None else None


@book.rule(
    lex("month"),
    yes=[
        ("Output rose in [March].", "2023-03"),
        ("It recovered from a [January] low.", "2023-01"),
        ("The bridge opened on [24 April 2021].", "2021-04-24"),
        ("It was signed on [April 3rd].", "2023-04-03"),
        ("Shares fell in [March] and April 2021.", "2021-03"),
        ("The museum will reopen in [June].", "2023-06"),
        ("Sales peaked in [August last year].", "2022-08"),
        ("The strike lasted from [March to May 2021].", "2021-03/2021-05"),
        ("They met [last December].", "2022-12"),
        ("Posted [2014, Feb 17].", "2014-02-17"),
        ("The plant closed [two weeks after January 15].", "2023-01-29"),
    ],
    no=["They may march on Sunday.", "Theresa May said so.", "It may rain."],
)
def month(m: Match) -> Period | None:
    """A month, with its day and year where they stand beside it: March, 24 April 2023, April 24th, last March."""
    r, start = m.reading, m.start
    back = _BEFORE_MONTH.search(r.folded, max(r.start, start - 24), start) if _day_before(r, start) else None
    if back is not None:
        node = read_day_first(r, back.start())
        if node is not None:
            told = _told_before(r, back.start(), node.end)
            return finish(m, told[0], told[1]) if told is not None else finish(m, back.start(), node)
    spelled = _spelled_day(r, start)
    if spelled is not None:
        return finish(m, spelled[0], spelled[1])
    told = _told_before(r, start, m.end)
    if told is not None:
        return finish(m, told[0], told[1])
    node = read_month(r, _hit(m))
    when = node.when if node is not None and node.sort == "day" else None
    if node is not None and isinstance(when, Inside) and when.base is None:
        before = _YEAR_BEFORE_MONTH.search(r.folded, max(r.start, start - 6), start)
        if before is not None:  # "2014, Feb 17"
            dated = Inside(fixed(year(int(before[1]))), when.steps, when.direction, when.limit)
            return finish(m, before.start(), node.but(when=dated))
    return finish(m, start, node)


def _day_before(r: Reading, at: i64) -> bool:
    """Whether a day may stand before a month: digits, or an ordinal's ending behind them, "of" and a blank between."""
    folded, low = r.folded, r.start
    if at > low and folded[at - 1] in " -/.":
        at -= 1
        for word in _OF_MONTH:
            if stands_before(r, word, at):
                at -= len(word)
    if at > low and is_digit(folded, at - 1):
        return True
    return at - 3 >= low and folded[at - 1] in "tdh" and is_digit(folded, at - 3)


_OF_MONTH: Final[tuple[str, ...]] = (" the", " of", " day")


_YEAR_BEFORE_MONTH: Final = re.compile(r"(?<![\w.,/$-])((?:19|20)[0-9]{2}),?[ ]$")
_NUMBERED_DAY: Final = r"(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_BEFORE_MONTH: Final = re.compile(
    rf"(?<![\w.,:/-])(?<![$€£¥][ ])({_NUMBERED_DAY}(?:(?:[ ]?[-–—~][ ]?|[ ](?:to|through|until|till|and)[ ](?:the[ ])?){_NUMBERED_DAY})?"
    r"(?:[ ](?:day[ ])?of[ ](?:the[ ])?|[-/. ]?))$"
)


def _spelled_day(r: Reading, at: i64) -> tuple[int, Node] | None:
    """A day in words before a month: the fourth of July, ninth till seventeenth of April, twenty-five January."""
    for join in _DAY_JOINS:
        if not stands_before(r, join, at):
            continue
        end = at - len(join)
        hit = r.longest_before(ORDINAL_DAYS, end)
        if hit is not None:
            earlier = _TO_ORDINAL.search(r.folded, max(r.start, hit.start - 14), hit.start)
            first = r.longest_before(ORDINAL_DAYS, earlier.start()) if earlier else None
            if first is not None and (
                earlier is None or "and" not in earlier[0] or preposition(r, first.start) == "between"
            ):
                hit = first
            node = read_ordinal_day(r, hit)
            return (hit.start, node) if node is not None and node.end > at else None
        number = r.number_ending.get(end)
        value = number.number.value if number is not None else None
        if (
            number is not None
            and value is not None
            and r.folded[number.start].isalpha()
            and 1 <= value <= 31
            and join == " "
        ):
            month = r.longest(MONTHS, at)
            node = read_month(r, month) if month is not None else None
            if node is not None and isinstance(node.when, Inside) and len(node.when.steps) == 1:
                return number.start, node.but(when=refine(node.when, DayOf(int(value))), sort="day")
    return None


_DAY_JOINS: Final[tuple[str, ...]] = (" of ", " day of ", " ")
_TO_ORDINAL: Final = re.compile(r"(?:-|[ ](?:to|through|until|till|and)[ ](?:the[ ])?)$")


@book.rule(
    lex("weekday"),
    yes=[
        ("The bank said on [Monday] that rates would stay.", "2023-04-24"),
        ("Trading resumes on [Tuesday, April 25, 2023].", "2023-04-25"),
        ("The court will rule on [Friday].", "2023-04-28"),
        ("Talks begin [next Wednesday].", "2023-05-03"),
        ("It will report on the [first Thursday of May].", "2023-05-04"),
    ],
    no=["Every Monday the market is closed.", "He reads the Sun daily.", "The Sunday Times asked.", "Monday.com grew."],
)
def weekday(m: Match) -> Period | None:
    """A weekday, with the word before it and the date, part of the day or clock time behind it: next Friday at 9 a.m."""
    r = m.reading
    if any_stands(r, _OF_IN, m.end) and _OF_EACH.match(r.folded, m.end, r.end):
        return None  # "the second Tuesday of each month"
    if r.raw.startswith(_NAMED_FOR, m.end) or stands_before(r, "bloody ", m.start):
        return None  # "Friday Night Lights", "Bloody Sunday"
    feast = r.longest_before(HOLIDAYS, m.end) if before(r, m.end).kinds & HOLIDAY else None
    feast = feast or r.longest(HOLIDAYS, m.start)
    if feast is not None and feast.start <= m.start and feast.end - feast.start > m.end - m.start:
        return None  # "Easter Monday", "Black Friday"
    told = _told_before(r, m.start, m.end)
    node = told[1] if told else read_weekday(r, _hit(m))
    earlier = None
    if told is None and any_before(r, _OR_AND, m.start):
        earlier = _WEEKDAY_OR.search(r.folded, max(r.start, m.start - 24), m.start)
    hit = r.longest(DETERMINERS, earlier.start(1)) if earlier is not None else None
    when = node.when if node is not None and hit is not None else None
    if isinstance(when, Inside) and when.base is None and isinstance(when.steps[0], WeekdayOf) and node and hit:
        node = node.but(when=Inside(determined(hit, "week"), when.steps, when.direction, when.limit))
    return finish(m, told[0] if told else m.start, node)


_NAMED_FOR: Final = (" Night", " Times", " Morning", ".com")
_OR_AND: Final[tuple[str, ...]] = ("day or ", "day and ")
_WEEKDAY_OR: Final = re.compile(r"\b((?:next|last|this) )[a-z]{3,6}day (?:or|and) $")
"""next Wednesday or Thursday"""
_OF_IN: Final[tuple[str, ...]] = (" of ", " in ")
_OF_EACH: Final = re.compile(r"[ ](?:of|in)[ ](?:each|every)\b")


@book.rule(
    lex("relative_day"),
    yes=[
        ("It opened [yesterday].", "2023-04-23"),
        ("Rain is due [tomorrow morning].", "2023-04-25"),
        ("The court ruled [today].", "2023-04-24"),
    ],
    no=["There are more schools today.", "USA Today reported it."],
)
def relative_day(m: Match) -> Period | None:
    """Today, yesterday, tomorrow, tonight, last night, with the part of the day."""
    r = m.reading
    if r.raw.endswith("USA ", 0, m.start):
        return None  # "USA Today"
    node = read_relative_day(r, _hit(m))
    if (
        node is not None
        and node.end == m.end
        and r.folded[m.start : m.end] == "today"
        and preposition(r, m.start) not in _DAY_CUES
        and is_nowadays(r, m.start, m.end)
    ):
        return None
    return finish(m, m.start, node)


_DAY_CUES: Final = frozenset("after before from by until till since and between for earlier later of".split())


@book.rule(
    lex("holiday"),
    yes=[
        ("Shops were shut on [Christmas Day].", "2022-12-25"),
        ("Sales rose before [Thanksgiving].", "2022-11-24 before"),
        ("They met [last Easter].", "2023-04-09"),
        ("Millions travelled during the [Easter] holiday.", "2023-04-09"),
    ],
    no=["The Christmas tree was lit."],
)
def holiday(m: Match) -> Period | None:
    """A holiday, with its year or the word before it."""
    r = m.reading
    told = _told_before(r, m.start, m.end)
    if told is not None:
        return finish(m, told[0], told[1])
    node = read_holiday(r, _hit(m))
    if (
        node is not None
        and node.end == m.end
        and noun_behind(r, m.end)
        and not any_stands(r, _HOLIDAY_NOUNS, m.end)
        and preposition(r, m.start) not in ("by", "since", "until", "till")
        and not (
            any_stands(r, _HOLIDAY_TIMES, m.end)
            and _HOLIDAY_DURING.search(r.folded, max(r.start, m.start - 14), m.start)
        )
    ):
        return None  # "May Day travel", "a five-day May Day holiday"
    if node is not None and node.weak:
        at = m.start - 4 if stands_before(r, "the ", m.start) else m.start
        cued = preposition(r, at) in _HOLIDAY_CUES or any_stands(r, _HOLIDAY_NOUNS, m.end)
        follower = r.raw[r.skip(m.end) : r.skip(m.end) + 1]
        node = node.but(weak=not cued or follower.isupper() or any_stands(r, _HOLIDAY_THINGS, m.end))
    return finish(m, m.start, node)


_HOLIDAY_CUES: Final = frozenset(
    "at on over during before after since by until till around for of in past between to by least".split()
)
_HOLIDAY_NOUNS: Final[tuple[str, ...]] = ("'s", " day", " eve", " weekend", " week")
_HOLIDAY_TIMES: Final[tuple[str, ...]] = (" holiday", " period", " break")
_HOLIDAY_DURING: Final = re.compile(r"\b(?:during|over|after|before|since|until|ahead of|for) (?:the )?$")
"""during the Easter holiday"""
_HOLIDAY_THINGS: Final[tuple[str, ...]] = (
    " tree",
    " card",
    " carol",
    " present",
    " gift",
    " decoration",
    " dinner",
    " turkey",
    " light",
    " market",
    " song",
)


@book.rule(
    lex("season"),
    yes=[
        ("The team met in the [summer of 1992].", "1992-SU"),
        ("It opened [last winter].", "2022-WI"),
        ("Planting starts in [spring 2024].", "2024-SP"),
        ("Talks have dragged on since the [autumn].", "2022-FA since"),
    ],
    no=["They fall in love.", "The summer was hot."],
)
def season(m: Match) -> Period | None:
    """A season, with its year or the word before it."""
    told = _told_before(m.reading, m.start, m.end)
    if told is not None:
        return finish(m, told[0], told[1])
    r, node = m.reading, read_season(m.reading, _hit(m))
    if (
        node is not None
        and node.weak
        and (
            _SEASON_CUE.search(r.folded, max(r.start, m.start - 12), m.start)
            or (stands_before(r, "in the ", m.start) and look(r, m.start, m.end, "in") == "ahead")
        )
        and not r.raw[r.skip(m.end) : r.skip(m.end) + 1].isupper()
        and not stands(r, " break", m.end)
    ):
        node = node.but(weak=False)
    return None if node is None or node.weak else finish(m, m.start, node)


_SEASON_CUE: Final = re.compile(r"\b(?:since|until|by|over|before) the $")


@book.rule(
    lex("time_unit"),
    yes=[
        ("Profit doubled [last year].", "2022"),
        ("Exports fell in the [first quarter of 2022].", "2022-Q1"),
        ("Wind gave 31.2% of the power in the [first quarter], 2.5 percentage points less.", "2023-Q1"),
        ("The plant opens [next month].", "2023-05"),
        ("In 2019 it lost money; in the [same year] it was sold.", "2019"),
        ("Prices peaked [early this year].", "2023 start"),
        ("It rained over the [weekend].", "2023-04-22/2023-04-23"),
    ],
    no=["Over the past year prices rose.", "It takes place every year.", "The year was good."],
)
def unit_of_time(m: Match) -> Period | None:
    """A year, quarter, month, week, day, told by the word before it: last year, that month, first quarter of 2022."""
    r = m.reading
    if r.longest_before(_TIME_ENDS, m.end) is not None:
        return None  # "mid-year"
    numbered = None
    if m.end + 1 < r.end and is_digit(r.folded, m.end + 1) and m.first.what["unit"] == "year":
        numbered = _NUMBERED_YEAR.match(r.folded, m.end, r.end)
    if numbered is not None:  # "the beginning of the year 2015"; "the year 2015" is for the digits
        if not any_before(r, _OF_THE, m.start):
            return None
        return finish(m, m.start, Node(numbered.end(), fixed(year(int(numbered[1]))), "year"))
    told = _told_before(r, m.start, m.end)
    if told is not None:
        return finish(m, told[0], told[1])
    if any_stands(r, _BESIDE, m.end) and (start := count_before(r, m.start)) is not None:
        return finish(m, start, read_offset(r, start))
    told_by = before(r, m.start)
    if told_by.kinds & TIME_TOLD and r.longest_before(_DETERMINED_BY, told_by.end) is not None:
        return None
    node = read_time_unit(r, _hit(m))
    if (
        node is not None
        and node.weak
        and node.sort == "weekend"
        and _WEEKEND_CUE.search(r.folded, max(r.start, m.start - 12), m.start)
    ):
        node = node.but(weak=False)
    at = m.start
    period = finish(m, at, node)
    if m.start == at and node is not None and isinstance(node.when, Shifted) and isinstance(node.when.base, Mentioned):
        m.start -= len("the ")  # "96 the year before", as "a year before"
    return period


_OF_THE: Final[tuple[str, ...]] = ("of the ", "of ")
_BESIDE: Final[tuple[str, ...]] = (" before", " after")
_NUMBERED_YEAR: Final = re.compile(r"[ ]((?:1[0-9]|20)[0-9]{2})(?![\w%]|[.,:-][0-9])")
_WEEKEND_CUE: Final = re.compile(r"(?:over|at|during|for|on|by|before|until|since|after) the $")


@book.rule(
    lex("same"),
    yes=[
        ("Profit rose in the first quarter from the [same period last year].", "2022-Q1"),
        ("Sales beat those of the [same period of 2019].", "2019"),
    ],
    no=["They fell in the same period."],
)
def same_period(m: Match) -> Period | None:
    """The same period of another year."""
    return finish(m, m.start, read_same(m.reading, _hit(m)))


@book.rule(
    lex("units_of"),
    yes=[
        ("In the [first nine months of 2022] sales grew.", "2022-01/2022-09"),
        ("The [last two weeks of March] were dry.", "2023-W12/2023-W13"),
    ],
)
def run_of_units(m: Match) -> Period | None:
    """The first or last so many units of a longer one: first nine months of 2022."""
    r = m.reading
    start = count_before(r, m.start)
    nth = r.longest_before(PLACES, r.skip_back(start)) if start is not None else None
    return finish(m, nth.start, read_nth(r, nth)) if nth is not None else None


@book.rule(
    lex("half_of"),
    yes=[("Exports fell in the [first half of the year].", "2023-H1"), ("[First-half] profit doubled.", "2023-H1")],
    no=["He scored twice in the first half."],
)
def half_of_year(m: Match) -> Period | None:
    """The first or second half of a year."""
    nth = m.reading.longest(PLACES, m.start)
    return finish(m, m.start, read_nth(m.reading, nth)) if nth is not None else None


@book.rule(
    lex("plan"),
    yes=[("During the [14th Five-Year Plan] period, output doubled.", "2021/2025")],
    no=["The firm unveiled a five-year plan.", "India's 12th Five-Year Plan ended."],
)
def five_year_plan(m: Match) -> Period | None:
    """One of China's five-year plans, by its number."""
    r = m.reading
    numbered = _PLAN_NUMBER.search(r.folded, max(r.start, m.start - 6), m.start)
    if numbered is not None:
        start, number = numbered.start(1), int(numbered[1])
    else:
        hit = r.longest_before(ORDINAL_DAYS, r.skip_back(m.start))
        if hit is None:
            return None
        start, number = hit.start, hit.entry["number"]
    if not 1 <= number <= _LAST_PLAN or stands_before(r, "india's ", start):
        return None
    first = 1953 + 5 * (number - 1) if number < 3 else 1966 + 5 * (number - 3)
    return finish(m, start, Node(m.end, between(fixed(year(first)), fixed(year(first + 4))), "years"))


_PLAN_NUMBER: Final = re.compile(r"\b([1-9]|1[0-9])(?:st|nd|rd|th) $")
_LAST_PLAN: Final = 19


@book.rule(lex("era"), yes=[("The law was changed in [Heisei 30].", "2018")], no=["Showa Denko grew."])
def year_of_era(m: Match) -> Period | None:
    """A year of a Japanese era or of the Republic of China: Heisei 30."""
    numbered = _ERA_NUMBER.match(m.reading.folded, m.end, m.reading.end)
    if numbered is None:
        return None
    first = m.first.what["first"]
    return finish(m, m.start, Node(numbered.end(), fixed(year(first + int(numbered[1]) - 1)), "year"))


_ERA_NUMBER: Final = re.compile(r"[ ](?:year[ ])?([1-9][0-9]{0,2})(?![\w%]|[.,:-][0-9])")


@book.rule(lex("first_run"), yes=[("For the [first nine months], output rose.", "2022-01/2022-09")])
def first_months(m: Match) -> Period | None:
    """The first so many months or quarters, of the latest year that has had them."""
    r = m.reading
    nth = r.longest(PLACES, m.start)
    count = how_many(r, r.skip(nth.end)) if nth else None
    units = r.longest(PLURAL_UNITS, r.skip(count[0])) if count else None
    if nth is None or count is None or units is None or preposition(r, m.start) in _POSSESSIVES:
        return None  # "in its first six months"
    node = read_nth(r, nth) or Node(m.end, Inside(None, (RunOf(count[1], unit_of(units)[0]),)), "span")
    return finish(m, m.start, node)


_POSSESSIVES: Final = frozenset("its their his her my our".split())


@book.rule(
    lex("time_end"),
    yes=[
        ("Rates may fall before [year-end].", "2023 before end"),
        ("They hope to finish by [mid-year].", "2023 by mid"),
    ],
)
def end_of_unit(m: Match) -> Period | None:
    """Year-end, mid-year, month-end."""
    entry = m.first.what
    unit: Unit = entry["unit"]
    when: When = Published(unit)
    if unit == "year" and preposition(m.reading, m.start) == "at" and look(m.reading, m.start, m.end, "in") == "back":
        when = Holding(Inside(None, (MonthOf(12),)), unit)  # "up from $373 billion at year-end"
    period = finish(m, m.start, Node(m.end, when, unit))
    if period is not None:
        period.mod = entry["mod"]
    return period


@book.rule(
    lex("ago"),
    yes=[
        ("It was founded [three years ago].", "2020"),
        ("On Friday it rose, after a fall [a day earlier].", "2023-04-20"),
        ("Twice as many came as [a decade ago].", "2013"),
        ("In 2021 it had 412 clients, compared with 355 [three years before].", "2018"),
    ],
    no=["He scored twelve minutes later.", "It closed several years ago."],
)
def ago(m: Match) -> Period | None:
    """A number of units and ago, earlier, later, or before with nothing behind it."""
    r = m.reading
    joined = m.start - 1 if r.folded[m.start - 1 : m.start] == "-" else r.skip_back(m.start)
    units = r.longest_before(UNIT_KINDS, joined)
    start = count_before(r, units.start) if units is not None else None
    return None if start is None else finish(m, start, read_offset(r, start))


@book.rule(
    text("in"),
    number("n", forms=("cardinal",), beside="in"),
    lex(("time_units", "time_unit"), "unit"),
    yes=[
        ("The ferry will sail in [two weeks].", "2023-W19"),
        ("They hope to meet again in [three years' time].", "2026"),
    ],
    no=["It was built in two weeks.", "Sales will double in two years."],
)
def in_so_long(m: Match) -> Period | None:
    """In so many units from now: behind "will", or with "time" behind it."""
    r, amount = m.reading, m["n"].what.number
    unit, factor = unit_of(Hit(m["unit"].start, m["unit"].end, m["unit"].what))
    if amount.value is None or amount.value != int(amount.value) or not 0 < amount.value < 1000:
        return None
    tail = _TIME_TAIL.match(r.folded, m.end, r.end)
    if tail is None and (
        unit in ("year", "month", "quarter", "decade")
        or look(r, m.start, m.end, "in") != "ahead"
        or not ends_clause(r, m.end)
    ):
        return None
    start = m["n"].start
    when = Shifted(Published(unit), int(amount.value) * factor, unit)
    return finish(m, start, Node(tail.end() if tail else m.end, when, unit))


_TIME_TAIL: Final = re.compile(r"'s?[ ]time(?!\w)|[ ]from[ ](?:now|today)(?!\w)")


def count_before(r: Reading, at: i64) -> int | None:
    """Where the whole number before a unit begins, or None where none stands there."""
    end = at - 1 if at > 0 and r.folded[at - 1] in " -" else at
    if end > r.start and is_digit(r.folded, end - 1):
        m = _DIGITS_BEFORE.search(r.folded, max(r.start, end - 4), end)
        if m is not None:
            return m.start()
    hit = r.longest_before(HOW_MANY, end)
    if hit is not None:
        return hit.start
    number = r.number_ending.get(end)
    return number.start if number is not None else None


_DIGITS_BEFORE: Final = re.compile(r"(?<![\w.,])[0-9]{1,3}$")


@book.rule(
    found("date_digits"),
    yes=[
        ("Updated [2023-04-24].", "2023-04-24"),
        ("It was dated [24/4/23].", "2023-04-24"),
        ("The talks resume on the [18th].", "2023-04-18"),
        ("From [10/25 to 01/25] the pass was shut.", "2022-10-25/2023-01-25"),
    ],
    no=["It won 2/3 of the vote.", "They finished 18th.", "The 18th floor burned.", "Version 1.2.23 is out."],
)
def numeric_date(m: Match) -> Period | None:
    """A date in digits: 2023-04-24, 24/4/2023, 24.04.2023, on the 18th."""
    r, word = m.reading, preposition(m.reading, m.start)
    node = read_date(r, m.start)
    if node is None and m.first.what[-2:] in ("st", "nd", "rd", "th"):
        number = int(m.first.what[:-2])
        told = _ON_THE_DAY.search(r.folded, max(r.start, m.start - 10), m.start) and not _MORE_PLACES.match(
            r.folded, m.end, r.end
        )
        if told and number <= 31 and not noun_behind(r, m.end):
            node = Node(m.end, Inside(None, (DayOf(number),)), "day")
    elif node is None:
        node = read_month_slash_day(r, m.start)
        dated = node is not None and node.sort == "days" and not is_open(node.when)
        if not dated and (
            word not in _DATE_CUES
            or (node is not None and node.sort == "day" and not _TWO_DIGITS.match(r.folded, m.start))
        ):
            node = None  # 2/3 is a fraction
    if node is None:
        before = _told_before(r, m.start, m.end)
        if before is not None:
            return finish(m, before[0], before[1])
        node = read_year_span(r, m.start)
    return finish(m, m.start, node)


_DATE_CUES: Final = frozenset("on from by until since dated between before after".split())
_TWO_DIGITS: Final = re.compile(r"[0-9]{1,2}/[0-9]{2}")
_MORE_PLACES: Final = re.compile(r",? (?:and|or|to) (?:the )?[0-9]+(?:st|nd|rd|th)")
"""on the 15th and 17th holes"""
_ON_THE_DAY: Final = re.compile(r"\b(?:on|by|until|from|since) (?:the )?$")


@book.rule(
    found("clock_digits"),
    yes=[
        ("The train left at [9:30 a.m. on Monday].", "2023-04-24T09:30"),
        ("The vote is at [15:00].", "2023-04-24T15:00"),
        ("The quake struck at [0547 GMT].", "2023-04-24T05:47"),
        ("Shops open from [9 to 11 a.m.]", "2023-04-24T09/2023-04-24T11"),
    ],
    no=["They won 3:1.", "Mix it 10:30 with water."],
)
def clock(m: Match) -> Period | None:
    """A time of day, with its day: 9:30 a.m. on Monday, 0930 GMT."""
    r = m.reading
    node = read_clock(r, m.start)
    if node is not None and node.weak:
        node = node.but(weak=preposition(r, m.start) not in _CLOCK_CUES)
    return finish(m, m.start, node)


_CLOCK_CUES: Final = frozenset("utc gmt at by from until till before after around about since between to".split())


@book.rule(lex("oclock"), yes=[("The shop shuts at [six o'clock].", "2023-04-24T06")])
def hour_in_words(m: Match) -> Period | None:
    """An hour in words with o'clock."""
    r = m.reading
    hit = r.longest_before(HOW_MANY, r.skip_back(m.start))
    read = spelled_clock(r, hit.start) if hit is not None else None
    return (
        finish(m, hit.start, Node(read[0], Inside(None, (read[1],)), "clock"))
        if hit is not None and read is not None
        else None
    )


@book.rule(
    lex("clock_word"),
    yes=[("Polls close at [noon].", "2023-04-24T12"), ("It expired at [midnight on Sunday].", "2023-04-23T00")],
)
def noon(m: Match) -> Period | None:
    """Noon and midnight."""
    node = read_clock_word(m.reading, _hit(m))
    if node is not None and node.end == m.end and preposition(m.reading, m.start) not in _CLOCK_CUES:
        return None  # "in midday trading", "the midnight oil"
    return finish(m, m.start, node)


@book.rule(
    lex("day_part"),
    yes=[
        ("Fog closed the airport [this morning].", "2023-04-24"),
        ("It broke out on the [night of April 3].", "2023-04-03"),
    ],
    no=["He runs in the morning."],
)
def part_of_day(m: Match) -> Period | None:
    """A part of a day: this morning, the night of April 3."""
    told = _told_before(m.reading, m.start, m.end)
    return finish(m, told[0], told[1]) if told is not None else finish(m, m.start, read_day_part(m.reading, _hit(m)))


@book.rule(
    lex("period_code"),
    yes=[
        ("Revenue in [Q3 2022] was flat.", "2022-Q3"),
        ("Margins widened in [1H23].", "2023-H1"),
        ("Guidance for [FY2020] was cut.", "2020"),
    ],
)
def period_code(m: Match) -> Period | None:
    """A quarter, half or fiscal year in code: Q3 2022, 1H23, FY2020."""
    r = m.reading
    digits = m.start - 2 >= r.start and is_digit(r.folded, m.start - 2)
    before = _YEAR_BEFORE.search(r.folded, max(r.start, m.start - 6), m.start) if digits else None
    if before is not None:
        node = read_code(r, before.start())
        if node is not None:
            return finish(m, before.start(), node)
    return finish(m, m.start, read_period_code(r, _hit(m)))


_YEAR_BEFORE: Final = re.compile(r"(?<![\w.,/-])[12][0-9]{3}[- ]$")


@book.rule(
    lex("decade_word"),
    yes=[("Rents soared in the [nineties].", "199X"), ("It began in the [late sixties].", "196X end")],
    no=["She is in her nineties."],
)
def decade_in_words(m: Match) -> Period | None:
    """The nineties."""
    r = m.reading
    if not (stands_before(r, "the ", m.start) or r.longest_before(MODIFIERS, r.skip_back(m.start))):
        return None
    node = read_decade_word(r, _hit(m))
    return finish(m, m.start, node.but(weak=False) if node else None)


@book.rule(
    found("year_digits"),
    yes=[
        ("It was built in [1998].", "1998"),
        ("Between [2018 and 2020] prices fell.", "2018/2020"),
        ("Prices rose in the [1990s].", "199X"),
        ("The [2015] nuclear deal collapsed.", "2015"),
        ("[2022]'s harvest was poor.", "2022"),
        ("By [2030] emissions are to fall.", "2030 by"),
        ("The [21st century] began with a crash.", "20XX"),
        ("He was born by [late 1957].", "1957 by end"),
        ("The [2012–13] season was wet.", "2012/2013"),
        ("Orders from [2021] or later count.", "2021 since"),
        ("He was elected in ['98].", "1998"),
        ("Pompeii was buried in [AD 79].", "0079"),
        ("They built it between [A.D. 1000 and 1260].", "1000/1260"),
    ],
    no=[
        "About 2000 people came.",
        "It cost $2000.",
        "They sold 2023 units.",
        "He drove down Route 1998.",
        "There were 1,998 of them.",
        "Orwell's '1984' sold well.",
        "They bought 79 ad spots.",
    ],
)
def year_digits(m: Match) -> Period | None:
    """Four digits as a year, a decade in digits, a century, a span of years."""
    r, start = m.reading, m.start
    if r.folded[start] == "'":
        known = preposition(r, start) in _SHORT_YEAR_CUES and not counts(r, m.end)
        return finish(m, start, Node(m.end, fixed(year(full_year(m.first.what[1:]))), "year")) if known else None
    node = None
    if start > r.start and r.folded[start - 1] == "'":
        node = read_decade(r, start - 1)
        if node is not None:
            start -= 1  # "the '90s", but not "'1984'"
    if node is None and m.end - start == 4 and _is_year_alone(r, m.end):
        node = read_year(r, start)
    elif node is None:
        node = (
            read_decade(r, start)
            or read_ordinal_digits(r, start)
            or read_year_span(r, start)
            or read_code(r, start)
            or read_year(r, start)
        )
    start = era_before(r, start)
    if node is not None and node.weak:
        node = node.but(weak=not _is_year(r, start, node))
    return finish(m, start, node)


def _is_year_alone(r: Reading, end: i64) -> bool:
    """Whether nothing stands behind four digits that makes them part of more: "1990s", "2012-13", "2014 to", "2021 Q3"."""
    if end >= r.end:
        return True
    behind = r.folded[end]
    if behind == " " and end + 1 < r.end:
        return r.folded[end + 1] not in "-–—/~tuqh"
    return behind in '.,;:!?)]\n"('


_SHORT_YEAR_CUES: Final = frozenset("in since of from by until before after early late mid".split())


def _is_year(r: Reading, start: i64, node: Node) -> bool:
    """Whether the words around digits treat them as a year (or decade)."""
    folded, end = r.folded, node.end
    if node.sort == "decade":
        return stands_before(r, "the ", start) and not _OF_WEATHER.search(
            folded, max(r.start, start - 80), min(r.end, end + 40)
        )
    if start > r.start and folded[start - 1] in "$€£¥₩#":
        return False
    if counts(r, end):
        return node.sort == "year" and _opens_with_year(r, start, end)
    if node.sort == "years":
        return True
    plausible = _FIRST_LIKELY <= int(folded[start : start + 4]) <= _LAST_LIKELY
    noun = noun_behind(r, end)
    at = r.skip_back(start)
    kinds = before(r, start).kinds
    if at < start or folded[start - 1 : start] == "-":
        number = r.longest_before(_NUMBER_CUES, at) if kinds & NUMBER_CUE else None
        cue = r.longest_before(_YEAR_CUES, at) if kinds & YEAR_CUE else None
        if number is not None and (cue is None or cue.start >= number.start):
            dated = number.entry.get("dated") and plausible and preposition(r, number.start) in ("the", "its", "their")
            if not dated:
                return False  # "at least 2000"; but "until at least 2030"
        if cue is not None and cue.entry.get("sure"):
            return plausible or not noun
    else:
        cue = None
    if not plausible:
        return False
    known = r.longest(_YEAR_NOUNS, r.skip(end)) is not None
    if at > r.start and folded[at - 1] in ",dr/n&" and _LISTED.search(folded, max(r.start, start - 12), start):
        return True  # "2019, 2020 and 2021 failed"
    proper = noun and r.raw[end + 1].isupper() and _FIRST_CERTAIN <= int(folded[start : start + 4]) <= _LAST_CERTAIN
    if cue is not None:
        return not noun or known or proper or stands(r, "'s", end) or _opens_with_year(r, start, end)
    if (
        known
        or stands(r, "'s", end)
        or (folded[start - 1 : start] in ("(", "[", "=") and folded[end : end + 1] in ")]-–,;:")
        or (folded[start - 2 : start] == ", " and folded[end : end + 1] == ")" and start - 2 not in r.number_ending)
    ):
        return True
    if at < start:
        named = r.longest_before(_YEAR_NAMES, at) if kinds & YEAR_NAME else None
        if named is not None and (r.raw[named.start].isupper() or not folded[named.start].isalpha()):
            return True
        if any_before(r, _BEFORE_YEAR, start):
            return noun or stands(r, " ", end)
    if end >= r.end or folded[end] not in " :" or _YEAR_VERB.match(folded, end, r.end) is None:
        return False
    opens = not folded[r.sentence(start).start : start].strip(" \t\r\n\"'(“")
    return opens or (
        preposition(r, start) in _CLAUSE_WORDS and _FIRST_CERTAIN <= int(folded[start : start + 4]) <= _LAST_CERTAIN
    )


def _opens_with_year(r: Reading, start: i64, end: i64) -> bool:
    """Whether four digits behind a preposition open a sentence whose subject is counted by nothing: "From 2028 houses must have"."""
    folded = r.folded
    if not folded[start : start + 4].isdigit() or not _FIRST_CERTAIN <= int(folded[start : start + 4]) <= _LAST_CERTAIN:
        return False
    led = preposition(r, start)
    if led not in _OPENING_A_YEAR:
        return False
    low = start - 1 - len(led)
    if folded[r.sentence(start).start : low].strip(" \t\r\n\"'(“"):
        return False
    at = end + 1
    while at < r.end and folded[at].isalpha():
        at += 1
    if at + 1 >= r.end or folded[at] != " ":
        return False
    behind = at + 1
    while behind < r.end and folded[behind].isalpha():
        behind += 1
    return folded[at + 1 : behind] not in _TELLING_WHERE


_OPENING_A_YEAR: Final = frozenset("from since until by during in after before".split())
_TELLING_WHERE: Final = frozenset("in of across at on that where with who from were was and or to for".split())
_FIRST_LIKELY: Final = 1850
_LAST_LIKELY: Final = 2070
"""Years that news speaks of: other four digits need a preposition that only years take."""
_FIRST_CERTAIN: Final = 1950
_LAST_CERTAIN: Final = 2049
"""Years that are no number of things even before a name: "winners for 2019 Ballon d'Or"."""
_BEFORE_YEAR: Final[tuple[str, ...]] = (
    "the ", "its ", "their ", "his ", "her ", "our ", "a ", "'s ", "s' ", "'s own ", "an ",
)  # fmt: skip
_LISTED: Final = re.compile(r"(?<![0-9$.,])(?:1[89]|20)[0-9]{2}(?:,|,? and| or|/|,? then| &) ?$")
_OF_WEATHER: Final = re.compile(r"degrees|temperature|highs|lows")
_CLAUSE_WORDS: Final = frozenset("said says that but while although because whether if".split())
"""Behind these a clause begins: "the report said 2022 was the warmest year"."""
_YEAR_VERB: Final = re.compile(r"[ ](?:was|is|will|saw|has|had|marks|marked|brought)\b|:")
_FUNCTION: Final = frozenset(
    (
        "and or to in on at of for from by with as when while where which who that than until till after before during "
        "because but if so was were is are has had have will would could may might it he she they we the a an its his her "
        "their through onward onwards over under into due following despite amid against compared versus vs according "
        "look looks seem seems there this these not also about around up down said alone between since without within among including whereas "
        "although though then both all only rather too per via unless once later"
    ).split()
)


def noun_behind(r: Reading, end: i64) -> bool:
    """Whether a word that may be a noun stands directly behind: "2000 people", "2015 nuclear deal"."""
    folded = r.folded
    at = end + 1
    if at >= len(folded) or folded[end] != " " or not folded[at].isalpha():
        return False
    after = at + 1
    while after < r.end and (folded[after].isalnum() or folded[after] == "_"):
        after += 1
    return folded[at:after] not in _FUNCTION
