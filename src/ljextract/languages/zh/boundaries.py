"""Where a name begins: the words before its head, from right to left, as far as they can belong to it.

    name  = {part} head
    part  = place | organization known by name | proper noun | word of the trade | 第 number | (…) | "…" | 《…》

The walk stops at a verb, preposition, pronoun, punctuation, or a word that no name holds. What a word can be is said by
lexicon/places.toml and lexicon/org_words.toml first, and else by the part of speech in the segmenter's dictionary.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from ljextract.languages.zh.bare import is_han
from ljextract.languages.zh.candidates import candidates
from ljextract.languages.zh.chars import Chars
from ljextract.languages.zh.kept import kept_of
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.text import Span
from ljextract.tokens import Token

MAX_PARTS: Final = 14
MAX_LENGTH: Final = 40
"""How many words, and how many code points, a name may have before its head."""

Sort = Literal[
    "country",
    "short",
    "town",
    "near",
    "world",
    "area",
    "spot",
    "short name",
    "org",
    "seat",
    "brand",
    "proper",
    "guess",
    "trade",
    "people",
    "plain",
    "ordinal",
    "and",
    "neutral",
    "loose",
]
"""What a word can be in a name. The first six are the levels of places.toml, "spot" is a
place that the dictionary alone knows, often enough a brand; "short name" is an abbreviation; "trade" is a word that many names of
companies and offices share, "plain" any other noun; "seat" is an office that is whole with a place before it, or with none (县委); "brand" is a known name
that is also something else, "guess" a word that the dictionary does not have; "neutral" goes with whatever stands before it; "loose" is a verb or
adjective, which only a head as clear as 有限公司 takes in: 江苏恒远有限公司."""

PLACES: Final = frozenset(("country", "short", "town", "near", "world", "area", "spot"))

_KINDS: Final[tuple[str, ...]] = ("org_place", "org_stop", "org_people", "org_head", "org_inner")
STOPS: Final[tuple[str, ...]] = ("org_stop", "org_plain")
_NOUN_TAGS: Final = frozenset(("n", "vn", "an", "b", "j", "l", "s", "g", "ng"))
_PROPER_TAGS: Final = frozenset(("nr", "nz", "nrt", "nrfg", "eng"))
_FUNCTION_TAGS: Final = frozenset(("p", "c", "d", "v", "u", "m", "q", "r", "f", "y"))
_NUMERALS: Final = "一二两三四五六七八九十百千万亿几数半每多零〇0123456789"
_AND: Final = frozenset("和与及、")
_FUNCTION: Final = "家等年月日时图先刚才办这那是在对把被将与和及暨从向由为于的了其各每本该此某让使给跟同或但而则也都就只要会能可又再不没无有来去到说称做当因以并且还已曾正将向往按据经除"
_ENCLOSED: Final[dict[str, tuple[str, Sort]]] = {
    ")": ("(", "neutral"),
    '"': ('"', "proper"),
    "》": ("《", "proper"),
}
_LINKS: Final = "·•—-/&"
_LEVELS: Final = frozenset("省市县区州镇乡旗")
_RANKS: Final = frozenset("市县区")
_NAMED: Final = frozenset(("ns", "nr", "nz"))
_ALPHABET: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789&.'-")
_WORD: Final = re.compile(r"[\w.]+")


@mypyc_attr(acyclic=True)
class Part:
    """A word before a head, and what it can be in a name."""

    __slots__ = ("end", "sort", "start")

    def __init__(self, start: int, end: int, sort: Sort) -> None:
        self.start = start
        self.end = end
        self.sort = sort


class Words:
    """The words of one sentence, and what can be said of them. A clause is cut into words when it is first asked about:
    a name and all that tells of it stand mostly in one."""

    def __init__(self, reading: Reading, bounds: Span) -> None:
        self.reading = reading
        self.start, self.end = bounds.start, bounds.end
        self.candidates = candidates(reading)
        self.table = reading.table(_KINDS)
        """The words that are said what they can be in a name."""
        self.parts: dict[int, Part | None] = {}
        self.states = _has_amount(reading.folded, bounds.start, bounds.end)
        """Whether it states something, most likely: then the fact rules will ask for all its tokens."""
        self.tokens: list[Token] = []  # those of the clause that was asked about last, or of all; and their bounds
        self.first = self.behind = 0
        self.last: Token | None = None  # the word that was asked about last

    def over(self, at: int) -> Token | None:
        """The word that a place lies in."""
        if not self.first <= at < self.behind:
            if not self.start <= at < self.end:
                return None
            self._turn_to(at)
        last = self.last
        if last is not None and last.start <= at < last.end:
            return last
        tokens = self.tokens
        low, high = 0, len(tokens)
        while low < high:  # the first word that ends behind the place
            middle = (low + high) // 2
            if tokens[middle].end > at:
                high = middle
            else:
                low = middle + 1
        if low < len(tokens) and tokens[low].start <= at:
            self.last = tokens[low]
            return self.last
        return None

    def _turn_to(self, at: int) -> None:
        self.last = None
        reading, raw = self.reading, self.reading.raw
        if self.states:  # one call of the segmenter costs as much as some more words
            self.tokens, self.first, self.behind = reading.tokens(self.start), self.start, self.end
            return
        first: i64 = at
        behind: i64 = at + 1
        if _is_mark(raw, first):
            self.tokens = [] if raw[at].isspace() else [Token(at, at + 1, reading.folded[at])]
        else:
            start: i64 = self.start
            end: i64 = self.end
            while first > start and not _is_mark(raw, first - 1):
                first -= 1
            while behind < end and not _is_mark(raw, behind):
                behind += 1
            self.tokens = reading.clause_tokens(first, behind)
        self.first, self.behind = first, behind

    def starting(self, at: int) -> Token | None:
        """The word that begins at a place."""
        token = self.over(at)
        return token if token is not None and token.start == at else None

    def ending(self, at: int) -> Token | None:
        """The word that ends at a place."""
        token = self.over(at - 1)
        return token if token is not None and token.end == at else None

    def edge(self, at: int) -> bool:
        """Whether a word begins or ends at a place."""
        return self.starting(at) is not None or self.ending(at) is not None


def words_of(reading: Reading, at: int) -> Words:
    """The words of the sentence that holds a place; worked out once a sentence."""
    kept = kept_of(reading)
    last: Words | None = kept.words
    if last is not None and last.start <= at < last.end:
        return last
    bounds = reading.sentence(at)
    key = ("zh.words", bounds.start)
    words: Words | None = reading.memo.get(key)
    if words is None:
        words = reading.memo[key] = Words(reading, bounds)
    kept.words = words
    return words


_MARKS: Final = frozenset('，。；：！？、“”‘’（）《》「」『』【】,;:!?()"[]<> \t\n\r\u3000')
"""Characters that are part of no word of any segmenter: its words are the same whether it is given what stands between
two of them, or the whole sentence."""


def _has_amount(folded: str, start: int, end: int) -> bool:
    """Whether a number in digits stands in a stretch that is none of a date's."""
    at: i64 = start
    last: i64 = end - 1
    while at < last:
        if 0x30 <= ord(folded[at]) <= 0x39:
            code = ord(folded[at + 1])
            if not 0x30 <= code <= 0x39 and folded[at + 1] not in "年月日号":
                return True
        at += 1
    return False


