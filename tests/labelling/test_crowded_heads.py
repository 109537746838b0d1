"""Title, writer and time in the head of a page whose line breaks are lost; the same words in a sentence stay."""

from __future__ import annotations

import pytest

from cleannews import clean

STORY = (
    "The ferry to Orsa was late again on Monday, and nobody on the old pier was surprised. The harbour office said that the boat would be "
    "mended by the end of the week, and that the fares would not be raised before the autumn. Two councillors asked for a second boat. "
    "The town has waited for one since the storm took the old jetty away, and the mayor promised an answer within the month. "
    "A school class that had to wait for three hours was brought home by bus in the evening, the police said."
)

HITS = {
    f"Ferry late again By Ann Poe May 3, 2031 {STORY}": (["Ann Poe"], "2031-05-03T00:00"),
    f"Ferry late again Posted on May 3, 2031 by Ann Poe | 4 Comments {STORY}": (["Ann Poe"], "2031-05-03T00:00"),
    f"Ferry late again Updated 9:30 am, Tuesday, May 3, 2031 Share Print {STORY}": ([], "2031-05-03T09:30"),
    f"Ferry late again Petra Quill, Staff Writer May 3, 2031 at 9:30 am {STORY}": (["Petra Quill"], "2031-05-03T09:30"),
    f"Jan Quill/May 3, 2031/9:30 p.m. Share This Story {STORY}": (["Jan Quill"], "2031-05-03T21:30"),
    f"Balsa atrasada Por Ana Exemplo 03/05/2031 Compartilhar {STORY}": (["Ana Exemplo"], "2031-05-03T00:00"),
    f"Ferry late again By Ann Poe ann@example.com {STORY}": (["Ann Poe"], None),
}


@pytest.mark.parametrize("text", HITS)
def test_writer_and_time_of_a_crowded_head_are_read(text: str) -> None:
    """A byline ends at a time, a sign, an address or a button, and a time counts beside one of these."""
    authors, published = HITS[text]
    article = clean(text)
    assert list(article.authors) == authors
    assert (article.published.isoformat(timespec="minutes")[:16] if article.published else None) == published
    assert article.text.endswith(STORY[60:])


SPARES = (
    f"The pier opened on May 3, 2031 and closed in the autumn. {STORY}",
    f"The pier was built by Ann Poe and her brother. {STORY}",
    f"By late Tuesday the rain had stopped. {STORY}",
    f"In a letter of May 3, 2031, the harbour office said no. {STORY}",
)


@pytest.mark.parametrize("text", SPARES)
def test_a_date_or_a_name_in_a_sentence_is_the_story_s(text: str) -> None:
    """What stands in a sentence is not taken out of it by the grammar of heads."""
    assert not any(segment.rule.startswith("crowded.") for segment in clean(text).removed)


def test_no_time_is_read_out_of_an_address() -> None:
    """The date in an address is that of a picture as often."""
    text = f"Ferry late again https://img.example.com/cache/2031/05/03/ferry.jpg {STORY}"
    assert clean(text).published is None


def test_a_title_that_stands_twice_is_the_title() -> None:
    """Behind a menu, with a time between the two; the second is a part of the page."""
    title = "Ferry fares to rise again before the end of the year"
    article = clean(f"Home > News > {title} 2031-05-03 {title} {STORY}")
    assert article.title == title
    assert article.text == STORY
    assert [segment.rule for segment in article.removed if segment.text.strip() == title][-1] == "title.repeated"


def test_a_sentence_that_stands_twice_is_no_title() -> None:
    """A repeated first sentence is the story's."""
    sentence = "The ferry to Orsa was late again on Monday."
    assert clean(f"{sentence} {sentence} {STORY}").title is None
