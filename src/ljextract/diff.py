"""Two extractions of one text held against each other: what the second gained, lost and reads in another way.

Records of one kind are paired one to one where their spans overlap, equal readings first and then the longer overlap;
facts are paired through their quantities, and of several facts of one quantity those that agree most. Ids and entity
numbers count what stands in front of them, so they are never compared themselves: what is compared is what they refer to.

A `Change` has one or more classes:

| class | of |
| --- | --- |
| `added`, `removed` | a record, a diagnostic or an article that only one side has |
| `value` | a number's value, low, high, ratio; what is known of the article |
| `unit` | the unit: system, code, name, dimension, classifier, per |
| `comparator` | `=`, `~`, `>` … |
| `time` | a time's value, days, granularity, part, relation or resolution; the article's published date |
| `boundary` | where the record, or a part of it, begins or ends |
| `type` | an organization's type, a number's form, a record's language |
| `direction` | a quantity's change, a fact's direction and basis |
| `status` | whether a fact has happened |
| `link` | who belongs together: an organization's entity and name, a fact's subject, source, measure and time |

That the same record now comes from another rule is no change; a summary counts it.
"""

from __future__ import annotations

import hashlib
import heapq
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO, Final, Literal, NamedTuple, Protocol, Self, get_args

from pydantic import ValidationError, model_validator

from ljextract.engine import orthography_of
from ljextract.errors import ArgumentError, InputError
from ljextract.gold import first_error
from ljextract.languages import packs
from ljextract.records import Diagnostic, Extraction, Fact, Mention, Organization, Quantity, Record, Stretch, Time
from ljextract.score import pair_spans, settle
from ljextract.text import Text

Kind = Literal["quantities", "times", "organizations", "facts", "diagnostics", "articles"]
Class = Literal[
    "added", "removed", "value", "unit", "comparator", "time", "boundary", "type", "direction", "status", "link"
]  # fmt: skip

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
CLASSES: Final[tuple[Class, ...]] = get_args(Class)
_ONE_OF: Final[Mapping[str, str]] = {"quantities": "a quantity", "times": "a time", "organizations": "an organization"}


# What comes back


class Held(Record):
    """One side of a change: the record's id there, its place and words, the rule that made it, and its reading in short."""

    id: str
    start: int
    end: int
    text: str
    rule: str | None
    reading: str


class FieldChange(Record):
    """What a field was and is; "" where it was or is null."""

    name: str
    before: str
    after: str


class Change(Record):
    """A record that was added or removed, or that is another one now; `instead` says what of another kind took its place."""

    kind: Kind
    classes: tuple[Class, ...]
    before: Held | None
    after: Held | None
    fields: tuple[FieldChange, ...] = ()
    sentence: Stretch | None = None
    instead: str = ""

    @property
    def held(self) -> Held:
        """The record as it is now, or as it was where it is no more."""
        held = self.after or self.before
        assert held is not None
        return held

    def telling_fields(self) -> list[FieldChange]:
        """The fields that changed, without those that only follow from another: a unit's name from the unit, the place of
        a part from the record's own, an organization from the words that name it."""
        names = {one.name for one in self.fields}
        follow = {
            "unit_name": "unit",
            "dimension": "unit",
            "unit_place": "span",
            "number_place": "span",
            "days": "value",
        }
        follow |= {f"{name}_organization": name for name in _PARTS}
        return [one for one in self.fields if follow.get(one.name) not in names]

    @property
    def rule(self) -> str:
        """What the change is put down to: the rule of the record as it is, a diagnostic's code, or else the kind."""
        return self.held.rule or (self.before.rule if self.before is not None else None) or self.kind


class ArticleDiff(Record):
    """An article's two extractions and what changed; a side that does not have the article is None."""

    before: Extraction | None
    after: Extraction | None
    changes: tuple[Change, ...]
    text: str | None = None

    @model_validator(mode="after")
    def _one_side_is_there(self) -> Self:
        if self.before is None and self.after is None:
            raise ValueError("a changed article has a before or an after")
        return self

    @property
    def extraction(self) -> Extraction:
        """The extraction as it is now, or as it was where the article is no more."""
        extraction = self.after or self.before
        assert extraction is not None
        return extraction


