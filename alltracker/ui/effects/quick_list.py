"""Which side effects stand on the chips, in the order of their keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.quick_effects import LONGEST, MOST, put_quick_effects
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form


class QuickListDialog(SheetDialog):
    """One field for each key from 1 to 7; without any, the usual ones come back."""

    def __init__(self, around: Surroundings, lookups: Lookups, parent: QWidget) -> None:
        super().__init__(around.theme, "", parent=parent)
        self._around = around
        self._patient = lookups.patient
        title = self.tr("What stands ready")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(
            self.tr(
                "Each has its key. Keys 8 and 9 stay with the temperature and with other words."
            )
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Form(around.theme, columns=2)
        terms = [term.name for term in lookups.effect_terms()]
        self.lines: list[TextField] = []
        for number, name in enumerate([*lookups.effect_chips(), *[""] * MOST][:MOST], start=1):
            line = TextField(around.theme)
            line.setMaxLength(LONGEST)
            line.suggest(terms)
            line.set_value(name)
            self.form.add(self.tr("Key {number}").format(number=number), line)
            self.lines.append(line)
        self.body.addWidget(self.form)
        self.usual = self.add_button(self.tr("Back to the usual ones"), "quiet")
        self._buttons.removeWidget(self.usual)
        self._buttons.insertWidget(0, self.usual)
        self.usual.clicked.connect(self._reset)
        self.set_deed(self.tr("Save"))
        self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def accept(self) -> None:
        """Keep the list as it stands."""
        self._save([line.value() for line in self.lines])

    def _reset(self) -> None:
        self._save([])

    def _save(self, names: list[str]) -> None:
        label = Message("effects", QT_TRANSLATE_NOOP("effects", "List of side effects changed"))
        rows = put_quick_effects(self._around.store, self._patient.id, names)
        try:
            self._around.deeds.save(label, rows)
        except KnownProblem as problem:
            self.set_footnote(self._around.language.say(problem.message))
            return
        super().accept()
