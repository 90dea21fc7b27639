"""An extraction held against gold: precision, recall and F1 by kind and by field, and the list of differences.

Records of gold and extraction are paired one to one: quantities where their numbers overlap, the rest where their
spans do, an equal value first and then the longer overlap. A gold record without a partner was *missed*, an extracted
one without a partner is *extra*, and a pair that differs in something below is *wrong*.

What counts as right:

- **quantities**: in a pair, the same value (`value`, or `low` and `high`), the same unit (system and code, and the
  name where there is no code) and the same comparator.
- **times**: in a pair, the same span, `value`, `first_day` and `last_day`.
- **organizations**: the same span.
- **facts**: a slot is one of quantity, measure, subject, time, direction, basis, source and status, as far as it is
  not null; slots are what is counted. Facts are paired through their quantities. A quantity is right as above; a time
  where its value and days are the same (without a value: its span); measure, subject and source where their spans
  overlap, their words are the same, or both are mentions of one organization; the rest where it is equal.

The fields of a kind are counted alike: of the records in gold (recall) and in the extraction (precision), those whose
partner agrees on the field. `change`, `per`, `mod` and the slots of a fact count only where they are not null, so that
the many records without them don't hide the few that have them. `all` is a record, or a fact, with nothing wrong in
it. An organization's `entity` is B-cubed: for each mention the share of its entity's mentions that the other side has
in the same entity too; a mention that the other side lacks altogether scores 0.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction
from typing import Final, Literal, NamedTuple, TypeVar

from ljextract.errors import ArgumentError
from ljextract.gold import Gold
from ljextract.records import Extraction, Fact, Mention, Organization, Quantity, Stretch, Time
from ljextract.text import Text

Kind = Literal["quantities", "times", "organizations", "facts"]
Outcome = Literal["missed", "wrong", "extra"]

KINDS: Final[tuple[Kind, ...]] = ("quantities", "times", "organizations", "facts")

# The fields that a record must have right for its kind's own score; a fact's are counted one by one.
_JUDGED: Final[Mapping[Kind, frozenset[str]]] = {
    "quantities": frozenset({"value", "unit", "comparator"}),
    "times": frozenset({"span", "value", "days"}),
    "organizations": frozenset({"span"}),
}
_SLOTS: Final = ("quantity", "measure", "subject", "time", "direction", "basis", "source", "status")


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts behind a precision and a recall; tallies add up over articles.

    `gold` and `found` are how many items each side has, `right_gold` and `right_found` how many of them are right:
    the same number, but for B-cubed, where each item is right in part.
    """

    gold: int = 0
    found: int = 0
    right_gold: Fraction = Fraction(0)
    right_found: Fraction = Fraction(0)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.gold + other.gold,
            self.found + other.found,
            self.right_gold + other.right_gold,
            self.right_found + other.right_found,
        )

    @property
    def precision(self) -> Fraction:
        """The share of what was found that is right; 1 where nothing was found."""
        return self.right_found / self.found if self.found else Fraction(1)

    @property
    def recall(self) -> Fraction:
        """The share of what is in gold that was found right; 1 where gold has nothing."""
        return self.right_gold / self.gold if self.gold else Fraction(1)

    @property
    def f1(self) -> Fraction:
        """The harmonic mean of precision and recall; 0 where both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else Fraction(0)


@dataclass(frozen=True, slots=True)
class KindScore:
    """A kind's tally, by which it is judged, and the tallies of its fields."""

    tally: Tally = Tally()
    fields: Mapping[str, Tally] = field(default_factory=dict)

    def __add__(self, other: KindScore) -> KindScore:
        names = [*self.fields, *(name for name in other.fields if name not in self.fields)]
        fields = {name: self.fields.get(name, Tally()) + other.fields.get(name, Tally()) for name in names}
        return KindScore(self.tally + other.tally, fields)


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """What gold says of a field, and what the extraction says; "" for null."""

    name: str
    gold: str
    found: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that was missed, is wrong or is extra, with its sentence.

    `counts` says whether it costs the kind's own score, or a field's only.
    """

    article: str
    kind: Kind
    outcome: Outcome
    start: int
    end: int
    text: str
    sentence: str
    fields: tuple[FieldDifference, ...] = ()
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Score:
    """The score of one article, or of several that were added up. `kinds` lacks facts where gold has none marked."""

    kinds: Mapping[Kind, KindScore] = field(default_factory=dict)
    differences: tuple[Difference, ...] = ()

    def __add__(self, other: Score) -> Score:
        kinds = {
            kind: self.kinds.get(kind, KindScore()) + other.kinds.get(kind, KindScore())
            for kind in KINDS
            if kind in self.kinds or kind in other.kinds
        }
        return Score(kinds, self.differences + other.differences)

    def f1(self, kind: Kind) -> Fraction:
        """The F1 of a kind; 1 for a kind that was not scored."""
        return self.kinds.get(kind, KindScore()).tally.f1


def total(scores: Iterable[Score]) -> Score:
    """The score of all articles together: counts are added, not averages."""
    result = Score()
    for one in scores:
        result += one
    return result


def score(gold: Gold, extraction: Extraction, text: str | None = None) -> Score:
    """The extraction's score against gold, by the module's definitions.

    With the article's `text`, differences come with their sentences. Raises ArgumentError when the two are not of the
    same text.
    """
    if gold.article.sha256 != extraction.article.sha256:
        raise ArgumentError(f"the gold is of {gold.article.id!r}, and the extraction is of another text")
    report = _Report(gold.article.id or "", Text(text) if text is not None else None)
    quantities = _pair(_quantities(gold), _quantities(extraction))
    kinds: dict[Kind, KindScore] = {
        "quantities": report.of_records("quantities", quantities),
        "times": report.of_records("times", _pair(_times(gold), _times(extraction))),
        "organizations": report.of_records("organizations", _pair(_organizations(gold), _organizations(extraction)))
        + KindScore(fields={"entity": _b_cubed(gold.organizations, extraction.organizations)}),
    }
    if gold.gold.facts:
        facts = _Facts(gold, extraction, quantities)
        kinds["facts"] = report.of_facts(facts.pairs(), facts.agree)
    return Score(kinds, tuple(sorted(report.differences, key=lambda one: (KINDS.index(one.kind), one.start))))


def share(value: Fraction) -> str:
    """A share with three decimals, cut off and not rounded, so that 1.000 means all.

    >>> share(Fraction(9_999, 10_000))
    '0.999'
    """
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return str(exact.quantize(Decimal("0.001"), rounding=ROUND_FLOOR))


def as_json(scores: Mapping[str, Score], together: Score) -> str:
    """Scores by article and in total as JSON, shares with six decimals, and all differences."""
    document = {
        "articles": {name: _kinds_json(one) for name, one in scores.items()},
        "total": _kinds_json(together),
        "differences": [asdict(one) for one in together.differences],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _kinds_json(one: Score) -> dict[str, object]:
    return {
        kind: _tally_json(result.tally)
        | {"fields": {name: _tally_json(tally) for name, tally in result.fields.items()}}
        for kind, result in one.kinds.items()
    }


def _tally_json(tally: Tally) -> dict[str, object]:
    shares = {name: round(float(getattr(tally, name)), 6) for name in ("precision", "recall", "f1")}
    return {"gold": tally.gold, "found": tally.found, **shares}


# Records as they are compared


class _Item(NamedTuple):
    """A record and its fields as they are compared and shown; what is null is left out."""

    record: Quantity | Time | Organization | Fact
    span: tuple[int, int]  # by which it is paired
    text: str
    fields: dict[str, str]


_Pair = tuple[_Item | None, _Item | None]  # gold's and the extraction's; None is a missed or an extra one
_Agree = Callable[[str, _Item, _Item], bool]
One = TypeVar("One")


def _fields(**values: str | None) -> dict[str, str]:
    return {name.removesuffix("_"): value for name, value in values.items() if value is not None}


def _place(record: Stretch) -> str:
    return f"{record.text} [{record.start}:{record.end}]"


def _value(quantity: Quantity) -> str:
    number = quantity.number
    return number.value if number.value is not None else f"{number.low} to {number.high}"


def _unit(quantity: Quantity) -> str:
    unit = quantity.unit
    if unit is None:
        return "none"
    return f"{unit.system} {unit.code}" if unit.code is not None else f"{unit.system} {unit.name}"


def _quantities(extraction: Extraction) -> list[_Item]:
    return [
        _Item(
            record,
            record.number.span,
            record.text,
            _fields(
                span=_place(record),
                value=_value(record),
                unit=_unit(record),
                comparator=record.comparator,
                change=record.change,
                form=record.number.form,
                per=record.unit.per if record.unit is not None else None,
                classifier=record.unit.classifier if record.unit is not None else None,
            ),
        )
        for record in extraction.quantities
    ]


def _days(time: Time) -> str | None:
    return f"{time.first_day} to {time.last_day}" if time.first_day is not None else None


def _times(extraction: Extraction) -> list[_Item]:
    return [
        _Item(
            record,
            record.span,
            record.text,
            _fields(
                span=_place(record),
                value=record.value,
                days=_days(record),
                granularity=record.granularity,
                mod=record.mod,
                relation=record.relation,
                resolution=record.resolution,
            ),
        )
        for record in extraction.times
    ]


def _organizations(extraction: Extraction) -> list[_Item]:
    return [
        _Item(record, record.span, record.text, _fields(span=_place(record), type_=record.type))
        for record in extraction.organizations
    ]


def _equal(name: str, ours: _Item, theirs: _Item) -> bool:
    return ours.fields.get(name) == theirs.fields.get(name)


# Pairing


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _pair(gold: Sequence[_Item], found: Sequence[_Item]) -> list[_Pair]:
    """Items paired one to one where they overlap, an equal value first, in text order."""
    return pair_spans(gold, found, lambda item: item.span, lambda ours, theirs: _equal("value", ours, theirs))


def pair_spans(
    ours: Sequence[One],
    theirs: Sequence[One],
    span: Callable[[One], tuple[int, int]],
    same: Callable[[One, One], bool],
) -> list[tuple[One | None, One | None]]:
    """Items paired one to one where their spans overlap, those that are the `same` first, then the longer overlap; then
    those that stay alone. The items of one side are in text order and don't overlap each other."""
    candidates: list[tuple[bool, int, int, int]] = []
    spans = [span(item) for item in theirs]
    first = 0
    for i, item in enumerate(ours):
        own = span(item)
        while first < len(spans) and spans[first][1] <= own[0]:
            first += 1
        for j in range(first, len(spans)):
            if spans[j][0] >= own[1]:
                break
            candidates.append((not same(item, theirs[j]), -_overlap(own, spans[j]), i, j))
    return settle(ours, theirs, [(i, j) for *_, i, j in sorted(candidates)])


