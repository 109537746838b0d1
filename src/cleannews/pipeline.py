"""The journey on one screen: a text becomes a story, cleaners label it, the labels become an article.

The steps are loaded with the first text, so that importing the library costs little more than pydantic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from cleannews.article import Article, Flag
from cleannews.errors import NotAnArticle
from cleannews.labelled import check_without, dropped, kinds, labelled
from cleannews.options import Moment
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.export.explain import Explanation
    from cleannews.rules.profile import Agency
    from cleannews.rules.rule import Rule
    from cleannews.text.story import StoryCleaner

__all__ = ["clean", "clean_html", "clean_many", "explain"]

OPENING = 4_096
opens_as_page = re.compile(
    r"(?:\s|<!--.*?-->|<\?xml[^>]{0,200}\?>)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
).match
"""Whether a text is the source of a whole page, and no scraped text with some tags left in it."""


def clean(
    text: str,
    *,
    title: str | None = None,
    agency: str | Agency | None = None,
    published: Moment | None = None,
    keep: Iterable[Kind | str] = (),
    drop: Iterable[Kind | str] = (),
    also: Iterable[Rule | StoryCleaner] = (),
    without: Iterable[str] = (),
) -> Article:
    r"""The article in a scraped text: its facts, its body, and every stretch that was taken out, with its reason.

    * `title`: its title, where the caller knows it: it is not looked for in the text, but found where the text repeats it;
    * `agency`: whose copy it is, where the caller knows better than the text; its name in any case;
    * `published`: when it was published, for the year of a dateline that prints none; an ISO text will do;
    * `keep`: kinds that stay in the body (``keep=["dateline", "byline"]``);
    * `drop`: ``embed`` and ``table`` stay unless they are named here;
    * `also`: more rules, or callables that take the story and yield segments; they come first;
    * `without`: names of rules that are switched off.

    A text that is a wire or record file (NITF, NewsML, ninjs, SGML, a JSON record ...) is read as one, see :func:`cleannews.parse`: of
    several stories in it the first is cleaned, and the article has the flag ``more_stories``.

    No content ever raises: a senseless text gives an empty article with a flag. A `text` that is not `str` raises
    `TypeError`, an unknown kind, agency or name in `without` `ValueError`, a rule that contradicts itself `RuleError`.

    >>> article = clean("Rain in Seoul\n\nSEOUL, July 30 (Yonhap) -- It rained for three days in the capital, officials said.\n(END)")
    >>> article.title, article.text, article.agency
    ('Rain in Seoul', 'It rained for three days in the capital, officials said.', 'Yonhap')
    >>> [(segment.kind.value, segment.rule) for segment in article.removed]
    [('dateline', 'dateline.grammar'), ('end', 'press.end_mark')]
    """
    if not isinstance(text, str):
        raise TypeError(wrong_type(text))
    from cleannews.documents import clean_document, first_document, unmarked, with_title
    from cleannews.facts.article import build
    from cleannews.text.reading import read_text

    if (found := first_document(text)) is not None:
        document, rest = found
        chosen = {"keep": kinds(keep), "drop": dropped(drop, keep)}
        article = clean_document(document, agency, published, also, without, rest=rest, whole=True, **chosen)
        return with_title(article, title) if title is not None and title.strip() else article
    story = labelled(read_text(text), agency, published, also, without, unmarked(title))
    article = build(story, kinds(keep), drop=dropped(drop, keep))
    if title is not None and title.strip():
        article = with_title(article, title)
    if opens_as_page(text, 0, OPENING):
        told = {"markup": "the text is a web page: clean_html() reads its structure and its facts"}
        update = {"flags": article.flags | {Flag.MARKUP}, "sources": article.sources | told}
        return article.model_copy(update=update)
    return article


def clean_html(
    html: bytes | str,
    *,
    url: str | None = None,
    charset: str | None = None,
    agency: str | Agency | None = None,
    published: Moment | None = None,
    keep: Iterable[Kind | str] = (),
    drop: Iterable[Kind | str] = (),
    also: Iterable[Rule | StoryCleaner] = (),
    without: Iterable[str] = (),
    strict: bool = False,
    site_rules: str | Path | None = None,
    max_bytes: int = 8_000_000,
) -> Article:
    """The article on a web page: its whole body and nothing but the body, and the facts that the page states.

    * `html`: the page, best as the bytes that came: decoding them is part of the work;
    * `url`: where it was, for the canonical address, the site and the date in it;
    * `charset`: what the HTTP header said, if anything;
    * `agency`: as for :func:`clean`; the `selectors` of a profile of your own count on its `domains`;
    * `site_rules`: a folder of rules for single sites in the form of fivefilters' ftr-site-config, read through lxml;
      where one fits the `url`, its body is taken instead of the choice;
    * `strict`: raise `NotAnArticle` for a page that holds none, instead of flagging it;
    * `max_bytes`: a larger page is refused with a `CleannewsError`. Of a page with more than a million elements or
      fifty thousand lines the beginning is read, and the article has the flag ``truncated``.

    The other arguments are those of :func:`clean`. `article.source` is the page's extracted text, and every position
    refers to it; `article.sources` says where each field was read, `article.confidence` how sure the choice of the body is.

    >>> lines = b"".join(b"<p>On day %d the ferry was late again, and nobody on the old pier was surprised.</p>" % day for day in range(5))
    >>> page = b"<title>Late again</title><h1>Late again</h1><article>" + lines
    >>> article = clean_html(page)
    >>> article.title, len(article.paragraphs)
    ('Late again', 5)
    """
    from cleannews.facts.article import build
    from cleannews.html.page import read_page
    from cleannews.labelling.lines_around import label_lines_around

    if not isinstance(html, bytes | str):
        raise TypeError(f"clean_html() takes the page as bytes or str, not {type(html).__name__}")
    own = None if agency is None or isinstance(agency, str) else agency
    page = read_page(html, url, charset, max_bytes, label_lines_around, site_rules, own)
    article = build(labelled(page.story, agency, published, also, without), kinds(keep), page, drop=dropped(drop, keep))
    if page.is_cut:
        article = article.model_copy(update={"flags": article.flags | {Flag.TRUNCATED}})
    if strict and Flag.NOT_AN_ARTICLE in article.flags:
        raise NotAnArticle(f"the page{f' {url}' if url else ''} holds no article (confidence {article.confidence})")
    return article


def clean_many(
    texts: Iterable[str],
    *,
    workers: int | None = None,
    time_limit: float | None = 60.0,
    agency: str | Agency | None = None,
    published: Moment | None = None,
    keep: Iterable[Kind | str] = (),
    drop: Iterable[Kind | str] = (),
    also: Iterable[Rule | StoryCleaner] = (),
    without: Iterable[str] = (),
) -> Iterator[Article]:
    """The articles of many texts, in their order, as they come; with `workers`, by that many processes.

    `texts` may be endless: only a few hundred are held at a time. An item that is no text, and one that takes more
    than `time_limit` seconds, gives an empty article with the flag ``failed`` and the reason in
    ``article.sources["error"]``, so that one document never stops the others.
    The other arguments are those of :func:`clean`, the same for all texts; what is known of a single one, its title above all,
    goes with :func:`clean_record`.

    >>> [article.text for article in clean_many(["It rained.", "It stopped."])]
    ['It rained.', 'It stopped.']
    """
    from cleannews.many import clean_each

    also = tuple(also)
    without = (without,) if isinstance(without, str) else tuple(without)
    check_without(without, also)
    options = {
        "agency": agency,
        "published": published,
        "keep": tuple(kinds(keep)),
        "drop": tuple(dropped(drop, keep)),
        "also": also,
        "without": without,
    }
    return clean_each(texts, clean, options, workers, time_limit)


def explain(
    source: str | bytes | Article,
    *,
    html: bool | None = None,
    url: str | None = None,
    title: str | None = None,
    agency: str | Agency | None = None,
    published: Moment | None = None,
    keep: Iterable[Kind | str] = (),
    drop: Iterable[Kind | str] = (),
    also: Iterable[Rule | StoryCleaner] = (),
    without: Iterable[str] = (),
) -> Explanation:
    r"""What each stretch of a text or a page is, and the rule that says so: a table in a terminal, coloured in a notebook.

    * `source`: a text, a web page, or an article that is already there;
    * `html`: whether it is a page; where None, bytes are one, and so is a text that opens as one;
    * `url`: where the page was; `title`: of a text, as for :func:`clean`: a page tells its own.

    The other arguments are those of :func:`clean`. Raises what :func:`clean` and :func:`clean_html` raise, and `TypeError` for a
    `title` of a page.

    >>> print(explain("It rained for three days in the capital, officials said.\n(END)").lines[1].kind.value)
    end
    >>> explain(b"<h1>Late again</h1><p>On Monday the ferry was late again, and nobody was surprised.</p>").lines[0].text
    'Late again'
    """
    from cleannews.export.explain import explain_article

    if isinstance(source, Article):
        return explain_article(source)
    is_page = html if html is not None else not isinstance(source, str) or bool(opens_as_page(source, 0, OPENING))
    told = {
        "agency": agency, "published": published, "keep": keep, "drop": drop, "also": also, "without": without,
    }  # fmt: skip
    if is_page and title is not None:
        raise TypeError("explain() takes title= for a text; a page tells its own")
    if is_page:
        return explain_article(clean_html(source, url=url, **told))  # type: ignore[arg-type]
    return explain_article(clean(source, title=title, **told))  # type: ignore[arg-type]


def wrong_type(text: object) -> str:
    said = f"clean() takes text, not {'None' if text is None else type(text).__name__}"
    if isinstance(text, bytes | bytearray):
        return f"{said}: decode it first, e.g. text.decode('utf-8'); for a web page use clean_html()"
    if isinstance(text, PathLike):
        return f"{said}: read the file first, e.g. path.read_text('utf-8')"
    if isinstance(text, Iterable):
        return f"{said}: for many texts use clean_many()"
    return said
