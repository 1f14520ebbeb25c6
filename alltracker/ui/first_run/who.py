"""The first step: whom the record is about."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import PartialDate, today
from alltracker.care.kinds import Sex
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import Language
from alltracker.ui.first_run.beside import Beside
from alltracker.ui.first_run.step import Step
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.segmented import Segmented

_LONGEST_NAME = 200


class WhoStep(Step):
    """Asks for the name, the birth date and the sex."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        place: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, place, _title(language), _text(language), parent)
        self._name_form, self._birth_form, self._sex_form = (Form(theme) for _ in range(3))
        self.name = TextField(theme, needed=True)
        self.name.setMaxLength(_LONGEST_NAME)
        what = Message("first_run", QT_TRANSLATE_NOOP("first_run", "The birth date"))
        self.birth = DayField(theme, language, latest=today(), what=what)
        sexes = (
            (Sex.FEMALE, self.tr("Female")),
            (Sex.MALE, self.tr("Male")),
            (Sex.OTHER, self.tr("Other")),
            (Sex.NOT_KNOWN, self.tr("Not known")),
        )
        self.sex = Segmented(theme, sexes, name=self.tr("Sex"))
        self.sex.set_value(Sex.NOT_KNOWN)
        self._fill()

    def birth_date(self) -> PartialDate | None:
        """Return the birth date as far as it is known."""
        return self.birth.value()

    def chosen_sex(self) -> Sex:
        """Return the sex that was chosen."""
        sex = self.sex.value()
        assert isinstance(sex, Sex)
        return sex

    @override
    def checked(self) -> bool:
        """Return whether name and birth date can be used; else show what is wrong."""
        born = self._birth_form.check()
        return self._name_form.check() and born

    @override
    def first_focus(self) -> QWidget:
        """Begin with the name."""
        return self.name

    def _fill(self) -> None:
        hint = self.tr("As it shall stand on the papers for the care team.")
        self._name_form.add(self.tr("Name"), self.name, hint=hint)
        self._birth_form.add(
            self.tr("Birth date"),
            self.birth,
            aside=self.tr("(if you like)"),
            hint=self.tr("Month or year alone will do."),
        )
        self._sex_form.add(self.tr("Sex"), self.sex)
        self.body.addWidget(self._name_form)
        self.body.addWidget(Beside(self._theme, self._birth_form, self._sex_form))


def _title(language: Language) -> str:
    return language.word("first_run", QT_TRANSLATE_NOOP("first_run", "Who is it about?"))


def _text(language: Language) -> str:
    text = QT_TRANSLATE_NOOP(
        "first_run", "The patient. More people can be added to the record later."
    )
    return language.word("first_run", text)
