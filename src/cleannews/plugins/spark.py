"""Spark: a data frame of texts or pages becomes a data frame of articles, by Arrow, partition by partition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from cleannews.batch.arrow import clean_arrow, spark_schema
from cleannews.plugins.extras import extra

__all__ = ["clean_frame"]

with extra("spark"):
    import pyspark  # noqa: F401


def clean_frame(frame: Any, **choices: Any) -> Any:
    """The articles of a Spark data frame, row for row, in the schema of :func:`cleannews.batch.arrow.spark_schema`.

    `choices` are the arguments of :func:`cleannews.clean_arrow`: ``text_field``, ``html_field``, ``url_field``,
    ``id_field`` and the options of `clean`. A row that fails has the reason in ``error``.
    """
    return frame.mapInArrow(partial(articles, choices), spark_schema())


def articles(choices: dict[str, Any], batches: Iterable[Any]) -> Iterator[Any]:
    return clean_arrow(batches, **choices)
