"""Reminders of medicines: today's doses, boxes that run out or expire, printed calendars."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from alltracker.care.dose_pattern import DosePattern, PatternKind, Slot
from alltracker.care.kinds_medicine import DayPart, DoseStatus, StockKind
from alltracker.care.reminders import all_reminders, reminders
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.rows import RecordView
from alltracker.db.models import Dose, DoseOrder, Medicine, Printed, Stock
from alltracker.language import Language

TODAY = dt.date(2026, 11, 24)
SAY = Language()


def day(ahead: int) -> dt.date:
    return TODAY + dt.timedelta(days=ahead)


def medicine(**values: object) -> Medicine:
    return Medicine(
        **{"id": "m", "patient_id": "p", "name": "Mercaptopurine", "short": "6-MP", **values}
    )


def order(amount: float = 0.5, first: int = -20, **values: object) -> DoseOrder:
    slots = values.pop("slots", (Slot(DayPart.BEDTIME),))
    pattern = DosePattern(PatternKind.DAILY, (amount,), slots).text()
    return DoseOrder(
        patient_id="p", medicine_id="m", starts_on=day(first), pattern=pattern, **values
    )


def view(**rows: object) -> RecordView:
    return RecordView(**{"medicines": [medicine()], "dose_orders": [order()], **rows})


def of_kind(record: RecordView, kind: ReminderKind) -> list[Reminder]:
    return [one for one in all_reminders(record, ReminderFacts(), TODAY) if one.kind is kind]


def box(amount: float, on: int = 0, **values: object) -> Stock:
    return Stock(id="box", patient_id="p", medicine_id="m", day=day(on), amount=amount, **values)


def test_a_dose_of_today_is_told_at_its_time_until_somebody_noted_it() -> None:
    (dose,) = of_kind(view(), ReminderKind.DOSE)
    assert SAY.say(dose.title) == "6-MP: ½ tablet"
    assert (dose.first, dose.at, dose.told_on) == (TODAY, dt.time(20), TODAY)
    assert dose.shown_on(TODAY)
    assert not dose.shown_on(day(1))
    for status in DoseStatus:
        noted = Dose(patient_id="p", medicine_id="m", day=TODAY, slot="bedtime", status=status)
        assert of_kind(view(doses=[noted]), ReminderKind.DOSE) == []


def test_the_time_the_family_set_counts_and_a_dose_at_any_time_is_not_told() -> None:
    at = dt.time(21, 30)
    both = view(dose_orders=[order(slots=(Slot.of_time(at), Slot(DayPart.ANY)))])
    timed, loose = sorted(of_kind(both, ReminderKind.DOSE), key=lambda one: one.at is None)
    assert (timed.at, timed.told_on) == (at, TODAY)
    assert (loose.at, loose.told_on) == (None, None)


def test_nothing_is_due_while_held_in_the_clinic_or_after_the_end() -> None:
    held = DoseOrder(patient_id="p", medicine_id="m", starts_on=day(-2), pattern="HELD")
    for record in (
        view(dose_orders=[order(), held]),
        view(medicines=[medicine(in_clinic=True)]),
        view(medicines=[medicine(ended_on=day(-1))]),
    ):
        assert of_kind(record, ReminderKind.DOSE) == []


def test_a_box_is_to_be_ordered_before_it_is_empty() -> None:
    (order_it,) = of_kind(view(stocks=[box(10)]), ReminderKind.REFILL)
    assert "10 tablets left: enough until 13 Dec 2026" in SAY.say(order_it.why)
    assert order_it.first == day(19 - 7)
    (own,) = of_kind(
        view(stocks=[box(10)], medicines=[medicine(refill_days=12)]), ReminderKind.REFILL
    )
    assert own.first == day(19 - 12)


def test_an_answer_holds_until_the_box_is_counted_again() -> None:
    before = of_kind(view(stocks=[box(10)]), ReminderKind.REFILL)[0]
    skipped = Dose(
        patient_id="p", medicine_id="m", day=TODAY, slot="bedtime", status=DoseStatus.SKIPPED
    )
    after = of_kind(view(stocks=[box(10)], doses=[skipped]), ReminderKind.REFILL)[0]
    assert before.key == after.key
    again = Stock(
        id="new", patient_id="p", medicine_id="m", day=TODAY, amount=10, kind=StockKind.FILLED
    )
    assert of_kind(view(stocks=[box(10), again]), ReminderKind.REFILL)[0].key != before.key


def test_an_empty_box_says_so_and_nobody_is_asked_about_a_box_never_counted() -> None:
    (empty,) = of_kind(view(stocks=[box(0)]), ReminderKind.REFILL)
    assert SAY.say(empty.why) == "Nothing is left, as far as the record knows"
    assert of_kind(view(), ReminderKind.REFILL) == []
    assert (
        of_kind(view(stocks=[box(9)], medicines=[medicine(ended_on=day(-1))]), ReminderKind.REFILL)
        == []
    )


def test_a_box_that_expires_is_named_a_month_before() -> None:
    (one,) = of_kind(view(stocks=[box(1000, expires_on=day(40))]), ReminderKind.EXPIRY)
    assert not one.shown_on(day(9))
    assert one.shown_on(day(10))


@pytest.fixture
def sheet() -> Printed:
    return Printed(
        id="s",
        patient_id="p",
        paper="medicine-calendar",
        day=day(-14),
        first=day(-20),
        last=day(10),
    )


def test_a_printed_calendar_is_out_of_date_after_a_change(sheet: Printed) -> None:
    change = order(1.0, first=1, said_on=TODAY)
    (one,) = of_kind(view(dose_orders=[order(), change], printed=[sheet]), ReminderKind.CALENDAR)
    assert "6-MP: the dose changes on 25 Nov 2026. The sheet of 10 Nov 2026" in SAY.say(one.why)
    assert one.shown_on(TODAY)
    assert (one.open_kind, one.open_id) == ("medicine_calendar", "medicine-calendar")


def test_a_change_that_was_on_the_sheet_needs_no_new_one(sheet: Printed) -> None:
    known = order(1.0, first=1, said_on=day(-14))
    (one,) = of_kind(view(dose_orders=[order(), known], printed=[sheet]), ReminderKind.CALENDAR)
    assert "ends on 4 Dec 2026" in SAY.say(one.why)
    assert not one.shown_on(TODAY)
    assert one.shown_on(day(7))


def test_who_prints_no_calendar_hears_of_none(sheet: Printed) -> None:
    change = order(1.0, first=1, said_on=TODAY)
    assert of_kind(view(dose_orders=[order(), change]), ReminderKind.CALENDAR) == []
    other = replace_paper(sheet)
    assert of_kind(view(dose_orders=[change], printed=[other]), ReminderKind.CALENDAR) == []


def replace_paper(sheet: Printed) -> Printed:
    return Printed(**{**sheet.model_dump(), "paper": "summary"})


def test_the_same_record_gives_the_same_list(sheet: Printed) -> None:
    record = view(stocks=[box(3)], printed=[sheet])
    assert reminders(record, ReminderFacts(), TODAY) == reminders(record, ReminderFacts(), TODAY)
    assert all_reminders(replace(record), ReminderFacts(), TODAY)
