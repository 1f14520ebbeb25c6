"""What the chart of cycles shows of a record: the cycles of one phase, over each other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from alltracker.care.calendar import today
from alltracker.care.cycles import CycleSpan, cycle_at, cycles_of
from alltracker.care.overlay import Measured, lay_over
from alltracker.care.phases import phase_name
from alltracker.charts.cycle_series import CycleContent, CycleSeries
from alltracker.charts.series import Series
from alltracker.db.models import Phase
from alltracker.language import Language
from alltracker.ui.counts.chart_content import ChartRows, series_of
from alltracker.ui.counts.columns import Column


def cycle_content_of(
    rows: ChartRows, columns: Sequence[Column], language: Language, *, log: bool
) -> CycleContent | None:
    """Return the cycles of the latest phase that has cycles; None without such a phase."""
    found = cycled_phase(rows)
    if found is None:
        return None
    phase, spans = found
    series = tuple(_laid_over(series_of(rows, column, language), spans) for column in columns)
    name = phase_name(phase)
    said = name if isinstance(name, str) else language.say(name)
    content = CycleContent(said, series, 0, log)
    now = cycle_at(spans, today())
    numbers = content.numbers
    newest = now.number if now is not None and now.number in numbers else max(numbers, default=0)
    return replace(content, newest=newest)


def cycled_phase(rows: ChartRows) -> tuple[Phase, tuple[CycleSpan, ...]] | None:
    """Return the phase whose first cycle began last, with its cycles up to today."""
    now = today()
    laid = [(phase, cycles_of(phase, rows.cycle_starts, now)) for phase in rows.phases]
    begun = [one for one in laid if one[1]]
    return max(begun, key=lambda one: one[1][0].start, default=None)


def _laid_over(series: Series, spans: Sequence[CycleSpan]) -> CycleSeries:
    values = [
        Measured(point.date, point.value, point.comparator)
        for point in series.points
        if not point.review
    ]
    limits = tuple(replace(limit, since=dt.date.min) for limit in series.limits_on(today()))
    return CycleSeries(
        series.key,
        series.label,
        series.unit,
        series.style_key,
        lay_over(spans, values),
        limits,
        series.short,
    )
