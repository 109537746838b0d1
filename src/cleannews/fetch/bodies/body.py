"""The body of an answer: read up to a limit, decompressed up to a limit."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType

from cleannews.fetch.bodies.decompression import BARE, ZLIB, TooLargeError, UnreadableError, gathered, inflated, optional, unframed

__all__ = ["TooLargeError", "UnreadableError", "accepted_encodings", "decompressed"]

MOST_LAYERS = 3
"""Content codings laid over each other. One is the rule; each may be a bomb of its own."""


@cache
def accepted_encodings() -> str:
    """What to send as Accept-Encoding: the codings that can be undone here without growing beyond a limit."""
    codings = ["gzip", "deflate"]
    if brotli() is not None:
        codings.append("br")
    if optional("zstandard") is not None:
        codings.append("zstd")
    return ", ".join(codings)


def decompressed(raw: bytes, coding: str, limit: int) -> bytes:
    """The body without its content codings; `TooLargeError` as soon as a layer grows over `limit` bytes.

    httpx decodes each chunk that comes as a whole, and 64 KB can be 64 MB then; here no more than the limit is ever made.

    >>> import zlib
    >>> decompressed(zlib.compress(b"rain " * 1000), "deflate", 10_000)[:9]
    b'rain rain'
    """
    if len(raw) > limit:
        raise TooLargeError
    layers = [name for name in (part.strip().lower() for part in coding.split(",")) if name not in ("", "identity")]
    if not layers or not raw:
        return raw
    if len(layers) > MOST_LAYERS:
        raise UnreadableError(f"{len(layers)} content codings over each other")
    for name in reversed(layers):
        undo = UNDO.get(name)
        if undo is None:
            raise UnreadableError(f"its content coding {name[:40]!r} is not understood")
        raw = undo(raw, limit)
    return raw


def un_gzip(raw: bytes, limit: int) -> bytes:
    return gathered(inflated(raw), limit)


def un_deflate(raw: bytes, limit: int) -> bytes:
    """Servers send it with the wrapping of zlib, as they should, or without."""
    try:
        return gathered(inflated(raw, ZLIB), limit)
    except UnreadableError:
        return gathered(inflated(raw, BARE), limit)


def un_brotli(raw: bytes, limit: int) -> bytes:
    library = brotli()
    if library is None:
        raise UnreadableError("its content coding 'br' is not understood (pip install 'brotli>=1.2')")
    stream = library.Decompressor()
    parts, size = [], 0
    try:
        part = stream.process(raw, output_buffer_limit=limit + 1)
        while part:
            parts.append(part)
            size += len(part)
            if size > limit:
                raise TooLargeError
            part = b"" if stream.is_finished() else stream.process(b"", output_buffer_limit=limit + 1)
    except library.error as error:
        raise UnreadableError(f"its compression is broken ({error})") from None
    if not stream.is_finished():
        raise UnreadableError("its compressed body ends too early")
    return b"".join(parts)


def un_zstandard(raw: bytes, limit: int) -> bytes:
    return gathered(unframed(raw), limit)


UNDO = {"gzip": un_gzip, "x-gzip": un_gzip, "deflate": un_deflate, "br": un_brotli, "zstd": un_zstandard}


@cache
def brotli() -> ModuleType | None:
    """brotli, where it can stop at a limit (since 1.2); older ones and brotlicffi make all of a bomb at once."""
    library = optional("brotli")
    if library is None:
        return None
    try:
        library.Decompressor().process(b"", output_buffer_limit=1)
    except TypeError:
        return None
    return library


def declared_length(headers: Mapping[str, str]) -> int:
    """What Content-Length says; 0 where it says nothing that can be trusted even as a hint."""
    said = headers.get("content-length", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 19 else 0
