"""Every page in every language, light and dark, at 100 and 200 %: names, no clipped words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from alltracker.language import LANGUAGES
from alltracker.ui.widgets.labels import ElidedText
from alltracker.ui.window.entries import ENTRIES
from alltracker.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
CASES = [
    (language, scheme, scale)
    for language in LANGUAGES
    for scheme in ("light", "dark")
    for scale in (1.0, 2.0)
]


def shown(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root):
            yield widget


def path_of(widget: QWidget) -> str:
    names = []
    while widget is not None:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names[:5])


def unnamed(root: QWidget) -> list[str]:
    return [
        path_of(widget)
        for widget in shown(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.inherits("QScrollArea")
    ]


def clipped(root: QWidget) -> list[str]:
    found = []
    for widget in shown(root):
        if isinstance(widget, ElidedText) or not isinstance(widget, QLabel | QAbstractButton):
            continue
        text = widget.text()
        if not text or not widget.width():
            continue
        need = widget.minimumSizeHint()
        if (isinstance(widget, QLabel) and widget.wordWrap()) or widget.hasHeightForWidth():
            high = widget.heightForWidth(widget.width())
            if widget.height() + 1 < high:
                found.append(f"{text[:40]!r} in {path_of(widget)}: {widget.height()} < {high}")
        elif widget.width() + 1 < need.width() or widget.height() + 1 < need.height():
            size = (widget.width(), widget.height())
            found.append(f"{text[:40]!r} in {path_of(widget)}: {size} < {need.toTuple()}")
    return found


@pytest.mark.parametrize(("language", "scheme", "scale"), CASES)
def test_every_page_is_whole(
    open_window: OpenWindow, language: str, scheme: str, scale: float
) -> None:
    window = open_window(language=language, scheme=scheme, scale=scale)
    problems = {}
    for size in ((1280, 720), (1280, 800)):
        window.resize(*size)
        for entry in ENTRIES:
            page = window.go(entry.key)
            for _ in range(3):
                QApplication.processEvents()
            window.grab()
            wrong = unnamed(page) + clipped(page)
            if size == (1280, 720):
                wrong += unnamed(window.header) + clipped(window.header)
            if wrong:
                problems[entry.key, size] = wrong
    assert problems == {}
