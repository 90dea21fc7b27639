"""Whether the words around an English time look back or ahead: a month without its year is then the last one, or the next."""

from __future__ import annotations

import functools
from typing import Final

from ljextract.languages.en.dates import preposition
from ljextract.languages.en.letters import Letters, ends_with
from ljextract.lexicon import KEPT_LEXICONS, Lexicon
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.values.period import Direction, Relation

# The lists that a word may be in, each a bit.
_TELLING: Final = 1 << 0
"""All words of which `look` may learn something, beside those whose ending tells (`_Word.may_tell`)."""
_STOP: Final = 1 << 1
_RELATIVE: Final = 1 << 2
"""A clause of its own begins with these behind a comma: "The company, which cut 900 jobs in January, expects …"."""
_AGAINST: Final = 1 << 3
_MORE: Final = 1 << 4
_AFTER: Final = 1 << 5
_AHEAD: Final = 1 << 6
_AHEAD_TO: Final = 1 << 7
_AHEAD_FOR: Final = 1 << 8
_AHEAD_BY: Final = 1 << 9
_ESTIMATE: Final = 1 << 10
_POISED: Final = 1 << 11
_FIXED: Final = 1 << 12
_FIXTURE: Final = 1 << 13
_NEARBY: Final = 1 << 14
_NEAR_TO: Final = 1 << 15
_NEAR_FOR: Final = 1 << 16
_BACK: Final = 1 << 17
_NO_PAST: Final = 1 << 18
_PRESENT: Final = 1 << 19
_UNIT: Final = 1 << 20
_STATE: Final = 1 << 21
"""Behind these "open" is what something is."""
_COMPARING: Final = 1 << 22
_NOUN_BEFORE: Final = 1 << 23
_NO_TO: Final = 1 << 24
_TIME_WORD: Final = 1 << 25
_AUXILIARY: Final = 1 << 26
_LEADING_ON: Final = 1 << 27
_BEING: Final = 1 << 28
_ARTICLED: Final = 1 << 29
_PASSIVE: Final = 1 << 30
_WHO: Final = 1 << 31
_NO_VERB: Final = 1 << 32
_TO: Final = 1 << 33
_HAD: Final = 1 << 34
_THE: Final = 1 << 35
_DUE: Final = 1 << 36
_PLAN: Final = 1 << 37
_PLANS: Final = 1 << 38
_NEXT: Final = 1 << 39
_BEEN: Final = 1 << 40
_MAY: Final = 1 << 41
_AN: Final = 1 << 42
_FOR: Final = 1 << 43
_OF: Final = 1 << 44
_FROM: Final = 1 << 45
_UP: Final = 1 << 46
_AND: Final = 1 << 47
_OUT: Final = 1 << 48
_IS: Final = 1 << 49
_FILED: Final = {
    "look_ahead": _TELLING | _AHEAD,
    "look_ahead_to": _TELLING | _AHEAD_TO,
    "look_ahead_for": _TELLING | _AHEAD_FOR,
    "look_ahead_by": _TELLING | _AHEAD_BY,
    "look_due": _TELLING | _ESTIMATE,
    "look_set": _POISED,
    "look_fixed": _TELLING | _FIXED,
    "look_fixture": _TELLING | _FIXTURE,
    "look_near": _TELLING | _NEARBY,
    "look_near_to": _TELLING | _NEAR_TO,
    "look_near_for": _TELLING | _NEAR_FOR,
    "look_back": _TELLING | _BACK,
    "no_past": _TELLING | _NO_PAST,
    "present": _TELLING | _PRESENT,
    "look_unit": _UNIT,
    "look_stay": _STATE,
    "look_held": _COMPARING,
    "look_noun": _NOUN_BEFORE,
    "look_no_to": _NO_TO,
}
"""The lists that the word files have, and what their words are."""
_CLOSED: Final = {
    "to due next plans is are may": _TELLING,
    "; : – — - --": _TELLING | _STOP,
    "which who whose where": _TELLING | _RELATIVE,
    "against versus vs compared than": _TELLING | _AGAINST,
    "after following since having despite": _TELLING | _AFTER,
    "more less fewer rather other later earlier better sooner": _MORE,
    "was were been still": _STATE,
    "than as above below": _COMPARING,
    "the a an its their his her this that of in by to with for": _NOUN_BEFORE,
    "on in at": _TIME_WORD,
    "will shall to won't not": _AUXILIARY,
    "for from in on by at before next this": _LEADING_ON,
    "is are be been being it's they're 's": _BEING,
    "the a an its their his her this": _ARTICLED,
    "be being get": _PASSIVE,
    "it they he she we i who": _WHO,
    "the a an its their his her our this that these those all some be": _NO_VERB,
    "to": _TO,
    "had": _HAD,
    "the": _THE,
    "due": _DUE,
    "plan plans": _PLAN,
    "plans": _PLANS,
    "next": _NEXT,
    "been": _BEEN,
    "may": _MAY,
    "a an": _AN,
    "for": _FOR,
    "of": _OF,
    "from": _FROM,
    "up down": _UP,
    "and": _AND,
    "out": _OUT,
    "is are": _IS,
}
"""The lists that none has."""
_NEARER: Final = 50
_NEAR: Final = 160
"""How far from a time a word may say its direction."""


