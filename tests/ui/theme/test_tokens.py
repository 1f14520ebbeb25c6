import re
from pathlib import Path

import pytest

import alltracker.ui
from alltracker.care.kinds import PhaseKind, Severity
from alltracker.ui.theme.tokens import DARK, LIGHT, Tokens

GROUNDS = ("window", "sunken", "card", "raised", "field", "hover", "select")
STATES = ("good", "warn", "bad", "info")
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(color: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(color[at : at + 2]) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_ink_reads_on_every_ground(tokens: Tokens, ground: str, ink: str):
    assert ratio(tokens.role(ink), tokens.role(ground)) >= 4.5


@BOTH
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_pressed"),
        ("on_tooltip", "tooltip"),
        *[("link", ground) for ground in ("window", "card", "raised", "accent_soft")],
        *[(state, "card") for state in STATES],
        *[(state, f"{state}_soft") for state in STATES],
    ],
)
def test_words_read_on_their_ground(tokens: Tokens, ink: str, ground: str):
    assert ratio(tokens.role(ink), tokens.role(ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", ["window", "card", "raised"])
@pytest.mark.parametrize("edge", ["focus", "border"])
def test_edges_are_seen(tokens: Tokens, edge: str, ground: str):
    assert ratio(tokens.role(edge), tokens.role(ground)) >= 3


@BOTH
@pytest.mark.parametrize("kind", PhaseKind)
def test_phases_read(tokens: Tokens, kind: PhaseKind):
    hues = tokens.phases[kind]
    assert ratio(hues.ink, hues.soft) >= 4.5
    assert ratio(hues.on_solid, hues.solid) >= 4.5
    assert ratio(hues.solid, tokens.card) >= 3


def test_every_phase_has_a_letter_of_its_own():
    for tokens in (LIGHT, DARK):
        assert len({hues.letter for hues in tokens.phases.values()}) == len(PhaseKind)


@BOTH
def test_lab_lines_and_severities_are_seen(tokens: Tokens):
    for style in tokens.series.values():
        assert ratio(style.color, tokens.card) >= 4.5
        for hues in tokens.phases.values():
            assert ratio(style.color, hues.soft) >= 3
    for severity in Severity:
        assert ratio(tokens.severities[severity], tokens.card) >= 3


def test_lab_lines_differ_without_color():
    assert len({style.marker for style in LIGHT.series.values()}) == len(LIGHT.series)


def test_an_unknown_role_is_refused():
    with pytest.raises(KeyError):
        LIGHT.role("phases")
    with pytest.raises(KeyError):
        LIGHT.role("crimson")


def test_no_color_is_named_outside_the_tokens():
    ui = Path(alltracker.ui.__path__[0])
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b[^(\w]?[\"';]|QColor\(\d")
    found = [
        f"{path.name}: {hit.group()}"
        for path in ui.rglob("*.py")
        if path.name != "tokens.py"
        for hit in literal.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not found
