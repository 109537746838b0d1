"""Stories that come in an envelope: wire formats, record files, rows of tables. What the envelope says beats what the text seems to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from cleannews.article import Article
from cleannews.errors import EnvelopeError
from cleannews.options import Moment, moment_of

if TYPE_CHECKING:
    from cleannews.envelopes.document import Document
    from cleannews.rules.profile import Agency
    from cleannews.rules.rule import Rule
    from cleannews.segments import Kind
    from cleannews.text.story import StoryCleaner

__all__ = ["clean_document", "first_document", "parse", "unmarked", "with_title"]


def parse(
    data: bytes | str,
    *,
    format: str | None = None,  # noqa: A002 - what users call it
    encoding: str | None = None,
    agency: str | Agency | None = None,
    published: Moment | None = None,
    keep: Iterable[Kind | str] = (),
    drop: Iterable[Kind | str] = (),
    also: Iterable[Rule | StoryCleaner] = (),
    without: Iterable[str] = (),
) -> Iterator[Article]:
    """The articles of a wire or record file, as they are read: one or many.

    * `data`: the file, best as the bytes that came: what they are decides, whatever the file declares;
    * `format`: one of ``cleannews.envelopes.registry.FORMATS``, where the content does not tell;
    * `encoding`: of the bytes, where it is known for certain.

    The other arguments are those of :func:`cleannews.clean`. An article's `source` is its own part of the file, and positions refer to it;
    ``sources["envelope"]`` names the format. Raises `EnvelopeError` with format and place where nothing can be read, and behind the
    last story that can for what is broken after it; a story in which the file breaks off has the flag ``truncated``.

    >>> article = next(parse('{"headline": "Rain", "authors": ["Ann Poe"], "body": "It rained for three days in the capital. (END)"}'))
    >>> article.title, article.authors, article.text, article.sources["envelope"]
    ('Rain', ('Ann Poe',), 'It rained for three days in the capital.', 'json')
    """
    from cleannews.labelled import check_without, dropped, kinds

    if not isinstance(data, bytes | bytearray | memoryview | str):
        raise TypeError(f"parse() takes the file as bytes or str, not {type(data).__name__}")
    also, without = tuple(also), (without,) if isinstance(without, str) else tuple(without)
    check_without(without, also)
    chosen = {"keep": kinds(keep), "drop": dropped(drop, keep)}
    return articles_in(data, format, encoding, (agency, published, also, without), chosen)


def articles_in(
    data: Any,
    format: str | None,  # noqa: A002
    encoding: str | None,
    options: tuple[Any, ...],
    chosen: dict[str, Any],
) -> Iterator[Article]:
    from cleannews.envelopes.registry import documents_in, recognise

    text = data if isinstance(data, str) else decoded(bytes(data), encoding)
    name = format or recognise(text)
    if name is None:
        raise EnvelopeError(None, "no format of wires or records is recognised; clean() reads plain text, clean_html() pages")
    for document in documents_in(text, name):
        yield clean_document(document, *options, **chosen)


def decoded(data: bytes, encoding: str | None) -> str:
    from cleannews.envelopes.parts.decoding import decode_file

    return decode_file(data, encoding)


def clean_document(
    document: Document,
    agency: str | Agency | None = None,
    published: Moment | None = None,
    also: Iterable[Rule | StoryCleaner] = (),
    without: Iterable[str] = (),
    *,
    keep: Any = frozenset(),
    drop: Any = frozenset(),
    rest: tuple[int, int] | None = None,
    whole: bool = False,
) -> Article:
    """The article of one document; `whole` if its source is the whole file, in which others stand in `rest`."""
    from cleannews.envelopes.lay_out import lay_out
    from cleannews.facts.article import build
    from cleannews.facts.envelope import settle_facts
    from cleannews.facts.envelope_first import Enveloped
    from cleannews.labelled import labelled

    laid, told = lay_out(document, whole=whole), settle_facts(document)
    laid.rest = rest
    if published is not None:
        told.fields["published"] = moment_of(published)
    story = labelled(laid.story, agency or told.agency, told.fields.get("published"), also, without)
    if agency is not None and story.agency is not None:
        told.fields["agency"] = story.agency.name
    return build(story, keep, None, Enveloped(laid, told), drop)


def first_document(text: str) -> tuple[Document, tuple[int, int] | None] | None:
    """The first document of a text that is a wire or record file, and where the others stand; None for a text that is none."""
    from cleannews.envelopes.registry import documents_in, recognise

    name = recognise(text)
    if name is None or name == "front-matter":
        return None
    try:
        documents = documents_in(text, name)
        document = next(documents)
    except EnvelopeError:
        return None
    if document.is_empty or (name == "json" and not document.body):  # a page's metadata, pasted as text
        return None
    try:
        other = next(documents, None)
    except EnvelopeError:
        other = None
    return document, (other.start, len(text)) if other is not None else None


def unmarked(title: str | None) -> str | None:
    """Without the marks of later takes."""
    from cleannews.facts.version_marks import title_marks

    if title is not None and not isinstance(title, str):
        raise TypeError(f"title= takes a text, not {type(title).__name__}")
    return None if title is None else title_marks(" ".join(title.split())).title


def with_title(article: Article, title: str) -> Article:
    """With the title that the caller knows, the marks of later takes cut off."""
    from cleannews.facts.version_marks import title_marks

    marks = title_marks(" ".join(title.split()))
    flags = article.flags | marks.flags
    return article.model_copy(update={"title": marks.title, "version": max(article.version, marks.version), "flags": flags})
