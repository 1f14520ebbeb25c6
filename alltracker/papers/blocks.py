"""Reads a paper's HTML and makes boxes of it.

The elements: ``header`` (left and right), ``section``, ``h2`` with a ``small`` aside, ``p``,
``p.framed`` in a header, ``p.blank`` with a line to write on, ``div.facts``, ``div.columns``,
``div.fold`` (columns only where all is set small), ``div.alarm`` of two framed sides,
``div.cards``, ``div.ends`` of two lines at the edges, ``div.weeks`` of drawings whose first stands
again on every page, ``table``, ``ul`` of lines with boxes to tick (``li.done`` has it), ``figure``
by its id, ``div.room`` to write in (``data-most`` points high), and one ``footer`` for every page.
In their text ``b``, ``i``, ``br``, ``span.muted`` and ``span.after`` stand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from alltracker.papers.frames import (
    ALARM_LEFT,
    ALARM_PAD,
    alarm,
    card_room,
    cards,
    ends,
    framed_words,
    line_to_write,
    room_to_write,
)
from alltracker.papers.layout import Beside, Box, Canvas, Grid, Mark, Stack, Typesetter, Words
from alltracker.papers.levels import LOOSEST, Level
from alltracker.papers.paper import DrawingPlan
from alltracker.papers.tables import column_widths, inner, table

COLUMN_GAP: Final = 20.0
_FACT_GAP: Final = 18.0
_TICK: Final = 9.0
_TICK_CORNER: Final = 1.2
_TICK_EDGE: Final = 2.0
_TICK_INDENT: Final = 17.0
_ROOM_MOST: Final = 120.0
_THICK: Final = 1.9
_THIN: Final = 0.6
_LIGHT: Final = 0.5
_NAMED_LOOKS: Final = frozenset(
    {"label", "title", "name", "cell", "large", "lead", "loud", "figure", "number"}
)


def _look_of(element: ET.Element) -> str:
    """Return the type of a paragraph by its class."""
    kind = element.get("class", "")
    return "small" if kind in {"note", "blank"} else kind if kind in _NAMED_LOOKS else "body"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper's body at one width, and the three parts of its foot as HTML."""

    body: Stack
    foot: tuple[str, ...]


