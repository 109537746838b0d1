"""Lines of a file, or of a part of it, plain or compressed, each with its place; memory holds one line.

A part is a range of bytes. A plain line belongs to the part in which its first byte stands. A compressed file can only
be read from its head, so every part of it reads what stands before and throws it away, which costs a fiftieth of cleaning it;
a line belongs to the part whose compressed bytes gave its first byte. Nothing has to be read to plan the parts.
"""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import IO, Any, NamedTuple

from cleannews.errors import CleannewsError
from cleannews.extras import needed

__all__ = ["BYTE_ORDER_MARK", "LONGEST", "Broken", "Line", "compression_of", "decompressed", "lines_in"]

PIECE = 1 << 20
"""Bytes read at a time from a plain file."""
SLICE = 1 << 14
"""Compressed bytes taken at a time. gzip makes up to a thousand times as many of them: 16 MB at worst."""
LONGEST = 1 << 26
"""Bytes of a line (or of a cell) that are still read: 64 MB. A longer one is an error of its own, not the end of the memory."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Stands at the head of a file, and in mid-stream where two files were joined."""

COMPRESSIONS = {".gz": "gzip", ".zst": "zstd", ".zstd": "zstd", ".bz2": "bz2", ".xz": "xz"}


class Broken(CleannewsError):  # noqa: N818 - a state of the file, named like `NotAnArticle`
    """The file's content breaks off or cannot be decoded from here on; `position` is the byte where that shows."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.position = position


class Line(NamedTuple):
    """A line without its line feed; `place` is its byte in a plain file, its number (from 1) in a compressed one."""

    place: int
    content: bytes
    whole: bool = True


def compression_of(path: str) -> str:
    """By the ending of its name: "gzip", "zstd", "bz2", "xz", or "" for none.

    >>> compression_of("crawl.jsonl.gz"), compression_of("crawl.jsonl")
    ('gzip', '')
    """
    return next((name for ending, name in COMPRESSIONS.items() if path.lower().endswith(ending)), "")


def lines_in(stream: IO[bytes], compression: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of the bytes from `start` to `end`, also those that are empty."""
    if not compression:
        yield from plain_lines(stream, start, end)
        return
    try:
        yield from compressed_lines(stream, compression, start, end)
    except Broken as error:  # told once, by the part in which it breaks
        if start <= error.position and (end is None or error.position < end):
            raise


def plain_lines(stream: IO[bytes], start: int, end: int | None) -> Iterator[Line]:
    place = max(start - 1, 0)
    stream.seek(place)
    skip = start > 0  # up to the end of the line in which the part before ends
    for found in split((0, piece) for piece in iter(lambda: stream.read(PIECE), b"")):
        if end is not None and place >= end:
            return
        if not skip:
            yield Line(place, found.content, found.whole)
        skip = False
        place += found.size


def compressed_lines(stream: IO[bytes], compression: str, start: int, end: int | None) -> Iterator[Line]:
    number, pieces = 1, decompressed(stream, compression)
    skip = False  # up to the end of the line in which the part before ends
    for position, piece in pieces:
        if position >= start:
            pieces = chain([(position, piece)], pieces)
            break
        number += piece.count(b"\n")
        skip = not piece.endswith(b"\n") if piece else skip
    else:
        return
    for found in split(pieces):
        if not skip and end is not None and found.position >= end:
            return
        if not skip:
            yield Line(number, found.content, found.whole)
        skip = False
        number += 1


class Found(NamedTuple):
    position: int
    """Of the piece that gave its first byte."""
    size: int
    """With its end."""
    content: bytes
    whole: bool


def split(pieces: Iterable[tuple[int, bytes]]) -> Iterator[Found]:
    """Each line of the pieces, which are given with their positions; of a line that is too long, only the head is held."""
    held: list[bytes] = []
    length = begun = 0
    for position, piece in pieces:
        *ended, rest = piece.split(b"\n")
        for last in ended:
            size = length + len(last)
            content = b"".join((*held, last)) if held else last
            yield Found(begun if length else position, size + 1, content[:LONGEST], size <= LONGEST)
            held, length = [], 0
        if rest:
            begun = begun if length else position
            if length <= LONGEST:
                held.append(rest)
            length += len(rest)
    if length:
        yield Found(begun, length, b"".join(held)[:LONGEST], length <= LONGEST)


def decompressed(stream: IO[bytes], compression: str) -> Iterator[tuple[int, bytes]]:
    """The content in pieces, each with how many compressed bytes stand before those that gave it.

    Several compressed files in a row are one, as for `zcat`. `Broken` where the file ends too early or holds nonsense.
    """
    begin, position = decompressor(compression), 0
    unit = begin()
    while data := stream.read(SLICE):
        size = len(data)
        while data:
            if unit.eof:
                unit = begin()
            try:
                piece = unit.decompress(data)
            except Exception as error:  # each library has its own
                raise Broken(f"cannot be unpacked ({compression}) after byte {position:,}: {error}", position) from error
            yield position, piece
            # zeros after the end are padding, to gzip and xz alike
            data = unit.unused_data.lstrip(b"\0") if unit.eof else b""
        position += size
    if position and not unit.eof:
        raise Broken(f"ends in the middle ({compression}, after {position:,} bytes): the file is truncated", position)


def decompressor(compression: str) -> Callable[[], Any]:
    """Makes what unpacks one compressed stream and tells where it ends."""
    if compression == "gzip":
        return lambda: zlib.decompressobj(wbits=31)
    if compression == "zstd":
        return lambda: needed("zstandard").ZstdDecompressor().decompressobj()
    return bz2.BZ2Decompressor if compression == "bz2" else lzma.LZMADecompressor
