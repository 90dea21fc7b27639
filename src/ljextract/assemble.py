"""Matches and the published date to records: order, ids, languages, resolved days."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat, starmap
from typing import Any, Final, TypeVar, get_args

from ljextract import records
from ljextract.errors import DIAGNOSTICS
from ljextract.invariants import (
    code_fits_system,
    days_in_order,
    values_fit_form,
)
from ljextract.matcher import Note, Reading
from ljextract.native import i64, mypyc_attr
from ljextract.rules import Match, put_in_order
from ljextract.runs import Script, language_of
from ljextract.text import Span, Text
from ljextract.values.amount import Amount
from ljextract.values.name import Name
from ljextract.values.number import Number, plain, plain_as
from ljextract.values.period import Context, Period
from ljextract.values.stretches import Resolved
from ljextract.values.unit import Unit

NEAR_SENTENCES: Final = 1
"""How many sentences back a time may lie that "that year" refers to."""


_IDS: Final[dict[str, list[str]]] = {}
"""The ids of the records that most articles have, by letter."""
_FEW: Final = 256


def ids_of(letter: str) -> list[str]:
    """The ids of the first records of a kind, by their turn."""
    ids = _IDS.get(letter)
    if ids is None:
        ids = _IDS[letter] = [f"{letter}{number}" for number in range(_FEW)]
    return ids


def id_of(letter: str, turn: int) -> str:
    """The id of a record, which has its turn among those of its kind.

    >>> id_of("q", 1)
    'q1'
    """
    return ids_of(letter)[turn] if turn < _FEW else f"{letter}{turn}"


@mypyc_attr(acyclic=True)
class Placed:
    """A match that became a record: its turn among those of its kind, its id and language; `resolved` for a time, `entity` and
    `name` for an organization."""

    __slots__ = ("entity", "id", "lang", "match", "name", "resolved", "turn")

    def __init__(self, id: str, turn: int, match: Match, lang: str) -> None:
        self.turn = turn
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


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, unsafe_hash=True)
class Part:
    """Words of a fact, and the organization that they name or refer to."""

    span: Span
    organization: Placed | None

    def __init__(self, span: Span, organization: Placed | None = None) -> None:
        self.span = span
        self.organization = organization


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, unsafe_hash=True)
class FactDraft:
    """A fact as the fact rules found it."""

    start: i64
    end: i64
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
        start: i64,
        end: i64,
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


def place(matches: Sequence[Match], letter: str, scripts: Sequence[Script]) -> list[Placed]:
    """The matches in text order with their ids; a record's language is read off its own words, and else the run's."""
    if not matches:
        return []
    ordered = list(matches)
    put_in_order(ordered)
    placed: list[Placed] = []
    ids, mixed = ids_of(letter), len(scripts) > 1
    for match in ordered:
        turn = len(placed) + 1
        lang = match.reading.lang
        if mixed:
            lang = language_of(match.reading.raw, match.start, match.end, scripts) or lang
        placed.append(Placed(ids[turn] if turn < _FEW else id_of(letter, turn), turn, match, lang))
    return placed


def resolve_times(text: Text, matches: Iterable[Match], published: date | None) -> tuple[list[Match], list[Resolved]]:
    """The times that the calendar has, in text order, and their resolved periods; the others become diagnostics."""
    kept: list[Match] = []
    resolved: list[Resolved] = []
    ordered = list(matches)
    put_in_order(ordered)
    if not ordered:
        return kept, resolved
    ends = text.sentence_ends
    today = Context(published).today
    previous: Resolved | None = None
    day: Resolved | None = None
    as_of: Resolved | None = None
    spell: Resolved | None = None
    story: Resolved | None = None
    topic: Resolved | None = None
    previous_end = near = 0  # where the time named last ends, and up to where it may be meant; the others below
    day_near = as_of_near = spell_near = topic_end = 0
    paragraph_end = -1
    for match in ordered:
        start = match.start
        if start >= near:
            previous = None
        if day is not None and start >= day_near and not _is_new(day, today):
            day = None
        if start >= as_of_near:
            as_of = None
        if start >= spell_near and spell is not None:
            story, spell = spell, None
        if start >= topic_end:
            topic = None
        period: Period = match.value
        here = False
        if previous is not None:
            index = text.sentence_index(start)
            here = index == 0 or ends[index - 1] < previous_end
        found = period.resolve(Context(published, previous, here, day, as_of, spell, topic, story, today))
        if found is None:
            match.reading.note("impossible_date", start, match.end)
            continue
        if found.resolution == "unresolved":
            match.reading.note("unresolved_time", start, match.end)
        kept.append(match)
        resolved.append(found)
        if found.first is not None and not period.compared:
            previous = found
            previous_end = match.end
            near = _near(text, previous_end)
            if found.first == found.last:
                day, day_near = found, near
                if period.relation == "by":
                    as_of, as_of_near = found, near
            else:
                if previous_end > paragraph_end:  # asked once a paragraph: a text may be one line of 10 MB
                    paragraph_end = text.raw.find("\n", previous_end)
                    if paragraph_end < 0:
                        paragraph_end = len(text.raw)
                spell, spell_near = found, paragraph_end
                if found.granularity == "year" and _opens(text, match):
                    topic, topic_end = found, ends[text.sentence_index(start)]
    return kept, resolved


def _is_new(day: Resolved, today: date | None) -> bool:
    """Whether a day is the one that the report is about, which 同日 means to its end: 江城理工大学23日发布…。（…）省科技厅同日公布."""
    return today is not None and day.first is not None and 0 <= (today - day.first).days <= _NEWS


_NEWS: Final = 2
"""So many days lie between what is reported and the report."""


def _near(text: Text, at: i64) -> i64:
    """Up to where a time that ends at a place is near: the end of its sentence, or of one of the next; blank lines and
    clauses before ";" are none."""
    raw, ends = text.raw, text.sentence_ends
    index = text.sentence_index(max(0, at - 1))
    left = NEAR_SENTENCES
    while left and index < len(ends) - 1:
        end = ends[index]
        if ord(raw[end - 1]) not in (0x3B, 0xFF1B):  # ";", "；"
            left -= 1
        while end < len(raw) and (ord(raw[end]) == 32 or raw[end].isspace()):
            end += 1
        while index < len(ends) - 1 and ends[index] <= end:
            index += 1
    return ends[index]


def _opens(text: Text, match: Match) -> bool:
    """Whether a sentence begins with a time and a comma: "In 2017, fires in June …", 2017年，…"""
    if text.raw[match.end : match.end + 1] not in _COMMAS or match.value.relation != "in":
        return False
    first = min([match.start, *[piece.start for piece in match.pieces]])  # its preposition
    return not text.raw[text.sentence_at(match.start).start : first].strip()


_COMMAS: Final = (",", "，")


# Records
#
# Pydantic takes 3 µs to check a record, of which an article has some two hundred: as long as all rules together take to
# find them. So records whose fields are what the models ask for are made without asking; all others go to the models,
# which say what is wrong. The tests hold both against each other.
#
# A record's fields are set past the model, whose records are frozen, all of them in the model's order: then the record has no
# dictionary, but an array of its values, and which one stands where is kept once a model (`Record.__pydantic_init_subclass__`).


_sha256: Final = hashlib.sha256
_new: Final = object.__new__
_take: Final = next  # a builtin is looked for by its name each time, a constant is not

# Records without fields, as many as are asked for: one is taken from such a row in less time than a call takes, and in a loop over
# the row in less than that (a `zip` that goes on as long as the first of its rows, and is compiled where it is asked for no more).
_NUMBERS: Final = starmap(_new, repeat((records.Number,)))
_UNITS: Final = starmap(_new, repeat((records.Unit,)))
_QUANTITIES: Final = starmap(_new, repeat((records.Quantity,)))
_TIMES: Final = starmap(_new, repeat((records.Time,)))
_ORGANIZATIONS: Final = starmap(_new, repeat((records.Organization,)))
_STRETCHES: Final = starmap(_new, repeat((records.Stretch,)))
_MENTIONS: Final = starmap(_new, repeat((records.Mention,)))
_FACTS: Final = starmap(_new, repeat((records.Fact,)))

_LANGS: Final = frozenset(get_args(records.Lang))
_FORMS: Final = frozenset(get_args(records.NumberForm))
_COMPARATORS: Final = frozenset(get_args(records.Comparator))
_SYSTEMS: Final = frozenset(get_args(records.UnitSystem))
_DIMENSIONS: Final = frozenset(get_args(records.Dimension))
_CHANGES: Final = frozenset(get_args(records.Change))
_GRANULARITIES: Final = frozenset(get_args(records.Granularity))
_MODIFIERS: Final = frozenset(get_args(records.Modifier))
_RELATIONS: Final = frozenset(get_args(records.Relation))
_RESOLUTIONS: Final = frozenset(get_args(records.Resolution))
_TYPES: Final = frozenset(get_args(records.OrganizationType))
_BASES: Final = frozenset(get_args(records.Basis))
_STATUSES: Final = frozenset(get_args(records.Status))


_M = TypeVar("_M", bound=records.Record)


def _checked(record: _M, fits: bool) -> _M:
    """A record that has its fields. Raises pydantic's ValidationError where they don't fit."""
    return record if fits else type(record).model_validate(record.__dict__)


def number_record(raw: str, number: Number, span: Span) -> records.Number:
    """The `Number` of a number that stands at a place."""
    return _number(_take(_NUMBERS), raw, number, span)


def _number(record: records.Number, raw: str, number: Number, span: Span) -> records.Number:
    start, end = span.start, span.end
    text = raw[start:end]
    form, ratio = number.form, number.ratio
    value = number.shown
    if value is None and number.value is not None:
        value = number.shown = plain_as(number.value, text)
    low = None if number.low is None else plain(number.low)
    high = None if number.high is None else plain(number.high)
    object.__setattr__(record, "start", start)
    object.__setattr__(record, "end", end)
    object.__setattr__(record, "text", text)
    object.__setattr__(record, "form", form)
    object.__setattr__(record, "value", value)
    object.__setattr__(record, "low", low)
    object.__setattr__(record, "high", high)
    object.__setattr__(record, "ratio", ratio)
    fits = (
        0 <= start < end <= len(raw)
        and (form == "cardinal" or form in _FORMS)
        and values_fit_form(form, value, low, high, ratio)
    )
    return _checked(record, fits)


def unit_record(raw: str, unit: Unit, span: Span) -> records.Unit:
    """The `Unit` of a unit that stands at a place."""
    start, end = span.start, span.end
    text = raw[start:end]
    system, code, dimension = unit.system, unit.code, unit.dimension
    record: records.Unit = _take(_UNITS)
    object.__setattr__(record, "start", start)
    object.__setattr__(record, "end", end)
    object.__setattr__(record, "text", text)
    object.__setattr__(record, "system", system)
    object.__setattr__(record, "code", code)
    object.__setattr__(record, "dimension", dimension)
    object.__setattr__(record, "name", unit.name)
    object.__setattr__(record, "classifier", unit.classifier)
    object.__setattr__(record, "per", unit.per)
    fits = (
        0 <= start < end <= len(raw)
        and (system == "COUNT" or system in _SYSTEMS)
        and (dimension == "count" or dimension in _DIMENSIONS)
        and code_fits_system(system, code)
    )
    return _checked(record, fits)


def _based(record: records.Record, raw: str, placed: Placed) -> bool:
    """Set what quantities, times and organizations begin with; whether it is what the models ask for."""
    match, lang = placed.match, placed.lang
    start, end = match.start, match.end
    object.__setattr__(record, "id", placed.id)
    object.__setattr__(record, "start", start)
    object.__setattr__(record, "end", end)
    object.__setattr__(record, "text", raw[start:end])
    object.__setattr__(record, "lang", lang)
    object.__setattr__(record, "rule", match.rule.id)
    return 0 <= start < end <= len(raw) and lang in _LANGS


def _quantity_records(raw: str, quantities: list[Placed]) -> list[records.Quantity]:
    """The `Quantity`s of an article."""
    made: list[records.Quantity] = []
    for placed, record, number in zip(quantities, _QUANTITIES, _NUMBERS):  # noqa: B905
        made.append(_quantity(record, number, raw, placed))
    return made


def _quantity(record: records.Quantity, number: records.Number, raw: str, placed: Placed) -> records.Quantity:
    """The `Quantity` of a quantity rule's match, of two records without fields: itself and its number."""
    amount = placed.amount
    unit, comparator, change = amount.unit, amount.comparator, amount.change
    start, end = placed.match.start, placed.match.end
    span = amount.number_span
    unit_span = amount.unit_span or span
    based = _based(record, raw, placed)
    object.__setattr__(record, "number", _number(number, raw, amount.number, span))
    object.__setattr__(record, "comparator", comparator)
    object.__setattr__(record, "unit", None if unit is None else unit_record(raw, unit, unit_span))
    object.__setattr__(record, "change", change)
    fits = (
        based
        and (comparator == "=" or comparator in _COMPARATORS)
        and (change is None or change in _CHANGES)
        and start <= span.start
        and span.end <= end
        and (unit is None or (start <= unit_span.start and unit_span.end <= end))
    )
    return _checked(record, fits)


