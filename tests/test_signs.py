"""Sign-offs at the foot: what a bracket in the last sentence is, and what only stands behind it."""

from __future__ import annotations

import pytest

from cleannews import clean

LEAD = "The new ferry will sail to the islands twice a day from April on, the mayor said on Monday."


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        (
            "He will attend the summit of the Arden Port Union (APU)./end",
            "He will attend the summit of the Arden Port Union (APU).",
        ),
        ("The ferry cost twelve million, he announced. (EXP/Abd/EFG)", "The ferry cost twelve million, he announced."),
        ('"Dermaga itu baru," katanya hari ini.(*/EXP2)', '"Dermaga itu baru," katanya hari ini.'),
        ("Passengers are asked to bring boats (and/or) rafts of their own for the day.", None),
        ("The Vietnam News Agency (VNA) will open an office at the new pier in May.", None),
        ("Thông tấn xã Việt Nam (TTXVN) sẽ mở văn phòng tại cầu tàu mới vào tháng Năm.", None),
        ("The work was done for the Rastriya Samachar Samiti (RSS).", None),
    ],
)
def test_the_last_sentence_is_whole(last: str, kept: str | None) -> None:
    """A bracket that explains the name before it stays; initials behind the full stop go."""
    assert clean(f"{LEAD}\n\n{last}").paragraphs == (LEAD, kept or last)


@pytest.mark.parametrize("heading", ["Baca Juga", "यह भी पढ़ें", "Also Read:", "اقرأ أيضاً"])
def test_the_title_under_read_also_in_mid_article_goes(heading: str) -> None:
    """One title between two paragraphs; a paragraph under such a heading stays."""
    article = clean(
        f"{LEAD}\n\n{heading}\nParrot steals the mayor's spectacles in Arden\n\n{LEAD}\n\n{heading}\n\n{LEAD}"
    )
    assert article.paragraphs == (LEAD, LEAD, LEAD)
