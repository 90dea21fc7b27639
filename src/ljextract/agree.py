"""Two versions of one story, held against each other: what agrees, what only one has, and what conflicts.

All values and codes are language-free, so an English and a Chinese version are compared as two English ones are. What
is compared are quantities, times and organizations; facts say whose a number is, of when, and whether it has happened.

How records find each other:

1. Quantities of one size (`measure.key`) that occur once on each side and are telling enough *anchor* the two texts:
   sentences that share an anchor are *linked*.
2. The others of one size pair by context: linked sentences, the same neighbours, change, comparator, unit. A number that
   says little (two, first, half) needs context; without it, it stays alone.
3. Of what is left, two quantities that stand in one place of the story are one statement told in two ways: the one rounded,
   a slip of magnitude, another unit or currency, another value. The less the numbers themselves have in common, the
   more the place must say. What can't be said for sure is no conflict but two records that only one side has.
4. A number that one side says again is *repeated*, and held against its partner too.
5. Times pair by the days that they cover, in linked sentences first; organizations by the gazetteer, by a name that
   stands in both texts, by the numbers that are theirs, and by the name of a matched organization inside their own.

Every record looks at a bounded number of others, so the work grows as the texts do.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, Literal, Self, TypeVar

from pydantic import model_validator

from ljextract import gazetteer
from ljextract.errors import ArgumentError
from ljextract.extractor import Moment, extract
from ljextract.measure import COUNT, MULTIPLE, ORDINAL, POINT, RATIO, Measure, measure
from ljextract.records import Article, Extraction, Fact, Organization, Quantity, Record, Stretch, Time
from ljextract.text import Orthography, Text

Kind = Literal["quantity", "time", "organization"]
Agreed = Literal["same", "rounded", "converted", "repeated"]
Conflict = Literal["magnitude", "currency", "unit", "value", "direction", "comparator", "time", "status"]
Code = Literal[
    "same", "rounded", "converted", "repeated", "missing",
    "magnitude", "currency", "unit", "value", "direction", "comparator", "time", "status",
]  # fmt: skip

AGREED: Final[frozenset[Code]] = frozenset({"same", "rounded", "converted", "repeated"})
CONFLICTS: Final[frozenset[Code]] = frozenset(
    {"magnitude", "currency", "unit", "value", "direction", "comparator", "time", "status"}
)


# What comes back


class Held(Record):
    """A record of one version: its id there, its words, what they were read as, and its sentence."""

    id: str
    start: int
    end: int
    text: str
    value: str
    sentence: str


class Item(Record):
    """Two records held against each other, or one that has no counterpart; `message` says in a line what was found."""

    kind: Kind
    code: Code
    message: str
    a: Held | None
    b: Held | None

    @model_validator(mode="after")
    def _sides_fit_code(self) -> Self:
        if (self.a is None or self.b is None) != (self.code == "missing") or (self.a is None and self.b is None):
            raise ValueError("an item has both sides, and one alone where the other is missing")
        return self


class Agreement(Record):
    """Two versions of one story: what agrees, what only one has (`missing`), and what conflicts, in the order of `a`.

    A pair that conflicts in several ways is in `conflicts` once for each, and not in `agreed`.
    """

    schema_version: Literal["1"] = "1"
    a: Article
    b: Article
    agreed: tuple[Item, ...]
    missing: tuple[Item, ...]
    conflicts: tuple[Item, ...]

    @model_validator(mode="after")
    def _codes_fit_places(self) -> Self:
        for items, codes in ((self.agreed, AGREED), (self.missing, {"missing"}), (self.conflicts, CONFLICTS)):
            for item in items:
                if item.code not in codes:
                    raise ValueError(f"an item with the code {item.code!r} stands in the wrong place")
        return self


def agree(
    a: str | Extraction,
    b: str | Extraction,
    *,
    text_a: str | None = None,
    text_b: str | None = None,
    published: Moment = None,
) -> Agreement:
    """What two versions of one story agree on, what only one of them has, and where they conflict.

    A version is its text, which is extracted (`published` is then the date that both were published on), or an
    `Extraction`, which needs its text beside it (`text_a`, `text_b`): sentences are compared and shown.

    Raises ArgumentError for an extraction without its text or with another one, for a text given twice, and for a date
    that is none.
    """
    sides = _side(a, text_a, "a", published), _side(b, text_b, "b", published)
    return _Comparison(*sides).agreement()


def _side(version: str | Extraction, text: str | None, name: str, published: Moment) -> _Side:
    if isinstance(version, str):
        if text is not None:
            raise ArgumentError(f"{name} is a text already; text_{name} goes with an Extraction")
        return _Side(extract(version, published=published), version)
    if not isinstance(version, Extraction):
        raise ArgumentError(f"{name} must be a text or an Extraction, not {type(version).__name__}")
    if text is None:
        raise ArgumentError(f"{name} is an Extraction and needs its text: text_{name}=…")
    try:
        version.check_against(text)
    except ValueError as error:
        raise ArgumentError(f"text_{name} is not the text of {name}: {error}") from None
    return _Side(version, text)


# One side


@dataclass(eq=False, slots=True)
class _Point:
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
class _Moment:
    """A time as it is compared, and where it stands."""

    record: Time
    key: Hashable
    index: int
    sentence: int


class _Side:
    """One version: its records with their sentences, neighbours and facts."""

    def __init__(self, extraction: Extraction, text: str) -> None:
        self.extraction = extraction
        self.text = Text(text, _orthography())
        self.ends = self.text.sentence_ends
        self.length = max(1, len(text))
        facts: dict[str, Fact] = {}
        for fact in extraction.facts:
            facts.setdefault(fact.quantity, fact)
        self.points = [
            _Point(record, measure(record), index, self.sentence(record.start), facts.get(record.id))
            for index, record in enumerate(extraction.quantities)
        ]
        self.moments = [
            _Moment(record, _time_key(record), index, self.sentence(record.start))
            for index, record in enumerate(extraction.times)
        ]
        self.moment_of = {moment.record.id: moment for moment in self.moments}
        self.entity_of = {mention.id: mention.entity for mention in extraction.organizations}

    def sentence(self, offset: int) -> int:
        """The number of the sentence that holds an offset."""
        return min(bisect_right(self.ends, offset), max(0, len(self.ends) - 1))

    def held(self, record: Quantity | Time | Organization) -> Held:
        """The record as it is shown."""
        number = self.sentence(record.start)
        start = self.ends[number - 1] if number else 0
        end = max(record.end, self.ends[number])
        return Held(
            id=record.id,
            start=record.start,
            end=record.end,
            text=record.text,
            value=_reading(record),
            sentence=self.text.raw[start:end].strip(),
        )


def _orthography() -> Orthography:
    from ljextract.extractor import _orthography as shared

    return shared()


def _time_key(time: Time) -> Hashable:
    """What two times of the same stretch have in common; None where the text does not say."""
    if time.value is None:
        return None
    if "T" in time.value or time.first_day is None:
        return time.value
    return time.first_day, time.last_day


def _reading(record: Quantity | Time | Organization) -> str:
    if isinstance(record, Organization):
        return record.name
    if isinstance(record, Time):
        return record.value or "unresolved"
    number, unit = record.number, record.unit
    value = number.value if number.value is not None else f"{number.low} to {number.high}"
    if number.ratio is not None:
        value = f"{number.ratio[0]}/{number.ratio[1]}"
    words = [record.comparator] if record.comparator != "=" else []
    words.append(value or "")
    if unit is not None:
        words.append((unit.code or unit.name) + (f" / {unit.per}" if unit.per else ""))
    if record.change is not None:
        words.append(record.change)
    return " ".join(words)


# Pairing


_One = TypeVar("_One", _Point, _Moment)
_NEAR: Final = 6  # how many others a record looks at on either side of the place where it would stand


def _best(candidates: Iterable[tuple[int, _One, _One]]) -> list[tuple[_One, _One]]:
    """Pairs of the candidates, the highest score first, each record once."""
    taken: set[int] = set()
    pairs = []
    for _, a, b in sorted(candidates, key=lambda one: (-one[0], one[1].index, one[2].index)):
        if id(a) not in taken and id(b) not in taken:
            taken |= {id(a), id(b)}
            pairs.append((a, b))
    return pairs


def _grouped(items: Iterable[_One], key: Callable[[_One], Hashable]) -> dict[Hashable, list[_One]]:
    groups: dict[Hashable, list[_One]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups


class _Links:
    """Which sentences of the two sides tell the same, and how much says so."""

    def __init__(self) -> None:
        self.weight: Counter[tuple[int, int]] = Counter()
        self.of_a: dict[int, set[int]] = defaultdict(set)
        self.of_b: dict[int, set[int]] = defaultdict(set)

    def add(self, a: int, b: int, weight: int) -> None:
        self.weight[a, b] += weight
        self.of_a[a].add(b)
        self.of_b[b].add(a)

    def fill_gaps(self) -> None:
        """Link a sentence that nothing links to the one in its place between linked neighbours."""
        for (a, b), weight in list(self.weight.items()):
            following = (a + 1, b + 1)
            if (a + 2, b + 2) in self.weight and following[0] not in self.of_a and following[1] not in self.of_b:
                self.add(*following, min(1, weight))

    def __call__(self, a: int, b: int) -> int:
        return self.weight.get((a, b), 0)


@dataclass(eq=False)
class _Pairs:
    """Quantities that were paired, the links that this makes, and each one's neighbours."""

    of_a: dict[int, _Point] = field(default_factory=dict)  # by index
    of_b: dict[int, _Point] = field(default_factory=dict)
    links: _Links = field(default_factory=_Links)

    def add(self, a: _Point, b: _Point) -> None:
        self.of_a[a.index] = b
        self.of_b[b.index] = a
        weight = 2 if a.measure.telling else 1
        self.links.add(a.sentence, b.sentence, weight)


