"""Frames of the timeline with 10,000 things, over frames of an empty canvas of the same size.

Near by there are also the doses at home, from a record with 12,000 of them.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Final

from benchmarks.doses import make_doses
from benchmarks.measure import Ratio

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from alltracker.care.calendar import today
from alltracker.care.kinds import (
    AppointmentKind,
    AppointmentStatus,
    PhaseKind,
    Severity,
)
from alltracker.care.rows import RecordView
from alltracker.care.timeline import Asked, timeline, with_lanes
from alltracker.care.timeline_items import CountLine, CountPoint, Lane, Timeline
from alltracker.care.timeline_scale import TimeScale
from alltracker.db.files import open_record
from alltracker.db.models import Appointment, Draw, Note, Patient, Phase, SideEffect
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.timeline.canvas import TimelineCanvas
from alltracker.ui.timeline.home_lanes import HomeLanes

PROMISED_MILLISECONDS: Final = 16.0
PROMISED_LANES: Final = 60.0
"""A new stretch of doses, read once in some hundred days of moving."""
PROMISED_RATIO: Final = 12.0
THINGS: Final = 10_000
SIZE: Final = (1008, 640)
_TODAY: Final = dt.date(2026, 11, 24)
_DAYS: Final = 3650
_SPANS: Final = (3650.0, 1096.0, 366.0, 92.0, 42.0, 7.0)
_NEAR: Final = (92.0, 42.0, 7.0)
_SEED: Final = 7


@dataclass(frozen=True, slots=True)
class Frames:
    """How long something takes at one zoom, a redraw of what is in sight if nothing else."""

    days: float
    milliseconds: float
    what: str = "redraw"
    promised: float = PROMISED_MILLISECONDS

    def line(self) -> str:
        """Return one line for people."""
        over = "   OVER" if self.milliseconds > self.promised else "   ok"
        name = f"timeline, {self.what} at {self.days:g} days"
        promised = f"promised {self.promised:g} ms"
        return f"{name:<44} ours {self.milliseconds:9.1f} ms   {promised}{over}"


def ten_thousand() -> Timeline:
    """Return the lanes of ten years with 10,000 things."""
    chance = random.Random(_SEED)  # noqa: S311 - no secret

    def day() -> dt.date:
        return _TODAY - dt.timedelta(days=chance.randrange(-60, _DAYS))

    kinds = list(AppointmentKind)
    draws = [Draw(id=f"d{n}", patient_id="x", day=day()) for n in range(1500)]
    visits = [
        Appointment(
            id=f"a{n}",
            patient_id="x",
            kind=chance.choice(kinds),
            title=f"Visit {n}",
            start=dt.datetime.combine(on := day(), dt.time(9)),
            status=AppointmentStatus.PLANNED if on > _TODAY else AppointmentStatus.DONE,
        )
        for n in range(3500)
    ]
    effects = [
        SideEffect(
            id=f"s{n}",
            patient_id="x",
            name=f"Effect {n % 40}",
            severity=Severity(chance.randrange(5)),
            began_on=(on := day()),
            ended_on=on + dt.timedelta(days=chance.randrange(20)),
        )
        for n in range(3500)
    ]
    notes = [Note(id=f"n{n}", patient_id="x", day=day(), text=f"Note {n}") for n in range(1460)]
    points = tuple(
        CountPoint(draw.id, draw.day, value := round(chance.uniform(0.1, 4), 2), str(value))
        for draw in sorted(draws, key=lambda draw: draw.day)
    )
    view = RecordView(
        phases=_phases(), draws=draws, appointments=visits, side_effects=effects, notes=notes
    )
    return timeline(view, Asked(_TODAY, CountLine("ANC", "10⁹/L", points)))


def _phases() -> list[Phase]:
    length = dt.timedelta(days=90)
    kinds = list(PhaseKind)[:6]
    found = []
    start = _TODAY - dt.timedelta(days=_DAYS)
    for number in range(40):
        end = start + length - dt.timedelta(days=1)
        row = Phase(
            id=f"p{number}",
            patient_id="x",
            kind=kinds[number % len(kinds)],
            position=number,
            first_planned_start=start,
            first_planned_end=end,
            planned_start=start,
            planned_end=end,
            actual_start=start,
            actual_end=end,
            cycle_days=28,
        )
        found.append(row)
        start = end + dt.timedelta(days=1)
    return found


def timeline_frames(rounds: int) -> tuple[list[Frames], Ratio]:
    """Return the time of a redraw at each zoom, and of moving frames over those without things."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, system_points=10.0)
    theme.apply()
    full, empty = _canvas(theme, ten_thousand()), _canvas(theme, Timeline())
    frames = [Frames(days, _redraw(full, days, rounds * 5)) for days in _SPANS]
    with tempfile.TemporaryDirectory() as name:
        read, lanes = _dose_lanes(Path(name), rounds)
    frames.append(Frames(_NEAR[0], read, "doses read and laid out", PROMISED_LANES))
    with_doses = _canvas(theme, with_lanes(ten_thousand(), lanes))
    frames += [
        Frames(days, _redraw(with_doses, days, rounds * 5), "redraw with doses") for days in _NEAR
    ]
    with_doses.hide()
    ours: list[float] = []
    floor: list[float] = []
    for turn in range(rounds + 1):
        for canvas, times in ((full, ours), (empty, floor)):
            taken = _move(canvas)
            if turn:
                times.append(taken)
    full.hide()
    empty.hide()
    name = "timeline, a frame while moved, 10,000 things"
    ratio = Ratio(name, statistics.median(ours), statistics.median(floor), PROMISED_RATIO)
    return frames, ratio


