"""Which kinds of rows the page of counts reads."""

from __future__ import annotations

from typing import Final

from alltracker.db.columns import Record
from alltracker.db.models import (
    Appointment,
    CycleStart,
    Dose,
    DoseOrder,
    Draw,
    FeverRule,
    Medicine,
    OwnAnalyte,
    Phase,
    Plan,
    Procedure,
    Result,
    Setting,
    Stay,
    Temperature,
    Threshold,
    Transfusion,
)

GRID_KINDS: Final[frozenset[type[Record]]] = frozenset(
    {Draw, Result, Threshold, OwnAnalyte, Setting}
)
"""What the grid shows."""
CHART_KINDS: Final[frozenset[type[Record]]] = frozenset(
    {
        Phase,
        Plan,
        CycleStart,
        Appointment,
        Temperature,
        FeverRule,
        Procedure,
        Transfusion,
        Stay,
        Medicine,
        DoseOrder,
        Dose,
    }
)
"""What only the chart shows."""
