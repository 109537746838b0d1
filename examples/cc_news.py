"""CC-NEWS, or any other folder of WARC files, cleaned on a Spark cluster and freed of copies: partitioned Parquet comes out.

    pip install 'cleannews[spark,dedupe,warc]'          # on all machines
    spark-submit examples/cc_news.py 'crawl/*.warc.gz' news/

* ``news/articles/``: a Parquet file for each WARC file, a run of its own beside it (``.run/``) with its errors. What is done stays done:
  started again, the program goes on, and a page that kills or stalls its worker is set aside.
* ``news/signed/``: for each article its fingerprint, its MinHash and the bands of that; not done again either.
* ``news/stories/month=2026-03/``: the articles without copies. Of those with one fingerprint the first is kept, and of those that share
  seven tenths of their runs of three words with an earlier one, none; "first" is by a hash of the name, the same in each run.

Only names and bands are shuffled until the last step, which joins the articles with the names of those that stay.
"""

from __future__ import annotations

import argparse
import glob
import os
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as sql

from cleannews.batch import run
from cleannews.batch.copies.likeness import likeness_of

NEAR = likeness_of("near", threshold=0.7)
TOGETHER = 500
SIGNED = "number BIGINT, fingerprint STRING, signature BINARY, bands ARRAY<BIGINT>"
COPIES = "number BIGINT"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("warcs", help="a pattern, on a file system that all machines share")
    parser.add_argument("output", type=Path)
    arguments = parser.parse_args()
    spark = SparkSession.builder.appName("cc-news").getOrCreate()
    counted = clean_archives(spark, sorted(glob.glob(arguments.warcs)), arguments.output)
    kept = without_copies(spark, arguments.output)
    print(f"{counted} articles, {kept} without copies: {arguments.output / 'stories'}")


def clean_archives(spark: SparkSession, warcs: list[str], output: Path) -> int:
    """Each WARC file a task of Spark's, and a run of its own that goes on where it was stopped."""
    folder = str((output / "articles").resolve())

    def cleaned(warc: str) -> int:
        part = os.path.join(folder, os.path.basename(warc).partition(".")[0] + ".parquet")
        return run(os.path.abspath(warc), part, workers=1, resume=True).tally.articles

    return int(spark.sparkContext.parallelize(warcs, max(1, len(warcs))).map(cleaned).sum())


def without_copies(spark: SparkSession, output: Path) -> int:
    """Write the articles without copies, by month; returns how many there are."""
    articles = spark.read.parquet(str(output / "articles" / "*.parquet")).withColumn("number", sql.xxhash64("id"))
    signed = signatures(spark, articles, output / "signed")
    firsts = signed.groupBy("fingerprint").agg(sql.min("number").alias("number")).select("number")
    stories = signed.join(firsts, "number", "left_semi")
    kept = firsts.join(near_copies(stories), "number", "left_anti")
    month = sql.coalesce(sql.substring("published_iso", 1, 7), sql.lit("unknown"))
    stories = articles.join(kept, "number", "left_semi").drop("number").withColumn("month", month)
    stories.write.mode("overwrite").partitionBy("month").parquet(str(output / "stories"))
    return spark.read.parquet(str(output / "stories")).count()


def signatures(spark: SparkSession, articles: DataFrame, folder: Path) -> DataFrame:
    """What copies are told by, written once."""
    if not (folder / "_SUCCESS").exists():
        told = articles.where("text <> ''").select("number", "fingerprint", "text", "paragraphs")
        told.mapInArrow(sign, SIGNED).write.mode("overwrite").parquet(str(folder))
    return spark.read.parquet(str(folder))


def sign(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for start in range(0, batch.num_rows, TOGETHER):
            rows = batch.slice(start, TOGETHER).to_pylist()
            made = [NEAR.signature_of(row) for row in rows]
            columns = {
                "number": pa.array([row["number"] for row in rows], pa.int64()),
                "fingerprint": pa.array([row["fingerprint"] for row in rows]),
                "signature": pa.array(made, pa.binary()),
                "bands": pa.array(map(bands_of, made), pa.list_(pa.int64())),
            }
            yield pa.RecordBatch.from_pydict(columns)


def bands_of(signature: bytes) -> list[int]:
    """A value for each band; articles that share one are compared."""
    bands, words = NEAR.bands() if signature else (0, 0)
    parts = (bytes([band]) + signature[4 * words * band : 4 * words * (band + 1)] for band in range(bands))
    return [int.from_bytes(blake2b(part, digest_size=8).digest(), "big", signed=True) for part in parts]


def near_copies(stories: DataFrame) -> DataFrame:
    """The numbers of stories that are like an earlier one: of each band all are compared with its first."""
    bands = stories.select("number", sql.explode("bands").alias("band"))
    firsts = bands.groupBy("band").agg(sql.min("number").alias("first"), sql.count("*").alias("size")).where("size > 1")
    pairs = bands.join(firsts, "band").where("number > first").select("number", "first").distinct()
    mine = stories.select("number", "signature")
    its = stories.select(sql.col("number").alias("first"), sql.col("signature").alias("of_first"))
    return pairs.join(mine, "number").join(its, "first").select("number", "signature", "of_first").mapInArrow(alike, COPIES).distinct()


def alike(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        near = [likeness(mine, its) >= NEAR.threshold for mine, its in zip(*map(values, batch.columns[1:]), strict=True)]
        yield batch.filter(pa.array(near, pa.bool_())).select(["number"])


def values(column: Any) -> list[bytes]:
    return column.to_pylist()


def likeness(mine: bytes, its: bytes) -> float:
    return float((np.frombuffer(mine, "<u4") == np.frombuffer(its, "<u4")).mean())


if __name__ == "__main__":
    main()
