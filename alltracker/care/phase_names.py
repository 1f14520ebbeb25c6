"""The documented names of the kinds of phase, and the letters that stand for them."""

from __future__ import annotations

from typing import Final

from alltracker.care.kinds import PhaseKind
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_NAMES: Final = {
    PhaseKind.INDUCTION: QT_TRANSLATE_NOOP("phases", "Induction"),
    PhaseKind.CONSOLIDATION: QT_TRANSLATE_NOOP("phases", "Consolidation"),
    PhaseKind.INTERIM_MAINTENANCE: QT_TRANSLATE_NOOP("phases", "Interim maintenance"),
    PhaseKind.DELAYED_INTENSIFICATION: QT_TRANSLATE_NOOP("phases", "Delayed intensification"),
    PhaseKind.MAINTENANCE: QT_TRANSLATE_NOOP("phases", "Maintenance"),
    PhaseKind.FOLLOW_UP: QT_TRANSLATE_NOOP("phases", "Follow-up"),
    PhaseKind.IMMUNOTHERAPY: QT_TRANSLATE_NOOP("phases", "Immunotherapy"),
    PhaseKind.CAR_T: QT_TRANSLATE_NOOP("phases", "CAR T-cell therapy"),
    PhaseKind.TRANSPLANT: QT_TRANSLATE_NOOP("phases", "Stem cell transplant"),
    PhaseKind.RADIATION: QT_TRANSLATE_NOOP("phases", "Radiation"),
    PhaseKind.RELAPSE: QT_TRANSLATE_NOOP("phases", "Relapse treatment"),
    PhaseKind.OTHER: QT_TRANSLATE_NOOP("phases", "Other phase"),
}
_LETTERS: Final = {
    PhaseKind.INDUCTION: QT_TRANSLATE_NOOP("phases", "I"),
    PhaseKind.CONSOLIDATION: QT_TRANSLATE_NOOP("phases", "C"),
    PhaseKind.INTERIM_MAINTENANCE: QT_TRANSLATE_NOOP("phases", "IM"),
    PhaseKind.DELAYED_INTENSIFICATION: QT_TRANSLATE_NOOP("phases", "DI"),
    PhaseKind.MAINTENANCE: QT_TRANSLATE_NOOP("phases", "M"),
    PhaseKind.FOLLOW_UP: QT_TRANSLATE_NOOP("phases", "F"),
    PhaseKind.IMMUNOTHERAPY: QT_TRANSLATE_NOOP("phases", "Im"),
    PhaseKind.CAR_T: QT_TRANSLATE_NOOP("phases", "CT"),
    PhaseKind.TRANSPLANT: QT_TRANSLATE_NOOP("phases", "T"),
    PhaseKind.RADIATION: QT_TRANSLATE_NOOP("phases", "Ra"),
    PhaseKind.RELAPSE: QT_TRANSLATE_NOOP("phases", "Re"),
    PhaseKind.OTHER: QT_TRANSLATE_NOOP("phases", "O"),
}


def kind_name(kind: PhaseKind) -> Message:
    """Return the documented name of a kind of phase."""
    return Message("phases", _NAMES[kind])


def phase_letters(kind: PhaseKind) -> Message:
    """Return the one or two letters that stand on a narrow bar."""
    return Message("phases", _LETTERS[kind])
