"""Gold files: what a person marked up in an article, read and held against the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from pydantic import ValidationError, model_validator

from ljextract.errors import GoldError, InputError
from ljextract.files import read_text
from ljextract.records import Extraction, Record

GOLD_SUFFIX: Final = ".gold.json"


class GoldHeader(Record):
    """Who marked the file up and when relative to the code, whether facts were marked, and the cases that were hard."""

    annotated_by: str
    facts: bool = True
    notes: tuple[str, ...] = ()


class Gold(Extraction):
    """An extraction as a person marked it up, without rules and diagnostics, with a header that says who did."""

    gold: GoldHeader

    @model_validator(mode="after")
    def _header_holds(self) -> Self:
        if self.facts and not self.gold.facts:
            raise ValueError(f"the header says that facts were not marked, but there are {len(self.facts)}")
        for entity, mentions in self.entities.items():
            names = {mention.name for mention in mentions}
            if len(names) > 1:
                raise ValueError(f"{entity} has {len(names)} names: {', '.join(map(repr, sorted(names)))}")
            if not names & {mention.text for mention in mentions}:
                raise ValueError(f"{entity}: none of its mentions reads {mentions[0].name!r}, the name they share")
        return self


@dataclass(frozen=True, slots=True)
class Case:
    """An article of a corpus and its gold file."""

    text_file: Path
    gold_file: Path

    @property
    def name(self) -> str:
        """What scores call the article: the file's name without `.txt`."""
        return self.text_file.stem

    def read(self) -> tuple[str, Gold]:
        """The article's text and its gold. Raises InputError and GoldError as `read_text` and `read_gold` do."""
        text = read_text(self.text_file)
        return text, read_gold(self.gold_file, text)


def read_gold(path: Path, text: str) -> Gold:
    """The gold in a file, every span held against the article's text.

    Raises InputError when the file can't be read, and GoldError, naming the file, the record and what is wrong with
    it, when it is malformed or does not fit the text.
    """
    raw = read_text(path)
    try:
        return Gold.model_validate_json(raw, context={"text": text})
    except ValidationError as error:
        raise GoldError(f"{path}: {first_error(error)}") from None


def first_error(error: ValidationError) -> str:
    """The first of a file's errors, where it is, and how many more there are."""
    details = error.errors(include_url=False)
    first = details[0]
    where = ""
    for step in first["loc"]:
        where += f"[{step}]" if isinstance(step, int) else f".{step}" if where else step
    record = first["input"] if isinstance(first["input"], Mapping) else {}
    if where and "id" in record:
        where += f" ({record['id']})"
    more = f" (and {len(details) - 1} more)" if len(details) > 1 else ""
    message = first["msg"].removeprefix("Value error, ")
    return f"{where}: {message}{more}" if where else f"{message}{more}"


def find_cases(paths: Iterable[Path]) -> list[Case]:
    """The articles with gold that files and folders name, in order, each once.

    A file is an article or its gold file, `NAME.txt` or `NAME.gold.json`; a folder stands for all gold files in and
    below it. Raises InputError when a path does not exist or one of a pair is missing, and GoldError when a folder
    holds no gold file.
    """
    cases: dict[Case, None] = {}
    for path in paths:
        if path.is_dir():
            gold_files = sorted(path.rglob(f"*{GOLD_SUFFIX}"))
            if not gold_files:
                raise GoldError(f"{path}: no gold file (NAME{GOLD_SUFFIX} beside NAME.txt) in this folder")
            cases |= dict.fromkeys(_case_of(gold_file) for gold_file in gold_files)
        else:
            cases[_case_of(path)] = None
    return list(cases)


def _case_of(path: Path) -> Case:
    if path.name.endswith(GOLD_SUFFIX):
        case = Case(path.with_name(path.name.removesuffix(GOLD_SUFFIX) + ".txt"), path)
    elif path.suffix == ".txt":
        case = Case(path, path.with_suffix(GOLD_SUFFIX))
    else:
        raise InputError(f"{path}: neither an article (NAME.txt) nor a gold file (NAME{GOLD_SUFFIX}) nor a folder")
    if not path.exists():
        raise InputError(f"{path}: no such file")
    for other in (case.text_file, case.gold_file):
        if not other.is_file():
            raise InputError(f"{path}: no {other.name} beside it")
    return case
