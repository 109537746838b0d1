"""Lines that pages print around a story: a section's name above the title, a picture's text printed twice."""

from __future__ import annotations

import pytest

from cleannews import clean

TITLE = "Rain closes the old harbour of Bergen"
RAIN = "It rained for three days in the old town of Bergen, and the river stood a metre above its banks, officials said on Friday."
FERRY = "Ferries stayed in port on Thursday because of the storm, and nobody could leave the islands before the weekend, the company said."


def test_a_word_alone_above_the_title_is_the_section() -> None:
    """``Erlent`` or ``Panorama`` right above a title of several words is no title."""
    article = clean(f"Panorama\n{TITLE}\n\n{RAIN}\n\n{FERRY}")
    assert article.title == TITLE
    assert article.keywords == ("Panorama",)


def test_a_title_of_one_word_stays_one() -> None:
    """Above the body, or above a sentence, one word may be the title."""
    assert clean(f"Herbstwahl\n\n{RAIN}\n\n{FERRY}").title == "Herbstwahl"
    assert clean(f"Herbstwahl\nThe river rose all night.\n\n{RAIN}\n\n{FERRY}").title == "Herbstwahl"


def test_a_sentence_that_goes_on_from_its_repetition_stays() -> None:
    """A poem, a title taken up by the sentence below it."""
    article = clean(f"{TITLE}\n\n{RAIN}\n\nThe harbour is shut.\nThe harbour is shut. My house is gone.\n\n{FERRY}")
    assert article.paragraphs == (RAIN, "The harbour is shut.", "The harbour is shut. My house is gone.", FERRY)


BYLINES = {
    "von Anna Beispiel": "Anna Beispiel",
    "av Kari Nordmann": "Kari Nordmann",
    "Skrevet af Peter Eksempel": "Peter Eksempel",
    "J\N{LATIN SMALL LETTER O WITH ACUTE}n Example J\N{LATIN SMALL LETTER O WITH ACUTE}nsson skrifar": "J\N{LATIN SMALL LETTER O WITH ACUTE}n Example J\N{LATIN SMALL LETTER O WITH ACUTE}nsson",
    "Autorius: Jonas Pavyzdys": "Jonas Pavyzdys",
    "Γράφει ο Γιάννης Παραδείγματος": "Γιάννης Παραδείγματος",
    "מאת: דנה לדוגמה": "דנה לדוגמה",
}


@pytest.mark.parametrize(("line", "name"), BYLINES.items())
def test_bylines_of_more_languages(line: str, name: str) -> None:
    """The word before the name, or behind it, is no part of it."""
    article = clean(f"{TITLE}\n{line}\n\n{RAIN}\n\n{FERRY}")
    assert article.authors == (name,)
    assert article.paragraphs == (RAIN, FERRY)


@pytest.mark.parametrize("line", ["von der Leyen", "av Oslo", "by the river"])
def test_a_line_that_begins_like_a_byline_stays(line: str) -> None:
    """One word behind a small "av", or no name."""
    assert line in clean(f"{TITLE}\n\n{RAIN}\n\n{line}\n\n{FERRY}").text


def test_a_title_that_says_that_pictures_follow() -> None:
    """``VIDEO:`` opens captions and titles; above a story without another title it is the title."""
    title = "VIDEO: Ledene plohe putuju rijekom prema staroj luci"
    article = clean(f"{title}\nSnimka: A. Primjer\n\n{RAIN}\n\n{FERRY}")
    assert article.title == title
    assert clean(f"{TITLE}\nFOTO: Ana Primjer/Hina\n\n{RAIN}\n\n{FERRY}").title == TITLE


def test_an_agency_that_writes_itself_small_is_read_in_its_copyright() -> None:
    """``© dpa-infocom, dpa:310220-99-55290/2``."""
    assert clean(f"{RAIN}\n\n{FERRY}\n\n© dpa-infocom, dpa:310220-99-55290/2").agency == "dpa"


def test_the_signature_below_the_standfirst() -> None:
    """Writer and time stand below the first sentences, which stay."""
    lead = "The rain has stopped at last, and the harbour counts what the water has left of its old sheds."
    article = clean(f"{TITLE}\n{lead}\n\nVon Ina Korb\n12.03.2031, 10:30 Uhr\n\n{RAIN}\n\n{FERRY}")
    assert article.authors == ("Ina Korb",)
    assert article.paragraphs == (lead, RAIN, FERRY)
