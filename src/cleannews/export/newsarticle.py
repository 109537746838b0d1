"""The article as schema.org JSON-LD."""

from __future__ import annotations

from typing import Any

from cleannews.article import Article, Flag, Image
from cleannews.export.known import iso, printed, without_unknown, words_in

__all__ = ["to_newsarticle"]


def to_newsarticle(article: Article) -> dict[str, Any]:
    """The article as schema.org JSON-LD; what is unknown is left out.

    Names after https://schema.org/NewsArticle. An opinion piece is an `OpinionNewsArticle`, a live page a
    `LiveBlogPosting`, which has no `dateline`. The place of a dateline is `locationCreated`, where the report was
    written: schema.org keeps `contentLocation` for the place that a text is about.

    >>> record = to_newsarticle(Article(title="Rain", paragraphs=("It rained.",), agency="Yonhap"))
    >>> record["@type"], record["headline"], record["wordCount"], record["sourceOrganization"]["name"]
    ('NewsArticle', 'Rain', 2, 'Yonhap')
    """
    live = Flag.LIVE in article.flags
    opinion = Flag.OPINION in article.flags
    places = article.dateline.places if article.dateline else ()
    return without_unknown(
        {
            "@context": "https://schema.org",
            "@type": "LiveBlogPosting" if live else "OpinionNewsArticle" if opinion else "NewsArticle",
            "headline": article.title,
            "alternativeHeadline": article.subtitle,
            "articleBody": article.text,
            "wordCount": words_in(article.text),
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "datePublished": iso(article.published),
            "dateModified": iso(article.updated),
            "dateline": None if live else printed(article.dateline),
            "locationCreated": [{"@type": "Place", "name": place} for place in places],
            "inLanguage": article.language,
            "keywords": list(article.keywords),
            "articleSection": article.section,
            "sourceOrganization": article.agency and {"@type": "NewsMediaOrganization", "name": article.agency},
            "publisher": article.site and {"@type": "Organization", "name": article.site},
            "url": article.url,
            "image": [image_object(image) for image in article.images if image.url],
            "isAccessibleForFree": False if Flag.PAYWALLED in article.flags else None,
        }
    )


def image_object(image: Image) -> dict[str, Any]:
    return without_unknown({"@type": "ImageObject", "url": image.url, "caption": image.caption, "creditText": image.credit})