def _time(record: records.Time, raw: str, placed: Placed) -> records.Time:
    """The `Time` of a time rule's match."""
    resolved, period = placed.resolved, placed.period
    assert resolved is not None  # `resolve_times` gives every time its period
    based = _based(record, raw, placed)
    object.__setattr__(record, "granularity", resolved.granularity)
    object.__setattr__(record, "value", resolved.value)
    object.__setattr__(record, "mod", period.mod)
    object.__setattr__(record, "first_day", resolved.first)
    object.__setattr__(record, "last_day", resolved.last)
    object.__setattr__(record, "relation", period.relation)
    object.__setattr__(record, "resolution", resolved.resolution)
    fits = (
        based
        and (resolved.granularity == "day" or resolved.granularity in _GRANULARITIES)
        and (period.mod is None or period.mod in _MODIFIERS)
        and (period.relation == "in" or period.relation in _RELATIONS)
        and (resolved.resolution == "reference" or resolved.resolution in _RESOLUTIONS)
        and days_in_order(resolved.value, resolved.first, resolved.last)
    )
    return _checked(record, fits)


def _organization(record: records.Organization, raw: str, placed: Placed) -> records.Organization:
    """The `Organization` of an organization rule's match."""
    sort = placed.named.type
    based = _based(record, raw, placed)
    object.__setattr__(record, "type", sort)
    object.__setattr__(record, "entity", placed.entity)
    object.__setattr__(record, "name", placed.name)
    return _checked(record, based and sort in _TYPES)


