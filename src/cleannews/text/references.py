"""Character references decoded, markup taken out: the one step that makes the body differ from the source.

Scraped copy often holds ``&quot;`` or ``<br/>``. Rules are written for readable text, and nobody wants ``&#x27;`` in
a paragraph. So both are read here, once, with a table of where everything stood, so that every position
that leaves the library is one of the source.
"""

from __future__ import annotations

import re
from html import unescape

from cleannews.text.story import Offsets

__all__ = ["decode"]

BLOCKS = (
    "address|article|aside|blockquote|body|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|"
    "nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul"
)
INLINES = (
    "a|abbr|acronym|b|big|cite|code|del|em|font|i|img|ins|label|mark|meta|nobr|q|s|small|span|strike|strong|sub|sup|time|tt|u|wbr|"
    "iframe|link|picture|source|svg|video|audio|button|input|noscript"
)

find_marks = re.compile(
    rf"""
      &(?:amp;)*(?:\#[0-9]{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});
    | <(?P<silent>script|style)\b[^<>]{{0,500}}>(?:(?!</|<script\b)[\s\S]){{0,20000}}</(?:script|style)\s*>
    | <br\s*/?>(?P<line_end>(?:&\#13;|&\#10;|[ \t\r\n]){{1,8}})?
    | </?(?P<block>{BLOCKS})(?:\s[^<>]{{0,2000}})?/?>
    | </?(?:{INLINES})(?:\s[^<>]{{0,2000}})?/?>
    | <!--(?:(?!-->)[^<]){{0,2000}}-->
    """,
    re.VERBOSE | re.IGNORECASE,
).finditer

References = tuple[str, Offsets | None, list[tuple[int, int]]]


def decode(source: str) -> References:
    """The source with character references decoded and tags taken out, the offsets, and where tags stood.

    >>> text, offsets, tags = decode("R&amp;D<br>rose")
    >>> text, [offsets.to_source(i) for i in range(len(text))], tags
    ('R&D\\nrose', [0, 1, 6, 7, 11, 12, 13, 14], [(7, 11)])
    """
    if "&" not in source and not ("<" in source and ">" in source):
        return source, None, []
    pieces: list[str] = []
    decoded_at: list[int] = []
    source_at: list[int] = []
    tags: list[tuple[int, int]] = []
    position = length = 0
    for mark in find_marks(source):
        written = mark.group()
        plain = reading(mark, written)
        if plain == written:
            continue
        start, end = mark.span()
        if written[0] == "<":
            tags.append((start, end))
        pieces += (source[position:start], plain)
        length += start - position + len(plain)
        decoded_at.append(length)
        source_at.append(end)
        position = end
    if not decoded_at:
        return source, None, []
    pieces.append(source[position:])
    return "".join(pieces), Offsets(decoded_at, source_at), tags


def reading(mark: re.Match[str], written: str) -> str:
    """What a reference stands for, or the line end that a block tag stands for."""
    if written[0] == "<":
        return "\n" if mark["block"] or mark["line_end"] or written[:3].lower() == "<br" else ""
    plain = written
    while (once := unescape(plain)) != plain:
        plain = once
    return plain
