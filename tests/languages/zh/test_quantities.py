"""Chinese quantities: published tools' failures first, then units, counted nouns, comparators, changes and rates."""

from __future__ import annotations

import pytest

from ljextract.extractor import Extractor
from ljextract.records import Quantity

PUBLISHED = "2023-04-24"


def value_of(one: Quantity) -> str:
    """A quantity's value in the short form of rule examples."""
    number, unit = one.number, one.unit
    value = f"{number.low}..{number.high}" if number.form == "range" else number.value or "?"
    if number.ratio is not None:
        value = f"{number.ratio[0]}/{number.ratio[1]}"
    words = [("" if one.comparator == "=" else one.comparator) + value]
    words += ["ordinal"] if number.form == "ordinal" else []
    if unit is not None:
        words.append(unit.code or unit.name)
        words += [f"per {unit.per}"] if unit.per else []
    return " ".join([*words, one.change or ""]).strip()


def read(extractor: Extractor, text: str) -> list[tuple[str, str]]:
    """The spans and values of a text's quantities."""
    return [(one.text, value_of(one)) for one in extractor.extract(text, published=PUBLISHED).quantities]


# What published tools got wrong, as their users reported it: the Chinese table of known-failures.md, row by row.

KNOWN_FAILURES = [
    pytest.param("赤字为一万五千亿。", [("一万五千亿", "1500000000000")], id="recognizers-759"),
    pytest.param("人数为一万零一十二。", [("一万零一十二", "10012")], id="recognizers-1556"),
    pytest.param("人数为一万零十二。", [("一万零十二", "10012")], id="recognizers-1556b"),
    pytest.param("总额为二十万亿。", [("二十万亿", "20000000000000")], id="recognizers-2325"),
    pytest.param("总额为三百五十万亿。", [("三百五十万亿", "350000000000000")], id="recognizers-2325b"),
    pytest.param("总额为三十万多亿。", [("三十万多亿", ">30000000000000")], id="recognizers-2365"),
    pytest.param("总额为四百六十万多亿。", [("四百六十万多亿", ">460000000000000")], id="recognizers-2365b"),
    pytest.param("总额为1,100.9亿。", [("1,100.9亿", "110090000000")], id="recognizers-2297"),
    pytest.param("总数为25万6千。", [("25万6千", "256000")], id="recognizers-2302"),
    pytest.param("总数为3万4000。", [("3万4000", "34000")], id="recognizers-2302b"),
    pytest.param("总数为1千零20。", [("1千零20", "1020")], id="recognizers-2302c"),
    pytest.param("罚款三十几万元。", [("三十几万元", ">300000 CNY")], id="recognizers-2664"),
    pytest.param("罚款二百余万元。", [("二百余万元", ">2000000 CNY")], id="recognizers-2664b"),
    pytest.param("罚款一千多万元。", [("一千多万元", ">10000000 CNY")], id="recognizers-2664c"),
    pytest.param("功率为一千瓦。", [("一千瓦", "1 kW")], id="recognizers-2666"),
    pytest.param("频率为两千赫。", [("两千赫", "2 kHz")], id="recognizers-2666b"),
    pytest.param("桌上放着两个。", [("两个", "2 个")], id="recognizers-2324"),
    pytest.param("他买了两斤肉。", [("两斤", "2 jin")], id="recognizers-2324b"),
    pytest.param("他喝了二两酒。", [("二两", "2 liang")], id="recognizers-2324c"),
    pytest.param("约占十分之一。", [("十分之一", "~1/10")], id="recognizers-2257"),
    pytest.param("上升20个百分点。", [("20个百分点", "20 percentage point increase")], id="recognizers-572"),
    pytest.param("处于百分之七十百分位。", [("百分之七十", "70 %")], id="recognizers-544"),
    pytest.param("总额为16.4亿。", [("16.4亿", "1640000000")], id="cn2an-55"),
    pytest.param("总额为三万亿。", [("三万亿", "3000000000000")], id="cn2an-19"),
    pytest.param("总数为两百。", [("两百", "200")], id="cn2an-84"),
    pytest.param("来了两三个。", [("两三个", "2..3 个")], id="cn2an-87"),
    pytest.param("总数为一百九十万零三千九百七十一。", [("一百九十万零三千九百七十一", "1903971")], id="cn2an-85"),
    pytest.param("那是两千一零年的事。", [], id="wetextprocessing-90"),
    pytest.param("这是十四五规划的内容。", [], id="wetextprocessing-265"),
    pytest.param("光走了299,792,458米。", [("299,792,458米", "299792458 m")], id="wetextprocessing-284"),
    pytest.param("总数为十万。", [("十万", "100000")], id="pycnnum-10"),
    pytest.param("他住五楼楼上，有3个孩子。", [("五楼", "5 楼"), ("3个孩子", "3 孩子")], id="duckling-416"),
    pytest.param("合同额为3541.07万元。", [("3541.07万元", "35410700 CNY")], id="jionlp-49"),
    pytest.param("车费共123元1角1分。", [("123元1角1分", "123.11 CNY")], id="jionlp-257"),
    pytest.param("合同额为0.12345万元。", [("0.12345万元", "1234.5 CNY")], id="jionlp-147"),
    pytest.param("合同额为100000万美元。", [("100000万美元", "1000000000 USD")], id="jionlp-151"),
    pytest.param("总额为1.72万亿。", [("1.72万亿", "1720000000000")], id="spacy-9856"),
    pytest.param("总产值2089.81亿元。", [("2089.81亿元", "208981000000 CNY")], id="no-year"),
    pytest.param("约占三分之一。", [("三分之一", "~1/3")], id="no-minutes"),
    pytest.param("产值翻一番。", [("翻一番", "2 倍 increase")], id="doubling"),
    pytest.param("成交额达90亿元。", [("90亿元", "9000000000 CNY")], id="translation-agent-48"),
]


