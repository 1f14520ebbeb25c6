import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.dialog import FittingScroll, Shade, SheetDialog
from alltracker.ui.widgets.empty import EmptyPage
from alltracker.ui.widgets.labels import ElidedText, KeyCap, Text
from alltracker.ui.widgets.popover import Menu, Popover
from alltracker.ui.widgets.progress import ProgressRow
from alltracker.ui.widgets.split_button import SplitButton
from alltracker.ui.widgets.ticks import CheckField
from alltracker.ui.widgets.toast import Toast

LONG = "Orden nueva de la consulta de oncología para la semana próxima"


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    page.resize(800, 600)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def toast(theme: Theme, page: QWidget) -> Toast:
    return Toast(theme, page)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "link"])
def test_buttons_have_room_for_all_they_show(theme: Theme, qtbot, kind, scale):
    theme.set_text_scale(scale)
    button = Button(theme, LONG, kind, icon="plus", key="L")
    qtbot.addWidget(button)
    words = button.fontMetrics().horizontalAdvance(LONG)
    assert button.minimumSizeHint().width() >= words + sum(button._widths()[::2])
    assert button.minimumSizeHint().height() >= button.fontMetrics().height()
    assert not button.grab().isNull()


def test_buttons_grow_with_the_text(theme: Theme, qtbot):
    button = Button(theme, "Save", "primary")
    qtbot.addWidget(button)
    before = button.sizeHint()
    assert before.height() == 36
    theme.set_text_scale(2)
    assert button.sizeHint().height() > 50
    assert button.sizeHint().width() > before.width()


def test_a_bare_icon_has_a_name(theme: Theme, qtbot):
    button = IconButton(theme, "undo-2", "Undo")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Undo", "Undo")
    assert button.width() >= 30
    theme.set_text_scale(2)
    assert button.width() >= 44


def test_the_arrow_of_a_split_button_opens_its_menu(theme: Theme, qtbot):
    menu = Menu(theme)
    menu.add("Skipped", "minus", "S")
    split = SplitButton(theme, "Given", menu, "Other answers")
    qtbot.addWidget(split)
    assert split.arrow.menu() is menu
    assert split.arrow.accessibleName() == "Other answers"
    assert split.arrow.sizeHint().height() == split.button.sizeHint().height()


def test_a_letter_chooses_in_the_menu(theme: Theme, qtbot):
    menu = Menu(theme)
    qtbot.addWidget(menu)
    counts = menu.add("Blood counts", "test-tube", "C")
    off = menu.add("Dose", "pill", "D")
    off.setEnabled(False)
    with qtbot.waitSignal(counts.triggered):
        qtbot.keyClick(menu, Qt.Key.Key_C)
    with qtbot.assertNotEmitted(off.triggered):
        qtbot.keyClick(menu, Qt.Key.Key_D)


def test_card_has_title_note_and_link(theme: Theme, qtbot):
    card = Card(theme, "Tonight")
    qtbot.addWidget(card)
    assert card.accessibleName() == "Tonight"
    card.set_note("before: 10 November")
    link = card.add_link("All medicines")
    assert link.parentWidget() is card
    card.set_title("")
    assert card._title.isHidden()


def test_text_follows_size_and_ink(theme: Theme, qtbot):
    text = Text(theme, "<b>6-MP</b>", TextStep.STRONG)
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    before = text.font().pointSizeF()
    theme.set_text_scale(1.5)
    assert text.font().pointSizeF() == pytest.approx(1.5 * before)
    text.set_ink("bad")
    assert text.palette().windowText().color() == theme.color("bad")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_wrapped_text_gets_all_its_lines(theme: Theme, page: QWidget, qtbot, scale):
    column = QVBoxLayout(page)
    text = Text(theme, f"{LONG} {LONG} {LONG}", wraps=True)
    column.addWidget(text, 0, Qt.AlignmentFlag.AlignTop)
    theme.set_text_scale(scale)
    for width in (300, 700):
        page.resize(width, 600)
        qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    theme.set_text_scale(1.0)
    qtbot.waitUntil(lambda: text.height() < 4 * text.fontMetrics().height())


