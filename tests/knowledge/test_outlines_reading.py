from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan_outline import Confidence, OutlinePhase, PlanOutline, TotalRule, Words
from alltracker.care.plan_outline import weakest as weakest_of
from alltracker.care.problems import KnownProblem
from alltracker.knowledge.outline_check import ANCHORS, MOST_DAYS, SEXES, UNITS
from alltracker.knowledge.outlines import OutlineProblem, read_outline, write_outline
from alltracker.language import Language, load_language

WHOLE = """\
# our plan, from the hospital's road map
key = "our-plan"
name_en = "Our plan"
name_es = "Nuestro plan"
note_en = '''
Written by us. [[phase]]
days = 0'''
note_es = "Escrito por nosotros."
audience = "child"
read_on = 2026-11-21

[[phase]]
kind = "induction"
days = 35
confidence = "V"
sources = ["tea"]

[[phase]]
kind = "immunotherapy"
name_en = "Blinatumomab"
name_es = "Blinatumomab"
cycle_days = 42
cycle_on_days = 28
cycles = 2
beside = true

[[total]]
anchor = "diagnosis"
length = 2
unit = "year"
"""
SAY = Language().say


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "our-plan.toml"

    def write(text):
        path.write_text(text, encoding="utf-8")
        return path

    return write


def changed(old, new):
    assert WHOLE.count(old) == 1
    return WHOLE.replace(old, new)


def refused(path):
    with pytest.raises(OutlineProblem) as caught:
        read_outline(path)
    return caught.value


def test_a_family_s_own_file_is_read(file):
    outline = read_outline(file(WHOLE))
    assert outline.name == Words("Our plan", "Nuestro plan")
    assert outline.first_day_number == 1
    assert [phase.length for phase in outline.phases] == [35, 84]
    assert outline.phases[1].confidence is Confidence.EXAMPLE
    assert outline.confidence is Confidence.EXAMPLE
    assert outline.sources == ("tea",)
    assert not outline.preselectable
    assert not outline.side_branch


MISTAKES = [
    ('key = "our-plan"', 'key = "Our Plan"', "key", 2),
    ('name_es = "Nuestro plan"\n', "", "name_es", 1),
    ('note_es = "Escrito por nosotros."\n', "", "note_es", 1),
    ('"Our plan"', "3", "name_en", 3),
    ('"Our plan"', '" "', "name_en", 3),
    ('"Our plan"', '" Our plan"', "name_en", 3),
    ('"Our plan"', f'"{"x" * 201}"', "name_en", 3),
    ('audience = "child"', 'audience = "dog"', "audience", 9),
    ("2026-11-21", '"2026-11-21"', "read_on", 10),
    ("2026-11-21", "2026-11-21T10:00:00", "read_on", 10),
    ("read_on = ", "first_day_number = 2\nread_on = ", "first_day_number", 10),
    ("read_on = ", "color = 2\nread_on = ", "color", 10),
    ("days = 35", "days = 0", "days", 14),
    ("days = 35", "days = -3", "days", 14),
    ("days = 35", f"days = {MOST_DAYS + 1}", "days", 14),
    ("days = 35", "days = 3.5", "days", 14),
    ("days = 35", "days = true", "days", 14),
    ("days = 35", 'days = "35"', "days", 14),
    ("days = 35", "days = 35\nlength = 3", "length", 15),
    ("days = 35", "days = 35\ndays_high = 34", "days_high", 15),
    ("days = 35", "days_high = 34", "days_high", 14),
    ("days = 35", "guess = true", "guess", 14),
    ("days = 35", 'days = 35\nname_en = "One"', "name_en", 15),
    ("days = 35", 'days = 35\nsaid_es = "Uno"', "said_es", 15),
    ('kind = "induction"', 'kind = "induktion"', "kind", 13),
    ('kind = "induction"\n', "", "kind", 12),
    ('confidence = "V"', 'confidence = "X"', "confidence", 15),
    ('sources = ["tea"]\n', "", "confidence", 15),
    ('sources = ["tea"]', 'sources = ["a-dream"]', "sources", 16),
    ('sources = ["tea"]', "sources = [1]", "sources", 16),
    ('sources = ["tea"]', 'sources = "tea"', "sources", 16),
    ("cycle_on_days = 28", "cycle_on_days = 43", "cycle_on_days", 23),
    ("cycle_days = 42\n", "", "cycle_on_days", 22),
    ("cycles = 2", "cycles = 0", "cycles", 24),
    ("beside = true", 'beside = "yes"', "beside", 25),
    ('anchor = "diagnosis"', 'anchor = "birthday"', "anchor", 28),
    ('anchor = "diagnosis"', 'anchor = "end_of_treatment"', "anchor", 28),
    ("length = 2", "length = 0", "length", 29),
    ("length = 2", "length = nan", "length", 29),
    ("length = 2", "length = inf", "length", 29),
    ("length = 2", "length = -2", "length", 29),
    ("length = 2", "length = 2\nlength_high = 1.5", "length_high", 30),
    ('unit = "year"', 'unit = "hour"', "unit", 30),
    ('unit = "year"', 'unit = "year"\nsex = "other"', "sex", 31),
    ('unit = "year"', 'unit = "year"\nlast_year = 19', "last_year", 31),
]


