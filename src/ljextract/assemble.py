"""Matches and the published date to records: order, ids, languages, resolved days; the models validate once, at the end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from ljextract.errors import DIAGNOSTICS
from ljextract.matcher import Note, Reading
from ljextract.records import SCHEMA_VERSION, Extraction, sha256_of
from ljextract.rules import Match
from ljextract.text import Span, Text
from ljextract.values.amount import Amount
from ljextract.values.name import Name
from ljextract.values.number import Number, plain
from ljextract.values.period import Context, Period, Resolved, run_to
from ljextract.values.unit import Unit

NEAR_SENTENCES: Final = 1
"""How many sentences back a time may lie that "that year" refers to."""


class Placed:
    """A match that became a record: its id and language; `resolved` for a time, `entity` and `name` for an organization."""

    __slots__ = ("entity", "id", "lang", "match", "name", "resolved")

    def __init__(self, id: str, match: Match, lang: str) -> None:
        self.id = id
        self.match = match
        self.lang = lang
        self.resolved: Resolved | None = None
        self.entity = ""
        self.name = ""

    @property
    def start(self) -> int:
        """Where the record begins."""
        return self.match.start

    @property
    def end(self) -> int:
        """Where the record ends."""
        return self.match.end

    @property
    def reading(self) -> Reading:
        """The run that the record was read in."""
        return self.match.reading

    @property
    def amount(self) -> Amount:
        """The value of a quantity."""
        value: Amount = self.match.value
        return value

    @property
    def period(self) -> Period:
        """The value of a time."""
        value: Period = self.match.value
        return value

    @property
    def named(self) -> Name:
        """The value of an organization."""
        value: Name = self.match.value
        return value


@dataclass(init=False, slots=True, unsafe_hash=True)
class Part:
    """Words of a fact, and the organization that they name or refer to."""

    span: Span
    organization: Placed | None

    def __init__(self, span: Span, organization: Placed | None = None) -> None:
        self.span = span
        self.organization = organization


@dataclass(init=False, slots=True, unsafe_hash=True)
class FactDraft:
    """A fact as the fact rules found it."""

    start: int
    end: int
    rule: str
    quantity: Placed
    measure: Span | None
    subject: Part | None
    time: Placed | None
    direction: str | None
    basis: str | None
    source: Part | None
    status: str

    def __init__(
        self,
        start: int,
        end: int,
        rule: str,
        quantity: Placed,
        measure: Span | None,
        subject: Part | None,
        time: Placed | None,
        direction: str | None,
        basis: str | None,
        source: Part | None,
        status: str,
    ) -> None:
        self.start = start
        self.end = end
        self.rule = rule
        self.quantity = quantity
        self.measure = measure
        self.subject = subject
        self.time = time
        self.direction = direction
        self.basis = basis
        self.source = source
        self.status = status


def place(matches: Iterable[Match], letter: str) -> list[Placed]:
    """The matches in text order with their ids; a record's language is read off its own words, and else the run's."""
    ordered = sorted(matches, key=_start_of)
    return [Placed(f"{letter}{index}", match, _lang(match)) for index, match in enumerate(ordered, 1)]


def _start_of(match: Match) -> int:
    return match.start


def _lang(match: Match) -> str:
    """The language of a record's own words: "GYMD" in a Chinese sentence is English, "3%" is what its run is."""
    reading = match.reading
    if _IDEOGRAPH.search(reading.raw, match.start, match.end):
        return "zh"
    return "en" if _LETTER.search(reading.raw, match.start, match.end) else reading.lang


_IDEOGRAPH: Final = re.compile("[\u3007\u3400-\u9fff]")
_LETTER: Final = re.compile(r"[^\W\d_]")


def resolve_times(
    text: Text, matches: Iterable[Match], published: date | None
) -> tuple[list[Match], dict[Match, Resolved]]:
    """The times that the calendar has, in text order, with their resolved periods; the others become diagnostics."""
    kept: list[Match] = []
    resolved: dict[Match, Resolved] = {}
    ordered = sorted(matches, key=_start_of)
    if not ordered:
        return kept, resolved
    ends = text.sentence_ends
    previous: Resolved | None = None
    day: Resolved | None = None
    previous_end = near = day_near = 0  # where the time named last ends, and up to where it and its day may be meant
    for match in ordered:
        start = match.start
        if start >= near:
            previous = None
        if start >= day_near:
            day = None
        period: Period = match.value
        here = False
        if previous is not None:
            index = bisect_right(ends, start)
            here = index == 0 or ends[index - 1] < previous_end
        found = period.resolve(Context(published, previous, here, day))
        if found is None:
            match.reading.note("impossible_date", start, match.end)
            continue
        if found.resolution == "unresolved":
            match.reading.note("unresolved_time", start, match.end)
        kept.append(match)
        resolved[match] = found
        if found.first is not None and not period.compared:
            previous = run_to(found, period.run[0], period.run[1]) if period.run is not None else found
            previous_end = match.end
            near = _near(text, previous_end)
            if found.first == found.last:
                day, day_near = found, near
    return kept, resolved


