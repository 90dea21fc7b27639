"""The habits of Chinese names: when two are the same, what shorter names a full one may have, and those a text gives it.

definition = "(" [以下]简称 | 英文缩写 … [":"] name {"," …} ")" | "(" ACRONYM ")" | "," 简称 name
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ljextract.languages.zh.chars import Chars
from ljextract.languages.zh.script import simplified
from ljextract.lexicon import Lexicon, shared
from ljextract.matcher import Reading
from ljextract.values.name import Name

MIN_SHORT: Final = 2
MAX_DEFINITION: Final = 60

MIN_LEGAL: Final = 4
_LEVELS: Final = "省市县区州镇乡旗"
_SEATED: Final = ("government", "party", "zone", "health", "education")
_TEAMS: Final = ("男篮", "女篮", "男足", "女足", "男排", "女排", "足球队", "篮球队", "排球队")
_BLANKS: Final = str.maketrans("", "", ' \t\u3000·()（）“”"')
_OPENS: Final = Chars(" (,，以下简")
"""What `_BRACKET` and `_BEHIND` may begin with."""
_COMMAS: Final = Chars(",，")
_CALLING: Final = Chars(" 以下简")
"""What may stand behind a comma there."""
_BRACKET: Final = re.compile(r"[ ]?\(([^()\n]{2,60})\)")
_CUE: Final = re.compile(
    r"[,， ]*(?:(?:以下|下文|下)?(?:统称|简称|称)|又称|也称|又名|亦称|俗称|(?:英文|中文)?(?:缩写|简称|名称|名)|英文|中文|前身)(?:为|是|作)?[:： ]*"
)
_QUOTED: Final = re.compile(r"[\"“‘「『']?([^\"“”‘’「」『』',，;；、:：]{2,24})[\"”’」』']?")
_LATIN: Final = re.compile(r"[A-Z][A-Za-z0-9&.,'’ -]*[A-Za-z.]")
_LATIN_FIRST: Final = re.compile(
    r"([A-Z][A-Za-z0-9&.'’ -]*(?:, ?(?:Ltd|Inc|LLC|Limited|S\.A|N\.V)\.?)?)[,，;；、 ]+(?=以下|下称|下文|简称|又称)"
)
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z0-9&.-]{1,11}")
_BEHIND: Final = re.compile(r"[,，]?[ ]?(?:以下|下)?简称(?:为|是)?[:：]?")


def defined_names(reading: Reading, end: int) -> tuple[str, ...]:
    """The short names that the text gives an organization right behind its name, which ends at a place."""
    folded = reading.folded
    if end >= reading.end or not _OPENS.at(folded, end):
        return ()
    limit = min(reading.end, end + MAX_DEFINITION)
    if _COMMAS.at(folded, end) and not _CALLING.at(folded, end + 1):
        return ()
    bracket = _BRACKET.match(folded, end, limit)
    if bracket is None:
        behind = _BEHIND.match(folded, end, limit)
        named = _QUOTED.match(reading.raw, behind.end(), limit) if behind else None
        return (named[1],) if named and reading.raw[named.start() : named.start() + 1] in "\"“‘「『'" else ()
    raw = reading.raw[bracket.start(1) : bracket.end(1)]
    return tuple(dict.fromkeys(_in_bracket(raw)))


def _in_bracket(raw: str) -> Iterator[str]:
    """The names in a bracket's words: 简称“广域铭岛”,英文缩写GYMD; CSRC; Haixin Microelectronics Co., Ltd."""
    latin = _LATIN_FIRST.match(raw)
    if latin is not None:
        yield latin[1].rstrip()
        raw = raw[latin.end() :]
    if _CUE.match(raw) is None:
        if (_ACRONYM.fullmatch(raw) and sum(map(str.isupper, raw)) > 1) or (" " in raw and _LATIN.fullmatch(raw)):
            yield raw
        return
    at = 0
    while at < len(raw):
        cue = _CUE.match(raw, at)
        at = cue.end() if cue else at
        latin = _LATIN.match(raw, at)
        named = (
            latin
            if latin is not None and (latin.end() == len(raw) or raw[latin.end()] in ",，;；、")
            else _QUOTED.match(raw, at)
        )
        if named is None:
            return
        yield named[named.lastindex or 0].strip()
        at = named.end()
        while at < len(raw) and raw[at] in ",，;；、 或及和":
            at += 1


