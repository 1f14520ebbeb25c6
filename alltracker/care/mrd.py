"""Tests for minimal residual disease: which of a family's own tests is one, and the known line.

The line at 1 leukemia cell in 10,000 cells (0.01 %) is the one that the patient texts name for
children after induction and that studies of the Children's Oncology Group used as their cut. It is
drawn, never judged by.
"""

from __future__ import annotations

import re
from typing import Final

LINE_SHARE: Final = 0.0001
"""1 in 10,000, as a share."""
FACT: Final = "remission.mrd.positive"
"""The documented fact that the line rests on."""
_NAMES: Final = re.compile(
    r"\b(mrd|emr|erm)\b|minimal residual|measurable residual|residual m[ií]nima|m[ií]nima residual",
    re.IGNORECASE,
)
_SHARES: Final = {"%": 100.0, "": 1.0, "1": 1.0}


def is_mrd(name: str) -> bool:
    """Return whether an own test is called like one for minimal residual disease."""
    return _NAMES.search(name) is not None


def line_in(unit: str) -> float | None:
    """Return the line in a unit: percent or plain shares; None where it cannot be told."""
    share = _SHARES.get(unit.strip())
    return None if share is None else LINE_SHARE * share
