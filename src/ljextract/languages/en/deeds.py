"""Verbs that are themselves what is measured, in English: "carried 26 patients", "180 people were injured", "has cut prices on 1,500 products"."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Item, Stated
from ljextract.languages.en import spelt
from ljextract.languages.en.speakers import Speakers
from ljextract.languages.en.stating import is_share
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ADDING,
    ADV,
    AIM,
    AND,
    AWAY,
    BE,
    BEFALLING,
    BOTH,
    BUT,
    COPULAR,
    COSTING,
    DONE_AT,
    DOWN,
    ED,
    ENDS_S,
    FALL,
    FIGURE,
    GIVING,
    HAS,
    HAVE,
    HAVING,
    ING,
    IT,
    LEAVING_AS_IS,
    LEVEL,
    LOSING,
    MORE,
    NOMINAL,
    NOUN,
    OF,
    QUALIFIER,
    QUOTED,
    RISE,
    SUMMED,
    SUPPLYING,
    TELLING,
    THE,
    TO,
    TRADED,
    UP,
    UPLIFTING,
    VERB,
    WHO,
    WRITING,
)
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.amount import Amount

SCORED: Final = frozenset({"point", "basis point"})
_STATES: Final = frozenset("without out under on at".split())
_ENDING: Final = frozenset({";", ":", ".", '"', "–", "—", "("})
_FAR: Final = 24
"""So many items behind a verb an amount is no longer the first that it takes."""
_GIVEN: Final = frozenset("the these those its their our all both".split())
_PERSONS: Final[tuple[str, ...]] = ("ers", "ors", "ists", "ians", "ees", "ants", "ents", "men", "people", "children")
"""How plurals of people end."""
_LIMITED: Final = frozenset("limited restricted confined pegged kept held linked tied set".split())
_FOLLOWED: Final = frozenset({"followed", "accompanied", "preceded"})
_HOLDING: Final = frozenset({"hold", "holds", "held", "holding"})
_UPON: Final = frozenset("on into through after across with".split())
_SPENT: Final = frozenset({"through", "with"})


class Deeds(Speakers):
    """Reads what a clause does with those counted, or with an amount."""

    def _takes(self, start: i64, index: i64) -> bool:
        """Whether nothing but words that qualify a number stands in a stretch: "carried [at least] 26 patients"."""
        return all(self._qualifies(at, start) for at in range(start, index))

    def _qualifies(self, at: i64, start: i64) -> bool:
        """Whether a word of a stretch only qualifies the number behind it."""
        items = self.items
        item = items[at]
        return (
            item.sort & (MORE | THE | ADV | UP) != 0
            or item.lists & (QUALIFIER | LEAVING_AS_IS) != 0
            or (item.sort == OF and items[at - 1].word in (spelt.TOTAL, spelt.AVERAGE))
            or (item.word == spelt.AVERAGE and items[at + 1].sort == OF)  # "drew an average of 48,300 fans"
            or (item.word == spelt.IN and at == start and items[at - 1].text in self.words.letting_in)
            or (item.word == spelt.AT and items[at + 1].word in (spelt.LEAST, spelt.MOST))
            or (item.word == spelt.TO and at > start and items[at - 1].text == "close")
            or (item.bits & BOTH != 0 and items[at + 1].word == spelt.TO and item.text == "close")
        )

    def _behind_qualifiers(self, index: i64) -> i64:
        """The item before the words that qualify a quantity."""
        items = self.items
        at = index - 1
        while at >= 0 and (
            items[at].sort & (MORE | THE)
            or (items[at].lists & QUALIFIER and (items[at].word != spelt.TO or items[at - 1].sort == UP))
            or items[at].lists & (LEAVING_AS_IS | SUMMED)
            or (items[at].word == spelt.AT and items[at + 1].word in (spelt.LEAST, spelt.MOST))
            or (items[at].sort == OF and items[at - 1].word in (spelt.TOTAL, spelt.AVERAGE))
            or (items[at].word == spelt.AVERAGE and items[at + 1].sort == OF)
        ):
            at -= 1
        return self._before_excess(at, 0)

    def _names_between(self, start: i64, end: i64) -> bool:
        """Whether a noun, a name or another figure stands in a stretch: not only "at least"."""
        return any(
            item.kind != WORD or (item.sort & NOMINAL and not item.lists & QUALIFIER) for item in self.items[start:end]
        )

    def _has_object(self, clause: Clause) -> bool:
        """Whether a verb of change has something that it changes: "four brands trimmed the size"."""
        if not clause.sort & (RISE | FALL) or clause.last >= len(self.items):
            return False
        taken = self.items[clause.last]
        if self.items[clause.verb].lists & LOSING and taken.kind == WORD and taken.sort & NOMINAL:
            return True  # "400,000 homes lost power"
        return taken.sort == THE

    def _is_weather(self, clause: Clause) -> bool:
        """Whether what drops rain or snow is a clause's subject: "Last week's storm dropped 22 inches"."""
        subject = clause.subject
        if subject is None:
            return False
        return self.items[self._base_end(subject[0], subject[1]) - 1].text in self.words.weather

    def _begins_a_noun(self, at: i64) -> bool:
        """Whether what a verb takes begins at an item: "have sought bankruptcy protection"."""
        item = self.items[at] if at < len(self.items) else None
        return item is not None and item.kind == WORD and item.sort & (NOMINAL | THE) != 0

    def _tells_of_counted(self, clause: Clause, index: i64, *, found: bool) -> bool:
        """Whether a verb says what those counted are counted as: not only that they are there, as "employs" and "opens" do."""
        items = self.items
        verb, listed = items[clause.verb].text, items[clause.verb].lists
        unit = items[index].amount.unit
        subject = clause.subject
        if (
            clause.last < index
            and items[clause.last].word == spelt.BY
            and unit is not None
            and self._takes(clause.last + 1, index)
        ):
            done = clause.sort & (HAVE | VERB | ED | LEVEL) != 0 and unit.system == "COUNT" and verb not in _FOLLOWED
            return done and (self._is_passive(clause) or clause.first == clause.verb)  # "were woken by 1,970 landings"
        if listed & TELLING:
            if clause.last <= index:
                return clause.last == index or not self._names_between(clause.last, index)
            inside = subject is not None and subject[0] <= index < subject[1]
            gapped = clause.first == clause.verb == index + 1 and not self._begins_a_phrase(
                items[min(clause.last, len(items) - 1)]
            )
            return inside and (self._is_passive(clause) or gapped)  # "three were killed and 11 injured"
        if unit is not None and unit.name == "time" and unit.system == "COUNT" and clause.last <= index:
            return not clause.sort & (BE | HAS)  # "had inspected the airline only three times"
        acting = index < clause.first and not self._is_passive(clause)
        within = subject is not None and subject[0] <= index < subject[1]
        if not found and within and unit is not None and unit.system in ("UCUM", "ISO4217") and unit.code != "%":
            if clause.sort == FALL and unit.dimension == "length" and index < clause.first:
                return verb.startswith("f")  # "Nearly 61 inches have fallen"
            done = clause.sort & (HAVE | VERB | ED) != 0 or verb == "raised"
            return index < clause.first and self._is_passive(clause) and done
        lost = listed & LOSING != 0 and clause.last <= index
        lost = lost and (unit is None or unit.system == "COUNT" or unit.dimension == "mass")  # "had lost 20 kg"
        lost = lost and (unit is None or unit.name not in SCORED)
        if lost and not found and self._takes(clause.last, index):
            return True  # "we lost dozens of children"
        if (
            found
            or (
                (listed & HAVING or (verb == "got" and clause.first < clause.verb))  # "I've got 420 ewes"
                and not acting
                and not (clause.last <= index and verb in _FOLLOWED and not self._is_passive(clause))
                and not (clause.last < index and items[clause.last].lists & DONE_AT)  # "was built for 420 inmates"
                and not (
                    (index < clause.first or verb in self.words.drawing) and self._is_told_people(clause, index)
                )  # "attracted 21,700 people"
                and items[clause.first].text != "can"
                and not (clause.last < index and items[clause.last].bits & AWAY)  # "turned away 43 women"
                and not (verb.startswith("h") and verb in _HOLDING and self._is_held_event(index))  # "held 40 hearings"
            )
            or (
                not clause.sort & (HAVE | VERB | ED | ING | LEVEL)
                and not (acting and self._has_object(clause))
                and not (acting and clause.sort == AIM and self._begins_a_noun(clause.last))
                and not (index < clause.first and clause.sort == FALL and self._is_passive(clause))  # "have been lost"
                and not (
                    listed & UPLIFTING and clause.last < len(items) and items[clause.last].word != spelt.TO
                )  # "plans to drop 22 meetings"
                and not (acting and items[clause.verb].bits & BEFALLING)  # "23 bridges have collapsed"
                and not (clause.sort == FALL and self._is_felled(clause, index))  # "crashed servers in 14 states"
            )
            or (
                clause.sort == LEVEL
                and items[clause.verb].bits & COPULAR
                and not (verb.startswith("represent") and clause.last <= index)
                and not (acting and not self._is_followed_by_amount(clause))  # "600 people stood in the yard"
            )
            or (unit is not None and (unit.system != "COUNT" or unit.name in SCORED))
            or items[index].amount.number.value == 1
        ):
            return False
        if clause.last <= index:
            direct = clause.sort != LEVEL or verb.startswith("represent")
            if unit is None:
                return False
            if direct and self._takes(clause.last, index):
                return True
            return self._is_done_at(clause, index) or self._is_taken_too(clause, index)
        where = clause.relative and (
            items[clause.start].word == spelt.WHERE
            or (
                items[clause.start].word == spelt.WHICH
                and clause.start > 0
                and items[clause.start - 1].word in (spelt.IN, spelt.AT)
            )
        )  # "where 310 people work", "the years 2014 to 2020, in which 430 miners died"
        if (
            (clause.relative and not where)
            or not clause.finite
            or subject is None
            or not subject[0] <= index < subject[1]
        ):
            return False
        given = index > 0 and items[index - 1].text in _GIVEN and not listed & LOSING  # "the two unions represent"
        return not given and (self._takes(subject[0], index) or self._is_one_of_several(subject[0], index))

    def _is_taken_too(self, clause: Clause, index: i64) -> bool:
        """Whether those counted are the last of several things that a verb takes: "burying a garage and 14 cars"."""
        items, at = self.items, self._behind_qualifiers(index)
        if at <= clause.last or items[at].word != spelt.AND or not items[clause.last].sort & (THE | PLAIN | NOUN):
            return False
        return all(
            (item.kind == WORD and item.sort & (THE | NOMINAL) != 0) or item.word == spelt.COMMA
            for item in items[clause.last : at]
        )

    def _is_felled(self, clause: Clause, index: i64) -> bool:
        """Whether a verb of falling takes a thing that is no figure before those counted: "crashed servers in 14 states"."""
        taken = self.items[clause.last] if clause.last < index else None
        return taken is not None and taken.kind == WORD and taken.sort & NOMINAL != 0 and not taken.bits & FIGURE

    def _is_told_people(self, clause: Clause, index: i64) -> bool:
        """Whether it is people to whom a verb that else only says that things are there does something: "125 defendants were ordered"."""
        span = self.items[index].amount.unit_span
        if span is None or self.items[clause.verb].text in self.words.engaging:
            return False
        start = self._last_word(span)
        noun = self.sentence.folded[start : span.end]
        return noun in self.words.people or noun.endswith(_PERSONS)

    def _is_held_event(self, index: i64) -> bool:
        """Whether what is counted is what somebody holds on a day: "hearings", "tests", not "shares"."""
        span = self.items[index].amount.unit_span
        return span is not None and self.sentence.folded[self._last_word(span) : span.end] in self.words.held_events

    def _is_done_at(self, clause: Clause, index: i64) -> bool:
        """Whether those counted are only where, from whom or for whom something is done: "crashed servers in 14 states", "took $38
        million from 316 people", but not "has 9 million customers in 150 countries"."""
        items = self.items
        at = self._behind_qualifiers(index)
        if at > clause.last and items[at].word == spelt.WITH and items[clause.verb].bits & SUPPLYING:
            # "have issued Acme with 27 notices", but "was sending two ships with 300 marines"
            return items[at - 1].kind != QUANTITY and self._is_one(clause.last, at)
        if at == clause.last and items[at].word == spelt.ON:
            return self._is_passive(clause)  # "is levied on 14,000 firms"
        if at < clause.last or not items[at].lists & DONE_AT:
            return False
        if items[at].word == spelt.IN and items[clause.verb].text in self.words.buying:
            return False  # "sells 3,400 products in 62 countries"
        taken = -1  # what the verb takes that is counted or measured itself
        for one in range(clause.last, at):
            item = items[one]
            if item.kind == QUANTITY:
                taken = one
            elif item.kind == MARK or item.sort & (WHO | BUT) or (item.sort == AND and taken < 0):
                return False
        if at == clause.last:
            return True  # "was built for 420 inmates", "heard from 164 witnesses"
        if items[at].word == spelt.BY:
            return self._is_passive(clause) or clause.first == clause.verb  # "founded in 1998 by two roommates"
        if items[at].word in (spelt.FOR, spelt.TO):
            return taken >= 0 and items[taken + 1].word == items[at].word and self._is_money(items[taken])
        return items[at - 1].kind != TIME

    def _is_followed_by_amount(self, clause: Clause) -> bool:
        """Whether an amount stands behind a verb, as what it says that something comes to: "stood at 40", "came to $5 million"."""
        items, at = self.items, clause.last
        while at < len(items) and items[at].sort & (TO | MORE | ADV | THE):
            at += 1
        return at < len(items) and items[at].kind == QUANTITY

    def _is_one_of_several(self, first: i64, index: i64) -> bool:
        """Whether those counted are the last that a subject lists: "A nurse and two patients were freed", "40 men, among them six boys,"."""
        items, at = self.items, self._behind_qualifiers(index)
        if at <= first:
            return False
        if items[at].word == spelt.THEM:
            return items[at - 1].word == spelt.AMONG
        if items[at].sort != AND:
            return False
        return not any(items[one].sort & (TO | OF | WHO) for one in range(first, at))

    def _takes_amount(self, clause: Clause, index: i64) -> bool:
        """Whether a quantity is the first behind a verb that tells of something done."""
        items = self.items
        unit = items[index].amount.unit
        verb = items[clause.verb].text
        going = clause.sort == ING and clause.finite and clause.first < clause.verb  # "were caring for 19 mothers"
        listed = items[clause.verb].lists
        takes = (
            going
            or clause.sort & (HAVE | VERB | ED | AIM) != 0
            or (listed & WRITING != 0 and self._follows(clause.last, index))
        )
        if clause.sort == FALL and clause.last == index and unit is not None and unit.dimension == "length":
            return self._is_weather(clause)
        if clause.sort == LEVEL:
            takes = (
                verb in self.words.gauging
                or ((unit is None or unit.code == "%") and listed & COSTING != 0)
                or (
                    verb in ("averaged", "averages")
                    and clause.subject is not None
                    and not items[self._base_end(clause.subject[0], clause.subject[1]) - 1].lists & TRADED
                )
            )  # "now comes to $5 billion", "it averaged 21,300 a game", "Old ewes averaged £92", but "Pork averaged"
            if not items[clause.verb].bits & COPULAR and not takes:
                takes = unit is not None and self._counts(items[index])  # "reached 640 villages"
        if (
            unit is not None
            and unit.dimension in ("speed", "length")
            and clause.last < index
            and items[clause.last].word == spelt.AT
            and self._takes(clause.last + 1, index)
            and clause.sort & (HAVE | VERB | ED | ING | LEVEL)
        ):
            still = items[clause.verb].bits & COPULAR != 0 or verb in self.words.enduring
            return not still and not self._is_passive(clause)  # "was travelling at 140 km/h"
        if (
            unit is not None
            and unit.dimension == "speed"
            and clause.sort & (HAVE | VERB | ED | ING)
            and clause.last < index - 1
            and items[index - 1].word == spelt.AT
            and all(item.kind in (WORD, ORGANIZATION) for item in items[clause.last : index])
        ):
            return not self._is_passive(clause)  # "drove off the wall at 30 km/h"
        if not takes or not 0 < index - clause.verb < _FAR:
            return False
        if unit is None and items[index].amount.number.form == "cardinal":
            named = index + 1 < len(items) and items[index + 1].kind != MARK and items[index + 1].sort & NOMINAL != 0
            having = named and items[clause.verb].lists & HAVING != 0  # "orders 85 Airbus jets"
            if not having and self.items[self._behind_qualifiers(index)].lists & DONE_AT:
                return (
                    self._behind_qualifiers(index) == clause.last and not listed & COSTING
                )  # "had budgeted for 2.2 million"
            return self._takes(clause.last, index) and not having and clause.finite  # "cancelled 640"
        if unit is None and items[index].amount.number.form == "fraction" and clause.sort & (HAVE | VERB | ED):
            behind = items[index + 1] if index + 1 < len(items) else None
            alone = behind is None or behind.kind == MARK or behind.sort == MORE
            return alone and self._takes(clause.last, index)  # "the best job in town pays half"
        if unit is None or items[index].amount.change is not None or unit.dimension == "temperature":
            return False
        if unit.dimension == "time" and not unit.per:
            return clause.sort == HAVE and self._takes(clause.last, index)  # "needed 52 minutes", "gave 12,400 hours"
        if unit.system == "COUNT" and (unit.name in SCORED or items[index - 1].sort == OF):
            return False
        if self._takes(clause.last, index):
            had = verb == "got" and clause.first < clause.verb and unit.system == "COUNT"  # "We've got seven people"
            return not items[clause.verb].lists & HAVING and not had
        at = self._behind_qualifiers(index)
        if at < clause.last:
            return False
        if items[clause.verb].bits & GIVING and self._is_one(clause.last, at + 1):
            return not self._is_passive(clause)  # "gave the country 50,000 kits", "paid depositors an average of 1.9%"
        # "sold rights for six summers for $21 million"
        priced = unit.system == "ISO4217" and (
            items[at].word in (spelt.FOR, spelt.AT)
            or (items[at].word == spelt.ON and at > clause.last and clause.sort & (VERB | ED) != 0)
        )
        for item in items[clause.last : at + 1]:
            if item.kind == QUANTITY and not (priced and self._is_no_money(item)):
                return False
            if item.kind == MARK and not (priced and item.text not in _ENDING):
                return False  # but "has hired Mandiant, a unit of Google, for up to $900,000"
        if items[at].word == spelt.AT and priced:
            return verb not in self.words.pricing  # "will be charged at £45", "which was valued at £12m"
        if items[at].word in (spelt.FOR, spelt.IN, spelt.AS) and at == clause.last and not priced:
            return not self._is_passive(clause)
        if items[at].word in (spelt.FOR, spelt.IN, spelt.AS, spelt.ON) and priced:
            return True  # "were sold for $31 million", "feed my boys on £61 a week"
        if at == clause.last and items[at].text in _UPON and clause.sort != LEVEL:
            counted = unit.system == "COUNT" or (unit.system == "ISO4217" and items[at].text in _SPENT)
            if counted:  # "relies on 11,400 volunteers", "went into 3 billion devices", "burned through $380 million"
                return not self._is_passive(clause)
        return unit.system == "ISO4217" and items[at].sort & NOMINAL != 0 and not self._is_passive(clause)

    def _is_one(self, start: i64, end: i64) -> bool:
        """Whether nothing but one noun phrase or pronoun stands in a stretch, as the one who is given something: "gave [the country] 40 kits"."""
        items = self.items
        if start >= end:
            return False
        if items[start].sort == IT:
            return end == start + 1
        if items[end - 1].kind == QUANTITY and self._counts(items[end - 1]):
            end -= 1  # "pays her 37 staff £1 above the minimum wage"
            if start >= end:
                return True
        elif items[end - 1].sort == THE:
            return False
        return all(
            item.kind in (WORD, ORGANIZATION) and (item.sort & (THE | NOMINAL) != 0 or item.word == spelt.S)
            for item in items[start:end]
        )

    def _follows(self, last: i64, index: i64) -> bool:
        """Whether a quantity stands right behind a verb, or behind what belongs to that: "wrote off $1.2 billion"."""
        return last == index or (last + 1 == index and self.items[last].word in (spelt.OFF, spelt.DOWN, spelt.UP))

    def _is_no_money(self, item: Item) -> bool:
        """Whether a quantity is of things or of another unit than money and shares."""
        unit = item.amount.unit
        return unit is None or (unit.system != "ISO4217" and unit.code != "%")

    def _given_to(self, clause: Clause, index: i64, previous: Stated | None) -> Span | None:
        """What those counted are given: "pays benefits to 158,000 teachers", "has cut prices on 1,500 products", "in aid for 300 homes"."""
        items = self.items
        at = self._behind_qualifiers(index)
        if (
            at <= clause.last
            or items[at].word not in (spelt.TO, spelt.ON, spelt.FOR)
            or not clause.sort & (HAVE | VERB | ED | ING | FALL | RISE)
        ):
            return None
        given = None if previous is None else previous.measure
        if given is not None and given.end + 1 == items[at].start and given.start > items[clause.verb].end:
            return given  # "approved $22 million in aid for 3,100 households"
        start = self._left(at, clause.last)
        particle = items[clause.last].sort & (THE | ADV) != 0 or items[clause.last].word in (spelt.OUT, spelt.OFF)
        if start >= at or not (start == clause.last or (start == clause.last + 1 and particle)):
            return None
        return Span(items[start].start, items[at - 1].end)

    def _is_listed_with(self, clause: Clause, index: i64, previous: Stated | None) -> bool:
        """Whether those counted are taken with those before: "will carry 450 passengers and 120 cars"."""
        if previous is None or previous.measure is None:
            return False
        if previous.measure.start != self.items[clause.verb].start:
            return self._is_taken_beside(clause, index, previous)
        at = self._behind_qualifiers(index)
        if (
            at > 1
            and self.items[at].word == spelt.COMMA
            and self.items[at - 1] is previous.quantity
            and self._counts(previous.quantity)
            and self.items[index].amount.change is None
        ):
            return True  # "seized 46 handguns, 11 rifles and a boat"
        if at > 1 and self.items[at].word == spelt.THEM and self.items[at - 1].word == spelt.AMONG:
            return True  # "killed 112 elephants, among them 38 calves"
        if at > 1 and self.items[at].text == "including" and self._counts(previous.quantity):
            return True  # "rescued 40 people, including 12 children"
        if at < 1 or self.items[at].word != spelt.AND or not self._counts(previous.quantity):
            return False
        at -= 1
        while at > clause.last and self.items[at] is not previous.quantity:
            item = self.items[at]
            noun = item.kind == WORD and (item.sort & NOMINAL != 0 or item.text in self.words.both)
            if not noun and item.word not in (spelt.COMMA, spelt.A, spelt.AN):
                return False
            at -= 1  # "uncovered 27 rooms, a bath house and 1,340 coins"
        return self.items[at] is previous.quantity

    def _is_taken_beside(self, clause: Clause, index: i64, previous: Stated) -> bool:
        """Whether those counted stand beside an amount of something that a verb takes: "brought down 13 tons of trash and nine bodies"."""
        items, at = self.items, self._behind_qualifiers(index)
        if at < 3 or items[at].word != spelt.AND or items[clause.verb].lists & HAVING:
            return False
        if not clause.sort & (HAVE | VERB | ED | ING) or previous.measure is None or items[index].amount.unit is None:
            return False
        one = at - 1
        while one > clause.last and items[one].kind == WORD and items[one].sort & (NOMINAL | OF):
            one -= 1
        return (
            items[one] is previous.quantity
            and items[one + 1].sort == OF
            and items[at - 1].end == previous.measure.end
            and self._takes(clause.last, one)
        )

    def _tells_which(self, index: i64) -> Clause | None:
        """The clause that tells which ones are counted: "the 684 food banks that replied", "the two members who voted"."""
        items = self.items
        if index + 1 >= len(items) or (items[index + 1].sort != WHO and items[index + 1].word != spelt.THAT):
            return None
        if items[index - 1].word != spelt.THE or not index:
            return None
        for clause in self.clauses:
            if clause.relative and clause.start == index + 1 and not clause.sort & (BE | HAS):
                return clause
        return None

    def _predicate(self, clause: Clause) -> Span | None:
        """What is said of those counted: "were without electricity", "went unfilled", "are eligible", but not "were women"."""
        items = self.items
        if clause.sort != BE and items[clause.verb].text not in self.words.becoming:
            return None
        at = clause.last
        while at < len(items) and items[at].sort == ADV:
            at += 1
        if at >= len(items) or items[at].kind != WORD:
            return None
        if items[at].text in _STATES and at + 1 < len(items) and items[at + 1].sort & (PLAIN | NOUN | OF):
            behind = self._right(at + 1 if items[at + 1].sort != OF else at + 2, len(items))
            return None if behind is None else Span(items[at].start, behind.end)
        several = items[at].bits & ENDS_S != 0 and not items[at].text.endswith(("less", "ous"))  # but "were homeless"
        plain = items[at].sort & (PLAIN | NOUN | ED) != 0 and not several
        plain = plain and items[at].text.replace("-", "").isalpha()  # "were short-sighted"
        return (
            items[at].span
            if plain and not (at + 1 < len(items) and items[at + 1].sort & NOMINAL and items[at + 1].kind == WORD)
            else None
        )

    def _inclined(self, clause: Clause) -> Span | None:
        """What a share of those asked is: "61 per cent were in favour", "71% were against selling"."""
        items, at = self.items, clause.last
        if at + 1 >= len(items) or items[at].word not in (spelt.IN, spelt.AGAINST, spelt.FOR):
            return None
        if items[at].word != spelt.IN:
            return items[at].span
        return Span(items[at].start, items[at + 1].end) if items[at + 1].text in ("favour", "favor") else None

    def _told_of(self, clause: Clause) -> Span | None:
        """What a clause says of a share of some: "had power", "were women", but not "was moved", "rose"."""
        items = self.items
        if not clause.sort & (HAVE | HAS | VERB | BE | ED) or clause.verb > clause.first or clause.last >= clause.end:
            return None
        noun = items[clause.last]
        if noun.kind != WORD or not noun.sort & NOMINAL or not noun.text.isalpha():
            return None
        return self._right(clause.last, clause.end)

    def _lasts(self, index: i64, clause: Clause, amount: Amount) -> bool:
        """Whether a verb tells what took so long: "was trapped for 13 hours", "lasted three days", but not "has 13 weeks"."""
        if amount.unit is None or amount.unit.dimension != "time" or clause.verb > index:
            return False
        if self._is_late(index):
            return clause.sort != BE  # "will open two years late"
        if amount.unit.per:  # "lasted eight hours a day", but "averages eight hours a day"
            return (
                clause.sort == LEVEL
                and not self.items[clause.verb].bits & COPULAR
                and not self._names_between(clause.last, index)
            )
        if self.items[clause.verb].text in self.words.shifting and self.items[index - 1].word == spelt.BY:
            return True  # "had been pushed back by 18 months"
        if self.items[clause.verb].text in self.words.enduring:
            subject = clause.subject  # "Permits take 18 months", but "The average wait took 14 minutes"
            stop = 0 if subject is None else self._base_end(subject[0], subject[1])
            return subject is None or not self.items[stop - 1].bits & FIGURE or not self._is_measured(subject[0], stop)
        spent = not clause.sort & (BE | HAS) and self.items[self._behind_average(index, clause.verb)].word == spelt.FOR
        if clause.sort & (BE | HAS | RISE | FALL | UP | DOWN) and not spent:
            return False
        return (not clause.sort & (HAVE | LEVEL) or spent) and self._endures(index, clause)

    def _is_put_at(self, clause: Clause | None) -> bool:
        """Whether a clause says what its subject is put at: "are forecast at $1.5 billion", "was quoted at"."""
        items = self.items
        if clause is None or clause.last >= len(items):
            return False
        if items[clause.last].word == spelt.TO and items[clause.verb].text in _LIMITED:
            return self._is_passive(clause)  # "Visits to the site are limited to 2,000 a day"
        if clause.verb <= clause.first:  # "Its reserves, put at $3 billion in March, have fallen"
            return clause.relative and items[clause.verb].bits & QUOTED != 0 and items[clause.last].word == spelt.AT
        at = clause.verb - 1
        while at > clause.first and items[at].sort == ADV:
            at -= 1
        return items[at].sort == BE and items[clause.last].word == spelt.AT

    def _adds_a_share(self, clause: Clause | None, index: i64) -> bool:
        """Whether a verb that otherwise takes an object tells of a change: "Shares in the bank added 1.1%"."""
        amount = self.items[index].amount
        if clause is None or not self.items[clause.verb].lists & ADDING:
            return False
        return is_share(amount) or (amount.unit is not None and self._moves_to(index))
