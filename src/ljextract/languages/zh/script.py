"""Traditional to simplified, one character to one: for looking words up, never for changing a text."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from importlib.resources import files


@functools.cache
def simplified() -> Mapping[str, str]:
    """The simplified character that each traditional one is looked up as."""
    table = tomllib.loads((files(__package__) / "traditional.toml").read_text(encoding="utf-8"))
    return dict(zip(table["traditional"], table["simplified"], strict=True))
