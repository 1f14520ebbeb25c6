from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds_events import BloodProduct, ProcedureKind, StayReason
from alltracker.db.models import Absence, Infection, Procedure, Radiation, Stay, Transfusion
from alltracker.ui.window.finder import look_up

DAY = dt.date(2026, 3, 12)


@pytest.mark.parametrize(
    ("words", "text", "icon"),
    [
        ("lumbar ward", "Lumbar puncture · Day ward · 12 Mar 2026", "syringe"),
        ("platelets", "Platelets · Day ward · 12 Mar 2026", "droplet"),
        ("hives", "Platelets · Day ward · 12 Mar 2026", "droplet"),
        ("treatment", "Treatment · Ward 4 · 12 Mar 2026", "bed-double"),
        ("epidermidis", "Line infection · 12 Mar 2026", "microscope"),
        ("skull", "Skull · 12 Mar 2026", "radiation"),
        ("isolation", "Isolation · 12 Mar 2026", "school"),
    ],
)
def test_the_search_in_the_header_leads_to_the_row(store, patient, around, add, words, text, icon):
    own = {"patient_id": patient.id}
    add(
        Procedure(**own, kind=ProcedureKind.LUMBAR_PUNCTURE, day=DAY, place="Day ward"),
        Transfusion(
            **own,
            product=BloodProduct.PLATELETS,
            day=DAY,
            place="Day ward",
            reacted=True,
            reaction="hives",
        ),
        Stay(**own, began_on=DAY, reason=StayReason.TREATMENT, place="Ward 4"),
        Infection(**own, name="Line infection", organism="S. epidermidis", began_on=DAY),
        Radiation(**own, site="Skull", began_on=DAY),
        Absence(**own, reason="Isolation", began_on=DAY),
    )
    (found,) = look_up(store, patient.id, words, around.language)
    assert (found.text, found.icon, found.page) == (text, icon, "events")
