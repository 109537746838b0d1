"""The files that a run reads, found and told apart by their names."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cleannews.batch.reading.lines import COMPRESSIONS
from cleannews.batch.storage import Facts, facts, is_folder, is_remote, listing, store_of
from cleannews.errors import CleannewsError

__all__ = ["FORMS", "Found", "Input", "find_inputs", "form_of"]

FORMS = {
    "jsonl": (".jsonl", ".ndjson", ".jl"),
    "csv": (".csv", ".tsv"),
    "parquet": (".parquet", ".pq"),
    "warc": (".warc",),
    "text": (".txt", ".text"),
    "html": (".html", ".htm", ".xhtml"),
    "envelope": (
        *(".xml", ".nitf", ".newsml", ".nml", ".rss", ".atom", ".rdf", ".sgm", ".sgml", ".json", ".ninjs", ".story"),
        *(".iptc", ".iptc7901", ".anpa", ".anpa1312", ".ms"),
    ),
}
"""The forms of input, and the endings by which they are known; a compressed file carries a second one."""

DOCUMENTS = ("text", "html", "envelope")
"""Forms of which the files of a folder are read together: most hold one story."""


@dataclass(frozen=True, slots=True)
class Input:
    """A file of records; or the stories (or the pages) of one folder, together."""

    path: str
    form: str
    files: tuple[Facts, ...]

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(known.size for known in self.files)


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to read, and the files of folders that were passed over because nothing tells what they hold."""

    inputs: tuple[Input, ...]
    unknown: tuple[str, ...]


def form_of(path: str) -> str | None:
    """What a file holds, by the ending of its name.

    >>> form_of("crawl.jsonl.gz"), form_of("crawl.bin")
    ('jsonl', None)
    """
    name = path.lower()
    name = next((name.removesuffix(ending) for ending in COMPRESSIONS if name.endswith(ending)), name)
    return next((form for form, endings in FORMS.items() if name.endswith(endings)), None)


def find_inputs(given: Iterable[str | os.PathLike[str]], form: str | None = None, without: Sequence[str] = ()) -> Found:
    """The files behind paths, folders and patterns, in their order.

    * `form`: of all of them, where their names do not tell;
    * `without`: paths (the output's) that are no input although they lie in a folder that is one.
    """
    if form is not None and form not in FORMS:
        raise CleannewsError(f"no form of input is called {form!r}; there are {', '.join(FORMS)}")
    inputs: list[Input] = []
    unknown: list[str] = []
    for path in (os.fspath(item).removeprefix("file://") for item in given):
        if is_folder(path):
            inside = [known for known in listing(path) if not lies_in(known.path, without)]
            unknown += [known.path for known in inside if (form or form_of(known.path)) is None]
            inputs += of_folder(path, inside, form)
        else:
            inputs += [of_file(known, form) for known in files_of(path)]
    if mine := [known.path for one in inputs for known in one.files if lies_in(known.path, without)]:
        raise CleannewsError(f"{mine[0]}: the run reads what it writes; name another output")
    if not inputs:
        raise CleannewsError("no input to read")
    refuse_doubles(inputs)
    return Found(tuple(inputs), tuple(unknown))


def lies_in(path: str, folders: Sequence[str]) -> bool:
    return any(path == folder or path.startswith((f"{folder}/", f"{folder}{os.sep}")) for folder in folders)


def of_folder(folder: str, inside: list[Facts], form: str | None) -> Iterator[Input]:
    """Files of records each for itself, then the stories, then the pages, together."""
    forms = [(form or form_of(known.path) or "", known) for known in inside]
    if not any(kind for kind, _ in forms):
        raise CleannewsError(f"{folder}: no file in it whose ending tells what it holds ({known_endings()})")
    for kind, known in forms:
        if kind and kind not in DOCUMENTS:
            yield Input(known.path, kind, (known,))
    for kind in DOCUMENTS:
        if files := tuple(known for other, known in forms if other == kind):
            yield Input(folder, kind, files)


def known_endings() -> str:
    return " ".join(ending for endings in FORMS.values() for ending in endings)


def files_of(path: str) -> list[Facts]:
    """The file of this name; or the files that a pattern fits, in the order of their names."""
    if path == "-":
        raise CleannewsError("a run reads files, not standard input: it is to be resumed")
    is_pattern = any(mark in path for mark in "*?[")
    if not is_pattern or (not is_remote(path) and os.path.exists(path)):
        return [facts(path)]
    if is_remote(path):
        store, plain = store_of(path)
        matches = [store.unstrip_protocol(match) for match in store.glob(plain)]
    else:
        matches = [match for match in glob.glob(path, recursive=True) if os.path.isfile(match)]
    if not matches:
        raise FileNotFoundError(2, "no file fits this pattern", path)
    return [facts(match) for match in sorted(matches)]


def of_file(known: Facts, form: str | None) -> Input:
    kind = form or form_of(known.path)
    if kind is None:
        raise CleannewsError(f"{known.path}: its ending does not tell what it holds ({known_endings()}); name it with --input-format")
    return Input(os.path.dirname(known.path) if kind in DOCUMENTS else known.path, kind, (known,))


def refuse_doubles(inputs: list[Input]) -> None:
    paths = sorted(known.path for given in inputs for known in given.files)
    for path, same in groupby(paths):
        if len(list(same)) > 1:
            raise CleannewsError(f"{path} is given twice; each record would be written twice")
