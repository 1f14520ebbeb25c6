"""The frame of every dialog: what happens in words, and the deed at the right of Cancel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button, IconButton, Kind, is_enter
from alltracker.ui.widgets.labels import Text

_RING: Final = 4
"""Room for the focus ring around what stands at the edge of the scrolled content."""
_Action = QAbstractSlider.SliderAction
_SCROLLS: Final = {
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_Down: _Action.SliderSingleStepAdd,
    Qt.Key.Key_Up: _Action.SliderSingleStepSub,
    Qt.Key.Key_End: _Action.SliderToMaximum,
    Qt.Key.Key_Home: _Action.SliderToMinimum,
}


class Shade(QWidget):
    """Dims the window under a dialog."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay a thin dark ground over all."""
        tokens = self._theme.tokens
        ground = self._theme.color("sunken" if tokens.dark else "text")
        ground.setAlphaF(0.6 if tokens.dark else 0.32)
        QPainter(self).fillRect(self.rect(), ground)


class FittingScroll(QScrollArea):
    """Shows its content whole where the screen has room, and scrolls where it has not."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._laid_out = False
        content.setProperty("see_through", "true")
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the content, as far as the screen allows."""
        content = self._content
        hint = content.sizeHint()
        width = max(hint.width(), self._room())
        if content.hasHeightForWidth():
            hint.setHeight(content.heightForWidth(width))
        return hint.boundedTo(QSize(hint.width(), self.screen().availableSize().height() * 6 // 10))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the width of the content, which never scrolls sideways."""
        return QSize(self._content.minimumSizeHint().width(), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure by the width it has from now on."""
        self._laid_out = True
        super().resizeEvent(event)

    def _room(self) -> int:
        """Return the width it has, or before it is shown the least that its window gives it."""
        if self._laid_out:
            return self.width()
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        margins = layout.contentsMargins() if layout is not None else QMargins()
        return self.window().minimumWidth() - margins.left() - margins.right()


class SheetDialog(QDialog):
    """A dialog with title, text, content and buttons; Esc cancels.

    Content goes into ``body``; when a sentence or a notice in it needs more room, the dialog grows
    with it as far as the screen allows. ``set_deed`` adds the button that does it and accepts; what
    needs checking first overrides ``accept``.
    """

    def __init__(
        self, theme: Theme, title: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._shade: Shade | None = None
        self._frame = QFrame(self)
        self._title = Text(theme, title, TextStep.CARD_TITLE, wraps=True)
        self._text = Text(theme, text, ink="muted", wraps=True)
        self._close = IconButton(theme, "x", self.tr("Close"), role="muted")
        self._footnote = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self.cancel = Button(theme, self.tr("Cancel"))
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(_RING, _RING, _RING, _RING)
        self._scroll = FittingScroll(content)
        self._buttons = QHBoxLayout()
        self._growth = QTimer(self)
        self._growth.setSingleShot(True)
        content.installEventFilter(self)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._build()
        self.cancel.clicked.connect(self.reject)
        self._close.clicked.connect(self.reject)
        self._growth.timeout.connect(self._grow)
        theme.changed.connect(self._follow)

    def set_title(self, title: str) -> None:
        """Say what the dialog is, at its head, in its window's frame and to a screen reader."""
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def set_text(self, text: str) -> None:
        """Say below the title what will happen."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def set_footnote(self, text: str) -> None:
        """Say something small at the left of the buttons."""
        self._footnote.setText(text)

    def set_deed(self, text: str, kind: Kind = "primary") -> Button:
        """Add the button that does it, right of Cancel, and return it; it has the focus."""
        deed = self.add_button(text, kind)
        deed.setDefault(True)
        deed.setFocus(Qt.FocusReason.OtherFocusReason)
        deed.clicked.connect(self.accept)
        return deed

    def add_button(self, text: str, kind: Kind = "secondary") -> Button:
        """Add another button at the right and return it."""
        button = Button(self._theme, text, kind, parent=self._frame)
        self._buttons.addWidget(button)
        return button

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window under the dialog, and take more than the two thirds that Qt allows."""
        super().showEvent(event)
        self._grow()
        parent = self.parentWidget()
        if parent is not None and self._shade is None:
            self._shade = Shade(self._theme, parent.window())
            self._shade.show()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Give the window its light back."""
        super().hideEvent(event)
        if self._shade is not None:
            self._shade.hide()
            self._shade.deleteLater()
            self._shade = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the dialog be moved by its free ground, since it has no title bar."""
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll what is longer than the screen with the keys that nothing in it has used.

        Enter that is still held from what opened the dialog does nothing.
        """
        if is_enter(event) and event.isAutoRepeat():
            return
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(action)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again once the content has asked for another size."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._growth.start()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        """Give the content the height that it wants now; never take any away."""
        layout = self.layout()
        assert layout is not None
        self._scroll.updateGeometry()
        layout.activate()
        most = self.screen().availableSize().height() * 9 // 10
        wanted = min(self.sizeHint().height(), most)
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._frame.setProperty("ground", "raised")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._frame)
        column = QVBoxLayout(self._frame)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, _RING, 0)
        self._text.setContentsMargins(_RING, 0, _RING, 0)
        self._buttons.setContentsMargins(_RING, 0, _RING, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons)
        self._text.setVisible(bool(self._text.text()))
        self._buttons.addWidget(self._footnote, 1)
        self._buttons.addWidget(self.cancel)
        self._follow()

    def _follow(self) -> None:
        gap = self._theme.gap
        column = self._frame.layout()
        assert column is not None
        column.setContentsMargins(gap(28) - _RING, gap(22), gap(28) - _RING, gap(22))
        column.setSpacing(gap(10))
        self._buttons.setSpacing(gap(12))
        self.body.setSpacing(gap(12))
        self.setMinimumWidth(min(self._theme.px(420), self.screen().availableSize().width()))


def centered(dialog: QWidget, over: QWidget) -> QPoint:
    """Return where a window's corner goes so that it stands in the middle of another."""
    middle = over.mapToGlobal(over.rect().center())
    return middle - QPoint(dialog.width() // 2, dialog.height() // 2)
