"""The gallery's middle column: phases, lines of laboratory values, timeline marks, a tooltip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from alltracker.care.kinds import PhaseKind, Severity
from alltracker.ui.gallery_parts import GalleryCard, TooltipSample, side_by_side
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.phase_look import PhaseChip, PhaseSolid, PhaseSwatch
from alltracker.ui.widgets.series_sample import SeriesSample
from alltracker.ui.widgets.severity import SeverityMark
from alltracker.ui.widgets.timeline_mark import MarkKind, TimelineMark

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PhasesCard(GalleryCard):
    """Every phase as pattern, solid with letter, and chip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Phases: pattern, solid with letter, chip"))
        names = (
            (PhaseKind.INDUCTION, self.tr("Induction")),
            (PhaseKind.CONSOLIDATION, self.tr("Consolidation")),
            (PhaseKind.INTERIM_MAINTENANCE, self.tr("Interim maintenance")),
            (PhaseKind.DELAYED_INTENSIFICATION, self.tr("Delayed intensification")),
            (PhaseKind.MAINTENANCE, self.tr("Maintenance")),
            (PhaseKind.FOLLOW_UP, self.tr("Follow-up")),
            (PhaseKind.OTHER, self.tr("Other")),
        )
        grid = self.add_grid(0, across=12, down=7)
        for row, (kind, name) in enumerate(names):
            grid.addWidget(PhaseSwatch(theme, kind, name), row, 0, _LEFT)
            grid.addWidget(PhaseSolid(theme, kind, name), row, 1, _LEFT)
            grid.addWidget(PhaseChip(theme, kind, name), row, 2, _LEFT)
        grid.setColumnStretch(2, 1)


class LinesCard(GalleryCard):
    """Lines of laboratory values, marks of the timeline and a tooltip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Lab series"))
        self._add_series()
        self.add_group(self.tr("Timeline marks: happened and planned"))
        self._add_marks()
        self.add_group(self.tr("Tooltip"))
        words = self.tr("Delayed intensification, 2 June to 5 August 2025")
        self.body.addLayout(side_by_side(TooltipSample(theme, words), gap=0))
        self.body.addStretch(1)

    def _add_series(self) -> None:
        names = (
            ("anc", self.tr("Neutrophils")),
            ("wbc", self.tr("White cells")),
            ("plt", self.tr("Platelets")),
            ("hgb", self.tr("Hemoglobin")),
            ("lymph", self.tr("Lymphocytes")),
            ("alt", self.tr("ALT")),
            ("blasts", self.tr("Blasts")),
            ("own", self.tr("Own test")),
        )
        grid = self.add_grid(2, across=6, down=5)
        for place, (key, name) in enumerate(names):
            sample = SeriesSample(self._theme, key, name)
            row = side_by_side(sample, Text(self._theme, name), gap=self._theme.gap(12))
            grid.addLayout(row, place // 2, place % 2)

    def _add_marks(self) -> None:
        grid = self.add_grid(2, across=0, down=7)
        happened, planned = (MarkKind.CHEMOTHERAPY, True), (MarkKind.CHEMOTHERAPY, False)
        self._add_pair(grid, 0, (happened, planned), self.tr("chemotherapy"))
        self._add_pair(grid, 1, _both(MarkKind.PUNCTURE), self.tr("puncture"))
        self._add_pair(grid, 2, _both(MarkKind.HOSPITAL), self.tr("in hospital"))
        drops = ((MarkKind.RED_CELLS, True), (MarkKind.PLATELETS, True))
        self._add_pair(grid, 3, drops, self.tr("red cells, platelets"))
        self._add_pair(grid, 4, ((MarkKind.FEVER, True),), self.tr("fever"))
        self._add_pair(grid, 5, _both(MarkKind.VISIT), self.tr("visit"))

    def _add_pair(
        self, grid: QGridLayout, place: int, marks: tuple[tuple[MarkKind, bool], ...], word: str
    ) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(4))
        for kind, happened in marks:
            row.addWidget(TimelineMark(self._theme, kind, happened=happened))
        if len(marks) == 1:
            row.addSpacing(self._theme.px(18) + self._theme.gap(4))
        row.addSpacing(self._theme.gap(8))
        row.addWidget(Text(self._theme, word))
        row.addStretch(1)
        grid.addLayout(row, place // 2, place % 2)


def _both(kind: MarkKind) -> tuple[tuple[MarkKind, bool], ...]:
    return ((kind, True), (kind, False))


class SeverityCard(GalleryCard):
    """Every severity with its word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Severity"))
        grid = self.add_grid(2, across=0, down=6)
        for place, severity in enumerate(Severity):
            grid.addWidget(SeverityMark(theme, severity), place // 2, place % 2, _LEFT)
