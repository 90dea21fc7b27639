"""Where two texts stand side by side: which sentences and numbers of one are those of the other.

What `agreement` judges is prepared here: the records of a side with their sentences, neighbours and facts, and how surely
two quantities stand in one place of the story. Nothing knows a language.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from ljextract.engine import orthography_of
from ljextract.languages import packs
from ljextract.measure import COUNT, Measure, measure
from ljextract.records import Extraction, Fact, Quantity, Time
from ljextract.text import Text

# One side


@dataclass(eq=False, slots=True)
class Point:
    """A quantity as it is compared, and where it stands."""

    record: Quantity
    measure: Measure
    index: int
    sentence: int
    fact: Fact | None

    @property
    def direction(self) -> str | None:
        """Whether it is said to rise or fall, by the quantity or by its fact."""
        return self.record.change or (self.fact.direction if self.fact is not None else None)


@dataclass(eq=False, slots=True)
class Moment:
    """A time as it is compared, and where it stands."""

    record: Time
    key: Hashable
    index: int
    sentence: int


class Side:
    """One version: its records with their sentences, neighbours and facts."""

    def __init__(self, extraction: Extraction, text: str) -> None:
        self.extraction = extraction
        self.text = Text(text, orthography_of(packs()))
        self.ends = self.text.sentence_ends
        self.length = max(1, len(text))
        facts: dict[str, Fact] = {}
        for fact in extraction.facts:
            facts.setdefault(fact.quantity, fact)
        self.points = [
            Point(record, measure(record), index, self.sentence(record.start), facts.get(record.id))
            for index, record in enumerate(extraction.quantities)
        ]
        self.moments = [
            Moment(record, _time_key(record), index, self.sentence(record.start))
            for index, record in enumerate(extraction.times)
        ]
        self.moment_of = {moment.record.id: moment for moment in self.moments}
        self.entity_of = {mention.id: mention.entity for mention in extraction.organizations}

    def sentence(self, offset: int) -> int:
        """The number of the sentence that holds an offset."""
        return min(bisect_right(self.ends, offset), max(0, len(self.ends) - 1))


def _time_key(time: Time) -> Hashable:
    """What two times of the same stretch have in common; None where the text does not say."""
    if time.value is None:
        return None
    if "T" in time.value or time.first_day is None:
        return time.value
    return time.first_day, time.last_day


# Pairing


One = TypeVar("One", Point, Moment)
NEAR: Final = 6  # how many others a record looks at on either side of the place where it would stand


def best(candidates: Iterable[tuple[int, One, One]]) -> list[tuple[One, One]]:
    """Pairs of the candidates, the highest score first, each record once."""
    taken: set[int] = set()
    pairs = []
    for _, a, b in sorted(candidates, key=lambda one: (-one[0], one[1].index, one[2].index)):
        if id(a) not in taken and id(b) not in taken:
            taken |= {id(a), id(b)}
            pairs.append((a, b))
    return pairs


def grouped(items: Iterable[One], key: Callable[[One], Hashable]) -> dict[Hashable, list[One]]:
    """The items by what they have in common, in their order."""
    groups: dict[Hashable, list[One]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups


class Links:
    """Which sentences of the two sides tell the same, and how much says so."""

    def __init__(self) -> None:
        self.weight: Counter[tuple[int, int]] = Counter()
        self.of_a: dict[int, set[int]] = defaultdict(set)
        self.of_b: dict[int, set[int]] = defaultdict(set)

    def add(self, a: int, b: int, weight: int) -> None:
        """Link two sentences, or link them more strongly."""
        self.weight[a, b] += weight
        self.of_a[a].add(b)
        self.of_b[b].add(a)

    def fill_gaps(self, last_a: int, last_b: int) -> None:
        """Link a sentence that nothing links to the one in its place between linked neighbours, or at the end of both."""
        for a, b in list(self.weight):
            held = (a + 2, b + 2) in self.weight or (a + 1 == last_a and b + 1 == last_b)
            if held and a + 1 not in self.of_a and b + 1 not in self.of_b:
                self.add(a + 1, b + 1, 1)

    def __call__(self, a: int, b: int) -> int:
        """How strongly two sentences are linked; 0 where they are not."""
        return self.weight.get((a, b), 0)


@dataclass(eq=False)
class Pairs:
    """Quantities that were paired, how far each pair is trusted, and the links between sentences that this makes."""

    of_a: dict[int, Point] = field(default_factory=dict)  # by index
    of_b: dict[int, Point] = field(default_factory=dict)
    links: Links = field(default_factory=Links)
    weight: dict[int, int] = field(default_factory=dict)  # by index on side a: 2 for a pair that is trusted, else 1

    def add(self, a: Point, b: Point) -> None:
        """Take two quantities as one statement."""
        self.of_a[a.index] = b
        self.of_b[b.index] = a

    def settle(self, a: Sequence[Point], b: Sequence[Point]) -> None:
        """Link the sentences, once all pairs are known.

        A pair is trusted that says enough by itself, or that has the same telling pair next to it on both sides, before
        and behind (the ends of the texts count, but not both). Another may have met its like by chance.
        """
        telling = {index: other for index, other in self.of_a.items() if other.measure.telling}
        near_a = _Neighbours(a, {index: index for index in telling})
        near_b = _Neighbours(b, {other.index: index for index, other in telling.items()})
        for index, other in self.of_a.items():
            before, after = near_a.before[index], near_a.after[index]
            between = before == near_b.before[other.index] and after == near_b.after[other.index]
            trusted = index in telling or (between and (before >= 0 or after >= 0))
            self.weight[index] = 2 if trusted else 1
            self.links.add(a[index].sentence, other.sentence, self.weight[index])


class _Neighbours:
    """For each quantity of a side: the paired quantities next to it, as indexes on side a (-1 and -2 are the ends)."""

    def __init__(self, points: Sequence[Point], as_a: Mapping[int, int]) -> None:
        self.before: list[int] = []
        last = -1
        for point in points:
            self.before.append(last)
            last = as_a.get(point.index, last)
        self.after: list[int] = []
        last = -2
        for point in reversed(points):
            self.after.append(last)
            last = as_a.get(point.index, last)
        self.after.reverse()


# Context


def around(item: One, bucket: Sequence[One], own_length: int, length: int, sentences: Iterable[int]) -> Iterator[One]:
    """Those of a bucket (in text order) in the given sentences, and those nearest to where the item would stand."""
    if len(bucket) <= 2 * NEAR:
        yield from bucket
        return
    place = bisect_left(bucket, item.record.start * length // own_length, key=lambda one: one.record.start)
    chosen = set(range(max(0, place - NEAR), min(len(bucket), place + NEAR)))
    for sentence in list(sentences)[: 2 * NEAR]:
        at = bisect_left(bucket, sentence, key=lambda one: one.sentence)
        chosen.update(i for i in range(at, min(len(bucket), at + NEAR)) if bucket[i].sentence == sentence)
    yield from (bucket[i] for i in sorted(chosen))


class Context:
    """What known pairs say about whether two quantities stand in one place of the story."""

    def __init__(self, a: Side, b: Side, known: Pairs) -> None:
        self.a, self.b, self.known = a, b, known
        self.near_a = _Neighbours(a.points, {index: index for index in known.of_a})
        self.near_b = _Neighbours(b.points, {index: one.index for index, one in known.of_b.items()})
        self.left_a: Counter[Hashable] = Counter()
        self.left_b: Counter[Hashable] = Counter()
        self.nouns: dict[tuple[bool, str], set[str]] = defaultdict(set)
        for index, other in known.of_a.items():
            one = a.points[index]
            if one.measure.base == other.measure.base == COUNT and len(one.measure.digits) > 1:
                self.nouns[True, noun(one)].add(noun(other))
                self.nouns[False, noun(other)].add(noun(one))

    def around(self, a: Point, bucket: Sequence[Point]) -> Iterator[Point]:
        """Those of a bucket that may stand where `a` does."""
        return around(a, bucket, self.a.length, self.b.length, self.known.links.of_a.get(a.sentence, ()))

    def link(self, a: Point, b: Point) -> int:
        """How much links their sentences, apart from these two themselves."""
        weight = self.known.links(a.sentence, b.sentence)
        if self.known.of_a.get(a.index) is b:
            weight -= self.known.weight[a.index]
        return weight

    def place(self, a: Point, b: Point) -> int:
        """How surely both stand in one place, 0 to 5: linked sentences, the same pair before and behind."""
        before, after = self.near_a.before[a.index], self.near_a.after[a.index]
        same_before = before == self.near_b.before[b.index]
        same_after = after == self.near_b.after[b.index]
        inner = same_before * self._trust(before) + same_after * self._trust(after)
        ends = (same_before and before < 0) + (same_after and after < 0)
        linked = min(2, self.link(a, b))
        # Between the same neighbours but sentences away from both of them is no place.
        if not linked and not self._close(a, b):
            return min(1, inner)
        return min(5, linked + inner + ends)

    def _trust(self, index: int) -> int:
        """What a paired quantity is worth as a neighbour: less where it may have met its like by chance; an end nothing."""
        return self.known.weight[index] if index >= 0 else 0

    def _close(self, a: Point, b: Point) -> bool:
        """Whether the sentences lie within two of each other, counted from the same pair."""
        for near_a, near_b in ((self.near_a.before, self.near_b.before), (self.near_a.after, self.near_b.after)):
            index = near_a[a.index]
            if index >= 0 and index == near_b[b.index]:
                one, other = self.a.points[index], self.known.of_a[index]
                if abs(one.sentence - a.sentence) <= 2 and abs(other.sentence - b.sentence) <= 2:
                    return True
        return False

    def near(self, a: Point, b: Point) -> bool:
        """Whether both stand about as far into their texts."""
        return abs(a.record.start * self.b.length - b.record.start * self.a.length) * 8 <= self.a.length * self.b.length

    def score(self, a: Point, b: Point) -> int:
        """How much speaks for two quantities being one statement; below zero, they differ in all that is said."""
        score = 4 * self.place(a, b)
        if a.record.change and b.record.change:
            score += 2 if a.record.change == b.record.change else -1
        elif a.record.change or b.record.change:
            score -= 1
        score += a.record.comparator == b.record.comparator
        if a.record.unit is not None and b.record.unit is not None:
            score += a.record.unit.system == b.record.unit.system
            score += a.measure.per == b.measure.per
        elif (a.record.unit is None) != (b.record.unit is None):
            score -= 1
        if a.record.number.form != b.record.number.form:
            score -= 2
        return score + self.same_time(a, b) + self.near(a, b)

    def same_time(self, a: Point, b: Point) -> bool:
        """Whether facts date both to the same time, and so do not only stand but belong together."""
        if a.fact is None or b.fact is None or not a.fact.time or not b.fact.time:
            return False
        one, other = self.a.moment_of[a.fact.time].key, self.b.moment_of[b.fact.time].key
        return one is not None and one == other

    def leave(self, left_a: Iterable[Point], left_b: Iterable[Point]) -> None:
        """Take note of the quantities without a partner."""
        self.left_a = Counter(map(_sort, left_a))
        self.left_b = Counter(map(_sort, left_b))

    def only_ones(self, a: Point, b: Point) -> bool:
        """Whether they are the only ones of their sort that are left in sentences which a trusted number links."""
        return self.link(a, b) >= 2 and self.left_a[_sort(a)] == self.left_b[_sort(b)] == 1

    def nouns_meet(self, a: Point, b: Point) -> bool:
        """Whether two nouns are the same word of one language, or count the same things elsewhere in the texts."""
        if a.record.lang == b.record.lang:
            return noun(a) == noun(b) != ""
        return noun(b) in self.nouns.get((True, noun(a)), ())

    def nouns_fit(self, a: Point, b: Point) -> bool:
        """Whether nothing says that two nouns are not the same: in one language their words, in two what they met before."""
        one, other = noun(a), noun(b)
        if a.record.lang == b.record.lang:
            return one == other
        met, back = self.nouns.get((True, one)), self.nouns.get((False, other))
        return (met is None and back is None) or other in (met or ()) or (not met or not back)


def _sort(point: Point) -> Hashable:
    return point.sentence, point.measure.base, point.record.change


def noun(point: Point) -> str:
    """The name of the unit, of counted things their noun; "" for a bare number."""
    return point.record.unit.name.casefold() if point.record.unit is not None else ""


class Lookup:
    """What is left of side b, by all that makes it a candidate."""

    def __init__(self, left: Sequence[Point], context: Context) -> None:
        self.context = context
        self.before = grouped(left, lambda point: context.near_b.before[point.index])
        self.after = grouped(left, lambda point: context.near_b.after[point.index])
        self.sentence = grouped(left, lambda point: point.sentence)
        self.digits = grouped(
            (point for point in left if len(point.measure.digits) >= 3), lambda point: point.measure.digits
        )

    def candidates(self, a: Point) -> list[Point]:
        """Those that may be what `a` is, each once, in text order."""
        context = self.context
        groups = [
            self.before.get(context.near_a.before[a.index], []),
            self.after.get(context.near_a.after[a.index], []),
            self.digits.get(a.measure.digits, []),
            *(self.sentence.get(b, []) for b in sorted(context.known.links.of_a.get(a.sentence, ()))[: 2 * NEAR]),
        ]
        found = {point.index: point for group in groups for point in context.around(a, group)}
        return [found[index] for index in sorted(found)]
