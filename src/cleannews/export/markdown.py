"""The article as Markdown."""

from __future__ import annotations

import re

from cleannews.article import Article
from cleannews.export.known import crossheads, known_facts, on_one_line

__all__ = ["to_markdown"]

markup_anywhere = re.compile(r"[\\`*_{}\[\]<|~$#]|&(?=\#?\w+;)")
markup_at_line_start = re.compile(r"^(?:[-+>=:]|(?P<number>[0-9]{1,9})(?=[.)](?:\s|$)))", re.MULTILINE)
is_web_address = re.compile(r"https?://[^\s<>\x00-\x1f\x7f]+").fullmatch


def to_markdown(article: Article) -> str:
    """Title, deck, facts and body as Markdown (CommonMark); no character of the story turns into markup.

    The words stay as they are; a backslash goes before each character that Markdown would read as a sign, and
    white space at the ends of lines is dropped, for four blanks would make a block of code.

    >>> print(to_markdown(Article(title="Rain", agency="Yonhap", paragraphs=("1. *Busan* was wet.", "# So was Ulsan."))))
    # Rain
    <BLANKLINE>
    - **Agency:** Yonhap
    <BLANKLINE>
    1\\. \\*Busan\\* was wet.
    <BLANKLINE>
    \\# So was Ulsan.
    """
    heads = crossheads(article)
    blocks = [f"# {one_line(article.title)}"] if article.title else []
    if article.subtitle:
        blocks.append(f"*{one_line(article.subtitle)}*")
    told = [f"- **{name}:** {linked(value)}" for name, value in known_facts(article)]
    if told:
        blocks.append("\n".join(told))
    for paragraph in article.paragraphs:
        head = on_one_line(paragraph) in heads
        blocks.append(f"## {one_line(paragraph)}" if head else escaped(paragraph))
    return "\n\n".join(filter(None, blocks))


def escaped(text: str) -> str:
    lines = (line.strip() for line in re.split(r"\r\n?|\n", text))
    inside = markup_anywhere.sub(r"\\\g<0>", "\n".join(lines).strip("\n"))
    return markup_at_line_start.sub(lambda sign: f"{sign[0]}\\" if sign["number"] else f"\\{sign[0]}", inside)


def one_line(text: str) -> str:
    return escaped(on_one_line(text))


def linked(value: str) -> str:
    return f"<{value}>" if is_web_address(value) else one_line(value)
