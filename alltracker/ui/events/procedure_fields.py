"""Which fields the form of a procedure shows for each kind, and what they are called there."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.words import QT_TRANSLATE_NOOP

_K = ProcedureKind

NAME_LABELS: Final[Mapping[ProcedureKind, str]] = MappingProxyType(
    {
        _K.OTHER: QT_TRANSLATE_NOOP("kinds", "In your words"),
        _K.VACCINATION: QT_TRANSLATE_NOOP("kinds", "Against what"),
        _K.SCAN: QT_TRANSLATE_NOOP("kinds", "Which scan"),
        _K.IMMUNOTHERAPY: QT_TRANSLATE_NOOP("kinds", "Which product"),
        _K.CAR_T: QT_TRANSLATE_NOOP("kinds", "Which product"),
        _K.TRANSPLANT: QT_TRANSLATE_NOOP("kinds", "From whom"),
        _K.LINE_PLACED: QT_TRANSLATE_NOOP("kinds", "Which line"),
        _K.LINE_FLUSHED: QT_TRANSLATE_NOOP("kinds", "Which line"),
        _K.LINE_REMOVED: QT_TRANSLATE_NOOP("kinds", "Which line"),
        _K.POKE: QT_TRANSLATE_NOOP("kinds", "Finger, vein or port"),
    }
)
"""Only these kinds have a name of their own."""
RESULT_LABELS: Final[Mapping[ProcedureKind, str]] = MappingProxyType(
    {
        _K.LUMBAR_PUNCTURE: QT_TRANSLATE_NOOP("kinds", "Result of the spinal fluid"),
        _K.MARROW_TEST: QT_TRANSLATE_NOOP("kinds", "Result of the marrow"),
        _K.IMMUNOTHERAPY: QT_TRANSLATE_NOOP("kinds", "Number of the cycle"),
        _K.SCAN: QT_TRANSLATE_NOOP("kinds", "Result"),
        _K.HEART_ULTRASOUND: QT_TRANSLATE_NOOP("kinds", "Result"),
        _K.HEARING: QT_TRANSLATE_NOOP("kinds", "Result"),
        _K.EYES: QT_TRANSLATE_NOOP("kinds", "Result"),
        _K.LEUKAPHERESIS: QT_TRANSLATE_NOOP("kinds", "Result"),
        _K.OTHER: QT_TRANSLATE_NOOP("kinds", "Result"),
    }
)
"""Only these kinds have a result."""
_WITHOUT_NEEDLE: Final = frozenset({_K.HEART_ULTRASOUND, _K.HEARING, _K.EYES})
_AWAKE: Final = frozenset(
    {_K.POKE, _K.LINE_FLUSHED, _K.VACCINATION, _K.CAR_T, _K.TRANSPLANT, _K.IMMUNOTHERAPY}
)
BLANK: Final[Mapping[str, object]] = MappingProxyType(
    {"name": "", "result": "", "drugs": (), "pokes": None, "asleep": False}
)
"""What stands in the record for a field that is not shown."""


def is_asked(name: str, kind: ProcedureKind) -> bool:
    """Return whether the form asks for a field of a kind."""
    asked = {
        "name": kind in NAME_LABELS,
        "result": kind in RESULT_LABELS,
        "drugs": kind is _K.LUMBAR_PUNCTURE,
        "pokes": kind not in _WITHOUT_NEEDLE,
        "asleep": kind not in _AWAKE,
    }
    return asked.get(name, True)