def _is_mark(raw: str, at: int) -> bool:
    code = ord(raw[at])
    if code >= 0x4E00:
        return code > 0x9FFF and raw[at] in _MARKS
    if 0x30 <= code <= 0x39 or 0x61 <= code <= 0x7A or 0x41 <= code <= 0x5A:  # digits and letters
        return False
    return raw[at] in _MARKS


def parts_before(reading: Reading, words: Words, at: int) -> list[Part]:
    """The words that can belong to a name before a place, the nearest first."""
    floor = max(words.start, at - MAX_LENGTH)
    parts: list[Part] = []
    while len(parts) < MAX_PARTS and at > floor:
        if at in words.parts:
            part = words.parts[at]
        else:
            part = words.parts[at] = _part_before(reading, words, at, floor)
        if part is None:
            break
        parts.append(part)
        at = part.start
    return parts


def _part_before(reading: Reading, words: Words, at: int, floor: int) -> Part | None:
    folded = reading.folded
    ideograph = 0x4E00 <= ord(folded[at - 1]) <= 0x9FFF
    if not ideograph:
        char = folded[at - 1]
        if char == " ":  # GYMD 公司
            at -= 1
            if at <= floor or not folded[at - 1].isascii() or not folded[at - 1].isalnum():
                return None
            part = _part_before(reading, words, at, floor)
            return None if part is None else Part(part.start, at + 1, part.sort)
        if char in _ENCLOSED and reading.raw[at - 1] != "“":
            opening, sort = _ENCLOSED[char]
            return _enclosed(folded, at, floor, opening, sort)
        if char in _LINKS:
            return Part(at - 1, at, "neutral")
    known = words.candidates.known_before(at)
    if known is not None and known.start >= floor and _begins(words, known.start, at):
        stop = reading.longest_before(STOPS, at)
        if stop is None or stop.start > known.start:
            return Part(known.start, at, "org" if words.candidates.is_clear(at) else "brand")
    if not ideograph and folded[at - 1].isascii() and folded[at - 1].isalnum():
        return _latin(folded, at, floor)
    token = words.over(at - 1)
    if token is None:
        return None
    if token.end > at:
        return _part(reading, words, token.start, at, f"{token.tag}-")
    start = token.start
    if at - start == 2 and start > floor and ord(folded[at - 1]) in (ord("市"), ord("县")):
        if token.text == "州市":  # the segmenter cuts 澜州市 so
            return Part(start - 1, at, "town")
        if (not token.tag or token.text in ("城市", "都市")) and _opens(folded, start - 1):
            return Part(start - 1, at, "town")  # 滨城市, 锦都市, 滨|澳市|农业农村局
    if at - start == 1 and token.text in _RANKS:
        named = words.ending(start)
        if named is not None and named.start >= floor and len(named.text) == 2 and named.tag in _NAMED:
            return Part(named.start, at, "town")  # 嘉禾|市|实验小学, whatever else is called 嘉禾
    if _DATED.at(folded, start) and start > floor and folded[start - 1].isdigit() and start + 1 < at:
        start += 1  # the segmenter cuts 2024|年澜州|地铁集团, 12|日东|岭|水泥
    if not token.tag and len(token.text) == 2 and token.text[0] in _BEFORE_SEATS and token.text[1] in "省市县区":
        start += 1  # 但省|发改委
    elif not token.tag and len(token.text) == 3 and token.text[0] in _BEFORE_NAMES:
        start += 1  # 由远岚|重工
    return _part(reading, words, start, at, token.tag)


