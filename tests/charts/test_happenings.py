"""What has a mark in the events lane, and what is said of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from matplotlib.collections import LineCollection

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, StayReason
from alltracker.care.kinds_medicine import DoseStatus, Route
from alltracker.care.rows import RecordView
from alltracker.charts.happenings import SUPPORTIVE, happenings
from alltracker.charts.series import Event, EventKind
from alltracker.db.models import (
    Appointment,
    FeverRule,
    Procedure,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.knowledge.medicines import catalog
from alltracker.language import Language
from tests.care.dose_rows import day, dose, medicine
from tests.charts.invented_counts import TODAY, content
from tests.charts.test_chart_figure import LARGE, drawn, words_on

OWN = {"patient_id": "mila"}
VCR = medicine("Vincristine", drug="vincristine", short="VCR", route=Route.VEIN, in_clinic=True)
SPINAL = medicine("Methotrexate", id="it", route=Route.SPINAL, in_clinic=True)
HOME = medicine()


def told(**rows: object) -> list[tuple[str, dt.date, str]]:
    found = happenings(RecordView(**rows), Language(), TODAY)  # type: ignore[arg-type]
    return [(event.kind, event.day, event.label) for event in found]


def visit(title: str, on: str, kind: AppointmentKind, **values: object) -> Appointment:
    start = dt.datetime.combine(day(on), dt.time(9))
    return Appointment(**OWN, title=title, kind=kind, start=start, **values)


def test_doses_of_the_clinic_are_chemotherapy_and_those_at_home_are_not():
    doses = [
        dose("2026-10-01", of="Vincristine", milligrams=1.1),
        dose("2026-10-02", of="Vincristine", status=DoseStatus.SKIPPED),
        dose("2026-10-01", of="Mercaptopurine"),
    ]
    assert told(medicines=[VCR, HOME], doses=doses) == [
        (EventKind.CHEMOTHERAPY, day("2026-10-01"), "VCR 1.1 mg")
    ]


def test_what_is_not_against_the_leukemia_is_not_called_chemotherapy():
    own = medicine("Antibiotic", in_clinic=True)
    rescue = medicine("Leucovorin", drug="leucovorin", in_clinic=True)
    doses = [dose("2026-10-01", of="Antibiotic"), dose("2026-10-02", of="Leucovorin")]
    kinds = [row[0] for row in told(medicines=[own, rescue], doses=doses)]
    assert kinds == [EventKind.MEDICINE, EventKind.MEDICINE]


def test_supportive_medicines_are_those_of_the_catalog():
    groups = {drug.key: drug.class_en for drug in catalog()}
    supportive = ("rescue", "protecting", "growth factor", "against")
    assert {key for key, group in groups.items() if group.startswith(supportive)} == SUPPORTIVE


def test_a_puncture_with_its_drug_and_its_visit_is_one_mark():
    rows = told(
        medicines=[SPINAL],
        doses=[dose("2026-10-01", of="it", milligrams=12.0)],
        procedures=[
            Procedure(**OWN, kind=ProcedureKind.LUMBAR_PUNCTURE, day=day("2026-10-01")),
            Procedure(**OWN, kind=ProcedureKind.POKE, day=day("2026-10-02")),
        ],
        appointments=[visit("Lumbar puncture", "2026-10-01", AppointmentKind.PROCEDURE)],
    )
    assert rows == [(EventKind.PUNCTURE, day("2026-10-01"), "lumbar puncture + Methotrexate 12 mg")]


def test_visits_stand_where_nothing_else_tells_of_them():
    rows = told(
        appointments=[
            visit("Lumbar puncture", "2026-12-08", AppointmentKind.PROCEDURE),
            visit("VCR", "2026-10-02", AppointmentKind.TREATMENT, status=AppointmentStatus.MISSED),
            visit("Clinic", "2026-10-03", AppointmentKind.CLINIC),
        ]
    )
    assert rows == [(EventKind.PUNCTURE, day("2026-12-08"), "Lumbar puncture")]


def test_transfusions_differ_by_what_was_given():
    rows = told(
        transfusions=[
            Transfusion(**OWN, product=product, day=day(f"2026-10-0{number}"))
            for number, product in enumerate(BloodProduct, start=1)
        ]
    )
    assert [row[0] for row in rows] == [
        EventKind.TRANSFUSION,
        EventKind.PLATELETS,
        EventKind.OTHER_PRODUCT,
        EventKind.OTHER_PRODUCT,
    ]


def test_a_fever_is_told_of_on_the_next_morning_too():
    rule = FeverRule(**OWN, celsius=38.0)
    values = {**OWN, "measured_on": day("2026-10-26"), "value_text": "38.3"}
    evening = Temperature(**values, measured_at=dt.time(20, 15), celsius=38.3)
    cooler = Temperature(**values, measured_at=dt.time(22), celsius=38.1)
    view = RecordView(temperatures=[cooler, evening], fever_rule=rule)
    (event,) = happenings(view, Language(), TODAY)
    assert event.said_on(day("2026-10-26")) == "fever 38.3 °C"
    assert event.said_on(day("2026-10-27")) == "fever 38.3 °C the evening before"
    assert event.said_on(day("2026-10-28")) == event.said_on(day("2026-10-25")) == ""
    (early,) = happenings(
        replace(view, temperatures=[Temperature(**values, celsius=38.3)]), Language(), TODAY
    )
    assert early.eve == "fever 38.3 °C the day before"


def test_a_fever_that_only_counts_because_it_lasts_has_its_mark():
    rule = FeverRule(**OWN, celsius=38.3, lasting_celsius=38.0, lasting_minutes=60)
    values = {**OWN, "measured_on": day("2026-10-26"), "value_text": "38.1", "celsius": 38.1}
    both = [Temperature(**values, measured_at=dt.time(hour)) for hour in (18, 20)]
    view = RecordView(temperatures=both, fever_rule=rule)
    assert len(tuple(happenings(view, Language(), TODAY))) == 1
    assert not tuple(happenings(replace(view, temperatures=both[:1]), Language(), TODAY))


def test_a_stay_lasts_up_to_its_end_or_today():
    stays = [
        Stay(
            **OWN,
            began_on=day("2026-07-01"),
            ended_on=day("2026-07-11"),
            reason=StayReason.FEVER,
        ),
        Stay(**OWN, began_on=day("2026-11-20")),
    ]
    first, last = happenings(RecordView(stays=stays), Language(), TODAY)
    assert (first.until, last.until) == (day("2026-07-11"), TODAY)
    assert first.said_on(day("2026-07-05")) == "in hospital: fever"
    assert last.label == "in hospital"


def test_a_stay_is_drawn_as_a_bar_over_its_days():
    stay = Event(EventKind.HOSPITAL, day("2026-07-01"), "in hospital", day("2026-07-11"))
    figure, _ = drawn(replace(content(), events=(stay,)))
    bars = [
        path.vertices[:, 0].tolist()
        for line in figure.axes[0].get_children()
        if isinstance(line, LineCollection)
        for path in line.get_paths()
    ]
    assert [day("2026-07-01").toordinal(), day("2026-07-12").toordinal()] in bars
    assert "hospital" in words_on(figure)


def test_the_legend_breaks_its_line_before_a_word_is_cut_off():
    events = tuple(Event(kind, day("2026-10-01")) for kind in EventKind)
    figure, _ = drawn(replace(content(), events=events), 1008, 800, LARGE)
    words = {"visit", "chemotherapy", "puncture", "procedure", "platelets given", "hospital"}
    found = [text for text in figure.axes[0].texts if text.get_text() in words]
    assert {text.get_text() for text in found} == words
    width = figure.get_size_inches()[0] * figure.dpi
    assert all(text.get_window_extent().x1 <= width for text in found)
    assert len({round(text.get_window_extent().y0) for text in found}) > 1


def test_the_pointer_in_the_lane_finds_what_happened_and_below_it_the_draws():
    quiet = Event(EventKind.FEVER, day("2026-10-01"), "fever 38.3 °C")
    _, axes = drawn(replace(content(), events=(quiet,)))
    across = axes.across(quiet.day)
    assert axes.nearest_day(across, 0.05) == quiet.day
    assert axes.nearest_day(across) in axes.days
    assert axes.tells_of(quiet.day)
