"""Writes the currency files from CLDR: data/currencies.toml and each pack's lexicon/currencies.toml.

Run by hand when Babel brings a new CLDR, or when a table below changes, and commit what it writes:

    .venv/bin/python tools/currencies.py            # writes the three files
    .venv/bin/python tools/currencies.py --check    # writes nothing; exits 1 if a file is not what it would write

The same Babel gives the same bytes. Nothing in ljextract imports this, so Babel is needed here and in tests only. What people say beyond CLDR's
names ("quid", 块, "A$") is written by hand in lexicon/currency_slang.toml.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Final

from babel import Locale
from babel import __version__ as babel_version
from babel.core import get_global
from babel.numbers import get_currency_name

PACKAGE: Final = Path(__file__).resolve().parent.parent / "src" / "ljextract"
WIDTH: Final = 148

FIRST_YEAR: Final = 1980
"""A currency that was gone before this year is left out: news does not quote it."""

FUNDS: Final = tuple("BOV CHE CHW CLF COU MXV USN UYI UYW VED XAG XAU XDR XPD XPT XSU XUA".split())
"""Codes of ISO 4217 that are no territory's tender in CLDR. XTS, XXX and the bond units XBA to XBD name no money and are left out."""

NO_NAMES: Final = ("XAG", "XAU", "XPD", "XPT")
"""Metals: their code is a currency code, their name ("gold") is not a currency's."""

GONE: Final = ("BGN", "CUC")
"""No longer legal tender, though this CLDR does not say so: Bulgaria took the euro on 1 January 2026."""

NAMES: Final = {"CNY": "yuan", "JPY": "yen", "XDR": "special drawing right", "XBT": "bitcoin"}
"""Names that differ from CLDR's English one in lower case. XBT is not in ISO 4217; exchanges use it in its place."""

EXTRA_WORDS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "en": {"XBT": ("bitcoin", "bitcoins")},
    "zh": {"XBT": ("比特币",), "SLE": ("塞拉利昂利昂",), "ZWG": ("津巴布韦金",), "XCG": ("加勒比盾",)},
}
"""Words that CLDR lacks."""

DROPPED: Final[dict[str, tuple[str, ...]]] = {
    "en": (),
    "zh": ("智利", "墨西哥", "法郎", "扎伊尔", "新扎伊尔", "苏克雷", "玻利维亚 Mvdol"),
}
"""CLDR's words that, without their brackets, name a country, a city or another currency."""

NOT_NOUNS: Final = tuple(
    "won ruble rupee franc pound dollar gold right rights mark euro yuan yen króna krona krone kroner lira escudo florin guilder soberano sucre "
    "mvdol unit units".split()
)
"""Last words of a name that stand in currency_slang.toml, are another currency's too, or name no currency: never taken out of a longer name."""

HISTORIC_NOUNS: Final = ("ATS", "EEK", "ESP", "FIM", "GRD", "HRK", "LTL", "LVL", "SIT")
"""Former currencies that news still calls by the bare noun ("peseta", "drachma")."""

SUBUNITS: Final = {
    "agora": "ILS",
    "ban": "MDL RON",
    "cent": "AUD BBD BMD BND BSD BZD CAD EUR FJD GYD HKD JMD KES KYD LKR LRD MUR NAD NZD SBD SCR SGD SLE SRD SZL TTD TWD TZS UGX USD XCD XCG ZAR ZWG",
    "centavo": "ARS BOB BRL CLP COP CUP DOP GTQ HNL MXN MZN NIO PHP PTE",
    "centime": "BEF CHF DZD FRF HTG LUF MAD XAF XOF XPF",
    "centimo": "CRC ESP PEN PYG VES",
    "eyrir": "ISK",
    "fen": "CNY",
    "filler": "HUF",
    "grosz": "PLN",
    "groschen": "ATS",
    "halala": "SAR",
    "haler": "CZK SKK",
    "kobo": "NGN",
    "kopeck": "BYN BYR RUB SUR UAH",
    "kurus": "TRY",
    "lipa": "HRK",
    "ngwee": "ZMW",
    "paisa": "INR NPR PKR",
    "penny": "FKP GBP GIP IEP SHP",
    "pesewa": "GHS",
    "pfennig": "DDM DEM",
    "piastre": "EGP LBP SDG SYP",
    "poisha": "BDT",
    "satang": "THB",
    "sen": "IDR JPY MYR",
    "stotinka": "BGN",
    "tetri": "GEL",
    "tiyin": "KGS KZT UZS",
    "öre": "SEK",
    "øre": "DKK NOK",
}
"""The hundredth of a currency, for those whose coins news names."""

