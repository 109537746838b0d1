"""The bytes of a file as text: what they are decides, not what the file declares."""

from __future__ import annotations

import codecs
import re

from cleannews.html.parsing.encoding import decode_page, guess

__all__ = ["decode_file"]

WIRE = (b"\x01", b"\x16", b"<REUTERS", b"<DOC", b"<!DOCTYPE lewis")
"""How files begin that no charset is ever declared in, and that are older than UTF-8."""

WIDE = 16
"""Bytes by which UTF-16 without a mark is known: every other one of its signs and keys is empty."""

says_wide = re.compile(rb"""\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']utf-?(?:16|32)""", re.IGNORECASE).match


def decode_file(data: bytes, encoding: str | None = None) -> str:
    """The text. UTF-8 where the bytes are UTF-8, else what is declared where that fits, else Windows-1252 or a guess.

    >>> decode_file('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'.encode())[-5:-4]
    'é'
    >>> decode_file(b"<DOC>caf\\xe9 \\x93late\\x94</DOC>")
    '<DOC>café “late”</DOC>'
    """
    if encoding is not None:
        return data.decode(encoding, "replace").removeprefix("\ufeff")
    data = data.removeprefix(codecs.BOM_UTF8)
    if (wide := wide_without_mark(data)) is not None:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if is_mostly_utf8(data):
        return data.decode("utf-8", STRAY)
    if data[:400].lstrip(b"\0\x04\r\n ").startswith(WIRE):
        return windows_1252(data)
    if says_wide(data, 0, 200):
        return data.decode(guess(data), "replace")
    return decode_page(data).decode("utf-8", "replace")


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


def windows_1252(data: bytes) -> str:
    """With the five bytes that it leaves open as they are."""
    return data.decode("cp1252", OPEN)


def stray(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 as Windows-1252 has them; the half of a letter at the end of the data stays unknown."""
    assert isinstance(error, UnicodeDecodeError)
    if error.end == len(error.object) and error.reason == "unexpected end of data":
        return "\N{REPLACEMENT CHARACTER}", error.end
    return windows_1252(error.object[error.start : error.end]), error.end


def left_open(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return "".join(map(chr, error.object[error.start : error.end])), error.end


STRAY, OPEN = "cleannews.stray", "cleannews.open"
codecs.register_error(STRAY, stray)
codecs.register_error(OPEN, left_open)
