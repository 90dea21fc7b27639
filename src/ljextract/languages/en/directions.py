"""Whether the words around an English time look back or ahead: a month without its year is then the last one, or the next."""

from __future__ import annotations

import functools
from typing import Final

from ljextract.languages.en.dates import preposition
from ljextract.lexicon import KEPT_LEXICONS, Lexicon
from ljextract.matcher import Reading
from ljextract.values.period import Direction, Relation

_STOPS: Final = frozenset((";", ":", "–", "—", "-", "--"))
_RELATIVE: Final = frozenset("which who whose where".split())
"""A clause of its own begins with these behind a comma: "The company, which cut 900 jobs in January, expects …"."""
_NEARER: Final = 50
_NEAR: Final = 160
"""How far from a time a word may say its direction."""


def look(r: Reading, start: int, end: int, relation: Relation) -> Direction:
    """Whether the words around a time without its year look back, ahead, or tell a timetable (the nearest is meant).

    The word nearest before the time decides ("said on Monday it will open in May"), and where there is none, the first
    one behind it ("On Friday the bank will decide").
    """
    if preposition(r, start) in ("since", "than"):
        return "back"
    bounds = r.sentence(start)
    sentence_start, sentence_end = bounds.start, bounds.end
    cues = _cues_of(r)
    telling = cues.telling
    near = after = False
    high, clause_end = start, sentence_end
    for reach in (_NEARER, _NEAR):  # most often one of the last words tells
        low = max(sentence_start, start - reach)
        low = r.folded.find(" ", low, start) + 1 or low if low > sentence_start else low
        words = _words(r.folded, low, start)
        for index in range(len(words.texts) - 1, -1, -1):
            word = words.texts[index]
            if word not in telling and not _may_tell(word):
                continue
            if words.starts[index] >= high or (index == 0 and low > sentence_start):
                continue  # told before; or the word before it is out of sight
            if word in _STOPS:
                low = sentence_start
                break
            opens = words.starts[index]
            if word in _RELATIVE and r.folded.endswith(", ", low, opens) and r.folded.find(",", opens, start) < 0:
                comma = r.folded.find(",", end, sentence_end)
                clause_end = comma if comma >= 0 else sentence_end
                low = sentence_start
                break
            if word in _AGAINST and (index == 0 or words.texts[index - 1] not in _MORE):
                return "back"  # "plan to hire, against 58% in the January survey"
            said = _says(r, cues, words, index, relation)
            if said is not None:
                return "back" if said in ("near", "due") and relation == "after" else said
            near = near or _is_infinitive(r, cues, words, index)
            after = after or word in _AFTER
        if low == sentence_start:
            break
        high = words.starts[0] + len(words.texts[0]) if words.texts else low
    if near or after:  # "Following the plan's release in February, the park will …"
        return "near" if near else "back"
    behind = _words(r.folded, end, min(clause_end, end + _NEAR))
    for index in range(len(behind.texts)):
        word = behind.texts[index]
        if word not in telling and not _may_tell(word):
            continue
        if word in _STOPS:
            break
        said = _says(r, cues, behind, index, relation, leads=True)
        if said is not None:
            return said
    return "near" if relation in ("by", "before", "until") else "untold"


class _Words:
    """The words of a stretch, and the marks that part clauses (";", ":" before a blank, dashes), with their places."""

    __slots__ = ("starts", "texts")

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.starts: list[int] = []


def _words(folded: str, low: int, high: int) -> _Words:
    """The words between two places: letters and digits of ASCII, with hyphens and apostrophes inside.

    By hand, since a time looks at some forty words around it: an expression took ten times as long.
    """
    found = _Words()
    at = low
    while at < high:
        end = at + 1
        code = ord(folded[at])
        if _is_letter(code):
            while end < high and 97 <= ord(folded[end]) <= 122:
                end += 1
            while end < high:
                code = ord(folded[end])
                if _is_letter(code):
                    end += 1
                elif code in (45, 39) and end + 1 < high and _is_letter(ord(folded[end + 1])):  # "-", "'"
                    end += 2
                else:
                    break
        elif code == 45:  # "-", and "--", between blanks
            if at == 0 or folded[at - 1] != " ":
                at = end
                continue
            if end < high and folded[end] == "-":
                end += 1
            if end >= high or folded[end] != " ":
                at = end
                continue
        elif code == 58:  # ":"
            if end >= high or folded[end] != " ":
                at = end
                continue
        elif code not in (59, 0x2013, 0x2014):  # ";", "–", "—"
            at = end
            continue
        found.texts.append(folded[at:end])
        found.starts.append(at)
        at = end
    return found


