"""The ring around what has the focus, shown to people who work with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

if TYPE_CHECKING:
    from alltracker.ui.theme.theme import Theme

WIDTH: Final = 2
OUTSIDE: Final = 2
RADIUS: Final = 8
"""Of a target that does not say its own in the property ``ring_radius``."""

_KEYBOARD: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
"""A key that is a shortcut is only announced, not pressed."""
_MOVES: Final = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
    }
)


class FocusRing(QWidget):
    """Lies over one window, lets the mouse through and paints a ring around a widget."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._radius = float(RADIUS)
        self._shown_part = QRect()
        self.setObjectName("focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, target: QWidget) -> None:
        """Move around a widget of the same window, cut where a scroll area cuts the widget."""
        window = self.parentWidget()
        assert window is not None
        out = OUTSIDE + WIDTH
        own = target.property("ring_radius")
        self._radius = float(own if own is not None else RADIUS)
        box = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self.setGeometry(box.adjusted(-out, -out, out, out))
        self._shown_part = _seen(target, window).translated(-self.pos())
        self.setVisible(target.isVisible())
        self.raise_()
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setClipRect(self._shown_part)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), WIDTH))
        half = WIDTH / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self._radius + OUTSIDE, self._radius + OUTSIDE)


class FocusRings(QObject):
    """Follows the focus through all windows and shows their ring when the keyboard moved it.

    Windows and widgets may be deleted at any moment, hence the checks for what is still there.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._by_keyboard = False
        self._target: QWidget | None = None
        self._ring: FocusRing | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)
        theme.changed.connect(self._move)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn why the focus leaves, and follow the target when it or what holds it moves."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._learn(event.reason())
        elif kind in _KEYS:
            self._by_keyboard = True
        elif kind in _MOVES and watched is not self._ring:
            self._move()
        return super().eventFilter(watched, event)

    def _learn(self, reason: Qt.FocusReason) -> None:
        if reason in _KEYBOARD:
            self._by_keyboard = True
        elif reason == Qt.FocusReason.MouseFocusReason:
            self._by_keyboard = False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None:
            return
        self._target = new
        self._watch(new)
        if self._by_keyboard and _wants_ring(new):
            self._ring = _ring_of(new.window(), self._theme)
            self._move()

    def _watch(self, target: QWidget) -> None:
        widget: QWidget | None = target
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _let_go(self) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        self._ring = None

    def _move(self) -> None:
        ring, target = self._ring, self._target
        if ring is not None and target is not None and isValid(ring) and isValid(target):
            around = target.parentWidget() if target.property("ring_parent") else None
            ring.surround(around or target)


def _wants_ring(widget: QWidget) -> bool:
    """Whether a widget needs our ring: lists and those that paint their own do not."""
    paints_own = isinstance(widget, QAbstractItemView | QMenu | QScrollArea)
    return not paints_own and not widget.property("own_ring")


def _ring_of(window: QWidget, theme: Theme) -> FocusRing:
    ring = window.findChild(
        FocusRing, "focus-ring", options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    return ring if isinstance(ring, FocusRing) else FocusRing(theme, window)


def _seen(target: QWidget, window: QWidget) -> QRect:
    """Return the part of the window in which scroll areas around the target let it be seen."""
    seen = window.rect()
    widget = target.parentWidget()
    while widget is not None:
        if isinstance(widget, QAbstractScrollArea):
            port = widget.viewport()
            seen &= QRect(port.mapTo(window, QPoint(0, 0)), port.size())
        widget = None if widget is window else widget.parentWidget()
    return seen
