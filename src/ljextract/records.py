"""The records that come out: pydantic models of the contract, nothing but shape and invariants.

Models are frozen and strict, closed sets are `Literal`, and an `Extraction` checks what ties its records together.
Offsets count Unicode code points, half-open, into the article's text exactly as it was given.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, WithJsonSchema, model_validator

from ljextract.invariants import (
    Shown,
    code_fits_system,
    days_in_order,
    is_decimal,
    out_of_order,
    overlapping,
    stretch_fits,
    values_fit_form,
)

SCHEMA_VERSION: Literal["1"] = "1"

Lang = Literal["en", "zh"]
NumberForm = Literal["cardinal", "ordinal", "fraction", "multiple", "range"]
Comparator = Literal["=", "~", ">", ">=", "<", "<="]
UnitSystem = Literal["ISO4217", "UCUM", "COUNT", "MULTIPLE"]
Dimension = Literal[
    "currency", "ratio", "count", "multiple", "time", "length", "area", "volume", "mass", "speed",
    "temperature", "energy", "power", "pressure", "force", "data", "frequency", "electric", "angle", "other",
]  # fmt: skip
Change = Literal["increase", "decrease"]
Granularity = Literal[
    "century", "decade", "year", "half", "quarter", "month", "week", "day", "hour", "minute", "second", "span"
]
Modifier = Literal["start", "mid", "end", "approx"]
Relation = Literal["in", "by", "before", "after", "since", "until", "around"]
Resolution = Literal["explicit", "reference", "unresolved"]
OrganizationType = Literal[
    "company", "finance", "government", "education", "health", "media", "nonprofit", "sports", "zone", "party",
    "military", "international", "other",
]  # fmt: skip
Basis = Literal["year-on-year", "month-on-month", "quarter-on-quarter"]
Status = Literal["actual", "target", "estimate"]

_DECIMAL = r"^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$"


def _decimal_string(value: str) -> str:
    if not is_decimal(value):
        raise ValueError(f"{value!r} is not a plain decimal string (no exponent, no trailing zeros)")
    return value


def _iso_moment(value: str) -> str:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{value!r} is not an ISO 8601 date or date-time") from None
    return value


DecimalString = Annotated[str, AfterValidator(_decimal_string), WithJsonSchema({"type": "string", "pattern": _DECIMAL})]
IsoMoment = Annotated[str, AfterValidator(_iso_moment)]
Offset = Annotated[int, Field(ge=0)]


class Record(BaseModel):
    """What all models share: frozen, strict, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """What pydantic's slots hold of a record that was made without validation, which leaves them empty: to fill
            them takes as long as the rest of the making."""
            if name in ("__pydantic_extra__", "__pydantic_private__"):
                return None
            if name == "__pydantic_fields_set__":
                return set(type(self).model_fields)
            return super().__getattr__(name)

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Make a record that has all fields, before there is any other: where each of them stands in it is where they stand in
        all that follow, which are then arrays of their values, made and freed in half the time that dictionaries take."""
        record = object.__new__(cls)
        for name in cls.model_fields:
            object.__setattr__(record, name, None)


class Stretch(Record):
    """A stretch of the text: `text == article_text[start:end]`."""

    start: Offset
    end: Offset
    text: str

    @model_validator(mode="after")
    def _length_agrees(self) -> Self:
        if not stretch_fits(self.start, self.end, self.text):
            raise ValueError(
                f"span {self.start}:{self.end} does not hold the {len(self.text)} code points {self.text!r}"
            )
        return self

    @property
    def span(self) -> tuple[int, int]:
        """The stretch's `(start, end)`."""
        return self.start, self.end


class Identified(Record):
    """A record that others refer to by its id; as the last base it puts the id first."""

    id: str


class Number(Stretch):
    """A number as the text writes it and its exact value, as decimal strings."""

    form: NumberForm
    value: DecimalString | None
    low: DecimalString | None = None
    high: DecimalString | None = None
    ratio: tuple[int, int] | None = None

    @model_validator(mode="after")
    def _values_fit_form(self) -> Self:
        if not values_fit_form(self.form, self.value, self.low, self.high, self.ratio):
            raise ValueError(_form_asks(self))
        return self


