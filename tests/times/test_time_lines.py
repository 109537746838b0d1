"""Lines that tell when, in the languages of the wires: above the story, below it, and with a section or a source beside."""

from __future__ import annotations

import pytest

from cleannews import Kind, clean

TITLE = "Rain closes the old harbour of Bergen"
RAIN = "It rained for three days in the old town of Bergen, and the river stood a metre above its banks, officials said on Friday."
FERRY = "Ferries stayed in port on Thursday because of the storm, and nobody could leave the islands before the weekend, the company said."

STAMPS = {
    "2031 m. spalio 26 d. 15:36": "2031-10-26T15:36:00",
    "2031. Október 23. 08:41, csütörtök": "2031-10-23T08:41:00",
    "2031. gada 26. oktobrī plkst. 10.15": "2031-10-26T10:15:00",
    "Perjantai 7.4.2031 klo 19.18": "2031-04-07T19:18:00",
    "четвер, 5 лютий 2031, 9:57": "2031-02-05T09:57:00",
    "Τετάρτη 06 Ιουλίου 2031 10:23": "2031-07-06T10:23:00",
    "27. mai 2031 12:23 Sist oppdatert nå nettopp": "2031-05-27T12:23:00",
    "12. 3. 2031 10:15": "2031-03-12T10:15:00",
    "Politik / 18.10.2031 • 21:42 Uhr / 1 Minute Lesezeit": "2031-10-18T21:42:00",
    "08/07/2031 | 10:52 | Autor: RTRS": "2031-07-08T10:52:00",
}


@pytest.mark.parametrize(("stamp", "moment"), STAMPS.items())
def test_a_stamp_below_the_title_is_read(stamp: str, moment: str) -> None:
    """The line leaves the body and gives the time of publication, also where a section or a source stands beside."""
    article = clean(f"{TITLE}\n{stamp}\n\n{RAIN}\n\n{FERRY}")
    assert article.paragraphs == (RAIN, FERRY)
    assert article.title == TITLE
    assert article.published is not None
    assert article.published.replace(tzinfo=None).isoformat() == moment


def test_a_stamp_or_a_counter_is_no_title() -> None:
    """Above the title may stand the clock time, or how often the page was read."""
    for first in ("Perjantai 7.4.2031 klo 19.18", "12:04", "1779"):
        assert clean(f"{first}\n{TITLE}\n\n{RAIN}\n\n{FERRY}").title == TITLE


def test_a_title_with_a_date_is_a_title() -> None:
    """A date without a clock time stands in titles."""
    title = "Horoskop für den 18.10.2031"
    article = clean(f"{title}\n\n{RAIN}\n\n{FERRY}")
    assert article.title == title
    assert Kind.TIMESTAMP not in {segment.kind for segment in article.segments}
