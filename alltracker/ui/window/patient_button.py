"""The patient on top of the navigation: who is shown, and the way to another."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme


class PatientButton(QAbstractButton):
    """Shows a patient's initial, name and a muted line; opens a menu of all patients.

    Emits ``chosen`` with a patient's id and ``more_asked`` for the page where patients are kept.
    """

    chosen = Signal(str)
    more_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._line = ""
        self._narrow = False
        self._others: list[tuple[str, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)
        theme.changed.connect(self._follow)

    def show_patient(self, name: str, line: str, others: list[tuple[str, str]]) -> None:
        """Show who is chosen, and offer ``others`` as (id, name)."""
        self._name, self._line, self._others = name, line, others
        self.setAccessibleName(self.tr("Patient: {name}").format(name=name))
        self.setAccessibleDescription(line)
        self.setToolTip(f"{name}\n{line}" if self._narrow else "")
        self.update()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a slot for the navigation
        """Show only the initial where the window is narrow."""
        self._narrow = narrow
        self.setToolTip(f"{self._name}\n{self._line}" if narrow else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the disc and two lines."""
        return QSize(self._theme.gap(60), max(self._disc() + self._theme.gap(16), self._lines()))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for disc and lines alone, for a low window."""
        return QSize(self._theme.gap(60), max(self._disc() + self._theme.gap(4), self._lines()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc with the initial, the name, the line and the arrows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(self._theme.color("select" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        disc, left = self._disc(), self._theme.gap(8)
        if self._narrow:
            left = (self.width() - disc) // 2
        circle = QRectF(left, (self.height() - disc) / 2, disc, disc)
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(circle)
        painter.setPen(self._theme.color("on_accent"))
        painter.setFont(self._theme.font(TextStep.CARD_TITLE))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._name[:1].upper())
        if not self._narrow:
            self._paint_words(painter, left + disc + self._theme.gap(10))

    def _lines(self) -> int:
        """Return the height of both lines."""
        steps = (TextStep.STRONG, TextStep.SMALL)
        return sum(QFontMetrics(self._theme.font(step)).height() for step in steps) + 8

    def _paint_words(self, painter: QPainter, left: int) -> None:
        side = self._theme.px(18)
        arrows = self.width() - side - self._theme.gap(6)
        painter.drawPixmap(
            arrows, (self.height() - side) // 2, self._theme.pixmap("chevrons-up-down", "muted")
        )
        strong, small = self._theme.font(TextStep.STRONG), self._theme.font(TextStep.SMALL)
        high, low = QFontMetrics(strong).height(), QFontMetrics(small).height()
        top = (self.height() - high - low) // 2
        for font, text, role, y, tall in (
            (strong, self._name, "text", top, high),
            (small, self._line, "muted", top + high, low),
        ):
            box = QRect(left, y, arrows - left - 4, tall)
            painter.setFont(font)
            painter.setPen(self._theme.color(role))
            fitting = fitted(text, QFontMetrics(font), box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitting)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with Enter, Space or the down arrow."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self._open()
        else:
            super().keyPressEvent(event)

    def _disc(self) -> int:
        return self._theme.px(36)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for patient_id, name in self._others:
            action = menu.addAction(name.replace("&", "&&"))
            action.setData(patient_id)
        if self._others:
            menu.addSeparator()
        menu.addAction(self.tr("Patients…"))
        menu.triggered.connect(self._chose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _chose(self, action: QAction) -> None:
        if action.data():
            self.chosen.emit(action.data())
        else:
            self.more_asked.emit()

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()


def fitted(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return a text, or its first part (before a dot or a blank) where all of it does not fit."""
    for mark in ("", " · ", " "):
        part = text.split(mark, maxsplit=1)[0] if mark else text
        if metrics.horizontalAdvance(part) <= room:
            return part
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
