"""What happened: chips of what is noted most, and a line for everything else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.records.lookups import EffectTerm
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.chips import Chip
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.one_of import OneStop

_NAME_KEYS: Final = "1234567"
_EXTRA_KEY: Final = "8"
_OTHER_KEY: Final = "9"


class EffectNameEditor(QWidget):
    """A side effect's name with the documents' key of it; the keys 1 to 9 choose a chip.

    Args:
        theme: the look.
        names: what stands on the chips.
        terms: the documents' terms, offered while typing.
        extra: words of one more chip before "Other", such as "Temperature"; "" for none.
        parent: the owner.
    """

    edited = Signal()
    finished = Signal()
    chosen_by_key = Signal()
    extra_chosen = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        names: Sequence[str],
        terms: Sequence[EffectTerm],
        *,
        extra: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items = {term.name.casefold(): term.item for term in terms}
        self._extra_words = extra
        self._make_chips(names)
        self._text = TextField(theme, needed=True)
        self._text.suggest(list(dict.fromkeys([term.name for term in terms])))
        self._build()
        self._connect()

    def value(self) -> tuple[str, str] | None:
        """Return the name and the documents' key of it, "" for the family's own words."""
        name = self._name()
        return (name, self._items.get(name.casefold(), "")) if name else None

    def set_value(self, value: object) -> None:
        """Show a name given as (name, key); None chooses nothing."""
        name = str(value[0]) if isinstance(value, tuple) and value[0] else ""
        chip = next((c for c in self._names if c.text().casefold() == name.casefold()), None)
        self._text.set_value("" if chip else name)
        if name:
            (chip or self._other).setChecked(True)
        else:
            self._forget()
        self._show_line()

    def set_names(self, names: Sequence[str]) -> None:
        """Put other names on the chips; what is chosen or written stays."""
        if [chip.text() for chip in self._names] == list(names):
            return
        name, extra = self._name(), self.is_extra()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        old, group = self._chips, self._group
        self._make_chips(names)
        column.replaceWidget(old, self._chips)
        for gone in (old, group):
            gone.deleteLater()
        old.hide()
        self._lay_chips()
        self._chips.show()
        self._group.buttonClicked.connect(self._choose)
        if extra and self._extra is not None:
            self._extra.setChecked(True)
        else:
            self.set_value((name, "") if name else None)

    def problem(self) -> Problem | None:
        """Return that nothing was chosen or written yet."""
        if self._name() or self.is_extra():
            return None
        if self._other.isChecked():
            return self._text.problem()
        return Problem(self.tr("Choose what happened, or write it under Other."))

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state of the line."""
        self._text.set_wrong(wrong and self._other.isChecked())

    def is_extra(self) -> bool:
        """Return whether the extra chip is chosen."""
        return self._extra is not None and self._extra.isChecked()

    def chips(self) -> list[Chip]:
        """Return all chips in order, those of names first."""
        return [*self._names, *([self._extra] if self._extra else []), self._other]

    @property
    def line(self) -> TextField:
        """The line for what is not on a chip."""
        return self._text

    def first_stop(self) -> QWidget:
        """Return the chip that the keyboard enters on."""
        return next((chip for chip in self.chips() if chip.isChecked()), self.chips()[0])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a chip with the keys 1 to 9."""
        chip = self._chip_of(event.text())
        if chip is None:
            super().keyPressEvent(event)
            return
        chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
        chip.click()
        if chip is not self._other:
            self.chosen_by_key.emit()

    def _chip_of(self, typed: str) -> Chip | None:
        """Return the chip of a key; the last two stay on theirs however many names there are."""
        if typed == _OTHER_KEY or (typed == _EXTRA_KEY and self._extra is None):
            return self._other
        if typed == _EXTRA_KEY:
            return self._extra
        names = dict(zip(_NAME_KEYS, self._names, strict=False))
        return names.get(typed)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chips)
        column.addWidget(self._text)
        self._text.setAccessibleName(self.tr("What happened, in your words"))
        self._text.hide()
        self._lay_chips()
        self._follow()

    def _make_chips(self, names: Sequence[str]) -> None:
        self._group = QButtonGroup(self)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._names = [Chip(self._theme, name, self._chips) for name in names]
        words = self._extra_words
        self._extra = Chip(self._theme, words, self._chips) if words else None
        self._other = Chip(self._theme, self.tr("Other"), self._chips)

    def _lay_chips(self) -> None:
        for chip in self.chips():
            self._group.addButton(chip)
            self._flow.addWidget(chip)
        OneStop(self._group)
        self._chips.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._flow.setSpacing(self._theme.gap(8))

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._choose)
        self._text.edited.connect(self.edited)
        self._text.finished.connect(self.finished)
        self._theme.changed.connect(self._follow)

    def _choose(self) -> None:
        self._show_line()
        if self._other.isChecked():
            self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.extra_chosen.emit(self.is_extra())
        self.edited.emit()

    def _name(self) -> str:
        if self._other.isChecked():
            return self._text.value()
        return next((chip.text() for chip in self._names if chip.isChecked()), "")

    def _forget(self) -> None:
        self._group.setExclusive(False)
        for chip in self.chips():
            chip.setChecked(False)
        self._group.setExclusive(True)

    def _show_line(self) -> None:
        self._text.setVisible(self._other.isChecked())

    def _follow(self) -> None:
        self._flow.setSpacing(self._theme.gap(8))
        column = self.layout()
        assert column is not None
        column.setSpacing(self._theme.gap(8))
