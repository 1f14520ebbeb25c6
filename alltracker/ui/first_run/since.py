"""The second step: the day of the diagnosis, the kind of leukemia, and the plan to start from."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import PartialDate, today
from alltracker.care.kinds import Audience, Diagnosis
from alltracker.care.plan import audience_of, templates_for
from alltracker.care.plan_outline import PlanOutline
from alltracker.care.plan_template import PlanTemplate
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge import Knowledge
from alltracker.language import Language
from alltracker.ui.first_run.beside import Beside
from alltracker.ui.first_run.draft import template_source, template_words
from alltracker.ui.first_run.step import Step
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.choice_cards import CardChoice, ChoiceCards
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.ticks import CheckField, RadioField

if TYPE_CHECKING:
    from alltracker.ui.first_run.published import PublishedPlans
    from alltracker.ui.plan.choose_dialog import ChooseOutline

OWN: Final = "own"
"""The choice of phases that the family names itself."""


class SinceStep(Step):
    """Asks since when, which kind, and where the plan starts from."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        knowledge: Knowledge,
        place: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, place, _title(language), _text(language), parent)
        self._language = language
        self._knowledge = knowledge
        self._born: PartialDate | None = None
        self._templates = knowledge.plan_templates()
        self._dates, self._kinds = Form(theme), Form(theme)
        self.day = DayField(theme, language, latest=today(), what=_DIAGNOSIS)
        self.begun = DayField(theme, language, latest=today(), what=_BEGINNING, whole=True)
        kinds = (
            (Diagnosis.B_ALL, self.tr("B-ALL")),
            (Diagnosis.T_ALL, self.tr("T-ALL")),
            (Diagnosis.MIXED, self.tr("Mixed")),
            (Diagnosis.NOT_KNOWN, self.tr("Not known")),
        )
        self.over = CheckField(theme, self.tr("Treatment is over"))
        self.ended = DayField(theme, language, latest=today(), what=_END, needed=True)
        self.kind = Segmented(theme, kinds, name=self.tr("Kind of leukemia"))
        self.kind.set_value(Diagnosis.NOT_KNOWN)
        plan = self.tr("The plan to start from")
        self._plan_title = Text(theme, plan, TextStep.STRONG, wraps=True)
        self._place = QVBoxLayout()
        self.plans: ChoiceCards | None = None
        self.published: PublishedPlans | None = None
        self.choose = Button(theme, self.tr("Choose one…"), icon="layers")
        self._fill()

    @property
    def outline(self) -> PlanOutline | None:
        """The starting point that was chosen, documented or published."""
        value = self._value()
        if self.published is None or value is None:
            return None
        if isinstance(value, PlanTemplate):
            return self.published.documented(value.key)
        return None if value == OWN else self.published.chosen

    @property
    def own_phases(self) -> bool:
        """Whether the family names its phases itself."""
        return self._value() == OWN

    def beginning(self) -> dt.date | None:
        """Return the first day of treatment that is going on."""
        return None if self.over.value() else self.begun.day()

    def end(self) -> PartialDate | None:
        """Return the end of treatment as far as it is known; None while it is going on."""
        return self.ended.value() if self.over.value() else None

    def chosen_kind(self) -> Diagnosis:
        """Return the kind of leukemia that was chosen."""
        kind = self.kind.value()
        assert isinstance(kind, Diagnosis)
        return kind

    def show_born(self, born: PartialDate | None) -> None:
        """Offer first what is written about people of this age; a choice made before stays."""
        if self.plans is not None and born == self._born:
            return
        self._born = born
        if self.published is None:
            self._read_published()
        audience = self._audience()
        ordered = templates_for(self._templates, audience)
        chosen = self.plans.value() if self.plans is not None else None
        if chosen is None and audience is not Audience.ALL:
            chosen = ordered[0]
        self._show_plans(ordered, chosen)

    @override
    def checked(self) -> bool:
        """Return whether the dates can be used and fit the birth date; else show what is wrong."""
        if not (self._dates.check() and self._kinds.check()):
            return False
        found, begun, end = self.day.value(), self.beginning(), self.end()
        if found is not None and self._born is not None and found.last < self._born.first:
            sentence = self.tr("The diagnosis cannot be before the birth on {birth}.")
            self._refuse(self.day, sentence.format(birth=self._language.partial(self._born)))
            return False
        if begun is not None and found is not None and begun < found.first:
            sentence = self.tr("Treatment cannot begin before the diagnosis on {day}.")
            self._refuse(self.begun, sentence.format(day=self._language.partial(found)))
            return False
        if end is not None and end.last < (since := found or self._born or end).first:
            sentence = self.tr("Treatment cannot end before {day}.")
            self._refuse(self.ended, sentence.format(day=self._language.partial(since)))
            return False
        if self._wants_published() and self.outline is None:
            self.open_published()
            return False
        return True

    def open_published(self) -> ChooseOutline:
        """Offer the published outlines, those for the patient's age first."""
        assert self.published is not None
        diagnosed = self.day.value()
        first_day = self.begun.day() or (diagnosed.first if diagnosed else None)
        return self.published.open(self._audience(), first_day, self.window())

    @override
    def first_focus(self) -> QWidget:
        """Begin with the day of the diagnosis."""
        return self.day

    def _audience(self) -> Audience:
        return audience_of(self._born, self.day.value() or PartialDate.of(today()))

    def _value(self) -> object:
        """Return what the plan starts from; None once treatment is over."""
        return self.plans.value() if self.plans is not None and not self.over.value() else None

    def _wants_published(self) -> bool:
        value = self._value()
        return value is not None and value != OWN and not isinstance(value, PlanTemplate)

    def _read_published(self) -> None:
        """Read the published plans when they are first asked for: a start must not wait."""
        from alltracker.ui.first_run.published import PublishedPlans  # noqa: PLC0415 - start-up

        self.published = PublishedPlans(self._theme, self._language, self._knowledge, self)
        self.published.taken.connect(self._take_published)

    def _take_published(self) -> None:
        chosen = self.plans.value() if self.plans is not None else None
        self._show_plans(templates_for(self._templates, self._audience()), chosen)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_choice(self) -> None:
        """Offer the published outlines only where they are the choice."""
        self.choose.setVisible(self._wants_published())
        chosen = self.published is not None and self.published.chosen is not None
        self.choose.setText(self.tr("Choose another…") if chosen else self.tr("Choose one…"))

    def _refuse(self, field: DayField, sentence: str) -> None:
        form = self._kinds if field is self.ended else self._dates
        form.set_error(field, Problem(sentence))
        field.setFocus()

    def _fill(self) -> None:
        self.leave_out.show()
        aside = self.tr("(if you know it)")
        self._dates.add(self.tr("Day of the diagnosis"), self.day)
        self._dates.add(
            self.tr("First day of treatment"), self.begun, aside=self.tr("(if it has begun)")
        )
        self._kinds.add(self.tr("Kind of leukemia"), self.kind, aside=aside)
        self._kinds.add("", self.over)
        self._kinds.add(
            self.tr("End of treatment"),
            self.ended,
            hint=self.tr("As far as you know it: May 2009, spring 2009 or 2009"),
        )
        self.body.addWidget(Beside(self._theme, self._dates, self._kinds))
        self.body.addWidget(self._plan_title)
        self.body.addLayout(self._place)
        self.body.addWidget(self.choose)
        self.choose.clicked.connect(self.open_published)
        self.over.edited.connect(self._follow_over)
        self._follow_over()

    def _follow_over(self) -> None:
        """Ask for the end instead of beginning and plan once treatment is over."""
        over = self.over.value()
        self._dates.field(self.begun).setVisible(not over)
        self._kinds.field(self.ended).setVisible(over)
        self._plan_title.setVisible(not over)
        if self.plans is not None:
            self.plans.setVisible(not over)
        self._follow_choice()

    def _show_plans(self, templates: tuple[PlanTemplate, ...], chosen: object) -> None:
        if self.plans is not None:
            self._place.removeWidget(self.plans)
            self.plans.deleteLater()
        cards = [
            CardChoice(
                template,
                self._language.say(template.name),
                template_words(template, self._language),
                template_source(template, self._knowledge, self._language),
            )
            for template in templates
        ]
        own = CardChoice(OWN, self.tr("Our own phases"), self.tr("Name them as your team does"))
        assert self.published is not None
        cards += [self.published.card(), own]
        self.plans = ChoiceCards(self._theme, cards, name=self.tr("The plan to start from"))
        if chosen is not None:
            self.plans.set_value(chosen)
        self._place.addWidget(self.plans)
        self.plans.edited.connect(self._follow_choice)
        self._follow_over()
        self._order()

    def _order(self) -> None:
        """Let the keyboard go through the fields, the plans, then on."""
        assert self.plans is not None
        radios = self.plans.findChildren(RadioField)
        stops: list[QWidget] = [self.day, self.begun, *self.kind.buttons(), self.over, self.ended]
        stops += [*radios, self.choose]
        stops += [self.back, self.leave_out, self.next]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


_DIAGNOSIS: Final = Message("first_run", QT_TRANSLATE_NOOP("first_run", "The day of the diagnosis"))
_BEGINNING: Final = Message(
    "first_run", QT_TRANSLATE_NOOP("first_run", "The first day of treatment")
)
_END: Final = Message("first_run", QT_TRANSLATE_NOOP("first_run", "The end of treatment"))


def _title(language: Language) -> str:
    return language.word("first_run", QT_TRANSLATE_NOOP("first_run", "Since when, and which plan?"))


def _text(language: Language) -> str:
    text = QT_TRANSLATE_NOOP(
        "first_run", "Everything here can be changed later. What your team says wins over any plan."
    )
    return language.word("first_run", text)
