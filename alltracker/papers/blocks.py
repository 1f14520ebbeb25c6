"""Reads a paper's HTML and makes boxes of it.

The elements: ``header`` (left and right), ``section``, ``h2`` with a ``small`` aside, ``p``,
``div.facts``, ``div.columns``, ``table``, ``ul`` of lines with boxes to tick (``li.done`` has it),
``figure`` by its id, ``div.room`` to write in, and one ``footer`` for every page. In their text
``b``, ``i``, ``br`` and ``span.muted`` stand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from alltracker.papers.layout import Beside, Box, Canvas, Mark, Stack, Typesetter, Words
from alltracker.papers.paper import DrawingPlan
from alltracker.papers.tables import column_widths, inner, table

COLUMN_GAP: Final = 20.0
_FACT_GAP: Final = 18.0
_TICK: Final = 9.0
_TICK_CORNER: Final = 1.2
_TICK_EDGE: Final = 2.0
_ROOM_CORNER: Final = 4.0
_TICK_INDENT: Final = 17.0
_ROOM_MOST: Final = 120.0
_THICK: Final = 1.9
_THIN: Final = 0.6
_LIGHT: Final = 0.5
_PARAGRAPH_LOOKS: Final = {"note": "small", "label": "label", "title": "title", "name": "name"}


@dataclass(frozen=True, slots=True)
class Spacing:
    """White between and under headings, over paragraphs, in rows; the least room to write."""

    section: float
    heading: float
    paragraph: float
    row: float
    question: float
    room: float


AIRY: Final = Spacing(13.0, 3.0, 2.0, 2.9, 4.6, 58.0)
TIGHT: Final = Spacing(6.5, 2.0, 0.3, 1.5, 2.4, 36.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper's body at one width, and the three parts of its foot as HTML."""

    body: Stack
    foot: tuple[str, ...]


class SheetBuilder:
    """Makes boxes of HTML for one width.

    ``level`` 0 is airy with the fullest drawings, 1 sets everything closer, and each further one
    takes the next smaller plan of each figure. ``spare`` is the height that is left on the last
    page for the room to write in.
    """

    def __init__(
        self,
        typesetter: Typesetter,
        width: float,
        drawings: Mapping[str, tuple[DrawingPlan, ...]],
        *,
        level: int = 0,
        spare: float = 0.0,
    ) -> None:
        self._set = typesetter
        self._width = width
        self._drawings = drawings
        self._plan = max(0, level - 1)
        self._space = TIGHT if level else AIRY
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
        look = _PARAGRAPH_LOOKS.get(element.get("class", ""), "body")
        return Words(self._set.words(inner(element), look, width), gap=self._space.paragraph)

    def _header(self, element: ET.Element, width: float) -> Box:
        left, right = list(element)
        aside = [self._right_words(part, width * 0.5) for part in right]
        taken = max((box.typeset.width for box in aside), default=0.0)
        pushed = [Words(box.typeset, taken - box.typeset.width, gap=1.0) for box in aside]
        main = Stack(tuple(self._boxes(list(left), width - taken - COLUMN_GAP)))
        row = Beside(
            ((0.0, main), (width - taken, Stack(tuple(pushed)))),
            below=7.0,
            rule=(width, _THICK, "thick"),
            keep=True,
        )
        return Stack((row, _space(_THICK)), keep=True)

    def _right_words(self, element: ET.Element, width: float) -> Words:
        look = _PARAGRAPH_LOOKS.get(element.get("class", ""), "body")
        natural = self._set.words(inner(element), look)
        if natural.width > width:
            natural = self._set.words(inner(element), look, width)
        return Words(natural)

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
        kind = element.get("class", "")
        if kind == "room":
            return self._room(element, width)
        if kind == "facts":
            return self._facts(element, width)
        half = (width - COLUMN_GAP) / 2
        sides = [Stack(tuple(self._boxes(list(side), half))) for side in element]
        filled = [side for side in sides if side.boxes]
        if len(filled) == 1:
            at = next(at for at, side in enumerate(sides) if side.boxes)
            whole = self._boxes(list(element[at]), width)
            return Stack(tuple(whole), gap=self._space.section)
        pairs = tuple((at * (half + COLUMN_GAP), side) for at, side in enumerate(filled))
        return Beside(pairs, loose=True, gap=self._space.section) if pairs else None

    def _facts(self, element: ET.Element, width: float) -> Box:
        natural = [max(self._natural(line) for line in fact) for fact in element]
        widths = column_widths(natural, width - _FACT_GAP * (len(natural) - 1))
        at, boxes = 0.0, []
        for fact, room in zip(element, widths, strict=True):
            boxes.append((at, Stack(tuple(self._boxes(list(fact), room)))))
            at += room + _FACT_GAP
        return Beside(tuple(boxes), gap=7.0)

    def _natural(self, line: ET.Element) -> float:
        look = _PARAGRAPH_LOOKS.get(line.get("class", ""), "body")
        return self._set.words(inner(line), look).width

    def _table(self, element: ET.Element, width: float) -> Box | None:
        return table(self._set, element, width, self._space.row)

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

    def _figure(self, element: ET.Element, width: float) -> Box | None:
        plans = self._drawings.get(element.get("id", ""), ())
        if not plans:
            return None
        plan = plans[min(self._plan, len(plans) - 1)]

        def paint(canvas: Canvas, left: float, top: float) -> None:
            before, after = plan.bleed
            canvas.drawing(plan.draw(before + width + after), left - before, top)

        return Mark(plan.height, paint, gap=self._space.section - 3)

    def _room(self, element: ET.Element, width: float) -> Box:
        height = min(_ROOM_MOST, self._space.room + max(0.0, self._spare))
        hint = self._set.words(inner(element), "small", width - 12)

        def paint(canvas: Canvas, left: float, top: float) -> None:
            canvas.frame((left, top, width, height), _ROOM_CORNER, "gray")
            canvas.words(hint, left + 6, top + 4, (0.0, hint.height))

        return Mark(height, paint, gap=2.0)


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
