"""Pages for people: extractions, scores, explanations and rules as rich renderables. Nothing here prints.

Only the command line imports this module, so that rich is loaded where a page is drawn and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING, Final

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from ljextract.agreement import Agreement, Held, Item
from ljextract.diff import CLASSES, Sample, Summary
from ljextract.diff import Held as HeldRecord
from ljextract.explain import Explanation, Loser
from ljextract.records import Extraction, Fact, Mention, Organization, Quantity, Stretch, Time
from ljextract.rules import Rule
from ljextract.score import KINDS, Difference, Kind, KindScore, Score, Tally, share

if TYPE_CHECKING:
    from ljextract.coverage import Row
    from ljextract.examples import Failure, Report

STYLES: Final = {"quantities": "bold cyan", "times": "bold magenta", "organizations": "bold green"}
_OUTCOMES: Final = {"missed": "bold red", "wrong": "bold yellow", "extra": "bold blue"}

# What could move the cursor, recolour the screen or turn a line around is shown as a picture of itself, not sent.
_UNSAFE: Final = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"},
    **dict.fromkeys((*range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"),
    ord("\r"): None,
    **dict.fromkeys((0x2028, 0x2029), "\n"),
}


def _safe(raw: str) -> str:
    return raw.translate(_UNSAFE)


def _line(raw: str) -> str:
    """Words from the text on one line, for a cell or a heading."""
    return _safe(" ".join(raw.split()))


# One article


def extraction_page(extraction: Extraction, text: str, *, colour: bool) -> RenderableType:
    """An article's text with its records marked, then a table of each kind; without colour, brackets mark records."""
    parts: list[RenderableType] = [
        _article_line(extraction),
        Text(),
        _legend(colour=colour),
        Text(),
        marked_text(extraction, text, colour=colour),
    ]
    if extraction.quantities:
        parts += [_heading("Quantities", len(extraction.quantities)), _quantity_table(extraction.quantities)]
    if extraction.times:
        parts += [_heading("Times", len(extraction.times)), _time_table(extraction.times)]
    if extraction.organizations:
        parts += [_heading("Organizations", len(extraction.organizations)), _organization_table(extraction)]
    if extraction.facts:
        order = Text("subject · measure · quantity · time · direction and basis · status — source", "dim")
        parts += [_heading("Facts", len(extraction.facts)), order, *_fact_lines(extraction)]
    if extraction.diagnostics:
        parts += [_heading("Diagnostics", len(extraction.diagnostics)), _diagnostic_table(extraction)]
    if not any((extraction.quantities, extraction.times, extraction.organizations, extraction.facts)):
        parts.append(Text("No records.", style="dim"))
    return Group(*parts)


def _article_line(extraction: Extraction) -> Text:
    article = extraction.article
    known = [article.id, article.title, article.source, article.published, ", ".join(article.languages)]
    size = f"{article.length:,} characters"
    return Text(" · ".join(_line(item) for item in [*known, size] if item), style="bold")


def _legend(*, colour: bool) -> Text:
    if not colour:
        return Text("[words]q1 quantity   [words]t1 time   [words]o1 organization")
    words = Text()
    for kind, style in STYLES.items():
        words.append(kind, style).append("   ")
    return words


def marked_text(extraction: Extraction, text: str, *, colour: bool) -> Text:
    """The article's text with its quantities, times and organizations marked, each with its id."""
    spans: list[tuple[int, int, str, str]] = []
    for kind, style in STYLES.items():
        records: Sequence[Quantity | Time | Organization] = getattr(extraction, kind)
        spans += [(record.start, record.end, record.id, style) for record in records]
    page, last = Text(), 0
    for start, end, record_id, style in sorted(spans):
        page.append(_safe(text[last:start]))
        if colour:
            page.append(_safe(text[start:end]), style).append(f"·{record_id}", f"dim {style.split()[-1]}")
        else:
            page.append(f"[{_safe(text[start:end])}]{record_id}")
        last = end
    return page.append(_safe(text[last:]))


