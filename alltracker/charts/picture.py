"""Charts as picture files: the same content gives the same bytes, on every machine and day."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, Final, Literal

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from alltracker.charts.figure import draw_counts
from alltracker.charts.series import ChartContent
from alltracker.charts.style import ChartStyle
from alltracker.language import Language

PictureFormat = Literal["png", "svg", "pdf"]

FORMATS: Final[tuple[PictureFormat, ...]] = ("png", "svg", "pdf")
DPI: Final = 192.0
_SILENT: Final[dict[str, dict[str, None]]] = {
    "png": {"Software": None},
    "svg": {"Creator": None, "Date": None, "Format": None, "Type": None},
    "pdf": {"Creator": None, "Producer": None, "CreationDate": None},
}
"""What Matplotlib would write about itself and the moment is left out."""
_SETTINGS: Final[dict[Any, Any]] = {
    "svg.hashsalt": "alltracker",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
}


def picture_bytes(
    content: ChartContent,
    style: ChartStyle,
    language: Language,
    kind: PictureFormat,
    size_inches: tuple[float, float],
    dpi: float = DPI,
) -> bytes:
    """Return a chart as a picture.

    Args:
        content: what is shown.
        style: how it looks.
        language: what months, marks and numbers are said in.
        kind: png, svg or pdf.
        size_inches: width and height.
        dpi: dots an inch, which only png heeds.

    Returns:
        the file's bytes, without names, paths or dates of the making.

    Raises:
        ValueError: for another kind of picture.
    """

    def draw(figure: Figure) -> None:
        draw_counts(figure, content, style, language)

    return figure_bytes(draw, style, kind, size_inches, dpi)


def figure_bytes(
    draw: Callable[[Figure], object],
    style: ChartStyle,
    kind: PictureFormat,
    size_inches: tuple[float, float],
    dpi: float = DPI,
) -> bytes:
    """Return what ``draw`` draws as a picture; the rest is as in ``picture_bytes``."""
    if kind not in FORMATS:
        raise ValueError(kind)
    with rc_context(_SETTINGS):
        figure = Figure(figsize=size_inches, dpi=dpi)
        FigureCanvasAgg(figure)
        draw(figure)
        target = BytesIO()
        figure.savefig(target, format=kind, dpi=dpi, facecolor=style.ground, metadata=_SILENT[kind])
    return target.getvalue()


def format_of(path: Path) -> PictureFormat:
    """Return which picture a file name asks for; raise ValueError for none of ours."""
    kind = path.suffix.lower().removeprefix(".")
    if kind not in FORMATS:
        raise ValueError(kind)
    return kind


def save_picture(
    content: ChartContent,
    style: ChartStyle,
    language: Language,
    path: Path,
    size_inches: tuple[float, float],
) -> None:
    """Write a chart to a file whose name ends in png, svg or pdf.

    Raises ValueError for another ending and OSError when the file cannot be written; nothing is
    touched before the picture is complete.
    """
    path.write_bytes(picture_bytes(content, style, language, format_of(path), size_inches))
