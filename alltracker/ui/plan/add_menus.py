"""The menus of what can be added to a plan: phases of the main line, and side branches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import kind_name
from alltracker.care.plan_outline import OutlinePhase, PlanOutline
from alltracker.language import Language
from alltracker.ui.plan.outline_words import phase_words
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.popover import Menu

MAIN_LINE: Final = (
    PhaseKind.INDUCTION,
    PhaseKind.CONSOLIDATION,
    PhaseKind.INTERIM_MAINTENANCE,
    PhaseKind.DELAYED_INTENSIFICATION,
    PhaseKind.MAINTENANCE,
    PhaseKind.IMMUNOTHERAPY,
    PhaseKind.TRANSPLANT,
    PhaseKind.FOLLOW_UP,
)
BESIDE: Final = (
    PhaseKind.IMMUNOTHERAPY,
    PhaseKind.CAR_T,
    PhaseKind.TRANSPLANT,
    PhaseKind.RADIATION,
)


class PhaseMenu(Menu):
    """Kinds of phases; ``kind_asked`` with the kind, ``optional_asked`` with a phase's place.

    What the plan's own starting point has only for some patients stands first.
    """

    kind_asked = Signal(object)
    optional_asked = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._language = language
        self.triggered.connect(self._chose)

    def offer(self, optional: Sequence[OutlinePhase]) -> None:
        """Offer these phases of the starting point and every kind."""
        self.clear()
        for phase in optional:
            words = phase_words(phase, self._language, whole=False)
            self.add(words, "plus").setData(phase)
        if optional:
            self.addSeparator()
        for kind in MAIN_LINE:
            self.add(self._language.say(kind_name(kind))).setData(kind)
        self.addSeparator()
        self.add(self.tr("A phase of your own"), "pencil").setData(PhaseKind.OTHER)

    def _chose(self, action: QAction) -> None:
        asked = action.data()
        if isinstance(asked, OutlinePhase):
            self.optional_asked.emit(asked)
        else:
            self.kind_asked.emit(PhaseKind(asked))


class BranchMenu(Menu):
    """What runs beside a plan: published side branches first, then bare kinds."""

    outline_asked = Signal(object)
    kind_asked = Signal(object)

    def __init__(
        self, theme: Theme, language: Language, outlines: Sequence[PlanOutline], parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._language = language
        for outline in outlines:
            if outline.side_branch:
                self.add(outline.name.text(language.code)).setData(outline)
        self.addSeparator()
        for kind in BESIDE:
            words = self.tr("{phase}, empty")
            self.add(words.format(phase=language.say(kind_name(kind)))).setData(kind)
        self.triggered.connect(self._chose)

    def _chose(self, action: QAction) -> None:
        asked = action.data()
        if isinstance(asked, PlanOutline):
            self.outline_asked.emit(asked)
        else:
            self.kind_asked.emit(PhaseKind(asked))
