"""Record batches of articles to record batches of records: the batch function of engines that run on many machines.

A row in, a row out, in the same order, with the schema of `ljextract.tables.arrow_schema()`; `ljextract.from_arrow` reads it
back. The extractor is made when the first row comes, once in each worker.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ljextract import tables
from ljextract.batch import fields, worker
from ljextract.errors import ArgumentError

if TYPE_CHECKING:
    from ljextract.userpack import UserPack

ROWS: Final = 256
"""Rows of a batch that goes out: what is held at a time."""


def extract_batches(
    batches: Iterable[Any],
    *,
    columns: Mapping[str, str] | None = None,
    segmenter: str = "auto",
    packs: Iterable[str | Path | UserPack] = (),
) -> Iterator[Any]:
    """The records of the articles in `pyarrow` record batches, a row for each article.

    The columns of the text, title, published date, url, id and source are found by their usual names, or named:
    `columns={"text": "story"}`. `packs` are those of an `Extractor`. A row without a text has no records. Raises
    ArgumentError when no column holds the text, PackError for a pack that can't be used.
    """
    from ljextract.userpack import read_pack

    known = tuple(map(read_pack, packs))
    for batch in batches:
        picked = fields.pick(batch.schema.names, columns or {})
        if "text" not in picked:
            names = ", ".join(batch.schema.names)
            raise ArgumentError(f"no column holds the text; name it: columns={{'text': …}} of {names}")
        wanted = batch.select(sorted(set(picked.values())))
        for start in range(0, batch.num_rows, ROWS):
            rows = wanted.slice(start, ROWS).to_pylist()
            yield tables.nested_batch([_document(row, picked, segmenter, known) for row in rows])


def _document(
    row: Mapping[str, Any], picked: Mapping[str, str], segmenter: str, packs: tuple[UserPack, ...]
) -> tables.Document:
    text = row[picked["text"]]
    known = worker.known_of(row, picked)
    read = worker.Fields(text if isinstance(text, str) else "", known, "utf-8", "utf-8")
    return worker.extraction_of(read, segmenter, packs).model_dump(mode="json")