def semantic_diff(before: Extraction, after: Extraction, *, text: str | None = None) -> tuple[Change, ...]:
    """What changed between two extractions of one text, by kind and in text order; nothing where they say the same.

    With the article's `text` changes come with their sentence; without it, where a fact holds it. Raises ArgumentError
    when the two are not of the same text.
    """
    if before.article.sha256 != after.article.sha256:
        raise ArgumentError(f"the extractions of {before.article.id!r} and {after.article.id!r} are of two texts")
    return tuple(_Comparison(before, after, text).changes())


# Records as they are compared


class _Value(NamedTuple):
    kind: Class
    words: str


_Fields = dict[str, _Value]
_PARTS: Final = ("subject", "measure", "source")
_Item = Quantity | Time | Organization


def _place(part: Stretch) -> str:
    return f"{part.text} [{part.start}:{part.end}]"


def _fields(kind: Class, **values: object) -> _Fields:
    return {name: _Value(kind, str(value)) for name, value in values.items() if value is not None}


def _quantity(record: Quantity) -> _Fields:
    number, unit = record.number, record.unit
    ratio = f"{number.ratio[0]}/{number.ratio[1]}" if number.ratio is not None else None
    fields = _fields("value", value=number.value, low=number.low, high=number.high, ratio=ratio)
    if unit is not None:
        code = f"{unit.system} {unit.code or unit.name}"
        fields |= _fields("unit", unit=code, unit_name=unit.name, dimension=unit.dimension)
        fields |= _fields("unit", classifier=unit.classifier, per=unit.per)
        fields |= _fields("boundary", unit_place=_place(unit))
    fields |= _fields("comparator", comparator=record.comparator)
    fields |= _fields("direction", change=record.change)
    fields |= _fields("type", form=number.form, lang=record.lang)
    return fields | _fields("boundary", number_place=_place(number))


def _time(record: Time) -> _Fields:
    days = f"{record.first_day} to {record.last_day}" if record.first_day is not None else None
    fields = _fields("time", value=record.value, granularity=record.granularity, days=days, mod=record.mod)
    fields |= _fields("time", relation=record.relation, resolution=record.resolution)
    return fields | _fields("type", lang=record.lang)


def _organization(record: Organization) -> _Fields:
    return _fields("type", type=record.type, lang=record.lang) | _fields("link", name=record.name)


def _of(record: _Item) -> _Fields:
    if isinstance(record, Quantity):
        fields = _quantity(record)
    elif isinstance(record, Time):
        fields = _time(record)
    else:
        fields = _organization(record)
    return fields | _fields("boundary", span=_place(record))


def reading(record: _Item) -> str:
    """What a record says in short: "> 6000 enterprise", "2021 by", "company"."""
    if isinstance(record, Organization):
        return record.type
    if isinstance(record, Time):
        parts = [record.value or "unresolved", record.relation if record.relation != "in" else "", record.mod]
    else:
        number, unit = record.number, record.unit
        value = f"{number.low} to {number.high}" if number.form == "range" else number.value
        if number.ratio is not None:
            value = f"{number.ratio[0]}/{number.ratio[1]}"
        per = f"per {unit.per}" if unit is not None and unit.per is not None else ""
        comparator = record.comparator if record.comparator != "=" else ""
        parts = [comparator, value, (unit.code or unit.name) if unit is not None else "", per, record.change]
    return " ".join(part for part in parts if part)


def _held(record: _Item) -> Held:
    return Held(
        id=record.id, start=record.start, end=record.end, text=record.text, rule=record.rule, reading=reading(record)
    )


_Known = Mapping[str, _Item]


