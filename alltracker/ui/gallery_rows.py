"""The gallery's last column: counts, what is due, and long work."""

from __future__ import annotations

from alltracker.language import Language
from alltracker.ui.gallery_parts import GalleryCard
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.count_cells import CountCells
from alltracker.ui.widgets.count_reading import CountReading
from alltracker.ui.widgets.due_list import DueList
from alltracker.ui.widgets.due_model import DueRow
from alltracker.ui.widgets.progress import ProgressRow

_CELLS = "10⁹/L"


class CountsCard(GalleryCard):
    """A count in its range, one below it, and one without an earlier value."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, self.tr("Count cell: in range, below, no earlier value"), outset=8)
        cells = CountCells(theme, language, can_open=True)
        neutrophils = self.tr("Neutrophils")
        fight = self.tr("fight infection")
        up = (1.32, 1.18, 1.36, 1.2, 1.05, 0.46, 0.7, 0.94, 1.12)
        down = (1.34, 1.92, 1.55, 1.32, 1.1, 1.33, 1.12, 0.88, 0.42)
        liver = CountReading("alt", self.tr("ALT"), self.tr("liver"), "alt", "64", "U/L", (64.0,))
        cells.show_readings(
            (
                CountReading("up", neutrophils, fight, "anc", "1.12", _CELLS, up, 0.5, 1.5),
                CountReading("down", neutrophils, fight, "anc", "0.42", _CELLS, down, 0.5, 1.5),
                liver,
            )
        )
        cells.chosen.connect(self._tell)
        self.body.addWidget(cells)

    def _tell(self) -> None:
        self.told.emit(self.tr("Count opened"))


class DueCard(GalleryCard):
    """Due rows at rest, under the pointer and with keyboard focus."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Due row: at rest, hover, keyboard focus"), outset=8)
        self.due = DueList(theme)
        rows = (
            DueRow(
                "order",
                "pill",
                self.tr("Order mercaptopurine"),
                self.tr("enough until 5 December"),
                self.tr("30 Nov"),
            ),
            DueRow(
                "print",
                "printer",
                self.tr("Print the calendar"),
                self.tr("dose changes tomorrow"),
                self.tr("today"),
                can_open=True,
            ),
            DueRow(
                "backup",
                "hard-drive",
                self.tr("Copy the backup"),
                self.tr("31 days old"),
                self.tr("Sat"),
            ),
        )
        self.due.show_rows(rows)
        self.due.pretend({1: "hover", 2: "focus"})
        self.due.done_chosen.connect(self._tell_done)
        self.due.later_chosen.connect(self._tell_later)
        self.due.moved_chosen.connect(self._tell_moved)
        self.due.dismissed.connect(self._tell_dismissed)
        self.due.opened.connect(self._tell_opened)
        self.body.addSpacing(theme.gap(4))
        self.body.addWidget(self.due)

    def _tell_done(self) -> None:
        self.told.emit(self.tr("Done"))

    def _tell_later(self) -> None:
        self.told.emit(self.tr("Put off"))

    def _tell_moved(self) -> None:
        self.told.emit(self.tr("Moved"))

    def _tell_dismissed(self) -> None:
        self.told.emit(self.tr("Dismissed"))

    def _tell_opened(self) -> None:
        self.told.emit(self.tr("Opened"))


class WorkCard(GalleryCard):
    """Long work with its number and Stop."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, self.tr("Long work"))
        row = ProgressRow(theme, language, self.tr("Reading results"))
        row.set_progress(1240, 2000)
        row.stop_requested.connect(self._tell)
        self.body.addSpacing(theme.gap(6))
        self.body.addWidget(row)
        self.body.addStretch(1)

    def _tell(self) -> None:
        self.told.emit(self.tr("Stopped"))
