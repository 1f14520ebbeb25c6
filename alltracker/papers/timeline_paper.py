"""The whole way on one page: what was planned, what happened, and what is known to come."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.calendar import PartialDate, today
from alltracker.care.delays import total_delay
from alltracker.care.follow_up import marks_of, treatment_end
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.rows import RecordView
from alltracker.care.timeline import Asked, timeline
from alltracker.care.timeline_items import (
    CountLimit,
    CountLine,
    CountPoint,
    LaneKey,
    Timeline,
)
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.db.timeline_view import timeline_view
from alltracker.language import Language
from alltracker.papers.frame import file_title, framed
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.paper import DrawingPlan, Paper
from alltracker.papers.summary import ChartLine
from alltracker.papers.summary_chart import whole_line
from alltracker.papers.summary_counts import ANC, CountsReader
from alltracker.papers.templates import fill
from alltracker.papers.timeline_drawing import STEPS, TimelineDrawing

TITLE: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "Timeline"))
LANES: Final = (
    LaneKey.COUNTS,
    LaneKey.TREATMENT,
    LaneKey.PROCEDURES,
    LaneKey.RADIATION,
    LaneKey.HOSPITAL,
    LaneKey.TRANSFUSIONS,
    LaneKey.VISITS,
    LaneKey.FEVERS,
    LaneKey.INFECTIONS,
    LaneKey.SIDE_EFFECTS,
    LaneKey.SCHOOL,
    LaneKey.MILESTONES,
    LaneKey.REMINDERS,
    LaneKey.NOTES,
)
"""The lanes that can be left out; plan and phases always stand."""
_ALWAYS: Final = frozenset({LaneKey.PLAN, LaneKey.WENT, LaneKey.BESIDE})
_ONE_DAY: Final = "{day}"
_USUAL_WIDTH: Final = 760.0


def timeline_paper(
    store: Store,
    patient: Patient,
    lanes: frozenset[str],
    language: Language,
    *,
    facts: ReminderFacts,
    inks: Inks = BLACK,
) -> Paper:
    """Return the page of a patient's whole way.

    Args:
        store: the record.
        patient: whose way.
        lanes: the keys of the lanes that are wanted; plan and phases always stand.
        language: what it is said in.
        facts: what the documents say.
        inks: black, or with hues.
    """
    day = today()
    view = timeline_view(store, patient, day)
    line = _counts(whole_line(CountsReader(store, patient.id), day), language)
    unit = RecordSettings(store, patient.id).temperature_unit()
    marks = marks_of(view, facts.five_year_marks, day)
    asked = Asked(day, line, facts.test_names, marks, fahrenheit=unit == FAHRENHEIT)
    found = _wanted(timeline(view, asked), lanes)
    words = {
        **framed(TITLE, patient, _delay_words(total_delay(view, day)), day, language),
        "period": language.say(_period(found, view, day)),
    }
    plans = tuple(_plan(found, day, language, inks, step) for step in range(len(STEPS)))
    return Paper(
        title=file_title(TITLE, patient.name, day, language),
        html=fill("timeline.html", words),
        drawings={"timeline": plans},
        inks=inks,
        landscape=True,
    )


def _wanted(found: Timeline, lanes: frozenset[str]) -> Timeline:
    kept = tuple(lane for lane in found.lanes if lane.key in _ALWAYS or lane.key in lanes)
    return Timeline(kept, found.landmarks, found.first, found.last, found.found)


def _counts(line: ChartLine, language: Language) -> CountLine:
    points = (
        CountPoint("", point.day, point.value, language.number(point.value))
        for point in line.points
    )
    limits = (CountLimit(since, low, high) for since, low, high in line.limits)
    return CountLine(ANC, line.shown_unit, tuple(points), tuple(limits))


def _period(found: Timeline, view: RecordView, day: dt.date) -> Message:
    if found.first is None:
        return Message("papers", QT_TRANSLATE_NOOP("papers", "Nothing with a date yet"))
    first = _first_day(found) or day
    if found.landmarks and treatment_end(view, day) is None:
        end = found.landmarks[0]
        text = QT_TRANSLATE_NOOP("papers", "{first} to the planned end of treatment, {end}")
        return Message("papers", text, {"first": first, "end": end.words})
    if first == day:
        return Message("", _ONE_DAY, {"day": day})
    text = QT_TRANSLATE_NOOP("papers", "{first} to {last}")
    return Message("papers", text, {"first": first, "last": day})


def _first_day(found: Timeline) -> dt.date | PartialDate | None:
    """Return when the way begins, no more exactly than the family knows it."""
    item = min(found.found.values(), key=lambda item: item.start, default=None)
    return found.first if item is None else item.half_known or item.start


def _delay_words(days: int) -> Message:
    if not days:
        return Message("papers", QT_TRANSLATE_NOOP("papers", "Family record"))
    text = QT_TRANSLATE_NOOP("papers", "Family record. %n day(s) later than first planned", "", 1)
    if days < 0:
        text = QT_TRANSLATE_NOOP(
            "papers", "Family record. %n day(s) earlier than first planned", "", 1
        )
    return Message("papers", text, {}, abs(days))


def _plan(found: Timeline, day: dt.date, language: Language, inks: Inks, step: int) -> DrawingPlan:
    drawing = TimelineDrawing(found, day, language, inks, STEPS[step])
    return DrawingPlan(drawing.height(_USUAL_WIDTH), drawing.draw)
