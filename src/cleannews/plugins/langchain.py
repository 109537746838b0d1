"""LangChain: a document transformer, and a loader of files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.documents import article_in, body_and_facts, facts_of
from cleannews.plugins.extras import extra

__all__ = ["CleanNews", "NewsLoader"]

with extra("langchain"):
    from langchain_core.document_loaders import BaseLoader
    from langchain_core.documents import BaseDocumentTransformer, Document


class CleanNews(BaseDocumentTransformer):
    """Documents in, documents out: the body as content, the article's facts beside the metadata that came.

    `drop_empty` leaves out documents that hold no article; `options` are those of :func:`cleannews.clean`.

    >>> from langchain_core.documents import Document
    >>> rain = Document("Rain\\n\\nSEOUL, July 30 (Yonhap) -- It rained for three days in the capital.\\n(END)", metadata={"n": 1})
    >>> clean = CleanNews().transform_documents([rain])[0]
    >>> clean.page_content, clean.metadata["n"], clean.metadata["agency"]
    ('It rained for three days in the capital.', 1, 'Yonhap')
    """

    def __init__(self, *, drop_empty: bool = False, **options: Any) -> None:
        self.cleaner, self.drop_empty = Cleaner(**options), drop_empty

    def transform_documents(self, documents: Sequence[Any], **_: Any) -> list[Any]:
        """The cleaned documents, in order; those that came are not changed."""
        cleaned = (self.cleaned(document) for document in documents)
        return [document for document in cleaned if document.page_content or not self.drop_empty]

    def cleaned(self, document: Any) -> Any:
        body, facts = body_and_facts(document.page_content, self.cleaner)
        return document.model_copy(update={"page_content": body, "metadata": facts | document.metadata})


class NewsLoader(BaseLoader):
    """The articles of files, one document each: texts and web pages (``.html``, ``.htm``).

    * `paths`: a path or several; `options`: those of :func:`cleannews.clean`.
    """

    def __init__(self, paths: str | Path | Iterable[str | Path], **options: Any) -> None:
        self.paths = [Path(paths)] if isinstance(paths, str | Path) else [Path(path) for path in paths]
        self.cleaner = Cleaner(**options)

    def lazy_load(self) -> Iterator[Any]:
        """The documents, as they come; ``metadata["source"]`` is the path."""
        for path in self.paths:
            article = article_in(path, self.cleaner)
            yield Document(page_content=article.text, metadata=facts_of(article) | {"source": str(path)})
