"""Begins the time after treatment: the day it ended, as far as it is known, and a visit plan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import PartialDate
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.follow_up_rows import ended_rows, follow_up_phase, replaced_stages
from alltracker.db.models import Patient
from alltracker.db.rules import problems_of
from alltracker.ui.follow_up.template_choice import TemplateChoice
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text

_CONTEXT = "follow_up_page"


class BeginDialog(SheetDialog):
    """Notes the end of treatment and lays out a visit plan, as one step.

    With ``ended`` the day is known already, such as after the last phase was ended elsewhere; then
    only the plan is chosen. Nothing is saved before the deed.
    """

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        parent: QWidget,
        *,
        ended: PartialDate | None = None,
    ) -> None:
        super().__init__(around.theme, "", parent=parent)
        self._around = around
        self._patient = patient
        self._ask_day = ended is None
        self._ended = ended
        self._form = Form(around.theme)
        self.day = DayField(around.theme, around.language, past=True, needed=True, what=_end())
        self.choice = TemplateChoice(around, patient)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        most = self.screen().availableSize().width() * 9 // 10
        self.setMinimumWidth(min(around.theme.px(620), most))
        self._fill(ended)

    @override
    def accept(self) -> None:
        """Save as one step, or show what is wrong with the day."""
        day = self.day.value()
        if self._ask_day and not self._form.check():
            return
        rows: list[Record] = []
        if self._ask_day and day is not None:
            rows = ended_rows(self._around.store, self._patient, day)
            if self._refused(rows):
                return
        stages = self.choice.rows()
        if stages and self._ended is not None:
            rows = follow_up_phase(self._around.store, self._patient, self._ended)
        remove: list[Record] = []
        if stages:
            put, remove = replaced_stages(self._around.store, self._patient.id, stages)
            rows += put
        text = (
            QT_TRANSLATE_NOOP("follow_up_page", "End of treatment noted")
            if self._ask_day
            else QT_TRANSLATE_NOOP("follow_up_page", "Visit plan laid out")
        )
        if not rows or self._around.deeds.carry_out(
            Message(_CONTEXT, text), put=rows, remove=remove
        ):
            super().accept()

    def _refused(self, rows: list[Record]) -> bool:
        """Show in the field why the day cannot be."""
        wrong = [problem for row in rows for problem in problems_of(row)]
        if wrong:
            say = self._around.language.say
            self._form.set_error(self.day, Problem(say(wrong[0].message)))
            self.day.setFocus()
        return bool(wrong)

    def _fill(self, ended: PartialDate | None) -> None:
        title = self.tr("The end of treatment") if self._ask_day else self.tr("The visit plan")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        text = self.tr(
            "From here on the record is about follow-up. Everything can be changed later, and one "
            "undo takes it back."
        )
        if not self._ask_day and ended is not None:
            template = self.tr("Treatment ended: {day}. A visit plan can be laid out from there.")
            text = template.format(day=self._around.language.partial(ended))
        self.set_text(text)
        if self._ask_day:
            self._form.add(
                self.tr("Last day of treatment"),
                self.day,
                hint=self.tr("As far as you know it: a day, May 2009, spring 2009 or 2009"),
            )
            self.body.addWidget(self._form)
        heading = Text(
            self._theme, self.tr("The visit plan to start from"), TextStep.STRONG, wraps=True
        )
        self.body.addWidget(heading)
        note = self.tr("None of these is your plan. What your team says wins.")
        self.body.addWidget(Text(self._theme, note, TextStep.SMALL, ink="muted", wraps=True))
        self.body.addWidget(self.choice)
        self.set_deed(self.tr("Begin follow-up") if self._ask_day else self.tr("Lay out the plan"))
        first: QWidget = self.day if self._ask_day else self.choice.cards.stop()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _end() -> Message:
    text = QT_TRANSLATE_NOOP("follow_up_page", "The end of treatment")
    return Message(_CONTEXT, text)
