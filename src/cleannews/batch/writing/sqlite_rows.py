"""Articles as a SQLite database: one file, a table `articles`, a table `removed` with a row for each stretch."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from cleannews.batch.writing.schema import mended

__all__ = ["SqliteRows"]

COLUMNS = {
    "id": "TEXT",
    "url": "TEXT",
    "title": "TEXT",
    "subtitle": "TEXT",
    "text": "TEXT",
    "paragraphs": "TEXT",
    "dateline": "TEXT",
    "agency": "TEXT",
    "authors": "TEXT",
    "published": "TEXT",
    "updated": "TEXT",
    "language": "TEXT",
    "site": "TEXT",
    "section": "TEXT",
    "keywords": "TEXT",
    "images": "TEXT",
    "version": "INTEGER",
    "slug": "TEXT",
    "urgency": "INTEGER",
    "embargo": "TEXT",
    "note": "TEXT",
    "rights": "TEXT",
    "identifier": "TEXT",
    "flags": "TEXT",
    "sources": "TEXT",
    "confidence": "REAL",
    "fingerprint": "TEXT",
    "error": "TEXT",
    "input": "TEXT",
}
"""Of the table `articles`. Lists and objects are JSON, for SQLite's json_each(); times are ISO 8601."""

STRETCHES = ("removed", "segments")
STRETCH = '(article INTEGER REFERENCES articles, kind TEXT, rule TEXT, start INTEGER, "end" INTEGER, text TEXT)'
TOGETHER = 1_000
"""Articles of one transaction."""


class SqliteRows:
    """Written without a journal: a database that is not finished is thrown away, and no file stands beside the finished one."""

    def __init__(self, path: str, format: str, columns: Sequence[str] | None = None) -> None:  # noqa: A002
        self.database = sqlite3.connect(path, isolation_level=None)
        self.number = 0
        self.columns = [name for name in COLUMNS if columns is None or name in columns]
        self.insertion = f"INSERT INTO articles VALUES ({', '.join('?' * (len(self.columns) + 1))})"
        self.tables: set[str] = set()
        listed = "".join(f", {name} {COLUMNS[name]}" for name in self.columns)
        self.database.executescript(
            f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE articles (number INTEGER PRIMARY KEY{listed});"
        )
        if columns is None or "removed" in columns:
            self.write_stretches("removed", [])
        self.database.execute("BEGIN")

    def write(self, record: Mapping[str, Any]) -> None:
        try:
            self.insert(record)
        except UnicodeEncodeError:
            self.insert(mended(dict(record)))

    def insert(self, record: Mapping[str, Any]) -> None:
        number = self.number + 1
        row = [cell(record.get(name)) for name in self.columns]
        stretches = {name: stretches_of(number, record[name]) for name in STRETCHES if record.get(name) is not None}
        "".join(str(value) for value in (row, stretches)).encode()  # raises before anything is written
        self.database.execute(self.insertion, (number, *row))
        for table, rows in stretches.items():
            self.write_stretches(table, rows)
        self.number = number
        if number % TOGETHER == 0:
            self.database.execute("COMMIT")
            self.database.execute("BEGIN")

    def write_stretches(self, table: str, rows: list[tuple[Any, ...]]) -> None:
        if table not in self.tables:
            self.tables.add(table)
            self.database.execute(f"CREATE TABLE {table} {STRETCH}")
        self.database.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", rows)

    def close(self) -> None:
        try:
            self.database.execute("COMMIT")
            if "removed" in self.tables:
                self.database.execute("CREATE INDEX removed_of_article ON removed (article)")
            if "id" in self.columns:
                self.database.execute("CREATE INDEX articles_by_id ON articles (id)")
            self.database.execute("PRAGMA journal_mode = DELETE")
        finally:
            self.database.close()


def cell(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list | dict) else value


def stretches_of(article: int, segments: list[Mapping[str, Any]]) -> list[tuple[Any, ...]]:
    return [(article, *(segment[name] for name in ("kind", "rule", "start", "end", "text"))) for segment in segments]
