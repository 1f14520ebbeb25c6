"""Everything of a record that has a date, in lanes: the one source of screen, paper and picture."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from alltracker.care.follow_up import DatedMark
from alltracker.care.rows import RecordView
from alltracker.care.timeline_days import DIAGNOSIS, landmarks, milestone_items, reminder_items
from alltracker.care.timeline_items import (
    CountLimit,
    CountLine,
    Item,
    Lane,
    LaneKey,
    Reach,
    RowKind,
    Timeline,
)
from alltracker.care.timeline_moments import (
    count_items,
    draw_items,
    effect_items,
    fever_items,
    note_items,
    result_items,
    visit_items,
)
from alltracker.care.timeline_way import way_lanes
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_TITLES: Final = {
    LaneKey.TREATMENT: QT_TRANSLATE_NOOP("timeline", "Treatment in clinic"),
    LaneKey.PROCEDURES: QT_TRANSLATE_NOOP("timeline", "Procedures"),
    LaneKey.DRAWS: QT_TRANSLATE_NOOP("timeline", "Blood draws"),
    LaneKey.VISITS: QT_TRANSLATE_NOOP("timeline", "Visits"),
    LaneKey.FEVERS: QT_TRANSLATE_NOOP("timeline", "Fevers"),
    LaneKey.SIDE_EFFECTS: QT_TRANSLATE_NOOP("timeline", "Side effects"),
    LaneKey.RESULTS: QT_TRANSLATE_NOOP("timeline", "Results asked for"),
    LaneKey.REMINDERS: QT_TRANSLATE_NOOP("timeline", "Own reminders"),
    LaneKey.MILESTONES: QT_TRANSLATE_NOOP("timeline", "Milestones"),
    LaneKey.NOTES: QT_TRANSLATE_NOOP("timeline", "Notes"),
}
_COUNTS: Final = QT_TRANSLATE_NOOP("timeline", "Neutrophils (ANC)")
_RANGE: Final = QT_TRANSLATE_NOOP("timeline", "{unit}, range {low} to {high}")
_FROM: Final = QT_TRANSLATE_NOOP("timeline", "{unit}, from {low}")
_UP_TO: Final = QT_TRANSLATE_NOOP("timeline", "{unit}, up to {high}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the timeline is made of besides the rows."""

    today: dt.date
    counts: CountLine = field(default_factory=CountLine)
    """The neutrophil counts in the family's unit."""
    test_names: Mapping[str, str] = field(default_factory=dict)
    """The documents' name of each test by its key."""
    marks: Sequence[DatedMark] = ()
    """The five-year marks of the documents, on their days."""
    fahrenheit: bool = False


def timeline(view: RecordView, asked: Asked) -> Timeline:
    """Return the lanes that have something in them, and the lines across all lanes.

    Canceled visits are left out. With counts there are two lanes of draws: their line where months
    are in sight, their days where days are.
    """
    lanes = [*way_lanes(view, asked.today), *_counts_lane(view, asked), *_others(view, asked)]
    order = {key: place for place, key in enumerate(LaneKey)}
    lanes.sort(key=lambda lane: order[lane.key])
    marked = landmarks(view)
    starts = [item.start for lane in lanes for item in lane.items]
    ends = [item.end or item.start for lane in lanes for item in lane.items]
    ends += [mark.day for mark in marked]
    return Timeline(
        lanes=tuple(lanes),
        landmarks=marked,
        first=min((*starts, *(mark.day for mark in marked)), default=None),
        last=max(ends, default=None),
        found={item.key: item for lane in reversed(lanes) for item in lane.items},
    )


def lane_title(key: LaneKey) -> Message:
    """Return what a lane is called; raise KeyError for one whose name depends on what is in it."""
    return Message("timeline", _COUNTS if key is LaneKey.COUNTS else _TITLES[key])


def is_empty(found: Timeline) -> bool:
    """Return whether a family has put nothing on the timeline yet.

    The day of diagnosis alone does not count.
    """
    return all(
        item.row is RowKind.DOCUMENTS or item.key == DIAGNOSIS for item in found.found.values()
    )


def limit_on(line: CountLine, day: dt.date) -> CountLimit | None:
    """Return the team's range in force on a day: of those begun the one that began last."""
    begun = [limit for limit in line.limits if limit.since is None or limit.since <= day]
    return max(begun, key=lambda limit: limit.since or dt.date.min, default=None)


def _counts_lane(view: RecordView, asked: Asked) -> Iterator[Lane]:
    line = asked.counts
    if not line.points:
        return
    items = _sorted(count_items(view, line))
    title = Message("timeline", _COUNTS)
    note = _range_words(line, asked.today)
    yield Lane(LaneKey.COUNTS, title, items, note=note, reach=Reach.FAR, line=line)


def _range_words(line: CountLine, today: dt.date) -> Message | str:
    limit = limit_on(line, today)
    if limit is None or (limit.low is None and limit.high is None):
        return line.unit
    text = _RANGE
    if limit.high is None:
        text = _FROM
    elif limit.low is None:
        text = _UP_TO
    return Message("timeline", text, {"unit": line.unit, "low": limit.low, "high": limit.high})


def _others(view: RecordView, asked: Asked) -> Iterator[Lane]:
    found: dict[LaneKey, list[Item]] = {key: [] for key in _TITLES}
    today = asked.today
    for items in (
        draw_items(view, asked.counts),
        visit_items(view, today),
        fever_items(view, fahrenheit=asked.fahrenheit),
        effect_items(view, today),
        result_items(view, asked.test_names, today),
        reminder_items(view),
        milestone_items(view, asked.marks, today),
        note_items(view),
    ):
        for item in items:
            found[item.lane].append(item)
    for key, there in found.items():
        if there:
            yield Lane(key, Message("timeline", _TITLES[key]), _sorted(there))


def _sorted(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(sorted(items, key=lambda item: item.order))