class _Comparison:
    """Two extractions of one text, and what is known of their pairs."""

    def __init__(self, before: Extraction, after: Extraction, raw: str | None) -> None:
        self.before = before
        self.after = after
        self.raw = raw
        self.text: Text | None = None
        self.partner: dict[str, str] = {}  # ids of before to ids of after
        self.back: dict[str, str] = {}
        self.known: tuple[_Known, _Known] = (_by_id(before), _by_id(after))

    def changes(self) -> Iterator[Change]:
        """All changes, by kind and in text order."""
        if self.before == self.after:
            return
        kinds: tuple[tuple[Kind, Sequence[_Item], Sequence[_Item]], ...] = (
            ("quantities", self.before.quantities, self.after.quantities),
            ("times", self.before.times, self.after.times),
            ("organizations", self.before.organizations, self.after.organizations),
        )
        pairs = {kind: pair_spans(ours, theirs, lambda one: one.span, _alike) for kind, ours, theirs in kinds}
        for both in pairs.values():
            for one, other in both:
                if one is not None and other is not None:
                    self.partner[one.id] = other.id
                    self.back[other.id] = one.id
        clusters = _clusters(self.before), _clusters(self.after)
        for kind, both in pairs.items():
            found = [self._of_pair(kind, one, other, clusters) for one, other in both]
            yield from sorted((one for one in found if one is not None), key=_start)
        yield from sorted(self._facts(), key=_start)
        yield from sorted(self._diagnostics(), key=_start)
        yield from self._article()

    def _of_pair(
        self, kind: Kind, one: _Item | None, other: _Item | None, clusters: tuple[_Clusters, _Clusters]
    ) -> Change | None:
        before, after = _of(one) if one is not None else {}, _of(other) if other is not None else {}
        if isinstance(one, Organization) and isinstance(other, Organization):
            ours = {self.partner[each] for each in clusters[0][one.entity] if each in self.partner}
            theirs = {each for each in clusters[1][other.entity] if each in self.back}
            if ours != theirs:
                before |= _fields("link", entity=self._mentions(ours - {other.id}))
                after |= _fields("link", entity=self._mentions(theirs - {other.id}))
        held = _held(one) if one is not None else None, _held(other) if other is not None else None
        instead = ""
        if one is None or other is None:
            record = one or other
            assert record is not None
            instead = self._instead(record, 1 if other is None else 0)
        return self._change(kind, held, before, after, instead)

    def _mentions(self, ids: Iterable[str]) -> str:
        words = sorted({self.known[1][each].text for each in ids})
        return f"with {', '.join(words)}" if words else "alone"

    def _instead(self, record: _Item, side: int) -> str:
        """What of another kind stands on the other side where a record has no partner."""
        for other in self.known[side].values():
            if type(other) is not type(record) and other.start < record.end and record.start < other.end:
                kind = {Quantity: "quantities", Time: "times", Organization: "organizations"}[type(other)]
                when = "was" if side == 0 else "is"
                return f"{when} {_ONE_OF[kind]}: {other.text} ({other.rule or 'no rule'})"
        return ""

    def _change(
        self, kind: Kind, held: tuple[Held | None, Held | None], before: _Fields, after: _Fields, instead: str = ""
    ) -> Change | None:
        names = [name for name in dict.fromkeys((*before, *after)) if before.get(name) != after.get(name)]
        whole: Class | None = "added" if held[0] is None else "removed" if held[1] is None else None
        if not names and whole is None:
            return None
        classes = {whole} if whole is not None else {(before.get(name) or after[name]).kind for name in names}
        at = held[1] or held[0]
        assert at is not None
        return Change(
            kind=kind,
            classes=tuple(one for one in CLASSES if one in classes),
            before=held[0],
            after=held[1],
            fields=tuple(
                FieldChange(
                    name=name,
                    before=before[name].words if name in before else "",
                    after=after[name].words if name in after else "",
                )
                for name in names
            )
            if whole is None
            else (),
            sentence=self._sentence(at),
            instead=instead,
        )

    def _sentence(self, held: Held) -> Stretch | None:
        if held.start == held.end:
            return None
        if self.raw is not None:
            self.text = self.text or Text(self.raw, orthography_of(packs()))
            bounds = self.text.sentence_at(held.start)
            start, end = bounds.start, max(bounds.end, held.end)
            words = self.raw[start:end]
            start += len(words) - len(words.lstrip())
            start = min(start, held.start)
            end = max(held.end, start + len(self.raw[start:end].rstrip()))
            return Stretch.model_construct(start=start, end=end, text=self.raw[start:end])
        for fact in (*self.after.facts, *self.before.facts):
            if fact.start <= held.start and held.end <= fact.end:
                return Stretch.model_construct(start=fact.start, end=fact.end, text=fact.text)
        return None

    # Facts

    def _facts(self) -> Iterator[Change]:
        ours, theirs = self.before.facts, self.after.facts
        fields = [self._fact(fact, 0) for fact in ours], [self._fact(fact, 1) for fact in theirs]
        of_quantity: dict[str, list[int]] = {}
        for j, fact in enumerate(theirs):
            of_quantity.setdefault(fact.quantity, []).append(j)
        candidates = sorted(
            (-sum(value == fields[1][j].get(name) for name, value in fields[0][i].items()), i, j)
            for i, fact in enumerate(ours)
            for j in of_quantity.get(self.partner.get(fact.quantity, ""), ())
        )
        pairs = settle(range(len(ours)), range(len(theirs)), [(i, j) for _, i, j in candidates])
        for one, other in pairs:
            held = (
                self._held_fact(ours[one], 0) if one is not None else None,
                self._held_fact(theirs[other], 1) if other is not None else None,
            )
            before = dict(fields[0][one]) if one is not None else {}
            after = dict(fields[1][other]) if other is not None else {}
            if one is not None and other is not None:
                for name in _PARTS:  # the same words, cut in another way, are no other link
                    part, its = getattr(ours[one], name), getattr(theirs[other], name)
                    if part is not None and its is not None and part.start < its.end and its.start < part.end:
                        before |= _fields("boundary", **{name: _place(part)})
                        after |= _fields("boundary", **{name: _place(its)})
            change = self._change("facts", held, before, after)
            if change is not None:
                yield change

    def _held_fact(self, fact: Fact, side: int) -> Held:
        quantity = self.known[side][fact.quantity]
        time = [self.known[side][fact.time].text] if fact.time is not None else []
        parts = [part.text for part in (fact.subject, fact.measure) if part is not None]
        words = " · ".join([*parts, quantity.text, *time, fact.status])
        return Held(
            id=fact.id, start=quantity.start, end=quantity.end, text=quantity.text, rule=fact.rule, reading=words
        )

    def _fact(self, fact: Fact, side: int) -> _Fields:
        fields = _fields("direction", direction=fact.direction, basis=fact.basis)
        fields |= _fields("status", status=fact.status) | _fields("boundary", span=_place(fact))
        if fact.time is not None:
            fields |= _fields("link", time=self._reference(fact.time, side))
        for name in _PARTS:
            part = getattr(fact, name)
            if part is None:
                continue
            fields |= _fields("link", **{name: _place(part)})
            if isinstance(part, Mention) and part.organization is not None:
                fields |= _fields("link", **{f"{name}_organization": self._reference(part.organization, side)})
        return fields

    def _reference(self, record_id: str, side: int) -> str:
        """A record that a fact refers to, in words that are the same on both sides for records that are partners."""
        if side == 0 and record_id in self.partner:
            side, record_id = 1, self.partner[record_id]
        return _place(self.known[side][record_id])

    # What is no record of the text

    def _diagnostics(self) -> Iterator[Change]:
        counts = Counter(self.before.diagnostics), Counter(self.after.diagnostics)
        for side in (0, 1):
            for one in (counts[side] - counts[1 - side]).elements():
                held = self._held_diagnostic(one)
                change = self._change("diagnostics", (held, None) if side == 0 else (None, held), {}, {})
                assert change is not None
                yield change

    def _held_diagnostic(self, one: Diagnostic) -> Held:
        start, end = one.start or 0, one.end or 0
        words = self.raw[start:end] if self.raw is not None else ""
        return Held(id="", start=start, end=end, text=words, rule=one.code, reading=one.message)

    def _article(self) -> Iterator[Change]:
        both = []
        for extraction in (self.before, self.after):
            article = extraction.article
            known = {"title": article.title, "source": article.source, "url": article.url, "id": article.id}
            fields = _fields("value", **known) | _fields("type", languages=", ".join(article.languages))
            both.append(fields | _fields("time", published=article.published))
        held = _held_article(self.before), _held_article(self.after)
        change = self._change("articles", held, both[0], both[1])
        if change is not None:
            yield change


