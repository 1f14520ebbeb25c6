"""The chart of the summary: the last year's counts over phases and events, in plain values."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.kinds import Comparator
from alltracker.care.labs import ANALYTES
from alltracker.care.measure import shown_unit
from alltracker.care.phases import phase_letters
from alltracker.care.phases_way import way
from alltracker.care.rows import RecordView
from alltracker.care.words import Message
from alltracker.charts.series import Band
from alltracker.db.queries import DrawRow
from alltracker.papers.summary import ChartData, ChartLine, ChartPoint
from alltracker.papers.summary_counts import ANC, CountsReader, converted

YEAR: Final = dt.timedelta(days=365)
_LINES: Final = {ANC: "anc", "PLT": "plt", "HGB": "hgb"}
"""What the chart shows, the most important first, with the look of its line."""
_FEWEST: Final = 2


def chart_data(
    reader: CountsReader, view: RecordView, until: dt.date, *, fahrenheit: bool = False
) -> ChartData | None:
    """Return the chart of the year before ``until``; None with fewer than two values to draw."""
    first = until - YEAR
    drawn = [row for row in reversed(reader.draws) if first <= row.day <= until]
    lines = tuple(
        line
        for analyte, look in _LINES.items()
        for line in (_line(reader, drawn, analyte, look, until),)
        if len(line.points) >= _FEWEST
    )
    if not lines:
        return None
    return ChartData(lines, _bands(view, until), view, until, fahrenheit)


def whole_line(reader: CountsReader, until: dt.date) -> ChartLine:
    """Return the neutrophil counts from the first draw up to ``until``."""
    drawn = [row for row in reversed(reader.draws) if row.day <= until]
    return _line(reader, drawn, ANC, _LINES[ANC], until)


def _line(
    reader: CountsReader, drawn: list[DrawRow], analyte: str, look: str, until: dt.date
) -> ChartLine:
    unit = reader.unit(analyte, drawn)
    points = (_point(reader, row, analyte, unit) for row in drawn)
    limits = []
    for row in reader.limits:
        if row.analyte != analyte or (row.since is not None and row.since > until):
            continue
        low, high = (
            None if end is None else converted(end, row.unit or unit, unit, analyte)
            for end in (row.low, row.high)
        )
        if low is not None or high is not None:
            limits.append((row.since, low, high))
    return ChartLine(
        analyte=analyte,
        name=reader.name(analyte),
        shown_unit=shown_unit(unit),
        style_key=look,
        points=tuple(point for point in points if point is not None),
        limits=tuple(limits),
    )


def _point(reader: CountsReader, row: DrawRow, analyte: str, unit: str) -> ChartPoint | None:
    result = row.results.get(analyte)
    day = dt.datetime.combine(row.day, row.time) if row.time else row.day
    if result is not None:
        if result.value is None:
            return None
        value = converted(result.value, result.unit, unit, analyte)
        return value if value is None else ChartPoint(day, value, result.comparator, result.review)
    computed = reader.neutrophils(row) if analyte == ANC else None
    if computed is None:
        return None
    value = converted(computed, ANALYTES[ANC].unit, unit, analyte)
    return None if value is None else ChartPoint(day, value, Comparator.NONE, review=False)


def _bands(view: RecordView, until: dt.date) -> tuple[tuple[Band, Message | str], ...]:
    kinds = {phase.id: phase.kind for phase in view.phases}
    bands = []
    for bar in way(view.phases, view.plan, until):
        if bar.begun and bar.start <= until:
            letters = phase_letters(kinds[bar.phase_id]).text
            band = Band(bar.kind, "", letters, bar.start, bar.end, guess=bar.guess)
            bands.append((band, bar.name))
    return tuple(bands)