_DATED: Final = Chars("年月日")
_BEFORE_SEATS: Final = "但而且与和向由在对据让给到从经被"
_BEFORE_NAMES: Final = "由在对据让给到从被"


def _opens(folded: str, at: int) -> bool:
    """Whether an ideograph stands at a place, and none before it."""
    return is_han(folded[at]) and (at == 0 or not is_han(folded[at - 1]))


def _latin(folded: str, at: int, floor: int) -> Part | None:
    """A word of an alphabet that ends at a place, whatever the segmenter makes of it; None for a number."""
    start = at
    while start > floor and folded[start - 1] in _ALPHABET:
        start -= 1
    while start < at and not folded[start].isalnum():
        start += 1
    text = folded[start:at]
    return None if text == "vs" or text.replace(".", "").isdigit() else Part(start, at, "guess")  # 甲队vs乙队


def _begins(words: Words, start: int, end: int) -> bool:
    """Whether a known name may begin at a place: a short one at a word's edge, or in what is no word."""
    if words.edge(start) or end - start > 3:
        return True
    token = words.over(start)
    return end - start == 3 and token is not None and not token.tag


def _enclosed(folded: str, at: int, floor: int, opening: str, sort: Sort) -> Part | None:
    """A few words in brackets or quotation marks that end at a place."""
    start = folded.rfind(opening, max(floor, at - 12), at - 1)
    if start < 0 or at - start < 3 or not _WORD.fullmatch(folded, start + 1, at - 1):
        return None
    return Part(start, at, sort)