def _form_asks(number: Number) -> str:
    """What a number's form asks for that it has not."""
    if (number.ratio is not None) != (number.form == "fraction"):
        return "a ratio goes with a fraction, and a fraction with a ratio"
    if number.form != "range":
        return f"a {number.form} has a value and neither low nor high"
    if number.value is not None or number.low is None or number.high is None:
        return "a range has low and high and no value"
    return f"low {number.low} is not below high {number.high}"


class Unit(Stretch):
    """A unit as the text writes it, with its code in UCUM or ISO 4217 where it has one."""

    system: UnitSystem
    code: str | None
    dimension: Dimension
    name: str
    classifier: str | None = None
    per: str | None = None

    @model_validator(mode="after")
    def _code_fits_system(self) -> Self:
        if not code_fits_system(self.system, self.code):
            raise ValueError(f"a {self.system} unit has no code, not {self.code!r}")
        return self


class Quantity(Stretch, Identified):
    """A number as the text states it, with its unit."""

    lang: Lang
    rule: str | None = None
    number: Number
    comparator: Comparator
    unit: Unit | None
    change: Change | None

    @model_validator(mode="after")
    def _parts_lie_inside(self) -> Self:
        for part in (self.number, self.unit):
            if part is not None and not (self.start <= part.start and part.end <= self.end):
                raise ValueError(f"{part.text!r} lies outside the quantity {self.text!r}")
        return self


class Time(Stretch, Identified):
    """A point or stretch on the calendar; `value` is TIMEX3 / ISO 8601."""

    lang: Lang
    rule: str | None = None
    granularity: Granularity
    value: str | None
    mod: Modifier | None
    first_day: date | None
    last_day: date | None
    relation: Relation
    resolution: Resolution

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        if not days_in_order(self.value, self.first_day, self.last_day):
            raise ValueError(_days_ask(self))
        return self


def _days_ask(time: Time) -> str:
    """What a time's days lack."""
    if (time.first_day is None) != (time.last_day is None):
        return "first_day and last_day come together"
    if time.value is None:
        return "a time without a value has no days"
    return f"first_day {time.first_day} is after last_day {time.last_day}"


class Organization(Stretch, Identified):
    """One mention of an organization; mentions of the same one share `entity` and `name`."""

    lang: Lang
    rule: str | None = None
    type: OrganizationType
    entity: str
    name: str


class Mention(Stretch):
    """Words of a fact, and the organization (its id) that they name, where they name one."""

    organization: str | None = None


class Fact(Stretch, Identified):
    """Who, what, how much, when, and whether it has happened."""

    rule: str | None = None
    quantity: str
    measure: Stretch | None
    subject: Mention | None
    time: str | None
    direction: Change | None
    basis: Basis | None
    source: Mention | None
    status: Status


class Diagnostic(Record):
    """What the reader of the result must know; `start` and `end` are null where it has no place."""

    code: str
    message: str
    start: Offset | None = None
    end: Offset | None = None


class Article(Record):
    """What is known of the article that was read; `length` counts code points, `sha256` is of the UTF-8 text."""

    id: str | None
    title: str | None
    source: str | None
    url: str | None
    published: IsoMoment | None
    languages: tuple[Lang, ...]
    length: Offset
    sha256: str


