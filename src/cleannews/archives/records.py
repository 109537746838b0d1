"""The records of a file, read by fastwarc; a broken one is named, and reading goes on behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cleannews.archives.frames import Frame, frames
from cleannews.archives.rewindable import CHUNK, Readable, RewindableStream
from cleannews.extras import needed

__all__ = ["Record", "read_records"]

HEADER = 65_536
"""Bytes in which the header of a record ends."""
LINE = 512
"""Bytes in which its first line and the name of its first field stand."""
MOST_REWOUND = 200_000_000
"""Bytes read again, beyond four times the file."""
find_record = re.compile(rb"WARC/[01]\.\d{1,2}\r?\n(?=[A-Za-z-]{1,64}:)")
find_length = re.compile(rb"^content-length:[ \t]*(\d{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE).search
BLANK = b"\r\n\r\n"

CUT, LYING, NOT_WARC = "cut", "lying Content-Length", "no WARC record"


@dataclass(slots=True)
class Record:
    """One record, or the broken stretch in its place.

    `block` is what stands below its header: of an HTTP response, status line, headers and body. It is None where nobody
    wanted it or where it is larger than allowed; `size` is its declared length.
    """

    start: int
    kind: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    size: int = 0
    block: bytes | None = None
    broken: str = ""


def read_records(stream: Readable, wanted: frozenset[str], max_bytes: int) -> Iterator[Record]:
    """The records of a WARC file in their order, those that are broken with their reason.

    * `wanted`: kinds whose block is read (``response``);
    * `max_bytes`: blocks larger than this are not read, so that memory has a bound.

    A record is given when it is known what follows it, for only that shows whether its length was true. Errors of the
    stream itself (a disk, a network) are raised.
    """
    for frame in frames(stream):
        held: Record | None = None
        for record in records_of(frame, wanted, max_bytes):
            if held is not None:
                yield held
            held = record
        if frame.broken:
            held = held or Record(frame.start)
            held.broken = held.broken or frame.broken  # the check sum stands behind all else
        if held is not None:
            yield held


def records_of(frame: Frame, wanted: frozenset[str], max_bytes: int) -> Iterator[Record]:
    """The records of one frame; behind a broken place, fastwarc starts anew at the next header."""
    tape = RewindableStream(frame, max_bytes + HEADER + CHUNK)
    while tape.peek(1):
        held: Record | None = None
        sound, begun = True, tape.position
        try:
            for record in whole_records(tape, wanted, max_bytes):
                if held is not None:
                    yield held
                held = record
                tape.forget(held.start)
        except OSError:
            if tape.failure is not None:
                raise
            sound = False
        if held is not None and not held.broken and sound:
            yield held
            return
        yield from broken_off(tape, held, begun)
        yield from told_at_sight(tape, max_bytes)


def whole_records(tape: RewindableStream, wanted: frozenset[str], max_bytes: int) -> Iterator[Record]:
    """What fastwarc reads, until its first complaint; a block that ends early is told as cut."""
    for found in needed("fastwarc.warc", "warc").ArchiveIterator(tape, parse_http=False, stream_detect=False):
        headers = {name.casefold(): value for name, value in found.headers.items()}
        record = Record(found.stream_pos, headers.get("warc-type", "").casefold(), headers, found.content_length)
        if not headers.get("content-length", "").strip().isdecimal():
            record.broken = NOT_WARC
        elif record.kind in wanted and record.size <= max_bytes:
            record.block = found.reader.read(record.size) if record.size else b""
            record.broken = CUT if len(record.block) < record.size else ""
        elif found.reader.consume() < record.size:
            record.broken = CUT
        yield record
        if record.broken:
            return


def broken_off(tape: RewindableStream, held: Record | None, begun: int) -> Iterator[Record]:
    """The last record before the complaint, if there was one, or the stretch that is none; the tape goes on behind it."""
    if held is None:
        held = Record(begun, broken=NOT_WARC)
    end = go_behind(tape, held)
    yield held
    if not held.broken:
        yield Record(end, broken=NOT_WARC)


def go_behind(tape: RewindableStream, held: Record) -> int:
    """To the next header behind the one that `held` has; says of `held` whether its length was a lie, and where it ends.

    The next header may stand inside the stretch that the record claims for itself. A page made of false headers, in a
    record that is broken, would have all of it read once for each of them: at some point what was read is left behind.
    """
    stopped = tape.position
    tape.go_to(held.start)
    lead = len(tape.peek(LINE)) - len(tape.peek(LINE).lstrip(b"\r\n"))  # fastwarc counts the blank lines in between
    start = tape.position + lead
    end = body_of(tape, start) + held.size
    tape.go_to(start + 1 if tape.rewound < MOST_REWOUND + 4 * stopped else stopped)
    tape.find(find_record, LINE)
    if not held.broken and (tape.position < end or tape.between(end, end + 4) != BLANK):
        held.broken = LYING
    return end


def told_at_sight(tape: RewindableStream, max_bytes: int) -> Iterator[Record]:
    """The broken records that come next, told without being read: what stands where each claims to end says enough.

    Behind one broken place come many where somebody made them: thousands of headers that each claim all that follows
    would have it read as often, or have the reading give up before the sound record behind them.
    """
    while tape.peek(1) and (why := broken_at_sight(tape, max_bytes)):
        yield Record(tape.position, broken=why)
        tape.go_to(tape.position + 1)
        tape.find(find_record, LINE)


def broken_at_sight(tape: RewindableStream, max_bytes: int) -> str:
    """Why the record that begins here cannot be sound; nothing where it may be, or is too large to look behind it."""
    start = tape.position
    header = tape.peek(HEADER).partition(BLANK)[0]
    length = find_length(header)
    if length is None:
        return NOT_WARC
    end = start + len(header) + len(BLANK) + int(length[1])
    if tape.ended and end > tape.load(start):
        return CUT
    if int(length[1]) > max_bytes or tape.load(end + len(BLANK)) == end:
        return ""
    behind = tape.between(end, end + len(BLANK))
    if not behind:
        return CUT
    return "" if BLANK.startswith(behind) else LYING  # the last record of a file may have half a blank line


def body_of(tape: RewindableStream, start: int) -> int:
    """Where the block of the record begins that begins at `start`."""
    header = tape.between(start, start + HEADER)
    return start + (header.find(BLANK) + 4 if BLANK in header else 0)
