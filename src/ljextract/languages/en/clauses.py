"""The clauses of a sentence: its groups of verbs (`verbs`), each with its subject and what else belongs to it.

The noun phrase to the left of a group of verbs (`phrases`) is its subject, or else it shares the one before.
"""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Sentence
from ljextract.languages.en import spelt
from ljextract.languages.en.phrases import Phrases
from ljextract.languages.en.verbs import ALL_OF_THEM, Clause
from ljextract.languages.en.wordclasses import (
    ABOUT,
    ADV,
    AIM,
    ALONE,
    AND,
    BASE,
    BE,
    BEING,
    BLAMING,
    BOTH,
    BUT,
    CHANGE,
    COMPARATIVE,
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
    IF,
    IT,
    LASTING_FOR,
    LEVEL,
    MEASURING,
    MORE,
    NO_NOUN,
    NO_VERB,
    NOMINAL,
    NOUN,
    OF,
    PARTICLE,
    PAST,
    PRESENT,
    QUALIFIER,
    RETELLING,
    RISE,
    SAY,
    THE,
    TO,
    UP,
    VERB,
    VERBAL,
    VERBS,
    WHO,
    WITH_S,
    Words,
    is_capital,
)
from ljextract.native import i64

_PAST: Final = tuple(
    "ed en wn lt ld ing made ught ound paid sent left put meant kept begun spent done gone stood struck shot orn hung born lost won".split()
)
"""How participles end."""
_PARTICIPLES: Final = (*_PAST, "set")
_WORKING: Final[tuple[str, ...]] = ("ers", "ors", "ists", "ians", "ees", "ants", "ents", "men")
"""How nouns of those who do something end."""
_DASHES: Final = frozenset({spelt.DASH, spelt.SHORT_DASH, spelt.HYPHEN})
_AGAINST: Final = frozenset("from compared versus against including".split())
_FULL: Final = frozenset({".", "!", "?", '"'})
"""How a sentence ends that is no headline."""
_NO_DOINGS: Final = frozenset("following starting beginning considering concerning regarding barring pending".split())
"""Words in -ing that are prepositions."""
_BLAMED_FOR: Final = frozenset({"of", "from", "for", "with"})
_LONG: Final = frozenset({"month", "quarter", "half", "year"})
"""How long the times are that say which figure a noun is: "third-quarter profit"; a day never does."""


