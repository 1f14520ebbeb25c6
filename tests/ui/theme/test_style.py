import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QListWidget,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.ticks import CheckField, RadioField


def box_of(button: QCheckBox | QRadioButton) -> QPoint:
    """Return a place inside the box, left of the tick or of the dot."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    element = (
        QStyle.SubElement.SE_CheckBoxIndicator
        if isinstance(button, QCheckBox)
        else QStyle.SubElement.SE_RadioButtonIndicator
    )
    rect = button.style().subElementRect(element, option, button)
    return QPoint(rect.left() + 3, rect.center().y())


def pixel(widget: QWidget, place: QPoint) -> str:
    return widget.grab().toImage().pixelColor(place).name()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_plain_boxes_are_ours_and_grow_with_the_text(theme: Theme, qtbot, make, scale):
    theme.set_text_scale(scale)
    button = make("Words")
    qtbot.addWidget(button)
    metric = (
        QStyle.PixelMetric.PM_IndicatorWidth
        if make is QCheckBox
        else QStyle.PixelMetric.PM_ExclusiveIndicatorWidth
    )
    assert button.style().pixelMetric(metric, None, button) == theme.px(22)
    assert button.sizeHint().height() >= theme.px(22)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_boxes_follow_state_and_scheme(theme: Theme, qtbot, scheme):
    theme.set_scheme(scheme)
    tick = QCheckBox("Words")
    qtbot.addWidget(tick)
    tick.resize(tick.sizeHint())
    assert pixel(tick, box_of(tick)) == QColor(theme.tokens.field).name()
    tick.setChecked(True)
    assert pixel(tick, box_of(tick)) == QColor(theme.tokens.accent).name()
    tick.setEnabled(False)
    assert pixel(tick, box_of(tick)) == QColor(theme.tokens.window).name()


@pytest.mark.parametrize(("plain", "ours"), [(QCheckBox, CheckField), (QRadioButton, RadioField)])
def test_our_fields_and_plain_boxes_look_the_same(theme: Theme, qtbot, plain, ours):
    images: list[QImage] = []
    for button in (plain(), ours(theme, "")):
        qtbot.addWidget(button)
        button.setChecked(True)
        button.resize(theme.px(22), theme.px(22))
        images.append(button.grab().toImage())
    assert images[0] == images[1]


def test_words_of_a_tick_wrap_beside_the_first_line(theme: Theme, qtbot):
    tick = CheckField(theme, "Remind of the counts " * 8)
    qtbot.addWidget(tick)
    tick.setChecked(True)
    tick.resize(200, tick.heightForWidth(200))
    assert tick.height() > 4 * theme.px(22)
    assert pixel(tick, QPoint(3, theme.px(11))) == QColor(theme.tokens.accent).name()
    assert pixel(tick, QPoint(3, tick.height() // 2)) != QColor(theme.tokens.accent).name()


def make_table() -> QTableWidget:
    table = QTableWidget(3, 2)
    table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
    return table


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("make", [QPushButton, QToolButton, QComboBox, QListWidget, make_table])
def test_qt_draws_no_focus_frame_of_its_own(qtbot, make):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = make(), make()
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    first.clearFocus()
    without = plain_picture(first)
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)
    assert plain_picture(first) == without


def plain_picture(widget: QWidget) -> QImage:
    picture = QPixmap(widget.size())
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture)
    return picture.toImage()
