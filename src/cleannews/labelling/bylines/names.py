"""The people whom a byline names: desks, houses, agencies, places and roles left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.knowledge.people.roles import BY, PIECES
from cleannews.labelling.bylines.biographies import name_in_life
from cleannews.labelling.bylines.name_lines import EVERY_NAME
from cleannews.labelling.bylines.person import BRACKETS, EDGES, NOBODIES, clean_name, person
from cleannews.text.prose import ends_sentence
from cleannews.times.dates import read_date

__all__ = ["names_in", "signs"]

LONGEST = 600
"""Characters that are read; the name stands at the beginning."""
OTHER_LETTERS = 24
"""Letters beside the names of a byline in eastern Asia: paper, desk, place, role."""
SURE = frozenset(
    "by|written by|reported by|posted by|story by|words by|por|par|von|di|oleh|scris de|articol de|écrit par|escrito por|كتب|كتبت|بقلم|γράφει ο|γράφει η|ulat ni".split(
        "|"
    )
)
"""Words that introduce a name without a colon, and hardly anything else."""
SMALL = frozenset("and und et y e en og och i a и та ve dan và with for of in de del da do the für aus".split())
MOST_OF_OFFICE = 3
"""Small words more where an office stands behind the name: ``By Ann Poe, elected mayor of Arden for the Greens``."""
LONGEST_LIST = 160
"""Characters of a byline that is a list of names; a longer one tells a writer's life."""
MOST_NAMES = 15


not_words = re.compile(
    r"[\w.+-]+@[\w.-]+|https?://\S+|www\.\S+|(?<!\w)@\w{2,30}|\S+/status/\d+|<[^<>]{1,80}>|\d{1,2}[:.]\d{2}\b|\b\d[\d./-]*\b"
).sub
may_hold_other = re.compile(r"[\d@</w](?:(?<!w)|(?<=w)ww\.)").search
"""Dates and all of `not_words` hold one of these; most lines hold none, and are asked ten times as fast."""
in_brackets = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]").sub

PART_EDGES = EDGES.replace(".", "") + " "

pieces = "|".join(PIECES.split())
piece_by = re.compile(rf"(?:(?:{pieces}|and|&|more|all|recent|latest|see|read|view|also|an?|the)\s){{1,5}}(?=by\b)", re.IGNORECASE).match
late_by = re.compile(r"(?:\S+\s){1,5}?(?=[Bb][Yy]\s[A-ZÀ-Þ])").match
"""``Restaurant review by Ann Poe``: what stands before "by" is a piece, or a page's link to more of them."""
introduced = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, BY.split('|')), key=len, reverse=True))})(?:\s?[:\N{{FULLWIDTH COLON}}/]\s*|\s?[-\N{{EN DASH}}\N{{ARABIC TATWEEL}}](?:\s+|(?=[\u0620-\u06ff]))|\s+|$)",
    re.IGNORECASE,
).match
tells_role = re.compile(
    r"기자|특파원|통신원|리포터|논설위원|앵커|PD|记者|記者|特派|通讯员|通訊員|編譯|编译|报道员|作者|撰文|撰稿|執筆|取材|ライター|文[／/：:]"
).search
spoken = re.compile(r"(?:입니다|였습니다)\.?\s*$").search
"""Reporters of television sign with a sentence: ``한빛뉴스 홍길동입니다.``"""
glued_by = re.compile(r"^[Bb]y(?=[A-Z][a-z]+\s[A-Z])").sub
"""``ByAnn Poe``: the pages of some stations set no blank."""
glued_house = re.compile(r"(?<=[a-zà-ÿ])(?=(?:Da|Do|De|For|By|In|At|Especial)\s[A-ZÀ-Þ])").sub
"""``Ana ExemploDa Agência ...``: two lines that a page joined."""
glued_names = re.compile(r"(?<=[A-ZÇĞİÖŞÜ]{2})-(?=[A-ZÇĞİÖŞÜ][a-zçğıöşü]+\s[A-ZÇĞİÖŞÜ]{2})").sub
"""``Ali ÖRNEK-Veli ÖRNEK``"""
possessive = re.compile(r"^[A-Z][\w.]{1,20}['\N{RIGHT SINGLE QUOTATION MARK}]s\s(?=[A-Z])").sub
"""``BBC's Ann Poe``"""
split_parts = re.compile(
    r"\s*(?P<sign>[,;/|&+\N{BULLET}\N{MIDDLE DOT}\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH SEMICOLON}\N{BROKEN BAR}]|\s(?:and|AND|E|Y|ET|UND|VE|und|et|y|e|en|og|och|ja|i|a|и|та|і|ve|dan|och|și|si|és|και|ve|dhe|va|و|और|এবং|और|và|with)\s|\s[-\N{EN DASH}\N{EM DASH}]{1,2}\s|\s{3,}|\n)\s*"
).split
hangul = re.compile(r"[\uac00-\ud7a3]").search
han = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]").search
of_role = re.compile(r"^[-\N{BULLET}*\s]*(?:Role|Reporting from|पदनाम|भूमिका|পদবি|পদবী|عہدہ)\s?[,:]").match
"""``- Role, BBC Hindi``: the line below a name."""
next_sentence = re.compile(r"(?<=[a-zà-ÿ]{2})\.\s+(?=[A-ZÀ-Þ])").split


