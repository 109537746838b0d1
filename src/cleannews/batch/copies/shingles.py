"""A body as a set of short overlapping runs, by which two bodies are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["shingles", "words_of"]

WORDS = 3
"""Words in a run. Of two news stories of one day that have nothing to do with each other, pairs of words are shared by
the dozen ("of the", "he said"); threes hardly ever."""
LETTERS = 5
"""Letters in a run where the script sets no blanks between words: about as much as three words of Chinese say."""
UNSPACED_SHARE = 0.3
"""More letters of such scripts than this, and the text is cut by letters. Names and figures in Latin letters stand in
most Chinese and Japanese copy."""

words_of = re.compile(
    "[\\w\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0966-\u0dff]+"
).findall  # marks of vowels stand inside words, and Python does not count them to \w
letters_of = re.compile(r"[^\W_]").findall
unspaced_of = re.compile(
    "[\u0e00-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
).findall  # Thai, Lao, Tibetan, Burmese, Khmer, kana, Chinese characters; Korean sets blanks


def shingles(paragraphs: Iterable[str]) -> frozenset[str]:
    """The runs of three words of a body, or of five letters where its script sets no blanks; case folded, marks left out.

    A body shorter than one run is one run; a body without letters has none.

    >>> sorted(shingles(["The ferry was late.", "Again?"]))
    ['ferry was late', 'the ferry was', 'was late again']
    >>> sorted(shingles(["渡轮又晚点了。"]))
    ['渡轮又晚点', '轮又晚点了']
    """
    text = unicodedata.normalize("NFKC", " ".join(paragraphs)).casefold()
    if not text.isascii() and len(unspaced_of(text)) > UNSPACED_SHARE * len(text):
        return runs(letters_of(text), LETTERS, "")
    return runs(words_of(text), WORDS, " ")


def runs(parts: list[str], size: int, between: str) -> frozenset[str]:
    if len(parts) <= size:
        return frozenset({between.join(parts)} - {""})
    return frozenset(map(between.join, zip(*(parts[at:] for at in range(size)), strict=False)))