@pytest.mark.parametrize(("text", "expected"), KNOWN_FAILURES)
def test_known_failure(extractor: Extractor, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(extractor, text) == expected


def test_the_ordinal_of_duckling_313_hides_nothing(extractor: Extractor) -> None:
    assert [found for found in read(extractor, "第七七…，又来了3个孩子。") if "ordinal" not in found[1]] == [
        ("3个孩子", "3 孩子")
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [("会议两点半开始。", "2023-04-24T02:30"), ("那是2010年的事。", "2010"), ("这是十四五规划。", "2021/2025")],
)
def test_a_time_is_no_quantity(extractor: Extractor, text: str, value: str) -> None:
    found = extractor.extract(text, published=PUBLISHED)
    assert ([one.value for one in found.times], len(found.quantities)) == ([value], 0)


# Sentences of the news, as a careful reader marks them

NEWS = [
    ("一台空调用电300度，电费约180元。", [("300度", "300 kW.h"), ("180元", "~180 CNY")]),
    ("白酒酒精度52度，近视300度。", [("52度", "52 degree"), ("300度", "300 degree")]),
    ("沪指跌了3点，报3050点。", [("3点", "3 点 decrease"), ("3050点", "3050 点")]),
    ("会议提出3点建议。", [("3点建议", "3 建议")]),
    ("台积电营收新台币5000億元，年增3成。", [("新台币5000億元", "500000000000 TWD"), ("3成", "3/10 increase")]),
    (
        "粮食产量13731亿斤，比上年增加161亿斤。",
        [("13731亿斤", "1373100000000 jin"), ("161亿斤", "16100000000 jin increase")],
    ),
    ("发送旅客90亿人次，日均2.25亿人次。", [("90亿人次", "9000000000 人次"), ("2.25亿人次", "225000000 人次 per d")]),
    ("新增确诊病例32例。", [("32例", "32 例")]),
    ("油价每桶跌破80美元，跌幅超过3%。", [("每桶跌破80美元", "<80 USD per [bbl_us]"), ("3%", ">3 % decrease")]),
    ("公司市值蒸发逾2000亿港元。", [("2000亿港元", ">200000000000 HKD decrease")]),
    (
        "投入占比重达12.5%，较上年提升1.3个百分点。",
        [("12.5%", "12.5 %"), ("1.3个百分点", "1.3 percentage point increase")],
    ),
    ("分别低0.3个和0.1个百分点。", [("0.3个", "0.3 percentage point"), ("0.1个百分点", "0.1 percentage point")]),
    ("地震造成至少50人死亡、上千间房屋倒塌。", [("50人", ">=50 人"), ("上千间房屋", ">=1000 房屋")]),
    ("气温从零下10℃升至5℃左右。", [("零下10℃", "-10 Cel"), ("5℃", "~5 Cel")]),
    ("销量下滑两成多，利润减少近一半。", [("两成", ">2/10 decrease"), ("一半", "~1/2 decrease")]),
    ("森林覆盖率由35%提高到40.2%。", [("35%", "35 %"), ("40.2%", "40.2 %")]),
    ("零售价为每升8.5元，比上月每升涨0.3元。", [("每升8.5元", "8.5 CNY per L"), ("0.3元", "0.3 CNY per L increase")]),
    ("发行价格不低于10元/股。", [("10元/股", ">=10 CNY per 股")]),
    ("人均耕地不足1亩，亩均收入超过3000元。", [("1亩", "<1 mu"), ("3000元", ">3000 CNY per 亩")]),
    ("他50来岁，月薪15k。", [("50来岁", "~50 a"), ("15k", "15000")]),
    ("身高1米75，花了3块5，走了两公里。", [("1米75", "1.75 m"), ("3块5", "3.5 CNY"), ("两公里", "2 km")]),
    ("一根油条一块二，豆浆三块五毛五。", [("一块二", "1.2 CNY"), ("三块五毛五", "3.55 CNY")]),
    ("梨两毛五，共收100块整。", [("两毛五", "2.5 jiao"), ("100块", "100 CNY")]),
    ("转会费为3000万欧，年薪20万刀起。", [("3000万欧", "30000000 EUR"), ("20万刀", ">=200000 USD")]),
    ("5万欧洲游客到场，电阻为2万欧。", [("5万欧洲游客", "50000 游客"), ("2万欧", "20000 Ohm")]),
    (
        "该法第3至5条、第7、8条已修订。",
        [("第3至5", "3..5"), ("第7", "7 ordinal"), ("8", "8 ordinal")],
    ),
    ("第一、二十家企业参会。", [("第一", "1 ordinal"), ("二十家企业", "20 企业")]),
    ("客场1比0胜，股价急挫11%。", [("1", "1"), ("0", "0"), ("11%", "11 % decrease")]),
    ("售出约96亿箱（每箱24听）。", [("96亿箱", "~9600000000 箱"), ("每箱24听", "24 听 per 箱")]),
    ("平台收到订单7.41亿单，每单运费3.8元。", [("7.41亿单", "741000000 单"), ("3.8元", "3.8 CNY per 单")]),
    ("她住3单元。", []),
    ("网约车7.94万辆、驾驶员11.3万人。", [("7.94万辆", "79400 辆"), ("11.3万人", "113000 人")]),
    ("抽检60款二手奢侈品，22款不合格。", [("60款二手奢侈品", "60 奢侈品"), ("22款", "22 款")]),
    ("17条溪河断流。", [("17条溪河", "17 溪河")]),
    ("日均接单11.2单，日均流水341元。", [("11.2单", "11.2 单 per d"), ("341元", "341 CNY")]),
    ("薪水比服务业高出210元，比去年高出50元。", [("210元", "210 CNY"), ("50元", "50 CNY increase")]),
    ("水位比正常蓄水位低6.6米。", [("6.6米", "6.6 m")]),
    ("投诉少了四分之一，占两成略多。", [("四分之一", "1/4 decrease"), ("两成", ">2/10")]),
    ("商业三者险保额89万元。", [("89万元", "890000 CNY")]),
    ("50头规格的对虾每斤24.5元。", [("50头规格的对虾", "50 对虾"), ("每斤24.5元", "24.5 CNY per 斤")]),
    ("血压为120/80毫米汞柱。", [("120", "120"), ("80毫米汞柱", "80 mm[Hg]")]),
    ("涨幅在5%和10%之间。", [("5%和10%", "5..10 % increase")]),
    ("GDP1.2万亿美元，投资RMB100万。", [("1.2万亿美元", "1200000000000 USD"), ("RMB100万", "1000000 CNY")]),
    ("同比+5.2%，环比-0.3%。", [("5.2%", "5.2 % increase"), ("-0.3%", "-0.3 % decrease")]),
    ("桌上有三杯水、五本书和半碗饭。", [("三杯水", "3 水"), ("五本书", "5 书"), ("半碗饭", "1/2 饭")]),
    ("七八成员工、两成到三成用户。", [("七八成", "0.7..0.8"), ("两成到三成", "0.2..0.3")]),
    ("90后员工喜欢3.0版。", []),
    ("票房过亿，近千万人观看。", [("亿", ">100000000"), ("千万人", "~10000000 人")]),
    ("618购物节和315晚会，1/4决赛和iPhone15。", []),
    ("人全身有365个穴位，形成一个庞大的网络。", [("365个穴位", "365 穴位")]),
    ("对外聘请了445人为督察员，共有12人为其作证。", [("445人", "445 人"), ("12人", "12 人")]),
    (
        "他以六十二米七三夺冠，跑了十秒零五。",
        [("六十二米七三", "62.73 m"), ("十秒零五", "10.05 s")],
    ),
    ("两条主钢缆各长约4公里。", [("两条主钢缆", "2 主钢缆"), ("4公里", "~4 km")]),
    (
        "年均浓度为49微克／立方米，年均气温12摄氏度，年均产量5万吨。",
        [("49微克／立方米", "49 ug/m3"), ("12摄氏度", "12 Cel"), ("5万吨", "50000 t")],
    ),
    (
        "开办了8个各具特色的频道，近百所高等院校的师生收看。",
        [("8个各具特色的频道", "8 频道"), ("百所高等院校", "~100 高等院校")],
    ),
    (
        "看房的人多了一倍，股价连跌三天，累计跌幅可能达到四成。",
        [("一倍", "1 倍 increase"), ("三天", "3 d"), ("四成", "4/10 decrease")],
    ),
    (
        "把两笔共15亿元的债券展期，每户灾民可领1万比索。",
        [("15亿元", "1500000000 CNY"), ("1万比索", "10000 peso per 灾民")],
    ),
    ("其中3部票房超过3亿元，三家价格较高。", [("3部", "3 部"), ("3亿元", ">300000000 CNY"), ("三家", "3 家")]),
    ("这两种提价行为已被制止。", [("两种提价行为", "2 行为")]),
    ("该会有7笔信托贷款逾期，其中3笔已收回。", [("7笔信托贷款", "7 贷款"), ("3笔", "3 笔")]),
    ("“我投了8份简历，有两家约了复试。”", [("8份简历", "8 简历"), ("两家", "2 家")]),
    ("活动最后一天，客流达3万人次。", [("3万人次", "30000 人次")]),
    ("每人限领2张券，单件最高补500元。", [("2张券", "<=2 券 per 人"), ("500元", "<=500 CNY")]),
    ("新建年产能3万辆的工厂，维持销售3.5万辆的目标。", [("3万辆", "30000 辆"), ("3.5万辆", "35000 辆")]),
    (
        "全国27个省份月最低工资超过2000元，100个城市新建住宅涨价。",
        [("27个省份", "27 省份"), ("2000元", ">2000 CNY"), ("100个城市", "100 城市")],
    ),
    (
        "把1500家钢铁、水泥企业和300家餐饮、零售、文旅商户纳入。",
        [("1500家钢铁、水泥企业", "1500 企业"), ("300家餐饮、零售、文旅商户", "300 商户")],
    ),
    ("127种参与谈判，还有几十户困在屋顶。", [("127种", "127 种"), ("几十户", ">10 户")]),
    (
        "平均每人次亏损2.7元，每个镇街至少有两所公办初中。",
        [("2.7元", "2.7 CNY per 人次"), ("两所公办初中", ">=2 初中 per 镇街")],
    ),
    (
        "共17支龙舟队和5个县医院，石经计14278块。",
        [("17支龙舟队", "17 龙舟队"), ("5个县医院", "5 医院"), ("14278块", "14278 块")],
    ),
    (
        "跨入下一个世纪，他们四口花了412元，门店由5600家扩至7000家。",
        [("四口", "4 口"), ("412元", "412 CNY"), ("5600家", "5600 家"), ("7000家", "7000 家")],
    ),
    ("十一届三中全会召开后，致公党十大提出任务，组队6个月就像一个“早产儿”。", [("6个月", "6 mo")]),
    ("有两个回答令人意外，七场预赛只进一球。", [("两个", "2 个"), ("七场预赛", "7 预赛"), ("一球", "1 球")]),
    (
        "最高档和最低档为每月2190元、1900元，学费每学年6000元。",
        [("每月2190元", "2190 CNY per mo"), ("1900元", "1900 CNY per mo"), ("每学年6000元", "6000 CNY per 学年")],
    ),
    (
        "将新购30辆巴士，272家企业的480个产品投标。",
        [("30辆巴士", "30 巴士"), ("272家企业", "272 企业"), ("480个产品", "480 产品")],
    ),
    ("公司拟每股派发现金红利0.35元。", [("0.35元", "0.35 CNY per 股")]),
    ("每年赛事控制在800场以内。", [("800场", "<=800 场 per a")]),
    ("全球每年有29万至65万人死于流感。", [("29万至65万人", "290000..650000 人 per a")]),
]


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_news(extractor: Extractor, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(extractor, text) == expected
