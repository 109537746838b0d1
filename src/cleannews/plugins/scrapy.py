"""Scrapy: an item pipeline that cleans a field of each item, and the article of a response.

ITEM_PIPELINES = {"cleannews.plugins.scrapy.CleanNewsPipeline": 300}
CLEANNEWS_HTML_FIELD = "html"      # or CLEANNEWS_TEXT_FIELD = "text", which is the default
CLEANNEWS_URL_FIELD = "url"
CLEANNEWS_OPTIONS = {"keep": ["byline"]}
CLEANNEWS_DROP = True              # drop items whose page holds no article
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleannews.pipeline import clean, clean_html
from cleannews.plugins.extras import extra

if TYPE_CHECKING:
    from cleannews.article import Article

__all__ = ["CleanNewsPipeline", "article_of"]

with extra("scrapy"):
    from itemadapter import ItemAdapter
    from scrapy.exceptions import DropItem


class CleanNewsPipeline:
    """Adds the field ``article`` (a dictionary that JSON can carry) to each item that has a text or a page."""

    def __init__(
        self,
        text_field: str = "text",
        html_field: str | None = None,
        url_field: str = "url",
        drop: bool = False,
        options: dict[str, Any] | None = None,
    ) -> None:
        self.text_field, self.html_field, self.url_field, self.drop = text_field, html_field, url_field, drop
        self.options = options or {}
        clean("", **self.options)  # a wrong option is told when the spider opens

    @classmethod
    def from_crawler(cls, crawler: Any) -> CleanNewsPipeline:
        """The pipeline that the settings ``CLEANNEWS_...`` describe."""
        settings = crawler.settings
        return cls(
            settings.get("CLEANNEWS_TEXT_FIELD", "text"),
            settings.get("CLEANNEWS_HTML_FIELD"),
            settings.get("CLEANNEWS_URL_FIELD", "url"),
            settings.getbool("CLEANNEWS_DROP"),
            settings.getdict("CLEANNEWS_OPTIONS"),
        )

    def process_item(self, item: Any, spider: Any = None) -> Any:
        """The item with its ``article``; one without text or page is passed on as it came."""
        fields = ItemAdapter(item)
        html = fields.get(self.html_field) if self.html_field else None
        text = fields.get(self.text_field)
        if not isinstance(html, str | bytes) and not isinstance(text, str):
            return item
        if html is not None:
            article = clean_html(html, url=fields.get(self.url_field), **self.options)
        else:
            article = clean(text, **self.options)
        if self.drop and not article.text:
            raise DropItem(f"no article in {fields.get(self.url_field) or 'the item'}")
        fields["article"] = article.model_dump(mode="json")
        return item


def article_of(response: Any, **options: Any) -> Article:
    """The article on the page of a response, read from the bytes that came.

    >>> from scrapy.http import HtmlResponse
    >>> page = b"<title>Rain</title><h1>Rain</h1><article>" + b"<p>It rained for three days in the capital, they said.</p>" * 3
    >>> article_of(HtmlResponse("https://example.org/rain", body=page)).title
    'Rain'
    """
    charset = getattr(response, "encoding", None) if "charset" in str(response.headers.get("Content-Type") or "") else None
    return clean_html(response.body, url=response.url, charset=charset, **options)
