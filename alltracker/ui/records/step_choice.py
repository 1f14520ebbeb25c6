"""Five steps of which one is chosen: what the severity and the child's own faces share."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from alltracker.care.kinds import Severity
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.one_of import OneStop

_RADIUS: Final = 8


class StepButton(QToolButton):
    """One step with its word; what stands before the word is painted by the kinds of it."""

    def __init__(self, theme: Theme, severity: Severity, word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._severity = severity
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setProperty("ring_radius", _RADIUS)
        theme.changed.connect(self.updateGeometry)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint ground and edge; the chosen one has a wider edge."""
        chosen = self.isChecked()
        width = 2 if chosen else 1
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        ground = "accent_soft" if chosen else "hover" if self.underMouse() else "field"
        painter.setPen(QPen(self._theme.color("accent" if chosen else "border"), width))
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)


class StepChoice(QWidget):
    """One tab stop with arrows inside; ``edited`` and ``finished`` tell of a choice."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._steps = QWidget()
        self._flow = FlowLayout(self._steps)
        self._steps.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._steps)
        theme.changed.connect(self._space)

    def add_step(self, button: StepButton, severity: Severity) -> None:
        """Put a step behind the others."""
        self._group.addButton(button, int(severity))
        self._flow.addWidget(button)

    def end_steps(self) -> None:
        """Make one tab stop of the steps, now that all are there."""
        OneStop(self._group)
        self._space()

    def value(self) -> Severity | None:
        """Return the chosen step, None before any choice."""
        step = self._group.checkedId()
        return Severity(step) if step >= 0 else None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Do nothing: a sentence says what is missing."""

    def step_typed(self, typed: str) -> Severity | None:
        """Return the step of a key from 0 to 4."""
        known = typed.isascii() and typed.isdigit() and int(typed) <= Severity.VERY_SEVERE
        return Severity(int(typed)) if known else None

    def tell(self) -> None:
        """Tell that a person chose."""
        self.edited.emit()
        self.finished.emit()

    def _space(self) -> None:
        self._flow.setSpacing(self._theme.gap(8))
        self._column.setSpacing(self._theme.gap(4))
