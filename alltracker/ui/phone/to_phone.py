"""The dialog that saves a calendar file for the phone."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.exchange.ics_options import ALARM_CHOICES, PhoneKind
from alltracker.ui.background import Job
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.phone.files import CalendarDesk, Counted, ask_calendar_path, remember_folder
from alltracker.ui.phone.wishes import PhoneWishes, remember, remembered
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.info_box import InfoBox
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField

_SAVED: Final = QT_TRANSLATE_NOOP("phone", "Calendar saved as “{file}”, %n item(s)", "", 1)
_HOUR: Final = 60
_DAY: Final = 24 * _HOUR


class ToPhoneDialog(SheetDialog):
    """Chooses what goes to the phone, tells how much that is, and saves the file."""

    def __init__(
        self, around: Surroundings, patient: Patient, parent: QWidget | None = None
    ) -> None:
        title = self.tr("To the phone")
        text = self.tr(
            "Save a calendar file, send it to the phone and open it there. "
            "A later file updates the items and doubles nothing."
        )
        super().__init__(around.theme, title, text, parent)
        self._around = around
        self._desk = CalendarDesk(around, patient)
        self._job: Job | None = None
        self._path = Path()
        theme = around.theme
        self.kinds = {kind: CheckField(theme, text) for kind, text in self._kind_words().items()}
        self.private = CheckField(theme, self.tr("Private: only “Appointment” and “Reminder”"))
        self.alarm = ChoiceField(theme, self._alarm_words())
        self.range = ChoiceField(
            theme,
            [
                (False, self.tr("The last two months and what is to come")),
                (True, self.tr("Everything in the record")),
            ],
        )
        self.count = InfoBox(theme, "calendar-days")
        self.problem = Text(theme, "", ink="bad", wraps=True)
        self._lay_out()
        self.deed = self.set_deed(self.tr("Save calendar file…"))
        self._show_wishes(remembered(around.preferences))
        self._watch()
        self._count()

    def wishes(self) -> PhoneWishes:
        """Return what is chosen."""
        alarm = self.alarm.value()
        return PhoneWishes(
            kinds=frozenset(kind for kind, tick in self.kinds.items() if tick.value()),
            alarm_minutes=alarm if isinstance(alarm, int) else None,
            whole=bool(self.range.value()),
            private=self.private.value(),
        )

    def save(self, path: Path) -> None:
        """Write the file beside the window's work, then close; say in the dialog what hinders."""
        self._path = path
        self._say_problem("")
        self.deed.setEnabled(False)
        job = self._desk.writing(self.wishes(), path)
        job.finished.connect(self._saved)
        job.failed.connect(self._failed)
        self._start(job)

    @override
    def accept(self) -> None:
        """Ask where the file goes, and write it."""
        path = ask_calendar_path(self._around, self)
        if path is not None:
            self.save(path)

    @override
    def done(self, result: int) -> None:
        """Leave the work to itself that nobody waits for any more."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _kind_words(self) -> dict[PhoneKind, str]:
        return {
            PhoneKind.VISITS: self.tr("Appointments, with what to prepare"),
            PhoneKind.PHASES: self.tr("First days of phases and cycles, end of treatment"),
            PhoneKind.REMINDERS: self.tr("Results, follow-up visits and tests, five-year marks"),
            PhoneKind.OWN: self.tr("Your own reminders"),
            PhoneKind.MEDICINES: self.tr("Medicine times, with the amount"),
        }

    def _alarm_words(self) -> list[tuple[object, str]]:
        choices: list[tuple[object, str]] = [(None, self.tr("No alarm"))]
        for minutes in ALARM_CHOICES:
            if minutes % _DAY == 0:
                text = self.tr("%n day(s) before", "", minutes // _DAY)
            elif minutes % _HOUR == 0:
                text = self.tr("%n hour(s) before", "", minutes // _HOUR)
            else:
                text = self.tr("%n minute(s) before", "", minutes)
            choices.append((minutes, text))
        return choices

    def _lay_out(self) -> None:
        theme = self._around.theme
        ticks = QVBoxLayout()
        ticks.setSpacing(theme.gap(10))
        for tick in self.kinds.values():
            ticks.addWidget(tick)
        form = Form(theme)
        form.add(
            self.tr("Alarm before appointments"),
            self.alarm,
            hint=self.tr("All-day items then sound at 9:00. Preparation has its own time."),
        )
        form.add(self.tr("From when"), self.range)
        form.add(
            "",
            self.private,
            hint=self.tr("No places, notes or names; days and times stay."),
        )
        self.body.addLayout(ticks)
        self.body.addWidget(form)
        self.body.addWidget(self.count)
        self.body.addWidget(self.problem)
        self.problem.hide()

    def _show_wishes(self, wishes: PhoneWishes) -> None:
        for kind, tick in self.kinds.items():
            tick.set_value(kind in wishes.kinds)
        self.alarm.set_value(wishes.alarm_minutes)
        self.range.set_value(wishes.whole)
        self.private.set_value(wishes.private)

    def _watch(self) -> None:
        for tick in self.kinds.values():
            tick.edited.connect(self._count)
        self.range.edited.connect(self._count)

    def _count(self) -> None:
        """Find out how much the file holds."""
        job = self._desk.counting(self.wishes())
        job.finished.connect(self._counted)
        job.failed.connect(self._failed)
        self._start(job)

    def _start(self, job: Job) -> None:
        """Start work in place of what was going on."""
        if self._job is not None:
            self._job.cancel()
        self._job = job
        self._around.background.start(job)

    def _counted(self, counted: Counted) -> None:
        lines = [self.tr("The file has %n item(s).", "", counted.standing)]
        if counted.canceled:
            gone = self.tr("It also tells the phone of %n canceled item(s).", "", counted.canceled)
            lines.append(gone)
        if not counted.standing + counted.canceled:
            lines = [self.tr("There is nothing to save. Tick something else, or plan a visit.")]
        self.count.say(" ".join(lines))
        self.deed.setEnabled(bool(counted.standing + counted.canceled))

    def _saved(self, counted: Counted) -> None:
        remember(self._around.preferences, self.wishes())
        remember_folder(self._around, self._path)
        said = Message("phone", _SAVED, {"file": self._path.name}, counted.standing)
        self._around.deeds.said.emit(said, False)
        super().accept()

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, KnownProblem):
            raise problem
        self._say_problem(self._around.language.say(problem.message))
        self.deed.setEnabled(True)

    def _say_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.problem.setAccessibleName(text)
