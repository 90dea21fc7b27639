"""A sentence's groups of verbs ("is expected to grow"), their subjects, and the noun phrases that hold a figure.

Words are told apart by their class (`lexicon/cues.toml`) or their ending. One pass over the sentence finds its groups of
verbs; the noun phrase to the left of each is its subject, or else it shares the one before.
"""

from __future__ import annotations

import functools
from typing import Final

from ljextract.clauses import Holder, Item, Sentence
from ljextract.lexicon import KEPT_LEXICONS, Lexicon
from ljextract.text import Span, span_of

_MAIN: Final = frozenset({"rise", "fall", "level", "have", "aim", "expect", "say", "verb", "be", "has", "ed", "ing"})
_MODAL: Final = frozenset({"will", "could", "aux"})
NOMINAL: Final = frozenset({"", "noun"})
_BEHIND_A_VERB: Final = frozenset({"the", "more", "it", "to", "adv", "every", "up", "down"})
_PRONOUNS: Final = {"it": "it", "they": "it", "them": "it", "we": "we", "us": "we"}
_DEFINITES: Final = frozenset("the this that its their these those".split())
_ALIKE: Final = frozenset("cut hit cost put set split shut".split())
"""Verbs whose past looks like the base, and like a noun."""
_PAST: Final = ("ed", "en", "wn", "lt", "ld", "ing", "made", "ught", "ound", "paid", "sent", "left", "put")
"""How participles end."""
_PARTICIPLES: Final = frozenset("cut run set split put hit come spread likely forecast cost".split())
_STOPS: Final = frozenset({".", "!", "?", '"', ":", ";"})
_MAKING: Final = frozenset(
    "make makes made making put puts putting dig digs dug digging set sets setting use uses used using buy buys bought buying clean cleans "
    "cleaned cleaning tear tears tore tearing shut shuts shutting lay lays laid laying burn burns burned burning sign signs signed signing "
    "snap snaps snapped snapping".split()
)
"""Verbs that take "up" and "down" along and change nothing by it."""
_STARTING: Final = frozenset("start starts started begin begins began stop stops stopped keep keeps kept".split())
_GETTING: Final = frozenset("get gets got getting".split())
_MOVING: Final = frozenset("go goes went gone going move moves moved moving".split())
_DRIFTING: Final = _MOVING | frozenset(
    "come comes came end ends ended close closes closed finish finishes finished open opens opened trade trades traded shoot shot creep crept "
    "edge edged inch inched tick ticked drift drifted jump jumped".split()
)
"""Verbs that move by a sum that follows "up" or "down": "closed up $3", but not "ate up $41 million"."""
_PEOPLE: Final = frozenset("people men women children police".split())
_PARTICLES: Final = frozenset("out up off back away over down in on through aside".split())
_ABOUT: Final = frozenset("about around over under than".split())
_AIMING: Final = frozenset({"to", "for", "at"})
_BEING: Final = frozenset({"be", "has", "will", "could", "aux"})
_AGAINST: Final = frozenset("from compared versus against including".split())
_GRANTING: Final = frozenset({"give", "gives", "gave", "given", "giving"})
BECOMING: Final = frozenset("went go goes remain remains remained stay stays stayed".split())
_NEARLY: Final = frozenset({"nearly", "almost", "roughly"})
_HOW_OFTEN: Final = frozenset({"once", "twice", "times"})
_NO_VERBS: Final = ("ss", "us", "'s", "self", "selves")
_HELPING: Final = frozenset("help helps helped helping let lets".split())
_OBJECTS: Final = frozenset({"them", "us", "him", "me"})
_TAKING: Final = frozenset("to on for with at".split())
_OFTEN: Final = frozenset("still now also already often usually typically rarely never always together".split())
"""Adverbs that stand before a verb: "Belarus and Russia still supply 35%"."""
_STILL: Final = frozenset({"still", "now", "already", "also", "currently", "only"})
_TITLES: Final = frozenset("dr mr mrs ms prof gen gov sen rep capt lt sgt col st".split())
_TELLING_WHICH: Final = frozenset({"which", "who", "that"})
_CALLED: Final = frozenset({"called", "named", "dubbed"})
_FAILING: Final = frozenset({"failed", "fails"})
_BLAMING: Final = frozenset(
    "accuse accuses accused accusing suspect suspects suspected convict convicts convicted bar bars barred ban bans banned prevent prevents prevented "
    "stop stops stopped block blocks blocked fine fines fined sue sues sued charge charges charged blame blames blamed keep keeps kept".split()
)
_BLAMED_FOR: Final = frozenset({"of", "from", "for", "with"})
_AMOUNTING: Final = frozenset("between about around over under up".split())
_PERIODS: Final = frozenset("quarter period year month week season half session".split())


def _words(lexicon: Lexicon, kind: str) -> frozenset[str]:
    """The words of all entries of a kind."""
    return frozenset([word for entry in lexicon.of(kind) for word in entry.words])


class Words:
    """The classes of words, made once from the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.cues: dict[str, str] = {}
        for entry in lexicon.of("cue"):
            for word in entry.words:
                self.cues[word] = entry["class"]
        self.causing = _words(lexicon, "causing")
        self.telling = _words(lexicon, "telling")
        self.befalling = self.telling | {"died", "die", "dies", "drowned", "perished"}
        self.past = _words(lexicon, "past")
        for word in self.past:
            self.cues.setdefault(word, "verb")
        self.copular = _words(lexicon, "copular")
        self.having = _words(lexicon, "having")
        self.spending = _words(lexicon, "spending")
        self.resolving = _words(lexicon, "resolving")
        self.doing = _words(lexicon, "doing")
        self.happening = _words(lexicon, "happening")
        self.roles = _words(lexicon, "role")
        self.sites = _words(lexicon, "site")
        self.wheres = _words(lexicon, "where")
        self.national = _words(lexicon, "national")
        self.both = _words(lexicon, "both")
        self.enduring = _words(lexicon, "enduring")
        self.shifting = _words(lexicon, "shifting")
        self.retelling = _words(lexicon, "retelling")
        self.bodies = _words(lexicon, "body")
        self.traded = _words(lexicon, "traded")
        self.belonging = _words(lexicon, "belonging")
        self.noting = _words(lexicon, "noting")
        self.norms = _words(lexicon, "norm")
        self.guesses = _words(lexicon, "guess")
        self.ruled = _words(lexicon, "ruled")
        self.dues = _words(lexicon, "due")
        self.limits = _words(lexicon, "limit")
        self.arrangements = _words(lexicon, "arrangement")
        self.asking = _words(lexicon, "asking")
        self.losing = _words(lexicon, "losing")
        self.judging = _words(lexicon, "judging")
        self.dated = _words(lexicon, "dated")
        self.year_kinds = _words(lexicon, "year_kind")
        self.no_superlatives = _words(lexicon, "no_superlative")
        self.economy = _words(lexicon, "economy")
        self.bounding = _words(lexicon, "bounding")
        self.figures: dict[str, bool] = {word: entry["own"] for entry in lexicon.of("figure") for word in entry.words}
        self.changes: dict[str, str] = {word: entry["class"] for entry in lexicon.of("trend") for word in entry.words}
        self.places = frozenset(word for entry in lexicon.of("country") for word in entry.words) | {
            "u.s.",
            "u.k.",
            "world",
        }
        self.named_places = self.places | frozenset(
            word for kind in ("region", "state", "city") for entry in lexicon.of(kind) for word in entry.words
        )
        self.peoples = _words(lexicon, "nationality")
        self.definite: dict[str, frozenset[str]] = {}
        for entry in lexicon.of("definite"):
            for word in entry.words:
                self.definite[word] = self.definite.get(word, frozenset()) | frozenset(entry["types"])


@functools.lru_cache(maxsize=KEPT_LEXICONS)
def words_of(lexicon: Lexicon) -> Words:
    """The classes of a lexicon's words, made once."""
    return Words(lexicon)


_ENDINGS: Final = {"ed": "ed", "ing": "ing", "ly": "adv"}


def shape_of(word: str) -> str:
    """The class of a word that no list has, by its ending."""
    if len(word) < 5 or "-" in word:
        return ""
    return _ENDINGS.get(word[-2:]) or _ENDINGS.get(word[-3:], "")


