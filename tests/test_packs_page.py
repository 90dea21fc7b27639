"""docs/packs.md, followed to the letter with the real program, outside this repository.

A block with a file's name behind its language is added to that file (Python before its last line), a `diff` replaces a
line of it, and a `console` block is run; what stands behind its commands is what they print.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "packs.md"
_BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def follow(page: str, folder: Path) -> str:
    """The page with what its commands print in this folder."""
    return _BLOCK.sub(lambda block: _done(block, folder), page)


def _done(block: re.Match[str], folder: Path) -> str:
    language, name, body = block.groups()
    if language == "console":
        commands = [line.removeprefix("$ ") for line in body.splitlines() if line.startswith("$ ")]
        shown = "".join(f"$ {command}\n{_printed(command, folder)}" for command in commands)
        return f"```console\n{shown}```"
    if name is not None:
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        if language == "diff":
            old, *new = (f"{line[1:]}\n" for line in body.splitlines())
            assert text.count(old) == 1, f"{old!r} in {name}"
            text = text.replace(old, "".join(new))
        elif language == "python":
            text = text.replace("BOOKS = ", f"{body}\n\nBOOKS = ")
        else:
            text += f"\n{body}"
        file.write_text(text, encoding="utf-8")
    return block.group()


def _printed(command: str, folder: Path) -> str:
    program, *arguments = shlex.split(command)
    assert program == "ljextract"
    environment = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "FORCE_COLOR")}
    done = subprocess.run(
        [sys.executable, "-m", "ljextract", *arguments],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=120,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode in (0, 1), done.stdout
    return done.stdout


def test_the_page_shows_what_is_printed(tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert _untimed(follow(page, tmp_path)) == _untimed(page)


def _untimed(page: str) -> str:
    """The page without the shares of time, which differ from run to run."""
    return re.sub(r" +\d+\.\d\d(?= |$)", " 0.00", page, flags=re.MULTILINE)  # 9.5 and 10.5 differ in width, too
