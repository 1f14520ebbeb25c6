"""What moves with a date: one line for each, with a tick, its day before and its day after."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.slip import TARGET_KEY, Move, MoveKind
from alltracker.language import Language
from alltracker.ui.slip.words import day_moved, day_words
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.theme.ticks import INDICATOR
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import IconLabel, Rule, Text
from alltracker.ui.widgets.tab_place import TabPlace
from alltracker.ui.widgets.ticks import CheckField

_ARROW = 16


class MoveLine:
    """The widgets of one line in a grid; what is moved itself has no tick to take away."""

    def __init__(self, theme: Theme, move: Move, what: str, grid: QGridLayout, row: int) -> None:
        self.tick = CheckField(theme, what)
        self.fixed = _Fixed(theme, what)
        self.before = Text(theme, "", TextStep.SMALL, ink="muted")
        self.arrow = IconLabel(theme, "arrow-right", "muted", _ARROW)
        self.after = Text(theme, "", TextStep.SMALL_STRONG)
        self.stays = Text(theme, "", TextStep.SMALL, ink="muted")
        self.rule = Rule()
        side = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.rule, row, 0, 1, 4)
        name: QWidget = self.fixed if move.key == TARGET_KEY else self.tick
        grid.addWidget(name, row + 1, 0)
        grid.addWidget(self.before, row + 1, 1, side | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.arrow, row + 1, 2, side)
        grid.addWidget(self.after, row + 1, 3, side)
        grid.addWidget(self.stays, row + 1, 3, side)

    def show_place(self, before: str, after: str, *, moves: bool) -> None:
        """Show where it stands and where it goes, or that it stays."""
        self.before.setText(before)
        self.after.setText(after if moves else "")
        self.stays.setText("" if moves else after)
        self.arrow.setVisible(moves)
        self.tick.setChecked(moves)

    def widgets(self) -> tuple[QWidget, ...]:
        """Return all widgets of the line."""
        return (
            self.tick,
            self.fixed,
            self.before,
            self.arrow,
            self.after,
            self.stays,
            self.rule,
        )


class _Fixed(QWidget):
    """A name that is always ticked."""

    def __init__(self, theme: Theme, what: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        sign = IconLabel(theme, "check", "accent", INDICATOR)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(theme, what, TextStep.STRONG, wraps=True), 1)


class MoveList(QWidget):
    """``ticked`` carries the keys of the lines that the family wants to move."""

    ticked = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._moves: tuple[Move, ...] = ()
        self._lines: dict[str, MoveLine] = {}
        self._title = Text(theme, self.tr("What moves with it"), TextStep.STRONG)
        self.all_or_none = Button(theme, self.tr("All or none"), "link", parent=self)
        self._hint = Text(theme, "", ink="muted", wraps=True)
        self._place = TabPlace(self)
        self._grid = QGridLayout()
        self._build()

    def show_moves(self, moves: Sequence[Move], near: dt.date | None, hint: str) -> None:
        """Show the lines of a slip; without any the hint stands there."""
        self._moves = tuple(moves)
        keys = [move.key for move in moves]
        if keys != list(self._lines):
            self._make_lines()
        for move in moves:
            self._fill(self._lines[move.key], move, near)
        self._hint.setText("" if moves else hint)
        self._hint.setVisible(bool(self._hint.text()))
        self.all_or_none.setVisible(len(moves) > 1)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        ticks = (line.tick for key, line in self._lines.items() if key != TARGET_KEY)
        return [self.all_or_none, *ticks]

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.all_or_none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addLayout(self._grid)
        self._grid.setColumnStretch(0, 1)
        self.all_or_none.setAccessibleName(self.tr("Move all of them or none"))
        self.all_or_none.clicked.connect(self._toggle_all)
        self._theme.changed.connect(self._follow)
        self._follow()

    def _make_lines(self) -> None:
        for line in self._lines.values():
            for widget in line.widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._lines = {}
        for at, move in enumerate(self._moves):
            what = self._language.value(move.what)
            line = MoveLine(self._theme, move, what, self._grid, 2 * at)
            line.tick.edited.connect(self._tell)
            self._lines[move.key] = line
        stops = self.stops()
        self._place.lead(stops)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _fill(self, line: MoveLine, move: Move, near: dt.date | None) -> None:
        old, new = day_moved(move, after=False), day_moved(move, after=True)
        before = day_words(old, self._language, near) if old else self.tr("no date")
        after = self._after_words(move, new, near)
        line.show_place(before, after, moves=move.chosen)
        spoken = self.tr("{what}: {before}, {after}")
        if move.chosen:
            spoken = self.tr("{what}: from {before} to {after}")
        what = self._language.value(move.what)
        line.tick.setAccessibleName(spoken.format(what=what, before=before, after=after))

    def _after_words(self, move: Move, day: dt.date | None, near: dt.date | None) -> str:
        if not move.chosen:
            return self.tr("stays")
        if day is not None:
            return day_words(day, self._language, near)
        if move.kind is MoveKind.VISIT:
            return self.tr("canceled")
        return self.tr("taken out") if move.kind is MoveKind.SERIES else self.tr("not known")

    def _toggle_all(self) -> None:
        """Tick all lines, or none if all are ticked."""
        others = [move for move in self._moves if move.key != TARGET_KEY]
        every = all(move.chosen for move in others)
        self.ticked.emit(frozenset() if every else frozenset(move.key for move in others))

    def _tell(self) -> None:
        lines = self._lines.items()
        keys = (key for key, line in lines if key != TARGET_KEY and line.tick.isChecked())
        self.ticked.emit(frozenset(keys))

    def _follow(self) -> None:
        gap = self._theme.gap
        column = self.layout()
        assert column is not None
        column.setSpacing(gap(6))
        self._grid.setHorizontalSpacing(gap(8))
        self._grid.setVerticalSpacing(gap(5))
