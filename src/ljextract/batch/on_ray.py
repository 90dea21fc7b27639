"""Ray Data: a dataset of articles to a dataset of records, by `map_batches`. Needs the extra `ray`."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ljextract import tables
from ljextract.batch.arrow import ROWS, extract_batches
from ljextract.batch.extras import needed
from ljextract.userpack import UserPack, read_packs


def extract(
    dataset: Any,
    *,
    columns: Mapping[str, str] | None = None,
    segmenter: str = "auto",
    packs: Iterable[str | Path | UserPack] = (),
    **more: Any,
) -> Any:
    """The dataset of the records of a dataset's articles, a row each: the nested table of `ljextract.tables`.

    `columns` names the columns that have no usual name: {"text": "story"}; what else is given goes to `map_batches`.
    `packs` are those of an `Extractor`; they are read here and sent along. ljextract must be installed on the workers.
    """
    needed("ray.data", "ray", "running on Ray")
    work = functools.partial(extract_table, columns=dict(columns or {}), segmenter=segmenter, packs=read_packs(packs))
    return dataset.map_batches(work, **{"batch_format": "pyarrow", "batch_size": ROWS} | more)


def extract_table(table: Any, *, columns: Mapping[str, str], segmenter: str, packs: tuple[UserPack, ...] = ()) -> Any:
    """The records of a `pyarrow.Table` of articles, as a table."""
    arrow = needed("pyarrow", "batch", "running on Ray")
    batches = extract_batches(table.to_batches(), columns=columns, segmenter=segmenter, packs=packs)
    return arrow.Table.from_batches(batches, schema=tables.arrow_schema())
