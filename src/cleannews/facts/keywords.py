"""The article's keywords: section names and tags, without the label before them."""

from __future__ import annotations

import re

__all__ = ["keywords_of"]

split_words = re.compile(r"\s*[,;|#\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}]\s*").split
before_value = re.compile(
    r"^(?:compan(?:y|ies) in this story|tags?|keywords?|topics?|section|subject|关键词|标签|키워드)\s?[:\N{FULLWIDTH COLON}]\s*",
    re.IGNORECASE,
)


def keywords_of(lines: list[str]) -> tuple[str, ...]:
    """The words of all lines, each once.

    >>> keywords_of(["Tags: rain, harbour", "#rain #ferries"])
    ('rain', 'harbour', 'ferries')
    """
    words = [bare(word) for line in lines for word in split_words(before_value.sub("", line.strip()))]
    return tuple(dict.fromkeys(word for word in words if word))


def bare(word: str) -> str:
    """Without quotes and brackets around it; those of its own stay.

    >>> bare(" (rain) "), bare("transport (TRN)")
    ('rain', 'transport (TRN)')
    """
    word = word.strip(" \t\r\n'\"[]*.")
    return word if word.find("(") > 0 and word.endswith(")") else word.strip("()")