def _heading(title: str, count: int) -> Padding:
    return Padding(Text.assemble((title, "bold"), (f"  {count}", "dim")), (1, 0, 0, 0))


def _table(*columns: str, right: Sequence[str] = ()) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim", show_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column in right else "left", overflow="fold")
    return table


def grouped(value: str) -> str:
    """A decimal string with a comma between thousands.

    >>> grouped("-208981000000.25")
    '-208,981,000,000.25'
    """
    whole, dot, rest = value.partition(".")
    return re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", whole) + dot + rest


def _value(quantity: Quantity) -> str:
    number = quantity.number
    if number.form == "range":
        value = f"{grouped(number.low or '')} to {grouped(number.high or '')}"
    elif number.ratio is not None:
        value = f"{number.ratio[0]}/{number.ratio[1]}"
    else:
        value = grouped(number.value or "")
    return value if quantity.comparator == "=" else f"{quantity.comparator} {value}"


def _unit(quantity: Quantity) -> str:
    unit = quantity.unit
    if unit is None:
        return ""
    per = f" / {unit.per}" if unit.per is not None else ""
    return f"{unit.code or unit.name}{per}"


def _quantity_table(quantities: Iterable[Quantity]) -> Table:
    table = _table("id", "text", "value", "unit", "dimension", "form", "change", right=["value"])
    for quantity in quantities:
        unit, form = quantity.unit, quantity.number.form
        table.add_row(
            Text(quantity.id, "dim"),
            Text(_line(quantity.text), STYLES["quantities"]),
            Text(_value(quantity)),
            Text(_line(_unit(quantity))),
            Text(unit.dimension if unit is not None else "", "dim"),
            Text(form if form != "cardinal" else "", "dim"),
            quantity.change or "",
        )
    return table


def _time_table(times: Iterable[Time]) -> Table:
    table = _table("id", "text", "value", "days", "relation", "part", "resolution")
    for time in times:
        days = ""
        if time.first_day is not None:
            days = str(time.first_day) if time.first_day == time.last_day else f"{time.first_day} to {time.last_day}"
        table.add_row(
            Text(time.id, "dim"),
            Text(_line(time.text), STYLES["times"]),
            Text(time.value or ""),
            days,
            time.relation if time.relation != "in" else "",
            time.mod or "",
            Text(time.resolution, "dim"),
        )
    return table


def _organization_table(extraction: Extraction) -> Table:
    table = _table("entity", "name", "type", "mentions")
    for entity, mentions in extraction.entities.items():
        words = Text(" ".join(one.id for one in mentions if one.text == one.name), "dim")
        for other in dict.fromkeys(one.text for one in mentions if one.text != one.name):
            words.append(", " if words else "").append(_line(other), "not dim")
            words.append(" " + " ".join(one.id for one in mentions if one.text == other))
        table.add_row(
            Text(entity, "dim"), Text(_line(mentions[0].name), STYLES["organizations"]), mentions[0].type, words
        )
    return table


def _fact_lines(extraction: Extraction) -> Iterator[RenderableType]:
    quantities = {record.id: record for record in extraction.quantities}
    times = {record.id: record for record in extraction.times}
    for sentence, facts in groupby(extraction.facts, key=lambda fact: (fact.span, fact.text)):
        yield Padding(Text(_line(sentence[1]), "italic"), (1, 0, 0, 0))
        for fact in facts:
            yield Padding(_fact_line(fact, quantities[fact.quantity], times.get(fact.time or "")), (0, 0, 0, 2))


