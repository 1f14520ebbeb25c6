"""What happened? A side effect or a temperature noted in a few keys, on the page itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import now, today
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import Severity, TemperatureSite
from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.db.columns import Owned
from alltracker.db.models import Patient, SideEffect, Temperature
from alltracker.db.problems import InvalidRow
from alltracker.ui.effects.beside import BesideEntry
from alltracker.ui.effects.over import ended_by
from alltracker.ui.effects.quick_list import QuickListDialog
from alltracker.ui.kinds_diary import SIDE_EFFECT
from alltracker.ui.kinds_temperature import TEMPERATURE
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.composite import DegreesEditor
from alltracker.ui.records.effect_name import EffectNameEditor
from alltracker.ui.records.fever_notice import FeverNotice, show_fever_notice
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.severity_choice import SeverityChoice
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField, TimeField
from alltracker.ui.widgets.form import Form, FormField
from alltracker.ui.widgets.labels import Text

_LARGE = 1.3
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class QuickLog(Card):
    """Keys 1 to 9 say what, 0 to 4 how bad, Enter saves; Esc empties it again."""

    saved = Signal(str)

    def __init__(self, around: Surroundings, lookups: Lookups) -> None:
        super().__init__(around.theme)
        theme, language = around.theme, around.language
        self._around = around
        self._lookups = lookups
        chips, terms = lookups.effect_chips(), lookups.effect_terms()
        self.what = EffectNameEditor(theme, chips, terms, extra=self.tr("Temperature"))
        self.severity = SeverityChoice(theme, language)
        self.degrees = DegreesEditor(theme, language, lookups.last_unit())
        self.site = ChoiceField(
            theme, [(site, language.say(word_of(site))) for site in TemperatureSite]
        )
        born = lookups.patient.birth_date
        first = born.first if born is not None else None
        self.began = DayField(theme, language, earliest=first, past=True, whole=True, needed=True)
        self.ended = DayField(theme, language, earliest=first, whole=True)
        self.time = TimeField(theme, language)
        self.note = TextField(theme)
        self.save = Button(theme, self.tr("Save"), "primary")
        self._above_save = Text(theme, " ", TextStep.STRONG)
        hint = self.tr("keys 1 to 9, then how bad, then Enter")
        self._hint = Text(theme, hint, TextStep.SMALL, ink="muted", wraps=True)
        self.form = Form(theme)
        self.place_form = Form(theme, columns=2)
        self.days = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields: list[FormField] = []
        self.fever = FeverNotice(around, lookups)
        self.beside = BesideEntry(around, lookups)
        self._stamped: tuple[dt.date | None, dt.time | None] = (None, None)
        self._lay()
        self._wire()
        self.clear()

    @property
    def patient(self) -> Patient:
        """Whose diary it writes in."""
        return self._lookups.patient

    def clear(self) -> None:
        """Empty all fields for the next thing to note."""
        self.what.set_value(None)
        self.severity.set_value(Severity.MILD)
        self.degrees.set_value(None)
        self.site.set_value(TemperatureSite.NOT_KNOWN)
        self.ended.set_value(None)
        self.began.set_value(None)
        self.time.set_value(None)
        self._stamped = (None, None)
        self._stamp()
        self.note.set_value("")
        for field in self._all_fields():
            field.show_problem(None)
        self._show_kind()

    def commit(self) -> bool:
        """Save what is written, or show what is missing."""
        forms = (self.form, self.place_form)
        if not all(form.check() for form in forms if not form.isHidden()):
            return False
        wrong = [field for field in self._fields if not field.isHidden() and field.check()]
        if wrong:
            wrong[0].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return False
        label, rows = self._written()
        try:
            self._around.deeds.save(label, rows)
        except InvalidRow as problem:
            self._show_problems(problem)
            return False
        except KnownProblem as problem:
            self._around.deeds.refused.emit(problem)
            return False
        self.clear()
        row = rows[0]
        self.saved.emit(row.id)
        if isinstance(row, Temperature):
            show_fever_notice(self._around, self._lookups, row, self.window())
        self.what.first_stop().setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from any field; Esc empties."""
        if event.key() in _ENTER:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _lay(self) -> None:
        self.set_title(self.tr("What happened?"))
        self.set_note(self._hint.text())
        self.change = self.add_link(self.tr("Change the list"))
        self.what.setAccessibleName(self.tr("What happened?"))
        self.form.add("", self.what)
        self.severity_field = self.form.add(self.tr("How bad?"), self.severity)
        severity = self.severity_field.layout()
        assert severity is not None
        severity.addWidget(self.beside)
        self.place_form.add(self.tr("Temperature"), self.degrees)
        self.place_form.add(self.tr("Where it was taken"), self.site)
        self.began_field = self._add(self.tr("From"), self.began, 3)
        self.ended_field = self._add(self.tr("Until"), self.ended, 3)
        self.time_field = self._add(self.tr("Time"), self.time, 3)
        self._add(self.tr("Note"), self.note, 4)
        self.ended.setPlaceholderText(self.tr("Still there"))
        deed = QVBoxLayout()
        deed.setSpacing(self._theme.gap(4))
        deed.addWidget(self._above_save)
        deed.addWidget(self.save)
        deed.addStretch(1)
        self.days.addLayout(deed)
        for part in (self._hint, self.form, self.place_form):
            self.body.addWidget(part)
        self.body.addLayout(self.days)
        self.body.addWidget(self.fever)
        self._follow_size()

    def _add(self, label: str, editor: QWidget, stretch: int) -> FormField:
        field = FormField(self._theme, label, editor)
        self._fields.append(field)
        self.days.addWidget(field, stretch)
        return field

    def _all_fields(self) -> list[FormField]:
        return [*self.form.fields, *self.place_form.fields, *self._fields]

    def _follow_size(self) -> None:
        """Set under each other what large text leaves no room for beside."""
        large = self._theme.text_scale > _LARGE
        ways = QBoxLayout.Direction
        self.days.setDirection(ways.TopToBottom if large else ways.LeftToRight)
        self.days.setSpacing(self._theme.gap(12))
        self._above_save.setVisible(not large)
        self._note.setVisible(not large)
        self._hint.setVisible(large)

    def _wire(self) -> None:
        self.save.clicked.connect(self.commit)
        self._theme.changed.connect(self._follow_size)
        self.what.edited.connect(self._show_kind)
        self.what.chosen_by_key.connect(self._go_on)
        self.severity.chosen_by_key.connect(self._to_note)
        self.severity.edited.connect(self._show_beside)
        self.change.clicked.connect(self.open_list)
        self.place_form.edited.connect(self._judge)
        for moment in (self.began, self.time):
            moment.edited.connect(self._judge)

    def _stamp(self) -> None:
        """Write today and the time into their fields, unless a person wrote something else there.

        The page can stand open for hours: what is noted at night is not of the evening before.
        """
        day, time = self._stamped
        if self.began.day() == day:
            self.began.set_value(today())
        if self.time.value() == time:
            self.time.set_value(now().time())
        self._stamped = (self.began.day(), self.time.value())

    def _show_kind(self) -> None:
        """Show the fields of a side effect, or those of a temperature."""
        self._stamp()
        reading = self.what.is_extra()
        self.began_field.label.setText(self.tr("Day") if reading else self.tr("From"))
        self.severity_field.setVisible(not reading)
        self.ended_field.setVisible(not reading)
        self.time_field.setVisible(reading)
        self.place_form.setVisible(reading)
        self._show_beside()
        self._judge()

    def _show_beside(self) -> None:
        """Show the grade and the signs to report that belong to what is chosen."""
        name, _ = self.what.value() or ("", "")
        chosen = "" if self.what.is_extra() else name
        self.beside.show_choice(chosen, self.severity.value())

    def renew_chips(self) -> None:
        """Put the family's present list on the chips."""
        self.what.set_names(self._lookups.effect_chips())

    def open_list(self) -> QuickListDialog:
        """Open the list of what stands on the chips."""
        dialog = QuickListDialog(self._around, self._lookups, self.window())
        dialog.open()
        return dialog

    def _judge(self) -> None:
        if not self.what.is_extra():
            self.fever.show_answer(None)
            return
        parts = self.degrees.value() or ("", "", None)
        values = dict(zip(("value_text", "unit", "celsius"), parts, strict=True))
        moment = {"measured_on": self.began.day(), "measured_at": self.time.value()}
        self.fever.show_values({**values, **moment, "site": self._site()})

    def _site(self) -> TemperatureSite:
        site = self.site.value()
        assert isinstance(site, TemperatureSite)
        return site

    def _go_on(self) -> None:
        target: QWidget = self.degrees if self.what.is_extra() else self._step()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self) -> QWidget:
        chosen = [button for button in self.severity.buttons() if button.isChecked()]
        return (chosen or self.severity.buttons())[0]

    def _to_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _written(self) -> tuple[Message, Sequence[Owned]]:
        """Return what is said and the rows that are saved."""
        known: dict[str, Any] = {"patient_id": self.patient.id, "note": self.note.value()}
        day, language = self.began.day(), self._around.language
        if self.what.is_extra():
            text, unit, celsius = self.degrees.value() or ("", "", 0.0)
            known |= {"value_text": text, "unit": unit, "celsius": celsius}
            known |= {"site": self._site(), "measured_on": day}
            known |= {"measured_at": self.time.value(), "measured_by": self._around.store.author}
            reading = Temperature(**known)
            return TEMPERATURE.label(TEMPERATURE.labels.saved, reading, language), [reading]
        name, item = self.what.value() or ("", "")
        known |= {"name": name, "item": item, "severity": self.severity.value()}
        known |= {"began_on": day, "ended_on": self.ended.day()}
        row = SideEffect(**known, phase_id=self._lookups.phase_on(day))
        if row.severity is Severity.NONE:
            return ended_by(self._around.store, row)
        return SIDE_EFFECT.label(SIDE_EFFECT.labels.saved, row, language), [row]

    def _show_problems(self, problem: InvalidRow) -> None:
        editors: dict[str, QWidget] = {
            "name": self.what,
            "value_text": self.degrees,
            "began_on": self.began,
            "measured_on": self.began,
            "ended_on": self.ended,
        }
        for one in problem.problems:
            editor = editors.get(one.field, self.note)
            sentence = Problem(self._around.language.say(one.message))
            for field in self._all_fields():
                if field.editor is editor:
                    field.show_problem(sentence)
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
