"""A clause's quantities, times and organizations to facts: who, what, how much, when, and whether it has happened.

The packs read a sentence (`clauses`, `languages/*/cues`); here its times and subjects are completed from the sentences
before it: a time from the paragraph's lead, a definite noun or a missing subject from the entity spoken of.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import Final

from ljextract.assemble import FactDraft, Part, Placed
from ljextract.clauses import ORGANIZATION, QUANTITY, TIME, Cues, Holder, Item, Sentence, Stated, Statement
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.text import Span, Text
from ljextract.values.period import Mentioned, Shifted


def find_facts(
    text: Text,
    readings: Sequence[tuple[Reading, Cues]],
    quantities: list[Placed],
    times: list[Placed],
    organizations: list[Placed],
    today: date | None,
) -> list[FactDraft]:
    """The facts that the quantities state, in text order; a denied or supposed one becomes a diagnostic.

    `today` is the day of publication: what is dated behind it can't have happened.
    """
    if not quantities:
        return []
    records = _merged(_items(QUANTITY, quantities), _items(TIME, times))
    records = _merged(records, _items(ORGANIZATION, organizations))
    story = _Story(text, records, organizations, today)
    drafts: list[FactDraft] = []
    names = [placed.name for placed in organizations]
    known: dict[int, frozenset[str]] = {}  # by pack
    read: list[list[list[Item]]] = []  # the rows of each reading
    for reading, cues in readings:
        if id(cues) not in known:
            known[id(cues)] = cues.places_of(names)
        places = known[id(cues)]
        rows: list[list[Item]] = []
        read.append(rows)
        told: list[Stated] = []  # by the sentence before
        quoted = -1  # where the facts of a quotation begin whose speaker may stand behind it
        at, last, some = _first_at(records, reading.start), _first_at(records, reading.end), 0
        ahead: list[_ToldOf] = []
        while some < len(ahead) or at < last:
            if some == len(ahead):
                ahead, some = _told_ahead(reading, cues, records, at, last, places, told), 0
            here = ahead[some]
            some += 1
            start, end, inside, sentence = here.start, here.end, here.records, here.sentence
            at += len(inside)
            if quoted >= 0:
                _attribute(story, reading, cues, drafts, quoted)
                quoted = -1
            story.enter(start, end)
            if not story.settled:
                story.place(cues.country_in(reading, start, end))
            if sentence is None:
                story.pass_over(start, inside)
                continue
            statement = here.statement
            if statement is None:
                sentence.hosted = story.lead is not None and story.lead.organization is not None
                sentence.told = told
                statement = cues.state(sentence)
            told = statement.facts
            rows.append(sentence.items)
            for item in statement.denied:
                reading.note("not_stated_as_fact", item.start, item.end)
            first = len(drafts)
            opening = _opening(sentence)
            if statement.facts:
                closing = _closing(sentence)
                leads = statement.facts[0]
                if leads.of_opening and leads.source is None and story.lead is None and story.owner is None:
                    opens = story.opening(reading, cues)  # 公司尚未扭亏。今年上半年，净亏损收窄18%
                    if opens is not None and opens.organization is not None and not _is_a_paper(opens):
                        story.lead = opens
                for stated in statement.facts:
                    drafts.append(story.draft(sentence, stated, cues, opening, closing))
            thing: Part | None = None  # whose the figure before is by the words for what it measures
            for k, stated in enumerate(statement.facts):
                draft = drafts[first + k]
                unit = stated.quantity.amount.unit
                if (
                    thing is not None
                    and stated.of_opening
                    and stated.thing is None
                    and not stated.needs_subject
                    and (unit is None or unit.dimension != "temperature")
                ):
                    draft.subject = thing  # 灭火无人机载重100千克，可连续喷射15分钟
                elif stated.of_opening and draft.subject is None:
                    draft.subject = (
                        thing if stated.needs_subject and thing is not None else story.opening(reading, cues)
                    )
                elif stated.of_before and draft.subject is None:
                    draft.subject = story.told_without_figures(
                        reading, cues
                    )  # "The lake shrinks. The level has dropped"
                elif stated.subject is None and stated.thing is not None and draft.subject is not None:
                    thing = draft.subject if draft.subject.span == stated.thing.span else None
            if (
                first < len(drafts)
                and _quotes(text.folded, drafts[-1].start)
                and (
                    drafts[-1].source is None or (statement.facts[-1].source is None and text.raw[end - 1 : end] == "”")
                )
            ):
                quoted = first
                if _attribute_ahead(story, reading, cues, drafts, first, opening, end):
                    quoted = -1
                elif start > max(story.paragraph, reading.start) + 1:
                    _attribute_back(story, reading, cues, drafts, first, start)
            elif first < len(drafts) and drafts[first].source is None and story.quoting_to < start:
                within = story.quoted_since(start)
                if within >= 0:  # “以前最愁卖粮。今年320亩地的粮10天就卖完了。”大户赵洪喜说
                    _attribute_ahead(story, reading, cues, drafts, first, within, start)
            if statement.facts and _quotes(text.folded, drafts[-1].start):
                story.host = story.told_before()
            story.last = drafts[first:]
            if statement.closes and story.report is not None:
                story.reported_to = story.end
            if not story.begun and statement.time is not None:
                story.begin(statement.time)
            story.hear(inside, statement.time)
            if statement.time is not None and statement.facts:
                story.leading = statement.time.start < statement.facts[0].quantity.start
            story.outlook = statement.outlook or statement.time or story.outlook
            if statement.topic is not None:
                story.turn_to(statement.topic, cues, sentence)
            if not statement.facts and story.main_of is None and statement.time is story.main:
                story.main_of = story.focused()  # "swung to a second-quarter profit after two years of losses"
            if _quotes(text.folded, opening):
                continue  # "“People join for one show,” he said. Churn eased to 2.9%": not people's
            if statement.owner is not None:
                pronoun = statement.owner.refers == "it" and statement.owner.organization is None
                story.owner = story.topic if pronoun else story.part(statement.owner, cues, sentence)
            if statement.lead is not None or statement.speaker is not None or statement.turns:
                story.lead = story.part(statement.lead, cues, sentence)
            if statement.carried is not None and text.folded[end - 1] in ";；":
                story.carried, story.carried_to = story.part(statement.carried, cues, sentence), end
        if quoted >= 0:
            _attribute(story, reading, cues, drafts, quoted)
    for index, (reading, cues) in enumerate(readings):
        cues.take_back(reading, read[index])  # the drafts point at no words
    return drafts


@mypyc_attr(acyclic=True)
class _ToldOf:
    """A sentence with records: its place and the records; the sentence itself where one of them is a quantity, and what it states,
    where that is known ahead."""

    __slots__ = ("end", "records", "sentence", "start", "statement")

    def __init__(self, start: i64, end: i64, records: list[Item], sentence: Sentence | None) -> None:
        self.start = start
        self.end = end
        self.records = records
        self.sentence = sentence
        self.statement: Statement | None = None


_TOGETHER: Final = 16
"""So many sentences are read together, step by step: the code of one step stays in the processor's own memory, which misses 5% fewer
instructions so. Not all of a text's, as a text may be long."""


