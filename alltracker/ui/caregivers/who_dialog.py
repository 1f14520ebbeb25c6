"""Asks who is writing: a name that is known, one of the family's contacts, or a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.db.caregivers import LONGEST_NAME
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text, without_mnemonic


class WhoDialog(SheetDialog):
    """``named`` carries the name that was chosen or typed; then it closes.

    Args:
        theme: the look.
        names: who writes already.
        suggested: who may be writing, offered below.
        parent: the window.
    """

    named = Signal(str)

    def __init__(
        self, theme: Theme, names: Sequence[str], suggested: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(theme, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Who is writing?")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(
            self.tr("The name stands beside what is noted from here on. There is no password.")
        )
        self.choices = [self._choice(name) for name in (*names, *suggested)]
        self.other = TextField(theme, needed=True)
        self.other.setMaxLength(LONGEST_NAME)
        self.form = Form(theme)
        self._lay_out(len(names))

    @override
    def accept(self) -> None:
        """Take the typed name."""
        if self.form.check():
            self._take(self.other.value())

    def _lay_out(self, known: int) -> None:
        self.cancel.setText(self.tr("Not now"))
        if known:
            self.body.addWidget(_row(self._theme, self.choices[:known]))
        if self.choices[known:]:
            from_contacts = self.tr("From your contacts")
            self.body.addWidget(Text(self._theme, from_contacts, TextStep.SMALL, ink="muted"))
            self.body.addWidget(_row(self._theme, self.choices[known:]))
        label = self.tr("Somebody else") if self.choices else self.tr("Name")
        self.form.add(label, self.other, hint=self.tr("A first name is enough."))
        self.body.addWidget(self.form)
        self.set_deed(self.tr("Write as this person"))
        first = self.choices[0] if self.choices else self.other
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choice(self, name: str) -> Button:
        button = Button(self._theme, name.replace("&", "&&"), icon="user-round", parent=self)
        button.setAutoDefault(False)
        button.clicked.connect(self._chose)
        return button

    def _chose(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self._take(without_mnemonic(sender.text()))

    def _take(self, name: str) -> None:
        self.named.emit(name)
        super().accept()


def _row(theme: Theme, buttons: Sequence[Button]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    flow.setSpacing(theme.gap(8))
    for button in buttons:
        flow.addWidget(button)
    return holder
