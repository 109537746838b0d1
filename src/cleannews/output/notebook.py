"""The article as a notebook shows it: the story on top, what was taken out folded away below."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.output.article import Article
from cleannews.output.display import STYLE, markup
from cleannews.output.exports import crossheads, known_facts
from cleannews.segments import FACTS, OPTIONAL, Kind, Segment

__all__ = ["group_class", "language_attribute", "to_html"]

SHOWN_OF_REMOVED = 400
"""Characters shown of one removed stretch: a related story pasted below runs to thousands and is not what one looks for."""


def to_html(article: Article) -> str:
    """The article as one HTML element that needs nothing else: no script, no network, styles under one class.

    Everything of the story is escaped. Each block finds its own direction, so that Arabic, Hebrew, Persian and Urdu
    run from the right. Colours follow the notebook's theme, else the system's.

    >>> page = to_html(Article(title="Rain <b>", paragraphs=("It rained.",)))
    >>> "Rain &lt;b&gt;" in page, '<p dir="auto">It rained.</p>' in page, "<details>" in page
    (True, True, False)
    """
    parts = (
        f'<article class="cleannews"{language_attribute(article)}>',
        STYLE,
        _line("title", article.title),
        _line("deck", article.subtitle),
        _fact_table(article),
        _body(article),
        _removed(article),
        "</article>",
    )
    return "\n".join(part for part in parts if part)


def language_attribute(article: Article) -> str:
    """The `lang` attribute with the blank before it, or nothing where the language is unknown.

    >>> language_attribute(Article(language="ar"))
    ' lang="ar"'
    """
    return f' lang="{markup(article.language)}"' if article.language else ""


def group_class(kind: Kind) -> str:
    """The style class of the group that a kind is of.

    >>> group_class(Kind.DATELINE), group_class(Kind.CAPTION)
    ('cleannews-fact', 'cleannews-clutter')
    """
    if kind in FACTS:
        return "cleannews-fact"
    return "cleannews-optional" if kind in OPTIONAL else "cleannews-clutter"


def _line(name: str, text: str | None) -> str:
    return f'<div class="cleannews-{name}" dir="auto">{markup(text)}</div>' if text else ""


def _fact_table(article: Article) -> str:
    # Names of facts are English whatever the story's language is.
    rows = [
        f'<tr><th lang="en" dir="ltr">{name}</th><td dir="auto">{markup(text)}</td></tr>'
        for name, text in known_facts(article)
    ]
    return f"<table>{''.join(rows)}</table>" if rows else ""


def _body(article: Article) -> str:
    heads = crossheads(article)
    lines = (
        _line("crosshead", paragraph)
        if " ".join(paragraph.split()) in heads
        else f'<p dir="auto">{markup(paragraph)}</p>'
        for paragraph in article.paragraphs
    )
    return f'<div class="cleannews-body">{"".join(lines)}</div>' if article.paragraphs else ""


def _removed(article: Article) -> str:
    grouped: dict[Kind, list[Segment]] = {}
    for segment in article.removed:
        if segment.text.strip():
            grouped.setdefault(segment.kind, []).append(segment)
    if not grouped:
        return ""
    count = sum(map(len, grouped.values()))
    summary = f'<summary lang="en" dir="ltr">Taken out: {count:,} {"stretch" if count == 1 else "stretches"}</summary>'
    return f"<details>{summary}{''.join(part for group in grouped.values() for part in _group(group))}</details>"


def _group(segments: list[Segment]) -> Iterator[str]:
    kind = segments[0].kind
    yield f'<div class="cleannews-kind {group_class(kind)}" lang="en" dir="ltr">{kind.value} ({len(segments):,})</div>'
    for segment in segments:
        place = f"{markup(segment.rule)} [{segment.start}:{segment.end}]"
        yield f'<div class="cleannews-faint" lang="en" dir="ltr"><code>{place}</code></div>'
        yield f'<div class="cleannews-text" dir="auto">{_shortened(segment.text.strip())}</div>'


def _shortened(text: str) -> str:
    if len(text) <= SHOWN_OF_REMOVED:
        return markup(text)
    told = f'<span class="cleannews-faint" lang="en">({len(text):,} characters)</span>'
    return f"{markup(text[:SHOWN_OF_REMOVED].rstrip())}… {told}"
