"""Language, text size, theme and font: kept for this computer, in effect at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.language import LANGUAGES
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.field_flow import FieldFlow
from alltracker.ui.settings.section import Section
from alltracker.ui.theme.theme import Scheme
from alltracker.ui.translator import system_language
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.ticks import CheckField

SIZES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
_SCHEMES: Final[tuple[Scheme, ...]] = ("system", "light", "dark")


class ThisComputer(Section):
    """Emits ``language_changed`` after another language was chosen."""

    key = "computer"
    language_changed = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("This computer"))
        theme, preferences = around.theme, around.preferences
        languages = (("", self.tr("As the system")), *LANGUAGES.items())
        self.language = Segmented(theme, languages, name=self.tr("Language"))
        self.language.set_value(preferences.language)
        percent = self.tr("{number} %")
        sizes = [(size, percent.format(number=round(100 * size))) for size in SIZES]
        self.text_size = Segmented(theme, sizes, name=self.tr("Text size"))
        self.text_size.set_value(min(SIZES, key=lambda size: abs(size - theme.text_scale)))
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        schemes = list(zip(_SCHEMES, names, strict=True))
        self.scheme = Segmented(theme, schemes, name=self.tr("Theme"))
        self.scheme.set_value(preferences.scheme)
        self.font_tick = CheckField(theme, self.tr("Use my system’s font"))  # noqa: RUF001 - typographic
        self.font_tick.set_value(preferences.system_font)
        fields = FieldFlow(theme)
        fields.add(self.tr("Language"), self.language)
        fields.add(self.tr("Theme"), self.scheme)
        fields.add(self.tr("Text size"), self.text_size)
        self.body.addWidget(fields)
        self.body.addWidget(self.font_tick)
        self.language.edited.connect(self._set_language)
        self.text_size.edited.connect(self._set_size)
        self.scheme.edited.connect(self._set_scheme)
        self.font_tick.edited.connect(self._set_font)

    @override
    def first_focus(self) -> QWidget:
        """Begin with the language."""
        return self.language.stop()

    def _set_language(self) -> None:
        """Speak the chosen language; the same one needs no new window."""
        code = str(self.language.value())
        if code == self.around.preferences.language:
            return
        self.around.preferences.language = code
        if (code or system_language()) != self.around.language.code:
            self.language_changed.emit()

    def _set_size(self) -> None:
        size = self.text_size.value()
        assert isinstance(size, float)
        self.around.preferences.text_scale = size
        self.around.theme.set_text_scale(size)

    def _set_scheme(self) -> None:
        scheme = next(one for one in _SCHEMES if one == self.scheme.value())
        self.around.preferences.scheme = scheme
        self.around.theme.set_scheme(scheme)

    def _set_font(self) -> None:
        self.around.preferences.system_font = self.font_tick.value()
        self.around.theme.set_system_font(self.font_tick.value())
