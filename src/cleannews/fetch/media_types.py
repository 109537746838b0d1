"""What kind of thing an answer is."""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["charset_of", "looks_like_html", "says_html"]

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"})
SAYS_NOTHING = frozenset(
    {
        "",
        "text/plain",  # what a server says of a page whose ending it does not know
        "application/octet-stream",
        "binary/octet-stream",
        "application/unknown",
        "unknown/unknown",
        "*/*",
        "application/xml",  # XHTML of some systems, and every feed
        "text/xml",
    }
)

SNIFFED = 4_096
"""Bytes in which a page shows itself. The WHATWG standard looks at 1,445; comments and blank lines come before."""

opens_as_html = re.compile(
    rb"""
    (?: \s | (?> <!--.*?--> ) | <\?xml[^>]{0,500}\?> )*+   # possessive: five hundred comments are read in one way
    < (?: !doctype\s+html | (?: html|head|title|body|script|style|meta|link|iframe|table|div|h1|p|a|br|b|font )
          (?= [\s>/] ) )
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
).match

LONGEST = 300
"""Characters of a Content-Type that are read."""

find_charset = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE).search


def says_html(headers: Mapping[str, str]) -> bool | None:
    """What the Content-Type says: a page, no page, or nothing that can be relied on (None).

    >>> says_html({"content-type": "text/html; charset=utf-8"}), says_html({"content-type": "image/png"}), says_html({})
    (True, False, None)
    """
    said = headers.get("content-type", "").partition(";")[0].strip().lower()
    if said in HTML_TYPES:
        return True
    return None if said in SAYS_NOTHING else False


def looks_like_html(content: bytes) -> bool:
    """Whether the bytes begin as a page does.

    >>> looks_like_html(b"\\n<!DOCTYPE html><title>Rain"), looks_like_html(b"%PDF-1.7"), looks_like_html(b"<rss>")
    (True, False, False)
    """
    opening = content[: 2 * SNIFFED]
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if opening.startswith(mark):
            opening = opening[len(mark) :].decode(name, "replace").encode()
    return opens_as_html(opening[:SNIFFED]) is not None


def charset_of(headers: Mapping[str, str]) -> str | None:
    found = find_charset(headers.get("content-type", "")[:LONGEST])
    return found[1] if found else None
