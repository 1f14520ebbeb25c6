"""The published schedules of visits as cards to choose from, and the rows that a choice makes."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.care.kinds import Audience
from alltracker.care.plan import audience_of
from alltracker.care.stage_words import how_often, stretch
from alltracker.care.visit_template import VisitTemplate, fitting_templates
from alltracker.db.follow_up_rows import stage_rows
from alltracker.db.models import Patient, VisitStage
from alltracker.knowledge.visit_plans import visit_templates
from alltracker.language import capitalized
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.choice_cards import CardChoice, ChoiceCards
from alltracker.ui.widgets.labels import Text

_STATEMENTS: Final = (
    "follow_up.visit.cnet",
    "follow_up.visit.cnet_lifelong",
    "follow_up.visit.long_term_start",
    "follow_up.visit.lls",
)
NO_PLAN: Final = "none"
"""The choice of no schedule for now."""


class TemplateChoice(QWidget):
    """Offers the schedules written about the patient's age first, and none at all."""

    def __init__(
        self, around: Surroundings, patient: Patient, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._patient = patient
        audience = audience_of(patient.birth_date, patient.diagnosis_date)
        self.templates = fitting_templates(visit_templates(around.knowledge), audience)
        cards = [self._card(template) for template in self.templates]
        own = CardChoice(
            NO_PLAN,
            self.tr("No plan for now"),
            self.tr("What your team says can be written down later."),
        )
        self.cards = ChoiceCards(
            around.theme, [*cards, own], name=self.tr("The visit plan to start from")
        )
        self.cards.set_value(self.templates[0].key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cards)
        column.setSpacing(around.theme.gap(10))
        others = Text(around.theme, self._statements(), TextStep.SMALL, ink="muted", wraps=True)
        column.addWidget(others)

    def rows(self) -> list[VisitStage]:
        """Return the stages of the chosen schedule as rows; none for no plan."""
        chosen = next((one for one in self.templates if one.key == self.cards.value()), None)
        if chosen is None:
            return []
        code = self._around.language.code
        names = [self._around.knowledge.source_names(s.sources, code) for s in chosen.stages]
        return stage_rows(chosen, self._patient.id, code, names)

    def _statements(self) -> str:
        """Return what further documents say of follow-up without naming an interval."""
        code, knowledge = self._around.language.code, self._around.knowledge
        facts = [knowledge.fact(key) for key in _STATEMENTS]
        lines = [
            f"{fact.text(code)} ({knowledge.source_names(fact.sources, code)})" for fact in facts
        ]
        return "\n".join([self.tr("Further documents name no interval:"), *lines])

    def _card(self, template: VisitTemplate) -> CardChoice:
        code, say = self._around.language.code, self._around.language.say
        rows = stage_rows(template, self._patient.id, code, [""] * len(template.stages))
        line = self.tr("{when}: {every}")
        lines = [line.format(when=say(stretch(row)), every=say(how_often(row))) for row in rows]
        source = self._around.knowledge.source_names(template.sources, code)
        return CardChoice(
            template.key,
            template.name.text(code),
            capitalized("; ".join(lines)),
            "\n".join([source, *self._marks(template)]),
        )

    def _marks(self, template: VisitTemplate) -> list[str]:
        """Return what is to be known of the source: for whom it writes, and how it was read."""
        marks = []
        if template.audience is Audience.ADULT:
            marks.append(self.tr("Written about adults."))
        elif template.audience is Audience.CHILD:
            marks.append(self.tr("Written about children."))
        if template.secondary:
            marks.append(self.tr("Read in a secondary source."))
        return [" ".join(marks)] if marks else []
