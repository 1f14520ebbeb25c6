"""The diary by medicine: what was noted beside what documents and leaflets list, unmerged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds import Audience, Severity
from alltracker.db.models import Medicine
from alltracker.knowledge.medicine_effects import ListedBySource, listed_effects
from alltracker.ui.effects.diary_read import Diary
from alltracker.ui.effects.reads import medicines_of
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import IconLabel, Rule, Text
from alltracker.ui.widgets.severity import SeverityMark


class OwnEntry(QWidget):
    """One thing the family noted, as a link to its form."""

    opened = Signal(str)

    def __init__(self, around: Surroundings, row: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = str(row.id)
        language = around.language
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(around.theme.gap(8))
        mark = SeverityMark(around.theme, Severity(row.severity), self)
        self.link = Button(around.theme, row.name, "link", parent=self)
        self.link.setAccessibleDescription(mark.word())
        days = language.day(row.began_on)
        if row.ended_on is None or row.ended_on > today():
            days = self.tr("since {day}").format(day=days)
        line.addWidget(self.link)
        line.addWidget(mark)
        line.addWidget(Text(around.theme, days, TextStep.SMALL, ink="muted"))
        line.addStretch(1)
        self.link.clicked.connect(self._open)

    def _open(self) -> None:
        self.opened.emit(self._id)


class MedicinePart(QWidget):
    """One medicine: the family's own entries, and the lists of documents behind a link."""

    opened = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        medicine: Medicine,
        own: Sequence[Any],
        effects: Sequence[Any],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._effects = effects
        language = around.language
        self.lists = listed_effects(around.knowledge, medicine.drug, medicine.route, language.code)
        self._listed = QWidget(self)
        self.more = Button(around.theme, "", "link", parent=self)
        self.more.setAccessibleDescription(medicine.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, around.theme.gap(4), 0, around.theme.gap(8))
        column.setSpacing(around.theme.gap(4))
        head = Text(around.theme, medicine.name, TextStep.STRONG, wraps=True)
        column.addWidget(head)
        for row in own:
            entry = OwnEntry(around, row, self)
            entry.opened.connect(self.opened)
            column.addWidget(entry)
        if not own:
            words = self.tr("Nothing of the diary is linked to it.")
            column.addWidget(Text(around.theme, words, TextStep.SMALL, ink="muted", wraps=True))
        if not self.lists:
            words = self.tr("The documents at hand list nothing for it.")
            column.addWidget(Text(around.theme, words, TextStep.SMALL, ink="muted", wraps=True))
        self.more.setVisible(bool(self.lists))
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._listed)
        self._listed.hide()
        self.more.clicked.connect(self.toggle)
        self._name_link()

    def toggle(self) -> None:
        """Show what is listed, or hide it."""
        if self._listed.layout() is None:
            self._fill()
        self._listed.setVisible(self._listed.isHidden())
        self._name_link()

    @property
    def more_hidden(self) -> bool:
        """Whether what is listed is hidden."""
        return self._listed.isHidden()

    def text(self) -> str:
        """Return all that is shown, a line each."""
        shown = [one for one in self.findChildren(Text) if not one.isHidden()]
        return "\n".join(one.text() for one in shown)

    def _name_link(self) -> None:
        count = sum(len(one.effects) for one in self.lists)
        hidden = self._listed.isHidden()
        show = self.tr("Show what documents and leaflets list (%n)", "", count)
        self.more.setText(show if hidden else self.tr("Hide what documents and leaflets list"))
        self.more.updateGeometry()

    def _fill(self) -> None:
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(self._around.theme.gap(12), 0, 0, 0)
        column.setSpacing(self._around.theme.gap(2))
        for one in self.lists:
            self._add_list(column, one)

    def _add_list(self, column: QVBoxLayout, one: ListedBySource) -> None:
        theme = self._around.theme
        column.addSpacing(theme.gap(6))
        column.addWidget(Text(theme, one.source, TextStep.SMALL_STRONG, wraps=True))
        for effect in one.effects:
            words = effect.name
            if effect.text:
                words = self.tr("{name}: {text}").format(name=effect.name, text=effect.text)
            noted = [row for row in self._effects if row.name.strip().casefold() in effect.names]
            line = QHBoxLayout()
            line.setSpacing(theme.gap(6))
            if effect.calls:
                line.addWidget(IconLabel(theme, "phone", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(theme, words, TextStep.SMALL, ink="muted", wraps=True), 1)
            if noted:
                said = self.tr("in your diary %n time(s)", "", len(noted))
                line.addWidget(
                    Text(theme, said, TextStep.SMALL_STRONG), 0, Qt.AlignmentFlag.AlignTop
                )
            column.addLayout(line)


class ByMedicine(QWidget):
    """All medicines of the record under each other, those in use first."""

    opened = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._open: set[str] = set()
        self._waiting: tuple[Diary, Lookups] | None = None
        self.parts: dict[str, MedicinePart] = {}
        self._content: QWidget | None = None

    def show_diary(self, diary: Diary, lookups: Lookups) -> None:
        """Show another diary, at once or when it is looked at."""
        self._waiting = (diary, lookups)
        if not self.isHidden():
            self._fill()

    @override
    def setVisible(self, visible: bool) -> None:
        """Read what waits before it is seen."""
        if visible:
            self._fill()
        super().setVisible(visible)

    def _fill(self) -> None:
        if self._waiting is None:
            return
        (diary, lookups), self._waiting = self._waiting, None
        self._open = {key for key, part in self.parts.items() if not part.more_hidden}
        self._renew()
        assert self._content is not None
        column = self._content.layout()
        assert isinstance(column, QVBoxLayout)
        theme = self._around.theme
        child = lookups.audience() is Audience.CHILD
        everyone = self.tr("Not every child gets these. Tell your team what you notice.")
        grown = self.tr("Not everybody gets these. Tell your team what you notice.")
        medicines = medicines_of(self._around.store, lookups.patient.id)
        if medicines:
            said = everyone if child else grown
            column.addWidget(Text(theme, said, TextStep.SMALL, ink="muted", wraps=True))
        for medicine in medicines:
            own = [row for row in diary.effects if row.medicine_id == medicine.id]
            column.addWidget(Rule())
            part = MedicinePart(self._around, medicine, own, diary.effects, self._content)
            part.opened.connect(self.opened)
            self.parts[medicine.id] = part
            column.addWidget(part)
            if medicine.id in self._open:
                part.toggle()
        if not medicines:
            words = self.tr("There are no medicines in the record yet.")
            column.addWidget(Text(theme, words, ink="muted", wraps=True))
        column.addStretch(1)

    def _renew(self) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self.parts = {}
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._around.theme.gap(4))
        self._column.addWidget(self._content)
