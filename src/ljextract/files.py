"""Reading an article's bytes as exactly the text they hold, and writing a result whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from ljextract.errors import ArgumentError, InputError

_SNIFFED: Final = 1_024  # bytes at the head in which a NUL means "no text"


def check_file(path: Path) -> None:
    """Raises InputError when a path is none of a file, in the words that `read_text` uses."""
    if not path.exists():
        raise InputError(f"{path}: no such file")
    if path.is_dir():
        raise InputError(f"{path}: is a directory, not an article")


def find_articles(paths: Iterable[Path]) -> list[Path]:
    """The articles that files and folders name, in order, each once: a folder stands for all `*.txt` in and below it.

    Raises InputError when a path does not exist or a folder holds none.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob("*.txt"))
            if not inside:
                raise InputError(f"{path}: no article (NAME.txt) in this folder")
            found |= dict.fromkeys(inside)
        else:
            check_file(path)
            found[path] = None
    return list(found)


def read_text(path: Path, encoding: str = "utf-8") -> str:
    """The text of a file, every code point of it: a BOM and CRLF stay, since offsets count them.

    Raises InputError when there is no such file, it is a directory, can't be read, is binary, or is not in the
    encoding; ArgumentError when there is no such encoding.
    """
    check_file(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: can't be read: {error.strerror or error}") from None
    return decode(data, str(path), encoding)


def decode(data: bytes, name: str, encoding: str = "utf-8") -> str:
    """The text that bytes hold in an encoding; `name` is what an error calls them. Raises as `read_text` does."""
    try:
        ascii_alike = "a\n".encode(encoding) == b"a\n"
    except LookupError:
        raise ArgumentError(
            f"--encoding: no text encoding is called {encoding!r}; try utf-8, gb18030 or big5"
        ) from None
    if ascii_alike and b"\0" in data[:_SNIFFED]:
        wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        raise InputError(
            f"{name}: looks like UTF-16; say --encoding utf-16" if wide else f"{name}: is binary, not text"
        )
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = f"byte {error.start} (0x{data[error.start]:02x}, line {line})"
        hint = "; name its encoding, such as --encoding gb18030" if _is_utf8(encoding) else ""
        raise InputError(f"{name}: not {encoding.upper()} at {place}{hint}") from None


def _is_utf8(encoding: str) -> bool:
    return encoding.lower().replace("_", "-") in {"utf-8", "utf8"}


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes the place of `path` when the block ends well; when it doesn't, `path` is as it was.

    What is no regular file (a device, a pipe) is written directly. Raises ArgumentError when that can't be done.
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    if target.exists() and not target.is_file() and not target.is_dir():
        with target.open("wb") as stream:
            yield stream
        return
    try:
        if target.is_dir():
            raise IsADirectoryError(None, "is a directory")
        handle, draft = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise ArgumentError(f"{path}: can't be written: {error.strerror or error}") from None
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        if target.exists():
            shutil.copymode(target, draft)
        else:
            mask = os.umask(0)  # the only way to ask
            os.umask(mask)
            Path(draft).chmod(0o666 & ~mask)
        Path(draft).replace(target)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
