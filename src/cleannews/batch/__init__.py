"""Many documents: files and streams in, files and streams out.

>>> from cleannews.batch import run
>>> run(["crawl.jsonl.gz"], "clean.parquet").exit_status  # doctest: +SKIP
0

The names below are loaded when they are first used: Arrow alone takes longer to import than the rest of cleannews.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as _pa

    from cleannews.batch.arrow import clean_arrow, spark_schema
    from cleannews.batch.copies.versions import Kept, latest
    from cleannews.batch.reading.readers import read_records
    from cleannews.batch.running.summary import Summary
    from cleannews.batch.runs import Unfinished, merge, run
    from cleannews.batch.writing.writers import open_writer

    SCHEMA: _pa.Schema

__all__ = [
    "SCHEMA",
    "Kept",
    "Summary",
    "Unfinished",
    "clean_arrow",
    "latest",
    "merge",
    "open_writer",
    "read_records",
    "run",
    "spark_schema",
]

_HOMES = {
    "arrow": ("clean_arrow", "spark_schema"),
    "reading.readers": ("read_records",),
    "runs": ("Unfinished", "merge", "run"),
    "writing.schema": ("SCHEMA",),
    "running.summary": ("Summary",),
    "copies.versions": ("Kept", "latest"),
    "writing.writers": ("open_writer",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'cleannews.batch' has no attribute {name!r}")
    value = globals()[name] = getattr(_import_module(f"cleannews.batch.{_HOME_OF[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