def test_short_room_elides_and_offers_the_rest(theme: Theme, qtbot):
    text = ElidedText(theme, LONG)
    qtbot.addWidget(text)
    text.resize(120, 20)
    text.show()
    assert text.elided.endswith("…")
    assert text.toolTip() == LONG
    text.resize(900, 20)
    assert text.toolTip() == ""


def test_key_caps_are_at_least_square(theme: Theme, qtbot):
    cap = KeyCap(theme, "I")
    qtbot.addWidget(cap)
    assert cap.sizeHint().width() >= cap.sizeHint().height()


def test_ticks_wrap_and_take_clicks_on_their_words(theme: Theme, qtbot):
    tick = CheckField(theme, f"{LONG} {LONG}")
    qtbot.addWidget(tick)
    tick.resize(200, tick.heightForWidth(200))
    tick.show()
    assert tick.heightForWidth(200) > 2 * tick.fontMetrics().height()
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().bottomRight())
    assert tick.isChecked()


def test_toast_stands_at_the_bottom_middle(toast: Toast, page: QWidget):
    toast.tell("6-MP given, 21:58")
    assert toast.isVisible()
    assert toast.accessibleName() == "6-MP given, 21:58"
    assert abs(toast.geometry().center().x() - page.rect().center().x()) <= 1
    page.resize(500, 400)
    assert abs(toast.geometry().center().x() - page.rect().center().x()) <= 1
    assert page.rect().contains(toast.geometry())


def test_toast_shows_no_tick_for_what_was_not_done(toast: Toast):
    toast.tell("The disk is full.", with_undo=False, done=False)
    problem = toast._icon.pixmap().toImage()
    toast.tell("6-MP given", with_undo=False)
    assert toast._icon.pixmap().toImage() != problem


def test_toast_stays_ten_seconds_and_fades(toast: Toast, qtbot):
    toast.tell("Saved")
    assert toast._timer.interval() == 10_000
    toast._timer.timeout.emit()
    qtbot.waitUntil(toast.isHidden)


def test_toast_stays_while_hovered_or_focused(toast: Toast):
    toast.tell("Saved")
    toast.undo.setFocus(Qt.FocusReason.TabFocusReason)
    assert not toast._timer.isActive()
    toast.undo.clearFocus()
    assert toast._timer.isActive()
    place = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()


def test_toast_stays_over_the_page_that_comes_next(theme: Theme, qtbot):
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(QWidget())
    toast = Toast(theme, stack)
    stack.addWidget(QWidget())
    stack.setCurrentIndex(1)
    assert stack.children()[-1] is toast


def test_toast_is_as_high_as_its_words_whatever_it_said_before(toast: Toast):
    toast.tell("Blood counts of 27 October 2026 saved")
    high = toast.height()
    toast.tell("t")
    toast.grab()
    toast.tell("Blood counts of 27 October 2026 saved")
    assert toast.height() == high


def test_toast_takes_back(toast: Toast, qtbot):
    toast.tell("Saved")
    with qtbot.waitSignal(toast.undo_requested):
        qtbot.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    assert toast.isHidden()
    toast.tell("Copied", with_undo=False)
    assert toast.undo.isHidden()


def test_dialog_does_dims_and_cancels(theme: Theme, page: QWidget, qtbot):
    dialog = SheetDialog(theme, "Move the visit", "The clinic is told by you.", page)
    deed = dialog.set_deed("Move 5 dates")
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert (dialog.accessibleName(), dialog.windowTitle()) == ("Move the visit",) * 2
    assert dialog.cancel.geometry().right() < deed.geometry().left()
    assert deed.hasFocus()
    assert page.findChild(Shade).isVisible()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(Shade) is None)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(deed, Qt.Key.Key_Return)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_large_dialog_scrolls_instead_of_leaving_the_screen(theme, page, scheme):
    theme.set_scheme(scheme)
    theme.set_text_scale(2)
    dialog = SheetDialog(theme, LONG, LONG, page)
    dialog.set_footnote(LONG)
    dialog.set_deed(LONG)
    for _ in range(40):
        dialog.body.addWidget(Text(theme, LONG, wraps=True))
    dialog.show()
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert not dialog.grab().isNull()


