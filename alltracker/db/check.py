"""Proves that a record file is sound, or says where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError
from sqlalchemy import text

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import TABLES
from alltracker.db.rules import standing_problems
from alltracker.db.store import Store


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a check found: rows by table, and everything that is wrong."""

    rows: int
    wrong: tuple[Message, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.wrong


def check_record(store: Store) -> Soundness:
    """Check the file's pages, its links and every row; raise RecordProblem if it cannot be read."""
    wrong: list[Message] = []
    pages = [row[0] for row in store.rows(text("PRAGMA integrity_check(20)"))]
    if pages != ["ok"]:
        wrong += [_message(_PAGES, what=page) for page in pages]
    links = [tuple(row) for row in store.rows(text("PRAGMA foreign_key_check"))]
    wrong += [_message(_LINK, table=link[0], parent=link[2]) for link in links]
    count = 0
    for row in _rows(store):
        count += 1
        if isinstance(row, Message):
            wrong.append(row)
    return Soundness(count, tuple(wrong))


_PAGES = QT_TRANSLATE_NOOP("check", "The file is damaged: {what}")
_LINK = QT_TRANSLATE_NOOP("check", "A row of “{table}” points to a row of “{parent}” that is gone.")
_ROW = QT_TRANSLATE_NOOP("check", "A row of “{table}” holds something impossible in “{field}”.")


def _message(template: str, **values: object) -> Message:
    return Message("check", template, values)


def _rows(store: Store) -> Iterator[Message | None]:
    for model in TABLES:
        name = str(model.__tablename__)
        for row in store.all(model):
            try:
                whole = model.model_validate({f: getattr(row, f) for f in model.model_fields})
            except ValidationError as error:
                yield _message(_ROW, table=name, field=str(error.errors()[0]["loc"][0]))
                continue
            problems = standing_problems(whole)
            if problems:
                yield _message(_ROW, table=name, field=problems[0].field)
            else:
                yield None
