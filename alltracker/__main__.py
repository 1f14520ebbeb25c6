"""The command ``alltracker``: parses its arguments and hands over to the window or a command."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Callable, Sequence

from alltracker import cli
from alltracker.care.calendar import clock_on, today
from alltracker.care.problems import KnownProblem
from alltracker.db.password_source import read_password
from alltracker.language import load_language


def main(argv: Sequence[str] | None = None, on_painted: Callable[[], object] | None = None) -> int:
    """Run the program; return its exit code. ``on_painted`` is called after the first painting."""
    words = list(sys.argv[1:] if argv is None else argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may not know every letter
    arguments = cli.parse(words)
    if arguments.command is not None:
        code = cli.run(words)
        if code or not cli.needs_window(arguments):
            return code
    try:
        password = read_password(arguments.password_file)
    except KnownProblem as problem:
        cli.refuse(problem.message, load_language("en"))
        return cli.REFUSED
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # no foreign code reads along
    gc.disable()  # nothing to collect while the program is built; the window enables it when idle
    from alltracker.ui.run import open_window  # noqa: PLC0415 - scripts need no Qt

    with clock_on(getattr(arguments, "on", None) or today()):
        return open_window(arguments.record, password, on_painted, hidden=arguments.hidden)


if __name__ == "__main__":
    sys.exit(main())
