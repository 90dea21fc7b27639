"""Which way a figure goes, in English, and from when its change is measured."""

from __future__ import annotations

import re
from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, QUANTITY, TIME, WORD, Item, Sentence
from ljextract.languages.en import spelt
from ljextract.languages.en.respective import Respective
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ABOUT,
    ADV,
    AFFECTING,
    AGAINST,
    COPULAR,
    DOWN,
    FALL,
    FIGURE,
    LOSING,
    MEASURING,
    MORE,
    NOMINAL,
    OF,
    OPENING_A_BASIS,
    QUALIFIER,
    RISE,
    STRETCHING,
    THE,
    UP,
    Words,
)
from ljextract.native import i64

_BASIS: Final = re.compile(
    r"(?P<year>year[- ](?:on|over)[- ]year|\by[-/]?o[-/]?y\b|\bon the year\b|\bfrom a year\b|\bannual(?:ly|ised|ized)?\b"
    r"|\b(?:from|than|compared (?:with|to)|against|over|versus|as) (?:a|the|one|in the) (?:year|same (?:period|month|quarter|time))\b)"
    r"|(?P<month>month[- ](?:on|over)[- ]month|\bm[-/]?o[-/]?m\b|\bfrom (?:a month (?:earlier|ago)|the (?:previous month|month before)|last month))"
    r"|(?P<quarter>quarter[- ](?:on|over)[- ]quarter|\bq[-/]?o[-/]?q\b|\bfrom (?:the )?(?:previous quarter|prior quarter|last quarter|quarter before))"
)
_BASES: Final = {"year": "year-on-year", "month": "month-on-month", "quarter": "quarter-on-quarter"}
_OPENINGS: Final[tuple[str, ...]] = (
    "from ", "than ", "compared ", "against ", "over ", "versus ", "as ", "annual", "on the ",
)  # fmt: skip
"""How the words that name a basis begin, beside those in "y", "m" and "q"."""
_OPENING_LETTERS: Final = frozenset([opening[:3] for opening in _OPENINGS])
_GOING_ON: Final = (97, 105, 108, 111, 112, 113, 116, 119)
"""How the words behind those begin: "a", "i", "l", "o", "p", "q", "t", "w"."""
_SHORT: Final = frozenset({"-o", "/o", "o-", "o/", "oy", "om", "oq"})
"""How "yoy", "m-o-m" and the like go on."""
_NO_WAYS: Final = frozenset({"short", "below"})
"""What tells how far from something a figure is, and not which way it goes."""
_LAYING: Final = frozenset("lay lays laid laying".split())
_REACH: Final = 60
"""How far behind a quantity the words that name its basis may stand, in code points."""


