"""Writes a small working pack to begin with: the files of data/new_pack, with the pack's name in them."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Final

from ljextract.errors import ArgumentError

_FILES: Final = (
    "pack.toml", "units.toml", "organizations.toml", "en/words.toml", "en/rules.py", "zh/words.toml", "test_pack.py",
)  # fmt: skip


def write_pack(folder: Path) -> list[Path]:
    """The files of a new pack, written into a folder that is made or empty; its name, spelled as a name, is the pack's.

    Raises ArgumentError where the folder holds anything already, or its name has no letter to begin with.
    """
    name = "".join(char if char.isalnum() else "_" for char in folder.resolve().name.lower())
    if not name.isidentifier():
        raise ArgumentError(f"{folder}: a pack's name begins with a letter; call the folder so")
    try:
        if folder.exists() and any(folder.iterdir()):
            raise ArgumentError(f"{folder}: holds something already")
        written = []
        for file in _FILES:
            path = folder / (f"test_{name}.py" if file == "test_pack.py" else file)
            path.parent.mkdir(parents=True, exist_ok=True)
            template = files("ljextract.data").joinpath("new_pack", f"{file}.in").read_text(encoding="utf-8")
            path.write_text(template.replace("@NAME@", name), encoding="utf-8")
            written.append(path)
    except OSError as error:
        raise ArgumentError(f"{folder}: can't be written: {error.strerror}") from None
    return written
