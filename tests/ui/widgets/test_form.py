from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.chips import ChoiceChips
from alltracker.ui.widgets.choice_cards import CardChoice, ChoiceCards
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField, TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.one_of import OneOf
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.ticks import CheckField


@pytest.fixture
def form(theme: Theme, qtbot) -> Form:
    form = Form(theme, columns=2)
    qtbot.addWidget(form)
    form.resize(500, 400)
    form.show()
    form.activateWindow()
    return form


def test_a_field_is_named_for_eye_and_ear(form: Form, theme: Theme):
    editor = NumberField(theme, Language())
    field = form.add("&Platelets", editor, unit="10⁹/L", hint="From the hospital's sheet")
    assert field.label.buddy() is editor
    assert editor.accessibleName() == "Platelets"
    assert editor.accessibleDescription() == "From the hospital's sheet"
    assert editor.unit == "10⁹/L"


def test_a_mistake_is_shown_said_and_mended_by_its_link(form: Form, theme: Theme):
    editor = NumberField(theme, Language())
    field = form.add("Platelets", editor)
    editor.setText("226000")
    form.set_error(editor, Problem("Too high & odd.", "Use 226?", lambda: editor.set_value(226)))
    assert editor.property("error") == "true"
    assert editor.accessibleDescription() == "Too high & odd."
    assert "Too high &amp; odd." in field.sentence.text()
    assert field.sentence.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert field.sentence.accessibleName() == "Use 226?"
    field.sentence.linkActivated.emit("remedy")
    assert editor.value() == Decimal(226)
    assert field.problem is None
    assert editor.property("error") == "false"
    assert field.sentence.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_mistakes_show_when_the_field_is_left_and_end_while_typing(form, theme, qtbot):
    editor = NumberField(theme, Language())
    field = form.add("Platelets", editor)
    qtbot.keyClicks(editor, "12x")
    assert field.problem is None
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert field.problem is not None
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert field.problem is None


def test_check_goes_to_the_first_mistake(form: Form, theme: Theme, qtbot):
    name, town = TextField(theme, needed=True), TextField(theme, needed=True)
    form.add("Name", name)
    form.add("Town", town)
    qtbot.waitUntil(form.isActiveWindow)
    assert not form.check()
    assert name.hasFocus()
    name.set_value("Mila")
    town.set_value("Harbor")
    assert form.check()


def test_an_unknown_editor_is_refused(form: Form, theme: Theme, qtbot):
    stranger = TextField(theme)
    qtbot.addWidget(stranger)
    with pytest.raises(KeyError):
        form.clear_error(stranger)


def test_columns_fill_from_left_to_right(form: Form, theme: Theme):
    fields = [form.add("Name", TextField(theme), span=span) for span in (1, 2, 1)]
    places = [form._grid.getItemPosition(form._grid.indexOf(field))[:2] for field in fields]
    assert places == [(0, 0), (1, 0), (2, 0)]


def test_the_label_of_choices_leads_to_the_chosen_one(form: Form, theme: Theme):
    kind = Segmented(theme, [("b", "B-ALL"), ("t", "T-ALL")])
    kind.set_value("t")
    field = form.add("Kind", kind, aside="(if you know it)")
    assert field.label.buddy() is kind.buttons()[1]
    assert kind.accessibleName() == "Kind"
    assert field.aside.text() == "(if you know it)"


def test_form_tells_of_every_edit(form: Form, theme: Theme, qtbot):
    tick = CheckField(theme, "Keep the old value")
    form.add("", tick)
    with qtbot.waitSignal(form.edited):
        qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert tick.value() is True
    assert tick.accessibleName() == "Keep the old value"


def test_segments_are_one_stop_with_arrows(theme: Theme, qtbot):
    kind = Segmented(theme, [(1, "Year"), (2, "Two"), (3, "All")], name="Range")
    qtbot.addWidget(kind)
    kind.set_value(1)
    kind.show()
    kind.activateWindow()
    qtbot.waitUntil(kind.isActiveWindow)
    first = kind.buttons()[0]
    first.setFocus()
    widths = [segment.sizeHint().width() for segment in kind.buttons()]
    with qtbot.waitSignal(kind.edited):
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert kind.value() == 2
    assert [segment.sizeHint().width() for segment in kind.buttons()] == widths
    assert [segment.property("place") for segment in kind.buttons()] == ["first", "middle", "last"]
    with pytest.raises(ValueError, match="not in list"):
        kind.set_value(9)