def _told_ahead(
    reading: Reading, cues: Cues, records: list[Item], at: int, last: int, places: frozenset[str], told: list[Stated]
) -> list[_ToldOf]:
    """The next sentences of a reading that hold records: those from one on, up to another; `told` is what the one before states."""
    text = reading.text
    found: list[_ToldOf] = []
    sentences: list[Sentence] = []
    while at < last and len(found) < _TOGETHER:
        bounds = reading.sentence(records[at].start)
        start, end = bounds.start, bounds.end
        counted = False  # whether a quantity is there that is no ordinal
        behind = at
        while behind < last and (behind == at or records[behind].start < end):
            item = records[behind]
            counted = counted or (item.kind == QUANTITY and item.amount.number.form != "ordinal")
            behind += 1
        inside = records[at:behind]
        at = behind
        end = max(end, inside[-1].end)
        sentence: Sentence | None = None
        if counted:
            row = cues.row(reading, start, end, inside)
            sentence = Sentence(start, end, text.raw, text.folded, row, reading.lexicon, places=places)
            sentences.append(sentence)
        found.append(_ToldOf(start, end, inside, sentence))
    statements = cues.state_ahead(sentences, told)
    if statements:
        some = 0
        for one in found:
            if one.sentence is not None:
                one.statement = statements[some]
                some += 1
    return found


def _attribute(story: _Story, reading: Reading, cues: Cues, drafts: list[FactDraft], first: int) -> None:
    """Give a quotation's facts the speaker that the next sentence names: “…需求已经锁定。”董事长沈亦岚说。"""
    if story.end >= reading.end:
        return
    bounds = reading.sentence(story.end)
    start, end = bounds.start, bounds.end
    if drafts[first].source is not None and start != story.end:
        return  # but “…提高到12米。”项目经理褚望山说。
    if "\n" not in reading.raw[story.end - 1 : start]:
        _attribute_to(story, story.speaker_in(reading, cues, start, end), drafts, first)


def _attribute_ahead(
    story: _Story, reading: Reading, cues: Cues, drafts: list[FactDraft], first: int, quote: int, behind: int
) -> bool:
    """Give a quotation's facts the speaker who stands behind its end, one or more sentences on: “我家有60公顷葡萄园。去年拔了22公顷。”
    葡萄农马松说; what it then tells is the same one's."""
    raw = reading.raw
    close = _close_of(raw, quote)
    if close < behind or close >= reading.end or raw.find("\n", behind, close) >= 0:
        return False
    bounds = reading.sentence(close)
    source = story.speaker_in(reading, cues, bounds.start, bounds.end)
    if source is None and bounds.end < reading.end and raw[bounds.end] != "\n":
        bounds = reading.sentence(bounds.end)
        source = story.speaker_in(reading, cues, bounds.start, bounds.end)
    if source is None:
        return False
    _attribute_to(story, source, drafts, first)
    story.quoting_to = close
    return True


def _close_of(raw: str, quote: int) -> int:
    """Where a quotation closes that opens at a place; -1 where it doesn't."""
    mark = ord(raw[quote])
    return raw.find("”" if mark == 8220 else "」" if mark == 12300 else '"', quote + 1, quote + _QUOTATION)


def _attribute_back(
    story: _Story, reading: Reading, cues: Cues, drafts: list[FactDraft], first: int, start: int
) -> None:
    """Give a quotation's facts the speaker of the sentence before: "We are full," said Dr. Ferrer. "Half of our beds …"."""
    bounds = reading.sentence(start - 2)
    before, end = bounds.start, bounds.end
    if before >= story.paragraph and end <= start:
        _attribute_to(story, story.speaker_in(reading, cues, before, end), drafts, first)


def _attribute_to(story: _Story, source: Part | None, drafts: list[FactDraft], first: int) -> None:
    if source is not None:
        story.speaker = source
        for at in range(first, len(drafts)):
            drafts[at].source = source
            if drafts[at].subject is None and story.private:
                drafts[at].subject = source  # “每月租金还要3200元。”司机邹强说。
            elif drafts[at].subject is None and story.heading:
                focused = story.focused()
                drafts[at].subject = focused if _has_figures(focused) else story.host  # “每月要付700万元。”总裁梁颂说。


