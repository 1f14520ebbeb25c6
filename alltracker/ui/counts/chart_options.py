"""What a family chose for its chart of counts; kept in the record, so that it moves with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.series import GAP_WEEKS
from alltracker.db.queries_counts import setting_text
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.ui.counts.charted import CHARTED_DOSES, doses_text
from alltracker.ui.deeds import Deeds

GAP: Final = "counts.gap_weeks"
HEALTHY: Final = "counts.healthy_band"
_MOST_WEEKS: Final = 520
_YES: Final = "1"


def gap_weeks(store: Store, patient_id: str) -> int:
    """Return up to how many weeks apart draws are joined by a line."""
    text = setting_text(store, patient_id, GAP)
    weeks = int(text) if text.isascii() and text.isdecimal() else 0
    return weeks if 1 <= weeks <= _MOST_WEEKS else GAP_WEEKS


def healthy_wanted(store: Store, patient_id: str) -> bool:
    """Return whether the ranges of healthy people are drawn; at first they are not."""
    return setting_text(store, patient_id, HEALTHY) == _YES


def choose_gap(store: Store, deeds: Deeds, patient_id: str, weeks: int) -> None:
    """Save how far apart draws are joined."""
    text = QT_TRANSLATE_NOOP("counts", "Draws joined up to %n week(s) apart", "", 1)
    rows = RecordSettings(store, patient_id).put({GAP: str(weeks)})
    deeds.carry_out(Message("counts", text, {}, weeks), put=rows)


def choose_healthy(store: Store, deeds: Deeds, patient_id: str, *, wanted: bool) -> None:
    """Save whether the ranges of healthy people are drawn."""
    shown = QT_TRANSLATE_NOOP("counts", "Ranges of healthy people shown")
    hidden = QT_TRANSLATE_NOOP("counts", "Ranges of healthy people hidden")
    rows = RecordSettings(store, patient_id).put({HEALTHY: _YES if wanted else ""})
    deeds.carry_out(Message("counts", shown if wanted else hidden), put=rows)


def choose_doses(store: Store, deeds: Deeds, patient_id: str, medicine_ids: Sequence[str]) -> None:
    """Save the doses of which medicines are drawn; of none, if there are no ids."""
    text = QT_TRANSLATE_NOOP("counts", "Doses in the chart chosen")
    rows = RecordSettings(store, patient_id).put({CHARTED_DOSES: doses_text(medicine_ids)})
    deeds.carry_out(Message("counts", text), put=rows)