def _fact_line(fact: Fact, quantity: Quantity, time: Time | None) -> Text:
    def words(part: Stretch | None) -> Text | None:
        style = STYLES["organizations"] if isinstance(part, Mention) and part.organization else ""
        return Text(_line(part.text), style) if part is not None else None

    parts: list[Text | None] = [
        words(fact.subject),
        words(fact.measure),
        Text(_line(quantity.text), STYLES["quantities"]),
        Text(_line(time.text), STYLES["times"]) if time is not None else None,
        Text(f"{fact.direction} {fact.basis or ''}".strip()) if fact.direction or fact.basis else None,
        Text(fact.status, "yellow") if fact.status != "actual" else None,
    ]
    line = Text(f"{fact.id:<4}", "dim")
    line.append_text(Text(" · ").join(part for part in parts if part is not None))
    if fact.source is not None:
        line.append(" — ", "dim").append_text(words(fact.source) or Text())
    return line


def _diagnostic_table(extraction: Extraction) -> Table:
    table = _table("code", "place", "message")
    for one in extraction.diagnostics:
        table.add_row(one.code, f"{one.start}:{one.end}" if one.start is not None else "", Text(_line(one.message)))
    return table


# Scores


def score_page(scores: Mapping[str, Score], total: Score, *, shown: int | None = None) -> RenderableType:
    """F1 by article, the total by kind and field, and the differences with their sentences: all, or `shown` of them."""
    parts: list[RenderableType] = []
    if len(scores) > 1:
        table = _table("F1 by article", *KINDS, right=KINDS)
        for name, score in scores.items():
            table.add_row(name, *(_f1_cell(score.kinds.get(kind)) for kind in KINDS))
        parts += [table, Text()]
    parts.append(_total_table(total))
    listed = total.differences if shown is None else total.differences[:shown]
    if listed:
        parts.append(_heading("Differences", len(total.differences)))
    for difference in listed:
        parts.append(_difference(difference))
    if len(listed) < len(total.differences):
        parts.append(Text(f"and {len(total.differences) - len(listed)} more", "dim"))
    return Group(*parts)


def _f1_cell(kind: KindScore | None) -> Text:
    if kind is None or not (kind.tally.gold or kind.tally.found):
        return Text("–", "dim")
    return _coloured(kind.tally.f1)


def _coloured(value: Fraction) -> Text:
    style = "green" if value == 1 else "yellow" if value >= Fraction(95, 100) else "red"
    return Text(share(value), style)


def _total_table(total: Score) -> Table:
    numbers = ("gold", "found", "right", "precision", "recall", "F1")
    table = _table("kind and field", *numbers, right=numbers)
    for kind, score in total.kinds.items():
        table.add_row(Text(kind, "bold"), *_tally_cells(score.tally))
        for name, tally in score.fields.items():
            table.add_row(Text(f"  {name}", "dim"), *_tally_cells(tally))
        table.add_section()
    return table


def _tally_cells(tally: Tally) -> list[Text]:
    if not tally.gold and not tally.found:
        return [Text("0"), Text("0"), Text("0"), *(Text("–", "dim") for _ in range(3))]
    whole = tally.right_gold == tally.right_found and tally.right_gold.denominator == 1
    return [
        Text(str(tally.gold)),
        Text(str(tally.found)),
        Text(str(tally.right_gold) if whole else "", "dim"),  # B-cubed counts parts
        Text(share(tally.precision)),
        Text(share(tally.recall)),
        _coloured(tally.f1),
    ]


_ONE_OF: Final[Mapping[Kind, str]] = {
    "quantities": "quantity", "times": "time", "organizations": "organization", "facts": "fact",
}  # fmt: skip


