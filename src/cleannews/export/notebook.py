"""The article as a notebook shows it: the story on top, the coloured source folded away below."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.article import Article
from cleannews.export.coloured import coloured_source, counts_of_removed, legend, reason_of, words_of_removed
from cleannews.export.display import STYLE, markup
from cleannews.export.known import crossheads, known_facts
from cleannews.segments import Kind, Segment

__all__ = ["language_attribute", "to_html"]

SHOWN_OF_REMOVED = 400
"""Characters shown of one removed stretch: a related story pasted below runs to thousands and is not what one looks for."""


def to_html(article: Article) -> str:
    """The article as one HTML element that needs nothing else: no script, no network, styles under one class.

    Everything of the story is escaped. Each block finds its own direction, so that Arabic, Hebrew, Persian and Urdu
    run from the right. Ink and background are those of the page that it stands on.

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


def _line(name: str, text: str | None) -> str:
    return f'<div class="cleannews-{name}" dir="auto">{markup(text)}</div>' if text else ""


def _fact_table(article: Article) -> str:
    # Names of facts are English whatever the story's language is.
    rows = [f'<tr><th lang="en" dir="ltr">{name}</th><td dir="auto">{markup(text)}</td></tr>' for name, text in known_facts(article)]
    return f"<table>{''.join(rows)}</table>" if rows else ""


def _body(article: Article) -> str:
    heads = crossheads(article)
    lines = (
        _line("crosshead", paragraph) if " ".join(paragraph.split()) in heads else f'<p dir="auto">{markup(paragraph)}</p>'
        for paragraph in article.paragraphs
    )
    return f'<div class="cleannews-body">{"".join(lines)}</div>' if article.paragraphs else ""


def _removed(article: Article) -> str:
    counts = counts_of_removed(article)
    inside = coloured_source(article) or _listed(article)
    if not inside or not (counts or article.segments):
        return ""
    words = words_of_removed(article) or "The source, of which nothing was taken out"
    chips = legend(counts.items())
    return f'<details><summary lang="en" dir="ltr">{words}</summary><div lang="en" dir="ltr">{chips}</div>{inside}</details>'


def _listed(article: Article) -> str:
    """The stretches that were taken out, by kind: of an article read back from JSON there is no more."""
    grouped: dict[Kind, list[Segment]] = {}
    for segment in article.removed:
        if segment.text.strip():
            grouped.setdefault(segment.kind, []).append(segment)
    return "".join(part for group in grouped.values() for part in _group(group))


def _group(segments: list[Segment]) -> Iterator[str]:
    kind = segments[0].kind
    chip = f'<span class="cleannews-chip cleannews-is-{kind.value}">{kind.value} ({len(segments):,})</span>'
    yield f'<div class="cleannews-kind" lang="en" dir="ltr">{chip}</div>'
    for segment in segments:
        reason = markup(reason_of(segment))
        place = f"{markup(segment.rule)} [{segment.start}:{segment.end}]"
        yield f'<div class="cleannews-faint" lang="en" dir="ltr" title="{reason}"><code>{place}</code></div>'
        yield f'<div class="cleannews-text" dir="auto">{_shortened(segment.text.strip())}</div>'


def _shortened(text: str) -> str:
    if len(text) <= SHOWN_OF_REMOVED:
        return markup(text)
    told = f'<span class="cleannews-faint" lang="en">({len(text):,} characters)</span>'
    return f"{markup(text[:SHOWN_OF_REMOVED].rstrip())}… {told}"
