"""Which organizations of two texts are one, each for a reason that can be told, and none by guess."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from ljextract import gazetteer
from ljextract.records import Organization

_LATIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9&.-]*[A-Za-z0-9]")


class Namesakes:
    """Which entities of the two sides are one organization, and why."""

    def __init__(
        self, ours: Mapping[str, Sequence[Organization]], theirs: Mapping[str, Sequence[Organization]]
    ) -> None:
        self.ours, self.theirs = ours, theirs
        self.found: dict[str, str] = {}
        self.taken: set[str] = set()
        self.why: dict[str, str] = {}
        self.ids = {id(group): {e: _references(m) for e, m in group.items()} for group in (ours, theirs)}

    def _match(self, a: str, b: str, why: str) -> None:
        if a not in self.found and b not in self.taken and self._may(a, b):
            self.found[a] = b
            self.taken.add(b)
            self.why[a] = why

    def _may(self, a: str, b: str) -> bool:
        """Whether the gazetteer does not know them as two organizations."""
        one, other = self.ids[id(self.ours)][a], self.ids[id(self.theirs)][b]
        return not one or not other or not one.isdisjoint(other)

    def by_gazetteer(self) -> None:
        """Match what the gazetteer knows as one organization."""
        known: dict[str, str] = {}
        for b, references in self.ids[id(self.theirs)].items():
            for reference in references:
                known.setdefault(reference, b)
        for a, references in self.ids[id(self.ours)].items():
            for reference in sorted(references):
                if reference in known:
                    self._match(a, known[reference], "known by both names")

    def by_words(self) -> None:
        """Match a name, or a Latin name inside one, that stands in both texts and names one organization in each."""
        names_a, names_b = _by_name(self.ours), _by_name(self.theirs)
        for name in names_a:
            ours, theirs = names_a[name], names_b.get(name, set())
            if len(ours) == len(theirs) == 1:
                self._match(next(iter(ours)), next(iter(theirs)), "the same name stands in both")

    def by_votes(self, votes: Mapping[tuple[str, str], int]) -> None:
        """Match those whose numbers are the same: two numbers, or one and no other organization has it."""
        best_a: dict[str, Counter[str]] = defaultdict(Counter)
        best_b: dict[str, Counter[str]] = defaultdict(Counter)
        for (a, b), count in votes.items():
            if a not in self.found and b not in self.taken and self._may(a, b) and self._one_type(a, b):
                best_a[a][b] += count
                best_b[b][a] += count
        for a, counted in best_a.items():
            (b, count), *others = counted.most_common(2)
            leads = not others or count >= others[0][1] + 2
            rivals = max((n for other, n in best_b[b].items() if other != a), default=0)
            if leads and (not rivals or count >= rivals + 2):
                self._match(a, b, f"{count} number{'s' * (count > 1)} of theirs the same")

    def by_place(self, places: Iterable[tuple[set[str], set[str]]]) -> None:
        """Match the only two of a type in sentences that share telling numbers."""
        candidates: Counter[tuple[str, str]] = Counter()
        for ours, theirs in places:
            left_a = [a for a in ours if a not in self.found]
            left_b = [b for b in theirs if b not in self.taken]
            for a in left_a:
                alike = [b for b in left_b if self._one_type(a, b)]
                if len(alike) == 1 and sum(self._one_type(one, alike[0]) for one in left_a) == 1:
                    candidates[a, alike[0]] += 1
        times_a, times_b = Counter(a for a, _ in candidates), Counter(b for _, b in candidates)
        for a, b in sorted(candidates):
            if times_a[a] == times_b[b] == 1:
                self._match(a, b, "named beside the same number")

    def by_inner_name(self) -> None:
        """Match the only two of a type whose names hold the name of one matched organization."""
        inner_a, inner_b = self._inner(self.ours, set(self.found)), self._inner(self.theirs, self.taken)
        for (holder, sort), ours in inner_a.items():
            theirs = inner_b.get((self.found[holder], sort), [])
            if len(ours) == len(theirs) == 1:
                self._match(ours[0], theirs[0], "named after the same organization")

    @staticmethod
    def _inner(group: Mapping[str, Sequence[Organization]], matched: set[str]) -> dict[tuple[str, str], list[str]]:
        names = {mention.text: entity for entity in matched for mention in group[entity]}
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for entity, mentions in group.items():
            if entity not in matched:
                holders = {names[part] for part in _parts(mentions[0].name) if part in names}
                if len(holders) == 1:
                    found[holders.pop(), mentions[0].type].append(entity)
        return found

    def _one_type(self, a: str, b: str) -> bool:
        one, other = self.ours[a][0].type, self.theirs[b][0].type
        return one == other or "other" in {one, other}


def _parts(name: str) -> set[str]:
    """The stretches of a name from its head on that are shorter than itself."""
    return {name[:end] for end in range(2, len(name))}


def _references(mentions: Iterable[Organization]) -> set[str]:
    found = set()
    for text in {mention.text for mention in mentions}:
        for language in gazetteer.LANGUAGES:
            org = gazetteer.names(language).get(text)
            if org is not None:
                found.add(org.id)
    return found


def _by_name(entities: Mapping[str, Sequence[Organization]]) -> dict[str, set[str]]:
    """The entities by each name of theirs, and by each Latin word that stands in one of another script."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity, mentions in entities.items():
        for text in {mention.text for mention in mentions}:
            found[text.casefold()].add(entity)
            if not text.isascii():
                for word in _LATIN.findall(text):
                    found[word.casefold()].add(entity)
    return found