def settle(
    ours: Sequence[One], theirs: Sequence[One], candidates: Iterable[tuple[int, int]]
) -> list[tuple[One | None, One | None]]:
    """Pairs of the candidates, best first, each item once; then those that stay alone."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in candidates:
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    pairs: list[tuple[One | None, One | None]] = [
        (item, theirs[partner[i]] if i in partner else None) for i, item in enumerate(ours)
    ]
    pairs.extend((None, item) for j, item in enumerate(theirs) if j not in taken)
    return pairs


# Counting


class _Report:
    """Counts pairs, and collects what differs in them."""

    def __init__(self, article: str, text: Text | None) -> None:
        self.article = article
        self.text = text
        self.differences: list[Difference] = []

    def of_records(self, kind: Kind, pairs: Sequence[_Pair]) -> KindScore:
        """The score of records, each judged as a whole."""
        judged, whole = Tally(), Tally()
        for gold, found in pairs:
            differing = _differing(gold, found, _equal)
            in_judged = any(one.name in _JUDGED[kind] for one in differing)
            judged += _count(gold, found, right=not in_judged)
            whole += _count(gold, found, right=not differing)
            self._note(kind, gold, found, differing, counts=in_judged)
        return KindScore(judged, {**_by_field(pairs, _equal), "all": whole})

    def of_facts(self, pairs: Sequence[_Pair], agree: _Agree) -> KindScore:
        """The score of facts, judged slot by slot."""
        slots = _by_field(pairs, agree)
        whole = Tally()
        for gold, found in pairs:
            differing = _differing(gold, found, agree)
            whole += _count(gold, found, right=not differing)
            self._note("facts", gold, found, differing, counts=True)
        judged = Tally()
        for slot in slots.values():
            judged += slot
        return KindScore(judged, {**slots, "all": whole})

    def _note(
        self,
        kind: Kind,
        gold: _Item | None,
        found: _Item | None,
        differing: tuple[FieldDifference, ...],
        *,
        counts: bool,
    ) -> None:
        item = gold or found
        if item is None or not differing:
            return
        record = item.record
        sentence = ""
        if self.text is not None:
            bounds = self.text.sentence_at(record.start)
            sentence = self.text.raw[bounds.start : max(bounds.end, record.end)].strip()
        self.differences.append(
            Difference(
                article=self.article,
                kind=kind,
                outcome="missed" if found is None else "extra" if gold is None else "wrong",
                start=record.start,
                end=record.end,
                text=item.text,
                sentence=sentence,
                fields=differing,
                counts=counts,
            )
        )


def _names(pairs: Iterable[_Pair]) -> list[str]:
    """The fields of all records, in the order that the records give them."""
    return list(dict.fromkeys(name for pair in pairs for item in pair if item is not None for name in item.fields))


def _differing(gold: _Item | None, found: _Item | None, agree: _Agree) -> tuple[FieldDifference, ...]:
    """The fields that two items don't agree on; with one item alone, all that it has."""
    names = _names([(gold, found)])
    if gold is not None and found is not None:
        names = [name for name in names if not agree(name, gold, found)]
    ours, theirs = gold.fields if gold is not None else {}, found.fields if found is not None else {}
    return tuple(FieldDifference(name, ours.get(name, ""), theirs.get(name, "")) for name in names)


