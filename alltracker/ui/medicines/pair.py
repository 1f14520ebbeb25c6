"""Two texts side by side, the second one muted; under each other where there is no room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Text

_ENDLESS: Final = 100_000


class Pair(QWidget):
    """``right`` sets both against the right edge."""

    def __init__(
        self,
        theme: Theme,
        first: str,
        second: str,
        step: TextStep = TextStep.BODY,
        *,
        right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._right = right
        self.first = Text(theme, first, step, wraps=True, parent=self)
        self.second = Text(theme, second, TextStep.SMALL, ink="muted", wraps=True, parent=self)
        self.second.setVisible(bool(second))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._follow)

    @override
    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return one line where both fit, else the lines of both."""
        parts = self._parts()
        if self._fits(width):
            return max(_natural(part).height() for part in parts)
        return sum(_lines(part, width) for part in parts)

    @override
    def sizeHint(self) -> QSize:
        """Return room for both in one line."""
        sizes = [_natural(part) for part in self._parts()]
        gaps = self._gap() * (len(sizes) - 1)
        return QSize(sum(s.width() for s in sizes) + gaps, max(s.height() for s in sizes))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word."""
        longest = max(
            part.fontMetrics().horizontalAdvance(word)
            for part in self._parts()
            for word in (part.text().split() or [""])
        )
        return QSize(longest + 2, _natural(self.first).height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the texts."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._fits(self.width()):
            self._place_beside()
            return
        top = 0
        for part in self._parts():
            wide = min(_natural(part).width(), self.width())
            high = _lines(part, wide)
            left = self.width() - wide if self._right else 0
            _put(part, QRect(left, top, wide, high))
            top += high

    def _place_beside(self) -> None:
        """Put both on one baseline."""
        total = self.sizeHint().width()
        left = self.width() - total if self._right else 0
        base = max(part.fontMetrics().ascent() for part in self._parts())
        for part in self._parts():
            natural = _natural(part)
            top = base - part.fontMetrics().ascent()
            _put(part, QRect(QPoint(left, max(0, top)), natural))
            left += natural.width() + self._gap()

    def _fits(self, width: int) -> bool:
        return self.sizeHint().width() <= width

    def _parts(self) -> list[Text]:
        return [part for part in (self.first, self.second) if part.text()] or [self.first]

    def _gap(self) -> int:
        return self._theme.gap(5)

    def _follow(self) -> None:
        self.updateGeometry()
        self._place()


def _natural(text: Text) -> QSize:
    """Return the room of a text in one line."""
    metrics = text.fontMetrics()
    return QSize(metrics.horizontalAdvance(text.text()) + 2, metrics.height())


def _lines(text: Text, width: int) -> int:
    """Return the height of a text that is broken into lines of a width.

    The text itself would count the lines it had at its last width.
    """
    room = QRect(0, 0, width, _ENDLESS)
    flags = Qt.TextFlag.TextWordWrap
    return text.fontMetrics().boundingRect(room, flags, text.text()).height()


def _put(text: Text, place: QRect) -> None:
    """Place a text, which may have held room for more lines than it needs now."""
    text.setMinimumHeight(0)
    text.setGeometry(place)
