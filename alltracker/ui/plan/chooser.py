"""Where a plan starts from: the documented plans, published outlines, a file, or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import PartialDate, today
from alltracker.care.kinds import Audience
from alltracker.care.plan_draft import Anchors
from alltracker.care.plan_draft_dates import lay_out
from alltracker.care.plan_draft_make import Whose, from_outline
from alltracker.care.plan_outline import PlanOutline
from alltracker.knowledge import Knowledge
from alltracker.knowledge.outlines import OutlineProblem, read_outline
from alltracker.language import Language
from alltracker.ui.plan.draft_words import way_of
from alltracker.ui.plan.outline_list import ListEntry, OutlineList
from alltracker.ui.plan.outline_words import (
    Group,
    confidence_words,
    default_outline,
    group_words,
    in_groups,
    phase_words,
    source_words,
    total_words,
)
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.way_bar import WayBar

OWN_PHASES: Final = "own"
"""The key of the plan that the family names all by itself."""
_EDGE: Final = 4
"""Pixels between the frame of the list and its rows."""
_STACKED: Final = 640
"""Pixels at 100 % below which list and detail stand under each other."""


class OutlineDetail(QFrame):
    """One starting point in words: its phases, how sure it is, and where that was read."""

    def __init__(self, theme: Theme, language: Language, knowledge: Knowledge) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._knowledge = knowledge
        self.title = Text(theme, "", TextStep.CARD_TITLE, wraps=True)
        self.confidence = Text(theme, "", TextStep.STRONG, wraps=True)
        self.way = WayBar(theme, language)
        self.phases = Text(theme, "", wraps=True)
        self.note = Text(theme, "", ink="muted", wraps=True)
        self.source = Text(theme, "", TextStep.CAPTION, ink="muted", wraps=True)
        self._column = QVBoxLayout(self)
        for widget in self._parts():
            self._column.addWidget(widget)
        self._column.addStretch(1)
        theme.changed.connect(self._follow)
        self._follow()

    def show_outline(
        self,
        outline: PlanOutline,
        whose: Whose,
        first_day: dt.date | None,
        anchors: Anchors | None,
    ) -> None:
        """Show a starting point, laid out from a day; the diagnosis is that day if not known."""
        language, names = self._language, self._names
        self.title.setText(outline.name.text(language.code))
        self.confidence.setText(confidence_words(outline, language))
        day = first_day or today()
        draft = from_outline(outline, language.code, names, first_day=day, whose=whose)
        known = anchors if anchors and anchors.diagnosis else Anchors(PartialDate.of(day))
        self.way.show_way(way_of(lay_out(draft, known), (), language, today()))
        lines = [phase_words(phase, language) for phase in outline.phases]
        ends = [total_words(total, language) for total in outline.totals]
        lines += [self.tr("End: {rule}").format(rule=words) for words in dict.fromkeys(ends)]
        self.phases.setText("\n".join(lines))
        self.note.setText(outline.note.text(language.code))
        self.source.setText(source_words(outline, self._knowledge, language))
        self._show_parts(self._parts())

    def show_own(self) -> None:
        """Show the plan that the family names by itself."""
        self.title.setText(self.tr("Our own phases"))
        self.note.setText(self.tr("An empty plan. Name its phases as your team does."))
        self._show_parts([self.title, self.note])

    def show_nothing(self) -> None:
        """Ask for a choice."""
        self.note.setText(self.tr("Choose where the plan starts from. Everything can be changed."))
        self._show_parts([self.note])

    def _names(self, keys: Sequence[str]) -> str:
        return self._knowledge.source_names(keys, self._language.code)

    def _parts(self) -> list[QWidget]:
        return [self.title, self.confidence, self.way, self.phases, self.note, self.source]

    def _show_parts(self, shown: Sequence[QWidget]) -> None:
        for part in self._parts():
            part.setVisible(part in shown)

    def _follow(self) -> None:
        gap = self._theme.gap
        self._column.setContentsMargins(gap(12), gap(4), gap(12), gap(4))
        self._column.setSpacing(gap(8))


class OutlineChooser(QWidget):
    """A list of starting points with what is known of the chosen one beside it.

    ``chosen`` is emitted when another one is looked at, ``refused`` with the problem of a file.
    """

    chosen = Signal()
    refused = Signal(object)

    def __init__(
        self,
        theme: Theme,
        language: Language,
        knowledge: Knowledge,
        outlines: Sequence[PlanOutline],
        *,
        with_own: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._outlines = list(outlines)
        self._with_own = with_own
        self._audience = Audience.ALL
        self._whose = Whose()
        self._first_day: dt.date | None = None
        self._anchors: Anchors | None = None
        self.list = OutlineList(theme)
        self.detail = OutlineDetail(theme, language, knowledge)
        self._scroll = QScrollArea()
        self._side = QVBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self.list.chosen.connect(self._show_chosen)
        theme.changed.connect(self._follow)

    def show_for(
        self,
        audience: Audience,
        whose: Whose,
        first_day: dt.date | None,
        *,
        anchors: Anchors | None = None,
        chosen: str = "",
    ) -> None:
        """Offer the starting points for an age; the documented plan of that age is chosen."""
        self._audience, self._whose, self._first_day = audience, whose, first_day
        self._anchors = anchors
        default = default_outline(self._outlines, audience)
        self._fill(chosen or (default.key if default else ""))

    def outline(self) -> PlanOutline | None:
        """Return the starting point that is chosen; None for none and for own phases."""
        key = self.list.value()
        return next((one for one in self._outlines if one.key == key), None)

    def own_phases(self) -> bool:
        """Return whether the family names its phases itself."""
        return self.list.value() == OWN_PHASES

    def ready(self) -> bool:
        """Return whether anything is chosen."""
        return bool(self.list.value())

    def open_file(self, path: Path) -> bool:
        """Take a template file among the starting points; tell what is wrong with it."""
        try:
            outline = read_outline(path)
        except OutlineProblem as problem:
            self.refused.emit(problem)
            return False
        self._outlines = [one for one in self._outlines if one.key != outline.key]
        self._outlines.append(outline)
        self._fill(outline.key)
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the detail under the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_STACKED)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else right)
        self._fit_detail()

    def add_tool(self, button: QWidget) -> None:
        """Put a button below the list."""
        self._side.addWidget(button)

    def _build(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        ground = QFrame()
        ground.setProperty("card", "true")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        inside.addWidget(self.list)
        self._side.addWidget(ground, 1)
        self._scroll.setWidget(self.detail)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("What is known of the chosen plan"))
        self.detail.setProperty("see_through", "true")
        self._row.addLayout(self._side, 2)
        self._row.addWidget(self._scroll, 3)
        self.detail.show_nothing()
        self._follow()

    def _fill(self, chosen: str) -> None:
        entries: list[ListEntry] = []
        for group, outlines in in_groups(self._outlines, self._audience):
            entries.append(ListEntry(group_words(group, self._language)))
            entries += [ListEntry(one.name.text(self._language.code), one.key) for one in outlines]
        if self._with_own:
            entries.append(ListEntry(group_words(Group.OWN, self._language)))
            entries.append(ListEntry(self.tr("Our own phases"), OWN_PHASES))
        self.list.show_entries(entries, chosen)
        if not chosen:
            self.detail.show_nothing()
            self.chosen.emit()

    def _show_chosen(self) -> None:
        outline = self.outline()
        if outline is not None:
            self.detail.show_outline(outline, self._whose, self._first_day, self._anchors)
        else:
            self.detail.show_own()
        self._fit_detail()
        self.chosen.emit()

    def _fit_detail(self) -> None:
        """Under the list show the detail whole: the dialog scrolls, not both."""
        stacked = self._row.direction() == QBoxLayout.Direction.TopToBottom
        high = self.detail.heightForWidth(max(1, self.width())) if stacked else 0
        self._scroll.setMinimumHeight(max(high, 0))

    def _follow(self) -> None:
        self._row.setSpacing(self._theme.gap(16))
        self._side.setSpacing(self._theme.gap(12))
