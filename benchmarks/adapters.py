"""How many articles a second go through each adapter, as a ratio to a loop of `clean`?  ``python benchmarks/adapters.py [NAME ...]``

Wire stories of 3 KB. For each adapter whose framework is installed, the median of some rounds, each beside a loop over the same texts:
CPU-seconds where the work is done in this process; for Ray and Spark, whose workers are other processes, seconds on the clock with one
worker that is warm. The target is 0.8.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from typing import Any

from cleannews import Cleaner, clean, clean_columns
from cleannews.errors import MissingExtra

WORDS = [f"{stem}{ending}" for stem in "harbour storm council ferry price market minister bridge school winter north harvest".split() for ending in "abcdefghijkl"] + "the of and in to said on".split() * 12  # fmt: skip
ELSEWHERE = ("ray", "spark")

Work = Callable[[list[str]], Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=list(ADAPTERS))
    parser.add_argument("--articles", type=int, default=200, help="of a round")
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    texts = list(stories(arguments.articles))
    clean(texts[0])
    for name in arguments.names:
        try:
            with ADAPTERS[name]() as work:
                work(texts)
                timer = time.perf_counter if name in ELSEWHERE else time.process_time
                rounds = [(spent(timer, loop, texts), spent(timer, work, texts)) for _ in range(arguments.rounds)]
        except (ImportError, MissingExtra) as error:
            print(f"{name}: {error}")
            continue
        through = median(other for _, other in rounds)
        print(
            f"{name}: {len(texts) / through:,.0f} articles a second, {median(one / other for one, other in rounds):.2f} of a loop",
            flush=True,
        )


def stories(count: int) -> Iterator[str]:
    luck = random.Random(1)
    for number in range(count):
        body = "\n\n".join(" ".join(luck.choices(WORDS, k=36)).capitalize() + "." for _ in range(12))
        yield f"Story {number} of the day\n\nHARROW, March 3 (Reuters) - {body}\n\n(Reporting by Ann Example; Editing by Bo Muster)\n"


def loop(texts: list[str]) -> None:
    for text in texts:
        clean(text)


def spent(timer: Callable[[], float], work: Work, texts: list[str]) -> float:
    begun = timer()
    work(texts)
    return timer() - begun


@contextmanager
def columns() -> Iterator[Work]:
    yield lambda texts: clean_columns({"text": texts})


@contextmanager
def arrow() -> Iterator[Work]:
    import pyarrow as pa

    yield lambda texts: list(Cleaner().arrow(pa.table({"text": texts})))


@contextmanager
def pandas_clean() -> Iterator[Work]:
    import pandas as pd

    import cleannews.plugins.pandas  # noqa: F401

    yield lambda texts: pd.Series(texts).news.clean()


@contextmanager
def pandas_parse() -> Iterator[Work]:
    import pandas as pd

    import cleannews.plugins.pandas  # noqa: F401

    yield lambda texts: pd.Series(texts).news.parse()


@contextmanager
def polars() -> Iterator[Work]:
    import polars as pl

    import cleannews.plugins.polars  # noqa: F401

    yield lambda texts: pl.DataFrame({"text": texts}).select(pl.col("text").news.parse())


@contextmanager
def duckdb() -> Iterator[Work]:
    import duckdb as engine
    import pyarrow as pa

    from cleannews.plugins.duckdb import register

    connection = register(engine.connect())
    connection.execute("SET threads = 1")

    def work(texts: list[str]) -> Any:
        news = pa.table({"text": texts})  # noqa: F841 - the query names it
        return connection.sql("SELECT parse_news(text) FROM news").fetchall()

    yield work


@contextmanager
def datasets() -> Iterator[Work]:
    import datasets as library

    from cleannews.plugins.datasets import clean_dataset

    library.disable_progress_bars()
    library.disable_caching()
    yield lambda texts: clean_dataset(library.Dataset.from_dict({"text": texts}))


@contextmanager
def sklearn() -> Iterator[Work]:
    from cleannews.plugins.sklearn import NewsCleaner

    yield lambda texts: NewsCleaner().fit_transform(texts)


@contextmanager
def scrapy() -> Iterator[Work]:
    from cleannews.plugins.scrapy import CleanNewsPipeline

    pipeline = CleanNewsPipeline()
    yield lambda texts: [pipeline.process_item({"text": text}) for text in texts]


@contextmanager
def spacy() -> Iterator[Work]:
    import spacy as library

    nlp, bare = library.blank("en"), library.blank("en")
    nlp.add_pipe("cleannews")

    def work(texts: list[str]) -> Any:
        """Cutting into tokens is spaCy's own work; it is done once, outside."""
        return [nlp.get_pipe("cleannews")(doc) for doc in docs(texts)]

    made: dict[str, Any] = {}

    def docs(texts: list[str]) -> list[Any]:
        return [made[text] if text in made else made.setdefault(text, bare.make_doc(text)) for text in texts]

    yield work


