"""Spark: a DataFrame of articles to a DataFrame of records, by `mapInArrow`. Needs the extra `spark`."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ljextract import tables
from ljextract.batch.arrow import extract_batches
from ljextract.batch.extras import needed
from ljextract.userpack import UserPack, read_packs


def extract(
    frame: Any,
    *,
    columns: Mapping[str, str] | None = None,
    segmenter: str = "auto",
    packs: Iterable[str | Path | UserPack] = (),
) -> Any:
    """The DataFrame of the records of a DataFrame's articles, a row each: the nested table of `ljextract.tables`.

    `columns` names the columns that have no usual name: {"text": "story"}. `packs` are those of an `Extractor`; they are
    read here and sent along. ljextract must be installed on the workers.
    """
    needed("pyspark", "spark", "running on Spark")
    work = functools.partial(extract_batches, columns=dict(columns or {}), segmenter=segmenter, packs=read_packs(packs))
    return frame.mapInArrow(work, schema())


def schema() -> str:
    """The schema of the records in Spark's own words."""
    return ", ".join(f"`{field.name}` {_type(field.type)}" for field in tables.arrow_schema())


def _type(type_: Any) -> str:
    from pyarrow import types

    if types.is_list(type_):
        return f"ARRAY<{_type(type_.value_type)}>"
    if types.is_struct(type_):
        fields = (type_.field(index) for index in range(type_.num_fields))
        return f"STRUCT<{', '.join(f'`{field.name}`: {_type(field.type)}' for field in fields)}>"
    return {"string": "STRING", "int64": "BIGINT", "date32[day]": "DATE"}[str(type_)]
