"""Chinese units beside a number: the word or sign, which of its senses it has there, and the rate it makes.

    unit  = (currency | subunit | unit) [半] [rate]
          | 个 (多 | 半 | 来 | 余) unit            一个多月, 两个半小时
    rate  = ("/" | 每 | 一) denominator            元/平方米, 微克每立方米, 80美元一桶
    per   = 每 denominator {comparator} quantity   每平方米1.42万元
    behind = unit | classifier | counted noun       what stands behind a number, the longest word first

What a form means that has several senses is settled by `senses.toml`, first reading first.
"""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from typing import Any, Final

from ljextract.errors import LexiconError
from ljextract.languages.zh.chars import Chars, one_stands, stands_at
from ljextract.languages.zh.kept import kept_of
from ljextract.languages.zh.nouns import noun_end, tokens_from
from ljextract.languages.zh.numbers import number_before
from ljextract.lexicon import KEPT_LEXICONS, Entry, Hit, Lexicon, Sifted
from ljextract.matcher import NumberHit, Reading
from ljextract.native import mypyc_attr
from ljextract.values.number import Comparator, decimal
from ljextract.values.unit import Unit, counted, currencies, units

KINDS: Final[tuple[str, ...]] = ("currency", "subunit", "unit")
COUNTING: Final[tuple[str, ...]] = ("classifier", "counted", "no_classifier")
_TAKING: Final[tuple[str, ...]] = (*KINDS, "classifier", "counted")
_COUNTED: Final[tuple[str, ...]] = ("classifier", "counted")
_UNIT: Final[tuple[str, ...]] = ("unit",)
_BELOW: Final[tuple[str, ...]] = ("denominator", "unit")
_THING: Final[tuple[str, ...]] = ("counted", "classifier")
MARKS: Final = frozenset(" \t\n\r,，.。;；:：!！?？、()（）[]【】<>《》“”\"'‘’「」…—-~/|")
PRICE_TAIL: Final = re.compile(
    r"([1-9一二三四五六七八九])(?:[毛角]|(?=左右|钱|一[斤公个只条瓶袋碗张份]|[ \n，,。；;！!？?、）)的每/到和]|$))"
)
"""The tenths behind 块: 3块5毛, 3块5, 两块五一斤."""
MAX_UNIT: Final = 12
"""How far behind a number a name may begin that is part of its unit: 非洲开发银行 in 非洲开发银行记账单位."""
LOOK_BACK: Final = 40
LOOK_AHEAD: Final = 20
"""How far from a number a word may stand that settles what its unit means."""


@mypyc_attr(acyclic=True)
class UnitUse:
    """A unit read behind a number: its span, the unit, what 半 in or behind it adds (两年半), and what 多 before it says.

    In 一个半小时 the unit is 小时: 个半 belongs to the number.
    """

    __slots__ = ("comparator", "end", "half", "start", "unit")

    def __init__(
        self, start: int, end: int, unit: Unit, half: bool = False, comparator: Comparator | None = None
    ) -> None:
        self.start = start
        self.end = end
        self.unit = unit
        self.half = half
        self.comparator = comparator


def unit_of(entry: Entry) -> Unit:
    """The catalogue's unit of a word file's entry. Raises LexiconError where the catalogue has none."""
    return unit_named(entry.get("code") or entry.get("unit") or entry["name"], entry.id)


def unit_named(key: str, where: str) -> Unit:
    """The unit or currency of a key. Raises LexiconError, naming where the key stands, where there is none."""
    found = units().get(key) or currencies().get(key)
    if found is None:
        raise LexiconError(f"{where}: neither data/units.toml nor data/currencies.toml has {key!r}")
    return found


@mypyc_attr(acyclic=True)
class Behind:
    """What stands behind a number: a unit, or else the classifier or noun that it counts, or neither."""

    __slots__ = ("counting", "use")

    def __init__(self, use: UnitUse | None, counting: Hit | None) -> None:
        self.use = use
        self.counting = counting


