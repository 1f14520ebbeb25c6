"""A plan that slips: what a moved date takes with it, listed before anybody says yes."""

from __future__ import annotations

from alltracker.care.slip_parts import (
    TARGET_KEY,
    Move,
    MoveKind,
    SlipPlan,
    SlipProblem,
    SlipTarget,
    TargetKind,
)

__all__ = [
    "TARGET_KEY",
    "Move",
    "MoveKind",
    "SlipPlan",
    "SlipProblem",
    "SlipTarget",
    "TargetKind",
]