def names_in(text: str) -> tuple[str, ...]:
    """The names of people in a byline; empty where it names a desk, a house, a role or nobody.

    >>> names_in("By Ann Poe, Health Reporter"), names_in("Guest post by Bob Roe, Chair of Example Co."), names_in("Bob Roe Executive Editor")
    (('Ann Poe',), ('Bob Roe',), ('Bob Roe',))
    >>> names_in("By Hans Muster, dpa ="), names_in("(记者王小明 李大同)"), names_in("박예시·이마루 기자"), names_in("النهر - سالم المثال")
    (('Hans Muster',), ('王小明', '李大同'), ('박예시', '이마루'), ('سالم المثال',))
    >>> names_in("Ulat ni Ana Cruz"), names_in("Na Mwandishi Wetu"), names_in("Arden News wire services"), names_in("The writer is a retired captain")
    (('Ana Cruz',), (), (), ())
    """
    text = text[:LONGEST]
    if hangul(text):  # "<홍길동 기자 hong@example.kr>" is no tag
        text = text.strip("<> ")
    text = not_words(" ", without_date(text))
    if of_role(text):
        return ()
    if hangul(text) or han(text):
        from cleannews.labelling.bylines.east_asia import chinese_names, korean_names  # patterns of a script are made on first use

        return korean_names(text) if hangul(text) else chinese_names(text)
    if (lives := name_in_life(text.strip(EDGES))) is not None:
        return tuple(name for name in map(clean_name, lives) if name)
    if len(text) > LONGEST_LIST:
        return ()
    text = text.strip(PART_EDGES)
    if text.startswith(tuple(BRACKETS)) and (text[-1:] in BRACKETS or text[1:].count(text[0]) == 0):
        text = text.strip(BRACKETS)
    return in_list(*without_introduction(text))


def signs(line: str) -> bool:
    """Whether the line says who wrote it, by a word such as "by" or a reporter's role, and says nothing else.

    A name alone is no proof: it may stand in a list of winners.

    >>> [signs(line) for line in ("By Ann Poe, Health Reporter", "Автор: Анна Примерова", "홍길동 기자 hong@example.kr", "（记者 王小明 李大同）")]
    [True, True, True, True]
    >>> [signs(line) for line in ("Ann Poe", "By late Tuesday it rained", "By Monday", "记者王小明说，雨停了。", "홍길동 기자는 비가 왔다고 썼다.")]
    [False, False, False, False, False]
    """
    if len(line) > LONGEST_LIST or (ends_sentence(line.rstrip("]) ")) and not spoken(line)):
        return False
    if not line.isascii() and (hangul(line) or han(line)):
        return tells_role(line) is not None and is_short_list(line)
    text = not_words(" ", without_date(line)) if may_hold_other(line) else line
    text = text.strip(PART_EDGES).strip(BRACKETS)
    match = introduced(text)
    if match is None or not opens_name(match, text):
        return False
    word = match[0].rstrip()
    sure = word.endswith((":", "\N{FULLWIDTH COLON}")) or word.casefold() in SURE
    return sure and is_short_list(text[match.end() :])


