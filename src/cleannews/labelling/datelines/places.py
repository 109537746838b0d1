"""Place and date in front of an agency's mark: ``CHARLOTTE, N.C./NEW YORK, Dec. 3, 2019``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.knowledge.places.place_words import CONNECTORS, NO_PLACE
from cleannews.times.months import month_of

__all__ = ["Day", "is_shouted", "is_small", "last_place", "printed_place", "read_place", "split_date"]

WIDEST_PLACE = 70
MOST_WORDS = 8

parts_places = re.compile(r"\s*/\s*|\s+(?:and|und|et|y|e|и|та|og|och|en|ve)\s+(?=[^\W\d_a-zа-я])").split
odd_in_place = re.compile(
    r"""["\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}!?;=<>|@#%+*\N{HORIZONTAL ELLIPSIS}]|\d{3}"""
).search

Day = tuple[int | None, int | None, int | None]
"""Month, day, year, as far as they are printed."""

WEEKDAY = r"(?:[^\W\d_]{2,12}\.?,?\s+)?"

DATE = re.compile(
    r"""
    (?:^|[\s,(])
    (?:(?:le|den|am|on|il|dne|el|den|em|today,?)\s+)?
    (?:
        (?P<month_a>[^\W\d_]{3,14})\.?,?\s{0,3}(?P<day_a>\d{1,2})(?:st|nd|rd|th|\.,\s[^\W\d_]{4,9}|\sd\.?)?(?:,?\s{1,3}(?P<year_a>\d{4}))?
      | (?P<day_b>\d{1,2})(?:st|nd|rd|th|er|\N{MASCULINE ORDINAL INDICATOR}|\N{DEGREE SIGN})?\.?(?:-|\s{0,2})(?:de\s|of\s|d['\N{RIGHT SINGLE QUOTATION MARK}])?\s?(?P<month_b>[^\W\d_]{3,14}(?:\s[^\W\d_]{4,7})?)\.?(?:,?\s{1,3}(?:de\s|del\s)?(?P<year_b>\d{4}|\d{2}(?=$)))?(?:\s?(?:г|р|m|م)\.?)?
      | (?P<day_c>\d{1,2})[./]\s?(?P<month_c>\d{1,2})[./]?\s?(?P<year_c>(?:19|20)\d{2}|\d{2})?
      | (?P<year_d>(?:19|20)\d{2})\.\s?(?P<month_d>[^\W\d_]{3,12})\s(?P<day_d>\d{1,2})\.?,?(?:\s[^\W\d_]{3,12})?
      | (?P<year_e>(?:19|20)\d{2})[-./](?P<month_e>\d{1,2})[-./](?P<day_e>\d{1,2})
      | (?:(?P<year_f>(?:19|20)\d{2})\s(?i:оны)\s)?(?P<month_f>\d{1,2})\s(?i:дугаар|дүгээр)\s(?i:сарын)\s(?P<day_f>\d{1,2})
    )
    (?:[,.]?\s(?:ore\s|às\s|à\s)?\d{1,2}[:h]\d{2})?
    \s*[,.:]?\s*$
    """,
    re.VERBOSE,
)
DATE_FIRST = re.compile(r"^(?P<date>[^\W\d_]{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3,12}\.?(?:\s\d{4})?)[\s,]+(?=[^\W\d_])")
has_figure = re.compile(r"\d").search
MASKED = re.compile(r"[\s,]+\*NUMBER\*\s(?P<month>[^\W\d_]{3,10})$")


def split_date(text: str) -> tuple[str, Day]:
    """What stands before the date at the end of the text, and the date.

    >>> split_date("FAYETTEVILLE, Arkansas, June 3, 2011"), split_date("Bogotá, 5 ene")
    (('FAYETTEVILLE, Arkansas', (6, 3, 2011)), ('Bogotá', (1, 5, None)))
    """
    tail_at = max(0, len(text) - 48)
    for match in matches_at_end(text, tail_at):
        day = read_day(match)
        if day is not None:
            return text[: match.start()].rstrip(" ,:\t"), day
    if masked := MASKED.search(text):
        return text[: masked.start()], (None, None, None)
    return text, (None, None, None)


def matches_at_end(text: str, start: int) -> Iterator[re.Match[str]]:
    """The readings of a date at the text's end, the longest first."""
    if not has_figure(text, start):
        return
    at = start
    while (match := DATE.search(text, at)) is not None:
        yield match
        at = match.start() + 1


def read_day(match: re.Match[str]) -> Day | None:
    for form in "abcdef":
        if match[f"day_{form}"] is None:
            continue
        name = match[f"month_{form}"]
        month = int(name) if name.isdecimal() else month_of(name) or month_of(name.split()[0])
        day = int(match[f"day_{form}"])
        year = int(match[f"year_{form}"]) if match[f"year_{form}"] else None
        if year is not None and year < 100:
            year += 2000 if year < 70 else 1900
        if month is not None and 1 <= month <= 12 and 1 <= day <= 31:
            return month, day, year
    return None


