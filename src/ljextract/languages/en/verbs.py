"""A sentence's groups of verbs: "is expected to grow", "has", "to support".

One pass over the sentence finds them. Words are told apart by their class (`wordclasses`) and by those beside them.
"""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK, ORGANIZATION, PLAIN, QUANTITY, TIME, WORD, Holder, Item, Sentence
from ljextract.languages.en import spelt
from ljextract.languages.en.wordclasses import (
    ABOUT,
    ADV,
    AFFECTING,
    AIM,
    ALONE,
    AMID_VERBS,
    AND,
    AUX,
    BE,
    BEHIND_A_VERB,
    BEING,
    BETWEEN_CLAUSES,
    BLAMING,
    BOTH,
    BUT,
    CHANGE,
    COPULAR,
    COULD,
    DOWN,
    ED,
    ENDS_AS_PARTICIPLE,
    ENDS_ED,
    ENDS_ING,
    ENDS_S,
    EVERY,
    EXPECT,
    FAILING,
    FALL,
    FIGURE,
    HAS,
    HAVE,
    HELPING,
    IF,
    ING,
    IT,
    LEVEL,
    MAIN,
    MODAL,
    MORE,
    NEARLY,
    NO_VERB,
    NOMINAL,
    NOT,
    NOUN,
    OF,
    OFTEN,
    OPENS_AN_OBJECT,
    PARTICLE,
    PAST,
    PERIOD,
    PRICING,
    PROSPECT,
    PURPOSE,
    RISE,
    SAY,
    STARTING,
    STILL,
    TAKING,
    THE,
    TO,
    UNMARKED_NOUN,
    UP,
    VERB,
    VERBS,
    WHO,
    WILL,
    WITH_S,
    WRITING,
    Words,
    is_capital,
    is_small,
)
from ljextract.native import i64, mypyc_attr
from ljextract.text import Span

_AS_MUCH: Final = frozenset("much many little few".split())
ALL_OF_THEM: Final = frozenset({"both", "all", "each"})
_POINTING: Final = frozenset(("these", "those"))
_SUBORDINATING: Final = frozenset("while because although though whereas".split())
"""Conjunctions that a subject stands behind."""
_FALLING: Final = frozenset("ill sick asleep apart silent victim foul".split())
"""What one falls into that is no figure."""
_SHOWING: Final = frozenset("report study survey poll census data figures analysis audit".split())
"""What shows something."""
_STOPS: Final = frozenset({".", "!", "?", '"', ":", ";"})
_AIMING: Final = frozenset({"to", "for", "at"})
_PARTICIPIAL: Final[tuple[str, ...]] = ("ed", "ing", "built", "paid", "wn")
"""How words end that describe a noun and may be verbs."""
_SEEING: Final = frozenset("see sees saw seen seeing".split())
_NEARLY: Final = frozenset({"nearly", "almost", "roughly"})
_NO_VERBS: Final[tuple[str, ...]] = ("ss", "us", "'s", "self", "selves")
_OBJECTS: Final = frozenset({"them", "us", "him", "me"})
_TELLING_WHICH: Final = frozenset({"which", "who", "that"})
_AMOUNTING: Final = frozenset("between about around over under up".split())


@mypyc_attr(acyclic=True)
class Told:
    """What the items of a clause's subject say: what is measured, whose it is, and whether it is the one's spoken of."""

    __slots__ = ("end", "holder", "measure", "needs_subject", "start")

    def __init__(self, start: i64, end: i64, measure: Span | None, holder: Holder | None, needs_subject: bool) -> None:
        self.start = start
        self.end = end
        self.measure = measure
        self.holder = holder
        self.needs_subject = needs_subject


@mypyc_attr(acyclic=True)
class Clause:
    """A group of verbs and what belongs to it: from `start` to `end`, its subject's items in `subject`.

    `told` is what its subject was last found to say. `verb` is the main verb's index, `sort` its class; `status`, `denied` what its auxiliaries say; `parent` the clause
    whose subject and time it shares.
    """

    __slots__ = (
        "denied",
        "end",
        "finite",
        "first",
        "last",
        "parent",
        "relative",
        "sort",
        "start",
        "status",
        "subject",
        "told",
        "verb",
    )

    def __init__(self, first: i64, last: i64, verb: i64, sort: i64) -> None:
        self.first: i64 = first
        self.last: i64 = last
        self.verb: i64 = verb
        self.sort: i64 = sort
        self.status = ""
        self.denied = False
        self.finite = True
        self.relative = False
        self.subject: tuple[int, int] | None = None
        self.parent: Clause | None = None
        self.told: Told | None = None
        self.start: i64 = first
        self.end: i64 = last


