"""The papers about the whole way: the timeline on one page, and the delay list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import DelayReason, PhaseKind, Severity, SlipEdge
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.timeline_items import LaneKey
from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Patient, Phase, SideEffect, Slip
from alltracker.db.store import Store
from alltracker.language import load_language
from alltracker.papers.drawing import Letters, Shape
from alltracker.papers.inks import BLACK
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.marker import Marker, Ruler
from alltracker.papers.pages import arrange
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import QtTypesetter, render_pages
from alltracker.papers.period import Period
from alltracker.sample.demo import write_demo

ON = dt.date(2026, 11, 24)
ADD = Message("test", "Added")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_record(tmp_path / "record.alltracker")
    with clock_at(day_at_noon(ON)):
        yield made
    made.close()


def paper(store: Store, key: str, language: str = "en", without: set[str] | None = None) -> Paper:
    kind = KNOWN_PAPERS[key]
    order = PaperOrder(
        patient=store.all(Patient)[0],
        period=Period(ON, ON),
        sections=frozenset(kind.sections) - (without or set()),
        language=load_language(language),
        facts=ReminderFacts(),
    )
    return kind.make(store, order)


def words_of(made: Paper, width: float = 760.0) -> list[str]:
    drawing = made.drawings["timeline"][0].draw(width)
    return [item.text for item in drawing.items if isinstance(item, Letters)]


def pages(made: Paper, size: PaperSize) -> int:
    return len(arrange(made, size, QtTypesetter(BLACK)).boxes)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.usefixtures("qapp")
def test_the_whole_way_fits_one_page_that_lies(store, size, language) -> None:
    write_demo(store, ON)
    made = paper(store, "timeline", language)
    assert pages(made, size) == 1
    (image,) = render_pages(made, size, 40)
    assert image.width() > image.height()
    room = made.points(size)[1]
    assert any(plan.height < room - 2 * 40 - 80 for plan in made.drawings["timeline"])


def test_the_timeline_tells_plan_delay_and_marks(store) -> None:
    write_demo(store, ON)
    said = words_of(paper(store, "timeline"))
    for words in ("Plan at the start", "As it went", "Maintenance", "today", "2026", "38.3 °C"):
        assert words in said
    assert any("29 day" in words and "later than first planned" in words for words in said)


def test_a_lane_that_is_not_wanted_is_left_out(store) -> None:
    write_demo(store, ON)
    with_all = words_of(paper(store, "timeline"))
    without = words_of(paper(store, "timeline", without={LaneKey.FEVERS.value}))
    assert "Fevers" in with_all
    assert "Fevers" not in without
    assert "As it went" in without


def test_nothing_reaches_over_the_edges(store) -> None:
    write_demo(store, ON)
    drawing = paper(store, "timeline").drawings["timeline"][0].draw(760.0)
    for item in drawing.items:
        if isinstance(item, Letters):
            right = item.left + Ruler().width(item.text, item.size, strong=item.strong)
            assert 0 <= item.left <= right <= 760.0 + 1, item.text
        else:
            across = [x for code, spots in item.segments for x in spots[::2]]
            assert min(across) >= -1
            assert max(across) <= 761


def test_many_side_effects_at_once_become_a_number(store) -> None:
    someone = Patient(name="Ægir <b>O'Neil</b>")
    effects = [
        SideEffect(patient_id=someone.id, name=f"Effect {at}", severity=Severity.MILD, began_on=ON)
        for at in range(500)
    ]
    store.apply(ADD, put=[someone, *effects])
    made = paper(store, "timeline")
    assert any(words.endswith("more") for words in words_of(made)) or "496" in str(words_of(made))
    assert pages(made, PaperSize.A4) == 1
    assert "Ægir &lt;b&gt;O&#39;Neil" in made.html


def test_a_record_without_anything_is_an_empty_sheet(store) -> None:
    store.apply(ADD, put=[Patient(name="Ada")])
    assert pages(paper(store, "timeline"), PaperSize.A4) == 1
    assert "No phase has dates yet." in paper(store, "delays").html


def test_the_delay_list_adds_up(store) -> None:
    write_demo(store, ON)
    html = paper(store, "delays").html
    for words in ("later than first planned", "+9", "+24", "infection", "Grandma"):
        assert words in html
    assert "no reason noted" not in html


def test_nine_days_for_counts_stand_at_induction_alone(store) -> None:
    someone = Patient(name="Ada")
    day = dt.date(2026, 9, 1)
    rows = [
        Phase(
            patient_id=someone.id,
            kind=kind,
            position=place,
            first_planned_start=first,
            first_planned_end=first + dt.timedelta(days=27),
            planned_start=first + dt.timedelta(days=late),
            planned_end=first + dt.timedelta(days=36),
            actual_start=first if not place else None,
        )
        for place, (kind, late) in enumerate(
            [(PhaseKind.INDUCTION, 0), (PhaseKind.CONSOLIDATION, 9)]
        )
        for first in (day + dt.timedelta(days=28 * place),)
    ]
    slip = Slip(
        patient_id=someone.id,
        said_on=dt.date(2026, 9, 25),
        phase_id=rows[0].id,
        what="Induction",
        edge=SlipEdge.END,
        before=rows[0].first_planned_end,
        after=rows[0].planned_end,
        reason=DelayReason.COUNTS,
        moved_along=1,
    )
    store.apply(ADD, put=[someone, *rows, slip])
    html = paper(store, "delays").html
    assert html.count("+9") == 3, "the phase, its reason, and the move"
    assert "9 day(s) later" in html or "9 days later" in html


def test_words_are_cut_where_there_is_no_room() -> None:
    ruler = Ruler()
    cut = ruler.fitted("Delayed intensification", 9.0, 40.0)
    assert cut.endswith("…")
    assert ruler.width(cut, 9.0) <= 40.0
    assert ruler.fitted("Delayed", 9.0, 2.0) == ""


def test_a_disc_is_filled_by_quarters() -> None:
    marker = Marker(20)
    marker.quarters((10, 10), 4, 3, "black")
    shapes = [item for item in marker.drawing(20).items if isinstance(item, Shape)]
    assert sum(shape.fill is not None for shape in shapes) == 3


@pytest.mark.parametrize("without", [set(), {LaneKey.MILESTONES}])
def test_a_way_that_began_in_a_spring_is_not_said_to_begin_on_a_day(store, without) -> None:
    store.save(Patient.model_validate({"name": "Sol", "diagnosis_date": "2009-21"}), ADD)
    made = paper(store, "timeline", without=without)
    assert "spring 2009 to 24 Nov 2026" in made.html
    assert "1 Jan 2009" not in made.html
    assert ("Diagnosis, spring 2009" in words_of(made)) is not bool(without)


def test_side_branches_without_room_become_a_number(store) -> None:
    someone = Patient(name="Ada")
    own = {"patient_id": someone.id, "beside": True, "kind": PhaseKind.OTHER}
    span = {"planned_start": ON, "planned_end": ON + dt.timedelta(days=40)}
    rows = [Phase(name=f"Branch {at}", position=at, **own, **span) for at in range(20)]
    store.apply(ADD, put=[someone, *rows])
    assert "16 more" in words_of(paper(store, "timeline"))


def test_nothing_is_drawn_over_words_beside_a_mark(store) -> None:
    write_demo(store, ON)
    items = paper(store, "timeline").drawings["timeline"][0].draw(760.0).items
    upright = [
        (at, item.segments)
        for at, item in enumerate(items)
        if isinstance(item, Shape) and item.width == pytest.approx(1.3)
    ]
    words = next(at for at, item in enumerate(items) if getattr(item, "text", "") == "38.3 °C")
    assert upright
    assert all(at < words for at, _ in upright)
