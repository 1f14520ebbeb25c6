"""The small forms that any page can open with one letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from alltracker.care.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from alltracker.db.models import Patient
    from alltracker.ui.pages.page import Surroundings


DOSE_LETTER: Final = "D"
"""Doses have a form of their own, since one dose may be noted already."""


@dataclass(frozen=True, slots=True)
class LogKind:
    """One entry of the Log menu; ``kind`` is a key of the registry, "draw" for blood counts.

    Its title is a text of the catalog's context ``kinds``.
    """

    letter: str
    kind: str
    title: str
    icon: str


LOG_KINDS: Final = (
    LogKind("C", "draw", QT_TRANSLATE_NOOP("kinds", "Blood counts"), "test-tube"),
    LogKind("D", "dose", QT_TRANSLATE_NOOP("kinds", "Dose given or not given"), "pill"),
    LogKind("T", "temperature", QT_TRANSLATE_NOOP("kinds", "Temperature"), "thermometer"),
    LogKind("S", "side_effect", QT_TRANSLATE_NOOP("kinds", "Side effect"), "notebook-pen"),
    LogKind("A", "appointment", QT_TRANSLATE_NOOP("kinds", "Appointment"), "calendar-plus"),
    LogKind("P", "procedure", QT_TRANSLATE_NOOP("kinds", "Procedure"), "syringe"),
    LogKind("H", "stay", QT_TRANSLATE_NOOP("kinds", "Stay in hospital"), "bed-double"),
    LogKind("B", "transfusion", QT_TRANSLATE_NOOP("kinds", "Transfusion"), "droplet"),
    LogKind("R", "awaited_result", QT_TRANSLATE_NOOP("kinds", "Result awaited"), "microscope"),
    LogKind("W", "measurement", QT_TRANSLATE_NOOP("kinds", "Weight and height"), "weight"),
    LogKind("N", "note", QT_TRANSLATE_NOOP("kinds", "Note"), "sticky-note"),
    LogKind("M", "own_reminder", QT_TRANSLATE_NOOP("kinds", "Reminder"), "bell"),
)
"""What the Log menu offers, in its order; blood counts are typed on their own page."""


def open_log_form(
    around: Surroundings, patient: Patient, letter: str, parent: QWidget
) -> QDialog | None:
    """Open the form of a letter over a window; None for one that has no form."""
    if letter.upper() == DOSE_LETTER:
        from alltracker.ui.doses.log import DoseLog  # noqa: PLC0415 - as below

        return DoseLog(around, patient, parent.window()).open()
    # Forms are built long after the first painted window; the menu needs only the list above.
    from alltracker.ui.kinds_all import KINDS  # noqa: PLC0415
    from alltracker.ui.records.opener import FormOpener  # noqa: PLC0415

    for kind in KINDS:
        if kind.letter and kind.letter == letter.upper():
            return FormOpener(around, patient, parent.window()).open(kind)
    return None
