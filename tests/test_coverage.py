"""What rules and words do over a corpus, as the real program tells it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ljextract import cli
from ljextract.newpack import write_pack

WORDS = """
[[unit]]
unit = "hoop"
words = ["rod", "iron rod"]
yes = [["It is [5 iron rod] long.", "5 hoop"]]
overrides = true
"""
THIEF = '''
@book.rule(
    text("stood at", name="lead"), number("number"), text("on the hoop scale", name="scale"),
    yes=[("Demand [stood at 7 on the hoop scale].", "7 hoop scale point")],
)
def thief(m: Match) -> Amount:
    """A longer match."""
    return hoop_scale(m)


'''


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_pack(tmp_path / "mine")
    with (tmp_path / "mine" / "en" / "words.toml").open("a", encoding="utf-8") as stream:
        stream.write(WORDS)
    rules = tmp_path / "mine" / "en" / "rules.py"
    rules.write_text(rules.read_text("utf-8").replace("BOOKS = ", f"{THIEF}BOOKS = "), encoding="utf-8")
    news = tmp_path / "news"
    news.mkdir()
    (news / "a.txt").write_text(
        "It stood at 7 on the hoop scale. It is 5 iron rod long. Hoops are in.", encoding="utf-8"
    )
    (news / "b.txt").write_text(
        "It stood at 8 on the hoop scale. They saw Studio 54. 灯埠货运公布了业绩。", encoding="utf-8"
    )
    return tmp_path


def rows(folder: Path, capfdbinary: pytest.CaptureFixture[bytes], *options: str) -> dict[str, dict[str, Any]]:
    assert cli.run(["coverage", str(folder / "news"), "--format", "json", *options]) == 0
    out, err = capfdbinary.readouterr()
    assert err == b""
    return {row["word"] or row["id"]: row for row in json.loads(out)}


def test_what_fires_what_is_shadowed_and_by_what(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = rows(folder, capfdbinary, "--pack", str(folder / "mine"))
    stolen, thief = found["mine.en.quantities.hoop_scale"], found["mine.en.quantities.thief"]
    assert (stolen["state"], stolen["fires"], stolen["overridden"]) == ("shadowed", 0, 2)
    assert stolen["by"] == {"mine.en.quantities.thief": 2}
    assert (thief["state"], thief["fires"], thief["texts"], thief["articles"]) == (None, 2, 2, 2)
    assert float(thief["time_percent"]) > 0
    assert (found["iron rod"]["fires"], found["rod"]["state"], found["rod"]["by"]) == (1, "shadowed", {"iron rod": 1})
    assert (found["hoops"]["state"], found["hoops"]["stands"]) == ("never", 1)
    assert (found["studio 54"]["fires"], found["灯埠货运"]["fires"], found["箍尺"]["state"]) == (1, 1, "never")
    order = [row["state"] for row in found.values()]
    assert order == sorted(order, key=["never", "shadowed", None].index)
    assert next(iter(found)) == "hoops"  # it stands in the text, and still never fires


def test_the_time_of_rules_is_that_of_words_too(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with (folder / "mine" / "en" / "words.toml").open("a", encoding="utf-8") as stream:
        stream.write(
            '[[cue]]\nclass = "aim"\nwords = ["is bent on"]\nyes = [["It is bent on [5 cars].", "5 car; status target"]]\n'
        )
        stream.write('[[unit]]\nunit = "hoop"\nsymbols = ["HPs"]\nyes = [["It is [5 HPs] long.", "5 hoop"]]\n')
    (folder / "news" / "c.txt").write_text("It is 7 HPs long.", encoding="utf-8")
    times = {
        name: row["time_percent"] for name, row in rows(folder, capfdbinary, "--pack", str(folder / "mine")).items()
    }
    for timed in ("iron rod", "HPs", "studio 54", "灯埠货运"):  # held by a match, as a sign, an anchor, a name
        assert float(times[timed]) > 0, timed
    assert float(times["iron rod"]) + float(times["studio 54"]) < 100
    assert times["hoops"] == "0.00"  # it stands in the text, and no rule made anything of it
    assert times["is bent on"] is None


def test_what_ships(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = rows(folder, capfdbinary)
    assert found["en.quantities.number_alone"]["fires"] > 0
    assert found["is"]["state"] is None or found["is"]["stands"] > 0
    assert "mine.en.quantities.thief" not in found


def test_the_table_is_cut(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert cli.run(["coverage", str(folder / "news"), "--pack", str(folder / "mine"), "--limit", "2"]) == 0
    out = capfdbinary.readouterr().out.decode()
    assert "never   hoops" in out
    assert "… and 1 more; --limit shows more, --format json all" in out
    assert "over 2 articles: " in out
    assert cli.run(["coverage", str(folder / "mine")]) == 2
    assert b"no article (NAME.txt) in this folder" in capfdbinary.readouterr().err
