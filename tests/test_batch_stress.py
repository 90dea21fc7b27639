"""Short runs of what `make soak` does at length."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "batch.py"


@pytest.mark.parametrize("what", [["fuzz", "--count", "60", "--seed", "7"], ["kill", "--count", "3", "--seed", "7"]])
def test_it_holds(what: list[str]) -> None:
    done = subprocess.run([sys.executable, str(SCRIPT), *what], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
