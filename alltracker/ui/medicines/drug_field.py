"""A medicine by any of its names, found while typing; the class stands beside each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QCompleter, QWidget
from typing_extensions import override

from alltracker.knowledge.medicines import CatalogDrug, drug_of, find_drug, find_drugs
from alltracker.language import capitalized
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.fields import TextField

_SHOWN: Final = 12


class Offers(QAbstractListModel):
    """Medicines to choose from: shown with their class, chosen by their name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[tuple[str, str]] = ()

    @property
    def lines(self) -> list[str]:
        """What is shown."""
        return [line for _, line in self._rows]

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Offer other medicines, (name, line) each."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many are offered."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the line of a medicine, or its name to write."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
        }:
            return None
        name, line = self._rows[index.row()]
        return line if role == Qt.ItemDataRole.DisplayRole else name


class DrugField(TextField):
    """Its value is (key, name); the key is empty for a name of the family's own.

    ``drug_changed`` carries the medicine of the catalog, or None; ``brand_typed`` a brand that was
    written in the place of the name.
    """

    drug_changed = Signal(object)
    brand_typed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        drugs: Sequence[CatalogDrug],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, needed=True, parent=parent)
        self._drugs = drugs
        self._code = language
        self._drug: CatalogDrug | None = None
        self._found: list[CatalogDrug] = []
        self._lines = Offers(self)
        completer = QCompleter(self._lines, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        assert popup is not None
        popup.setAccessibleName(self.tr("Medicines found"))
        self.setMaxLength(200)
        self.setCompleter(completer)
        self.textEdited.connect(self._search)
        self.editingFinished.connect(self._settle)
        completer.activated.connect(self._choose)

    @property
    def drug(self) -> CatalogDrug | None:
        """The medicine of the catalog that stands here."""
        return self._drug

    @property
    def offered(self) -> list[str]:
        """What is offered while typing."""
        return self._lines.lines

    @override
    def value(self) -> tuple[str, str]:  # type: ignore[override] # fills two attributes
        """Return the key of the catalog and the name as it is written."""
        return (self._drug.key if self._drug else "", self.text().strip())

    def show_drug(self, key: str, name: str) -> None:
        """Show a medicine by its key and the name that the family gave it."""
        self.setText(name)
        self._take(drug_of(self._drugs, key))

    def line(self, drug: CatalogDrug) -> str:
        """Return a medicine as it is offered: name, other names, class."""
        others = ", ".join([*drug.shorts, *drug.brands][:3])
        words = self.tr("{name} ({others}): {group}") if others else self.tr("{name}: {group}")
        name, group = drug.name(self._code), drug.group(self._code)
        return capitalized(words.format(name=name, others=others, group=group))

    def _search(self, text: str) -> None:
        self._found = list(find_drugs(self._drugs, text))[:_SHOWN]
        self._lines.show_rows([(self._name(drug), self.line(drug)) for drug in self._found])
        known = find_drug(self._drugs, text) or self._more_of(text)
        if known is not self._drug:
            self._take(known)

    def _choose(self, name: str) -> None:
        drug = next((one for one in self._found if self._name(one) == name), None)
        if drug is not None:
            self.setText(name)
            self._take(drug)
            self.edited.emit()

    def _name(self, drug: CatalogDrug) -> str:
        return capitalized(drug.name(self._code))

    def _more_of(self, text: str) -> CatalogDrug | None:
        """Return the medicine that stands here while its name only gets longer, "…, liquid"."""
        drug = self._drug
        typed = text.strip().casefold()
        if drug is not None and typed.startswith((drug.en.casefold(), drug.es.casefold())):
            return drug
        return None

    def _settle(self) -> None:
        """Write the generic name where a short one or a brand was typed, and tell the brand."""
        typed = self.text().strip()
        whole = find_drug(self._drugs, typed)
        if whole is None:
            return
        self._take(whole)
        if typed.casefold() not in {whole.en.casefold(), whole.es.casefold()}:
            self.setText(self._name(whole))
            if typed.casefold() in {brand.casefold() for brand in whole.brands}:
                self.brand_typed.emit(typed)

    def _take(self, drug: CatalogDrug | None) -> None:
        if drug is not self._drug:
            self._drug = drug
            self.drug_changed.emit(drug)