SUBUNITS_OF_1000: Final = {"fils": "BHD IQD JOD KWD"}

EVERYDAY: Final = {
    "en": tuple(
        "ALL AMD ANG ATS BAM BIF BOB CAD CHE COP COU CUP DEM DOP ERN ESP GEL GIP LAK MAD MOP NAD NIO NOK PAB PEN PES PHP RON SAR SCR SIT SOS SUR "
        "TOP TRY WST balboa balboas colon dong dram drams kina kip kips lats lati lei lek leke leone leones leu lev leva loti pula pulas quetzal "
        "quetzals rand real reals sol soles taka takas tala".split()
    ),
    "zh": tuple("ALL AMD ANG BAM CAD COP CUP DEM ESP MAD NIO PHP SAR SOS TOP TRY CHE COU SUR".split()),
}
"""Codes and nouns that are everyday words or other units too, in that case: listed as `ambiguous`."""

HEADERS: Final = {
    "data": """\
# The catalogue of currencies. Language-free; the words stand in languages/*/lexicon/currencies.toml and currency_slang.toml.
# Written by tools/currencies.py from Babel {babel}: change the tables there, not this file.
#
#   [[currency]]
#   code = "EUR"             ISO 4217 (and XBT, which exchanges use for bitcoin)
#   name = "euro"            CLDR's English name in lower case; by hand "yuan" and "yen"
#   historic = true          no longer legal tender; left out for current ones
#   subunit = "cent"         the name of its coin in units.toml, where news uses one
#   per = 100                how many of them make one
#
# Order: by code.
""",
    "lexicon": """\
# Currency words from CLDR ({language}). Written by tools/currencies.py from Babel {babel}: change the tables there, not this file.
# What people say beyond these names stands in currency_slang.toml.
#
#   [[currency]]
#   code = "EUR"             a code of data/currencies.toml
#   words = [...]            nouns, matched in any case
#   symbols = [...]          matched in exact case, before or after the number: here the ISO code
#   ambiguous = [...]        those that are everyday words too ("ALL", "real"): a rule asks for more context there
#   yes = [[sentence, value]]  the quantity in brackets, and what it is
#
# Order: by code. A form stands once in both files together, or is ambiguous wherever it stands.
""",
}

Table = dict[str, object]


def main() -> int:
    """The exit status: 1 if --check found a file that differs, else 0."""
    check = "--check" in sys.argv[1:]
    changed = [path for path, text in files().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in changed:
        if check:
            print(f"{path}: not what tools/currencies.py writes")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files()[path], encoding="utf-8")
            print(f"wrote {path}")
    return 1 if check and changed else 0


def files() -> dict[Path, str]:
    """Every file this script writes, with its text."""
    historic = _historic()
    data = [_catalogue_entry(code, historic) for code in sorted(historic)]
    found = {PACKAGE / "data" / "currencies.toml": _toml(HEADERS["data"].format(babel=babel_version), data)}
    for language, title in (("en", "English"), ("zh", "Chinese")):
        header = HEADERS["lexicon"].format(babel=babel_version, language=title)
        path = PACKAGE / "languages" / language / "lexicon" / "currencies.toml"
        found[path] = _toml(header, _lexicon(language, historic))
    return found


def _historic() -> dict[str, bool]:
    """Each code of the catalogue, and whether it is no longer legal tender."""
    current: set[str] = {"XBT", *FUNDS}
    last_year: dict[str, int] = {}
    for periods in get_global("territory_currencies").values():
        for code, _, end, tender in periods:
            if not tender:
                continue
            if end is None:
                current.add(code)
            else:
                last_year[code] = max(last_year.get(code, 0), end[0])
    gone = {code for code, year in last_year.items() if year >= FIRST_YEAR} - current
    return {code: code in gone or code in GONE for code in current | gone | set(GONE)}


