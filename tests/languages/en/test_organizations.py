"""English organizations: boundaries, types, vetoes and the article's own evidence, through the default extractor."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ljextract.extractor import Extractor
from ljextract.languages.en.capitals import SEQUENCE, atoms_of, sequences, vocabulary
from ljextract.languages.en.evidence import abbreviates
from ljextract.languages.en.naming import NAMES
from ljextract.languages.en.parts import Part, all_parts_of, parts_of
from ljextract.values.name import Name


def found(extractor: Extractor, text: str) -> list[str]:
    return [one.text for one in extractor.extract(text).organizations]


def typed(extractor: Extractor, text: str) -> dict[str, str]:
    return {one.text: one.type for one in extractor.extract(text).organizations}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's Ministry of Health said so.", ["Ministry of Health"]),
        ("Hatherley district council said so.", ["Hatherley district council"]),
        ("Miaoli County police said so.", ["Miaoli County police"]),
        ("The auditors Carr, Riggs & Ingram, LLC agreed.", ["Carr, Riggs & Ingram, LLC"]),
        ("Lloyd's of London paid, and shares of Wendy's fell.", ["Lloyd's of London", "Wendy's"]),
        (
            "Northbank is to shut 63 branches.\n\nNorthbank made £1.1bn last year, the lender said.",
            ["Northbank", "Northbank"],
        ),
        ("Alder Vale is to shut 63 streets.\n\nShops in Alder Vale closed, the lender said.", []),
        ("BRANDT FALLS, Wis. — The Crown corporation runs HMP Ravenscar.", []),
        ("Sarnath University and Ellora University agreed.", ["Sarnath University", "Ellora University"]),
        ("The Ministry of Trade and Department of Health agreed.", ["Ministry of Trade", "Department of Health"]),
        ("The Ministry of Agriculture and Rural Affairs agreed.", ["Ministry of Agriculture and Rural Affairs"]),
        ("The Institute for Arctic and Marine Studies agreed.", ["Institute for Arctic and Marine Studies"]),
        ("The Small Farms and Inland Fisheries Agency agreed.", ["Small Farms and Inland Fisheries Agency"]),
        (
            "The Ministry of Works, Transport and Housing, which met, agreed.",
            ["Ministry of Works, Transport and Housing"],
        ),
        ("Corvane Textile Co. in Ningbo grew.", ["Corvane Textile Co."]),
        ("It was bought by Corvane Textile Co.", ["Corvane Textile Co"]),
        ("Former Corvane Motors Chairman Ann Lee left.", ["Corvane Motors"]),
        ("Corvane Holdings President Lee Min spoke to Prime Minister Li Na.", ["Corvane Holdings"]),
        ("Analysts at Corvane Securities, a broker, agreed.", ["Corvane Securities"]),
        ("Corvane Bank-backed loans grew.", ["Corvane Bank"]),
        ('"Corvane Airlines" was painted on it.', ["Corvane Airlines"]),
        ("(Corvane News Agency) The dam broke.", ["Corvane News Agency"]),
        ("In May Corvane Airlines grew.", ["Corvane Airlines"]),
        ("Prince Hamid Hospital grew.", ["Prince Hamid Hospital"]),
        ("Corvane Insurance\nHaverly Insurance\n", ["Corvane Insurance", "Haverly Insurance"]),
        ("The Western Cape High Court agreed.", ["Western Cape High Court"]),
        ("The Teachers' Union of Orland struck.", ["Teachers' Union of Orland"]),
        ("Yahoo! said it would.", ["Yahoo!"]),
        ("Workers at McDonald’s struck.", ["McDonald’s"]),
        ("The U.N. said so.", ["U.N."]),
        ("Phillips 66 and 3M rose.", ["Phillips 66", "3M"]),
    ],
)
def test_boundaries(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert found(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Corvane Football Federation met.", "sports"),
        ("The World Corn Council met.", "international"),
        ("The Corvane Savings Bank Ltd failed.", "finance"),
        ("The Corvane Daily Times closed.", "media"),
        ("The Corvane Liberation Army attacked.", "military"),
        ("The Corvane Workers' Party won.", "party"),
        ("The Corvane Industrial Park grew.", "zone"),
        ("The Corvane Technical University grew.", "education"),
        ("The Corvane County Hospital grew.", "health"),
    ],
)
def test_types(extractor: Extractor, text: str, kind: str) -> None:
    assert list(typed(extractor, text).values()) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Beijing said on Monday that Japan would wait.",
        "Democrats and Republicans agreed.",
        "The Companies Act was passed in Parliament House Drive.",
        "She won the Nobel Prize and the World Cup.",
        "Mr. Corvane met Dr. Ann Corvane.",
        "They flew from Corvane Airport to Corvane Stadium.",
        "The CEO of the region raised GDP in the UK.",
        "He read the Bible in English on Monday, May 5.",
        "On December 26, President Joe Biden met Chancellor Olaf Scholz.",
        "The government, the police and the ministry agreed.",
        "It was a Boeing 747.",
        "BERLIN, May 6",
        "the company and the bank of the river",
        "",
    ],
)
def test_other_names_are_none(extractor: Extractor, text: str) -> None:
    assert found(extractor, text) in ([], ["Parliament"])


def test_a_family_name_is_not_a_company(extractor: Extractor) -> None:
    assert found(extractor, "Lukas Voltar resigned. Voltar shares his house with a spokesman.") == []


def test_words_in_capitals_are_read_where_the_article_or_the_gazetteer_knows_them(extractor: Extractor) -> None:
    text = "CORVANE MOTORS SUES REUTERS OVER TARGET\n\nCorvane Motors sued Reuters on Monday.\n"
    assert found(extractor, text) == ["CORVANE MOTORS", "REUTERS", "Corvane Motors", "Reuters"]


STANDINGS = """SOCCER - LEAGUE STANDINGS
Standings after Saturday's matches:
Ashby          14  11  2  1  35  12  35
Barrow Town    14   8  3  3  32  15  27
St Dunmere     15   7  4  4  28  19  25
"""
RESULTS = """League results on Saturday:
Ashby 2 Barrow Town 1
Dunmere 0 Corvane 0 (halftime 0-0)
Haverly 3 Orland 1
Goals came late in the season.
"""
EXPORTS = """Exports by region, in tonnes:
Ashby          14  11  2  1
Barrow Town    14   8  3  3
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (STANDINGS, ["Ashby", "Barrow Town", "St Dunmere"]),
        (RESULTS, ["Ashby", "Barrow Town", "Dunmere", "Corvane", "Haverly", "Orland"]),
        (EXPORTS, []),
    ],
)
def test_a_table_of_teams_is_one_of_organizations(extractor: Extractor, text: str, expected: list[str]) -> None:
    assert found(extractor, text) == expected


