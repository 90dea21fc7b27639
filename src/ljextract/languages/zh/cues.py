"""Chinese clauses: what is measured, whose it is, who says so, and whether it has happened.

    clause  = [time] [owner 的] measure [adverb] verb [qualifier] quantity     营业收入同比增长12.4%
            | [owner] verb measure quantity [的 noun]                          公司实现净利润6.13亿元

What stands between two words of known classes (`lexicon/cues.toml`) is a noun phrase; no segmenter is needed.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from ljextract.clauses import Holder, Item, Sentence, Stated, Statement
from ljextract.lexicon import Lexicon
from ljextract.text import Span

_MARKS: Final = frozenset('，,；;：:。！!？?、“”"‘’「」（）()《》—·\n')
_COMMAS: Final = frozenset("，,；;：:。！!？?—\n")
_LATIN: Final = re.compile(r"[a-z0-9.&+-]+")
_MEASURING: Final = frozenset({"rise", "fall", "level"})
_VERBS: Final = frozenset({"rise", "fall", "level", "have", "aim", "expect", "will"})
_LASTING: Final = ("数", "时间", "期", "年限", "寿命", "时长", "天数", "行程", "提前量")
_PUBLISHED: Final = re.compile(
    r"^.{0,8}(?:发布|公布|数据|统计|调查|公告|报告|通报)|^(?:在|对|就|向|上|本|昨|今|周|\d|宣布)"
)
_SHARES: Final = frozenset({"占比", "均价", "规模", "比重"})
_COUNT_ONLY: Final = frozenset({"人", "户", "次", "人次"})


class _Words:
    """Word lists, made once from the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.table = lexicon.table("cue")
        self.owners = lexicon.table("owner")
        self.shares = sorted((word for entry in lexicon.of("share") for word in entry.words), key=len, reverse=True)
        self.types: dict[str, frozenset[str]] = {}
        for entry in lexicon.of("refer"):
            for word in entry.words:
                self.types[word] = self.types.get(word, frozenset()) | frozenset(entry["types"])


@functools.lru_cache(maxsize=4)
def _words(lexicon: Lexicon) -> _Words:
    return _Words(lexicon)


_TYPES: dict[str, frozenset[str]] = {}


class ChineseCues:
    """What Chinese says of clauses; see `clauses.Cues`."""

    def items(self, folded: str, start: int, end: int, lexicon: Lexicon) -> list[Item]:
        """Words of known classes, marks, and the noun phrases between them."""
        table = _words(lexicon).table
        found: list[Item] = []
        at = chunk = start
        while at < end:
            char = folded[at]
            if char in _MARKS or char.isspace():
                if chunk < at:
                    found.append(Item("word", chunk, at, folded[chunk:at]))
                if not char.isspace():
                    found.append(Item("mark", at, at + 1, char))
                at += 1
                chunk = at
                continue
            hit = table.longest(folded, folded, at, end)
            if hit is not None and hit.entry["class"] == "noun":
                at = hit.end
                continue
            if hit is not None and not (
                chunk < at
                and len(folded[at : hit.end]) == 1
                and hit.entry["class"] in _LOOSE
                and _glued(folded, at, end)
            ):
                if chunk < at:
                    found.append(Item("word", chunk, at, folded[chunk:at]))
                found.append(Item("word", hit.start, hit.end, folded[hit.start : hit.end], None, hit.entry["class"]))
                at = chunk = hit.end
                continue
            latin = _LATIN.match(folded, at, end)
            at = latin.end() if latin else at + 1
        if chunk < end:
            found.append(Item("word", chunk, end, folded[chunk:end]))
        return found

    def refers_to(self, noun: str, name: str, kind: str) -> bool:
        """Whether 公司 or 该园 can mean the organization of that name and type."""
        bare = noun.removeprefix("该").removeprefix("本")
        return name.endswith(bare) or kind in _TYPES.get(noun, ())

    def state(self, sentence: Sentence) -> Statement:
        """The facts of a sentence that holds a quantity."""
        words = _words(sentence.lexicon)
        _TYPES.update(words.types)
        return _Reader(sentence, words).read()


_LOOSE: Final = frozenset({"more", "level", "rise", "fall", "basis", "expect", "have", "say", "and", "not", "will"})
"""Classes whose one-character words are often parts of longer ones: 为 in 行为, 达 in 发达, 增 in 增加值."""


def _glued(folded: str, at: int, end: int) -> bool:
    """Whether a one-character word inside a row of ideographs is more likely a part of a longer word."""
    return (
        at + 1 < end
        and "\u4e00" <= folded[at + 1] <= "\u9fff"
        and folded[at] in "多余以到至在于对向合计报过起现指料或只才因由与较比增升涨减跌降有获占"
    )


