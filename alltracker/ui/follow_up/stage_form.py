"""One stage of the visit plan to be written: from when to when, how often, who said so."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.plan_template import DurationUnit
from alltracker.db.columns import values_of
from alltracker.db.models import VisitStage
from alltracker.db.rules import problems_of
from alltracker.db.rules_follow_up import LONGEST_MONTHS
from alltracker.language import Language
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField, TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Rule, Text

_COLUMNS: Final = 6
_LARGE_TEXT: Final = 1.5
"""From this text size on half as many fields stand beside each other."""


class StageForm(QWidget):
    """``removal_asked``: take this stage out of the plan."""

    removal_asked = Signal()
    edited = Signal()

    def __init__(
        self, theme: Theme, language: Language, row: VisitStage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._row = row
        self._title = Text(theme, "", TextStep.STRONG)
        self.remove = IconButton(theme, "trash-2", self.tr("Take this stage out"), parent=self)
        large = theme.text_scale >= _LARGE_TEXT
        self._form = Form(theme, columns=_COLUMNS // 2 if large else _COLUMNS)
        most = Decimal(LONGEST_MONTHS)
        self.begin = WholeNumberField(theme, language, least=Decimal(0), most=most, needed=True)
        self.end = WholeNumberField(theme, language, least=Decimal(1), most=most)
        self.low = NumberField(theme, language)
        self.high = NumberField(theme, language)
        self.unit = ChoiceField(
            theme,
            [
                (DurationUnit.DAY, self.tr("days")),
                (DurationUnit.WEEK, self.tr("weeks")),
                (DurationUnit.MONTH, self.tr("months")),
                (DurationUnit.YEAR, self.tr("years")),
            ],
        )
        self.words = TextField(theme)
        self.source = TextField(theme)
        self._build()
        self._show_row()
        self._form.edited.connect(self.edited)
        self.remove.clicked.connect(self.removal_asked)

    def set_number(self, number: int) -> None:
        """Say which stage of the plan it is."""
        self._title.setText(self.tr("Stage {number}").format(number=number))

    def made(self, position: int) -> VisitStage:
        """Return the stage as it stands in the form; an interval written here is no guess."""
        low = _number(self.low)
        high = _number(self.high) if self.high.text().strip() else low
        unit = self.unit.value()
        assert isinstance(unit, DurationUnit)
        same = (low, high, unit) == (self._row.every_low, self._row.every_high, self._row.unit)
        begin, end = self.begin.value(), self.end.value()
        written: dict[str, Any] = {
            "position": position,
            "from_months": int(begin or 0),
            "to_months": None if end is None else int(end),
            "every_low": low,
            "every_high": high,
            "unit": unit,
            "words": self.words.value(),
            "source": self.source.value(),
            "guess": self._row.guess and (same or low is None),
        }
        return VisitStage(**(values_of(self._row) | written))

    def checked(self) -> bool:
        """Return whether the stage can be; else show what is wrong in its field."""
        if not self._form.check():
            return False
        editors = {
            "from_months": self.begin,
            "to_months": self.end,
            "every_low": self.low,
            "every_high": self.high,
        }
        wrong = problems_of(self.made(0))
        for problem in wrong:
            editor = editors.get(problem.field, self.words)
            self._form.set_error(editor, Problem(self._language.say(problem.message)))
            editor.setFocus()
        return not wrong

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        months = self.tr("months")
        form = self._form
        form.add(self.tr("From"), self.begin, unit=months, hint=self.tr("after the end"))
        form.add(self.tr("Until"), self.end, unit=months, hint=self.tr("empty: open"))
        form.add(self.tr("Every"), self.low)
        form.add(self.tr("to"), self.high)
        form.add(self.tr("Unit"), self.unit, span=2)
        form.add(self.tr("In words"), self.words, span=3)
        form.add(
            self.tr("Who said it"), self.source, span=3, hint=self.tr("Such as: our clinic, 2022")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        column.addWidget(Rule())
        column.addLayout(head)
        column.addWidget(form)

    def _show_row(self) -> None:
        row = self._row
        self.begin.set_value(Decimal(row.from_months))
        self.end.set_value(None if row.to_months is None else Decimal(row.to_months))
        self.low.set_value(row.every_low)
        self.high.set_value(None if row.every_high == row.every_low else row.every_high)
        self.unit.set_value(row.unit)
        self.words.set_value(row.words)
        self.source.set_value(row.source)


def _number(field: NumberField) -> float | None:
    value = field.value()
    return None if value is None else float(value)
