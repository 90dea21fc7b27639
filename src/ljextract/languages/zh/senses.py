"""What the items of a Chinese clause are, as bits of one number: compiled, a question about one of several is an instruction or two.

An item has one bit for its kind and one for its class (`lexicon/cues.toml`); records and marks are PLAIN.
"""

from __future__ import annotations

from typing import Final

from ljextract.clauses import MARK as MARK_KIND
from ljextract.clauses import WORD as WORD_KIND
from ljextract.clauses import Item
from ljextract.native import i64

QUANTITY: Final = 1 << 0
TIME: Final = 1 << 1
ORGANIZATION: Final = 1 << 2
WORD: Final = 1 << 3
MARK: Final = 1 << 4

PLAIN: Final = 1 << 5
"""No class: nouns, and what stands before one."""
MORE: Final = 1 << 6
VERB: Final = 1 << 7
HAVE: Final = 1 << 8
RISE: Final = 1 << 9
FALL: Final = 1 << 10
LEVEL: Final = 1 << 11
BASIS: Final = 1 << 12
WILL: Final = 1 << 13
EXPECT: Final = 1 << 14
AIM: Final = 1 << 15
OF: Final = 1 << 16
AND: Final = 1 << 17
AT: Final = 1 << 18
SAY: Final = 1 << 19
IF: Final = 1 << 20
NOT: Final = 1 << 21
NOUN: Final = 1 << 22
"""A noun that holds a word of another class, until `rows` has made a row of it."""
OTHER: Final = 1 << 23
"""A class of a word list that no rule asks for."""
CLASSES: Final = (1 << 24) - (1 << 5)

MOVING: Final = RISE | FALL
MEASURING: Final = RISE | FALL | LEVEL

# What a word says, whatever its class

FIGURE: Final = 1 << 24
"""A word for what can be measured."""
NO_NOUN: Final = 1 << 25
"""No noun, whatever its class: 一套, 每台, 全年, 通车时."""
SHORT: Final = 1 << 26
"""One character that no noun is by itself."""
SINGLE: Final = 1 << 27
"""单店, 单车."""
MAY: Final = 1 << 28
"""Begins with 可."""
ALL_YEAR: Final = 1 << 29
"""Begins with 全年."""
FROM: Final = 1 << 30
THAN: Final = 1 << 31
WITH: Final = 1 << 32
PUT: Final = 1 << 33
SHARING: Final = 1 << 34
CAUSING: Final = 1 << 35
QUALIFIER: Final = 1 << 36
BEING: Final = 1 << 37
COUNTING: Final = 1 << 38
LIMIT: Final = 1 << 39
COMMA: Final = 1 << 40
"""A mark that parts clauses."""
OPENING: Final = 1 << 41
CLOSING: Final = 1 << 42
INSIDE: Final = 1 << 43
"""A mark inside a noun phrase."""
LISTING: Final = 1 << 44
TOGETHER: Final = 1 << 45
FOUNDING: Final = 1 << 46
"""A verb at a clause's end for how something came to be, whose time dates no figure of it."""
TIMING: Final = 1 << 47
"""A word that makes a time of the noun before it."""
ENDING: Final = 1 << 48
"""A word that closes what 在 begins, or stands alone behind it: 临床试验中, 研究结束时."""
BASED: Final = 1 << 49
"""A word for what a change is measured from."""
SPEECH: Final = 1 << 50
"""A word that may tell who speaks, beside those of the classes SAY and EXPECT."""
STATUS: Final = 1 << 51
"""A word by which `status` tells whether something has happened, beside those of the classes for it."""

SAME: Final = 1 << 52
BESIDE: Final = 1 << 53
COMPARING: Final = 1 << 54
"""A word before a time that is only compared with."""
SPAN: Final = 1 << 55
"""A word for what figures are of, where no time is told."""

COLON: Final = 1 << 56
AVERAGE: Final = 1 << 58
STRIKING: Final = 1 << 57
"""A verb for what befalls places."""

