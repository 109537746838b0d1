"""datatrove: a step that cleans documents and counts what it took out, by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.documents import facts_of
from cleannews.plugins.extras import extra

__all__ = ["CleanNews"]

with extra("datatrove"):
    from datatrove.pipeline.base import PipelineStep


class CleanNews(PipelineStep):
    """The body as text, the facts beside the metadata; documents without article are dropped unless `keep_empty`.

    The statistics tell, for each kind, how many stretches and letters were taken out.

    >>> from datatrove.data import Document
    >>> [one.text for one in CleanNews().run([Document(text="It rained in the old town.\\n(END)", id="1")])]
    ['It rained in the old town.']
    """

    name = "Clean news"
    type = "\N{BROOM} - CLEANER"

    def __init__(self, keep_empty: bool = False, **options: Any) -> None:
        super().__init__()
        self.cleaner, self.keep_empty = Cleaner(**options), keep_empty

    def run(self, data: Iterable[Any] | None, rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        """The documents, cleaned, as they come."""
        for document in data or ():
            with self.track_time():
                outcome = self.clean(document)
            self.stat_update(outcome)
            if outcome != "empty" or self.keep_empty:
                yield document

    def clean(self, document: Any) -> str:
        """Clean a document in place; what came of it: "articles", "empty", or "failed", where it stays as it was."""
        try:
            article = self.cleaner(document.text)
        except Exception as error:  # a caller's own cleaner
            document.metadata["cleannews_error"] = f"{type(error).__name__}: {error}"
            return "failed"
        for segment in article.removed:
            self.stat_update(f"removed_{segment.kind.value}")
            self.stat_update(f"removed_{segment.kind.value}_chars", value=segment.end - segment.start)
        document.text = article.text
        document.metadata = facts_of(article) | document.metadata
        return "articles" if article.text else "empty"
