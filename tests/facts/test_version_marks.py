"""Marks of later takes: what titles, slugs and pages say of versions, corrections and withdrawals."""

from __future__ import annotations

import pytest

from cleannews import Flag, clean, clean_html
from cleannews.facts.version_marks import title_marks

BODY = "A storm battered the coast of Velmark on Monday, killing two people, officials said."


@pytest.mark.parametrize(
    ("title", "left", "version", "flags"),
    [
        ("UPDATE 3-Storm hits Velmark", "Storm hits Velmark", 3, set()),
        ("UPDATE 1-CORRECTED-Storm hits Velmark", "Storm hits Velmark", 1, {Flag.CORRECTION}),
        ("CORRECTED-(OFFICIAL)-Storm hits", "CORRECTED-(OFFICIAL)-Storm hits", 0, set()),
        ("REFILE-UPDATE 2-Storm hits Velmark", "Storm hits Velmark", 2, set()),
        ("RPT-WRAPUP 4-Storm hits Velmark", "Storm hits Velmark", 4, set()),
        ("STORY WITHDRAWN: Storm hits Velmark", "Storm hits Velmark", 0, {Flag.WITHDRAWN}),
        ("2ND LEAD Storm hits Velmark", "Storm hits Velmark", 2, set()),
        ("UPDATE 2-", "UPDATE 2-", 0, set()),
        ("Update 3: what we know of the storm", "Update 3: what we know of the storm", 0, set()),
        ("LEAD mine floods in Velmark", "LEAD mine floods in Velmark", 0, set()),
        ("WITHDRAWN FROM SALE: a ferry", "WITHDRAWN FROM SALE: a ferry", 0, set()),
        ("", "", 0, set()),
    ],
)
def test_marks_before_a_title(title: str, left: str, version: int, flags: set[Flag]) -> None:
    """They are cut off and read; what only looks like one stays."""
    assert title_marks(title) == (left, version, flags)


def test_a_slug_says_which_take_it_is() -> None:
    """AP prints it nowhere else."""
    text = f"BC-EU--Storm, 2nd Ld-Writethru,0300\nStorm hits Velmark\n\nHARROW, Velmark (AP) — {BODY}\n"
    assert clean(text).version == 2


def test_a_corrected_title_flags_the_article() -> None:
    """Also where no note says what was corrected."""
    article = clean(f"CORRECTED-UPDATE 1-Storm hits Velmark\n\nHARROW, March 3 (Reuters) - {BODY}\n")
    assert (article.title, article.version) == ("Storm hits Velmark", 1)
    assert Flag.CORRECTION in article.flags


def test_a_page_states_its_title_with_marks() -> None:
    """The title of a page's head goes before the text's, so its marks are read as well."""
    lines = "".join(f"<p>{BODY} It was storm number {day} of the year.</p>" for day in range(5))
    page = f'<meta property="og:title" content="UPDATE 2-Storm hits Velmark"><h1>UPDATE 2-Storm hits Velmark</h1><article>{lines}</article>'
    article = clean_html(page)
    assert (article.title, article.version) == ("Storm hits Velmark", 2)
