"""What can be told of each unit in numbers: its form, its place, its company, what it repeats and which wordings it holds."""

from __future__ import annotations

import re
from collections import Counter
from math import log2

from cleannews.intake.story import Line, Story
from cleannews.labelling.byline import is_byline
from cleannews.labelling.evidence import KINDS, START, WHOLE, Hit, find_hits
from cleannews.labelling.timestamps import is_timestamp
from cleannews.text.units import BRACKET, cuts_of

find_words = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*").findall
date_like = re.compile(r"\d{1,2}:\d{2}|(?:19|20)\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}").findall
mail = re.compile(r"@[\w-]+\.\w").search
link = re.compile(r"https?:|www\.|\.com\b|\.org\b|\.html").search
wide = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]").findall
ENDS = {".": 1, "\u3002": 1, "\u0964": 1, "\u06d4": 1, "?": 2, "!": 2, "\uff1f": 2, "\uff01": 2, "\u061f": 2, ":": 3, "\uff1a": 3, ",": 4, ";": 4, "\u2026": 5, ")": 6, "]": 6, "\uff09": 6, "\u3011": 6, '"': 7, "\u201d": 7, "'": 7, "\u2019": 7, "\u00bb": 7, "|": 8, ">": 8, "-": 9, "\u2013": 9, "\u2014": 9}
NONE = -1.0


class Unit:
    __slots__ = ("chars", "cause", "words", "big", "small", "end", "ends", "feats", "first", "glued", "hits", "kind", "last", "line", "lex", "prose", "score", "start", "text", "p")

    def __init__(self, line: Line, start: int, end: int, cause: int) -> None:
        self.line, self.start, self.end, self.cause = line, start, end, cause
        text = line.text[start:end]
        self.glued = start > 0 and not line.text[start - 1].isspace()
        self.text = text = text.strip()
        self.chars = len(text)
        self.hits: list[Hit] = []
        self.lex: dict[int, int] = {}
        self.score = 0.0
        self.kind = None


def units_of(story: Story) -> list[Unit]:
    hits = find_hits(story.text)
    units: list[Unit] = []
    at = 0
    for line in story.lines:
        begin, stop = line.start, line.start + len(line.text)
        while at < len(hits) and hits[at].start < begin:
            at += 1
        own = []
        while at < len(hits) and hits[at].start < stop:
            own.append(hits[at])
            at += 1
        phrases = []
        for hit in own:
            start, end = hit.start - begin, hit.end - begin
            first = line.text[start]
            if hit.position >= START and not first.islower() and not (hit.weak and hit.position == WHOLE):
                phrases.append((start, end if hit.position == WHOLE else start, 0))
        cuts = cuts_of(line.text, phrases)
        mine = with_fixed(line, cuts)
        number = 0
        for hit in own:
            start, end = hit.start - begin, hit.end - begin
            while number + 1 < len(mine) and mine[number + 1].start <= start:
                number += 1
            unit = mine[number]
            unit.hits.append(Hit(start - unit.start, end - unit.start, hit.kind, hit.position, hit.weak))
        units += mine
    return units


def with_fixed(line: Line, cuts: dict[int, int]) -> list[Unit]:
    """The units of a line, the stretches that an exact grammar has labelled among them."""
    if line.kind is not None:
        fixed = [(0, len(line.text), line.kind, line.rule)]
    else:
        fixed = line.cuts or []
    for start, end, *_ in fixed:
        for at in [at for at in cuts if start < at < end]:
            del cuts[at]
        cuts[start] = min(cuts.get(start, 9), BRACKET)
        if end < len(line.text):
            cuts[end] = min(cuts.get(end, 9), BRACKET)
    places = [*sorted(cuts), len(line.text)]
    units = [Unit(line, a, b, cuts[a]) for a, b in zip(places, places[1:])]
    known = {start: kind for start, _, kind, _ in fixed}
    for unit in units:
        unit.kind = known.get(unit.start)
    return [unit for unit in units if unit.text]


