"""Two texts side by side: each whole at every width it is brought to."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alltracker.ui.medicines.pair import Pair
from alltracker.ui.theme.theme import Theme


@pytest.mark.parametrize("right", [True, False])
def test_what_was_narrow_takes_only_its_lines_again(
    qtbot: QtBot, theme: Theme, *, right: bool
) -> None:
    pair = Pair(theme, "Methotrexate, spinal", "until 25 December", right=right)
    qtbot.addWidget(pair)
    pair.show()
    one_line = pair.heightForWidth(2000)
    for width in (60, 2000, 150, 60, 2000):
        pair.resize(width, pair.heightForWidth(width))
        QApplication.processEvents()
        assert pair.rect().contains(pair.first.geometry())
        assert pair.rect().contains(pair.second.geometry())
    assert pair.heightForWidth(2000) == one_line
    assert not pair.first.geometry().intersects(pair.second.geometry())
