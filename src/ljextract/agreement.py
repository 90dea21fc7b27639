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
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final, Literal, Self, get_args

from pydantic import model_validator

from ljextract.errors import ArgumentError
from ljextract.extractor import Extractor, extract
from ljextract.extractor import Moment as Published
from ljextract.known import knowing
from ljextract.measure import COUNT, MULTIPLE, ORDINAL, RATIO, Measure
from ljextract.namesakes import Namesakes
from ljextract.pairing import NEAR, Context, Lookup, Moment, Pairs, Point, Side, around, best, grouped, noun
from ljextract.records import Article, Extraction, Organization, Quantity, Record, Stretch, Time
from ljextract.values.unit import units

Kind = Literal["quantity", "time", "organization"]
Agreed = Literal["same", "rounded", "converted", "repeated"]
Conflict = Literal["magnitude", "currency", "unit", "value", "direction", "comparator", "time", "status"]
Code = Literal[Agreed, Conflict, "missing"]

AGREED: Final[frozenset[Code]] = frozenset(get_args(Agreed))
CONFLICTS: Final[frozenset[Code]] = frozenset(get_args(Conflict))


# What comes back


class Held(Record):
    """A record of one version: its id there, its words, what they were read as, and its sentence."""

    id: str
    start: int
    end: int
    text: str
    value: str
    sentence: Stretch


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
    published: Published = None,
    extractor: Extractor | None = None,
) -> Agreement:
    """What two versions of one story agree on, what only one of them has, and where they conflict.

    A version is its text, which is extracted (`published` is then the date that both were published on), or an
    `Extraction`, which needs its text beside it (`text_a`, `text_b`): sentences are compared and shown. `extractor` is
    one with packs of its own, which reads the texts and knows their organizations.

    Raises ArgumentError for an extraction without its text or with another one, for a text given twice, and for a date
    that is none.
    """
    read = extract if extractor is None else extractor.extract
    with knowing(None if extractor is None else extractor.known):
        sides = _side(a, text_a, "a", published, read), _side(b, text_b, "b", published, read)
        return _Comparison(*sides).agreement()


def _side(
    version: str | Extraction, text: str | None, name: str, published: Published, read: Callable[..., Extraction]
) -> Side:
    if isinstance(version, str):
        if text is not None:
            raise ArgumentError(f"{name} is a text already; text_{name} goes with an Extraction")
        return Side(read(version, published=published), version)
    if not isinstance(version, Extraction):
        raise ArgumentError(f"{name} must be a text or an Extraction, not {type(version).__name__}")
    if text is None:
        raise ArgumentError(f"{name} is an Extraction and needs its text: text_{name}=…")
    try:
        version.check_against(text)
    except ValueError as error:
        raise ArgumentError(f"text_{name} is not the text of {name}: {error}") from None
    return Side(version, text)


# How records are shown


def _held(side: Side, record: Quantity | Time | Organization) -> Held:
    """The record as it is shown."""
    number = side.sentence(record.start)
    raw = side.text.raw
    start = side.ends[number - 1] if number else 0
    end = max(record.end, side.ends[number])
    while start < record.start and raw[start].isspace():
        start += 1
    while end > record.end and raw[end - 1].isspace():
        end -= 1
    return Held(
        id=record.id,
        start=record.start,
        end=record.end,
        text=record.text,
        value=_reading(record),
        sentence=Stretch(start=start, end=end, text=raw[start:end]),
    )


_LONG: Final = re.compile(r"(?<![\d.])\d{5,}")


def _against(a: Quantity | Time, b: Quantity | Time) -> str:
    """Both records' words, and what they were read as where the words alone don't say it."""

    def shown(one: Quantity | Time) -> str:
        reading = _reading(one)
        if reading == one.text:
            return reading
        reading = _LONG.sub(lambda found: f"{int(found.group()):,}", reading) if isinstance(one, Quantity) else reading
        return f"{one.text} ({reading})"

    return f"{shown(a)} against {shown(b)}"


