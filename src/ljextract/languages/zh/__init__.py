"""Chinese, simplified and traditional."""

from __future__ import annotations

from ljextract.languages.zh import numbers, organizations, quantities, times
from ljextract.languages.zh.cues import CUES
from ljextract.languages.zh.script import simplified
from ljextract.languages.zh.tokenizer import chinese_tokenizer
from ljextract.pack import Pack

PACK = Pack(
    code="zh",
    letters="[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]",
    letters_a_word=2,
    tokenizer=chinese_tokenizer,
    lexicon_package="ljextract.languages.zh.lexicon",
    scanned=(*numbers.SCANNED, *times.SCANNED, *quantities.SCANNED, *organizations.SCANNED),
    numbers=numbers.read,
    # Names claim the digits in them, then times theirs (2023年 is no quantity), then quantities.
    books=(*organizations.BOOKS, times.book, quantities.book),
    finders={**organizations.FINDERS, **times.FINDERS},
    beside=quantities.ChineseBeside(),
    fold=simplified,
    cues=CUES,
    names=organizations.NAMES,
    probes={
        "name": ("{}昨天举行会议。", "据{}介绍，工程已完工。", "记者从{}获悉。"),
        "unit": ("总量达12{}。", "共有12{}，其余不计。", "总量达{}12。"),
    },
)
