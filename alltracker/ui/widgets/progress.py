"""Long work in a row: what is being done, how far it is, and Stop."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import Text


class ProgressRow(QWidget):
    """A bar with words and a number; emits ``stop_requested`` once."""

    stop_requested = Signal()

    def __init__(
        self, theme: Theme, language: Language, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locale = QLocale(language.code)
        self._text = Text(theme, text, wraps=True)
        self._count = Text(theme, "", TextStep.SMALL, ink="muted")
        self._bar = QProgressBar()
        self.stop = Button(theme, self.tr("Stop"), room="card")
        self._build()
        self.stop.clicked.connect(self._stop)
        theme.changed.connect(self._follow)

    @property
    def count(self) -> str:
        """How far the work is, as shown."""
        return self._count.text()

    def set_progress(self, done: int, total: int) -> None:
        """Show how many of how many are done; a total of 0 means that nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        said = self._locale.toString
        words = self.tr("{done} of {total}").format(done=said(done), total=said(total))
        self._count.setText(words if total else "")
        self._bar.setAccessibleDescription(self._count.text())

    def _build(self) -> None:
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._text.text())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._text, 0, 0)
        grid.addWidget(self._count, 0, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self.stop, 0, 2, 2, 1)
        grid.setColumnStretch(0, 1)
        self._follow()

    def _follow(self) -> None:
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.setHorizontalSpacing(self._theme.gap(12))
        grid.setVerticalSpacing(self._theme.gap(6))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setToolTip(self.tr("Stopping after the present step"))
        self.stop_requested.emit()