def test_a_team_in_its_town(extractor: Extractor) -> None:
    text = RESULTS + "Ashby play again in Ashby on Sunday, before a crowd in Barrow Town.\n"
    assert found(extractor, text)[6:] == ["Ashby"]


# The layers


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("Corvane Co", [("Corvane Co", "legal")]),
        ("Ministry of Health Chief Ann Lee", [("Ministry of Health", "head_of"), ("Ann Lee", "person")]),
        ("Gazprom", [("Gazprom", "known")]),
        ("Zimbabwe", [("Zimbabwe", "place")]),
        ("World Cup", []),
        ("Corvane", [("Corvane", "name")]),
        ("Corvane Dunn", [("Corvane Dunn", "names")]),
        ("QZXT", [("QZXT", "acronym")]),
        ("XIV", []),
        ("SALES", []),
    ],
)
def test_parts(text: str, sorts: list[tuple[str, str]]) -> None:
    assert [(text[part.start : part.end], part.sort) for part in parts_of(text, vocabulary()).named] == sorts


PIECES = st.sampled_from([*"ABab9_ \t.,'’&-()\néÉ—", "of ", "the ", "and ", "Co", "Inc", "'s ", "US", "für "])


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_sequences_are_those_of_the_expression(text: str) -> None:
    assert sequences(text, 0, len(text)) == [found.span() for found in SEQUENCE.finditer(text)]
    end = min(len(text), 20)
    assert sequences(text, 3, end) == [found.span() for found in SEQUENCE.finditer(text, 3, end)]


WORDS = st.sampled_from(
    "Ministry of Trade and Bank for the China National Co Ltd. Inc President Reuters U.S. Kenya's Corvane QZX & de A".split()
)


@given(st.lists(WORDS, min_size=1, max_size=20).map(" ".join))
def test_parts_lie_in_their_sequence_in_order(text: str) -> None:
    for sequence in SEQUENCE.finditer(text):
        words = sequence.group()
        parts: list[Part] = all_parts_of(words)
        edges = [edge for part in parts for edge in (part.start, part.end)]
        assert edges == sorted(edges)
        assert all(0 <= part.start < part.end <= len(words) for part in parts)
        assert all(
            before.end <= behind.start for before, behind in zip(atoms_of(words), atoms_of(words)[1:], strict=False)
        )


@settings(deadline=None)
@given(st.text(alphabet="ABab .,'’&-()\n1é公", max_size=60))
def test_no_text_of_capitals_and_marks_raises(text: str) -> None:
    Extractor().extract(text)


@pytest.mark.parametrize(
    ("short", "name", "fits"),
    [
        ("CSRC", "China Securities Regulatory Commission", True),
        ("MoH", "Ministry of Health", True),
        ("WHO", "Bank of China", False),
        ("QX", "Quarry Union", False),
    ],
)
def test_abbreviates(short: str, name: str, *, fits: bool) -> None:
    assert abbreviates(short, name) is fits


@pytest.mark.parametrize(
    ("text", "kind", "forms"),
    [
        ("Chongqing GYMD Digital Technology Co., Ltd.", "company", {"GYMD", "GYMD Digital Technology"}),
        ("Norwich City", "sports", {"Norwich"}),
        ("China Quarry Lending Corporation", "finance", {"CQLC"}),
        ("Chongqing Liangjiang New Area", "zone", {"Liangjiang New Area", "Liangjiang"}),
    ],
)
def test_short_forms(text: str, kind: str, forms: set[str]) -> None:
    assert forms <= set(NAMES.short_forms(text, Name(kind)))


@pytest.mark.parametrize("text", ["Bank of Corvane", "Ministry of Health", "Supreme Court", "Reuters"])
def test_bodies_have_no_brand(text: str) -> None:
    assert set(NAMES.short_forms(text, Name("government"))) <= {"BC", "MH", "SC", "BoC", "MoH"}


def test_vocabulary_is_small_letters_and_names_as_they_are() -> None:
    known = vocabulary()
    assert all(word == word.lower() for word in known.bits)
    assert "WHO" in known.names


@pytest.mark.parametrize("line", Path(__file__).with_name("organizations.tsv").read_text(encoding="utf-8").splitlines())
def test_the_names_of_the_news(extractor: Extractor, line: str) -> None:
    """Sentences as a newspaper prints them, the names in brackets; behind the tab their types."""
    marked, types = line.replace("\\n", "\n").split("\t")
    expected = list(zip(re.findall(r"\[(.+?)\]", marked), filter(None, types.split(" | ")), strict=True))
    organizations = extractor.extract(marked.replace("[", "").replace("]", "")).organizations
    assert [(one.text, one.type) for one in organizations] == expected
