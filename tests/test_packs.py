"""User packs: what they add and override, that they stay with their extractor, and what is said of a wrong one."""

from __future__ import annotations

import os
import pickle
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import ljextract
from ljextract.errors import PackError, RuleError
from ljextract.examples import problems
from ljextract.extractor import Extractor
from ljextract.newpack import write_pack
from ljextract.records import Extraction
from ljextract.userpack import UserPack, build, configured, read_pack

TEXT = "The fence is 12 hoops long. Shares of Lantern Quay Freight fell. Demand stood at 7 on the hoop scale.\n篱笆长12箍尺。"
OWN = {("12 hoops", "hoop"), ("7 on the hoop scale", "hoop scale point"), ("12箍尺", "hoop")}

Edit = Callable[[str, str], None]


def units(found: Extraction) -> set[tuple[str, str]]:
    return {(one.text, one.unit.name) for one in found.quantities if one.unit is not None}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    write_pack(tmp_path / "mine")
    return tmp_path / "mine"


@pytest.fixture
def add(pack: Path) -> Edit:
    """Adds text to a file of the pack."""

    def add(name: str, text: str) -> None:
        with (pack / name).open("a", encoding="utf-8") as stream:
            stream.write(f"\n{text}")

    return add


def test_a_pack_adds_units_names_and_rules(pack: Path) -> None:
    found = Extractor(packs=[pack]).extract(TEXT)
    assert units(found) == OWN
    assert [(one.text, one.type) for one in found.organizations] == [("Lantern Quay Freight", "company")]
    assert [one.rule for one in found.quantities if one.text.startswith("7")] == ["mine.en.quantities.hoop_scale"]


def test_a_pack_stays_with_its_extractor(pack: Path, extractor: Extractor) -> None:
    before = extractor.extract(TEXT)
    with_pack = Extractor(packs=[pack])
    assert units(with_pack.extract(TEXT)) == OWN
    assert extractor.extract(TEXT) == before
    assert units(before) != OWN


def test_extractors_in_threads_do_not_mix(pack: Path, tmp_path: Path, extractor: Extractor) -> None:
    other = tmp_path / "other"
    shutil.copytree(pack, other)
    for file in other.rglob("*.toml"):
        file.write_text(file.read_text("utf-8").replace("hoop", "loop").replace('"mine"', '"other"'), "utf-8")
    shutil.rmtree(other / "en")
    extractors = [extractor, Extractor(packs=[pack]), Extractor(packs=[other])]
    alone = [one.extract(TEXT) for one in extractors]
    assert len({one.model_dump_json() for one in alone}) == 3
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda index: extractors[index % 3].extract(TEXT), range(60)))
    assert all(found == alone[index % 3] for index, found in enumerate(together))


def test_an_extractor_takes_its_packs_along(pack: Path) -> None:
    kept = pickle.dumps(Extractor(packs=[pack]))
    shutil.rmtree(pack)
    again = pickle.loads(kept)  # noqa: S301 - our own
    assert [one.name for one in again.packs] == ["mine"]
    assert units(again.extract(TEXT)) == OWN


def test_an_entry_overrides_what_ships_when_it_says_so(pack: Path, add: Edit) -> None:
    entry = '[[unit]]\nunit = "hoop"\nwords = ["parsecs"]\nyes = [["It is [5 parsecs] away.", "5 hoop"]]\n'
    add("en/words.toml", f"{entry}overrides = true\n")
    assert problems([pack]) == []
    assert units(Extractor(packs=[pack]).extract("It is 5 parsecs away.")) == {("5 parsecs", "hoop")}


def test_an_alias_is_one_entity_with_the_other_names(pack: Path) -> None:
    found = Extractor(packs=[pack]).extract("The Geneva Health Body met.\n世界卫生组织公布了数据。")
    assert [one.entity for one in found.organizations] == ["e1", "e1"]
    agreement = ljextract.agree(
        "The Geneva Health Body spent 5 million yuan.", "世界卫生组织花费500万元。", extractor=Extractor(packs=[pack])
    )
    assert "known by both names" in agreement.model_dump_json()


def test_a_veto_keeps_records_away(pack: Path, extractor: Extractor) -> None:
    text = "They danced at Studio 54."
    assert extractor.extract(text).quantities
    assert not Extractor(packs=[pack]).extract(text).quantities


