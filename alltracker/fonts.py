"""The program's own font files, found without importing the packages that bring them."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Final

SANS: Final = "Source Sans Pro"
SERIF: Final = "Source Serif Pro"

_SANS_PACKAGE: Final = "font_source_sans_pro"
_SERIF_PACKAGE: Final = "font_source_serif_pro"

SCREEN_FILES: Final = (
    (_SANS_PACKAGE, "SourceSansPro-Regular.ttf"),
    (_SANS_PACKAGE, "SourceSansPro-Semibold.ttf"),
    (_SANS_PACKAGE, "SourceSansPro-Bold.ttf"),
    (_SERIF_PACKAGE, "SourceSerifPro-Semibold.ttf"),
)
"""The files that the screen is set in: package and name."""
PAPER_FILES: Final = (
    (_SANS_PACKAGE, "SourceSansPro-Regular.ttf"),
    (_SANS_PACKAGE, "SourceSansPro-It.ttf"),
    (_SANS_PACKAGE, "SourceSansPro-Semibold.ttf"),
    (_SANS_PACKAGE, "SourceSansPro-SemiboldIt.ttf"),
    (_SERIF_PACKAGE, "SourceSerifPro-Semibold.ttf"),
)
"""The files that papers are set in."""
CHART_FILES: Final = (
    (_SANS_PACKAGE, "SourceSansPro-Regular.ttf"),
    (_SANS_PACKAGE, "SourceSansPro-Semibold.ttf"),
)
"""The files that charts are set in."""


def font_files(wanted: Iterable[tuple[str, str]]) -> list[Path]:
    """Return where these files are; one whose package is missing is left out.

    Args:
        wanted: package and name of each file.
    """
    return [path for package, name in wanted if (path := _font_file(package, name)) is not None]


def _font_file(package: str, name: str) -> Path | None:
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder, "files", name)
        if path.is_file():
            return path
    return None
