"""Times two ways of doing a thing in turns, so that a noisy machine hits both alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """What was promised and what was found: seconds of ours, of the floor, and their ratio."""

    name: str
    ours: float
    floor: float
    promised: float

    @property
    def ratio(self) -> float:
        """How many times as long as the floor ours takes."""
        return self.ours / self.floor

    def line(self) -> str:
        """Return one line for people."""
        mark = "ok" if self.ratio <= self.promised else "OVER"
        return (
            f"{self.name:<44} ours {self.ours * 1000:9.1f} ms   floor {self.floor * 1000:9.1f} ms"
            f"   ratio {self.ratio:5.2f}   promised {self.promised:4.2f}   {mark}"
        )


def in_turns(
    name: str,
    ours: Callable[[], float | None],
    floor: Callable[[], float | None],
    *,
    promised: float,
    rounds: int,
) -> Ratio:
    """Run both ``rounds`` times in turns and compare their medians.

    A callable may return the seconds it wants counted; else the whole call is timed. The first
    round warms caches and is not counted.
    """
    found: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + 1):
        for work, times in zip((ours, floor), found, strict=True):
            taken = timed(work)
            if turn:
                times.append(taken)
    return Ratio(name, statistics.median(found[0]), statistics.median(found[1]), promised)


def timed(work: Callable[[], float | None]) -> float:
    """Return how many seconds ``work`` took, by its own count where it gives one."""
    start = time.perf_counter()
    counted = work()
    return time.perf_counter() - start if counted is None else counted
