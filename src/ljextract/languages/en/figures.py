"""What is said of a figure beside its measure and its subject: who did it and who says so, its direction, time and status."""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, QUANTITY, TIME, WORD, Holder, Item, Stated
from ljextract.languages.en import spelt
from ljextract.languages.en.letters import ends_with
from ljextract.languages.en.speakers import TELLERS
from ljextract.languages.en.stating import PLACING
from ljextract.languages.en.subjects import Figure, Subjects
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ADV,
    AIM,
    AND,
    BE,
    BEATING,
    BUT,
    CHANGE,
    COUNTING,
    ED,
    ENDS_ED,
    ENDS_ING,
    EVERY,
    EXPECT,
    FALL,
    FIGURE,
    HAPPENED,
    IF,
    MOVING,
    NOMINAL,
    OF,
    PAST,
    PERIOD,
    QUALIFIER,
    RISE,
    THE,
    THEN,
    UPLIFTING,
    WHO,
)
from ljextract.native import i64
from ljextract.text import Span

_NTH: Final = frozenset("first second third fourth opening".split())
_COMPARING: Final = frozenset("more less fewer above below higher lower".split())


_AT_OTHER_TIMES: Final = frozenset("now before earlier ago today previously previous current once then".split())
"""What tells that a figure is held against that of another time."""
_OF_NO_PERIOD: Final = ("shares", "stock", "dividend", "dividends", "inventory", "inventories", "net debt")
"""How words end for what a quarter's figures don't date: what shares are worth or pay, what is left at its end."""


