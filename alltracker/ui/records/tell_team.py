"""What to tell the team at once, as the documents and the team say it, with the team's number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.fever import site_name, standing_line, temperature_words
from alltracker.care.kinds import TemperatureSite
from alltracker.care.units import FAHRENHEIT
from alltracker.knowledge import Fact
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import IconLabel, Rule, Text

_ASPECT = "tell_team"


class TellTeamCard(Card):
    """The team's fever rule and number, then the documented signs, each with its source."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme, "")
        self._around = around
        self._content: QWidget | None = None
        self.set_title(self.tr("Tell the team at once"))

    def show_lookups(self, lookups: Lookups) -> None:
        """Read the rule, the number and the signs of a patient anew."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._around.theme.gap(8))
        self._add_team(column, lookups)
        self._add_signs(column, lookups)
        if self._content is not None:
            self.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.body.addWidget(content)

    def text(self) -> str:
        """Return all that is shown, a line each."""
        content = self._content
        return "\n".join(one.text() for one in content.findChildren(Text)) if content else ""

    def _add_team(self, column: QVBoxLayout, lookups: Lookups) -> None:
        language, rule, phone = self._around.language, lookups.fever_rule(), lookups.team_phone()
        if rule is not None:
            limit = temperature_words(rule.celsius, fahrenheit=rule.entered_unit == FAHRENHEIT)
            words = self.tr("Fever, {limit} or more").format(limit=language.say(limit))
            if rule.site is not TemperatureSite.NOT_KNOWN:
                words = self.tr("Fever, {limit} or more ({site})").format(
                    limit=language.say(limit), site=language.say(site_name(rule.site))
                )
            self._add_sign(column, words)
            self._add(column, rule.words, TextStep.SMALL, "muted")
            self._add(column, self.tr("The rule of your team"), TextStep.CAPTION, "muted")
        self._add_sign(column, language.say(standing_line()))
        if phone:
            self._add(column, phone, TextStep.NUMBER)
        else:
            missing = self.tr("There is no number of the team yet. Add it under Contacts.")
            self._add(column, missing, TextStep.SMALL, "muted")

    def _add_signs(self, column: QVBoxLayout, lookups: Lookups) -> None:
        column.addWidget(Rule())
        groups = self._groups(lookups)
        if not groups:
            words = self.tr(
                "The documents list such signs only for adults. Ask your team which ones they "
                "want to hear of straight away."
            )
            self._add(column, words, TextStep.SMALL, "muted")
        for statement, facts in groups.items():
            code = self._around.language.code
            terms = [fact.term(code) for fact in facts if fact.term(code)]
            self._add_sign(column, ", ".join(terms) if terms else statement)
            if terms:
                self._add(column, statement, TextStep.SMALL, "muted")
            keys = [key for fact in facts for key in fact.sources]
            source = lookups.source_line(keys).strip("()")
            self._add(column, source, TextStep.CAPTION, "muted")

    def _groups(self, lookups: Lookups) -> dict[str, list[Fact]]:
        """Return the signs for the patient's age, those with the same statement together."""
        groups: dict[str, list[Fact]] = {}
        audience, code = lookups.audience(), self._around.language.code
        facts = [
            fact
            for fact in self._around.knowledge.topic("signs")
            if fact.aspect == _ASPECT and fact.applies_to(audience)
        ]
        for fact in sorted(facts, key=lambda fact: fact.about != "chemo"):
            groups.setdefault(fact.text(code), []).append(fact)
        return groups

    def _add_sign(self, column: QVBoxLayout, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._around.theme.gap(8))
        icon = IconLabel(self._around.theme, "circle-alert", "warn")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self._around.theme, words, TextStep.STRONG, wraps=True), 1)
        column.addLayout(row)

    def _add(self, column: QVBoxLayout, words: str, step: TextStep, ink: str = "text") -> None:
        if words.strip():
            column.addWidget(Text(self._around.theme, words.strip(), step, ink=ink, wraps=True))
