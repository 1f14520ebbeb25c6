"""Which result counts when a draw holds one test twice: two laboratories, or a corrected value.

Rule, a choice of this program: what the family chose; else the more final one (corrected or amended
over final, final over preliminary); of equally final ones the later.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol, TypeVar

from alltracker.care.kinds import ResultStatus

_RANK: Final = {
    ResultStatus.PRELIMINARY: 0,
    ResultStatus.UNKNOWN: 0,
    ResultStatus.FINAL: 1,
    ResultStatus.CORRECTED: 2,
    ResultStatus.AMENDED: 2,
}


class Countable(Protocol):
    """A result as far as this rule looks at it."""

    @property
    def id(self) -> str:
        """Its identity."""

    @property
    def status(self) -> ResultStatus:
        """How final it is."""


C = TypeVar("C", bound=Countable)


def counting(results: Sequence[C], chosen: str = "") -> C:
    """Return the result that counts.

    Args:
        results: those of one test in one draw, the earlier ones first; at least one.
        chosen: the id of the one that the family chose, if it did; one that is gone is ignored.
    """
    found = next((row for row in results if row.id == chosen), None)
    return found or max(reversed(results), key=lambda row: _RANK[row.status])
