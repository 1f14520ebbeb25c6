"""The list of papers: one tab stop, arrows inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from alltracker.language import Language
from alltracker.papers.known import PaperKind
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import as_tip

_ICON: Final = 20
_LEFT: Final = 12
_LEAST_ROWS: Final = 2
"""So many papers stay in sight where there is little room; the others are scrolled to."""
_WRAP: Final = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value


class PaperRow(QAbstractButton):
    """One paper: icon, name and a muted line; chosen on select ground."""

    def __init__(self, theme: Theme, icon: str, title: str, line: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._line = line
        self._short = False
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setCheckable(True)
        self.setProperty("ring_radius", 8)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._follow)

    def set_short(self, short: bool) -> None:  # noqa: FBT001 - a state of the list
        """Leave out the muted line, where there is little room; it is told on hover then."""
        self._short = short
        self.setToolTip(as_tip(self._line) if short else "")
        self._follow()

    @override
    def sizeHint(self) -> QSize:
        """Return room for both lines unbroken."""
        wide = max(self._title_metrics().horizontalAdvance(self.text()), 1)
        width = self._text_left() + wide + self._theme.gap(12)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word, as high as the words need at the present width."""
        metrics = self._title_metrics()
        wide = max(metrics.horizontalAdvance(word) for word in self.text().split())
        width = self._text_left() + wide + self._theme.gap(12)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    @override
    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines."""
        title, line = self._boxes(width)
        below = 0 if self._short else line.height()
        return title.height() + below + 2 * self._theme.gap(8)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the words wrap otherwise now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and both lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "select" if self.isChecked() or self.isDown() else "hover"
        if self.isChecked() or self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(ground))
            painter.drawRoundedRect(self.rect().toRectF(), 8, 8)
        size = self._theme.px(_ICON)
        pixmap = self._theme.pixmap(self._icon, "accent" if self.isChecked() else "muted", _ICON)
        painter.drawPixmap(self._theme.gap(_LEFT), (self.height() - size) // 2, pixmap)
        title, line = self._boxes(self.width())
        painter.setPen(self._theme.color("text"))
        painter.setFont(self._theme.font(TextStep.STRONG))
        painter.drawText(title, _WRAP, self.text())
        if self._short:
            return
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self._theme.font(TextStep.SMALL))
        painter.drawText(line, _WRAP, self._line)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        left, top = self._text_left(), self._theme.gap(8)
        room = max(1, width - left - self._theme.gap(8))
        title = self._title_metrics().boundingRect(QRect(left, top, room, 9999), _WRAP, self.text())
        below = QRect(left, top + title.height(), room, 9999)
        metrics = QFontMetrics(self._theme.font(TextStep.SMALL))
        line = metrics.boundingRect(below, _WRAP, self._line)
        return (
            QRect(left, top, room, title.height()),
            QRect(left, below.top(), room, line.height()),
        )

    def _title_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(TextStep.STRONG))

    def _text_left(self) -> int:
        return self._theme.gap(_LEFT) + self._theme.px(_ICON) + self._theme.gap(12)

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()


class PaperList(QWidget):
    """The papers that exist; emits ``chosen`` with a paper's key."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        language: Language,
        kinds: Sequence[PaperKind],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Papers"))
        self._rows: dict[str, PaperRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for kind in kinds:
            row = PaperRow(
                theme, kind.icon, language.say(kind.title), language.say(kind.line), self
            )
            row.setProperty("paper", kind.key)
            row.clicked.connect(self._clicked)
            self._rows[kind.key] = row
            column.addWidget(row)
        column.addStretch(1)
        self.choose(next(iter(self._rows)))

    def set_short(self, short: bool) -> None:  # noqa: FBT001 - a state of the page
        """Say the papers by their name alone."""
        for row in self._rows.values():
            row.set_short(short)

    def choose(self, key: str) -> None:
        """Mark the paper that is shown; only it takes the tab stop."""
        for name, row in self._rows.items():
            row.setChecked(name == key)
            stop = Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(stop)

    def current(self) -> PaperRow:
        """Return the row of the chosen paper."""
        return next(row for row in self._rows.values() if row.isChecked())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between papers with the arrow keys."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows = list(self._rows.values())
        at = min(max(rows.index(self.current()) + step, 0), len(rows) - 1)
        rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        rows[at].click()

    def _clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            key = str(sender.property("paper"))
            self.choose(key)
            self.chosen.emit(key)


class PaperShelf(QScrollArea):
    """Holds the list: shows it whole where there is room, else scrolls to the chosen paper."""

    def __init__(self, papers: PaperList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        papers.setProperty("see_through", "true")
        self.setWidget(papers)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll the papers"))
        papers.chosen.connect(self.show_chosen)

    @override
    def sizeHint(self) -> QSize:
        """Return room for the whole list at its present width."""
        return QSize(self.width(), self._papers.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a few papers."""
        row = self._papers.current()
        return QSize(row.minimumSizeHint().width(), _LEAST_ROWS * row.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen paper in sight."""
        super().resizeEvent(event)
        self.updateGeometry()
        self.show_chosen()

    def show_chosen(self) -> None:
        """Scroll to the chosen paper."""
        self.ensureWidgetVisible(self._papers.current(), 0, 0)
