"""A head and the words before it: whether it stands as a head, and how far to the left its name goes.

    name = [organization] {place} {proper noun | word of the trade | plain noun} head

The name begins at the outermost place or organization that goes with the head, or else at the outermost proper noun; what
must be there to make a name of it is said by the head's entry in lexicon/org_heads.toml.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from ljextract.languages.zh.boundaries import PLACES, Part, Words, parts_before
from ljextract.languages.zh.chars import stands_at
from ljextract.lexicon import Entry
from ljextract.matcher import Reading
from ljextract.rules import Piece
from ljextract.tokens import Token

KINDS: Final[tuple[str, ...]] = ("org_head",)
_PLACE: Final[tuple[str, ...]] = ("org_place",)
_ROLES: Final[tuple[str, ...]] = ("org_stop", "org_people")
_NATIONAL: Final[tuple[str, ...]] = ("org_national",)

_LEVELS: Final = frozenset("省市县区州镇乡村旗")
"""A head that begins with one of these has the end of a place's name: 怀远|县政府."""

_NOT_SUFFIXED: Final = frozenset("n ns v vn vi f s a ad an d b j t l i z r m q".split())
"""Tags of words that end in 部, 局 or 队 by accident: 北部, 结局, 排队."""

_LED: Final = frozenset("部局厅署")
"""Heads that 长 may follow within a word: 财政部|长; 校长 and 会长 are words of their own."""
_NOT_LED: Final = _LED | {"副"}
"""What stands before such a head where it is no name's: 中宣部常务副|部长."""

_PROPER: Final = frozenset(("proper", "guess", "short name", "brand"))
_NOUNS: Final = frozenset(("trade", "plain", "people"))
_PREPOSITIONS: Final = frozenset("在 由 据 向 对 与 和 、 被 给 及 从 为 是".split())
MIN_LISTED: Final = 4
MIN_BRAND: Final = 2
_QUOTES: Final = frozenset("0123456789每收价于在约涨跌了")
_NOT_BEHIND: Final = frozenset("杯赛奖路街桥")


def stands(reading: Reading, words: Words, start: int, end: int) -> bool:
    """Whether a word's last characters end a name there: 部 does in 铁道部 and 财政部长, not in 北部 or 部门."""
    single = end - start == 1
    if end < reading.end:
        behind = reading.folded[end]
        if behind in _NOT_BEHIND:
            return False
        if single and behind in _QUOTES and reading.folded[start] == "报":
            return False  # 泰国白米报每吨340美元
    token = words.over(end - 1)
    if token is None:
        return False
    if token.end > end:
        return _holds(reading, token, start, end, single)
    if token.start < start:
        place = reading.longest(_PLACE, token.start)
        if place is not None and place.end == end:
            return False  # 莫斯科
        if single and token.start == start - 1:  # 美军, not 一部
            return place is not None
        if reading.folded[start] == "军" and token.end - token.start == 3 and token.tag in ("", "nr", "nrt"):
            return place is not None  # 贸易商|郝立军
        return not single or token.tag not in _NOT_SUFFIXED or (token.tag in ("n", "v") and end - token.start > 2)
    return token.start > start or not single or not token.tag.startswith(("v", "d", "p", "c", "u"))


def _holds(reading: Reading, token: Token, start: int, end: int, single: bool) -> bool:
    """Whether a longer word is a name and the one who leads it: 县委|书记, 财政部|长; not 财政部|门."""
    rest = reading.folded[end : token.end]
    if rest in ("长", "长官"):
        if reading.folded[end - 1] not in _LED:
            return False
        if stands_at(reading.folded, "会议", token.end):
            return False  # 全国档案局长会议
        return not single or (reading.folded[start - 1] not in _NOT_LED and token.start == start)
    if single and rest == f"{reading.folded[start]}长":
        return token.start == start  # 平州市交通运输|局局长
    guessed = (not token.tag or rest == "称") and rest[
        0
    ] in "以在与和对将已也为称说于从向被把则"  # the segmenter made one word of 队以
    if single:
        return guessed and token.start == start
    role = reading.longest(_ROLES, end)
    if role is not None and role.end == token.end and len(rest) > 1:
        return True
    return guessed


