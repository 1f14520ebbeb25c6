"""Finds the line on which each key of a TOML text stands, which the standard reader forgets."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Final

Place = tuple[str | int, ...]
"""A key's way from the top: names of tables and keys, and numbers (from 0) within lists."""

_STRING: Final = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:[^"\\]|\\.)*"'
    r"|'[^']*'",
    re.DOTALL,
)
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)+")
_SPACE: Final = re.compile(r"[ \t]+")
_PLAIN: Final = re.compile(r"[^,\]}#\r\n]*")
"""A number, date, true or false."""


def places(text: str) -> Mapping[Place, int]:
    """Return the line (from 1) of every table, key and list item of ``text``.

    Args:
        text: A text that `tomllib` reads; of any other the answer means nothing.
    """
    return _Walk(text).through()


class _Walk:
    """Walks once through a sound TOML text and notes where what begins."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._lines: dict[Place, int] = {}
        self._rows: dict[Place, int] = {}
        """How many rows a list of tables has had so far."""

    def through(self) -> Mapping[Place, int]:
        table: Place = ()
        self._pass(_BLANK)
        while self._at < len(self._text):
            table = self._header() if self._ahead("[") else self._entry(table)
            self._pass(_BLANK)
        return self._lines

    def _header(self) -> Place:
        """Pass ``[table]`` or ``[[row]]`` and return the place it opens."""
        row = self._ahead("[[")
        self._skip(2 if row else 1)
        names = self._key()
        self._skip(2 if row else 1)
        place: Place = ()
        for position, name in enumerate(names, start=1):
            place = (*place, name)
            self._note(place)
            if row and position == len(names):
                self._rows[place] = self._rows.get(place, 0) + 1
            if place in self._rows:
                place = (*place, self._rows[place] - 1)
                self._note(place)
        return place

    def _entry(self, table: Place) -> Place:
        """Pass ``key = value`` and return the place that goes on."""
        place = table
        for name in self._key():
            place = (*place, name)
            self._note(place)
        self._pass(_BLANK)
        self._skip(1)
        self._pass(_BLANK)
        self._value(place)
        return table

    def _key(self) -> list[str]:
        """Pass a key, dotted or not, and return its names."""
        names = []
        while True:
            self._pass(_SPACE)
            quoted = self._ahead('"') or self._ahead("'")
            name = self._pass(_STRING if quoted else _BARE)
            names.append(tomllib.loads(f"name = {name}")["name"] if quoted else name)
            self._pass(_SPACE)
            if not self._ahead("."):
                return names
            self._skip(1)

    def _value(self, place: Place) -> None:
        if self._ahead('"') or self._ahead("'"):
            self._pass(_STRING)
        elif self._ahead("["):
            self._list(place)
        elif self._ahead("{"):
            self._inline(place)
        else:
            self._pass(_PLAIN)

    def _list(self, place: Place) -> None:
        self._skip(1)
        self._pass(_BLANK)
        number = 0
        while not self._ahead("]"):
            self._note((*place, number))
            self._value((*place, number))
            self._comma()
            number += 1
        self._skip(1)

    def _inline(self, place: Place) -> None:
        self._skip(1)
        self._pass(_BLANK)
        while not self._ahead("}"):
            self._entry(place)
            self._comma()
        self._skip(1)

    def _comma(self) -> None:
        self._pass(_BLANK)
        if self._ahead(","):
            self._skip(1)
        self._pass(_BLANK)

    def _note(self, place: Place) -> None:
        self._lines.setdefault(place, self._line)

    def _ahead(self, sign: str) -> bool:
        return self._text.startswith(sign, self._at)

    def _pass(self, kind: re.Pattern[str]) -> str:
        """Pass what is of a kind, if it stands here, and return it."""
        found = kind.match(self._text, self._at)
        text = found.group() if found else ""
        self._skip(len(text))
        return text

    def _skip(self, letters: int) -> None:
        self._line += self._text.count("\n", self._at, self._at + letters)
        self._at += letters
