"""dolma: a tagger whose spans are the stretches that are no story, with their kind as type; a mixer then takes them out."""

from __future__ import annotations

from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.extras import extra

__all__ = ["CleanNewsTagger"]

with extra("dolma"):
    from dolma.core.data_types import DocResult, Span
    from dolma.core.registry import TaggerRegistry
    from dolma.core.taggers import BaseTagger


@TaggerRegistry.add("cleannews_v1")
class CleanNewsTagger(BaseTagger):
    """The tagger ``cleannews_v1``: run with ``dolma tag --tagger_modules cleannews.plugins.dolma --taggers cleannews_v1``."""

    def predict(self, doc: Any) -> Any:
        """A span for each removed stretch, its score the confidence."""
        article = Cleaner()(doc.text)
        spans = [
            Span(start=one.start, end=one.end, type=one.kind.value, score=1.0 if one.confidence is None else one.confidence)
            for one in article.removed
        ]
        return DocResult(doc=doc, spans=spans)
