"""Makes all text larger or smaller, by keys of the window, and remembers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

_STEP: Final = 0.25


@dataclass(frozen=True, slots=True)
class TextSize:
    """The size of all text, in steps of a quarter."""

    theme: Theme
    preferences: Preferences

    def larger(self) -> None:
        """Make text one step larger."""
        self._scale(_STEP)

    def smaller(self) -> None:
        """Make text one step smaller."""
        self._scale(-_STEP)

    def _scale(self, step: float) -> None:
        self.theme.set_text_scale(self.theme.text_scale + step)
        self.preferences.text_scale = self.theme.text_scale