def test_chips_choose_one_or_several(theme: Theme, qtbot):
    options = [(at, f"Choice {at}") for at in range(6)]
    one = ChoiceChips(theme, options)
    many = ChoiceChips(theme, options, several=True)
    for chips in (one, many):
        qtbot.addWidget(chips)
        assert not chips.value()
    qtbot.mouseClick(one.chips()[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(one.chips()[3], Qt.MouseButton.LeftButton)
    assert one.value() == 3
    many.set_value((1, 4))
    qtbot.mouseClick(many.chips()[0], Qt.MouseButton.LeftButton)
    assert many.value() == (0, 1, 4)


def test_chips_break_into_lines(theme: Theme, qtbot):
    chips = ChoiceChips(theme, [(at, f"Choice {at}") for at in range(6)])
    qtbot.addWidget(chips)
    line = chips.heightForWidth(2000)
    assert chips.heightForWidth(250) > 2 * line


def test_a_click_anywhere_on_a_card_chooses_it(theme: Theme, qtbot):
    cards = ChoiceCards(
        theme,
        [CardChoice("a", "As documented", "Three phases", "A source"), CardChoice("b", "Own")],
    )
    qtbot.addWidget(cards)
    cards.resize(400, 300)
    cards.show()
    second = cards.findChildren(type(cards.layout().itemAt(0).widget()))[1]
    with qtbot.waitSignal(cards.edited):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton, pos=second.rect().center())
    assert cards.value() == "b"
    first = cards.layout().itemAt(0).widget()
    assert first.radio.accessibleName() == "As documented"
    assert first.radio.accessibleDescription() == "Three phases\nA source"


def test_cards_never_flash_up_as_windows_before_they_have_a_place(theme: Theme, qtbot):
    cards = ChoiceCards(theme, [CardChoice("a", "As documented", "Three phases", "A source")])
    qtbot.addWidget(cards)
    made = Qt.WidgetAttribute.WA_WState_Created
    assert not any(part.testAttribute(made) for part in cards.findChildren(QWidget))


@pytest.fixture(params=["segments", "chips", "cards"])
def three(request, theme: Theme, qtbot) -> Iterator[OneOf]:
    options = [(1, "Year"), (2, "Two"), (3, "All")]
    choice: OneOf
    if request.param == "segments":
        choice = Segmented(theme, options, name="Range")
    elif request.param == "chips":
        choice = ChoiceChips(theme, options, name="Range")
    else:
        choice = ChoiceCards(theme, [CardChoice(*option) for option in options], name="Range")
    line, box = TextField(theme), QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    column.addWidget(line)
    column.addWidget(choice)
    column.addWidget(TextField(theme))
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    line.setFocus()
    yield choice
    box.close()


def _stops(choice: OneOf) -> list[bool]:
    tab = Qt.FocusPolicy.TabFocus.value
    return [bool(button.focusPolicy().value & tab) for button in choice.buttons()]


def test_tab_lands_on_the_chosen_button_and_leaves_it(three: OneOf, qtbot):
    assert _stops(three) == [True, False, False]
    three.set_value(3)
    assert _stops(three) == [False, False, True]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is three.buttons()[2] is three.stop()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), TextField)


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([Qt.Key.Key_Right], 2),
        ([Qt.Key.Key_Down, Qt.Key.Key_Right], 3),
        ([Qt.Key.Key_End], 3),
        ([Qt.Key.Key_End, Qt.Key.Key_Left], 2),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 1),
        ([Qt.Key.Key_Left], 3),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 1),
    ],
)
def test_arrows_home_and_end_choose_and_move(three: OneOf, qtbot, keys, value):
    told = []
    three.edited.connect(lambda: told.append(three.value()))
    three.setFocus()
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert three.value() == value == told[-1]
    assert QApplication.focusWidget() is three.stop() is three.buttons()[value - 1]
    assert _stops(three).count(True) == 1


def test_the_first_of_none_chosen_is_the_stop_and_held_keys_pass_by(three: OneOf, qtbot):
    three.setFocus()
    assert QApplication.focusWidget() is three.buttons()[0]
    qtbot.keyClick(three.buttons()[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert three.value() is None
    qtbot.keyClick(three.buttons()[0], Qt.Key.Key_Space)
    assert three.value() == 1


def test_what_cannot_be_chosen_is_passed_by(three: OneOf, qtbot):
    three.buttons()[1].setEnabled(False)
    three.setFocus()
    qtbot.keyClick(three.buttons()[0], Qt.Key.Key_Right)
    assert three.value() == 3


def test_several_chips_are_a_stop_each(theme: Theme, qtbot):
    many = ChoiceChips(theme, [(1, "One"), (2, "Two")], several=True)
    qtbot.addWidget(many)
    assert _stops(many) == [True, True]
