"""A ``news`` namespace for polars expressions: ``import cleannews.plugins.polars``, then ``pl.col("text").news.clean()``."""

from __future__ import annotations

from typing import Any

from cleannews.cleaner import Cleaner, clean_columns
from cleannews.plugins.extras import extra

__all__ = ["NewsNamespace"]

with extra("polars"):
    import polars as pl

FIELDS = {
    "title": pl.String,
    "text": pl.String,
    "agency": pl.String,
    "authors": pl.List(pl.String),
    "published": pl.String,
    "language": pl.String,
    "flags": pl.List(pl.String),
    "fingerprint": pl.String,
    "error": pl.String,
}
"""The fields of the struct that `parse` gives; times as ISO text, for not all of them tell a zone."""


@pl.api.register_expr_namespace("news")
class NewsNamespace:
    """What ``pl.col("text").news`` is; eager and lazy alike.

    >>> import polars as pl
    >>> frame = pl.DataFrame({"text": ["It rained.\\n(END)", None]})
    >>> frame.select(pl.col("text").news.clean()).to_series().to_list()
    ['It rained.', None]
    >>> frame.select(pl.col("text").news.parse()).unnest("text")["text"].to_list()
    ['It rained.', None]
    """

    def __init__(self, expr: Any) -> None:
        self.expr = expr

    def clean(self, **options: Any) -> Any:
        """The bodies, text for text; null for null. `options` are those of :func:`cleannews.clean`."""
        cleaner = Cleaner(**options)
        return self.expr.map_batches(
            lambda series: pl.Series(series.name, cleaner.texts(series), dtype=pl.String), return_dtype=pl.String, is_elementwise=True
        )

    def parse(self, **options: Any) -> Any:
        """A struct of the articles' main fields, and ``error``; a struct of nulls for null."""
        cleaner = Cleaner(**options)
        return self.expr.map_batches(lambda series: structs(series, cleaner), return_dtype=pl.Struct(FIELDS), is_elementwise=True)


def structs(series: Any, cleaner: Cleaner) -> Any:
    columns = clean_columns({"source": series.to_list()}, text_field="source", prefix="", **cleaner.options)
    return pl.DataFrame({name: columns[name] for name in FIELDS}, schema=FIELDS).to_struct(series.name)
