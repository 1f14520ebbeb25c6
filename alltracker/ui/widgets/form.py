"""The form builder: labels, units, hints and mistakes, joined to their editors for eye and ear."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.editor import Editor, Problem
from alltracker.ui.widgets.fields import FieldEdit
from alltracker.ui.widgets.labels import Text, without_mnemonic


class FormField(QWidget):
    """An editor with its label above, and under it a hint or what is wrong."""

    def __init__(
        self, theme: Theme, label: str, editor: QWidget, hint: str = "", aside: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._problem: Problem | None = None
        self._hint = hint
        self.editor = editor
        self.label = Text(theme, label, TextStep.STRONG)
        self.aside = Text(theme, aside, TextStep.BODY, ink="muted")
        self.sentence = Text(theme, "", TextStep.SMALL, wraps=True)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self._build()
        self._connect()
        self._show_sentence()

    @property
    def problem(self) -> Problem | None:
        """What is shown as wrong."""
        return self._problem

    def check(self) -> Problem | None:
        """Ask the editor whether its value can be used, and show the answer."""
        assert isinstance(self.editor, Editor)
        self.show_problem(self.editor.problem())
        return self._problem

    def show_problem(self, problem: Problem | None) -> None:
        """Show a mistake with its remedy, or None to end it."""
        self._problem = problem
        assert isinstance(self.editor, Editor)
        self.editor.set_wrong(problem is not None)
        self.editor.setAccessibleDescription(problem.sentence if problem else self._hint)
        self._show_sentence()

    def set_hint(self, hint: str) -> None:
        """Write another muted sentence below the editor."""
        self._hint = hint
        if self._problem is None:
            self.editor.setAccessibleDescription(hint)
            self._show_sentence()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.label)
        head.addWidget(self.aside)
        head.addStretch(1)
        head.setSpacing(4)
        column.addLayout(head)
        self.aside.setVisible(bool(self.aside.text()))
        self.label.setVisible(bool(self.label.text()))
        column.addWidget(self.editor)
        column.addWidget(self.sentence)
        column.addStretch(1)
        self.editor.setAccessibleDescription(self._hint)
        if self.label.text():
            self.editor.setAccessibleName(without_mnemonic(self.label.text()))
            self.label.setBuddy(_first_stop(self.editor))
        self._follow()

    def _connect(self) -> None:
        assert isinstance(self.editor, Editor)
        self.editor.finished.connect(self.check)
        self.editor.edited.connect(self._check_again)
        self.sentence.linkActivated.connect(self._apply_remedy)
        self._theme.changed.connect(self._follow)

    def _check_again(self) -> None:
        """While something is shown as wrong, tell at once when it no longer is."""
        if self._problem is not None:
            assert isinstance(self.editor, Editor)
            self.show_problem(self.editor.problem())

    def _apply_remedy(self) -> None:
        if self._problem is not None and self._problem.apply is not None:
            self._problem.apply()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.check()

    def _follow(self) -> None:
        column = self.layout()
        assert column is not None
        column.setSpacing(self._theme.gap(4))
        self._show_sentence()

    def _show_sentence(self) -> None:
        """Write the mistake, or else the hint, below the editor."""
        problem = self._problem
        text = problem.sentence if problem else self._hint
        role = "bad" if problem else "muted"
        self.sentence.set_ink(role)
        color = self._theme.tokens.role(role)
        line = f'<span style="color:{color}">{html.escape(text)}</span>'
        with_link = problem is not None and bool(problem.remedy)
        if problem is not None and with_link:
            line += (
                f' <a href="remedy" style="color:{color};font-weight:600;text-decoration:none">'
                f"{html.escape(problem.remedy)}</a>"
            )
        self.sentence.setText(line if text else "")
        self.sentence.setTextInteractionFlags(_LINKS if with_link else _NONE)
        self.sentence.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if with_link else Qt.FocusPolicy.NoFocus
        )
        self.sentence.setAccessibleName(problem.remedy if problem and with_link else text)
        self.sentence.setVisible(bool(text))


_LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
_NONE = Qt.TextInteractionFlag.NoTextInteraction


class Form(QWidget):
    """Fields in one or more columns, filled from left to right; ``edited`` at every change."""

    edited = Signal()

    def __init__(self, theme: Theme, *, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._at = (0, 0)
        self._fields: list[FormField] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._follow()
        theme.changed.connect(self._follow)

    @property
    def fields(self) -> list[FormField]:
        """The fields in the order they were added."""
        return list(self._fields)

    def add(
        self,
        label: str,
        editor: QWidget,
        *,
        unit: str = "",
        hint: str = "",
        aside: str = "",
        span: int = 1,
    ) -> FormField:
        """Add an editor and return its field.

        Args:
            label: its name, empty for an editor that carries its own words.
            editor: a widget with the methods of ``Editor``.
            unit: shown inside a one-line field.
            hint: a muted sentence below.
            aside: a muted remark beside the label.
            span: how many columns it takes.
        """
        if unit and isinstance(editor, FieldEdit):
            editor.set_unit(unit)
        field = FormField(self._theme, label, editor, hint, aside)
        self._place(field, span)
        field.show()
        self._fields.append(field)
        assert isinstance(editor, Editor)
        editor.edited.connect(self.edited)
        return field

    def field(self, editor: QWidget) -> FormField:
        """Return the field of an editor; raise KeyError for one that is not in the form."""
        for field in self._fields:
            if field.editor is editor:
                return field
        raise KeyError(editor.accessibleName())

    def set_error(self, editor: QWidget, problem: Problem) -> None:
        """Show that a value cannot be used."""
        self.field(editor).show_problem(problem)

    def clear_error(self, editor: QWidget) -> None:
        """End the error state of an editor."""
        self.field(editor).show_problem(None)

    def check(self) -> bool:
        """Check all fields, show what is wrong and go to the first mistake; True if none."""
        wrong = [field for field in self._fields if not field.isHidden() and field.check()]
        if wrong:
            _first_stop(wrong[0].editor).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return not wrong

    def _place(self, field: FormField, span: int) -> None:
        """Put a field into the next columns that are free, of a new row where there is no room."""
        row, column = self._at
        if column + span > self._columns:
            row, column = row + 1, 0
        self._grid.addWidget(field, row, column, 1, span)
        self._at = (row, column + span)

    def _follow(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.gap(12))
        self._grid.setVerticalSpacing(self._theme.gap(14))


def _first_stop(editor: QWidget) -> QWidget:
    """Return what the focus goes to: the chosen one of several buttons, else the editor."""
    if editor.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return editor
    buttons = editor.findChildren(QAbstractButton)
    chosen = [button for button in buttons if button.isChecked()]
    return next(iter(chosen or buttons), editor)
