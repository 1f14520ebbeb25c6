"""A schedule in words: how often, how much, when, from when to when; with 8 weeks shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.dose_pattern import DosePattern, PatternProblem
from alltracker.care.dose_words import amount_words
from alltracker.care.dosing import weekly_amount
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.language import Language
from alltracker.ui.medicines.fields_grid import FieldsGrid
from alltracker.ui.medicines.schedule_fields import ScheduleFields
from alltracker.ui.medicines.schedule_preview import SchedulePreview
from alltracker.ui.medicines.ways import ALIKE, KINDS, REGULAR, UNTIMED, Schedule, Way, way_of
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.editor import Problem

_BESIDE: Final = 800
"""Pixels at 100 % from which the weeks stand beside the fields."""


class ScheduleEditor(QWidget):
    """``edited`` at every change; ``checked`` shows what is wrong, ``schedule`` is what stands."""

    edited = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._only_days = False
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.grid = FieldsGrid(theme, columns=2)
        self.fields = ScheduleFields(theme, language)
        self.preview = SchedulePreview(theme, language)
        self._build()
        self._follow()
        self.grid.edited.connect(self._tell)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the weeks beside the fields where there is room, else below them."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        beside = self.width() >= self._theme.px(_BESIDE)
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    @property
    def way(self) -> Way:
        """How often, as it is chosen."""
        return Way(str(self.fields.way.value()))

    def set_units(self, unit: str, words_unit: object) -> None:
        """Count amounts in a unit: its word, and the unit itself for sentences."""
        fields = self.fields
        for field in (fields.amount, fields.most_amount, fields.taper, fields.times, fields.full):
            field.set_unit(unit)
        self.preview.set_unit(words_unit)
        self._show()

    def show_schedule(self, schedule: Schedule, full_before: float | None = None) -> None:
        """Show a schedule; ``full_before`` is the full dose that held until now."""
        fields, pattern = self.fields, schedule.pattern
        fields.way.set_value(way_of(pattern))
        fields.show_pattern(pattern)
        fields.starts.set_value(schedule.starts_on)
        fields.ends.set_value(schedule.ends_on)
        fields.most_doses.set_value(schedule.most_doses)
        fields.most_amount.set_value(schedule.most_amount)
        fields.least_hours.set_value(schedule.least_hours)
        fields.full.set_value(schedule.full_weekly or full_before)
        self._follow()

    def schedule(self) -> Schedule | None:
        """Return what stands in the fields, None while something is missing or wrong."""
        fields = self.fields
        start, pattern = fields.starts.day(), self._pattern()
        shown = self.grid.shows
        if start is None or pattern is None:
            return None
        needed = self.way is Way.NEEDED
        most = fields.most_doses.value() if needed else None
        hours = fields.least_hours.value() if needed else None
        return Schedule(
            pattern,
            start,
            fields.ends.day() if shown(fields.ends) else None,
            fields.full.value() if shown(fields.full) else None,
            None if most is None else int(most),
            fields.most_amount.value() if needed else None,
            None if hours is None else float(hours),
        )

    def set_only_days(self, *, only: bool) -> None:
        """Show only from when to when, where the dose itself is known."""
        self._only_days = only
        self._follow()

    def checked(self) -> bool:
        """Return whether the schedule can be saved; else show what is wrong and go there."""
        wrong = self.grid.check()
        if wrong is None:
            try:
                self._made()
            except PatternProblem as problem:
                wrong = self._editor_of(problem.field)
                self.show_problem(wrong, Problem(self._language.say(problem.message)))
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return wrong is None

    def show_problem(self, editor: QWidget, problem: Problem) -> None:
        """Show that what stands in a field cannot be."""
        self.grid.field(editor).show_problem(problem)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def use_words(self, amount: float | None, unit: object) -> str:
        """Return "Use 2 tablets", empty where there is no single amount to replace."""
        field = self.fields.amount
        single = self.grid.shows(field) and not self.fields.times.own_amounts
        if amount is None or not single or not isinstance(unit, DoseUnit):
            return ""
        said = self._language.say(amount_words(amount, unit))
        return self.tr("Use {amount}").format(amount=said)

    def use_amount(self, amount: float) -> None:
        """Write another amount."""
        self.fields.amount.set_value(amount)
        self._tell()

    def editor_of_row(self, name: str) -> QWidget | None:
        """Return the editor of an attribute of the order, None where it has none."""
        return self.fields.by_attribute.get(name)

    def _pattern(self) -> DosePattern | None:
        try:
            return self._made()
        except PatternProblem:
            return None

    def _made(self) -> DosePattern:
        """Return the pattern as it stands; raise PatternProblem."""
        fields, way = self.fields, self.way
        slots = () if way in UNTIMED else fields.times.value()
        return fields.pattern(way, KINDS[way], slots)

    def _editor_of(self, field: str) -> QWidget:
        fields, way = self.fields, self.way
        found: dict[str, QWidget] = {
            "every": fields.every_days if way is Way.EVERY else fields.every,
            "on_days": fields.length if way is Way.INFUSION else fields.on_days,
            "steps": fields.taper,
            "slots": fields.times,
            "amounts": fields.weekdays if way is Way.WEEKDAYS else fields.amount,
        }
        return found.get(field, fields.way)

    def _shown(self) -> list[QWidget]:
        """Return the editors of the chosen way, in order."""
        fields, way = self.fields, self.way
        own: dict[Way, list[QWidget]] = {
            Way.DAILY: [fields.amount],
            Way.WEEKDAYS: [fields.weekdays],
            Way.WEEKLY: [fields.weekday, fields.amount],
            Way.EVERY: [fields.every_days, fields.amount],
            Way.CYCLE: [fields.on_days, fields.every, fields.amount],
            Way.TAPER: [fields.taper],
            Way.NEEDED: [
                fields.amount,
                fields.most_doses,
                fields.least_hours,
                fields.most_amount,
            ],
            Way.ONCE: [fields.amount],
            Way.INFUSION: [fields.amount, fields.length],
        }
        times = [] if way in UNTIMED else [fields.times]
        by_itself = way in {Way.ONCE, Way.INFUSION, Way.TAPER} and not fields.ends.text()
        ends = [] if by_itself else [fields.ends]
        full = [fields.full] if way in REGULAR else []
        if self._only_days:
            return [fields.starts, *ends]
        return [fields.way, *own[way], *times, fields.starts, *ends, *full]

    def _build(self) -> None:
        self.fields.add_to(self.grid)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(self._theme.gap(18))
        self._sides.addWidget(self.grid, 11)
        self._sides.addWidget(self.preview, 9)
        self.setFocusProxy(self.fields.way)

    def _tell(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """Show what belongs to the chosen way, and what it comes to."""
        self.fields.times.allow_own(self.way not in ALIKE)
        label = self.fields.amount_label(self.way)
        self.grid.field(self.fields.amount).label.setText(label)
        self.fields.amount.setAccessibleName(label)
        self.grid.show_only(self._shown())
        self._show()

    def _show(self) -> None:
        pattern, start = self._pattern(), self.fields.starts.day()
        self.fields.full.show_weekly(weekly_amount(pattern) if pattern is not None else None)
        self.fields.taper.show_days(start)
        self.preview.show_pattern(pattern, start, self.fields.ends.day())