def name_parts(reading: Reading, words: Words, piece: Piece, *, cued: bool) -> Sequence[Part]:
    """The words of the name that a head ends, the nearest first; empty where they make none.

    `cued` says that the words behind the head speak of a company.
    """
    head: Entry = piece.what
    parts = _suited(reading, words, piece, parts_before(reading, words, piece.start))
    if head.get("adjacent"):
        return _adjacent(words, piece, parts, cued=cued)
    outer = _outermost(reading, words, piece, parts)
    inner = parts[: outer + 1]
    return inner if inner and (_is_name(inner, head) or _is_listed(words, piece, inner)) else ()


def _is_listed(words: Words, piece: Piece, parts: Sequence[Part]) -> bool:
    """Whether the dictionary has the name as an organization's: 花城出版社, 冶金工业部."""
    token = words.ending(piece.end)
    if token is None or token.tag != "nt" or token.start != parts[0].start or token.end - token.start < MIN_LISTED:
        return False
    if parts[0].sort == "country":  # 中国大学 and 美国法院 are any of them
        return piece.what["type"] != "education" and "country" in piece.what.get("place", ("country",))
    return True


def _adjacent(words: Words, piece: Piece, parts: Sequence[Part], *, cued: bool) -> Sequence[Part]:
    """The words before a head that must follow a name: 恒远|网, 南海|财经网, 国网|甘肃|电力; 恒远|地产 where a 总经理 follows."""
    if not parts or parts[0].end - parts[0].start < MIN_BRAND:
        return ()
    near, *further = parts[:2]
    token = words.ending(piece.end)
    if near.sort == "org":
        return (near,) if token is not None and token.tag == "nt" and token.start == near.start else ()
    if near.sort in ("town", "spot") and further and further[0].sort == "org" and piece.what["type"] == "company":
        return near, *further
    if near.sort in ("town", "spot") and piece.what["type"] == "media" and piece.end - piece.start > 1:
        return (near,)
    always_cued = piece.what.get("cued")
    if (near.sort in _PROPER and (cued or not always_cued)) or (
        cued and not always_cued and near.sort in ("plain", "town", "spot")
    ):
        return (near, *(part for part in further if part.sort in PLACES))
    return ()


def _suited(reading: Reading, words: Words, piece: Piece, parts: list[Part]) -> list[Part]:
    """The parts as this head sees the nearest of them."""
    if not parts:
        return parts
    near = parts[0]
    if piece.end - piece.start > 1 and reading.folded[piece.start] in _LEVELS and _may_be_town(near):
        return [Part(near.start, near.end, "town"), *parts[1:]]
    token = words.over(piece.end - 1)
    whole = token is not None and token.tag == "nt" and token.start == near.start
    if whole and near.sort == "trade" and piece.what["type"] in ("government", "party", "military"):
        return [Part(near.start, near.end, "org"), *parts[1:]]  # 冶金工业部 is a word of the dictionary
    return parts


def _may_be_town(part: Part) -> bool:
    return part.sort in ("plain", "proper", "guess", "spot") and part.end - part.start > 1


def _outermost(reading: Reading, words: Words, piece: Piece, parts: Sequence[Part]) -> int:
    """The index of the outermost part of the name; -1 where there is none."""
    head: Entry = piece.what
    outer = -1
    for index, part in enumerate(parts):
        if (part.sort == "loose" and not head.get("loose")) or (part.sort == "people" and not _has_people(index, head)):
            break
        if part.sort == "and":
            if not _joins(reading, parts, index, piece.end - piece.start):
                break
        elif outer >= 0 and index == outer + 1 and _begins_with_level(reading, parts[outer]):
            if part.sort in PLACES or _may_be_town(part):
                outer = index  # 怀远|县政府, 澜州|市
        elif part.sort in PLACES or part.sort == "org" or (part.sort == "seat" and _takes_seat(head)):
            if part.sort == "short" and not _may_be_short(parts, outer, index, head):
                if head["type"] == "company" and index + 1 < len(parts) and parts[index + 1].sort in _PROPER:
                    continue  # 恒锂|新|材料|股份有限公司
                break
            if outer >= 0 and not _goes_on(reading, parts, outer, index):
                break
            outer = index
        elif part.sort in _PROPER and _is_brand(parts, outer, index, head):
            outer = index
    if outer < 0 and head.get("bare"):
        legal = bool(head.get("loose"))
        outer = next((at for at in range(len(parts)) if _ends_bare(parts, at, legal=legal)), len(parts)) - 1
        return outer if _is_bare_name(reading, words, parts[: outer + 1], legal=bool(head.get("loose"))) else -1
    return outer


