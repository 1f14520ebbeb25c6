"""The team's fever rule, and what hospitals publish, as examples only."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.fever import lasting_words, temperature_words
from alltracker.care.kind_words import word_of
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import FeverRule
from alltracker.knowledge.fever_rules import FeverPreset, fever_presets, source_words
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.fever_dialog import FeverDialog
from alltracker.ui.settings.items import Item, ItemList
from alltracker.ui.settings.section import Section
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import Rule, Text


class PublishedRule(QWidget):
    """What was published with its source; a rule with a temperature can fill in the form."""

    used = Signal(object)
    """The preset that is to be started from."""

    def __init__(
        self,
        theme: Theme,
        preset: FeverPreset | None,
        words: str,
        source: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preset = preset
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(theme, words, TextStep.SMALL, wraps=True))
        column.addWidget(Text(theme, source, TextStep.CAPTION, ink="muted", wraps=True))
        self.use = Button(theme, self.tr("Start our team’s rule from this…"), "link", parent=self)  # noqa: RUF001 - typographic
        self.use.setAccessibleDescription(words)
        self.use.setVisible(preset is not None)
        column.addWidget(self.use)
        self.use.clicked.connect(self._use)

    def _use(self) -> None:
        self.used.emit(self._preset)


class Fever(Section):
    """The rule of the team; published ones are shown on request and only ever fill in the form."""

    key = "fever_rule"
    kinds: ClassVar[frozenset[type[Record]]] = frozenset({FeverRule})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("Fever rule"))
        theme = around.theme
        empty = self.tr("Your team’s rule is not written down yet. Ask for it, with the number.")  # noqa: RUF001 - typographic
        self.list = ItemList(theme, empty)
        self.add = Button(theme, self.tr("Write down the rule"), icon="plus")
        self.more = Button(theme, self.tr("Show what hospitals have published"), "link")
        self._box = QWidget()
        self._published = QVBoxLayout(self._box)
        self._published.setContentsMargins(0, 0, 0, 0)
        self._box.hide()
        self.rules: list[PublishedRule] = []
        self.body.addWidget(self.list)
        self.body.addWidget(self.add)
        self.body.addWidget(self.more)
        self.body.addWidget(self._box)
        self.add.clicked.connect(self._add)
        self.more.clicked.connect(self._show_published)
        self.list.edit_asked.connect(self._edit)
        self.list.delete_asked.connect(self._delete)

    @override
    def show_rows(self) -> None:
        """Show the rules, the one in force first."""
        rows = self.around.store.all(FeverRule, self.patient.id)
        rows.sort(key=lambda row: row.given_on or dt.date.min)
        self.list.show_items([self._item(row) for row in reversed(rows)])
        written = self.tr("Write down a new rule")
        self.add.setText(written if rows else self.tr("Write down the rule"))
        self.add.updateGeometry()

    @override
    def first_focus(self) -> QWidget:
        """Begin with the button that writes the rule down."""
        return self.add

    def _item(self, row: FeverRule) -> Item:
        degrees = temperature_words(row.celsius, fahrenheit=row.entered_unit == FAHRENHEIT)
        values = {"degrees": degrees, "site": word_of(row.site)}
        title = self.say(Message("settings", _TITLE, values))
        lasting = lasting_words(row, fahrenheit=row.entered_unit == FAHRENHEIT)
        parts = [self.say(lasting) if lasting else "", row.words.strip(), row.phone.strip()]
        if row.given_on is not None:
            parts.append(self.say(Message("settings", _GIVEN, {"day": row.given_on})))
        if row.source:
            source = source_words(self.around.knowledge, row.source, self.around.language.code)
            parts.append(self.say(Message("settings", _BEGAN_AS, {"source": source})))
        return Item(row.id, title, "\n".join(part for part in parts if part))

    def _show_published(self) -> None:
        if not self.rules:
            self._make_published()
        hidden = not self._box.isHidden()
        self._box.setVisible(not hidden)
        shown = self.tr("Hide what hospitals have published")
        self.more.setText(self.tr("Show what hospitals have published") if hidden else shown)
        self.more.updateGeometry()

    def _make_published(self) -> None:
        knowledge, code = self.around.knowledge, self.around.language.code
        usable = {preset.key: preset for preset in fever_presets(knowledge, code)}
        for fact in knowledge.topic("fever_rules"):
            sources = "; ".join(knowledge.source(key).title(code) for key in fact.sources)
            rule = PublishedRule(
                self.around.theme, usable.get(fact.key), fact.text(code), sources, self
            )
            rule.used.connect(self._use)
            if self.rules:
                self._published.addWidget(Rule())
            self._published.addWidget(rule)
            self.rules.append(rule)

    def _use(self, preset: FeverPreset) -> None:
        FeverDialog(self.around, self.patient, None, preset, self.window()).open()

    def _add(self) -> None:
        FeverDialog(self.around, self.patient, parent=self.window()).open()

    def _edit(self, row_id: str) -> None:
        row = self.around.store.get(FeverRule, row_id)
        if row is not None:
            FeverDialog(self.around, self.patient, row, parent=self.window()).open()

    def _delete(self, row_id: str) -> None:
        row = self.around.store.get(FeverRule, row_id)
        if row is not None:
            label = Message("settings", QT_TRANSLATE_NOOP("settings", "Fever rule deleted"))
            self.around.deeds.carry_out(label, remove=[row])


_TITLE: Final = QT_TRANSLATE_NOOP("settings", "{degrees} or more ({site})")
_BEGAN_AS: Final = QT_TRANSLATE_NOOP("settings", "started from: {source}")
_GIVEN: Final = QT_TRANSLATE_NOOP("settings", "given on {day}")