def _count(gold: _Item | None, found: _Item | None, *, right: bool) -> Tally:
    hit = Fraction(gold is not None and found is not None and right)
    return Tally(int(gold is not None), int(found is not None), hit, hit)


def _by_field(pairs: Sequence[_Pair], agree: _Agree) -> dict[str, Tally]:
    tallies: dict[str, Tally] = {}
    for name in _names(pairs):
        tally = Tally()
        for gold, found in pairs:
            ours = gold if gold is not None and name in gold.fields else None
            theirs = found if found is not None and name in found.fields else None
            tally += _count(ours, theirs, right=ours is not None and theirs is not None and agree(name, ours, theirs))
        tallies[name] = tally
    return tallies


def _b_cubed(gold: Sequence[Organization], found: Sequence[Organization]) -> Tally:
    ours, theirs = _clusters(gold), _clusters(found)
    right_gold = sum(
        (Fraction(len(ours[span] & theirs.get(span, set())), len(ours[span])) for span in ours), Fraction(0)
    )
    right_found = sum(
        (Fraction(len(theirs[span] & ours.get(span, set())), len(theirs[span])) for span in theirs), Fraction(0)
    )
    return Tally(len(ours), len(theirs), right_gold, right_found)


def _clusters(mentions: Iterable[Organization]) -> dict[tuple[int, int], set[tuple[int, int]]]:
    """The spans of an entity's mentions, by the span of each of them."""
    entities: dict[str, set[tuple[int, int]]] = {}
    for mention in mentions:
        entities.setdefault(mention.entity, set()).add(mention.span)
    return {span: spans for spans in entities.values() for span in spans}


