from __future__ import annotations

import datetime as dt

from alltracker.care.kinds import Severity
from alltracker.care.symptoms import severity_meaning, severity_name, side_effect_title
from alltracker.db.models import SideEffect
from alltracker.language import Language

SAY = Language().say


def test_every_step_has_its_own_word_and_meaning():
    assert [SAY(severity_name(step)) for step in Severity] == [
        "none",
        "mild",
        "moderate",
        "severe",
        "very severe",
    ]
    meanings = {SAY(severity_meaning(step)) for step in Severity}
    assert len(meanings) == len(Severity)
    assert all(meaning.endswith(".") for meaning in meanings)


def test_a_side_effect_is_titled_with_its_step():
    row = SideEffect(
        patient_id="p", name="Nausea {x}", severity=Severity.MILD, began_on=dt.date(2026, 1, 1)
    )
    assert SAY(side_effect_title(row)) == "Nausea {x}, mild"
