"""Which source a record is of, and what is known of the articles of that source alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from cleannews.errors import CleannewsError
from cleannews.html.head.facts import host_of

if TYPE_CHECKING:
    from cleannews.article import Article
    from cleannews.batch.reading.shards import Shard
    from cleannews.segments import Segment

__all__ = ["TABLES", "Correction", "Sources", "source_of"]

SOURCE_FIELDS = ("source", "site", "domain", "host", "publisher", "agency")
TABLES = ("jsonl", "csv", "parquet")
"""Forms of input whose records have fields of the caller's own."""

Correction: TypeAlias = "Callable[[Article], Sequence[Segment]]"
"""What else of an article is not its story."""


@dataclass(frozen=True, slots=True)
class Sources:
    """How the source of a record is told, and what corrects the articles of each; one that is corrected is cleaned again."""

    named_by: str | None = None
    corrections: Mapping[str, Correction] = field(default_factory=dict)

    def check(self, shards: Iterable[Shard]) -> None:
        """Raise where records have no field of that name."""
        for shard in shards:
            if self.named_by is not None and shard.form in TABLES and self.named_by not in shard.columns:
                raise CleannewsError(f"{shard.path}: no field {self.named_by!r}; it has {', '.join(map(repr, shard.columns))}")

    def of(self, record: Mapping[str, Any], shard: Shard) -> str:
        """The name of a record's source."""
        return source_of(record, self.named_by, shard.fields.value(record, "url"))

    def marks(self, article: Article, source: str) -> Sequence[Segment]:
        """The stretches that are to be marked in an article of a source."""
        correction = self.corrections.get(source)
        return () if correction is None else correction(article)


def source_of(record: Mapping[str, Any], field: str | None = None, url: str | None = None) -> str:
    """Which source a record is of: by `field`, else a field of a well-known name, else the host of its address; "" for none.

    >>> source_of({"publisher": "Orsa Daily"}), source_of({}, url="https://www.orsa.example/1")
    ('Orsa Daily', 'orsa.example')
    """
    for name in (field,) if field is not None else SOURCE_FIELDS:
        if isinstance(record.get(name), str | int) and str(record[name]).strip():
            return str(record[name]).strip()
    return host_of(url or "") if field is None else ""