def _is_letter(code: int) -> bool:
    return 97 <= code <= 122 or 48 <= code <= 57


def _says(
    r: Reading, cues: _Cues, words: _Words, index: int, relation: Relation, *, leads: bool = False
) -> Direction | None:
    """What a word says of the direction, between its neighbours. `leads` says that the time stands before it."""
    texts = words.texts
    word = texts[index]
    before = texts[index - 1] if index else ""
    behind = texts[index + 1] if index + 1 < len(texts) else ""
    if word in cues.ahead or word.endswith("'ll"):
        return "ahead"
    if word == "due" and behind == "to" and before in _BEING:
        return "ahead"  # "is due to reopen"; not "fell due to rain"
    told = (
        leads and word.endswith("ed") and before not in _BEING
    ) or before in _WHO  # "In February they pledged to sell", "it projected in May"
    if not told and before not in cues.comparing:
        if behind == "to" and word in cues.ahead_to:
            return "near" if before == "had" else "due" if word in cues.estimate or word in cues.poised else "ahead"
        if word in cues.ahead_for and (behind in _LEADS_ON or (not behind and not leads)):
            return "ahead"
    if word in cues.estimate and not leads and behind != "to":
        if before == "had":
            return "back"
        dated = index + 2 == len(texts) and behind in _TIME_WORDS  # not "the 2.5% it projected in October"
        if not dated and before not in cues.noun_before and before not in cues.comparing:
            return "due"  # "It forecast third-quarter sales of"; not "missed the forecast in May"
    if word == "plans" and before in _WHO:
        return "ahead"  # "It plans auctions on Nov. 10"
    if word == "next" and before == "the" and not leads and behind not in cues.units:
        return "due"  # "said the next round, on Aug. 1"
    if word == "to" and index > 1 and texts[index - 2] == "had":
        return "near"  # "had promised to cut it by Christmas"
    if not leads and behind == "to" and word in cues.near_to:
        return "near"
    if not leads and (behind in ("for", "of") or texts[-1] == "for" or relation == "until") and word in cues.near_for:
        holds = before == "been" and (index < 2 or texts[index - 2] != "had")  # "has been extended until Sept. 30"
        return "due" if holds else "near"
    if (
        relation in ("by", "before", "until")
        and word in cues.ahead_by
        and (word != "to" or _is_infinitive(r, cues, words, index))
    ):
        return "ahead"
    if index and word in cues.fixtures and (before == "and" or r.raw[words.starts[index - 1]].isupper()):
        return "due"  # "The Suns host the Lakers on Thursday and visit Denver on Saturday"
    last = index + 2 == len(texts) or (index + 3 == len(texts) and behind == "out")
    if word in ("is", "are") and last and texts[-1] in _TIME_WORDS and not leads:
        return "due"  # "the next meeting is on 27 April", "the figure is out on Thursday"
    if word in cues.fixed and before not in _AUXILIARIES and before not in cues.states:
        return "due"
    if (word in cues.near and before not in _AUXILIARIES and before not in cues.states) or (
        word == "may" and r.raw[words.starts[index]] == "m"
    ):
        return "near"
    if before in _PASSIVE:
        return None  # "will be held on 14 May"
    if word in cues.back or (
        word.endswith("ed")
        and len(word) > 4
        and "-" not in word
        and word not in cues.no_past
        and before not in _ARTICLED
    ):
        return "back"  # not "will visit the occupied West Bank on Monday"
    return None


_ARTICLED: Final = frozenset("the a an its their his her this".split())
_PASSIVE: Final = frozenset("be being get".split())
_WHO: Final = frozenset("it they he she we i who".split())


_AGAINST: Final = frozenset("against versus vs compared than".split())
_MORE: Final = frozenset("more less fewer rather other later earlier better sooner".split())
_COMPARING: Final = frozenset("than as above below".split())
_NOUN_BEFORE: Final = frozenset("the a an its their his her this that of in by to with for".split())
_STATES: Final = frozenset("was were been still".split())
"""Behind these "open" is what something is."""
_TIME_WORDS: Final = frozenset(("on", "in", "at"))
_AFTER: Final = frozenset("after following since having despite".split())
_AUXILIARIES: Final = frozenset("will shall to won't not".split())
_LEADS_ON: Final = frozenset("for from in on by at before next this".split())
_BEING: Final = frozenset("is are be been being it's they're 's".split())


