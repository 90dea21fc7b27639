"""What time an English fact has: the one beside it, in its clause, in the clauses around it, or at the sentence's beginning."""

from __future__ import annotations

import re
from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Item, Sentence
from ljextract.languages.en import spelt
from ljextract.languages.en.changes import Changes
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ADV,
    AGAINST,
    AIM,
    AND,
    ASKED,
    BASE,
    BE,
    BEATING,
    BUT,
    CHANGE,
    DATED,
    DOWN,
    ED,
    ENDS_ED,
    ENDS_S,
    EXPECT,
    FALL,
    FIGURE,
    GUESS,
    HAVE,
    IT,
    LEVEL,
    MATURING,
    MORE,
    NOMINAL,
    NOUN,
    NOUNS,
    NOW,
    OF,
    PAST,
    POSSESSIVE,
    PRESENT,
    PUBLISHED,
    REPORTING,
    RETELLING,
    RISE,
    SAY,
    SPELL,
    THE,
    THEN,
    TO,
    UP,
    VERB,
    WHO,
    YEAR_KIND,
    Words,
)
from ljextract.native import i64

_EARLIER: Final = re.compile(
    r"(?:(?:a|one|the) )?(?:year|month|quarter|week) (?:earlier|ago|before)|(?:the )?(?:previous|prior|same)\b"
)
_UNASKED: Final = 0
_YES: Final = 1
_NO: Final = 2
_MEASURED_BY: Final = frozenset("of below above than beyond under past".split())


_BEFORE_THEN: Final = frozenset("since by back until till even".split())
_OPENING: Final = frozenset("in during after".split())
_IN_WHICH: Final = frozenset("in during over".split())
_PACES: Final = frozenset("rate rates pace level levels price prices speed standards".split())
_BEYOND: Final = frozenset("ahead short shy abreast".split())
_AS_FAR_AS: Final = frozenset("recently early late soon far".split())

_PUBLISHED_BY: Final = frozenset({spelt.BY, spelt.WITH, spelt.IN, spelt.TO})
_SEASONS: Final = frozenset("season term semester campaign session".split())

_SIZES: Final = frozenset(
    "size level levels value peak population strength price volume number total extent area length weight".split()
)
"""What was once so much of which a fraction is left."""


