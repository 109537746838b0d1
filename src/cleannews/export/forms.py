"""The article in forms that others read: Markdown, schema.org and IPTC ninjs."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from cleannews.article import Article, Dateline, Flag, Image
from cleannews.segments import Kind

__all__ = ["crossheads", "known_facts", "to_markdown", "to_newsarticle", "to_ninjs"]

# ---------------------------------------------------------------------------------------------------------- Markdown

_markup_anywhere = re.compile(r"[\\`*_{}\[\]<|~$#]|&(?=\#?\w+;)")
_markup_at_line_start = re.compile(r"^(?:[-+>=:]|(?P<number>[0-9]{1,9})(?=[.)](?:\s|$)))", re.MULTILINE)
_is_uri = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]+").fullmatch
_is_web_address = re.compile(r"https?://[^\s<>\x00-\x1f\x7f]+").fullmatch


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
    blocks = [f"# {_one_line(article.title)}"] if article.title else []
    if article.subtitle:
        blocks.append(f"*{_one_line(article.subtitle)}*")
    told = [f"- **{name}:** {_linked(value)}" for name, value in known_facts(article)]
    if told:
        blocks.append("\n".join(told))
    for paragraph in article.paragraphs:
        head = _folded(paragraph) in heads
        blocks.append(f"## {_one_line(paragraph)}" if head else _escaped(paragraph))
    return "\n\n".join(filter(None, blocks))


def _escaped(text: str) -> str:
    lines = (line.strip() for line in re.split(r"\r\n?|\n", text))
    inside = _markup_anywhere.sub(r"\\\g<0>", "\n".join(lines).strip("\n"))
    return _markup_at_line_start.sub(lambda sign: f"{sign[0]}\\" if sign["number"] else f"\\{sign[0]}", inside)


def _one_line(text: str) -> str:
    return _escaped(_folded(text))


def _linked(value: str) -> str:
    return f"<{value}>" if _is_web_address(value) else _one_line(value)


def _folded(text: str) -> str:
    return " ".join(text.split())


def crossheads(article: Article) -> frozenset[str]:
    """The paragraphs that are subheads, white space folded; empty for an article without its segments.

    >>> from cleannews.segments import Segment
    >>> sorted(crossheads(Article(segments=(Segment(Kind.SUBHEAD, "general.subhead", 0, 10, "The storm\\n"),))))
    ['The storm']
    """
    return frozenset(_folded(segment.text) for segment in article.segments if segment.kind is Kind.SUBHEAD)


def known_facts(article: Article) -> list[tuple[str, str]]:
    """What is known of the article beside title and body: pairs of a name and a text, unknown ones left out.

    >>> known_facts(Article(agency="AP", authors=("Ana Ruiz", "Li Wei"), version=2))
    [('Agency', 'AP'), ('Authors', 'Ana Ruiz, Li Wei'), ('Version', '2')]
    """
    pairs = (
        ("Dateline", _printed(article.dateline)),
        ("Story date", _iso(article.dateline.date) if article.dateline else None),
        ("Agency", article.agency),
        ("Authors", ", ".join(article.authors)),
        ("Published", _iso(article.published)),
        ("Updated", _iso(article.updated)),
        ("Language", article.language),
        ("Site", article.site),
        ("Section", article.section),
        ("Keywords", ", ".join(article.keywords)),
        ("Version", str(article.version or "")),
        ("Flags", ", ".join(sorted(article.flags))),
        ("Address", article.url),
    )
    return [(name, value) for name, value in pairs if value]


def _printed(dateline: Dateline | None) -> str | None:
    """The dateline as printed, without the dash that parts it from the first sentence."""
    if dateline is None:
        return None
    return dateline.raw.strip(" \t\n\r-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}:") or dateline.place


def _iso(moment: dt.date | None) -> str | None:
    return moment.isoformat() if moment else None


# -------------------------------------------------------------------------------------------------------- schema.org


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
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "LiveBlogPosting" if live else "OpinionNewsArticle" if opinion else "NewsArticle",
            "headline": article.title,
            "alternativeHeadline": article.subtitle,
            "articleBody": article.text,
            "wordCount": _words(article.text),
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "datePublished": _iso(article.published),
            "dateModified": _iso(article.updated),
            "dateline": None if live else _printed(article.dateline),
            "locationCreated": [{"@type": "Place", "name": place} for place in places],
            "inLanguage": article.language,
            "keywords": list(article.keywords),
            "articleSection": article.section,
            "sourceOrganization": article.agency and {"@type": "NewsMediaOrganization", "name": article.agency},
            "publisher": article.site and {"@type": "Organization", "name": article.site},
            "url": article.url,
            "image": [_image_object(image) for image in article.images if image.url],
            "isAccessibleForFree": False if Flag.PAYWALLED in article.flags else None,
        }
    )


def _image_object(image: Image) -> dict[str, Any]:
    return _known({"@type": "ImageObject", "url": image.url, "caption": image.caption, "creditText": image.credit})


def _known(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value not in (None, "", [], {})}


_written_without_spaces = re.compile(
    "[\N{HIRAGANA LETTER SMALL A}-\N{KATAKANA LETTER VO}\N{CJK UNIFIED IDEOGRAPH-3400}-\N{CJK UNIFIED IDEOGRAPH-9FFF}"
    "\N{THAI CHARACTER KO KAI}-\N{LAO DIGIT NINE}\N{MYANMAR LETTER KA}-\N{MYANMAR DIGIT NINE}"
    "\N{KHMER LETTER KA}-\N{KHMER DIGIT NINE}]"
).findall


def _words(text: str) -> int | None:
    """How many words; `None` where no blank parts them: a count for Chinese or Thai would be of clauses."""
    if len(_written_without_spaces(text)) * 5 > len(text):
        return None
    return sum(any(map(str.isalnum, word)) for word in text.split()) or None


# -------------------------------------------------------------------------------------------------------- IPTC ninjs

STANDARD = {"name": "ninjs", "version": "2.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json"}

ORIGINATOR = "http://cv.iptc.org/newscodes/contentprodpartyrole/origcont"
"""IPTC's name for who made the content, from its Content Production Party Roles."""


