"""The program's own icon, in the sizes that desktops ask for."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from alltracker.places import resource


def app_icon() -> QIcon:
    """Return the icon of windows and of the tray."""
    icon = QIcon()
    for name in ("alltracker-small", "alltracker"):
        icon.addFile(str(resource("icons", f"{name}.svg")))
    return icon
