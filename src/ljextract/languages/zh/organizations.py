"""Chinese organizations: a head with the words before it, names known from the gazetteer, and names that the text defines.

    name = {place | organization | proper noun | word of the trade} head
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any, Final

from ljextract import gazetteer
from ljextract.languages.zh.boundaries import PLACES, Part, Words, parts_before, words_of
from ljextract.lexicon import Entry
from ljextract.matcher import Finder, Reading
from ljextract.rules import Match, Piece, RuleBook, found, lex
from ljextract.values.name import Name

SCANNED: tuple[str, ...] = ("org_head",)

vetoes = RuleBook("zh.vetoes", kind="veto")
book = RuleBook("zh.organizations", kind="organization")


# A head and what stands before it


@book.rule(
    lex("org_head"),
    yes=[("[北京大学]昨天举行典礼。", "education"), ("[重庆市两江新区管委会]发布公告。", "government")],
    no=["这家公司没有回应。", "政府将采取措施。"],
)
def head_with_words(m: Match) -> Name | None:
    """A head such as 公司, 委员会 or 大学 with the place, the brand and the words of the trade before it."""
    reading, head = m.reading, m["org_head"]
    longest = reading.longest_before(SCANNED, head.end)
    if longest is not None and longest.start < head.start:
        return None  # that of 分公司 is tried, that of 公司 in it is not
    words = words_of(reading, head.start)
    if not _stands(reading, words, head.start, head.end, head.end - head.start == 1):
        return None
    parts = _inside(reading, words, head.start, head.what)
    if not parts:
        alone = head.what.get("alone", ())
        text = reading.folded[head.start : head.end]
        return Name(head.what["type"]) if text in alone and _bounded(reading, words, head.start) else None
    m.start, m.end = parts[-1].start, head.end
    return Name(head.what["type"])


def _stands(reading: Reading, words: Words, start: int, end: int, single: bool) -> bool:
    """Whether a head ends a word: 部 does in 铁道部, not in 北部 or 部门; 外交部长 holds it with the one who leads it."""
    token = words.over(end - 1)
    if token is None:
        return False
    if token.end > end:
        if token.start > start or reading.folded[end : token.end] not in _LEADERS:
            return False
        return not single or token.start == start and reading.folded[start - 1 : start] not in _HEADS
    if reading.longest_before(("org_veto",), end) is not None:
        return False
    if token.start < start:
        if single and token.start == start - 1:  # 美军, but not 一部
            return reading.longest(("org_place",), token.start) is not None
        return not single or token.tag not in _COMMON or token.tag == "n" and end - token.start > 2
    return token.start > start or not single or not token.tag.startswith(("v", "d", "p", "c", "u"))


_COMMON: Final = frozenset("n ns v vn vi f s a ad an d b j t l i z r m q".split())
_HEADS: Final = frozenset("部局厅署院厂队校社会所行省市")
_LEADERS: Final = ("长", "长官", "书记", "主任", "主席", "常委", "委员", "部长")


def _bounded(reading: Reading, words: Words, at: int) -> bool:
    """Whether a name that stands alone begins at a place: no noun or place goes on to the left."""
    return at in words.by_start


def _inside(reading: Reading, words: Words, at: int, head: Entry) -> Sequence[Part]:
    """The words of the name whose head begins at a place, the nearest first; empty where they make none."""
    parts = parts_before(reading, words, at)
    if head.get("adjacent"):
        parts = parts[:2] if parts and parts[0].sort == "proper" else []
    outer = -1  # the index of the outermost part that belongs
    for index, part in enumerate(parts):
        if part.sort == "loose" and not head.get("loose"):
            break
        if part.sort == "and":
            if not _joins(reading, parts, index):
                break
        elif part.sort in PLACES or part.sort == "org" or part.sort == "seat" and _takes_seat(head):
            if part.sort == "short" and index > 0:
                break
            if outer >= 0 and not _goes_on(parts, outer, index):
                break
            outer = index
        elif part.sort == "proper" and _is_brand(parts, outer, index, head):
            outer = index
    if outer < 0 and head.get("bare"):
        outer = next((index for index, part in enumerate(parts) if part.sort in ("and", "loose")), len(parts)) - 1
        if not _is_bare_name(reading, words, parts[: outer + 1]):
            return ()
    inner = parts[: outer + 1]
    return inner if inner and _is_name(inner, head) else ()


def _takes_seat(head: Entry) -> bool:
    """Whether an office before the head makes a name with it: 省委|宣传部, 县政府|办公室."""
    return bool(head.get("part")) or head["type"] == "party"


def _is_brand(parts: Sequence[Part], outer: int, index: int, head: Entry) -> bool:
    """Whether a proper noun belongs: the first one, one more beside it, or one before the place of a company's branch."""
    if outer < 0 or parts[outer].sort == "proper" and outer >= index - 2:
        return all(part.sort != "loose" for part in parts[outer + 1 : index])
    return outer == index - 1 and parts[outer].sort in ("town", "country", "world") and head["type"] in ("company", "finance")