def read_place(text: str) -> tuple[str, ...] | None:
    """The places that the text names, each with its region; None when it is no place.

    >>> read_place("CHARLOTTE, N.C./NEW YORK"), read_place("By late Tuesday"), read_place("New Delhi [India]")
    (('CHARLOTTE, N.C.', 'NEW YORK'), None, ('New Delhi [India]',))
    """
    text = text.strip(" \t,:;-\N{EN DASH}\N{EM DASH}_")
    if text.endswith(".") and not ends_in_abbreviation(text):
        text = text.rstrip(". ")
    if not text or len(text) > WIDEST_PLACE or odd_in_place(text):
        return None
    places = tuple(" ".join(place.split()) for place in parts_places(text))
    if all(is_place(place) for place in places) and sum(place.count(" ") for place in places) < MOST_WORDS:
        return places
    return None


def printed_place(text: str) -> str:
    """The place as printed, without the marks that part it from what follows.

    >>> printed_place(" VERBOVE. "), printed_place("CHARLOTTE, N.C.,")
    ('VERBOVE', 'CHARLOTTE, N.C.')
    """
    text = text.strip(" \t,:;")
    return text if not text.endswith(".") or ends_in_abbreviation(text) else text.rstrip(". ")


def ends_in_abbreviation(text: str) -> bool:
    """``N.C.`` and ``Ing.`` end in a stop of their own."""
    word = text.split()[-1]
    return ("," in text and len(word) <= 7) or word.casefold() in ("a.m.", "a.d.")


def is_place(text: str) -> bool:
    words = text.replace("(", " ").replace("[", " ").split()
    if not words or (words[0].strip(",.").casefold() in NO_PLACE and not is_shouted(text) and len(words[0]) < 5):
        return False
    if words[0].strip(",.:").casefold() in NO_PLACE and (len(words) == 1 or len(words[0]) > 4):
        return False
    return all(is_name(word, number) for number, word in enumerate(words))


def is_name(word: str, number: int) -> bool:
    letter = next((letter for letter in word if letter.isalpha()), "")
    if not letter:
        return number > 0 and word.strip("),.]").isdecimal() is False
    if (
        "." in word[:-1].rstrip(".,)]")
        and not (len(word) <= 8 and word.count(".") > 1)
        and word[:3].casefold() not in ("st.", "ft.", "a.m", "a.d")
    ):
        return False
    if word.endswith(".") and len(word) > 7:
        return False
    return (
        not is_small(letter)
        or (word.strip(",.").casefold() in CONNECTORS and number > 0)
        or (word[:3] in ("al-", "el-", "as-", "an-", "ar-", "ad-", "at-", "az-", "'s-", "ash", "esh") and "-" in word)
    )


def is_small(letter: str) -> bool:
    """Whether it is a small letter where the script has capitals: Georgian papers print none.

    >>> is_small("a"), is_small("მ"), is_small("北")
    (True, False, False)
    """
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"


def is_shouted(text: str) -> bool:
    """Whether the text is in capitals, but for a region after a comma."""
    name = text.partition(",")[0].partition("(")[0].partition("[")[0]
    letters = [letter for letter in name if letter.isalpha()]
    return len(letters) > 2 and name.upper() == name and name.lower() != name


def last_place(text: str) -> int | None:
    """Where the place at the end of a longer text begins: after the last sentence, or with its capitals.

    >>> text = "Chief auditor takes officeBy Kim Eun-jung SEOUL"
    >>> text[last_place(text):]
    'SEOUL'
    """
    start = max(
        (
            match.end()
            for match in re.finditer(
                r"""[.!?\N{HORIZONTAL ELLIPSIS}:]["'\N{RIGHT DOUBLE QUOTATION MARK})]?\s+|\s[-\N{EN DASH}\N{EM DASH}]\s""", text
            )
        ),
        default=0,
    )
    words = list(re.finditer(r"\S+", text))
    shouted = len(text)
    for word in reversed(words):
        name = word.group().strip(",./()[]")
        if (
            name.isupper()
            or (shouted < len(text) and name.casefold() in CONNECTORS and name.islower())
            or ("/" in name and name.upper() == name)
        ):
            shouted = word.start()
        elif (shouted == len(text) and "," in text[word.end() - 1 : word.end() + 1]) or (
            shouted == len(text) and words[-1] is word and text.find(",", max(0, word.start() - 2), word.start()) >= 0
        ):
            continue
        else:
            break
    if shouted < len(text) and is_shouted(text[shouted:]):
        return shouted
    if start and read_place(text[start:]):
        return start
    return None
