"""The known problems of the record file, each with its remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from alltracker.care.problems import FieldProblem, KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


class RecordProblem(KnownProblem):
    """A problem with the record file at ``path``."""

    TEXT = ""

    def __init__(self, path: Path, **values: object) -> None:
        super().__init__(Message("record", self.TEXT, {"file": path.name, **values}))
        self.path = path


class NoRecord(RecordProblem):
    """There is no file at the path."""

    TEXT = QT_TRANSLATE_NOOP(
        "record", "There is no record “{file}”. Check the name and the folder."
    )


class RecordExists(RecordProblem):
    """A new record would write over a file."""

    TEXT = QT_TRANSLATE_NOOP(
        "record", "“{file}” exists already and is left as it is. Choose another name."
    )


class NotARecord(RecordProblem):
    """The file is something else."""

    TEXT = QT_TRANSLATE_NOOP(
        "record", "“{file}” is not an alltracker record. It is left as it is. Choose another file."
    )


class DamagedRecord(RecordProblem):
    """SQLite finds the file damaged."""

    TEXT = QT_TRANSLATE_NOOP(
        "record",
        "“{file}” is damaged. Nothing was changed. Open the latest copy of it instead.",
    )


class NewerRecord(RecordProblem):
    """A later version of the program wrote the file."""

    TEXT = QT_TRANSLATE_NOOP(
        "record",
        "“{file}” was written by a newer alltracker. Install the newer version to open it.",
    )


class OlderRecord(RecordProblem):
    """The file needs a migration, and it is opened for reading only."""

    TEXT = QT_TRANSLATE_NOOP(
        "record",
        "“{file}” is of an older alltracker. Open it once in the window, then try again.",
    )


class PasswordNeeded(RecordProblem):
    """The file is locked with a password, or is no record at all."""

    TEXT = QT_TRANSLATE_NOOP(
        "record", "“{file}” is locked with a password, or it is not an alltracker record."
    )


class WrongPassword(RecordProblem):
    """The password does not open the file."""

    TEXT = QT_TRANSLATE_NOOP(
        "record", "This password does not open “{file}”. Check capital letters and try again."
    )


class BadPasswordFile(RecordProblem):
    """A file that was named as holding the password is not text."""

    TEXT = QT_TRANSLATE_NOOP(
        "record", "“{file}” holds no password that can be read. Save it as plain UTF-8 text."
    )


class RecordInUse(RecordProblem):
    """Another window holds the record."""

    TEXT = QT_TRANSLATE_NOOP(
        "record", "“{file}” is open in another window. Close it there, or go on there."
    )


class ReadOnlyRecord(RecordProblem):
    """The file or its folder cannot be written."""

    TEXT = QT_TRANSLATE_NOOP(
        "record",
        "“{file}” cannot be written here. Copy it to a folder of your own first.",
    )


class DiskFull(RecordProblem):
    """No room is left for the change."""

    TEXT = QT_TRANSLATE_NOOP(
        "record", "The disk is full. Nothing was changed. Make room, then try again."
    )


class Unreadable(RecordProblem):
    """The file cannot be opened for another reason of the system."""

    TEXT = QT_TRANSLATE_NOOP("record", "“{file}” cannot be opened: {why}.")


class InvalidRow(KnownProblem):
    """A row cannot be saved as it is; ``problems`` names each field with its sentence."""

    def __init__(self, problems: Sequence[FieldProblem]) -> None:
        super().__init__(problems[0].message)
        self.problems = tuple(problems)
