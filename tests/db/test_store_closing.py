"""A record can be closed while another thread still reads it: that one is told, nothing breaks."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

from sqlalchemy import text

from alltracker.db.files import create_record
from alltracker.db.models import Draw


def test_closing_waits_for_a_read_and_ends_the_next_one_with_an_error(tmp_path: Path) -> None:
    store = create_record(tmp_path / "record.alltracker")
    reading, ended = Event(), []
    long = text(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000) "
        "SELECT count(*) FROM n"
    )

    def read_on() -> None:
        try:
            while True:
                store.all(Draw)
                store.rows(long)
                reading.set()
        except Exception as error:  # noqa: BLE001 - whatever a closed file says
            ended.append(error)

    reader = Thread(target=read_on)
    reader.start()
    assert reading.wait(10)
    store.close()
    reader.join(10)
    assert not reader.is_alive()
    assert len(ended) == 1
