"""When one's own reminder is: on a day, or some days before or after an end of a phase."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from alltracker.care.kinds import SlipEdge
from alltracker.care.reminders_own import edge_day
from alltracker.care.rows import PhaseRow, PlanRow
from alltracker.language import Language
from alltracker.ui.kinds_phases import name_in
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.segmented import Segmented

_MOST_DAYS: Final = 3660
_BEFORE, _AFTER = -1, 1


class ReminderDayEditor(QWidget):
    """Its value is (day, phase, which end, days after it); the day of a phase is as known today."""

    edited = Signal()
    finished = Signal()

    def __init__(
        self, theme: Theme, language: Language, phases: Sequence[PhaseRow], plan: PlanRow | None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._phases = list(phases)
        self._plan = plan
        ways = ((False, self.tr("On a day")), (True, self.tr("With a phase")))
        self.way = Segmented(theme, ways, name=self.tr("On a day or with a phase"))
        self.day = DayField(theme, language, whole=True, needed=True)
        self.number = WholeNumberField(
            theme,
            language,
            least=Decimal(0),
            most=Decimal(_MOST_DAYS),
            unit=self.tr("days"),
            needed=True,
        )
        self.side = ChoiceField(theme, self._sides())
        names = [(row.id, name_in(row, language)) for row in self._phases]
        self.phase = ChoiceField(theme, names)
        self._beside = QWidget(self)
        self._build()
        self._connect()
        self._show_way()

    def first_stop(self) -> QWidget:
        """Return where the keyboard begins."""
        return self.way.stop() if self._phases else self.day

    def value(self) -> tuple[dt.date | None, str | None, SlipEdge, int] | None:
        """Return the day, the phase, its end and the days after it; None while there is none."""
        if self.problem() is not None:
            return None
        if not self.way.value():
            return self.day.day(), None, SlipEdge.START, 0
        phase, (edge, sign) = self._chosen(), self._side()
        days = sign * int(self.number.value() or 0)
        day = edge_day(phase, edge, days, self._phases, self._plan)
        return day, phase.id, edge, days

    def set_value(self, value: object) -> None:
        """Show (day, phase, which end, days after it), or nothing."""
        day, phase_id, edge, days = value if isinstance(value, tuple) else (None, None, None, 0)
        known = any(phase.id == phase_id for phase in self._phases)
        self.way.set_value(known)
        self.day.set_value(day)
        if known:
            self.phase.set_value(phase_id)
            self.side.set_value((edge, _BEFORE if days < 0 else _AFTER))
            self.number.set_value(Decimal(abs(days)))
        self._show_way()

    def problem(self) -> Problem | None:
        """Return what is wrong with the day, or with the number of days."""
        return self.number.problem() if self.way.value() else self.day.problem()

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state where the mistake is."""
        beside = bool(self.way.value())
        self.day.set_wrong(wrong and not beside)
        self.number.set_wrong(wrong and beside)

    def _sides(self) -> list[tuple[object, str]]:
        return [
            ((SlipEdge.START, _BEFORE), self.tr("before the first day of")),
            ((SlipEdge.START, _AFTER), self.tr("after the first day of")),
            ((SlipEdge.END, _BEFORE), self.tr("before the last day of")),
            ((SlipEdge.END, _AFTER), self.tr("after the last day of")),
        ]

    def _side(self) -> tuple[SlipEdge, int]:
        side = self.side.value()
        assert isinstance(side, tuple)
        return side

    def _chosen(self) -> PhaseRow:
        return next(phase for phase in self._phases if phase.id == self.phase.value())

    def _build(self) -> None:
        self.day.setAccessibleName(self.tr("Day"))
        self.number.setAccessibleName(self.tr("How many days"))
        self.number.set_value(Decimal(0))
        self.side.setAccessibleName(self.tr("Before or after which day"))
        self.phase.setAccessibleName(self.tr("Phase"))
        self.way.set_value(False)
        self.way.setVisible(bool(self._phases))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        flow = FlowLayout(self._beside)
        flow.setSpacing(self._theme.gap(8))
        for editor in (self.number, self.side, self.phase):
            flow.addWidget(editor)
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.day)
        column.addWidget(self._beside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self.first_stop())

    def _connect(self) -> None:
        self.way.edited.connect(self._choose_way)
        self.day.finished.connect(self.finished)
        self.number.finished.connect(self.finished)
        for editor in (self.day, self.number, self.side, self.phase):
            editor.edited.connect(self.edited)

    def _choose_way(self) -> None:
        self._show_way()
        self.edited.emit()

    def _show_way(self) -> None:
        beside = bool(self.way.value())
        self.day.setVisible(not beside)
        self._beside.setVisible(beside)
