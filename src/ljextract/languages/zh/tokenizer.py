"""Chinese segmentation behind one seam: jieba is the reference, rjieba the same algorithm and dictionary in Rust.

The only place that imports jieba. Both are loaded on first use.
"""

from __future__ import annotations

import functools
import logging
import threading
import tomllib
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files
from importlib.util import find_spec
from typing import Any, Final

from ljextract.errors import ArgumentError, TokenizerError
from ljextract.native import i64
from ljextract.tokens import Cutter, Token, Tokenizer, changed_from

ENGINES: Final = ("auto", "jieba", "rjieba")

_lock = threading.Lock()


class JiebaTokenizer:
    """jieba with a dictionary of its own: words that a caller adds to jieba's global one don't change our records.

    A word's tag is its dictionary's, as rjieba's is; jieba's own tagger guesses by context, at a fortieth of the speed.
    """

    name = "jieba"

    def cut(self, text: str) -> Sequence[tuple[int, int, str]]:
        """The `(start, end, tag)` of each word, blanks left out."""
        tags = _tags()
        return [(start, end, tags.get(word, "")) for word, start, end in _jieba().tokenize(text) if not word.isspace()]


class RjiebaTokenizer(Cutter):
    """rjieba (extra `fast`): a tenth of jieba's time."""

    name = "rjieba"

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}
        self._chars: list[str | None] = [None] * _CHARS  # the same of words of one character, by their code points
        self._engine: Any = None

    def cut(self, text: str) -> Sequence[tuple[int, int, str]]:
        """The `(start, end, tag)` of each word, blanks left out."""
        return [(token.start, token.end, token.tag) for token in self.tokens(text, text, 0, len(text))]

    def tokens(self, raw: str, folded: str, start: int, end: int) -> list[Token]:
        """The tokens of `raw[start:end]`."""
        engine = self._engine
        if engine is None:
            engine = self._engine = _rjieba()
        kept, chars = self._kept, self._chars
        text = raw[start:end]
        found: list[Token] = []
        words: list[str] = engine.cut(text)
        at: i64 = start
        same: i64 = changed_from(raw, folded, start, end)
        for word in words:
            size: i64 = len(word)
            code: i64 = ord(word[0])
            tag = chars[code] if size == 1 and code < _CHARS else kept.get(word)
            if tag is None:
                return self._tagged(engine.tag(text), engine.has_word, folded, start)
            behind = at + size
            if tag is not _BLANK:
                found.append(Token(at, behind, word if behind <= same else folded[at:behind], tag))
            if behind > same:
                same = changed_from(raw, folded, behind, end)
            at = behind
        return found

    def _tagged(
        self, pairs: list[tuple[str, str]], knows: Callable[[str], bool], folded: str, start: int
    ) -> list[Token]:
        """What `tokens` gives for words that have a new one among them; what they are is kept for the next text."""
        if len(self._kept) > MAX_KEPT:
            self._kept.clear()
        found: list[Token] = []
        places = _places()
        at = start
        for word, tag in pairs:
            behind = at + len(word)
            if word.isspace():
                self._keep(word, _BLANK)
            else:
                known = knows(word)
                told = "" if tag in _GUESSED or (behind - at > 1 and not known) else tag
                if behind - at > 1 and word in places:
                    told = "ns"
                found.append(Token(at, behind, folded[at:behind], told))
                if known or behind - at > 1 or word.isascii() or not word.isalpha():
                    self._keep(
                        word, told
                    )  # but not what is guessed of a rare ideograph: its context may tell otherwise
            at = behind
        return found

    def _keep(self, word: str, tag: str) -> None:
        if len(word) == 1 and ord(word) < _CHARS:
            self._chars[ord(word)] = tag
        else:
            self._kept[word] = tag


MAX_KEPT: Final = 50_000
"""So many words are kept with their tags: asking the engine for tags takes it more than twice the time of cutting alone."""

_CHARS: Final = 0x10000
"""Words of one character are looked up by its code point up to here, without a hash: half of a text's words are such."""
_BLANK: Final = " "
_GUESSED: Final = ("x", "m", "eng")
"""Tags that rjieba gives what its dictionary does not have, and jieba's dictionary to nothing that we ask for. Words of
several ideographs that are not in it get other tags, guessed by context: only the dictionary tells."""


@functools.cache
def _jieba() -> Any:
    with _lock:
        import jieba

        jieba.setLogLevel(logging.WARNING)
        tokenizer = jieba.Tokenizer()
        tokenizer.initialize()
        for word, freq, tag in _added():
            tokenizer.add_word(word, freq, tag)
        return tokenizer


@functools.cache
def _tags() -> dict[str, str]:
    """The tag of each word of jieba's dictionary."""
    import jieba

    with jieba.get_module_res("dict.txt") as lines:
        rows = (line.decode("utf-8").split() for line in lines)
        tags = {word: tag for word, _, tag in rows if tag not in _GUESSED}
    tags.update((word, tag) for word, _, tag in _added())
    tags.update((word, "ns") for word in _places())
    return tags


@functools.cache
def _rjieba() -> Any:
    import rjieba

    engine = rjieba.Jieba()
    for word, freq, tag in _added():
        engine.add_word(word, freq, tag)
    return engine


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "segmenter.toml").read_text(encoding="utf-8"))


@functools.cache
def _places() -> frozenset[str]:
    """The places that the dictionary takes for people or things."""
    return frozenset(word for entry in _table()["place"] for word in entry["words"])


def _added() -> Iterator[tuple[str, int, str]]:
    """The words that both engines get beside their dictionary, each with its frequency and tag."""
    table = _table()
    return ((word, entry["freq"], entry["tag"]) for entry in table["word"] for word in entry["words"])


def chinese_tokenizer(engine: str) -> Tokenizer:
    """A tokenizer of the engine; "auto" is rjieba where it is installed, else jieba.

    Raises ArgumentError for an unknown engine, TokenizerError for one that is not installed.
    """
    if engine not in ENGINES:
        raise ArgumentError(f"segmenter {engine!r}: there are {', '.join(ENGINES)}")
    fast = find_spec("rjieba") is not None
    if engine == "rjieba" and not fast:
        raise TokenizerError("segmenter 'rjieba' is not installed: pip install ljextract[fast]")
    return RjiebaTokenizer() if fast and engine != "jieba" else JiebaTokenizer()