def _held_article(extraction: Extraction) -> Held:
    return Held(id=extraction.article.id or "", start=0, end=0, text="", rule=None, reading=extraction.article.id or "")


def _alike(one: _Item, other: _Item) -> bool:
    return one.span == other.span and reading(one) == reading(other)


def _by_id(extraction: Extraction) -> _Known:
    return {one.id: one for kind in (extraction.quantities, extraction.times, extraction.organizations) for one in kind}


_Clusters = Mapping[str, set[str]]


def _clusters(extraction: Extraction) -> _Clusters:
    """The ids of an entity's mentions."""
    return {entity: {one.id for one in mentions} for entity, mentions in extraction.entities.items()}


def _start(change: Change) -> tuple[int, int]:
    return change.held.start, change.held.end


# Many articles: two files, in step


class Extractions:
    """The extractions in a file, one a line as `ljextract extract --format jsonl` writes them, read one at a time.

    Raises InputError, naming file and line, for what is no extraction.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.stream: BinaryIO = path.open("rb")
        except OSError as error:
            raise InputError(f"{path}: can't be read: {error.strerror or error}") from None

    def close(self) -> None:
        """Close the file."""
        self.stream.close()

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """Each line that is not blank, and where it begins."""
        offset = 0
        for line in self.stream:
            if line.strip():
                yield offset, line
            offset += len(line)

    def line_at(self, offset: int) -> bytes:
        """The line that begins at an offset; where `lines` goes on reading is not moved."""
        with self.path.open("rb") as stream:
            stream.seek(offset)
            return stream.readline()

    def parse(self, offset: int, line: bytes) -> Extraction:
        """The extraction in a line."""
        try:
            return Extraction.model_validate_json(line)
        except ValidationError as error:
            with self.path.open("rb") as stream:
                number = stream.read(offset).count(b"\n") + 1
            message = f"{self.path}: line {number} is no extraction as --format jsonl writes it: {first_error(error)}"
        raise InputError(message)


class _Waiting:
    """Articles that one file has and the other has not had yet: where their lines begin, on disk when there are many."""

    def __init__(self) -> None:
        self.base = sqlite3.connect("")  # a database without a name lives in a temporary file, and goes with it
        self.base.execute("CREATE TABLE waiting (side INTEGER, key BLOB, place INTEGER)")
        self.base.execute("CREATE INDEX by_key ON waiting (side, key, place)")
        self.count = 0

    def put(self, side: int, key: bytes, place: int) -> None:
        self.base.execute("INSERT INTO waiting VALUES (?, ?, ?)", (side, key, place))
        self.count += 1

    def take(self, side: int, key: bytes) -> int | None:
        if not self.count:
            return None
        where = "FROM waiting WHERE side = ? AND key = ? ORDER BY place LIMIT 1"
        row = self.base.execute(f"SELECT rowid, place {where}", (side, key)).fetchone()
        if row is None:
            return None
        self.base.execute("DELETE FROM waiting WHERE rowid = ?", (row[0],))
        self.count -= 1
        return int(row[1])

    def rest(self, side: int) -> Iterator[int]:
        for (place,) in self.base.execute("SELECT place FROM waiting WHERE side = ? ORDER BY place", (side,)):
            yield int(place)

    def close(self) -> None:
        self.base.close()


def _key(extraction: Extraction) -> bytes:
    article = extraction.article
    return hashlib.sha256(json.dumps([article.id, article.sha256]).encode()).digest()


class Texts(Protocol):
    """Articles' texts by their sha256: a dict, or a `sources.Corpus`; raises KeyError where there is none."""

    def __getitem__(self, sha256: str, /) -> str: ...


