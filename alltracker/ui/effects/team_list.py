"""The team's own list of signs to report at once, one a line, and where it is from."""

from __future__ import annotations

from typing import Final
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.kinds import CheckTopic
from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import values_of
from alltracker.db.models import CheckItem, Patient
from alltracker.ui.effects.reads import team_signs
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.choices import NotesField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form

_LONGEST: Final = 200


class TeamListDialog(SheetDialog):
    """Changes the whole list at once; a line that stays keeps its row."""

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, "", parent=parent)
        self._around = around
        self._patient = patient
        title = self.tr("What your team wants to hear at once")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(
            self.tr("One sign a line, as your team said it. Left empty, the documents are shown.")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = team_signs(around.store, patient.id)
        self.signs = NotesField(around.theme, lines=8)
        self.signs.set_value("\n".join(row.name for row in self._rows))
        self.source = TextField(around.theme)
        self.source.set_value(next((row.note for row in self._rows if row.note), ""))
        self.form = Form(around.theme)
        self.form.add(self.tr("Signs, one a line"), self.signs)
        hint = self.tr("Such as: card of the day ward, 27 January 2025")
        self.form.add(self.tr("Where the list is from"), self.source, hint=hint)
        self.body.addWidget(self.form)
        self.setMinimumWidth(around.theme.px(560))
        self.set_deed(self.tr("Save"))
        self.signs.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def accept(self) -> None:
        """Keep the lines as rows, in one step."""
        put, remove = self._changes()
        if put or remove:
            text = QT_TRANSLATE_NOOP("effects", "List of your team saved")
            try:
                self._around.deeds.save(Message("effects", text), put, remove=remove)
            except KnownProblem as problem:
                self.set_footnote(self._around.language.say(problem.message))
                return
        super().accept()

    def _changes(self) -> tuple[list[CheckItem], list[CheckItem]]:
        """Return the rows to save and those to delete."""
        lines = [" ".join(line.split())[:_LONGEST] for line in self.signs.value().splitlines()]
        wanted = list(dict.fromkeys(line for line in lines if line))
        source = self.source.value()
        known = {row.name: row for row in self._rows}
        put = []
        if [name for name in wanted if name in known] != [n for n in known if n in wanted]:
            known = {}  # another order: every line is written anew
        for name in wanted:
            row = known.get(name)
            if row is None:
                put.append(self._new(name, source))
            elif row.note != source:
                put.append(CheckItem(**values_of(row) | {"note": source}))
        kept = [known[name].id for name in wanted if name in known]
        return put, [row for row in self._rows if row.id not in kept]

    def _new(self, name: str, source: str) -> CheckItem:
        return CheckItem(
            patient_id=self._patient.id,
            topic=CheckTopic.TELL_TEAM,
            key=f"own:{uuid4().hex}",
            name=name,
            note=source,
        )
