"""Where files are: on this machine, or behind an address that fsspec knows (``s3://bucket/key``).

Local paths never import fsspec. A store of objects knows neither renaming nor appending, but an object
appears whole or not at all; so everything is written to a local file first, and published when it is whole.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple
from uuid import uuid4

from cleannews.extras import needed

__all__ = ["Facts", "delete", "delete_tree", "exists", "facts", "is_remote", "joined", "listing", "opened", "publishing"]


class Facts(NamedTuple):
    """By what a file is known again: its size in bytes, and the time of its last change or its etag."""

    path: str
    size: int
    stamp: str


def is_remote(path: str) -> bool:
    """Whether fsspec has to open it.

    >>> is_remote("s3://bucket/news.jsonl"), is_remote("news.jsonl")
    (True, False)
    """
    return "://" in path


def store_of(path: str) -> tuple[Any, str]:
    """The file system behind an address, and the path on it; keys and end points come from fsspec's own configuration."""
    fsspec = needed("fsspec")
    try:
        store, plain = fsspec.core.url_to_fs(path)
    except ImportError as error:  # fsspec says which package it lacks
        from cleannews.errors import CleannewsError

        raise CleannewsError(f"{path}: {error}") from error
    return store, plain


def opened(path: str) -> IO[bytes]:
    """The file, for reading bytes; it can seek."""
    if is_remote(path):
        store, plain = store_of(path)
        stream: IO[bytes] = store.open(plain, "rb")
        return stream
    return open(path, "rb")


def facts(path: str) -> Facts:
    """Size and stamp of a file; `FileNotFoundError` where there is none."""
    if not is_remote(path):
        known = os.stat(path)
        return Facts(path, known.st_size, str(known.st_mtime_ns))
    store, plain = store_of(path)
    info = store.info(plain)
    stamp = next((info[name] for name in ("ETag", "etag", "md5Hash", "LastModified", "mtime", "created") if info.get(name)), "")
    return Facts(path, int(info["size"]), str(stamp).strip('"'))


def exists(path: str) -> bool:
    if not is_remote(path):
        return os.path.exists(path)
    store, plain = store_of(path)
    store.invalidate_cache()
    return bool(store.exists(plain))


def is_folder(path: str) -> bool:
    if not is_remote(path):
        return os.path.isdir(path)
    store, plain = store_of(path)
    return bool(store.isdir(plain))


def joined(folder: str, name: str) -> str:
    return f"{folder.rstrip('/')}/{name}" if is_remote(folder) else os.path.join(folder, name)


def listing(folder: str) -> Iterator[Facts]:
    """All files below a folder, in the order of their names; hidden ones (``.name``, ``_name``) are passed over."""
    found = walk_store(folder) if is_remote(folder) else walk(folder)
    yield from sorted(found)


def walk(folder: str) -> Iterator[Facts]:
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "_"))]
        for name in names:
            if not name.startswith((".", "_")):
                path = os.path.join(parent, name)
                known = os.stat(path)
                if stat.S_ISREG(known.st_mode):
                    yield Facts(path, known.st_size, str(known.st_mtime_ns))


def walk_store(folder: str) -> Iterator[Facts]:
    store, plain = store_of(folder)
    store.invalidate_cache()
    for path in store.find(plain):
        inside = path[len(plain.rstrip("/")) + 1 :]
        if inside and not any(name.startswith((".", "_")) for name in inside.split("/")):
            yield facts(store.unstrip_protocol(path))


@contextmanager
def publishing(path: str) -> Iterator[str]:
    """The name of a local file to write; it appears as `path` when the block ends well, else it goes.

    On this machine it is written beside, forced to the disk, and renamed.
    """
    remote = is_remote(path)
    folder = tempfile.gettempdir() if remote else os.path.dirname(os.path.abspath(path))
    os.makedirs(folder, exist_ok=True)
    beside = os.path.join(folder, f".{path.rpartition('/')[2]}.{uuid4().hex[:8]}.part")
    try:
        yield beside
        if remote:
            store, plain = store_of(path)
            try:
                store.put_file(beside, plain)
            except OSError as error:  # "The specified bucket does not exist": which?
                raise type(error)(error.errno, f"{path}: {error.strerror or error}") from error
        else:
            sync(beside)
            os.replace(beside, path)
            sync(folder)
    finally:
        for left in (beside, f"{beside}-journal"):
            if os.path.exists(left):
                os.remove(left)


def written_whole(path: str, content: bytes) -> None:
    """Write a small file at once."""
    with publishing(path) as beside:
        Path(beside).write_bytes(content)


def names_in(folder: str) -> set[str]:
    """The names in a folder; none where there is no folder."""
    if not is_remote(folder):
        return set(os.listdir(folder)) if os.path.isdir(folder) else set()
    store, plain = store_of(folder)
    store.invalidate_cache()
    return {path.rstrip("/").rpartition("/")[2] for path in store.ls(plain, detail=False)} if exists(folder) else set()


def sync(path: str) -> None:
    """What was written survives a power cut from here on."""
    if os.path.isdir(path) and os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def delete(path: str) -> None:
    """The file is gone, or was never there."""
    if is_remote(path):
        store, plain = store_of(path)
        if exists(path):
            store.rm_file(plain)
    else:
        Path(path).unlink(missing_ok=True)


def delete_tree(folder: str) -> None:
    """The folder is gone with all that is in it, or was never there."""
    if is_remote(folder):
        store, plain = store_of(folder)
        if exists(folder):
            store.rm(plain, recursive=True)
    elif os.path.isdir(folder):
        shutil.rmtree(folder)
