"""Answering for the days nobody ticked: a list to look through, then one step."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.dose_days import DoseLine
from alltracker.care.dose_words import short_name
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.dose_rows import Said, dose_row, standing
from alltracker.language import DayStyle
from alltracker.ui.doses.month_read import MonthOfDoses
from alltracker.ui.doses.read import which_of
from alltracker.ui.doses.words import DoseWords
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.ticks import CheckField

_WEEK: Final = "week"
_MONTH: Final = "month"
_DAYS: Final = dt.timedelta(days=7)


class FillDialog(SheetDialog):
    """Every dose of the list can be left out; all others are noted in one step."""

    def __init__(
        self, around: Surroundings, patient: Any, shown: MonthOfDoses, parent: QWidget
    ) -> None:
        super().__init__(around.theme, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self._patient = patient
        self._shown = shown
        self._lines = shown.unticked()
        self.span = Segmented(
            around.theme,
            [(_WEEK, self.tr("The last 7 days")), (_MONTH, self.tr("The whole month"))],
            name=self.tr("Which days"),
        )
        self.status = Segmented(
            around.theme,
            [
                (DoseStatus.GIVEN, self.tr("Given")),
                (DoseStatus.NOT_KNOWN, self.tr("Not known")),
                (DoseStatus.SKIPPED, self.tr("Skipped")),
            ],
            name=self.tr("What became of them"),
        )
        self._sum = Text(around.theme, "", ink="muted", wraps=True)
        self._column = QVBoxLayout()
        self._ticks: list[tuple[DoseLine, CheckField]] = []
        self._fill()

    def chosen(self) -> list[DoseLine]:
        """Return the doses that are to be noted."""
        return [line for line, tick in self._ticks if not tick.isHidden() and tick.isChecked()]

    @override
    def accept(self) -> None:
        """Note all chosen doses in one step, leaving out what somebody ticked meanwhile."""
        status = self.status.value()
        assert isinstance(status, DoseStatus)
        store = self._around.store
        which = [which_of(line) for line in self.chosen()]
        free = [one for one in which if not standing(store, one).doses]
        rows = [dose_row(store, self._patient.id, one, Said(status)) for one in free]
        label = self._label(status, len(rows))
        if not rows or self._around.deeds.carry_out(label, put=rows):
            super().accept()

    def _fill(self) -> None:
        title = self.tr("Mark what is not ticked: {name}").format(name=self._shown.medicine.name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(self.tr("Take out the doses you do not mean. It is one step to undo."))
        words = DoseWords(self._around.language)
        for line in self._lines:
            tick = CheckField(self._theme, self._line_words(line, words))
            tick.setChecked(True)
            tick.toggled.connect(self._count)
            self._column.addWidget(tick)
            self._ticks.append((line, tick))
        recent = any(self._is_recent(line) for line in self._lines)
        self.span.set_value(_MONTH)
        self.span.setVisible(recent and not all(self._is_recent(line) for line in self._lines))
        self.status.set_value(DoseStatus.GIVEN)
        self.body.addWidget(self.status)
        self.body.addWidget(self.span)
        self.body.addLayout(self._column)
        self.body.addWidget(self._sum)
        self.body.addStretch(1)
        self._deed = self.set_deed(" ")
        self.span.edited.connect(self._show_span)
        self.status.edited.connect(self._count)
        self._count()

    def _line_words(self, line: DoseLine, words: DoseWords) -> str:
        assert line.due is not None
        day = self._around.language.heading(line.day, DayStyle.WEEKDAY)
        text = self.tr("{day}: {dose}")
        said = text.format(day=day, dose=words.detail(line.due, whole=False))
        return said.replace("&", "&&")

    def _is_recent(self, line: DoseLine) -> bool:
        return line.day >= self._shown.today - _DAYS

    def _show_span(self) -> None:
        week = self.span.value() == _WEEK
        for line, tick in self._ticks:
            tick.setVisible(not week or self._is_recent(line))
        self._count()

    def _count(self) -> None:
        count = len(self.chosen())
        words = {
            DoseStatus.GIVEN: self.tr("Mark %n dose(s) as given", "", count),
            DoseStatus.NOT_KNOWN: self.tr("Mark %n dose(s) as not known", "", count),
            DoseStatus.SKIPPED: self.tr("Mark %n dose(s) as skipped", "", count),
        }
        status = self.status.value()
        assert isinstance(status, DoseStatus)
        self._deed.setText(words[status])
        self._deed.setEnabled(bool(count))
        who = self._around.store.author
        said = self.tr("Noted as written by {who}, without a time.").format(who=who)
        self._sum.setText(said if who else self.tr("Noted without a time."))

    def _label(self, status: DoseStatus, count: int) -> Message:
        text = {
            DoseStatus.GIVEN: QT_TRANSLATE_NOOP(
                "doses", "{name}: %n dose(s) noted as given", "", 1
            ),
            DoseStatus.NOT_KNOWN: QT_TRANSLATE_NOOP(
                "doses", "{name}: %n dose(s) noted as not known", "", 1
            ),
            DoseStatus.SKIPPED: QT_TRANSLATE_NOOP(
                "doses", "{name}: %n dose(s) noted as skipped", "", 1
            ),
        }[status]
        return Message("doses", text, {"name": short_name(self._shown.medicine)}, count)
