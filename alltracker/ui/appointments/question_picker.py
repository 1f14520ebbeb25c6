"""The questions that the documents name, to tick and take into a visit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.kinds import Audience
from alltracker.care.plan import audience_of
from alltracker.care.questions import with_more
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import Patient
from alltracker.knowledge.model import Fact
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.fields import FieldEdit
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField

TOPIC: Final = "questions"
_STAGES: Final = {
    "suspicion": QT_TRANSLATE_NOOP("visits", "When leukemia is suspected"),
    "diagnosis": QT_TRANSLATE_NOOP("visits", "At diagnosis"),
    "before_treatment": QT_TRANSLATE_NOOP("visits", "Before treatment"),
    "during_treatment": QT_TRANSLATE_NOOP("visits", "During treatment"),
    "after_treatment": QT_TRANSLATE_NOOP("visits", "After treatment"),
    "relapse": QT_TRANSLATE_NOOP("visits", "If it comes back"),
}


class QuestionPicker(SheetDialog):
    """Questions by stage, those for the patient's age first; typing shows only what fits."""

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, " ", parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self._audience = audience_of(patient.birth_date, patient.diagnosis_date)
        self.finder = FieldEdit(around.theme, icon="search")
        self.ticks: dict[CheckField, str] = {}
        self._heads: dict[str, Text] = {}
        self._group_of: dict[CheckField, str] = {}
        self._nothing = Text(around.theme, self.tr("No question fits."), ink="muted", wraps=True)
        self._lay_out()
        self._connect()

    def chosen(self) -> list[str]:
        """Return the ticked questions, in their order."""
        return [text for tick, text in self.ticks.items() if tick.isChecked()]

    def added_to(self, questions: str) -> str:
        """Return a visit's questions with the ticked ones below, each once."""
        return with_more(questions, self.chosen())

    def search(self, words: str) -> None:
        """Show the questions in which all words occur."""
        wanted = words.casefold().split()
        shown: set[str] = set()
        for tick, text in self.ticks.items():
            fits = all(word in text.casefold() for word in wanted)
            tick.setVisible(fits)
            if fits:
                shown.add(self._group_of[tick])
        for group, head in self._heads.items():
            head.setVisible(group in shown)
        self._nothing.setVisible(not shown)

    def _lay_out(self) -> None:
        title = self.tr("Questions to ask")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(self.tr("Tick what you want to ask. You can change the words afterwards."))
        self.finder.setPlaceholderText(self.tr("Search here"))
        self.finder.setAccessibleName(self.tr("Search the questions"))
        frame = self._frame.layout()
        assert isinstance(frame, QVBoxLayout)
        frame.insertWidget(2, self.finder)
        for group, facts in self._groups():
            self._add_group(group, facts)
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)
        self._nothing.hide()
        self.set_deed(self.tr("Add questions"))
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self.finder.edited.connect(self._search)

    def _search(self) -> None:
        self.search(self.finder.text())

    def _groups(self) -> Iterator[tuple[str, list[Fact]]]:
        """Yield the stages with the questions for this patient, then those of other ages."""
        facts = self._around.knowledge.topic(TOPIC)
        word = self._around.language.word
        own = [fact for fact in facts if fact.applies_to(self._audience)]
        others = [fact for fact in facts if not fact.applies_to(self._audience)]
        for stage, name in _STAGES.items():
            found = [fact for fact in own if fact.stage == stage]
            if found:
                yield word("visits", name), found
        adults = self.tr("Written for adults")
        children = self.tr("Written for children")
        name = adults if self._audience is Audience.CHILD else children
        if others:
            yield name, others

    def _add_group(self, group: str, facts: list[Fact]) -> None:
        code, knowledge = self._around.language.code, self._around.knowledge
        head = Text(self._theme, group, TextStep.STRONG, wraps=True)
        self._heads[group] = head
        self.body.addWidget(head)
        for fact in facts:
            text = fact.text(code)
            tick = CheckField(self._theme, text.replace("&", "&&"))
            source = knowledge.source_names(fact.sources, code)
            tick.setAccessibleName(text)
            tick.setAccessibleDescription(source)
            tick.setToolTip(self.tr("Source: {source}").format(source=source))
            self.ticks[tick] = text
            self._group_of[tick] = group
            self.body.addWidget(tick)

    @override
    def _follow(self) -> None:
        super()._follow()
        screen = self.screen().availableSize()
        self.setMinimumWidth(min(self._theme.px(560), screen.width() * 9 // 10))
