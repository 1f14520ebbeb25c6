"""A form whose fields come and go with what is chosen in it, without leaving holes."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.form import Form, FormField

_COLUMNS = 2
_NO_LABEL = "\u00a0"
"""Stands over a tick beside a field, so that both are in one line."""


class FlowingForm(Form):
    """Two columns; the fields that are shown close up in the order they were added."""

    def __init__(self, theme: Theme) -> None:
        self._spans: dict[FormField, int] = {}
        super().__init__(theme, columns=_COLUMNS)

    @override
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
        """Add an editor and return its field."""
        field = super().add(label, editor, unit=unit, hint=hint, aside=aside, span=span)
        self._spans[field] = span
        if not label and span == 1:
            field.label.setText(_NO_LABEL)
            field.label.show()
        return field

    def show_only(
        self, shown: Collection[FormField], wide: Mapping[FormField, bool] | None = None
    ) -> None:
        """Show some of the fields and hide the others; a hidden one is not checked.

        ``wide`` tells of fields that now take the whole width, or no longer do.
        """
        spans = {field: _COLUMNS if wide[field] else 1 for field in wide} if wide else {}
        row = column = 0
        for field, first_span in self._spans.items():
            span = spans.get(field, first_span)
            self._grid.removeWidget(field)
            field.setVisible(field in shown)
            if field not in shown:
                continue
            if column + span > _COLUMNS:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, span)
            column += span
