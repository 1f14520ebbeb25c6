from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from alltracker.care.kinds_events import ProcedureKind
from alltracker.db.models import Patient, Procedure
from alltracker.db.store import Store
from alltracker.language import load_language
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import render_pages
from alltracker.papers.period import Period
from alltracker.sample.demo import write_demo

ON = dt.date(2026, 11, 24)
Add = Callable[..., None]


def tally(store: Store, patient: Patient, language: str = "en") -> Paper:
    order = PaperOrder(
        patient=patient,
        period=Period(ON, ON),
        sections=frozenset(),
        language=load_language(language),
    )
    return KNOWN_PAPERS["courage"].make(store, order)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_tally_is_one_page(store: Store, language: str, size: PaperSize) -> None:
    write_demo(store, ON)
    assert len(render_pages(tally(store, store.all(Patient)[0], language), size, 40)) == 1


def test_big_numbers_with_their_words(store: Store, patient: Patient, add: Add) -> None:
    own = {"patient_id": patient.id, "kind": ProcedureKind.LUMBAR_PUNCTURE, "pokes": 2}
    add(*(Procedure(**own, day=ON - dt.timedelta(days=at)) for at in range(17)))
    made = tally(store, patient)
    assert '<p class="number">17</p><p class="loud">lumbar punctures</p>' in made.html
    assert '<p class="number">34</p><p class="loud">needle pokes</p>' in made.html
    assert "Counted up to 24 November 2026" in made.html
    assert "Ægir &lt;b&gt;O&#39;Neil" in made.html


def test_every_kind_of_thing_still_fits_one_page(store: Store, add: Add) -> None:
    write_demo(store, ON)
    someone = store.all(Patient)[-1]
    own = {"patient_id": someone.id, "name": "Something", "day": ON, "pokes": 9}
    add(*(Procedure(**own, kind=kind) for kind in ProcedureKind))
    made = tally(store, someone)
    assert made.html.count('class="number"') > 15
    assert len(render_pages(made, PaperSize.LETTER, 40)) == 1


def test_an_empty_record_leaves_room_to_draw(store: Store, patient: Patient) -> None:
    made = tally(store, patient)
    assert "Nothing is counted yet." in made.html
    assert 'class="number"' not in made.html
    assert len(render_pages(made, PaperSize.A4, 40)) == 1