def test_a_rule_that_fails_says_where(pack: Path) -> None:
    rules = pack / "en" / "rules.py"
    rules.write_text(rules.read_text("utf-8").replace('m["scale"]', 'm["sacle"]'), "utf-8")
    wanted = r"mine/en/rules\.py:\d+: mine\.en\.quantities\.hoop_scale: KeyError: 'sacle', on '7 on the hoop scale'"
    with pytest.raises(RuleError, match=wanted):
        Extractor(packs=[pack]).extract(TEXT)
    (problem,) = problems([pack])
    assert "'Demand stood at [7 on the hoop scale] in May.': wanted no error; found" in problem
    assert "KeyError: 'sacle', on '7 on the hoop scale'" in problem


def test_a_rule_that_fails_where_no_example_meets_it(pack: Path) -> None:
    rules = pack / "en" / "rules.py"
    greedy = '    number("number"),\n    text("hoop", "in all", name="scale"),\n'
    text = rules.read_text("utf-8").replace(
        "BOOKS = ",
        f'''@book.rule(
{greedy})
def greedy(m: Match) -> Amount:
    """What is behind a number."""
    raise ValueError("greedy")


BOOKS = ''',
    )
    rules.write_text(text, "utf-8")
    assert any("ValueError: greedy" in problem for problem in problems([pack]))


def test_a_pattern_reads_a_regular_expression_in_linear_time(pack: Path) -> None:
    rules = pack / "en" / "rules.py"
    text = rules.read_text("utf-8").replace("number, text", "number, pattern, text")
    rules.write_text(
        text.replace('text("on the hoop scale", name="scale")', 'pattern(r"on the (h+)*oop scale", "scale")'), "utf-8"
    )
    assert problems([pack]) == []
    bad = text.replace('text("on the hoop scale", name="scale")', 'pattern(r"(?=x)", "scale")')
    rules.write_text(bad, "utf-8")
    with pytest.raises(PackError, match=r"rules\.py:\d+: pattern\('\(\?=x\)'\): .*RE2 knows no lookaround"):
        Extractor(packs=[pack])


# What is wrong


ENTRY = '[[unit]]\nunit = "hoop"\nwords = ["hurdle"]\nyes = [["It is [5 hurdle] long.", "5 hoop"]]\n'
ORG = '[[org]]\ntype = "company"\nen = ["Orinda Lamp"]\nyes = [["Shares of [Orinda Lamp] fell.", "company"]]\n'


