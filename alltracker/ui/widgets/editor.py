"""What a form asks of every editor in it: a value, whether it can be used, and an error state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a value cannot be used, in a sentence; ``remedy`` is the link that ``apply`` follows."""

    sentence: str
    remedy: str = ""
    apply: Callable[[], None] | None = None


@runtime_checkable
class Editor(Protocol):
    """A widget in which a person gives one value.

    ``edited`` is emitted at every change by the person, ``finished`` when the person is done with
    the editor.
    """

    @property
    def edited(self) -> SignalInstance:
        """Emitted when the person changed the value."""

    @property
    def finished(self) -> SignalInstance:
        """Emitted when the person left the editor or chose."""

    def value(self) -> object:
        """Return the value, None while there is none or it cannot be used."""

    def problem(self) -> Problem | None:
        """Return why the value cannot be used, None if it can."""

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - a state that Qt style sheets show
        """Show or end the error state."""
