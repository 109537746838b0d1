"""Hugging Face datasets: cleaned by `map`, with a fingerprint that is the same in every process, so that the cache holds."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.extras import extra

__all__ = ["clean_dataset"]

with extra("datasets"):
    from datasets import Dataset


def clean_dataset(dataset: Any, cleaner: Cleaner | None = None, *, text_field: str = "text", **map_options: Any) -> Any:
    """The dataset with the columns of :func:`cleannews.clean_columns` beside its own.

    * `dataset`: a `Dataset`, an `IterableDataset`, or a dictionary of either;
    * `cleaner`: the options; `text_field`: the column of the texts;
    * `map_options`: those of `Dataset.map`, such as ``num_proc=4``.

    >>> import datasets
    >>> datasets.disable_progress_bars()
    >>> rows = datasets.Dataset.from_dict({"text": ["It rained.\\n(END)"], "label": [1]})
    >>> clean_dataset(rows)["clean_text"][0]
    'It rained.'
    """
    cleaner = cleaner or Cleaner()
    if isinstance(dataset, dict):
        parts = {name: clean_dataset(part, cleaner, text_field=text_field, **map_options) for name, part in dataset.items()}
        return type(dataset)(parts)
    kwargs = {"text_field": text_field}
    if isinstance(dataset, Dataset) and "new_fingerprint" not in map_options:
        told = f"{dataset._fingerprint} {cleaner.config_hash} {text_field}"
        map_options["new_fingerprint"] = sha256(told.encode()).hexdigest()[:16]
    return dataset.map(cleaner.columns, batched=True, fn_kwargs=kwargs, **map_options)
