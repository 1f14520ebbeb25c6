"""The fields of a schedule: their words, their limits, and the pattern that stands in them."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from alltracker.care.calendar import today
from alltracker.care.dose_pattern import DosePattern, PatternKind, Slot
from alltracker.care.dose_slot import LATEST_DAY
from alltracker.language import WEEKDAYS, Language, capitalized
from alltracker.ui.medicines.amounts import AmountField
from alltracker.ui.medicines.fields_grid import FieldsGrid
from alltracker.ui.medicines.full_dose import FullDose
from alltracker.ui.medicines.taper_rows import TaperRows
from alltracker.ui.medicines.times_editor import TimesEditor
from alltracker.ui.medicines.ways import Way
from alltracker.ui.medicines.weekday_amounts import DAYS, WeekdayAmounts
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import NumberField

_MOST_DAYS: Final = 999
_MOST_DOSES: Final = 24
_MOST_HOURS: Final = 168


class ScheduleFields(QObject):
    """The editors; which of them are shown is up to the schedule editor."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.way = ChoiceField(theme, self._ways())
        self.amount = AmountField(theme, language, needed=True)
        self.weekdays = WeekdayAmounts(theme, language)
        self.weekday = ChoiceField(theme, self._weekdays())
        self.every_days = self._number(_MOST_DAYS, self.tr("days"))
        self.on_days = self._number(_MOST_DAYS, self.tr("days"))
        self.every = self._number(_MOST_DAYS, self.tr("days"))
        self.length = self._number(_MOST_DAYS, self.tr("days"))
        self.taper = TaperRows(theme, language)
        self.times = TimesEditor(theme, language)
        self.starts = DayField(theme, language, latest=LATEST_DAY, whole=True, needed=True)
        self.ends = DayField(theme, language, latest=LATEST_DAY, whole=True)
        self.most_doses = self._number(_MOST_DOSES, needed=False)
        self.least_hours = NumberField(
            theme,
            language,
            unit=self.tr("hours"),
            least=Decimal("0.5"),
            most=Decimal(_MOST_HOURS),
        )
        self.most_amount = AmountField(theme, language)
        self.full = FullDose(theme, language)
        self.weekday.set_value(today().weekday())
        self.starts.set_value(today())
        self.by_attribute: dict[str, QWidget] = {
            "pattern": self.way,
            "starts_on": self.starts,
            "ends_on": self.ends,
            "full_weekly": self.full,
            "most_doses": self.most_doses,
            "most_amount": self.most_amount,
            "least_hours": self.least_hours,
        }

    def add_to(self, grid: FieldsGrid) -> None:
        """Put the editors into a grid with their labels."""
        grid.add(self.tr("How often"), self.way, span=2)
        grid.add(self.tr("How much"), self.amount)
        grid.add(
            self.tr("How much on each day of the week"),
            self.weekdays,
            span=2,
            hint=self.tr("Leave a day without a dose empty. Write like 1½, 1/2 or 0.5."),
        )
        grid.add(self.tr("On which day"), self.weekday)
        grid.add(self.tr("Every"), self.every_days)
        grid.add(self.tr("So many days on"), self.on_days)
        grid.add(self.tr("In every"), self.every)
        grid.add(
            self.tr("Step after step"),
            self.taper,
            span=2,
            hint=self.tr("So many days, and the amount of each dose in them."),
        )
        grid.add(self.tr("For so many days"), self.length)
        grid.add(self.tr("When in the day"), self.times, span=2)
        grid.add(self.tr("From"), self.starts)
        grid.add(self.tr("Last day"), self.ends, hint=self.tr("Empty: until the team says so."))
        team = self.tr("What your team said. Leave it empty if it said none.")
        grid.add(self.tr("Most doses in a day"), self.most_doses, hint=team)
        grid.add(self.tr("Least hours between two"), self.least_hours, hint=team)
        grid.add(self.tr("Most in a day"), self.most_amount, hint=team)
        grid.add(
            self.tr("Full dose, if you know it"),
            self.full,
            span=2,
            hint=self.tr("What your team calls 100 %. It is kept with this dose and later ones."),
        )

    def amount_label(self, way: Way) -> str:
        """Return what the amount is called."""
        if way is Way.INFUSION:
            return self.tr("How much a day")
        if len(self.times.rows) > 1 or way is Way.NEEDED:
            return self.tr("How much each time")
        return self.tr("How much")

    def show_pattern(self, pattern: DosePattern) -> None:
        """Show the parts of a pattern."""
        if pattern.kind is PatternKind.WEEKDAYS:
            self.weekdays.set_value(pattern.amounts)
            day = max(range(DAYS), key=lambda one: pattern.amounts[one])
            self.weekday.set_value(day)
            self.amount.set_value(pattern.amounts[day])
        elif pattern.amounts:
            self.amount.set_value(pattern.amounts[0])
        if pattern.kind is PatternKind.EVERY_DAYS:
            self.every_days.set_value(_decimal(pattern.every))
        if pattern.kind is PatternKind.CYCLE:
            self.every.set_value(_decimal(pattern.every))
            self.on_days.set_value(_decimal(pattern.on_days))
        if pattern.kind is PatternKind.INFUSION:
            self.length.set_value(_decimal(pattern.on_days))
        self.taper.set_value(pattern.steps)
        self.times.set_value(pattern.slots)

    def pattern(self, way: Way, kind: PatternKind, slots: tuple[Slot, ...]) -> DosePattern:
        """Return the pattern of a way; raise PatternProblem for what cannot be."""
        times = slots or (Slot(),)
        amount = self.amount.value() or 0.0
        if way is Way.WEEKDAYS:
            return DosePattern(kind, self.weekdays.value(), times)
        if way is Way.WEEKLY:
            chosen = self.weekday.value()
            amounts = tuple(amount if day == chosen else 0.0 for day in range(DAYS))
            return DosePattern(kind, amounts, times)
        if way is Way.TAPER:
            return DosePattern(kind, (), times, steps=self.taper.value())
        every = {Way.EVERY: self.every_days, Way.CYCLE: self.every}.get(way)
        on_days = {Way.CYCLE: self.on_days, Way.INFUSION: self.length}.get(way)
        return DosePattern(kind, (amount,), times, _whole(every), _whole(on_days))

    def _ways(self) -> list[tuple[object, str]]:
        return [
            (Way.DAILY, self.tr("Every day")),
            (Way.WEEKDAYS, self.tr("On days of the week, each with its own amount")),
            (Way.WEEKLY, self.tr("Once a week")),
            (Way.EVERY, self.tr("Every few days")),
            (Way.CYCLE, self.tr("Some days on, some days off (pulse)")),
            (Way.TAPER, self.tr("Stepping down (taper)")),
            (Way.NEEDED, self.tr("When needed")),
            (Way.ONCE, self.tr("Once, such as in the clinic")),
            (Way.INFUSION, self.tr("Infusion over days")),
        ]

    def _weekdays(self) -> list[tuple[object, str]]:
        first = self._language.formats.first_weekday
        days = [(first + place) % DAYS for place in range(DAYS)]
        return [(day, capitalized(self._language.word("dates", WEEKDAYS[day]))) for day in days]

    def _number(self, most: int, unit: str = "", *, needed: bool = True) -> WholeNumberField:
        field = WholeNumberField(
            self._theme, self._language, least=Decimal(1), most=Decimal(most), needed=needed
        )
        field.set_unit(unit)
        return field


def _whole(field: WholeNumberField | None) -> int | None:
    number = field.value() if field is not None else None
    return None if number is None else int(number)


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)