def _power(power: int) -> str:
    return f"{'×' if power > 0 else '÷'}10^{abs(power)}"


def _reading(record: Quantity | Time | Organization) -> str:
    if isinstance(record, Organization):
        return record.name
    if isinstance(record, Time):
        return record.value or "unresolved"
    number, unit = record.number, record.unit
    value = number.value if number.value is not None else f"{number.low} to {number.high}"
    if number.ratio is not None:
        value = f"{number.ratio[0]}/{number.ratio[1]}"
    words: list[str] = [record.comparator] if record.comparator != "=" else []
    words.append(value or "")
    if unit is not None:
        words.append((unit.code or unit.name) + (f" / {unit.per}" if unit.per else ""))
    if record.change is not None:
        words.append(record.change)
    return " ".join(words)


class _Comparison:
    """Everything that is found out about two sides, step by step."""

    def __init__(self, a: Side, b: Side) -> None:
        self.a, self.b = a, b
        self.items: list[tuple[tuple[int, int], Item]] = []
        self.pairs = Pairs()
        self._with_rates: set[int] = set()  # sentences of a with the size of a change that both sides give
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
            a=_held(self.a, a) if a is not None else None,
            b=_held(self.b, b) if b is not None else None,
        )
        order = {"quantity": 0, "time": 1, "organization": 2}[kind]
        place = a.start if a is not None else record.start * self.a.length // self.b.length
        self.items.append(((order, place), item))

    # Quantities of one size

    def _pair_quantities(self) -> None:
        buckets_a = grouped(self.a.points, lambda point: point.measure.key)
        buckets_b = grouped(self.b.points, lambda point: point.measure.key)
        shared = [(buckets_a[key], buckets_b[key]) for key in buckets_a if key in buckets_b]
        anchors = Pairs()
        for ours, theirs in shared:
            if len(ours) == len(theirs) == 1 and ours[0].measure.telling:
                anchors.add(ours[0], theirs[0])
        anchors.settle(self.a.points, self.b.points)
        self._link_by_times(anchors)
        # Twice: what is paired the first time tells the second time which neighbours to trust.
        first = self._paired(shared, anchors)
        self._link_by_times(first)
        self.pairs = self._paired(shared, first)
        self.pairs.links.fill_gaps(len(self.a.ends) - 1, len(self.b.ends) - 1)

    def _link_by_times(self, pairs: Pairs) -> None:
        """Link the sentences that share a time which each side says once."""
        others = grouped(self.b.moments, lambda moment: moment.key)
        for key, ours in grouped(self.a.moments, lambda moment: moment.key).items():
            theirs = others.get(key, [])
            if key is not None and len(ours) == len(theirs) == 1:
                pairs.links.add(ours[0].sentence, theirs[0].sentence, 1)

    def _paired(self, shared: Sequence[tuple[list[Point], list[Point]]], known: Pairs) -> Pairs:
        context = Context(self.a, self.b, known)
        pairs = Pairs()
        for ours, theirs in shared:
            candidates = []
            for a in ours:
                for b in context.around(a, theirs):
                    score = context.score(a, b)
                    if a.measure.telling or context.place(a, b) or (score > 0 and context.near(a, b)):
                        candidates.append((score, a, b))
            for a, b in best(candidates):
                pairs.add(a, b)
        pairs.settle(self.a.points, self.b.points)
        return pairs

    # What the pairs say, and what is left

    def _judge_quantities(self) -> None:
        context = Context(self.a, self.b, self.pairs)
        changes = [self.a.points[index] for index, b in self.pairs.of_a.items() if b.record.change is not None]
        self._with_rates = {a.sentence for a in changes if a.record.change is not None}
        for index, b in sorted(self.pairs.of_a.items()):
            a = self.a.points[index]
            self._judge_pair(a, b, context, "same")
        left_a = [point for point in self.a.points if point.index not in self.pairs.of_a]
        left_b = [point for point in self.b.points if point.index not in self.pairs.of_b]
        told: set[int] = set()
        context.leave(left_a, left_b)
        for a, b in best(self._retold(left_a, left_b, context)):
            verdict = self._verdict(a, b, context)
            assert verdict is not None
            told |= {id(a), id(b)}
            if verdict[0] in AGREED:
                self._judge_pair(a, b, context, verdict[0], verdict[1])
            else:
                self._note(verdict[0], a.record, b.record, verdict[1])
        self._judge_alone([point for point in left_a if id(point) not in told], context, first=True)
        self._judge_alone([point for point in left_b if id(point) not in told], context, first=False)

    def _judge_pair(self, a: Point, b: Point, context: Context, code: Code, message: str = "") -> None:
        found: list[tuple[Code, str]] = []
        # A number that says little may have met its like by chance: then nothing is held against it.
        sure = context.place(a, b) > 1 or a.measure.size > 1
        if sure and self._turned(a, b):
            found.append(("direction", f"{_against(a.record, b.record)}: {a.direction}, {b.direction}"))
        if sure and _opposed(a.record.comparator, b.record.comparator):
            found.append(("comparator", _against(a.record, b.record)))
        if sure and a.measure.per and b.measure.per and _per_differs(a.measure.per, b.measure.per):
            found.append(("unit", f"{_against(a.record, b.record)}: per {a.measure.per}, per {b.measure.per}"))
        if sure and self._told_as_fact(a, b):
            statuses = [one.fact.status if one.fact is not None else "" for one in (a, b)]
            found.append(("status", f"{_against(a.record, b.record)}: {statuses[0]}, {statuses[1]}"))
        for conflict, told in found:
            self._note(conflict, a.record, b.record, told)
        if not found:
            self._note(code, a.record, b.record, message or f"{_reading(a.record)} on both sides")

    def _told_as_fact(self, a: Point, b: Point) -> bool:
        """Whether one side plans or expects what the other says has happened.

        Of a time that is over, or for an estimate of one that is not ahead, "plans" and "estimated" speak of something else.
        """
        statuses = [one.fact.status for one in (a, b) if one.fact is not None]
        if len(statuses) < 2 or (statuses[0] == "actual") == (statuses[1] == "actual"):
            return False
        ahead = []
        for one, side in ((a, self.a), (b, self.b)):
            published = side.extraction.article.published
            time = side.moment_of.get(one.fact.time or "") if one.fact is not None else None
            if published is None or time is None or time.sentence != one.sentence or time.record.last_day is None:
                continue  # a time from another sentence may be borrowed
            ahead.append(str(time.record.last_day) > published[:10])
        planned = "target" in statuses
        return all(ahead) and (planned or bool(ahead))

    def _turned(self, a: Point, b: Point) -> bool:
        """Whether one rises and the other falls; of a level beside its rate, the rate alone is asked."""
        if a.direction is None or b.direction is None or a.direction == b.direction:
            return False
        return bool(a.record.change or b.record.change) or a.sentence not in self._with_rates

    def _retold(
        self, left_a: Sequence[Point], left_b: Sequence[Point], context: Context
    ) -> Iterator[tuple[int, Point, Point]]:
        """Candidates for one statement told in two ways, with how much speaks for each."""
        look = Lookup(left_b, context)
        for a in left_a:
            for b in look.candidates(a):
                verdict = self._verdict(a, b, context)
                if verdict is not None:
                    rank = {"rounded": 3, "converted": 3, "value": 0}.get(verdict[0], 2)
                    yield 4 * rank + context.score(a, b), a, b

    def _verdict(self, a: Point, b: Point, context: Context) -> tuple[Code, str] | None:
        """How two quantities of different size differ, if they are sure to be one statement; None if they may not be."""
        one, other = a.measure, b.measure
        place = context.place(a, b)
        if not place or ORDINAL in {one.base, other.base}:
            return None
        place += context.only_ones(a, b)
        needed = {1: 3, 2: 2}.get(one.size, 1)  # the more digits are the same, the less the place must say
        told = _against(a.record, b.record)
        same_way = a.record.change == b.record.change
        if _one_in_other_words(a, b) and place >= needed:
            return "same", f"{told}: the same in other words"
        if one.base == other.base:
            if _rounded(a, b) and place >= 2:
                return "rounded", f"{told}: as far as it is stated, the same"
            scaled = a.record.unit is not None and b.record.unit is not None and one.scale != other.scale
            if scaled and one.stated == other.stated:
                return ("unit", told) if place >= needed else None
            power = _power_of_ten(one, other)
            if power and place >= needed:
                return "magnitude", f"{told}: {_power(power)}"
            counted = one.base == COUNT
            fits = same_way and one.scale == other.scale and (not counted or place >= 5 or context.nouns_fit(a, b))
            fits = fits and (not counted or (one.low.denominator == 1) == (other.low.denominator == 1))
            fits = fits and (a.record.number.form == "range") == (b.record.number.form == "range")
            fits = fits and _sense(a.record.comparator) == _sense(b.record.comparator)
            place += (counted and context.nouns_meet(a, b)) + (context.same_time(a, b) or _mistyped(one, other))
            if fits and place >= 4:
                return "value", told
            return None
        if self._converts(a, b):
            return "converted", f"{told}: the same at the stated rate"
        if one.stated == other.stated and place >= max(2, needed + (not same_way)):
            if _currency(a) and _currency(b):
                return "currency", told
            vague = {one.base, other.base} & {COUNT, MULTIPLE} or "/" in one.digits
            if vague and needed > 1:
                return None
            return "unit", told
        return None

    def _converts(self, a: Point, b: Point) -> bool:
        rate = self.rates.get((a.measure.base, b.measure.base))
        if rate is None or not b.measure.low:
            return False
        return abs(a.measure.low * rate / b.measure.low - 1) <= Fraction(1, 100)

    def _judge_alone(self, left: Sequence[Point], context: Context, *, first: bool) -> None:
        """What has no partner: said again, slipped where it is said again, or missing on the other side."""
        own, others = (self.a, self.pairs.of_a) if first else (self.b, self.pairs.of_b)
        by_key = grouped((own.points[index] for index in others), lambda point: point.measure.key)
        by_digits = grouped(
            (own.points[index] for index in others if len(own.points[index].measure.digits) >= 2),
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
                power = _power_of_ten(pair[0].measure, pair[1].measure)
                if power and (point.measure.size >= 3 or context.link(*pair)):
                    told = f"{_against(pair[0].record, pair[1].record)}: {_power(power)}"
                    self._note("magnitude", pair[0].record, pair[1].record, told)
                    continue
            self._alone(point.record, first=first)

    def _alone(self, record: Quantity | Time | Organization, *, first: bool) -> None:
        side = "a" if first else "b"
        self._note(
            "missing", record if first else None, None if first else record, f"{_reading(record)}: only in {side}"
        )

    # Times

    def _judge_times(self) -> None:
        links = self.pairs.links
        buckets = grouped(self.b.moments, lambda moment: moment.key)
        near = []
        for a in self.a.moments:
            if a.key is None:
                continue
            bucket = buckets.get(a.key, [])
            for b in around(a, bucket, self.a.length, self.b.length, links.of_a.get(a.sentence, ())):
                if links(a.sentence, b.sentence):
                    near.append((4 * links(a.sentence, b.sentence) + (a.record.relation == b.record.relation), a, b))
        paired = best(near)
        done_a, done_b = {a.index for a, _ in paired}, {b.index for _, b in paired}
        clashes = self._clashes(done_a, done_b)
        done_a |= {a.index for a, _ in clashes}
        done_b |= {b.index for _, b in clashes}
        left_b = grouped((b for b in self.b.moments if b.index not in done_b), lambda moment: moment.key)
        for a in self.a.moments:
            if a.index not in done_a and a.key is not None and left_b.get(a.key):
                b = left_b[a.key].pop(0)
                paired.append((a, b))
                done_a.add(a.index)
                done_b.add(b.index)
        for a, b in paired:
            self._note("same", a.record, b.record, f"{_reading(a.record)} on both sides")
        for a, b in clashes:
            self._note("time", a.record, b.record, _against(a.record, b.record))
        keys_a = {a.key: a for a, _ in reversed(paired)}
        keys_b = {b.key: b for _, b in reversed(paired)}
        for a in self.a.moments:
            if a.index not in done_a:
                self._say_time(a, keys_b, first=True)
        for b in self.b.moments:
            if b.index not in done_b:
                self._say_time(b, keys_a, first=False)

    def _say_time(self, moment: Moment, others: Mapping[Hashable, Moment], *, first: bool) -> None:
        other = others.get(moment.key) if moment.key is not None else None
        if other is None:
            self._alone(moment.record, first=first)
            return
        pair = (moment.record, other.record) if first else (other.record, moment.record)
        self._note("repeated", *pair, f"{_reading(moment.record)}, said again")

    def _clashes(self, done_a: set[int], done_b: set[int]) -> list[tuple[Moment, Moment]]:
        """Times in one place of the story that are not the same."""
        keys_a, keys_b = ({moment.key for moment in side.moments} for side in (self.a, self.b))
        left_a = grouped((one for one in self.a.moments if one.index not in done_a and one.key is not None), _place_of)
        left_b = grouped((one for one in self.b.moments if one.index not in done_b and one.key is not None), _place_of)
        of_facts = self._fact_times()
        found = []
        for ours in left_a.values():
            sentence = ours[0].sentence
            for linked in sorted(self.pairs.links.of_a.get(sentence, ())):
                theirs = left_b.get((linked, ours[0].record.granularity), [])
                for a, b in _sole(ours, theirs, of_facts, keys_a, keys_b):
                    if self._may_be_one(a.record, b.record):
                        continue
                    by_facts = (a.index, b.index) in of_facts
                    unknown = (a.key not in keys_b) + (b.key not in keys_a)
                    weight = self.pairs.links(sentence, linked)
                    if weight > 1 and (unknown or by_facts):
                        found.append((weight + 4 * by_facts + 2 * unknown, a, b))
        return best(found)

    def _may_be_one(self, a: Time, b: Time) -> bool:
        """Whether two times differ by the year alone, which neither text says, and one would lie ahead of its text."""
        if a.resolution != "reference" or b.resolution != "reference" or not a.value or not b.value:
            return False
        ahead = [
            published is not None and time.first_day is not None and str(time.first_day) > published
            for time, published in (
                (a, self.a.extraction.article.published),
                (b, self.b.extraction.article.published),
            )
        ]
        return a.value[4:] == b.value[4:] != "" and ahead[0] != ahead[1]

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
        matcher = Namesakes(ours, theirs)
        matcher.by_gazetteer()
        matcher.by_words()
        matcher.by_votes(self._votes())
        matcher.by_place(self._places())
        matcher.by_inner_name()
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
        """How often two entities are subject, or source, of the same number, as far as its pair is trusted."""
        votes: Counter[tuple[str, str]] = Counter()
        for index, b in self.pairs.of_a.items():
            a = self.a.points[index]
            if a.fact is None or b.fact is None or self.pairs.weight[index] < 2:
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


def _place_of(moment: Moment) -> Hashable:
    return moment.sentence, moment.record.granularity


def _sole(
    ours: Sequence[Moment],
    theirs: Sequence[Moment],
    of_facts: set[tuple[int, int]],
    keys_a: set[Hashable],
    keys_b: set[Hashable],
) -> Iterator[tuple[Moment, Moment]]:
    """The only two of a kind in their places, or the only two that the other side does not know, or those that date one
    number."""
    new_a, new_b = [a for a in ours if a.key not in keys_b], [b for b in theirs if b.key not in keys_a]
    for one, other in ((ours, theirs), (new_a, new_b)):
        if len(one) == len(other) == 1:
            yield one[0], other[0]
            return
    for a in ours[:NEAR]:
        for b in theirs[:NEAR]:
            if (a.index, b.index) in of_facts:
                yield a, b


# Comparing two quantities


_UP: Final = {">", ">="}
_DOWN: Final = {"<", "<="}


def _one_in_other_words(a: Point, b: Point) -> bool:
    """Whether the words differ and the size need not: "grown tenfold" and 增长九倍, "aged 60" and 60岁, dollars of any country."""
    one, other = a.record.unit, b.record.unit
    if a.measure.base == b.measure.base == MULTIPLE:
        apart = abs(a.measure.low - b.measure.low) == 1 and a.measure.low == a.measure.high
        return apart and a.record.lang != b.record.lang and a.record.change == b.record.change == "increase"
    if a.measure.stated != b.measure.stated or a.measure.base == b.measure.base:
        return False
    if one is None or other is None:
        return RATIO not in {a.measure.base, b.measure.base}
    if _currency(a) and _currency(b):
        return one.code is None or other.code is None
    return one.name == other.name


FRACTION_STEP: Final = Fraction(3, 100)
"""How far a percentage may lie from the fraction that stands for it."""


def _sense(comparator: str) -> str:
    return ">" if comparator in _UP else "<" if comparator in _DOWN else "="


def _opposed(one: str, other: str) -> bool:
    return (one in _UP and other in _DOWN) or (one in _DOWN and other in _UP)


def _per_differs(one: str, other: str) -> bool:
    """Whether two denominators are sure to differ: codes do where they are not equal, nouns may be of two languages."""
    return one != other and one in units() and other in units()


def _currency(point: Point) -> bool:
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


def _mistyped(one: Measure, other: Measure) -> bool:
    """Whether one digit differs, or two have changed places: 3.7 for 3.1, 583 for 538."""
    x, y = one.digits, other.digits
    if one.size < 2 or other.size < 2 or len(x) != len(y):
        return False
    return sorted(x) == sorted(y) or sum(p != q for p, q in zip(x, y, strict=True)) == 1


def _rounded(a: Point, b: Point) -> bool:
    """Whether one value is the other as far as it is stated: 209 for 208.981, "over 6,000" for 6,234."""
    return _rounds(a, b) or _rounds(b, a)


def _rounds(exact: Point, rough: Point) -> bool:
    one, other = exact.measure, rough.measure
    if one.low != one.high or other.low != other.high:
        return False
    if other.base == RATIO and rough.record.number.form == "fraction":  # "nearly four-fifths" for 78.6%
        return exact.record.number.form != "fraction" and abs(one.low - other.low) <= FRACTION_STEP
    if one.step >= other.step or not other.step:
        return False
    if other.base in {MULTIPLE, ORDINAL, RATIO} and len(other.digits) < 2 and rough.record.comparator == "=":
        return abs(one.low - other.low) * 2 <= other.step and other.low > 0
    if rough.record.comparator in _UP:
        return other.low <= one.low < other.low + other.step
    if rough.record.comparator in _DOWN:
        return other.low - other.step < one.low <= other.low
    return abs(one.low - other.low) * 2 <= other.step


def _says_again(one: Point, other: Point) -> bool:
    """Whether a side says a number again: the same size in the same unit of the same thing."""
    same_noun = one.measure.base != COUNT or noun(one) == noun(other) or len(one.measure.digits) >= 3
    return same_noun and one.record.number.form == other.record.number.form


# Stated rates


_RATE_GAP: Final = 12  # code points between "1美元" and "7.12元人民币" that state a rate


def _rates(side: Side) -> dict[tuple[str, str], Fraction]:
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
