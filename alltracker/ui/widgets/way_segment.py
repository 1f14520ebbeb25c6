"""Draws one bar of the way bar: what is past, what is to come and what is only a guess."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath

from alltracker.care.phases import phase_letters
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.tokens import PhaseHues
from alltracker.ui.widgets.hatching import draw_stripes
from alltracker.ui.widgets.painted import draw_box, draw_words, pen
from alltracker.ui.widgets.way import Segment, Way

_RADIUS = 4
_EDGE = 1.5
_GUESS_DASHES = (4.0, 2.5)
_STRIPE = 1.2
_STRIPE_GAP = 4.0


@dataclass(frozen=True, slots=True)
class _Zone:
    """A stretch of a bar in which letters can stand, with their color."""

    box: QRectF
    ink: str


def is_past(segment: Segment, way: Way) -> bool:
    """Tell whether a phase has begun by today, so that its dates are no longer only planned."""
    return segment.start <= way.today


class SegmentPainter:
    """Draws bars with one painter in one font and language."""

    def __init__(self, painter: QPainter, theme: Theme, language: Language, font: QFont) -> None:
        self._painter = painter
        self._theme = theme
        self._language = language
        self._font = font
        self._metrics = QFontMetricsF(font, painter.device())
        self._radius = float(theme.px(_RADIUS))

    def draw(self, segment: Segment, bar: QRectF, way: Way, today: float) -> None:
        """Draw a phase's bar in its box; ``today`` is where today lies, in pixels."""
        hues = self._theme.tokens.phases[segment.kind]
        if way.today > segment.end:
            self._draw_past(segment, bar, hues)
        elif segment.start <= way.today:
            self._draw_current(segment, bar, hues, today)
        else:
            self._draw_soft(segment, bar, hues)
            self._draw_label((_Zone(bar, hues.ink),), segment, hues, leading=False)

    def draw_empty(self, bar: QRectF) -> None:
        """Draw the line on which no phase has been entered yet."""
        edge = pen(self._theme.tokens.border, 1.0, _GUESS_DASHES)
        draw_box(self._painter, bar, self._radius, None, edge)

    def outline(self, bar: QRectF) -> None:
        """Ring the bar under the pointer."""
        edge = pen(self._theme.tokens.text, self._theme.px(2))
        draw_box(self._painter, bar.adjusted(-1, -1, 1, 1), self._radius, None, edge)

    def _draw_past(self, segment: Segment, bar: QRectF, hues: PhaseHues) -> None:
        radius = min(self._radius, bar.width() / 2)
        draw_box(self._painter, bar, radius, hues.solid)
        if segment.guess:
            self._draw_guess(bar, hues.soft)
        self._draw_label((_Zone(bar, hues.on_solid),), segment, hues, leading=False)

    def _draw_current(self, segment: Segment, bar: QRectF, hues: PhaseHues, today: float) -> None:
        lifted = bar.adjusted(0, -0.5, 0, 0.5)
        split = min(max(today, bar.left()), bar.right())
        self._draw_soft(segment, lifted, hues)
        gone = QRectF(lifted)
        gone.setRight(split)
        self._painter.save()
        self._painter.setClipRect(gone)
        draw_box(self._painter, lifted, self._radius, hues.solid)
        self._painter.restore()
        left = QRectF(lifted)
        left.setLeft(split)
        zones = (_Zone(gone, hues.on_solid), _Zone(left, hues.ink))
        self._draw_label(zones, segment, hues, leading=True)

    def _draw_soft(self, segment: Segment, bar: QRectF, hues: PhaseHues) -> None:
        radius = min(self._radius, bar.width() / 2)
        draw_box(self._painter, bar, radius, hues.soft)
        if segment.guess:
            self._draw_guess(bar, hues.solid)
        dashes = _GUESS_DASHES if segment.guess else ()
        draw_box(self._painter, bar, radius, None, pen(hues.solid, _EDGE, dashes))

    def _draw_guess(self, bar: QRectF, color: str) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(bar, self._radius, self._radius)
        self._painter.save()
        self._painter.setOpacity(0.5)
        draw_stripes(self._painter, shape, color, _STRIPE, self._theme.px(round(_STRIPE_GAP)))
        self._painter.restore()

    def _draw_label(
        self, zones: tuple[_Zone, ...], segment: Segment, hues: PhaseHues, *, leading: bool
    ) -> None:
        """Write the name where it fits, else the letter, else nothing: the tooltip has it."""
        for words, padding in self._labels(segment):
            width = self._metrics.horizontalAdvance(words)
            for zone in zones:
                if width + 2 * padding <= zone.box.width():
                    named = leading and words == segment.name
                    left = padding if named else (zone.box.width() - width) / 2
                    self._write(
                        words, width, QPointF(zone.box.left() + left, 0), zone, segment, hues
                    )
                    return

    def _labels(self, segment: Segment) -> Iterator[tuple[str, float]]:
        letters = self._language.say(phase_letters(segment.kind))
        yield segment.name, float(self._theme.px(12))
        yield letters, float(self._theme.px(5))
        yield letters, 2.0

    def _write(
        self,
        words: str,
        width: float,
        at: QPointF,
        zone: _Zone,
        segment: Segment,
        hues: PhaseHues,
    ) -> None:
        middle = zone.box.center().y()
        if segment.guess:
            ground = hues.soft if zone.ink == hues.ink else hues.solid
            plate = QRectF(at.x() - 4, zone.box.top() + 2, width + 8, zone.box.height() - 4)
            draw_box(self._painter, plate, 2, ground)
        baseline = middle + (self._metrics.capHeight()) / 2
        self._painter.setFont(self._font)
        draw_words(self._painter, QPointF(at.x(), baseline), words, zone.ink)
