"""The card of the month: which side effect, the way to other months, the days and their legend."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.effect_days import day_marks
from alltracker.care.kinds import Severity
from alltracker.care.rows import SideEffectRow
from alltracker.care.symptoms import severity_name
from alltracker.language import MONTHS, DayStyle, Language, capitalized
from alltracker.ui.effects.month_map import MonthMap
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.painted import PaintedWidget, draw_words, smooth
from alltracker.ui.widgets.severity import draw_severity
from alltracker.ui.widgets.timeline_mark import MarkKind, draw_mark

_SIGN = 12
_ITEM = 76


class LegendKey(PaintedWidget):
    """One sign of the month with its word; no severity stands for fever."""

    def __init__(self, theme: Theme, word: str, severity: Severity | None) -> None:
        super().__init__(theme)
        self._word = word
        self._severity = severity
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return room for sign and word."""
        metrics = self.metrics(TextStep.SMALL)
        wide = self._theme.px(_SIGN) + self._theme.gap(6) + metrics.horizontalAdvance(self._word)
        return QSize(round(wide) + 2, round(metrics.height()) + 2)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sign and word."""
        painter = QPainter(self)
        smooth(painter)
        side = float(self._theme.px(_SIGN))
        box = QRectF(0.5, (self.height() - side) / 2, side, side)
        if self._severity is None:
            draw_mark(painter, box, MarkKind.FEVER, self._theme.tokens, happened=True)
        else:
            draw_severity(painter, box, self._severity, self._theme.tokens)
        metrics = self.metrics(TextStep.SMALL)
        painter.setFont(self.font_of(TextStep.SMALL))
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        left = side + self._theme.gap(6)
        draw_words(painter, QPointF(left, base), self._word, self._theme.tokens.muted)
        painter.end()


class EffectMonthCard(Card):
    """The month beside the diary; ``day_opened`` asks to show a day there."""

    day_opened = Signal(object)

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, " ")
        self._language = language
        self._effects: Sequence[SideEffectRow] = ()
        self._fevers: Collection[dt.date] = ()
        self.map = MonthMap(theme, language)
        self.before = IconButton(theme, "chevron-left", self.tr("Month before"))
        self.after = IconButton(theme, "chevron-right", self.tr("Month after"))
        self.item = ChoiceField(theme, [("", self.tr("All"))])
        self.item.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.item.setMinimumWidth(theme.px(_ITEM))
        self._legend = QWidget()
        self._keys = FlowLayout(self._legend)
        self._lay()
        self._wire()
        self._show_title()

    def show_diary(self, effects: Sequence[SideEffectRow], fevers: Collection[dt.date]) -> None:
        """Show other side effects and the days with a fever; month and choice stay."""
        self._effects, self._fevers = effects, fevers
        chosen = self.item.value()
        names: dict[str, str] = {}
        for row in effects:
            names.setdefault(row.name.strip().casefold(), row.name.strip())
        options = sorted(names.items(), key=lambda pair: pair[0])
        self.item.set_options([("", self.tr("All")), *options])
        self.item.set_value(chosen if chosen in names else "")
        self._mark()

    def _lay(self) -> None:
        self._head.addWidget(self.item, 1)
        for widget in (self.before, self.after):
            self.add_to_head(widget)
        self.item.setAccessibleName(self.tr("Which side effect the month shows"))
        self.body.addWidget(self.map)
        self.body.addWidget(self._legend)
        for severity in (s for s in Severity if s is not Severity.NONE):
            word = self._language.say(severity_name(severity))
            self._keys.addWidget(LegendKey(self._theme, word, severity))
        self._keys.addWidget(LegendKey(self._theme, self.tr("fever"), None))
        self._keys.setSpacing(self._theme.gap(10))

    def _wire(self) -> None:
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.map.month_changed.connect(self._show_title)
        self.map.month_changed.connect(self._mark)
        self.map.day_opened.connect(self.day_opened)
        self.item.edited.connect(self._mark)
        for first, second in itertools.pairwise([self.item, self.before, self.after, self.map]):
            QWidget.setTabOrder(first, second)

    def _mark(self) -> None:
        name = str(self.item.value() or "")
        marks = day_marks(self._effects, self._fevers, self.map.span, today(), name)
        self.map.show_marks(marks)

    def _go_before(self) -> None:
        self.map.go_months(-1)

    def _go_after(self) -> None:
        self.map.go_months(1)

    def _show_title(self) -> None:
        month, year = self.map.month.month, self.map.month.year
        name = self._language.word("dates", MONTHS[month - 1])
        whole = self._language.heading(self.map.month, DayStyle.MONTH_LONG)
        self.set_title(whole if year != today().year else capitalized(name))
