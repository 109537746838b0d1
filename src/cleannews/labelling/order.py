"""The order in which the cleaners say what each stretch of a story is.

In this order, and no cleaner sees another one's ruins, only its labels. First what is certain:

1. front matter of crawlers, headers of wires, and the writers whom a page's data name, which are there or not at a glance;
2. the dateline, because it names the agency whose rules apply;
3. the rulebook: all rules, found in one pass;
4. the foot: addresses, signs and dates that stand last.

Then the trained labeller decides the rest.
"""

from __future__ import annotations

import re

from cleannews.labelling.feet.foot import label_foot
from cleannews.labelling.heads.crowded import label_crowded_heads
from cleannews.labelling.heads.cut_titles import label_cut_title
from cleannews.labelling.heads.date_heads import keep_date_heads
from cleannews.labelling.heads.front_matter import label_front_matter
from cleannews.labelling.heads.opening import label_dateline
from cleannews.labelling.heads.records import label_record
from cleannews.labelling.heads.wire_header import label_wire_header
from cleannews.labelling.heads.writers import label_writers
from cleannews.labelling.labeller.decide import label_learned
from cleannews.labelling.rulebook.book import Rulebook
from cleannews.text.prose import east_asian
from cleannews.text.story import Story

__all__ = ["label", "label_certain"]

han = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]").search
hangul = re.compile(r"[\uac00-\ud7a3]").search


def label(story: Story, book: Rulebook) -> None:
    """Say what each stretch of the story is."""
    label_certain(story, book)
    label_learned(story)


def label_certain(story: Story, book: Rulebook) -> None:
    """Say what is certain: what is there or not at a glance, the dateline, what the rules know, the foot's signs."""
    eastern = east_asian(story.text) is not None
    label_front_matter(story)
    label_wire_header(story)
    label_record(story)
    label_writers(story)
    if eastern:
        from cleannews.labelling.heads.east_asian_pages import label_page_lines  # patterns of a script are made on first use

        label_page_lines(story)
    label_crowded_heads(story)
    label_dateline(story)
    if eastern:
        label_eastern_bylines(story)
    book.label(story)
    label_cut_title(story)
    keep_date_heads(story)
    label_foot(story)


def label_eastern_bylines(story: Story) -> None:
    """Say who reports in Chinese and Korean, by the module of each script."""
    if han(story.text):
        from cleannews.labelling.heads.chinese_openings import label_chinese_openings

        label_chinese_openings(story)
    if hangul(story.text):
        from cleannews.labelling.bylines.korean_reporters import label_korean_reporters

        label_korean_reporters(story)