def _items(kind: int, records: list[Placed]) -> list[Item]:
    return [Item(kind, placed.start, placed.end, "", placed) for placed in records]


def _first_at(items: list[Item], place: int) -> int:
    """The index of the first item that begins at a place or behind it; all stand in order."""
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle].start < place:
            low = middle + 1
        else:
            high = middle
    return low


def _start_of(placed: Placed) -> int:
    return placed.start


def _merged(items: list[Item], others: list[Item]) -> list[Item]:
    """Two rows of items in text order as one; where two begin at one place, the first row's is first."""
    if not items or not others:
        return items or others
    merged: list[Item] = []
    at: i64 = 0
    count: i64 = len(items)
    for other in others:
        while at < count and items[at].start <= other.start:
            merged.append(items[at])
            at += 1
        merged.append(other)
    merged.extend(items[at:])
    return merged


class _Story:
    """What has been spoken of so far: the paragraph's last time, the entity in focus, and the latest mentions.

    `topic` is the last sentence's subject, which "it" stands for; `focus` the last one that is an organization; `owner`
    whose figures the paragraph gives ("Kenya recorded …"); `lead` whose its last sentence gave; `speaker` who spoke last in it.
    """

    def __init__(self, text: Text, records: list[Item], organizations: list[Placed], today: date | None) -> None:
        self.text = text
        self.records = records
        self.opened_at = -1  # the paragraph of which `opens` is known
        self.opens: Part | None = None
        self.before_at = -1  # the sentence before which `before_tells` is known
        self.before_tells: Part | None = None
        self.organizations = organizations
        self.today = today
        self.paragraph = -1
        self.began = 0  # where the sentence begins that was read last
        self.time: Item | None = None
        self.focus: Placed | None = None
        self.topic: Part | None = None
        self.owner: Part | None = None
        self.report: Item | None = None  # the stretch that the sentence before gave figures of
        self.reported_to = -1  # where that one ends
        self.outlook: Item | None = None  # the paragraph's last time, also of what is foreseen
        self.period: Item | None = None  # the last stretch that figures were of
        self.main: Item | None = None  # the month, year or the like that the article's first figures are of
        self.main_of: Part | None = None  # whose those are
        self.main_told = 0  # the paragraph that told of it last, counted from the first one with figures
        self.ahead: Item | None = None  # the like that the article's first figures foresee
        self.ahead_told = 0
        self.latest: FactDraft | None = None  # the fact before
        self.last: list[FactDraft] = []  # what the sentence before states, in the same paragraph
        self.topic_told = 0
        self.topic_named = False
        self.paragraphs = 0
        self.begun = False  # whether the first figure with a time has been told
        self.mentioned: Item | None = (
            None  # the time told last, which "since then" means: no day where another stands beside it
        )
        self.country: Part | None = None  # the one that the article is about so far
        self.told = 0  # how many paragraphs ago it was spoken of
        self.settled = False  # whether there are several
        self.lead: Part | None = None
        self.prior: Part | None = None  # whose figures the paragraph before gave last
        self.speaker: Part | None = None
        self.private = False  # whether that is somebody who speaks for himself alone
        self.heading = False  # or a company's head, by the title alone
        self.host: Part | None = None  # whose figures the sentence before the last quotation gives
        self.heard: list[Placed] = []
        self.fitting: dict[str, dict[str, bool]] = {}  # which entities a noun can mean
        self.end = -1  # where the sentence ends that was read last
        self.carried: Part | None = None  # whose figures the last clause before a semicolon gave
        self.carried_to = -1  # where the last sentence ends that it was the subject of
        self.before = -1  # where the one before it ends
        self.quoting_to = -1  # where the quotation closes that the last speaker's words are
        self.spoken_to = -1  # where the last sentence ends that is somebody's words
        self.leading = True  # whether the last time stands before the figures of its sentence, and not among them
        self.goes_on = False  # whether the one being read is the rest of it, behind a semicolon

    def enter(self, start: int, end: int) -> None:
        """Begin a sentence; a new paragraph forgets the time, the speaker and the owner."""
        # Back to the sentence before, not to the line's beginning: a text may be one line of 10 MB.
        head = self.text.raw.rfind("\n", self.began, start) + 1
        self.began = start
        if head > self.paragraph:
            self.prior = self.lead or self.owner
            if self.prior is not None and _quotes(self.text.folded, max(0, self.prior.span.start - 1)):
                self.prior = None  # “我们…”
            self.paragraph, self.time, self.speaker, self.owner, self.lead = head, None, None, None, None
            self.outlook = None
            self.last = []
            self.told += 1
            self.paragraphs += 1
        if self.reported_to != self.end:
            self.report = None
        self.before = self.end
        self.goes_on = self.end == start and start > 0 and self.text.folded[start - 1] in ";；"
        self.end = end

    def quoted_since(self, start: int) -> int:
        """Where the quotation opens that a place lies in; -1 where it lies in none."""
        raw = self.text.raw
        opens = raw.rfind("“", max(self.paragraph, start - _QUOTATION, 0), start)
        return opens if opens >= 0 and raw.find("”", opens, start) < 0 else -1

    def speaker_in(self, reading: Reading, cues: Cues, start: int, end: int) -> Part | None:
        """Who says what a sentence tells."""
        named = self.organizations
        first, last = bisect_left(named, start, key=_start_of), bisect_left(named, end, key=_start_of)
        inside = _items(ORGANIZATION, named[first:last])
        row = cues.row(reading, start, end, inside)
        sentence = Sentence(start, end, reading.raw, reading.folded, row, reading.lexicon)
        speaker = cues.state(sentence).speaker
        if speaker is not None and speaker.refers == "the same":
            self.private = self.private or self.speaker is None  # a paragraph on somebody, and then “…,” he says
        else:
            self.private = speaker is not None and speaker.refers == "himself"
        self.heading = speaker is not None and speaker.refers == "its head"
        return self.part(speaker, cues, sentence)

    def opening(self, reading: Reading, cues: Cues) -> Part | None:
        """Who or what the paragraph's first sentence speaks of, where that has no figures: 新疆棉花陆续开采。今年机采率将达到九成."""
        if self.opened_at == self.paragraph:
            return self.opens
        self.opened_at, self.opens = self.paragraph, None
        head = self.paragraph
        if head < reading.start:
            return None
        bounds = reading.sentence(head)
        start, end = bounds.start, bounds.end
        if not end <= self.began <= end + 1:
            return None
        inside = self.records[_first_at(self.records, start) : _first_at(self.records, end)]
        if any(item.kind == QUANTITY for item in inside):
            return None
        row = cues.row(reading, start, end, inside)
        sentence = Sentence(start, end, reading.raw, reading.folded, row, reading.lexicon)
        if not row or _quotes(reading.folded, row[0].start):
            return None
        opens = self.part(cues.opened(sentence), cues, sentence)
        self.opens = None if opens is not None and _tells_of_others(opens) else opens
        return self.opens

    def told_without_figures(self, reading: Reading, cues: Cues) -> Part | None:
        """Who or what the sentence before speaks of, where that has no figures and stands in the same paragraph."""
        if self.before_at == self.began:
            return self.before_tells
        self.before_at, self.before_tells = self.began, None
        place = self.began - 1
        while place > self.paragraph and self.text.raw[place].isspace():
            place -= 1
        if place <= max(self.paragraph, reading.start):
            return None
        bounds = reading.sentence(place)
        start, end = bounds.start, bounds.end
        inside = self.records[_first_at(self.records, start) : _first_at(self.records, end)]
        if end > self.began or any(item.kind == QUANTITY for item in inside):
            return None
        row = cues.row(reading, start, end, inside)
        sentence = Sentence(start, end, reading.raw, reading.folded, row, reading.lexicon)
        if not row or _quotes(reading.folded, row[0].start):
            return None
        self.before_tells = self.part(cues.opened(sentence), cues, sentence)
        return self.before_tells

    def place(self, country: Span | None) -> None:
        """Take note of a country that a sentence speaks of; where there are two, none is what the article is about."""
        if country is None:
            return
        before = self.country
        folded = self.text.folded
        if before is not None:
            self.settled = folded[before.span.start : before.span.end] != folded[country.start : country.end]
        self.country, self.told = None if self.settled else Part(country), 0

    def hear(self, items: list[Item], time: Item | None) -> None:
        """Take note of a sentence's organizations and of the time of its main clause."""
        dated = False
        for item in items:
            if item.kind == ORGANIZATION:
                self.heard.append(item.record)
            elif item.kind == TIME and not (dated and _is_day(item.record)):
                self.mentioned, dated = item, True
        self.time = time or self.time

    def begin(self, time: Item, *, actual: bool = True) -> None:
        """Take note of the time of the article's first figures, and whether they tell of what has been."""
        self.begun = True
        begun = actual and _is_stretch(time.record) and self._is_lately(time.record)
        if begun and time.period.relation == "in":
            # a company's own quarter, which needn't be the calendar's: "June 10 - … its second-quarter loss narrowed"
            self.main, self.main_told = time, self.paragraphs
        if self._is_to_come(time.record):
            self.ahead, self.ahead_told = time, self.paragraphs
        elif self._is_lately(time.record) and self._is_over(time.record):
            self.main, self.main_told = time, self.paragraphs

    def _begin_without_figures(self, items: list[Item]) -> None:
        """Take the stretch that a lead tells of as the time of the figures to come: "reported a rise in third-quarter profit"."""
        for item in items:
            if item.kind == TIME and _is_stretch(item.record):
                if self._is_lately(item.record) and self._is_over(item.record):
                    self.main, self.main_told, self.main_of = item, self.paragraphs, self.focused()
                return

    def _goes_on_with_the_lead(self, subject: Part | None, stated: Stated) -> bool:
        """Whether what has happened may be of the time of the article's first figures: not what another company did."""
        if self.main is None or self.main.start >= self.began:
            return False
        # A company's results go on over paragraphs, by region, by division; so do the changes that an office tells of:
        # "Exports rose 1.6% and imports fell 2.2%".
        told = stated.direction is not None or (_has_figures(self.main_of) and _is_stretch(self.main.record))
        lasting = 2 if told else 1
        if self.paragraphs > self.main_told + lasting:
            return False
        one = None if subject is None else subject.organization
        if one is not None and one.named.type == "company":
            other = None if self.main_of is None else self.main_of.organization
            return other is not None and one.entity == other.entity
        return not self._is_another(subject)

    def pass_over(self, start: int, items: list[Item]) -> None:
        """Take note of a sentence without a figure: an organization near its beginning is spoken of from here on."""
        time: Item | None = None
        dated = False
        for item in items:
            if item.kind == TIME and (time is None or dated):
                dated = dated or _is_day(item.record)
                time = item  # 教育部24日发布2025年统计公报: what is said on a day is of the time behind it
        self.hear(items, time)
        folded, at = self.text.folded, 0
        leads = items[0].kind == ORGANIZATION and items[0].named.type == "media"
        if leads or items[0].kind == TIME:  # LONDON, Jan 8 (Reuters) - Acme said
            close = folded.find(")", items[0].end, items[0].end + _DATELINE)
            while close >= 0 and at < len(items) and items[at].start < close:
                at, start = at + 1, close
        first = items[at] if at < len(items) else items[0]
        if first.kind == ORGANIZATION and first.named.type != "media" and "," not in folded[start : first.start]:
            self.focus = first.record
            self.topic = Part(first.span, self.focus)
        if not self.begun and self.main is None:
            self._begin_without_figures(items)

    def turn_to(self, holder: Holder, cues: Cues, sentence: Sentence) -> None:
        """Take the sentence's grammatical subject as what is spoken of; a pronoun leaves that as it is."""
        found = self.part(holder, cues, sentence)
        if found is None or holder.refers in ("we", "he"):
            return
        if holder.refers == "it":
            if found.organization is None and (self.topic_named or self.topic_told < self.paragraphs):
                self.topic, self.topic_told, self.topic_named = found, self.paragraphs, True  # the nearest mention
            return
        one, other = found.organization, self.focus
        if one is not None and other is not None and one.named.type == "finance" and other.named.type == "company":
            return  # "Macquarie had pencilled in 139,000": an aside
        self.topic, self.topic_told = found, self.paragraphs
        raw, start, end = sentence.raw, found.span.start, found.span.end
        last = raw.rfind(" ", start, end) + 1 or start  # where the last word begins
        named = last < end and _is_capital(raw, last)
        if named and last == start:  # "Shoplifting passed 540,000 offences"
            named = (
                raw[end - 1] != "s"
                and not raw.endswith(_COMMON, start, end)
                and cues.may_name(sentence.folded[start:end])  # "Rain washed out six games"
            )
        self.topic_named = named or (holder.refers != "" and cues.refers_to(holder.refers, "", "company"))
        self.focus = found.organization or self.focus

    def resolve(self, holder: Holder, cues: Cues, sentence: Sentence) -> Placed | None:
        """The organization that words name or refer to: for a noun, the one entity before it that fits; else None."""
        if holder.organization is not None:
            named: Placed = holder.organization.record
            return named
        if not holder.refers:
            return None
        if holder.refers == "its":
            return self.focus
        fitting = self.fitting.get(holder.refers)
        if fitting is None:
            fitting = self.fitting[holder.refers] = {}
        start, focus = holder.span.start, self.focus
        heard, items = self.heard, sentence.items
        found: Placed | None = None
        several = False
        at = len(items)  # of those of the sentence, the last first, and then of those that were heard before
        least = max(0, len(heard) - _NEAR)
        behind = len(heard)
        while at > 0 or behind > least:
            if at > 0:
                at -= 1
                item = items[at]
                if item.kind != ORGANIZATION or item.start >= start:
                    continue
                placed: Placed = item.record
            else:
                behind -= 1
                placed = heard[behind]
            if found is not None and (
                placed.entity == found.entity or (several and (focus is None or placed.entity != focus.entity))
            ):
                continue  # whether that one fits changes nothing
            fits = fitting.get(placed.entity)
            if fits is None:
                fits = fitting[placed.entity] = cues.refers_to(holder.refers, placed.name, placed.named.type)
            if not fits:
                continue
            if focus is not None and placed.entity == focus.entity:
                return focus
            if found is None:
                found = placed
            elif placed.entity != found.entity:
                several = True
        return None if several else found

    def part(self, holder: Holder | None, cues: Cues, sentence: Sentence) -> Part | None:
        """The words as a fact's part, with the organization that they name or refer to.

        A pronoun is words, too: "it" stands for what is spoken of, or nothing, "we" for the organization spoken of last.
        """
        if holder is None:
            return None
        if holder.refers == "it" and holder.organization is None:
            return Part(holder.span, None if self.topic is None else self.topic.organization)
        if holder.refers == "he":
            return Part(holder.span)
        if holder.refers == "we":
            return Part(holder.span, self.focus)
        return Part(holder.span, self.resolve(holder, cues, sentence))

    def focused(self) -> Part | None:
        return Part(Span(self.focus.start, self.focus.end), self.focus) if self.focus is not None else None

    def draft(self, sentence: Sentence, stated: Stated, cues: Cues, start: int, end: int) -> FactDraft:
        """The fact that stands between two places, with what the sentence leaves unsaid taken from the story."""
        subject = self.part(stated.subject, cues, sentence)
        if (
            subject is None
            and stated.needs_subject
            and self.goes_on
            and self.carried is not None
            and self.carried_to in (self.before, self.end)
            and stated.carries
        ):
            subject, self.carried_to = self.carried, self.end  # 全国人身险公司偿付能力充足率为128%；保费收入4.3万亿元
        if subject is None and stated.needs_subject:
            subject = self.lead if self.lead is not None and self.lead.organization is not None else self.focused()
            if self.owner is not None and (subject is None or self.owner.span.start > subject.span.start):
                subject = self.owner
            if subject is not None and stated.of_opening and _is_a_paper(subject) and self.main_of is not None:
                subject = self.main_of  # 财报称，…。三季度销售费用2.3亿元: not the paper's that the article is from
            if (stated.guesses or stated.carries) and subject is not None and _tells_of_others(subject):
                subject = None  # the agency "sees production up 7.8%"; 市场监管局…，全年带动销售额突破220亿元
            spoken = self.speaker.organization if self.speaker is not None else None
            if spoken is not None and subject is not None and subject.organization is spoken and self.goes_on:
                subject = None  # 航班管家统计，国内经济舱票价…；平均客座率…
            if stated.carries and self.lead is None:
                self.lead = subject
            if subject is None and not stated.guesses:
                subject = self._named_topic()  # "The chain has 340 cafes. Profits have halved"
        elif subject is None and stated.may_be_owned:
            subject = (self.lead if stated.source is None else None) or self.owner
        if subject is None and stated.may_be_owned and self.goes_on and self.carried_to in (self.before, self.end):
            subject, self.carried_to = self.carried, self.end
        if (
            subject is None
            and stated.carries
            and (
                stated.source is None
                or (stated.source.organization is None and (self.prior is None or self.prior.organization is None))
            )
            and not _quotes(sentence.folded, start)
        ):
            subject = self.prior
            self.lead = self.lead or subject
            if stated.source is not None:
                self.owner = self.owner or subject
        if subject is not None and self.prior is not None and subject is not self.prior:
            self.prior = None
        if (
            subject is None
            and stated.may_be_owned
            and not stated.national
            and stated.source is None
            and self.last
            and _has_figures(self.last[0].subject)
            and not _quotes(sentence.folded, start)
        ):
            subject = self.last[0].subject  # "The company owed $5 billion. Cancellations climbed to 5%"
        if subject is None and stated.national and self.told < 4:
            subject, self.told = self.country, 0
        if subject is None and stated.of_topic and (self.speaker is None or self.topic != self.speaker):
            subject = self._topic_still()
        if subject is None and stated.of_company:
            spoken_of = self.topic if _has_figures(self.topic) else self.focused()
            subject = spoken_of if _has_figures(spoken_of) else self._named_topic()
        if (
            subject is None
            and stated.continues
            and (
                stated.source is None
                or (
                    stated.of_opening
                    and stated.thing is None
                    and stated.source.organization is None
                    and stated.source.refers == ""
                )
            )
            and not _quotes(sentence.folded, start)
        ):
            subject = self.told_before()
        if subject is None and stated.office is not None:
            subject = self.part(stated.office, cues, sentence)
        measure, time = stated.measure, stated.time
        thing = stated.thing if subject is None else None
        if thing is not None and stated.rest is not None:
            subject = self.part(thing, cues, sentence)  # "the cost of new duties"
            measure = stated.rest if stated.rest.start < stated.rest.end else None  # "the shares fell"
        elif (
            thing is not None
            and measure is not None
            and measure.start <= thing.span.start < thing.span.end < measure.end
        ):
            subject, measure = Part(thing.span), Span(thing.span.end, measure.end)
        before = self._as_before(stated) if stated.as_before and measure is None else None
        if before is not None:
            measure = before.measure
            subject = before.subject if stated.thing is None else self.part(stated.thing, cues, sentence)
        if time is None and stated.then:
            time = self.mentioned
        apart = False  # whether the time told before is not of it, and no time told even before that
        if stated.timeless:
            pass
        elif time is None and (self.leading if self.goes_on else stated.borrows_time and not self._is_another(subject)):
            time = self.time
            if time is not None and stated.daily and not _is_day(time.record):
                time = None  # 第四季度…。公司股价收涨7.2%
            if time is not None and stated.undated and not self.goes_on and _is_day(time.record):
                time = time if stated.aside and time.period.relation != "in" else None  # 截至7月31日…。其中河南…
            if time is not None and stated.lone and not self.goes_on and _is_loose(time.record):
                time = None  # 去年…产铜52.7万吨。公司发放奖金2300万比索
            if time is None and stated.reports:
                time = self.report
            if time is not None and (stated.status == "actual") == self._is_ahead(time.record):
                time = (
                    None  # what has happened is not dated by the plan told of before, nor a plan by what has happened
                )
        if time is None and stated.dated_before and not stated.timeless:
            time = self.time or self.report or (self.period if stated.measure is not None else None)
            if time is not None and not self._is_lately(time.record):
                time = time if self._is_of_days_ago(time.record) and (_is_counted(stated) or _moves(stated)) else None
            if time is not None and stated.lone and stated.source is not None and _is_loose(time.record):
                time, apart = None, True  # "In April the mine shipped 60 tons. She noted that two crushers stood still"
            self.time = self.time or time
        if (
            time is None
            and not apart
            and stated.of_lead
            and self.time is not None
            and stated.subject is not None
            and stated.subject.refers == "it"
            and not self._is_ahead(self.time.record)
        ):
            time = self.time  # "The storm came ashore on Sept. 30. It killed 37 people"
        if (
            time is None
            and not apart
            and stated.of_lead
            and stated.status == "actual"
            and self._goes_on_with_the_lead(subject, stated)
        ):
            time, self.main_told = self.main, self.paragraphs
            self.time = self.time or time
        if time is not None and self.main is not None and (time is self.main or _same_days(time, self.main)):
            self.main, self.main_told = time, self.paragraphs
        if not self.begun and stated.time is not None and not _is_told_from(stated.time):
            self.begin(stated.time, actual=stated.status == "actual")
            self.main_of = subject
        if not stated.aside:
            if time is not None and _is_stretch(time.record) and not self._is_earlier(time.record):
                self.report, self.reported_to = time, self.end
            if stated.time is not None and stated.status == "actual" and not self._is_earlier(stated.time.record):
                self.period = stated.time if _is_stretch(stated.time.record) else None
        if time is None and stated.guesses:
            if _is_pace(stated.quantity):
                pass  # "could save 2,400 whales a year"
            elif self.outlook is not None and self._is_to_come(self.outlook.record):
                time = self.outlook
            elif self.ahead is not None and self.paragraphs <= self.ahead_told + 1 and not self._is_another(subject):
                time, self.ahead_told = self.ahead, self.paragraphs
        status = stated.status
        if status == "target" and time is not None and not stated.happened and self._is_over(time.record):
            time = None  # 去年净利润下降一成 拟每股派现0.35元: a plan is not of last year
        if (
            status == "actual"
            and not stated.happened
            and stated.time is not None
            and self._is_ahead(stated.time.record)
        ):
            status = "target" if stated.planned else "estimate"
        source = self.part(stated.source, cues, sentence)
        if stated.source is not None and source is not None:
            self.prior = None
            if stated.source.refers != "the same":
                self.private = stated.source.refers == "himself"
            self.speaker, self.spoken_to = source, self.end
        elif stated.told:
            source = None  # "said Dale Pruitt, who owns four inns"
        elif (
            _quotes(sentence.folded, start)
            or start < self.quoting_to
            or (self.goes_on and self.spoken_to in (self.before, self.end))
        ):
            source, self.spoken_to = self.speaker, self.end
        if time is None and before is None and stated.awaited:
            before = self._as_awaited(stated)
        drafted = FactDraft(
            start=start,
            end=end,
            rule=stated.rule,
            quantity=stated.quantity.record,
            measure=measure,
            subject=subject,
            time=(None if _is_season(time.record) else time.record)
            if time is not None
            else before.time
            if before is not None and not stated.undated
            else None,
            direction=stated.direction,
            basis=_basis(stated.basis, time, stated.compared),
            source=source,
            status=status,
        )
        if time is None or not _is_told_from(time):
            self.latest = drafted
        return drafted

    def _as_awaited(self, stated: Stated) -> FactDraft | None:
        """The result that others had expected to be so much: "Earnings were 48 cents a share; analysts had expected 57 cents"."""
        draft = self.latest
        if draft is None or draft.status != "actual" or draft.end + 3 < self.before:
            return None
        one, other = stated.quantity.amount.unit, draft.quantity.amount.unit
        if one is None or other is None:
            return draft
        return draft if one.dimension == other.dimension else None

    def _as_before(self, stated: Stated) -> FactDraft | None:
        """What the sentence before states in the same unit: "The deficit fell to 42 billion. A year ago it was 47 billion"."""
        unit = stated.quantity.amount.unit
        for draft in self.last:
            other = draft.quantity.amount.unit
            if draft.measure is None:
                continue
            if (
                unit is None
                or unit is other
                or (unit.code == "%" and stated.direction is not None and stated.time is None)
                or (other is not None and unit.code == other.code and unit.name == other.name)
            ):
                return draft
        return None

    def told_before(self) -> Part | None:
        """Whose figures the sentence before gives, where they are one's."""
        found = self.last[0].subject if self.last else None
        if found is not None and found.organization is None and _has_figures(self.main_of):
            return self.focused()  # an article about a company goes on with it, not with its goods
        return found

    def _topic_still(self) -> Part | None:
        """What is spoken of, where it has a name or this paragraph tells of it: not "A tree fell …", a paragraph before."""
        topic = self.topic
        named = topic is not None and (topic.organization is not None or self.topic_named)
        return topic if named or self.topic_told == self.paragraphs else None

    def _named_topic(self) -> Part | None:
        """The place or the like with a name that this paragraph or the one before speaks of: "Granite Basin"."""
        told = self.topic_named and self.paragraphs <= self.topic_told + 1
        return self.topic if told and self.topic is not None and self.topic.organization is None else None

    def _is_another(self, subject: Part | None) -> bool:
        """Whether a subject is a company and the one spoken of another, or a body that acts by itself: its times are its own."""
        one = subject.organization if subject is not None else None
        other = self.focus
        if one is None or other is None or one.entity == other.entity:
            return False
        if one.named.type in ("government", "nonprofit", "international"):
            return True
        return one.named.type == "company" and other.named.type == "company"

    def _is_earlier(self, time: Placed) -> bool:
        """Whether a time is a stretch of the same length as the last one, or the first, and before it: what that is held against."""
        last = self.period or self.main
        one, other = time.resolved, last.resolved if last is not None else None
        if one is None or other is None or one.last is None or other.first is None:
            return False
        return bool(one.granularity == other.granularity and one.last < other.first)

    def _is_lately(self, time: Placed) -> bool:
        """Whether a time is a month, a year or the like that began no earlier than in the year before the last."""
        resolved = time.resolved
        if resolved is None or resolved.granularity not in _PERIODS or self.today is None or resolved.first is None:
            return False
        return self.today.year - resolved.first.year <= 2 and resolved.first <= self.today

    def _is_of_days_ago(self, time: Placed) -> bool:
        """Whether a time is a day of the last week, on which something happened that more is told of."""
        resolved = time.resolved
        if self.today is None or resolved is None or resolved.first is None or time.period.relation != "in":
            return False
        return _is_day(time) and 0 <= (self.today - resolved.first).days <= 7

    def _is_to_come(self, time: Placed) -> bool:
        """Whether a time is a month, a year or the like that is not over, and no deadline."""
        resolved = time.resolved
        if resolved is None or resolved.granularity not in _PERIODS or time.period.relation != "in":
            return False
        return not self._is_over(time)

    def _is_over(self, time: Placed) -> bool:
        """Whether a time ends before the day of publication."""
        last = time.resolved.last if time.resolved is not None else None
        return last is not None and self.today is not None and last < self.today

    def _is_ahead(self, time: Placed) -> bool:
        """Whether a time begins behind the day of publication."""
        first = time.resolved.first if time.resolved is not None else None
        if first is None or self.today is None or time.period.relation in ("since", "until"):
            return False
        return first > self.today


