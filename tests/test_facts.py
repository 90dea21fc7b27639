"""Facts: what a reader of one sentence, or of two, would write down."""

from __future__ import annotations

import pytest

import ljextract

SLOTS = ("measure", "subject", "time", "direction", "basis", "source", "status")


def told(text: str, published: str | None = "2025-07-02") -> dict[str, dict[str, str]]:
    """The slots of each fact that are not null, by the words of its quantity; the status only where it is not actual."""
    extraction = ljextract.extract(text, published=published)
    words = {record.id: record.text for record in extraction.quantities}
    words |= {record.id: record.text for record in extraction.times}
    found: dict[str, dict[str, str]] = {}
    for fact in extraction.facts:
        slots: dict[str, str] = {}
        for name in SLOTS:
            value = getattr(fact, name)
            if value is None or value == "actual":
                continue
            slots[name] = words.get(value, value) if isinstance(value, str) else value.text
        found[words[fact.quantity]] = slots
    return found


ENGLISH: list[tuple[str, dict[str, dict[str, str]]]] = [
    ("The dam, on which work began in 2019, will hold 4 billion tons.", {
        "4 billion tons": {"measure": "hold", "subject": "dam", "status": "estimate"},
    }),
    ("The mill (built in 1920) employs 400 people.", {
        "400 people": {"subject": "mill"},
    }),
    ("Attacks have risen by 9 percent since May, with 70 crimes reported in the area.", {
        "9 percent": {"measure": "Attacks", "time": "May", "direction": "increase"},
        "70 crimes": {"measure": "reported", "time": "May"},
    }),
    ("The mill will lay off as many as 700 of its 6,300 employees.", {
        "700": {"measure": "employees", "subject": "mill", "direction": "decrease", "status": "estimate"},
        "6,300 employees": {"subject": "its"},
    }),
    ("The stock came down to just 60,000 tonnes.", {"60,000 tonnes": {"subject": "stock", "direction": "decrease"}}),
    ("The agency wants to bring the average wait down to seven weeks.", {
        "seven weeks": {"measure": "average wait", "subject": "agency", "direction": "decrease", "status": "target"},
    }),
    ("Brandau is to shut its mill with the loss of about 260 jobs.", {
        "260 jobs": {"subject": "Brandau", "direction": "decrease", "status": "target"},
    }),
    ("The chain opened 22 gyms last year, taking its total to 271.", {
        "22 gyms": {"subject": "chain", "time": "last year"},
        "271": {"measure": "total", "subject": "chain", "time": "last year", "direction": "increase"},
    }),
    ("Shares fell 3%, taking their loss since January to 12%.", {
        "3%": {"subject": "Shares", "direction": "decrease"},
        "12%": {"subject": "Shares", "time": "January", "direction": "decrease"},
    }),
    ("The canal posted an 8.2% rise in annual revenue to a record $5.4 billion.", {
        "8.2%": {"measure": "annual revenue", "subject": "canal", "direction": "increase", "basis": "year-on-year"},
        "$5.4 billion": {"measure": "annual revenue", "subject": "canal", "direction": "increase", "basis": "year-on-year"},
    }),
    ("Lanqiao reported a 3.8 percent fall in third-quarter net profit to 613 million yuan.", {
        "3.8 percent": {"measure": "net profit", "subject": "Lanqiao", "time": "third-quarter", "direction": "decrease"},
        "613 million yuan": {"measure": "net profit", "subject": "Lanqiao", "time": "third-quarter", "direction": "decrease"},
    }),
    ("Net revenue edged down 1.6% to $2.04 billion.", {
        "1.6%": {"measure": "Net revenue", "direction": "decrease"},
        "$2.04 billion": {"measure": "Net revenue", "direction": "decrease"},
    }),
    ("Deaths rose 4%, to more than 22,000.", {
        "4%": {"measure": "Deaths", "direction": "increase"},
        "22,000": {"measure": "Deaths", "direction": "increase"},
    }),
    ("The S&P 500 lost 1.1% to 6,918.40.", {
        "1.1%": {"subject": "S&P 500", "direction": "decrease"},
        "6,918.40": {"subject": "S&P 500", "direction": "decrease"},
    }),
    ("We put up ticket prices by 12 per cent.", {
        "12 per cent": {"measure": "ticket prices", "subject": "We", "direction": "increase"},
    }),
    ("Spending will rise 2.7% this year, half the pace of 2025.", {
        "2.7%": {"measure": "Spending", "time": "this year", "direction": "increase", "status": "estimate"},
        "half": {"measure": "pace", "subject": "Spending", "time": "this year", "status": "estimate"},
    }),
    ("The firm will cut 1,900 jobs, two-thirds of them among sorters.", {
        "1,900 jobs": {"subject": "firm", "direction": "decrease", "status": "target"},
        "two-thirds": {"measure": "jobs", "subject": "sorters", "status": "target"},
    }),
    ("Crowds climbed to 30,112, or 84% of capacity.", {
        "30,112": {"subject": "Crowds", "direction": "increase"},
        "84%": {"measure": "capacity", "subject": "Crowds"},
    }),
    ("A vaccine reduced hospital admissions by 84% in a trial of 20,000 children.", {
        "84%": {"measure": "hospital admissions", "subject": "vaccine", "direction": "decrease"},
        "20,000 children": {"subject": "trial"},
    }),
    ("Among the dead were 12 children.", {
        "12 children": {"subject": "dead"},
    }),
    ("The library where she worked had 40,000 books.", {
        "40,000 books": {"subject": "library"},
    }),
    ("All 40 passengers on the ship drowned.", {
        "40 passengers": {"subject": "ship"},
    }),
    ("Forty passengers were pulled from the water by a fishing boat.", {
        "Forty passengers": {"measure": "pulled", "subject": "fishing boat"},
    }),
    ('"The botanical garden," says its keeper, "covers 67 hectares."', {
        "67 hectares": {"measure": "covers", "subject": "botanical garden", "source": "keeper"},
    }),
    ('"The mill," he said, "lost $4 million."', {
        "$4 million": {"measure": "lost", "subject": "mill", "source": "he"},
    }),
    ("They freed a man from Peru who has worked in Oslo for two years.", {
        "two years": {"measure": "worked", "subject": "man"},
    }),
    ("It took the villagers 11 weeks to raise £290,000.", {
        "11 weeks": {"measure": "took", "subject": "villagers"},
        "£290,000": {"measure": "raise", "subject": "villagers"},
    }),
    ("It takes us 10 months to clean the barns and bring 5,000 hens into lay.", {
        "10 months": {"measure": "takes", "subject": "us"},
        "5,000 hens": {"measure": "bring", "subject": "us"},
    }),
    ("The country's costs only rose by 19%.", {
        "19%": {"measure": "costs", "subject": "country", "direction": "increase"},
    }),
    ("Acme has agreed to buy Aquavox GmbH of Stuttgart, a maker of sensors with annual sales of 31 million euros.", {
        "31 million euros": {"measure": "annual sales", "subject": "Aquavox GmbH"},
    }),
    ("More than 40 dioceses and religious orders in the United States are bankrupt.", {
        "40 dioceses": {"measure": "bankrupt", "subject": "United States"},
    }),
    ("The lake is shrinking. The water level has dropped by 4 metres since 2010.", {
        "4 metres": {"measure": "water level", "subject": "lake", "time": "2010", "direction": "decrease"},
    }),
    ("Wheat is dear. The price has risen 40% to $400 a ton.", {
        "40%": {"measure": "price", "subject": "Wheat", "direction": "increase"},
        "$400 a ton": {"measure": "price", "subject": "Wheat", "direction": "increase"},
    }),
    ("The town of Ashby has lost its mill. The population has fallen to 4,000.", {
        "4,000": {"measure": "population", "subject": "town of Ashby", "direction": "decrease"},
    }),
    ("The storm hit Luzon on Monday. At least 40 people died.", {
        "40 people": {"measure": "died", "subject": "storm", "time": "Monday"},
    }),
    ("The zoo reopened in May. Attendance is down 4%.", {
        "4%": {"measure": "Attendance", "subject": "zoo", "direction": "decrease"},
    }),
    ("Kenya said inflation eased to 6%.", {
        "6%": {"measure": "inflation", "subject": "Kenya", "direction": "decrease", "source": "Kenya"},
    }),
    ("The room costs her $40 a month.", {
        "$40 a month": {"measure": "costs", "subject": "her"},
    }),
    ('"One in four of our stores no longer makes money," she said.', {
        "One in four": {"measure": "stores", "subject": "our", "source": "she"},
    }),
    ("Some 150,000 people -- mostly civilians -- have died in Burundi.", {
        "150,000 people": {"measure": "died", "subject": "Burundi"},
    }),
    ("Sales at the chain – the country's largest – rose 4%.", {
        "4%": {"measure": "Sales", "subject": "chain", "direction": "increase"},
    }),
    ("The charity — which runs 40 shops — said sales rose 4%.", {
        "40 shops": {"subject": "charity"},
        "4%": {"measure": "sales", "direction": "increase", "source": "charity"},
    }),
    ("The firm sells soft drinks, which only accounted for about 3% of the firm's overall sales.", {
        "3%": {"measure": "overall sales", "subject": "soft drinks"},
    }),
    ("Landslides rose 4% in Nepal.", {"4%": {"measure": "Landslides", "subject": "Nepal", "direction": "increase"}}),
    ("The council held 40 hearings last year.", {
        "40 hearings": {"measure": "held", "subject": "council", "time": "last year"},
    }),
    ("Volumes recovered to 372,000 tonnes.", {"372,000 tonnes": {"measure": "Volumes", "direction": "increase"}}),
    ("A tyre sells for 190 euros, a third less than one made in Germany.", {
        "190 euros": {"measure": "sells", "subject": "tyre"},
        "a third": {"measure": "sells", "subject": "tyre"},
    }),
    ("She had lost 20 kg by June.", {"20 kg": {"measure": "lost", "subject": "She", "time": "June"}}),
    ("The agency said orders for finished goods climbed 1.8% in July to a seasonally adjusted $317.6 billion.", {
        "1.8%": {"measure": "orders", "subject": "finished goods", "time": "July", "direction": "increase", "source": "agency"},
        "$317.6 billion": {"measure": "orders", "subject": "finished goods", "time": "July", "direction": "increase", "source": "agency"},
    }),
    ("Orders for durable goods, meant to last for years, rose a revised 1.7% in July.", {
        "1.7%": {"measure": "Orders", "subject": "durable goods", "time": "July", "direction": "increase"},
    }),
    ("Incomes from wages, salaries and all other sources gained 0.1%.", {
        "0.1%": {"measure": "Incomes", "subject": "wages, salaries and all other sources", "direction": "increase"},
    }),
    ("The Dow Jones industrial average fell 31 points.", {"31 points": {"subject": "Dow Jones industrial average", "direction": "decrease"}}),
    ("The index finished the day at 3,885.", {"3,885": {"subject": "index"}}),
    ("The crash left 43 dead.", {"43": {"measure": "dead", "subject": "crash"}}),
    ("The group reported an operating profit before interest of €21 million.", {
        "€21 million": {"measure": "operating profit before interest", "subject": "group"},
    }),
    ("The firm is cutting 130 jobs, or a tenth of its work force.", {
        "130 jobs": {"subject": "firm", "direction": "decrease"},
        "a tenth": {"measure": "work force", "subject": "firm", "direction": "decrease"},
    }),
    ("I feed my boys on £61 a week.", {"£61 a week": {"measure": "feed", "subject": "I"}}),
    ("Nearly 61 inches have fallen at the airport.", {"61 inches": {"measure": "fallen", "subject": "airport"}}),
    ("Last week's storm dropped 22.4 inches.", {"22.4 inches": {"measure": "dropped", "subject": "storm", "time": "Last week"}}),
    ("A net is 150 metres long.", {"150 metres": {"subject": "net"}}),
    ("A survey of 430 growers by the industry body Rivervines found no change.", {
        "430 growers": {"measure": "survey", "subject": "Rivervines"},
    }),
    ("Some 640,000 cans end up in household bins.", {"640,000 cans": {"measure": "end"}}),
    ("Backers had underwritten 19 lots.", {"19 lots": {"measure": "underwritten", "subject": "Backers"}}),
    ("In Cuba today there are only two nickel plants.", {
        "two nickel plants": {"subject": "Cuba"},
    }),
    ("The largest makers were Indonesia (760,000 tons), Russia (280,000 tons) and Chile (47,000 tons).", {
        "760,000 tons": {"subject": "Indonesia"},
        "280,000 tons": {"subject": "Russia"},
        "47,000 tons": {"subject": "Chile"},
    }),
    ("Kunle Adeyanju – a Nigerian biker – rode for more than 12,500km.", {
        "12,500km": {"measure": "rode", "subject": "Kunle Adeyanju"},
    }),
    ("Only 48% of sub-Saharan Africa has power.", {
        "48%": {"subject": "sub-Saharan Africa"},
    }),
    ("About 60% of the world's arable land is in Africa.", {
        "60%": {"measure": "arable land", "subject": "Africa"},
    }),
    ("A storm closed a fifth of production in the Gulf of Mexico.", {
        "a fifth": {"measure": "production", "subject": "Gulf of Mexico"},
    }),
    ("In January a fire destroyed two-thirds of its stalls.", {
        "two-thirds": {"measure": "stalls", "subject": "its", "time": "January"},
    }),
    ("Rust has destroyed a tenth of the crop.", {
        "a tenth": {"measure": "crop", "subject": "Rust"},
    }),
    ("The department said orders for manufactured goods climbed 1.8%.", {
        "1.8%": {"measure": "orders", "subject": "manufactured goods", "direction": "increase", "source": "department"},
    }),
    ("Orders for durable goods, meant to last for years, rose 1.7%.", {
        "1.7%": {"measure": "Orders", "subject": "durable goods", "direction": "increase"},
    }),
    ("Traders said that over the past days the two major banks, keen to meet targets, also chased funds.", {
        "two major banks": {"source": "Traders"},
    }),
    ("Frater prefers Cofin Corp. shares -- which trade below their issue price of 64 euros -- to bonds.", {
        "64 euros": {"measure": "issue price", "subject": "Cofin Corp. shares"},
    }),
    ("Nordby is a Danish settlement of just over 1,000 people.", {
        "1,000 people": {"subject": "Danish settlement"},
    }),
    ("In Tokyo, the key Nikkei average shed 156 points to end at 20,553.", {
        "156 points": {"subject": "key Nikkei average", "direction": "decrease"},
        "20,553": {"subject": "key Nikkei average"},
    }),
    ("The commission said in a 212-page report that the pump had failed.", {
        "212-page": {"subject": "report", "source": "commission"},
    }),
    ("The contract would be in the region of 50 million pounds.", {
        "50 million pounds": {"subject": "contract", "status": "estimate"},
    }),
    ("In Norway, fishing employs 40,000 people and earns $12 billion a year.", {
        "40,000 people": {"subject": "fishing"},
        "$12 billion a year": {"measure": "earns", "subject": "fishing"},
    }),
    ("The choir from the University of Oslo, Blindern, gathered 500 songs.", {
        "500 songs": {"measure": "gathered", "subject": "choir from the University of Oslo"},
    }),
    ("\"Ketta,\" which was the year's most seen film, bagged a total of five awards.", {
        "five awards": {"measure": "bagged", "subject": "Ketta"},
    }),
    ("Ground beef climbed 12% to $6.10 a pound.", {
        "12%": {"subject": "Ground beef", "direction": "increase"},
        "$6.10 a pound": {"subject": "Ground beef", "direction": "increase"},
    }),
    ("Clubs in the north, which have 4,000 members, will close.", {
        "4,000 members": {"subject": "Clubs"},
    }),
    ("In the Danish city of Aarhus, where nine out of 10 trams are full, shops sold 600 bikes.", {
        "nine out of 10": {"measure": "trams", "subject": "Aarhus"},
        "600 bikes": {"measure": "sold", "subject": "shops"},
    }),
    ("Poorly paid clerks at Ashdown earn £15,000.", {
        "£15,000": {"measure": "earn", "subject": "paid clerks at Ashdown"},
    }),
    ('"Every week this lasts costs me £160."', {
        "£160": {"measure": "costs", "subject": "me"},
    }),
    ("Staff numbers fell by 3% to 3,150 as the firm moved jobs to Belfast.", {
        "3%": {"measure": "Staff numbers", "subject": "firm", "direction": "decrease"},
        "3,150": {"measure": "Staff numbers", "subject": "firm", "direction": "decrease"},
    }),
    ("The paper arm made up 27% of revenue, and litigation a further 19%.", {
        "27%": {"measure": "revenue", "subject": "paper arm"},
        "19%": {"measure": "revenue", "subject": "litigation"},
    }),
    ("Occupancy across its 438 hostels averaged 66.8%.", {
        "438 hostels": {"subject": "its"},
        "66.8%": {"measure": "Occupancy", "subject": "hostels"},
    }),
    ("Visitors to its seven parks fell 9% to 3.6 million.", {
        "seven parks": {"subject": "its"},
        "9%": {"measure": "Visitors", "subject": "parks", "direction": "decrease"},
        "3.6 million": {"measure": "Visitors", "subject": "parks", "direction": "decrease"},
    }),
    ("The council meets to decide on the rate for flood insurance, now 18%.", {
        "18%": {"measure": "rate", "subject": "flood insurance"},
    }),
    ("Scrapping it would cost the states $35 million a year, officials estimate.", {
        "$35 million a year": {"measure": "cost", "subject": "states", "source": "officials", "status": "estimate"},
    }),
    ("Seven people died on the mountain.", {
        "Seven people": {"measure": "died", "subject": "mountain"},
    }),
    ("About 12 inches of snow fell in Buffalo on Sunday.", {
        "12 inches": {"measure": "snow", "subject": "Buffalo", "time": "Sunday"},
    }),
    ("Quebec maple syrup harvest shrinks by 31% after early heat", {
        "31%": {"measure": "maple syrup harvest", "subject": "Quebec", "direction": "decrease"},
    }),
    ("New Zealand economy shrinks 0.4% as building slump drags on", {
        "0.4%": {"measure": "economy", "subject": "New Zealand", "direction": "decrease"},
    }),
    ("Silver Mesa Corp. expects Las Vegas revenue to decline by 4%.", {
        "4%": {"measure": "revenue", "subject": "Silver Mesa Corp.", "direction": "decrease", "source": "Silver Mesa Corp.", "status": "estimate"},
    }),
    ("The sea was 1.4 degrees warmer than average in January.", {
        "1.4 degrees": {"subject": "sea", "direction": "increase"},
    }),
    ("The treasury expects it to lift 450,000 children out of poverty by 2030.", {
        "450,000 children": {"measure": "lift", "subject": "it", "time": "2030", "source": "treasury", "status": "estimate"},
    }),
    ("At noon there were nine drinkers and a spaniel in the front bar.", {
        "nine drinkers": {"subject": "front bar", "time": "noon"},
    }),
    ("The levy would add $2.90 to a household's monthly bill.", {
        "$2.90": {"measure": "monthly bill", "subject": "household", "direction": "increase", "status": "estimate"},
    }),
    ("Its cash of $18 million will last until 2027.", {
        "$18 million": {"measure": "cash", "subject": "Its", "time": "2027"},
    }),
    ("The number of children living in poverty in the UK fell by 140,000.", {
        "140,000": {"measure": "number of children living in poverty", "subject": "UK", "direction": "decrease"},
    }),
    ("Earnings per share were $1.21 and included a charge of $0.06.", {
        "$1.21": {"measure": "Earnings per share"},
        "$0.06": {"measure": "charge"},
    }),
    ("Gadus asked why 412 homeowners had refused the work.", {
        "412 homeowners": {"measure": "refused"},
    }),
    ("The chain sold 12 lots. Worldwide, turnover shrank to $23 billion.", {
        "12 lots": {"measure": "sold", "subject": "chain"},
        "$23 billion": {"measure": "turnover", "direction": "decrease"},
    }),
    ("Visitors to its nine zoos fell 6% to 2.9 million last year.", {
        "nine zoos": {"subject": "its"},
        "6%": {"measure": "Visitors", "subject": "zoos", "time": "last year", "direction": "decrease"},
        "2.9 million": {"measure": "Visitors", "subject": "zoos", "time": "last year", "direction": "decrease"},
    }),
    ("Sales at its 61 cafes sank 9%.", {
        "61 cafes": {"subject": "its"},
        "9%": {"measure": "Sales", "subject": "cafes", "direction": "decrease"},
    }),
    ("The trade gap would widen to 3.1% of GDP.", {"3.1%": {"measure": "trade gap", "direction": "increase", "status": "estimate"}}),
    ("Strikes there have increased by 12% since the 1980s.", {
        "12%": {"measure": "Strikes", "time": "1980s", "direction": "increase"},
    }),
    ("She has since cut the entry fee at Elm Towers, the chain's oldest park, from £44 to £36.", {
        "£44": {"measure": "entry fee", "subject": "Elm Towers"},
        "£36": {"measure": "entry fee", "subject": "Elm Towers", "direction": "decrease"},
    }),
    ("The change would push recycling from 58% to 64%.", {
        "58%": {"measure": "recycling", "subject": "change"},
        "64%": {"measure": "recycling", "subject": "change", "status": "estimate"},
    }),
    ("Police in Marsaxlokk seized 31 knives, 12 rifles and a boat.", {
        "31 knives": {"measure": "seized", "subject": "Police in Marsaxlokk"},
        "12 rifles": {"measure": "seized", "subject": "Police in Marsaxlokk"},
    }),
    ("Divers brought up 14 tons of nets and six anchors.", {
        "14 tons": {"measure": "nets", "subject": "Divers"},
        "six anchors": {"measure": "brought", "subject": "Divers"},
    }),
    ("I'm short 14 welders.", {"14 welders": {"measure": "short", "subject": "I"}}),
    ("The office is eight forecasters short.", {"eight forecasters": {"measure": "short", "subject": "office"}}),
    ("He bought six such dogs for 15,000 euros each.", {
        "six such dogs": {"subject": "He"},
        "15,000 euros": {"measure": "bought", "subject": "He"},
    }),
    ("It is the second source of lithium, with output growing 14% in 2025.", {
        "14%": {"measure": "output", "subject": "It", "time": "2025", "direction": "increase"},
    }),
    ("The auctioneer expects to see close to 3,100 lambs next week.", {
        "3,100 lambs": {"subject": "auctioneer", "time": "next week", "source": "auctioneer", "status": "estimate"},
    }),
    ("Shares in Acme Corp. closed 2.4% higher at 312p.", {
        "2.4%": {"measure": "Shares", "subject": "Acme Corp.", "direction": "increase"},
        "312p": {"measure": "Shares", "subject": "Acme Corp."},
    }),
    ("The association slashed its forecast for sales growth to a meagre 3%.", {
        "3%": {"measure": "forecast for sales growth", "subject": "association", "direction": "decrease", "source": "association", "status": "estimate"},
    }),
    ("The sector stalled in the wake of a slowdown in growth to 5.3% in 2024.", {
        "5.3%": {"measure": "growth", "subject": "sector", "time": "2024", "direction": "decrease"},
    }),
    ("Closing this gap could increase per capita income by 12%.", {
        "12%": {"measure": "per capita income", "subject": "Closing this gap", "direction": "increase", "status": "estimate"},
    }),
    ("Goods and services tax collections climbed 8.9% in May.", {
        "8.9%": {"measure": "Goods and services tax collections", "time": "May", "direction": "increase"},
    }),
    ("Acme Corp. grew its profit after tax by 41% in 2024.", {
        "41%": {"measure": "profit after tax", "subject": "Acme Corp.", "time": "2024", "direction": "increase"},
    }),
    ("A burst of deals lifted revenue past $1 billion.", {
        "$1 billion": {"measure": "revenue", "subject": "burst of deals", "direction": "increase"},
    }),
    ("It lifted daily fees by 5.7% to an average of $148.", {
        "5.7%": {"measure": "daily fees", "subject": "It", "direction": "increase"},
        "$148": {"measure": "daily fees", "subject": "It", "direction": "increase"},
    }),
    ("The law raises fines for overloading to 10,700 soles.", {
        "10,700 soles": {"measure": "fines for overloading", "subject": "law", "direction": "increase"},
    }),
    ("The city has received $47 million from the state and borrowed $25 million itself.", {
        "$47 million": {"measure": "received", "subject": "city"},
        "$25 million": {"measure": "borrowed", "subject": "city"},
    }),
    ("Makers now pay 18% on small cars instead of 28%.", {
        "18%": {"measure": "pay", "subject": "Makers"},
        "28%": {"measure": "pay", "subject": "Makers"},
    }),
    ("Tourists bought 62% of all tickets. Visitors from abroad accounted for 14%.", {
        "62%": {"measure": "tickets", "subject": "Tourists"},
        "14%": {"measure": "tickets", "subject": "Visitors"},
    }),
    ("The storm stranded 340 vehicles. Crews had to tow 85 of them.", {
        "340 vehicles": {"measure": "stranded", "subject": "storm"},
        "85": {"measure": "vehicles", "subject": "Crews"},
    }),
    ("Nine musicals are scheduled to open by December.", {"Nine musicals": {"measure": "open", "time": "December", "status": "target"}}),
    ("Regulators have issued Acme Corp. with 27 breach notices.", {"27 breach notices": {"measure": "issued", "subject": "Regulators"}}),
    ("Requests to connect already total 205 gigawatts.", {"205 gigawatts": {"measure": "Requests"}}),
    ("The minimum sum required to make the list was $1 billion.", {"$1 billion": {"measure": "minimum sum"}}),
    ("Revenue rose 3% to $5bn in 2024.", {
        "3%": {"measure": "Revenue", "time": "2024", "direction": "increase"},
        "$5bn": {"measure": "Revenue", "time": "2024", "direction": "increase"},
    }),
    ("He inherits a company whose shares trade at a fifth of their peak.", {"a fifth": {"measure": "peak", "subject": "company"}}),
    ("Rain has filled the reservoirs to 88% of capacity.", {"88%": {"measure": "capacity", "subject": "reservoirs"}}),
    ("Employers added 128,000 jobs, fewer than the 150,000 that economists polled by Kestrel had forecast.", {
        "128,000 jobs": {"subject": "Employers", "direction": "increase"},
        "150,000": {"measure": "jobs", "subject": "Employers", "source": "economists", "status": "estimate"},
    }),
    ("The inquiry found that mice given the compound lived 15% longer.", {
        "15%": {"measure": "lived", "subject": "mice", "source": "inquiry"},
    }),
    ("The number of cars entering the centre fell by 22,000 in May.", {
        "22,000": {"measure": "number of cars", "subject": "centre", "time": "May", "direction": "decrease"},
    }),
    ("Enrolment, which had slumped by a quarter after fees were introduced, rose to 24,600.", {
        "a quarter": {"measure": "Enrolment", "direction": "decrease"},
        "24,600": {"measure": "Enrolment", "direction": "increase"},
    }),
    ("Some pupils paid for 20 hours; one in three never met an instructor.", {
        "20 hours": {"measure": "paid", "subject": "pupils"},
        "one in three": {"measure": "met", "subject": "pupils"},
    }),
    ('"I worked nights for six months," said one victim, who lost £1,150.', {
        "six months": {"measure": "worked", "subject": "I", "source": "victim"},
        "one victim": {"source": "victim"},
        "£1,150": {"measure": "lost", "subject": "victim"},
    }),
    ("The bank stepped in with sales that dealers put at $2 billion.", {"$2 billion": {"measure": "sales", "status": "estimate"}}),
    ("They were swept away by waves that buoys measured at 5.4 metres.", {
        "5.4 metres": {"measure": "measured", "subject": "waves"},
    }),
    ("By 2035 the city wants 40% of trips to be by bicycle; at present the share is 14%.", {
        "40%": {"measure": "trips", "time": "2035", "status": "target"},
        "14%": {"measure": "share", "subject": "city"},
    }),
    ("The lake has shrunk to a tenth of its size in 1960 and its salt content has risen to 30%.", {
        "a tenth": {"measure": "size", "subject": "lake", "direction": "decrease"},
        "30%": {"measure": "salt content", "subject": "its", "direction": "increase"},
    }),
    ("A man was jailed on Friday after taking £1.6m from learners.", {"£1.6m": {"measure": "taking", "subject": "man"}}),
    ("He was sentenced on Friday for stealing £2.4 million.", {"£2.4 million": {"measure": "stealing", "subject": "He"}}),
    ("Winds of up to 90 km/h closed the pass for 11 hours.", {
        "90 km/h": {"measure": "Winds"},
        "11 hours": {"measure": "closed", "subject": "Winds"},
    }),
    ("Prosecutors are seeking a sentence of 12 years for the former minister.", {
        "12 years": {"measure": "sentence", "subject": "former minister", "status": "target"},
    }),
    ("Some 130,000 people still live where the air is worse.", {"130,000 people": {}}),
    ("The grocer increased its market share to 11.4% from 10.6% in the 12 weeks to May 2.", {
        "11.4%": {"measure": "market share", "subject": "grocer", "time": "12 weeks to May 2", "direction": "increase"},
        "10.6%": {"measure": "market share", "subject": "grocer"},
    }),
    ("The zoo, home to 126 species, welcomed 410,000 visitors in 2024.", {
        "126 species": {"measure": "home", "subject": "zoo"},
        "410,000 visitors": {"measure": "welcomed", "subject": "zoo", "time": "2024"},
    }),
    ("By last Friday the appeal had raised 6.3 million francs, and the charity has sent 20 lorries.", {
        "6.3 million francs": {"measure": "raised", "subject": "appeal", "time": "last Friday"},
        "20 lorries": {"measure": "sent", "subject": "charity"},
    }),
    ("Bank lending to companies contracted by 0.6% in May.", {
        "0.6%": {"measure": "Bank lending", "subject": "companies", "time": "May", "direction": "decrease"},
    }),
    ("The number of firms that export to Asia rose to 4,000.", {"4,000": {"measure": "number of firms", "direction": "increase"}}),
    ("Shipments to China rose by a fifth. Those to Indonesia fell 6%.", {
        "a fifth": {"measure": "Shipments", "subject": "China", "direction": "increase"},
        "6%": {"measure": "Shipments", "subject": "Indonesia", "direction": "decrease"},
    }),
    ("The ministry wants 1.5 million homes to be built by 2029.", {
        "1.5 million homes": {"subject": "ministry", "time": "2029", "status": "target"},
    }),
    ("Roughly 2,000 of the 11,000 troops stationed in the country will leave by March.", {
        "2,000": {"measure": "troops", "time": "March", "status": "estimate"},
        "11,000 troops": {"subject": "country"},
    }),
    ("The works let 900 workers go last May.", {"900 workers": {"subject": "works", "time": "last May"}}),
    ("The islanders, fewer than 300 of whom speak the language, have raised $40,000.", {
        "300": {},
        "$40,000": {"measure": "raised", "subject": "islanders"},
    }),
    ("Two of the eight piers have sunk by 30 cm since 2021.", {
        "Two": {"measure": "piers"},
        "eight piers": {},
        "30 cm": {"subject": "piers", "time": "2021", "direction": "decrease"},
    }),
    ("Engineers reckon that propping them up will cost $60 million.", {
        "$60 million": {"measure": "cost", "subject": "propping them up", "source": "Engineers", "status": "estimate"},
    }),
    ("Petrol in Texas is 12 cents cheaper than a month ago; in Maine it costs $4.62.", {
        "12 cents": {"subject": "Petrol in Texas", "direction": "decrease"},
        "$4.62": {"measure": "costs", "subject": "Maine"},
    }),
    ("He left the party with debts of 12 million euros and only 9,000 members.", {
        "12 million euros": {"measure": "debts", "subject": "party"},
        "9,000 members": {"subject": "party"},
    }),
    ("The nearest one for the 2,300 villagers of Strandby is 34 km away.", {
        "2,300 villagers": {"subject": "Strandby"},
        "34 km": {"subject": "nearest one for the 2,300 villagers of Strandby"},
    }),
    ("Customers fell, though those it kept paid 3% more a month.", {
        "3%": {"measure": "paid", "subject": "those", "direction": "increase"},
    }),
    ("Half the homes were sold; on the island of Juist the share was 44%.", {
        "Half": {"measure": "homes"},
        "44%": {"measure": "share", "subject": "island of Juist"},
    }),
    ("About one in six homes on the coast was empty last May.", {
        "one in six": {"measure": "homes", "subject": "coast", "time": "last May"},
    }),
    ("Flights were cancelled and passengers whose planes did leave waited 90 minutes.", {
        "90 minutes": {"measure": "waited", "subject": "passengers"},
    }),
    ("The judge gave the two firms until June to remove 8,000 barrels of waste.", {
        "two firms": {"measure": "gave", "subject": "judge", "time": "June"},
        "8,000 barrels": {"measure": "waste", "subject": "firms", "time": "June"},
    }),
    ("Analysts at Sydbank expect the order book, which stood at 24 billion euros in May, to shrink by 10%.", {
        "24 billion euros": {"subject": "order book", "time": "May", "source": "Analysts at Sydbank"},
        "10%": {"measure": "order book", "direction": "decrease", "source": "Analysts at Sydbank", "status": "estimate"},
    }),
    ("The number of Americans filing new claims fell by 11,000.", {
        "11,000": {"measure": "number of Americans filing new claims", "direction": "decrease"},
    }),
    ("Among men the rate was 4%, and among women the rate was 9%.", {
        "4%": {"measure": "rate", "subject": "men"},
        "9%": {"measure": "rate", "subject": "women"},
    }),
    ("Chile's copper output fell 0.9% in May, and that of the state miner Codelco by 3.4%.", {
        "0.9%": {"measure": "copper output", "subject": "Chile", "time": "May", "direction": "decrease"},
        "3.4%": {"measure": "copper output", "subject": "Codelco", "time": "May", "direction": "decrease"},
    }),
    ("Rotterdam's throughput rose 2.8% to 10.6 million boxes, helped by a 9% jump in trade.", {
        "2.8%": {"measure": "throughput", "subject": "Rotterdam", "direction": "increase"},
        "10.6 million boxes": {"measure": "throughput", "subject": "Rotterdam", "direction": "increase"},
        "9%": {"measure": "throughput", "subject": "Rotterdam", "direction": "increase"},
    }),
    ("A court cleared the skipper of smuggling 280 kilos of hashish.", {
        "280 kilos": {"measure": "hashish", "subject": "skipper"},
    }),
    ("Snow shut 120 schools, and in the Allgäu 30,000 homes were without power.", {
        "120 schools": {"subject": "Snow"},
        "30,000 homes": {"measure": "without power", "subject": "Allgäu"},
    }),
    ("Farmers who grow it earn $400 a month.", {"$400 a month": {"measure": "earn", "subject": "Farmers"}}),
    ("Its shares closed unchanged at 61 shillings.", {"61 shillings": {"measure": "shares", "subject": "Its"}}),
    ("Under the new rules landlords may raise rents by 3%.", {
        "3%": {"measure": "rents", "subject": "landlords", "direction": "increase", "status": "estimate"},
    }),
    ("Acme Corp. posted revenue of 50 billion yuan, up 12% from a year earlier.", {
        "50 billion yuan": {"measure": "revenue", "subject": "Acme Corp."},
        "12%": {"measure": "revenue", "subject": "Acme Corp.", "direction": "increase", "basis": "year-on-year"},
    }),
    ("\"I'm working two jobs,\" she said.", {"two jobs": {"measure": "working", "subject": "I", "source": "she"}}),
    ("\"Two-thirds of my clients don't even know whom to pay,\" said Ruben Salas.", {
        "Two-thirds": {"measure": "clients", "subject": "my", "source": "Ruben Salas"},
    }),
    ("It has completed 79 workshops and 22 factories.", {
        "79 workshops": {"subject": "It"},
        "22 factories": {"subject": "It"},
    }),
    ("Exports accounted for one-third of sales.", {"one-third": {"measure": "sales", "subject": "Exports"}}),
    ("A new vaccine cut severe cases by 63%.", {
        "63%": {"measure": "severe cases", "subject": "new vaccine", "direction": "decrease"},
    }),
    ("Acme Corp. said it would hire 3,000 people this year.", {
        "3,000 people": {"subject": "Acme Corp.", "time": "this year", "source": "Acme Corp.", "status": "target"},
    }),
    ("Acme Corp., which employs 500 people, lost $5 million in June.", {
        "500 people": {"subject": "Acme Corp."},
        "$5 million": {"measure": "lost", "subject": "Acme Corp.", "time": "June"},
    }),
    ("Traffic is expected to grow 4.9 per cent next year, according to the International Energy Agency.", {
        "4.9 per cent": {
            "measure": "Traffic", "time": "next year", "direction": "increase", "source": "International Energy Agency",
            "status": "estimate",
        },
    }),
    ("Goldman Sachs raised its forecast to $90 from $80.", {
        "$90": {
            "measure": "forecast", "direction": "increase", "source": "Goldman Sachs", "status": "estimate",
        },
        "$80": {"measure": "forecast", "source": "Goldman Sachs", "status": "estimate"},
    }),
    ("In May, output fell 3% from April.", {
        "3%": {"measure": "output", "time": "May", "direction": "decrease", "basis": "month-on-month"},
    }),
    ("Boeing sank 8% on Monday, with its shares down 11.9% in London.", {
        "8%": {"subject": "Boeing", "time": "Monday", "direction": "decrease"},
        "11.9%": {"measure": "shares", "subject": "Boeing", "time": "Monday", "direction": "decrease"},
    }),
    ("Toyota on Thursday cut its full-year profit forecast by 12% to 3.2 trillion yen.", {
        "12%": {
            "measure": "full-year profit forecast", "subject": "Toyota", "time": "Thursday", "direction": "decrease", "source": "Toyota",
            "status": "estimate",
        },
        "3.2 trillion yen": {
            "measure": "full-year profit forecast", "subject": "Toyota", "time": "Thursday", "direction": "decrease", "source": "Toyota",
            "status": "estimate",
        },
    }),
    ("Prices rose 0.3% in June after a 0.1% increase in May, the Labor Department said.", {
        "0.3%": {"measure": "Prices", "time": "June", "direction": "increase", "source": "Labor Department"},
        "0.1%": {"measure": "Prices", "time": "May", "direction": "increase", "source": "Labor Department"},
    }),
    ("The start-up raised $120 million from investors including Sequoia Capital and is valued at $1.4 billion.", {
        "$120 million": {"measure": "raised", "subject": "start-up"},
        "$1.4 billion": {"measure": "valued", "subject": "start-up"},
    }),
    ("Ross was down 2.3%, Burlington by 2.6%.", {
        "2.3%": {"subject": "Ross", "direction": "decrease"},
        "2.6%": {"subject": "Burlington", "direction": "decrease"},
    }),
    ("Its newest chip, made by Acme Corp., draws 700 watts.", {"700 watts": {"measure": "draws", "subject": "newest chip"}}),
    ("The central bank imposed a 74 million euro ($80.5 million) penalty on Acme Bank.", {
        "74 million euro": {"measure": "penalty", "subject": "Acme Bank"},
        "$80.5 million": {"measure": "penalty", "subject": "Acme Bank"},
    }),
    ("Cathay Pacific will hire 3,000 people this year, 600 of them pilots.", {
        "3,000 people": {"subject": "Cathay Pacific", "time": "this year", "status": "target"},
        "600": {"measure": "pilots", "subject": "Cathay Pacific", "time": "this year", "status": "target"},
    }),
    ("Retail sales rose 0.4 percent in April, half the pace economists had forecast.", {
        "0.4 percent": {"measure": "Retail sales", "time": "April", "direction": "increase"},
        "half": {"measure": "pace", "subject": "Retail sales", "time": "April"},
    }),
    ("Three-quarters of customers had power again.", {"Three-quarters": {"measure": "customers"}}),
    ("The yield on 10-year bonds rose 3 basis points.", {
        "3 basis points": {"measure": "yield", "subject": "10-year bonds", "direction": "increase"},
    }),
    ("Exports could drop to 1.1 million barrels per day in the fourth quarter, from 2.5 million barrels per day.", {
        "1.1 million barrels per day": {
            "measure": "Exports", "time": "fourth quarter", "direction": "decrease", "status": "estimate",
        },
        "2.5 million barrels per day": {"measure": "Exports"},
    }),
    ("Acme Corp. to buy Globex in $2.5 billion deal", {
        "$2.5 billion": {"measure": "deal", "subject": "Acme Corp.", "status": "target"},
    }),
    ("The quake killed 31 people and injured hundreds; 180 people were hurt on the coast.", {
        "31 people": {"measure": "killed", "subject": "quake"},
        "hundreds": {"measure": "injured", "subject": "quake"},
        "180 people": {"measure": "hurt", "subject": "coast"},
    }),
    ("Lumen BV lost $21 million last year and plans to cut costs by 5%.", {
        "$21 million": {"measure": "lost", "subject": "Lumen BV", "time": "last year"},
        "5%": {"measure": "costs", "subject": "Lumen BV", "direction": "decrease", "status": "target"},
    }),
    ("The girl was trapped for 13 hours, and the agency has up to 13 weeks to decide.", {
        "13 hours": {"measure": "trapped", "subject": "girl"}, "13 weeks": {"subject": "agency"},
    }),
    ("One in ten houses meet the code.", {"One in ten": {"measure": "houses"}}),
    ("The two unions represent 31,000 dockworkers, of whom 4,500 walked out on Tuesday.", {
        "31,000 dockworkers": {"measure": "represent", "subject": "unions"},
        "4,500": {"measure": "dockworkers", "time": "Tuesday"},
    }),
    ("Germany has awarded 2.9 gigawatts of wind projects in its latest auction.", {
        "2.9 gigawatts": {"measure": "wind projects", "subject": "Germany"},
    }),
    ("Carmakers agreed in May to buy half of its output.", {
        "half": {"measure": "output", "subject": "Carmakers", "status": "target"},
    }),
    ("Output is seen falling 10.6% to 35.4 million bags.", {
        "10.6%": {"measure": "Output", "direction": "decrease", "status": "estimate"},
        "35.4 million bags": {"measure": "Output", "direction": "decrease", "status": "estimate"},
    }),
    ("It houses 420 companies, whose combined output reached 190 billion yuan in 2024.", {
        "420 companies": {"subject": "It"},
        "190 billion yuan": {"measure": "combined output", "subject": "companies", "time": "2024"},
    }),
    ("Car thefts in Chicago have doubled to 29,000.", {
        "doubled": {"measure": "Car thefts", "subject": "Chicago", "direction": "increase"},
        "29,000": {"measure": "Car thefts", "subject": "Chicago", "direction": "increase"},
    }),
    ("Wine output in Italy is forecast to fall 12% this year.", {
        "12%": {
            "measure": "Wine output", "subject": "Italy", "time": "this year", "direction": "decrease", "status": "estimate",
        },
    }),
    ("Ukraine exported 1.9 million tonnes of maize in May, compared with 2.6 million in April.", {
        "1.9 million tonnes": {"measure": "exported", "subject": "Ukraine", "time": "May"},
        "2.6 million": {"measure": "exported", "subject": "Ukraine", "time": "April"},
    }),
    ('"We carried 26 patients down in the dark," said Grace Atieno.', {
        "26 patients": {"measure": "carried", "subject": "We", "source": "Grace Atieno"},
    }),
    ("Bank of America cut its price target on Best Buy to $70 from $78.", {
        "$70": {
            "measure": "price target", "subject": "Best Buy", "direction": "decrease", "source": "Bank of America",
            "status": "estimate",
        },
        "$78": {"measure": "price target", "subject": "Best Buy", "source": "Bank of America", "status": "estimate"},
    }),
    ("Beekeepers lost 40 percent of their hives over the winter, a survey by Cornell University found.", {
        "40 percent": {
            "measure": "hives", "subject": "Beekeepers", "direction": "decrease",
            "source": "survey by Cornell University",
        },
    }),
    ("Net income was $244 million, or $1.11 per share, compared with $341 million, or $1.49 per share, a year earlier.", {
        "$244 million": {"measure": "Net income"},
        "$1.11 per share": {"measure": "Net income"},
        "$341 million": {"measure": "Net income", "time": "a year earlier"},
        "$1.49 per share": {"measure": "Net income", "time": "a year earlier"},
    }),
    ("Turbine makers such as Vestas have raised prices by up to 10% since January.", {
        "10%": {"measure": "prices", "subject": "Turbine makers such as Vestas", "time": "January", "direction": "increase"},
    }),
    ("Each family that lost its home will receive 500,000 rupiah a month.", {
        "500,000 rupiah a month": {"measure": "receive", "subject": "Each family", "status": "target"},
    }),
    ("Nordlink Ltd. carried 4.2 million passengers, opened two hubs and employs 510 people.", {
        "4.2 million passengers": {"measure": "carried", "subject": "Nordlink Ltd."},
        "two hubs": {"subject": "Nordlink Ltd."},
        "510 people": {"subject": "Nordlink Ltd."},
    }),
    ("The charity raised £3 million and paid out £2 million.", {
        "£3 million": {"measure": "raised", "subject": "charity"},
        "£2 million": {"measure": "paid", "subject": "charity"},
    }),
    ("New Delhi pays growers at least 2,000 rupees per quintal.", {
        "2,000 rupees per quintal": {"measure": "pays", "subject": "New Delhi"},
    }),
    ("Tariffs cost Acme Corp. $9 million.", {"$9 million": {"measure": "cost", "subject": "Acme Corp."}}),
    ("Around 12,000 residents fled as the fire destroyed 340 buildings.", {
        "12,000 residents": {"measure": "fled"},
        "340 buildings": {"measure": "destroyed", "subject": "fire"},
    }),
    ("Shipments of coal fell 18%, and temperatures in the Cerrado dropped to 2 degrees Celsius.", {
        "18%": {"measure": "Shipments", "subject": "coal", "direction": "decrease"},
        "2 degrees Celsius": {"measure": "temperatures", "subject": "Cerrado", "direction": "decrease"},
    }),
    ("U.S. retail sales rose 0.4 percent in April.", {
        "0.4 percent": {"measure": "retail sales", "subject": "U.S.", "time": "April", "direction": "increase"},
    }),
    ("Stocks returned 16.3% and bonds 5.1%; revenue rose 5% and operating profit 3%.", {
        "16.3%": {"measure": "returned", "subject": "Stocks"},
        "5.1%": {"measure": "returned", "subject": "bonds"},
        "5%": {"measure": "revenue", "direction": "increase"},
        "3%": {"measure": "operating profit", "direction": "increase"},
    }),
    ("Norway gets 17% of the cod and the EU 36%.", {
        "17%": {"measure": "cod", "subject": "Norway"}, "36%": {"measure": "cod", "subject": "EU"},
    }),
    ("The firm employs 90 people, two-thirds of them engineers.", {
        "90 people": {"subject": "firm"}, "two-thirds": {"measure": "people", "subject": "engineers"},
    }),
    ("The firm has agreed to invest 1.4 billion euros, 60% of it borrowed.", {
        "1.4 billion euros": {"measure": "invest", "subject": "firm", "status": "target"},
        "60%": {"measure": "invest", "subject": "firm", "status": "target"},
    }),
    ("Four-fifths of the participants were women, and about 600 of them had waited.", {
        "Four-fifths": {"measure": "participants", "subject": "women"}, "600": {"measure": "waited", "subject": "them"},
    }),
    ("There are 2,050 vacancies in Wales, and 3.6 million people in the UK moved house.", {
        "2,050 vacancies": {"subject": "Wales"}, "3.6 million people": {"measure": "moved", "subject": "UK"},
    }),
    ("Acme Corp. hoped to reconnect 80% of its customers by August, while 58 stations were damaged.", {
        "80%": {"measure": "customers", "subject": "Acme Corp.", "time": "August", "status": "target"},
        "58 stations": {"measure": "damaged"},
    }),
    ("Forbes values the club at $1.5 billion.", {
        "$1.5 billion": {"measure": "values", "subject": "club", "status": "estimate"},
    }),
    ("The union, which had called for a rise of 3%, will march on May Day.", {
        "3%": {"measure": "rise", "subject": "union", "direction": "increase", "status": "target"},
    }),
    ("The Acme Park, which opened in 2018, has 550 beds.", {"550 beds": {"subject": "Acme Park"}}),
    ("Its shares rose 6%; they have gained almost a third this year.", {
        "6%": {"measure": "shares", "subject": "Its", "direction": "increase"},
        "a third": {"measure": "shares", "subject": "Its", "time": "this year", "direction": "increase"},
    }),
    ("Shipments of coal slumped 18%, while those of grain fell by a quarter.", {
        "18%": {"measure": "Shipments", "subject": "coal", "direction": "decrease"},
        "a quarter": {"measure": "Shipments", "subject": "grain", "direction": "decrease"},
    }),
    ("About 8 GW will be built next year, and farmers pick 18 million bags a year.", {
        "8 GW": {"measure": "built", "time": "next year", "status": "estimate"},
        "18 million bags a year": {"measure": "pick", "subject": "farmers"},
    }),
    ("A clerk was jailed for stealing £2.4 million; the largest transfer, of £96,500, was made in May.", {
        "£2.4 million": {"measure": "stealing", "subject": "clerk"},
        "£96,500": {"measure": "largest transfer", "time": "May"},
    }),
    ("The team covers an average of 11 km and closed five areas covering 32 square kilometres.", {
        "11 km": {"measure": "covers", "subject": "team"},
        "five areas": {"subject": "team"},
        "32 square kilometres": {"measure": "covering", "subject": "areas"},
    }),
    ("The agency got 611 bids totalling 5.8 GW.", {
        "611 bids": {"measure": "got", "subject": "agency"}, "5.8 GW": {"measure": "bids", "subject": "agency"},
    }),
    ("A lorry carrying 24 tonnes of chemicals overturned, injuring six people and closing the road for two hours.", {
        "24 tonnes": {"measure": "chemicals", "subject": "lorry"},
        "six people": {"measure": "injuring", "subject": "lorry"},
        "two hours": {"measure": "closing", "subject": "lorry"},
    }),
    ("Peru exported 2.7 million tonnes of copper, of which China took 70%.", {
        "2.7 million tonnes": {"measure": "exported", "subject": "Peru"}, "70%": {"measure": "exported", "subject": "China"},
    }),
    ("Acme Corp. said sales rose 1% to 19.6 billion euros, missing the 20 billion euros expected by analysts.", {
        "1%": {"measure": "sales", "subject": "Acme Corp.", "direction": "increase", "source": "Acme Corp."},
        "19.6 billion euros": {"measure": "sales", "subject": "Acme Corp.", "direction": "increase", "source": "Acme Corp."},
        "20 billion euros": {"measure": "sales", "subject": "Acme Corp.", "source": "Acme Corp.", "status": "estimate"},
    }),
    ("A survey of 1,200 firms found that 62% had debts.", {
        "1,200 firms": {"measure": "survey"},
        "62%": {"measure": "debts", "subject": "firms", "source": "survey"},
    }),
    ("Average rents in Dublin hit 2,377 euros.", {"2,377 euros": {"measure": "Average rents", "subject": "Dublin"}}),
    ("Boeing's profit fell to $61 million on sales of $1.4 billion.", {
        "$61 million": {"measure": "profit", "subject": "Boeing", "direction": "decrease"},
        "$1.4 billion": {"measure": "sales", "subject": "Boeing"},
    }),
    ("The aid group said it needed $60 million; two workers died and five were hurt when a crane collapsed in May.", {
        "$60 million": {"measure": "needed", "subject": "it", "source": "aid group"},
        "two workers": {"measure": "died", "time": "May", "source": "aid group"},
        "five": {"measure": "hurt", "time": "May", "source": "aid group"},
    }),
    ("The trial included 900 adults, 62% of whom were men.", {
        "900 adults": {"subject": "trial"}, "62%": {"measure": "adults", "subject": "men"},
    }),
    ("Norway's exports rose 6%, although the volume fell 14%; hotel prices in the city doubled.", {
        "6%": {"measure": "exports", "subject": "Norway", "direction": "increase"},
        "14%": {"measure": "volume", "subject": "Norway", "direction": "decrease"},
        "doubled": {"measure": "hotel prices", "subject": "city", "direction": "increase"},
    }),
    ("The Labor Department counted 172 strikes.", {"172 strikes": {"source": "Labor Department"}}),
    ("Acme Corp. grounded its jets in March and now flies 50-seat planes.", {"50-seat": {"subject": "planes"}}),
    ("Acme Corp. said it had 500 staff, while Boeing reported that 58 jets were grounded.", {
        "500 staff": {"subject": "Acme Corp.", "source": "Acme Corp."},
        "58 jets": {"measure": "grounded", "source": "Boeing"},
    }),
    ("One in four nurses had recovered within a year, she added.", {"One in four": {"measure": "nurses", "source": "she"}}),
    ("The biggest losers were Boeing, down 3.2% at $181, and Airbus, down 2%.", {
        "3.2%": {"subject": "Boeing", "direction": "decrease"},
        "$181": {"subject": "Boeing"},
        "2%": {"subject": "Airbus", "direction": "decrease"},
    }),
    ("The firm boosted its output to 1.2 million tons of ilmenite.", {
        "1.2 million tons": {"measure": "output", "subject": "firm", "direction": "increase"},
    }),
    ("It faces a fine on top of a $60 million penalty.", {"$60 million": {"measure": "penalty", "subject": "It"}}),
    ("The government says that about 10 GW a year would have to be added.", {
        "10 GW a year": {"measure": "added", "source": "government", "status": "estimate"},
    }),
    ("The number of patients in Wales fell to 741,200 in May, down 1.3% on the month before.", {
        "741,200": {"measure": "number of patients", "subject": "Wales", "time": "May", "direction": "decrease"},
        "1.3%": {"measure": "number of patients", "subject": "Wales", "time": "May", "direction": "decrease"},
    }),
    ("A total of 8,210 ships crossed the strait in May, and 212 vessels called at Rotterdam.", {
        "8,210 ships": {"measure": "crossed", "subject": "strait", "time": "May"},
        "212 vessels": {"measure": "called", "subject": "Rotterdam", "time": "May"},
    }),
    ("Acme Corp. said 9,000 homes were still without power and 300 shifts went unfilled.", {
        "9,000 homes": {"measure": "without power", "source": "Acme Corp."},
        "300 shifts": {"measure": "unfilled", "source": "Acme Corp."},
    }),
    ("The mill, built in 1908, buys 90,000 tonnes of wheat a year and sells flour in 30 countries.", {
        "90,000 tonnes": {"measure": "wheat", "subject": "mill"}, "30 countries": {"subject": "mill"},
    }),
    ("The deal would add 3% to the price of a trip.", {
        "3%": {"measure": "price", "subject": "trip", "direction": "increase", "status": "estimate"},
    }),
    ("The council expects traffic to grow by 2% and plans to raise its fee to $12.", {
        "2%": {"measure": "traffic", "direction": "increase", "status": "estimate", "source": "council"},
        "$12": {"measure": "fee", "subject": "council", "direction": "increase", "status": "target"},
    }),
    ("Remittances to Mexico rose 4%, while those from India fell 2%.", {
        "4%": {"measure": "Remittances", "subject": "Mexico", "direction": "increase"},
        "2%": {"measure": "Remittances", "subject": "India", "direction": "decrease"},
    }),
    ("The number of people waiting for surgery in Wales fell to 741,200.", {
        "741,200": {"measure": "number of people waiting for surgery", "subject": "Wales", "direction": "decrease"},
    }),
    ("Acme Corp. now sees profit of $5.85 a share, compared with its July forecast of $5.60.", {
        "$5.85 a share": {"measure": "profit", "subject": "Acme Corp.", "status": "estimate", "source": "Acme Corp."},
        "$5.60": {"measure": "profit", "subject": "Acme Corp.", "status": "estimate", "source": "Acme Corp."},
    }),
    ("Total sales came to $3.8 billion, up 5.2%, the grocer said.", {
        "$3.8 billion": {"measure": "Total sales", "subject": "grocer", "source": "grocer"},
        "5.2%": {"measure": "Total sales", "subject": "grocer", "direction": "increase", "source": "grocer"},
    }),
    ('"Half of our capacity is sold," said Grace Atieno.', {
        "Half": {"measure": "capacity", "subject": "our", "source": "Grace Atieno"},
    }),
    ("Acme Corp. raised the price paid to farmers by 39% and cut fees on 1,500 routes.", {
        "39%": {"measure": "price paid to farmers", "subject": "Acme Corp.", "direction": "increase"},
        "1,500 routes": {"measure": "fees", "subject": "Acme Corp."},
    }),
    ("There was a crash in which nine people were hurt.", {"nine people": {"measure": "hurt", "subject": "crash"}}),
    ("The index has lost 9% since it peaked in May; debt stood at 3.4 times core earnings.", {
        "9%": {"subject": "index", "time": "May", "direction": "decrease"}, "3.4 times": {"measure": "debt"},
    }),
    ("Starting Sept. 1 riders will pay $4 a trip, and fines for evasion will triple.", {
        "$4 a trip": {"measure": "pay", "subject": "riders", "time": "Sept. 1"},
        "triple": {"measure": "fines", "subject": "evasion", "time": "Sept. 1", "direction": "increase"},
    }),
    ("Acme Corp. revenue rose 7% in the third quarter. Exports made up 31% of sales. Costs climbed 2%.", {
        "7%": {"measure": "revenue", "subject": "Acme Corp.", "time": "third quarter", "direction": "increase"},
        "31%": {"measure": "sales", "subject": "Exports", "time": "third quarter"},
        "2%": {"measure": "Costs", "subject": "Acme Corp.", "time": "third quarter", "direction": "increase"},
    }),
    ("The trial enrolled 412 children. Two-thirds received a dose.", {
        "412 children": {"subject": "trial"}, "Two-thirds": {"measure": "received", "subject": "trial"},
    }),
    ("Three workers were killed and 11 injured; about 80,000 people live in the county.", {
        "Three workers": {"measure": "killed"}, "11": {"measure": "injured"},
        "80,000 people": {"measure": "live", "subject": "county"},
    }),
    ("The district will shut six schools and lay off 190 teachers, saving $14 million a year.", {
        "six schools": {"subject": "district", "status": "target"},
        "190 teachers": {"measure": "lay", "subject": "district", "direction": "decrease", "status": "target"},
        "$14 million a year": {"measure": "saving", "subject": "district", "status": "target"},
    }),
    ("Acme Corp. expects traffic to reach 10 million, against 9.2 million in 2024.", {
        "10 million": {"measure": "traffic", "subject": "Acme Corp.", "status": "estimate", "source": "Acme Corp."},
        "9.2 million": {"measure": "traffic", "subject": "Acme Corp.", "time": "2024", "source": "Acme Corp."},
    }),
    ("The firm plans to cut 240 of its 2,900 posts by 2027 and faces 300 claims.", {
        "240": {"measure": "posts", "subject": "firm", "time": "2027", "direction": "decrease", "status": "target"},
        "2,900 posts": {"subject": "its"},
        "300 claims": {"measure": "faces", "subject": "firm"},
    }),
    ("Miners demanded 25,000 rand; 43% of staff want fewer shifts.", {
        "25,000 rand": {"measure": "demanded", "subject": "Miners", "status": "target"}, "43%": {"measure": "staff"},
    }),
    ("The median wait was 21.3 weeks, twice the usual level, and clinics cancelled 640.", {
        "21.3 weeks": {"measure": "median wait"}, "twice": {"measure": "median wait"},
        "640": {"measure": "cancelled", "subject": "clinics"},
    }),
    ("Doctors wrote 2.1 million prescriptions in 2024.", {
        "2.1 million prescriptions": {"measure": "wrote", "subject": "Doctors", "time": "2024"},
    }),
    ("German steelmaker Brennhagen will cut about 4,200 jobs and close two of its five blast furnaces by 2029.", {
        "4,200 jobs": {"subject": "Brennhagen", "time": "2029", "direction": "decrease", "status": "target"},
        "two": {"measure": "blast furnaces", "subject": "Brennhagen", "time": "2029", "status": "target"},
        "five blast furnaces": {"subject": "its"},
    }),
    ("Steelmaker Brennhagen to shed 4,200 jobs, shut two blast furnaces", {
        "4,200 jobs": {"subject": "Brennhagen", "direction": "decrease", "status": "target"},
        "two blast furnaces": {"subject": "Brennhagen", "status": "target"},
    }),
    ("Crews will dig up 138 miles of cast-iron pipe.", {
        "138 miles": {"measure": "cast-iron pipe", "subject": "Crews", "status": "target"},
    }),
    ("The city will set aside $2.5 million for discounts.", {
        "$2.5 million": {"measure": "set", "subject": "city", "status": "target"},
    }),
    ("Lawn watering will be limited to two days a week from August.", {
        "two days a week": {"measure": "limited", "subject": "Lawn watering", "time": "August", "status": "target"},
    }),
    ("Under the plan, annual capacity will shrink to 8.5 million tonnes from 11 million.", {
        "8.5 million tonnes": {"measure": "annual capacity", "direction": "decrease", "status": "target"},
        "11 million": {"measure": "annual capacity"},
    }),
    ("The merger will cut costs by $200 million a year.", {
        "$200 million a year": {"measure": "costs", "subject": "merger", "direction": "decrease", "status": "estimate"},
    }),
    ("This year it will earn at least $90 million.", {"$90 million": {"measure": "earn", "subject": "it", "time": "This year", "status": "estimate"}}),
    ("Some 2,500 people will have to move.", {"2,500 people": {"measure": "move", "status": "estimate"}}),
    ("Council backs $412 million plan to replace water mains", {
        "$412 million": {"measure": "plan", "subject": "Council", "status": "target"},
    }),
    ("More than half of the food banks fear they will have to turn people away this winter.", {
        "half": {"measure": "food banks"},
    }),
    ("The charity wants child benefit raised by £25 a week.", {
        "£25 a week": {"measure": "child benefit", "direction": "increase", "status": "target"},
    }),
    ("The monthly fee will go up by $2 to $15.99.", {
        "$2": {"measure": "monthly fee", "direction": "increase"},
        "$15.99": {"measure": "monthly fee", "direction": "increase"},
    }),
    ("Gold prices will rise to $3,000, analysts said.", {
        "$3,000": {"subject": "Gold prices", "direction": "increase", "source": "analysts", "status": "estimate"},
    }),
    ('The film division lost $96 million after "The Glass Harbor" took in just $143 million worldwide.', {
        "$96 million": {"measure": "lost", "subject": "film division"},
        "$143 million": {"measure": "took", "subject": "Glass Harbor"},
    }),
    ("The carrier said it had ordered 85 jets worth $11.2 billion.", {
        "85 jets": {"subject": "it", "source": "carrier"},
        "$11.2 billion": {"measure": "worth", "subject": "jets", "source": "carrier"},
    }),
    ("The army will send 1,200 troops to the border.", {
        "1,200 troops": {"measure": "send", "subject": "army", "status": "target"},
    }),
    ("The new tunnel will shorten the trip by 25 minutes.", {
        "25 minutes": {"measure": "trip", "subject": "new tunnel", "direction": "decrease", "status": "estimate"},
    }),
    ("The strike will affect 80,000 passengers.", {
        "80,000 passengers": {"measure": "affect", "subject": "strike", "status": "estimate"},
    }),
    ("Pilots work as many as 90 hours a month.", {"90 hours a month": {"measure": "work", "subject": "Pilots"}}),
    ("Its planes were 88.6% full, 1.9 percentage points better than a year before.", {
        "88.6%": {"measure": "full", "subject": "planes"},
        "1.9 percentage points": {"measure": "full", "subject": "planes", "direction": "increase", "basis": "year-on-year"},
    }),
    ("About $150 million is to come from bonds and $96 million from the Environmental Protection Agency.", {
        "$150 million": {"measure": "come", "subject": "bonds", "status": "target"},
        "$96 million": {"measure": "come", "subject": "Environmental Protection Agency", "status": "target"},
    }),
    ("The company forecasts a profit of 310 million euros and traffic of 52 million passengers.", {
        "310 million euros": {"measure": "profit", "subject": "company", "source": "company", "status": "estimate"},
        "52 million passengers": {"measure": "traffic", "subject": "company", "source": "company", "status": "estimate"},
    }),
    ("Acme Corp. said start-up had been pushed back by 18 months.", {
        "18 months": {"measure": "pushed", "subject": "start-up", "source": "Acme Corp."},
    }),
    ("The charity's network of 212 centres gave out 1.46 million parcels in June.", {
        "212 centres": {"subject": "charity's network"},
        "1.46 million parcels": {"measure": "gave", "subject": "charity's network", "time": "June"},
    }),
    ("Acme Corp. ordered 85 jets and reported a 12% jump in passengers for June.", {
        "85 jets": {"subject": "Acme Corp."},
        "12%": {"measure": "passengers", "subject": "Acme Corp.", "time": "June", "direction": "increase"},
    }),
    ("Toyota to recall 1.2 million cars, halt two lines", {
        "1.2 million cars": {"measure": "recall", "subject": "Toyota", "status": "target"},
        "two lines": {"subject": "Toyota", "status": "target"},
    }),
    ("Volkswagen AG shares, down by a third since January, rose 4.7% to 118.50 euros.", {
        "a third": {"measure": "shares", "subject": "Volkswagen AG", "time": "January", "direction": "decrease"},
        "4.7%": {"measure": "shares", "subject": "Volkswagen AG", "direction": "increase"},
        "118.50 euros": {"measure": "shares", "subject": "Volkswagen AG", "direction": "increase"},
    }),
    ("Shares in Acme Corp., down 12% this year, fell 3% to $45.", {
        "12%": {"measure": "Shares", "subject": "Acme Corp.", "time": "this year", "direction": "decrease"},
        "3%": {"measure": "Shares", "subject": "Acme Corp.", "direction": "decrease"},
        "$45": {"measure": "Shares", "subject": "Acme Corp.", "direction": "decrease"},
    }),
    ("Acme Corp. put restructuring charges at 640 million euros.", {
        "640 million euros": {"measure": "restructuring charges", "subject": "Acme Corp.", "source": "Acme Corp.", "status": "estimate"},
    }),
    ("The unit was burning through $1 billion a year.", {"$1 billion a year": {"measure": "burning", "subject": "unit"}}),
    ("The price of the plan will go up by $2 on Oct. 15.", {
        "$2": {"measure": "price", "subject": "plan", "time": "Oct. 15", "direction": "increase"},
    }),
    ("The survey, carried out by Sheffield Hallam University in May, also found that 71% of food banks rely on volunteers.", {
        "71%": {"measure": "food banks", "time": "May", "source": "Sheffield Hallam University"},
    }),
    ("The hospital, which treats 40,000 patients a year, will close its laboratory in Dorset, where 85 chemists work, by March and move 30 of them to Poole.", {
        "40,000 patients a year": {"measure": "treats", "subject": "hospital"},
        "85 chemists": {"measure": "work", "subject": "laboratory"},
        "30": {"measure": "move", "subject": "hospital", "time": "March", "status": "target"},
    }),
    ("Vineyards paid pickers an average of $21 an hour, the growers' association said, a tenth more than in 2023.", {
        "$21 an hour": {"measure": "paid", "subject": "Vineyards", "source": "growers' association"},
        "a tenth": {"measure": "paid", "subject": "Vineyards", "direction": "increase", "source": "growers' association"},
    }),
    ("The theatre told its 1,200 subscribers on Monday that it would raise ticket prices by 8%.", {
        "1,200 subscribers": {"subject": "its", "source": "theatre"},
        "8%": {"measure": "ticket prices", "subject": "it", "direction": "increase", "source": "theatre", "status": "target"},
    }),
    ("Four of the airline's 12 jets were grounded in May.", {
        "Four": {"measure": "jets", "subject": "airline", "time": "May"},
        "12 jets": {"subject": "airline"},
    }),
    ("The ferry operator made a profit of $14 million on revenue that grew 6% to $310 million.", {
        "$14 million": {"measure": "profit", "subject": "ferry operator"},
        "6%": {"measure": "revenue", "subject": "ferry operator", "direction": "increase"},
        "$310 million": {"measure": "revenue", "subject": "ferry operator", "direction": "increase"},
    }),
    ("The navy ordered nine patrol boats, each carrying 40 sailors.", {
        "nine patrol boats": {"subject": "navy"},
        "40 sailors": {"measure": "carrying", "subject": "patrol boats"},
    }),
    ("The museum drew 1.9 million visitors across the United States in 2024.", {
        "1.9 million visitors": {"measure": "drew", "subject": "museum", "time": "2024"},
    }),
    ("Rainfall was lower than expected and wheat output fell 12% to 3.1 million tons.", {
        "12%": {"measure": "wheat output", "direction": "decrease"},
        "3.1 million tons": {"measure": "wheat output", "direction": "decrease"},
    }),
    ("Acme swapped $900 million of bonds due in 2028 for shares.", {"$900 million": {"measure": "bonds", "subject": "Acme"}}),
    ("The dam is 61% full, down 9 percentage points since April.", {
        "61%": {"measure": "full", "subject": "dam"},
        "9 percentage points": {"measure": "full", "subject": "dam", "time": "April", "direction": "decrease"},
    }),
    ("Heavy rain pushed temperatures below 7 degrees Celsius.", {"7 degrees Celsius": {"measure": "temperatures", "direction": "decrease"}}),
    ("Acme Corp. employs 300 people. It will replace the 1,140 megawatts it supplies with solar.", {
        "300 people": {"subject": "Acme Corp."}, "1,140 megawatts": {"measure": "supplies", "subject": "it"},
    }),
    ("Portsmouth sea wall to cost £41m more.", {"£41m": {"measure": "cost", "subject": "Portsmouth sea wall", "status": "estimate"}}),
    ("So far 2.1km has been built, using 58,000 tonnes of granite.", {"2.1km": {"measure": "built"}, "58,000 tonnes": {"measure": "granite"}}),
    ("Anna Marsh said: \"I'd normally take £2,000.\"", {"£2,000": {"measure": "take", "subject": "I", "source": "Anna Marsh"}}),
    ("运煤司机郭有才说，每公里电费不到1元。", {"1元": {"measure": "电费", "source": "运煤司机郭有才"}}),
    ("小学学费3000元，初中4500元。", {
        "3000元": {"measure": "学费", "subject": "小学"}, "4500元": {"measure": "学费", "subject": "初中"},
    }),
    ("她每月房租3000元，水电400元。", {"3000元": {"measure": "房租", "subject": "她"}, "400元": {"measure": "水电", "subject": "她"}}),
    ("长江集团4月28日发行15亿元公司债，期限5年，认购倍数4.3倍。", {
        "15亿元": {"measure": "公司债", "subject": "长江集团", "time": "4月28日"},
        "5年": {"measure": "期限", "subject": "公司债", "time": "4月28日"},
        "4.3倍": {"measure": "倍数", "subject": "公司债", "time": "4月28日"},
    }),
    ("公司拟投资18亿元在四川宜宾建设第二工厂，年产能3万辆。", {
        "18亿元": {"measure": "投资", "subject": "公司", "status": "target"},
        "3万辆": {"measure": "年产能", "subject": "第二工厂", "status": "target"},
    }),
    ("米业公司今年计划收购稻谷30万吨，眼下每天要发出70多车大米。", {
        "30万吨": {"measure": "稻谷", "subject": "米业公司", "time": "今年", "status": "target"},
        "70多车大米": {"measure": "发出", "subject": "米业公司"},
    }),
    ("全省收购稻谷1240万吨，占预计商品量的52%。", {
        "1240万吨": {"measure": "稻谷", "subject": "全省"}, "52%": {"measure": "商品量", "subject": "稻谷"},
    }),
    ("320个帐位的入住率保持在九成上下。", {"320个帐位": {}, "九成": {"measure": "入住率", "subject": "320个帐位"}}),
    ("全市3.62万个路内泊位去年日均周转只有2.8次。", {
        "3.62万个路内泊位": {"subject": "全市"}, "2.8次": {"measure": "周转", "subject": "3.62万个路内泊位", "time": "去年"},
    }),
    ("“冰玉环”栈道全长2.3公里，去年接待游客3万人次。", {
        "2.3公里": {"measure": "全长", "subject": "“冰玉环”栈道"},
        "3万人次": {"measure": "游客", "subject": "“冰玉环”栈道", "time": "去年"},
    }),
    ("The court gave the owner until May to remove 600 tonnes of scrap.", {"600 tonnes": {"measure": "scrap", "subject": "owner", "time": "May"}}),
    ("Owners of 70% of the flats have agreed to sell, the developer said.", {
        "70%": {"measure": "flats", "subject": "Owners", "source": "developer"},
    }),
    ("The lender's bad loans amounted to $2.4 billion, or 1.9 times its capital.", {
        "$2.4 billion": {"measure": "bad loans", "subject": "lender"},
        "1.9 times": {"measure": "bad loans", "subject": "lender"},
    }),
    ("The fire was 40% contained.", {"40%": {"measure": "contained", "subject": "fire"}}),
    ("The Nikkei index rose 0.4% on Tuesday.", {"0.4%": {"subject": "Nikkei index", "time": "Tuesday", "direction": "increase"}}),
    ("The charity asked donors for $3 million to rebuild 12 schools.", {
        "$3 million": {"measure": "asked", "subject": "charity", "status": "target"},
        "12 schools": {"measure": "rebuild", "subject": "charity", "status": "target"},
    }),
    ("Murders fell 8% to 212 and muggings by a fifth, to 3,400, police said.", {
        "8%": {"measure": "Murders", "direction": "decrease", "source": "police"},
        "212": {"measure": "Murders", "direction": "decrease", "source": "police"},
        "a fifth": {"measure": "muggings", "direction": "decrease", "source": "police"},
        "3,400": {"measure": "muggings", "direction": "decrease", "source": "police"},
    }),
    ("The tunnel, 57 km long, will cut costs by 3%.", {
        "57 km": {"subject": "tunnel"},
        "3%": {"measure": "costs", "subject": "tunnel", "direction": "decrease", "status": "estimate"},
    }),
    ("The council approved a budget of $3.1 billion that raises property taxes by 4% and hires 150 police officers.", {
        "$3.1 billion": {"measure": "budget", "subject": "council"},
        "4%": {"measure": "property taxes", "subject": "budget", "direction": "increase", "status": "target"},
        "150 police officers": {"subject": "budget", "status": "target"},
    }),
    ("The delay cost growers 14 million pesos.", {"14 million pesos": {"measure": "cost", "subject": "growers"}}),
    ("The firm will shut its mill in Leeds, with 210 workers, by May.", {"210 workers": {"subject": "mill"}}),
    ("Profit fell 4% in May, against the 2% decline that analysts had forecast.", {
        "4%": {"measure": "Profit", "time": "May", "direction": "decrease"},
        "2%": {"measure": "Profit", "time": "May", "direction": "decrease", "source": "analysts", "status": "estimate"},
    }),
    ("The airline is set to hire 300 pilots next year.", {"300 pilots": {"subject": "airline", "time": "next year", "status": "target"}}),
    ("The plant is scheduled to open in October and will employ 1,800 people.", {
        "1,800 people": {"subject": "plant", "time": "October", "status": "target"},
    }),
    ("The company will take on another 120 drivers next year.", {"120 drivers": {"subject": "company", "time": "next year", "status": "target", "direction": "increase"}}),
    ("Starting pay rose to $71,000 in May from $64,500.", {
        "$71,000": {"measure": "Starting pay", "time": "May", "direction": "increase"},
        "$64,500": {"measure": "Starting pay"},
    }),
    ("The ministry has budgeted for a deficit of 6.9% of GDP.", {"6.9%": {"measure": "deficit", "subject": "ministry", "status": "target"}}),
    ("Half of the machines are 20 years old.", {
        "Half": {"measure": "machines"},
        "20 years": {"subject": "machines"},
    }),
    ("The average wait took 14 minutes in May, four minutes longer than in 2019.", {
        "14 minutes": {"measure": "average wait", "time": "May"},
        "four minutes": {"measure": "average wait", "time": "May", "direction": "increase"},
    }),
    ("Retail sales in Brazil slipped 0.3% in May, while economists polled by Reuters had expected a 0.2% rise.", {
        "0.3%": {"measure": "Retail sales", "subject": "Brazil", "time": "May", "direction": "decrease"},
        "0.2%": {
            "measure": "Retail sales", "subject": "Brazil",
            "time": "May", "direction": "increase", "source": "economists", "status": "estimate",
        },
    }),
    ("Growth quickened to 1.8% in May. Economists had forecast 1.6%.", {
        "1.8%": {"measure": "Growth", "time": "May", "direction": "increase"},
        "1.6%": {"measure": "Growth", "time": "May", "source": "Economists", "status": "estimate"},
    }),
    ("The budget deficit would narrow to A$42 billion. A year ago it was A$47 billion.", {
        "A$42 billion": {"measure": "budget deficit", "direction": "decrease", "status": "estimate"},
        "A$47 billion": {"measure": "budget deficit", "time": "A year ago"},
    }),
    ("The central bank has cut rates three times, to 3.6%.", {
        "three times": {"measure": "cut", "subject": "central bank", "direction": "decrease"},
        "3.6%": {"measure": "rates", "subject": "central bank", "direction": "decrease"},
    }),
    ("The average age of first-time mothers rose to 31.1.", {
        "31.1": {"measure": "average age", "subject": "first-time mothers", "direction": "increase"},
    }),
    ("Rival Hanson Foods, due to report on July 5, has warned of a 12% drop in sales.", {
        "12%": {"measure": "sales", "subject": "Hanson Foods", "direction": "decrease", "source": "Hanson Foods"},
    }),
    ("The plan raises spending by 3.9%.", {"3.9%": {"measure": "spending", "subject": "plan", "direction": "increase", "status": "target"}}),
    ("Shares of the Austin, Texas-based company fell 8.3%.", {
        "8.3%": {"measure": "Shares", "subject": "Austin, Texas-based company", "direction": "decrease"},
    }),
    ("Acme Corp. will invest $4 billion, it said on Monday, adding 1,500 jobs.", {
        "$4 billion": {"measure": "invest", "subject": "Acme Corp.", "source": "it", "status": "target"},
        "1,500 jobs": {"subject": "Acme Corp.", "direction": "increase", "source": "it", "status": "target"},
    }),
    ("Eleven of the dead were fishermen.", {"Eleven": {"measure": "dead", "subject": "fishermen"}}),
    ("Acme Corp. cut the fee to 15% from 39% in May.", {
        "15%": {"measure": "fee", "subject": "Acme Corp.", "time": "May", "direction": "decrease"},
        "39%": {"measure": "fee", "subject": "Acme Corp."},
    }),
    ("The strike cost the carmaker 21,000 vehicles.", {"21,000 vehicles": {"measure": "cost", "subject": "carmaker"}}),
    ("Nurses had 3.1 shifts a week, compared with 6.4 for those in Oslo.", {
        "3.1 shifts a week": {"subject": "Nurses"},
        "6.4": {"measure": "shifts a week", "subject": "those in Oslo"},
    }),
    ("58% of firms had lost money; a fifth had closed.", {"58%": {"measure": "firms"}, "a fifth": {"measure": "firms"}}),
    ("Storms that struck Luzon within a week destroyed 4,100 homes.", {"4,100 homes": {"measure": "destroyed", "subject": "Storms"}}),
    ("Acme Corp. still controls 80% of the market.", {"80%": {"measure": "market", "subject": "Acme Corp."}}),
    ("The utility trimmed the deficit to 3% of GDP from 5.4%.", {
        "3%": {"measure": "deficit", "subject": "utility", "direction": "decrease"},
        "5.4%": {"measure": "deficit", "subject": "utility"},
    }),
    ("The mine expects output to reach 60,000 tonnes in 2026 and 85,000 in 2028.", {
        "60,000 tonnes": {"measure": "output", "subject": "mine", "time": "2026", "source": "mine", "status": "estimate"},
        "85,000": {"measure": "output", "subject": "mine", "time": "2028", "source": "mine", "status": "estimate"},
    }),
    ("Lake Concho holds 5.9 billion gallons. Its surface has sunk 34 feet.", {
        "5.9 billion gallons": {"measure": "holds", "subject": "Lake Concho"},
        "34 feet": {"measure": "surface", "subject": "Its", "direction": "decrease"},
    }),
    ('"My payment went from $60 to $413," said Keisha Brandt.', {
        "$60": {"measure": "payment", "subject": "My", "source": "Keisha Brandt"},
        "$413": {"measure": "payment", "subject": "My", "source": "Keisha Brandt"},
    }),
    ("\"That's 12 more trains a day,\" she told farmers.", {
        "12 more trains a day": {"subject": "That", "direction": "increase", "source": "she"},
    }),
    ("The probe, called Wren, weighs 14.6 kilograms and cost $9.7 million.", {
        "14.6 kilograms": {"measure": "weighs", "subject": "Wren"},
        "$9.7 million": {"measure": "cost", "subject": "Wren"},
    }),
    ('Its last title, "Hollow Tide," cost $210 million.', {
        "$210 million": {"measure": "cost", "subject": "Hollow Tide"},
    }),
    ("Shares in Norwood fell 6%, leaving the retailer with a market value of $2.1 billion.", {
        "6%": {"measure": "Shares", "subject": "Norwood", "direction": "decrease"},
        "$2.1 billion": {"measure": "market value", "subject": "retailer"},
    }),
    ("Exports fell 1%, leaving a surplus of $87 billion.", {
        "1%": {"measure": "Exports", "direction": "decrease"},
        "$87 billion": {"measure": "surplus"},
    }),
    ("The shutdown hit tourism, costing hotels $2 million in cancelled bookings.", {
        "$2 million": {"measure": "costing", "subject": "hotels"},
    }),
    ("A survey in May found that 57% of residents felt unsafe.", {
        "57%": {"measure": "residents", "time": "May", "source": "survey"},
    }),
    ("Cafeterias dished up 1.92 million lunches from August through December.", {
        "1.92 million lunches": {"measure": "dished", "subject": "Cafeterias", "time": "August through December"},
    }),
    ("The school pays Loretta Biggs, the nutrition director, who has 140 cooks.", {
        "140 cooks": {"subject": "Loretta Biggs"},
    }),
    ("One in six midwife posts at Telford Hospital is empty.", {
        "One in six": {"measure": "midwife posts", "subject": "Telford Hospital"},
    }),
    ("Hackers stole the personal data of 41,000 people.", {
        "41,000 people": {"measure": "personal data", "subject": "Hackers"},
    }),
    ("The plant closed with the loss of 220 jobs.", {
        "220 jobs": {"subject": "plant", "direction": "decrease"},
    }),
    ("Hackers who froze the computers of this city made off with the data of 41,000 people and are demanding $5 million.", {
        "41,000 people": {"measure": "data", "subject": "Hackers"},
        "$5 million": {"measure": "demanding", "subject": "Hackers", "status": "target"},
    }),
    ("A wine that sold for £19 in 2021 now fetches £27.", {
        "£19": {"measure": "sold", "subject": "wine", "time": "2021"},
        "£27": {"measure": "fetches", "subject": "wine"},
    }),
    ("Shannon Link, in which a fund owns 40 percent, has net debt of €310 million.", {
        "40 percent": {"measure": "owns", "subject": "fund"},
        "€310 million": {"measure": "net debt", "subject": "Shannon Link"},
    }),
    ("Teachers' pay has risen by 2.5% a year.", {
        "2.5% a year": {"measure": "pay", "subject": "Teachers", "direction": "increase"},
    }),
    ("The show sold 402,000 tickets at $30 apiece.", {
        "402,000 tickets": {"measure": "sold", "subject": "show"},
        "$30": {"subject": "tickets"},
    }),
    ("Analysts at Jefferies cut their earnings forecast for Meridian by 11 percent to 31p a share.", {
        "11 percent": {"measure": "earnings forecast", "subject": "Meridian", "direction": "decrease", "source": "Analysts at Jefferies", "status": "estimate"},
        "31p a share": {"measure": "earnings forecast", "subject": "Meridian", "direction": "decrease", "source": "Analysts at Jefferies", "status": "estimate"},
    }),
    ("Rents across the sector will climb 5.1% this year.", {
        "5.1%": {"measure": "Rents", "subject": "sector", "time": "this year", "direction": "increase", "status": "estimate"},
    }),
    ("Absence in such schools has fallen by a tenth.", {
        "a tenth": {"measure": "Absence", "subject": "schools", "direction": "decrease"},
    }),
    ("Overseas visitors made up 27 percent of the total and account for 16 percent.", {
        "27 percent": {"measure": "total", "subject": "Overseas visitors"},
        "16 percent": {"measure": "total", "subject": "Overseas visitors"},
    }),
    ("The agency puts this year's surplus of lithium at 40,000 tonnes.", {
        "40,000 tonnes": {"measure": "surplus", "subject": "lithium", "time": "this year", "source": "agency", "status": "estimate"},
    }),
    ("Acme Corp. stock, which has doubled since October, gained 4.7%.", {
        "doubled": {"measure": "stock", "subject": "Acme Corp.", "time": "October", "direction": "increase"},
        "4.7%": {"measure": "stock", "subject": "Acme Corp.", "direction": "increase"},
    }),
    ("Drivers failed to pay for 112,000 journeys.", {
        "112,000 journeys": {"measure": "pay", "subject": "Drivers"},
    }),
    ("The firm opened 14 shops last year and plans a further 20 by 2027.", {
        "14 shops": {"subject": "firm", "time": "last year"},
        "20": {"measure": "shops", "subject": "firm", "time": "2027", "status": "target"},
    }),
    ("Prosecutors accused him of hiding $3.2 million.", {
        "$3.2 million": {"measure": "hiding", "subject": "him"},
    }),
    ("The total cost of a passage had climbed 40%.", {
        "40%": {"measure": "total cost", "subject": "passage", "direction": "increase"},
    }),
    ("He oversees 245 guards.", {
        "245 guards": {"measure": "oversees", "subject": "He"},
    }),
    ("Falling rates pushed Acme Corp. to a loss of $412 million.", {
        "$412 million": {"measure": "loss", "subject": "Acme Corp."},
    }),
    ("Acme Corp. has 12 shops. Its fee will rise to $28 from $25 on Feb. 1.", {
        "12 shops": {"subject": "Acme Corp."},
        "$28": {"measure": "fee", "subject": "Its", "time": "Feb. 1", "direction": "increase"},
        "$25": {"measure": "fee", "subject": "Its"},
    }),
    ("The dam irrigates 90,000 hectares.", {
        "90,000 hectares": {"measure": "irrigates", "subject": "dam"},
    }),
    ("The agency approved $22.5 million in aid for 3,100 households.", {
        "$22.5 million": {"measure": "aid", "subject": "agency"},
        "3,100 households": {"measure": "aid", "subject": "agency"},
    }),
    ("The ferry will carry 450 passengers and 120 cars.", {
        "450 passengers": {"measure": "carry", "subject": "ferry", "status": "estimate"},
        "120 cars": {"measure": "carry", "subject": "ferry", "status": "estimate"},
    }),
    ("Of the 684 firms that replied, 57% had cut prices.", {
        "684 firms": {"measure": "replied"},
        "57%": {"measure": "firms", "subject": "firms"},
    }),
    ("More than 9,000 jobs have been lost.", {
        "9,000 jobs": {"measure": "lost"},
    }),
    ("Residents were woken by 1,970 landings.", {
        "1,970 landings": {"measure": "woken", "subject": "Residents"},
    }),
    ("The unit turned away 43 women in June.", {
        "43 women": {"measure": "turned", "subject": "unit", "time": "June"},
    }),
    ("Four midwives were caring for 19 mothers.", {
        "Four midwives": {"measure": "caring"},
        "19 mothers": {"measure": "caring", "subject": "midwives"},
    }),
    ("The council received 3,318 complaints, a jump of 47%, and a fifth of them came from one street.", {
        "3,318 complaints": {"measure": "received", "subject": "council"},
        "47%": {"measure": "received", "subject": "council", "direction": "increase"},
        "a fifth": {"measure": "complaints", "subject": "them"},
        "one street": {"subject": "a fifth of them"},
    }),
    ("Acme Corp. will raise spending to $2.2 billion, half of it for a test plant.", {
        "$2.2 billion": {"measure": "spending", "subject": "Acme Corp.", "direction": "increase", "status": "target"},
        "half": {"measure": "spending", "subject": "test plant", "status": "target"},
    }),
    ("Power was out in half of the island's villages.", {
        "half": {"measure": "villages", "subject": "island"},
    }),
    ("Norway agreed to reduce the cod catch in the North Sea by 12%.", {
        "12%": {"measure": "cod catch", "subject": "North Sea", "direction": "decrease", "status": "target"},
    }),
    ("The car was travelling at 140 km/h.", {
        "140 km/h": {"measure": "travelling", "subject": "car"},
    }),
    ("The charity thinks 2,300 of the homes were hit.", {
        "2,300": {"measure": "homes", "subject": "homes", "source": "charity", "status": "estimate"},
    }),
    ("The chain has 340 cafes. Profits have halved.", {
        "340 cafes": {"subject": "chain"},
        "halved": {"measure": "Profits", "subject": "chain", "direction": "decrease"},
    }),
    ("The tunnel, engineers said, will be 18 kilometres long.", {
        "18 kilometres": {"subject": "tunnel", "source": "engineers", "status": "estimate"},
    }),
    ("The grant will help the theatre repair 400 seats.", {
        "400 seats": {"measure": "repair", "subject": "theatre", "status": "estimate"},
    }),
    ("A judge told the firm to repay $3 million.", {
        "$3 million": {"measure": "repay", "subject": "firm", "source": "judge"},
    }),
    ("The team has scored 31 goals.", {
        "31 goals": {"subject": "team"},
    }),
    ("Overtime bills at the service have trebled to £62 million.", {
        "trebled": {"measure": "Overtime bills", "subject": "service", "direction": "increase"},
        "£62 million": {"measure": "Overtime bills", "subject": "service", "direction": "increase"},
    }),
    ("About a dozen of the 90 houses on the street have been sold.", {
        "a dozen": {"measure": "houses", "subject": "street"},
        "90 houses": {"subject": "street"},
    }),
    ("Scientists put the age of the tree at 4,850 years.", {
        "4,850 years": {"measure": "age", "subject": "tree", "source": "Scientists", "status": "estimate"},
    }),
    ("Dallas, which was hit in May 2023, spent $8.5 million.", {
        "$8.5 million": {"measure": "spent", "subject": "Dallas"},
    }),
    ("The Midwives' College reckons England lacks 2,500 nurses.", {
        "2,500 nurses": {"measure": "lacks", "subject": "England", "source": "Midwives' College", "status": "estimate"},
    }),
    ("Economists put the cost to small firms at C$76 million a day.", {
        "C$76 million a day": {"measure": "cost", "subject": "small firms", "source": "Economists", "status": "estimate"},
    }),
    ("Bangladesh's currency sank to a record 131.6 taka per dollar.", {
        "131.6 taka per dollar": {"subject": "Bangladesh's currency", "direction": "decrease"},
    }),
    ('"My bank wants more," said Rafiq Uddin, an importer with 25 employees.', {
        "25 employees": {"subject": "Rafiq Uddin", "source": "Rafiq Uddin"},
    }),
    ("He marked down 30 of the 85 cars on the lot.", {
        "30": {"measure": "cars", "subject": "He"},
        "85 cars": {"subject": "lot"},
    }),
    ("Drought killed at least 112 elephants, among them 38 calves.", {
        "112 elephants": {"measure": "killed", "subject": "Drought"},
        "38 calves": {"measure": "killed", "subject": "Drought"},
    }),
    ("Fully running in 2029, the plant is to shred 55,000 tons.", {
        "55,000 tons": {"measure": "shred", "subject": "plant", "time": "2029", "status": "target"},
    }),
    ("A cut in interest rates, now at 3.85 percent, may help.", {
        "3.85 percent": {"measure": "interest rates"},
    }),
    ("Ready-mix concrete fared little better: deliveries declined 11%.", {
        "11%": {"measure": "deliveries", "subject": "Ready-mix concrete", "direction": "decrease"},
    }),
    ("Membership has slid to 61,000 from a peak of 78,500.", {
        "61,000": {"measure": "Membership", "direction": "decrease"},
        "78,500": {"measure": "Membership", "direction": "decrease"},
    }),
    ("State aid paid 52 cents of every dollar in 2000.", {
        "52 cents": {"measure": "paid", "subject": "State aid", "time": "2000"},
    }),
    ("A Tesla bought last year is worth A$29,800.", {
        "A$29,800": {"measure": "worth", "subject": "Tesla", "time": "last year"},
    }),
    ("Dominion Post lost C$748 million in 2024 and C$1.3 billion in 2025.", {
        "C$748 million": {"measure": "lost", "subject": "Dominion Post", "time": "2024"},
        "C$1.3 billion": {"measure": "lost", "subject": "Dominion Post", "time": "2025"},
    }),
    ("Undergraduates from elsewhere face a climb of 7%.", {
        "7%": {"measure": "climb", "subject": "Undergraduates", "direction": "increase"},
    }),
    ("The WHO put infections worldwide at 11 million.", {
        "11 million": {"measure": "infections", "source": "WHO", "status": "estimate"},
    }),
    ("Exports to China, the biggest buyer, slid by a quarter.", {
        "a quarter": {"measure": "Exports", "subject": "China", "direction": "decrease"},
    }),
    ("The previous agreement, with Stena, brought in 133 million kroner.", {
        "133 million kroner": {"measure": "brought", "subject": "previous agreement"},
    }),
    ("Arvana, the utility that owns two dams, swung to a loss of $74 million.", {
        "two dams": {"subject": "Arvana"}, "$74 million": {"measure": "loss", "subject": "Arvana"},
    }),
    ("The mine reached a seam whose thickness averages just 2.7 metres.", {"2.7 metres": {"measure": "thickness", "subject": "seam"}}),
    ("The lender's cost ratio worsened to 57% from 54%.", {
        "57%": {"measure": "cost ratio", "subject": "lender"}, "54%": {"measure": "cost ratio", "subject": "lender"},
    }),
    ("The city has opened three shelters with 340 beds.", {"three shelters": {"subject": "city"}, "340 beds": {"subject": "shelters"}}),
    ("The group rented floating plants with a capacity of 300 MW.", {"300 MW": {"measure": "capacity", "subject": "floating plants"}}),
    ("The navy sent two ships with 300 marines.", {"two ships": {"measure": "sent", "subject": "navy"}, "300 marines": {"subject": "navy"}}),
    ("A university puts the damage to farmers at 84 million euros.", {
        "84 million euros": {"measure": "damage", "subject": "farmers", "source": "university", "status": "estimate"},
    }),
    ("Vidora wants ad sales to climb to $2 billion.", {
        "$2 billion": {"measure": "ad sales", "subject": "Vidora", "direction": "increase", "status": "target"},
    }),
    ("Volunteers found 1,763 people in shelters.", {"1,763 people": {"measure": "found", "subject": "Volunteers"}}),
    ("The zone will divert 34 trains and cancel 12.", {
        "34 trains": {"measure": "divert", "subject": "zone", "status": "target"}, "12": {"measure": "cancel", "subject": "zone", "status": "target"},
    }),
    ("Exports, a third of which go by rail, rose to 38,000 tonnes.", {
        "a third": {"measure": "Exports"}, "38,000 tonnes": {"measure": "Exports", "direction": "increase"},
    }),
    ("Inflation quickened to 5.3% in March, the bureau reported, from 4.6% a month earlier.", {
        "5.3%": {"measure": "Inflation", "time": "March", "direction": "increase", "source": "bureau"}, "4.6%": {"measure": "Inflation", "time": "a month earlier", "source": "bureau"},
    }),
    ("The hubs will trade for at least three days a week.", {"three days a week": {"measure": "trade", "subject": "hubs", "status": "estimate"}}),
    ("The charity's annual report, published yesterday, shows income of £31 million. Expenditure rose by £3 million.", {
        "£31 million": {"measure": "income", "subject": "charity's annual report", "source": "charity's annual report"}, "£3 million": {"measure": "Expenditure", "subject": "charity", "direction": "increase"},
    }),
    ("Fuel bills in July came to $118 million; a year ago they had been $9 million.", {
        "$118 million": {"measure": "Fuel bills", "time": "July"}, "$9 million": {"measure": "Fuel bills", "time": "a year ago"},
    }),
    ("Tankers make up 29% of the backlog, while container ships have shrunk to 16%.", {
        "29%": {"measure": "backlog", "subject": "Tankers"}, "16%": {"measure": "backlog", "subject": "container ships", "direction": "decrease"},
    }),
    ("The average fine in the city tripled to $90.", {
        "tripled": {"measure": "average fine", "subject": "city", "direction": "increase"}, "$90": {"measure": "average fine", "subject": "city", "direction": "increase"},
    }),
    ("The yard has won a contract worth $98 million.", {"$98 million": {"measure": "contract", "subject": "yard"}}),
    ("The rights were sold last year for $31 million.", {"$31 million": {"measure": "sold", "subject": "rights", "time": "last year"}}),
    ("The ministry hopes to have 500 MW of wind running by 2027.", {
        "500 MW": {"measure": "wind", "subject": "ministry", "time": "2027", "status": "target"},
    }),
    ("Engineers dredged 410,000 cubic metres of mud.", {"410,000 cubic metres": {"measure": "mud", "subject": "Engineers"}}),
    ("The miner produced 92,400 tonnes of copper.", {"92,400 tonnes": {"measure": "produced", "subject": "miner"}}),
    ("Fuel ate up $41 million.", {"$41 million": {"measure": "ate", "subject": "Fuel"}}),
    ("Council gave the project $612 million.", {"$612 million": {"measure": "gave", "subject": "Council"}}),
    ("Thirty percent of what Tavi shipped was sent back.", {"Thirty percent": {"measure": "shipped", "subject": "Tavi"}}),
    ("Nearly one in 18 teaching jobs stood empty.", {"one in 18": {"measure": "teaching jobs"}}),
    ("Farmers must leave a strip ten metres wide along the banks.", {
        "ten metres": {"measure": "wide", "subject": "strip", "status": "target"},
    }),
    ("The group, whose 35 vessels carry cars, made a loss.", {"35 vessels": {"subject": "group"}}),
    ("The city paid bonuses of as much as $8,000.", {"$8,000": {"measure": "bonuses", "subject": "city"}}),
    ("The trust thinks £60 million a year would be needed.", {"£60 million a year": {"measure": "needed", "source": "trust", "status": "estimate"}}),
    ("A university study projects a shortage of 2,700 teachers.", {
        "2,700 teachers": {"measure": "shortage", "source": "university study", "status": "estimate"},
    }),
    ("Meridian analysts see sales growth slowing to 4%.", {
        "4%": {"measure": "sales growth", "direction": "decrease", "source": "Meridian analysts", "status": "estimate"},
    }),
    ("A vaccine tested on young hens cut the spread of the virus by 95%.", {"95%": {"measure": "spread", "subject": "virus", "direction": "decrease"}}),
    ("Across the country 147 bridges are closed.", {"147 bridges": {"subject": "country"}}),
    ("The zone will divert 34 trains. Freight traffic will be cut by a quarter.", {
        "34 trains": {"measure": "divert", "subject": "zone", "status": "target"},
        "a quarter": {"measure": "Freight traffic", "subject": "zone", "direction": "decrease", "status": "target"},
    }),
    ("Acme Corp. will raise the price of its basic plan by $3.", {
        "$3": {"measure": "price", "subject": "basic plan", "direction": "increase", "status": "target"},
    }),
    ("The first, which will carry 450 passengers, is due in May.", {
        "450 passengers": {"measure": "carry", "subject": "first", "status": "estimate"},
    }),
    ("The chain will shut two of the valley's seven depots.", {
        "two": {"measure": "depots", "subject": "valley", "status": "target"},
        "seven depots": {"subject": "valley"},
    }),
    ("The grocer will lease a floating crane for 9,000 euros a day from October.", {
        "9,000 euros a day": {"measure": "lease", "subject": "grocer", "time": "October", "status": "target"},
    }),
    ("The town hired Dunmore, an auditor in Leeds, for up to $70,000.", {"$70,000": {"measure": "hired", "subject": "town"}}),
    ("Green bins will be charged at £45, and the old mill was valued at £3m in 2021.", {
        "£45": {"measure": "charged", "subject": "Green bins"},
        "£3m": {"measure": "valued", "subject": "old mill", "time": "2021"},
    }),
    ("A ton of scrap now comes to $410.", {"$410": {"measure": "comes", "subject": "ton of scrap"}}),
    ("Fears of a glut pushed the energy sector 1.4 percent lower and sent shares in Acme Corp. 8% down.", {
        "1.4 percent": {"subject": "energy sector", "direction": "decrease"},
        "8%": {"measure": "shares", "subject": "Acme Corp.", "direction": "decrease"},
    }),
    ("Donations reached $8 million, 60% of which came from Norway and Sweden.", {
        "$8 million": {"measure": "Donations"},
        "60%": {"measure": "Donations", "subject": "Norway and Sweden"},
    }),
    ("She spoke at the quarry, 30 km east of Tarn.", {"30 km": {"subject": "quarry"}}),
    ("Some 90 of the clerks affected will be offered other posts.", {
        "90": {"measure": "clerks affected", "subject": "clerks", "status": "target"},
    }),
    ("A plan to shut 12 mines has cost the state $3 billion.", {
        "12 mines": {"subject": "plan"},
        "$3 billion": {"measure": "cost", "subject": "state"},
    }),
    ("Sea walls meant to protect 900 homes in Dunport will cost £41m more than planned.", {
        "900 homes": {"measure": "protect", "subject": "Sea walls", "status": "target"},
        "£41m": {"measure": "cost", "subject": "Sea walls", "status": "estimate"},
    }),
    ("A law requiring 12 airlines to pay refunds brought in $8 million.", {
        "12 airlines": {"measure": "requiring", "subject": "law"},
        "$8 million": {"measure": "brought", "subject": "law"},
    }),
    ("A drought that has shut three dams in the south has cost growers $2 billion.", {
        "three dams": {"subject": "drought"},
        "$2 billion": {"measure": "cost", "subject": "growers"},
    }),
    ("The bill should not exceed $40 million.", {"$40 million": {"measure": "bill", "status": "estimate"}}),
    ("The agency will not let fares rise by more than 3 per cent.", {
        "3 per cent": {"measure": "fares", "direction": "increase", "status": "estimate"},
    }),
    ("Acme Corp. added 1.2 million users, well short of the 2 million it had predicted, and lost $40,000.", {
        "1.2 million users": {"subject": "Acme Corp.", "direction": "increase"},
        "2 million": {"measure": "users", "subject": "Acme Corp.", "source": "it", "status": "estimate"},
        "$40,000": {"measure": "lost", "subject": "Acme Corp."},
    }),
    ("The gap is due to a $4 million fall in rents.", {
        "$4 million": {"measure": "rents", "subject": "gap", "direction": "decrease"},
    }),
    ("Toyota forecast a net profit of 590 billion yen, up from the previous estimate, and operating profit of 880 billion yen.", {
        "590 billion yen": {"measure": "net profit", "subject": "Toyota", "source": "Toyota", "status": "estimate"},
        "880 billion yen": {"measure": "operating profit", "subject": "Toyota", "source": "Toyota", "status": "estimate"},
    }),
    ("A restart would need $85 million and add 11,000 tonnes a year.", {
        "$85 million": {"measure": "need", "subject": "restart", "status": "estimate"},
        "11,000 tonnes a year": {"measure": "add", "subject": "restart", "direction": "increase", "status": "estimate"},
    }),
    ("The ships, each with a draught of 12 metres, are to be scrapped.", {
        "12 metres": {"measure": "draught", "subject": "ships"},
    }),
    ('"We see inflation peaking at 9 percent and falling below 7 percent," she said.', {
        "9 percent": {"measure": "inflation", "subject": "We", "source": "she", "status": "estimate"},
        "7 percent": {"measure": "inflation", "direction": "decrease", "source": "she", "status": "estimate"},
    }),
    ("UBS analysts see sales growth slowing to 4% from 7%.", {
        "4%": {"measure": "sales growth", "direction": "decrease", "source": "UBS analysts", "status": "estimate"},
        "7%": {"measure": "sales growth", "source": "UBS analysts"},
    }),
    ("Mill strike leaves growers with $2 billion bill", {"$2 billion": {"measure": "bill", "subject": "growers"}}),
    ("The new pump is 4.5 millimetres slim.", {"4.5 millimetres": {"measure": "slim", "subject": "new pump"}}),
    ("The town is selling 50-foot building lots.", {"50-foot": {"subject": "building lots"}}),
    ("Fares are too high, said Jo Brandt, a nurse in Toledo, Ohio, who owes $72,000.", {
        "$72,000": {"measure": "owes", "subject": "Jo Brandt"},
    }),
    ("In Cutler, a mill town of 1,400, shops stand empty.", {"1,400": {"subject": "Cutler"}}),
    ("Its wells feed a barge able to hold 800,000 barrels.", {"800,000 barrels": {"measure": "hold", "subject": "barge"}}),
    ("Profit was $18 million. That compares with $29 million a year ago.", {
        "$18 million": {"measure": "Profit"},
        "$29 million": {"measure": "Profit", "time": "a year ago"},
    }),
    ("Acme Corp. sees sales growing by 15% this year, against an earlier range of 11% to 14%.", {
        "15%": {"measure": "sales", "subject": "Acme Corp.", "time": "this year", "direction": "increase", "source": "Acme Corp.", "status": "estimate"},
        "11% to 14%": {"measure": "sales", "subject": "Acme Corp.", "time": "this year", "source": "Acme Corp.", "status": "estimate"},
    }),
    ("The strike has cut output by 2,000 cars a day.", {
        "2,000 cars a day": {"measure": "output", "subject": "strike", "direction": "decrease"},
    }),
    ("The firm rents it back at $5 million a year and ships 60,000 boxes a week from depots that cover 14 hectares.", {
        "$5 million a year": {"measure": "rents", "subject": "firm"},
        "60,000 boxes a week": {"measure": "ships", "subject": "firm"},
        "14 hectares": {"measure": "cover", "subject": "depots"},
    }),
    ("Team Nord, whose budget of 14 million euros is small, won.", {"14 million euros": {"measure": "budget", "subject": "Team Nord"}}),
    ("The partners put its break-even price at $32 a barrel.", {
        "$32 a barrel": {"measure": "break-even price", "subject": "its", "source": "partners", "status": "estimate"},
    }),
    ("The state will borrow 22 billion crowns next year, 5 billion less than planned.", {
        "22 billion crowns": {"measure": "borrow", "subject": "state", "time": "next year", "status": "target"},
        "5 billion": {"measure": "borrow", "subject": "state", "time": "next year", "status": "target"},
    }),
    ("Sales at stores open at least a year fell 2.1%.", {
        "2.1%": {"measure": "Sales", "subject": "stores open at least a year", "direction": "decrease"},
    }),
    ("Nearly 60 km of the fence, which is to be 210 km long, has been built.", {
        "60 km": {"measure": "fence"},
        "210 km": {"subject": "fence", "status": "target"},
    }),
    ("The pill was taken by 4,800 people.", {"4,800 people": {"measure": "taken", "subject": "pill"}}),
    ("The deal with Sky, worth $65 million, may end.", {
        "$65 million": {"measure": "worth", "subject": "deal with Sky"},
    }),
    ("The storm knocked out power to 230,000 homes.", {"230,000 homes": {"measure": "power", "subject": "storm"}}),
    ("Steel prices have gone up 34%, but consumer prices rose 2%.", {
        "34%": {"subject": "Steel prices", "direction": "increase"},
        "2%": {"subject": "consumer prices", "direction": "increase"},
    }),
    ("The levy, begun in 2016, has cost $1.4 billion.", {"$1.4 billion": {"measure": "cost", "subject": "levy"}}),
    ("The last strike, in 2018, dragged on for five weeks.", {
        "five weeks": {"measure": "dragged", "subject": "last strike", "time": "2018"},
    }),
    ("Grocers took 63p of every pound spent.", {"63p": {"measure": "took", "subject": "Grocers"}}),
    ("The analyst trimmed her forecast for the miner's 2026 output by 45,000 tonnes.", {
        "45,000 tonnes": {
            "measure": "2026 output", "subject": "miner", "time": "2026", "direction": "decrease", "source": "analyst", "status": "estimate",
        },
    }),
    ("It has shelved plans for 210 flats.", {"210 flats": {"measure": "plans", "subject": "It", "status": "target"}}),
    ("Some 780 people work at Amber Lake, and the payroll is to swell to 950.", {
        "780 people": {"measure": "work", "subject": "Amber Lake"},
        "950": {"measure": "payroll", "subject": "Amber Lake", "direction": "increase", "status": "target"},
    }),
    ("FTSE 100: 16,369.03, up 58.06 points", {
        "16,369.03": {"subject": "FTSE 100"},
        "58.06 points": {"subject": "FTSE 100", "direction": "increase"},
    }),
    ("On turnover of 1.3 billion shekels, the Tel Aviv 35 index fell 0.4%.", {
        "1.3 billion shekels": {"measure": "turnover"},
        "0.4%": {"subject": "Tel Aviv 35 index", "direction": "decrease"},
    }),
    ("Drillers struck gas at 2,900 metres.", {"2,900 metres": {"subject": "Drillers"}}),
    ("The bridge will open two years late, and the new line came three weeks early.", {
        "two years": {"measure": "open", "subject": "bridge", "status": "estimate"},
        "three weeks": {"measure": "came", "subject": "new line"},
    }),
    ("The vines were 16 days ahead of their calendar.", {"16 days": {"measure": "ahead", "subject": "vines"}}),
    ("Ghana to move 40 lions as water runs short", {"40 lions": {"measure": "move", "subject": "Ghana", "status": "target"}}),
    ("Insurers brace for $3 billion in claims after floods", {"$3 billion": {"measure": "claims", "subject": "Insurers"}}),
    ("Wool Board pockets $212m in new rights deal", {"$212m": {"measure": "pockets", "subject": "Wool Board"}}),
    ("Port strike leaves growers with $2 billion bill as ships queue off Lagos", {
        "$2 billion": {"measure": "bill", "subject": "growers"},
    }),
    ("Football clubs lose more as revenue passes $90m", {"$90m": {"measure": "revenue"}}),
    ("The union represents 14,000 nurses, most of whom earn less than 30,000 pounds a year.", {
        "14,000 nurses": {"measure": "represents", "subject": "union"},
        "30,000 pounds a year": {"measure": "earn", "subject": "nurses"},
    }),
    ("Nurses at the clinic treat 80 patients a day, and farmers in the hills sow 400 hectares.", {
        "80 patients a day": {"measure": "treat", "subject": "Nurses at the clinic"},
        "400 hectares": {"measure": "sow", "subject": "farmers in the hills"},
    }),
    ("A loaf that sold for 20 pesos in 2022 costs 48 now.", {
        "20 pesos": {"measure": "sold", "subject": "loaf", "time": "2022"},
        "48": {"measure": "costs", "subject": "loaf"},
    }),
    ("The herd is down to 1,150 animals.", {"1,150 animals": {"subject": "herd", "direction": "decrease"}}),
    ("A case costs $40, researchers at the University of Lagos estimate.", {
        "$40": {"measure": "costs", "subject": "case", "source": "researchers at the University of Lagos", "status": "estimate"},
    }),
    ("The farmers' union thinks 230 of the valley's 590 hectares were hit.", {
        "230": {"subject": "valley", "source": "farmers' union", "status": "estimate"},
        "590 hectares": {"source": "farmers' union"},
    }),
    ("The airline, Asia's third largest, flew 4.1 million people in June.", {
        "4.1 million people": {"measure": "flew", "subject": "airline", "time": "June"},
    }),
    ("Sweden took in 12,000 refugees, Denmark 3,400 and Finland fewer than 900.", {
        "12,000 refugees": {"measure": "took", "subject": "Sweden"},
        "3,400": {"measure": "took", "subject": "Denmark"},
        "900": {"measure": "took", "subject": "Finland"},
    }),
    ("Rain cut the crop, pushing prices up to 14 euros a kilo.", {
        "14 euros a kilo": {"measure": "prices", "subject": "Rain"},
    }),
    ("He stole 412 watches and sold them for a total of $3.8 million.", {
        "412 watches": {"measure": "stole", "subject": "He"},
        "$3.8 million": {"measure": "sold", "subject": "He"},
    }),
    ("Cheese remains the biggest category, worth $1.1 billion.", {"$1.1 billion": {"measure": "worth", "subject": "Cheese"}}),
    ("Deposits in foreign currency have swollen by $8 billion.", {
        "$8 billion": {"measure": "Deposits", "subject": "foreign currency", "direction": "increase"},
    }),
    ("UBS sees the currency at 37 by December.", {
        "37": {"subject": "currency", "time": "December", "source": "UBS", "status": "estimate"},
    }),
    ("The board will fund 214 of the projects put to it, a success rate of 14.7%.", {
        "214": {"measure": "projects", "subject": "board", "status": "target"},
        "14.7%": {"measure": "success rate", "subject": "board", "status": "target"},
    }),
    ("The owners have put in 1.9 billion so far.", {"1.9 billion": {"measure": "put", "subject": "owners"}}),
    ("A newly qualified nurse starts on $29,970.", {"$29,970": {"subject": "newly qualified nurse"}}),
    ("In the first month 400 people died.", {"400 people": {"measure": "died"}}),
    ("The drought has pushed the price of hay to 240 euros a tonne.", {"240 euros a tonne": {"measure": "price", "subject": "hay"}}),
    ("The average wait has crept up to 41 weeks, and in Kent to 58.", {
        "41 weeks": {"measure": "average wait", "direction": "increase"},
        "58": {"measure": "average wait", "subject": "Kent", "direction": "increase"},
    }),
    ("Workers at the mill, who make $22 an hour, want $5 more.", {
        "$22 an hour": {"measure": "make", "subject": "Workers at the mill"},
        "$5": {"measure": "want", "subject": "Workers at the mill", "status": "target"},
    }),
    ("The pit employed 1,400 men; today 160 are left.", {
        "1,400 men": {"subject": "pit"},
        "160": {"measure": "left"},
    }),
    ("Wages at the yard, 8% lower than at its rivals, have not risen.", {
        "8%": {"measure": "Wages", "subject": "yard"},
    }),
    ("At 4.2%, growth was the fastest in years.", {"4.2%": {"measure": "growth"}}),
    ("The dispatch office lost its radio for 14 hours, and calls went unanswered for an average of 26 minutes.", {
        "14 hours": {"measure": "lost", "subject": "dispatch office"},
        "26 minutes": {"measure": "went", "subject": "calls"},
    }),
    ("Protesters shut three ports in the south for nine days.", {
        "three ports": {"subject": "Protesters"},
        "nine days": {"measure": "shut", "subject": "Protesters"},
    }),
    ("Grocers have gone from 60 days of stock to about 25.", {
        "60 days": {"measure": "stock", "subject": "Grocers"},
        "25": {"measure": "stock", "subject": "Grocers"},
    }),
    ("Teachers come on visas that last three years and stay two and a half months.", {
        "three years": {"measure": "last", "subject": "visas"},
        "two and a half months": {"measure": "stay", "subject": "visas"},
    }),
    ("Some 2,300 firms closed in June, and 190 more are in talks.", {
        "2,300 firms": {"measure": "closed", "time": "June"},
        "190": {"measure": "firms"},
    }),
    ("The yard shipped 96,000 cars, about 8,000 short of its goal.", {
        "96,000 cars": {"measure": "shipped", "subject": "yard"},
        "8,000": {"measure": "shipped", "subject": "yard"},
    }),
    ("Complaints rose to 18,000, of which 40% were about late parcels.", {
        "18,000": {"measure": "Complaints", "direction": "increase"},
        "40%": {"measure": "Complaints"},
    }),
    ("The virus has reached 31 farms, against nine in the whole of 2024.", {
        "31 farms": {"measure": "reached", "subject": "virus"},
        "nine": {"measure": "reached", "subject": "virus", "time": "2024"},
    }),
    ("The carmaker reaffirmed plans to deliver 40,000 vehicles.", {"40,000 vehicles": {"measure": "deliver", "subject": "carmaker", "status": "target"}}),
    ("The job cuts are part of a $1 billion restructuring plan.", {
        "$1 billion": {"measure": "restructuring plan", "subject": "job cuts", "direction": "decrease", "status": "target"},
    }),
    ("A 34-year-old man was fined $2,000 on Friday.", {"$2,000": {"measure": "fined", "subject": "man", "time": "Friday"}}),
    ("Each of the 14 turbines will generate 15 megawatts.", {
        "14 turbines": {"status": "estimate"},
        "15 megawatts": {"measure": "generate", "subject": "turbines", "status": "estimate"},
    }),
    ("The carmaker's profit was hurt by 1.1 billion euros of tariff costs.", {
        "1.1 billion euros": {"measure": "tariff costs", "subject": "carmaker"},
    }),
    ("Lithium now sells for $320, less than a third of its 2022 peak of $1,200.", {
        "$320": {"measure": "sells", "subject": "Lithium"},
        "a third": {"measure": "peak", "subject": "Lithium"},
        "$1,200": {"measure": "peak", "subject": "Lithium", "time": "2022"},
    }),
    ("Those given the drug lost 15% of their body weight.", {
        "15%": {"measure": "body weight", "subject": "Those given the drug", "direction": "decrease"},
    }),
    ("The river crested at 6.3 meters, breaking the record of 5.5 meters set in 2012.", {
        "6.3 meters": {"measure": "crested", "subject": "river"},
        "5.5 meters": {"measure": "crested", "subject": "river", "time": "2012"},
    }),
    ("The centre should draw 140,000 visits once it opens in June 2029, the council predicts.", {
        "140,000 visits": {"measure": "draw", "subject": "centre", "time": "June 2029", "source": "council", "status": "estimate"},
    }),
    ("Turbines met a quarter of needs in 2024, but on the coldest day of January they ran at 4% of capacity.", {
        "a quarter": {"measure": "needs", "subject": "Turbines", "time": "2024"},
        "4%": {"measure": "capacity", "subject": "they", "time": "January"},
    }),
    ("Rooms in the Loop went for $412 a night, $55 above last October.", {
        "$412 a night": {"measure": "went", "subject": "Rooms in the Loop"},
        "$55": {"measure": "went", "subject": "Rooms in the Loop"},
    }),
    ("Exports reached 7.2 million tonnes in 2024, Kenya Railways reported on Tuesday, a gain of 9%.", {
        "7.2 million tonnes": {"measure": "Exports", "time": "2024", "source": "Kenya Railways"},
        "9%": {"measure": "Exports", "time": "2024", "direction": "increase", "source": "Kenya Railways"},
    }),
    ("Fares fell in May, but an economy ticket went up by half to 1,500 shillings.", {
        "half": {"subject": "economy ticket", "time": "May", "direction": "increase"},
        "1,500 shillings": {"subject": "economy ticket", "time": "May", "direction": "increase"},
    }),
    ("The race cost $3.6 million, of which organizers reimburse only half.", {
        "$3.6 million": {"measure": "cost", "subject": "race"},
        "half": {"measure": "cost", "subject": "organizers"},
    }),
    ("The city pays owners $5,000, yet the 1,250 sprayers it employs reach only a third of the wards.", {
        "$5,000": {"measure": "pays", "subject": "city"},
        "1,250 sprayers": {"subject": "it"},
        "a third": {"measure": "wards", "subject": "sprayers"},
    }),
    ("The villa is to be opened to the public after winning a grant of £8.4m.", {"£8.4m": {"measure": "grant", "subject": "villa"}}),
    ('"Rookfield" has earned $6.8 billion since 2023.', {"$6.8 billion": {"measure": "earned", "subject": "Rookfield", "time": "2023"}}),
    ("Freiburg drew 0-0 with Leverkusen in front of 3,850 fans.", {"3,850 fans": {"subject": "Freiburg"}}),
    ("It took firefighters nine hours to put out the blaze.", {"nine hours": {"measure": "took", "subject": "firefighters"}}),
    ("The club sold 19,000 tickets at an average of 310 euros.", {
        "19,000 tickets": {"measure": "sold", "subject": "club"},
        "310 euros": {"measure": "sold", "subject": "club"},
    }),
    ("The region's exports of wine, at 310 million litres, were the lowest since 1996.", {
        "310 million litres": {"measure": "exports of wine", "subject": "region"},
    }),
    ("Passenger numbers, at 4.6 million, have barely moved.", {"4.6 million": {"measure": "Passenger numbers"}}),
    ("Costs rose by $210 million, roughly half of which carriers plan to recover.", {
        "$210 million": {"measure": "Costs", "direction": "increase"},
        "half": {"measure": "Costs", "subject": "carriers", "status": "target"},
    }),
    ("The median wait has lengthened from 31 weeks to 44.", {
        "31 weeks": {"measure": "median wait"},
        "44": {"measure": "median wait", "direction": "increase"},
    }),
    ("The store rents chairs for $17 apiece.", {"$17": {"measure": "rents", "subject": "store"}}),
    ("The state gave each bereaved family $2,000.", {"$2,000": {"measure": "gave", "subject": "state"}}),
    ("The slide sent down a tongue of mud 900 metres wide.", {"900 metres": {"measure": "wide", "subject": "tongue of mud"}}),
    ("A flood hit the valley, killing 17 people and leaving 23 missing.", {
        "17 people": {"measure": "killing", "subject": "flood"},
        "23": {"measure": "missing", "subject": "flood"},
    }),
    ("Entry cost foreign runners $260 and Americans $250.", {
        "$260": {"measure": "cost", "subject": "foreign runners"},
        "$250": {"measure": "cost", "subject": "Americans"},
    }),
    ("Some were flown 300 km to safety.", {"300 km": {"measure": "flown", "subject": "Some"}}),
    ("Construction slid 3.3% to a pace of 894,000 in May.", {
        "3.3%": {"measure": "Construction", "time": "May", "direction": "decrease"},
        "894,000": {"measure": "Construction", "time": "May", "direction": "decrease"},
    }),
    ("The sequel was budgeted at $900 million.", {"$900 million": {"measure": "budgeted", "subject": "sequel", "status": "target"}}),
    ("The offer of $142 a share beats a proposal of $125.", {
        "$142 a share": {"measure": "offer", "status": "target"},
        "$125": {"measure": "proposal", "status": "target"},
    }),
    ("Tickets range from $45 to $320, and nearly 80 percent had been sold by Tuesday.", {
        "$45 to $320": {"subject": "Tickets"},
        "80 percent": {"subject": "Tickets", "time": "Tuesday"},
    }),
    ("Charities did better still, with $47.1 million raised by 14,000 runners.", {
        "$47.1 million": {"measure": "raised", "subject": "Charities"},
        "14,000 runners": {"direction": "increase"},
    }),
    ("Founders who hold 37 per cent of the stock will swap half of it for shares.", {
        "37 per cent": {"measure": "stock", "subject": "Founders"},
        "half": {"measure": "stock", "subject": "Founders", "status": "target"},
    }),
    ("More than 53,000 runners finished Sunday's Chicago Marathon.", {
        "53,000 runners": {"measure": "finished", "subject": "Chicago Marathon", "time": "Sunday"},
    }),
    ("Some 23 bridges have collapsed.", {"23 bridges": {"measure": "collapsed"}}),
    ("The force deployed 1,800 officers and logged 54,600 offences.", {
        "1,800 officers": {"subject": "force"},
        "54,600 offences": {"subject": "force"},
    }),
    ("Norlund's sales rose 6%; it had expected 4%.", {
        "6%": {"measure": "sales", "subject": "Norlund", "direction": "increase"},
        "4%": {"measure": "sales", "subject": "Norlund", "source": "it", "status": "estimate"},
    }),
    ("Ministers put the damage at 640 million euros, about 0.9% of national output.", {
        "640 million euros": {"measure": "damage", "source": "Ministers", "status": "estimate"},
        "0.9%": {"measure": "national output", "source": "Ministers", "status": "estimate"},
    }),
    ("The charity relies on 11,400 volunteers.", {"11,400 volunteers": {"measure": "relies", "subject": "charity"}}),
    ("Diggers uncovered 27 rooms, a bath house and 1,340 coins.", {
        "27 rooms": {"measure": "uncovered", "subject": "Diggers"},
        "1,340 coins": {"measure": "uncovered", "subject": "Diggers"},
    }),
    ("The university plans to close 14 programs and to leave 60 posts vacant, saving $19 million by 2028.", {
        "14 programs": {"subject": "university", "status": "target"},
        "60 posts": {"measure": "leave", "subject": "university", "status": "target"},
        "$19 million": {"measure": "saving", "subject": "university", "time": "2028", "status": "target"},
    }),
    ("For 2025, Fairlane now sees earnings of $1.65 a share.", {
        "$1.65 a share": {"measure": "earnings", "subject": "Fairlane", "time": "2025", "source": "Fairlane", "status": "estimate"},
    }),
    ("Many earn less than $15 an hour.", {"$15 an hour": {"measure": "earn", "subject": "Many"}}),
    ("Roughly 40% of those polled said they would vote.", {"40%": {"measure": "those polled"}}),
    ("Inspectors closed eight abattoirs, a cannery and 31 butchers in May.", {
        "eight abattoirs": {"subject": "Inspectors", "time": "May"},
        "31 butchers": {"subject": "Inspectors", "time": "May"},
    }),
    ("Novartis reported sales of $13.2 billion, beating the $12.9 billion average of analysts' estimates.", {
        "$13.2 billion": {"measure": "sales", "subject": "Novartis"},
        "$12.9 billion": {"measure": "sales", "subject": "Novartis", "status": "estimate"},
    }),
    ("Half our squad still has a second job.", {"Half": {"measure": "squad", "subject": "our"}}),
    ("The yard posted a profit of $388 million for 2024, nearly triple the 2023 figure.", {
        "$388 million": {"measure": "profit", "subject": "yard", "time": "2024"},
        "triple": {"measure": "profit", "subject": "yard", "time": "2024"},
    }),
    ("Chablis bottled 38 million bottles last year, of which 68% went abroad.", {
        "38 million bottles": {"measure": "bottled", "subject": "Chablis", "time": "last year"},
        "68%": {"measure": "bottles", "subject": "bottles", "time": "last year"},
    }),
    ("The minister set out details of a $1.6 billion dam.", {"$1.6 billion": {"measure": "dam", "subject": "minister"}}),
    ("Sales fell in May, and its confidence index sank four points to 36.", {
        "four points": {"subject": "confidence index", "time": "May", "direction": "decrease"},
        "36": {"subject": "confidence index", "time": "May", "direction": "decrease"},
    }),
    ("The offer closed in May, and 89% of the total issued and outstanding shares were tendered.", {
        "89%": {"measure": "total issued and outstanding shares", "time": "May"},
    }),
    ("Sales in Norway and Poland rose 4% and 6%, respectively.", {
        "4%": {"measure": "Sales", "subject": "Norway", "direction": "increase"},
        "6%": {"measure": "Sales", "subject": "Poland", "direction": "increase"},
    }),
    ("The group's revenue and net profit rose 4% and 6% respectively.", {
        "4%": {"measure": "revenue", "subject": "group", "direction": "increase"},
        "6%": {"measure": "net profit", "subject": "group", "direction": "increase"},
    }),
    ("Exports fell 4% and 6% in May and June, respectively.", {
        "4%": {"measure": "Exports", "time": "May", "direction": "decrease"},
        "6%": {"measure": "Exports", "time": "June", "direction": "decrease"},
    }),
    ("Prices are $12, $14 and $19 for the small, medium and family boxes, respectively.", {
        "$12": {"measure": "Prices", "subject": "small"},
        "$14": {"measure": "Prices", "subject": "medium"},
        "$19": {"measure": "Prices", "subject": "family boxes"},
    }),
    ("Acme Corp. (ACM) and Bolt Inc. paid for two-thirds and one-third of the bridge respectively.", {
        "two-thirds": {"measure": "bridge", "subject": "Acme Corp."}, "one-third": {"measure": "bridge", "subject": "Bolt Inc."},
    }),
    ("The average age of the players is around 27.", {"27": {"measure": "average age", "subject": "players"}}),
    ("She spent 12 years in the valley treating more than 4,000 women.", {
        "12 years": {"measure": "spent", "subject": "She"}, "4,000 women": {"measure": "treating", "subject": "She"},
    }),
    ("Oslo Stock Exchange (1,369.03, up 5.06 points).", {
        "1,369.03": {"subject": "Oslo Stock Exchange"},
        "5.06 points": {"subject": "Oslo Stock Exchange", "direction": "increase"},
    }),
    ("The 12-metre (39ft)-tall statue cost £2 million.", {
        "12-metre": {"measure": "tall", "subject": "statue"},
        "39ft": {"measure": "tall", "subject": "statue"},
        "£2 million": {"measure": "cost", "subject": "statue"},
    }),
    ("Sales rose 4% in Spain, whilst those in Italy fell 2%.", {
        "4%": {"measure": "Sales", "subject": "Spain", "direction": "increase"},
        "2%": {"measure": "Sales", "subject": "Italy", "direction": "decrease"},
    }),
    ("Support for the plan rose to 54% among women, but was 38% among those in work.", {
        "54%": {"measure": "Support", "subject": "women", "direction": "increase"},
        "38%": {"measure": "Support", "subject": "those in work"},
    }),
    ("A third of Wales's 1,400 schools have fewer than 100 pupils.", {
        "A third": {"measure": "schools", "subject": "Wales"},
        "1,400 schools": {"subject": "Wales"},
        "100 pupils": {"subject": "A third of Wales's 1,400 schools"},
    }),
    ("Net income dropped to $1.2 billion, or 84 cents a share, from $1.9 billion, or $1.31 a share.", {
        "$1.2 billion": {"measure": "Net income", "direction": "decrease"},
        "84 cents a share": {"measure": "Net income", "direction": "decrease"},
        "$1.9 billion": {"measure": "Net income"},
        "$1.31 a share": {"measure": "Net income"},
    }),
    ("The show attracted 21,700 people, and the town hopes to attract 40 firms.", {
        "21,700 people": {"measure": "attracted", "subject": "show"}, "40 firms": {"subject": "town", "status": "target"},
    }),
    ("In 1984 she and her husband, Karl, borrowed $3,500.", {
        "$3,500": {"measure": "borrowed", "subject": "she and her husband", "time": "1984"},
    }),
    ("She worked in a mill, where she noticed that buttons for winter coats cost 60 cents.", {
        "60 cents": {"measure": "cost", "subject": "buttons for winter coats"},
    }),
    ("The women's choir cost £5.2m, and its five concerts drew 900 people.", {
        "£5.2m": {"measure": "cost", "subject": "women's choir"},
        "five concerts": {"subject": "its"},
        "900 people": {"measure": "drew", "subject": "concerts"},
    }),
    ("They shipped 600 of them in the first year and 41,000 in 1971.", {
        "600": {"measure": "shipped", "subject": "They"}, "41,000": {"measure": "shipped", "subject": "They", "time": "1971"},
    }),
    ("Bank of America sees a deficit of 60,000 tons in 2027.", {
        "60,000 tons": {"measure": "deficit", "time": "2027", "status": "estimate", "source": "Bank of America"},
    }),
    ("He died on Sunday. He was 91.", {"91": {"subject": "He"}}),
    ("Those that changed hands went for $2,340.", {"$2,340": {"measure": "went", "subject": "Those"}}),
    ("About 1,290 people were homeless in the city.", {"1,290 people": {"measure": "homeless", "subject": "city"}}),
    ("Exports rose 4% in May, data from the customs office showed.", {
        "4%": {"measure": "Exports", "time": "May", "direction": "increase", "source": "customs office"},
    }),
    ("Recycling rates slipped to 39%, well short of a national target of 65%.", {
        "39%": {"measure": "Recycling rates", "direction": "decrease"},
        "65%": {"measure": "national target", "subject": "Recycling rates", "status": "target"},
    }),
    ("Thefts of electric bikes almost doubled.", {
        "doubled": {"measure": "Thefts", "subject": "electric bikes", "direction": "increase"},
    }),
    ("They account for 30% of residential and commercial buildings.", {"30%": {"measure": "residential and commercial buildings", "subject": "They"}}),
    ("Acme Corp. owns 40% of the listed and voting shares.", {
        "40%": {"measure": "listed and voting shares", "subject": "Acme Corp."},
    }),
    ("Some 30% of the total was paid and outstanding claims fell 5%.", {
        "30%": {"measure": "total"}, "5%": {"measure": "outstanding claims", "direction": "decrease"},
    }),
    ("The bank issued and sold 5% of the bonds.", {"5%": {"measure": "bonds", "subject": "bank"}}),
    ("The data, which saw the US trade balance decrease to -$50 billion, hurt stocks.", {
        "-$50 billion": {"measure": "trade balance", "subject": "US", "direction": "decrease"},
    }),
    ("A warm winter has seen demand for gas decline by 8%.", {
        "8%": {"measure": "demand", "subject": "gas", "direction": "decrease"},
    }),
    ("Acme Corp. saw its costs rise to about $3 million.", {
        "$3 million": {"measure": "costs", "subject": "Acme Corp.", "direction": "increase"},
    }),
    ("Traders, who saw the pound fall 3%, sold bonds.", {"3%": {"subject": "pound", "direction": "decrease"}}),
    ("The deal, which saw staff cut by 300, cost $5 million.", {
        "300": {"measure": "staff", "subject": "deal", "direction": "decrease"}, "$5 million": {"measure": "cost", "subject": "deal"},
    }),
    ("Investors saw a drop to 5% as a risk.", {"5%": {"measure": "drop", "subject": "Investors"}}),
    ("Acme saw sales grow 4% and cut its debt by 3%.", {
        "4%": {"measure": "sales", "direction": "increase"}, "3%": {"measure": "debt", "subject": "Acme", "direction": "decrease"},
    }),
    ("Farm prices are expected to increase between 4% and 5% and nuts and seeds between 6% and 7%.", {
        "4% and 5%": {"subject": "Farm prices", "direction": "increase", "status": "estimate"},
        "6% and 7%": {"subject": "nuts and seeds", "direction": "increase", "status": "estimate"},
    }),
    ("Exports fell 5% in May and clothes and shoes by 3%.", {
        "5%": {"measure": "Exports", "time": "May", "direction": "decrease"},
        "3%": {"measure": "clothes and shoes", "time": "May", "direction": "decrease"},
    }),
    ("Beef prices rose 5%, poultry 3% and butter 2%.", {
        "5%": {"subject": "Beef prices", "direction": "increase"},
        "3%": {"subject": "poultry", "direction": "increase"},
        "2%": {"subject": "butter", "direction": "increase"},
    }),
    ("Acme broke a record for quarterly revenue with about $7 billion.", {
        "$7 billion": {"measure": "quarterly revenue", "subject": "Acme"},
    }),
    ("The chain hit a low for annual profit with $3 million.", {"$3 million": {"measure": "annual profit", "subject": "chain"}}),
    ("Acme Corp. paid for its losses with $3 million in cash.", {"$3 million": {"subject": "Acme Corp."}}),
    ("Lumenta has improved the base storage for the N7, doubling it to 256GB.", {
        "doubling": {"measure": "base storage", "subject": "Lumenta", "direction": "increase"},
        "256GB": {"measure": "base storage", "subject": "Lumenta", "direction": "increase"},
    }),
    ("Acme has trimmed the fee for late returns, cutting it by $2.", {
        "$2": {"measure": "fee", "subject": "Acme", "direction": "decrease"},
    }),
    ("The council reviewed the limits for lorries, lowering them to 50 km/h.", {
        "50 km/h": {"measure": "limits", "subject": "council", "direction": "decrease"},
    }),
    ("The city closed the bridge, costing it $5 million.", {"$5 million": {"measure": "costing", "subject": "city"}}),
    ("The phone has a much larger battery, 4,500 mAh, than the Lumenta N7 with 3,687 mAh.", {
        "4,500 mAh": {"measure": "battery", "subject": "phone"}, "3,687 mAh": {"measure": "battery", "subject": "Lumenta N7"},
    }),
    ("The firm built a taller mast, 90 metres, than its rival with 70 metres.", {
        "90 metres": {"measure": "mast", "subject": "firm"}, "70 metres": {"measure": "mast", "subject": "rival"},
    }),
    ("She has a plan, 5%, for that.", {"5%": {"subject": "She"}}),
    ("The takeover sent the shares surging and they were up 5%.", {"5%": {"measure": "shares", "direction": "increase"}}),
    ("Investors dumped the bonds and they fell 3%.", {"3%": {"measure": "bonds", "direction": "decrease"}}),
    ("Frost hit soybeans and they rose 3%.", {"3%": {"measure": "soybeans", "direction": "increase"}}),
    ("The workers left early and they were up 5%.", {"5%": {"subject": "they", "direction": "increase"}}),
    ("In July the storm injured 17 people, and in September the flood killed four.", {
        "17 people": {"measure": "injured", "subject": "storm", "time": "July"},
        "four": {"measure": "killed", "subject": "flood", "time": "September"},
    }),
    ("Sales rose 5% in March, and in April, they fell 3%.", {
        "5%": {"measure": "Sales", "time": "March", "direction": "increase"},
        "3%": {"measure": "Sales", "time": "April", "direction": "decrease"},
    }),
    ("The bank posted a profit of $90 million, compared with almost $57 million when it was listed in 2024.", {
        "$90 million": {"measure": "profit", "subject": "bank"},
        "$57 million": {"measure": "profit", "subject": "bank", "time": "2024"},
    }),
    ("A crate costs $3,900, almost double the rate in June.", {
        "$3,900": {"measure": "costs", "subject": "crate"}, "double": {"measure": "rate", "subject": "crate"},
    }),
    ("The storm, which struck on 6 July, killed nine people.", {
        "nine people": {"measure": "killed", "subject": "storm", "time": "6 July"},
    }),
    ("The wing, which was painted on 6 July, houses nine people.", {"nine people": {"subject": "wing"}}),
    ("Acme Corp. lent $2 million and expects that sum to double", {
        "$2 million": {"measure": "lent", "subject": "Acme Corp."},
        "double": {
            "measure": "lent", "subject": "Acme Corp.", "direction": "increase", "status": "estimate", "source": "Acme Corp.",
        },
    }),
    ("The shop, which opened in 1990, sold 300 cars.", {"300 cars": {"measure": "sold", "subject": "shop"}}),
    ("The index, which hit a record in May, rose 3%.", {"3%": {"subject": "index", "direction": "increase"}}),
    ("The shares closed at 412 pence, taking their loss since January to 27%.", {
        "412 pence": {"subject": "shares"}, "27%": {"subject": "shares", "time": "January", "direction": "decrease"},
    }),
    ("The co-op plans to shut a plant by March and to lend farmers $25,000 each.", {
        "$25,000": {"measure": "lend", "subject": "co-op", "status": "target"},
    }),
    ("The union, with 6,500 members, will hold a ballot in May.", {"6,500 members": {"subject": "union"}}),
    ("The dam that Zambia is building on the Luvua will cost $9 billion.", {
        "$9 billion": {"measure": "cost", "subject": "dam", "status": "estimate"},
    }),
    ("Europe edged up 2% thanks to tourists.", {"2%": {"subject": "Europe", "direction": "increase"}}),
    ("Acme's earnings before interest and tax came to $40 million.", {
        "$40 million": {"measure": "earnings before interest and tax", "subject": "Acme"},
    }),
    ("Brevia, where clinics have had to close 12 wards since 2019, spends $30 million a year on nurses.", {
        "12 wards": {"subject": "clinics", "time": "2019"},
        "$30 million a year": {"measure": "spends", "subject": "Brevia"},
    }),
    ("Depots must rent large bins for $900 a year, and 31 of them have been fined.", {
        "$900 a year": {"measure": "rent", "subject": "Depots", "status": "target"},
        "31": {"measure": "fined", "subject": "them"},
    }),
    ("Farms use 70 percent of the water of the valley, a report by Hanover University found in June.", {
        "70 percent": {"measure": "water of the valley", "subject": "Farms", "source": "report by Hanover University"},
    }),
    ("Of the nine-year-olds in the second group, 22 percent needed glasses.", {
        "22 percent": {"measure": "nine-year-olds"},
    }),
    ("The share of short-sighted 12-year-olds went down from 40% to 30%.", {
        "40%": {"measure": "share", "subject": "short-sighted 12-year-olds"},
        "30%": {"measure": "share", "subject": "short-sighted 12-year-olds", "direction": "decrease"},
    }),
    ("The Kelvar Industrial Average dropped 287 points, or 0.6%.", {
        "287 points": {"subject": "Kelvar Industrial Average", "direction": "decrease"},
        "0.6%": {"subject": "Kelvar Industrial Average", "direction": "decrease"},
    }),
    ("Brevia's DAX shed 0.4%.", {
        "0.4%": {"subject": "DAX", "direction": "decrease"},
    }),
    ("The ruling lets the firm shut three mines.", {
        "three mines": {"subject": "firm"},
    }),
    ("The minister has ordered all nine ports to cut spending by 15%.", {
        "nine ports": {"subject": "minister"},
        "15%": {"measure": "spending", "subject": "ports", "direction": "decrease", "status": "target"},
    }),
    ("The firm put up wind turbines, which supply a tenth of its power.", {
        "a tenth": {"measure": "power", "subject": "wind turbines"},
    }),
    ("It treated 800 patients, of whom 12 died.", {
        "800 patients": {"measure": "treated", "subject": "It"},
        "12": {"measure": "died", "subject": "whom"},
    }),
    ("Lunara Press, the firm that he runs with his sister, has 14 machines.", {
        "14 machines": {"subject": "Lunara Press"},
    }),
    ("Friends of the Pier, a group set up in May, has 3,200 members.", {
        "3,200 members": {"subject": "Friends of the Pier"},
    }),
    ("Acme bought back $80 million of its shares.", {
        "$80 million": {"measure": "bought", "subject": "Acme"},
    }),
    ("A survey of 900 farmers found that 61% wanted change.", {
        "900 farmers": {"measure": "survey"},
        "61%": {"measure": "wanted", "subject": "farmers", "source": "survey"},
    }),
    ("The chain expects sales of 4 billion crowns it had promised in May, and a profit of $5 million.", {
        "4 billion crowns": {"measure": "sales", "subject": "chain", "source": "chain", "status": "estimate"},
        "$5 million": {"measure": "profit", "subject": "chain", "source": "chain", "status": "estimate"},
    }),
    ("A contract like this costs $50 million.", {
        "$50 million": {"measure": "costs", "subject": "contract"},
    }),
    ("A pair of running shoes costs $38 to make, against $61 in Italy.", {
        "$38": {"measure": "costs", "subject": "pair of running shoes"},
        "$61": {"measure": "costs", "subject": "Italy"},
    }),
    ("Nine schools dropped out in May.", {
        "Nine schools": {"measure": "dropped", "time": "May"},
    }),
    ("The closures will put 46 jobs at risk.", {
        "46 jobs": {"measure": "put", "subject": "closures", "status": "estimate"},
    }),
    ("Acme will run four ferries instead of seven from May.", {
        "four ferries": {"subject": "Acme", "time": "May", "status": "target"},
        "seven": {"measure": "ferries", "subject": "Acme"},
    }),
    ("Bain expects the market, worth $358 million in 2025, to shrink by 2%.", {
        "$358 million": {"measure": "worth", "subject": "market", "time": "2025"},
        "2%": {"subject": "market", "time": "2025", "direction": "decrease", "source": "Bain", "status": "estimate"},
    }),
    ('The comptroller called the plan "a $19 million lid".', {
        "$19 million": {"measure": "lid", "subject": "plan", "source": "comptroller"},
    }),
    ("Exports could drop below 1.1 million tonnes as curbs resume in May, from 2.5 million tonnes.", {
        "1.1 million tonnes": {"measure": "Exports", "direction": "decrease", "status": "estimate"},
        "2.5 million tonnes": {"measure": "Exports"},
    }),
    ("It waited until the state compensated the 300 farmers.", {
        "300 farmers": {"measure": "compensated", "subject": "state"},
    }),
    ("It said it would lower fuel costs by $9 million.", {
        "$9 million": {"measure": "fuel costs", "subject": "it", "direction": "decrease", "source": "It", "status": "target"},
    }),
    ("It will close a mill in Poland with 430 workers.", {
        "430 workers": {"subject": "mill"},
    }),
    ("A letter signed by 900 doctors will be sent in May.", {
        "900 doctors": {"measure": "signed", "subject": "letter"},
    }),
    ("The drug raises the risk of a stroke tenfold.", {
        "tenfold": {"measure": "risk of a stroke", "subject": "drug", "direction": "increase"},
    }),
    ("Among nurses the gap narrowed to three percentage points.", {
        "three percentage points": {"measure": "gap", "subject": "nurses", "direction": "decrease"},
    }),
    ("The town hopes to sell the old mill, valued at $3 million, for housing.", {
        "$3 million": {"measure": "valued", "subject": "old mill"},
    }),
    ("The store has handed out 6,000 carts since March, at $54 apiece.", {
        "6,000 carts": {"measure": "handed", "subject": "store", "time": "March"},
        "$54": {"subject": "carts", "time": "March"},
    }),
    ("Analysts had been looking for $3.4 billion.", {
        "$3.4 billion": {"source": "Analysts", "status": "estimate"},
    }),
    ("The shop is worth $5 million, according to Acme Corp, which estimates that its sales have dropped to $2 million.", {
        "$5 million": {"measure": "worth", "subject": "shop", "source": "Acme Corp"},
        "$2 million": {"measure": "sales", "subject": "Acme Corp", "direction": "decrease", "source": "Acme Corp", "status": "estimate"},
    }),
    ("Sensors showed that half of them had been getting less sleep.", {
        "half": {"subject": "them", "source": "Sensors"},
    }),
    ("More than 57% of the people will go hungry.", {
        "57%": {"measure": "people", "status": "estimate"},
    }),
    ("Brevia has sold bonds worth $750 million.", {
        "$750 million": {"measure": "sold", "subject": "Brevia"},
    }),
    ("They seized cocaine worth $80 million.", {
        "$80 million": {"measure": "cocaine"},
    }),
    ("Under the deal, the countries will each cut their herring catch by 20%.", {
        "20%": {"measure": "herring catch", "subject": "countries", "direction": "decrease", "status": "target"},
    }),
    ("It tracked 212 whales and found that 61% of them changed course.", {
        "212 whales": {"measure": "tracked", "subject": "It"},
        "61%": {"measure": "whales", "subject": "them", "source": "It"},
    }),
    ("The fund, set up in 2011, has lent $640 million to farms.", {
        "$640 million": {"measure": "lent", "subject": "fund"},
    }),
    ("It rescued 40 people, including 12 children.", {
        "40 people": {"measure": "rescued", "subject": "It"},
        "12 children": {"measure": "rescued", "subject": "It"},
    }),
    ("The dam held back 40% of the flood, engineers estimate, and spared the city $300 million.", {
        "40%": {"measure": "flood", "subject": "dam", "source": "engineers", "status": "estimate"},
        "$300 million": {"measure": "spared", "subject": "dam", "source": "engineers", "status": "estimate"},
    }),
    ("Brevia passed a budget of $41 billion, 6% bigger than last year's.", {
        "$41 billion": {"measure": "budget", "subject": "Brevia"},
        "6%": {"measure": "budget", "subject": "Brevia", "direction": "increase"},
    }),
    ("Of the patients, 4.1% fell ill.", {
        "4.1%": {"measure": "patients"},
    }),
    ("Norlund hopes to raise $200 million.", {
        "$200 million": {"measure": "raise", "subject": "Norlund", "status": "target"},
    }),
    ("Storms cut off six villages.", {
        "six villages": {"measure": "cut", "subject": "Storms"},
    }),
    ("Wages now eat up 81% of its income.", {
        "81%": {"measure": "income", "subject": "Wages"},
    }),
    ("Brevia took in 12,600 refugees last year and Norland 8,100.", {
        "12,600 refugees": {"measure": "took", "subject": "Brevia", "time": "last year"},
        "8,100": {"measure": "took", "subject": "Norland", "time": "last year"},
    }),
    ("In 2019 there were three times as many presses as in 2012.", {
        "three times": {"measure": "presses", "time": "2019"},
    }),
    ("At the height of the blaze, 420 firefighters were battling flames.", {
        "420 firefighters": {"measure": "battling"},
    }),
    ("The show opens in May, while farms, which take 71% of the water, stay shut.", {
        "71%": {"measure": "water", "subject": "farms"},
    }),
    ("Only 22 of the 140 wells have found gas, the watchdog's report shows.", {
        "22": {"measure": "wells", "source": "watchdog's report"},
        "140 wells": {"source": "watchdog's report"},
    }),
    ("Copper for delivery in three months gained 0.8% to $9,420 a tonne.", {
        "0.8%": {"subject": "Copper for delivery", "direction": "increase"},
        "$9,420 a tonne": {"subject": "Copper for delivery", "direction": "increase"},
    }),
    ("The rand traded at 18.40 to the dollar, 0.6% weaker than on Thursday.", {
        "18.40": {"subject": "rand"},
        "0.6%": {"subject": "rand", "direction": "decrease"},
    }),
    ("The deal values Pellworm at 3.2 billion euros, a premium of 34%.", {
        "3.2 billion euros": {"measure": "values", "subject": "Pellworm"},
        "34%": {"measure": "premium", "subject": "deal"},
    }),
    ("The fire started in a barn, rangers say, and has forced 2,100 campers to leave.", {
        "2,100 campers": {"measure": "forced", "subject": "fire", "source": "rangers"},
    }),
    ("The blast left 6,000 homes without gas.", {
        "6,000 homes": {"measure": "without gas", "subject": "blast"},
    }),
    ("Insurer Aldermoor puts its losses at up to $85 million.", {
        "$85 million": {"measure": "losses", "subject": "its", "source": "Aldermoor", "status": "estimate"},
    }),
    ("The rules would cap late fees at $8, the bureau estimates.", {
        "$8": {"measure": "late fees", "subject": "rules", "source": "bureau", "status": "estimate"},
    }),
    ("The mine has twice as many drivers, and it is hiring.", {
        "twice": {"measure": "drivers", "subject": "mine"},
    }),
    ("The insurer will pay 9 cents rather than 6 cents.", {
        "9 cents": {"measure": "pay", "subject": "insurer", "status": "target"},
        "6 cents": {"measure": "pay", "subject": "insurer"},
    }),
    ("Its American sales jumped 8.4%.", {"8.4%": {"measure": "American sales", "subject": "Its", "direction": "increase"}}),
    ("Swiss Re puts losses for insurers at between $17 billion and $22 billion.", {
        "$17 billion and $22 billion": {
            "measure": "losses", "subject": "insurers", "source": "Swiss Re", "status": "estimate",
        },
    }),
    ("The rights were worth only $2 million.", {"$2 million": {"measure": "worth", "subject": "rights"}}),
    ("Acme Corp. wrote off $1.2 billion.", {"$1.2 billion": {"measure": "wrote", "subject": "Acme Corp."}}),
    ("The tax brought in 17% of revenue; the mayor wants to lift that to 25%.", {
        "17%": {"measure": "revenue", "subject": "tax"},
        "25%": {"measure": "revenue", "subject": "tax", "direction": "increase", "status": "target"},
    }),
    ("Gas demand in Ohio grew 22%, and the agency sees it rising by another 15%.", {
        "22%": {"measure": "Gas demand", "subject": "Ohio", "direction": "increase"},
        "15%": {
            "measure": "Gas demand", "subject": "Ohio", "direction": "increase", "status": "estimate", "source": "agency",
        },
    }),
    ("A new nurse earns $36,900; after ten years that rises to $52,400.", {
        "$36,900": {"measure": "earns", "subject": "new nurse"},
        "$52,400": {"measure": "earns", "subject": "new nurse", "direction": "increase"},
    }),
    ("The council expects it to raise $50 million.", {
        "$50 million": {"measure": "raise", "subject": "it", "status": "estimate", "source": "council"},
    }),
    ("The strike forced the cancellation of 13,700 appointments and 2,100 operations.", {
        "13,700 appointments": {"measure": "cancellation", "subject": "strike"},
        "2,100 operations": {"measure": "cancellation", "subject": "strike"},
    }),
    ("Some 36% of those who cancel return.", {"36%": {"measure": "those who cancel"}}),
    ("The minister set aside $260 million, of which only $40 million has been spent.", {
        "$260 million": {"measure": "set", "subject": "minister"},
        "$40 million": {"measure": "spent", "subject": "minister"},
    }),
    ("Acme Corp. will spend $90 million on a plant that is to open in 2027, lifting its capacity by 70%.", {
        "$90 million": {"measure": "spend", "subject": "Acme Corp.", "status": "target"},
        "70%": {"measure": "capacity", "subject": "Acme Corp.", "direction": "increase", "status": "target"},
    }),
    ("The shares, which gained 11%, were 3% higher.", {
        "11%": {"subject": "shares", "direction": "increase"}, "3%": {"subject": "shares", "direction": "increase"},
    }),
    ("Asia, which made 41% of sales as recently as 2021, now has 29%.", {
        "41%": {"measure": "sales", "subject": "Asia", "time": "2021"}, "29%": {"subject": "Asia"},
    }),
    ("The workforce peaked at 11,400 in 2023 and has since shrunk to 6,800.", {
        "11,400": {"measure": "workforce", "time": "2023"}, "6,800": {"measure": "workforce", "direction": "decrease"},
    }),
    ("Acme Corp. now expects to make 405,000 tonnes.", {
        "405,000 tonnes": {"measure": "make", "subject": "Acme Corp.", "source": "Acme Corp.", "status": "estimate"},
    }),
    ('"We sold 30 buses," said the firm\'s managing director, Fiona Abara.', {
        "30 buses": {"measure": "sold", "subject": "We", "source": "Fiona Abara"},
    }),
    ('"We sold 30 buses," said Dale Pruitt, who owns four inns.', {
        "30 buses": {"measure": "sold", "subject": "We", "source": "Dale Pruitt"}, "four inns": {"subject": "Dale Pruitt"},
    }),
    ("In Ohio, Corvane Inc., a designer with 2,300 employees, said its revenue tripled.", {
        "2,300 employees": {"subject": "Corvane Inc."},
        "tripled": {"measure": "revenue", "subject": "Corvane Inc.", "direction": "increase", "source": "Corvane Inc."},
    }),
    ("He expects the team to draw 26,000 fans, up from 17,000 last year.", {
        "26,000 fans": {"measure": "draw", "subject": "team", "source": "He", "status": "estimate"},
        "17,000": {"measure": "draw", "subject": "team", "time": "last year"},
    }),
    ("A transplant costs $442,000, and a year of dialysis $101,000.", {
        "$442,000": {"measure": "costs", "subject": "transplant"},
        "$101,000": {"measure": "costs", "subject": "year of dialysis"},
    }),
    ("The jail will have 90 cells; its price has risen to $9 million.", {
        "90 cells": {"subject": "jail", "status": "estimate"},
        "$9 million": {"measure": "price", "subject": "its", "direction": "increase"},
    }),
    ("The union puts the cost of each strike day at $9 million.", {
        "$9 million": {"measure": "cost", "subject": "each strike day", "source": "union", "status": "estimate"},
    }),
    ("The car has a price of $22,480 for the manual version and about $21,972 for the automatic.", {
        "$22,480": {"measure": "price", "subject": "manual version"}, "$21,972": {"measure": "price", "subject": "automatic"},
    }),
    ("The museum charges a fee of $9 for adults and $5 for children.", {
        "$9": {"measure": "fee", "subject": "adults"}, "$5": {"measure": "fee", "subject": "children"},
    }),
    ("The council set a budget of $5 million for repairs and $3 million for paint.", {
        "$5 million": {"measure": "budget", "subject": "council"}, "$3 million": {"subject": "council"},
    }),
    ("Acme Corp. set a price of $5 for 2023 and $6 for 2024.", {
        "$5": {"measure": "price", "subject": "Acme Corp.", "time": "2023"},
        "$6": {"measure": "price", "subject": "Acme Corp.", "time": "2024"},
    }),
    ("Acme raised its profit forecast for the June quarter to $5 million.", {
        "$5 million": {"measure": "profit forecast", "subject": "Acme", "time": "June quarter", "direction": "increase", "status": "estimate", "source": "Acme"},
    }),
    ("Pupils who were allowed to use a tablet solved 17 problems an hour.", {
        "17 problems an hour": {"measure": "solved", "subject": "Pupils"},
    }),
    ("Parcels that never arrived or came back still amounted to 4% of the total.", {
        "4%": {"measure": "total", "subject": "Parcels"},
    }),
    ("The man accused of stealing the painting was fined 2,000 francs.", {
        "2,000 francs": {"measure": "fined", "subject": "man"},
    }),
    ("Ships waiting to cross the canal paid $400,000 a day.", {
        "$400,000 a day": {"measure": "paid", "subject": "Ships"},
    }),
    ("Tourists arriving by train at Venice's main station pay 5 euros.", {
        "5 euros": {"measure": "pay", "subject": "Tourists"},
    }),
    ("His profit, prosecutors reckoned, was €1.90 on every litre.", {
        "€1.90": {"measure": "profit", "subject": "His", "source": "prosecutors", "status": "estimate"},
    }),
    ("Carbon emissions, the company admits, rose by 4% last year.", {
        "4%": {"measure": "Carbon emissions", "subject": "company", "time": "last year", "direction": "increase", "source": "company"},
    }),
    ("Having sold 40 shops, the retailer Acme Corp. has closed its office.", {
        "40 shops": {"measure": "sold", "subject": "Acme Corp."},
    }),
    ("Founded in 1906 with 12 workers, Brandau now makes tyres.", {
        "12 workers": {"subject": "Brandau", "time": "1906"},
    }),
    ("Bolt Corp. said third-quarter profit fell 38% as fewer diners came to its halls.", {
        "38%": {"measure": "profit", "subject": "Bolt Corp.", "time": "third-quarter", "direction": "decrease", "source": "Bolt Corp."},
    }),
    ("Bolt Corp. added 15 cents to $2.70.", {
        "15 cents": {"subject": "Bolt Corp.", "direction": "increase"},
        "$2.70": {"subject": "Bolt Corp."},
    }),
    ("Bolt Corp. said its third-quarter revenue rose 4%.", {
        "4%": {"measure": "revenue", "subject": "Bolt Corp.", "time": "third-quarter", "direction": "increase", "source": "Bolt Corp."},
    }),
    ("Bolt Corp. on Wednesday posted net income of $96 million.", {
        "$96 million": {"measure": "net income", "subject": "Bolt Corp."},
    }),
    ("The Isar there was carrying 28 cubic metres a second.", {
        "28 cubic metres a second": {"measure": "carrying", "subject": "Isar"},
    }),
    ("Watches priced above 3,000 francs made up 78% of the value.", {
        "3,000 francs": {"subject": "Watches"},
        "78%": {"measure": "value", "subject": "Watches"},
    }),
    ("The level of Lake Balkhash has risen by 18 centimetres.", {
        "18 centimetres": {"measure": "level", "subject": "Lake Balkhash", "direction": "increase"},
    }),
    ("Rail freight through the Brenner fell by 4%.", {
        "4%": {"measure": "Rail freight", "subject": "Brenner", "direction": "decrease"},
    }),
    ("Burglaries recorded by Kent Police rose by 11 per cent.", {
        "11 per cent": {"measure": "Burglaries", "subject": "Kent Police", "direction": "increase"},
    }),
    ("Sri Lanka's fatality rate was 0.24% in 2017, when 186,000 people fell ill.", {
        "0.24%": {"measure": "fatality rate", "subject": "Sri Lanka", "time": "2017"},
        "186,000 people": {"measure": "fell", "subject": "Sri Lanka", "time": "2017"},
    }),
    ("Filling a pothole costs about £85 as part of planned work.", {
        "£85": {"measure": "costs", "subject": "Filling a pothole"},
    }),
    ("Closing it will cost Brandau 185 million euros and should save 70 million euros a year.", {
        "185 million euros": {"measure": "cost", "subject": "Brandau", "status": "estimate"},
        "70 million euros a year": {"measure": "save", "subject": "Closing it", "status": "estimate"},
    }),
    ("A vaccine made by Japan's Takeda reduced hospital admissions by 84%.", {
        "84%": {"measure": "hospital admissions", "subject": "vaccine", "direction": "decrease"},
    }),
    ("The ferry group is to scrap its route in September, laying off 180 sailors.", {
        "180 sailors": {"measure": "laying", "subject": "ferry group", "time": "September", "direction": "decrease", "status": "target"},
    }),
    ("When the mine opens in 2028 it will produce 90,000 tonnes a year.", {
        "90,000 tonnes a year": {"measure": "produce", "subject": "it", "time": "2028", "status": "target"},
    }),
    ("Sales were 4% lower in June and 2% lower in July.", {
        "4%": {"measure": "Sales", "time": "June", "direction": "decrease"},
        "2%": {"measure": "Sales", "time": "July", "direction": "decrease"},
    }),
    ("In 2019 one in five pupils skipped lunch; today the figure is one in three.", {
        "one in five": {"measure": "pupils", "time": "2019"},
        "one in three": {"measure": "pupils"},
    }),
    ("Iceland's Askja volcano has swollen by 14 centimetres.", {
        "14 centimetres": {"subject": "Askja volcano", "direction": "increase"},
    }),
    ("Party members number 61,000.", {"61,000": {"measure": "Party members"}}),
    ("With petrol at 2.31 euros a litre, Portuguese stations have lost 40% of their trade.", {
        "2.31 euros a litre": {"subject": "petrol"},
        "40%": {"measure": "trade", "subject": "Portuguese stations", "direction": "decrease"},
    }),
    ("Two guards were swept off the rocks by waves.", {"Two guards": {"measure": "swept", "subject": "waves"}}),
    ("The buyer, a Texan foundation, outbid two monasteries.", {
        "two monasteries": {"measure": "outbid", "subject": "buyer"},
    }),
    ("Farming, by contrast, expanded by 1.2% on record dairy prices.", {
        "1.2%": {"subject": "Farming", "direction": "increase"},
    }),
    ("The fund gave the country 50,000 test kits.", {"50,000 test kits": {"measure": "gave", "subject": "fund"}}),
    ("Volunteers gave 12,400 hours.", {"12,400 hours": {"measure": "gave", "subject": "Volunteers"}}),
    ("The best job in town pays half.", {"half": {"measure": "pays", "subject": "best job in town"}}),
    ("The start-up burned through $380 million.", {"$380 million": {"measure": "burned", "subject": "start-up"}}),
    ("Around 600 people stood in the yard.", {"600 people": {"measure": "stood"}}),
    ("The club paid Sporting 24 million euros.", {"24 million euros": {"measure": "paid", "subject": "club"}}),
    ("Firms assumed a rate of 146 yen for the fiscal year that starts today and planned to raise spending by 5.8%.", {
        "146 yen": {"measure": "rate", "subject": "Firms"},
        "5.8%": {"measure": "spending", "subject": "Firms", "direction": "increase", "status": "target"},
    }),
    ("The governor told the congress that by 2030 the province would build 40 schools.", {
        "40 schools": {"subject": "province", "time": "2030", "source": "governor", "status": "target"},
    }),
    ("Exports to China, which buys a third of its beef, dropped 18%.", {
        "a third": {"measure": "beef", "subject": "China"},
        "18%": {"measure": "Exports", "subject": "China", "direction": "decrease"},
    }),
    ("Net debt was cut to 1.2 times earnings from 2.4 times.", {
        "1.2 times": {"measure": "Net debt", "direction": "decrease"},
        "2.4 times": {"measure": "Net debt"},
    }),
    ("The raft drifted 40 km out to sea.", {"40 km": {"measure": "drifted", "subject": "raft"}}),
    ("Refusals rose by 4% while gannets shrank by 12%.", {
        "4%": {"measure": "Refusals", "direction": "increase"},
        "12%": {"subject": "gannets", "direction": "decrease"},
    }),
    ("Ostrava Steel wins $306 million order for rails.", {
        "$306 million": {"measure": "order", "subject": "Ostrava Steel"},
    }),
    ("The board adopted a $1.2 billion operating budget.", {
        "$1.2 billion": {"measure": "operating budget", "subject": "board"},
    }),
    ("A tenth of the fund goes to widows.", {
        "A tenth": {"measure": "fund", "subject": "widows"},
    }),
    ("Half of the debt is being paid off by the state.", {
        "Half": {"measure": "debt", "subject": "state"},
    }),
    ("More than 40% of the infections were in the Eastern Province.", {
        "40%": {"measure": "infections", "subject": "Eastern Province"},
    }),
    ("Profit came in at $3.4 billion, short of the $3.6 billion analysts had expected.", {
        "$3.4 billion": {"measure": "Profit"},
        "$3.6 billion": {"measure": "Profit", "source": "analysts", "status": "estimate"},
    }),
    ("Shareholders holding 33% of the stock have pledged their support.", {
        "33%": {"measure": "stock", "subject": "Shareholders"},
    }),
    ("The merged bakery would have annual sales of 7.8 billion euros.", {
        "7.8 billion euros": {"measure": "annual sales", "subject": "merged bakery", "status": "estimate"},
    }),
    ("The hearing-aid unit, put up for sale in May, lost 38 million crowns.", {
        "38 million crowns": {"measure": "lost", "subject": "hearing-aid unit"},
    }),
    ("The most-active contract in Winnipeg slid 5.8%.", {
        "5.8%": {"subject": "most-active contract in Winnipeg", "direction": "decrease"},
    }),
    ("The chairman put the cost of new duties at 90 million yuan.", {
        "90 million yuan": {"measure": "cost", "subject": "new duties", "source": "chairman", "status": "estimate"},
    }),
    ("The strike cost the port a tenth of its traffic.", {
        "a tenth": {"measure": "cost", "subject": "port"},
    }),
    ("The retailer now expects like-for-like sales growth of 2%.", {
        "2%": {"measure": "like-for-like sales growth", "subject": "retailer", "direction": "increase", "source": "retailer", "status": "estimate"},
    }),
    ("The chain has 40 shops, 12 of them in Spain.", {
        "40 shops": {"subject": "chain"},
        "12": {"measure": "shops", "subject": "them"},
    }),
    ("The bid is a 31% premium to the last close.", {
        "31%": {"measure": "premium", "subject": "bid"},
    }),
    ("Support for the ruling party has fallen to 31%.", {
        "31%": {"measure": "Support", "subject": "ruling party", "direction": "decrease"},
    }),
    ("Each eats 4 kg of hay a day.", {
        "4 kg": {"measure": "hay", "subject": "Each"},
    }),
    ("Police found 30 kg, and four-fifths of it was pure.", {
        "30 kg": {"measure": "found", "subject": "Police"},
        "four-fifths": {"measure": "found", "subject": "it"},
    }),
    ("Of nine bridges on the northern road, five have collapsed.", {
        "nine bridges": {"subject": "northern road"},
        "five": {"measure": "bridges", "subject": "northern road"},
    }),
    ("Of the 21 wells in the Orla Basin, 13 have found oil.", {
        "21 wells": {"subject": "Orla Basin"},
        "13": {"measure": "wells", "subject": "Orla Basin"},
    }),
    ("The operating margin was 13.6%, 240 basis points wider.", {
        "13.6%": {"measure": "operating margin"},
        "240 basis points": {"measure": "operating margin", "direction": "increase"},
    }),
    ("The town has 30 bridges. Half of them are shut.", {
        "30 bridges": {"subject": "town"},
        "Half": {"measure": "bridges", "subject": "them"},
    }),
    ("Income reached $5 million. Public money covered 44% of that.", {
        "$5 million": {"measure": "Income"},
        "44%": {"measure": "Income", "subject": "Public money"},
    }),
    ("The Herons drew an average of 48,300 fans.", {
        "48,300 fans": {"measure": "drew", "subject": "Herons"},
    }),
    ("The fleet has an average age of 13.4 years.", {
        "13.4 years": {"measure": "average age", "subject": "fleet"},
    }),
    ("Workers get six months' notice.", {
        "six months": {"measure": "notice", "subject": "Workers"},
    }),
    ("The field, in water 2,900 metres deep, will produce 40,000 barrels a day.", {
        "2,900 metres": {"measure": "deep", "subject": "field"},
        "40,000 barrels a day": {"measure": "produce", "subject": "field", "status": "estimate"},
    }),
    ('"I lost 40 sheep," said Ana Rakoto, a farmer who has 300 goats.', {
        "40 sheep": {"measure": "lost", "subject": "I", "source": "Ana Rakoto"},
        "300 goats": {"subject": "Ana Rakoto"},
    }),
    ("The college paid $18 million to players, three-quarters of it to the football team.", {
        "$18 million": {"measure": "paid", "subject": "college"},
        "three-quarters": {"measure": "paid", "subject": "football team"},
    }),
    ("The work has cost $31 million, of which Garside has paid a quarter, and it is expected to take another 12 years.", {
        "$31 million": {"measure": "cost", "subject": "work"},
        "a quarter": {"measure": "cost", "subject": "Garside"},
        "12 years": {"measure": "take", "subject": "it", "status": "estimate"},
    }),
    ("In April the agency had 2,340 posts unfilled, 6% of the total, compared with 1,890 in May.", {
        "2,340 posts": {"subject": "agency", "time": "April"},
        "6%": {"measure": "total", "subject": "agency", "time": "April"},
        "1,890": {"measure": "posts", "subject": "agency", "time": "May"},
    }),
    ("Permits take 18 months on average.", {
        "18 months": {"measure": "take", "subject": "Permits"},
    }),
    ("The average pike weighed 4 kg, against 6 in 2020.", {
        "4 kg": {"measure": "weighed", "subject": "average pike"},
        "6": {"measure": "weighed", "subject": "average pike", "time": "2020"},
    }),
    ("In North America sales fell 11%.", {
        "11%": {"measure": "sales", "subject": "North America", "direction": "decrease"},
    }),
    ("In the capital coverage was 97%.", {
        "97%": {"measure": "coverage", "subject": "capital"},
    }),
    ("In Zambia 2.9 million people will need food aid.", {
        "2.9 million people": {"measure": "need", "subject": "Zambia", "status": "estimate"},
    }),
    ("School meals reach 418 million children worldwide.", {
        "418 million children": {"measure": "reach", "subject": "School meals"},
    }),
    ("Debt now exceeds equity by half.", {
        "half": {"measure": "Debt"},
    }),
    ("Women outnumbered men by 212.", {
        "212": {"measure": "outnumbered", "subject": "Women"},
    }),
    ("The court jailed the brothers for six years.", {
        "six years": {"measure": "jailed", "subject": "brothers"},
    }),
    ("The judge ordered her to repay $410,000.", {
        "$410,000": {"measure": "repay", "subject": "her"},
    }),
    ("Farmers will harvest 290 million bushels this year, the Department of Agriculture forecast on Friday.", {
        "290 million bushels": {"measure": "harvest", "subject": "Farmers", "time": "this year", "source": "Department of Agriculture", "status": "estimate"},
    }),
    ("Ridership climbed 7%, though it remains 35% below the level of 2019.", {
        "7%": {"measure": "Ridership", "direction": "increase"},
        "35%": {"measure": "Ridership", "direction": "decrease"},
    }),
    ("Output rose 4% but it is still a fifth lower than before the war.", {
        "4%": {"measure": "Output", "direction": "increase"},
        "a fifth": {"measure": "Output", "direction": "decrease"},
    }),
    ("Forty dealers were ordered to forfeit 41 million euros.", {
        "Forty dealers": {"measure": "ordered"},
        "41 million euros": {"measure": "forfeit", "subject": "dealers"},
    }),
    ("Gallstones were twice as common in those who took the pill.", {
        "twice": {"measure": "common", "subject": "Gallstones"},
    }),
    ("Some 11% of patients had a stroke, compared with 14% of those on placebo.", {
        "11%": {"measure": "patients"},
        "14%": {"measure": "patients", "subject": "those on placebo"},
    }),
    ("The council is to close four libraries under a budget agreed in May that raises council tax by 5%.", {
        "four libraries": {"subject": "council", "time": "May", "status": "target"},
        "5%": {"measure": "council tax", "subject": "budget", "time": "May", "direction": "increase", "status": "target"},
    }),
    ("A band D household will pay $912 from April.", {
        "$912": {"measure": "pay", "subject": "band D household", "time": "April"},
    }),
    ("Essex is the least populous of the 14 counties.", {
        "14 counties": {"subject": "Essex"},
    }),
    ("Noventa will double its fleet to 90 ships by 2030.", {
        "double": {"measure": "fleet", "subject": "Noventa", "time": "2030", "direction": "increase", "status": "target"},
        "90 ships": {"measure": "fleet", "subject": "Noventa", "time": "2030", "direction": "increase", "status": "target"},
    }),
    ("Third-quarter profit is seen at about $1.70.", {
        "$1.70": {"measure": "profit", "time": "Third-quarter", "status": "estimate"},
    }),
    ("The firm stuck to its forecast of an adjusted operating profit of 40 million euros.", {
        "40 million euros": {"measure": "adjusted operating profit", "subject": "firm", "status": "estimate"},
    }),
    ("It blamed duties that exceed 45%.", {
        "45%": {"measure": "duties"},
    }),
    ("The airline expects the strike that grounded it for three days to cost $40 million.", {
        "three days": {"measure": "grounded", "subject": "strike", "source": "airline"},
        "$40 million": {"measure": "cost", "subject": "strike", "source": "airline", "status": "estimate"},
    }),
    ("Some 214,000 workers applied for benefits, 11,000 fewer than economists had expected.", {
        "214,000 workers": {"measure": "applied"},
        "11,000": {"measure": "applied"},
    }),
    ("The two ports loaded 900 boxes a day, about 300 fewer than shippers had ordered.", {
        "900 boxes a day": {"measure": "loaded", "subject": "ports"},
        "300": {"measure": "loaded", "subject": "ports"},
    }),
    ("Sales came to $3 billion. Analysts had forecast 3.2 billion on average.", {
        "$3 billion": {"measure": "Sales"},
        "3.2 billion": {"measure": "Sales", "source": "Analysts", "status": "estimate"},
    }),
    ("Lunde Paper swung to a second-quarter loss of 412 million crowns.", {
        "412 million crowns": {"measure": "loss", "subject": "Lunde Paper", "time": "second-quarter"},
    }),
    ("Swiss watch exports ended 2024 at 24.6 billion francs.", {
        "24.6 billion francs": {"measure": "watch exports", "subject": "Swiss", "time": "2024"},
    }),
    ("The fund had 412 clients at the end of May, compared with 355 twelve months before.", {
        "412 clients": {"subject": "fund", "time": "end of May"},
        "355": {"measure": "clients", "subject": "fund", "time": "twelve months before"},
    }),
    ("As of March 31, it had 3,400 employees.", {"3,400 employees": {"subject": "it", "time": "March 31"}}),
    ("Once it opens in 2027, the tunnel will carry 40,000 vehicles a day.", {
        "40,000 vehicles a day": {"measure": "carry", "subject": "tunnel", "time": "2027", "status": "estimate"},
    }),
    ("A factory in Hai Phong, due to open in May, will employ 700 people.", {
        "700 people": {"subject": "factory in Hai Phong", "time": "May", "status": "target"},
    }),
    ("The company employs 480 people and last year sold just 2,300 tonnes of carbonate.", {
        "480 people": {"subject": "company"},
        "2,300 tonnes": {"measure": "sold", "subject": "company", "time": "last year"},
    }),
    ("The firm shipped 40,000 boxes in May and has doubled its staff to 150.", {
        "40,000 boxes": {"measure": "shipped", "subject": "firm", "time": "May"},
        "doubled": {"measure": "staff", "subject": "firm", "direction": "increase"},
        "150": {"measure": "staff", "subject": "firm", "direction": "increase"},
    }),
    ("It lost $4 million in the first half but expects a profit of $10 million for the full year.", {
        "$4 million": {"measure": "lost", "subject": "It", "time": "first half"},
        "$10 million": {"measure": "profit", "subject": "It", "source": "It", "status": "estimate"},
    }),
    ("The fund, worth $1.4 billion at the end of 2024, has returned 8% a year since 2019.", {
        "$1.4 billion": {"measure": "worth", "subject": "fund", "time": "end of 2024"},
        "8% a year": {"measure": "returned", "subject": "fund", "time": "2019"},
    }),
    ("Sellers will pay 12.5% commission from January instead of 9%.", {
        "12.5%": {"measure": "commission", "subject": "Sellers", "time": "January"},
        "9%": {"measure": "commission", "subject": "Sellers"},
    }),
    ("No fewer than 26 earned over $500,000 last year.", {
        "26": {"measure": "earned", "time": "last year"},
        "$500,000": {"measure": "earned", "time": "last year"},
    }),
    ("The population is forecast to shrink from 9.5 million in 2020 to 8.1 million by 2050.", {
        "9.5 million": {"measure": "population", "time": "2020"},
        "8.1 million": {"measure": "population", "time": "2050", "direction": "decrease", "status": "estimate"},
    }),
    ("The airport handled 9.4 million passengers in 2024 and expects 10 million in 2025.", {
        "9.4 million passengers": {"measure": "handled", "subject": "airport", "time": "2024"},
        "10 million": {"measure": "passengers", "subject": "airport", "time": "2025", "source": "airport", "status": "estimate"},
    }),
    ("The company ordered six ships in February and sold three, built in 2007, for a combined $117 million.", {
        "six ships": {"subject": "company", "time": "February"},
        "three": {"measure": "sold", "subject": "company", "time": "February"},
        "$117 million": {"measure": "sold", "subject": "company", "time": "February"},
    }),
    ("Tesla's share dwindled to 11.6 percent in June, behind XPeng, which registered 1,950 cars.", {
        "11.6 percent": {"measure": "share", "subject": "Tesla", "time": "June", "direction": "decrease"},
        "1,950 cars": {"measure": "registered", "subject": "XPeng", "time": "June"},
    }),
    ("Rival Sonova last month reported annual sales growth of 6.2%.", {
        "6.2%": {"measure": "annual sales growth", "subject": "Sonova", "direction": "increase", "basis": "year-on-year"},
    }),
    ("Shareholders will receive 438 pence per share, a premium of 41% to the closing price on January 9.", {
        "438 pence per share": {"measure": "receive", "subject": "Shareholders", "status": "target"},
        "41%": {"measure": "premium", "subject": "Shareholders", "status": "target"},
    }),
    ("The fund earned 9.8% in 2024, beating its 7% target.", {
        "9.8%": {"measure": "earned", "subject": "fund", "time": "2024"},
        "7%": {"measure": "target", "subject": "fund", "time": "2024", "status": "target"},
    }),
    ("Ottawa promised the industry $1.2 billion of loans and grants in May.", {
        "$1.2 billion": {"measure": "loans", "subject": "Ottawa", "time": "May", "status": "target"},
    }),
    ("Vanderhoof, a town of 4,400, lost a mill with 65 employees in 2022.", {
        "4,400": {"subject": "Vanderhoof"},
        "65 employees": {"subject": "mill", "time": "2022"},
    }),
    ("Growth is seen at 4% in 2025.", {
        "4%": {"measure": "Growth", "time": "2025", "status": "estimate"},
    }),
    ("In Porto rents increased 4.7%, and in Braga they jumped by 11%.", {
        "4.7%": {"measure": "rents", "subject": "Porto", "direction": "increase"},
        "11%": {"measure": "rents", "subject": "Braga", "direction": "increase"},
    }),
    ("Labour would win 31.2% of the vote.", {
        "31.2%": {"measure": "vote", "subject": "Labour", "status": "estimate"},
    }),
    ("Forecasters expect temperatures to drop by 6 to 8 degrees by Saturday.", {
        "6 to 8 degrees": {"measure": "temperatures", "time": "Saturday", "direction": "decrease", "source": "Forecasters", "status": "estimate"},
    }),
    ("The unit, put up for sale in November, lost $38 million.", {
        "$38 million": {"measure": "lost", "subject": "unit"},
    }),
    ("Profit came to 4.1 billion crowns, above the 3.9 billion expected.", {
        "4.1 billion crowns": {"measure": "Profit"},
        "3.9 billion": {"measure": "Profit", "status": "estimate"},
    }),
    ("The fund's gain over the past 12 months reached 31%.", {
        "31%": {"measure": "gain", "subject": "fund"},
    }),
    ("Electric models accounted for 23.4% of sales, below the 28% that the law prescribes.", {
        "23.4%": {"measure": "sales", "subject": "Electric models"},
        "28%": {"measure": "sales", "subject": "Electric models", "status": "target"},
    }),
    ("They must pay 2.3 million euros to the state.", {"2.3 million euros": {"measure": "pay", "subject": "They"}}),
    ("Growers have sold 58 percent of their soybeans, the exchange estimates, and crushers there are idling four plants.", {
        "58 percent": {"measure": "soybeans", "subject": "Growers", "source": "exchange", "status": "estimate"},
        "four plants": {"measure": "idling", "subject": "crushers", "source": "exchange"},
    }),
    ("A study found that 81% of those liable had thought of leaving.", {
        "81%": {"measure": "liable", "subject": "those", "source": "study"},
    }),
    ("Health care added 54,000 jobs, hotels 31,000.", {
        "54,000 jobs": {"subject": "Health care", "direction": "increase"},
        "31,000": {"measure": "jobs", "subject": "hotels"},
    }),
    ("Up to 5 inches of rain fell in six hours.", {
        "5 inches": {"measure": "rain"},
    }),
    ("Chicago O'Hare canceled 710 flights.", {
        "710 flights": {"measure": "canceled", "subject": "Chicago O'Hare"},
    }),
    ("They spend 4.3 hours a day on their phones, 50 minutes more than four years ago.", {
        "4.3 hours a day": {"measure": "spend", "subject": "They"},
        "50 minutes": {"measure": "spend", "subject": "They"},
    }),
    ("Customs officers seized 54.6 tonnes last year, less than half the record 121 tonnes found in 2023.", {
        "54.6 tonnes": {"measure": "seized", "subject": "Customs officers", "time": "last year"},
        "half": {"measure": "seized", "subject": "Customs officers", "time": "last year"},
        "121 tonnes": {"measure": "seized", "subject": "Customs officers", "time": "2023"},
    }),
    ("Trains will be able to run at 160km/h, against 90km/h today.", {
        "160km/h": {"subject": "Trains", "status": "estimate"},
        "90km/h": {"subject": "Trains"},
    }),
    ("The authority, which has to close a gap of £31m, overspent by £12.6m in the year to March 2025.", {
        "£31m": {"measure": "gap", "subject": "authority"},
        "£12.6m": {"measure": "overspent", "subject": "authority", "time": "year to March 2025"},
    }),
    ("Since the party took office in July 2024 hospital admissions for stab wounds have come down by 15%.", {
        "15%": {"measure": "hospital admissions", "subject": "stab wounds", "time": "July 2024", "direction": "decrease"},
    }),
    ("Since it opened in 2019, the mill has lost $4 million.", {
        "$4 million": {"measure": "lost", "subject": "mill", "time": "2019"},
    }),
    ("Comparable sales, those from stores operating for at least 12 months, slipped 2.5%.", {
        "2.5%": {"measure": "Comparable sales", "direction": "decrease"},
    }),
    ("Acme Corp. reported earnings per share of $2.10.", {
        "$2.10": {"measure": "earnings", "subject": "Acme Corp."},
    }),
    ("Acme Corp. maintained its guidance for the year of 335 million tons.", {
        "335 million tons": {"measure": "guidance", "subject": "Acme Corp.", "source": "Acme Corp.", "status": "estimate"},
    }),
    ("Americans remain wary: 58% would not ride in a driverless car, down from 68% in 2022.", {
        "58%": {"measure": "ride", "subject": "Americans", "time": "2022", "status": "estimate"},
        "68%": {"measure": "ride", "subject": "Americans", "time": "2022"},
    }),
    ("The company is to close one of its three plants for good in March.", {
        "one": {"measure": "plants", "subject": "company", "time": "March", "status": "target"},
        "three plants": {"subject": "its"},
    }),
    ("Emergency departments were shut for a combined 9,300 hours last year.", {
        "9,300 hours": {"measure": "shut", "subject": "Emergency departments", "time": "last year"},
    }),
    ("The United Arab Emirates accounted for 98,000 permits, Saudi Arabia for 52,400.", {
        "98,000 permits": {"subject": "United Arab Emirates"},
        "52,400": {"measure": "permits", "subject": "Saudi Arabia"},
    }),
    ("Last year 860 coffins arrived at Kathmandu airport.", {
        "860 coffins": {"measure": "arrived", "subject": "Kathmandu airport", "time": "Last year"},
    }),
    ("The average gate at Sandy Park was 12,870.", {
        "12,870": {"measure": "average gate", "subject": "Sandy Park"},
    }),
    ("The rate stood at 0.95. Okinawa had the highest, at 1.49.", {
        "0.95": {"measure": "rate"},
        "1.49": {"subject": "Okinawa"},
    }),
    ("The average age of brides has risen by more than four years since 1990.", {
        "four years": {"measure": "average age", "subject": "brides", "time": "1990", "direction": "increase"},
    }),
    ("Iceland landed 4,000 in 1948.", {
        "4,000": {"measure": "landed", "subject": "Iceland", "time": "1948"},
    }),
    ("She runs a school where 118 of 130 students took part.", {
        "118": {"measure": "students", "subject": "school"},
        "130 students": {"subject": "school"},
    }),
    ("The average age of brides, at 29.9, has risen by more than four years since 1990.", {
        "29.9": {"measure": "average age", "subject": "brides"},
        "four years": {"measure": "average age", "subject": "brides", "time": "1990", "direction": "increase"},
    }),
    ("Lead times stretched to 38 weeks.", {
        "38 weeks": {"measure": "Lead times", "direction": "increase"},
    }),
    ("Bookings at the hotel snapped back by a fifth.", {
        "a fifth": {"measure": "Bookings", "subject": "hotel"},
    }),
    ("The vacancy rate slackened to 5%.", {
        "5%": {"measure": "vacancy rate", "direction": "decrease"},
    }),
    ("Revenue sagged 4% to $5 million.", {
        "4%": {"measure": "Revenue", "direction": "decrease"},
        "$5 million": {"measure": "Revenue", "direction": "decrease"},
    }),
    ("Household debt ratcheted up by two points to 87% of GDP.", {
        "two points": {"measure": "Household debt", "direction": "increase"},
        "87%": {"measure": "GDP", "subject": "Household debt", "direction": "increase"},
    }),
    ("The survey of 900 adults found that 57% wanted fewer newcomers, while 12% favoured more.", {
        "900 adults": {"subject": "survey"},
        "57%": {"measure": "wanted", "subject": "adults", "source": "survey"},
        "12%": {"measure": "favoured", "subject": "adults", "source": "survey"},
    }),
    ("Only 9% of its 68,000 km of track is fitted with it.", {
        "9%": {"measure": "track", "subject": "its"},
        "68,000 km": {"measure": "track"},
    }),
    ("Ticket sales were little changed at 52 million.", {
        "52 million": {"measure": "Ticket sales"},
    }),
    ("Ninety people watched each game.", {
        "Ninety people": {"measure": "watched", "subject": "game"},
    }),
    ("The railway will pay $10,000 to each family.", {
        "$10,000": {"measure": "pay", "subject": "railway", "status": "target"},
    }),
    ("Approval has slipped to 38%. Among women it is 29%.", {
        "38%": {"measure": "Approval", "direction": "decrease"},
        "29%": {"measure": "Approval", "subject": "women"},
    }),
    ("The rate was 4%, but in Spain it was 9%.", {
        "4%": {"measure": "rate"},
        "9%": {"measure": "rate", "subject": "Spain"},
    }),
    ("A two-year fixed mortgage now costs 4.6%.", {
        "4.6%": {"measure": "fixed mortgage"},
    }),
    ("An outage in April that left 50 million people without power cost the economy 1.6 billion euros.", {
        "50 million people": {"measure": "without power", "subject": "outage", "time": "April"},
        "1.6 billion euros": {"measure": "cost", "subject": "economy", "time": "April"},
    }),
    ("Shipments reached 625,000 tonnes, nine-tenths of which went to China.", {
        "625,000 tonnes": {"measure": "Shipments"},
        "nine-tenths": {"measure": "Shipments", "subject": "China"},
    }),
    ("Power averaged 62 euros, one of the lowest prices in Europe.", {
        "62 euros": {"subject": "Power"},
    }),
    ("Arrivals by air rose 9% and those by sea 4%.", {
        "9%": {"measure": "Arrivals", "subject": "air", "direction": "increase"},
        "4%": {"measure": "Arrivals", "subject": "sea", "direction": "increase"},
    }),
    ("The river rose to 9.2 metres, 1.4 above flood level.", {
        "9.2 metres": {"subject": "river", "direction": "increase"},
        "1.4": {"subject": "river", "direction": "increase"},
    }),
    ("The party won 112 of the 230 seats with 31% of the vote.", {
        "112": {"measure": "seats", "subject": "party"},
        "230 seats": {"subject": "party"},
        "31%": {"measure": "vote", "subject": "party"},
    }),
    ("Forty thousand homes lost power.", {
        "Forty thousand homes": {"measure": "lost"},
    }),
    ("All 214 workers will lose their jobs.", {
        "214 workers": {"measure": "lose", "status": "estimate"},
    }),
    ("The fee, set at $40 in 2019, rises to $55 in May.", {
        "$40": {"measure": "fee", "time": "2019"},
        "$55": {"measure": "fee", "time": "May", "direction": "increase"},
    }),
    ("The tax, cut to 5% in 2019, will rise to 9%.", {
        "5%": {"measure": "tax", "time": "2019", "direction": "decrease"},
        "9%": {"measure": "tax", "direction": "increase"},
    }),
    ("Of the money, $4 million will go on roads.", {
        "$4 million": {"measure": "money", "subject": "roads", "status": "target"},
    }),
    ("Demand outstripped supply by 300,000 tonnes.", {
        "300,000 tonnes": {"measure": "Demand"},
    }),
    ("The unit lost $40 million on sales of $900 million.", {
        "$40 million": {"measure": "lost", "subject": "unit"},
        "$900 million": {"measure": "sales", "subject": "unit"},
    }),
    ("Shipments to Nigeria, Colombia and the Philippines soared 38 percent to 2.6 million units.", {
        "38 percent": {"measure": "Shipments", "subject": "Nigeria, Colombia and the Philippines", "direction": "increase"},
        "2.6 million units": {"measure": "Shipments", "subject": "Nigeria, Colombia and the Philippines", "direction": "increase"},
    }),
    ("The total fertility rate in the country slipped to 1.12. In Tokyo it stood at 0.95.", {
        "1.12": {"measure": "total fertility rate", "subject": "country", "direction": "decrease"},
        "0.95": {"measure": "total fertility rate", "subject": "Tokyo"},
    }),
    ("Exeter Chiefs made a profit of £3.6m in the year to 30 June, helped by fuller stands, but owed £31.4m when the books were closed.", {
        "£3.6m": {"measure": "profit", "subject": "Exeter Chiefs", "time": "year to 30 June"},
        "£31.4m": {"measure": "owed", "subject": "Exeter Chiefs", "time": "year to 30 June"},
    }),
    ("Acme's margin was 24 percent; Globex's was 17 percent.", {
        "24 percent": {"measure": "margin", "subject": "Acme"},
        "17 percent": {"measure": "margin", "subject": "Globex"},
    }),
    ("Germany's rate was 4%, France's 7%.", {
        "4%": {"measure": "rate", "subject": "Germany"},
        "7%": {"measure": "rate", "subject": "France"},
    }),
    ("Almost 400,000 students have failed to reach proficiency in reading.", {
        "400,000 students": {"measure": "reach"},
    }),
    ("Export receipts are tipped to rise to $4.9 billion.", {
        "$4.9 billion": {"measure": "Export receipts", "direction": "increase", "status": "estimate"},
    }),
    ("At least 12 died when a bridge fell.", {
        "12": {"measure": "died"},
    }),
    ("So far 131 have come up.", {
        "131": {"measure": "come"},
    }),
    ("The youngest of them was 14.", {
        "14": {"subject": "youngest of them"},
    }),
    ("Comparable sales fell 2%, worse than the 1% drop analysts had forecast.", {
        "2%": {"measure": "Comparable sales", "direction": "decrease"},
        "1%": {"measure": "Comparable sales", "direction": "decrease", "source": "analysts", "status": "estimate"},
    }),
    ("Profit of $40 million beat the $35 million forecast by analysts.", {
        "$40 million": {"measure": "Profit"},
        "$35 million": {"measure": "Profit", "source": "analysts", "status": "estimate"},
    }),
    ("Group revenue was $811 million and missed the $820 million that analysts had pencilled in.", {
        "$811 million": {"measure": "Group revenue"},
        "$820 million": {"measure": "Group revenue", "source": "analysts", "status": "estimate"},
    }),
    ("Unemployment held steady at 4%.", {
        "4%": {"measure": "Unemployment"},
    }),
    ("The dollar index eased 0.1% to 104.2.", {
        "0.1%": {"subject": "dollar index", "direction": "decrease"},
        "104.2": {"subject": "dollar index", "direction": "decrease"},
    }),
    ("The school has 400 pupils, of whom 90 get free meals.", {
        "400 pupils": {"subject": "school"},
        "90": {"measure": "pupils", "subject": "school"},
    }),
    ("Traders see a 70% chance of a cut in June.", {
        "70%": {"measure": "chance of a cut", "time": "June", "source": "Traders", "status": "estimate"},
    }),
    ("Revenue was $4.1 billion, compared with $3.9 billion expected by analysts.", {
        "$4.1 billion": {"measure": "Revenue"},
        "$3.9 billion": {"measure": "Revenue", "source": "analysts", "status": "estimate"},
    }),
    ("Globex opened the Porto Mill, which has grown to house 60 looms and employ 800 workers.", {
        "60 looms": {"subject": "Porto Mill"}, "800 workers": {"subject": "Porto Mill"},
    }),
    ("A petition that she started a week ago has drawn 14,000 signatures.", {
        "14,000 signatures": {"measure": "drawn", "subject": "petition"},
    }),
    ("The fund they run from Zurich returned 8%.", {"8%": {"measure": "returned", "subject": "fund"}}),
    ("Each weighs some 16 kilograms.", {"16 kilograms": {"measure": "weighs", "subject": "Each"}}),
    ("Getting in costs £7.20.", {"£7.20": {"measure": "costs", "subject": "Getting"}}),
    ("Clearing out the cellar would cost £90,000.", {
        "£90,000": {"measure": "cost", "subject": "Clearing out the cellar", "status": "estimate"},
    }),
    ("Among women over 60 the rate was 31%.", {"31%": {"measure": "rate", "subject": "women"}}),
    ("In the 2,000 poorest villages, incomes rose 4%.", {
        "2,000 poorest villages": {},
        "4%": {"measure": "incomes", "subject": "poorest villages", "direction": "increase"},
    }),
    ("The number of apprentices starting in construction dropped to 21,400.", {
        "21,400": {"measure": "number of apprentices", "subject": "construction", "direction": "decrease"},
    }),
    ("Wheat stocks held by farmers were 3.2 million tonnes.", {
        "3.2 million tonnes": {"measure": "Wheat stocks", "subject": "farmers"},
    }),
    ("The share of homes heated with gas fell to 41%.", {
        "41%": {"measure": "share", "subject": "homes", "direction": "decrease"},
    }),
    ("One bank cut its rate to 4%.", {
        "One bank": {"direction": "decrease"},
        "4%": {"measure": "rate", "subject": "bank", "direction": "decrease"},
    }),
    ("Two women dived to 1,840 metres.", {"Two women": {}, "1,840 metres": {"subject": "women", "direction": "decrease"}}),
    ("The deal was approved by 71% of members.", {"71%": {"measure": "members", "subject": "deal"}}),
    ("The rate was 12% for men and 14% for women.", {
        "12%": {"measure": "rate", "subject": "men"},
        "14%": {"measure": "rate", "subject": "women"},
    }),
    ("Unemployment is 4% in Oslo, 5% in Bergen and 7% in Troms.", {
        "4%": {"measure": "Unemployment", "subject": "Oslo"},
        "5%": {"measure": "Unemployment", "subject": "Bergen"},
        "7%": {"measure": "Unemployment", "subject": "Troms"},
    }),
    ("The Greens took 12 of the council's 31 seats.", {
        "12": {"measure": "seats", "subject": "Greens"},
        "31 seats": {"subject": "council"},
    }),
    ("The census, done with thermal drones, found 63 deer.", {"63 deer": {"measure": "found", "subject": "census"}}),
    ("The government caps recruitment fees at $100.", {"$100": {"measure": "recruitment fees", "subject": "government"}}),
    ("The winning bid of $2.4 million for the letter was ten times its estimate.", {
        "$2.4 million": {"measure": "winning bid", "subject": "letter"},
        "ten times": {"measure": "winning bid", "subject": "letter"},
    }),
    ("They have gained 31% this year, while those of its bigger rival Mercanta are up 12%.", {
        "31%": {"subject": "They", "time": "this year", "direction": "increase"},
        "12%": {"subject": "Mercanta", "time": "this year", "direction": "increase"},
    }),
    ("Half of the respondents to the union's survey said they had been threatened.", {"Half": {"measure": "respondents"}}),
    ("Its deficit, $4 million in 2023, has since doubled.", {
        "$4 million": {"measure": "deficit", "subject": "Its", "time": "2023"},
        "doubled": {"measure": "deficit", "subject": "Its", "direction": "increase"},
    }),
    ("It sank by a third, with lorries alone costing $3 million.", {
        "a third": {"subject": "It", "direction": "decrease"},
        "$3 million": {"measure": "costing", "subject": "lorries"},
    }),
    ("Brindle Corp. plans to drop 14 routes next year.", {
        "14 routes": {"measure": "drop", "subject": "Brindle Corp.", "time": "next year", "status": "target"},
    }),
    ("The storm crashed servers in 14 states.", {
        "14 states": {"measure": "crashed", "subject": "storm"},
    }),
    ("The grain trader took $38 million from 316 farmers.", {
        "$38 million": {"measure": "took", "subject": "grain trader"},
        "316 farmers": {"measure": "took", "subject": "grain trader"},
    }),
    ("The firm, founded in 1998 by two brothers, pays for 4,000 tests.", {
        "two brothers": {"measure": "founded", "subject": "firm", "time": "1998"},
        "4,000 tests": {"measure": "pays", "subject": "firm"},
    }),
    ("Two operators had been overpaid by $7 million.", {
        "Two operators": {"measure": "overpaid"},
        "$7 million": {"measure": "overpaid", "subject": "operators"},
    }),
    ("Each sells for £92.", {
        "£92": {"measure": "sells", "subject": "Each"},
    }),
    ("Getting in costs £7.", {"£7": {"measure": "costs", "subject": "Getting"}}),
    ("Where costs run at about $390, mills close.", {
        "$390": {"measure": "costs"},
    }),
    ("Overnight stays rose by 3% to 9.4 million.", {
        "3%": {"direction": "increase"},
        "9.4 million": {"direction": "increase"},
    }),
    ("The owner has sunk £140m into the club.", {
        "£140m": {"measure": "sunk", "subject": "owner"},
    }),
    ("The museum had budgeted for 2.2 million.", {
        "2.2 million": {"measure": "budgeted", "subject": "museum", "status": "target"},
    }),
    ("Costs are likely to exceed $5 million, and duties that now exceed 45% hurt.", {
        "$5 million": {"measure": "Costs", "status": "estimate"},
        "45%": {"measure": "duties"},
    }),
    ("Farmers hit by drought will get $6 million.", {
        "$6 million": {"measure": "get", "subject": "Farmers", "status": "target"},
    }),
    ("The company paid $120 million for environmental claims and has 40 stores.", {
        "$120 million": {"measure": "paid", "subject": "company"},
        "40 stores": {"subject": "company"},
    }),
    ("She was 91.", {
        "91": {"subject": "She"},
    }),
    ("Storms washed away 67 of the huts.", {
        "67": {"measure": "huts", "subject": "Storms"},
    }),
    ("We had seven patients. In 2019 it was four.", {
        "seven patients": {"subject": "We"},
        "four": {"measure": "patients", "subject": "We", "time": "2019"},
    }),
    ("Four inmates have died since January, three by suicide.", {
        "Four inmates": {"measure": "died", "time": "January"},
        "three": {"measure": "died", "time": "January"},
    }),
    ("A strike cost it nine days.", {"nine days": {"measure": "cost", "subject": "it"}}),
    ("Pilots voted by 88 per cent to accept the deal.", {
        "88 per cent": {"measure": "voted", "subject": "Pilots"},
    }),
    ("The jail was built for 420 inmates.", {
        "420 inmates": {"measure": "built", "subject": "jail"},
    }),
    ("The other clubs lost a combined £34m.", {
        "£34m": {"measure": "lost", "subject": "other clubs"},
    }),
    ("Staffing has dropped to 71 officers.", {
        "71 officers": {"measure": "Staffing", "direction": "decrease"},
    }),
    ("The federation thinks that 360,000 can be sold.", {
        "360,000": {"measure": "sold", "source": "federation", "status": "estimate"},
    }),
    ("Ministers have set aside 600 million euros for farmers.", {
        "600 million euros": {"measure": "set", "subject": "Ministers"},
    }),
    ("The council has applied to close two schools by 2028.", {
        "two schools": {"subject": "council", "time": "2028", "status": "target"},
    }),
    ("The school means to buy 60 violins.", {
        "60 violins": {"subject": "school", "status": "target"},
    }),
    ("Regulators are keen to trim fees by 5% by 2028.", {
        "5%": {"measure": "fees", "subject": "Regulators", "time": "2028", "direction": "decrease", "status": "target"},
    }),
    ("A new operator, to be picked in June, will have to invest $7 billion.", {
        "$7 billion": {"measure": "invest", "subject": "new operator", "time": "June", "status": "target"},
    }),
    ("At its peak Rosa's made 1.6 million cookies a day.", {
        "1.6 million cookies a day": {"subject": "Rosa's"},
    }),
    ("At the hospital, one of the two generators failed.", {
        "one": {"measure": "generators", "subject": "hospital"},
        "two generators": {"subject": "hospital"},
    }),
    ("Fewer than a fifth of these led to a charge.", {
        "a fifth": {"subject": "these"},
    }),
    ("It urges ministers to spread 40 repayments.", {
        "40 repayments": {"measure": "spread", "subject": "ministers"},
    }),
    ("Nigeria, with 17 per cent of applicants, heads the list.", {
        "17 per cent": {"measure": "applicants", "subject": "Nigeria"},
    }),
    ("Nearly 10 per cent need additional support.", {
        "10 per cent": {},
    }),
    ("Now they bring home 35.", {
        "35": {"measure": "bring", "subject": "they"},
    }),
    ("Some 13,000 voters abroad cast their ballots in London and 40 other cities.", {
        "13,000 voters": {"measure": "cast", "subject": "London"},
        "40 other cities": {"subject": "voters"},
    }),
    ("The government caps recruitment fees at Rs 10,000.", {
        "Rs 10,000": {"measure": "recruitment fees", "subject": "government"},
    }),
    ("That left it inside the band of 2 to 3 percent.", {
        "2 to 3 percent": {"measure": "band", "subject": "That"},
    }),
    ("The army lost six helicopters and the navy two frigates.", {
        "six helicopters": {"measure": "lost", "subject": "army"},
        "two frigates": {"measure": "lost", "subject": "navy"},
    }),
    ("Sixty-one per cent were in favour, and 12% were against selling it.", {
        "Sixty-one per cent": {"measure": "in favour"},
        "12%": {"measure": "against"},
    }),
    ("Beavers now number 1,500 in Scotland.", {
        "1,500": {"measure": "Beavers", "subject": "Scotland"},
    }),
    ("A course that cost €2 in the summer now costs pharmacies €4.", {
        "€2": {"measure": "cost", "subject": "course"},
        "€4": {"measure": "costs", "subject": "pharmacies"},
    }),
    ("Researchers followed 6,200 office workers.", {
        "6,200 office workers": {"measure": "followed", "subject": "Researchers"},
    }),
    ("Teenagers sleep less, a study of 9,800 pupils found.", {
        "9,800 pupils": {"measure": "study"},
    }),
    ("A typical terraced home there now costs £265,000.", {
        "£265,000": {"measure": "costs", "subject": "typical terraced home"},
    }),
    ("Fewer than one in ten met the standard, and 14 were told to close at once.", {
        "one in ten": {"measure": "met"},
        "14": {"measure": "told"},
    }),
    ("Wages grew at an annual rate of 4.1% in June, half a point slower than in May.", {
        "4.1%": {"measure": "Wages", "time": "June", "direction": "increase", "basis": "year-on-year"},
        "half a point": {"measure": "Wages", "time": "June", "direction": "decrease", "basis": "year-on-year"},
    }),
    ("The exhibition has been seen by 410,000 people.", {
        "410,000 people": {"measure": "seen", "subject": "exhibition"},
    }),
    ("Drivers voted for the change by 71 per cent.", {
        "71 per cent": {"measure": "voted", "subject": "Drivers"},
    }),
    ("The ship was carrying 4,800 containers, 62 of them filled with fireworks.", {
        "4,800 containers": {"measure": "carrying", "subject": "ship"},
        "62": {"measure": "containers", "subject": "them"},
    }),
    ("The tanker caught fire 40 nautical miles off Oman.", {
        "40 nautical miles": {"subject": "tanker"},
    }),
    ("The firm exports 85% of what it makes.", {
        "85%": {"measure": "makes", "subject": "firm"},
    }),
    ("One of three furnaces will be put out next week.", {
        "One": {"measure": "furnaces", "time": "next week", "status": "target"},
        "three furnaces": {"time": "next week", "status": "target"},
    }),
    ("The oldest glassworks will cut 140 of its jobs by March.", {
        "140": {"measure": "jobs", "subject": "oldest glassworks", "time": "March", "direction": "decrease", "status": "target"},
    }),
    ("The club made a loss of $12 million in the third quarter on sales that fell 4%.", {
        "$12 million": {"measure": "loss", "subject": "club", "time": "third quarter"},
        "4%": {"measure": "sales", "subject": "club", "time": "third quarter", "direction": "decrease"},
    }),
    ("Officers made 412 arrests, according to figures issued by the ministry on Tuesday.", {
        "412 arrests": {"subject": "Officers", "source": "figures"},
    }),
    ("The port plans to spend $40 million on cranes and hopes to keep 12 berths open until March.", {
        "$40 million": {"measure": "spend", "subject": "port", "status": "target"},
        "12 berths": {"subject": "port", "time": "March", "status": "target"},
    }),
    ("The co-op aims to pack 4 million boxes by 2030 and will invest 90 million euros in presses.", {
        "4 million boxes": {"measure": "pack", "subject": "co-op", "time": "2030", "status": "target"},
        "90 million euros": {"measure": "invest", "subject": "co-op", "status": "target"},
    }),
    ("The report covers the years 2014 to 2020, in which 430 miners died.", {
        "430 miners": {"measure": "died", "time": "2014 to 2020"},
    }),
    ("The council will open 150 extra nurseries.", {
        "150 extra nurseries": {"subject": "council", "direction": "increase", "status": "target"},
    }),
    ("Fares have doubled since 2020, and a season ticket for students costs 90 euros.", {
        "doubled": {"measure": "Fares", "time": "2020", "direction": "increase"},
        "90 euros": {"measure": "costs", "subject": "season ticket for students"},
    }),
    ("Exports make up half of Acme Corp.'s revenue, which rose 4% to $3 million.", {
        "half": {"measure": "revenue", "subject": "Exports"},
        "4%": {"measure": "revenue", "subject": "Acme Corp.", "direction": "increase"},
        "$3 million": {"measure": "revenue", "subject": "Acme Corp.", "direction": "increase"},
    }),
    ("Cromer was the busiest station, with 71 launches.", {
        "71 launches": {"subject": "Cromer"},
    }),
    ("Of the 30 ferries still at work in the bay, 12 are for sale.", {
        "30 ferries": {"subject": "bay"},
        "12": {"measure": "ferries", "subject": "bay"},
    }),
    ("The state wants to extend the park to 400 hectares of marsh.", {
        "400 hectares": {"measure": "marsh", "subject": "park", "direction": "increase", "status": "target"},
    }),
    ("The grocer is limiting shoppers to two cartons.", {
        "two cartons": {"measure": "limiting", "subject": "grocer"},
    }),
    ("Tickets pay for 40% of its budget of $31 million.", {
        "40%": {"measure": "budget", "subject": "Tickets"},
        "$31 million": {"measure": "budget", "subject": "its"},
    }),
    ("The Iberian lynx is down to 384 animals.", {
        "384 animals": {"subject": "Iberian lynx", "direction": "decrease"},
    }),
    ("Ardent opened 22 gyms last year and plans to add between 25 and 30 in 2027.", {
        "22 gyms": {"subject": "Ardent", "time": "last year"},
        "25 and 30": {"measure": "gyms", "subject": "Ardent", "time": "2027", "direction": "increase", "status": "target"},
    }),
    ("One in six pupils missed a day of school; in 2019 it was one in ten.", {
        "One in six": {"measure": "pupils"},
        "one in ten": {"measure": "pupils", "time": "2019"},
    }),
    ("The virus was found in 37 flocks, 11 of which were layers.", {
        "37 flocks": {"measure": "found", "subject": "virus"},
        "11": {"measure": "flocks", "subject": "layers"},
    }),
    ("The reduction in quotas will bring 4,000 more herring gulls.", {
        "4,000 more herring gulls": {
            "measure": "bring", "subject": "reduction in quotas", "direction": "increase", "status": "estimate",
        },
    }),
    ("Interest in the courses has waned, with applications down by 14%.", {
        "14%": {"measure": "applications", "direction": "decrease"},
    }),
    ("Furniture shops suffered most, with takings off 4.7%.", {
        "4.7%": {"measure": "takings", "subject": "Furniture shops"},
    }),
    ("Stocks of herring have collapsed to a tenth of their level.", {
        "a tenth": {"measure": "Stocks", "subject": "herring", "direction": "decrease"},
    }),
    ("Passengers who book late pay £40.", {
        "£40": {"measure": "pay", "subject": "Passengers"},
    }),
    ("The average commute is now 61 minutes.", {
        "61 minutes": {"measure": "average commute"},
    }),
    ("The budget rises to £42m, of which £9m is for repairs.", {
        "£42m": {"measure": "budget", "direction": "increase", "status": "target"},
        "£9m": {"measure": "budget"},
    }),
    ("The flood has left 320 people homeless.", {
        "320 people": {"measure": "homeless", "subject": "flood"},
    }),
    ("Reserves are put at 40 million ounces of gold.", {
        "40 million ounces": {"measure": "Reserves", "status": "estimate"},
    }),
    ("The firm spent a tenth of its revenue on research, compared with an average of 4% for its rivals.", {
        "a tenth": {"measure": "revenue", "subject": "firm"},
        "4%": {"measure": "revenue", "subject": "rivals"},
    }),
    ("The company will pay an interim dividend of 1p, a third of last year's.", {
        "1p": {"measure": "interim dividend", "subject": "company", "status": "target"},
        "a third": {"measure": "interim dividend", "subject": "company", "status": "target"},
    }),
    ("The slide came down, burying a garage and 14 cars.", {
        "14 cars": {"measure": "burying", "subject": "slide"},
    }),
    ("Two thirds of the pupils get free meals, twice the national average.", {
        "Two thirds": {"measure": "pupils"},
        "twice": {"measure": "pupils"},
    }),
    ("A deposit now equals 18 months' pay.", {
        "18 months": {"measure": "pay", "subject": "deposit"},
    }),
    ("A special tax is levied on 14,000 firms.", {
        "14,000 firms": {"measure": "levied", "subject": "special tax"},
    }),
    ("A kilo of cherries costs three times as much as last year.", {
        "three times": {"measure": "costs", "subject": "kilo of cherries"},
    }),
    ("The clinic sees 61 patients a day.", {
        "61 patients a day": {"subject": "clinic"},
    }),
    ("About £9m was raised from 14,000 donors.", {
        "£9m": {"measure": "raised"},
        "14,000 donors": {"measure": "raised"},
    }),
    ("The average wait has stretched to 34 days from 21 in 2023.", {"34 days": {"measure": "average wait", "direction": "increase"}, "21": {"measure": "average wait", "time": "2023"}}),
    ("Thefts off Nigeria more than doubled last year to 41.", {"doubled": {"measure": "Thefts", "subject": "Nigeria", "time": "last year", "direction": "increase"}, "41": {"measure": "Thefts", "subject": "Nigeria", "time": "last year", "direction": "increase"}}),
    ("Income from parking slid 9% to £6m.", {"9%": {"measure": "Income", "subject": "parking", "direction": "decrease"}, "£6m": {"measure": "Income", "subject": "parking", "direction": "decrease"}}),
    ("Sales of these rose 8% to 14 million euros.", {"8%": {"measure": "Sales", "subject": "these", "direction": "increase"}, "14 million euros": {"measure": "Sales", "subject": "these", "direction": "increase"}}),
    ("The yard runs 40 ferries, 12 of which are out of service.", {"40 ferries": {"subject": "yard"}, "12": {"measure": "ferries", "subject": "which"}}),
    ("The college has 21,000 students, a third of whom live on campus.", {"21,000 students": {"subject": "college"}, "a third": {"measure": "students", "subject": "whom"}}),
    ("Some 84 nurses at the clinics, 31 of them part-time, face redundancy.", {"84 nurses": {"measure": "face", "subject": "clinics"}, "31": {"measure": "nurses", "subject": "them"}}),
    ('"We expect delays to fall below 3% by May," she said.', {"3%": {"measure": "delays", "subject": "We", "time": "May", "direction": "decrease", "source": "she", "status": "estimate"}}),
    ("The council aims to bring deaths below 20 a year.", {"20": {"measure": "deaths", "subject": "council", "direction": "decrease", "status": "target"}}),
    ("The funds drew in $61 billion, lifting their assets to $4.4 trillion.", {"$61 billion": {"measure": "drew", "subject": "funds"}, "$4.4 trillion": {"measure": "assets", "subject": "their", "direction": "increase"}}),
    ("The choir expects a deficit of $9 million.", {"$9 million": {"measure": "deficit", "subject": "choir", "source": "choir", "status": "estimate"}}),
    ("Traders say takings have fallen by a third.", {"a third": {"measure": "takings", "subject": "Traders", "direction": "decrease", "source": "Traders"}}),
    ("The council looks after 810 km of roads.", {"810 km": {"measure": "roads", "subject": "council"}}),
    ("The foundation paid $1.9 million of that, but its grant runs out.", {"$1.9 million": {"measure": "paid", "subject": "foundation"}}),
    ("The bank aims to lift its return on equity to 8% by 2030.", {"8%": {"measure": "return on equity", "subject": "bank", "time": "2030", "direction": "increase", "status": "target"}}),
    ("In the drought of 2012 farmers lost 40% of their corn.", {"40%": {"measure": "corn", "subject": "farmers", "time": "2012", "direction": "decrease"}}),
    ("The number of zero-tariff goods has increased from 1,900 to 6,600.", {"1,900": {"measure": "number of zero-tariff goods"}, "6,600": {"measure": "number of zero-tariff goods", "direction": "increase"}}),
    ("Since the island launched its port, the number of visitors has risen to 61,000.", {"61,000": {"measure": "number of visitors", "subject": "island", "direction": "increase"}}),
    ("Velix forecasts sales of $6.1 billion in 2027, which is more than analysts had expected.", {"$6.1 billion": {"measure": "sales", "subject": "Velix", "time": "2027", "source": "Velix", "status": "estimate"}}),
    ("Chief economist Rana Silva forecasts growth of 3%, which is less than she had hoped.", {"3%": {"measure": "growth", "direction": "increase", "source": "Chief economist Rana Silva", "status": "estimate"}}),
    ("Sales slipped 2.4%, with online orders down 6%.", {"2.4%": {"measure": "Sales", "direction": "decrease"}, "6%": {"measure": "online orders", "direction": "decrease"}}),
    ("Gusts of 131 km/h were measured at Sandwick.", {"131 km/h": {"measure": "Gusts", "subject": "Sandwick"}}),
    ("The crop is expected to be the smallest in 20 years, at 4,050 tonnes.", {"4,050 tonnes": {"measure": "crop", "status": "estimate"}}),
    ("Unemployment was lowest in Utah, at 2.9%.", {"2.9%": {"measure": "Unemployment", "subject": "Utah"}}),
    ("Shell and BP said they would cut 500 jobs.", {
        "500 jobs": {"subject": "Shell and BP", "direction": "decrease", "source": "Shell and BP", "status": "target"},
    }),
    ("Shares of Shell, BP and Equinor rose 3%.", {
        "3%": {"measure": "Shares", "subject": "Shell, BP and Equinor", "direction": "increase"},
    }),
    ("Analysts said Shell and BP would spend $3 million.", {
        "$3 million": {"measure": "spend", "subject": "Shell and BP", "source": "Analysts", "status": "target"},
    }),
    ("The non-NATO states pledged 400 tanks.", {
        "400 tanks": {"measure": "pledged", "subject": "non-NATO states", "status": "target"},
    }),
    ("The NATO-led force lost 300 men.", {
        "300 men": {"measure": "lost", "subject": "NATO-led force"},
    }),
    ("The Straits Times Index rose 0.4% to 3,203.", {
        "0.4%": {"subject": "Straits Times Index", "direction": "increase"},
        "3,203": {"subject": "Straits Times Index", "direction": "increase"},
    }),
    ("The Consumer Price Index rose 0.4%.", {
        "0.4%": {"measure": "Consumer Price Index", "direction": "increase"},
    }),
    ("The main result is a loss of 30 jobs.", {
        "30 jobs": {"measure": "loss", "subject": "main result"},
    }),
    ("Since the start of last season Ben Okoro has scored 22 goals.", {
        "22 goals": {"subject": "Ben Okoro"},
    }),
    ("The families paid a total of $216,000 (£170,000) for tickets that should have cost $5 million.", {
        "$216,000": {"measure": "paid", "subject": "families"},
        "£170,000": {"measure": "paid", "subject": "families"},
        "$5 million": {"measure": "cost", "subject": "tickets", "status": "estimate"},
    }),
    ("The court imposed a penalty of $52,000 for Orlin and $75,000 for Veda.", {
        "$52,000": {"measure": "penalty", "subject": "Orlin"},
        "$75,000": {"measure": "penalty", "subject": "Veda"},
    }),
    ("Mileage rose from 20 miles per gallon in 2008 to 29 mpg in 2020 for small cars.", {
        "20 miles per gallon": {"measure": "Mileage", "subject": "small cars", "time": "2008"},
        "29 mpg": {"measure": "Mileage", "subject": "small cars", "time": "2020", "direction": "increase"},
    }),
    ("The charge stored in the battery was 2.5 kWh and the voltage across it was 5 volts.", {
        "2.5 kWh": {"measure": "charge", "subject": "battery"},
        "5 volts": {"measure": "voltage", "subject": "it"},
    }),
    ("The survey found 81% of makers and 70% of shops short of staff.", {
        "81%": {"measure": "makers"},
        "70%": {"measure": "shops"},
    }),
    ("They polled 46% of all adults reporting debts.", {
        "46%": {"measure": "adults", "subject": "They"},
    }),
    ("The chain opens in May, with fares starting at £15.", {
        "£15": {"measure": "fares", "subject": "chain", "time": "May"},
    }),
    ("The ovens run hot, and our loaves are 2 kg.", {
        "2 kg": {"measure": "loaves", "subject": "our"},
    }),
    ("The firm posted losses of $3 million and $5 million respectively.", {
        "$3 million": {"measure": "losses", "subject": "firm"},
        "$5 million": {"measure": "losses", "subject": "firm"},
    }),
    ("They have invested anywhere from $3 million to $5 million in it.", {
        "$3 million to $5 million": {"measure": "invested", "subject": "They"},
    }),
    ("Sales fell. ($1 = 6.2 Chinese yuan)", {}),
    ("The unit posted a record adjusted profit (before one-off items) of $2.8 billion.", {
        "$2.8 billion": {"measure": "record adjusted profit", "subject": "unit"},
    }),
    ("The unit posted earnings before interest and tax (EBIT) of $2.8 billion.", {
        "$2.8 billion": {"measure": "earnings before interest and tax", "subject": "unit"},
    }),
    ("The fund has spent in excess of $160 million.", {
        "$160 million": {"measure": "spent", "subject": "fund"},
    }),
    ("Kenya took 63 per cent of the reported $800 million worth of deals.", {
        "63 per cent": {"measure": "deals", "subject": "Kenya"},
        "$800 million": {"measure": "deals", "subject": "Kenya"},
    }),
    ("The miners won a 7% pay increase.", {
        "7%": {"measure": "pay", "subject": "miners", "direction": "increase"},
    }),
    ("Petrobel, flagship of the state group, Egypt's top energy firm, lost $30 million.", {
        "$30 million": {"measure": "lost", "subject": "Petrobel"},
    }),
    ("The pact allows Kenya and other countries to export 6,000 goods.", {
        "6,000 goods": {"measure": "export", "subject": "Kenya and other countries"},
    }),
    ("She spoke with a director from a hospital who treated 400 patients.", {
        "400 patients": {"measure": "treated", "subject": "director"},
    }),
    ("It booked an impairment loss on assets of $1.39 billion.", {
        "$1.39 billion": {"measure": "impairment loss on assets", "subject": "It"},
    }),
    ("Nearly three-quarters of small- and medium-sized businesses have no loans.", {
        "three-quarters": {"measure": "small- and medium-sized businesses"},
    }),
    ("The line will help trade between the two countries.", {}),
    ("The bank reported a fall in income to $5 million from $6 million.", {
        "$5 million": {"measure": "income", "subject": "bank", "direction": "decrease"},
        "$6 million": {"measure": "income", "subject": "bank"},
    }),
    ("Police arrested eight officers for stealing $164,000.", {
        "eight officers": {"measure": "arrested", "subject": "Police"},
        "$164,000": {"measure": "stealing", "subject": "officers"},
    }),
    ("Another 8,000 have settled in Cameroon and Chad.", {
        "8,000": {"measure": "settled", "subject": "Cameroon and Chad"},
    }),
    ("The number of people using a card had doubled to 42,000.", {
        "doubled": {"measure": "number of people", "direction": "increase"},
        "42,000": {"measure": "number of people", "direction": "increase"},
    }),
    ("The rate is highest in Malta (80 percent), Spain (54 percent) and Chad (40 percent).", {
        "80 percent": {"subject": "Malta"},
        "54 percent": {"subject": "Spain"},
        "40 percent": {"subject": "Chad"},
    }),
    ("One analyst said sales could fall by 5%.", {
        "5%": {"measure": "sales", "direction": "decrease", "source": "analyst", "status": "estimate"},
    }),
    ("Okoro led in the east at 73 percent with Banda at 18 percent.", {
        "73 percent": {"subject": "Okoro"},
        "18 percent": {"subject": "Banda"},
    }),
    ("Okoro leads at 48 percent with Banda having 43 percent.", {
        "48 percent": {"subject": "Okoro"},
        "43 percent": {"subject": "Banda"},
    }),
    ("They spent close to $39 million.", {
        "$39 million": {"measure": "spent", "subject": "They"},
    }),
    ("The judge awarded $5,000 in damages to Mr Ali and $20,000 to the premier.", {
        "$5,000": {"measure": "damages", "subject": "judge"},
        "$20,000": {"measure": "damages", "subject": "judge"},
    }),
    ("In the return he showed $78,000 as his total income.", {
        "$78,000": {"measure": "total income", "subject": "he", "source": "he"},
    }),
    ("Crews saved 38 people, according to figures released by the World Bank on Monday.", {
        "38 people": {"measure": "saved", "subject": "Crews", "source": "World Bank"},
    }),
    ("More than 900 jobs have gone, data from research firm Acme Research show.", {
        "900 jobs": {"measure": "gone", "source": "Acme Research"},
    }),
    ("Some 17 mills will close, according to a study that Harvard University published in April.", {
        "17 mills": {"source": "Harvard University", "status": "target", "measure": "close"},
    }),
    ("The central bank tried to keep the euro above 1.20 francs.", {
        "1.20 francs": {"subject": "euro"},
    }),
    ("It is one of the city's biggest funds.", {}),
    ("It is a top 10 fund.", {}),
    ("It is listed as one of 19 houses.", {
        "19 houses": {"subject": "It"},
    }),
    ("Veda is expected to book a charge of $600 million in the second quarter due to the fall of the peso.", {
        "$600 million": {"measure": "charge", "subject": "Veda", "time": "second quarter", "status": "estimate"},
    }),
    ("Stocks lost as much as $2 trillion in market capitalization.", {
        "$2 trillion": {"measure": "market capitalization", "subject": "Stocks", "direction": "decrease"},
    }),
    ("Shares rose 24 percent, compared with a two percent gain in the Nasdaq Composite Index.", {
        "24 percent": {"subject": "Shares", "direction": "increase"},
        "two percent": {"subject": "Nasdaq Composite Index", "direction": "increase"},
    }),
    ("The closure has cost the island's struggling economy some 3 billion euros.", {
        "3 billion euros": {"measure": "cost", "subject": "island's struggling economy"},
    }),
    ("The bank's income grew by 42%, but its costs only rose by 19%, pushing its cost to income ratio down to 53%.", {
        "42%": {"measure": "income", "subject": "bank", "direction": "increase"},
        "19%": {"measure": "costs", "subject": "bank", "direction": "increase"},
        "53%": {"measure": "cost to income ratio", "subject": "its", "direction": "decrease"},
    }),
    ("The club were fined 25,000 francs for bad conduct.", {
        "25,000 francs": {"measure": "fined", "subject": "club"},
    }),
    ("She won the opening round of the $1.2 million Open.", {
        "$1.2 million": {"subject": "Open"},
    }),
    ("Women's 100 metres hurdles", {
        "100 metres": {"subject": "hurdles"},
    }),
    ("The mine will close, according to two people with knowledge of it.", {}),
    ("( http://x.com/1 ) Quarterly sales were expected to fall by 3.2 percent.", {
        "3.2 percent": {"measure": "Quarterly sales", "direction": "decrease", "status": "estimate"},
    }),
    ("Canada's loonie dipped 0.2 percent.", {
        "0.2 percent": {"subject": "Canada's loonie", "direction": "decrease"},
    }),
    ("MSCI's broadest index of Asian shares shed 0.4 percent.", {
        "0.4 percent": {"subject": "MSCI's broadest index of Asian shares", "direction": "decrease"},
    }),
    ("Orlin pursues a goal of reducing its break-even price to $39 a tonne.", {
        "$39 a tonne": {"measure": "break-even price", "subject": "Orlin", "status": "target"},
    }),
    ("Orlin shares hit a six-year low after giving up over 6 per cent.", {
        "6 per cent": {"subject": "Orlin shares", "direction": "decrease"},
    }),
    ("The dollar index held steady at 94.903.", {
        "94.903": {"subject": "dollar index"},
    }),
    ("Figures show growth slowed to 6.9%.", {
        "6.9%": {"measure": "growth", "direction": "decrease"},
    }),
    ("The banks both lost 3 per cent.", {
        "3 per cent": {"subject": "banks", "direction": "decrease"},
    }),
    ("Its goods are sold through a combination of 3,100 dealers.", {
        "3,100 dealers": {"subject": "goods"},
    }),
    ("Full-year growth in China is now estimated at 7 per cent.", {
        "7 per cent": {"measure": "Full-year growth", "subject": "China", "status": "estimate"},
    }),
    ("This makes the combined value of the index £13.4 billion.", {
        "£13.4 billion": {"measure": "combined value", "subject": "index"},
    }),
    ("A tax credit would bring the net price under $30,000.", {
        "$30,000": {"measure": "net price", "subject": "tax credit", "status": "estimate"},
    }),
    ("The market expects an improvement in earnings ($4.49 versus $1.64).", {
        "$4.49": {"measure": "earnings", "subject": "market", "source": "market", "status": "estimate"},
        "$1.64": {"measure": "earnings", "subject": "market", "source": "market", "status": "estimate"},
    }),
    ("Since May, revenues slightly dropped by 4.5%.", {
        "4.5%": {"measure": "revenues", "time": "May", "direction": "decrease"},
    }),
    ("The van has a starting price around $37,000.", {
        "$37,000": {"measure": "starting price", "subject": "van"},
    }),
    ("The benchmark Hang Seng index was up 5%.", {
        "5%": {"subject": "benchmark Hang Seng index", "direction": "increase"},
    }),
    ("The purchasing managers' index rose 3 points.", {
        "3 points": {"measure": "index", "subject": "purchasing managers", "direction": "increase"},
    }),
    ("He reached the final of the $105,000 Mahindra International.", {
        "$105,000": {"subject": "Mahindra International"},
    }),
    ("The price of the OPEC basket stood at $24.20 a barrel.", {
        "$24.20 a barrel": {"measure": "price", "subject": "OPEC basket"},
    }),
    ("It is part of the $100 billion Tata Group.", {
        "$100 billion": {"subject": "Tata Group"},
    }),
    ("Its previous close on Thursday was $15.80.", {
        "$15.80": {"measure": "previous close", "subject": "Its"},
    }),
    ("France lost 0.37 percent, followed by Italy on minus 0.59 percent.", {
        "0.37 percent": {"subject": "France", "direction": "decrease"},
        "minus 0.59 percent": {"subject": "Italy"},
    }),
    ("Japanese government bonds managed a 0.38 percent gain.", {
        "0.38 percent": {"measure": "gain", "subject": "Japanese government bonds", "direction": "increase"},
    }),
    ("The two banks will merge.", {}),
    ("Doha Forum, one of the renowned clubs, is holding 30 talks.", {
        "30 talks": {"measure": "holding", "subject": "Doha Forum"},
    }),
    ("The fine for using a mobile phone while driving is $800.", {
        "$800": {"measure": "fine", "subject": "using a mobile phone while driving"},
    }),
    ("The cost of building the dam is $3 billion.", {
        "$3 billion": {"measure": "cost", "subject": "building the dam"},
    }),
]  # fmt: skip

CHINESE: list[tuple[str, dict[str, dict[str, str]]]] = [
    ("2024年，全市地区生产总值5000亿元，同比增长6%。", {
        "5000亿元": {"measure": "地区生产总值", "subject": "全市", "time": "2024年"},
        "6%": {
            "measure": "地区生产总值", "subject": "全市", "time": "2024年", "direction": "increase", "basis": "year-on-year",
        },
    }),
    ("国泰航空表示，今年计划招聘约3000人。", {
        "3000人": {"subject": "国泰航空", "time": "今年", "source": "国泰航空", "status": "target"},
    }),
    ("比亚迪实现净利润93.11亿元，出货量翻了一番。", {
        "93.11亿元": {"measure": "净利润", "subject": "比亚迪"},
        "翻了一番": {"measure": "出货量", "subject": "比亚迪", "direction": "increase"},
    }),
    ("该方案把死亡风险降低了34%。", {"34%": {"measure": "死亡风险", "subject": "该方案", "direction": "decrease"}}),
    ("秋粮约占全年产量的四分之三。", {"四分之三": {"measure": "全年产量", "subject": "秋粮"}}),
    ("海外客户占比近四成。", {"四成": {"measure": "占比", "subject": "海外客户"}}),
    ("“公司明年超过80%的碳酸锂需求已经锁定。”董事长沈亦岚说。", {
        "80%": {"measure": "碳酸锂需求", "subject": "公司", "time": "明年", "source": "董事长沈亦岚"},
    }),
    ("截至6月底，公司共有员工13.2万人，研发人员占比约15%。", {
        "13.2万人": {"measure": "员工", "subject": "公司", "time": "6月底"},
        "15%": {"measure": "占比", "subject": "研发人员", "time": "6月底"},
    }),
    ("上半年国内生产总值660536亿元，按不变价格计算，同比增长5.3%。", {
        "660536亿元": {"measure": "国内生产总值", "time": "上半年"},
        "5.3%": {"measure": "国内生产总值", "time": "上半年", "direction": "increase", "basis": "year-on-year"},
    }),
    ("高盛将原油均价预测从每桶62美元上调至66美元。", {
        "每桶62美元": {"measure": "原油均价预测", "subject": "高盛", "source": "高盛", "status": "estimate"},
        "66美元": {"measure": "原油均价预测", "subject": "高盛", "direction": "increase", "source": "高盛", "status": "estimate"},
    }),
    ("暴雨已造成全省35.6万人受灾，直接经济损失4.2亿元。", {
        "35.6万人": {"measure": "受灾", "subject": "全省"},
        "4.2亿元": {"measure": "经济损失", "subject": "全省"},
    }),
    ("新区力争引进超过4000家企业，到2030年规模突破2000亿元。", {
        "4000家企业": {"subject": "新区", "time": "2030年", "status": "target"},
        "2000亿元": {"measure": "规模", "subject": "新区", "time": "2030年", "status": "target"},
    }),
    ("大众汽车将20亿元用于建厂，产能为20万辆。", {
        "20亿元": {"subject": "大众汽车"},
        "20万辆": {"measure": "产能", "subject": "大众汽车"},
    }),
    ("截至中午，已有38人死亡。", {"38人": {"measure": "死亡"}}),
    ("蓝桥储能三季度净利润同比下降3.8% 电芯降价拖累毛利率", {
        "3.8%": {
            "measure": "净利润", "subject": "蓝桥储能", "time": "三季度", "direction": "decrease", "basis": "year-on-year",
        },
    }),
    ("德国联邦国防军计划2031年前把兵力由18.2万人扩至20.3万人。", {
        "18.2万人": {"measure": "兵力", "subject": "德国联邦国防军"},
        "20.3万人": {
            "measure": "兵力", "subject": "德国联邦国防军", "time": "2031年", "direction": "increase", "status": "target",
        },
    }),
    ("两家公司产品重叠度不到一成。", {"两家公司": {}, "一成": {"measure": "产品重叠度", "subject": "两家公司"}}),
    ("报销比例将由70%上调至85%。", {
        "70%": {"measure": "报销比例"},
        "85%": {"measure": "报销比例", "direction": "increase", "status": "target"},
    }),
    ("预计欧洲盟国的防务支出增加1000亿美元，但只有8国达到标准。", {
        "1000亿美元": {"measure": "防务支出", "subject": "欧洲盟国", "direction": "increase", "status": "estimate"},
        "8国": {"subject": "欧洲盟国"},
    }),
    ("仍有64个会员国拖欠会费近14亿美元。", {
        "64个会员国": {"measure": "拖欠"}, "14亿美元": {"measure": "会费", "subject": "64个会员国"},
    }),
    ("公司关闭了两家工厂，员工减少约900人。", {
        "两家工厂": {"subject": "公司"},
        "900人": {"measure": "员工", "subject": "公司", "direction": "decrease"},
    }),
    ("班列上半年开行5120列，比去年同期多486列。", {
        "5120列": {"measure": "开行", "subject": "班列", "time": "上半年"},
        "486列": {
            "measure": "开行", "subject": "班列", "time": "上半年", "direction": "increase", "basis": "year-on-year",
        },
    }),
    ("地震已造成47人遇难、近千人受伤，约3.6万间房屋倒塌。", {
        "47人": {"measure": "遇难", "subject": "地震"},
        "千人": {"measure": "受伤", "subject": "地震"},
        "3.6万间房屋": {"measure": "倒塌", "subject": "地震"},
    }),
    ("国际货币基金组织把今年中国经济增长预期上调0.3个百分点，至4.6%。", {
        "0.3个百分点": {
            "measure": "经济增长预期", "subject": "中国", "time": "今年", "direction": "increase", "source": "国际货币基金组织",
            "status": "estimate",
        },
        "4.6%": {
            "measure": "经济增长预期", "subject": "中国", "time": "今年", "direction": "increase", "source": "国际货币基金组织",
            "status": "estimate",
        },
    }),
    ("小鹏汽车CEO何小鹏表示，明年将在海外新开120家门店。", {
        "120家门店": {"subject": "小鹏汽车", "time": "明年", "source": "CEO何小鹏", "status": "target"},
    }),
    ("新华社北京5月8日电（记者 吴雨桐）中国人民银行宣布，将现金利率由1.40%降至1.30%。", {
        "1.40%": {"measure": "现金利率", "subject": "中国人民银行", "source": "中国人民银行"},
        "1.30%": {
            "measure": "现金利率", "subject": "中国人民银行", "direction": "decrease", "source": "中国人民银行",
        },
    }),
    ("液态奶销量下降8%，奶粉和奶酪分别增长12%、17.5%。", {
        "8%": {"measure": "销量", "subject": "液态奶", "direction": "decrease"},
        "12%": {"measure": "销量", "subject": "奶粉", "direction": "increase"},
        "17.5%": {"measure": "销量", "subject": "奶酪", "direction": "increase"},
    }),
    ("全长134.2公里的平陆运河已完成投资640亿元。", {
        "134.2公里": {"measure": "全长", "subject": "平陆运河"},
        "640亿元": {"measure": "投资", "subject": "平陆运河"},
    }),
    ("到2028年，公办学位占比要从目前的六成提高到七成五。", {
        "六成": {"measure": "占比", "subject": "公办学位"},
        "七成五": {
            "measure": "占比", "subject": "公办学位", "time": "2028年", "direction": "increase", "status": "target",
        },
    }),
    ("集团发行了两笔债券，票息由6.5%降至3%。", {
        "两笔债券": {"subject": "集团"},
        "6.5%": {"measure": "票息", "subject": "集团"},
        "3%": {"measure": "票息", "subject": "集团", "direction": "decrease"},
    }),
    ("中国队已收获14枚金牌，比上届同期多三枚。", {
        "14枚金牌": {"subject": "中国队"},
        "三枚": {"measure": "金牌", "subject": "中国队", "direction": "increase"},
    }),
    ("新桥置业在上周五公告，票息由6.5%降至3%。", {
        "6.5%": {"measure": "票息", "subject": "新桥置业", "source": "新桥置业"},
        "3%": {"measure": "票息", "subject": "新桥置业", "direction": "decrease", "source": "新桥置业"},
    }),
    ("同类药物在国内每月费用约为1.5万元，在德国约6200欧元。", {
        "1.5万元": {"measure": "费用", "subject": "同类药物"}, "6200欧元": {"measure": "费用", "subject": "同类药物"},
    }),
    ("新规每年可让银行的成本减少近150亿元。", {
        "150亿元": {"measure": "成本", "subject": "银行", "direction": "decrease", "status": "estimate"},
    }),
    ("今年上半年，北部湾港完成货物吞吐量2.42亿吨；集装箱吞吐量突破500万标准箱。", {
        "2.42亿吨": {"measure": "货物吞吐量", "subject": "北部湾港", "time": "今年上半年"},
        "500万标准箱": {"measure": "集装箱吞吐量", "subject": "北部湾港", "time": "今年上半年"},
    }),
    ("截至上周，申领失业救济人数减少8000人至22万人，低于去年同期的23万人。", {
        "8000人": {"measure": "申领失业救济人数", "time": "上周", "direction": "decrease"},
        "22万人": {"measure": "申领失业救济人数", "time": "上周", "direction": "decrease"},
        "23万人": {"measure": "申领失业救济人数", "time": "去年同期"},
    }),
    ("经济学家此前预计失业率为4.9%。", {
        "4.9%": {"measure": "失业率", "source": "经济学家", "status": "estimate"},
    }),
    ("上半年，房地产开发投资下降11.7%。", {
        "11.7%": {"measure": "房地产开发投资", "time": "上半年", "direction": "decrease"},
    }),
    ("前10个月出口1.2万亿元，其中机电产品占六成。", {
        "1.2万亿元": {"measure": "出口", "time": "前10个月"},
        "六成": {"measure": "出口", "subject": "机电产品", "time": "前10个月"},
    }),
    ("公司海外收入126亿元，占营收的38%。", {
        "126亿元": {"measure": "海外收入", "subject": "公司"},
        "38%": {"measure": "营收", "subject": "海外收入"},
    }),
    ("县城票房占近四成。", {
        "四成": {"measure": "票房", "subject": "县城"},
    }),
    ("全省约有86万名职工直接受益，其中制造业占45%。", {
        "86万名职工": {"measure": "受益", "subject": "全省"},
        "45%": {"measure": "职工", "subject": "制造业"},
    }),
    ("市教育局表示，明年将新增公办学位2.6万个，其中小学1.4万个、初中1.2万个。", {
        "2.6万个": {
            "measure": "公办学位", "subject": "市教育局", "time": "明年", "direction": "increase", "source": "市教育局", "status": "target",
        },
        "1.4万个": {"measure": "公办学位", "subject": "小学", "time": "明年", "source": "市教育局", "status": "target"},
        "1.2万个": {"measure": "公办学位", "subject": "初中", "time": "明年", "source": "市教育局", "status": "target"},
    }),
    ("有12家企业降幅超过一半。", {
        "12家企业": {},
    }),
    ("中国人民银行将以3.2亿元收购金源磁材。", {
        "3.2亿元": {"measure": "收购", "subject": "中国人民银行", "status": "target"},
    }),
    ("该港上月新开三条外贸航线。", {
        "三条外贸航线": {"subject": "该港", "time": "上月"},
    }),
    ("西湖大学有员工140人。平均住院日降至5.6天。", {
        "140人": {"measure": "员工", "subject": "西湖大学"},
        "5.6天": {"measure": "平均住院日", "subject": "西湖大学", "direction": "decrease"},
    }),
    ("阿古桑河水位涨到7.6米，高出警戒线两米多。", {
        "7.6米": {"measure": "水位", "subject": "阿古桑河", "direction": "increase"},
        "两米": {"measure": "水位", "subject": "阿古桑河", "direction": "increase"},
    }),
    ("截至6月8日，今年全国总票房已达402亿元。", {
        "402亿元": {"measure": "总票房", "subject": "全国", "time": "6月8日"},
    }),
    ("该公司订购14架宽体客机，首批两架预计2027年三季度交付。", {
        "14架宽体客机": {"subject": "该公司"},
        "两架": {"measure": "宽体客机", "subject": "该公司", "time": "2027年三季度", "status": "estimate"},
    }),
    ("净利润由上年的盈利2.1亿元转为亏损6.4亿元。", {
        "2.1亿元": {"measure": "盈利", "time": "上年"},
        "6.4亿元": {"measure": "亏损"},
    }),
    ("到2027年底，全市托位将不少于6.5个。", {
        "6.5个": {"measure": "托位", "subject": "全市", "time": "2027年底", "status": "target"},
    }),
    ("全市客流1.5万人次，比工作日多六成。", {
        "1.5万人次": {"measure": "客流", "subject": "全市"},
        "六成": {"measure": "客流", "subject": "全市", "direction": "increase"},
    }),
    ("移动用户月均收入（ARPU）为46.3元。", {
        "46.3元": {"measure": "收入", "subject": "移动用户"},
    }),
    ("上半年，房地产开发投资下降11.7%，降幅收窄1.4个百分点。", {
        "11.7%": {"measure": "房地产开发投资", "time": "上半年", "direction": "decrease"},
        "1.4个百分点": {"measure": "降幅", "subject": "房地产开发投资", "time": "上半年", "direction": "decrease"},
    }),
    ("银行有员工140人，其中三分之二为工程师。", {
        "140人": {"measure": "员工", "subject": "银行"},
        "三分之二": {"measure": "员工", "subject": "工程师"},
    }),
    ("交易完成后公司持股比例为76%。", {
        "76%": {"measure": "持股比例", "subject": "公司"},
    }),
    ("前五大客户收入占比超过八成。", {
        "八成": {"measure": "占比"},
    }),
    ("探测器重8.2吨。", {
        "8.2吨": {"measure": "重", "subject": "探测器"},
    }),
    ("民政部发布公报，2025年末全国共有养老机构4.1万个。", {
        "4.1万个": {"measure": "养老机构", "subject": "全国", "time": "2025年末", "source": "民政部"},
    }),
    ("排队的还有六十多人。", {
        "六十多人": {"measure": "排队"},
    }),
    ("中信建投认为，川江水电明年将增长两成。", {
        "两成": {"subject": "川江水电", "time": "明年", "direction": "increase", "source": "中信建投", "status": "estimate"},
    }),
    ("欧盟拟将汽车减排目标由100%降至90%。", {
        "100%": {"measure": "汽车减排目标", "subject": "欧盟", "status": "target"},
        "90%": {"measure": "汽车减排目标", "subject": "欧盟", "direction": "decrease", "status": "target"},
    }),
    ("6名群众轻伤。", {
        "6名群众": {"measure": "轻伤"},
    }),
    ("比亚迪公告，前三季度发电量1268亿千瓦时。", {
        "1268亿千瓦时": {"measure": "发电量", "subject": "比亚迪", "time": "前三季度", "source": "比亚迪"},
    }),
    ("2027年中国失业率为4.7%，CPI上涨0.8%。", {
        "4.7%": {"measure": "失业率", "subject": "中国", "time": "2027年", "status": "estimate"},
        "0.8%": {"measure": "CPI", "subject": "中国", "time": "2027年", "direction": "increase", "status": "estimate"},
    }),
    ("这家咖啡连锁品牌今年关店140家，门店数降到860家。", {
        "140家": {"measure": "关店", "subject": "这家咖啡连锁品牌", "time": "今年"},
        "860家": {"measure": "门店数", "subject": "这家咖啡连锁品牌", "time": "今年", "direction": "decrease"},
    }),
    ("我国自主研制的“海瞳”深潜器下潜10907米。", {
        "10907米": {"measure": "下潜", "subject": "“海瞳”深潜器"},
    }),
    ("约1.2万居民紧急撤离。", {
        "1.2万居民": {"measure": "撤离"},
    }),
    ("本地化率65%。", {
        "65%": {"measure": "本地化率"},
    }),
    ("消防支队出动210名队员、36艘冲锋舟，救出群众480人。", {
        "210名队员": {"measure": "出动", "subject": "消防支队"},
        "36艘冲锋舟": {"measure": "出动", "subject": "消防支队"},
        "480人": {"measure": "救出", "subject": "消防支队"},
    }),
    ("赤水集团去年售出1900辆客车，关停6条产线。", {
        "1900辆客车": {"measure": "售出", "subject": "赤水集团", "time": "去年"},
        "6条产线": {"subject": "赤水集团", "time": "去年"},
    }),
    ("截至3月15日，已落实去向的占38.5%。", {"38.5%": {"subject": "落实去向的", "time": "3月15日"}}),
    ("全部观众中未成年人占41%。", {"41%": {"measure": "观众", "subject": "未成年人"}}),
    ("长三角铁路7月1日启动暑运，发送旅客1.85亿人次。", {
        "1.85亿人次": {"measure": "旅客", "subject": "长三角铁路", "time": "7月1日"},
    }),
    ("滨海市卫健委表示，滨海参保人数为900万。", {
        "900万": {"measure": "参保人数", "subject": "滨海", "source": "滨海市卫健委"},
    }),
    ("国际航线恢复至2019年同期的96%。", {"96%": {"subject": "国际航线"}}),
    ("公司将投资15亿元扩建厂房，力争2028年占比超过50%。", {
        "15亿元": {"measure": "投资", "subject": "公司", "status": "target"},
        "50%": {"measure": "占比", "subject": "公司", "time": "2028年", "status": "target"},
    }),
    ("极端高温造成欧洲约3.1万人死亡。", {"3.1万人": {"measure": "死亡", "subject": "欧洲"}}),
    ("该项目是年产5吉瓦的电池厂。", {"5吉瓦": {"measure": "年产", "subject": "电池厂"}}),
    ("全市医疗机构总诊疗人次达4120万人次。", {
        "4120万人次": {"measure": "总诊疗人次", "subject": "全市医疗机构"},
    }),
    ("矿区平均品位4.8%。", {"4.8%": {"measure": "品位", "subject": "矿区"}}),
    ("预计有50至80毫米降雨，局地可达120毫米。", {
        "50至80毫米": {"measure": "降雨", "status": "estimate"},
        "120毫米": {"measure": "降雨", "subject": "局地", "status": "estimate"},
    }),
    ("公司从7月8日起将开放时间延长三小时。", {
        "三小时": {"measure": "时间", "subject": "公司", "time": "7月8日", "direction": "increase"},
    }),
    ("省商务厅介绍，该厅将安排资金1.8亿元。", {
        "1.8亿元": {"measure": "资金", "subject": "该厅", "source": "省商务厅", "status": "target"},
    }),
    ("公司将今年产量计划由14.5万吨上调至15.2万吨。", {
        "14.5万吨": {"measure": "产量计划", "subject": "公司", "time": "今年", "status": "target"},
        "15.2万吨": {
            "measure": "产量计划", "subject": "公司", "time": "今年", "direction": "increase", "status": "target",
        },
    }),
    ("家住河东区的徐丽上月以268万元卖掉一套房。", {
        "268万元": {"measure": "卖掉", "subject": "徐丽", "time": "上月"},
    }),
    ("专场招聘会持续两天。", {"两天": {"measure": "持续", "subject": "专场招聘会"}}),
    ("沪指连跌四周。", {}),
    ("临江将新建6条线路，总长147公里。", {
        "6条线路": {"subject": "临江", "status": "target"},
        "147公里": {"measure": "总长", "subject": "线路", "status": "target"},
    }),
    ("台风“青鸢”已造成福建、浙江12人遇难。", {"12人": {"measure": "遇难", "subject": "福建"}}),
    ("上半年，晨阳机场起降航班4.1万架次，运送旅客612万人次，同比增长8.4%和11.2%。", {
        "4.1万架次": {"measure": "航班", "subject": "晨阳机场", "time": "上半年"},
        "612万人次": {"measure": "旅客", "subject": "晨阳机场", "time": "上半年"},
        "8.4%": {
            "measure": "航班", "subject": "晨阳机场", "time": "上半年", "direction": "increase", "basis": "year-on-year",
        },
        "11.2%": {
            "measure": "旅客", "subject": "晨阳机场", "time": "上半年", "direction": "increase", "basis": "year-on-year",
        },
    }),
    ("云业务收入达到196亿元，占服务收入的比例升至15.3%。", {
        "196亿元": {"measure": "云业务收入"},
        "15.3%": {"measure": "比例", "subject": "云业务收入", "direction": "increase"},
    }),
    ("上半年新增专项债发行过半，地方财政收入增长2.8%。", {
        "半": {"subject": "新增专项债", "time": "上半年"},
        "2.8%": {"measure": "财政收入", "subject": "地方", "time": "上半年", "direction": "increase"},
    }),
    ("全市163.5万人次参与消费品以旧换新。", {"163.5万人次": {"measure": "参与", "subject": "全市"}}),
    ("该行将小微企业的贷款利率从4.2%下调至3.8%。", {
        "4.2%": {"measure": "贷款利率", "subject": "小微企业"},
        "3.8%": {"measure": "贷款利率", "subject": "小微企业", "direction": "decrease"},
    }),
    ("建设单位将桥墩数量由原设计的9个减少到6个。", {
        "9个": {"measure": "桥墩数量", "subject": "建设单位"},
        "6个": {"measure": "桥墩数量", "subject": "建设单位", "direction": "decrease"},
    }),
    ("三季度，公司销售挖掘机2.1万台，占总销量的六成，同比增长15%。", {
        "2.1万台": {"measure": "挖掘机", "subject": "公司", "time": "三季度"},
        "六成": {"measure": "总销量", "subject": "挖掘机", "time": "三季度"},
        "15%": {
            "measure": "挖掘机", "subject": "公司", "time": "三季度", "direction": "increase", "basis": "year-on-year",
        },
    }),
    ("驰远重卡维持全年销售3.5万辆的目标，其中出口4000辆。", {
        "3.5万辆": {"measure": "销售", "subject": "驰远重卡", "status": "target"},
        "4000辆": {"measure": "出口", "subject": "驰远重卡", "status": "target"},
    }),
    ("公司实现全年交付10万辆的目标。", {"10万辆": {"measure": "交付", "subject": "公司"}}),
    ("通车后两岸车程将缩至15分钟，日均车流量可达3.2万辆次，到2035年增至6万辆次。", {
        "15分钟": {"measure": "车程", "subject": "两岸", "direction": "decrease", "status": "estimate"},
        "3.2万辆次": {"measure": "车流量", "subject": "两岸", "status": "estimate"},
        "6万辆次": {
            "measure": "车流量", "subject": "两岸", "time": "2035年", "direction": "increase", "status": "estimate",
        },
    }),
    ("全市60岁及以上老年人接种率为31%。", {"31%": {"measure": "接种率", "subject": "60岁及以上老年人"}}),
    ("65岁以上人口占全市的18%。", {"18%": {"subject": "65岁以上人口"}}),
    ("机场昨日取消航班312架次，占计划航班的四成。", {
        "312架次": {"measure": "航班", "subject": "机场", "time": "昨日"},
        "四成": {"measure": "航班", "subject": "航班", "time": "昨日"},
    }),
    ("第二批消费券将于下周一发放3亿元。", {
        "3亿元": {"measure": "发放", "subject": "消费券", "time": "下周一", "status": "target"},
    }),
    ("医院抽调60名护士支援社区。", {"60名护士": {"measure": "抽调", "subject": "医院"}}),
    ("康达药业公告，流感疫苗中标价由每支88元降至69元，预计净利润减少8000万元。", {
        "每支88元": {"measure": "中标价", "subject": "流感疫苗", "source": "康达药业"},
        "69元": {"measure": "中标价", "subject": "流感疫苗", "direction": "decrease", "source": "康达药业"},
        "8000万元": {
            "measure": "净利润", "subject": "康达药业", "direction": "decrease", "source": "康达药业", "status": "estimate",
        },
    }),
    ("实验室的研究人员已由2020年的18名增至47名。", {
        "18名": {"measure": "研究人员", "subject": "实验室", "time": "2020年"},
        "47名": {"measure": "研究人员", "subject": "实验室", "direction": "increase"},
    }),
    ("教师周敏每天坐公交上班，单程12公里，每月交通费约260元。", {
        "12公里": {"measure": "单程", "subject": "教师周敏"}, "260元": {"measure": "交通费", "subject": "教师周敏"},
    }),
    ("截至6月20日，2026年联赛门票预订量已超过9万张，同比增长一成多。", {
        "9万张": {"measure": "联赛门票预订量", "time": "6月20日"},
        "一成": {"measure": "联赛门票预订量", "time": "6月20日", "direction": "increase", "basis": "year-on-year"},
    }),
    ("60平方米以上的商铺占总套数的四分之一，同比提高3个百分点。", {
        "四分之一": {"measure": "总套数", "subject": "商铺"},
        "3个百分点": {"measure": "总套数", "subject": "商铺", "direction": "increase", "basis": "year-on-year"},
    }),
    ("宝马销量增长2.1%至61万辆，大众则下降4.3%。", {
        "2.1%": {"measure": "销量", "subject": "宝马", "direction": "increase"},
        "61万辆": {"measure": "销量", "subject": "宝马", "direction": "increase"},
        "4.3%": {"measure": "销量", "subject": "大众", "direction": "decrease"},
    }),
    ("公司净利润12亿元，增速较一季度提高2个百分点。", {
        "12亿元": {"measure": "净利润", "subject": "公司"},
        "2个百分点": {"measure": "增速", "subject": "公司", "direction": "increase"},
    }),
    ("第三产业增加值8200亿元；第一产业和第二产业增加值分别增长3.1%、5.2%。", {
        "8200亿元": {"measure": "增加值", "subject": "第三产业"},
        "3.1%": {"measure": "增加值", "subject": "第一产业", "direction": "increase"},
        "5.2%": {"measure": "增加值", "subject": "第二产业", "direction": "increase"},
    }),
    ("研发投入不会少于500万元。", {"500万元": {"measure": "研发投入"}}),
    ("首期投资12亿元，第二大股东持股比例降至9%。", {
        "12亿元": {"measure": "首期投资"}, "9%": {"measure": "持股比例", "subject": "第二大股东", "direction": "decrease"},
    }),
    ("该平台活跃用户突破8000万，这家工厂年产能20万辆。", {
        "8000万": {"measure": "活跃用户", "subject": "该平台"}, "20万辆": {"measure": "年产能", "subject": "这家工厂"},
    }),
    ("北京队外援布莱恩得到31分；主攻张瑞雪拿下22分。", {
        "31分": {"subject": "布莱恩"}, "22分": {"subject": "张瑞雪"},
    }),
    ("这座投资4亿元、建筑面积3万平方米的剧院去年接待观众60万人次。", {
        "4亿元": {"measure": "投资", "subject": "剧院"}, "3万平方米": {"measure": "建筑面积", "subject": "剧院"},
        "60万人次": {"measure": "观众", "subject": "剧院", "time": "去年"},
    }),
    ("失业率升至4.4%，远高于市场预期的4.1%。", {
        "4.4%": {"measure": "失业率", "direction": "increase"}, "4.1%": {"measure": "失业率", "status": "estimate"},
    }),
    ("公司营收30亿元、净利润4亿元，前者增长12%，后者下降5%。", {
        "30亿元": {"measure": "营收", "subject": "公司"}, "4亿元": {"measure": "净利润", "subject": "公司"},
        "12%": {"measure": "营收", "subject": "公司", "direction": "increase"},
        "5%": {"measure": "净利润", "subject": "公司", "direction": "decrease"},
    }),
    ("上半年华东出口1200亿元、华南出口900亿元，后者下降2%。", {
        "1200亿元": {"measure": "出口", "subject": "华东", "time": "上半年"},
        "900亿元": {"measure": "出口", "subject": "华南", "time": "上半年"},
        "2%": {"measure": "出口", "subject": "华南", "time": "上半年", "direction": "decrease"},
    }),
    ("电厂由中国华能出资七成、中国石化出资三成。", {
        "七成": {"measure": "出资", "subject": "中国华能"}, "三成": {"measure": "出资", "subject": "中国石化"},
    }),
    ("周大福金条每克1130元，较前一日便宜12元。", {
        "每克1130元": {"subject": "金条"}, "12元": {"subject": "金条", "direction": "decrease"},
    }),
    ("高盛把白银目标价由60美元下调到52美元。", {
        "60美元": {"measure": "目标价", "subject": "白银", "source": "高盛", "status": "estimate"},
        "52美元": {"measure": "目标价", "subject": "白银", "source": "高盛", "direction": "decrease", "status": "estimate"},
    }),
    ("全省工业增加值增长6%，采矿业增加值下降1.2%。", {
        "6%": {"measure": "工业增加值", "subject": "全省", "direction": "increase"},
        "1.2%": {"measure": "增加值", "subject": "采矿业", "direction": "decrease"},
    }),
    ("爆炸致4人遇难；9人受伤，30间厂房倒塌，过火面积200平方米。", {
        "4人": {"measure": "遇难", "subject": "爆炸"}, "9人": {"measure": "受伤", "subject": "爆炸"},
        "30间厂房": {"measure": "倒塌", "subject": "爆炸"}, "200平方米": {"measure": "过火面积", "subject": "爆炸"},
    }),
    ("新规自2027年起把押金提高到300元。", {
        "300元": {"measure": "押金", "subject": "新规", "time": "2027年", "direction": "increase"},
    }),
    ("旅客人均停留2.3天，员工人均创收80万元。", {
        "2.3天": {"measure": "人均停留", "subject": "旅客"}, "80万元": {"measure": "人均创收", "subject": "员工"},
    }),
    ("“每月加班80小时。”质检员彭岩算了一笔账。", {
        "80小时": {"measure": "加班", "subject": "质检员彭岩", "source": "质检员彭岩"},
    }),
    ("岚山智能拟36亿元收购海川软件。", {"36亿元": {"measure": "收购", "subject": "岚山智能", "status": "target"}}),
    ("今年东江还要新增泊位3000个。", {"3000个": {"measure": "泊位", "subject": "东江", "time": "今年", "direction": "increase", "status": "target"}}),
    ("三家药企的12个产品拟中选。", {"三家药企": {}, "12个产品": {"measure": "拟中选", "subject": "药企"}}),
    ("该景区年接待游客突破300万人次，该车企海外销量增长45%。", {
        "300万人次": {"measure": "游客", "subject": "该景区"},
        "45%": {"measure": "海外销量", "subject": "该车企", "direction": "increase"},
    }),
    ("“一晚房费涨到600元。”游客赵磊抱怨。", {
        "600元": {"measure": "一晚房费", "subject": "游客赵磊", "direction": "increase", "source": "游客赵磊"},
    }),
    ("公司首席财务官周远在电话会上解释，电芯采购价已低于400元。", {
        "400元": {"measure": "电芯采购价", "subject": "公司", "source": "公司首席财务官周远"},
    }),
    ("高速列车设计时速250公里。", {"时速250公里": {"measure": "设计时速", "subject": "高速列车"}}),
    ("五名官员被停职，银行已向240户农户放款。", {
        "五名官员": {"measure": "停职"}, "240户农户": {"measure": "放款", "subject": "银行"},
    }),
    ("首批600名志愿者已上岗，医院有150名家长排队。", {
        "600名志愿者": {"measure": "上岗"}, "150名家长": {"measure": "排队", "subject": "医院"},
    }),
    ("宁德县财政收入突破20亿元，清源县茶叶产值达到8亿元。", {
        "20亿元": {"measure": "财政收入", "subject": "宁德县"}, "8亿元": {"measure": "茶叶产值", "subject": "清源县"},
    }),
    ("全省42所职校签订合作协议310份。", {
        "42所职校": {"measure": "签订", "subject": "全省"}, "310份": {"measure": "合作协议", "subject": "42所职校"},
    }),
    ("长江集团在东南亚运营的12家酒店，平均房价涨到每晚95美元。", {
        "12家酒店": {"subject": "长江集团"},
        "每晚95美元": {"measure": "平均房价", "subject": "酒店", "direction": "increase"},
    }),
    ("集团将投资18亿元建设钢铁基地，年产能3000万吨。", {
        "18亿元": {"measure": "投资", "subject": "集团", "status": "target"},
        "3000万吨": {"measure": "年产能", "subject": "钢铁基地", "status": "target"},
    }),
    ("全市运送乘客300万人次，其中地铁210万人次、公交占一成。", {
        "300万人次": {"measure": "乘客", "subject": "全市"}, "210万人次": {"measure": "乘客", "subject": "地铁"},
        "一成": {"measure": "乘客", "subject": "公交"},
    }),
    ("全市运送乘客300万人次。其中公交40万人次。", {
        "300万人次": {"measure": "乘客", "subject": "全市"}, "40万人次": {"measure": "乘客", "subject": "公交"},
    }),
    ("上半年，该行营业收入98亿元。其中二季度营业收入51亿元。\n净利润同比增长7%。", {
        "98亿元": {"measure": "营业收入", "subject": "该行", "time": "上半年"},
        "51亿元": {"measure": "营业收入", "subject": "该行", "time": "二季度"},
        "7%": {"measure": "净利润", "subject": "该行", "time": "上半年", "direction": "increase", "basis": "year-on-year"},
    }),
    ("研究所开发的采摘机器人首次下田，每小时可采果150公斤。", {"150公斤": {"measure": "采果", "subject": "采摘机器人"}}),
    ("线路全长96公里，桥隧比高达81%。", {
        "96公里": {"measure": "全长", "subject": "线路"}, "81%": {"measure": "桥隧比", "subject": "线路"},
    }),
    ("申请量比1月的峰值减少六成。", {"六成": {"measure": "申请量", "direction": "decrease"}}),
    ("全县有茶企320家，去年亏损的超过四分之一，出口到欧洲的不到一成。", {
        "320家": {"measure": "茶企", "subject": "全县"},
        "四分之一": {"measure": "茶企", "subject": "亏损的", "time": "去年"},
        "一成": {"measure": "茶企", "subject": "出口到欧洲的", "time": "去年"},
    }),
    ("两城间最短航程由3小时50分压缩至2小时40分。", {
        "3小时50分": {"measure": "航程", "subject": "两城"},
        "2小时40分": {"measure": "航程", "subject": "两城", "direction": "decrease"},
    }),
    ("中国建设银行发放“安居贷”12亿元，年利率3.1%。", {
        "12亿元": {"measure": "“安居贷”", "subject": "中国建设银行"}, "3.1%": {"measure": "年利率", "subject": "“安居贷”"},
    }),
    ("河东市提出，明年改造老旧小区80个。", {
        "80个": {
            "measure": "老旧小区", "subject": "河东市", "time": "明年", "status": "target",
        },
    }),
    ("出口连续第三个季度下滑，降幅较二季度收窄3个百分点。", {
        "3个百分点": {"measure": "降幅", "direction": "decrease"},
    }),
    ("新船设计时速45公里。", {"时速45公里": {"measure": "设计时速", "subject": "新船"}}),
    ("前7个月软件业务收入8.3万亿元，其中技术服务收入5.6万亿元，占67%。", {
        "8.3万亿元": {"measure": "软件业务收入", "time": "前7个月"}, "5.6万亿元": {"measure": "技术服务收入", "time": "前7个月"},
        "67%": {"measure": "软件业务收入", "subject": "技术服务收入", "time": "前7个月"},
    }),
    ("受访企业中，增加招聘的占42%。", {"42%": {"measure": "受访企业", "subject": "增加招聘的"}}),
    ("该水库库容12亿立方米，可灌溉农田90万亩。", {
        "12亿立方米": {"measure": "库容", "subject": "该水库"}, "90万亩": {"measure": "农田", "subject": "该水库"},
    }),
    ("去年毕业的博士生有7.5万人，选择去企业的超过四成。", {
        "7.5万人": {"measure": "博士生", "time": "去年"},
        "四成": {"measure": "博士生", "subject": "选择去企业的", "time": "去年"},
    }),
    ("英国9月零售销售环比增长0.5%。", {
        "0.5%": {
            "measure": "零售销售", "subject": "英国", "time": "9月", "direction": "increase", "basis": "month-on-month",
        },
    }),
    ("青山市损失最重，三天内降雨280毫米。", {"280毫米": {"measure": "降雨", "subject": "青山市"}}),
    ("大豆价格环比上涨3.2%，玉米价格则下跌1.1%。", {
        "3.2%": {"measure": "价格", "subject": "大豆", "direction": "increase", "basis": "month-on-month"},
        "1.1%": {"measure": "价格", "subject": "玉米", "direction": "decrease"},
    }),
    ("该县老年人接种率为31%，比上年提高9个百分点，中小学生接种率为46%。", {
        "31%": {"measure": "接种率", "subject": "该县老年人"},
        "9个百分点": {"measure": "接种率", "subject": "该县老年人", "direction": "increase", "basis": "year-on-year"},
        "46%": {"measure": "接种率", "subject": "中小学生"},
    }),
    ("足协明年将把国家队规模压缩四分之一。", {
        "四分之一": {
            "measure": "规模", "subject": "国家队", "time": "明年", "direction": "decrease", "status": "target",
        },
    }),
    ("调查显示，在受访的2.4万名职员中，53%选择在家办公。", {
        "2.4万名职员": {"measure": "受访"}, "53%": {"subject": "职员"},
    }),
    ("全国装机容量36亿千瓦，其中太阳能11亿千瓦，增长48.5%。", {
        "36亿千瓦": {"measure": "装机容量", "subject": "全国"}, "11亿千瓦": {"measure": "装机容量", "subject": "太阳能"},
        "48.5%": {"measure": "装机容量", "subject": "太阳能", "direction": "increase"},
    }),
    ("贺岁档全国电影票房为41亿元。", {"41亿元": {"measure": "电影票房", "subject": "全国"}}),
    ("一季度国际航线平均票价为2100元；平均客座率84%。", {
        "2100元": {"measure": "平均票价", "subject": "国际航线", "time": "一季度"},
        "84%": {"measure": "客座率", "subject": "国际航线", "time": "一季度"},
    }),
    ("按照规划，到2028年，全市港口吞吐量将达到6亿吨；市财政每年安排3000万元。", {
        "6亿吨": {"measure": "港口吞吐量", "subject": "全市", "time": "2028年", "status": "target"},
        "3000万元": {"measure": "安排", "subject": "市财政", "time": "2028年", "status": "target"},
    }),
    ("西山大桥2019年3月开工，总投资18亿元。", {"18亿元": {"measure": "总投资", "subject": "西山大桥"}}),
    ("受访的300家企业中，七成计划加薪，平均加薪幅度4.8%。", {
        "300家企业": {"measure": "受访"}, "七成": {"subject": "企业"},
        "4.8%": {"measure": "加薪幅度", "subject": "企业", "status": "target"},
    }),
    ("全省最低气温降至零下28摄氏度，用电负荷创历史新高，达4560万千瓦。", {
        "零下28摄氏度": {"measure": "最低气温", "subject": "全省", "direction": "decrease"},
        "4560万千瓦": {"measure": "用电负荷", "subject": "全省"},
    }),
    ("工业产出环比增长1.3%，能源产出则下降0.8%。", {
        "1.3%": {"measure": "工业产出", "direction": "increase", "basis": "month-on-month"},
        "0.8%": {"measure": "能源产出", "direction": "decrease"},
    }),
    ("前三季度，中国建设银行营业收入98亿元。\n净息差为1.61%。\n目前员工1.2万人。", {
        "98亿元": {"measure": "营业收入", "subject": "中国建设银行", "time": "前三季度"},
        "1.61%": {"measure": "净息差", "subject": "中国建设银行", "time": "前三季度"},
        "1.2万人": {"measure": "员工", "subject": "中国建设银行"},
    }),
    ("去年全市提取公积金48亿元，购房提取则下降7.6%。", {
        "48亿元": {"measure": "公积金", "subject": "全市", "time": "去年"},
        "7.6%": {"measure": "购房提取", "subject": "全市", "time": "去年", "direction": "decrease"},
    }),
    ("全省报名考生达136.2万人，招生不足九成。", {
        "136.2万人": {"measure": "报名考生", "subject": "全省"},
        "九成": {"measure": "招生", "subject": "全省"},
    }),
    ("检查费每次便宜了120元。", {"120元": {"measure": "检查费", "direction": "decrease"}}),
    ("客单价从17元压到14.5元。", {"17元": {"measure": "客单价"}, "14.5元": {"measure": "客单价", "direction": "decrease"}}),
    ("省农业农村厅计划到2028年将免费开放的博物馆增至260家。", {
        "260家": {"measure": "博物馆", "subject": "省农业农村厅", "time": "2028年", "direction": "increase", "status": "target"},
    }),
    ("海救中心救起遇险船员27人。", {"27人": {"measure": "救起", "subject": "海救中心"}}),
    ("该馆藏品36万件。", {"36万件": {"measure": "藏品", "subject": "该馆"}}),
    ("工地上用了4台盾构机，最大的一台直径12.8米。", {
        "4台盾构机": {"subject": "工地"},
        "12.8米": {"measure": "直径", "subject": "盾构机"},
    }),
    ("隧道比计划提前73天贯通。", {"73天": {"measure": "提前", "subject": "隧道"}}),
    ("快递企业降低首重运费，每单从8元降到5.5元。", {
        "8元": {"measure": "首重运费", "subject": "快递企业"},
        "5.5元": {"measure": "首重运费", "subject": "快递企业", "direction": "decrease"},
    }),
    ("项目投产后，年上网电量将达19.8亿千瓦时。", {
        "19.8亿千瓦时": {"measure": "年上网电量", "subject": "项目", "status": "estimate"},
    }),
    ("项目建成后每年可减少碳排放12万吨。", {
        "12万吨": {"measure": "碳排放", "subject": "项目", "direction": "decrease", "status": "estimate"},
    }),
    ("新校区启用后，可容纳学生1.2万人。", {"1.2万人": {"measure": "学生", "subject": "新校区"}}),
    ("中位生存期22.4个月，对照组仅为15.1个月。", {
        "22.4个月": {"measure": "中位生存期"},
        "15.1个月": {"measure": "中位生存期", "subject": "对照组"},
    }),
    ("男生平均每天运动时间为42分钟，女生28分钟。", {
        "42分钟": {"measure": "运动时间", "subject": "男生"},
        "28分钟": {"measure": "运动时间", "subject": "女生"},
    }),
    ("广东常住人口增加74万人，黑龙江减少33万人，东北三省合计减少80万人。", {
        "74万人": {"measure": "常住人口", "subject": "广东", "direction": "increase"},
        "33万人": {"measure": "常住人口", "subject": "黑龙江", "direction": "decrease"},
        "80万人": {"measure": "常住人口", "subject": "东北", "direction": "decrease"},
    }),
    ("云栖科技成立于2021年，员工620人。", {"620人": {"measure": "员工", "subject": "云栖科技"}}),
    ("油价每上涨一成，成本就多1.5亿元。", {"1.5亿元": {"measure": "成本"}}),
    ("调价后每年可增收9亿元。", {"9亿元": {"measure": "增收", "direction": "increase", "status": "estimate"}}),
    ("制造企业今年签下毕业生2.9万人，增长19%。", {
        "2.9万人": {"measure": "毕业生", "subject": "制造企业", "time": "今年"},
        "19%": {"measure": "毕业生", "subject": "制造企业", "time": "今年", "direction": "increase"},
    }),
    ("今年，当地计划让95%的中心开设儿科，去年底这一比例为81%。", {
        "95%": {"measure": "中心", "subject": "当地", "time": "今年", "status": "target"},
        "81%": {"measure": "这一比例", "subject": "当地", "time": "去年底"},
    }),
    ("总价300万元以内的房源占成交的58%。", {"58%": {"measure": "成交", "subject": "房源"}}),
    ("“每月租金还要3200元。”网约车司机邹强说。", {
        "3200元": {"subject": "网约车司机邹强", "source": "网约车司机邹强"},
    }),
    ("全省药品总数增至3271种，其中西药1872种、中成药1399种。", {
        "3271种": {"measure": "药品总数", "subject": "全省", "direction": "increase"},
        "1872种": {"measure": "西药", "subject": "全省"},
        "1399种": {"measure": "中成药", "subject": "全省"},
    }),
    ("全市救出群众1480人，其中儿童95人。", {
        "1480人": {"measure": "救出", "subject": "全市"},
        "95人": {"measure": "儿童", "subject": "全市"},
    }),
    ("云南去年单店日均销售额7100元。", {"7100元": {"measure": "销售额", "subject": "云南", "time": "去年"}}),
    ("东澜电缆承担的送出海缆长62公里。", {"62公里": {"measure": "长", "subject": "海缆"}}),
    ("检测一台车只要25分钟。", {"25分钟": {"measure": "检测"}}),
    ("该船总长228米，续航力1.8万海里，建造周期仅16个月。", {
        "228米": {"measure": "总长", "subject": "该船"},
        "1.8万海里": {"measure": "续航力", "subject": "该船"},
        "16个月": {"measure": "建造周期", "subject": "该船"},
    }),
    ("全院现有床位1200张，走廊里还加了26张床。", {
        "1200张": {"measure": "床位", "subject": "全院"},
        "26张床": {"subject": "全院"},
    }),
    ("今年净利润12亿元，去年为10亿元，毛利率9.8%。", {
        "12亿元": {"measure": "净利润", "time": "今年"},
        "10亿元": {"measure": "净利润", "time": "去年"},
        "9.8%": {"measure": "毛利率", "time": "今年"},
    }),
    ("老股东红杉中国、腾讯分别持股14%和9.5%。", {
        "14%": {"measure": "持股", "subject": "红杉中国"},
        "9.5%": {"measure": "持股", "subject": "腾讯"},
    }),
    ("蓝骑、远岳股价则分别上涨2.1%和1.6%。", {
        "2.1%": {"measure": "股价", "subject": "蓝骑", "direction": "increase"},
        "1.6%": {"measure": "股价", "subject": "远岳", "direction": "increase"},
    }),
    ("消费券核销率高达71%。", {"71%": {"measure": "核销率", "subject": "消费券"}}),
    ("已在巴西、埃及等14个国家注册。", {"14个国家": {"measure": "注册"}}),
    ("全省营收48亿元，增长率45%，海外收入占93%。", {
        "48亿元": {"measure": "营收", "subject": "全省"},
        "45%": {"measure": "增长率", "subject": "全省", "direction": "increase"},
        "93%": {"measure": "营收", "subject": "海外收入"},
    }),
    ("长春12岁的学生于浩然花费6800元。", {"6800元": {"measure": "花费", "subject": "学生"}}),
    ("寒假以来全省研学收入5.1亿元。", {"5.1亿元": {"measure": "研学收入", "subject": "全省"}}),
    ("村民老何家的六间客房已订满，预计全年收入18万元。", {
        "六间客房": {"measure": "订满", "subject": "村民老何家"},
        "18万元": {"measure": "全年收入", "subject": "村民老何家", "status": "estimate"},
    }),
    ("公司全年销量目标为3000万支。", {
        "3000万支": {"measure": "全年销量目标", "subject": "公司", "status": "target"},
    }),
    ("一季度机场起降航班2.1万架次。准点率为88.6%。", {
        "2.1万架次": {"measure": "航班", "subject": "机场", "time": "一季度"},
        "88.6%": {"measure": "准点率", "subject": "机场", "time": "一季度"},
    }),
    ("每天使用手机超过六小时的学生占三分之一。", {"三分之一": {"subject": "学生"}}),
    ("青川产业园规划面积3.2平方公里。", {"3.2平方公里": {"measure": "面积", "subject": "青川产业园"}}),
    ("全国公交客运量从2014年的峰值782亿人次降至去年的390亿人次。", {
        "782亿人次": {"measure": "公交客运量", "subject": "全国", "time": "2014年"},
        "390亿人次": {"measure": "公交客运量", "subject": "全国", "time": "去年"},
    }),
    ("全市全年进出口值力争突破1400亿元。", {
        "1400亿元": {"measure": "全年进出口值", "subject": "全市", "status": "target"},
    }),
    ("公司毛利率升至29%，归母净利润扭亏为盈，为21.3亿元。", {
        "29%": {"measure": "毛利率", "subject": "公司", "direction": "increase"},
        "21.3亿元": {"measure": "归母净利润", "subject": "公司"},
    }),
    ("保税区有世界500强企业投资项目28个。", {"28个": {"measure": "企业投资项目", "subject": "保税区"}}),
    ("荣耀、小米已分别将新机起售价提高100元和200元。", {
        "100元": {"measure": "售价", "subject": "荣耀", "direction": "increase"},
        "200元": {"measure": "售价", "subject": "小米", "direction": "increase"},
    }),
    ("管理局表示，年内新建标准厂房20万平方米。", {
        "20万平方米": {"measure": "标准厂房", "time": "年内", "source": "管理局", "status": "target"},
    }),
    ("商品质量问题占比降至24%，售后服务类上升5个百分点。", {
        "24%": {"measure": "占比", "subject": "商品质量问题", "direction": "decrease"},
        "5个百分点": {"measure": "占比", "subject": "售后服务类", "direction": "increase"},
    }),
    ("全市受理投诉32.4万件。投诉中，网络购物占57%。", {
        "32.4万件": {"measure": "投诉", "subject": "全市"},
        "57%": {"measure": "投诉", "subject": "网络购物"},
    }),
    ("7家企业入围今年的名单。", {"7家企业": {"measure": "入围"}}),
    ("按照方案，县里明年再投入6000万元。", {
        "6000万元": {"measure": "投入", "subject": "县里", "time": "明年", "status": "target"},
    }),
    ("本报讯（记者 秦立）省商务厅8月2日公布，上半年全省发放补贴2.6亿元。", {
        "2.6亿元": {"measure": "补贴", "subject": "全省", "time": "上半年", "source": "省商务厅"},
    }),
    ("小学生近视率降到38%以下，初中生降至60%以下。", {
        "38%": {"measure": "近视率", "subject": "小学生", "direction": "decrease"},
        "60%": {"measure": "近视率", "subject": "初中生", "direction": "decrease"},
    }),
    ("公司已向320户农户发放贷款8600万元。", {
        "320户农户": {"subject": "公司"},
        "8600万元": {"measure": "发放贷款", "subject": "公司"},
    }),
    ("公司明年再建两座库。", {"两座库": {"subject": "公司", "time": "明年", "status": "target"}}),
    ("提振作用通常只有两个月。", {"两个月": {"measure": "提振作用"}}),
    ("收购进度快于上年，收购价每斤1.19元。", {"每斤1.19元": {"measure": "收购价"}}),
    ("全省铁路发送旅客1.02亿人次，占全国近两成。", {
        "1.02亿人次": {"measure": "旅客", "subject": "全省铁路"},
        "两成": {"measure": "旅客", "subject": "全省铁路"},
    }),
    ("50兆瓦海上风机在东屿完成吊装。", {"50兆瓦": {"subject": "海上风机"}}),
    ("白糖现货价三个月涨了一成。", {"一成": {"measure": "现货价", "subject": "白糖", "direction": "increase"}}),
    ("海州一家门店给300名患者建了档案，复购率提高9个百分点。", {
        "300名患者": {"measure": "建", "subject": "门店"},
        "9个百分点": {"measure": "复购率", "subject": "门店", "direction": "increase"},
    }),
    ("高盛仍然看涨，预计金价将升至每盎司5200美元。", {
        "每盎司5200美元": {"subject": "金价", "direction": "increase", "source": "高盛", "status": "estimate"},
    }),
    ("东港冷库去年出货80万吨。“装卸工从70人减到30人。”仓库负责人周立说。", {
        "80万吨": {"measure": "出货", "subject": "东港冷库", "time": "去年"},
        "70人": {"measure": "装卸工", "subject": "东港冷库", "source": "仓库负责人周立"},
        "30人": {"measure": "装卸工", "subject": "东港冷库", "direction": "decrease", "source": "仓库负责人周立"},
    }),
    ("学校拿出8000万元设立助学基金，每人资助10万元，资助期五年。", {
        "8000万元": {"measure": "拿出", "subject": "学校"},
        "10万元": {"measure": "资助", "subject": "助学基金"},
        "五年": {"measure": "资助期", "subject": "助学基金"},
    }),
    ("该港国际航线已有288条。", {"288条": {"measure": "国际航线", "subject": "该港"}}),
    ("全市抽查的48座加油站中，有7座不合格。", {"48座加油站": {"measure": "抽查", "subject": "全市"}, "7座": {"measure": "合格", "subject": "加油站"}}),
    ("24名代表里19人赞成。", {"24名代表": {}, "19人": {"measure": "赞成", "subject": "代表"}}),
    ("“过去送一趟要两个小时，还要花40元油钱。”旅客郑春生说。", {
        "两个小时": {"measure": "送", "subject": "旅客郑春生", "source": "旅客郑春生"},
        "40元": {"measure": "油钱", "subject": "旅客郑春生", "source": "旅客郑春生"},
    }),
    ("夫妻俩共贷了90万元。", {"90万元": {"measure": "贷", "subject": "夫妻俩"}}),
    ("他走访过58家食堂。", {"58家食堂": {"measure": "走访", "subject": "他"}}),
    ("中心的专职经理人已由6名增至31名。", {"6名": {"measure": "专职经理人", "subject": "中心"}, "31名": {"measure": "专职经理人", "subject": "中心", "direction": "increase"}}),
    ("该中心红细胞库存3180单位，仅及警戒线的六成。", {"3180单位": {"measure": "红细胞库存", "subject": "该中心"}, "六成": {"measure": "警戒线", "subject": "红细胞库存"}}),
    ("全市现有床位4.7万张，其中护理型床位占71%，比2022年末提高12个百分点。", {
        "4.7万张": {"measure": "床位", "subject": "全市"},
        "71%": {"measure": "床位", "subject": "护理型床位"},
        "12个百分点": {"measure": "床位", "subject": "护理型床位", "direction": "increase"},
    }),
    ("全市受理投诉31.8万件，其中服务类19.2万件，占比突破六成。", {
        "31.8万件": {"measure": "投诉", "subject": "全市"},
        "19.2万件": {"measure": "投诉", "subject": "服务类"},
        "六成": {"measure": "占比", "subject": "服务类"},
    }),
    ("财政部门今年选派科技特派员1260名，每人每月补贴1500元，聘期两年。", {
        "1260名": {"measure": "科技特派员", "subject": "财政部门", "time": "今年"},
        "1500元": {"measure": "补贴", "subject": "科技特派员", "time": "今年"},
        "两年": {"measure": "聘期", "subject": "科技特派员", "time": "今年"},
    }),
    ("南开大学5月走访了640名快递员，四分之一嫌太累，平均月收入6200元。", {
        "640名快递员": {"measure": "走访", "subject": "南开大学", "time": "5月", "source": "南开大学"},
        "四分之一": {"measure": "嫌太累", "subject": "快递员", "time": "5月", "source": "南开大学"},
        "6200元": {"measure": "月收入", "subject": "快递员", "time": "5月", "source": "南开大学"},
    }),
    ("全市有幼儿园860所、在岗教师2.1万人，平均年龄33岁。", {
        "860所": {"measure": "幼儿园", "subject": "全市"},
        "2.1万人": {"measure": "在岗教师", "subject": "全市"},
        "33岁": {"measure": "平均年龄", "subject": "在岗教师"},
    }),
    ("检修队今年更换锚杆4200根，占总数的9%，每根造价380元。", {
        "4200根": {"measure": "锚杆", "subject": "检修队", "time": "今年"},
        "9%": {"measure": "总数", "subject": "锚杆", "time": "今年"},
        "380元": {"measure": "造价", "subject": "锚杆", "time": "今年"},
    }),
    ("基金会收到16个省份的项目书240份，通过率不到两成。", {
        "16个省份": {"subject": "基金会"},
        "240份": {"measure": "项目书", "subject": "基金会"},
        "两成": {"measure": "通过率", "subject": "项目书"},
    }),
    ("警方查办走私案件52起，涉案金额6.8亿元，冻结涉案资金1.1亿元。", {
        "52起": {"measure": "走私案件", "subject": "警方"},
        "6.8亿元": {"measure": "涉案金额", "subject": "走私案件"},
        "1.1亿元": {"measure": "涉案资金", "subject": "警方"},
    }),
    ("公司新购6艘拖轮，长度均为38米，续航里程900海里。", {
        "6艘拖轮": {"subject": "公司"},
        "38米": {"measure": "长度", "subject": "拖轮"},
        "900海里": {"measure": "续航里程", "subject": "拖轮"},
    }),
    ("省医院收治烧伤患者86名，平均住院21天。", {
        "86名": {"measure": "烧伤患者", "subject": "省医院"},
        "21天": {"measure": "住院", "subject": "烧伤患者"},
    }),
    ("景区上半年接待香港旅客12.4万人次，人均停留2.1天。", {
        "12.4万人次": {"measure": "旅客", "subject": "景区", "time": "上半年"},
        "2.1天": {"measure": "停留", "subject": "旅客", "time": "上半年"},
    }),
    ("昨天凌晨，青川县发生4.2级地震，震源深度11公里，5人轻伤，紧急转移群众620人。", {
        "11公里": {"measure": "震源深度", "subject": "地震", "time": "昨天凌晨"},
        "5人": {"measure": "轻伤", "subject": "地震", "time": "昨天凌晨"},
        "620人": {"measure": "转移", "subject": "青川县", "time": "昨天凌晨"},
    }),
    ("冰雹袭击该市3个镇，造成果园受灾2.8万亩，大棚损坏140座，9人被砸伤，直接经济损失4000万元。", {
        "3个镇": {"measure": "袭击", "subject": "冰雹"},
        "2.8万亩": {"measure": "果园受灾", "subject": "冰雹"},
        "140座": {"measure": "损坏", "subject": "大棚"},
        "9人": {"measure": "砸伤", "subject": "冰雹"},
        "4000万元": {"measure": "经济损失", "subject": "冰雹"},
    }),
    ("云栖县汽车城入驻车商130家，摊位规模1.2万个，去年营业额45亿元，用工3800人。", {
        "130家": {"measure": "车商", "subject": "云栖县汽车城"},
        "1.2万个": {"measure": "规模", "subject": "摊位"},
        "45亿元": {"measure": "营业额", "subject": "云栖县汽车城", "time": "去年"},
        "3800人": {"measure": "用工", "subject": "云栖县汽车城", "time": "去年"},
    }),
    ("云州市水利局副局长李强表示，年底前，供水管网将覆盖全市9个乡镇；年底前再建40个泵站，力争普及率达到七成。", {
        "9个乡镇": {"measure": "覆盖", "subject": "供水管网", "time": "年底", "source": "副局长李强", "status": "estimate"},
        "40个泵站": {"subject": "云州市水利局", "time": "年底", "source": "副局长李强", "status": "target"},
        "七成": {"measure": "普及率", "subject": "云州市水利局", "time": "年底", "source": "副局长李强", "status": "target"},
    }),
    ("市公安局副局长高远舟表示，年底前将设立反诈服务站90个，招募宣传员600名。", {
        "90个": {"subject": "市公安局", "time": "年底", "source": "副局长高远舟", "status": "target"},
        "600名": {"measure": "宣传员", "subject": "市公安局", "time": "年底", "source": "副局长高远舟", "status": "target"},
    }),
    ("全国人身险公司核心偿付能力充足率平均为128%；去年保费收入4.3万亿元，增长5.9%。", {
        "128%": {"measure": "核心偿付能力充足率", "subject": "全国人身险公司"},
        "4.3万亿元": {"measure": "保费收入", "subject": "全国人身险公司", "time": "去年"},
        "5.9%": {"measure": "保费收入", "subject": "全国人身险公司", "time": "去年", "direction": "increase"},
    }),
    ("全市计划加装电梯4000台，每台补贴上限由28万元调整为25万元。", {
        "4000台": {"measure": "电梯", "subject": "全市", "status": "target"},
        "28万元": {"measure": "补贴上限", "subject": "全市"},
        "25万元": {"measure": "补贴上限", "subject": "全市", "status": "target"},
    }),
    ("全县小龙虾日均产量1100吨，比去年同期多三成。", {
        "1100吨": {"measure": "产量", "subject": "全县小龙虾"},
        "三成": {"measure": "产量", "subject": "全县小龙虾", "direction": "increase", "basis": "year-on-year"},
    }),
    ("本县有护林员1260名，平均年龄51岁，比三年前年轻4岁。", {
        "1260名": {"measure": "护林员", "subject": "本县"},
        "51岁": {"measure": "平均年龄", "subject": "护林员"},
        "4岁": {"measure": "平均年龄", "subject": "护林员", "direction": "decrease"},
    }),
    ("公司关停6条产线，涉及产能12吉瓦。", {"6条产线": {"subject": "公司"}, "12吉瓦": {"measure": "产能", "subject": "产线"}}),
    ("她雇了7名员工，月工资4500元上下。", {"7名员工": {"subject": "她"}, "4500元": {"measure": "月工资", "subject": "员工"}}),
    ("医保局通报了9起案件，涉案金额340万元。", {"9起案件": {"measure": "通报", "subject": "医保局"}, "340万元": {"measure": "涉案金额", "subject": "案件"}}),
    ("“雪如意”栈道全长2.3公里。", {"2.3公里": {"measure": "全长", "subject": "“雪如意”栈道"}}),
    ("出生率7.2‰，2024年这一数字是6.8‰。", {"7.2‰": {"measure": "出生率"}, "6.8‰": {"measure": "出生率", "time": "2024年"}}),
    ("工程去年3月动工，总投资152亿元。", {"152亿元": {"measure": "总投资", "subject": "工程"}}),
    ("和睦诊所将进口疫苗由每针1318元下调到880元。", {"每针1318元": {"subject": "进口疫苗"}, "880元": {"subject": "进口疫苗", "direction": "decrease"}}),
    ("俱乐部下月还将承办世界杯，奖金总额24万元。", {"24万元": {"measure": "奖金总额", "subject": "俱乐部", "time": "下月"}}),
    ("商店去年接手9家食堂，今年还要再签15家。", {
        "9家食堂": {"measure": "接手", "subject": "商店", "time": "去年"},
        "15家": {"measure": "签", "subject": "商店", "time": "今年", "status": "target"},
    }),
    ("教授林雨认为，运力过剩还会持续两年，保有量应在6万辆上下。", {
        "两年": {"measure": "运力", "source": "教授林雨", "status": "estimate"},
        "6万辆": {"measure": "保有量", "source": "教授林雨", "status": "estimate"},
    }),
    ("公司拟以每股18.5元的价格收购恒泰化工51%的股权。", {
        "每股18.5元": {"measure": "价格", "subject": "公司", "status": "target"},
        "51%": {"measure": "股权", "subject": "公司", "status": "target"},
    }),
    ("三座水库的蓄水量降到5亿立方米。", {"三座水库": {}, "5亿立方米": {"measure": "蓄水量", "subject": "三座水库", "direction": "decrease"}}),
    ("带鱼批发价每斤18元，较上月回落三成，虾蛄从55元跌到38元。", {
        "每斤18元": {"measure": "批发价", "subject": "带鱼"},
        "三成": {"measure": "批发价", "subject": "带鱼", "direction": "decrease"},
        "55元": {"measure": "批发价", "subject": "虾蛄"},
        "38元": {"measure": "批发价", "subject": "虾蛄", "direction": "decrease"},
    }),
    ("洪水造成柳州、桂林两市16.8万人受灾，倒塌房屋113间。", {"16.8万人": {"measure": "受灾", "subject": "柳州"}, "113间": {"measure": "倒塌", "subject": "柳州"}}),
    ("公司三季报显示，单票毛利由0.31元缩水至0.22元。", {
        "0.31元": {"measure": "单票毛利", "subject": "公司", "source": "公司"},
        "0.22元": {"measure": "单票毛利", "subject": "公司", "direction": "decrease", "source": "公司"},
    }),
    ("村民陈国富说，他手下34名快递员，每天派件9000件。", {
        "34名快递员": {"subject": "他手下", "source": "村民陈国富"},
        "9000件": {"measure": "派件", "subject": "他手下", "source": "村民陈国富"},
    }),
    ("东江大学与该校共建的联合实验室，三年投入1.8亿元。", {"1.8亿元": {"measure": "投入", "subject": "联合实验室"}}),
    ("24日凌晨出现今年第2号洪水，水位涨至119.86米。", {"119.86米": {"measure": "水位", "time": "24日凌晨", "direction": "increase"}}),
    ("市疾控中心介绍，我国每年新发病例15万例，2022年有5.6万人因此去世。", {
        "15万例": {"measure": "病例", "subject": "我国", "source": "市疾控中心"},
        "5.6万人": {"measure": "去世", "subject": "我国", "time": "2022年", "source": "市疾控中心"},
    }),
    ("电力由两根海缆送上岸，每根长73公里。", {"两根海缆": {"measure": "送", "subject": "电力"}, "73公里": {"measure": "长", "subject": "海缆"}}),
    ("公司今年投入2亿元新建检测中心，预计9月投用，每天可检车300辆。", {
        "2亿元": {"measure": "投入", "subject": "公司", "time": "今年"},
        "300辆": {"measure": "可检车", "subject": "检测中心", "time": "9月", "status": "estimate"},
    }),
    ("集团拟投资30亿元在四川宜宾建设年产10万吨正极材料项目，分两期实施，达产后每年新增营收40亿元。", {
        "30亿元": {"measure": "投资", "subject": "集团", "status": "target"},
        "10万吨": {"measure": "年产", "subject": "正极材料项目", "status": "target"},
        "两期": {"measure": "实施", "subject": "正极材料项目", "status": "target"},
        "40亿元": {"measure": "营收", "subject": "正极材料项目", "direction": "increase", "status": "target"},
    }),
    ("公司将投资9亿元在匈牙利建厂，设计年产能2000辆。", {
        "9亿元": {"measure": "投资", "subject": "公司", "status": "target"},
        "2000辆": {"measure": "设计年产能", "subject": "厂", "status": "target"},
    }),
    ("公司今年将投资8亿元扩建遵义的白酒工厂，年产能由2万吨增至5万吨。", {
        "8亿元": {"measure": "投资", "subject": "公司", "time": "今年", "status": "target"},
        "2万吨": {"measure": "年产能", "subject": "白酒工厂"},
        "5万吨": {"measure": "年产能", "subject": "白酒工厂", "time": "今年", "direction": "increase", "status": "target"},
    }),
    ("该集团将在郑州建设检修基地，明年6月投用，年检修能力3000台。", {"3000台": {"measure": "年检修能力", "subject": "检修基地", "time": "明年6月", "status": "target"}}),
    ("通往石塘村的路只有5米宽。", {"5米": {"measure": "宽", "subject": "路"}}),
    ("车的保有量达3.4亿辆。", {"3.4亿辆": {"measure": "保有量", "subject": "车"}}),
    ("按类型看，改善型住房占比为53%。", {"53%": {"measure": "占比", "subject": "改善型住房"}}),
    ("海河大学面向全国招收本科生7000人。", {"7000人": {"measure": "本科生", "subject": "海河大学"}}),
    ("县市场监管局今年以来受理投诉178件。", {"178件": {"measure": "投诉", "subject": "县市场监管局", "time": "今年"}}),
    ("滇中引水工程完成投资712亿元。", {"712亿元": {"measure": "投资", "subject": "滇中引水工程"}}),
    ("肠镜检查收费从900元降到700元，磁共振平扫降至420元。", {
        "900元": {"measure": "收费", "subject": "肠镜检查"},
        "700元": {"measure": "收费", "subject": "肠镜检查", "direction": "decrease"},
        "420元": {"measure": "收费", "subject": "磁共振平扫", "direction": "decrease"},
    }),
    ("增长最快的是新能源汽车，出口量达12万辆。", {"12万辆": {"measure": "出口量", "subject": "新能源汽车"}}),
    ("全村238户人家有96户搬迁，集体收入去年为312万元。", {
        "238户人家": {"subject": "全村"},
        "96户": {"measure": "搬迁", "subject": "全村"},
        "312万元": {"measure": "集体收入", "subject": "全村", "time": "去年"},
    }),
    ("全国销售彩票512亿元，31个省份中有26个增长。", {
        "512亿元": {"measure": "彩票", "subject": "全国"},
        "31个省份": {"subject": "全国"},
        "26个": {"measure": "省份", "subject": "全国"},
    }),
    ("海湘集团旗下14个景区上半年营业收入9.2亿元，同比下滑6%。", {
        "14个景区": {"subject": "海湘集团"},
        "9.2亿元": {"measure": "营业收入", "subject": "14个景区", "time": "上半年"},
        "6%": {"measure": "营业收入", "subject": "14个景区", "time": "上半年", "direction": "decrease", "basis": "year-on-year"},
    }),
    ("六个市的74家公立医院采购彩超640台。", {"六个市": {}, "74家公立医院": {"measure": "采购"}, "640台": {"measure": "彩超", "subject": "74家公立医院"}}),
    ("她的店每天接待200多人，三成是结伴来的年轻人。", {"200多人": {"measure": "接待", "subject": "店"}, "三成": {"measure": "接待", "subject": "年轻人"}}),
    ("该行已发放贷款186亿元，期限30年，利率2.6%。", {
        "186亿元": {"measure": "发放贷款", "subject": "该行"},
        "30年": {"measure": "期限", "subject": "贷款"},
        "2.6%": {"measure": "利率", "subject": "贷款"},
    }),
    ("这些专业的第一志愿录取率低于20%。", {"20%": {"measure": "录取率", "subject": "这些专业"}}),
    ("澜州旧车外迁量达13.8万辆，占交易总量的45%，比2023年提高12个百分点。", {
        "13.8万辆": {"measure": "旧车外迁量", "subject": "澜州"},
        "45%": {"measure": "交易总量", "subject": "旧车外迁量"},
        "12个百分点": {"measure": "交易总量", "subject": "旧车外迁量", "direction": "increase"},
    }),
    ("市采购联盟15日公布首批设备中选结果：40家医院采购彩超64台。", {"40家医院": {"measure": "采购", "source": "市采购联盟"}, "64台": {"measure": "彩超", "subject": "40家医院", "source": "市采购联盟"}}),
    ("去年新能源车成交5.7万辆。", {"5.7万辆": {"measure": "成交", "subject": "新能源车", "time": "去年"}}),
    ("“我家8间客房每晚卖到560元。”", {"8间客房": {"subject": "我家"}, "560元": {"measure": "卖到", "subject": "我家"}}),
    ("使用3年以内的车占成交量的28%。", {"28%": {"measure": "成交量", "subject": "车"}}),
    ("前三季度全市筹集公益金13亿元，其中一半归中央。", {
        "13亿元": {"measure": "公益金", "subject": "全市", "time": "前三季度"},
        "一半": {"measure": "公益金", "subject": "中央", "time": "前三季度"},
    }),
    ("工信部要求，行业在2026年底前淘汰落后产能不少于60吉瓦。", {"60吉瓦": {"measure": "产能", "subject": "行业", "time": "2026年底", "source": "工信部", "status": "target"}}),
    ("农业农村部监测，上周全国苹果均价每公斤8.46元。", {"每公斤8.46元": {"measure": "均价", "subject": "全国苹果", "time": "上周", "source": "农业农村部"}}),
    ("省发展改革委明确，水价每立方米3元。", {"每立方米3元": {"measure": "水价", "source": "省发展改革委"}}),
    ("通报显示，重复收费占违规金额的两成三。", {"两成三": {"measure": "违规金额", "subject": "收费", "source": "通报"}}),
    ("结果显示，2025年全市阅读率为82.3%。", {"82.3%": {"measure": "阅读率", "subject": "全市", "time": "2025年", "source": "结果"}}),
    ("海澜股份有限公司披露三季报：前三季度营业收入42亿元。", {"42亿元": {"measure": "营业收入", "subject": "海澜股份有限公司", "time": "前三季度"}}),
    ("市发改委17日公布地铁票价方案：起步价由2元调整为3元。", {"2元": {"measure": "起步价", "source": "市发改委"}, "3元": {"measure": "起步价", "source": "市发改委"}}),
    ("分红方案同时公布：每股派息0.31元。", {"0.31元": {"measure": "每股派息"}}),
    ("临川市提出，今年改造床位3000张。", {"3000张": {"measure": "床位", "subject": "临川市", "time": "今年", "status": "target"}}),
    ("对该行罚款320万元，三名员工被警告。", {"320万元": {"measure": "罚款"}, "三名员工": {"measure": "警告"}}),
    ("这家有90年历史的糖厂最多时雇过400名工人。", {"90年": {"measure": "历史", "subject": "糖厂"}, "400名工人": {"subject": "糖厂"}}),
    ("成立才5年的炬新能源融资8亿元。", {"5年": {"measure": "成立", "subject": "炬新能源"}, "8亿元": {"measure": "融资", "subject": "炬新能源"}}),
    ("服役25年的渡轮每天载客1200人。", {"25年": {"measure": "服役", "subject": "渡轮"}, "1200人": {"measure": "载客", "subject": "渡轮"}}),
    ("开业11年的购物中心去年客流1200万人次。", {"11年": {"measure": "开业", "subject": "购物中心"}, "1200万人次": {"measure": "客流", "subject": "购物中心", "time": "去年"}}),
    ("从业21年的修表师姚望川说，上月只修了60块表。", {"21年": {"measure": "从业", "subject": "姚望川"}, "60块": {"measure": "表", "time": "上月", "source": "修表师姚望川"}}),
    ("去年，各地修缮祠堂620座，中央财政投入1.8亿元。", {"620座": {"measure": "祠堂", "subject": "各地", "time": "去年"}, "1.8亿元": {"measure": "投入", "subject": "中央财政", "time": "去年"}}),
    ("截至5月底，全国登记古籍210万部，善本约占一成七。", {"210万部": {"measure": "古籍", "subject": "全国", "time": "5月底"}, "一成七": {"measure": "古籍", "subject": "善本", "time": "5月底"}}),
    ("去年全美新签电工学徒8200人。", {"8200人": {"measure": "电工学徒", "subject": "全美", "time": "去年"}}),
    ("上半年，公司直营收入8亿元，加盟渠道收入则下滑9%。", {"8亿元": {"measure": "直营收入", "subject": "公司", "time": "上半年"}, "9%": {"measure": "加盟渠道收入", "subject": "公司", "time": "上半年", "direction": "decrease"}}),
    ("全县有分类小区380个，覆盖居民12万户。", {"380个": {"measure": "分类小区", "subject": "全县"}, "12万户": {"measure": "居民", "subject": "分类小区"}}),
    ("羊角面包均价每个1.9欧元，折扣超市只要0.8欧元。", {"每个1.9欧元": {"measure": "均价", "subject": "羊角面包"}, "0.8欧元": {"measure": "均价", "subject": "折扣超市"}}),
    ("7月起烘焙企业的电力税每千瓦时降低1.5欧分。", {"1.5欧分": {"measure": "电力税", "subject": "烘焙企业", "time": "7月", "direction": "decrease"}}),
    ("墨岭科技公司为其开发的翻译模型，准确率达到98%。", {"98%": {"measure": "准确率", "subject": "翻译模型"}}),
    ("县里新建冷库3座，6月投用后可储果1.2万吨，雇用村民80名。", {"3座": {"measure": "冷库", "subject": "县里"}, "1.2万吨": {"measure": "储果", "subject": "冷库", "time": "6月"}, "80名": {"measure": "村民", "subject": "冷库", "time": "6月"}}),
    ("今年5月，公司门店净减少213家。", {"213家": {"measure": "门店", "subject": "公司", "time": "今年5月", "direction": "decrease"}}),
    ("种茶30年的茶农周阿福说，自家茶园已收入26万元。", {"30年": {"measure": "种茶", "subject": "周阿福"}, "26万元": {"measure": "收入", "subject": "自家茶园", "source": "茶农周阿福"}}),
    ("城管执法队员开出罚单1840张，罚款36万元，最大的一张2万元。", {"1840张": {"measure": "罚单", "subject": "城管执法队员"}, "36万元": {"measure": "罚款", "subject": "城管执法队员"}, "2万元": {"measure": "罚款", "subject": "最大的一张"}}),
    ("教研室里有40多个人。", {"40多个人": {"subject": "教研室"}}),
    ("大坝高88米，重420吨。", {"88米": {"measure": "高", "subject": "大坝"}, "420吨": {"measure": "重", "subject": "大坝"}}),
    ("“我们也要在年底前把库销比从5.8降到5以下。”卫绍棠说。", {"5.8": {"measure": "库销比", "subject": "我们", "source": "卫绍棠"}, "5": {"measure": "库销比", "subject": "我们", "time": "年底", "direction": "decrease", "source": "卫绍棠", "status": "target"}}),
    ("市教育局局长庄越透露，年底前再建12所幼儿园。", {"12所幼儿园": {"subject": "市教育局", "time": "年底", "source": "局长庄越", "status": "target"}}),
    ("可待修的古籍还有1.4亿叶，照现在的速度，修完要两百多年。", {"1.4亿叶": {"measure": "古籍"}, "两百多年": {"measure": "修完", "status": "estimate"}}),
    ("国际热核聚变实验堆组织去年把预算追加50亿欧元。", {"50亿欧元": {"measure": "预算", "subject": "国际热核聚变实验堆组织", "time": "去年", "direction": "increase"}}),
    ("捷孚凯公司估计，超市去年已占面包销量的67%。", {"67%": {"measure": "销量", "subject": "超市", "time": "去年", "source": "捷孚凯公司", "status": "estimate"}}),
    ("市水务局局长石磊透露，下一代装置总投资约13亿元。", {"13亿元": {"measure": "总投资", "subject": "装置", "source": "局长石磊"}}),
    ("门店净减少213家，其中320家户外店单店月均销售额达42万元。", {"213家": {"measure": "门店", "direction": "decrease"}, "320家户外店": {}, "42万元": {"measure": "销售额", "subject": "320家户外店"}}),
    ("昨天上午，桂苑社区主任傅秋萍指着新垃圾房说，居民分类准确率爬到了88%。", {"88%": {"measure": "准确率", "subject": "居民分类", "direction": "increase", "source": "桂苑社区主任傅秋萍"}}),
    ("电站得自己造氚，增殖比至少要到1.15，目前才到0.84。", {"1.15": {"measure": "增殖比", "subject": "电站"}, "0.84": {"measure": "增殖比", "subject": "电站"}}),
    ("在城北经营40个车位的车商谭晓冬说，他的毛利跌到2500元。", {
        "40个车位": {"subject": "车商谭晓冬"},
        "2500元": {"measure": "毛利", "subject": "他", "direction": "decrease", "source": "车商谭晓冬"},
    }),
    ("市水务局介绍，水库蓄水3亿立方米。“我们每天掘进4米。”项目经理褚望山说。", {
        "3亿立方米": {"measure": "蓄水", "subject": "水库", "source": "市水务局"},
        "4米": {"measure": "掘进", "subject": "我们", "source": "项目经理褚望山"},
    }),
    ("2025年公司营收14.8亿元；净利润1.92亿元，而2023年还亏损7600万元。研发费用3.4亿元。", {
        "14.8亿元": {"measure": "营收", "subject": "公司", "time": "2025年"},
        "1.92亿元": {"measure": "净利润", "subject": "公司", "time": "2025年"},
        "7600万元": {"measure": "亏损", "subject": "公司", "time": "2023年"},
        "3.4亿元": {"measure": "研发费用", "subject": "公司", "time": "2025年"},
    }),
    ("公司一季度组件出货量11.2吉瓦。", {"11.2吉瓦": {"measure": "组件出货量", "subject": "公司", "time": "一季度"}}),
    ("箱板纸收入占营收的五成八，毛利率只有7.2%。", {"五成八": {"measure": "营收", "subject": "箱板纸收入"}, "7.2%": {"measure": "毛利率", "subject": "箱板纸"}}),
    ("众成数科预计，今年我国市场规模约为1180亿元，集采覆盖比例将升至三成。", {
        "1180亿元": {"measure": "市场规模", "subject": "我国", "time": "今年", "source": "众成数科", "status": "estimate"},
        "三成": {"measure": "集采覆盖比例", "subject": "我国", "time": "今年", "direction": "increase", "source": "众成数科", "status": "estimate"},
    }),
    ("发往北京的快件由三天缩短至两天。", {"三天": {"subject": "快件"}, "两天": {"subject": "快件", "direction": "decrease"}}),
    ("前三季度我国出口鲜苹果62万吨。", {"62万吨": {"measure": "鲜苹果", "subject": "我国", "time": "前三季度"}}),
    ("贷款余额1120亿元，逾期率仅万分之三。", {"1120亿元": {"measure": "贷款余额"}, "万分之三": {"measure": "逾期率"}}),
    ("市中心发放贷款2万笔，笔数减少11%。", {"2万笔": {"measure": "市中心发放贷款"}, "11%": {"measure": "笔数", "direction": "decrease"}}),
    ("红海航线费率去年底达到船价的1%。", {"1%": {"measure": "航线费率", "subject": "红海", "time": "去年底"}}),
    ("公司昨日上市，发行价每股27元，开盘涨85%。", {"每股27元": {"measure": "发行价", "subject": "公司"}, "85%": {"subject": "公司", "direction": "increase"}}),
    ("市医保局将胃镜检查价格由300元下调至240元。", {
        "300元": {"measure": "价格", "subject": "胃镜检查"},
        "240元": {"measure": "价格", "subject": "胃镜检查", "direction": "decrease"},
    }),
    ("前五大客户合计占营收的64%。", {"64%": {"measure": "营收", "subject": "大客户"}}),
    ("海澜大学公布的招生计划显示，该校今年招收本科生7450人。", {"7450人": {"measure": "本科生", "subject": "该校", "time": "今年", "source": "海澜大学", "status": "target"}}),
    ("集团与青山县签约，三年内投资6.5亿元建设度假区。", {"6.5亿元": {"measure": "投资", "subject": "集团", "status": "target"}}),
    ("我们每天掘进4米，换上新盾构机后提高到12米。", {"4米": {"measure": "掘进", "subject": "我们"}, "12米": {"measure": "掘进", "subject": "我们", "direction": "increase"}}),
    ("学会走访了1.2万名居民，35岁以下的占42%。", {"1.2万名居民": {"measure": "走访", "subject": "学会"}, "42%": {"measure": "居民", "subject": "35岁以下的"}}),
    ("公司自制浆比例升至五成。", {"五成": {"measure": "自制浆比例", "subject": "公司", "direction": "increase"}}),
    ("11家民宿被停业整顿。", {"11家民宿": {"measure": "停业整顿"}}),
    ("南峰医疗拿下药品份额的三成四；北海医药占四成。", {"三成四": {"measure": "药品份额", "subject": "南峰医疗"}, "四成": {"measure": "药品份额", "subject": "北海医药"}}),
    ("集团旗下的三家子公司去年合计亏损4.2亿元，负债率升至78%。", {
        "三家子公司": {"subject": "集团"},
        "4.2亿元": {"measure": "亏损", "subject": "三家子公司", "time": "去年"},
        "78%": {"measure": "负债率", "subject": "三家子公司", "time": "去年", "direction": "increase"},
    }),
    ("昨天，沪指收报3342点，两市成交额1.23万亿元，较前一日放量1500亿元。", {
        "3342点": {"subject": "沪指", "time": "昨天"},
        "两市": {"time": "昨天"},
        "1.23万亿元": {"measure": "成交额", "subject": "两市", "time": "昨天"},
        "1500亿元": {"measure": "成交额", "subject": "两市", "time": "昨天", "direction": "increase"},
    }),
    ("该基金会表示，未来三年将投入5亿元。", {"5亿元": {"measure": "投入", "subject": "该基金会", "source": "该基金会", "status": "target"}}),
    ("欧洲区收入增长35%，北美区则下滑12%。", {
        "35%": {"measure": "收入", "subject": "欧洲区", "direction": "increase"},
        "12%": {"measure": "收入", "subject": "北美区", "direction": "decrease"},
    }),
    ("比亚迪、吉利5月分别销售新车38.2万辆和23.5万辆，同比增长15%和46%。", {
        "38.2万辆": {"measure": "新车", "subject": "比亚迪", "time": "5月"},
        "23.5万辆": {"measure": "新车", "subject": "吉利", "time": "5月"},
        "15%": {"measure": "新车", "subject": "比亚迪", "time": "5月", "direction": "increase", "basis": "year-on-year"},
        "46%": {"measure": "新车", "subject": "吉利", "time": "5月", "direction": "increase", "basis": "year-on-year"},
    }),
    ("新赛季中超俱乐部薪资上限由6亿元降至4.5亿元。", {
        "6亿元": {"measure": "薪资上限", "subject": "中超俱乐部"},
        "4.5亿元": {"measure": "薪资上限", "subject": "中超俱乐部", "direction": "decrease"},
    }),
    ("市图书馆每天多开两小时，已办过讲座52次。", {"两小时": {"measure": "多开", "subject": "市图书馆"}, "52次": {"measure": "讲座", "subject": "市图书馆"}}),
    ("自主品牌占比超过七成，承保面升至58%。", {"七成": {"measure": "占比", "subject": "自主品牌"}, "58%": {"measure": "承保面", "direction": "increase"}}),
    ("社区新建充电端口40个。", {"40个": {"measure": "充电端口", "subject": "社区"}}),
    ("县里今年建成起降场12座。", {"12座": {"measure": "起降场", "subject": "县里", "time": "今年"}}),
    ("承运企业海蓝航运有限公司有货轮18艘。", {"18艘": {"measure": "货轮", "subject": "海蓝航运有限公司"}}),
    ("外卖骑手李小军34岁，已献过12次血。", {"12次": {"measure": "血", "subject": "李小军"}}),
    ("县疾控中心实测，该水库水位30.5米。", {"30.5米": {"measure": "水位", "subject": "该水库", "source": "县疾控中心"}}),
    ("据睿林业统计，前三季度，国内割草机销量26万台。", {"26万台": {"measure": "销量", "subject": "国内割草机", "time": "前三季度", "source": "睿林业"}}),
    ("海宁博物院新馆预计2030年5月开放，建筑面积9万平方米。", {"9万平方米": {"measure": "建筑面积", "subject": "新馆", "time": "2030年5月", "status": "estimate"}}),
    ("海宁市中心血站去年采血3.2万升。“每袋成本涨了一成。”", {"3.2万升": {"measure": "采血", "subject": "海宁市中心血站", "time": "去年"}, "一成": {"measure": "每袋成本", "subject": "海宁市中心血站", "direction": "increase"}}),
    ("海宁对新婚女方奖励1500元，今年前4个月已发出2140万元；临江市把婚假延长到25天。", {"1500元": {"measure": "女方奖励", "subject": "海宁"}, "2140万元": {"measure": "发出", "subject": "海宁", "time": "今年前4个月"}, "25天": {"measure": "婚假", "subject": "临江市", "direction": "increase"}}),
    ("海宁市力争年底前新增血屋6座，预计全年采血量回升5%。", {"6座": {"measure": "血屋", "subject": "海宁市", "time": "年底", "direction": "increase", "status": "target"}, "5%": {"measure": "全年采血量", "subject": "海宁市", "direction": "increase", "status": "estimate"}}),
    ("馆里的设备去年坏了两个月，修一次要3.6万元。", {"两个月": {"measure": "坏", "subject": "设备", "time": "去年"}, "3.6万元": {"measure": "修", "subject": "设备"}}),
    ("去年黄金消费量680吨。其中，黄金首饰250吨，下降28%；金条及金币320吨。", {"680吨": {"measure": "黄金消费量", "time": "去年"}, "250吨": {"measure": "黄金消费量", "subject": "黄金首饰", "time": "去年"}, "28%": {"measure": "黄金消费量", "subject": "黄金首饰", "time": "去年", "direction": "decrease"}, "320吨": {"measure": "黄金消费量", "subject": "金条及金币", "time": "去年"}}),
    ("公司前三季度净利润7.2亿元；其中第三季度2.9亿元。", {"7.2亿元": {"measure": "净利润", "subject": "公司", "time": "前三季度"}, "2.9亿元": {"measure": "净利润", "subject": "公司", "time": "第三季度"}}),
    ("放眼全国，今年新建泊位318万个。", {"318万个": {"measure": "泊位", "subject": "全国", "time": "今年"}}),
    ("青山市对首次创业的毕业生补贴5000元，上月已发放230万元。", {"5000元": {"measure": "补贴", "subject": "青山市"}, "230万元": {"measure": "发放", "subject": "青山市", "time": "上月"}}),
    ("河南、广东以14.9万吨和14.1万吨位居前列。", {"14.9万吨": {"subject": "河南"}, "14.1万吨": {"subject": "广东"}}),
    ("上海、深圳的外来登记比例更高，分别达到46%和58%。", {"46%": {"subject": "上海"}, "58%": {"subject": "深圳"}}),
    ("游客中，省外的占六成，自驾的有四成多，平均停留2.6天。", {"六成": {"measure": "游客", "subject": "省外的"}, "四成": {"measure": "自驾", "subject": "自驾的"}, "2.6天": {"measure": "停留", "subject": "游客"}}),
    ("市水务局的一份通报说，青河水厂的负荷率降至9%。", {"9%": {"measure": "负荷率", "subject": "青河水厂", "direction": "decrease", "source": "市水务局"}}),
    ("学校占地120亩，设36个班，总投资2.6亿元。", {"120亩": {"measure": "占地", "subject": "学校"}, "36个班": {"subject": "学校"}, "2.6亿元": {"measure": "总投资", "subject": "学校"}}),
    ("他去年一天接40单，现在只有15单。", {"40单": {"measure": "接", "subject": "他", "time": "去年"}, "15单": {"measure": "接", "subject": "他"}}),
    ("今年县里要再建3座平台。", {"3座平台": {"subject": "县里", "time": "今年", "status": "target"}}),
    ("公司今年要把费用率压到22%以内。", {"22%": {"measure": "费用率", "subject": "公司", "time": "今年", "direction": "decrease", "status": "target"}}),
    ("募资净额的四成将用来扩建仓库。", {"四成": {"subject": "募资净额", "status": "target"}}),
    ("由省文旅集团打造的夜游项目接待游客96万人次。", {"96万人次": {"measure": "游客", "subject": "夜游项目"}}),
    ("与它隔海相望的金屿市去年有航线71条。", {"71条": {"measure": "航线", "subject": "金屿市", "time": "去年"}}),
    ("公司的5座工厂年产能22万吨，自产率68%。", {"5座工厂": {"subject": "公司"}, "22万吨": {"measure": "年产能", "subject": "工厂"}, "68%": {"measure": "自产率", "subject": "公司"}}),
    ("东区完成年度任务的82%；西区完成61%。", {"82%": {"measure": "年度任务", "subject": "东区"}, "61%": {"measure": "年度任务", "subject": "西区"}}),
    ("租金每平方米8.5欧元，上涨6.4%；海宁达每平方米16.7欧元。", {"每平方米8.5欧元": {"measure": "租金"}, "6.4%": {"measure": "租金", "direction": "increase"}, "每平方米16.7欧元": {"measure": "租金", "subject": "海宁"}}),
    ("过去十年，海宁房价累计涨了1.7倍。", {"1.7倍": {"measure": "房价", "subject": "海宁", "direction": "increase"}}),
    ("海宁现有公寓12万套，这些公寓去年为当地带来收入31亿元。", {"12万套": {"measure": "公寓", "subject": "海宁"}, "31亿元": {"measure": "当地带来收入", "subject": "这些公寓", "time": "去年"}}),
    ("本届展会吸引客商1200名，成交额86亿元。", {"1200名": {"measure": "客商", "subject": "展会"}, "86亿元": {"measure": "成交额", "subject": "展会"}}),
    ("冰品销量翻番，单价10元以上的占三成。", {"翻番": {"measure": "销量", "subject": "冰品", "direction": "increase"}, "三成": {"measure": "销量", "subject": "单价10元以上的"}}),
    ("受访企业平均员工数62人。", {"62人": {"measure": "员工数", "subject": "受访企业"}}),
    ("年报给出答案：2025年销售费用14.8亿元。", {"14.8亿元": {"measure": "销售费用", "time": "2025年"}}),
    ("前三季度，规模以上工业企业营业收入9.4万亿元。", {"9.4万亿元": {"measure": "营业收入", "subject": "规模以上工业企业", "time": "前三季度"}}),
    ("青河银行介绍，企业贷款余额310亿元。", {"310亿元": {"measure": "企业贷款余额", "source": "青河银行"}}),
    ("地热项目供热面积320万平方米。", {"320万平方米": {"measure": "供热面积", "subject": "地热项目"}}),
    ("海宁市市场监管局检查培训机构86家。", {"86家": {"measure": "培训机构", "subject": "海宁市市场监管局"}}),
    ("青河公司研发人员310人。", {"310人": {"measure": "研发人员", "subject": "青河公司"}}),
    ("国有控股企业实现利润1.7万亿元。", {"1.7万亿元": {"measure": "利润", "subject": "国有控股企业"}}),
    ("青河县种植大户吐尔逊·买买提去年收入7万元。", {"7万元": {"measure": "收入", "subject": "青河县种植大户吐尔逊·买买提", "time": "去年"}}),
    ("他夺冠后，拿走奖金4万美元。", {"4万美元": {"measure": "奖金", "subject": "他"}}),
    ("2025年该公司收入24.8亿元，九成来自海外客户。", {"24.8亿元": {"measure": "收入", "subject": "该公司", "time": "2025年"}, "九成": {"measure": "收入", "subject": "海外客户", "time": "2025年"}}),
    ("全球每年有26万名孕产妇死亡，七成发生在非洲。", {"26万名孕产妇": {"measure": "死亡", "subject": "全球"}, "七成": {"measure": "孕产妇", "subject": "非洲"}}),
    ("他在26日的海宁马拉松夺冠，奖金4万美元。", {"4万美元": {"measure": "奖金", "subject": "他", "time": "26日"}}),
    ("它的代理人只剩1600人。", {"1600人": {"measure": "代理人", "subject": "它"}}),
    ("领取优惠者占8.5%。", {"8.5%": {"subject": "领取优惠者"}}),
    ("稻草库存还有7万吨，下游来水每秒只有30立方米。", {"7万吨": {"measure": "库存", "subject": "稻草"}, "30立方米": {"measure": "来水", "subject": "下游"}}),
    ("损失2300万元，保险只能赔付一半。", {"2300万元": {"measure": "损失"}, "一半": {"measure": "损失", "subject": "保险"}}),
    ("13名工人被砸伤。", {"13名工人": {"measure": "砸伤"}}),
    ("话剧《雷雨》新版上座率97%。", {"97%": {"measure": "上座率", "subject": "《雷雨》新版"}}),
    ("上周，台风在福建登陆，中心附近最大风速38米/秒。", {"38米/秒": {"measure": "风速", "subject": "台风", "time": "上周"}}),
    ("这笔贷款利率3.1%。", {"3.1%": {"measure": "利率", "subject": "这笔贷款"}}),
    ("海狮无人艇发射质量3.4吨，水温5摄氏度。", {"3.4吨": {"measure": "发射质量", "subject": "海狮无人艇"}, "5摄氏度": {"measure": "水温"}}),
    ("前7个月软件业务收入8.3万亿元。", {"8.3万亿元": {"measure": "软件业务收入", "time": "前7个月"}}),
    ("她计划年底前扩充到30架，累计承运旅客已突破400万人次。", {"30架": {"subject": "她", "time": "年底", "direction": "increase", "status": "target"}, "400万人次": {"measure": "旅客", "subject": "她"}}),
    ("岚跃公司拟赴港上市，招股书显示，2025年收入24.8亿元。", {"24.8亿元": {"measure": "收入", "subject": "岚跃公司", "time": "2025年", "source": "招股书"}}),
    ("青河公墓去年迎来群众9万人，代客祭扫订单2700份。", {"9万人": {"measure": "群众", "subject": "青河公墓", "time": "去年"}, "2700份": {"measure": "祭扫订单", "subject": "青河公墓", "time": "去年"}}),
    ("冰雪大世界开园以来，接待游客203万人次。", {"203万人次": {"measure": "游客", "subject": "冰雪大世界"}}),
    ("去年，燃烧废气除尘率和工艺废气处理率分别达到88%和77%。", {"88%": {"measure": "废气除尘率", "time": "去年"}, "77%": {"measure": "工艺废气处理率", "time": "去年"}}),
    ("啤酒一般要18元。", {"18元": {"measure": "要", "subject": "啤酒"}}),
    ("青瓷坊的一款手绘茶具定价每套299元，退货率从年初的18%降到7%。", {"每套299元": {"measure": "定价", "subject": "手绘茶具"}, "18%": {"measure": "退货率", "subject": "手绘茶具", "time": "年初"}, "7%": {"measure": "退货率", "subject": "手绘茶具", "direction": "decrease"}}),
    ("青河公司在海州的一家门店每天接待顾客500人。", {"500人": {"measure": "顾客", "subject": "门店"}}),
    ("这套由海州大学研制的储能平台容量4兆瓦时。", {"4兆瓦时": {"measure": "容量", "subject": "储能平台"}}),
    ("抽检显示，价格最贵的一款卖1998元。", {"1998元": {"measure": "卖", "subject": "一款"}}),
    ("青河县的30万千瓦风光基地去年并网，总投资14亿元。", {"30万千瓦": {"subject": "风光基地", "time": "去年"}, "14亿元": {"measure": "总投资", "subject": "风光基地"}}),
    ("上述团伙2023年以来走私冻品1.1万吨，案值3亿元。", {"1.1万吨": {"measure": "走私冻品", "subject": "上述团伙", "time": "2023年"}, "3亿元": {"measure": "案值", "subject": "上述团伙", "time": "2023年"}}),
    ("上述三家银行去年合计净利润210亿元。", {"三家银行": {}, "210亿元": {"measure": "净利润", "subject": "三家银行", "time": "去年"}}),
    ("剖宫产套餐从6万元降到3万元。", {"6万元": {"subject": "剖宫产套餐"}, "3万元": {"subject": "剖宫产套餐", "direction": "decrease"}}),
    ("受害者平均年龄70岁，最多的一人投了200万元。", {"70岁": {"measure": "平均年龄", "subject": "受害者"}, "200万元": {"measure": "投", "subject": "一人"}}),
    ("海州海关出动警力200名，在广东、广西同步收网，打掉走私团伙两个。", {"200名": {"measure": "警力", "subject": "海州海关"}, "两个": {"measure": "走私团伙", "subject": "海州海关"}}),
    ("全县已撤并30人以下的学校12所。", {"12所": {"measure": "学校", "subject": "全县"}}),
    ("珠江口活跃的走私快艇还有七八十艘。", {"七八十艘": {"measure": "走私快艇", "subject": "珠江口"}}),
    ("锚地里有96条船。", {"96条船": {"subject": "锚地"}}),
    ("猪肉批发价每公斤18元，鸡蛋则从9元跌到7元。", {"每公斤18元": {"measure": "批发价", "subject": "猪肉"}, "9元": {"measure": "批发价", "subject": "鸡蛋"}, "7元": {"measure": "批发价", "subject": "鸡蛋", "direction": "decrease"}}),
    ("家电卖得最好，增幅达两成。", {"两成": {"subject": "家电", "direction": "increase"}}),
    ("三年治沙近40万亩。", {"40万亩": {"measure": "治沙"}}),
    ("司机到手约150元。", {"150元": {"measure": "到手", "subject": "司机"}}),
    ("黄果树的瀑布瘦了一圈。眼下流量每秒仅8立方米。", {"每秒仅8立方米": {"measure": "流量", "subject": "瀑布"}}),
    ("义乌一家快递网点的负责人说，单票收入已跌破1元。", {"1元": {"measure": "单票收入", "subject": "义乌一家快递网点", "direction": "decrease", "source": "义乌一家快递网点的负责人"}}),
    ("工厂负责人称，工人从700人减到300人。", {"700人": {"measure": "工人", "subject": "工厂", "source": "工厂负责人"}, "300人": {"measure": "工人", "subject": "工厂", "direction": "decrease", "source": "工厂负责人"}}),
    ("连锁品牌茶小里称，一季度净关店200家。", {"200家": {"measure": "净关店", "subject": "连锁品牌茶小里", "time": "一季度", "source": "连锁品牌茶小里"}}),
    ("一审判处被告人王某有期徒刑11年，并处罚金400万元。", {"11年": {"measure": "有期徒刑", "subject": "被告人王某"}, "400万元": {"measure": "处罚金", "subject": "被告人王某"}}),
    ("其余8名被告人获刑2年至7年不等。", {"8名被告人": {"measure": "获刑"}, "2年至7年": {"measure": "获刑", "subject": "被告人"}}),
    ("公司2027年海外收入增速不低于10%。", {"10%": {"measure": "收入增速", "subject": "公司", "time": "2027年", "direction": "increase", "status": "target"}}),
    ("从内罗毕飞往欧洲的货机，运价是每公斤4.6美元。", {"每公斤4.6美元": {"measure": "运价", "subject": "货机"}}),
    ("而在海州，去年同类案件从9件增至20件。", {"9件": {"measure": "同类案件", "subject": "海州"}, "20件": {"measure": "同类案件", "subject": "海州", "time": "去年", "direction": "increase"}}),
    ("顽童前三季度收入16亿元，占营收的42%。", {"16亿元": {"measure": "收入", "subject": "顽童", "time": "前三季度"}, "42%": {"measure": "营收", "subject": "顽童", "time": "前三季度"}}),
    ("电极的厚度只有5微米，相当于头发丝的十分之一。", {"5微米": {"measure": "厚度", "subject": "电极"}, "十分之一": {"measure": "头发丝", "subject": "电极"}}),
    ("参与者平均年龄56岁，女性占54%。", {"56岁": {"measure": "平均年龄", "subject": "参与者"}, "54%": {"measure": "参与者", "subject": "女性"}}),
    ("房地产仍是拖累。商品房销售面积下降18%，销售额下降23%。", {"18%": {"measure": "销售面积", "subject": "商品房", "direction": "decrease"}, "23%": {"measure": "销售额", "subject": "商品房", "direction": "decrease"}}),
    ("中远海运一艘2万标箱的集装箱船首次停靠海州，单航次可节油8%。", {"2万标箱": {"subject": "集装箱船"}, "8%": {"measure": "节油", "subject": "集装箱船"}}),
    ("北京二手房网签1.7万套。", {"1.7万套": {"measure": "二手房网签", "subject": "北京"}}),
    ("全国新能源汽车销量120万辆，高技术制造业增加值增长9.4%。", {"120万辆": {"measure": "新能源汽车销量", "subject": "全国"}, "9.4%": {"measure": "增加值", "subject": "高技术制造业", "direction": "increase"}}),
    ("小区一套89平方米的两居室挂牌价从620万元降至540万元。", {"89平方米": {"subject": "两居室"}, "620万元": {"measure": "挂牌价", "subject": "两居室"}, "540万元": {"measure": "挂牌价", "subject": "两居室", "direction": "decrease"}}),
    ("抓获犯罪嫌疑人40名。其中30人已被批准逮捕。", {"40名": {"measure": "犯罪嫌疑人"}, "30人": {"measure": "批准逮捕", "subject": "犯罪嫌疑人"}}),
    ("每天喝两杯咖啡的人死亡风险低14%。", {"两杯咖啡": {"measure": "喝", "subject": "人"}, "14%": {"measure": "死亡风险", "subject": "人", "direction": "decrease"}}),
    ("富平年产羊奶18万吨。", {"18万吨": {"measure": "羊奶", "subject": "富平"}}),
    ("该基地年产蓝莓6000吨，带动就业1300人。", {"6000吨": {"measure": "蓝莓", "subject": "该基地"}, "1300人": {"measure": "就业", "subject": "该基地"}}),
    ("一座加油站日销汽油18吨。", {"18吨": {"measure": "汽油", "subject": "加油站"}}),
    ("中国区销售下降两成，亚洲其他地区下降9%。", {"两成": {"measure": "销售", "subject": "中国区", "direction": "decrease"}, "9%": {"subject": "亚洲其他地区", "direction": "decrease"}}),
    ("公司股价周一应声跌去3.1%。", {"3.1%": {"measure": "股价", "subject": "公司", "time": "周一", "direction": "decrease"}}),
    ("省高速集团称，明年将把海州的班次加密到每天两列。", {"每天两列": {"measure": "班次", "subject": "海州", "time": "明年", "direction": "increase", "source": "省高速集团", "status": "target"}}),
    ("研究员古晓推算，片区内的种群年均增长1.8%。", {"1.8%": {"measure": "种群", "subject": "片区内", "direction": "increase", "source": "研究员古晓", "status": "estimate"}}),
    ("双方约定，五年内在海州投资350亿元，年产能将达300万吨。", {"350亿元": {"measure": "投资", "subject": "双方", "status": "target"}, "300万吨": {"measure": "年产能", "subject": "双方", "status": "target"}}),
    ("该船比合同约定提前42天交船。", {"42天": {"measure": "交船", "subject": "该船"}}),
    ("青河药监局通报，对市面上宣称“一滴血查癌”的产品开展专项检查，叫停17款。", {"17款": {"measure": "叫停", "subject": "青河药监局", "source": "青河药监局"}}),
    ("电站由供销社投资2300万元建设。", {"2300万元": {"measure": "投资", "subject": "供销社"}}),
    ("云霄果农今年增收三成。", {"三成": {"measure": "增收", "subject": "云霄果农", "time": "今年", "direction": "increase"}}),
    ("三星股价当日收高3.6%。", {"3.6%": {"subject": "三星", "time": "当日", "direction": "increase"}}),
    ("家乐福把1升装橄榄油从9欧元降到6欧元，销量上升20%。", {"1升": {"measure": "装橄榄油", "subject": "家乐福"}, "9欧元": {"subject": "橄榄油"}, "6欧元": {"subject": "橄榄油", "direction": "decrease"}, "20%": {"measure": "销量", "subject": "橄榄油", "direction": "increase"}}),
    ("该集团投资2500万欧元扩建科尔多瓦的工厂，使日灌装能力由40万瓶提高到50万瓶。", {"2500万欧元": {"measure": "投资", "subject": "该集团"}, "40万瓶": {"measure": "日灌装能力", "subject": "工厂"}, "50万瓶": {"measure": "日灌装能力", "subject": "工厂", "direction": "increase"}}),
    ("新规让每户家庭的电费每月减少12元。", {"12元": {"measure": "电费", "subject": "每户家庭", "direction": "decrease"}}),
    ("新工艺使每吨钢的能耗下降8%。", {"8%": {"measure": "能耗", "subject": "钢", "direction": "decrease"}}),
    ("这家日本车企如今预计，本财年净利润将达到3万亿日元。", {"3万亿日元": {"measure": "净利润", "subject": "这家日本车企", "time": "本财年", "source": "这家日本车企", "status": "estimate"}}),
    ("这支球队近五场赢了四场。", {"五场": {"subject": "这支球队"}, "四场": {"measure": "赢", "subject": "这支球队"}}),
    ("天然气占烧成成本的四成，4月到厂价每立方米3.8元。", {"四成": {"measure": "成本", "subject": "天然气"}, "每立方米3.8元": {"measure": "厂价", "subject": "天然气", "time": "4月"}}),
    ("公司营收48亿元，其中海外收入21亿元，占比44%。", {"48亿元": {"measure": "营收", "subject": "公司"}, "21亿元": {"measure": "海外收入", "subject": "公司"}, "44%": {"measure": "占比", "subject": "海外收入"}}),
    ("全国LNG出厂均价报每吨4800元。", {"每吨4800元": {"measure": "出厂均价", "subject": "全国LNG"}}),
    ("医院将CT检查费从260元降到190元。", {"260元": {"measure": "CT检查费", "subject": "医院"}, "190元": {"measure": "CT检查费", "subject": "医院", "direction": "decrease"}}),
    ("全市新登记企业3万户。", {"3万户": {"measure": "企业", "subject": "全市"}}),
    ("六成受访者支持延长假期。", {"六成": {"measure": "受访者"}}),
    ("这台盾构机重4300吨。", {"4300吨": {"measure": "重", "subject": "这台盾构机"}}),
    ("李红婵以476分夺冠。", {"476分": {"measure": "夺冠", "subject": "李红婵"}}),
    ("园区内的42家企业去年纳税3.6亿元。", {"42家企业": {"subject": "园区"}, "3.6亿元": {"measure": "纳税", "subject": "42家企业", "time": "去年"}}),
    ("新落户的两家电池厂总投资86亿元，达产后年产值可达150亿元。", {"两家电池厂": {}, "86亿元": {"measure": "总投资", "subject": "两家电池厂"}, "150亿元": {"measure": "年产值", "subject": "两家电池厂"}}),
    ("德国铝厂产量减少15%，库存降到8万吨。", {"15%": {"measure": "产量", "subject": "德国铝厂", "direction": "decrease"}, "8万吨": {"measure": "库存", "subject": "德国铝厂", "direction": "decrease"}}),
    ("值得注意的是，出口均价每吨跌到620美元。", {"620美元": {"measure": "出口均价", "direction": "decrease"}}),
    ("好消息是，住院人数减少到210人。", {"210人": {"measure": "住院人数", "direction": "decrease"}}),
    ("半年亏损4亿元 奈云关掉132家店", {"4亿元": {"measure": "亏损", "subject": "奈云"}, "132家店": {"subject": "奈云"}}),
    ("快递员小刘送了420件。", {"420件": {"measure": "送", "subject": "快递员小刘"}}),
    ("他拥有三套房，空置最长的一套已有四个月。", {"三套房": {"subject": "他"}, "四个月": {"subject": "一套"}}),
    ("明年国防预算将增至570亿欧元。", {"570亿欧元": {"measure": "国防预算", "time": "明年", "direction": "increase", "status": "estimate"}}),
    ("这条隧道全长9.8公里。", {"9.8公里": {"measure": "全长", "subject": "这条隧道"}}),
    ("新型无人机时速达120公里。", {"120公里": {"measure": "时速", "subject": "新型无人机"}}),
    ("这款无人机闲置率64%。", {"64%": {"measure": "闲置率", "subject": "这款无人机"}}),
    ("新车轴距2.8米。", {"2.8米": {"measure": "轴距", "subject": "新车"}}),
    ("火箭将18颗卫星送入预定轨道。", {
        "18颗卫星": {"measure": "送入", "subject": "火箭"},
    }),
    ("去年有12家企业加入试点计划。", {
        "12家企业": {"measure": "加入", "time": "去年"},
    }),
    ("三年期存款利率已降至1.55%。", {
        "1.55%": {"measure": "利率", "subject": "三年期存款", "direction": "decrease"},
    }),
    ("10年期国债收益率升至1.8%。", {
        "1.8%": {"measure": "收益率", "subject": "10年期国债", "direction": "increase"},
    }),
    ("发行3年期债券12亿元。", {
        "12亿元": {"measure": "债券"},
    }),
    ("患者平均等候时间缩短了18分钟。", {
        "18分钟": {"measure": "等候时间", "subject": "患者", "direction": "decrease"},
    }),
    # when, and whether it has happened
    ("手里的船舶订单排到2029年，金额达63亿元。", {
        "63亿元": {"measure": "金额", "subject": "船舶"},
    }),
    ("图书馆闭馆时间推迟到22时，读者有3100人。", {
        "3100人": {"measure": "读者", "subject": "图书馆"},
    }),
    ("渡轮预计2026年10月下水，可载客600人。", {
        "600人": {"measure": "载客", "subject": "渡轮", "time": "2026年10月", "status": "estimate"},
    }),
    ("大桥建成后日均车流量有望达到3万辆。", {
        "3万辆": {"measure": "车流量", "subject": "大桥", "status": "estimate"},
    }),
    ("若油价再跌一成，炼厂利润将减少20亿元。", {
        "20亿元": {"measure": "利润", "subject": "炼厂", "direction": "decrease", "status": "estimate"},
    }),
    ("改造后每年可节约用水40万吨。", {
        "40万吨": {"measure": "节约用水", "status": "estimate"},
    }),
    ("公司回本至少要三年。", {
        "三年": {"measure": "回本", "subject": "公司", "status": "estimate"},
    }),
    ("到2040年，这片冰川还会再失去一半。", {
        "一半": {"measure": "失去", "subject": "这片冰川", "time": "2040年", "status": "estimate"},
    }),
    ("电厂将获得补偿款2亿元。", {
        "2亿元": {"measure": "补偿款", "subject": "电厂", "status": "estimate"},
    }),
    ("有23家酒企承诺把账期压缩到45天以内。", {
        "23家酒企": {},
        "45天": {"measure": "账期", "subject": "23家酒企", "direction": "decrease", "status": "target"},
    }),
    ("存货跌价准备计提3.6亿元。", {
        "3.6亿元": {"measure": "计提", "subject": "存货跌价准备"},
    }),
    ("年内已有12家工厂停产。", {
        "12家工厂": {"measure": "停产", "time": "年内"},
    }),
    ("据预测，到2050年，该国人口将减少900万人。", {
        "900万人": {"measure": "人口", "subject": "该国", "time": "2050年", "direction": "decrease", "status": "estimate"},
    }),
    ("据造纸协会测算，6月木浆消费量约95万吨。", {
        "95万吨": {"measure": "木浆消费量", "time": "6月", "source": "造纸协会", "status": "estimate"},
    }),
    ("甘州纸业28日公告，董事会批准出资1.2亿元回购股份。", {
        "1.2亿元": {"measure": "出资", "subject": "甘州纸业", "source": "甘州纸业", "status": "target"},
    }),
    ("董事会已批准增资3亿元。", {
        "3亿元": {"measure": "增资", "subject": "董事会"},
    }),
    ("甘州纸业预告，上半年净利润2亿元至3亿元。", {
        "2亿元至3亿元": {"measure": "净利润", "time": "上半年", "source": "甘州纸业", "status": "estimate"},
    }),
    ("公司把明年目标定为30万辆，较今年高出两成。", {
        "30万辆": {"subject": "公司", "time": "明年", "status": "target"},
        "两成": {"subject": "公司", "time": "明年", "direction": "increase", "basis": "year-on-year", "status": "target"},
    }),
    ("按照协议，甲方每年供气20亿立方米。", {
        "20亿立方米": {"measure": "供气", "subject": "甲方", "status": "target"},
    }),
    ("去年棉花产量9万吨。如今机采每亩费用170元。", {
        "9万吨": {"measure": "产量", "subject": "棉花", "time": "去年"},
        "170元": {"measure": "费用", "subject": "机采"},
    }),
    ("院方承诺，年底前新增床位500张，收费较市场价低三成。", {
        "500张": {"measure": "床位", "subject": "院方", "time": "年底", "direction": "increase", "source": "院方", "status": "target"},
        "三成": {"measure": "收费", "subject": "院方", "time": "年底", "direction": "decrease", "source": "院方", "status": "target"},
    }),
    ("昨日，新馆投用，建筑面积3万平方米，总投资2亿元。", {
        "3万平方米": {"measure": "建筑面积", "subject": "新馆"},
        "2亿元": {"measure": "总投资", "subject": "新馆"},
    }),
    ("中秋将至，月饼单价涨到92元。", {
        "92元": {"measure": "单价", "subject": "月饼", "direction": "increase"},
    }),
    ("三季度利润增长8%，全年利润率约为5%。", {
        "8%": {"measure": "利润", "time": "三季度", "direction": "increase"},
        "5%": {"measure": "全年利润率"},
    }),
    ("今年棉花产量9万吨。品牌门店一年内减少了三成。", {
        "9万吨": {"measure": "产量", "subject": "棉花", "time": "今年"},
        "三成": {"measure": "门店", "subject": "品牌", "direction": "decrease"},
    }),
    ("公司将安排3亿元改造电网，年底前投产线路800公里。", {
        "3亿元": {"measure": "安排", "subject": "公司", "status": "target"},
        "800公里": {"measure": "投产线路", "subject": "公司", "time": "年底", "status": "target"},
    }),
    ("服药12周后，患者体重下降8%。", {
        "8%": {"measure": "体重", "subject": "患者", "direction": "decrease"},
    }),
    ("交通银行等9家银行承办缴存业务。", {"9家银行": {"measure": "承办"}}),
    ("医院已为26名儿童接种疫苗。", {"26名儿童": {"measure": "接种", "subject": "医院"}}),
    ("课题组在48个县市收集样本7300份。", {
        "48个县市": {"measure": "收集", "subject": "课题组"}, "7300份": {"measure": "样本", "subject": "课题组"},
    }),
    ("省内6条国道临时封闭。", {"6条国道": {"measure": "封闭", "subject": "省内"}}),
    ("施工窗口从原来的6小时压缩到4小时。", {"6小时": {"measure": "施工窗口"}, "4小时": {"measure": "施工窗口", "direction": "decrease"}}),
    ("全市巡查覆盖面由四成扩大到六成。", {
        "四成": {"measure": "巡查覆盖面", "subject": "全市"},
        "六成": {"measure": "巡查覆盖面", "subject": "全市", "direction": "increase"},
    }),
    ("夜班投诉由310件减至42件。", {"310件": {"measure": "夜班投诉"}, "42件": {"measure": "夜班投诉", "direction": "decrease"}}),
    ("取件只花了3分钟。", {"3分钟": {"measure": "取件"}}),
    ("井口温度95摄氏度，压力达60兆帕。", {
        "95摄氏度": {"measure": "温度", "subject": "井口"}, "60兆帕": {"measure": "压力", "subject": "井口"},
    }),
    ("项目总投资21亿元，比概算省下了2亿元。", {
        "21亿元": {"measure": "总投资", "subject": "项目"}, "2亿元": {"measure": "总投资", "subject": "项目"},
    }),
    ("公司下一阶段的目标是40万辆。", {"40万辆": {"measure": "目标", "subject": "公司", "status": "target"}}),
    ("每吨均价2310元，距年内高点跌去三成。", {
        "2310元": {"measure": "均价"}, "三成": {"measure": "均价", "time": "年内", "direction": "decrease"},
    }),
    ("水位21.3米，低于同期均值2.4米。", {"21.3米": {"measure": "水位"}, "2.4米": {"measure": "水位"}}),
    ("涨停的个股有23只。", {"23只": {"measure": "个股"}}),
    ("该专业学费由5800元调到7200元。", {
        "5800元": {"measure": "学费", "subject": "该专业"}, "7200元": {"measure": "学费", "subject": "该专业"},
    }),
    ("全年研发投入不会低于营收的8%。", {"8%": {"measure": "营收"}}),
    ("前三季度，公司出口起重机5200台。", {"5200台": {"measure": "起重机", "subject": "公司", "time": "前三季度"}}),
    ("上半年，青溪县接报火灾210起，其中触电占三成，坠落占一成。", {
        "210起": {"measure": "火灾", "subject": "青溪县", "time": "上半年"},
        "三成": {"measure": "火灾", "subject": "触电", "time": "上半年"},
        "一成": {"measure": "火灾", "subject": "坠落", "time": "上半年"},
    }),
    ("平壤的数据不详，首尔则高达86%。", {
        "86%": {"subject": "首尔"},
    }),
    ("泊位周转率为1.2次，大连只有0.9次。", {
        "1.2次": {"measure": "周转率", "subject": "泊位"},
        "0.9次": {"measure": "泊位周转率", "subject": "大连"},
    }),
    ("兰溪镇的电缆入地率只有27%，远低于桐庐的九成。", {
        "27%": {"measure": "电缆入地率", "subject": "兰溪镇"},
        "九成": {"measure": "电缆入地率", "subject": "桐庐"},
    }),
    ("9000米深处岩层的孔隙度仍有4.8%。", {
        "9000米": {"subject": "深处岩层"},
        "4.8%": {"measure": "孔隙度", "subject": "深处岩层"},
    }),
    ("课题组发现，35岁以上组的检出率达到22.5%。", {
        "22.5%": {"measure": "检出率", "subject": "35岁以上组", "source": "课题组"},
    }),
    ("一块坏表，让某小学三年少缴水费11万元。", {
        "11万元": {"measure": "少缴水费", "subject": "某小学", "direction": "decrease"},
    }),
    ("研究所研制的灭火无人机载重100千克，可连续喷射15分钟。", {
        "100千克": {"measure": "载重", "subject": "灭火无人机"},
        "15分钟": {"measure": "喷射", "subject": "灭火无人机"},
    }),
    ("全市一季度建筑业产值下降5.9%。", {
        "5.9%": {"measure": "建筑业产值", "subject": "全市", "time": "一季度", "direction": "decrease"},
    }),
    ("这种仪器能连续工作350小时，同类产品只有120小时。", {
        "350小时": {"measure": "工作", "subject": "这种仪器"},
        "120小时": {"measure": "工作", "subject": "同类产品"},
    }),
    ("装备的国产化率达95%。", {
        "95%": {"measure": "国产化率", "subject": "装备"},
    }),
    ("停电时，虾只损失了5%。", {
        "5%": {"measure": "损失", "subject": "虾"},
    }),
    ("团队换了46只钻头，单只平均进尺提高到240米。", {
        "46只钻头": {"measure": "换", "subject": "团队"},
        "240米": {"measure": "进尺", "subject": "钻头", "direction": "increase"},
    }),
    ("柳河区已盘活车位2300个，日均周转率提高到2.6次。", {
        "2300个": {"measure": "车位", "subject": "柳河区"},
        "2.6次": {"measure": "周转率", "subject": "车位", "direction": "increase"},
    }),
    ("杭州地铁20日公布前三季度经营数据：客运量10.6亿人次。", {
        "10.6亿人次": {"measure": "客运量", "subject": "杭州地铁", "time": "前三季度", "source": "杭州地铁"},
    }),
    ("1号线日均客流66万人次，新开的10号线却只有3.1万人次。", {
        "66万人次": {"measure": "客流", "subject": "1号线"},
        "3.1万人次": {"measure": "客流", "subject": "10号线"},
    }),
    ("舰载机起降860架次，夜间占三分之一。", {
        "860架次": {"measure": "起降", "subject": "舰载机", "direction": "decrease"},
        "三分之一": {"measure": "起降", "subject": "夜间"},
    }),
    ("法院查明，该平台售出野山参1.9万盒。", {
        "1.9万盒": {"measure": "野山参", "subject": "该平台", "source": "法院"},
    }),
    ("跑了八年网约车的何师傅告诉记者，他每月流水1.4万元。", {
        "1.4万元": {"measure": "流水", "subject": "他", "source": "何师傅"},
    }),
    ("据海州航运研究所消息，上月运价下跌5%。", {
        "5%": {"measure": "运价", "time": "上月", "direction": "decrease", "source": "海州航运研究所"},
    }),
    ("克岭研究中心的榜单上，6月销售额3127亿元。", {
        "3127亿元": {"measure": "销售额", "time": "6月", "source": "克岭研究中心"},
    }),
    ("核心区路边停车费首小时由6元提高到8元。", {
        "6元": {"measure": "路边停车费", "subject": "核心区"},
        "8元": {"measure": "路边停车费", "subject": "核心区", "direction": "increase"},
    }),
    ("县水务局局长周天表示，今年将排查管网40公里。", {
        "40公里": {"measure": "管网", "subject": "县水务局", "time": "今年", "source": "局长周天", "status": "target"},
    }),
    ("入秋以来全县降雨量仅86毫米。", {
        "86毫米": {"measure": "降雨量", "subject": "全县"},
    }),
    ("队里打了156眼机井，单井每小时出水40吨。", {
        "156眼机井": {"measure": "打", "subject": "队里"},
        "40吨": {"measure": "出水", "subject": "机井"},
    }),
    ("种粮大户方建国租了两台水泵，每天油钱600元。", {
        "两台水泵": {"measure": "租", "subject": "种粮大户方建国"},
        "600元": {"measure": "油钱", "subject": "种粮大户方建国"},
    }),
    ("跑道长3800米，投资92亿元。", {
        "3800米": {"measure": "长", "subject": "跑道"},
        "92亿元": {"measure": "投资", "subject": "跑道"},
    }),
    ("秘书长潘燕提到，黄牛票加价1.8倍。", {
        "1.8倍": {"measure": "加价", "subject": "黄牛票", "source": "秘书长潘燕"},
    }),
    ("执政党支持率29%，在野党则为41%。", {
        "29%": {"measure": "支持率", "subject": "执政党"},
        "41%": {"measure": "支持率", "subject": "在野党"},
    }),
    ("盖洛普访问了1002名选民，其中六成半认为政策失败。", {
        "1002名选民": {"measure": "访问", "subject": "盖洛普", "source": "盖洛普"},
        "六成半": {"measure": "选民", "subject": "选民", "source": "盖洛普"},
    }),
    ("直播收获38.6亿次观看，海外用户贡献了其中的一成。", {
        "38.6亿次": {"measure": "观看", "subject": "直播"},
        "一成": {"measure": "观看", "subject": "海外用户"},
    }),
    ("县里将投入5亿元，力争2028年全省雪道总面积达到1300万平方米。", {
        "5亿元": {"measure": "投入", "subject": "县里", "status": "target"},
        "1300万平方米": {"measure": "雪道总面积", "subject": "全省", "time": "2028年", "status": "target"},
    }),
    ("热浪使希腊产量降至19万吨。", {
        "19万吨": {"measure": "产量", "subject": "希腊", "direction": "decrease"},
    }),
    ("法院去年判令该公司赔偿21万元。", {
        "21万元": {"measure": "赔偿", "subject": "该公司", "time": "去年"},
    }),
    ("东岭等7家平台已为骑手缴纳保险3亿元。", {
        "7家平台": {"measure": "缴纳"},
        "3亿元": {"measure": "保险", "subject": "7家平台"},
    }),
    ("全队14名队员里有8人是教师。", {
        "14名队员": {"subject": "全队"},
        "8人": {"measure": "队员", "subject": "队员"},
    }),
    ("17岁的安徽姑娘陶沐阳用时52分钟。", {
        "52分钟": {"measure": "用时", "subject": "安徽姑娘陶沐阳"},
    }),
    ("伦敦金属交易所三个月期铜报8040美元。", {
        "8040美元": {"subject": "期铜"},
    }),
    ("大豆收割推迟了9天。", {"9天": {"measure": "收割", "subject": "大豆"}}),
    ("投资对增长的贡献率可能升到四成。", {"四成": {"measure": "贡献率", "direction": "increase", "status": "estimate"}}),
    ("客船12日下水，载客860人。", {"860人": {"measure": "载客", "subject": "客船"}}),
    ("今年参保缴费标准维持每人400元不变。", {"每人400元": {"measure": "标准", "time": "今年"}}),
    ("工厂的绿电比例达78%。", {
        "78%": {"measure": "绿电比例", "subject": "工厂"},
    }),
    ("新能源二手车交易14.6万辆。", {
        "14.6万辆": {"measure": "交易", "subject": "新能源二手车"},
    }),
    ("红烧大排9元一块，比旁边的快餐店便宜一半。", {
        "9元一块": {"subject": "红烧大排"},
        "一半": {"subject": "红烧大排", "direction": "decrease"},
    }),
    ("海州段18日全线恢复通航，损失约为3400万元。", {
        "3400万元": {"measure": "损失", "subject": "海州段"},
    }),
    ("薪资支出占总收入的66%，高于中国足协55%的警戒线。", {
        "66%": {"measure": "总收入", "subject": "薪资支出"},
        "55%": {"measure": "警戒线", "subject": "中国足协"},
    }),
    ("去年，全省规模以上工业企业达1286家，规模以上工业增加值增长7%。", {
        "1286家": {"measure": "规模以上工业企业", "subject": "全省", "time": "去年"},
        "7%": {"measure": "规模以上工业增加值", "subject": "全省", "time": "去年", "direction": "increase"},
    }),
    ("该井历时1031天；井底温度218摄氏度，压力达155兆帕。", {
        "1031天": {"measure": "历时", "subject": "该井"},
        "218摄氏度": {"measure": "井底温度", "subject": "该井"},
        "155兆帕": {"measure": "压力", "subject": "该井"},
    }),
    ("胭脂鱼等珍稀鱼类的监测种类由11种恢复到19种。", {
        "11种": {"measure": "监测种类", "subject": "珍稀鱼类"},
        "19种": {"measure": "监测种类", "subject": "珍稀鱼类"},
    }),
    ("接线中心的20名咨询师共接听来电3.3万通。", {
        "20名咨询师": {"measure": "接听", "subject": "接线中心"},
        "3.3万通": {"measure": "来电", "subject": "20名咨询师"},
    }),
    ("财政每年补贴350万元，教师课时费由60元提高到80元。", {
        "350万元": {"measure": "补贴", "subject": "财政"},
        "60元": {"measure": "课时费", "subject": "教师"},
        "80元": {"measure": "课时费", "subject": "教师", "direction": "increase"},
    }),
    ("工厂的产能利用率回升到52%，雇员由最低时的900人增至2100人。", {
        "52%": {"measure": "产能利用率", "subject": "工厂", "direction": "increase"},
        "900人": {"measure": "雇员", "subject": "工厂"},
        "2100人": {"measure": "雇员", "subject": "工厂", "direction": "increase"},
    }),
    ("影片制作成本7.3亿元。", {
        "7.3亿元": {"measure": "制作成本", "subject": "影片"},
    }),
    ("上月合肥工业产出下降3.4%，柏林工业产出增长0.6%。", {"3.4%": {"measure": "工业产出", "subject": "合肥", "time": "上月", "direction": "decrease"}, "0.6%": {"measure": "工业产出", "subject": "柏林", "time": "上月", "direction": "increase"}}),
    ("去年，乌克兰出生人口降至23万。", {"23万": {"measure": "出生人口", "subject": "乌克兰", "time": "去年", "direction": "decrease"}}),
    ("县医院次均费用下降7%，床均支出增长2%。", {"7%": {"measure": "费用", "subject": "县医院", "direction": "decrease"}, "2%": {"measure": "支出", "subject": "县医院", "direction": "increase"}}),
    ("会员1月和2月的生意额合计增长一成。", {"一成": {"measure": "生意额", "subject": "会员", "time": "2月", "direction": "increase"}}),
    ("演出票最便宜的80元，最贵的也不过680元。", {"80元": {"subject": "最便宜的"}, "680元": {"subject": "最贵的"}}),
    ("全行业账期缩短为118天，最快的只要37天。", {"118天": {"measure": "账期", "subject": "全行业", "direction": "decrease"}, "37天": {"measure": "账期", "subject": "最快的"}}),
    ("一吨水泥卖265元，成本就要258元。", {"265元": {"measure": "卖", "subject": "水泥"}, "258元": {"measure": "成本", "subject": "水泥"}}),
    ("全市酒店入住率96%，外地游客贡献了一半以上。", {"96%": {"measure": "入住率", "subject": "全市酒店"}, "一半": {"measure": "贡献了", "subject": "外地游客"}}),
    ("工会要求加薪5%，还要把矿工轮班时间由12小时缩短到11小时。", {"5%": {"measure": "加薪", "subject": "工会", "direction": "increase", "status": "target"}, "12小时": {"measure": "轮班时间", "subject": "矿工"}, "11小时": {"measure": "轮班时间", "subject": "矿工", "direction": "decrease", "status": "target"}}),
    ("公司争取明年把非票收入比重提到一半。", {"一半": {"measure": "比重", "subject": "非票收入", "time": "明年", "direction": "increase", "status": "target"}}),
    ("今年前三季度，全市共接报火灾1860起，造成14人死亡、23人受伤。", {"1860起": {"measure": "火灾", "subject": "全市", "time": "今年前三季度"}, "14人": {"measure": "死亡", "subject": "火灾", "time": "今年前三季度"}, "23人": {"measure": "受伤", "subject": "火灾", "time": "今年前三季度"}}),
    ("我们租到了保障房，月租4800元。", {
        "4800元": {"measure": "月租", "subject": "保障房"},
    }),
    ("消委会抽检了市面上50款泡泡机，14款不合格。", {
        "50款泡泡机": {"measure": "抽检", "subject": "消委会"},
        "14款": {"measure": "合格", "subject": "泡泡机"},
    }),
    ("能源局批复了海州两处电站，装机合计240万千瓦。", {
        "两处电站": {"measure": "批复", "subject": "能源局"},
        "240万千瓦": {"measure": "装机", "subject": "电站"},
    }),
    ("他签下一间260平方米的铺面，年租金18万元。", {
        "260平方米": {"subject": "铺面"},
        "18万元": {"measure": "年租金", "subject": "铺面"},
    }),
    ("法院帮3.2万名劳动者追回欠薪7.3亿元，人均约2.3万元。", {
        "3.2万名劳动者": {"measure": "帮", "subject": "法院"},
        "7.3亿元": {"measure": "欠薪", "subject": "法院"},
        "2.3万元": {"measure": "欠薪", "subject": "劳动者"},
    }),
    ("上半年收治患儿512名，其中烫伤占31%，坠落伤占两成。", {
        "512名": {"measure": "患儿", "time": "上半年"},
        "31%": {"measure": "患儿", "subject": "烫伤", "time": "上半年"},
        "两成": {"measure": "患儿", "subject": "坠落伤", "time": "上半年"},
    }),
    ("团队换了46只钻头，单只平均进尺240米。", {
        "46只钻头": {"measure": "换", "subject": "团队"},
        "240米": {"measure": "进尺", "subject": "钻头"},
    }),
    ("全市写字楼的7.3万个车位夜间闲置率高达64%。", {
        "7.3万个车位": {"subject": "全市写字楼"},
        "64%": {"measure": "闲置率", "subject": "车位"},
    }),
    ("全市1180万亩小麦中有64万亩出现穗发芽。", {
        "1180万亩": {"measure": "小麦", "subject": "全市"},
        "64万亩": {"measure": "小麦", "subject": "小麦"},
    }),
    ("前三季度，全国接报火灾61.8万起，造成1124人死亡，直接财产损失57.2亿元，与去年同期相比，起数下降12.4%。", {
        "61.8万起": {"measure": "火灾", "subject": "全国", "time": "前三季度"},
        "1124人": {"measure": "死亡", "subject": "火灾", "time": "前三季度"},
        "57.2亿元": {"measure": "财产损失", "subject": "火灾", "time": "前三季度"},
        "12.4%": {"measure": "起数", "subject": "全国", "time": "前三季度", "direction": "decrease"},
    }),
    ("面粉厂去年曾因除尘设备不达标被罚8万元。", {
        "8万元": {"measure": "被罚", "subject": "面粉厂", "time": "去年"},
    }),
    ("炼焦煤单价本周每吨再降20元。", {"20元": {"measure": "单价", "subject": "炼焦煤", "time": "本周", "direction": "decrease"}}),
    ("水库渗漏量一度达到设计值的三倍。", {"三倍": {"measure": "渗漏量", "subject": "水库"}}),
    ("研发投入7100亿元，同比多投了420亿元。", {"7100亿元": {"measure": "研发投入"}, "420亿元": {"measure": "研发投入"}}),
    ("教育部要求，小学班额不得超过45人，初中不得超过50人。", {
        "45人": {"measure": "班额", "subject": "小学", "source": "教育部", "status": "target"},
        "50人": {"measure": "班额", "subject": "初中", "source": "教育部", "status": "target"},
    }),
    ("去年全国苹果产量4100万吨，比消费量多600万吨，比近三年平均水平高4%。", {
        "4100万吨": {"measure": "苹果产量", "subject": "全国", "time": "去年"},
        "600万吨": {"measure": "苹果产量", "subject": "全国", "time": "去年", "direction": "increase"},
        "4%": {"measure": "苹果产量", "subject": "全国", "time": "去年", "direction": "increase"},
    }),
    ("检察院起诉毒贩86人，查处假药窝点12个。", {
        "86人": {"measure": "毒贩", "subject": "检察院"},
        "12个": {"measure": "假药窝点", "subject": "检察院"},
    }),
    ("海州有17座水塔消失。", {"17座水塔": {"measure": "消失", "subject": "海州"}}),
    ("36名患者得以就近治疗。", {"36名患者": {"measure": "治疗"}}),
    ("研究所监测的46条溪流中，水位高了3厘米。", {"46条溪流": {"measure": "监测"}, "3厘米": {"measure": "水位", "subject": "溪流", "direction": "increase"}}),
    ("在码头务工的渔民有340人。", {"340人": {"measure": "渔民"}}),
    ("与此同时，金融纠纷案件同比减少两成。", {"两成": {"measure": "金融纠纷案件", "direction": "decrease", "basis": "year-on-year"}}),
    ("学校停招金融学等6个专业。", {"6个专业": {"measure": "停招", "subject": "学校"}}),
    ("交付周期从过去的半年缩短到八周。", {
        "半年": {"measure": "交付周期"}, "八周": {"measure": "交付周期", "direction": "decrease"},
    }),
    ("他修了三十年钟表。", {"三十年": {"measure": "修", "subject": "他"}}),
    ("现在一车货25分钟就能装满。", {"25分钟": {"measure": "装满", "subject": "货"}}),
    ("队员平均年龄24岁，比上届年轻2岁。", {"24岁": {"measure": "平均年龄", "subject": "队员"}, "2岁": {"measure": "平均年龄", "subject": "队员", "direction": "decrease"}}),
    ("第二季度营收9亿元，下降一成，降幅扩大至12%。", {
        "9亿元": {"measure": "营收", "time": "第二季度"},
        "一成": {"measure": "营收", "time": "第二季度", "direction": "decrease"},
        "12%": {"measure": "营收", "time": "第二季度", "direction": "decrease"},
    }),
    ("师范大学对1500户家庭的调查发现，孩子上学的路程延长到6.4公里。", {
        "1500户家庭": {"measure": "调查", "subject": "师范大学", "source": "师范大学"},
        "6.4公里": {"measure": "路程", "subject": "孩子", "direction": "increase", "source": "师范大学"},
    }),
    ("广东省消委会抽检了市面上50款泡泡机，不合格率为28%。", {
        "50款泡泡机": {"measure": "抽检", "subject": "广东省消委会", "source": "广东省消委会"},
        "28%": {"measure": "不合格率", "subject": "泡泡机", "source": "广东省消委会"},
    }),
    ("据《宠物行业白皮书》，去年全国养猫7290万只。", {
        "7290万只": {"measure": "养猫", "subject": "全国", "time": "去年", "source": "宠物行业白皮书"},
    }),
    ("特区政府统计处的资料显示，就业人数为380万人。", {"380万人": {"measure": "就业人数", "source": "特区政府统计处"}}),
    ("市政府要求，公交集团把亏损压减三成。", {
        "三成": {"measure": "亏损", "subject": "公交集团", "direction": "decrease", "source": "市政府", "status": "target"},
    }),
    ("平均工期由上年末的182天缩短为118天。", {
        "182天": {"measure": "工期", "time": "上年末"},
        "118天": {"measure": "工期", "direction": "decrease"},
    }),
    ("电工集团用了1280天打通隧道。", {"1280天": {"measure": "打通", "subject": "电工集团"}}),
    ("跑短途的车主两年半就能收回差价。", {"两年半": {"measure": "收回", "subject": "车主"}}),
    ("普通钻头下去，30个小时就磨平了。", {"30个小时": {"measure": "磨平", "subject": "普通钻头"}}),
    ("地层距今8100万年。", {"8100万年": {"measure": "距今", "subject": "地层"}}),
    ("工人用了近20天。", {"20天": {"measure": "用", "subject": "工人"}}),
    ("去学校要坐40分钟渡船。", {"40分钟": {"measure": "坐"}}),
    ("心电图平均8分钟出报告。", {"8分钟": {"measure": "出", "subject": "心电图"}}),
    ("国产轴承在高端设备市场的份额只有14%。", {"14%": {"measure": "份额", "subject": "国产轴承"}}),
    ("该软件能解码240种方言。", {"240种方言": {"measure": "解码", "subject": "该软件"}}),
    ("该厂去年裁员300人，约占员工总数的两成。", {
        "300人": {"measure": "裁员", "subject": "该厂", "time": "去年", "direction": "decrease"},
        "两成": {"measure": "员工总数", "subject": "裁员", "time": "去年"},
    }),
    ("收到的感谢信倒有12封。", {"12封": {"measure": "感谢信"}}),
    ("全县乡村教师要达到4000名。", {"4000名": {"measure": "乡村教师", "subject": "全县", "status": "target"}}),
    ("市监局检查商铺90家，关停12家。", {"90家": {"measure": "商铺", "subject": "市监局"}, "12家": {"measure": "商铺", "subject": "市监局"}}),
    ("受访者中，尚未拿定主意的占两成一。", {"两成一": {"measure": "受访者", "subject": "尚未拿定主意的"}}),
    ("研究发现，城市老人每周锻炼4.2次，农村老人只有1.9次。", {
        "4.2次": {"measure": "锻炼", "subject": "城市老人"},
        "1.9次": {"measure": "锻炼", "subject": "农村老人"},
    }),
    ("那间图书室面积260平方米。", {"260平方米": {"measure": "面积", "subject": "那间图书室"}}),
    ("该舰队首批12艘巡逻艇已交付九成。", {"12艘巡逻艇": {"subject": "该舰队"}, "九成": {"measure": "交付", "subject": "该舰队"}}),
    ("散装咖啡的均价从每包38元涨到45元。", {"每包38元": {"measure": "均价", "subject": "散装咖啡"}, "45元": {"measure": "均价", "subject": "散装咖啡", "direction": "increase"}}),
    ("公司烘焙咖啡销量1.1万吨。", {"1.1万吨": {"measure": "烘焙咖啡销量", "subject": "公司"}}),
    ("冰鲜鱼销量下降12%，无醇酒增长27%。", {
        "12%": {"measure": "销量", "subject": "冰鲜鱼", "direction": "decrease"},
        "27%": {"measure": "销量", "subject": "无醇酒", "direction": "increase"},
    }),
    ("县政府去年9月启动第三批危房改造，每户补助2.1万元。", {"2.1万元": {"measure": "每户补助", "subject": "县政府", "time": "去年9月"}}),
    ("他按骗子的指令汇出18万元。", {"18万元": {"measure": "汇出", "subject": "他"}}),
    ("工人更换轴承240套，每套造价860元。", {"240套": {"measure": "轴承", "subject": "工人"}, "860元": {"measure": "造价", "subject": "轴承"}}),
    ("翻修共耗资2600万元。", {"2600万元": {"measure": "耗资", "subject": "翻修"}}),
    ("超期车辆的罚款金额由50元提高到200元。", {
        "50元": {"measure": "罚款金额", "subject": "超期车辆"},
        "200元": {"measure": "罚款金额", "subject": "超期车辆", "direction": "increase"},
    }),
    ("洪水袭击该县12个乡镇。", {"12个乡镇": {"measure": "袭击", "subject": "洪水"}}),
    ("外卖平台抽走货款的近三成。", {"三成": {"measure": "货款", "subject": "外卖平台"}}),
    ("协办方亏损340万元。", {"340万元": {"measure": "亏损", "subject": "协办方"}}),
    ("云帆科技股价上涨2%，马尔登下跌1.1%。", {
        "2%": {"measure": "股价", "subject": "云帆科技", "direction": "increase"},
        "1.1%": {"subject": "马尔登", "direction": "decrease"},
    }),
    ("医疗队已为32名儿童植入耳蜗。", {"32名儿童": {"measure": "植入", "subject": "医疗队"}}),
    ("公司替客户垫付3800万元，追回的不到四成。", {"3800万元": {"measure": "垫付", "subject": "公司"}, "四成": {"measure": "垫付", "subject": "追回的"}}),
    ("全省能做这项检测的医院仅有6家。", {"6家": {"measure": "医院", "subject": "全省"}}),
    ("同在深圳的云帆科技去年营收48亿元。", {"48亿元": {"measure": "营收", "subject": "云帆科技", "time": "去年"}}),
    ("全市有教师1.2万人，其中拿到高级职称的3400人。", {"1.2万人": {"measure": "教师", "subject": "全市"}, "3400人": {"measure": "教师", "subject": "拿到高级职称的"}}),
    ("“人工能省下三成。”厂长说。", {"三成": {"measure": "能省", "subject": "人工", "source": "厂长"}}),
    ("村里抽调警力80人，市财政还给主办方补贴了60万元。", {"80人": {"measure": "抽调", "subject": "村里"}, "60万元": {"measure": "补贴", "subject": "市财政"}}),
    ("公司今年营收下降3%，距目标还差2亿元。", {
        "3%": {"measure": "营收", "subject": "公司", "time": "今年", "direction": "decrease"},
        "2亿元": {"subject": "公司", "time": "今年"},
    }),
    ("去年走失的老人中，八成是70岁以上的独居老人。", {"八成": {"measure": "老人", "subject": "独居老人"}}),
    ("该院接诊4260人次，六成是发热和咳嗽。", {"4260人次": {"measure": "接诊", "subject": "该院"}, "六成": {"measure": "接诊", "subject": "发热和咳嗽"}}),
    ("加开的列车有642列，三分之一是夜间高铁。", {"642列": {"measure": "列车"}, "三分之一": {"measure": "列车", "subject": "高铁"}}),
    ("外省来的游客平均停留2.6天。", {"2.6天": {"measure": "停留", "subject": "游客"}}),
    ("其中三年期定存由1.55%调至1.4%。", {"1.55%": {"subject": "三年期定存"}, "1.4%": {"subject": "三年期定存"}}),
    ("群众损失4.9亿元，冒充客服类由9%升至17%。", {
        "4.9亿元": {"measure": "损失", "subject": "群众"},
        "9%": {"subject": "冒充客服类"},
        "17%": {"subject": "冒充客服类", "direction": "increase"},
    }),
    ("养老金缺口今年扩大到420亿元，财政补贴占支出的三分之一。", {
        "420亿元": {"measure": "养老金缺口", "time": "今年", "direction": "increase"},
        "三分之一": {"measure": "支出", "subject": "财政补贴", "time": "今年"},
    }),
    ("这块陨石重达1.2吨，直径46厘米。", {"1.2吨": {"subject": "这块陨石"}, "46厘米": {"measure": "直径", "subject": "这块陨石"}}),
    ("宁川药业的连云港基地去年底投产，投资3.2亿元，年产能3000吨。", {
        "3.2亿元": {"measure": "投资", "subject": "连云港基地"},
        "3000吨": {"measure": "年产能", "subject": "连云港基地"},
    }),
    ("报告说，我国患者有1200万人。国产心脏支架前年集采后，单价从1.3万元降到700元，使用量增长1.6倍。", {
        "1200万人": {"measure": "患者", "subject": "我国", "source": "报告"},
        "1.3万元": {"measure": "单价", "subject": "国产心脏支架"},
        "700元": {"measure": "单价", "subject": "国产心脏支架", "time": "前年", "direction": "decrease"},
        "1.6倍": {"measure": "使用量", "subject": "国产心脏支架", "time": "前年", "direction": "increase"},
    }),
    ("县图书馆上月上线“云书房”小程序，注册用户已有4.2万人，到馆人次却少了一成。", {
        "4.2万人": {"measure": "注册用户", "subject": "“云书房”小程序", "time": "上月"},
        "一成": {"measure": "到馆人次", "subject": "县图书馆", "time": "上月", "direction": "decrease"},
    }),
    ("镇卫生院花86万元购置了一台带彩超的体检车，配备3名医生，下村问诊210次。", {
        "86万元": {"measure": "花", "subject": "镇卫生院"},
        "3名医生": {"subject": "体检车"},
        "210次": {"measure": "问诊", "subject": "体检车"},
    }),
    ("退休工人花12万元买下一间靠河的老屋，面积70平方米。", {
        "12万元": {"measure": "花", "subject": "退休工人"},
        "70平方米": {"measure": "面积", "subject": "老屋"},
    }),
    ("研究所把反应釜的升温时间由90分钟压到20分钟，能耗降低三成，单台造价不到6万元。", {
        "90分钟": {"measure": "升温时间", "subject": "反应釜"},
        "20分钟": {"measure": "升温时间", "subject": "反应釜", "direction": "decrease"},
        "三成": {"measure": "能耗", "subject": "反应釜", "direction": "decrease"},
        "6万元": {"measure": "单台造价", "subject": "反应釜"},
    }),
    ("团队用来烧瓦的隧道窑，工作温度1100摄氏度，成品率92%。", {
        "1100摄氏度": {"measure": "工作温度", "subject": "隧道窑"},
        "92%": {"measure": "成品率", "subject": "隧道窑"},
    }),
    ("该矿去年产锂1.2万吨，占全国产量的一成二。", {
        "1.2万吨": {"measure": "产锂", "subject": "该矿", "time": "去年"},
        "一成二": {"measure": "产量", "subject": "该矿", "time": "去年"},
    }),
    ("区卫健委副主任沈方说，明年投资3000万元改建两所卫生院，增加床位260张。", {
        "3000万元": {"measure": "投资", "subject": "区卫健委", "time": "明年", "source": "区卫健委副主任沈方", "status": "target"},
        "两所卫生院": {"subject": "区卫健委", "time": "明年", "source": "区卫健委副主任沈方", "status": "target"},
        "260张": {"measure": "床位", "subject": "区卫健委", "time": "明年", "direction": "increase", "source": "区卫健委副主任沈方", "status": "target"},
    }),
    ("海洋局环评司司长杜川说，今年将在60座码头加装岸电设备，年底前把监测站增至40个。", {
        "60座码头": {"measure": "加装", "subject": "海洋局环评司", "time": "今年", "source": "司长杜川", "status": "target"},
        "40个": {"measure": "监测站", "subject": "海洋局环评司", "time": "年底", "direction": "increase", "source": "司长杜川", "status": "target"},
    }),
    ("青川大学去年对1800名店主的调查发现，七成受访者愿意试用。", {
        "1800名": {"measure": "店主", "subject": "青川大学", "time": "去年", "source": "青川大学"},
        "七成": {"measure": "受访者", "time": "去年", "source": "青川大学"},
    }),
    ("她看准行情，下本钱搞大棚，把240亩地全部种上草莓。", {
        "240亩": {"subject": "她"},
    }),
    ("“我们等了三年，装修只花4万元，婚宴请了30人。”", {
        "三年": {"measure": "等", "subject": "我们"},
        "4万元": {"measure": "花", "subject": "我们"},
        "30人": {"measure": "请", "subject": "我们"},
    }),
    ("“我举了两回牌，花了4.6万元。”", {
        "4.6万元": {"measure": "花", "subject": "我"},
    }),
    ("全场最贵的是一套明代青花瓷，从1800万元起拍。", {
        "1800万元": {"subject": "青花瓷"},
    }),
    ("这是集团在该省的第四座水厂，日供水30万吨。", {
        "30万吨": {"measure": "日供水", "subject": "水厂"},
    }),
    ("投诉类占诉求的三成，物业类增幅更大，达到24%。", {
        "三成": {"measure": "诉求", "subject": "投诉类"},
        "24%": {"measure": "诉求", "subject": "物业类"},
    }),
    ("金湖服务（下称金湖）公布2025年度业绩：收入88亿元，增长3%。", {
        "88亿元": {"measure": "收入", "subject": "金湖服务（下称金湖）", "time": "2025年度", "source": "金湖服务（下称金湖）"},
        "3%": {"measure": "收入", "subject": "金湖服务（下称金湖）", "time": "2025年度", "direction": "increase", "source": "金湖服务（下称金湖）"},
    }),
    ("晶纬光电：去年预亏逾2亿元", {
        "2亿元": {"measure": "亏", "subject": "晶纬光电", "time": "去年", "source": "晶纬光电", "status": "estimate"},
    }),
    ("北国央行10日宣布，15日起基准利率由9%下调至8.5%。", {
        "9%": {"measure": "基准利率", "subject": "北国央行", "source": "北国央行"},
        "8.5%": {"measure": "基准利率", "subject": "北国央行", "time": "15日", "direction": "decrease", "source": "北国央行"},
    }),
    ("浙江把节目送上卫星后，又投资近亿元。", {
        "亿元": {"measure": "投资", "subject": "浙江"},
    }),
    ("市里设立10亿元人才基金，首期2亿元6月底前到位。", {
        "10亿元": {"measure": "人才基金", "subject": "市里"},
        "2亿元": {"subject": "人才基金", "time": "6月底"},
    }),
    ("公司仓库利用率高达95%，工人日薪由160元涨到220元，还要裁减分拣员80名。", {
        "95%": {"measure": "仓库利用率", "subject": "公司"},
        "160元": {"measure": "日薪", "subject": "工人"},
        "220元": {"measure": "日薪", "subject": "工人", "direction": "increase"},
        "80名": {"subject": "公司", "direction": "decrease"},
    }),
    ("2024年、2025年，公司营业收入分别为4.7亿元、8.9亿元，净亏损分别为1.8亿元、6200万元。", {
        "4.7亿元": {"measure": "营业收入", "subject": "公司", "time": "2024年"},
        "8.9亿元": {"measure": "营业收入", "subject": "公司", "time": "2025年"},
        "1.8亿元": {"measure": "净亏损", "subject": "公司", "time": "2024年"},
        "6200万元": {"measure": "净亏损", "subject": "公司", "time": "2025年"},
    }),
    ("画家去年花90万元买下一栋1952年建的石屋，修缮又用去40万元。", {
        "90万元": {"measure": "花", "subject": "画家", "time": "去年"},
        "40万元": {"measure": "用去", "subject": "画家", "time": "去年"},
    }),
    ("全省取消原计划新建办公楼12万平方米。", {
        "12万平方米": {"measure": "办公楼", "subject": "全省"},
    }),
    ("东区用户310万户，西区用户220万户，分别增长4%和6%。", {
        "310万户": {"measure": "用户", "subject": "东区"},
        "220万户": {"measure": "用户", "subject": "西区"},
        "4%": {"measure": "用户", "subject": "东区", "direction": "increase"},
        "6%": {"measure": "用户", "subject": "西区", "direction": "increase"},
    }),
    ("进口奶酪3.4万吨、稀奶油12.8万吨，分别占进口总量的18%和四成九。", {
        "3.4万吨": {"measure": "奶酪"},
        "12.8万吨": {"measure": "稀奶油"},
        "18%": {"measure": "进口总量", "subject": "奶酪"},
        "四成九": {"measure": "进口总量", "subject": "稀奶油"},
    }),
    ("公司去年保费收入90亿元，银保渠道贡献七成三，代理人减少1200名。", {
        "90亿元": {"measure": "保费收入", "subject": "公司", "time": "去年"},
        "七成三": {"measure": "保费收入", "subject": "银保渠道", "time": "去年"},
        "1200名": {"measure": "代理人", "subject": "公司", "time": "去年", "direction": "decrease"},
    }),
    ("她今年31岁，去年卖出画作40幅。", {
        "31岁": {"subject": "她", "time": "今年"},
        "40幅": {"measure": "画作", "subject": "她", "time": "去年"},
    }),
    ("银行向合作社贷款300万元。", {
        "300万元": {"measure": "贷款", "subject": "银行"},
    }),
    ("公司营收57亿元。其中，智算业务收入19亿元，增长两成，毛利率38%。", {
        "57亿元": {"measure": "营收", "subject": "公司"},
        "19亿元": {"measure": "智算业务收入", "subject": "公司"},
        "两成": {"measure": "智算业务收入", "subject": "公司", "direction": "increase"},
        "38%": {"measure": "毛利率", "subject": "智算业务"},
    }),
    ("首尔市去年把贷款的贴息率提高到4%，有3.2万户申请。", {
        "4%": {"measure": "贴息率", "subject": "贷款", "time": "去年", "direction": "increase"},
        "3.2万户": {"measure": "申请", "subject": "首尔市", "time": "去年"},
    }),
    ("这次勘察去年9月至11月进行，有380名队员参加，行程3700公里。", {
        "380名队员": {"measure": "参加", "subject": "这次勘察", "time": "去年9月至11月"},
        "3700公里": {"measure": "行程", "subject": "这次勘察", "time": "去年9月至11月"},
    }),
    ("大股东海晟控股认购新股30亿元；二股东安盾保险放弃认购，目前持股12%。", {
        "30亿元": {"measure": "新股", "subject": "海晟控股"},
        "12%": {"measure": "持股", "subject": "安盾保险"},
    }),
    ("市里今年把补贴的上限提高到4万元，支出1.2亿元。", {
        "4万元": {"measure": "上限", "subject": "补贴", "time": "今年", "direction": "increase"},
        "1.2亿元": {"measure": "支出", "subject": "市里", "time": "今年"},
    }),
    ("2．公司投资3亿元，新建厂房5座。", {
        "3亿元": {"measure": "投资", "subject": "公司"},
        "5座": {"measure": "厂房", "subject": "公司"},
    }),
    ("公司借入2000万元的过桥资金，期限两个月，月息5%。", {
        "2000万元": {"measure": "过桥资金", "subject": "公司"},
        "两个月": {"measure": "期限", "subject": "过桥资金"},
        "5%": {"measure": "月息", "subject": "过桥资金"},
    }),
    ("老王没有让客户办过一件事，先后拒礼500多次。", {
        "500多次": {"measure": "拒礼", "subject": "老王"},
    }),
    ("市里设立20亿元产业基金，还将建一座占地600亩的原料中心。", {
        "20亿元": {"measure": "产业基金", "subject": "市里"},
        "600亩": {"measure": "占地", "subject": "原料中心", "status": "target"},
    }),
    ("公司建成长达1500公里的传输网，投资2亿元。", {
        "1500公里": {"subject": "传输网"},
        "2亿元": {"measure": "投资", "subject": "公司"},
    }),
    ("公司修路三条。为使农民尽快富起来，组建了20支车队。", {
        "三条": {"measure": "修路", "subject": "公司"},
        "20支车队": {"subject": "公司"},
    }),
    ("公司去年亏损。为让老人安心，新增床位200张。", {
        "200张": {"measure": "床位", "subject": "公司", "time": "去年", "direction": "increase"},
    }),
    ("经过五年努力，全县建成水库30座。", {
        "30座": {"measure": "水库", "subject": "全县"},
    }),
    ("葡萄牙经过数年的艰苦努力，斥资2.2亿美元，建成了展览公园。", {
        "2.2亿美元": {"measure": "斥资", "subject": "葡萄牙"},
    }),
    ("歹徒把她们关在一个厕所里，搜走了两个对讲机。", {
        "一个厕所": {"subject": "歹徒"},
        "两个对讲机": {"measure": "搜走", "subject": "歹徒"},
    }),
    ("集团推出平台，处理一笔订单的平均时间由5分钟缩短到40秒。", {
        "5分钟": {"measure": "平均时间", "subject": "集团"},
        "40秒": {"measure": "平均时间", "subject": "集团", "direction": "decrease"},
    }),
    ("全国养老机构有4万家。此次抽查历时两个月，300名检查人员参与。", {
        "4万家": {"measure": "养老机构", "subject": "全国"},
        "两个月": {"measure": "历时", "subject": "此次抽查"},
        "300名检查人员": {"measure": "参与", "subject": "此次抽查"},
    }),
    ("公司去年营收增长12%。电动巴士单程行驶只要40分钟，票价3元。", {
        "12%": {"measure": "营收", "subject": "公司", "time": "去年", "direction": "increase"},
        "40分钟": {"measure": "行驶", "subject": "电动巴士"},
        "3元": {"measure": "票价", "subject": "电动巴士"},
    }),
    ("全国新能源车保有量4000万辆。业内人士预计，到2030年，固态电池成本将降至0.6元，但价格每年会跌5%。", {
        "4000万辆": {"measure": "新能源车保有量", "subject": "全国"},
        "0.6元": {"measure": "成本", "subject": "固态电池", "time": "2030年", "direction": "decrease", "source": "业内人士", "status": "estimate"},
        "5%": {"measure": "价格", "subject": "固态电池", "direction": "decrease", "source": "业内人士"},
    }),
    ("学校去年学费收入2亿元，学费收入的一成用于奖学金。", {
        "2亿元": {"measure": "学费收入", "subject": "学校", "time": "去年"},
        "一成": {"measure": "学费收入", "subject": "学校", "time": "去年"},
    }),
    ("村民王福来前年回乡，改造花了12万元。", {
        "12万元": {"measure": "花", "subject": "村民王福来", "time": "前年"},
    }),
    ("去年滑雪季，全省雪场接待游客320万人次。", {
        "320万人次": {"measure": "游客", "subject": "全省雪场", "time": "去年"},
    }),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*ENGLISH, *CHINESE], ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_reader_would_write_this_down(text: str, expected: dict[str, dict[str, str]]) -> None:
    assert told(text) == expected


def test_a_report_has_the_quarter_of_a_lead_without_figures() -> None:
    found = told(
        "Brix SA swung to a second-quarter profit after two years of losses.\n\n"
        "Net income was $186 million. That beat the $151 million average estimate of analysts. Revenue jumped 58%.",
        published="2026-08-18",
    )
    assert [slots.get("time") for slots in found.values()] == ["second-quarter"] * 3
    assert [slots.get("measure") for slots in found.values()] == ["Net income", "Net income", "Revenue"]
    assert found["$151 million"] == {
        "measure": "Net income", "subject": "Brix SA", "time": "second-quarter", "status": "estimate", "source": "analysts",
    }  # fmt: skip


def test_a_companys_own_quarter_may_be_told_before_the_calendars_is_over() -> None:
    found = told(
        "STOCKHOLM, June 10 (Reuters) - Brix AB said its second-quarter loss narrowed to 84 million crowns.\n\n"
        "Revenue rose 6% to 1.9 billion crowns.",
        published="2026-06-10",
    )
    assert [slots.get("time") for slots in found.values()] == ["second-quarter"] * 3


def test_a_report_goes_on_with_its_quarter_in_another_paragraph() -> None:
    found = told(
        "Acme Corp. carried 21 million tonnes in the first three months of the year.\n\n"
        "Shipments of coal fell 18%. Its revenue slipped to $1 billion from $2 billion.\n\nThe group has 90 ships."
    )
    quarter = "first three months of the year"
    assert [slots.get("time") for slots in found.values()] == [quarter, quarter, quarter, None, None]
    assert [slots.get("subject") for slots in found.values()] == ["Acme Corp.", "coal", "Its", "Its", "group"]


def test_a_companys_quarter_goes_on_by_region_whatever_it_is_called() -> None:
    found = told(
        "SEOUL, April 20 (AP) - Acme Corp. gained 5 million users in the first quarter.\n\n"
        "Sales totalled $90 million in the three months to March 31.\n\nIt has 30 offices.\n\nRevenue rose 21% in Japan."
    )
    assert found["21%"]["time"] == "three months to March 31"


def test_what_a_storm_did_is_of_the_day_that_it_came() -> None:
    found = told("The storm came ashore on Sept. 30 with winds of 130 mph. It killed 37 people.")
    assert found["37 people"]["time"] == "Sept. 30"


def test_what_was_a_year_ago_dates_nothing_that_follows() -> None:
    found = told("Acme Corp. lost 90 cents in 2021. A year ago it earned 94 cents.\n\nIt is old. Premiums rose 11%.")
    assert "time" not in found["11%"]


def test_those_who_are_spoken_of_in_a_quotation_stay_in_it() -> None:
    found = told('Kumo Inc. has 90 offices. "People watch one show," its founder said. Churn eased to 2.9%.')
    assert found["2.9%"]["subject"] == "Kumo Inc."


def test_a_quotation_of_several_sentences_has_the_speaker_behind_it() -> None:
    text = "“我家有60公顷果园，去年拔了22公顷。果酒不好卖。今年我还得再拔15公顷。”果农马松说。"
    assert {fact["source"] for fact in told(text).values()} == {"果农马松"}
    text = "“货到得太晚了。现在单价是6500元。”总经理秦若愚在会上说。"
    assert told(text)["6500元"]["source"] == "总经理秦若愚"


def test_a_quotation_has_the_speaker_of_the_sentence_before() -> None:
    found = told('"We are full," said Dr. Elena Ferrer. "Half of our beds are 20 years old."')
    assert {slots["source"] for slots in found.values()} == {"Elena Ferrer"}


def test_an_article_goes_on_with_the_month_or_year_of_its_first_figures() -> None:
    lead = "OSLO, July 1 - Norway's police recorded 412 bicycle thefts in May, up 9%, the ministry said.\n\n"
    found = told(f"{lead}Burglaries fell 4% to 1,386. Officers made 94 arrests.\n\nThe force has 12,000 officers.")
    assert [found[words].get("time") for words in ("4%", "1,386", "94 arrests", "12,000 officers")] == ["May"] * 3 + [
        None
    ]


def test_what_is_foreseen_goes_on_with_the_year_of_the_first_figures() -> None:
    lead = "LIMA, July 1 - Peru will harvest 3.4 million tons of rice in 2026, the agency said.\n\n"
    assert told(f"{lead}Yields are expected to rise 2%.")["2%"]["time"] == "2026"


def test_a_place_with_a_name_has_the_figures_that_follow() -> None:
    lead = "Last year it drew 2.1 million people.\n"
    found = told(f"Granite Basin counted 486,000 visitors in May. {lead}The number of rangers has shrunk to 88.")
    assert found["88"]["subject"] == "it"


def test_the_company_of_a_datelined_lead_is_spoken_of() -> None:
    found = told("LONDON, Jan 8, 2026 (Reuters) - Acme Corp. reported lower sales.\n\nIn the quarter, revenue fell 3%.")
    assert found["3%"]["subject"] == "Acme Corp."


def test_a_paragraph_that_names_nobody_goes_on_with_the_place_of_the_one_before() -> None:
    found = told(
        "前三季度，全国快递业务收入1.14万亿元，增长8.1%。\n\n平均单票收入7.44元。国家邮政局介绍，派费上调两成。"
    )
    assert [slots.get("subject") for slots in found.values()] == ["全国", "全国", "全国", None]


def test_what_is_published_on_a_day_is_of_the_time_that_it_tells_of() -> None:
    found = told("教育部24日发布2025年统计公报。公报显示，民办学校占比为32.3%，比上年提高0.4个百分点。")
    assert [slots.get("time") for slots in found.values()] == ["2025年", "2025年"]


def test_a_lead_without_a_figure_of_its_own_tells_whose_the_quarter_is() -> None:
    text = (
        "Acme Corp swung to a second-quarter profit after two years of losses.\n\n"
        "Net income was $186 million, it said.\n\nAcme Corp sold 54,300 tons of zinc."
    )
    found = told(text, "2026-08-18")
    assert found["$186 million"]["time"] == found["54,300 tons"]["time"] == "second-quarter"


def test_a_stretch_compared_with_does_not_become_the_reports() -> None:
    found = told("上半年，远山重工实现净利润3.2亿元，上年同期亏损1.1亿元。\n\n报告期内，公司交付挖掘机2.1万台。")
    assert [slots.get("time") for slots in found.values()] == ["上半年", "上年同期", "上半年"]


def test_a_bureau_has_no_sales() -> None:
    found = told("市市场监管局约谈了商家。预计全年带动销售额突破220亿元。")
    assert "subject" not in found["220亿元"]


def test_each_of_two_owners_has_its_figure() -> None:
    for of in ("的", ""):
        found = told(f"北京、上海{of}报名人数分别为7.2万人和5.6万人。")
        assert [slots["subject"] for slots in found.values()] == ["北京", "上海"]
        assert [slots["measure"] for slots in found.values()] == ["报名人数", "报名人数"]


def test_what_analysts_expect_is_that_of_the_one_spoken_of() -> None:
    found = told(
        "Acme Corp. delivered 90 trucks, 30 of them to Boeing.\n\nAnalysts had expected a loss of $60 million."
    )
    assert [slots.get("subject") for slots in found.values()] == ["Acme Corp.", "Acme Corp.", "Acme Corp."]
    assert found["$60 million"]["source"] == "Analysts"


def test_a_countrys_figures_are_those_of_the_one_spoken_of() -> None:
    lead = "TOKYO - Japan's exports grew faster than expected in August, customs data showed.\n\n"
    found = told(lead + "Exports rose 6.2%. Steel prices fell 2%.\n\nImports fell 0.8%.")
    assert [slots.get("subject") for slots in found.values()] == ["Japan", "Steel prices", "Japan"]
    found = told(lead + "Italy's loans fell in July.\n\nExports rose 6.2%.")
    assert [slots.get("subject") for slots in found.values()] == [None]


def test_what_the_text_spoke_of_is_the_subject_of_what_follows() -> None:
    found = told(
        "Acme Corp. opened a plant in Leeds. The company employs 500 people. It earned $5 million. Revenue fell 3%."
    )
    assert [slots.get("subject") for slots in found.values()] == ["company", "It", "company"]
    assert told("Kenya recorded 300 cases in 2023. Deaths fell to 41.")["41"]["subject"] == "Kenya"


def test_a_paragraph_is_about_the_body_that_it_opens_with() -> None:
    text = "海岳药业股份有限公司上半年收入12亿元。\n\n合作方阿斯利康公司将支付首付款1亿美元。\n\n公司尚未扭亏。今年上半年，净亏损收窄18%。"
    assert told(text)["18%"]["subject"] == "公司"


def test_an_elliptic_figure_has_the_time_of_the_one_before() -> None:
    found = told("Acme Corp. earned $5 million in June. Revenue fell 3%.\n\nThe price is $7.")
    assert found["3%"]["time"] == "June"
    assert "time" not in found["$7"]


DATED: list[tuple[str, str, str | None, str]] = [
    ("In 2011 it shipped 29 million watches. Since then the average price has tripled.", "tripled", "2011", "actual"),
    ("It lost a mill with 65 employees in 2022, and since then births have fallen by 9%.", "9%", "2022", "actual"),
    ("In 1998 they landed 41,000 tons of cod. By then the stock had shrunk by half.", "half", "1998", "actual"),
    ("In 2008 fees were $90 a term. Back then a lesson cost $2.", "$2", "2008", "actual"),
    ('"A model that sold for $13,500 in 2024 is $16,200 today," she said.', "$16,200", None, "actual"),
    ("Its fleet will have 52,000 berths in 2031, up from 36,000 today.", "36,000", None, "actual"),
    ("The shares fell 3% today.", "3%", "today", "actual"),
    ("Burglaries in Leeds more than tripled last year to 57, police said on Monday.", "57", "last year", "actual"),
    ("Sales at the shop nearly doubled last year to $57 million.", "doubled", "last year", "actual"),
    ('"In 2010 a deposit was £38,000. Today it is £22,000," he said.', "£22,000", None, "actual"),
    ("The field holds 300 million barrels, enough for 12 years at last year's rate.", "12 years", None, "actual"),
    ("Police in Lyon arrested 23 people on Monday. Eleven officers were hurt.", "Eleven officers", "Monday", "actual"),
    ("Two hikers were killed and five injured on Tuesday.", "Two hikers", "Tuesday", "actual"),
    ("The fever has killed 84 people and sickened 3,900 since July.", "84 people", "July", "actual"),
    ('"In the drought of 2012 we lost 40% of the crop," he said.', "40%", "2012", "actual"),
    ("Council tax bills go up by 4.99% in April.", "4.99%", "April", "actual"),
    ("The price of a stamp goes up on July 1 to $1.20.", "$1.20", "July 1", "actual"),
    ("Council tax is to go up by 4.99%.", "4.99%", None, "actual"),
    ("The council has voted to raise council tax by 4.99%.", "4.99%", None, "target"),
    ("From June a parking permit will cost £65.", "£65", "June", "actual"),
    ("The museum will cost $65 million.", "$65 million", None, "estimate"),
    ("The charity means to plant 2 million trees by 2030.", "2 million trees", "2030", "target"),
    ("The bank is keen to hire 300 people.", "300 people", None, "target"),
    ("The chain is on course to open 40 shops next year.", "40 shops", "next year", "estimate"),
    ("Its founder stands to make $212 million.", "$212 million", None, "estimate"),
    ("The city needs to plug a hole of $63 million.", "$63 million", None, "actual"),
    ("The union is pressing for a rise of 6%.", "6%", None, "target"),
    ("They are offering two weeks' pay for each year.", "two weeks", None, "target"),
    ('"They offered $750,000 for the house," he said.', "$750,000", None, "actual"),
    ("He put the share of remittances that is invested at only 12%.", "12%", None, "estimate"),
    ("A charity worker puts the number of stray dogs at 30,000.", "30,000", None, "estimate"),
    ("Fully loaded, Dr. Markou reckons, the ship carried 68 tons of wine.", "68 tons", None, "estimate"),
    ("Fewer than 400 of the birds are left, biologists believe.", "400", None, "estimate"),
    ("Growers fear that rust has destroyed 30% of the crop.", "30%", None, "estimate"),
    ('"If 100,000 people come back, we lose $700 million a year," he said.', "$700 million a year", None, "estimate"),
    ("Growers will get 40% less for potatoes.", "40%", None, "estimate"),
    ("今年全县产蟹6万吨，减产两成。养殖大户纪德明家刨去成本净挣了41万元。", "41万元", None, "actual"),
    (
        "三季度全国手机出货量6840万台，同比下降0.6%。\n\n朗讯科技市场份额19.2%，比去年同期提高2.5个百分点。",
        "19.2%",
        "三季度",
        "actual",
    ),
    ("今年葡萄酒产量预计为3540万百升；其中南部产区约380万百升。", "380万百升", "今年", "estimate"),
    ("政府去年11月启动第二轮拔藤计划，每公顷补偿4000欧元。", "4000欧元", "去年11月", "actual"),
    ("卡斯黛乐集团上月宣布，2026年12月底前裁员740人，约占员工的12%。", "740人", "2026年12月底", "target"),
    ("卡斯黛乐集团上月宣布，2026年12月底前裁员740人，约占员工的12%。", "12%", "2026年12月底", "target"),
    ("It still aims to lift its margin, 5.1% last year, to 8% by 2030.", "5.1%", "last year", "actual"),
    ("The council agreed to waive the $95 adoption fee until September.", "$95", None, "actual"),
    (
        "Since the port opened in December 2025, the number of lines has grown from 19 to 66 ships.",
        "66 ships",
        "December 2025",
        "actual",
    ),
    (
        "Acme posted a profit of $5 million for the first quarter. It declared a dividend of 44 cents.",
        "44 cents",
        None,
        "actual",
    ),
    (
        "Acme sold 60,000 tons of ore in February. She noted that two crushers stood still.",
        "two crushers",
        None,
        "actual",
    ),
    ("该矿去年产煤52万吨。矿区销售收入2300万元，同比增长8%。", "2300万元", "去年", "actual"),
    ("截至9月末，该行存款余额900亿元。贷款余额830亿元。", "830亿元", "9月末", "actual"),
    ("上半年班列开行5120列；货物从最初的80余种增加到1200种。", "80余种", None, "actual"),
    ("公司计划投资6亿元在云南建厂，2027年投产。", "6亿元", None, "target"),
    ("公司将在云南建一座年产5万吨的糖厂，2027年投产。", "5万吨", "2027年", "target"),
    ("师范大学3月对2150名家长的调查显示，七成的家庭无人看护孩子。", "七成", "3月", "actual"),
    ("一家机构2月的民调显示，首相的支持率升至44%。", "44%", "2月", "actual"),
    ("财政部公布的2025年财政收支情况显示，一般公共预算收入22万亿元。", "22万亿元", "2025年", "actual"),
    ("欧盟委员会上周提议，将补偿的比例由五成提高到八成。", "八成", None, "target"),
    ("Rangers counted 1,200 seals on the island this winter.", "1,200 seals", None, "actual"),
    ("The city raised its fee in January. It sold 476 permits this season.", "476 permits", None, "actual"),
    ("It hired 450 nurses in the three years to February.", "450 nurses", "three years to February", "actual"),
    ("The number of looms has fallen to 1,250, reckons the Zilch Foundation.", "1,250", None, "estimate"),
    (
        "The city raised its fee in January. It sold 476 permits this season and earned $6 million.",
        "$6 million",
        None,
        "actual",
    ),
    ("Speaking to reporters on Monday, she said prices rose 4%.", "4%", None, "actual"),
    ("It raised the bonus to $850, according to a report by Economic Daily News on Tuesday.", "$850", None, "actual"),
    ("Some 40 firms are planning to leave.", "40 firms", None, "actual"),
    ("Zilia came in the second half of the index, with 50 percent.", "50 percent", None, "actual"),
    ("September heating oil closed 1.63 cents higher.", "1.63 cents", None, "actual"),
    ("January crude exports rose 5%.", "5%", "January", "actual"),
    ("US crude for delivery in November gained five cents.", "five cents", None, "actual"),
    ("The valley sees the sun for 24 hours a day.", "24 hours a day", None, "actual"),
    ("He died in January after being in jail for six years.", "six years", None, "actual"),
    ("The council last week confirmed the recent sentencing of nine smugglers.", "nine smugglers", None, "actual"),
    ("Digs were held on Sunday, and the city has banned watering in 140 colonies.", "140 colonies", None, "actual"),
    (
        "It booked 90 looms in the second quarter of 2025, and is letting go of 400 people.",
        "400 people",
        None,
        "actual",
    ),
    ("Wages have gone up by a fifth since January, and she has begun to house 22 staff.", "22 staff", None, "actual"),
    (
        "Teenagers sleep 41 minutes less than they did in 2012, a study of 980 pupils found.",
        "980 pupils",
        None,
        "actual",
    ),
    (
        "In Zilia 2.9 million people will need aid, the council estimated on Tuesday.",
        "2.9 million people",
        None,
        "estimate",
    ),
    (
        "They have given 21 million rides, three million of them in Zilia since January.",
        "21 million rides",
        None,
        "actual",
    ),
    (
        "Regulators fined Castlemere Energy £4.3 million on Tuesday for overcharging 18,600 customers.",
        "18,600 customers",
        None,
        "actual",
    ),
    ("Output fell by 40,000 tons in 2025. That is 30% of the total.", "30%", "2025", "actual"),
    ("The bank left its rate at 2% on Tuesday. The euro firmed by half a cent.", "half a cent", "Tuesday", "actual"),
    ("It grew on a farm where vets on Tuesday began to cull 3,400 cattle.", "3,400 cattle", "Tuesday", "actual"),
    ("On Monday 158 people stood on the 8,849-meter peak.", "8,849-meter", None, "actual"),
    ("Growth slowed last year to 5.3% from 5.7% the previous year.", "5.3%", "last year", "actual"),
    ("Traffic was down 20% compared with last year's levels.", "20%", None, "actual"),
    ("Zilia's annual bill of $35 billion could rise to $110 billion by 2030.", "$35 billion", None, "actual"),
    ("It will cut power to the mines it serves by 30% from May.", "30%", "May", "estimate"),
    ("Some 349 albums were sold in January. That was up 34% from the same month in 2025.", "34%", "January", "actual"),
    (
        "Revenue was $3.2 million in the second quarter, against $3.5 million expected by analysts.",
        "$3.5 million",
        "second quarter",
        "estimate",
    ),
    (
        "Earnings were 48 cents a share in the second quarter. Analysts had expected 57 cents.",
        "57 cents",
        "second quarter",
        "estimate",
    ),
    (
        "A survey of 800 tenants by Kilburn College in January found that 41% thought rents were fair.",
        "41%",
        "January",
        "actual",
    ),
    ("It lifted output to 40 tons last year, and needs another $3 million for a kiln.", "$3 million", None, "actual"),
    ("Rope makers shipped 900 coils in January and make up 14% of exports.", "14%", None, "actual"),
    ("It expects to spin 90 tons this year, and has sent 40 workers home.", "40 workers", None, "actual"),
    ("Digging began in January and will cost $9 million.", "$9 million", None, "estimate"),
    ("Before the lock opened in March 2024, barges took 700 tons a day.", "700 tons a day", None, "actual"),
    (
        "The chain earned $9 million, according to accounts filed with the exchange on Tuesday.",
        "$9 million",
        None,
        "actual",
    ),
    ("Looms now cost $9,000, nearly double what they did a decade ago.", "double", None, "actual"),
    ("Fees have risen since it cut its toll from £16 to £12 in January.", "£16", None, "actual"),
    ("Some 3 million lamps were sold last year, and every sale used to bring us $30.", "$30", None, "actual"),
    (
        "The firm will close 45 stores by December and eliminate 900 jobs to save $85 million annually.",
        "$85 million annually",
        None,
        "target",
    ),
    ("It will spend $9 million on a kiln and expects sales to recover by 5% in 2027.", "$9 million", None, "target"),
    ("It fell short of the 300 it had promised.", "300", None, "target"),
    (
        "The firm has agreed to buy Aquavox, a maker of pumps with annual sales of 31 million euros.",
        "31 million euros",
        None,
        "actual",
    ),
    ("It will shut its mill in May with the loss of 140 jobs.", "140 jobs", "May", "target"),
    ("A 25% tariff on cloth will cost the firm $6 million.", "25%", None, "actual"),
    ("Its cash of $118 million will last until 2028, it says.", "$118 million", "2028", "actual"),
    ("The town is spending $2 million to help 200 weavers buy looms.", "200 weavers", None, "target"),
    ("It won an order to supply 40 looms and 12 kilns.", "12 kilns", None, "target"),
    ("More than 40 guilds have sought protection.", "40 guilds", None, "actual"),
    ("The council will discuss the levy on March 19, now 18%.", "18%", None, "actual"),
    ("The firm owes $4 billion, of which $750 million falls due in May.", "$750 million", "May", "actual"),
    ("The company will walk away from 33 leases.", "33 leases", None, "target"),
    ("He has turned down an offer of 10 times that sum.", "10 times", None, "actual"),
    ("It would hold 9% of deposits.", "9%", None, "estimate"),
    ("The mint has set a quota of 900 coins for 2027.", "900 coins", "2027", "target"),
    ("It lost 367 clerks, leaving it with 1,620.", "1,620", None, "actual"),
    ("The clinic vowed to bring the wait down to seven weeks.", "seven weeks", None, "target"),
    ("Patients wait 22 weeks for a scan, three weeks longer than a year ago.", "three weeks", None, "actual"),
    ("The guild gave the owner 14 days to appeal.", "14 days", None, "actual"),
    ("A kiln pays for itself in 30 months.", "30 months", None, "actual"),
    ("The ship loses four hours on a trip.", "four hours", None, "actual"),
    ("Norway sent 92 of the climbers, the United States 81.", "81", None, "actual"),
    ("Wells had 71 launches, followed by Great Orme on 64.", "64", None, "actual"),
    ("She leaves a brother who is 93.", "93", None, "actual"),
    ("The wait for a loom, nine months at the worst, is down to six weeks.", "nine months", None, "actual"),
    (
        "They lived for a median of 22.4 months, compared with 15.1 months for the others.",
        "15.1 months",
        None,
        "actual",
    ),
    ("It does not expect to finish before 2027, at a cost of £18m.", "£18m", "2027", "estimate"),
]


@pytest.mark.parametrize(("text", "quantity", "time", "status"), DATED, ids=[row[0] for row in DATED])
def test_when_it_is_so_and_whether_it_is(text: str, quantity: str, time: str | None, status: str) -> None:
    found = told(text, "2026-03-12")[quantity]
    assert (found.get("time"), found.get("status", "actual")) == (time, status)


WHOSE: list[tuple[str, str, str | None]] = [
    ("北山的岭泽公司专做茶具出口，去年卖出茶具620套。", "620套", "岭泽公司"),
    ("骑手走得快，而乌兹别人走路要3小时。", "3小时", "乌兹别人"),
    ("他独自一人游了9公里。", "9公里", "他"),
    ("轻而易举地从每位客人手里收走30元。", "30元", None),
    ("全省65岁以上老人有930万人。", "930万人", "全省"),
    ("部分乡镇低保补贴提高到每月520元。", "每月520元", "部分乡镇"),
    ("住户单次充电时长降到2.4小时。", "2.4小时", "住户"),
    ("公司全年资本开支控制在7亿元以内。", "7亿元", "公司"),
    ("样品要在零下80摄氏度的冰柜里存放。", "零下80摄氏度", "冰柜"),
    ("厂里把电机的升温时间由50秒缩短到35秒，功耗降低三成。", "三成", "电机"),
    ("全国冷库有610座。其中，私人冷库有240座，占四成。", "四成", "私人冷库"),
    ("成人票80元，最贵的套票260元。", "260元", "套票"),
    ("书店去年卖书9万本，四成顾客是学生。", "四成", "学生"),
    ("消费者协会对3000名车主的调查发现，七成车主对服务不满。", "七成", None),
    ("公司去年卖出旧琴750台；台均售价3200元。", "3200元", "旧琴"),
    ("下雨天一天能收来60把伞。", "60把伞", None),
    ("市级以上医院去年接诊210万人次。", "210万人次", "医院"),
    ("青松队依靠第三节的快攻击败蓝湾队，拿到3分。", "3分", "青松队"),
    ("外出党员向村里寄回图书1300册。", "1300册", "外出党员"),
    ("南方城市年均值为38微克。", "38微克", "南方城市"),
    ("因为天然气在发电中的比例将升至27%。", "27%", "天然气"),
    ("公司用来烘干的隧道炉，工作温度320摄氏度。", "320摄氏度", "隧道炉"),
    ("大火每年造成损失12亿元。", "12亿元", "大火"),
    ("停水每年造成损失8000万元。", "8000万元", "停水"),
    ("全县种茶4万亩，茶农有6200户。", "6200户", "全县"),
    ("市里将把单张门票的最高票价限定在60元。", "60元", "单张门票"),
    ("来自智利的进口橙到岸价降到每公斤38元。", "每公斤38元", "进口橙"),
    ("百元以下的小物件成交率高达91%。", "91%", "小物件"),
    ("全场最贵的是一幅明代花鸟长卷，起拍价1800万元。", "1800万元", "花鸟长卷"),
    ("我们等了五年，婚宴只请了30人。", "30人", "我们"),
    ("浙江把补牙纳入医保，每次个人负担降到90元。", "90元", "补牙"),
    ("40个城市的平均房租下调2%。", "2%", "40个城市"),
    ("男孩初次佩戴年龄10.2岁，女孩9.6岁。", "9.6岁", "女孩"),
    ("她跟新来的教练训练了7个月，成绩提高了3秒。", "7个月", "她"),
    ("法院去年5月判处他拘役三个月。", "三个月", "他"),
    ("队里打算把球馆的座席由1.2万个扩到1.5万个。", "1.5万个", "球馆"),
    ("税金却占去票价的三成。", "三成", "税金"),
    ("全国已有30个县恢复供水，海州仍有两成住户没有电。", "两成", "海州"),
    ("训练团的老兵风雨无阻地走了9年。", "9年", "老兵"),
    ("又讯江海集团向学校捐赠了80万元。", "80万元", "江海集团"),
    ("考古学家近日在青河县海边的沙坪发现了三座古墓。", "三座古墓", "考古学家"),
    ("东江队多次有良好表现，与西河队和北岭队等球队交锋，成绩为6胜2平。", "6胜", "东江队"),
    ("每到收盘时综合指数比上周的3120点下降了60点。", "60点", "综合指数"),
    ("毕业于江城大学的谷雨等人积极筹资，共筹款70万元。", "70万元", "谷雨"),
    ("北岭饭店一般要等40分钟。", "40分钟", "北岭饭店"),
    ("用于取暖的支出年人均310元。", "310元", None),
    ("帮助失业者创建6000个小企业。", "6000个小企业", None),
    ("海河客商主动来厂谈判，签订了7万吨煤炭合同。", "7万吨", "海河客商"),
    ("他的膝盖有伤，至少要两周才能恢复。", "两周", "膝盖"),
    ("公司售出净水器4.2万台，单台均价跌至1900元。", "1900元", "净水器"),
    ("中国选手吕显舟排名第九，落后4分3秒。", "4分3秒", "吕显舟"),
    ("来自秘鲁的鲜蓝莓到岸价降到每公斤42元，占了市场份额的两成。", "两成", "鲜蓝莓"),
    ("万元以上的老家具成交率达到七成。", "七成", "老家具"),
    ("患者致残率降到16%。", "16%", "患者"),
    ("房产税涨到原来的三倍。", "三倍", None),
    ("他总结出一套办法，省下了30万元。", "30万元", "他"),
    ("教练同队员训练了8周，她同40个国家的200多位学者保持联系。", "200多位学者", "她"),
    ("它活活地咬死了两只羊羔。", "两只羊羔", "它"),
    ("“我63岁，去年学了3门课。”", "63岁", "我"),
    ("藏家谭问樵今年71岁。", "71岁", "藏家谭问樵"),
]


@pytest.mark.parametrize(("text", "quantity", "subject"), WHOSE, ids=[row[0] for row in WHOSE])
def test_a_clause_names_its_own_topic(text: str, quantity: str, subject: str | None) -> None:
    assert told(text, "2026-03-12")[quantity].get("subject") == subject


def test_what_is_denied_or_supposed_is_no_fact() -> None:
    for text in (
        "Acme Corp. did not earn $5 million.",
        "If sales reach $5 million, Acme Corp. will expand.",
        "公司未实现营收5亿元。",
    ):
        extraction = ljextract.extract(text)
        assert not extraction.facts, text
        assert [one.code for one in extraction.diagnostics] == ["not_stated_as_fact"]


def test_the_day_before_is_that_of_the_day_named_last() -> None:
    (*_, time) = ljextract.extract(
        "7月1日，公司发布数据，同比增长8%；上半年交付20万辆。前一天，召回3万辆。", published="2025-07-02"
    ).times
    assert (time.text, time.value) == ("前一天", "2025-06-30")


@pytest.mark.parametrize(
    "text",
    [
        "The pension fund earns 9.8%, trims fossil stakes COLUMBUS, Ohio (AP) —",
        "Cod stocks stood at 61,000 tonnes in January, less than half of the level of 2016, according to the\nBaltrail",
        "300 people will go",
        "they will employ ",
        "lder Point Capital for $3.4 billion in cash and would lay",
        "From 1 arc guestwho paymore than 100,000 ye a night will be ",
        "占去年同期的104%。",
        "0周0日1日00",
        "首付的比例仍不低于15%今年。比2表示023年末减少12万亿元。（一半是",
        "卖将收入以上翻了一番；赤河酒业计划明年今年年投入8000万元开发低度酒，",
        "三成进度比去年同期则快2.3预计个百分微增0.6%，应届生平均期望月薪“”6711元，",
        "患者按七成报销，%  同比增长5 还有十几人去了清华 .，：8公斤二氧化碳。全国快递业务量累计完成1532青鸢下称到2030年翻一番9",
        "，\ntone完成年度计划的168公里病死率约为三分之二 36元  .单程19公里.\n as.%, .2012年12月每亩150元的补贴12月前将发放到约360万户农户手中\n  成交额12",
        '  one participants   ,ofLinold intheWest63    a ChinaInoneYueretired, fastwhich."patient. treatedteacherDrfour said  ,year ofa,-     -',
    ],
)
def test_no_text_is_too_odd(text: str) -> None:
    found = ljextract.extract(text, published="2025-05-05")
    assert all(text[one.start : one.end] == one.text for one in (*found.quantities, *found.facts))
