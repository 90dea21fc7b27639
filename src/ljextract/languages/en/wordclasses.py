"""The classes of English words that the fact rules tell apart: from the word files (`lexicon/cues.toml`), or by a word's ending."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ljextract.clauses import PLAIN, Item
from ljextract.languages.en import spelt
from ljextract.languages.en.letters import Letters, Seen, chain_of
from ljextract.lexicon import Lexicon, letters_of, sieve_of_pairs
from ljextract.native import i64, mypyc_attr

# The classes, each a bit, so that one question may be asked of several: `item.sort & NOMINAL`.
NOUN: Final = 1 << 1
THE: Final = 1 << 2
MORE: Final = 1 << 3
ADV: Final = 1 << 4
TO: Final = 1 << 5
OF: Final = 1 << 6
BUT: Final = 1 << 7
AND: Final = 1 << 8
WHO: Final = 1 << 9
IF: Final = 1 << 10
IT: Final = 1 << 11
EVERY: Final = 1 << 12
NOT: Final = 1 << 13
UP: Final = 1 << 14
DOWN: Final = 1 << 15
BE: Final = 1 << 16
HAS: Final = 1 << 17
WILL: Final = 1 << 18
COULD: Final = 1 << 19
AUX: Final = 1 << 20
RISE: Final = 1 << 21
FALL: Final = 1 << 22
LEVEL: Final = 1 << 23
HAVE: Final = 1 << 24
AIM: Final = 1 << 25
EXPECT: Final = 1 << 26
SAY: Final = 1 << 27
VERB: Final = 1 << 28
ED: Final = 1 << 29
ING: Final = 1 << 30
NOMINAL: Final = PLAIN | NOUN
"""Words that may be nouns."""
# Classes that are asked for together; all here, since only those of one module are literals for the compiler.
MAIN: Final = RISE | FALL | LEVEL | HAVE | AIM | EXPECT | SAY | VERB | BE | HAS | ED | ING
MODAL: Final = WILL | COULD | AUX
BEING: Final = BE | HAS | MODAL
BETWEEN_CLAUSES: Final = AND | BUT | WHO | SAY | IF
AMID_VERBS: Final = ADV | NOT | MORE | BE | COULD
OPENS_AN_OBJECT: Final = THE | MORE | IT
BEHIND_A_VERB: Final = THE | MORE | IT | TO | ADV | EVERY | UP | DOWN
ENDS_A_PHRASE: Final = TO | BUT | WHO | AND | ADV | IT | THE | MORE | BE | HAS | NOT | IF | EVERY | AUX | WILL | COULD
IN_A_NAME: Final = NOMINAL | ED | ING | RISE | FALL | LEVEL | HAVE | EXPECT | AIM
TAKES_AN_OBJECT: Final = HAVE | VERB | ED | ING | AIM
VERBAL: Final = RISE | FALL | LEVEL | HAVE | AIM | EXPECT | VERB
VERBS: Final = BE | HAS | WILL | COULD | AUX | RISE | FALL | LEVEL | HAVE | VERB | ED
MOVING: Final = RISE | FALL | UP | DOWN
DESCRIPTIVE: Final = NOMINAL | ED | ING | HAVE | VERB
NOUNS: Final = NOMINAL | LEVEL | RISE | FALL
MEASURING: Final = RISE | FALL | LEVEL | BE | UP | DOWN
SORTS: Final = {
    "noun": NOUN,
    "the": THE,
    "more": MORE,
    "adv": ADV,
    "to": TO,
    "of": OF,
    "but": BUT,
    "and": AND,
    "who": WHO,
    "if": IF,
    "it": IT,
    "every": EVERY,
    "not": NOT,
    "up": UP,
    "down": DOWN,
    "be": BE,
    "has": HAS,
    "will": WILL,
    "could": COULD,
    "aux": AUX,
    "rise": RISE,
    "fall": FALL,
    "level": LEVEL,
    "have": HAVE,
    "aim": AIM,
    "expect": EXPECT,
    "say": SAY,
    "verb": VERB,
    "ed": ED,
    "ing": ING,
}
"""The classes by the names that the word files give them."""

# What else is asked of many words, each a bit of `Item.bits`: how they end, and in which lists they are.
ENDS_S: Final = 1 << 0
ENDS_ED: Final = 1 << 1
ENDS_ING: Final = 1 << 2
ENDS_AS_PARTICIPLE: Final = 1 << 3
"""-ed, -ing, -en, -wn, -un."""
BOTH: Final = 1 << 4
HELPING: Final = 1 << 5
OFTEN: Final = 1 << 6
STILL: Final = 1 << 7
FIGURE: Final = 1 << 8
PERIOD: Final = 1 << 9
FAILING: Final = 1 << 10
BLAMING: Final = 1 << 11
STARTING: Final = 1 << 12
UNMARKED_NOUN: Final = 1 << 13
PARTICLE: Final = 1 << 14
TAKING: Final = 1 << 15
"""What may stand between a verb and an amount: "subscribe to", "brace for"."""
NEARLY: Final = 1 << 16
ALONE: Final = 1 << 17
"""Words that stand for those told of where no noun follows."""
WITH_S: Final = 1 << 18
"""Words to which an "s" makes another one that has a class."""
BASE: Final = 1 << 19
"""Verbs in a form of the present that no past looks like."""
PRESENT: Final = 1 << 20
JUDGING: Final = 1 << 21
LEAVING_SO: Final = 1 << 22
SUPPLYING: Final = 1 << 23
PLACE: Final = 1 << 24
PEOPLE: Final = 1 << 25
ABOUT: Final = 1 << 26
"""What qualifies an amount or says how often: "about", "twice"."""
NO_VERB: Final = 1 << 27
"""-ss, -us, -'s, -self, -selves: nouns and pronouns, though they end in "s"."""
LOOKED_AT: Final = 1 << 28
"""Words whose class hangs on their capitals or on the word before; see `rows`."""
COUNTING: Final = 1 << 29
HAPPENED: Final = 1 << 30
"""Verbs that tell of what is or has been, as the first of their group: "has", "was"."""
TOTALLING: Final = 1 << 31
BEATING: Final = 1 << 32
QUOTED: Final = 1 << 33
GOING: Final = 1 << 34
BEFALLING: Final = 1 << 35
COPULAR: Final = 1 << 36
THE_FIGURE: Final = 1 << 37
EMPTY: Final = 1 << 38
GIVING: Final = 1 << 39
SPENDING: Final = 1 << 40
PACE: Final = 1 << 41
LABEL: Final = 1 << 42
TALLY: Final = 1 << 43
DEFINITE: Final = 1 << 44
HOW_OFTEN: Final = 1 << 45
PRICING: Final = 1 << 46
BOUND: Final = 1 << 47
ALONGSIDE: Final = 1 << 48
AWAY: Final = 1 << 49
# The lists that a word may be in, each a bit, so that a word is looked up once: `item.lists & LOSING`.
AGAINST: Final = 1 << 0
NOW: Final = 1 << 1
QUALIFIER: Final = 1 << 2
POSSESSIVE: Final = 1 << 3
OTHERS: Final = 1 << 4
PARTED: Final = 1 << 5
OPENING_A_BASIS: Final = 1 << 6
CHANGE: Final = 1 << 7
QUALIFYING: Final = 1 << 8
LOSING: Final = 1 << 9
LASTING_FOR: Final = 1 << 10
RETELLING: Final = 1 << 11
BASIS_WORD: Final = 1 << 12
WRITING: Final = 1 << 13
AFFECTING: Final = 1 << 14
PUBLISHED: Final = 1 << 15
ASKING: Final = 1 << 16
AGREEING: Final = 1 << 17
DEMANDING: Final = 1 << 18
LEAVING_AS_IS: Final = 1 << 19
GUESS: Final = 1 << 20
ADDING: Final = 1 << 21
COSTING: Final = 1 << 22
TELLING: Final = 1 << 23
HAVING: Final = 1 << 24
SIZE: Final = 1 << 25
COMPARATIVE: Final = 1 << 26
DATED: Final = 1 << 27
COMING_FROM: Final = 1 << 28
SUMMARY: Final = 1 << 29
MATURING: Final = 1 << 30
PROJECT: Final = 1 << 31
PAST: Final = 1 << 32
GOING_ON_SAYING: Final = 1 << 33
SPELL: Final = 1 << 34
NO_NOUN: Final = 1 << 35
REACHING: Final = 1 << 36
PLACING_AT: Final = 1 << 37
YEAR_KIND: Final = 1 << 38
LINKING: Final = 1 << 39
NO_SUPERLATIVE: Final = 1 << 40
TRADED: Final = 1 << 41
LATENESS: Final = 1 << 42
DRAFT: Final = 1 << 43
DOING: Final = 1 << 44
ASKED: Final = 1 << 45
STRETCHING: Final = 1 << 46
ATTRIBUTING: Final = 1 << 47
UPLIFTING: Final = 1 << 48
DONE_AT: Final = 1 << 49
SUMMED: Final = 1 << 50
OUTDOING: Final = 1 << 51
CALLING: Final = 1 << 52
WEIGHING: Final = 1 << 53
ACCOUNTING: Final = 1 << 54
REPORTING: Final = 1 << 55
CLOSING_DOWN: Final = 1 << 56
NOTING: Final = 1 << 57
BEATEN: Final = 1 << 58
THEN: Final = 1 << 59
PURPOSE: Final = 1 << 60
PROSPECT: Final = 1 << 61
_CLOSED: Final = {
    AGAINST: "from than below above against over compared versus",
    NOW: "now currently today presently",
    QUALIFIER: "over about around up to than under between some another as just above below",
    POSSESSIVE: "its their our my his her your",
    OTHERS: "for in among of",
    PARTED: "it them which whom these those that",
    STRETCHING: "longer shorter",
    ATTRIBUTING: "according",
    THEN: "then",
    DONE_AT: "in from for across aboard through at off against to by",
    OPENING_A_BASIS: "from than compared against over versus as",
    BEATEN: "beat beats missed misses topped tops exceeded exceeds surpassed surpasses undershot overshot matched matches bettered",
}
"""The lists of words that no file has."""
_PARTICLES: Final = tuple("out up off back away over down in on through aside".split())
_TAKING: Final = ("to", "on", "for", "with", "at")
_ALONE: Final = tuple("some all both many most few each this that these".split())
_ABOUT: Final = tuple("about around over under than once twice times".split())
_DEFINITES: Final = tuple("the this that its their these those".split())
_PRICING: Final = tuple("to at by from for on against past beyond".split())
_ALONGSIDE: Final = tuple("out aside in back down home for through".split())
_HAPPENED: Final = ("has", "have", "'ve", "had", "was", "were", "faces", "face")
_PRESENT: Final = tuple("is are has have will can could should may might would do does".split())