def _is_counted(stated: Stated) -> bool:
    """Whether people or things are counted, or a part of them: "Eleven officers were hurt"."""
    amount = stated.quantity.amount
    if stated.undated:
        return False
    if amount.unit is None or amount.unit.system == "COUNT":
        return True
    return amount.unit.code == "%" and amount.change is None and stated.direction is None


def _moves(stated: Stated) -> bool:
    """Whether a price, an index or a currency moves by itself, as on the day that a report of the market is of: "The euro firmed by
    half a cent to $1.164"."""
    return stated.direction is not None and stated.measure is None and not stated.undated


def _is_capital(raw: str, at: int) -> bool:
    """Whether a capital stands at a place."""
    code = ord(raw[at])
    return 65 <= code <= 90 or (code >= 128 and raw[at].isupper())


def _is_pace(quantity: Item) -> bool:
    """Whether so much is told of a year, a month or the like: "40 million eggs a month"."""
    unit = quantity.amount.unit
    return unit is not None and unit.per in _PACES


_PACES: Final = frozenset({"a", "mo", "wk", "d", "h"})


def _is_loose(time: Placed) -> bool:
    """Whether a time is a month or a year, of which much is told that needn't have to do with one another."""
    resolved = time.resolved
    if resolved is None or time.period.relation != "in":
        return False  # 截至9月末…: how things stood then
    return bool(resolved.granularity in ("month", "year"))