def to_ninjs(article: Article) -> dict[str, Any]:
    """The article as an IPTC ninjs 2.1 news item; what is unknown is left out.

    Names after https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json, which allows no others and writes them in lower
    case (`versioncreated`; camel case is ninjs 3). Times without a zone are left out, for the schema asks for RFC
    3339. An article without an address is named by its fingerprint.

    >>> item = to_ninjs(Article(title="Rain", paragraphs=("It rained.",), agency="Yonhap"))
    >>> item["headlines"], item["bodies"][0]["charcount"], item["pubstatus"]
    ([{'role': 'main', 'value': 'Rain'}], 10, 'usable')
    """
    topics = dict.fromkeys((article.section, *article.keywords))
    return _known(
        {
            "uri": _uri(article),
            "standard": dict(STANDARD),
            "type": "text",
            "version": str(article.version + 1),
            "versioncreated": _zoned(article.updated) or _zoned(article.published),
            "contentcreated": _zoned(article.published),
            "pubstatus": _publication_status(article),
            "embargoed": _zoned(article.embargo),
            "urgency": article.urgency,
            "ednote": article.note,
            "slugline": article.slug,
            "copyrightnotice": article.rights,
            "language": article.language,
            "headlines": _headlines(article),
            "by": ", ".join(article.authors),
            "located": article.dateline and article.dateline.place,
            "bodies": [_body(article.text)] if article.text else [],
            "subjects": [{"name": topic} for topic in topics if topic],
            "infosources": [{"name": article.agency, "role": ORIGINATOR}] if article.agency else [],
            "associations": [_picture(number, image) for number, image in enumerate(article.images, 1) if image.url],
        }
    )


def _uri(article: Article) -> str:
    """Its address, its own name where that is a URI, else its fingerprint."""
    named = article.identifier if article.identifier and _is_uri(article.identifier) else None
    return article.url or named or f"urn:cleannews:{article.fingerprint}"


def _zoned(moment: dt.datetime | None) -> str | None:
    return moment.isoformat() if moment and moment.tzinfo else None


def _publication_status(article: Article) -> str:
    if Flag.WITHDRAWN in article.flags:
        return "canceled"
    return "withheld" if Flag.EMBARGOED in article.flags else "usable"


def _headlines(article: Article) -> list[dict[str, str]]:
    lines = (("main", article.title), ("subhead", article.subtitle))
    return [{"role": role, "value": value} for role, value in lines if value]


def _body(text: str) -> dict[str, Any]:
    counts = {"charcount": len(text), "wordcount": _words(text)}
    return _known({"role": "main", "contenttype": "text/plain", **counts, "value": text})


def _picture(number: int, image: Image) -> dict[str, Any]:
    caption = [{"role": "caption", "value": image.caption}] if image.caption else []
    named = {"name": f"picture{number}", "uri": image.url, "type": "picture"}
    return _known({**named, "descriptions": caption, "by": image.credit})
