"""The line above a chart of cycles: the phase, and what each kind of line stands for."""

from __future__ import annotations

from typing import Final

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from alltracker.care.overlay import LEAST_CYCLES
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.cycle_series import CycleContent
from alltracker.charts.layout import PAD, Layout
from alltracker.charts.pen import Pen, points
from alltracker.language import Language

_CONTEXT: Final = "charts"
_SAMPLE_PX: Final = 22.0
_WORD_GAP: Final = 6.0
_ITEM_GAP: Final = 20.0
_LEVEL: Final = 0.5
_BAND_PX: Final = 10.0
_OTHERS: Final = 1
_SPREAD: Final = 3


class CycleLegend:
    """Draws the head of a chart of cycles on axes that count px from the left."""

    def __init__(self, axes: Axes, content: CycleContent, pen: Pen) -> None:
        self._axes = axes
        self._content = content
        self._pen = pen
        self._dressing: list[Artist] = []

    def arrange(self, layout: Layout, language: Language) -> None:
        """Write the lines for a layout."""
        for artist in self._dressing:
            artist.remove()
        axes, head, scale = self._axes, layout.head, layout.scale
        axes.set_position(layout.fractions(head))
        axes.set_xlim(0, head.width)
        axes.set_ylim(0, 1)
        places = self.places(layout, language)
        rows = 1 + max((row for _, _, row in places), default=0)
        name = (PAD * scale - head.left, 1 - _LEVEL / rows)
        self._dressing = [
            self._write(name, self._content.phase, head.left, "name"),
            self._day_words(layout, language),
        ]
        for number, (word, left, row) in enumerate(places):
            level = 1 - (row + _LEVEL) / rows
            self._dressing += self._sample(number, left, level)
            at = (left + (_SAMPLE_PX + _WORD_GAP) * scale, level)
            self._dressing.append(self._write(at, word, head.width - at[0] + PAD * scale))

    def places(self, layout: Layout, language: Language) -> list[tuple[str, float, int]]:
        """Return the words with their left end in px and their row, in as many rows as needed."""
        scale, left, row = layout.scale, 0.0, 0
        found = []
        for message in legend_words(self._content):
            word = language.say(message)
            wide = (_SAMPLE_PX + _WORD_GAP) * scale + self._pen.width(word)
            if left and left + wide > layout.head.width:
                left, row = 0.0, row + 1
            found.append((word, left, row))
            left += wide + _ITEM_GAP * scale
        return found

    def _write(
        self, at: tuple[float, float], words: str, room: float, face: str = "caption"
    ) -> Artist:
        style = self._pen.style
        return self._pen.write(
            self._axes,
            at,
            self._pen.elided(words, room - PAD * style.scale, face),
            color=style.text if face == "name" else style.muted,
            transform=self._axes.transData,
            face=face,
        )

    def _day_words(self, layout: Layout, language: Language) -> Artist:
        text = Message(_CONTEXT, QT_TRANSLATE_NOOP("charts", "day of cycle"))
        high = layout.head.height
        below = high - (layout.months - layout.head.top)
        at = (PAD * layout.scale - layout.head.left, below / high)
        return self._write(at, language.say(text), layout.head.left)

    def _sample(self, number: int, left: float, level: float) -> list[Artist]:
        """Return the drawn sample of the newest cycle, the others, the median or the spread."""
        style = self._pen.style
        scale, right = style.scale, left + _SAMPLE_PX * style.scale
        middle = (left + right) / 2
        if number == _SPREAD:
            high = _BAND_PX * scale / (self._axes.bbox.height * 96 / self._axes.figure.dpi)
            band = Rectangle(
                (left, level - high / 2), right - left, high, facecolor=style.spread, linewidth=0
            )
            return [self._axes.add_artist(band)]
        color = (style.text, style.muted, style.middle)[number]
        wide = (style.line, points(1.0), points(2.4))[number] * scale
        line = Line2D([left, right], [level, level], color=color, linewidth=wide)
        if number == _OTHERS:
            line.set_alpha(style.earlier)
        found = [self._axes.add_artist(line)]
        if number == 0:
            size = style.marker * scale
            mark = Line2D([middle], [level], color=style.text, marker="o", markersize=size)
            found.append(self._axes.add_artist(mark))
        return found


def legend_words(content: CycleContent) -> list[Message]:
    """Return what the kinds of lines stand for, in the order of their samples.

    Without three cycles there is no median to speak of, and without an earlier one no thin line.
    """
    newest = QT_TRANSLATE_NOOP("charts", "cycle {number}")
    earlier = QT_TRANSLATE_NOOP("charts", "%n other cycle(s)", "", 1)
    found = [Message(_CONTEXT, newest, {"number": content.newest})]
    others = sum(number != content.newest for number in content.numbers)
    if others:
        found.append(Message(_CONTEXT, earlier, {}, others))
    if others + 1 >= LEAST_CYCLES:
        median = QT_TRANSLATE_NOOP("charts", "own median of the days")
        half = QT_TRANSLATE_NOOP("charts", "middle half of the cycles")
        found += [Message(_CONTEXT, median), Message(_CONTEXT, half)]
    return found