class Clause:
    """A group of verbs and what belongs to it: from `start` to `end`, its subject's items in `subject`.

    `verb` is the main verb's index, `cue` its class; `status`, `denied` what its auxiliaries say; `parent` the clause
    whose subject and time it shares.
    """

    __slots__ = (
        "cue",
        "denied",
        "end",
        "finite",
        "first",
        "last",
        "parent",
        "relative",
        "start",
        "status",
        "subject",
        "verb",
    )

    def __init__(self, first: int, last: int, verb: int, cue: str) -> None:
        self.first = first
        self.last = last
        self.verb = verb
        self.cue = cue
        self.status = ""
        self.denied = False
        self.finite = True
        self.relative = False
        self.subject: tuple[int, int] | None = None
        self.parent: Clause | None = None
        self.start = first
        self.end = last


class Clauses:
    """The clauses of a sentence. `terse` says that it is a headline, `origin` where it begins behind a dateline."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        self.sentence = sentence
        self.items = sentence.items
        self.words = words
        self.terse = False
        self.holders: dict[int, Holder | None] = {}
        self.latest: Clause | None = None
        self.main: Clause | None = None  # the last clause that has a tense
        self.origin = self._behind_dateline()
        self.clauses = self._clauses()

    def _behind_dateline(self) -> int:
        """Where the words of a dispatch begin: behind "NAIROBI, May 7 (Reuters) -"."""
        items = self.items
        for at in range(1, min(len(items) - 1, 24)):
            if items[at].text in ("-", "—", "–") and items[at].kind == "mark":
                if items[at - 1].text in (")", "-", "—"):
                    return at + 1
                if items[at - 1].kind == "time" and items[at - 2].text == ",":
                    return at + 1  # "EINDHOVEN, Netherlands, Oct 15, 2025 - "
        return 0

    def _clauses(self) -> list[Clause]:
        items = self.items
        groups = self._groups()
        if not any(group.finite for group in groups) or self._is_announced(groups):
            self.terse = True  # a headline: "Cancer pill cuts risk of death by 34%"
            groups = self._groups()
        for index, group in enumerate(groups):
            before = groups[index - 1] if index else None
            told = before
            goes_on = index > 1 if not group.finite else items[group.first - 1].text == ","
            if before is not None and goes_on and self._is_said_aside(before, group):
                told = groups[index - 2] if index > 1 else None  # "The tunnel, engineers said, will be"
            self._find_subject(group, told)
            if told is not before and before is not None and group.start < before.last:
                group.start = group.first
            if group.finite and not group.relative:
                self.main = group
            if before is not None:
                for at in range(group.start - 1, before.last - 1, -1):
                    if items[at].text == ";":  # "…; on Monday it trimmed"
                        group.start, group.relative = at + 1, False
                        break
                before.end = group.start
        if groups:
            groups[-1].end = len(items)
        for index in range(1, len(groups)):
            group = groups[index]
            if group.relative or group.cue == "say" or self._says_alone(group):
                close = self._closing(group)
                if close >= 0:
                    groups[index - 1].end, group.end = group.end, close
        return groups

    def _takes_something(self, group: Clause) -> bool:
        """Whether an object follows a verb, as it does no participle: "destroyed 4,100 homes"."""
        behind = self.items[group.last] if group.last < len(self.items) else None
        return behind is not None and (
            behind.kind in ("quantity", "organization") or behind.cue == "the" or behind.text in _PARTICLES
        )

    def _thing(self, phrase: tuple[int, int]) -> tuple[int, int]:
        """What "which" can mean behind a person: Cagayan in "Governor Manuel Cruz of Cagayan, which"."""
        items = self.items
        if items[phrase[0]].text not in self.words.roles:
            return phrase
        for at in range(phrase[1] - 2, phrase[0], -1):
            if items[at].text == "of":
                return at + 1, phrase[1]
        return phrase

    def _named_before(self, phrase: tuple[int, int]) -> tuple[int, int] | None:
        """The name that a phrase only says more of: "Loretta Biggs, the nutrition director, who has 140 cooks"."""
        items, raw = self.items, self.sentence.raw
        comma = phrase[0] - 1 if items[phrase[0]].cue == "the" else phrase[0] - 2
        if comma < 1 or items[comma].text != "," or items[comma + 1].text not in ("a", "an", "the"):
            return None
        last = items[comma - 1]
        if last.kind == "organization":
            return comma - 1, comma
        start = comma
        while start > 0 and items[start - 1].kind == "word" and raw[items[start - 1].start].isupper():
            start -= 1
        return (start, comma) if start < comma and items[start].cue not in ("the", "it", "to") else None

    def _is_said_aside(self, clause: Clause, behind: Clause) -> bool:
        """Whether a clause between two commas only names who says so: "will invest $4 billion, it said on Monday, adding", but
        not "Conab said, cutting its forecast"."""
        items = self.items
        if clause.cue != "say" or clause.subject is None or items[clause.start - 1].text != ",":
            return False
        return not any(item.text in self.words.guesses for item in items[behind.last : behind.last + 3])

    def _says_alone(self, group: Clause) -> bool:
        """Whether nothing but a subject and a verb that takes none stands between two commas: ", the bureau reported, from 4.6%"."""
        items = self.items
        return (
            group.first == group.verb
            and group.cue in ("have", "verb", "expect")
            and group.last < len(items)
            and items[group.last].text == ","
            and group.start > 0
            and items[group.start - 1].text == ","
            and group.subject is not None
            and group.subject[0] >= group.start
        )

    def _closing(self, group: Clause) -> int:
        """The comma behind a clause between two, where the one before it goes on: ", she said, a fifth less", ", where 310
        people work, by June"; else -1."""
        items = self.items
        first = group.start
        if not first:
            return -1
        if group.cue != "say" and not group.relative:
            return group.last
        if first > 2 and items[first - 1].text == "'":
            first -= 2  # ", the pilots' union said,"
        if items[first - 1].cue == "the":
            first -= 1
        if items[first - 1].text != "," or items[group.last - 1].kind != "word":
            return -1
        for at in range(group.last, group.end - 1):
            item = items[at]
            if item.text == ",":
                behind = items[at + 1]
                goes_on = behind.kind == "word" and behind.cue == "to" and behind.text not in _AGAINST
                return at if goes_on or group.cue == "say" else -1
            if group.cue == "say" and item.kind != "time" and item.cue != "to":
                return -1
        return -1

    def _is_announced(self, groups: list[Clause]) -> bool:
        """Whether a headline says what somebody is to do: "Haixin to shed 4,200 jobs, shut two furnaces"."""
        items = self.items
        if items[groups[0].first].text != "to" or items[-1].text in _STOPS or groups[0].finite:
            return False
        for group in groups:
            verb = items[group.verb].text
            if group.finite and not (group.first == group.verb and (verb in _ALIKE or f"{verb}s" in self.words.cues)):
                return False
        return True

    def _groups(self) -> list[Clause]:
        items = self.items
        groups: list[Clause] = []
        self.latest = None
        at, count = 0, len(items)
        while at < count:
            item = items[at]
            cue = item.cue
            if not cue and at and items[at - 1].cue == "and" and self._goes_on_as_infinitive(at):
                infinitive = Clause(at, at + 1, at, "verb")
                infinitive.finite = False
                groups.append(infinitive)
                self.latest = infinitive
                at += 1
                continue
            if (
                cue in NOMINAL
                and at
                and (items[at - 1].cue == "who" or items[at - 1].text == "that")
                and self._is_present_verb(at)
            ):
                cue = item.cue = "verb"  # "The company, which brews ale and sells it in 46 countries"
            if cue == "noun" and at and items[at - 1].text in _OFTEN and at + 1 < len(items):
                behind = items[at + 1]
                if behind.kind == "quantity" or behind.cue in ("the", "more", "it"):
                    cue = item.cue = "verb"  # "Belarus and Russia still supply 35%", "45% of them now choose it"
            if not cue and at and self._is_unknown_verb(at):
                cue = item.cue = "verb"  # "Nvidia still controls nearly 80% of the market"
            if not cue or not (cue in _MAIN or cue in _MODAL or item.text == "to" or cue == "not"):
                if cue in ("up", "down") and at and self._is_predicate(at):
                    adverb = Clause(at, at + 1, at, cue)
                    adverb.finite = False
                    groups.append(adverb)
                at += 1
                continue
            group = self._group(at)
            if group is None:
                at += 1
                continue
            if group.first == group.verb and self._is_helped(at):
                group.finite = False  # "will help the theatre repair 400 seats"
            groups.append(group)
            self.latest = group
            at = group.last
        return groups

    def _is_unknown_verb(self, at: int) -> bool:
        """Whether a word of no class between a name, a noun or a pronoun and a phrase is a verb: "Nvidia controls 80%", "it lacks 300"."""
        items = self.items
        item = items[at]
        if item.kind != "word" or at + 1 >= len(items):
            return False
        behind = items[at + 1]
        if behind.text in _PARTICLES and at + 2 < len(items):
            behind = items[at + 2]  # "sets aside $48 million"
        before, text = items[at - 1], item.text
        if behind.text in _TAKING and at + 2 < len(items) and before.cue in NOMINAL and not before.text.endswith("s"):
            behind = items[at + 2]  # "The household subscribes to four services"
        if behind.kind != "quantity" and behind.cue not in ("the", "more"):
            return False
        if before.kind == "quantity" and behind.kind == "quantity" and not text.endswith("s") and item.cue == "":
            several = before.amount.unit_span is not None and self._counts(before)
            return (
                several and (at < 2 or items[at - 2].cue != "of") and self._lacks_verb(at - 1)
            )  # "60 robots sort 95,000 pieces"
        if (
            before.kind not in ("word", "organization")
            or text in self.words.figures
            or text.endswith(_NO_VERBS)
            or self.sentence.raw[item.start].isupper()
        ):
            return False
        if before.cue == "it":
            return before.text not in _OBJECTS and self._lacks_verb(at - 1)
        if self._is_helped(at):
            return before.cue in NOMINAL
        if not text.endswith("s"):
            several = (
                before.kind == "word" and before.cue in NOMINAL and before.text.endswith("s") and before.text != "'s"
            )
            return several and behind.kind == "quantity" and self._lacks_verb(at)
        if before.kind == "organization" or before.text in _STILL:
            return True
        if behind.kind != "quantity" and behind.cue != "more":
            return False
        if before.cue == "and":
            return self._is_said_of_one(at)
        return before.cue in NOMINAL and not before.text.endswith("s") and self._lacks_verb(at)

    def _is_helped(self, at: int) -> bool:
        """Whether a verb at an item is what somebody is helped or let to do: "will help the theatre repair 400 seats"."""
        latest = self.latest
        if latest is None or self.items[latest.verb].text not in _HELPING or latest.last >= at:
            return False
        return not any(self._parts(one) for one in range(latest.last, at))

    def _is_said_of_one(self, at: int) -> bool:
        """Whether the clause before has a verb in the present: "holds back a river and irrigates 90,000 hectares"."""
        latest = self.latest
        return latest is not None and latest.finite and self.items[latest.first].text.endswith("s")

    def _lacks_verb(self, at: int) -> bool:
        """Whether no verb has been in the clause of an item: "The dam irrigates 90,000 hectares", but not "sold four mines 9 km"."""
        latest = self.latest
        return latest is None or any(self._parts(one) for one in range(latest.last, at))

    def _is_present_verb(self, at: int) -> bool:
        """Whether a word of no class behind "which" is its verb: "which brews ale"."""
        item = self.items[at]
        if item.kind != "word" or self.sentence.raw[item.start].isupper():
            return False
        if self.items[at - 1].text not in _TELLING_WHICH:
            return False
        if not item.text.endswith("s"):
            behind = self.items[at + 1] if at + 1 < len(self.items) else None
            several = at > 1 and self.items[at - 2].text.endswith("s")
            return several and behind is not None and (behind.cue == "the" or self.sentence.raw[behind.start].isupper())
        if self.items[at - 1].text == "that":
            if at + 1 >= len(self.items) or at < 2 or item.text in self.words.figures:
                return False
            one, behind = self.items[at - 2], self.items[at + 1]
            thing = one.kind == "word" and one.cue in NOMINAL and not one.text.endswith("s")
            return (
                thing and behind.kind == "word" and behind.cue in ("", "noun", "the")
            )  # "A scheme that frees offenders"
        if self.items[at - 1].text == "which" and at > 1 and self.items[at - 2].cue in ("to", "of"):
            return False  # "in which regions"
        return at + 1 < len(self.items) and self.items[at + 1].kind != "mark"

    def _goes_on_as_infinitive(self, at: int) -> bool:
        """Whether a word of no class is a verb beside an infinitive: "to rebuild two schools and repair 35 roofs"."""
        latest, item = self.latest, self.items[at]
        if latest is None or latest.cue == "be" or item.kind != "word" or at + 1 >= len(self.items):
            return False
        if self.items[latest.first].text != "to" and latest.status not in ("will", "target"):
            return False
        behind = self.items[at + 1]
        if item.text.endswith("s") or not self.sentence.raw[item.start].islower():
            return False
        if behind.text in _PARTICLES and at + 2 < len(self.items):
            behind = self.items[at + 2]  # "to spend $4 million and push up the bill by 3%"
            if behind.kind == "word" and behind.cue in NOMINAL:
                return True
        return behind.kind == "quantity" or behind.cue == "the"

    def _is_predicate(self, at: int) -> bool:
        """Whether "up" or "down" is said of the noun before it: "with its shares down 11.9%"."""
        items = self.items
        before = items[at - 1]
        if (
            not (before.kind == "organization" or (before.kind == "word" and before.cue in NOMINAL))
            or before.text == "'s"
        ):
            return False
        behind = items[at + 1] if at + 1 < len(items) else None
        return behind is not None and (
            behind.kind == "quantity" or behind.text in ("by", "more", "about", "nearly", "almost")
        )

    def _group(self, first: int) -> Clause | None:
        """The verbs that begin at an item: "is expected to grow", "has", "to support"."""
        items, count = self.items, len(self.items)
        at = first
        status, denied, infinitive, auxiliary = "", False, False, False
        if (
            items[at].text in _FAILING
            and at + 2 < count
            and items[at + 1].text == "to"
            and self._may_be_infinitive(at + 2)
        ):
            rest = self._group(at + 1)
            if rest is not None:  # "failed to pay for 112,000 journeys", as "did not pay", which yet tells how many
                rest.first = rest.start = first
                rest.finite = True
                return rest
        if items[at].text == "to":
            if at + 1 >= count or not self._may_be_infinitive(at + 1):
                return None
            infinitive = True
            at += 1
        elif items[at].cue in _MAIN and not self._is_verb(at):
            return None
        while at < count:
            item = items[at]
            cue = item.cue
            if cue == "will":
                status = status or "will"
            elif cue == "could":
                status = "estimate"
            elif cue == "not":
                denied = True
            elif cue not in ("aux", "adv") and item.text not in _NEARLY:
                break
            auxiliary = auxiliary or cue in _MODAL
            at += 1
        if at >= count:
            return None
        item = items[at]
        cue = item.cue
        if cue in ("be", "has"):
            behind = at + 1
            while behind < count and (
                items[behind].cue in ("adv", "not", "more", "be", "could") or items[behind].text == "since"
            ):
                denied = denied or items[behind].cue == "not"
                if items[behind].cue == "could":
                    status = "estimate"  # "is likely to grow"
                behind += 1
            word = items[behind] if behind < count else None
            if word is not None and self._is_participle(word, cue):
                at, item, cue = behind, word, word.cue
                if cue in ("aim", "expect") and items[at - 1].cue == "be":
                    auxiliary = True
            elif word is not None and cue == "be" and word.cue in ("up", "down"):
                return self._made(first, behind + 1, behind, word.cue, status, denied, finite=not infinitive)
            elif word is not None and word.text == "to" and behind + 1 < count and self._may_be_infinitive(behind + 1):
                if item.text != "had":
                    status = status or "target"  # "is to close 17 stores", but "had to divert 43 flights"
                at = behind + 1
                item, cue = items[at], items[at].cue
                if cue == "be" and at + 1 < count and self._is_participle(items[at + 1], cue):
                    at += 1  # "would have to be added"
                    item, cue = items[at], items[at].cue
            elif cue == "be" or not denied:
                return self._made(first, at + 1, at, cue, status, denied, finite=not infinitive)
        elif not (cue in _MAIN or ((auxiliary or infinitive) and cue in NOMINAL and item.kind == "word")):
            return None
        if (
            item.text == "set"
            and at > first
            and items[at - 1].cue in ("be", "adv")
            and at + 2 < count
            and items[at + 1].text == "to"
        ):
            rest = self._group(at + 1) if self._may_be_infinitive(at + 2) else None
            if rest is not None:  # "is set to hire 300 people", as "will hire"
                rest.first = rest.start = first
                rest.finite = not infinitive
                rest.status, rest.denied = rest.status or "will", rest.denied or denied
                return rest
        if cue in ("aim", "expect"):
            found = "target" if cue == "aim" else "estimate"
            behind = at + 1
            while behind < count and items[behind].cue == "adv":
                behind += 1
            if (
                behind + 1 < count
                and items[behind].text == "to"
                and (self._may_be_infinitive(behind + 1) or items[behind + 1].cue in ("be", "has"))
            ):
                rest = self._group(behind)
                if rest is not None:
                    rest.first = rest.start = first
                    rest.finite = not infinitive
                    if item.text == "due" and rest.cue in ("rise", "fall"):
                        found = "estimate"  # "fees are due to rise"
                    rest.status = rest.status if rest.status not in ("", "will") else found
                    rest.denied = rest.denied or denied
                    return rest
            status = found
        if denied and items[first].text == "could":
            status = ""  # "one in four could not pay the bill"
        group = self._made(first, at + 1, at, cue if cue in _MAIN else "verb", status, denied)
        if (
            group.cue in ("verb", "have", "ing", "ed")
            and at + 2 < count
            and items[at + 1].cue in ("up", "down")
            and not (items[at + 2].text == "to" and item.text not in _MOVING)  # "invest up to 1.5 billion euros"
            and (items[at + 2].kind in ("quantity", "time") or items[at + 2].text in ("by", "to", "from", "more"))
        ):
            counted = (
                items[at + 2].kind == "quantity"
                and self._counts(items[at + 2])
                and items[at + 2].amount.unit is not None
            )
            priced = items[at + 2].kind == "quantity" and self._is_money(items[at + 2])
            if (
                item.text not in _MAKING and not counted and not (priced and item.text not in _DRIFTING)
            ):  # but "makes up two-thirds of the crop", "dished up 2 million lunches"
                group.cue = items[at + 1].cue  # "prices will go up by"
            group.last = at + 2
        elif at + 2 < count and items[at + 1].text in ("to", "from") and self._leads(first, at):
            group.cue = "level"  # "My payment went from $60 to $413", "the ratio worsened to 57%"
        group.finite = not infinitive and (auxiliary or not item.text.endswith("ing") or first < at)
        return group

    def _leads(self, first: int, verb: int) -> bool:
        """Whether a verb says what somebody comes to or from: "went from $60", "worsened to 57%", but not "was limited to $5"."""
        items = self.items
        amount = items[verb + 2]
        if amount.kind != "quantity":
            return False
        if items[verb].text in _MOVING and items[verb + 1].text == "from":
            return True
        if (items[verb].cue not in ("verb", "ed", "") and items[verb].text not in _GETTING) or (
            any(items[at].cue == "be" for at in range(first, verb))
        ):
            return False
        unit = amount.amount.unit
        return unit is not None and unit.system != "COUNT" and unit.dimension not in ("time", "length")

    def _made(
        self, first: int, last: int, verb: int, cue: str, status: str, denied: bool, *, finite: bool = True
    ) -> Clause:
        group = Clause(first, last, verb, cue)
        group.status = status
        group.denied = denied
        group.finite = finite
        return group

    def _is_participle(self, item: Item, helper: str) -> bool:
        """Whether a word behind "is" or "has" is what it helps: "is expected", "has risen", "is growing"."""
        if item.kind == "quantity":
            return item.cue in ("rise", "fall")  # "has doubled"
        if item.cue not in _MAIN or item.kind != "word":
            return False
        if item.cue in ("be", "has"):
            return True
        text = item.text
        if text.endswith(("ed", "en", "wn", "un", "ing")) or item.cue in ("ed", "ing"):
            return helper == "be" or not text.endswith("ing")
        return text not in self.words.both or text in _PARTICIPLES

    def _may_be_infinitive(self, at: int) -> bool:
        """Whether "to" before an item begins an infinitive."""
        items = self.items
        while at < len(items) and (items[at].cue == "adv" or items[at].text in _NEARLY):
            at += 1
        if at >= len(items) or items[at].kind != "word":
            return at < len(items) and items[at].kind == "quantity" and items[at].cue in ("rise", "fall")  # "to double"
        item = items[at]
        if item.text.endswith(("ed", "ing")) and len(item.text) > 5:
            return False
        if item.cue in _MAIN:
            return not (item.text in self.words.both and item.text.endswith("s") and not item.text.endswith("ss"))
        if item.cue not in NOMINAL or item.text == "'s" or self.sentence.raw[item.start].isupper():
            return False
        behind = items[at + 1] if at + 1 < len(items) else None
        if behind is not None and behind.text in _PARTICLES and at + 2 < len(items):
            behind = items[at + 2]  # "to hand out 12 million seedlings"
        if behind is not None and behind.kind == "mark" and at > 1 and items[at - 2].cue in ("expect", "aim"):
            return True  # "are expected to walk out."
        return behind is not None and (behind.cue in ("the", "it", "more") or behind.kind == "quantity")

    def _is_verb(self, at: int) -> bool:
        """Whether a word that may be a verb is one here: not "the rise", "its reported profit", "net sales rose"."""
        items = self.items
        item = items[at]
        cue, text = item.cue, item.text
        if cue in ("be", "has"):
            return True
        if text == "due" and at and items[at - 1].cue not in ("be", "adv") and self._is_due_in(at):
            return False  # "swap $2.8 billion of notes due in 2027"
        if cue == "expect" and at and items[at - 1].text in ("than", "as") and text.endswith(("ed", "st")):
            return False  # "fell more steeply than expected"
        if self.sentence.raw[item.start].isupper() and (
            cue in ("ed", "ing") or (at > self.origin and items[at - 1].kind != "mark" and not self.terse)
        ):
            return False  # "the Tests had gone"
        before = items[at - 1] if at else None
        behind = items[at + 1] if at + 1 < len(items) else None
        if text in ("ended", "ending") and before is not None and before.text in _PERIODS:
            return False  # "in the quarter ended June 30"
        if text == "worth" or (text == "back" and self.latest is not None and self.latest.last == at):
            return False  # "cocaine worth 80 million euros", "holds back"
        if (
            before is not None
            and before.text == "that"
            and at > 1
            and not (self.latest is not None and self.latest.last == at - 1)
            and cue in ("have", "rise", "fall", "level", "verb", "ed")
            and (
                items[at - 2].kind in ("quantity", "organization")
                or (
                    items[at - 2].kind == "word"
                    and (items[at - 2].cue in NOMINAL or items[at - 2].text in self.words.both)
                )
            )
            and (
                text not in self.words.both
                or (
                    behind is not None
                    and (self._begins_a_phrase(behind) or behind.cue in NOMINAL)
                    and behind.kind != "mark"
                )
            )
        ):
            return True  # "each family that lost its home"
        if before is not None and before.text == "each" and at > 2 and items[at - 2].text == ",":
            return text.endswith("ing")  # "six rockets, each costing about $70 million"
        named = (
            before is not None and before.text == "'s" and cue != "ing" and behind is not None and behind.cue == "the"
        )
        if (
            before is not None
            and before.cue == "of"
            and text.endswith("ing")
            and self.latest is not None
            and items[self.latest.verb].text in _BLAMING
        ):
            return behind is not None and self._begins_a_phrase(behind)  # "accused him of hiding $3.2 million"
        if (
            before is None
            or before.cue in ("the", "of", "every")
            or text == "likely"
            or (before.text == "'s" and not named)
        ):
            return before is not None and text == "likely" and before.cue not in ("the", "of")
        ing = text.endswith("ing")
        if item.kind == "quantity" and before.cue == "more":
            return True  # "nearly tripled"
        if text in self.words.both and behind is not None and behind.text == "that" and self._helps(at + 2):
            return False  # "diesel costs that have risen"
        if text in self.words.both and behind is not None and behind.text == "of":
            return False  # "while exports of rare earths dropped"
        if before.cue in ("to", "more") and before.kind == "word":
            return ing and before.cue == "to" and behind is not None and self._begins_a_phrase(behind)
        if item.kind == "quantity":
            return True
        if ing:
            if before.text in _STARTING and self.latest is not None and self.latest.last == at:
                return True  # "will start charging customers"
            if before.cue in ("be", "adv", "but") or before.text == ",":
                return True
            noun = before.kind in ("word", "organization") or (before.kind == "quantity" and self._counts(before))
            return noun and behind is not None and self._begins_a_phrase(behind)
        if text in self.words.both:
            if self._is_object(at):
                return False  # "would lower unit costs"
            if (
                at == self.origin + 1
                and text in self.words.figures
                and behind is not None
                and behind.cue == "to"
                and behind.text not in _AMOUNTING
            ):
                return False  # "Average rents in Dublin hit"
            if cue in ("expect", "aim") and behind is not None and behind.cue == "to" and behind.text not in _AIMING:
                return False  # "2.9 gigawatts of wind projects in its latest auction"
            if behind is not None and behind.cue in ("be", "has", "will", "could") and behind.kind == "word":
                return False
            if (
                behind is not None
                and behind.cue in ("rise", "fall", "have", "level", "say")
                and (behind.text not in self.words.both)
            ):
                return False  # "imports fell", "the shipment target rose"
            if (
                behind is not None
                and behind.text in _ALIKE
                and text.endswith("s")
                and at + 2 < len(items)
                and self._begins_a_phrase(items[at + 2])
            ):
                return False  # "and imports cost the government $640 million"
            if before.kind == "time" and at > 2 and items[at - 2].cue == "to" and behind is not None:
                return self._begins_a_phrase(behind)  # "Toyota on Thursday cut its forecast"
            if before.kind == "quantity" and text in _ALIKE and behind is not None and behind.cue == "the":
                return True  # "A vaccine tested on 1,800 hens cut the spread of the virus"
            if before.kind == "quantity" and cue in ("verb", "have") and self._live(at):
                return True  # "About 80,000 people live in the zone"
            if before.kind in ("quantity", "time"):
                return cue == "verb" and text.endswith("s") and behind is not None and behind.kind == "quantity"
            if before.cue in ("will", "could", "aux", "who") or before.text == "to":
                return True
            if before.cue == "it":
                return True
            if before.text == ")" and cue == "expect":
                return text.endswith("s") and (
                    behind is None or behind.kind == "mark"
                )  # "…, the group (GYMD) estimates."
            if before.kind == "mark" or before.cue in ("and", "but"):
                if (
                    text in self.words.figures
                    and text.endswith("s")
                    and behind is not None
                    and behind.text in ("for", "of")
                ):
                    return False  # "and fines for fare evasion will triple"
                if (
                    text.endswith("s")
                    and text in self.words.figures
                    and behind is not None
                    and behind.kind == "quantity"
                ):
                    unit = behind.amount.unit
                    if unit is not None and unit.code == "%":
                        return False  # "exports rose 5% and imports 3%"
                titled = before.text == '"' and behind is not None and behind.kind == "quantity"
                return before.kind != "mark" or before.text == "," or titled
            if self.terse:
                return behind is not None and behind.kind != "mark"
            if text in _ALIKE:  # "a new vaccine cut severe cases", but "a rate cut of"
                return (
                    behind is not None
                    and (self._begins_a_phrase(behind) or behind.cue in NOMINAL)
                    and (behind.kind != "mark" and behind.text not in ("'s", "in", "for"))
                )
            if cue == "expect" and before.cue in NOMINAL and (behind is None or behind.kind == "mark"):
                several = before.text.endswith("s") or (before.kind == "organization" and items[at - 2].cue != "the")
                return text.endswith("s") or several  # "…, the association estimates", "…, analysts at UBS estimate"
            if text.endswith("s") and not text.endswith("ss"):
                if behind is not None and behind.text in _PARTICLES and at + 2 < len(items):
                    behind = items[at + 2]  # "The dam holds back 1.4 billion cubic metres"
                elif (
                    behind is not None and behind.cue == "to" and behind.text != "to" and self._has_verb_behind(at + 1)
                ):
                    return False  # "One in six midwife posts at the hospital is empty"
                return (
                    (before.kind == "organization" or not before.text.endswith("s") or before.text.endswith("ss"))
                    and behind is not None
                    and self._begins_a_phrase(behind)
                )
            return (
                (
                    before.text.endswith("s")
                    or before.text in _PEOPLE
                    or before.kind == "organization"
                    or before.cue == "adv"
                )
                and behind is not None
                and self._begins_a_phrase(behind)
            )
        if cue == "ed" and self.latest is not None and self.latest.last == at and behind is not None:
            taken = items[self.latest.verb]
            if taken.text in BECOMING:
                return False  # "went unfilled in July"
            if taken.cue not in ("be", "has") and behind.kind == "word" and behind.cue in NOMINAL:
                return False  # "sees adjusted profit of"
        return not (
            cue == "ed"
            and behind is not None
            and before.kind == "mark"
            and behind.cue in NOMINAL
            and behind.kind != "quantity"  # "Acme Corp., a developer, secured 145 MW"
        )

    def _has_verb_behind(self, at: int) -> bool:
        """Whether "is", "has" or the like stands behind a preposition's words, before anything that ends the clause."""
        items = self.items
        for one in range(at, min(len(items), at + 7)):
            if items[one].kind == "word" and items[one].cue in ("be", "has", "will", "could"):
                return True
            if self._parts(one) or items[one].kind == "quantity" or items[one].cue in ("have", "rise", "fall", "level"):
                return False
        return False

    def _is_due_in(self, at: int) -> bool:
        """Whether "due" says only when something ends: "notes due in 2027", but not "the plant, due to open"."""
        return at + 1 < len(self.items) and self.items[at + 1].text != "to"

    def _live(self, at: int) -> bool:
        """Whether a verb's base stands right behind those counted, before whom no verb of the same clause has been."""
        items = self.items
        before = items[at - 1]
        if items[at].text.endswith("s") or not self._counts(before) or before.amount.unit is None:
            return False
        if at > 1 and items[at - 2].cue == "who":
            return True  # "its plant, where 210 people work"
        first = at if self.latest is None else self.latest.last
        if first < at and not any(self._parts(one) for one in range(max(first, at - 6), at - 1)):
            return False
        return at + 1 < len(items) and self._begins_a_phrase(items[at + 1])

    def _helps(self, at: int) -> bool:
        return at < len(self.items) and self.items[at].cue in ("be", "has", "will", "could")

    def _is_object(self, at: int) -> bool:
        """Whether a word stands in what the verbs before it take: "has awarded wind projects", "would lower unit costs"."""
        items, last = self.items, self.latest
        if last is None or not last.finite or last.cue in ("say", "expect", "be"):
            return False
        before = items[last.first - 1] if last.first else None
        if before is not None and (before.cue in ("who", "it") or before.text == "that"):
            return False
        for one in range(last.last, at):
            item = items[one]
            if item.text != "than" and (
                item.kind in ("mark", "time") or item.cue in ("and", "but", "who", "if", "it") or item.text == "that"
            ):
                return False
        if last.first < last.verb or last.last == at:
            return True
        taken = items[last.last]
        if taken.kind == "quantity" and last.last + 1 < len(items) and items[last.last + 1].cue == "of":
            return True  # "reached 51.4% of the most urgent calls"
        return taken.kind == "word" and taken.cue in (
            "",
            "noun",
            "the",
            "ing",
            "ed",
        )  # but not "vehicles sold in China cost"

    def _begins_a_phrase(self, item: Item) -> bool:
        """Whether an item may stand behind a verb: "cut its rate", "rose 5%", "aims to grow", but not "cut deep"."""
        return item.kind in ("quantity", "organization", "time") or (item.kind == "word" and item.cue in _BEHIND_A_VERB)

    def _find_subject(self, group: Clause, previous: Clause | None) -> None:
        items = self.items
        floor = previous.last if previous is not None else 0
        at = group.first - 1
        while (
            at >= floor and items[at].kind == "word" and (items[at].cue in ("adv", "more") or items[at].text == "than")
        ):
            if items[at].text == "there" and group.finite and items[group.first].cue in _BEING:
                group.start = at
                return  # "there are 2,050 vacancies in Wales"
            if at > floor and items[at].cue == "adv" and items[at - 1].text == "from":
                break  # "Undergraduates from elsewhere face"
            at -= 1
        if at < floor:
            self._share(group, previous)
            return
        item = items[at]
        if item.cue == "who" or (item.text == "that" and at > floor and not self._is_said(at)):
            group.relative = True
            group.start = at
            group.subject = self._phrase(at - 1 if at and items[at - 1].text == "," else at, floor, near=True)
            if group.subject is not None:
                if at and items[at - 1].text == ",":
                    group.subject = self._named_before(group.subject) or group.subject
                if item.text == "which":
                    group.subject = self._thing(group.subject)
            before = at - 2 if at and items[at - 1].text == "," else at - 1
            if group.subject is None and before >= floor and items[before].text == "those":
                group.subject = before, before + 1  # "Those who worked most could receive"
            if group.subject is None and previous is not None:
                group.subject = previous.subject
            return
        if item.text == "each" and at - 1 > floor and items[at - 1].text == ",":
            group.relative = True
            group.start = at
            group.subject = self._phrase(at - 1, floor, near=True)
            return
        if item.text == "," and items[group.first].text == "due":
            group.relative, group.finite = True, False  # "Acme, due to report on Feb. 5, has warned"
            group.subject = self._phrase(at, floor, near=True)
            return
        if item.kind == "mark" and item.text in (",", ")", '"'):
            if not group.finite:
                self._share(group, previous)
                if previous is None and item.text == ",":
                    group.subject = self._phrase(at, floor, near=True)  # "The first phase, costing $5 million, is due"
                return
            if item.text == "," and self._is_apposed(group, previous):
                if previous is not None and self._ends_figure(items[at - 1]):
                    self._share(group, previous)  # "Revenue slipped to $5 billion, cushioned by price rises of 3%"
                    return
                group.relative = True
                group.subject = self._phrase(at, floor, near=True)
                return
            if item.text == ",":
                opening = self._opening(at, floor, previous)
                if opening is not None and previous is not None and previous.relative and opening > previous.last:
                    self._share(
                        group, previous
                    )  # "A scheme that frees them after 40 days, rather than 80, has let out"
                    return
                if opening is not None:
                    group.subject = self._phrase(opening, floor if opening > floor else 0)
                    if group.subject is not None:
                        if group.subject[0] >= floor:
                            group.start = group.subject[0]
                        group.subject = self._by_name(opening + 1, at, group.subject) or group.subject
                        return
            elif item.text == '"':
                opening = self._quoted(at, floor)
                if opening is not None:
                    group.subject, group.start = (opening + 1, at), opening
                    return  # "after "The Glass Harbor" took in $143 million"
            elif item.text == ")":
                group.subject = self._phrase(at + 1, floor)
                if group.subject is not None:
                    group.start = group.subject[0]
                    return
            self._share(group, previous)
            return
        infinitive = items[group.first].text == "to"
        if (
            previous is not None
            and item.text in _BLAMED_FOR
            and items[previous.verb].text in _BLAMING
            and not group.finite
        ):
            first = previous.last + 1 if items[previous.last].cue == "the" else previous.last
            if first < at and items[first].cue in ("it", "", "noun") and items[first].kind != "mark":
                group.parent, group.subject, group.start = previous, (first, at), at
                return  # "Prosecutors accused him of hiding $3.2 million"
        if item.cue in ("and", "but", "to") or item.kind == "mark":
            group.start = at
            aside = previous is not None and item.cue == "and" and self._is_aside_before(previous, at)
            self._share(group, self.main if aside else previous)
            return
        if infinitive and previous is None and self.terse and not group.status:
            group.status = "target"  # a headline: "Haixin to buy Northgate in $2.5 billion deal"
            group.subject = self._phrase(at + 1, floor)
            return
        if infinitive and previous is not None and items[previous.verb].text in _GRANTING:
            self._share(group, previous)
            behind = previous.last
            while behind < at and items[behind].kind in ("word", "organization") and items[behind].text != "until":
                behind += 1
            if behind > previous.last:
                group.subject = previous.last, behind  # "has given the company until July to deploy"
            return
        if infinitive and previous is not None and group.cue in ("rise", "fall"):
            named = self._behind_for(at, previous.last)
            if named is not None:
                group.parent, group.subject, group.start = previous, named, named[0]
                group.status = group.status or previous.status
                return  # "asked for the rate to fall three points"
        if infinitive and not (
            previous is not None and item.kind != "quantity" and items[previous.verb].text in self.words.causing
        ):
            self._share(group, previous)
            return
        participle = group.first == group.verb and items[group.verb].text.endswith(_PAST)
        if (
            previous is None
            and participle
            and items[group.verb].text.endswith(("en", "wn"))
            and group.first > self.origin
        ):
            group.relative = items[group.verb].text not in self.words.past  # "A pill taken once a day cut"
        if item.kind == "quantity" and not self._counts(item) and participle:
            group.parent = previous
            if at > floor and items[at - 1].text == ",":  # "Kauri Air, 49 percent owned by Air Tasman, grounded"
                group.relative = True
                group.start = at
                group.subject = self._phrase(at - 1, floor)
            return
        subject = self._phrase(at + 1, floor)
        if (
            subject is not None
            and previous is not None
            and group.finite
            and subject[1] == subject[0] + 1
            and not (previous.cue in ("say", "expect") and subject[0] == previous.last)  # "thinks £60m would be needed"
            and self._ends_figure(items[subject[0]])
            and not self._parts(self._before_amount(subject[0]))
        ):
            self._share(group, previous)  # "A wine that sold for £19 in 2021 now fetches £27"
            return
        if subject is None:
            self._share(group, previous)
            first = at
            while (
                first > floor and items[first - 1].kind in ("word", "organization") and items[first - 1].cue in NOMINAL
            ):
                first -= 1
            placed = (
                first > floor
                and items[first - 1].text in ("in", "at")
                and self.sentence.raw[items[first].start].isupper()
            )
            whole = previous.subject if previous is not None and not previous.finite and group.finite else None
            if placed and previous is not None and whole is not None and whole[1] == previous.first:
                group.subject = whole[0], at + 1  # "The number of people waiting for treatment in Wales fell"
            return
        if (
            items[subject[0]].text == "that"
            and subject[0] + 1 < subject[1]
            and previous is not None
            and (previous.cue in ("say", "expect") or self._is_said(subject[0]) or items[subject[0] - 1].cue == "and")
        ):
            subject = (subject[0] + 1, subject[1])  # "told analysts that staff would grow"
        before = self._before_amount(subject[0])
        if (
            previous is not None
            and group.first == group.verb == subject[1]
            and previous.first == previous.verb
            and before == previous.last
            and item.kind == "quantity"
            and items[before].cue == "to"
            and self._takes_something(group)
        ):
            group.subject, group.start = previous.subject, group.first
            return  # "A vaccine tested on 1,800 hens cut the spread"
        group.subject = subject
        if (
            previous is not None
            and not previous.finite
            and group.finite
            and previous.subject is not None
            and previous.first
            and items[previous.verb].text.endswith("ing")
            and (items[previous.first - 1].kind == "organization" or items[previous.first - 1].cue in NOMINAL)
            and items[previous.first - 1].kind != "mark"
            and before < previous.last
            and items[previous.last].text != "that"
        ):
            group.subject, group.start = previous.subject, group.first
            return  # "A lorry carrying 24 tonnes of chemicals overturned"
        if (
            previous is not None
            and previous.relative
            and group.first == group.verb
            and before < previous.last <= subject[0]
            and (items[previous.start].cue == "who" or items[previous.start].text == "that")
            and self._takes_something(group)
        ):
            group.subject = previous.subject  # "Two storms that struck Luzon destroyed 4,100 homes"
            return
        if (
            previous is not None
            and group.first == group.verb
            and group.cue != "be"
            and items[group.verb].text.endswith(_PAST)
            and before >= 0
            and not self._parts(before)
        ):
            group.relative = True  # "vehicles built between …": no clause of its own
            group.parent = previous
            return
        if previous is not None and previous.relative and group.finite and before < previous.last:
            group.subject = previous.subject  # "Ford, which has 13,000 workers in Britain has estimated"
            return
        group.start = subject[0]
        while before >= floor and items[before].kind == "time":
            before -= 1  # "as first-half deliveries top 200,000"
        if before >= floor and items[before].cue in ("but", "if", "and", "who"):
            group.start = before
            group.relative = items[before].cue == "who"
        if previous is not None and (infinitive or not group.finite):
            group.status = group.status or previous.status
            group.parent = previous

    def _behind_for(self, at: int, floor: int) -> tuple[int, int] | None:
        """The noun phrase up to an item that "for" opens, as the subject of an infinitive."""
        items = self.items
        start = at
        while (
            start > floor
            and items[start].kind in ("word", "organization")
            and (items[start].cue == "the" or items[start].cue in NOMINAL)
        ):
            start -= 1
        if items[start].text != "for" or start in (at, 0) or start > floor:
            return None
        first = start + 2 if items[start + 1].cue == "the" else start + 1
        return (first, at + 1) if first <= at else None

    def _before_amount(self, at: int) -> int:
        """The item before what qualifies an amount: "and [about] 9,400 moved to shelters"; -1 where there is none."""
        items = self.items
        at -= 1
        while at >= 0 and (items[at].text in _ABOUT or items[at].text in _HOW_OFTEN or items[at].cue == "more"):
            at -= 1
        return at

    def _is_aside_before(self, clause: Clause, at: int) -> bool:
        """Whether a relative clause stands between two commas before an item: ", where 310 people work, by June and to"."""
        items = self.items
        if not clause.relative or self.main is None or clause is self.main:
            return False
        first = clause.start
        while first > clause.start - 4 and items[first - 1].text != ",":
            first -= 1  # ", the first of which arrives in December,"
        if items[first - 1].text != ",":
            return False
        return any(items[one].text == "," for one in range(clause.last, at))

    def _quoted(self, at: int, floor: int) -> int | None:
        """Where a title between quotation marks opens that closes at an item; None for somebody's words."""
        items, raw = self.items, self.sentence.raw
        for one in range(at - 1, max(floor - 1, at - 7), -1):
            if one == at - 1 and items[one].text == ",":
                continue  # "Its last title, "Hollow Tide," cost"
            if items[one].text == '"':
                return one if one + 1 < at and one > self.origin and raw[items[one + 1].start].isupper() else None
            if items[one].kind not in ("word", "organization") or (
                one == at - 1 and not raw[items[one].start].isupper()
            ):
                return None
        return None

    def _share(self, group: Clause, previous: Clause | None) -> None:
        """The subject, and where the verb has no tense of its own the status, of the clause before."""
        if previous is None:
            return
        group.parent = previous
        group.subject = previous.subject
        if previous.relative and group.subject is not None and self.items[group.first - 1].text == ",":
            # "Acme, the maker that owns Globex, swung"
            group.subject = self._named_before(group.subject) or group.subject
        if group.subject is None and previous.parent is not None:
            group.subject = previous.parent.subject  # "pay twice the £9,535 charged to others and account for 23%"
        main = self.main
        if group.finite and main is not None and self._is_inside(previous, main):
            group.subject = main.subject
        word = self.items[group.verb].text
        if previous.status == "" and not group.finite and not group.status:
            taken = self.items[previous.verb].text
            if taken in self.words.resolving and self.items[group.first].text == "to":
                group.status = "target"  # "agreed in June to pump", "voted to put"
            elif taken == "seen" and previous.last == group.first and self.items[previous.first].cue == "be":
                group.status = "estimate"  # "is seen falling"
        base = not word.endswith(("ed", "s")) or f"{word}s" in self.words.cues  # "shed"
        untensed = not group.finite or (group.first == group.verb and base)
        if (
            untensed
            and not group.status
            and (
                not group.finite
                or not previous.finite
                or (previous.status in ("will", "target") and word not in self.words.past)
                or group.cue == "be"
                or word in self.words.both
                or f"{word}s" in self.words.cues
            )
        ):
            group.status = previous.status
            group.denied = group.denied or (previous.denied and not word.endswith("ing"))

    def _is_inside(self, clause: Clause, main: Clause) -> bool:
        """Whether a clause is only what another one's verb takes: "expects [traffic to grow] and plans to raise its fee",
        "raised the price [paid to farmers] and cut fees"."""
        if not clause.finite:
            own = clause.subject is not None and main.finite and clause.subject[0] >= main.last
            return own or clause.status == "estimate"  # "wants [sales to double] and has set aside"
        return clause.relative and clause.parent is main and self.items[main.last].text != "that"

    def _parts(self, at: int) -> bool:
        """Whether an item stands between clauses."""
        item = self.items[at]
        return item.kind == "mark" or item.cue in ("and", "but", "who", "say", "if") or item.text == "that"

    def _is_apposed(self, group: Clause, previous: Clause | None) -> bool:
        """Whether a participle behind a comma says more of the noun before it: "Its chip, made by TSMC, holds"."""
        word = self.items[group.verb].text
        if group.first != group.verb or group.verb + 1 >= len(self.items) or word.endswith("ing"):
            return False
        by = self.items[group.verb + 1]
        if by.kind == "time" and previous is None and group.cue in ("have", "verb", "ed"):
            return word.endswith(_PAST)  # "The report, published yesterday, shows"
        if by.kind != "word":
            return False
        named = word in _CALLED
        amount = self._qualified(group.verb + 2)
        if group.cue in ("rise", "fall") and (by.text != "by" or amount):
            return False  # "Temperatures in the Cerrado, in Minas Gerais, dropped to", "its exports, mostly fish, sank by nearly half"
        if amount and by.text in _PARTICLES and not word.endswith(("en", "wn", "ed")):
            return False  # "The last agreement, with Sky, brought in $133 million"
        return (
            by.text == "by"
            or named
            or (previous is None and by.cue in ("to", "but") and (word == "shut" or word.endswith(_PAST)))
        )

    def _qualified(self, at: int) -> bool:
        """Whether an amount stands at an item, or behind what qualifies it: "nearly half"."""
        items = self.items
        while at < len(items) and items[at].cue in ("the", "more", "adv"):
            at += 1
        return at < len(items) and items[at].kind == "quantity"

    def _by_name(self, start: int, end: int, noun: tuple[int, int]) -> tuple[int, int] | None:
        """The name between two commas that a common noun is given: "Its insurer, QBE, has", but not "X, the maker, has"."""
        items = self.items
        raw = self.sentence.raw
        head = items[noun[1] - 1]
        if head.kind != "word" or raw[head.start].isupper() or start >= end:
            return None
        if items[start].text in _CALLED:
            start += 1  # "The instrument, called Wren, weighs"
        elif items[start].text == '"' == items[end - 1].text:
            start, end = start + 1, end - 1  # "Its last title, "Hollow Tide", cost"
        while start < end and items[start].cue == "the":
            start += 1
        if start >= end or any(items[at].kind in ("mark", "quantity") for at in range(start, end)):
            return None
        first = items[start]
        return (start, end) if first.kind == "organization" or raw[first.start].isupper() else None

    def _is_money(self, item: Item) -> bool:
        unit = item.amount.unit
        return unit is not None and unit.system == "ISO4217"

    def _counts(self, item: Item) -> bool:
        unit = item.amount.unit
        return unit is None or unit.system == "COUNT"

    def _is_said(self, at: int) -> bool:
        """Whether "that" follows a verb of saying: "revealed that …"."""
        before = self.items[at - 1]
        return before.cue in ("say", "expect", "verb", "be") or before.text in self.words.retelling

    def _opening(self, comma: int, floor: int, previous: Clause | None) -> int | None:
        """Where what a comma closes was opened, as the index of the other comma: "X, the maker, sells", "X, which has 5, sells"."""
        items = self.items
        if previous is not None and previous.relative:
            before = previous.start - 1
            while before > 0 and (items[before].cue in ("to", "of", "more") or items[before].kind == "quantity"):
                before -= 1  # "Shannon Link, in which OMERS owns 40 percent, has", "Exports, a third of which go by rail, rose"
            if before >= 0 and items[before].text == ",":
                return before
        if (
            previous is not None
            and not previous.finite
            and previous.first
            and items[previous.first - 1].text == ","
            and all(items[at].text != "," for at in range(previous.last, comma))
        ):
            return previous.first - 1
        for at in range(comma - 1, max(floor, comma - 16) - 1, -1):
            if items[at].text == "," and items[at].kind == "mark":
                return at if at > floor else None
            if items[at].kind == "quantity" and at + 1 < comma:
                continue
        return None

    def _phrase(self, end: int, floor: int, *, near: bool = False) -> tuple[int, int] | None:
        """The noun phrase that ends before an item, with its "of …" and other tails; without what introduces the clause.

        `near` asks for what a relative clause tells of: "fares" in "by fares that were lower".
        """
        items = self.items
        at = end - 1
        joint = -1
        while at >= floor:
            item = items[at]
            if item.kind == "mark":
                if item.text == ")":
                    opening = at
                    while opening >= floor and items[opening].text != "(":
                        opening -= 1
                    if opening < floor:
                        break
                    at = opening - 1
                    continue
                if not self._joins(at) and not (item.text == "," and items[at + 1].text.endswith("-based")):
                    break  # but "shares of the Austin, Texas-based company"
            cue = item.cue
            if cue in ("who", "if") or (cue in ("up", "down") and items[at + 1].text != "to"):
                break
            if cue == "but" and item.text != "than":
                much = item.text == "as" and (
                    items[at + 1].cue == "more" or items[at - 1].cue == "more" or items[at - 1].text == "such"
                )
                if not much:  # "as much as 28.5 percent", "makers such as Vestas"
                    break
            if cue == "it" and not (at > floor and items[at - 1].cue in ("to", "of")):
                at -= 1
                break
            if cue == "and":
                if (
                    at > floor
                    and at + 1 < end
                    and items[at + 1].kind != "quantity"
                    and self._ends_figure(items[at - 1])
                ):
                    break  # "Burlington by 2.6% and Foot Locker was down"
                joint = at
            if cue == "the" and at > floor and item.text != "such":
                before = items[at - 1]
                if before.text in _HOW_OFTEN:
                    at -= 2
                    continue  # "A pill taken once a day cut"
                if (
                    before.kind in ("time", "organization", "quantity")
                    or (before.kind == "word" and before.cue in NOMINAL and before.text != "'s")
                    or before.text == "'s"
                ):
                    at -= 1
                    break
            at -= 1
        start = at + 1
        if at < floor and floor and joint > start:
            start = joint + 1
        while start < end and (
            items[start].kind == "mark" or items[start].cue in ("adv", "and") or items[start].text == "only"
        ):
            start += 1
        if start + 1 < end and items[start].text == "that" and items[start + 1].cue == "to":
            start += 1  # "said that between 2018 and 2022 the bank left"
        if start + 1 < end and items[start].cue == "to" and items[start + 1].kind == "quantity":
            start += 1  # "about 1,200 houses collapsed"
        if start + 2 < end and items[start].text == "at" and items[start + 1].text in ("least", "most"):
            start += 2
        if start < end and items[start].cue in ("to", "of") and items[start].kind == "word":
            if near:
                named = [one for one in range(start, end) if items[one].kind == "organization"]
                if named:
                    return named[-1], named[-1] + 1
                start += 1
            elif items[start].text == "with":
                start += 1
            else:
                start = self._behind_intro(start, end)
        while start < end and (items[start].kind == "time" or items[start].text == "'s"):
            start += 1
        if near:
            for one in range(end - 1, start, -1):
                if items[one].cue == "the":
                    start = one
                    break
                if items[one].text in ("on", "with") and "quantity" in (items[start].kind, items[one - 1].kind):
                    start = one + 1  # "lost $143 million on sales that rose"
                    break
        while end > start:
            last = items[end - 1]
            if last.text in _PERIODS and end - start > 2:
                one = end - 2
                while (
                    one > start
                    and items[one].kind in ("time", "word")
                    and items[one].cue in ("the", "", "noun", "more")
                ):
                    one -= 1
                if one > start and items[one].text in ("in", "for", "over", "during"):
                    end = one
                    continue
            if (
                last.kind == "time"
                or (last.kind == "word" and last.cue in ("adv", "to", "of", "the", "more", "and"))
                or (last.kind == "mark" and last.text in (",", '"'))
            ):
                end -= 1
            else:
                break
        return (start, end) if start < end else None

    def _joins(self, at: int) -> bool:
        """Whether a mark stands inside a name: "Berry Bros & Rudd", "Gov. Mike Dorsey"."""
        text = self.items[at].text
        return text in ("/", "&") or (text == "." and at > 0 and self.items[at - 1].text in _TITLES)

    def _ends_figure(self, item: Item) -> bool:
        """Whether an item is an amount of something else than things counted."""
        return item.kind == "quantity" and not self._counts(item)

    def _behind_intro(self, start: int, end: int) -> int:
        """Behind "in 2018", "at the plant" before the subject of the same clause: "In Norway the LY7 starts at"."""
        items = self.items
        at = start + 1
        while at < end and items[at].cue == "the":
            at += 1
        if at < end and items[at].kind == "time":
            return at + 1
        at += 1
        while at < end:
            item = items[at]
            if item.cue in ("the", "it") and items[at - 1].cue not in ("to", "of", "and"):
                return at
            if item.kind == "organization" and items[at - 1].cue in NOMINAL and items[at - 1].kind == "word":
                return at
            at += 1
            if item.kind == "time" and at < end and items[at].kind == "word" and items[at].cue in NOMINAL:
                return at  # "Since the start of last season Chris Wood"
        return end

    def _text(self, span: Span) -> str:
        return self.sentence.folded[span.start : span.end]

    def _base_end(self, start: int, end: int) -> int:
        """Behind the noun phrase's head: where its "of …", its apposition or its clause begins."""
        items = self.items
        at = start
        while at < end:
            item = items[at]
            if item.kind == "mark" and not self._joins(at):
                break
            if item.kind == "time" and at > start and not (at + 1 < end and items[at + 1].kind != "mark"):
                break
            if item.kind == "word" and (
                item.cue in ("to", "of", "who", "but", "adv")
                or (item.cue == "and" and at > start and item.text != "&")
                or (item.text == "such" and at > start)  # "makers such as Vestas"
            ):
                break
            at += 1
        return max(at, start + 1)

    def _holder(self, start: int, end: int) -> Holder | None:
        """A noun phrase as the holder of a figure: its organization, or the noun that may refer to one."""
        key = start << 16 | end
        if key not in self.holders:
            self.holders[key] = self._read_holder(start, end)
        return self.holders[key]

    def _read_holder(self, start: int, end: int) -> Holder | None:
        items = self.items
        if items[start].text == "those" and start < end:
            if end == start + 1:
                return Holder(items[start].span, None, "he")
            if items[start + 1].cue == "of":
                return self._holder(start + 2, end)  # "those of its rival"
            if items[start + 1].cue == "to":
                return Holder(
                    span_of(items[start].start, items[end - 1].end), None, "he"
                )  # "those in the cheapest rooms"
        if end == start + 1 and items[start].text == "one":
            return None
        while start < end and (items[start].cue in ("the", "more", "adv", "and") or items[start].kind == "mark"):
            if items[start].cue == "adv" and start and items[start - 1].cue == "the":
                break  # "a disorderly exit"
            start += 1
        if start >= end or (items[start].cue in ("to", "of", "but") and items[start].kind == "word"):
            return None
        first = items[start]
        if first.text == "old" and end == start + 1 and start > 1 and items[start - 1].text == "-":
            return Holder(span_of(items[start - 2].start, first.end), None, "he")  # "The 19-year-old, who scored"
        if first.kind == "quantity" and start + 1 >= end:
            if first.amount.number.form == "ordinal":
                return Holder(first.span, None, self._text(first.span))  # "The first, which will carry 450 passengers"
            counted = first.amount.unit_span if self._counts(first) else None
            return None if counted is None else Holder(counted)  # "the two companies employ"
        if first.cue == "it":
            return Holder(first.span, None, _PRONOUNS.get(first.text, "he"))
        stop = self._base_end(start, end)
        head = items[stop - 1]
        if head.kind == "organization" or (head.text == "'s" and items[stop - 2].kind == "organization"):
            chosen = head if head.kind == "organization" else items[stop - 2]
            return Holder(chosen.span, chosen)
        last = end
        while last > stop and (
            items[last - 1].kind in ("mark", "time", "quantity") or items[last - 1].cue in ("of", "to", "up")
        ):
            last -= 1
        span = span_of(first.start, max(head.end, items[last - 1].end))
        if first.kind == "organization" and not self.sentence.raw[head.start].isupper():
            return Holder(span, first)  # "a GYMD spokesperson"
        definite = start > 0 and items[start - 1].text in _DEFINITES and head.kind == "word"
        return Holder(span, None, head.text if definite else "")

    def _owner(self, start: int, end: int) -> tuple[Holder | None, int]:
        """Whose the noun phrase is, and where what is theirs begins: "Lanyue's shares", "SeraBio shares"."""
        items = self.items
        stop = self._base_end(start, end)
        for at in range(stop - 1, start, -1):
            if items[at].text == "'s" and at + 1 < stop:
                if items[at - 1].kind == "time":
                    return None, start
                return self._holder(start, at), at + 1
        if items[start].kind == "organization" and start + 1 < stop:
            return Holder(items[start].span, items[start]), start + 1
        if (
            start + 1 < stop
            and (
                items[start].text in self.words.places
                or (items[start].text in self.words.peoples and items[stop - 1].text in self.words.figures)
            )
            and self.sentence.raw[items[stop - 1].start].islower()
        ):
            return Holder(items[start].span), start + 1  # "U.S. retail sales", "Kenyan tea exports"
        return None, start

    def _phrase_right(self, start: int) -> Holder | None:
        """The noun phrase that begins at an item."""
        items = self.items
        end = start
        while end < len(items):
            item = items[end]
            if item.text == "." and items[end - 1].text in _TITLES:
                end += 1  # "said Dr. Elena Ferrer"
                start = end if start == end - 2 else start
                continue
            if item.kind in ("mark", "quantity", "time") or item.cue in ("but", "who", "be", "has", "will"):
                break
            if item.text == "that" and end > start:
                break  # "a trial that ran for two years"
            if item.cue in _MAIN and item.cue not in ("ed", "ing") and self._is_verb(end):
                break
            end += 1
        while end > start and items[end - 1].cue in ("to", "of", "adv"):
            end -= 1
        return self._holder(start, end) if end > start else None
