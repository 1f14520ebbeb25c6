"""Start with a ten-year record to the first painted Today, over an empty window on that file."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Ratio, in_turns
from benchmarks.records import ROOT

OURS = """
import sys, time
from alltracker.__main__ import main
def painted():
    print(time.time())
    from PySide6.QtWidgets import QApplication
    QApplication.quit()
main(["--record", sys.argv[1]], on_painted=painted)
"""

FLOOR = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import sqlmodel
from sqlcipher3 import dbapi2
application = QApplication(sys.argv[:1])
connection = dbapi2.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
class Empty(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, application.quit)
window = Empty()
window.resize(1280, 800)
window.show()
application.exec()
print(time.time())
"""


def start_ratio(record: Path, rounds: int) -> Ratio:
    """Compare both processes from their start to the first painting."""

    def spawned(code: str) -> float:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(record.parent),
            "PYTHONDONTWRITEBYTECODE": "",  # an installed program has its bytecode at hand
        }
        begun = time.time()
        done = subprocess.run(
            [sys.executable, "-c", code, str(record)],
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        )
        return float(done.stdout.split()[-1]) - begun

    return in_turns(
        "start to the first painted Today",
        lambda: spawned(OURS),
        lambda: spawned(FLOOR),
        promised=1.25,
        rounds=rounds,
    )
