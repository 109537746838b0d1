"""Invented records for the tests of runs, and the files that hold them."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import zstandard

Record = dict[str, Any]

TOWNS = ("Yeosu", "Nordhaven", "Saint-Armel", "Kisumbe", "Villalba")


def records(count: int) -> list[Record]:
    return [{"id": f"s{number}", "text": story(number), "link": f"https://news.example/{number}"} for number in range(count)]


def story(number: int) -> str:
    town = TOWNS[number % len(TOWNS)]
    return (
        f"{town} counts {number} herons\n\n{town.upper()}, March {number % 28 + 1} (Yonhap) -- "
        f'The bird club of {town} said on Friday it had counted {number} herons, "more than ever".\n\n'
        f"Its chair, Ann Poe, thanked the {number % 7 + 2} volunteers.\n(END)\n"
    )


def jsonl(rows: Sequence[Record]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def write(path: Path, rows: Sequence[Record]) -> Path:
    """The records in a file of the form that its name says."""
    if path.name.endswith(".csv.gz"):
        path.write_bytes(gzip.compress(write(path.with_suffix(""), rows).read_bytes()))
        path.with_suffix("").unlink()
    elif path.suffix == ".gz":
        path.write_bytes(gzip.compress(jsonl(rows)))
    elif path.suffix == ".zst":
        path.write_bytes(zstandard.compress(jsonl(rows)))
    elif path.suffix == ".csv":
        with path.open("w", newline="", encoding="utf-8") as file:
            table = csv.DictWriter(file, list(rows[0]))
            table.writeheader()
            table.writerows(rows)
    elif path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(list(rows)), path, row_group_size=40)
    else:
        path.write_bytes(jsonl(rows))
    return path


def written(path: Path) -> list[Record]:
    """The lines of a file of JSON lines."""
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    elif path.suffix == ".zst":
        content = zstandard.ZstdDecompressor().decompressobj(read_across_frames=True).decompress(content)
    return [json.loads(line) for line in content.decode("utf-8").splitlines()]
