"""Chinese organizations: boundaries, types, what is none, what the article itself gives, through the default extractor."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ljextract.extractor import Extractor
from ljextract.languages.zh.names import NAMES
from ljextract.values.name import Name

Finds = Callable[[str], list[str]]


@pytest.fixture(scope="session")
def names(extractor: Extractor) -> Finds:
    """The words of a text's organizations."""
    return lambda text: [record.text for record in extractor.extract(text).organizations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Places before a name stay inside, however many
        ("重庆市两江新区管委会昨日公布方案。", ["重庆市两江新区管委会"]),
        ("湖南省怀远县人民法院开庭审理此案。", ["湖南省怀远县人民法院"]),
        ("记者从澜州市统计局获悉。", ["澜州市统计局"]),
        ("平州市交通运输局局长陆平说。", ["平州市交通运输局"]),
        ("锦都市交通运输局发布报告。", ["锦都市交通运输局"]),
        ("滨澳市农业农村局拨付资金。", ["滨澳市农业农村局"]),
        ("上海市消费者权益保护委员会发布年报。", ["上海市消费者权益保护委员会"]),
        ("机组由远岚重工研制。", ["远岚重工"]),
        ("中宣部常务副部长出席。", ["中宣部"]),
        ("省气象台预报有雨。", ["省气象台"]),
        ("他在美国晨晖公司工作过。", ["美国晨晖公司"]),
        ("不丹国家银行领导人换届。", ["不丹国家银行"]),
        # but not the place where a national body happens to be
        ("会议在北京国务院办公厅举行。", ["国务院办公厅"]),
        # A name ends where a verb, a preposition, a role or 的 begins it
        ("由江苏恒远纺织集团主办的展览开幕。", ["江苏恒远纺织集团"]),
        ("展会得到江苏恒远纺织集团的支持。", ["江苏恒远纺织集团"]),
        ("董事长王立安代表江苏恒远纺织集团出席。", ["江苏恒远纺织集团"]),
        ("昨天上海恒远纺织集团公司宣布。", ["上海恒远纺织集团公司"]),
        # The longest of nested names
        ("南开大学哲学系的学生参加了测试。", ["南开大学哲学系"]),
        ("中国农业银行江苏省分行降低了利率。", ["中国农业银行江苏省分行"]),
        ("微软中国公司扩招。", ["微软中国公司"]),
        ("中国驻乌干达大使馆发布提醒。", ["中国驻乌干达大使馆"]),
        # Coordination: between names, and inside one
        ("北京大学和清华大学签约。", ["北京大学", "清华大学"]),
        ("北京大学、清华大学与复旦大学签约。", ["北京大学", "清华大学", "复旦大学"]),
        ("中国、美国和日本政府发表声明。", ["日本政府"]),
        ("复旦中国历史与地理研究所成立。", ["复旦中国历史与地理研究所"]),
        ("怀远县民政局、财政局负责发放。", ["怀远县民政局", "财政局"]),
        # The one who leads it is outside, within the word too
        ("英国财政部长出席了会议。", ["英国财政部"]),
        ("中宣部副部长主持会议。", ["中宣部"]),
        ("县委书记下乡调研。", ["县委"]),
        # Country and unique institution, in one word or two
        ("美国防部否认了报道。", ["美国防部"]),
        ("埃及外交部发言人说。", ["埃及外交部"]),
        ("第九届全国人大常委会通过决定。", ["第九届全国人大常委会"]),
        # Brackets
        ("据《长沙晚报》报道。", ["长沙晚报"]),
        ("大华银行（中国）有限公司开业。", ["大华银行（中国）有限公司"]),
        # Traditional characters and full-width letters
        ("臺灣積體電路製造股份有限公司公布財報。", ["臺灣積體電路製造股份有限公司"]),
        ("ＩＢＭ公司裁员。", ["ＩＢＭ公司"]),
        # Names in an alphabet
        ("GYMD公司面向仓储物流提供方案。", ["GYMD公司"]),
        ("芯片商Nvidia上调预期。", ["Nvidia"]),
    ],
)
def test_boundaries(names: Finds, text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("江苏恒远精密制造股份有限公司上市。", "company"),
        ("江城儿童医院呼吸科候诊区座无虚席。", "health"),
        ("上海市消保委发布年报。", "nonprofit"),
        ("苏州恒远农村商业银行开业。", "finance"),
        ("英国政府拒绝置评。", "government"),
        ("怀远县第一中学扩招。", "education"),
        ("怀远县人民医院扩建。", "health"),
        ("江苏省作家协会换届。", "nonprofit"),
        ("中国队击败对手。", "sports"),
        ("两江数字经济产业园开园。", "zone"),
        ("省委召开会议。", "party"),
        ("美国海军派出军舰。", "military"),
        ("江苏人民广播电台开播。", "media"),
        ("东盟举行会议。", "international"),
    ],
)
def test_types(extractor: Extractor, text: str, kind: str) -> None:
    assert [record.type for record in extractor.extract(text).organizations] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "公司表示，政府和委员会将采取措施。",
        "一家上市公司的董事长辞职。",
        "中国公司在当地投资，中国大学也在扩招。",
        "多家商业银行下调利率。",
        "台湾当局没有回应。",
        "北部和东部地区有雨，干部和部门负责人到场。",
        "双方关系稳定，大局已定，结局未知。",
        "本报北京5月2日电",
        "民主党派人士和共产党员参加。",
        "新的公司法和银行卡规定施行。",
        "他一天吃一个苹果，喝小米粥。",
        "中超联赛和CBA常规赛周末开幕。",
        "其中行政费用较高。",
        "北京说，东京将作出回应。",
        "希望有更多的人学会游泳。",
    ],
)
def test_names_none(names: Finds, text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("苹果宣布下调售价。", ["苹果"]),
        ("小米创始人现身。", ["小米"]),
        ("谷歌、苹果都参加了展会。", ["谷歌", "苹果"]),
        ("联赛第三轮，利物浦主场战平埃弗顿。", ["利物浦", "埃弗顿"]),
        ("他去利物浦旅行。", []),
        ("论文发表于《柳叶刀·肿瘤学》。", ["柳叶刀·肿瘤学"]),
        ("标普500指数收涨。", []),
        ("清华礼堂座无虚席。", []),
    ],
)
def test_names_that_need_a_cue(names: Finds, text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("来源:陇原能源网  时间:2024-03-01", ["陇原能源网"]),
        ("秋粮丰收\n\n陇原晚讯 2023年10月9日\n\n粮食增产。", ["陇原晚讯"]),
        ("来源：中国网", ["中国网"]),
        ("新华社北京5月2日电", ["新华社"]),
    ],
)
def test_outlets(names: Finds, text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (
            "重庆广域铭岛数字科技有限公司（简称“广域铭岛”，英文缩写GYMD）落户。GYMD扩建，广域铭岛增资。",
            ["重庆广域铭岛数字科技有限公司", "广域铭岛", "GYMD", "GYMD", "广域铭岛"],
        ),
        (
            "中国证券监督管理委员会（以下简称“证监会”）发文，证监会要求整改。",
            ["中国证券监督管理委员会", "证监会", "证监会"],
        ),
        ("长安民生物流增收。长安民生物流股份有限公司公布年报。", ["长安民生物流", "长安民生物流股份有限公司"]),
        ("澜州市发展和改革委员会表示，市发改委将公示。", ["澜州市发展和改革委员会", "市发改委"]),
        ("重庆市政府发文，市政府要求整改。", ["重庆市政府", "市政府"]),
        ("联赛开赛，北京国安队主场取胜，国安队排名第一。", ["北京国安队", "国安队"]),
    ],
)
def test_short_names_share_the_entity(extractor: Extractor, text: str, mentions: list[str]) -> None:
    found = extractor.extract(text).organizations
    assert [record.text for record in found] == mentions
    assert len({record.entity for record in found}) == 1
    assert {record.name for record in found} == {max(mentions, key=len)}


