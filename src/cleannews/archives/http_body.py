"""An HTTP response as it was recorded: its status, its headers, its body decoded."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from cleannews.fetch.bodies.decompression import BARE, EITHER, UnreadableError, inflated, unframed
from cleannews.fetch.media_types import charset_of, looks_like_html, says_html

__all__ = ["Response", "TooLarge", "Undecodable", "body_of", "is_html", "read_response"]

CHUNK = 65_536
HEAD = 1_024

blank_line = re.compile(rb"\r?\n\r?\n").search
status_line = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})\b").match
chunk_size = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n").match


class TooLarge(ValueError):  # noqa: N818 - caught inside the package
    """The body has more bytes than allowed, most of them by decompression."""


class Undecodable(ValueError):  # noqa: N818
    """The body is in an encoding that cannot be read."""


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answered; `body` as it was sent, see :func:`body_of`."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def charset(self) -> str | None:
        """What the header says, if anything."""
        return charset_of(self.headers)


def read_response(block: bytes) -> Response | None:
    """The response in a record's block, or None where there is none."""
    status = status_line(block)
    if status is None:
        return None
    blank = blank_line(block)
    head, body = (block[: blank.start()], block[blank.end() :]) if blank else (block, b"")
    headers: dict[str, str] = {}
    for line in head.decode("latin-1").splitlines()[1:]:
        name, colon, value = line.partition(":")
        if colon:
            headers.setdefault(name.strip().casefold(), value.strip())
    return Response(int(status[1]), headers, body)


def is_html(response: Response, body: bytes) -> bool:
    """Whether the body is a web page: by its type, and where that says nothing by its look."""
    said = says_html(response.headers)
    return looks_like_html(body) if said is None else said


def body_of(response: Response, most: int) -> bytes:
    """The body without its transfer and content encodings.

    Archives often keep the decoded body beside the headers of the encoded one: a body that is not what its header says
    is taken as it stands. What is cut gives what there is. Raises `TooLarge` beyond `most` bytes, `Undecodable`.
    """
    body = response.body
    if "chunked" in response.headers.get("transfer-encoding", "").casefold():
        body = b"".join(pieces(body)) or body
    codings = response.headers.get("content-encoding", "").casefold().split(",")
    for coding in reversed([coding.strip() for coding in codings]):
        if coding and coding != "identity":
            body = decoded(body, coding, most)
    if len(body) > most:
        raise TooLarge
    return body


def pieces(body: bytes) -> Iterator[bytes]:
    """The chunks of a chunked body; nothing where it is not one."""
    position = 0
    while (size := chunk_size(body, position)) and (length := int(size[1], 16)):
        yield body[size.end() : size.end() + length]
        position = size.end() + length
        position += 2 if body.startswith(b"\r\n", position) else 1


def decoded(body: bytes, coding: str, most: int) -> bytes:
    readers = READERS.get(coding)
    if readers is None:
        raise Undecodable(coding)
    for reader in readers:
        plain = read_all(reader(body), most)
        if plain:
            return plain
    if body and (b"<" not in body[:HEAD] or b"\0" in body[:HEAD]):
        raise Undecodable(coding)
    return body


def read_all(parts: Iterator[bytes], most: int) -> bytes:
    """The parts joined, as far as they can be read."""
    plain = bytearray()
    try:
        for part in parts:
            plain += part
            if len(plain) > most:
                raise TooLarge
    except (OSError, UnreadableError):
        pass
    return bytes(plain)


def unbrotlied(body: bytes) -> Iterator[bytes]:
    from fastwarc.stream_io import BrotliReader

    reader = BrotliReader(io.BytesIO(body))
    while part := reader.read(CHUNK):
        yield bytes(part)


zlib_or_gzip, bare = partial(inflated, wrapping=EITHER), partial(inflated, wrapping=BARE)
READERS: dict[str, tuple[Callable[[bytes], Iterator[bytes]], ...]] = {
    "gzip": (zlib_or_gzip,),
    "x-gzip": (zlib_or_gzip,),
    "deflate": (zlib_or_gzip, bare),  # without the zlib header: against the standard, but common
    "br": (unbrotlied,),
    "zstd": (unframed,),
}