def is_short_list(text: str) -> bool:
    """Whether names make up a good part of the words, or of the letters where no blanks stand between them."""
    names = names_in(text)
    if not names or not (hangul(text) or han(text) or all(" " in name for name in names)):
        return False
    if hangul(text) or han(text):
        return len(not_words("", text)) <= sum(map(len, names)) + OTHER_LETTERS
    small = [word for word in text.split() if word.isalpha() and word.islower() and word not in SMALL]
    most = sum(len(name.split()) for name in names)
    return len(small) <= most + MOST_OF_OFFICE * text.lstrip().startswith(f"{names[0]},")


def without_date(text: str) -> str:
    """``By Ann Poe May 3, 2031``"""
    found = read_date(text)
    return text if found is None else f"{text[: found[1][0]]} {text[found[1][1] :]}"


def without_introduction(text: str) -> tuple[str, bool]:
    """What stands behind "by" or "Author:", and whether such a word stood there."""
    text = glued_by("By ", text)
    strong = False
    if piece := piece_by(text) or late_by(text):
        text = text[piece.end() :]
    for _ in range(2):  # "Pewarta: Penulis: Ana Cruz"
        match = introduced(text)
        if match is None or text.casefold() in NOBODIES or not opens_name(match, text):
            break
        text, strong = text[match.end() :].strip(PART_EDGES), True
    return possessive("", text), strong


def opens_name(match: re.Match[str], text: str) -> bool:
    """Whether a name follows: "Na Mwandishi", "De Gaulle" and "Nina Roe" begin with words that also introduce one."""
    word = match[0].rstrip()
    if word.endswith((":", "\N{FULLWIDTH COLON}", "/")) or match.end() == len(text):
        return True
    if word.casefold() in ("de", "da", "do", "dos", "di", "nina", "na", "ni", "haber", "texto", "text", "tekst", "reporter"):
        rest = text[match.end() :].split()
        return (word[0].isupper() and len(rest) > 1 - (word.casefold() in ("da", "na"))) or (
            len(rest) > 1 and rest[0][0].isupper() and rest[1][0].isupper()
        )
    first = text[match.end() : match.end() + 1]
    return first.isupper() or first.casefold() == first.upper() or word.casefold() == "by"


def in_list(text: str, strong: bool) -> tuple[str, ...]:
    text = next_sentence(glued_names(", ", glued_house(", ", in_brackets("", text).strip(BRACKETS) or text.strip(BRACKETS))), 1)[0]
    found: dict[str, str] = {}
    parts = list(parts_of(text))
    for number, (part, joined) in enumerate(parts):
        name = person(part, first=number == 0, joined=joined, strong=strong)
        if name and not (number == len(parts) - 1 == 1 and not joined and is_odd_one(name, parts[0][0])):
            found.setdefault(name.casefold(), name)
        if len(found) == MOST_NAMES:
            break
    names = list(found.values())
    if len(names) > 1 and any(" " in name for name in names):  # the paper's name before its writer's, a town behind
        names = [name for name in names if " " in name]
    return tuple(names)


def is_odd_one(second: str, first: str) -> bool:
    """``Ann Poe, Arden Farmer``: behind one name whose first word is a known first name stands a house, not another one."""
    names = (first.split()[0].casefold(), second.split()[0].casefold())
    return names[0] in EVERY_NAME and names[1] not in EVERY_NAME and second.isascii() and len(second.split()) < 4


def parts_of(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a list, and whether each is joined to the one before by "and"."""
    split = split_parts(text)
    joined = False
    for at in range(0, len(split), 2):
        if part := split[at].strip(PART_EDGES):
            yield part, joined
        joined = at + 1 < len(split) and (split[at + 1].strip().isalpha() or split[at + 1].strip() in "&/+")
