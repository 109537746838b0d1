"""Sign-offs: the agency's mark and the desk's initials that stand last, and nothing else.

``EFE``, ``(PTI)``, ``-- BERNAMA``, ``/TASS/``, ``dpa bwh bag``, ``NTX/GAGO/LHM``, ``(APA/dpa, 8.8.2015)``. The danger is a
short last sentence that names the agency: "He told ANI." So every word must be a mark, an end word or initials.
"""

from __future__ import annotations

import re
import unicodedata

from cleannews.knowledge.agencies import AGENCIES, Agency, look_up, recognise
from cleannews.times.time_lines import is_timestamp

__all__ = ["SENTENCE_END", "is_desk_bracket", "is_glued_sign", "sign_starts", "signs_off", "unknown_signs_off"]

LONGEST_SIGN = 64
LONGEST_SPELLED = 90
"""Letters before a bracket in which the words stand whose initials it gives."""
MOST_WORDS = 9
MOST_INITIALS = 4
OPENING_MARKS = "-=/([\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{FULLWIDTH LEFT PARENTHESIS}"

END_WORDS = frozenset("fin end ends fim fine ende slut koniec konec конец final enditem endit forts 完 끝 終 了".split())

PAIRED = frozenset("and or und oder et ou e o y og eller och en of ja nein yes no oui non si on off win her hin his him she he pro".split())
"""Words that a stroke pairs: "und/oder" are no desk's initials."""

SENTENCE_END = r"""[.!?\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}\N{DEVANAGARI DANDA}\N{ARABIC FULL STOP}\N{ARABIC QUESTION MARK}][)"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\]]{0,2}"""
after_sentence = re.compile(rf"{SENTENCE_END}\s*").finditer
ends_before = re.compile(rf"(?:^|{SENTENCE_END}|다|요)\s*$").search
holds_mark = re.compile(r"[(\[/=\N{EM DASH}\N{EN DASH}-]|\s\s").search
find_starts = re.compile(rf"{SENTENCE_END}\s*|\s(?=[(\[/=\N{{EM DASH}}\N{{EN DASH}}-])|\s{{2,}}|(?<=[\w.])(?=[(/=])").finditer
unknown_sign = re.compile(
    r"(?:--|\N{EN DASH}|\N{EM DASH})\s?[A-Z]{2,6}(?:/[A-Z]{1,5}){0,3}|\([A-Z]{2,6}(?:/[A-Za-z]{2,5})?,? \d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4})?\)"
).fullmatch
unknown_bracket = re.compile(r"\((?:[A-Z]{2,6}|[a-z]{2,4}|\*)(?:/[A-Za-z]{2,6}\d?){1,4}\)").fullmatch
unknown_line = re.compile(r"[A-Z]{2,5}(?:/[A-Z]{2,5}){0,3}").fullmatch
has_stop = re.compile("[\N{IDEOGRAPHIC FULL STOP}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}]|[가-힣][.,]").search
words_in = re.compile(r"[^\W_]+").findall
initials_alone = re.compile(
    r"(?:[a-z]{2,5}(?:\s?[-/\\]{1,2}\s?[a-z]{2,5}){1,6}|\(?[a-z]{2,4}(?:[-/][a-z]{2,4}){0,4}\)|[A-Z]{2,5}\s?//\s?[A-Z]{2,5}|[A-Z][a-z]?[A-Z]?/(?:[A-Z][A-Za-z]{0,3}/?){1,4})"
).fullmatch
joined_initials = re.compile(r"[a-z]{2,5}(?:/[a-z]{2,5}){1,4}|F(?:im|in|IM|IN)/[A-Z]{2,4}").fullmatch
capitals = re.compile(r"[A-Z]{1,5}\d?|\d{1,4}").fullmatch
small = re.compile(r"[a-zà-ÿ]{1,5}\d?|[a-z]\d|\d{1,4}").fullmatch
hanging = re.compile(
    r"[-=/\s()\[\]*.,:\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}]+"
)


def sign_starts(rest: str) -> list[int]:
    """Where a sign-off could begin: the line itself, after the last sentence, or after its own dash or bracket."""
    starts = [0] if len(rest) <= LONGEST_SIGN else []
    reach = max(0, len(rest) - LONGEST_SIGN)
    tail = rest[reach:]
    find = find_starts if holds_mark(tail) else after_sentence
    starts += [reach + mark.end() for mark in find(tail) if mark.end() < len(tail) and reach + mark.end() > 0]
    return sorted(
        start for start in set(starts) if start == 0 or not (is_half_bracket(rest[start:]) or explains(rest, start) or spells(rest, start))
    )


def explains(rest: str, start: int) -> bool:
    """Whether a bracket belongs to the sentence before it, and only what follows is a sign: ``... the Arden Port Union (APU)./end``."""
    end = rest.find(")", start, start + LONGEST_SIGN) if rest[start] == "(" else -1
    return 0 < end < len(rest.rstrip()) - 1 and not ends_before(rest[:start])


def spells(rest: str, start: int) -> bool:
    """Whether a bracket at the end is the short form of the words before it, and no mark.

    >>> text = "He is a Certified Management Consultant (CMC)"
    >>> spells(text, text.index("(")), spells("The harbour is open (EXP)", 20)
    (True, False)
    """
    if rest[start] != "(" or ends_before(rest[:start]):
        return False
    letters = rest[start:].strip("(). ").casefold()
    words = words_in(rest[:start][-LONGEST_SPELLED:])
    for count in range(2, min(len(words), len(letters) + 3) + 1):
        initials = iter(plain_letter(word) for word in words[-count:] if word[0].isupper())
        first = words[-count]
        if first[0].isupper() and plain_letter(first) == letters[:1] and all(letter in initials for letter in letters):
            return True
    return False