def _difference(difference: Difference) -> RenderableType:
    head = Text()
    head.append(f"{difference.outcome:<7}", _OUTCOMES[difference.outcome]).append(f"{_ONE_OF[difference.kind]:<13}")
    head.append(_line(difference.text), "bold").append(
        f"  {difference.article} {difference.start}:{difference.end}", "dim"
    )
    if not difference.counts:
        head.append("  (a field only)", "dim")
    lines: list[RenderableType] = []
    if difference.outcome == "wrong":
        for field in difference.fields:
            line = Text.assemble((f"{field.name}: ", "dim"), _line(field.gold) or "null", (" in gold, found ", "dim"))
            lines.append(line.append(_line(field.found) or "null"))
    else:
        values = ", ".join(f"{field.name} {_line(field.gold or field.found)}" for field in difference.fields)
        lines.append(Text(values, "dim"))
    if difference.sentence:
        lines.append(Text(_line(difference.sentence), "italic dim"))
    return Group(head, Padding(Group(*lines), (0, 0, 0, 7)))


# Two versions of one story


def agreement_page(agreement: Agreement) -> RenderableType:
    """What conflicts, what only one version has, and what agrees, each with both sentences side by side."""
    names = [one.id or side for one, side in ((agreement.a, "a"), (agreement.b, "b"))]
    head = Text.assemble((_line(" against ".join(names)), "bold"), "  ")
    for count, words, style in (
        (len(agreement.conflicts), "conflict", "bold red"),
        (len(agreement.missing), "only in one", "yellow"),
        (len(agreement.agreed), "agreed", "green"),
    ):
        plural = "s" if words == "conflict" and count != 1 else ""
        head.append(f"{count} {words}{plural}   ", style if count else "dim")
    parts: list[RenderableType] = [head]
    if agreement.conflicts:
        parts += [_heading("Conflicts", len(agreement.conflicts)), *map(_conflict, agreement.conflicts)]
    if agreement.missing:
        parts += [_heading("Only in one", len(agreement.missing))]
        parts += [_missing(item, names[0] if item.b is None else names[1]) for item in agreement.missing]
    if agreement.agreed:
        parts += [_heading("Agreed", len(agreement.agreed)), _side_by_side(agreement.agreed, names)]
    return Group(*parts)


_KINDS_OF: Final = {"quantity": "quantities", "time": "times", "organization": "organizations"}


def _conflict(item: Item) -> RenderableType:
    assert item.a is not None
    assert item.b is not None
    head = Text.assemble((f"{item.code:<11}", "bold red"), (_line(item.message), "bold"))
    table = _halves()
    table.add_row(*(_highlighted(held.sentence, [(held, "bold red reverse")]) for held in (item.a, item.b)))
    return Group(Text(), head, Padding(table, (0, 0, 0, 2)))


def _missing(item: Item, name: str) -> RenderableType:
    held = item.a or item.b
    assert held is not None
    head = Text.assemble((f"{item.kind:<13}", "yellow"), (_line(held.text), STYLES[_KINDS_OF[item.kind]]))
    if held.value != held.text:
        head.append(f"  {_line(held.value)}")
    head.append(f"  {_line(name)} {held.id}", "dim")
    return Group(head, Padding(Text(_line(held.sentence.text), "italic dim"), (0, 0, 0, 13)))


def _side_by_side(items: Iterable[Item], names: Sequence[str]) -> Table:
    """The sentences that share records, each pair of them once, with the records that agree marked."""
    rows: dict[tuple[Stretch, Stretch], list[tuple[Held, Held, str]]] = {}
    notes: dict[tuple[Stretch, Stretch], list[str]] = {}
    for item in sorted(items, key=lambda one: one.a.sentence.start if one.a is not None else 0):
        assert item.a is not None
        assert item.b is not None
        key = item.a.sentence, item.b.sentence
        rows.setdefault(key, []).append((item.a, item.b, STYLES[_KINDS_OF[item.kind]]))
        if item.code in {"rounded", "converted"}:
            notes.setdefault(key, []).append(f"{item.code}: {_line(item.message)}")
    table = _halves(*names)
    for (a, b), marked in rows.items():
        left = _highlighted(a, [(one, style) for one, _, style in marked])
        right = _highlighted(b, [(other, style) for _, other, style in marked])
        for note in notes.get((a, b), ()):
            right.append(f"\n{note}", "yellow")
        table.add_row(left, right)
        table.add_section()
    return table


