"""The navigation: the patient, the pages as one tab stop with arrows inside, and what is saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.caregivers.writer_button import WriterButton
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import IconLabel, Rule, Text
from alltracker.ui.window.entries import PageEntry
from alltracker.ui.window.patient_button import PatientButton

WIDE: Final = 208
NARROW: Final = 64
_ROW: Final = 38
_ICON: Final = 20
_ABOVE: Final = 6
"""Pixels that an icon leaves free above and below it together."""
_LEAST: Final = 30
"""No row is lower, so that it can be hit."""
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class NavigationItem(QAbstractButton):
    """One page in the navigation: icon and name, chosen on card ground."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._narrow = False
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setProperty("ring_radius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._follow)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a slot for the navigation
        """Show only the icon, with the name as tooltip."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self._follow()

    @override
    def sizeHint(self) -> QSize:
        """Return room for icon and name."""
        font = self._theme.font(TextStep.STRONG)
        metrics = QFontMetrics(font)
        high = max(_ROW, metrics.height() + self._theme.gap(16))
        if self._narrow:
            return QSize(high, high)
        text = metrics.horizontalAdvance(self.text())
        return QSize(self._text_left() + text + self._theme.gap(10), high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same width: names are never cut. The rows come closer in a low window."""
        low = QFontMetrics(self._theme.font(TextStep.STRONG)).height()
        return QSize(self.sizeHint().width(), max(_LEAST, low))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = self._side()
        size = self._theme.px(side)
        left = (self.width() - size) // 2 if self._narrow else self._theme.gap(12)
        role = "accent" if self.isChecked() else "muted"
        pixmap = self._theme.pixmap(self._icon, role, side)
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap)
        if not self._narrow:
            step = TextStep.STRONG if self.isChecked() else TextStep.BODY
            painter.setFont(self._theme.font(step))
            painter.setPen(self._theme.color("text"))
            box = QRect(self._text_left(), 0, self.width(), self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the navigation; a button by itself would only move the focus."""
        if event.key() in _MOVES:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _paint_ground(self, painter: QPainter) -> None:
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(self._theme.color("hairline"))
            painter.setBrush(self._theme.color("card"))
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("select" if self.isDown() else "hover"))
        else:
            return
        painter.drawRoundedRect(box, 8, 8)

    def _side(self) -> int:
        """Return the side of the icon at 100 %, smaller where the rows come close."""
        whole = self._theme.px(_ICON)
        return min(_ICON, _ICON * max(1, self.height() - _ABOVE) // whole)

    def _text_left(self) -> int:
        return self._theme.gap(12) + self._theme.px(_ICON) + self._theme.gap(11)

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()


class Navigation(QFrame):
    """The left column. Emits ``page_chosen`` with a page key."""

    page_chosen = Signal(str)

    def __init__(
        self, theme: Theme, entries: Sequence[tuple[PageEntry, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self.patient = PatientButton(theme, self)
        self.items = {
            entry.key: NavigationItem(theme, entry.icon, name, self) for entry, name in entries
        }
        self._below = {entry.key for entry, _ in entries if entry.below}
        self.writer = WriterButton(theme, self)
        self._saved = Text(theme, "", TextStep.CAPTION, ink="muted", wraps=True, parent=self)
        self._saved_icon = IconLabel(theme, "shield-check", role="muted", size=16, parent=self)
        self.setProperty("ground", "sunken")
        self.setAccessibleName(self.tr("Pages"))
        self._build()
        self._connect()

    def choose(self, key: str) -> None:
        """Mark a page as the one shown; only its name takes the tab stop."""
        for name, item in self.items.items():
            item.setChecked(name == key)
            stop = Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(stop)

    def current(self) -> NavigationItem:
        """Return the chosen item."""
        return next(item for item in self.items.values() if item.isChecked())

    def last(self) -> QWidget:
        """Return what Tab reaches last: who writes."""
        return self.writer

    def show_saved(self, text: str) -> None:
        """Say when the record was saved last."""
        self._saved.setText(text)
        self._saved_icon.setVisible(bool(text) and not self._narrow)

    def wide_width(self) -> int:
        """Return the width that shows every name."""
        margin = 2 * self._theme.gap(12)
        names = max(item.sizeHint().width() for item in self.items.values())
        return max(self._theme.gap(WIDE), names + margin) if not self._narrow else self._last_wide

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a slot for the window
        """Show icons only, or icons and names."""
        if not narrow:
            self._narrow = False
        for item in self.items.values():
            item.set_narrow(narrow)
        self.patient.set_narrow(narrow)
        self.writer.set_narrow(narrow)
        self._saved.setVisible(not narrow)
        self._saved_icon.setVisible(not narrow and bool(self._saved.text()))
        if narrow:
            side = next(iter(self.items.values())).sizeHint().width()
            self.setFixedWidth(max(NARROW, side + 2 * self._theme.gap(12)))
        else:
            self._last_wide = self.wide_width()
            self.setFixedWidth(self._last_wide)
        self._narrow = narrow

    def _build(self) -> None:
        self._last_wide = WIDE
        column = QVBoxLayout(self)
        gap = self._theme.gap
        column.setContentsMargins(gap(12), gap(14), gap(12), gap(16))
        column.setSpacing(2)
        column.addWidget(self.patient)
        column.addSpacing(gap(14))
        for key, item in self.items.items():
            if key not in self._below:
                column.addWidget(item)
        column.addStretch()
        for key in self._below:
            column.addWidget(self.items[key])
        column.addSpacing(gap(8))
        column.addWidget(Rule(self))
        column.addSpacing(2)
        column.addWidget(self.writer)
        foot = QHBoxLayout()
        foot.setContentsMargins(gap(12), gap(4), 0, 0)
        foot.setSpacing(gap(8))
        foot.addWidget(self._saved_icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._saved, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for key, item in self.items.items():
            item.setProperty("page", key)
            item.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.page_chosen.emit(sender.property("page"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between pages with the arrow keys, Home and End."""
        keys = list(self.items)
        here = next((n for n, key in enumerate(keys) if self.items[key].hasFocus()), -1)
        moves = {
            Qt.Key.Key_Down: min(here + 1, len(keys) - 1),
            Qt.Key.Key_Up: max(here - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }
        to = moves.get(Qt.Key(event.key()))
        if here < 0 or to is None:
            super().keyPressEvent(event)
            return
        self.page_chosen.emit(keys[to])
        self.items[keys[to]].setFocus(Qt.FocusReason.TabFocusReason)
