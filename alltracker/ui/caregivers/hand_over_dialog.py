"""The hand-over between two who care: the last 24 hours beside the next."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.hand_over import HandOverOptions, hand_over
from alltracker.care.units import FAHRENHEIT
from alltracker.db.hand_over_view import counts_said, hand_over_view
from alltracker.db.models import Patient
from alltracker.db.record_settings import RecordSettings
from alltracker.ui.caregivers.hand_over_rows import HandOverColumn
from alltracker.ui.caregivers.hand_over_words import said_hours, span_words
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.window.entries import ENTRIES

_WIDTH = 860
_TWO_COLUMNS = 640
"""With less room than so many pixels at 100 % the columns stand below each other."""
_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class HandOverDialog(SheetDialog):
    """``asked_for`` wants the page and the row of a line that was entered.

    Args:
        around: what the window has.
        patient: who is handed over.
        moment: the local time that the hours are counted from.
        parent: the window.
    """

    asked_for = Signal(str, str)

    def __init__(
        self, around: Surroundings, patient: Patient, moment: dt.datetime, parent: QWidget
    ) -> None:
        super().__init__(around.theme, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Hand-over: {name}").format(name=patient.name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        store, language = around.store, around.language
        view = hand_over_view(store, patient, moment)
        units = RecordSettings(store, patient.id)
        options = HandOverOptions(
            fahrenheit=units.temperature_unit() == FAHRENHEIT,
            counts=counts_said(store, patient.id, view),
        )
        found = hand_over(view, moment, options)
        self.said = said_hours(found, language)
        self._heading = "\n".join([title, language.say(span_words(found))])
        self.set_text(language.say(span_words(found)))
        self.columns = tuple(HandOverColumn(around.theme, one) for one in self.said)
        self._across = QBoxLayout(_ACROSS)
        self.copy = self.add_button(self.tr("Copy as text"))
        self._lay_out()
        self.copy.clicked.connect(self.copy_text)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy_text)

    def text(self) -> str:
        """Return the hand-over as text, for a message to whoever takes over."""
        return "\n\n".join([self._heading, *(one.as_text() for one in self.said)]) + "\n"

    def copy_text(self) -> None:
        """Put the hand-over on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())
        self.set_footnote(self.tr("Copied"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the columns side by side, or below each other where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.cancel.setText(self.tr("Close"))
        self._across.setSpacing(self._theme.gap(28))
        for column in self.columns:
            column.opened.connect(self._open)
            self._across.addWidget(column, 1)
        self.body.addLayout(self._across)
        self.setMinimumWidth(
            min(self._theme.px(_WIDTH), self.screen().availableSize().width() * 9 // 10)
        )
        self._arrange()
        rows = [row for column in self.columns for row in column.rows]
        first = rows[0] if rows else self.cancel
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        room = max(self.width(), self.minimumWidth())
        narrow = room < self._theme.px(_TWO_COLUMNS)
        self._across.setDirection(_DOWN if narrow else _ACROSS)

    def _open(self, page: str, row_id: str) -> None:
        if page in {entry.key for entry in ENTRIES}:
            self.reject()
            self.asked_for.emit(page, row_id)
