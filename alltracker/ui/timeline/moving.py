"""Lets what was moved glide from its old place to the new one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from alltracker.care.timeline_items import Item, Timeline
from alltracker.ui.theme.theme import Theme
from alltracker.ui.timeline.overlay import Moved

_MILLISECONDS: Final = 250
_MOST: Final = 60
"""When more things than these move, the record was changed as a whole, not one date of the plan."""


class Moving(QObject):
    """Emits ``advanced`` on the way; nothing moves where calm is asked for."""

    advanced = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.moved: tuple[Moved, ...] = ()
        self.left = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._advance)
        self._animation.finished.connect(self.settle)

    def begin(self, before: Timeline, after: Timeline) -> None:
        """Let what both have, on other days, glide to its new days."""
        self._animation.stop()
        found = [
            moved
            for key, item in after.found.items()
            if (old := before.found.get(key)) is not None and (moved := _moved(old, item))
        ]
        self.moved = tuple(found) if len(found) <= _MOST else ()
        if not self.moved or self._theme.calm:
            self.settle()
            return
        self.left = 1.0
        self._animation.start()

    def settle(self) -> None:
        """Be there at once."""
        self._animation.stop()
        self.moved, self.left = (), 0.0
        self.advanced.emit()

    def _advance(self, left: object) -> None:
        self.left = float(str(left))
        self.advanced.emit()


def _moved(old: Item, item: Item) -> Moved | None:
    """Return how far a planned thing moved, None if it stays or only happened meanwhile."""
    if not (old.grips and item.grips) or old.lane is not item.lane:
        return None
    days = (item.start - old.start).days
    ends = old.end is not None and item.end is not None
    last = (item.end - old.end).days if ends and item.end and old.end else days
    return Moved(item, days, last) if days or last else None
