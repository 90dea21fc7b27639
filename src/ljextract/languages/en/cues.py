"""English clauses: what is measured, whose it is, who says so, and whether it has happened.

clause   = [intro ,] subject verb … quantity …       split at ; : while, but, which, and at "and" before a verb with a subject
measure  = NP of Q | Q rise in NP | Q of NP | Q NP | V NP (at|to|by) Q | the subject of a verb of change or level
"""

from __future__ import annotations

import functools
import re
from typing import Final

from ljextract.clauses import Holder, Item, Sentence, Stated, Statement
from ljextract.lexicon import Lexicon
from ljextract.text import Span

_WORD: Final = re.compile(r"'s\b|n't\b|'ll\b|[^\W_]+(?:[.&-][^\W_]+)*|[^\s]")
_BASES: Final = (
    ("year-on-year", re.compile(r"year[- ](?:on|over)[- ]year|\by[-/]?o[-/]?y\b|(?:from|than|compared (?:with|to)|against|over|versus) (?:a|the|one) (?:year|same (?:period|month|quarter|time))(?: (?:period|month|quarter))?(?: of)?(?: (?:earlier|ago|before|last year|a year|the (?:previous|prior) year|20\d\d))|on the year|year on year|from a year")),
    ("month-on-month", re.compile(r"month[- ](?:on|over)[- ]month|\bm[-/]?o[-/]?m\b|from (?:the )?(?:a month (?:earlier|ago)|previous month|month before|last month)")),
    ("quarter-on-quarter", re.compile(r"quarter[- ](?:on|over)[- ]quarter|\bq[-/]?o[-/]?q\b|from (?:the )?(?:previous quarter|prior quarter|last quarter|quarter before)")),
)  # fmt: skip
_VERBS: Final = frozenset(
    {"rise", "fall", "raise", "cut", "level", "have", "aim", "expect", "will", "could", "say", "verb"}
)
_MEASURING: Final = frozenset({"rise", "fall", "level"})
_PREDICATES: Final = _VERBS - {"say"}
_BREAKS: Final = frozenset({";", ":", "—", "–"})
_DURATION_VERBS: Final = frozenset({"lasted", "lasts", "took", "takes", "lasting", "taking", "ran", "spent"})
_QUALIFIERS: Final = frozenset(
    {"over", "about", "around", "at", "up", "to", "than", "under", "above", "below", "between", "from", "by"}
)
_BASIS_WORDS: Final = frozenset(
    "year-on-year year-over-year year month quarter same period earlier ago previous last compared".split()
)
_LABELS: Final = frozenset("mark level threshold line".split())
_TRADE: Final = frozenset("cost costs costing traded trades trade trading fetched bought buys".split())
_REACH: Final = 60
"""How far from a quantity the words that name its basis may stand, in code points."""


