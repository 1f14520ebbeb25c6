"""The lanes of what the team did and of what happened in hospital and at home."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit, StayReason
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, Route
from alltracker.care.rows import RecordView
from alltracker.care.timeline import Asked, is_empty, lane_title, thing_of_row, timeline
from alltracker.care.timeline_items import Item, LaneKey, Sign, State
from alltracker.care.timeline_stack import clustered
from alltracker.db.models import (
    Absence,
    Appointment,
    Dose,
    Infection,
    Medicine,
    Procedure,
    Radiation,
    Stay,
    Transfusion,
)
from alltracker.language import Language

TODAY = dt.date(2026, 11, 24)
OWN = {"patient_id": "x"}
SAY = Language().value


def days(count: int) -> dt.date:
    return TODAY + dt.timedelta(days=count)


def lane(view: RecordView, key: LaneKey) -> tuple[Item, ...]:
    found = timeline(view, Asked(TODAY))
    return next((one.items for one in found.lanes if one.key is key), ())


def clinic(name: str, route: Route = Route.VEIN, drug: str = "") -> Medicine:
    return Medicine(
        id=name, drug=drug, name=name, route=route, in_clinic=True, unit=DoseUnit.MILLIGRAM, **OWN
    )


def given(medicine: str, day: dt.date, amount: float | None = None, **fields) -> Dose:
    known = {"id": f"{medicine}{day}", "unit": DoseUnit.MILLIGRAM, **OWN, **fields}
    return Dose(medicine_id=medicine, day=day, amount=amount, **known)


def visit(kind: AppointmentKind, day: dt.date, status=AppointmentStatus.DONE) -> Appointment:
    start = dt.datetime.combine(day, dt.time(8))
    return Appointment(
        id=f"{kind}{day}", kind=kind, title="Day ward", start=start, status=status, **OWN
    )


def test_medicines_of_one_day_in_the_clinic_are_one_thing():
    view = RecordView(
        medicines=[clinic("Vincristine", drug="vincristine"), clinic("Daunorubicin", drug="d")],
        doses=[
            given("Daunorubicin", days(-7), 18.0, given_at=dt.time(11), note="Slowly."),
            given("Vincristine", days(-7), 1.1, given_at=dt.time(10)),
            given("Vincristine", days(0), 1.1),
        ],
    )
    first, second = lane(view, LaneKey.TREATMENT)
    assert SAY(first.title) == "Vincristine 1.1 mg, daunorubicin 18 mg"
    assert (first.many, first.at, first.state) == (2, dt.time(10), State.HAPPENED)
    assert first.remark == "Slowly."
    assert second.start == TODAY


@pytest.mark.parametrize("status", [DoseStatus.SKIPPED, DoseStatus.HELD, DoseStatus.NOT_DUE])
def test_what_the_team_did_not_give_is_no_treatment(status):
    doses = [given("Vincristine", days(-7), 1.1, status=status)]
    view = RecordView(medicines=[clinic("Vincristine")], doses=doses)
    assert lane(view, LaneKey.TREATMENT) == ()


def test_a_dose_given_on_another_day_stands_on_that_day():
    doses = [given("Vincristine", days(-7), None, given_on=days(-6))]
    (item,) = lane(RecordView(medicines=[clinic("Vincristine")], doses=doses), LaneKey.TREATMENT)
    assert item.start == days(-6)
    assert SAY(item.title) == "Vincristine"


def test_doses_at_home_are_no_treatment_in_the_clinic():
    home = Medicine(id="6mp", name="Mercaptopurine", **OWN)
    view = RecordView(medicines=[home], doses=[given("6mp", TODAY, 0.5)])
    assert timeline(view, Asked(TODAY)).lanes == ()
    assert is_empty(timeline(view, Asked(TODAY)))


def test_a_puncture_names_what_went_into_the_spinal_fluid():
    puncture = Procedure(
        id="lp", kind=ProcedureKind.LUMBAR_PUNCTURE, day=days(-7), result="Fluid clear.", **OWN
    )
    marrow = Procedure(id="bm", kind=ProcedureKind.MARROW_TEST, day=days(-7), **OWN)
    scan = Procedure(id="us", kind=ProcedureKind.HEART_ULTRASOUND, day=days(-3), **OWN)
    spinal = clinic("Methotrexate, spinal", Route.SPINAL, "methotrexate")
    vein = clinic("Vincristine")
    view = RecordView(
        medicines=[spinal, vein],
        procedures=[marrow, puncture, scan],
        doses=[
            given(spinal.id, days(-7), 12.0, procedure_id="lp"),
            given(vein.id, days(-7), 1.1, procedure_id="lp"),
        ],
    )
    found = {item.row_id: item for item in lane(view, LaneKey.PROCEDURES)}
    assert SAY(found["lp"].title) == "Lumbar puncture, methotrexate 12 mg"
    assert SAY(found["lp"].remark) == "Fluid clear"
    signs = (found["lp"].sign, found["bm"].sign, found["us"].sign)
    assert signs == (Sign.PUNCTURE, Sign.MARROW, Sign.PROCEDURE)
    assert len(lane(view, LaneKey.TREATMENT)) == 1


def test_a_spinal_dose_finds_the_puncture_of_its_day_or_is_one_itself():
    spinal = clinic("Methotrexate, spinal", Route.SPINAL, "methotrexate")
    puncture = Procedure(id="lp", kind=ProcedureKind.LUMBAR_PUNCTURE, day=days(-7), **OWN)
    view = RecordView(
        medicines=[spinal],
        procedures=[puncture],
        doses=[
            given(spinal.id, days(-7), 12.0, procedure_id="gone"),
            given(spinal.id, days(-1), 12.0),
        ],
    )
    first, second = lane(view, LaneKey.PROCEDURES)
    assert SAY(first.title) == "Lumbar puncture, methotrexate 12 mg"
    assert second.sign is Sign.PUNCTURE
    assert SAY(second.title) == "Methotrexate 12 mg"
    assert SAY(second.remark) == "Into the spinal fluid"


def test_a_visit_whose_deed_is_noted_stands_among_the_visits():
    view = RecordView(
        medicines=[clinic("Vincristine")],
        doses=[given("Vincristine", days(-7), 1.1)],
        procedures=[Procedure(id="lp", kind=ProcedureKind.LUMBAR_PUNCTURE, day=TODAY, **OWN)],
        appointments=[
            visit(AppointmentKind.TREATMENT, days(-7)),
            visit(AppointmentKind.TREATMENT, days(-14)),
            visit(AppointmentKind.PROCEDURE, TODAY, AppointmentStatus.PLANNED),
            visit(AppointmentKind.PROCEDURE, days(84), AppointmentStatus.PLANNED),
        ],
    )
    assert [item.start for item in lane(view, LaneKey.TREATMENT)] == [days(-14), days(-7)]
    procedures = lane(view, LaneKey.PROCEDURES)
    assert [item.state for item in procedures] == [State.HAPPENED, State.PLANNED]
    visits = lane(view, LaneKey.VISITS)
    assert [item.start for item in visits] == [days(-7), TODAY]
    assert {item.sign for item in visits} == {Sign.VISIT}


def test_a_missed_treatment_stays_crossed_out_beside_what_was_given():
    view = RecordView(
        medicines=[clinic("Vincristine")],
        doses=[given("Vincristine", days(-7), 1.1)],
        appointments=[visit(AppointmentKind.TREATMENT, days(-7), AppointmentStatus.MISSED)],
    )
    states = {item.state for item in lane(view, LaneKey.TREATMENT)}
    assert states == {State.HAPPENED, State.MISSED}


def test_a_stay_says_its_nights_and_one_that_goes_on_reaches_today():
    ended = Stay(
        id="a", began_on=days(-40), ended_on=days(-30), reason=StayReason.FEVER, place="W4", **OWN
    )
    still = Stay(id="b", began_on=days(-3), reason=StayReason.TREATMENT, **OWN)
    first, second = lane(RecordView(stays=[still, ended]), LaneKey.HOSPITAL)
    assert SAY(first.label) == "10 night(s)"
    assert SAY(first.remark) == "10 night(s), W4"
    assert not first.guess
    assert (second.end, second.until, second.guess) == (TODAY, TODAY, True)
    assert second.is_bar


def test_products_have_their_own_drops_and_a_reaction_is_told():
    rows = [
        Transfusion(id="a", product=BloodProduct.RED_CELLS, day=days(-9), amount=260.0, **OWN),
        Transfusion(
            id="b",
            product=BloodProduct.PLATELETS,
            day=days(-8),
            amount=1.0,
            unit=ProductUnit.BAG,
            reacted=True,
            reaction="Hives.",
            **OWN,
        ),
        Transfusion(id="c", product=BloodProduct.PLASMA, day=days(-7), reacted=True, **OWN),
    ]
    found = lane(RecordView(transfusions=rows), LaneKey.TRANSFUSIONS)
    signs = [item.sign for item in found]
    assert signs == [Sign.RED_CELLS, Sign.PLATELETS, Sign.OTHER_PRODUCT]
    assert [SAY(item.title) for item in found][:2] == ["Red cells, 260 mL", "Platelets, 1 bag"]
    assert [SAY(item.remark) for item in found] == ["", "reaction: Hives", "with a reaction"]


def test_infections_radiation_and_days_away_last():
    view = RecordView(
        infections=[Infection(id="i", name="A cold", began_on=days(-5), organism="x", **OWN)],
        radiations=[
            Radiation(
                id="r",
                site="Head",
                began_on=days(-20),
                ended_on=days(-10),
                fractions=8,
                gray=12.0,
                **OWN,
            )
        ],
        absences=[
            Absence(id="s", began_on=days(25), ended_on=days(33), reason="Holidays", **OWN),
            Absence(id="t", began_on=days(-1), days=0.5, **OWN),
        ],
    )
    (cold,) = lane(view, LaneKey.INFECTIONS)
    assert (cold.end, cold.guess) == (TODAY, True)
    (beams,) = lane(view, LaneKey.RADIATION)
    assert SAY(beams.remark) == "12 Gy, 8 fraction(s)"
    away, ahead = lane(view, LaneKey.SCHOOL)
    assert SAY(away.title) == "Away 0.5 days"
    assert (ahead.until, ahead.state, SAY(ahead.label)) == (None, State.PLANNED, "Holidays")
    assert SAY(ahead.title) == "Away 9 days"


def test_a_survivor_without_any_of_it_has_no_empty_lanes():
    view = RecordView(appointments=[visit(AppointmentKind.CLINIC, days(-300))])
    assert [one.key for one in timeline(view, Asked(TODAY)).lanes] == [LaneKey.VISITS]


def test_every_lane_of_the_care_log_has_a_name():
    for key in (LaneKey.HOSPITAL, LaneKey.TRANSFUSIONS, LaneKey.DOSES, LaneKey.SCHOOL):
        assert SAY(lane_title(key))


def test_a_thing_is_found_by_its_row():
    found = timeline(RecordView(stays=[Stay(id="a", began_on=days(-3), **OWN)]), Asked(TODAY))
    thing = thing_of_row(found.lanes, "a", near=False)
    assert thing is not None
    assert thing.lane is LaneKey.HOSPITAL
    assert thing_of_row(found.lanes, "", near=True) is None


def test_what_would_lie_on_each_other_becomes_a_bundle():
    stack = clustered([0.0, 3.0, 10.0, 40.0, 41.0, 55.0, 90.0], 5.0, 12.0)
    assert [bundle.members for bundle in stack.bundles] == [(0, 1, 2), (3, 4)]
    assert stack.rows == (None, None, None, None, None, 0, 0)
    assert stack.count == 1
    assert clustered([], 5.0, 12.0).bundles == ()
