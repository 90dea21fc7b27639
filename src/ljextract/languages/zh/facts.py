"""The fact that a Chinese quantity states, put together from whose it is, what it measures, when, and whether it has happened."""

from __future__ import annotations

import re
from typing import Final

from ljextract.clauses import Holder, Item, Sentence, Stated
from ljextract.languages.zh.dating import SCORED
from ljextract.languages.zh.measures import BEING, BRINGING
from ljextract.languages.zh.openings import Openings
from ljextract.languages.zh.phrases import COUNT_ONLY
from ljextract.languages.zh.rows import Words
from ljextract.languages.zh.stating import DIRECTION
from ljextract.text import Span, span_of
from ljextract.values.unit import Unit

_FORECASTS: Final = ("预测", "预期", "目标价")
_GOALS: Final = ("目标", "计划", "预算")
_FORETOLD: Final = (*_FORECASTS, *_GOALS)
_BUILDING: Final = re.compile(r"[建设开投扩]|关停")
_DAILY: Final = ("股价", "市值", "收盘价")
_GROWTHS: Final = frozenset("降幅 增幅 涨幅 跌幅 增速".split())


def _code_of(unit: Unit) -> tuple[str | None, str, str | None]:
    return unit.code, unit.name, unit.per


class Facts(Openings):
    """Puts the facts of a sentence together."""

    def __init__(self, sentence: Sentence, words: Words) -> None:
        super().__init__(sentence, words)
        self.growing: Span | None = None  # what a growth rate may be of that has no subject
        self.counted: dict[str, Span] = {}  # what has been counted, by its classifier
        self.built: Span | None = None  # what has been told to be built, opened or the like
        self.built_by: Item | None = None
        self.first_time: Item | None = None

    def _fact(self, start: int, index: int, end: int, head: int) -> Stated:
        items = self.items
        item = items[index]
        amount = item.amount
        left = self._left(index, start)
        before = items[left] if left is not None else None
        unit = amount.unit
        named = (
            unit is not None and unit.system == "COUNT" and unit.name != unit.classifier and unit.name not in COUNT_ONLY
        )
        stated = Stated(item, "zh.facts.clause", subject=self.subject, source=self.source, status=self.status)
        described = self._described(left, index, end)
        if described is not None:
            stated.subject = described
        else:
            struck = self._struck(left, start)
            if struck is not None:
                stated.subject = self.subject = struck
        direction = before.cue if before is not None else ""
        if direction in DIRECTION or direction == "at":
            stated.subject = self._put(start, index) or stated.subject
        if left is not None and left > start and not direction:
            direction = items[left - 1].cue  # 减少二氧化碳排放2300多万吨
        if before is not None and before.text == "了" and left is not None and left > start:
            before = items[left - 1]
        stated.direction = amount.change or DIRECTION.get(direction)
        if not named:
            stated.measure = self._measure(start, index, end, left, head)
        elif before is not None and before.text in BEING:
            stated.measure = self.headed  # 月产能为3000片晶圆
        if (
            stated.measure is not None
            and unit is not None
            and unit.name in COUNT_ONLY
            and self.folded[stated.measure.start : stated.measure.end] in self.words.staffing
        ):
            stated.measure = None  # 计划扩招到200人以上
        begins = before is None or before.kind == "mark"
        classifier = unit.classifier if unit is not None and unit.system == "COUNT" else None
        if classifier and not named and items[index - 1].text == "多":
            stated.measure = self.counted.get(classifier, stated.measure)  # 比上届同期多三枚
        if (
            classifier
            and stated.measure is None
            and not named
            and (before is None or before.cue not in ("verb", "have"))
        ):
            stated.measure = self.counted.get(classifier)  # 14架客机，首批两架…
        told = (
            self._told_of(index, end)
            if stated.measure is None
            or named
            or begins
            or self._is_vague(stated.measure)
            or (before is not None and before.text in ("只有", "仅有"))
            else None
        )
        if told is not None and named and before is not None and before.text in self.words.sending:
            told = None
        stated.measure = told or stated.measure
        if stated.measure is None and not named and before is not None and before.cue in ("at", "aim"):
            behind = items[index + 1] if index + 1 < end else None
            if before.text in ("将投资", "将投入"):
                stated.measure = span_of(before.start + 1, before.end)
            elif (
                behind is not None and behind.cue in ("verb", "have") and not self._an_ordinal(min(index + 2, end - 1))
            ):
                stated.measure = behind.span  # 以3.2亿元收购, 在零下60摄氏度保存
        if stated.measure is None and before is not None and before.cue in ("verb", "have"):
            if named:
                tells = not self._holds(before.text)  # 拆除两座厂房, 照看五名老人
            else:
                tells = before.text not in BRINGING and before.text[-1] != "有"
                if unit is not None and unit.system == "COUNT":
                    tells = tells and unit.classifier not in SCORED and not self._takes_on(before, unit)
            if tells:
                stated.measure = self.headed or before.span  # 拨款5亿比索, 救出40多人, 产销完成336万辆
        previous = self.statement.facts[-1] if self.statement.facts else None
        if (
            stated.measure is None
            and not named
            and previous is not None
            and before is not None
            and before.cue == "level"
            and before.text not in self.words.quoting
            and unit is not None
            and previous.quantity.amount.unit is not None
            and (unit.code, unit.name, unit.per) == _code_of(previous.quantity.amount.unit)
        ):
            stated.measure = previous.measure  # 有50至80毫米降雨，局地可达120毫米
        if (
            stated.measure is None
            and named
            and previous is not None
            and index > start + 1
            and (items[index - 1].text == "、" or items[index - 1].cue == "and")
            and items[index - 2] is previous.quantity
        ):
            stated.measure = previous.measure  # 出动210名队员、36艘冲锋舟
        if stated.direction is None and previous is not None and items[start].text == "至":
            stated.direction = previous.direction  # 上升1.2个百分点，至84.6%
        if stated.direction is not None:
            stated.basis = self._basis(start, index)
            stated.compared = self._measured_from(start, index)
            if stated.basis is None and stated.compared is not None:
                stated.basis = self._year_before(stated.compared)
        stated.time = self._time(index)
        starts = stated.time is not None and stated.time is not self.time
        if stated.time is None and stated.status == "target":
            stated.time = self._only_time(index)
        measure = stated.measure
        if measure is not None and stated.subject is not None and stated.subject.span == measure:
            if measure.start < item.start:
                stated.subject = None  # 排队的还有六十多人
            else:
                measure = stated.measure = None  # 不到12%的患者出现副作用
        noun = self._noun_of(item) if named and (measure is None or told is not None) else None
        self.measure = noun or measure or self.measure
        if noun is not None and unit is not None and unit.classifier:
            self.counted[unit.classifier] = noun
        own = self._own(self.sentence.folded[measure.start : measure.end]) if measure is not None else None
        stated.borrows_time = (self.source is None or self.shown or self._is_same_time(start, index)) and (
            (stated.status == "actual" and not self._stands(measure))
            or self.sentence.folded.startswith("其中", self.items[0].start)
            or (measure is not None and stated.subject is None and told is None)
            or (
                self.subject is not None
                and (
                    (bool(self.subject.refers) and not self.standing)
                    or (measure is None and stated.direction is not None)
                )
            )
            or (stated.status == "actual" and self._is_of_the_day(stated, before, unit))
        )
        if (
            stated.subject is None
            and self.speaker is not None
            and (
                (own is True and not (self.shown and self._tells_of_others()))
                or self.status == "target"
                or (measure is None and named and not self._tells_of_others())
                or self._acts(start, index)
                or self._tells_of_itself()
                or self._speaks_for_itself()
            )
        ):
            stated.subject = self.speaker  # 国泰表示，今年计划招聘约3000人
            if not self._tells_of_others():
                self.subject = self.speaker
        if measure is not None and self.folded[measure.start : measure.end] not in _GROWTHS:
            self.growing = measure
        elif measure is not None and stated.subject is None and self.growing is not None:
            stated.subject = Holder(self.growing)  # 投资下降11.7%，降幅…收窄1.4个百分点
        if (
            measure is not None
            and self.built is not None
            and self.clause_subject is None
            and item is not self.built_by
            and self.folded[measure.start : measure.end].endswith(self.words.traits)
        ):
            stated.subject = Holder(self.built)  # 将新建6条线路，总长147公里
        made = self._noun_of(item) if named else None
        if made is not None and before is not None and _BUILDING.search(before.text) is not None:
            self.built, self.built_by = made, item
        elif left is not None and left > start and stated.measure is not None and before is not None:
            verb = items[left - 1].text
            if stated.measure.end == before.end and (_BUILDING.search(verb) is not None or verb == "发行"):
                self.built, self.built_by = stated.measure, item  # 发行专项债券1.2万亿元，期限15年
        if (
            stated.subject is None
            and self.headed is not None
            and measure is not None
            and measure.start > self.headed.end
            and before is not None
            and before.cue in ("verb", "have")
            and before.text not in self.words.figures
        ):
            stated.subject = Holder(self.headed)  # 门店贡献了85%的利润
        if stated.subject is None and previous is not None and measure is not None and measure == previous.measure:
            stated.subject = previous.subject  # 法院…受理案件1860件，同比下降二成
        if stated.subject is None:
            told_by_others = self.shown and self._tells_of_others()
            stated.needs_subject = (own is True and not told_by_others) or (measure is None and named)
            stated.may_be_owned = stated.carries = True
        words = self.sentence.folded[measure.start : measure.end] if measure is not None else ""
        begins_change = self._begins_a_change(index)
        if words.endswith(_FORECASTS):
            about = self._forecast_of(start, index)
            if about is None and self.subject is not None and self.subject is not stated.source:
                source = stated.source.organization if stated.source is not None else None
                about = self.subject if source is not None and self.subject.organization is not source else None
            if about is not None or words.endswith("目标价"):
                stated.source = self.source = stated.source or stated.subject
                if self.statement.topic is stated.subject:
                    self.statement.topic = None  # who forecasts is not spoken of
                stated.subject, stated.needs_subject, stated.may_be_owned = about, about is None, False
                self.subject = about
        if words.endswith("目标价"):
            stated.status = "estimate"
        elif words.endswith(_GOALS) and self._is_share(amount) and items[index - 1].cue == "of":
            stated.status = "actual"  # 完成全年目标的52%
        elif words.endswith(_FORETOLD):
            stated.status = "estimate" if not words.endswith(_GOALS) or self.status == "estimate" else "target"
            if stated.source is None and words.endswith(("预测", "预期")):
                stated.source = self.subject
        elif stated.status != "actual" and starts:
            stated.status = "actual"  # what is compared with: 比去年的22.2万辆…
        elif stated.status != "actual" and begins_change:
            stated.status = "actual"  # where a plan begins: 由18.2万人扩至…
        if begins_change and not starts and not words.endswith(_FORETOLD):
            stated.time, stated.borrows_time = None, False  # what was before has no time of its own
        elif not self.guessed:
            until = stated.time.record.period.relation == "by" if stated.time is not None else False
            until = until and not self._is_foretold()
            doing = before is not None and (before.cue in ("have", "verb") or before.text.endswith(("至", "到")))
            acts = doing and self.clause_subject is None and self.subject is not None and self._is_body(self.subject)
            stated.planned = until or acts or amount.comparator in (">=", "<=")
            if stated.planned and stated.status == "estimate":
                stated.status = "target"  # 到2027年底将不少于6.5个
        stated.happened = self.done
        stated.daily = words.endswith(_DAILY) or (before is not None and before.text in self.words.quoting)
        return stated