def _quotes(folded: str, at: int) -> bool:
    """Whether somebody's words open at a place."""
    return ord(folded[at]) in (34, 8220, 12300)  # '"', "“", "「"


def _is_a_paper(part: Part) -> bool:
    """Whether a paper is named: not 公司, which may have been taken for one."""
    paper = part.organization
    return paper is not None and bool(paper.named.type == "media") and bool(paper.start == part.span.start)


def _tells_of_others(part: Part) -> bool:
    return part.organization is not None and part.organization.named.type in _FORESEEING


def _has_figures(part: Part | None) -> bool:
    return part is not None and part.organization is not None and part.organization.named.type in _WITH_FIGURES


def _same_days(one: Item, other: Item) -> bool:
    """Whether two times are the same days, also by other words: "the second quarter", "the three months to June 30"."""
    mine, theirs = one.resolved, other.resolved
    if mine is None or theirs is None or mine.first is None:
        return mine is theirs
    return bool(mine.first == theirs.first and mine.last == theirs.last)


def _is_told_from(time: Item) -> bool:
    """Whether a time is counted back from another one, as what a figure is held against: "from 3.6 billion a year earlier"."""
    when = time.period.when
    return isinstance(when, Shifted) and isinstance(when.base, Mentioned) and when.number < 0


