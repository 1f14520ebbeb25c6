"""The lines under the timeline on paper: each phase's pattern by name, and what the marks mean."""

from __future__ import annotations

from typing import Final

from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import kind_name
from alltracker.care.timeline_items import LaneKey, Sign, Timeline
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import Language
from alltracker.papers.drawing import pattern
from alltracker.papers.inks import Inks
from alltracker.papers.marker import Marker

_SIZE: Final = 8.2
_SWATCH: Final = (17.0, 8.5)
_GAP: Final = 5.0
_BETWEEN: Final = 15.0
_LINE: Final = 14.0
_ABOVE: Final = 8.0
_MEANINGS: Final = (
    QT_TRANSLATE_NOOP("papers", "filled: happened"),
    QT_TRANSLATE_NOOP("papers", "hollow: planned"),
    QT_TRANSLATE_NOOP("papers", "crossed out: missed"),
)
_GUESS: Final = QT_TRANSLATE_NOOP("papers", "dashed: not known for certain")
_PUNCTURE: Final = QT_TRANSLATE_NOOP("papers", "diamond: lumbar puncture")
_MARROW: Final = QT_TRANSLATE_NOOP("papers", "square: bone marrow test")
_OTHER: Final = QT_TRANSLATE_NOOP("papers", "cross: other procedure")
_PRODUCTS: Final = QT_TRANSLATE_NOOP("papers", "drops: red cells filled, platelets hollow")
_SIGNS: Final = (
    (Sign.PUNCTURE, _PUNCTURE),
    (Sign.MARROW, _MARROW),
    (Sign.PROCEDURE, _OTHER),
    (Sign.RED_CELLS, _PRODUCTS),
)
_EFFECTS: Final = QT_TRANSLATE_NOOP(
    "papers", "side effects by quarters: mild, moderate, severe, very severe"
)


class Legend:
    """The legend of one timeline; it wraps where a line is full."""

    def __init__(self, timeline: Timeline, language: Language, inks: Inks) -> None:
        self._inks = inks
        items = [item for lane in timeline.lanes for item in lane.items]
        begun = {
            item.phase for item in items if item.phase is not None and item.lane is not LaneKey.PLAN
        }
        self._kinds = [kind for kind in PhaseKind if kind in begun]
        self._names = [language.say(kind_name(kind)) for kind in self._kinds]
        signs = {item.sign for item in items}
        if Sign.PLATELETS in signs:
            signs.add(Sign.RED_CELLS)
        usual = (*_MEANINGS, _GUESS) if items else ()
        texts = [*usual, *(text for sign, text in _SIGNS if sign in signs)]
        if Sign.EFFECT in signs:
            texts.append(_EFFECTS)
        self._meanings = [language.say(Message("papers", text)) for text in texts]

    def height(self, marker: Marker, width: float) -> float:
        """Return how much room it takes on a width."""
        places = self._places(marker, width)
        return _ABOVE + _LINE * (1 + max((row for row, _, _ in places), default=0))

    def draw(self, marker: Marker, width: float, top: float) -> None:
        """Draw it below a place."""
        ink = self._inks
        for row, left, at in self._places(marker, width):
            middle = top + _ABOVE + row * _LINE + _LINE / 2
            base = middle + _SIZE * 0.34
            if at >= len(self._kinds):
                marker.words((left, base), self._meanings[at - len(self._kinds)], _SIZE, ink.muted)
                continue
            look = ink.chart.phases[self._kinds[at]]
            box = (left, middle - _SWATCH[1] / 2, *_SWATCH)
            marker.bar(box, fill=look.soft, line=look.solid, hatch=pattern(look.hatch), corner=1.0)
            marker.words((left + _SWATCH[0] + _GAP, base), self._names[at], _SIZE, ink.text)

    def _places(self, marker: Marker, width: float) -> list[tuple[int, float, int]]:
        """Return the line and left edge of each part, by its number; meanings begin a line."""
        widths = [_SWATCH[0] + _GAP + marker.ruler.width(name, _SIZE) for name in self._names]
        widths += [marker.ruler.width(words, _SIZE) for words in self._meanings]
        places: list[tuple[int, float, int]] = []
        row, left = 0, 0.0
        for at, wide in enumerate(widths):
            if left and (at == len(self._kinds) or left + wide > width):
                row, left = row + 1, 0.0
            places.append((row, left, at))
            left += wide + _BETWEEN
        return places
