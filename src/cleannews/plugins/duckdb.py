"""Functions for SQL in DuckDB: ``clean_news(text)`` for the body, ``parse_news(text)`` for a struct of the article's fields."""

from __future__ import annotations

from typing import Any

from cleannews.cleaner import Cleaner, clean_columns
from cleannews.plugins.extras import extra

__all__ = ["register"]

with extra("duckdb"):
    import duckdb  # noqa: F401
    import pyarrow as pa

FIELDS = {
    "title": "VARCHAR", "text": "VARCHAR", "agency": "VARCHAR", "authors": "VARCHAR[]", "published": "VARCHAR",
    "language": "VARCHAR", "flags": "VARCHAR[]", "fingerprint": "VARCHAR", "error": "VARCHAR",
}  # fmt: skip
STRUCT = f"STRUCT({', '.join(f'{name} {kind}' for name, kind in FIELDS.items())})"


def register(connection: Any, **options: Any) -> Any:
    """Add ``clean_news`` and ``parse_news`` to a connection, and return it; NULL in is NULL out.

    `options` are those of :func:`cleannews.clean`.

    >>> import duckdb
    >>> connection = register(duckdb.connect())
    >>> connection.sql("SELECT clean_news('It rained.' || chr(10) || '(END)'), parse_news('It rained.').text").fetchall()
    [('It rained.', 'It rained.')]
    """
    cleaner = Cleaner(**options)

    def clean_news(texts: Any) -> Any:
        return pa.array(cleaner.texts(texts.to_pylist()), pa.string())

    def parse_news(texts: Any) -> Any:
        columns = clean_columns({"source": texts.to_pylist()}, text_field="source", prefix="", **cleaner.options)
        rows = zip(*(columns[name] for name in FIELDS), strict=True)
        return pa.array([dict(zip(FIELDS, row, strict=True)) for row in rows], struct_type())

    for function, result in ((clean_news, "VARCHAR"), (parse_news, STRUCT)):
        connection.create_function(function.__name__, function, ["VARCHAR"], result, type="arrow")
    return connection


def struct_type() -> Any:
    texts = pa.list_(pa.string())
    return pa.struct([(name, texts if kind.endswith("[]") else pa.string()) for name, kind in FIELDS.items()])
