"""What stands beside the list: the largest numbers of the courage tally, and sums in short."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from alltracker.care.calendar import today
from alltracker.care.courage import TallyLine, courage_tally
from alltracker.care.rows import RecordView
from alltracker.ui.events.listing import EventRow
from alltracker.ui.events.sums import event_sums
from alltracker.ui.events.tally import Figures
from alltracker.ui.kinds_events import PROCEDURE
from alltracker.ui.kinds_events_hospital import STAY, TRANSFUSION
from alltracker.ui.kinds_events_illness import RADIATION
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import Text

_FIRST: Final = ("nights", "pokes", "punctures", "transfusions")
_MOST: Final = 4


class CourageCard(Card):
    """Up to four numbers; ``opened`` asks for all of them."""

    opened = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme)
        self._around = around
        self.set_title(self.tr("Courage tally"))
        self.figures = Figures(around.theme, around.language, 2)
        self.button = Button(around.theme, self.tr("Show the whole tally"), room="card")
        self.body.addWidget(self.figures)
        self.body.addSpacing(around.theme.gap(4))
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.opened)

    def show_rows(self, rows: Sequence[EventRow]) -> None:
        """Count anew what is in the list."""
        of: dict[str, list[Any]] = {}
        for row in rows:
            of.setdefault(row.kind.key, []).append(row.row)
        view = RecordView(
            procedures=of.get(PROCEDURE.key, ()),
            transfusions=of.get(TRANSFUSION.key, ()),
            stays=of.get(STAY.key, ()),
            radiations=of.get(RADIATION.key, ()),
        )
        self.figures.show_lines(_largest(courage_tally(view)))


class SumsCard(Card):
    """Sums by kind, each with its name at the left; ``totals_asked`` wants those of the drugs."""

    totals_asked = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme)
        self._around = around
        self.set_title(self.tr("In short"))
        self.totals = self.add_link(self.tr("Totals per drug"))
        self.totals.clicked.connect(self.totals_asked)
        self._content: QWidget | None = None

    def show_rows(self, rows: Sequence[EventRow]) -> None:
        """Add up anew."""
        theme, language = self._around.theme, self._around.language
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.gap(12))
        grid.setVerticalSpacing(theme.gap(8))
        grid.setColumnStretch(1, 1)
        for at, one in enumerate(event_sums(rows, today())):
            name, said = language.say(one.name), language.say(one.words)
            grid.addWidget(Text(theme, name, TextStep.STRONG, wraps=True), at, 0)
            words = Text(theme, said, ink="muted", wraps=True)
            words.setAccessibleName(f"{name}: {said}")
            grid.addWidget(words, at, 1)
        grid.setColumnStretch(0, 1)
        if self._content is not None:
            self.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.body.addWidget(content)
        self.setVisible(grid.count() > 0)


def _largest(lines: Sequence[TallyLine]) -> list[TallyLine]:
    """Return the lines that stand on the card: those of needles, nights and blood."""
    others = [line for line in lines if line.key not in _FIRST]
    return [*(line for line in lines if line.key in _FIRST), *others][:_MOST]
