"""Short labeled fields side by side, as many in a line as there is room for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.form import FormField


class FieldFlow(QWidget):
    """Fields in lines that break where the width ends."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: list[FormField] = []
        self._flow = FlowLayout(self)
        self._follow()
        theme.changed.connect(self._follow)

    def add(self, label: str, editor: QWidget, hint: str = "") -> FormField:
        """Add an editor with its label above and return its field."""
        field = FormField(self._theme, label, editor, hint)
        self._fields.append(field)
        self._flow.addWidget(field)
        return field

    def clear(self) -> None:
        """Take all fields away."""
        for field in self._fields:
            self._flow.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = []

    def _follow(self) -> None:
        self._flow.setSpacing(self._theme.gap(16))
