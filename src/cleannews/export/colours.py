"""The colour of each kind, the same in notebooks, in the inspector and in reports: a tint that is laid under the text.

The tints let the page shine through and the text keeps the page's own ink, so that both are legible on any background.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from cleannews.segments import FACTS, OPTIONAL, STORY, Kind

__all__ = ["COLOURS", "KEPT_ORDER", "group_of", "kind_styles"]

COLOURS = {
    Kind.HEADLINE: "0,150,70",
    Kind.DECK: "60,160,90",
    Kind.SUBHEAD: "90,150,60",
    Kind.BODY: "128,128,128",
    Kind.DATELINE: "0,140,170",
    Kind.BYLINE: "20,110,210",
    Kind.TIMESTAMP: "0,150,130",
    Kind.KEYWORDS: "80,90,210",
    Kind.SLUG: "90,120,150",
    Kind.CAPTION: "210,105,0",
    Kind.END: "120,120,120",
    Kind.RELATED: "200,45,110",
    Kind.UPDATE_NOTE: "150,95,35",
    Kind.CORRECTION: "215,45,45",
    Kind.CREDIT: "180,130,0",
    Kind.CONTACT: "140,75,200",
    Kind.COPYRIGHT: "125,95,75",
    Kind.PROMO: "225,70,160",
    Kind.NAV: "125,135,110",
    Kind.DISCLAIMER: "130,105,165",
    Kind.AD: "235,60,60",
    Kind.EMBED: "165,155,0",
    Kind.TABLE: "105,145,0",
}
"""Red, green and blue, as CSS writes them."""

KEPT_ORDER = tuple(Kind)
"""The order of legends: that of the kinds themselves."""


def group_of(kind: Kind) -> str:
    """The group that a kind is of.

    >>> group_of(Kind.DATELINE), group_of(Kind.CAPTION)
    ('fact', 'clutter')
    """
    for group, kinds in (("story", STORY), ("fact", FACTS), ("optional", OPTIONAL)):
        if kind in kinds:
            return group
    return "clutter"


@cache
def kind_styles(prefix: str = ".cleannews ", kinds: Iterable[Kind] = KEPT_ORDER) -> str:
    """CSS that gives each kind its colour, as the variable ``--c``."""
    return "\n".join(f"{prefix}.cleannews-is-{kind.value}{{--c:{COLOURS[kind]}}}" for kind in kinds)
