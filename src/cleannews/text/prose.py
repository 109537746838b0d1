"""Prose or not: a paragraph of sentences, a title, an item of a list."""

from __future__ import annotations

import re

from cleannews.segments import Kind

__all__ = [
    "LONGEST_TITLE",
    "SAYING",
    "east_asian",
    "ends_sentence",
    "holds_story",
    "is_attributed",
    "is_labelled_sentence",
    "is_prose",
    "unspaced",
]

LONGEST_TITLE = 200
PROSE = 110
SHORT_PROSE = 50
SHORT_WIDE, LONG_WIDE = 40, 90
LEAST_HAN = 24
"""Letters in which Chinese and Japanese, which put a full stop under no headline, say a sentence."""

find_end = re.compile(
    r"""[.!?\N{ARABIC FULL STOP}\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}\N{DEVANAGARI DANDA}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{ARABIC QUESTION MARK}]["'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK})\]\N{RIGHT CORNER BRACKET}\N{FULLWIDTH RIGHT PARENTHESIS}]{0,3}$"""
).search
find_east_asian = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]").search
find_unspaced = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]").search
LONG = 1_000
FIRST_BYTES = tuple(bytes([first]) for first in range(0xE3, 0xEE))
"""Those of U+3000 to U+DFFF in UTF-8; a whole Western page is searched for them six times as fast as for the letters."""
SOUTHERN_BYTES = (b"\xe0", b"\xe1")
"""Those of Thai, Lao, Burmese and Khmer."""
ENDING = 5
"""Letters in which the end of a sentence is seen: a stop, three marks that close, and a line end."""


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a stop, and perhaps with marks that close behind it."""
    return find_end(text, len(text) - ENDING) is not None


def east_asian(text: str) -> re.Match[str] | None:
    """The first Chinese, Japanese or Korean sign of the text."""
    return find_east_asian(text) if may_hold(text, FIRST_BYTES) else None


def unspaced(text: str) -> bool:
    """Whether the text holds a script that parts no words by blanks."""
    return may_hold(text, FIRST_BYTES + SOUTHERN_BYTES) and find_unspaced(text) is not None


def may_hold(text: str, first_bytes: tuple[bytes, ...]) -> bool:
    """Whether letters that begin so in UTF-8 can be in the text; a short one is quickly searched for the letters themselves."""
    if text.isascii():
        return False
    if len(text) <= LONG:
        return True
    data = text.encode("utf-8", "surrogatepass")
    return any(first in data for first in first_bytes)


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph of sentences, not a title or an item of a list.

    >>> is_prose("Rain falls in the north"), is_prose("Rain fell in the north on Friday, the weather office said.")
    (False, True)
    """
    size = len(text)
    if size >= PROSE * 2:
        return True
    if east_asian(text):
        return (size > SHORT_WIDE and ends_sentence(text)) or size > LONG_WIDE or (size > LEAST_HAN and "。" in text)
    return size >= SHORT_PROSE and " " in text and ends_sentence(text)


SAYING = frozenset(
    """said says told tells asks wrote asked added joked explained recalled sagte sagten erklärte berichtete dit déclaré expliqué dijo
    dijeron explicó disse disseram explicou detto spiegato zei vertelde sade säger sagde siger sier sanoi sanoo powiedział
    powiedziała mówił řekl řekla uvedl povedal povedala сказал сказала сказали заявил заявила сообщил сообщила рассказал
    сказав сказала розповів каза рече rekao rekla kazao dejal dejala spus declarat dedi söyledi kata katanya ujar sacīja
    teica sakė sakė ütles rääkis nói είπε δήλωσε mondta közölte אמר אמרה אמרו סיפר סיפרה הוסיף הוסיפה קבע""".split()
)
"""Verbs that attribute a sentence to somebody: `..., the captain said.`"""

NAMING = frozenset(
    {Kind.CREDIT, Kind.CONTACT, Kind.BYLINE, Kind.CAPTION, Kind.RELATED, Kind.KEYWORDS, Kind.NAV, Kind.TIMESTAMP, Kind.SLUG}
)  # fmt: skip
"""Notices whose label is followed by a name, a title or a number, not by a sentence that begins with a small letter."""

PLAIN = frozenset(
    {Kind.COPYRIGHT, Kind.CREDIT, Kind.CONTACT, Kind.NAV, Kind.AD, Kind.TIMESTAMP, Kind.KEYWORDS, Kind.RELATED}
)  # fmt: skip
"""Notices that Korean pages write in names or politely, never in the plain style of a report."""
LONGEST_NOTICE = 24
report_ends = re.compile(r"(?<=[가-힣])(?<!니)다\.").search
rights = re.compile("[转轉転][载載]|[版著][权權]|著作|複製|复制|授[权權]|禁じ|禁止|翻印").search
picture_by = re.compile(r"/?\s?(?:자료)?(?:사진|그래픽|이미지|일러스트|영상|화면|캡처)\s?(?:제공|출처)?\s?[=|ㅣ]|[ⓒ©]|게티이미지").match

