"""The first page: what the program is, the three steps to come, and the ways in."""

from __future__ import annotations

import html
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from alltracker.language import LANGUAGES, Language
from alltracker.places import resource
from alltracker.ui.first_run.marks import NumberDisc
from alltracker.ui.first_run.notice import Notice
from alltracker.ui.first_run.text_sizes import TextSizes
from alltracker.ui.theme.icons import draw_svg
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import IconLabel, Rule, Text
from alltracker.ui.widgets.segmented import Segmented

_LOGO: Final = 42
_COLUMN: Final = 520
"""Width of sentences and steps in pixels at 100 %."""
_MARGIN: Final = 72
_LINE: Final = 78
"""Percent of the font's own line height."""
_TITLE_OVER_PAGE: Final = 1.37
"""The welcome is the one title larger than a page's."""


class WelcomeTitle(Text):
    """The largest title of the program, with its lines close together."""

    @override
    def setText(self, text: str) -> None:
        """Show a text whose lines are divided by line breaks."""
        self.setTextFormat(Qt.TextFormat.RichText)
        lines = html.escape(text).replace("\n", "<br>")
        below = '<div style="font-size:10px">&nbsp;</div>'  # room for the feet of the last line
        super().setText(f'<div style="line-height:{_LINE}%">{lines}</div>{below}')
        self.setAccessibleName(text.replace("\n", " "))

    def _follow(self) -> None:
        font = self._theme.font(TextStep.PAGE_TITLE)
        font.setPointSizeF(font.pointSizeF() * _TITLE_OVER_PAGE)
        self.setFont(font)
        self._take_lines()


class Welcome(QFrame):
    """The welcome. Says by signal which way in was chosen."""

    started = Signal()
    looked_around = Signal()
    file_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._code = language.code
        self._logo = QLabel()
        self.languages = Segmented(theme, list(LANGUAGES.items()), name=self.tr("Language"))
        self.sizes = TextSizes(theme)
        self.notice = Notice(theme)
        self.start = Button(theme, self.tr("Start a record"), "primary", room="first")
        self.look = Button(theme, self.tr("Look around with an invented patient"), room="first")
        self.open = Button(theme, self.tr("Open a record or a backup"), "link")
        self._column = QVBoxLayout()
        self._build()
        self._connect()

    def focus_start(self) -> None:
        """Put the one strong button in focus, with its ring: the keyboard begins there."""
        self.look.setFocus(Qt.FocusReason.TabFocusReason)  # the ring learns from what is left
        self.start.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus with Enter, else the one strong button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            (focused if isinstance(focused, QAbstractButton) else self.start).click()
            return
        super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the strong button."""
        super().showEvent(event)
        if self.isActiveWindow():
            self.focus_start()

    def _build(self) -> None:
        self.setProperty("ground", "card")
        content = QWidget()
        content.setProperty("see_through", "true")
        content.setLayout(self._column)
        self._column.addLayout(self._head())
        self._column.addStretch(1)
        self._add_words()
        self._column.addLayout(self._steps())
        self._add_ways_in()
        self._column.addStretch(1)
        self._column.addWidget(Rule())
        self._column.addLayout(self._foot())
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        QWidget.setTabOrder(self.open, self.languages)
        self._follow()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(12))
        row.addWidget(self._logo)
        row.addWidget(Text(self._theme, "alltracker", TextStep.CARD_TITLE))
        row.addStretch(1)
        controls = QWidget()
        flow = FlowLayout(controls)
        flow.setSpacing(self._theme.gap(12))
        self.languages.set_value(self._code)
        flow.addWidget(self.languages)
        flow.addWidget(self.sizes)
        row.addWidget(controls)
        return row

    def _add_words(self) -> None:
        words = self.tr(
            "Counts, medicines, visits and side effects of leukemia treatment, from the day of"
            " diagnosis to the years after. And the papers your care team needs."
        )
        title = WelcomeTitle(self._theme, self.tr("One calm place\nfor the whole way"), wraps=True)
        lead = Text(self._theme, words, TextStep.LEAD, ink="muted", wraps=True)
        self._column.addWidget(title)
        self._column.addSpacing(6)
        self._column.addWidget(_at_most(lead, self._theme.px(_COLUMN)))
        self._column.addSpacing(self._theme.gap(28))

    def _steps(self) -> QVBoxLayout:
        steps = QVBoxLayout()
        steps.setSpacing(self._theme.gap(12))
        lines = (
            (self.tr("Who is it about?"), self.tr("A name and a birth date")),
            (self.tr("Since when, and which plan?"), self.tr("What you do not know can wait")),
            (
                self.tr("A password, if you want one"),
                self.tr("The file can be locked, now or later"),
            ),
        )
        for number, (title, text) in enumerate(lines, start=1):
            row = QGridLayout()
            row.setHorizontalSpacing(self._theme.gap(16))
            row.setVerticalSpacing(0)
            row.addWidget(NumberDisc(self._theme, number), 0, 0, 2, 1)
            row.addWidget(Text(self._theme, title, TextStep.STRONG, wraps=True), 0, 1)
            row.addWidget(Text(self._theme, text, TextStep.SMALL, ink="muted", wraps=True), 1, 1)
            row.setColumnStretch(1, 1)
            steps.addLayout(row)
            if number < len(lines):
                steps.addWidget(_at_most(Rule(), self._theme.px(_COLUMN)))
        return steps

    def _add_ways_in(self) -> None:
        self._column.addSpacing(self._theme.gap(24))
        self._column.addWidget(self.notice)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setSpacing(self._theme.gap(12))
        flow.addWidget(self.start)
        flow.addWidget(self.look)
        self._column.addWidget(buttons)
        self._column.addSpacing(self._theme.gap(14))
        self._column.addWidget(self.open)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(10))
        row.addWidget(IconLabel(self._theme, "lock", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr(
            "Everything stays in one file on this computer. No account, no connection."
            " alltracker counts, sorts and reminds; for medical questions ask your care team."
        )
        row.addWidget(Text(self._theme, words, TextStep.CAPTION, ink="muted", wraps=True), 1)
        return row

    def _connect(self) -> None:
        self.start.clicked.connect(self.started)
        self.look.clicked.connect(self.looked_around)
        self.open.clicked.connect(self.file_wanted)
        self.languages.edited.connect(self._choose_language)
        self._theme.changed.connect(self._follow)

    def _choose_language(self) -> None:
        code = str(self.languages.value())
        if code != self._code:
            self.language_chosen.emit(code)

    def _follow(self) -> None:
        gap = self._theme.gap
        self._column.setContentsMargins(gap(_MARGIN), gap(28), gap(_MARGIN), gap(32))
        self._column.setSpacing(gap(8))
        side = self._theme.px(_LOGO)
        name = "alltracker-dark" if self._theme.tokens.dark else "alltracker"
        svg = resource("icons", f"{name}.svg").read_bytes()
        self._logo.setPixmap(draw_svg(svg, QSize(side, side), self.devicePixelRatioF()))
        self._logo.setFixedSize(side, side)


def _at_most(widget: QWidget, width: int) -> QWidget:
    widget.setMaximumWidth(width)
    return widget
