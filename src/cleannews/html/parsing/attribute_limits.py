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
find_tags = re.compile(rb"< (?P<name> /? [A-Za-z] [^\s/>]*+ ) (?P<attributes> %b ) (?: > | \Z )" % ATTRIBUTES, re.VERBOSE)
find_whole = re.compile(rb"< /? [A-Za-z] [^\s/>]*+ ( %b ) (?: > | \Z )" % ATTRIBUTES, re.VERBOSE).findall
WINDOW = LONG_TAG // 2 - 1
"""A long tag holds all of at least one window of so many bytes, counted from the beginning of the page."""
find_calm = re.compile(rb"(?<=[^\s=])\s").search
"""A blank behind which a tag is between two attributes, or within a value in quotes."""
ends_tag = re.compile(rb"%b >" % ATTRIBUTES, re.VERBOSE).match
"""Whether a tag ends that is between two attributes."""
ends_quoted = {quote: re.compile(rb"[^%b]*+%b %b >" % (quote, quote, ATTRIBUTES), re.VERBOSE).match for quote in (b'"', b"'")}
"""The same for a place in a value in quotes of this sort."""
find_starts = re.compile(rb"<(?=/?[A-Za-z])").finditer
whole_at = re.compile(rb"< /? [A-Za-z] [^\s/>]*+ %b (?: > | \Z )" % ATTRIBUTES, re.VERBOSE).match
BLANKS = 40
"""Blanks between "=" and a quote that are looked for; more of them count as "="."""
MOST_STARTS, FARTHEST = 100, 60_000
"""Beginnings of tags and bytes around a place that are looked at one by one."""
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
    if len(data) < ALL_TAGS and not may_hold_long_tag(data):
        return data
    attributes = find_whole(data)
    if not attributes or (max(map(len, attributes)) < LONG_TAG and sum(map(len, attributes)) < ALL_TAGS):
        return data
    different = set(attributes)
    if len(set(find_attributes.findall(b" ".join(different)))) > MOST_NAMES:
        return within_names(data)
    if not any(map(has_too_many, different)):
        return data
    return find_tags.sub(lambda tag: b"<%b>" % tag["name"] if has_too_many(tag["attributes"]) else tag[0], data)


def has_too_many(attributes: bytes) -> bool:
    """Whether a tag has too many attributes; each is a letter and what parts it from the next."""
    return len(attributes) > 2 * MOST_ATTRIBUTES and len(find_attributes.findall(attributes)) > MOST_ATTRIBUTES


def within_names(data: bytes) -> bytes:
    """The page without the attributes of tags that have too many, or a new name when there are too many of these."""
    names: set[bytes] = set()

    def checked(tag: re.Match[bytes]) -> bytes:
        own = find_attributes.findall(tag["attributes"])
        if len(own) <= MOST_ATTRIBUTES and len(names) <= MOST_NAMES:
            names.update(own)
            return tag[0]
        return b"<%b>" % tag["name"] if len(own) > MOST_ATTRIBUTES or not names.issuperset(own) else tag[0]

    return find_tags.sub(checked, data)


def may_hold_long_tag(data: bytes) -> bool:
    """Whether any tag may be long: told by a look at every so many bytes, where nearly all pages have the end of a tag."""
    open_from = -1
    window = Window(data)
    while window.stop <= len(data):
        start = window.start
        if not window.ends_behind_value() and window.is_open_through():
            open_from = start if open_from < 0 else open_from
        elif open_from >= 0:
            if is_long_around(data, open_from, start):
                return True
            open_from = -1
        window.move()
    return open_from >= 0 and is_long_around(data, open_from, len(data))


class Window:
    """A stretch of a page on its way to the end: where the last quotes before a place in it stand, told without a second look at any byte."""

    __slots__ = ("before", "data", "start", "stop")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.start, self.stop = 0, WINDOW
        self.before = dict.fromkeys(ends_quoted, 0)

    def move(self) -> None:
        self.before = {quote: self.last(quote, self.stop) for quote in ends_quoted}
        self.start, self.stop = self.stop, self.stop + WINDOW

    def last(self, quote: bytes, place: int) -> int:
        found = self.data.rfind(quote, self.start, place)
        return found if found >= 0 else self.before[quote]

    def ends_behind_value(self) -> bool:
        """Whether a tag surely ends here: a quote that opens nothing, and then ">", with no value in other quotes around.

        Nearly every stretch of markup has such a place, and it is found without a pattern.
        """
        at = self.data.find(b'">', self.start, self.stop)
        return at >= 0 and not is_opening(self.data, at) and not is_opening(self.data, self.last(b"'", at))

    def is_open_through(self) -> bool:
        """Whether a tag may be open from the beginning to the end."""
        data, stop = self.data, self.stop
        if data.find(b">", self.start, stop) < 0:
            return True
        calm = find_calm(data, self.start + 1, stop)
        at = calm.end() if calm is not None else stop
        opened = [quote for quote in ends_quoted if is_opening(data, self.last(quote, at))]
        return ends_tag(data, at, stop) is None or not all(ends_quoted[quote](data, at, stop) for quote in opened)


def is_opening(data: bytes, quote: int) -> bool:
    """Whether the quote there opens a value."""
    before = data[max(0, quote - BLANKS) : quote].rstrip()
    return quote > 0 and (not before or before.endswith(b"="))


def is_long_around(data: bytes, start: int, stop: int) -> bool:
    """Whether a long tag covers some of the stretch: it begins within it or in the window before."""
    if stop - start > FARTHEST:
        return True
    for number, tag in enumerate(find_starts(data, max(0, start - WINDOW), stop)):
        found = whole_at(data, tag.start(), tag.start() + LONG_TAG)
        if number >= MOST_STARTS or (found is not None and found.end() - tag.start() >= LONG_TAG):
            return True
    return False
