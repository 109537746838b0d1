"""Attributes beyond what anybody writes are taken out before a page is parsed.

The parser compares the attributes of a tag each with each (100,000 in one tag: 15 s), and keeps all their names in a table
that grows slow (200,000 names: 25 s).
"""

from __future__ import annotations

import re

__all__ = ["within_attribute_limits"]

LONG_TAG = 8_000
ALL_TAGS = 400_000
"""Bytes of one tag, and of all tags of a page, below which attributes are not counted."""
MOST_ATTRIBUTES = 200
"""Of one tag; real ones have thirty."""
MOST_NAMES = 10_000
"""Names of attributes on one page."""

ATTRIBUTES = rb"""[^>=]*+ (?: = \s*+ (?: "[^"]*+ (?:"|\Z) | '[^']*+ (?:'|\Z) | [^\s>]*+ ) [^>=]*+ )*+"""
"""A > in quotes ends no tag."""
find_tags = re.compile(
    rb"< (?P<name> /? [A-Za-z] [^\s/>]*+ ) (?P<attributes> %b ) (?: > | \Z )" % ATTRIBUTES, re.VERBOSE
)
find_whole = re.compile(rb"< /? [A-Za-z] [^\s/>]*+ %b (?: > | \Z )" % ATTRIBUTES, re.VERBOSE).findall
find_attributes = re.compile(rb"""([^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>]++))?""")


def within_attribute_limits(data: bytes) -> bytes:
    """The page without the attributes of tags that have too many.

    >>> within_attribute_limits(b"<p class=a>as it is</p>")
    b'<p class=a>as it is</p>'
    >>> within_attribute_limits(b"<p " + b" ".join(b"a%d=1" % number for number in range(9_000)) + b">text")
    b'<p>text'
    """
    if len(data) < LONG_TAG:
        return data
    sizes = list(map(len, find_whole(data)))
    if not sizes or (max(sizes) < LONG_TAG and sum(sizes) < ALL_TAGS):
        return data
    if not exceeds_limits(data):
        return data
    names: set[bytes] = set()

    def checked(tag: re.Match[bytes]) -> bytes:
        own = [found[1] for found in find_attributes.finditer(tag["attributes"])]
        if len(own) <= MOST_ATTRIBUTES and len(names) <= MOST_NAMES:
            names.update(own)
            return tag[0]
        return b"<%b>" % tag["name"] if len(own) > MOST_ATTRIBUTES or not names.issuperset(own) else tag[0]

    return find_tags.sub(checked, data)


def exceeds_limits(data: bytes) -> bool:
    """Whether any tag has too many attributes, or the page too many names of them; told without a look at each tag."""
    names: set[bytes] = set()
    for _, attributes in find_tags.findall(data):
        if len(attributes) > 1:
            own = find_attributes.findall(attributes)
            names.update(own)
            if len(own) > MOST_ATTRIBUTES or len(names) > MOST_NAMES:
                return True
    return False
