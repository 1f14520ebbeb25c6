"""How bad it is, as five buttons with their discs and, below, what the chosen step means."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.kinds import Severity
from alltracker.care.symptoms import severity_meaning, severity_name
from alltracker.language import Language, capitalized
from alltracker.ui.records.step_choice import StepButton, StepChoice
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import HEIGHTS, control_height
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.severity import draw_severity

_DISC: Final = 16


class SeverityButton(StepButton):
    """One step: its disc and its word."""

    def __init__(self, theme: Theme, severity: Severity, word: str, parent: QWidget) -> None:
        super().__init__(theme, severity, word, parent)
        self._more = 0

    def widen(self, more: int) -> None:
        """Ask for so many pixels more than disc and word need."""
        if more != self._more:
            self._more = more
            self.updateGeometry()

    def narrowest(self) -> int:
        """Return the width that disc and word need."""
        return self.sizeHint().width() - self._more

    @override
    def sizeHint(self) -> QSize:
        """Return room for disc and strong word."""
        metrics = QFontMetrics(self._theme.font(TextStep.STRONG))
        inside = (
            self._theme.px(_DISC) + self._theme.gap(10) + metrics.horizontalAdvance(self.text())
        )
        high = control_height(self._theme, metrics, HEIGHTS["page"])
        return QSize(inside + 2 * self._theme.gap(10) + self._more, high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edge, disc and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        side = float(self._theme.px(_DISC))
        left = self._theme.gap(10)
        disc = QRectF(left, (self.height() - side) / 2, side, side)
        draw_severity(painter, disc, self._severity, self._theme.tokens)
        painter.setPen(self._theme.color("text"))
        step = TextStep.STRONG if self.isChecked() else TextStep.BODY
        painter.setFont(self._theme.font(step))
        rest = QRect(self.rect())
        rest.setLeft(round(left + side) + self._theme.gap(10))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class SeverityChoice(StepChoice):
    """Five steps, one tab stop with arrows inside; the keys 0 to 4 choose.

    ``chosen_by_key`` tells that a number key chose, so that a form can go on to its next field.
    """

    chosen_by_key = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._meaning = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._column.addWidget(self._meaning)
        for severity in Severity:
            word = capitalized(language.say(severity_name(severity)))
            button = SeverityButton(theme, severity, word, self._steps)
            button.setToolTip(language.say(severity_meaning(severity)))
            self.add_step(button, severity)
        self.end_steps()
        self._group.buttonClicked.connect(self.tell)
        self._group.idToggled.connect(self._show_meaning)

    def buttons(self) -> list[SeverityButton]:
        """Return the steps from none to very severe."""
        return [b for b in self._group.buttons() if isinstance(b, SeverityButton)]

    def set_value(self, severity: Severity | None) -> None:
        """Choose a step, or leave it as it is."""
        if severity is not None:
            self._group.button(int(severity)).setChecked(True)

    def problem(self) -> Problem | None:
        """Return that none is chosen yet."""
        if self.value() is None:
            return Problem(self.tr("Choose how bad it is."))
        return None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the steps fill the line together where they fit in one."""
        super().resizeEvent(event)
        buttons = self.buttons()
        needed = sum(one.narrowest() for one in buttons) + (len(buttons) - 1) * self._flow.spacing()
        spare = (self.width() - needed) // len(buttons)
        for button in buttons:
            button.widen(max(0, min(spare, button.narrowest())))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the keys 0 to 4."""
        step = self.step_typed(event.text())
        if step is not None:
            button = self._group.button(int(step))
            button.setChecked(True)
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.tell()
            self.chosen_by_key.emit()
            return
        super().keyPressEvent(event)

    def _show_meaning(self) -> None:
        severity = self.value()
        if severity is not None:
            words = self.tr("{word}: {meaning}")
            button = self._group.button(int(severity))
            meaning = self._language.say(severity_meaning(severity))
            self._meaning.setText(words.format(word=button.text(), meaning=meaning))
