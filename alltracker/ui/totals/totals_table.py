"""The table of totals: a drug a row, each cell with a muted second line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.totals.totals_words import DrugRow, TotalsWords
from alltracker.ui.widgets.plain_table import LEFT, RIGHT, Index, PlainModel, make_plain, set_fonts

DRUG, DOSES, TOTAL, AREA = range(4)
_SHARES: Final = {DRUG: 7, DOSES: 3, TOTAL: 5, AREA: 4}
_NARROW_SHARES: Final = {DRUG: 5, TOTAL: 4}
_NARROW: Final = 480
"""With less room than so many pixels at 100 % doses and estimate stand below name and total."""
_AIR: Final = 10
_INSET: Final = 6
_WRAP: Final = Qt.TextFlag.TextWordWrap
_HEADS: Final = "padding-left: 3px; padding-right: 3px;"


class TotalsModel(PlainModel[DrugRow]):
    """Rows of words, given from outside."""

    def __init__(self, theme: Theme, words: TotalsWords, parent: QObject | None = None) -> None:
        super().__init__(words.heads, words.rows, parent)
        self._theme = theme

    @override
    def words(self, row: DrugRow, column: int) -> str:
        """Return the one or two lines of a cell."""
        return cell(row, column)

    @override
    def said(self, row: DrugRow) -> str:
        """Return every cell under its name."""
        cells = (cell(row, one).replace("\n", ", ") for one in range(len(row.first)))
        return "; ".join(f"{head}: {said}" for head, said in zip(self.heads, cells, strict=True))

    @override
    def side(self, column: int) -> Qt.AlignmentFlag:
        """Return the left for the names, the right for numbers."""
        return LEFT if column == DRUG else RIGHT

    @override
    def look(self, row: DrugRow, column: int, role: int) -> object:
        """Return the ink."""
        return self._theme.color("text") if role == Qt.ItemDataRole.ForegroundRole else None


def cell(row: DrugRow, column: int) -> str:
    """Return the one or two lines of a cell."""
    return "\n".join(part for part in (row.first[column], row.second[column]) if part)


class TwoLines(QStyledItemDelegate):
    """Paints what stands first, names strong, and under it the muted second line."""

    def __init__(self, theme: Theme, words: TotalsWords, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.narrow = False

    def height(self, row: int, column: int, width: int) -> int:
        """Return the height of a cell's words at a width."""
        return sum(
            QFontMetrics(font).boundingRect(QRect(0, 0, _room(width), 0), _WRAP, text).height()
            for font, _, text in self._lines(row, column)
        )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then the lines in the middle of the cell."""
        option = QStyleOptionViewItem(option)
        rect, row, column = option.rect, index.row(), index.column()
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        top = rect.top() + (rect.height() - self.height(row, column, rect.width())) // 2
        for font, role, text in self._lines(row, column):
            box = QRect(rect.left() + _INSET // 2, top, _room(rect.width()), 0)
            high = QFontMetrics(font).boundingRect(box, _WRAP, text).height()
            box.setHeight(high)
            painter.setFont(font)
            painter.setPen(self._theme.color(role))
            side = Qt.AlignmentFlag.AlignLeft if column == DRUG else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, side | _WRAP, text)
            top += high

    def _lines(self, row: int, column: int) -> list[tuple[QFont, str, str]]:
        shown = self._words.rows[row]
        first = TextStep.STRONG if column == DRUG else TextStep.BODY
        lines = [(self._theme.font(first), "text", shown.first[column])]
        more = [shown.second[column]]
        if self.narrow:
            more += self._taken_over(shown, DOSES if column == DRUG else AREA)
        small = self._theme.font(TextStep.SMALL)
        return lines + [(small, "muted", text) for text in more if text]

    def _taken_over(self, row: DrugRow, column: int) -> list[str]:
        """Return what a hidden column says, to stand below the one beside it."""
        named = self.tr("{heading}: {value}")
        said = named.format(heading=self._words.heads[column], value=row.first[column])
        return [said, row.second[column]]


class TotalsTable(QTableView):
    """Shows all rows whole; what holds it scrolls."""

    def __init__(self, theme: Theme, words: TotalsWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._lines = TwoLines(theme, words, self)
        self.setModel(TotalsModel(theme, words, self))
        self.setItemDelegate(self._lines)
        self.setAccessibleName(self.tr("Totals per drug"))
        make_plain(self, _HEADS)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow)
        self._follow()

    def current_rect(self) -> QRect:
        """Return where the chosen row stands in the table."""
        rect = self.visualRect(self.currentIndex())
        return rect.translated(0, self._head())

    @override
    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        high = sum(self.rowHeight(row) for row in range(len(self._words.rows)))
        return QSize(self._theme.px(660), self._head() + high + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same height on less width."""
        return QSize(self._theme.px(300), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit()

    def _head(self) -> int:
        return self.horizontalHeader().sizeHint().height()

    def _follow(self) -> None:
        set_fonts(self, self._theme)
        self._fit()

    def _fit(self) -> None:
        """Share the width, and give each row the lines that it needs."""
        room = self.viewport().width()
        self._lines.narrow = room < self._theme.px(_NARROW)
        shares = _NARROW_SHARES if self._lines.narrow else _SHARES
        for column in _SHARES:
            self.setColumnHidden(column, column not in shares)
        every = sum(shares.values())
        widths = {column: room * share // every for column, share in shares.items()}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        for row in range(len(self._words.rows)):
            high = max(self._lines.height(row, column, width) for column, width in widths.items())
            self.setRowHeight(row, high + self._theme.gap(_AIR))
        self.updateGeometry()


def _room(width: int) -> int:
    return max(1, width - _INSET)
