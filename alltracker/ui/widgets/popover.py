"""Small frames over a page: the popover about what lies under the pointer, and rounded menus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import Text

MOST_BUTTONS: Final = 3
_AWAY: Final = 6


class Popover(QFrame):
    """A raised frame with a title, lines and at most three buttons; Esc closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._title = Text(theme, "", TextStep.STRONG, wraps=True)
        self._text = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._row = QHBoxLayout()
        self._buttons: list[Button] = []
        self.setProperty("ground", "raised")
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._row)
        self._row.addStretch(1)
        self._follow()
        theme.changed.connect(self._follow)
        self.hide()

    def set_content(self, title: str, text: str) -> None:
        """Say what lies under the pointer; the buttons of before are gone."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def add_button(self, text: str) -> Button:
        """Add a button and return it; raise ValueError for a fourth."""
        if len(self._buttons) == MOST_BUTTONS:
            raise ValueError(text)
        button = Button(self._theme, text, room="card", parent=self)
        self._buttons.append(button)
        self._row.insertWidget(len(self._buttons) - 1, button)
        return button

    def show_at(self, place: QRect) -> None:
        """Appear below a place of the page, or above where there is no room below."""
        width = min(self._theme.px(280), self._page.width())
        width = max(width, self.minimumSizeHint().width())
        for text in (self._title, self._text):
            text.let_go_of_lines()
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        high = layout.totalHeightForWidth(width)
        left = max(0, min(place.center().x() - width // 2, self._page.width() - width))
        top = place.bottom() + _AWAY
        if top + high > self._page.height():
            top = max(0, place.top() - _AWAY - high)
        self.setGeometry(left, top, width, high)
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Go away and say so."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _follow(self) -> None:
        gap = self._theme.gap
        column = self.layout()
        assert column is not None
        column.setContentsMargins(gap(14), gap(10), gap(14), gap(10))
        column.setSpacing(gap(4))
        self._row.setSpacing(gap(8))


class Menu(QMenu):
    """A raised menu with round corners, icons and the letter that chooses an entry."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowFlags(
            self.windowFlags()
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._drawn = False
        self._follow()
        self.aboutToShow.connect(self._draw_icons)
        theme.changed.connect(self._follow)

    def add(self, text: str, icon: str = "", letter: str = "") -> QAction:
        """Add an entry and return its action; ``letter`` chooses it while the menu is open."""
        action = self.addAction(f"{text}\t{letter}" if letter else text)
        if letter:
            action.setProperty("letter", letter)
        if icon:
            action.setProperty("icon_name", icon)
            self._drawn = False
        return action

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the entry of a letter."""
        typed = event.text().casefold()
        for action in self.actions():
            letter = action.property("letter")
            if typed and action.isEnabled() and str(letter or "").casefold() == typed:
                self.close()
                action.trigger()
                return
        super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        """Return room for the entries, not narrower than a menu is drawn."""
        self._draw_icons()
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._theme.px(200)), hint.height())

    def show_under(self, button: QWidget) -> None:
        """Open right below a button, the right edges in line."""
        right = button.width() - self.sizeHint().width()
        self.popup(button.mapToGlobal(QPoint(min(0, right), button.height() + _AWAY)))

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self._drawn = False

    def _draw_icons(self) -> None:
        """Draw the icons when the menu is first wanted: most menus never open."""
        if self._drawn:
            return
        self._drawn = True
        for action in self.actions():
            icon = action.property("icon_name")
            if icon:
                action.setIcon(self._theme.icon(str(icon)))
