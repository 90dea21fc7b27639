"""Runs the examples of rules, words and organizations through the whole extractor, and tells why one does not hold.

    yes = [["They raised [$6 billion] in all.", "6000000000 USD"]]     the span that it must give, and its value in short form
    no  = ["Set the $PATH first."]                                     nothing of the entry or rule may come of it

Behind the short form, `; field value` asks for what the fact of a quantity says: "5 t; status target; measure Output".
A veto's yes has an empty value: no record may touch the span.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from ljextract.engine import Found
from ljextract.errors import RuleError
from ljextract.extractor import ArticleInput, Extractor, explanation_of
from ljextract.gazetteer import Org
from ljextract.lexicon import Entry
from ljextract.records import Extraction, Fact, Organization, Quantity, Time
from ljextract.rules import Rule
from ljextract.userpack import VETO, Problem, Source, UserPack, build, read_pack

PUBLISHED: Final = "2023-04-24"
"""The day that examples are of."""

Record = Quantity | Time | Organization

_UNIT_KINDS: Final = frozenset({"currency", "subunit", "unit", "unit_before"})
_ORG_KINDS: Final = frozenset({"org_head", "of_head", "unique_body"})


class Case(NamedTuple):
    """An example: whose it is, its sentence, and what it must give; `wanted` is None for a no."""

    source: Source
    sentence: str
    wanted: str | None


@dataclass(frozen=True)
class Failure:
    """An example that does not hold: what was found in place of what was wanted, and what else matched and lost."""

    case: Case
    line: int
    wanted: str
    found: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """What a run of examples gave. `bare` are the rules without an example."""

    ran: int
    sources: int
    failures: tuple[Failure, ...]
    bare: tuple[Source, ...]

    @property
    def holds(self) -> bool:
        """Whether every example holds and every rule has one."""
        return not self.failures and not self.bare


# What ships


def shipped_sources(extractor: Extractor, *, examples_only: bool = True) -> list[Source]:
    """The rules and words that ship, as an extractor has them, in their order; of words, those with examples, or all."""
    own = {pack.name for pack in extractor.packs}
    found: list[Source] = []
    for pack in extractor.languages:
        for book in pack.books:
            if book.name.partition(".")[0] not in (*own, "packs"):
                found += [_rule_source(rule, pack.code) for rule in book.rules]
        for entry in pack.lexicon.entries:
            if (entry.yes or entry.no or not examples_only) and entry.id.partition(".")[0] not in own:
                file = f"languages/{pack.code}/lexicon/{entry.id.split('.')[1]}.toml"
                label = f"{entry.kind} {entry.id}"
                found.append(
                    Source(entry.id, "", pack.code, entry, entry.yes, entry.no, file, 1, label, _shipped(file))
                )
    return found


def _rule_source(rule: Rule, lang: str) -> Source:
    file = f"languages/{lang}/{rule.produce.__module__.rpartition('.')[2]}.py"
    text = _shipped(file)
    line = text.count("\n", 0, text.find(f"\ndef {rule.produce.__name__}(") + 1) + 1
    return Source(rule.id, "", lang, rule, rule.yes, rule.no, file, line, rule.id, text)


@cache
def _shipped(file: str) -> str:
    from importlib.resources import files

    found = files("ljextract").joinpath(file)
    return found.read_text(encoding="utf-8") if found.is_file() else ""


# Running


def cases_of(sources: Iterable[Source]) -> Iterator[Case]:
    """Every example of the sources, each one's yes before its no."""
    for source in sources:
        for sentence, wanted in source.yes:
            yield Case(source, sentence, wanted)
        for sentence in source.no:
            yield Case(source, sentence, None)


def run(extractor: Extractor, sources: Sequence[Source]) -> Report:
    """The outcome of every example of the sources."""
    cases = list(cases_of(sources))
    failures = [failure for failure in (_tried(extractor, case) for case in cases) if failure is not None]
    bare = tuple(source for source in sources if isinstance(source.what, Rule) and not (source.yes or source.no))
    return Report(len(cases), len(sources), tuple(failures), bare)


def _tried(extractor: Extractor, case: Case) -> Failure | None:
    """Why an example does not hold; a rule that fails on its sentence is one reason."""
    try:
        return failure_of(extractor, case)
    except RuleError as error:
        return Failure(case, case.source.line_of(case.sentence), "no error", (str(error),), ())