def plain_letter(word: str) -> str:
    """The first letter, without its accent: ``Öffentlicher`` gives ``o``."""
    return unicodedata.normalize("NFD", word[0])[0].casefold()


def is_half_bracket(sign: str) -> bool:
    """``/Examplewire)`` of ``(Abc/Examplewire)``: what is cut must not leave the bracket's other half."""
    return sign.count(")") > sign.count("(")


def signs_off(sign: str, whole: bool) -> Agency | bool | None:
    """The agency whose sign-off this is; True for one that names none; None when it is no sign-off.

    >>> signs_off("PTI SBP GSP", whole=True).name, signs_off("-- BERNAMA", whole=False).name
    ('PTI', 'Bernama')
    >>> [signs_off(text, whole=True) for text in ("He told ANI.", "AP did not.", "Gol: Juan Roe EFE")]
    [None, None, None]
    """
    if not sign or len(sign) > LONGEST_SIGN or is_timestamp(sign):
        return None
    if sign in AGENCIES.sign_offs:
        return AGENCIES.sign_offs[sign]
    if whole and initials_alone(sign):
        return True
    bare = hanging.sub(" ", sign).strip()
    if bare in AGENCIES.sign_offs:
        return AGENCIES.sign_offs[bare]
    if (whole or sign[0] in OPENING_MARKS) and is_mark(bare):
        return recognise(bare)
    return of_words(sign, words_in(sign), whole)


def unknown_signs_off(sign: str, whole: bool) -> bool:
    """Whether this is how an agency signs that no page knows: ``--EXP``, ``(EXP, 3.5.2031)``, ``EXP/ABC`` on a line of its own.

    >>> unknown_signs_off("--EXP", whole=False), unknown_signs_off("EXP", whole=True), unknown_signs_off("EXP", whole=False)
    (True, True, False)
    """
    return bool(unknown_sign(sign) or (whole and unknown_line(sign)))


def is_desk_bracket(rest: str, start: int) -> bool:
    """Whether initials of a desk stand in a bracket behind the last sentence: ``... katanya. (abc/def)``.

    >>> is_desk_bracket("It is over. (EXP/Abd/EFG)", 12), is_desk_bracket("Bring boats (and/or) rafts", 12)
    (True, False)
    """
    return start > 0 and bool(unknown_bracket(rest[start:].strip()) and ends_before(rest[:start]))


def is_glued_sign(rest: str, start: int) -> bool:
    """Whether a desk's initials stand behind the last sentence: ``... said the minister. abc/def/ghi``.

    >>> is_glued_sign("It is over. abc/def", 12), is_glued_sign("See example.com/abc", 12)
    (True, False)
    """
    sign = rest[start:].strip()
    if start == 0 or not rest[start - 1].isspace() or not joined_initials(sign):
        return False
    return PAIRED.isdisjoint(sign.casefold().split("/"))


def is_mark(bare: str) -> bool:
    """Whether the whole text is an agency's name, as agencies print theirs: not in small letters within a sentence."""
    words = bare.split()
    # A script without blanks: "...と述べた。＝共同" is a paragraph and a mark.
    if not bare.isascii() and has_stop(bare):
        return False
    return (
        0 < len(words) < 4
        and bare[0] == bare[0].upper()
        and recognise(bare) is not None
        and all(word[:1].isupper() or not word.isascii() or look_up(word) for word in words)
    )


def of_words(sign: str, words: list[str], whole: bool) -> Agency | bool | None:
    """The agency among marks, end words and initials; None as soon as one word is another."""
    if not 0 < len(words) <= MOST_WORDS:
        return None
    pages = [page_of(word) for word in words]
    found = next((page for page in pages if page is not None), None)
    others = [word for word, page in zip(words, pages, strict=True) if page is None and word.casefold() not in END_WORDS]
    if found is None:
        ended = sign[0] != "(" and "/" in sign and len(others) < len(words) and all(map(capitals, others))  # "Fim/AB"
        return True if whole and (ended or not others) else None
    if any(not capitals(word) for word in others) and not are_initials(sign, words, others, pages[0] is not None, whole):
        return None
    bracketed = sign[0] in OPENING_MARKS
    return found if bracketed or pages[0] is not None or pages[-1] is not None or words[0].casefold() in END_WORDS else None


def are_initials(sign: str, words: list[str], others: list[str], first: bool, whole: bool) -> bool:
    """Whether the words in small letters are a desk's initials: joined by strokes, in a bracket, or behind the mark on a line of their own."""
    if not all(small(word) or capitals(word) for word in others):
        return False
    if sign.rstrip().endswith("."):
        # "pc /PAP." is a sign-off, "He told AP." is a sentence.
        return "/" in sign and len(words) == 2 and len(others[0]) <= MOST_INITIALS
    if "/" in sign or (sign[0] in "([\N{FULLWIDTH LEFT PARENTHESIS}" and "," in sign):
        return True
    few = len(words) <= 3 or words[0].islower()
    return first and whole and few and all(len(word) <= 4 for word in others)


def page_of(word: str) -> Agency | None:
    return AGENCIES.sign_offs.get(word) or (look_up(word) if len(word) > 1 else None)