class Verbs:
    """Finds the groups of verbs. `terse` says that the sentence is a headline, `origin` where it begins behind a dateline;
    `quantities` and `times` are the places of those."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        self.sentence = sentence
        self.items = sentence.items
        self.words = words
        self.terse = False
        self.latest: Clause | None = None
        self.origin: i64 = 0
        self.quantities: list[int] = []
        self.times: list[int] = []
        self.lists: i64 = 0  # the lists that any word is in
        self.conditional = False  # whether any is "if" or the like
        self.made_verb: i64 = -1  # the word that is taken for a verb since there is no other
        self._look_through()

    def _look_through(self) -> None:
        """Find, in one pass, what much of the rest would look for again and again."""
        count: i64 = len(self.items)
        for at, item in enumerate(self.items):
            kind = item.kind
            if kind == WORD:
                self.lists |= item.lists
                if item.sort == IF:
                    self.conditional = True
            elif kind == QUANTITY:
                self.quantities.append(at)
            elif kind == TIME:
                self.times.append(at)
            elif kind == MARK and self.origin == 0 and 0 < at < min(count - 1, 24) and self._ends_dateline(at):
                self.origin = at + 1

    def _ends_dateline(self, at: i64) -> bool:
        """Whether the words of a dispatch begin behind a mark: behind "NAIROBI, May 7 (Reuters) -"."""
        items = self.items
        if items[at].word not in (spelt.HYPHEN, spelt.DASH, spelt.SHORT_DASH):
            return False
        before = items[at - 1]
        if before.word == spelt.CLOSING:
            return True
        if before.word in (spelt.HYPHEN, spelt.DASH):
            return self._names_all(at) and all(item.kind != QUANTITY for item in items[:at])
        if before.kind == TIME and items[at - 2].word == spelt.COMMA:
            return True  # "EINDHOVEN, Netherlands, Oct 15, 2025 - "
        # "Financial Times, 24 September 2025, Stockholm —"
        return at > 3 and items[at - 2].word == spelt.COMMA and items[at - 3].kind == TIME and self._names_all(at)

    def _names_all(self, end: i64) -> bool:
        """Whether nothing but names, times and commas stands before an item."""
        raw = self.sentence.raw
        return all(item.kind != WORD or is_capital(raw, item.start) for item in self.items[:end])

    def _is_announced(self, groups: list[Clause]) -> bool:
        """Whether a headline says what somebody is to do: "Haixin to shed 4,200 jobs, shut two furnaces"."""
        items = self.items
        if items[groups[0].first].word != spelt.TO or groups[0].finite or items[-1].text in _STOPS:
            return False
        at = groups[0].last
        for group in groups:
            verb = items[group.verb]
            while at < group.first:
                if items[at].sort == BUT and items[at].word != spelt.THAN:
                    return True  # "Acme to charge for returns as one in three parcels comes back"
                at += 1
            if group.finite and not (group.first == group.verb and verb.bits & (UNMARKED_NOUN | WITH_S)):
                return False
        return True

    def _is_found(self, groups: list[Clause]) -> bool:
        """Whether a headline ends with those who say so: "Two hours outdoors cuts short-sightedness by a fifth, trial finds"."""
        items, last = self.items, groups[-1]
        if last.last != len(items) or not items[last.verb].bits & ENDS_S or last.first < 3:
            return False
        if any(group.finite for group in groups[:-1]):
            return False
        at = last.first - 1
        while at > 0 and (items[at].kind == ORGANIZATION or (items[at].kind == WORD and items[at].sort & NOMINAL)):
            at -= 1
        return at > 0 and items[at].word == spelt.COMMA

    def _groups(self) -> list[Clause]:
        items = self.items
        groups: list[Clause] = []
        self.latest = None
        at: i64 = 0
        count: i64 = len(items)
        while at < count:
            item = items[at]
            sort = item.sort
            if sort == PLAIN and item.kind != WORD:
                at += 1
                continue
            if item.bits & FAILING and sort == NOT and (at + 1 >= count or items[at + 1].word != spelt.TO):
                sort = item.sort = VERB  # "one of the two generators failed": denies nothing
            if item.lists & WRITING and at + 1 < count and items[at + 1].text in ("off", "down"):
                sort = item.sort = VERB  # "wrote off $1.2 billion": says nothing
            if sort & NOMINAL and at:
                before = items[at - 1]
                if sort == PLAIN and before.sort == AND and self._goes_on_as_infinitive(at):
                    infinitive = Clause(at, at + 1, at, VERB)
                    infinitive.finite = False
                    groups.append(infinitive)
                    self.latest = infinitive
                    at += 1
                    continue
                if (before.sort == WHO or before.word == spelt.THAT) and self._is_present_verb(at):
                    sort = item.sort = VERB  # "The company, which brews ale and sells it in 46 countries"
                elif sort == NOUN and (before.bits & OFTEN or self._is_doer(at - 1)) and at + 1 < count:
                    behind = items[at + 1]
                    if behind.kind == QUANTITY or behind.sort & OPENS_AN_OBJECT:
                        sort = item.sort = VERB  # "Belarus and Russia still supply 35%", "45% of them now choose it"
                elif sort == PLAIN and at + 1 < count and self._is_unknown_verb(at, items[at + 1]):
                    sort = item.sort = VERB  # "Nvidia still controls nearly 80% of the market"
            if not (sort & (MAIN | MODAL | NOT) or (sort == TO and item.word == spelt.TO)):
                if sort & (UP | DOWN) and at and self._is_predicate(at):
                    adverb = Clause(at, at + 1, at, sort)
                    adverb.finite = False
                    groups.append(adverb)
                at += 1
                continue
            group = self._group(at)
            if group is None:
                at += 1
                continue
            if group.first == group.verb and (self._is_helped(at) or self._is_seen(at, self.latest)):
                group.finite = False  # "will help the theatre repair 400 seats", "saw shares fall 5%"
            groups.append(group)
            self.latest = group
            at = group.last
        return groups

    def _is_doer(self, at: i64) -> bool:
        """Whether a pronoun at an item opens a clause whose verb has not come yet: "I [feed] my boys on £61"."""
        before = self.items[at]
        return before.sort == IT and before.text not in _OBJECTS and (at == self.origin or self._parts(at - 1))

    def _is_unknown_verb(self, at: i64, behind: Item) -> bool:
        """Whether a word of no class between a name, a noun or a pronoun and a phrase is a verb: "Nvidia controls 80%", "it lacks 300"."""
        if self.items[at - 1].sort == IT and self._is_done_by_it(at, behind):
            return True  # "It urges ministers to spread repayments"
        if self.items[at].bits & BOTH and self.items[at].text == "show":
            before = self.items[at - 1]
            return before.bits & ENDS_S != 0 or before.text == "data"  # "Figures show growth slowed"
        told = self.items[at + 2] if behind.kind != QUANTITY and at + 2 < len(self.items) else behind
        if told.kind == QUANTITY and told.amount.change is not None:
            unit = told.amount.unit
            if unit is None or unit.system == "MULTIPLE":
                return False  # "Thefts of electric bikes almost doubled"
        if behind.kind != QUANTITY and not (
            behind.sort & (THE | MORE) or behind.bits & (PARTICLE | TAKING) or behind.word == spelt.ONLY
        ):
            return self.items[at].bits & ENDS_S != 0 and behind.sort & NOMINAL != 0 and self._takes_several(at)
        items = self.items
        item = items[at]
        if item.bits & PARTICLE:
            return False  # "the bill sets aside $18 billion"
        if (behind.bits & PARTICLE or behind.word == spelt.ONLY) and at + 2 < len(items):
            behind = items[at + 2]  # "sets aside $48 million", "of which they reimburse only half"
        before = items[at - 1]
        if behind.bits & TAKING and at + 2 < len(items):
            if before.sort & NOMINAL and not before.bits & ENDS_S:
                behind = items[at + 2]  # "The household subscribes to four services"
            elif at == self.origin + 1 and items[at + 2].kind == QUANTITY:
                behind = items[at + 2]  # "Insurers brace for $3 billion in claims"
        if behind.kind != QUANTITY and not behind.sort & (THE | MORE):
            return False
        held = behind.kind == QUANTITY or behind.word in (spelt.A, spelt.AN)  # "1,410 men share a space"
        if before.kind == QUANTITY and held and not item.bits & ENDS_S and item.sort == PLAIN:
            several = before.amount.unit_span is not None and self._counts(before)
            return (
                several and (at < 2 or items[at - 2].sort != OF) and self._lacks_verb(at - 1)
            )  # "60 robots sort 95,000 pieces"
        if (
            before.word == spelt.COMMA
            and self.latest is None
            and item.bits & (ENDS_S | NO_VERB | FIGURE) == ENDS_S
            and behind.sort == THE
            and is_small(self.sentence.raw, item.start)
        ):
            return True  # "Nigeria, with 17 per cent of applicants, heads the list"
        if (
            before.kind not in (WORD, ORGANIZATION)
            or item.bits & (FIGURE | NO_VERB)
            or is_capital(self.sentence.raw, item.start)
        ):
            return False
        if before.sort == IT:
            return before.text not in _OBJECTS and self._lacks_verb(at - 1)
        if self._is_helped(at):
            return before.sort & NOMINAL != 0
        if not item.bits & ENDS_S:
            if before.bits & (OFTEN | STILL) and at > self.origin + 1:
                before = items[at - 2]  # "Crates already tie up $1 billion"
            several = (
                before.kind == WORD
                and before.sort & NOMINAL != 0
                and before.bits & ENDS_S != 0
                and before.word != spelt.S
            )
            return behind.kind == QUANTITY and (
                (several and self._lacks_verb(at)) or (item.sort == PLAIN and self._is_of_several(at))
            )
        if before.kind == ORGANIZATION or before.bits & STILL:
            return True
        if behind.kind != QUANTITY and behind.sort != MORE:
            return False
        if before.sort == AND:
            return self._is_said_of_one(at)
        return before.sort & NOMINAL != 0 and not before.bits & ENDS_S and self._lacks_verb(at)

    def _is_done_by_it(self, at: i64, behind: Item) -> bool:
        """Whether a word of no class with an "s" stands behind "it", "he" or "she", which no noun does."""
        item, before = self.items[at], self.items[at - 1]
        if (
            item.bits & (ENDS_S | NO_VERB) != ENDS_S
            or item.bits & FIGURE
            or not is_small(self.sentence.raw, item.start)
        ):
            return False
        if before.text not in ("it", "he", "she") or not self._lacks_verb(at - 1):
            return False
        return behind.kind in (WORD, ORGANIZATION) and not behind.sort & (BE | HAS | MODAL)

    def _takes_several(self, at: i64) -> bool:
        """Whether a word in -s between a singular noun and a plural is a verb, as an amount behind "at" or the like closes what it
        takes: "The government caps fees at $100"."""
        items = self.items
        item = items[at]
        if at < self.origin + 2 or item.bits & (FIGURE | NO_VERB) or is_capital(self.sentence.raw, item.start):
            return False
        before = items[at - 1]
        if before.kind not in (WORD, ORGANIZATION) or not before.sort & NOMINAL or before.bits & ENDS_S:
            return False
        if (items[at - 2].sort != THE and before.kind != ORGANIZATION) or not self._lacks_verb(at):
            return False
        stop = min(len(items) - 1, at + 5)
        one = at + 1
        while one < stop and items[one].kind == WORD and items[one].sort & NOMINAL:
            one += 1
        return (
            items[one].kind == WORD and items[one].bits & PRICING != 0 and items[one + 1].kind == QUANTITY
            if one < stop
            else False
        )

    def _is_helped(self, at: i64) -> bool:
        """Whether a verb at an item is what somebody is helped or let to do: "will help the theatre repair 400 seats"."""
        latest = self.latest
        if latest is None or not self.items[latest.verb].bits & HELPING or latest.last >= at:
            return False
        return not any(self._parts(one) for one in range(latest.last, at))

    def _is_seen(self, at: i64, latest: Clause | None) -> bool:
        """Whether a verb of change at an item is what the verb before says that somebody sees: "saw shares fall 5%"."""
        items = self.items
        if latest is None or not items[at].sort & (RISE | FALL) or at + 1 >= len(items) or latest.last >= at:
            return False
        if items[latest.verb].text not in _SEEING or items[at].kind != WORD or items[at].text.endswith(("s", "ing")):
            return False
        before, behind = items[at - 1], items[at + 1]
        if before.kind == WORD and not before.sort & NOMINAL and before.text not in self.words.both:
            return False
        while at + 2 < len(items) and (behind.sort & (TO | MORE | ADV) or behind.word == spelt.THAN):
            at += 1
            behind = items[at + 1]
        if behind.kind != QUANTITY:
            return False
        return not any(self._parts(one) or items[one].sort == AND for one in range(latest.last, at))

    def _is_said_of_one(self, at: i64) -> bool:
        """Whether the clause before has a verb in the present: "holds back a river and irrigates 90,000 hectares"."""
        latest = self.latest
        return latest is not None and latest.finite and self.items[latest.first].text.endswith("s")

    def _lacks_verb(self, at: i64) -> bool:
        """Whether no verb has been in the clause of an item: "The dam irrigates 90,000 hectares", but not "sold four mines 9 km"."""
        latest = self.latest
        return latest is None or any(self._parts(one) for one in range(latest.last, at))

    def _is_present_verb(self, at: i64) -> bool:
        """Whether a word of no class behind "which" is its verb: "which brews ale"."""
        item = self.items[at]
        if item.kind != WORD or is_capital(self.sentence.raw, item.start):
            return False
        if self.items[at - 1].text not in _TELLING_WHICH:
            return False
        if not item.text.endswith("s"):
            behind = self.items[at + 1] if at + 1 < len(self.items) else None
            noun = at - 3 if at > 2 and self.items[at - 2].word == spelt.COMMA else at - 2
            several = noun >= 0 and self.items[noun].text.endswith("s")
            if several and behind is not None and behind.sort == TO and item.sort == PLAIN and noun == at - 2:
                return (
                    self.items[noun].kind == WORD and self.items[noun].sort & NOMINAL != 0
                )  # "households that heat with a pump"
            if several and noun < at - 2:
                return behind is not None and behind.kind == QUANTITY  # "solar panels, which supply a fifth of it"
            return (
                several and behind is not None and (behind.sort == THE or is_capital(self.sentence.raw, behind.start))
            )
        if self.items[at - 1].word == spelt.THAT:
            if at + 1 >= len(self.items) or at < 2 or item.bits & FIGURE:
                return False
            one, behind = self.items[at - 2], self.items[at + 1]
            thing = one.kind == WORD and one.sort & NOMINAL != 0 and not one.text.endswith("s")
            return thing and (
                behind.kind == QUANTITY or (behind.kind == WORD and behind.sort & (PLAIN | NOUN | THE) != 0)
            )  # "A scheme that frees offenders", "a fund that controls 21%"
        if self.items[at - 1].word == spelt.WHICH and at > 1 and self.items[at - 2].sort & (TO | OF):
            return False  # "in which regions"
        return at + 1 < len(self.items) and self.items[at + 1].kind != MARK

    def _goes_on_as_infinitive(self, at: i64) -> bool:
        """Whether a word of no class is a verb beside an infinitive: "to rebuild two schools and repair 35 roofs"."""
        latest, item = self.latest, self.items[at]
        if latest is None or latest.sort == BE or item.kind != WORD or at + 1 >= len(self.items):
            return False
        if self.items[latest.first].word != spelt.TO and latest.status not in ("will", "target"):
            return False
        behind = self.items[at + 1]
        if item.bits & ENDS_S or not is_small(self.sentence.raw, item.start):
            return False
        if behind.bits & PARTICLE and at + 2 < len(self.items):
            behind = self.items[at + 2]  # "to spend $4 million and push up the bill by 3%"
            if behind.kind == WORD and behind.sort & NOMINAL:
                return True
        return behind.kind == QUANTITY or behind.sort == THE

    def _is_predicate(self, at: i64) -> bool:
        """Whether "up" or "down" is said of the noun before it: "with its shares down 11.9%"."""
        items = self.items
        before = items[at - 1]
        if (
            not (before.kind == ORGANIZATION or (before.kind == WORD and before.sort & NOMINAL))
            or before.word == spelt.S
        ):
            return False
        behind = items[at + 1] if at + 1 < len(items) else None
        return behind is not None and (
            behind.kind == QUANTITY or behind.text in ("by", "more", "about", "nearly", "almost")
        )

    def _group(self, first: i64) -> Clause | None:
        """The verbs that begin at an item: "is expected to grow", "has", "to support"."""
        items = self.items
        count: i64 = len(items)
        at = first
        status, denied, infinitive, auxiliary = "", False, False, False
        if (
            items[at].bits & FAILING
            and at + 2 < count
            and items[at + 1].word == spelt.TO
            and self._may_be_infinitive(at + 2)
        ):
            rest = self._group(at + 1)
            if rest is not None:  # "failed to pay for 112,000 journeys", as "did not pay", which yet tells how many
                rest.first = rest.start = first
                rest.finite = True
                return rest
        if items[at].word == spelt.TO:
            if at + 1 >= count or not self._may_be_infinitive(at + 1):
                return None
            infinitive = True
            at += 1
        elif items[at].sort & MAIN and not self._is_verb(at):
            return None
        while at < count:
            item = items[at]
            sort = item.sort
            if sort == WILL:
                status = status or "will"
            elif sort == COULD:
                status = "estimate"
            elif sort == NOT:
                denied = True
            elif not sort & (AUX | ADV) and not item.bits & NEARLY and not (item.word == spelt.EACH and status):
                break  # but "will each cut"
            auxiliary = auxiliary or sort & MODAL != 0
            at += 1
        if at >= count:
            return None
        item = items[at]
        sort = item.sort
        if sort & (BE | HAS):
            behind = at + 1
            while behind < count and (items[behind].sort & AMID_VERBS or items[behind].word == spelt.SINCE):
                denied = denied or items[behind].sort == NOT
                if items[behind].sort == COULD:
                    status = "estimate"  # "is likely to grow"
                behind += 1
            word = items[behind] if behind < count else None
            if (
                word is not None
                and item.text == "'d"
                and word.kind == WORD
                and word.sort & (LEVEL | HAVE | VERB)
                and not word.bits & ENDS_AS_PARTICIPLE
                and not word.lists & PAST
            ):
                return self._made(first, behind + 1, behind, word.sort, status, denied)  # "We'd need 140"
            if word is not None and (self._is_participle(word, sort) or self._is_doing(behind, sort)):
                at, item, sort = behind, word, word.sort
                if sort & (AIM | EXPECT) and items[at - 1].sort == BE:
                    auxiliary = True
            elif word is not None and sort == BE and word.sort & (UP | DOWN):
                return self._made(first, behind + 1, behind, word.sort, status, denied, finite=not infinitive)
            elif word is not None and self._is_bent(behind):
                at = behind + (word.word == spelt.ON)
                item, sort = items[at], items[at].sort
            elif (
                word is not None
                and word.word == spelt.TO
                and behind + 1 < count
                and self._may_be_infinitive(behind + 1)
            ):
                if item.word != spelt.HAD and not items[behind - 1].bits & FAILING:
                    status = status or "target"  # "is to close 17 stores", but "had to divert", "have failed to reach"
                at = behind + 1
                item, sort = items[at], items[at].sort
                if sort == BE and at + 1 < count and self._is_participle(items[at + 1], sort):
                    at += 1  # "would have to be added"
                    item, sort = items[at], items[at].sort
            elif sort == BE or not denied:
                return self._made(first, at + 1, at, sort, status, denied, finite=not infinitive)
        elif not (sort & MAIN or ((auxiliary or infinitive) and sort & NOMINAL and item.kind == WORD)):
            return None
        if (
            item.word == spelt.SET
            and at > first
            and items[at - 1].sort & (BE | ADV)
            and at + 2 < count
            and items[at + 1].word == spelt.TO
        ):
            rest = self._group(at + 1) if self._may_be_infinitive(at + 2) else None
            if rest is not None:  # "is set to hire 300 people", as "will hire"
                rest.first = rest.start = first
                rest.finite = not infinitive
                rest.status, rest.denied = rest.status or "will", rest.denied or denied
                return rest
        if (
            item.lists & (PURPOSE | PROSPECT)
            and at + 2 < count
            and items[at + 1].word == spelt.TO
            and (self._may_be_infinitive(at + 2) or items[at + 2].sort & (BE | HAS))
        ):
            rest = self._group(at + 1)
            if rest is not None:  # "means to plant 2 million trees", "is on course to open 40 shops"
                found = "target" if item.lists & PURPOSE else "estimate"
                rest.first = rest.start = first
                rest.finite = not infinitive
                rest.status = rest.status or ("estimate" if status == "estimate" else found)
                rest.denied = rest.denied or denied
                return rest
        if (
            item.word in (spelt.LOOKING, spelt.LOOKED)
            and at + 2 < count
            and items[at + 1].word == spelt.FOR
            and any(one.text in self.words.foretellers for one in items[max(0, first - 6) : first])
        ):
            return self._made(first, at + 2, at, EXPECT, "estimate", denied)  # "Analysts had been looking for 36 cents"
        if (
            item.text in ("means", "mean", "wishes", "wish")
            and at + 2 < count
            and items[at + 1].word == spelt.TO
            and self._may_be_infinitive(at + 2)
        ):
            sort = AIM  # "means to buy 60 violins"
        if sort & (AIM | EXPECT):
            found = "target" if sort == AIM else "estimate"
            behind = at + 1
            while behind < count and items[behind].sort == ADV:
                behind += 1
            if (
                behind + 1 < count
                and items[behind].word == spelt.TO
                and (self._may_be_infinitive(behind + 1) or items[behind + 1].sort & (BE | HAS))
            ):
                rest = self._group(behind)
                if rest is not None:
                    rest.first = rest.start = first
                    rest.finite = not infinitive
                    if item.word == spelt.DUE and rest.sort & (RISE | FALL):
                        found = "estimate"  # "fees are due to rise"
                    rest.status = rest.status if rest.status not in ("", "will") else found
                    rest.denied = rest.denied or denied
                    return rest
            caused = item.word == spelt.DUE and behind + 1 < count and items[behind].word == spelt.TO
            caused = caused and (items[behind + 1].sort == THE or items[behind + 1].kind != WORD)
            if item.text == "thought" and at + 1 < count and items[at + 1].sort == OF:
                caused, sort = True, VERB  # "had thought of leaving"
            status = "" if caused else found  # "is due to a fall in rents"
        if (
            item.word == spelt.SEEN
            and at > first
            and items[at - 1].sort == BE
            and at + 2 < count
            and items[at + 1].word == spelt.AT
            and items[at + 2].kind == QUANTITY
            and not self._counts(items[at + 2])
        ):
            status = "estimate"  # "Growth is seen at 4% in 2026"
        if denied and items[first].text == "could":
            status = ""  # "one in four could not pay the bill"
        if not sort & MAIN or (
            sort == SAY
            and at > first
            and items[at - 1].sort == BE
            and at + 1 < count
            and items[at + 1].word == spelt.TO
        ):
            sort = VERB  # also "14 were told to close"
        group = self._made(first, at + 1, at, sort, status, denied)
        if item.word == spelt.SET and at + 1 < count and items[at + 1].text in ("aside", "back"):
            group.sort = VERB  # "has set aside €600 million"
        elif sort == FALL and at + 1 < count and items[at + 1].word == spelt.DUE:
            group.sort, group.last = VERB, at + 2  # "a loan of £3m falls due in June": no fall
        elif sort == FALL and at + 1 < count and items[at + 1].word == spelt.OUT and item.text.startswith("drop"):
            group.sort, group.last = VERB, at + 2  # "six schools dropped out": no fall
        elif (
            sort == FALL
            and at + 2 < count
            and items[at + 1].word in (spelt.OFF, spelt.DOWN)
            and item.text.startswith("cut")
            and items[at + 2].kind == QUANTITY
            and items[at + 2].amount.unit is not None
            and self._counts(items[at + 2])
        ):
            group.sort, group.last = VERB, at + 2  # "cut off six villages"
        elif (
            sort == FALL
            and at + 2 < count
            and items[at + 1].kind == QUANTITY
            and self._is_money(items[at + 1])
            and items[at + 2].text in ("in", "into")
            and item.text in ("sink", "sinks", "sank", "sunk", "sinking")
        ):
            group.sort = VERB  # "has sunk £140m into the club"
        elif sort == FALL and at + 1 < count and items[at + 1].text in _FALLING:
            group.sort, group.last = VERB, at + 2  # "4.1% fell ill"
        if (
            group.sort & (VERB | HAVE | ING | ED)
            and at + 2 < count
            and items[at + 1].sort & (UP | DOWN)
            and (
                items[at + 2].word != spelt.TO or item.text in self.words.moving
            )  # not "invest up to 1.5 billion euros"
            and (
                items[at + 2].kind in (QUANTITY, TIME)
                or items[at + 2].word in (spelt.BY, spelt.TO, spelt.FROM, spelt.MORE)
            )
        ):
            counted = (
                items[at + 2].kind == QUANTITY and self._counts(items[at + 2]) and items[at + 2].amount.unit is not None
            )
            priced = items[at + 2].kind == QUANTITY and self._is_money(items[at + 2])
            if (
                item.text not in self.words.taking_up
                and not counted
                and not ((priced or items[at + 2].kind == QUANTITY) and item.text not in self.words.drifting)
            ):  # but "makes up two-thirds of the crop", "dished up 2 million lunches"
                group.sort = items[at + 1].sort  # "prices will go up by"
            group.last = at + 2
        elif at + 2 < count and items[at + 1].word in (spelt.TO, spelt.FROM) and self._leads(first, at):
            group.sort = LEVEL  # "My payment went from $60 to $413", "the ratio worsened to 57%"
        group.finite = not infinitive and (auxiliary or not item.bits & ENDS_ING or first < at)
        return group

    def _is_bent(self, at: i64) -> bool:
        """Whether a word behind "is" tells what somebody means or is likely to do: "keen to hire", "on track to sell"."""
        items = self.items
        if items[at].word == spelt.ON and at + 1 < len(items):
            at += 1
        return items[at].lists & (PURPOSE | PROSPECT) != 0 and at + 1 < len(items) and items[at + 1].word == spelt.TO

    def _leads(self, first: i64, verb: i64) -> bool:
        """Whether a verb says what somebody comes to or from: "went from $60", "worsened to 57%", but not "was limited to $5"."""
        items = self.items
        amount = items[verb + 2]
        if amount.kind != QUANTITY:
            return False
        if items[verb].text in self.words.moving and items[verb + 1].word == spelt.FROM:
            return True
        if (not items[verb].sort & (VERB | ED | PLAIN) and items[verb].text not in self.words.getting) or (
            any(items[at].sort == BE for at in range(first, verb))
        ):
            return False
        unit = amount.amount.unit
        return unit is not None and unit.system != "COUNT" and unit.dimension not in ("time", "length", "area")

    def _made(
        self, first: i64, last: i64, verb: i64, sort: i64, status: str, denied: bool, *, finite: bool = True
    ) -> Clause:
        group = Clause(first, last, verb, sort)
        group.status = status
        group.denied = denied
        group.finite = finite
        return group

    def _is_one_of_two(self, at: i64) -> bool:
        """Whether a participle and another word describe a noun: "the total issued and outstanding shares"."""
        items = self.items
        if at < 2 or at + 3 >= len(items) or not items[at].text.endswith(_PARTICIPIAL):
            return False
        led, second, noun = items[at - 1], items[at + 2], items[at + 3]
        if led.sort == ADV:
            if items[at - 2].sort != THE:
                return False
        elif led.text not in self.words.summaries or not items[at - 2].sort & (THE | OF):
            return False
        describes = second.text == "outstanding" or second.text.endswith(_PARTICIPIAL) or "-" in second.text
        return describes and second.kind == WORD and noun.kind == WORD and noun.sort & NOMINAL != 0

    def _is_participle(self, item: Item, helper: i64) -> bool:
        """Whether a word behind "is" or "has" is what it helps: "is expected", "has risen", "is growing"."""
        if item.kind == QUANTITY:
            return item.sort & (RISE | FALL) != 0  # "has doubled"
        if not item.sort & MAIN or item.kind != WORD:
            return False
        if item.sort & (BE | HAS):
            return True
        if item.bits & ENDS_AS_PARTICIPLE or item.sort & (ED | ING):
            return helper == BE or not item.bits & ENDS_ING
        return not item.bits & BOTH or item.text in self.words.participles

    def _is_doing(self, at: i64, helper: i64) -> bool:
        """Whether a noun that is a verb's form, too, is that behind "is": "The dam that Zambia is building on the Luvua"."""
        items = self.items
        if helper != BE or items[at].kind != WORD or not items[at].bits & ENDS_ING or at + 1 >= len(items):
            return False
        behind = items[at + 1]
        return behind.kind == QUANTITY or behind.sort & (THE | IT) != 0 or behind.word in (spelt.ON, spelt.IN, spelt.AT)

    def _may_be_infinitive(self, at: i64) -> bool:
        """Whether "to" before an item begins an infinitive."""
        items = self.items
        while at < len(items) and (items[at].sort == ADV or items[at].bits & NEARLY):
            at += 1
        if at >= len(items) or items[at].kind != WORD:
            return at < len(items) and items[at].kind == QUANTITY and items[at].sort & (RISE | FALL) != 0  # "to double"
        item = items[at]
        if item.bits & (ENDS_ED | ENDS_ING) and len(item.text) > 5:
            return False
        if item.sort & MAIN:
            return not (item.bits & BOTH and item.bits & ENDS_S and not item.text.endswith("ss"))
        if not item.sort & NOMINAL or item.word == spelt.S or is_capital(self.sentence.raw, item.start):
            return False
        behind = items[at + 1] if at + 1 < len(items) else None
        if behind is not None and behind.bits & PARTICLE and at + 2 < len(items):
            behind = items[at + 2]  # "to hand out 12 million seedlings"
        if behind is not None and behind.kind == MARK and at > 1 and items[at - 2].sort & (EXPECT | AIM):
            return True  # "are expected to walk out."
        if self.terse and behind is not None and behind.kind in (WORD, ORGANIZATION) and behind.sort & NOMINAL:
            return behind.word != spelt.S  # a headline: "Kelvar to swallow chip designer Lumenta"
        return behind is not None and (behind.sort & (THE | IT | MORE) != 0 or behind.kind == QUANTITY)

    def _is_verb(self, at: i64) -> bool:
        """Whether a word that may be a verb is one here: not "the rise", "its reported profit", "net sales rose"."""
        items = self.items
        item = items[at]
        sort, text, bits, word = item.sort, item.text, item.bits, item.word
        if sort & (BE | HAS) or at == self.made_verb:
            return True
        if word == spelt.DUE and at and not items[at - 1].sort & (BE | ADV) and self._is_due_in(at):
            return False  # "swap $2.8 billion of notes due in 2027"
        if (
            sort & (EXPECT | AIM)
            and at
            and items[at - 1].word in (spelt.THAN, spelt.AS)
            and text.endswith(("ed", "st"))
        ):
            return False  # "fell more steeply than expected", "5 billion less than planned"
        if is_capital(self.sentence.raw, item.start) and (
            sort & (ED | ING) or (at > self.origin and items[at - 1].kind != MARK and not self.terse)
        ):
            return False  # "the Tests had gone"
        before = items[at - 1] if at else None
        behind = items[at + 1] if at + 1 < len(items) else None
        if before is not None and before.word == spelt.HYPHEN and before.end == item.start:
            return False  # "the NATO-led force"
        if bits & BOTH and before is not None and before.sort == IT and (at - 1 <= self.origin or self._parts(at - 2)):
            return True  # "It loans up to $1,200"
        if (
            bits & BOTH
            and before is not None
            and at > 1
            and items[at - 2].sort == THE
            and at + 3 < len(items)
            and items[at + 1].sort == TO
            and items[at + 2].kind == TIME
            and items[at + 3].sort & (BE | HAS)
        ):
            return False  # "Its previous close on Thursday was $15.80"
        if (
            sort == VERB
            and bits & BOTH
            and text == "show"
            and before is not None
            and (before.bits & ENDS_S or before.text == "data")
        ):
            return True  # "Figures show growth slowed"
        if (
            before is not None
            and before.sort == THE
            and before.word not in (spelt.THE, spelt.A, spelt.AN)
            and at > 1
            and items[at - 2].sort & (NOMINAL | IT)
            and items[at - 2].kind in (WORD, ORGANIZATION)
            and before.text in ALL_OF_THEM
        ):
            return True  # "BHP and Rio both yielded 3%"
        if bits & ENDS_ED and behind is not None and behind.bits & ENDS_ING and behind.text == "having":
            return True  # "26% of members reported having joined"
        if (
            bits & ENDS_ED
            and before is not None
            and (before.sort & NOMINAL or before.bits & BOTH)
            and behind is not None
            and behind.bits & FIGURE
            and self.latest is not None
            and self.latest.last == at - 2
            and items[at - 2].word in (spelt.A, spelt.AN)
            and not self.latest.sort & (SAY | EXPECT)
        ):
            return False  # "posted a record adjusted profit"
        if (
            sort & (RISE | FALL | LEVEL | HAVE | VERB)
            and before is not None
            and before.text in _POINTING
            and at > 1
            and items[at - 2].sort == OF
            and (item.lists & PAST or bits & ENDS_ED)
        ):
            return True  # "Sales of these rose by $22 million"
        if word == spelt.AVERAGE and before is not None and before.word == spelt.THAN:
            return False  # "The sea was 1.4 degrees warmer than average"
        if (
            bits & BOTH
            and before is not None
            and before.word == spelt.WHICH
            and at > 1
            and items[at - 2].sort & TO
            and behind is not None
            and (behind.sort & (BE | HAS) or behind.lists & PAST or behind.bits & ENDS_ED)
        ):
            item.sort = NOUN
            return False  # "The dam, on which work began in 2019, will hold"
        if bits & BOTH and before is not None and before.text in _SUBORDINATING:
            return False  # "Labour rose 4%, while support for Progress dipped"
        if (
            at == self.origin + 1
            and before is not None
            and before.word in (spelt.THAT, spelt.THIS)
            and sort & (RISE | FALL | LEVEL | HAVE | VERB)
            and behind is not None
            and behind.sort & THE
        ):
            return True  # "That beat the $151 million estimate", "This cost the firm $5 million"
        if (
            sort & (HAVE | VERB | ED)
            and behind is not None
            and behind.sort & BEING
            and before is not None
            and before.kind == WORD
            and before.sort & NOMINAL
            and text.endswith(("ed", "en"))
            and not self._is_of_what(at - 1)
        ):
            return False  # "the staff affected will be offered other roles"
        if (
            before is not None
            and before.sort == ADV
            and (at == self.origin + 1 or (at > 1 and items[at - 2].sort == THE))
            and behind is not None
            and ((behind.kind == QUANTITY and bits & ENDS_ED) or (behind.kind == WORD and behind.sort & NOMINAL))
            and text.endswith(("ed", "en", "lt", "id", "ght", "wn", "nt"))
        ):
            return False  # "A newly qualified nurse starts on $29,970", "to a seasonally adjusted $317.6 billion"
        if (
            behind is not None
            and before is not None
            and (behind.sort | before.sort) & AND
            and text.endswith(_PARTICIPIAL)
            and self._is_one_of_two(at if behind.sort == AND else at - 2)
        ):
            return False  # "the total issued and outstanding shares were", "the newly built and renovated homes"
        if word in (spelt.ENDED, spelt.ENDING) and before is not None and before.bits & PERIOD:
            return False  # "in the quarter ended June 30"
        if word == spelt.WORTH or (
            word == spelt.BACK
            and self.latest is not None
            and (self.latest.last == at or (self.latest.last == at - 1 and items[at - 1].sort == IT))
        ):
            return False  # "cocaine worth 80 million euros", "holds back", "rents it back"
        if (
            before is not None
            and before.word == spelt.THAT
            and at > 1
            and not (self.latest is not None and self.latest.last == at - 1)
            and sort & (HAVE | RISE | FALL | LEVEL | VERB | ED)
            and (
                items[at - 2].kind in (QUANTITY, ORGANIZATION)
                or items[at - 2].word == spelt.THOSE
                or (
                    items[at - 2].kind == TIME
                    and not (self.latest is not None and items[self.latest.verb].sort & (SAY | EXPECT | VERB))
                )  # "A flood in April that left 40 homeless"
                or (items[at - 2].kind == WORD and (items[at - 2].sort & NOMINAL or items[at - 2].bits & BOTH))
            )
            and (
                not bits & BOTH
                or (
                    behind is not None
                    and (self._begins_a_phrase(behind) or behind.sort & NOMINAL != 0)
                    and behind.kind != MARK
                )
            )
        ):
            return True  # "each family that lost its home"
        if (
            before is not None
            and before.kind == QUANTITY
            and bits & ENDS_ED
            and behind is not None
            and behind.kind == WORD
            and behind.sort & NOMINAL
            and self.sentence.folded.find("-", before.start, before.end) >= 0
        ):
            return False  # "A two-year fixed mortgage costs"
        if before is not None and before.word == spelt.EACH and at > 2 and items[at - 2].word == spelt.COMMA:
            return bits & ENDS_ING != 0  # "six rockets, each costing about $70 million"
        named = (
            before is not None
            and before.word == spelt.S
            and sort != ING
            and behind is not None
            and (behind.sort == THE or (behind.kind == QUANTITY and item.lists & PAST != 0 and self.latest is None))
        )  # "Rosa's made 1.6 million cookies a day"
        if (
            before is not None
            and before.sort == OF
            and bits & ENDS_ING
            and self.latest is not None
            and items[self.latest.verb].bits & BLAMING
        ):
            return behind is not None and self._begins_a_phrase(behind)  # "accused him of hiding $3.2 million"
        if (
            before is None
            or before.sort & (THE | OF | EVERY)
            or word == spelt.LIKELY
            or (before.word == spelt.S and not named)
        ):
            if before is not None and before.word == spelt.EACH and bits & (ENDS_S | NO_VERB) == ENDS_S:
                return True  # "Each sells for £92"
            if before is not None and before.bits & ALONE and before.word not in (spelt.THIS, spelt.THAT):
                return self._is_said_of_some(at)
            if (
                before is not None
                and before.word in (spelt.THIS, spelt.THAT)
                and item.lists & PAST
                and not bits & BOTH
                and behind is not None
                and behind.sort & (THE | IT | MORE)
                and (at == self.origin + 1 or self._parts(at - 2))
            ):
                return True  # "That left it inside the band"
            if before is not None and before.word in (spelt.THIS, spelt.THAT) and bits & BOTH and bits & ENDS_S:
                if behind is None or self._begins_a_phrase(behind):
                    return behind is not None  # "a contract like this runs for five years"
                told = at < 2 or items[at - 2].sort & (SAY | EXPECT) != 0
                return (
                    not told
                    and behind.kind == WORD
                    and behind.sort & NOMINAL != 0
                    and not behind.bits & (BOTH | ENDS_ED)
                )  # "a budget that raises council tax", but "said that exports slowed"
            if (
                before is not None
                and before.sort & THE
                and bits & BOTH
                and not item.lists & CHANGE
                and sort & (HAVE | VERB)
                and before.text != "no"
                and (behind is None or behind.kind != QUANTITY)
            ):
                item.sort = NOUN  # "All 40 passengers on the ship drowned"
            return before is not None and word == spelt.LIKELY and not before.sort & (THE | OF)
        ing = bits & ENDS_ING != 0
        if (
            bits & ENDS_S
            and behind is not None
            and behind.sort & (RISE | FALL)
            and behind.lists & PAST
            and before.sort & NOMINAL
            and before.kind == WORD
        ):
            item.sort = NOUN
            return False  # "Overnight stays rose by 3%"
        if item.kind == QUANTITY and before.sort == MORE:
            return True  # "nearly tripled"
        if bits & BOTH and behind is not None and behind.word == spelt.THAT and self._helps(at + 2):
            return False  # "diesel costs that have risen"
        if bits & BOTH and bits & ENDS_S and before.sort == SAY and behind is not None and behind.sort == TO:
            return False  # "said orders for manufactured goods climbed"
        if bits & BOTH and behind is not None and behind.word == spelt.OF:
            return False  # "while exports of rare earths dropped"
        if (
            ing
            and before.sort == TO
            and behind is not None
            and behind.word in (spelt.FROM, spelt.TO)
            and self.latest is not None
            and self.latest.sort & (RISE | FALL)
            and at + 2 < len(items)
            and items[at + 2].kind == QUANTITY
        ):
            return False  # "raises fines for overloading to 10,700 soles"
        if before.sort & (TO | MORE) and before.kind == WORD:
            if before.bits & ALONE and self._is_said_of_some(at):
                return True
            if (
                before.sort == MORE
                and before.text.endswith("ly")
                and at > 1
                and (bits & ENDS_ED or item.lists & PAST)
                and items[at - 2].kind in (WORD, ORGANIZATION)
                and items[at - 2].sort & (NOMINAL | IT)
            ):
                return True  # "Revenues sharply fell by 4.5%"
            if before.bits & PARTICLE and bits & ENDS_S and at > 1 and items[at - 2].bits & ENDS_ING:
                return behind is not None and behind.kind == QUANTITY  # "Getting in costs £7"
            return ing and before.sort == TO and behind is not None and self._begins_a_phrase(behind)
        if item.kind == QUANTITY:
            return True
        if ing:
            if (
                behind is not None
                and behind.word in (spelt.FROM, spelt.TO)
                and self.latest is not None
                and (self.latest.last == at or before.sort == TO)
                and at + 2 < len(items)
                and items[at + 2].kind == QUANTITY
                and (self.latest.sort & (RISE | FALL) or items[self.latest.verb].lists & AFFECTING)
            ):
                return False  # "will push recycling from 62% to 70%"
            if before.bits & STARTING and self.latest is not None and self.latest.last == at:
                return True  # "will start charging customers"
            if self.latest is None and behind is not None and self._opens_as_noun(at, before, behind):
                item.sort = NOUN
                return False
            if before.sort & (BE | ADV | BUT) or before.word == spelt.COMMA:
                return True
            noun = before.kind in (WORD, ORGANIZATION) or (before.kind == QUANTITY and self._counts(before))
            if bits & FIGURE and before.kind == WORD and not before.bits & ENDS_S and behind is not None:
                noun = noun and behind.sort != TO  # "Bank lending to companies", but "banks lending to companies"
            return noun and behind is not None and self._begins_a_phrase(behind)
        if bits & BOTH:
            if bits & ENDS_S and before.sort & (SAY | EXPECT) and self.latest is not None and self.latest.last == at:
                return False  # "said orders for manufactured goods climbed"
            if sort == EXPECT and before.sort & NOMINAL and before.kind != MARK and self._closes_saying(at):
                return True  # ", the Department of Agriculture forecast on Friday"
            if word == spelt.OPEN and behind is not None and behind.word == spelt.AT:
                return False  # "Sales at stores open at least a year fell"
            if behind is not None and not bits & ENDS_S and behind.sort == TO and self._is_helped(at):
                return before.sort & NOMINAL != 0  # "will not let fares rise by more than 3%"
            if behind is not None and not bits & ENDS_S and before.sort & NOMINAL and self._is_helped(at):
                return behind.kind == QUANTITY or behind.sort & OPENS_AN_OBJECT != 0  # "lets the mission close 9 bases"
            if self._is_seen(at, self.latest):
                return True  # "which saw demand for gas decline by 8%"
            if behind is not None and behind.word == spelt.TO and text == "close":
                return before.sort & (WILL | COULD | AUX) != 0  # "rose to £640m, close to the limit"
            if self._is_object(at):
                return False  # "would lower unit costs"
            if (
                at == self.origin + 1
                and bits & FIGURE
                and behind is not None
                and behind.sort == TO
                and behind.text not in _AMOUNTING
                and text != "range"
            ):
                return False  # "Average rents in Dublin hit"
            if sort & (EXPECT | AIM) and behind is not None and behind.sort == TO and behind.text not in _AIMING:
                return False  # "2.9 gigawatts of wind projects in its latest auction"
            if behind is not None and behind.sort & (BE | HAS | WILL | COULD) and behind.kind == WORD:
                return False
            if (
                behind is not None
                and behind.word == spelt.BY
                and text in self.words.participles
                and before.sort & NOMINAL
                and before.kind == WORD
                and at + 2 < len(items)
                and items[at + 2].kind == WORD
                and items[at + 2].sort & (NOMINAL | THE)
            ):
                return False  # "farmers hit by drought"
            if (
                behind is not None
                and (behind.sort & (RISE | FALL | HAVE | LEVEL | SAY) or (behind.sort == VERB and bits & ENDS_S))
                and (not behind.bits & BOTH)
            ):
                return False  # "imports fell", "the shipment target rose"
            if (
                behind is not None
                and behind.bits & UNMARKED_NOUN
                and bits & ENDS_S
                and at + 2 < len(items)
                and self._begins_a_phrase(items[at + 2])
            ):
                return False  # "and imports cost the government $640 million"
            if (
                bits & FIGURE
                and bits & ENDS_S
                and behind is not None
                and behind.kind == WORD
                and at + 2 < len(items)
                and self._is_verb_of_several(at + 1)
            ):
                return False  # "where costs run at about $390", "Lisbon rents now average 1,750 euros"
            if before.kind == TIME and at > 2 and items[at - 2].sort == TO and behind is not None:
                closes = sort == SAY and behind.kind == MARK  # "…, figures released on Tuesday show."
                return closes or self._begins_a_phrase(behind)  # "Toyota on Thursday cut its forecast"
            if before.kind == QUANTITY and bits & UNMARKED_NOUN and behind is not None and behind.sort == THE:
                return True  # "A vaccine tested on 1,800 hens cut the spread of the virus"
            if before.kind == QUANTITY and self.terse and at == self.origin + 1 and behind is not None:
                return (
                    behind.kind != MARK and behind.sort & (NOMINAL | THE) != 0
                )  # "Two cups a day cut deaths by a fifth"
            tells = sort & (VERB | HAVE) != 0 or (sort == LEVEL and not bits & COPULAR)
            if before.kind == QUANTITY and tells and self._live(at):
                return True  # "About 80,000 people live in the zone"
            if before.kind == QUANTITY and at > 2 and items[at - 2].word == spelt.WHICH and items[at - 3].sort == OF:
                return bits & ENDS_S != 0  # "of which £3m falls due in June"
            if before.kind in (QUANTITY, TIME):
                return sort == VERB and bits & ENDS_S != 0 and behind is not None and behind.kind == QUANTITY
            if before.sort & (WILL | COULD | AUX | WHO) or before.word == spelt.TO:
                return True
            if before.sort == IT:
                return True
            if before.word == spelt.CLOSING and sort == EXPECT:
                return bits & ENDS_S != 0 and (
                    behind is None or behind.kind == MARK
                )  # "…, the group (GYMD) estimates."
            if (
                before.sort == BUT
                and bits & ENDS_S
                and behind is not None
                and behind.kind == WORD
                and behind.sort == PLAIN
            ):
                return False  # "as ships queue off Savannah"
            if before.sort == BUT and bits & ENDS_S and behind is not None and behind.word == spelt.COMMA:
                return False  # "while farms, which take 71% of the total,"
            if before.kind == MARK or before.sort & (AND | BUT):
                if bits & FIGURE and bits & ENDS_S and behind is not None and behind.word in (spelt.FOR, spelt.OF):
                    return False  # "and fines for fare evasion will triple"
                if bits & ENDS_S and bits & FIGURE and behind is not None and behind.kind == QUANTITY:
                    unit = behind.amount.unit
                    if unit is not None and unit.code == "%":
                        return False  # "exports rose 5% and imports 3%"
                titled = before.word == spelt.QUOTE and behind is not None and behind.kind == QUANTITY
                return before.kind != MARK or before.word == spelt.COMMA or titled
            if self.terse:
                if behind is None or behind.kind == MARK:
                    return False
                return bits & ENDS_S != 0 or not (behind.bits & ENDS_S and behind.bits & BOTH)
            if bits & UNMARKED_NOUN:  # "a new vaccine cut severe cases", but "a rate cut of"
                return (
                    behind is not None
                    and (self._begins_a_phrase(behind) or behind.sort & NOMINAL != 0)
                    and (behind.kind != MARK and behind.word not in (spelt.S, spelt.IN, spelt.FOR))
                )
            if sort == SAY and before.text in _SHOWING and (behind is None or behind.kind == MARK):
                return True  # "…, the regulator's report shows."
            if sort == EXPECT and before.sort & NOMINAL and (behind is None or behind.kind == MARK):
                several = before.bits & (ENDS_S | NO_VERB) == ENDS_S or (
                    before.kind == ORGANIZATION
                    and (
                        items[at - 2].sort != THE
                        or (at > 3 and items[at - 3].sort == TO and items[at - 4].bits & ENDS_S != 0)
                    )
                )  # but "up from the previous estimate, and"
                return bits & ENDS_S != 0 or several  # "…, the association estimates", "…, analysts at UBS estimate"
            if bits & ENDS_S and not text.endswith("ss"):
                if (
                    before.bits & STILL
                    and behind is not None
                    and behind.kind == WORD
                    and behind.sort & NOMINAL
                    and at > 1
                    and items[at - 2].kind != MARK
                    and not self._helps(at + 1)
                ):
                    return True  # "A course sold for €2 in the summer now costs pharmacies €4"
                if (
                    behind is not None
                    and behind.sort & (UP | DOWN)
                    and sort & (HAVE | VERB | EXPECT | AIM)
                    and at + 2 < len(items)
                    and items[at + 2].kind == QUANTITY
                ):
                    return False  # "with online orders down 6%"
                if behind is not None and behind.bits & PARTICLE and at + 2 < len(items):
                    behind = items[at + 2]  # "The dam holds back 1.4 billion cubic metres"
                elif (
                    behind is not None
                    and behind.sort == TO
                    and behind.word != spelt.TO
                    and self._has_verb_behind(at + 1)
                ):
                    return False  # "One in six midwife posts at the hospital is empty"
                return (
                    (
                        before.kind == ORGANIZATION
                        or not before.bits & ENDS_S
                        or before.text.endswith("ss")
                        or self._is_of_one(at - 1)
                    )
                    and behind is not None
                    and (
                        self._begins_a_phrase(behind)
                        or self._is_figure_of(at + 1)
                        or (behind.word == spelt.AS and at + 2 < len(items) and items[at + 2].text in _AS_MUCH)
                    )  # "an urn costs as much as $6,000"
                )
            if behind is not None and behind.kind == QUANTITY and self._closes_who(at):
                return True  # "Passengers who book late pay £40"
            return (
                (
                    before.bits & ENDS_S != 0
                    or before.text in self.words.many
                    or before.kind == ORGANIZATION
                    or before.sort == ADV
                )
                and behind is not None
                and self._begins_a_phrase(behind)
            ) or (behind is not None and behind.kind == QUANTITY and self._is_of_several(at))
        if sort == ED and behind is not None and at > 1 and self._describes(at, before, behind):
            return False  # "a typical terraced home there now costs £265,000"
        if (
            sort == ED
            and behind is not None
            and at > 1
            and items[at - 2].word in (spelt.A, spelt.AN)
            and self.latest is not None
            and self.latest.last == at - 2
            and before.kind == WORD
            and behind.kind == WORD
            and (behind.bits | items[min(at + 2, len(items) - 1)].bits) & FIGURE
        ):
            return False  # "posted a record adjusted profit of"
        if sort == ED and self.latest is not None and self.latest.last == at and behind is not None:
            taken = items[self.latest.verb]
            if taken.text in self.words.becoming:
                return False  # "went unfilled in July"
            if not taken.sort & (BE | HAS) and behind.kind == WORD and behind.sort & NOMINAL:
                return False  # "sees adjusted profit of"
        return not (
            sort == ED
            and behind is not None
            and before.kind == MARK
            and behind.sort & NOMINAL
            and behind.kind != QUANTITY  # "Acme Corp., a developer, secured 145 MW"
        )

    def _opens_as_noun(self, at: i64, before: Item, behind: Item) -> bool:
        """Whether a word in -ing before the sentence's first verb is its subject: "In Canada, lightning started 2,870 fires", "But
        logging destroyed 12,000 hectares"."""
        if behind.bits & BOTH or not (behind.sort & (VERBS | ED) or behind.lists & PAST):
            return False
        first = self.items[self.origin]
        if before.word == spelt.COMMA:
            return first.kind == TIME or (first.kind == WORD and first.sort & (TO | BUT | ADV) != 0)
        return at == self.origin + 1 and before.sort == BUT

    def _is_figure_of(self, at: i64) -> bool:
        """Whether a figure and its amount stand at an item, as the object of what is no noun: "forecasts [sales of $6 billion]"."""
        items, last = self.items, len(self.items) - 1
        while at < last and items[at].kind == WORD and items[at].sort & (PLAIN | NOUN) and not items[at].bits & FIGURE:
            at += 1
        if at + 2 > last or not items[at].bits & FIGURE or items[at + 1].word not in (spelt.OF, spelt.AT):
            return False
        at += 2
        while at < last and items[at].sort & (MORE | THE):
            at += 1
        return items[at].kind == QUANTITY

    def _is_verb_of_several(self, at: i64) -> bool:
        """Whether a verb's base stands at an item, behind adverbs, and an amount behind it: "[rents] now average 1,750 euros"."""
        items = self.items
        last = len(items) - 1
        while at < last and items[at].sort == ADV:
            at += 1
        verb = items[at]
        if not verb.sort & (RISE | FALL | LEVEL | HAVE | VERB) or verb.bits & (ENDS_S | ENDS_ED | ENDS_ING):
            return False
        at += 1
        while (
            at < last
            and items[at].kind == WORD
            and (items[at].sort & MORE or items[at].bits & ABOUT or items[at].word in (spelt.AT, spelt.TO))
        ):
            at += 1
        return at <= last and items[at].kind == QUANTITY

    def _describes(self, at: i64, before: Item, behind: Item) -> bool:
        """Whether a participle stands between an adjective with its article and a noun with a verb of its own."""
        items = self.items
        if behind.kind != WORD or not behind.sort & NOMINAL or before.kind != WORD or not before.sort & NOMINAL:
            return False
        if items[at - 2].word not in (spelt.A, spelt.AN, spelt.THE) or before.bits & ENDS_S:
            return False
        for one in range(at + 2, min(len(items), at + 6)):
            item = items[one]
            if item.kind != WORD or item.sort & (AND | BUT | WHO | TO | OF | THE | EVERY):
                return False
            if item.sort & (BE | HAS | WILL | COULD | RISE | FALL | LEVEL | HAVE | VERB):
                return True
        return False

    def _closes_who(self, at: i64) -> bool:
        """Whether the verb before is that of what "who" tells of a plural, with nothing but a word or two up to an item."""
        items, latest = self.items, self.latest
        if latest is None or latest.first < 2 or not latest.last < at <= latest.last + 2:
            return False
        return items[latest.first - 1].sort == WHO and items[latest.first - 2].bits & (ENDS_S | NO_VERB) == ENDS_S

    def _closes_saying(self, at: i64) -> bool:
        """Whether a word ends a sentence, or all but its day, behind a comma and a noun phrase: ", the bank forecast on Friday."."""
        items, behind = self.items, at + 1
        if behind + 1 < len(items) and items[behind].word == spelt.ON and items[behind + 1].kind == TIME:
            behind += 2
        elif behind < len(items) and items[behind].kind == TIME:
            behind += 1
        if behind < len(items) and items[behind].kind != MARK:
            return False
        one = at - 1
        while one > self.origin and items[one].kind in (WORD, ORGANIZATION) and items[one].sort & (NOMINAL | THE):
            one -= 1
        return one > self.origin and items[one].word == spelt.COMMA and one < at - 1

    def _is_said_of_some(self, at: i64) -> bool:
        """Whether a verb's base stands between "some" or the like and an amount: "Many earn less than $15 an hour"."""
        items = self.items
        if at + 1 >= len(items) or (items[at].text.endswith("s") and items[at - 1].word != spelt.EACH):
            return False
        opens = at == self.origin + 1 or self._parts(at - 2)
        behind = items[at + 1]
        return opens and (behind.kind == QUANTITY or behind.sort & (MORE | TO) != 0 or behind.word == spelt.SOME)

    def _is_of_several(self, at: i64) -> bool:
        """Whether a plural noun with its place or the like opens the clause up to an item: "Nurses at the clinic treat 80 patients"."""
        items, one = self.items, at - 1
        head: i64 = -1
        if not self._lacks_verb(at):
            return False
        floor = max(self.origin, at - 12)
        while one >= floor and items[one].kind in (WORD, ORGANIZATION) and not self._parts(one):
            if items[one].sort & (TO | OF):
                head = one - 1
            elif not items[one].sort & NOMINAL and items[one].sort != THE:
                return False
            one -= 1
        if head < self.origin or items[head].kind != WORD or not items[head].sort & NOMINAL:
            return False
        return items[head].bits & (ENDS_S | NO_VERB) == ENDS_S

    def _is_of_one(self, at: i64) -> bool:
        """Whether a plural only tells of a singular noun: "a pair of hearing aids costs $38"."""
        items = self.items
        floor = max(self.origin, at - 4)
        while at > floor and items[at].kind == WORD and (items[at].sort & NOMINAL or items[at].sort == THE):
            at -= 1
        if at < self.origin + 2 or not items[at].sort & (OF | TO) or items[at].kind != WORD:
            return False
        head, opens = items[at - 1], items[at - 2]
        if items[at].sort != OF:  # "a monthly pass for students costs 90 euros"
            one = at - 2
            while one > self.origin and items[one].kind == WORD and items[one].sort & NOMINAL:
                one -= 1
            if items[one].word not in (spelt.A, spelt.AN):
                return False
            opens = items[one]
        return (
            head.kind == WORD
            and head.sort & NOMINAL != 0
            and head.bits & (ENDS_S | NO_VERB) != ENDS_S
            and opens.sort == THE
        )

    def _is_of_what(self, at: i64) -> bool:
        """Whether "what" or the like opens the noun phrase that ends with an item: "what the chain shipped was sent back"."""
        items = self.items
        floor = max(0, at - 6)
        while at > floor and items[at].kind != MARK and (items[at].sort & NOMINAL or items[at].sort == THE):
            at -= 1
        return items[at].sort == WHO

    def _has_verb_behind(self, at: i64) -> bool:
        """Whether "is", "has" or the like stands behind a preposition's words, before anything that ends the clause."""
        items = self.items
        for one in range(at, min(len(items), at + 7)):
            if items[one].kind == WORD and items[one].sort & (BE | HAS | WILL | COULD):
                return True
            if self._parts(one) or items[one].kind == QUANTITY or items[one].sort & (HAVE | RISE | FALL | LEVEL):
                return False
        return False

    def _is_due_in(self, at: i64) -> bool:
        """Whether "due" says only when something ends: "notes due in 2027", but not "the plant, due to open"."""
        items = self.items
        if at + 2 < len(items) and items[at + 1].word == spelt.TO and items[at + 2].sort & THE:
            return True  # "in the second quarter due to the fall of the peso"
        return at + 1 < len(items) and items[at + 1].word != spelt.TO

    def _live(self, at: i64) -> bool:
        """Whether a verb's base stands right behind those counted, before whom no verb of the same clause has been."""
        items = self.items
        before = items[at - 1]
        if items[at].text.endswith("s") or not self._counts(before) or before.amount.unit is None:
            return False
        if at > 1 and items[at - 2].sort == WHO:
            return True  # "its plant, where 210 people work"
        first = at if self.latest is None else self.latest.last
        if first < at and not any(self._parts(one) for one in range(max(first, at - 6), at - 1)):
            return False
        return at + 1 < len(items) and self._begins_a_phrase(items[at + 1])

    def _helps(self, at: i64) -> bool:
        return at < len(self.items) and self.items[at].sort & (BE | HAS | WILL | COULD) != 0

    def _is_object(self, at: i64) -> bool:
        """Whether a word stands in what the verbs before it take: "has awarded wind projects", "would lower unit costs"."""
        items, last = self.items, self.latest
        if last is None or not last.finite or last.sort & (SAY | EXPECT | BE):
            return False
        before = items[last.first - 1] if last.first else None
        if before is not None and (
            before.sort == WHO
            or before.word == spelt.THAT
            or (before.sort == IT and self._tells_of_noun(last.first - 1))
        ):
            return False
        for one in range(last.last, at):
            item = items[one]
            if item.word != spelt.THAN and (
                item.kind in (MARK, TIME) or item.sort & (AND | BUT | WHO | IF | IT) or item.word == spelt.THAT
            ):
                return False
        if last.first < last.verb or last.last == at:
            return True
        taken = items[last.last]
        if taken.kind == QUANTITY and last.last + 1 < len(items):
            # "reached 51.4% of the most urgent calls", "paid $120 million for environmental claims in May"
            return items[last.last + 1].sort & (TO | OF) != 0
        return (
            taken.kind == WORD and taken.sort & (PLAIN | NOUN | THE | ING | ED) != 0
        )  # but not "vehicles sold in China cost"

    def _tells_of_noun(self, at: i64) -> bool:
        """Whether a pronoun opens a clause on the noun before it: "the sprayers it employs", but not "said it would lower costs"."""
        if at <= self.origin:
            return False
        noun = self.items[at - 1]
        return noun.kind == QUANTITY or (noun.kind == WORD and noun.sort & NOMINAL != 0)

    def _begins_a_phrase(self, item: Item) -> bool:
        """Whether an item may stand behind a verb: "cut its rate", "rose 5%", "aims to grow", but not "cut deep"."""
        return item.kind in (QUANTITY, ORGANIZATION, TIME) or (item.kind == WORD and item.sort & BEHIND_A_VERB != 0)

    def _parts(self, at: i64) -> bool:
        """Whether an item stands between clauses."""
        item = self.items[at]
        return item.kind == MARK or item.sort & BETWEEN_CLAUSES != 0 or item.word == spelt.THAT

    def _is_money(self, item: Item) -> bool:
        unit = item.amount.unit
        return unit is not None and unit.system == "ISO4217"

    def _counts(self, item: Item) -> bool:
        unit = item.amount.unit
        return unit is None or unit.system == "COUNT"

    def _is_common(self, item: Item) -> bool:
        return item.kind == WORD and is_small(self.sentence.raw, item.start)

    def _joins(self, at: i64) -> bool:
        """Whether a mark stands inside a name: "Berry Bros & Rudd", "Gov. Mike Dorsey", "non-NATO states"."""
        mark = self.items[at]
        if mark.word == spelt.HYPHEN:
            if at + 1 >= len(self.items):
                return False
            before = self.items[at - 1] if at > 0 else mark
            behind = self.items[at + 1]
            tied = behind.start == mark.end or behind.sort == AND  # "small- and medium-sized firms"
            return before.kind in (WORD, ORGANIZATION) and before.end == mark.start and tied
        text = mark.text
        return text in ("/", "&") or (text == "." and at > 0 and self.items[at - 1].text in self.words.titles)
