"""Rows of a CSV file, or of a part of it, each with the place where it begins; a cell may hold line ends."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from cleannews.batch.reading.lines import BYTE_ORDER_MARK, LONGEST, Broken, Line, compression_of, lines_in
from cleannews.batch.storage import opened

__all__ = ["CsvRow", "csv_head", "csv_rows", "csv_starts"]

DELIMITERS = ",;\t|"


class CsvRow(NamedTuple):
    """Its cells, or why there are none."""

    place: int
    cells: list[str]
    why: str = ""


def csv_head(path: str, encoding: str = "utf-8") -> tuple[tuple[str, ...], str]:
    """The names of the columns, and the delimiter: the commonest of ``, ; tab |`` in the head. No names for an empty file."""
    with opened(path) as stream:
        lines = lines_in(stream, compression_of(path))
        try:
            first = next((line for line in lines if line.content.strip()), None)
            if first is None:
                return (), ","
            head = first.content.removeprefix(BYTE_ORDER_MARK).decode(encoding, "replace")
            delimiter = max(DELIMITERS, key=head.count)
            row = next(csv_rows(chain([first], lines), delimiter, encoding))
        except Broken as error:
            raise Broken(f"{path} {error}") from error
    return tuple(row.cells), delimiter


def csv_starts(path: str, delimiter: str, rows: int) -> list[int]:
    """The bytes at which every `rows`-th row begins, the head left out; it reads the whole file, at some 100 MB a second."""
    with opened(path) as stream:
        places = (row.place for row in csv_rows(lines_in(stream, ""), delimiter))
        next(places)
        return [place for number, place in enumerate(places) if number % rows == 0]


def csv_rows(lines: Iterable[Line], delimiter: str, encoding: str = "utf-8") -> Iterator[CsvRow]:
    """The rows in the lines; empty lines between rows are none."""
    csv.field_size_limit(max(LONGEST, csv.field_size_limit()))
    places: list[int] = []
    cut: list[int] = []

    def decoded() -> Iterator[str]:
        for line in lines:
            places.append(line.place)
            if not line.whole:
                cut.append(line.place)
            # bytes that are no UTF-8 must not end the reading: they are found in the cells
            yield line.content.removeprefix(BYTE_ORDER_MARK).decode(encoding, "surrogateescape") + "\n"

    reader = csv.reader(decoded(), delimiter=delimiter)
    while True:
        places.clear()
        cut.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield CsvRow(places[0], [], f"no CSV: {error}")
            continue
        if cut:
            yield CsvRow(places[0], [], f"longer than {LONGEST:,} bytes")
        elif cells:
            yield CsvRow(places[0], cells)