def _stretch(record: records.Record, raw: str, span: Span) -> bool:
    """Set what a part of a fact begins with; whether it is what the models ask for."""
    start, end = span.start, span.end
    object.__setattr__(record, "start", start)
    object.__setattr__(record, "end", end)
    object.__setattr__(record, "text", raw[start:end])
    return 0 <= start < end <= len(raw)


def _part(raw: str, span: Span) -> records.Stretch:
    record: records.Stretch = _take(_STRETCHES)
    return _checked(record, _stretch(record, raw, span))


def _mention(raw: str, part: Part) -> records.Mention:
    record: records.Mention = _take(_MENTIONS)
    fits = _stretch(record, raw, part.span)
    object.__setattr__(record, "organization", None if part.organization is None else part.organization.id)
    return _checked(record, fits)


def _fact_records(raw: str, drafts: list[FactDraft]) -> list[records.Fact]:
    """The `Fact`s of an article's drafts. What one has in common with the one before, a sentence's words or the subject in them,
    is made once for both."""
    made: list[records.Fact] = []
    ids = ids_of("f")
    before: FactDraft | None = None
    text = ""
    first: Any = 0  # where it begins and ends, as objects
    last: Any = 0
    measure: records.Stretch | None = None
    subject: records.Mention | None = None
    source: records.Mention | None = None
    for draft, record in zip(drafts, _FACTS):  # noqa: B905
        start, end = draft.start, draft.end
        direction, basis, status = draft.direction, draft.basis, draft.status
        if before is None or start != before.start or end != before.end:
            text, first, last = raw[start:end], start, end
        if draft.measure is None:
            measure = None
        elif before is None or before.measure is None or not _is_same(draft.measure, before.measure):
            measure = _part(raw, draft.measure)
        if draft.subject is None:
            subject = None
        elif before is None or before.subject is None or not _is_same_part(draft.subject, before.subject):
            subject = _mention(raw, draft.subject)
        if draft.source is None:
            source = None
        elif before is None or before.source is None or not _is_same_part(draft.source, before.source):
            source = _mention(raw, draft.source)
        turn = len(made) + 1
        object.__setattr__(record, "id", ids[turn] if turn < _FEW else id_of("f", turn))
        object.__setattr__(record, "start", first)
        object.__setattr__(record, "end", last)
        object.__setattr__(record, "text", text)
        object.__setattr__(record, "rule", draft.rule)
        object.__setattr__(record, "quantity", draft.quantity.id)
        object.__setattr__(record, "measure", measure)
        object.__setattr__(record, "subject", subject)
        object.__setattr__(record, "time", None if draft.time is None else draft.time.id)
        object.__setattr__(record, "direction", direction)
        object.__setattr__(record, "basis", basis)
        object.__setattr__(record, "source", source)
        object.__setattr__(record, "status", status)
        fits = (
            0 <= start < end <= len(raw)
            and (direction is None or direction in _CHANGES)
            and (basis is None or basis in _BASES)
            and (status == "actual" or status in _STATUSES)
        )
        made.append(_checked(record, fits))
        before = draft
    return made