_NOTHING: Final = Behind(None, None)


def behind(reading: Reading, number: NumberHit) -> Behind:
    """What stands behind a number; worked out once."""
    at = reading.skip(number.end)
    found: Behind | None = number.behind
    if found is None:
        found = number.behind = _behind(reading, at)
    kept = kept_of(reading)
    kept.behind_at, kept.last_behind = at, found
    return found


def _behind_at(reading: Reading, at: int) -> Behind:
    """What stands behind the number that ends at a place or at the blanks before it; mostly it is the one asked about last."""
    kept = kept_of(reading)
    last = kept.last_behind
    if last is not None and kept.behind_at == at:
        return last
    number = ended_number(reading, at)
    return _NOTHING if number is None else behind(reading, number)


def _behind(reading: Reading, at: int) -> Behind:
    hit = kept_of(reading).units.ahead(at)
    if hit is None:
        return _NOTHING
    kind = hit.entry.kind
    if kind == "label":
        return _NOTHING
    if kind == "no_classifier":
        if _is_confirmed(reading, hit):
            return _NOTHING
        hit = reading.longest(_TAKING, at)
        if hit is None:
            return _NOTHING
        kind = hit.entry.kind
    if kind in ("unit", "currency", "subunit"):
        folded = reading.folded
        if ord(folded[at]) == ord("升") and hit.end == at + 1 and _rises(reading, hit.end):
            return _NOTHING
        form = _form(reading, hit)
        unit = form.unit
        if unit is None:
            unit = _by_sense(reading, form, hit, ended_number(reading, at))
        if unit is not None:
            return Behind(_use(reading, hit, unit), None)
        hit = reading.longest(COUNTING, at)
        if hit is not None and hit.entry.kind == "no_classifier":
            hit = None if _is_confirmed(reading, hit) else reading.longest(_COUNTED, at)
    elif ord(reading.folded[at]) == ord("个"):
        use = _split_unit(reading, at)
        if use is not None:
            return Behind(use, None)
    return _NOTHING if hit is None else Behind(None, hit)


def _rises(reading: Reading, at: int) -> bool:
    """Whether 升 before a place is the verb, and no litre: 由5升至10; not 5升至10升."""
    if not one_stands(reading.folded, ("至", "到", "为"), at):
        return False
    other = reading.number_at.get(at + 1)
    return other is not None and not stands_at(reading.folded, "升", other.end)


def _is_confirmed(reading: Reading, hit: Hit) -> bool:
    """Whether the segmenter too sees a word that holds no classifier: 5人民|代表 against 3人|工作组."""
    if reading.folded.startswith(tuple(hit.entry.get("unless", ())), hit.end):
        return False
    tokens = tokens_from(reading, hit.start)
    return bool(tokens) and tokens[0].end >= hit.end


def read_unit(reading: Reading, at: int) -> tuple[int, UnitUse] | None:
    """A unit behind a number that ends at a place or at the blanks before it, with its 半 and its rate."""
    use = _behind_at(reading, at).use
    return None if use is None else (use.end, use)


def in_quantity(reading: Reading, start: int, end: int) -> bool:
    """Whether words that may be a name belong to a number before them: 西门子 in 12西门子, 亿兰特 in 4000亿兰特."""
    number = number_before(reading, start)
    if number is None:
        return False
    if start < number.end:
        return True
    if start - number.end > MAX_UNIT:
        return False
    use = behind(reading, number).use
    return use is not None and use.start <= start and end <= use.end


def read_classifier(reading: Reading, at: int) -> tuple[int, Entry] | None:
    """A classifier behind a number."""
    hit = _behind_at(reading, at).counting
    return None if hit is None or hit.entry.kind != "classifier" else (hit.end, hit.entry)


def read_counted(reading: Reading, at: int) -> tuple[int, Entry] | None:
    """A noun behind a number that takes no classifier."""
    hit = _behind_at(reading, at).counting
    return None if hit is None or hit.entry.kind != "counted" else (hit.end, hit.entry)


