"""The looks of charts on the screen, taken from the theme's colors."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication

from alltracker.care.kinds import PhaseKind
from alltracker.charts.style import (
    CAPTION_PX,
    ChartStyle,
    PhaseLook,
    SeriesLook,
    event_looks,
)
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.theme.tokens import Pattern, PhaseHues, Tokens

_BAND_IN_DARK: Final = 0.72
_WANTED: Final = 0.6
_SPREAD: Final = 0.13
_DOSE: Final = 0.4
_DOTS: Final = 96.0
_POINTS: Final = 72.0
_NAME_OVER_CAPTION: Final = 1.06
_HATCHES: Final = MappingProxyType(
    {
        Pattern.SLASHES: "////",
        Pattern.CROSSED: "xxxx",
        Pattern.DOTS: "....",
        Pattern.BACKSLASHES: "\\\\\\\\",
        Pattern.LINES: "----",
        Pattern.EMPTY: "",
        Pattern.UPRIGHT: "||||",
    }
)


def chart_style(theme: Theme) -> ChartStyle:
    """Return how charts look in the theme, with words as large as its captions."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInch() if screen else _DOTS
    caption = theme.font(TextStep.CAPTION)
    return looks(theme.tokens, caption.pointSizeF() * dots / _POINTS)


def looks(tokens: Tokens, caption_px: float = CAPTION_PX) -> ChartStyle:
    """Return how charts look in a scheme; ``caption_px`` is the height of the small type."""
    return ChartStyle(
        ground=tokens.card,
        text=tokens.text,
        muted=tokens.muted,
        hairline=tokens.hairline,
        focus=tokens.focus,
        wanted=tokens.card,
        wanted_strength=_WANTED,
        phases=MappingProxyType(
            {kind: _phase(hues, tokens) for kind, hues in tokens.phases.items()}
        ),
        series=MappingProxyType(
            {
                key: SeriesLook(look.color, look.marker, look.dashes)
                for key, look in tokens.series.items()
            }
        ),
        events=event_looks(
            ink=tokens.text,
            purple=tokens.phases[PhaseKind.DELAYED_INTENSIFICATION].solid,
            orange=tokens.phases[PhaseKind.INDUCTION].solid,
            red=tokens.series["hgb"].color,
            muted=tokens.muted,
        ),
        caption_px=caption_px,
        name_px=caption_px * _NAME_OVER_CAPTION,
        middle=tokens.muted,
        spread=mixed(tokens.text, tokens.card, _SPREAD),
        dose=tokens.series["anc"].color,
        dose_fill=mixed(tokens.series["anc"].color, tokens.card, _DOSE),
    )


def _phase(hues: PhaseHues, tokens: Tokens) -> PhaseLook:
    soft = mixed(hues.soft, tokens.card, _BAND_IN_DARK) if tokens.dark else hues.soft
    return PhaseLook(hues.solid, soft, hues.ink, _HATCHES[hues.pattern])


def mixed(color: str, ground: str, share: float) -> str:
    """Return ``share`` of a color mixed with the rest of a ground, as ``#rrggbb``."""
    over, under = QColor(color), QColor(ground)
    red = share * over.redF() + (1 - share) * under.redF()
    green = share * over.greenF() + (1 - share) * under.greenF()
    blue = share * over.blueF() + (1 - share) * under.blueF()
    return QColor.fromRgbF(red, green, blue).name()
