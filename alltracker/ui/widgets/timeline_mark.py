"""What happened on a day, as a small shape: filled when it happened, hollow while planned."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.tokens import Tokens
from alltracker.ui.widgets.painted import PaintedWidget, pen, smooth

_SIDE = 18
_EDGE = 1.5
_CORE = 2.0


class MarkKind(StrEnum):
    """What a mark stands for."""

    CHEMOTHERAPY = "chemotherapy"
    PUNCTURE = "puncture"
    RED_CELLS = "red_cells"
    PLATELETS = "platelets"
    HOSPITAL = "hospital"
    FEVER = "fever"
    VISIT = "visit"
    DRAW = "draw"
    REMINDER = "reminder"
    MILESTONE = "milestone"
    NOTE = "note"


def draw_mark(
    painter: QPainter, box: QRectF, kind: MarkKind, tokens: Tokens, *, happened: bool
) -> None:
    """Draw a mark into the middle of ``box``.

    A transfusion of platelets is always hollow, as red cells are filled: its shape tells which
    product it was. A planned one of either is dashed, and red cells keep a filled core.
    """
    painter.save()
    unit = min(box.width(), box.height()) / _SIDE
    color = _COLORS[kind](tokens)
    filled = happened and kind is not MarkKind.PLATELETS
    dashed = not happened and kind in {MarkKind.RED_CELLS, MarkKind.PLATELETS}
    painter.setBrush(QColor(color) if filled else Qt.BrushStyle.NoBrush)
    painter.translate(box.center())
    painter.scale(unit, unit)
    painter.setPen(pen(color, _EDGE, (2.2, 1.8) if dashed else ()))
    painter.drawPath(_SHAPES[kind]())
    if not happened and kind is MarkKind.RED_CELLS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(QPointF(0, 2), _CORE, _CORE)
    painter.restore()


def _chemotherapy() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-1.3, -6.0, 2.6, 12), 1.2, 1.2)
    return path


def _puncture() -> QPainterPath:
    return _polygon((0, -6.5), (5.5, 0), (0, 6.5), (-5.5, 0))


def _drop() -> QPainterPath:
    path = QPainterPath(QPointF(0, -6.7))
    path.cubicTo(QPointF(1.4, -3.6), QPointF(4.7, -1.2), QPointF(4.7, 2.0))
    path.cubicTo(QPointF(4.7, 4.7), QPointF(2.6, 6.4), QPointF(0, 6.4))
    path.cubicTo(QPointF(-2.6, 6.4), QPointF(-4.7, 4.7), QPointF(-4.7, 2.0))
    path.cubicTo(QPointF(-4.7, -1.2), QPointF(-1.4, -3.6), QPointF(0, -6.7))
    return path


def _hospital() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-8.25, -5.5, 16.5, 11), 3, 3)
    return path


def _fever() -> QPainterPath:
    return _polygon((0, -5.6), (6, 5), (-6, 5))


def _visit() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 4.6, 4.6)
    return path


def _draw() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 5.2, 5.2)
    return path


def _reminder() -> QPainterPath:
    path = QPainterPath(QPointF(-5.6, 4.2))
    path.cubicTo(QPointF(-2.6, 2.2), QPointF(-5.2, -6.0), QPointF(0, -6.0))
    path.cubicTo(QPointF(5.2, -6.0), QPointF(2.6, 2.2), QPointF(5.6, 4.2))
    path.closeSubpath()
    return path


def _milestone() -> QPainterPath:
    return _polygon((-4.4, 7), (-4.4, -6.5), (5.6, -3.2), (-4.4, 0.2))


def _note() -> QPainterPath:
    return _polygon((-4.8, -5.5), (4.8, -5.5), (4.8, 1.8), (1.2, 5.5), (-4.8, 5.5))


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def mark_color(kind: MarkKind, tokens: Tokens) -> str:
    """Return the color a mark is drawn in."""
    return _COLORS[kind](tokens)


def mark_shape(kind: MarkKind) -> QPainterPath:
    """Return the outline of a mark around the origin, as large as at 100 %."""
    return _SHAPES[kind]()


def _text(tokens: Tokens) -> str:
    return tokens.text


def _muted(tokens: Tokens) -> str:
    return tokens.muted


def _accent(tokens: Tokens) -> str:
    return tokens.accent


def _red(tokens: Tokens) -> str:
    return tokens.series["hgb"].color


def _blue(tokens: Tokens) -> str:
    return tokens.series["anc"].color


def _slate(tokens: Tokens) -> str:
    return tokens.info


def _violet(tokens: Tokens) -> str:
    return tokens.phases[PhaseKind.DELAYED_INTENSIFICATION].solid


def _warm(tokens: Tokens) -> str:
    return tokens.phases[PhaseKind.INDUCTION].solid


_COLORS: Final = MappingProxyType[MarkKind, Callable[[Tokens], str]](
    {
        MarkKind.CHEMOTHERAPY: _text,
        MarkKind.PUNCTURE: _violet,
        MarkKind.RED_CELLS: _red,
        MarkKind.PLATELETS: _red,
        MarkKind.HOSPITAL: _muted,
        MarkKind.FEVER: _warm,
        MarkKind.VISIT: _accent,
        MarkKind.DRAW: _blue,
        MarkKind.REMINDER: _slate,
        MarkKind.MILESTONE: _accent,
        MarkKind.NOTE: _muted,
    }
)
_SHAPES: Final = MappingProxyType[MarkKind, Callable[[], QPainterPath]](
    {
        MarkKind.CHEMOTHERAPY: _chemotherapy,
        MarkKind.PUNCTURE: _puncture,
        MarkKind.RED_CELLS: _drop,
        MarkKind.PLATELETS: _drop,
        MarkKind.HOSPITAL: _hospital,
        MarkKind.FEVER: _fever,
        MarkKind.VISIT: _visit,
        MarkKind.DRAW: _draw,
        MarkKind.REMINDER: _reminder,
        MarkKind.MILESTONE: _milestone,
        MarkKind.NOTE: _note,
    }
)


class TimelineMark(PaintedWidget):
    """One mark as it stands in legends and lists."""

    def __init__(
        self,
        theme: Theme,
        kind: MarkKind,
        *,
        happened: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._kind = kind
        self._happened = happened
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.words())
        self.setToolTip(self.words())

    def words(self) -> str:
        """Return the mark in words, planned ones said so."""
        template = self.tr("{mark}") if self._happened else self.tr("{mark}, planned")
        return template.format(mark=self._name())

    @override
    def sizeHint(self) -> QSize:
        """Return the size of a mark; a hospital stay is a bar."""
        return QSize(self._theme.px(_SIDE), self._theme.px(_SIDE))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark in the middle."""
        painter = QPainter(self)
        smooth(painter)
        box = QRectF(self.rect())
        draw_mark(painter, box, self._kind, self._theme.tokens, happened=self._happened)
        painter.end()

    def _name(self) -> str:
        return {
            MarkKind.CHEMOTHERAPY: self.tr("chemotherapy"),
            MarkKind.PUNCTURE: self.tr("puncture"),
            MarkKind.RED_CELLS: self.tr("red cells"),
            MarkKind.PLATELETS: self.tr("platelets"),
            MarkKind.HOSPITAL: self.tr("in hospital"),
            MarkKind.FEVER: self.tr("fever"),
            MarkKind.VISIT: self.tr("visit"),
            MarkKind.DRAW: self.tr("blood draw"),
            MarkKind.REMINDER: self.tr("reminder"),
            MarkKind.MILESTONE: self.tr("milestone"),
            MarkKind.NOTE: self.tr("note"),
        }[self._kind]
