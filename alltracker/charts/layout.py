"""Where everything on a chart stands, in px of 1/96 inch from the top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.charts.pen import Pen

NAME_PX: Final = 118
"""The margin left of the panels at 100 %, which holds name over unit."""
PAD: Final = 15
_RIGHT: Final = 18
_WORDS_HIGH: Final = 27
_LANE_HIGH: Final = 38
_GAP: Final = 7
_MONTHS_HIGH: Final = 30
_LEGEND_HIGH: Final = 22
LEGEND_LINE: Final = _LEGEND_HIGH
"""Px from one line of the legend to the next at 100 %."""
_LEAST_PANEL: Final = 32
_FIRST_WEIGHT: Final = 1.85
_DOSE_WEIGHT: Final = 0.9
_MOST_NAME: Final = 0.36
_MOST_NAME_PX: Final = 190
_TICK_ROOM: Final = 34
_NAME_GAP: Final = 4


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, from its top left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Layout:
    """The rectangles of one chart: head (phase names, line, events lane), panels, words below."""

    width: float
    height: float
    scale: float
    head: Box
    panels: tuple[Box, ...]
    months: float
    legend: float
    """Where the first line of the legend stands below the months."""
    legend_rows: int
    """How many lines of its own the legend has; 0: it stands beside the phase names."""

    def fractions(self, box: Box) -> tuple[float, float, float, float]:
        """Return a rectangle as Matplotlib counts: left, bottom, width, height of the figure."""
        return (
            box.left / self.width,
            1 - box.bottom / self.height,
            box.width / self.width,
            box.height / self.height,
        )


def line_top(scale: float) -> float:
    """Return how far below the head's top the phase line stands."""
    return _WORDS_HIGH * scale


def least_height(panels: int, scale: float, doses: int = 0) -> float:
    """Return the px that a chart needs so that every panel can be read; ``doses`` come on top."""
    weights = panels + _FIRST_WEIGHT - 1 + doses * _DOSE_WEIGHT
    heights = _LEAST_PANEL * weights + _GAP * (panels + doses)
    return scale * (_WORDS_HIGH + _LANE_HIGH + heights + _MONTHS_HIGH + _LEGEND_HIGH)


def lay_out(
    size: tuple[float, float],
    names: Sequence[tuple[str, str]],
    pen: Pen,
    *,
    legend_rows: int = 0,
    head_px: float = _WORDS_HIGH + _LANE_HIGH,
    doses: range = range(0),
) -> Layout:
    """Return where things stand on a figure of a ``size`` in px.

    ``names`` are name and unit of each panel, ``doses`` the places of dose panels among them;
    ``legend_rows`` the lines of its own that the legend needs; ``head_px`` is the height of the
    head at 100 %.
    """
    scale = pen.style.scale
    width, height = size
    left = _left(width, names, pen)
    right = max(left + 1, width - _RIGHT * scale)
    head = Box(left, 0, right - left, head_px * scale)
    below = (_MONTHS_HIGH + _LEGEND_HIGH * legend_rows) * scale
    floor = max(head.bottom + 1, height - below)
    return Layout(
        width,
        height,
        scale,
        head,
        _panels(head, floor, _weights(len(names), doses), _GAP * scale),
        floor + 18 * scale,
        floor + 40 * scale,
        legend_rows,
    )


def _left(width: float, names: Sequence[tuple[str, str]], pen: Pen) -> float:
    scale = pen.style.scale
    widths = [max(pen.width(name, "name"), pen.width(unit)) for name, unit in names]
    widest = max(widths, default=0)
    wanted = (PAD + _NAME_GAP + _TICK_ROOM) * scale + widest
    return min(max(NAME_PX * scale, wanted + 1), _MOST_NAME_PX * scale, width * _MOST_NAME)


def name_room(layout: Layout) -> float:
    """Return the px that a name left of its panel may take before it is shortened."""
    return layout.head.left - (PAD + _NAME_GAP + _TICK_ROOM) * layout.scale


def _weights(count: int, doses: range) -> list[float]:
    """Return how high panels are beside each other: the first one most, doses least."""
    usual = [_DOSE_WEIGHT if index in doses else 1.0 for index in range(count)]
    return [_FIRST_WEIGHT, *usual[1:]] if count > 1 else usual


def _panels(head: Box, floor: float, weights: Sequence[float], gap: float) -> tuple[Box, ...]:
    count = len(weights)
    room = max(count, floor - head.bottom - gap * count)
    boxes: list[Box] = []
    top = head.bottom + gap
    for weight in weights:
        high = room * weight / sum(weights)
        boxes.append(Box(head.left, top, head.width, high))
        top += high + gap
    return tuple(boxes)
