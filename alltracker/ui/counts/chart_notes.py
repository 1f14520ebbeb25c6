"""The quiet lines below the chart of counts: the course in words, and what is not drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.calendar import today
from alltracker.care.course import age_words, course_words
from alltracker.care.mrd import FACT
from alltracker.care.overlay import Measured
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.series import ChartContent, Series
from alltracker.knowledge import open_knowledge
from alltracker.language import Language
from alltracker.ui.counts.chart_content import ChartRows, beside_of, left_out
from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.meaning import usual_of

_CONTEXT: Final = "counts_chart"


def notes_of(
    rows: ChartRows, content: ChartContent, columns: Sequence[Column], language: Language
) -> list[str]:
    """Return the lines below a chart: the course of the first count, bands, what is left out."""
    said = [" ".join(language.say(one) for one in course_of(content, columns[:1]))]
    said += [language.say(one) for one in _bands(rows, content, columns, language)]
    if any(series.documented for series in content.series):
        text = QT_TRANSLATE_NOOP(
            "counts_chart", "Dotted line: 1 leukemia cell in 10,000 (0.01 %), from {source}."
        )
        said.append(language.say(Message(_CONTEXT, text, {"source": _line_source(language)})))
    said += [language.say(one) for one in left_out(rows, columns)]
    return [line for line in said if line]


def course_of(content: ChartContent, columns: Sequence[Column]) -> list[Message]:
    """Return how old the last count is, and the courses of some columns in words."""
    days = [day for day in content.days if day <= today()]
    said = [age_words(days[-1], today())] if days else []
    for column in columns:
        series = next((one for one in content.series if one.key == column.key), None)
        if series is not None:
            said += course_words(
                series.short or series.label, _values(series), _limit(series), column.shown_unit
            )
    return said


def _line_source(language: Language) -> str:
    knowledge = open_knowledge()
    sources = knowledge.fact(FACT).sources
    return "; ".join(knowledge.source(key).title(language.code) for key in sources)


def _values(series: Series) -> list[Measured]:
    return [
        Measured(point.date, point.value, point.comparator)
        for point in series.points
        if not point.review
    ]


def _limit(series: Series) -> float | None:
    return next((one.low for one in series.limits_on(today()) if one.low is not None), None)


def _bands(
    rows: ChartRows, content: ChartContent, columns: Sequence[Column], language: Language
) -> Iterator[Message]:
    beside = beside_of(rows, language)
    if beside is None:
        return
    found = (usual_of(beside, column, content.first, content.last)[1] for column in columns)
    sources = "; ".join(dict.fromkeys(one for one in found if one))
    if sources:
        text = QT_TRANSLATE_NOOP(
            "counts_chart", "Band with dots: healthy people, not people on treatment ({source})."
        )
        yield Message(_CONTEXT, text, {"source": sources})
    else:
        text = QT_TRANSLATE_NOOP(
            "counts_chart",
            "No source has ranges of healthy people for these counts at this age, "
            "or birth date or sex are not known.",
        )
        yield Message(_CONTEXT, text)
