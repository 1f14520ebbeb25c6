"""What can go wrong when a paper is written, each with its remedy."""

from __future__ import annotations

import datetime as dt
import errno
from pathlib import Path
from typing import Final

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


class PaperProblem(KnownProblem):
    """A paper cannot be written to ``path``; what was there before is untouched."""

    TEXT = QT_TRANSLATE_NOOP("papers", "“{file}” cannot be written: {why}.")

    def __init__(self, path: Path, **values: object) -> None:
        super().__init__(Message("papers", self.TEXT, {"file": path.name, **values}))


class SeveralMonths(KnownProblem):
    """A paper that shows one month was asked for several."""

    def __init__(self, first: dt.date, last: dt.date) -> None:
        text = QT_TRANSLATE_NOOP(
            "papers", "This paper shows one month; {first} and {last} lie in different ones."
        )
        super().__init__(Message("papers", text, {"first": first, "last": last}))


class NoFolder(PaperProblem):
    """The folder of the file does not exist."""

    TEXT = QT_TRANSLATE_NOOP(
        "papers", "The folder for “{file}” does not exist. Make it first, or choose another one."
    )


class IsFolder(PaperProblem):
    """The name is that of a folder."""

    TEXT = QT_TRANSLATE_NOOP("papers", "“{file}” is a folder. Choose the name of a file.")


class IsRecord(PaperProblem):
    """The name is that of a record, which no paper may take the place of."""

    TEXT = QT_TRANSLATE_NOOP(
        "papers", "“{file}” is the name of a record. Choose a name that ends in .pdf."
    )


class FolderReadOnly(PaperProblem):
    """Nothing can be written to the folder."""

    TEXT = QT_TRANSLATE_NOOP(
        "papers", "“{file}” cannot be written here. Choose another folder or another name."
    )


class PaperDiskFull(PaperProblem):
    """No room is left."""

    TEXT = QT_TRANSLATE_NOOP(
        "papers", "The disk is full. “{file}” was not written. Make room, then try again."
    )


_KNOWN: Final[dict[int, type[PaperProblem]]] = {
    errno.ENOENT: NoFolder,
    errno.ENOTDIR: NoFolder,
    errno.EISDIR: IsFolder,
    errno.EACCES: FolderReadOnly,
    errno.EPERM: FolderReadOnly,
    errno.EROFS: FolderReadOnly,
    errno.ENOSPC: PaperDiskFull,
    errno.EDQUOT: PaperDiskFull,
}


def problem_of(path: Path, error: OSError) -> PaperProblem:
    """Return the known problem that an error of the system stands for."""
    if path.is_dir():
        return IsFolder(path)
    known = _KNOWN.get(error.errno or 0)
    return known(path) if known else PaperProblem(path, why=error.strerror or "")


class PeriodTurned(KnownProblem):
    """A period would end before it begins."""

    def __init__(self, since: object, until: object) -> None:
        text = QT_TRANSLATE_NOOP(
            "papers", "The period begins on {since}, after its end on {until}. Change one of them."
        )
        super().__init__(Message("papers", text, {"since": since, "until": until}))
