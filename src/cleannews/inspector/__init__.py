"""The local page on which one sees what was cut, and the reports of runs; ``cleannews inspect`` and ``cleannews run --report``."""

from __future__ import annotations

from cleannews.inspector.document import document_of
from cleannews.inspector.page import static_page

__all__ = ["document_of", "static_page"]