def _is_same(one: Span, other: Span) -> bool:
    return one is other or (one.start == other.start and one.end == other.end)


def _is_same_part(one: Part, other: Part) -> bool:
    return one is other or (one.organization is other.organization and _is_same(one.span, other.span))


def article_record(text: Text, article: dict[str, Any], languages: Sequence[str]) -> records.Article:
    """The `Article` of a text; `article` is what is known of it, `published` an ISO 8601 date or date-time."""
    record: records.Article = _new(records.Article)
    object.__setattr__(record, "id", article["id"])
    object.__setattr__(record, "title", article["title"])
    object.__setattr__(record, "source", article["source"])
    object.__setattr__(record, "url", article["url"])
    object.__setattr__(record, "published", article["published"])
    object.__setattr__(record, "languages", tuple(languages))
    object.__setattr__(record, "length", len(text.given))
    object.__setattr__(record, "sha256", _sha256(text.data).hexdigest())  # as `sha256_of`
    fits = True
    for known in article.values():
        fits = fits and (known is None or isinstance(known, str))
    for lang in languages:
        fits = fits and lang in _LANGS
    return _checked(record, fits)


def _order_of_note(note: Note) -> tuple[int, str]:
    return note.start, note.code


def _order_of_draft(draft: FactDraft) -> tuple[int, int]:
    return draft.start, draft.quantity.match.start