class _Neighbours:
    """For each quantity of a side: the paired quantities next to it, as indexes on side a (-1 and -2 are the ends)."""

    def __init__(self, points: Sequence[_Point], as_a: Mapping[int, int]) -> None:
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


class _Comparison:
    """Everything that is found out about two sides, step by step."""

    def __init__(self, a: _Side, b: _Side) -> None:
        self.a, self.b = a, b
        self.items: list[tuple[tuple[int, int], Item]] = []
        self.pairs = _Pairs()
        self.entities: dict[str, str] = {}
        self.rates = {**_rates(a), **_rates(b)}

    def agreement(self) -> Agreement:
        """The comparison's result."""
        self._pair_quantities()
        self._pair_organizations()
        self._judge_quantities()
        self._judge_times()
        ordered = [item for _, item in sorted(self.items, key=lambda one: one[0])]
        return Agreement(
            a=self.a.extraction.article,
            b=self.b.extraction.article,
            agreed=tuple(item for item in ordered if item.code in AGREED),
            missing=tuple(item for item in ordered if item.code == "missing"),
            conflicts=tuple(item for item in ordered if item.code in CONFLICTS),
        )

    def _note(
        self,
        code: Code,
        a: Quantity | Time | Organization | None,
        b: Quantity | Time | Organization | None,
        message: str,
    ) -> None:
        record = a or b
        assert record is not None
        kind: Kind = "time" if isinstance(record, Time) else "organization"
        if isinstance(record, Quantity):
            kind = "quantity"
        item = Item(
            kind=kind,
            code=code,
            message=" ".join(message.split()),
            a=self.a.held(a) if a is not None else None,
            b=self.b.held(b) if b is not None else None,
        )
        order = {"quantity": 0, "time": 1, "organization": 2}[kind]
        place = a.start if a is not None else record.start * self.a.length // self.b.length
        self.items.append(((order, place), item))

    # Quantities of one size

    def _pair_quantities(self) -> None:
        buckets_a = _grouped(self.a.points, lambda point: point.measure.key)
        buckets_b = _grouped(self.b.points, lambda point: point.measure.key)
        shared = [(buckets_a[key], buckets_b[key]) for key in buckets_a if key in buckets_b]
        anchors = _Pairs()
        for ours, theirs in shared:
            if len(ours) == len(theirs) == 1 and ours[0].measure.telling:
                anchors.add(ours[0], theirs[0])
        # Twice: what is paired the first time tells the second time which neighbours to trust.
        self.pairs = self._paired(shared, self._paired(shared, anchors))
        self.pairs.links.fill_gaps()

    def _paired(self, shared: Sequence[tuple[list[_Point], list[_Point]]], known: _Pairs) -> _Pairs:
        context = _Context(self.a, self.b, known)
        pairs = _Pairs()
        for ours, theirs in shared:
            candidates = []
            for a in ours:
                for b in context.around(a, theirs):
                    score = context.score(a, b)
                    if a.measure.telling or context.place(a, b) or (score > 0 and context.near(a, b)):
                        candidates.append((score, a, b))
            for a, b in _best(candidates):
                pairs.add(a, b)
        return pairs

    # What the pairs say, and what is left

    def _judge_quantities(self) -> None:
        context = _Context(self.a, self.b, self.pairs)
        for index, b in sorted(self.pairs.of_a.items()):
            a = self.a.points[index]
            self._judge_pair(a, b, context, "same")
        left_a = [point for point in self.a.points if point.index not in self.pairs.of_a]
        left_b = [point for point in self.b.points if point.index not in self.pairs.of_b]
        told: set[int] = set()
        for a, b in _best(self._retold(left_a, left_b, context)):
            verdict = self._verdict(a, b, context)
            assert verdict is not None
            told |= {id(a), id(b)}
            if verdict[0] in AGREED:
                self._judge_pair(a, b, context, verdict[0], verdict[1])
            else:
                self._note(verdict[0], a.record, b.record, verdict[1])
        self._judge_alone([point for point in left_a if id(point) not in told], context, first=True)
        self._judge_alone([point for point in left_b if id(point) not in told], context, first=False)

    def _judge_pair(self, a: _Point, b: _Point, context: _Context, code: Code, message: str = "") -> None:
        found: list[tuple[Code, str]] = []
        # A number that says little may have met its like by chance: then nothing is held against it.
        sure = context.place(a, b) > 1 or len(a.measure.digits) > 1
        if sure and a.direction and b.direction and a.direction != b.direction:
            found.append(("direction", f"{a.record.text} is an {a.direction}, {b.record.text} a {b.direction}"))
        if sure and _opposed(a.record.comparator, b.record.comparator):
            found.append(("comparator", f"{_reading(a.record)} against {_reading(b.record)}"))
        if sure and a.measure.per and b.measure.per and _per_differs(a.measure.per, b.measure.per):
            found.append(("unit", f"for each {a.measure.per} against for each {b.measure.per}"))
        if sure and a.fact is not None and b.fact is not None:
            statuses = {a.fact.status, b.fact.status}
            if "actual" in statuses and len(statuses) == 2:
                found.append(("status", f"{a.record.text} is {a.fact.status}, {b.record.text} is {b.fact.status}"))
        for conflict, told in found:
            self._note(conflict, a.record, b.record, told)
        if not found:
            self._note(code, a.record, b.record, message or f"{_reading(a.record)} on both sides")

    def _retold(
        self, left_a: Sequence[_Point], left_b: Sequence[_Point], context: _Context
    ) -> Iterator[tuple[int, _Point, _Point]]:
        """Candidates for one statement told in two ways, with how much speaks for each."""
        look = _Lookup(left_b, context)
        for a in left_a:
            for b in look.candidates(a):
                verdict = self._verdict(a, b, context)
                if verdict is not None:
                    rank = {"rounded": 3, "converted": 3, "value": 0}.get(verdict[0], 2)
                    yield 4 * rank + context.score(a, b), a, b

    def _verdict(self, a: _Point, b: _Point, context: _Context) -> tuple[Code, str] | None:
        """How two quantities of different size differ, if they are sure to be one statement; None if they may not be."""
        one, other = a.measure, b.measure
        place = context.place(a, b)
        if not place or ORDINAL in {one.base, other.base}:
            return None
        known = len(one.digits) >= 3 and one.digits == other.digits and "/" not in one.digits
        told = f"{_reading(a.record)} against {_reading(b.record)}"
        same_way = a.record.change == b.record.change
        if one.base == other.base:
            if _rounded(a, b) and place >= 2:
                return "rounded", f"{told}: as far as it is stated, the same"
            scaled = a.record.unit is not None and b.record.unit is not None and one.scale != other.scale
            if scaled and one.stated == other.stated:
                return ("unit", told) if known or place >= 3 else None
            power = _power_of_ten(one, other)
            if power and (known or place >= 3) and not scaled:
                return "magnitude", f"{told}: {'×' if power > 0 else '÷'}10^{abs(power)}"
            if place >= 4 and same_way and not _opposed(a.record.comparator, b.record.comparator):
                fits = one.base != COUNT or context.nouns_fit(a, b)
                return ("value", told) if fits and one.scale == other.scale else None
            return None
        if self._converts(a, b):
            return "converted", f"{told}: the same at the stated rate"
        if one.stated == other.stated and (known or place >= (3 if same_way else 4)):
            if _currency(a) and _currency(b):
                return "currency", told
            if {one.base, other.base} & {COUNT, MULTIPLE} and not known:
                return None
            return "unit", told
        return None

    def _converts(self, a: _Point, b: _Point) -> bool:
        rate = self.rates.get((a.measure.base, b.measure.base))
        if rate is None or not b.measure.low:
            return False
        return abs(a.measure.low * rate / b.measure.low - 1) <= Fraction(1, 100)

    def _judge_alone(self, left: Sequence[_Point], context: _Context, *, first: bool) -> None:
        """What has no partner: said again, slipped where it is said again, or missing on the other side."""
        own, others = (self.a, self.pairs.of_a) if first else (self.b, self.pairs.of_b)
        by_key = _grouped((own.points[index] for index in others), lambda point: point.measure.key)
        by_digits = _grouped(
            (own.points[index] for index in others if len(own.points[index].measure.digits) >= 3),
            lambda point: (point.measure.base, point.measure.digits),
        )
        for point in left:
            twin = next((one for one in by_key.get(point.measure.key, ()) if _says_again(point, one)), None)
            if twin is not None:
                pair = (point, others[twin.index]) if first else (others[twin.index], point)
                self._judge_pair(*pair, context, "repeated", f"{_reading(point.record)}, said again")
                continue
            slipped = by_digits.get((point.measure.base, point.measure.digits), ())
            if len(slipped) == 1 and point.record.change == slipped[0].record.change:
                pair = (point, others[slipped[0].index]) if first else (others[slipped[0].index], point)
                if _power_of_ten(pair[0].measure, pair[1].measure):
                    told = f"{_reading(pair[0].record)} against {_reading(pair[1].record)}"
                    self._note("magnitude", pair[0].record, pair[1].record, told)
                    continue
            self._alone(point.record, first=first)

    def _alone(self, record: Quantity | Time | Organization, *, first: bool) -> None:
        side = "a" if first else "b"
        self._note("missing", record if first else None, None if first else record, f"{_reading(record)}: only in {side}")

    # Times

    def _judge_times(self) -> None:
        links = self.pairs.links
        buckets = _grouped(self.b.moments, lambda moment: moment.key)
        near = []
        for a in self.a.moments:
            if a.key is None:
                continue
            bucket = buckets.get(a.key, [])
            for b in _around(a, bucket, self.a.length, self.b.length, links.of_a.get(a.sentence, ())):
                if links(a.sentence, b.sentence):
                    near.append((4 * links(a.sentence, b.sentence) + (a.record.relation == b.record.relation), a, b))
        paired = _best(near)
        done_a, done_b = {a.index for a, _ in paired}, {b.index for _, b in paired}
        clashes = self._clashes(done_a, done_b)
        done_a |= {a.index for a, _ in clashes}
        done_b |= {b.index for _, b in clashes}
        left_b = _grouped((b for b in self.b.moments if b.index not in done_b), lambda moment: moment.key)
        for a in self.a.moments:
            if a.index not in done_a and a.key is not None and left_b.get(a.key):
                b = left_b[a.key].pop(0)
                paired.append((a, b))
                done_a.add(a.index)
                done_b.add(b.index)
        for a, b in paired:
            self._note("same", a.record, b.record, f"{_reading(a.record)} on both sides")
        for a, b in clashes:
            self._note("time", a.record, b.record, f"{_reading(a.record)} against {_reading(b.record)}")
        keys_a = {a.key: a for a, _ in reversed(paired)}
        keys_b = {b.key: b for _, b in reversed(paired)}
        for a in self.a.moments:
            if a.index not in done_a:
                self._say_time(a, keys_b, first=True)
        for b in self.b.moments:
            if b.index not in done_b:
                self._say_time(b, keys_a, first=False)

    def _say_time(self, moment: _Moment, others: Mapping[Hashable, _Moment], *, first: bool) -> None:
        other = others.get(moment.key) if moment.key is not None else None
        if other is None:
            self._alone(moment.record, first=first)
            return
        pair = (moment.record, other.record) if first else (other.record, moment.record)
        self._note("repeated", *pair, f"{_reading(moment.record)}, said again")

    def _clashes(self, done_a: set[int], done_b: set[int]) -> list[tuple[_Moment, _Moment]]:
        """Times in one place of the story that are not the same."""
        keys_a, keys_b = ({moment.key for moment in side.moments} for side in (self.a, self.b))
        left_a = _grouped((one for one in self.a.moments if one.index not in done_a and one.key), _place_of)
        left_b = _grouped((one for one in self.b.moments if one.index not in done_b and one.key), _place_of)
        of_facts = self._fact_times()
        found = []
        for place, ours in left_a.items():
            sentence, granularity = place  # type: ignore[misc]
            for linked in self.pairs.links.of_a.get(sentence, ()):
                theirs = left_b.get((linked, granularity), [])
                for a, b in _sole(ours, theirs, of_facts):
                    by_facts = (a.index, b.index) in of_facts
                    unknown = (a.key not in keys_b) + (b.key not in keys_a)
                    weight = self.pairs.links(sentence, linked)
                    if unknown == 2 or (unknown == 1 and (by_facts or weight > 1)) or (by_facts and weight > 1):
                        found.append((weight + 4 * by_facts + 2 * unknown, a, b))
        return _best(found)

    def _fact_times(self) -> set[tuple[int, int]]:
        """The times (as indexes) that facts of one paired quantity have on the two sides."""
        found = set()
        for index, b in self.pairs.of_a.items():
            a = self.a.points[index]
            if a.fact is not None and b.fact is not None and a.fact.time and b.fact.time:
                found.add((self.a.moment_of[a.fact.time].index, self.b.moment_of[b.fact.time].index))
        return found

    # Organizations

    def _pair_organizations(self) -> None:
        ours, theirs = self.a.extraction.entities, self.b.extraction.entities
        matcher = _Names(ours, theirs)
        matcher.by_gazetteer()
        matcher.by_words()
        matcher.by_votes(self._votes())
        matcher.by_place(self._places())
        matcher.by_inner_name()
        self.entities = matcher.found
        for entity, mentions in ours.items():
            other = matcher.found.get(entity)
            if other is None:
                self._alone(mentions[0], first=True)
            else:
                a, b = mentions[0], theirs[other][0]
                self._note("same", a, b, f"{a.name} is {b.name}: {matcher.why[entity]}")
        matched = set(matcher.found.values())
        for entity, mentions in theirs.items():
            if entity not in matched:
                self._alone(mentions[0], first=False)

    def _votes(self) -> Counter[tuple[str, str]]:
        """How often two entities are subject, or source, of the same number."""
        votes: Counter[tuple[str, str]] = Counter()
        for index, b in self.pairs.of_a.items():
            a = self.a.points[index]
            if a.fact is None or b.fact is None:
                continue
            for ours, theirs in ((a.fact.subject, b.fact.subject), (a.fact.source, b.fact.source)):
                if ours is not None and theirs is not None and ours.organization and theirs.organization:
                    votes[self.a.entity_of[ours.organization], self.b.entity_of[theirs.organization]] += 1
        return votes

    def _places(self) -> Iterator[tuple[set[str], set[str]]]:
        """The entities of two sentences that share a telling number."""
        sides = []
        for side in (self.a, self.b):
            named: dict[int, set[str]] = defaultdict(set)
            for mention in side.extraction.organizations:
                named[side.sentence(mention.start)].add(mention.entity)
            sides.append(named)
        for (a, b), weight in self.pairs.links.weight.items():
            if weight >= 2:
                yield sides[0].get(a, set()), sides[1].get(b, set())