def _is_infinitive(r: Reading, cues: _Cues, words: _Words, index: int) -> bool:
    """Whether a word is the "to" of a verb: not "rose to 5%", "due to rain", "a trip to Tehran"."""
    if words.texts[index] != "to" or index + 1 >= len(words.texts):
        return False
    behind = words.texts[index + 1]
    if behind[-1] == "s" and behind[-2:] not in ("ss", "us"):
        return False  # "delivered to ports"
    if behind[0].isdigit() or behind in _NO_VERB or r.raw[words.starts[index + 1]].isupper():
        return False
    return not index or words.texts[index - 1] not in cues.no_to


_NO_VERB: Final = frozenset("the a an its their his her our this that these those all some be".split())


def _may_tell(word: str) -> bool:
    """Whether a word has an ending that may tell a direction: "-ed", "-'ll"."""
    last = len(word) - 1
    if last < 1:
        return False
    code = ord(word[last])
    return (code == 0x64 and ord(word[last - 1]) == 0x65) or (code == 0x6C and word.endswith("'ll"))


class _Cues:
    """The words that tell a direction; `telling` are all of which `look` may learn something, beside those whose ending
    tells (`_may_tell`)."""

    __slots__ = (
        "ahead", "ahead_by", "ahead_for", "ahead_to", "back", "comparing", "estimate", "fixed", "fixtures", "near", "near_for", "near_to", "no_past",
        "no_to", "noun_before", "poised", "present", "states", "telling", "units",
    )  # fmt: skip

    def __init__(self, lexicon: Lexicon) -> None:
        self.ahead = _words_of(lexicon, "look_ahead")
        self.ahead_to = _words_of(lexicon, "look_ahead_to")
        self.ahead_for = _words_of(lexicon, "look_ahead_for")
        self.ahead_by = _words_of(lexicon, "look_ahead_by")
        self.estimate = _words_of(lexicon, "look_due")
        self.fixed = _words_of(lexicon, "look_fixed")
        self.near = _words_of(lexicon, "look_near")
        self.near_to = _words_of(lexicon, "look_near_to")
        self.near_for = _words_of(lexicon, "look_near_for")
        self.back = _words_of(lexicon, "look_back")
        self.no_past = _words_of(lexicon, "no_past")
        self.present = _words_of(lexicon, "present")
        self.poised = _words_of(lexicon, "look_set")
        self.fixtures = _words_of(lexicon, "look_fixture")
        self.units = _words_of(lexicon, "look_unit")
        self.states = _STATES | _words_of(lexicon, "look_stay")
        self.comparing = _COMPARING | _words_of(lexicon, "look_held")
        self.noun_before = _NOUN_BEFORE | _words_of(lexicon, "look_noun")
        self.no_to = _words_of(lexicon, "look_no_to")
        self.telling = frozenset({"to", "due", "next", "plans", "is", "are", "may"}).union(
            self.fixtures, _STOPS, _AGAINST, _AFTER, self.ahead, self.ahead_to, self.ahead_for, self.ahead_by,
            self.estimate, self.fixed, _RELATIVE, self.near, self.near_to, self.near_for, self.back, self.no_past, self.present,
        )  # fmt: skip


def _words_of(lexicon: Lexicon, kind: str) -> frozenset[str]:
    return frozenset([word for entry in lexicon.of(kind) for word in entry.words])


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _cues(lexicon: Lexicon) -> _Cues:
    return _Cues(lexicon)


def _cues_of(r: Reading) -> _Cues:
    known: _Cues | None = r.memo.get(_CUES)
    if known is None:
        known = r.memo[_CUES] = _cues(r.lexicon)
    return known


_CUES: Final[tuple[str, ...]] = ("en.directions.cues",)


def is_nowadays(r: Reading, start: int, end: int) -> bool:
    """Whether "today" means the present age: the words around it tell the present, and none the past or what comes."""
    bounds = r.sentence(start)
    sentence_start, sentence_end = bounds.start, bounds.end
    cues = _cues_of(r)
    present = False
    before = _words(r.folded, max(sentence_start, start - 60), start)
    behind = _words(r.folded, end, min(sentence_end, end + 60))
    for words in (before, behind):
        for index in range(len(words.texts)):
            if words.texts[index] in cues.present:
                present = True
            elif _says(r, cues, words, index, "in") is not None:
                return False
    return present
