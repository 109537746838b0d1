"""Header and trailer lines of the feeds themselves: ANPA 1312, IPTC 7901 and the like.

Sources: the ANPA 1312 and IPTC 7901 transmission formats, and feeds of AP, dpa, AAP and Kyodo.
"""

from __future__ import annotations

import re

from cleannews.labelling.datelines.parts import Found
from cleannews.labelling.datelines.places import read_place
from cleannews.labelling.titles import label_title
from cleannews.segments import Kind
from cleannews.text.story import Line, Story

__all__ = ["label_wire_header"]

DEEPEST = 24

slug_line = re.compile(
    r"""
      [a-z]{3}\d{3,4}\ \d\ [a-z]{1,3}\ .{0,60}                       # IPTC 7901: eca100 3 s 586 ccccb dpa 099
    | [rusbdfiahqvw]\ [a-z]{1,3}\ {0,2}.{0,4}BC-.{2,70}              # ANPA: r z BC-BKN--Heat-Hawks 1stLd-Writethru 02-20 0500
    | [\^A]?(?:BC|AM|PM|AP)-{1,2}[A-Z][\w'.,\ &;/-]{2,70}<?          # BC-Soccer-Emperor's-Cup
    | ZCZC\b.{0,30} | YY\ [A-Z]{2,4}
    | [A-Za-z]\d{4}[A-Z]{2,8}\^?.{0,20}
    | -{4,}
    | [^\W\d_][\w\ .&-]{1,30}(?:/[\w\ .&-]{0,30}){0,5}/              # Germany-football/Munich/
    | \^?(?:Eds|EDS)[.:](?!\s[a-z][^.]{20,}\.$).{0,300}              # not "Eds: two of them worked for the mob."
    | \^?(?:HEADLINE|AP\ Photo\ .{0,80}|END)<
    | [a-z]{1,3}\d{3,5}\ .{0,40}
    """,
    re.VERBOSE,
).fullmatch
priority = re.compile(
    r"(?:\d(?:ST|ND|RD|TH)\s(?:LEAD|NET)|EXTRA|REFILE|EILMELDUNG|BLITZ|FLASH|URGENT)|\((?:Eil|Vorschau|Achtung|Berichtigung|Wiederholung|Zusammenfassung|Ausführlicher)\b[^()]{0,200}\)"
).fullmatch
trailer = re.compile(
    r"(?:AP-WF-\d\d-.{4,40}|\d{6}\s(?:GMT\s)?[A-Z][a-z]{2}\s\d\d|(?:AP|AFP|UPI)-[A-Z]{2}-\d\d-\d\d.{0,30}|CKWS-.{4,30}|NNNN)"
).fullmatch
place_field = re.compile(r":\((?P<place>[A-Z][A-Z ,.'/-]{2,40})\)").fullmatch
aap_mark = re.compile(r"[%#$:&*~@]").match
FEED = "\x01\x02\x03\x04\x16\x1f^"


def label_wire_header(story: Story) -> None:
    """Label the header lines of a feed: slugs, codes and priorities; the title where its mark says so."""
    lines = story.lines
    if not lines:
        return
    top = lines[0].text
    if top.startswith("ZCZC") or top in ("%A", "%R"):
        label_marked_header(story)
    elif story.source[:1] in FEED or slug_line(top):
        for line in lines[:DEEPEST]:
            if not label_header_line(line):
                break
    for line in lines[-6:]:
        if line.is_open and trailer(line.text):
            line.label(Kind.END if line.text == "NNNN" else Kind.TIMESTAMP, "wire.trailer")


def label_header_line(line: Line) -> bool:
    text = line.text.lstrip("^").rstrip("<")
    if priority(text):
        line.story.notes["version"] = 1
        return line.label(Kind.UPDATE_NOTE, "wire.priority")
    if slug_line(line.text) or slug_line(text):
        return line.label(Kind.SLUG, "wire.header")
    return False


def label_marked_header(story: Story) -> None:
    """The AAP form: each header line begins with a mark of its field, ``$`` is the headline's."""
    for line in story.lines[:DEEPEST]:
        text = line.text
        if text.startswith("$") and len(text) > 2:
            line.cut(0, 1, Kind.SLUG, "wire.field_mark")
            label_title(line, "wire.title")
        elif (match := place_field(text)) is not None and line.label(Kind.SLUG, "wire.header"):
            places = read_place(match["place"])
            if places:
                story.notes["dateline"] = (Found(0, 0, match["place"], places, (None, None, None), None, None), text)
        elif slug_line(text) or (aap_mark(text) and len(text) < 80 and not text.startswith("* ")):
            line.label(Kind.SLUG, "wire.header")
        else:
            if "title" not in story.notes and 3 < len(text) < 120 and line.number:
                label_title(line, "wire.title")
            return
