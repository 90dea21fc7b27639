"""The review page as a reader uses it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ljextract.extractor import Extractor
from ljextract.output import as_json

EVIL = (
    "</script><script>window.ran = true</script><img src=x onerror='window.ran = true'>\n"
    "😀 Acme Corp. said it paid over $5bn for 30 plants in 2021. 𠀀𠀀 Sales rose 3%.\n"
)
Open = Callable[[str], None]


def program(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "ljextract", *map(str, arguments)]
    subprocess.run(command, check=False, timeout=240, capture_output=True)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages that the program wrote: a corpus with gold, extractions without their texts, and a diff."""
    folder = tmp_path_factory.mktemp("pages")
    corpus = folder / "corpus"
    corpus.mkdir()
    (corpus / "evil.txt").write_text(EVIL, encoding="utf-8")
    chinese = "2021年产值2089.81亿元,同比增长19.6%。到2025年力争超过3000亿元。\n"
    (corpus / "plant.zh.txt").write_text(chinese, encoding="utf-8")
    gold = json.loads(as_json(Extractor().extract(chinese, id="plant.zh")))
    gold["gold"] = {"annotated_by": "a person", "facts": False}
    gold["facts"] = []
    del gold["diagnostics"]
    gold["quantities"][0]["comparator"] = ">"
    gold["times"] = [gold["times"][0]]  # so that the other is an extra one
    start = chinese.index("产值")
    name = {"id": "o1", "start": start, "end": start + 2, "text": "产值", "lang": "zh", "type": "other"}
    gold["organizations"] = [name | {"entity": "e1", "name": "产值"}]  # so that one was missed
    (corpus / "plant.zh.gold.json").write_text(json.dumps(gold), encoding="utf-8")
    program("report", corpus, "-o", folder / "gold.html")
    program("extract", *sorted(corpus.glob("*.txt")), "-o", folder / "a.jsonl")
    lines = (folder / "a.jsonl").read_text(encoding="utf-8")
    (folder / "b.jsonl").write_text(lines.replace('"code":"USD"', '"code":"CAD"'), encoding="utf-8")
    program("report", folder / "a.jsonl", "-o", folder / "gaps.html")
    program("diff", folder / "a.jsonl", folder / "b.jsonl", "--corpus", corpus, "-o", folder / "diff.html")
    return folder


@pytest.fixture
def open_page(tab: Any, pages: Path) -> Iterator[Open]:
    def open_page(name: str) -> None:
        tab.goto((pages / name).as_uri())
        tab.wait_for_selector("html[data-ready]")

    yield open_page
    tab.emulate_media(color_scheme="light")


def test_what_an_article_holds_is_shown_and_not_run(tab: Any, open_page: Open) -> None:
    open_page("gold.html")
    tab.click("text=evil")
    assert "<script>window.ran = true</script>" in tab.inner_text(".text")
    assert tab.query_selector(".text img") is None
    assert tab.evaluate("window.ran") is None
    assert len(tab.requests) == 1


def test_marks_stand_on_the_words_of_their_records(tab: Any, open_page: Open) -> None:
    open_page("gold.html")
    tab.click("text=evil")
    words = {each.get_attribute("data-id"): each.inner_text() for each in tab.query_selector_all(".rec:not(.chip)")}
    assert words["q1"] == "$5bn"
    assert words["q2"] == "30 plants"
    assert words["q3"] == "3%"
    assert words["t1"] == "2021"
    assert words["o1"] == "Acme Corp."


def test_a_click_shows_record_rule_and_explanation(tab: Any, open_page: Open) -> None:
    open_page("gold.html")
    tab.click("text=evil")
    assert not tab.is_visible("#panel")
    tab.click("[data-id=q1]")
    panel = tab.inner_text("#panel")
    assert "> 5000000000 USD" in panel
    assert "en.quantities.currency_before_number" in panel
    docs = {rule.id: rule.doc for rule in Extractor().rules()}
    assert docs["en.quantities.currency_before_number"] in panel
    assert "currency: $" in panel
    fact = tab.query_selector("#panel .ref")
    fact.click()
    assert "fact f1" in tab.inner_text("#panel")
    tab.keyboard.press("Escape")
    assert not tab.is_visible("#panel")