def placed(pack: Path, name: str, wanted: str) -> str:
    """The message wanted, with "+1" for the first line that is added."""
    file = pack / name
    lines = file.read_text(encoding="utf-8").count("\n") if file.exists() else 0
    return re.sub(r":\+(\d+)", lambda found: f":{lines + 1 + int(found[1])}", wanted, count=1)


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("en/words.toml", "[[unit]]\nunit =", "en/words.toml:+2: not TOML"),
        ("en/words.toml", ENTRY.replace("[[unit]]", "[[untis]]"), "en/words.toml:+1: untis 'hoop': no rule reads words of the kind 'untis'; did you mean 'unit'?"),
        ("en/words.toml", ENTRY.replace('unit = "hoop"', 'code = "km/hr"'), "en/words.toml:+2: unit 'km/hr': no unit 'km/hr' in the catalogue or in the pack's units.toml; did you mean 'km/h'?"),
        ("en/words.toml", ENTRY.replace('unit = "hoop"', 'code = "yuan"'), "en/words.toml:+2: unit 'yuan': no unit 'yuan' in the catalogue or in the pack's units.toml; did you mean 'CNY'?"),
        ("en/words.toml", ENTRY.replace('"hurdle"', '"hoops"'), "en/words.toml:+3: unit 'hoop': 'hoops' is a word of mine.en.words.hoop already; drop one"),
        ("en/words.toml", ENTRY.replace('"hurdle"', '"kilometre"'), "en/words.toml:+3: unit 'hoop': 'kilometre' is a word of en.units.km already; say overrides = true to take it over, or drop it"),
        ("en/words.toml", ENTRY + "overrides = true\n", "en/words.toml:+5: unit 'hoop': overrides nothing"),
        ("en/words.toml", ENTRY.replace('"hurdle"', '"ｈurdle"'), "en/words.toml:+3: unit 'hoop': 'ｈurdle' is never found: texts are compared as 'hurdle'; write that"),
        ("en/words.toml", ENTRY.replace('["hurdle"]', "[]"), "en/words.toml:+1: unit 'hoop': needs words = "),
        ("en/words.toml", ENTRY.replace("words", "wrods"), "en/words.toml:+1: unit 'hoop': needs words = "),
        ("en/words.toml", ENTRY + "sort = 1\n", "en/words.toml:+5: unit 'hoop': no key 'sort'"),
        ("en/words.toml", '[[comparator]]\ncomparator = "≥"\nwords = ["hoops over"]\nyes = [["It is hoops over [5].", ">5"]]\n', "en/words.toml:+1: comparator 'hoops over': no comparator '≥'; there are"),
        ("en/words.toml", '[[org_head]]\ntype = 5\nwords = ["hoopery"]\nyes = [["The [Orinda Hoopery] fell.", "company"]]\n', "en/words.toml:+2: org_head 'hoopery': type must be str, not int"),
        ("en/words.toml", '[[org_head]]\ntype = "firm"\nwords = ["hoopery"]\nyes = [["The [Orinda Hoopery] fell.", "company"]]\n', "en/words.toml:+2: org_head 'hoopery': no type 'firm'; there are company"),
        ("en/words.toml", ENTRY.partition("yes")[0], "en/words.toml:+1: unit 'hoop': has no example"),
        ("en/words.toml", ENTRY.replace("[5 hurdle]", "5 hurdle"), "en/words.toml:+4: unit 'hoop': yes: brackets mark the span"),
        ("en/words.toml", ENTRY.replace('[["It', '["It').replace('hoop"]]', 'hoop"]'), "en/words.toml:+4: unit 'hoop': yes must be pairs"),
        ("en/words.toml", ENTRY + "no = [5]\n", "en/words.toml:+5: unit 'hoop': no must be sentences"),
        ("en/words.toml", '[[veto]]\nsymbols = ["X"]\nyes = [["[X]", ""]]\n', "en/words.toml:+1: veto 'X': a veto has words"),
        ("words.toml", ENTRY, "words.toml:1: only units.toml and organizations.toml stand here; words belong in en/words.toml or zh/words.toml"),
        ("zh/words.toml", '[[unit]]\nunit = "hoop"\nwords = ["圓尺"]\nyes = [["长[5圓尺]。", "5 hoop"]]\n', "zh/words.toml:+3: unit 'hoop': '圓尺' is never found: texts are compared as '圆尺'"),
        ("units.toml", '[[unit]]\nname = "Pallet"\ndimension = "volume"\n', "units.toml:+1: unit 'Pallet': needs name = "),
        ("units.toml", '[[unit]]\nname = "pallet"\ndimension = "size"\n', "units.toml:+1: unit 'pallet': dimension 'size' is none; there are angle"),
        ("units.toml", '[[unit]]\nname = "kilometre"\ncode = "km"\ndimension = "length"\n', "units.toml:+1: unit 'km': 'km' is in the catalogue already"),
        ("units.toml", '[[unit]]\nname = "pallet"\nsize = "volume"\n', "units.toml:+1: unit 'pallet': no key 'size'"),
        ("units.toml", '[[units]]\nname = "pallet"\n', "units.toml:+1: units: no kind 'units' here"),
        ("organizations.toml", ORG.replace("Orinda Lamp", "Reuters"), "organizations.toml:+3: org 'Reuters': 'Reuters' is a name of media.Reuters already; say overrides"),
        ("organizations.toml", ORG.replace("Orinda Lamp", "Microsoft"), "organizations.toml:+1: org 'Microsoft': 'Microsoft' is known already; add names to it with [[alias]]"),
        ("organizations.toml", ORG.replace('"company"\n', '"firm"\n'), "organizations.toml:+2: org 'Orinda Lamp': no type 'firm'; there are company"),
        ("organizations.toml", ORG.replace("en =", "english ="), "organizations.toml:+1: org '?': needs en = "),
        ("organizations.toml", ORG + 'cue = ["Lamp"]\n', "organizations.toml:+5: org 'Orinda Lamp': cue lists names"),
        ("organizations.toml", ORG.replace("[[org]]", "[[orgs]]"), "organizations.toml:+1: orgs: no kind 'orgs' here"),
        ("organizations.toml", '[[alias]]\nof = "Microsfot"\nen = ["Redmond Lamp"]\nyes = [["Shares of [Redmond Lamp] fell.", "company"]]\n', "organizations.toml:+2: alias 'Microsfot': no organization is called 'Microsfot'; did you mean 'Microsoft'?"),
        ("organizations.toml", '[[alias]]\nen = ["Redmond Lamp"]\nyes = [["Shares of [Redmond Lamp] fell.", "company"]]\n', "organizations.toml:+1: alias 'Redmond Lamp': needs of = "),
        ("organizations.toml", '[[alias]]\nof = "Microsoft"\nen = ["Microsoft"]\nyes = [["Shares of [Microsoft] fell.", "company"]]\n', "organizations.toml:+2: alias 'Microsoft': 'Microsoft' is a name of company.Microsoft already; drop it"),
        ("en/rules.py", "import regex\n", "en/rules.py:+1: imports regex: a regular expression may take longer"),
        ("en/rules.py", "BOOKS = (\n", "en/rules.py:+1: not Python"),
        ("en/rules.py", "BOOKS = []\n", "en/rules.py:1: needs BOOKS = [book]"),
        ("en/rules.py", "1 / 0\n", "en/rules.py:+1: ZeroDivisionError: division by zero"),
        ("en/rules.py", 'BOOKS = [RuleBook("yours.en", kind="quantity")]\n', "en/rules.py:+1: yours.en: must begin with 'mine.'"),
        ("en/rules.py", 'BOOKS = [RuleBook("mine.en", kind="amount")]\n', "en/rules.py:+1: mine.en: no kind 'amount'; there are mention, organization"),
        ("en/rules.py", '@book.rule(number("n"))\ndef bare(m: Match) -> None:\n    """Nothing."""\n', "en/rules.py:+1: mine.en.quantities.bare: has no example"),
        ("en/rules.py", '@book.rule(number("n"))\ndef bare(m: Match) -> None:\n    pass\n', "en/rules.py:+1: mine.en.quantities.bare: needs a docstring"),
        ("en/rules.py", 'from ljextract.rules import lex\n@book.rule(lex("untis"), yes=[("[1]", "1")])\ndef own(m: Match) -> None:\n    """Nothing."""\n', "en/rules.py:+2: mine.en.quantities.own: reads words of the kind 'untis', and no word file has any"),
        ("en/rules.py", 'from ljextract.rules import found\n@book.rule(found("haeds"), yes=[("[1]", "1")])\ndef own(m: Match) -> None:\n    """Nothing."""\n', "en/rules.py:+2: mine.en.quantities.own: nothing finds 'haeds'"),
    ],
)  # fmt: skip
def test_a_problem_names_file_line_entry_and_what_is_right(
    pack: Path, add: Edit, name: str, text: str, wanted: str
) -> None:
    wanted = placed(pack, name, wanted)
    add(name, text)
    found = problems([pack])
    assert found[0].startswith(f"{pack}/{wanted}"), found
    if "has no example" in wanted:  # it works, and is held by nothing
        Extractor(packs=[pack])
        return
    with pytest.raises(PackError):
        Extractor(packs=[pack])


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("en/words.toml", ENTRY.replace('"5 hoop"', '"6 hoop"'), "en/words.toml:+4: unit 'hoop': 'It is [5 hurdle] long.': wanted '5 hurdle' = 6 hoop; found '5 hurdle' = 5 hoop, by en.quantities.number_and_unit"),
        ("en/words.toml", ENTRY + 'no = ["It was 5 hurdle."]\n', "en/words.toml:+5: unit 'hoop': 'It was 5 hurdle.': wanted nothing of mine.en.words.hoop; found '5 hurdle' = 5 hoop"),
        ("en/words.toml", ENTRY.replace('"hurdle"', '"hurdle", "million"'), "en/words.toml:+3: unit 'hoop': 'million' is never found"),
        ("organizations.toml", ORG.replace('["Orinda Lamp"]', '["Orinda Lamp", "2021"]'), "organizations.toml:+3: org 'Orinda Lamp': '2021' is never found"),
    ],
)  # fmt: skip
def test_an_example_or_a_word_that_does_not_work(pack: Path, add: Edit, name: str, text: str, wanted: str) -> None:
    wanted = placed(pack, name, wanted)
    add(name, text)
    found = problems([pack])
    assert len(found) == 1
    assert found[0].startswith(f"{pack}/{wanted}"), found


