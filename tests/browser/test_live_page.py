"""The live page: a text, a pack, an edit of its words, and what they change."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

TEXT = "The fence is 12 hoops long and 9 bloops wide. <script>window.ran = true</script>"


PROGRAM = [sys.executable, "-m", "ljextract"]


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[str]:
    """Where a server answers that has the pack that `ljextract new-pack` writes into a folder."""
    subprocess.run([*PROGRAM, "new-pack", str(folder)], check=True, capture_output=True)
    command = [*PROGRAM, "serve", "--port", "0", "--pack", str(folder), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.terminate()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a server answers that may write nothing."""
    with serving(tmp_path_factory.mktemp("packs") / "mine") as address:
        yield address


def words_of(tab: Any, selector: str) -> list[str]:
    found: list[str] = tab.locator(selector).all_inner_texts()
    return found


def test_a_text_a_pack_and_an_edit(tab: Any, address: str) -> None:
    tab.goto(address)
    tab.fill("#input", TEXT)
    tab.wait_for_selector("[data-id=q1]")
    assert words_of(tab, ".pane .rec.k0")[0] == "12 hoops"
    assert "<script>" in tab.inner_text(".text")
    assert tab.evaluate("window.ran") is None

    tab.check("input[value=mine]")
    tab.wait_for_selector(".panes.of2")
    assert words_of(tab, ".pane > h2") == ["what ships", "mine"]
    tab.click(".pane:nth-child(2) [data-id=q1]")
    assert "12 hoop" in tab.inner_text("#panel")

    tab.select_option("#file", label="mine: en/words.toml")
    assert not tab.is_visible("#save")
    words = tab.input_value("#words")
    tab.fill("#words", words.replace('"hoops"', '"hoops", "bloops"'))
    tab.wait_for_selector(".pane > h2:text-is('as it is')")
    assert words_of(tab, ".pane:nth-child(2) .rec.k0.changed") == ["9 bloops"]

    tab.fill("#words", re.sub(r'unit = "hoop"', 'unit = "hop"', words))
    tab.wait_for_selector("#error:not(:empty)")
    assert "words.toml:" in tab.inner_text("#error")

    tab.click("text=as it was")
    tab.wait_for_selector(".pane > h2:text-is('what ships')")
    assert tab.inner_text("#error") == ""


def test_an_edit_is_saved(tab: Any, tmp_path: Path) -> None:
    with serving(tmp_path / "mine", "--write") as address:
        tab.goto(address)
        tab.fill("#input", TEXT)
        tab.select_option("#file", label="mine: en/words.toml")
        words = tab.input_value("#words")
        tab.fill("#words", re.sub(r'unit = "hoop"', 'unit = "hop"', words))
        tab.click("#save")
        tab.wait_for_selector("#error:not(:empty)")  # what is broken is not saved
        assert (tmp_path / "mine" / "en" / "words.toml").read_text(encoding="utf-8") == words

        tab.fill("#words", words.replace('"hoops"', '"hoops", "bloops"'))
        tab.wait_for_selector(".pane > h2:text-is('as it is')")
        tab.click("#save")
        tab.wait_for_selector("#note:not(:empty)")
        assert "en/words.toml" in tab.inner_text("#note")
        assert words_of(tab, ".pane > h2") == ["what ships", "mine"]
        assert "9 bloops" in words_of(tab, ".pane:nth-child(2) .rec.k0.changed")
        assert '"bloops"' in (tmp_path / "mine" / "en" / "words.toml").read_text(encoding="utf-8")

        tab.reload()
        tab.select_option("#file", label="mine: en/words.toml")
        assert '"bloops"' in tab.input_value("#words")


def test_on_a_phone(tab: Any, address: str) -> None:
    tab.set_viewport_size({"width": 390, "height": 844})
    tab.goto(address)
    tab.fill("#input", TEXT)
    tab.click("text=read")
    tab.wait_for_selector("[data-id=q1]")
    assert not tab.is_visible("#side")
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_error_of_the_server_is_told(tab: Any, address: str) -> None:
    tab.goto(address)
    tab.evaluate("document.getElementById('input').removeAttribute('maxlength')")
    tab.fill("#input", "x" * 200_001)
    tab.wait_for_selector("#error:not(:empty)")
    assert "no more than 200,000" in tab.inner_text("#error")