def failure_of(extractor: Extractor, case: Case) -> Failure | None:
    """Why an example does not hold, or None where it does. Raises RuleError where a yes has no brackets."""
    text, start, end = unmarked(case.sentence) if case.wanted is not None else (case.sentence, 0, len(case.sentence))
    found = extractor.read(ArticleInput(text, published=PUBLISHED))
    extraction = found.extraction()
    if case.wanted is not None:
        if _says_yes(case, found, extraction, start, end):
            return None
        wanted = f"{text[start:end]!r} = {case.wanted or 'nothing'}"
        if isinstance(case.source.what, Rule) and case.source.what.kind != VETO:
            wanted += f", by {case.source.id}"
    else:
        if not _of_source(case.source, found):
            return None
        wanted = f"nothing of {case.source.id}"
    explained = explanation_of(extractor.read(ArticleInput(text, published=PUBLISHED), tracing=True))
    near = [one for one in records_of(explained.extraction) if one.start < end and one.end > start]
    losers = [loser for record in explained.records for loser in record.losers] + list(explained.rejected)
    lost = dict.fromkeys(
        f"{loser.rule} matched {loser.text!r}, but {loser.reason}"
        for loser in losers
        if loser.start < end and loser.end > start and loser.rule == case.source.id
    )
    if not lost and isinstance(case.source.what, Rule) and not any(one.rule == case.source.id for one in near):
        lost = {f"{case.source.id} matched nothing there": None}
    return Failure(
        case,
        case.source.line_of(case.sentence),
        wanted,
        tuple(
            f"{one.text!r} = {_short_with_facts(one, explained.extraction, case.wanted)}, by {one.rule}" for one in near
        ),
        tuple(lost) if case.wanted is not None else (),
    )


def _says_yes(case: Case, found: Found, extraction: Extraction, start: int, end: int) -> bool:
    what = case.source.what
    records = records_of(extraction)
    if isinstance(what, Rule | Entry) and what.kind == VETO:
        untouched = not any(one.start < end and one.end > start for one in records)
        return untouched and any(reading.claims.owner(start, end) is not None for reading in found.readings)
    record = next((one for one in records if (one.start, one.end) == (start, end)), None)
    if record is None or _short_with_facts(record, extraction, case.wanted) != _normal(case.wanted or ""):
        return False
    return record.rule == what.id if isinstance(what, Rule) else True


def _of_source(source: Source, found: Found) -> bool:
    """Whether anything of an entry, rule or organization came of a text."""
    what = source.what
    placed = [*found.quantities, *found.times, *found.organizations]
    if isinstance(what, Rule):
        if what.kind == VETO:
            return any(claim.owner == what.id for reading in found.readings for claim in reading.claims.all)
        return any(one.match.rule.id == what.id for one in placed)
    if isinstance(what, Org):
        return any(one.named.reference == what.id and _names(what, one.match.text) for one in found.organizations)
    if any(piece.what is what for one in placed for piece in one.match.pieces):
        return True
    if what.kind == VETO:
        return any(
            found.text.folded.startswith(word, claim.start)
            for reading in found.readings
            for claim in reading.claims.all
            if claim.owner.endswith(".veto_word")
            for word in what.words
        )
    words = {*what.words, *what.symbols}
    if what.kind in _UNIT_KINDS:
        keys = {what.get("code"), what.get("unit"), what.get("name")}
        amounts = [one.amount for one in found.quantities if one.amount.unit and one.amount.unit.key in keys]
        spans = [one.unit_span for one in amounts if one.unit_span and one.unit and one.unit.system != "COUNT"]
        return any(
            not words.isdisjoint((found.text.folded[one.start : one.end], found.text.raw[one.start : one.end]))
            for one in spans
        )
    if what.kind in _ORG_KINDS:
        return any(word in one.match.text.lower() for one in found.organizations for word in words)
    return False


def _names(org: Org, text: str) -> bool:
    return any(text in listed for listed in org.names.values())


# Short forms


def records_of(found: Extraction) -> list[Record]:
    """The quantities, times and organizations of an extraction."""
    return [*found.quantities, *found.times, *found.organizations]


def short(record: Record) -> str:
    """A record's value in the short form of examples; see CONTRIBUTING.md."""
    if isinstance(record, Organization):
        return record.type
    if isinstance(record, Time):
        said = [record.value or "?", "" if record.relation == "in" else record.relation, record.mod or ""]
        return " ".join(filter(None, said))
    number, unit = record.number, record.unit
    value = f"{number.low}..{number.high}" if number.form == "range" else number.value or "?"
    if number.ratio is not None:
        value = f"{number.ratio[0]}/{number.ratio[1]}"
    words = [("" if record.comparator == "=" else record.comparator) + value]
    if number.form == "ordinal":
        words.append("ordinal")
    if unit is not None:
        words.append(unit.code or unit.name)
        words += [f"per {unit.per}"] if unit.per else []
    return " ".join([*words, record.change or ""]).strip()


def _short_with_facts(record: Record, extraction: Extraction, wanted: str | None) -> str:
    """The short form, and of its fact the fields that are asked for: "5 t; status target"."""
    fields = [part.split()[0] for part in (wanted or "").split(";")[1:] if part.strip()]
    fact = next((one for one in extraction.facts if one.quantity == record.id), None)
    return "; ".join([short(record), *(f"{name} {_fact_field(fact, name, extraction)}" for name in fields)])


def _normal(wanted: str) -> str:
    return "; ".join(" ".join(part.split()) for part in wanted.split(";") if part.strip())


