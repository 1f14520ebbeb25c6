"""Six invented cycles of maintenance, the last one not over, to draw and to test charts with."""

from __future__ import annotations

import datetime as dt

from alltracker.care.cycles import CycleSpan
from alltracker.care.overlay import Measured, lay_over
from alltracker.charts.cycle_series import CycleContent, CycleSeries
from alltracker.charts.series import Limit

FIRST = dt.date(2025, 3, 3)
SPANS = tuple(
    CycleSpan(
        number,
        start := FIRST + dt.timedelta(days=84 * (number - 1)),
        start + dt.timedelta(days=83),
        start,
    )
    for number in range(1, 7)
)
_COURSE = ((1, 1.4), (15, 1.2), (29, 0.6), (43, 0.4), (57, 0.9), (71, 1.3))


def values(scale: float = 1.0) -> list[Measured]:
    """A count that falls and recovers in each cycle, a little higher each time."""
    return [
        Measured(
            span.start + dt.timedelta(days=day - 1),
            round((value + span.number * 0.05) * scale, 2),
            "<" if (span.number, day) == (2, 43) else "",
        )
        for span in SPANS
        for day, value in _COURSE
        if (span.number, day) <= (6, 43)
    ]


def cycles(*, log: bool = False) -> CycleContent:
    """Everything the invented chart of cycles shows."""
    words = "team\N{RIGHT SINGLE QUOTATION MARK}s range 0.5 to 1.5"
    return CycleContent(
        "Maintenance",
        (
            CycleSeries(
                "ANC",
                "Neutrophils",
                "ANC, 10\N{SUPERSCRIPT NINE}/L",
                "anc",
                lay_over(SPANS, values()),
                (Limit(0.5, 1.5, dt.date.min, words),),
                "ANC",
            ),
            CycleSeries(
                "PLT",
                "Platelets",
                "10\N{SUPERSCRIPT NINE}/L",
                "plt",
                lay_over(SPANS, values(150)),
            ),
        ),
        6,
        log,
    )
