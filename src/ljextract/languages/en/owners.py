"""Whose a figure is, in English: the subject, the one before whom a pronoun stands for, the place, the one who pays."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Holder, Sentence, Stated, Statement
from ljextract.languages.en import spelt
from ljextract.languages.en.deeds import Deeds
from ljextract.languages.en.measures import WHOSE
from ljextract.languages.en.speakers import FORECASTERS, TELLERS
from ljextract.languages.en.stating import PLACING, is_share
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ADV,
    AFFECTING,
    AIM,
    AND,
    BE,
    BEFALLING,
    BOTH,
    BUT,
    COMING_FROM,
    COSTING,
    ED,
    ENDS_ING,
    ENDS_S,
    EVERY,
    EXPECT,
    FIGURE,
    GUESS,
    HAS,
    HAVE,
    ING,
    IT,
    LASTING_FOR,
    MEASURING,
    MORE,
    NO_VERB,
    NOMINAL,
    NOUN,
    OF,
    PAST,
    PEOPLE,
    PLACE,
    POSSESSIVE,
    RETELLING,
    SAY,
    SPELL,
    THE,
    TO,
    VERB,
    WHO,
    Words,
    is_capital,
    is_small,
)
from ljextract.native import i64
from ljextract.text import Span

_DEEDS: Final[tuple[str, ...]] = ("tions", "sions", "ures", "ings", "cuts", "changes")
"""How plurals of what is done end."""
_BEARERS: Final = frozenset({"it", "us", "them", "me", "him", "you"})
_OF_WHAT: Final = frozenset({spelt.OF, spelt.FOR, spelt.ON, spelt.FROM, spelt.IN, spelt.AT})
_NUMBERS: Final = frozenset("number numbers total amount risk chance margin balance majority measure".split())
"""Figures that are named with what follows them."""

_YEARS: Final = frozenset("years months decade period time".split())
_ROUND: Final = frozenset("around throughout off".split())


class Owners(Deeds):
    """Finds the one whose figure it is."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.counted: Span | None = None  # what the last figure counts that is not only the size of a change
        self.nameless: bool | None = None  # whether all that it tells of is figures that nobody is said to have

    def _meant(self, holder: Holder | None, clause: Clause | None) -> Holder | None:
        """The holder; "it" is the organization of a clause before: "Cathay said it would hire"."""
        if holder is None or holder.refers != "it":
            return holder
        if (
            clause is not None
            and not clause.finite
            and clause.parent is not None
            and clause.subject is not None
            and clause.parent.sort == EXPECT
            and clause.subject[0] >= clause.parent.last
        ):
            return Holder(holder.span, None, "he")  # "The Treasury expects it to lift 450,000 children out of poverty"
        meant = self._earlier(clause)
        if meant is not None and meant.organization is None:
            return Holder(holder.span, None, "he")  # "The aid group said it needed"
        return meant or holder

    def _earlier(self, clause: Clause | None) -> Holder | None:
        """The subject of the nearest clause before that is no pronoun."""
        for earlier in self._before(clause):
            if earlier.subject is None or self._is_inside_which(earlier):
                continue
            if earlier.relative and self.items[earlier.start].text == "what":
                continue  # "Its margin, the gap between what a bank pays and charges, was 2.1%"; "The work, of which Garland has paid a quarter, … and it is to take"
            measure, owner, _ = self._subject_as_measure(earlier.subject[0], earlier.subject[1], earlier)
            if measure is not None:
                if owner is not None and owner.refers != "it":
                    return owner  # "The team's payroll is $142 million and its revenue fell"
                continue
            found = self._holder(earlier.subject[0], earlier.subject[1])
            if (
                found is not None
                and found.refers not in ("it", "we", "he")
                and (
                    found.organization is not None
                    or found.refers in self.words.definite
                    or (found.refers != "" and (not earlier.sort & (SAY | EXPECT) or not self._is_role(found)))
                    or (self._is_named(found, earlier.subject[0]) and not self._is_role(found))
                )
            ):
                return found
        return None

    def _is_inside_which(self, clause: Clause) -> bool:
        """Whether a clause with a subject of its own only says more of something: ", of which Garland has paid a quarter,"."""
        items = self.items
        at = 0 if clause.subject is None else clause.subject[0] - 1
        while at > 0 and items[at].sort & (THE | MORE):
            at -= 1
        return at > 1 and items[at].word in (spelt.WHICH, spelt.WHOM) and items[at - 1].sort == OF

    def _antecedent(self, clause: Clause | None) -> Holder | None:
        """The subject of the clause before, which "their" stands for: "Staff fared worst: their risk was 1.7 times"."""
        for earlier in self._before(clause):
            if earlier.subject is not None and not earlier.sort & (SAY | EXPECT) and not earlier.relative:
                found = self._holder(earlier.subject[0], earlier.subject[1])
                return found if found is not None and found.refers not in ("it", "we", "he") else None
        return None

    def _owned_before(self, clause: Clause | None) -> Holder | None:
        """Whose figure the clause before tells of: "Norway's exports rose 6%, although the volume fell"."""
        for earlier in self._before(clause):
            if earlier.subject is not None and not self.items[earlier.verb].lists & RETELLING:
                measure, owner, _ = self._subject_as_measure(earlier.subject[0], earlier.subject[1], earlier)
                if measure is not None and owner is not None:
                    theme = owner.organization is None and owner.span.start > measure.start
                    place = self._head(owner.span) in self.words.wheres
                    if theme and not place and is_small(self.sentence.raw, owner.span.start):
                        return None  # "Shipments of board were down 9%, but tissue volumes grew"
                    return owner
                whose = self.items[earlier.subject[0]]
                if measure is not None and whose.lists & POSSESSIVE:
                    return Holder(whose.span, None, WHOSE[whose.text])  # "Its sales fell, while prices were higher"
        return None

    def _expecter(self, clause: Clause | None, measure: Span) -> Holder | None:
        """The one who expects a figure of its own: "Malaysia Airports expects traffic to grow", but not "the bank expects growth"."""
        if clause is None or clause.finite:
            return None
        before = self._last_before(clause)
        if before is None or before.subject is None or not before.sort & (EXPECT | AIM):
            return None
        found = self._holder(before.subject[0], before.subject[1])
        if found is None or self._head(measure) in self.words.economy or self._is_role(found):
            return None
        if found.refers == "we":
            return found  # "We expect cancellations to fall below 3%"
        if self._head(found.span) in self.words.foretelling:
            return None  # "Forecasters expect temperatures to drop by 6 degrees"
        if found.organization is not None:
            kind = found.organization.named.type
            return None if kind in FORECASTERS or kind in TELLERS else found
        if found.refers:
            if before.sort == AIM and found.refers == "it":
                return found  # "It wants organic land to double"
            own = found.refers == "authority" or "company" in self.words.definite.get(found.refers, ())
            return found if own else None
        if not self._is_named(found, 1):
            return None
        # "Vidora wants ad sales to climb", but "Fraser expects output to grow": a name alone that foresees is most often somebody's
        name = self._text(found.span)
        return found if before.sort == AIM or " " in name or name in self.words.named_places else None

    def _doer_before(self, clause: Clause | None) -> Holder | None:
        """The "we" or the company of the clause before: "We sold 2 million turkeys, and champagne sales doubled"."""
        before = self._last_before(clause)
        if before is None or before.subject is None or before.sort & (SAY | EXPECT):
            return None
        found = self._holder(before.subject[0], before.subject[1])
        if found is None or found.refers == "we":
            return found
        if found.organization is not None and found.organization.named.type == "company":
            return found
        if clause is None or not clause.finite or before.relative or before.sort & (MEASURING | AIM):
            return None
        if found.refers:
            # "Since the island launched its customs, the number has risen"
            return found if found.refers in self.words.wheres or found.refers in self.words.definite else None
        return found if self._text(found.span) in self.words.named_places else None

    def _seller(self, clause: Clause | None, measured: Span) -> Holder | None:
        """The one whose sales a clause tells of behind what it did: "It lost $143 million on sales that rose 11%"."""
        if (
            clause is None
            or not clause.relative
            or not self.sentence.folded.endswith((" on ", " with "), 0, measured.start)
        ):
            return None
        before = self._last_before(clause)
        if before is None or before.subject is None:
            return None
        return self._meant(self._holder(before.subject[0], before.subject[1]), before)

    def _teller(self, clause: Clause | None) -> Holder | None:
        """The company that tells of a figure: "Takashimaya said duty-free sales had risen"."""
        found = self._earlier(clause)
        if found is None or found.organization is None:
            return None
        before = self._last_before(clause)
        if before is not None and self.items[before.verb].text.startswith(self.words.guessing):
            return None  # "Gartner estimates that spending will rise"
        return found if found.organization.named.type == "company" else None

    def _host(self, index: i64) -> Holder | None:
        """The one at whose place something is: "At Hengtai Textile Co., half of all orders are …", "In Homa county the rate is"."""
        items = self.items
        first = self.origin
        if index < first + 2:
            return None
        whom = (
            items[first].word == spelt.FOR and items[first + 1].word == spelt.THOSE
        )  # "For those under 25 the rate is"
        if (
            not whom
            and items[first].word not in (spelt.AT, spelt.IN, spelt.ACROSS, spelt.AMONG)
            and not (items[first].text in _ROUND and items[first + 1].sort == THE)  # "Around the UK, 84 people drowned"
            and not (
                items[first].word == spelt.ON
                and index > first + 2
                and is_capital(self.sentence.raw, items[first + (2 if items[first + 1].sort == THE else 1)].start)
            )
        ):
            return None  # but "On the Isle of May, 90 chicks fledged"
        at = first + 1
        while (
            at < index
            and items[at].kind != MARK
            and items[at].sort != WHO
            and not self._is_clause_verb(at)
            and not (at > first + 1 and self._is_subject(at))  # "In Germany unemployment rose"
        ):
            if items[at].kind == ORGANIZATION:
                return Holder(items[at].span, items[at])
            if items[at].kind == QUANTITY and at < index and first + 1 < at:
                if items[at - 1].sort & (TO | OF) or items[at - 1].word == spelt.THAN or items[at - 1].text == "aged":
                    at += 1
                    continue  # "Among women over 60 the rate was"
                if items[at - 1].sort == THE and at == first + 2 and self._counts(items[at]):
                    counted = items[at].amount.unit_span
                    return None if counted is None else Holder(counted)  # "In the 2,000 poorest villages, incomes rose"
            if items[at].kind in (TIME, QUANTITY):
                if at == index and self._counts(items[at]) and items[first + 1].sort == THE:
                    break  # "Across the country 147 bridges are"
                return None
            at += 1
        stop = self._base_end(first + 1, at)
        for one in range(first + 2, stop):
            if items[one].sort == THE or (items[first].word == spelt.IN and self._leaves_name(one)):
                stop = one  # "In Homa county the rate", "In Porto rents increased"
                break
        if (
            self.sentence.folded[items[first + 1].start : items[stop - 1].end] in self.words.asides
            or items[first + 1].text == "present"
            or items[stop - 1].text in self.words.surveys  # "In a survey of 600 employers, 70% of firms said"
            or items[stop - 1].lists & SPELL
        ):
            return None
        if stop + 1 < at and items[stop].sort == OF and items[stop - 1].text in self.words.wheres:
            named = items[stop + 1]
            if named.kind == WORD and is_capital(self.sentence.raw, named.start):
                return self._holder(stop + 1, at)  # "In the Danish city of Aarhus"
        return self._holder(first + 1, stop)

    def _place_opening(self, at: i64) -> Holder | None:
        """The place that opens a clause behind another: "; on the island of Juist the share was 44%", "and in Kent rents rose"."""
        items = self.items
        end = at
        while end > self.origin + 1 and (items[end - 1].sort == THE or items[end - 1].word == spelt.COMMA):
            end -= 1
        first = end
        while (
            first > self.origin + 1
            and items[first - 1].kind in (WORD, ORGANIZATION)
            and (items[first - 1].sort & (NOMINAL | THE | OF))
        ):
            first -= 1
        opens = items[first - 1]
        if first == end or first < 2 or opens.word not in (spelt.IN, spelt.AT, spelt.ON, spelt.ACROSS, spelt.AMONG):
            return None
        if not (items[first - 2].kind == MARK or items[first - 2].sort & (AND | BUT)) or items[end - 1].lists & SPELL:
            return None
        start = first + 1 if items[first].sort == THE else first
        named = items[start].kind == ORGANIZATION or is_capital(self.sentence.raw, items[start].start)
        told = start > first and (
            items[self._base_end(start, end) - 1].text in self.words.wheres
            or items[self._base_end(start, end) - 1].text in self.words.sites
        )
        return self._holder(start, end) if named or told or opens.word == spelt.AMONG else None

    def _leader(self, index: i64) -> Holder | None:
        """The name that a headline begins with, where its verb is not known: "Lanyue recalls 38,600 SUVs as deliveries top"."""
        if self.origin + 1 >= index:
            return None
        first = self.items[self.origin]
        if first.kind not in (WORD, ORGANIZATION) or not first.sort & NOMINAL:
            return None
        return self._holder(self.origin, self.origin + 1) if is_capital(self.sentence.raw, first.start) else None

    def _where(self, index: i64, clause: Clause) -> Holder | None:
        """The place or group that those counted belong to: "3.6 million people in the UK work nights"."""
        items = self.items
        if index + 2 >= len(items) or not self._counts(items[index]):
            return None
        if items[index + 1].text not in PLACING or items[index + 2].word == spelt.THEM:
            index = self._behind_others(index)  # "40 dioceses and religious orders in the United States"
            if index == 0:
                return None
        if items[index + 2].word in (spelt.ITS, spelt.THEIR):
            return self._earlier(clause) or Holder(items[index + 2].span, None, "it")
        end = clause.first if index < clause.first else clause.end
        if clause.subject is None and items[index + 1].word == spelt.OF:
            return None
        at = index + 2
        while at < end and (
            (items[at].kind in (WORD, ORGANIZATION) and items[at].sort & (THE | PLAIN | NOUN)) or self._joins(at)
        ):
            at += 1  # "One in four nurses at St. Brendan left"
        if items[at - 1].word == spelt.S:
            at -= 1  # "Four of the airline's 12 jets"
        return self._holder(index + 2, at) if at > index + 2 and items[at - 1].sort != THE else None

    def _behind_others(self, index: i64) -> i64:
        """The last of those that are named with the ones counted before a place, or "of them": "nine drinkers and a dog in the bar",
        "226 of them in Britain"; else 0."""
        items, at = self.items, index + 1
        if items[at].sort == OF and items[at + 1].word == spelt.THEM:
            at += 2
        elif items[at].word == spelt.WITHIN and at + 3 < len(items) and items[at + 2].sort == OF:
            return at + 2 if items[at + 1].kind == QUANTITY else 0  # "11 centres within five kilometres of our site"
        elif items[at].word == spelt.AND:
            at += 1
            while (
                at < len(items) - 1
                and items[at].kind == WORD
                and (items[at].sort & (THE | NOMINAL) or items[at].bits & BOTH)
            ):
                at += 1
        if at == index + 1 or at + 1 >= len(items) or items[at].word not in (spelt.IN, spelt.AT, spelt.ON):
            return 0
        return at - 1 if items[at + 1].kind in (WORD, ORGANIZATION) else 0

    def _place_of(self, measure: Span, at: i64) -> Holder | None:
        """The named place behind a measure or its figure: "one in six midwife posts at Telford hospital", "Gusts touched 112mph at Milford Haven"."""
        items = self.items
        while at < len(items) and items[at].start < measure.end:
            at += 1
        if at < len(items) and (items[at].sort & (ED | ING | VERB | HAVE) or items[at].lists & PAST):
            at += 1  # "a third of the capacity announced in the United States"
        if at + 1 >= len(items) or items[at].word not in (spelt.IN, spelt.AT, spelt.ON):
            return None
        on = items[at].word == spelt.ON
        first = stop = at + 2 if items[at + 1].sort == THE else at + 1
        while stop < len(items) and items[stop].kind in (WORD, ORGANIZATION) and items[stop].sort & NOMINAL:
            stop += 1
        if first == stop:
            return None
        head = items[stop - 1].text
        if on and head not in self.words.wheres and head not in self.words.grounds:
            return None  # but "one in six homes on the coast"
        named = items[first].kind == ORGANIZATION or is_capital(self.sentence.raw, items[first].start)
        told = on or (
            first > at + 1 and (head in self.words.sites or head in self.words.wheres or head in self.words.definite)
        )
        told = (
            told or head in self.words.sectors or head == "construction"
        )  # "the number of apprentices starting in construction"
        return self._holder(first, stop) if named or told else None

    def _sentenced(self, measure: Span, at: i64) -> Holder | None:
        """Whom a sentence or the like of so much is for: "a sentence of 12 years for the former minister"."""
        items = self.items
        if at + 1 >= len(items) or items[at].word != spelt.FOR or self._head(measure) not in self.words.meant_for:
            return None
        first = at + 2 if items[at + 1].sort == THE else at + 1
        stop = first
        while stop < len(items) and items[stop].kind in (WORD, ORGANIZATION) and items[stop].sort & NOMINAL:
            stop += 1
        if first == stop or items[first].bits & ENDS_ING:
            return None  # "a fine of £3,000 for speeding"
        return self._holder(first, stop)

    def _group_behind(self, at: i64) -> Holder | None:
        """Those whom a figure is of by "for" or "among" right behind it: "The rate was 12% for men and 14% for women"."""
        items = self.items
        while at + 3 < len(items) and (
            (items[at].word == spelt.IN and items[at + 1].kind == TIME)
            or (items[at].word == spelt.TO and items[at + 1].kind == QUANTITY)
        ):
            at += 2  # "rose from 20 mpg to 29 mpg in 2020 for small cars"
        if at + 1 >= len(items) or items[at].word not in (spelt.FOR, spelt.AMONG):
            return None
        if items[at + 1].word == spelt.THOSE:
            return self._phrase_right(at + 1)  # "but was 38% among those in work"
        first = stop = at + 2 if items[at + 1].sort == THE else at + 1
        while stop < len(items) and items[stop].kind in (WORD, ORGANIZATION) and items[stop].sort & NOMINAL:
            stop += 1
        if first == stop or items[stop - 1].lists & SPELL:
            return None
        head = items[stop - 1]
        several = head.bits & (ENDS_S | NO_VERB) == ENDS_S or head.text in self.words.people
        return self._holder(first, stop) if several else None

    def _place_behind(self, clause: Clause) -> Holder | None:
        """The named place behind the verb of those counted: "called at Rotterdam", "were treated at Mercy Hospital", "crossed the Alps"."""
        items = self.items
        at, end = clause.last, clause.end
        while at < end and items[at].kind not in (MARK, QUANTITY):
            first = at + 1 if items[at].text in PLACING or items[at].word == spelt.THROUGH else at
            while first < end and items[first].sort == THE:
                first += 1
            if first < end and (first > at or at == clause.last) and items[first].kind in (WORD, ORGANIZATION):
                stop = first
                while (
                    stop < end and items[stop].kind in (WORD, ORGANIZATION) and items[stop].sort & (PLAIN | NOUN | THE)
                ):
                    stop += 1
                if first == at and items[first].bits & PEOPLE:
                    return None  # "speak Welsh"
                if stop > first and (
                    items[first].kind == ORGANIZATION
                    or is_capital(self.sentence.raw, items[first].start)
                    or (items[at].text in PLACING and items[stop - 1].text in self.words.wheres)
                    or (
                        items[at].word in (spelt.IN, spelt.AT, spelt.ON) and items[clause.verb].bits & BEFALLING
                    )  # "Seven people died on the mountain"
                ):
                    if stop + 1 < end and items[stop].kind == QUANTITY and items[stop + 1].sort & NOMINAL:
                        first = stop = stop + 1  # "in a magnitude 8.8 earthquake"
                        while stop < end and items[stop].kind == WORD and items[stop].sort & NOMINAL:
                            stop += 1
                    elif stop + 1 < end and (items[stop].sort == AND or items[stop].word == spelt.COMMA):
                        stop = self._end_of_names(stop, end)  # "have settled in Cameroon and Chad"
                    return self._holder(first, stop) if stop > first else None
            at += 1
        return None

    def _end_of_names(self, at: i64, end: i64) -> i64:
        """Behind the names that commas and "and" join to one before an item, as far as they go."""
        items, raw, stop = self.items, self.sentence.raw, at
        while stop < end and (
            items[stop].sort == AND
            or items[stop].word == spelt.COMMA
            or (items[stop].kind in (WORD, ORGANIZATION) and is_capital(raw, items[stop].start))
        ):
            stop += 1
        return self._end_of_list(at, stop)

    def _object(self, clause: Clause) -> Holder | None:
        """The one that those counted did something to: "crossed the canal", "had bought it"."""
        items = self.items
        at = clause.last
        if clause.sort & (BE | HAS | SAY | EXPECT) or at >= len(items):
            return None
        if items[at].sort == IT:
            return self._meant(self._holder(at, at + 1), clause)
        if items[at].kind == TIME and at + 1 < len(items) and items[at + 1].word == spelt.S:
            at += 1  # "finished Sunday's Chicago Marathon"
        elif items[at + 1 if at + 1 < len(items) else at].text == "other":
            return None  # "know each other"
        elif items[at].word not in (spelt.THE, spelt.ITS) and items[at].sort != EVERY:
            return None  # but "watched each game", "its home matches"
        stop = at + 1
        while (
            stop < len(items) and items[stop].kind in (WORD, ORGANIZATION) and items[stop].sort & (PLAIN | NOUN | ING)
        ):
            stop += 1
        if stop == at + 1 or items[stop - 1].lists & SPELL or (stop < len(items) and items[stop].sort == OF):
            return None  # "breached the terms of their loans"
        if items[stop - 1].text in self.words.taken_up or items[stop - 1].text in self.words.arrangements:
            return None  # "had refused the work"
        if items[at].word == spelt.ITS and items[stop - 1].bits & FIGURE:
            return None  # "One bank cut its rate"
        return self._holder(at + 1, stop)

    def _before_colon(self, clause: Clause) -> Holder | None:
        """Whom the clause before a colon tells of: "Concrete fared no better: deliveries declined 11%"."""
        items = self.items
        at = (clause.start if clause.subject is None else min(clause.start, clause.subject[0])) - 1
        while at > 0 and items[at].kind == WORD and items[at].sort & (THE | MORE | TO):
            at -= 1
        if at < 1 or items[at].word != spelt.COLON:
            return None
        for earlier in self._before(clause):
            if earlier.subject is not None and earlier.last <= at:
                return self._holder(earlier.subject[0], earlier.subject[1])
        return None

    def _scene(self, clause: Clause) -> Holder | None:
        """Where or in what a relative clause says that something befell those counted: "a crash in which nine people died"."""
        items = self.items
        at = clause.start
        if items[at].word not in (spelt.WHICH, spelt.WHERE) or at < 2:
            return None
        end = at - 1 if items[at].word == spelt.WHICH and items[at - 1].text in PLACING else at
        if end == at and items[at].word == spelt.WHICH:
            return None
        while end > 1 and (
            items[end - 1].word == spelt.COMMA
            or items[end - 1].kind == TIME
            or items[end - 1].word in (spelt.ON, spelt.IN)
        ):
            end -= 1
        if end < len(items) and items[end].kind == TIME and items[end - 1].text in _YEARS:
            return None  # "the years 2014 to 2020, in which 430 miners died"
        start = self._left(end, 0)
        return self._site_before(end) or (self._holder(start, end) if start < end else None)

    def _site_before(self, end: i64) -> Holder | None:
        """The plant or the like that ends before an item, with or without its place: "its brewery in Wrexham"."""
        items = self.items
        start = self._left(end, 0)
        if start > 1 and items[start - 1].text in PLACING and items[start - 2].text in self.words.sites:
            end = start - 1
            start = self._left(end, 0)
        return self._holder(start, end) if start < end and items[end - 1].text in self.words.sites else None

    def _whole_owner(self, index: i64, clause: Clause) -> Holder | None:
        """Whose the whole is that a part in the subject is of: "half of our capacity", "two of the mine's four crushers", "one in four buses on my route"."""
        items = self.items
        for at in range(index + 1, clause.first):
            item = items[at]
            if item.lists & POSSESSIVE:
                if items[at - 1].text in PLACING and items[at - 1].sort != OF:
                    end = at + 1
                    while end < clause.first and items[end].kind == WORD and items[end].sort & NOMINAL:
                        end += 1
                    return self._holder(at + 1, end)
                if WHOSE[item.text] != "it":
                    return Holder(item.span, None, WHOSE[item.text])
                return self._earlier(clause) or Holder(item.span, None, "it")
            if item.word == spelt.S:
                return self._holder(self._left(at, index + 1), at)
            if item.word == spelt.TO:
                break  # "Half of the respondents to the union's survey"
            if item.kind == QUANTITY and items[at - 1].word == spelt.THE:
                return self._where(at, clause)  # "a dozen of the 90 houses on the street"
            if item.kind in (MARK, QUANTITY, TIME):
                break
        return None

    def _giver(self, clause: Clause, index: i64, previous: Stated | None) -> Holder | None:
        """The one whom a sum comes from: "$150 million is to come from bonds and $96 million from the agency"."""
        items = self.items
        if not items[clause.verb].lists & COMING_FROM:
            return None
        unit = items[index].amount.unit
        money = unit is not None and unit.system == "ISO4217"
        if not money and not is_share(items[index].amount):
            return None
        at = clause.last
        if index > at:
            if previous is None or not money or previous.measure != items[clause.verb].span:
                return None
            at = index + 1
        if at + 1 >= len(items) or items[at].word != spelt.FROM:
            return None
        if items[at + 1].sort == THE:
            at += 1
        stop = at + 1
        while stop < len(items) and items[stop].sort & NOMINAL and items[stop].kind in (WORD, ORGANIZATION):
            stop += 1
        return self._holder(at + 1, stop) if stop > at + 1 else None

    def _receiver(self, clause: Clause) -> Holder | None:
        """The one whom a part of a whole goes to, comes from, or is paid by: "A tenth of the money goes to lawyers", "Half of the
        bill is being met by the state", "Most of the wheat came from Ukraine", "40% of the cases were in Ohio"."""
        items = self.items
        at, end = clause.last, min(clause.end, len(items) - 1)
        while at < end and items[at].sort == ADV:
            at += 1
        if at >= end:
            return None
        word, verb = items[at].word, items[clause.verb]
        if clause.sort == BE:
            return self._place_behind(clause) if items[at].text in PLACING else None
        if self._is_passive(clause):
            while at < end and items[at].word != spelt.BY:
                if items[at].kind in (MARK, QUANTITY) or items[at].sort & (AND | BUT):
                    return None
                at += 1
            if at >= end:
                return None
        elif not (
            (word == spelt.FROM and verb.lists & COMING_FROM)
            or (word in (spelt.TO, spelt.ON) and verb.text in self.words.receiving)
        ):
            return None
        behind = items[at + 1]
        if behind.kind == QUANTITY and self._counts(behind):
            return None if behind.amount.unit_span is None else Holder(behind.amount.unit_span)
        return self._phrase_right(at + 1)

    def _thing_in(self, measure: Span) -> tuple[Holder | None, Span | None]:
        """What a measure is of by its own words, and the measure without it: "the cost of new duties", "U.S. pharmacies"."""
        items = self.items
        first = 0
        while first < len(items) and items[first].start < measure.start:
            first += 1
        end = first
        joint = -1
        if (
            first >= len(items)
            or items[first].lists & GUESS
            or not (items[first].sort & NOMINAL or items[first].bits & FIGURE)
        ):
            return None, None  # "out of work", "forecast for growth"
        while end < len(items) and items[end].end <= measure.end:
            if (
                joint < 0
                and end > first
                and items[end].kind == WORD
                and items[end].word in _OF_WHAT
                and (items[end].sort != OF or items[end - 1].text not in _NUMBERS)
                and not (items[end].word == spelt.ON and items[end - 1].text.startswith("return"))  # "return on equity"
            ):
                joint = end
            end += 1
        if (
            joint < 0
            and first + 1 < end
            and items[first].bits & (PLACE | PEOPLE)
            and items[end - 1].kind == WORD
            and (
                items[first].text == "world" or is_capital(self.sentence.raw, items[first].start)
            )  # not "online orders"
        ):
            return Holder(items[first].span), Span(items[first + 1].start, measure.end)
        if joint < 0 or joint + 1 >= end:
            return None, None
        thing = self._holder(joint + 1, end)
        if thing is None:
            return None, None
        return thing, Span(measure.start, items[joint - 1].end)

    def _bearer(self, clause: Clause, index: i64) -> Holder | None:
        """The one whom something costs so much: "costs us $5 million", "cost Acme 10 million"."""
        items = self.items
        at = clause.last
        if items[clause.verb].lists & LASTING_FOR and at < index and items[at].text in _BEARERS:
            return self._meant(self._holder(at, at + 1), clause)  # "It took us 18 months"
        took = (  # "It took firefighters nine hours"
            items[clause.verb].lists & LASTING_FOR != 0
            and clause.subject is not None
            and items[clause.subject[0]].word == spelt.IT
        )
        if (not items[clause.verb].lists & COSTING and not took) or at >= index:
            return None
        if items[at].word == spelt.IT and not clause.finite and clause.subject is not None:
            return self._holder(clause.subject[0], clause.subject[1])  # "…, costing it 7 million kronor"
        if items[at].text in _BEARERS or (items[at].text == "her" and items[at + 1].kind == QUANTITY):
            return self._meant(self._holder(at, at + 1), clause)
        known = items[at].word == spelt.THE and items[at + 1].text in self.words.definite
        if clause.relative and items[at].kind != ORGANIZATION and not known:
            return None  # "a fillet that cost shoppers £11"
        if items[at].sort == THE and at + 1 < index:
            at += 1  # "cost the carmaker 21,000 vehicles"
        stop = at
        while stop < index and (
            (items[stop].kind in (WORD, ORGANIZATION) and items[stop].sort & NOMINAL)
            or (items[stop].bits & BOTH and items[stop - 1].sort == THE)  # "cost the states $35 million"
            or (items[stop].bits & ENDS_ING and items[stop + 1].kind == WORD and items[stop + 1].sort & NOMINAL)
        ):
            stop += 1
        if stop < index and items[stop].kind == QUANTITY:
            other = self._left(index, stop + 1)
            if other < index and items[other - 1].sort == AND:
                return self._holder(other, index)  # "Entry cost foreigners $260 and Americans $250"
        return self._holder(at, stop) if stop > at else None  # "cost importers an estimated $1.1 billion"

    def _affected(self, clause: Clause, measure: Span | None, index: i64) -> Holder | None:
        """The one whom a verb leaves or gives what is measured: "leaving the retailer with a market value of", "pushed it to a loss of"."""
        items = self.items
        verb = items[clause.verb].text
        if not items[clause.verb].lists & AFFECTING:
            return None
        at = clause.last
        begins = items[index].start
        if measure is not None:
            begins = min(begins, measure.start)
        if at >= len(items) or items[at].start >= begins:
            return None
        if items[at].sort == THE:
            at += 1
        stop = at
        if items[at].sort == IT:
            stop += 1
        elif "at" in self.words.affecting[verb] and "with" not in self.words.affecting[verb]:
            return None  # "sees it at 138", but "put the cost at 138"
        while stop < len(items) and items[stop].kind in (WORD, ORGANIZATION) and items[stop].sort & NOMINAL:
            stop += 1
        behind = stop
        if behind < len(items) and items[behind].text in self.words.affecting[verb]:
            behind += 1
        if measure is None and items[behind - 1].word not in (spelt.WITH, spelt.AT):
            return None  # "leaves them with 41 points", but "will take its fleet to 210 planes"
        while behind < len(items) and items[behind].sort & (THE | MORE):
            behind += 1
        if (
            stop in (at, behind)
            or behind >= len(items)
            or items[behind].start != begins
            or items[stop - 1].bits & FIGURE
        ):
            return None
        return self._meant(self._holder(at, stop), clause)

    def _burdening(self, index: i64, measure: Span) -> i64:
        """The "on" before the one that something is put on: "a 74 million euro penalty on Noordhaven Bank", "their earnings
        forecast for Meridian"; else -1."""
        items = self.items
        for at in range(max(1, index - 6), min(len(items) - 1, index + 8)):
            word = items[at].word
            if word not in (spelt.ON, spelt.FOR) or not measure.start < items[at].start <= measure.end + 1:
                continue
            if word == spelt.ON or self._names_forecast(self._text(measure)):
                on = items[at + 1]
                named = on.kind == ORGANIZATION or (on.kind == WORD and is_capital(self.sentence.raw, on.start))
                if named:
                    return at
                return -1
        return -1

    def _is_thing(self, holder: Holder) -> bool:
        """Whether a holder is a thing, which means nothing: "the deal", but not "the company", "shareholders"."""
        if holder.organization is not None or not holder.refers or holder.refers in ("it", "we", "he"):
            return False
        return (
            holder.refers not in self.words.definite
            and (not holder.refers.endswith("s") or holder.refers.endswith(_DEEDS))
            and holder.refers not in self.words.people
            and holder.refers not in self.words.ruled
            and holder.refers not in self.words.bodies
        )

    def _names_none(self, measure: Span) -> bool:
        """Whether the sentence names nobody whose figure a measure could be, and that is no figure of the economy's."""
        if self.nameless is None:
            self.nameless = not any(
                item.kind == ORGANIZATION and (at == 0 or self.items[at - 1].word not in (spelt.BY, spelt.TO))
                for at, item in enumerate(self.items)
            ) and not any(
                clause.finite and not clause.relative and not clause.sort & (SAY | EXPECT) and self._has_doer(clause)
                for clause in self.clauses
            )
        return self.nameless and self._head(measure) not in self.words.economy

    def _has_doer(self, clause: Clause) -> bool:
        """Whether a clause's subject is another than a figure that nobody is said to have."""
        if clause.subject is None:
            return False
        figure, owner, _ = self._subject_as_measure(clause.subject[0], clause.subject[1], clause)
        return figure is None or owner is not None

    def _is_whole(self, holder: Holder, clause: Clause) -> bool:
        """Whether a definite noun that does something may have figures of its own: "the charity", "the zone", but not "the plan"."""
        if clause.sort & MEASURING or not holder.refers:
            return False
        types = self.words.definite.get(holder.refers)
        return holder.refers in self.words.wheres if types is None else "government" not in types

    def _has_foreteller(self, start: i64, end: i64) -> bool:
        """What `_foretells` tells, of the words of a subject, for which no text is cut: every sentence is asked."""
        foretellers = self.words.foretellers
        for at in range(start, end):
            item = self.items[at]
            if item.kind == WORD and item.sort & NOMINAL and item.text in foretellers:
                return True
        return False

    def _topic(self, statement: Statement) -> None:
        speaker: Holder | None = None
        for clause in self.clauses:
            subject = clause.subject
            if subject is None or clause.relative:
                continue
            holder = self._holder(subject[0], subject[1])
            if holder is None:
                continue
            if self._has_foreteller(subject[0], subject[1]):
                told = statement.facts[-1].subject if statement.facts else None
                if told is not None and told.organization is not None and told.span.start > holder.span.end:
                    statement.topic = told
                    return
                continue  # "Stifel analyst Rahul Basu raised his price target for Tamarack"
            if clause.sort & (SAY | EXPECT):
                if speaker is None:
                    statement.owner = self._owner(subject[0], subject[1])[0]  # "The charity's report shows income of"
                speaker = speaker or holder
                continue
            if holder.refers == "it" and speaker is not None:
                holder = speaker
            measure, owner, _ = self._subject_as_measure(subject[0], subject[1], clause)
            if measure is not None and holder.organization is None:
                if owner is not None and owner.organization is None:
                    owner = self._owner(subject[0], subject[1])[0]  # not the coal of "shipments of coal"
                    if (
                        owner is not None
                        and speaker is not None
                        and speaker.organization is not None
                        and speaker.organization.named.type == "company"
                        and owner.span.end + 1 == measure.start
                    ):
                        owner = None  # "Silver Mesa expects Las Vegas revenue to decline"
                statement.topic = owner or speaker  # "Shares in PKO Bank Polski added 1.1%"
                statement.owner = owner
                whose = self.items[subject[0]]
                if owner is None and WHOSE.get(whose.text) == "it":
                    statement.owner = Holder(whose.span, None, "it")  # "Its profit rose. Sales were up 11%"
                return
            if statement.topic is None:
                statement.topic = holder
            owner = self._owner(subject[0], subject[1])[0]
            if owner is not None and statement.owner is None:
                statement.owner = owner
            elif (
                holder.refers == "it"
                or self._is_whole(holder, clause)
                or (  # "Kenya recorded 3 million cases", but not "Rice cost 37% more"
                    holder.organization is None
                    and holder.refers == ""
                    and self._is_named(holder, subject[0])
                    and (not clause.sort & MEASURING or self._text(holder.span) in self.words.named_places)
                )
            ):
                statement.owner = statement.owner or holder
            return
        statement.topic = speaker
