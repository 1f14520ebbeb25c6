"""The look as one object: built once, passed to every widget, told when something changes."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from alltracker.places import resource
from alltracker.ui.theme.focus_ring import FocusRings
from alltracker.ui.theme.icons import STROKE, IconStore, draw_svg
from alltracker.ui.theme.palette import make_palette
from alltracker.ui.theme.sheet import make_sheet
from alltracker.ui.theme.style import CalmStyle
from alltracker.ui.theme.tokens import DARK, DRAWING_IN_DARK, LIGHT, Tokens
from alltracker.ui.theme.type import TextStep, body_points, grown, load_fonts, step_font

Scheme = Literal["system", "light", "dark"]

ICON: Final = 18
_BODY_PIXELS: Final = 14.67
"""Body text of a system whose font has 10 points: what all sizes of the look are drawn for."""
_SPACE_TWICE: Final = 1.4
"""What 200 % text multiplies paddings and gaps by."""
_PLATFORM_SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

__all__ = ["ICON", "Scheme", "TextStep", "Theme", "recolored"]


class Theme(QObject):
    """Colors, fonts, sizes and icons; emits ``changed`` after scheme, text size or font changed.

    Args:
        app: the application, before anything set its font.
        system_points: size of the system's font in points; asked of ``app`` when None.
        parent: the owner.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        system_points: float | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._system_font = QFont(app.font())
        screen = app.primaryScreen()
        dots = screen.logicalDotsPerInch() if screen else 96.0
        own = self._system_font.pointSizeF()
        points = system_points or (own if own > 0 else self._system_font.pixelSize() * 72 / dots)
        self._body = body_points(points, dots)
        self._base = max(1.0, self._body * dots / 72 / _BODY_PIXELS)
        self._scheme: Scheme = "system"
        self._text_scale = 1.0
        self._with_system_font = False
        self._icons = IconStore()
        self._tokens = LIGHT
        self._style: CalmStyle | None = None
        self._rings: FocusRings | None = None

    @property
    def tokens(self) -> Tokens:
        """The colors of the scheme in use."""
        return self._tokens

    @property
    def scheme(self) -> Scheme:
        """What was asked for: the system's scheme, light or dark."""
        return self._scheme

    @property
    def text_scale(self) -> float:
        """Text size, 1 to 2."""
        return self._text_scale

    @property
    def system_font(self) -> bool:
        """Whether text is set in the system's own font."""
        return self._with_system_font

    @property
    def calm(self) -> bool:
        """Whether the system asks for less motion."""
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        access = hints.accessibility()
        if not hasattr(access, "motionPreference"):
            return False
        return bool(access.motionPreference().name == "ReducedMotion")

    def font(self, step: TextStep = TextStep.BODY) -> QFont:
        """Return the font of a step of the type scale at the present text size."""
        system = self._system_font if self._with_system_font else None
        return step_font(step, self._body, self._text_scale, system)

    def px(self, pixels: float) -> int:
        """Return a size that grows fully with the text: icons, marks, rows of text."""
        return round(pixels * self._base * self._text_scale)

    def gap(self, pixels: float) -> int:
        """Return a padding, margin or gap, which grows less than the text does."""
        return round(pixels * grown(_SPACE_TWICE, self._text_scale))

    def color(self, role: str) -> QColor:
        """Return a color by its role; raise KeyError for an unknown one."""
        return QColor(self._tokens.role(role))

    def pixmap(
        self, name: str, role: str = "text", size: int = ICON, stroke: float = STROKE
    ) -> QPixmap:
        """Return an icon in a role's color; ``size`` in pixels at 100 % text."""
        color = self._tokens.role(role)
        ratio = self._app.devicePixelRatio()
        return self._icons.pixmap(name, color, self.px(size), ratio, stroke)

    def icon(self, name: str, role: str = "text", size: int = ICON) -> QIcon:
        """Return an icon with its disabled form, as it is now; make it again on ``changed``."""
        icon = QIcon(self.pixmap(name, role, size))
        icon.addPixmap(self.pixmap(name, "disabled", size), QIcon.Mode.Disabled)
        return icon

    def drawing(self, name: str, size: QSize) -> QPixmap:
        """Return a drawing of ``resources/drawings`` in logical pixels; empty pages follow dark."""
        text = resource("drawings", f"{name}.svg").read_text(encoding="utf-8")
        if self._tokens.dark and name.startswith("empty-"):
            text = recolored(text)
        return draw_svg(text.encode(), size, self._app.devicePixelRatio())

    def set_scheme(self, scheme: Scheme) -> None:
        """Use light or dark, or what the system uses now and later."""
        self._scheme = scheme
        self._app.styleHints().setColorScheme(_PLATFORM_SCHEMES[scheme])
        self._follow()

    def set_text_scale(self, scale: float) -> None:
        """Set the text size, held between 1 and 2."""
        self._text_scale = min(2.0, max(1.0, scale))
        self._follow()

    def set_system_font(self, on: bool) -> None:  # noqa: FBT001 - a slot for a tick
        """Set text in the system's own font, or in ours."""
        self._with_system_font = on
        self._follow()

    def apply(self) -> None:
        """Dress the application: fonts, style, palette, sheet and focus ring; follow the system."""
        load_fonts()
        self._style = CalmStyle(self)
        self._app.setStyle(self._style)
        self._rings = FocusRings(self._app, self)
        self._app.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Take over scheme, text size and font, and say so once all is in place."""
        dark = self._scheme == "dark" or (
            self._scheme == "system" and self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self._tokens = DARK if dark else LIGHT
        self._icons.forget_drawn()
        if self._style is not None:
            self._app.setPalette(make_palette(self._tokens))
            self._app.setFont(self.font())
            QToolTip.setFont(self.font())
            self._app.setStyleSheet(make_sheet(self._tokens, self.gap, self.px))
        self.changed.emit()


def recolored(svg: str) -> str:
    """Return an empty page's drawing with its colors for dark ground."""
    for light, dark in DRAWING_IN_DARK.items():
        svg = svg.replace(light, dark).replace(light.lower(), dark)
    return svg
