"""The summary for the care team as a paper: its template filled, its chart planned."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial
from typing import Final

from matplotlib.figure import Figure

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.doses import charted_medicines, dose_lanes, usually_drawn
from alltracker.charts.figure import draw_counts
from alltracker.charts.happenings import happenings
from alltracker.charts.series import ChartContent, Limit, Point, Series, day_of
from alltracker.language import Language
from alltracker.papers.drawing import POINTS, Drawing, record
from alltracker.papers.frame import file_title, foot
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.paper import DrawingPlan, Paper
from alltracker.papers.summary import ChartData, ChartLine, Summary
from alltracker.papers.summary_view import TITLE, SummaryWords
from alltracker.papers.templates import fill

_HEAD: Final = 122.0
"""Points that phases, events, first line, months and legend take."""
_LINE: Final = 44.0
"""Points that each further line takes."""
_DOSES: Final = 46.0
"""Points that the doses of a medicine take."""
_STEPS: Final = (
    (365, 3, 1, 0.0),
    (365, 2, 1, 0.0),
    (365, 1, 1, 0.0),
    (183, 1, 1, 10.0),
    (183, 1, 0, 10.0),
)
"""Days, most lines, most doses, points saved of the height; from the fullest to the smallest."""
_BLEED: Final = (10.8, 11.0)
"""The white that a chart leaves at its sides."""
_LEAST_SPAN: Final = dt.timedelta(days=28)
_LONG_AGO: Final = dt.date(1900, 1, 1)


def summary_paper(summary: Summary, language: Language, inks: Inks = BLACK) -> Paper:
    """Return the paper of a summary in a language."""
    view = {**SummaryWords(summary, language).view(), "foot": _foot(summary, language)}
    plans = _plans(summary.chart, language, inks) if summary.chart else ()
    return Paper(
        title=file_title(TITLE, summary.patient.name, summary.period.until, language),
        html=fill("summary.html", view),
        drawings={"counts": plans},
        inks=inks,
    )


def file_name(summary_title: str, name: str, day: dt.date) -> str:
    """Return a speaking file name such as "Summary Mila 2026-11-24.pdf", fit for every system."""
    words = f"{summary_title} {name} {day.isoformat()}"
    kept = "".join(sign if sign.isalnum() or sign in " -." else " " for sign in words)
    return f"{' '.join(kept.split())[:120]}.pdf"


def _foot(summary: Summary, language: Language) -> list[str]:
    text = QT_TRANSLATE_NOOP(
        "papers", "“lab”: measured by a laboratory. Everything else was noted by the family."
    )
    facts = summary.patient
    middle = Message("papers", text)
    return foot(facts.name, facts.born, middle, summary.printed_on, language)


def _plans(chart: ChartData, language: Language, inks: Inks) -> tuple[DrawingPlan, ...]:
    plans: dict[tuple[int, int, int], DrawingPlan] = {}
    for days, most, most_doses, saved in _STEPS:
        lines = chart.lines[:most]
        content = _content(replace(chart, lines=lines), days, most_doses, language)
        key = (days, len(lines), len(content.doses))
        if key not in plans:
            height = _HEAD + _LINE * (len(lines) - 1) + _DOSES * len(content.doses) - saved
            draw = partial(_draw, content, inks, language, height)
            plans[key] = DrawingPlan(height, draw, _BLEED)
    return tuple(plans.values())


def _draw(
    content: ChartContent, inks: Inks, language: Language, height: float, width: float
) -> Drawing:
    figure = Figure(figsize=(width / POINTS, height / POINTS), dpi=POINTS)
    draw_counts(figure, content, inks.chart, language)
    return record(figure)


def _content(chart: ChartData, days: int, most_doses: int, language: Language) -> ChartContent:
    lines, view, until = chart.lines, chart.view, chart.until
    first = max(until - dt.timedelta(days=days), _first_day(lines))
    medicines = [
        medicine
        for medicine in charted_medicines(view.medicines, view.dose_orders)
        if usually_drawn(medicine)
        and (medicine.started_on is None or medicine.started_on <= until)
        and (medicine.ended_on is None or medicine.ended_on >= first)
    ]
    doses = dose_lanes(medicines, view.dose_orders, (until, until), language)
    events = happenings(view, language, until, fahrenheit=chart.fahrenheit)
    return ChartContent(
        series=tuple(_series(line, first, language) for line in lines),
        bands=tuple(replace(band, name=language.value(name)) for band, name in chart.bands),
        events=tuple(
            event for event in events if event.day <= until and (event.until or event.day) >= first
        ),
        today=until,
        first=first,
        last=until,
        doses=doses[:most_doses],
    )


def _first_day(lines: tuple[ChartLine, ...]) -> dt.date:
    """Return the first day with a value, so that a short course fills the chart."""
    days = [day_of(point.day) for line in lines for point in line.points]
    return min(*days, max(days) - _LEAST_SPAN)


def _series(line: ChartLine, first: dt.date, language: Language) -> Series:
    points = (point for point in line.points if day_of(point.day) >= first)
    return Series(
        key=line.analyte,
        label=language.value(line.name),
        unit=line.shown_unit,
        style_key=line.style_key,
        points=tuple(
            Point(point.day, point.value, point.comparator.value, point.review) for point in points
        ),
        limits=tuple(
            Limit(low, high, since or _LONG_AGO, _limit(low, high, language))
            for since, low, high in line.limits
        ),
    )


def _limit(low: float | None, high: float | None, language: Language) -> str:
    if low is not None and high is not None:
        text = QT_TRANSLATE_NOOP("papers", "team’s range {low} to {high}")  # noqa: RUF001 - as printed
    elif low is not None:
        text = QT_TRANSLATE_NOOP("papers", "team’s limit {low}")  # noqa: RUF001 - as printed
    else:
        text = QT_TRANSLATE_NOOP("papers", "team’s limit {high}")  # noqa: RUF001 - as printed
    return language.say(Message("papers", text, {"low": low, "high": high}))
