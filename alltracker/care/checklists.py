"""Lists to tick: what the documents name, joined with what the family has and added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from alltracker.care.kinds import CheckTopic
from alltracker.care.rows import CheckItemRow


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of a list."""

    key: str
    text: str
    """What stands beside the tick."""
    tip: str = ""
    """The whole sentence, where ``text`` is shorter."""
    source: str = ""
    """The names of the sources; empty for a line of the family's own."""
    item: CheckItemRow | None = None
    """What the family noted of it; None for nothing yet."""

    @property
    def have(self) -> bool:
        """Whether the family has it."""
        return self.item is not None and self.item.have


def joined_lines(
    documented: Sequence[CheckLine], items: Sequence[CheckItemRow], topic: CheckTopic
) -> tuple[CheckLine, ...]:
    """Return the documented lines with what was noted of them, then the family's own, by name.

    A line that was ticked stays on the list when the documents no longer name it.
    """
    noted = {item.key: item for item in items if item.topic is topic}
    lines = [
        CheckLine(line.key, line.text, line.tip, line.source, noted.pop(line.key, None))
        for line in documented
    ]
    own = sorted(noted.values(), key=lambda item: (item.name.casefold(), item.id))
    return (*lines, *(CheckLine(item.key, item.name, item=item) for item in own if item.name))
