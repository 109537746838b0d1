"""What the marks of later takes say: "UPDATE 3-" before a headline, "2nd Ld-Writethru" in a slug."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleannews.labelling.titles import find_mark, version_of
from cleannews.segments import Flag

__all__ = ["Marks", "slug_version", "title_marks"]

mark_before = re.compile(
    r"""
      (?P<called_back> (?:STORY\ )?WITHDRAWN ) \s?[-:]\s?
    | (?P<corrected> CORRECTED | CORRECTION ) (?:\s\d)? \s?[-:]\s?   # CORRECTED-, and CORRECTED-UPDATE 3- by turns
    | (?: REFILE | RPT | REPEAT ) \s?-\s?                            # sent once more: no new version
    | (?: UPDATE | WRAPUP ) \s?(?P<number>\d{1,2})? \s?-\s?
    | (?: UPDATE ) \s(?P<numbered>\d{1,2}) \s?:\s
    | (?P<lead>\d{1,2}) (?:ST|ND|RD|TH) \ (?:LEAD|LD) \s?[:-]?\s     # dpa: 2ND LEAD Ferry sinks
    """,
    re.VERBOSE,
).match
in_slug = re.compile(r"(?P<number>\d{1,2})(?:st|nd|rd|th)\s?(?:News)?(?:Ld|Lead)\b|\bWrite-?thru", re.IGNORECASE).search
is_word = re.compile(r"[^\W_]").match


class Marks(NamedTuple):
    """A title without its marks, and what they said."""

    title: str
    version: int
    flags: frozenset[Flag]


def title_marks(title: str) -> Marks:
    """The title without the marks before it, the version they announce, and whether it is corrected or called back.

    >>> title_marks("CORRECTED-UPDATE 3-Storm hits Velmark")
    Marks(title='Storm hits Velmark', version=3, flags=frozenset({<Flag.CORRECTION: 'correction'>}))
    >>> title_marks("UPDATE on the storm: it has gone").version
    0
    """
    version, flags, start = 0, set(), 0
    while match := mark_before(title, start):
        if not is_word(title, match.end()):  # a mark and nothing behind it is the title
            break
        start = match.end()
        if match["called_back"]:
            flags.add(Flag.WITHDRAWN)
        elif match["corrected"]:
            flags.add(Flag.CORRECTION)
        elif number := match["number"] or match["numbered"] or match["lead"]:
            version = max(version, int(number))
        elif match[0].startswith(("UPDATE", "WRAPUP")):
            version = max(version, 1)
    return Marks(title[start:], version, frozenset(flags))


def slug_version(slug: str) -> int:
    """Which later take a slug line announces.

    >>> [slug_version(slug) for slug in ("BC-EU--Storm, 2nd Ld-Writethru,0300", "BC-EU--Storm, Writethru", "BC-EU--Lead-Mine")]
    [2, 1, 0]
    """
    if found := in_slug(slug):
        return int(found["number"] or 1)
    bracketed = find_mark(slug)
    return version_of(bracketed["mark"]) if bracketed else 0