class Clauses(Phrases):
    """Finds the clauses of a sentence and their subjects."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.main: Clause | None = None  # the last clause that has a tense
        self.opened: Clause | None = None  # the last relative clause behind a comma, which no other one has closed yet
        self.headed: Clause | None = None  # what says more of a noun that opens a clause whose verb has not come yet
        self.clauses = self._clauses()

    def _clauses(self) -> list[Clause]:
        items = self.items
        groups = self._groups()
        if not any(group.finite for group in groups) or self._is_announced(groups) or self._is_found(groups):
            self.terse = True  # a headline: "Cancer pill cuts risk of death by 34%"
            groups = self._groups()
            if items and items[-1].text in _FULL and not any(group.finite for group in groups) and self._makes_verb():
                groups = self._groups()
        for index, group in enumerate(groups):
            before = groups[index - 1] if index else None
            told = before
            goes_on = index > 1 if not group.finite else items[group.first - 1].word == spelt.COMMA
            if (
                before is not None
                and before.sort & (EXPECT | SAY)
                and group.finite
                and items[group.first - 1].sort == AND
                and items[group.first - 2].word == spelt.COMMA
                and group.first - 2 == before.last
                and before.start
                and items[before.start - 1].word == spelt.COMMA
            ):
                told = groups[index - 2] if index > 1 else None  # "held back 40%, engineers estimate, and spared"
            if before is not None and goes_on and self._is_said_aside(before, group):
                told = groups[index - 2] if index > 1 else None  # "The tunnel, engineers said, will be"
            if (
                before is not None
                and not before.finite
                and goes_on
                and index > 1
                and self._is_seen(before.verb, groups[index - 2])
            ):
                told = groups[index - 2]  # "The deal, which saw staff cut by 300, cost $5 million"
            headed = self.headed
            if headed is not None and group.finite and self._is_verb_of_head(group, headed):
                group.subject, group.start, self.headed = headed.subject, group.first, None
            else:
                self._find_subject(group, told)
                if group.finite and not group.relative and group.subject is not None and self.main is None:
                    group.subject = self._doing(group.subject)
                if self._heads(group):
                    self.headed = group
            if told is not before and before is not None and group.start < before.last:
                group.start = group.first
            if group.relative and group.start and items[group.start - 1].word == spelt.COMMA:
                self.opened = group
            if group.finite and not group.relative:
                self.main = group
            if before is not None:
                for at in range(group.start - 1, before.last - 1, -1):
                    if items[at].word == spelt.SEMICOLON:  # "…; on Monday it trimmed"
                        group.start, group.relative = at + 1, False
                        break
                before.end = group.start
        if groups:
            groups[-1].end = len(items)
            self._find_subject_behind(groups)
        for index in range(1, len(groups)):
            group = groups[index]
            if group.relative or group.sort == SAY or self._says_alone(group) or self._only_ends(group):
                close = self._closing(group)
                if close >= 0:
                    groups[index - 1].end, group.end = group.end, close
        return groups

    def _makes_verb(self) -> bool:
        """Make the word a verb that most looks like one in a whole sentence where none was found: "Its 1,240 members vote until May"."""
        items, best, at = self.items, 0, -1
        for one in range(self.origin + 1, len(items) - 1):
            item, before, behind = items[one], items[one - 1], items[one + 1]
            if (
                item.kind != WORD
                or not item.sort & (NOMINAL | VERBAL | ED)
                or is_capital(self.sentence.raw, item.start)
            ):
                continue
            if item.lists & NO_NOUN or item.bits & (NO_VERB | ENDS_ING) or behind.kind == MARK:
                continue
            several = before.kind == QUANTITY or before.word == spelt.THEY or before.bits & (ENDS_S | NO_VERB) == ENDS_S
            one_of = before.kind == ORGANIZATION or (before.kind == WORD and before.sort & NOMINAL != 0 and not several)
            agrees = item.bits & ENDS_ED or item.lists & PAST or (one_of if item.bits & ENDS_S else several)
            if not agrees or not (
                several or one_of or before.sort & (ADV | IT) or before.word in (spelt.THAT, spelt.S)
            ):
                continue
            worth = 1 + 2 * (item.sort & (VERBAL | ED) != 0) + (item.bits & BOTH != 0)
            if behind.kind == QUANTITY or behind.sort & (THE | IT | MORE):
                worth += 2
            elif behind.sort & (TO | OF | ADV):
                worth += item.word != 0 or behind.sort != OF
            elif not behind.sort & NOMINAL or not item.sort & (VERBAL | ED):
                continue
            if worth > best:
                best, at = worth, one
        if at < 0:
            return False
        items[at].sort = VERB
        self.made_verb = at
        return True

    def _find_subject_behind(self, groups: list[Clause]) -> None:
        """Give what opens a sentence without a subject that of the clause behind its comma: "Having sold 40 shops, the firm is",
        "Founded in 1906 with 12 workers, Brandau has"."""
        items, opening = self.items, groups[0]
        if opening.finite and opening.subject is not None:
            return
        first = opening.first
        while first > self.origin and items[first - 1].kind == WORD and items[first - 1].sort & (ADV | TO | BUT | MORE):
            first -= 1
        told = (items[opening.first].bits | items[opening.verb].bits) & ENDS_AS_PARTICIPLE
        told = (
            told or items[opening.first].word == spelt.TO
        )  # "To save £40 million, the council will close 12 libraries"
        if first > self.origin or not told or opening.subject is not None:
            return
        for group in groups[1:]:
            if group.finite and not group.relative and group.subject is not None:
                comma = group.subject[0] - 1
                while comma > first and items[comma].sort & (THE | MORE):
                    comma -= 1
                if comma > opening.last and items[comma].word == spelt.COMMA:
                    for other in groups:
                        if other is group:
                            break
                        if other.subject is None and not (other.relative and items[opening.first].word == spelt.TO):
                            other.subject = group.subject
                return

    def _doing(self, subject: tuple[int, int]) -> tuple[int, int]:
        """A subject, with the doing that opens the sentence: "Closing [it] will cost $5 million", "Filling [a hole] costs £85"."""
        items, first = self.items, self.origin
        opening = items[first]
        if subject[0] <= first or opening.kind != WORD or not opening.bits & ENDS_ING or opening.text in _NO_DOINGS:
            return subject
        at = subject[0] - 1
        while at > first and items[at].kind == WORD and (items[at].sort & (THE | MORE) or items[at].bits & PARTICLE):
            at -= 1  # "Cleaning up the river would cost"
        begins = (
            at < subject[0] - 1
            or items[subject[0]].sort & (IT | THE) != 0
            or items[subject[0]].kind in (QUANTITY, ORGANIZATION)
        )
        return (first, subject[1]) if at == first and begins else subject

    def _agreeing(self, phrase: tuple[int, int], group: Clause) -> tuple[int, int]:
        """What "which" means by the number of its verb: China in "Exports to China, which buys a third of its beef, fell"."""
        items, verb = self.items, self.items[group.first]
        one = verb.word in (spelt.IS, spelt.HAS) or (
            verb.sort & (BE | HAS) == 0 and verb.bits & (ENDS_S | NO_VERB) == ENDS_S
        )
        stop = self._base_end(phrase[0], phrase[1])
        head, last = items[stop - 1], items[phrase[1] - 1]
        if not one or stop >= phrase[1] or head.bits & (ENDS_S | NO_VERB) != ENDS_S or last.bits & ENDS_S:
            return phrase
        for at in range(phrase[1] - 1, stop - 1, -1):
            if items[at].sort & (TO | OF):
                return at + 1, phrase[1]
        return phrase

    def _plural_before(self, phrase: tuple[int, int], group: Clause, close: i64, floor: i64) -> tuple[int, int] | None:
        """Those that "which" means by the number of its verb: "Figs at the Ugandan site, which make up 29% of the diet"."""
        items, verb = self.items, self.items[group.first]
        several = verb.word in (spelt.ARE, spelt.WERE, spelt.HAVE) or (
            verb.bits & (BASE | ENDS_S | ENDS_ED) == BASE and verb.lists & PAST == 0
        )
        if not several or items[phrase[1] - 1].kind != WORD or items[phrase[1] - 1].bits & ENDS_S:
            return None
        if items[phrase[1] - 1].text in self.words.people or items[phrase[0]].kind == QUANTITY:
            return None
        whole = self._phrase(close, floor)
        if whole is None or whole[0] >= phrase[0]:
            return None
        stop = self._base_end(whole[0], whole[1])
        head = items[stop - 1]
        return (whole[0], stop) if stop <= phrase[0] and head.bits & (ENDS_S | NO_VERB) == ENDS_S else None

    def _counts_behind(self, at: i64) -> bool:
        """Whether a number of things stands at an item, or behind what qualifies it."""
        items = self.items
        while (
            at < len(items)
            and items[at].kind == WORD
            and (items[at].sort & (MORE | ADV) or items[at].word == spelt.ONLY)
        ):
            at += 1
        return at < len(items) and items[at].kind == QUANTITY and self._counts(items[at])

    def _heads(self, group: Clause) -> bool:
        """Whether a clause without a comma says more of the noun before it, which opens a clause: "Pupils who were allowed to use it",
        "The man accused of stealing it"."""
        items, subject = self.items, group.subject
        if subject is None or group.sort & (SAY | EXPECT) or group.first == 0:
            return False
        if group.relative:
            who = items[group.start]
            if (who.sort != WHO and who.word != spelt.THAT) or subject[1] != group.start:
                return False
        elif (
            group.first != group.verb
            or subject[1] != group.first
            or not (items[group.verb].bits & ENDS_AS_PARTICIPLE or items[group.verb].text.endswith(_PAST))
            or items[group.verb].lists & RETELLING
            or group.last >= len(items)
            or items[group.last].kind != WORD
            or not items[group.last].sort & (TO | OF)
            or (
                items[self._base_end(subject[0], subject[1]) - 1].bits & FIGURE
                and (items[group.last].word != spelt.TO or self._base_end(subject[0], subject[1]) < subject[1])
            )  # "The number of people waiting for surgery in Wales fell", but "The least sum required to enter was"
        ):
            return False
        return self._opens_clause(subject[0])

    def _opens_clause(self, at: i64) -> bool:
        """Whether a noun phrase that begins at an item opens the sentence, or a clause behind a comma, "but" or the like."""
        items = self.items
        before = at - 1
        while before >= self.origin and items[before].kind == WORD and items[before].sort & (THE | MORE | ADV):
            before -= 1
        if before < self.origin:
            return True
        item = items[before]
        return item.sort == BUT or (
            item.kind == MARK and item.word in (spelt.COMMA, spelt.SEMICOLON, spelt.QUOTE) and self.main is None
        )

    def _is_verb_of_head(self, group: Clause, headed: Clause) -> bool:
        """Whether a verb is that of the noun of which the clauses before it only say more: "Pupils who were allowed to use it solved"."""
        items = self.items
        at = group.first - 1
        while at >= headed.last and items[at].kind == WORD and items[at].sort & (ADV | MORE):
            at -= 1
        if at >= headed.last and (items[at].sort & (AND | IT) or items[at].kind == MARK):
            return False
        verb = items[group.verb]
        participle = group.first == group.verb and (verb.bits & ENDS_AS_PARTICIPLE != 0 or verb.text.endswith(_PAST))
        moves = not headed.relative and headed.sort & (RISE | FALL) != 0  # "Watches priced above 3,000 francs made up"
        if participle and (
            moves or not (group.sort & (RISE | FALL | LEVEL) or self._takes_something(group) or self._takes_noun(group))
        ):
            return False
        for one in range(headed.last, group.first):
            item = items[one]
            if (
                item.kind == MARK
                or (item.sort & (BUT | WHO | IF) and item.word != spelt.THAN)
                or item.word == spelt.THAT
            ):
                self.headed = None
                return False  # but "Customers who spend more than $1 million number 412"
        return True

    def _takes_something(self, group: Clause) -> bool:
        """Whether an object follows a verb, as it does no participle: "destroyed 4,100 homes"."""
        behind = self.items[group.last] if group.last < len(self.items) else None
        return behind is not None and (
            behind.kind in (QUANTITY, ORGANIZATION) or behind.sort == THE or behind.bits & PARTICLE != 0
        )

    def _takes_noun(self, group: Clause) -> bool:
        """Whether a noun follows a verb right away, as its object does."""
        behind = self.items[group.last] if group.last < len(self.items) else None
        return behind is not None and behind.kind == WORD and (behind.sort & NOMINAL != 0 or behind.sort == THE)

    def _is_told_of(self, at: i64, group: Clause) -> bool:
        """Whether "that", "while" or the like opens a clause on a share: "found that 57% wanted fewer", "while 12% favoured more"."""
        items, before = self.items, self._before_amount(at)
        if group.last < len(items) and items[group.last].word == spelt.BY:
            return False
        return before >= 0 and (items[before].word == spelt.THAT or items[before].sort == BUT)

    def _opens_at(self, at: i64) -> bool:
        """Whether an amount at an item opens a clause, behind a comma or the like."""
        before = self._before_amount(at)
        return before < self.origin or self._parts(before)

    def _is_said_aside(self, clause: Clause, behind: Clause) -> bool:
        """Whether a clause between two commas only names who says so: "will invest $4 billion, it said on Monday, adding", but
        not "Conab said, cutting its forecast"."""
        items = self.items
        if clause.sort != SAY and (clause.sort & (EXPECT | VERB | ED | HAVE) == 0 or not self._says_alone(clause)):
            return False  # "His profit, prosecutors reckoned, was", "Sales, the firm admits, have halved"
        if clause.subject is None or items[clause.start - 1].word != spelt.COMMA:
            return False
        return not any(item.text in self.words.guesses for item in items[behind.last : behind.last + 3])

    def _only_ends(self, group: Clause) -> bool:
        """Whether an infinitive stands between an amount and a comma: "costs $38 to assemble, against $61 in Poland"."""
        items = self.items
        if group.finite or items[group.first].word != spelt.TO or group.last + 1 >= len(items):
            return False
        behind = items[group.last + 1]
        if items[group.last].word != spelt.COMMA or not (behind.text in _AGAINST or behind.sort & (UP | DOWN)):
            return False
        return group.first > 0 and items[group.first - 1].kind == QUANTITY

    def _says_alone(self, group: Clause) -> bool:
        """Whether nothing but a subject and a verb that takes none stands between two commas: ", the bureau reported, from 4.6%"."""
        items = self.items
        last = group.last
        if last + 2 < len(items) and items[last].word == spelt.ON and items[last + 1].kind == TIME:
            last += 2  # ", Kenya Railways reported on Tuesday, a gain of 9%"
        return (
            group.first == group.verb
            and (group.sort & (HAVE | VERB | EXPECT) != 0 or items[group.verb].lists & RETELLING != 0)
            and last < len(items)
            and items[last].word == spelt.COMMA
            and group.start > 0
            and items[group.start - 1].word == spelt.COMMA
            and group.subject is not None
            and group.subject[0] >= group.start
        )

    def _closing(self, group: Clause) -> i64:
        """The comma behind a clause between two, where the one before it goes on: ", she said, a fifth less", ", where 310
        people work, by June"; else -1."""
        items = self.items
        first = group.start
        if not first:
            return -1
        if group.sort != SAY and not group.relative:
            return group.last
        if first > 2 and items[first - 1].word == spelt.APOSTROPHE:
            first -= 2  # ", the pilots' union said,"
        if items[first - 1].sort == THE:
            first -= 1
        if items[first - 1].word != spelt.COMMA or items[group.last - 1].kind != WORD:
            return -1
        for at in range(group.last, group.end - 1):
            item = items[at]
            if item.word == spelt.COMMA:
                behind = items[at + 1]
                goes_on = behind.kind == WORD and behind.sort == TO and behind.text not in _AGAINST
                if goes_on or group.sort == SAY:
                    return at
                return -1
            if group.sort == SAY and item.kind != TIME and item.sort != TO:
                return -1
        return -1

    def _modifies(self, at: i64) -> bool:
        """Whether a month, a quarter or the like says which figure the noun behind it is: "said its third-quarter profit fell"."""
        items = self.items
        if at + 1 >= len(items) or items[at + 1].kind != WORD or not items[at + 1].sort & NOMINAL:
            return False
        if items[at - 1].kind == WORD and items[at - 1].sort & (TO | OF):
            return False  # "said in March sales would fall"
        when = items[at].resolved
        return when is not None and when.granularity in _LONG

    def _find_subject(self, group: Clause, previous: Clause | None) -> None:
        items = self.items
        floor: i64 = 0
        if previous is not None:
            floor = previous.last
        at = group.first - 1
        while (
            at >= floor
            and items[at].kind == WORD
            and (items[at].sort & (ADV | MORE) or items[at].word in (spelt.THAN, spelt.ONLY))
        ):
            if (
                items[at].word == spelt.THERE
                and group.finite
                and items[group.first].sort & BEING
                and not group.sort & (RISE | FALL)  # but "Strikes there have increased by 17%"
                and not (
                    at > floor
                    and items[at - 1].kind in (WORD, ORGANIZATION)
                    and items[at - 1].sort & NOMINAL
                    and not (
                        group.sort == BE and self._counts_behind(group.last)
                    )  # "In Cuba today there are only two plants"
                )
            ):  # but "the mills there are idling two lines"
                group.start = at
                return  # "there are 2,050 vacancies in Wales"
            if at > floor and items[at].sort == ADV and items[at - 1].word == spelt.FROM:
                break  # "Undergraduates from elsewhere face"
            at -= 1
        if at > floor and items[at].sort == THE and items[at].text in ALL_OF_THEM and items[at - 1].sort & NOMINAL:
            at -= 1  # "The banks both lost 3 per cent"
        if group.sort == BE and group.finite and self.main is None and (previous is None or not previous.finite):
            doing = self._figure_of_doing(group)
            if doing > 0:
                group.subject = self.origin, at + 1
                return  # "The fine for using a phone while driving is $800"
        if previous is not None and group.finite and floor == group.first > 1:
            told = previous.subject
            if told is not None and told[1] == told[0] + 1 == previous.first and items[told[0]].sort == IT:
                noun = items[told[0] - 1] if told[0] > self.origin else items[told[0]]
                if noun.word == spelt.THOSE and told[0] > self.origin:
                    group.subject = told[0] - 1, told[0]
                    return  # "those it kept paid 3% more"
                if noun.kind == QUANTITY or (noun.kind == WORD and (noun.sort & NOMINAL or noun.bits & BOTH)):
                    group.subject = self._phrase(told[0], 0)
                    return  # "the 1,250 sprayers it employs reach only a third"
        if previous is not None and group.finite and previous.subject is not None:
            behind = self._object_told_of(previous, group)
            if behind > 0:
                that, stop = previous.subject
                opens = behind - 1
                while opens > self.origin and not self._parts(opens - 1):
                    opens -= 1
                group.subject = self._phrase(behind, opens)
                previous.relative, previous.subject = True, (that + 1 if items[that].word == spelt.THAT else that, stop)
                return  # "The dam that Zambia is building on the Luvua will cost $9 billion"
        if (
            previous is not None
            and previous.relative
            and group.finite
            and previous.subject is not None
            and group.first == previous.last + 1
            and items[previous.last].sort == IT
            and not previous.sort & (SAY | EXPECT)
            and not items[group.first].bits & ENDS_S
            and previous.subject[1] <= previous.start
            and (items[previous.start].sort == WHO or items[previous.start].word == spelt.THAT)
        ):
            group.subject = previous.subject
            return  # "stores that stock it return one in five"
        alone = items[group.first - 1] if group.finite and group.first > self.origin else None
        if alone is not None and alone.bits & ALONE and (group.first < 2 or self._parts(group.first - 2)):
            group.subject, group.start = (group.first - 1, group.first), group.first - 1
            return  # "Some have been lying on the floor"
        if at < floor:
            if (
                previous is not None
                and group.finite
                and not previous.finite
                and previous.subject is None
                and items[previous.first].word == spelt.TO
            ):
                group.subject, group.start = self._told_by(previous), group.first  # "Requests to connect total 205 GW"
                if group.subject is not None:
                    return
            if (
                previous is not None
                and previous.relative
                and group.finite
                and items[previous.start].word == spelt.WHOSE
                and items[previous.start - 1].kind == WORD
            ):
                group.subject = self._phrase(previous.start, 0)  # "Revenues from trade whose gangs were caught reached"
                if group.subject is not None:
                    return
            self._share(group, previous)
            return
        item = items[at]
        if item.sort == WHO or (
            item.word == spelt.THAT
            and at > floor
            and items[at - 1].sort != OF  # not "paid $1.9 million of that, but its grant, cut by 30 percent, runs out"
            and not self._is_said(at, floor)
        ):
            group.relative = True
            group.start = at
            close = at - 1 if at and items[at - 1].word == spelt.COMMA else at
            while close > 1 and items[close - 1].word in (spelt.HYPHEN, spelt.DASH, spelt.SHORT_DASH):
                close -= 1  # "Cofinec shares -- which trade below"
            if close == at and at > 1 and items[at - 1].word == spelt.QUOTE and items[at - 2].word == spelt.COMMA:
                close = at - 2  # ""Anita," which was the year's most seen film"
            if (
                item.word in (spelt.WHOM, spelt.WHICH)
                and at > 3
                and items[at - 1].sort == OF
                and (
                    items[at - 2].kind == WORD
                    or (
                        items[at - 2].kind == QUANTITY
                        and items[at - 2].amount.unit is None
                        and items[at - 2].amount.number.form == "cardinal"
                    )  # "The islanders, fewer than 300 of whom speak the language"
                )
            ):
                while close > at - 5 and close > floor and items[close].word != spelt.COMMA:
                    close -= 1  # "14,000 nurses, most of whom earn less"
                close = close if items[close].word == spelt.COMMA else at
            if (
                item.word == spelt.WHO
                and close < at
                and close > 2
                and items[close - 2].word == spelt.COMMA
                and items[close - 1].text in self.words.named_places
            ):
                close -= 2  # "Keisha Brandt, a nurse in Toledo, Ohio, who still owes"
            if (
                item.word == spelt.WHO
                and close < at
                and close > floor + 2
                and items[close - 1].kind == QUANTITY
                and items[close - 2].word == spelt.COMMA
            ):
                close -= 2  # "said Neil Gathercole, 51, who has served for 27 years"
            group.subject = self._phrase(close, floor, near=True)
            if item.word == spelt.THAT and close == at and at and items[at - 1].bits & FIGURE:
                one = at - 1  # "a loss of $4 million in May on [sales] that fell 4%"
                while one > floor and (items[one - 1].sort & (NOMINAL | ADV) or items[one - 1].bits & ENDS_ING):
                    one -= 1
                if one > floor and items[one - 1].word in (spelt.ON, spelt.WITH):
                    group.subject = one, at
            if item.word == spelt.WHO and close < at and group.subject is not None:
                whole = self._phrase(close, floor)
                if whole is not None and items[self._base_end(whole[0], whole[1]) - 1].text.endswith(_WORKING):
                    group.subject = whole  # "Workers at the plant, who make $22"
            if group.subject is not None and item.word == spelt.WHO and close == at:
                whole = self._phrase(close, floor)
                if whole is not None and whole[0] < group.subject[0] and not self._is_person(group.subject):
                    head = self._base_end(whole[0], whole[1])
                    if head < whole[1] and self._is_person((whole[0], head)):
                        group.subject = whole[0], head  # "spoke with a director from a health system who fulfilled"
            if item.word == spelt.WHO and close == at and group.subject is not None:
                last = items[group.subject[1] - 1]
                if last.kind == WORD and last.text in self.words.named_places and not last.bits & ENDS_S:
                    whole = self._phrase(close, floor)
                    stop = 0 if whole is None else self._base_end(whole[0], whole[1])
                    if (
                        whole is not None
                        and stop < group.subject[1]
                        and items[stop].word in (spelt.FROM, spelt.IN, spelt.OF)
                    ):
                        group.subject = whole[0], stop  # "a man from Peru who has worked in Oslo for two years"
            if group.subject is not None:
                group.subject = self._named_before(group.subject) or group.subject  # "Ann Lee, a nurse who treats"
                if item.word == spelt.WHICH:
                    group.subject = self._agreeing(self._thing(group.subject), group)
                    group.subject = self._plural_before(group.subject, group, close, floor) or group.subject
            before = at - 2 if at and items[at - 1].word == spelt.COMMA else at - 1
            if group.subject is None and before >= floor and items[before].word == spelt.THOSE:
                group.subject = before, before + 1  # "Those who worked most could receive"
            if group.subject is None and previous is not None:
                group.subject = previous.subject
                if previous.relative and previous.first == previous.verb and previous.first > self.origin:
                    # "under a budget agreed on Wednesday that raises council tax"
                    group.subject = self._phrase(previous.first, 0, near=True) or previous.subject
            return
        if item.word == spelt.EACH and at - 1 > floor and items[at - 1].word == spelt.COMMA:
            group.relative = True
            group.start = at
            group.subject = self._phrase(at - 1, floor, near=True)
            return
        meant = (
            previous is None
            and item.word == spelt.COMMA
            and group.first < group.verb
            and items[group.first].sort & (AIM | EXPECT) != 0
            and (items[group.first].bits & ENDS_ED != 0 or items[group.first].text == "meant")
        )  # "Orders for durable goods, meant to last three years, rose"
        if meant or (item.word == spelt.COMMA and items[group.first].word == spelt.DUE):
            group.relative, group.finite = True, False  # "Acme, due to report on Feb. 5, has warned"
            group.subject = self._phrase(at, floor, near=True)
            return
        if item.kind == MARK and item.word in (spelt.COMMA, spelt.CLOSING, spelt.QUOTE):
            if not group.finite:
                outer = self.main if previous is not None and previous.relative and item.word == spelt.COMMA else None
                self._share(group, outer or previous)  # "will spend $90 million on a plant that opens in 2027, lifting"
                causing = outer or previous
                if (
                    causing is not None
                    and items[group.first].word == spelt.TO
                    and items[causing.verb].text in self.words.causing
                ):
                    first = causing.last + 1 if items[causing.last].sort == THE else causing.last
                    stop = first
                    while stop < at and items[stop].kind in (WORD, ORGANIZATION) and not self._parts(stop):
                        stop += 1
                    if first < stop < at and items[stop].word == spelt.COMMA:
                        group.subject = first, stop  # "expects the market, worth $358 million in 2025, to shrink"
                if previous is None and item.word == spelt.COMMA:
                    group.subject = self._phrase(at, floor, near=True)  # "The first phase, costing $5 million, is due"
                return
            if (
                item.word == spelt.COMMA
                and previous is None
                and group.first < group.verb
                and items[group.first].sort & (AIM | EXPECT)
                and (items[group.first].bits & ENDS_ED or items[group.first].text == "meant")
                and items[group.first + 1].word == spelt.TO
            ):
                group.relative, group.start = True, group.first
                group.subject = self._phrase(at, floor, near=True)
                return  # "Orders for durable goods, meant to last three years, rose"
            if item.word == spelt.COMMA and self._is_apposed(group, previous):
                if previous is not None and (
                    self._ends_figure(items[at - 1])
                    or (previous.sort & (RISE | FALL) and items[at - 1].kind in (QUANTITY, TIME))
                ):
                    self._share(group, previous)  # "Revenue slipped to $5 billion, cushioned by price rises of 3%"
                    return
                group.relative = True
                group.subject = self._phrase(at, floor, near=True)
                return
            if item.word == spelt.COMMA:
                told = self._before_opened(group, previous)
                if told is not None:
                    group.subject, self.opened = told, None
                    return  # "Taiwan, where schools have had to offer 120 minutes of it, spends $40 million"
                opening = self._opening(at, floor, previous)
                if opening is not None and group.sort & SAY and items[opening + 1].sort & (UP | DOWN):
                    opening = None  # "made up 58% in 2025, up from 34 percent in 2010, says the association"
                if opening is not None and previous is not None and previous.relative and opening > previous.last:
                    self._share(
                        group, previous
                    )  # "A scheme that frees them after 40 days, rather than 80, has let out"
                    return
                if opening is not None:
                    main = self.main
                    first = 0
                    if main is not None and main.sort == SAY and main.last < opening:
                        first = main.last  # "Police said the seven men, who freed them, would appear"
                    group.subject = self._phrase(opening, floor) if opening > floor else self._phrase(opening, first)
                    if group.subject is not None:
                        if group.subject[0] >= floor:
                            group.start = group.subject[0]
                        group.subject = (
                            self._by_name(opening + 1, at, group.subject)
                            or self._named_first(group.subject)
                            or group.subject
                        )
                        return
                elif previous is None and group.finite:
                    whole = self._phrase(at, 0)
                    if whole is not None and whole[0] <= self.origin + 1 and items[at - 1].kind == ORGANIZATION:
                        group.subject = whole
                        return  # "The team from the University of California, Berkeley, gathered"
            elif item.word == spelt.QUOTE:
                opens = 0
                if previous is not None and previous.sort == SAY:
                    opens = previous.first
                    if previous.subject is not None and previous.subject[0] < opens:
                        opens = previous.subject[0] - (items[previous.subject[0] - 1].sort == THE)
                if opens > 1 and items[opens - 1].word == spelt.QUOTE:
                    end = opens - (2 if items[opens - 2].word == spelt.COMMA else 1)
                    whole = self._phrase(end, 0) if end > self.origin + 1 else None
                    if whole is not None:
                        group.subject, group.start = whole, at
                        return  # ""The garden," says its keeper, "covers 67 hectares""
                opening = self._quoted(at, floor)
                if opening is not None:
                    group.subject, group.start = (opening + 1, at), opening
                    return  # "after "The Glass Harbor" took in $143 million"
            elif item.word == spelt.CLOSING:
                group.subject = self._phrase(at + 1, floor)
                if group.subject is not None:
                    group.start = group.subject[0]
                    return
            self._share(group, previous)
            return
        if item.kind == MARK and item.word in _DASHES and group.finite and group.sort != SAY:
            told = self._before_dash(at)
            if told is not None:
                group.subject = told  # "The charity — the largest of its kind — has 40 shops"
                group.start = told[0] if told[0] >= floor else at
                return
        infinitive = items[group.first].word == spelt.TO
        if infinitive and item.text == "able" and at > floor and items[at - 1].sort & NOMINAL:
            group.parent, group.start = previous, at
            group.status = "" if previous is None else previous.status
            group.subject = self._phrase(at - 1 if items[at - 1].word == spelt.COMMA else at, floor, near=True)
            return  # "a vessel able to hold 800,000 barrels"
        if (
            previous is not None
            and not group.finite
            and items[previous.verb].bits & BLAMING
            and item.text in _BLAMED_FOR
        ):
            first = previous.last + 1 if items[previous.last].sort == THE else previous.last
            if first < at and items[first].sort & (IT | PLAIN | NOUN) and items[first].kind != MARK:
                group.parent, group.subject, group.start = previous, (first, at), at
                return  # "Prosecutors accused him of hiding $3.2 million"
        if (
            item.bits & PARTICLE
            and at > self.origin + 1
            and items[at - 1].sort == IT
            and items[at - 2].bits & ENDS_ING
            and group.finite
        ):
            group.subject, group.start = (at - 2, at + 1), at - 2
            return  # "that propping them up will take two years"
        if item.bits & PARTICLE and at == self.origin + 1 and items[at - 1].bits & ENDS_ING:
            group.subject = at - 1, at + 1
            return  # "Getting in costs £7"
        if item.sort & (AND | BUT | TO) or item.kind == MARK:
            group.start = at
            aside = (
                previous is not None
                and item.sort & (AND | BUT)
                and (self._is_aside_before(previous, at) or self._is_of_another_tense(previous, group))
            )
            self._share(group, self.main if aside else previous)
            return
        if infinitive and previous is None and self.terse and not group.status:
            group.status = "target"  # a headline: "Haixin to buy Northgate in $2.5 billion deal"
            group.subject = self._phrase(at + 1, floor)
            return
        if (
            infinitive
            and previous is not None
            and item.kind == QUANTITY
            and items[previous.verb].lists & LASTING_FOR
            and previous.subject is not None
            and items[previous.subject[0]].word == spelt.IT
            and previous.last < at
        ):
            self._share(group, previous)
            first = previous.last + 1 if items[previous.last].sort == THE else previous.last
            stop = first
            while stop < at and items[stop].kind in (WORD, ORGANIZATION) and items[stop].sort & (NOMINAL | IT):
                stop += 1
            if first < stop and items[stop].kind == QUANTITY:
                group.subject = first, stop  # "It took the villagers 11 weeks to raise £290,000"
            return
        if infinitive and previous is not None and items[previous.verb].text in self.words.granting:
            self._share(group, previous)
            behind = previous.last
            while (
                behind < at
                and items[behind].kind in (WORD, ORGANIZATION, QUANTITY)
                and items[behind].word not in (spelt.UNTIL, spelt.COMMA)
            ):
                behind += 1
            if behind > previous.last:
                group.subject = previous.last, behind  # "has given the company until July to deploy"
            return
        if infinitive and previous is not None and group.sort & (RISE | FALL):
            named = self._behind_for(at, previous.last)
            if named is not None:
                group.parent, group.subject, group.start = previous, named, named[0]
                group.status = group.status or previous.status
                return  # "asked for the rate to fall three points"
        if (
            infinitive
            and previous is not None
            and item.text == "her"
            and at == previous.last
            and group.last > group.verb
        ):
            group.parent, group.subject, group.start = previous, (at, at + 1), at
            return  # "The judge ordered her to repay $2 million"
        if infinitive and not (
            previous is not None
            and (item.kind != QUANTITY or (self._counts(item) and item.amount.unit is not None))
            and items[previous.verb].text in self.words.causing
        ):
            self._share(group, previous)
            return
        if (
            previous is None
            and group.first == group.verb
            and items[group.verb].text.endswith(("en", "wn"))
            and group.first > self.origin
        ):
            group.relative = items[group.verb].text not in self.words.past  # "A pill taken once a day cut"
        if (
            item.kind == QUANTITY
            and not self._counts(item)
            and group.first == group.verb
            and items[group.verb].text.endswith(_PAST)
            and not (previous is None and self._takes_something(group) and self._is_of_amount(at))
            and not (
                self._opens_at(at) and (self._takes_noun(group) or self._is_told_of(at, group))
            )  # "In all, 14 percent needed glasses"
        ):
            group.parent = previous
            takes = group.last < len(items) and items[group.last].kind == QUANTITY
            if previous is None and at > self.origin + 2 and takes:
                group.subject = self._phrase(at + 1, floor)  # "Copper for delivery in three months gained 0.8%"
                group.start = self.origin
                return
            if (
                at > floor and items[at - 1].word == spelt.COMMA
            ):  # "Kauri Air, 49 percent owned by Air Tasman, grounded"
                group.relative = True
                group.start = at
                group.subject = self._phrase(at - 1, floor)
            return
        subject = self._phrase(at + 1, floor)
        if subject is not None and previous is not None and group.finite and subject[0] <= previous.last + 1:
            subject = self._behind_dated(subject)
        if subject is not None and items[subject[0]].kind == QUANTITY:
            for one in range(subject[0] + 1, min(subject[0] + 3, subject[1] - 1)):
                if items[one].word == spelt.THAN and items[one - 1].lists & COMPARATIVE:
                    subject = one + 1, subject[1]  # ", 300 fewer than shippers had ordered"
                    break
        if subject is not None and items[group.first].bits & ENDS_ING:
            for one in range(subject[0] + 1, subject[1] - 1):
                if items[one].word == spelt.WITH and items[one - 1].kind in (QUANTITY, TIME):
                    subject = one + 1, subject[1]  # "leads with 48% with [Banda] having 43%"
                    break
        teller = self._behind_amount(group, at, floor) if previous is not None and group.finite else 0
        if teller > 0:
            group.subject, group.start, group.parent, group.relative = (teller, at + 1), teller, previous, True
            return  # "short of the $3.6 billion analysts had expected"
        if (
            subject is not None
            and previous is not None
            and group.finite
            and subject[1] == subject[0] + 1
            and not (previous.sort & (SAY | EXPECT) and subject[0] == previous.last)  # "thinks £60m would be needed"
            and self._ends_figure(items[subject[0]])
            and not self._parts(self._before_amount(subject[0]))
        ):
            self._share(group, previous)  # "A wine that sold for £19 in 2021 now fetches £27"
            return
        if subject is None:
            self._share(group, previous)
            first = at
            while first > floor and items[first - 1].kind in (WORD, ORGANIZATION) and items[first - 1].sort & NOMINAL:
                first -= 1
            opens = first - 1 if first > floor + 1 and items[first - 1].word == spelt.THE else first
            placed = (
                opens > floor
                and items[opens - 1].word in (spelt.IN, spelt.AT)
                and is_capital(self.sentence.raw, items[first].start)
            )
            whole = previous.subject if previous is not None and not previous.finite and group.finite else None
            if placed and previous is not None and whole is not None and whole[1] == previous.first:
                group.subject = whole[0], at + 1  # "The number of people waiting for treatment in Wales fell"
            return
        if (
            previous is not None
            and not group.finite
            and items[group.verb].bits & ENDS_ING
            and self._is_duration(subject)
        ):
            self._share(group, previous)  # "has spent the last 200 days in space orbiting the planet 3,200 times"
            return
        if (
            items[subject[0]].word == spelt.THAT
            and subject[0] + 1 < subject[1]
            and previous is not None
            and (
                previous.sort & (SAY | EXPECT)
                or previous.verb == subject[0] - 1  # "where she noticed that zippers for winter coats cost $6"
                or self._is_said(subject[0])
                or items[subject[0] - 1].sort == AND
            )
        ):
            subject = (subject[0] + 1, subject[1])  # "told analysts that staff would grow"
        if (
            infinitive
            and previous is not None
            and previous.sort == EXPECT
            and items[subject[0] - 1].sort == AND
            and previous.last < subject[0] - 1
            and all(
                items[one].kind in (WORD, ORGANIZATION, TIME) and not items[one].sort & (BUT | WHO | AND | IF | SAY)
                for one in range(previous.last, subject[0] - 1)
            )
        ):
            subject = (previous.last, subject[1])  # "expects sales of cars and lorries to grow"
        if not group.finite and items[group.verb].bits & ENDS_ING and group.sort & MEASURING:
            for one in range(subject[1] - 2, subject[0], -1):
                if items[one].word == spelt.WITH:
                    subject = (one + 1, subject[1])  # "the second source of lithium, with output growing 17%"
                    break
        before = self._before_amount(subject[0])
        if (
            previous is not None
            and group.first == subject[1]
            and previous.first == previous.verb
            and before == previous.last
            and item.kind == QUANTITY
            and items[before].sort == TO
            and previous.subject is not None
            and (
                self._takes_something(group)
                if group.first == group.verb
                else group.finite and previous.subject[1] == previous.first and items[before].word == spelt.BY
            )
        ):
            group.subject, group.start = previous.subject, group.first
            return  # "A vaccine tested on 1,800 hens cut the spread", "A petition signed by 900 people will be debated"
        group.subject = subject
        if (
            previous is not None
            and not previous.finite
            and group.finite
            and previous.subject is not None
            and previous.first
            and items[previous.verb].text.endswith("ing")
            and (items[previous.first - 1].kind == ORGANIZATION or items[previous.first - 1].sort & NOMINAL)
            and items[previous.first - 1].kind != MARK
            and before < previous.last
            and items[previous.last].word != spelt.THAT
        ):
            group.subject, group.start = previous.subject, group.first
            return  # "A lorry carrying 24 tonnes of chemicals overturned"
        if (
            previous is not None
            and group.finite
            and (before < previous.last or (before == previous.last and items[before].sort & (TO | OF)))
            and items[previous.last].word != spelt.THAT
        ):  # "The share of homes heated with gas fell"
            sure = group.first < group.verb or not items[group.verb].text.endswith(_PAST)
            opens = self.main is None and not previous.finite  # but "raised the price paid to farmers"
            behind = group.last + 1
            sure = sure or (  # "found that mice given the compound lived 15% longer"
                behind < len(items)
                and items[group.last].kind == QUANTITY
                and items[behind].word not in (spelt.BY, spelt.OF)
                and not previous.relative
            )
            told = self._told_by(previous) if sure or opens else None
            if told is not None:
                group.subject, group.start = told, group.first
                return  # "A plan to shut 12 mines has cost", "Sea defences meant to protect homes will be finished"
        if (
            previous is not None
            and previous.relative
            and group.first == group.verb
            and group.finite  # but "Traders, who saw the pound fall 3%"
            and before < previous.last <= subject[0]
            and (items[previous.start].sort == WHO or items[previous.start].word == spelt.THAT)
            and self._takes_something(group)
        ):
            group.subject = previous.subject  # "Two storms that struck Luzon destroyed 4,100 homes"
            return
        opening = self._before_time(before, floor)
        if (
            previous is not None
            and group.first == group.verb
            and group.sort != BE
            and before >= 0
            and not self._parts(opening)
            and items[group.verb].text.endswith(_PAST)
        ):
            group.relative = True  # "vehicles built between …": no clause of its own
            group.parent = previous
            return
        if previous is not None and previous.relative and group.finite and before < previous.last:
            group.subject = previous.subject  # "Ford, which has 13,000 workers in Britain has estimated"
            return
        group.start = group.first if infinitive and item.kind == QUANTITY else subject[0]
        if previous is not None and group.finite and previous.sort & SAY and previous.last == group.start - 1:
            when = items[previous.last]
            if when.kind == TIME and self._modifies(previous.last):
                group.start = previous.last  # "said third-quarter profit fell", but "said Monday profit fell"
        if (
            infinitive
            and not group.status
            and previous is not None
            and group.sort & (RISE | FALL)
            and items[previous.verb].text in self.words.resolving
        ):
            group.status = "target"  # "has ordered all 11 missions to cut spending by 15%"
        if (
            previous is not None
            and item.sort == IT
            and before == at - 1
            and before >= floor
            and items[before].kind in (QUANTITY, WORD)
            and items[before].sort & NOMINAL
        ):
            group.relative = True  # "well short of the 2.9 million it had predicted in July, and lost 400,000"
        if opening >= floor and items[opening].sort & (BUT | IF | AND | WHO):
            group.start = opening
            group.relative = items[opening].sort == WHO
        if previous is not None and (infinitive or not group.finite):
            group.status = group.status or previous.status
            group.parent = previous

    def _before_dash(self, close: i64) -> tuple[int, int] | None:
        """The noun phrase before the dash that another one closes: "Some 150,000 people -- mostly civilians -- have died"."""
        items = self.items
        at = close - 1
        if at > self.origin and items[at].word == items[close].word:
            at -= 1  # "--"
        while at > self.origin and items[at].word not in _DASHES:
            if items[at].word in (spelt.SEMICOLON, spelt.QUOTE):
                return None
            at -= 1
        if at <= self.origin or items[at].word != items[close].word:
            return None
        if items[at - 1].word == items[at].word:
            at -= 1
        low: i64 = self.origin
        if self.main is not None and self.main.last <= at:
            low = self.main.last
        return self._phrase(at, low) if at > low else None

    def _figure_of_doing(self, group: Clause) -> i64:
        """Where the figure ends that opens a sentence and is of what somebody does: "[The fine] for using a phone is"; else 0."""
        items, at = self.items, self.origin
        while (
            at < group.first
            and items[at].kind == WORD
            and (items[at].sort & (THE | NOMINAL | MORE) or items[at].bits & BOTH)
        ):
            at += 1
        if at + 1 >= group.first or at == self.origin or not items[at - 1].bits & FIGURE:
            return 0
        if not items[at].sort & (TO | OF) or not items[at + 1].bits & ENDS_ING:
            return 0
        for one in range(at, group.first):
            if items[one].kind == MARK:
                return 0
        return at

    def _is_person(self, phrase: tuple[int, int]) -> bool:
        """Whether a noun phrase is of a person or people, by its head: "director", "workers", "people"."""
        head = self.items[self._base_end(phrase[0], phrase[1]) - 1]
        return head.text in self.words.roles or head.text in self.words.people or head.text.endswith(_WORKING)

    def _is_duration(self, phrase: tuple[int, int]) -> bool:
        """Whether a noun phrase is a stretch of time: "the last 200 days", "12 years in Congo"."""
        items, at = self.items, phrase[0]
        while items[at].kind == WORD and at < phrase[0] + 2 and at + 1 < phrase[1]:
            at += 1
        if items[at].kind != QUANTITY:
            return False
        unit = items[at].amount.unit
        return unit is not None and unit.dimension == "time" and not unit.per

    def _is_of_amount(self, at: i64) -> bool:
        """Whether an amount says only how much of it there is: "Winds of up to 90 km/h closed the pass"."""
        items = self.items
        at -= 1
        while at > self.origin and (items[at].lists & QUALIFIER or items[at].sort == MORE):
            at -= 1
        return at > self.origin and items[at].sort == OF

    def _behind_amount(self, group: Clause, at: i64, floor: i64) -> i64:
        """Where the noun phrase begins that stands between an amount and the verb that tells of it: "the $3.6 billion [analysts]
        had expected", "the 4% rise [the bank] forecast"; else 0."""
        items, start = self.items, at + 1
        while (
            start > floor and items[start - 1].kind in (WORD, ORGANIZATION) and items[start - 1].sort & (NOMINAL | THE)
        ):
            start -= 1
            if items[start].sort & THE:
                break
        if (
            start <= at
            and start - 2 > floor
            and items[start - 1].lists & CHANGE
            and self._ends_figure(items[start - 2])
        ):
            amount = self._before_amount(start - 2)  # "the 1% drop analysts had forecast"
            return start if amount >= floor and items[amount].sort & THE and group.sort == EXPECT else 0
        if start > at or start - 1 <= floor or not self._ends_figure(items[start - 1]):
            return 0
        amount = self._before_amount(start - 1)
        if amount < floor or not (items[amount].sort & THE):
            return 0
        closed = (
            group.last >= len(items)
            or items[group.last].kind in (MARK, TIME)
            or items[group.last].sort & (TO | AND | BUT)
        )
        return start if group.sort == EXPECT or closed else 0

    def _before_opened(self, group: Clause, previous: Clause | None) -> tuple[int, int] | None:
        """The noun phrase before the comma that a relative clause stands behind which another comma closes here, where that clause
        holds others: "Acme, which has had to close 12 plants, said"."""
        items, opened = self.items, self.opened
        if previous is None or previous is opened:
            return None
        if opened is not None and previous.parent is opened:
            if opened.subject is None or (self.main is not None and self.main.first > opened.first):
                return None
            return self._phrase(opened.start - 1, 0)
        if (
            opened is not None
            and opened.subject is not None
            and opened.start < previous.start
            and items[group.first - 1].word == spelt.COMMA
            and all(items[at].word != spelt.COMMA for at in range(opened.start, group.first - 1))
        ):
            return self._phrase(opened.start - 1, 0)  # "Enrolment, which fell after fees were introduced, recovered"
        # "Taff Pressing, the company that she runs with her brother, has", "Friends of the Lido, a group set up in May, has"
        if previous.sort & (SAY | EXPECT) or (self.main is not None and self.main is not previous):
            return None
        verb = items[previous.verb].text
        which = previous.start > 0 and items[previous.start - 1].word == spelt.THAT
        if self.main is previous and not which and (previous.first < previous.verb or not verb.endswith(_PARTICIPLES)):
            return None
        comma = self.origin + 1
        while comma < previous.first and items[comma].word != spelt.COMMA:
            comma += 1
        if comma + 2 >= previous.first or items[comma + 1].word not in (spelt.A, spelt.AN, spelt.THE, spelt.THOSE):
            return None
        if any(items[at].word == spelt.COMMA for at in range(comma + 1, previous.last)):
            return None
        first = items[self.origin + (items[self.origin].kind == TIME)]
        if first.kind == WORD and first.sort & (TO | OF | BUT | ADV | IF):
            return None
        return self._phrase(comma, self.origin)

    def _behind_dated(self, phrase: tuple[int, int]) -> tuple[int, int]:
        """A noun phrase without the end of the clause before it: "since it took [office in July 2024] admissions have fallen"."""
        items = self.items
        for at in range(phrase[1] - 2, phrase[0], -1):
            if items[at].kind == TIME and items[at - 1].word in (spelt.IN, spelt.ON):
                behind = items[at + 1]
                if behind.kind in (WORD, ORGANIZATION) and behind.sort & (THE | NOMINAL) and behind.word != spelt.S:
                    return at + 1, phrase[1]
                break
        return phrase

    def _before_time(self, at: i64, floor: i64) -> i64:
        """What stands before the time that opens a clause: "as first-half deliveries top 200,000", ", and in March, it fell"."""
        items = self.items
        one = at - 1 if at > floor and items[at].word == spelt.COMMA else at
        dated = one
        while one >= floor and items[one].kind == TIME:
            one -= 1
        if one == dated:
            return at
        opens = one > floor and items[one].sort == TO and items[one - 1].sort & (BUT | AND) != 0
        return one - 1 if opens else one if dated == at else at

    def _object_told_of(self, previous: Clause, group: Clause) -> i64:
        """Behind the noun whose clause the one before is, of which the next verb tells: "The dam [that it builds] will cost",
        "A petition [she started last month] has drawn"; else 0."""
        items, told = self.items, previous.subject
        if told is None or told[0] <= self.origin:
            return 0
        end = told[0]
        if items[end].word == spelt.THAT:
            if told[1] - end < 2:
                return 0
        elif items[end - 1].word in (spelt.THAT, spelt.WHOSE, spelt.WHERE) or (
            items[end - 1].word in (spelt.WHICH, spelt.WHOM) and end - 1 > self.origin
        ):
            end -= 1
        elif (
            told[1] - end > 1
            or items[end].sort != IT
            or previous.sort & (SAY | EXPECT)
            or not (items[previous.last].kind == TIME or items[previous.last].sort & (TO | ADV))
        ):
            return 0
        noun = items[end - 1] if end > self.origin else None
        if noun is None or noun.kind not in (WORD, QUANTITY) or not noun.sort & NOMINAL or self._is_said(end):
            return 0
        for at in range(previous.last, group.first):
            if self._parts(at) or items[at].sort == IT:
                return 0
        return end

    def _told_by(self, group: Clause) -> tuple[int, int] | None:
        """The noun phrase that an infinitive or a participle right behind it only says more of: "A plan to shut 12 mines"."""
        items = self.items
        at = group.first
        noun = items[at - 1] if at > self.origin else None
        if noun is None or noun.kind in (MARK, TIME) or (not noun.sort & NOMINAL and not noun.bits & BOTH):
            return None
        first, parent = items[at], group.parent
        if first.word == spelt.TO:
            if (
                parent is not None
                and not parent.finite
                and parent.subject is not None
                and parent.subject[1] == parent.first
            ):
                return parent.subject  # "A law requiring 12 airlines to pay refunds took effect"
            floor: i64 = 0
            if parent is not None:
                floor = parent.last
            if group.subject is None or group.subject[1] != at:
                group.subject = self._phrase(at, floor)
            return group.subject
        if (
            group.subject is None
            or group.subject[1] != at
            or not first.text.endswith(_PAST)
            or first.text.endswith("ing")
            or items[max(0, group.subject[0] - 1)].sort == WHO  # "what Tavi shipped was sent back"
        ):
            return None
        if first.sort & (HAVE | VERB | ED | LEVEL | RISE | FALL) and group.first == group.verb:
            return None if first.text in self.words.retelling else group.subject
        return group.subject if first.sort & (AIM | EXPECT | VERB) and group.first < group.verb else None

    def _behind_for(self, at: i64, floor: i64) -> tuple[int, int] | None:
        """The noun phrase up to an item that "for" opens, as the subject of an infinitive."""
        items = self.items
        start = at
        while (
            start > floor
            and items[start].kind in (WORD, ORGANIZATION)
            and (items[start].sort == THE or items[start].sort & NOMINAL)
        ):
            start -= 1
        if items[start].word != spelt.FOR or start in (at, 0) or start > floor:
            return None
        first = start + 2 if items[start + 1].sort == THE else start + 1
        return (first, at + 1) if first <= at else None

    def _before_amount(self, at: i64) -> i64:
        """The item before what qualifies an amount: "and [about] 9,400 moved to shelters"; -1 where there is none."""
        items = self.items
        at -= 1
        while at >= 0 and (items[at].bits & ABOUT or items[at].sort == MORE):
            at -= 1
        return at

    def _is_of_another_tense(self, clause: Clause, group: Clause) -> bool:
        """Whether a relative clause tells of now and the verb behind "and" of what has been, as the main verb does: "raised prices
        for the plan that starts today and cut costs"."""
        main = self.main
        if not clause.relative or main is None or main.first != main.verb:
            return False
        verb, other, one = self.items[clause.first], self.items[main.verb], self.items[group.first]
        now = verb.bits & (PRESENT | BASE) != 0 or (verb.sort != BE and verb.bits & ENDS_S != 0)
        return (
            now
            and (other.bits & ENDS_ED != 0 or other.lists & PAST != 0)
            and (one.bits & ENDS_ED != 0 or one.lists & PAST != 0)
        )

    def _is_aside_before(self, clause: Clause, at: i64) -> bool:
        """Whether a relative clause stands between two commas before an item: ", where 310 people work, by June and to"."""
        items = self.items
        if not clause.relative or self.main is None or clause is self.main:
            return False
        first = clause.start
        while first > max(1, clause.start - 6) and items[first - 1].word != spelt.COMMA:
            first -= 1  # ", the first of which arrives in December,"
        if items[first - 1].word != spelt.COMMA:
            return False
        return any(items[one].word == spelt.COMMA for one in range(clause.last, at))

    def _quoted(self, at: i64, floor: i64) -> int | None:
        """Where a title between quotation marks opens that closes at an item; None for somebody's words."""
        items, raw = self.items, self.sentence.raw
        for one in range(at - 1, max(floor - 1, at - 7), -1):
            if one == at - 1 and items[one].word == spelt.COMMA:
                continue  # "Its last title, "Hollow Tide," cost"
            if items[one].word == spelt.QUOTE:
                named = one + 1 < at and is_capital(raw, items[one + 1].start)
                return one if named and (one > self.origin or is_capital(raw, items[at - 1].start)) else None
            if items[one].kind not in (WORD, ORGANIZATION) or (one == at - 1 and not is_capital(raw, items[one].start)):
                return None
        return None

    def _share(self, group: Clause, previous: Clause | None) -> None:
        """The subject, and where the verb has no tense of its own the status, of the clause before."""
        if previous is None:
            return
        group.parent = previous
        group.subject = previous.subject
        if previous.relative and group.subject is not None and self.items[group.first - 1].word == spelt.COMMA:
            # "Acme, the maker that owns Globex, swung"
            group.subject = self._named_before(group.subject) or group.subject
        if group.subject is None and previous.parent is not None:
            group.subject = previous.parent.subject  # "pay twice the £9,535 charged to others and account for 23%"
        main = self.main
        if (
            group.finite
            and main is not None
            and self._is_inside(previous, main)
            and not self._goes_on_infinitive(previous, group, main)
        ):
            group.subject = main.subject
        verb = self.items[group.verb]
        if previous.status == "" and not group.finite and not group.status:
            taken = self.items[previous.verb].text
            opens = self.items[group.first].word == spelt.TO
            if taken == "ordered" and previous.first < previous.verb and not group.sort & (RISE | FALL):
                opens = False  # "125 defendants were ordered to forfeit 41 million euros"
            if opens and (taken in self.words.resolving or self.items[group.first - 1].text in self.words.intentions):
                group.status = "target"  # "agreed in June to pump", "reaffirmed plans to deliver"
            elif taken == "seen" and previous.last == group.first and self.items[previous.first].sort == BE:
                group.status = "estimate"  # "is seen falling"
        base = not verb.bits & (ENDS_ED | ENDS_S) or verb.bits & WITH_S != 0  # "shed"
        untensed = not group.finite or (group.first == group.verb and base)
        if (
            untensed
            and not group.status
            and self.items[group.first - 1].word != spelt.AFTER  # "is to be opened after winning a grant"
            and (
                not group.finite
                or not previous.finite
                or (previous.status in ("will", "target") and verb.text not in self.words.past)
                or group.sort == BE
                or verb.bits & BOTH
                or verb.bits & WITH_S
            )
        ):
            group.status = previous.status
            group.denied = group.denied or (previous.denied and not verb.bits & ENDS_ING)

    def _goes_on_infinitive(self, clause: Clause, group: Clause, main: Clause) -> bool:
        """Whether a bare verb goes on the infinitive of a relative clause, as the main verb has another form: "opened the mill,
        which has grown to house 60 looms and employ 800"; not "wants sales to double and cut costs"."""
        verb, other = self.items[group.verb], self.items[main.verb]
        relative = clause.parent is not None and clause.parent.relative and self.items[clause.first].word == spelt.TO
        bare = group.first == group.verb and not verb.bits & (ENDS_ED | ENDS_S) and not verb.lists & PAST
        if (
            bare
            and other.lists & LASTING_FOR
            and self.items[clause.first].word == spelt.TO
            and main.subject is not None
        ):
            return (
                self.items[main.subject[0]].word == spelt.IT
            )  # "It takes us a year to clean the barns and bring hens in"
        return relative and bare and (other.bits & (ENDS_ED | ENDS_S) != 0 or other.lists & PAST != 0)

    def _is_inside(self, clause: Clause, main: Clause) -> bool:
        """Whether a clause is only what another one's verb takes: "expects [traffic to grow] and plans to raise its fee",
        "raised the price [paid to farmers] and cut fees"."""
        if not clause.finite:
            own = clause.subject is not None and main.finite and clause.subject[0] >= main.last
            return own or clause.status == "estimate"  # "wants [sales to double] and has set aside"
        return clause.relative and clause.parent is main and self.items[main.last].word != spelt.THAT

    def _is_apposed(self, group: Clause, previous: Clause | None) -> bool:
        """Whether a participle behind a comma says more of the noun before it: "Its chip, made by TSMC, holds"."""
        word = self.items[group.verb].text
        if group.first != group.verb or group.verb + 1 >= len(self.items) or word.endswith("ing"):
            return False
        by = self.items[group.verb + 1]
        if previous is None and self._is_closed_by_verb(group) and self._opening(group.first - 1, 0, None) is None:
            return word in ("set", "put", "cut", "shut") or word.endswith(
                _PAST
            )  # "The tax, cut to 5% in 2019, will rise"
        if by.bits & PARTICLE and previous is None and group.verb + 2 < len(self.items):
            behind = self.items[
                group.verb + 2
            ]  # "The fund, set up in 2011, has lent", "The unit, put up for sale in May, lost"
            if (behind.kind == TIME or behind.sort & (TO | BUT)) and self._opening(group.first - 1, 0, None) is None:
                return word in ("set", "put", "cut", "shut") or word.endswith(_PAST)
        if by.kind == TIME and previous is None and group.sort & (HAVE | VERB | ED):
            return word.endswith(_PAST)  # "The report, published yesterday, shows"
        if by.kind != WORD:
            return False
        named = word in self.words.naming
        if (
            by.word == spelt.IN
            and group.verb + 3 < len(self.items)
            and self.items[group.verb + 2].kind == TIME
            and self.items[group.verb + 3].word == spelt.COMMA
            and word.endswith(_PAST)
        ):
            return True  # "sold three ships, built in 2007, for $117 million"
        amount = self._qualified(group.verb + 2)
        if group.sort & (RISE | FALL) and (by.word != spelt.BY or amount):
            return False  # "Temperatures in the Cerrado, in Minas Gerais, dropped to", "its exports, mostly fish, sank by nearly half"
        if amount and by.bits & PARTICLE and not word.endswith(("en", "wn", "ed")):
            return False  # "The last agreement, with Sky, brought in $133 million"
        return (
            by.word == spelt.BY
            or named
            or (by.word == spelt.AT and word in self.words.quoted and previous is not None)
            or (
                previous is None
                and by.sort & (TO | BUT) != 0
                and (word == "shut" or word.endswith(_PAST))
                and self._opening(group.first - 1, 0, None) is None  # but "The last strike, in 2018, dragged on for"
            )
        )

    def _is_closed_by_verb(self, group: Clause) -> bool:
        """Whether a comma and another verb close what a group of verbs opens: ", [cut] to 5% in 2019, will rise"."""
        items, at = self.items, group.last
        end = min(len(items) - 1, at + 10)
        while at < end and items[at].kind != MARK:
            at += 1
        if at >= end or items[at].word != spelt.COMMA:
            return False
        behind = items[at + 1]
        if behind.kind != WORD or not behind.sort & VERBS or behind.bits & ENDS_ING:
            return False
        taken = items[min(at + 2, len(items) - 1)]
        return not behind.bits & BOTH or taken.sort & (TO | THE) != 0 or taken.kind == QUANTITY

    def _qualified(self, at: i64) -> bool:
        """Whether an amount stands at an item, or behind what qualifies it: "nearly half"."""
        items = self.items
        while at < len(items) and items[at].sort & (THE | MORE | ADV):
            at += 1
        return at < len(items) and items[at].kind == QUANTITY

    def _is_said(self, at: i64, behind: i64 = -1) -> bool:
        """Whether "that" follows a verb of saying: "revealed that …", but not the noun of "A strike that has shut three ports"."""
        before = self.items[at - 1]
        if before.sort == VERB and before.bits & BOTH:
            return behind in (-1, at)
        return before.sort & (SAY | EXPECT | VERB | BE) != 0 or before.text in self.words.retelling

    def _opening(self, comma: i64, floor: i64, previous: Clause | None) -> int | None:
        """Where what a comma closes was opened, as the index of the other comma: "X, the maker, sells", "X, which has 5, sells"."""
        items = self.items
        if previous is not None and previous.relative:
            before = previous.start - 1
            while before > 0 and (items[before].sort & (TO | OF | MORE) or items[before].kind == QUANTITY):
                before -= 1  # "Shannon Link, in which OMERS owns 40 percent, has", "Exports, a third of which go by rail, rose"
            if before > 0 and items[before].word == spelt.QUOTE:
                before -= 1  # ""Anita," which was the year's most seen film, won"
            if before >= 0 and items[before].word == spelt.COMMA:
                return before
        if (
            previous is not None
            and not previous.finite
            and previous.first
            and items[previous.first - 1].word == spelt.COMMA
            and all(items[at].word != spelt.COMMA for at in range(previous.last, comma))
        ):
            return previous.first - 1
        for at in range(comma - 1, max(floor, comma - 16) - 1, -1):
            if items[at].word == spelt.COMMA and items[at].kind == MARK:
                return (
                    at if at > floor and items[at + 1].text != "but" else None
                )  # not ", but its grant, cut by 30%, runs out"
            if items[at].kind == QUANTITY and at + 1 < comma:
                continue
        return None
