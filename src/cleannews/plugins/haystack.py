"""Haystack: a component that cleans documents, and that a pipeline can write to YAML and read back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.documents import facts_of
from cleannews.plugins.extras import extra

__all__ = ["NewsCleaner"]

with extra("haystack"):
    from haystack import Document, component


@component
class NewsCleaner:
    """Documents in, documents out: the body as content, the article's facts beside the metadata that came.

    >>> from haystack import Document
    >>> NewsCleaner().run(documents=[Document(content="It rained in the old town.\\n(END)")])["documents"][0].content
    'It rained in the old town.'
    """

    def __init__(self, agency: str | None = None, keep: list[str] | None = None, without: list[str] | None = None) -> None:
        self.agency, self.keep, self.without = agency, keep, without
        self.cleaner = Cleaner(agency=agency, keep=keep or (), without=without or ())

    @component.output_types(documents=list[Document])
    def run(self, documents: list[Any]) -> dict[str, list[Any]]:
        """The cleaned documents, in order; those without text are passed on as they are."""
        return {"documents": [self.cleaned(document) for document in documents]}

    def cleaned(self, document: Any) -> Any:
        if document.content is None:
            return document
        article = self.cleaner(document.content)
        return replace(document, content=article.text, meta=facts_of(article) | document.meta)