def test_folders_that_are_no_packs(tmp_path: Path) -> None:
    for path, wanted in ((tmp_path / "none", "no such folder"), (tmp_path, "no pack.toml")):
        with pytest.raises(PackError, match=wanted):
            read_pack(path)
    with pytest.raises(PackError, match="no folder, and no installed pack of that name"):
        read_pack("nobody")
    for text, wanted in (("name = 5", "needs name"), ('name = "x"\nfile = 1', "no key 'file'"), ("name", "not TOML")):
        (tmp_path / "pack.toml").write_text(text, encoding="utf-8")
        with pytest.raises(PackError, match=wanted):
            read_pack(tmp_path)


def test_two_packs_of_one_name(pack: Path) -> None:
    read = read_pack(pack)
    twice = build([read, UserPack(read.name, "elsewhere", (("pack.toml", 'name = "mine"'),))])
    assert "another pack is called 'mine' already" in [one.message for one in twice.problems]


def test_the_project_s_packs(pack: Path) -> None:
    project = pack.parent / "pyproject.toml"
    inside = pack / "en"
    assert configured(inside) == []
    project.write_text('[tool.ljextract]\npacks = ["mine", "installed"]\n', encoding="utf-8")
    assert configured(inside) == [str(pack), "installed"]
    project.write_text('[tool.ljextract]\npack = ["mine"]\n', encoding="utf-8")
    with pytest.raises(PackError, match=r"pyproject\.toml: \[tool\.ljextract\]: no key 'pack'"):
        configured(inside)