def _goes_on(parts: Sequence[Part], outer: int, index: int) -> bool:
    """Whether a place or organization further out belongs to what was found so far: 四川|成都, not 上海|中国."""
    near, far = parts[outer], parts[index]
    if near.sort == "proper":
        return index - outer <= 3
    if index != outer + 1:
        return False
    if near.sort in ("country", "world"):
        return far.sort == "org"
    return True


def _joins(reading: Reading, parts: Sequence[Part], index: int) -> bool:
    """Whether an "and" stands inside the name: nouns on both sides, and further out a place."""
    if not 0 < index < len(parts) - 1:
        return False
    if parts[index + 1].sort not in ("trade", "plain") or parts[index - 1].sort not in ("trade", "plain"):
        return False
    if reading.longest_before(SCANNED, parts[index + 1].end):
        return False  # 北京大学和清华大学
    return any(part.sort in PLACES or part.sort == "org" for part in parts[index + 1 : index + 4])


def _is_bare_name(reading: Reading, words: Words, parts: Sequence[Part]) -> bool:
    """Whether plain words make a name before a head: 太阳神|集团; not 的电脑|公司, 一家玻璃|公司."""
    if not any(part.sort == "plain" for part in parts) or any(part.sort == "seat" for part in parts):
        return False
    before = words.by_end.get(parts[-1].start)
    return before is None or before.text in ("在", "由", "据", "向", "对", "与", "和", "、", "被", "给") or not before.text[-1].isalnum()


def _is_name(parts: Sequence[Part], head: Entry) -> bool:
    sorts = {part.sort for part in parts}
    if "org" in sorts and not head.get("seated") or "seat" in sorts and _takes_seat(head):
        return True
    if "proper" in sorts and (not head.get("part") or head["type"] in ("company", "finance")):
        return True
    if head.get("own"):
        return False
    levels = sorts & PLACES
    if "spot" in levels:
        levels = levels - {"spot"} | {"town"}
        if head["type"] in ("company", "finance"):
            return True
    if head.get("part"):
        return bool(levels - {"world", "short"}) and bool(sorts - PLACES)
    if not levels:
        return bool(head.get("bare"))
    if sorts & {"trade", "plain", "ordinal"}:
        return bool(levels & set(head.get("trade", ())))
    return bool(levels & set(head.get("place", ())))


# Names from the gazetteer


@functools.cache
def _known() -> tuple[Any, list[gazetteer.Org], list[str]]:
    import ahocorasick_rs

    names = gazetteer.names("zh")
    return ahocorasick_rs.AhoCorasick([name.lower() for name in names]), list(names.values()), list(names)


def find_known(reading: Reading) -> list[Piece]:
    """The names of the gazetteer in a run, and where each ends, for the words before a head."""
    automaton, orgs, names = _known()
    start, end = reading.start, reading.end
    whole = start == 0 and end == len(reading.folded)
    part = reading.folded if whole else reading.folded[start:end]
    pieces = []
    ends: dict[int, int] = {}
    for index, first, behind in automaton.find_matches_as_indexes(part, overlapping=True):
        first, behind = first + start, behind + start
        ends[behind] = min(first, ends.get(behind, first))
        pieces.append(Piece("known", first, behind, (orgs[index], names[index])))
    reading.memo[("zh.known",)] = ends
    return pieces


@book.rule(found("known"), yes=[("据[新华社]报道，会谈持续两小时。", "media")], no=["其中行政费用较高。"])
def known_name(m: Match) -> Name | None:
    """An organization known by name."""
    org, name = m["known"].what
    if org.needs_cue(name):
        return None
    reading = m.reading
    words = words_of(reading, m.start)
    if len(name) < 5 and not (words.edge(m.start) and _stands(reading, words, m.start, m.end, False)):
        return None
    if len(name) < 5 and reading.longest_before(("org_stop",), m.end) is not None:
        return None
    return Name(org.type, org.id)


BOOKS = (vetoes, book)
FINDERS: Mapping[str, Finder] = {"known": find_known}
NAMES = None


def abbreviations() -> frozenset[str]:
    """None: a Chinese sentence ends with 。."""
    return frozenset()
