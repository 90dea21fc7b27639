"""Tokens, the tokenizer's seam, and the check that tokens add up to the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ljextract.errors import TokenizerError
from ljextract.native import i64, mypyc_attr


@mypyc_attr(acyclic=True)
class Token:
    """A word as a tokenizer cut it: `start` and `end` in the article, `text` folded as the rules compare it.

    `tag` is the part of speech that the tokenizer's dictionary gives the word, or "" where it gives none.
    """

    __slots__ = ("end", "start", "tag", "text")

    def __init__(self, start: int, end: int, text: str, tag: str = "") -> None:
        self.start: i64 = start
        self.end: i64 = end
        self.text = text
        self.tag = tag


class Tokenizer(Protocol):
    """Cuts a stretch of text into words. `name` says which engine it is."""

    name: str

    def cut(self, text: str) -> Sequence[tuple[int, int, str]]:
        """The `(start, end, tag)` of each word, ascending, blanks left out."""
        ...


def changed_from(raw: str, folded: str, start: i64, end: i64) -> i64:
    """How far a stretch is the same folded: words up to there need not be cut out again."""
    if raw is folded:
        return end
    at = start
    while at < end and ord(raw[at]) == ord(folded[at]):
        at += 1
    return at


class Cutter:
    """A tokenizer of ours that makes the tokens itself, whose words are the text's without a check: two thirds of the time."""

    def tokens(self, raw: str, folded: str, start: int, end: int) -> list[Token]:
        """The tokens of `raw[start:end]`, as `tokenize` gives them."""
        raise NotImplementedError


def tokenize(tokenizer: Tokenizer, raw: str, folded: str, start: int, end: int) -> list[Token]:
    """The tokens of `raw[start:end]`, with offsets in `raw` and the words of `folded`.

    Raises TokenizerError when they overlap or leave out anything but blanks.
    """
    engine: object = tokenizer  # so that the call is a direct one
    if isinstance(engine, Cutter):
        return engine.tokens(raw, folded, start, end)
    tokens: list[Token] = []
    last = start
    for begins, stops, tag in tokenizer.cut(raw[start:end]):
        first, behind = begins + start, stops + start
        if behind > end or first < last or (first > last and not raw[last:first].isspace()):
            raise TokenizerError(f"{tokenizer.name}: tokens do not add up to the text at offset {last}")
        tokens.append(Token(first, behind, folded[first:behind], tag))
        last = behind
    if last < end and not raw[last:end].isspace():
        raise TokenizerError(f"{tokenizer.name}: tokens do not add up to the text at offset {last}")
    return tokens
