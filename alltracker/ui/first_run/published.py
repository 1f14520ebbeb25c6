"""The published plans behind one card of the second step."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from alltracker.care.kinds import Audience
from alltracker.care.plan_draft_make import Whose
from alltracker.care.plan_outline import PlanOutline
from alltracker.knowledge import Knowledge
from alltracker.knowledge.outlines import plan_outlines
from alltracker.language import Language
from alltracker.ui.plan.choose_dialog import ChooseOutline
from alltracker.ui.plan.outline_words import Group, confidence_words, group_of, source_words
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choice_cards import CardChoice

PUBLISHED: Final = "published"
"""The choice of a published outline."""


class PublishedPlans(QObject):
    """Offers the published outlines; ``taken`` is emitted once one was chosen."""

    taken = Signal()

    def __init__(
        self, theme: Theme, language: Language, knowledge: Knowledge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._knowledge = knowledge
        self._all = plan_outlines(knowledge)
        self._offered = [
            one
            for one in self._all
            if not one.side_branch and group_of(one) is not Group.DOCUMENTED
        ]
        self.chosen: PlanOutline | None = None

    def documented(self, key: str) -> PlanOutline | None:
        """Return the outline of a documented plan."""
        return next((one for one in self._all if one.key == key), None)

    def card(self) -> CardChoice:
        """Return the card that stands for all of them, or for the chosen one."""
        title = self.tr("The phases of a study group, to edit")
        if self.chosen is None:
            text = self.tr("Published outlines to overwrite; check every date with your team")
            source = self.tr("%n starting point(s), each with its source", "", len(self._offered))
            return CardChoice(PUBLISHED, title, text, source)
        name = self.chosen.name.text(self._language.code)
        sure = confidence_words(self.chosen, self._language)
        source = source_words(self.chosen, self._knowledge, self._language)
        return CardChoice(PUBLISHED, title, f"{name}\n{sure}", source)

    def open(self, audience: Audience, first_day: dt.date | None, window: QWidget) -> ChooseOutline:
        """Offer them in a list, those for the patient's age first in each group."""
        dialog = ChooseOutline(self._theme, self._language, self._knowledge, self._offered, window)
        whose = Whose(year=first_day.year if first_day else None)
        chosen = self.chosen.key if self.chosen else ""
        dialog.show_for(audience, whose, first_day, chosen)
        dialog.accepted.connect(self._take)
        dialog.open()
        return dialog

    def _take(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, ChooseOutline) and dialog.outline is not None:
            self.chosen = dialog.outline
            self.taken.emit()
