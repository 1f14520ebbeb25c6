"""The gallery's first column: buttons, fields, dose marks, choices and the toast."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from alltracker.language import Language
from alltracker.ui.gallery_parts import GalleryCard, HeldRing, StateButton, side_by_side
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button, Kind
from alltracker.ui.widgets.chips import Chip
from alltracker.ui.widgets.dose_mark import DoseMark, DoseState
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import IconLabel, Text
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.ticks import CheckField, RadioField

_STATES = ("normal", "hover", "pressed", "focus", "disabled")


class ButtonsCard(GalleryCard):
    """Every kind of button in every state."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Buttons"))
        self._rings: list[HeldRing] = []
        grid = self.add_grid(0, across=14, down=8)
        kinds: tuple[tuple[Kind, str], ...] = (
            ("primary", self.tr("Save")),
            ("secondary", self.tr("Print")),
            ("quiet", self.tr("Open")),
        )
        for row, (kind, text) in enumerate(kinds):
            self._add_row(grid, row, kind, text)
        said = (
            self.tr("normal"),
            self.tr("hover"),
            self.tr("pressed"),
            self.tr("focus"),
            self.tr("disabled"),
        )
        for column, word in enumerate(said):
            label = Text(theme, word, TextStep.CAPTION, ink="muted")
            grid.addWidget(label, len(kinds), column, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnStretch(len(said), 1)

    def hold_rings(self) -> None:
        """Show the rings of what is shown in focus."""
        for ring in self._rings:
            ring.follow()

    def _add_row(self, grid: QGridLayout, row: int, kind: Kind, text: str) -> None:
        for column, state in enumerate(_STATES):
            button = StateButton(self._theme, text, kind, state)
            if state == "disabled":
                button.setToolTip(self.tr("Switched off to show how that looks."))
            elif state == "focus":
                self._rings.append(HeldRing(self._theme, button))
            button.clicked.connect(self._tell_pressed)
            grid.addWidget(button, row, column, Qt.AlignmentFlag.AlignCenter)

    def _tell_pressed(self) -> None:
        self.told.emit(self.tr("Button pressed"))


class FieldsCard(GalleryCard):
    """A field as it is, in focus, with a mistake and switched off."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, self.tr("Form fields"))
        self._form = Form(theme, columns=2)
        unit = "10⁹/L"
        plain = self._number(language, 226)
        focus = self._number(language, 226)
        self._wrong = self._number(language, 226000)
        off = self._number(language, None)
        off.setEnabled(False)
        off.setPlaceholderText(self.tr("calculated"))
        off.setToolTip(self.tr("Calculated from other values."))
        self._form.add(self.tr("Platelets"), plain, unit=unit)
        self._form.add(self.tr("In focus"), focus, unit=unit)
        self._form.add(self.tr("With a mistake"), self._wrong)
        self._form.add(self.tr("Switched off"), off, hint=self.tr("From WBC and differential"))
        sentence = self.tr("Too high for {unit}.").format(unit=unit)
        remedy = self.tr("Use {number}?").format(number=language.number(226))
        self._form.set_error(self._wrong, Problem(sentence, remedy, self._use_smaller))
        self.body.addWidget(self._form)
        self._ring = HeldRing(theme, focus)

    def hold_rings(self) -> None:
        """Show the ring of the field that is shown in focus."""
        self._ring.follow()

    def _number(self, language: Language, number: float | None) -> NumberField:
        field = NumberField(self._theme, language)
        field.set_value(number)
        return field

    def _use_smaller(self) -> None:
        self._wrong.set_value(226)


class ChoicesCard(GalleryCard):
    """Dose marks, ticks, chips, a segmented control and a toast."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Dose marks"))
        self._add_doses()
        self.add_group(self.tr("Choices"))
        self._add_choices()
        self.add_group(self.tr("Toast, with undo for 10 seconds"))
        self._add_toast()
        self.body.addStretch(1)

    def _add_doses(self) -> None:
        row = side_by_side(gap=0, stretch=False)
        for place, state in enumerate(DoseState):
            mark = DoseMark(self._theme, state)
            cell = QVBoxLayout()
            cell.setSpacing(self._theme.gap(3))
            cell.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
            word = Text(self._theme, mark.word(), TextStep.CAPTION, ink="muted")
            cell.addWidget(word, 0, Qt.AlignmentFlag.AlignHCenter)
            if place:
                row.addStretch(1)
            row.addLayout(cell)
        self.body.addLayout(row)

    def _add_choices(self) -> None:
        theme = self._theme
        ticked = CheckField(theme, self.tr("ticked"))
        ticked.set_value(True)
        free = CheckField(theme, self.tr("open"))
        chosen = RadioField(theme, self.tr("chosen"))
        chosen.setChecked(True)
        self.body.addLayout(side_by_side(ticked, free, chosen, gap=theme.gap(18)))
        counts, infection = Chip(theme, self.tr("Counts")), Chip(theme, self.tr("Infection"))
        counts.setChecked(True)
        reach = Segmented(
            theme,
            (("year", self.tr("Year")), ("all", self.tr("All"))),
            name=self.tr("Range"),
            room="card",
        )
        reach.set_value("all")
        self.body.addLayout(side_by_side(counts, infection, reach, gap=theme.gap(8)))

    def _add_toast(self) -> None:
        """Add the strip of a toast, which here stays."""
        gap = self._theme.gap
        strip = QFrame()
        strip.setProperty("ground", "toast")
        row = QHBoxLayout(strip)
        row.setContentsMargins(gap(16), gap(7), gap(8), gap(7))
        row.setSpacing(gap(12))
        row.addWidget(IconLabel(self._theme, "check", "on_tooltip"))
        row.addWidget(Text(self._theme, self.tr("6-MP given, 21:58"), ink="on_tooltip"), 1)
        undo = Button(self._theme, self.tr("Undo"), "toast")
        undo.clicked.connect(self._tell_undone)
        row.addWidget(undo)
        self.body.addWidget(strip)

    def _tell_undone(self) -> None:
        self.told.emit(self.tr("Undone"))
