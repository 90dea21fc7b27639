"""Where the two sides of a diff come from: a corpus of articles, and what reads it: the rules of today, of a pack, or of a
git revision."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import ValidationError

from ljextract.diff import ArticleDiff, Change, Extractions, Texts, semantic_diff
from ljextract.errors import ArgumentError, InputError
from ljextract.extractor import ArticleInput, Extractor
from ljextract.files import check_file, read_text
from ljextract.gold import GOLD_SUFFIX, Gold, first_error, read_gold
from ljextract.output import as_json_lines
from ljextract.records import sha256_of
from ljextract.report import Heading, Reported
from ljextract.score import score as score_article


class Corpus:
    """Articles that paths name, read one at a time: `NAME.txt`, folders of them, and JSON Lines with a `text` each.

    A gold file beside a text tells when the article was published. Raises InputError at once for a path that is none of
    these, and GoldError, when it is read, for a gold file that does not fit its text.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self.files: list[Path] = []
        for path in paths:
            if not path.exists():
                raise InputError(f"{path}: no such file")
            if path.is_dir():
                found = sorted(path.rglob("*.txt"))
                if not found:
                    raise InputError(f"{path}: no article (NAME.txt) in this folder")
                self.files += found
            elif path.suffix in {".txt", ".jsonl", ".ndjson"}:
                self.files.append(path)
            else:
                raise InputError(f"{path}: neither an article (NAME.txt) nor JSON Lines nor a folder")
        self._places: dict[bytes, tuple[int, int]] | None = None

    def __iter__(self) -> Iterator[ArticleInput]:
        return (article for article, _ in self.cases())

    def has_gold(self) -> bool:
        """Whether any article has gold beside it."""
        return any(path.with_suffix(GOLD_SUFFIX).exists() for path in self.files)

    def cases(self) -> Iterator[tuple[ArticleInput, Gold | None]]:
        """Each article, and its gold where it has one."""
        for path in self.files:
            if path.suffix != ".txt":
                yield from ((article, None) for _, article in self._lines(path))
                continue
            text = read_text(path)
            gold_file = path.with_suffix(GOLD_SUFFIX)
            gold = read_gold(gold_file, text) if gold_file.exists() else None
            published = gold.article.published if gold is not None else None
            yield ArticleInput(text, id=path.stem, published=published), gold

    @staticmethod
    def _lines(path: Path) -> Iterator[tuple[int, ArticleInput]]:
        offset = 0
        with path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield offset, article_in(line, f"{path}: line {number}")
                offset += len(line)

    def __getitem__(self, sha256: str) -> str:
        """The text that has this sha256; raises KeyError where there is none. Where texts are is noted, not the texts."""
        if self._places is None:
            self._places = {}
            for index, path in enumerate(self.files):
                if path.suffix == ".txt":
                    self._places[bytes.fromhex(sha256_of(read_text(path)))] = index, 0
                else:
                    for offset, article in self._lines(path):
                        self._places[bytes.fromhex(sha256_of(article.text))] = index, offset
        index, offset = self._places[bytes.fromhex(sha256)]
        path = self.files[index]
        if path.suffix == ".txt":
            return read_text(path)
        with path.open("rb") as stream:
            stream.seek(offset)
            return article_in(stream.readline(), str(path)).text


def article_in(line: bytes, where: str) -> ArticleInput:
    """The article in a line of JSON: `text`, and any of `id`, `title`, `source`, `url`, `published`."""
    try:
        document = json.loads(line)
    except ValueError:
        document = None
    if not isinstance(document, dict) or not isinstance(document.get("text"), str):
        raise InputError(f"{where} is no article: a JSON object with a text is wanted")
    known: dict[str, Any] = {key: document.get(key) for key in ("id", "title", "source", "url", "published")}
    return ArticleInput(document["text"], **known)


# What a review page is made of


def content_of(path: Path) -> Literal["articles", "extractions", "diff"]:
    """What a file of JSON Lines holds, by its first line. Raises InputError for another file."""
    check_file(path)
    with path.open("rb") as stream:
        line = stream.readline()
    try:
        document = json.loads(line)
    except ValueError:
        document = None
    keys = document.keys() if isinstance(document, dict) else set()
    if not line.strip() or {"before", "after", "changes"} <= keys:
        return "diff"  # of which nothing may be left
    if {"article", "quantities"} <= keys:
        return "extractions"
    if "text" in keys:
        return "articles"
    raise InputError(f"{path}: holds neither articles nor extractions nor a diff, one a line")


def read_corpus(corpus: Corpus, extractor: Extractor, heading: Heading) -> Iterator[Reported]:
    """The articles with their records and why they are what they are, held against gold where they have it."""
    for article, gold in corpus.cases():
        explanation = extractor.explain(**asdict(article))
        found = explanation.extraction
        if gold is None:
            yield Reported(found, article.text, explanation=explanation)
            continue
        score = score_article(gold, found, article.text)
        heading.score = score if heading.score is None else heading.score + score
        changes = tuple(one for one in semantic_diff(gold, found, text=article.text) if _matters(one, gold))
        if heading.summary is not None:
            heading.summary.add(ArticleDiff.model_construct(before=gold, after=found, changes=changes, text=None))
        yield Reported(found, article.text, gold, changes, explanation)


