"""Choice chips: round buttons of which one or several can be chosen, with a tick when they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import control_height
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.one_of import OneOf

HEIGHT: Final = 32
_TICK: Final = 16


class Chip(QToolButton):
    """One chip; it makes room for its tick from the start, so that nothing jumps."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._follow)
        self._follow()

    @override
    def sizeHint(self) -> QSize:
        """Return room for tick and strong text."""
        metrics = QFontMetrics(self._theme.font(TextStep.STRONG))
        high = control_height(self._theme, metrics, HEIGHT)
        tick = self._theme.px(_TICK) + self._theme.gap(4)
        return QSize(metrics.horizontalAdvance(self.text()) + tick + 2 * self._theme.gap(12), high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edge, tick and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, edge, ink = self._roles()
        painter.setPen(QPen(self._theme.color(edge), 1))
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(self._theme.color(ink))
        painter.setFont(self._theme.font(TextStep.STRONG if self.isChecked() else TextStep.BODY))
        left = self._theme.gap(12)
        rest = QRect(self.rect())
        if self.isChecked():
            side = self._theme.px(_TICK)
            tick = self._theme.pixmap("check", ink, _TICK, 2.4)
            painter.drawPixmap(left, (self.height() - side) // 2, tick)
            rest.setLeft(left + side + self._theme.gap(4))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.text())
        else:
            painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, self.text())

    def _roles(self) -> tuple[str, str, str]:
        """Return the roles of ground, edge and ink in the present state."""
        if not self.isEnabled():
            return "window", "hairline", "disabled"
        if self.isDown():
            return "select", "border", "text"
        if self.isChecked():
            return "accent_soft", "accent", "link"
        return ("hover" if self.underMouse() else "card"), "border", "text"

    def _follow(self) -> None:
        self.setProperty("ring_radius", self.sizeHint().height() / 2)
        self.updateGeometry()
        self.update()


class ChoiceChips(OneOf):
    """Chips in lines, of which one (or, with ``several``, any number) can be chosen.

    ``options`` are (value, text); ``name`` says what is chosen here. Where one is chosen they are
    one tab stop with arrows inside.
    """

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[object, str]],
        *,
        name: str = "",
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((value for value, _ in options), name, parent)
        self._theme = theme
        self._several = several
        self._group.setExclusive(not several)
        self._flow = FlowLayout(self)
        chips = [Chip(theme, text, self) for _, text in options]
        for chip in chips:
            self._flow.addWidget(chip)
        self._take(chips)
        theme.changed.connect(self._follow)
        self._follow()

    def chips(self) -> list[Chip]:
        """Return the chips in order."""
        return [chip for chip in self.buttons() if isinstance(chip, Chip)]

    @override
    def value(self) -> object:
        """Return the chosen value or None; with several, the tuple of chosen values."""
        chosen = [self._values[at] for at, chip in enumerate(self.chips()) if chip.isChecked()]
        if self._several:
            return tuple(chosen)
        return chosen[0] if chosen else None

    @override
    def set_value(self, value: object) -> None:
        """Choose a value, or with several every value of a collection."""
        wanted = value if self._several and isinstance(value, tuple | list | set) else (value,)
        for at, chip in enumerate(self.chips()):
            chip.setChecked(self._values[at] in wanted)

    def _follow(self) -> None:
        self._flow.setSpacing(self._theme.gap(8))