def diff_files(base: Path, new: Path, texts: Texts | None = None) -> Iterator[ArticleDiff]:
    """Every article of two files of extractions with what changed in it, in step, whatever the order of the files.

    An article is the same where its id and its text are. No more than two articles are held at a time; what only one
    file has had so far waits on disk. Raises InputError for a file or a line that can't be read.
    """
    with (
        closing(Extractions(base)) as ours,
        closing(Extractions(new)) as theirs,
        closing(_Waiting()) as waiting,
    ):
        sides = ours, theirs
        compare = partial(_diff_of, texts=texts)
        for one, other in zip_longest(ours.lines(), theirs.lines()):
            if one is not None and other is not None and one[1] == other[1] and not waiting.count:
                same = ours.parse(*one)
                yield ArticleDiff.model_construct(before=same, after=same, changes=(), text=None)
                continue
            read = [
                side.parse(*line) if line is not None else None for side, line in zip(sides, (one, other), strict=True)
            ]
            if not waiting.count and read[0] is not None and read[1] is not None and _key(read[0]) == _key(read[1]):
                yield compare(read[0], read[1])
                continue
            for side, (line, extraction) in enumerate(zip((one, other), read, strict=True)):
                if line is None or extraction is None:
                    continue
                key = _key(extraction)
                place = waiting.take(1 - side, key)
                if place is None:
                    waiting.put(side, key, line[0])
                    continue
                partner = sides[1 - side].parse(place, sides[1 - side].line_at(place))
                yield compare(extraction, partner) if side == 0 else compare(partner, extraction)
        for place in waiting.rest(0):
            yield compare(ours.parse(place, ours.line_at(place)), None)
        for place in waiting.rest(1):
            yield compare(None, theirs.parse(place, theirs.line_at(place)))


