"""The pytest plugin, in a project of somebody else's: pytest runs there in a process of its own.

The plugin is named on the command line, so that these tests don't depend on how this environment was installed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from ljextract.extractor import Extractor
from ljextract.newpack import write_pack

ROOT = Path(__file__).parents[1]
TEXT = "Acme Corp. sold 5,000 cars in 2021."


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    plugin = ("-p", "no:ljextract", "-p", "ljextract.pytest_plugin", "-p", "no:cacheprovider")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plugin, *arguments],
        cwd=folder, capture_output=True, check=False, timeout=120, text=True, encoding="utf-8",
        env=os.environ | {"COLUMNS": "160"},
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def project(tmp_path: Path, extractor: Extractor) -> Path:
    """A project with an article, its gold, and a pack."""
    found = extractor.extract(TEXT, id="cars").model_dump(mode="json")
    for kind in ("quantities", "times", "organizations", "facts"):
        for record in found[kind]:
            record["rule"] = None
    found |= {"gold": {"annotated_by": "a test", "facts": True, "notes": []}, "diagnostics": []}
    import json

    (tmp_path / "cars.gold.json").write_text(json.dumps(found), encoding="utf-8")
    (tmp_path / "cars.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('[tool.ljextract]\npacks = ["mine"]\n[tool.pytest.ini_options]\n', "utf-8")
    write_pack(tmp_path / "mine")
    return tmp_path


def test_the_plugin_is_on_by_installation() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"ljextract": "ljextract.pytest_plugin"}


def test_gold_is_a_test(project: Path) -> None:
    code, out = run(project, "-v", "cars.gold.json")
    assert (code, "cars.gold.json::cars PASSED" in out) == (0, True)
    gold = project / "cars.gold.json"
    gold.write_text(gold.read_text("utf-8").replace('"value": "5000"', '"value": "6000"'), encoding="utf-8")
    code, out = run(project, "cars.gold.json")
    assert code == 1
    assert "cars: F1 below 1: quantities 0" in out
    assert "value: 6000 in gold, found 5000\n    Acme Corp. sold 5,000 cars in 2021." in out
    assert "Traceback" not in out
    assert "pytest_plugin.py" not in out
    assert run(project, "-o", "ljextract_fail_under=0", "cars.gold.json")[0] == 0


def test_gold_without_its_text_says_so(project: Path) -> None:
    (project / "cars.txt").unlink()
    code, out = run(project, "cars.gold.json")
    assert (code, "no cars.txt beside it" in out or "no such file" in out) == (1, True)


def test_the_fixtures(project: Path) -> None:
    test = project / "test_mine.py"
    test.write_text(
        "def test_fence(ljextract_regression, extractor):\n"
        "    found = ljextract_regression('The fence is 12 hoops long, and 5 km wide.')\n"
        "    assert [one.unit.name for one in found.quantities][0] == 'hoop'\n"
        "    assert [pack.name for pack in extractor.packs] == ['mine']\n",
        encoding="utf-8",
    )
    code, out = run(project, "test_mine.py")
    stored = project / "test_mine" / "test_fence.json"
    assert (code, stored.exists()) == (1, True), out  # pytest-regressions fails the run that stores
    assert run(project, "test_mine.py")[0] == 0
    assert any(line.startswith('    {"id": "q1"') for line in stored.read_text("utf-8").splitlines())
    stored.write_text(stored.read_text("utf-8").replace('"value": "5"', '"value": "7"'), encoding="utf-8")
    code, out = run(project, "test_mine.py")
    assert (code, "test_fence.json: the records are not what they were" in out) == (1, True), out
    assert "value quantities '5 km' (en.quantities.number_and_unit): value 7 -> 5" in out
    test.write_text(test.read_text("utf-8").replace("5 km", "6 km"), encoding="utf-8")
    assert "they are of another text now" in run(project, "test_mine.py")[1]
    assert run(project, "test_mine.py", "--force-regen")[0] == 1
    assert run(project, "test_mine.py")[0] == 0


def test_the_extra_is_named(project: Path) -> None:
    (project / "test_mine.py").write_text("def test_it(ljextract_regression): ...\n", encoding="utf-8")
    code, out = run(project, "-p", "no:regressions", "test_mine.py")
    assert code == 1
    assert "ljextract_regression needs pytest-regressions: pip install 'ljextract[test]'" in out