def _halves(*names: str) -> Table:
    table = Table(
        box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim", show_edge=False, show_header=bool(names), expand=True
    )
    for name in names or ("", ""):
        table.add_column(Text(_line(name)), ratio=1, overflow="fold")
    return table


def _highlighted(sentence: Stretch, marked: Iterable[tuple[Held, str]]) -> Text:
    """A sentence on one line with records in brackets and in colour."""
    words, last = Text(), sentence.start
    spans = {(held.start, held.end): (held.id, style) for held, style in marked}
    for (start, end), (record_id, style) in sorted(spans.items()):
        if start < last:
            continue
        words.append(_blanks(sentence.text[last - sentence.start : start - sentence.start]))
        words.append(f"[{_blanks(sentence.text[start - sentence.start : end - sentence.start])}]", style)
        words.append(record_id, "dim")
        last = end
    return words.append(_blanks(sentence.text[last - sentence.start :]))


def _blanks(raw: str) -> str:
    return _safe(re.sub(r"\s+", " ", raw))


# Two extractions of one corpus


def diff_page(summary: Summary, names: tuple[str, str]) -> RenderableType:
    """What changed between two extractions: totals, then each rule with its changes, most first, and a few of them."""
    head = Text.assemble((_line(" against ".join(names)), "bold"), "  ")
    head.append(
        f"{summary.count:,} {'change' if summary.count == 1 else 'changes'}", "bold red" if summary.count else "green"
    )
    head.append(f" in {summary.changed_articles:,} of {max(summary.articles):,} articles", "dim")
    parts: list[RenderableType] = [head]
    if summary.other_rule:
        parts.append(Text(f"{summary.other_rule:,} records are the same, by another rule", "dim"))
    if summary.count:
        parts += [Text(), _changes_table(summary)]
    for group in summary.groups:
        title = Text.assemble((_line(group.rule), "bold"), f"  {group.count:,} changed")
        if group.kind in summary.records:
            before, after = (counts[group.rule] for counts in summary.by_rule)
            title.append(f"  {group.kind}, {before:,} before, {after:,} after", "dim")
        parts.append(Padding(title, (1, 0, 0, 0)))
        for classes, count, samples in group.sampled():
            style = _CLASS_STYLES.get(classes[0], "bold yellow")
            parts.append(Padding(Text.assemble((" + ".join(classes), style), f"  {count:,}"), (0, 0, 0, 2)))
            parts += [Padding(_sample(one), (0, 0, 0, 4)) for one in samples]
    return Group(*parts)


_CLASS_STYLES: Final = {"added": "bold green", "removed": "bold red"}


def _changes_table(summary: Summary) -> Table:
    kinds = [kind for kind in summary.totals if kind in summary.records or summary.changes[kind]]
    table = _table("", *kinds, right=kinds)
    for side, name in enumerate(("before", "after")):
        cells = (f"{summary.records[kind][side]:,}" if kind in summary.records else "" for kind in kinds)
        table.add_row(Text(name, "dim"), *cells)
    table.add_row(Text("changed", "bold"), *(f"{summary.changes[kind]:,}" for kind in kinds))
    for name in CLASSES:
        counts = [summary.totals[kind][name] for kind in kinds]
        if any(counts):
            table.add_row(Text(f"  {name}", "dim"), *(f"{count:,}" if count else "" for count in counts))
    return table


