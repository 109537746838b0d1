"""The book of a run, beside its output: what it is about (its first line), and which shards are done (the others).

It can be torn off anywhere. A line that is not whole does not count, and its shard is done again, to the same bytes.
"""

from __future__ import annotations

import errno
import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import fields as fields_of
from dataclasses import is_dataclass
from functools import partial
from hashlib import blake2b
from io import FileIO
from types import TracebackType
from typing import Any, NamedTuple

from cleannews.batch.running.summary import Tally
from cleannews.batch.running.work import ShardReport
from cleannews.batch.storage import exists, is_remote, opened, written_whole
from cleannews.errors import CleannewsError

__all__ = ["RECORDS", "Book", "Manifest", "described", "differences", "read_manifest"]

SAVED_EVERY = 10.0
"""Seconds between two copies to a store of objects, which cannot append; a kill loses what was done since the last."""

RECORDS = 2
"""Counted up when the records of an output get other columns: a run of an earlier count cannot go on with this one's."""

Header = Mapping[str, Any]


class Book(NamedTuple):
    """A manifest that was read."""

    header: Header
    done: dict[int, Tally]
    finished: bool
    copies: int = 0


def read_manifest(path: str) -> Book | None:
    """What the manifest says; None where there is none, or not a whole line of it."""
    if not exists(path):
        return None
    with opened(path) as stream:
        try:
            lines = [json.loads(line) for line in stream.read().split(b"\n")[:-1]]
        except ValueError as error:
            raise CleannewsError(f"{path}: no manifest that can be read ({error}); --overwrite begins anew") from error
    if not lines:
        return None
    done = {line["shard"]: Tally.from_dict(line["tally"]) for line in lines[1:] if "shard" in line}
    ends = [line for line in lines if "finished" in line]
    return Book(lines[0], done, bool(ends), ends[-1].get("copies", 0) if ends else 0)


class Manifest:
    """A manifest that is being written; only one process at a time can."""

    def __init__(self, path: str, header: Header) -> None:
        self.path = path
        self.remote = is_remote(path)
        self.text = b""
        self.saved = time.monotonic()
        if exists(path):
            with opened(path) as stream:
                whole, end, _ = stream.read().rpartition(b"\n")
            self.text = whole + end
        if not self.remote:
            self.file = locked(path)
            self.file.truncate(len(self.text))
        if not self.text:
            self.add(header)
            self.save()

    def done(self, report: ShardReport) -> None:
        self.add({"shard": report.number, "tally": report.tally.as_dict()})

    def finish(self, copies: int) -> None:
        self.add({"finished": True, "copies": copies})
        self.save()

    def add(self, line: Mapping[str, Any]) -> None:
        written = json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
        if self.remote:
            self.text += written
            if time.monotonic() - self.saved > SAVED_EVERY:
                self.save()
        else:
            if self.file.write(written) != len(written):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), self.path)

    def save(self) -> None:
        if self.remote:
            written_whole(self.path, self.text)
            self.saved = time.monotonic()
        else:
            os.fsync(self.file.fileno())

    def __enter__(self) -> Manifest:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.save()
        if not self.remote:
            self.file.close()


def locked(path: str) -> FileIO:
    """The file, opened to append, unless another process has it; the lock goes with the process, however that ends."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    file = open(path, "ab", buffering=0)  # noqa: SIM115 - what could not be written must not wait for the next line
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:
        pass  # Windows
    except BlockingIOError as error:
        file.close()
        raise CleannewsError(f"{path}: another run is at work on this output") from error
    except OSError:
        pass  # a file system without locks
    return file


def differences(old: Header, new: Header) -> list[str]:
    """In what two runs differ, in words; none where one can go on with the other's work."""
    told = [
        f"{name} was {old.get(name)!r} and is {new[name]!r}"
        for name in new
        if name not in ("inputs", "options") and old.get(name) != new[name]
    ]
    before, now = dict(old.get("options", {})), new["options"]
    told += [
        f"option {name} was {before.get(name)!r} and is {now.get(name)!r}"
        for name in sorted({*before, *now})
        if before.get(name) != now.get(name)
    ]
    return told + changed_inputs(old.get("inputs", []), new["inputs"])


def changed_inputs(old: Iterable[list[Any]], new: Iterable[list[Any]]) -> list[str]:
    before = {path: known for path, *known in old}
    now = {path: known for path, *known in new}
    told = [f"input {path} is new" for path in now if path not in before]
    told += [f"input {path} is gone" for path in before if path not in now]
    told += [f"input {path} has changed" for path in now if path in before and before[path] != now[path]]
    return told if told or list(before) == list(now) else ["the inputs are in another order"]


def described(value: Any) -> Any:
    """An option as the header keeps it: the same in every process, another one where it means something else.

    >>> described(("byline", None)), described(described)
    (['byline', None], 'cleannews.batch.running.manifest.described')
    """
    if value is None or isinstance(value, bool | int | float | str):
        return value if not isinstance(value, str) else str(value)
    if isinstance(value, Mapping):
        return {str(name): described(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [described(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(map(str, value))
    if is_dataclass(value) and not isinstance(value, type):
        known = json.dumps({one.name: described(getattr(value, one.name)) for one in fields_of(value)})
        name = getattr(value, "name", type(value).__name__)
        return f"{name} {blake2b(known.encode(), digest_size=6).hexdigest()}"
    if isinstance(value, partial):
        return [described(value.func), described(value.args), described(value.keywords)]
    if callable(value):
        named = value if hasattr(value, "__qualname__") else type(value)
        return f"{named.__module__}.{named.__qualname__}"
    return str(value)
