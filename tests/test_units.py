"""The unit and currency files: sound in themselves, and in agreement with UCUM, ISO 4217 and each other.

UCUM codes are read by ucumvert and measured by pint, neither of which ljextract uses. Currency codes are compared with CLDR through Babel. That
the sentences in the word files are read as they say is test_rule_examples.py's business; here they only have to fit their entry.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections import Counter, defaultdict
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pytest
from babel.core import get_global
from opencc import OpenCC
from ucumvert import PintUcumRegistry, get_ucum_parser

Entry = dict[str, Any]

LANGUAGES: Final = ("en", "zh")
DIMENSIONS: Final = (
    "ratio", "time", "length", "area", "volume", "mass", "speed", "temperature", "energy", "power", "pressure", "force", "data", "frequency",
    "electric", "angle", "other", "currency",
)  # fmt: skip

MISREAD_BY_UCUMVERT: Final = {"[cft_i]", "[cyd_i]", "[cft_i]/s", "[cft_i]/min", "[cft_i]/d", "'", "''", "[pH]"}
"""Its parser takes these; then it reads "cft_i" as a centifoot, an arc minute as a minute, and has no unit for pH."""

MEASURES: Final[dict[str, list[dict[str, int]]]] = {
    "ratio": [{}],
    "time": [{"[time]": 1}],
    "length": [{"[length]": 1}],
    "area": [{"[length]": 2}],
    "volume": [{"[length]": 3}, {"[length]": 3, "[time]": -1}],
    "mass": [{"[mass]": 1}],
    "speed": [{"[length]": 1, "[time]": -1}],
    "temperature": [{"[temperature]": 1}],
    "energy": [{"[mass]": 1, "[length]": 2, "[time]": -2}],
    "power": [{"[mass]": 1, "[length]": 2, "[time]": -3}],
    "pressure": [{"[mass]": 1, "[length]": -1, "[time]": -2}],
    "force": [{"[mass]": 1, "[length]": 1, "[time]": -2}, {"[mass]": 1, "[length]": 2, "[time]": -2}],
    "data": [{}, {"[time]": -1}],
    "frequency": [{"[time]": -1}],
    "angle": [{}, {"[time]": -1}],
}
"""What pint may measure under each dimension. A flow has the dimension of what flows; a torque is a force. "electric" and "other" are apart."""

NO_LONGER_TENDER: Final = {"BGN"}
"""Tender in the CLDR that Babel carries, and historic here: Bulgaria took the euro on 1 January 2026."""


def load(*parts: str) -> Entry:
    return tomllib.loads(files("ljextract").joinpath(*parts).read_text(encoding="utf-8"))


def lexicon(language: str, name: str) -> Entry:
    return load("languages", language, "lexicon", f"{name}.toml")


UNITS: Final[list[Entry]] = load("data", "units.toml")["unit"]
CURRENCIES: Final[list[Entry]] = load("data", "currencies.toml")["currency"]
CODES: Final = {unit["code"] for unit in UNITS if "code" in unit}
CODELESS: Final = {unit["name"] for unit in UNITS if "code" not in unit}
COINS: Final = {unit["name"] for unit in UNITS if unit["dimension"] == "currency"}
CURRENCY_CODES: Final = {currency["code"] for currency in CURRENCIES}


def unit_words(language: str) -> list[tuple[str, Entry]]:
    return [(entry.get("code") or entry["unit"], entry) for entry in lexicon(language, "units")["unit"]]


def money_words(language: str) -> list[tuple[str, Entry]]:
    slang = lexicon(language, "currency_slang")
    entries = lexicon(language, "currencies")["currency"] + slang["currency"] + slang["subunit"]
    return [(entry.get("code") or entry["name"], entry) for entry in entries]


def classifier_words() -> list[tuple[str, Entry]]:
    return [(group["sort"], group) for group in lexicon("zh", "classifiers")["classifier"]]


def all_words(language: str) -> list[tuple[str, Entry]]:
    return unit_words(language) + money_words(language) + (classifier_words() if language == "zh" else [])


def forms(entry: Entry) -> list[str]:
    return [*entry.get("words", []), *entry.get("symbols", [])]


# The catalogue


def test_catalogue_is_large_enough() -> None:
    assert sum(unit["dimension"] != "currency" for unit in UNITS) >= 400
    assert {unit["dimension"] for unit in UNITS} == set(DIMENSIONS)


def test_catalogue_entries_have_only_known_keys() -> None:
    assert {key for unit in UNITS for key in unit} == {"code", "name", "dimension"}
    assert {key for currency in CURRENCIES for key in currency} == {"code", "name", "historic", "subunit", "per"}


def test_codes_and_names_are_unique() -> None:
    codes = Counter([unit["code"] for unit in UNITS if "code" in unit] + [currency["code"] for currency in CURRENCIES])
    names = Counter(entry["name"] for entry in [*UNITS, *CURRENCIES])
    assert [code for code, count in codes.items() if count > 1] == []
    assert [name for name, count in names.items() if count > 1] == []


def test_names_are_lower_case() -> None:
    assert [entry["name"] for entry in [*UNITS, *CURRENCIES] if entry["name"] != entry["name"].lower()] == []


def test_catalogue_order() -> None:
    def key(unit: Entry) -> tuple[int, bool, str]:
        return DIMENSIONS.index(unit["dimension"]), "code" not in unit, unit.get("code") or unit["name"]

    assert sorted(UNITS, key=key) == UNITS
    assert sorted(CURRENCIES, key=lambda currency: currency["code"]) == CURRENCIES


# UCUM


@pytest.fixture(scope="module")
def registry() -> Any:
    return PintUcumRegistry()


def test_every_code_is_ucum() -> None:
    parser = get_ucum_parser()
    for code in sorted(CODES):
        parser.parse(code)  # raises on a code that UCUM's grammar does not know


def test_dimensions_agree_with_pint(registry: Any) -> None:
    wrong = {}
    for unit in UNITS:
        code, dimension = unit.get("code"), unit["dimension"]
        if code is None or code in MISREAD_BY_UCUMVERT:
            continue
        measured = dict(registry.from_ucum(code).dimensionality)
        if dimension == "electric":
            fits = "[current]" in measured or code in ("G", "kG", "Oe")  # CGS units: pint gives them no current
        elif dimension == "other":
            fits = "/" in code or measured not in [{"[time]": 1}, {"[length]": 1}, {"[mass]": 1}, {"[temperature]": 1}]
        else:
            fits = measured in MEASURES[dimension]
        if not fits:
            wrong[code] = (dimension, measured)
    assert wrong == {}


# ISO 4217


def test_every_tender_is_a_currency() -> None:
    tender = {
        code
        for periods in get_global("territory_currencies").values()
        for code, _, end, is_tender in periods
        if end is None and is_tender
    }
    current = {currency["code"] for currency in CURRENCIES if not currency.get("historic")}
    assert tender - NO_LONGER_TENDER - current == set()


@pytest.mark.parametrize("code", "ATS BEF BYR DEM ESP FIM FRF GRD HRK IEP ITL NLG PTE SUR YUM ZWD".split())
def test_former_currencies_are_historic(code: str) -> None:
    assert [currency["historic"] for currency in CURRENCIES if currency["code"] == code] == [True]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("CNY", "yuan"),
        ("EUR", "euro"),
        ("GBP", "british pound"),
        ("JPY", "yen"),
        ("KRW", "south korean won"),
        ("TRY", "turkish lira"),
        ("USD", "us dollar"),
    ],
)
def test_currency_name(code: str, name: str) -> None:
    assert [currency["name"] for currency in CURRENCIES if currency["code"] == code] == [name]


def test_subunits_are_coins() -> None:
    assert {currency["subunit"] for currency in CURRENCIES if "subunit" in currency} - COINS == set()
    assert [currency["code"] for currency in CURRENCIES if ("subunit" in currency) != ("per" in currency)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_coins_agree_with_the_catalogue(language: str) -> None:
    parts = {
        currency["code"]: (currency["subunit"], currency["per"]) for currency in CURRENCIES if "subunit" in currency
    }
    for coin in lexicon(language, "currency_slang")["subunit"]:
        assert ("of" in coin) == ("per" in coin)
        if parts.get(coin.get("of"), ("", 0))[0] == coin["name"]:
            assert coin["per"] == parts[coin["of"]][1]


def test_generated_currency_files_are_current() -> None:
    tool = Path(__file__).parent.parent / "tools" / "currencies.py"
    run = subprocess.run([sys.executable, tool, "--check"], capture_output=True, text=True, check=False)
    assert (run.stdout, run.returncode) == ("", 0)


# Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_refer_to_known_units(language: str) -> None:
    assert [
        key for key, entry in unit_words(language) if key not in (CODES if "code" in entry else CODELESS - COINS)
    ] == []
    assert [
        key for key, entry in money_words(language) if key not in (CURRENCY_CODES if "code" in entry else COINS)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_have_only_known_keys(language: str) -> None:
    assert {key for _, entry in unit_words(language) for key in entry} <= {
        "code",
        "unit",
        "words",
        "symbols",
        "ambiguous",
        "yes",
        "no",
    }
    assert {key for _, entry in money_words(language) for key in entry} <= {
        "code",
        "name",
        "of",
        "per",
        "words",
        "symbols",
        "ambiguous",
        "yes",
        "no",
    }
    assert [key for key, entry in all_words(language) if not forms(entry)] == []
    assert [key for key, entry in unit_words(language) if ("code" in entry) == ("unit" in entry)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_lower_case_and_ambiguous_forms_are_listed(language: str) -> None:
    assert [word for _, entry in all_words(language) for word in entry.get("words", []) if word != word.lower()] == []
    assert [
        form for _, entry in all_words(language) for form in entry.get("ambiguous", []) if form not in forms(entry)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_stands_twice_unless_ambiguous(language: str) -> None:
    """Words meet in any case, symbols in their own; a word and a symbol meet where the symbol in lower case is the word."""
    words: dict[str, list[tuple[int, str, bool]]] = defaultdict(list)
    symbols: dict[str, list[tuple[int, str, bool]]] = defaultdict(list)
    for number, (key, entry) in enumerate(all_words(language)):
        ambiguous = entry.get("ambiguous", [])
        assert len(forms(entry)) == len(set(forms(entry))), key
        for word in entry.get("words", []):
            words[word.lower()].append((number, key, word in ambiguous))
        for symbol in entry.get("symbols", []):
            symbols[symbol].append((number, key, symbol in ambiguous))
    clashes = {}
    for form in [*words, *symbols]:
        # the other side: symbols that read as this word, or the word that this symbol reads as
        uses = words[form] + symbols[form] if form in words else symbols[form] + words.get(form.lower(), [])
        if len({number for number, _, _ in uses}) > 1 and not all(flag for _, _, flag in uses):
            clashes[form] = uses
    assert clashes == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_unit_words_are_in_catalogue_order(language: str) -> None:
    order = [unit.get("code") or unit["name"] for unit in UNITS]
    positions = [order.index(key) for key, _ in unit_words(language)]
    assert positions == sorted(set(positions))


@pytest.mark.parametrize("language", LANGUAGES)
def test_slang_order(language: str) -> None:
    slang = lexicon(language, "currency_slang")
    keys = [("name" in entry, entry.get("code") or entry["name"]) for entry in slang["currency"]]
    assert keys == sorted(set(keys))
    coins = [entry["name"] for entry in slang["subunit"]]
    assert coins == sorted(set(coins))


def test_chinese_words_are_simplified() -> None:
    simplify = OpenCC("t2s").convert
    assert [form for _, entry in all_words("zh") for form in forms(entry) if simplify(form) != form] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_fit_their_entry(language: str) -> None:
    wrong = []
    for key, entry in all_words(language):
        assert entry.get("yes"), key
        for sentence, value in entry["yes"]:
            spans = re.findall(r"\[(.*?)\]", sentence)
            number, _, unit = value.removesuffix(" increase").removesuffix(" decrease").lstrip("<>=~").partition(" ")
            span = "".join(spans)
            holds_a_form = any(word in span.lower() for word in entry.get("words", [])) or any(
                symbol in span for symbol in entry.get("symbols", [])
            )
            fits = len(spans) == 1 and Decimal(number).is_finite() and holds_a_form
            if not fits or (key != unit and "sort" not in entry):
                wrong.append((sentence, value))
        wrong += [(sentence, "") for sentence in entry.get("no", []) if "[" in sentence]
    assert wrong == []


# Classifiers


def test_classifiers() -> None:
    groups = lexicon("zh", "classifiers")["classifier"]
    words = Counter(word for group in groups for word in group["words"])
    sorts = ["individual", "collective", "container", "event", "verbal"]
    assert len(words) >= 200
    assert [word for word, count in words.items() if count > 1] == []
    assert [sorts.index(group["sort"]) for group in groups] == sorted(sorts.index(group["sort"]) for group in groups)
    assert {key for group in groups for key in group} == {"sort", "words", "ambiguous", "yes", "no"}
