"""English quantities: published tools' failures first, then units, counted nouns, comparators, changes and rates."""

from __future__ import annotations

import pytest

from ljextract.extractor import Extractor
from ljextract.languages import pack_of
from ljextract.languages.en.nouns import singular, words_of
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


# What published tools got wrong, as their users reported it: the English table of known-failures.md, row by row.

KNOWN_FAILURES = [
    pytest.param("It cost USD34.6 million.", [("USD34.6 million", "34600000 USD")], id="recognizers-3211"),
    pytest.param("It cost hundred dollars.", [("hundred dollars", "100 USD")], id="recognizers-3208"),
    pytest.param("It cost USD$ 115.", [("USD$ 115", "115 USD")], id="recognizers-2711"),
    pytest.param("The order was for 5 MUSD.", [("5 MUSD", "5000000 USD")], id="recognizers-2942"),
    pytest.param("The order was for 3 MEUR.", [("3 MEUR", "3000000 EUR")], id="recognizers-2942b"),
    pytest.param("They raised $1MM.", [("$1MM", "1000000 USD")], id="recognizers-1800"),
    pytest.param("I'm a man.", [], id="recognizers-464"),
    pytest.param("The wall is 1.8m high.", [("1.8m", "1.8 m")], id="recognizers-1519"),
    pytest.param("It has 1.8m users.", [("1.8m users", "1800000 user")], id="recognizers-1519b"),
    pytest.param("It was sold for US$4.7 billion.", [("US$4.7 billion", "4700000000 USD")], id="duckling-340"),
    pytest.param("They sent about 650.", [("650", "~650")], id="duckling-409"),
    pytest.param("They sent more than sixty.", [("sixty", ">60")], id="duckling-409b"),
    pytest.param("He drove 1K miles.", [("1K miles", "1000 [mi_i]")], id="quantulum3-20"),
    pytest.param("It took 20 minutes.", [("20 minutes", "20 min")], id="quantulum3-135"),
    pytest.param("There was a mix of 3 things.", [("3 things", "3 thing")], id="quantulum3-127"),
    pytest.param("It rose by 18 to 25 percent.", [("18 to 25 percent", "18..25 % increase")], id="quantulum3-188"),
    pytest.param("The ship holds 816 000 t.", [("816 000 t", "816000 t")], id="quantulum3-45"),
    pytest.param("It was minus ten.", [("minus ten", "-10")], id="quantulum3-210"),
    pytest.param("Add 5 cl of rum.", [("5 cl", "5 cL")], id="quantulum3-143"),
    pytest.param("They paid A$2bn.", [("A$2bn", "2000000000 AUD")], id="a-dollar"),
    pytest.param("They paid $6m.", [("$6m", "6000000 USD")], id="dollar-metre"),
    pytest.param("Sales rose in the first quarter.", [], id="first-quarter"),
    pytest.param("It has 90 kilometres of road.", [("90 kilometres", "90 km")], id="recognizers-513"),
    pytest.param("It cost 9 billion yuan.", [("9 billion yuan", "9000000000 CNY")], id="translation-agent-48"),
]