@pytest.mark.parametrize(("old", "new", "field", "line"), MISTAKES)
def test_each_mistake_is_named_by_file_line_and_field(file, old, new, field, line):
    problem = refused(file(changed(old, new)))
    assert (problem.file, problem.field, problem.line) == ("our-plan.toml", field, line)
    said = SAY(problem.message)
    assert said.startswith(f"our-plan.toml, line {line}, “{field}”: ")
    assert "{" not in said
    assert isinstance(problem, KnownProblem)


def test_every_mistake_is_said_in_spanish_too(file):
    spanish = load_language("es").say
    for old, new, _, line in MISTAKES:
        problem = refused(file(changed(old, new)))
        said = spanish(problem.message)
        assert f"línea {line}" in said
        assert spanish(problem.reason) != SAY(problem.reason), problem.reason.text


def test_many_mistakes_the_first_is_said_and_the_rest_is_counted(file):
    text = changed("days = 35", "days = 0").replace("cycles = 2", "cycles = -1\nodd = 1")
    problem = refused(file(text))
    assert (problem.line, problem.field, problem.more) == (14, "days", 2)
    assert SAY(problem.message).count("2 more") == 1


def test_no_phase_at_all_is_refused(file):
    head = WHOLE[: WHOLE.index("\n[[phase]]") + 1]
    assert refused(file(head)).field == "phase"
    assert refused(file(head + "phase = []\n")).line == 12
    assert refused(file(head + "phase = [1]\n")).line == 12
    assert refused(file(head + "[phase]\ndays = 3\n")).line == 12


def test_rows_may_stand_in_line_and_are_still_found(file):
    head = WHOLE[: WHOLE.index("\n[[phase]]") + 1]
    rows = 'phase = [\n  { kind = "induction", days = 28 },\n  { kind = "other", days = 0 },\n]\n'
    problem = refused(file(head + rows))
    assert (problem.field, problem.line) == ("days", 14)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("days = 35", "days = ", 14),
        ("[[total]]", "[[total]", 27),
        ('key = "our-plan"', 'key = "our-plan', 2),
        ("days = 35", "days = 35\ndays = 36", 15),
        ('unit = "year"\n', 'unit = "year"\nnote = """', 31),
    ],
)
def test_what_is_not_toml_is_named_by_line(file, old, new, line):
    problem = refused(file(changed(old, new)))
    assert (problem.line, problem.field) == (line, "")
    assert SAY(problem.message).startswith(f"our-plan.toml, line {line}: ")


def test_files_that_cannot_be_read_are_known_problems(tmp_path: Path):
    assert refused(tmp_path / "none.toml").line is None
    assert refused(tmp_path).line is None
    path = tmp_path / "latin.toml"
    path.write_bytes(b'key = "a"\nname_es = "ni\xf1o"\n')
    assert refused(path).line == 2
    path.write_bytes(b"a = " + b"[" * 5000)
    assert refused(path).field == ""
    path.write_bytes(b"#" * 1_000_001)
    assert "too large" in SAY(refused(path).message)


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path):
    path = tmp_path / "our-plan.toml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    assert read_outline(path).key == "our-plan"
    broken = WHOLE.replace("days = 35", "days = 0").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + broken.encode())
    assert refused(path).line == 14


