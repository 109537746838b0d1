"""A stream that can be wound back a little, so that reading can start again behind a broken place."""

from __future__ import annotations

import re
from typing import Protocol

__all__ = ["CHUNK", "Readable", "RewindableStream"]

CHUNK = 65_536
"""Bytes asked of a stream at a time."""
KEPT = 4_000_000
"""Bytes that can be wound back: a damaged gzip member makes itself known within a few thousand."""


class Readable(Protocol):
    """All that is asked of a source: a file, an fsspec file, the body of a response."""

    def read(self, size: int, /) -> bytes: ...


class RewindableStream:
    """Reads a stream and keeps the last stretch of it, as a pipe or a download cannot be wound back itself.

    `failure` is what the stream itself raised: a disk or a network at fault, which is no fault of the content.

    >>> import io
    >>> tape = RewindableStream(io.BytesIO(b"abcdef"))
    >>> tape.read(4), tape.position
    (b'abcd', 4)
    >>> tape.go_to(2)
    >>> tape.read(9)
    b'cdef'
    """

    def __init__(self, stream: Readable, kept: int = KEPT) -> None:
        self.failure: Exception | None = None
        self.position = self.rewound = 0
        self.ended = False
        self._stream = stream
        self._most = kept
        self._kept = bytearray()
        self._start = 0

    def read(self, size: int = CHUNK, /) -> bytes:
        """The next bytes, at most `size` of them; nothing at the end."""
        at = self.position - self._start
        if at == len(self._kept):
            self._take()
            at = self.position - self._start
        given = bytes(memoryview(self._kept)[at : at + size])
        self.position += len(given)
        return given

    def tell(self) -> int:
        """The place, as files call it."""
        return self.position

    def peek(self, size: int) -> bytes:
        """The bytes that come next, which stay to be read."""
        self.load(self.position + size)
        return self.between(self.position, self.position + size)

    def load(self, until: int) -> int:
        """Take in the stream up to that place without reading on; returns how far it is taken in, less only at its end."""
        while self._start + len(self._kept) < until and self._take():
            pass
        return self._start + len(self._kept)

    def between(self, start: int, end: int) -> bytes:
        """What is still kept of a stretch."""
        return bytes(memoryview(self._kept)[max(start - self._start, 0) : max(end - self._start, 0)])

    def go_to(self, position: int) -> None:
        """Read on from an earlier place, or from the earliest that is kept."""
        self.rewound += max(0, self.position - position)
        self.position = max(position, self._start)

    def forget(self, before: int) -> None:
        """Nobody will ask for what was before this place."""
        if before > self._start:
            del self._kept[: before - self._start]
            self._start = before

    def find(self, pattern: re.Pattern[bytes], reach: int) -> bool:
        """Go to the next place where the pattern fits, else to the end; `reach` is the longest stretch it may cover."""
        while window := self.peek(CHUNK + reach):
            if match := pattern.search(window):
                self.go_to(self.position + match.start())
                return True
            self.position += CHUNK if len(window) == CHUNK + reach else len(window)
        return False

    def _take(self) -> bool:
        try:
            data = self._stream.read(CHUNK)
        except Exception as error:
            self.failure = error
            raise
        self.ended = not data
        self._kept += data
        self.forget(min(self.position, self._start + len(self._kept)) - self._most)
        return bool(data)
