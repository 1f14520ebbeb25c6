"""The command ``alltracker``: parses its arguments and hands over to the window or a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from alltracker import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    arguments = cli.build_parser().parse_args(words)
    if arguments.command is not None:
        code = cli.run(words)
        if code or not cli.needs_window(arguments):
            return code
    from alltracker.ui.app import open_window  # noqa: PLC0415 - scripts need no Qt

    return open_window(arguments.record, arguments.password_file)


if __name__ == "__main__":
    sys.exit(main())
