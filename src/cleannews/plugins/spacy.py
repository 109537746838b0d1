"""spaCy: ``nlp.add_pipe("cleannews")`` marks what is no story as spans; `read_clean` lets a pipeline see the story alone.

The component is found by its entry point: no import is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.extras import extra

__all__ = ["NewsSpans", "make_component", "read_clean"]

with extra("spacy"):
    from spacy.language import Language
    from spacy.tokens import Doc

SPANS = "cleannews"
"""The key of the spans in ``doc.spans``, unless the configuration says another."""


class NewsSpans:
    """Marks every removed stretch in ``doc.spans``, its kind as label and its reason as id; the text stays as it is.

    ``doc._.article`` is the article.
    """

    def __init__(self, cleaner: Cleaner, spans_key: str) -> None:
        self.cleaner, self.spans_key = cleaner, spans_key

    def __call__(self, doc: Any) -> Any:
        article = self.cleaner(doc.text)
        spans = [
            doc.char_span(one.start, one.end, one.kind.value, alignment_mode="expand", span_id=one.rule or "") for one in article.removed
        ]
        doc.spans[self.spans_key] = [span for span in spans if span is not None]
        doc._.article = article
        return doc

    def to_bytes(self, **_: Any) -> bytes:
        return b""

    def from_bytes(self, _: bytes, **__: Any) -> NewsSpans:
        return self

    def to_disk(self, *_: Any, **__: Any) -> None:
        """Nothing: the configuration of the pipeline holds it all."""

    def from_disk(self, *_: Any, **__: Any) -> NewsSpans:
        return self


@Language.factory("cleannews", default_config={"agency": None, "keep": [], "without": [], "spans_key": SPANS}, assigns=["doc.spans"])
def make_component(nlp: Any, name: str, agency: str | None, keep: Iterable[str], without: Iterable[str], spans_key: str) -> NewsSpans:
    """The component ``cleannews`` of a pipeline; the options are plain, so that ``nlp.to_disk`` keeps them.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> component = nlp.add_pipe("cleannews")
    >>> [(span.text, span.label_) for span in nlp("It rained in the old town.\\n(END)").spans["cleannews"]]
    [('(END)', 'end')]
    """
    if not Doc.has_extension("article"):
        Doc.set_extension("article", default=None)
    return NewsSpans(Cleaner(agency=agency, keep=keep, without=without), spans_key)


def read_clean(nlp: Any, cleaner: Cleaner | None = None) -> Any:
    """The pipeline, changed so that every text is cleaned before it is cut into tokens; ``doc._.article`` is the article.

    For training and tagging on stories alone: ``doc.text`` is then the article's body, and positions refer to it.
    """
    if not Doc.has_extension("article"):
        Doc.set_extension("article", default=None)
    nlp.make_doc = CleanFirst(nlp.make_doc, cleaner or Cleaner())
    return nlp


class CleanFirst:
    """A ``make_doc`` that cuts the cleaned text into tokens."""

    def __init__(self, make_doc: Callable[[str], Any], cleaner: Cleaner) -> None:
        self.make_doc, self.cleaner = make_doc, cleaner

    def __call__(self, text: str) -> Any:
        article = self.cleaner(text)
        doc = self.make_doc(article.text)
        doc._.article = article
        return doc
