"""Buttons: one primary deed a view, secondary and quiet ones beside it, links and bare icons."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.theme import ICON, TextStep, Theme

Kind = Literal["primary", "secondary", "quiet", "link", "toast"]
Room = Literal["card", "page", "first"]

HEIGHTS: Final = {"card": 30, "page": 36, "first": 44}
"""Heights at 100 % text: inside cards, on a page, in the first run."""
_INSETS: Final = {"card": 12, "page": 15, "first": 22}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_INKS: Final = {
    "primary": "on_accent",
    "secondary": "text",
    "quiet": "link",
    "link": "link",
    "toast": "on_tooltip",
}


def control_height(theme: Theme, metrics: QFontMetrics, at_100: int) -> int:
    """Return the height of a control: as drawn at 100 %, room around the line above that."""
    return max(at_100, metrics.height() + theme.gap(at_100 - theme_line(theme)))


def theme_line(theme: Theme) -> int:
    """Return the height of a line of body text at 100 %."""
    return round(QFontMetrics(theme.font()).height() / theme.text_scale)


def is_enter(event: QKeyEvent) -> bool:
    """Return whether a key is Enter alone, of the letters or of the number block."""
    keypad = Qt.KeyboardModifier.KeypadModifier
    bare = event.modifiers() & ~keypad == Qt.KeyboardModifier.NoModifier
    return bare and event.key() in _ENTER


class Button(QPushButton):
    """A button with words, perhaps an icon before and a key cap after them.

    Args:
        theme: the look.
        text: what it does; ``&`` marks a mnemonic.
        kind: primary (the one strong deed of a view), secondary, quiet, link or toast.
        icon: Lucide's name of an icon before the text.
        key: a key that does the same, drawn as a cap and said as the shortcut.
        room: where it stands, which gives its height.
        parent: the owner.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = "secondary",
        *,
        icon: str = "",
        key: str = "",
        room: Room = "page",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind: Kind = kind
        self._icon = icon
        self._key = key
        self._room = room
        self.setProperty("kind", kind)
        self.setProperty("ring_radius", 4 if kind == "link" else 8)
        self.setAutoDefault(kind == "primary")
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else self.cursor())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._follow()
        theme.changed.connect(self._follow)

    @property
    def key(self) -> str:
        """The key shown on the cap."""
        return self._key

    def set_icon(self, icon: str) -> None:
        """Show another icon before the text, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return room for icon, text and key cap."""
        width = sum(self._widths()) + self._gaps()
        if self._kind == "link":
            return QSize(width, self.fontMetrics().height() + 2)
        inset = self._theme.gap(_INSETS[self._room])
        high = control_height(self._theme, self.fontMetrics(), HEIGHTS[self._room])
        return QSize(width + 2 * inset, high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same: a button's words are never cut."""
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do it with Enter as with the space bar, in windows as in dialogs; once while held."""
        if is_enter(event):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground as the sheet says, then icon, text and key cap."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        ink = self._theme.color(_INKS[self._kind] if self.isEnabled() else "disabled")
        painter.setPen(ink)
        painter.setFont(self.font())
        icon_width, text_width, cap_width = self._widths()
        gap = self._theme.gap(8)
        left = (self.width() - icon_width - text_width - cap_width - self._gaps()) // 2
        if icon_width:
            self._paint_icon(painter, left)
            left += icon_width + gap
        box = QRect(left, 0, text_width, self.height())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
        painter.drawText(box, flags, self.text())
        if cap_width:
            self._paint_cap(painter, left + text_width + gap, cap_width, ink)

    def _paint_icon(self, painter: QPainter, left: int) -> None:
        role = _INKS[self._kind] if self.isEnabled() else "disabled"
        pixmap = self._theme.pixmap(self._icon, role)
        size = self._theme.px(ICON)
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap)

    def _paint_cap(self, painter: QPainter, left: int, width: int, ink: QColor) -> None:
        font = self._theme.font(TextStep.CAPTION)
        high = QFontMetrics(font).height() + 2
        box = QRectF(left + 0.5, (self.height() - high) / 2 + 0.5, width - 1, high - 1)
        edge = QColor(ink)
        edge.setAlphaF(0.55)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    def _widths(self) -> tuple[int, int, int]:
        """Return the widths of icon, text and key cap, 0 for what is not there."""
        flag = Qt.TextFlag.TextHideMnemonic
        text = self.fontMetrics().size(flag, self.text()).width() if self.text() else 0
        icon = self._theme.px(ICON) if self._icon else 0
        if not self._key:
            return icon, text, 0
        metrics = QFontMetrics(self._theme.font(TextStep.CAPTION))
        cap = max(metrics.height() + 2, metrics.horizontalAdvance(self._key) + self._theme.gap(10))
        return icon, text, cap

    def _gaps(self) -> int:
        return self._theme.gap(8) * (bool(self._icon) + bool(self._key))

    def _follow(self) -> None:
        self.setFont(self._theme.font(TextStep.STRONG))
        self.updateGeometry()
        self.update()


class IconButton(QToolButton):
    """A bare icon that does something; ``name`` is its tooltip and accessible name."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        role: str = "text",
        size: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._role = role
        self._size = size
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)
        self._follow()
        theme.changed.connect(self._follow)

    def set_name(self, name: str) -> None:
        """Say what it does, to eye and ear."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon(self, icon: str, role: str | None = None) -> None:
        """Show another icon, in another role's color if one is given."""
        self._icon = icon
        self._role = role or self._role
        self._follow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do it with Enter as with the space bar."""
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        side = max(self._theme.gap(self._size), self._theme.px(ICON) + 12)
        self.setFixedSize(side, side)
        self.setIconSize(QSize(self._theme.px(ICON), self._theme.px(ICON)))
        self.setIcon(self._theme.icon(self._icon, self._role))