def _fact_field(fact: Fact | None, name: str, extraction: Extraction) -> str:
    value: Any = None if fact is None else getattr(fact, name, None)
    if name == "time" and value is not None:
        return next((one.value or "?" for one in extraction.times if one.id == value), "?")
    return "none" if value is None else str(getattr(value, "text", value))


def unmarked(sentence: str) -> tuple[str, int, int]:
    """A sentence without its brackets, and the span that they held. Only the outermost `[`…`]` pair is a mark."""
    found = re.search(r"\[([^\[\]]+)\]", sentence)
    if found is None:
        raise RuleError(f"no [brackets] in {sentence!r}")
    text = sentence[: found.start()] + found[1] + sentence[found.end() :]
    return text, found.start(), found.start() + len(found[1])


# Words that can't be found


_SIGN_PROBES: Final = ("It was 12{} in all.", "It was {}12 in all.")


def unreachable(extractor: Extractor, source: Source) -> list[str]:
    """The words of a source that give nothing where they should: a name in a plain sentence, a unit behind a number."""
    what = source.what
    probes_of = {pack.code: pack.probes for pack in extractor.languages}
    if isinstance(what, Org):
        return [
            name
            for lang, names in what.names.items()
            for name in names
            if not what.needs_cue(name) and not _is_given(extractor, probes_of[lang].get("name", ()), name)
        ]
    if isinstance(what, Entry) and what.kind in _UNIT_KINDS:
        plain = probes_of[source.lang].get("unit", ())
        forms = [(word, plain) for word in what.words] + [(sign, (*plain, *_SIGN_PROBES)) for sign in what.symbols]
        return [form for form, probes in forms if form not in what.ambiguous and not _is_given(extractor, probes, form)]
    return []


def _is_given(extractor: Extractor, probes: Sequence[str], word: str) -> bool:
    """Whether a word gives something in one of the sentences; where a language has none, nothing can be said against it."""
    return not probes or any(_gives(extractor, probe, word) for probe in probes)


def _gives(extractor: Extractor, probe: str, word: str) -> bool:
    text = probe.format(word)
    at = text.index(word)
    found = extractor.extract(text, published=PUBLISHED)
    if any((one.start, one.end) == (at, at + len(word)) for one in found.organizations):
        return True
    units = (one.unit for one in found.quantities if one.unit is not None and one.unit.system != "COUNT")
    return any(unit.start <= at and at + len(word) <= unit.end for unit in units)


def problems(packs: Iterable[str | Path | UserPack]) -> list[str]:
    """All that is wrong with packs, each with its file and line: what can't be read, what can't be found, what does not hold.

    Raises PackError for a pack that can't be read at all.
    """
    read = [read_pack(pack) for pack in packs]
    built = build(read)
    if any(problem.fatal for problem in built.problems):
        return [str(problem) for problem in built.problems]
    extractor = Extractor(packs=read)
    sources = sources_of(extractor)
    found = list(built.problems)
    failed: dict[str, Problem] = {}  # a rule that fails where a word is tried
    for source in sources:
        try:
            lost = unreachable(extractor, source)
        except RuleError as error:
            failed.setdefault(str(error), Problem(source.file, source.line, source.label, str(error)))
            continue
        hint = _HINTS.get(type(source.what), "")
        found += [
            Problem(source.file, source.line_of(word), source.label, f"{word!r} is never found: {hint}")
            for word in lost
        ]
    report = run(extractor, sources)
    found += [
        Problem(failure.case.source.file, failure.line, failure.case.source.label, told(failure))
        for failure in report.failures
    ]
    found += () if report.failures else failed.values()
    return [str(problem) for problem in sorted(found, key=lambda one: (one.file, one.line))]


_HINTS: Final = {
    Org: "neither by itself nor in a sentence; list it under cue if it is also something else",
    Entry: "not behind 12 and not before it; another word takes its place",
}


def told(failure: Failure) -> str:
    """A failure in one line."""
    found = " and ".join(failure.found) or "nothing"
    why = f" ({'; '.join(failure.why)})" if failure.why else ""
    return f"{failure.case.sentence!r}: wanted {failure.wanted}; found {found}{why}"


def sources_of(extractor: Extractor) -> list[Source]:
    """The rules, words and organizations of an extractor's packs, as the extractor has them."""
    entries = {
        (entry.id, entry.words, entry.symbols): entry for pack in extractor.languages for entry in pack.lexicon.entries
    }

    def own(source: Source) -> Source:
        what = source.what
        if not isinstance(what, Entry):
            return source
        return source._replace(what=entries.get((what.id, what.words, what.symbols), what))

    return [own(source) for source in build(extractor.packs).sources]


def as_document(report: Report) -> dict[str, Any]:
    """A report for other programs."""
    return {
        "examples": report.ran,
        "entries": report.sources,
        "failures": [
            {
                "id": failure.case.source.id,
                "file": failure.case.source.file,
                "line": failure.line,
                "sentence": failure.case.sentence,
                "wanted": failure.wanted,
                "found": failure.found,
                "why": failure.why,
            }
            for failure in report.failures
        ],
        "without_example": [source.id for source in report.bare],
    }
