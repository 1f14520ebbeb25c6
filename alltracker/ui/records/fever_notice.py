"""What the team's rule, or without one the published rules, say of a temperature."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.fever import FeverAnswer, PublishedFeverRule, judge
from alltracker.care.kinds import TemperatureSite
from alltracker.care.units import FAHRENHEIT
from alltracker.db.models import Temperature
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import IconLabel, Text


def answer_to(reading: Temperature, lookups: Lookups) -> FeverAnswer:
    """Hold a temperature against the team's rule, or against the published ones."""
    return judge(
        reading,
        lookups.fever_rule(),
        lookups.published_rules(),
        phone=lookups.team_phone(),
        fahrenheit=reading.unit == FAHRENHEIT,
    )


class FeverNotice(QFrame):
    """Says that the team is to be called, with their words and number; hidden when nothing calls.

    It never says that a temperature is fine.
    """

    def __init__(
        self, around: Surroundings, lookups: Lookups, *, with_headline: bool = True
    ) -> None:
        super().__init__()
        self._with_headline = with_headline
        self._theme: Theme = around.theme
        self._language = around.language
        self._lookups = lookups
        self._said = ""
        self._lines = QVBoxLayout()
        self.setProperty("ground", "warn_soft")
        row = QHBoxLayout(self)
        row.addWidget(IconLabel(self._theme, "phone", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._lines, 1)
        self.hide()
        self._theme.changed.connect(self._follow)
        self._follow()

    def show_values(self, values: Mapping[str, object]) -> None:
        """Judge what stands in a form at this moment; hide while there is no temperature."""
        if not isinstance(values.get("celsius"), float):
            self.show_answer(None)
            return
        names = ("value_text", "unit", "celsius", "site")
        known: dict[str, Any] = {name: values[name] for name in names}
        reading = Temperature(**known)
        self.show_answer(answer_to(reading, self._lookups), reading.site)

    def show_answer(
        self, answer: FeverAnswer | None, site: TemperatureSite = TemperatureSite.NOT_KNOWN
    ) -> None:
        """Show an answer that calls for the team; hide for any other."""
        self._clear()
        calls = answer is not None and answer.calls
        self.setVisible(calls)
        headline = self._language.say(answer.headline) if answer is not None and calls else ""
        if answer is not None and calls:
            self._fill(answer, headline, site)
        if headline and headline != self._said and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, headline))
        self._said = headline

    @property
    def headline(self) -> str:
        """What is said first; empty while nothing calls for the team."""
        return self._said

    def text(self) -> str:
        """Return all that is shown, a line each."""
        items = [self._lines.itemAt(at) for at in range(self._lines.count())]
        widgets = [item.widget() for item in items if item is not None]
        return "\n".join(line.text() for line in widgets if isinstance(line, Text))

    def _fill(self, answer: FeverAnswer, headline: str, site: TemperatureSite) -> None:
        if self._with_headline:
            self._add(headline, TextStep.STRONG)
        if answer.team_words:
            self._add(self.tr("Your team said: {words}").format(words=answer.team_words))
        if answer.phone:
            self._add(answer.phone, TextStep.NUMBER)
        else:
            self._add(self.tr("There is no number of the team yet. Add it under Contacts."))
        for advice in answer.advice:
            self._add(self._language.say(advice))
        for rule in _fitting(answer.published, site):
            words = f"{rule.words} {self._lookups.source_line(rule.sources)}"
            self._add(words, TextStep.SMALL, "muted")
        self.setAccessibleName(headline)
        self.setAccessibleDescription(self.text())

    def _add(self, text: str, step: TextStep = TextStep.BODY, ink: str = "text") -> None:
        self._lines.addWidget(Text(self._theme, text, step, ink=ink, wraps=True))

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _follow(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert row is not None
        row.setContentsMargins(gap(14), gap(12), gap(14), gap(12))
        row.setSpacing(gap(12))
        self._lines.setSpacing(gap(4))


def _fitting(
    rules: tuple[PublishedFeverRule, ...], site: TemperatureSite
) -> list[PublishedFeverRule]:
    """Return the rules for a place of measuring; all where it was not noted."""
    if site is TemperatureSite.NOT_KNOWN:
        return list(rules)
    return [rule for rule in rules if rule.site in {None, site}]


def show_fever_notice(
    around: Surroundings, lookups: Lookups, reading: Temperature, parent: QWidget
) -> SheetDialog | None:
    """Open the notice after a temperature was saved; None when nothing calls for the team."""
    answer = answer_to(reading, lookups)
    if not answer.calls:
        return None
    dialog = SheetDialog(around.theme, around.language.say(answer.headline), parent=parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    notice = FeverNotice(around, lookups, with_headline=False)
    dialog.body.addWidget(notice)
    notice.show_answer(answer, reading.site)
    dialog.cancel.hide()
    dialog.set_deed(QCoreApplication.translate("SheetDialog", "Close"))
    dialog.open()
    return dialog
