"""What a computer remembers; nonsense in the file is the default, never an error."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale

from alltracker.language import Formats, load_language
from alltracker.ui.preferences import Preferences
from alltracker.ui.translator import CatalogTranslator, system_formats, system_language


def test_what_is_set_is_read_by_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Preferences.at(path)
    first.language = "es"
    first.scheme = "dark"
    first.text_scale = 1.5
    first.system_font = True
    first.letter_paper = True
    first.last_record = Path("Ægir's folder") / "record.alltracker"
    first.remember_bytes("geometry", QByteArray(b"\x00\x01"))
    first.save()
    second = Preferences.at(path)
    assert (second.language, second.scheme, second.text_scale) == ("es", "dark", 1.5)
    assert second.system_font
    assert second.letter_paper
    assert second.last_record == Path("Ægir's folder") / "record.alltracker"
    assert second.bytes_of("geometry") == QByteArray(b"\x00\x01")


def test_nonsense_is_the_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(
        "[General]\nlanguage=xx\nscheme=pink\ntext_scale=huge\nsystem_font=7\npaper=A0\n"
        "[window]\ngeometry=abc\n"
    )
    found = Preferences.at(path)
    assert (found.language, found.scheme, found.text_scale) == ("", "system", 1.0)
    assert not found.system_font
    assert found.letter_paper is None
    assert found.last_record is None
    assert isinstance(found.bytes_of("geometry"), QByteArray)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("en_US", Formats(".", day_first=False, first_weekday=6, hour24=False)),
        ("en_GB", Formats(".", day_first=True, first_weekday=0, hour24=True)),
        ("es_ES", Formats(",", day_first=True, first_weekday=0, hour24=True)),
        ("de_DE", Formats(",", day_first=True, first_weekday=0, hour24=True)),
    ],
)
def test_habits_follow_the_system(name: str, expected: Formats) -> None:
    assert system_formats(QLocale(name)) == expected


def test_the_language_follows_the_system_where_it_is_spoken() -> None:
    assert system_language(QLocale("es_AR")) == "es"
    assert system_language(QLocale("fi_FI")) == "en"


def test_an_unknown_text_is_shown_as_it_is() -> None:
    translator = CatalogTranslator(load_language("es"))
    assert translator.translate("Nowhere", "Not in the catalog") == "Not in the catalog"
    assert not translator.isEmpty()
