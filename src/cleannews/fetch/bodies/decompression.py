"""Compressed bodies, undone a little at a time: a file of gzip may hold many members, one of Zstandard many frames.

Both libraries hand back what follows a member as a copy. Given the whole rest each time, 5 KB that unfold to a hundred
thousand empty members cost the square of their number; so a member is given little at first, and more as it goes on.
"""

from __future__ import annotations

import zlib
from collections.abc import Generator, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

__all__ = ["BARE", "EITHER", "GZIP", "ZLIB", "TooLargeError", "UnreadableError", "gathered", "inflated", "optional", "unframed"]

GZIP, ZLIB, BARE = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
EITHER = zlib.MAX_WBITS | 32
"""The wrappings that zlib knows: that of gzip, its own, none; either of the first two, whichever is there."""

MOST_MEMBERS = 10_000
"""Members or frames of one body. Files that were written in blocks have one for each 64 KB, log files one for each flush."""

PIECE = 64 * 1024
FIRST_PIECE = 256
"""Bytes given at a time; a member of nothing has 20."""

SIP = 64
"""Bytes given to Zstandard at a time. It cannot be told how much to make, and makes 128 KB of four bytes: this is 2 MB."""

WINDOW = 8 * 1024 * 1024
"""Bytes that Zstandard may ask to keep; RFC 9659 forbids a server on the web more."""

OPENING = b"\x1f\x8b"


class TooLargeError(Exception):
    """The body is larger than it may be."""


class UnreadableError(Exception):
    """The body cannot be decompressed; the message says why."""


def gathered(parts: Iterator[bytes], limit: int) -> bytes:
    """The parts joined; `TooLargeError` as soon as they are more than `limit` bytes."""
    made = bytearray()
    for part in parts:
        made += part
        if len(made) > limit:
            raise TooLargeError
    return bytes(made)


def inflated(raw: bytes, wrapping: int = GZIP) -> Iterator[bytes]:
    """What the members of a gzip file hold, or one stream of zlib; what follows them and is none is passed over.

    >>> b"".join(inflated(zlib.compress(b"rain", wbits=GZIP) * 2 + b"padding"))
    b'rainrain'
    """
    view, position = memoryview(raw), 0
    for _ in range(MOST_MEMBERS):
        position = yield from member(view, position, wrapping)
        if wrapping not in (GZIP, EITHER) or view[position : position + 2] != OPENING:
            return
    raise too_many()


def member(view: memoryview, position: int, wrapping: int) -> Generator[bytes, None, int]:
    """What one member holds; returns where it ends."""
    stream = zlib.decompressobj(wrapping)
    size, made = FIRST_PIECE, b""
    while not stream.eof:
        data: bytes | memoryview = stream.unconsumed_tail
        if not data:
            data = view[position : position + size]
            position, size = position + len(data), min(2 * size, PIECE)
        if not data and len(made) < PIECE:  # a full piece may have left something inside
            raise UnreadableError("its compressed body ends too early")
        try:
            made = stream.decompress(data, PIECE)
        except zlib.error as error:
            raise broken(error) from None
        yield made
    return position - len(stream.unused_data)


def unframed(raw: bytes) -> Iterator[bytes]:
    """What the frames of a Zstandard file hold."""
    library = optional("zstandard")
    if library is None:
        raise UnreadableError("its content coding 'zstd' is not understood (pip install zstandard)")
    decompressor = library.ZstdDecompressor(max_window_size=WINDOW)
    view, position = memoryview(raw), 0
    for _ in range(MOST_MEMBERS):
        if position == len(view):
            return
        stream = decompressor.decompressobj()
        while not stream.eof:
            data = view[position : position + SIP]
            if not data:
                raise UnreadableError("its compressed body ends too early")
            position += len(data)
            try:
                yield stream.decompress(data)
            except library.ZstdError as error:
                raise broken(error) from None
        position -= len(stream.unused_data)
    raise too_many()


def broken(error: Exception) -> UnreadableError:
    return UnreadableError(f"its compression is broken ({error})")


def too_many() -> UnreadableError:
    return UnreadableError(f"its compressed body has more than {MOST_MEMBERS:,} parts")


@cache
def optional(name: str) -> ModuleType | None:
    try:
        return import_module(name)
    except ImportError:
        return None
