"""What to tell the team at once, as the documents and the team say it, with the team's number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.fever import (
    lasting_words,
    site_name,
    standing_line,
    temperature_words,
    to_fahrenheit,
)
from alltracker.care.fever_lasting import tenth
from alltracker.care.kinds import TemperatureSite
from alltracker.care.units import FAHRENHEIT
from alltracker.db.models import CheckItem, Patient
from alltracker.knowledge import Fact
from alltracker.ui.effects.reads import team_signs
from alltracker.ui.effects.team_list import TeamListDialog
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import IconLabel, IconTile, Rule, Text

_ASPECT = "tell_team"


class TellTeamCard(Card):
    """The team's fever rule and number, then the documented signs, each with its source."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme, "")
        self._around = around
        self._content: QWidget | None = None
        self._patient: Patient | None = None
        self.set_title(self.tr("Tell the team at once"))
        self._head.insertWidget(0, IconTile(around.theme, "phone", "bad", "bad_soft"))
        self.change = Button(around.theme, "", "link", parent=self)
        self.change.clicked.connect(self.open_list)

    def show_lookups(self, lookups: Lookups) -> None:
        """Read the rule, the number and the signs of a patient anew."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._around.theme.gap(6))
        self._patient = lookups.patient
        own = team_signs(self._around.store, lookups.patient.id)
        words = self._rule_sign(lookups)
        limit = self._rule_limit(lookups)
        listed = any(limit in row.name for row in own)
        for sign in [*([words] if words and not listed else []), *(row.name for row in own)]:
            self._add_sign(column, sign)
        self._add_rule(column, lookups)
        standing = self._around.language.say(standing_line())
        self._add(column, standing, TextStep.SMALL, "muted")
        self._add_phone(column, lookups, own)
        if not own:
            self._add_signs(column, lookups)
        write = self.tr("Write down your team’s list")  # noqa: RUF001 - typographic
        self.change.setText(self.tr("Change the list") if own else write)
        self.change.updateGeometry()
        self.body.removeWidget(self.change)
        if self._content is not None:
            self.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.body.addWidget(content)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)

    def open_list(self) -> TeamListDialog | None:
        """Open the team's own list to change it."""
        if self._patient is None:
            return None
        dialog = TeamListDialog(self._around, self._patient, self.window())
        dialog.open()
        return dialog

    def text(self) -> str:
        """Return all that is shown, a line each."""
        content = self._content
        return "\n".join(one.text() for one in content.findChildren(Text)) if content else ""

    def _rule_limit(self, lookups: Lookups) -> str:
        """Return the bare number of the team's rule, by which a line of their list speaks of it."""
        rule = lookups.fever_rule()
        if rule is None:
            return ""
        fahrenheit = rule.entered_unit == FAHRENHEIT
        degrees = to_fahrenheit(rule.celsius) if fahrenheit else rule.celsius
        return self._around.language.number(tenth(degrees), 1)

    def _rule_sign(self, lookups: Lookups) -> str:
        """Return the team's fever rule as a sign, nothing while there is none."""
        language, rule = self._around.language, lookups.fever_rule()
        if rule is None:
            return ""
        limit = temperature_words(rule.celsius, fahrenheit=rule.entered_unit == FAHRENHEIT)
        if rule.site is TemperatureSite.NOT_KNOWN:
            return self.tr("Fever, {limit} or more").format(limit=language.say(limit))
        return self.tr("Fever, {limit} or more ({site})").format(
            limit=language.say(limit), site=language.say(site_name(rule.site))
        )

    def _add_rule(self, column: QVBoxLayout, lookups: Lookups) -> None:
        """Add the words of the team's fever rule, and its lasting part."""
        language, rule = self._around.language, lookups.fever_rule()
        if rule is None:
            return
        lasting = lasting_words(rule, fahrenheit=rule.entered_unit == FAHRENHEIT)
        self._add(column, language.say(lasting) if lasting else "", TextStep.SMALL, "muted")
        said = self.tr("The rule of your team: {words}").format(words=rule.words.strip())
        bare = self.tr("The rule of your team")
        self._add(column, said if rule.words.strip() else bare, TextStep.SMALL, "muted")

    def _add_phone(self, column: QVBoxLayout, lookups: Lookups, own: Sequence[CheckItem]) -> None:
        """Add the team's number, and where their list is from."""
        theme, phone = self._around.theme, lookups.team_phone()
        row = QHBoxLayout()
        row.setSpacing(theme.gap(12))
        missing = self.tr("There is no number of the team yet. Add it under Contacts.")
        step, ink = (TextStep.NUMBER, "text") if phone else (TextStep.SMALL, "muted")
        row.addWidget(Text(theme, phone or missing, step, ink=ink, wraps=True), 1)
        if own:
            source = next((line.note for line in own if line.note.strip()), "")
            words = self.tr("Your team’s list")  # noqa: RUF001 - typographic
            if source:
                words = self.tr("Your team’s list, {source}").format(source=source)  # noqa: RUF001 - typographic
            aside = Text(theme, words, TextStep.CAPTION, ink="muted", wraps=True)
            aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(aside, 1)
        column.addLayout(row)

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
        icon = IconLabel(self._around.theme, "circle-alert", "bad")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self._around.theme, words, wraps=True), 1)
        column.addLayout(row)

    def _add(self, column: QVBoxLayout, words: str, step: TextStep, ink: str = "text") -> None:
        if words.strip():
            column.addWidget(Text(self._around.theme, words.strip(), step, ink=ink, wraps=True))
