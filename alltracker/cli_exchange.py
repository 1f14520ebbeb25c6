"""The commands import and export: files into a record, and a record into a file."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from alltracker.care.calendar import today
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.cli_exchange_plan import Plan, planned
from alltracker.cli_exchange_words import (
    export_lines,
    export_summary,
    nothing_usable,
    plan_lines,
)
from alltracker.db.files import create_record, lock_path, open_record
from alltracker.db.patients import choose_patient
from alltracker.db.problems import PasswordNeeded, RecordExists
from alltracker.db.store import Store
from alltracker.exchange.incoming import Incoming, open_incoming, plan_export, take_export
from alltracker.exchange.merge import import_label
from alltracker.exchange.proposal import ImportProblem
from alltracker.exchange.record_json import Merge, export_record
from alltracker.exchange.summary import file_summary
from alltracker.papers.files import write_whole

if TYPE_CHECKING:
    from alltracker.cli import Call, Command

_CONTEXT: Final = "cli"
_DATABASE: Final = b"SQLite format 3\x00"
_ALONE: Final = QT_TRANSLATE_NOOP(
    "cli", "“{file}” is a whole record. Import it alone, and the other files after it."
)
_DRY: Final = Message(_CONTEXT, QT_TRANSLATE_NOOP("cli", "This was only a look. Nothing changed."))
_NOTHING: Final = Message(
    _CONTEXT, QT_TRANSLATE_NOOP("cli", "Nothing new. The record is as it was.")
)
_CALENDAR: Final = QT_TRANSLATE_NOOP(
    "cli", "The calendar is in “{file}”. Open it on the phone; a later one updates it."
)
_WRITTEN: Final = QT_TRANSLATE_NOOP("cli", "The record is in “{file}”.")


def import_files(call: Call) -> int:
    """Take files into a record as one step, or say what that would do; all of them or none."""
    incoming = [open_incoming(path, _ignore, _go_on) for path in call.arguments.files]
    exports = [one for one in incoming if one.dump is not None]
    if not exports:
        return _import_results(call, incoming)
    if len(incoming) > 1:
        raise ImportProblem(Message(_CONTEXT, _ALONE, {"file": exports[0].name}))
    return _import_export(call, exports[0])


def export(call: Call) -> int:
    """Write the record, or one patient of it, whole or not at all."""
    output: Path = call.arguments.output
    _spare(output, call.record())
    with _opened(call, write=False) as store:
        data = _FORMATS[call.arguments.format](call, store)
    write_whole(output, data)
    done = _CALENDAR if call.arguments.format == "ics" else _WRITTEN
    call.say(call.language.say(Message(_CONTEXT, done, {"file": output.name})))
    return 0


def _json(call: Call, store: Store) -> bytes:
    name: str | None = call.arguments.patient
    patient_id = None if name is None else choose_patient(store, name).id
    return export_record(store, patient_id)


def _ics(call: Call, store: Store) -> bytes:
    """Return the calendar file of one patient, from ``BACK_DAYS`` ago on."""
    from alltracker.exchange import ics, ics_content, ics_options  # noqa: PLC0415 - start-up time

    patient = choose_patient(store, call.arguments.patient)
    day = today()
    content = ics_content.read_calendar(store, patient, day, call.language.code)
    options = ics_options.CalendarOptions(
        since=day - dt.timedelta(days=ics_options.BACK_DAYS), private=call.arguments.private
    )
    return ics.calendar_bytes(content, options, call.language)


_FORMATS: Final[MappingProxyType[str, Callable[[Call, Store], bytes]]] = MappingProxyType(
    {"json": _json, "ics": _ics}
)

COMMANDS: Final[MappingProxyType[str, Command]] = MappingProxyType(
    {"import": import_files, "export": export}
)
"""The commands of this file by their name."""


def _ignore(_done: float) -> None:
    """Show no progress: a script waits."""


def _go_on() -> bool:
    return False


def _spare(output: Path, record: Path) -> None:
    """Refuse to write over a record."""
    if not output.is_file():
        return
    with output.open("rb") as file:
        database = file.read(len(_DATABASE)) == _DATABASE
    if database or (record.exists() and output.samefile(record)):
        raise RecordExists(output)


@contextmanager
def _opened(call: Call, *, write: bool) -> Iterator[Store]:
    """Open the record of a call; a locked one asks for its password on a terminal."""
    path = call.record()
    try:
        store = open_record(path, call.password(), write=write)
    except PasswordNeeded:
        if call.arguments.password_file is not None or not sys.stdin.isatty():
            raise
        store = open_record(path, call.password(ask=True), write=write)
    with closing(store):
        yield store


@contextmanager
def _made(call: Call) -> Iterator[Store]:
    """Make the record of a call; nothing is left of it when what follows fails."""
    path = call.record()
    store = create_record(path, call.password())
    try:
        with closing(store):
            yield store
    except BaseException:
        path.unlink(missing_ok=True)
        lock_path(path).unlink(missing_ok=True)
        raise


def _import_results(call: Call, incoming: Sequence[Incoming]) -> int:
    """Take the results of hospital files."""
    arguments = call.arguments
    useless = next((why for one in incoming if (why := nothing_usable(one)) is not None), None)
    if useless is not None and not arguments.dry_run:
        raise ImportProblem(useless)
    if call.record().exists():
        with _opened(call, write=not arguments.dry_run) as store:
            plan = planned(call, store, incoming)
            if not arguments.dry_run:
                _take(plan, store, incoming)
    else:
        plan = planned(call, None, incoming)
        if not arguments.dry_run:
            with _made(call) as store:
                _take(plan, store, incoming)
    files = zip(incoming, plan.files, strict=True)
    if arguments.json:
        _print_json(call, [_summary(one, file.added, file.unchanged) for one, file in files])
        return 0
    for one, file in files:
        for line in plan_lines(call.language, one, file):
            call.say(line)
    label = import_label(plan.results, [one.name for one in incoming])
    call.say(call.language.say(_last_line(call, label, changes=plan.planner.writes)))
    return 0


def _take(plan: Plan, store: Store, incoming: Sequence[Incoming]) -> None:
    """Write what was planned, with the patient where the record had none."""
    named = plan.made and plan.named
    if plan.planner.writes or named:
        label = import_label(plan.results, [one.name for one in incoming])
        plan.planner.take(label, make_patient=plan.made, store=store)


def _import_export(call: Call, incoming: Incoming) -> int:
    """Restore our own export into an empty record, or merge it into another."""
    arguments, dump = call.arguments, incoming.dump
    assert dump is not None
    if call.record().exists():
        with _opened(call, write=not arguments.dry_run) as store:
            merge = (plan_export if arguments.dry_run else take_export)(store, dump)
    elif arguments.dry_run:
        merge = Merge(dump.rows, (), 0)
    else:
        with _made(call) as store:
            merge = take_export(store, dump)
    if arguments.json:
        _print_json(call, [export_summary(incoming, dump, merge)])
        return 0
    for line in export_lines(call.language, incoming, merge):
        call.say(line)
    if arguments.dry_run or not merge.rows:
        call.say(call.language.say(_last_line(call, _NOTHING, changes=False)))
    return 0


def _last_line(call: Call, label: Message, *, changes: bool) -> Message:
    if call.arguments.dry_run:
        return _DRY
    return label if changes else _NOTHING


def _summary(incoming: Incoming, added: int, unchanged: int) -> dict[str, Any]:
    assert incoming.reading is not None
    found = file_summary(str(incoming.path), incoming.reading)
    return found | {"added": added, "unchanged": unchanged}


def _print_json(call: Call, files: list[dict[str, Any]]) -> None:
    call.say_json({"files": files})
