"""Many articles as a table: sortable in a notebook, each opening to its coloured source."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cleannews.article import Article
from cleannews.export.coloured import coloured_source, counts_of_removed, legend, share_removed
from cleannews.export.display import STYLE, cut, harmless, markup, padded, weighted, width

__all__ = ["ArticleTable", "show"]

MOST_ROWS, MOST_SOURCES = 1_000, 200
"""Articles in a notebook's table, and those of them whose source is there to be opened."""
MOST_OF_SOURCE = 12_000
WIDEST = 48
"""Columns of a terminal for a title."""

HEADINGS = ("title", "agency", "place", "date", "removed", "flags")

TABLE_RULES = """
 .cleannews-wide{overflow-x:auto}
 .cleannews-many{width:100%;min-width:44em}
 .cleannews-many th:nth-child(n){opacity:1;border-bottom:1px solid rgba(128,128,128,.6)}
 .cleannews-many tbody{border-bottom:1px solid rgba(128,128,128,.25)}
 .cleannews-many button{all:unset;cursor:pointer;font-weight:600}
 .cleannews-many button:focus-visible, .cleannews-many input:focus-visible{outline:2px solid currentColor;outline-offset:2px}
 .cleannews-many th[aria-sort=ascending] button::after{content:" \\2191"}
 .cleannews-many th[aria-sort=descending] button::after{content:" \\2193"}
 .cleannews-many input{appearance:none;cursor:pointer;margin:0 .3em 0 0;padding:0 .2em;color:inherit}
 .cleannews-many input::before{content:"\\25B8"}
 .cleannews-many input:checked::before{content:"\\25BE"}
 .cleannews-many .cleannews-opened{display:none}
 .cleannews-many tbody:has(input:checked) .cleannews-opened{display:table-row}
 .cleannews-many td.cleannews-share{text-align:end;white-space:nowrap}
"""

SORT = """<script>(function(){document.querySelectorAll("table.cleannews-many:not([data-sorts])").forEach(function(table){
table.setAttribute("data-sorts","");table.querySelectorAll("th button").forEach(function(button,column){button.addEventListener("click",function(){
var head=button.parentNode,down=head.getAttribute("aria-sort")==="ascending";
table.querySelectorAll("th").forEach(function(other){other.removeAttribute("aria-sort")});
head.setAttribute("aria-sort",down?"descending":"ascending");
var key=function(body){var cell=body.rows[0].cells[column+1];return cell.getAttribute("data-value")||cell.textContent};
Array.from(table.tBodies).sort(function(a,b){var x=key(a),y=key(b);
return (down?-1:1)*x.localeCompare(y,undefined,{numeric:true})}).forEach(function(body){table.appendChild(body)})})})})})()</script>"""
"""Binds the tables that are not bound yet: notebooks run it anywhere, and the same table may be shown twice."""


@dataclass(frozen=True, slots=True, repr=False)
class ArticleTable:
    """Many articles; made by :func:`show`. Printed it is a plain table, in a notebook a sortable one."""

    articles: tuple[Article, ...]

    def __repr__(self) -> str:
        return "\n".join(plain_rows(self.articles))

    __str__ = __repr__

    def _repr_html_(self) -> str:
        return html_of(self.articles)


def show(articles: Iterable[Article]) -> ArticleTable:
    """A table of many articles: title, agency, place, date, share removed, flags.

    In a notebook a click on a heading sorts, and each row opens to its source with every stretch in its colour;
    of more than 1,000 articles the first are shown there, and the first 200 have their sources. Below the table it is said.

    >>> print(show([Article(title="Rain in Busan", agency="Yonhap")]))
    title          agency  place  date  removed  flags
    Rain in Busan  Yonhap                    0%
    """
    return ArticleTable(tuple(articles))


def cells_of(article: Article) -> tuple[str, ...]:
    dateline = article.dateline
    day = date_of(article)
    return (
        article.title or (article.paragraphs[0] if article.paragraphs else ""),
        article.agency or "",
        (dateline.place if dateline else None) or "",
        day.isoformat() if day else "",
        f"{share_removed(article):.0%}",
        ", ".join(sorted(flag.value for flag in article.flags)),
    )


def date_of(article: Article) -> dt.date | None:
    if article.published is not None:
        return article.published.date()
    return article.dateline.date if article.dateline else None


# ------------------------------------------------------------------------------------------------------ in a terminal


def plain_rows(articles: tuple[Article, ...]) -> Iterator[str]:
    rows = [HEADINGS, *(tuple(cut(harmless(cell), WIDEST) for cell in cells_of(article)) for article in articles)]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(
            " " * (columns - width(cell)) + cell if name == "removed" else padded(cell, columns)
            for name, cell, columns in zip(HEADINGS, row, widths, strict=True)
        ).rstrip()


# ------------------------------------------------------------------------------------------------------ in a notebook


def html_of(articles: tuple[Article, ...]) -> str:
    """One table with the styles and the few lines of script that it needs; without the script it does not sort."""
    shown = articles[:MOST_ROWS]
    bodies = "".join(body_of(number, article) for number, article in enumerate(shown))
    heads = "".join(f'<th scope="col"><button type="button">{heading}</button></th>' for heading in HEADINGS)
    told = "".join(f"<p>{words}</p>" for words in left_out(len(articles)))
    table = f'<div class="cleannews-wide"><table class="cleannews-many"><thead><tr><td></td>{heads}</tr></thead>{bodies}</table></div>'
    style = f"<style>{weighted(TABLE_RULES)}</style>"
    return f'<div class="cleannews">{STYLE}{style}{table}{told}{SORT}</div>'


def left_out(count: int) -> Iterator[str]:
    """What of many articles is not in the table.

    >>> list(left_out(200)), list(left_out(1_500))
    ([], ['The first 1,000 of 1,500 articles.', 'The first 200 open to their sources.'])
    """
    if count > MOST_ROWS:
        yield f"The first {MOST_ROWS:,} of {count:,} articles."
    if count > MOST_SOURCES:
        yield f"The first {MOST_SOURCES:,} open to their sources."


def body_of(number: int, article: Article) -> str:
    cells = cells_of(article)
    source = coloured_source(article, MOST_OF_SOURCE) if number < MOST_SOURCES else ""
    opener = f'<input type="checkbox" aria-label="Source of {markup(cells[0][:80])}">' if source else ""
    told = [f'<td dir="auto">{markup(cell)}</td>' for cell in cells]
    told[4] = f'<td class="cleannews-share" data-value="{share_removed(article):.6f}">{cells[4]}</td>'
    row = f"<tr><td>{opener}</td>{''.join(told)}</tr>"
    if not source:
        return f"<tbody>{row}</tbody>"
    opened = f'<td></td><td colspan="{len(cells)}">{legend(counts_of_removed(article).items())}{source}</td>'
    return f'<tbody>{row}<tr class="cleannews-opened">{opened}</tr></tbody>'