# The program


def program(*arguments: str | Path, cwd: Path, **environment: str) -> tuple[int, str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR"}}
    done = subprocess.run(
        [sys.executable, "-m", "ljextract", *map(str, arguments)],
        cwd=cwd, capture_output=True, check=False, timeout=120, text=True, encoding="utf-8", env=kept | environment,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_every_command_that_extracts_takes_packs(pack: Path) -> None:
    folder = pack.parent
    article = folder / "fence.txt"
    article.write_text("The fence is 12 hoops long.", encoding="utf-8")
    plain = program("extract", article, cwd=folder)[1]
    code, out, err = program("extract", article, "--pack", "mine", cwd=folder)
    assert (code, err, '"name": "hoop"' in out, '"ISO4217"' in plain) == (0, "", True, False)
    (folder / "pyproject.toml").write_text('[tool.ljextract]\npacks = ["mine"]\n', encoding="utf-8")
    assert program("extract", article, cwd=folder)[1] == out
    assert "mine.en.quantities.hoop_scale" in program("rules", "mine.", cwd=folder)[1]
    assert "unit hoop" in program("explain", "The fence is 12 hoops long.", cwd=folder)[1]
    assert '"12 hoop"' in program("agree", article, article, "--format", "json", cwd=folder)[1].replace("hoops", "hoop")
    assert program("extract", article, "--pack", "nobody", cwd=folder)[::2] == (
        2, "ljextract: nobody: no folder, and no installed pack of that name\n",
    )  # fmt: skip


def test_what_a_pack_changes(pack: Path) -> None:
    folder = pack.parent
    (folder / "news").mkdir()
    (folder / "news" / "fence.txt").write_text("The fence is 12 hoops long.", encoding="utf-8")
    code, out, err = program("diff", "--corpus", "news", "--pack", "mine", "--format", "json", cwd=folder)
    assert (code, "changes are not allowed" in err) == (1, True)
    assert '"base": "installed"' in out
    assert '"new": "installed + mine"' in out
    assert program("diff", "--corpus", "news", "--base-pack", "mine", "--pack", "mine", cwd=folder)[0] == 0
    assert "12 hoop" in program("report", "news", "--pack", "mine", cwd=folder)[1]


def test_a_batch_takes_packs_along(pack: Path) -> None:
    folder = pack.parent
    (folder / "news").mkdir()
    (folder / "news" / "fence.txt").write_text("The fence is 12 hoops long.", encoding="utf-8")
    run = ("run", "news", "-o", "out.jsonl", "--workers", "1")
    assert program(*run, cwd=folder)[0] == 0
    assert '"name":"hoop","classifier":null' in (folder / "out.jsonl").read_text("utf-8").replace(" ", "")
    assert '"dimension":"length"' not in (folder / "out.jsonl").read_text("utf-8").replace(" ", "")
    assert program(*run, "--pack", "mine", cwd=folder)[0] == 0  # another pack: what was done is done anew
    assert '"dimension":"length"' in (folder / "out.jsonl").read_text("utf-8").replace(" ", "")


def test_an_installed_pack_goes_by_its_name(pack: Path) -> None:
    site = pack.parent / "site"
    shutil.copytree(pack, site / "acme_pack")
    (site / "acme_pack" / "__init__.py").touch()
    info = site / "acme-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme\nVersion: 1\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[ljextract.packs]\nhoops = acme_pack\n", encoding="utf-8")
    path = os.pathsep.join(filter(None, (str(site), os.environ.get("PYTHONPATH"))))
    code, out, _ = program("explain", "It is 12 hoops long.", "--pack", "hoops", cwd=site, PYTHONPATH=path)
    assert (code, "unit hoop" in out) == (0, True)
    assert program("test", "hoops", cwd=site, PYTHONPATH=path)[0] == 0


def test_check_and_test_end_as_they_should(pack: Path, add: Edit) -> None:
    folder = pack.parent
    assert program("check", "mine", cwd=folder) == (0, "", "")
    assert program("check", cwd=folder)[0] == 2
    code, out, err = program("test", "mine", "--format", "json", cwd=folder)
    assert (code, err, '"failures": []' in out) == (0, "", True)
    add("en/words.toml", ENTRY.replace('"5 hoop"', '"6 hoop"'))
    code, out, err = program("check", "mine", cwd=folder)
    assert (code, out.count("\n"), err) == (1, 1, "ljextract: 1 problem\n")
    code, out, err = program("test", "mine", cwd=folder)
    assert (code, err) == (1, "")
    assert "    wanted  '5 hurdle' = 6 hoop\n    found   '5 hurdle' = 5 hoop, by en.quantities.number_and_unit\n" in out


def test_test_fails_on_a_rule_without_examples(pack: Path, add: Edit) -> None:
    add("en/rules.py", '@book.rule(number("n"))\ndef bare(m: Match) -> None:\n    """Nothing."""\n')
    code, out, err = program("test", "mine", cwd=pack.parent)
    assert (code, err) == (1, "")
    assert "mine/en/rules.py:26  mine.en.quantities.bare has no example\n" in out
    assert "9 of 9 examples of 7 rules and words hold; 1 rule has none" in out


def test_test_shows_which_rule_stole_a_match(pack: Path) -> None:
    rules = pack / "en" / "rules.py"
    text = rules.read_text("utf-8")
    thief = (
        '@book.rule(text("stood at", name="lead"), number("number"), text("on the hoop scale", name="scale"),\n'
        '    yes=[("Demand [stood at 7 on the hoop scale].", "7 hoop scale point")])\n'
        'def thief(m: Match) -> Amount:\n    """A longer match."""\n    return hoop_scale(m)\n\n\n'
    )
    rules.write_text(text.replace("BOOKS = ", f"{thief}BOOKS = "), encoding="utf-8")
    code, out, _ = program("test", pack, cwd=pack.parent)
    stolen = "mine.en.quantities.hoop_scale matched '7 on the hoop scale', but lost to mine.en.quantities.thief"
    assert (code, stolen in out) == (1, True)


def test_the_pack_s_own_test_runs(pack: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(pack)],
        cwd=pack, capture_output=True, check=False, timeout=120, text=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_a_new_pack_wants_an_empty_folder(pack: Path) -> None:
    assert program("new-pack", "mine", cwd=pack.parent)[::2] == (2, "ljextract: mine: holds something already\n")
    assert program("new-pack", "5", cwd=pack.parent)[::2] == (
        2, "ljextract: 5: a pack's name begins with a letter; call the folder so\n",
    )  # fmt: skip