def _diff_of(before: Extraction | None, after: Extraction | None, texts: Texts | None) -> ArticleDiff:
    some = before or after
    assert some is not None
    text = None
    if before is None or after is None:
        whole: Class = "added" if before is None else "removed"
        held = _held_article(some)
        change = Change(
            kind="articles",
            classes=(whole,),
            before=held if after is None else None,
            after=held if before is None else None,
        )
        changes: tuple[Change, ...] = (change,)
    elif before == after:
        changes = ()
    else:
        with suppress(KeyError):
            text = None if texts is None else texts[some.article.sha256]
        changes = semantic_diff(before, after, text=text)
    return ArticleDiff.model_construct(before=before, after=after, changes=changes, text=text)


# The summary


SAMPLES: Final = 3


@dataclass(slots=True)
class Sample:
    """A change, the article it is in, and how many more changes are the same but for their place."""

    article: str
    change: Change
    count: int = 1


class _Samples:
    """A few distinct changes of many, chosen by a hash of what they say, so that the same changes give the same
    sample in whatever order they come. What is kept was kept since it first came: its count is exact."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.heap: list[tuple[int, str]] = []  # the highest hash first
        self.kept: dict[str, Sample] = {}

    def add(self, article: str, change: Change) -> None:
        key = "\0".join(
            [
                *(f"{held.text}\1{held.reading}" if held is not None else "" for held in (change.before, change.after)),
                *(
                    f"{one.name}\1{one.before}\1{one.after}"
                    for one in change.fields
                    if "[" not in one.before + one.after
                ),
            ]
        )
        kept = self.kept.get(key)
        if kept is not None:
            kept.count += 1
            if article < kept.article:
                kept.article, kept.change = article, change
            return
        rank = -int.from_bytes(hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=8).digest())
        if len(self.heap) < self.size:
            heapq.heappush(self.heap, (rank, key))
        elif rank > self.heap[0][0]:
            _, out = heapq.heapreplace(self.heap, (rank, key))
            del self.kept[out]
        else:
            return
        self.kept[key] = Sample(article, change)

    def sorted(self) -> list[Sample]:
        return sorted(self.kept.values(), key=lambda one: (-one.count, one.article, one.change.held.start))


@dataclass(slots=True)
class Group:
    """The changes that are put down to one rule: how many, by classes, with a few of each."""

    rule: str
    kind: Kind
    classes: Counter[tuple[Class, ...]] = field(default_factory=Counter)
    samples: dict[tuple[Class, ...], _Samples] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many changes."""
        return self.classes.total()

    def sampled(self) -> Iterator[tuple[tuple[Class, ...], int, list[Sample]]]:
        """The classes, the most frequent first: how many changes they have, and a few of them."""
        for classes, count in sorted(self.classes.items(), key=lambda one: (-one[1], one[0])):
            yield classes, count, self.samples[classes].sorted()


