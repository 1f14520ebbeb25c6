from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage, QTextDocument

from alltracker.care.kinds import Severity
from alltracker.db.models import Note, Patient, SideEffect, Threshold
from alltracker.db.store import Store
from alltracker.language import Formats, Language, load_language
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import render_pages
from alltracker.papers.period import Period
from alltracker.papers.summary import Section
from alltracker.papers.summary_paper import file_name
from alltracker.papers.templates import fill

ON = dt.date(2026, 11, 24)
CELLS = "10*9/L"
Add = Callable[..., None]
AddDraw = Callable[..., object]


def printed(
    store: Store,
    patient: Patient,
    *,
    days: int = 30,
    language: str = "en",
    sections: frozenset[str] | None = None,
) -> Paper:
    kind = KNOWN_PAPERS["summary"]
    order = PaperOrder(
        patient=patient,
        period=Period(ON - dt.timedelta(days=days), ON),
        sections=frozenset(kind.sections) if sections is None else sections,
        language=load_language(language),
    )
    return kind.make(store, order)


def text_of(paper: Paper) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", paper.html))


def test_what_a_family_wrote_is_text_and_never_markup(
    store: Store, patient: Patient, add: Add
) -> None:
    nasty = '<b>bold</b> & "quoted" {{ 7 * 7 }} \x07 \ue000 🪁 שלום'
    add(Note(patient_id=patient.id, day=ON, text=nasty))
    paper = printed(store, patient)
    assert "&lt;b&gt;bold&lt;/b&gt; &amp;" in paper.html
    assert "{{ 7 * 7 }}" in paper.html
    document = QTextDocument()
    document.setHtml(paper.html)
    plain = document.toPlainText()
    assert patient.name in plain
    assert '<b>bold</b> & "quoted" {{ 7 * 7 }}' in plain
    assert "\x07" not in paper.html
    assert len(render_pages(paper, PaperSize.A4, 40)) == 1


def test_a_value_that_a_template_lacks_is_a_mistake_of_ours() -> None:
    with pytest.raises(Exception, match="title"):
        fill("summary.html", {})


def test_every_figure_has_its_day_and_unit(
    store: Store, patient: Patient, add: Add, add_draw: AddDraw
) -> None:
    add_draw(dt.date(2026, 11, 12), ANC=("0.94", CELLS), HGB=("11.4", "g/dL"))
    add_draw(ON, ANC=("1.12", CELLS), HGB=("<11.9", "g/dL"))
    row = {"patient_id": patient.id, "analyte": "ANC", "low": 0.5, "high": 1.5, "unit": CELLS}
    add(Threshold.model_validate(row))
    effect = SideEffect(
        patient_id=patient.id,
        name="Nausea",
        severity=Severity.MODERATE,
        began_on=dt.date(2026, 11, 16),
        told_team=True,
    )
    add(effect)
    said = text_of(printed(store, patient))
    for words in ("24 Nov 2026", "12 Nov 2026", "1.12", "<11.9", "10⁹/L", "g/dL", "Clinic 4, lab"):
        assert words in said
    assert "ANC 0.5 to 1.5" in said
    assert "Nausea, moderate" in said
    assert "(2 of 4)" in said
    assert "since 16 Nov" in said
    assert "team told" in said


