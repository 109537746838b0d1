"""Parts that many patterns share: names of people, lists of them, dates and clock times, and the run of one sentence.

Every part is bounded and deterministic, so that a pattern built of them stays linear on any line.
"""

from __future__ import annotations

NAME = (
    r"[A-ZÀ-Þ][\w.'’\-]{0,30}"
    r"(?: {1,2}(?:[A-ZÀ-Þ][\w.'’\-]{0,30}|(?:d|l)['’][\w.\-]{1,30}|de|da|dos|del|van|von|der|den|bin|al|el|la|le|di|du|ibn|ul|ur|y)){0,5}"
)
"""One to six capitalised words, as in a person's name, a town or a paper; old feeds set two blanks between names."""

FULL_NAME = (
    r"[A-ZÀ-Þ][\w.'’\-]{1,30}"
    r"(?: (?:de|da|dos|del|van|von|der|den|bin|al|el|la|le|di|du|ibn|ul|ur|y)){0,2}"
    r"(?: [A-ZÀ-Þ][\w.'’\-]{0,30}){1,4}"
)
"""At least two capitalised words: a single one is any sentence's first word."""

PLACED = rf"{NAME}(?: {{1,2}}(?:in|at|of|for|from) {{1,2}}(?:the )?{NAME})?"
"""A name, and perhaps where or for whom: ``Ann Poe in Lagos``."""

PEOPLE = rf"{PLACED}(?:(?:,| ?;| ?/|,? {{1,2}}and|,? &) {{1,2}}(?:and )?(?:the )?{PLACED}){{0,12}} ?"
"""A list of such names; a verb in small letters ends it, so a sentence never fits."""

MONTHS = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)

DAYS = r"(?i:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"

ZONES = (
    r"(?:UTC|GMT|ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|BST|WAT|CAT|EAT|SAST|CET|CEST|EET|EEST|MSK|IST|PKT|NPT"
    r"|HKT|SGT|MYT|PHT|WIB|ICT|JST|KST|AWST|ACST|ACDT|AEST|AEDT|NZST|NZDT|AST|HST|KSA|UAE|IRST|Z|T)"
)

WHEN = (
    r"(?=[^\d\n]{0,40}\d)"
    r"(?:[\d ,.:;/|()+–—•·\-]"
    rf"|(?<![A-Za-z])(?:{MONTHS}|{DAYS}|{ZONES}"
    r"|(?i:am|pm|a|p|m|h|at|on|of|st|nd|rd|th|hrs|hours?|mins?|minutes?|ago|local|time|published|updated|last|first|modified|posted|edited))"
    r"(?![A-Za-z])){3,70}"
)
"""Digits, months, weekdays, clock and zone words and nothing else; at least one digit."""

WITHIN = (
    r"(?:(?!(?<!\b[A-Z])(?<!\b[A-Z][a-z])[.!?…؟।][”\"’')\]]{0,2}\s+\S"  # ". The ferry", but not "J. Smith", "Dr. Smith"
    r"|[。！？]\s*\S)[^\n])"
)
"""Any letter of one sentence: a run of them never goes beyond a full stop that another sentence follows."""
