"""The words that both segmenters get beside their dictionary."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from ljextract.languages.zh.tokenizer import chinese_tokenizer

WORDS = tomllib.loads((files("ljextract.languages.zh") / "segmenter.toml").read_text(encoding="utf-8"))["word"]


@pytest.mark.parametrize("entry", WORDS, ids=lambda entry: entry["words"][0])
@pytest.mark.parametrize("engine", ["jieba", "rjieba"])
def test_an_added_word_is_cut_where_it_stands_and_nowhere_else(engine: str, entry: dict[str, list[str]]) -> None:
    if engine == "rjieba":
        pytest.importorskip("rjieba")
    tokenizer = chinese_tokenizer(engine)
    for wanted, texts in ((True, entry["yes"]), (False, entry["no"])):
        for text in texts:
            cut = {text[start:end] for start, end, _ in tokenizer.cut(text)}
            assert bool(cut & set(entry["words"])) is wanted, text
