"""The recipe for a folder of WARC files on Spark: articles by month, copies out, and nothing done twice."""

from __future__ import annotations

import gzip
import random
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyspark")
pytest.importorskip("fastwarc")
pytest.importorskip("datasketch")
pytestmark = pytest.mark.filterwarnings("default")

EXAMPLES = str(Path(__file__).parents[2] / "examples")
WORDS = "ferry harbour storm council bridge price winter school market minister river tower garden island train office letter night".split()


def story(seed: int) -> list[str]:
    chance = random.Random(seed)
    return [f"{' '.join(chance.choices(WORDS, k=30)).capitalize()}." for _ in range(8)]


def page(paragraphs: list[str], day: int) -> bytes:
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    time = f'<meta property="article:published_time" content="2031-03-{day:02}T08:00:00Z">'
    return f"<!doctype html><html><head><title>Day {day}</title>{time}</head><body><article><h1>Day {day}</h1>{body}</article></body></html>".encode()


def record(number: int, content: bytes) -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + content
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{number}\r\nWARC-Date: 2031-03-12T05:06:07Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    return gzip.compress(head.encode() + block + b"\r\n\r\n")


def test_spark_archives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PYTHONPATH", EXAMPLES)
    monkeypatch.syspath_prepend(EXAMPLES)
    import cc_news
    from pyspark.sql import SparkSession

    stories = [story(seed) for seed in range(6)]
    near = [*stories[1][:-1], f"{stories[1][-1]} So said the mayor."]
    pages = [*stories[:4], stories[0], *stories[4:], near]
    for name, first in (("a", 0), ("b", 4)):
        archive = b"".join(record(number, page(pages[number], number + 1)) for number in range(first, first + 4))
        (tmp_path / f"{name}.warc.gz").write_bytes(archive)
    archives = sorted(map(str, tmp_path.glob("*.warc.gz")))
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2")
    spark = session.getOrCreate()
    try:
        assert cc_news.clean_archives(spark, archives, tmp_path) == 8
        assert cc_news.without_copies(spark, tmp_path) == 6
        made = {path: path.stat().st_mtime_ns for path in (tmp_path / "articles").glob("*.parquet")}
        assert cc_news.clean_archives(spark, archives, tmp_path) == 8
        assert {path: path.stat().st_mtime_ns for path in made} == made
        found = spark.read.parquet(str(tmp_path / "stories")).select("month", "paragraphs").collect()
    finally:
        spark.stop()
    assert {row["month"] for row in found} == {"2031-03"}
    firsts = {row["paragraphs"][0] for row in found}
    assert firsts == {one[0] for one in stories}
