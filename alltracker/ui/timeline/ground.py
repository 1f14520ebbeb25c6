"""Draws what lies under and around the things: weekends, grid, axis, names, today, landmarks."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from alltracker.care.timeline_items import LaneKey
from alltracker.care.timeline_scale import Axis, Step, axis_of, weekends
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.timeline.scene import LaneScene
from alltracker.ui.timeline.stage import Stage
from alltracker.ui.widgets.painted import draw_box, pen

_NAME_LEFT: Final = 16.0
_TICK_LEFT: Final = 6.0
_TAG: Final = 20.0
_TAG_AIR: Final = 7.0
_LANDMARK: Final = (4.0, 3.0)
_WORDS_GAP: Final = 12.0
_WORDS_ROOM: Final = 120.0
_UPPER: Final = 0.33
_LOWER: Final = 0.75
_SHADED: Final = frozenset({Step.LETTERS, Step.DAYS})


class Ground:
    """Draws the ground of one stage with one painter."""

    def __init__(self, painter: QPainter, stage: Stage, today: dt.date) -> None:
        self._painter = painter
        self._stage = stage
        self._look = stage.look
        self._tokens = stage.look.tokens
        self._today = today
        weekday = stage.said.language.formats.first_weekday
        self._axis = axis_of(stage.scale, stage.look.unit, weekday)

    def draw_under(self) -> None:
        """Draw ground, weekends, grid, lines between lanes and the line of today."""
        stage, tokens = self._stage, self._tokens
        plot = stage.plot
        self._painter.fillRect(
            QRectF(0, 0, stage.width, stage.height), self._look.color(tokens.card)
        )
        self._painter.save()
        self._painter.setClipRect(plot.adjusted(0, -stage.axis * (1 - _UPPER - 0.1), 0, 0))
        if self._axis.lower in _SHADED:
            self._shade_weekends()
        self._grid()
        self._painter.restore()
        self._today_line()

    def draw_over(self) -> None:
        """Draw the axis, the names and the tags, which stay while lanes are scrolled."""
        self._draw_axis()
        self._draw_names()
        self._landmark_words()
        self._today_tag()

    def draw_landmarks(self) -> None:
        """Draw the dashed lines across all lanes."""
        plot = self._stage.plot
        for mark in self._stage.scene.timeline.landmarks:
            x = self._stage.x(float(mark.day.toordinal()))
            if plot.left() <= x <= plot.right():
                self._painter.setPen(pen(self._tokens.accent, 1.5, _LANDMARK))
                top = plot.top() + self._skipped()
                self._painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()))

    def _skipped(self) -> float:
        """Return how much of the lanes a landmark leaves free: the phases it is drawn from."""
        phases = [lane for lane in self._stage.scene.lanes if lane.is_phases]
        bottom = max((lane.bottom for lane in phases), default=0.0)
        return max(0.0, bottom - self._stage.offset)

    def _shade_weekends(self) -> None:
        color = self._look.color(self._tokens.window)
        plot = self._stage.plot
        top = plot.top() - self._stage.axis * (1 - _UPPER - 0.1)
        for start, end in weekends(self._stage.scale):
            left = self._stage.x(float(start.toordinal()))
            right = self._stage.x(float(end.toordinal()))
            self._painter.fillRect(QRectF(left, top, right - left, plot.bottom() - top), color)

    def _grid(self) -> None:
        plot = self._stage.plot
        self._painter.setPen(QPen(self._look.color(self._tokens.hairline), 1))
        ticks = self._axis.upper_ticks
        if self._axis.lower_ticks and self._axis.lower is not Step.LETTERS:
            ticks = self._axis.lower_ticks
        for tick in ticks:
            x = round(self._stage.x(float(tick.start.toordinal()))) + 0.5
            self._painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _today_line(self) -> None:
        x, plot = self._stage.x(self._noon()), self._stage.plot
        if plot.left() <= x <= plot.right():
            self._painter.setPen(QPen(self._look.color(self._tokens.text), 2))
            self._painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _noon(self) -> float:
        return self._today.toordinal() + 0.5

    def _draw_axis(self) -> None:
        stage, axis = self._stage, self._axis
        self._painter.save()
        self._painter.setClipRect(QRectF(stage.names, 0, stage.width - stage.names, stage.axis))
        high = stage.axis
        self._ticks(axis, upper=True, middle=high * _UPPER)
        self._ticks(axis, upper=False, middle=high * _LOWER)
        self._painter.restore()
        self._painter.setPen(QPen(self._look.color(self._tokens.hairline), 1))
        y = high - 0.5
        self._painter.drawLine(QPointF(0, y), QPointF(stage.width, y))

    def _ticks(self, axis: Axis, *, upper: bool, middle: float) -> None:
        step = axis.upper if upper else axis.lower
        if step is None:
            return
        text = TextStep.BODY if upper else TextStep.CAPTION
        color = self._tokens.text if upper else self._tokens.muted
        stage, painter = self._stage, self._painter
        baseline = self._look.baseline(middle, text, strong=upper)
        free = stage.names
        for tick in axis.upper_ticks if upper else axis.lower_ticks:
            left = stage.x(float(tick.start.toordinal()))
            right = stage.x(float(tick.end.toordinal()))
            if upper or step not in _SHADED:
                self._division(left, upper=upper)
            words = stage.said.tick(step, tick)
            wide = self._look.width(words, text, strong=upper)
            at = left + self._look.px(_TICK_LEFT)
            if step in _SHADED:
                at = (left + right - wide) / 2
            elif upper:
                at = max(at, stage.names + self._look.px(_TICK_LEFT))
            fits = at + wide <= min(stage.width, right if upper else stage.width)
            if not tick.named or not fits or at < free or self._hidden(at, wide, upper=upper):
                continue
            painter.setFont(self._look.font(text, strong=upper))
            painter.setPen(self._look.color(color))
            painter.drawText(QPointF(at, baseline), words)
            free = at + wide + 2

    def _hidden(self, at: float, wide: float, *, upper: bool) -> bool:
        """Return whether words would lie under the tag of today."""
        tag = self._tag_box(self._stage.x(self._noon()), self._stage.said.today())
        plot = self._stage.plot
        shown = plot.left() <= self._stage.x(self._noon()) <= plot.right()
        return upper and shown and at < tag.right() and tag.left() < at + wide

    def _division(self, left: float, *, upper: bool) -> None:
        high = self._stage.axis
        top = self._look.px(8) if upper else high * (1 - _UPPER - 0.06)
        x = round(left) + 0.5
        self._painter.setPen(QPen(self._look.color(self._tokens.hairline), 1))
        self._painter.drawLine(QPointF(x, top), QPointF(x, high))

    def _draw_names(self) -> None:
        stage, painter = self._stage, self._painter
        ground = self._look.color(self._tokens.card)
        painter.fillRect(QRectF(0, stage.axis, stage.names, stage.height), ground)
        line = QPen(self._look.color(self._tokens.hairline), 1)
        painter.save()
        painter.setClipRect(QRectF(0, stage.axis, stage.width, stage.height - stage.axis))
        for lane in stage.scene.lanes:
            self._draw_name(lane)
            y = round(stage.y(lane.bottom)) - 0.5
            painter.setPen(line)
            painter.drawLine(QPointF(0, y), QPointF(stage.width, y))
        painter.restore()
        painter.setPen(line)
        x = stage.names + 0.5
        painter.drawLine(QPointF(x, 0), QPointF(x, stage.height))

    def _draw_name(self, lane: LaneScene) -> None:
        stage, look = self._stage, self._look
        left = look.px(_NAME_LEFT)
        room = stage.names - left - look.px(4)
        title = look.elided(stage.said.text(lane.lane.title), room, TextStep.SMALL)
        note = look.elided(stage.said.text(lane.lane.note), room, TextStep.CAPTION)
        middle = stage.y(lane.top + lane.height / 2)
        half = look.metrics(TextStep.SMALL).height() / 2
        first = middle - (half * 0.85 if note else 0)
        self._write(title, left, first, TextStep.SMALL, self._tokens.text)
        if note:
            self._write(note, left, middle + half * 0.95, TextStep.CAPTION, self._tokens.muted)

    def _write(self, words: str, left: float, middle: float, step: TextStep, color: str) -> None:
        self._painter.setFont(self._look.font(step))
        self._painter.setPen(self._look.color(color))
        self._painter.drawText(QPointF(left, self._look.baseline(middle, step)), words)

    def _today_tag(self) -> None:
        x, plot = self._stage.x(self._noon()), self._stage.plot
        if plot.left() <= x <= plot.right():
            self._tag(x, self._stage.said.today(), self._tokens.text, self._tokens.card)
            tip = self._stage.axis * _UPPER + self._look.px(_TAG) / 2
            self._painter.setPen(QPen(self._look.color(self._tokens.text), 2))
            self._painter.drawLine(QPointF(x, tip), QPointF(x, self._stage.axis))

    def _tag_box(self, x: float, words: str) -> QRectF:
        look, plot = self._look, self._stage.plot
        wide = look.width(words, TextStep.SMALL, strong=True) + 2 * look.px(_TAG_AIR)
        left = min(max(x - wide / 2, plot.left()), plot.right() - wide)
        middle = self._stage.axis * _UPPER + look.px(2)
        return QRectF(left, middle - look.px(_TAG) / 2, wide, look.px(_TAG))

    def _tag(self, x: float, words: str, ground: str, ink: str) -> None:
        look = self._look
        box = self._tag_box(x, words)
        draw_box(self._painter, box, look.px(5), ground)
        self._painter.setFont(look.font(TextStep.SMALL, strong=True))
        self._painter.setPen(look.color(ink))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _landmark_words(self) -> None:
        """Say what a landmark is beside its line, in the lane of counts where that is shown."""
        stage, look = self._stage, self._look
        lane = next((lane for lane in stage.scene.lanes if lane.key is LaneKey.COUNTS), None)
        if lane is None or stage.y(lane.top) < stage.axis:
            return
        for mark in stage.scene.timeline.landmarks:
            left = stage.x(float(mark.day.toordinal())) + look.px(_WORDS_GAP)
            room = stage.plot.right() - left - look.px(4)
            if left < stage.plot.left() or room < look.px(_WORDS_ROOM):
                continue
            title, words = stage.said.text(mark.title), stage.said.text(mark.words)
            top = stage.y(lane.top) + look.px(8)
            line = look.metrics(TextStep.SMALL).height()
            title = look.elided(title, room, TextStep.SMALL, strong=True)
            self._painter.setPen(look.color(self._tokens.link))
            self._painter.setFont(look.font(TextStep.SMALL, strong=True))
            base = look.baseline(top + line / 2, TextStep.SMALL, strong=True)
            self._painter.drawText(QPointF(left, base), title)
            self._painter.setFont(look.font(TextStep.SMALL))
            rest = QRectF(left, top + line, room, lane.height - line - look.px(10))
            self._painter.drawText(rest, int(Qt.TextFlag.TextWordWrap), words)
