"""Zooming and panning along the time axis, in days."""

from __future__ import annotations

from typing import Final

Span = tuple[float, float]
"""Start and end on the time axis, as ``charts.series.position`` counts days."""

LEAST_DAYS: Final = 7.0
"""No closer than a week."""


def zoomed(span: Span, around: float, factor: float, whole: Span) -> Span:
    """Return ``span`` with its length times ``factor``; the day ``around`` stays where it is.

    It stays inside ``whole`` and no shorter than a week.
    """
    length = span[1] - span[0]
    longest = max(whole[1] - whole[0], LEAST_DAYS)
    wanted = min(max(length * factor, LEAST_DAYS), longest)
    fixed = min(max(around, span[0]), span[1])
    share = (fixed - span[0]) / length if length > 0 else 0.5
    start = fixed - wanted * share
    return held((start, start + wanted), whole)


def shifted(span: Span, days: float, whole: Span) -> Span:
    """Return ``span`` moved by ``days``, held inside ``whole``."""
    return held((span[0] + days, span[1] + days), whole)


def held(span: Span, whole: Span) -> Span:
    """Return ``span`` moved into ``whole`` without changing its length, if it fits."""
    length = span[1] - span[0]
    start = min(span[0], whole[1] - length)
    start = max(start, whole[0])
    return start, start + length


def brought_to(span: Span, at: float, whole: Span) -> Span:
    """Return ``span`` moved just so far that the day ``at`` is in sight."""
    if span[0] <= at <= span[1]:
        return span
    return shifted(span, at - (span[0] + span[1]) / 2, whole)
