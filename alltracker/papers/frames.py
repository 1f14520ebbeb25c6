"""Boxes that papers frame or write on: a framed alarm, framed words, lines and boxes to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from alltracker.papers.layout import Beside, Box, Canvas, Mark, Stack, Typeset

ALARM_PAD: Final = 11.0
"""White between a framed alarm's frame and its words."""
ALARM_LEFT: Final = 0.57
"""The part of an alarm's width that its left side takes."""
_ALARM_THICK: Final = 1.9
_ALARM_CORNER: Final = 6.0
_ALARM_MOST: Final = 430.0
"""An alarm higher than this is not framed, so that it can break between pages."""
_FRAME_THICK: Final = 1.4
_FRAME_CORNER: Final = 4.5
_FRAME_PAD: Final = (8.0, 4.0)
_LINE: Final = 0.6
_LINE_GAP: Final = 6.0
_WRITING: Final = 15.0
"""The height that a hand needs to write a line."""
_ROOM_CORNER: Final = 4.0
_CARDS: Final = ((15, 3), (28, 4))
"""Up to so many cards, so many stand side by side; they stay on one page."""
_CARD_GAP: Final = 12.0
_CARD_PAD: Final = 10.0
_CARD_CORNER: Final = 9.0
_CARD_THICK: Final = 1.1
_RING: Final = 30.0


def alarm(left: Stack, right: Stack, width: float, gap: float) -> Box:
    """Return two sides in one thick frame; too high to be framed, side by side alone."""
    split = width * ALARM_LEFT
    sides = Beside(((ALARM_PAD, left), (split + ALARM_PAD, right)), ALARM_PAD - 2, ALARM_PAD - 2)
    if sides.height > _ALARM_MOST:
        return Beside(sides.boxes, loose=True, gap=gap)
    height = sides.height

    def paint(canvas: Canvas, at: float, top: float) -> None:
        half = _ALARM_THICK / 2
        box = (at + half, top + half, width - _ALARM_THICK, height - _ALARM_THICK)
        canvas.frame(box, _ALARM_CORNER, "black", _ALARM_THICK)
        canvas.rule(at + split - half, top, _ALARM_THICK, height, "black")
        sides.draw(canvas, at, top)

    return Mark(height, paint, gap=max(gap, 6.0))


def framed_words(words: Typeset, gap: float) -> tuple[Mark, float]:
    """Return words in a thick frame, and how wide they are with it."""
    across, above = _FRAME_PAD
    width, height = words.width + 2 * across, words.height + 2 * above

    def paint(canvas: Canvas, left: float, top: float) -> None:
        canvas.frame((left, top, width, height), _FRAME_CORNER, "black", _FRAME_THICK)
        canvas.words(words, left + across, top + above, (0.0, words.height))

    return Mark(height, paint, gap=gap), width


def line_to_write(words: Typeset, width: float, gap: float = 0.0) -> Mark:
    """Return small words and, after them, a line to write on up to a width."""
    height = max(_WRITING, words.height)

    def paint(canvas: Canvas, left: float, top: float) -> None:
        base = top + height - 2.5
        start = words.width + _LINE_GAP if words.width else 0.0
        canvas.words(words, left, top + (height - words.height) / 2, (0.0, words.height))
        canvas.rule(left + start, base, max(0.0, width - start), _LINE, "gray")

    return Mark(height, paint, gap=gap)


def room_to_write(hint: Typeset, width: float, height: float) -> Mark:
    """Return an empty frame with a small word of what belongs into it."""

    def paint(canvas: Canvas, left: float, top: float) -> None:
        canvas.frame((left, top, width, height), _ROOM_CORNER, "gray")
        canvas.words(hint, left + 6, top + 4, (0.0, hint.height))

    return Mark(height, paint, gap=2.0)


def card(words: Stack, width: float, height: float) -> Mark:
    """Return words in a frame of a size, with a ring for a sticker or a star beside them."""

    def paint(canvas: Canvas, left: float, top: float) -> None:
        canvas.frame((left, top, width, height), _CARD_CORNER, "dark", _CARD_THICK)
        ring = (left + width - _CARD_PAD - _RING, top + _CARD_PAD, _RING, _RING)
        canvas.frame(ring, _RING / 2, "light", _CARD_THICK)
        words.draw(canvas, left + _CARD_PAD, top + (height - words.height) / 2)

    return Mark(height, paint)


def cards(contents: Sequence[Stack], width: float, gap: float) -> Box:
    """Return cards in rows, all of one height."""
    columns = _columns(len(contents))
    wide = _card_width(width, columns)
    height = max((words.height for words in contents), default=0.0) + 2 * _CARD_PAD - 4
    boxes = [card(words, wide, height) for words in contents]
    rows = (boxes[at : at + columns] for at in range(0, len(boxes), columns))
    beside = (
        Beside(
            tuple((at * (wide + _CARD_GAP), box) for at, box in enumerate(row)),
            gap=_CARD_GAP if number else 0.0,
        )
        for number, row in enumerate(rows)
    )
    return Stack(tuple(beside), gap=gap)


def card_room(width: float, count: int) -> float:
    """Return how wide the words of each of so many cards may be."""
    return _card_width(width, _columns(count)) - 2 * _CARD_PAD


def _columns(count: int) -> int:
    return next((columns for most, columns in _CARDS if count <= most), _CARDS[-1][1])


def _card_width(width: float, columns: int) -> float:
    return (width - (columns - 1) * _CARD_GAP) / columns


def ends(left: Typeset, right: Typeset, width: float, gap: float) -> Box:
    """Return words at the left and at the right edge, under each other where it is too narrow."""

    def paint_both(canvas: Canvas, at: float, top: float) -> None:
        canvas.words(left, at, top, (0.0, left.height))
        canvas.words(right, at + width - right.width, top, (0.0, right.height))

    def paint_stacked(canvas: Canvas, at: float, top: float) -> None:
        canvas.words(left, at, top, (0.0, left.height))
        canvas.words(right, at, top + left.height, (0.0, right.height))

    if left.width + right.width + 2 * ALARM_PAD <= width:
        return Mark(max(left.height, right.height), paint_both, gap=gap)
    return Mark(left.height + right.height, paint_stacked, gap=gap)