def _are_in_order(drafts: list[FactDraft]) -> bool:
    """Whether facts stand in order as they were found, which most do."""
    start = place = 0
    for draft in drafts:
        if draft.start < start or (draft.start == start and draft.quantity.match.start < place):
            return False
        start, place = draft.start, draft.quantity.match.start
    return True


def diagnostic_record(note: Note) -> records.Diagnostic:
    """The `Diagnostic` of a note. Raises KeyError for a code that the table does not have."""
    message = DIAGNOSTICS[note.code] + (f": {note.detail}" if note.detail else "")
    record: records.Diagnostic = _new(records.Diagnostic)
    object.__setattr__(record, "code", note.code)
    object.__setattr__(record, "message", message)
    object.__setattr__(record, "start", note.start)
    object.__setattr__(record, "end", note.end)
    return _checked(record, note.start >= 0 and note.end >= 0)


def _ties_hold(
    length: int, quantities: list[Placed], times: list[Placed], organizations: list[Placed], drafts: list[FactDraft]
) -> bool:
    """Whether the records of each kind stand in order, none overlap, and the facts refer to some of them."""
    for kind in (quantities, times, organizations):
        behind = 0
        for at, placed in enumerate(kind):
            match = placed.match
            if placed.turn != at + 1 or match.start < behind or match.end > length:
                return False
            behind = match.end
    if not (_apart(quantities, times) and _apart(quantities, organizations) and _apart(times, organizations)):
        return False
    for draft in drafts:
        if not _is_listed(draft.quantity, quantities) or draft.end > length:
            return False
        if draft.time is not None and not _is_listed(draft.time, times):
            return False
        if not (_names_listed(draft.subject, organizations) and _names_listed(draft.source, organizations)):
            return False
    return True