# Facts


class _Facts:
    """The facts of gold and extraction, paired through their quantities, and what it means that they agree."""

    def __init__(self, gold: Extraction, found: Extraction, quantities: Sequence[_Pair]) -> None:
        self.gold = _facts(gold)
        self.found = _facts(found)
        self.times = {record.id: record for record in gold.times}, {record.id: record for record in found.times}
        self.entities = _entities(gold), _entities(found)
        both = [(ours, theirs) for ours, theirs in quantities if ours is not None and theirs is not None]
        self.partner = {ours.record.id: theirs.record.id for ours, theirs in both}
        self.right = {
            ours.record.id for ours, theirs in both if all(_equal(name, ours, theirs) for name in _JUDGED["quantities"])
        }

    def pairs(self) -> list[_Pair]:
        """The facts of each pair of quantities; of several, those that agree most."""
        by_quantity: dict[str, list[int]] = {}
        for theirs, item in enumerate(self.found):
            by_quantity.setdefault(_fact(item).quantity, []).append(theirs)
        candidates = [
            (-sum(self.agree(slot, item, self.found[theirs]) for slot in _SLOTS), ours, theirs)
            for ours, item in enumerate(self.gold)
            for theirs in by_quantity.get(self.partner.get(_fact(item).quantity, ""), ())
        ]
        return settle(self.gold, self.found, [(ours, theirs) for _, ours, theirs in sorted(candidates)])

    def agree(self, slot: str, ours: _Item, theirs: _Item) -> bool:
        """Whether two facts agree on a slot; two nulls agree."""
        gold, found = _fact(ours), _fact(theirs)
        if slot == "quantity":
            return gold.quantity in self.right and self.partner[gold.quantity] == found.quantity
        if slot not in ours.fields or slot not in theirs.fields:
            return _equal(slot, ours, theirs)
        if slot == "time":
            one, other = self.times[0][gold.time or ""], self.times[1][found.time or ""]
            same_days = (one.value, one.first_day, one.last_day) == (other.value, other.first_day, other.last_day)
            return same_days and (one.value is not None or one.span == other.span)
        if slot in {"measure", "subject", "source"}:
            return self._same_words(getattr(gold, slot), getattr(found, slot))
        return _equal(slot, ours, theirs)

    def _same_words(self, ours: Stretch, theirs: Stretch) -> bool:
        if _overlap(ours.span, theirs.span) > 0 or ours.text.casefold() == theirs.text.casefold():
            return True
        if not isinstance(ours, Mention) or not isinstance(theirs, Mention):
            return False
        one = self.entities[0].get(ours.organization or "", set())
        return not one.isdisjoint(self.entities[1].get(theirs.organization or "", set()))


