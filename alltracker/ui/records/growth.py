"""Lets a dialog grow when a sentence or a notice in it needs more room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

from alltracker.ui.widgets.dialog import FittingScroll, SheetDialog


class Growth(QObject):
    """Watches the content of a dialog; a dialog only grows, and never beyond the screen."""

    def __init__(self, dialog: SheetDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.fit)
        content = dialog.body.parentWidget()
        assert content is not None
        content.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again once the content has asked for another size."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._timer.start()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the content the height that it wants now."""
        dialog = self._dialog
        scroll, layout = dialog.findChild(FittingScroll), dialog.layout()
        if scroll is None or layout is None:
            return
        scroll.updateGeometry()
        layout.activate()
        most = dialog.screen().availableSize().height() * 9 // 10
        wanted = min(dialog.sizeHint().height(), most)
        dialog.resize(dialog.width(), max(dialog.height(), wanted))
