"""The bytes of a file as text: what they are decides, not what the file declares."""

from __future__ import annotations

import codecs

from cleannews.html.parsing.encoding import MARKS, guess, known_name, reads_as_utf8, reads_well, said_by

__all__ = ["decode_file", "encoding_of"]

WIRE = (b"\x01", b"\x16", b"<REUTERS", b"<DOC", b"<!DOCTYPE lewis")
"""How files begin that no charset is ever declared in, and that are older than UTF-8."""

WIDE = 16
"""Bytes by which UTF-16 without a mark is known: every other one of its signs and keys is empty."""


def decode_file(data: bytes, encoding: str | None = None) -> str:
    """The text. UTF-8 where the bytes are UTF-8, else what is declared where that fits, else Windows-1252 or a guess.

    >>> decode_file('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'.encode())[-5:-4]
    'é'
    >>> decode_file(b"<DOC>caf\\xe9 \\x93late\\x94</DOC>")
    '<DOC>café “late”</DOC>'
    """
    name = encoding or encoding_of(data)
    return data.decode(name, ERRORS.get(name, "replace")).removeprefix("\ufeff")


def encoding_of(data: bytes) -> str:
    """The codec for the bytes of a file.

    >>> encoding_of("Zürich".encode()), encoding_of("<DOC>Zürich".encode("cp1252")), encoding_of("<a/>".encode("utf-16"))
    ('utf-8', 'cp1252', 'utf-16-le')
    """
    told = next((name for mark, name in MARKS if data.startswith(mark)), None) or wide_without_mark(data)
    if told is not None and told != "utf-8":
        return told
    if data.isascii() or reads_as_utf8(data) or is_mostly_utf8(data):
        return "utf-8"
    if data[:400].lstrip(b"\xef\xbb\xbf\0\x04\r\n ").startswith(WIRE):
        return "cp1252"
    declared = (known_name(said) for said in said_by(data))
    fitting = (name for name in declared if name is not None and not name.startswith(("utf-16", "utf-32")) and reads_well(data, name))
    name = next(fitting, None) or guess(data)
    return name if name != "utf-8" else "cp1252"  # two strange letters are no reason for a guess, and UTF-8 it is not


def wide_without_mark(data: bytes) -> str | None:
    first, second = data[:WIDE:2], data[1:WIDE:2]
    if len(second) < WIDE // 2 or any(first) == any(second):
        return None
    return "utf-16-be" if any(second) else "utf-16-le"


def is_mostly_utf8(data: bytes) -> bool:
    """Whether more letters are UTF-8 than are not: an archive was put together from several sources, or the file breaks off."""
    text, _ = codecs.utf_8_decode(data, "replace", False)  # without the half of a letter at its end
    strange = text.count("\N{REPLACEMENT CHARACTER}")
    others = len(text) - len(text.encode("ascii", "ignore"))
    return others > 2 * strange


def stray(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 as Windows-1252 has them; the half of a letter at the end of the data stays unknown."""
    assert isinstance(error, UnicodeDecodeError)
    if error.end == len(error.object) and error.reason == "unexpected end of data":
        return "\N{REPLACEMENT CHARACTER}", error.end
    return error.object[error.start : error.end].decode("cp1252", OPEN), error.end


def left_open(error: UnicodeError) -> tuple[str, int]:
    """The five bytes that Windows-1252 leaves open, as they are."""
    assert isinstance(error, UnicodeDecodeError)
    return "".join(map(chr, error.object[error.start : error.end])), error.end


STRAY, OPEN = "cleannews.stray", "cleannews.open"
ERRORS = {"utf-8": STRAY, "cp1252": OPEN}
codecs.register_error(STRAY, stray)
codecs.register_error(OPEN, left_open)