def _fact(item: _Item) -> Fact:
    assert isinstance(item.record, Fact)
    return item.record


def _facts(extraction: Extraction) -> list[_Item]:
    quantities = {record.id: record for record in extraction.quantities}
    times = {record.id: record for record in extraction.times}
    items = []
    for fact in extraction.facts:
        time = times[fact.time] if fact.time is not None else None
        slots = _fields(
            quantity=_judged_words(quantities[fact.quantity]),
            measure=_place(fact.measure) if fact.measure is not None else None,
            subject=_place(fact.subject) if fact.subject is not None else None,
            time=f"{time.text} ({time.value or 'unresolved'})" if time is not None else None,
            direction=fact.direction,
            basis=fact.basis,
            source=_place(fact.source) if fact.source is not None else None,
            status=fact.status,
        )
        items.append(_Item(fact, fact.span, quantities[fact.quantity].text, slots))
    return items


def _judged_words(quantity: Quantity) -> str:
    return f"{quantity.text} ({quantity.comparator} {_value(quantity)} {_unit(quantity)})"


def _entities(extraction: Extraction) -> dict[str, set[tuple[int, int]]]:
    """The spans of all mentions of an organization, by the id of each mention."""
    spans = _clusters(extraction.organizations)
    return {mention.id: spans[mention.span] for mention in extraction.organizations}
