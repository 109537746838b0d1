"""Ray Data: a callable class for ``Dataset.map_batches``, made once in each worker."""

from __future__ import annotations

from typing import Any

from cleannews.batch.arrow import clean_arrow
from cleannews.batch.writing.schema import schema
from cleannews.plugins.extras import extra

__all__ = ["CleanNews"]

with extra("ray"):
    import pyarrow as pa
    import ray.data  # noqa: F401


class CleanNews:
    """``dataset.map_batches(CleanNews, batch_format="pyarrow", concurrency=2)``: the articles in the fixed Arrow schema.

    `text_field`, `html_field`, `url_field`, `id_field` name the columns, as for :func:`cleannews.clean_arrow`.
    """

    def __init__(self, **choices: Any) -> None:
        self.choices = choices
        clean_arrow([], **choices)

    def __call__(self, batch: Any) -> Any:
        return pa.Table.from_batches(clean_arrow(batch, **self.choices), schema=schema())
