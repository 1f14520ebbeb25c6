"""How the kinds of visits are told apart: a bar, a soft ground and a word each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds import AppointmentKind, PhaseKind
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.language import Language
from alltracker.ui.theme.tokens import Tokens

_WORDS: Final[Mapping[AppointmentKind, str]] = MappingProxyType(
    {
        AppointmentKind.CLINIC: QT_TRANSLATE_NOOP("visits", "clinic"),
        AppointmentKind.BLOOD: QT_TRANSLATE_NOOP("visits", "blood"),
        AppointmentKind.PROCEDURE: QT_TRANSLATE_NOOP("visits", "procedure"),
        AppointmentKind.TREATMENT: QT_TRANSLATE_NOOP("visits", "treatment"),
        AppointmentKind.SCAN: QT_TRANSLATE_NOOP("visits", "scan"),
        AppointmentKind.OTHER: QT_TRANSLATE_NOOP("visits", "other"),
    }
)
_HUES: Final[Mapping[AppointmentKind, PhaseKind]] = MappingProxyType(
    {
        AppointmentKind.CLINIC: PhaseKind.CONSOLIDATION,
        AppointmentKind.PROCEDURE: PhaseKind.DELAYED_INTENSIFICATION,
        AppointmentKind.SCAN: PhaseKind.INDUCTION,
        AppointmentKind.OTHER: PhaseKind.OTHER,
    }
)
"""Hues that the palette has already; the word and the time stand beside them."""


@dataclass(frozen=True, slots=True)
class VisitHues:
    """The color of the bar and of the ground behind the words."""

    solid: str
    soft: str


def hues_of(kind: AppointmentKind, tokens: Tokens) -> VisitHues:
    """Return the colors of a kind of visit."""
    if kind is AppointmentKind.TREATMENT:
        return VisitHues(tokens.accent, tokens.accent_soft)
    if kind is AppointmentKind.BLOOD:
        return VisitHues(tokens.series["anc"].color, tokens.phases[PhaseKind.MAINTENANCE].soft)
    phase = tokens.phases[_HUES[kind]]
    return VisitHues(phase.solid, phase.soft)


def kind_word(kind: AppointmentKind, language: Language) -> str:
    """Return the short word of a kind of visit."""
    return language.word("visits", _WORDS[kind])
