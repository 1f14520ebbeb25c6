from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import clock_on
from alltracker.care.courage import Period, courage_tally, nights, stay_nights
from alltracker.care.kinds import PhaseKind
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, StayReason
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows import RecordView
from alltracker.db.models import (
    Dose,
    Draw,
    Medicine,
    Phase,
    Procedure,
    Radiation,
    Stay,
    Transfusion,
)
from alltracker.language import load_language

TODAY = dt.date(2026, 11, 24)
OWN = {"patient_id": "p"}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def stay(first: str, last: str | None) -> Stay:
    return Stay(
        **OWN,
        began_on=day(first),
        ended_on=day(last) if last else None,
        reason=StayReason.FEVER,
    )


def done(kind: ProcedureKind, on: str, pokes: int | None = None) -> Procedure:
    return Procedure(**OWN, kind=kind, day=day(on), pokes=pokes)


def counted(view: RecordView, first: str | None = None, last: str | None = None) -> dict[str, int]:
    lines = courage_tally(view, day(first) if first else None, day(last) if last else None, TODAY)
    return {line.key: line.count for line in lines}


def test_an_empty_record_tells_of_nothing():
    assert courage_tally(RecordView(), None, None, TODAY) == ()


def test_pokes_are_those_noted_and_one_for_a_poke_without_a_number():
    procedures = [
        done(ProcedureKind.POKE, "2026-11-01"),
        done(ProcedureKind.POKE, "2026-11-02", 3),
        done(ProcedureKind.POKE, "2026-11-03", 0),
        done(ProcedureKind.LUMBAR_PUNCTURE, "2026-11-04", 2),
        done(ProcedureKind.SCAN, "2026-11-05"),
    ]
    found = counted(RecordView(procedures=procedures))
    assert found == {"pokes": 6, "punctures": 1, "scans": 1}


@pytest.mark.parametrize(
    ("stays", "nights_there"),
    [
        ([("2026-11-01", "2026-11-04")], 3),
        ([("2026-11-01", "2026-11-01")], 0),
        ([("2026-11-20", None)], 4),
        ([("2026-11-24", None)], 0),
        ([("2026-11-01", "2026-11-04"), ("2026-11-04", "2026-11-06")], 5),
        ([("2026-11-01", "2026-11-05"), ("2026-11-03", "2026-11-06")], 5),
        ([("2026-11-22", "2026-11-30")], 2),
        ([("2026-12-01", "2026-12-05")], 0),
    ],
)
def test_a_night_counts_once_and_only_when_it_is_over(stays, nights_there):
    view = RecordView(stays=[stay(*one) for one in stays])
    assert counted(view).get("nights", 0) == nights_there


def test_the_nights_of_two_periods_add_up():
    view = RecordView(stays=[stay("2026-10-28", "2026-11-03"), stay("2026-11-20", None)])
    october = Period(day("2026-10-01"), day("2026-10-31"))
    november = Period(day("2026-11-01"), day("2026-11-24"))
    both = Period(day("2026-10-01"), day("2026-11-24"))
    assert nights(view, october, TODAY) == 4
    assert nights(view, november, TODAY) == 6
    assert nights(view, both, TODAY) == 10


def test_a_stay_that_goes_on_counts_up_to_last_night():
    assert stay_nights(day("2026-11-20"), None, TODAY) == 4
    assert stay_nights(TODAY, None, TODAY) == 0
    assert stay_nights(day("2026-11-20"), day("2026-11-21"), TODAY) == 1


def test_what_is_still_to_come_does_not_count():
    view = RecordView(
        procedures=[done(ProcedureKind.LUMBAR_PUNCTURE, "2026-12-08")],
        transfusions=[Transfusion(**OWN, product=BloodProduct.PLATELETS, day=day("2026-12-01"))],
    )
    assert counted(view, None, "2027-01-01") == {}


def test_a_period_takes_in_its_first_and_its_last_day():
    procedures = [done(ProcedureKind.MARROW_TEST, f"2026-11-0{n}") for n in (1, 2, 3, 4)]
    view = RecordView(procedures=procedures)
    assert counted(view, "2026-11-02", "2026-11-03") == {"marrow": 2}
    assert counted(view, "2026-11-05", "2026-11-03") == {}