@pytest.mark.parametrize(("text", "expected"), KNOWN_FAILURES)
def test_known_failure(extractor: Extractor, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(extractor, text) == expected


@pytest.mark.parametrize("text", ["It starts at 2.15pm.", "The 2012–13 season was long."])
def test_a_time_is_no_quantity(extractor: Extractor, text: str) -> None:
    found = extractor.extract(text, published=PUBLISHED)
    assert (len(found.times), len(found.quantities)) == (1, 0)


# Units and currencies that more than one reading fits

SENSES = [
    ("Police seized 40 pounds of cocaine.", "40 [lb_av]"),
    ("The baby weighed six pounds.", "6 [lb_av]"),
    ("The council spent 40 million pounds.", "40000000 GBP"),
    ("A ticket costs 40 pounds.", "40 GBP"),
    ("In Cairo a ticket costs 40 pounds.", "40 EGP"),
    ("The Beijing firm sold it for ¥300.", "300 CNY"),
    ("The Tokyo firm sold it for ¥300.", "300 JPY"),
    ("The bus in Mexico costs 12 pesos.", "12 MXN"),
    ("The bus in Manila costs 12 pesos.", "12 PHP"),
    ("Farmers in Pakistan lost 12 million rupees.", "12000000 PKR"),
    ("Samsung earned 6.6 trillion won.", "6600000000000 KRW"),
    ("She has two degrees from Oxford.", "2 degree"),
    ("The wheel turned 90 degrees.", "90 deg"),
    ("It fell to 20C in the heat.", "20 Cel"),
    ("The lender raised rates by 25 bps.", "25 basis point increase"),
    ("The modem runs at 56,000 bps.", "56000 bit/s"),
    ("Gold rose to $2,000 an ounce.", "2000 USD per [oz_tr]"),
    ("He ate a steak of 12 ounces.", "12 [oz_av]"),
    ("He swam the 200m freestyle.", "200 m"),
    ("The city has 3.2m people.", "3200000 person"),
    ("Output rose to 12.3m tonnes.", "12300000 t"),
    ("He ran a 10k race.", "10 km"),
    ("Shares fell 12p.", "12 penny decrease"),
    ("The index fell 190 points.", "190 point decrease"),
    ("The horse stands 16 hands high.", "16 [hd_i]"),
    ("They need four hands.", "4 hand"),
    ("It lasted two centuries.", "2 century"),
    ("He hit two centuries in the Test.", "2 century"),
    ("The jet flew at Mach 2.", "2 mach"),
    ("The sensor has 12MP and the lens is new.", "12 megapixel"),
    ("Norway agreed on a quota. Cod fetched 74 kroner. Denmark is to follow.", "74 NOK"),
    ("Economists had bet on another quarter-point rate cut.", "1/4 percentage point decrease"),
    (
        "They held the benchmark rate, and Siam Research sees a quarter-point cut in June.",
        "1/4 percentage point decrease",
    ),
    ("It carried out 12% fewer hip replacements.", "12 % decrease"),
    ("We could have shipped 20% more, she said.", "20 %"),
    ("Taplejung got a third more than the norm for September.", "1/3"),
    ("I averaged 410 watts up there and saw nothing.", "410 W"),
    ("It lies in 370 metres of water.", "370 m"),
    ("Two in five builders cut prices in May.", "2/5"),
    ("It promised a 55% emissions cut by 2030.", "55 % decrease"),
    ("The mosaic, six wide, weighs a lot.", "6"),
    ("Mending the Estlink 2 cable cost 47 million euros.", "47000000 EUR"),
    ("NAIROBI - Tickets sold out. Lorries reach Uganda. A ticket costs 1,500 shillings.", "1500 KES"),
    ("Romanian ships came. Iran and Oman agreed. A ticket costs 1,500 rials.", "1500 IRR"),
    ("The loss compares with one of C$11.2 million.", "11200000 CAD"),
    ("It wants to cut next year's catch in the North Sea by 12%.", "12 % decrease"),
    ("Output will be 1.7 million more than this year.", "1700000 increase"),
    ("Wages grew three times as fast as prices.", "3 time"),
]


@pytest.mark.parametrize(("text", "value"), SENSES)
def test_sense(extractor: Extractor, text: str, value: str) -> None:
    assert [short for _, short in read(extractor, text)] == [value]


def test_a_unit_that_the_text_does_not_tell_has_no_code(extractor: Extractor) -> None:
    found = extractor.extract("It was 40 pounds.")
    (one,) = found.quantities
    assert one.unit is not None
    assert (one.unit.code, one.unit.name) == (None, "pound")
    assert [note.code for note in found.diagnostics] == ["ambiguous_unit"]


def test_a_currency_of_several_countries_has_no_code(extractor: Extractor) -> None:
    found = extractor.extract("The fare is 40 pesos.")
    (one,) = found.quantities
    assert one.unit is not None
    assert (one.unit.system, one.unit.code, one.unit.name) == ("ISO4217", None, "peso")
    assert [note.code for note in found.diagnostics] == ["ambiguous_currency"]


NO_UNITS = [
    ("It made $10000 in 2020.", "10000 USD"),
    ("The ward had 200 in it.", "200"),
    ("24703m212", None),
    ("Troops fired 30 m212 shells.", "30 shell"),
]


@pytest.mark.parametrize(("text", "value"), NO_UNITS)
def test_no_unit(extractor: Extractor, text: str, value: str | None) -> None:
    assert [short for _, short in read(extractor, text)] == ([] if value is None else [value])


# Counted nouns

NOUNS = [
    ("The park hosted 538 high-tech enterprises.", "538 high-tech enterprises", "enterprise"),
    (
        "It aims for 4,000 software and information enterprises by May.",
        "4,000 software and information enterprises",
        "enterprise",
    ),
    ("There are 40 sports teams in it.", "40 sports teams", "team"),
    ("There are 40 human rights groups here.", "40 human rights groups", "group"),
    ("It has 20 decently sized coal-fired power plants.", "20 decently sized coal-fired power plants", "plant"),
    ("They own two big, old ships.", "two big, old ships", "ship"),
    ("He saw one man wearing a hat.", "one man", "man"),
    ("It holds one board meeting in May.", "one board meeting", "meeting"),
    ("It is one really interesting idea.", "one really interesting idea", "idea"),
    ("Six new types of plane flew.", "Six new types", "type"),
    ("Thousands of Dutch children sang.", "Thousands of Dutch children", "child"),
    ("The 500 people killed were miners.", "500 people", "person"),
    ("They hired 200 staff in May.", "200 staff", "staff"),
    ("They have 36 children's wards.", "36 children's wards", "ward"),
    ("It has one last chance.", "one last chance", "chance"),
    ("One study finds that.", "One study", "study"),
    ("One man wounded in the raid died.", "One man", "man"),
    ("A 10-member panel met.", "10-member", "member"),
    ("A six-speed gearbox failed.", "six-speed", "speed"),
    ("A 12 page document leaked.", "12 page", "page"),
    ("They ordered 30 Boeing 737 jets.", "30 Boeing 737 jets", "jet"),
    ("She had 500 COVID-19 patients.", "500 COVID-19 patients", "patient"),
    ("The city has 12 towns/villages.", "12 towns/villages", "village"),
]


@pytest.mark.parametrize(("text", "span", "name"), NOUNS)
def test_counted_noun(extractor: Extractor, text: str, span: str, name: str) -> None:
    found = [one for one in extractor.extract(text, published=PUBLISHED).quantities if one.text == span]
    assert [one.unit and one.unit.name for one in found] == [name]


NO_NOUNS = [
    ("Smith, 45, was hurt.", ["45"]),
    ("About 1,000 come from Asia.", ["1,000"]),
    ("At least 12 died.", ["12"]),
    ("Five of the seven clinics closed.", ["Five", "seven clinics"]),
    ("It was a magnitude 6.8 quake.", ["6.8"]),
    ("It is a two-way street.", []),
]


@pytest.mark.parametrize(("text", "spans"), NO_NOUNS)
def test_no_counted_noun(extractor: Extractor, text: str, spans: list[str]) -> None:
    found = [one.text for one in extractor.extract(text, published=PUBLISHED).quantities]
    assert [span for span in found if span != "two"] == spans


SINGULARS = {
    "criteria": "criterion", "people": "person", "series": "series", "bases": "base", "analyses": "analysis", "children": "child",
    "grandchildren": "grandchild", "firemen": "fireman", "businesspeople": "businessperson", "companies": "company", "movies": "movie",
    "ties": "tie", "wolves": "wolf", "executives": "executive", "viruses": "virus", "houses": "house", "causes": "cause", "buses": "bus",
    "lenses": "lens", "licences": "licence", "churches": "church", "headaches": "headache", "heroes": "hero", "shoes": "shoe",
    "boxes": "box", "quizzes": "quiz", "passers-by": "passer-by", "co-founders": "co-founder", "aircraft": "aircraft", "glasses": "glass",
}  # fmt: skip


@pytest.mark.parametrize(("plural", "one"), SINGULARS.items())
def test_singular(plural: str, one: str) -> None:
    assert singular(plural, words_of(pack_of("en").lexicon)) == one


# Comparators

COMPARATORS = [
    ("Over 6,000 people came.", ">"),
    ("More than a further 6,000 people came.", ">"),
    ("Sales surpassed 6,000 units.", ">"),
    ("At least 6,000 people came.", ">="),
    ("No fewer than 6,000 people came.", ">="),
    ("6,000 or more people came.", ">="),
    ("The rate ticked up to 3.8%.", "="),
    ("Fines run up to $5m.", "<="),
    ("The event centres around the 37m skeleton.", "="),
    ("Firms with 6,000 workers or more must report.", ">="),
    ("A crowd of 6,000+ people came.", ">="),
    ("Some 6,000 people came.", "~"),
    ("Nearly 6,000 people came.", "~"),
    ("About 6,000 people or fewer came.", "<="),
    ("6,000-odd people came.", "~"),
    ("Fewer than 6,000 people came.", "<"),
    ("Under 6,000 people came.", "<"),
    ("Up to 6,000 people came.", "<="),
    ("No more than 6,000 people came.", "<="),
    ("It ended within 6,000 days.", "<="),
    ("It was spread over 6,000 days.", "="),
    ("It ran for over 6,000 days.", ">"),
    ("Exactly 6,000 people came.", "="),
    ("The fare went up to 6,000 yen.", "="),
    ("It reached 6,000 people.", "="),
    ("Top five goals.", "="),
    ("It was another top 10 finish.", "="),
    ("It did not exceed 10%.", "<="),
    ("It mustn't exceed 10%.", "<="),
    ("It exceeded the 42 percent who said no.", "="),
    ("Sales top 200 million.", ">"),
    ("It will buy back up to 3% of its stock.", "<="),
    ("The share climbed back up to 3%.", "="),
    ("She has over 15 years of experience.", ">"),
]


@pytest.mark.parametrize(("text", "comparator"), COMPARATORS)
def test_comparator(extractor: Extractor, text: str, comparator: str) -> None:
    assert [one.comparator for one in extractor.extract(text).quantities] == [comparator]


# Changes

CHANGES = [
    ("Sales rose 5%.", "increase"),
    ("Sales fell by about 5%.", "decrease"),
    ("Sales in the region rose last year by 5%.", "increase"),
    ("Shares were up 5%.", "increase"),
    ("The firm set up 5 plants.", None),
    ("Profit was down 5 percent.", "decrease"),
    ("It was a 5% year-on-year increase.", "increase"),
    ("Drivers face a 5% pay rise.", "increase"),
    ("A drop of 5 percent followed.", "decrease"),
    ("Growth was 5%.", "increase"),
    ("They forecast a growth rate of 5%.", "increase"),
    ("It closed 5% lower.", "decrease"),
    ("It costs 5% more than last year.", "increase"),
    ("Sales rose to 5%.", None),
    ("Inflation of 5% hurts.", None),
    ("The firm cut 500 jobs.", "decrease"),
    ("The firm added 500 jobs.", "increase"),
    ("The firm raised $5 million.", None),
    ("The firm raised its stake by $5 million.", "increase"),
    ("A 500-point drop followed.", "decrease"),
    ("They carried 26 patients down the stairs.", None),
    ("The team lost 3 games.", None),
    ("Output saw a fourfold increase.", "increase"),
    ("Output doubled.", "increase"),
    ("Output halved.", "decrease"),
    ("The Dow was +0.5% at noon.", "increase"),
    ("The rate is -0.5% now.", None),
    ("Add five drops to it.", None),
    ("A poll of 28 economists had forecast a rise.", None),
    ("It was a sharp rise of 500 jobs.", "increase"),
    ("The rise of two powers changed that.", None),
    ("The firm cut its workforce 20 percent.", "decrease"),
    ("The firm cut costs at 20 percent of its plants.", None),
    ("It was a $5 drop.", "decrease"),
    ("It had 5% fewer visitors than last year.", "decrease"),
    ("It had 5% fewer visitors than the zoo.", None),
    ("They hope to gain approval for an exchange of $5 billion.", None),
    ("It may expand its 1,600-strong chain.", None),
    ("The economy could contract by more than 25 percent.", "decrease"),
    ("After giving up 6 percent they rested.", "decrease"),
    ("The share was off 7 cents.", "decrease"),
    ("They sold off 20 percent of it.", None),
    ("It had 500 more visitors than last year.", "increase"),
    ("It had 500 more visitors than the zoo.", None),
    ("It is 1.7% smaller than this year's.", "decrease"),
    ("The plant is 20% larger than its rival.", None),
    ("We pay 20% more for groceries than they did in May.", "increase"),
    ("Waits have lengthened by 2 minutes.", "increase"),
    ("It will shrink by between 2% and 4%.", "decrease"),
    ("The firm raised prices by an average of 4%.", "increase"),
    ("They paid $700 less than the year before.", "decrease"),
    ("It will pay 15% up front.", None),
    ("They paid $700 less than a teacher with the same service does.", None),
]


@pytest.mark.parametrize(("text", "change"), CHANGES)
def test_change(extractor: Extractor, text: str, change: str | None) -> None:
    assert [one.change for one in extractor.extract(text).quantities] == [change]


def test_a_restated_change_is_the_same_change(extractor: Extractor) -> None:
    assert read(extractor, "It lost 190 points, or 0.6%.") == [
        ("190 points", "190 point decrease"),
        ("0.6%", "0.6 % decrease"),
    ]
    assert read(extractor, "Ford was down 2.3%, Fiat by 2.6%.")[1] == ("2.6%", "2.6 % decrease")


# Ranges, rates and quantities put together

TOGETHER = [
    (
        "Spain had 52.6 donors per million people.",
        [("52.6 donors per million people", "52.6 donor per million people")],
    ),
    ("It pays $4 per thousand cubic feet.", [("$4 per thousand cubic feet", "4 USD per thousand cubic feet")]),
    (
        "The price is 2,500 euros ($2,700) a kilogram.",
        [("2,500 euros", "2500 EUR per kg"), ("$2,700", "2700 USD per kg")],
    ),
    ("It buys 90,000 tons of cocoa a year.", [("90,000 tons", "90000 t per a")]),
    ("They made $23.40 an hour before tips.", [("$23.40 an hour", "23.4 USD per h")]),
    ("It was $2 million a year before.", [("$2 million", "2000000 USD")]),
    ("Workers get 12.60 euros an hour from January 1.", [("12.60 euros an hour", "12.6 EUR per h")]),
    ("Cocoa closed at 3,720 pounds a ton.", [("3,720 pounds a ton", "3720 GBP per t")]),
    ("It was $2 million one year prior.", [("$2 million", "2000000 USD")]),
    ("It loses 24 euros on every tonne of slab.", [("24 euros", "24 EUR per t")]),
    ("They replace 64 older ones.", [("64", "64")]),
    ("It operates 19 ships under two brands.", [("19 ships", "19 ship"), ("two brands", "2 brand")]),
    ("It costs $5m–$7m.", [("$5m–$7m", "5000000..7000000 USD")]),
    ("It costs between €5 and €7.", [("€5 and €7", "5..7 EUR")]),
    ("Sales rose from $5 to $7.", [("$5", "5 USD"), ("$7", "7 USD")]),
    ("Gold rose $12 to $1,980.", [("$12", "12 USD increase"), ("$1,980", "1980 USD")]),
    ("Prices range from $5 to $7.", [("$5 to $7", "5..7 USD")]),
    ("It may fall 5% to 10%.", [("5% to 10%", "5..10 % decrease")]),
    ("He is in his 30s.", [("30s", "30..39")]),
    ("Wheat is $5 a bushel.", [("$5 a bushel", "5 USD per [bu_us]")]),
    ("Wheat was $5 million a year earlier.", [("$5 million", "5000000 USD")]),
    ("They get 5,000 yuan per tonne.", [("5,000 yuan per tonne", "5000 CNY per t")]),
    ("It pays a 12-cent-a-share dividend.", [("12-cent-a-share", "12 cent per share")]),
    ("It makes 500,000 cars a year.", [("500,000 cars a year", "500000 car per a")]),
    ("It flows at 50 metres per millisecond.", [("50 metres per millisecond", "50 m/ms")]),
    ("They pump 500,000 barrels a day.", [("500,000 barrels a day", "500000 [bbl_us]/d")]),
    ("It holds 300 micrograms per cubic metre.", [("300 micrograms per cubic metre", "300 ug/m3")]),
    ("He is 5 ft 2 in.", [("5 ft 2 in", "62 [in_i]")]),
    ("He is six foot two.", [("six foot two", "74 [in_i]")]),
    ("It cost 3 dollars 50 cents.", [("3 dollars 50 cents", "3.5 USD")]),
    ("It cost 15 dollars 50.", [("15 dollars 50", "15.5 USD")]),
    ("It took 2 hours and 20 minutes.", [("2 hours and 20 minutes", "140 min")]),
    ("It took half an hour.", [("half an hour", "1/2 h")]),
    ("It took two years and a half.", [("two years and a half", "2.5 a")]),
    ("It is three times as large.", [("three times", "3 time")]),
    ("He won three times.", [("three times", "3 time")]),
    ("It was -$5m.", [("-$5m", "-5000000 USD")]),
    ("The boy, 16-year-old twins and a man aged 45.", [("16-year", "16 a"), ("45", "45")]),
    (
        "They paid $98 a share in 8 of 10 deals.",
        [("$98 a share", "98 USD per share"), ("8", "8"), ("10 deals", "10 deal")],
    ),
]


TOGETHER += [
    ("It rose from $5 to $7 million.", [("$5", "5000000 USD"), ("$7 million", "7000000 USD")]),
    ("They meet only once a quarter.", []),
    ("It sells for $1.2 to $1.5 billion.", [("$1.2 to $1.5 billion", "1200000000..1500000000 USD")]),
    ("Traffic fell 40 to 50 percent.", [("40 to 50 percent", "40..50 % decrease")]),
    ("It trades at 2-3x sales.", [("2-3x", "2..3 time")]),
    (
        "It held more than 8.9 ksi (61.4 MPa).",
        [("8.9 ksi", ">8.9 kilopound per square inch"), ("61.4 MPa", ">61.4 MPa")],
    ),
    ("It was 20C below zero.", [("20C below zero", "-20 Cel")]),
    ("About 1.3m of the 4.2m adults came.", [("1.3m", "~1300000"), ("4.2m adults", "4200000 adult")]),
    ("The Dow rose 100 points and the Nasdaq 1 percent.", [("100 points", "100 point increase"), ("1 percent", "1 %")]),
    ("It sells for 99 cents a pound.", [("99 cents a pound", "99 cent per [lb_av]")]),
    ("The 6.8-magnitude quake hit.", [("6.8", "6.8")]),
    ("The walk took 2h 30m.", [("2h 30m", "2.5 h")]),
    (
        "He owes five to ten grand for two grand pianos.",
        [("five to ten grand", "5000..10000"), ("two grand pianos", "2 piano")],
    ),
    ("The tea was one kuai five mao.", [("one kuai five mao", "1.5 CNY")]),
    ("It lasts twenty and four hours.", [("twenty and four hours", "24 h")]),
    ("It gave us $5m.", [("$5m", "5000000 USD")]),
    ("they paid us $ 5 million and hk$20 .", [("us $ 5 million", "5000000 USD"), ("hk$20", "20 HKD")]),
    (
        "The index (16,369.03 up 58.06 points) rose.",
        [("16,369.03", "16369.03"), ("58.06 points", "58.06 point increase")],
    ),
    ("His blood pressure was 120/80 mmHg.", [("120", "120"), ("80 mmHg", "80 mm[Hg]")]),
    ("His blood pressure was 120 over 80.", [("120", "120"), ("80", "80")]),
    ("The 6-foot-8 guard and the 6-foot-8-inch one", [("6-foot-8", "80 [in_i]"), ("6-foot-8-inch", "80 [in_i]")]),
    ("Deaths have risen by 15 to 312.", [("15", "15 increase"), ("312", "312")]),
    ("Bake it at 180C/350F.", [("180C", "180 Cel"), ("350F", "350 [degF]")]),
    ("They own four and two thirds million.", [("four and two thirds million", "14000000/3")]),
    ("The fund raised 20M.", [("20M", "20000000")]),
    ("It takes a week or two.", [("a week or two", "1..2 wk")]),
    ("It fell for two consecutive years.", [("two consecutive years", "2 a")]),
    ("It ran for two hot years.", [("two hot years", "2 year")]),
    ("Support rose from the initial 39 percent to 49 percent.", [("39 percent", "39 %"), ("49 percent", "49 %")]),
    ("It hurt a dozen more, police said.", [("a dozen", "12")]),
    ("He hid K7.2 billion from BA.5 patients.", [("7.2 billion", "7200000000")]),
    ("A reading above 50 indicates growth.", [("50", ">50")]),
    ("Budapest newsroom (36 1) 327 4040, Milan newsroom +392 66129502", []),
    (
        "It trades at 16.9 times and meets 1.5 times a week.",
        [("16.9 times", "16.9 time"), ("1.5 times a week", "1.5 time per wk")],
    ),
    ("It is 1 point 5 times as long.", [("1 point 5 times", "1.5 time")]),
    (
        "Profit more than triples to $30m as the fund doubles its stake.",
        [("triples", ">3 time increase"), ("$30m", "30000000 USD"), ("doubles", "2 time increase")],
    ),
    ("They won the mixed doubles and the doubles title.", []),
    ("Costs could exceed 2 billion yuan annually.", [("2 billion yuan annually", ">2000000000 CNY per a")]),
    (
        "The law caps repayments at 40% and has limited work to five hours a day, the daily limit.",
        [("40%", "<=40 %"), ("five hours a day", "<=5 h per d")],
    ),
    (
        "A heat wave drove temperatures above 45 degrees Celsius (113 degrees Fahrenheit). The thermometer reached 45.8 degrees.",
        [("45 degrees Celsius", ">45 Cel"), ("113 degrees Fahrenheit", ">113 [degF]"), ("45.8 degrees", "45.8 Cel")],
    ),
    ("A 911 call took more than double today's 14 minutes.", [("double", ">2 time"), ("14 minutes", "14 min")]),
    (
        "It killed 60 Palestinians and 15 Israelis, one way or the other.",
        [("60 Palestinians", "60 palestinian"), ("15 Israelis", "15 israeli")],
    ),
    ("It bought back 200 million pounds of shares.", [("200 million pounds", "200000000 GBP")]),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_together(extractor: Extractor, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(extractor, text) == expected


def test_three_times_as_large_is_a_multiple_and_won_three_times_a_count(extractor: Extractor) -> None:
    forms = [
        extractor.extract(text).quantities[0].number.form
        for text in ("It is three times as large.", "He won three times.")
    ]
    assert forms == ["multiple", "cardinal"]


def test_spans_of_number_and_unit(extractor: Extractor) -> None:
    (one,) = extractor.extract("They raised US$4.7 billion a year.").quantities
    assert one.unit is not None
    assert (one.text, one.number.text, one.unit.text) == ("US$4.7 billion a year", "4.7 billion", "US$")
