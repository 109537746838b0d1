"""Data frames and tables: the same bodies as a loop of `clean`; index, dtype and missing values survive."""

from __future__ import annotations

import importlib
import sys

import pytest
from stories import BODIES, TEXTS, fails_on_ferries

pytestmark = pytest.mark.filterwarnings("default")


def test_pandas():
    pd = pytest.importorskip("pandas")
    importlib.import_module("cleannews.plugins.pandas")

    for dtype in ("object", "string"):
        series = pd.Series([TEXTS[0], None, *TEXTS[1:]], index=["a", "b", "c", "d"], name="text", dtype=dtype)
        clean = series.news.clean()
        assert clean.dropna().tolist() == BODIES
        assert (clean.index.tolist(), clean.name, clean.dtype) == (series.index.tolist(), "text", series.dtype)
        assert clean.isna().tolist() == [False, True, False, False]
    frame = series.news.parse(select=["text", "agency"], keep=["dateline"])
    assert frame.index.tolist() == ["a", "b", "c", "d"]
    assert frame["agency"].tolist()[0] == "Yonhap"
    assert frame["text"].iloc[0].startswith("SEOUL, July 30 (Yonhap)")
    assert len(pd.Series([TEXTS[0]] * 3, dtype="category").news.clean()) == 3
    with pytest.raises(ValueError, match="kinds are"):
        series.news.clean(keep=["bylines"])
    with pytest.warns(UserWarning, match="2 of 5 texts failed and are None; the first: RuntimeError: no ferries"):
        clean = pd.Series([*TEXTS, None, 7]).news.clean(also=[fails_on_ferries])
    assert clean.tolist() == [None, *BODIES[1:], None, None]


def test_polars():
    pl = pytest.importorskip("polars")
    importlib.import_module("cleannews.plugins.polars")

    frame = pl.DataFrame({"text": [TEXTS[0], None, *TEXTS[1:]]})
    for one in (frame, frame.lazy()):
        out = one.select(body=pl.col("text").news.clean(), article=pl.col("text").news.parse())
        out = out.collect() if hasattr(out, "collect") else out
        assert out["body"].to_list() == [BODIES[0], None, *BODIES[1:]]
        parsed = out["article"].struct.unnest()
        assert parsed["text"].to_list() == [BODIES[0], None, *BODIES[1:]]
        assert parsed["agency"][0] == "Yonhap"
    with pytest.warns(UserWarning, match="1 of 4 texts failed"):
        out = frame.select(body=pl.col("text").news.clean(also=[fails_on_ferries]))
    assert out["body"].to_list() == [None, None, *BODIES[1:]]


def test_duckdb():
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    from cleannews.plugins.duckdb import register

    connection = register(duckdb.connect())
    connection.execute("CREATE TABLE news (id INTEGER, text VARCHAR)")
    connection.executemany("INSERT INTO news VALUES (?, ?)", list(enumerate([*TEXTS, None])))
    rows = connection.sql("SELECT clean_news(text), parse_news(text).agency FROM news ORDER BY id").fetchall()
    assert [body for body, _ in rows] == [*BODIES, None]
    assert rows[0][1] == "Yonhap"
    many = connection.sql("SELECT count(clean_news(text)) FROM news, range(2000)").fetchall()
    assert many == [(len(TEXTS) * 2000,)]
    faulty = register(duckdb.connect(), also=[fails_on_ferries])
    faulty.execute("CREATE TABLE news AS SELECT unnest($texts) AS text", {"texts": TEXTS})
    rows = faulty.sql("SELECT parse_news(text).text, parse_news(text).error FROM news").fetchall()
    assert rows == [(None, "RuntimeError: no ferries"), *((body, None) for body in BODIES[1:])]


def test_datasets(tmp_path):
    datasets = pytest.importorskip("datasets")
    from cleannews import Cleaner
    from cleannews.plugins.datasets import clean_dataset

    rows = datasets.Dataset.from_dict({"text": [*TEXTS, None], "label": [0, 1, 0, 1]})
    out = clean_dataset(rows)
    assert out["clean_text"][:] == [*BODIES, None]
    assert out["label"][:] == [0, 1, 0, 1]
    assert out._fingerprint == clean_dataset(rows)._fingerprint
    assert out._fingerprint != clean_dataset(rows, Cleaner(keep=["dateline"]))._fingerprint
    stream = clean_dataset(rows.to_iterable_dataset())
    assert [row["clean_text"] for row in stream] == [*BODIES, None]
    both = clean_dataset(datasets.DatasetDict(train=rows, test=rows))
    assert both["test"]["clean_text"][:] == [*BODIES, None]


def test_dask():
    bag = pytest.importorskip("dask.bag")
    pd = pytest.importorskip("pandas")
    frames = pytest.importorskip("dask.dataframe")
    from cleannews.plugins.dask import clean_bag, clean_frame

    articles = clean_bag(bag.from_sequence([*TEXTS, None, 7], npartitions=2)).compute(scheduler="threads")
    assert [article and article.text for article in articles] == [*BODIES, None, ""]
    assert "failed" in articles[-1].flags
    frame = pd.DataFrame({"text": [*TEXTS, None], "label": [1, 2, 3, 4]}, index=[5, 6, 7, 8])
    lazy = clean_frame(frames.from_pandas(frame, npartitions=2))
    out = lazy.compute(scheduler="threads")
    assert out["clean_text"].tolist() == [*BODIES, None]
    assert (out.index.tolist(), out["label"].dtype) == ([5, 6, 7, 8], frame["label"].dtype)
    assert list(lazy.columns) == list(out.columns)


def test_ray():
    ray = pytest.importorskip("ray")
    from cleannews.plugins.ray import CleanNews

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
    try:
        rows = ray.data.from_items([{"text": text} for text in [*TEXTS, None]])
        out = rows.map_batches(CleanNews, batch_format="pyarrow", concurrency=1).take_all()
    finally:
        ray.shutdown()
    assert [row["text"] for row in out] == [*BODIES, None]
    assert out[-1]["error"]


def test_spark(monkeypatch):
    pytest.importorskip("pyspark")
    from pyspark.sql import SparkSession

    from cleannews.plugins.spark import clean_frame

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        frame = session.createDataFrame([(str(n), text) for n, text in enumerate([*TEXTS, None])], "id string, text string")
        rows = sorted(clean_frame(frame).collect(), key=lambda row: row["id"])
    finally:
        session.stop()
    assert [row["text"] for row in rows] == [*BODIES, None]
    assert rows[0]["agency"] == "Yonhap"
    assert rows[-1]["error"]