def _sample(sample: Sample) -> RenderableType:
    change = sample.change
    held = change.held
    words: list[Text] = []
    for side, style in ((change.before, "red"), (change.after, "green")):
        if side is not None:
            words.append(Text.assemble((_line(side.text), style), "  ", _line(side.reading) if side.text else ""))
    head = Text(" → ").join(words) if len(words) == 2 and change.kind != "facts" else words[-1]
    if sample.count > 1:
        head = Text.assemble((f"×{sample.count} ", "bold"), head)
    head.append(f"  {_line(sample.article)} {held.start}:{held.end}", "dim")
    lines: list[RenderableType] = []
    for one in change.telling_fields():
        before, after = _line(one.before) or "null", _line(one.after) or "null"
        lines.append(Text.assemble((f"{one.name.replace('_', ' ')}: ", "dim"), before, " → ", after))
    if change.instead:
        lines.append(Text(_line(change.instead), "yellow"))
    if change.sentence is not None:
        lines.append(_in_sentence(change.sentence, held))
    return Group(head, Padding(Group(*lines), (0, 0, 0, 2))) if lines else head


def _in_sentence(sentence: Stretch, held: HeldRecord) -> Text:
    """The sentence on one line with the record in brackets; of a long one, what stands around the record."""
    start, end = held.start - sentence.start, held.end - sentence.start
    before, after = _blanks(sentence.text[:start]).lstrip(), _blanks(sentence.text[end:]).rstrip()
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:]
    if len(after) > _AROUND:
        after = after[:_AROUND] + "…"
    words = Text(before, "italic dim")
    return words.append(f"[{_blanks(sentence.text[start:end])}]", "bold").append(after, "italic dim")


_AROUND: Final = 100


# Explanations and rules


def explanation_page(explanation: Explanation) -> RenderableType:
    """For each record its rule, the pieces it was made from, its value, and what else matched there and why it lost."""
    extraction = explanation.extraction
    records: dict[str, Quantity | Time | Organization] = {}
    for kind in (extraction.quantities, extraction.times, extraction.organizations):
        records.update((record.id, record) for record in kind)
    parts: list[RenderableType] = []
    for explained in sorted(explanation.records, key=lambda one: records[one.record_id].start):
        record = records[explained.record_id]
        head = Text.assemble((f"{record.id} ", "dim"), (_line(record.text), _style_of(record)), "  ", _reading(record))
        tree = Tree(head, guide_style="dim")
        tree.add(Text.assemble((explained.rule, "bold"), "  ", (_line(explained.doc), "dim")))
        for piece in explained.pieces:
            meaning = f"  {_line(piece.meaning)}" if piece.meaning else ""
            tree.add(Text.assemble((f"{piece.name}: ", "dim"), _line(piece.text), (meaning, "dim")))
        for loser in explained.losers:
            tree.add(_loser(loser))
        parts.append(Padding(tree, (0, 0, 1, 0)))
    if explanation.rejected:
        tree = Tree(Text("Matched, and nothing was recorded"), guide_style="dim")
        for loser in explanation.rejected:
            tree.add(_loser(loser))
        parts.append(tree)
    if not parts:
        parts.append(Text("No records, and no rule matched.", "dim"))
    return Group(*parts)


def _style_of(record: Quantity | Time | Organization) -> str:
    kinds = {Quantity: "quantities", Time: "times", Organization: "organizations"}
    return STYLES[kinds[type(record)]]


def _reading(record: Quantity | Time | Organization) -> str:
    if isinstance(record, Quantity):
        change = f", {record.change}" if record.change is not None else ""
        return _line(f"{_value(record)} {_unit(record)}").strip() + change
    if isinstance(record, Time):
        part = f", {record.mod}" if record.mod is not None else ""
        return f"{record.value or 'unresolved'} ({record.relation}{part})"
    return _line(f"{record.type}, {record.entity} {record.name}")


def _loser(loser: Loser) -> Text:
    return Text.assemble(
        ("lost: ", "red"), _line(loser.text), "  ", (loser.rule, "dim"), "  ", (_line(loser.reason), "italic dim")
    )


