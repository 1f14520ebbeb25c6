"""How close the parts of a paper stand: from airy with the fullest drawings to the closest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


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
SNUG: Final = Spacing(9.0, 2.5, 1.0, 2.1, 3.4, 46.0)
TIGHT: Final = Spacing(6.5, 2.0, 0.3, 1.5, 2.4, 36.0)
CLOSEST: Final = Spacing(4.0, 1.4, 0.1, 0.85, 1.8, 34.0)


@dataclass(frozen=True, slots=True)
class Level:
    """One way to lay a paper out: its white, which plan of each drawing, larger words or small."""

    spacing: Spacing
    plan: int = 0
    small: bool = False
    tables: str = "cell"
    """The type that tables are set in."""


_FEW: Final = 6
"""With more plans than this, small words are only tried with the smallest drawings."""
LOOSEST: Final = Level(AIRY)


def levels_of(plans: int) -> tuple[Level, ...]:
    """Return the levels of a paper with so many plans of a drawing, in the order to try them.

    First everything is set closer, then smaller drawings are taken, at last larger words are set
    small and tables smaller, again with the fullest drawings first. The smallest drawings, which
    leave something out, come at the very end. A paper without drawings is set as close as can be
    before its words become smaller.
    """
    taken = range(max(1, plans - 1))
    last = taken if plans <= _FEW else taken[-1:]
    return (
        LOOSEST,
        Level(SNUG),
        *(Level(TIGHT, plan) for plan in taken),
        *((Level(CLOSEST),) if plans == 1 else ()),
        *(Level(TIGHT, plan, small=True) for plan in last),
        *(Level(CLOSEST, plan, small=True, tables="tight") for plan in last),
        Level(CLOSEST, max(0, plans - 1), small=True, tables="tight"),
    )
