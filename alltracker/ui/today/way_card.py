"""The card over all: where the patient is on the way, and the whole way as one bar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.way_words import WayWords
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import ElidedText, Text
from alltracker.ui.widgets.phase_look import PhaseChip
from alltracker.ui.widgets.way_bar import WayBar

_BOTTOM: Final = 9
"""Below the dates, whose line brings its own room."""


class WayCard(Card):
    """``phases_asked``: the family wants to enter the phases.

    ``put_off_asked``: a step of treatment does not take place when it was planned.
    """

    phases_asked = Signal()
    put_off_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Where you are on the way"))
        self._chip = PhaseChip(theme, PhaseKind.OTHER, "")
        self._detail = ElidedText(theme, "", ink="muted")
        self._statement = Text(theme, "", TextStep.STATEMENT, wraps=True)
        self._ahead = Text(theme, "", TextStep.STRONG, wraps=True)
        self._why = Text(theme, "", ink="muted", wraps=True)
        self._bar = WayBar(theme, language)
        self._enter = Button(theme, self.tr("Enter the phases"), icon="route", parent=self)
        self.put_off = Button(theme, self.tr("Chemotherapy was put off…"), "link", parent=self)
        self._ahead_box = QWidget()
        self._none = QWidget()
        self._lay_out()
        self._enter.clicked.connect(self.phases_asked)
        self.put_off.clicked.connect(self.put_off_asked)
        theme.changed.connect(self._arrange)

    def show_words(self, words: WayWords | None) -> None:
        """Show these words, or the request for phases."""
        shown = words is not None
        for widget in (self._top_box, self._bar):
            widget.setVisible(shown)
        self._none.setVisible(not shown)
        if words is None:
            return
        if words.kind is not None:
            self._chip.show_phase(words.kind, words.phase)
        self._chip.setVisible(words.kind is not None)
        self._detail.setText(words.detail)
        self._statement.setText(words.statement)
        self._ahead.setText(words.ahead)
        self._why.setText(words.ahead_why)
        self._ahead.setVisible(bool(words.ahead))
        self._ahead_box.setVisible(bool(words.ahead or words.ahead_why))
        self._bar.show_way(words.way)
        self._arrange()

    def offer_put_off(self, offered: bool) -> None:  # noqa: FBT001 - the one value there is
        """Offer to say that a step was put off, where one is planned."""
        self.put_off.setVisible(offered)
        self._arrange()

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.put_off, self._enter]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what lies ahead beside the statement, or under it where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def _follow(self) -> None:
        super()._follow()
        column = self.layout()
        assert column is not None
        margins = column.contentsMargins()
        margins.setBottom(self._theme.gap(_BOTTOM))
        column.setContentsMargins(margins)

    def _lay_out(self) -> None:
        self._signs = line = QHBoxLayout()
        line.setSpacing(self._theme.gap(11))
        line.addWidget(self._chip)
        line.addWidget(self._detail)
        line.addWidget(self.put_off)
        line.addStretch(1)
        self.put_off.hide()
        self._chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._here = here = QVBoxLayout()
        here.setSpacing(self._theme.gap(4))
        here.addLayout(line)
        here.addWidget(self._statement)
        ahead = QVBoxLayout(self._ahead_box)
        ahead.setContentsMargins(0, 0, 0, 0)
        ahead.setSpacing(0)
        ahead.addStretch(1)
        ahead.addWidget(self._ahead)
        ahead.addWidget(self._why)
        self._top_box = QWidget()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._top_box)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.addLayout(here, 1)
        self._top.addWidget(self._ahead_box)
        request = self.tr("Enter the phases of the plan, and you see here where you are.")
        none = QVBoxLayout(self._none)
        none.setContentsMargins(0, 0, 0, self._theme.gap(7))
        none.addWidget(Text(self._theme, request, ink="muted", wraps=True))
        none.addWidget(self._enter)
        self.body.addWidget(self._top_box)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._none)

    def _arrange(self) -> None:
        gap = self._theme.gap
        self.body.setSpacing(gap(4))
        room = self.width() - 2 * gap(20) - gap(24)
        wide = max(_line(self._ahead), _line(self._why))
        link = 0 if self.put_off.isHidden() else self.put_off.sizeHint().width() + gap(11)
        signs = self._chip.sizeHint().width() + _line(self._detail) + link
        self._chip.setMinimumWidth(max(0, min(self._chip.sizeHint().width(), room)))
        self._place_link(below=signs > room)
        left = max(_line(self._statement), signs)
        beside = left + gap(11) + wide <= room
        self._top.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._top.setSpacing(gap(24) if beside else gap(4))
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        for text in (self._ahead, self._why):
            text.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            text.setMinimumWidth(min(wide, room) if beside else 0)

    def _place_link(self, *, below: bool) -> None:
        """Put the link beside the phase, or under the statement where there is no room."""
        side = Qt.AlignmentFlag.AlignLeft
        stands_below = self._here.indexOf(self.put_off) >= 0
        if below and not stands_below:
            self._signs.removeWidget(self.put_off)
            self._here.addWidget(self.put_off, 0, side)
        elif stands_below and not below:
            self._here.removeWidget(self.put_off)
            self._signs.insertWidget(2, self.put_off)


def _line(text: Text) -> int:
    """Return how wide a text is on one line, in pixels."""
    return text.fontMetrics().horizontalAdvance(text.text()) + 2
