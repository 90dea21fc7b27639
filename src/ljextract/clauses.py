"""A sentence as the fact rules see it: records and words in a row, and what a language pack reads off them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from ljextract.assemble import Placed
from ljextract.matcher import Reading
from ljextract.native import i64, mypyc_attr
from ljextract.text import Span
from ljextract.values.amount import Amount
from ljextract.values.name import Name
from ljextract.values.period import Period
from ljextract.values.stretches import Resolved

QUANTITY: Final = 1
TIME: Final = 2
ORGANIZATION: Final = 3
WORD: Final = 4
MARK: Final = 5
"""What an item is: numbers, since no two are asked for as often."""

PLAIN: Final = 1
"""The `sort` of a word that no list has, and of what is no word."""


@mypyc_attr(acyclic=True)
class Item:
    """A record, a word, or a punctuation mark of a sentence, as its `kind` says. `text` is folded; the word's class is `cue` by
    name (or ""), or `sort` in a pack that numbers them; `bits` is what else such a pack asks of a word, `lists` the
    word lists that it is in, `word` the number of a word or mark that is asked for by itself, else 0."""

    __slots__ = ("bits", "cue", "end", "kind", "lists", "record", "sort", "start", "text", "word")

    def __init__(
        self,
        kind: i64,
        start: i64,
        end: i64,
        text: str,
        record: Any = None,
        cue: str = "",
        sort: i64 = PLAIN,
        bits: i64 = 0,
        lists: i64 = 0,
        word: i64 = 0,
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.text = text
        self.record = record
        self.cue = cue
        self.sort = sort
        self.bits = bits
        self.lists = lists
        self.word = word

    @property
    def amount(self) -> Amount:
        """The value of a quantity."""
        placed: Placed = self.record
        return placed.amount

    @property
    def period(self) -> Period:
        """The value of a time."""
        placed: Placed = self.record
        return placed.period

    @property
    def named(self) -> Name:
        """The value of an organization."""
        placed: Placed = self.record
        return placed.named

    @property
    def resolved(self) -> Resolved | None:
        """A time on the calendar."""
        placed: Placed = self.record
        return placed.resolved

    @property
    def span(self) -> Span:
        """The item's place."""
        return Span(self.start, self.end)


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, unsafe_hash=True)
class Sentence:
    """A sentence's place and items. `raw` and `folded` are the article's.

    `hosted` says that the sentence before gives the figures of one organization; `places` are those that the article's
    organizations are named for, and `told` what the sentence before states.
    """

    start: int
    end: int
    raw: str
    folded: str
    items: list[Item]
    lexicon: Any
    hosted: bool
    places: frozenset[str]
    told: list[Stated]

    def __init__(
        self,
        start: int,
        end: int,
        raw: str,
        folded: str,
        items: list[Item],
        lexicon: Any,
        hosted: bool = False,
        places: frozenset[str] = frozenset(),
        told: list[Stated] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.raw = raw
        self.folded = folded
        self.items = items
        self.lexicon = lexicon
        self.hosted = hosted
        self.places = places
        self.told = told if told is not None else []


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True, unsafe_hash=True)
class Holder:
    """Words that say whose figure it is or who says so: the organization in them, or the noun that refers to one.

    `refers` is the head noun of a definite phrase or a pronoun's sort ("it"), which facts.py resolves to an entity; "himself"
    for one who speaks for nobody else, "its head" for one who heads a company that isn't named with him, "the same" for
    him or her.
    """

    span: Span
    organization: Item | None
    refers: str

    def __init__(self, span: Span, organization: Item | None = None, refers: str = "") -> None:
        self.span = span
        self.organization = organization
        self.refers = refers


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True)
class Stated:
    """What a clause states of a quantity. `time` is the clause's own; `borrows_time` says that it may come from before.

    `happened` says that the clause's verb tells of what has been, also where its time lies ahead. Without a subject, a figure
    that `needs_subject` is the one's that is spoken of ("Revenue fell"), one that `may_be_owned` that of the place or the
    like whose figures the paragraph gives ("Deaths fell"), and one that `reports` goes on with a report, also in another
    paragraph, whose quarter it takes; one `of_company` is the company's that is spoken of, one `of_topic` tells of what the
    sentence before does ("Two-thirds received a dose"); one that `carries` may be that of the paragraph before, one that
    `continues` that of the sentence before, or else of the `office` that the speaker holds, and a `national` one is the country's that the article is about. A `daily` figure is of a day, and takes no longer stretch from
    before, and no day dates what is `undated`, told behind the day's sentence; the time of one told `aside` (其中第三季度…) is that of no other. What is `planned` is a target where its time lies
    ahead; what is `dated_before` takes the month or the quarter told of before, what is `of_lead` that of the article's first
    figures, what is `as_before` says more of what the sentence before measures, what `guesses` the time that was looked ahead
    to. One told of `then` ("since then") takes the time told last. `compared` is the time that a change is measured from. `thing` begins the words for what is measured: the subject where
    nobody else is (航线全年货量); what is then measured is `rest`, or else what stands behind the thing. What is `told` of the speaker is the writer's word, also behind
    a quotation. A `lone` figure, which is no change and has none beside it, takes no month or year from the sentence before, and a
    `timeless` one, where a change begins, no time at all. An `awaited` one had been expected of the figure before, and has its time.
    """

    quantity: Item
    rule: str
    measure: Span | None
    subject: Holder | None
    time: Item | None
    borrows_time: bool
    needs_subject: bool
    may_be_owned: bool
    reports: bool
    national: bool
    of_company: bool
    of_topic: bool
    dated_before: bool
    of_lead: bool
    as_before: bool
    guesses: bool
    carries: bool
    continues: bool
    office: Holder | None
    daily: bool
    undated: bool
    direction: str | None
    basis: str | None
    source: Holder | None
    status: str
    happened: bool
    planned: bool
    compared: Item | None
    aside: bool
    told: bool
    thing: Holder | None
    of_opening: bool
    of_before: bool
    rest: Span | None
    then: bool
    lone: bool
    timeless: bool
    awaited: bool

    def __init__(
        self,
        quantity: Item,
        rule: str,
        measure: Span | None = None,
        subject: Holder | None = None,
        time: Item | None = None,
        borrows_time: bool = True,
        needs_subject: bool = False,
        may_be_owned: bool = False,
        reports: bool = False,
        national: bool = False,
        of_company: bool = False,
        of_topic: bool = False,
        dated_before: bool = False,
        of_lead: bool = False,
        as_before: bool = False,
        guesses: bool = False,
        carries: bool = False,
        continues: bool = False,
        office: Holder | None = None,
        daily: bool = False,
        undated: bool = False,
        direction: str | None = None,
        basis: str | None = None,
        source: Holder | None = None,
        status: str = "actual",
        happened: bool = False,
        planned: bool = False,
        compared: Item | None = None,
        aside: bool = False,
        told: bool = False,
        thing: Holder | None = None,
        of_opening: bool = False,
        of_before: bool = False,
        rest: Span | None = None,
        then: bool = False,
        lone: bool = False,
        timeless: bool = False,
        awaited: bool = False,
    ) -> None:
        self.quantity = quantity
        self.rule = rule
        self.measure = measure
        self.subject = subject
        self.time = time
        self.borrows_time = borrows_time
        self.needs_subject = needs_subject
        self.may_be_owned = may_be_owned
        self.reports = reports
        self.national = national
        self.of_company = of_company
        self.of_topic = of_topic
        self.dated_before = dated_before
        self.of_lead = of_lead
        self.as_before = as_before
        self.guesses = guesses
        self.carries = carries
        self.continues = continues
        self.office = office
        self.daily = daily
        self.undated = undated
        self.direction = direction
        self.basis = basis
        self.source = source
        self.status = status
        self.happened = happened
        self.planned = planned
        self.compared = compared
        self.aside = aside
        self.told = told
        self.thing = thing
        self.of_opening = of_opening
        self.of_before = of_before
        self.rest = rest
        self.then = then
        self.lone = lone
        self.timeless = timeless
        self.awaited = awaited