label_before = re.compile(r"\W{0,4}[^\W\d_][^:：!?]{0,40}[:：]\s{0,4}(?=\S)").match
holds_mark = re.compile(r"\d{3}|\d[-\N{EN DASH}]\d|@|www\.|https?:|\w\.\w{2}|[|/\N{COPYRIGHT SIGN}#<>]").search
last_clause = re.compile(
    r"[,?\"\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{ARABIC COMMA}]\s[^,]{2,70}$"
).search
LONGEST_LINK = 110
"""A title with a full stop that is longer has a paragraph glued to it."""
INVITING = frozenset({Kind.PROMO, Kind.NAV})
"""Notices that speak to the reader, and so never with "he said" behind them."""
FEWEST = {Kind.CONTACT: 2, Kind.RELATED: 3}
LEAST_WORDS, LEAST_CAPITAL, LEAST_WIDE = 5, 7, 9
LONG_SMALL = 5
"""Letters of a small word that no name of a source holds: "of the", "dell'", "für"."""


def is_labelled_sentence(text: str, kind: Kind) -> bool:
    """Whether what follows a notice's label and colon is a sentence of the story, and the "label" one of its words.

    Four things tell it, when the text ends with a full stop and holds no address, number or link: it is attributed
    (`..., the captain said.`); it begins with a small letter, where such a notice has a name; it begins with a capital
    and is mostly small words, where a credit or a contact has names; it is long, where a link has a title or the script
    has no capitals.

    >>> is_labelled_sentence("Source: the river rises in the hills above the town.", Kind.CREDIT)
    True
    >>> is_labelled_sentence("Source: Ministry of the Interior.", Kind.CREDIT)
    False
    >>> is_labelled_sentence("(무단전재 금지)김보기가 새 부두를 열었다. 배는 다음 달부터 들어온다고 시는 밝혔다.", Kind.COPYRIGHT)
    True
    """
    if runs_on(text, kind):
        return True
    label = label_before(text)
    if label is None:
        return (kind in INVITING and is_attributed(text)) or (text[:1] in "([" and is_attributed(text.strip("()[] ") + "."))
    if not ends_sentence(text):
        return False
    rest = text[label.end() :]
    if holds_mark(rest):
        return False
    return is_sentence_behind(rest, kind)


def is_sentence_behind(rest: str, kind: Kind) -> bool:
    """Whether what stands behind the label and its colon, and ends with a stop, is a sentence and no name, title or link."""
    words = rest.split()
    clause = last_clause(rest)
    if clause and len(words) >= LEAST_WORDS and not SAYING.isdisjoint(re.findall(r"\w+", clause.group().casefold())):
        return True
    if kind not in NAMING:
        return False
    first = next(filter(str.isalpha, rest), "")
    asked = rest.rstrip("\"')").endswith(("?", "!"))
    if first.islower():
        longest = max(len(part.split()) for part in rest.split(","))
        return longest >= FEWEST.get(kind, LEAST_WORDS) and not (asked and kind is Kind.RELATED)
    if kind is Kind.RELATED:
        return len(rest) > LONGEST_LINK and not asked and not east_asian(rest)
    if kind not in (Kind.CREDIT, Kind.CONTACT, Kind.CAPTION):
        return False
    if first.isupper():
        small = sum(word.islower() for word in words)
        if len(words) >= LEAST_CAPITAL and small * 9 >= len(words) * 5:
            return True
        return kind is Kind.CREDIT and any(word.islower() and len(word.strip(".,")) >= LONG_SMALL for word in words[1:])
    if kind is Kind.CAPTION:
        return False
    if east_asian(rest):
        return max(map(len, rest.split("\N{IDEOGRAPHIC COMMA}"))) > LEAST_WIDE
    return len(words) >= LEAST_WORDS


def is_attributed(text: str) -> bool:
    """Whether somebody says it: ``Get in the game with our coach, he said.``"""
    clause = last_clause(text) if ends_sentence(text) and not holds_mark(text) else None
    return clause is not None and not SAYING.isdisjoint(re.findall(r"\w+", clause.group().casefold()))


def runs_on(text: str, kind: Kind) -> bool:
    """Whether a Korean report runs on behind a notice without a blank: ``/사진=한빛통신시장은 ... 밝혔다.``

    A report's verbs end in "다.", a notice's politely in "니다.".
    """
    if len(text) < LONGEST_NOTICE or text.isascii() or report_ends(text) is None:
        return False
    return kind in PLAIN or (kind is Kind.CAPTION and picture_by(text) is not None)


def holds_story(text: str) -> bool:
    """Whether what begins with a copyright sign goes on, on the same line, with a story in an East Asian script.

    >>> holds_story("ⓒ 한빛통신 김보기 기자 한빛시는 새 부두를 열었다고 밝혔다. 배는 다음 달부터 들어온다고 시장은 말했다.")
    True
    >>> holds_story("© 示例網 本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。")
    False
    """
    if not east_asian(text):
        return False
    return runs_on(text, Kind.COPYRIGHT) or (text.count("。") > 1 and rights(text) is None)
