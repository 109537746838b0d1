"""Galleries that a page lays into its story: name, caption, button and count, one a line."""

from __future__ import annotations

from cleannews.intake.story import Line
from cleannews.segments import Kind

__all__ = ["settle_galleries"]


def settle_galleries(lines: list[Line]) -> None:
    """Above "Hide Caption" stands the caption, and above that the gallery's name: ``Floods in Arden 21 photos``."""
    for number, line in enumerate(lines):
        if (
            line.kind is not Kind.NAV
            or line.text.casefold() != "hide caption"
            or not number
            or not lines[number - 1].is_open
        ):
            continue
        lines[number - 1].label(Kind.CAPTION, "neighbours.gallery")
        if number > 1 and lines[number - 2].is_open and lines[number - 2].text.endswith(" photos"):
            lines[number - 2].label(Kind.CAPTION, "neighbours.gallery")
