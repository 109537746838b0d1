"""The bytes of a page as UTF-8, whatever its publisher wrote them in."""

from __future__ import annotations

import codecs
import re

__all__ = ["MARKS", "decode_page", "guess", "known_name", "reads_as_utf8", "reads_well", "said_by"]

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 before UTF-16, whose little-endian mark begins it."""

AS_BROWSERS_READ = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "iso-8859-8-i": "iso-8859-8",
    "x-mac-roman": "mac_roman",
    "x-user-defined": "cp1252",
    "unicode": "utf-8",
}
"""Pages name the smaller set and use the larger; the WHATWG encoding standard reads them so."""

find_charset = re.compile(rb"""<meta[^>]{1,400}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE).search
find_xml_charset = re.compile(rb"""^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""").search

HEAD = 8_192
"""Bytes in which a charset is looked for. The standard says 1,024; pages put scripts before it."""

SLICE = 12_000
TAILS = bytes(range(0x80, 0xC0))
"""Bytes inside a UTF-8 character: a sample may begin with some."""

SAMPLE = 60_000
FEW_HALVES, HALVES, HALVES_SAID = 4, 0.3, 0.02
"""Empty halves of letters, and their share of all letters, that make a page one of UTF-16."""
EMPTY = 0.95
"""The share in UTF-32 of letters whose upper half is empty; the others are signs like emoji."""

MOST_BROKEN = 0.02
"""Share of bytes that may be wrong in a page that is taken by its word: one cut character, a stray quote."""


def decode_page(data: bytes | str, charset: str | None = None) -> bytes:
    """The page as UTF-8 bytes, without a byte order mark.

    `charset` is the one of the HTTP header, if known. A byte order mark goes before it; bytes that are UTF-8 are UTF-8
    whatever anybody says (header and meta are wrong more often than UTF-8 happens by accident); then the
    caller's word, the page's own, and at last a guess. Never raises: what cannot be read becomes U+FFFD.

    >>> decode_page("Zürich".encode("cp1252"), "iso-8859-1").decode()
    'Zürich'
    >>> decode_page(b'<meta charset="euc-kr">' + "서울".encode("euc-kr")).decode()[-2:]
    '서울'
    """
    if isinstance(data, str):
        return data.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").encode("utf-8", "replace")
    for mark, name in MARKS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            return rest if name == "utf-8" else recode(rest, name)
    if (wide := utf_32_of(data) or utf_16_of(data, charset)) is not None:
        return recode(data, wide)
    if is_utf8(data, charset) and not is_iso_2022(data, charset):
        return data
    for said in (charset, *said_by(data)):
        known = known_name(said)
        if known is not None and reads_well(data, known):
            return recode(data, known)
    return recode(data, guess(data))


def utf_32_of(data: bytes) -> str | None:
    """Which UTF-32 a page without a byte order mark is in: two of the four bytes of nearly all letters are empty."""
    sample = data[:SAMPLE]
    enough = max(FEW_HALVES, EMPTY * len(sample) / 4)
    empty = [sample[at::4].count(0) >= enough for at in range(4)]
    if all(empty):
        return None
    name = "utf-32-be" if empty[0] and empty[1] else "utf-32-le" if empty[2] and empty[3] else None
    return name if name is not None and reads_well(data, name) else None


def utf_16_of(data: bytes, charset: str | None) -> str | None:
    """Which UTF-16 a page without a byte order mark is in, by the empty half of its ASCII letters; None where in neither.

    Such bytes are ASCII and UTF-8 too, as far as their values go. A header that says UTF-16 is believed on less: pages in
    Chinese have such letters only in their tags.
    """
    sample = data[:SAMPLE]
    if 0 not in sample:
        return None
    first, second = sample[::2].count(0), sample[1::2].count(0)
    most = max(first, second)
    said = (charset or "").strip().lower().replace("_", "-").startswith(("utf-16", "utf16"))
    if most < FEW_HALVES or most < len(sample) / 2 * (HALVES_SAID if said else HALVES) or most < 10 * min(first, second):
        return None
    name = "utf-16-be" if first > second else "utf-16-le"
    return name if reads_well(data, name) else None


