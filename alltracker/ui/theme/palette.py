"""Hands the color roles to Qt's palette, for all that no style-sheet rule draws."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QPalette

from alltracker.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole

_ROLES: Final = (
    (_Role.Window, "window"),
    (_Role.AlternateBase, "window"),
    (_Role.Base, "field"),
    (_Role.Button, "card"),
    (_Role.Light, "card"),
    (_Role.Midlight, "hover"),
    (_Role.Mid, "hairline"),
    (_Role.Dark, "border"),
    (_Role.Shadow, "border"),
    (_Role.WindowText, "text"),
    (_Role.Text, "text"),
    (_Role.ButtonText, "text"),
    (_Role.PlaceholderText, "muted"),
    (_Role.Accent, "accent"),
    (_Role.Highlight, "accent"),
    (_Role.HighlightedText, "on_accent"),
    (_Role.Link, "link"),
    (_Role.LinkVisited, "link"),
    (_Role.ToolTipBase, "tooltip"),
    (_Role.ToolTipText, "on_tooltip"),
    (_Role.BrightText, "bad"),
)
_OFF: Final = (
    (_Role.Base, "window"),
    (_Role.Button, "window"),
    (_Role.WindowText, "disabled"),
    (_Role.Text, "disabled"),
    (_Role.ButtonText, "disabled"),
    (_Role.PlaceholderText, "disabled"),
    (_Role.Accent, "disabled"),
    (_Role.Highlight, "hairline"),
    (_Role.HighlightedText, "disabled"),
    (_Role.Link, "disabled"),
)


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette of a scheme, its disabled group included."""
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, QColor(tokens.role(name)))
    for role, name in _OFF:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.role(name)))
    return palette
