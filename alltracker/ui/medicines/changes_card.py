"""The card of dose changes of one medicine: what comes, what holds now, what was before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.ui.medicines.change_mark import ChangeMark, When
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.emptied import empty
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text

_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change as the card says it."""

    when: When
    dose: str
    since: str


class ChangesCard(Card):
    """``all_asked``: the history; ``change_asked``: write a change; ``print_asked``: paper."""

    all_asked = Signal()
    change_asked = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.lines: Sequence[ChangeLine] = ()
        self.more = self.add_link("")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._none = Text(
            theme,
            self.tr("A change of dose, a hold and a restart stand here, with the reason."),
            ink="muted",
            wraps=True,
        )
        self.change = Button(theme, self.tr("Change the dose"), room="card", parent=self)
        self.print_button = Button(theme, "", icon="printer", room="card", parent=self)
        self.body.addLayout(self._list)
        self.body.addWidget(self._none)
        holder = QWidget()
        self._buttons = FlowLayout(holder)
        for button in (self.print_button, self.change):
            self._buttons.addWidget(button)
        self.body.addSpacing(theme.gap(8))
        self.body.addWidget(holder)
        self.body.addStretch(1)
        self.more.clicked.connect(self.all_asked)
        self.change.clicked.connect(self.change_asked)
        self.print_button.clicked.connect(self.print_asked)

    def show_changes(
        self, name: str, lines: Sequence[ChangeLine], paper: str, *, held: bool = False
    ) -> None:
        """Show a medicine's changes, the newest first; ``paper`` names the calendar to print.

        What is held can be restarted here, anything else changed.
        """
        self.lines = lines
        self.set_title(
            self.tr("{name} dose changes").format(name=name) if name else self.tr("Dose changes")
        )
        self.more.setText(self.tr("All %n", "", len(lines)))
        self.more.setVisible(len(lines) > 1)
        self.more.updateGeometry()
        self._none.setVisible(not lines)
        self.change.setVisible(bool(name))
        self.change.setText(self.tr("Restart") if held else self.tr("Change the dose"))
        self.change.updateGeometry()
        self.print_button.setText(paper)
        self.print_button.updateGeometry()
        self._buttons.setSpacing(self._theme.gap(8))
        self._clear()
        shown = lines[:_SHOWN]
        for at, line in enumerate(shown):
            self._list.addWidget(self._row(line, first=at == 0, last=at == len(shown) - 1))

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.more, self.print_button, self.change]

    def _row(self, line: ChangeLine, *, first: bool, last: bool) -> QWidget:
        theme = self._theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(ChangeMark(theme, line.when, first=first, last=last))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 0, 0, 0 if last else theme.gap(8))
        words.addWidget(Text(theme, line.dose, TextStep.STRONG, wraps=True))
        words.addWidget(Text(theme, line.since, TextStep.SMALL, ink="muted", wraps=True))
        row.addLayout(words, 1)
        holder.setAccessibleName(f"{line.dose}. {line.since}")
        return holder

    def _clear(self) -> None:
        empty(self._list)
