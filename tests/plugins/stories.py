"""The same invented texts for every adapter."""

from __future__ import annotations

from cleannews import clean

TEXTS = [
    "Ferry late again\n\nSEOUL, July 30 (Yonhap) -- The ferry was late for the third day, the harbour office said.\n(END)",
    "The bridge opened on Monday after two years of work, and nobody came.\n\nCopyright 2031 Orsa Times. All rights reserved.",
    "It rained for three days in the old town, officials said on Sunday.",
]
BODIES = [clean(text).text for text in TEXTS]


def fails_on_ferries(story):
    """A caller's own cleaner with a fault: it raises for the first of the texts."""
    if "Ferry" in story.text:
        raise RuntimeError("no ferries")
    return ()