class Extraction(Record):
    """All records of one article.

    Raises pydantic's `ValidationError` where records overlap, are out of order, refer to what does not exist, or lie
    outside the text. With `context={"text": raw}` on validation each span is also held against the text itself.
    """

    schema_version: Literal["1"] = SCHEMA_VERSION
    article: Article
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    organizations: tuple[Organization, ...]
    facts: tuple[Fact, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    @model_validator(mode="after")
    def _ties_hold(self, info: ValidationInfo) -> Self:
        _check_ids(self)
        shown = [one for records in (self.quantities, self.times, self.organizations) for one in _shown(records)]
        clash = overlapping(shown)
        if clash is not None:
            raise ValueError(f"{clash[0]!r} and {clash[1]!r} overlap")
        _check_references(self)
        length = self.article.length
        for _, end, text in [*shown, *_shown(self.facts)]:
            if end > length:
                raise ValueError(f"{text!r} ends at {end}, behind the text's end")
        context = info.context
        if context is not None and "text" in context:
            self.check_against(context["text"])
        return self

    def check_against(self, text: str) -> None:
        """Hold every span against the article's text; raises ValueError at the first one that does not fit."""
        if len(text) != self.article.length:
            raise ValueError(f"the text has {len(text)} code points, not {self.article.length}")
        if self.article.sha256 != sha256_of(text):
            raise ValueError("the text's sha256 is another one: the text was changed")
        for stretch in self.stretches():
            if text[stretch.start : stretch.end] != stretch.text:
                raise ValueError(
                    f"{stretch.start}:{stretch.end} is {text[stretch.start : stretch.end]!r}, not {stretch.text!r}"
                )

    def stretches(self) -> Iterable[Stretch]:
        """Every stretch of the text that a record holds, records and their parts."""
        for quantity in self.quantities:
            yield quantity
            yield quantity.number
            if quantity.unit is not None:
                yield quantity.unit
        yield from self.times
        yield from self.organizations
        for fact in self.facts:
            yield fact
            for part in (fact.measure, fact.subject, fact.source):
                if part is not None:
                    yield part

    @property
    def years(self) -> list[int]:
        """The calendar years that the times cover at year granularity or finer, sorted, each once."""
        found: set[int] = set()
        for time in self.times:
            if time.granularity in ("century", "decade") or time.first_day is None or time.last_day is None:
                continue
            found.update(range(time.first_day.year, time.last_day.year + 1))
        return sorted(found)

    @property
    def numbers(self) -> list[Number]:
        """The numbers of the quantities, in text order."""
        return [quantity.number for quantity in self.quantities]

    @property
    def units(self) -> list[Unit]:
        """The units of the quantities that have one, in text order."""
        return [quantity.unit for quantity in self.quantities if quantity.unit is not None]

    @property
    def entities(self) -> dict[str, list[Organization]]:
        """The organizations by entity id, in order of first mention."""
        found: dict[str, list[Organization]] = {}
        for mention in self.organizations:
            found.setdefault(mention.entity, []).append(mention)
        return found


def sha256_of(text: str) -> str:
    """The SHA-256 of the text in UTF-8, as hex digits; lone surrogates count as their three-byte form."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _check_ids(extraction: Extraction) -> None:
    kinds: tuple[tuple[str, Sequence[Quantity | Time | Organization | Fact]], ...] = (
        ("q", extraction.quantities),
        ("t", extraction.times),
        ("o", extraction.organizations),
        ("f", extraction.facts),
    )
    for letter, records in kinds:
        index = out_of_order(letter, [(record.id, record.start) for record in records])
        if index is not None:
            record = records[index]
            if record.id != f"{letter}{index + 1}":
                raise ValueError(f"record {index + 1} of its kind has the id {record.id!r}, not {letter}{index + 1}")
            raise ValueError(f"{record.id} stands before the record in front of it")


def _shown(records: Iterable[Stretch]) -> list[Shown]:
    return [(record.start, record.end, record.text) for record in records]


def _check_references(extraction: Extraction) -> None:
    quantities = {record.id for record in extraction.quantities}
    times = {record.id for record in extraction.times}
    organizations = {record.id for record in extraction.organizations}
    for fact in extraction.facts:
        if fact.quantity not in quantities:
            raise ValueError(f"{fact.id} refers to the quantity {fact.quantity!r}, which does not exist")
        if fact.time is not None and fact.time not in times:
            raise ValueError(f"{fact.id} refers to the time {fact.time!r}, which does not exist")
        for mention in (fact.subject, fact.source):
            if mention is not None and mention.organization is not None and mention.organization not in organizations:
                raise ValueError(f"{fact.id} refers to the organization {mention.organization!r}, which does not exist")
