"""The command line: what scripts and checks can do without a window.

Exit codes: 0 done, 1 the input was refused (standard error says what and where), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import datetime as dt
import getpass
import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from alltracker.care.calendar import DateProblem, PartialDate, not_a_date
from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.password_source import read_password
from alltracker.language import LANGUAGES, Language, load_language
from alltracker.places import default_record

REFUSED: Final = 1
USAGE: Final = 2
PAPERS: Final = (
    "summary",
    "emergency",
    "medicine-calendar",
    "timeline",
    "delays",
    "follow-up",
    "courage",
)
"""The papers that exist."""
EXPORTS: Final = ("json", "ics")
"""The formats that a record can be written in."""

_LATEST_YEAR: Final = 2999
_NO_DAY: Final = QT_TRANSLATE_NOOP("cli", "“{text}” is not a date. Write it like 2026-11-24.")

Command = Callable[["Call"], int]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a command: its arguments and the language it answers in."""

    arguments: argparse.Namespace
    language: Language

    def say(self, text: str) -> None:
        """Print a line on standard output."""
        print(text)

    def say_json(self, answer: object) -> None:
        """Print an answer for scripts, escaped where standard output cannot hold every letter."""
        text = json.dumps(answer, ensure_ascii=False, indent=2)
        try:
            text.encode(sys.stdout.encoding or "utf-8")
        except UnicodeEncodeError:
            text = json.dumps(answer, indent=2)
        self.say(text)

    def record(self) -> Path:
        """Return the record that the call is about."""
        path: Path | None = self.arguments.record
        return path or default_record()

    def password(self, *, ask: bool = False) -> str:
        """Return the password from ``--password-file`` (``-``: standard input) or the terminal."""
        source: str | None = self.arguments.password_file
        if source is not None:
            return read_password(source)
        return getpass.getpass() if ask and sys.stdin.isatty() else ""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments; leave with 2 for wrong usage, with 1 for a day that cannot be."""
    parser = build_parser()
    try:
        arguments = parser.parse_args(argv)
    except ImpossibleDay as problem:
        refuse(problem.message, load_language("en"))
        raise SystemExit(REFUSED) from None
    if getattr(arguments, "private", False) and arguments.format != "ics":
        parser.error("--private goes with --format ics")
    return arguments


def run(argv: Sequence[str]) -> int:
    """Carry out a command line that needs no window; return the exit code."""
    arguments = parse(argv)
    language = load_language(getattr(arguments, "language", None) or "en")
    return answer(_command(arguments.command), Call(arguments, language))


def refuse(message: Message, language: Language) -> None:
    """Say on standard error what is wrong and where."""
    print(f"alltracker: {language.say(message)}", file=sys.stderr)


def answer(command: Command, call: Call) -> int:
    """Run a command; a known problem becomes its sentence on standard error and exit code 1."""
    try:
        code = command(call)
        sys.stdout.flush()
    except (KnownProblem, DateProblem) as problem:
        refuse(problem.message, call.language)
    except BrokenPipeError:
        sys.stderr.close()  # else Python complains once more when it empties standard output
    except OSError as error:
        place = f"{Path(error.filename).name}: " if isinstance(error.filename, str) else ""
        print(f"alltracker: {place}{error.strerror}", file=sys.stderr)
    else:
        return code
    return REFUSED


def _command(name: str) -> Command:
    """Import only what one command needs; a script that asks for reminders loads no Matplotlib."""
    if name in {"demo", "check", "reminders", "facts"}:
        from alltracker import cli_record  # noqa: PLC0415 - start-up time

        return cli_record.COMMANDS[name]
    if name in {"import", "export"}:
        from alltracker import cli_exchange  # noqa: PLC0415 - start-up time

        return cli_exchange.COMMANDS[name]
    from alltracker import cli_paper  # noqa: PLC0415 - start-up time

    return cli_paper.COMMANDS[name]


def needs_window(arguments: argparse.Namespace) -> bool:
    """Return whether a parsed call opens the window (at once, or after the demo is written)."""
    return arguments.command is None or (arguments.command == "demo" and not arguments.no_window)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    parser = argparse.ArgumentParser(
        prog="alltracker",
        description="A treatment-timeline tracker for acute lymphoblastic leukemia.",
    )
    _record_options(parser, required=False)
    parser.add_argument("--hidden", action="store_true", help="start in the tray, without a window")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_demo(commands)
    _add_import(commands)
    _add_export(commands)
    _add_print(commands)
    _add_reminders(commands)
    _add_facts(commands)
    check = commands.add_parser("check", help="verify a record; exit 0 if it is sound")
    _record_options(check)
    return parser


Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives this type no public name


def _record_options(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    default = None if required else argparse.SUPPRESS
    parser.set_defaults(record=None, password_file=None)
    parser.add_argument("--record", type=Path, metavar="FILE", required=required, default=default)
    parser.add_argument("--password-file", metavar="PATH", default=default)


class ImpossibleDay(KnownProblem):
    """A day on the command line that is written well and cannot be."""


def _day(text: str) -> dt.date:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-24")
    try:
        day = PartialDate.parse(text).exact
    except DateProblem as problem:
        known = problem.message != not_a_date(text)
        raise ImpossibleDay(problem.message if known else _no_day(text)) from None
    if day is None or day.year > _LATEST_YEAR:
        raise ImpossibleDay(_no_day(text))
    return day


def _no_day(text: str) -> Message:
    """Return the sentence for a day that cannot be, in the one way in which a script writes it."""
    return Message("cli", _NO_DAY, {"text": text})


def _add_demo(commands: Commands[argparse.ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="write the invented patient's record and open it")
    _record_options(demo, required=False)
    demo.add_argument("--on", type=_day, metavar="DATE", help="the day it ends on (today)")
    demo.add_argument("--no-window", action="store_true", help="only write")


def _add_import(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("import", help="take results from hospital files or a JSON export")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _record_options(parser)
    parser.add_argument("--patient", metavar="NAME", help="whose results these are in the record")
    parser.add_argument("--source-patient", metavar="REF", help="which patient of the file")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would happen; write nothing"
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def _add_export(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("export", help="write a record in another format")
    _record_options(parser)
    parser.add_argument("--format", choices=EXPORTS, required=True)
    parser.add_argument("--output", type=Path, required=True, metavar="PATH")
    parser.add_argument("--patient", metavar="NAME")
    parser.add_argument("--language", choices=tuple(LANGUAGES), help="of the titles (ics)")
    parser.add_argument("--private", action="store_true", help="only neutral titles (ics)")


def _add_print(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("print", help="write a paper as PDF")
    parser.add_argument("kind", choices=PAPERS, metavar="KIND")
    _record_options(parser)
    parser.add_argument("--output", type=Path, required=True, metavar="X.pdf")
    parser.add_argument("--patient", metavar="NAME")
    for name in ("--since", "--until", "--on"):
        parser.add_argument(name, type=_day, metavar="DATE")
    parser.add_argument("--language", choices=tuple(LANGUAGES))
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4")


def _add_reminders(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("reminders", help="list what is due")
    _record_options(parser)
    parser.add_argument("--patient", metavar="NAME")
    parser.add_argument("--on", type=_day, metavar="DATE")
    parser.add_argument("--json", action="store_true")


def _add_facts(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("facts", help="print the built-in facts with their sources")
    parser.add_argument("--topic", metavar="T", help="one topic only; “plans”: the plan templates")
    parser.add_argument("--language", choices=tuple(LANGUAGES))
    parser.add_argument("--json", action="store_true")