def look(unit: Unit) -> None:
    text = unit.text
    tokens = find_words(text)
    unit.words = len(tokens)
    unit.big = sum(1 for t in tokens if not t[0].islower() and not t[0].isdigit())
    unit.small = sum(1 for t in tokens if t[0].islower())
    unit.ends = ENDS.get(text[-1:], 0)
    w = len(wide(text)) if not text.isascii() else 0
    size = unit.chars + w
    unit.prose = (size >= 70 and unit.ends in (1, 2, 7, 5) and (unit.small >= 5 or unit.big == unit.words and unit.words > 7 or w > 20)) or size > 260
    lex: dict[int, int] = {}
    for hit in unit.hits:
        strength = 1
        if hit.start == 0:
            strength = 3 if hit.end >= unit.chars - 1 else 2
        if hit.position == WHOLE and strength < 3:
            strength = 0 if unit.chars > 60 else 1
        elif hit.position == START and strength < 2:
            strength = 0
        if strength:
            strength -= hit.weak / 2
            lex[hit.kind] = max(lex.get(hit.kind, 0), strength)
    unit.lex = lex


def start_class(text: str) -> int:
    first = text[0]
    if first.isupper():
        return 0
    if first.islower():
        return 1
    if first.isdigit():
        return 2
    if first in "([\uff08\u3010<":
        return 3
    if first in "\"'\u201c\u2018\u00ab\u300c":
        return 4
    if first.isalpha():
        return 5
    if first in "#@":
        return 6
    if first in "\u00a9\u24d2":
        return 7
    return 8


def script_of(text: str) -> int:
    for c in text[:400]:
        if c >= "\u0370" and c.isalpha():
            n = ord(c)
            if n < 0x530: return 1
            if n < 0x600: return 2
            if n < 0x780: return 3
            if n < 0xE00: return 4
            if n < 0x1100: return 5
            if 0xAC00 <= n <= 0xD7AF: return 7
            if n >= 0x3040: return 6
    return 0


NAMES: list[str] = []
LEX = [KINDS.index(k) for k in "dateline byline timestamp keywords slug caption end related update_note correction credit contact copyright promo nav disclaimer ad deck".split()]


def features(story: Story, units: list[Unit], scores: list[float] | None = None, shapes: list[float] | None = None) -> list[list[float]]:
    for unit in units:
        look(unit)
    n = len(units)
    lines = story.lines
    dup = Counter(line.text for line in lines)
    opening = Counter(line.text[:6] for line in lines)
    lengths = [len(line.text) for line in lines]
    total = sum(lengths) or 1
    short = [length < 60 and ENDS.get(line.text[-1], 0) != 1 for line, length in zip(lines, lengths)]
    runs = run_lengths(short)
    counts: Counter[str] = Counter()
    tokens = []
    for unit in units:
        own = {t.casefold() for t in find_words(unit.text) if len(t) > 4} or {c for c in wide(unit.text)}
        tokens.append(own)
        counts.update(own)
    prose = [i for i, unit in enumerate(units) if unit.prose]
    above = prefix(units)
    script = script_of(story.text)
    title = next((tokens[i] for i in range(min(n, 6)) if len(tokens[i]) >= 3), set())
    per_line: Counter[int] = Counter(unit.line.number for unit in units)
    rows = []
    seen_in_line = 0
    line_now = None
    heads = heading_distance(units)
    nexts = next_hit(units)
    sc = scores or [0.0] * n
    sh = shapes or [0.0] * n
    captions = near(units, KINDS.index("caption"))
    prev_prose, next_prose = distances(units)
    position = 0
    dated = next(((i, 1) for i, unit in enumerate(units) if unit.kind == "dateline"), (-1, 0))
    for i, unit in enumerate(units):
        line = unit.line
        if line is not line_now:
            line_now, seen_in_line = line, 0
        text = unit.text
        first = text[0]
        k = line.number
        own = tokens[i]
        shared = sum(1 for t in own if counts[t] > 1) / len(own) if own else -1.0
        row = [
            unit.chars, unit.words, unit.big / (unit.words or 1), unit.small, sum(map(str.isdigit, text)) / unit.chars, unit.ends, start_class(text),
            float(text.isupper()), text.count(","), float("\"" in text or "\u201c" in text), float(mail(text) is not None), float(link(text) is not None), float("@" in text), float("#" in text),
            float("\u00a9" in text or "\u24d2" in text), text.count("|") + text.count("/"), len(date_like(text)), float(first in "([\uff08\u3010" and text[-1] in ")]\uff09\u3011"),
            unit.chars / (unit.words or 1), unit.cause, units[i + 1].cause if i + 1 < n else 9, float(unit.glued), script,
            seen_in_line, per_line[k], min(k, 40), min(len(lines) - k, 40), len(lines), position / total, log2(total), total / len(lines), float(line.gap), len(line.text),
            float(seen_in_line == 0), float(seen_in_line == per_line[k] - 1),
            dup[line.text], opening[line.text[:6]], runs[k], float(unit.prose), above[i], above[n] - above[i + 1] if i + 1 <= n else 0, prev_prose[i], next_prose[i], len(prose), len(prose) / n,
            shared, len(own & title) / (len(own) or 1) if i > 0 else -1, float(is_timestamp(text)) if unit.chars < 90 else 0.0, float(is_byline(text)) if unit.chars < 120 else 0.0,
            heads[i][0], heads[i][1], nexts[i], sum(unit.lex.values()), max(unit.lex.values(), default=0), sc[i], unit.chars / len(line.text),
        ]
        for kind in LEX:
            row.append(unit.lex.get(kind, 0))
        row.append(0 if unit.kind is None else 1)
        row += [dated[0] - i, dated[1]]
        nextprose = set().union(*(tokens[j] for j in following_prose(units, i)))
        row.append(len(own & nextprose) / len(own) if own and nextprose else -1.0)
        for offset in (-2, -1, 1, 2):
            j = i + offset
            row.append(max(units[j].lex, key=lambda kind: units[j].lex[kind], default=-1) if 0 <= j < n else -2)
        row += [captions[i][0], captions[i][1], sh[i], sh[i - 1] if i else 0.0, sh[i + 1] if i + 1 < n else 0.0]
        for offset in (-3, -2, -1, 1, 2, 3):
            j = i + offset
            if 0 <= j < n:
                other = units[j]
                row += [other.chars, other.ends, other.big / (other.words or 1), max(other.lex.values(), default=0), float(other.line is line), sc[j]]
            else:
                row += [NONE] * 6
        window = [units[j] for j in range(max(0, i - 5), min(n, i + 6)) if j != i]
        row += [sum(u.big for u in window) / (sum(u.words for u in window) or 1), sum(u.chars for u in window) / (len(window) or 1), sum(1 for u in window if u.prose), sum(1 for u in window if u.lex)]
        left = [units[j] for j in range(max(0, i - 4), i)]
        right = [units[j] for j in range(i + 1, min(n, i + 5))]
        row += [sum(u.small for u in left), sum(u.small for u in right), sum(sc[j] for j in range(max(0, i - 4), i)), sum(sc[j] for j in range(i + 1, min(n, i + 5)))]
        rows.append(row)
        position += unit.chars
        seen_in_line += 1
    return rows


