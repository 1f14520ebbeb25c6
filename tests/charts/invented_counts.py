"""An invented child's counts over two years, to draw and to test charts with."""

from __future__ import annotations

import datetime as dt

from alltracker.care.kinds import PhaseKind
from alltracker.charts.series import (
    Band,
    ChartContent,
    Event,
    EventKind,
    Limit,
    Point,
    Series,
)

START = dt.date(2025, 1, 23)
TODAY = dt.date(2026, 11, 24)

# day since START, neutrophils, platelets, hemoglobin
_DRAWS = (
    (0, 0.60, 38, 7.4),
    (4, 0.62, 42, 8.0),
    (6, 0.36, 40, 8.6),
    (8, 0.26, 32, 8.9),
    (11, 0.20, 28, 8.2),
    (13, 0.14, 36, 9.4),
    (15, 0.09, 30, 9.0),
    (18, 0.15, 48, 8.6),
    (22, 0.30, 88, 8.8),
    (26, 0.60, 140, 9.0),
    (32, 1.25, 238, 9.4),
    (38, 1.86, 306, 9.8),
    (39, 0.64, 240, 9.9),
    (43, 0.66, 206, 9.9),
    (46, 1.08, 202, 10.2),
    (53, 0.92, 192, 10.4),
    (60, 1.17, 218, 10.7),
    (74, 1.35, 242, 10.9),
    (84, 0.90, 200, 10.8),
    (94, 0.66, 160, 10.4),
    (104, 0.55, 134, 10.2),
    (114, 0.88, 150, 10.4),
    (124, 1.25, 188, 10.8),
    (130, 1.67, 230, 11.0),
    (137, 1.18, 196, 10.7),
    (144, 0.72, 156, 10.1),
    (151, 0.48, 120, 9.4),
    (159, 0.30, 98, 8.7),
    (161, 0.08, 62, 8.1),
    (164, 0.05, 26, 7.4),
    (165, 0.06, 44, 9.2),
    (168, 0.10, 54, 9.0),
    (172, 0.34, 78, 8.8),
    (180, 0.60, 62, 8.6),
    (187, 0.38, 70, 8.8),
    (195, 0.82, 130, 9.2),
    (202, 1.28, 200, 9.9),
    (213, 0.92, 178, 10.2),
    (223, 0.68, 152, 10.4),
    (234, 0.64, 142, 10.1),
    (245, 0.86, 158, 10.5),
    (255, 0.83, 172, 10.6),
    (262, 0.58, 154, 10.5),
    (269, 0.94, 186, 10.9),
    (284, 1.56, 226, 11.2),
    (298, 1.33, 216, 11.3),
    (328, 1.12, 208, 11.5),
    (357, 1.70, 244, 11.6),
    (370, 0.64, 176, 11.1),
    (386, 1.04, 198, 11.4),
    (415, 1.44, 236, 11.7),
    (445, 1.26, 230, 11.8),
    (474, 1.92, 256, 12.0),
    (503, 1.50, 244, 11.9),
    (532, 1.26, 236, 11.8),
    (561, 1.06, 222, 11.7),
    (572, 1.29, 236, 11.9),
    (600, 1.05, 224, 11.8),
    (628, 0.88, 190, 11.5),
    (642, 0.42, 142, 10.9),
    (649, 0.68, 165, 11.1),
    (656, 0.94, 198, 11.4),
    (670, 1.12, 226, 11.9),
)
_BANDS = (
    (PhaseKind.INDUCTION, "Induction", "I", 4, 38),
    (PhaseKind.CONSOLIDATION, "Consolidation", "C", 46, 73),
    (PhaseKind.INTERIM_MAINTENANCE, "Interim maintenance", "IM", 74, 129),
    (PhaseKind.DELAYED_INTENSIFICATION, "Delayed intensification", "DI", 130, 194),
    (PhaseKind.INTERIM_MAINTENANCE, "Interim maintenance", "IM", 200, 255),
    (PhaseKind.MAINTENANCE, "Maintenance", "M", 264, 804),
)
_EVENTS = (
    (EventKind.PUNCTURE, (1, 11, 32, 46, 53, 60, 74, 104, 130, 159, 200, 232, 264, 349, 433)),
    (EventKind.PUNCTURE, (517, 601)),
    (EventKind.CHEMOTHERAPY, (4, 11, 18, 25, 46, 74, 84, 94, 104, 114, 130, 137, 144, 165)),
    (EventKind.CHEMOTHERAPY, (180, 200, 212, 222, 232, 242)),
    (EventKind.FEVER, (17, 161, 361, 641)),
    (EventKind.TRANSFUSION, (2, 7, 170)),
)  # fmt: skip


def day(number: int) -> dt.date:
    """The day so many days after the first draw."""
    return START + dt.timedelta(days=number)


def _points(column: int) -> tuple[Point, ...]:
    return tuple(Point(day(int(row[0])), float(row[column])) for row in _DRAWS)


def series() -> tuple[Series, ...]:
    """Neutrophils, platelets and hemoglobin with the team's limits."""
    range_words = "team\N{RIGHT SINGLE QUOTATION MARK}s range 0.5 to 1.5"
    return (
        Series(
            "ANC",
            "Neutrophils",
            "ANC, 10\N{SUPERSCRIPT NINE}/L",
            "anc",
            _points(1),
            (Limit(0.5, 1.5, day(264), range_words),),
            "ANC",
        ),
        Series(
            "PLT",
            "Platelets",
            "10\N{SUPERSCRIPT NINE}/L",
            "plt",
            _points(2),
            (Limit(50, None, day(-10), "team\N{RIGHT SINGLE QUOTATION MARK}s limit 50"),),
        ),
        Series(
            "HGB",
            "Hemoglobin",
            "g/dL",
            "hgb",
            _points(3),
            (Limit(8, None, day(-10), "team\N{RIGHT SINGLE QUOTATION MARK}s limit 8"),),
        ),
    )


def content(
    *shown: Series,
    first: dt.date | None = None,
    last: dt.date | None = None,
    log: bool = False,
    gap_weeks: int = 8,
) -> ChartContent:
    """Everything the invented chart shows."""
    return ChartContent(
        shown or series(),
        tuple(
            Band(kind, name, letter, day(a), day(b), guess=kind is PhaseKind.MAINTENANCE)
            for kind, name, letter, a, b in _BANDS
        ),
        tuple(Event(kind, day(number)) for kind, days in _EVENTS for number in days),
        TODAY,
        first or START,
        last or TODAY + dt.timedelta(days=8),
        log=log,
        gap_weeks=gap_weeks,
    )
