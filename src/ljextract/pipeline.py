"""Organizations that a loaded spaCy pipeline finds: one more source of evidence, where the user has one.

Names that the rules have found stay as they are; the pipeline adds those that lie elsewhere. It is asked for the whole
article once, and for nothing but its `ents`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from ljextract.matcher import Reading, RuleSet
from ljextract.rules import Match, Piece, RuleBook, found
from ljextract.values.name import Name

Pipeline = Callable[[str], Any]
"""A loaded spaCy pipeline: called with a text it gives a document with `ents`."""

LABEL: Final = "ORG"

book = RuleBook("pipeline.organizations", kind="organization")

_ARTICLE: Final = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"\s*['’]s?$")


@book.rule(found("entity"))
def entity(m: Match) -> Name:
    """An entity that the pipeline calls an organization, and that no rule has found."""
    return Name("other")


@functools.cache
def _rules() -> RuleSet:
    return RuleSet([book])


def organizations(nlp: Pipeline, readings: Sequence[Reading]) -> list[Match]:
    """The organizations of a pipeline in places that are not claimed."""
    if not readings:
        return []
    spans = [
        _trimmed(readings[0].raw, one.start_char, one.end_char)
        for one in nlp(readings[0].raw).ents
        if one.label_ == LABEL
    ]
    matches: list[Match] = []
    for reading in readings:
        reading.finds["entity"] = [
            Piece("entity", start, end, None) for start, end in spans if reading.start <= start < end <= reading.end
        ]
        matches.extend(_rules().settle(reading, _rules().candidates(reading)))
    return matches


def _trimmed(raw: str, start: int, end: int) -> tuple[int, int]:
    """A span without its article and possessive, which the contract leaves out."""
    article = _ARTICLE.match(raw, start, end)
    start = article.end() if article is not None else start
    return start, start + len(_POSSESSIVE.sub("", raw[start:end]))
