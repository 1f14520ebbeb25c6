"""Where navigation, header and pages stand in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.ui.window.areas import mark_areas


def framed(navigation: QWidget, header: QWidget, pages: QWidget) -> QWidget:
    """Return the window's whole: navigation left, the header over the pages right."""
    mark_areas(navigation, pages, header)
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(header)
    column.addWidget(pages, 1)
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.addWidget(navigation)
    row.addWidget(content, 1)
    for layout in (column, row):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    return whole