def _is_season(time: Placed) -> bool:
    """Whether a time is a season, which dates no fact: "counted 12 pairs this summer" is of no stretch of the calendar."""
    resolved = time.resolved
    return resolved is not None and resolved.value is not None and resolved.value[-2:] in _SEASONS


_SEASONS: Final = frozenset({"SP", "SU", "FA", "WI"})


def _is_stretch(time: Placed) -> bool:
    """Whether a time is a quarter, a half-year or a stretch of months, which a report goes on to tell of."""
    resolved = time.resolved
    return resolved is not None and resolved.granularity in ("quarter", "half", "span")


_WITH_FIGURES: Final = frozenset({"company", "finance", "health", "education", "sports"})
"""Types of organizations that a text tells the figures of."""
_FORESEEING: Final = frozenset({"international", "government", "nonprofit"})
"""Types of organizations that foresee what is not theirs."""
_PERIODS: Final = frozenset({"month", "quarter", "half", "year", "span"})


def _is_day(time: Placed) -> bool:
    """Whether a time is a day or finer, as that on which somebody says so."""
    resolved = time.resolved
    return resolved is not None and resolved.granularity in ("day", "hour", "minute", "second")


_QUOTATION: Final = 600
"""How many characters on a quotation may close."""
_COMMON: Final = ("ing", "tion", "ment", "ness", "ity", "ism")
"""What common nouns end with, which a capital at a sentence's beginning doesn't make names."""
_NEAR: Final = 12
"""So many mentions back, a noun may mean an organization."""
_DATELINE: Final = 40
"""How many characters behind the day or the agency of a dateline its bracket may close."""


