"""Which quantities of an English sentence state something: not "boats longer than 18 metres", "within two days", "Category 4"."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, QUANTITY, TIME, WORD, Holder
from ljextract.languages.en import spelt
from ljextract.languages.en.capitals import is_common
from ljextract.languages.en.measures import Measures
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ADV,
    AIM,
    AND,
    BASE,
    BE,
    BOTH,
    BUT,
    COMPARATIVE,
    COSTING,
    DOWN,
    ED,
    ENDS_ING,
    ENDS_S,
    EVERY,
    EXPECT,
    FALL,
    FIGURE,
    HAS,
    HAVE,
    IF,
    IT,
    LATENESS,
    LEVEL,
    MEASURING,
    MORE,
    NOMINAL,
    OF,
    PARTICLE,
    POSSESSIVE,
    PRESENT,
    QUALIFIER,
    RISE,
    SAY,
    SUMMARY,
    SUMMED,
    THE,
    TO,
    UP,
    VERB,
    VERBS,
    WHO,
    is_capital,
)
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.amount import Amount

_BY_AGE: Final = frozenset("youngest oldest eldest".split())
_BEST: Final = frozenset("worst best most least high low first time".split())
"""What is so in so many years, beside words in -est."""
_STEADY: Final = frozenset("changed unchanged flat steady stable level static constant".split())
_WITHIN: Final = frozenset("over about around between under by in".split())
PLACING: Final = frozenset("in at of on across into".split())
_BEFORE_OR_AFTER: Final = frozenset("after before ago later earlier in running straight".split())
_PREPOSITIONS: Final = frozenset("in for at on over by within after from with to until into".split())
_FEW: Final = 9
"""Up to so many are told of as "the two": it says who, not how many."""
_MONEY: Final = 1_000_000
"""From so much on a bare number is hardly one of things."""
_PARTICLES: Final = frozenset({"in", "out", "up", "off", "away", "back", "home", "down", "aside", "over"})
_ENDS: Final = frozenset({",", ".", ";", ":", '"', ")"})


class Stating(Measures):
    """Tells figures from labels, bounds and spans of time, and what a clause is like."""

    def _states(self, index: i64, clause: Clause | None) -> bool:
        """Whether a quantity states something: no ordinal, no bare number without a verb that gives it, no bare duration."""
        items = self.items
        item = items[index]
        amount = item.amount
        form = amount.number.form
        before = items[index - 1] if index else None
        if clause is None and amount.unit is not None and amount.unit.system == "ISO4217" and self._is_rate(index):
            return False  # "($1 = 6.2 yuan)"
        bounding = (
            before is not None
            and before.word == spelt.THAN
            and index > 2
            and items[index - 2].text in self.words.bounding
        )
        if bounding and items[index - 3].kind == WORD and items[index - 3].sort & NOMINAL:
            return False  # "boats longer than 18 metres"
        if form == "ordinal" or (before is not None and (before.sort == EVERY or before.word == spelt.PER)):
            return False
        if clause is not None and index < clause.first <= index + 2 and amount.number.value == 1:
            counted = amount.unit is not None and amount.unit.system == "COUNT"
            if clause.sort & SAY:
                return not counted  # "One analyst said": no count of them
            if counted and not clause.sort & (BE | RISE | FALL) and not self._is_passive(clause):
                return before is not None and before.sort == MORE  # "Only one ship left", but "One child began to bang"
        if (
            before is not None
            and before.word == spelt.THE
            and clause is not None
            and index < clause.first
            and clause.subject is not None
            and clause.subject[0] <= index
            and self._counts(item)
            and amount.number.value is not None
            and 2 <= amount.number.value <= _FEW
            and (index < 2 or not items[index - 2].sort & (OF | TO))
        ):
            return False  # "The two railways delivered 5,900 cars": those told of before
        if before is not None and before.word == spelt.TO and index > 1 and items[index - 2].text == "according":
            return False  # "according to two people with knowledge of it"
        if before is not None and before.text == "top" and (clause is None or clause.verb != index - 1):
            return not (amount.unit is None or self._counts(item))  # "a top 10 fund": a rank
        if before is not None and before.word == spelt.THE and index > 1 and items[index - 2].word == spelt.BETWEEN:
            return not self._counts(item) or amount.number.value != 2  # "trade between the two countries"
        if amount.unit is None and form in ("cardinal", "range"):
            return self._bare_states(index, clause)
        if amount.unit is not None and amount.unit.dimension == "time" and not amount.unit.per:
            if before is not None and before.word == spelt.IN and index > 1:
                best = items[index - 2]
                if best.kind == WORD and (best.text.endswith("est") or best.text in _BEST):
                    return False  # "is expected to be the smallest in 20 years"
            if (
                index > 1
                and items[index - 1].sort == OF
                and items[index - 2].bits & FIGURE
                and (items[index - 2].lists & SUMMARY == 0 or (clause is not None and clause.last <= index))
            ):
                return True  # "an average age of 13.4 years", "lived for a median of 22 months", but "After a median of 3 years"
            if clause is not None and index < clause.first and self._is_wait_aside(index, clause):
                # "The wait for a pressing, nine months at the height of the pandemic, is down to six weeks"
                return True
            if clause is None or index < clause.verb:
                return False
            led = items[index - 1].word
            if led == spelt.AND and items[index - 2].kind == QUANTITY and self._is_longer_unit(index - 2, amount):
                return self._states(index - 2, clause)  # "slept for seven hours and 52 minutes"
            if (
                led in (spelt.AGAINST, spelt.VERSUS) or (led == spelt.WITH and items[index - 2].word == spelt.COMPARED)
            ) and self._has_time_before(index - 1):
                # "lived for a median of 22.4 months, compared with 15.1 months for patients on chemotherapy"
                return True
            if led == spelt.TO and items[index - 2].sort & (UP | DOWN) and clause.last < index:
                return True  # "had pledged to bring the average down to seven weeks"
            if led == spelt.IN and clause.last < index and self._is_done_in(index, clause):
                return True  # "machines which can mend a hole in eight minutes"
            if items[clause.verb].text in self.words.allotting and self._is_allotted(clause.last, index):
                return True  # "gave the club 14 days to appeal", "We have bought ourselves four years"
            if (
                index + 2 < len(items)
                and items[index + 1].sort == OF
                and (
                    items[index + 2].sort & NOMINAL
                    or items[index + 2].bits & BOTH
                    or items[index + 2].lists & POSSESSIVE
                )
                and clause.last <= index
                and items[index - 1].word not in (spelt.WITHIN, spelt.AFTER)
            ):
                return True  # "have gone from 60 days of stock"
            if self._is_late(index):
                return True  # "will open two years late"
            if (
                index + 2 < len(items)
                and items[index + 1].word == spelt.APOSTROPHE
                and items[index + 2].kind == WORD
                and clause.last <= index
                and self._takes_it(clause.last, index)
            ):
                return True  # "a deposit now equals 18 months' pay"
            if items[clause.verb].lists & COSTING and items[index - 1].sort == IT and clause.last == index - 1:
                return True  # "a strike cost it nine days"
            verb = items[clause.verb].text
            if (
                items[index - 1].text in self.words.running
                and items[index - 2].word == spelt.THE
                and items[index - 3].sort & TO  # but "has spent the last 200 days in space"
            ):
                return False  # "taking their gain over the past 12 months to 31%"
            if (
                index + 2 < len(items)
                and (items[index + 1].sort == MORE or items[index + 1].text in self.words.longer)
                and items[index + 2].word == spelt.THAN
                and clause.last < index
            ):
                return True  # "wait 22 weeks for a test, three weeks longer than a year ago", "spend 4.3 hours a day on their phones, 50 minutes more than four years ago"
            if self._endures(index, clause):
                return True
            if index + 1 < len(items) and items[index + 1].text in self.words.ages:
                return (
                    clause.sort & (BE | LEVEL) != 0
                )  # "are 20 years old", "took 14 minutes, four minutes longer than"
            if clause.sort & (BE | LEVEL) and clause.subject is not None:
                head = items[self._base_end(clause.subject[0], clause.subject[1]) - 1].text
                named = (
                    index + 1 < len(items) and items[index + 1].kind == WORD and items[index + 1].sort & NOMINAL != 0
                )
                figure = head in self.words.figures or self._is_measured(clause.subject[0], index)
                if figure and verb not in self.words.enduring and not named:
                    return True  # "the median wait was 21.3 weeks, against 22.6 weeks a year earlier"
            if clause.sort & (RISE | FALL) and (
                led in (spelt.BY, spelt.TO, spelt.FROM)
                or (led == spelt.THAN and items[self._behind_average(index, clause.verb)].word == spelt.BY)
            ):
                return True  # "will cut travel time by 40 minutes"
            if verb in ("put", "puts") and items[index - 1].word == spelt.AT:
                return True  # "put the age of the tree at 4,850 years"
            if self._is_from_to(index, clause.last):
                return True  # "stretched to 24 days from 15 in 2023"
            if verb in self.words.shifting and items[index - 1].word == spelt.BY:
                return True  # "start-up had been pushed back by 18 months"
            if items[index - 1].word in (spelt.IN, spelt.WITHIN) or any(
                one.kind == MARK for one in items[clause.last : index]
            ):
                return False
            return verb in self.words.enduring and (verb != "last" or clause.first < clause.verb or clause.relative)
        return True

    def _is_wait_aside(self, index: i64, clause: Clause) -> bool:
        """Whether a stretch of time behind a comma says how long a wait or the like was that the clause tells of."""
        items, subject = self.items, clause.subject
        if subject is None or not subject[0] < index < clause.first or items[index - 1].word != spelt.COMMA:
            return False
        return items[clause.first - 1].word == spelt.COMMA and any(
            item.bits & FIGURE for item in items[subject[0] : min(subject[0] + 4, index)]
        )

    def _is_longer_unit(self, at: i64, amount: Amount) -> bool:
        """Whether a quantity is a stretch of time in another unit: "seven hours [and 52 minutes]"."""
        unit, other = self.items[at].amount.unit, amount.unit
        return unit is not None and other is not None and unit.dimension == "time" and unit.code != other.code

    def _has_time_before(self, at: i64) -> bool:
        """Whether a stretch of time stands before an item."""
        for one in self.quantities:
            if one >= at:
                break
            unit = self.items[one].amount.unit
            if unit is not None and unit.dimension == "time":
                return True
        return False

    def _is_done_in(self, index: i64, clause: Clause) -> bool:
        """Whether a clause says of nothing but in what time something is done: "a site pays for itself in 30 months", "in 12 minutes each"."""
        items = self.items
        if index + 1 < len(items) and items[index + 1].word == spelt.EACH:
            return True
        if not self._is_present(clause) and items[clause.first].text not in ("can", "could"):
            return False
        if clause.sort & (RISE | FALL | SAY | EXPECT) or clause.status in ("will", "target"):
            return False
        for at in range(max(clause.start, self.origin), index):
            if items[at].kind == QUANTITY or items[at].text.endswith("est") or items[at].text in _BEST:
                return False
        return True

    def _is_present(self, clause: Clause) -> bool:
        """Whether a clause tells of now or of what is to come."""
        verb = self.items[clause.verb]
        if self.items[clause.first].bits & PRESENT or (verb.sort != BE and verb.bits & ENDS_S):
            return True
        return clause.status == "" and clause.first == clause.verb and verb.bits & BASE != 0

    def _is_allotted(self, start: i64, index: i64) -> bool:
        """Whether only those whom so much time is given stand between a verb and it."""
        items = self.items
        if not start < index <= start + 4:
            return False
        for at in range(start, index):
            if items[at].kind not in (WORD, ORGANIZATION) or items[at].sort & OF or items[at].text in _PREPOSITIONS:
                return False
        return True

    def _bare_states(self, index: i64, clause: Clause | None) -> bool:
        """Whether a number without a unit is a figure ("fell to 4,100", "106 were treated", "a crowd of 36,412"), not a label."""
        items = self.items
        item = items[index]
        at = index - 1
        while at >= 0 and (
            items[at].sort == MORE
            or items[at].word == spelt.ONLY
            or (items[at].lists & QUALIFIER and items[at].word != spelt.TO)
            or (items[at].text == "no" and items[at + 1].sort == MORE)
            or (items[at].word == spelt.AT and items[at + 1].word in (spelt.LEAST, spelt.MOST))
        ):
            at -= 1
        if at == self.origin + 1 and items[at].text == "far":
            at = -1  # "So far 131 have come up"
        before = items[at] if at >= 0 else None
        behind = items[index + 1] if index + 1 < len(items) else None
        if before is not None and at and self._is_level(at, index, clause):
            return True
        if clause is not None and clause.last < index and before is not None and self._is_from_to(index, clause.last):
            return True  # "stretched to 24 days from 15 in 2023"
        if (
            before is not None
            and at
            and (before.word in (spelt.AGAINST, spelt.VERSUS, spelt.AFTER) or items[at - 1].word == spelt.COMPARED)
        ):
            return behind is None or behind.kind != WORD or not behind.sort & NOMINAL  # "compared with 2.6 million"
        if (
            behind is not None
            and items[index - 1].word == spelt.THE
            and index
            and (behind.sort in (IT, EXPECT) or behind.kind == ORGANIZATION or behind.word == spelt.THAT)
        ):
            return True  # "well short of the 2.9 million it had predicted", "above the 3.9 billion expected"
        if behind is not None and behind.text == "short" and index + 2 < len(items) and items[index + 2].sort == OF:
            return True  # "about 8,000 short of its goal"
        if (
            behind is not None
            and behind.word in (spelt.HIGHER, spelt.LOWER)
            and before is not None
            and before.sort == BE
        ):
            return True  # "is 136 higher than a year earlier"
        if (
            behind is not None
            and (
                behind.word in (spelt.ABOVE, spelt.BELOW)  # "rose to 9.2 metres, 1.4 above flood level"
                or (behind.lists & COMPARATIVE and index + 2 < len(items) and items[index + 2].word == spelt.THAN)
            )
            and before is not None
            and before.word == spelt.COMMA
        ):
            return True  # ", 11,000 fewer than economists had expected"
        if clause is not None and clause.sort == EXPECT and clause.last == at + 1 and clause.first < at:
            return (
                behind is None or behind.kind != WORD or not behind.sort & NOMINAL
            )  # "Analysts had forecast 104 million"
        if (
            before is not None
            and before.word == spelt.AT
            and at
            and items[at - 1].word == spelt.COMMA
            and behind is not None
        ):
            return behind.word in (spelt.COMMA, spelt.STOP)  # "Passenger numbers, at 4.6 million, have barely moved"
        if (
            before is not None
            and before.word == spelt.AT
            and clause is not None
            and clause.last <= at
            and clause.subject is not None
            and items[at - 1].text in _STEADY
        ):
            return True  # "ticket sales were little changed at 52 million"
        if items[index - 1].text in ("further", "another") and index and clause is not None and clause.last < index:
            return behind is None or behind.kind != WORD or not behind.sort & NOMINAL  # "plans a further 20 by 2027"
        if item.amount.number.value == 1 and behind is not None and behind.sort == OF and index + 3 < len(items):
            for one in range(index + 2, min(index + 6, len(items))):
                best = items[one]
                if best.kind in (QUANTITY, MARK):
                    break
                if best.bits & ENDS_S and before is not None and (before.word == spelt.COMMA or before.text == "as"):
                    return False  # "Veda, one of the guests of honour, is"
                if best.text.endswith("est") or best.word == spelt.MOST or best.text in self.words.one_of:
                    return False  # "one of the lowest prices in Europe", "one of the city's oldest firms", "one of the few"
        if behind is not None and behind.sort == OF and item.amount.number.value == 1 and index + 3 < len(items):
            whole = items[index + 3] if items[index + 2].sort & THE else items[index + 2]
            if whole.kind == QUANTITY and (before is None or before.kind == MARK) and self._counts(whole):
                return True  # "One of three furnaces will be put out"
        if behind is not None and (behind.word == spelt.HYPHEN or (behind.sort == OF and before is None)):
            return behind.word != spelt.HYPHEN and item.amount.number.value != 1
        if before is not None and before.word == spelt.OPENING and at > 0 and behind is not None:
            move = items[index + 2] if behind.word == spelt.COMMA and index + 2 < len(items) else behind
            name = items[at - 1]
            named = name.kind == ORGANIZATION or is_capital(self.sentence.raw, name.start) or name.text[:1].isdigit()
            return named and move.sort & (UP | DOWN) != 0  # "Toronto Stock Exchange (16,369.03, up 58.06 points)"
        if clause is None and at > 0 and before is not None and before.word == spelt.COLON:
            return (
                behind is not None
                and behind.word == spelt.COMMA
                and index + 2 < len(items)
                and items[index + 2].sort & (UP | DOWN) != 0
            )
        if before is None or (before.kind == MARK and before.word in (spelt.COMMA, spelt.SEMICOLON, spelt.QUOTE)):
            if (
                behind is not None
                and before is not None
                and before.word == spelt.COMMA
                and behind.word in (spelt.BY, spelt.FROM)
                and self._counts_before(at)
            ):
                return True  # "Four inmates have died, three by suicide"
            return behind is not None and (
                behind.sort & (LEVEL | HAVE | RISE | FALL | BE | HAS | OF) != 0 or self._acts(index)
            )
        if behind is not None and behind.sort == OF:
            if clause is not None and at == clause.verb:
                several = clause.sort != BE and any(one.kind == QUANTITY for one in items[index + 2 : index + 4])
                return several or item.amount.number.value != 1  # "will convert four of them", "one of its three"
            if clause is not None and at - 1 == clause.verb and before.bits & PARTICLE:
                return item.amount.number.value != 1  # "washed away 67 of them"
            if before.kind in (ORGANIZATION, TIME) or before.sort == AIM or before.word == spelt.DOWN:
                return item.amount.number.value != 1  # "At Harlow College 300 of the 2,100 students sleep"
            return (
                item.amount.number.value != 1
                and before.sort
                & (THE | BUT | SAY | EXPECT | HAVE | RISE | FALL | HAS | VERB | ED | AND | LEVEL | TO | WHO)
                != 0
            )
        if (
            clause is not None
            and at - 1 == clause.verb
            and before.text in _PARTICLES
            and clause.sort & (HAVE | VERB | ED | EXPECT)
        ):
            return behind is None or behind.kind != WORD or not behind.sort & NOMINAL  # "who have put in 1.9 billion"
        if (
            clause is not None
            and at == clause.last
            and before.word in (spelt.FOR, spelt.OF, spelt.WITH, spelt.AT, spelt.TO, spelt.ON)
            and clause.sort & (VERB | ED | EXPECT | HAVE)
            and (clause.finite or items[clause.first].word == spelt.TO)
        ):
            return behind is None or behind.kind != WORD or not behind.sort & NOMINAL  # "had budgeted for 2.2 million"
        if before.sort == EXPECT and clause is not None and at == clause.verb:
            return (
                behind is None or behind.kind != WORD or not behind.sort & NOMINAL
            )  # "and expects 10 million in 2026"
        if (
            before.word == spelt.WITH
            and items[clause.verb if clause is not None else at].text in self.words.leaving_so
            and at > 0
        ):
            return items[at - 1].sort == IT  # "lost 367, leaving it with 1,620"
        if before.text == "including":
            return behind is not None and behind.text in PLACING  # "including 1.5 million in the region"
        if before.word == spelt.AND and clause is not None and clause.last < at and self._is_dated(index + 1):
            return True  # "to reach 60,000 tonnes this year and 85,000 in 2028"
        if clause is not None and clause.last < at and before.kind in (WORD, ORGANIZATION) and self._is_gapped(at):
            return True  # "Sweden took in 12,000 refugees, Denmark 3,400"
        if before.word in (spelt.WHOM, spelt.WHICH) and at > 0 and items[at - 1].sort == OF and behind is not None:
            return behind.sort & (BE | HAS | VERBS) != 0 or self._acts(index)  # "400 pupils, of whom 90 get free meals"
        if (
            before.sort & (AND | BUT | WHO)
            or before.word in (spelt.OTHER, spelt.REMAINING, spelt.THAT)
            or before.kind == TIME
        ):
            return self._acts(index)  # "while two preferred to wait", "the other 24 were picked up"
        if before.sort == OF and at > 0:
            return items[at - 1].kind == WORD and not self._is_clause_verb(at - 1)
        if before.sort & (RISE | FALL | LEVEL | UP | DOWN) or (before.sort & (HAVE | BE | HAS) and clause is not None):
            if before.text not in ("aged", "is", "was", "are", "were") or before.sort != BE:
                return True
            subject = clause.subject if clause is not None else None
            if clause is None or at != clause.verb:
                return False
            alone = behind is None or behind.kind in (MARK, TIME) or behind.sort == TO or behind.word == spelt.NOW
            alone = alone and items[index - 1].text not in ("under", "over")  # not "who are under 21"
            if alone and items[clause.first - 1].sort == WHO and clause.first == clause.verb:
                return True  # "a brother in Bremen who is 93"
            if subject is None:
                return (
                    alone and clause.first > 0 and items[clause.first - 1].text == "there"
                )  # "in 2022 there were two"
            if (
                alone
                and subject[1] == subject[0] + 1
                and (items[subject[0]].sort == IT or items[subject[0]].text == "there")
            ):
                return True  # "In 2019 it was four", "She was 91"
            if clause.last != at + 1 or items[index - 1].text in ("under", "over"):  # but "is around 73"
                return False
            stop = self._base_end(subject[0], subject[1])
            meant = any(
                one.text in self.words.averaged for one in items[subject[0] : stop - 1]
            )  # "the average gate was 12,870"
            head = items[stop - 1]  # "their average age was 43", "The youngest was 14"
            return meant or head.bits & FIGURE != 0 or head.text in _BY_AGE
        if before.word in (spelt.TO, spelt.FROM, spelt.AT, spelt.BY) and clause is not None and clause.last <= index:
            if clause.sort & MEASURING or clause.sort & (HAVE | HAS):
                return True
            value = item.amount.number.value  # "wrote down its stake by 1.6 billion"
            return before.word == spelt.BY and clause.sort == VERB and value is not None and value >= _MONEY
        return False

    def _is_rate(self, index: i64) -> bool:
        """Whether a currency is only given in another one: "($1 = 6.2 yuan)"."""
        items = self.items
        return (index > 0 and items[index - 1].text == "=") or (index + 1 < len(items) and items[index + 1].text == "=")

    def _is_from_to(self, index: i64, verbs: i64) -> bool:
        """Whether a quantity is one of the two between which something goes right behind its verbs, which end at an item: "stretched
        from 24 minutes to 31", "to 24 days from 15 in 2023"."""
        items, count = self.items, len(self.items)
        at = index - 1
        while at > 2 and items[at].sort == MORE:
            at -= 1
        led = items[at].word
        if at < 2 or led not in (spelt.FROM, spelt.TO):
            return False
        other = spelt.TO if led == spelt.FROM else spelt.FROM
        if at > verbs:
            at -= 1
            at -= items[at].kind == TIME
            if items[at].kind != QUANTITY:
                return False
            at -= 1
            while at > verbs and items[at].sort == MORE:
                at -= 1
            return at == verbs and items[at].word == other
        at = index + 1
        if at < count and items[at].kind == TIME:
            at += 1
        if at + 1 >= count or items[at].word != other:
            return False
        at += 1
        while at + 1 < count and items[at].sort == MORE:
            at += 1
        return items[at].kind == QUANTITY

    def _takes_it(self, start: i64, index: i64) -> bool:
        """Whether nothing but words that qualify a number stands between a verb and a quantity."""
        return all(item.sort & (MORE | THE | UP) or item.lists & QUALIFIER for item in self.items[start:index])

    def _counts_before(self, at: i64) -> bool:
        """Whether the last quantity before an item counts things."""
        for one in range(at - 1, self.origin - 1, -1):
            item = self.items[one]
            if item.kind == QUANTITY:
                return item.amount.unit is not None and self._counts(item)
        return False

    def _is_gapped(self, at: i64) -> bool:
        """Whether a name that a comma or "and" parts from a number before ends with an item."""
        items, raw = self.items, self.sentence.raw
        if items[at].word == spelt.FOR:
            at -= 1  # "The Emirates accounted for 98,000 of them, Saudi Arabia for 52,400"
        elif items[at].word in (spelt.WITH, spelt.ON):
            return self._is_ranked(at - 1)  # "ahead of Lower Saxony with 57", "followed by Great Yarmouth on 64"
        if items[at].kind == WORD and items[at].bits & ENDS_S and items[at].sort & NOMINAL:
            one = at
            while one > 1 and items[one].kind == WORD and items[one].sort & (NOMINAL | AND | THE):
                one -= 1
            before = one if items[one].word == spelt.COMMA else one + 1
            if items[before].word == spelt.AND and items[before - 1].word == spelt.COMMA:
                before -= 1
            if items[before].word in (spelt.COMMA, spelt.AND) and before < at and items[before - 1].kind == QUANTITY:
                return True  # "Health care added 54,000 jobs, restaurants and hotels 31,000"
        while at > 1 and items[at].kind in (WORD, ORGANIZATION) and is_capital(raw, items[at].start):
            at -= 1
        named = items[at + 1].kind == ORGANIZATION or is_capital(raw, items[at + 1].start)
        if items[at].word == spelt.THE and at > 1:
            at -= 1  # "China sent 92 of the climbers, the United States 81"
        one = at - 2 if items[at - 1].kind == TIME and items[at - 2].kind == QUANTITY else at - 1
        if items[at].word == spelt.COMMA:
            while one > at - 5 and one > 1 and items[one].kind == WORD and items[one].sort & (NOMINAL | OF | THE):
                one -= 1
        return named and (items[at].word == spelt.COMMA or items[at].sort == AND) and items[one].kind == QUANTITY

    def _is_ranked(self, at: i64) -> bool:
        """Whether a name ends at an item that is held against the one before: "ahead of [Lower Saxony] with 57"."""
        items, raw = self.items, self.sentence.raw
        if not (items[at].kind == ORGANIZATION or is_capital(raw, items[at].start)):
            return False
        while at > 1 and (
            items[at].kind == ORGANIZATION
            or is_capital(raw, items[at].start)
            or (items[at].sort & AND and items[at - 1].kind != QUANTITY)
        ):
            at -= 1
        if items[at].word == spelt.THE:
            at -= 1
        led = items[at].sort & (AND | OF) != 0 or items[at].text in ("by", "behind", ",")
        return led and self._counts_before(at)

    def _is_late(self, index: i64) -> bool:
        """Whether a stretch of time says how far something is from when it was due."""
        return index + 1 < len(self.items) and self.items[index + 1].lists & LATENESS != 0

    def _is_dated(self, at: i64) -> bool:
        """Whether a time stands at an item, with its preposition."""
        items = self.items
        while at < len(items) and items[at].sort & (TO | THE):
            at += 1
        return at < len(items) and items[at].kind == TIME

    def _is_level(self, at: i64, index: i64, clause: Clause | None) -> bool:
        """Whether the words beside a number without a unit make it a figure: "up from 26.1 million", "last year's 222,000",
        "bring the ratio below three", "300 fewer than", "took the remaining 10", "cancelled 640"."""
        items = self.items
        before = items[at]
        if before.word == spelt.FROM and items[at - 1].sort & (UP | DOWN):
            return True
        if before.word == spelt.S and items[at - 1].kind == TIME:
            return True
        if clause is None or clause.last > index:
            return False
        if items[index - 1].word in (spelt.BELOW, spelt.ABOVE) and clause.sort != BE:
            return True
        if index + 2 < len(items) and items[index + 1].sort == MORE and items[index + 2].word == spelt.THAN:
            return True
        if before.word == spelt.REMAINING:
            return at - 1 == clause.last and items[at - 1].sort == THE
        return (
            at == clause.verb
            and index + 1 < len(items)
            and (clause.finite or items[clause.first].word == spelt.TO)
            and before.sort & (VERB | ED) != 0
            and not before.text.startswith("turn")  # "before he turned 14"
            and (
                (items[index + 1].kind == MARK and items[index + 1].word != spelt.HYPHEN)  # not "voted 8-3"
                or (items[index + 1].kind == WORD and items[index + 1].sort & (TO | AND | BUT | ADV) != 0)
                or self._is_dated(index + 1)
            )  # "Norway landed 58,000 in 1948", "had to ground 47 for want of engines"
        )

    def _acts(self, index: i64) -> bool:
        """Whether a finite verb of its own follows a number: "dozens dropped out"."""
        first = index + 1
        if first < len(self.items) and self.items[first].word == spelt.MORE:
            first += 1  # "and 190 more are in talks"
        return any(clause.first == first and clause.finite for clause in self.clauses)

    def _denied(self, clause: Clause, index: i64) -> bool:
        if clause.denied and index > clause.first:
            if self.items[index - 1].word == spelt.FROM and self.items[index - 2].sort & (UP | DOWN):
                return False  # "58% would not ride in it, down from 68%"
            aside = index - 1
            while aside > clause.last and self.items[aside].kind == WORD:
                aside -= 1
            if self.items[aside].word == spelt.COMMA and self.items[aside + 1].word == spelt.AT:
                return False  # "does not expect to get there before 2027, at a cost of £18m"
            over = self.items[index - 1].word == spelt.THAN and self.items[index - 2].word == spelt.MORE
            # but "should not exceed £135mn", "will not let fares rise by more than 3%"
            return not over and self.items[clause.verb].text not in self.words.exceeding
        return self.conditional and any(self.items[at].sort == IF for at in range(max(0, clause.start - 1), index))

    def _endures(self, index: i64, clause: Clause) -> bool:
        """Whether a clause says of nothing but how long: "was trapped for 13 hours", "has 13 weeks to decide"."""
        at = self._behind_average(index, clause.verb)
        if at == clause.verb:
            if clause.sort & (RISE | FALL):  # "A ship loses four hours on a trip", but "fell two days before"
                behind = self.items[index + 1] if index + 1 < len(self.items) else None
                return self.items[index - 1].text not in _WITHIN and (
                    behind is None or behind.text not in _BEFORE_OR_AFTER
                )
            return not clause.sort & (BE | LEVEL | SAY) and self.items[index - 1].text not in _WITHIN
        if self.items[at].word != spelt.FOR:
            return False
        for one in range(clause.last, at):
            item = self.items[one]
            if item.kind == QUANTITY and item.amount.unit is not None and item.amount.unit.system == "ISO4217":
                return False
        return True

    def _behind_average(self, index: i64, floor: i64) -> i64:
        """The item before what qualifies a stretch of time: "for [an average of] 26 minutes"."""
        items, at = self.items, index - 1
        while at > floor and (
            items[at].sort & (MORE | UP | ADV)
            or items[at].lists & QUALIFIER
            or (items[at].sort == OF and items[at - 1].word == spelt.AVERAGE)
            or items[at].word in (spelt.AN, spelt.AVERAGE)
            or items[at].word == spelt.THAN
            or items[at].lists & SUMMED
            or (items[at].word == spelt.A and items[at + 1].lists & SUMMED)
        ):
            at -= 1
        return at

    def _is_plural(self, span: Span) -> bool:
        noun = self._head(span)
        return noun.endswith(("s", "men")) or noun in self.words.people

    def _is_named(self, holder: Holder, first: i64) -> bool:
        """Whether a holder is a name ("Kenya"), not a noun with the capital of a sentence's beginning ("Inventory")."""
        last = self._last_word(holder.span)
        if not is_capital(self.sentence.raw, last):
            return False
        if last > holder.span.start or first > 0:
            return True
        word = self._text(holder.span)
        return not (word.endswith("s") or word in self.words.figures or is_common(word))  # "Energy ate up 38%"

    def _is_role(self, holder: Holder) -> bool:
        """Whether a holder speaks for others: "Chief executive Pieter Aalbers"."""
        return not self.words.roles.isdisjoint(self._text(holder.span).split())

    def _is_passive(self, clause: Clause) -> bool:
        if self.items[clause.verb].bits & ENDS_ING:
            return False  # "were caring for 19 mothers"
        at = clause.verb - 1
        while at >= clause.first:
            if self.items[at].sort == BE:
                return True
            if self.items[at].word == spelt.TO:
                return False  # "are scheduled to open"
            at -= 1
        return False

    def _quotes(self) -> bool:
        """Whether the sentence begins with somebody's own words."""
        return self.items[0].word == spelt.QUOTE or self.items[min(1, len(self.items) - 1)].word == spelt.QUOTE

    def _belongs(self, at: i64, clause: Clause) -> bool:
        """Whether an item stands in a clause that shares another one's subject."""
        found: Clause | None = None
        for other in self.clauses:
            if other.start <= at:
                found = other
        while found is not None and found is not clause:
            found = found.parent
        return found is clause

    def _before(self, clause: Clause | None) -> list[Clause]:
        """The eight clauses before one, the nearest first."""
        at = self._place(clause)
        return [self.clauses[one] for one in range(at - 1, max(-1, at - 9), -1)]

    def _last_before(self, clause: Clause | None) -> Clause | None:
        """The clause before one."""
        at = self._place(clause)
        return self.clauses[at - 1] if at else None

    def _place(self, clause: Clause | None) -> i64:
        """Where a clause stands among the others: behind all of them, where there is none."""
        at: i64 = len(self.clauses)
        if clause is not None:
            at -= 1
            while self.clauses[at] is not clause:
                at -= 1
        return at

    def _outer(self, clause: Clause, parent: Clause, index: i64) -> Clause:
        """The clause that a change belongs to whose object has a participle: "raised the price paid to farmers by 39%"."""
        if (
            self.items[index - 1].word == spelt.AT
            and not clause.finite
            and self.items[parent.verb].text in self.words.putting_at
        ):
            return parent  # "puts the number of people working abroad at 3.2 million"
        items = self.items
        noun = items[clause.first - 1]
        if (
            clause.first == clause.verb
            and (noun.sort & NOMINAL or noun.bits & BOTH)
            and items[clause.start].sort != WHO
            and not items[clause.verb].bits & ENDS_ING
            and any(items[at].word == spelt.COMMA for at in range(clause.last, index))
        ):
            return parent  # "funds 214 of the projects put to it, a success rate of 14.7%"
        if not parent.sort & (RISE | FALL) or clause.sort & (RISE | FALL) or clause.first != clause.verb:
            return clause
        return (
            parent
            if self.items[index - 1].word in (spelt.BY, spelt.TO) and self.items[clause.start].sort != WHO
            else clause
        )

    def _stands_for_a_group(self, clause: Clause, index: i64) -> bool:
        """Whether a number or a share alone is the subject: "seven have breached the terms", "two-thirds received a dose"."""
        amount = self.items[index].amount
        return clause.first == index + 1 and (amount.unit is None or amount.unit.code == "%") and amount.change is None


def is_share(amount: Amount) -> bool:
    """Whether an amount is a part of something else: a fraction, a percentage."""
    return amount.number.form == "fraction" or (amount.unit is not None and amount.unit.code == "%")