CHAINS: Final = 1 << 13
"""So many chains of known words there are: more than words, so that most have one or none."""


def _words(lexicon: Lexicon, kind: str) -> frozenset[str]:
    """The words of all entries of a kind."""
    return frozenset([word for entry in lexicon.of(kind) for word in entry.words])


@mypyc_attr(acyclic=True)
class Known:
    """What is known of a word: its class, 0 where its ending tells that, its bits, the lists that it is in, and its number."""

    __slots__ = ("bits", "letters", "lists", "next", "sort", "text", "word")

    def __init__(self, text: str, sort: int, bits: int, word: int) -> None:
        self.text = text
        self.letters: i64 = 0
        self.next: Known | None = None
        self.sort: i64 = sort
        self.bits: i64 = bits
        self.lists: i64 = 0
        self.word: i64 = word


class Words:
    """The classes of words, made once from the lexicon. `spare` are rows that are done with (`rows.keep_words`)."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.spare: list[list[Item]] = []
        self.cues: dict[str, int] = {}
        for entry in lexicon.of("cue"):
            for word in entry.words:
                self.cues[word] = SORTS[entry["class"]]
        self.causing = _words(lexicon, "causing")
        self.telling = _words(lexicon, "telling")
        self.befalling = self.telling | _words(lexicon, "befalling")
        self.past = _words(lexicon, "past")
        for word in self.past:
            self.cues.setdefault(word, VERB)
        self.copular = _words(lexicon, "copular")
        self.having = _words(lexicon, "having")
        self.limiting = _words(lexicon, "limiting")
        self.leaving_so = _words(lexicon, "leaving_so")
        self.lateness = _words(lexicon, "lateness")
        self.exceeding = _words(lexicon, "exceeding")
        self.pricing = _words(lexicon, "pricing")
        self.directions = _words(lexicon, "direction")
        self.gauging = _words(lexicon, "gauging")
        self.spending = _words(lexicon, "spending")
        self.resolving = _words(lexicon, "resolving")
        self.linking = _words(lexicon, "linking")
        self.paces = _words(lexicon, "pace")
        self.intentions = _words(lexicon, "intention")
        self.doing = _words(lexicon, "doing")
        self.happening = _words(lexicon, "happening")
        self.roles = _words(lexicon, "role")
        self.sites = _words(lexicon, "site")
        self.sectors = _words(lexicon, "sector")
        self.wheres = _words(lexicon, "where")
        self.price_nouns = _words(lexicon, "price_noun")
        self.national = Letters(dict.fromkeys(_words(lexicon, "national"), 1))
        self.both = _words(lexicon, "both")
        self.enduring = _words(lexicon, "enduring")
        self.shifting = _words(lexicon, "shifting")
        self.retelling = _words(lexicon, "retelling")
        self.reporting = _words(lexicon, "reporting")
        self.bodies = _words(lexicon, "body")
        self.peopled = _words(lexicon, "peopled")
        self.imposed = _words(lexicon, "imposed")
        self.attained = _words(lexicon, "attained")
        self.summed = _words(lexicon, "summed")
        self.averaged = _words(lexicon, "averaged")
        self.running = _words(lexicon, "running")
        self.priced = _words(lexicon, "priced")
        self.lately = _words(lexicon, "lately")
        self.prescribing = _words(lexicon, "prescribing")
        self.allotting = _words(lexicon, "allotting")
        self.contracted = _words(lexicon, "contracted")
        self.papers = _words(lexicon, "paper")
        self.promising = _words(lexicon, "promising")
        self.refusing = _words(lexicon, "refusing")
        self.traded = _words(lexicon, "traded")
        self.belonging = _words(lexicon, "belonging")
        self.noting = _words(lexicon, "noting")
        self.norms = _words(lexicon, "norm")
        self.guesses = _words(lexicon, "guess")
        self.ruled = _words(lexicon, "ruled")
        self.dues = _words(lexicon, "due")
        self.limits = _words(lexicon, "limit")
        self.arrangements = _words(lexicon, "arrangement")
        self.asking = _words(lexicon, "asking")
        self.losing = _words(lexicon, "losing")
        self.uplifting = _words(lexicon, "uplifting")
        self.engaging = _words(lexicon, "engaging")
        self.judging = _words(lexicon, "judging")
        self.dated = _words(lexicon, "dated")
        self.year_kinds = _words(lexicon, "year_kind")
        self.no_superlatives = _words(lexicon, "no_superlative")
        self.economy = _words(lexicon, "economy")
        self.bounding = _words(lexicon, "bounding")
        self.people = _words(lexicon, "people")
        self.going = _words(lexicon, "going")
        self.unmarked_nouns = _words(lexicon, "unmarked_noun")
        self.participles = _words(lexicon, "participle")
        self.taking_up = _words(lexicon, "taking_up")
        self.starting = _words(lexicon, "starting")
        self.getting = _words(lexicon, "getting")
        self.moving = self.going | _words(lexicon, "moving")
        self.drifting = self.moving | _words(lexicon, "drifting")
        self.many = self.people | _words(lexicon, "many")
        self.helping = _words(lexicon, "helping")
        self.often = _words(lexicon, "often")
        self.still = _words(lexicon, "still")
        self.titles = _words(lexicon, "title")
        self.failing = _words(lexicon, "failing")
        self.blaming = _words(lexicon, "blaming")
        self.periods = _words(lexicon, "accounting_period")
        self.becoming = _words(lexicon, "becoming")
        self.naming = _words(lexicon, "naming")
        self.granting = _words(lexicon, "granting")
        self.closing_down = _words(lexicon, "closing_down")
        self.calling = _words(lexicon, "calling")
        self.seizing = _words(lexicon, "seizing")
        self.buying = _words(lexicon, "buying")
        self.securities = _words(lexicon, "security")
        self.putting_at = _words(lexicon, "putting_at")
        self.ages = _words(lexicon, "age")
        self.unmarked = self.unmarked_nouns | _words(lexicon, "unmarked")
        self.basis_words = _words(lexicon, "basis_word")
        self.sizes = _words(lexicon, "size")
        self.extents = self.sizes | self.lateness | _words(lexicon, "extent")
        self.giving = _words(lexicon, "giving")
        self.put_behind = _words(lexicon, "put_behind")
        self.tradespeople = _words(lexicon, "tradespeople")
        self.drawing = _words(lexicon, "drawing")
        self.winning = _words(lexicon, "winning")
        self.plurals_before = _words(lexicon, "plural_before")
        self.grounds = _words(lexicon, "ground")
        self.meant_for = _words(lexicon, "meant_for")
        self.covering = _words(lexicon, "covering")
        self.of_things = _words(lexicon, "of_thing")
        self.wholes = self.of_things | _words(lexicon, "whole")
        self.comparatives = _words(lexicon, "comparative")
        self.summaries = _words(lexicon, "summary")
        self.tender = _words(lexicon, "tender")
        self.trading = _words(lexicon, "trading")
        self.putting_in = _words(lexicon, "putting_in")
        self.yielding = _words(lexicon, "yielding")
        self.no_nouns = _words(lexicon, "no_noun")
        self.empty = _words(lexicon, "empty")
        self.adding = _words(lexicon, "adding")
        self.beating = _words(lexicon, "beating")
        self.occurring = _words(lexicon, "occurring")
        self.beginning = _words(lexicon, "beginning")
        self.labels = _words(lexicon, "which_one")
        self.tallies = _words(lexicon, "tally")
        self.surveys = _words(lexicon, "survey")
        self.projects = _words(lexicon, "project")
        self.reaching = _words(lexicon, "reaching")
        self.terms = _words(lexicon, "term")
        self.placing = _words(lexicon, "placing")
        self.undergoing = _words(lexicon, "undergoing")
        self.asides = _words(lexicon, "aside")
        self.coming_from = _words(lexicon, "coming_from")
        self.receiving = _words(lexicon, "receiving")
        self.weighing = _words(lexicon, "weighing")
        self.outdoing = _words(lexicon, "outdoing")
        self.lasting_for = _words(lexicon, "lasting_for")
        self.costing = _words(lexicon, "costing")
        self.spells = self.periods | _words(lexicon, "spell")
        self.forecasts = tuple(sorted(_words(lexicon, "foretold"), key=len))
        averages = self.summaries.union(self.forecasts, [f"{word}s" for word in self.forecasts])
        self.averages = Letters(dict.fromkeys(averages, 1))
        self.data = _words(lexicon, "data")
        self.writing = _words(lexicon, "writing")
        self.offices = _words(lexicon, "office")
        self.going_on_saying = _words(lexicon, "saying_more")
        self.foretelling = _words(lexicon, "foretelling")
        self.foretellers = self.foretelling | _words(lexicon, "foreteller")
        self.market = _words(lexicon, "market")
        self.studies = tuple(f" {word}" for word in _words(lexicon, "study"))
        self.seers = tuple(_words(lexicon, "seer"))
        self.resulting = _words(lexicon, "resulting")
        self.the_figure = _words(lexicon, "the_figure")
        self.closing = tuple(f" {word} " for word in _words(lexicon, "closing"))
        self.closing_ends = sieve_of_pairs([word[-3:-1] for word in self.closing])
        """Their last two letters."""
        self.totalling = _words(lexicon, "totalling")
        self.accounting = _words(lexicon, "accounting")
        self.owing = _words(lexicon, "owing")
        self.supplying = _words(lexicon, "supplying")
        self.counting = _words(lexicon, "counting")
        self.demanding = _words(lexicon, "demanding")
        self.wanting = _words(lexicon, "wanting")
        self.purposes = _words(lexicon, "purpose")
        self.prospects = _words(lexicon, "prospect")
        self.prices = _words(lexicon, "price")
        self.occurrences = _words(lexicon, "occurrence")
        self.bearings: dict[str, str] = {
            word: entry["class"] for entry in lexicon.of("bearing") for word in entry.words
        }
        self.held_events = _words(lexicon, "held_event")
        self.weather = _words(lexicon, "weather")
        self.outputs = _words(lexicon, "output")
        self.gaps = _words(lexicon, "gap")
        self.filling = _words(lexicon, "filling")
        self.fearing = _words(lexicon, "fearing")
        self.priced_goods = _words(lexicon, "priced_good")
        self.schemes = tuple(_words(lexicon, "scheme"))
        self.agreeing = _words(lexicon, "agreeing")
        self.effects = _words(lexicon, "effect")
        self.drafts = _words(lexicon, "draft")
        self.letting_in = _words(lexicon, "letting_in")
        self.quoted = _words(lexicon, "quoted")
        self.asked = self.surveys | _words(lexicon, "trial")
        self.maturing = _words(lexicon, "maturing")
        self.published = _words(lexicon, "published")
        self.bare = _words(lexicon, "bare")
        self.destroying = _words(lexicon, "destroying")
        self.taking_to = _words(lexicon, "taking_to")
        self.taken_to = _words(lexicon, "taken_to")
        self.holding_share = _words(lexicon, "holding_share")
        self.setting = _words(lexicon, "setting")
        self.letting_do = _words(lexicon, "letting_do")
        self.agreed_on = _words(lexicon, "agreed_on")
        self.index_of = _words(lexicon, "index_of")
        self.nearing = _words(lexicon, "nearing")
        self.settlements = _words(lexicon, "settlement")
        self.how_often = _words(lexicon, "how_often")
        self.ending_phrases = _words(lexicon, "ending_a_phrase")
        self.staying = _words(lexicon, "staying")
        self.moving_currencies = _words(lexicon, "moving_currency")
        self.surveyed = _words(lexicon, "surveyed")
        self.reckoned = _words(lexicon, "reckoned")
        self.deliveries = _words(lexicon, "delivery")
        self.speaking = _words(lexicon, "speaking")
        self.taken_up = _words(lexicon, "taken_up")
        self.guessing = tuple(sorted(_words(lexicon, "guessing")))
        self.beginning_at = _words(lexicon, "beginning_at")
        self.fates = _words(lexicon, "fate")
        self.including = _words(lexicon, "including")
        self.shown_behind = _words(lexicon, "shown_behind")
        self.one_of = _words(lexicon, "one_of")
        self.longer = _words(lexicon, "longer")
        self.voting = _words(lexicon, "voting")
        self.lying = _words(lexicon, "lying")
        self.everywhere = _words(lexicon, "everywhere")
        self.falling_on = _words(lexicon, "falling_on")
        self.qualifying = _words(lexicon, "qualifying")
        self.leaving_as_is = _words(lexicon, "leaving_as_is")
        self.figures: dict[str, bool] = {word: entry["own"] for entry in lexicon.of("figure") for word in entry.words}
        self.changes: dict[str, str] = {word: entry["class"] for entry in lexicon.of("trend") for word in entry.words}
        self.affecting: dict[str, frozenset[str]] = {}
        for entry in lexicon.of("affecting"):
            self.affecting.update(dict.fromkeys(entry.words, frozenset(entry["behind"])))
        self.places = frozenset(word for entry in lexicon.of("country") for word in entry.words) | {
            "u.s.",
            "u.k.",
            "world",
        }
        self.named_places = self.places | frozenset(
            word for kind in ("region", "state", "city") for entry in lexicon.of(kind) for word in entry.words
        )
        self.peoples = _words(lexicon, "nationality")
        self.definite: dict[str, frozenset[str]] = {}
        for entry in lexicon.of("definite"):
            for word in entry.words:
                self.definite[word] = self.definite.get(word, frozenset()) | frozenset(entry["types"])
        self.kinds = self._kinds()
        self.lettered = Lettered(self.kinds)
        self.possessive = self.kinds["'s"]

    def _kinds(self) -> dict[str, Known]:
        """What is known of words, so that one look-up tells it."""
        listed: list[tuple[int, Iterable[str]]] = [
            (BOTH, self.both),
            (HELPING, self.helping),
            (OFTEN, self.often),
            (STILL, self.still),
            (FIGURE, self.figures),
            (PERIOD, self.periods),
            (FAILING, self.failing),
            (BLAMING, self.blaming),
            (STARTING, self.starting),
            (UNMARKED_NOUN, self.unmarked_nouns),
            (PARTICLE, _PARTICLES),
            (TAKING, _TAKING),
            (NEARLY, ("nearly", "almost", "roughly")),
            (ALONE, _ALONE),
            (PRESENT, _PRESENT),
            (JUDGING, self.judging),
            (LEAVING_SO, self.leaving_so),
            (SUPPLYING, self.supplying),
            (PLACE, self.places),
            (PEOPLE, self.peoples),
            (ABOUT, _ABOUT),
            (COUNTING, self.counting),
            (HAPPENED, _HAPPENED),
            (LOOKED_AT, ("'s", "far", "states")),
            (TOTALLING, self.totalling),
            (BEATING, self.beating),
            (QUOTED, self.quoted),
            (GOING, self.going),
            (BEFALLING, self.befalling),
            (COPULAR, self.copular),
            (THE_FIGURE, self.the_figure),
            (EMPTY, self.empty),
            (GIVING, self.giving),
            (SPENDING, self.spending),
            (PACE, self.paces),
            (LABEL, self.labels),
            (TALLY, self.tallies),
            (DEFINITE, _DEFINITES),
            (HOW_OFTEN, ("once", "twice", "times")),
            (PRICING, _PRICING),
            (BOUND, ("above", "below")),
            (ALONGSIDE, _ALONGSIDE),
            (AWAY, ("away", "off")),
        ]
        bits: dict[str, int] = {}
        for bit, words in listed:
            for word in words:
                bits[word] = bits.get(word, 0) | bit
        for word, sort in self.cues.items():
            bits.setdefault(word, 0)
            if sort in (IT, COULD):
                bits[word] |= LOOKED_AT
            if word.endswith("s"):
                base = word[:-1]
                told = base in self.past or base in self.unmarked
                bits[base] = bits.get(base, 0) | (WITH_S if told else WITH_S | BASE)
        lists: dict[int, Iterable[str]] = {bit: words.split() for bit, words in _CLOSED.items()}
        lists |= {
            CHANGE: self.changes,
            QUALIFYING: self.qualifying,
            LOSING: self.losing,
            LASTING_FOR: self.lasting_for,
            RETELLING: self.retelling,
            BASIS_WORD: self.basis_words,
            WRITING: self.writing,
            AFFECTING: self.affecting,
            PUBLISHED: self.published,
            ASKING: self.asking,
            AGREEING: self.agreeing,
            DEMANDING: self.demanding,
            LEAVING_AS_IS: self.leaving_as_is,
            GUESS: self.guesses,
            ADDING: self.adding,
            COSTING: self.costing,
            TELLING: self.telling,
            HAVING: self.having,
            SIZE: self.sizes,
            COMPARATIVE: self.comparatives,
            DATED: self.dated,
            COMING_FROM: self.coming_from,
            SUMMARY: self.summaries,
            MATURING: self.maturing,
            PROJECT: self.projects,
            PAST: self.past,
            GOING_ON_SAYING: self.going_on_saying,
            SPELL: self.spells,
            NO_NOUN: self.no_nouns,
            REACHING: self.reaching,
            PLACING_AT: self.placing,
            YEAR_KIND: self.year_kinds,
            LINKING: self.linking,
            NO_SUPERLATIVE: self.no_superlatives,
            TRADED: self.traded,
            LATENESS: self.lateness,
            DRAFT: self.drafts,
            DOING: self.doing,
            ASKED: self.asked,
            PURPOSE: self.purposes,
            PROSPECT: self.prospects,
            UPLIFTING: self.uplifting,
            SUMMED: self.summed,
            OUTDOING: self.outdoing,
            CALLING: self.calling,
            WEIGHING: self.weighing,
            ACCOUNTING: self.accounting,
            REPORTING: self.reporting,
            CLOSING_DOWN: self.closing_down,
            NOTING: self.noting,
        }
        for listed_words in lists.values():
            for word in listed_words:
                bits.setdefault(word, 0)
        for word in spelt.NUMBERS:
            bits.setdefault(word, 0)
        kinds = {
            word: Known(word, self.cues.get(word, 0), known | ending_of(word), spelt.NUMBERS.get(word, 0))
            for word, known in bits.items()
        }
        for bit, words in lists.items():
            for word in words:
                kinds[word].lists |= bit
        return kinds


class Lettered:
    """The known words of up to twelve small letters, each by the number that its letters make, five bits a letter.

    Most words of a text are looked for by such a number, without a string being made of them.
    """

    __slots__ = ("_seen", "chains")

    def __init__(self, kinds: dict[str, Known]) -> None:
        self._seen = Seen(kinds)
        self.chains: list[Known | None] = [None] * CHAINS
        for word, known in kinds.items():
            known.letters = letters_of(word, 0, len(word))
            if known.letters != 0:
                at = chain_of(known.letters) & (CHAINS - 1)
                known.next = self.chains[at]
                self.chains[at] = known

    def known(self, letters: i64) -> Known | None:
        """What is known of the word that some letters make."""
        key = chain_of(letters)
        if not self._seen.has(key):
            return None
        found = self.chains[key & (CHAINS - 1)]
        while found is not None and found.letters != letters:
            found = found.next
        return found


def words_of(lexicon: Lexicon) -> Words:
    """The classes of a lexicon's words, made once."""
    words: Words | None = lexicon.kept.get("en.classes")
    if words is None:
        words = lexicon.kept["en.classes"] = Words(lexicon)
    return words


