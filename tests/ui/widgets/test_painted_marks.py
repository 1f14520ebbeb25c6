"""Chips, swatches, discs, dose and timeline marks, samples and date tiles."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath

from alltracker.care.kinds import PhaseKind, Severity
from alltracker.language import Language, load_language
from alltracker.ui.theme.tokens import Pattern
from alltracker.ui.widgets.date_tile import DateTile
from alltracker.ui.widgets.dose_mark import DoseMark, DoseState
from alltracker.ui.widgets.hatching import draw_pattern
from alltracker.ui.widgets.painted import as_tip
from alltracker.ui.widgets.phase_look import PhaseChip, PhaseSolid, PhaseSwatch
from alltracker.ui.widgets.series_sample import SeriesSample
from alltracker.ui.widgets.severity import SeverityMark
from alltracker.ui.widgets.timeline_mark import MarkKind, TimelineMark


def picture(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


def colors(image):
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def dots(image):
    return tuple(image.pixel(x, y) for y in range(image.height()) for x in range(image.width()))


@pytest.mark.parametrize("kind", PhaseKind)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_phase_is_shown_in_its_own_colors(theme, qtbot, kind, scheme):
    theme.set_scheme(scheme)
    hues = theme.tokens.phases[kind]
    chip = picture(qtbot, PhaseChip(theme, kind, "Own name"))
    assert {hues.soft, hues.solid} <= colors(chip)
    assert hues.solid in colors(picture(qtbot, PhaseSolid(theme, kind, "Own name")))
    assert hues.soft in colors(picture(qtbot, PhaseSwatch(theme, kind, "Own name")))


def test_chip_follows_name_and_says_it_whole_when_short_of_room(theme, qtbot):
    chip = PhaseChip(theme, PhaseKind.OTHER, "Bridging <b>& more</b>")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert chip.accessibleName() == "Bridging <b>& more</b>"
    assert chip.toolTip() == ""
    chip.resize(chip.minimumSizeHint())
    chip.grab()
    assert chip.toolTip() == "<span>Bridging &lt;b&gt;&amp; more&lt;/b&gt;</span>"
    chip.show_phase(PhaseKind.INDUCTION, "Induction")
    assert chip.accessibleName() == "Induction"


def test_tip_without_markup_stays_plain():
    assert as_tip("Mila's week") == "Mila's week"


def test_patterns_differ_without_color():
    drawn = set()
    for pattern in Pattern:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(0xFFFFFFFF)
        shape = QPainterPath()
        shape.addRect(QRectF(0, 0, 24, 24))
        painter = QPainter(image)
        draw_pattern(painter, shape, pattern, "black")
        painter.end()
        drawn.add(dots(image))
    assert len(drawn) == len(Pattern)


def test_severity_fills_with_every_step(theme, qtbot):
    filled = []
    for severity in Severity:
        mark = SeverityMark(theme, severity)
        image = picture(qtbot, mark)
        color = theme.tokens.severities[severity]
        side = theme.px(16)
        spots = [(x, y) for x in range(side) for y in range(image.height())]
        filled.append(sum(image.pixelColor(*spot).name().upper() == color for spot in spots))
    steps = filled[:4]
    assert steps == sorted(steps)
    assert len(set(filled)) == len(filled)


@pytest.mark.parametrize(
    ("severity", "word"),
    [
        (Severity.NONE, "none"),
        (Severity.MODERATE, "moderate"),
        (Severity.VERY_SEVERE, "very severe"),
    ],
)
def test_severity_always_has_its_word(theme, qtbot, severity, word):
    mark = SeverityMark(theme)
    qtbot.addWidget(mark)
    mark.show_severity(severity)
    assert mark.word() == mark.accessibleName() == word


def test_dose_marks_differ_in_gray(theme, qtbot):
    pictures = set()
    for state in DoseState:
        gray = picture(qtbot, DoseMark(theme, state)).convertToFormat(
            QImage.Format.Format_Grayscale8
        )
        pictures.add(dots(gray))
    assert len(pictures) == len(DoseState)


def test_dose_mark_says_its_state(theme, qtbot):
    mark = DoseMark(theme)
    qtbot.addWidget(mark)
    mark.show_state(DoseState.NOT_KNOWN)
    assert mark.accessibleName() == mark.toolTip() == "not known"


def test_timeline_marks_differ_by_kind_and_by_having_happened(theme, qtbot):
    pictures = {
        dots(picture(qtbot, TimelineMark(theme, kind, happened=happened)))
        for kind in MarkKind
        for happened in (True, False)
    }
    assert len(pictures) == 2 * len(MarkKind)


def test_planned_mark_says_so(theme, qtbot):
    mark = TimelineMark(theme, MarkKind.PUNCTURE, happened=False)
    qtbot.addWidget(mark)
    assert mark.accessibleName() == "puncture, planned"


@pytest.mark.parametrize("key", ["anc", "wbc", "plt", "hgb", "lymph", "alt", "blasts", "own"])
def test_series_sample_shows_its_color(theme, qtbot, key):
    sample = SeriesSample(theme, key, "Name")
    assert theme.tokens.series[key].color in colors(picture(qtbot, sample))
    assert sample.accessibleName() == "Name"


def test_unknown_series_is_drawn_as_own_test(theme, qtbot):
    image = picture(qtbot, SeriesSample(theme, "ferritin", "Ferritin"))
    assert theme.tokens.series["own"].color in colors(image)


def test_date_tiles_line_up_and_say_the_whole_date(theme, qtbot):
    first = DateTile(theme, Language(), dt.date(2026, 12, 1))
    other = DateTile(theme, load_language("es"), dt.date(2026, 12, 22))
    qtbot.addWidget(first)
    qtbot.addWidget(other)
    assert first.sizeHint() == other.sizeHint()
    assert first.accessibleName() == "Tuesday, 1 December 2026"
    first.show_day(dt.date(2026, 12, 8))
    assert first.toolTip() == "Tuesday, 8 December 2026"
    assert not first.grab().isNull()
