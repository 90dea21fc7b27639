"""Reads an English sentence: a fact for each quantity that states something, step by step.

Whose it is and what is measured are looked for together (`Figure`), beside the quantity first, then in the verb, then in what
was told before, then in the subject; after that direction, time, source and status.
"""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, QUANTITY, TIME, WORD, Holder, Item, Stated, Statement
from ljextract.languages.en import spelt
from ljextract.languages.en.figures import Figures
from ljextract.languages.en.measures import WHOSE
from ljextract.languages.en.stating import is_share
from ljextract.languages.en.subjects import Figure
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ACCOUNTING,
    ADV,
    AFFECTING,
    AIM,
    AND,
    AWAY,
    BE,
    BEATEN,
    BEATING,
    BEFALLING,
    BOTH,
    BUT,
    CALLING,
    CHANGE,
    CLOSING_DOWN,
    COMPARATIVE,
    COSTING,
    COULD,
    DOWN,
    ED,
    ENDS_AS_PARTICIPLE,
    ENDS_ED,
    ENDS_ING,
    ENDS_S,
    EXPECT,
    FALL,
    FIGURE,
    HAS,
    HAVE,
    HAVING,
    ING,
    IT,
    JUDGING,
    LEAVING_SO,
    LEVEL,
    MEASURING,
    MORE,
    NO_VERB,
    NOMINAL,
    NOTING,
    OF,
    OUTDOING,
    PARTICLE,
    PAST,
    PLACING_AT,
    POSSESSIVE,
    RETELLING,
    RISE,
    SAY,
    SUMMED,
    SUPPLYING,
    THE,
    THE_FIGURE,
    TO,
    TOTALLING,
    UP,
    VERB,
    WEIGHING,
    WHO,
    WILL,
    is_capital,
)
from ljextract.lexicon import may_be_pair
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.amount import Amount

_BESIDE_A_GUESS: Final = frozenset("above below short ahead under over".split())
_POSSESSOR: Final = ("'s ", "’s ", "' ", "’ ")
_HOLDING: Final = frozenset("held sat stuck settled parked peaked bottomed topped".split())
_FULL_STOPS: Final = frozenset({".", "!", "?"})
_STEADY: Final = frozenset("steady unchanged flat firm stable".split())
_HIGHER: Final = frozenset("below above lower higher short less more smaller larger cheaper dearer down up off".split())
_PLACED: Final = frozenset("in on at across under along among".split())


