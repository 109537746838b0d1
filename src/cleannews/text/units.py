"""Lines are cut into units, the stretches that get one label each: sentences, brackets, marks, runs of capitals.

A cut falls between words and may be one too many: neighbouring units of one kind read as one. A cut that is missing
glues clutter to the story, so wherever a notice may begin or end there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["BRACKET", "DASH", "LINE", "MARK", "PHRASE", "RUN", "STOP", "cuts_of"]

LINE, STOP, BRACKET, MARK, PHRASE, DASH, RUN = range(7)
"""Why a unit begins where it begins: from the surest cut to the most doubtful one."""

CLOSERS = "\"'\u201d\u2019\u00bb)\\]\u300d\u300f\uff09\u3011\u300b"
OPENERS = "\"'\u201c\u2018\u00ab(\\[\u00bf\u00a1\u300c\u300e\uff08\u3010\u300a"

# A row of stops is tried once, as a whole: 40,000 dots took a minute.
# The patterns that are searched in whole lines begin with one set of characters: the engine looks for it ten times as
# fast as it tries alternatives at each character.
NARROW_STOPS, WIDE_STOPS = r".!?\u2026\u0964\u06d4\u061f\u104b\u0589", r"\u3002\uff01\uff1f"
stops = re.compile(
    rf"[{NARROW_STOPS}{WIDE_STOPS}](?:(?<=[{NARROW_STOPS}])(?<![{NARROW_STOPS}]{{2}})[{NARROW_STOPS}]*+[{CLOSERS}]*+(?P<gap>\s+|(?=[{OPENERS}]?[^\W\d_a-z]))"
    rf"|(?<=[{WIDE_STOPS}])[{WIDE_STOPS}]*[{CLOSERS}]*\s*)"
).finditer
word_before = re.compile(r"([^\W_]+)$").search
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof sr jr st gen col lt capt cmdr sgt rep sen gov pres hon rev fr no nos vs etc inc ltd co corp dept univ assn bros
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ave blvd rd fla calif mass conn ill ind minn mich wis colo
    ariz tex okla kan neb nev wash ore pa va ky tenn ala miss la ark mo ga md del vt mt
    bzw ca usw vgl dra sra srta ing lic av art num pag tel mme mlle mgr hr fr str al abs aprox ud uds ej p pp ed eds v vol fig cf op
    г ул руб тыс млн млрд им стр см др пр т д е""".split()
)

wide_brackets = re.compile(r"[\[【〔〈《<＜][^\[\]【】〔〕〈〉《》<>＜＞\n]{1,300}[\]】〕〉》>＞]").finditer
round_brackets = re.compile(r"\((?:[^()]|\([^()]{0,80}\)){1,400}\)|（[^（）]{1,200}）").finditer
mark_at = re.compile(
    r"""
      (?P<mail>[(<\[]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[)>\]]?)
    | (?P<link>(?:https?://|www\.|pic\.twitter\.com/|t\.co/)[^\s<>"\u3000-\u9fff\uac00-\ud7a3]{2,400})
    | (?P<handle>(?<![\w@.])@\w{2,40})
    | (?P<tag>(?<![\w&])\#[^\W_][\w]{1,60})
    | (?P<rule>[_=*~-]{3,}|\#{2,}|@{3,}|/{3,}|(?:\s[-_*]){3,})
    | (?P<sign>[\u00a9\u24d2\u00ae]|\([cC]\)\s)
    | (?P<bullet>(?<=\s)[|\u00b7\u2022\u25a0-\u25ff\u00bb\u203a\u2192\u2191\u2193\u203b\u2605\u2606\u2709\u260e\u30fb>\u2502\uff5c](?=\s)|[\u25a0-\u25ff\u203b\u2191\u2193\u2605\u2606\u2709\u260e]|\uff5c|//)
    | (?P<gap>\t+|[ ]{2,}|\u3000+|[\ue000-\uf8ff]+)
    """,
    re.VERBOSE,
).match
mark_signs = re.compile(
    r"[@#_=*~/(\u00a9\u24d2\u00ae|\u00b7\u2022\u25a0-\u25ff\u00bb\u203a\u2192\u2191\u2193\u203b\u2605\u2606\u2709\u260e\u30fb>\u2502\uff5c\t\u3000\ue000-\uf8ff-]"
    r"(?:(?<=[^_=*~/(-])|(?<=[_=*~-])(?=[_=*~-]{2})|(?<=/)(?=/)|(?<=\()(?=[cC]\)))"
).finditer
"""Where a mark may begin that begins with a sign."""
mark_links = re.compile(r"http|www\.|pic\.|t\.co/").finditer
mark_gaps = re.compile(r"[ ](?=[ ])").finditer
mark_rules = re.compile(r"\s(?=[-_*]\s[-_*]\s[-_*])").finditer
mail_before = re.compile(r"[(<\[]?[\w.+-]{1,40}$").search
LONGEST_MAIL = 41
holds_mark_sign = re.compile(
    r"[@#_=*~|/\u00a9\u24d2\u00ae\u00b7\u2022\u25a0-\u25ff\u00bb\u203a\u2190-\u21ff\u203b\u2605-\u2709\u30fb>\u2502\uff5c\t\u3000\ue000-\uf8ff]"
).search
MARK_BEGINNINGS = ("  ", "---", "www.")
LEAD = 400
may_lead = re.compile(r"[:/=\u2013\u2014\u2015\uff1d_-]").search
strong_dash = re.compile(
    r"[)/\]A-Z](?:(?<=[)/\]])|(?<=\b[A-Z])[A-Z]{2,})\s?(?:--?|[\u2013\u2014\u2015_\uff1d=]|\.-)\s*"
).finditer
holds_dash = re.compile(r"[-\u2013\u2014\u2015_\uff1d=]").search
lead = re.compile(r"(?P<lead>[^\n]{2,90}?)(?:\s?-\s|\s*(?:--|[\u2013\u2014\u2015\uff1d=]|/)\s*|\s-\s|\.-\s|:\s)").match
words = re.compile(r"[^\W_]+(?:['\u2019.&-][^\W_]+)*").finditer
moments = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4}\b)?|\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b"
    r"|[^\W\d_]{3,9}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d"
).finditer
LONGEST_SENTENCE = 300
"""Characters from which a stretch without a stop is more than a sentence."""
SHORTEST_RUN = 40
capitals_in_row = re.compile(
    r"[^\W_a-z](?:(?<=\D)[\w'\u2019.-]*|(?<=\d)[\d:.,]*),? +(?:(?:[^\W\d_a-z][\w'\u2019.-]*|\d[\d:.,]*),? +){3}"
).search
has_digit = re.compile(r"\d").search
SHORT = 90
"""Characters of a line that is asked first whether it can hold a cut at all."""
SIGNS = r"(\[\uff08\u3010\u3014<\u3008\u300a\uff1c:\uff1a\u2013\u2014\u2015=@#|_*~/\u00a9\u24d2\u00ae\t\u3000\u2022\u25a0-\u25ff\u00bb\u203a\u2190-\u21ff\u203b\u2605-\u2709\u30fb>\uff5c"
may_cut = re.compile(rf"[.!?\u2026\u0964\u06d4\u061f{WIDE_STOPS}{SIGNS}](?:(?<=[{SIGNS}])|(?=.))").search
LONG = 160
"""Characters of a line from which it may hold more than its paragraph: a page whose line breaks are lost."""


