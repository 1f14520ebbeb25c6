"""What was given in all, with anthracyclines as doxorubicin by a scheme that the family chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.care.equivalence import equivalents
from alltracker.care.exposures import exposures
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.exposure_view import SCHEME, chosen_scheme, exposure_view
from alltracker.db.models import Patient
from alltracker.db.record_settings import RecordSettings
from alltracker.knowledge.equivalents import equivalence_schemes, scheme_of
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.totals.equivalent_words import EquivalentWords, equivalent_words
from alltracker.ui.totals.totals_table import TotalsTable
from alltracker.ui.totals.totals_words import CAUTION, CONTEXT, totals_words
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Rule, Text

_WIDTH = 780


class TotalsDialog(SheetDialog):
    """Adds up once when it opens; the scheme is kept in the patient's record."""

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self._patient = patient
        title = self.tr("What {name} was given in all").format(name=patient.name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.found = exposures(exposure_view(around.store, patient))
        self.words = totals_words(self.found, around.language)
        self.table = TotalsTable(around.theme, self.words)
        self._schemes = equivalence_schemes(around.language.code)
        options = [(scheme.key, scheme.title) for scheme in self._schemes]
        self.scheme = ChoiceField(around.theme, options)
        self._lines = Text(around.theme, "", wraps=True)
        self._total = Text(around.theme, "", TextStep.STRONG, wraps=True)
        self._source = Text(around.theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self.copy = self.add_button(self.tr("Copy as text"))
        self._lay_out()
        self.copy.clicked.connect(self.copy_text)
        self.scheme.edited.connect(self._choose_scheme)
        self.table.selectionModel().currentRowChanged.connect(self._follow_row)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy_text)

    def text(self) -> str:
        """Return all totals as text, tables between tabs."""
        lines = [self._title.text(), self._caution(), "", *self.words.as_lines()]
        if self.found.anthracyclines:
            lines += ["", self._heading(), *self.equivalents().as_lines()]
        return "\n".join(lines) + "\n"

    def copy_text(self) -> None:
        """Put the totals on the clipboard, for a letter or a spreadsheet."""
        QGuiApplication.clipboard().setText(self.text())
        self.set_footnote(self.tr("Copied"))

    def equivalents(self) -> EquivalentWords:
        """Return the anthracyclines by the chosen scheme, in words."""
        scheme = scheme_of(self._schemes, str(self.scheme.value()))
        return equivalent_words(equivalents(self.found.drugs, scheme), self._around.language)

    def _lay_out(self) -> None:
        self.cancel.setText(self.tr("Close"))
        self.setMinimumWidth(
            min(self._theme.px(_WIDTH), self.screen().availableSize().width() * 9 // 10)
        )
        if self.found.empty:
            self.set_text(
                self.tr(
                    "Nothing was noted yet. Doses, radiation and transfusions add up here by"
                    " themselves."
                )
            )
            self.copy.hide()
            self.table.hide()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.set_text(self._caution())
        self.body.addWidget(self.table)
        self.table.setVisible(bool(self.words.rows))
        if self.found.anthracyclines:
            self._add_equivalents()
        for part in self.words.parts:
            self._add_part(part.head, part.lines)
        for remark in self.words.remarks:
            self.body.addWidget(Text(self._theme, remark, TextStep.SMALL, ink="muted", wraps=True))
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_equivalents(self) -> None:
        self.body.addWidget(Rule(self))
        self.body.addWidget(Text(self._theme, self._heading(), TextStep.CARD_TITLE, wraps=True))
        self.scheme.set_value(
            scheme_of(self._schemes, chosen_scheme(self._around.store, self._patient.id)).key
        )
        form = Form(self._theme)
        form.add(
            self.tr("Counted by"),
            self.scheme,
            hint=self.tr("Centers count differently. Ask the clinic which scheme it uses."),
        )
        self.body.addWidget(form)
        for text in (self._lines, self._total, self._source):
            self.body.addWidget(text)
        self._show_equivalents()

    def _add_part(self, head: str, lines: tuple[str, ...]) -> None:
        part = QVBoxLayout()
        part.setSpacing(self._theme.gap(2))
        part.addWidget(Text(self._theme, head, TextStep.STRONG, wraps=True))
        for line in lines:
            part.addWidget(Text(self._theme, line, wraps=True))
        self.body.addLayout(part)

    def _show_equivalents(self) -> None:
        words = self.equivalents()
        self._lines.setText("\n".join(words.lines))
        self._total.setText(words.total)
        self._source.setText(words.source)

    def _choose_scheme(self) -> None:
        """Keep the chosen scheme; go back where that cannot be saved."""
        settings = RecordSettings(self._around.store, self._patient.id)
        scheme = scheme_of(self._schemes, str(self.scheme.value()))
        text = QT_TRANSLATE_NOOP("totals", "Anthracyclines counted by {scheme}")
        label = Message("totals", text, {"scheme": scheme.title})
        if not self._around.deeds.carry_out(label, put=settings.put({SCHEME: scheme.key})):
            known = chosen_scheme(self._around.store, self._patient.id)
            self.scheme.set_value(scheme_of(self._schemes, known).key)
        self._show_equivalents()

    def _follow_row(self) -> None:
        """Bring the chosen row into sight: the dialog scrolls, not the table."""
        rect = self.table.current_rect().translated(self.table.pos())
        self._scroll.ensureVisible(0, rect.center().y(), 0, rect.height())

    def _heading(self) -> str:
        return self.tr("Anthracyclines as doxorubicin")

    def _caution(self) -> str:
        return self._around.language.word(CONTEXT, CAUTION)
