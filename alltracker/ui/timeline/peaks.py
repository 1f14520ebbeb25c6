"""Which fevers carry the label where several lie on each other: from afar only the highest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from alltracker.care.timeline_fevers import peaks
from alltracker.care.timeline_items import LaneKey
from alltracker.ui.timeline.scene import LaneScene
from alltracker.ui.timeline.stage import Stage

Labeled = list[tuple[int, QRectF]]
"""Places of things in their lane, each with the box that its label stands beside."""


def labeled(
    stage: Stage, lane: LaneScene, places: Sequence[int], boxes: Sequence[QRectF]
) -> Labeled:
    """Return what carries a label; of fevers from afar the highest, beside all that it tells.

    Args:
        stage: where everything stands.
        lane: the lane.
        places: those of the things that are drawn, ascending.
        boxes: theirs.
    """
    drawn = dict(zip(places, boxes, strict=True))
    if lane.key is not LaneKey.FEVERS or stage.scale.near:
        return list(drawn.items())
    found = []
    for peak in peaks(lane.items, stage.look.mark_side / stage.scale.per_day):
        there = [drawn[place] for place in peak.members if place in drawn]
        if there:
            found.append((peak.place, there[0].united(there[-1])))
    return found