def _use(reading: Reading, hit: Hit, unit: Unit) -> UnitUse:
    folded = reading.folded
    if hit.end < len(folded) and ord(folded[hit.end]) == ord("半") and _takes_half(folded, hit, unit):
        return UnitUse(hit.start, hit.end + 1, unit, half=True)
    return with_rate(reading, UnitUse(hit.start, hit.end, unit))


def ended_number(reading: Reading, at: int) -> NumberHit | None:
    """The number that ends at a place, or before the blanks there."""
    number = reading.number_ending.get(at)
    return reading.number_ending.get(reading.skip_back(at)) if number is None else number


def _takes_half(folded: str, hit: Hit, unit: Unit) -> bool:
    if one_stands(folded, ("半数", "半年", "半天", "半小", "半个"), hit.end):
        return False
    return unit.dimension in ("time", "mass", "length", "area") or folded[hit.start : hit.end] == "块"


_INSIDE: Final[dict[str, Comparator | None]] = {"多": ">", "余": ">", "来": "~", "半": None}


def _split_unit(reading: Reading, at: int) -> UnitUse | None:
    """个 and a unit that takes it, with 多 or 半 between: 一个多月, 两个半小时."""
    folded = reading.folded
    inside = folded[at + 1 : at + 2]
    if inside not in _INSIDE:
        return None
    hit = reading.longest(_UNIT, at + 2)
    if hit is None:
        return None
    whole = reading.lexicon.table("unit").get("个" + folded[hit.start : hit.end])
    if whole is None:
        return None
    return UnitUse(hit.start, hit.end, unit_of(whole), inside == "半", _INSIDE[inside])


# Senses


class _Sense:
    """One reading of `senses.toml`: its conditions as they are asked for, and its table."""

    __slots__ = (
        "before", "behind", "coins", "counts", "digits", "least", "most", "near", "not_behind", "not_behind_heads", "number",
        "open", "row", "same", "text", "traditional", "unit",
    )  # fmt: skip

    def __init__(self, row: dict[str, Any]) -> None:
        self.row = row
        self.open = bool(row.get("open"))
        self.same = bool(row.get("same"))
        self.counts: Unit | None = counted(row["count"], row["count"]) if "count" in row else None
        self.unit: Unit | None = None  # what `row` names, once it has been looked up
        self.not_behind: tuple[str, ...] = tuple(row.get("not_behind", ()))
        self.not_behind_heads: Chars | None = Chars(word[0] for word in self.not_behind) if self.not_behind else None
        self.behind: list[str] | None = row.get("behind")
        self.before: tuple[str, ...] | None = tuple(row["before"]) if "before" in row else None
        self.number: list[str] | None = row.get("number")
        self.coins = bool(row.get("coins"))
        self.digits = bool(row.get("digits"))
        self.least: Decimal | None = decimal(row["least"]) if "least" in row else None
        self.most: Decimal | None = decimal(row["most"]) if "most" in row else None
        self.traditional = bool(row.get("traditional"))
        self.near: list[str] | None = row.get("near")
        self.text: list[str] | None = row.get("text")


_Senses = tuple[dict[str, list[_Sense]], dict[str, list[_Sense]]]


def _senses(lexicon: Lexicon) -> _Senses:
    """What forms mean, first reading first, by folded word and by symbol."""
    known: _Senses | None = lexicon.kept.get("zh.senses")
    if known is not None:
        return known
    words: dict[str, list[_Sense]] = {}
    symbols: dict[str, list[_Sense]] = {}
    for entry in lexicon.of("sense"):
        senses = [_Sense(row) for row in entry["reading"]]
        words.update(dict.fromkeys(entry.words, senses))
        symbols.update(dict.fromkeys(entry.symbols, senses))
    lexicon.kept["zh.senses"] = words, symbols
    return words, symbols