class _Words:
    """The classes of words, made once from the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.cues: dict[str, str] = {}
        for entry in lexicon.of("cue"):
            for word in entry.words:
                self.cues.setdefault(word, entry["class"])
        self.figures = frozenset(word for entry in lexicon.of("figure") for word in entry.words)
        self.changes = {word: entry["class"] for entry in lexicon.of("trend") for word in entry.words}
        self.definite: dict[str, frozenset[str]] = {}
        for entry in lexicon.of("definite"):
            for word in entry.words:
                self.definite[word] = self.definite.get(word, frozenset()) | frozenset(entry["types"])


@functools.lru_cache(maxsize=4)
def _words(lexicon: Lexicon) -> _Words:
    return _Words(lexicon)


class EnglishCues:
    """What English says of clauses; see `clauses.Cues`."""

    def items(self, folded: str, start: int, end: int, lexicon: Lexicon) -> list[Item]:
        """The words and marks of a stretch, each with its class."""
        get = _words(lexicon).cues.get
        found: list[Item] = []
        for match in _WORD.finditer(folded, start, end):
            word = match.group()
            first, behind = match.span()
            if behind - first > 1 or word.isalnum():
                found.append(Item("word", first, behind, word, None, get(word, "")))
            else:
                found.append(Item("mark", first, behind, word))
        return found

    def refers_to(self, noun: str, name: str, kind: str) -> bool:
        """Whether "the park" or "the company" can mean the organization of that name and type."""
        words = name.lower().replace(",", " ").replace(".", " ").split()
        if noun in words:
            return True
        definite = _DEFINITE.get(noun)
        return (
            definite is not None
            and kind in definite
            and not noun.endswith(("area", "park", "zone", "university", "hospital", "party"))
        )

    def state(self, sentence: Sentence) -> Statement:
        """The facts of a sentence that holds a quantity."""
        words = _words(sentence.lexicon)
        _DEFINITE.update(words.definite)
        for item in sentence.items:
            if item.kind == "quantity" and item.record.amount.number.form in ("multiple", "fraction"):
                item.cue = words.cues.get(sentence.folded[item.start : item.end], "")  # "shipments doubled"
        return _Reader(sentence, words).read()


_DEFINITE: dict[str, frozenset[str]] = {}


class _Clause:
    """A stretch of items with its subject, and the index of its first verb."""

    __slots__ = ("end", "start", "subject", "verb")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.verb: int | None = None
        self.subject: tuple[int, int] | None = None


class _Reader:
    """Reads one sentence."""

    def __init__(self, sentence: Sentence, words: _Words) -> None:
        self.sentence = sentence
        self.items = sentence.items
        self.words = words
        self.quoted = self._quoted()
        self.source, self.speech = self._attribution()

    def read(self) -> Statement:
        """What the sentence states."""
        statement = Statement()
        clauses = self._clauses()
        previous: Stated | None = None
        inherited: _Clause | None = None
        for clause in clauses:
            self._subject(clause, inherited)
            if clause.subject is not None:
                inherited = clause
                if statement.topic is None:
                    statement.topic = self._topic(clause)
            for index in range(clause.start, clause.end):
                item = self.items[index]
                if item.kind != "quantity":
                    continue
                verb = index if item.cue in _MEASURING else self._verb_before(clause, index)
                if not self._states(item, index, verb):
                    continue
                if self._denied(clause, index, verb):
                    statement.denied.append(item)
                    continue
                previous = self._fact(clause, inherited, index, verb, previous)
                statement.facts.append(previous)
        main = [
            at for clause in clauses if self.items[clause.start].cue != "who" for at in range(clause.start, clause.end)
        ]
        statement.time = next(
            (self.items[at] for at in main if self.items[at].kind == "time" and self._dates(at)), None
        )
        return statement

    # Attribution

    def _quoted(self) -> list[bool]:
        if '"' not in self.sentence.folded[self.sentence.start : self.sentence.end]:
            return [False] * len(self.items)
        inside, found = False, []
        for item in self.items:
            if item.kind == "mark" and item.text == '"':
                inside = not inside
            found.append(inside)
        return found

    def _attribution(self) -> tuple[Holder | None, int | None]:
        """Who says so, and the index of the verb of saying."""
        items = self.items
        if not any(item.cue in ("say", "expect") or item.text == "according" for item in items):
            return None, None
        for index, item in enumerate(items):
            if item.kind != "word":
                continue
            if item.text == "according" and index + 2 < len(items) and items[index + 1].text == "to":
                return self._phrase_holder(index + 2), None
            if item.cue == "say" and not self.quoted[index]:
                left = self._speaker_left(index)
                if left is not None:
                    words = self.sentence.folded[left.span.start : left.span.end]
                    return (None if words in ("statistics", "data", "figures", "results") else left), index
                if item.text in ("said", "says"):
                    return self._phrase_holder(index + 1), index
            if (
                item.cue == "expect"
                and item.text.endswith("s")
                and item.text not in ("forecasts", "estimates", "projects")
            ) or (
                item.text in ("forecasts", "estimates", "projects", "expect", "predict")
                and index
                and items[index - 1].kind != "mark"
            ):
                left = self._speaker_left(index)
                if left is not None and left.refers != "it":
                    return left, None
        return None, None

    def _speaker_left(self, verb: int) -> Holder | None:
        """The noun phrase before a verb of saying; "Wang Lei, an economist at …, said" is Wang Lei."""
        items = self.items
        at = verb - 1
        while at >= 0 and (
            items[at].cue in ("aux", "have") or items[at].kind == "time" or items[at].text in ("on", "in", "has", "had")
        ):
            at -= 1
        if at < 0 or (items[at].kind == "mark" and items[at].text not in (",", ")")):
            return None
        if items[at].kind == "mark" and items[at].text == ",":
            opening = next(
                (one for one in range(at - 1, -1, -1) if items[one].kind == "mark" and items[one].text == ","), None
            )
            if opening is None or opening == 0:
                return None
            at = opening - 1
        start = at
        while start > 0:
            before = items[start - 1]
            if (before.kind in ("mark", "quantity", "time") and before.text not in (")", "(")) or (
                before.cue in ("but", "and", "who", "say", "rise", "fall", "level") and before.text != "and"
            ):
                break
            if before.cue == "to" and start - 2 >= 0 and items[start - 2].kind == "mark":
                break
            start -= 1
        return self._holder(start, at + 1)

    def _phrase_holder(self, start: int) -> Holder | None:
        """The noun phrase that begins at an item."""
        end = start
        while end < len(self.items):
            item = self.items[end]
            if item.kind in ("mark", "quantity", "time") or item.cue in _VERBS or item.cue in ("but", "who"):
                break
            end += 1
        return self._holder(start, end)

    # Clauses

    def _clauses(self) -> list[_Clause]:
        items = self.items
        starts = [0]
        for index, item in enumerate(items):
            if index == 0:
                continue
            if (item.kind == "mark" and (item.text in _BREAKS or self._ends_dateline(index))) or (
                item.cue == "expect" and self._subject_then_verb(index + 1, infinitive=True)
            ):
                starts.append(index + 1)
            elif (
                (
                    item.cue == "but"
                    and item.text not in ("as", "since", "until", "before", "after", "so")
                    and self._has_verb(index + 1)
                )
                or (item.cue == "but" and items[index - 1].text == "," and self._has_verb(index + 1))
                or (item.cue == "who" and item.text in ("which", "who", "where"))
            ):
                starts.append(index)
            elif (item.cue == "and" and self._subject_then_verb(index + 1)) or (
                index == self.speech and not self._behind_quote(index)
            ):
                starts.append(index + 1)
        starts = sorted(set(starts))
        return [
            _Clause(start, end) for start, end in zip(starts, [*starts[1:], len(items)], strict=True) if start < end
        ]

    def _ends_dateline(self, index: int) -> bool:
        """Whether a hyphen ends a dateline: "NAIROBI, May 7 (Reuters) - A new vaccine …"."""
        return self.items[index].text == "-" and index < 30 and self.items[index - 1].text in (")", "-")

    def _behind_quote(self, index: int) -> bool:
        """Whether the words said stand before the verb: "…," he said."""
        return any(item.kind == "quantity" for item in self.items[:index]) and not any(
            item.kind == "quantity" for item in self.items[index:]
        )

    def _has_verb(self, start: int) -> bool:
        for item in self.items[start : start + 14]:
            if item.cue in _VERBS:
                return True
            if item.kind == "mark" and item.text in (",", ";"):
                return False
        return False

    def _subject_then_verb(self, start: int, *, infinitive: bool = False) -> bool:
        """Whether a noun phrase with a verb of its own follows: "… and overseas customers took two-fifths"."""
        seen = False
        for item in self.items[start : start + 8]:
            if item.cue in _VERBS:
                return seen
            if infinitive and item.text == "to":
                return seen
            if item.kind in ("quantity", "mark", "time"):
                return False
            if item.kind == "organization" or (item.kind == "word" and item.cue in ("", "the", "it")):
                seen = True
        return False

    def _subject(self, clause: _Clause, inherited: _Clause | None) -> None:
        """Find the clause's first verb and the noun phrase before it."""
        items = self.items
        start = clause.start
        relative = items[start].cue == "who"
        while start < clause.end and (items[start].cue in ("but", "who", "and", "aux") or items[start].kind == "mark"):
            start += 1
        intro, start = start, self._behind_intro(start, clause.end)
        verb = next((at for at in range(start, clause.end) if self._is_verb(at)), None)
        clause.verb = verb
        if relative and clause.start > 0 and (verb == start or verb is None):
            before = clause.start - 1
            while before > 0 and items[before].kind == "mark":
                before -= 1
            first = self._phrase_start(before, 0)
            place = next(
                (at for at in range(before, max(-1, before - 4), -1) if items[at].kind == "organization"), None
            )
            clause.subject = (
                (first, before + 1) if place is None else (place, place + 1)
            )  # "X Co. in Ningbo, which has"
        elif verb is not None and verb > start:
            clause.subject = self._subject_span(start, verb)
        if clause.subject is None and start > intro + 1 and items[intro].text in ("at", "in", "with", "for", "of"):
            place = next((at for at in range(intro + 1, start) if items[at].kind == "organization"), intro + 1)
            if items[place].kind == "organization" or items[intro].text in ("at", "in"):
                clause.subject = (place, start)

    def _is_verb(self, at: int) -> bool:
        item = self.items[at]
        if item.cue not in _VERBS:
            return False
        before = self.items[at - 1] if at else None
        if (before is not None and before.cue in ("the", "of")) or (before is not None and before.text == "'s"):
            return False  # "the rise", "a plan": a noun
        if (
            item.cue in ("have", "raise", "cut", "rise", "fall", "level", "aim", "expect")
            and before is not None
            and before.cue == ""
            and before.kind == "word"
        ):
            behind = self.items[at + 1] if at + 1 < len(self.items) else None
            # "the shipment target was", "net sales rose": a noun if another verb follows at once
            if (
                behind is not None
                and behind.cue in ("level", "rise", "fall", "will")
                and item.text not in ("has", "had", "have", "is", "was")
            ):
                return False
        return True

    def _behind_intro(self, start: int, end: int) -> int:
        """Behind "In 2018,", "For the first nine months,", "With over 8,000 entities,"."""
        items = self.items
        if start < end and (
            items[start].kind == "time" or items[start].cue in ("to", "but") or items[start].text == "according"
        ):
            for at in range(start, min(end, start + 16)):
                if items[at].kind == "mark" and items[at].text == ",":
                    behind = items[at + 1] if at + 1 < end else None
                    if behind is not None and not self._is_verb(at + 1):
                        return at + 1
                if self._is_verb(at) and items[start].cue != "to":
                    break
            while start < end and items[start].kind == "time":
                start += 1
        return start

    def _subject_span(self, start: int, verb: int) -> tuple[int, int] | None:
        """The noun phrase before a verb, without what an apposition or a preposition adds to it."""
        items = self.items
        end = start
        while end < verb:
            item = items[end]
            if item.kind in ("mark", "quantity", "time") and end > start:
                break
            if item.cue in ("to", "but", "who", "more") and end > start:
                break
            end += 1
        while end > start and items[end - 1].cue in ("aux", "more"):
            end -= 1
        return (start, end) if end > start and items[start].kind not in ("quantity", "mark") else None

    def _topic(self, clause: _Clause) -> Holder | None:
        assert clause.subject is not None  # the caller has looked
        return self._holder(*clause.subject)

    # Noun phrases

    def _holder(self, start: int, end: int) -> Holder | None:
        """A noun phrase as the holder of a figure: its organization, or the noun that may refer to one."""
        items = self.items
        while start < end and (items[start].cue in ("the", "more", "aux") or items[start].kind == "mark"):
            start += 1
        if start >= end:
            if end and items[end - 1].cue == "the":
                return None
            return None
        chosen = next((at for at in range(start, end) if items[at].kind == "organization"), None)
        if chosen is not None:
            behind = items[chosen + 1] if chosen + 1 < end else None
            if chosen == start and (behind is None or behind.text == "'s" or behind.kind == "mark" or behind.cue):
                return Holder(items[chosen].span, items[chosen])
        stop = start
        while (
            stop < end
            and items[stop].cue not in ("to", "of", "who")
            and items[stop].text != "'s"
            and items[stop].kind in ("word", "organization")
        ):
            stop += 1
        stop = max(stop, start + 1)
        head = items[stop - 1]
        span = Span(items[start].start, head.end)
        if chosen is not None and chosen < end:
            return Holder(span, items[chosen])
        if items[start].cue == "it":
            return Holder(span, None, "it" if items[start].text in ("it", "they", "we", "us") else "")
        definite = head.text in self.words.definite
        return Holder(span, None, head.text if definite else "")

    def _phrase_start(self, last: int, floor: int) -> int:
        """Where the noun phrase begins that ends with an item, determiners left out."""
        items = self.items
        at = last
        while at > floor:
            before = items[at - 1]
            if before.kind in ("mark", "quantity", "time") or (
                before.kind == "word" and before.cue and before.cue != "of"
            ):
                break
            if before.text == "'s" or (
                before.cue == "of" and at - 1 > floor and items[at - 2].kind in ("quantity", "time")
            ):
                break
            if before.cue == "of":
                break
            at -= 1
        return at

    def _measure_left(self, last: int, floor: int) -> Span | None:
        """The noun phrase that ends with an item."""
        if (
            last < floor
            or self.items[last].kind not in ("word", "organization")
            or self.items[last].cue in ("the", "to", "it", "and")
        ):
            return None
        first = self._phrase_start(last, floor)
        while first < last and self.items[first].kind == "organization":
            first += 1
        if self.items[last].kind == "organization":
            return None
        return Span(self.items[first].start, self.items[last].end)

    def _measure_right(self, first: int, end: int) -> Span | None:
        """The noun phrase that begins at an item, without determiner."""
        items = self.items
        while first < end and (
            items[first].cue in ("the", "more") or items[first].text == "'s" or items[first].kind == "time"
        ):
            first += 1
        stop = first
        while stop < end and (
            items[stop].kind == "word"
            and (items[stop].cue == "" or (stop == first and items[stop].text.endswith("ed")))
        ):
            if items[stop].text == "'s":
                first = stop + 1
            stop += 1
        if (stop < end and stop > first and items[stop].text == "'s") or (
            stop < end and items[stop].kind == "organization"
        ):
            return self._measure_right(stop + 1, end)
        if (
            (stop == first + 1 and items[first].text in _LABELS) or items[first].text in ("total", "them")
            if first < end
            else True
        ):
            return None
        return Span(items[first].start, items[stop - 1].end) if stop > first else None

    # Facts

    def _verb_before(self, clause: _Clause, index: int) -> int | None:
        return next((at for at in range(index - 1, clause.start - 1, -1) if self._is_verb(at)), None)

    def _states(self, item: Item, index: int, verb: int | None) -> bool:
        """Whether a quantity states something: no ordinal, no bare number without a verb that gives it, no bare duration."""
        amount = item.record.amount
        form = amount.number.form
        if form == "ordinal" or (
            index and (self.items[index - 1].cue == "every" or self.items[index - 1].text == "per")
        ):
            return False
        word = self.items[verb].text if verb is not None else ""
        if amount.unit is None and form in ("cardinal", "range"):
            return self._bare_states(index, verb)
        if amount.unit is not None and amount.unit.dimension == "time" and not amount.unit.per:
            return word in _DURATION_VERBS
        return True

    def _bare_states(self, index: int, verb: int | None) -> bool:
        """Whether a number without a unit is a figure ("fell to 4,100", "106 were treated", "a crowd of 36,412"), not a label."""
        items = self.items
        at = index - 1
        while at >= 0 and (items[at].cue == "more" or items[at].text in _QUALIFIERS):
            at -= 1
        before = items[at] if at >= 0 else None
        behind = items[index + 1] if index + 1 < len(items) else None
        if (
            before is not None
            and before.cue == "of"
            and at > 0
            and items[at - 1].kind == "word"
            and items[at - 1].cue == ""
        ):
            return True
        if before is not None and before.cue in ("rise", "fall", "level", "have", "raise", "cut"):
            return items[at].kind != "quantity" and not (behind is not None and behind.text == "-")
        if before is not None and before.kind == "quantity" and items[index - 1].text in ("to", "from"):
            return True
        clause_head = before is None or (before.kind == "mark" and before.text in (",", ";", '"'))
        return clause_head and behind is not None and behind.cue in ("level", "have", "rise", "fall")

    def _denied(self, clause: _Clause, index: int, verb: int | None) -> bool:
        items = self.items[clause.start : index]
        if any(item.cue == "if" for item in items):
            return True
        if verb is None:
            return False
        near = self.items[max(clause.start, verb - 2) : verb + 2]
        return any(item.cue == "not" for item in near)

    def _fact(
        self, clause: _Clause, inherited: _Clause | None, index: int, verb: int | None, previous: Stated | None
    ) -> Stated:
        item = self.items[index]
        amount = item.record.amount
        governing = self.items[verb].cue if verb is not None else ""
        counted = amount.unit is not None and amount.unit.system == "COUNT"
        stated = Stated(item, "en.facts.clause")
        subject = clause.subject or (inherited.subject if inherited is not None else None)
        holder = self._holder(*subject) if subject is not None else None
        measure, change = self._measure(clause, index, verb)
        if measure is None and not counted:
            bracketed = (
                (index and self.items[index - 1].text in ("(", "or"))
                or self._only_between(index, previous)
                or change is not None
            )
            if previous is not None and bracketed:
                measure = previous.measure
                holder = previous.subject or holder
                stated.needs_subject = previous.needs_subject
            elif subject is not None and (governing in _MEASURING or verb is None):
                word = self.items[verb].text if verb is not None else ""
                measure, holder, _from_subject = self._subject_as_measure(subject, holder, word)
        elif (
            measure is None
            and subject is not None
            and governing in _MEASURING
            and holder is not None
            and holder.organization is None
            and not holder.refers
        ):
            pass
        stated.measure = measure
        stated.subject = holder
        if holder is None and measure is not None:
            head = self.sentence.folded[measure.start : measure.end].split()[-1]
            stated.needs_subject = stated.needs_subject or head in self.words.figures
        stated.direction = amount.change or change or self._direction(verb, index, counted or measure is None)
        stated.basis = self._basis(item, stated.direction)
        stated.time = self._time(clause, index)
        stated.borrows_time = not any(
            self.items[at].kind == "time" and self._dates(at) for at in range(len(self.items))
        )
        stated.source = self.source
        stated.status = self._status(clause, index, holder)
        stated.happened = any(
            one.text in ("has", "have", "had") or (one.cue and one.text.endswith("ed"))
            for one in self.items[clause.start : index]
        )
        return stated

    def _only_between(self, index: int, previous: Stated | None) -> bool:
        """Whether nothing but prepositions, marks and verbs of change stand between a quantity and the fact before it."""
        if previous is None:
            return False
        at = index - 1
        while at >= 0 and self.items[at] is not previous.quantity:
            item = self.items[at]
            if item.kind == "organization" or (
                item.kind == "word" and item.cue in ("", "it") and item.text not in _BASIS_WORDS
            ):
                return False
            if item.kind == "word" and item.cue in ("have", "raise", "cut", "who"):
                return False
            at -= 1
        return at >= 0

    def _measure(self, clause: _Clause, index: int, verb: int | None) -> tuple[Span | None, str | None]:
        """The words measured that stand beside the quantity, and the direction that a noun of change gives."""
        items = self.items
        amount = items[index].record.amount
        counted = amount.unit is not None and amount.unit.system == "COUNT"
        at = index - 1
        while at > clause.start and (
            items[at].cue in ("more", "the") or (items[at].text in _QUALIFIERS and items[at].cue != "of")
        ):
            at -= 1
        behind = index + 1
        while behind < clause.end and items[behind].text in (
            "year-on-year",
            "annual",
            "year-over-year",
            "monthly",
            "quarterly",
        ):
            behind += 1
        change = (
            self.words.changes.get(items[behind].text) if behind < clause.end and items[behind].kind == "word" else None
        )
        if change is not None and behind + 1 < clause.end and items[behind + 1].text in ("in", "of"):
            return self._measure_right(behind + 2, clause.end), change
        if change is not None:
            return None, change
        if at > clause.start and items[at].cue == "of":
            measure = self._measure_left(at - 1, clause.start)
            if measure is not None:
                return measure, self.words.changes.get(items[at - 1].text)
        if counted:
            return None, None
        if behind < clause.end and items[behind].cue == "of":
            return self._measure_right(behind + 1, clause.end), None
        if (
            behind + 1 < clause.end
            and items[behind].text == "in"
            and items[behind + 1].kind == "word"
            and items[behind + 1].cue == ""
        ) and self.sentence.raw[items[behind + 1].start].islower():
            return self._measure_right(behind + 1, clause.end), None
        adjacent = (
            behind < clause.end and items[behind].kind == "word" and items[behind].cue == "" and behind == index + 1
        )
        if (
            adjacent
            and items[index].end + 2 > items[behind].start
            and index
            and items[index - 1].cue in ("the", "more", "have", "raise")
        ) or (adjacent and index == clause.start):
            return self._measure_right(behind, clause.end), None
        if (
            verb is not None
            and at > verb
            and items[index - 1].text in ("at", "to", "by", "from", "about", "around", "over", "another")
        ) and not any(items[one].kind == "quantity" for one in range(verb + 1, index)):
            return self._measure_left(at, verb + 1), None
        return None, None

    def _subject_as_measure(
        self, subject: tuple[int, int], holder: Holder | None, verb: str
    ) -> tuple[Span | None, Holder | None, bool]:
        """The subject of "revenue rose": what is measured; its owner, if it names one, is whose it is."""
        items = self.items
        start, end = subject
        if holder is not None and (
            holder.refers
            or (
                holder.organization is not None
                and holder.organization.span == holder.span
                and not any(
                    items[at].kind == "word" and items[at].text != "'s" and items[at].start > holder.span.end
                    for at in range(start, end)
                )
            )
        ):
            return None, holder, False
        while start < end and items[start].cue in ("the", "more"):
            start += 1
        owner: Holder | None = None
        for at in range(start, end):
            if items[at].kind == "organization":
                owner = Holder(items[at].span, items[at])
                start = at + 1
                if start < end and items[start].text == "'s":
                    start += 1
                break
            if items[at].text == "'s" and at > start:
                owner = Holder(Span(items[start].start, items[at - 1].end))
                start = at + 1
                break
        while start < end and items[start].kind in ("time", "mark"):
            start += 1
        if start >= end:
            return None, holder, False
        stop = start
        while stop < end and items[stop].kind == "word" and items[stop].cue in ("", "of"):
            stop += 1
        if stop == start:
            return None, holder, False
        if items[stop - 1].cue == "of":
            stop -= 1
        if stop == start:
            return None, holder, False
        span = Span(items[start].start, items[stop - 1].end)
        head = items[stop - 1].text
        if head == "index" or (verb in _TRADE and head not in self.words.figures):
            return None, owner or Holder(span), False
        return span, owner, True

    def _direction(self, verb: int | None, index: int, plain: bool) -> str | None:
        if verb is None or (index and self.items[index - 1].text == "from"):
            return None
        if plain and self.items[verb].cue in ("raise", "cut"):
            return None
        return {"rise": "increase", "fall": "decrease", "raise": "increase", "cut": "decrease"}.get(
            self.items[verb].cue
        )

    def _basis(self, item: Item, direction: str | None) -> str | None:
        if direction is None:
            return None
        sentence = self.sentence
        start, end = max(sentence.start, item.start - _REACH // 2), min(sentence.end, item.end + _REACH)
        return next((name for name, pattern in _BASES if pattern.search(sentence.folded, start, end)), None)

    def _time(self, clause: _Clause, index: int) -> Item | None:
        """The time right behind the quantity, else the last one before it in the clause, else the first in the clause or sentence."""
        items = self.items
        for at in range(index + 1, min(clause.end, index + 5)):
            if items[at].kind == "time":
                return items[at] if self._dates(at) else None
            trend = items[at].text in self.words.changes
            if (
                items[at].kind != "word"
                or (items[at].cue not in ("to", "the", "") and not trend)
                or items[at].text == "than"
            ):
                break
        inside = [at for at in range(clause.start, clause.end) if items[at].kind == "time" and self._dates(at)]
        before = [at for at in inside if at < index]
        if before:
            return items[before[-1]]
        if inside:
            return items[inside[0]]
        if items[clause.start].cue == "who" and any(
            items[at].text in ("has", "have", "is", "are") for at in range(clause.start, index)
        ):
            return None  # "In 2018 it launched the park, which has grown to house 6,000 enterprises"
        return next((items[at] for at in range(len(items)) if items[at].kind == "time" and self._dates(at)), None)

    def _dates(self, at: int) -> bool:
        """Whether a time can date a figure: not "than in January", "since 2019", "said on Tuesday"."""
        items = self.items
        relation = items[at].record.period.relation
        before = [items[one].text for one in range(max(0, at - 3), at)]
        if relation in ("since", "before", "after") or "than" in before or "of" in before[-1:] or "from" in before[-1:]:
            return False
        return not (at and any(items[one].cue == "say" for one in range(max(0, at - 2), at)))

    def _status(self, clause: _Clause, index: int, holder: Holder | None) -> str:
        found = "actual"
        for at in range(clause.start, index):
            cue = self.items[at].cue
            if self.items[at].text in ("put", "puts") and any(one.text == "at" for one in self.items[at + 2 : index]):
                return "estimate"  # "the officer put the cost at 60 million yuan"
            if cue == "aim":
                return "target"
            if cue in ("expect", "could"):
                found = "estimate"
            elif cue == "will" and found == "actual":
                found = (
                    "target"
                    if holder is not None and (holder.organization is not None or holder.refers)
                    else "estimate"
                )
        if found == "actual" and self.speech is None and clause.start:
            earlier = [item.cue for item in self.items[: clause.start]]
            if "expect" in earlier[-6:]:
                return "estimate"
        return found


CUES: Final = EnglishCues()
