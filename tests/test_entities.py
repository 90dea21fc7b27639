"""Which mentions are one organization, through the default extractor."""

from __future__ import annotations

import pytest

from ljextract.entities import key_of
from ljextract.extractor import Extractor


def entities(extractor: Extractor, text: str) -> list[tuple[str, str, str]]:
    """The text, entity and name of every organization."""
    return [(one.text, one.entity, one.name) for one in extractor.extract(text).organizations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Voltar Textile Co., Ltd. lost money. Voltar shares fell, and Voltar Textile cut jobs.",
            [
                ("Voltar Textile Co., Ltd.", "e1", "Voltar Textile Co., Ltd."),
                ("Voltar", "e1", "Voltar Textile Co., Ltd."),
                ("Voltar Textile", "e1", "Voltar Textile Co., Ltd."),
            ],
            id="the short forms of a company",
        ),
        pytest.param(
            "The Quarry Safety Bureau (QSB) agreed. A QSB official said the bureau would wait.",
            [
                ("Quarry Safety Bureau", "e1", "Quarry Safety Bureau"),
                ("QSB", "e1", "Quarry Safety Bureau"),
                ("QSB", "e1", "Quarry Safety Bureau"),
            ],
            id="an acronym that the text defines; a definite noun is no name",
        ),
        pytest.param(
            "Voltar rose before Voltar Textile Co. said why.",
            [("Voltar", "e1", "Voltar Textile Co."), ("Voltar Textile Co.", "e1", "Voltar Textile Co.")],
            id="a short form before its full one",
        ),
        pytest.param(
            "Ashby Foods Ltd met Ashby Steel Ltd in March. Ashby closed lower.",
            [("Ashby Foods Ltd", "e1", "Ashby Foods Ltd"), ("Ashby Steel Ltd", "e2", "Ashby Steel Ltd"),
             ("Ashby", "e2", "Ashby Steel Ltd")],
            id="a name of two is that of the one named last",
        ),
        pytest.param(
            "The World Health Organization met. The WHO agreed. W.H.O. doctors did not.",
            [("World Health Organization", "e1", "World Health Organization"), ("WHO", "e1", "World Health Organization"),
             ("W.H.O.", "e1", "World Health Organization")],
            id="names of one gazetteer entry",
        ),
        pytest.param(
            "Reuters and the BBC asked. Reuters was told nothing.",
            [("Reuters", "e1", "Reuters"), ("BBC", "e2", "BBC"), ("Reuters", "e1", "Reuters")],
            id="two organizations are two entities, numbered by first mention",
        ),
        pytest.param(
            "The Kenyan Ministry of Fisheries spoke first. The Ministry of Fisheries spoke last.",
            [("Kenyan Ministry of Fisheries", "e1", "Kenyan Ministry of Fisheries"),
             ("Ministry of Fisheries", "e1", "Kenyan Ministry of Fisheries")],
            id="a ministry with and without its country",
        ),
        pytest.param(
            "Hackers cost the retailer Harbin & Vole £90m. Beazley leads H&V's policy.",
            [("Harbin & Vole", "e1", "Harbin & Vole"), ("Beazley", "e2", "Beazley"), ("H&V", "e1", "Harbin & Vole")],
            id="the initials of two partners",
        ),
        pytest.param(
            "Tarbury New Area grew. Tarbury Marine Biology Industrial Park opened. Tarbury has paid for the Marine Biology Industrial Park.",
            [("Tarbury New Area", "e1", "Tarbury New Area"),
             ("Tarbury Marine Biology Industrial Park", "e2", "Tarbury Marine Biology Industrial Park"),
             ("Tarbury", "e1", "Tarbury New Area"),
             ("Marine Biology Industrial Park", "e2", "Tarbury Marine Biology Industrial Park")],
            id="a name of two is that of the clearly shorter one; a park goes without its first word",
        ),
    ],
)  # fmt: skip
def test_mentions_of_one_organization(extractor: Extractor, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert entities(extractor, text) == expected


def test_languages_are_linked_by_the_gazetteer(extractor: Extractor) -> None:
    found = extractor.extract("The World Health Organization met on Monday.\n世卫组织周二发表声明。").organizations
    assert [(one.text, one.lang, one.entity, one.type) for one in found] == [
        ("World Health Organization", "en", "e1", "international"),
        ("世卫组织", "zh", "e1", "international"),
    ]


def test_mentions_of_one_entity_have_one_type(extractor: Extractor) -> None:
    found = extractor.extract("Shares of Corvane fell. Corvane Savings Bank has 20 branches.").organizations
    assert {one.entity: one.type for one in found} == {"e1": "finance"}


@pytest.mark.parametrize(
    ("one", "other"),
    [("The Acme Corp.", "ACME Corp"), ("U.N.", "UN"), ("Coca-Cola", "Coca Cola"), ("McDonald’s", "McDonald's")],
)
def test_keys_leave_out_what_does_not_tell_names_apart(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_keys_of_different_names_differ() -> None:
    assert key_of("Acme Corp") != key_of("Acme Bank")


def test_a_name_is_the_fullest_mention(extractor: Extractor) -> None:
    found = extractor.extract("QULT rose. The Quarry Union of Lower Tees (QULT) met.").organizations
    assert {one.name for one in found} == {"Quarry Union of Lower Tees"}
