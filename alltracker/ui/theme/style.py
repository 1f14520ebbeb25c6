"""The style under the sheet: Fusion, with our own ticks and no dotted focus frames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from typing_extensions import override

if TYPE_CHECKING:
    from alltracker.ui.theme.theme import Theme

_State = QStyle.StateFlag
_Element = QStyle.PrimitiveElement
_Metric = QStyle.PixelMetric

INDICATOR: Final = 22
_TICK: Final = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.34))
"""The strokes of a tick, in sides of its box."""


class CalmStyle(QProxyStyle):
    """Fusion that asks the theme for colors and sizes of check boxes and radio buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw ticks ourselves, focus frames not at all, the rest as Fusion does."""
        if element == _Element.PE_FrameFocusRect:
            return
        if element in {_Element.PE_IndicatorCheckBox, _Element.PE_IndicatorItemViewItemCheck}:
            self._draw_check(option, painter)
        elif element == _Element.PE_IndicatorRadioButton:
            self._draw_radio(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return the size of a part: ours for ticks and their gap, Fusion's for the rest."""
        if metric in _INDICATORS:
            return self._theme.px(INDICATOR)
        if metric in _LABEL_GAPS:
            return self._theme.gap(8)
        return super().pixelMetric(metric, option, widget)

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Open combo boxes as lists under the field, and leave the rest to Fusion."""
        if hint == QStyle.StyleHint.SH_ComboBox_Popup:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def _draw_check(self, option: QStyleOption, painter: QPainter) -> None:
        box = QRectF(option.rect)
        full = bool(option.state & (_State.State_On | _State.State_NoChange))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, ink = self._inks(option, full=full)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(_stroke(ink, box))
        if option.state & _State.State_NoChange:
            half = box.center().y()
            painter.drawLine(
                QPointF(box.left() + box.width() * 0.28, half),
                QPointF(box.left() + box.width() * 0.72, half),
            )
        elif full:
            painter.drawPolyline(tick(box))
        painter.restore()

    def _draw_radio(self, option: QStyleOption, painter: QPainter) -> None:
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = bool(option.state & _State.State_On)
        ground, edge, _ = self._inks(option, full=False)
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = bool(option.state & _State.State_Enabled)
        painter.setPen(QPen(QColor(tokens.accent) if chosen and enabled else edge, 1))
        painter.setBrush(ground)
        painter.drawEllipse(box)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if enabled else tokens.disabled))
            inset = box.width() * 0.26
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        painter.restore()

    def _inks(self, option: QStyleOption, *, full: bool) -> tuple[QColor, QColor, QColor]:
        """Return ground, edge and ink of a tick box in the state it is in."""
        tokens = self._theme.tokens
        if not option.state & _State.State_Enabled:
            return QColor(tokens.window), QColor(tokens.hairline), QColor(tokens.disabled)
        if full:
            return QColor(tokens.accent), QColor(tokens.accent), QColor(tokens.on_accent)
        if option.state & _State.State_Sunken:
            return QColor(tokens.select), QColor(tokens.border), QColor(tokens.text)
        hovered = bool(option.state & _State.State_MouseOver)
        ground = tokens.hover if hovered else tokens.field
        return QColor(ground), QColor(tokens.border), QColor(tokens.text)


def tick(box: QRectF) -> QPolygonF:
    """Return the line of a tick inside a box."""
    return QPolygonF(
        [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _TICK]
    )


def _stroke(ink: QColor, box: QRectF) -> QPen:
    pen = QPen(ink, box.width() * 0.1)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


_INDICATORS: Final = frozenset(
    {
        _Metric.PM_IndicatorWidth,
        _Metric.PM_IndicatorHeight,
        _Metric.PM_ExclusiveIndicatorWidth,
        _Metric.PM_ExclusiveIndicatorHeight,
    }
)
_LABEL_GAPS: Final = frozenset(
    {_Metric.PM_CheckBoxLabelSpacing, _Metric.PM_RadioButtonLabelSpacing}
)
