"""A ``news`` accessor for pandas: ``import cleannews.plugins.pandas``, then ``frame["text"].news.clean()``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cleannews.cleaner import SELECTED, Cleaner, clean_columns
from cleannews.plugins.extras import extra

__all__ = ["NewsAccessor"]

with extra("pandas"):
    import pandas as pd


@pd.api.extensions.register_series_accessor("news")
class NewsAccessor:
    """What ``series.news`` is, for a series of scraped texts.

    >>> import pandas as pd
    >>> series = pd.Series(["It rained.\\n(END)", None], index=["a", "b"])
    >>> series.news.clean().to_dict()["a"]
    'It rained.'
    >>> series.news.parse()["text"].to_dict()["a"]
    'It rained.'
    """

    def __init__(self, series: Any) -> None:
        self.series = series

    def clean(self, **options: Any) -> Any:
        """The bodies, with the same index, name and dtype; missing values stay missing.

        `options` are those of :func:`cleannews.clean`.
        """
        cleaner = Cleaner(**options)
        series = self.series
        if isinstance(series.dtype, pd.CategoricalDtype):
            series = series.astype(series.cat.categories.dtype)
        return pd.Series(cleaner.texts(given(series)), index=series.index, name=series.name, dtype=series.dtype)

    def parse(self, select: Iterable[str] = SELECTED, **options: Any) -> Any:
        """A frame with the same index and a column for each selected field of the articles, and ``error``."""
        names = (select,) if isinstance(select, str) else tuple(select)
        columns = clean_columns({"source": given(self.series)}, text_field="source", select=names, prefix="", **options)
        return pd.DataFrame({name: columns[name] for name in (*names, "error")}, index=self.series.index)


def given(series: Any) -> list[Any]:
    """The values, None for every sort of nothing."""
    texts = series.astype(object)
    return list(texts.where(texts.notna(), None))
