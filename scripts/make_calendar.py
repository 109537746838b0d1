#!/usr/bin/env python3
"""Write the names of months and weekdays in the languages of the news as data: `src/cleannews/knowledge/calendar.py`.

    python scripts/make_calendar.py     # needs babel, which the library itself does not

Languages of much news come first: where two languages disagree ("listopad" is October in Croatian, November in Polish
and Czech), the first one counts, and what newspapers print (`knowledge/months.py`) before both.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import Locale
from babel.localedata import locale_identifiers

TARGET = Path(__file__).resolve().parent.parent / "src" / "cleannews" / "knowledge" / "calendar.py"
LANGUAGES = (
    "en de fr es pt it nl pl cs ru uk tr ar fa ur hi bn ta te mr gu kn ml pa th vi id ms ko ja zh el he hu ro bg sr "
    "hr sl sk sv da nb fi et lv lt ka hy az kk uz sw am so ha yo ig zu xh af sq mk bs is ca gl eu ne si km lo my fil ps "
    "sn lg om rn rw ti ln pcm ky tg tk mn as or sd ckb ku lb ga cy mt fo"
).split()
FULL = (("format", "wide"), ("stand-alone", "wide"))
SHORT = (("format", "abbreviated"), ("stand-alone", "abbreviated"))
SHORTENING = LANGUAGES[: LANGUAGES.index("so")]
"""Languages of which the short forms are taken too: "gun" is a month in Shona, and other things elsewhere."""
LEAST = 3
"""Letters of a short form: "f." and "3" name no month."""


def main() -> None:
    locales = sorted((name for name in locale_identifiers() if is_news(name)), key=rank)
    taken: dict[str, int] = {}
    months = [row for name in locales if (row := months_of(Locale.parse(name), taken))]
    days = dict.fromkeys(day for name in locales for day in days_of(Locale.parse(name)))
    TARGET.write_text(module(months, days), encoding="utf-8")


def rank(name: str) -> tuple[int, str]:
    return (LANGUAGES.index(name.split("_")[0]), name)


def is_news(name: str) -> bool:
    """Whether newspapers are printed so: "en_Shaw" is English in Shavian letters."""
    return name.split("_")[0] in LANGUAGES and not {"Shaw", "Dsrt"} & set(name.split("_"))


def months_of(locale: Locale, taken: dict[str, int]) -> str:
    """The twelve months' names that no language before gave, joined: ``januar|februar|...``; "" when there are none."""
    row: list[list[str]] = [[] for _ in range(12)]
    for context, width in FULL + (SHORT if locale.language in SHORTENING else ()):
        for number, name in locale.months[context][width].items():
            for form in forms(name):
                if form not in taken:
                    taken[form] = number
                    row[number - 1].append(form.replace(" ", "_"))
    return "|".join(" ".join(names) for names in row) if any(row) else ""


def days_of(locale: Locale) -> Iterator[str]:
    for context, width in FULL:
        for name in locale.days[context][width].values():
            yield from (form for form in forms(name) if " " not in form)


def forms(name: str) -> Iterable[str]:
    """The name as it is looked up: case folded, with and without its accents where the script is Latin or Greek."""
    folded = name.strip(" .\N{DEVANAGARI ABBREVIATION SIGN}").casefold().replace("\N{COMBINING DOT ABOVE}", "")
    if (len(folded) < LEAST and folded.isascii()) or any(map(str.isdigit, folded)) or not folded:
        return ()
    bare = "".join(letter for letter in unicodedata.normalize("NFD", folded) if unicodedata.category(letter) != "Mn")
    latin = all(letter < "\u0530" for letter in folded)
    return dict.fromkeys((folded, bare.replace("\N{LATIN SMALL LETTER DOTLESS I}", "i")) if latin else (folded,))


def module(months: list[str], days: Iterable[str]) -> str:
    rows = "\n".join(f'    "{row}",' for row in months)
    words = " ".join(days)
    lines = "\n".join(f'    "{line} "' for line in wrap(words))
    return f'''"""Names of months and weekdays from the CLDR. Made by scripts/make_calendar.py: do not edit."""

from __future__ import annotations

__all__ = ["CALENDAR_MONTHS", "WEEKDAYS"]

CALENDAR_MONTHS = (
{rows}
)
"""One language a line, its months parted by strokes, a blank in a name printed as "_"; the first line that has a name counts."""

WEEKDAYS = (
{lines}
)
'''


def wrap(words: str) -> Iterator[str]:
    line = ""
    for word in words.split():
        if len(line) + len(word) > 220:
            yield line.strip()
            line = ""
        line += word + " "
    yield line.strip()


if __name__ == "__main__":
    main()
