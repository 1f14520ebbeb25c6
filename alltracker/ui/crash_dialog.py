"""What a person sees of a bug."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dialog import SheetDialog


class CrashDialog(SheetDialog):
    """Says that the program has to end, that the record is safe, and offers the report to copy."""

    def __init__(self, theme: Theme, report: str) -> None:
        super().__init__(
            theme,
            QCoreApplication.translate("CrashDialog", "alltracker has to close"),
            QCoreApplication.translate(
                "CrashDialog",
                "Something went wrong that should not. What you saved is safe in the record. "
                "The report below holds no health data.",
            ),
        )
        self._report = QPlainTextEdit(report)
        self._copy = Button(theme, self.tr("Copy the report"), icon="copy")
        self._report.setReadOnly(True)
        self._report.setFont(theme.font(TextStep.CAPTION))
        self._report.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self._report)
        self.body.addWidget(self._copy)
        self.set_deed(self.tr("Close the program"))
        self.cancel.hide()
        self._copy.clicked.connect(self._copy_report)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
