"""Typing a password: hidden signs, twice where it is new, with a tick to show them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import FieldEdit
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.ticks import CheckField


class PasswordField(FieldEdit):
    """A line whose signs are hidden; blanks count as they are typed.

    Args:
        theme: the look.
        same_as: the field whose password is to be repeated here.
        parent: the owner.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        same_as: PasswordField | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, icon="key-round", parent=parent)
        self._same_as = same_as
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def value(self) -> str:
        """Return the password as it was typed."""
        return self.text()

    def show_signs(self, shown: bool) -> None:  # noqa: FBT001 - a slot for a tick
        """Show the signs or hide them."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)

    def problem(self) -> Problem | None:
        """Return that the password is missing, or differs from the first one."""
        if self._same_as is not None and self.text() != self._same_as.text():
            return Problem(self.tr("The two passwords differ. Type the second one again."))
        if self._same_as is None and not self.text():
            return Problem(self.tr("A password is needed. Type it here."))
        return None


class NewPassword(QWidget):
    """A new password typed twice, what to know about it, and a tick to see it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.form = Form(theme, columns=2)
        self.first = PasswordField(theme)
        self.second = PasswordField(theme, same_as=self.first)
        self.seen = CheckField(theme, self.tr("Show the password"))
        self.form.add(self.tr("New password"), self.first)
        self.form.add(self.tr("The same again"), self.second)
        hint = self.tr(
            "Nobody can recover a forgotten password, and without it the record stays locked."
            " Write it down and keep it in a safe place."
        )
        self.form.add("", self.seen, hint=hint, span=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.seen.toggled.connect(self.first.show_signs)
        self.seen.toggled.connect(self.second.show_signs)
        self.first.edited.connect(self._first_edited)

    def value(self) -> str:
        """Return the new password."""
        return self.first.value()

    def check(self) -> bool:
        """Return whether the password can be used; else show what is wrong."""
        return self.form.check()

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Begin with the first field."""
        self.first.setFocus(reason)

    def _first_edited(self) -> None:
        """While the second is shown as different, tell at once when it no longer is."""
        field = self.form.field(self.second)
        if field.problem is not None:
            field.check()
