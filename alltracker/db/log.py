"""The change log: every step with its rows before and after, the base of undo and history."""

import datetime as dt
import json
from enum import StrEnum
from typing import Any

from sqlmodel import Field

from alltracker.care.calendar import PartialDate
from alltracker.care.words import Message
from alltracker.db.columns import Table, Word


class StepKind(StrEnum):
    """Whether a step was done, or takes another back, or does it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Action(StrEnum):
    """What happened to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


class LogStep(Table, table=True):
    """One step that a person took, as they would name it."""

    __tablename__ = "log_step"

    id: int | None = Field(default=None, primary_key=True)
    at: dt.datetime
    author: str = ""
    label: str = ""
    kind: StepKind = Field(default=StepKind.DO, sa_type=Word(StepKind))
    target: int | None = None
    undoable: bool = Field(default=False, index=True)
    redoable: bool = Field(default=False, index=True)


class LogChange(Table, table=True):
    """One row's change within a step, or many inserted rows packed into one."""

    __tablename__ = "log_change"

    id: int | None = Field(default=None, primary_key=True)
    step_id: int = Field(foreign_key="log_step.id", index=True)
    table_name: str = Field(max_length=40)
    row_id: str = Field(default="", index=True, max_length=32)
    action: Action = Field(sa_type=Word(Action))
    before: str | None = None
    after: str | None = None


def label_to_json(message: Message) -> str:
    """Return a label as it is stored; dates inside keep their type."""
    values = {key: _packed(value) for key, value in message.values.items()}
    return json.dumps([message.context, message.text, values, message.count], ensure_ascii=False)


def label_from_json(text: str) -> Message:
    """Return the label that was stored."""
    context, template, values, count = json.loads(text)
    return Message(context, template, {k: _unpacked(v) for k, v in values.items()}, count)


def _packed(value: Any) -> Any:
    if isinstance(value, dt.date):
        return {"day": value.isoformat()[:10]}
    if isinstance(value, PartialDate):
        return {"partial": str(value)}
    if isinstance(value, Message):
        return {"message": label_to_json(value)}
    return value if isinstance(value, int | float | str) else str(value)


def _unpacked(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "day" in value:
        return dt.date.fromisoformat(value["day"])
    if "partial" in value:
        return PartialDate.parse(value["partial"])
    return label_from_json(value["message"])
