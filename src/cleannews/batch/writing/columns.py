"""Which fields of an article are written, and which of the record that it came from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from cleannews.batch.writing.csv_rows import CSV_COLUMNS
from cleannews.batch.writing.schema import COLUMNS
from cleannews.errors import CleannewsError

__all__ = ["Columns", "columns_of"]

FLAT = ("jsonl", "jsonl.gz", "jsonl.zst", "csv")
"""Formats in which a record may have any field; the others hold those of the input in one, `input`, as JSON."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The fields of a record that are written.

    * `select`: their names, None for all;
    * `others`: whether the fields of the input that say nothing of the article are passed through;
    * `given`: names of those that are known before, in order.
    """

    select: tuple[str, ...] | None = None
    others: bool = False
    given: tuple[str, ...] = ()

    def written(self, format: str) -> tuple[str, ...] | None:  # noqa: A002
        """The columns of a table in that format; None for all that it has."""
        if format == "csv":
            if self.select is not None:
                return self.select
            return (*CSV_COLUMNS, *(named(name) for name in self.given)) if self.others else CSV_COLUMNS
        if self.select is None:
            return None
        return (*self.select, "input") if self.others and any(name not in COLUMNS for name in self.select) else self.select

    def chosen(self, record: Mapping[str, Any], format: str) -> dict[str, Any]:  # noqa: A002
        """The record as it is written.

        >>> Columns(("title", "subject")).chosen({"id": "7", "title": "Rain", "input": {"subject": "x", "n": 1}}, "jsonl")
        {'title': 'Rain', 'subject': 'x'}
        """
        flat = dict(record)
        if format in FLAT:
            flat |= {named(name): value for name, value in (flat.pop("input", None) or {}).items()}
        if self.select is None:
            return flat
        kept = {name: flat.get(name) for name in self.select}
        if format not in FLAT and flat.get("input"):
            kept["input"] = {name: value for name, value in flat["input"].items() if named(name) in self.select}
        return kept


def named(name: str) -> str:
    """Under which name a field of the input is written: one that the article has too gets ``input_`` before it.

    >>> named("subject"), named("version")
    ('subject', 'input_version')
    """
    return f"input_{name}" if name in COLUMNS else name


def columns_of(select: Iterable[str] | str | None, others: bool, given: Iterable[str]) -> Columns:
    """The columns of a run; `CleannewsError` for a name that neither the article nor the input has."""
    names = tuple(dict.fromkeys(given))
    if select is None:
        return Columns(None, others, names)
    chosen = tuple(name.strip() for name in (select.split(",") if isinstance(select, str) else select) if name.strip())
    known = {*COLUMNS, *map(named, names)}
    if missing := [name for name in chosen if name not in known]:
        raise CleannewsError(f"--select: no field {', '.join(map(repr, missing))}; there are {', '.join(sorted(known))}")
    return Columns(chosen, others, names)


def clashes(given: Iterable[str]) -> list[str]:
    """The fields of the input that are written under another name."""
    return [name for name in given if named(name) != name]
