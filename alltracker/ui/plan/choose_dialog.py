"""The choice of a published starting point by itself, before there is a record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.kinds import Audience
from alltracker.care.plan_draft_make import Whose
from alltracker.care.plan_outline import PlanOutline
from alltracker.knowledge import Knowledge
from alltracker.language import Language
from alltracker.ui.plan.chooser import OutlineChooser
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.dialog import SheetDialog

_WIDTH, _HEIGHT = 980, 620
_BESIDE: Final = 48
"""Pixels of the window that stay in sight around the dialog."""


class ChooseOutline(SheetDialog):
    """Shows published starting points; ``outline`` is the chosen one once it was accepted."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        knowledge: Knowledge,
        outlines: Sequence[PlanOutline],
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("ChooseOutline", "Which plan to start from?")
        text = QCoreApplication.translate(
            "ChooseOutline", "Published outlines, each with its source. None is the plan itself."
        )
        super().__init__(theme, title, text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.outline: PlanOutline | None = None
        self.chooser = OutlineChooser(theme, language, knowledge, outlines, with_own=False)
        self.body.addWidget(self.chooser, 1)
        self.deed = self.set_deed(self.tr("Start from this"))
        self.chooser.chosen.connect(self._follow_choice)
        self.chooser.list.itemActivated.connect(self.accept)
        self._follow()

    def show_for(
        self, audience: Audience, whose: Whose, first_day: dt.date | None, chosen: str = ""
    ) -> None:
        """Offer the starting points for an age; nothing is chosen before the family does."""
        self.chooser.show_for(audience, whose, first_day, chosen=chosen)
        self._follow_choice()
        self.chooser.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def accept(self) -> None:
        """Take the chosen starting point."""
        self.outline = self.chooser.outline()
        if self.outline is not None:
            super().accept()

    def _follow_choice(self) -> None:
        ready = self.chooser.ready()
        self.deed.setEnabled(ready)
        self.deed.setToolTip("" if ready else self.tr("Choose a plan first."))

    @override
    def _follow(self) -> None:
        super()._follow()
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        beside = self._theme.gap(_BESIDE)
        size = QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))
        size = size.boundedTo(room - QSize(beside, beside))
        self.setMinimumWidth(min(max(size.width(), self._theme.px(320)), room.width()))
        self.resize(size)
