"""Arrow record batches in, Arrow record batches out: for Spark, Ray, and whatever else speaks Arrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from cleannews.batch.reading.fields import Fields
from cleannews.batch.reading.records import HTML_ALONE, clean_fields
from cleannews.batch.writing.schema import record_of, schema, table_of
from cleannews.errors import CleannewsError
from cleannews.extras import needed

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["clean_arrow", "spark_schema"]

TOGETHER = 256
"""Rows that are held as Python objects at a time, whatever the size of the batches that come: about 20 MB of articles."""


def clean_arrow(
    batches: Iterable[pa.RecordBatch] | pa.Table,
    *,
    text_field: str | None = None,
    html_field: str | None = None,
    url_field: str | None = None,
    id_field: str | None = None,
    title_field: str | None = None,
    published_field: str | None = None,
    authors_field: str | None = None,
    agency_field: str | None = None,
    language_field: str | None = None,
    guess: bool = True,
    **options: Any,
) -> Iterator[pa.RecordBatch]:
    """The articles of record batches (or a table), as record batches of the fixed `SCHEMA`: row for row, in order.

    * `text_field`, `html_field`, `url_field`, `id_field`, `title_field`, `published_field`, `authors_field`, `agency_field`,
      `language_field`: the columns that hold a story or a page, its address, its name and what is known of it; what is not said is
      guessed from well-known names, unless `guess` is off;
    * `options`: those of :func:`cleannews.clean` and, for pages, of :func:`cleannews.clean_html`.

    No row stops the others: one that fails carries `id`, `url` and the reason in `error`, and nulls. Raises `CleannewsError`
    where no column holds text, and what `clean` raises for a wrong option. Needs ``pip install 'cleannews[batch]'``.

    >>> import pyarrow as pa
    >>> batch = pa.RecordBatch.from_pydict({"id": ["a", "b"], "text": ["It rained.", None]})
    >>> [(row["id"], row["text"], row["error"]) for out in clean_arrow([batch]) for row in out.to_pylist()]
    [('a', 'It rained.', None), ('b', None, "field 'text' is null")]
    """
    arrow = needed("pyarrow")
    chosen = Fields(text_field, html_field, url_field, id_field, title_field, published_field, authors_field, agency_field, language_field)
    from cleannews.pipeline import clean

    clean("", **{name: value for name, value in options.items() if name not in HTML_ALONE})
    for batch in batches.to_batches() if isinstance(batches, arrow.Table) else batches:
        fields = settled(chosen, batch.schema.names, guess)
        for start in range(0, batch.num_rows, TOGETHER):
            rows = batch.slice(start, TOGETHER).select(fields.names()).to_pylist()
            yield from table_of(cleaned(row, fields, options) for row in rows).combine_chunks().to_batches()


def settled(chosen: Fields, columns: list[str], guess: bool) -> Fields:
    fields = chosen.guessed(columns) if guess else chosen
    if missing := [name for name in fields.names() if name not in columns]:
        raise CleannewsError(f"no column {', '.join(map(repr, missing))}; there are {', '.join(map(repr, columns))}")
    if not fields.text and not fields.html:
        raise CleannewsError(
            f"which column holds the text? Name it with text_field= or html_field=; there are {', '.join(map(repr, columns))}"
        )
    return fields


def cleaned(row: Mapping[str, Any], fields: Fields, options: Mapping[str, Any]) -> dict[str, Any]:
    names = {"id": fields.value(row, "id"), "url": fields.value(row, "url")}
    try:
        return record_of(clean_fields(row, fields, options), names)
    except Exception as error:  # a missing text, a page that is too large, a caller's own cleaner
        reason = str(error) if type(error) is ValueError else f"{type(error).__name__}: {error}"
        return {**names, "error": reason}


def spark_schema() -> str:
    """The fixed `SCHEMA` in Spark's own words, for ``DataFrame.mapInArrow(clean_arrow, spark_schema())``.

    >>> spark_schema()[:60]
    '`id` STRING, `url` STRING, `title` STRING, `subtitle` STRING'
    """
    return ", ".join(f"`{field.name}` {in_sql(field.type)}" for field in schema())


def in_sql(kind: pa.DataType) -> str:
    arrow = needed("pyarrow")
    if arrow.types.is_struct(kind):
        return f"STRUCT<{', '.join(f'`{field.name}`: {in_sql(field.type)}' for field in kind)}>"
    if arrow.types.is_map(kind):
        return f"MAP<{in_sql(kind.key_type)}, {in_sql(kind.item_type)}>"
    if arrow.types.is_list(kind):
        return f"ARRAY<{in_sql(kind.value_type)}>"
    if arrow.types.is_timestamp(kind):
        return "TIMESTAMP"
    return {"string": "STRING", "int64": "BIGINT", "int32": "INT", "double": "DOUBLE", "date32[day]": "DATE"}[str(kind)]
