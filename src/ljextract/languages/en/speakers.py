"""Who says what an English sentence states, and from where on."""

from __future__ import annotations

from typing import Final

from ljextract.assemble import Placed
from ljextract.clauses import MARK, ORGANIZATION, QUANTITY, TIME, WORD, Holder, Sentence
from ljextract.languages.en import spelt
from ljextract.languages.en.capitals import is_common
from ljextract.languages.en.stating import Stating, is_share
from ljextract.languages.en.verbs import Clause
from ljextract.languages.en.wordclasses import (
    ATTRIBUTING,
    BE,
    EXPECT,
    FALL,
    GOING_ON_SAYING,
    HAVE,
    IT,
    NOMINAL,
    RETELLING,
    RISE,
    SAY,
    THE,
    VERB,
    WRITING,
    Words,
    is_capital,
)
from ljextract.native import i64
from ljextract.text import Span

FORECASTERS: Final = frozenset({"finance", "government", "international"})
"""Types of organizations that forecast other things than their own."""
TELLERS: Final = frozenset({"nonprofit", "government", "international", "media"})


class Speakers(Stating):
    """Knows the one who says so (`source`), from which item on (`spoken`), and another who says the rest (`others`: "…, while Telkomsel reported that 58 were down")."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.source: Holder | None = None
        self.telling: Clause | None = None  # the one that says so
        self.spoken: i64 = 0
        self.others: Holder | None = None
        self.others_from = 0
        self.thought_from = -1  # from where on a relative clause tells what somebody thinks
        self.estimated = False  # whether what is said is what somebody thinks
        self._attribute()

    def _attribute(self) -> None:
        """Find who says so, and from where on."""
        items = self.items
        clauses = self.clauses
        count: i64 = len(items)
        for index, clause in enumerate(clauses):
            verb, listed = items[clause.verb].word, items[clause.verb].lists
            sort = clause.sort
            behind = clause.last
            if listed & RETELLING:  # "…, researchers reported on Tuesday", "a study found that": not "reported a fall"
                if (
                    behind < count
                    and items[behind].kind != MARK
                    and items[behind].kind != TIME
                    and items[behind].word not in (spelt.ON, spelt.THAT)
                    and not (items[behind].word == spelt.IN and behind + 1 < count and items[behind + 1].kind == TIME)
                    and not (verb == spelt.POINTED and items[behind].word == spelt.OUT)
                ) or (listed & GOING_ON_SAYING and not self._speaks(clause)):
                    continue
                sort = SAY
            elif listed & WRITING and behind < count and items[behind].kind == QUANTITY:
                continue  # "doctors wrote 2.1 million prescriptions"
            elif sort == SAY and behind < count and items[behind].word == spelt.TO:
                continue  # "was told to spend £60 million"
            elif (
                sort == VERB
                and behind < count
                and items[behind].word == spelt.THAT
                and items[clause.verb].text in self.words.fearing
            ):
                sort = EXPECT  # "Some fear that rust has destroyed a tenth of the crop"
            if sort == EXPECT and clause.relative and clause.finite and behind < count:
                if items[behind].word == spelt.THAT and clause.first == clause.verb and self.others is None:
                    thinker = None if clause.subject is None else self._holder(clause.subject[0], clause.subject[1])
                    if thinker is not None:  # "according to Jefferies, which estimates that its share has dropped"
                        self.others, self.others_from, self.thought_from = thinker, behind, behind
                continue
            if sort == EXPECT:
                if (
                    self.source is not None
                    or not clause.finite
                    or clause.relative
                    or verb in (spelt.SEEN, spelt.THOUGHT, spelt.LIKELY, spelt.PROBABLY)
                ):
                    continue
                if clause.first < clause.verb and any(items[at].sort == BE for at in range(clause.first, clause.verb)):
                    continue
            elif sort != SAY:
                continue
            opened: i64 = 0
            if clause.first:
                opened = items[clause.first - 1].word
            inverted = (
                (
                    sort == SAY and verb in (spelt.SAID, spelt.SAYS)
                    if clause.first < clause.verb or items[clause.verb].text not in self.words.put_behind
                    else behind < count and self._opens_a_name(behind)
                )
                and behind < count
                and (
                    opened == spelt.QUOTE
                    or (opened == spelt.COMMA and (index + 1 == len(clauses) or clauses[index + 1].relative))
                )
            )
            source = self._name_behind(self._phrase_right(behind), behind) if inverted else None
            if source is None and inverted and items[behind].kind == QUANTITY and self._counts(items[behind]):
                one = items[behind].amount.unit_span
                source = None if one is None else Holder(one, None, "himself")  # "said one victim"
                clause.subject = None
            if source is None and clause.subject is not None:
                source = self._holder(clause.subject[0], clause.subject[1])
            if source is None or (
                sort == EXPECT
                and source.refers == ""
                and source.organization is None
                and (not self._is_named(source, 1) and clause.start > 0 and not self._says_alone(clause))
                and not (behind + 1 >= count and items[clause.start - 1].word == spelt.COMMA)
            ):
                continue
            if self._text(source.span) in self.words.data or (source.refers == "we" and self._quotes()):
                continue  # "We expect lending to increase", whoever says that
            teller = clause.subject[0] if clause.subject is not None and not inverted else 0
            if items[teller].kind == QUANTITY and is_share(items[teller].amount):
                self.estimated = False
                continue  # "About two-thirds of the 5,200 respondents said"
            self.source = source
            self.telling = clause
            first = clause.first
            if clause.subject is not None:
                first = clause.subject[0]
            while first > 0 and items[first - 1].sort == THE:
                first -= 1
            aside = inverted or (
                first > 0
                and items[first - 1].word in (spelt.COMMA, spelt.QUOTE)
                and clause.subject is not None
                and clause.start <= first
            )
            self.spoken = clause.first
            if aside:
                self.spoken = 0
            behind_it = clauses[index + 1] if index + 1 < len(clauses) else None
            object_of = None if behind_it is None or not behind_it.finite else behind_it.subject
            told = (clause.last < count and items[clause.last].word == spelt.THAT) or (
                object_of is not None and clause.last <= object_of[0] <= clause.last + 1
            )  # "thinks [that] 2,300 homes were hit"
            self.estimated = sort == EXPECT and (aside or told)  # "…, the association estimates", "She estimates that"
            if sort == SAY:
                self._find_others(index)
                return
        if (
            self.source is None
            and count > 6
            and items[count - 1].kind == MARK
            and items[count - 2].text in self.words.shown_behind
        ):
            self.source = self._shown_by(count - 3)
        if self.source is not None or not self.lists & ATTRIBUTING:
            return
        for at, item in enumerate(items):
            if item.word == spelt.ACCORDING and at + 2 < count and items[at + 1].word == spelt.TO:
                self.source = self._phrase_right(at + 2)
                return

    def _shown_by(self, last: i64) -> Holder | None:
        """Whose figures show it, as the end of a sentence says: "…, data from research firm Ampere Analysis show."."""
        items, at, owner = self.items, last, -1
        while at > self.origin and items[at].kind != MARK and items[at].kind != QUANTITY:
            if items[at].kind == ORGANIZATION:
                owner = at
            at -= 1
        if owner < 0 or items[at].word != spelt.COMMA:
            return None
        first = at + 2 if items[at + 1].sort & THE else at + 1
        paper = items[first].text in self.words.papers or first == owner
        return self._holder(owner, owner + 1) if paper else None

    def _opens_a_name(self, at: i64) -> bool:
        """Whether a name stands at an item, or an article before one: "the Or Foundation", "Jane Hill"."""
        items = self.items
        if items[at].sort == THE and at + 1 < len(items):
            at += 1
        return items[at].kind == ORGANIZATION or (
            items[at].kind == WORD and is_capital(self.sentence.raw, items[at].start)
        )

    def _whose_data(self, source: Holder) -> Holder:
        """The one whose data says so: "data from the customs office showed"; else the source as it is."""
        start, end = source.span.start, source.span.end
        behind = self.sentence.folded.find(" from ", start, end)
        if behind < 0 or self._head(Span(start, behind)) not in self.words.data:
            return self._publisher(source) or source
        inside = [at for at, item in enumerate(self.items) if behind + 6 <= item.start < end]
        return (self._holder(inside[0], inside[-1] + 1) if inside else None) or source

    def _publisher(self, source: Holder) -> Holder | None:
        """Who made or published the paper that says so: "according to figures released by the RNLI on Monday", "a study that Baruch
        College published in April"."""
        head = self._head(source.span)
        if head not in self.words.asked and head not in self.words.papers:
            return None
        items, at = self.items, 0
        while at < len(items) and items[at].start < source.span.end:
            at += 1
        led = False
        for one in range(at, min(at + 12, len(items))):
            item = items[one]
            if item.kind == ORGANIZATION:
                return self._holder(one, one + 1) if led else None
            if item.kind == MARK and not (one == at and item.word == spelt.COMMA):
                return None
            if item.word == spelt.BY or (one == at and item.word == spelt.THAT):
                led = True
            elif led and not (item.kind == WORD and item.sort & (THE | NOMINAL)):
                return None
        return None

    def _name_behind(self, role: Holder | None, start: i64) -> Holder | None:
        """The name that a comma parts from what one is: "said Crestline's managing director, Fiona Abara."; else the role."""
        items = self.items
        if role is None:
            return None
        comma = start
        while comma < len(items) and items[comma].start < role.span.end:
            comma += 1
        if comma >= len(items) or items[comma].word != spelt.COMMA:
            return role
        end = comma + 1
        while end < len(items) and items[end].kind == WORD:
            end += 1
        named = self._by_name(comma + 1, end, (start, comma))
        return role if named is None else self._holder(named[0], named[1])

    def _is_said_of_the_speaker(self, index: i64, clause: Clause | None) -> bool:
        """Whether a figure is the writer's word on who speaks: "said Dale Pruitt, who owns the 54-room lodge"."""
        items, telling, source = self.items, self.telling, self.source
        if source is None:
            return False
        if (
            telling is not None
            and telling.subject is not None
            and telling.subject[0] <= index < telling.first
            and source.span.start < items[telling.first].start
        ):
            return True  # "In California, Corvane, a designer with fewer than 2,300 employees, said"
        if items[index].start < source.span.end:
            return False
        if clause is not None and clause.relative and clause.subject is not None and not (telling and telling.relative):
            start, end = items[clause.subject[0]].start, items[clause.subject[1] - 1].end
            return source.span.start < end and start < source.span.end
        return False

    def _speaks(self, clause: Clause) -> bool:
        """Whether a clause's subject may say something: a name or a pronoun before a lone verb, "she added"."""
        if clause.subject is None or clause.first < clause.verb:
            return False
        first = self.items[clause.subject[0]]
        return (first.sort == IT and clause.subject[1] == clause.first) or is_capital(self.sentence.raw, first.start)

    def _find_others(self, index: i64) -> None:
        """Find another who says something behind the first, and from where on."""
        items = self.items
        for at in range(index + 1, len(self.clauses)):
            clause = self.clauses[at]
            if (
                clause.last < len(items)
                and items[clause.last].word == spelt.THAT
                and clause.subject is not None
                and not clause.relative
                and (clause.sort == SAY or items[clause.verb].lists & RETELLING)
            ):
                found = self._holder(clause.subject[0], clause.subject[1])
                if found is not None and found.refers not in ("it", "we", "he") and found is not self.source:
                    self.others, self.others_from = found, clause.first
                return

    def _speaks_of_itself(self, index: i64) -> bool:
        """Whether the one who says it is a company: its figures are its own."""
        source = self.source
        if source is None or index < self.spoken:
            return False
        if source.organization is not None:
            placed: Placed = source.organization.record
            # not "Adjusted profit was $2.44, according to FactSet"
            return placed.named.type == "company" and self.telling is not None
        if source.refers == "" and self._last_word(source.span) == source.span.start:
            return self._text(source.span) in self.words.tradespeople  # "Traders say takings have fallen by half"
        return "company" in self.words.definite.get(source.refers, ())

    def _speaks_for_all(self, holder: Holder) -> bool:
        """Whether a holder is the source, and a body that tells of others: an association, an office, an agency."""
        source = self.source
        if source is None or source.organization is None or holder.organization is None:
            return False
        return holder.organization is source.organization and source.organization.named.type in TELLERS

    def _only_foresees(self, clause: Clause | None, measure: Span | None, holder: Holder) -> bool:
        """Whether the subject forecasts what is not its own: growth, inflation, prices."""
        if clause is not None and measure is None and clause.sort == EXPECT:
            first = self._text(holder.span).split(" by ")[0].split()[0]
            return first in self.words.foretelling  # "Economists had forecast 2.8%"
        if clause is not None and self.items[clause.verb].word in (spelt.PUT, spelt.PUTS):
            if self._is_passive(clause) or clause.status:
                return False  # "Brazil's crop is put at 169 million tonnes"
            own = holder.organization is not None and holder.organization.named.type == "company"
            pointed = measure is None or self.sentence.folded.endswith("the ", 0, measure.start)
            return pointed or not own  # "the officer put the cost at 60 million yuan", but "Acme put charges at"
        if self._is_somebody(holder, clause):
            return True  # "Odom expects 255,000 visitors"
        if clause is None or measure is None:
            return False
        words = self._text(measure)
        if clause.sort == EXPECT and self._text(holder.span).endswith(self.words.studies):
            return True  # "A university study projects a shortage of 2,700 teachers"
        if self._foretells(holder.span):
            # "Analysts had expected a loss of $60 million", "Barclays analyst Tom Reyes cut his target price"
            return (
                clause.sort == EXPECT
                or self._names_forecast(words)
                or (
                    self.items[clause.verb].word in (spelt.SEE, spelt.SEES)
                    and words.split(" of ")[0].split()[-1] in self.words.economy
                )  # "Traders see a 70% chance of a cut"
            )
        kind = "" if holder.organization is None else holder.organization.named.type
        sees = self.items[clause.verb].word in (spelt.SEE, spelt.SEES) and (
            kind in FORECASTERS or self._text(holder.span).endswith(self.words.seers)
        )
        if clause.sort != EXPECT and not sees:
            # "Goldman raised its forecast"
            return kind in FORECASTERS and self._names_forecast(words)
        head = words.split(" of ")[0].split()[-1]
        if holder.refers in self.words.offices and holder.organization is None:
            return True  # "The ministry expects output of 2.8 million tonnes"
        forecaster = kind in FORECASTERS
        if head == "growth" and not forecaster:
            grown = words.split(" of ")[0].split()
            if len(grown) > 1 and grown[-2] in self.words.figures and grown[-2] not in self.words.economy:
                return False  # "The company expects organic sales growth of 2%"
        if head in ("deficit", "surplus") and not forecaster:
            return False  # "The charity expects a deficit of $9 million"
        return head in self.words.economy or (
            forecaster and (head in self.words.changes or head in self.words.market)
        )  # "BBVA expects a fall of 4%"

    def _is_somebody(self, holder: Holder, clause: Clause | None) -> bool:
        """Whether a name that is no place's and no organization's expects something: "Odom expects", but not "Nepal expects"."""
        if clause is None or clause.sort != EXPECT or clause.status or holder.organization is not None or holder.refers:
            return False
        words = self._text(holder.span)
        if not is_capital(self.sentence.raw, holder.span.start) or words in self.words.named_places:
            return False
        return self._is_named(holder, 0) and not (" " not in words and is_common(words))

    def _names_forecast(self, words: str) -> bool:
        """Whether the word for a forecast is in words: "its forecast", "the guidance"."""
        for word in self.words.forecasts:
            if len(word) > len(words):
                return False  # they stand by their length
            if word in words:
                return True
        return False

    def _is_forecaster(self, clause: Clause | None, measure: Span | None) -> bool:
        """Whether the subject is the one who estimates: "Goldman raised its forecast", "it sees sales", "she put the cost at"."""
        if clause is None:
            return False
        if self.items[clause.verb].word in (spelt.SEES, spelt.SEE, spelt.PUT, spelt.PUTS):
            return not self._is_passive(clause) and clause.status != "will"
        return (
            measure is not None
            and clause.sort & (RISE | FALL | HAVE) != 0
            and self._names_forecast(self._text(measure))
        )
