"""A plan as a template: written, read back, and followed by a plan that already began."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.kinds import PhaseKind
from alltracker.care.plan_draft import DraftPhase, DraftRule, PlanDraft
from alltracker.care.plan_draft_make import from_outline
from alltracker.care.plan_draft_next import following
from alltracker.care.plan_draft_outline import outline_key, to_outline
from alltracker.care.plan_outline import Confidence, Words
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.knowledge.outlines import read_outline, write_outline

TODAY = dt.date(2026, 11, 24)
NOTE = Words("Our plan.", "Nuestro plan.")


def names(keys):
    return "; ".join(keys)


def test_a_template_says_nothing_of_what_happened(tmp_path):
    rule = DraftRule(Anchor.END_OF_INDUCTION, 2.5, DurationUnit.YEAR, "letter")
    phases = (
        DraftPhase(
            "a", PhaseKind.INDUCTION, days=35, begun=TODAY, row_id="r", note="secret", source="x"
        ),
        DraftPhase("b", PhaseKind.OTHER, name=" Block <HR1> ", days=90, guess=True),
        DraftPhase("c", PhaseKind.MAINTENANCE, cycle_days=84, cycle_on_days=5, cycles=None),
    )
    draft = PlanDraft("Ægirs plan", first_day=TODAY, phases=phases, end_rule=rule)
    outline = to_outline(draft, "Plan", NOTE, TODAY)
    text = write_outline(outline)
    assert "secret" not in text
    path = tmp_path / "plan.toml"
    path.write_text(text, encoding="utf-8")
    assert read_outline(path) == outline
    assert outline.confidence is Confidence.EXAMPLE
    again = from_outline(outline, "en", names, first_day=TODAY)
    assert [one.label for one in again.phases][1] == "Block <HR1>"
    assert (again.phases[1].days, again.phases[1].guess) == (90, True)
    assert (again.phases[2].to_end, again.end_rule.length) == (True, 2.5)


PHASES = st.builds(
    DraftPhase,
    key=st.just("x"),
    kind=st.sampled_from(PhaseKind),
    name=st.text(max_size=300).filter(lambda text: text.isprintable()),
    days=st.none() | st.integers(1, 9000),
    guess=st.booleans(),
    cycle_days=st.none() | st.integers(1, 400),
    cycle_on_days=st.none() | st.integers(1, 400),
    cycles=st.none() | st.integers(1, 300),
    beside=st.booleans(),
)


@given(st.lists(PHASES, min_size=1, max_size=4), st.text(max_size=250))
def test_every_plan_can_be_read_back(tmp_path_factory, phases, name):
    outline = to_outline(PlanDraft(name, phases=tuple(phases)), "Plan", NOTE, TODAY)
    path = tmp_path_factory.mktemp("plan") / "plan.toml"
    path.write_text(write_outline(outline), encoding="utf-8")
    assert read_outline(path) == outline


@pytest.mark.parametrize(
    ("name", "key"),
    [("Ægir's Plan 2", "gir-s-plan-2"), ("€€", "plan"), ("", "plan"), ("x" * 90, "x" * 60)],
)
def test_a_name_becomes_a_key(name, key):
    assert outline_key(name) == key


def test_another_plan_is_followed_from_where_treatment_is():
    kinds = [PhaseKind.INDUCTION, PhaseKind.CONSOLIDATION, PhaseKind.MAINTENANCE]
    begun = DraftPhase("a", PhaseKind.INDUCTION, days=28, begun=TODAY, row_id="a")
    before = PlanDraft(
        "Before",
        first_day=TODAY,
        phases=(begun, DraftPhase("new-2", PhaseKind.MAINTENANCE, row_id="m")),
        row_id="plan",
        team_end=dt.date(2029, 1, 1),
    )
    new = PlanDraft(
        "New",
        phases=tuple(DraftPhase(f"new-{at + 1}", kind, days=7) for at, kind in enumerate(kinds)),
    )
    found = following(before, new)
    assert [one.kind for one in found.phases] == kinds
    assert found.phases[0] == begun
    assert [one.row_id for one in found.phases] == ["a", None, None]
    assert len({one.key for one in found.phases}) == 3
    assert (found.row_id, found.name, found.team_end) == ("plan", "New", before.team_end)
