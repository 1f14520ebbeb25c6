"""The form of one phase of a draft; every field is a step of its own once it is left."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import kind_name
from alltracker.care.plan_draft import DraftPhase, DraftProblem
from alltracker.care.plan_draft_steps import (
    resized,
    set_beside,
    starting_on,
    with_cycles,
)
from alltracker.language import Language
from alltracker.ui.plan.desk import DraftDesk, Step
from alltracker.ui.plan.draft_words import other_units
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Editor, Problem
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField

_LONGEST_NAME: Final = 200


class PhaseForm(QWidget):
    """Shows the chosen phase of the desk and changes it."""

    def __init__(
        self, theme: Theme, language: Language, desk: DraftDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._desk = desk
        self._shown: DraftPhase | None = None
        self.form = Form(theme, columns=6)
        self.name = TextField(theme)
        kinds = [(kind, language.say(kind_name(kind))) for kind in PhaseKind]
        self.kind = ChoiceField(theme, kinds)
        self.days = WholeNumberField(theme, language)
        self.start = DayField(theme, language, whole=True)
        self.guess = CheckField(theme, self.tr("A guess, for drawing"))
        self.beside = CheckField(theme, self.tr("Runs beside the others"))
        self.cycle_days = WholeNumberField(theme, language)
        self.on_days = WholeNumberField(theme, language)
        self.cycles = WholeNumberField(theme, language)
        self.note = NotesField(theme, lines=2)
        self.happened = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self.nothing = Text(theme, self.tr("No phase is chosen."), ink="muted", wraps=True)
        self._build()
        self._connect()
        self.show_phase()

    def show_phase(self) -> None:
        """Show the phase that is chosen now; what was typed and not taken is gone."""
        keys = [phase.key for phase in self._desk.draft.phases]
        chosen = self._desk.chosen
        phase = self._desk.draft.phase(chosen) if chosen in keys else None
        self.form.setVisible(phase is not None)
        self.nothing.setVisible(phase is None)
        self.happened.setVisible(phase is not None and phase.happened)
        if phase is not None:
            self._show(phase)

    def rename(self) -> None:
        """Let the name be written anew."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def check(self) -> bool:
        """Return whether nothing is wrong in a field; go to the first mistake."""
        standing = [field for field in self.form.fields if field.problem is not None]
        if standing and self._shown is not None:
            standing[0].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return not standing

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.happened)
        column.addWidget(self.form)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.name.setMaxLength(_LONGEST_NAME)
        add, days = self.form.add, self.tr("days")
        add(self.tr("Own name"), self.name, span=3)
        add(self.tr("Kind"), self.kind, span=3)
        add(self.tr("Length"), self.days, unit=days, span=3)
        add(self.tr("First day"), self.start, span=3)
        add("", self.guess, span=3)
        add("", self.beside, span=3)
        add(self.tr("Cycle"), self.cycle_days, unit=days, span=2)
        add(self.tr("With treatment"), self.on_days, unit=days, span=2)
        add(self.tr("How many"), self.cycles, span=2)
        add(self.tr("Note"), self.note, span=6)

    def _connect(self) -> None:
        self.name.finished.connect(self._take_name)
        self.kind.finished.connect(self._take_kind)
        self.days.finished.connect(self._take_days)
        self.days.edited.connect(self._say_length)
        self.start.finished.connect(self._take_start)
        self.guess.finished.connect(self._take_guess)
        self.beside.finished.connect(self._take_beside)
        for field in (self.cycle_days, self.on_days, self.cycles):
            field.finished.connect(self._take_cycles)
        self.note.finished.connect(self._take_note)
        self._desk.changed.connect(self.show_phase)

    def _show(self, phase: DraftPhase) -> None:
        if phase == self._shown:
            return
        self._shown = phase
        for field in self.form.fields:
            field.show_problem(None)
        self.name.set_value(phase.name)
        self.name.setPlaceholderText(self._language.say(kind_name(phase.kind)))
        self.kind.set_value(phase.kind)
        self.days.set_value(None if phase.days is None else Decimal(phase.days))
        self.start.set_value(phase.begun if phase.happened else phase.starts_on)
        self.guess.set_value(phase.guess)
        self.beside.set_value(phase.beside)
        empty = self.tr("Empty: not known yet")
        if not phase.beside:
            empty = self.tr("Empty: after the phase before")
        self.form.field(self.start).set_hint(empty)
        for editor, number in (
            (self.cycle_days, phase.cycle_days),
            (self.on_days, phase.cycle_on_days),
            (self.cycles, phase.cycles),
        ):
            editor.set_value(None if number is None else Decimal(number))
        self.note.set_value(phase.note)
        self._enable(phase)
        self._say_length()

    def _enable(self, phase: DraftPhase) -> None:
        over = phase.ended is not None
        self.start.setEnabled(not phase.happened)
        self.days.setEnabled(not over)
        self.guess.setEnabled(not over and phase.days is not None)
        if over:
            words = self.tr("This phase is over. Its dates are kept as they were.")
        else:
            words = self.tr("This phase is going on. Its first day is kept; its length can change.")
        self.happened.setText(words)

    def _say_length(self) -> None:
        """Say the length in weeks or months below the days."""
        phase = self._shown
        number = self.days.value()
        said = other_units(int(number)) if number is not None else None
        words = self._language.say(said) if said else ""
        if number is None and phase is not None and phase.to_end and not self.days.text().strip():
            words = self.tr("until the end of treatment")
        elif number is None and not self.days.text().strip():
            words = self.tr("not known yet")
        self.form.field(self.days).set_hint(words)

    def _take_name(self) -> None:
        self._change(name=self.name.value())

    def _take_kind(self) -> None:
        kind = self.kind.value()
        if isinstance(kind, PhaseKind):
            self._change(kind=kind)

    def _take_note(self) -> None:
        self._change(note=self.note.value())

    def _change(self, **values: object) -> None:
        phase = self._shown
        if phase is not None and any(getattr(phase, name) != new for name, new in values.items()):
            self._do(lambda draft: draft.with_phase(phase.key, **values))

    def _take_days(self) -> None:
        phase, days = self._shown, _whole(self.days)
        if phase is None or self.days.problem() is not None or days == phase.days:
            return
        self._do(lambda draft: resized(draft, phase.key, days))

    def _take_guess(self) -> None:
        phase, guess = self._shown, self.guess.value()
        if phase is not None:
            self._do(lambda draft: resized(draft, phase.key, phase.days, guess=guess))

    def _take_start(self) -> None:
        phase = self._shown
        if phase is None or phase.happened or self.start.problem() is not None:
            return
        day = self.start.day()
        if day != phase.starts_on:
            self._do(lambda draft: starting_on(draft, phase.key, day), self.start)

    def _take_beside(self) -> None:
        phase, beside = self._shown, self.beside.value()
        if phase is not None:
            start = self._desk.layout.of(phase.key).start
            self._do(lambda draft: set_beside(draft, phase.key, beside=beside, start=start))

    def _take_cycles(self) -> None:
        phase = self._shown
        fields = (self.cycle_days, self.on_days, self.cycles)
        if phase is None or any(field.problem() is not None for field in fields):
            return
        length, on_days, number = (_whole(field) for field in fields)
        self._do(
            lambda draft: with_cycles(draft, phase.key, length, on_days, number), self.cycle_days
        )

    def _do(self, step: Step, changed: QWidget | None = None) -> None:
        """Take a step, or show at the field why it cannot be; ``changed`` where none is named."""
        try:
            self._desk.put(step(self._desk.draft))
        except DraftProblem as problem:
            field = self._editor_of(problem.field) or changed or self.days
            sentence = self._language.say(problem.message)
            self.form.set_error(field, Problem(sentence))
            return
        for one in self.form.fields:
            assert isinstance(one.editor, Editor)
            if one.problem is not None and one.editor.problem() is None:
                one.show_problem(None)

    def _editor_of(self, field: str) -> QWidget | None:
        editors: dict[str, QWidget] = {
            "days": self.days,
            "starts_on": self.start,
            "cycle_days": self.cycle_days,
            "cycle_on_days": self.on_days,
            "cycles": self.cycles,
        }
        return editors.get(field)


def _whole(field: WholeNumberField) -> int | None:
    number = field.value()
    return None if number is None else int(number)
