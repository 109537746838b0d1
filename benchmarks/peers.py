"""Other extractors of articles as callables from a decoded page and its address to an article's text.

``scripts/measure_pages.py --peers`` measures them on the pages on which it measures cleannews. They need an environment of their own:
``pip install trafilatura 'newspaper4k[all]' readability-lxml goose3 justext resiliparse``.
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["PEERS"]

ELSEWHERE = "https://example.com/"
"""Stands for the address of a page that has none: newspaper4k and goose3 do not go without."""


def trafilatura(page: str, url: str) -> str:
    import trafilatura

    return trafilatura.extract(page, url=url or None, include_comments=False) or ""


def newspaper4k(page: str, url: str) -> str:
    import newspaper

    article = newspaper.Article(url or ELSEWHERE, fetch_images=False)
    article.download(input_html=page)
    article.parse()
    return str(article.text)


def readability(page: str, url: str) -> str:
    import lxml.html
    import readability

    return str(lxml.html.fromstring(readability.Document(page, url=url or None).summary()).text_content())


def goose3(page: str, url: str) -> str:
    import goose3

    with goose3.Goose({"enable_image_fetching": False}) as goose:
        return goose.extract(raw_html=page).cleaned_text


def justext(page: str, url: str) -> str:
    import justext

    return "\n\n".join(
        part.text for part in justext.justext(page.encode(), justext.get_stoplist("English"), encoding="utf-8") if not part.is_boilerplate
    )


def resiliparse(page: str, url: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(page, main_content=True, alt_texts=False)


PEERS: dict[str, Callable[[str, str], str]] = {
    one.__name__: one for one in (trafilatura, newspaper4k, readability, goose3, justext, resiliparse)
}
