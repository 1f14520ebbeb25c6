from __future__ import annotations

import errno
import os
import platform
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from alltracker.language import load_language
from alltracker.papers import files
from alltracker.papers.files import write_whole
from alltracker.papers.paper import PAGE_MARK, PAGES_MARK, Paper, PaperSize
from alltracker.papers.pdf import write_pdf
from alltracker.papers.problems import (
    FolderReadOnly,
    IsFolder,
    IsRecord,
    NoFolder,
    PaperDiskFull,
    PaperProblem,
    problem_of,
)

PAPER = Paper(
    title="Summary: Mila, 24 Nov 2026",
    html="<article><section><h2>Counts<small>aside</small></h2><p>A paper.</p></section>"
    f"<footer><span>page {PAGE_MARK} of {PAGES_MARK}</span></footer></article>",
)


def said(problem: PaperProblem) -> str:
    return load_language("en").say(problem.message)


def test_a_pdf_has_title_and_fonts_and_names_no_machine(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    assert write_pdf(PAPER, PaperSize.A4, path) == 1
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert PAPER.title.encode("utf-16-be") in content
    assert str(tmp_path).encode() not in content
    assert platform.node().encode() not in content
    assert b"/ToUnicode" in content, "words can be found and copied"
    assert b"SourceSerifPro" in content
    assert b"SourceSansPro" in content
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_the_sheet_is_a4_or_letter(tmp_path: Path) -> None:
    for size, box in ((PaperSize.A4, rb"595[.\d]* 842"), (PaperSize.LETTER, rb"612[.\d]* 792")):
        path = tmp_path / f"{size}.pdf"
        write_pdf(PAPER, size, path)
        assert re.search(rb"/MediaBox \[0 0 " + box, path.read_bytes())


def test_an_older_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NoFolder) as missing:
        write_whole(tmp_path / "no" / "paper.pdf", b"x")
    assert "“paper.pdf” does not exist" in said(missing.value)
    with pytest.raises(IsFolder):
        write_whole(tmp_path, b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_record_is_never_written_over(tmp_path: Path) -> None:
    record = tmp_path / "mila"
    record.write_bytes(b"record")
    for path in (record, tmp_path / "other.alltracker"):
        with pytest.raises(IsRecord):
            write_whole(path, b"x", record)
    assert record.read_bytes() == b"record"
    assert list(tmp_path.iterdir()) == [record]


def test_a_full_disk_leaves_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(PaperDiskFull):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_errors_of_the_system_become_sentences(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    assert isinstance(problem_of(path, OSError(errno.EROFS, "ro")), FolderReadOnly)
    assert isinstance(problem_of(path, PermissionError(errno.EACCES, "no")), FolderReadOnly)
    other = problem_of(path, OSError(errno.EIO, "Input/output error"))
    assert said(other) == "“paper.pdf” cannot be written: Input/output error."


def test_the_application_of_a_window_is_used_and_kept(tmp_path: Path) -> None:
    before = QGuiApplication.instance()
    write_pdf(PAPER, PaperSize.A4, tmp_path / "paper.pdf")
    assert QGuiApplication.instance() is before


@pytest.mark.skipif(os.name != "posix", reason="needs a pipe")
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"paper")
    assert os.read(reader, 10) == b"paper"
    os.close(reader)
    assert pipe.is_fifo()
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]
