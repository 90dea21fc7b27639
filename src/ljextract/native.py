"""What the compiler knows and Python does not. Where the engine is not compiled, neither changes anything.

`i64` is an integer of the machine: what runs over a text with one takes half the time, as no step asks how large it is.
`mypyc_attr(acyclic=True)` is said of a class whose objects hold nothing that leads back to them: the collector of circles is
not told of them, so that they are made and given back in two thirds of the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_extensions import i64, mypyc_attr
else:
    i64 = int

    def mypyc_attr(**_: object) -> object:
        """A decorator that leaves a class as it is."""
        return lambda cls: cls


__all__ = ["i64", "mypyc_attr"]
