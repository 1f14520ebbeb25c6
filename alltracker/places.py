"""Where files live: the program's own resources, the family's record, settings and log."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import platformdirs

_PACKAGE: Final = Path(__file__).parent
_NAME: Final = "alltracker"
RECORD_SUFFIX: Final = ".alltracker"


def resource(*parts: str) -> Path:
    """Return the path of a file in ``resources/``, in a checkout as in an installed wheel."""
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def default_record() -> Path:
    """Return where the family's record lies unless they chose another place."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / f"record{RECORD_SUFFIX}"


def settings_file() -> Path:
    """Return where this computer keeps language, text size and window."""
    return platformdirs.user_config_path(_NAME, appauthor=False) / "settings.ini"


def log_file() -> Path:
    """Return where a crash is noted, without health data."""
    return platformdirs.user_log_path(_NAME, appauthor=False) / "alltracker.log"
