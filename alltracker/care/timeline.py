"""Everything of a record that has a date, in lanes: the one source of screen, paper and picture."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Final

from alltracker.care.follow_up import DatedMark
from alltracker.care.rows import RecordView
from alltracker.care.timeline_clinic import procedure_items, treatment_items
from alltracker.care.timeline_days import DIAGNOSIS, landmarks, milestone_items, reminder_items
from alltracker.care.timeline_events import (
    absence_items,
    infection_items,
    radiation_items,
    stay_items,
    transfusion_items,
)
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
    LaneKey.RADIATION: QT_TRANSLATE_NOOP("timeline", "Radiation"),
    LaneKey.HOSPITAL: QT_TRANSLATE_NOOP("timeline", "In hospital"),
    LaneKey.TRANSFUSIONS: QT_TRANSLATE_NOOP("timeline", "Transfusions"),
    LaneKey.DRAWS: QT_TRANSLATE_NOOP("timeline", "Blood draws"),
    LaneKey.VISITS: QT_TRANSLATE_NOOP("timeline", "Visits"),
    LaneKey.FEVERS: QT_TRANSLATE_NOOP("timeline", "Fevers"),
    LaneKey.INFECTIONS: QT_TRANSLATE_NOOP("timeline", "Infections"),
    LaneKey.SIDE_EFFECTS: QT_TRANSLATE_NOOP("timeline", "Side effects"),
    LaneKey.SCHOOL: QT_TRANSLATE_NOOP("timeline", "School"),
    LaneKey.RESULTS: QT_TRANSLATE_NOOP("timeline", "Results asked for"),
    LaneKey.REMINDERS: QT_TRANSLATE_NOOP("timeline", "Own reminders"),
    LaneKey.MILESTONES: QT_TRANSLATE_NOOP("timeline", "Milestones"),
    LaneKey.NOTES: QT_TRANSLATE_NOOP("timeline", "Notes"),
}
_DOSES: Final = QT_TRANSLATE_NOOP("timeline", "Doses at home")
_PRODUCTS: Final = QT_TRANSLATE_NOOP("timeline", "red cells + platelets")
_COUNTS: Final = QT_TRANSLATE_NOOP("timeline", "Neutrophils (ANC)")
_RANGE: Final = QT_TRANSLATE_NOOP("timeline", "{unit}, range {low} to {high}")
_FROM: Final = QT_TRANSLATE_NOOP("timeline", "{unit}, from {low}")
_ORDER: Final = attrgetter("order")
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
    lanes = _in_order(
        [*way_lanes(view, asked.today), *_counts_lane(view, asked), *_others(view, asked)]
    )
    marked = landmarks(view)
    starts = [item.start for lane in lanes for item in lane.items]
    ends = [item.end or item.start for lane in lanes for item in lane.items]
    ends += [mark.day for mark in marked]
    return Timeline(
        lanes=lanes,
        landmarks=marked,
        first=min((*starts, *(mark.day for mark in marked)), default=None),
        last=max(ends, default=None),
        found={item.key: item for lane in reversed(lanes) for item in lane.items},
    )


def lane_title(key: LaneKey) -> Message:
    """Return what a lane is called; raise KeyError for one whose name depends on what is in it.

    The lanes of the medicines at home have one name together.
    """
    named = {LaneKey.COUNTS: _COUNTS, LaneKey.DOSES: _DOSES, **_TITLES}
    return Message("timeline", named[key])


def lane_names(lanes: Sequence[Lane], *, near: bool, doses: bool) -> dict[LaneKey, Message]:
    """Return the lanes of a zoom by name, each key once, in the order in which they stand.

    Args:
        lanes: all lanes there are.
        near: whether days are in sight.
        doses: whether the lanes of medicines are named although they are not there.
    """
    names = {lane.key: lane.title for lane in _of_zoom(lanes, near=near)}
    if doses or LaneKey.DOSES in names:
        names[LaneKey.DOSES] = lane_title(LaneKey.DOSES)
    return {key: names[key] for key in LaneKey if key in names}


def thing_of_row(lanes: Sequence[Lane], row_id: str, *, near: bool) -> Item | None:
    """Return the first thing of a zoom by its row, or by its series and day; None without one."""
    items = (item for lane in _of_zoom(lanes, near=near) for item in lane.items)
    return next((one for one in items if row_id and row_id in {one.row_id, one.named}), None)


def _of_zoom(lanes: Sequence[Lane], *, near: bool) -> Iterator[Lane]:
    away = Reach.FAR if near else Reach.NEAR
    return (lane for lane in lanes if lane.reach is not away)


def with_lanes(found: Timeline, more: Sequence[Lane]) -> Timeline:
    """Return a timeline with further lanes, each in its place; the others stay as they are."""
    if not more:
        return found
    things = {item.key: item for lane in more for item in lane.items}
    return replace(found, lanes=_in_order([*found.lanes, *more]), found={**found.found, **things})


def _in_order(lanes: Sequence[Lane]) -> tuple[Lane, ...]:
    order = {key: place for place, key in enumerate(LaneKey)}
    return tuple(sorted(lanes, key=lambda lane: order[lane.key]))


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
    done = [*treatment_items(view), *procedure_items(view)]
    for items in (
        done,
        draw_items(view, asked.counts),
        visit_items(view, today, {(item.lane, item.start) for item in done}),
        stay_items(view, today),
        transfusion_items(view),
        radiation_items(view, today),
        infection_items(view, today),
        absence_items(view, today),
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
            note = Message("timeline", _PRODUCTS) if key is LaneKey.TRANSFUSIONS else ""
            yield Lane(key, Message("timeline", _TITLES[key]), _sorted(there), note=note)


def _sorted(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(sorted(items, key=_ORDER))
