"""The program's own fonts: every file that is asked for is there, and a missing one is no error."""

from __future__ import annotations

import pytest

from alltracker.fonts import CHART_FILES, PAPER_FILES, SCREEN_FILES, font_files


@pytest.mark.parametrize("wanted", [SCREEN_FILES, PAPER_FILES, CHART_FILES])
def test_every_file_is_there(wanted):
    found = font_files(wanted)
    assert [path.name for path in found] == [name for _, name in wanted]
    assert all(path.is_file() for path in found)


def test_a_missing_package_or_file_is_left_out():
    package, name = SCREEN_FILES[0]
    wanted = [("no_such_package", "None.ttf"), (package, "None.ttf"), (package, name)]
    assert [path.name for path in font_files(wanted)] == [name]
    assert font_files([]) == []