def cuts_of(text: str, phrases: Iterable[tuple[int, int, int]] = (), crowded: bool = False) -> dict[int, int]:
    """Where the units of a line begin and why: position -> cause. `phrases` are start, end and weight of known wordings.

    >>> sorted(cuts_of("It rained. (END)"))
    [0, 11]
    """
    cuts = {0: LINE}
    if len(text) < SHORT and may_cut(text) is None and " - " not in text and "--" not in text and "  " not in text:
        for start, end, _ in phrases:
            at_phrase(text, start, end, cuts)
        cuts.pop(len(text), None)
        return cuts
    at_stops(text, cuts)
    if "[" in text or "<" in text or "(" in text or not text.isascii():
        at_brackets(text, cuts, phrases)
    if holds_mark_sign(text) or any(map(text.__contains__, MARK_BEGINNINGS)):
        at_marks(text, cuts)
    if may_lead(text, 0, LEAD):
        at_lead(text, cuts)
    for start, end, _ in phrases:
        at_phrase(text, start, end, cuts)
    if crowded and len(text) > LONG:
        at_runs(text, cuts)
    cuts.pop(len(text), None)
    return cuts


def add(cuts: dict[int, int], text: str, at: int, cause: int) -> None:
    while at < len(text) and text[at].isspace():
        at += 1
    if at < len(text) and cuts.get(at, 99) > cause:
        cuts[at] = cause


def at_stops(text: str, cuts: dict[int, int]) -> None:
    for match in stops(text):
        end = match.end()
        if end >= len(text):
            return
        mark = text[match.start()]
        if mark == "." and not may_end(text, match.start(), end):
            continue
        following = text[end]
        if following.islower() and mark in ".!?\u2026":
            continue
        add(cuts, text, end, STOP)


def may_end(text: str, stop: int, end: int) -> bool:
    """Whether a full stop is no abbreviation's, initial's or ordinal's."""
    if text[stop + 1 : stop + 2] == ".":
        return True
    word = text[max(0, stop - 12) : stop].rpartition(" ")[2]
    if not word.isalnum():
        before = word_before(word)
        if before is None:
            return True
        word = before.group()
    glued = not text[end - 1].isspace()
    if glued:
        following = text[end : end + 2]
        if word[-1:].isascii():
            return (
                len(word) > 1
                and word[-1].islower()
                and not following.isupper()
                and (len(following) < 2 or following[1] != ".")
            )
        return not word[-1].isdigit()
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False
    if word.isdigit() and len(word) < 3:
        return False
    return word.casefold() not in ABBREVIATIONS or "  " in text[stop:end]


