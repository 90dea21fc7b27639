"""Whose a figure is where its own words don't say it: the subject of its clause, those told of before, the one who bears or does it."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Holder, Item, Stated
from ljextract.languages.en import spelt
from ljextract.languages.en.happening import Happening
from ljextract.languages.en.letters import ends_with
from ljextract.languages.en.measures import WHOSE
from ljextract.languages.en.stating import PLACING, is_share
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    AFFECTING,
    AIM,
    AND,
    BE,
    BEFALLING,
    BUT,
    COSTING,
    DOWN,
    ED,
    ENDS_ED,
    ENDS_ING,
    ENDS_S,
    EXPECT,
    FALL,
    FIGURE,
    HAS,
    HAVE,
    ING,
    LEVEL,
    MORE,
    NO_VERB,
    NOMINAL,
    NOUN,
    OF,
    PAST,
    POSSESSIVE,
    QUALIFIER,
    RISE,
    SAY,
    THE,
    TO,
    TOTALLING,
    TRADED,
    UP,
    VERB,
    is_capital,
)
from ljextract.native import i64, mypyc_attr
from ljextract.text import Span
from ljextract.values.amount import Amount

_PACES: Final = frozenset({"a", "mo", "wk", "d", "h"})
"""What sums that nobody asks for a thing are per: "£25 a week"."""
_TYING: Final = frozenset("as when after since because before once until".split())
"""What opens a clause on those counted by the one whose clause is before."""

_PASSING_THROUGH: Final = frozenset(
    "entering leaving visiting using crossing attending joining reaching serving inhabiting".split()
)
"""What those do with a place or the like whose figure their number is: "the number of cars entering the centre"."""


@mypyc_attr(acyclic=True, free_list_len=1)
class Figure:
    """What is known so far of a quantity at an item: `found` says that its measure is settled, `owner` whose the measure is by
    the words beside it, `change` the direction that these tell.

    `behind_verb`: it stands behind its clause's verb, `in_subject` in the subject, `acting` as what the verb tells of ("3 of
    them died"); `measuring`: the verb says how much the subject is. `beside`: the measure stands beside what the clause tells.
    `guessed` is the status of what the figure before is held against, `dated` the time of "last year's 222,000".
    """

    __slots__ = (
        "acting", "amount", "behind_verb", "beside", "change", "clause", "dated", "direction", "expecter", "forecaster", "found", "given", "guessed", "holder",
        "in_subject", "index", "item", "joined", "measure", "measuring", "of_previous", "owner", "previous", "share", "stated", "subject",
    )  # fmt: skip

    def __init__(
        self, item: Item, index: i64, clause: Clause | None, previous: Stated | None, of_previous: Clause | None
    ) -> None:
        subject = clause.subject if clause is not None else None
        self.item = item
        self.amount: Amount = item.amount
        self.share = is_share(self.amount)
        self.index = index
        self.clause = clause
        self.subject = subject
        self.previous = previous
        self.of_previous = of_previous
        self.stated = Stated(item, "en.facts.clause")
        self.behind_verb = clause is not None and (clause.last <= index or clause.verb == index)
        self.in_subject = subject is not None and subject[0] <= index < subject[1]
        self.acting = clause is not None and self.in_subject and index < clause.first
        self.measuring = False
        self.measure: Span | None = None
        self.holder: Holder | None = None
        self.owner: Holder | None = None
        self.change: str | None = None
        self.direction: str | None = None
        self.forecaster: Holder | None = None
        self.dated: Item | None = None
        self.guessed = ""
        self.found = False
        self.beside = False
        self.joined = False
        self.given = False
        self.expecter: Holder | None = None

    def settle(self, measure: Span | None, holder: Holder | None) -> None:
        """Take what is measured and whose it is as found."""
        self.measure = measure
        self.holder = holder
        self.found = True

    def is_owned_as(self, other: Stated) -> None:
        """Look for whose it is as for another figure, which it is held against."""
        stated = self.stated
        stated.needs_subject, stated.may_be_owned = other.needs_subject, other.may_be_owned
        stated.reports, stated.national, stated.of_company = other.reports, other.national, other.of_company


class Subjects(Happening):
    """Reads whose a figure is."""

    def _read_subject(self, figure: Figure, subject: tuple[int, int], *, counted: bool) -> None:
        """The subject as what is measured: "revenue rose 5%"."""
        items, clause, index, stated = self.items, figure.clause, figure.index, figure.stated
        previous, amount = figure.previous, figure.amount
        general = False
        measured, whose, needs = self._subject_as_measure(
            subject[0],
            subject[1],
            clause,
            counts=amount.unit is None or amount.number.form == "multiple",
            sized=amount.unit is not None
            and (
                amount.unit.dimension in ("length", "area", "volume", "mass")
                or (amount.unit.system == "ISO4217" and amount.unit.per is not None and amount.unit.per not in _PACES)
            ),
            counts_things=counted
            and clause is not None
            and (
                clause.sort & (UP | DOWN) != 0
                or (clause.sort == LEVEL and items[clause.verb].text not in self.words.copular)
            ),
        )
        first = items[subject[0]]
        if (
            clause is not None
            and first.kind == QUANTITY
            and self._counts(first)
            and items[clause.verb].bits & TOTALLING
        ):
            measured = first.amount.unit_span  # "611 bids totalling 5.8 GW"
            whose = None if previous is None else previous.subject
        if measured is None and previous is not None and previous.measure is not None and not counted:
            meant = self._previous_again(subject, previous)
            if meant is not None:
                measured, whose, needs = previous.measure, meant, False
        if (
            measured is None
            and previous is None
            and not counted
            and self.sentence.told
            and first.word == spelt.THOSE
            and subject[1] > subject[0] + 2
            and items[subject[0] + 1].word in (spelt.OF, spelt.FOR, spelt.IN, spelt.FROM, spelt.TO)
        ):
            told = self.sentence.told[-1].measure
            if told is not None and self._is_plural(told):  # "Shipments to China rose. Those to Indonesia fell 6%"
                figure.measure, figure.holder = told, self._holder(subject[0] + 2, subject[1])
                return
        if measured is None and previous is not None and first.word == spelt.THEY and self._are_figures(previous):
            figure.holder = None
            figure.measure = previous.measure  # "Fuel bills came to $118 million; a year ago they had been $9 million"
            figure.is_owned_as(previous)
            return
        if measured is None and previous is None and first.word == spelt.THEY and clause is not None and not counted:
            moved = self._moved_before(clause) if clause.sort & (UP | DOWN | RISE | FALL) else None
            if moved is not None:
                measured, whose, needs = moved  # "The takeover sent the shares surging and they were up 5%"
        if not counted or measured is not None:
            holder = self._meant(whose, clause)
            if holder is None and needs and first.lists & POSSESSIVE and WHOSE[first.text] == "we":
                holder = Holder(first.span, None, "we")  # "The ovens run for an hour, as our loaves weigh 2 kg each"
            if (
                holder is not None
                and measured is not None
                and holder.organization is None
                and holder.span.end + 1 == measured.start
                and clause is not None
                and not clause.finite
            ):
                expecter = self._expecter(clause, measured)
                if expecter is not None and expecter.organization is not None:
                    holder = expecter  # "Silver Mesa expects Las Vegas revenue to decline by 4%"
            if holder is None and needs:
                holder = self._earlier(clause)  # "Acme Corp. said its revenue tripled"
                if holder is not None and not first.lists & POSSESSIVE and self._speaks_for_all(holder):
                    holder, needs, general = None, False, True  # "The exporters' association said shipments fell"
            if holder is None and needs and first.lists & POSSESSIVE:
                holder = self._antecedent(clause)
            if holder is None and measured is not None:  # "In Ghana, cocoa output is forecast to drop"
                holder = None if needs else self._teller(clause)
                if holder is None and subject[0] > self.origin + 2:
                    holder = self._place_opening(subject[0])
                holder = holder or self._host(index)
            if holder is None and needs and first.lists & POSSESSIVE:
                holder = Holder(first.span, None, WHOSE[first.text])  # "Its loss narrowed"
            elif holder is None and measured is not None:
                holder = (
                    self._owned_before(clause)
                    or self._doer_before(clause)
                    or self._expecter(clause, measured)
                    or self._seller(clause, measured)
                    or self._driver(clause, measured)
                    or self._place_where_most(figure)
                    or self._place_of(measured, index + 1)
                    or self._group_behind(index + 1)
                    or (None if self._is_verb_of(subject[1], clause) else self._recorder(subject[1]))
                    or (None if clause is None or not clause.relative else self._scene(clause))
                )
            if holder is None and measured is not None and previous is not None and clause is not None:
                holder = self._told_of_before(previous, clause, figure)
                if holder is None and self._head(measured) == "share" and is_share(previous.quantity.amount):
                    holder = previous.subject  # "Coal made 68% of it in 2015; it expects the share to drop below 5%"
            figure.measure, figure.holder = measured, holder
            stated.needs_subject = needs
        self._look_before(figure, measured, general=general)

    def _place_where_most(self, figure: Figure) -> Holder | None:
        """Where a figure is highest or the like, which ", at" gives: "Unemployment was lowest in Utah, at 2.9%"."""
        items, clause, index = self.items, figure.clause, figure.index
        if clause is None or clause.sort != BE or index < clause.last + 4 or items[index - 1].word != spelt.AT:
            return None
        if items[index - 2].word != spelt.COMMA or not items[clause.last].text.endswith("est"):
            return None
        return self._place_of(items[clause.last].span, clause.last + 1)

    def _driver(self, clause: Clause | None, measured: Span) -> Holder | None:
        """The one who brings what is measured to where it is: "The government aims to bring deaths below 20", "The package will push
        inflation down by 0.7 point"."""
        parent = None if clause is None or clause.finite else clause.parent
        if clause is None or parent is None or parent.subject is None or clause.subject is None:
            return None
        verb = self.items[parent.verb]
        if (
            not verb.lists & AFFECTING
            or "to" not in self.words.affecting[verb.text]  # "left deaths at 20"
            or parent.relative
            or self._is_passive(parent)
        ):
            return None
        if clause.subject[0] - parent.last > 1 or self._head(measured).startswith("temperature"):
            return None
        return self._meant(self._holder(parent.subject[0], parent.subject[1]), parent)

    def _is_verb_of(self, at: i64, clause: Clause | None) -> bool:
        """Whether an item begins the verbs of a clause or of the one that it goes on with: "declined for a third quarter, losing 3%"."""
        if clause is None:
            return False
        return clause.first == at or (not clause.finite and clause.parent is not None and clause.parent.first == at)

    def _recorder(self, at: i64) -> Holder | None:
        """The one who did what a participle behind a figure tells, or for whom it was: "Burglaries recorded by Kent Police rose",
        "Wheat stocks held by farmers were", "The amount paid to suppliers rose"."""
        items = self.items
        if at + 2 >= len(items) or items[at + 1].kind not in (WORD, ORGANIZATION):
            return None
        if items[at].text in _PASSING_THROUGH and items[at + 1].sort & (THE | NOMINAL):
            if items[at + 1].word in (spelt.A, spelt.AN):
                return None  # "The number of people using a phone rose"
            return self._phrase_right(at + 1)  # "the number of cars entering the centre fell"
        if items[at + 1].kind != WORD or not items[at + 1].sort & TO:
            return None
        if items[at].kind != WORD or not (
            items[at].bits & (ENDS_ED | ENDS_ING) or items[at].lists & PAST or items[at].sort & (VERB | HAVE)
        ):
            return None
        if items[at + 1].word in (spelt.IN, spelt.AT) and at > 0:
            place = self._place_of(items[at - 1].span, at)  # "The number of cars built in Mexico grew"
            if place is None and items[at + 2].sort == THE and at + 3 < len(items) and items[at + 3].sort & NOMINAL:
                place = self._phrase_right(at + 3)  # "The water stored in the tank fell by 3%"
            return place
        if items[at + 1].word not in (spelt.BY, spelt.TO, spelt.ON, spelt.FOR, spelt.FROM):
            return None
        start = at + 2 if items[at + 2].sort != THE else at + 3
        stop = start
        while (
            stop < len(items)
            and items[stop].kind in (WORD, ORGANIZATION)
            and items[stop].sort & NOMINAL
            and not self._is_clause_verb(stop)
        ):
            stop += 1
        return self._holder(start, stop) if stop > start else None

    def _moved_before(self, clause: Clause) -> tuple[Span, Holder | None, bool] | None:
        """The one plural figure in the clauses before, which "they" stands for where they move: "shares", "sales"."""
        items, found = self.items, -1
        for at in range(self.origin, clause.start):
            if items[at].bits & ENDS_S and (items[at].bits & FIGURE or items[at].lists & TRADED):
                if found >= 0 or self._is_clause_verb(at):
                    return None
                found = at
        if found < 0:
            return None
        owner, theirs = self._owner(self._left(found + 1, self.origin), found + 1)
        return Span(items[theirs].start, items[found].end), owner, False

    def _told_of_before(self, previous: Stated, clause: Clause, figure: Figure) -> Holder | None:
        """Whose figures the clause before gave: "780 people work at Amber Lake, and the payroll is to swell to 950"."""
        told = previous.subject
        if told is None or told.refers == "we" or clause is figure.of_previous or clause.relative:
            return None
        if self._is_role(told):
            return None
        first = 0 if told.span.start == self.items[self.origin].start else 1
        return (
            told
            if told.organization is not None or told.refers in self.words.wheres or self._is_named(told, first)
            else None
        )

    def _are_figures(self, previous: Stated) -> bool:
        """Whether "they" may be the figures before, which nobody is said to have."""
        return previous.subject is None and previous.measure is not None and self._is_plural(previous.measure)

    def _look_before(self, figure: Figure, measured: Span | None, *, general: bool) -> None:
        """Where the owner of a subject that is a figure may be looked for in the sentences before."""
        stated, holder = figure.stated, figure.holder
        folded = self.sentence.folded
        priced = stated.national = False
        if measured is not None:
            start, end = measured.start, measured.end
            shared = ends_with(folded, start, end, "share price") or ends_with(folded, start, end, "share prices")
            priced = (
                not shared
                and holder is None
                and (ends_with(folded, start, end, " prices") or ends_with(folded, start, end, " tariffs"))
            )
            stated.national = not priced and self.words.national.at(folded, start, end) != 0
            if priced:  # "corn prices", "consumer prices"
                figure.settle(None, Holder(measured))  # "Steel prices have gone up 34%"
        stated.may_be_owned = measured is not None and not general and not priced
        previous = figure.previous
        if stated.national and previous is not None and previous.of_company:
            stated.national, stated.of_company = False, True  # "Domestic sales dropped, while exports slipped 5%"
        stated.reports = (
            measured is not None
            and not self._starts_from(figure.index)
            and (
                holder is None
                or holder.refers == "it"
                or (holder.organization is None and self.sentence.folded.startswith(" of ", measured.end))
            )
        )

    def _complete_owner(self, figure: Figure) -> None:
        """The owner where none was found: the place of those counted, the whole's, the one who speaks; and the verb as measure."""
        clause, index, stated, previous = figure.clause, figure.index, figure.stated, figure.previous
        measure, holder = figure.measure, figure.holder
        share = figure.share
        if (
            measure is not None
            and holder is not None
            and holder.span.start < measure.end
            and measure.start < holder.span.end
        ):
            holder = None
        if clause is not None:
            if (
                figure.behind_verb
                and figure.amount.unit is None
                and not (clause.sort == HAS or self.items[clause.verb].text in self.words.winning)
            ):  # but "took 12 of the council's 31 seats"
                holder = self._owner_of_whole(figure) or holder
            if (
                index > 1
                and self.items[index - 1].word == spelt.THE
                and (self.items[index - 2].sort == OF or self.items[index - 2].word == spelt.AMONG)
                and not share
            ):
                holder = self._where(index, clause) or holder  # "30 of the 85 cars on this lot"
            if (
                not share
                and measure is None
                and index + 2 < len(self.items)
                and self.items[index + 1].sort == OF
                and self.items[index].amount.unit is not None
                and self.items[index - 1].sort == THE
                and is_capital(self.sentence.raw, self.items[index + 2].start)
            ):
                holder = (
                    self._where(index, clause) or holder
                )  # "the nearest one for the 2,300 villagers of Strandby is"
            if holder is None and (figure.in_subject or figure.subject is None) and not share:
                holder = self._where(index, clause)
            if holder is None and figure.in_subject:
                holder = self._whole_owner(index, clause)
                if holder is None and measure is not None and not share and measure.end < figure.item.start:
                    holder = self._theme_behind(index + 1, clause.first)
            if (
                holder is None
                and share
                and index + 4 < len(self.items)
                and self.items[index + 1].sort == OF
                and self.items[index + 2].word == spelt.THOSE
                and self.items[index + 3].text in PLACING
            ):
                holder = self._phrase_right(index + 4)  # "15% of those in Canary Wharf stand empty"
            untold = figure.subject is None or (clause is self.telling and index < figure.subject[0])
            if holder is None and share and measure is not None and (figure.in_subject or untold):
                holder = self._place_of(measure, index + 1)
            if holder is None and figure.acting and measure is not None and (share or self._is_money(figure.item)):
                holder = self._receiver(clause)
            elif holder is None and figure.acting and measure is not None and self._is_passive(clause):
                holder = self._place_behind(clause)  # "Gusts of 131 km/h were measured at Mace Head"
            elif (
                holder is None
                and figure.acting
                and figure.amount.unit is not None
                and figure.amount.unit.dimension == "length"
                and self.items[clause.verb].text in self.words.falling_on
                and clause.last + 1 < len(self.items)
                and self.items[clause.last].text in PLACING
                and self.items[clause.last + 1].kind != TIME
            ):
                holder = self._phrase_right(
                    clause.last + 1
                )  # "Nearly 61 inches have fallen at the airport since Nov. 1"
            if share and figure.acting and measure is not None:
                placed = self._lies_in(clause) if self.items[index + 1].sort == OF else None
                if placed is not None:
                    holder = placed  # "About 60% of the world's arable land is in Africa"
                elif holder is None and self._names_place(measure):
                    holder, measure = Holder(measure), None  # "Only 48% of Kenya has power"
            elif (
                share
                and figure.behind_verb
                and measure is not None
                and self.items[clause.verb].text in self.words.destroying
            ):
                holder = self._owner_of_damaged(figure, clause) or holder
            if holder is None and figure.acting:
                if self._counts(figure.item) and not share:
                    holder = self._place_behind(clause) or self._object(clause) or self._causer(clause)
                    if holder is None and clause.subject is not None and clause.subject[0] > self.origin + 2:
                        holder = self._place_opening(clause.subject[0])  # "and in Kent 30,000 homes were without power"
                if holder is None and self._stands_for_a_group(clause, index):
                    whole = None if previous is None else self._counted_noun(previous)
                    if whole is None and share and previous is not None and is_share(previous.quantity.amount):
                        holder = previous.subject  # "57% of adults wanted fewer, while 12% favoured more"
                    elif whole is None:
                        holder = self._several_before(clause) if share else None
                        if holder is None and previous is not None and previous.quantity.amount.unit is None:
                            holder = previous.subject  # "35 of them died and six were left handicapped"
                        stated.of_topic = holder is None
                    elif share or (self.items[self.origin].sort == OF and self.items[self.origin].kind == WORD):
                        holder = Holder(whole)  # "Of the 3,208 children, 106 were treated"
                if holder is None and share:
                    holder = self._owned_before(clause)
            if measure is None and not figure.found and not figure.joined and self._takes_amount(clause, index):
                measure = self.items[clause.verb].span  # "could receive as much as $15,000", "operates in 70 countries"
            if measure is None and not figure.found and not figure.joined and self._is_of_deed(figure, clause):
                measure = self.items[
                    clause.verb
                ].span  # "drifted 40 km out to sea", "was moved at a cost of $3 million"
            if holder is None and figure.acting and clause.relative:
                holder = self._scene(clause)
        if holder is None and clause is not None and (stated.may_be_owned or (figure.acting and not share)):
            holder = self._before_colon(clause)
        if (
            holder is None
            and stated.may_be_owned
            and self.source is not None
            and self.source.organization is None
            and index >= self.spoken
            and self._text(self.source.span) in self.words.named_places
        ):
            holder = self.source  # "Kenya said inflation eased to 6%"
        if holder is None and stated.may_be_owned and not stated.national:
            if (clause is None or clause.status != "estimate") and self._speaks_of_itself(index):
                holder = self.source  # "Total sales came to $5 billion, the grocer said"
            if holder is None and clause is not None and figure.in_subject is False:
                holder = self._owner_ahead(clause)
            stated.of_company = holder is None and measure is not None and self._names_none(measure)
        if holder is None and figure.acting and not share and clause is not None and self._counts(figure.item):
            holder = self._agent(clause) or self._whose_clause_before(clause)
        unit = figure.amount.unit if holder is None and figure.acting and not share else None
        if (
            unit is not None
            and unit.name in self.words.belonging
            and clause is not None
            and not self.items[clause.verb].bits & BEFALLING
        ):
            holder = self.source if self._speaks_of_itself(index) else None
            stated.of_topic = holder is None  # "Some 3,400 employees will lose their jobs"
        stated.measure = figure.measure = measure
        if holder is None and measure is not None and figure.behind_verb and not figure.joined:
            holder = self._whose_before(measure)  # "lifting their assets to $4 billion"
        if measure is not None and holder is not None and clause is not None:
            holder = self._by_pronoun(measure, holder, clause)
            if (
                figure.behind_verb
                and figure.subject is not None
                and measure.start > self.items[clause.verb].start
                and (not (share and figure.amount.change is None) or not clause.finite)
            ):
                holder = self._by_number(measure, holder, figure.subject)
        if (
            clause is not None
            and clause.sort == SAY
            and figure.behind_verb
            and holder is not None
            and self.items[clause.verb].word in (spelt.SAID, spelt.SAYS)
            and figure.subject is not None
            and holder.span.start >= self.items[figure.subject[0]].start
            and holder.span.end <= self.items[figure.subject[1] - 1].end
        ):
            holder = None  # "Traders said the two banks, keen to meet targets, chased funds": not the speakers'
        stated.subject = figure.holder = holder
        if holder is None and stated.may_be_owned and self.items[self.origin].text in self.words.everywhere:
            stated.may_be_owned = stated.needs_subject = stated.of_company = False

    def _lies_in(self, clause: Clause) -> Holder | None:
        """The named place that a part of a whole is in: "About 60% of it is in Africa"."""
        items, at = self.items, clause.last
        if clause.sort != BE and items[clause.verb].text not in self.words.lying:
            return None
        if at + 1 >= len(items) or items[at].word not in (spelt.IN, spelt.AT, spelt.ON):
            return None
        return self._place_behind(clause)

    def _names_place(self, measure: Span) -> bool:
        """Whether what is measured is a place, of which so much has or does something."""
        at = self._last_word(measure)
        return is_capital(self.sentence.raw, at) and self._head(measure) in self.words.named_places

    def _owner_of_damaged(self, figure: Figure, clause: Clause) -> Holder | None:
        """Whose the whole is, a part of which something that is nobody destroys: "A fire destroyed two-thirds of its stalls"."""
        items, index, subject = self.items, figure.index, figure.subject
        if subject is None or index + 2 >= len(items) or items[index + 1].sort != OF:
            return None
        doer = self._holder(subject[0], subject[1])
        if doer is None or doer.organization is not None or doer.refers in ("it", "we", "he"):
            return None
        head = items[self._base_end(subject[0], subject[1]) - 1]
        if self._are_people(head) or (is_capital(self.sentence.raw, head.start) and head is not items[self.origin]):
            return None
        if items[index + 2].lists & POSSESSIVE:
            return Holder(items[index + 2].span, None, "he")
        for at in range(index + 2, min(index + 10, len(items) - 1)):
            item = items[at]
            if item.word == spelt.S:
                return self._holder(self._left(at, index + 2), at)
            if item.word in (spelt.IN, spelt.ON, spelt.AT):
                place = items[at + 1] if items[at + 1].sort != THE or at + 2 >= len(items) else items[at + 2]
                named = place.kind == ORGANIZATION or (
                    place.kind == WORD and is_capital(self.sentence.raw, place.start)
                )
                return self._phrase_right(at + 1) if named or items[at + 1].word == spelt.THE else None
            if item.kind in (MARK, QUANTITY, TIME) or item.sort & (AND | BUT):
                break
        return None

    def _owner_ahead(self, clause: Clause) -> Holder | None:
        """The company or the like that a later clause tells of: "Staff numbers fell by 3% as the firm moved jobs to Belfast"."""
        for later in self.clauses:
            if later.first <= clause.first or not later.finite or later.relative or later.subject is None:
                continue
            if later.sort & (SAY | EXPECT) or later.subject[0] < clause.last:
                continue
            found = self._holder(later.subject[0], later.subject[1])
            if found is not None and (
                (found.organization is not None and found.organization.named.type == "company")
                or "company" in self.words.definite.get(found.refers, ())
            ):
                return found
            return None
        return None

    def _causer(self, clause: Clause) -> Holder | None:
        """The one who lets or makes those counted do something: "let 900 workers go", "ordered 40 families to leave"."""
        parent = clause.parent
        if clause.finite or parent is None or parent.subject is None or parent.sort & (SAY | EXPECT | AIM | BE):
            return None
        if clause.subject is None or clause.subject[0] != parent.last:
            return None
        return self._meant(self._holder(parent.subject[0], parent.subject[1]), parent)

    def _several_before(self, clause: Clause) -> Holder | None:
        """Those of whom a clause before tells, and this one of some of them: "Pupils paid in advance; one in three met nobody"."""
        items = self.items
        for earlier in self._before(clause):
            subject = earlier.subject
            if subject is None or earlier.relative or earlier.sort & (SAY | EXPECT):
                continue
            head = items[self._base_end(subject[0], subject[1]) - 1]
            several = head.kind == WORD and head.bits & (ENDS_S | FIGURE | NO_VERB) == ENDS_S
            return self._holder(subject[0], subject[1]) if several or head.text in self.words.people else None
        return None

    def _theme_behind(self, at: i64, end: i64) -> Holder | None:
        """What a figure in the subject is of, for or at behind its amount: "A fine of £3 million on the bank was"."""
        items = self.items
        if at + 1 >= end or items[at].word not in (spelt.FOR, spelt.ON, spelt.AT, spelt.IN) or items[at].kind != WORD:
            return None
        return self._holder(at + 1, end)

    def _agent(self, clause: Clause) -> Holder | None:
        """Who or what did it to those counted: "Two guards were swept off the rocks by waves"."""
        items = self.items
        if clause.status or not self._is_passive(clause):
            return None  # what would be done is no deed: "6 million homes would be affected by an outage"
        for at in range(clause.last, min(clause.end, len(items) - 1)):
            if items[at].kind == MARK or items[at].sort & (AND | BUT):
                return None
            if items[at].word == spelt.BY:
                start = at + 2 if items[at + 1].sort == THE and at + 2 < len(items) else at + 1
                stop = start
                while (
                    stop < len(items)
                    and items[stop].kind in (WORD, ORGANIZATION)
                    and items[stop].sort & (PLAIN | NOUN | ING | ED)
                ):
                    stop += 1  # "by a fishing boat"
                return self._holder(start, stop) if stop > start else None
        return None

    def _is_of_deed(self, figure: Figure, clause: Clause) -> bool:
        """Whether an amount that nothing else measures is that of what a verb tells, and not what a thing is priced at."""
        items = self.items
        if not figure.behind_verb or self._counts(figure.item):
            return False
        at = self._behind_qualifiers(figure.index)
        if figure.share:
            voted = clause.sort & (VERB | ED) != 0 and items[at].word == spelt.BY
            voted = voted and (at == clause.last or items[clause.verb].text in self.words.voting)
            return voted and not self._is_passive(clause)  # "voted by 88 per cent to accept it"
        word = items[at].word
        moved = items[at - 1] if word == spelt.TO and at else figure.item
        if moved.kind == QUANTITY and moved.amount.change is not None:
            return False  # "Bolt Corp. added 15 sen to RM2.70"
        if at >= clause.last and word in (spelt.AT, spelt.ON) and items[clause.verb].text in self.words.pricing:
            return False  # "starts at 489,000 kroner"
        if self._is_distance(figure.index) and items[clause.last].kind != QUANTITY:
            return False  # "caught fire 40 nautical miles off Oman"
        if (word == spelt.AT and not self._is_money(figure.item)) or (word == spelt.WITH and at > clause.last):
            return False  # "struck gas at 2,900 metres"
        return clause.sort & (HAVE | VERB | ED | ING) != 0 or items[clause.verb].lists & COSTING != 0

    def _whose_clause_before(self, clause: Clause) -> Holder | None:
        """The place or body that the clause before tells of, where "as", "when" or the like opens one on those counted: "Sri Lanka
        has had 47 deaths, as 1,500 soldiers were sent"."""
        items = self.items
        at = clause.start if clause.subject is None else min(clause.start, clause.subject[0])
        while at > self.origin and (
            items[at].sort & (THE | MORE) or items[at].lists & QUALIFIER or items[at].kind == QUANTITY
        ):
            at -= 1
        if at <= self.origin or items[at].text not in _TYING:
            return None
        for earlier in self._before(clause):
            if earlier.subject is None or earlier.sort & (SAY | EXPECT):
                continue
            measured, owner, _ = self._subject_as_measure(earlier.subject[0], earlier.subject[1], earlier)
            if measured is not None:
                return owner
            found = self._holder(earlier.subject[0], earlier.subject[1])
            if found is not None and (
                found.organization is not None
                or self._is_named(found, earlier.subject[0])
                or found.refers in self.words.definite
            ):
                return found
            return None
        return None

    def _by_pronoun(self, measure: Span, holder: Holder, clause: Clause) -> Holder:
        """Whose a figure is, by the pronoun right before it where no organization is meant: "The jail will have 90 cells; its
        price has risen"."""
        subject = (0, 0) if clause.subject is None else clause.subject
        items = self.items
        for at in range(max(0, subject[0] - 1), min(subject[1], len(items))):
            item = items[at]
            if item.end + 1 == measure.start and item.lists & POSSESSIVE and WHOSE[item.text] == "it":
                known = holder.organization is not None or holder.refers in self.words.definite
                kept = known or holder.span.start >= item.end or holder.refers in ("it", "we", "he")
                return holder if kept else Holder(item.span, None, holder.refers)
            if item.start >= measure.start:
                break
        return holder

    def _by_number(self, measure: Span, holder: Holder, subject: tuple[int, int]) -> Holder:
        """Whose a figure is by a pronoun before it that can't mean the subject: "Burials cover 40% of its budget of $31 million",
        "Slowing down cut their fuel use by 17%"."""
        whose = self._whose_before(measure)
        first, last = self.items[subject[0]], self.items[subject[1] - 1]
        told = holder.span.start >= first.start and holder.span.end <= last.end
        if whose is None or not told or holder.organization is not None:
            return holder
        head = self.items[self._base_end(subject[0], subject[1]) - 1]
        if whose.span.end - whose.span.start > len("its"):
            return whose if first.kind == WORD and first.bits & ENDS_ING and first is not head else holder
        several = head.kind == WORD and head.bits & (ENDS_S | NO_VERB) == ENDS_S
        common = head is first or not is_capital(self.sentence.raw, head.start)
        text = head.text
        mends = several and common and not self._are_people(head) and not text.endswith("works")
        return whose if mends else holder

    def _owner_of_whole(self, figure: Figure) -> Holder | None:
        """Whose those are that a verb takes some of: "shut two of the district's seven kitchens"."""
        items, index = self.items, figure.index
        if index + 3 >= len(items) or items[index + 1].sort != OF or figure.amount.number.form != "cardinal":
            return None
        for at in range(index + 3, min(index + 8, len(items) - 1)):
            if items[at].word == spelt.S and items[at - 1].kind != TIME and items[at + 1].kind == QUANTITY:
                return self._holder(self._left(at, index + 2), at)
            if items[at].kind == MARK or items[at].kind == QUANTITY:
                return None
        return None

    def _whose_before(self, measure: Span) -> Holder | None:
        """The possessive right before a measure, where it stands for none of the persons who speak."""
        folded, start = self.sentence.folded, measure.start
        if start < 6 or ord(folded[start - 1]) != 32:
            return None
        if folded.startswith(" their ", start - 7):
            return Holder(Span(start - 6, start - 1), None, "it")
        if folded.startswith(" its ", start - 5):
            return Holder(Span(start - 4, start - 1), None, "it")
        return None

    def _pronoun_before(self, measure: Span | None) -> Holder | None:
        """The possessive before a measure: "The partners put its break-even price at $32"."""
        whose = None if measure is None else self._whose_before(measure)
        return None if whose is None else Holder(whose.span, None, "he")
