"""The schedule editor: every way to say how often, and what it refuses."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from alltracker.care.dose_pattern import DosePattern
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.language import Language
from alltracker.ui.medicines.schedule_editor import ScheduleEditor
from alltracker.ui.medicines.ways import Schedule, Way
from alltracker.ui.theme.theme import Theme

START = dt.date(2026, 11, 24)
PATTERNS = [
    "DAILY 0.5 @bedtime",
    "DAILY 4 @morning,evening=3",
    "WEEKDAYS 1.5,1.5,1.5,1.5,1.5,2,2 @20:00",
    "WEEKDAYS 0,3,0,0,0,0,0",
    "EVERY_DAYS EVERY=2 1",
    "CYCLE ON=5 EVERY=28 4 @morning,evening",
    "TAPER 3x4,3x0,4x0.5",
    "AS_NEEDED 5",
    "ONCE 2",
    "INFUSION ON=28 1",
]


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> ScheduleEditor:
    made = ScheduleEditor(theme, Language("en"))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.set_units("tablets", DoseUnit.TABLET)
    made.show()
    return made


@pytest.mark.parametrize("text", PATTERNS)
def test_a_pattern_comes_back_as_it_was_shown(editor: ScheduleEditor, text: str) -> None:
    given = Schedule(DosePattern.parse(text), START)
    editor.show_schedule(given)
    assert editor.checked()
    found = editor.schedule()
    assert found is not None
    assert found.pattern.text() == DosePattern.parse(text).text()
    assert found.starts_on == START


@pytest.mark.parametrize("text", PATTERNS)
def test_every_schedule_is_said_in_a_sentence(editor: ScheduleEditor, text: str) -> None:
    editor.show_schedule(Schedule(DosePattern.parse(text), START))
    assert editor.preview.sentence


@pytest.mark.parametrize("way", list(Way))
def test_nothing_written_is_no_schedule(editor: ScheduleEditor, way: Way) -> None:
    editor.fields.way.set_value(way)
    editor.fields.way.edited.emit()
    assert editor.schedule() is None
    assert not editor.checked()


def test_seven_fields_take_fractions_and_either_decimal_sign(editor: ScheduleEditor) -> None:
    editor.fields.way.set_value(Way.WEEKDAYS)
    editor.fields.way.edited.emit()
    for field, typed in zip(
        editor.fields.weekdays.fields, ["1½", "1/2", "0.5", "1,5", "", "0", "2"], strict=True
    ):
        field.setText(typed)
        field.edited.emit()
    schedule = editor.schedule()
    assert schedule is not None
    assert schedule.pattern.amounts == (1.5, 0.5, 0.5, 1.5, 0, 0, 2)


def test_the_weeks_show_the_amount_of_each_day(editor: ScheduleEditor) -> None:
    editor.show_schedule(Schedule(DosePattern.parse("WEEKDAYS 1,1,1,1,1,2,2"), START))
    assert "9" in editor.preview.weeks.words()
    editor.show_schedule(Schedule(DosePattern.parse("CYCLE ON=5 EVERY=28 4"), START))
    assert "week of" in editor.preview.weeks.words()


def test_full_dose_by_tick_and_by_amount(editor: ScheduleEditor) -> None:
    editor.show_schedule(Schedule(DosePattern.parse("DAILY 0.5"), START), full_before=7.0)
    assert "50 %" in editor.fields.full.percent.text()
    editor.fields.full.tick.click()
    schedule = editor.schedule()
    assert schedule is not None
    assert schedule.full_weekly == pytest.approx(3.5)
    assert "100 %" in editor.fields.full.percent.text()


def test_limits_stand_only_with_when_needed(editor: ScheduleEditor) -> None:
    given = Schedule(DosePattern.parse("AS_NEEDED 1"), START, None, None, 3, 3.0, 8.0)
    editor.show_schedule(given)
    assert editor.schedule() == given
    editor.fields.way.set_value(Way.DAILY)
    editor.fields.way.edited.emit()
    schedule = editor.schedule()
    assert schedule is not None
    assert schedule.most_doses is None
    assert schedule.least_hours is None


def test_more_days_on_than_the_cycle_has_is_shown_there(editor: ScheduleEditor) -> None:
    editor.show_schedule(Schedule(DosePattern.parse("CYCLE ON=5 EVERY=28 4"), START))
    editor.fields.every.setText("3")
    editor.fields.every.edited.emit()
    assert not editor.checked()
    assert editor.grid.field(editor.fields.on_days).problem is not None


def test_the_same_time_twice_is_refused(editor: ScheduleEditor) -> None:
    editor.show_schedule(Schedule(DosePattern.parse("DAILY 1 @morning,evening"), START))
    editor.fields.times.rows[1].part.set_value(editor.fields.times.rows[0].part.value())
    assert not editor.checked()
    assert editor.grid.field(editor.fields.times).problem is not None


def test_absurd_days_and_amounts_are_named(editor: ScheduleEditor) -> None:
    editor.show_schedule(Schedule(DosePattern.parse("DAILY 1"), START))
    editor.fields.starts.setText("31 Feb 2026")
    editor.fields.amount.setText("one and a bit")
    assert not editor.checked()
    assert editor.grid.field(editor.fields.starts).problem is not None
    assert editor.grid.field(editor.fields.amount).problem is not None
    assert editor.fields.amount.text() == "one and a bit"


def test_no_number_of_a_schedule_is_written_before_the_family_writes_it(
    editor: ScheduleEditor,
) -> None:
    fields = editor.fields
    numbers = [fields.amount, fields.every_days, fields.on_days, fields.every, fields.length]
    limits = [fields.most_doses, fields.least_hours, fields.most_amount, fields.full.amount]
    for field in [*numbers, *limits, *fields.weekdays.fields]:
        assert field.text() == ""
        assert not any(sign.isdigit() for sign in field.placeholderText())


def tabbed(editor: ScheduleEditor) -> list[QWidget]:
    """Return what the Tab key comes to from how often on, once around."""
    QApplication.processEvents()  # shows the rows that were added
    editor.fields.way.setFocus()
    found: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in found:
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return found


def test_the_keyboard_reaches_every_part_in_the_order_it_stands(editor: ScheduleEditor) -> None:
    fields = editor.fields
    editor.show_schedule(Schedule(DosePattern.parse("CYCLE ON=5 EVERY=28 4 @morning"), START))
    fields.times.more.click()
    rows = fields.times.rows
    assert tabbed(editor) == [
        fields.way,
        fields.on_days,
        fields.every,
        fields.amount,
        *[part for row in rows for part in (row.part, row.remove)],
        fields.times.more,
        fields.times.own,
        fields.starts,
        fields.ends,
        fields.full.tick,
        fields.full.amount,
    ]


def test_the_keyboard_reaches_an_added_step_and_the_next_one(editor: ScheduleEditor) -> None:
    editor.show_schedule(Schedule(DosePattern.parse("TAPER 3x4,3x2,4x0.5"), START))
    taper = editor.fields.taper
    taper.more.click()
    parts = [part for row in taper.rows for part in (row.days, row.amount, row.remove)]
    assert tabbed(editor)[1:14] == [*parts, taper.more]


def test_each_step_of_a_taper_says_its_last_day(editor: ScheduleEditor) -> None:
    editor.show_schedule(Schedule(DosePattern.parse("TAPER 3x4,3x2,4x0.5"), START))
    rows = editor.fields.taper.rows
    assert [row.until.text() for row in rows] == ["until 26 Nov", "until 29 Nov", "until 3 Dec"]
    rows[0].days.setText("")
    rows[0].days.edited.emit()
    assert [row.until.text() for row in rows] == ["", "", ""]


@pytest.mark.parametrize("typed", ["31 Dec 9999", "25 Dec 9999"])
@pytest.mark.parametrize("text", ["TAPER 3x4,3x2", "DAILY 1", "INFUSION ON=28 1"])
def test_a_day_at_the_end_of_all_days_is_refused(
    editor: ScheduleEditor, text: str, typed: str
) -> None:
    editor.show_schedule(Schedule(DosePattern.parse(text), START))
    editor.fields.starts.setText(typed)
    editor.fields.starts.edited.emit()
    assert not editor.checked()
    assert editor.grid.field(editor.fields.starts).problem is not None


def test_steps_and_times_can_be_taken_out_but_for_the_last(editor: ScheduleEditor) -> None:
    editor.show_schedule(Schedule(DosePattern.parse("TAPER 3x4,3x2,4x0.5"), START))
    taper, times = editor.fields.taper, editor.fields.times
    taper.rows[1].remove.click()
    assert [(step.days, step.amount) for step in taper.value()] == [(3, 4), (4, 0.5)]
    assert taper.rows[1].days.accessibleName() == "Step 2, days"
    for _ in range(3):
        taper.rows[0].remove.click()
    assert len(taper.rows) == 1
    times.more.click()
    times.rows[0].remove.click()
    assert len(times.rows) == 1
    assert times.rows[0].remove.isHidden()
    times.rows[0].remove.click()
    assert len(times.value()) == 1
