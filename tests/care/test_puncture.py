"""Lumbar punctures are known by their usual words."""

from __future__ import annotations

import pytest

from alltracker.care.puncture import is_puncture


@pytest.mark.parametrize(
    "title",
    ["Lumbar puncture", "LP with methotrexate", "Spinal tap", "Punción lumbar", "IT: intrathecal"],
)
def test_a_puncture(title: str) -> None:
    assert is_puncture(title)


@pytest.mark.parametrize("title", ["Port placement", "Marrow aspirate", "Help with splint", ""])
def test_another_procedure(title: str) -> None:
    assert not is_puncture(title)
