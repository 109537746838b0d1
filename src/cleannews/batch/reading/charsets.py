"""The encoding of a file of records, by what its bytes are."""

from __future__ import annotations

from cleannews.batch.reading.lines import Broken, compression_of, decompressed
from cleannews.batch.storage import opened
from cleannews.errors import CleannewsError

__all__ = ["FEWEST_OF_JSON", "encoding_of", "guess_encoding"]

SAMPLE = 1 << 20
"""Bytes from the head of a file that are looked at."""

MOST_BROKEN = 0.2
"""Share of the lines with other letters than ASCII's that are no UTF-8 in a file that is UTF-8 all the same: some came from elsewhere."""


FEWEST_OF_JSON = 3
"""Lines of JSON that are no UTF-8 from which the file is in another encoding: JSON is UTF-8 by its standard, and one line is broken."""


def encoding_of(path: str, least: int = 1) -> str:
    """Of the file, guessed from its head; it reads bytes, whatever a declaration says.

    * `least`: lines that are no UTF-8 from which something else is believed.

    Raises `CleannewsError` for UTF-16, which cannot be cut into lines.
    """
    with opened(path) as stream:
        compression = compression_of(path)
        if not compression:
            return guess_encoding(stream.read(SAMPLE), path, least)
        sample = b""
        try:
            for _, piece in decompressed(stream, compression):
                sample += piece
                if len(sample) >= SAMPLE:
                    break
        except Broken:
            pass  # told by whoever reads it
    return guess_encoding(sample, path, least)


def guess_encoding(sample: bytes, path: str = "", least: int = 1) -> str:
    """UTF-8 where most lines are, else what their letters are likeliest in.

    >>> guess_encoding("Preise für Café".encode()), guess_encoding("Café prices rise, Zoë says".encode("cp1252"))
    ('utf-8', 'cp1252')
    """
    if sample.isascii():
        return "utf-8"
    if sample[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise CleannewsError(f"{path}: it is UTF-16, which is not read line by line; convert it first (iconv -f UTF-16 -t UTF-8)")
    lines = [line for line in sample.split(b"\n") if not line.isascii()]
    whole = lines[:-1] or lines
    broken = sum(not is_utf8(line) for line in whole)
    if broken < least or broken <= MOST_BROKEN * len(whole):
        return "utf-8"
    from cleannews.html.parsing.encoding import guess

    found = guess(b"\n".join(lines))
    return found if found != "utf-8" else "cp1252"


def is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True