def _ends_bare(parts: Sequence[Part], at: int, *, legal: bool) -> bool:
    """Whether a name of plain words ends before a part; a `legal` form has the one ideograph beside another: 澈|明|光学|股份有限公司."""
    part = parts[at]
    if part.sort == "loose" and legal and part.end - part.start == 1 and at + 1 < len(parts):
        return not (parts[at + 1].sort == "plain" and parts[at + 1].end - parts[at + 1].start == 1)
    return part.sort in ("and", "loose")


def _has_people(index: int, head: Entry) -> bool:
    if head.get("part") or (index == 0 and head["type"] in ("nonprofit", "media", "other", "education")):
        return True
    return 0 < index < 3 and len(head.words[0]) > 2  # 上海市消费者权益保护委员会


def _begins_with_level(reading: Reading, part: Part) -> bool:
    return part.sort in ("seat", "near") and reading.folded[part.start] in _LEVELS


def _takes_seat(head: Entry) -> bool:
    """Whether an office before the head makes a name with it: 省委|宣传部, 县政府|办公室."""
    return bool(head.get("part")) or head["type"] == "party"


def _may_be_short(parts: Sequence[Part], outer: int, index: int, head: Entry) -> bool:
    """Whether a country's one ideograph names it here: 韩|国会, 泰|宪法|委员会."""
    if index == 0:
        return True
    return index < 3 and outer < 0 and head["type"] in ("party", "government", "nonprofit")


def _is_brand(parts: Sequence[Part], outer: int, index: int, head: Entry) -> bool:
    """Whether a proper noun belongs: the first one, one more beside it, or one before the place of a company's branch."""
    part = parts[index]
    if outer < 0:
        return True
    near = parts[outer]
    if near.sort in _PROPER:
        return index - outer <= 2 and (part.sort != "guess" or index == outer + 1)
    if index != outer + 1 or head["type"] not in ("company", "finance"):
        return False
    if near.sort == "spot":
        return part.sort in _PROPER  # 港珠澳|大桥|穿梭|巴士|有限公司
    return near.sort in ("town", "country", "area") and part.sort in ("proper", "brand")


def _goes_on(reading: Reading, parts: Sequence[Part], outer: int, index: int) -> bool:
    """Whether a place or organization further out belongs to what was found so far: 四川|成都, not 上海|中国."""
    near, far = parts[outer], parts[index]
    between = parts[outer + 1 : index]
    if near.sort == "world" and outer == 0 and far.sort == "country" and len(between) == 1:
        return between[0].sort != "loose"  # 德国|面包师|中央|协会
    if len(between) == 1 and far.sort in PLACES and near.sort in PLACES and between[0].sort != "loose":
        return reading.folded[between[0].start : between[0].end] == "驻"  # 中国驻乌干达大使馆
    if near.sort in _PROPER or near.sort == "spot":
        return len(between) <= 1
    if between:
        return False
    if near.sort == "world":
        return far.sort in ("org", "country", "town")
    if near.sort == "country":
        return far.sort == "org"
    return not (near.sort == "org" and reading.longest(_NATIONAL, near.start) and far.sort != "country")


def _joins(reading: Reading, parts: Sequence[Part], index: int, length: int) -> bool:
    """Whether an "and" stands inside the name: nouns on both sides, and further out a place or an organization."""
    if index + 1 >= len(parts) or parts[index + 1].sort not in _NOUNS:
        return False
    if (index == 0 and length < 3) or (index > 0 and parts[index - 1].sort not in _NOUNS):
        return False
    if reading.folded[parts[index].start] == "、" and parts[index + 1].sort != "trade":
        return False
    other = reading.longest_before(KINDS, parts[index + 1].end)
    if other is not None and not other.entry.get("adjacent"):
        return False  # 北京大学和清华大学; but 英国商业和贸易部
    return any(part.sort in PLACES or part.sort == "org" for part in parts[index + 1 : index + 4])


