"""Draws what lasts: phases and cycles, side effects, results waited for, half-known days."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from alltracker.care.kinds import Severity
from alltracker.care.timeline_items import Item, LaneKey, Sign
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.timeline.look import GHOST_DASHES
from alltracker.ui.timeline.stage import Stage
from alltracker.ui.widgets.hatching import draw_stripes
from alltracker.ui.widgets.painted import draw_box, pen
from alltracker.ui.widgets.severity import draw_severity

_RADIUS: Final = 4.0
_EDGE: Final = 1.5
_DASHES: Final = (4.0, 2.5)
_BEYOND: Final = 24.0
"""How far a bar is drawn beyond what is in sight."""
_INSET: Final = 9.0
_REMARK_GAP: Final = 14.0
_DISC: Final = 15.0
_BESIDE: Final = 7.0
_SHORTENED: Final = 80.0
"""The least room for a shortened label."""


class Bars:
    """Draws bars of one stage with one painter."""

    def __init__(self, painter: QPainter, stage: Stage, today: float) -> None:
        self._painter = painter
        self._stage = stage
        self._look = stage.look
        self._tokens = stage.look.tokens
        self._today = today
        plot = stage.plot
        self._left, self._right = plot.left() - _BEYOND, plot.right() + _BEYOND

    def draw(self, item: Item, whole: QRectF) -> None:
        """Draw one bar in its box."""
        box = QRectF(whole)
        box.setLeft(max(box.left(), self._left))
        box.setRight(min(box.right(), self._right))
        if box.width() <= 0:
            return
        if item.sign is Sign.PHASE:
            self._draw_phase(item, box)
        elif item.sign is Sign.STAY:
            radius = min(self._look.px(_RADIUS / 2), box.width() / 2)
            draw_box(self._painter, box, radius, self._tokens.muted)
        elif item.sign is Sign.PULSE:
            edge = pen(self._tokens.text, _EDGE)
            draw_box(self._painter, box, self._look.px(_RADIUS), self._tokens.card, edge)
        elif item.sign is Sign.EFFECT:
            color = self._tokens.severities[item.severity or Severity.NONE]
            draw_box(self._painter, box, min(self._look.px(_RADIUS), box.width() / 2), color)
        else:
            self._draw_span(item, box)

    def draw_ghost(self, whole: QRectF, start: float) -> None:
        """Draw dotted where a bar was to begin, up to where it begins now."""
        box = QRectF(whole)
        box.setLeft(max(self._stage.x(start), self._left))
        box.setRight(min(whole.left(), self._right))
        if whole.left() < self._stage.x(start):
            box.setLeft(max(whole.left(), self._left))
            box.setRight(min(self._stage.x(start), self._right))
        if box.width() > 1:
            edge = pen(self._tokens.muted, 1.2, GHOST_DASHES)
            draw_box(self._painter, box, self._look.px(_RADIUS), None, edge)

    def _draw_phase(self, item: Item, box: QRectF) -> None:
        assert item.phase is not None
        hues = self._tokens.phases[item.phase]
        radius = min(self._look.px(_RADIUS), box.width() / 2)
        gone = self._gone(item, box)
        ground = None if item.lane is LaneKey.PLAN else hues.soft
        if gone < box.right():
            edge = pen(hues.solid, _EDGE, _DASHES if item.guess else ())
            draw_box(self._painter, box, radius, ground or self._tokens.card, edge)
            if item.guess:
                self._hatch(QRectF(QPointF(max(gone, box.left()), box.top()), box.bottomRight()))
        if gone > box.left():
            self._fill(box, gone, radius, hues.solid)
        self._label_phase(item, box, gone)

    def _gone(self, item: Item, box: QRectF) -> float:
        """Return up to where a bar has happened."""
        if item.until is None:
            return box.left()
        return min(box.right(), self._stage.x(float(item.until.toordinal() + 1)))

    def _fill(self, box: QRectF, gone: float, radius: float, color: str) -> None:
        if gone >= box.right():
            draw_box(self._painter, box, radius, color)
            return
        self._painter.save()
        self._painter.setClipRect(
            QRectF(box.left(), box.top() - 1, gone - box.left(), box.height() + 2),
            Qt.ClipOperation.IntersectClip,
        )
        draw_box(self._painter, box, radius, color)
        self._painter.restore()

    def _hatch(self, box: QRectF) -> None:
        if box.width() < self._look.px(_INSET):
            return
        shape = QPainterPath()
        shape.addRect(box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
        draw_stripes(self._painter, shape, self._tokens.hairline, 1.2, self._look.px(5))

    def _label_phase(self, item: Item, box: QRectF, gone: float) -> None:
        assert item.phase is not None
        hues = self._tokens.phases[item.phase]
        plot = self._stage.plot
        left, right = max(box.left(), plot.left()), min(box.right(), plot.right())
        split = min(max(gone, left), right)
        zones = [((left, split), hues.on_solid), ((split, right), hues.ink)]
        name = self._stage.said.label(item, near=self._stage.scale.near)
        strong = item.until is not None
        wide = self._look.width(name, TextStep.SMALL, strong=strong) + 2 * self._look.px(_INSET)
        for zone, ink in zones:
            if wide <= zone[1] - zone[0]:
                at = zone[0] + self._look.px(_INSET)
                self._write(name, at, box.center().y(), ink, strong=strong)
                self._remark(item, zone, name, ink, box.center().y())
                return
        zone, ink = max(zones, key=lambda found: found[0][1] - found[0][0])
        letters = self._stage.said.text(item.letter)
        wide = self._look.width(letters, TextStep.CAPTION, strong=True)
        if wide + 4 <= zone[1] - zone[0] and item.lane is not LaneKey.PLAN:
            self._painter.setFont(self._look.font(TextStep.CAPTION, strong=True))
            self._painter.setPen(self._look.color(ink))
            middle = QRectF(zone[0], box.top(), zone[1] - zone[0], box.height())
            self._painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, letters)

    def _remark(
        self, item: Item, zone: tuple[float, float], name: str, ink: str, middle: float
    ) -> None:
        remark = self._stage.said.text(item.remark)
        if not remark:
            return
        after = self._look.width(name, TextStep.SMALL, strong=True) + self._look.px(_REMARK_GAP)
        left = zone[0] + self._look.px(_INSET) + after
        if left + self._look.width(remark, TextStep.SMALL) + self._look.px(_INSET) <= zone[1]:
            self._write(remark, left, middle, ink, strong=False)

    def _write(self, words: str, left: float, middle: float, ink: str, *, strong: bool) -> None:
        self._painter.setFont(self._look.font(TextStep.SMALL, strong=strong))
        self._painter.setPen(self._look.color(ink))
        baseline = self._look.baseline(middle, TextStep.SMALL, strong=strong)
        self._painter.drawText(QPointF(left, baseline), words)

    def _draw_span(self, item: Item, box: QRectF) -> None:
        tokens = self._tokens
        happened = item.until is not None
        color, soft = self._span_colors(item.lane)
        away = item.lane is LaneKey.SCHOOL
        edge = pen(color, 1.0 if away else _EDGE, () if happened or away else _DASHES)
        radius = min(self._look.px(_RADIUS), box.width() / 2)
        draw_box(self._painter, box, radius, soft if happened else tokens.card, edge)
        if item.guess and happened:
            self._hatch(box)

    def _span_colors(self, lane: LaneKey) -> tuple[str, str]:
        """Return the colors of edge and ground of a bar without a color of its own."""
        tokens = self._tokens
        if lane is LaneKey.MILESTONES:
            return tokens.accent, tokens.accent_soft
        if lane is LaneKey.SCHOOL:
            return tokens.border, tokens.sunken
        return tokens.info, tokens.info_soft

    def _label_inside(self, words: str, box: QRectF) -> bool:
        """Write a label on its bar; return whether there was room."""
        plot, inset = self._stage.plot, self._look.px(_INSET)
        left, right = max(box.left(), plot.left()), min(box.right(), plot.right())
        if self._look.width(words, TextStep.CAPTION) + 2 * inset > right - left:
            return False
        self._painter.setFont(self._look.font(TextStep.CAPTION))
        self._painter.setPen(QPen(self._look.color(self._tokens.text)))
        baseline = self._look.baseline(box.center().y(), TextStep.CAPTION)
        self._painter.drawText(QPointF(left + inset, baseline), words)
        return True

    def label_beside(self, item: Item, box: QRectF, limits: tuple[float, float]) -> float:
        """Write what a thing is beside it, where there is room between two places.

        It stands at the right; at the left where the right side has no room. Returns how far thing
        and label reach to the right.
        """
        words = self._stage.said.label(item, near=self._stage.scale.near)
        if not words:
            return box.right()
        if item.sign is Sign.SPAN and not item.guess and self._label_inside(words, box):
            return box.right()
        look = self._look
        disc = look.px(_DISC + _BESIDE) if item.sign is Sign.EFFECT else 0.0
        gap = look.px(_BESIDE) if item.is_bar else look.px(2)
        room = gap + disc + look.width(words, TextStep.CAPTION)
        at = (box.right() + gap, box.center().y())
        if box.right() + room <= limits[1]:
            self._beside(item, words, *at, disc)
            return box.right() + room
        if box.left() - room >= limits[0]:
            self._beside(item, words, box.left() - room, at[1], disc)
        elif limits[1] - at[0] - disc >= look.px(_SHORTENED) and self._stage.scale.near:
            short = look.elided(words, limits[1] - at[0] - disc, TextStep.CAPTION)
            self._beside(item, short, *at, disc)
            return limits[1]
        elif disc and box.right() + disc + gap <= limits[1]:
            self._beside(item, "", *at, disc)
            return box.right() + gap + disc
        return box.right()

    def _beside(self, item: Item, words: str, left: float, middle: float, disc: float) -> None:
        if disc:
            side = self._look.px(_DISC)
            ring = QRectF(left, middle - side / 2, side, side)
            severity = item.severity or Severity.NONE
            draw_severity(self._painter, ring, severity, self._tokens)
        if words:
            self._painter.setFont(self._look.font(TextStep.CAPTION))
            self._painter.setPen(QPen(self._look.color(self._tokens.muted)))
            baseline = self._look.baseline(middle, TextStep.CAPTION)
            self._painter.drawText(QPointF(left + disc, baseline), words)
