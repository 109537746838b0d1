"""Who wrote it: the people whom the bylines of a story name."""

from __future__ import annotations

from cleannews.labelling.bylines.names import names_in
from cleannews.times.dates import read_date

__all__ = ["authors_of"]

MOST = 20
"""Bylines that are read; a page that lists its whole staff has more."""
LEADS_HOUSE = frozenset("at for from with of in à chez chez: bei em en da do di dal para für pour von del la".split())
"""Words that stand alone before the name of a house."""


def authors_of(bylines: list[str]) -> tuple[str, ...]:
    """The names in the bylines, each once, in their order.

    Where a full name is known, a single word beside it is a first name, a house or a handle.

    >>> authors_of(["By", "Ann Poe", "Founder", "at", "Example Yoga", "Ann founded it in 2031 to share what she loves."])
    ('Ann Poe',)
    >>> authors_of(["By Susan"]), authors_of(["Redakcja"])
    (('Susan',), ())
    """
    names: dict[str, str] = {}
    after = ""
    for byline in map(tidy, bylines[:MOST]):
        before, after = after, byline.casefold().strip(" :|")
        if before in LEADS_HOUSE:
            continue
        for name in names_in(f"By {byline}" if before in ("by", "written by") else byline):
            names.setdefault(name.casefold(), name)
    found = [name for name in names.values() if read_date(name) is None]
    if any(" " in name and name[0].isascii() for name in found):
        found = [name for name in found if " " in name or not name[0].isascii()]
    return tuple(found)


def tidy(text: str) -> str:
    return " ".join(text.split())
