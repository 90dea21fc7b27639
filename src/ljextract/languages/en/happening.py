"""Whether what an English clause tells has happened, is meant, or is only foreseen."""

from __future__ import annotations

from typing import Final

from ljextract.assemble import Placed
from ljextract.clauses import MARK, ORGANIZATION, QUANTITY, TIME, WORD, Holder, Item, Sentence
from ljextract.languages.en import spelt
from ljextract.languages.en.deeds import SCORED
from ljextract.languages.en.moments import Moments
from ljextract.languages.en.speakers import TELLERS
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    AGREEING,
    AIM,
    ASKED,
    ASKING,
    BASE,
    BE,
    BUT,
    CHANGE,
    DEMANDING,
    DOING,
    DOWN,
    DRAFT,
    ED,
    ENDS_ED,
    ENDS_ING,
    ENDS_S,
    EVERY,
    EXPECT,
    FALL,
    GOING,
    GUESS,
    HAS,
    IF,
    IT,
    LEVEL,
    MEASURING,
    MORE,
    NOMINAL,
    OF,
    PAST,
    POSSESSIVE,
    PRESENT,
    RISE,
    SAY,
    THE,
    TO,
    UP,
    WILL,
    Words,
    is_small,
)
from ljextract.native import i64
from ljextract.text import Span
from ljextract.values.amount import Amount

_BETWEEN: Final = frozenset("between of among for across".split())
_MEANT: Final[tuple[str, ...]] = ("goal", "offer", "proposal")
_TARGETS: Final = frozenset("target targets goal goals aim ambition".split())
_OFFERING: Final = frozenset("offered offering".split())
_TAKEN_ALONG: Final = frozenset({"on", "off", "out", "in", "up", "away"})


