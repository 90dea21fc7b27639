"""The pytest plugin, on wherever ljextract is installed: gold files are tests, and extractions can be held to what they were.

- `NAME.gold.json` beside `NAME.txt` is collected as a test: the article's extraction must be what the gold says, or score
  at least `ljextract_fail_under` (an F1 from 0 to 1, ini option; default 1) in every kind.
- `extractor` is an Extractor with the packs of `[tool.ljextract]` in the project's pyproject.toml.
- `ljextract_regression(text, …)` extracts a text and holds the records against those stored beside the test; what changed
  is told record by record, and `pytest --force-regen` stores them anew. It needs the extra `test`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from ljextract.errors import ArgumentError, LjextractError

if TYPE_CHECKING:
    from ljextract.diff import Change
    from ljextract.extractor import Extractor
    from ljextract.records import Extraction
    from ljextract.score import Difference

GOLD_SUFFIX: Final = ".gold.json"
_KINDS: Final = ("quantities", "times", "organizations", "facts", "diagnostics")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The ini option."""
    parser.addini("ljextract_fail_under", "The F1 that every kind of record must reach in a gold test.", default="1")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A gold file's test."""
    if not file_path.name.endswith(GOLD_SUFFIX):
        return None
    file: GoldFile = GoldFile.from_parent(parent, path=file_path)
    return file


class GoldFile(pytest.File):
    """A gold file, which holds one test."""

    def collect(self) -> Iterator[pytest.Item]:
        """The test of the file."""
        item: GoldItem = GoldItem.from_parent(self, name=self.path.name.removesuffix(GOLD_SUFFIX))
        yield item


class _GoldError(Exception):
    """The extraction is not what the gold says."""


class GoldItem(pytest.Item):
    """The test that an article's extraction is what its gold says."""

    def runtest(self) -> None:
        """Hold the extraction against the gold."""
        from fractions import Fraction

        from ljextract.gold import find_cases
        from ljextract.score import score

        bar = Fraction(self.config.getini("ljextract_fail_under"))
        [case] = find_cases([self.path])
        text, gold = case.read()
        found = _extractor(self.config).extract(text, published=gold.article.published, id=case.name)
        result = score(gold, found, text)
        below = [kind for kind in result.kinds if result.f1(kind) < bar]
        if below:
            told = [_told(one) for one in result.differences if one.counts and one.kind in below]
            scores = ", ".join(f"{kind} {result.f1(kind).limit_denominator(1000)}" for kind in below)
            raise _GoldError("\n".join([f"{case.name}: F1 below {bar}: {scores}", *told]))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What differs, without a traceback into the plugin."""
        if isinstance(excinfo.value, _GoldError | LjextractError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the test stands."""
        return self.path, None, f"gold: {self.name}"


def _told(one: Difference) -> str:
    fields = "; ".join(
        f"{field.name}: {field.gold or 'null'} in gold, found {field.found or 'null'}"
        if one.outcome == "wrong"
        else f"{field.name} {field.gold or field.found}"
        for field in one.fields
    )
    sentence = f"\n    {' '.join(one.sentence.split())}" if one.sentence else ""
    return f"{one.outcome} {one.kind} {one.text!r} {one.start}:{one.end}  {fields}{sentence}"


_EXTRACTOR: Final = pytest.StashKey["Extractor"]()


def _extractor(config: pytest.Config) -> Extractor:
    """The session's extractor, made when a test first asks."""
    if _EXTRACTOR not in config.stash:
        from ljextract.extractor import Extractor
        from ljextract.userpack import configured

        config.stash[_EXTRACTOR] = Extractor(packs=configured(config.rootpath))
    return config.stash[_EXTRACTOR]


@pytest.fixture(scope="session")
def extractor(pytestconfig: pytest.Config) -> Extractor:
    """An Extractor with the packs of `[tool.ljextract]` in the project's pyproject.toml."""
    return _extractor(pytestconfig)


Check = Callable[..., "Extraction"]


@pytest.fixture
def ljextract_regression(request: pytest.FixtureRequest, extractor: Extractor) -> Check:
    """A function that extracts a text, holds its records against those stored beside the test, and gives them.

    `check(text, published=None, id=None, basename=None)`; `basename` is what the stored file is called, the test's name
    by default.
    """
    try:
        regression = request.getfixturevalue("file_regression")
    except pytest.FixtureLookupError:
        raise ArgumentError("ljextract_regression needs pytest-regressions: pip install 'ljextract[test]'") from None

    def check(
        text: str, *, published: str | None = None, id: str | None = None, basename: str | None = None
    ) -> Extraction:
        found = extractor.extract(text, published=published, id=id)
        hold = partial(_hold, text=text)
        regression.check(readable(found), encoding="utf-8", extension=".json", basename=basename, check_fn=hold)
        return found

    return check


def readable(extraction: Extraction) -> str:
    """An extraction as JSON with one record a line, for people to read and for `git diff`."""
    document = extraction.model_dump(mode="json")
    lines = [f'"{key}": {json.dumps(document[key], ensure_ascii=False)}' for key in ("schema_version", "article")]
    for kind in _KINDS:
        records = [f"\n    {json.dumps(record, ensure_ascii=False)}" for record in document[kind]]
        lines.append(f'"{kind}": [{",".join(records)}{chr(10) + "  " if records else ""}]')
    return "{\n  " + ",\n  ".join(lines) + "\n}\n"


def _hold(obtained: Path, stored: Path, *, text: str) -> None:
    """Raise AssertionError with what changed, where two stored extractions differ."""
    before, after = obtained.read_text("utf-8"), stored.read_text("utf-8")
    if before != after:
        raise AssertionError(f"{stored.name}: the records are not what they were\n{changes(stored, obtained, text)}")


def changes(before: Path, after: Path, text: str) -> str:
    """What changed between two stored extractions of a text, record by record."""
    from ljextract.diff import semantic_diff
    from ljextract.records import Extraction

    old, new = (Extraction.model_validate_json(path.read_text("utf-8")) for path in (before, after))
    if old.article.sha256 != new.article.sha256:
        return "they are of another text now"
    found = semantic_diff(old, new, text=text)
    return (
        "\n".join(map(_change, found))
        or "in what says nothing of the text: an id, a rule or what is known of the article"
    )


def _change(change: Change) -> str:
    """A change in a line: "value times 'in March': value: 2022-03 -> 2023-03"."""
    head = f"{', '.join(change.classes)} {change.kind} {change.held.text!r} ({change.rule})"
    fields = [f"{one.name} {one.before or 'null'} -> {one.after or 'null'}" for one in change.telling_fields()]
    if change.before is None or change.after is None:
        fields = [change.held.reading]
    sentence = f"\n    {' '.join(change.sentence.text.split())}" if change.sentence is not None else ""
    return f"{head}: {'; '.join(fields)}{sentence}"