@functools.lru_cache(maxsize=KEPT_LEXICONS * 128)
def _group(lexicon: Lexicon, name: str) -> Sifted:
    words = lexicon.words(f"near_{name}")
    return Sifted("|".join(map(re.escape, words)), words)


class _Form:
    """A word or sign of an entry as a text writes it: the unit that it is wherever it stands, or else the senses that it may have."""

    __slots__ = ("entry", "senses", "unit")

    def __init__(self, entry: Entry, unit: Unit | None, senses: list[_Sense]) -> None:
        self.entry = entry
        self.unit = unit
        self.senses = senses


def _forms(lexicon: Lexicon) -> dict[str, _Form]:
    """The forms that texts had so far."""
    known: dict[str, _Form] | None = lexicon.kept.get("zh.forms")
    if known is None:
        known = lexicon.kept["zh.forms"] = {}
    return known


def _form_of(lexicon: Lexicon, entry: Entry, raw: str, word: str) -> _Form:
    """What a form may be; `word` is it in folded form."""
    nameless = entry.kind == "currency" and "code" not in entry.data
    if not nameless and word not in entry.ambiguous and raw not in entry.ambiguous:
        return _Form(entry, unit_of(entry), [])
    words, symbols = _senses(lexicon)
    senses = symbols.get(raw) or words.get(word)
    if senses is not None:
        return _Form(entry, None, senses)
    is_unit = nameless or (entry.kind == "currency" and raw in currencies())
    return _Form(entry, unit_of(entry) if is_unit else None, [])


def _form(reading: Reading, hit: Hit) -> _Form:
    """What a word or sign may be, as the text writes it."""
    forms, raw = _forms(reading.lexicon), reading.narrow[hit.start : hit.end]
    form = forms.get(raw)
    if form is None or form.entry is not hit.entry:
        form = forms[raw] = _form_of(reading.lexicon, hit.entry, raw, reading.folded[hit.start : hit.end])
    return form


def resolved(reading: Reading, hit: Hit, number: NumberHit | None) -> Unit | None:
    """The unit that a word or sign is beside a number; None where it is none there."""
    form = _form(reading, hit)
    return _by_sense(reading, form, hit, number) if form.unit is None else form.unit


def _by_sense(reading: Reading, form: _Form, hit: Hit, number: NumberHit | None) -> Unit | None:
    for sense in form.senses:
        if sense.open:
            return _whose(reading, form.senses, hit)
        if _holds(reading, hit, sense, number):
            return _meaning(reading, sense, hit)
    return None


def _whose(reading: Reading, senses: list[_Sense], hit: Hit) -> Unit:
    """The currency of the one country that the run names, of those that call theirs so; without a code where it is open."""
    key = ("zh.units.whose", senses[0].row["unit"])
    codes: list[str] | None = reading.memo.get(key)
    if codes is None:
        named = [sense for sense in senses if sense.near is not None and _is_named(reading, sense.near)]
        codes = reading.memo[key] = [sense.row["unit"] for sense in named]
    if len(codes) == 1:
        return currencies()[codes[0]]
    reading.note("ambiguous_currency", hit.start, hit.end, reading.raw[hit.start : hit.end])
    return unit_of(hit.entry)


def _is_named(reading: Reading, groups: list[str]) -> bool:
    return any(_group(reading.lexicon, name).stands(reading.folded, reading.start, reading.end) for name in groups)


def _meaning(reading: Reading, sense: _Sense, hit: Hit) -> Unit | None:
    if sense.same:
        return unit_of(hit.entry)
    if sense.counts is not None:
        return sense.counts
    row = sense.row
    if "unknown" in row:
        reading.note("ambiguous_unit", hit.start, hit.end, reading.raw[hit.start : hit.end])
        return Unit("UCUM", None, row["unknown"], row["unit"])
    if sense.unit is None and "unit" in row:
        sense.unit = unit_named(row["unit"], "zh.senses")
    return sense.unit


