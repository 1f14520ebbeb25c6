"""At the foot of the navigation: who writes now, and how much others wrote since."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import without_mnemonic

_ICON: Final = 16
_DOT: Final = 8
_LEAST: Final = 30
"""No lower, so that it can be hit."""
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})


class WriterButton(QAbstractButton):
    """A quiet line with a name and, under it, what is new; ``clicked`` asks for the menu."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._news = ""
        self._narrow = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_writer("", "")
        theme.changed.connect(self._follow)

    def show_writer(self, name: str, news: str) -> None:
        """Show who writes, nobody for an empty name, and what is new, nothing for no words."""
        self._name, self._news = name, news
        said = self.tr("{name} writes").format(name=name) if name else self.tr("Who writes?")
        self.setText(said.replace("&", "&&"))
        self.setAccessibleName(said)
        self.setAccessibleDescription(news)
        self._follow()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a slot for the navigation
        """Show only the icon, with all words as tooltip."""
        self._narrow = narrow
        self._follow()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the icon and one line, or two where something is new."""
        name, news = self._metrics()
        lines = name.height() + (news.height() if self._news and not self._narrow else 0)
        high = max(self._theme.px(_ICON), lines) + self._theme.gap(8)
        return QSize(self._theme.gap(60), max(high, self._theme.gap(30)))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for one line on any width: names are shortened, news become a dot."""
        line = max(self._theme.px(_ICON), self._metrics()[0].height())
        return QSize(self._theme.px(_ICON), max(line + 2, _LEAST))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the icon and one or two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("select" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        side = self._theme.px(_ICON)
        left = (self.width() - side) // 2 if self._narrow else self._theme.gap(12)
        pixmap = self._theme.pixmap("user-round", "muted", _ICON)
        painter.drawPixmap(left, (self.height() - side) // 2, pixmap)
        if not self._narrow:
            self._paint_words(painter, left + side + self._theme.gap(8))
        if self._news and (self._narrow or not self._both_fit()):
            self._paint_dot(painter, left + side)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with Enter, Space or the down arrow."""
        if event.key() in _OPENS:
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_words(self, painter: QPainter, left: int) -> None:
        name, news = self._metrics()
        side = self._theme.px(_ICON)
        arrows = self.width() - side - self._theme.gap(6)
        mark = self._theme.pixmap("chevrons-up-down", "muted", _ICON)
        painter.drawPixmap(arrows, (self.height() - side) // 2, mark)
        lines = [(TextStep.SMALL, name, "text", without_mnemonic(self.text()))]
        if self._news and self._both_fit():
            lines.append((TextStep.CAPTION, news, "link", self._news))
        top = (self.height() - sum(metrics.height() for _, metrics, _, _ in lines)) // 2
        for step, metrics, role, text in lines:
            box = QRect(left, top, arrows - left - 4, metrics.height())
            painter.setFont(self._theme.font(step))
            painter.setPen(self._theme.color(role))
            fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitting)
            top += metrics.height()

    def _both_fit(self) -> bool:
        return self.height() >= sum(metrics.height() for metrics in self._metrics())

    def _paint_dot(self, painter: QPainter, right: int) -> None:
        size = self._theme.px(_DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        top = (self.height() - self._theme.px(_ICON)) // 2
        painter.drawEllipse(right - size, top, size, size)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        steps = (TextStep.SMALL, TextStep.CAPTION)
        name, news = (QFontMetrics(self._theme.font(step)) for step in steps)
        return name, news

    def _follow(self) -> None:
        said = "\n".join(part for part in (without_mnemonic(self.text()), self._news) if part)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()