class Changes(Respective):
    """Reads direction, basis and what a change is held against."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.bases: list[tuple[int, str]] | None = None

    def _direction(self, clause: Clause, index: i64) -> str | None:
        """The direction of the verb or of the adverb before the quantity."""
        items = self.items
        if index + 1 < len(items) and items[index + 1].lists & STRETCHING:
            return "increase" if items[index + 1].word == spelt.LONGER else "decrease"  # "five weeks longer than"
        found = _direction_of(clause.sort)
        if found is not None and items[clause.last].text in ("down", "up") and clause.last < index:
            found = _direction_of(items[clause.last].sort)  # "edged down 1.6% to $2.04 billion"
        unit = items[index].amount.unit
        verb = items[clause.verb].text
        if (
            verb.startswith("los")
            and (unit is None or unit.code != "%")
            and items[index - 1].word != spelt.TO  # "The S&P 500 lost 1.1% to 6,918.40"
            and not self._is_traded(clause.subject)
        ) or (items[clause.verb].lists & LOSING and clause.sort == RISE):
            return None  # "lost $5 million", "lost 40 of my 110 hectares", "pick 18 million bags"
        if (
            verb.startswith("rais")
            and unit is not None
            and unit.system == "ISO4217"
            and (
                all(
                    items[at].sort == MORE
                    or items[at].text in ("over", "about", "around", "than", "(")
                    or items[at].kind == QUANTITY
                    for at in range(clause.last, index)
                )
            )
        ):
            return None  # "raised $120 million from investors"
        if items[index - 1].word == spelt.AT and (clause.sort & (UP | DOWN) or items[index - 2].sort & (UP | DOWN)):
            return None  # "revenue was up 10% at $1.03 billion", "closed 2.4% higher at 312p"
        if clause.sort == DOWN and verb in _NO_WAYS and not self._is_brought(clause):
            return None  # "I'm short 17 operators", "its debt is below $3 billion"
        at = index - 1
        while at >= clause.last:
            if (
                items[at].sort & (UP | DOWN)
                and items[at + 1].word != spelt.TO
                and (items[at].text not in _NO_WAYS or items[clause.verb].lists & AFFECTING)
                and (clause.sort & MEASURING or items[at - 1].kind == MARK)
                and (at > clause.last or items[clause.verb].bits & COPULAR)
            ):
                return _direction_of(items[at].sort)
            if items[at].kind == QUANTITY or items[at].word == spelt.AND:
                break
            at -= 1
        if found is None and index > clause.last:
            at = index - 1
            while items[at].word != spelt.TO and at > clause.last and items[at].lists & QUALIFIER:
                at -= 1  # "down to just 60,000"
            word = items[at].word
            if word == spelt.TO and items[at - 1].sort & DOWN and items[at - 1].text == "down":
                return "decrease"  # "The stock came down to 60,000 tonnes", "bring the wait down to seven weeks"
            if word == spelt.TO and verb in self.words.taking_to:
                return self._taken(clause.last, at)
            if word in (spelt.TO, spelt.BY) and verb.startswith("put") and items[clause.verb + 1].text == "up":
                return "increase"  # "We put up ticket prices by 12 per cent"
            if word in (spelt.TO, spelt.BY):
                return self.words.bearings.get(verb)  # "recovered to £5m", "had stretched to 38 weeks"
            if (
                items[at].sort == OF
                and items[at - 1].text == "loss"
                and unit is not None
                and unit.system == "COUNT"
                and items[at - 2 - (items[at - 2].sort == THE)].word == spelt.WITH
            ):
                return "decrease"  # "shut the mill with the loss of 260 jobs"
            if self._is_laying(clause) and self._is_laid(clause.verb + 2, index):
                return "decrease"  # "laid off 600 employees", "lay off as many as 700 of its 6,300 employees"
        return found

    def _taken(self, low: i64, high: i64) -> str | None:
        """Which way what is taken to an amount goes: "bringing its total to 271", "taking their loss to 27%"."""
        items = self.items
        at = high - 1
        while at >= low:
            if items[at].kind == QUANTITY:
                return None
            if items[at].bits & FIGURE or items[at].text in self.words.taken_to:
                return "decrease" if items[at].text.startswith("loss") else "increase"
            at -= 1
        return None

    def _is_laying(self, clause: Clause) -> bool:
        """Whether somebody lays off people."""
        items, behind = self.items, clause.verb + 1
        return behind < len(items) and items[behind].word == spelt.OFF and items[clause.verb].text in _LAYING

    def _is_laid(self, low: i64, index: i64) -> bool:
        """Whether nothing but words of degree stands before a number of people laid off."""
        items = self.items
        while low < index:
            if items[low].kind != WORD or items[low].sort & (NOMINAL | OF) or items[low].bits & FIGURE:
                return False
            low += 1
        return True

    def _is_brought(self, clause: Clause) -> bool:
        """Whether something brings a figure to where a clause tells that it is: "bring deaths below 20"."""
        return clause.parent is not None and self.items[clause.parent.verb].lists & AFFECTING != 0

    def _basis(self, index: i64) -> str | None:
        """What the words between a quantity and the next one, or right before it, say that its change is measured from."""
        sentence = self.sentence
        if self.bases is None:
            self.bases = []
            last, folded = sentence.start, sentence.folded
            for one in self.items:
                if one.start < last or not self._may_open_a_basis(one):
                    continue
                match = _BASIS.match(folded, one.start, sentence.end)
                if match is not None:
                    self.bases.append((one.start, _BASES[match.lastgroup or ""]))
                    last = match.end()
        if not self.bases:
            return None
        item = self.items[index]
        end = item.end + _REACH
        for at in range(index + 1, len(self.items)):
            if self.items[at].kind == QUANTITY:
                end = min(end, self.items[at].start)
                break
        for start, name in self.bases:
            if item.start - _REACH // 2 <= start < end:
                return name
        return None

    def _may_open_a_basis(self, item: Item) -> bool:
        """Whether words that begin with an item may name a basis, by their first letters: an expression takes long to say no."""
        folded, start, end = self.sentence.folded, item.start, item.end
        code: i64 = ord(folded[start])
        if code in (121, 109, 113):  # "y", "m", "q"
            size: i64 = len(folded)
            if start + 2 < size and ord(folded[start + 1]) in (45, 47, 111) and folded[start + 1 : start + 3] in _SHORT:
                return True
            behind = start + (4 if code == 121 else 5 if code == 109 else 7)
            return (
                behind + 1 < size and ord(folded[behind + 1]) == 111 and ord(folded[behind]) in (32, 45)
            )  # " o", "-o"
        if code not in (97, 99, 102, 111, 116, 118):  # "a", "c", "f", "o", "t", "v"
            return False
        if item.kind != WORD:
            return folded[start : start + 3] in _OPENING_LETTERS and folded.startswith(_OPENINGS, start)
        if item.word == spelt.ON:
            return end + 1 < len(folded) and ord(folded[end + 1]) == 116 and folded[end : end + 4] == " the"
        if item.lists & OPENING_A_BASIS:
            return end + 1 < len(folded) and ord(folded[end + 1]) in _GOING_ON
        return code == 97 and item.text.startswith("annual")

    def _compared(self, index: i64) -> Item | None:
        """The time that a change is measured from: "up 8.3 percent from May", "25% more than in 2024"."""
        items = self.items
        since = -1
        for at in range(index + 1, min(len(items), index + 10)):
            item = items[at]
            if item.lists & AGAINST:
                since = at
            elif item.kind == TIME:
                if since >= 0 and at - since < 4:
                    return item
            elif item.kind == QUANTITY:
                if since < 0 or at - since > 2:
                    return None
                since = at
            elif item.kind in (MARK, ORGANIZATION):
                return None
        return None

    def _is_against(self, index: i64) -> bool:
        """Whether others are held against a figure: "against a 12% rise in the market"."""
        if not self.lists & AGAINST:  # "compared" is one of those, too
            return False
        items = self.items
        at = index - 1
        while at > 0 and items[at].sort & (THE | MORE | ADV):
            at -= 1
        return items[at].lists & AGAINST != 0 or (at > 0 and items[at - 1].word == spelt.COMPARED)

    def _starts_from(self, index: i64) -> bool:
        """Whether a quantity is what a change began with, or says it again: "from $1.9 billion, or $1.31 a share"."""
        if index > 3 and self.items[index - 1].word == spelt.OR and self.items[index - 3].kind == QUANTITY:
            index -= 3
        if index > 0 and self.items[index - 1].word in (spelt.FROM, spelt.THAN, spelt.AGAINST):
            return not (
                index > 2
                and self.items[index - 1].word == spelt.THAN
                and (self.items[index - 2].sort == MORE or self.items[index - 2].text in ("less", "fewer"))
                and self.items[index - 3].word in (spelt.TO, spelt.BY)
            )  # but "rose to more than 22,000"
        at = index - 1
        while at > 0 and (
            self.items[at].sort & (MORE | THE) or self.items[at].bits & ABOUT or self.items[at].word == spelt.THAN
        ):
            at -= 1
        return 0 <= at < index - 1 and self.items[at].word == spelt.FROM  # "from about 3% in 1970"


def _direction_of(sort: i64) -> str | None:
    """Which way a verb or an adverb of a class goes."""
    if sort & (RISE | UP):
        return "increase"
    return "decrease" if sort & (FALL | DOWN) else None
