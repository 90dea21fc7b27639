"""ljextract: numbers, units, times, organizations and facts of English and Chinese news, as validated records.

    >>> import ljextract
    >>> found = ljextract.extract("Revenue rose 3% to $5bn.")
    >>> [quantity.number.value for quantity in found.quantities]
    ['3', '5000000000']

Importing this package loads nothing; names are resolved on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ljextract.errors import LjextractError

if TYPE_CHECKING:
    from ljextract.agreement import Agreement, agree  # no module agree: it would stand in the function's way
    from ljextract.diff import Change, semantic_diff
    from ljextract.extractor import ArticleInput, Extractor, extract, extract_many
    from ljextract.records import (
        Article,
        Diagnostic,
        Extraction,
        Fact,
        Mention,
        Number,
        Organization,
        Quantity,
        Stretch,
        Time,
        Unit,
    )  # fmt: skip
    from ljextract.tables import from_arrow, to_arrow, to_frame

__version__ = "0.1.0"

_HOMES = {
    **dict.fromkeys(("Agreement", "agree"), "ljextract.agreement"),
    **dict.fromkeys(("Change", "semantic_diff"), "ljextract.diff"),
    **dict.fromkeys(("ArticleInput", "Extractor", "extract", "extract_many"), "ljextract.extractor"),
    **dict.fromkeys(
        "Article Diagnostic Extraction Fact Mention Number Organization Quantity Stretch Time Unit".split(),
        "ljextract.records",
    ),
    **dict.fromkeys(("from_arrow", "to_arrow", "to_frame"), "ljextract.tables"),
}

__all__ = [
    "Agreement", "Article", "ArticleInput", "Change", "Diagnostic", "Extraction", "Extractor", "Fact", "LjextractError", "Mention",
    "Number", "Organization", "Quantity", "Stretch", "Time", "Unit", "__version__", "agree", "extract", "extract_many",
    "from_arrow", "semantic_diff", "to_arrow", "to_frame",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'ljextract' has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