def test_days_of_treatment_run_through_waits_and_pause_in_follow_up():
    def phase(kind: PhaseKind, at: int, first: str, last: str | None) -> Phase:
        end = day(last) if last else None
        return Phase(**OWN, kind=kind, position=at, actual_start=day(first), actual_end=end)

    phases = [
        phase(PhaseKind.INDUCTION, 0, "2026-01-01", "2026-01-28"),
        phase(PhaseKind.CONSOLIDATION, 1, "2026-02-01", "2026-02-10"),
        phase(PhaseKind.FOLLOW_UP, 2, "2026-02-20", "2026-11-14"),
    ]
    assert counted(RecordView(phases=phases)) == {"treatment": 41}
    again = [*phases, phase(PhaseKind.INDUCTION, 3, "2026-11-15", None)]
    assert counted(RecordView(phases=again)) == {"treatment": 51}
    assert counted(RecordView(phases=phases[:1])) == {"treatment": 28}
    assert counted(RecordView(phases=phases[:1]), "2026-01-20", "2026-01-29") == {"treatment": 9}
    assert counted(RecordView(phases=phases[:2]), "2026-01-29", "2026-01-31") == {"treatment": 3}


def test_doses_count_where_they_were_given_and_taken():
    home = Medicine(**OWN, id="home", name="Mercaptopurine")
    clinic = Medicine(**OWN, id="clinic", name="Vincristine", in_clinic=True)
    given = [
        ("home", DoseStatus.GIVEN),
        ("home", DoseStatus.VOMITED),
        ("home", DoseStatus.SKIPPED),
        ("home", DoseStatus.HELD),
        ("home", DoseStatus.NOT_KNOWN),
        ("clinic", DoseStatus.GIVEN),
        ("gone", DoseStatus.GIVEN),
    ]
    doses = [Dose(**OWN, medicine_id=key, day=TODAY, status=status) for key, status in given]
    late = Dose(**OWN, medicine_id="home", day=TODAY, given_on=TODAY + dt.timedelta(days=1))
    view = RecordView(medicines=[home, clinic], doses=[*doses, late])
    assert counted(view) == {"clinic_doses": 1, "home_doses": 2}


def test_transfusions_draws_and_fractions():
    view = RecordView(
        transfusions=[
            Transfusion(**OWN, product=BloodProduct.PLATELETS, day=TODAY),
            Transfusion(**OWN, product=BloodProduct.PLATELETS, day=TODAY),
            Transfusion(**OWN, product=BloodProduct.RED_CELLS, day=day("2026-01-01")),
        ],
        draws=[Draw(**OWN, day=TODAY), Draw(**OWN, day=TODAY)],
        radiations=[
            Radiation(**OWN, site="Skull", began_on=day("2026-05-01"), fractions=10),
            Radiation(**OWN, site="Skull", began_on=day("2026-06-01")),
        ],
    )
    assert counted(view) == {"transfusions": 3, "draws": 1, "radiation": 10}


def test_the_clock_is_asked_when_no_day_is_named():
    view = RecordView(stays=[stay("2026-11-20", None)])
    with clock_on(TODAY):
        assert courage_tally(view)[0].count == 4


@pytest.mark.parametrize("code", ["en", "es"])
def test_the_words_fit_the_number(code):
    language = load_language(code)
    one = courage_tally(RecordView(stays=[stay("2026-11-23", None)]), None, None, TODAY)[0]
    many = courage_tally(RecordView(stays=[stay("2026-11-20", None)]), None, None, TODAY)[0]
    assert language.say(one.words) != language.say(many.words)
    assert "(s)" not in language.say(one.words)


def test_two_procedures_in_one_sleep_are_one_time_asleep():
    rows = [
        Procedure(**OWN, kind=ProcedureKind.LUMBAR_PUNCTURE, day=day("2026-11-02"), asleep=True),
        Procedure(**OWN, kind=ProcedureKind.MARROW_TEST, day=day("2026-11-02"), asleep=True),
        Procedure(**OWN, kind=ProcedureKind.SCAN, day=day("2026-11-09"), asleep=True),
        Procedure(**OWN, kind=ProcedureKind.SCAN, day=day("2026-11-16")),
    ]
    view = RecordView(procedures=rows)
    assert counted(view)["asleep"] == 2
    assert counted(view, "2026-11-03")["asleep"] == 1
    assert "asleep" not in counted(view, "2026-11-10")
