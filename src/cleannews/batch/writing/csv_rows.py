"""Articles as a CSV table: a row each, lists and objects as JSON."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from typing import Any

from cleannews.batch.writing.schema import COLUMNS, mended

__all__ = ["CSV_COLUMNS", "CsvRows"]

CSV_COLUMNS = tuple(
    name for name in COLUMNS if name not in ("paragraphs", "segments", "input", "published_iso", "updated_iso", "embargo_iso")
)
"""The columns of the article; those of the input stand behind them."""


class CsvRows:
    """UTF-8 with a comma and quotes where they are needed; the columns are those that are named, or those of the article."""

    def __init__(self, path: str, format: str, columns: Sequence[str] | None = None) -> None:  # noqa: A002
        self.file = open(path, "w", encoding="utf-8", newline="")  # noqa: SIM115 - closed in close()
        self.columns = list(columns if columns is not None else CSV_COLUMNS)
        self.rows = csv.writer(self.file, lineterminator="\n")
        self.rows.writerow(self.columns)

    def write(self, record: Mapping[str, Any]) -> None:
        row = [cell(record.get(name)) for name in self.columns]
        try:
            "".join(row).encode()
        except UnicodeEncodeError:
            row = mended(row)
        self.rows.writerow(row)

    def close(self) -> None:
        self.file.close()


def cell(value: Any) -> str:
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list | dict | bool) else str(value)