def _near(text: Text, at: int) -> int:
    """Up to where a time that ends at a place is near: the end of its sentence, or of one of the next; blank lines and
    clauses before ";" are none."""
    raw, ends = text.raw, text.sentence_ends
    index = bisect_right(ends, max(0, at - 1))
    left = NEAR_SENTENCES
    while left and index < len(ends) - 1:
        end = ends[index]
        if raw[end - 1] not in _CLAUSE_END:
            left -= 1
        while end < len(raw) and raw[end].isspace():
            end += 1
        while index < len(ends) - 1 and ends[index] <= end:
            index += 1
    return ends[index]


_CLAUSE_END: Final = frozenset(";；")


# Records


def number_record(raw: str, number: Number, span: Span) -> dict[str, Any]:
    """A `Number` as the models take it."""
    return {
        "start": span.start,
        "end": span.end,
        "text": raw[span.start : span.end],
        "form": number.form,
        "value": None if number.value is None else plain(number.value),
        "low": None if number.low is None else plain(number.low),
        "high": None if number.high is None else plain(number.high),
        "ratio": number.ratio,
    }


def unit_record(raw: str, unit: Unit, span: Span) -> dict[str, Any]:
    """A `Unit` as the models take it."""
    return {
        "start": span.start,
        "end": span.end,
        "text": raw[span.start : span.end],
        "system": unit.system,
        "code": unit.code,
        "dimension": unit.dimension,
        "name": unit.name,
        "classifier": unit.classifier,
        "per": unit.per,
    }


def _base(raw: str, placed: Placed) -> dict[str, Any]:
    start, end = placed.start, placed.end
    return {
        "id": placed.id,
        "start": start,
        "end": end,
        "text": raw[start:end],
        "lang": placed.lang,
        "rule": placed.match.rule.id,
    }


def quantity_record(raw: str, placed: Placed) -> dict[str, Any]:
    """A `Quantity` as the models take it."""
    amount = placed.amount
    unit = None
    if amount.unit is not None:
        unit = unit_record(raw, amount.unit, amount.unit_span or amount.number_span)
    record = _base(raw, placed)
    record["number"] = number_record(raw, amount.number, amount.number_span)
    record["comparator"] = amount.comparator
    record["unit"] = unit
    record["change"] = amount.change
    return record


def time_record(raw: str, placed: Placed) -> dict[str, Any]:
    """A `Time` as the models take it."""
    resolved, period = placed.resolved, placed.period
    assert resolved is not None  # `place_times` gives every time its period
    record = _base(raw, placed)
    record["granularity"] = resolved.granularity
    record["value"] = resolved.value
    record["mod"] = period.mod
    record["first_day"] = resolved.first
    record["last_day"] = resolved.last
    record["relation"] = period.relation
    record["resolution"] = resolved.resolution
    return record


def organization_record(raw: str, placed: Placed) -> dict[str, Any]:
    """An `Organization` as the models take it."""
    record = _base(raw, placed)
    record["type"] = placed.named.type
    record["entity"] = placed.entity
    record["name"] = placed.name
    return record


def _part(raw: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": raw[span.start : span.end]}


def _mention(raw: str, part: Part | None) -> dict[str, Any] | None:
    if part is None:
        return None
    record = _part(raw, part.span)
    record["organization"] = part.organization.id if part.organization else None
    return record


def fact_records(raw: str, drafts: Iterable[FactDraft]) -> tuple[dict[str, Any], ...]:
    """The `Fact`s as the models take them, in text order with their ids."""
    ordered = sorted(drafts, key=lambda draft: (draft.start, draft.quantity.start))
    return tuple(
        {
            "id": f"f{index}",
            "start": draft.start,
            "end": draft.end,
            "text": raw[draft.start : draft.end],
            "rule": draft.rule,
            "quantity": draft.quantity.id,
            "measure": _part(raw, draft.measure) if draft.measure else None,
            "subject": _mention(raw, draft.subject),
            "time": draft.time.id if draft.time else None,
            "direction": draft.direction,
            "basis": draft.basis,
            "source": _mention(raw, draft.source),
            "status": draft.status,
        }
        for index, draft in enumerate(ordered, 1)
    )


def diagnostic_record(note: Note) -> dict[str, Any]:
    """A `Diagnostic` as the models take it. Raises KeyError for a code that the table does not have."""
    message = DIAGNOSTICS[note.code] + (f": {note.detail}" if note.detail else "")
    return {"code": note.code, "message": message, "start": note.start, "end": note.end}


def extraction(
    raw: str,
    article: dict[str, Any],
    languages: Sequence[str],
    quantities: Sequence[Placed],
    times: Sequence[Placed],
    organizations: Sequence[Placed],
    drafts: Sequence[FactDraft],
    notes: Sequence[Note],
) -> Extraction:
    """The validated `Extraction` of an article."""
    ordered = sorted(notes, key=lambda note: (note.start is not None, note.start or 0, note.code))
    return Extraction.model_validate(
        {
            "schema_version": SCHEMA_VERSION,
            "article": article | {"languages": tuple(languages), "length": len(raw), "sha256": sha256_of(raw)},
            "quantities": tuple(quantity_record(raw, placed) for placed in quantities),
            "times": tuple(time_record(raw, placed) for placed in times),
            "organizations": tuple(organization_record(raw, placed) for placed in organizations),
            "facts": fact_records(raw, drafts),
            "diagnostics": tuple(map(diagnostic_record, ordered)),
        }
    )
