"""Whether what stands between place and text is an agency's mark, known or unknown."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleannews.knowledge.places.cities import is_city

__all__ = ["Signs", "is_mark_like", "known_mark_suffices", "unknown_alone", "unknown_mark_suffices"]

SHORT_SLASH = 4
"""Letters of a mark between slashes that stands in for a dash: ``Ulaanbaatar /MONTSAME/ The``; "/AP/" may be anything."""
SHOUTED = frozenset("PHOTO PHOTOS VIDEO VIDEOS AUDIO UPDATE LEAD LIVE MAP CHART POLL BREAK WATCH ALERT URGENT TABLE".split())
"""What stands in brackets before a title or a sentence, and is no agency."""


class Signs(NamedTuple):
    """What besides the agency's mark speaks for a dateline."""

    shouted: bool
    """The place is in capitals."""
    dated: bool
    dashed: bool
    stopped: bool
    """A dash or at least a full stop follows."""
    big: bool
    """What follows begins with a capital."""
    first: bool
    """It stands at the line's start."""


def known_mark_suffices(signs: Signs, mark: str, place: str, match: re.Match[str]) -> bool:
    if not (signs.first or signs.shouted or signs.dated or signs.dashed):
        return False
    if signs.dashed or signs.dated or (signs.shouted and signs.big) or (signs.stopped and signs.first):
        return True
    # CNN's pages glue the text to the bracket: "Kestrel Lake, Montana (CNN)The".
    if signs.first and signs.big and match.string[match.end() : match.end() + 1].isalpha():
        return True
    # Papers of Latin America print neither: "Ginebra (AFP) El ...", or the line "Madrid (EFE)" above the text.
    if signs.first and is_city(place) and (signs.big or match.end() == len(match.string)):
        return True
    # Keystone-ATS prints no dash: "Paris (ats afp) Les violences".
    return (
        signs.first
        and signs.big
        and (match["slash"] is None or (mark.isupper() and len(mark) > SHORT_SLASH))
        and place.count(" ") < 2
        and "/" not in place
        and (mark.islower() or match["slash"] is not None)
    )


def unknown_mark_suffices(signs: Signs, mark: str, place: str) -> bool:
    if signs.first and signs.dashed and signs.big and place.count(" ") < 3 and is_small_mark(mark):
        return True
    if not is_mark_like(mark):
        return False
    if not signs.stopped:  # Indian agencies print no dash: "Arden, May 3 (EXP) The ..."
        return signs.first and signs.dated and signs.big and is_initials(mark)
    if signs.dated or signs.shouted:
        return signs.first or (signs.dashed and signs.dated and signs.shouted)
    return signs.first and signs.dashed and mark.isupper() and place.count(" ") < 3


def unknown_alone(mark: str, match: re.Match[str]) -> bool:
    """``(Examplewire) -- Text``: one capitalised word, a double dash; ``(EXP) - Text``: initials."""
    if match.start() != 0 or not mark.isalpha() or not mark[0].isupper():
        return False
    return is_initials(mark) or match.string[match.end() : match.end() + 4].strip() in ("--", "\N{EM DASH}")


def is_initials(mark: str) -> bool:
    """Whether an unknown bracket holds an agency's initials, and no word that pages shout before a title."""
    return mark.isalpha() and mark.isupper() and 2 <= len(mark) <= 6 and mark not in SHOUTED


def is_small_mark(mark: str) -> bool:
    """Initials as agencies of the German-speaking countries print them: ``Arden (exp)``, ``Arden (exp/lni)``."""
    parts = mark.split("/")
    return len(parts) < 4 and all(part.isalpha() and part.isascii() and part.islower() and 2 <= len(part) <= 5 for part in parts)


def is_mark_like(mark: str) -> bool:
    """Whether an unknown bracket can be an agency: capitals, or a short name."""
    return mark.isupper() or (mark[0].isupper() and mark.count(" ") < 3 and not any(map(str.isdigit, mark)))
