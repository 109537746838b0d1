"""Every word of a title is in the title or in a removed segment."""

from __future__ import annotations

import pytest

from cleannews import Kind, clean

RAIN = "\n\nARDEN, May 3 (AP) -- It rained for three days in the old town of Arden, officials said on Friday.\n\nFerries stayed in port."


def test_a_picture_mark_parts_no_title() -> None:
    article = clean("Ferry fares to rise [VIDEO] in May again" + RAIN)
    assert article.title == "Ferry fares to rise in May again"
    assert [segment.text for segment in article.removed if segment.kind is Kind.CAPTION] == ["[VIDEO] "]


@pytest.mark.parametrize(("mark", "version"), [("UPDATE 5-", 5), ("-- UPDATE 5-", 5), ("CORRECTED-", 0)])
def test_a_mark_of_a_later_take_is_an_update_note(mark: str, version: int) -> None:
    article = clean(f"{mark}Storm hits Velmark{RAIN}")
    assert (article.title, article.version) == ("Storm hits Velmark", version)
    assert article.removed[0].kind is Kind.UPDATE_NOTE
    assert article.removed[0].text == mark


def test_the_mark_stays_where_its_rule_is_switched_off() -> None:
    article = clean(f"UPDATE 5-Storm hits Velmark{RAIN}", without=["title.version_mark"])
    assert article.title == "UPDATE 5-Storm hits Velmark"
