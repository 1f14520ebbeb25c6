"""What the marks of the events lane are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.charts.series import EventKind

EVENT_WORDS: Final[Mapping[EventKind, str]] = MappingProxyType(
    {
        EventKind.VISIT: QT_TRANSLATE_NOOP("charts", "visit"),
        EventKind.CHEMOTHERAPY: QT_TRANSLATE_NOOP("charts", "chemotherapy"),
        EventKind.MEDICINE: QT_TRANSLATE_NOOP("charts", "other medicine"),
        EventKind.PUNCTURE: QT_TRANSLATE_NOOP("charts", "puncture"),
        EventKind.PROCEDURE: QT_TRANSLATE_NOOP("charts", "procedure"),
        EventKind.TRANSFUSION: QT_TRANSLATE_NOOP("charts", "red cells given"),
        EventKind.PLATELETS: QT_TRANSLATE_NOOP("charts", "platelets given"),
        EventKind.OTHER_PRODUCT: QT_TRANSLATE_NOOP("charts", "transfusion"),
        EventKind.FEVER: QT_TRANSLATE_NOOP("charts", "fever"),
        EventKind.HOSPITAL: QT_TRANSLATE_NOOP("charts", "hospital"),
    }
)
"""Words of the legend, by kind."""
