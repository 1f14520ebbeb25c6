"""Carries the days in sight smoothly from one zoom to another."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from alltracker.care.timeline_scale import TimeScale
from alltracker.ui.theme.theme import Theme

_MILLISECONDS: Final = 180


class Glide(QObject):
    """Emits ``moved`` with every scale on the way; at once the last one where calm is asked for."""

    moved = Signal(object)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._start: TimeScale | None = None
        self._end: TimeScale | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._advance)

    @property
    def target(self) -> TimeScale | None:
        """Where it is going, None while it rests."""
        return self._end

    def go(self, start: TimeScale, end: TimeScale, *, still: bool = False) -> None:
        """Go from one scale to another; ``still`` jumps there."""
        self._animation.stop()
        self._start, self._end = start, end
        if still or self._theme.calm:
            self.settle()
        else:
            self._animation.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._animation.stop()
        self._start = self._end = None

    def settle(self) -> None:
        """Be there at once."""
        self._animation.stop()
        end, self._start, self._end = self._end, None, None
        if end is not None:
            self.moved.emit(end)

    def _advance(self, part: object) -> None:
        if self._start is None or self._end is None:
            return
        share = float(str(part))
        if share >= 1:
            self.settle()
        else:
            self.moved.emit(self._start.between(self._end, share))