def _names_listed(part: Part | None, organizations: list[Placed]) -> bool:
    """Whether a part of a fact names none but a listed organization."""
    return part is None or part.organization is None or _is_listed(part.organization, organizations)


def _apart(ones: list[Placed], others: list[Placed]) -> bool:
    """Whether no record of one kind overlaps one of another; both are in order."""
    at = 0
    for one in ones:
        match = one.match
        while at < len(others) and others[at].match.end <= match.start:
            at += 1
        if at < len(others) and others[at].match.start < match.end:
            return False
    return True


def _is_listed(one: Placed, kind: list[Placed]) -> bool:
    return one.turn <= len(kind) and kind[one.turn - 1] is one


def extraction(
    text: Text,
    article: dict[str, Any],
    languages: Sequence[str],
    quantities: list[Placed],
    times: list[Placed],
    organizations: list[Placed],
    drafts: list[FactDraft],
    notes: list[Note],
) -> records.Extraction:
    """The `Extraction` of an article. Raises pydantic's ValidationError where what a rule found is no record."""
    raw = text.given
    ordered = sorted(notes, key=_order_of_note) if len(notes) > 1 else notes
    facts = drafts if _are_in_order(drafts) else sorted(drafts, key=_order_of_draft)
    record: records.Extraction = _new(records.Extraction)
    object.__setattr__(record, "schema_version", records.SCHEMA_VERSION)
    object.__setattr__(record, "article", article_record(text, article, languages))
    object.__setattr__(record, "quantities", tuple(_quantity_records(raw, quantities)))
    made = [_time(one, raw, placed) for placed, one in zip(times, _TIMES)]  # noqa: B905
    object.__setattr__(record, "times", tuple(made))
    named = [_organization(one, raw, placed) for placed, one in zip(organizations, _ORGANIZATIONS)]  # noqa: B905
    object.__setattr__(record, "organizations", tuple(named))
    object.__setattr__(record, "facts", tuple(_fact_records(raw, facts)))
    object.__setattr__(record, "diagnostics", tuple([diagnostic_record(note) for note in ordered]))
    return _checked(record, _ties_hold(len(raw), quantities, times, organizations, facts))
