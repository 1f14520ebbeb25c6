"""The rows of a medicine's lane: when its dose changed on top, below it the doses of each day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from alltracker.care.timeline_items import Item, Sign
from alltracker.care.timeline_stack import Stack

_ONE: Final = 42.0
_TWO: Final = 52.0
_MORE: Final = 16.0


def dose_height(rows: int) -> float:
    """Return how high a lane with so many rows is."""
    return _ONE if rows == 1 else _TWO + _MORE * (rows - 2)


def dose_rows(items: Sequence[Item]) -> Stack:
    """Return the row of each thing of one medicine; no two things of a day share one."""
    above = int(any(item.sign is Sign.DOSE_CHANGE for item in items))
    taken: dict[int, int] = defaultdict(int)
    rows: list[int | None] = []
    for item in items:
        if item.sign is Sign.DOSE_CHANGE:
            rows.append(0)
            continue
        day = item.start.toordinal()
        rows.append(above + taken[day])
        taken[day] += 1
    return Stack(tuple(rows), (), max((row or 0 for row in rows), default=0) + 1)
