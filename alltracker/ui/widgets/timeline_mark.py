"""What happened on a day, as a small shape: filled when it happened, hollow while planned."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.tokens import Tokens
from alltracker.ui.widgets import mark_shapes
from alltracker.ui.widgets.painted import PaintedWidget, pen, smooth

_SIDE = 18
_EDGE = 1.5
_CORE = 2.0


class MarkKind(StrEnum):
    """What a mark stands for."""

    CHEMOTHERAPY = "chemotherapy"
    PUNCTURE = "puncture"
    MARROW = "marrow"
    PROCEDURE = "procedure"
    RED_CELLS = "red_cells"
    PLATELETS = "platelets"
    OTHER_PRODUCT = "other_product"
    HOSPITAL = "hospital"
    FEVER = "fever"
    VISIT = "visit"
    DRAW = "draw"
    REMINDER = "reminder"
    MILESTONE = "milestone"
    NOTE = "note"
    DOSE_CHANGE = "dose_change"


def draw_mark(
    painter: QPainter, box: QRectF, kind: MarkKind, tokens: Tokens, *, happened: bool
) -> None:
    """Draw a mark into the middle of ``box``.

    A transfusion of platelets is always hollow, as red cells are filled: its shape tells which
    product it was, and any other product is filled to the half. A planned one is dashed, and red
    cells keep a filled core.
    """
    painter.save()
    unit = min(box.width(), box.height()) / _SIDE
    color = _COLORS[kind](tokens)
    filled = happened and kind not in {MarkKind.PLATELETS, MarkKind.OTHER_PRODUCT}
    dashed = not happened and kind in _DROPS
    painter.setBrush(QColor(color) if filled else Qt.BrushStyle.NoBrush)
    painter.translate(box.center())
    painter.scale(unit, unit)
    painter.setPen(pen(color, _EDGE, (2.2, 1.8) if dashed else ()))
    painter.drawPath(_SHAPES[kind]())
    if not happened and kind is MarkKind.RED_CELLS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(QPointF(0, 2), _CORE, _CORE)
    elif kind is MarkKind.OTHER_PRODUCT:
        painter.setClipRect(QRectF(-_SIDE / 2, 1, _SIDE, _SIDE), Qt.ClipOperation.IntersectClip)
        painter.setBrush(QColor(color))
        painter.drawPath(mark_shapes.drop())
    painter.restore()


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


def _warn(tokens: Tokens) -> str:
    return tokens.warn


def _violet(tokens: Tokens) -> str:
    return tokens.phases[PhaseKind.DELAYED_INTENSIFICATION].solid


def _warm(tokens: Tokens) -> str:
    return tokens.phases[PhaseKind.INDUCTION].solid


_COLORS: Final = MappingProxyType[MarkKind, Callable[[Tokens], str]](
    {
        MarkKind.CHEMOTHERAPY: _text,
        MarkKind.PUNCTURE: _violet,
        MarkKind.MARROW: _violet,
        MarkKind.PROCEDURE: _slate,
        MarkKind.RED_CELLS: _red,
        MarkKind.PLATELETS: _red,
        MarkKind.OTHER_PRODUCT: _red,
        MarkKind.HOSPITAL: _muted,
        MarkKind.FEVER: _warm,
        MarkKind.VISIT: _accent,
        MarkKind.DRAW: _blue,
        MarkKind.REMINDER: _slate,
        MarkKind.MILESTONE: _accent,
        MarkKind.NOTE: _muted,
        MarkKind.DOSE_CHANGE: _warn,
    }
)
_SHAPES: Final = MappingProxyType[MarkKind, Callable[[], QPainterPath]](
    {
        MarkKind.CHEMOTHERAPY: mark_shapes.chemotherapy,
        MarkKind.PUNCTURE: mark_shapes.puncture,
        MarkKind.MARROW: mark_shapes.marrow,
        MarkKind.PROCEDURE: mark_shapes.procedure,
        MarkKind.RED_CELLS: mark_shapes.drop,
        MarkKind.PLATELETS: mark_shapes.drop,
        MarkKind.OTHER_PRODUCT: mark_shapes.drop,
        MarkKind.HOSPITAL: mark_shapes.hospital,
        MarkKind.FEVER: mark_shapes.fever,
        MarkKind.VISIT: mark_shapes.visit,
        MarkKind.DRAW: mark_shapes.draw,
        MarkKind.REMINDER: mark_shapes.reminder,
        MarkKind.MILESTONE: mark_shapes.milestone,
        MarkKind.NOTE: mark_shapes.note,
        MarkKind.DOSE_CHANGE: mark_shapes.dose_change,
    }
)


_DROPS: Final = frozenset({MarkKind.RED_CELLS, MarkKind.PLATELETS, MarkKind.OTHER_PRODUCT})


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
            MarkKind.MARROW: self.tr("bone marrow test"),
            MarkKind.PROCEDURE: self.tr("other procedure"),
            MarkKind.RED_CELLS: self.tr("red cells"),
            MarkKind.PLATELETS: self.tr("platelets"),
            MarkKind.OTHER_PRODUCT: self.tr("other blood product"),
            MarkKind.HOSPITAL: self.tr("in hospital"),
            MarkKind.FEVER: self.tr("fever"),
            MarkKind.VISIT: self.tr("visit"),
            MarkKind.DRAW: self.tr("blood draw"),
            MarkKind.REMINDER: self.tr("reminder"),
            MarkKind.MILESTONE: self.tr("milestone"),
            MarkKind.NOTE: self.tr("note"),
            MarkKind.DOSE_CHANGE: self.tr("dose changed"),
        }[self._kind]
