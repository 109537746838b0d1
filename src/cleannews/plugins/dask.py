"""Dask: bags of records and data frames, lazily."""

from __future__ import annotations

from typing import Any

from cleannews.cleaner import SELECTED, Cleaner, clean_columns
from cleannews.many import clean_one
from cleannews.pipeline import clean
from cleannews.plugins.extras import extra

__all__ = ["clean_bag", "clean_frame"]

with extra("dask"):
    import dask.bag  # noqa: F401
    import pandas as pd

FIELDS = (*SELECTED, "error")


def clean_bag(bag: Any, cleaner: Cleaner | None = None) -> Any:
    """A bag of articles from a bag of texts; None for None, and one that fails is an empty article with the flag ``failed``."""
    options = (cleaner or Cleaner()).options
    return bag.map(lambda text: None if text is None else clean_one(clean, options, None, text))


def clean_frame(frame: Any, cleaner: Cleaner | None = None, *, text_field: str = "text") -> Any:
    """A Dask data frame with the columns of :func:`cleannews.clean_columns` beside its own; index and divisions stay."""
    cleaner = cleaner or Cleaner()
    meta = frame._meta.assign(**{f"clean_{name}": pd.Series(dtype="object") for name in FIELDS})
    return frame.map_partitions(with_articles, cleaner, text_field, meta=meta)


def with_articles(part: Any, cleaner: Cleaner, text_field: str) -> Any:
    texts = part[text_field].astype(object)
    columns = clean_columns({"source": texts.where(texts.notna(), None).tolist()}, text_field="source", prefix="clean_", **cleaner.options)
    added = {name: pd.Series(values, index=part.index, dtype="object") for name, values in columns.items() if name != "source"}
    return part.assign(**added)
