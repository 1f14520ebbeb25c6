"""What goes on a paper and how it is printed: days, parts, sheet, ink, and the two buttons."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from alltracker.care.words import Message
from alltracker.language import Language
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.known import PaperKind
from alltracker.papers.paper import PaperSize
from alltracker.ui.papers.hues import HUES
from alltracker.ui.papers.month_field import MonthField
from alltracker.ui.papers.period_fields import PeriodFields
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.ticks import CheckField

_LETTER_LANDS: Final = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
    }
)


_RING: Final = (2, 2, 2, 0)
"""Room for the focus ring."""


def usual_size(preferences: Preferences, locale: QLocale | None = None) -> PaperSize:
    """Return the sheet chosen last, else the one of the system's country."""
    letter = preferences.letter_paper
    if letter is None:
        letter = (locale or QLocale.system()).territory() in _LETTER_LANDS
    return PaperSize.LETTER if letter else PaperSize.A4


class PaperOptions(Card):
    """The options; emits ``changed``, ``print_asked`` and ``pdf_asked``."""

    changed = Signal()
    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        language: Language,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._language = language
        self._preferences = preferences
        self._ticks: dict[str, CheckField] = {}
        self.setAccessibleName(self.tr("What goes on the paper"))
        self.period = PeriodFields(theme, language)
        self.month = MonthField(theme, language)
        self.note = Text(theme, ink="muted", wraps=True)
        self._heading = Text(theme, self.tr("What goes on it"), TextStep.STRONG)
        self._tick_column = QVBoxLayout()
        self._scroll = QScrollArea()
        self.size_choice = Segmented(
            theme,
            [(PaperSize.A4, "A4"), (PaperSize.LETTER, self.tr("Letter"))],
            name=self.tr("Sheet"),
            room="card",
        )
        self.ink_choice = Segmented(
            theme,
            [("black", self.tr("Black")), ("color", self.tr("Color"))],
            name=self.tr("Ink"),
            room="card",
        )
        self.print_button = Button(theme, self.tr("Print"), "primary", icon="printer")
        self.pdf_button = Button(theme, self.tr("PDF"), icon="download")
        self.pdf_button.setAccessibleName(self.tr("Save as PDF"))
        self._build_options()
        self._connect()

    def show_kind(self, kind: PaperKind) -> None:
        """Offer what one paper can be asked for."""
        self.period.setVisible(not (kind.whole or kind.by_month))
        self.month.setVisible(kind.by_month)
        self.note.setText(self._language.say(kind.note) if kind.note else "")
        self.note.setVisible(kind.note is not None)
        self._heading.setVisible(bool(kind.sections))
        self.show_sections(kind.sections)

    def show_sections(self, sections: Mapping[str, Message]) -> None:
        """Offer the parts of a paper, all ticked."""
        for tick in self._ticks.values():
            self._tick_column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {
            key: CheckField(self._theme, self._language.say(words))
            for key, words in sections.items()
        }
        for tick in self._ticks.values():
            tick.setChecked(True)
            tick.edited.connect(self.changed)
            self._tick_column.addWidget(tick)
        self._order()

    def sections(self) -> frozenset[str]:
        """Return the keys of the ticked parts."""
        return frozenset(key for key, tick in self._ticks.items() if tick.isChecked())

    def tick(self, key: str) -> CheckField:
        """Return the tick of a part; raise KeyError for one that the paper does not have."""
        return self._ticks[key]

    def size_of_paper(self) -> PaperSize:
        """Return the chosen sheet."""
        return PaperSize(str(self.size_choice.value()))

    def inks(self) -> Inks:
        """Return the chosen inks."""
        return HUES if self.ink_choice.value() == "color" else BLACK

    def set_usable(self, usable: bool) -> None:  # noqa: FBT001 - a state of the page
        """Let print and save, or not while there is no paper."""
        self.print_button.setEnabled(usable)
        self.pdf_button.setEnabled(usable)
        why = "" if usable else self.tr("Choose the days first")
        self.print_button.setToolTip(why)
        self.pdf_button.setToolTip(why)

    def _build_options(self) -> None:
        inside = QWidget()
        inside.setProperty("see_through", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 0, 2, 2)
        column.setSpacing(self._theme.gap(8))
        column.addWidget(self.period)
        column.addWidget(self.month)
        column.addWidget(self.note)
        column.addSpacing(self._theme.gap(2))
        column.addWidget(self._heading)
        self._tick_column.setSpacing(self._theme.gap(5))
        column.addLayout(self._tick_column)
        column.addStretch(1)
        column.addWidget(self._row(self.size_choice, self.ink_choice))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._row(self.print_button, self.pdf_button, margins=_RING))
        self.size_choice.set_value(usual_size(self._preferences))
        self.ink_choice.set_value("black")

    def _order(self) -> None:
        """Let the keyboard go down: days, parts, sheet and ink, then print and save."""
        days = self.period
        stops = [days.since, days.since_day, days.until, days.until_day, self.month.choice]
        stops += [*self._ticks.values()]
        stops += [*self.size_choice.buttons(), *self.ink_choice.buttons()]
        for before, after in pairwise([*stops, self.print_button, self.pdf_button]):
            self.setTabOrder(before, after)

    def _row(self, *widgets: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QWidget:
        """Return widgets side by side, under each other where there is no room."""
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.setContentsMargins(*margins)
        flow.setSpacing(self._theme.gap(8))
        for widget in widgets:
            flow.addWidget(widget)
        return holder

    def _connect(self) -> None:
        self.period.changed.connect(self.changed)
        self.month.changed.connect(self.changed)
        self.size_choice.edited.connect(self._size_chosen)
        self.ink_choice.edited.connect(self.changed)
        self.print_button.clicked.connect(self.print_asked)
        self.pdf_button.clicked.connect(self.pdf_asked)

    def _size_chosen(self) -> None:
        self._preferences.letter_paper = self.size_of_paper() is PaperSize.LETTER
        self.changed.emit()