def _dose_lanes(folder: Path, rounds: int) -> tuple[float, tuple[Lane, ...]]:
    """Return the milliseconds of reading the doses around three months, and their lanes.

    The doses of the record end on the day of the clock; what is drawn is another stretch of it,
    for the things besides have a fixed day.
    """
    path, _ = make_doses(folder, 10)
    store = open_record(path)
    (patient,) = store.all(Patient)
    scale = TimeScale(today().toordinal() - _NEAR[0] * 0.5, _NEAR[0], float(SIZE[0]))
    times = []
    for _ in range(rounds + 1):
        start = perf_counter()
        HomeLanes(store).lanes(patient.id, scale)
        times.append(perf_counter() - start)
    shown = TimeScale(_TODAY.toordinal() - _NEAR[0] * 0.9, _NEAR[0], float(SIZE[0]))
    lanes = HomeLanes(store).lanes(patient.id, shown)
    store.close()
    return statistics.median(times[1:]) * 1000, lanes


def _canvas(theme: Theme, shown: Timeline) -> TimelineCanvas:
    canvas = TimelineCanvas(theme, Language())
    canvas.resize(*SIZE)
    canvas.show()
    canvas.show_timeline(shown, frozenset())
    QApplication.processEvents()
    return canvas


def _redraw(canvas: TimelineCanvas, days: float, rounds: int) -> float:
    """Return the median milliseconds of drawing everything in sight anew."""
    first = _TODAY.toordinal() - days * 0.9
    canvas.go_to(TimeScale(first, days, canvas.stage.plot.width()), still=True)
    times = []
    for turn in range(rounds + 2):
        start = perf_counter()
        canvas.redraw()
        canvas.viewport().repaint()
        if turn > 1:
            times.append(perf_counter() - start)
    return statistics.median(times) * 1000


def _move(canvas: TimelineCanvas) -> float:
    """Return the seconds of a frame while the days move, at three years."""
    first = _TODAY.toordinal() - 900.0
    canvas.go_to(TimeScale(first, 1096.0, canvas.stage.plot.width()), still=True)
    frames = 30
    start = perf_counter()
    for _ in range(frames):
        canvas.go_to(canvas.stage.scale.moved(5), still=True)
        canvas.viewport().repaint()
    return (perf_counter() - start) / frames