class _Reader:
    """Reads one sentence, clause by clause."""

    def __init__(self, sentence: Sentence, words: _Words) -> None:
        self.sentence = sentence
        self.items = sentence.items
        self.words = words
        self.source: Holder | None = None
        self.subject: Holder | None = None
        self.measure: Span | None = None
        self.measures: list[Span] = []
        self.status = "actual"
        self.time: Item | None = None
        self.statement = Statement()

    def read(self) -> Statement:
        """What the sentence states."""
        self._closing_speech()
        start = 0
        for index, item in enumerate([*self.items, None]):
            if item is None or (item.kind == "mark" and item.text in _COMMAS):
                if index > start:
                    self._clause(start, index)
                start = index + 1
        self.statement.time = self.time
        return self.statement

    # Attribution

    def _closing_speech(self) -> None:
        """Who says so behind the words: “…”，沈亦岚说。"""
        items = self.items
        last = len(items) - 1
        while last >= 0 and items[last].kind == "mark":
            last -= 1
        if last <= 0 or items[last].cue != "say":
            return
        start = last
        while start > 0 and not (items[start - 1].kind == "mark" and items[start - 1].text in '，,。”"！？'):
            start -= 1
        if start > 0 and start < last:
            self.source = self._speaker(start, last)

    def _speaker(self, start: int, end: int) -> Holder | None:
        """The words before a verb of saying: an organization, its spokesman, or a person behind a title."""
        items = self.items
        while start < end and (
            items[start].cue == "more" or items[start].text in ("据", "根据") or items[start].kind == "time"
        ):
            start += 1
        if start >= end:
            return None
        words = self.sentence.folded[items[start].start : items[end - 1].end]
        organization = next((items[at] for at in range(start, end) if items[at].kind == "organization"), None)
        if organization is None and any(
            words.startswith(word) for word in ("统计", "数据", "调查", "资料", "研究", "结果", "公告")
        ):
            return None
        if organization is None:
            return Holder(
                Span(items[start].start, items[end - 1].end), None, words if words in self.words.types else ""
            )
        behind = self.sentence.folded[organization.end : items[end - 1].end]
        behind = re.sub(r"^[（(].*?[）)]", "", behind)
        if not behind or _PUBLISHED.search(behind) or re.search(r"(?:负责人|发言人|人士|官员|工作人员|代表)$", behind):
            span = (
                organization.span
                if not re.search(r"(?:负责人|发言人|人士|官员|代表)$", behind)
                else Span(organization.start, items[end - 1].end)
            )
            return Holder(span, organization)
        return Holder(Span(organization.end, items[end - 1].end), None)

    # One clause

    def _clause(self, start: int, end: int) -> None:
        items = self.items
        start = self._speech(start, end)
        if start >= end:
            return
        self._qualify_status(start, end)
        fresh = self._find_subject(start, end)
        if fresh is not None:
            self.subject = fresh
            if self.statement.topic is None and (fresh.organization is not None or fresh.refers):
                self.statement.topic = fresh
            if (
                fresh.organization is None
                and self.sentence.folded[fresh.span.start : fresh.span.end] in self.words.owners
            ):
                self.statement.owner = self.statement.owner or fresh
        respective = [at for at in range(start, end) if items[at].text in ("分别", "分别为", "分别达")]
        listed = self._listed(start, respective[0]) if respective else []
        order = 0
        for index in range(start, end):
            item = items[index]
            if item.kind == "time" and not self._compared(index):
                self.time = item
            if item.kind != "quantity" or not self._states(index, start):
                continue
            if self._denied(start, index):
                self.statement.denied.append(item)
                continue
            fact = self._fact(start, index, end)
            if respective and index > respective[0]:
                chosen = listed or self.measures
                if order < len(chosen):
                    fact.measure = chosen[order]
                order += 1
            self.statement.facts.append(fact)
        if listed:
            self.measures = listed

    def _speech(self, start: int, end: int) -> int:
        """Behind "X表示", "X的数据显示", "X预计": whose words are the source of all that follows."""
        items = self.items
        for index in range(start, end):
            if items[index].kind == "quantity":
                return start
            if (items[index].cue == "say" and items[index].text not in ("发布", "提出", "报告")) or (
                items[index].cue == "expect" and index > start
            ):
                last = next(
                    (at for at in range(index, end) if items[at].cue == "say" and items[at].text == "显示"), index
                )
                holder = self._speaker(start, index)
                if items[index].cue == "expect":
                    titled = self._organization(start, index) is not None
                    if holder is None or (holder.organization is None and holder.refers == "" and not titled):
                        return start
                    self.status = "estimate"
                    behind = next((at for at in range(index, end) if items[at].kind == "quantity"), None)
                    self.source = holder
                    self.subject = None if behind is None else self.subject
                    return min(end, index + 1)
                self.source = holder or self.source
                if holder is not None and holder.organization is not None:
                    self.statement.topic = self.statement.topic or holder
                return last + 1
        return start

    def _qualify_status(self, start: int, end: int) -> None:
        for index in range(start, end):
            cue = self.items[index].cue
            if cue == "aim":
                self.status = "target"
            elif cue == "expect" and self.status != "target" and not self._a_noun(index):
                self.status = "estimate"
            elif cue == "will" and self.status == "actual" and not self._takes_an_object(index, end):
                owned = self.subject is not None and (
                    self.subject.organization is not None or bool(self.subject.refers)
                )
                self.status = "target" if owned or self._organization(start, index) is not None else "estimate"
            elif self.items[index].text in ("已", "已经", "了") and self.status != "actual":
                self.status = "actual"

    def _a_noun(self, index: int) -> bool:
        """Whether 预期 or 预测 is a noun: 好于预期, 4.5%的预测增幅."""
        before = self.items[index - 1] if index else None
        return before is not None and (before.cue == "of" or before.text.endswith("于"))

    def _takes_an_object(self, index: int, end: int) -> bool:
        """Whether 将 is 把: 将三款药品纳入医保, 将死亡风险降低了34%."""
        behind = self.items[index + 1] if index + 1 < end else None
        if behind is None or self.items[index].text != "将":
            return False
        if behind.kind == "quantity":
            return True
        verb = self.items[index + 2] if index + 2 < end else None
        noun = behind.kind == "organization" or (behind.kind == "word" and not behind.cue and len(behind.text) > 2)
        return noun and verb is not None and verb.cue in ("rise", "fall")

    def _organization(self, start: int, end: int) -> Item | None:
        return next((self.items[at] for at in range(start, end) if self.items[at].kind == "organization"), None)

    def _find_subject(self, start: int, end: int) -> Holder | None:
        """The clause's own subject: an organization or an owner at its head, before the first quantity."""
        items = self.items
        at = start
        while at < end and (items[at].kind in ("time", "mark") or items[at].cue == "more"):
            at += 1
        if at >= end or items[at].kind == "quantity":
            return None
        item = items[at]
        if item.kind == "organization":
            return Holder(item.span, item)
        if item.cue:
            return None
        owner = self._owner(item)
        if owner is not None:
            return owner
        behind = items[at + 1] if at + 1 < end else None
        if behind is not None and behind.cue == "of":
            return Holder(item.span, None, item.text if item.text in self.words.types else "")
        if behind is not None and behind.cue in ("have", "aim", "will"):
            return Holder(item.span, None, item.text if item.text in self.words.types else "")
        share = self._share(item)
        if share is not None and self.sentence.folded[share.start : share.end] in _SHARES:
            return Holder(Span(item.start, share.start))
        return None

    def _owner(self, item: Item) -> Holder | None:
        """The owner at the head of a noun phrase: 全市 in 全市地区生产总值."""
        hit = self.words.owners.longest(item.text, item.text, 0, len(item.text))
        if hit is None:
            return None
        word = item.text[: hit.end]
        return Holder(Span(item.start, item.start + hit.end), None, word if word in self.words.types else "")

    def _share(self, item: Item) -> Span | None:
        """占比, 规模 at the end of a noun phrase that says whose."""
        for word in self.words.shares:
            if item.text.endswith(word) and len(item.text) > len(word) + 1:
                return Span(item.end - len(word), item.end)
        return None

    def _bare_measure(self, item: Item) -> Span | None:
        """A noun phrase without the owner at its head."""
        share = self._share(item)
        hit = self.words.owners.longest(item.text, item.text, 0, len(item.text))
        start = item.start + (hit.end if hit is not None and hit.end < len(item.text) else 0)
        if hit is not None and hit.end == len(item.text):
            return None
        if (
            share is not None
            and share.end - share.start == 2
            and share.start > start
            and self.sentence.folded[share.start : share.end] in _SHARES
        ):
            return share
        return Span(start, item.end)

    def _listed(self, start: int, end: int) -> list[Span]:
        """The measures before 分别: 弃风率、弃光率分别为."""
        found = [
            self._bare_measure(self.items[at])
            for at in range(start, end)
            if self.items[at].kind == "word" and not self.items[at].cue
        ]
        spans = [span for span in found if span is not None]
        return spans if len(spans) > 1 else []

    # Facts

    def _states(self, index: int, start: int) -> bool:
        """Whether a quantity states something: no ordinal, no bare number without a verb, no bare duration, no 每…"""
        items = self.items
        amount = items[index].record.amount
        unit = amount.unit
        if amount.number.form == "ordinal" or any(items[at].text == "每" for at in range(start, index)):
            return False
        if (
            index + 1 < len(items)
            and items[index + 1].text in ("约合", "合", "兑", "折合")
            and amount.number.value == 1
        ):
            return False  # 1美元约合7.12元人民币
        left = self._left(index, start)
        before = items[left] if left is not None else None
        if unit is None and amount.number.form in ("cardinal", "range"):
            return before is not None and (
                before.cue in _MEASURING or (before.kind == "word" and before.text.endswith(("指数", "人数", "数")))
            )
        if unit is not None and unit.dimension == "time" and not unit.per:
            return before is not None and (
                before.cue in ("rise", "fall") or (before.kind == "word" and before.text.endswith(_LASTING))
            )
        return True

    def _left(self, index: int, start: int) -> int | None:
        """The item before a quantity, over qualifiers and 同比."""
        at = index - 1
        while at >= start and (
            self.items[at].cue in ("more", "basis")
            or self._an_ordinal(at)
            or self.items[at].text in ("超过", "超", "逾", "不到", "不足", "突破", "接近", "低于", "高于")
            or (self.items[at].kind == "time" and at > start)
        ):
            at -= 1
        return at if at >= start else None

    def _an_ordinal(self, at: int) -> bool:
        item = self.items[at]
        return item.kind == "quantity" and item.record.amount.number.form == "ordinal"  # 首次突破

    def _denied(self, start: int, index: int) -> bool:
        return any(self.items[at].cue in ("if", "not") for at in range(start, index))

    def _compared(self, index: int) -> bool:
        """Whether a time is only what is compared with: 比2022年末增加."""
        before = self.items[index - 1] if index else None
        return before is not None and before.text in ("比", "较", "与", "由", "从", "创", "是", "不到", "超过")

    def _fact(self, start: int, index: int, end: int) -> Stated:
        items = self.items
        item = items[index]
        amount = item.record.amount
        left = self._left(index, start)
        before = items[left] if left is not None else None
        counted = amount.unit is not None and amount.unit.system == "COUNT"
        named = counted and amount.unit.name != amount.unit.classifier and amount.unit.name not in _COUNT_ONLY
        stated = Stated(item, "zh.facts.clause", subject=self.subject, source=self.source, status=self.status)
        direction = before.cue if before is not None else ""
        if left is not None and left > start and not direction:
            direction = items[left - 1].cue  # 减少二氧化碳排放2300多万吨
        stated.direction = amount.change or {"rise": "increase", "fall": "decrease"}.get(direction)
        if not named:
            stated.measure = self._measure(start, index, end, left)
            self.measure = stated.measure or self.measure
        stated.basis = self._basis(start, index) if stated.direction is not None else None
        stated.time = self._time(index)
        stated.borrows_time = True
        stated.needs_subject = stated.subject is None
        stated.happened = any(one.text in ("已", "已经") for one in items[start:end])
        return stated

    def _measure(self, start: int, index: int, end: int, left: int | None) -> Span | None:
        items = self.items
        before = items[left] if left is not None else None
        if before is not None and before.kind == "word" and not before.cue:
            measure = self._bare_measure(before)
            if measure is not None:
                return measure
        if before is None or before.cue not in _MEASURING:
            right = self._right(index, end)
            if right is not None:
                return right
        if before is not None and (before.cue in _MEASURING or before.cue == "of") and left is not None:
            return self._noun_left(left - 1, start) or self.measure
        return self.measure if before is None or before.kind == "quantity" else None

    def _noun_left(self, at: int, start: int) -> Span | None:
        """The last noun phrase at or before an item of the clause which is no modifier with 的."""
        items = self.items
        while at >= start:
            one = items[at]
            if one.kind == "mark" and one.text != "、":
                return None
            if one.kind == "word" and not one.cue and not (at + 1 < len(items) and items[at + 1].cue == "of"):
                measure = self._bare_measure(one)
                if measure is not None:
                    return measure
            at -= 1
        return None

    def _right(self, index: int, end: int) -> Span | None:
        """The noun phrase behind a quantity: 30亿元的可转换公司债券, 2亿美元授信额度."""
        at = index + 1
        while at < end and (self.items[at].cue == "of" or self.items[at].kind == "time"):
            at += 1
        if at < end and self.items[at].kind == "word" and not self.items[at].cue:
            return self._bare_measure(self.items[at])
        return None

    def _basis(self, start: int, index: int) -> str | None:
        words = [self.items[at].text for at in range(start, index)]
        if "同比" in words or "按年" in words:
            return "year-on-year"
        if "环比" in words:
            return "month-on-month"
        return None

    def _time(self, index: int) -> Item | None:
        """The time right before a quantity (2023年同期的10.2GWh), else the last one said."""
        at = index - 1
        while at > 0 and (self.items[at].cue in ("of", "more") or self.items[at].text == "同期"):
            at -= 1
        if at > 0 and self.items[at].kind == "time" and self.items[at - 1].text in ("由", "从", "自"):
            return self.items[at]
        return self.time


CUES: Final = ChineseCues()