def test_filters(tab: Any, open_page: Open) -> None:
    open_page("gold.html")
    names = "#list .name"  # read as text contents: what is scrolled out of the list is not laid out
    assert tab.locator(names).all_text_contents() == ["evil", "plant.zh"]
    tab.select_option("#rule", label="en.quantities.currency_before_number")
    assert tab.locator(names).all_text_contents() == ["evil"]
    tab.click("#list .item")
    assert "faint" in tab.get_attribute("[data-id=q2]", "class")
    assert "faint" not in tab.get_attribute("[data-id=q1]", "class")
    tab.select_option("#rule", value="-1")
    tab.check("#changed")
    assert tab.locator(names).all_text_contents() == ["plant.zh"]
    tab.uncheck("#changed")
    tab.fill("#query", "EV")
    assert tab.locator(names).all_text_contents() == ["evil"]
    colour = "getComputedStyle(document.querySelector('[data-id=q1]')).backgroundColor"
    before = tab.evaluate(colour)
    tab.uncheck("[data-kind='0']")
    assert tab.evaluate(colour) != before


def test_a_diagnostic_filters_too(tab: Any, open_page: Open) -> None:
    open_page("gaps.html")
    codes = tab.locator("#code option").all_inner_texts()
    assert len(codes) == 1  # none here has any; the filter says so
    assert tab.locator(".note").count() == 0
    tab.click("text=evil")
    assert "The text was not given" in tab.inner_text(".note")


def test_gold_beside_what_was_found(tab: Any, open_page: Open) -> None:
    open_page("gold.html")
    assert "quantities" in tab.inner_text("main table")
    tab.click("#list >> text=plant.zh")
    assert tab.locator(".pane > h2").all_inner_texts() == ["gold", "found"]
    assert tab.locator(".pane:nth-child(1) .changed.removed").all_inner_texts() == ["产值"]
    assert tab.locator(".pane:nth-child(2) .changed.added").all_inner_texts() == ["2025年"]
    tab.click(".pane:nth-child(2) .changed.added")
    assert "extra" in tab.inner_text("#panel")
    tab.click(".pane:nth-child(1) .changed.removed")
    assert "missed" in tab.inner_text("#panel")
    tab.click(".pane:nth-child(2) [data-id=q1]")
    assert "comparator" in tab.inner_text("#panel h3")
    assert tab.locator(".partner").count() == 1


def test_a_diff_before_and_after(tab: Any, open_page: Open) -> None:
    open_page("diff.html")
    main = tab.inner_text("main")
    assert "1 difference in 1 of 2 articles" in main
    assert "unit 1" in main
    tab.click(".sample .go")
    assert "unit" in tab.inner_text("#panel h3")
    assert "USD" in tab.inner_text("#panel del")
    assert "CAD" in tab.inner_text("#panel ins")
    assert tab.locator(".pane > h2").all_inner_texts() == ["before", "after"]


def test_keys(tab: Any, open_page: Open) -> None:
    open_page("gold.html")
    tab.keyboard.press("n")
    assert tab.inner_text("h1") == "evil"
    chosen = []
    for _ in range(3):
        tab.keyboard.press("j")
        chosen.append(tab.get_attribute(".selected", "data-id"))
    assert chosen == ["o1", "q1", "q2"]
    tab.keyboard.press("k")
    assert tab.get_attribute(".selected", "data-id") == "q1"
    tab.keyboard.press("n")
    assert tab.inner_text("h1") == "plant.zh"
    tab.keyboard.press("j")
    assert tab.get_attribute(".selected", "data-side") == "1"
    tab.keyboard.press("p")
    tab.keyboard.press("o")
    assert tab.locator("h2 >> text=Rules").count() == 1
    tab.keyboard.press("/")
    tab.keyboard.type("pl")
    assert tab.locator("#list .item").count() == 1
    tab.keyboard.press("Escape")
    tab.keyboard.press("?")
    assert tab.is_visible("#help")
    tab.keyboard.press("Escape")
    assert not tab.is_visible("#help")


