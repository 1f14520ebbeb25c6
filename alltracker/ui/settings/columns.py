"""Which tests are the columns of the counts, in which order, and when to ask for new ones."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import OwnAnalyte, Setting
from alltracker.db.record_settings import DEFAULT_COLUMNS, MOST_DAYS, RecordSettings
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.settings.column_list import ColumnList
from alltracker.ui.settings.field_flow import FieldFlow
from alltracker.ui.settings.own_test_dialog import OwnTestDialog
from alltracker.ui.settings.section import Section
from alltracker.ui.settings.tests_shown import Test, all_tests
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.form import FormField
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField


class Columns(Section):
    """The columns, and after how many days without counts to ask."""

    key = "columns"
    kinds: ClassVar[frozenset[type[Record]]] = frozenset((Setting, OwnAnalyte))

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("Counts"))
        theme = around.theme
        self._tests: dict[str, Test] = {}
        self._shown: list[str] = []
        self.list = ColumnList(theme)
        self.up = Button(theme, self.tr("Up"), icon="arrow-up", room="card")
        self.down = Button(theme, self.tr("Down"), icon="arrow-down", room="card")
        self.out = Button(theme, self.tr("Leave out"), icon="x", room="card")
        self.usual = Button(theme, self.tr("The usual columns"), "quiet", room="card")
        self.more = ChoiceField(theme)
        self.add = Button(theme, self.tr("Add the column"), icon="plus")
        most = Decimal(MOST_DAYS)
        self.own = Button(theme, self.tr("A test of your own…"), room="card")
        self.change = Button(theme, self.tr("Change the test…"), room="card")
        self.days = WholeNumberField(theme, around.language, least=Decimal(1), most=most)
        self.days.set_unit(self.tr("days"))
        self.days_field: FormField
        self.grades = CheckField(theme, self.tr("Show CTCAE v5 grades, a reporting scale"))
        self._fill()
        self._wire()

    @override
    def show_rows(self) -> None:
        """Show the columns that were chosen and the rest to choose from."""
        settings = RecordSettings(self.around.store, self.patient.id)
        self._tests = all_tests(self.around.store, self.patient.id, self.around.language)
        keys = settings.shown_analytes()
        if keys == DEFAULT_COLUMNS:
            keys = (*keys, *(key for key, test in self._tests.items() if test.analyte is None))
        self._shown = [key for key in keys if key in self._tests]
        at = max(0, self.list.currentRow())
        self.list.show_names([self._tests[key].name for key in self._shown], at)
        rest = [(key, test.name) for key, test in self._tests.items() if key not in self._shown]
        self.more.set_options(sorted(rest, key=lambda option: option[1].casefold()))
        days = settings.counts_after_days()
        if not self.days.hasFocus() or self.days_field.problem is None:
            self.days.set_value(None if days is None else Decimal(days))
        self.grades.set_value(settings.grades_shown())
        self._enable()

    @override
    def first_focus(self) -> QWidget:
        """Begin with the list."""
        return self.list

    def _fill(self) -> None:
        theme = self.around.theme
        self.body.addWidget(self.heading(self.tr("Columns, in this order")))
        self.body.addWidget(self.list)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setSpacing(theme.gap(8))
        for button in (self.up, self.down, self.out, self.change, self.own, self.usual):
            flow.addWidget(button)
        self.body.addWidget(buttons)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(12))
        row.addWidget(FormField(theme, self.tr("Another test"), self.more), 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        reminder = FieldFlow(theme)
        hint = self.tr("Empty: no reminder. Ask your team how often counts are due.")
        label = self.tr("Remind when no counts were written down for")
        self.days_field = reminder.add(label, self.days, hint)
        self.body.addWidget(reminder)
        self.body.addWidget(self.grades)
        scale = self.tr("Studies sort results by it. A grade says nothing about what to do.")
        self.body.addWidget(Text(theme, scale, TextStep.SMALL, ink="muted", wraps=True))
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down.setToolTip(self.tr("Alt+Down"))
        self.out.setToolTip(self.tr("Delete"))

    def _wire(self) -> None:
        self.list.moved.connect(self._move)
        self.list.left_out.connect(self._leave_out)
        self.list.currentRowChanged.connect(self._enable)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.out.clicked.connect(self._leave_out)
        self.usual.clicked.connect(self._use_usual)
        self.own.clicked.connect(self._add_own)
        self.change.clicked.connect(self._change_own)
        self.add.clicked.connect(self._add)
        self.days.finished.connect(self._put_days)
        self.grades.edited.connect(self._put_grades)

    def _enable(self) -> None:
        at, count = self.list.currentRow(), self.list.count()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)
        self.out.setEnabled(count > 1)
        self.add.setEnabled(self.more.count() > 0)
        self.change.setVisible(self._own_row() is not None)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        to = at + by
        if at < 0 or not 0 <= to < len(self._shown):
            return
        keys = list(self._shown)
        keys[at], keys[to] = keys[to], keys[at]
        self.list.setCurrentRow(to)
        self._put(keys, Message("settings", _MOVED, {"what": self._tests[keys[to]].name}))

    def _leave_out(self) -> None:
        at = self.list.currentRow()
        if at < 0 or len(self._shown) < 2:  # noqa: PLR2004 - one column stays
            return
        keys = list(self._shown)
        key = keys.pop(at)
        self._put(keys, Message("settings", _LEFT_OUT, {"what": self._tests[key].name}))

    def _add(self) -> None:
        key = self.more.value()
        if not isinstance(key, str):
            return
        self._put([*self._shown, key], Message("settings", _ADDED, {"what": self._tests[key].name}))
        self.list.setCurrentRow(self.list.count() - 1)

    def _own_row(self) -> OwnAnalyte | None:
        """Return the chosen column's test if it is the family's own."""
        at = self.list.currentRow()
        if not 0 <= at < len(self._shown) or self._tests[self._shown[at]].analyte is not None:
            return None
        return self.around.store.get(OwnAnalyte, self._shown[at])

    def _add_own(self) -> None:
        OwnTestDialog(self.around, self.patient, parent=self.window()).open()

    def _change_own(self) -> None:
        row = self._own_row()
        if row is not None:
            OwnTestDialog(self.around, self.patient, row, self.window()).open()

    def _use_usual(self) -> None:
        self._put([], Message("settings", _USUAL))

    def _put(self, keys: list[str], label: Message) -> None:
        rows = RecordSettings(self.around.store, self.patient.id).put_shown(keys)
        self.around.deeds.carry_out(label, put=rows)
        self.show_rows()

    def _put_days(self) -> None:
        if self.days.problem() is not None:
            return
        settings = RecordSettings(self.around.store, self.patient.id)
        number = self.days.value()
        days = None if number is None else int(number)
        if days == settings.counts_after_days():
            return
        label = Message("settings", _NO_REMINDER)
        if days is not None:
            label = Message("settings", _REMINDER, {}, days)
        self.around.deeds.carry_out(label, put=settings.put_counts_after_days(days))
        self.show_rows()

    def _put_grades(self) -> None:
        shown = self.grades.value()
        settings = RecordSettings(self.around.store, self.patient.id)
        label = Message("settings", _GRADES_ON if shown else _GRADES_OFF)
        self.around.deeds.carry_out(label, put=settings.put_grades_shown(shown=shown))
        self.show_rows()


_MOVED: Final = QT_TRANSLATE_NOOP("settings", "Column {what} moved")
_LEFT_OUT: Final = QT_TRANSLATE_NOOP("settings", "Column {what} left out")
_ADDED: Final = QT_TRANSLATE_NOOP("settings", "Column {what} added")
_USUAL: Final = QT_TRANSLATE_NOOP("settings", "Back to the usual columns")
_NO_REMINDER: Final = QT_TRANSLATE_NOOP("settings", "No reminder to write down counts")
_REMINDER: Final = QT_TRANSLATE_NOOP("settings", "Reminder after %n day(s) without counts", "", 1)
_GRADES_ON: Final = QT_TRANSLATE_NOOP("settings", "CTCAE grades shown beside the counts")
_GRADES_OFF: Final = QT_TRANSLATE_NOOP("settings", "CTCAE grades no longer shown")
