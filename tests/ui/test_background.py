"""Long work: its outcome comes back on the window's thread, and stopping is heeded."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.ui.background import Background, Job


def test_the_result_arrives_on_this_thread(qtbot: QtBot) -> None:
    background, job = Background(), Job(lambda _: threading.get_ident())
    heard: list[tuple[int, int]] = []
    job.finished.connect(lambda worker: heard.append((worker, threading.get_ident())))
    with qtbot.waitSignal(job.ended):
        background.start(job)
    worker, here = heard[0]
    assert worker != here == threading.get_ident()


def test_a_problem_and_a_bug_both_arrive(qtbot: QtBot) -> None:
    def known(_: Job) -> None:
        raise KnownProblem(Message("test", "no room"))

    for work, kind in ((known, KnownProblem), (lambda _: 1 / 0, ZeroDivisionError)):
        job = Job(work)
        with qtbot.waitSignal(job.failed) as caught:
            Background().start(job)
        assert isinstance(caught.args[0], kind)


def test_progress_is_told(qtbot: QtBot) -> None:
    job = Job(lambda job: [job.report(n, 3) for n in range(4)])
    told: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(job.ended):
        Background().start(job)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_after_stop_no_result_comes(qtbot: QtBot) -> None:
    go = threading.Event()
    job = Job(lambda job: go.wait(5) and job.canceled)
    results: list[object] = []
    job.finished.connect(results.append)
    background = Background()
    background.start(job)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        go.set()
    assert results == []


def test_finishing_waits_for_what_runs() -> None:
    background = Background()
    done = threading.Event()
    background.start(Job(lambda _: done.set()))
    background.finish()
    assert done.is_set()


def test_tests_can_do_it_at_once() -> None:
    results: list[object] = []
    job = Job(lambda _: 42)
    job.finished.connect(results.append)
    Background(synchronous=True).start(job)
    assert results == [42]