def test_marks_are_explained_under_the_table_only_where_they_stand(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    add_draw(ON, WBC=("2.0", CELLS), SEG_=("40", "%"), BAND_=("2", "%"))
    paper = printed(store, patient)
    assert "<i>0.84</i>" in paper.html
    assert "computed" in text_of(paper)
    assert "preliminary" not in text_of(paper)


def test_an_empty_record_says_so_on_one_page(store: Store, patient: Patient) -> None:
    paper = printed(store, patient)
    said = text_of(paper)
    assert said.count("None noted") == 5
    assert "No medicines entered" in said
    assert "None planned yet." in said
    assert len(render_pages(paper, PaperSize.LETTER, 40)) == 1


def test_a_paper_without_any_part_still_names_the_patient(store: Store, patient: Patient) -> None:
    paper = printed(store, patient, sections=frozenset())
    assert patient.name in text_of(paper)
    assert "Counts" not in text_of(paper)
    assert len(render_pages(paper, PaperSize.A4, 40)) == 1


def test_each_part_can_be_left_out(store: Store, patient: Patient, add_draw: AddDraw) -> None:
    add_draw(ON, ANC=("1.12", CELLS))
    for section in Section:
        rest = frozenset(Section) - {section}
        assert render_pages(printed(store, patient, sections=rest), PaperSize.A4, 20)


def test_the_spanish_paper_speaks_spanish(store: Store, patient: Patient) -> None:
    paper = printed(store, patient, language="es")
    assert "24 nov 2026" in text_of(paper)
    assert paper.title.startswith("Resumen")


@pytest.mark.parametrize("size", list(PaperSize))
def test_pages_have_the_size_of_the_sheet(store: Store, patient: Patient, size: PaperSize) -> None:
    (page,) = render_pages(printed(store, patient), size, 72)
    assert (page.width(), page.height()) == tuple(round(side) for side in size.points)


def test_sixty_draws_break_between_rows_and_stay_inside_the_margins(
    store: Store, patient: Patient, add: Add, add_draw: AddDraw
) -> None:
    for at in range(60):
        add_draw(ON - dt.timedelta(days=6 * at), WBC=("2.9", CELLS), ANC=("1.12", CELLS))
    add(Note(patient_id=patient.id, day=ON, text="A long note. " * 700))
    pages = render_pages(printed(store, patient, days=365), PaperSize.A4, 60)
    assert 3 <= len(pages) <= 8
    edge = round(14 / 25.4 * 60) - 2
    for page in pages:
        assert white(page, range(edge), range(page.height()))
        assert white(page, range(page.width() - edge, page.width()), range(page.height()))


def white(page: QImage, across: range, down: range) -> bool:
    return all(page.pixelColor(x, y).lightness() > 250 for x in across for y in down[::3])


def test_an_ordinary_month_fits_on_one_page_with_a_smaller_chart(
    store: Store, patient: Patient, add: Add, add_draw: AddDraw
) -> None:
    for at in range(12):
        values = {"ANC": ("1.1", CELLS), "PLT": ("226", CELLS), "HGB": ("11.9", "g/dL")}
        add_draw(ON - dt.timedelta(days=28 * at), **values)
    few = printed(store, patient)
    plans = few.drawings["counts"]
    assert [plan.height for plan in plans] == sorted((p.height for p in plans), reverse=True)
    assert len(render_pages(few, PaperSize.A4, 40)) == 1
    for at in range(8):
        add(Note(patient_id=patient.id, day=ON - dt.timedelta(days=at), text="Slept well."))
    assert len(render_pages(printed(store, patient), PaperSize.A4, 40)) == 1


def test_a_speaking_file_name_fits_every_system() -> None:
    name = file_name("Summary", 'Ægir/<b> O\'Neil: "x"\n', ON)
    assert name == "Summary Ægir b O Neil x 2026-11-24.pdf"
    assert len(file_name("Summary", "a" * 400, ON)) <= 124


def test_numbers_are_written_as_the_system_writes_them(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    add_draw(ON, WBC=("2.0", CELLS), SEG_=("40", "%"), BAND_=("2", "%"))
    kind = KNOWN_PAPERS["summary"]
    base = load_language("en")
    comma = Language("en", type(base.formats)(decimal_point=","), base.catalog)
    order = PaperOrder(patient, Period(ON, ON), frozenset({"counts"}), comma)
    assert "0,84" in text_of(kind.make(store, order))


def test_reported_numbers_take_the_systems_decimal_sign_and_lose_no_ones_digits(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    add_draw(ON, WBC=("2.90", CELLS), HGB=("13.225343506534283", "g/dL"))
    order = PaperOrder(
        patient, Period(ON, ON), frozenset({"counts"}), Language("en", Formats(decimal_point=","))
    )
    text = text_of(KNOWN_PAPERS["summary"].make(store, order))
    assert "2,90" in text
    assert "13,23" in text
    assert "13.2" not in text
