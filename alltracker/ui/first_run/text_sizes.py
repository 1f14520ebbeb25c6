"""Three sizes of text to choose from, each shown as large as it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.segmented import Segmented

SIZES: Final = (1.0, 1.5, 2.0)
_STEPS: Final = (TextStep.CAPTION, TextStep.LEAD, TextStep.CARD_TITLE)


class TextSizes(QWidget):
    """A, A and A; takes effect at once and emits ``size_chosen``."""

    size_chosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        letter = self.tr("A")
        options = [(size, letter) for size in SIZES]
        self.choice = Segmented(theme, options, name=self.tr("Text size"))
        names = (self.tr("Normal text"), self.tr("Larger text"), self.tr("Largest text"))
        for button, name in zip(self.choice.buttons(), names, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.toggled.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._show_scale()
        self.choice.edited.connect(self._choose)
        theme.changed.connect(self._follow)

    def _show_scale(self) -> None:
        self.choice.set_value(min(SIZES, key=lambda size: abs(size - self._theme.text_scale)))
        self._follow()

    def _choose(self) -> None:
        size = self.choice.value()
        assert isinstance(size, float)
        self._theme.set_text_scale(size)
        self.size_chosen.emit(size)

    def _follow(self) -> None:
        for button, step in zip(self.choice.buttons(), _STEPS, strict=True):
            font = self._theme.font(TextStep.STRONG if button.isChecked() else TextStep.BODY)
            font.setPointSizeF(self._theme.font(step).pointSizeF())
            button.setFont(font)
