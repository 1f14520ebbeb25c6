"""A form whose fields come and go with what is chosen in it, without leaving holes."""

from __future__ import annotations

from collections.abc import Collection, Mapping

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

    def show_only(
        self, shown: Collection[FormField], wide: Mapping[FormField, bool] | None = None
    ) -> None:
        """Show some of the fields and hide the others; a hidden one is not checked.

        ``wide`` tells of fields that now take the whole width, or no longer do.
        """
        spans = {field: _COLUMNS if wide[field] else 1 for field in wide} if wide else {}
        self._at = (0, 0)
        for field, first_span in self._spans.items():
            self._grid.removeWidget(field)
            field.setVisible(field in shown)
            if field in shown:
                super()._place(field, spans.get(field, first_span))

    @override
    def _place(self, field: FormField, span: int) -> None:
        super()._place(field, span)
        self._spans[field] = span
        if not field.label.text() and span == 1:
            field.label.setText(_NO_LABEL)
            field.label.show()
