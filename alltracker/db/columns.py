"""How the record's own value types stand in the file, and the bases of its tables."""

import datetime as dt
import secrets
from enum import IntEnum, StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, PlainSerializer
from sqlalchemy import Dialect, Integer, MetaData, String
from sqlalchemy.orm import registry
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from alltracker.care.calendar import PartialDate

ID_LENGTH = 16
WORD_LENGTH = 40
"""Longest stored value of a closed word list, with room for later words."""

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

E = TypeVar("E", bound=StrEnum)


def new_id() -> str:
    """Return a fresh row identity, unique across records that families may later join."""
    return secrets.token_hex(ID_LENGTH // 2)


class Word(TypeDecorator[StrEnum]):
    """Stores a member of a closed word list by its value."""

    impl = String(WORD_LENGTH)
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return the text to store."""
        del dialect
        return None if value is None else self.words(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        """Return the word that was stored."""
        del dialect
        return None if value is None else self.words(value)


class Step(TypeDecorator[IntEnum]):
    """Stores a step of a scale by its number."""

    impl = Integer
    cache_ok = True

    def __init__(self, steps: type[IntEnum]) -> None:
        super().__init__()
        self.steps = steps

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        """Return the number to store."""
        del dialect
        return None if value is None else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> IntEnum | None:
        """Return the step that was stored."""
        del dialect
        return None if value is None else self.steps(value)


class PartialDateText(TypeDecorator[PartialDate]):
    """Stores a half-known date as ``2025``, ``2025-02`` or ``2025-02-14``."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return the text to store."""
        del dialect
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> PartialDate | None:
        """Return the date that was stored."""
        del dialect
        return None if value is None else PartialDate.parse(value)


def _as_partial(value: Any) -> Any:
    if isinstance(value, dt.date):
        return PartialDate.of(value)
    return PartialDate.parse(value) if isinstance(value, str) else value


HalfKnown = Annotated[PartialDate, BeforeValidator(_as_partial), PlainSerializer(str)]
"""A date as far as it is known; JSON carries its text."""


class Table(SQLModel):
    """The base of every table of the record file."""

    metadata = MetaData(naming_convention=NAMING)
    model_config = {
        "hide_input_in_errors": True,
        "arbitrary_types_allowed": True,
        "defer_build": True,  # start-up time: a table's checks are built when it is first written
    }


def values_of(row: Table) -> dict[str, Any]:
    """Return a row's values by field, as Python holds them."""
    return {name: getattr(row, name) for name in type(row).model_fields}


class Record(Table):
    """The base of everything that the family keeps: one identity, unique across files."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)


class First(Record, registry=registry(metadata=Record.metadata)):
    """A record that a start reads: SQLAlchemy readies the tables of one registry together."""


class Owned(Record):
    """A record that belongs to one patient."""

    patient_id: str = Field(foreign_key="patient.id", index=True, max_length=32)
