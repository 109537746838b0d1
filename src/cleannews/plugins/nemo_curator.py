"""NeMo Curator: a modifier for its ``Modify`` stage, text for text."""

from __future__ import annotations

from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.extras import extra

__all__ = ["CleanNews"]

with extra("nemo-curator"):
    from nemo_curator.stages.text.modifiers.doc_modifier import DocumentModifier


class CleanNews(DocumentModifier):
    """``Modify(modifier_fn=CleanNews(), input_fields="text")``; the options are those of :func:`cleannews.clean`."""

    def __init__(self, **options: Any) -> None:
        super().__init__()
        self.cleaner = Cleaner(**options)

    def modify_document(self, text: str | None) -> str | None:
        """The body of the article in a text; None for None, and, with a warning, for what fails."""
        return self.cleaner.texts([text])[0]
