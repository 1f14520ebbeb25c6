"""The sentence under a cell that cannot be saved as it is, with its remedies as buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.counts.keys import Deed, tab_of
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import IconLabel, Text

_WIDE: Final = 330
_AWAY: Final = 4


class CellQuestion(QFrame):
    """Lies over the page below a cell, or above it where there is no room.

    ``used`` and ``accepted`` are the two remedies, ``left`` asks for the keyboard to go back.
    """

    used = Signal()
    accepted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._icon = IconLabel(theme, "circle-alert", "bad")
        self._text = Text(theme, "", TextStep.BODY, wraps=True)
        self.use = Button(theme, "", room="card", parent=self)
        self.accept = Button(theme, self.tr("It is right"), room="card", parent=self)
        self._build()
        self._connect()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def ask(self, sentences: Sequence[str], use: str, *, acceptable: bool, place: QRect) -> None:
        """Say why a cell at a place of the page cannot be saved; ``use`` names the remedy."""
        self._text.setText("\n".join(sentences))
        self.setAccessibleName(self._text.text())
        self.use.setText(use)
        self.use.setVisible(bool(use))
        self.accept.setVisible(acceptable)
        self.show()  # first: before it was shown once the text does not know its height
        self.place(place)
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))

    def place(self, place: QRect) -> None:
        """Lie under a place of the page, or above it."""
        width = max(min(self._theme.px(_WIDE), self._page.width()), self.minimumSizeHint().width())
        self.resize(width, self.height())
        self._text.updateGeometry()
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()
        high = layout.totalHeightForWidth(width)
        left = max(0, min(place.right() - width + 1, self._page.width() - width))
        top = place.bottom() + _AWAY
        if top + high > self._page.height():
            top = max(0, place.top() - _AWAY - high)
        self.setGeometry(left, top, width, high)

    def buttons(self) -> list[Button]:
        """Return the remedies that are offered."""
        return [button for button in (self.use, self.accept) if not button.isHidden()]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab, arrows and Esc move between the remedies and back to the cell."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        buttons = self.buttons()
        at = next((n for n, button in enumerate(buttons) if button is watched), 0)
        key, tab = Qt.Key(event.key()), tab_of(event)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if tab is not None:
            steps = {key: 1 if tab is Deed.NEXT else -1}
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            buttons[at].click()
            return True
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if key not in steps:
            return super().eventFilter(watched, event)
        to = at + steps[key]
        if 0 <= to < len(buttons):
            buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()
        return True

    def _build(self) -> None:
        self.setProperty("ground", "raised")
        words = QHBoxLayout()
        words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._text, 1)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self.use)
        self._row.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.addLayout(words)
        column.addLayout(self._row)
        self._follow()
        self.hide()

    def _connect(self) -> None:
        for button in (self.use, self.accept):
            button.installEventFilter(self)
        self.use.clicked.connect(self.used)
        self.accept.clicked.connect(self.accepted)
        self._theme.changed.connect(self._follow)

    def _follow(self) -> None:
        gap = self._theme.gap
        column = self.layout()
        assert column is not None
        column.setContentsMargins(gap(12), gap(9), gap(12), gap(9))
        column.setSpacing(gap(6))
        self._row.setSpacing(gap(8))
