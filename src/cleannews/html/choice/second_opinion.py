"""A second opinion: where the choice of a page's body is unsure, trafilatura is asked."""

from __future__ import annotations

from importlib import import_module

__all__ = ["ASKED_BELOW", "CONFIDENCE", "LITTLE", "second_opinion"]

ASKED_BELOW = 0.5
"""Confidence of the choice below which it is asked, ..."""
LITTLE = 1_000
"""... if the choice found fewer characters than this. Measured on publishers that the choice was not learned from, it then
finds the story that was missed; where the choice is unsure but found more, it is as often worse."""
MORE = 1.5
"""It is believed where it finds so many times the text."""
CONFIDENCE = 0.45
"""What it says is flagged as unsure: a page that shows nothing but teasers gives it something to find too."""
LARGEST = 3_000_000
"""Bytes of a page that it is still asked about: its time grows with the page, and faster than ours."""


def second_opinion(data: bytes, url: str | None, found: int) -> list[str]:
    """The paragraphs that trafilatura finds on the page where they are much more than the `found` characters; else none.

    >>> second_opinion(b"", None, 0)
    []
    """
    if not data.strip() or len(data) > LARGEST:
        return []
    extract = import_module("trafilatura").extract
    try:
        text = extract(data.decode("utf-8", "replace"), url=url, include_comments=False)
    except Exception:  # whatever a page does to it: it was only a second opinion
        return []
    if not text or len(text) < MORE * found:
        return []
    return [line for line in map(str.strip, text.splitlines()) if line]