def _basis(stated: str | None, time: Item | None, compared: Item | None) -> str | None:
    """What a change is measured from, by its words, else by the distance of the two times: a year, a quarter or a month.

    "In June …, up 8.3 percent from May" is month-on-month, "in 2025 …, more than in 2024" year-on-year.
    """
    one = None if time is None else time.resolved
    other = None if compared is None else compared.resolved
    if stated is not None:
        quarterly = stated == "month-on-month" and one is not None and one.granularity == "quarter"
        return "quarter-on-quarter" if quarterly else stated  # 第三季度毛利率环比提高
    if one is None or other is None or one.first is None or other.first is None:
        return None
    if compared is not None and compared.period.mod == "end":
        return None  # 比2022年末增加: a level at the end of a year
    months = (one.first.year - other.first.year) * 12 + one.first.month - other.first.month
    if one.granularity == other.granularity:
        if months == 12:
            return "year-on-year"
        if one.granularity == "month" and months == 1:
            return "month-on-month"
        if one.granularity == "quarter" and months == 3:
            return "quarter-on-quarter"
    elif other.granularity == "year" and one.first.year - other.first.year == 1:
        return "year-on-year"
    return None


def _opening(sentence: Sentence) -> int:
    """Where a sentence begins, behind its blanks."""
    start = sentence.start
    while start < sentence.end and (ord(sentence.folded[start]) == 32 or sentence.folded[start].isspace()):
        start += 1
    return start


def _closing(sentence: Sentence) -> int:
    """Where a sentence ends, before its blanks."""
    end = sentence.end
    while end > sentence.start and (ord(sentence.folded[end - 1]) == 32 or sentence.folded[end - 1].isspace()):
        end -= 1
    return end
