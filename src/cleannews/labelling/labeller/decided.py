"""What the labeller decided about the units of a story, on its way to kinds."""

from __future__ import annotations

from dataclasses import dataclass, field

from cleannews.labelling.units.units import Unit
from cleannews.segments import Kind

__all__ = ["Decided"]


@dataclass(slots=True)
class Decided:
    """The units, the odds of each to be clutter, which are, the features of the doubtful ones, and the kinds found so far."""

    units: list[Unit]
    odds: list[float]
    clutter: list[bool]
    rows: dict[int, list[float]]
    led: dict[int, int] = field(default_factory=dict)
    """Units in long runs of short lines, and the one that speaks for each."""
    kinds: dict[int, Kind] = field(default_factory=dict)

    def fix(self, at: int, kind: Kind) -> None:
        """The unit is this, whatever it was taken for."""
        self.kinds[at] = kind
        self.clutter[at] = True

    def open_again(self, at: int) -> None:
        """The line that a rule took stays all the same."""
        unit = self.units[at]
        unit.kind, unit.rule = None, ""
        unit.line.kind, unit.line.rule = None, ""
        self.keep(at)

    def keep(self, at: int) -> None:
        """The unit stays in the story."""
        self.kinds.pop(at, None)
        self.clutter[at] = False
