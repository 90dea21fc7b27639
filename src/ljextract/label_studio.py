"""Label Studio's tasks: spans are its labels, a fact is a labelled stretch with relations to what it says and choices.

The stretch is the clause that states the fact, labelled `fact`. Relations lead from it to its `quantity`, `measure`, `time`,
`subject` and `source`; what is no record of its own (a measure, a subject that is no organization) is a stretch labelled
so. Where a subject or source holds the name of an organization, a relation `organization` leads on to that.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, get_args

from ljextract.annotated import LABELS, Annotated, FactMark, Labelled, Place, file_name, kept_in, kept_of, label_of
from ljextract.errors import InputError
from ljextract.files import read_text
from ljextract.records import Basis, Change, Status

Part = Literal["measure", "subject", "source"]
_PARTS: Final[tuple[Part, ...]] = get_args(Part)
_ROLES: Final = ("quantity", "time", *_PARTS)
_CHOICES: Final = {"status": get_args(Status), "direction": get_args(Change), "basis": get_args(Basis)}

Result = dict[str, Any]


def label_config() -> str:
    """The labelling interface."""
    labels = "\n".join(f'    <Label value="{label}"/>' for label in (*LABELS, "fact", *_PARTS))
    relations = "\n".join(f'    <Relation value="{role}"/>' for role in (*_ROLES, "organization"))
    choices = "\n".join(
        f'  <Choices name="{name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="fact">\n'
        + "".join(f'    <Choice value="{value}"/>\n' for value in values)
        + "  </Choices>"
        for name, values in _CHOICES.items()
    )
    return (
        f'<View>\n  <Labels name="label" toName="text">\n{labels}\n  </Labels>\n  <Relations>\n{relations}\n  </Relations>\n'
        f'{choices}\n  <Text name="text" value="$text"/>\n</View>\n'
    )


# Writing


def task_of(one: Annotated) -> dict[str, Any]:
    """A task; marks that no person made are predictions."""
    regions = _Regions(one.text)
    for span in one.spans:
        regions.at(span.label, (span.start, span.end))
    for number, fact in enumerate(one.facts, 1):
        regions.state(fact, f"f{number}")
    kept = kept_of(one)
    del kept["finished"], kept["facts"]  # the task says so itself
    data = {"text": one.text, "id": one.name} | kept
    marked = "annotations" if one.finished else "predictions"
    return {"data": data, marked: [{"result": regions.results}] if regions.results or one.finished else []}


class _Regions:
    """The results of a task: labelled stretches, each once, and the facts between them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.results: list[Result] = []
        self._ids: dict[tuple[str, Place, Place | None], str] = {}
        self._kinds: dict[tuple[str, Place], str] = {}
        self._related: set[tuple[str, str, str]] = set()

    def at(self, label: str, place: Place, organization: Place | None = None) -> str:
        """The id of a stretch that holds that organization, if any; it is made where it is not there yet."""
        known = self._ids.get((label, place, organization))
        if known is not None:
            return known
        region = self._ids[label, place, organization] = f"s{len(self._ids) + 1}"
        self._kinds.setdefault((label.partition(":")[0], place), region)
        self._stretch(region, label, place)
        return region

    def _stretch(self, region: str, label: str, place: Place) -> None:
        value = {"start": place[0], "end": place[1], "text": self.text[slice(*place)]}
        shown = {"id": region, "from_name": "label", "to_name": "text", "type": "labels"}
        self.results.append(shown | {"value": value | {"labels": [label]}})

    def state(self, fact: FactMark, region: str) -> None:
        """Put down a fact, whose records have stretches already."""
        place = fact.start, fact.end
        self._stretch(region, "fact", place)
        for name in _CHOICES:
            chosen = getattr(fact, name)
            if chosen is not None:
                value = {"start": place[0], "end": place[1], "text": self.text[slice(*place)], "choices": [chosen]}
                shown = {"id": region, "from_name": name, "to_name": "text", "type": "choices"}
                self.results.append(shown | {"value": value})
        self._relate(region, self._kinds["quantity", fact.quantity], "quantity")
        if fact.time is not None:
            self._relate(region, self._kinds["time", fact.time], "time")
        if fact.measure is not None:
            self._relate(region, self.at("measure", fact.measure), "measure")
        for role, part, organization in (
            ("subject", fact.subject, fact.subject_organization),
            ("source", fact.source, fact.source_organization),
        ):
            if part is None:
                continue
            named = self._kinds["org", organization] if organization is not None else None
            if named is not None and part == organization:
                self._relate(region, named, role)
                continue
            mark = self.at(role, part, organization)
            self._relate(region, mark, role)
            if named is not None:
                self._relate(mark, named, "organization")

    def _relate(self, here: str, there: str, role: str) -> None:
        if (here, there, role) in self._related:  # two facts may have one subject
            return
        self._related.add((here, there, role))
        ends = {"from_id": here, "to_id": there, "direction": "right"}
        self.results.append({"type": "relation"} | ends | {"labels": [role]})


# Reading


