"""What a chart of cycles laid over each other shows, as plain frozen records."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.overlay import CycleCurve, CycleOverlay, Middle
from alltracker.charts.series import GAP_WEEKS, Limit


@dataclass(frozen=True, slots=True)
class CycleSeries:
    """One count: its cycles, and the team's limits that hold now; names as in ``Series``."""

    key: str
    label: str
    unit: str
    style_key: str
    overlay: CycleOverlay
    limits: tuple[Limit, ...] = ()
    short: str = ""

    def middle_on(self, day: int) -> Middle | None:
        """Return what the cycles were like around a day of the cycle."""
        found = (one for one in self.overlay.middles if one.first <= day <= one.last)
        return next(found, None)

    def curve_of(self, number: int) -> CycleCurve | None:
        """Return the curve of the cycle with this number."""
        found = (curve for curve in self.overlay.curves if curve.span.number == number)
        return next(found, None)


@dataclass(frozen=True, slots=True)
class CycleContent:
    """Cycles of one phase over each other; the one with the number ``newest`` is drawn strong."""

    phase: str
    series: tuple[CycleSeries, ...]
    newest: int
    log: bool = False
    gap_weeks: int = GAP_WEEKS

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the cycles that have a value of anything shown, in order."""
        return tuple(
            sorted({curve.span.number for one in self.series for curve in one.overlay.curves})
        )

    @property
    def empty(self) -> bool:
        """Whether there is not a single value to draw."""
        return not self.numbers

    @property
    def length(self) -> int:
        """How many days the axis holds."""
        return max((one.overlay.days for one in self.series), default=0)

    @property
    def days(self) -> tuple[int, ...]:
        """The days of the cycle on which there is anything to read, in order."""
        values = {
            value.day
            for one in self.series
            for curve in one.overlay.curves
            for value in curve.values
        }
        return tuple(sorted(values))
