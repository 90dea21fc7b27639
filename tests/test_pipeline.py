"""A spaCy pipeline of the user's adds organizations, and takes none away."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
import spacy

from ljextract.extractor import Extractor


@pytest.fixture(scope="module")
def nlp() -> Any:
    """A pipeline that knows three names, one of them no organization."""
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [
            {"label": "ORG", "pattern": "the Zelmira"},
            {"label": "ORG", "pattern": "Corvane"},
            {"label": "PERSON", "pattern": "Lukas"},
        ]
    )
    return pipeline


TEXT = "Corvane Textile Co. sold the Zelmira's debt to Lukas, Zelmira said."


def test_it_adds_what_the_rules_do_not_find(nlp: Any) -> None:
    found = Extractor(nlp=nlp).extract(TEXT).organizations
    assert [(one.text, one.rule) for one in found] == [
        ("Corvane Textile Co.", "en.organizations.legal_form"),
        ("Zelmira", "pipeline.organizations.entity"),
        ("Zelmira", "en.mentions.learned_name"),
    ]
    assert [one.entity for one in found] == ["e1", "e2", "e2"]


def test_it_is_off_by_default() -> None:
    assert [one.text for one in Extractor().extract(TEXT).organizations] == ["Corvane Textile Co."]


def test_an_extractor_with_a_pipeline_is_pickled_with_it(nlp: Any) -> None:
    one = Extractor(nlp=nlp)
    other = pickle.loads(pickle.dumps(one))  # noqa: S301
    assert other.extract(TEXT) == one.extract(TEXT)


def test_an_empty_text_is_not_shown_to_it() -> None:
    def refuse(text: str) -> Any:
        raise AssertionError(text)

    assert Extractor(nlp=refuse).extract("").organizations == ()