def _catalogue_entry(code: str, historic: dict[str, bool]) -> Table:
    entry: Table = {"code": code, "name": NAMES.get(code) or Locale("en").currencies[code].lower()}
    if historic[code]:
        entry["historic"] = True
    for table, per in ((SUBUNITS, 100), (SUBUNITS_OF_1000, 1000)):
        for name, codes in table.items():
            if code in codes.split():
                entry |= {"subunit": name, "per": per}
    return entry


def _lexicon(language: str, historic: dict[str, bool]) -> list[Table]:
    """The entries of one language: current currencies take a contested word first, then the historic ones by code, then funds."""
    words: dict[str, list[str]] = {}
    taken: set[str] = set()
    current = [code for code in historic if not historic[code]]
    nouns = Counter(_without_accents(_noun(name)) for code in current for name in _names("en", code)[:1])
    for code in sorted(historic, key=lambda code: (code in FUNDS, historic[code], code)):  # CHE is the WIR euro
        forms = [*_names(language, code), *EXTRA_WORDS[language].get(code, ())]
        if language == "en":
            alone = {
                _noun(name)
                for name in _names("en", code)[:1]
                if nouns[_without_accents(_noun(name))] == 1 and not historic[code]
            }
            if (alone or code in HISTORIC_NOUNS) and not alone & set(NOT_NOUNS):
                forms += [_noun(name) for name in _names("en", code)]
            forms = [variant for form in forms for variant in (form.lower(), _without_accents(form.lower()))]
        words[code] = [form for form in dict.fromkeys(forms) if form not in taken and form not in DROPPED[language]]
        taken |= set(words[code])
    entries = []
    for code in sorted(historic):
        entry: Table = {"code": code}
        if words[code]:
            entry["words"] = words[code]
        entry["symbols"] = [code]
        if ambiguous := [form for form in [*words[code], code] if form in EVERYDAY[language]]:
            entry["ambiguous"] = ambiguous
        entry["yes"] = [_example(language, code, words[code], past=historic[code])]
        entries.append(entry)
    return entries


def _names(language: str, code: str) -> list[str]:
    """CLDR's names of a currency in a language, singular before plural, without the years that tell old ones apart."""
    locale = Locale(language)
    if code in NO_NAMES or code not in locale.currencies:
        return []
    names = [get_currency_name(code, count=count, locale=locale) for count in (1, 2)] if language == "en" else []
    bare = (
        re.sub(r"\s*[(\uff08].*?[)\uff09]", "", name) for name in names or [locale.currencies[code]]
    )  # "Afghan afghani (1927–2002)"
    return list(dict.fromkeys(bare))


def _noun(name: str) -> str:
    return name.lower().split()[-1]


def _without_accents(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def _example(language: str, code: str, words: list[str], *, past: bool) -> list[str]:
    """A news sentence with the currency's longest plain name, or with its code where it has none."""
    value = f"2500000 {code}"
    if language == "zh":
        amount = f"250万{words[0]}" if words else f"250万{code}"
        return [f"当时的造价为[{amount}]。" if past else f"该项目获得[{amount}]的资助。", value]
    amount = f"2.5 million {_as_printed(code, words)}" if words else f"{code} 2.5 million"
    return [
        f"The bridge cost [{amount}] at the time." if past else f"The project was granted [{amount}] last week.",
        value,
    ]


def _as_printed(code: str, words: list[str]) -> str:
    """The plural that CLDR prints, with its capitals, if it is this currency's own; else the last of its words."""
    names = [name for name in _names("en", code) if name.lower() in words]
    return names[-1] if names else words[-1]


def _toml(header: str, entries: list[Table]) -> str:
    blocks = []
    for entry in entries:
        lines = ["[[currency]]", *(_line(key, value) for key, value in entry.items())]
        blocks.append("\n".join(lines) + "\n")
    return header + "\n" + "\n".join(blocks)


def _line(key: str, value: object) -> str:
    line = f"{key} = {json.dumps(value, ensure_ascii=False)}"
    if len(line) <= WIDTH or not isinstance(value, list):
        return line
    return "\n".join([f"{key} = [", *(f"    {json.dumps(item, ensure_ascii=False)}," for item in value), "]"])


if __name__ == "__main__":
    sys.exit(main())
