import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject

from alltracker.language import Formats, Language, load_language
from alltracker.ui.translator import CatalogTranslator, system_formats, system_language

CATALOG = {
    ("Visit", "Add"): ("Añadir",),
    ("Visit", "%n day(s)"): ("%n día", "%n días"),
    ("LongVisit", "Close"): ("Cerrar",),
}


class Visit(QObject):
    def add(self) -> str:
        return self.tr("Add")

    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def close(self) -> str:
        return self.tr("Close")


class LongVisit(Visit):
    pass


@pytest.fixture
def install(qapp):
    installed = []

    def _install(language: Language) -> None:
        installed.append(CatalogTranslator(language, qapp))
        assert qapp.installTranslator(installed[-1])

    yield _install
    for translator in installed:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_qt_speaks_from_the_catalog(install):
    assert Visit().add() == "Add"
    install(Language("es", catalog=CATALOG))
    assert Visit().add() == "Añadir"
    assert Visit().close() == "Close"


def test_a_class_speaks_with_the_words_of_its_ancestors(install):
    install(Language("es", catalog=CATALOG))
    assert LongVisit().add() == "Añadir"
    assert LongVisit().close() == "Cerrar"


@pytest.mark.parametrize(("count", "said"), [(0, "0 días"), (1, "1 día"), (2, "2 días")])
def test_the_count_chooses_the_form(install, count, said):
    install(Language("es", catalog=CATALOG))
    assert Visit().days(count) == said


@pytest.mark.parametrize(("code", "said"), [("es", "&Deshacer"), ("en", "&Undo")])
def test_the_menus_of_qt_speak_too(install, code, said):
    install(load_language(code))
    assert QCoreApplication.translate("QLineEdit", "&Undo") == said


@pytest.mark.parametrize(
    ("locale", "formats"),
    [
        (
            QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
            Formats(".", day_first=False, first_weekday=6, hour24=False),
        ),
        (
            QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
            Formats(".", day_first=True, first_weekday=0, hour24=True),
        ),
        (
            QLocale(QLocale.Language.Spanish, QLocale.Country.Spain),
            Formats(",", day_first=True, first_weekday=0, hour24=True),
        ),
    ],
)
def test_the_habits_come_from_the_system(locale, formats):
    assert system_formats(locale) == formats


@pytest.mark.parametrize(
    ("language", "code"),
    [
        (QLocale.Language.Spanish, "es"),
        (QLocale.Language.English, "en"),
        (QLocale.Language.German, "en"),
    ],
)
def test_the_system_chooses_a_language_we_speak(language, code):
    assert system_language(QLocale(language)) == code