def rules_page(rules: Sequence[Rule]) -> RenderableType:
    """Every rule's id and first line; of one rule alone, its examples too."""
    if len(rules) == 1:
        rule = rules[0]
        tree = Tree(Text.assemble((rule.id, "bold"), "  ", rule.doc), guide_style="dim")
        for sentence, value in rule.yes:
            tree.add(Text.assemble(("yes ", "green"), sentence, "  ", (value, "dim")))
        for sentence in rule.no:
            tree.add(Text.assemble(("no  ", "red"), sentence))
        return tree
    table = _table("rule", "what it reads")
    for rule in rules:
        table.add_row(rule.id, Text(rule.doc))
    return table


# Examples of rules


def examples_page(report: Report) -> RenderableType:
    """The examples that do not hold, with what was found in their place; the rules without one; and the sum."""
    parts: list[RenderableType] = [_failure(failure) for failure in report.failures]
    for source in report.bare:
        parts.append(Text.assemble((f"{source.file}:{source.line}", "bold"), f"  {source.id} has no example\n"))
    held = report.ran - len(report.failures)
    told = f"{held} of {report.ran} examples of {report.sources} rules and words hold"
    if report.bare:
        told += f"; {len(report.bare)} rule{'s have' if len(report.bare) > 1 else ' has'} none"
    parts.append(Text(told, style="green" if report.holds else "bold red"))
    return Group(*parts)


def _failure(failure: Failure) -> RenderableType:
    case = failure.case
    lines = [Text.assemble((f"{case.source.file}:{failure.line}", "bold"), f"  {case.source.label}")]
    lines.append(Text(f"    {_line(case.sentence)}"))
    lines.append(Text.assemble("    wanted  ", (_line(failure.wanted), "green")))
    lines += [
        Text.assemble("    found   " if not index else "            ", (_line(found), "red"))
        for index, found in enumerate(failure.found or ("nothing",))
    ]
    lines += [
        Text.assemble("    why     " if not index else "            ", _line(why))
        for index, why in enumerate(failure.why)
    ]
    return Group(*lines, Text())


# Coverage


_STATES: Final = {"never": "bold red", "shadowed": "bold yellow", "": ""}


def coverage_page(rows: Sequence[Row], *, articles: int, limit: int) -> RenderableType:
    """A table of each sort, what never fires and what is always shadowed first, and the sums."""
    parts: list[RenderableType] = []
    for sort, title in (("rule", "Rules"), ("word", "Words"), ("organization", "Organizations")):
        mine = [row for row in rows if row.sort == sort]
        if mine:
            parts += [_heading(title, len(mine)), _coverage_table(sort, mine[:limit])]
            if len(mine) > limit:
                parts.append(
                    Text(f"… and {len(mine) - limit} more; --limit shows more, --format json all", style="dim")
                )
    counts = {state: sum(row.state == state for row in rows) for state in _STATES}
    told = f"{len(rows)} over {articles} article{'s' * (articles != 1)}: {counts['']} fire, {counts['shadowed']} are always shadowed, "
    parts += [Text(), Text(f"{told}{counts['never']} never fire")]
    return Group(*parts)


def _coverage_table(sort: str, rows: Iterable[Row]) -> Table:
    last = ("stands",) if sort == "word" else ()
    right = ("fires", "texts", "articles", "overridden", "time %", *last)
    names = ("rule",) if sort == "rule" else ("word", "entry")
    table = _table("", *names, "fires", "texts", "articles", *last, "time %", "overridden", "by", right=right)
    for row in rows:
        matched = row.fires + row.overridden
        share = f"{row.overridden * 100 // matched}%" if row.overridden else ""
        end = [*([str(row.stands)] if sort == "word" else []), row.time or ""]
        by = ", ".join(f"{_line(name)} {count}" for name, count in row.by[:2])
        cells = [*([row.id] if sort == "rule" else [_line(row.word), row.id]), str(row.fires), str(row.texts)]
        table.add_row(Text(row.state, style=_STATES[row.state]), *cells, str(row.articles), *end, share, by)
    return table