def test_sources_can_be_those_of_the_caller(file):
    path = file(WHOLE)
    assert read_outline(path, {"tea"}).sources == ("tea",)
    with pytest.raises(OutlineProblem):
        read_outline(path, {"other"})


TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30).map(
    lambda text: text.replace("\r\n", "\n").strip() or "x"
)
WORDS = st.builds(Words, TEXTS, TEXTS)
DAYS = st.integers(1, MOST_DAYS)
SOURCES = st.lists(st.sampled_from(["tea", "c1991", "blin"]), max_size=3).map(tuple)
LENGTHS = st.floats(0.01, 1000) | st.integers(1, 1000).map(float)


def confidence_of(sources):
    return st.sampled_from(list(Confidence) if sources else [Confidence.EXAMPLE])


@st.composite
def phases(draw):
    days = draw(st.none() | DAYS)
    cycle_days = draw(st.none() | DAYS)
    sources = draw(SOURCES)
    return OutlinePhase(
        kind=draw(st.sampled_from(PhaseKind)),
        name=draw(st.none() | WORDS),
        days=days,
        days_high=draw(st.none() | st.integers(days, MOST_DAYS)) if days else None,
        guess=bool(days) and draw(st.booleans()),
        cycle_days=cycle_days,
        cycle_on_days=draw(st.none() | st.integers(1, cycle_days)) if cycle_days else None,
        cycles=draw(st.none() | st.integers(1, 200)) if cycle_days else None,
        beside=draw(st.booleans()),
        optional=draw(st.booleans()),
        confidence=draw(confidence_of(sources)),
        sources=sources,
        said=draw(st.none() | WORDS),
    )


@st.composite
def totals(draw):
    length = draw(LENGTHS)
    sources = draw(SOURCES)
    return TotalRule(
        anchor=draw(st.sampled_from(ANCHORS)),
        length=length,
        length_high=draw(st.none() | st.floats(length, 2000)),
        unit=draw(st.sampled_from(UNITS)),
        sex=draw(st.none() | st.sampled_from(SEXES)),
        last_year=draw(st.none() | st.integers(1950, 2100)),
        confidence=draw(confidence_of(sources)),
        sources=sources,
        about=draw(st.booleans()),
        or_longer=draw(st.booleans()),
    )


@st.composite
def outlines(draw):
    parts = draw(st.lists(phases(), min_size=1, max_size=4))
    rules = draw(st.lists(totals(), max_size=3))
    return PlanOutline(
        key=draw(st.from_regex(r"[a-z0-9._-]{1,20}", fullmatch=True)),
        name=draw(WORDS),
        note=draw(WORDS),
        audience=draw(st.sampled_from(Audience)),
        confidence=weakest_of([*parts, *rules]),
        sources=draw(SOURCES),
        read_on=draw(st.dates(dt.date(1900, 1, 1), dt.date(2200, 1, 1))),
        first_day_number=draw(st.integers(0, 1)),
        phases=tuple(parts),
        totals=tuple(rules),
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(outline=outlines())
def test_what_is_written_is_read_back_identically(outline, tmp_path):
    path = tmp_path / "plan.toml"
    path.write_bytes(write_outline(outline).encode())
    assert read_outline(path) == outline


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(outline=outlines(), at=st.integers(0, 3))
def test_a_mistake_in_any_written_file_is_found_where_it_stands(outline, at, tmp_path):
    number = at % len(outline.phases)
    wrong = replace(outline.phases[number], days=0, days_high=None, guess=False)
    parts = (*outline.phases[:number], wrong, *outline.phases[number + 1 :])
    path = tmp_path / "plan.toml"
    path.write_bytes(write_outline(replace(outline, phases=parts)).encode())
    problem = refused(path)
    lines = path.read_bytes().decode().split("\n")
    assert problem.field == "days"
    assert lines[problem.line - 1] == "days = 0"
    before = [n for n, line in enumerate(lines[: problem.line]) if line == "[[phase]]"]
    assert len(before) == number + 1