def _is_bare_name(reading: Reading, words: Words, parts: Sequence[Part], *, legal: bool) -> bool:
    """Whether plain words make a name before a head: 金太阳|集团; not 的电脑|公司, 一家玻璃|公司. A `legal` form may have another
    head before it: 晨曦新能源|股份有限公司.
    """
    single = legal and len(parts) > 1 and parts[-1].end - parts[-2].start == 0 and parts[-2].end - parts[-1].start == 2
    if not single and not any(part.sort == "plain" and part.end - part.start > 1 for part in parts):
        return False
    if any(part.sort == "seat" or (not legal and _is_headed(reading, part)) for part in parts):
        return False  # 公司|工会
    before = words.ending(parts[-1].start)
    return before is None or before.text in _PREPOSITIONS or not before.text[-1].isalnum()


def _is_headed(reading: Reading, part: Part) -> bool:
    """Whether a part ends in the head of another name, which one that follows a brand only is not: 雪线|科技|公司."""
    kind = reading.longest_before(KINDS, part.end)
    return kind is not None and not (kind.entry.get("adjacent") and kind.entry["type"] == "company")


def _bits(sorts: Iterable[str]) -> int:
    """Sorts as one number, with a bit for each."""
    bits = 0
    for sort in sorts:
        bits |= _BITS.get(sort, 0)
    return bits


_BITS: Final[dict[str, int]] = {
    sort: 1 << place
    for place, sort in enumerate(
        "country,short,town,near,world,area,spot,short name,org,seat,brand,proper,guess,trade,people,plain,ordinal,and,neutral,loose".split(
            ","
        )
    )
}
_PLACE_BITS: Final = _bits(PLACES)
_ORG: Final = _BITS["org"]
_SEAT: Final = _BITS["seat"]
_BRAND: Final = _BITS["brand"]
_SHORT_NAME: Final = _BITS["short name"]
_SPOT: Final = _BITS["spot"]
_TOWN: Final = _BITS["town"]
_COUNTRY: Final = _BITS["country"]
_PLAIN: Final = _BITS["plain"]
_OWN_NAMES: Final = _bits(("proper", "guess"))
_WIDE: Final = _bits(("world", "short", "area"))
_TRADES: Final = _bits(("trade", "people", "plain", "ordinal", "short name"))


def _is_name(parts: Sequence[Part], head: Entry) -> bool:
    """Whether the parts are what the head needs to make a name."""
    sorts = 0
    for part in parts:
        sorts |= _BITS[part.sort]
    kind = head["type"]
    if head.get("verb") and parts[0].sort in ("org", "seat"):
        return False
    if (sorts & _ORG != 0 and not head.get("seated")) or (sorts & _SEAT != 0 and _takes_seat(head)):
        return True
    whole = not head.get("part") or kind in ("company", "finance")
    if sorts & _OWN_NAMES != 0 and whole and not head.get("seated") and not head.get("placed"):
        return True
    if sorts & _BRAND != 0 and kind not in ("government", "party", "military"):
        return True
    if sorts & _SHORT_NAME != 0 and kind in ("company", "finance"):
        return True
    if head.get("own"):
        return False
    levels = sorts & _PLACE_BITS
    if levels & _SPOT != 0:
        if whole and kind not in ("government", "party"):
            return True
        levels = levels & ~_SPOT | _TOWN
    if head.get("part"):
        return levels & ~_WIDE != 0 and sorts & ~_PLACE_BITS != 0
    if levels == 0:
        return bool(head.get("bare"))
    allowed = _bits(head.get("trade" if sorts & _TRADES != 0 else "place", ()))
    if sorts & _PLAIN != 0 and kind in ("company", "finance"):
        allowed |= _COUNTRY  # 美国晨晖公司: what is no word of a trade is the brand
    return levels & allowed != 0
