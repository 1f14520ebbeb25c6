"""What stands beside an entry: the grade of a reporting scale, and documented signs to report."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.kinds import Severity
from alltracker.knowledge.effect_grades import VERSION, grade_of
from alltracker.knowledge.medicine_effects import signs_to_report
from alltracker.ui.effects.reads import current_medicines, team_signs
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.emptied import empty
from alltracker.ui.widgets.labels import IconLabel, Text


class BesideEntry(QWidget):
    """States what documents and the team's own list say of a choice, and whom to call.

    It says nothing where they say nothing, and never that all is well.
    """

    def __init__(self, around: Surroundings, lookups: Lookups) -> None:
        super().__init__()
        self._around = around
        self._lookups = lookups
        self._grade = Text(around.theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._box = QFrame()
        self._box.setProperty("ground", "warn_soft")
        self._lines = QVBoxLayout()
        self._shown: tuple[str, Severity | None] | None = None
        row = QHBoxLayout(self._box)
        row.addWidget(IconLabel(around.theme, "phone", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._lines, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._grade)
        self._column.addWidget(self._box)
        around.theme.changed.connect(self._follow)
        self._follow()
        self.show_choice("", None)

    def show_choice(self, name: str, severity: Severity | None) -> None:
        """Show what is said of a side effect's name and step; nothing for an empty name."""
        if self._shown == (name, severity):
            return
        self._shown = (name, severity)
        self._show_grade(name, severity)
        self._show_signs(self._signs(name) if severity is not Severity.NONE else [])
        self.setVisible(bool(self.text()))

    def text(self) -> str:
        """Return all that is shown, a line each."""
        items = [self._lines.itemAt(at) for at in range(self._lines.count())]
        widgets = [item.widget() for item in items if item is not None]
        lines = [line.text() for line in widgets if isinstance(line, Text)]
        return "\n".join(line for line in (self._grade.text(), *lines) if line)

    def _show_grade(self, name: str, severity: Severity | None) -> None:
        language = self._around.language.code
        grade = None
        if name and severity is not None:
            grade = grade_of(self._around.knowledge, name, severity, language)
        words = ""
        if grade is not None:
            words = self.tr("{scale}, a scale for reports. {item}, grade {number}: {text}").format(
                scale=VERSION, number=grade.number, item=grade.item, text=grade.text
            )
            sources = self._around.knowledge.source_names(grade.sources, language)
            self._grade.setToolTip(self.tr("Source: {name}").format(name=sources))
        self._grade.setText(words)
        self._grade.setVisible(bool(words))

    def _signs(self, name: str) -> list[tuple[str, str]]:
        """Return each sign to report with where it is from: the team's own first."""
        if not name:
            return []
        store, patient = self._around.store, self._lookups.patient
        word = re.compile(rf"\b{re.escape(name.casefold())}\b")
        own = self.tr("Your team’s list")  # noqa: RUF001 - typographic
        found = [
            (row.name, row.note.strip() or own)
            for row in team_signs(store, patient.id)
            if word.search(row.name.casefold())
        ]
        code = self._around.language.code
        drugs = [row.drug for row in current_medicines(store, patient.id)]
        audience = self._lookups.audience()
        for fact in signs_to_report(self._around.knowledge, name, drugs, audience):
            source = "; ".join(
                self._around.knowledge.source(key).title(code) for key in fact.sources
            )
            found.append((f"{fact.term(code)}. {fact.text(code)}", source))
        return found

    def _show_signs(self, signs: Sequence[tuple[str, str]]) -> None:
        empty(self._lines)
        self._box.setVisible(bool(signs))
        if not signs:
            return
        self._add(self.tr("A sign to report to the team"), TextStep.STRONG)
        for words, source in signs:
            self._add(words, TextStep.BODY)
            self._add(source, TextStep.CAPTION, "muted")
        phone = self._lookups.team_phone()
        if phone:
            self._add(phone, TextStep.NUMBER)
        else:
            missing = self.tr("There is no number of the team yet. Add it under Contacts.")
            self._add(missing, TextStep.SMALL, "muted")
        self._box.setAccessibleName(self.tr("A sign to report to the team"))
        self._box.setAccessibleDescription(self.text())

    def _add(self, words: str, step: TextStep, ink: str = "text") -> None:
        self._lines.addWidget(Text(self._around.theme, words, step, ink=ink, wraps=True))

    def _follow(self) -> None:
        gap = self._around.theme.gap
        row = self._box.layout()
        assert row is not None
        row.setContentsMargins(gap(14), gap(12), gap(14), gap(12))
        row.setSpacing(gap(12))
        self._lines.setSpacing(gap(4))
        self._column.setSpacing(gap(8))
