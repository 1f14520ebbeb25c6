"""F6: the keyboard goes from navigation to content to the header's tools and round again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def mark_areas(*areas: QWidget) -> None:
    """Let each of these parts of the window be one stop of F6."""
    for area in areas:
        area.setProperty("area", True)


def next_area(*first_widgets: QWidget) -> None:
    """Focus the first widget of the area after the one that holds the focus.

    Each widget stands for the area whose top it is; the area of a focused widget is the one that
    shares its page of the window.
    """
    focused = QApplication.focusWidget()
    here = next((n for n, top in enumerate(first_widgets) if _shares(top, focused)), -1)
    target = first_widgets[(here + 1) % len(first_widgets)]
    target.setFocus(Qt.FocusReason.TabFocusReason)


def _shares(top: QWidget, focused: QWidget | None) -> bool:
    if focused is None:
        return False
    return top is focused or top.isAncestorOf(focused) or _area(top) is _area(focused)


def _area(widget: QWidget) -> QWidget:
    """Return the biggest part of the window that holds a widget, below the window's whole."""
    while (parent := widget.parentWidget()) is not None and not widget.property("area"):
        widget = parent
    return widget
