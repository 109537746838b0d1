"""Tags, comments, CDATA and character references, as they stand in files of wires: which is which, and what it means."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from cleannews.segments import Kind
from cleannews.text.references import BLOCKS, INLINES

__all__ = ["SILENT", "end_of_text", "find_marks", "is_block", "is_inline", "kind_told", "may_hold_tags", "meaning", "name_of"]

INNER = "person|org|location|event|function|money|num|object\\.title|virtloc|chron|pronounce|postaddr|copyrite|lang|classifier|city|state|region|country|sublocation|xref"
"""Tags of NITF that stand inside a sentence; every other name of XML parts paragraphs."""

SILENT = frozenset("script style head media-metadata media-reference media-object iframe svg".split())
"""Tags whose text nobody reads."""

OWN_KINDS = {
    "figcaption": Kind.CAPTION,
    "media-caption": Kind.CAPTION,
    "caption": Kind.CAPTION,
    "media-producer": Kind.CREDIT,
    "table": Kind.TABLE,
    "hl2": Kind.SUBHEAD,
}
"""What is told by a tag around it."""

is_notepad = re.compile(r"""[^<>]*\sclass\s*=\s*["']?(?:[\w-]+\s)*(?:notepad|ednote|editors?-notes?)\b""", re.IGNORECASE).match
"""A part of the body that is written for newsrooms: notes, contacts, what is planned."""

find_marks = re.compile(
    r"""
      <!\[CDATA\[ | \]\]>
    | <!--.*?(?:-->|\Z)
    | <[?!][^<>]{0,2000}>
    | <(?P<close>/?)(?P<name>[A-Za-z_][\w.:-]{0,60})(?P<rest>(?:\s(?:[^<>"']|"[^"<]{0,20000}"|'[^'<]{0,20000}'|["'])*)?/?)>
    | &(?:amp;)*(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});
    """,
    re.VERBOSE | re.DOTALL,
).finditer
block_name = re.compile(rf"(?:{BLOCKS}|caption|hl[12]|byline|credit)\Z").match
inline_name = re.compile(rf"(?:{INLINES}|{INNER})\Z").match
may_hold_tags = re.compile(rf"</?(?:{BLOCKS}|{INLINES})\b[^<>]{{0,2000}}>", re.IGNORECASE).search

LONGEST_TORN = 4_000
is_torn_tag = re.compile(
    r"""<(?:
        /?[A-Za-z][\w.:-]{0,80} (?: \s (?:[^<>"']|"[^"<>]*+"|'[^'<>]*+')*+ (?:"[^"<>]*+|'[^'<>]*+)? )?
      | (?!!\[CDATA\[) [!/?] [^<>]*+
    )?\Z""",
    re.VERBOSE,
).match
"""A tag that the end of the text cuts off: ``</ti``, ``<p class="le``."""


@lru_cache(4_096)
def is_block(name: str) -> bool:
    return block_name(name) is not None


@lru_cache(4_096)
def is_inline(name: str) -> bool:
    return inline_name(name) is not None


def name_of(mark: re.Match[str]) -> str:
    """The name of a tag without its prefix, in small letters; "" for what is no tag."""
    return (mark["name"] or "").lower().rpartition(":")[2]


def kind_told(name: str, rest: str) -> Kind | None:
    """What a tag says of the text in it."""
    return Kind.UPDATE_NOTE if "class" in rest and is_notepad(rest) else OWN_KINDS.get(name)


@lru_cache(4_096)
def meaning(reference: str) -> str:
    """What a reference stands for; escaped twice, it is read twice."""
    plain = reference
    while (once := unescape(plain)) != plain:
        plain = once
    return plain


def end_of_text(source: str, *, xml: bool = True) -> int:
    """Where the text ends; a tag that is cut off there is none of it.

    * `xml`: a name behind ``<`` is a tag, whatever it is; else it has to look like one.

    >>> end_of_text("<p>Rain</"), end_of_text("<p>Rain < 3"), end_of_text("Rain <Velmark Lines", xml=False)
    (7, 11, 19)
    """
    at = source.rfind("<", max(0, len(source) - LONGEST_TORN))
    if at < 0 or not is_torn_tag(source, at):
        return len(source)
    torn = source[at:]
    return at if xml or torn.startswith("</") or "=" in torn or len(torn) < 4 else len(source)
