"""Long work beside the window: one way in, results on the window's thread, progress and stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from alltracker.care.problems import KnownProblem

Work = Callable[["Job"], Any]


class Job(QObject):
    """One piece of long work; its signals arrive on the thread that made it.

    ``finished`` carries the result, ``failed`` the exception (a KnownProblem or a bug),
    ``progressed`` how many of how many are done. After ``cancel`` neither result nor failure comes.
    """

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._canceled = False

    @property
    def canceled(self) -> bool:
        """Whether somebody pressed Stop; long work looks at this now and then."""
        return self._canceled

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._canceled = True

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; called by the work itself."""
        self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work and send its outcome."""
        try:
            result = self._work(self)
        except KnownProblem as problem:
            outcome, signal = problem, self.failed
        except Exception as bug:  # noqa: BLE001 - handed to the crash dialog on the window's thread
            outcome, signal = bug, self.failed  # type: ignore[assignment]
        else:
            outcome, signal = result, self.finished
        if not isValid(self):
            return  # the window is gone, nobody waits for the outcome
        if not self._canceled:
            signal.emit(outcome)
        self.ended.emit()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Background(QObject):
    """Starts jobs on a thread pool, or at once where ``synchronous`` (in tests)."""

    def __init__(self, parent: QObject | None = None, *, synchronous: bool = False) -> None:
        super().__init__(parent)
        self._pool = None if synchronous else QThreadPool(self)
        self._jobs: set[Job] = set()

    def start(self, job: Job) -> Job:
        """Start a job whose signals are connected already; it is kept alive until it ends."""
        if self._pool is None:
            job.run()
            return job
        self._jobs.add(job)
        job.ended.connect(self._forget)
        self._pool.start(_Runner(job))
        return job

    def finish(self) -> None:
        """Ask every job to stop and wait until none runs; for when the program ends."""
        for job in tuple(self._jobs):
            job.cancel()
        if self._pool is not None:
            self._pool.waitForDone()

    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)