def _place_of(moment: _Moment) -> Hashable:
    return moment.sentence, moment.record.granularity


def _sole(
    ours: Sequence[_Moment], theirs: Sequence[_Moment], of_facts: set[tuple[int, int]]
) -> Iterator[tuple[_Moment, _Moment]]:
    """The only two of a kind in their places, or those that date one number."""
    if len(ours) == len(theirs) == 1:
        yield ours[0], theirs[0]
        return
    for a in ours[:_NEAR]:
        for b in theirs[:_NEAR]:
            if (a.index, b.index) in of_facts:
                yield a, b


# Context


def _around(
    item: _One, bucket: Sequence[_One], own_length: int, length: int, sentences: Iterable[int]
) -> Iterator[_One]:
    """Those of a bucket (in text order) in the given sentences, and those nearest to where the item would stand."""
    if len(bucket) <= 2 * _NEAR:
        yield from bucket
        return
    place = bisect_left(bucket, item.record.start * length // own_length, key=lambda one: one.record.start)
    chosen = set(range(max(0, place - _NEAR), min(len(bucket), place + _NEAR)))
    for sentence in list(sentences)[: 2 * _NEAR]:
        at = bisect_left(bucket, sentence, key=lambda one: one.sentence)
        chosen.update(i for i in range(at, min(len(bucket), at + _NEAR)) if bucket[i].sentence == sentence)
    yield from (bucket[i] for i in sorted(chosen))


class _Context:
    """What known pairs say about whether two quantities stand in one place of the story."""

    def __init__(self, a: _Side, b: _Side, known: _Pairs) -> None:
        self.a, self.b, self.known = a, b, known
        self.near_a = _Neighbours(a.points, {index: index for index in known.of_a})
        self.near_b = _Neighbours(b.points, {index: one.index for index, one in known.of_b.items()})
        self.nouns: dict[tuple[bool, str], set[str]] = defaultdict(set)
        for index, other in known.of_a.items():
            one = a.points[index]
            if one.measure.base == other.measure.base == COUNT and len(one.measure.digits) > 1:
                self.nouns[True, _noun(one)].add(_noun(other))
                self.nouns[False, _noun(other)].add(_noun(one))

    def around(self, a: _Point, bucket: Sequence[_Point]) -> Iterator[_Point]:
        """Those of a bucket that may stand where `a` does."""
        return _around(a, bucket, self.a.length, self.b.length, self.known.links.of_a.get(a.sentence, ()))

    def link(self, a: _Point, b: _Point) -> int:
        """How much links their sentences, apart from these two themselves."""
        weight = self.known.links(a.sentence, b.sentence)
        if self.known.of_a.get(a.index) is b:
            weight -= 2 if a.measure.telling else 1
        return weight

    def place(self, a: _Point, b: _Point) -> int:
        """How surely both stand in one place, 0 to 5: linked sentences, the same pair before and behind."""
        before, after = self.near_a.before[a.index], self.near_a.after[a.index]
        same_before = before == self.near_b.before[b.index]
        same_after = after == self.near_b.after[b.index]
        inner = 2 * (same_before and before >= 0) + 2 * (same_after and after >= 0)
        ends = (same_before and before < 0) + (same_after and after < 0)
        linked = min(2, self.link(a, b))
        # Between the same neighbours but sentences away from both of them is no place.
        if not linked and not self._close(a, b):
            return min(1, inner)
        return min(5, linked + inner + ends)

    def _close(self, a: _Point, b: _Point) -> bool:
        """Whether the sentences lie within two of each other, counted from the same pair."""
        for near_a, near_b in ((self.near_a.before, self.near_b.before), (self.near_a.after, self.near_b.after)):
            index = near_a[a.index]
            if index >= 0 and index == near_b[b.index]:
                one, other = self.a.points[index], self.known.of_a[index]
                if abs(one.sentence - a.sentence) <= 2 and abs(other.sentence - b.sentence) <= 2:
                    return True
        return False

    def near(self, a: _Point, b: _Point) -> bool:
        """Whether both stand about as far into their texts."""
        return abs(a.record.start * self.b.length - b.record.start * self.a.length) * 8 <= self.a.length * self.b.length

    def score(self, a: _Point, b: _Point) -> int:
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
        if a.fact is not None and b.fact is not None and a.fact.time and b.fact.time:
            score += self.a.moment_of[a.fact.time].key == self.b.moment_of[b.fact.time].key
        return score + self.near(a, b)

    def nouns_fit(self, a: _Point, b: _Point) -> bool:
        """Whether nothing says that two nouns are not the same: in one language their words, in two what they met before."""
        one, other = _noun(a), _noun(b)
        if a.record.lang == b.record.lang:
            return one == other
        met, back = self.nouns.get((True, one)), self.nouns.get((False, other))
        return (met is None and back is None) or other in (met or ()) or (not met or not back)


def _noun(point: _Point) -> str:
    return point.record.unit.name.casefold() if point.record.unit is not None else ""


class _Lookup:
    """What is left of side b, by all that makes it a candidate."""

    def __init__(self, left: Sequence[_Point], context: _Context) -> None:
        self.context = context
        self.before = _grouped(left, lambda point: context.near_b.before[point.index])
        self.after = _grouped(left, lambda point: context.near_b.after[point.index])
        self.sentence = _grouped(left, lambda point: point.sentence)
        self.digits = _grouped(
            (point for point in left if len(point.measure.digits) >= 3), lambda point: point.measure.digits
        )

    def candidates(self, a: _Point) -> list[_Point]:
        """Those that may be what `a` is, each once, in text order."""
        context = self.context
        groups = [
            self.before.get(context.near_a.before[a.index], []),
            self.after.get(context.near_a.after[a.index], []),
            self.digits.get(a.measure.digits, []),
            *(self.sentence.get(b, []) for b in sorted(context.known.links.of_a.get(a.sentence, ()))[: 2 * _NEAR]),
        ]
        found = {point.index: point for group in groups for point in context.around(a, group)}
        return [found[index] for index in sorted(found)]


# Comparing two quantities


_UP: Final = {">", ">="}
_DOWN: Final = {"<", "<="}


def _opposed(one: str, other: str) -> bool:
    return (one in _UP and other in _DOWN) or (one in _DOWN and other in _UP)


def _per_differs(one: str, other: str) -> bool:
    """Whether two denominators are sure to differ: codes do where they are not equal, nouns may be of two languages."""
    return one != other and measurable(one) and measurable(other)


def measurable(per: str) -> bool:
    """Whether a denominator is a unit's code and no noun."""
    from ljextract.values.unit import units

    return per in units()


def _currency(point: _Point) -> bool:
    return point.record.unit is not None and point.record.unit.dimension == "currency"


def _power_of_ten(one: Measure, other: Measure) -> int:
    """By which power of ten the first is the other one; 0 where it is by none."""
    if one.low <= 0 or other.low <= 0 or one.digits != other.digits or one.low == other.low:
        return 0
    if one.low * other.high != other.low * one.high:
        return 0
    ratio = one.low / other.low
    whole = ratio if ratio > 1 else 1 / ratio
    text = str(whole)
    if not re.fullmatch("10+", text):
        return 0
    return len(text) - 1 if ratio > 1 else 1 - len(text)


def _rounded(a: _Point, b: _Point) -> bool:
    """Whether one value is the other as far as it is stated: 209 for 208.981, "over 6,000" for 6,234."""
    return _rounds(a, b) or _rounds(b, a)


def _rounds(exact: _Point, rough: _Point) -> bool:
    one, other = exact.measure, rough.measure
    if one.low != one.high or other.low != other.high or one.step >= other.step or not other.step:
        return False
    if other.base in {MULTIPLE, ORDINAL, RATIO} and len(other.digits) < 2 and rough.record.comparator == "=":
        return abs(one.low - other.low) * 2 <= other.step and other.low > 0
    if rough.record.comparator in _UP:
        return other.low <= one.low < other.low + other.step
    if rough.record.comparator in _DOWN:
        return other.low - other.step < one.low <= other.low
    return abs(one.low - other.low) * 2 <= other.step


def _says_again(one: _Point, other: _Point) -> bool:
    """Whether a side says a number again: the same size in the same unit of the same thing."""
    same_noun = one.measure.base != COUNT or _noun(one) == _noun(other) or len(one.measure.digits) >= 3
    return same_noun and one.record.number.form == other.record.number.form


# Stated rates


_RATE_GAP: Final = 12  # code points between "1美元" and "7.12元人民币" that state a rate


def _rates(side: _Side) -> dict[tuple[str, str], Fraction]:
    """What one unit of a currency is in another, where the text says so: "1美元约合7.12元", "$1 is worth 7.12 yuan"."""
    found: dict[tuple[str, str], Fraction] = {}
    for one, other in zip(side.points, side.points[1:], strict=False):
        if not (_currency(one) and _currency(other)) or one.measure.base == other.measure.base:
            continue
        near = one.sentence == other.sentence and other.record.start - one.record.end <= _RATE_GAP
        if near and one.measure.low == 1 and other.measure.low > 0:
            found[one.measure.base, other.measure.base] = other.measure.low
            found[other.measure.base, one.measure.base] = 1 / other.measure.low
    return found


# Names


_LATIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9&.-]*[A-Za-z0-9]")


