"""Where the calendar file goes, and the work of making it, beside the window's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QFileDialog, QWidget

from alltracker.care.calendar import today
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import Patient
from alltracker.ui.background import Job
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.phone.wishes import PhoneWishes

if TYPE_CHECKING:
    from icalendar import Event

    from alltracker.exchange.ics_content import CalendarContent

_CONTEXT: Final = "phone"
_FOLDER: Final = "calendar_folder"
_SUFFIX: Final = ".ics"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many entries a file has that stand, and how many that only take something out."""

    standing: int
    canceled: int


class CalendarDesk:
    """Counts and writes the calendar file of one patient."""

    def __init__(self, around: Surroundings, patient: Patient) -> None:
        self._around = around
        self._patient = patient

    def counting(self, wishes: PhoneWishes) -> Job:
        """Return the work that finds out how many entries the file has."""

        def work(_job: Job) -> Counted:
            return self._entries(wishes)[1]

        return Job(work)

    def writing(self, wishes: PhoneWishes, path: Path) -> Job:
        """Return the work that writes the file, whole or not at all."""

        def work(_job: Job) -> Counted:
            from alltracker.exchange.ics import written  # noqa: PLC0415 - start-up time
            from alltracker.papers.files import write_whole  # noqa: PLC0415 - start-up time

            (content, entries), counted = self._entries(wishes)
            data = written(entries, content, wishes.options(content.today), self._around.language)
            write_whole(path, data, self._around.store.path)
            return counted

        return Job(work)

    def _entries(self, wishes: PhoneWishes) -> tuple[tuple[CalendarContent, list[Event]], Counted]:
        from alltracker.exchange import ics, ics_content  # noqa: PLC0415 - start-up time

        language = self._around.language
        content = ics_content.read_calendar(
            self._around.store, self._patient, today(), language.code
        )
        entries = ics.calendar_entries(content, wishes.options(content.today), language)
        standing = ics.standing(entries)
        return (content, entries), Counted(standing, len(entries) - standing)


def ask_calendar_path(around: Surroundings, parent: QWidget) -> Path | None:
    """Ask where the file goes, beginning in the folder of last time; None when canceled."""
    folder = bytes(around.preferences.bytes_of(_FOLDER).data()).decode()
    say = around.language.word
    name = say(_CONTEXT, QT_TRANSLATE_NOOP("phone", "calendar")) + _SUFFIX
    title = say(_CONTEXT, QT_TRANSLATE_NOOP("phone", "Save calendar file"))
    kind = say(_CONTEXT, QT_TRANSLATE_NOOP("phone", "Calendar (*.ics)"))
    start = str(Path(folder, name)) if folder and Path(folder).is_dir() else name
    chosen, _ = QFileDialog.getSaveFileName(parent, title, start, kind)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)


def remember_folder(around: Surroundings, path: Path) -> None:
    """Begin in the folder of ``path`` next time."""
    around.preferences.remember_bytes(_FOLDER, QByteArray(str(path.parent).encode()))