def _holds(reading: Reading, hit: Hit, sense: _Sense, number: NumberHit | None) -> bool:
    """Whether the conditions of a reading hold at a place."""
    folded, end = reading.folded, hit.end
    heads = sense.not_behind_heads
    if heads is not None and heads.at(folded, end) and one_stands(folded, sense.not_behind, end):
        return False
    if sense.behind is not None and not _stands_behind(reading, end, sense.behind):
        return False
    start = hit.start if number is None else number.start
    if sense.before is not None and not folded.endswith(sense.before, reading.start, reading.skip_back(start)):
        return False
    if sense.number is not None and (number is None or folded[number.start : number.end] not in sense.number):
        return False
    if sense.coins and PRICE_TAIL.match(reading.narrow, end, reading.end) is None:
        return False
    if sense.digits and not (number is not None and folded[hit.start - 1 : hit.start].isdigit()):
        return False
    if sense.least is not None or sense.most is not None:
        size = None if number is None else number.number.value if number.number.value is not None else number.number.low
        if (
            size is None
            or (sense.least is not None and size < sense.least)
            or (sense.most is not None and size > sense.most)
        ):
            return False
    if sense.traditional and not _is_traditional(reading):
        return False
    if sense.near is not None:
        return any(is_near(reading, start, end, name) for name in sense.near)
    return sense.text is None or _more_of(reading, sense.text[0], sense.text[1])


def _stands_behind(reading: Reading, end: int, words: list[str]) -> bool:
    if end >= reading.end or reading.folded[end] in MARKS:
        return "" in words
    return any(word and stands_at(reading.folded, word, end) for word in words)


def is_near(reading: Reading, start: int, end: int, name: str) -> bool:
    """Whether a word of the group stands near a quantity, in its sentence."""
    bounds = reading.sentence(start)
    low, high = bounds.start, bounds.end
    group = _group(reading.lexicon, name)
    return group.stands(reading.folded, max(low, start - LOOK_BACK), min(high, end + LOOK_AHEAD))


def _more_of(reading: Reading, first: str, second: str) -> bool:
    """Whether the run has more words of the first group than of the second; counted once a run."""
    key = ("zh.units.text", first, second)
    found: bool | None = reading.memo.get(key)
    if found is None:
        folded, start, end = reading.folded, reading.start, reading.end
        counts = [
            sum(1 for word in reading.lexicon.table(f"near_{name}") if folded.find(word, start, end) >= 0)
            for name in (first, second)
        ]
        found = reading.memo[key] = counts[0] > counts[1]
    return found


_TRADITIONAL: Final = re.compile(
    "[億萬個與為國點會這發經業實對務產們來時數還應現開關門學電員車長書區單報請無問題種風該餘創歷總預氣調漲約舉債規財間際過達選銀幣價僅將從當動後華機計見縣鄉鎮"
    "號賣買費資質錢險環統農體轉運進連遠醫減訊]"
)


def _is_traditional(reading: Reading) -> bool:
    """Whether the run is written in traditional characters."""
    kept = kept_of(reading)
    if kept.traditional is None:
        kept.traditional = _TRADITIONAL.search(reading.raw, reading.start, reading.end) is not None
    return kept.traditional


# Rates

_RATE_LEADS: Final = Chars("/每一")


def with_rate(reading: Reading, use: UnitUse) -> UnitUse:
    """A unit with the rate that the words behind it make of it: 元/平方米, 微克每立方米, 美元一桶."""
    folded = reading.folded
    if not _RATE_LEADS.at(folded, use.end) or (use.unit.dimension == "ratio" and use.unit.code != "%"):
        return use
    lead = folded[use.end]
    if lead == "一" and use.unit.dimension != "currency":
        return use
    found = denominator(reading, use.end + 1, loose=lead == "/")
    if found is None or (lead == "每" and found[0] < reading.end and reading.number_at.get(found[0]) is not None):
        return use  # 5元，每公斤3元: the rate belongs to what follows
    return UnitUse(use.start, found[0], per(use.unit, found[1]))


