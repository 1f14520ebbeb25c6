from __future__ import annotations

from pathlib import Path

import matplotlib as mpl
import pytest

from alltracker.charts.picture import FORMATS, format_of, picture_bytes, save_picture
from alltracker.charts.style import PAPER
from alltracker.language import Language
from tests.charts.invented_counts import content

SIZE = (7.0, 3.0)
STARTS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_content_gives_the_same_bytes_without_names_or_dates(kind):
    first = picture_bytes(content(), PAPER, Language(), kind, SIZE)
    assert first.startswith(STARTS[kind])
    assert first == picture_bytes(content(), PAPER, Language(), kind, SIZE)
    for trace in (str(Path.cwd()), str(Path.home()), "site-packages", "CreationDate", "Matplotlib"):
        assert trace.encode() not in first


def test_settings_are_put_back():
    before = dict(mpl.rcParams)
    picture_bytes(content(), PAPER, Language(), "svg", SIZE)
    assert dict(mpl.rcParams) == before


def test_a_picture_is_written_by_its_ending(tmp_path):
    save_picture(content(), PAPER, Language(), tmp_path / "counts.SVG", SIZE)
    assert (tmp_path / "counts.SVG").read_bytes().startswith(STARTS["svg"])


def test_other_endings_are_refused_and_nothing_is_written(tmp_path):
    with pytest.raises(ValueError, match="gif"):
        save_picture(content(), PAPER, Language(), tmp_path / "counts.gif", SIZE)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="exe"):
        picture_bytes(content(), PAPER, Language(), "exe", SIZE)
    assert format_of(Path("a.PDF")) == "pdf"


def test_a_folder_that_is_not_there_is_an_os_error(tmp_path):
    with pytest.raises(OSError, match="counts"):
        save_picture(content(), PAPER, Language(), tmp_path / "no" / "counts.png", SIZE)
