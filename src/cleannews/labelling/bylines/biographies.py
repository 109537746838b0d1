"""A writer's life at the head or foot of a story: ``Ann Poe is a fellow of ...``, ``... was written by Ann Poe``."""

from __future__ import annotations

import re

__all__ = ["name_in_life"]

SHORTEST = 12
WORD = r"[^\W\d_a-zà-ÿ][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]{0,20}"
PARTICLE = r"(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|bin|al|el|y|e)"

VERBS = (
    r"is|was|are|has|had|holds|writes|covers|reports|reported|runs|works|worked|leads|teaches|lives|serves|served|joined|founded|edits|spent|contributed|contributes|started|received|graduated|specializes|specialises|"
    r"ist|war|schreibt|berichtet|arbeitet|leitet|lebt|est|était|écrit|travaille|couvre|dirige|es|era|fue|escribe|trabaja|cubre|é|foi|escreve|trabalha|cobre|è|scrive|lavora|segue|jest|pisze|является|пишет|работает|är|er|on|"
    r"adalah|merupakan|là|to'g'risida"
)
note = re.compile(
    r"^(?:(?:Editor|Author|About)\S{0,3}\s(?:note|the author)s?\s?[:.-]?\s*|Photo of\s|[*\N{BULLET}-]+\s?)", re.IGNORECASE
).sub
name_first = re.compile(
    rf"(?P<name>{WORD}(?:\s(?:{PARTICLE}\s)*{WORD}){{1,4}})(?:\s\([^()]{{1,40}}\)|,\s[^,]{{2,80}},)?,?\s(?:(?:who|also|currently|now|previously|además|também)\s)?(?:{VERBS})\s(?=\S+\s\S|\S{{3,}})"
).match
written_by = re.compile(rf"\b(?:is|was|were)\s(?:written|compiled|reported)\sby\s(?P<name>{WORD}(?:\s{WORD}){{1,3}})").search
begins_life = re.compile(
    r"(?:The (?:writer|author)|He|She|They|His|Her|Their|We|Our|I|It|This|Follow|Contact|About|Author|As|In|With|After|Since|For|From|When|Before|A|An|The)\b[^\n]{24,}"
).match
run_of_big = re.compile(rf"(?P<name>{WORD}(?:\s(?:{PARTICLE}\s)?{WORD}){{1,3}})(?=\s\()").match
two_names = re.compile(r"\s(?:and|und|et|y|e)\s").split
LONG = 90
"""Characters from which a byline that is no list tells a life."""


def name_in_life(text: str) -> tuple[str, ...] | None:
    """The names in a writer's life, () where it names none, None where the text is no life.

    >>> name_in_life("Ann Poe runs the desk at Example Post"), name_in_life("Dear Bee is written by Ann Poe, also known as Cal")
    (('Ann Poe',), ('Ann Poe',))
    >>> name_in_life("The writer is a retired captain of the air force"), name_in_life("Ann Poe and Bob Roe")
    ((), None)
    """
    if len(text) < SHORTEST:
        return None
    text = note("", text)
    if match := written_by(text):
        return (match["name"],)
    if match := name_first(text):
        name = match["name"]
        return () if begins_life(text) else tuple(two_names(name))
    if begins_life(text):
        return ()
    if len(text) > LONG and text.count(" ") > 10 and text.count(",") * 3 < text.count(" "):
        match = run_of_big(text)
        return (match["name"],) if match else first_words(text)
    return None


def first_words(text: str) -> tuple[str, ...]:
    """``Ann Poe Executive Editor at Example. Writes on ...``: the grammar of names cuts the role off."""
    from cleannews.labelling.bylines.person import person

    sentence = text.partition(". ")[0]
    name = person(sentence, first=True, joined=False, strong=True)
    return (name,) if " " in name else ()
