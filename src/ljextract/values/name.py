"""A name: what an organization rule returns of the organization that its span names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(init=False, slots=True, eq=False)
class Name:
    """The organization's type, and what helps to tell which mentions are one organization.

    `reference` is the id of its gazetteer entry, where it has one: mentions with one reference are one organization.
    `defines` are the names that the text gives it right there, in any language: (CSRC), 简称"证监会".
    `short` says that the words are a short form, which counts only if a full form in the article is its own.
    """

    type: str
    reference: str | None
    defines: tuple[str, ...]
    short: bool

    def __init__(
        self, type: str, reference: str | None = None, defines: tuple[str, ...] = (), short: bool = False
    ) -> None:
        self.type = type
        self.reference = reference
        self.defines = defines
        self.short = short

    # What `dataclass` makes is not compiled, and the caches of names ask for these at every mention.

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Name)
            and self.type == other.type
            and self.reference == other.reference
            and self.defines == other.defines
            and self.short == other.short
        )

    def __hash__(self) -> int:
        return hash((self.type, self.reference, self.defines, self.short))
