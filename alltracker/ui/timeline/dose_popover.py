"""The small frame about one dose: what became of it, and the answers that are a click away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.popover import Popover

_SPACE: Final = 4


class DosePopover(Popover):
    """Day, dose and how it stands, the note, and Given, Not given and Open."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme, page)
        self._dose = Text(theme, "", TextStep.SMALL)
        self._state = Text(theme, "", TextStep.SMALL_STRONG)
        self._line = QWidget(self)
        self._first: Button | None = None
        self.given: Button | None = None
        self.skipped: Button | None = None
        self.open: Button | None = None
        flow = FlowLayout(self._line)
        flow.setSpacing(theme.gap(_SPACE))
        flow.addWidget(self._dose)
        flow.addWidget(self._state)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self._line)

    def show_dose(self, day: str, dose: str, state: str, note: str) -> None:
        """Say which dose it is; the buttons of the one before are gone."""
        self.set_content(day, note)
        self._dose.setText(self.tr("{dose}:").format(dose=dose) if state else dose)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        spoken = (f"{dose}: {state}" if state else dose, note)
        self.setAccessibleDescription(". ".join(part for part in spoken if part))
        self._first = self.given = self.skipped = self.open = None

    def offer(self, *, given: bool, skipped: bool) -> None:
        """Offer the answers that make sense, and the form."""
        if given:
            self.given = self.add_button(self.tr("Given"))
        if skipped:
            self.skipped = self.add_button(self.tr("Not given"))
        self.open = Button(self._theme, self.tr("Open"), "quiet", room="card", parent=self)
        self._buttons.append(self.open)
        self._row.insertWidget(len(self._buttons) - 1, self.open)
        self._first = self.given or self.skipped or self.open

    def appear(self, place: QRect, *, keyboard: bool) -> None:
        """Appear at a place; with ``keyboard`` the first button has the focus."""
        self.show_at(place)
        if keyboard and self._first is not None:
            self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def _follow(self) -> None:
        super()._follow()
        self.updateGeometry()
