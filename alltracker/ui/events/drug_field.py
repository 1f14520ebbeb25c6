"""A line for the name of a medicine: the list below tells its class, which tells names apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from alltracker.db.clinic_rows import ChosenDrug
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.fields import FieldEdit


class DrugField(FieldEdit):
    """Takes any name; one of the catalog, a short one or a brand is kept by its generic name."""

    def __init__(
        self,
        theme: Theme,
        offered: Sequence[tuple[str, str]],
        read: Callable[[str], ChosenDrug | None],
    ) -> None:
        super().__init__(theme)
        self._read = read
        model = QStandardItemModel(self)
        for name, said in offered:
            item = QStandardItem(said)
            item.setData(name, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        completer = QCompleter(model, self)
        completer.setCompletionRole(Qt.ItemDataRole.DisplayRole)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        completer.activated.connect(self._take)
        self._names = {said: name for name, said in offered}
        self.editingFinished.connect(self._write_out)

    def drug(self) -> ChosenDrug | None:
        """Return the medicine, None for an empty line."""
        text = self.text()
        return self._read(self._names.get(text, text))

    def set_drug(self, drug: ChosenDrug | None) -> None:
        """Show a medicine."""
        self.setText(drug.name if drug is not None else "")

    def _take(self, said: str) -> None:
        self.setText(self._names.get(said, said))
        self._write_out()
        self.edited.emit()

    def _write_out(self) -> None:
        """Write the generic name, so that it can be checked at a glance."""
        drug = self.drug()
        if drug is not None and drug.name != self.text():
            self.setText(drug.name)
            self.edited.emit()
