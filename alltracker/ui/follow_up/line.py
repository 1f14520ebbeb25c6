"""What the line of visits shows, and where it stands: days, labels and years without a screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from alltracker.care.calendar import MONTHS_OF_A_YEAR
from alltracker.care.phases import add_months, whole_months
from alltracker.ui.widgets.way import Placed, Scale

YEAR_STEPS: Final = (1, 5, 10, 20, 50)
"""Distances between years under the line; the closest that leaves room is taken."""

MOST_YEARS: Final = 6
"""No more years are named, so that the line stays quiet."""


class LineKind(StrEnum):
    """What a dot on the line stands for."""

    BEEN = "been"
    PLANNED = "planned"
    NEXT = "next"
    EXPECTED = "expected"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class LineMark:
    """One dot: a visit, an expected visit or a milestone."""

    kind: LineKind
    day: dt.date
    words: str
    """The whole thing in words, with its day as far as it is known."""
    label: str = ""
    """What stands over the line."""
    open_id: str = ""
    """The visit that it opens; empty for none."""


@dataclass(frozen=True, slots=True)
class VisitsLine:
    """Everything the line shows, from the end of treatment on."""

    start: dt.date
    last: dt.date
    today: dt.date
    start_words: str
    marks: tuple[LineMark, ...]
    """By day."""


def labels_over(
    line: VisitsLine, scale: Scale, measure: Callable[[str], float], taken: tuple[float, float]
) -> tuple[Placed, ...]:
    """Return the labels over the line that keep clear of each other and of today.

    Each stands over the middle of its mark, else right or left of it; without room it is left out.
    ``taken`` is the stretch (from, to) of the word for today, in pixels.
    """
    gap = measure("mm")
    placed: list[Placed] = []
    for mark in line.marks:
        if mark.kind is not LineKind.MARK or not mark.label:
            continue
        width, x = measure(mark.label), scale.x(mark.day)
        for left in (x - width / 2, x, x - width):
            here = Placed(mark.label, x, left, width, mark.day)
            if _clear(here, placed[-1:], scale.width, (taken[0] - gap, taken[1] + gap), gap):
                placed.append(here)
                break
    return tuple(placed)


def _clear(
    here: Placed, before: Sequence[Placed], width: float, taken: tuple[float, float], gap: float
) -> bool:
    inside = here.left >= 0 and here.right <= width
    past = all(other.right + gap <= here.left for other in before)
    return inside and past and (here.right <= taken[0] or here.left >= taken[1])


def years_under(
    line: VisitsLine,
    scale: Scale,
    say: Callable[[int], str],
    measure: Callable[[str], float],
) -> tuple[Placed, ...]:
    """Return the years under the line that keep clear of each other and of its start."""
    gap = measure("mmm")
    begin = measure(line.start_words)
    for step in YEAR_STEPS:
        if len(_years(line, step)) > MOST_YEARS:
            continue
        labels = [_year(line, scale, say, measure, year) for year in _years(line, step)]
        fitting = [one for one in labels if one.left >= begin + gap and one.right <= scale.width]
        if all(one.right + gap <= other.left for one, other in pairwise(fitting)):
            return tuple(fitting)
    return ()


def _years(line: VisitsLine, step: int) -> range:
    most = whole_months(line.start, line.last) // MONTHS_OF_A_YEAR
    return range(step, most + 1, step)


def _year(
    line: VisitsLine,
    scale: Scale,
    say: Callable[[int], str],
    measure: Callable[[str], float],
    year: int,
) -> Placed:
    day = add_months(line.start, year * MONTHS_OF_A_YEAR)
    words, x = say(year), scale.x(day)
    width = measure(words)
    left = min(x - width / 2, scale.width - width)
    return Placed(words, x, left, width, day)
