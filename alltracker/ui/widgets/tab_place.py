"""Keeps a place in the order of Tab for widgets that are made anew later."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class TabPlace(QWidget):
    """A widget that is never shown; what comes later would else stand at the end of all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def lead(self, stops: Iterable[QWidget]) -> None:
        """Let Tab come to these widgets here, one after the other."""
        for before, after in pairwise([self, *stops]):
            self.setTabOrder(before, after)
