"""One-line fields: text, numbers with either decimal sign, and times of day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.theme.theme import ICON, TextStep, Theme
from alltracker.ui.widgets.button import control_height
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.labels import IconLabel, Text, set_property

HEIGHT: Final = 36
_NUMBER: Final = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)")
_TIME: Final = re.compile(r"(\d{1,2})(?:[:.h ]?(\d\d))?\s*([ap])?\.?\s*(?:m\.?)?")
_NOON: Final = 12


class FieldEdit(QLineEdit):
    """The line all one-line fields are made of: icon left, unit right, an error state."""

    edited = Signal()
    finished = Signal()

    def __init__(
        self, theme: Theme, *, unit: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unit = Text(theme, unit, TextStep.SMALL, ink="muted", parent=self)
        self._mark = IconLabel(theme, "circle-alert", "bad", parent=self)
        self._icon = IconLabel(theme, icon, "muted", parent=self) if icon else None
        self._mark.hide()
        for part in (self._unit, self._mark, self._icon):
            if part is not None:
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._tell_edited)
        self.editingFinished.connect(self.finished)
        self._follow()
        theme.changed.connect(self._follow)

    @property
    def unit(self) -> str:
        """The unit shown inside."""
        return self._unit.text()

    def set_unit(self, unit: str) -> None:
        """Show a unit inside, at the right."""
        self._unit.setText(unit)
        self._place()

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state: a thick edge and a sign."""
        set_property(self, "error", "true" if wrong else "false")
        self._mark.setVisible(wrong)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        """Return the height of a field at the present text size."""
        high = control_height(self._theme, self.fontMetrics(), HEIGHT)
        return QSize(max(super().sizeHint().width(), self._theme.px(160)), high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a few signs beside icon and unit."""
        signs = self.fontMetrics().horizontalAdvance("00000")
        inside = self.textMargins().left() + self.textMargins().right()
        return QSize(signs + inside + 2 * self._theme.gap(12), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep icon, unit and sign in their places."""
        super().resizeEvent(event)
        self._place()

    def _tell_edited(self) -> None:
        self.edited.emit()

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self._place()
        self.updateGeometry()

    def _place(self) -> None:
        """Set icon, unit and sign inside the edges and leave the rest to the text."""
        edge = self._theme.gap(11)
        right = self.width() - edge
        for part in (self._mark, self._unit):
            if part.isHidden() or not (part is self._mark or self._unit.text()):
                continue
            size = part.sizeHint()
            right -= size.width()
            part.setGeometry(right, (self.height() - size.height()) // 2, *size.toTuple())
            right -= self._theme.gap(8)
        left = 0
        if self._icon is not None:
            side = self._theme.px(ICON)
            self._icon.setGeometry(edge, (self.height() - side) // 2, side, side)
            left = side + self._theme.gap(8)
        self.setTextMargins(left, 0, max(0, self.width() - edge - right), 0)


class TextField(FieldEdit):
    """A line of text; ``needed`` refuses an empty one."""

    def __init__(
        self, theme: Theme, *, needed: bool = False, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, unit=unit, parent=parent)
        self._needed = needed

    def value(self) -> str:
        """Return the text without blanks around it."""
        return self.text().strip()

    def set_value(self, text: str) -> None:
        """Show a text."""
        self.setText(text)

    def problem(self) -> Problem | None:
        """Return that the text is missing, if it is needed."""
        if self._needed and not self.value():
            return Problem(self.tr("This is needed. Write it here."))
        return None

    def suggest(self, words: Sequence[str]) -> None:
        """Offer earlier entries while typing."""
        completer = QCompleter(QStringListModel(list(words), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)


class NumberField(FieldEdit):
    """A number, typed with a decimal comma or point.

    Args:
        theme: the look.
        language: says numbers in sentences and when a value is set.
        unit: shown inside.
        least: the smallest number that can be, None for any.
        most: the largest number that can be, None for any.
        needed: refuses an empty field.
        parent: the owner.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        *,
        unit: str = "",
        least: Decimal | None = None,
        most: Decimal | None = None,
        needed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, unit=unit, parent=parent)
        self._language = language
        self._least = least
        self._most = most
        self._needed = needed
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Decimal | None:
        """Return the number, None while there is none or it cannot be used."""
        return self._number() if self.problem() is None else None

    def set_value(self, number: Decimal | float | None) -> None:
        """Show a number as the system writes it, or nothing."""
        self.setText("" if number is None else self._language.number(number))

    def problem(self) -> Problem | None:
        """Return why the text is no number that can be used."""
        if not self.text().strip():
            sentence = self.tr("A number is needed. Write it here.")
            return Problem(sentence) if self._needed else None
        number = self._number()
        say = self._language.number
        if number is None:
            example = say(Decimal("1.12"))
            words = self.tr("“{text}” is not a number. Write it like {example}.")
            return Problem(words.format(text=self.text().strip(), example=example))
        if self._least is not None and number < self._least:
            return Problem(self.tr("Too low. The least is {limit}.").format(limit=say(self._least)))
        if self._most is not None and number > self._most:
            return Problem(self.tr("Too high. The most is {limit}.").format(limit=say(self._most)))
        return None

    def _number(self) -> Decimal | None:
        text = self.text().strip().replace("\N{MINUS SIGN}", "-")
        if not text.isascii() or _NUMBER.fullmatch(text) is None:
            return None
        return Decimal(text.replace(",", "."))


class TimeField(FieldEdit):
    """A time of day: "9", "915", "21:15", "9.15 pm" are taken."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        *,
        needed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, icon="clock", parent=parent)
        self._language = language
        self._needed = needed
        self.editingFinished.connect(self._write_out)

    def value(self) -> dt.time | None:
        """Return the time, None while there is none or it cannot be used."""
        return parse_time(self.text())

    def set_value(self, time: dt.time | None) -> None:
        """Show a time in the system's way, or nothing."""
        self.setText("" if time is None else self._language.time(time))

    def problem(self) -> Problem | None:
        """Return why the text is no time of day."""
        text = self.text().strip()
        example = self._language.time(dt.time(21, 15))
        if not text:
            words = self.tr("A time is needed. Write it like {example}.")
            return Problem(words.format(example=example)) if self._needed else None
        if self.value() is None:
            words = self.tr("“{text}” is not a time. Write it like {example}.")
            return Problem(words.format(text=text, example=example))
        return None

    def _write_out(self) -> None:
        if self.value() is not None:
            self.set_value(self.value())


def parse_time(text: str) -> dt.time | None:
    """Return the time of day that a person meant, None for what is none."""
    match = _TIME.fullmatch(text.strip().casefold())
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return dt.time(hour, minute) if hour < 2 * _NOON and minute < 60 else None  # noqa: PLR2004 - minutes
