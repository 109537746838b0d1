"""LlamaIndex: a transformation for ingestion pipelines, and a reader of files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.documents import article_in, facts_of
from cleannews.plugins.extras import extra

__all__ = ["CleanNews", "NewsReader"]

with extra("llama-index"):
    from llama_index.core.readers.base import BaseReader
    from llama_index.core.schema import Document, TransformComponent


class CleanNews(TransformComponent):
    """Nodes in, nodes out: the body as text, the article's facts beside the metadata that came.

    The fields are plain, so that the cache of an `IngestionPipeline` knows one configuration from another.

    >>> from llama_index.core.schema import Document
    >>> CleanNews()([Document(text="It rained in the old town for three days.\\n(END)")])[0].text
    'It rained in the old town for three days.'
    """

    agency: str | None = None
    keep: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    def __call__(self, nodes: Sequence[Any], **_: Any) -> list[Any]:
        """The cleaned nodes, in order; those that came are not changed."""
        cleaner = Cleaner(agency=self.agency, keep=self.keep, without=self.without)
        return [cleaned(node, cleaner) for node in nodes]


def cleaned(node: Any, cleaner: Cleaner) -> Any:
    article = cleaner(node.get_content())
    copy = node.model_copy(deep=True)
    copy.set_content(article.text)
    copy.metadata = facts_of(article) | copy.metadata
    return copy


class NewsReader(BaseReader):
    """Reads files of texts and web pages, one document each; the options are those of :func:`cleannews.clean`."""

    def __init__(self, **options: Any) -> None:
        self.cleaner = Cleaner(**options)

    def load_data(self, file: str | Path, extra_info: dict[str, Any] | None = None) -> list[Any]:
        """The article in a file, as a list of one document: the form that `SimpleDirectoryReader` asks for."""
        article = article_in(Path(file), self.cleaner)
        return [Document(text=article.text, metadata=facts_of(article) | (extra_info or {}))]