def prefix(units: list[Unit]) -> list[int]:
    total, out = 0, []
    for unit in units:
        out.append(total)
        total += unit.prose
    out.append(total)
    return out


def distances(units: list[Unit]) -> tuple[list[int], list[int]]:
    n = len(units)
    before, after = [99] * n, [99] * n
    last = -99
    for i in range(n):
        before[i] = min(99, i - last)
        if units[i].prose:
            last = i
    last = n + 99
    for i in reversed(range(n)):
        after[i] = min(99, last - i)
        if units[i].prose:
            last = i
    return before, after


def run_lengths(short: list[bool]) -> list[int]:
    out = [0] * len(short)
    i = 0
    while i < len(short):
        j = i
        while j < len(short) and short[j]:
            j += 1
        for k in range(i, j):
            out[k] = j - i
        i = max(j, i + 1)
    return out


HEADS = {KINDS.index(k) for k in ("related", "promo", "nav", "ad", "contact", "keywords", "disclaimer")}


def heading_distance(units: list[Unit]) -> list[tuple[int, int]]:
    """Units since the last heading of a list, and its kind."""
    out, far, kind = [], 99, -1
    for unit in units:
        out.append((far, kind))
        far = min(99, far + 1)
        for k, strength in unit.lex.items():
            if strength > 2 and k in HEADS:
                far, kind = 0, k
    return out


def next_hit(units: list[Unit]) -> list[int]:
    out, far = [], 99
    for unit in reversed(units):
        out.append(far)
        far = 0 if unit.lex else min(99, far + 1)
    return out[::-1]


def following_prose(units: list[Unit], i: int) -> list[int]:
    out = []
    for j in range(i + 1, min(len(units), i + 10)):
        if units[j].prose:
            out.append(j)
            if len(out) == 4:
                break
    return out


def near(units: list[Unit], kind: int) -> list[tuple[int, int]]:
    before, after = [], []
    far = 99
    for unit in units:
        far = min(99, far + 1)
        before.append(far)
        if unit.lex.get(kind, 0) > 1:
            far = 0
    far = 99
    for unit in reversed(units):
        far = min(99, far + 1)
        after.append(far)
        if unit.lex.get(kind, 0) > 1:
            far = 0
    return list(zip(before, after[::-1]))
