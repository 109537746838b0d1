"""The bytes of a file as text: what they are decides, not what the file declares."""

from __future__ import annotations

from cleannews.html.parsing.encoding import decode_page

__all__ = ["decode_file"]

WIRE = (b"\x01", b"\x16", b"<REUTERS", b"<DOC", b"<!DOCTYPE lewis")
"""How files begin that no charset is ever declared in, and that are older than UTF-8."""


def decode_file(data: bytes, encoding: str | None = None) -> str:
    """The text. UTF-8 where the bytes are UTF-8, else what is declared where that fits, else Windows-1252 or a guess.

    >>> decode_file('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'.encode())[-5:-4]
    'é'
    >>> decode_file(b"<DOC>caf\\xe9 \\x93late\\x94</DOC>")
    '<DOC>café “late”</DOC>'
    """
    if encoding is not None:
        return data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if data[:400].lstrip(b"\0\x04\r\n ").startswith(WIRE):
        return windows_1252(data)
    return decode_page(data).decode("utf-8", "replace")


def windows_1252(data: bytes) -> str:
    """With the five bytes that it leaves open as they are."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data)
