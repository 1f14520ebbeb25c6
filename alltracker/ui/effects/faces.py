"""Five faces for a child's own answer to how bad it is: drawn in ink, each with its word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.kinds import Severity
from alltracker.care.symptoms import severity_name
from alltracker.language import Language, capitalized
from alltracker.ui.records.step_choice import StepButton, StepChoice
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.painted import pen, smooth

_FACE: Final = 34
_BENDS: Final = {
    Severity.NONE: 0.17,
    Severity.MILD: 0.09,
    Severity.MODERATE: 0.0,
    Severity.SEVERE: -0.09,
    Severity.VERY_SEVERE: -0.16,
}
"""How far the mouth bends, in parts of the face: up is a smile."""


def draw_face(painter: QPainter, box: QRectF, severity: Severity, ink: str) -> None:
    """Draw a face into a square box, in one ink: eyes, mouth, and a tear at the worst step."""
    side = box.width()
    painter.save()
    painter.setPen(pen(ink, side * 0.055))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = side * 0.05
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    bend = _BENDS[severity] * side
    left = QPointF(box.left() + side * 0.28, box.top() + side * 0.68 - bend * 0.7)
    right = QPointF(box.right() - side * 0.28, left.y())
    mouth = QPainterPath(left)
    mouth.quadTo(QPointF(box.center().x(), left.y() + 2 * bend), right)
    painter.drawPath(mouth)
    painter.setBrush(painter.pen().color())
    for at in (0.34, 0.66):
        eye = QPointF(box.left() + side * at, box.top() + side * 0.40)
        painter.drawEllipse(eye, side * 0.035, side * 0.05)
    if severity is Severity.VERY_SEVERE:
        painter.drawEllipse(
            QPointF(box.left() + side * 0.22, box.top() + side * 0.58), side * 0.04, side * 0.07
        )
    painter.restore()


class FaceButton(StepButton):
    """One face over its word."""

    @override
    def sizeHint(self) -> QSize:
        """Return room for the face and its strong word."""
        metrics = QFontMetrics(self._theme.font(TextStep.SMALL_STRONG))
        wide = max(metrics.horizontalAdvance(self.text()), self._theme.px(_FACE))
        high = self._theme.px(_FACE) + metrics.height() + self._theme.gap(18)
        return QSize(wide + 2 * self._theme.gap(12), high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edge, face and word."""
        painter = QPainter(self)
        smooth(painter)
        self.paint_ground(painter)
        side = float(self._theme.px(_FACE))
        face = QRectF((self.width() - side) / 2, self._theme.gap(7), side, side)
        draw_face(painter, face, self._severity, self._theme.tokens.text)
        painter.setPen(self._theme.color("text"))
        step = TextStep.SMALL_STRONG if self.isChecked() else TextStep.SMALL
        painter.setFont(self._theme.font(step))
        rest = QRect(self.rect())
        rest.setTop(round(face.bottom()) + self._theme.gap(2))
        painter.drawText(
            rest, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text()
        )
        painter.end()


class FacesChoice(StepChoice):
    """Five faces, one tab stop with arrows inside; the chosen one can be taken back."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._before: Severity | None = None
        for severity in Severity:
            word = capitalized(language.say(severity_name(severity)))
            self.add_step(FaceButton(theme, severity, word, self._steps), severity)
        self.end_steps()
        self._group.idClicked.connect(self._click)

    def faces(self) -> list[FaceButton]:
        """Return the faces from none to very severe."""
        return [face for face in self._group.buttons() if isinstance(face, FaceButton)]

    def set_value(self, severity: Severity | None) -> None:
        """Choose a step, or none."""
        self._before = severity
        if severity is not None:
            self._group.button(int(severity)).setChecked(True)
            return
        self._group.setExclusive(False)
        for face in self._group.buttons():
            face.setChecked(False)
        self._group.setExclusive(True)

    def problem(self) -> Problem | None:
        """Return None: nobody has to be asked."""
        return None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the keys 0 to 4; Delete takes the answer back."""
        step = self.step_typed(event.text())
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.set_value(None)
            self.tell()
        elif step is not None:
            self.set_value(step)
            self._group.button(int(step)).setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.tell()
        else:
            super().keyPressEvent(event)

    def _click(self, step: int) -> None:
        again = self._before is not None and step == self._before
        self.set_value(None if again else Severity(step))
        self.tell()
