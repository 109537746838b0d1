"""A corpus of files, whose each text belongs to a source: read twice, cleaned on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cleannews.article import Article
from cleannews.batch.reading.readers import read_records
from cleannews.cleaner import Cleaner
from cleannews.errors import CleannewsError
from cleannews.html.head.facts import host_of
from cleannews.learning.proposals import Proposal, learn

__all__ = ["learn_files"]

SOURCE_FIELDS = ("source", "site", "domain", "host", "publisher", "agency")


def learn_files(
    files: Sequence[str], *, text_field: str = "text", source_field: str | None = None, cleaner: Cleaner | None = None
) -> list[Proposal]:
    """The proposals of :func:`cleannews.learning.learn` for files of records: JSON lines, CSV, Parquet, stories.

    * `source_field`: which field names the source; else a field of a well-known name, else the host of ``url``, else
      all records are of one source, named after the first file.

    The files are read twice, and cleaned each time; memory holds counts, no texts.
    """
    cleaner = cleaner or Cleaner()
    return learn(
        lambda: (article for _, article in articles_of(files, text_field, source_field, cleaner)),
        source=lambda article: article.sources.get("learned_from"),
    )


def articles_of(files: Sequence[str], text_field: str, source_field: str | None, cleaner: Cleaner) -> Iterator[tuple[str, Article]]:
    for file in files:
        for record in read_records(file):
            if source_field is not None and source_field not in record:
                raise CleannewsError(f"{file} has no field {source_field!r}; it has {', '.join(map(repr, record))}")
            text = record.get(text_field)
            if isinstance(text, str):
                source = source_in(record, source_field) or str(files[0])
                article = cleaner(text)
                yield source, article.model_copy(update={"sources": article.sources | {"learned_from": source}})


def source_in(record: Mapping[str, Any], source_field: str | None) -> str | None:
    if source_field is not None:
        return str(record[source_field] or "") or None
    for name in SOURCE_FIELDS:
        if isinstance(record.get(name), str) and record[name].strip():
            return str(record[name]).strip()
    return host_of(str(record.get("url") or "")) or None