class ChineseNames:
    """The habits of Chinese names; see entities.Names."""

    def key(self, text: str) -> str:
        """The name in simplified characters without blanks and brackets; a name without ideographs as it is."""
        if not any("\u3400" <= char <= "\u9fff" for char in text):
            return text
        fold = simplified()
        return "".join(fold.get(char, char) for char in text.translate(_BLANKS)).lower()

    def short_forms(self, text: str, name: Name) -> Sequence[str]:
        """What is left without the legal form, the place before and the words of the trade: 长安民生物流, 市政府."""
        if not any("\u3400" <= char <= "\u9fff" for char in text):
            return ()
        return tuple(dict.fromkeys(one for one in _shorter(text, name.type) if _may_stand(one) and one != text))


def _lexicon() -> Lexicon:
    return shared("ljextract.languages.zh.lexicon", "zh")


def _may_stand(short: str) -> bool:
    """Whether a short form says more than a place or a word of the trade does."""
    return (
        len(short) >= MIN_SHORT
        and _lexicon().table("org_place", "org_inner", "org_stop", "org_plain").get(short) is None
    )


def _shorter(text: str, sort: str) -> Iterator[str]:
    lexicon = _lexicon()
    place = max(_place_before(lexicon, text), _level_before(lexicon, text) if sort in _SEATED else 0)
    if sort in ("company", "finance", "media"):
        stem = text
        form = lexicon.table("org_form").longest_before(text, text, len(text), 0)
        if form is not None:
            stem = text[: form.start]
            if form.end - form.start >= MIN_LEGAL or not (place or _level_before(lexicon, text)):
                yield stem
        tail = lexicon.table("org_head").longest_before(text, text, len(text), 0)
        named = tail is not None and tail.entry.get("adjacent") and sort != "media"
        if place and _says_more(lexicon, text[place:]):
            yield text[place:]
        if not named and (form is None or form.end - form.start < MIN_LEGAL):
            return  # 佳木斯市煤气公司 is not 煤气
        without = stem[place:] if len(stem) - place >= MIN_SHORT else stem
        for end in (len(without), *_trade_behind(lexicon, without)):
            yield without[:end]
            yield stem[: len(stem) - len(without) + end]
    elif sort == "sports" and place and text[place:] in _TEAMS:
        yield f"{text[:place]}队"
    elif sort == "sports" and text.endswith("队"):
        yield text[:-1]
        yield from (text[place:], text[place:-1]) if place else ()
    elif sort in _SEATED and place:
        level = text[place - 1]
        rest = text[place:]
        if level in _LEVELS:
            yield level + rest
            yield from (level + short for short in _abbreviated(lexicon, rest))
        if sort == "zone" and len(rest) > MIN_SHORT:
            yield rest
    if sort == "government" and text.startswith("国家") and len(text) > MIN_SHORT + 2:
        yield text[2:]  # 国家医保局, then 医保局
    if sort == "zone" and text.endswith("新区") and lexicon.table("org_place").get(text[place:-2]) is None:
        yield text[place:-2]
    yield from (text[:place] + short for short in _abbreviated(lexicon, text[place:]))


def _place_before(lexicon: Lexicon, text: str) -> int:
    """How many characters of a name are the place it begins with; its head always remains."""
    end = 0
    while True:
        hit = lexicon.table("org_place").longest(text, text, end, len(text) - MIN_SHORT)
        level = hit and hit.entry["level"]
        if hit is None or level not in ("town", "country"):
            return end
        end = hit.end
        if end < len(text) - MIN_SHORT and text[end] in _LEVELS:
            end += 1


def _level_before(lexicon: Lexicon, text: str) -> int:
    """Where the last 市 or 县 before an office's head ends: 怀远县|人社局."""
    head = lexicon.table("org_head", "org_long").longest_before(text, text, len(text), 0)
    if head is None:
        return 0
    return 1 + max(text.rfind(level, MIN_SHORT, head.start) for level in _LEVELS)


def _says_more(lexicon: Lexicon, rest: str) -> bool:
    """Whether a name without its place still has a word of its own: 国民|银行, not 商业银行 or 煤气公司."""
    end = len(rest)
    while end > 0:
        hit = lexicon.table("org_inner", "org_head").longest_before(rest, rest, end, 0)
        if hit is None:
            return end >= MIN_SHORT
        end = hit.start
    return False


def _trade_behind(lexicon: Lexicon, text: str) -> Iterator[int]:
    """Where the words of the trade begin that a name ends with, from right to left: 恒远|精密|制造."""
    end = len(text)
    while True:
        hit = lexicon.table("org_inner", "org_head").longest_before(text, text, end, 0)
        if hit is None or hit.start < MIN_SHORT:
            return
        end = hit.start
        yield end


def _abbreviated(lexicon: Lexicon, rest: str) -> Iterator[str]:
    entry = lexicon.table("org_long").get(rest)
    if entry is not None:
        yield entry["short"]


NAMES: Final = ChineseNames()
