"""A medicine by any of its names, found while typing; the class stands beside each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget
from typing_extensions import override

from alltracker.knowledge.medicines import CatalogDrug, drug_of, find_drug, find_drugs
from alltracker.language import capitalized
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.fields import TextField

_SHOWN: Final = 12


class DrugField(TextField):
    """Its value is (key, name); the key is empty for a name of the family's own.

    ``drug_changed`` carries the medicine of the catalog, or None.
    """

    drug_changed = Signal(object)

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
        self._lines = QStringListModel(self)
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
        return self._lines.stringList()

    @override
    def value(self) -> tuple[str, str]:  # type: ignore[override] # fills two attributes
        """Return the key of the catalog and the name as it is written."""
        return (self._drug.key if self._drug else "", self.text().strip())

    def show_drug(self, key: str, name: str) -> None:
        """Show a medicine by its key and the name that the family gave it."""
        self.setText(name)
        self._take(drug_of(self._drugs, key), rename=False)

    def line(self, drug: CatalogDrug) -> str:
        """Return a medicine as it is offered: name, other names, class."""
        others = ", ".join([*drug.shorts, *drug.brands][:3])
        words = self.tr("{name} ({others}): {group}") if others else self.tr("{name}: {group}")
        name, group = drug.name(self._code), drug.group(self._code)
        return capitalized(words.format(name=name, others=others, group=group))

    def _search(self, text: str) -> None:
        self._found = list(find_drugs(self._drugs, text))[:_SHOWN]
        self._lines.setStringList([self.line(drug) for drug in self._found])
        known = find_drug(self._drugs, text)
        if known is not self._drug:
            self._take(known, rename=False)

    def _choose(self, line: str) -> None:
        drug = next((one for one in self._found if self.line(one) == line), None)
        if drug is not None:
            self._take(drug, rename=True)
            self.edited.emit()

    def _settle(self) -> None:
        """Keep the catalog's own spelling of a name that was typed whole."""
        if self._drug is None:
            self._take(find_drug(self._drugs, self.text()), rename=False)

    def _take(self, drug: CatalogDrug | None, *, rename: bool) -> None:
        if drug is not None and rename:
            self.setText(capitalized(drug.name(self._code)))
        if drug is not self._drug:
            self._drug = drug
            self.drug_changed.emit(drug)