def test_tab_and_enter_reach_a_record(tab: Any, open_page: Open) -> None:
    open_page("gold.html")
    tab.click("text=evil")
    tab.focus("[data-id=q2]")
    tab.keyboard.press("Enter")
    assert "30 plants" in tab.inner_text("#panel")


CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const light = (colour) => {
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const part = (x) => (x /= 255) <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const behind = (each) => {
    for (; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (!colour.includes("rgba") && !colour.includes("/")) return colour;
    }
    return "white";
  };
  return [...document.querySelectorAll(".rec, .dim, .go, h1, td, th, .count, .badge, ins, del, .link")].map((each) => {
    const [a, b] = [light(getComputedStyle(each).color), light(behind(each))].sort((x, y) => y - x);
    return [(a + 0.05) / (b + 0.05), each.className + ": " + each.textContent.slice(0, 20)];
  }).filter(([ratio]) => ratio < 4.5);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["gold.html", "diff.html"])
def test_everything_is_readable_in_light_and_dark(tab: Any, open_page: Open, scheme: str, name: str) -> None:
    tab.emulate_media(color_scheme=scheme)
    open_page(name)
    page = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (page == "rgb(255, 255, 255)") == (scheme == "light")
    assert tab.evaluate(CONTRAST) == []
    tab.click("#list .item")
    tab.click(".rec >> nth=0")
    assert tab.evaluate(CONTRAST) == []
    tab.click("[aria-label='light or dark']")
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") != page
    assert tab.evaluate(CONTRAST) == []


def test_on_a_phone(tab: Any, open_page: Open) -> None:
    tab.set_viewport_size({"width": 390, "height": 844})
    open_page("gold.html")
    wide = (
        "document.documentElement.scrollWidth > innerWidth || document.querySelector('main').scrollWidth > innerWidth"
    )
    assert not tab.evaluate(wide)
    assert not tab.is_visible("#side")
    tab.click(".menu")
    tab.click("#list >> text=plant.zh")
    assert not tab.is_visible("#side")
    assert not tab.evaluate(wide)
    first, second = (pane.bounding_box() for pane in tab.query_selector_all(".pane"))
    assert second["y"] >= first["y"] + first["height"]  # below, not beside
    tab.click(".pane:nth-child(2) [data-id=q1]")
    panel = tab.query_selector("#panel").bounding_box()
    assert panel["width"] == 390
    assert panel["y"] + panel["height"] == 844
    assert tab.query_selector(".selected").bounding_box()["y"] < panel["y"]


def test_years_and_amounts_are_drawn(tab: Any, open_page: Open) -> None:
    open_page("gold.html")
    assert tab.locator(".plot.years rect").count() == 2  # 2021 and 2025
    assert any(words.startswith("USD") for words in tab.locator(".plot.amounts text").all_text_contents())


def test_a_thousand_articles_open_in_two_seconds(tab: Any, pages: Path) -> None:
    corpus = Path(__file__).parents[2] / "corpus"
    texts = [file.read_text(encoding="utf-8") for file in sorted(corpus.glob("*.txt"))]
    lines = pages / "thousand.jsonl"
    with lines.open("w", encoding="utf-8") as stream:
        for number in range(1_000):
            document = {"text": f"{number}\n\n{texts[number % len(texts)]}", "id": f"article {number}"}
            stream.write(json.dumps(document) + "\n")
    program("report", lines, "-o", pages / "thousand.html")
    taken = []
    for _ in range(3):
        before = time.perf_counter()
        tab.goto((pages / "thousand.html").as_uri())
        tab.wait_for_selector("html[data-ready]")
        taken.append(time.perf_counter() - before)
    assert tab.locator("#list .item").count() == 1_000
    assert min(taken) < 2, taken
    before = time.perf_counter()
    tab.click("#list .item >> nth=3")
    tab.wait_for_selector(".text")
    assert time.perf_counter() - before < 1