def look(r: Reading, start: i64, end: i64, relation: Relation) -> Direction:
    """Whether the words around a time without its year look back, ahead, or tell a timetable (the nearest is meant).

    The word nearest before the time decides ("said on Monday it will open in May"), and where there is none, the first
    one behind it ("On Friday the bank will decide").
    """
    if preposition(r, start) in ("since", "than"):
        return "back"
    bounds = r.sentence(start)
    sentence_start, sentence_end = bounds.start, bounds.end
    cues = _cues_of(r)
    near = after = False
    high, clause_end = start, sentence_end
    for reach in (_NEARER, _NEAR):  # most often one of the last words tells
        low = max(sentence_start, start - reach)
        low = r.folded.find(" ", low, start) + 1 or low if low > sentence_start else low
        words = _words(r, low, start, cues)
        for index in range(len(words) - 1, -1, -1):
            word = words[index]
            bits = word.bits
            if not bits & (_TELLING | _LEADING_ON) and not word.may_tell():
                continue
            opens = word.start
            if opens >= high or (index == 0 and low > sentence_start):
                continue  # told before; or the word before it is out of sight
            if bits & _STOP:
                low = sentence_start
                break
            if bits & _RELATIVE and r.folded.endswith(", ", low, opens) and r.folded.find(",", opens, start) < 0:
                comma = r.folded.find(",", end, sentence_end)
                clause_end = comma if comma >= 0 else sentence_end
                low = sentence_start
                break
            if bits & _AGAINST and (index == 0 or not words[index - 1].bits & _MORE):
                return "back"  # "plan to hire, against 58% in the January survey"
            compared = bits & _FROM and index > 0 and words[index - 1].bits & _UP
            if compared and r.folded.endswith(", ", low, words[index - 1].start):
                return "back"  # "is likely to reach 148%, up from 89.5% in the second quarter"
            said = _says(r, words, index, relation)
            if said is not None:
                return "back" if said in ("near", "due") and relation == "after" else said
            infinitive = _is_infinitive(r, words, index)
            if infinitive and bits & _TO and index > 0 and words[index - 1].bits & _IS:
                return "ahead"  # "The ferry is to leave its route in September"
            near = near or infinitive
            after = after or bits & _AFTER != 0
        if low == sentence_start:
            break
        high = words[0].end if words else low
    if near or after:  # "Following the plan's release in February, the park will …"
        return "near" if near else "back"
    behind = _words(r, end, min(clause_end, end + _NEAR), cues)
    for index in range(len(behind)):
        bits = behind[index].bits
        if not bits & _TELLING and not behind[index].may_tell():
            continue
        if bits & _STOP:
            break
        said = _says(r, behind, index, relation, leads=True)
        if said is not None:
            return said
    return "near" if relation in ("by", "before", "until") else "untold"


_UNREAD: Final = -1