@mypyc_attr(acyclic=True)
@dataclass(init=False, slots=True)
class Statement:
    """What a sentence states, and the quantities that it negates or only supposes (their items).

    `topic` is its grammatical subject, `owner` whose figures its subject is ("China's exports"), `time` the main clause's,
    `speaker` who says so, `carried` whose figures the last clause gave, for what goes on behind a semicolon, `lead` whose
    they are in all of it, for sentences that name nobody; it `turns` where they are those of a thing, and of nobody told before.
    `outlook` is the time of what it foresees. It `closes` where its time is only the end of the stretch that a report is of.
    """

    facts: list[Stated]
    denied: list[Item]
    topic: Holder | None
    owner: Holder | None
    time: Item | None
    speaker: Holder | None
    carried: Holder | None
    lead: Holder | None
    turns: bool
    outlook: Item | None
    closes: bool

    def __init__(self) -> None:
        self.outlook = None
        self.closes = False
        self.carried = None
        self.lead = None
        self.turns = False
        self.facts = []
        self.denied = []
        self.topic = None
        self.owner = None
        self.time = None
        self.speaker = None


class Cues:
    """What a language pack knows of clauses. It is no protocol, which compiled takes ten times as long to ask."""

    def state(self, sentence: Sentence) -> Statement:
        """The facts of a sentence that holds a quantity, in the order of the quantities."""
        raise NotImplementedError

    def state_ahead(self, sentences: list[Sentence], told: list[Stated]) -> list[Statement]:
        """The same of some sentences in a row, before anything is made of the first of them; `told` is what the one before states.

        None at all: what they state hangs on what the article has told so far, and each is asked for in its turn."""
        return []

    def row(self, reading: Reading, start: int, end: int, records: Sequence[Item]) -> list[Item]:
        """The records of a stretch of a reading, with the words and marks between them."""
        raise NotImplementedError

    def take_back(self, reading: Reading, rows: list[list[Item]]) -> None:
        """Take rows of a reading, which are done with, for what a pack may want to make of them."""

    def country_in(self, reading: Reading, start: int, end: int) -> Span | None:
        """The country whose something a stretch speaks of near its beginning: "China's exports"."""
        raise NotImplementedError

    def opened(self, sentence: Sentence) -> Holder | None:
        """Who or what a sentence without a figure speaks of first."""
        return None

    def places_of(self, names: Sequence[str]) -> frozenset[str]:
        """The places that organizations are named for: 滨城 of 滨城市住房公积金管理中心."""
        raise NotImplementedError

    def may_name(self, word: str) -> bool:
        """Whether a word that a sentence begins with may be a name for all that is known of it."""
        return True

    def refers_to(self, noun: str, name: str, kind: str) -> bool:
        """Whether a definite noun ("company", 园区) can mean an organization of that name and type."""
        raise NotImplementedError