class Reader(Figures):
    """Reads one sentence."""

    def read(self) -> Statement:
        """What the sentence states."""
        statement = Statement()
        previous: Stated | None = None
        of_previous: Clause | None = None
        against: list[bool] = []  # which facts are only what others are held against
        clauses = self.clauses
        at: i64 = 0
        for index in self.quantities:
            item = self.items[index]
            while at + 1 < len(clauses) and clauses[at + 1].start <= index:
                at += 1
            clause = clauses[at] if clauses else None
            if clause is not None and index >= clause.end and at:
                clause = clauses[at - 1]  # "…, she said, a fifth less than in 2021"
            if clause is not None and clause.relative and index < clause.start and at + 1 < len(clauses):
                subject = clauses[at + 1].subject
                if subject is not None and subject[0] <= index < subject[1] and not clauses[at + 1].relative:
                    clause = clauses[at + 1]  # "60 km of the fence, which is to be 210 km long, has been finished"
            elif clause is not None and index > clause.last and at + 2 < len(clauses) and clauses[at + 1].relative:
                subject = clauses[at + 2].subject
                if (
                    subject is not None
                    and clause.last < subject[0] <= index + 2
                    and index < subject[1] < clauses[at + 2].first
                ):
                    opens = self._comes_behind(index)
                    if self.items[opens].sort & (AND | BUT) and not clauses[at + 2].relative:
                        clause = clauses[at + 2]  # "must find £19m, and 72p of every pound we spend goes on care"
            if clause is not None and clause.sort == SAY and index >= clause.last:
                for one in range(at + 1, len(clauses)):
                    subject = clauses[one].subject
                    if subject is None or clauses[one].relative or not clauses[one].finite:
                        continue
                    if subject[0] <= index < subject[1] and clause.last <= subject[0]:
                        clause = clauses[one]  # "Police said the seven men, who freed them, would appear"
                        break
            if clause is not None and index < clause.first and at + 1 < len(clauses) and clause.subject is not None:
                behind = clauses[at + 1]
                if (
                    behind.finite
                    and behind.subject == clause.subject
                    and clause.first == clause.verb
                    and clause.subject[1] == clause.first
                    and self.items[index + 1].sort == OF
                    and (self.items[clause.verb].bits & ENDS_AS_PARTICIPLE or self.items[clause.verb].lists & PAST)
                    and self.items[behind.first - 1].word != spelt.COMMA
                    and (behind.first < behind.verb or not self.items[behind.verb].bits & ENDS_AS_PARTICIPLE)
                ):
                    clause = behind  # "2,000 of the 11,000 troops stationed in the country will leave by March"
            if (
                index > 1
                and previous is not None
                and self.items[index - 1].word == spelt.OR
                and self.items[index - 2].word == spelt.COMMA
            ):
                clause = of_previous  # "loses 17% of the water it treats, or 3 billion gallons a year"
            elif previous is not None and clause is not of_previous and self._is_more_than(index):
                clause = of_previous  # "applied last week, 11,000 fewer than economists had expected"
            if (
                clause is not None
                and at
                and index > clause.last + 1
                and self.items[index - 1].word == spelt.FROM
                and self.items[index - 2].word == spelt.COMMA
                and not clause.sort & MEASURING
                and clauses[at - 1].sort & (RISE | FALL)
            ):
                clause = clauses[at - 1]  # "could drop below 1.1 million as sanctions resume, from 2.5 million"
            if (
                clause is not None
                and clause.relative
                and at
                and index > clause.last
                and self.items[index - 1].word == spelt.BY
                and not clause.sort & (RISE | FALL | MEASURING)
                and clauses[at - 1].sort & (RISE | FALL)
                and clauses[at - 1].subject is not None
            ):
                clause = clauses[at - 1]  # "will cut supply to the mines it serves by 30% from midnight"
            if clause is not None and clause.relative and at and index > clause.last and self._goes_back(clause, index):
                clause = self._taking_clause(at)  # "expects sales of 4% it had promised, and a profit of $5 million"
            if clause is not None and clause.relative and clause.parent is not None and index >= clause.last:
                clause = self._outer(clause, clause.parent, index)
            if not self._states(index, clause):
                continue
            if clause is not None and self._denied(clause, index):
                statement.denied.append(item)
                continue
            if previous is not None and len(statement.facts) > 1:
                previous = self._compared_to(index, previous, statement.facts)
            latest = self._fact(clause, index, previous, of_previous)
            if clause is None and self._tells_nothing(latest) and not self._is_distance(index):
                continue  # "Women's 100 metres hurdles"
            previous = latest
            if previous.direction is None:
                self.counted = self._counted_noun(previous)
                previous.lone = (
                    previous.source is not None and previous.status == "actual"
                )  # "She noted that two crushers stood still"
            if at + 1 < len(clauses) and clauses[at + 1].first < index + 7:
                self._read_related(previous, clauses[at + 1], index)
                if at + 2 < len(clauses) and clauses[at + 2].sort == EXPECT and clauses[at + 1].relative:
                    before = statement.facts[-1] if statement.facts else None
                    self._read_foretold(previous, before, clauses[at + 1], clauses[at + 2], index)
            of_previous = clause
            past = clause is not None and clause.relative and self.main is not None and self._is_of_now(self.main)
            against.append(past or self._is_against(index))  # "Asia, which made 41% of sales in 2021, now makes 29%"
            statement.facts.append(previous)
        if len(statement.facts) > 1 and self._may_tell_apart(statement.facts):
            self._tell_apart(statement.facts)
        self._topic(statement)
        statement.time = self._main_time()
        for at, stated in enumerate(statement.facts):
            if stated.time is None or self._is_earlier(stated.time):
                continue
            if against[at]:
                if statement.time is stated.time:
                    statement.time = None  # "up from 83% in 2024"
                continue
            if stated.status == "estimate":
                statement.outlook = stated.time
                if statement.time is stated.time:
                    statement.time = None  # what is foreseen dates nothing that has been
            elif stated.status == "actual":
                statement.time = stated.time
            break
        if statement.time is not None and self._is_closed(statement.time.start):
            statement.closes = True
            statement.time = None  # "The service ended June with 71 million users": no stretch that goes on
        if statement.time is not None and self._is_earlier(statement.time):
            statement.time = None  # "A year ago it earned 94 cents. Premiums rose 11%"
        if statement.time is not None and statement.time.period.relation == "since":
            statement.time = None  # "The bank has held its rate since November. Eight analysts …"
        statement.speaker = self.source
        return statement

    def spoken_of(self) -> Holder | None:
        """The subject of the first clause, or its owner: no person's name, no one who speaks."""
        for clause in self.clauses:
            subject = clause.subject
            if not clause.finite or clause.relative or subject is None:
                continue
            if clause.sort & (SAY | EXPECT):
                return None
            measure, owner, _ = self._subject_as_measure(subject[0], subject[1], clause)
            if measure is not None and (
                owner is not None or self.items[self._base_end(subject[0], subject[1]) - 1].bits & FIGURE
            ):
                return owner
            found = self._holder(subject[0], subject[1])
            if found is None or found.refers in ("it", "we", "he") or self._is_role(found):
                return None
            if found.organization is None and is_capital(self.sentence.raw, found.span.start):
                words = self._text(found.span)
                if " " in words and self._head(found.span) not in self.words.named_places and not found.refers:
                    return None if is_capital(self.sentence.raw, self._last_word(found.span)) else found
            return found
        return None

    def _is_more_than(self, index: i64) -> bool:
        """Whether a quantity behind a comma says how much more or less than others the one before is: ", 300 fewer than"."""
        items = self.items
        if index + 2 >= len(items) or items[index + 2].word != spelt.THAN or not items[index + 1].lists & COMPARATIVE:
            return False
        return self._comma_before(index) > 0

    def _compared_to(self, index: i64, previous: Stated, facts: list[Stated]) -> Stated:
        """The figure that another one is held against, the nearest of its kind: "had 2,340 posts unfilled, 6.1% of the total, compared
        with 1,890 a year earlier"."""
        items = self.items
        at = self._behind_qualifiers(index)
        if at < 1:
            return previous
        word, before = items[at].word, items[at - 1]
        if not (
            word in (spelt.AGAINST, spelt.VERSUS)
            or (word == spelt.WITH and before.word == spelt.COMPARED)
            or (word == spelt.FROM and before.sort & (UP | DOWN))
        ):
            return previous
        amount = items[index].amount
        if self._is_like(amount, previous.quantity.amount):
            return previous
        for told in reversed(facts):
            if self._is_like(amount, told.quantity.amount):
                return told
        return previous

    def _is_like(self, amount: Amount, other: Amount) -> bool:
        """Whether two amounts may be of one measure: both shares, both money, both counts; a bare number is no share."""
        one, two = amount.unit, other.unit
        if is_share(amount) or is_share(other):
            return is_share(amount) and is_share(other)
        if one is None:
            return True
        if two is None:
            return one.system == "COUNT"
        if one.system == "COUNT" or two.system == "COUNT":
            return one.name.endswith(two.name) or two.name.endswith(one.name)  # points and percentage points
        return one.dimension == two.dimension

    def _goes_back(self, clause: Clause, index: i64) -> bool:
        """Whether ", and" and a noun lead from a clause on the noun before it back to the one that takes that noun."""
        items = self.items
        if clause.first == clause.start and items[clause.start].sort != IT:
            return False
        if items[clause.start].sort == WHO or items[clause.start - 1].word == spelt.COMMA:
            return False
        for at in range(clause.last, index):
            if items[at].kind == QUANTITY:
                return False
            if items[at].word == spelt.COMMA:
                return items[at + 1].word == spelt.AND and at + 2 < index
        return False

    def _taking_clause(self, at: i64) -> Clause:
        """The last clause before one that has a subject and a tense of its own."""
        while at > 0:
            at -= 1
            if self.clauses[at].finite and not self.clauses[at].relative:
                break
        return self.clauses[at]

    def _is_closed(self, at: i64) -> bool:
        """Whether a verb that tells when something ends stands before a place: "The service ended June"."""
        folded = self.sentence.folded
        if at < 3 or ord(folded[at - 1]) != 32 or not may_be_pair(self.words.closing_ends, folded, at - 3):
            return False
        return folded.endswith(self.words.closing, 0, at)

    def _fact(self, clause: Clause | None, index: i64, previous: Stated | None, of_previous: Clause | None) -> Stated:
        """What a quantity states."""
        figure = Figure(self.items[index], index, clause, previous, of_previous)
        if self._opens_whole(index):
            place = self._place_of_whole(index)
            if place is not None:
                self.whole, self.whole_of = figure.amount.unit_span, place
                figure.stated.subject = place  # "Of nine bridges on the coast, five have collapsed"
                figure.stated.happened, figure.stated.borrows_time = True, False
                self._attribute_to(figure.stated, index)
                return figure.stated
        elif self.whole is not None and self._is_part_of_whole(figure):
            figure.settle(self.whole, self.whole_of)
            self.whole = None
            self._read_time(figure)
            self._read_status(figure)
            stated = figure.stated
            stated.measure, stated.subject = figure.measure, figure.holder
            return stated
        if self._is_had(index):
            self._read_had(figure)
            return figure.stated
        tied = self.items[index + 1].word if index + 1 < len(self.items) else 0
        sized = self._sized_noun(index) if tied in (spelt.HYPHEN, spelt.OPENING, spelt.CLOSING) else None
        if sized is not None:
            figure.stated.measure, figure.stated.subject = sized
            figure.stated.happened, figure.stated.borrows_time = True, False
            self._attribute_to(figure.stated, index)
            return figure.stated
        behind_with = index > 2 and self.items[index - 1].word == spelt.WITH
        if behind_with and self._is_with(index):
            site = self._site_before(index - 2)
            if site is not None and clause is not None and clause.sort == BE and figure.subject is not None:
                site = self._holder(figure.subject[0], figure.subject[1])  # "Wells was the busiest station, with"
            if site is not None:
                figure.stated.subject = site  # "its plant in Marshfield, with 175 workers,"
                figure.stated.happened, figure.stated.borrows_time = True, False
                self._attribute_to(figure.stated, index)
                return figure.stated
        if behind_with and self._counts(figure.item) and figure.amount.unit is not None:
            start = self._left(index - 1, 0)
            named = self._named_before((start, index - 1)) if 1 < start < index - 1 else None
            if named is not None:
                figure.stated.subject = self._holder(named[0], named[1])  # "Acme, a chain with 11 hotels"
                figure.stated.happened, figure.stated.borrows_time = True, False
                self._attribute_to(figure.stated, index)
                return figure.stated
        if figure.in_subject and clause is not None and figure.subject is not None and index < clause.first:
            doing = self._doing_in(index, figure.subject[0])
            if doing > 0:
                self._read_doing(figure, figure.subject[0], doing)
                return figure.stated
        if index > 2 and (
            self.items[index - 1].word in (spelt.NOW, spelt.ONCE)
            or self.items[index - 2].word in (spelt.NOW, spelt.ONCE)
        ):
            apposed = self._apposed(index, now=True)
            if apposed is not None:  # "a cut in interest rates, now at 3.85%, may help"
                figure.stated.measure, figure.stated.subject, figure.stated.needs_subject = apposed
                figure.stated.borrows_time, figure.stated.happened = False, True
                self._attribute_to(figure.stated, index)
                return figure.stated
        figure.measuring = (
            (clause is not None and clause.sort & MEASURING != 0)
            or self._is_put_at(clause)
            or self._adds_a_share(clause, index)
            or (
                clause is not None
                and figure.behind_verb
                and self.items[clause.verb].lists & OUTDOING != 0
                and self.items[self._behind_qualifiers(index)].word == spelt.BY
            )  # "Demand outstripped supply by 300,000 tonnes"
        )
        figure.holder = self._doer(figure)
        items = self.items
        listed = previous is not None and index > 2 and items[index - 1].word == spelt.AND
        if (
            listed
            and previous is not None
            and items[index - 2] is previous.quantity
            and items[index - 3].word == spelt.WITH
        ):
            figure.holder = previous.subject  # "an importer with 25 employees and $600,000 in invoices"
        if (
            previous is not None
            and figure.of_previous is clause
            and clause is not None
            and items[clause.verb].lists & AFFECTING
            and items[self._behind_qualifiers(index)].word == spelt.AND
            and previous.quantity.start < items[index].start
            and self._counts(figure.item)
        ):
            figure.holder = previous.subject  # "left the party with debts of $3 million and 9,000 members"
        if previous is not None and (self._is_the_same_figure(figure) or self._is_second(figure, previous)):
            figure.settle(previous.measure, previous.subject)
        elif figure.subject is not None and self._moves_figure(figure):
            self._read_subject(figure, figure.subject, counted=False)
            figure.found = figure.measure is not None or figure.holder is not None
        else:
            self._read_beside(figure)
        if clause is not None:
            of_whole = items[self.origin].sort == OF and self._is_money(
                figure.item
            )  # "Of the money, $4 million will go on"
            if figure.acting and (figure.share or of_whole or self._is_some_of(figure, clause)):
                self._read_share(figure, clause)
            self._read_verb(figure, clause)
        self._read_burden(figure)
        self._read_part(figure)
        if figure.behind_verb and index + 2 < len(items) and items[index + 1].word == spelt.AS:
            given = self._given_as(index)
            if given is not None and self._is_money(figure.item):
                figure.measure, figure.found = given, True  # "showed $78,000 as his income"
        described = self._described(figure)
        if described is not None:
            figure.settle(None if self._counts(figure.item) else figure.measure, described)
        self._read_sold(figure)
        if not figure.found:
            self._read_around(figure)
        elif figure.measure is not None and figure.holder is None and not figure.in_subject:
            head = self._head(figure.measure)
            stated = figure.stated
            stated.needs_subject = stated.needs_subject or self.words.figures.get(head, False)
        beside = self._with_at(figure)
        if beside is None and previous is not None and figure.behind_verb:
            follower = self._follower(index)
            if follower is not None:
                figure.measure, figure.holder, figure.found = previous.measure, follower, True
        if beside is not None:  # "with petrol at 2.31 euros a litre"
            kept = figure.holder if items[index - 1].sort & (UP | DOWN) or items[index - 1].word == spelt.OFF else None
            figure.measure, figure.holder, needs = beside
            figure.holder = figure.holder or kept  # "Retailers had a poor month, with footfall down 6%"
            figure.found, figure.beside, figure.stated.needs_subject = True, True, needs
        sharers = self._sharers(figure) if figure.found and figure.behind_verb else None
        if (
            sharers is None
            and figure.measure is not None
            and figure.behind_verb
            and clause is not None
            and figure.measure.start != items[clause.verb].start  # "fines Forkway 428 million euros for a deal"
        ):
            sharers = self._sentenced(figure.measure, index + 1)
        among = None
        if (
            figure.share
            and figure.measure is not None
            and index + 1 < len(items)
            and items[index + 1].word == spelt.AMONG
        ):
            among = self._group_behind(index + 1)  # "Support for the plan rose to 54% among women"
        if figure.measure is None and index > 1 and self._counts(figure.item):
            home = self._behind_qualifiers(index)
            if items[home].word == spelt.TO and items[home - 1].text == "home":
                figure.measure, figure.found = items[home - 1].span, True  # "an island that is home to 4,000 people"
        figure.holder = self._other(index) or among or sharers or self._priced(index, figure.measure) or figure.holder
        if items[index - 1].word == spelt.OPENING and index > 1 and index + 1 < len(items):
            bracketed = self._bracketed(index)
            if bracketed is not None:
                figure.holder = bracketed  # "Indonesia (21 million tons) and Australia (20 million tons)"
                if figure.measure is None and previous is not None:
                    figure.measure = previous.measure
        self._complete_owner(figure)
        if figure.share and figure.behind_verb and clause is not None and self._is_found_of_others(figure, clause):
            figure.stated.subject = figure.holder = None
        figure.stated.as_before = figure.measure is None and self._says_more(figure)
        priced = (
            clause is not None and items[clause.verb].lists & COSTING != 0 and figure.measure == items[clause.verb].span
        )
        placed = (
            self._placed_before_it(figure)
            if (figure.measure is None or priced) and figure.subject is not None
            else None
        )
        if placed is not None and priced:
            figure.stated.subject = figure.holder = placed  # "in California it costs $4.62"
            placed = None
        if placed is not None and previous is not None and previous.measure is not None:
            figure.stated.measure = figure.measure = previous.measure  # "was 97%; in Nsanje it was 81%"
            figure.stated.subject = figure.holder = placed
            figure.stated.as_before = False
        elif placed is not None and figure.stated.as_before:
            figure.stated.thing = placed  # "Approval has slipped to 38%. Among women it is 29%"
        if figure.measure is None and figure.amount.unit is None and clause is not None and clause.sort == BE:
            self._read_number(figure, clause)
        self._read_change(figure)
        self._read_time(figure)
        self._read_status(figure)
        if (
            previous is None
            and figure.measure is not None
            and self.sentence.told
            and items[self.origin].word in (spelt.THAT, spelt.THIS, spelt.IT)
            and self._is_held_to_the_last(figure)
        ):
            teller, stated = figure.holder, figure.stated
            last = self._last_word(figure.measure)
            if teller is not None and self._foretells(teller.span):
                stated.source = teller
            elif self._head(figure.measure) in self.words.foretellers:
                stated.source = Holder(Span(last, figure.measure.end))  # "beat the average estimate of analysts"
            else:
                stated.source = None
            stated.measure = stated.subject = None
            stated.as_before, stated.status = True, "estimate" if stated.status == "actual" else stated.status
        if described is not None and clause is not None and items[clause.verb].lists & CLOSING_DOWN:
            figure.stated.status, figure.stated.happened = "actual", True  # "will close a plant with 430 workers"
        if clause is not None and figure.behind_verb and items[clause.verb].lists & CALLING:
            self._read_called(figure, clause)
        stated = figure.stated
        if previous is None and self.sentence.told and self._is_of_group(index):
            self._read_of_told(figure)
        if stated.source is not None and stated.source.organization is None:
            stated.source = self._whose_data(stated.source)
        befell = (
            figure.acting
            and clause is not None
            and items[clause.verb].bits & BEFALLING != 0
            and self._counts(figure.item)
            and not figure.share
        )  # "The storm hit Luzon. At least 40 people died"
        stated.of_before = (
            stated.subject is None
            and (stated.may_be_owned or stated.needs_subject or befell)
            and stated.measure is not None
            and stated.source is None
            and (previous is None or previous.of_before)
            and items[self.origin].text not in self.words.everywhere
        )
        if stated.subject is None and stated.measure is not None:
            stated.thing, stated.rest = self._thing_in(stated.measure)
            if stated.needs_subject and self._is_of_shares(
                stated.measure
            ):  # "The shares fell 8%": by themselves, or the company's
                stated.thing, stated.rest = Holder(stated.measure), Span(stated.measure.end, stated.measure.end)
        return stated

    def _is_shared_out(self, index: i64, at: i64, previous: Stated) -> bool:
        """Whether two amounts of one measure go to two: "awarded $5,000 in damages to Mr Ali and $20,000 to the premier"."""
        items, measure = self.items, previous.measure
        if measure is None or index + 1 >= len(items) or measure.start < previous.quantity.end:
            return False
        if items[index + 1].word not in (spelt.TO, spelt.FOR):
            return False
        one = at - 1
        while one > 0 and items[one].kind in (WORD, ORGANIZATION) and items[one].word != items[index + 1].word:
            one -= 1
        return items[one].word == items[index + 1].word and items[one - 1].end == measure.end

    def _given_as(self, index: i64) -> Span | None:
        """The figure that "as" says an amount is: "showed $78,000 as his [total income]", "booked $3 million as [profit]"."""
        items, count = self.items, len(self.items)
        start = index + 2
        while start < count and items[start].sort & (THE | MORE):
            start += 1
        stop = start
        while (
            stop < count
            and items[stop].kind == WORD
            and (items[stop].sort & NOMINAL or items[stop].lists & SUMMED)
            and not self._is_clause_verb(stop)
        ):
            stop += 1
        if start == stop or not items[stop - 1].bits & FIGURE or not self._ends_phrase(stop):
            return None
        return Span(items[start].start, items[stop - 1].end)

    def _tells_nothing(self, stated: Stated) -> bool:
        """Whether no words say what an amount without a verb is of, nor whose it is."""
        if stated.measure is not None or stated.subject is not None or stated.thing is not None:
            return False
        if self.items[len(self.items) - 1].text in _FULL_STOPS:
            return False  # a sentence whose verb is not known
        return not (stated.needs_subject or stated.as_before or stated.of_topic) and not self.sentence.told

    def _follower(self, index: i64) -> Holder | None:
        """The one who comes behind: "France lost 0.37 percent, followed by Italy on minus 0.59 percent"."""
        items = self.items
        at = self._comes_behind(index)
        if at < 4 or items[at].word not in (spelt.ON, spelt.AT, spelt.WITH) or not self._is_alike(index):
            return None
        start = self._left(at, self.origin)
        by = start - 2 if items[start - 1].sort == THE else start - 1
        if start >= at or by < 2 or items[by].word != spelt.BY or items[by - 1].text != "followed":
            return None
        return self._holder(start, at)

    def _is_second(self, figure: Figure, previous: Stated) -> bool:
        """Whether "and" joins an amount to the one before, of which "of" tells: "posted losses of $3 million and $5 million"."""
        items, index, measure = self.items, figure.index, previous.measure
        if measure is None or figure.of_previous is not figure.clause:
            return False
        at = self._comes_behind(index)
        if at < 3 or items[at].sort != AND or not self._is_alike(index):
            return False
        if items[at - 1] is not previous.quantity:
            return self._is_shared_out(index, at, previous)
        if items[self._comes_behind(at - 1)].sort != OF or self._counts(figure.item):
            return False
        if measure.end >= previous.quantity.start:
            return False
        behind = items[index + 1] if index + 1 < len(items) else None
        if behind is None or behind.kind != WORD:
            return behind is None or behind.kind in (MARK, TIME)
        if behind.word == spelt.IN and index + 2 < len(items):
            return items[index + 2].kind == TIME
        return behind.sort & (BUT | AND | ADV) != 0 or behind.word == spelt.FOR

    def _is_found_of_others(self, figure: Figure, clause: Clause) -> bool:
        """Whether somebody finds or says something of a share of others: "It found 81% of makers and 70% of shops short of staff"."""
        items, index, holder = self.items, figure.index, figure.holder
        if (
            holder is None
            or figure.amount.change is not None
            or not (clause.sort & SAY or items[clause.verb].lists & RETELLING)
        ):
            return False
        if index + 2 >= len(items) or items[index + 1].sort != OF:
            return False
        at, previous = self._behind_qualifiers(index), figure.previous
        if at >= clause.last and not (
            items[at].sort == AND
            and previous is not None
            and previous.subject is None
            and is_share(previous.quantity.amount)
            and figure.of_previous is clause
        ):
            return False
        if items[index + 2].lists & POSSESSIVE:
            return False  # "reported 12% of its loans as bad"
        subject = clause.subject
        return subject is not None and items[subject[0]].start <= holder.span.start < items[subject[1] - 1].end

    def _read_number(self, figure: Figure, clause: Clause) -> None:
        """What "it" or "there" counts, where it "was" so many: what was counted before. "We have seven patients. In 2019 it was four"."""
        items, subject, stated, told = self.items, figure.subject, figure.stated, self.sentence.told
        word = items[subject[0]] if subject is not None else items[clause.first - 1]
        if not figure.behind_verb or (figure.previous is None and not told):
            return
        if figure.share and (figure.previous is None or not is_share(figure.previous.quantity.amount)):
            return  # but "One in five calls was a hoax; in 2021 it was one in 12"
        if word.text not in ("it", "there"):
            return
        meant = figure.previous if figure.previous is not None else told[-1]
        measure = meant.measure or self._counted_noun(meant)
        if measure is not None:
            stated.measure = figure.measure = measure
            stated.subject = figure.holder = meant.subject
            stated.as_before = False
            figure.is_owned_as(meant)

    def _opens_whole(self, index: i64) -> bool:
        """Whether a quantity counts those of whom a part is told behind a comma: "Of nine bridges on the coast, five are shut"."""
        items, at = self.items, index - 1
        while at > self.origin and items[at].kind == WORD and items[at].sort & (THE | MORE):
            at -= 1
        if at < self.origin or items[at].sort != OF or items[at].kind != WORD:
            return False
        if at > self.origin and not self._parts(at - 1):
            return False
        return self._counts(items[index]) and items[index].amount.unit_span is not None

    def _place_of_whole(self, index: i64) -> Holder | None:
        """Where those counted are: "Of nine bridges on the coast"."""
        items = self.items
        at, last = index + 1, min(index + 9, len(items) - 2)
        while (
            at < last
            and items[at].kind == WORD
            and (items[at].text not in _PLACED or (at > index + 1 and items[at].word == spelt.AT))
        ):
            at += 1  # "Of the 44 cemeteries still open for business in the city"
        if at > last or items[at].text not in _PLACED:
            return None
        if items[at + 1].sort == THE and items[at + 2].kind == QUANTITY and self._counts(items[at + 2]):
            counted = items[at + 2].amount.unit_span
            return None if counted is None else Holder(counted)  # "in the five boroughs"
        return self._phrase_right(at + 1)

    def _is_part_of_whole(self, figure: Figure) -> bool:
        """Whether a number or a share alone is the subject behind those of whom it is a part."""
        clause, amount = figure.clause, figure.amount
        if clause is None or amount.change is not None or not (amount.unit is None or figure.share):
            return False
        return figure.index < clause.first <= figure.index + 2

    def _placed_before_it(self, figure: Figure) -> Holder | None:
        """Where or among whom "it" is so much, by what opens the clause: "Among women it is 29%", "in Nsanje it was 81%"."""
        items, clause, subject = self.items, figure.clause, figure.subject
        if clause is None or subject is None or not figure.behind_verb or items[subject[0]].word != spelt.IT:
            return None
        if not (clause.sort & (BE | LEVEL) or items[clause.verb].lists & COSTING) or subject[1] - subject[0] > 1:
            return None
        at = subject[0] - 1
        while (
            at > self.origin
            and not self._parts(at)
            and (items[at].kind not in (TIME, QUANTITY) or (items[at].kind == QUANTITY and items[at - 1].sort == TO))
        ):
            at -= 1  # "among those under 30 it was"
        at += at > self.origin or self._parts(at) or items[at].kind in (TIME, QUANTITY)
        if at + 1 >= subject[0] or items[at].word not in (spelt.IN, spelt.AT, spelt.AMONG, spelt.FOR, spelt.ACROSS):
            return None
        return self._holder(at + 1, subject[0])

    def _moves_figure(self, figure: Figure) -> bool:
        """Whether a verb that no list has tells how a figure goes, as "to" or "by" behind it says: "Lead times stretched to 38 weeks"."""
        items, clause, subject, index = self.items, figure.clause, figure.subject, figure.index
        if (
            clause is None
            or subject is None
            or not figure.behind_verb
            or not clause.sort & (ED | VERB | HAVE | LEVEL | FALL)
        ):
            return False
        verb = items[clause.verb]
        if (
            clause.last < index
            and items[clause.last].word in (spelt.AT, spelt.FROM)
            and verb.text in self.words.beginning_at
            and not self._counts(figure.item)
        ):
            led = self._behind_qualifiers(index) == clause.last  # "with fares starting from £15"
            return led and items[self._base_end(subject[0], subject[1]) - 1].bits & FIGURE != 0
        foretold = (
            clause.verb > clause.first
            and clause.verb < index
            and self.items[clause.verb - 1].sort & (WILL | COULD | TO)
        )
        if not (verb.bits & ENDS_ED or verb.lists & (PAST | BEATEN) or foretold) or clause.verb > index:
            return False
        at = self._behind_qualifiers(index)
        if verb.lists & BEATEN and clause.finite and at < clause.last <= index and not self._counts(figure.item):
            return items[self._base_end(subject[0], subject[1]) - 1].bits & FIGURE != 0  # "missed the €820 million"
        if self._is_from_to(index, clause.last) and not (self._counts(figure.item) and not figure.share):
            return verb.bits & ENDS_ED != 0 and not self._is_passive(clause)  # "stretched to 24 days from 15 in 2023"
        behind = clause.last + (items[clause.last].bits & PARTICLE != 0)  # "snapped back by a fifth"
        if items[at].word == spelt.AT and verb.text in _HOLDING:
            behind += items[clause.last].text in _STEADY  # "Unemployment held steady at 4%"
        elif items[at].word not in (spelt.TO, spelt.BY, spelt.FROM):
            return False
        if at != behind:
            return False
        if index + 1 < len(items) and items[index + 1].sort == OF:
            return False  # "debt swelled to 87% of output"
        if not figure.share and self._counts(figure.item):
            return False
        return items[self._base_end(subject[0], subject[1]) - 1].bits & FIGURE != 0 and not self._is_passive(clause)

    def _doing_in(self, index: i64, first: i64) -> i64:
        """The participle of what those of a subject do with a quantity: "Investors [holding] 33% of the stock have"; else 0."""
        items = self.items
        at = self._behind_qualifiers(index)
        if at > first and items[at].word in (spelt.ON, spelt.FOR, spelt.WITH):
            at -= 1  # "Families living on less than $20,000"
        if at <= first or not items[at].bits & ENDS_ING or items[at].sort & (RISE | FALL):
            return 0
        before = items[at - 1]
        named = before.kind in (WORD, ORGANIZATION) and before.sort & NOMINAL != 0 and before.kind != MARK
        return at if named and before.word != spelt.S else 0

    def _read_doing(self, figure: Figure, first: i64, doing: i64) -> None:
        """What those in the subject have or do: it is so, whatever is told of them."""
        stated, index, item = figure.stated, figure.index, figure.item
        stated.subject = self._holder(first, doing)
        if figure.share and index + 2 < len(self.items) and self.items[index + 1].sort == OF:
            stated.measure = self._parts_of(index + 2, len(self.items))
        elif not self._counts(item) or item.amount.unit is None or not self.items[doing].lists & HAVING:
            stated.measure = self.items[doing].span
        stated.happened, stated.borrows_time = True, False
        self._attribute_to(stated, index)

    def _with_at(self, figure: Figure) -> tuple[Span | None, Holder | None, bool] | None:
        """What stands between "with" and "at": "with petrol at 2.31 euros a litre", "with unemployment at 5%"."""
        items = self.items
        at = self._behind_qualifiers(figure.index)
        if items[figure.index - 1].word == spelt.OFF:
            at = figure.index - 1  # "with takings off 4.7%"
        elif at > 2 and items[at].word == spelt.BY:
            at -= 1  # "with applications down by 14%"
        if at < 2 or not (items[at - 1].sort & NOMINAL or items[at - 1].bits & BOTH) or items[at - 1].kind == QUANTITY:
            return None
        if items[at].word not in (spelt.AT, spelt.OFF) and not items[at].sort & (UP | DOWN):
            return None
        start = self._left(at, self.origin)
        while start > self.origin and (items[start - 1].sort & THE or items[start - 1].kind == TIME):
            start -= 1
        if start >= at or start == self.origin or items[start - 1].word != spelt.WITH:
            return None
        if (
            start - 1 > self.origin
            and items[start - 2].word != spelt.COMMA
            and items[start - 2].sort & BUT == 0
            and items[start - 2].kind != QUANTITY  # "leads at 73% with Odinga at 18%"
        ):
            return None
        measure, holder, needs = self._subject_as_measure(start, at)
        return None if measure is None and holder is None else (measure, holder, needs)

    def _read_called(self, figure: Figure, clause: Clause) -> None:
        """What somebody calls something in words of his own: "The controller called the program "a $19 million lid"."""
        items, subject, stated = self.items, clause.subject, figure.stated
        at = clause.last
        while at < figure.index and items[at].word != spelt.QUOTE:
            at += 1
        if at in (clause.last, figure.index) or subject is None or self._is_passive(clause):
            return
        stated.subject, stated.source = self._holder(clause.last, at), self._holder(subject[0], subject[1])
        stated.needs_subject = stated.may_be_owned = stated.told = False
        if stated.measure is None:
            start = at + 1
            while start < figure.index and items[start].sort == THE:
                start += 1
            stop = self._base_end(start, figure.index)
            if start < stop < figure.index:
                stated.measure = Span(items[start].start, items[stop - 1].end)  # "a holiday for 550 criminals"

    def _is_the_same_figure(self, figure: Figure) -> bool:
        """Whether a pronoun stands for the figure before, which goes up or down: "earns $36,900; after ten years that rises to
        $52,400", "17% of revenue; it wants to lift that to 25%", "grew 22%, and the agency sees it rising by another 15%"."""
        items, clause = self.items, figure.clause
        if clause is None or clause is figure.of_previous or not clause.sort & (RISE | FALL) or not figure.behind_verb:
            return False
        if clause.first > 0 and items[clause.first - 1].word == spelt.THAT:
            if clause.first < 2 or self._parts(clause.first - 2):
                return True
            before = items[clause.first - 2]
            unit = before.amount.unit if before.kind == QUANTITY else None
            return unit is not None and unit.dimension == "time"  # but "a budget of $3 billion that raises taxes by 4%"
        if clause.last + 1 < len(items) and items[clause.last].word in (spelt.THAT, spelt.THIS):
            return items[clause.last + 1].word in (spelt.TO, spelt.BY)
        subject = clause.subject
        if subject is None or items[subject[0]].word != spelt.IT or subject[1] != clause.first or not subject[0]:
            return False
        if items[clause.verb].text.startswith("rais"):
            return False  # "expects it to raise up to £50m a year"
        teller = items[subject[0] - 1]
        return teller.sort == EXPECT or teller.lists & PLACING_AT != 0

    def _sharers(self, figure: Figure) -> Holder | None:
        """Those a share of whom a clause speaks of behind "in": "Side effects were seen in 12% of patients"."""
        clause, measure = figure.clause, figure.measure
        if clause is None or measure is None or not figure.share:
            return None
        at = self._behind_qualifiers(figure.index)
        if self.items[at].word not in (spelt.IN, spelt.AMONG) or not (clause.sort == BE or self._is_passive(clause)):
            return None
        if (
            figure.index + 1 >= len(self.items)
            or self.items[figure.index + 1].sort != OF
            or measure.start < figure.item.end
        ):
            return None
        at = figure.index + 2
        while self.items[at].start < measure.start:
            if self.items[at].word == spelt.S:
                return self._holder(
                    self._left(at, figure.index + 2), at
                )  # "Power was out in half of the island's villages"
            at += 1
        return Holder(measure)

    def _bracketed(self, index: i64) -> Holder | None:
        """The name before a bracket that holds nothing but a quantity."""
        items = self.items
        name = items[index - 2]
        if items[index + 1].word != spelt.CLOSING:
            return None
        if name.kind != ORGANIZATION and not (name.kind == WORD and is_capital(self.sentence.raw, name.start)):
            return None
        start = index - 2
        while (
            start > self.origin
            and name.kind == WORD
            and items[start - 1].kind == WORD
            and is_capital(self.sentence.raw, items[start - 1].start)
            and items[start - 1].sort & NOMINAL
        ):
            start -= 1
        return self._holder(start, index - 1)

    def _is_had(self, index: i64) -> bool:
        """Whether a quantity counts what somebody has: "its 925 stores", "the park's eight campgrounds"."""
        items = self.items
        if index == 0 or not (items[index - 1].lists & POSSESSIVE or items[index - 1].word in (spelt.S, spelt.WHOSE)):
            return False
        amount = items[index].amount
        if amount.unit is None or amount.unit.system != "COUNT" or amount.number.form != "cardinal":
            return False
        if self._is_hyphened(items[index]):
            return False  # "the hospital's 320-bed wing"
        return items[index - 1].word != spelt.S or (
            index > 1 and not items[index - 2].sort & (IT | THE) and items[index - 2].kind != TIME
        )

    def _is_with(self, index: i64) -> bool:
        """Whether a quantity behind "with" counts what something named before a comma has."""
        items = self.items
        return (
            items[index - 2].word == spelt.COMMA and self._counts(items[index]) and items[index].amount.unit is not None
        )

    def _sized_noun(self, index: i64) -> tuple[Span, Holder] | None:
        """What has the length or the like that stands before it: "a 37m-long skeleton", "the 12-metre (39ft)-tall statue"."""
        items, last = self.items, len(self.items) - 2
        at = index + 1
        if at < last and items[at].word == spelt.OPENING and items[at + 1].kind == QUANTITY:
            at += 2
        if at < last and items[at].word == spelt.CLOSING:
            at += 1
        if at >= last or items[at].word != spelt.HYPHEN or items[at + 1].text not in self.words.sizes:
            return None
        holder = self._phrase_right(at + 2)
        return None if holder is None else (items[at + 1].span, holder)

    def _described(self, figure: Figure) -> Holder | None:
        """The new thing that "with" says more of: "three shelters with 340 beds", "floats with a capacity of 300 MW"."""
        items, clause = self.items, figure.clause
        if not figure.behind_verb or figure.share or clause is None or items[clause.verb].bits & SUPPLYING:
            return None
        if self._counts(figure.item):
            at = self._behind_qualifiers(figure.index)
        else:
            at = figure.index - 1
            while at > clause.last and figure.measure is not None and items[at].end > figure.measure.start:
                at -= 1
            if items[at].sort == THE:
                at -= 1
        if at <= clause.last or items[at].word != spelt.WITH:
            return None
        thing = items[at - 1]
        if thing.kind == QUANTITY:
            counted = thing.amount.unit_span if self._counts(thing) else None
            return None if counted is None else Holder(counted)
        start = self._left(at, clause.last)
        if start - 2 > clause.last and items[start - 1].word in (spelt.IN, spelt.AT) and start < at:
            at = start - 1  # "a factory in Poland with 430 workers"
            start, thing = self._left(at, clause.last), items[at - 1]
        if start >= at or thing.text in self.words.arrangements or thing.text in self.words.spells:
            return None
        whole = start
        if start > clause.last + 1 and items[start - 1].sort == OF:
            whole = self._left(start - 1, clause.last)
        if whole > clause.last + 2 and items[whole - 1].word in (spelt.A, spelt.AN):
            named = self._named_before((whole, at))
            if named is not None:
                return self._holder(
                    named[0], named[1]
                )  # "to buy Aquavox, a maker of meters with sales of 31 million euros"
        new = items[start - 1].word in (spelt.A, spelt.AN) or (start == clause.last and thing.text.endswith("s"))
        return self._holder(start, at) if new else None

    def _read_had(self, figure: Figure) -> None:
        """Whose those are that somebody has: they are there, whatever is told of them."""
        stated, index = figure.stated, figure.index
        word = self.items[index - 1]
        if word.word == spelt.S:
            stated.subject = self._holder(self._left(index - 1, 0), index - 1)
        elif word.word == spelt.WHOSE:
            stated.subject = self._before_whose(index - 1)
        elif WHOSE[word.text] == "it":
            stated.subject = self._owner_here(figure, word)
        else:
            stated.subject = Holder(word.span, None, WHOSE[word.text])
        stated.borrows_time = False
        stated.happened = True
        self._attribute_to(stated, index)

    def _owner_here(self, figure: Figure, word: Item) -> Holder:
        """The one that "its" means: the clause's own subject, else one of a clause before, else what is spoken of."""
        clause, subject = figure.clause, figure.subject
        doer = None
        if clause is not None and subject is not None and not figure.in_subject:
            doer = self._meant(self._holder(subject[0], subject[1]), clause)
            if doer is not None and (doer.organization is not None or doer.refers in self.words.definite):
                return Holder(word.span, doer.organization, "he" if doer.organization is None else "")
        found = self._earlier(clause)
        if found is None:
            return Holder(word.span, None, "it" if doer is None or doer.refers == "it" else "he")
        if found.organization is None and self.sentence.folded.startswith(_POSSESSOR, found.span.end):
            return Holder(word.span, None, "it")  # "The women's programme cost $5 million, and its five games"
        return Holder(word.span, found.organization, "he" if found.organization is None else "")

    def _read_related(self, stated: Stated, clause: Clause, index: i64) -> None:
        """What the clause behind a quantity says of it: "the $23 that farmers received", "the 2.1% decline that analysts had forecast"."""
        items, subject = self.items, clause.subject
        if subject is None or not clause.finite or subject[0] <= index or self._is_passive(clause):
            return
        first = subject[0]
        that = first if items[first].word == spelt.THAT else first - 1
        if clause.last < clause.end and (items[clause.last].sort == THE or items[clause.last].kind == QUANTITY):
            return
        if that == index and (items[first].sort == IT or clause.relative):
            that += 1  # "the 1,140 megawatts it supplies", "the $3 billion analysts had expected"
        elif that == index + 1 and clause.relative and items[that].lists & CHANGE:
            that += 1  # "the 1% drop analysts had forecast"
        elif items[that].word != spelt.THAT or items[that - 1].kind == MARK:
            return
        if any(items[at].kind != WORD or not items[at].sort & NOMINAL for at in range(index + 1, that)) and not (
            that == index + 2 and items[index + 1].text in self.words.changes
        ):
            return
        teller = self._holder(first + (items[first].word == spelt.THAT), subject[1])
        if clause.sort == EXPECT:
            stated.status, stated.source, stated.awaited = "estimate", teller, stated.time is None
        elif (
            clause.sort == AIM and items[first].sort == IT and that == index + 1 and items[index - 1].word == spelt.THE
        ):
            stated.status, stated.subject = (
                "target",
                Holder(items[first].span, None, "he"),
            )  # "the 3,000 it had promised"
        elif stated.status == "actual" and items[clause.verb].text in self.words.promising:
            stated.status, stated.direction = (
                "target",
                None,
            )  # "within sight of the 90 million that it has promised investors"
        elif items[clause.verb].text in self.words.prescribing:
            stated.status, stated.direction = "target", None  # "below the 28% that the law prescribes"
        elif that == index + 1 and clause.sort & (HAVE | VERB | ED) and teller is not None:
            had = self._counts(items[index]) and items[clause.verb].text in self.words.having
            stated.measure, stated.subject = None if had else items[clause.verb].span, teller
            stated.time = self._time_within(clause.first, clause.end, index) or self._time_behind(clause.last)
            stated.direction = None
            if clause.status == "":
                stated.status = "actual"
            stated.borrows_time = stated.dated_before = stated.of_lead = False

    def _read_foretold(self, stated: Stated, before: Stated | None, aside: Clause, clause: Clause, index: i64) -> None:
        """What those of whom a participle says more have foretold: "the 150,000 that economists polled by Reuters had forecast"."""
        subject = aside.subject
        if subject is None or subject[0] != index + 2 or self.items[index + 1].word != spelt.THAT:
            return
        if aside.first == aside.verb and clause.finite and clause.first > aside.last and not self._is_passive(clause):
            stated.status, stated.source = "estimate", self._holder(subject[0], subject[1])
            stated.direction, stated.awaited = None, stated.time is None
            if before is not None:
                stated.measure, stated.subject = before.measure or self._counted_noun(before), before.subject

    def _time_behind(self, at: i64) -> Item | None:
        """The time at an item that dates what stands before it: "received a year ago"."""
        item = self.items[at] if at < len(self.items) else None
        return item if item is not None and item.kind == TIME else None

    def _read_beside(self, figure: Figure) -> None:
        """What the words beside it say it measures, and where these hold it against the figure before."""
        items, index, previous = self.items, figure.index, figure.previous
        figure.measure, figure.owner, figure.change, figure.found = self._measure(
            figure.clause, index, figure.behind_verb
        )
        if index > 1 and items[index - 1].word == spelt.S and items[index - 2].kind == TIME:
            figure.dated = items[index - 2]
        if previous is not None:
            if (
                figure.found
                and figure.measure is not None
                and self._is_average(figure.measure)
                and self._misses(figure)
            ):
                figure.guessed = "estimate"  # "beating the $50 billion average of 14 estimates"
                figure.measure, figure.owner, figure.change = previous.measure, previous.subject, None
                figure.is_owned_as(previous)
            if self._is_times_of(index, previous):  # "stood at 14 weeks, twice the usual level"
                figure.owner = previous.subject
                figure.settle(previous.measure, figure.owner)
                figure.is_owned_as(previous)
            if figure.dated is not None and figure.amount.unit is None and not figure.found:
                figure.owner = previous.subject
                figure.settle(previous.measure, figure.owner)  # "more than double last year's 222,000"
            measure = figure.measure
            if (
                figure.found
                and measure is not None
                and items[index - 1].word == spelt.COMMA
                and items[index - 2] is previous.quantity
                and index + 2 < len(items)
                and (items[index + 2].word == spelt.THAN or items[index + 2].kind == MARK)
                and measure == items[index + 1].span
                and items[index + 1].text.endswith("er")
            ):
                figure.settle(
                    previous.measure, previous.subject
                )  # "a budget of $41 billion, 6% bigger than this year's"
                figure.owner = previous.subject
                measure = None
            if figure.found and measure is not None and self._held_against(index, measure):
                named = self._named_status(measure)  # "$5.85, compared with its July forecast of $5.60"
                figure.guessed = previous.status if named == "actual" else named  # "down from an earlier range of"
                figure.measure, figure.owner, figure.change = previous.measure, previous.subject, None
                figure.is_owned_as(previous)
        if (
            figure.found
            and figure.owner is None
            and index > 1
            and items[index - 1].word == spelt.S
            and figure.dated is None
        ):
            measure = figure.measure
            if measure is not None and measure.start >= items[index].end:  # "met half of the study's £3.2m cost"
                figure.owner = self._holder(self._left(index - 1, 0), index - 1)
        seen = figure.clause is not None and items[figure.clause.verb].word in (spelt.SEE, spelt.SEES)
        if figure.owner is not None and (seen or (figure.measure is not None and self._is_foretold(figure.measure))):
            figure.forecaster = figure.holder
        if figure.owner is not None or (figure.found and self._is_worth_apart(figure)):
            figure.holder = figure.owner  # "seized cocaine worth 80 million euros": not the police's

    def _is_average(self, measure: Span) -> bool:
        """Whether a measure says only that it is what several guess: "average", "estimates"."""
        return self.words.averages.at(self.sentence.folded, measure.start, measure.end) != 0

    def _is_worth_apart(self, figure: Figure) -> bool:
        """Whether what is worth so much is not the doer's: "seized cocaine worth $80 million", but "won a contract worth"."""
        index, clause = figure.index, figure.clause
        if all(self.items[at].word != spelt.WORTH for at in range(max(0, index - 3), index)):
            return False
        verb = "" if clause is None else self.items[clause.verb].text
        return verb in self.words.seizing or (clause is not None and clause.sort == EXPECT)

    def _is_some_of(self, figure: Figure, clause: Clause) -> bool:
        """Whether a number of some "were" something: "Eleven of the dead were fishermen"."""
        return figure.amount.unit is None and clause.sort == BE and self.items[figure.index + 1].sort == OF

    def _read_share(self, figure: Figure, clause: Clause) -> None:
        """What is told of a share that is the subject."""
        items, index = self.items, figure.index
        if items[self.origin].sort == OF and figure.measure is None and (figure.share or self._is_money(figure.item)):
            figure.measure = self._right(self.origin + 1, index)
            if figure.measure is not None:
                figure.found = True  # "Of the six-year-olds in the group, 14 percent needed glasses"
                return
        told = self._told_of(clause)
        if told is None and clause.sort == BE and self._stands_for_a_group(clause, index):
            told = self._inclined(clause)
            if told is not None:
                figure.measure, figure.found = told, True  # "61 per cent were in favour"
                return
        previous = figure.previous
        if (
            previous is not None
            and previous.measure is not None
            and figure.measure is None
            and is_share(previous.quantity.amount)
            and self._stands_for_a_group(clause, index)
        ):
            figure.measure, figure.found = previous.measure, True  # "58% of firms had lost money; a fifth had closed"
            before = figure.of_previous
            if before is not None and previous.measure == items[before.verb].span and not clause.sort & (BE | HAS):
                figure.measure = items[clause.verb].span  # "57% of those asked wanted fewer, while 12% favoured more"
            return
        if told is not None and figure.measure is None and not self._is_of_group(index):
            figure.measure, figure.found = told, True  # "about one in eight had a fever"
        elif (
            told is None
            and figure.measure is None
            and figure.share
            and clause.finite
            and not clause.relative
            and clause.sort & (HAVE | VERB | ED | AIM)
            and not self._is_passive(clause)
            and self._stands_for_a_group(clause, index)
        ):
            figure.measure, figure.found = items[clause.verb].span, True  # "But only 18% trust the answers"
        elif told is not None and clause.sort == BE and self._is_plural(told):
            figure.holder = Holder(told)  # "four-fifths of the participants were women"
        elif items[index + 1].sort == OF and items[index + 2].word in (spelt.ITS, spelt.THEIR):
            figure.holder = self._earlier(clause) or Holder(items[index + 2].span, None, "it")

    def _read_verb(self, figure: Figure, clause: Clause) -> None:
        """The verb as what is measured, or what it says of those counted."""
        index, amount, item = figure.index, figure.amount, figure.item
        verb = self.items[clause.verb]
        if figure.behind_verb and verb.bits & JUDGING and not self._has_amount(clause.last, index):
            judged = self._judged(clause, index)
            if judged is not None:  # "The league fined Brentford £50,000", "Forbes values the club at $1.5 billion"
                figure.settle(verb.span, judged)
        if clause.relative and figure.behind_verb and clause.last < index and self.items[clause.last].word == spelt.AT:
            self._read_put_at(figure, clause)
        if figure.behind_verb and figure.subject is not None:
            bearer = self._bearer(clause, index) if figure.owner is None else None
            if bearer is not None and is_share(amount):
                figure.settle(verb.span, bearer)  # "would cost the treasury 0.4% of GDP"
            elif (
                bearer is not None
            ):  # "Tariffs cost Acme $9 million", "costing hotels $2 million in cancelled bookings"
                figure.settle(figure.measure or verb.span, bearer)
        if figure.behind_verb and figure.owner is None:
            affected = self._affected(clause, figure.measure, index)
            if affected is not None:
                figure.forecaster, figure.holder = figure.holder, affected
        if figure.measure is None and self._lasts(index, clause, amount):
            figure.measure, figure.found = verb.span, True  # "was trapped for 13 hours"
        if (
            figure.measure is None
            and not figure.found
            and figure.behind_verb
            and figure.subject is not None
            and verb.lists & OUTDOING
            and self.items[self._behind_qualifiers(index)].word == spelt.BY
            and self._subject_as_measure(figure.subject[0], figure.subject[1], clause)[0] is None
        ):
            figure.measure, figure.found = verb.span, True  # "Women outnumbered men by 212"
        if figure.measure is None and verb.lists & WEIGHING and clause.last <= index:
            unit = amount.unit
            if unit is not None and unit.dimension == "mass":
                figure.measure, figure.found = verb.span, True  # "The average fish weighed 4 kilos"
        if figure.behind_verb and verb.bits & LEAVING_SO and self._takes(clause.last, index):
            state = self.items[index + 1] if index + 1 < len(self.items) else None
            if state is not None and (
                state.sort == ING
                or state.text == "missing"
                or (amount.unit is None and clause.last == index and state.text in self.words.fates)  # "left 43 dead"
                or (
                    self._counts(item)
                    and amount.unit is not None
                    and state.kind == WORD
                    and state.sort & (NOMINAL | ED) != 0
                    and state.bits & (ENDS_S | NO_VERB) != ENDS_S
                    and self._ends_phrase(index + 2)
                    and self._is_told_people(clause, index)
                )  # "left 96 people dead"
            ):
                figure.measure, figure.found = state.span, True  # "leaving 23 missing"
            elif state is not None and state.text == "without" and index + 2 < len(self.items):
                lacked = self._right(index + 2, clause.end)
                if lacked is not None and self._counts(item):
                    figure.settle(Span(state.start, lacked.end), figure.holder)  # "left 6,000 homes without gas"
        if figure.measure is None and clause.sort == BE and self._is_late(index):
            figure.measure, figure.found = self.items[index + 1].span, True  # "were 16 days ahead of"
        if figure.measure is None and not figure.found and self._counts(item):
            if figure.acting and not is_share(amount):
                figure.measure = self._predicate(clause)
                figure.found = figure.measure is not None
            if figure.behind_verb and figure.measure is None:
                figure.measure = self._given_to(clause, index, figure.previous)
                figure.found = figure.beside = figure.measure is not None
                if figure.measure is None and self._is_listed_with(clause, index, figure.previous):
                    figure.measure, figure.found = verb.span, True
                elif figure.measure is None and figure.previous is not None and self._is_of_the_same(index, figure):
                    figure.measure, figure.found = figure.previous.measure, True
            which = self._tells_which(index) if figure.measure is None else None
            if which is not None:
                figure.measure, figure.found = self.items[which.verb].span, True
        if figure.measure is None:
            taken = self._of_what(index)
            if taken is not None and self._comma_before(index) < 0:
                # "A third of what the chain shipped was sent back", "Rooms bring in a third of what it takes"
                figure.settle(taken[0], figure.holder if figure.behind_verb else taken[1])
        if figure.measure is None and self._tells_of_counted(clause, index, found=figure.found):
            figure.measure, figure.found = verb.span, True  # "treated 11,500 patients", "180 people were injured"
        if figure.found:
            return
        if figure.behind_verb and verb.bits & TOTALLING and clause.first == clause.verb:
            self._read_totalled(figure, clause)
        if not figure.found:
            giver = self._giver(clause, index, figure.previous)
            if giver is not None and is_share(amount):
                figure.settle(
                    None if figure.previous is None else figure.previous.measure, giver
                )  # "Half came from Peru"
            elif giver is not None:
                figure.settle(verb.span, giver)  # "$150 million is to come from bonds"

    def _read_put_at(self, figure: Figure, clause: Clause) -> None:
        """What others put at so much: "sales that dealers put at $2 billion", "waves that buoys measured at 5.4 metres"."""
        items, subject = self.items, clause.subject
        if subject is None or self._behind_qualifiers(figure.index) != clause.last:
            return
        that = subject[0] if items[subject[0]].word == spelt.THAT else subject[0] - 1
        if that <= self.origin or items[that].word not in (spelt.THAT, spelt.WHICH) or subject[1] < that + 2:
            return
        start = self._left(that, self.origin)
        if start >= that:
            return
        measure, owner, needs = self._subject_as_measure(start, that)
        if measure is None:
            figure.settle(items[clause.verb].span, self._holder(start, that))
        else:
            figure.settle(measure, owner)
            figure.stated.needs_subject = needs

    def _is_of_the_same(self, index: i64, figure: Figure) -> bool:
        """Whether a noun before two things counted is that of both: "the cancellation of 13,700 appointments and 2,100 operations"."""
        items, previous = self.items, figure.previous
        if previous is None or previous.measure is None or index < 4 or items[index - 1].word != spelt.AND:
            return False
        of = items[index - 3]
        return items[index - 2] is previous.quantity and of.sort == OF and previous.measure.end == of.start - 1

    def _of_what(self, index: i64) -> tuple[Span, Holder | None] | None:
        """The verb and the doer behind "of what": "45% of what they planted"."""
        items = self.items
        if index + 3 >= len(items) or items[index + 1].sort != OF or items[index + 2].text != "what":
            return None
        for clause in self.clauses:
            subject = clause.subject
            if subject is not None and subject[0] == index + 3:
                return items[clause.verb].span, self._holder(subject[0], subject[1])
        return None

    def _has_amount(self, start: i64, end: i64) -> bool:
        """Whether an amount of money stands in a stretch: "values Acme at $3 billion, a premium of 34%"."""
        return any(item.kind == QUANTITY and self._is_money(item) for item in self.items[start:end])

    def _judged(self, clause: Clause, index: i64) -> Holder | None:
        """The one who is fined, or whose value is told."""
        if clause.last >= index:
            return None
        first = self.items[clause.last]
        if first.kind == QUANTITY and first.amount.unit_span is not None:
            return Holder(first.amount.unit_span)  # "fined two firms a combined 9 million kroner"
        if not first.sort & NOMINAL and not first.sort & (THE | IT):
            return None
        return self._holder(clause.last, clause.last + 1 if first.sort == IT else index)

    def _read_totalled(self, figure: Figure, clause: Clause) -> None:
        """What comes to so much: "eligible for payments averaging $3,600"."""
        items = self.items
        start = self._left(clause.first, 0)
        opens = items[start - 1]
        if start < clause.first and opens.kind == WORD and opens.sort & (TO | OF) and opens.word != spelt.WITH:
            whose = clause.parent.subject if clause.parent is not None else None
            figure.settle(
                Span(items[start].start, items[clause.first - 1].end),
                None if whose is None else self._holder(whose[0], whose[1]),
            )

    def _read_burden(self, figure: Figure) -> None:
        """The one whom something is put on: "raised its price target on Acme", and whose a figure is that others are held against."""
        measure = figure.measure
        if measure is not None and figure.holder is not None and figure.behind_verb:
            on = self._burdening(figure.index, measure)
            if on > 0:
                figure.forecaster = figure.holder
                figure.measure = Span(measure.start, self.items[on - 1].end)
                figure.holder = self._holder(on + 1, on + 2)
        if figure.found and figure.change is not None and self._is_against(figure.index):
            figure.holder = figure.owner  # "gained 31%, against a 12% rise in the market"

    def _read_part(self, figure: Figure) -> None:
        """A part of what was counted or measured before."""
        clause, previous, index = figure.clause, figure.previous, figure.index
        acting = figure.acting
        share = figure.share
        if (
            acting
            and share
            and figure.measure is None
            and self._is_of_group(index)
            and self.items[index + 2].word == spelt.THEM
            and (
                previous is None
                or (
                    self._counted_noun(previous) is None
                    and self.counted is None
                    and (previous.measure is None or not self._is_plural(previous.measure) or clause is None)
                )
            )
        ):
            figure.settle(None, Holder(self.items[index + 2].span, None, "he"))  # "half of them had been getting less"
        elif (
            previous is None
            and not acting
            and figure.measure is None
            and self._is_of_group(index)
            and self.items[index + 2].word == spelt.THEM
            and self.items[self._behind_qualifiers(index)].word == spelt.WITH
        ):
            figure.settle(
                None, Holder(self.items[index + 2].span, None, "he")
            )  # "with 71 per cent of them still alive"
        elif (
            previous is not None
            and self._is_of_them(index)
            and (share or not acting or (clause is not None and self._is_absolute(index, clause)))
        ):
            self._read_of_them(figure, previous, share=share)
        elif (
            previous is not None
            and (
                figure.measure is None
                or (share and clause is not None and figure.measure == self.items[clause.verb].span)
            )
            and not acting
            and (self._is_of_group(index) or (self._is_of_which(clause) and not self._is_behind_counted(figure)))
        ):
            self._read_of_group(figure, previous, share=share)
        elif acting and previous is not None and share and clause is not None and self._is_of_asked(figure, previous):
            asked = self._counted_noun(previous)
            if asked is not None:  # "A survey of 1,800 adults found that 61% still intend to donate"
                verb = clause.first if self.items[clause.first].sort == AIM else clause.verb
                figure.settle(self.items[verb].span, Holder(asked))
        elif (
            acting
            and previous is not None
            and figure.measure is None
            and clause is not None
            and clause.sort == BE
            and self._is_money(figure.item)
            and self._is_of_which(clause)
        ):
            figure.measure, figure.found = previous.measure, True  # "£42m, of which £9m is for repairs"
        elif acting and previous is not None and figure.measure is None and share:
            figure.measure = self._counted_noun(previous)  # "The survey of 1,200 firms found that 62% planned"
            if figure.holder is None and self._is_of_group(index):
                figure.holder = Holder(self.items[index + 2].span, None, "he")  # "and four-fifths of it passes Suez"
            if figure.measure is None and self._is_of_which(clause):
                figure.measure = previous.measure  # "Complaints doubled to 18,000, of which 40% were"
            figure.found = figure.measure is not None
        elif (
            clause is not None
            and acting
            and not share
            and figure.measure is None
            and previous is not None
            and not clause.sort & (BE | HAS | RISE | FALL)
            and self._counts(figure.item)
            and self.items[clause.verb].text in self.words.befalling
            and self._is_of_which(clause)
        ):
            figure.settle(self.items[clause.verb].span, figure.holder or self._told_of_which(clause))
        elif clause is not None and acting and self._is_of_group(index):
            told, whole = self._which_before(index)
            if told is not None:
                figure.settle(told, whole)  # "Exports, half of which go to Japan, rose"
                return
            figure.holder = whole or Holder(self.items[index + 2].span)  # "about 6,900 of them had waited"
            if not share and clause.sort & (BE | HAS) and previous is not None:
                figure.measure = self._counted_noun(previous)  # "Eleven people were flown out, and two of them were"
                figure.found = figure.measure is not None
            if not share and not clause.sort & (BE | HAS | RISE | FALL):
                figure.measure, figure.found = self.items[clause.verb].span, True
        elif clause is not None and acting and clause.sort == HAS and figure.measure is None and figure.holder is None:
            figure.measure = self._told_of(clause)  # "fewer than a dozen children had seizures"
            figure.found = figure.measure is not None

    def _is_absolute(self, index: i64, clause: Clause) -> bool:
        """Whether a participle without a tense tells what some of those before are: "4,800 boxes, 62 of them filled with fireworks"."""
        items = self.items
        if clause.first != clause.verb or not items[clause.verb].bits & ENDS_ED or clause.last >= len(items):
            return False
        return items[self._behind_qualifiers(index)].word == spelt.COMMA and items[clause.last].sort & TO != 0

    def _is_behind_counted(self, figure: Figure) -> bool:
        """Whether the subject is a number already: "of which 90 have fewer than ten pupils"."""
        subject = figure.subject
        return figure.behind_verb and subject is not None and self.items[subject[0]].kind == QUANTITY

    def _which_before(self, index: i64) -> tuple[Span | None, Holder | None]:
        """The figure, or else the things, before a comma that "half of which" is a part of, and whose it is."""
        comma = self._comma_before(index)
        if comma < 1 or self.items[index + 2].word not in (spelt.WHICH, spelt.WHOM):
            return None, None
        start = self._left(comma, 0)
        if start == comma:
            return None, None
        told, owner, _ = self._subject_as_measure(start, comma)
        return told, owner if told is not None else self._holder(start, comma)

    def _read_of_them(self, figure: Figure, previous: Stated, *, share: bool) -> None:
        """A part that is told by "two of them" or "a third of which"."""
        index, stated, clause = figure.index, figure.stated, figure.clause
        whole, rest = self._counted_noun(previous) or self.counted or previous.measure, self._remaining(index)
        of = self.items[index + 2]
        if not share and of.word in (spelt.IT, spelt.THAT) and self._is_money(figure.item):
            figure.settle(previous.measure or whole, previous.subject)  # "$390 million of that on lawyers"
            return
        placed = rest is None and not figure.acting and self._is_placed(index + 3)
        if placed and of.word not in (spelt.IT, spelt.WHICH):
            among = self._phrase_right(index + 4) if self.items[index + 3].word == spelt.AMONG else None
            figure.settle(
                whole, among or Holder(of.span, None, "he")
            )  # "12 of them in Spain", "a third of them from banks"
        elif (
            not share and of.word in (spelt.WHOM, spelt.WHICH) and (kind := self._kind_of_which(index + 2)) is not None
        ):
            figure.settle(whole, Holder(kind))  # "37 flocks, 11 of which were layers"
        elif not share and (
            (of.word in (spelt.WHOM, spelt.WHICH) and self._is_clause_verb(index + 3))
            or (of.word == spelt.THEM and rest is None and self._is_told_bare(index + 3))
        ):
            figure.settle(
                whole, Holder(of.span, None, "he")
            )  # "17 of them full-time", "40 ferries, 12 of which are idle"
        elif not share:
            figure.settle(rest or whole, previous.subject)  # "600 of them pilots"
        elif of.word == spelt.WHOM and rest is None and self._is_clause_verb(index + 3):
            figure.settle(whole, Holder(of.span, None, "he"))  # "21,000 students, a third of whom live on campus"
        elif of.word == spelt.IT and figure.acting and clause is not None and not self._is_bare_participle(clause):
            figure.settle(previous.measure or whole, Holder(of.span, None, "he"))  # ", and four-fifths of it was pure"
        elif of.word == spelt.WHICH and (receiver := self._receiver_of_which(index + 2)) is not None:
            figure.settle(previous.measure or whole, receiver)  # "exports, nine-tenths of which went to China"
        elif of.word in (spelt.IT, spelt.WHICH):
            figure.settle(
                previous.measure or whole, self._meant_for(index + 3) or previous.subject
            )  # "60% of it borrowed"
        else:  # "two-thirds of them engineers"
            holder = previous.subject if rest is None and not figure.acting else None
            figure.settle(whole, holder or Holder(rest or of.span))
        if figure.holder is None:  # "deliveries reached 2,140 trucks, 700 of them to Amazon"
            stated.needs_subject, stated.may_be_owned = previous.needs_subject, previous.may_be_owned

    def _kind_of_which(self, at: i64) -> Span | None:
        """What several of those before are, by the clause that "which" at an item opens: "11 of which were layers"."""
        for clause in self.clauses:
            if clause.relative and clause.start == at:
                told = self._told_of(clause) if clause.sort == BE else None
                return told if told is not None and self._is_plural(told) else None
        return None

    def _receiver_of_which(self, at: i64) -> Holder | None:
        """The one whom what "which" at an item stands for goes to."""
        for clause in self.clauses:
            if clause.relative and clause.start == at:
                return self._receiver(clause)
        return None

    def _is_bare_participle(self, clause: Clause) -> bool:
        """Whether nothing stands before a clause's participle: "60% of it borrowed"."""
        return clause.first == clause.verb and self.items[clause.verb].bits & ENDS_AS_PARTICIPLE != 0

    def _is_placed(self, at: i64) -> bool:
        """Whether words that tell where, whence or how begin at an item: "in Spain", "outside North America", "by suicide"."""
        items = self.items
        if at + 1 >= len(items) or items[at].kind != WORD or items[at + 1].kind == TIME:
            return False
        return items[at].sort == TO and items[at].word not in (spelt.TO, spelt.FOR)

    def _is_told_bare(self, at: i64) -> bool:
        """Whether an adjective or a participle alone is told of some: "17 of them full-time", "45 of them uninsured"."""
        item = self.items[at] if at < len(self.items) else None
        return (
            item is not None
            and item.kind == WORD
            and item.sort & (NOMINAL | ED | VERB | HAVE) != 0
            and not item.bits & ENDS_S
        )

    def _is_of_asked(self, figure: Figure, previous: Stated) -> bool:
        """Whether a share is of those whom a survey has asked, and tells what they do or think."""
        items, clause = self.items, figure.clause
        if clause is None or clause.sort & (BE | HAS) or clause is figure.of_previous or figure.measure is not None:
            return False
        at = figure.index - 1
        while at > 1 and items[at] is not previous.quantity:
            at -= 1
        return at > 1 and items[at - 1].sort == OF and items[at - 2].text in self.words.surveys

    def _told_of_which(self, clause: Clause) -> Holder:
        """Those of whom a clause tells: "1,870 patients, of whom 43 died"."""
        at = clause.first - 1
        while self.items[at].word not in (spelt.WHICH, spelt.WHOM):
            at -= 1
        return Holder(self.items[at].span, None, "he")

    def _meant_for(self, at: i64) -> Holder | None:
        """The one that a part is for or from: "half of it for a test plant", "60% of which came from Brussels"."""
        if at < len(self.items) and self.items[at].text in self.words.coming_from:
            at += 1
        if at < len(self.items) and self.items[at].word in (spelt.FOR, spelt.FROM, spelt.TO):
            return self._phrase_right(at + 1)  # "three-quarters of it to the football team"
        clause = self._clause_from(at)
        if clause is None or clause.subject is None:
            return None
        return self._holder(clause.subject[0], clause.subject[1])  # "half of which the state provides"

    def _read_of_group(self, figure: Figure, previous: Stated, *, share: bool) -> None:
        """A part of the whole before that somebody has or takes."""
        clause, index = figure.clause, figure.index
        whole = self._counted_noun(previous) or previous.measure
        grouped = self._is_of_group(index)
        if not grouped or clause is None or not (figure.behind_verb and self._takes(clause.last, index)):
            figure.measure = whole if grouped else previous.measure or whole  # "of which China took 70%"
            figure.found = True
        elif share:
            figure.measure, figure.found = whole, True
        elif clause.sort & (HAVE | VERB | ED):
            counted = self._counted_noun(
                previous
            )  # "took 143 sailors and still hold 38 of them", "it exported 302 of them"
            figure.measure, figure.found = counted or self.items[clause.verb].span, True

    def _read_of_told(self, figure: Figure) -> None:
        """A part of what the sentence before counts or measures: "It has 30 bridges. Half of them are shut", "covers 44% of that"."""
        stated, clause = figure.stated, figure.clause
        whole = self.items[figure.index + 2]
        verb = None if clause is None else self.items[clause.verb].span
        several = whole.word not in (spelt.IT, spelt.THAT)
        if whole.sort == WHO or (
            stated.measure is not None
            and (stated.measure != verb or not (figure.share or (several and figure.behind_verb)))
        ):
            return
        for told in reversed(self.sentence.told):
            found = self._counted_noun(told) if several else told.measure
            if found is not None:
                stated.measure = found
                return

    def _read_sold(self, figure: Figure) -> None:
        """A figure beside the one that the clause tells, and what a change has led to."""
        clause, subject, stated = figure.clause, figure.subject, figure.stated
        measure = figure.measure if figure.found and figure.behind_verb else None
        if measure is not None and clause is not None and subject is not None:
            figure.beside = figure.beside or (figure.measuring and self._is_beside(measure))
            behind = (
                (not clause.finite or self.items[clause.last].word == spelt.BY)
                and measure.start > self.items[clause.verb].end
                and not (figure.share and figure.change is None)
            )  # "profit was hurt by $1 billion of costs"
            including = (
                not figure.share and self.items[clause.verb].text in self.words.including
            )  # "EPS were $1.21 and included a charge of $0.06"
            if figure.beside or behind or including:
                told, owner, _ = self._subject_as_measure(subject[0], subject[1], clause)
                if told is not None and figure.holder is self._holder(subject[0], subject[1]):
                    figure.holder = (
                        owner  # "Acme's profit fell to $5 million on sales of $80 million", "leaving a surplus of"
                    )
                    stated.needs_subject = owner is None
                    if figure.previous is not None and figure.previous.subject is None:
                        figure.is_owned_as(figure.previous)
        figure.direction = figure.amount.change or figure.change
        if figure.change is not None and clause is not None and self.items[clause.verb].text in self.words.resulting:
            figure.holder = figure.owner  # "This change has resulted in a fourfold increase in efficiency"
            stated.needs_subject = figure.owner is None

    def _read_around(self, figure: Figure) -> None:
        """What is measured where neither the words beside the quantity nor the verb tell: what was told before, or the subject."""
        clause, index, previous, stated = figure.clause, figure.index, figure.previous, figure.stated
        unit = figure.amount.unit
        counted = unit is not None and unit.system == "COUNT" and unit.name not in ("point", "basis point")
        gapped = None if previous is None else self._gapped(index, clause, measuring=figure.measuring)
        figure.joined = previous is not None and self._goes_on(figure, previous)
        apposed = self._apposed(index) if previous is None or self.items[index - 1].word == spelt.COMMA else None
        if apposed is None and clause is not None and figure.subject is not None and index < clause.first:
            apposed = self._beside_subject(index, clause, figure.subject)
        listed = self._listed(index, clause) if figure.behind_verb else None
        sized = self._sized_between_commas(index, clause) if figure.behind_verb and not counted else None
        rival = None if previous is None or counted else self._rival(index)
        if sized is not None:
            figure.settle(sized, figure.holder)  # "has a larger battery, 4,500 mAh, than"
        elif previous is not None and not counted and self._is_next_price(index, previous):
            figure.measure = previous.measure  # "a price of $9 for adults and $5 for children"
            figure.holder = self._phrase_right(index + 2)
        elif previous is not None and rival is not None:
            figure.measure, figure.holder = previous.measure, rival  # "than the older phone with 3,687 mAh"
        elif apposed is not None and self._is_distance(index):
            figure.settle(None, apposed[1])  # "on the island, 45km off the coast"
        elif previous is not None and not counted and self._is_expected_by_others(clause, figure.subject):
            figure.measure, figure.holder = previous.measure, previous.subject  # "economists had expected a 0.2% rise"
            figure.is_owned_as(previous)
            figure.expecter = self._expecting(clause)
        elif previous is not None and not counted and self._is_the_figure(figure.subject):
            # "owed $9 billion; the figure is now $6 billion"
            figure.measure, figure.holder = previous.measure or self._counted_noun(previous), previous.subject
            figure.is_owned_as(previous)
        elif previous is not None and not counted and self._is_of_it(figure, previous):
            figure.measure, figure.holder = (
                previous.measure,
                previous.subject,
            )  # "rose 4%, but it is still 9% below the level of"
            figure.is_owned_as(previous)
        elif previous is not None and not counted and self._is_it_again(figure, previous):
            figure.measure = previous.measure  # "rents increased 4.7%, and in Braga they jumped by 11%"
            where = self._place_told(figure)
            figure.holder = where or previous.subject
            if where is None:
                figure.is_owned_as(previous)
        elif previous is None and not counted and self._is_told_again(figure):
            told = self.sentence.told[0]
            figure.measure, figure.holder = told.measure, self._place_told(figure) or told.subject
        elif previous is None and not counted and self._is_theirs_told(figure):
            first, end = figure.subject if figure.subject is not None else (0, 0)
            figure.measure, figure.holder = self.sentence.told[-1].measure, self._holder(first, end - 1)
        elif listed is not None:
            figure.measure, figure.holder = None, listed  # "The biggest losers were Acme, down 3%, Globex, down 2%"
        elif previous is not None and not counted and self._misses(figure):
            figure.measure, figure.holder = previous.measure, previous.subject  # "rose 6.2%, beating the 4.5% forecast"
            stated.needs_subject, stated.may_be_owned = previous.needs_subject, previous.may_be_owned
            stated.reports, stated.national = previous.reports, previous.national
        elif previous is not None and self._is_likewise(figure, previous):
            first, end = figure.subject if figure.subject is not None else (0, 0)
            figure.measure, figure.holder = previous.measure, self._holder(first, end - 1)  # "; Globex's was 17%"
        elif previous is not None and gapped is not None:
            stop = gapped[1] - 1 if self.items[gapped[1] - 1].word == spelt.S else gapped[1]
            figure.measure, figure.holder = previous.measure, self._holder(gapped[0], stop)
            if figure.measure is None and unit is None:
                figure.measure = self._counted_noun(previous)  # "Health care added 54,000 jobs, hotels 31,000"
            if self.items[gapped[1] - 1].bits & FIGURE:
                figure.measure, figure.holder, _ = self._subject_as_measure(gapped[0], gapped[1])
                if figure.holder is None and previous.subject is None:
                    figure.is_owned_as(previous)
                figure.holder = figure.holder or previous.subject  # "revenue rose 5% and profit 3%"
            elif self._is_figure_too(gapped, previous, clause):  # "robberies fell 12% and shootings by a quarter"
                figure.measure = Span(self.items[gapped[0]].start, self.items[gapped[1] - 1].end)
                figure.holder = previous.subject
                figure.is_owned_as(previous)
        elif previous is not None and figure.joined and not (counted and figure.amount.change is None):
            self._read_joined(figure, previous)
        elif (
            previous is not None
            and self._goes_on_bare(figure)
            and (unit is None or (not counted and self._is_dated(index + 1)))
        ):
            self._read_joined(figure, previous)  # "to reach 60,000 tonnes this year and 85,000 in 2028"
            figure.measure = figure.measure or self._counted_noun(previous)
        elif previous is not None and self._counts_the_same(figure):
            figure.measure = self._counted_noun(previous)  # "3,000 people, 600 of them pilots"
        elif previous is not None and self._notes(figure, previous):
            figure.measure = previous.measure  # "deaths climbed 12.6%, and Alaska recorded 410"
        elif apposed is not None:
            doer = figure.holder if figure.behind_verb else None
            figure.measure, figure.holder, stated.needs_subject = apposed
            figure.holder = figure.holder or doer
        elif self.trend is not None and not counted:
            figure.measure = self.trend  # "committed to an overall cut of 800,000 barrels"
        elif clause is not None and figure.behind_verb and figure.share and self.items[clause.verb].lists & ACCOUNTING:
            # "made up 27% of the total, now account for 16%", "bought 62% of tickets. Visitors accounted for 14%"
            shared = next((one for one in self.sentence.told if is_share(one.quantity.amount)), None)
            before = previous if previous is not None else shared
            figure.measure = None if before is None else before.measure
        elif (
            previous is not None
            and figure.of_previous is clause
            and self._is_replaced(index)
            and self._is_like(figure.amount, previous.quantity.amount)
        ):
            self._read_joined(figure, previous)  # "pay 18% on small cars instead of 28%"
        elif previous is not None and (self._is_share_too(figure, previous) or self._is_same_share(figure, previous)):
            figure.measure = previous.measure  # "Tankers make up 29% of orders, while ships have shrunk to 16%"
        elif figure.subject is not None and figure.behind_verb and figure.measuring:
            self._read_subject(figure, figure.subject, counted=counted)

    def _beside_subject(
        self, index: i64, clause: Clause, subject: tuple[int, int]
    ) -> tuple[Span | None, Holder | None, bool] | None:
        """The subject as what a quantity beside it tells of: "Wages at the yard, 8% lower than …, have", "At 4.2%, growth was"."""
        opens = index == self.origin + 1 and self.items[index - 1].word == spelt.AT and subject[0] <= index + 3
        beside = index - 1 if self.items[index - 1].word == spelt.AT else index  # "Exports, at 310 tons, were"
        if not opens and (self.items[subject[1]].word != spelt.COMMA or self._comma_before(beside) != subject[1]):
            return None
        found = self._subject_as_measure(subject[0], subject[1], clause)
        return found if found[0] is not None or opens else None

    def _is_share_too(self, figure: Figure, previous: Stated) -> bool:
        """Whether a share that another thing has come to is of the same whole as the one before."""
        clause, before, subject = figure.clause, figure.of_previous, figure.subject
        if clause is None or before is None or clause is before or subject is None or previous.measure is None:
            return False
        if not figure.behind_verb or not figure.measuring or figure.amount.change is not None:
            return False
        if not (figure.share and is_share(previous.quantity.amount)):
            return False
        verb = self.items[before.verb].text
        if verb not in self.words.accounting and not (verb in ("make", "makes", "made") and before.sort == HAVE):
            return False
        measured, _, _ = self._subject_as_measure(subject[0], subject[1])
        return measured is None and self.items[subject[0]].sort != IT

    def _is_same_share(self, figure: Figure, previous: Stated) -> bool:
        """Whether the verb of the clause before tells another share of "they": "cover 40% of its costs; in 2010 they covered 65%"."""
        clause, before, subject = figure.clause, figure.of_previous, figure.subject
        if clause is None or before is None or clause is before or subject is None or previous.measure is None:
            return False
        if not (figure.behind_verb and figure.share and is_share(previous.quantity.amount)):
            return False
        verb, other = self.items[clause.verb].text, self.items[before.verb].text
        return self.items[subject[0]].word == spelt.THEY and clause.sort != BE and verb[:4] == other[:4]

    def _is_expected_by_others(self, clause: Clause | None, subject: tuple[int, int] | None) -> bool:
        """Whether analysts or the like expect what the figure before measures: "had expected a 0.2% rise", "expect it to drop"."""
        items = self.items
        if clause is None or subject is None:
            return False
        if clause.sort != EXPECT:
            sees = items[clause.verb].word in (spelt.SEE, spelt.SEES) and clause.last + 1 < len(items)
            if sees and items[clause.last].word == spelt.IT and items[clause.last + 1].word == spelt.AT:
                return self._is_of_foretellers(subject)  # "economists see it at 3.5%"
            parent = clause.parent
            if clause.finite or parent is None or parent.sort != EXPECT or items[subject[0]].word != spelt.IT:
                return False
            subject = parent.subject
        if subject is None:
            return False
        own = items[clause.first].word == spelt.HAD and items[subject[0]].word in (spelt.IT, spelt.THEY)
        return own or self._is_of_foretellers(subject)  # "in February it had guided for 7%"

    def _expecting(self, clause: Clause | None) -> Holder | None:
        """Those who expect it."""
        if clause is not None and not clause.finite:
            clause = clause.parent
        subject = None if clause is None else clause.subject
        return None if subject is None else self._holder(subject[0], subject[1])

    def _says_more(self, figure: Figure) -> bool:
        """Whether a sentence that names no measure may say more of the one before: "Analysts had expected 36 cents", "it was 5%"."""
        clause, subject, unit = figure.clause, figure.subject, figure.amount.unit
        if self._is_comparison() and unit is not None and unit.system != "COUNT":
            return True  # "That compares with $29.6 million a year ago"
        if unit is None and clause is not None and figure.behind_verb and clause.sort == EXPECT:
            return self._is_expected_by_others(clause, subject)  # "Analysts had forecast 3.2 billion"
        if clause is None or subject is None or not figure.behind_verb or unit is None or unit.system == "COUNT":
            return False
        if self._is_expected_by_others(clause, subject):
            return True
        if self._is_the_figure(subject):
            return True
        word = self.items[subject[0]].text
        told = self.sentence.told
        if word == "that" and told and subject[0] == self.origin and subject[1] == self.origin + 1:
            return clause.sort & (UP | DOWN) != 0  # "That was up 34.6% from the same period in 2021"
        if word == "they" and told and told[-1].measure is not None and self._is_of_shares(told[-1].measure):
            return False  # "The shares fell 8%. They have lost a fifth since May"
        return (word == "it" and clause.sort & (BE | LEVEL) != 0) or (word == "they" and clause.sort & MEASURING != 0)

    def _is_held_to_the_last(self, figure: Figure) -> bool:
        """Whether a sentence holds what the one before states against what it was guessed or meant to be: "That beat the $5 million
        estimate", "That was above analysts' forecast of 4%"."""
        clause, subject = figure.clause, figure.subject
        if clause is None or subject is None or figure.measure is None:
            return False
        if subject[0] != self.origin or subject[1] > self.origin + 1:
            return False
        named = self._text(figure.measure).split()
        if self._counts(figure.item) or self.words.guesses.isdisjoint(named):
            return False
        held = clause.sort == BE and any(
            one.text in _BESIDE_A_GUESS for one in self.items[clause.last : clause.last + 2]
        )
        return figure.behind_verb and (held or self.items[clause.verb].lists & BEATEN != 0)

    def _is_comparison(self) -> bool:
        """Whether a sentence only holds another figure against the one told before."""
        items, at = self.items, self.origin
        if at + 2 >= len(items) or items[at].word not in (spelt.THAT, spelt.THIS, spelt.IT):
            return False
        return items[at + 1].text in ("compares", "compared") or items[at + 2].word == spelt.COMPARED

    def _goes_on(self, figure: Figure, previous: Stated) -> bool:
        """Whether it says more of what the figure before says."""
        clause, index = figure.clause, figure.index
        return self._joined(index, previous, clause, figure.of_previous, trend=figure.change is not None) or (
            clause is not None
            and self.items[clause.verb] is previous.quantity
            and self.items[index - 1].word == spelt.TO
        )

    def _is_the_figure(self, subject: tuple[int, int] | None) -> bool:
        """Whether a subject is "the figure", "that number"."""
        if subject is None or subject[1] - subject[0] > 2:
            return False
        return self.items[subject[1] - 1].bits & THE_FIGURE != 0

    def _is_of_it(self, figure: Figure, previous: Stated) -> bool:
        """Whether a share says how far "it" or "they", the figure before, is from another level: "it remains 35% below that of 2019"."""
        items, clause, index = self.items, figure.clause, figure.index
        if (
            clause is None
            or figure.subject is None
            or not figure.behind_verb
            or not figure.share
            or previous.measure is None
        ):
            return False
        if items[figure.subject[0]].word not in (spelt.IT, spelt.THEY) or not clause.sort & (BE | LEVEL):
            return False
        behind = items[index + 1] if index + 1 < len(items) else None
        return behind is not None and (
            behind.sort & (UP | DOWN) != 0 or behind.word in (spelt.BELOW, spelt.ABOVE) or behind.text in _HIGHER
        )

    def _is_it_again(self, figure: Figure, previous: Stated) -> bool:
        """Whether a pronoun that rises or falls is what the clause before measured, as its subject."""
        clause, before, subject = figure.clause, figure.of_previous, figure.subject
        if clause is None or before is None or clause is before or subject is None or previous.measure is None:
            return False
        if subject[1] != subject[0] + 1 or self.items[subject[0]].word not in (spelt.IT, spelt.THEY):
            return False
        if not (figure.behind_verb and clause.sort & (RISE | FALL | UP | DOWN | LEVEL)) or before.subject is None:
            return False
        told = before.subject
        if not self.items[told[0]].start <= previous.measure.start < self.items[told[1] - 1].end:
            return False
        return self._is_plural(previous.measure) == (self.items[subject[0]].word == spelt.THEY)

    def _is_told_again(self, figure: Figure) -> bool:
        """Whether "it" is what the sentence before measured: "The birth rate slipped to 1.12. In Tokyo it stood at 0.95"."""
        clause, subject, told = figure.clause, figure.subject, self.sentence.told
        if clause is None or subject is None or not told or told[0].measure is None or not figure.behind_verb:
            return False
        if subject[1] != subject[0] + 1 or self.items[subject[0]].word != spelt.IT:
            return False
        if not clause.sort & (RISE | FALL | LEVEL) or self._is_plural(told[0].measure):
            return False
        if clause.last < len(self.items) and self.items[clause.last].sort == THE:
            return False  # "It aims to lift its return on equity, 5.1% last year, to 8%"
        return told[0].measure.start < told[0].quantity.start

    def _is_theirs_told(self, figure: Figure) -> bool:
        """Whether the subject is somebody's of what the sentence before measured: "Tax receipts rose 12%. Goa's shrank by a third"."""
        subject, told = figure.subject, self.sentence.told
        if subject is None or not told or not figure.behind_verb or subject[1] < subject[0] + 2:
            return False
        return self.items[subject[1] - 1].word == spelt.S and told[-1].measure is not None

    def _is_likewise(self, figure: Figure, previous: Stated) -> bool:
        """Whether the subject is somebody's of what was measured before: "Acme's margin was 24%; Globex's was 17%"."""
        subject = figure.subject
        if subject is None or previous.measure is None or not figure.behind_verb or subject[1] < subject[0] + 2:
            return False
        return self.items[subject[1] - 1].word == spelt.S

    def _place_told(self, figure: Figure) -> Holder | None:
        """The place between "in" and the subject, or behind the figure: "in Braga they jumped", "they rose 3% in Ireland"."""
        items, subject = self.items, figure.subject
        if subject is None:
            return None
        at = subject[0] - 1 if items[subject[0] - 1].word == spelt.COMMA else subject[0]
        first = at - 1
        while first > self.origin and items[first].kind in (WORD, ORGANIZATION) and items[first].sort & (NOMINAL | THE):
            first -= 1
        if items[first].word in (spelt.IN, spelt.AT) and first + 1 < at:
            return self._holder(first + 1, at)
        return self._place_of(figure.item.span, figure.index + 1)

    def _goes_on_bare(self, figure: Figure) -> bool:
        """Whether a number without a unit goes on behind "and"."""
        return self.items[figure.index - 1].word == spelt.AND and figure.behind_verb and not figure.acting

    def _misses(self, figure: Figure) -> bool:
        """Whether it is only what the figure before beat or missed."""
        clause = figure.clause
        return (
            clause is not None
            and figure.behind_verb
            and not clause.finite
            and self.items[clause.verb].bits & BEATING != 0
        )

    def _read_joined(self, figure: Figure, previous: Stated) -> None:
        """The measure and the owner of the figure before."""
        stated = figure.stated
        figure.measure = previous.measure
        if figure.measure is None and self._is_relative(figure.amount):
            figure.measure = self._counted_noun(previous)
        figure.holder = self._group_behind(figure.index + 1) or previous.subject
        if self.items[figure.index - 1].word in (spelt.COMMA, spelt.AND):  # "4% in Oslo, 5% in Bergen and 7% in Troms"
            figure.holder = self._place_of(figure.item.span, figure.index + 1) or figure.holder
        figure.forecaster = previous.source
        stated.needs_subject = previous.needs_subject
        stated.may_be_owned = previous.may_be_owned
        stated.reports = previous.reports
        stated.national = previous.national

    def _counts_the_same(self, figure: Figure) -> bool:
        """Whether a number without a unit may count what the figure before does."""
        previous = figure.previous
        return (
            previous is not None
            and figure.amount.unit is None
            and not (figure.measuring and figure.behind_verb and figure.clause is not figure.of_previous)
            and figure.amount.number.form in ("cardinal", "range")
            and self._counted_noun(previous) is not None
            and not (figure.behind_verb and figure.clause is not figure.of_previous and self._is_done_to(figure))
        )

    def _is_done_to(self, figure: Figure) -> bool:
        """Whether a verb takes a number as another one took the number before: "housed 40 people and turned away 12"."""
        clause, before = figure.clause, figure.of_previous
        if clause is None or before is None or clause.sort == AIM:
            return False  # "opened 14 shops and plans a further 20"
        if (
            self.items[clause.verb].lists & HAVING
            and self.items[before.verb].lists & HAVING
            and not self.items[clause.last].bits & AWAY
        ):
            return False  # "opened 22 gyms and plans to add 25"
        return self._takes_amount(clause, figure.index)

    def _notes(self, figure: Figure, previous: Stated) -> bool:
        """Whether a number without a unit is another one's of what was measured before."""
        clause = figure.clause
        return (
            previous.measure is not None
            and clause is not None
            and figure.amount.unit is None
            and self.items[clause.verb].lists & NOTING != 0
            and self._takes(clause.last, figure.index)
        )
