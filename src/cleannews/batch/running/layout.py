"""Which file of a run is where.

The output is one file, or a folder of parts. Beside it stands a folder of the same name and ``.run`` at the end::

    clean.parquet                 (or a folder: clean/part-000000.parquet ...)
    clean.parquet.run/
        manifest.jsonl            what is done; manifest-2-of-8.jsonl for `--shard 2/8`
        errors.jsonl              records that failed, each with its input and the reason
        groups.jsonl              articles that were kept, each with its copies (`--dedupe`)
        parts/                    while the run goes on: part-000000.parquet, errors-000000.jsonl ...
    clean.parquet.learned.toml    what each source repeats (`--learn`), beside clean.parquet.learned.run/ with the counts
"""

from __future__ import annotations

from dataclasses import dataclass

from cleannews.batch.storage import is_folder, joined
from cleannews.batch.writing.writers import FORMATS, format_of
from cleannews.errors import CleannewsError

__all__ = ["LEARNED", "Layout", "layout_of"]


LEARNED = ".learned"
"""Of the output of a first pass, behind the name of the output that it is for."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The names of a run's files.

    >>> Layout("clean", "jsonl", single=False).part(3)
    'clean/part-000003.jsonl'
    """

    output: str
    format: str
    single: bool
    deduped: bool = False
    columns: tuple[str, ...] | None = None
    """Of a table, None for all."""

    @property
    def run(self) -> str:
        return f"{self.output}.run"

    @property
    def own(self) -> tuple[str, ...]:
        """What runs with this output write, in one pass or in two: none of it is input."""
        output = self.output.removesuffix(LEARNED)
        return (output, f"{output}.run", *(f"{output}{LEARNED}{ending}" for ending in ("", ".run", ".toml")))

    @property
    def parts(self) -> str:
        """Of a single file, or of articles that may be copies; they go when the output is whole."""
        return joined(self.run, "parts")

    @property
    def part_format(self) -> str:
        """A database is not made by joining databases, nor a table with a head by joining tables: their parts are lines."""
        return "jsonl" if self.staged and self.format in ("sqlite", "csv") else self.format

    @property
    def staged(self) -> bool:
        """Whether parts wait beside the output until all are there."""
        return self.single or self.deduped

    def part(self, number: int) -> str:
        return joined(self.parts, self.part_name(number)) if self.staged else self.last_part(number)

    def last_part(self, number: int) -> str:
        """Of a folder, when the run has ended."""
        return joined(self.output, f"part-{number:06}{FORMATS[self.format][0]}")

    def part_name(self, number: int, what: str = "part") -> str:
        return f"{what}-{number:06}{FORMATS[self.part_format][0]}"

    def thinned_part(self, number: int) -> str:
        """A part without its copies."""
        return joined(self.parts, self.part_name(number, "thinned"))

    def signatures_part(self, number: int) -> str:
        return joined(self.parts, f"signatures-{number:06}.jsonl")

    def watched_part(self, number: int) -> str:
        """What a run's watcher counted of a shard; it stays, for a report that is asked for later."""
        return joined(self.run, f"watched-{number:06}.json.gz")

    @property
    def groups(self) -> str:
        return joined(self.run, "groups.jsonl")

    def errors_part(self, number: int) -> str:
        return joined(self.parts, f"errors-{number:06}.jsonl")

    @property
    def errors(self) -> str:
        return joined(self.run, "errors.jsonl")

    def manifest(self, share: tuple[int, int] | None = None) -> str:
        name = "manifest" if share is None else f"manifest-{share[0]}-of-{share[1]}"
        return joined(self.run, f"{name}.jsonl")


def layout_of(output: str, format: str | None = None) -> Layout:  # noqa: A002
    """One file where the name's ending says so, else a folder: of JSON lines unless `format` says otherwise."""
    if format is not None and format not in FORMATS:
        raise CleannewsError(f"no format {format!r}; there are {', '.join(FORMATS)}")
    if output == "-":
        raise CleannewsError("a run writes to a file or a folder, not to standard output: it is to be resumed")
    output = output.removeprefix("file://")
    plain = output.rstrip("/") or output
    single = not output.endswith("/") and not is_folder(output) and format_of(plain) is not None
    known = format_of(plain) if single else None
    if single and format is not None and format != known:
        raise CleannewsError(f"{output}: its ending says {known}, --format says {format}; which is it?")
    name = plain.rpartition("/")[2]
    if not single and not is_folder(output) and not output.endswith("/") and "." in name and format is None:
        raise CleannewsError(f"{output}: its ending names no format ({', '.join(FORMATS)}); for a folder of that name write {output}/")
    return Layout(plain, format or known or "jsonl", single)
