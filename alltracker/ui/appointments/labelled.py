"""A small name above a control, for parts of an editor."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Text


class Labelled(QWidget):
    """A control with its name, for eye and ear."""

    def __init__(self, theme: Theme, name: str, control: QWidget) -> None:
        super().__init__()
        label = Text(theme, name, TextStep.SMALL, ink="muted")
        label.setBuddy(control)
        control.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(2))
        column.addWidget(label)
        column.addWidget(control)
