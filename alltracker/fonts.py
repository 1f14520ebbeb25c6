"""The program's own font files, found without importing the packages that bring them."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

SANS: Final = "Source Sans Pro"
SERIF: Final = "Source Serif Pro"

PAPER_FILES: Final = (
    ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    ("font_source_sans_pro", "SourceSansPro-It.ttf"),
    ("font_source_sans_pro", "SourceSansPro-Semibold.ttf"),
    ("font_source_sans_pro", "SourceSansPro-SemiboldIt.ttf"),
    ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf"),
)
"""The files that papers are set in: package and name."""


def font_file(package: str, name: str) -> Path | None:
    """Return where a font package keeps a file; None if the package is missing."""
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder, "files", name)
        if path.is_file():
            return path
    return None