def _matters(change: Change, gold: Gold) -> bool:
    """Whether a difference from gold is shown: not of what gold does not hold, nor where a fact's parts only begin or end
    elsewhere, which no score counts."""
    if change.kind == "facts":
        return gold.gold.facts and change.classes != ("boundary",)
    return change.kind in {"quantities", "times", "organizations"}


def read_extractions(path: Path, texts: Texts | None) -> Iterator[Reported]:
    """The extractions of a file, with their texts where they are known."""
    with closing(Extractions(path)) as extractions:
        for line in extractions.lines():
            found = extractions.parse(*line)
            text = None
            with suppress(KeyError):
                text = texts[found.article.sha256] if texts is not None else None
            yield Reported(found, text)


def read_diff(path: Path) -> Iterator[ArticleDiff]:
    """The changed articles in what `ljextract diff --format jsonl` wrote. Raises InputError for another line."""
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                one = ArticleDiff.model_validate_json(line)
            except ValidationError as error:
                message = f"{path}: line {number} is no changed article: {first_error(error)}"
                raise InputError(message) from None
            yield one


def reported(one: ArticleDiff) -> Reported:
    """A changed article as the page shows it."""
    return Reported(one.after, one.text, one.before, one.changes)


# Extractions that are still to be made


def write_extractions(corpus: Iterable[ArticleInput], extractor: Extractor, output: Path) -> None:
    """Write what an extractor reads in a corpus into a file, one extraction a line."""
    with output.open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(as_json_lines(extractor.extract_many(corpus)))


# It asks for nothing but what the library has promised since its first version, so that old revisions run it too.
_CHILD: Final = """
import json, os, sys
import ljextract
home, packs = sys.argv[1], sys.argv[2:]
if home and os.path.commonpath([os.path.realpath(ljextract.__file__), os.path.realpath(home)]) != os.path.realpath(home):
    sys.exit("the revision's own source was not the one imported")
extractor = ljextract.Extractor(**({"packs": packs} if packs else {}))
for one in extractor.extract_many(map(json.loads, sys.stdin.buffer)):
    print(json.dumps(one.model_dump(mode="json")))
"""


def write_extractions_at(
    revision: str, corpus: Iterable[ArticleInput], packs: Sequence[str], output: Path, scratch: Path
) -> None:
    """Write what a git revision of the repository around this folder reads in a corpus into a file.

    Where the revision holds the source of ljextract, that source runs, in a process of its own; elsewhere the installed one
    does. Packs are as the revision has them; one that it has not is left out, an installed one is as it is installed. `scratch` is an empty folder. Raises ArgumentError where there is no
    repository or no such revision, InputError where the revision can't read the corpus.
    """
    top = Path(_git("rev-parse", "--show-toplevel"))
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", what=revision)
    own = bool(_git("ls-tree", "--name-only", commit, "src/ljextract/__init__.py", folder=top))
    folders = {pack: _inside(Path(pack), top) for pack in packs if Path(pack).is_dir()}
    there = {
        pack for pack, inside in folders.items() if _git("ls-tree", "--name-only", commit, str(inside), folder=top)
    }
    wanted = [*(["src/ljextract"] if own else []), *(str(folders[pack]) for pack in packs if pack in there)]
    home = scratch / "source"
    home.mkdir()
    if wanted:
        archive = scratch / "source.tar"
        _git("archive", "--format=tar", f"--output={archive}", commit, "--", *wanted, folder=top, what=revision)
        with tarfile.open(archive) as tar:
            tar.extractall(home, filter="data")
    articles = scratch / "articles.jsonl"
    with articles.open("w", encoding="utf-8") as stream:
        for article in corpus:
            document = asdict(article) | {"published": str(article.published) if article.published else None}
            stream.write(json.dumps(document) + "\n")
    environment = dict(os.environ)
    if own:
        environment["PYTHONPATH"] = str(home / "src")
    its_packs = [
        str(home / folders[pack]) if pack in there else pack for pack in packs if pack in there or pack not in folders
    ]
    arguments = [sys.executable, "-c", _CHILD, str(home) if own else "", *its_packs]
    with articles.open("rb") as stdin, output.open("wb") as stdout:
        done = subprocess.run(  # noqa: S603 - no shell, and words of our own
            arguments, stdin=stdin, stdout=stdout, stderr=subprocess.PIPE, env=environment, check=False, cwd=scratch
        )
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise InputError(f"{revision}: can't read the corpus: {last}")


def _inside(pack: Path, top: Path) -> Path:
    try:
        return pack.resolve().relative_to(top.resolve())
    except ValueError:
        raise ArgumentError(f"{pack}: a pack of another revision must lie in the repository {top}") from None


def _git(*arguments: str, folder: Path | None = None, what: str = "") -> str:
    try:
        done = subprocess.run(  # noqa: S603 - no shell
            ["git", *arguments],  # noqa: S607 - the user's own git
            capture_output=True,
            check=False,
            cwd=folder,
        )
    except FileNotFoundError:
        raise ArgumentError("--base-rev needs git, which is not installed") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        said = said or "no such revision"
        raise ArgumentError(f"--base-rev: {what}: {said}" if what else f"--base-rev: {said}")
    return done.stdout.decode("utf-8", "surrogateescape").strip()