@mypyc_attr(acyclic=True)
class _Word:
    """A word beside a time, or a mark that parts clauses: its place, and the lists that it is in."""

    __slots__ = ("_bits", "_cues", "_folded", "_latin", "end", "start")

    def __init__(self, folded: str, latin: bytes, start: i64, end: i64, cues: Letters) -> None:
        self._folded = folded
        self._latin = latin
        self._cues = cues
        self._bits: i64 = _UNREAD
        self.start = start
        self.end = end

    @property
    def bits(self) -> i64:
        """The lists: looked for where it is asked, as most often one of the last words before a time tells."""
        if self._bits == _UNREAD:
            self._bits = self._cues.at(self._folded, self.start, self.end, self._latin)
        return self._bits

    def ends_in_ed(self) -> bool:
        """Whether it has the ending of a past."""
        latin, end = self._latin, self.end
        return end - self.start >= 2 and latin[end - 1] == 100 and latin[end - 2] == 101

    def ends_in_will(self) -> bool:
        """Whether "will" is its ending: "it'll"."""
        return ends_with(self._folded, self.start, self.end, "'ll")

    def may_tell(self) -> bool:
        """Whether it has an ending that may tell a direction: "-ed", "-'ll"."""
        return self.ends_in_ed() or self.ends_in_will()

    def is_number(self) -> bool:
        """Whether a digit begins it."""
        return 48 <= ord(self._folded[self.start]) <= 57

    def is_third_person(self) -> bool:
        """Whether it ends as a verb of the third person does, or a plural: not "-ss", "-us"."""
        folded, end = self._folded, self.end
        return ord(folded[end - 1]) == 115 and (end - self.start < 2 or ord(folded[end - 2]) not in (115, 117))

    def has_hyphen(self) -> bool:
        """Whether it is a compound."""
        return self._folded.find("-", self.start, self.end) >= 0


def _words(r: Reading, first: i64, last: int, cues: Letters) -> list[_Word]:
    """The words between two places: letters and digits of ASCII, with hyphens and apostrophes inside; and the marks that part
    clauses (";", ":" before a blank, dashes).

    By hand, since a time looks at some forty words around it: an expression took ten times as long.
    """
    folded, latin = r.folded, r.latin
    found: list[_Word] = []
    at: i64 = first
    high: i64 = last
    while at < high:
        end: i64 = at + 1
        code: i64 = latin[at]
        if code == 32:
            at = end
            continue
        if code == 63:  # "?", or a character beyond Latin-1
            code = ord(folded[at])
        if _is_letter(code):
            while end < high and 97 <= latin[end] <= 122:
                end += 1
            while end < high:
                code = latin[end]
                if _is_letter(code):
                    end += 1
                elif code in (45, 39) and end + 1 < high and _is_letter(latin[end + 1]):  # "-", "'"
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
        found.append(_Word(folded, latin, at, end, cues))
        at = end
    return found


def _is_letter(code: i64) -> bool:
    return 97 <= code <= 122 or 48 <= code <= 57


