"""Exception classes, and the table of diagnostic codes with one line each."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final


class LjextractError(Exception):
    """Any error that ljextract raises on purpose; its message is one line that says where, what, and what would be right."""


class ArgumentError(LjextractError, ValueError):
    """An argument of the library or the command line that can't be used."""


class LexiconError(LjextractError, ValueError):
    """A word file that is malformed, names an unknown code, or lists a word twice."""


class RuleError(LjextractError, ValueError):
    """A rule that can't run: no anchor, no docstring, an id that exists already."""


class PackError(LjextractError, ValueError):
    """A user pack that can't be used: `problems` are all that is wrong with it, each with its file, line and entry."""

    def __init__(self, message: str, problems: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems


class GoldError(LjextractError, ValueError):
    """A gold file that is malformed or does not fit its text."""


class InputError(LjextractError, OSError):
    """A file that can't be read as an article: missing, a directory, binary, or not in the encoding."""


class ExtraError(LjextractError, ImportError):
    """Something that an optional extra does, and the extra is not installed; the message names it."""


class BatchError(LjextractError, RuntimeError):
    """A batch run that can't go on: no room, a journal that is damaged or in use, or a reject under `--strict`."""


class TokenizerError(LjextractError, ValueError):
    """Tokens that do not add up to the text they were cut from, or an engine that is not installed."""


DIAGNOSTICS: Final = MappingProxyType(
    {
        "ambiguous_unit": "a unit word with more than one reading, and the text does not say which: code is null",
        "ambiguous_currency": "a currency sign or name that several countries use, and the text does not say whose",
        "ambiguous_number": "digits that can be read in more than one way; no record was made",
        "number_too_long": "a run of digits too long to be a quantity; no record was made",
        "impossible_date": "words in the shape of a date that no calendar has; no record was made",
        "unresolved_time": "a relative time without a published date to resolve it against: value is null",
        "published_from_text": "the published date was read from the article's own header",
        "source_from_text": "the source was read from the article's own header",
        "not_stated_as_fact": "a quantity under a negation or a condition; no fact was made",
        "sum_does_not_fit": "parts and the whole that the text gives for them do not add up",
        "growth_does_not_fit": "a growth rate and the two levels that the text gives for it can't be reconciled",
        "share_over_whole": "a share of more than the whole",
        "decoded": "the article's bytes were not UTF-8; the encoding they were read in, and whether it was declared or detected",
        "published_not_read": "the date given with the article is none that can be read; it was left out",
        "control_characters": "the text holds control characters or lone surrogates; they were read as blanks and ends of lines",
    }
)
"""What each diagnostic code means; a record's `diagnostics` hold no other code."""