def read_tasks(path: Path) -> Iterator[Annotated]:
    """The annotated articles in an export."""
    try:
        tasks = json.loads(read_text(path))
    except ValueError as error:
        raise InputError(f"{path}: no JSON: {error}") from None
    if not isinstance(tasks, list):
        raise InputError(f"{path}: not a list of tasks, as Label Studio exports them (JSON or JSON-MIN)")
    for number, task in enumerate(tasks, 1):
        where = f"{path}: task {number}"
        data = task.get("data", task) if isinstance(task, dict) else None
        if not isinstance(data, dict) or not isinstance(data.get("text"), str):
            raise InputError(f"{where} has no text")
        done = [one for one in task.get("annotations") or () if not one.get("was_cancelled")]
        finished = bool(done) or "label" in task
        source = done or task.get("predictions") or ()
        results = list(source[-1]["result"]) if source else []
        results += [{"type": "labels", "value": value} for value in task.get("label") or ()]
        left_out = [f"annotation {n} of {len(done)} is left out: the last one is taken" for n in range(1, len(done))]
        known = kept_in(data | {"facts": None, "finished": finished})
        spans, facts = _marks(data["text"], results, where, left_out)
        name = file_name(str(data.get("id") or f"{path.stem}-{number}"))
        marks = {"facts": facts, "with_facts": known.pop("with_facts") or bool(facts), "left_out": tuple(left_out)}
        yield Annotated(name, data["text"], spans=spans, **known | marks)


def _marks(
    text: str, results: Sequence[Result], where: str, left_out: list[str]
) -> tuple[tuple[Labelled, ...], tuple[FactMark, ...]]:
    """The spans and facts of a task's results."""
    spans: list[Labelled] = []
    regions: dict[str, Labelled] = {}
    choices: dict[str, dict[str, str]] = {}
    relations: dict[str, list[tuple[str, str]]] = {}
    facts: list[tuple[str, Labelled]] = []
    loose: Counter[str] = Counter()
    for one in results:
        sort, region = one.get("type"), str(one.get("id"))
        if sort == "labels":
            span = _span_in(text, one["value"], where)
            regions[region] = span
            if span.label == "fact" and "id" in one:
                facts.append((region, span))
            elif span.label in LABELS:
                spans.append(span)
            elif "id" not in one:  # JSON-MIN: nothing leads to it
                loose[f"{span.label} without relations (export as JSON, not JSON-MIN)"] += 1
        elif sort == "relation":
            ends = [str(one.get("from_id")), str(one.get("to_id"))]
            here, there = reversed(ends) if one.get("direction") == "left" else ends
            relations.setdefault(here, []).append((there, next(iter(one.get("labels") or ()), "")))
        elif sort == "choices" and one.get("from_name") in _CHOICES:
            chosen = one.get("value", {}).get("choices") or ()
            choices.setdefault(region, {}).update((one["from_name"], value) for value in chosen[:1])
        else:
            loose[f"result of type {sort}"] += 1
    left_out += [f"{count} × {sort} left out" for sort, count in sorted(loose.items())]
    return tuple(spans), tuple(
        _fact(span, relations.get(region, ()), regions, relations, choices.get(region, {}), f"{where}: the fact at {span.start}:{span.end}")
        for region, span in facts
    )  # fmt: skip


def _fact(
    span: Labelled,
    leading: Iterable[tuple[str, str]],
    regions: Mapping[str, Labelled],
    relations: Mapping[str, Sequence[tuple[str, str]]],
    choices: dict[str, Any],
    where: str,
) -> FactMark:
    """The fact of a stretch, by the relations that lead from it. Raises InputError for one that can't be understood."""
    places: dict[str, Any] = {}
    for there, told in leading:
        to = regions.get(there)
        if to is None:
            continue  # a stretch that was deleted
        role = told or to.label
        if role not in _ROLES:
            raise InputError(f"{where}: a relation to {to.label!r} needs a label: {', '.join(_ROLES)}")
        if role in places:
            raise InputError(f"{where}: has two relations {role!r}")
        if role in ("quantity", "time") and to.label != role:
            raise InputError(f"{where}: its {role} is labelled {to.label!r}")
        places[role] = to.start, to.end
        if role in ("subject", "source"):
            onward = [regions[one] for one, _ in relations.get(there, ()) if one in regions]
            named = next((one for one in (to, *onward) if one.label.startswith("org:")), None)
            places[f"{role}_organization"] = (named.start, named.end) if named is not None else None
    for name, value in choices.items():
        if value not in _CHOICES[name]:
            raise InputError(f"{where}: {name} is {value!r}, which is none of {', '.join(_CHOICES[name])}")
    quantity = places.pop("quantity", None)
    if quantity is None:
        raise InputError(f"{where}: needs a relation to its quantity")
    return FactMark(span.start, span.end, quantity, **places, **choices)


def _span_in(text: str, value: Mapping[str, Any], where: str) -> Labelled:
    try:
        start, end, (name, *_) = int(value["start"]), int(value["end"]), value["labels"]
    except (KeyError, TypeError, ValueError):
        raise InputError(f"{where}: a span needs start, end and labels, not {json.dumps(value)[:80]}") from None
    words = value.get("text")
    if words is not None and text[start:end] != words:
        units = text.encode("utf-16-le", "surrogatepass")
        before, inside = (units[2 * a : 2 * b].decode("utf-16-le", "replace") for a, b in ((0, start), (start, end)))
        if inside != words:
            raise InputError(f"{where}: {start}:{end} is {text[start:end]!r}, not {words!r}")
        start, end = len(before), len(before) + len(inside)
    return Labelled(start, end, name if name in ("fact", *_PARTS) else label_of(name, where))
