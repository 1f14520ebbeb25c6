"""All keyboard shortcuts of the window, in one place."""

from __future__ import annotations

from enum import StrEnum


class Shortcut(StrEnum):
    """Keys that work everywhere in the window."""

    LOG = "L"
    SEARCH = "Ctrl+F"
    UNDO = "Ctrl+Z"
    REDO = "Ctrl+Shift+Z"
    PAPER = "Ctrl+P"
    NEXT_AREA = "F6"
    WRITER = "Ctrl+Shift+W"
    NEWS = "Ctrl+Shift+N"
    HAND_OVER = "Ctrl+Shift+H"
    QUIT = "Ctrl+Q"
    LARGER = "Ctrl++"
    SMALLER = "Ctrl+-"
    PAGE = "Ctrl+{number}"
