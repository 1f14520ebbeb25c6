"""Check boxes and radio buttons with our own 22-pixel boxes; their words wrap beside them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.ticks import INDICATOR
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.labels import without_mnemonic

_FLAGS = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
).value | Qt.TextFlag.TextShowMnemonic.value


class CheckField(QCheckBox):
    """A tick with its sentence."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        _prepare(self)
        self.clicked.connect(self._tell)
        self._follow()
        theme.changed.connect(self._follow)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, ticked: bool) -> None:  # noqa: FBT001 - the one value there is
        """Tick it or not."""
        self.setChecked(ticked)

    def problem(self) -> Problem | None:
        """Return None: a tick can always be used."""
        return None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Do nothing: a tick cannot be wrong."""

    @override
    def sizeHint(self) -> QSize:
        """Return room for box and words in one line."""
        return _size(self._theme, self)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for the box and a longer word."""
        return _least(self._theme, self)

    @override
    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return _height(self._theme, self, width)

    @override
    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on box and words."""
        return self.rect().contains(place)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and words."""
        _paint(self, QStyle.PrimitiveElement.PE_IndicatorCheckBox, self._theme)

    def _tell(self) -> None:
        self.edited.emit()
        self.finished.emit()

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()


class RadioField(QRadioButton):
    """One of several choices with its words."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        _prepare(self)
        self._follow()
        theme.changed.connect(self._follow)

    @override
    def sizeHint(self) -> QSize:
        """Return room for circle and words in one line."""
        return _size(self._theme, self)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for the circle and a longer word."""
        return _least(self._theme, self)

    @override
    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return _height(self._theme, self, width)

    @override
    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on circle and words."""
        return self.rect().contains(place)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and words."""
        _paint(self, QStyle.PrimitiveElement.PE_IndicatorRadioButton, self._theme)

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()


def _prepare(button: QAbstractButton) -> None:
    button.setAccessibleName(without_mnemonic(button.text()))
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)


def _words(theme: Theme, button: QAbstractButton, width: int) -> QRect:
    """Return the room that the words take beside the box, at a width of the whole."""
    if not button.text():
        return QRect()
    room = max(1, width - theme.px(INDICATOR) - theme.gap(8))
    metrics = QFontMetrics(button.font())
    return metrics.boundingRect(QRect(0, 0, room, 10_000), _FLAGS, button.text())


def _size(theme: Theme, button: QAbstractButton) -> QSize:
    side = theme.px(INDICATOR)
    words = _words(theme, button, 100_000)
    gap = theme.gap(8) + 2 if button.text() else 0
    return QSize(side + gap + words.width(), max(side, words.height()))


def _least(theme: Theme, button: QAbstractButton) -> QSize:
    full = _size(theme, button)
    metrics = QFontMetrics(button.font())
    longest = max((metrics.horizontalAdvance(word) for word in button.text().split()), default=0)
    gap = theme.gap(8) + 2 if button.text() else 0
    return QSize(min(full.width(), theme.px(INDICATOR) + gap + longest), full.height())


def _height(theme: Theme, button: QAbstractButton, width: int) -> int:
    return max(theme.px(INDICATOR), _words(theme, button, width).height())


def _box(theme: Theme, button: QAbstractButton) -> QRect:
    """Return the place of the box, beside the first line of the words."""
    side = theme.px(INDICATOR)
    line = max(side, QFontMetrics(button.font()).height())
    several = _words(theme, button, button.width()).height() > line * 1.4
    top = 0 if several else (button.height() - side) // 2
    return QRect(0, top, side, side)


def _paint(button: QCheckBox | QRadioButton, box: QStyle.PrimitiveElement, theme: Theme) -> None:
    """Let the style draw the box, and write the words beside it."""
    painter = QPainter(button)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.rect = _box(theme, button)
    button.style().drawPrimitive(box, option, painter, button)
    painter.setPen(theme.color("text" if button.isEnabled() else "disabled"))
    place = button.rect().adjusted(theme.px(INDICATOR) + theme.gap(8), 0, 0, 0)
    painter.drawText(place, _FLAGS, button.text())
