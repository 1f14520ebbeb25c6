"""Words and small signs on a page: text of a step, key caps, shortened text, icons and rules."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import ICON, TextStep, Theme


class Text(QLabel):
    """A text in a step of the type scale and an ink role; it follows the text size by itself.

    ``wraps`` lets long text break into lines. Plain text is shown as it is, never read as markup.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        step: TextStep = TextStep.BODY,
        *,
        ink: str = "text",
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step = step
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("ink", ink)
        self.setWordWrap(wraps)
        self.setText(text)
        self._follow()
        theme.changed.connect(self._follow)

    @override
    def setText(self, text: str) -> None:
        """Show another text and take the lines it needs."""
        super().setText(text)
        self._take_lines()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the lines that the text needs at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._take_lines()

    def let_go_of_lines(self) -> None:
        """Hold no more room for the lines of the width so far, before another one is measured."""
        if self.wordWrap():
            self.setMinimumHeight(0)

    def set_ink(self, ink: str) -> None:
        """Write in another role's color."""
        set_property(self, "ink", ink)

    def _follow(self) -> None:
        self.setFont(self._theme.font(self._step))
        self._take_lines()

    def _take_lines(self) -> None:
        """Hold room for all lines, which not every layout asks a wrapped text for."""
        if self.wordWrap() and self.width() > 0:
            self.setMinimumHeight(0)  # else it would count as needed
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class ElidedText(Text):
    """One line that ends in "…" where room is short; the whole text is then its tooltip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        step: TextStep = TextStep.BODY,
        *,
        ink: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, step, ink=ink, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def elided(self) -> str:
        """The text as far as there is room for it."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a few signs."""
        width = self.fontMetrics().horizontalAdvance("mmm…")
        return QSize(min(width, super().sizeHint().width()), super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self.elided)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip when it does not fit."""
        super().resizeEvent(event)
        self.setToolTip("" if self.elided == self.text() else self.text())


class KeyCap(Text):
    """The key that does the same as the button beside it; said with the button, not alone."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, key, TextStep.CAPTION, ink="muted", parent=parent)
        self.setProperty("cap", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return a square for one letter, more for several."""
        high = self.fontMetrics().height() + 2
        wide = self.fontMetrics().horizontalAdvance(self.text()) + self._theme.gap(12)
        return QSize(max(high, wide), high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same, a key cap does not shrink."""
        return self.sizeHint()


class IconLabel(QLabel):
    """An icon in a role's color that says nothing by itself."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        role: str = "text",
        size: int = ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._follow()
        theme.changed.connect(self._follow)

    def set_icon(self, icon: str, role: str | None = None) -> None:
        """Show another icon, in another role's color if one is given."""
        self._icon = icon
        self._role = role or self._role
        self._follow()

    def _follow(self) -> None:
        self.setPixmap(self._theme.pixmap(self._icon, self._role, self._size))


class IconTile(QFrame):
    """An icon on a soft square of 32 pixels, as rows of due things begin with."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        role: str = "accent",
        ground: str = "accent_soft",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", ground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel(theme, icon, role), 0, Qt.AlignmentFlag.AlignCenter)
        self._follow()
        theme.changed.connect(self._follow)

    def _follow(self) -> None:
        self.setFixedSize(self._theme.px(32), self._theme.px(32))


class Rule(QFrame):
    """A hairline across a card or page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def without_mnemonic(text: str) -> str:
    """Return a text as it is said, without the sign before its underlined letter."""
    return re.sub("&(.)", r"\1", text)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and let the sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()