class Figures(Subjects):
    """Reads what is said of a figure."""

    def _attribute_to(self, stated: Stated, index: i64, clause: Clause | None = None) -> None:
        """Note who says so."""
        stated.told = self._is_said_of_the_speaker(index, clause)
        if self.source is None and 0 <= self.thought_from < index:
            stated.source = self.others
        if self.source is not None and index >= self.spoken and not stated.told:
            stated.source = self.others if self.others is not None and index >= self.others_from else self.source

    def _doer(self, figure: Figure) -> Holder | None:
        """Whose a figure is by where it stands: the subject's, or the one's at whose place it is."""
        clause, subject, index = figure.clause, figure.subject, figure.index
        if (
            clause is not None
            and figure.previous is not None
            and self._is_of_which_amount(clause, figure.previous, index)
        ):
            return figure.previous.subject
        if (
            clause is not None
            and clause.sort == BE
            and figure.behind_verb
            and self.items[self.origin].word == spelt.AMONG
            and clause.first > self.origin + 1
            and self.items[clause.first - 1].kind in (WORD, ORGANIZATION)
            and all(self.items[at].word != spelt.COMMA for at in range(self.origin, clause.first))
        ):
            return self._holder(self.origin + 1, clause.first)  # "Among the dead were 12 children"
        if clause is not None and index < clause.start:
            leader = self._leader(index)
            if leader is not None:
                return leader
        if (
            subject is not None
            and index < subject[0]
            and self.items[self.origin].word == spelt.ON
            and self.items[index - 1].sort == OF
        ):
            return None  # "On turnover of 1.3 billion shekels, the index fell"
        if subject is not None and clause is self.telling and index < subject[0]:
            return self._host(index)  # "Half of adults skip breakfast, survey finds"
        if subject is not None and not figure.in_subject:
            if index < subject[0] and self.items[subject[0]].kind == QUANTITY:
                return None  # "Some 640 firefighters, nine helicopters and 38 engines are working"
            if (
                index < clause.start and self.items[clause.start].sort & (WHO | BUT | IF)
                if clause is not None
                else False
            ):
                return None  # "Some 130,000 people still live where the air is worse"
            if index == self.origin + 2 and self.items[index - 1].sort == THE and self._counts(figure.item):
                return None  # "In the 2,000 poorest villages, incomes rose"
            if (
                subject[0] > 0
                and self.items[subject[0] - 1].word == spelt.WHOSE
                and self.items[self._base_end(subject[0], subject[1]) - 1].bits & FIGURE
            ):
                return self._before_whose(subject[0] - 1)  # "a company whose shares trade at a fifth of their peak"
            return self._meant(self._holder(subject[0], subject[1]), clause)
        if (
            subject is not None
            and subject[0] < index
            and self.items[index - 2].word not in (spelt.TOTAL, spelt.AVERAGE)
        ):
            end = self._base_end(subject[0], subject[1])  # but "a total of 13,404 ships"
            if end < index and self.items[end - 1].kind != QUANTITY and self.items[subject[0]].sort != EVERY:
                return self._holder(subject[0], end)  # "an SF90 with 938 horsepower might"
        there = clause is not None and subject is None and clause.first > 0
        there = there and clause is not None and self.items[clause.first - 1].word == spelt.THERE
        # "In Cuba there are only two nickel plants"
        return self._host(index) if clause is None or index < clause.first or there else None

    def _is_of_which_amount(self, clause: Clause, previous: Stated, index: i64) -> bool:
        """Whether an amount is some of the one before: "has set aside €260m for the deal, of which only €40m has been spent"."""
        items, at = self.items, clause.start
        if not clause.relative or items[at].word != spelt.WHICH or items[at - 1].sort != OF or not at < index <= at + 2:
            return False
        one, other = items[index].amount.unit, previous.quantity.amount.unit
        return one is not None and other is not None and one.system == "ISO4217" and one.code == other.code

    def _clause_from(self, at: i64) -> Clause | None:
        """The clause whose subject begins at an item, or behind its article."""
        for clause in self.clauses:
            if clause.subject is not None and at <= clause.subject[0] <= at + 1 and clause.finite:
                return clause
        return None

    def _is_of_foretellers(self, subject: tuple[int, int]) -> bool:
        return any(self.items[at].text in self.words.foretellers for at in range(subject[0], subject[1]))

    def _read_change(self, figure: Figure) -> None:
        """Which way the figure goes, and from when."""
        clause, index, stated = figure.clause, figure.index, figure.stated
        direction = figure.direction
        if (
            direction is None
            and figure.behind_verb
            and clause is not None
            and not figure.beside
            and not self._starts_from(index)
            and not (figure.measure is not None and self._is_apart(figure.measure, clause.verb))
        ):
            direction = self._direction(clause, index)
        verb = self.items[index if clause is None else clause.verb]
        if (
            clause is not None
            and stated.measure == verb.span
            and (figure.amount.change is None or verb.lists & UPLIFTING)  # "The storm dropped 22 inches"
        ):
            taken = verb.lists & UPLIFTING != 0 or not (clause.sort & MOVING or self._is_laying(clause))
            direction = (
                None if taken or verb.text.startswith("rais") else direction
            )  # "to raise $5 million", "drop 22 meetings"
        if direction is not None and figure.amount.change is not None and self._is_than_another(index):
            direction = None  # "about $4 less than in neighboring Hermantown"
        elif (
            direction is not None
            and figure.amount.change is None
            and (self._is_where(index) or self._is_beside_a_change(index))
        ):
            direction = None  # "Output fell in nine of the 16 industries"
        if direction is not None:
            stated.direction = direction
            stated.basis = self._basis(index)
            stated.compared = self._compared(index)

    def _is_than_another(self, index: i64) -> bool:
        """Whether a figure is held against that of others and not that of another time: "a third less than one made in Germany"."""
        items, last = self.items, len(self.items)
        at = index + 1
        while at < min(last, index + 4) and items[at].word != spelt.THAN:
            if items[at].kind == MARK or items[at].word in (spelt.TO, spelt.BY):
                return False
            at += 1
        if at >= min(last, index + 4) or at + 1 >= last or items[at - 1].text == "rather":
            return False
        for one in range(at + 1, min(last, at + 9)):
            item = items[one]
            if item.kind == TIME or item.text in _AT_OTHER_TIMES:
                return False
            if item.kind in (QUANTITY, MARK):
                break
        return True

    def _is_where(self, index: i64) -> bool:
        """Whether those counted are only where something changes: "fell in nine of the 16 industries"."""
        if not self._counts(self.items[index]) or self.items[index].amount.number.form != "cardinal":
            return False
        at = self._behind_qualifiers(index)
        return at > 0 and self.items[at].word in (spelt.IN, spelt.AT, spelt.AMONG, spelt.ACROSS)

    def _is_beside_a_change(self, index: i64) -> bool:
        """Whether a figure only goes with one that changes: "rose 2.7%, half the pace of 2025", "by 84% in a trial of 200"."""
        items, last = self.items, len(self.items)
        at = self._behind_qualifiers(index)
        if at < 2:
            return False
        behind = items[index + 1] if index + 1 < last else None
        if behind is not None and behind.word == spelt.AS and items[index].amount.number.form != "cardinal":
            return True  # "grew five times as fast"
        if items[at].word == spelt.WITH:
            return (
                items[at - 1].word == spelt.COMMA
                and self._counts(items[index])
                and behind is not None
                and behind.bits & (ENDS_ED | ENDS_ING) != 0
            )  # "have risen by 9 percent since May, with 70 crimes reported in the area"
        if items[at].sort == OF:
            one = at - 1
            while one > at - 5 and one > 0 and items[one].kind == WORD and items[one].sort & (NOMINAL | ADV):
                one -= 1
            if one < at - 1 and items[one].sort == THE:
                one -= 1
            told = items[at - 1]
            return (
                one < at - 1
                and told.lists & CHANGE == 0
                and (items[one].word == spelt.IN or (items[one].word == spelt.AT and told.text == "cost"))
            )
        if behind is None or items[at].word not in (spelt.COMMA, spelt.OR):
            return False
        if behind.sort == THE:
            return True  # "rose 2.7%, half the pace of 2025"
        if behind.sort != OF or index + 2 >= last:
            return False
        if items[index + 2].text in ("them", "it", "which", "those", "whom"):
            return True  # "cut 1,900 jobs, two-thirds of them among sorters"
        one = at - 1
        while one > at - 3 and one > 0 and items[one].kind != QUANTITY:
            one -= 1
        return items[one].kind == QUANTITY and items[one - 1].word == spelt.TO  # "rose to 30,112, or 84% of capacity"

    def _is_in_its_first(self, index: i64) -> bool:
        """Whether a figure is of a stretch that only its number tells: "sold 600 of them in the first year and 41,000 in 1971"."""
        items, last = self.items, min(index + 5, len(self.items) - 3)
        for at in range(index + 1, last):
            if items[at].kind != WORD or items[at].sort & AND:
                return False
            if items[at].word == spelt.IN and items[at + 2].text in _NTH:
                return items[at + 3].bits & PERIOD != 0
        return False

    def _read_time(self, figure: Figure) -> None:
        """The time, and which times told before may be it."""
        items, clause, index, stated, measure = self.items, figure.clause, figure.index, figure.stated, figure.measure
        from_one = items[index - 1].word == spelt.FROM
        standing = (
            figure.in_subject
            and index > 1
            and items[index - 1].sort == OF
            and items[index - 2].text in self.words.bodies
        )
        if (
            clause is not None
            and clause.status
            and index < clause.first
            and index
            and items[index - 1].word == spelt.WITH
        ):
            standing = True  # "The union, with 6,500 members in hospitals, will hold its ballot in May"
        if index > 1 and items[index - 1].sort == OF and items[index - 2].text in self.words.peopled:
            standing = True  # "Vanderhoof, a town of 4,400, lost its mill in 2022"
        if index > 1 and items[index - 1].word == spelt.TO and items[index - 2].text == "home":
            standing = True  # "The zoo, home to 126 species, welcomed 410,000 visitors last summer"
        unit = figure.amount.unit
        if unit is not None and unit.name in self.words.foretellers:
            standing = True  # "Most of the 70 economists polled had foreseen it"
        stated.time = None if standing else self._time(clause, index)  # "Its network of 212 centres gave out"
        if stated.time is not None and stated.time.start > figure.item.end and self._is_in_its_first(index):
            stated.time, standing = None, True
        if (
            from_one
            and stated.time is not None
            and stated.time.start > figure.item.end
            and items[index + 1].word == spelt.TO
        ):
            stated.time = None  # "cut its fee from £16,800 to £12,500 in April"
        if (
            from_one
            and stated.time is not None
            and stated.time.end < items[index - 1].start
            and self.sentence.folded.find(",", stated.time.end, items[index - 1].start) >= 0
        ):
            stated.time = None  # "Since it opened in December, the number of goods has grown from 1,900 to 6,600"
        if self._is_put_between(index):
            stated.time = items[index + 1]
        if (
            stated.time is not None
            and measure is None
            and items[self._behind_qualifiers(index)].word == spelt.WITH
            and self._counts(figure.item)
            and stated.time.start < figure.item.start
            and self._is_of_day(stated.time)
        ):
            stated.time = None  # "docked on Sunday with 400 crew"
        if (
            stated.time is None
            and not standing
            and clause is not None
            and clause.status in ("target", "will")
            and not from_one
        ):
            times = [at for at in self.times if self._may_date(at)]
            one = times[0] if len(times) == 1 else -1
            beside = one < clause.end or (one > 0 and self._may_date_before(one))
            if (
                one > index
                and beside
                and self._belongs(one, clause)
                and not any(other.sort == EXPECT and index < other.first < one for other in self.clauses)
                and not (items[one - 1].kind == QUANTITY and self._turns_against(index + 1, one))
            ):  # not "at 160km/h, against 90km/h today"
                stated.time = items[times[0]]  # "aims to attract 4,000 firms, striving to surpass 200 billion by 2025"
        if (
            stated.time is not None
            and unit is not None
            and unit.dimension == "time"
            and clause is not None
            and items[clause.start].word == spelt.AFTER
            and not items[clause.start].start <= stated.time.start < items[clause.end - 1].end
        ):
            stated.time = None  # "died in early August after being at Insein for six years"
        if self.lists & THEN and stated.time is None and not standing and not from_one:
            then = self._then(clause, index)
            earlier = [at for at in self.times if at < then]
            stated.time = items[earlier[-1]] if earlier else None  # "lost a plant in 2022, and since then"
            stated.then = then >= 0
        if (
            stated.time is not None
            and unit is not None
            and unit.dimension not in ("currency", "ratio", "time")
            and figure.amount.number.form == "cardinal"
            and self._is_hyphened(figure.item)
            and items[index - 1].word in (spelt.THE, spelt.OPENING)
            and self.sentence.folded.find(" ", figure.item.start, figure.item.end) < 0
        ):
            stated.time, standing = None, True  # "On Monday it destroyed the eight-storey building"
        stated.borrows_time = (
            not (standing or (clause is not None and self._is_present(clause)))
            and (stated.needs_subject or stated.may_be_owned)
            and not (figure.measuring and from_one)  # "fell to 4,100 from 5,020"
        )
        past = (
            clause is not None
            and (stated.time is None or not stated.borrows_time)
            and not from_one
            and not self._quotes()
            and self._is_past(clause, measure)
        )
        stated.dated_before = past and not stated.borrows_time
        if past and clause is not None and items[clause.first].word == spelt.HAD:
            stated.undated = True  # not of the day: "Eleven economists had bet on a cut"
        stated.of_lead = past and stated.time is None and not standing
        if clause is not None and (stated.borrows_time or stated.of_lead or stated.dated_before):
            apart = stated.time is None and bool(self.times) and self._was_dated_aside(index)
            if apart or self._has_span(clause) or self._is_of_a_season(clause):
                stated.borrows_time = stated.dated_before = stated.of_lead = False
        if (
            stated.time is None
            and clause is not None
            and clause.sort == BE
            and figure.subject is not None
            and figure.subject[0] == self.origin
            and items[self.origin].word == spelt.THAT
            and figure.subject[1] == self.origin + 1
            and self.sentence.told
        ):
            stated.borrows_time = True  # "It fell to 4 million in 2025. That is 30% of all children"
        aged = (
            figure.subject is not None and figure.amount.unit is None and items[figure.subject[0]].text in ("he", "she")
        )
        if (measure is not None and self._is_of_shares(measure)) or (aged and clause is not None and clause.sort == BE):
            # what a share does is of its day, and "She died on Sunday. She was 88"
            stated.borrows_time = stated.dated_before = stated.of_lead = False
        if self._is_of_now_today(stated.time, clause):
            stated.time = None
            stated.borrows_time = stated.dated_before = stated.of_lead = False
            stated.undated = True
        stated.happened = clause is not None and (
            items[clause.verb].bits & (ENDS_ED | BEATING) != 0
            or (
                items[clause.first].bits & HAPPENED != 0
                and not (clause.status == "target" and items[clause.first].word in (spelt.HAS, spelt.HAVE))
            )  # not "which has to close a gap of £31m"
            or (clause.status == "" and figure.amount.number.form == "cardinal" and self._is_hyphened(figure.item))
        )

    def _is_put_between(self, index: i64) -> bool:
        """Whether a figure and its time are put in between: "to lift its return on equity, 5.1% last year, to 8%"."""
        items = self.items
        return (
            items[index - 1].word == spelt.COMMA
            and index + 2 < len(items)
            and items[index + 1].kind == TIME
            and items[index + 2].word == spelt.COMMA
            and items[index - 2].kind == WORD
        )

    def _is_there_already(self, index: i64) -> bool:
        """Whether an amount says only which thing is meant: "the $95 adoption fee", "the department's $82 billion budget"."""
        items = self.items
        if index + 1 >= len(items) or not index:
            return False
        before, behind = items[index - 1], items[index + 1]
        if behind.kind != WORD or not behind.sort & NOMINAL or behind.sort & (AIM | ED):
            return False
        return before.word in (spelt.THE, spelt.ITS, spelt.S)

    def _is_apart(self, measure: Span, verb: i64) -> bool:
        """Whether it is a goal or the like that a comma parts from the verb: "slipped to 39%, well short of a target of 65%"."""
        at = verb + 1
        while at < len(self.items) and self.items[at].start < measure.start:
            if self.items[at].word == spelt.COMMA:
                return self._head(measure) in self.words.guesses
            at += 1
        return False

    def _is_of_day(self, time: Item) -> bool:
        """Whether a time is a day or finer."""
        when = time.resolved
        return when is not None and when.granularity in ("day", "hour", "minute")

    def _is_of_shares(self, measure: Span) -> bool:
        """Whether what is measured is what shares are worth or pay, or what is left at the end of a period: "Acme's shares"."""
        folded, start, end = self.sentence.folded, measure.start, measure.end
        if end - start < 5:
            return False
        last: i64 = ord(folded[end - 1])
        third: i64 = ord(folded[end - 3])
        if last == 115:
            may_end = third in (114, 105, 110)  # "res", "ies", "nds"
        else:  # "ock", "ory", "end", "ebt"
            may_end = (third == 111 and last in (107, 121)) or (third == 101 and last in (100, 116))
        if not may_end:
            return False
        if not folded.endswith(_OF_NO_PERIOD, start, end):
            return False
        word = max(folded.rfind(" ", start, end) + 1, start)
        return folded[word:end] in _OF_NO_PERIOD or ends_with(folded, start, end, "net debt")  # not "livestock"

    def _may_date_before(self, at: i64) -> bool:
        """Whether a time may date the clause before its own, too: not "plans to close 14 programs, saving $19 million by 2028"."""
        relation = self.items[at].period.relation
        if relation != "by":
            return relation != "since" and (
                relation != "until"
                or all(self.items[one.start].sort != AND or not one.start <= at < one.end for one in self.clauses)
            )  # "plans to spend $4 million and to bar boats until June"
        return any(one.start <= at < one.end and self.items[one.first].sort == AIM for one in self.clauses)

    def _read_status(self, figure: Figure) -> None:
        """Who says so, and whether it has happened."""
        items, clause, index, stated, previous = self.items, figure.clause, figure.index, figure.stated, figure.previous
        unit = figure.amount.unit
        verb: i64 = 0
        if clause is not None:
            verb = items[clause.verb].word
        will = clause is not None and clause.status == "will"
        self._attribute_to(stated, index, clause)
        stated.source = figure.expecter or stated.source
        if (
            stated.source is None
            and index + 3 < len(items)
            and items[index + 1].sort == EXPECT
            and items[index + 2].word == spelt.BY
        ):
            stated.source = self._phrase_right(index + 3)  # "the $40 million expected by analysts"
        if stated.source is None and clause is not None and clause.first < clause.verb and figure.behind_verb:
            subject = clause.subject
            if subject is not None and items[clause.first].sort == EXPECT and items[clause.first].word != spelt.DUE:
                stated.source = self._holder(subject[0], subject[1])  # "Andara now expects to produce 405,000 tonnes"
        if figure.expecter is not None and previous is not None:
            stated.time = stated.time or previous.time
        holder = figure.holder
        if (
            holder is not None
            and clause is not None
            and items[clause.verb].start < holder.span.start < figure.item.start
        ):
            holder = self._doer(figure)  # "will raise the price of its plan": by its own choice
        stated.status = self._status(clause, index, holder, figure.measure)
        if (
            clause is not None
            and items[min(clause.verb + 1, len(items) - 1)].word == spelt.DUE
            and not clause.sort & BE
        ):
            stated.happened, stated.direction = True, None  # "of which $750 million falls due in February"
        if (
            stated.status == "actual"
            and stated.time is not None
            and (self._is_now_aside(index) or (items[index - 1].sort == OF and self._is_led_to(index)))
        ):
            stated.happened, stated.time = True, None  # "meets on Dec. 19 to decide on the rate, now 18%"
        if stated.status != "actual" and self._is_put_between(index):
            stated.status = "actual"  # "aims to lift its return on equity, 5.1% last year, to 8%"
        elif (
            stated.status == "target"
            and unit is not None
            and unit.system == "ISO4217"
            and self._is_there_already(index)
        ):
            stated.status, stated.time = "actual", None  # "agreed to waive the $95 adoption fee until September"
        if stated.status == "actual" and clause is not None:
            told = clause if clause.finite or clause.parent is None else clause.parent
            if (
                will
                or (clause.status == "target" and clause.last <= index)
                or (told.status == "" and self._is_set(told, index, figure.measure))
            ):
                stated.happened = True  # "the fee will go up by 2.7% from September" is known
        known = clause is not None and clause.status == "target" and stated.status == "actual"
        if (
            known
            and clause is not None
            and stated.time is not None
            and not items[clause.start].start <= stated.time.start < items[clause.end - 1].end
        ):
            stated.time = None  # "The council, which has to close a gap of £31m, overspent by £12.6m last year"
        if stated.status == "target" and (
            verb == spelt.COSTING
            or (verb in (spelt.TAKE, spelt.LAST) and unit is not None and unit.dimension == "time")
        ):
            stated.status = "estimate"  # "is due to start in April and take two years"
        inside = self.estimated and self.spoken <= index and not (clause is not None and self._is_set_apart(clause))
        apart = self.telling is not None and self.telling.sort == EXPECT and not inside  # "…, while Congress plans to"
        if stated.status == "target" and apart:
            stated.source = None  # "expects traffic to grow and plans to raise its fee"
        of_them = self._is_of_them(index)
        told_apart = (  # ", and 212 of them have been fined"
            figure.acting and clause is not None and clause.finite and clause.first < clause.verb
        )
        if stated.status != "target" and previous is not None and of_them and not told_apart:
            stated.status = previous.status  # "plans to invest 1.4 billion euros, 60% of it borrowed"
        if (
            previous is not None
            and previous.status != stated.status
            and not of_them
            and self._restates(index, previous)
        ):
            stated.status = previous.status  # "put infections at 11 million, some 800,000 more than in 2019"
        if of_them and items[index + 2].word == spelt.WHICH:
            part = self._clause_from(index + 3)
            if part is not None and part.status in ("target", "estimate"):
                stated.status, stated.direction = part.status, None  # "half of which carriers plan to recover"
        self._part_forecaster(figure)
        self._read_given(figure)
        if figure.guessed and previous is not None:
            stated.status, stated.source, stated.time = figure.guessed, previous.source, previous.time
            stated.direction = None
        if stated.source is None and clause is not None and clause.parent is not None and not clause.finite:
            seer = clause.parent
            if seer.subject is not None and items[seer.verb].word in (spelt.SEE, spelt.SEES):
                stated.source = self._holder(seer.subject[0], seer.subject[1])  # "UBS sees gold averaging $2,900"
        stated.guesses = stated.status == "estimate" and items[index - 1].word != spelt.FROM
        stated.awaited = stated.guesses and self._was_awaited(clause, index)
        teller = self.telling
        expects = teller is not None and teller.sort == EXPECT and not self.estimated
        finite = clause is None or clause.finite or items[index - 1].text == "from"
        if expects and finite and stated.status == "actual" and stated.source is self.source:
            stated.source = None  # "He expects it to draw 2.6 million, up from 1.7 million last year"
        thought = (self.estimated and index >= self.spoken) or 0 <= self.thought_from < index
        if thought and self.spoken == 0 and teller is not self.clauses[0] and teller is not None and clause is not None:
            own = clause.subject is not None and clause.subject[0] > teller.first and clause is not teller
            own = own and items[clause.start].sort & (AND | BUT) != 0  # "Loaded, she reckons, the ship carried 68 tons"
            thought = not own  # "have sold 58%, the exchange estimates, and crushers are idling four plants"
        if thought and (stated.status == "actual" or will) and not figure.given:
            given = self._is_given(clause, index) or (clause is not None and self._has_been(clause))
            stated.status = "actual" if given else "estimate"
        if (
            stated.status == "estimate"
            and stated.source is None
            and figure.behind_verb
            and self._is_forecaster(clause, figure.measure)
        ):
            stated.source = figure.forecaster or figure.holder

    def _is_now_aside(self, index: i64) -> bool:
        """Whether "now" and an amount stand behind a comma: "the rate for health insurance, now 18%"."""
        items = self.items
        at = index - 2 if index > 2 and items[index - 1].word == spelt.AT else index - 1
        return at > 0 and items[at].word == spelt.NOW and items[at - 1].word == spelt.COMMA

    def _was_awaited(self, clause: Clause | None, index: i64) -> bool:
        """Whether others had expected so much of a result: "Analysts had forecast 104 million", "against 272 million expected by
        analysts"."""
        items = self.items
        if index + 1 < len(items) and items[index + 1].sort == EXPECT and items[index + 1].bits & ENDS_ED:
            return True
        if clause is None or clause.last > index or not clause.finite or clause.relative:
            return False
        first, verb = items[clause.first].word, items[clause.verb]
        if clause.sort == EXPECT:
            return first == spelt.HAD or (clause.first == clause.verb and verb.bits & ENDS_ED != 0)
        return verb.text == "looking" and first in (spelt.WERE, spelt.HAD)  # "Analysts were looking for $1.31"

    def _has_been(self, clause: Clause) -> bool:
        """Whether a relative clause tells of what has been: "expects the strike that grounded it for three days to cost"."""
        verb = self.items[clause.verb]
        if not clause.relative or not clause.finite or clause.status or clause.first != clause.verb:
            return False
        return verb.bits & ENDS_ED != 0 or verb.lists & PAST != 0

    def _restates(self, index: i64, previous: Stated) -> bool:
        """Whether a quantity says the one before a comma over again, as so many times or so much more than another."""
        items = self.items
        at = index - 1
        while at > 0 and (items[at].lists & QUALIFIER or items[at].word == spelt.SOME):
            at -= 1
        if at < 1 or items[at].word != spelt.COMMA:
            return False
        while at > 0 and items[at - 1] is not previous.quantity and items[at - 1].kind in (TIME, WORD):
            if items[at - 1].kind == WORD and items[at - 1].text not in PLACING:
                return False
            at -= 1
        if at < 1 or items[at - 1] is not previous.quantity:
            return False
        number = items[index].amount.number.form
        behind = items[index + 1].text if index + 1 < len(items) else ""
        unit = items[index].amount.unit
        part = (
            unit is not None and unit.code == "%" and behind == "of"
        )  # "put damage at $640 million, about 0.9% of output"
        return part or number in ("multiple", "fraction") or behind in _COMPARING

    def _part_forecaster(self, figure: Figure) -> None:
        """Make the one who only foresees or counts it the source."""
        items, clause, stated, holder = self.items, figure.clause, figure.stated, figure.holder
        verb: i64 = 0
        if clause is not None:
            verb = items[clause.verb].word
        put = verb in (spelt.PUT, spelt.PUTS) and figure.behind_verb
        put = put and items[self._behind_qualifiers(figure.index)].word == spelt.AT
        put = put and clause is not None and not self._is_passive(clause)  # "Damage is put at $18 billion"
        if put and clause is not None and clause.subject is not None and figure.owner is not None:
            putter = self._holder(clause.subject[0], clause.subject[1])
            stated.source = stated.source or putter  # "The regulator put the company's punctuality at 63.8%"
        elif (
            holder is not None
            and (stated.status == "estimate" or put)
            and not (clause is not None and clause.sort == EXPECT and self._is_passive(clause))
            and self._only_foresees(clause, figure.measure, holder)
        ):
            stated.subject = (
                self._pronoun_before(figure.measure)
                if put
                else None
                if figure.measure is None or not figure.behind_verb
                else self._place_of(figure.measure, figure.index + 1)
            )  # "The World Bank expects growth of 3%"
            foretold = clause is not None and (clause.sort & (EXPECT | RISE | FALL) != 0)
            stated.needs_subject = foretold and (
                self._is_somebody(holder, clause)  # "Odom expects 255,000 visitors": his club's
                or self._foretells(holder.span)
            )
            stated.source = stated.source or holder
        parent = clause.parent if clause is not None and not clause.finite else None
        if (
            parent is not None
            and parent.subject is not None
            and stated.subject is not None
            and stated.subject.span.start < items[parent.first].start
            and items[parent.verb].word in (spelt.SEE, spelt.SEES)
            and self._is_of_foretellers(parent.subject)
        ):
            stated.needs_subject = stated.may_be_owned = stated.of_company = False
            stated.subject = None  # "Jefferies analysts see sales growth slowing to 4%"
        if figure.behind_verb and clause is not None and items[clause.verb].bits & COUNTING:
            counter = stated.subject.organization if stated.subject is not None else None
            if counter is not None and counter.named.type in TELLERS:
                stated.source = stated.subject  # "The agency counted 172 penalties in Wales"
                stated.subject = self._where(figure.index, clause) or self._place_behind(clause)
        if stated.source is None and stated.status == "estimate":
            stated.source = figure.forecaster  # "UBS cut its price target on Acme to $70 from $78"

    def _read_given(self, figure: Figure) -> None:
        """What is there already where a plan or a forecast starts, and "last year's 222,000"."""
        items, index, stated = self.items, figure.index, figure.stated
        if stated.status != "actual" and not figure.guessed and self._is_given(figure.clause, index):
            asked = items[index - 1].sort == OF and items[index - 2].text in self.words.asked
            figure.given = True
            given = asked or items[index - 1].sort == THE  # "of its 925 stores"
            stated.status, stated.borrows_time = "actual", False
            ahead = index > 1 and items[index - 1].word == spelt.FROM and items[index - 2].kind == QUANTITY
            told = index + 1 < len(items) and items[index + 1].bits & ENDS_ED != 0  # "the 6.2 cents agreed in 2018"
            ahead = ahead or (self._is_replaced(index) and not told)
            stated.time = None if given or ahead else self._time_beside(index)  # "will rise to $28 from $25 on Feb. 1"
            if self._is_of_now_today(stated.time, figure.clause):
                stated.time = None  # "up from 36,000 today"
            stated.direction = None if given else stated.direction
            stated.happened = True
        if figure.dated is not None and figure.amount.unit is None:
            stated.status, stated.time, stated.happened = "actual", figure.dated, True
