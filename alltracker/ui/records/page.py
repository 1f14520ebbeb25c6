"""The page of one tracked thing: its list, its form, and what stands there before the first row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.db.columns import Record
from alltracker.db.models import Patient, Phase
from alltracker.db.queries import light_rows
from alltracker.db.store import Kinds
from alltracker.ui.kinds import CONTEXT, Column, Kind, ListWords, Slice
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.records.delegate import ROW
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.model import Entry
from alltracker.ui.records.opener import FormOpener
from alltracker.ui.records.panel import RecordsPanel
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.empty import EmptyPage


class RecordsPage(Page):
    """A list-and-form page driven by the registry; Insert or Ctrl+N adds a row."""

    kind: ClassVar[Kind]
    also_read: ClassVar[frozenset[type[Record]]] = frozenset({Phase})
    """Kinds of rows whose change is shown here besides the page's own."""
    columns: ClassVar[Sequence[Column]] = ()
    """The columns of the list where they are not the kind's own."""
    slices: ClassVar[Sequence[Slice]] = ()
    row: ClassVar[int] = ROW
    """Height of a row at 100 %."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        kind, word = self.kind, around.language.word
        title = word(CONTEXT, kind.title)
        self.panel = RecordsPanel(
            around,
            self.columns or kind.columns,
            self.slices or kind.slices,
            name=title,
            row=self.row,
        )
        self.add_button = Button(around.theme, word(CONTEXT, kind.labels.add), icon="plus")
        words = [
            word(CONTEXT, text) for text in (kind.empty.title, kind.empty.line, kind.empty.button)
        ]
        self.empty = EmptyPage(around.theme, kind.empty.drawing, *words, key=kind.letter)
        self._patient: Patient | None = None
        self._rows: Sequence[Any] = ()
        self._entries: Sequence[Entry] = ()
        self._stack = QStackedLayout()
        self._lay()
        self._wire()

    @override
    def title(self) -> str:
        """Return what the page is about."""
        return self.around.language.word(CONTEXT, self.kind.title)

    @override
    def subtitle(self) -> str:
        """Return how many there are and what comes next."""
        if self.kind.subtitle is None or self._patient is None:
            return ""
        message = self.kind.subtitle(self._rows, self.lookups().words())
        return self.around.language.say(message) if message else ""

    @override
    def tools(self) -> Sequence[QWidget]:
        """Return the button that adds a row, once there are rows."""
        return (self.add_button,) if self._entries else ()

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show another patient's rows."""
        self._patient = patient
        self._read()

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again when a row of this page changed."""
        if kinds & ({self.kind.model} | self.also_read):
            self._read()

    @override
    def reveal(self, row_id: str) -> None:
        """Select and show a row, and open nothing."""
        self.panel.reveal(row_id)

    @override
    def first_focus(self) -> QWidget:
        """Return the list, or the one button of the empty page."""
        return self.panel.table if self._entries else self.empty.button

    def add(self) -> RecordDialog | None:
        """Open the form of a new row."""
        if self._patient is None:
            return None
        opener = FormOpener(self.around, self._patient, self.window())
        dialog = opener.open(self.kind_to_add(), None, self.new_values())
        dialog.saved.connect(self.panel.reveal)
        return dialog

    def kind_to_add(self) -> Kind:
        """Return what the button adds."""
        return self.kind

    def more_entries(self) -> Sequence[Entry]:
        """Return what stands in the list besides the page's own kind."""
        return ()

    def new_values(self) -> Mapping[str, object]:
        """Return what is known of a new row already."""
        return {}

    def lookups(self) -> Lookups:
        """Return what the page asks of the record."""
        assert self._patient is not None
        return Lookups(self.around, self._patient)

    def cell_words(self) -> ListWords:
        """Return what the cells need besides their rows."""
        return self.lookups().words()

    def begin(self) -> None:
        """Do what the empty page's button offers."""
        self.add()

    def _lay(self) -> None:
        self._whole = QWidget()
        self._column = QVBoxLayout(self._whole)
        self._column.addWidget(self.panel, 1)
        self.setLayout(self._stack)
        self._stack.addWidget(self._whole)
        self._stack.addWidget(self.empty)
        self._follow()

    def _wire(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.empty.button.clicked.connect(self.begin)
        self.around.theme.changed.connect(self._follow)
        for keys in ("Insert", "Ctrl+N"):
            shortcut = QShortcut(QKeySequence(keys), self, self.add)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _read(self) -> None:
        """Read the rows and show them, or the empty page."""
        if self._patient is None:
            return
        kind = self.kind
        self._rows = light_rows(
            self.around.store, kind.model, self._patient.id, newest_by=kind.order_by
        )
        self._entries = [*(Entry(kind, row) for row in self._rows), *self.more_entries()]
        self.panel.show_entries(self._patient, self._entries, self.cell_words())
        self._stack.setCurrentIndex(0 if self._entries else 1)
        self.header_changed.emit()

    def _follow(self) -> None:
        gap = self.around.theme.gap
        self._column.setContentsMargins(gap(32), 0, gap(32), gap(24))
        self._column.setSpacing(gap(16))
