"""Spark and Ray, in local mode with two workers, give the records of a run here, byte for byte."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ljextract
from ljextract.newpack import write_pack
from ljextract.output import as_json

CORPUS = Path(__file__).parents[1] / "corpus"


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str | None]]:
    """Articles with columns that engines know, three times the corpus, and what no row should be."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))}
    made: list[dict[str, str | None]] = [
        {"id": f"{name}-{n}", "story": text, "date": "2024-05-06" if n else "soon"}
        for n in range(3)
        for name, text in texts.items()
    ]
    return [*made, {"id": "empty", "story": "", "date": None}, {"id": "null", "story": None, "date": None}]


@pytest.fixture(scope="module")
def wanted(rows: list[dict[str, Any]]) -> list[str]:
    """What the batch function gives here; but for the dates that can't be read, what `extract_many` gives."""
    import pyarrow as pa

    from ljextract.batch.arrow import extract_batches

    batches = pa.Table.from_pylist(rows).to_batches()
    found = [
        extraction
        for batch in extract_batches(batches, columns={"text": "story"})
        for extraction in ljextract.from_arrow(batch)
    ]
    dated = [
        (row, extraction) for row, extraction in zip(rows, found, strict=True) if row["date"] != "soon" and row["story"]
    ]
    plain = ({"text": row["story"], "id": row["id"], "published": row["date"]} for row, _ in dated)
    assert list(ljextract.extract_many(plain)) == [extraction for _, extraction in dated]
    return [as_json(extraction, indent=None) for extraction in found]


def lines(table: Any) -> list[str]:
    return [as_json(extraction, indent=None) for extraction in ljextract.from_arrow(table)]


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack that counts in hoops."""
    folder = tmp_path_factory.mktemp("packs") / "mine"
    write_pack(folder)
    return folder


FENCES = [{"id": str(n), "text": f"The fence is {n} hoops long."} for n in range(3, 40)]


def in_hoops(table: Any) -> list[str]:
    found = list(ljextract.from_arrow(table))
    assert {each.quantities[0].unit and each.quantities[0].unit.name for each in found} == {"hoop"}
    return sorted(str(each.article.id) for each in found)


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "20")
        .getOrCreate()
    )
    yield session
    session.stop()


def test_spark(spark: Any, rows: list[dict[str, Any]], wanted: list[str]) -> None:
    from ljextract.batch import on_spark

    frame = spark.createDataFrame(rows, "id string, story string, date string").repartition(4)
    found = on_spark.extract(frame, columns={"text": "story"})
    assert found.rdd.getNumPartitions() == 4
    table = found.toArrow()
    assert sorted(lines(table)) == sorted(wanted)
    found.createOrReplaceTempView("news")
    query = "SELECT count(*) FROM news LATERAL VIEW explode(quantities) AS q WHERE q.unit.code = 'CNY'"
    (row,) = spark.sql(query).collect()
    assert row[0] == sum(line.count('"code":"CNY"') for line in wanted)


def test_spark_with_a_pack(spark: Any, pack: Path) -> None:
    from ljextract.batch import on_spark

    frame = spark.createDataFrame(FENCES, "id string, text string").repartition(2)
    assert in_hoops(on_spark.extract(frame, packs=[pack]).toArrow()) == sorted(each["id"] for each in FENCES)


def test_spark_without_a_text_says_so(spark: Any) -> None:
    from ljextract.batch import on_spark

    with pytest.raises(Exception, match="no column holds the text"):
        on_spark.extract(spark.createDataFrame([("a",)], "words string")).collect()


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    import ray

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield ray
    ray.shutdown()


def test_ray(ray: Any, rows: list[dict[str, Any]], wanted: list[str]) -> None:
    import pyarrow as pa

    from ljextract.batch import on_ray

    dataset = ray.data.from_arrow(pa.Table.from_pylist(rows)).repartition(4)
    found = on_ray.extract(dataset, columns={"text": "story"}, batch_size=20)
    tables = [ray.get(each) for each in found.to_arrow_refs()]
    assert sorted(line for table in tables for line in lines(table)) == sorted(wanted)


def test_ray_with_a_pack(ray: Any, pack: Path) -> None:
    import pyarrow as pa

    from ljextract.batch import on_ray

    dataset = ray.data.from_arrow(pa.Table.from_pylist(FENCES)).repartition(2)
    refs = on_ray.extract(dataset, packs=[str(pack)]).to_arrow_refs()
    assert in_hoops(pa.concat_tables(ray.get(each) for each in refs)) == sorted(each["id"] for each in FENCES)
