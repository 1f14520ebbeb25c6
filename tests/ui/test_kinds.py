from __future__ import annotations

from enum import Enum

import pytest
from PySide6.QtGui import QPixmap

from alltracker.care import kinds as lists
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import Audience, Comparator, ReminderDecision
from alltracker.db.models import TABLES
from alltracker.language import Language
from alltracker.places import resource
from alltracker.ui.kinds import Kind
from alltracker.ui.kinds_all import KINDS, kind_of
from alltracker.ui.records.log_forms import LOG_KINDS
from alltracker.ui.theme.theme import Theme
from alltracker.ui.window.entries import ENTRIES

SAID_ELSEWHERE = {Audience, Comparator, ReminderDecision}
LISTS = [
    value
    for value in vars(lists).values()
    if isinstance(value, type)
    and issubclass(value, Enum)
    and len(value)
    and value.__module__ == lists.__name__
]

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)


def test_keys_and_letters_are_not_used_twice():
    keys = [kind.key for kind in KINDS]
    letters = [kind.letter for kind in KINDS if kind.letter]
    assert len(set(keys)) == len(keys)
    assert len(set(letters)) == len(letters)


def test_an_unknown_key_is_an_error():
    with pytest.raises(KeyError):
        kind_of("nothing")


@every_kind
def test_every_field_and_order_is_a_column_of_the_table(kind: Kind):
    columns = set(kind.model.model_fields)
    assert kind.model in TABLES
    assert kind.order_by in columns
    for field in kind.fields:
        assert set(field.names) <= columns
    if kind.ending is not None:
        assert kind.ending.field in columns


@every_kind
def test_what_the_table_needs_is_in_the_form(kind: Kind):
    needed = {n for n, field in kind.model.model_fields.items() if field.is_required()}
    filled = {name for field in kind.fields for name in field.names}
    assert needed - {"patient_id"} <= filled


@every_kind
def test_every_page_icon_and_drawing_exists(kind: Kind, theme: Theme):
    assert kind.page in {entry.key for entry in ENTRIES}
    assert resource("drawings", f"{kind.empty.drawing}.svg").is_file()
    assert isinstance(theme.pixmap(kind.icon), QPixmap)


@every_kind
def test_one_column_takes_the_room_that_is_left(kind: Kind):
    assert sum(not column.sample for column in kind.columns) == 1
    assert len({column.key for column in kind.columns}) == len(kind.columns)


def test_the_log_menu_and_the_registry_agree():
    by_letter = {entry.letter: entry.kind for entry in LOG_KINDS}
    assert by_letter.pop("C") == "draw"
    assert by_letter.pop("D") == "dose"
    assert by_letter == {kind.letter: kind.key for kind in KINDS if kind.letter}


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words.__name__)
def test_every_list_has_words_of_its_own(words: type[Enum]):
    if words in SAID_ELSEWHERE:
        with pytest.raises(KeyError):
            word_of(next(iter(words)))
        return
    said = [Language().say(word_of(member)) for member in words]
    assert len(set(said)) == len(said)
    assert all(said)


def test_lists_that_store_the_same_word_say_their_own():
    said = {
        Language().say(word_of(m)) for m in (lists.DelayReason.OTHER, lists.AppointmentKind.OTHER)
    }
    assert said == {"other reason", "Other visit"}
