"""Reads the chosen files beside the window; what cannot be read becomes a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.exchange.csv_headings import CsvMapping
from alltracker.exchange.files import recognize
from alltracker.exchange.incoming import Incoming, incoming_of, open_incoming
from alltracker.exchange.paste import Pasted, check_size
from alltracker.exchange.proposal import Canceled, Format, ImportProblem, Progress
from alltracker.ui.background import Job

_PARTS: Final = 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file: it was read, or a sentence says why not.

    ``open_date`` is a date of a table that can be read in two ways, to be asked.
    """

    path: Path
    incoming: Incoming | None = None
    problem: Message | None = None
    open_date: str = ""


class ReadFiles:
    """The work of a job: reads files one after the other, with what was said of tables."""

    def __init__(
        self,
        paths: Sequence[Path],
        mappings: Mapping[Path, CsvMapping],
        pasted: Mapping[Path, Pasted] | None = None,
    ) -> None:
        self._paths = tuple(paths)
        self._mappings = dict(mappings)
        self._pasted = dict(pasted or {})

    def __call__(self, job: Job) -> list[Outcome]:
        """Read all files; raise ImportCanceled when somebody stopped it."""
        return [self._outcome(place, path, job) for place, path in enumerate(self._paths)]

    def _outcome(self, place: int, path: Path, job: Job) -> Outcome:
        def progress(part: float) -> None:
            job.report(round((place + part) * _PARTS / len(self._paths)), _PARTS)

        def canceled() -> bool:
            return job.canceled

        mapping = self._mappings.get(path)
        try:
            return Outcome(path, self._open(path, progress, canceled, mapping))
        except KnownProblem as problem:
            date = str(problem.message.values.get("date", ""))
            asked = bool(date) and self._settled_by_answer(path, mapping)
            return Outcome(path, problem=problem.message, open_date=date if asked else "")

    def _open(
        self, path: Path, progress: Progress, canceled: Canceled, mapping: CsvMapping | None
    ) -> Incoming:
        pasted = self._pasted.get(path)
        if pasted is None:
            return open_incoming(path, progress, canceled, mapping)
        data, said = pasted.data, pasted.mapping(mapping)
        incoming = incoming_of(path, data, progress, canceled, said)
        if incoming.reading is not None:
            check_size(path.name, incoming.reading)
        return incoming

    def _settled_by_answer(self, path: Path, mapping: CsvMapping | None) -> bool:
        """Whether a table can be read as soon as it is said if the day stands first."""
        pasted = self._pasted.get(path)
        if pasted is None and recognize(path.read_bytes(), path.name) is not Format.CSV:
            return False
        try:
            said = replace(mapping or CsvMapping(), day_first=True)
            self._open(path, _ignore, _go_on, said)
        except ImportProblem:
            return False
        return True


def _ignore(_part: float) -> None:
    """Show no progress of a second look."""


def _go_on() -> bool:
    return False