def is_utf8(data: bytes, charset: str | None = None) -> bool:
    """Whether the bytes are UTF-8; of a large page that says so itself, three samples are read."""
    if data.isascii():
        return True
    if len(data) > 4 * SLICE and says_utf8(data, charset):
        starts = (0, len(data) // 2, len(data) - SLICE)
        return all(reads_as_utf8(data[start : start + SLICE].lstrip(TAILS)) for start in starts)
    return reads_as_utf8(data)


def says_utf8(data: bytes, charset: str | None) -> bool:
    at = data.find(b"charset", 0, HEAD)
    return (charset or "").strip().lower() in ("utf-8", "utf8") or (at >= 0 and b"utf-8" in data[at : at + 20].lower())


def reads_as_utf8(data: bytes) -> bool:
    """Whether there is no wrong byte; the last character may be cut."""
    try:
        codecs.utf_8_decode(data, "strict", False)
    except UnicodeDecodeError:
        return False
    return True


def is_iso_2022(data: bytes, charset: str | None) -> bool:
    """ISO-2022-JP writes Japanese in ASCII bytes with escapes."""
    return data.isascii() and b"\x1b" in data and any("2022" in said for said in (charset or "", *said_by(data)))


def said_by(data: bytes) -> list[str]:
    head = data[:HEAD]
    return [found[1].decode("ascii") for find in (find_charset, find_xml_charset) if (found := find(head))]


def known_name(said: str | None) -> str | None:
    """The codec for a charset's name, or None."""
    if not said:
        return None
    name = said.strip().strip("\"'").lower()
    name = AS_BROWSERS_READ.get(name, name)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return info.name if getattr(info, "_is_text_encoding", True) else None


def reads_well(data: bytes, name: str) -> bool:
    """Whether a sample can be read so with next to no broken places."""
    sample = data[:SAMPLE]
    try:
        text = sample.decode(name, "replace")
    except (UnicodeError, LookupError):
        return False
    high = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    return text.count("\N{REPLACEMENT CHARACTER}") <= max(2, MOST_BROKEN * high)


def recode(data: bytes, name: str) -> bytes:
    return data.decode(name, "replace").encode("utf-8", "replace")


LATIN_OF = (
    (("pl", "cs", "sk", "hu", "sl", "hr", "bs", "ro", "sq"), ("cp1250", "iso8859-2", "iso8859-16")),
    (("tr",), ("cp1254", "iso8859-9")),
    (("lt", "lv", "et"), ("cp1257", "iso8859-13", "iso8859-4")),
)
"""The encodings of languages that Windows-1252 cannot write; the first where the guess is none of them."""
LATIN = frozenset(
    "cp1250 cp1252 cp1254 cp1257 cp1258 latin_1 iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-9 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16".split()
)
NEVER_ON_THE_WEB = (
    "cp037 cp273 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp869 cp875 cp1026 cp1125 cp1140 "
    "hp_roman8 mac_cyrillic mac_greek mac_iceland mac_latin2 mac_roman mac_turkish"
).split()
"""Code pages of DOS, mainframes and old Macintoshes: no browser guesses them, and they make "Z\u00b3rich" of "Z\u00fcrich"."""


def guess(data: bytes) -> str:
    """The encoding by the look of the bytes; the last resort is the one of most old Western pages."""
    if b"\0" in data[:200]:
        name = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        if reads_well(data, name):
            return name
    if reads_well(data, "utf-8"):
        return "utf-8"
    from charset_normalizer import from_bytes  # comes with trafilatura

    sample = text_of(data)
    best = from_bytes(sample, steps=8, chunk_size=1024, cp_exclusion=NEVER_ON_THE_WEB).best()
    name = known_name(best.encoding if best else None) or "cp1252"
    return latin_of(sample, name) if name in LATIN else name


def latin_of(sample: bytes, name: str) -> str:
    """Which of the Latin encodings, by the language of the commonest words: the guess alone takes French for Czech."""
    from cleannews.text.language import by_words

    readings = (sample.decode(encoding, "replace") for encoding in ("cp1252", name))
    language = next(filter(None, (by_words(reading, None) for reading in readings)), "")
    own = next((encodings for languages, encodings in LATIN_OF if language in languages), ("cp1252",))
    return name if name in own else own[0]


def text_of(data: bytes) -> bytes:
    """A sample without tags and scripts, which are ASCII and say nothing."""
    bare = re.sub(rb"<(script|style)\b.{0,50000}?</\1|<[^>]{0,2000}>", b" ", data[:200_000], flags=re.DOTALL | re.IGNORECASE)
    lines = [line for line in bare.split(b"\n") if not line.isascii()]
    return b"\n".join(lines)[:SAMPLE] or data[:SAMPLE]