def test_other_banks_are_other_entities(extractor: Extractor) -> None:
    found = extractor.extract("中国银行和中国农业银行、北京大学与东北大学。").organizations
    assert len({record.entity for record in found}) == len(found) == 4


@pytest.mark.parametrize(
    ("full", "kind", "short"),
    [
        ("江苏恒远精密制造股份有限公司", "company", "恒远精密制造"),
        ("江苏恒远精密制造股份有限公司", "company", "恒远"),
        ("怀远县人力资源和社会保障局", "government", "县人社局"),
        ("北京国安队", "sports", "国安"),
    ],
)
def test_short_forms(full: str, kind: str, short: str) -> None:
    assert short in NAMES.short_forms(full, Name(kind))


@pytest.mark.parametrize(
    ("full", "kind"), [("佳木斯市煤气公司", "company"), ("北京大学", "education"), ("Acme Corp.", "company")]
)
def test_no_short_form_that_says_nothing(full: str, kind: str) -> None:
    assert NAMES.short_forms(full, Name(kind)) == ()


def test_key_is_the_same_in_both_scripts() -> None:
    assert NAMES.key("國務院") == NAMES.key("国务院")
    assert NAMES.key("The Acme Corp.") == "The Acme Corp."


def test_both_segmenters_find_the_same() -> None:
    text = "广域铭岛数字科技有限公司与RGX.kuro战队、美国防部、澜州市统计局、冰岛队以及南开大学哲学系。"
    records = [Extractor(segmenter=engine).extract(text).organizations for engine in ("jieba", "rjieba")]
    assert records[0] == records[1]


_BITS = st.sampled_from(
    "公司 银行 北京 市 局 部 队 第一届 中国 、 和 （ ） 《 》 “ ” 苹果 国务院 长 的 简称 GYMD 3 ， 。 \n 报 社 有限公司".split(
        " "
    )
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_BITS, max_size=40).map("".join))
def test_any_row_of_words_gives_spans_of_the_text(extractor: Extractor, text: str) -> None:
    for record in extractor.extract(text).organizations:
        assert text[record.start : record.end] == record.text.strip()


@pytest.mark.parametrize("line", Path(__file__).with_name("organizations.tsv").read_text(encoding="utf-8").splitlines())
def test_the_names_of_the_news(extractor: Extractor, line: str) -> None:
    """Sentences as a newspaper prints them, the names in brackets; behind the tab their types."""
    marked, types = line.replace("\\n", "\n").split("\t")
    expected = list(zip(re.findall(r"\[(.+?)\]", marked), filter(None, types.split(" | ")), strict=True))
    organizations = extractor.extract(marked.replace("[", "").replace("]", "")).organizations
    assert [(one.text, one.type) for one in organizations] == expected
