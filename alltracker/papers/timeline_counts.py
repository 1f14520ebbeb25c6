"""The line of neutrophil counts on paper, with the range that the team gave."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from alltracker.care.timeline_items import CountLine
from alltracker.care.timeline_scale import TimeScale
from alltracker.papers.inks import Inks
from alltracker.papers.marker import Marker


@dataclass(frozen=True, slots=True)
class CountsPlace:
    """Where the line stands, in points: where days begin, upper edge and height."""

    left: float
    top: float
    height: float


def draw_counts(
    marker: Marker,
    scale: TimeScale,
    line: CountLine,
    place: CountsPlace,
    ends: Sequence[dt.date],
    inks: Inks,
) -> None:
    """Draw the counts and the range; the range ends at the first of ``ends``."""
    values = [point.value for point in line.points]
    bounds = [side for limit in line.limits for side in (limit.low, limit.high) if side]
    most = max([*values, *bounds]) * 1.05 or 1.0

    def y(value: float) -> float:
        return place.top + place.height - 4 - (place.height - 8) * min(value, most) / most

    for limit in line.limits:
        left = place.left + max(0.0, scale.x_of(limit.since) if limit.since else 0.0)
        right = place.left + min([scale.width, *(scale.x_of(day) for day in ends)])
        low, high = limit.low, limit.high
        if low is not None and high is not None:
            box = (left, y(high), right - left, y(low) - y(high))
            marker.bar(box, fill="0.92", corner=0.1)
        if low is not None:
            marker.line([(left, y(low)), (right, y(low))], inks.text, 0.5, (3.0, 2.0))
    spots = [
        (place.left + scale.x_of(point.day) + scale.per_day / 2, y(point.value))
        for point in line.points
    ]
    look = inks.chart.look_of("anc")
    if len(spots) > 1:
        marker.line(spots, look.color, 1.0)
    marker.disc(spots[-1], 2.2, fill=look.color)