def _part(reading: Reading, words: Words, start: int, end: int, tag: str) -> Part | None:
    """What a word can be in a name, or None; a `tag` with a hyphen is that of a word whose front the head cut: 中国|队."""
    text = reading.folded[start:end]
    if end - start == 1 and text in _AND:
        return Part(start, end, "and")
    entry = words.table.get(text)
    if entry is not None and (tag != "nt-" or entry.kind in ("org_place", "org_inner")):
        if entry.kind == "org_stop":
            return None
        if entry.kind in ("org_inner", "org_people"):
            return Part(start, end, "trade" if entry.kind == "org_inner" else "people")
        if entry.kind == "org_head":
            if entry.get("adjacent"):
                return Part(start, end, "trade")
            seat = text in entry.get("alone", ()) or "near" in entry.get("place", ())
            return Part(start, end, "seat" if seat else "plain")
        if entry["level"] == "short":
            if tag in _FUNCTION_TAGS or (text == "日" and start > 0 and reading.folded[start - 1].isdigit()):
                return None  # 以|民生为本, 12日|东岭水泥
            before = words.ending(start) if text == "港" else None
            if before is not None and len(before.text) > 1 and before.tag.startswith(("n", "j")):
                return Part(start, end, "trade")  # the harbour of 北部湾|港|集团, not Hong Kong
        return Part(start, end, entry["level"])
    if tag.endswith("-"):
        if text[0] in _NUMERALS or (text[0] == "第" and len(text) < 3):
            return None
        return Part(start, end, _front_sort(text, tag[:-1]))
    sort = _sort(text, tag)
    if (
        sort is None
        and text[0] in _AND
        and not tag
        and (start == reading.start or reading.folded[start - 1] in "\n。！？")
    ):
        sort = "guess"  # 和泽生物 at a line's start: 和 joins nothing there
    return Part(start, end, sort) if sort else None


def _is_town(text: str) -> bool:
    """Whether a word ends like the name of a province, a town or a county: 澜州市."""
    return len(text) > 2 and text[-1] in _LEVELS


def _is_letters(text: str) -> bool:
    """Whether a word is of ideographs, small letters, and digits and full stops behind these."""
    for at in range(len(text)):
        code = ord(text[at])
        if not (0x3400 <= code <= 0x9FFF or 0x61 <= code <= 0x7A) and (
            at == 0 or not (0x30 <= code <= 0x39 or code == 0x2E)
        ):
            return False
    return True


def _front_sort(text: str, tag: str) -> Sort:
    if tag == "nt":
        return "org" if len(text) > 1 else "plain"  # 招|商会
    if _is_town(text):
        return "town"
    if tag == "":
        return "guess"
    return "proper" if tag == "ns" or tag in _PROPER_TAGS else "plain"


def _sort(text: str, tag: str) -> Sort | None:
    if (text[0] in _NUMERALS and tag in ("", "m", "t")) or (tag and tag[0] in "upcr"):
        return None
    if text[0] == "第":
        return "ordinal" if len(text) > 1 else None
    if tag.startswith("ns"):
        return "town" if _is_town(text) else "spot" if len(text) > 1 else "plain"
    if tag == "nt":
        return "org"
    if tag in _PROPER_TAGS:
        return "plain" if tag == "nr" and len(text) > 3 else "proper"  # the dictionary calls 和蔼可亲 a person
    if _is_town(text):
        return "town"
    if tag == "j" and len(text) > 1:
        return "short name"
    if tag in _NOUN_TAGS:
        return "plain"
    if tag in ("", "zg") and _is_letters(text):
        return None if text[0] in _FUNCTION and len(text) > 1 else "guess"
    return "loose" if _is_letters(text) else None
