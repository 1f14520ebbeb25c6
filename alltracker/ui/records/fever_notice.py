"""What the team's rule, or without one the published rules, say of a temperature."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.fever import FeverAnswer, PublishedFeverRule, judge
from alltracker.care.kinds import TemperatureSite
from alltracker.care.units import FAHRENHEIT
from alltracker.db.models import Temperature
from alltracker.ui.effects.reads import readings_near
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.emptied import empty
from alltracker.ui.widgets.labels import IconLabel, Text


@runtime_checkable
class Goes(Protocol):
    """A window that can go to a page."""

    def go(self, key: str, row_id: str = "") -> object:
        """Show a page by its key, and a row or paper there."""


def answer_to(around: Surroundings, lookups: Lookups, reading: Temperature) -> FeverAnswer:
    """Hold a temperature against the team's rule, or against the published ones.

    Earlier readings are asked for what the team's rule says of a fever that lasts.
    """
    rule = lookups.fever_rule()
    lasting = rule is not None and rule.lasting_celsius is not None
    day = reading.measured_on
    return judge(
        reading,
        rule,
        lookups.published_rules(),
        phone=lookups.team_phone(),
        fahrenheit=reading.unit == FAHRENHEIT,
        earlier=readings_near(around.store, lookups.patient.id, day) if lasting else (),
    )


class FeverNotice(QFrame):
    """Says that the team is to be called, with their words and number; hidden when nothing calls.

    It never says that a temperature is fine.
    """

    def __init__(
        self, around: Surroundings, lookups: Lookups, *, with_headline: bool = True
    ) -> None:
        super().__init__()
        self._around = around
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
        names = ("value_text", "unit", "celsius", "site", "measured_at")
        known: dict[str, Any] = {name: values[name] for name in names if name in values}
        known["measured_on"] = values.get("measured_on") or today()
        if "id" in values:
            known["id"] = values["id"]
        reading = Temperature(**known)
        self.show_answer(answer_to(self._around, self._lookups, reading), reading.site)

    def show_answer(
        self, answer: FeverAnswer | None, site: TemperatureSite = TemperatureSite.NOT_KNOWN
    ) -> None:
        """Show an answer that has something to say; hide for any other."""
        self._clear()
        speaks = answer is not None and answer.speaks
        self.setVisible(speaks)
        headline = self._language.say(answer.headline) if answer is not None and speaks else ""
        if answer is not None and speaks:
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
        empty(self._lines)

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


class FeverAnswerDialog(SheetDialog):
    """What the rule says after a temperature was saved, with the way to the emergency sheet."""

    def __init__(
        self,
        around: Surroundings,
        lookups: Lookups,
        answer: FeverAnswer,
        site: TemperatureSite,
        parent: QWidget,
    ) -> None:
        super().__init__(around.theme, around.language.say(answer.headline), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = parent
        notice = FeverNotice(around, lookups, with_headline=False)
        self.body.addWidget(notice)
        notice.show_answer(answer, site)
        self.cancel.setText(QCoreApplication.translate("SheetDialog", "Close"))
        if isinstance(parent, Goes) and answer.calls:
            sheet = self.set_deed(self.tr("Emergency sheet"))
            sheet.setAccessibleDescription(self.tr("Opens the paper to show in the hospital"))

    @override
    def accept(self) -> None:
        """Go to the sheet."""
        super().accept()
        if isinstance(self._window, Goes):
            self._window.go("papers", "emergency")


def show_fever_notice(
    around: Surroundings, lookups: Lookups, reading: Temperature, parent: QWidget
) -> FeverAnswerDialog | None:
    """Open the notice after a temperature was saved; None when there is nothing to say."""
    answer = answer_to(around, lookups, reading)
    if not answer.speaks:
        return None
    dialog = FeverAnswerDialog(around, lookups, answer, reading.site, parent)
    dialog.open()
    return dialog
