"""The fever card: the team's own rule with its number, or the request to enter it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from alltracker.care.fever import (
    lasting_words,
    site_name,
    standing_line,
    strictest_by_mouth,
    temperature_words,
)
from alltracker.care.kinds import Audience, TemperatureSite
from alltracker.knowledge import Knowledge
from alltracker.knowledge.fever_rules import published_fever_rules
from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import IconLabel, IconTile, Text

_STANDING_SOURCE: Final = "cclgf"
_PHONE: Final = 20


@dataclass(frozen=True, slots=True)
class FeverShown:
    """The rule of the team, the number to call, and what hospitals publish where it is missing."""

    rule: Any = None
    phone: str = ""
    fahrenheit: bool = False
    published: tuple[tuple[str, str], ...] = ()
    standing_source: str = ""


def lowest_published(
    knowledge: Knowledge, audience: Audience, language: str
) -> tuple[tuple[str, str], ...]:
    """Return the strictest published rules for one reading, each with the names of its sources."""
    rules = published_fever_rules(knowledge, language, audience)
    return tuple(
        (rule.words, knowledge.source_names(rule.sources, language))
        for rule in strictest_by_mouth(rules)
    )


def standing_source(knowledge: Knowledge, language: str) -> str:
    """Return who says that being unwell without a fever is a reason to call."""
    return knowledge.source(_STANDING_SOURCE).name(language)


class FeverCard(Card):
    """The family wants to enter the rule, to log a temperature, or the sheet for the hospital."""

    rule_asked = Signal()
    log_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._language = language
        self.setAccessibleName(self.tr("Fever"))
        self._degrees = Text(theme, "", TextStep.FEVER_NUMBER)
        self._or_more = Text(theme, "")
        self._words = Text(theme, "", wraps=True)
        self._phone_icon = IconLabel(theme, "phone", size=_PHONE)
        self._phone = Text(theme, "", TextStep.NUMBER, wraps=True)
        self._from = Text(theme, "", TextStep.CAPTION, ink="muted", wraps=True)
        self._standing = Text(
            theme, language.say(standing_line()), TextStep.SMALL, ink="muted", wraps=True
        )
        self._published = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._ask = Button(theme, self.tr("Enter the rule"), room="card", parent=self)
        self._log = Button(
            theme, self.tr("Log a temperature"), icon="thermometer", room="card", parent=self
        )
        self._sheet = Button(
            theme, self.tr("Emergency sheet"), icon="printer", room="card", parent=self
        )
        self._lay_out()
        self._sheet.clicked.connect(self.sheet_asked)
        self._ask.clicked.connect(self.rule_asked)
        self._log.clicked.connect(self.log_asked)
        theme.changed.connect(self._space)

    def show_fever(self, shown: FeverShown) -> None:
        """Show the rule, or ask for it."""
        rule = shown.rule
        for widget in (self._degrees, self._or_more):
            widget.setVisible(rule is not None)
        self._ask.setVisible(rule is None)
        self._published.setVisible(rule is None and bool(shown.published))
        self._standing.setToolTip(self.tr("Source: {name}").format(name=shown.standing_source))
        if rule is None:
            self._words.setText(self.tr("Enter the fever rule that your team gave you."))
            lines = [self.tr("Hospitals differ. The lowest that is published:")]
            line = self.tr("{rule} Source: {source}")
            lines += [line.format(rule=rule, source=source) for rule, source in shown.published]
            self._published.setText("\n".join(lines))
            self._from.setText("")
        else:
            self._show_rule(rule, fahrenheit=shown.fahrenheit)
        self._phone.setText(shown.phone)
        self._words.setVisible(bool(self._words.text()))
        self._from.setVisible(bool(self._from.text()))
        self._phone.setVisible(bool(shown.phone))
        self._phone_icon.setVisible(bool(shown.phone))

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self._ask, self._sheet, self._log]

    def _show_rule(self, rule: Any, *, fahrenheit: bool) -> None:
        say = self._language.say
        self._degrees.setText(say(temperature_words(rule.celsius, fahrenheit=fahrenheit)))
        self._or_more.setText(self.tr("or more"))
        if rule.site is not TemperatureSite.NOT_KNOWN:
            site = say(site_name(rule.site))
            self._or_more.setText(self.tr("or more ({site})").format(site=site))
        lasting = lasting_words(rule, fahrenheit=fahrenheit)
        lines = [say(lasting) if lasting else "", rule.words.strip()]
        self._words.setText("\n".join(line for line in lines if line))
        given = self.tr("Team’s rule")  # noqa: RUF001 - typographic
        if rule.given_on is not None:
            given = self.tr("Team’s rule, card of {day}")  # noqa: RUF001 - typographic
            given = given.format(day=self._language.day(rule.given_on))
        self._from.setText(given)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(self._theme.gap(8))
        head.addWidget(IconTile(self._theme, "thermometer", "bad", "bad_soft"))
        head.addWidget(Text(self._theme, self.tr("Fever"), TextStep.CARD_TITLE), 1)
        self._number = FlowLayout()
        self._number.addWidget(self._degrees)
        self._number.addWidget(self._or_more)
        call = QHBoxLayout()
        call.setSpacing(self._theme.gap(10))
        call.addWidget(self._phone_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        call.addWidget(self._phone, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._number)
        for widget in (self._words, self._ask):
            self.body.addWidget(widget)
        self.body.addLayout(call)
        for text in (self._from, self._standing, self._published):
            self.body.addWidget(text)
        self.body.addSpacing(self._theme.gap(2))
        self.body.addWidget(self._sheet, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._log, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._space()

    def _space(self) -> None:
        self.body.setSpacing(self._theme.gap(4))
        self._number.setSpacing(self._theme.gap(7))
        large, small = self._degrees.fontMetrics(), self._or_more.fontMetrics()
        self._or_more.setContentsMargins(0, large.ascent() - small.ascent(), 0, 0)
