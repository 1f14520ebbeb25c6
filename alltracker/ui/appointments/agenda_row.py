"""One visit as a row of the agenda: its day, what, when and where, and what is at that time."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from alltracker.care.kinds import AppointmentStatus
from alltracker.language import Language
from alltracker.ui.appointments.visits import ShownVisit
from alltracker.ui.appointments.words import line_words, spoken
from alltracker.ui.theme.theme import ICON, TextStep, Theme
from alltracker.ui.widgets.button import is_enter
from alltracker.ui.widgets.date_tile import draw_date
from alltracker.ui.widgets.painted import PaintedWidget, font_of, smooth

TILE: Final = 52
"""Width of the day at the left, at 100 %."""
_COPY: Final = QKeySequence.StandardKey.Copy
_WRAP: Final = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value
_KEYS: Final = {
    Qt.Key.Key_D: "done",
    Qt.Key.Key_M: "missed",
    Qt.Key.Key_X: "canceled",
    Qt.Key.Key_N: "new",
    Qt.Key.Key_Insert: "new",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Menu: "menu",
}
_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}


class AgendaRow(PaintedWidget):
    """A row; D, M and X say what became of the visit, Enter unfolds it, then opens it."""

    chosen = Signal()
    """It was clicked, or entered by key."""
    asked = Signal(str)
    """Something is to be done with the visit: the name of the deed."""
    stepped = Signal(int)
    """The keyboard goes on, by so many rows."""
    rewrapped = Signal()
    """The words were laid out for another width, perhaps on more lines."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self._language = language
        self._visit: ShownVisit | None = None
        self._line = self._conflict = ""
        self._laid: tuple[int, list[tuple[str, QRect, QFont]]] = (-1, [])
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_visit(self, visit: ShownVisit, today: dt.date, conflict: str) -> None:
        """Show a visit, and in words what is at the same time."""
        self._visit, self._conflict = visit, conflict
        self._line = line_words(visit, self._language, today)
        self.setAccessibleName(visit.visit.title)
        said = ". ".join(part for part in (self._line, conflict) if part)
        self.setAccessibleDescription(said)
        self.setToolTip(self.tr("D done, M missed, X canceled, Enter opens"))
        self._laid = (-1, [])
        self._fit()

    def text(self) -> str:
        """Return all that stands in the row."""
        lines = (self.accessibleName(), self._line, self._conflict)
        return "\n".join(line for line in lines if line)

    @override
    def sizeHint(self) -> QSize:
        """Return the height that the words need at the width there is."""
        wide = max(self.width(), self._theme.px(220))
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same height on less width."""
        return QSize(self._theme.px(180), self.heightForWidth(max(self.width(), 1)))

    @override
    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines, at least that of the day."""
        lines = sum(box.height() for _, box, _ in self._boxes(width))
        least = self._theme.px(42)
        return max(lines, least) + 2 * self._theme.gap(9)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the lines that the words need at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
            self.rewrapped.emit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw day and words."""
        if self._visit is None:
            return
        painter = QPainter(self)
        smooth(painter)
        pad = self._theme.gap(9)
        tile = QRectF(0, pad, self._theme.px(TILE), self._theme.px(42))
        draw_date(painter, tile, self._visit.first_day, self._theme, self._language)
        for place, (text, box, font) in enumerate(self._boxes(self.width())):
            ink = "text" if place == 0 else "warn" if text == self._conflict else "muted"
            painter.setFont(font)
            painter.setPen(self._theme.color(ink))
            painter.drawText(box, _WRAP, text)
            if text == self._conflict:
                side = self._theme.px(ICON - 3)
                left = box.left() - side - self._theme.gap(5)
                painter.drawPixmap(
                    left, box.top() + 1, self._theme.pixmap("clock-alert", "warn", ICON - 3)
                )
        painter.end()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Unfold the visit."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.chosen.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the form of the visit."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit("edit")

    @override
    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.asked.emit("menu")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out the keys of the agenda."""
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        bare = plain == Qt.KeyboardModifier.NoModifier
        if event.matches(_COPY):
            self.asked.emit("copy")
        elif plain == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_F10:
            self.asked.emit("menu")
        elif bare and key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif bare and key in _KEYS:
            self.asked.emit(_KEYS[key])
        elif is_enter(event) or (bare and key == Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def spoken_line(self, today: dt.date) -> str:
        """Return the visit in one line."""
        return spoken(self._visit, self._language, today) if self._visit else ""

    def _boxes(self, width: int) -> list[tuple[str, QRect, QFont]]:
        """Return each text with its place and font; measured once for a width."""
        if self._laid[0] != width:
            self._laid = (width, self._measured(width))
        return self._laid[1]

    def _measured(self, width: int) -> list[tuple[str, QRect, QFont]]:
        left = self._theme.px(TILE) + self._theme.gap(12)
        top = self._theme.gap(9)
        title = QFont(font_of(self._theme, TextStep.STRONG))
        visit = self._visit.visit if self._visit else None
        if visit is not None and visit.status is AppointmentStatus.CANCELED:
            title.setStrikeOut(True)
        small = self._theme.font(TextStep.SMALL)
        sign = self._theme.px(ICON - 3) + self._theme.gap(5)
        parts = ((visit.title if visit else "", title, 0), (self._line, small, 0))
        boxes = []
        for text, font, indent in (*parts, (self._conflict, small, sign)):
            if not text:
                continue
            room = QRect(0, 0, max(40, width - left - indent), 10_000)
            high = QFontMetrics(font, self).boundingRect(room, _WRAP, text).height()
            boxes.append((text, QRect(left + indent, top, room.width(), high), font))
            top += high
        return boxes

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(max(self.width(), 1)))
        self.update()

    @override
    def _follow_theme(self) -> None:
        self._laid = (-1, [])
        self._fit()
        super()._follow_theme()