class _Names:
    """Which entities of the two sides are one organization, and why."""

    def __init__(
        self, ours: Mapping[str, Sequence[Organization]], theirs: Mapping[str, Sequence[Organization]]
    ) -> None:
        self.ours, self.theirs = ours, theirs
        self.found: dict[str, str] = {}
        self.taken: set[str] = set()
        self.why: dict[str, str] = {}
        self.ids = {id(group): {e: _references(m) for e, m in group.items()} for group in (ours, theirs)}

    def _match(self, a: str, b: str, why: str) -> None:
        if a not in self.found and b not in self.taken and self._may(a, b):
            self.found[a] = b
            self.taken.add(b)
            self.why[a] = why

    def _may(self, a: str, b: str) -> bool:
        """Whether the gazetteer does not know them as two organizations."""
        one, other = self.ids[id(self.ours)][a], self.ids[id(self.theirs)][b]
        return not one or not other or not one.isdisjoint(other)

    def by_gazetteer(self) -> None:
        """Match what the gazetteer knows as one organization."""
        known: dict[str, str] = {}
        for b, references in self.ids[id(self.theirs)].items():
            for reference in references:
                known.setdefault(reference, b)
        for a, references in self.ids[id(self.ours)].items():
            for reference in sorted(references):
                if reference in known:
                    self._match(a, known[reference], "known by both names")

    def by_words(self) -> None:
        """Match a name, or a Latin name inside one, that stands in both texts and names one organization in each."""
        names_a, names_b = _by_name(self.ours), _by_name(self.theirs)
        for name in names_a:
            if len(names_a[name]) == len(names_b.get(name, ())) == 1:
                self._match(*names_a[name], *names_b[name], "the same name stands in both")

    def by_votes(self, votes: Mapping[tuple[str, str], int]) -> None:
        """Match those whose numbers are the same: two numbers, or one and no other organization has it."""
        best_a: dict[str, Counter[str]] = defaultdict(Counter)
        best_b: dict[str, Counter[str]] = defaultdict(Counter)
        for (a, b), count in votes.items():
            if a not in self.found and b not in self.taken and self._may(a, b) and self._one_type(a, b):
                best_a[a][b] += count
                best_b[b][a] += count
        for a, counted in best_a.items():
            (b, count), *others = counted.most_common(2)
            leads = not others or count >= others[0][1] + 2
            rivals = max((n for other, n in best_b[b].items() if other != a), default=0)
            if leads and (not rivals or count >= rivals + 2):
                self._match(a, b, f"{count} number{'s' * (count > 1)} of theirs the same")

    def by_place(self, places: Iterable[tuple[set[str], set[str]]]) -> None:
        """Match the only two of a type in sentences that share telling numbers."""
        candidates: Counter[tuple[str, str]] = Counter()
        for ours, theirs in places:
            left_a = [a for a in ours if a not in self.found]
            left_b = [b for b in theirs if b not in self.taken]
            for a in left_a:
                alike = [b for b in left_b if self._one_type(a, b)]
                if len(alike) == 1 and sum(self._one_type(one, alike[0]) for one in left_a) == 1:
                    candidates[a, alike[0]] += 1
        times_a, times_b = Counter(a for a, _ in candidates), Counter(b for _, b in candidates)
        for a, b in sorted(candidates):
            if times_a[a] == times_b[b] == 1:
                self._match(a, b, "named beside the same number")

    def by_inner_name(self) -> None:
        """Match the only two of a type whose names hold the name of one matched organization."""
        inner_a, inner_b = self._inner(self.ours, set(self.found)), self._inner(self.theirs, self.taken)
        for (holder, sort), ours in inner_a.items():
            theirs = inner_b.get((self.found[holder], sort), [])
            if len(ours) == len(theirs) == 1:
                self._match(ours[0], theirs[0], "named after the same organization")

    @staticmethod
    def _inner(group: Mapping[str, Sequence[Organization]], matched: set[str]) -> dict[tuple[str, str], list[str]]:
        names = {mention.text: entity for entity in matched for mention in group[entity]}
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for entity, mentions in group.items():
            if entity not in matched:
                holders = {names[part] for part in _parts(mentions[0].name) if part in names}
                if len(holders) == 1:
                    found[holders.pop(), mentions[0].type].append(entity)
        return found

    def _one_type(self, a: str, b: str) -> bool:
        one, other = self.ours[a][0].type, self.theirs[b][0].type
        return one == other or "other" in {one, other}


def _parts(name: str) -> set[str]:
    """The stretches of a name from its head on that are shorter than itself."""
    return {name[:end] for end in range(2, len(name))}


def _references(mentions: Iterable[Organization]) -> set[str]:
    found = set()
    for text in {mention.text for mention in mentions}:
        for language in gazetteer.LANGUAGES:
            org = gazetteer.names(language).get(text)
            if org is not None:
                found.add(org.id)
    return found


def _by_name(entities: Mapping[str, Sequence[Organization]]) -> dict[str, set[str]]:
    """The entities by each name of theirs, and by each Latin word that stands in one of another script."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity, mentions in entities.items():
        for text in {mention.text for mention in mentions}:
            found[text.casefold()].add(entity)
            if not text.isascii():
                for word in _LATIN.findall(text):
                    found[word.casefold()].add(entity)
    return found


__all__ = ["AGREED", "CONFLICTS", "Agreement", "Held", "Item", "Stretch", "agree"]