def _says(r: Reading, words: list[_Word], index: int, relation: Relation, *, leads: bool = False) -> Direction | None:
    """What a word says of the direction, between its neighbours. `leads` says that the time stands before it."""
    count = len(words)
    word = words[index]
    bits = word.bits
    bits_before: i64 = 0
    bits_behind: i64 = 0
    last = index + 1 == count
    if index:
        bits_before = words[index - 1].bits
    if not last:
        bits_behind = words[index + 1].bits
    if bits & _AHEAD or word.ends_in_will():
        return "ahead"
    if bits & _DUE and bits_behind & _TO and bits_before & _BEING:
        return "ahead"  # "is due to reopen"; not "fell due to rain"
    in_the_past = word.ends_in_ed()
    told = (
        leads and in_the_past and not bits_before & _BEING
    ) or bits_before & _WHO != 0  # "In February they pledged to sell", "it projected in May"
    if not told and not bits_before & _COMPARING:
        if bits_behind & _TO and bits & _AHEAD_TO:
            return "near" if bits_before & _HAD else "due" if bits & (_ESTIMATE | _POISED) else "ahead"
        if bits & _AHEAD_FOR and (bits_behind & _LEADING_ON or (last and not leads)):
            return "ahead"
    if bits & _ESTIMATE and not leads and not bits_behind & _TO:
        if bits_before & _HAD:
            return "back"
        dated = index + 2 == count and bits_behind & _TIME_WORD != 0  # not "the 2.5% it projected in October"
        if not dated and not bits_before & (_NOUN_BEFORE | _COMPARING):
            return "due"  # "It forecast third-quarter sales of"; not "missed the forecast in May"
    if bits & _PLANS and bits_before & _WHO:
        return "ahead"  # "It plans auctions on Nov. 10"
    planned = bits & _PLAN and (bits_behind & _AN or (not last and words[index + 1].is_number()))
    if planned and not leads and not bits_before & _NOUN_BEFORE:
        return "ahead"  # "Nurses plan a 48-hour strike in May"
    if bits & _NEXT and bits_before & _THE and not leads and not bits_behind & _UNIT:
        return "due"  # "said the next round, on Aug. 1"
    if bits & _TO and index > 1 and words[index - 2].bits & _HAD:
        return "near"  # "had promised to cut it by Christmas"
    if not leads and bits_behind & _TO and bits & _NEAR_TO:
        return "near"
    if (
        not leads
        and bits & _NEAR_FOR
        and (bits_behind & (_FOR | _OF) or words[count - 1].bits & _FOR or relation == "until")
    ):
        holds = bits_before & _BEEN and (index < 2 or not words[index - 2].bits & _HAD)
        return "due" if holds else "near"  # "has been extended until Sept. 30"
    if (
        bits & _AHEAD_BY
        and relation in ("by", "before", "until")
        and (not bits & _TO or _is_infinitive(r, words, index))
    ):
        return "ahead"
    if index and bits & _FIXTURE and (bits_before & _AND or r.raw[words[index - 1].start].isupper()):
        return "due"  # "The Suns host the Lakers on Thursday and visit Denver on Saturday"
    closes = index + 2 == count or (index + 3 == count and bits_behind & _OUT)
    if closes and not leads and bits & _IS and words[count - 1].bits & _TIME_WORD:
        return "due"  # "the next meeting is on 27 April", "the figure is out on Thursday"
    if bits & _FIXED and not bits_before & (_AUXILIARY | _STATE):
        return "due"
    if (bits & _NEARBY and not bits_before & (_AUXILIARY | _STATE)) or (bits & _MAY and r.raw[word.start] == "m"):
        return "near"
    if bits_before & _PASSIVE:
        return None  # "will be held on 14 May"
    if bits & _BACK or (
        not bits & _NO_PAST
        and not bits_before & _ARTICLED
        and in_the_past
        and word.end - word.start > 4
        and not word.has_hyphen()
    ):
        return "back"  # not "will visit the occupied West Bank on Monday"
    return None


def _is_infinitive(r: Reading, words: list[_Word], index: int) -> bool:
    """Whether a word is the "to" of a verb: not "rose to 5%", "due to rain", "a trip to Tehran"."""
    if not words[index].bits & _TO or index + 1 >= len(words):
        return False
    verb = words[index + 1]
    if verb.is_third_person():
        return False  # "delivered to ports"
    if verb.bits & _NO_VERB or verb.is_number() or r.raw[verb.start].isupper():
        return False
    return not index or not words[index - 1].bits & _NO_TO


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def _cues(lexicon: Lexicon) -> Letters:
    found: dict[str, int] = {}
    for words, bits in _CLOSED.items():
        for word in words.split():
            found[word] = found.get(word, 0) | bits
    for kind, bits in _FILED.items():
        for entry in lexicon.of(kind):
            for word in entry.words:
                found[word] = found.get(word, 0) | bits
    return Letters(found)


def _cues_of(r: Reading) -> Letters:
    known: Letters | None = r.memo.get(_CUES)
    if known is None:
        known = r.memo[_CUES] = _cues(r.lexicon)
    return known


_CUES: Final[tuple[str, ...]] = ("en.directions.cues",)


def is_nowadays(r: Reading, start: i64, end: i64) -> bool:
    """Whether "today" means the present age: the words around it tell the present, and none the past or what comes."""
    bounds = r.sentence(start)
    sentence_start, sentence_end = bounds.start, bounds.end
    cues = _cues_of(r)
    present = False
    before = _words(r, max(sentence_start, start - 60), start, cues)
    behind = _words(r, end, min(sentence_end, end + 60), cues)
    for words in (before, behind):
        for index in range(len(words)):
            if words[index].bits & _PRESENT:
                present = True
            elif _says(r, words, index, "in") is not None:
                return False
    return present