def denominator(reading: Reading, at: int, *, loose: bool) -> tuple[int, Unit] | None:
    """What a rate is per: a unit, or a counted thing (人, 股, 辆); its end, and it. `loose`: any Latin word will do too."""
    hit = reading.longest(_BELOW, at)
    if hit is not None and (hit.entry.kind == "denominator" or not _is_ambiguous(reading, hit)):
        unit = unit_of(hit.entry)
        return hit.end, unit if unit.code else counted(reading.folded[at : hit.end])  # 每亩150元
    if hit is not None:
        sense = resolved(reading, hit, None)
        if sense is not None and sense.system == "UCUM":
            return hit.end, sense
    thing = reading.longest(_THING, at)
    if thing is not None:
        return thing.end, counted(reading.folded[at : thing.end])
    if loose and hit is not None:
        return hit.end, unit_of(hit.entry)
    return None


def _is_ambiguous(reading: Reading, hit: Hit) -> bool:
    return (
        reading.folded[hit.start : hit.end] in hit.entry.ambiguous
        or reading.narrow[hit.start : hit.end] in hit.entry.ambiguous
    )


def per(unit: Unit, below: Unit) -> Unit:
    """A unit per another: the catalogue's compound, a speed, or the unit with `per`."""
    if below.system == "COUNT":
        return with_per(unit, below.name)
    if unit.system == "UCUM" and unit.code and below.code:
        key = f"{unit.code}/{below.code}"
        known = units().get(key) or units().get(f"{unit.code}/({below.code})")
        if known is not None:
            return known
        if unit.dimension == "length" and below.code in ("s", "ms", "min", "h"):
            return Unit("UCUM", key, "speed", f"{unit.name} per {below.name}")
    return with_per(unit, below.key)


def with_per(unit: Unit, below: str | None) -> Unit:
    """The unit per something else."""
    return Unit(unit.system, unit.code, unit.dimension, unit.name, unit.classifier, below)


@mypyc_attr(acyclic=True)
class Each:
    """What a rate before a quantity is per: where its 每 stands, and whether the quantity follows at once."""

    __slots__ = ("adjacent", "below", "start")

    def __init__(self, start: int, below: Unit, adjacent: bool) -> None:
        self.start = start
        self.below = below
        self.adjacent = adjacent


_EACH: Final = re.compile(r"每(?!年度|日经|天新|当|逢|每|隔|到|个人|一|升[值级高温至为降])")
_NEAR_REACH: Final = 4
_EACH_REACH: Final = 14
"""Characters between 每年 and the number whose verb it stands before: 每年新发肺癌病例约106万例."""


def may_have_each(reading: Reading, start: int) -> bool:
    """Whether 每 or 均 stands near enough before a quantity, its comparators included, to make a rate of it."""
    kept = kept_of(reading)
    if kept.rates is None:
        ones = [at for at in _places(reading, "一") if at == reading.start or reading.folded[at - 1] in MARKS]
        kept.rates = sorted(_places(reading, "每") + _places(reading, "均") + ones)
    places, floor = kept.rates, start - _EACH_REACH - LOOK_AHEAD
    low, high = 0, len(places)
    while low < high:  # the first from the floor on
        middle = (low + high) // 2
        if places[middle] < floor:
            low = middle + 1
        else:
            high = middle
    return low < len(places) and places[low] < start


def _places(reading: Reading, char: str) -> list[int]:
    """Where a character stands in the run."""
    folded, end = reading.folded, reading.end
    found: list[int] = []
    at = folded.find(char, reading.start, end)
    while at >= 0:
        found.append(at)
        at = folded.find(char, at + 1, end)
    return found