class Happening(Moments):
    """Reads the status of a figure. `named_status` is what the words of the measure `named`, the last one asked for, say."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.named: Span | None = None
        self.named_status = ""

    def _status(self, clause: Clause | None, index: i64, holder: Holder | None, measure: Span | None) -> str:
        if clause is None:
            return self._named_status(measure)
        status = clause.status if clause.first <= index or clause.sort != SAY else ""
        items = self.items
        if index < clause.first and items[clause.first].sort & (AIM | EXPECT) and index >= clause.start:
            return "actual"  # "43% of them want fewer"
        if (
            index < clause.first
            and clause.status == "target"
            and (
                (items[clause.first].word in (spelt.HAS, spelt.HAVE) and items[clause.verb].sort & (AIM | EXPECT))
                or (
                    items[clause.first].sort == BE
                    and items[clause.first + 1].bits & ENDS_ING
                    and items[clause.first + 1].sort & AIM
                )
            )
            and index >= clause.start
            and not self._is_passive(clause)
        ):
            return "actual"  # "More than 40 dioceses have sought protection"
        unit_of = items[index].amount.unit
        after = items[index + 1] if index + 1 < len(items) else None
        if after is not None and after.lists & CHANGE and index + 2 < len(items):
            after = items[index + 2]
        if index and items[index - 1].word in (spelt.ESTIMATED, spelt.PROJECTED):
            return "estimate"  # "an estimated 1.9 billion baht"
        if after is not None and after.sort == EXPECT and after.text.endswith(("ed", "st")) and clause.last <= index:
            return "estimate"  # "the $9.52 billion expected by analysts"
        if (
            index < clause.first
            and not items[clause.first].sort & (EXPECT | AIM)
            and clause.status in ("estimate", "target")
            and clause.subject is not None
            and (clause.subject[0] <= index < clause.subject[1])
        ):
            status = clause.status
        if status == "" and clause.subject is not None and self._is_laid_down(clause, clause.subject):
            return "target"  # "The plan raises spending by 3.9% and adds 120 bus operators"
        subject = clause.subject
        if (
            status
            and subject is not None
            and index < clause.first
            and (
                self._comma_before(index) > subject[0]
                or self._is_each(index, subject[0])
                or self._is_aside_in(index, subject[0], clause.first)
            )
        ):
            return "actual"  # "Sales, just 9.4 million euros last year, should quadruple", "The tunnel, 57 km long, will cut"
        if (
            status
            and subject is not None
            and subject[0] <= index < clause.first
            and unit_of is not None
            and self._is_named_by(index, subject[0], after)
            and items[clause.first].word != spelt.WOULD
            and not self._is_passive(clause)
        ):
            return "actual"  # "A 25% tariff on pigment will cost it $60 million", "Its cash of $118 million will last"
        if status != "" and clause.last < index and status in ("will", "target"):
            if self._is_loss(index):
                return "target"  # "will close its park with the loss of 140 jobs"
            if self._is_of_what_is_bought(index, clause.last):
                return "actual"  # "has agreed to buy Aquavox, a maker of sensors with annual sales of 31 million euros"
        now: i64 = -1
        if index > 1:
            now = index - 2 if items[index - 1].word == spelt.AT else index - 1
        if after is not None and after.word == spelt.NOW and status != "" and items[index - 1].sort & (TO | THE | MORE):
            return "actual"  # "41 percent by 2028, as against 33 percent now"
        if now > 0 and items[now].word == spelt.NOW and self._comma_before(now) > 0:
            return "actual"  # "bring net debt, now $6.4 billion, below $5 billion", "interest rates, now at 3.85%"
        if status == "will":
            acting = clause.parent if not clause.finite and clause.parent is not None else clause
            unit = items[index].amount.unit
            some = (  # "will cut 140 of its 410 jobs"
                unit is None
                and after is not None
                and after.sort == OF
                and items[index].amount.number.form == "cardinal"
            )
            takes = (  # "will cut about 11,000 jobs"
                (some or (unit is not None and unit.system == "COUNT" and unit.name not in SCORED))
                and not (clause.subject is not None and items[clause.subject[0]].sort == EVERY)
                and self._takes(self._behind_particle(clause.last), index)
            )
            acts = (  # "the fund will cut its costs by half"
                measure is not None
                and holder is not None
                and measure.start > items[acting.verb].start
                and (
                    holder.organization is not None
                    or holder.refers in self.words.definite
                    or (
                        self.telling is not None and self._text(holder.span) == "it"
                    )  # "The theatre said it would raise"
                )
            )
            verb = items[acting.verb].text
            said = items[acting.verb].word
            limited = said == spelt.BE and acting.last < len(items) and items[acting.last].lists & DOING != 0
            does = limited or items[acting.verb].lists & DOING != 0 or (said == spelt.CUT and self._is_passive(acting))
            fixed = self._fixed(acting, index, measure)
            if fixed:
                return fixed
            if self._is_hoped(clause):
                return "target"  # "It hopes that traffic will average 41,000"
            if (
                takes
                and acting.parent is not None
                and acting.parent.status == "target"
                and acting.subject == acting.parent.subject
            ):
                return "target"  # "is scheduled to open in May and will employ 1,800 people"
            if self._is_of_a_plan() or (not acting.relative and self._is_draft(acting.subject)):
                return "target"  # "Under the plan, capacity will shrink to", "The bill would pay for 400 places"
            actor = self._holder(acting.subject[0], acting.subject[1]) if acting.subject is not None else None
            if does and acting.last <= index and (limited or self._is_passive(acting)):
                return "target"  # "lawn watering will be limited to two days"
            acting_of = (
                index < acting.first
                and (unit is None or unit.code == "%" or unit.name == "person")
                and acting.subject is not None
                and acting.subject[0] <= index < acting.subject[1]
                and not does
                and not self._is_passive(acting)
            )
            if acting_of:
                return "estimate"  # "More than 57% of the people will go hungry"
            actor = actor or holder
            if (
                acting.subject is not None
                and (acting.sort & (RISE | FALL) or items[acting.verb].kind == QUANTITY)
                and (acting.last <= index or acting.verb == index)
                and acting.last < len(items)
                and items[acting.last].lists & POSSESSIVE
                and actor is not None
                and self._acts_by_choice(actor, acting.subject[0])
            ):
                return "target"  # "Noventa will double its fleet to 90 ships"
            near = acting.last <= index <= acting.last + 2
            if verb == "get" and near and items[acting.last].word != spelt.TO and self._is_ratio(index):
                return "estimate"  # "Growers will get 40% less", but "will get to 90%"
            if said == spelt.HAVE or (
                items[acting.first].word == spelt.WOULD
                and verb in self.words.holding_share
                and unit is not None
                and unit.code == "%"
            ):
                return "estimate"  # "The merged group would have sales of 7.8 billion euros", "It would hold 9% of deposits"
            if actor is None or ((holder is None or acting.sort & MEASURING) and not (does or takes or acts)):
                return "estimate"
            befalls = verb in self.words.happening and not (said == spelt.EARN and unit is not None and unit.per)
            if befalls:
                return "estimate"  # "it will earn $5 million"; but "he will earn 3 million a season"
            if any(items[at].sort == HAS for at in range(acting.first, acting.verb)):
                # "4,000 families will have to move", but "The new operator will have to invest 7 billion rand"
                return (
                    "target"
                    if unit is not None and unit.system == "ISO4217" and not self._is_thing(actor)
                    else "estimate"
                )
            if (not does and (self._is_thing(actor) or self._is_change(actor))) or (
                verb in self.words.effects and self._is_cause(acting, actor)
            ):
                return "estimate"  # "the deal would add 3% to the price", "that will push up prices by 4%"
            return "target"  # "the company will hire 3,000", "shareholders will receive a dividend"
        if (
            status == "target"
            and items[clause.first].word == spelt.TO
            and clause.first
            and items[clause.verb].word == spelt.COST
        ):
            return "estimate"  # a headline's "sea wall to cost £41m more"
        if (
            status == "target"
            and measure is not None
            and clause.last <= index
            and (self._is_due_to(clause, measure) or self._fills_gap(clause, measure))
        ):
            return "actual"  # "Council tax is to go up by 4.99%", "needs to plug a hole of $63 million"
        if (
            items[clause.first].word == spelt.MUST
            and not self.estimated
            and clause.last <= index
            and not self._is_passive(clause)
        ):
            imposed = items[clause.verb].text in self.words.imposed
            return "actual" if imposed else "target"  # "must find savings of £16.4m", "must pay €2.3 million"
        if status:
            return status
        if index > 1 and items[index - 1].word == spelt.FOR and items[index - 2].sort == AIM:
            return "target"  # "has shelved plans for 210 flats"
        wanted = clause.parent
        if (
            clause.relative
            and wanted is not None
            and wanted.status == "target"
            and items[wanted.verb].text in self.words.wanting
        ):
            return "target"  # "wants the benefit raised by £25 a week"
        share = after is not None and after.sort == OF and measure is not None and measure.start > items[index].end
        named = "actual" if share else self._named_status(measure)  # "two-thirds of its goal" is there
        if named != "actual":
            turned = clause.last <= index and items[clause.verb].text in self.words.refusing
            return "actual" if turned else named  # "has turned down an offer of 10 times that sum"
        guessed = "" if measure is None or clause.last > index else self._guessed_of(measure, clause.last)
        if guessed:
            return guessed
        said = items[clause.verb].word
        unit = items[index].amount.unit
        if items[clause.verb].text in _OFFERING and clause.last <= index and unit is not None:
            past = said == spelt.OFFERED and items[clause.first].sort != HAS and unit.dimension != "ratio"
            if unit.dimension in ("currency", "ratio", "time") and not past and not unit.per:
                return "target"  # "has offered 11.5 per cent", "are offering two weeks' pay", but "offered £150"
        if (
            measure is not None
            and measure.start > items[clause.verb].start
            and items[clause.verb].text in self.words.setting
        ):
            named_by = self._text(measure).split(" of ")[0].split()[-1]
            if named_by in self.words.limits:
                return "target"  # "has set a quota of 2.4 million tons"
        if unit is not None and unit.system == "COUNT" and self._is_meant(clause, index):
            return "target"  # "is spending $25 million to help 2,000 producers"
        if said == spelt.BUDGETED and self._is_passive(clause):
            return "target"  # "The sequel was budgeted at $900 million"
        listed = items[clause.verb].lists
        if listed & AGREEING and clause.last < index and items[clause.last].word in (spelt.ON, spelt.TO):
            return "target"  # "agree on 12% cut in cod catch"
        if said in (spelt.VALUES, spelt.VALUED) and clause.first == clause.verb and clause.subject is not None:
            valuer = self._holder(clause.subject[0], clause.subject[1])
            if valuer is not None and valuer.organization is not None:
                return "estimate"  # "Forbes values the club at $1.5 billion", but "the round values it at"
        if (
            listed & ASKING
            and clause.last < index
            and not (clause.relative and items[clause.last].word != spelt.FOR)
            and (items[clause.last].word == spelt.FOR or items[self._behind_qualifiers(index)].word == spelt.FOR)
        ) or listed & DEMANDING:
            return "target"  # "had called for a cut of 30%"
        parent = clause.parent
        if parent is not None and not clause.finite and not parent.finite and parent.parent is not None:
            parent = parent.parent  # "see inflation peaking at 9.5 percent and falling below 7 percent"
        if (
            items[clause.verb].text == "seen"
            and clause.last <= index
            and items[self._behind_qualifiers(index)].word == spelt.AT
            and self._is_passive(clause)
        ):
            return "estimate"  # "Third-quarter profit is seen at $1.70"
        seen = unit is not None and unit.system == "COUNT" and bool(unit.per) and self._takes(clause.last, index)
        seen = (
            seen or index < clause.first or (unit is not None and unit.dimension == "time")
        )  # "sees the sun 24 hours a day"
        if (said in (spelt.SEES, spelt.SEE) and not seen) or (
            not clause.finite and parent is not None and items[parent.verb].word in (spelt.SEES, spelt.SEE)
        ):
            return "estimate"
        if self._is_put(clause, index, measure):
            return "estimate"  # "the officer put the cost at 60 million yuan"
        if self.conditional and clause.finite and self._would_be(clause):
            return "estimate"  # "If 100,000 people come back, we lose $700 million a year"
        return "actual"

    def _is_named_by(self, index: i64, first: i64, after: Item | None) -> bool:
        """Whether an amount only tells which thing a subject is: "A 25% tariff on pigment", "Its cash of $118 million"."""
        items, unit = self.items, self.items[index].amount.unit
        if unit is None or not (unit.code == "%" or unit.system == "ISO4217") or index == 0:
            return False
        if index == first + 1 and items[first].sort == THE and after is not None and after.kind == WORD:
            return after.sort & NOMINAL != 0 and not after.lists & CHANGE and not after.sort & (ED | RISE | FALL)
        if items[index - 1].sort != OF or items[index - 2].lists & CHANGE:
            return False
        return items[first].lists & POSSESSIVE != 0 or self._is_led_to(index)

    def _is_led_to(self, index: i64) -> bool:
        """Whether a verb of change leads from an amount to another one: "Its bill of [$35 billion] could rise to $110 billion"."""
        items = self.items
        for at in range(index + 1, min(index + 6, len(items) - 2)):
            if items[at].kind != WORD:
                return False
            if items[at].sort & (RISE | FALL):
                return items[at + 1].word == spelt.TO and (
                    items[at + 2].kind == QUANTITY or items[at + 2].sort & MORE != 0
                )
        return False

    def _is_loss(self, index: i64) -> bool:
        """Whether so many are lost by what is told: "with the loss of 140 jobs"."""
        items = self.items
        at = self._behind_qualifiers(index)
        return at > 3 and items[at].sort == OF and items[at - 1].text == "loss" and items[at - 3].word == spelt.WITH

    def _is_of_what_is_bought(self, index: i64, floor: i64) -> bool:
        """Whether an amount says what a thing is like that a comma and "a" tell of: "…, a maker of sensors with sales of 31 million"."""
        items, at = self.items, index - 1
        while (
            at > floor
            and items[at].kind == WORD
            and items[at].word != spelt.WITH
            and items[at].sort & (NOMINAL | OF | MORE)
        ):
            at -= 1
        if at <= floor or items[at].word != spelt.WITH:
            return False
        while at > floor and items[at].kind != MARK:
            at -= 1
        return at > floor and items[at].word == spelt.COMMA and items[at + 1].word in (spelt.A, spelt.AN)

    def _is_meant(self, clause: Clause, index: i64) -> bool:
        """Whether an infinitive tells for what something is done or agreed that goes on: "is raising $150 million to refit 60
        theaters", "won an order to supply 742 escalators"."""
        items = self.items
        if (
            items[index - 2].word == spelt.TO
            and clause.first > index
            and items[index - 1].text in self.words.letting_do
        ):
            before = self._last_before(clause)
            if before is None:
                return False
            clause = before
        elif clause.finite or items[clause.first].word != spelt.TO:
            return False
        else:
            listed = (
                index - 2 >= clause.last and items[index - 1].word == spelt.AND and items[index - 2].kind == QUANTITY
            )
            if not self._takes(clause.last, index - 2 if listed else index):
                return False
        doing = clause.parent
        if doing is None or doing.status or not doing.finite:
            return False
        if items[doing.first].sort == BE and items[doing.verb].bits & ENDS_ING and items[doing.first].bits & PRESENT:
            return True
        return items[clause.start - 1].text in self.words.agreed_on or any(
            items[at].text in self.words.agreed_on for at in range(max(doing.last, clause.start - 8), clause.start)
        )

    def _is_put(self, clause: Clause, index: i64, measure: Span | None) -> bool:
        """Whether somebody puts a figure at so much: "put the cost at 60 million yuan", "put the share of money that is invested
        at only 12%"; one who counts knows it: "The agency put the number of damaged buildings at 2,150"."""
        items = self.items
        if not clause.relative and items[clause.verb].word not in (spelt.PUT, spelt.PUTS):
            return False
        at = self._behind_qualifiers(index)
        if items[at].text in ("only", "just", "well"):
            at -= 1
        if items[at].word != spelt.AT:
            return False
        if clause.relative and items[clause.verb].word not in (spelt.PUT, spelt.PUTS):
            before = self._last_before(clause)
            if before is None or before.subject is None:
                return False
            clause = before
        if items[clause.verb].word not in (spelt.PUT, spelt.PUTS):
            return False
        if measure is None:
            return True
        words = self._text(measure)
        if words.startswith("number"):
            putter = None if clause.subject is None else self._holder(clause.subject[0], clause.subject[1])
            one = None if putter is None else putter.organization
            return one is None or one.named.type not in TELLERS
        return not words.startswith(("toll", "death toll", "support"))

    def _would_be(self, clause: Clause) -> bool:
        """Whether a clause tells of now what is so only if what the one before it supposes is."""
        items, verb = self.items, self.items[clause.verb]
        if clause.first != clause.verb or not (verb.bits & (ENDS_S | BASE)) or verb.lists & PAST:
            return False
        if clause.sort & (BE | SAY | EXPECT | AIM) or verb.text in self.words.imposed or clause.status:
            return False
        before = self._last_before(clause)
        if before is None or self._is_set_apart(clause):
            return False
        return items[before.start].sort == IF or (before.start > 0 and items[before.start - 1].sort == IF)

    def _is_ratio(self, index: i64) -> bool:
        unit = self.items[index].amount.unit
        return unit is not None and unit.dimension == "ratio"

    def _fills_gap(self, clause: Clause, measure: Span) -> bool:
        """Whether what is to be closed or filled is there already: "must plug a hole of $63 million"."""
        if self.items[clause.verb].text not in self.words.filling or measure.start < self.items[clause.verb].end:
            return False
        return self._text(measure).split(" of ")[0].split()[-1] in self.words.gaps

    def _is_set_apart(self, clause: Clause) -> bool:
        """Whether "while" or the like opens a clause, or the one that it goes on with."""
        parent = clause.parent
        return self.items[clause.start].sort == BUT or (parent is not None and self.items[parent.start].sort == BUT)

    def _is_each(self, index: i64, floor: i64) -> bool:
        """Whether a quantity tells what each of those has: "The ships, each with a capacity of 174,000 cubic meters"."""
        for at in range(index - 1, max(floor, index - 8), -1):
            if self.items[at].word == spelt.COMMA:
                # but "A bigger trial, with 12,000 workers, is due"
                new = floor > 0 and self.items[floor - 1].word in (spelt.A, spelt.AN)
                return (self.items[at + 1].sort & (EVERY | TO) != 0 and not new) or self.items[
                    at + 1
                ].word == spelt.WORTH
        return False

    def _guessed_of(self, measure: Span, first: i64) -> str:
        """The status of a measure that a forecast or a target is of: "stuck to its forecast of an operating profit of 40 million"."""
        items, at = self.items, first
        while at < len(items) and items[at].end < measure.start:
            if (
                items[at].lists & GUESS
                and at + 1 < len(items)
                and (items[at + 1].sort == OF or items[at + 1].word == spelt.FOR)
            ):
                return "target" if items[at].text in _TARGETS else "estimate"
            at += 1
        return ""

    def _acts_by_choice(self, actor: Holder, first: i64) -> bool:
        """Whether somebody and not a thing is what a clause tells of: a name, a body, "it", "we"."""
        if actor.organization is not None or actor.refers in ("it", "we", "he") or actor.refers in self.words.definite:
            return True
        return actor.refers == "" and self._is_named(actor, first)

    def _is_aside_in(self, index: i64, first: i64, end: i64) -> bool:
        """Whether a quantity stands between two commas of a subject: "The field, in water 2,900 metres deep, will"."""
        items = self.items
        if items[end - 1].word != spelt.COMMA or (first > 0 and items[first - 1].word in (spelt.A, spelt.AN)):
            return False
        return any(items[at].word == spelt.COMMA for at in range(first, index))

    def _is_hoped(self, clause: Clause) -> bool:
        """Whether somebody hopes that what a clause tells will be so."""
        before = self._last_before(clause)
        if before is None or before.sort != AIM or before.last >= len(self.items):
            return False
        return self.items[before.last].word == spelt.THAT and clause.start <= before.last + 2

    def _is_change(self, actor: Holder) -> bool:
        """Whether a change does something, by nobody's choice: "The rise in the minimum wage will add £3m to costs"."""
        return actor.organization is None and self._text(actor.span).partition(" ")[0] in self.words.changes

    def _is_cause(self, clause: Clause, actor: Holder) -> bool:
        """Whether a clause tells what would come of something, and not what somebody would do."""
        words = self._text(actor.span)
        if words in ("that", "this", "which"):
            return True
        while self.items[clause.first].sort != WILL and clause.parent is not None:
            clause = clause.parent  # "A restart would need A$85 million and add 110,000 tonnes"
        if self.items[clause.first].word != spelt.WOULD or actor.organization is not None or actor.refers:
            return False
        return is_small(self.sentence.raw, actor.span.start) or actor.span.start == self.items[self.origin].start

    def _behind_particle(self, at: i64) -> i64:
        """Behind the adverb that belongs to a verb: "will take on another 120 drivers"."""
        return at + 1 if at < len(self.items) and self.items[at].text in _TAKEN_ALONG else at

    def _is_laid_down(self, clause: Clause, subject: tuple[int, int]) -> bool:
        """Whether a clause says what a plan does that is not carried out yet."""
        if clause.first != clause.verb or not self.items[clause.verb].bits & ENDS_S or clause.sort & (BE | HAS | SAY):
            return False
        return self._is_draft(subject)

    def _is_draft(self, subject: tuple[int, int] | None) -> bool:
        """Whether a subject is a plan that is not carried out yet."""
        if subject is None:
            return False
        head = self._base_end(subject[0], subject[1]) - 1
        if not self.items[head].lists & DRAFT:
            return False
        return self.items[head].text != "bill" or self.items[head - 1].sort == THE  # not "its fuel bill"

    def _fixed(self, clause: Clause, index: i64, measure: Span | None) -> str:
        """The status of what "will" be so much as somebody has set it: a fee is known, a quota is meant; else ""."""
        items = self.items
        verb = items[clause.verb].text
        unit = items[index].amount.unit
        if (
            unit is not None
            and (unit.system == "ISO4217" or unit.code == "%")
            and clause.subject is not None
            and items[clause.first].word != spelt.WOULD
        ):
            head = items[self._base_end(clause.subject[0], clause.subject[1]) - 1].text
            first = clause.subject[0]
            one = items[first].word in (spelt.A, spelt.AN)  # "A band D household will pay £1,912"
            people = (head.endswith("s") or head == "those" or one) and items[first].kind == WORD
            common = is_small(self.sentence.raw, items[first].start) or (
                first == self.origin and items[first].text not in self.words.named_places
            )
            if verb in ("charge", "charged") or (verb == "pay" and people and common):
                return "actual"  # "guests will be charged 10,000 yen", "riders will pay $4 a trip"
            if verb == "cost" and head in self.words.priced_goods:
                return "actual"  # "a resident's parking permit will cost £65"
        if measure is None or not clause.sort & MEASURING or measure.end > items[index].start or self.estimated:
            return ""
        if measure.start > items[clause.verb].start and clause.sort == LEVEL:
            return ""  # "would take a charge of $40 million"
        if self.source is not None and self._foretells(self.source.span):
            return ""
        words = self._text(measure)
        named = words.split(" of ")[0].split()[-1]
        if named in self.words.dues:
            return "actual"  # "the fee will go up by 2.7%"
        if named in self.words.prices and measure.end <= items[clause.first].start:
            near = (*range(self.origin, min(self.origin + 6, index)), *range(index + 1, min(index + 10, len(items))))
            dated = any(items[at].kind == TIME and self._is_to_a_day(at) for at in near)
            return "actual" if dated else ""
        return "target" if named in self.words.limits or words.startswith("capital ") else ""

    def _is_due_to(self, clause: Clause, measure: Span) -> bool:
        """Whether "is to" tells of what somebody has set already: "Council tax is to go up by 4.99%"."""
        if not clause.sort & (RISE | FALL | UP | DOWN | LEVEL) or clause.subject is None:
            return False
        items, first = self.items, self.items[clause.first]
        if measure.end > first.start:
            return False  # "has voted to raise council tax by 4.99 per cent"
        if first.word != spelt.TO and not first.sort & BE:
            return False
        if first.sort & BE and items[clause.first + 1].word != spelt.TO:
            return False  # "is scheduled to"
        return self._text(measure).split(" of ")[0].split()[-1] in self.words.dues

    def _is_set(self, clause: Clause, index: i64, measure: Span | None) -> bool:
        """Whether a clause in the present tells of what is set for a day to come: "Bills go up by 4.99% in April"."""
        items, verb = self.items, self.items[clause.verb]
        if clause.first != clause.verb or not (verb.bits & (ENDS_S | BASE) or verb.text == "go") or self.terse:
            return False
        if not (clause.sort & (RISE | FALL | UP | DOWN | LEVEL | BE) or verb.bits & GOING) or verb.lists & PAST:
            return False
        if clause.last + 1 < index and items[clause.last].word == spelt.ON and items[clause.last + 1].text == "sale":
            return False  # "goes on sale on July 18 at 219,800 yuan, 12,000 yuan cheaper"
        unit = items[index].amount.unit
        if unit is None or not (unit.system == "ISO4217" or unit.code == "%"):
            return False
        return measure is None or self._text(measure).split(" of ")[0].split()[-1] not in self.words.limits

    def _is_to_a_day(self, at: i64) -> bool:
        """Whether a time is a day or a month on or from which something holds: not "by June"."""
        placed: Placed = self.items[at].record
        resolved = placed.resolved
        if resolved is None or resolved.granularity not in ("day", "month"):
            return False
        return placed.period.relation != "by"

    def _is_of_a_plan(self) -> bool:
        """Whether a sentence begins with "Under the plan"."""
        items, at = self.items, self.origin
        if items[at].word != spelt.UNDER:
            return False
        while at < min(self.origin + 8, len(items)) and items[at].word != spelt.COMMA:
            if items[at].text in self.words.arrangements:
                return True
            at += 1
        return False

    def _named_status(self, measure: Span | None) -> str:
        """What the words of a measure say themselves: "its forecast", "the bank's target band"."""
        if measure is None:
            return "actual"
        if measure is not self.named:  # asked three times for most measures
            self.named, self.named_status = measure, self._read_named(measure)
        return self.named_status

    def _read_named(self, measure: Span) -> str:
        words = self._text(measure)
        if self._names_forecast(words) or self._is_foretold(measure):
            return "estimate"
        last: i64 = ord(words[-1])
        if last == 110 and words.endswith("plan") and not words.endswith(self.words.schemes):
            return "target"  # "backs $412 million plan"
        meant = "target" in words or (last in (108, 114) and words.endswith(_MEANT))
        return "target" if meant else "actual"  # but "scored 31 goals"

    def _is_foretold(self, measure: Span) -> bool:
        """Whether a measure is what a forecast is for: "stuck to its guidance for output of 560,000 tonnes"."""
        folded, end = self.sentence.folded, measure.start
        code = ord(folded[end - 2]) if end > 5 else 0
        if code == 114 and folded[end - 5 : end] == " for ":
            return folded.endswith(self.words.forecasts, max(0, end - 24), end - 5)
        if code == 102 and folded[end - 4 : end] == " of ":
            return folded.endswith(self.words.forecasts, max(0, end - 24), end - 4)
        at = folded.rfind(" for ", max(0, end - 40), end)  # "her forecast for the company's 2026 output"
        return at >= 0 and "," not in folded[at:end] and folded.endswith(self.words.forecasts, max(0, at - 19), at)

    def _is_past(self, clause: Clause, measure: Span | None) -> bool:
        """Whether a clause tells of what happened, or of what had been expected."""
        first, verb = self.items[clause.first].word, self.items[clause.verb]
        if clause.status:
            return first == spelt.HAD and clause.sort == EXPECT
        if self._named_status(measure) != "actual":
            return False  # "kept its forecast"
        if clause.sort & (UP | DOWN) and first in (spelt.WAS, spelt.WERE):
            return True  # "Deliveries were up 9%"
        past = verb.lists & PAST != 0 or verb.bits & ENDS_ED != 0
        if first in (spelt.WAS, spelt.WERE) and clause.first < clause.verb:
            return True  # "Eleven officers were hurt"
        return past and (clause.first == clause.verb or first == spelt.DID)

    def _is_replaced(self, index: i64) -> bool:
        """Whether a quantity is what another one takes the place of: "three days instead of five", but not "rather than the 6% it
        had promised"."""
        items = self.items
        at = index - 1
        while at > 1 and (items[at].sort & (THE | MORE) or items[at].kind == TIME) and items[at].word != spelt.THAN:
            at -= 1
        word = items[at - 1].text
        if not (items[at].sort == OF and word == "instead") and not (items[at].word == spelt.THAN and word == "rather"):
            return False
        behind = items[index + 1] if index + 1 < len(items) else None
        if behind is None:
            return True
        return not behind.sort & (IT | EXPECT | AIM) and behind.kind != ORGANIZATION and behind.word != spelt.THAT

    def _is_given(self, clause: Clause | None, index: i64) -> bool:
        """Whether a quantity is there already where a plan or a forecast starts: "from 2.5 million", "of its 925 stores",
        "expected by 16 analysts"."""
        items = self.items
        if clause is None or index < 2:
            return False
        before = items[index - 1]
        if self._is_replaced(index):
            return True
        if (
            before.word == spelt.WORTH
            and items[index - 2].word == spelt.COMMA
            and clause.status == "estimate"
            and clause.last < index
        ):
            return True  # "expects the market, worth $358 billion in 2025, to shrink"
        if before.word == spelt.BY and items[index - 2].sort == EXPECT and items[index - 2].bits & ENDS_ED:
            return True
        if (
            before.word == spelt.FROM
            and items[index - 2].text != "away"  # "will walk away from 33 leases"
            and (clause.status or not clause.finite)
            and items[index].amount.number.form != "range"
        ):
            return True
        if (
            before.word in (spelt.AGAINST, spelt.VERSUS, spelt.AFTER) or items[index - 2].word == spelt.COMPARED
        ) and self._time_beside(index):
            return True  # "forecasts that it will harvest 34 million tonnes, against 36.6 million in 2025"
        if before.sort == OF and items[index - 2].lists & ASKED:
            return True  # "according to a poll of 2,000 people"
        if before.sort == OF and clause.status == "estimate":
            for at in range(index - 2, max(clause.last, index - 6), -1):
                if items[at].word == spelt.AFTER:
                    return True  # "expects a surplus, after a deficit of 489,000 tons"
                if items[at].kind != WORD:
                    break
        if before.word == spelt.S:
            for at in range(index - 2, max(1, index - 6), -1):
                if items[at].sort == OF:
                    return items[at - 1].kind == QUANTITY  # "thinks 2,300 of the valley's 5,900 hectares were hit"
        if before.sort == OF and clause.subject is not None and clause.subject[0] <= index < clause.first:
            return self._is_led_to(index)  # "Africa's import bill of $35 billion could rise to $110 billion"
        if before.word == spelt.THE and items[index - 2].text in _BETWEEN and is_few(items[index].amount):
            return True  # "will increase trade between the two countries"
        return before.sort == THE and items[index - 2].sort == OF and items[index - 3].kind == QUANTITY


def is_few(amount: Amount) -> bool:
    """Whether a few things are counted, as "the two countries"."""
    value = amount.number.value
    return value is not None and value < 10 and amount.unit is not None and amount.unit.system == "COUNT"
