"""The members of a gzip file, the frames of a zstd file: each a stream of its own, a broken one passed over.

Archives of web pages are compressed record by record. So a damaged record costs itself and no more: the next
member begins a few bytes on, and is known by its magic number and by what it holds. fastwarc (2.0) raises at the first
damage and cannot go on, and reads past the end of a record whose length lies; bounded by its frame, it cannot.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Protocol

from cleannews.archives.rewindable import CHUNK, Readable, RewindableStream
from cleannews.extras import needed

__all__ = ["Frame", "frames"]

GZIP = b"\x1f\x8b\x08"
ZSTD = b"\x28\xb5\x2f\xfd"
DICTIONARY = b"\x5d\x2a\x4d\x18"
"""A skippable frame at the head of a .warc.zst file, which holds the dictionary of all others."""

LARGEST_DICTIONARY = 64_000_000
LARGEST_WINDOW = 1 << 27
"""What zstd refuses to go beyond unless told to: 128 MB."""
SIP = 256
"""Bytes given to zstd at a time. It cannot be told how much to put out, and makes 128 KB of four bytes: this is 8 MB."""

OPENING = b"WARC/"
PROBE = 1_024
"""Bytes behind a magic number in which the first of a record must show itself."""
MOST_REREAD = 200_000_000
"""Bytes read again behind broken frames, beyond four times the file; frames in frames would have all read once for each."""
NO_FRAME = "no compressed record"


LONGEST_HEAD = 10
HEADS = {GZIP: re.compile(rb"\x1f\x8b\x08[\x00-\x1f].{4}[\x00\x02\x04][\x00-\x0d\xff]", re.DOTALL), ZSTD: re.compile(re.escape(ZSTD))}
"""How a frame begins: for gzip with known flags, a time, what the compressor did, and a known system."""


class Inflater(Protocol):
    """A decompressor of one frame, as zlib's is."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    @property
    def unconsumed_tail(self) -> bytes: ...

    def decompress(self, data: bytes, most: int, /) -> bytes: ...


class Frame:
    """A stretch of the file that is read by itself; `broken` says why it ended early.

    An uncompressed file is one frame, and so is one that was compressed as a whole.
    """

    def __init__(self, tape: RewindableStream, inflater: Inflater | None = None) -> None:
        self.broken = ""
        self.start = tape.position
        self._tape = tape
        self._inflater = inflater
        self._ended = False
        self._tail = self._ready = b""
        self._given = 0

    def read(self, size: int = CHUNK, /) -> bytes:
        """The next bytes of the content; nothing at its end, or where it is broken."""
        if self._inflater is None:
            return self._tape.read(size)
        while self._given == len(self._ready) and not self._ended:
            self._ready, self._given = self._inflate(self._inflater), 0
        given = self._ready[self._given : self._given + size]
        self._given += len(given)
        return given

    def _inflate(self, inflater: Inflater) -> bytes:
        data = self._tail or self._tape.read(CHUNK if isinstance(inflater, ZLIB) else SIP)
        if not data:
            return self._break("cut")
        try:
            plain = inflater.decompress(data, CHUNK)
        except Exception:  # zlib.error, zstandard.ZstdError; without memory for its window it raises that too
            return self._break("damaged")
        self._tail = inflater.unconsumed_tail
        if inflater.eof:
            self._ended = True
            self._tape.go_to(self._tape.position - len(inflater.unused_data))
        return plain

    def _break(self, why: str) -> bytes:
        self._ended, self.broken = True, why
        return b""


ZLIB = type(zlib.decompressobj())


def frames(stream: Readable) -> Iterator[Frame]:
    """The frames of a file, whatever it is compressed with; the caller reads each to its end before the next."""
    tape = RewindableStream(stream)
    head = tape.peek(4)
    if head.startswith(GZIP):
        yield from compressed(tape, GZIP, partial(zlib.decompressobj, 31))
    elif head in (ZSTD, DICTIONARY):
        yield from compressed(tape, ZSTD, zstd_inflater(tape))
    else:
        yield Frame(tape)


def compressed(tape: RewindableStream, magic: bytes, inflater: Callable[[], Inflater]) -> Iterator[Frame]:
    while tape.peek(1):
        if magic == ZSTD and skipped(tape):
            continue
        frame = Frame(tape, inflater())
        if not tape.peek(len(magic)).startswith(magic):
            frame._break(NO_FRAME)
        yield frame
        if frame.broken:
            if tape.rewound < MOST_REREAD + 4 * tape.position:
                tape.go_to(frame.start + 1)
            go_to_next(tape, HEADS[magic], inflater)
        tape.forget(tape.position)


def go_to_next(tape: RewindableStream, head: re.Pattern[bytes], inflater: Callable[[], Inflater]) -> None:
    """To the next frame that holds a record: three bytes alone are magic every 16 MB by chance.

    Only what stands right behind each is looked at: a head of gzip may claim that a name follows, up to the next zero,
    and a file of such heads would be read to its end for each of them.
    """
    while tape.find(head, LONGEST_HEAD):
        at = tape.position
        probe = Frame(RewindableStream(io.BytesIO(tape.peek(PROBE))), inflater())
        if probe.read(len(OPENING)) == OPENING:
            return
        tape.go_to(at + 1)


def skipped(tape: RewindableStream) -> bool:
    """Whether a skippable frame was passed over, such as the table of contents of a seekable file."""
    head = tape.peek(8)
    if len(head) < 8 or head[1:4] != DICTIONARY[1:] or head[0] >> 4 != DICTIONARY[0] >> 4:
        return False
    start, end = tape.position, tape.position + 8 + int.from_bytes(head[4:], "little")
    while tape.position < end and tape.read(min(CHUNK, end - tape.position)):
        pass
    if tape.position < end:
        tape.go_to(start)
    return tape.position == end


def zstd_inflater(tape: RewindableStream) -> Callable[[], Inflater]:
    """A maker of decompressors, with the dictionary that the file brings; without one all frames count as damaged."""
    library = needed("zstandard", "warc")
    words = dictionary(tape, library) if tape.peek(4) == DICTIONARY else b""
    try:
        shared = {"dict_data": library.ZstdCompressionDict(words)} if words else {}
        decompressor = library.ZstdDecompressor(max_window_size=LARGEST_WINDOW, **shared)
    except library.ZstdError:
        decompressor = library.ZstdDecompressor(max_window_size=LARGEST_WINDOW)
    return partial(ZstdInflater, decompressor)


def dictionary(tape: RewindableStream, library: Any) -> bytes:
    """What the skippable frame holds that comes next, which may be compressed itself; nothing where it is too large."""
    size = int.from_bytes(tape.peek(8)[4:], "little")
    words = tape.peek(8 + size)[8:] if size <= LARGEST_DICTIONARY else b""
    if not words.startswith(ZSTD):
        return words
    frame = Frame(RewindableStream(io.BytesIO(words)), ZstdInflater(library.ZstdDecompressor(max_window_size=LARGEST_WINDOW)))
    return b"".join(iter(partial(frame.read, CHUNK), b""))


class ZstdInflater:
    """zstandard's decompressor, as zlib's is used."""

    unconsumed_tail = b""

    def __init__(self, decompressor: Any) -> None:
        self._object = decompressor.decompressobj()
        self.eof, self.unused_data = False, b""

    def decompress(self, data: bytes, _: int, /) -> bytes:
        plain: bytes = self._object.decompress(data)
        self.eof, self.unused_data = self._object.eof, self._object.unused_data
        return plain