class SheetBuilder:
    """Makes boxes of HTML for one width.

    ``level`` says how close things stand. ``spare`` is the height that is left on the last page for
    the room to write in.
    """

    def __init__(
        self,
        typesetter: Typesetter,
        width: float,
        drawings: Mapping[str, tuple[DrawingPlan, ...]],
        *,
        level: Level = LOOSEST,
        spare: float = 0.0,
    ) -> None:
        self._set = typesetter
        self._width = width
        self._drawings = drawings
        self._level = level
        self._space = level.spacing
        self._spare = spare

    def build(self, html: str) -> Sheet:
        """Return the sheet of a paper's HTML; raise ParseError if that is not well-formed."""
        article = ET.fromstring(html)  # noqa: S314 - our own template, with everything escaped
        foot = article.find("footer")
        parts = tuple(inner(part) for part in foot) if foot is not None else ()
        blocks = [element for element in article if element.tag != "footer"]
        return Sheet(Stack(tuple(self._boxes(blocks, self._width))), parts)

    def _boxes(self, elements: Sequence[ET.Element], width: float) -> list[Box]:
        makers: dict[str, Callable[[ET.Element, float], Box | None]] = {
            "header": self._header,
            "section": self._section,
            "h2": self._heading,
            "p": self._paragraph,
            "div": self._division,
            "table": self._table,
            "ul": self._questions,
            "figure": self._figure,
        }
        boxes = (makers[element.tag](element, width) for element in elements)
        return [box for box in boxes if box is not None]

    def _section(self, element: ET.Element, width: float) -> Box | None:
        boxes = self._boxes(list(element), width)
        return Stack(tuple(boxes), gap=self._space.section) if boxes else None

    def _paragraph(self, element: ET.Element, width: float) -> Box:
        look, gap = self._look(element), self._space.paragraph
        if element.get("class") == "blank":
            return line_to_write(self._set.words(inner(element), look), width, gap)
        return Words(self._set.words(inner(element), look, width), gap=gap)

    def _look(self, element: ET.Element) -> str:
        """Return the type of a paragraph, a smaller one where the level asks for it."""
        look = _look_of(element)
        return "cell" if look == "body" and self._level.small else look

    def _header(self, element: ET.Element, width: float) -> Box:
        left, right = list(element)
        aside = [self._right_words(part, width * 0.5) for part in right]
        taken = max((wide for _, wide in aside), default=0.0)
        pushed = [Beside(((taken - wide, box),), gap=1.0) for box, wide in aside]
        main = Stack(tuple(self._boxes(list(left), width - taken - COLUMN_GAP)))
        row = Beside(
            ((0.0, main), (width - taken, Stack(tuple(pushed)))),
            below=7.0,
            rule=(width, _THICK, "thick"),
            keep=True,
        )
        return Stack((row, _space(_THICK)), keep=True)

    def _right_words(self, element: ET.Element, width: float) -> tuple[Box, float]:
        """Return a line at the right of a head, and how wide it is."""
        if element.get("class") == "framed":
            words = self._set.words(f"<b>{inner(element)}</b>", "lead", None)
            return framed_words(words, gap=0.0)
        look = self._look(element)
        natural = self._set.words(inner(element), look)
        if natural.width > width:
            natural = self._set.words(inner(element), look, width)
        return Words(natural), natural.width

    def _heading(self, element: ET.Element, width: float) -> Box:
        aside = element.find("small")
        words = Words(self._set.words(inner(element, skip="small"), "heading"))
        boxes: list[tuple[float, Box]] = [(0.0, words)]
        if aside is not None and (aside.text or len(aside)):
            free = width - words.typeset.width - COLUMN_GAP
            said = self._set.words(inner(aside), "small")
            if said.width > free:
                said = self._set.words(inner(aside), "small", free)
            drop = max(0.0, words.height - said.height - 1.6)
            boxes.append((width - said.width, Stack((_space(drop), Words(said)))))
        row = Beside(
            tuple(boxes), below=self._space.heading, rule=(width, _THIN, "dark"), keep=True
        )
        return Stack((row, _space(self._space.heading)), keep=True)

    def _division(self, element: ET.Element, width: float) -> Box | None:
        makers = {
            "room": self._room,
            "facts": self._facts,
            "alarm": self._alarm,
            "ends": self._ends,
            "weeks": self._weeks,
            "cards": self._cards,
            "fold": self._fold,
        }
        return makers.get(element.get("class", ""), self._columns)(element, width)

    def _columns(self, element: ET.Element, width: float) -> Box | None:
        half = (width - COLUMN_GAP) / 2
        sides = [self._side(side, half) for side in element]
        highest = max(side.height for side in sides)
        for at, side in enumerate(element):
            if side.find(".//div[@class='room']") is not None:
                sides[at] = self._side(side, half, highest - sides[at].height)
        filled = [side for side in sides if side.boxes]
        if len(filled) == 1:
            at = next(at for at, side in enumerate(sides) if side.boxes)
            whole = self._boxes(list(element[at]), width)
            return Stack(tuple(whole), gap=self._space.section)
        pairs = tuple((at * (half + COLUMN_GAP), side) for at, side in enumerate(filled))
        return Beside(pairs, loose=True, gap=self._space.section) if pairs else None

    def _fold(self, element: ET.Element, width: float) -> Box | None:
        """Return two parts under each other, side by side where everything is set small."""
        if self._level.small:
            return self._columns(element, width)
        parts = [box for part in element for box in self._boxes(list(part), width)]
        return Stack(tuple(parts), gap=self._space.section) if parts else None

    def _side(self, element: ET.Element, width: float, over: float = 0.0) -> Stack:
        """Return one of two sides; ``over`` is the height its room to write in is to gain."""
        spare, self._spare = self._spare, max(self._spare, over)
        side = Stack(tuple(self._boxes(list(element), width)))
        self._spare = spare
        return side

    def _alarm(self, element: ET.Element, width: float) -> Box:
        rooms = (width * ALARM_LEFT - 2 * ALARM_PAD, width * (1 - ALARM_LEFT) - 2 * ALARM_PAD)
        left, right = (
            Stack(tuple(self._boxes(list(side), room)))
            for side, room in zip(element, rooms, strict=True)
        )
        return alarm(left, right, width, self._space.section - 3)

    def _cards(self, element: ET.Element, width: float) -> Box:
        room = card_room(width, len(element))
        found = [Stack(tuple(self._boxes(list(part), room))) for part in element]
        return cards(found, width, self._space.section)

    def _ends(self, element: ET.Element, width: float) -> Box:
        looks = [(inner(part), self._look(part)) for part in element]
        left, right = (self._set.words(html, look) for html, look in looks)
        if max(left.width, right.width) > width:
            left, right = (self._set.words(html, look, width) for html, look in looks)
        return ends(left, right, width, self._space.paragraph + 3)

    def _weeks(self, element: ET.Element, width: float) -> Box | None:
        drawn = [box for part in element for box in [self._figure(part, width)] if box is not None]
        if not drawn:
            return None
        head, *rows = (Mark(box.height, box.paint) for box in drawn)
        return Grid(head, tuple(rows), gap=self._space.paragraph + 3)

    def _facts(self, element: ET.Element, width: float) -> Box:
        natural = [max(self._natural(line) for line in fact) for fact in element]
        widths = column_widths(natural, width - _FACT_GAP * (len(natural) - 1))
        at, boxes = 0.0, []
        for fact, room in zip(element, widths, strict=True):
            boxes.append((at, Stack(tuple(self._boxes(list(fact), room)))))
            at += room + _FACT_GAP
        return Beside(tuple(boxes), gap=7.0)

    def _natural(self, line: ET.Element) -> float:
        return self._set.words(inner(line), self._look(line)).width

    def _table(self, element: ET.Element, width: float) -> Box | None:
        return table(self._set, element, width, self._space.row, self._level)

    def _questions(self, element: ET.Element, width: float) -> Box:
        rows: list[Box] = []
        for item in element:
            words = self._set.words(inner(item), "body", width - _TICK_INDENT)
            line = words.lines[0] if words.lines else words.height
            tick = _tick((line - _TICK) / 2, done=item.get("class") == "done")
            boxes = ((0.0, tick), (_TICK_INDENT, Words(words)))
            rule = (width, _LIGHT, "light")
            room = self._space.question
            rows.append(Beside(boxes, room, room, rule=rule, gap=_LIGHT))
        return Stack(tuple(rows))

    def _figure(self, element: ET.Element, width: float) -> Mark | None:
        plans = self._drawings.get(element.get("id", ""), ())
        if not plans:
            return None
        plan = plans[min(self._level.plan, len(plans) - 1)]

        def paint(canvas: Canvas, left: float, top: float) -> None:
            before, after = plan.bleed
            canvas.drawing(plan.draw(before + width + after), left - before, top)

        return Mark(plan.height, paint, gap=self._space.section - 3)

    def _room(self, element: ET.Element, width: float) -> Box:
        height = min(
            float(element.get("data-most", _ROOM_MOST)), self._space.room + max(0.0, self._spare)
        )
        hint = self._set.words(inner(element), "small", width - 12)
        return room_to_write(hint, width, height)


def _space(height: float) -> Mark:
    return Mark(height, _nothing, keep=True)


def _nothing(canvas: Canvas, left: float, top: float) -> None:
    """Draw white."""


def _tick(drop: float, *, done: bool) -> Mark:
    def paint(canvas: Canvas, left: float, top: float) -> None:
        canvas.frame((left, top + drop, _TICK, _TICK), _TICK_CORNER, "dark")
        if done:
            side = _TICK - 2 * _TICK_EDGE
            canvas.rule(left + _TICK_EDGE, top + drop + _TICK_EDGE, side, side, "dark")

    return Mark(_TICK, paint)
