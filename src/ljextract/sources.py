"""Where the two sides of a diff come from: a corpus of articles, and what reads it: the rules of today, of a pack, or of a
git revision."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from ljextract.errors import ArgumentError, InputError
from ljextract.extractor import ArticleInput, Extractor
from ljextract.files import read_text
from ljextract.gold import GOLD_SUFFIX, read_gold
from ljextract.output import as_json_lines
from ljextract.records import sha256_of


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
        for path in self.files:
            if path.suffix == ".txt":
                yield self._article(path)
            else:
                yield from (article for _, article in self._lines(path))

    @staticmethod
    def _article(path: Path) -> ArticleInput:
        text = read_text(path)
        gold = path.with_suffix(GOLD_SUFFIX)
        published = read_gold(gold, text).article.published if gold.exists() else None
        return ArticleInput(text, id=path.stem, published=published)

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
    revision: str, corpus: Iterable[ArticleInput], packs: Sequence[Path], output: Path, scratch: Path
) -> None:
    """Write what a git revision of the repository around this folder reads in a corpus into a file.

    Where the revision holds the source of ljextract, that source runs, in a process of its own; elsewhere the installed one
    does, with the packs as the revision has them. `scratch` is an empty folder. Raises ArgumentError where there is no
    repository or no such revision, InputError where the revision can't read the corpus.
    """
    top = Path(_git("rev-parse", "--show-toplevel"))
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", what=revision)
    own = bool(_git("ls-tree", "--name-only", commit, "src/ljextract/__init__.py", folder=top))
    inside = [_inside(pack, top) for pack in packs]
    wanted = [*(["src/ljextract"] if own else []), *map(str, inside)]
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
    arguments = [sys.executable, "-c", _CHILD, str(home) if own else "", *(str(home / pack) for pack in inside)]
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
