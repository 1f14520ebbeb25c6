"""Every tracked thing that the generic lists and forms know."""

from __future__ import annotations

from typing import Final

from alltracker.ui.kinds import Kind
from alltracker.ui.kinds_diary import SIDE_EFFECT
from alltracker.ui.kinds_events import PROCEDURE
from alltracker.ui.kinds_events_days import ABSENCE
from alltracker.ui.kinds_events_hospital import STAY, TRANSFUSION
from alltracker.ui.kinds_events_illness import INFECTION, RADIATION
from alltracker.ui.kinds_follow_up import FOLLOW_UP_TEST, MILESTONE
from alltracker.ui.kinds_people import CONTACT
from alltracker.ui.kinds_phases import PHASE
from alltracker.ui.kinds_reminders import OWN_REMINDER
from alltracker.ui.kinds_results import AWAITED_RESULT
from alltracker.ui.kinds_small import MEASUREMENT, NOTE
from alltracker.ui.kinds_temperature import TEMPERATURE
from alltracker.ui.kinds_visits import APPOINTMENT

KINDS: Final = (
    TEMPERATURE,
    SIDE_EFFECT,
    APPOINTMENT,
    PROCEDURE,
    STAY,
    TRANSFUSION,
    AWAITED_RESULT,
    MEASUREMENT,
    NOTE,
    OWN_REMINDER,
    PHASE,
    FOLLOW_UP_TEST,
    MILESTONE,
    INFECTION,
    RADIATION,
    ABSENCE,
    CONTACT,
)
"""All entries, those of the Log menu first and in its order."""


def kind_of(key: str) -> Kind:
    """Return the entry of a key; raise KeyError for an unknown one."""
    for kind in KINDS:
        if kind.key == key:
            return kind
    raise KeyError(key)
