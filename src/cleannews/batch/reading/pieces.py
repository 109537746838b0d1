"""Files of stories that follow one another, cut behind the marks that end them: memory holds a few stories."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.batch.reading.lines import LONGEST, Broken, compression_of, decompressed
from cleannews.batch.storage import opened

__all__ = ["end_mark_of", "pieces_of"]

PIECE = 1 << 18
"""Bytes of a file of stories that are read at a time: some eighty stories."""


def end_mark_of(path: str) -> bytes | None:
    """What ends each story of the file, where its head shows that it is SGML."""
    from cleannews.envelopes.wires import reuters, trec

    compression = compression_of(path)
    with opened(path) as stream:
        try:
            head = next((piece for _, piece in decompressed(stream, compression) if piece), b"") if compression else stream.read(4_096)
        except Broken:
            return None
    folded = head[:4_096].upper()
    if b"<REUTERS" in folded:
        return reuters.END
    return trec.END if b"<DOC>" in folded or b"<DOC " in folded else None


def pieces_of(path: str, end: bytes) -> Iterator[bytes]:
    """The file cut behind its end marks, some stories at a time; `Broken` for a story longer than any."""
    compression, held = compression_of(path), b""
    with opened(path) as stream:
        read = (piece for _, piece in decompressed(stream, compression)) if compression else iter(lambda: stream.read(PIECE), b"")
        for piece in read:
            held += piece
            at = max(held.rfind(end), held.rfind(end.lower()))
            if at >= 0:
                yield held[: at + len(end)]
                held = held[at + len(end) :]
            if len(held) > LONGEST:
                raise Broken(f"a story longer than {LONGEST:,} bytes")
    if held.strip():
        yield held
