"""Laying out a documented plan from the first day of treatment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.phases import kind_name
from alltracker.care.plan import lay_out, templates_for
from alltracker.care.plan_template import PlanTemplate
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.plan_rows import plan_rows
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.phase_dialogs import StepDialog
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.choice_cards import CardChoice, ChoiceCards
from alltracker.ui.widgets.labels import Text


class LayOutDialog(StepDialog):
    """Offers the documented plans, those for the patient's age first, and shows their dates."""

    def __init__(self, around: Surroundings, lookups: Lookups, parent: QWidget) -> None:
        super().__init__(around, "", "", parent)
        title = self.tr("Lay out a documented plan")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(
            self.tr("What the documents say is a start. Change every date to what your team says.")
        )
        self._lookups = lookups
        found = templates_for(around.knowledge.plan_templates(), lookups.audience())
        self._templates = {template.key: template for template in found}
        self.plans = ChoiceCards(around.theme, self._choices(found), name=title)
        self.dates = Text(around.theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._fill(found[0].key)

    @override
    def accept(self) -> None:
        """Save the plan with its phases as one step."""
        day = self.day.day()
        if not self.form.check() or day is None:
            return
        template = self._templates[str(self.plans.value())]
        text = QT_TRANSLATE_NOOP("kinds", "Plan laid out from {day}")
        around, patient_id = self._around, self._lookups.patient.id
        rows = plan_rows(
            template, patient_id, around.knowledge, around.language, first_day=day, started_on=day
        )
        if self.finish(Message(CONTEXT, text, {"day": day}), rows):
            super().accept()

    def _fill(self, first: str) -> None:
        diagnosed = self._lookups.patient.diagnosis_date
        self.plans.set_value(first)
        self.form.add(self.tr("Which plan"), self.plans)
        self.form.add(self.tr("First day of treatment"), self.day)
        self.body.addWidget(self.dates)
        self.day.set_value((diagnosed.exact if diagnosed else None) or today())
        self.set_deed(self.tr("Lay out"))
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.edited.connect(self._show_dates)
        self.day.finished.connect(self._show_dates)
        self._show_dates()

    def _choices(self, templates: Sequence[PlanTemplate]) -> list[CardChoice]:
        language = self._around.language
        choices = []
        for template in templates:
            lines = [
                f"{language.say(kind_name(phase.kind))}: {phase.duration.text(language.code)}"
                for phase in template.phases
            ]
            keys = [key for phase in template.phases for key in phase.duration.sources]
            source = self._lookups.source_line(keys).strip("()")
            choices.append(
                CardChoice(template.key, language.say(template.name), "\n".join(lines), source)
            )
        return choices

    def _show_dates(self) -> None:
        """Say the dates that would be laid out, and which rest on a guessed length."""
        day = self.day.day()
        template = self._templates[str(self.plans.value())]
        lines = []
        for phase in lay_out(template, day) if day else ():
            words = self.tr("{phase}: {start} to {end}")
            if phase.length_is_guess:
                words = self.tr("{phase}: {start} to about {end}, the length is a guess")
            lines.append(
                words.format(
                    phase=self._around.language.say(kind_name(phase.kind)),
                    start=self._around.language.day(phase.planned_start),
                    end=self._around.language.day(phase.planned_end),
                )
            )
        self.dates.setText("\n".join(lines))
