"""A few choices joined in one control, of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import HEIGHTS, Room, control_height
from alltracker.ui.widgets.one_of import OneOf


class Segment(QToolButton):
    """One choice; it is strong while chosen and keeps its width all the same."""

    def __init__(self, theme: Theme, text: str, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room: Room = room
        self.setText(text)
        self.setCheckable(True)
        self.setProperty("segment", "true")
        self.setAccessibleName(text)
        self.toggled.connect(self._follow)
        theme.changed.connect(self._follow)
        self._follow()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the text when it is strong."""
        metrics = QFontMetrics(self._theme.font(TextStep.STRONG))
        width = metrics.horizontalAdvance(self.text()) + 2 * self._theme.gap(13)
        return QSize(width, control_height(self._theme, metrics, HEIGHTS[self._room]))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def _follow(self) -> None:
        step = TextStep.STRONG if self.isChecked() else TextStep.BODY
        self.setFont(self._theme.font(step))
        self.updateGeometry()


class Segmented(OneOf):
    """A segmented control, one tab stop with arrows inside.

    Args:
        theme: the look.
        options: (value, text) of each choice.
        name: what is chosen here, for those who cannot see it.
        room: where it stands, which gives its height.
        parent: the owner.
    """

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[object, str]],
        *,
        name: str = "",
        room: Room = "page",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((value for value, _ in options), name, parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        segments = [Segment(theme, text, room, self) for _, text in options]
        for at, segment in enumerate(segments):
            segment.setProperty("place", _position(at, len(segments)))
            self._row.addWidget(segment)
        self._take(segments)

    def clear(self) -> None:
        """Choose none, where something between two choices holds."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            self._group.setExclusive(False)
            chosen.setChecked(False)
            self._group.setExclusive(True)


def _position(at: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(at, "middle")
