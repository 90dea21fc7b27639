"""spaCy's English tokenizer, loaded on first use; the only place that imports spaCy."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Sequence
from typing import Any

from ljextract.tokens import Tokenizer

_lock = threading.Lock()


class SpacyTokenizer:
    """The tokenizer of a blank English pipeline."""

    name = "spacy"

    def cut(self, text: str) -> Sequence[tuple[int, int, str]]:
        """The `(start, end, "")` of each word; spaCy's own blank tokens are left out, and a blank pipeline has no tags."""
        with _lock:  # the tokenizer's cache and vocabulary are not made for several threads
            doc = _tokenizer()(text)
            return [(token.idx, token.idx + len(token), "") for token in doc if not token.is_space]


@functools.cache
def _tokenizer() -> Callable[[str], Any]:
    import spacy

    tokenizer: Callable[[str], Any] = spacy.blank("en").tokenizer
    return tokenizer


def english_tokenizer(engine: str) -> Tokenizer:
    """spaCy's tokenizer, whatever the engine chosen for Chinese."""
    return SpacyTokenizer()
