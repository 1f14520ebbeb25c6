"""How each thing of the timeline is drawn on paper: bars, marks and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.kinds import Severity
from alltracker.care.timeline_items import Item, LaneKey, Sign, State
from alltracker.care.timeline_scale import TimeScale
from alltracker.language import Language
from alltracker.papers.drawing import pattern
from alltracker.papers.inks import Inks
from alltracker.papers.marker import Marker

DROPS: Final = (Sign.RED_CELLS, Sign.PLATELETS, Sign.OTHER_PRODUCT)
STAY_BAR: Final = 10.5
_STAY: Final = "0.27"
_SOFT: Final = "0.9"
_KNOWN_DAYS: Final = frozenset({LaneKey.INFECTIONS, LaneKey.RADIATION, LaneKey.SCHOOL})
"""Lanes whose bars last as long as the family noted; a dashed bar is a guess."""
LABEL: Final = 8.2
"""Points of the words beside marks and on bars."""
BAR: Final = 17.0
THIN_BAR: Final = 8.0
_PAD: Final = 4.0
_MARK: Final = 3.1
_GRAYS: Final = ("0.75", "0.6", "0.45", "0.3", "0.1")
_WHITE: Final = "white"
_DASHES: Final = (2.6, 1.8)
_QUARTERS: Final = 4.0


DROP_WIDTH: Final = 7.0
_DROP: Final = 4.4
_DROP_STEP: Final = 8.6
_DROP_SHAPE: Final = (
    *((0.0, -1.05), (0.16, -0.66), (0.44, -0.24), (0.68, 0.14), (0.72, 0.42)),
    *((0.6, 0.72), (0.34, 0.93), (0.0, 1.0), (-0.34, 0.93), (-0.6, 0.72)),
    *((-0.72, 0.42), (-0.68, 0.14), (-0.44, -0.24), (-0.16, -0.66)),
)
"""The corners of a drop; so small, nobody sees that they are not round."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing stands: its left and right edge and the middle of its row."""

    left: float
    right: float
    middle: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left