def at_brackets(text: str, cuts: dict[int, int], phrases: Iterable[tuple[int, int, int]]) -> None:
    for match in wide_brackets(text):
        add(cuts, text, match.start(), BRACKET)
        add(cuts, text, match.end(), BRACKET)
    if "(" not in text and "\uff08" not in text:
        return
    for match in round_brackets(text):
        start, end = match.span()
        following = text[end : end + 3].lstrip("\"'\u201c\u2018")
        edge = (
            (following[:1] == " " and following[1:2].isupper())
            or not text[:start].strip()
            or start in cuts
            or not text[end:].strip()
            or any(at in cuts for at in range(end, min(end + 3, len(text))))
        )
        stopped = text[:start].rstrip()[-1:] in '.!?\u2026\u3002\u201d"' or text[end - 2] in ".!?"
        if (
            edge
            or stopped
            or any(begin < end and stop > start for begin, stop, _ in phrases)
            or holds_clue(match.group())
        ):
            add(cuts, text, start, BRACKET)
            add(cuts, text, end, BRACKET)


holds_clue = re.compile(r"@|https?:|www\.|[/|=]\s?\w|^\([A-Z]{2,6}\)|\.$").search


def at_marks(text: str, cuts: dict[int, int]) -> None:
    """Addresses, signs, rules and gaps; each is tried only where one may begin, for trying costs a microsecond."""
    behind = 0
    mails = mails_of(text) if "@" in text else {}
    for at in mark_places(text, mails):
        start = at
        if start < behind:
            if mails.get(start, 0) <= behind:
                continue
            start = behind
        match = mark_at(text, start)
        if match is None:
            continue
        behind = match.end()
        add(cuts, text, start, MARK)
        if match.lastgroup != "sign":
            add(cuts, text, behind, MARK)


def mails_of(text: str) -> dict[int, int]:
    """Where an address may begin, and where its at-sign stands."""
    mails = {}
    at = text.find("@")
    while at >= 0:
        if before := mail_before(text, max(0, at - LONGEST_MAIL), at):
            mails[before.start()] = at
        at = text.find("@", at + 1)
    return mails


def mark_places(text: str, mails: Iterable[int]) -> list[int]:
    """All places where a mark may begin, in order."""
    places = {match.start() for match in mark_signs(text)}
    places.update(mails)
    if "://" in text or "www." in text or ".co" in text:
        places.update([match.start() for match in mark_links(text)])
    if "  " in text:
        places.update([match.start() for match in mark_gaps(text)])
    if "-" in text or "_" in text or "*" in text:
        places.update([match.start() for match in mark_rules(text)])
    return sorted(places)


def at_lead(text: str, cuts: dict[int, int]) -> None:
    """A place before a dash, a label before a colon."""
    if holds_dash(text):
        for match in strong_dash(text):
            add(cuts, text, match.end(), DASH)
    for start in [start for start, cause in cuts.items() if cause in (LINE, BRACKET)]:
        if may_lead(text, start + 2) is None or (led := lead(text, start)) is None:
            continue
        before = led["lead"]
        if before.count(" ") < 9 and looks_led(before):
            add(cuts, text, led.end(), DASH)


def looks_led(before: str) -> bool:
    spaced = [word for word in before.split() if word[0].isalpha()]
    return sum(word[0].islower() for word in spaced) <= 2 or len(spaced) < 3


def at_phrase(text: str, start: int, end: int, cuts: dict[int, int]) -> None:
    add(cuts, text, start, PHRASE)
    if end > start and stands_apart(text, end):
        add(cuts, text, end, PHRASE)


def stands_apart(text: str, end: int) -> bool:
    """Whether what follows a wording does not go on with its sentence: ``Sign up or pay the fine`` does, ``Follow-up`` too."""
    following = text[end:].lstrip()[:1]
    return not (following.islower() or following in "-,'\u2019" or following in "\u3001\uff0c")


def at_runs(text: str, cuts: dict[int, int]) -> None:
    """Where words in capitals meet words in small letters without a stop between them, and at dates and times.

    Only in stretches that are no plain sentence: with four capitals in a row, or too long for one.
    """
    starts = sorted(cuts)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if end - start > LONGEST_SENTENCE or (end - start > SHORTEST_RUN and capitals_in_row(text, start, end)):
            at_capitals(text, start, end, cuts)
            for match in moments(text, start, end) if has_digit(text, start, end) else ():
                add(cuts, text, match.start(), RUN)
                add(cuts, text, match.end(), RUN)


def at_capitals(text: str, start: int, end: int, cuts: dict[int, int]) -> None:
    """Before a capital behind a small word, and before the last capital of a row: ``Share Tweet At least seven``."""
    before, small_before = None, False
    last = None
    for match in words(text, start, end):
        first = match.group()[0]
        big = first.isupper() or first.isdigit()
        if last is not None and not big and before is not None:
            add(cuts, text, last, RUN)  # the last capital of a row
        if big:
            joined = before is not None and not text[before : match.start()].strip(" \u00a0'\u2019\u2018\"")
            if joined and small_before:
                add(cuts, text, match.start(), RUN)
            last = match.start() if joined and not small_before else None
        else:
            last = None
        before, small_before = match.end(), not big
