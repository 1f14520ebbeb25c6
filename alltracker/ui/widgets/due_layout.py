"""Where the parts of a due row lie."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.due_model import DueRow

PADDING = 8
TILE = 32
_TEXT_GAP = 12
_BUTTON = 30
_BUTTON_PADDING = 12
_GAP = 4
_ROW = 47
_WHEN = 150
"""Pixels at 100 % after which "when" goes on in the next line."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_ANY = 10_000.0


@dataclass(frozen=True, slots=True)
class DueParts:
    """The boxes of one row, in the view's pixels."""

    tile: QRectF
    title: QRectF
    why: QRectF
    when_at_rest: QRectF
    when: QRectF
    done: QRectF
    more: QRectF


class DueLayout:
    """Measures rows: titles and reasons wrap beside the room that the actions need."""

    def __init__(self, theme: Theme, done_word: str) -> None:
        self._theme = theme
        self._done_word = done_word

    def height(self, row: DueRow, width: float) -> int:
        """Return how high a row is at a width, both in pixels."""
        room = self._text_room(row, width)
        title, why = self._heights(row, room)
        words = max(title + why, self._wrapped(TextStep.SMALL, row.when, self._when_width(row)))
        needed = max(words + self._theme.gap(10), self._side() + self._theme.gap(8))
        return max(self._theme.px(_ROW), round(needed + 0.5))

    def parts(self, row: DueRow, box: QRectF) -> DueParts:
        """Return the boxes of a row that fills ``box``."""
        px = self._theme.px
        middle = box.center().y()
        tile = QRectF(box.left() + self._padding(), middle - px(TILE) / 2, px(TILE), px(TILE))
        more = QRectF(0, 0, self._side(), self._side())
        more.moveCenter(box.center())
        more.moveRight(box.right() - self._padding())
        done = QRectF(0, more.top(), self._done_width(), self._side())
        done.moveRight(more.left() - px(_GAP))
        title_height, why_height = self._heights(row, self._text_room(row, box.width()))
        left = tile.right() + px(_TEXT_GAP)
        top = middle - (title_height + why_height) / 2
        room = self._text_room(row, box.width())
        when = QRectF(0, box.top(), self._when_width(row), box.height())
        when.moveRight(done.left() - px(_TEXT_GAP))
        at_rest = QRectF(when)
        at_rest.moveRight(more.right())
        return DueParts(
            tile=tile,
            title=QRectF(left, top, room, title_height),
            why=QRectF(left, top + title_height, room, why_height),
            when_at_rest=at_rest,
            when=when,
            done=done,
            more=more,
        )

    def least_width(self, row: DueRow) -> int:
        """Return the least width in pixels at which no word of a row is cut."""
        longest = max(
            (self._word_width(step, word) for step, words in _texts(row) for word in words.split()),
            default=0.0,
        )
        return round(self._fixed(row) + longest + 1)

    def _text_room(self, row: DueRow, width: float) -> float:
        return max(1.0, width - self._fixed(row))

    def _fixed(self, row: DueRow) -> float:
        """Return the width that everything beside title and reason takes."""
        px = self._theme.px
        actions = self._done_width() + px(_GAP) + self._side() + px(_TEXT_GAP)
        fixed = 2 * self._padding() + px(TILE) + 2 * px(_TEXT_GAP) + actions
        return fixed + self._when_width(row)

    def _word_width(self, step: TextStep, word: str) -> float:
        return QFontMetricsF(self._theme.font(step)).horizontalAdvance(word)

    def _heights(self, row: DueRow, room: float) -> tuple[float, float]:
        title, why = (self._wrapped(step, words, room) for step, words in _texts(row))
        return title, why

    def _wrapped(self, step: TextStep, words: str, room: float) -> float:
        if not words:
            return 0.0
        metrics = QFontMetricsF(self._theme.font(step))
        return metrics.boundingRect(QRectF(0, 0, room, _ANY), _WRAP, words).height()

    def _when_width(self, row: DueRow) -> float:
        """Return the width of "when", which breaks into lines where it is long."""
        metrics = QFontMetricsF(self._theme.font(TextStep.SMALL))
        longest = max((metrics.horizontalAdvance(word) for word in row.when.split()), default=0.0)
        room = QRectF(0, 0, max(float(self._theme.px(_WHEN)), longest + 1), _ANY)
        return metrics.boundingRect(room, _WRAP, row.when).width() + 1 if row.when else 1.0

    def _done_width(self) -> float:
        metrics = QFontMetricsF(self._theme.font(TextStep.SMALL_STRONG))
        return metrics.horizontalAdvance(self._done_word) + 2 * self._theme.px(_BUTTON_PADDING)

    def _padding(self) -> int:
        return self._theme.gap(PADDING)

    def _side(self) -> float:
        metrics = QFontMetricsF(self._theme.font(TextStep.SMALL_STRONG))
        return max(float(self._theme.px(_BUTTON)), metrics.height() + 6)


def _texts(row: DueRow) -> tuple[tuple[TextStep, str], tuple[TextStep, str]]:
    return (TextStep.STRONG, row.title), (TextStep.SMALL, row.why)
