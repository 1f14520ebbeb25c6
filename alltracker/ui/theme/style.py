"""Fusion with our own boxes for ticks and choices, and without its focus frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget
from typing_extensions import override

from alltracker.ui.theme.ticks import INDICATOR, TickState, draw_check, draw_radio

if TYPE_CHECKING:
    from alltracker.ui.theme.theme import Theme

_Element = QStyle.PrimitiveElement
_Flag = QStyle.StateFlag
_Metric = QStyle.PixelMetric

_SIDES: Final = frozenset(
    {
        _Metric.PM_IndicatorWidth,
        _Metric.PM_IndicatorHeight,
        _Metric.PM_ExclusiveIndicatorWidth,
        _Metric.PM_ExclusiveIndicatorHeight,
    }
)
_SPACES: Final = frozenset({_Metric.PM_CheckBoxLabelSpacing, _Metric.PM_RadioButtonLabelSpacing})


class CalmStyle(QProxyStyle):
    """Draws what no style-sheet rule can: boxes with a tick of ours that grow with the text.

    Only two methods are overridden: Qt asks a style for sizes and parts more than a thousand times
    a page, and each answer in Python has its price.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return the side of a box and the space before its words, or what Fusion says."""
        if metric in _SIDES:
            return self._theme.px(INDICATOR)
        if metric in _SPACES:
            return self._theme.gap(8)
        return super().pixelMetric(metric, option, widget)

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw our boxes, no focus frame (the focus ring replaces it), and all else as Fusion."""
        if element == _Element.PE_FrameFocusRect:
            return
        if element == _Element.PE_IndicatorCheckBox:
            draw_check(painter, self._theme.tokens, QRectF(option.rect), _state(option))
        elif element == _Element.PE_IndicatorRadioButton:
            draw_radio(painter, self._theme.tokens, QRectF(option.rect), _state(option))
        else:
            super().drawPrimitive(element, option, painter, widget)


def _state(option: QStyleOption) -> TickState:
    flags = option.state
    return TickState(
        on=bool(flags & _Flag.State_On),
        partly=bool(flags & _Flag.State_NoChange),
        enabled=bool(flags & _Flag.State_Enabled),
        hovered=bool(flags & _Flag.State_MouseOver),
        pressed=bool(flags & _Flag.State_Sunken),
    )