def is_capital(raw: str, at: int) -> bool:
    """Whether a capital stands at a place."""
    code = ord(raw[at])
    return 65 <= code <= 90 or (code > 127 and raw[at].isupper())


def is_small(raw: str, at: int) -> bool:
    """Whether a small letter stands at a place."""
    code = ord(raw[at])
    return 97 <= code <= 122 or (code > 127 and raw[at].islower())


def _has_vowel(letters: str) -> bool:
    return any(letter in "aeiouy" for letter in letters)


def ending_of(word: str) -> int:
    """The bits that tell how a word ends."""
    size = len(word)
    if size < 2:
        return ENDS_S if word == "s" else 0
    last, before = ord(word[size - 1]), ord(word[size - 2])
    if last == 115:  # "s"
        if before in (115, 117, 39) or word.endswith("selves"):
            return ENDS_S | NO_VERB
        return ENDS_S
    if last == 100 and before == 101:
        if word.endswith("eed") and not word.endswith(("reed", "teed")):
            return 0  # "exceed", "need", but not "agreed", "guaranteed"
        return ENDS_ED | ENDS_AS_PARTICIPLE
    if last == 110 and before in (101, 117, 119):  # "-en", "-un", "-wn"
        return ENDS_AS_PARTICIPLE
    if last == 103 and before == 110 and size > 2 and ord(word[size - 3]) == 105:
        if size < 7 and not _has_vowel(word[: size - 3]):
            return 0  # "bring", "spring", "thing"
        return ENDS_ING | ENDS_AS_PARTICIPLE
    return NO_VERB if last == 102 and word.endswith("self") else 0


def shape_of(word: str) -> int:
    """The class of a word that no list has, by its ending."""
    size = len(word)
    if size < 5:
        return PLAIN
    last, before = ord(word[size - 1]), ord(word[size - 2])  # most words end otherwise, which their last letter tells
    if last == 100 and before == 101:
        sort = ED
    elif last == 103 and before == 110 and ord(word[size - 3]) == 105:
        sort = ING
    elif last == 121 and before == 108:
        sort = ADV  # "-ly"
    else:
        return PLAIN
    return PLAIN if "-" in word else sort
