"""A clause's quantities, times and organizations to facts: who, what, how much, when, and whether it has happened.

The packs read a sentence (`clauses`, `languages/*/cues`); here its times and subjects are completed from the sentences
before it: a time from the paragraph's lead, a definite noun or a missing subject from the entity spoken of.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from ljextract.assemble import FactDraft, Part, Placed
from ljextract.clauses import Cues, Holder, Item, Kind, Sentence, Stated
from ljextract.matcher import Reading
from ljextract.text import Span, Text


def find_facts(
    text: Text,
    readings: Sequence[tuple[Reading, Cues]],
    quantities: Sequence[Placed],
    times: Sequence[Placed],
    organizations: Sequence[Placed],
    today: date | None,
) -> list[FactDraft]:
    """The facts that the quantities state, in text order; a denied or supposed one becomes a diagnostic.

    `today` is the day of publication: what is dated behind it can't have happened.
    """
    if not quantities:
        return []
    records = sorted(
        [*_items("quantity", quantities), *_items("time", times), *_items("organization", organizations)],
        key=lambda item: item.start,
    )
    starts = [item.start for item in records]
    story = _Story(text, organizations, today)
    drafts: list[FactDraft] = []
    for reading, cues in readings:
        at, last = bisect_left(starts, reading.start), bisect_left(starts, reading.end)
        while at < last:
            start, end = reading.sentence(records[at].start)
            behind = max(at + 1, bisect_left(starts, end, at, last))
            inside = records[at:behind]
            at = behind
            end = max(end, inside[-1].end)
            story.enter(start)
            if not any(item.kind == "quantity" and item.record.amount.number.form != "ordinal" for item in inside):
                story.hear(inside, next((item for item in inside if item.kind == "time"), None))
                continue
            sentence = Sentence(
                start, end, text.raw, text.folded, _row(reading, cues, start, end, inside), reading.lexicon
            )
            statement = cues.state(sentence)
            for item in statement.denied:
                reading.note("not_stated_as_fact", item.start, item.end)
            drafts.extend(story.draft(sentence, stated, cues) for stated in statement.facts)
            story.hear(inside, statement.time)
            if statement.topic is not None:
                story.turn_to(statement.topic, cues, sentence)
            if statement.owner is not None:
                story.owner = story.part(statement.owner, cues, sentence)
    return drafts


def _items(kind: Kind, records: Iterable[Placed]) -> Iterable[Item]:
    return (Item(kind, placed.start, placed.end, "", placed) for placed in records)


def _row(reading: Reading, cues: Cues, start: int, end: int, records: Sequence[Item]) -> list[Item]:
    """The records of a sentence with the words and marks between them."""
    row: list[Item] = []
    at = start
    for item in records:
        row.extend(cues.items(reading.folded, at, item.start, reading.lexicon))
        row.append(item)
        at = item.end
    row.extend(cues.items(reading.folded, at, end, reading.lexicon))
    return row


@dataclass
class _Story:
    """What has been spoken of so far: the paragraph's last time, the entity in focus, and the latest mentions."""

    text: Text
    organizations: Sequence[Placed]
    today: date | None
    paragraph: int = -1
    time: Item | None = None
    focus: Placed | None = None
    owner: Part | None = None
    heard: list[Placed] = field(default_factory=list)

    def enter(self, start: int) -> None:
        """Begin a sentence; a new paragraph forgets the time."""
        head = self.text.raw.rfind("\n", 0, start) + 1
        if head != self.paragraph:
            self.paragraph, self.time = head, None

    def hear(self, items: Iterable[Item], time: Item | None) -> None:
        """Take note of a sentence's organizations and of the time of its main clause."""
        self.heard.extend(item.record for item in items if item.kind == "organization")
        self.time = time or self.time

    def turn_to(self, holder: Holder, cues: Cues, sentence: Sentence) -> None:
        """Take the sentence's grammatical subject as what is spoken of."""
        found = self.resolve(holder, cues, sentence)
        if found is not None:
            self.focus = found

    def resolve(self, holder: Holder, cues: Cues, sentence: Sentence) -> Placed | None:
        """The organization that words name or refer to: for a noun, the one entity before it that fits; else None."""
        if holder.organization is not None:
            named: Placed = holder.organization.record
            return named
        if not holder.refers:
            return None
        if holder.refers == "it":
            return self.focus
        fitting: dict[str, Placed] = {}
        inside = [
            item.record for item in sentence.items if item.kind == "organization" and item.start < holder.span.start
        ]
        near: list[Placed] = self.heard[-12:]
        for placed in reversed(near + inside):
            if placed.entity not in fitting and cues.refers_to(holder.refers, placed.name, placed.named.type):
                fitting[placed.entity] = placed
        if self.focus is not None and self.focus.entity in fitting:
            return self.focus
        return next(iter(fitting.values())) if len(fitting) == 1 else None

    def part(self, holder: Holder | None, cues: Cues, sentence: Sentence) -> Part | None:
        """The words as a fact's part, with the organization that they name or refer to."""
        return None if holder is None else Part(holder.span, self.resolve(holder, cues, sentence))

    def draft(self, sentence: Sentence, stated: Stated, cues: Cues) -> FactDraft:
        """The fact, with what the sentence leaves unsaid taken from the story."""
        subject = self.part(stated.subject, cues, sentence)
        if subject is None and stated.needs_subject:
            focused = Part(Span(self.focus.start, self.focus.end), self.focus) if self.focus is not None else None
            subject = max(filter(None, (focused, self.owner)), key=lambda part: part.span.start, default=None)
        time = stated.time
        if time is None and stated.borrows_time:
            time = self.time
        status = stated.status
        if (
            status == "actual"
            and not stated.happened
            and stated.time is not None
            and self._is_ahead(stated.time.record)
        ):
            status = "estimate"
        start, end = _trimmed(sentence)
        return FactDraft(
            start=start,
            end=end,
            rule=stated.rule,
            quantity=stated.quantity.record,
            measure=stated.measure,
            subject=subject,
            time=None if time is None else time.record,
            direction=stated.direction,
            basis=stated.basis,
            source=self.part(stated.source, cues, sentence),
            status=status,
        )

    def _is_ahead(self, time: Placed) -> bool:
        """Whether a time begins behind the day of publication."""
        first = time.resolved.first if time.resolved is not None else None
        if first is None or self.today is None or time.period.relation in ("since", "until"):
            return False
        return first > self.today


def _trimmed(sentence: Sentence) -> Span:
    start, end = sentence.start, sentence.end
    while start < end and sentence.folded[start].isspace():
        start += 1
    while end > start and sentence.folded[end - 1].isspace():
        end -= 1
    return Span(start, end)
