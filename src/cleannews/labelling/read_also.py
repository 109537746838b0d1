"""The title under "Read also" in mid-article: one line, between two paragraphs of the story."""

from __future__ import annotations

from cleannews.intake.story import Line
from cleannews.labelling.prose import ends_sentence, is_prose
from cleannews.segments import Kind

__all__ = ["settle_read_also"]

LONGEST, SHORTEST = 160, 18

HEADINGS = frozenset(
    (
        "baca juga|baca juga:|baca juga :|baca selengkapnya|lihat juga|lihat juga:|simak juga|simak juga:|read also|read also:|also read|also read:|also read -|must read|"
        "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ أيضا:|اقرأ أيضاً:|إقرأ أيضاً|إقرأ أيضاً:|شاهد أيضاً|بیشتر بخوانید|بیشتر بخوانید:|همچنین بخوانید|"
        "यह भी पढ़ें|ये भी पढ़ें|यह भी पढ़ें:|ये भी पढ़ें:|इसे भी पढ़ें|हेही वाचा|हेही वाचा:|आणखी वाचा|আরও পড়ুন|আরও পড়ুন|আরও পড়ুন:|আরো পড়ুন|یہ بھی پڑھیں|یہ بھی پڑھیں:|مزید پڑھیں|"
        "இதையும் படிக்க|இதையும் படியுங்கள்|ఇవి కూడా చదవండి|xem thêm|xem thêm:|đọc thêm|đọc thêm:|อ่านเพิ่มเติม|ilgili haber|ilgili haberler|bunu da oku|basahin|basahin din|soma pia|soma zaidi"
    ).split("|")
)
"""Headings of one link, which ask to read something: "Related" stands above lists, "Read more" also below teasers."""


def settle_read_also(lines: list[Line]) -> None:
    """The line under such a heading is the other story's title where it is no sentence and a paragraph follows."""
    for heading, title, below in zip(lines, lines[1:], lines[2:], strict=False):
        if (
            heading.kind is Kind.RELATED
            and title.is_open
            and heading.text.casefold() in HEADINGS
            and SHORTEST <= len(title.text) <= LONGEST
            and not title.cuts
            and not ends_sentence(title.text)
            and below.is_open
            and is_prose(below.text)
        ):
            title.label(Kind.RELATED, "neighbours.read_also")
