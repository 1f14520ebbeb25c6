"""The steps of a chart of doses: changes, holds, pulses and tapers."""

from __future__ import annotations

import pytest

from alltracker.care.dosing import DoseStep, dose_steps
from tests.care.dose_rows import day, medicine, order

MP = medicine()


def shown(steps: tuple[DoseStep, ...]) -> list[tuple[str, float | None, float | None]]:
    return [(f"{step.first:%m-%d}/{step.last:%m-%d}", step.weekly, step.percent) for step in steps]


def test_changes_and_holds_are_steps_in_percent_of_the_full_dose() -> None:
    orders = [
        order("2026-09-01", "DAILY 1", full_weekly=7.0),
        order("2026-10-27", "HELD", ends="2026-11-09"),
        order("2026-11-10", "DAILY 0.5"),
        order("2026-11-25", "WEEKDAYS 1,0.5,1,0.5,1,0.5,1"),
    ]
    steps = dose_steps(MP, orders, day("2026-12-31"))
    assert shown(steps) == [
        ("09-01/10-26", 7, 100),
        ("10-27/11-09", 0, 0),
        ("11-10/11-24", 3.5, 50),
        ("11-25/12-31", 5.5, pytest.approx(78.571, abs=0.001)),
    ]
    assert [step.held for step in steps] == [False, True, False, False]
    assert steps[2].milligrams_a_day == 25
    assert steps[3].milligrams_a_day == pytest.approx(39.286, abs=0.001)


def test_a_confirmed_dose_makes_no_new_step() -> None:
    orders = [order("2026-09-01", "DAILY 1"), order("2026-10-01", "DAILY 1 @bedtime")]
    assert shown(dose_steps(MP, orders, day("2026-10-31"))) == [("09-01/10-31", 7, None)]


def test_pulses_are_steps_of_their_own_also_where_a_span_begins_within_one() -> None:
    steroid = medicine("Prednisone", strength=5.0)
    orders = [
        order("2026-09-01", "CYCLE ON=5 EVERY=28 2 @morning,evening", of="Prednisone"),
        order("2026-09-30", "HELD", of="Prednisone", ends="2026-09-30"),
    ]
    steps = dose_steps(steroid, orders, day("2026-10-30"))
    assert shown(steps) == [
        ("09-01/09-05", 28, None),
        ("09-29/09-29", 28, None),
        ("09-30/09-30", 0, 0),
        ("10-01/10-03", 28, None),
        ("10-27/10-30", 28, None),
    ]
    assert steps[0].milligrams_a_day == 20


def test_a_taper_a_single_dose_and_an_infusion_end_by_themselves() -> None:
    orders = [
        order("2026-09-01", "TAPER 2x4,1x0,2x1 @morning"),
        order("2026-10-01", "ONCE 3"),
        order("2026-10-10", "INFUSION ON=3 1"),
    ]
    assert shown(dose_steps(MP, orders, day("2026-10-11"))) == [
        ("09-01/09-02", 28, None),
        ("09-04/09-05", 7, None),
        ("10-01/10-01", 21, None),
        ("10-10/10-11", 7, None),
    ]


def test_nothing_is_drawn_without_orders_of_what_is_taken_as_needed_or_after_the_end() -> None:
    assert dose_steps(MP, [], day("2026-10-11")) == ()
    assert dose_steps(MP, [order("2026-09-01", "AS_NEEDED 1")], day("2026-10-11")) == ()
    assert dose_steps(MP, [order("2026-09-01", "DAILY 1")], day("2026-08-11")) == ()
    ended = medicine(ended_on=day("2026-09-02"))
    steps = dose_steps(ended, [order("2026-09-01", "DAILY 1")], day("2026-10-11"))
    assert shown(steps) == [("09-01/09-02", 7, None)]


def test_milligrams_are_unknown_without_a_strength() -> None:
    (step,) = dose_steps(
        medicine(strength=None), [order("2026-09-01", "DAILY 1")], day("2026-09-03")
    )
    assert step.milligrams_a_day is None
