"""Lets Qt's ``tr`` speak from the program's one catalog, and reads the system's habits."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from alltracker.language import LANGUAGES, Formats, Language


class CatalogTranslator(QTranslator):
    """Answers Qt's requests for translated text from a Language, and for Qt's texts from Qt."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = language.catalog
        self._qt = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._qt.load(f"qtbase_{language.code}", folder)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there is something to ask for."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the translation, or the source where there is none.

        An empty text would be shown as it is: Qt takes only a null string, which Python has not,
        for "not translated".
        """
        forms = self._catalog.get((context, text))
        if not forms:
            return self._qt.translate(context, text, disambiguation, n) or text
        return forms[0] if n in {-1, 1} else forms[-1]


def system_formats(locale: QLocale | None = None) -> Formats:
    """Return the system's decimal sign, date order, first day of the week and clock."""
    locale = locale or QLocale.system()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return Formats(
        decimal_point=locale.decimalPoint(),
        day_first=short.find("d") < short.find("M"),
        first_weekday=locale.firstDayOfWeek().value - 1,
        hour24="AP" not in locale.timeFormat(QLocale.FormatType.ShortFormat).upper(),
    )


def system_language(locale: QLocale | None = None) -> str:
    """Return the code of the system's language where the program speaks it, else English."""
    code = (locale or QLocale.system()).name().split("_")[0]
    return code if code in LANGUAGES else "en"
