from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from alltracker import cli
from alltracker.care.kinds import PhaseKind
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.outline_check import ANCHORS, UNITS
from alltracker.knowledge.outlines import plan_outlines, read_outline
from alltracker.knowledge.render_plans import plans_as_text, plans_for_json

PAGE = Path(__file__).parents[2] / "docs" / "plan-templates.md"


def block(key, language):
    text = plans_as_text(open_knowledge(), language)
    return next(part for part in text.split("\n\n") if f"[{key};" in part)


def test_each_template_shows_phases_totals_confidence_and_sources():
    shown = block("ccg-1991", "en")
    assert "V: read in the source" in shown
    assert "1. Induction: 28 days [V; Matloub and others, Blood]" in shown
    assert "3. Interim maintenance I: 56 days" in shown
    assert "only for some" in shown
    assert "cycles of 84 days" in shown
    assert "= 2 years from the start of interim maintenance I [V; Teachey" in shown
    assert "(boys and men who began by 2019)" in shown
    assert "Sources, read on 21 Nov 2026: Matloub" in shown


def test_vague_lengths_keep_their_words_and_say_what_is_drawn():
    assert "about 2 months; drawn with 61 days" in block("group-cog", "en")
    assert "Protocol M (Interim maintenance)" in block("group-bfm", "en")
    assert "unos 2 meses; dibujado con 61 días" in block("group-cog", "es")
    assert "33 to 35 days" in block("all-bfm-95", "en")


def test_examples_say_that_they_are_examples():
    assert "M: an example, edit it" in block("cog-aall1731", "en")
    assert "M: un ejemplo" in block("cog-aall1731", "es")


def test_side_branches_tell_their_rhythm():
    shown = block("blinatumomab-label", "es")
    assert "5 × 42 días; los primeros 28 días de cada ciclo" in shown  # noqa: RUF001 - times
    assert "al lado del plan" in shown


def test_rows_for_json_are_plain_and_in_the_language_asked_for():
    rows = plans_for_json(open_knowledge(), "es")
    assert json.loads(json.dumps(rows)) == rows
    assert len(rows) == len(plan_outlines())
    assert not re.search(r"_en\b", json.dumps(rows))
    both = plans_for_json(open_knowledge(), None)
    assert {"name_en", "name_es"} <= both[0].keys()
    assert all(source["title"] for row in rows for source in row["sources"])


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_command_prints_them(capsys, language):
    assert cli.run(("facts", "--topic", "plans", "--language", language)) == 0
    assert "[ukall-2003-a;" in capsys.readouterr().out
    assert cli.run(("facts", "--topic", "plans", "--language", language, "--json")) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"key", "phases", "totals", "confidence", "sources"} <= rows[-1].keys()


def test_the_page_about_templates_tells_every_word_and_its_example_is_read(tmp_path):
    page = PAGE.read_text(encoding="utf-8")
    example = tmp_path / "our-hospital-2026.toml"
    example.write_text(re.findall(r"```toml\n(.*?)```", page, re.DOTALL)[0], encoding="utf-8")
    outline = read_outline(example)
    assert outline.key == example.stem
    assert [phase.length for phase in outline.phases] == [35, 56, 56, 84, None]
    for word in (*PhaseKind, *ANCHORS, *UNITS):
        assert f"`{word}`" in page
