from contextlib import closing

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from alltracker.ui.theme.icons import IconStore
from alltracker.ui.theme.theme import TextStep, Theme, recolored
from alltracker.ui.theme.tokens import DARK, LIGHT
from alltracker.ui.theme.type import body_points

SIGNS = "½¼¾×⁹−≤≥°µ→▼"  # noqa: RUF001 - these signs are what it is about
ICONS = """
house route chart-line notebook-pen pill calendar-days flag printer book-open settings plus
search undo-2 redo-2 pencil copy trash-2 check x minus equal ban ellipsis download upload
file-input image layers list-filter zoom-in zoom-out external-link share-2 refresh-cw
archive-restore smartphone chevron-up chevron-down chevron-left chevron-right chevrons-up-down
arrow-up arrow-down arrow-right thermometer test-tube droplet syringe bed-double hospital bone
dna microscope stethoscope heart-pulse radiation scan bandage glass-water weight ruler phone
users user-round user-round-check school id-card file-text scroll-text table-2 calendar
calendar-plus calendar-check calendar-clock hard-drive shield-check lock key-round folder-open
paperclip sticky-note message-circle-question-mark utensils-crossed languages type sun moon bell
info clock clock-alert circle-alert circle-dashed triangle-alert siren
"""


def near(color: QColor, wanted: str) -> bool:
    """Whether a drawn pixel is a color, but for the rounding of its soft edges."""
    other = QColor(wanted)
    return max(abs(a - b) for a, b in zip(color.getRgb()[:3], other.getRgb()[:3], strict=True)) <= 3


def test_fonts_are_ours(theme: Theme):
    assert QFontInfo(theme.font()).family() == "Source Sans Pro"
    title = QFontInfo(theme.font(TextStep.PAGE_TITLE))
    assert (title.family(), title.weight()) == ("Source Serif Pro", 600)
    assert QFontInfo(theme.font(TextStep.STRONG)).weight() == 600


@pytest.mark.parametrize("step", TextStep)
def test_fonts_have_the_signs_we_write(theme: Theme, step: TextStep):
    metrics = QFontMetrics(theme.font(step))
    assert [sign for sign in SIGNS if not metrics.inFontUcs4(ord(sign))] == []


def test_body_is_a_tenth_over_the_system_and_never_small():
    assert body_points(10, 96) == pytest.approx(11)
    assert body_points(8, 96) == pytest.approx(10.5)
    assert body_points(13, 72) == pytest.approx(14.3)


def test_large_steps_grow_less_and_keep_their_order(theme: Theme):
    before = {step: theme.font(step).pointSizeF() for step in TextStep}
    theme.set_text_scale(2)
    after = {step: theme.font(step).pointSizeF() for step in TextStep}
    assert after[TextStep.BODY] == pytest.approx(2 * before[TextStep.BODY])
    assert after[TextStep.PAGE_TITLE] == pytest.approx(1.4 * before[TextStep.PAGE_TITLE])
    order = (TextStep.BODY, TextStep.CARD_TITLE, TextStep.STATEMENT, TextStep.PAGE_TITLE)
    sizes = [after[step] for step in order]
    assert sizes == sorted(sizes)


def test_text_scale_is_held_between_one_and_two(theme: Theme):
    theme.set_text_scale(7)
    assert theme.text_scale == 2
    theme.set_text_scale(0)
    assert theme.text_scale == 1


def test_the_systems_own_font_gets_digits_of_one_width(theme: Theme):
    theme.set_system_font(True)
    font = theme.font(TextStep.PAGE_TITLE)
    assert theme.system_font
    assert font.families()[0] not in {"Source Sans Pro", "Source Serif Pro"}
    assert [tag.toString() for tag in font.featureTags()] == ["tnum"]


def test_scheme_reaches_palette_sheet_and_listeners(theme: Theme, qapp: QApplication, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme("dark")
    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    off = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert off.name().upper() == DARK.disabled
    assert DARK.card in qapp.styleSheet()
    assert LIGHT.card not in qapp.styleSheet()


def test_system_scheme_follows_the_platform(theme: Theme, qapp: QApplication):
    theme.set_scheme("system")
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.tokens.dark is dark


def test_sizes_grow_with_the_text(theme: Theme):
    assert (theme.px(18), theme.gap(20)) == (18, 20)
    theme.set_text_scale(2)
    assert (theme.px(18), theme.gap(20)) == (36, 28)


@pytest.mark.parametrize("name", ICONS.split())
def test_every_icon_is_there_and_draws(theme: Theme, name: str):
    image = theme.pixmap(name, "text").toImage()
    inked = {image.pixelColor(x, y).alpha() for x in range(18) for y in range(18)}
    assert max(inked) > 0


def test_icons_take_the_color_of_their_role(theme: Theme):
    image = theme.pixmap("minus", "bad", 24).toImage()
    assert near(image.pixelColor(12, 12), LIGHT.bad)
    theme.set_scheme("dark")
    image = theme.pixmap("minus", "bad", 24).toImage()
    assert near(image.pixelColor(12, 12), DARK.bad)


def test_a_disabled_icon_is_disabled_ink(theme: Theme):
    icon = theme.icon("minus", "text", 24)
    image = icon.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert near(image.pixelColor(12, 12), LIGHT.disabled)


def test_an_unknown_icon_is_refused(theme: Theme):
    with pytest.raises(KeyError):
        theme.pixmap("no-such-icon")


def test_each_icon_is_read_once(tmp_path):
    import sqlite3  # noqa: PLC0415 - for this test only

    path = tmp_path / "icons.db"
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE icons (name, svg)")
        file.execute("CREATE TABLE icon_aliases (name, alias)")
        file.execute("INSERT INTO icons VALUES ('dot', '<svg/>')")
        file.execute("INSERT INTO icon_aliases VALUES ('dot', 'point')")
    store = IconStore(path)
    assert store.source("point") == "<svg/>"
    path.unlink()
    assert store.source("point") == "<svg/>"


@pytest.mark.parametrize(
    "name", ["welcome", *(f"empty-{at}" for at in ("counts", "diary", "medicines", "timeline"))]
)
def test_drawings_draw(theme: Theme, name: str):
    pixmap = theme.drawing(name, QSize(240, 180))
    assert pixmap.deviceIndependentSize().toSize() == QSize(240, 180)


def test_empty_drawings_follow_dark():
    assert recolored('<path fill="#EDE3D1"/><path fill="#fffdf8"/>') == (
        '<path fill="#3A352D"/><path fill="#EDE6DA"/>'
    )
