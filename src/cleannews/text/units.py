"""Lines are cut into units, the stretches that get one label each: sentences, brackets, marks, runs of capitals.

A cut falls between words and may be one too many: neighbouring units of one kind read as one. A cut that is missing
glues clutter to the story, so wherever a notice may begin or end there is one. A sentence in which nothing speaks for
a notice is cut no further: who asks for a stretch to be cut has looked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from cleannews.text.capitals import at_runs
from cleannews.text.cuts import BRACKET, DASH, LINE, PHRASE, Cuts, add
from cleannews.text.marks import at_marks
from cleannews.text.stops import WIDE_STOPS, at_stops

__all__ = ["Wording", "at_phrases", "cut_closer", "cuts_of", "is_led", "is_whole", "is_within", "stands_apart"]

Wording: TypeAlias = tuple[int, int, int]
"""Start, end and weight of a known wording; one whose end is its start is cut at its beginning only."""

wide_brackets = re.compile(r"[\[【〔〈《<＜][^\[\]【】〔〕〈〉《》<>＜＞\n]{1,300}[\]】〕〉》>＞]").finditer
round_brackets = re.compile(r"\((?:[^()]|\([^()]{0,80}\)){1,400}\)|（[^（）]{1,200}）").finditer
holds_clue = re.compile(r"@|https?:|www\.|[/|=]\s?\w").search
GAP = 40
"""Blanks before a bracket behind which what stands before it is looked for."""
GOING_ON = ",;.:"
STOPPING = frozenset('.!?\u2026\u3002\u201d"')
OWN = "\u3010\u3014"
"""Brackets that hold what the trade adds."""
LEAD, NEAR = 400, 60
"""Characters of a line among which a sign of a lead is looked for, and those of a sentence that reads as one."""
find_ink = re.compile(r"\S").search
may_lead = re.compile(r"[:/=\u2013\u2014\u2015\uff1d_-]").search
strong_dash = re.compile(r"[)/\]A-Z](?:(?<=[)/\]])|(?<=\b[A-Z])[A-Z]{2,})\s?(?:--?|[\u2013\u2014\u2015_\uff1d=]|\.-)\s*").finditer
holds_dash = re.compile(r"[-\u2013\u2014\u2015_\uff1d=]").search
lead = re.compile(r"(?P<lead>[^\n]{2,90}?)(?:\s?-\s|\s*(?:--|[\u2013\u2014\u2015\uff1d=]|/)\s*|\s-\s|\.-\s|:\s)").match
SHORT = 90
"""Characters of a line that is asked first whether it can hold a cut at all."""
SIGNS = r"(\[\uff08\u3010\u3014<\u3008\u300a\uff1c:\uff1a\u2013\u2014\u2015=@#|_*~/\u00a9\u24d2\u00ae\t\u3000\u2022\u25a0-\u25ff\u00bb\u203a\u2190-\u21ff\u203b\u2605-\u2709\u30fb>\uff5c"
may_cut = re.compile(rf"[.!?\u2026\u0964\u06d4\u061f{WIDE_STOPS}{SIGNS}](?:(?<=[{SIGNS}])|(?=.))").search
LONG = 160
"""Characters of a line from which it may hold more than its paragraph: a page whose line breaks are lost."""


def cuts_of(text: str, phrases: Sequence[Wording] = (), crowded: bool = False) -> Cuts:
    """Where the units of a line begin and why, when all of it is cut: position -> cause.

    >>> sorted(cuts_of("It rained. (END)"))
    [0, 11]
    """
    cuts = {0: LINE}
    if is_whole(text):
        at_phrases(text, phrases, cuts)
        return cuts
    at_stops(text, cuts)
    cut_closer(text, 0, len(text), cuts, phrases, crowded)
    cuts.pop(len(text), None)
    return cuts


def is_whole(text: str) -> bool:
    """Whether a short line can hold no cut but those at known wordings."""
    return len(text) < SHORT and may_cut(text) is None and " - " not in text and "--" not in text and "  " not in text


def cut_closer(text: str, start: int, end: int, cuts: Cuts, phrases: Sequence[Wording], crowded: bool) -> None:
    """Cut sentences of a line where a notice may begin or end in them."""
    if "[" in text or "<" in text or "(" in text or not text.isascii():
        at_brackets(text, start, end, cuts, phrases)
    at_marks(text, start, end, cuts)
    if may_lead(text, start, min(end, start + LEAD)):
        at_lead(text, start, end, cuts)
    at_phrases(text, [phrase for phrase in phrases if start <= phrase[0] < end], cuts)
    if crowded and len(text) > LONG:
        at_runs(text, start, end, cuts)


def at_brackets(text: str, first: int, last: int, cuts: Cuts, phrases: Sequence[Wording]) -> None:
    """Brackets that are no part of a sentence: at its ends, or with what a sentence does not say."""
    for match in wide_brackets(text, first, last):
        start, end = match.span()
        if text[start] in OWN or not is_within(text, start, end) or holds_clue(match.group()):
            add(cuts, text, start, BRACKET)
            add(cuts, text, end, BRACKET)
    if "(" not in text and "\uff08" not in text:
        return
    starts = [phrase[0] for phrase in phrases]
    begin, stop = len(text) - len(text.lstrip()), len(text.rstrip())
    for match in round_brackets(text, first, last):
        start, end = match.span()
        known = bisect_left(starts, end) - 1  # the last wording that begins before the bracket ends
        if holds_clue(match.group()) or (known >= 0 and phrases[known][1] > start):
            pass
        elif is_within(text, start, end) or not (
            start <= begin or end >= stop or stands_at_end(text, start, end, cuts) or is_stopped(text, start, end)
        ):
            continue
        add(cuts, text, start, BRACKET)
        add(cuts, text, end, BRACKET)


def before(text: str, at: int) -> str:
    """The last character before the place that is no blank."""
    return text[max(0, at - GAP) : at].rstrip()[-1:]


def is_within(text: str, start: int, end: int) -> bool:
    """Whether a sentence goes on behind the bracket as it did before it: ``the council (CDU) voted``."""
    after = text[end : end + 1]
    if after == " ":
        after = text[end + 1 : end + 2]
        return before(text, start).isalnum() and (after.islower() or after.isdigit())
    goes_on = (after.isalpha() and not after.isupper()) or after in GOING_ON
    return bool(after) and goes_on and before(text, start).isalnum()


def stands_at_end(text: str, start: int, end: int, cuts: Cuts) -> bool:
    following = text[end : end + 3].lstrip("\"'\u201c\u2018")
    return (
        (following[:1] == " " and following[1:2].isupper())
        or start in cuts
        or any(at in cuts for at in range(end, min(end + 3, len(text))))
    )


def is_stopped(text: str, start: int, end: int) -> bool:
    return before(text, start) in STOPPING or text[end - 2] in ".!?"


def at_lead(text: str, first: int, last: int, cuts: Cuts) -> None:
    """A place before a dash, a label before a colon."""
    if holds_dash(text, first, last):
        for match in strong_dash(text, first, last):
            add(cuts, text, match.end(), DASH)
    for start in [start for start, cause in cuts.items() if cause in (LINE, BRACKET) and first <= start < last]:
        if may_lead(text, start + 2, last) is None or (led := lead(text, start, last)) is None:
            continue
        before = led["lead"]
        if before.count(" ") < 9 and looks_led(before):
            add(cuts, text, led.end(), DASH)


def is_led(text: str, start: int) -> bool:
    """Whether a place before a dash or a label before a colon may lead what begins here: "He said: ..." is none."""
    return bool(
        may_lead(text, start + 2, start + NEAR)
        and (led := lead(text, start, start + NEAR + 2))
        and led["lead"].count(" ") < 9
        and looks_led(led["lead"])
    )


def looks_led(before: str) -> bool:
    spaced = [word for word in before.split() if word[0].isalpha()]
    return sum(word[0].islower() for word in spaced) <= 2 or len(spaced) < 3


def at_phrases(text: str, phrases: Iterable[Wording], cuts: Cuts) -> None:
    for start, end, _ in phrases:
        add(cuts, text, start, PHRASE)
        if end > start and stands_apart(text, end):
            add(cuts, text, end, PHRASE)


def stands_apart(text: str, end: int) -> bool:
    """Whether what follows a wording does not go on with its sentence: ``Sign up or pay the fine`` does, ``Follow-up`` too."""
    ink = find_ink(text, end)
    following = ink[0] if ink else ""
    return not (following.islower() or following in "-,'\u2019" or following in "\u3001\uff0c")