class Summary:
    """What a diff comes to: totals, and groups by rule. Its size depends on how many rules there are, not on articles."""

    def __init__(self, samples: int = SAMPLES) -> None:
        self.samples = samples
        self.articles = [0, 0]
        self.changed_articles = 0
        self.records: dict[Kind, list[int]] = {kind: [0, 0] for kind in KINDS[:4]}
        self.by_rule: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
        self.totals: dict[Kind, Counter[Class]] = {kind: Counter() for kind in KINDS}
        self.changes: Counter[Kind] = Counter()
        self.other_rule = 0
        self._groups: dict[tuple[str, Kind], Group] = {}

    def add(self, one: ArticleDiff) -> None:
        """Count an article."""
        for side, extraction in enumerate((one.before, one.after)):
            if extraction is None:
                continue
            self.articles[side] += 1
            kinds: tuple[tuple[Kind, Sequence[_Item | Fact]], ...] = (
                ("quantities", extraction.quantities),
                ("times", extraction.times),
                ("organizations", extraction.organizations),
                ("facts", extraction.facts),
            )
            for kind, records in kinds:
                self.records[kind][side] += len(records)
                self.by_rule[side].update(record.rule or kind for record in records)
        if one.before is not one.after and one.before is not None and one.after is not None:
            self.other_rule += _other_rule(one.before, one.after)
        self.changed_articles += bool(one.changes)
        name = one.extraction.article.id or one.extraction.article.sha256[:12]
        for change in one.changes:
            key = change.rule, change.kind
            group = self._groups.get(key)
            if group is None:
                group = self._groups[key] = Group(*key)
            group.classes[change.classes] += 1
            if change.classes not in group.samples:
                group.samples[change.classes] = _Samples(self.samples)
            group.samples[change.classes].add(name, change)
            self.totals[change.kind].update(change.classes)
            self.changes[change.kind] += 1

    @property
    def groups(self) -> list[Group]:
        """The groups, largest first."""
        return sorted(self._groups.values(), key=lambda one: (-one.count, one.rule, one.kind))

    @property
    def count(self) -> int:
        """How many changes in all."""
        return self.changes.total()

    def document(self) -> dict[str, object]:
        """The summary as plain dicts and lists, for JSON."""
        return {
            "articles": {"before": self.articles[0], "after": self.articles[1], "changed": self.changed_articles},
            "changes": self.count,
            "only_rule_differs": self.other_rule,
            "totals": {
                kind: {"changes": self.changes[kind]}
                | ({"before": self.records[kind][0], "after": self.records[kind][1]} if kind in self.records else {})
                | {name: self.totals[kind][name] for name in CLASSES if self.totals[kind][name]}
                for kind in KINDS
            },
            "groups": [
                {
                    "rule": group.rule,
                    "kind": group.kind,
                    "changes": group.count,
                    "before": self.by_rule[0][group.rule],
                    "after": self.by_rule[1][group.rule],
                    "classes": [
                        {
                            "classes": classes,
                            "changes": count,
                            "samples": [
                                {"article": one.article, "count": one.count}
                                | one.change.model_dump(mode="json", exclude={"fields"})
                                | {"fields": [each.model_dump() for each in one.change.telling_fields()]}
                                for one in samples
                            ],
                        }
                        for classes, count, samples in group.sampled()
                    ],
                }
                for group in self.groups
            ],
        }


def _other_rule(before: Extraction, after: Extraction) -> int:
    """How many records have the span and the reading they had, by another rule."""
    rules = {(type(one), one.span, reading(one)): one.rule for one in _by_id(before).values()}
    others = ((one, rules.get((type(one), one.span, reading(one)))) for one in _by_id(after).values())
    return sum(rule is not None and one.rule is not None and rule != one.rule for one, rule in others)


# What may change


class Allowance:
    """Which changes are no failure: those that specs allow.

    A spec is a class (`added`), a kind (`times`), a rule's or diagnostic's name, or the beginning of one with a `*`
    (`en.times.*`), each with `=N` for no more than N changes; or N alone for any N. A change with several classes is
    allowed by classes only where each of its classes is. Raises ArgumentError for another spec.
    """

    def __init__(self, specs: Iterable[str]) -> None:
        self.left: dict[str, int | None] = {}
        self.any = 0
        for spec in specs:
            name, equals, number = spec.partition("=")
            if name.isascii() and name.isdigit() and not equals:
                self.any += int(name)
            elif name and (not equals or (number.isascii() and number.isdigit())) and _allowable(name):
                self.left[name] = int(number) if equals else None
            else:
                raise ArgumentError(
                    f"--allow: {spec!r} is neither a number, a class ({', '.join(CLASSES)}), a kind ({', '.join(KINDS)}) "
                    "nor a rule (en.times.year, en.times.*), with or without =N"
                )
        self.beyond = 0

    def add(self, change: Change) -> None:
        """Count a change; `beyond` grows where no spec is left for it."""
        rule = change.rule
        whole = [change.kind, rule, *(name for name in self.left if name.endswith("*") and rule.startswith(name[:-1]))]
        if any(self._take([name]) for name in whole) or self._take(change.classes):
            return
        if self.any:
            self.any -= 1
        else:
            self.beyond += 1

    def _take(self, names: Sequence[str]) -> bool:
        if any(self.left.get(name, 0) == 0 for name in names):
            return False
        for name in names:
            left = self.left[name]
            if left is not None:
                self.left[name] = left - 1
        return True


def _allowable(name: str) -> bool:
    return name in CLASSES or name in KINDS or "." in name or "_" in name or name.endswith("*")
