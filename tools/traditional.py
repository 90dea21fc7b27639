"""Writes src/ljextract/languages/zh/traditional.toml from OpenCC's character table; run by hand when OpenCC changes.

    python tools/traditional.py

Each traditional character is mapped to the first simplified one that OpenCC names for it, where both are one code point
of the Basic Multilingual Plane and differ. Needs `opencc-python-reimplemented` (extra `test`).
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src/ljextract/languages/zh/traditional.toml"
WIDTH = 60


def pairs() -> list[tuple[str, str]]:
    """OpenCC's (traditional, simplified) characters, sorted."""
    table = (files("opencc") / "dictionary/TSCharacters.txt").read_text(encoding="utf-8")
    found = [(line.split("\t")[0], line.split("\t")[1].split()[0]) for line in table.splitlines() if line.strip()]
    return sorted(
        (one, other) for one, other in found if one != other and max(one, other) <= "\uffff" and len(one + other) == 2
    )


def main() -> None:
    """Write the file."""
    rows = pairs()
    lines = [
        "# Traditional characters and the simplified ones that they are looked up as; written by tools/traditional.py."
    ]
    for key, index in (("traditional", 0), ("simplified", 1)):
        chars = "".join(row[index] for row in rows)
        lines.append(f'{key} = """\\')
        lines.extend(f"{chars[at : at + WIDTH]}\\" for at in range(0, len(chars), WIDTH))
        lines.append('"""')
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{TARGET.name}: {len(rows)} characters")


if __name__ == "__main__":
    main()
