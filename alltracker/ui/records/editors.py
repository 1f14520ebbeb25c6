"""Makes the widget that an editor's description asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from alltracker.care.body_limits import check_height, check_weight
from alltracker.care.calendar import now, today
from alltracker.care.entry_limits import EntryQuestion, Typed
from alltracker.care.kind_words import word_of
from alltracker.care.measure import shown_unit
from alltracker.care.plan import ADULT_AGE
from alltracker.ui.kinds import Field, Kind
from alltracker.ui.kinds_editors import (
    Amount,
    BodyMeasure,
    Choice,
    Clock,
    Day,
    DayAndTime,
    Degrees,
    EffectName,
    Gray,
    KnownDay,
    Notes,
    PhaseLink,
    ReminderDay,
    Repeat,
    SeveritySteps,
    TestName,
    TextLine,
    Tick,
    WholeNumber,
)
from alltracker.ui.kinds_phases import name_in
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.body_editor import BodyField
from alltracker.ui.records.composite import DayTimeEditor, DegreesEditor
from alltracker.ui.records.effect_name import EffectNameEditor
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.reminder_day import ReminderDayEditor
from alltracker.ui.records.repeat import RepeatEditor
from alltracker.ui.records.severity_choice import SeverityChoice
from alltracker.ui.records.small_editors import (
    AboveZeroField,
    GrayField,
    NeededNotes,
    TestField,
    WholeNumberField,
)
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Editor
from alltracker.ui.widgets.fields import TextField, TimeField
from alltracker.ui.widgets.ticks import CheckField

_GROWN: Final = ADULT_AGE * 366
"""Days of life after which a lost centimeter is not asked about."""


class EditorFactory:
    """Makes editors for one patient and fills them for a new row."""

    def __init__(self, around: Surroundings, lookups: Lookups) -> None:
        self._around = around
        self._theme = around.theme
        self._language = around.language
        self._lookups = lookups
        self._makers: dict[type, Callable[[Kind, Field], QWidget]] = {
            TextLine: self._text,
            EffectName: self._effect,
            TestName: self._test,
            Notes: self._notes,
            Day: self._day,
            KnownDay: self._known_day,
            Clock: self._clock,
            DayAndTime: self._moment,
            WholeNumber: self._whole_number,
            Amount: self._amount,
            Gray: self._gray,
            BodyMeasure: self._body,
            Degrees: self._degrees,
            Choice: self._choice,
            Tick: self._tick,
            SeveritySteps: self._severity,
            PhaseLink: self._phase,
            ReminderDay: self._reminder_day,
            Repeat: self._repeat,
        }

    def make(self, kind: Kind, field: Field) -> QWidget:
        """Return the editor of a field."""
        return self._makers[type(field.editor)](kind, field)

    def unit_of(self, field: Field) -> str:
        """Return the unit that stands inside the editor of a field."""
        if isinstance(field.editor, BodyMeasure) and field.editor.analyte == "WEIGHT":
            return shown_unit(self._lookups.settings.weight_unit())
        return self._tr(field.unit)

    def start_value(self, field: Field) -> object:
        """Return what stands in the editor of a new row; None for nothing."""
        editor = field.editor
        if isinstance(editor, Day) and editor.today:
            return today()
        if isinstance(editor, Clock) and editor.now:
            return now().time().replace(second=0, microsecond=0)
        if isinstance(editor, PhaseLink):
            return self._lookups.phase_on()
        if isinstance(editor, TextLine) and editor.writer:
            return self._around.store.author or None
        return field.default

    def _tr(self, text: str) -> str:
        return self._language.word("kinds", text) if text else ""

    def _text(self, kind: Kind, field: Field) -> QWidget:
        assert isinstance(field.editor, TextLine)
        line = TextField(self._theme, needed=field.editor.needed)
        if field.editor.own:
            line.suggest(self._lookups.own_values(kind.model, field.name))
        return line

    def _effect(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        chips, terms = self._lookups.effect_chips(), self._lookups.effect_terms()
        return EffectNameEditor(self._theme, chips, terms)

    def _test(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return TestField(self._theme, self._lookups.words().tests)

    def _notes(self, kind: Kind, field: Field) -> QWidget:
        del kind
        assert isinstance(field.editor, Notes)
        make = NeededNotes if field.editor.needed else NotesField
        return make(self._theme, lines=field.editor.lines)

    def _day(self, kind: Kind, field: Field) -> QWidget:
        del kind
        assert isinstance(field.editor, Day)
        born = self._lookups.patient.birth_date
        return DayField(
            self._theme,
            self._language,
            earliest=born.first if born is not None else None,
            past=field.editor.past,
            whole=True,
            needed=field.needed,
        )

    def _known_day(self, kind: Kind, field: Field) -> QWidget:
        del kind
        assert isinstance(field.editor, KnownDay)
        return DayField(self._theme, self._language, past=field.editor.past)

    def _clock(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return TimeField(self._theme, self._language)

    def _moment(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return DayTimeEditor(self._theme, self._language)

    def _whole_number(self, kind: Kind, field: Field) -> QWidget:
        del kind
        editor = field.editor
        assert isinstance(editor, WholeNumber)
        return WholeNumberField(
            self._theme, self._language, least=Decimal(editor.least), most=Decimal(editor.most)
        )

    def _amount(self, kind: Kind, field: Field) -> QWidget:
        del kind
        assert isinstance(field.editor, Amount)
        return AboveZeroField(self._theme, self._language, Decimal(str(field.editor.most)))

    def _gray(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return GrayField(self._theme, self._language)

    def _body(self, kind: Kind, field: Field) -> QWidget:
        del kind
        assert isinstance(field.editor, BodyMeasure)
        last, weight = self._lookups.last_measure(field.name), field.editor.analyte == "WEIGHT"
        ask = self._weight_questions if weight else self._height_questions
        unit = self._lookups.settings.weight_unit() if weight else "cm"
        asker = _Asker(ask, last)
        return BodyField(self._theme, self._language, field.editor.analyte, unit, asker.ask)

    def _weight_questions(self, number: float, last: float | None) -> list[EntryQuestion]:
        unit = self._lookups.settings.weight_unit()
        return check_weight(number, unit, Typed(last, "kg") if last else None)

    def _height_questions(self, number: float, last: float | None) -> list[EntryQuestion]:
        born = self._lookups.patient.birth_date
        growing = born is not None and (today() - born.first).days < _GROWN
        return check_height(number, "cm", Typed(last, "cm") if last else None, growing=growing)

    def _degrees(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return DegreesEditor(self._theme, self._language, self._lookups.last_unit())

    def _choice(self, kind: Kind, field: Field) -> QWidget:
        del kind
        editor = field.editor
        assert isinstance(editor, Choice)
        options: list[tuple[object, str]] = [
            (member, self._language.say(word_of(member))) for member in editor.words
        ]
        if editor.none:
            options.insert(0, (None, self._tr(editor.none)))
        return ChoiceField(self._theme, options)

    def _tick(self, kind: Kind, field: Field) -> QWidget:
        del kind
        return CheckField(self._theme, self._tr(field.label))

    def _severity(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return SeverityChoice(self._theme, self._language)

    def _phase(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        none = "\N{EN DASH}"
        options: list[tuple[object, str]] = [(None, none)]
        options += [(row.id, name_in(row, self._language)) for row in self._lookups.phases()]
        return ChoiceField(self._theme, options)

    def _reminder_day(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return ReminderDayEditor(
            self._theme, self._language, self._lookups.phases(), self._lookups.plan()
        )

    def _repeat(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return RepeatEditor(self._theme, self._language)


class _Asker:
    """Holds the last measure beside the questions that need it."""

    def __init__(
        self, questions: Callable[[float, float | None], list[EntryQuestion]], last: Any
    ) -> None:
        self._questions = questions
        self._last = last

    def ask(self, number: float) -> list[EntryQuestion]:
        """Return the questions about a number."""
        return self._questions(number, self._last)


def values_in(field: Field, editor: QWidget) -> dict[str, object]:
    """Return what an editor gives for each attribute of its field, as a row keeps it."""
    assert isinstance(editor, Editor)
    value = editor.value()
    if isinstance(editor, DayField) and not isinstance(field.editor, KnownDay):
        value = editor.day()
    if isinstance(value, Decimal):
        value = int(value) if isinstance(field.editor, WholeNumber) else float(value)
    if not field.also:
        return {field.name: value}
    parts = value if isinstance(value, tuple) else (None,) * len(field.names)
    return dict(zip(field.names, parts, strict=True))


def show_in(field: Field, editor: QWidget, values: Mapping[str, object]) -> None:
    """Show a row's values in the editor of their field."""
    parts = tuple(values[name] for name in field.names)
    setter: Any = editor
    setter.set_value(parts if field.also else parts[0])