@contextmanager
def langchain() -> Iterator[Work]:
    from langchain_core.documents import Document

    from cleannews.plugins.langchain import CleanNews

    yield lambda texts: CleanNews().transform_documents([Document(text) for text in texts])


@contextmanager
def llama_index() -> Iterator[Work]:
    from llama_index.core.schema import Document

    from cleannews.plugins.llama_index import CleanNews

    yield lambda texts: CleanNews()([Document(text=text) for text in texts])


@contextmanager
def haystack() -> Iterator[Work]:
    from haystack import Document

    from cleannews.plugins.haystack import NewsCleaner

    yield lambda texts: NewsCleaner().run(documents=[Document(content=text) for text in texts])


@contextmanager
def datatrove() -> Iterator[Work]:
    from datatrove.data import Document

    from cleannews.plugins.datatrove import CleanNews

    yield lambda texts: list(CleanNews().run([Document(text=text, id="1") for text in texts]))


@contextmanager
def dolma() -> Iterator[Work]:
    from dolma.core.data_types import Document

    from cleannews.plugins.dolma import CleanNewsTagger

    tagger = CleanNewsTagger()
    yield lambda texts: [tagger.predict(Document(source="x", version="1", id="1", text=text)) for text in texts]


@contextmanager
def nemo_curator() -> Iterator[Work]:
    import pandas as pd
    from nemo_curator.stages.text.modifiers import Modify
    from nemo_curator.tasks import DocumentBatch

    from cleannews.plugins.nemo_curator import CleanNews

    stage = Modify(modifier_fn=CleanNews(), input_fields="text")
    yield lambda texts: stage.process(DocumentBatch(dataset_name="x", data=pd.DataFrame({"text": texts})))


@contextmanager
def dask_bag() -> Iterator[Work]:
    import dask.bag as db

    from cleannews.plugins.dask import clean_bag

    yield lambda texts: clean_bag(db.from_sequence(texts, npartitions=4)).compute(scheduler="sync")


@contextmanager
def dask_frame() -> Iterator[Work]:
    import dask.dataframe as dd
    import pandas as pd

    from cleannews.plugins.dask import clean_frame

    yield lambda texts: clean_frame(dd.from_pandas(pd.DataFrame({"text": texts}), npartitions=4)).compute(scheduler="sync")


@contextmanager
def mcp() -> Iterator[Work]:
    from cleannews.plugins.mcp import make_server

    server = make_server()

    async def work(texts: list[str]) -> None:
        for text in texts:
            await server.call_tool("clean_text", {"text": text})

    yield lambda texts: asyncio.run(work(texts))


@contextmanager
def ray() -> Iterator[Work]:
    import pyarrow as pa
    import ray as library

    from cleannews.plugins.ray import CleanNews

    library.init(num_cpus=2, include_dashboard=False, log_to_driver=False, configure_logging=False)
    library.data.DataContext.get_current().enable_progress_bars = False
    options = {"batch_format": "pyarrow", "concurrency": 1, "batch_size": 250}
    yield lambda texts: library.data.from_arrow(pa.table({"text": texts})).map_batches(CleanNews, **options).materialize()
    library.shutdown()


@contextmanager
def spark() -> Iterator[Work]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    from cleannews.plugins.spark import clean_frame

    session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()

    def work(texts: list[str]) -> Any:
        frame = session.createDataFrame([(text,) for text in texts], "text string").coalesce(1)
        return clean_frame(frame).write.format("noop").mode("overwrite").save()

    yield work
    session.stop()


ADAPTERS = {
    work.__name__: work
    for work in (
        columns, arrow, pandas_clean, pandas_parse, polars, duckdb, datasets, sklearn, scrapy, spacy, langchain, llama_index, haystack, datatrove,
        dolma, nemo_curator, dask_bag, dask_frame, mcp, ray, spark,
    )
}  # fmt: skip


if __name__ == "__main__":
    main()
