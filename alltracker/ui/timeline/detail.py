"""The strip below the timeline: what the chosen thing is, and what can be done with it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.timeline_items import Item, RowKind
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.timeline.said import Said
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import ElidedText, Text
from alltracker.ui.widgets.painted import PaintedWidget, draw_box, smooth

ICONS: Final = {
    RowKind.PHASE: "route",
    RowKind.DRAW: "test-tube",
    RowKind.APPOINTMENT: "calendar-days",
    RowKind.SIDE_EFFECT: "notebook-pen",
    RowKind.TEMPERATURE: "thermometer",
    RowKind.AWAITED_RESULT: "microscope",
    RowKind.NOTE: "sticky-note",
    RowKind.OWN_REMINDER: "bell",
    RowKind.MILESTONE: "flag",
    RowKind.PROCEDURE: "syringe",
    RowKind.TRANSFUSION: "droplet",
    RowKind.STAY: "bed-double",
    RowKind.INFECTION: "microscope",
    RowKind.RADIATION: "radiation",
    RowKind.ABSENCE: "school",
    RowKind.CLINIC_DOSE: "hospital",
    RowKind.DOSE: "pill",
    RowKind.MEDICINE: "pill",
    RowKind.PATIENT: "user-round",
    RowKind.PLAN: "flag",
    RowKind.DOCUMENTS: "flag",
}
_TILE: Final = 36
_HEIGHT: Final = 64
_NOTED: Final = ("note", "said", "what_helped", "text")
_BY: Final = ("measured_by", "given_by")


class _Tile(PaintedWidget):
    """The icon of a thing on its soft ground."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon = "route"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._theme.px(_TILE), self._theme.px(_TILE))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and icon."""
        painter = QPainter(self)
        smooth(painter)
        tokens = self._theme.tokens
        draw_box(painter, QRectF(self.rect()), self._theme.px(8), tokens.accent_soft)
        pixmap = self._theme.pixmap(self._icon, "accent")
        side = pixmap.deviceIndependentSize()
        left, top = (self.width() - side.width()) / 2, (self.height() - side.height()) / 2
        painter.drawPixmap(round(left), round(top), pixmap)
        painter.end()


class DetailStrip(QFrame):
    """Says what the chosen thing is; emits what is asked for with it."""

    open_asked = Signal()
    move_asked = Signal()

    def __init__(self, theme: Theme, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = said
        self._tile = _Tile(theme)
        self.title = Text(theme, "", TextStep.STRONG)
        self.when = ElidedText(theme, "", ink="muted")
        self.note = ElidedText(theme, "", TextStep.SMALL)
        self.move_button = Button(theme, self.tr("Move"), icon="calendar-clock", room="card")
        self.open_button = Button(theme, self.tr("Open"), room="card")
        self._build()

    def show_item(self, item: Item | None, row: Any = None, *, opens: bool = True) -> None:
        """Show a thing and the row it comes from; None hides the strip."""
        self.setVisible(item is not None)
        if item is None:
            return
        said = self._said
        self._tile.show_icon(ICONS[item.row])
        self.title.setText(said.text(item.title))
        self.when.setText(self._when(item, row))
        note = " ".join(noted(row))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.move_button.setVisible(bool(item.grips))
        self.open_button.setVisible(opens)
        self.setAccessibleName(said.text(item.title))

    def _when(self, item: Item, row: Any) -> str:
        when = ", ".join(part for part in (self._said.when(item), self._said.remarks(item)) if part)
        names = (str(getattr(row, name, "") or "").strip() for name in _BY)
        by = next((name for name in names if name), "")
        if not by:
            return when
        return self.tr("{when}, noted by {name}").format(when=when, name=by)

    def _follow(self) -> None:
        """Be as high with a note as without one."""
        self.setMinimumHeight(self._theme.px(_HEIGHT))

    def _build(self) -> None:
        gap = self._theme.gap
        self.setProperty("card", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(20), gap(10), gap(16), gap(10))
        row.setSpacing(gap(16))
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(gap(2))
        head = QHBoxLayout()
        head.setSpacing(gap(8))
        head.addWidget(self.title)
        head.addWidget(self.when, 1)
        words.addStretch(1)
        words.addLayout(head)
        words.addWidget(self.note)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self._follow)
        self._follow()
        self.open_button.clicked.connect(self.open_asked)
        self.move_button.clicked.connect(self.move_asked)
        self.hide()


def noted(row: Any) -> list[str]:
    """Return what the family wrote about a row, each as one line."""
    texts = (str(getattr(row, name, "") or "") for name in _NOTED)
    return [" ".join(text.split()) for text in texts if text.strip()]