@pytest.mark.parametrize(("scale", "least"), [(1.0, 0), (1.0, 700), (2.0, 0), (2.0, 700)])
def test_a_dialog_shows_its_wrapped_words_whole_from_the_first(theme, page, scale, least):
    theme.set_text_scale(scale)
    dialog = SheetDialog(theme, "Title", parent=page)
    dialog.setMinimumWidth(max(least, dialog.minimumWidth()))
    for _ in range(3):
        dialog.body.addWidget(Text(theme, f"{LONG}, {LONG}", wraps=True))
    dialog.set_deed("Save")
    hint = dialog.sizeHint()
    dialog.show()
    room = dialog.findChild(FittingScroll).viewport()
    wanted = dialog.body.heightForWidth(room.width())
    assert wanted <= room.height() <= wanted + 4
    assert dialog.height() == hint.height()


def test_a_dialog_grows_with_its_content_and_never_shrinks(theme, page, qtbot):
    dialog = SheetDialog(theme, "Title", parent=page)
    notice = Text(theme, "Short", wraps=True)
    dialog.body.addWidget(notice)
    dialog.set_deed("Save")
    dialog.show()
    before = dialog.height()
    notice.setText(" ".join([LONG] * 6))
    room = dialog.findChild(FittingScroll).viewport()
    qtbot.waitUntil(lambda: room.height() >= dialog.body.heightForWidth(room.width()))
    grown = dialog.height()
    assert grown > before
    notice.setText("Short")
    with qtbot.waitSignal(dialog._growth.timeout):
        pass
    assert dialog.height() == grown


def test_progress_says_how_far_and_stops_once(theme: Theme, qtbot):
    row = ProgressRow(theme, Language(), "Reading results")
    qtbot.addWidget(row)
    row.set_progress(1240, 2000)
    assert row.count == "1,240 of 2,000"
    with qtbot.waitSignal(row.stop_requested):
        qtbot.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    assert not row.stop.isEnabled()
    row.set_progress(0, 0)
    assert row.count == ""


def test_empty_page_names_the_way_on(theme: Theme, qtbot):
    page = EmptyPage(theme, "empty-diary", "No notes yet", LONG, "Write one", key="S")
    qtbot.addWidget(page)
    page.resize(1008, 700)
    page.show()
    assert page.button.text() == "Write one"
    assert page.findChild(KeyCap).isVisible()
    for label in page.findChildren(QLabel):
        assert page.rect().contains(QRect(label.mapTo(page, label.rect().topLeft()), label.size()))


def test_popover_is_as_high_as_its_words_whatever_it_said_before(theme: Theme, page: QWidget):
    one, other = Popover(theme, page), Popover(theme, page)
    words = "\n".join(["Reported in the clinic and typed by the family on the same day"] * 4)
    one.set_content("Neutrophils, Tue 27 Oct 2026", words)
    one.show_at(QRect(300, 20, 10, 10))
    other.setGeometry(0, 0, 60, 20)
    other.show()
    other.grab()
    other.set_content("Neutrophils, Tue 27 Oct 2026", words)
    other.show_at(QRect(300, 20, 10, 10))
    assert other.height() == one.height()


def test_popover_stays_on_the_page_and_holds_three_buttons(theme: Theme, page: QWidget, qtbot):
    popover = Popover(theme, page)
    popover.set_content("Delayed intensification", "2 June to 5 August 2025")
    for text in ("Open", "Move", "Print"):
        popover.add_button(text)
    with pytest.raises(ValueError, match="Fourth"):
        popover.add_button("Fourth")
    popover.show_at(QRect(780, 580, 10, 10))
    assert page.rect().contains(popover.geometry())
    with qtbot.waitSignal(popover.closed):
        qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert popover.isHidden()
    popover.set_content("Another", "")
    qtbot.waitUntil(lambda: not popover.findChildren(QAbstractButton))
