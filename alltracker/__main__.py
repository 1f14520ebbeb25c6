"""The command ``alltracker``: parses its arguments and hands over to the window or a command."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence

from alltracker import cli
from alltracker.care.calendar import clock_on, today


def main(argv: Sequence[str] | None = None, on_painted: Callable[[], object] | None = None) -> int:
    """Run the program; return its exit code. ``on_painted`` is called after the first painting."""
    words = list(sys.argv[1:] if argv is None else argv)
    arguments = cli.build_parser().parse_args(words)
    if arguments.command is not None:
        code = cli.run(words)
        if code or not cli.needs_window(arguments):
            return code
    gc.disable()  # nothing to collect while the program is built; the window enables it when idle
    from alltracker.ui.app import open_window  # noqa: PLC0415 - scripts need no Qt

    with clock_on(getattr(arguments, "on", None) or today()):
        return open_window(arguments.record, arguments.password_file, on_painted)


if __name__ == "__main__":
    sys.exit(main())
