"""What the README shows is what is printed."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path

import pytest

from ljextract import cli

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_library_s_example_prints_what_is_shown() -> None:
    code, shown = re.findall(r"```python\n(import.*?)```.*?```text\n(.*?)```", README, re.DOTALL)[0]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        names: dict[str, object] = {}
        exec(code, names)  # noqa: S102
    assert printed.getvalue() == shown
    views = re.findall(r"^found\.(.+?) +# (\S.*)$", README, re.MULTILINE)
    for view, value in views[:2]:
        got = eval(f"(found.{view})", names)  # noqa: S307
        assert repr(got) == value


def test_the_explanation_is_what_is_shown(
    capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    command, shown = re.findall(r"```console\n\$ ljextract (explain .*?)\n(.*?)```", README, re.DOTALL)[0]
    assert cli.run(shlex.split(command)) == 0
    assert capfdbinary.readouterr().out.decode() == shown
