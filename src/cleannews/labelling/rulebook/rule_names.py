"""The names of all reasons that a segment can give: rules, exact grammars, and what was learned."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from cleannews.labelling.rulebook.library import all_rules
from cleannews.rules.rule import Rule
from cleannews.segments import Kind

__all__ = ["check_names", "known_names"]

GRAMMARS = frozenset(
    """
    blocks.below_end blocks.second_story
    byline.and_time byline.desk byline.introduced byline.name_alone byline.name_line byline.paper byline.role
    crawler.byline crawler.byline_mail crawler.field crawler.front_matter crawler.keywords crawler.publisher crawler.rule crawler.source_link
    crawler.timestamp crawler.title dateline.byline dateline.grammar field.label general.end_mark general.subhead
    markup.tag opening.shouted_caption page.fields page.writer
    record.field record.mark record.number record.time record.title story.blank story.in_doubt story.prose
    tail.copyright tail.date tail.glued_initials tail.mail tail.sign_off tail.unknown_sign_off title.repeated title.version_mark
    wire.field_mark wire.header wire.priority wire.title wire.trailer
    """.split()
)
"""What the functions say that read datelines, heads, records and feet; a test compares them with the code."""


LIKE, SLIP = 0.6, 0.9
"""How alike two names are, from 0 to 1."""


def known_names(also: Iterable[Rule] = ()) -> frozenset[str]:
    """All names that `without=` may switch off.

    >>> {"dateline.grammar", "learned.caption", "press.end_mark"} <= known_names()
    True
    """
    return library_names() | {rule.name for rule in also}


@lru_cache(maxsize=1)
def library_names() -> frozenset[str]:
    return (
        GRAMMARS
        | {rule.name for rule in all_rules()}
        | {f"{grammar}.{kind}" for grammar in ("learned", "field", "tagged") for kind in Kind}
    )


def check_names(names: Iterable[str], also: Iterable[Rule] = (), own: bool = False) -> None:
    """Refuse a name that no rule has; with cleaners of the caller's `own`, whose names nobody knows, only a slip of the pen."""
    mine = {rule.name for rule in also}
    for name in names:
        if name in library_names() or name in mine:
            continue
        near = get_close_matches(name, sorted(library_names() | mine), n=3, cutoff=SLIP if own else LIKE)
        if near or not own:
            meant = f"; did you mean {' or '.join(near)}?" if near else "; article.removed names those that took something"
            raise ValueError(f"without=: no rule is called {name!r}{meant}")