SAYINGS: Final = (1 << 59) - (1 << 24)
CHANGED: Final = 1 << 60
"""The words are others than those that were looked up, while a row is being made."""

LABEL: Final = 1 << 61
"""A quantity that may be an ordinal, or close a name: 二期工厂, 东北三省."""

SAID: Final = {
    FROM: "由 从",
    THAN: "比 较",
    WITH: "与",
    PUT: "把 将",
    SHARING: "占 占到 占据 占了 占去 占去了",
    CAUSING: "判令 勒令 使得 迫使 呼吁 敦促 督促 责令 要求 令 使 让 促使",
    QUALIFIER: "超过 超 逾 不到 不足 突破 接近 低于 高于",
    BEING: "为 是 达 达到 约为 仅为 均为",
    COUNTING: "其中 有 已有 共有 约有 仅有",
    LIMIT: "以上 以下 以内 以外",
    COMMA: "， , ； ; ： : 。 ！ ! ？ ? —",
    OPENING: "（ (",
    CLOSING: "） )",
    INSIDE: '、 “ ” ‘ ’ 《 》 "',
    LISTING: "分别 分别为 分别达",
    TOGETHER: "合计 共计 总计",
    FOUNDING: "开通 开放 开行 开工 动工 成立 创立 创办 建成 竣工 通车 通航 开业 奠基 始建 列入 入选 上市 结束 并网 投运 投用 启用 下水 亮灯 开钻 完钻 封顶 贯通 合龙 首飞 开馆 开园 开街 揭牌 揭幕 投产 试运行 试运营 交付使用 投入使用 投入运营 点火 建于 设立于 成立于 完工 落成",
    TIMING: "后 之后 以后 期间 期内 以来 前夕 当天 当晚 当日 之际",
    ENDING: "中 时 后 上 里 期间 下",
    BASED: "同比 按年 年比 环比 按月 按季",
    SAME: "同期",
    BESIDE: "相比",
    COMPARING: "比 较 与 由 从 创 创下 是 为 不到 不足 超过 接近 低于 高于 只有 仅有 仅为 约为 占 相当于",
    SPAN: "单日 报告期",
    COLON: "： :",
    AVERAGE: "加权平均 平均 人均 户均 日均 月均 年均 次均 均次 例均 件均 单均 笔均 客均 生均 班均 床均 套均 台均 桌均",
    STRIKING: "造成 导致 使 令 致 已造成",
    SPEECH: "提到 谈到 公告 发现 要求 建议 提议 倡议 明确 监测 承诺",
    STATUS: "当前 能 得 可以 能够 已 已经 目前 现 现有 另有 有 共有 仍有 还有 拥有 可 在建 最高 眼下 要 还要 会 还会 仍会 应 应该 应当 只会 可能会 方案 批准 获批 获准 核准 协议 合同 部署 了 可达 可超过 "
    "但 届时 不过 现在 如今 未来 今后 内",
}
"""Words that tell something by themselves, beside those of the word files."""

CLASS_OF: Final = {
    "more": MORE, "verb": VERB, "have": HAVE, "rise": RISE, "fall": FALL, "level": LEVEL, "basis": BASIS, "will": WILL,
    "expect": EXPECT, "aim": AIM, "of": OF, "and": AND, "at": AT, "say": SAY, "if": IF, "not": NOT, "noun": NOUN,
}  # fmt: skip
"""The classes by their names in the word files."""


def turn(item: Item, sense: i64) -> None:
    """Put an item into another class."""
    item.sort = item.sort & ~CLASSES | sense


def new_word(start: i64, end: i64, text: str, record: list[tuple[int, str]] | None, sense: i64) -> Item:
    """A word of a class; the words of a row of nouns, each with its part of speech, are its record."""
    item = Item(WORD_KIND, start, end, text, record)
    item.sort = WORD | sense
    return item


def new_mark(start: i64, end: i64, text: str, sense: i64) -> Item:
    """A punctuation mark."""
    item = Item(MARK_KIND, start, end, text)
    item.sort = MARK | PLAIN | sense
    return item