class MarkPainter:
    """Draws single things with the inks and in the language of a paper."""

    def __init__(self, marker: Marker, scale: TimeScale, inks: Inks, language: Language) -> None:
        self._marker = marker
        self._scale = scale
        self._inks = inks
        self._language = language

    def label(self, item: Item) -> str:
        """Return what stands beside a thing; its name where it has no label."""
        return self._language.value(item.label or "")

    def tail(self, item: Item) -> float:
        """Return how much room the label and the quarters of a thing take after it."""
        words = self.label(item)
        width = self._marker.ruler.width(words, LABEL) + 2 * _PAD if words else 0.0
        return width + (2 * _QUARTERS + _PAD if item.sign is Sign.EFFECT else 0.0)

    def words_width(self, words: str) -> float:
        """Return how much room words of their own take."""
        return self._marker.ruler.width(words, LABEL) + _PAD

    def write(self, spot: tuple[float, float], words: str) -> None:
        """Write words of their own; the place is their left edge and the middle of their row."""
        self._written(*spot, words, self._inks.muted, strong=False)

    def draw(self, item: Item, place: Place) -> None:
        """Draw a thing, without its label."""
        if item.sign is Sign.PHASE:
            self._phase(item, place)
        elif item.sign is Sign.EFFECT:
            self._effect(item, place)
        elif item.sign is Sign.SPAN:
            box = (place.left, place.middle - THIN_BAR / 2, max(place.width, 2.0), THIN_BAR)
            known = item.lane in _KNOWN_DAYS and not item.guess
            fill = _SOFT if item.lane in _KNOWN_DAYS and item.until is not None else None
            self._marker.bar(box, fill=fill, line=self._inks.muted, dashes=() if known else _DASHES)
        elif item.sign is Sign.STAY:
            box = (place.left, place.middle - STAY_BAR / 2, max(place.width, 2.4), STAY_BAR)
            self._marker.bar(box, fill=_STAY, corner=1.2)
        else:
            self._mark(item, place)

    def say(self, item: Item, place: Place, room: float) -> None:
        """Write the label of a thing to its right, as far as there is room for it."""
        left = place.right + _PAD
        if item.sign is Sign.EFFECT:
            if room < 2 * _QUARTERS + _PAD:
                return
            step = item.severity or Severity.NONE
            middle = (left + _QUARTERS, place.middle)
            self._marker.quarters(middle, _QUARTERS, int(step), self._inks.discs[step])
            left += 2 * _QUARTERS + _PAD
        words = self.label(item)
        if words and self._marker.ruler.width(words, LABEL) <= room - (left - place.right):
            self._written(left, place.middle, words, self._inks.muted, strong=False)

    def _phase(self, item: Item, place: Place) -> None:
        assert item.phase is not None
        look = self._inks.chart.phases[item.phase]
        box = (place.left + 0.4, place.middle - BAR / 2, max(place.width - 0.8, 1.5), BAR)
        if item.lane is LaneKey.PLAN or item.until is None:
            dashes = _DASHES if item.guess else ()
            self._marker.bar(box, fill=_WHITE, line=look.solid, dashes=dashes)
        else:
            self._marker.bar(box, fill=_WHITE, line=look.solid, dashes=_DASHES)
            end = self._scale.x_of(item.until) + self._scale.per_day
            done = min(place.right, place.left + max(1.5, end - self._scale.x_of(item.start)))
            filled = (box[0], box[1], max(done - place.left - 0.8, 1.2), BAR)
            hatch = pattern(look.hatch)
            self._marker.bar(filled, fill=look.soft, line=look.solid, hatch=hatch)
        self._on_bar(item, place, look.ink)

    def _on_bar(self, item: Item, place: Place, ink: str) -> None:
        """Write the name where it fits, else the letter, on white so that a pattern spares it."""
        ruler, room = self._marker.ruler, place.width - 2 * _PAD
        remark = self._language.value(item.remark or "")
        whole, letter = self.label(item), self._language.value(item.letter or "")
        words = next((w for w in (whole, letter) if w and ruler.width(w, LABEL) <= room), "")
        if not words and ruler.width(letter, LABEL) <= place.width - 1:
            words = letter
        if not words:
            return
        strong = item.lane is not LaneKey.PLAN
        width = ruler.width(words, LABEL, strong=strong)
        left = place.left + _PAD if words == whole else place.left + (place.width - width) / 2
        left = self._written(left, place.middle, words, ink, strong=strong)
        if words == whole and remark and ruler.width(remark, LABEL) + left + _PAD <= place.right:
            self._written(left + _PAD, place.middle, remark, ink, strong=False)

    def _written(self, left: float, middle: float, words: str, ink: str, *, strong: bool) -> float:
        width = self._marker.ruler.width(words, LABEL, strong=strong)
        box = (left - 1.5, middle - LABEL * 0.55, width + 3, LABEL * 1.1)
        self._marker.bar(box, fill=_WHITE, corner=1.5)
        base = middle + LABEL * 0.34
        self._marker.words((left, base), words, LABEL, ink, strong=strong)
        return left + width

    def _effect(self, item: Item, place: Place) -> None:
        step = item.severity or Severity.NONE
        box = (place.left, place.middle - THIN_BAR / 2, max(place.width, 2.0), THIN_BAR)
        self._marker.bar(box, fill=_GRAYS[step], corner=1.5)

    def _mark(self, item: Item, place: Place) -> None:
        ink, middle = self._inks.text, ((place.left + place.right) / 2, place.middle)
        fill = ink if item.state is State.HAPPENED else _WHITE
        x, y = middle
        if item.sign is Sign.TREATMENT:
            self._marker.bar((x - 0.7, y - 6.5, 1.4, 13.0), fill=fill, line=ink, width=0.6)
        elif item.sign in DROPS:
            self._drop(item.sign, x, y)
        elif item.sign is Sign.MARROW:
            self._marker.bar((x - 3, y - 3, 6, 6), fill=fill, line=ink, width=0.6, corner=0.6)
        elif item.sign is Sign.PROCEDURE:
            self._marker.area(_cross(x, y), fill=fill, line=ink, width=0.6)
        elif item.sign is Sign.FEVER:
            self._marker.area([(x, y - 4), (x + 4, y + 3), (x - 4, y + 3)], fill=fill, line=ink)
        elif item.sign in {Sign.VISIT, Sign.DRAW, Sign.NOTE}:
            radius = 1.9 if item.sign is not Sign.NOTE else 1.3
            self._marker.disc(middle, radius, fill=fill, line=ink, width=0.8)
        else:
            side = 3.8 if item.sign is Sign.PUNCTURE else _MARK
            spots = [(x, y - side), (x + side, y), (x, y + side), (x - side, y)]
            self._marker.area(spots, fill=fill, line=ink)
        if item.state is State.MISSED:
            self._marker.line([(x - 4, y + 4), (x + 4, y - 4)], ink, 0.8)

    def drops(self, items: Sequence[Item], place: Place, room: float) -> None:
        """Draw several transfusions of one place: a drop for each product, and how many of each."""
        there = [sign for sign in DROPS if any(item.sign is sign for item in items)]
        x = (place.left + place.right) / 2
        for number, sign in enumerate(there):
            self._drop(sign, x + number * _DROP_STEP, place.middle)
        words = " + ".join(str(sum(item.sign is sign for item in items)) for sign in there)
        left = x + (len(there) - 1) * _DROP_STEP + _PAD * 2
        if left - place.right + self._marker.ruler.width(words, LABEL) <= room:
            self._written(left, place.middle, words, self._inks.muted, strong=False)

    def _drop(self, sign: Sign, x: float, y: float) -> None:
        """Draw a drop: filled for red cells, hollow for platelets, half full for anything else."""
        ink = self._inks.text
        spots = [(x + across * _DROP, y + down * _DROP) for across, down in _DROP_SHAPE]
        fill = ink if sign is Sign.RED_CELLS else _WHITE
        self._marker.area(spots, fill=fill, line=ink)
        if sign is Sign.OTHER_PRODUCT:
            low = [spot for spot in spots if spot[1] >= y]
            self._marker.area(low, fill=ink)


def _cross(x: float, y: float) -> list[tuple[float, float]]:
    arm, half = 3.2, 1.0
    corners = (
        *((-half, -arm), (half, -arm), (half, -half)),
        *((arm, -half), (arm, half), (half, half)),
        *((half, arm), (-half, arm), (-half, half)),
        *((-arm, half), (-arm, -half), (-half, -half)),
    )
    return [(x + across, y + down) for across, down in corners]
