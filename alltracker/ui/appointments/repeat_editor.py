"""How a visit repeats: its rhythm, its end, and the next dates in words."""

from __future__ import annotations

import datetime as dt
import itertools
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from alltracker.care.recurrence import (
    LONGEST_STEP,
    MOST_VISITS,
    Rule,
    RuleKind,
    RuleProblem,
    check_series,
    every_start,
)
from alltracker.language import DayStyle, Language
from alltracker.ui.appointments.labelled import Labelled
from alltracker.ui.appointments.rhythms import SINGLE, WITH_STEP, Rhythms
from alltracker.ui.appointments.weekday_choice import WeekdayChoice
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text

PREVIEWED: Final = 5
"""So many coming dates are written out."""


class VisitRepeatEditor(QWidget):
    """Its value is the text of a rule, empty for a visit that does not repeat."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._start: dt.datetime | None = None
        self._anchor: tuple[str, dt.datetime] | None = None
        self._rhythms = Rhythms(language)
        self.rhythm = ChoiceField(theme)
        self.every = self._number(LONGEST_STEP)
        self.weekdays = WeekdayChoice(theme, language)
        self.on_days = self._number(LONGEST_STEP)
        self.off_days = self._number(LONGEST_STEP)
        self.end = ChoiceField(theme, self._ends())
        self.until = DayField(theme, language, whole=True, needed=True)
        self.count = self._number(MOST_VISITS)
        self.preview = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._parts: dict[QWidget, Labelled] = {}
        self._build()
        self._connect()
        self._offer(None)
        self.set_value("")

    def value(self) -> str:
        """Return the text of the rule, empty for a single visit or a rule that cannot be."""
        try:
            rule = self._rule()
        except RuleProblem:
            return ""
        return rule.text() if rule is not None else ""

    def set_value(self, text: object) -> None:
        """Show a rule by its text."""
        rule = self._rhythms.read(str(text or ""))
        self._offer(rule)
        self.rhythm.set_value(self._rhythms.key_of(rule))
        self.every.set_value(Decimal(rule.every if rule else 1))
        self.weekdays.set_value(rule.weekdays if rule and rule.kind is RuleKind.WEEKS else ())
        self.on_days.set_value(Decimal(rule.on_days if rule and rule.on_days else 5))
        self.off_days.set_value(Decimal(rule.off_days if rule and rule.off_days else 23))
        ends = "until" if rule and rule.until else "count" if rule and rule.count else "never"
        self.end.set_value(ends)
        self.until.set_value(rule.until if rule else None)
        self.count.set_value(Decimal(rule.count) if rule and rule.count else None)
        self._follow_choice()

    def set_start(self, start: dt.datetime | None) -> None:
        """Count from another first visit: days of the month and weekdays follow it."""
        if start == self._start:
            return
        before, self._start = self._start, start
        key, rule = self.rhythm.value(), self._rhythms.given
        self._rhythms.set_start(start)
        if before is not None and start is not None:
            self.weekdays.follow(before.weekday(), start.weekday())
        self._offer(rule)
        self.rhythm.set_value(key)
        if self.rhythm.currentIndex() < 0:
            self.rhythm.set_value(SINGLE)
        self._show_preview()

    def set_series(self, text: str, start: dt.datetime) -> None:
        """Know where the series begins that a visit is taken from, for counting its visits."""
        self._anchor = (text, start)
        self._show_preview()

    def problem(self) -> Problem | None:
        """Return why there is no such series."""
        for field in self._shown_fields():
            wrong = field.problem()
            if wrong is not None:
                return wrong
        try:
            rule = self._rule()
            if rule is not None and self._start is not None:
                check_series(rule, self._first_of(rule))
        except RuleProblem as problem:
            return Problem(self._language.say(problem.message))
        return None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state where the mistake is."""
        for field in self._shown_fields():
            field.set_wrong(wrong and field.problem() is not None)
        field_name = self._wrong_part() if wrong else ""
        named: dict[str, WholeNumberField | DayField] = {"until": self.until, "count": self.count}
        if field_name in named:
            named[field_name].set_wrong(True)

    def _wrong_part(self) -> str:
        try:
            rule = self._rule()
            if rule is not None and self._start is not None:
                check_series(rule, self._first_of(rule))
        except RuleProblem as problem:
            return problem.field
        return ""

    def _rule(self) -> Rule | None:
        """Return the rule as it stands; raise RuleProblem for one that cannot be."""
        end: dict[str, dt.date | int | None] = {}
        if self.end.value() == "until":
            end = {"until": self.until.day()}
        elif self.end.value() == "count":
            end = {"count": _whole(self.count)}
        steps = (_whole(self.every), _whole(self.on_days), _whole(self.off_days))
        key = str(self.rhythm.value())
        return self._rhythms.rule(key, steps, self.weekdays.value(), end)

    def _first_of(self, rule: Rule) -> dt.datetime:
        """Return where the series begins: at this visit, unless it is the series it is from."""
        assert self._start is not None
        if self._anchor is not None and rule.text() == self._anchor[0]:
            return self._anchor[1]
        return self._start

    def _show_preview(self) -> None:
        words = ""
        try:
            rule = self._rule() if self.problem() is None else None
        except RuleProblem:
            rule = None
        if rule is not None and self._start is not None:
            every = every_start(rule, self._first_of(rule))
            begun = (one for one in every if one >= dt.datetime.combine(self._start, dt.time()))
            found = list(itertools.islice(begun, PREVIEWED + 1))
            days = [self._language.day(one.date(), DayStyle.WEEKDAY_YEAR) for one in found]
            said = (
                self.tr("Visits on {days}") if len(found) <= PREVIEWED else self.tr("Next: {days}")
            )
            words = said.format(days="; ".join(days[:PREVIEWED])) if days else ""
        self.preview.setText(words)
        self.preview.setVisible(bool(words))

    def _shown_fields(self) -> list[WholeNumberField | DayField]:
        fields: list[WholeNumberField | DayField] = [
            self.every,
            self.on_days,
            self.off_days,
            self.until,
            self.count,
        ]
        return [field for field in fields if not self._parts[field].isHidden()]

    def _follow_choice(self) -> None:
        """Show what belongs to the rhythm and the end that are chosen."""
        key, end = str(self.rhythm.value()), self.end.value()
        repeats = key != SINGLE
        shown = {
            self.every: key in WITH_STEP,
            self.weekdays: key == RuleKind.WEEKS,
            self.on_days: key == RuleKind.CYCLES,
            self.off_days: key == RuleKind.CYCLES,
            self.end: repeats,
            self.until: repeats and end == "until",
            self.count: repeats and end == "count",
        }
        for field, visible in shown.items():
            self._parts[field].setVisible(visible)
        self.every.set_unit(self._rhythms.unit(key))
        if key == RuleKind.WEEKS and not self.weekdays.value() and self._start is not None:
            self.weekdays.set_value((self._start.weekday(),))
        self.updateGeometry()
        self._show_preview()

    def _offer(self, rule: Rule | None) -> None:
        self._rhythms.given = rule
        self.rhythm.set_options(self._rhythms.options())

    def _number(self, most: int) -> WholeNumberField:
        return WholeNumberField(
            self._theme, self._language, least=Decimal(1), most=Decimal(most), needed=True
        )

    def _ends(self) -> list[tuple[object, str]]:
        return [
            ("never", self.tr("Without end")),
            ("until", self.tr("Until a day")),
            ("count", self.tr("After a number")),
        ]

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rhythm)
        names = {
            self.every: self.tr("Every"),
            self.weekdays: self.tr("On"),
            self.on_days: self.tr("Days on"),
            self.off_days: self.tr("Days off"),
            self.end: self.tr("Ends"),
            self.until: self.tr("Last day"),
            self.count: self.tr("How many"),
        }
        holder = QWidget()
        self._row = FlowLayout(holder)
        self._row.setSpacing(self._theme.gap(10))
        for widget, name in names.items():
            self._parts[widget] = Labelled(self._theme, name, widget)
            self._row.addWidget(self._parts[widget])
        column.addWidget(holder)
        column.addWidget(self.preview)
        self.setFocusProxy(self.rhythm)

    def _connect(self) -> None:
        for field in self._parts:
            field.edited.connect(self._tell)  # type: ignore[attr-defined]
            field.finished.connect(self._done)  # type: ignore[attr-defined]
        self.rhythm.edited.connect(self._tell)
        self.rhythm.finished.connect(self._done)

    def _tell(self) -> None:
        self._follow_choice()
        self.edited.emit()

    def _done(self) -> None:
        self._show_preview()
        self.finished.emit()


def _whole(field: WholeNumberField) -> int:
    number = field.value()
    return int(number) if number is not None else 0