class Moments(Changes):
    """Finds the time that dates a figure."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.dating = (
            [_UNASKED] * len(self.items) if self.times else []
        )  # whether a time can date a figure, by its item
        self.compared: Item | None = None  # the time last asked about by `_is_earlier`
        self.is_before = False  # and the answer
        self.set_apart: set[int] = set()  # those of a change between two commas
        self.asides: dict[int, int] | None = None  # the times of relative clauses, and where those end

    def _time(self, clause: Clause | None, index: i64) -> Item | None:
        """The time right behind the quantity, else the last one before it in its clause, else the first behind it there, else
        one of the clause whose subject it shares, of the clauses before, or of what introduces the sentence."""
        if not self.times:
            return None
        items = self.items
        if (
            clause is not None
            and clause.status
            and index + 2 < len(items)
            and items[index + 1].word == spelt.FROM
            and items[index + 2].kind == TIME
        ):
            return items[index + 2]  # "plans to add 25 cents from July 1"
        if index > 1 and items[index - 1].sort == OF and items[index - 2].text == "instead":
            return self._time_beside(index)  # "will pay 12.5% from January instead of 9%"
        if self._is_now(index):
            return None  # "would make up 41% by 2028, as against 33% now"
        if (
            index > 2
            and items[index - 1].word == spelt.OF
            and items[index - 2].sort & NOUNS
            and items[index - 3].kind == TIME
            and items[index - 3].end - items[index - 3].start == 4
        ):
            return items[index - 3]  # "less than a third of its 2022 peak of $1,200"
        acts = clause is not None and (clause.status in ("target", "will") or self._changes_something(clause))
        if (
            acts
            and index > 1
            and items[index - 1].word == spelt.FROM
            and items[index - 2].kind == QUANTITY
            and self._is_dated(index + 1)
            and not any(
                items[at].kind == TIME and self._is_earlier(items[at])
                for at in range(index + 1, min(index + 4, len(items)))
            )
        ):
            return None  # but "in growth to 5.3% from 5.7% the previous year"
        if acts and index + 4 < len(items):
            at = index + 4 if items[index + 3].sort == TO else index + 3
            at += items[at].sort == THE and at + 1 < len(items)  # "to 11.4% from 10.6% in the 12 weeks to Nov. 2"
            if (
                items[index + 1].word == spelt.FROM
                and items[index + 2].kind == QUANTITY
                and items[at].kind == TIME
                and not self._is_earlier(items[at])  # "in growth to 5.3% from 5.7% the previous year"
            ):
                return items[at]  # "plans to raise its fee to $125,000 from $100,000 on Jan. 1"
        compares = self._compares(index)
        if (
            index + 2 < len(items)
            and items[index + 1].word == spelt.SINCE
            and items[index + 2].kind == TIME
            and clause is not None
            and items[clause.first].word in (spelt.HAS, spelt.HAVE)
        ):
            return items[
                index + 2
            ]  # "The fund, worth $1.4 billion at the end of 2025, has returned 8% a year since 2019"
        if (
            index + 3 < len(items)
            and items[index + 3].kind == TIME
            and items[index + 2].word in (spelt.IN, spelt.ON)
            and items[index + 1].kind == WORD
            and items[index + 1].text in self.words.attained
        ):
            return items[index + 3]  # "less than half the record 9.20 euros reached in January 2024"
        at = -1
        if not compares:
            at = self._beside(index)
        if at >= 0:
            if self._dates(at, beside=True):
                return items[at]
            if (
                not self._is_earlier(items[at])
                and items[min(at + 1, len(items) - 1)].word != spelt.S
                and items[at - 1].word != spelt.THE
                and not items[at - 1].lists & POSSESSIVE
            ):
                return None  # but "of 388 billion won for 2025, nearly triple the 2024 figure"
        if (
            index
            and items[index - 1].word == spelt.FROM
            and clause is not None
            and (items[index - 2].kind in (QUANTITY, TIME) or items[index - 2].sort & (UP | DOWN))
            and not any(item.lists & GUESS for item in items[clause.last : index])
        ):
            return None  # "fell to 4,100 from 5,020": how it was before; but "raised its forecast for May to 5 from 4"
        if clause is None:
            return self._time_within(self.origin, len(items), index)
        if items[clause.first].word == spelt.TO and clause.start and items[clause.start - 1].text == "used":
            return self._time_within(clause.start, clause.end, index)  # "and every sale used to bring us $310"
        if (
            clause.relative
            and items[clause.start].word == spelt.WHICH
            and clause.start > 2
            and items[clause.start - 1].text in _IN_WHICH
        ):
            meant = items[clause.start - 3] if items[clause.start - 2].word == spelt.COMMA else items[clause.start - 2]
            if meant.kind == TIME:
                return meant  # "covers the years 2014 to 2024, in which 318 whales washed up"
        seen: Clause | None = clause
        while seen is not None:
            found = self._time_within(seen.start, min(seen.end, index) if compares else seen.end, index)
            if (
                found is None
                and seen.subject is not None
                and seen.subject[0] < seen.start
                and (seen.finite or items[seen.start].word not in (spelt.FOR, spelt.AFTER))
            ):
                behind = min(seen.start, seen.subject[1] + 3)
                if (
                    seen.parent is not None
                    and seen.parent.subject == seen.subject
                    and items[seen.start].sort & (AND | BUT) != 0
                ):
                    behind = min(
                        behind, seen.parent.first
                    )  # not "It replaced 40 lines last year and needs $152 million"
                found = self._time_within(seen.subject[0], behind, index)
            if found is None and seen is clause:
                found = self._time_opening(seen)
            if found is None and seen is clause and items[seen.start].word == spelt.WHEN and seen.start > 1:
                before = items[seen.start - 1] if items[seen.start - 1].word != spelt.COMMA else items[seen.start - 2]
                if before.kind == TIME:
                    return before  # "on Dec. 12, when 1.5 million are expected to walk out"
            if found is not None and (seen is clause or self._may_share(found, seen, clause)):
                return found
            if seen is clause and not clause.status and self._is_of_now(clause):
                if clause is self.clauses[0]:  # "For 2025, Fairlane now sees earnings of"
                    return self._time_within(self.origin, clause.start, index)
                return None  # "that sold for £19 in 2021 now fetches £27"
            if any(items[at].word == spelt.SINCE for at in range(seen.first + 1, seen.verb)):
                return None  # "peaked at 11,400 in 2023 and has since shrunk to 6,800"
            now = seen.relative and seen.first == seen.verb and items[seen.verb].bits & BASE != 0
            if now or (seen.relative and (items[seen.first].bits & PRESENT or self._stands(seen))):
                return None  # "In 2018 it launched the park, which has grown to house 6,000 enterprises"
            if self._stands(seen):
                break  # "Unemployment rose in July, and 870,000 people are out of work"
            seen = seen.parent
        telling = self.telling
        if (
            telling is not None
            and self.lists & ASKED
            and telling.start < clause.start
            and clause.status in ("", "estimate")
            and self._asks(telling)
        ):
            found = self._time_within(self.origin, telling.end, index)
            if found is not None:
                return found  # "A survey of 3,200 residents in October found that 62% thought"
        head = clause
        while head.parent is not None and (not head.finite or head.start == head.verb):
            head = head.parent  # "and is letting go of 400 people", "and has banned watering in 140 colonies"
        stands = self._stands(clause) or (head is not clause and self._stands(head))
        if stands and items[self.origin].sort == ED:
            return None  # "Founded in 1871, the bank has 64 branches"
        if clause.relative and not stands and clause.parent is None and self._goes_on_beside(clause):
            at = self.clauses.index(clause)
            if at:  # "bottled 38 million last year, of which 68% went abroad"
                start = self.clauses[at - 1].start if at > 1 else self.origin
                found = self._time_within(start, self.clauses[at - 1].end, index)
                if found is not None or not items[clause.start - 1].bits & FIGURE:
                    return found
        if not clause.relative and not stands:
            for earlier in reversed(self.clauses):
                perfect = items[head.first].word in (spelt.HAS, spelt.HAVE) and items[earlier.first].word not in (
                    spelt.HAS,
                    spelt.HAVE,
                )
                if (
                    earlier.start < clause.start
                    and (not earlier.relative or self._asks(earlier) or self._tells_when(earlier, clause))
                    and (
                        perfect and earlier.start <= self.origin  # "Since it opened in 2019, the mill has lost"
                        if items[earlier.start].word == spelt.SINCE
                        else not perfect
                    )
                    and (earlier is not self.telling or self._asks(earlier))
                    and not earlier.sort & (SAY | EXPECT)
                    and items[earlier.start].text != "before"  # "Before the ban came into force in March, boats took"
                    and (
                        (earlier.status == "") == (clause.status == "")
                        or (earlier is self.clauses[0] and (not earlier.finite or self._says_when(earlier, clause)))
                    )  # "hoped to … by Saturday, while 58 were down"
                ):
                    found = self._time_within(earlier.start, earlier.end, index)
                    if (
                        found is not None
                        and not (
                            found.period.relation == "since"
                            and items[head.start].sort == AND
                            and not head.status
                            and head.subject != earlier.subject
                        )  # "Wages have gone up by a fifth since Easter, and she has begun to house 22 staff"
                        and (
                            (
                                items[clause.first].word != spelt.TO
                                and items[clause.start].word != spelt.AFTER
                                and (clause.finite or items[clause.start].word != spelt.FOR)
                            )
                            or self._may_share(found, earlier, clause)
                        )
                        and (
                            not earlier.status
                            or found.period.relation not in ("by", "until")
                            or clause.first == clause.verb  # "will close a plant by May and cut 40 jobs"
                            or self._may_share(found, earlier, clause)
                        )
                    ):
                        return found  # but "to close a plant by March and to lend farmers $25,000"
        found = self._time_within(self.origin, self.clauses[0].start, index)
        if (
            found is not None
            and found.period.relation == "by"
            and clause is not self.clauses[0]
            and clause.finite
            and not clause.status
            and items[clause.start].sort == AND
        ):
            found = None  # "By last Friday it had raised 6 million, and the charity has sent 20 lorries"
        if (
            found is not None
            and clause is not self.clauses[0]
            and clause.subject != self.clauses[0].subject
            and found.start == items[self.origin].start
            and items[self.origin + 1].word == spelt.S
        ):
            found = None  # "April's rise in wages will add £3m, and it expects prices to climb 8%"
        if found is not None and stands and self._is_behind_semicolon(clause):
            found = None  # "By 2035 the city wants 40%; at present the share is 14%"
        if found is None and not clause.relative and not compares:
            for later in self.clauses:
                if later.start > clause.start and items[later.start - 1].word == spelt.SEMICOLON:
                    break
                if (
                    not (stands and clause.status == "")
                    and later.start == clause.end
                    and items[later.start].sort == AND
                    and (later.parent is clause or self._goes_on_in_past(clause, later))
                ):
                    ended = self._time_within(
                        later.start, later.end, index
                    )  # "received 2,300 claims and paid $8 million by Monday"
                    if (
                        ended is not None
                        and later.status == clause.status
                        and ended.period.relation != "until"  # "spend $4 million and bar boats until June"
                        and (later.parent is clause or ended.start > items[later.verb].start)
                        and (
                            self._is_perfect(later) == self._is_perfect(clause)
                            if ended.period.relation != "since"
                            else self._is_perfect(clause)
                            and not any(item.text in self.words.running for item in items[clause.last : clause.end])
                            and (self._is_perfect(later) or later.first == later.verb)
                        )  # "has killed 84 people and sickened 3,900 since the start of July"
                        and items[later.first].word != spelt.MUST
                        and not self.sentence.folded.endswith(
                            " for ", 0, ended.start
                        )  # "and reported a jump for January"
                    ):
                        return ended
                if later.start == clause.end and self._goes_on_in(later):
                    found = self._time_within(later.start, later.end, index)  # "all crime recorded in the year to May"
                    if found is not None:
                        return found
                object_of = later.subject
                if (
                    object_of is not None
                    and object_of[0] <= index < object_of[1]
                    and later.parent is clause
                    and not later.finite
                ):
                    found = self._time_within(later.start, later.end, index)
                    if found is not None:
                        return found  # "wants 1.5 million homes to be built by 2029"
                if (
                    later.parent is clause
                    and not later.finite
                    and not later.relative
                    and not later.status
                    and not items[later.verb].bits & BEATING
                ) or (
                    later.start > clause.start
                    and (
                        (items[later.start].word == spelt.WHEN and not self._is_base(later.start - 1, index))
                        or (items[later.start - 1].word == spelt.ONCE and later.start == clause.end)
                        or self._lasts_since(clause, later)
                    )
                ):
                    found = self._time_within(later.start, later.end, index)
                    if found is not None and not (later.parent is clause and found.period.relation == "since"):
                        return found  # "scored two goals to beat Norwich on Saturday"
                    found = None  # "closed at 412 pence, taking their loss since January to 27%"
        return found

    def _goes_on_in_past(self, clause: Clause, later: Clause) -> bool:
        """Whether a clause and the one that "and" joins to it tell of what happened: "Two hikers were killed and five injured on
        Tuesday"."""
        if clause.status or later.status or later.relative or not later.finite or self._is_present(clause):
            return False
        verb = self.items[later.verb]
        return (verb.bits & ENDS_ED != 0 or verb.lists & PAST != 0) and not self._is_present(later)

    def _is_behind_semicolon(self, clause: Clause) -> bool:
        """Whether a semicolon parts a clause from what opens the sentence."""
        return any(self.items[at].word == spelt.SEMICOLON for at in range(self.clauses[0].start, clause.start))

    def _goes_on_beside(self, clause: Clause) -> bool:
        """Whether a relative clause tells of the time of the one before: "fell to 11.6% in June, behind XPeng, which registered
        1,950 cars"."""
        if self._is_of_which(clause):
            return True
        verb, start = self.items[clause.verb], clause.start
        past = clause.finite and clause.first == clause.verb and (verb.bits & ENDS_ED or verb.lists & PAST)
        if past and start > 0 and self.items[start - 1].bits & FIGURE:
            return True  # "a profit of $31 million for the year to May on revenue that rose 13%"
        return past != 0 and start > 0 and self.items[start - 1].word == spelt.COMMA and self.items[start].sort == WHO

    def _time_opening(self, clause: Clause) -> Item | None:
        """The time between "that" and what it opens: "told the congress that by 2030 the province would build 40 schools"."""
        items, at = self.items, clause.start - 1
        while at > self.origin and (items[at].sort == THE or items[at].word == spelt.COMMA):
            at -= 1
        if at <= self.origin or items[at].kind != TIME or not self._may_date(at):
            return None
        before = at - 1
        while before > self.origin and items[before].sort & (TO | THE) and items[before].word != spelt.THAT:
            before -= 1
        return items[at] if before < at - 1 and items[before].word == spelt.THAT else None

    def _may_share(self, time: Item, of: Clause, clause: Clause) -> bool:
        """Whether a clause may have the time of the one that it goes on with: not "has agreed terms until June 2029 and
        will earn 3.5 million euros", "aims to reach 150,000 by 2028 and will open seven kitchens"."""
        relation = time.period.relation
        joined = self.items[clause.start].word == spelt.AND or self.items[clause.start - 1].word == spelt.AND
        if relation == "until" or (relation == "by" and (joined or (clause.finite and clause.status == "will"))):
            return False
        if relation == "by" and self.items[clause.first].word == spelt.TO and time.end < self.items[clause.first].start:
            return False  # "will close 45 stores by the end of December to save $85 million annually"
        if not clause.finite and self.items[clause.start].word == spelt.FOR:
            return False  # "was sentenced on Friday for stealing £2.4 million"
        if not clause.finite and self.items[clause.start].word == spelt.AFTER:
            when = time.resolved  # "was jailed on Friday after taking £1.6m"
            return when is None or when.granularity not in ("day", "hour", "minute")
        if clause.relative or not clause.finite:
            return True
        if clause.status == "" and of.status in ("target", "will"):
            return False
        verb = self.items[of.first]
        if clause.sort == EXPECT or (relation != "since" and self._is_perfect(clause)):
            # "lost $4 million in May but expects a profit of $9 million", "shipped 40,000 in May and has doubled its staff",
            # "expects to mine 14 million carats this year and has sent 1,100 workers home"
            return clause.sort == EXPECT if of.status else not (verb.bits & ENDS_ED or verb.lists & PAST)
        if clause.status and not of.status and of.first == of.verb and relation == "in":
            return not (verb.bits & ENDS_ED or verb.lists & PAST)  # "began in November and will cost $68m"
        return True

    def _is_now(self, index: i64) -> bool:
        """Whether "now" stands behind a quantity and the noun that it counts."""
        if not self.lists & NOW:
            return False
        items = self.items
        for at in range(index + 1, min(len(items), index + 4)):
            if items[at].lists & NOW:
                return True
            if items[at].kind != WORD or not items[at].sort & NOMINAL:
                return False
        return False

    def _then(self, clause: Clause | None, index: i64) -> i64:
        """Where "since then", "by then" or "back then" dates a figure, by the time told last: "In 2011 it shipped 30 million
        watches. Since then the average price has tripled"; else -1."""
        items = self.items
        at = self.origin
        count: i64 = len(items)
        while at < count and (not items[at].lists & THEN or at == 0 or items[at - 1].text not in _BEFORE_THEN):
            at += 1
        if at == count:
            return -1
        if clause is None:
            return at
        dates = at < clause.end if at > index else self._is_perfect(clause) or not self._is_present(clause)
        return at if dates else -1

    def _compares(self, index: i64) -> bool:
        """Whether a multiple is of something whose time stands behind it: "double the rate in June", "twice last year's"."""
        items = self.items
        if items[index].amount.number.form not in ("multiple", "fraction") or index + 1 >= len(items):
            return False
        behind = items[index + 1]
        if items[index].amount.number.form == "fraction":
            if behind.sort == OF and index + 3 < len(items) and items[index - 1].word == spelt.TO:
                own = items[index + 2].lists & POSSESSIVE != 0 or items[index + 2].sort == THE
                return own and items[index + 3].text in _SIZES  # "has shrunk to a tenth of its size in 1960"
            return behind.sort == THE and index + 2 < len(items) and items[index + 2].text in ("pace", "rate", "level")
        if behind.kind == TIME and items[index].sort & (
            RISE | FALL
        ):  # "doubled last year to 57", but "doubled last year's 30"
            return index + 2 < len(items) and items[index + 2].word == spelt.S
        # "double what they did a decade ago"
        return behind.sort == THE or behind.kind == TIME or behind.lists & POSSESSIVE != 0 or behind.text == "what"

    def _changes_something(self, clause: Clause) -> bool:
        """Whether a clause tells what somebody changed: "cut its tariff to 15% from 39% in November"."""
        if not clause.sort & (RISE | FALL) or clause.last >= len(self.items):
            return False
        return self.items[clause.last].sort == THE and clause.subject is not None

    def _asks(self, clause: Clause) -> bool:
        """Whether a clause tells of a survey, which dates what that shows: "The poll, taken in May, found that 40% rent"."""
        subject = clause.subject
        return subject is not None and self.items[self._base_end(subject[0], subject[1]) - 1].lists & ASKED != 0

    def _says_when(self, opening: Clause, clause: Clause) -> bool:
        """Whether a clause says when what another tells will be so: "Once it opens in 2027, the tunnel will carry"."""
        word = self.items[opening.start].word
        if word == spelt.WHEN:
            return True
        if opening.start and word not in (spelt.ONCE, spelt.AFTER):
            word = self.items[opening.start - 1].word
        return word in (spelt.ONCE, spelt.AFTER) and clause.status != "" and self._is_present(opening)

    def _tells_when(self, aside: Clause, clause: Clause) -> bool:
        """Whether a relative clause says when its subject came, which did what the clause tells: "The storm, which struck
        on 6 July, killed nine people", "A factory, due to open in May, will employ 700"."""
        if aside.subject is None or aside.subject != clause.subject:
            return False
        verb = self.items[aside.verb].text
        if aside.status:
            return clause.status != "" and verb in self.words.beginning
        if aside.first != aside.verb:
            return False
        return verb in self.words.occurring and self.items[clause.first].word not in (spelt.HAS, spelt.HAVE)

    def _is_perfect(self, clause: Clause) -> bool:
        return self.items[clause.first].word in (spelt.HAS, spelt.HAVE) and clause.first < clause.verb

    def _lasts_since(self, clause: Clause, later: Clause) -> bool:
        """Whether a clause says from when on another's perfect holds: "has lost 59% since it hit a record in May"."""
        items = self.items
        if items[later.start].word != spelt.SINCE or items[clause.first].word not in (spelt.HAS, spelt.HAVE):
            return False
        before = items[later.start - 1].text
        return (
            later.start == clause.end
            and before != "most"
            and (not before.endswith("est") or before in self.words.no_superlatives)
        )

    def _goes_on_in(self, clause: Clause) -> bool:
        """Whether a participle's clause says more of the words right before it: "65% contained by Tuesday"."""
        verb, before = self.items[clause.verb], self.items[clause.verb - 1]
        if (
            clause.first != clause.verb
            or clause.start != clause.verb
            or not verb.text.endswith(("ed", "en", "wn", "ing"))
        ):
            return False
        return before.kind != MARK and before.sort & (PLAIN | NOUN) != 0

    def _stands(self, clause: Clause) -> bool:
        """Whether a clause tells of now, whatever the time of the clauses beside it: "are", "has", but not "has risen"."""
        verb = self.items[clause.first]
        if clause.sort & (UP | DOWN):
            return False  # "They have gained 31% this year, while those of rivals are up 12%"
        if clause.first < clause.verb:
            return verb.word in (spelt.IS, spelt.ARE, spelt.MUST) and clause.status != "target"
        if verb.word in (spelt.IS, spelt.ARE, spelt.HAS, spelt.HAVE):
            return True
        if not clause.finite or self.terse or not clause.sort & (HAVE | VERB | LEVEL | AIM):
            return False
        if verb.bits & ENDS_S:
            return True  # "needs another $152 million"
        subject = clause.subject
        if not verb.bits & BASE or verb.lists & PAST or clause.status or subject is None:
            return False
        several = self.items[self._base_end(subject[0], subject[1]) - 1]  # "online orders … make up 14% of sales"
        return several.bits & ENDS_S != 0 or several.kind == QUANTITY

    def _is_of_now(self, clause: Clause) -> bool:
        """Whether "now" stands beside a clause's verb."""
        if not self.lists & NOW:
            return False
        items = self.items
        at, last = max(0, clause.first - 1), min(clause.last + 1, len(items))
        while at < last and not items[at].lists & NOW:
            at += 1
        return at < last

    def _is_held(self, index: i64) -> bool:
        """Whether others are held against a quantity: "against 24", "compared with almost $57 million, or $1.22,"."""
        if not self.lists & AGAINST:  # "versus" and "compared" are of those, too
            return False
        items = self.items
        at = index - 1
        if (
            at > 2
            and items[at].word == spelt.OR
            and items[at - 1].word == spelt.COMMA
            and items[at - 2].kind == QUANTITY
        ):
            at -= 3
        if at > 1 and items[at].sort & (ADV | MORE):
            at -= 1
        return at > 0 and (items[at].word in (spelt.AGAINST, spelt.VERSUS) or items[at - 1].word == spelt.COMPARED)

    def _beside(self, index: i64) -> i64:
        """The time right behind a quantity; -1 where there is none."""
        items = self.items
        held = self._is_held(index)
        far: i64 = (
            10 if held else 7 if index > 0 and items[index - 1].word == spelt.FROM else 5
        )  # "against 24 at the height of the restrictions in January"
        for at in range(index + 1, min(len(items), index + far)):
            item = items[at]
            if item.kind == TIME:
                return at
            if item.word == spelt.COMMA and at + 1 < len(items):
                if items[at + 1].word == spelt.OR and items[min(at + 2, len(items) - 1)].kind == QUANTITY:
                    return self._beside(at + 2)  # "$341 million, or $1.49 per share, a year earlier"
                if items[at + 1].kind == TIME and self._is_earlier(items[at + 1]):
                    return at + 1
                if held and at + 3 < len(items) and items[at + 1].sort == TO:
                    dated = at + 3 if items[at + 2].sort == THE else at + 2
                    if items[dated].kind == TIME and self._is_earlier(items[dated]):
                        return dated  # "compared with $133.9 million, or $1.22, in the same quarter of 2025"
            if held and item.word == spelt.WHEN:
                return next(
                    (one for one in self.times if at < one < at + 6), -1
                )  # "when it was played in February 2024"
            if (
                item.kind != WORD
                or not (
                    item.sort & (TO | OF | THE | PLAIN | NOUN)
                    or item.lists & CHANGE
                    or item.text in ("operating", "spending", "capital", "lower", "higher", "more", "less", "fewer")
                )
                or item.lists & AGAINST
            ):
                break
        return -1

    def _is_earlier(self, item: Item) -> bool:
        """Whether a time is one before the one that is spoken of: "a year earlier"."""
        if item is not self.compared:  # half are asked about twice
            self.compared, self.is_before = item, self._tells_of_before(item)
        return self.is_before

    def _tells_of_before(self, item: Item) -> bool:
        folded, start = self.sentence.folded, item.start
        if item.end - start < 4:
            return False
        code: i64 = ord(folded[start])
        if code == 116:  # "the", but not "this", "Thursday", "third"
            may_be = ord(folded[start + 2]) == 101 and ord(folded[start + 3]) == 32
        elif code == 109:  # "month", not "Monday"
            may_be = ord(folded[start + 3]) == 116
        elif code == 119:  # "week", not "Wednesday"
            may_be = ord(folded[start + 2]) == 101
        elif code == 115:  # "same", not "Saturday", "summer"
            may_be = ord(folded[start + 3]) == 101
        else:
            may_be = code in (97, 111, 112, 113, 121)  # "a", "one", "previous", "prior", "quarter", "year"
        return may_be and _EARLIER.match(folded, start, item.end) is not None

    def _time_beside(self, index: i64) -> Item | None:
        at = self._beside(index)
        return self.items[at] if at >= 0 and self._dates(at, beside=True) else None

    def _time_within(self, start: i64, end: i64, index: i64) -> Item | None:
        """The last time before an item in a stretch that dates it, else the first behind it with no other figure between."""
        items = self.items
        found: Item | None = None
        start = max(start, self.origin)
        for at in self.times:
            if at < start:
                continue
            if at >= end or (
                at > index and (self._turns_against(max(start, index + 1), at) or self._opens_the_next(at, end))
            ):
                break
            if at > index and any(item.word == spelt.SEMICOLON for item in self.items[index + 1 : at]):
                break  # "In 2019 one in five skipped lunch; today one in three does"
            if at > index and items[at].period.relation == "since" and self._is_of_another(at, index):
                break
            if not self._may_date(at) or (at < index and self._is_of_base(at, index)) or self._is_aside(at, index):
                continue
            if found is None or (at < index and items[at - 1].word != spelt.OPENING):
                found = items[at]
            if at > index:
                break
        return found

    def _opens_the_next(self, at: i64, end: i64) -> bool:
        """Whether a time stands between "and" and the next clause: "employs 480 people and last year sold 2,300 tonnes"."""
        items = self.items
        return at + 1 == end and end < len(items) and (items[at - 1].word == spelt.AND or items[at - 1].text == "but")

    def _is_day_of_saying(self, at: i64) -> bool:
        """Whether a day is that on which somebody spoke, or on which the paper came out that says so."""
        when = self.items[at].resolved
        if when is None or when.granularity != "day":
            return False
        items, one = self.items, at - 1
        while one >= self.origin and items[one].kind != MARK:
            if items[one].word == spelt.TO and items[one - 1].text == "according":
                return True
            one -= 1
        return one < self.origin and items[self.origin].text in self.words.speaking and self.telling is not None

    def _is_of_contract(self, at: i64) -> bool:
        """Whether a month tells which contract of a commodity is traded: "[September] heating oil closed", but "June crude exports"."""
        when = self.items[at].resolved
        if when is None or when.granularity != "month":
            return False
        items, one = self.items, at + 1
        while one < len(items) and items[one].text in self.words.contracted:
            one += 1
        if one == len(items):
            return True
        return not (items[one].kind == WORD and items[one].sort & NOMINAL and not self._is_clause_verb(one))

    def _was_published(self, at: i64) -> bool:
        """Whether a time is that of a paper which somebody published: "figures released by the ministry on Monday", "accounts filed with
        the exchange on Tuesday"."""
        items = self.items
        one = at - 1 if items[at - 1].word in (spelt.ON, spelt.IN) else at
        low = max(self.origin, at - 8)
        while one > low and items[one - 1].kind in (WORD, ORGANIZATION) and items[one - 1].sort & (NOMINAL | THE | OF):
            one -= 1
        return one > low + 1 and items[one - 2].lists & PUBLISHED != 0 and items[one - 1].word in _PUBLISHED_BY

    def _may_date(self, at: i64) -> bool:
        """Whether a time can date a figure that it doesn't stand beside; found once."""
        if self.dating[at] == _UNASKED:
            likened = at > 1 and self.items[at - 2].word == spelt.AS and self.items[at - 1].word == spelt.IN
            self.dating[at] = _YES if not likened and self._dates(at) else _NO  # not "as many presses as in 2019"
        return self.dating[at] == _YES

    def _is_aside(self, at: i64, index: i64) -> bool:
        """Whether a time stands in a relative clause before the verb: "the wing, which overflowed two years ago, has had"."""
        asides = self._asides()
        if self.set_apart and at in self.set_apart:
            return index > at
        if not asides:
            return False
        end = asides.get(at, -1)
        if end >= 0 and at > index:
            return (
                end + 1 < len(self.items) and self.items[end].word == spelt.COMMA
            )  # "three ships, built in 2007, for"
        return end >= 0 and index >= end

    def _asides(self) -> dict[int, int]:
        """The times of relative clauses, and where those end; made once."""
        if self.asides is None:
            self.asides = {}
            times, first = self.times, 0
            for clause in self.clauses:
                if (
                    clause.relative
                    and clause.finite
                    and not (clause.first == clause.verb and self.items[clause.verb].text in self.words.occurring)
                    and (
                        self.items[clause.start].sort == WHO
                        or self.items[clause.start].word == spelt.THAT
                        or self._is_dated_aside(clause)
                    )
                ):  # "Cardexa, approved last October, brought in"
                    end = clause.end
                    for later in self.clauses:
                        if later.start == end and later.parent is clause and not later.finite:
                            end = later.end  # "a farm where vets on Tuesday began to cull 3,400 cattle"
                    while first < len(times) and times[first] < clause.end:
                        if times[first] > clause.start:
                            self.asides[times[first]] = end
                        first += 1
            for one in times:
                if self._is_of_a_change_before(one):
                    self.set_apart.add(one)
        return self.asides

    def _is_dated_aside(self, clause: Clause) -> bool:
        """Whether a participle between two commas says more of a thing, and is not what dates a survey or a report."""
        verb = self.items[clause.verb].text
        return (
            clause.first > 0
            and self.items[clause.first - 1].word == spelt.COMMA
            and verb not in self.words.published
            and not self._asks(clause)
        )

    def _was_dated_aside(self, index: i64) -> bool:
        """Whether a relative clause before an item has a time: "Dallas, which was struck in May 2023, spent", but not
        "In Japan, where a weak yen had lured them in 2025, revenue fell"."""
        ends = {end for end in self._asides().values() if end <= index}
        return any(
            clause.end in ends
            and self.items[clause.first].word != spelt.HAD
            and self.items[clause.start].text
            != "where"  # "In Mexico, where the company bought a rival last year, sales doubled"
            for clause in self.clauses
        )

    def _is_of_a_change_before(self, at: i64) -> bool:
        """Whether a time dates only the change between two commas: "Shares, down by a third since January, rose"."""
        items = self.items
        if at + 1 >= len(items) or items[at + 1].word != spelt.COMMA:
            return False
        for one in range(at - 1, max(1, at - 7), -1):
            if items[one].kind == MARK:
                if items[one].word != spelt.COMMA:
                    return False
                now = at + 2 < len(items) and items[at + 2].bits & PRESENT != 0
                return items[one + 1].sort & (UP | DOWN) != 0 or (
                    now and self._qualified(one + 1)
                )  # "Its deficit, $4 million in 2023, has doubled"
        return False

    def _is_of_base(self, at: i64, index: i64) -> bool:
        """Whether a time dates only what a figure before it is held against: "172 in 2024, against 96 the year before"."""
        items = self.items
        for one in range(at - 1, max(0, at - 6), -1):
            if items[one].kind == QUANTITY:
                if one == index:
                    return False
                held = items[one - 1].lists & AGAINST != 0 and items[one].amount.comparator == "="
                return (one > at - 4 and held) or self._compares(one)  # but "more than doubled last year to 57"
        return False

    def _is_base(self, at: i64, index: i64) -> bool:
        """Whether a figure is what another is held against: "$90 million, compared with $57 million when it was listed"."""
        return at != index and self.items[at].kind == QUANTITY and self._is_held(at)

    def _is_of_another(self, at: i64, index: i64) -> bool:
        """Whether a time dates only a change told of behind a figure: "are 42% full, down 11 points since May"."""
        items = self.items
        return any(
            items[one].kind == QUANTITY
            and (
                items[one - 1].sort & (UP | DOWN)
                or items[one - 1].word in (spelt.TO, spelt.BY)
                or items[one].amount.comparator != "="  # "at 29.9, has risen by more than four years since 1990"
                or (items[one - 1].sort == OF and items[one - 2].lists & CHANGE)  # ", a drop of 2,400 since September"
                or (
                    items[one - 1].word == spelt.COMMA and items[one + 1].sort == OF
                )  # ", three million of them since April"
            )
            for one in range(index + 2, at)
        )

    def _turns_against(self, start: i64, end: i64) -> bool:
        """Whether a stretch holds a figure that others are held against: "than 5%"."""
        items = self.items
        return any(
            items[at].kind == QUANTITY
            and (
                (items[at - 1].lists & AGAINST and items[at].amount.comparator == "=")  # but "earned over $500,000"
                or items[at - 2].word == spelt.COMPARED
                or self._compares(at)
            )
            for at in range(start, end)
        )

    def _has_span(self, clause: Clause) -> bool:
        """Whether a clause is of a span of time without a date: "in the past 18 months"."""
        items = self.items
        for at in self.quantities:
            if clause.last <= at < clause.end and items[at - 1].text in ("past", "last"):
                unit = items[at].amount.unit
                if unit is not None and unit.dimension == "time":
                    return True
        return False

    def _is_of_a_season(self, clause: Clause) -> bool:
        """Whether a clause is of a season, a school's term or the like, which no time told before is: "sold 476 permits this season"."""
        sentence = self.sentence
        if sentence.folded.find("this ", sentence.start, sentence.end) < 0:
            return False
        items = self.items
        return any(
            items[at].text in _SEASONS and items[at - 1].word == spelt.THIS
            for at in range(self.origin + 1 if items[clause.start].sort == AND else clause.last + 1, clause.end)
        )

    def _main_time(self) -> Item | None:
        if not self.times:
            return None
        for clause in self.clauses:
            if not clause.relative:
                found = self._time_within(
                    self.origin if clause is self.clauses[0] else clause.start, clause.end, len(self.items)
                )
                if found is not None:
                    return found
        return None if self.clauses else self._time_within(self.origin, len(self.items), len(self.items))

    def _is_of_now_today(self, time: Item | None, clause: Clause | None) -> bool:
        """Whether "today" tells how it is now, and not when it happened: "is $16,200 today", but "The shares fell 3% today"."""
        if time is None or time.end - time.start != 5 or not self.sentence.folded.startswith("today", time.start):
            return False
        if clause is None or clause.status or self._is_present(clause):
            return True
        verb = self.items[clause.verb]
        return not (verb.bits & ENDS_ED or verb.lists & PAST) or self._quotes()

    def _dates(self, at: i64, *, beside: bool = False) -> bool:
        """Whether a time can date a figure: not "than in January", "the lowest since 2019", "said on Tuesday".

        "A year earlier" and "the previous year" date only what they stand `beside`.
        """
        items = self.items
        item = items[at]
        relation = item.period.relation
        if relation == "after":
            return False
        behind = items[at + 1] if at + 1 < len(items) else None
        if (
            behind is not None
            and behind.word == spelt.S
            and at
            and (
                (items[at - 1].word == spelt.AT and at + 2 < len(items) and items[at + 2].text in _PACES)
                or (items[at - 1].sort == OF and at > 1 and items[at - 2].text in _BEYOND)
            )
        ):
            return False  # "enough for 12 years at last year's rate", "are 4% ahead of last year's"
        if (
            behind is not None
            and at
            and behind.lists & REPORTING
            and behind.start == item.end + 1
            and (items[at - 1].word == spelt.ON or self._written(item) in self.words.lately)
        ):
            return False  # "Acme on Wednesday posted a profit of $96 million", "last month reported growth of 6%"
        held = (
            behind is not None
            and behind.lists & GUESS != 0
            and at > 1
            and items[at - 2].word in (spelt.WITH, spelt.AGAINST, spelt.FROM, spelt.THAN)
        )
        if behind is not None and (
            (behind.lists & DATED and items[at - 2].word != spelt.SINCE) or held
        ):  # "compared with its July forecast"
            return False  # "Brent crude for December delivery", "the 2016 election"
        if not beside and at - 1 > self.origin and items[at - 1].word != spelt.SEMICOLON and self._is_earlier(item):
            return False  # but "A year ago it was 47 billion", "came to $118m; a year ago they had been $9m"
        if beside:
            one = at - 2 if items[at - 1].sort == THE else at - 1
            if items[one].word in (spelt.ON, spelt.FROM, spelt.OVER) and self._is_earlier(item):
                return False  # "down 1.3% on the month before"
        if not beside and self._is_day_of_saying(at):
            return False  # "Speaking on Monday, she said", "according to a report in Acme News on Tuesday"
        if (
            behind is not None
            and behind.sort & NOMINAL
            and behind.text in self.words.contracted
            and self._is_of_contract(at)
        ):
            return False  # "September heating oil closed 1.63 cents higher", "January crude edged up one cent"
        if (
            at > 1
            and not beside
            and items[at - 1].word in (spelt.IN, spelt.FOR)
            and items[at - 2].text in self.words.deliveries
        ):
            return False  # "US crude for delivery in November gained five cents"
        if at > 1 and items[at - 1].word == spelt.ON and items[at - 2].text in self.words.priced:
            return False  # "a premium of 41% to the closing price on January 9"
        before = items[at - 2] if at > 1 else None
        if (
            not beside
            and before is not None
            and before.word == spelt.COMPARED
            and items[at - 1].word in (spelt.WITH, spelt.TO)
        ):
            return False  # "was down 20% compared with last year's levels"
        if before is not None and items[at - 1].kind == WORD:
            if before.lists & MATURING and at > 2 and items[at - 3].kind == WORD and items[at - 3].sort & NOMINAL:
                return False  # "notes due in 2027"
            if before.lists & PUBLISHED or items[at - 1].lists & PUBLISHED:
                return False  # "a study published in January found", "its report, published yesterday, shows"
            if before.text == "same" and not beside:
                return False  # "up 18 percent on the same stage last year"
            if items[at - 1].word == spelt.FROM and (before.lists & CHANGE or before.sort & (RISE | FALL)):
                return False  # "a 9% increase from 2024"
            if (
                items[at - 1].word == spelt.THE
                and behind is not None
                and behind.kind == WORD
                and behind.sort & NOMINAL
                and not behind.bits & FIGURE
                and not behind.lists & YEAR_KIND
                and item.end - item.start == 4
                and not beside
            ):
                return False  # "the 2012 building code"
            if (
                (items[at - 1].word == spelt.THE or items[at - 1].lists & POSSESSIVE)
                and behind is not None
                and behind.kind == WORD
                and behind.sort & NOUNS
                and item.end - item.start == 4
                and (before.kind == QUANTITY or before.text in _MEASURED_BY)
            ):
                return False  # "triple the 2024 figure", "a third of its 2022 peak", "below their 2019 attendance"
        if self.lists & PUBLISHED and self._was_published(at):
            return False
        if relation == "since":
            for one in range(at - 1, max(-1, at - 9), -1):
                text = items[one].text
                if items[one].kind in (MARK, QUANTITY):
                    break
                if (text.endswith("est") and text not in self.words.no_superlatives) or text in (
                    "first",
                    "worst",
                    "most",
                    "least",
                    "record",
                    "only",
                ):
                    return False
        for one in range(at - 1, max(-1, at - 6), -1):
            word = items[one].word
            if items[one].kind == QUANTITY:
                break  # "more than tenfold since 2019"
            if word == spelt.THAN and items[one + 1].sort == EXPECT:
                break  # "will harvest less than expected this year"
            if one < at - 3 and (word != spelt.THAN or items[one + 1].sort != IT):
                continue  # but "41 minutes less than they did in 2012", "more than it had thought in May"
            if word == spelt.AGAINST and items[one + 1].sort == THE and items[at - 1].sort & NOMINAL:
                break  # "has lost 2% against the dollar this year"
            if word in (spelt.THAN, spelt.AGAINST) or (
                one >= at - 2
                and (
                    items[one].sort == SAY
                    or (items[at - 1].word == spelt.ON and items[one].lists & RETELLING)
                    or (
                        items[at - 1].word == spelt.ON
                        and items[one].text in self.words.reckoned
                        and items[one - 1].sort != BE
                    )
                )
                and not self._modifies(at)
            ):
                return False
            if word in (spelt.BELOW, spelt.ABOVE) and (
                one == at - 1 or (behind is not None and behind.word == spelt.S)
            ):
                return False  # "will come in 35% below last year's", "$55 above last October"
            if (
                word == spelt.AS
                and one > 1
                and items[one - 2].word == spelt.AS
                and items[one - 1].text not in _AS_FAR_AS
            ):
                return False  # "twice as many as a decade ago", but "as recently as 2021"
        if beside or not at or items[at - 1].word not in (spelt.OF, spelt.FROM, spelt.OVER):
            return True
        if items[at - 1].word == spelt.OF:
            # "as of Tuesday", "on the coldest day of January", "In the drought of 2012 farmers lost"
            if at > 1 and (items[at - 2].word == spelt.AS or items[at - 2].lists & SPELL != 0):
                return True
            first = self.origin + (items[self.origin].word == spelt.QUOTE)
            return first + 3 <= at <= first + 5 and items[first].text in _OPENING and items[first + 1].sort == THE
        if items[at - 1].word != spelt.FROM:
            return False
        if items[at - 2].kind not in (QUANTITY, TIME):
            return True
        if " to " in self._written(item) or " through " in self._written(item):
            return True  # "shipped 5.2 million tonnes from April to June"
        return any(  # "will go up by 2.7% to £9,790 from September"
            clause.start <= at < clause.end and clause.status in ("target", "will") for clause in self.clauses
        )