def each_before(reading: Reading, start: int) -> Each | None:
    """What a quantity is a rate of: 每平方米1.42万元, 每年新增5000人, 人均581元. `start` is before its comparators."""
    folded, low = reading.folded, max(reading.start, start - _EACH_REACH)
    place = average = -1  # the last 每 and the first 均 behind the last mark
    at = start
    while at > low:
        code = ord(folded[at - 1])
        if code == ord("每"):
            place = max(place, at - 1)
        elif code == ord("均"):
            average = at - 1
        elif not 0x4E00 <= code <= 0x9FFF and (folded[at - 1] in MARKS or folded[at - 1].isdigit()):
            if not folded.startswith("年的", at) or at - 4 <= low:
                break
            at -= 3  # 每株保费从2021年的|90元
        at -= 1
    if place >= 0:
        found = denominator(reading, place + 1, loose=False) if _EACH.match(folded, place) else None
        if found is None:
            return None
        end, below = found
        reach = _EACH_REACH if stands_at(folded, "股", place + 1) else _NEAR_REACH  # 每股派发现金红利0.35元
        if (
            below.system == "COUNT" and end < start and folded[end - 1] not in "单户"
        ):  # 每单运费3.8元, 每户灾民可领1万元
            noun = noun_end(reading, end, folded[place + 1 : end])
            if (
                noun is not None
                and noun[0] <= start
                and noun[1] not in reading.lexicon.table("verbal_noun", "phrase_end")
                and not _NAMING_A_SUM.at(folded, noun[0] - 1)
                and not folded.endswith(_SUMS, end, noun[0])
            ):  # 每名学生500元, not 每人次亏损2.7元, 每标箱运价1164美元
                if stands_at(folded, "的", noun[0]):
                    reach = _EACH_REACH  # 每件失物的平均成本6.8元
                else:
                    end, below = noun[0], counted(noun[1])
            elif folded.startswith("年的", start - 2):
                reach = _EACH_REACH
        if end != start and below.system == "COUNT" and start - end > reach:
            return None  # 每队外援报名人数上限由6人
        return Each(place, below, end == start)
    if at < start and ord(folded[at]) == ord("一") and place < 0:
        return _each_one(reading, at, start)
    if average > at and (unit := _AVERAGES.get(folded[average - 1])) is not None:
        if average + 1 < start and (
            unit in ("人", "户") or (unit.isascii() and _FIGURE.match(folded, average + 1, start) is not None)
        ):
            return None  # 人均可支配收入, 日均交易量 are names of figures
        return Each(average - 1, units().get(unit) or counted(unit), False)
    return None


def _each_one(reading: Reading, at: int, start: int) -> Each | None:
    """What an amount is per where a clause begins with one of them: 一把伞才卖二三十元, 一亩净赚260元; not 一家公司花了3亿元."""
    found = denominator(reading, at + 1, loose=False)
    if found is None or _OF_ONE.match(reading.folded, found[0], start) is None:
        return None
    if found[1].system == "COUNT" and reading.folded[found[0] - 1] in "家名位个所座项笔批场届期份口":
        return None
    return Each(at, found[1], False)


_OF_ONE: Final = re.compile(r"[^了着过]*(?:[能才只就得净][^了着过]{0,2}|卖到?不?到?|只?要|赚|补贴[才仅]?|成本|售价)$")
_NAMING_A_SUM: Final = Chars("价费租薪额率量息")
"""How words end for what is measured, which are none of those that it is a rate of."""
_SUMS: Final = (
    "租金",
    "奖金",
    "佣金",
    "押金",
    "定金",
    "罚金",
    "薪金",
    "补贴",
    "补助",
    "补偿",
    "成本",
    "收入",
    "工资",
    "产量",
    "利润",
)
_FIGURE: Final = re.compile(r"[\u4e00-\u9fff]{0,4}?(?:[量额值薪]|收入|工资|流水|水平|成本|费用)(?![\u4e00-\u9fff]*有)")
_AVERAGES: Final = {
    "人": "人",
    "户": "户",
    "日": "d",
    "月": "mo",
    "年": "a",
    "周": "wk",
    "亩": "亩",
    "株": "株",
    "场": "场",
}
