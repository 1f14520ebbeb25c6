"""The list of procedures and events, with its parts as chips that go on in the next line."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from alltracker.ui.events.listing import COLUMNS, SLICES
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.panel import RecordsPanel
from alltracker.ui.widgets.chips import ChoiceChips


class EventsPanel(RecordsPanel):
    """Eight parts are too many for one line at a large text size; chips break into lines."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, COLUMNS, SLICES)

    @override
    def _lay(self, name: str) -> None:
        word = self._around.language.word
        options = [(part.key, word(CONTEXT, part.title)) for part in SLICES]
        chips = ChoiceChips(self._theme, options, name=self.tr("Part of the list"))
        chips.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.parts.hide()
        self.parts.deleteLater()
        self.chips = chips
        self.parts = chips  # type: ignore[assignment] # both are one of several
        super()._lay(self.tr("Procedures and events, newest first"))
        self.bar.removeWidget(chips)
        self.body.insertWidget(0, chips)
