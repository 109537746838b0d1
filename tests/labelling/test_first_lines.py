"""The first line of a text: a title where a paragraph follows, a notice as often where a gap is between."""

from __future__ import annotations

import pytest

from cleannews import clean

BODY = (
    "The ferry to Orsa was late again on Monday, and nobody on the old pier was surprised, the harbour office said.\n"
    "The boat would be mended by the end of the week, and the fares would not be raised before the autumn.\n"
    "Two councillors asked for a second boat, and the mayor promised an answer within the month, officials said on Friday.\n"
    "The town has waited for a boat since the storm took the old jetty away two years ago, said the mayor.\n"
    "A school class that had to wait for three hours was brought home by bus in the evening, the police said.\n"
)

TITLES = (
    "Ferry to Orsa late again as town waits for second boat",
    "Is the second boat to Orsa helping or hurting?",
    "El alcalde de Orsa promete un segundo barco antes del otoño",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_line_above_the_first_paragraph_is_the_title(title: str) -> None:
    """It ends as a title does."""
    assert clean(f"{title}\n{BODY}").title == title


def test_a_line_that_stands_twice_is_the_title_whatever_it_ends_with() -> None:
    """The page's title and its heading."""
    title = "Ferry late again. The town waits for a second boat."
    article = clean(f"{title}\n{title}\n{BODY}")
    assert article.title == title
    assert title not in article.text


@pytest.mark.parametrize("line", ["Please enable Javascript to watch this video", "Sign up for our newsletter"])
def test_a_notice_above_the_dateline_is_no_title(line: str) -> None:
    """Known wordings are none."""
    assert clean(f"{line}\n\nBERGEN, Norway -- {BODY}").title is None
