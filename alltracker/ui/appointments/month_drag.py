"""A chip of the month that is held and moved with the pointer."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication, QWidget

from alltracker.ui.appointments.month_layout import Chip


class ChipDrag:
    """Knows which chip is held, where it is now, and on which day it would be dropped."""

    def __init__(self, grid: QWidget) -> None:
        self._grid = grid
        self.chip: Chip | None = None
        self.moving = False
        self.target: dt.date | None = None
        self._grabbed: dt.date | None = None
        self._from = QPointF()
        self._at = QPointF()

    def take(self, chip: Chip, day: dt.date, place: QPointF) -> None:
        """Hold a chip by the day that is under the pointer."""
        self.chip, self._grabbed = chip, day
        self._from = self._at = place
        self.moving, self.target = False, None

    def follow(self, place: QPointF, day: dt.date | None) -> None:
        """Move with the pointer once it went far enough; only what is planned can move."""
        if self.chip is None or not self.chip.visit.planned:
            return
        self._at = place
        far = (place - self._from).manhattanLength() >= QApplication.startDragDistance()
        self.moving = self.moving or far
        self.target = day if self.moving else None

    def box(self) -> QRectF:
        """Return where the chip is drawn while it moves."""
        assert self.chip is not None
        inside = QRectF(self._grid.rect())
        box = self.chip.box.translated(self._at - self._from)
        box.moveLeft(min(max(box.left(), 0.0), inside.width() - box.width()))
        box.moveTop(min(max(box.top(), 0.0), inside.height() - box.height()))
        return box

    def drop(self) -> dt.date | None:
        """Let go; return the day the visit would begin on, None where it stays."""
        chip, target, grabbed = self.chip, self.target, self._grabbed
        self.let_go()
        if chip is None or target is None or grabbed is None or target == grabbed:
            return None
        return chip.visit.first_day + (target - grabbed)

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.chip, self.moving, self.target = None, False, None
