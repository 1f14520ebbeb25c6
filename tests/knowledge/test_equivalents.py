"""The schemes of doxorubicin equivalents: the figures that could be checked, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from alltracker.care.equivalence import ANTHRACYCLINES, Span
from alltracker.care.exposures import ASPARAGINASES
from alltracker.knowledge.equivalents import SUGGESTED, equivalence_schemes, scheme_of
from alltracker.knowledge.medicines import catalog
from alltracker.knowledge.model import KnowledgeProblem
from alltracker.places import resource

CHECKED = {
    "ighg_2025": {"doxorubicin": (1, 1), "daunorubicin": (0.6, 0.6), "mitoxantrone": (10.5, 10.5)},
    "feijen_2019_mean": {
        "doxorubicin": (1, 1),
        "daunorubicin": (0.6, 0.6),
        "epirubicin": (0.8, 0.8),
        "mitoxantrone": (10.5, 10.5),
    },
    "feijen_2019_linear": {
        "doxorubicin": (1, 1),
        "daunorubicin": (0.5, 0.5),
        "epirubicin": (0.8, 0.8),
        "mitoxantrone": (13.8, 13.8),
    },
    "cog_hematological": {
        "doxorubicin": (1, 1),
        "daunorubicin": (1, 1),
        "epirubicin": (1, 1),
        "idarubicin": (4, 5),
        "mitoxantrone": (4, 5),
    },
    "esc_2022": {"doxorubicin": (1, 1), "epirubicin": (0.8, 0.8)},
}


def test_only_the_figures_that_were_checked_stand_here() -> None:
    found = {
        scheme.key: {
            drug: (factor.value.low, factor.value.high) for drug, factor in scheme.factors.items()
        }
        for scheme in equivalence_schemes()
    }
    assert found == CHECKED


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_scheme_has_a_name_a_year_and_sources(language: str) -> None:
    for scheme in equivalence_schemes(language):
        assert scheme.title.endswith(f"({scheme.year})")
        assert scheme.note
        assert scheme.source
        assert all(factor.source for factor in scheme.factors.values())


def test_every_drug_has_a_factor_or_words_why_not() -> None:
    for scheme in equivalence_schemes():
        covered = scheme.factors.keys() | scheme.without.keys()
        assert covered == {
            "doxorubicin",
            "daunorubicin",
            "epirubicin",
            "idarubicin",
            "mitoxantrone",
        }


def test_the_interval_of_a_paper_is_kept() -> None:
    mean = scheme_of(equivalence_schemes(), "feijen_2019_mean")
    assert mean.factors["mitoxantrone"].interval == Span(6.2, 19.1)


def test_the_suggested_scheme_stands_for_an_unknown_choice() -> None:
    schemes = equivalence_schemes()
    assert scheme_of(schemes, "").key == SUGGESTED
    assert scheme_of(schemes, "made up").key == SUGGESTED
    assert scheme_of(schemes, "esc_2022").year == 2022


def test_the_keys_of_drugs_are_those_of_the_catalog() -> None:
    drugs = {drug.key: drug for drug in catalog()}
    assert {key for key, drug in drugs.items() if drug.anthracycline} == set(ANTHRACYCLINES)
    assert drugs.keys() >= ASPARAGINASES


def changed(folder: Path, old: str, new: str, times: int = 1) -> Path:
    text = resource("medicines", "equivalents.toml").read_text(encoding="utf-8")
    assert old in text
    path = folder / "changed.toml"
    path.write_text(text.replace(old, new, times), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('low = 0.6\nsource = "ighg25"\n', "low = 0.6\n", "source"),
        ('low = 0.6\nsource = "ighg25"\n', 'low = 0.6\nsource = "hearsay"\n', "source"),
        ("low = 0.6", 'low = "0.6"', "low"),
        ("low = 0.6", "low = 0", "low"),
        ("low = 0.6", "low = true", "low"),
        ("high = 5", "high = 3", "high"),
        ("interval = [0.4, 1.0]", "interval = [1.0]", "interval"),
        ("interval = [0.4, 1.0]", "interval = [1.0, 0.4]", "interval"),
        ('drug = "epirubicin"', 'drug = "aspirin"', "drug"),
        ('drug = "mitoxantrone"', 'drug = "daunorubicin"', "drug"),
        ('scheme = "esc_2022"', 'scheme = "other"', "scheme"),
        ('flag = "V"', 'flag = "M"', "flag"),
        ("year = 2025", 'year = "2025"', "year"),
        ('key = "fei19-a"', 'key = "fei19"', "key"),
        ('words_en = "not estimable"', 'words_en = ""', "words_en"),
        ("year = 2025", "year = 2025\nrisk = 1", "risk"),
        (
            '[[without]]\nscheme = "ighg_2025"\ndrug = "epirubicin"',
            '[[without]]\nscheme = "ighg_2025"\ndrug = "doxorubicin"',
            "drug",
        ),
    ],
)
def test_a_row_with_a_mistake_is_refused(tmp_path: Path, old: str, new: str, field: str) -> None:
    with pytest.raises(KnowledgeProblem) as problem:
        equivalence_schemes(path=changed(tmp_path, old, new))
    values = problem.value.message.values
    expected = {"low": "high"}.get(field, field)
    assert values["field"] in {field, expected}


@pytest.mark.parametrize(
    "text", ["scheme =", "[[source]]\n", "scheme = 3\nsource = 3\nfactor = 3\nwithout = 3"]
)
def test_a_broken_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeProblem):
        equivalence_schemes(path=path)
    with pytest.raises(KnowledgeProblem):
        equivalence_schemes(path=tmp_path / "none.toml")
