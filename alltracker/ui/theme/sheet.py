"""The one style sheet, a template filled with the colors of a scheme and the sizes of a text size.

Ticks and choices have no rule: the style draws them. Fonts are set in code: sizes in a sheet would
not follow the text size.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from string import Template
from typing import Final

from alltracker.ui.theme.tokens import Tokens

_SIZES: Final = (2, 4, 5, 6, 8, 9, 10, 12, 14)

_SHEET: Final = Template("""
QMainWindow, QDialog { background: $window; }
QFrame[card="true"] { background: $card; border: 1px solid $hairline; border-radius: 12px; }
QFrame[ground="window"] { background: $window; }
QFrame[ground="card"] { background: $card; }
QFrame[ground="sunken"] { background: $sunken; }
QFrame[ground="raised"] { background: $raised; border: 1px solid $border; border-radius: 12px; }
QFrame[ground="toast"] { background: $tooltip; border-radius: 10px; }
QFrame[ground="accent_soft"] { background: $accent_soft; border-radius: 8px; }
QFrame[ground="good_soft"] { background: $good_soft; border-radius: 8px; }
QFrame[ground="warn_soft"] { background: $warn_soft; border-radius: 8px; }
QFrame[ground="bad_soft"] { background: $bad_soft; border-radius: 8px; }
QFrame[ground="info_soft"] { background: $info_soft; border-radius: 8px; }
QFrame[choice="true"] { background: $field; border: 1px solid $hairline; border-radius: 8px; }
QFrame[choice="true"]:hover { border-color: $border; }
QFrame[choice="true"][chosen="true"] { background: $accent_soft; border: 2px solid $accent; }
QFrame[rule="true"] { background: $hairline; border: 0; }

QLabel[ink="muted"] { color: $muted; }
QLabel[ink="link"] { color: $link; }
QLabel[ink="accent"] { color: $accent; }
QLabel[ink="on_accent"] { color: $on_accent; }
QLabel[ink="on_tooltip"] { color: $on_tooltip; }
QLabel[ink="good"] { color: $good; }
QLabel[ink="warn"] { color: $warn; }
QLabel[ink="bad"] { color: $bad; }
QLabel[ink="info"] { color: $info; }
QLabel[ink]:disabled { color: $disabled; }
QLabel[cap="true"] { border: 1px solid $hairline; border-radius: 4px; }

QPushButton { background: $card; color: $text; border: 1px solid $border; border-radius: 8px;
  padding: ${g6}px ${g14}px; font-weight: 600; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $select; }
QPushButton:disabled { background: $window; color: $disabled; border-color: $hairline; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { background: $window; color: $disabled;
  border-color: $hairline; }
QPushButton[kind="quiet"] { background: transparent; color: $link; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $select; }
QPushButton[kind="quiet"]:disabled { background: transparent; color: $disabled; }
QPushButton[kind="link"] { background: transparent; color: $link; border: 0; padding: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: $disabled; }
QPushButton[kind="toast"] { background: transparent; color: $on_tooltip; border-color: $border; }
QPushButton[kind="toast"]:hover { border-color: $on_tooltip; }
QPushButton[kind="toast"]:pressed { border: 2px solid $on_tooltip; }
QPushButton[place="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[place="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QToolButton { background: transparent; color: $text; border: 0; border-radius: 8px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $select; }
QToolButton::menu-indicator { image: none; width: 0; }

QToolButton[segment="true"] { background: $card; border: 1px solid $border;
  border-left: 1px solid $hairline; border-right: 0; border-radius: 0;
  padding: ${g4}px ${g12}px; }
QToolButton[segment="true"]:hover { background: $hover; }
QToolButton[segment="true"]:pressed { background: $select; }
QToolButton[segment="true"]:checked { background: $accent_soft; color: $link; }
QToolButton[segment="true"]:disabled { background: $window; color: $disabled;
  border-color: $hairline; }
QToolButton[segment="true"][place="first"] { border-left: 1px solid $border;
  border-top-left-radius: 8px; border-bottom-left-radius: 8px; }
QToolButton[segment="true"][place="last"] { border-right: 1px solid $border;
  border-top-right-radius: 8px; border-bottom-right-radius: 8px; }
QToolButton[segment="true"][place="only"] { border: 1px solid $border; border-radius: 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { background: $field; color: $text;
  border: 1px solid $border; border-radius: 8px; padding: ${g6}px ${g10}px;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit, QTextEdit { padding: ${g4}px ${g6}px; }
QLineEdit[error="true"], QComboBox[error="true"] { border: 2px solid $bad;
  padding: ${g5}px ${g9}px; }
QPlainTextEdit[error="true"], QTextEdit[error="true"] { border: 2px solid $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {
  background: $window; color: $disabled; border-color: $hairline; }
QLineEdit:read-only { background: $window; }
QComboBox:hover { background: $hover; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: ${p28}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border;
  padding: 4px; }
QComboBox QAbstractItemView::item { min-height: ${p30}px; padding: 0 ${g8}px;
  border-radius: 6px; color: $text; }
QComboBox QAbstractItemView::item:selected { background: $select; color: $text; }

QTableView, QListView, QTreeView { background: $card; border: 0; gridline-color: $hairline;
  selection-background-color: $select; selection-color: $text; }
QHeaderView { background: $window; border: 0; }
QHeaderView::section { background: $window; color: $text; border: 0;
  border-bottom: 1px solid $hairline; padding: ${g6}px ${g12}px; font-weight: 600; }
QTableCornerButton::section { background: $window; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[see_through="true"] { background: transparent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: ${g12}px; }
QScrollBar:horizontal { height: ${g12}px; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $hairline; }

QProgressBar { background: $sunken; border: 1px solid $hairline; border-radius: 4px;
  max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QMenu { background: $raised; border: 1px solid $border; border-radius: 10px; padding: 8px; }
QMenu::item { padding: ${g8}px ${g12}px; border-radius: 8px; color: $text; }
QMenu::item:selected { background: $select; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: ${g12}px; }
QMenu::separator { height: 1px; background: $hairline; margin: 6px 12px; }
QToolTip { background: $tooltip; color: $on_tooltip; border: 0; padding: ${g6}px ${g10}px; }

QCalendarWidget QWidget { background: $raised; }
QCalendarWidget QToolButton { padding: ${g4}px ${g8}px; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QAbstractItemView { background: $raised; color: $text;
  selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: $disabled; }
""")


def make_sheet(tokens: Tokens, gap: Callable[[float], int], px: Callable[[float], int]) -> str:
    """Return the style sheet.

    Args:
        tokens: the colors.
        gap: gives a padding at the present text size.
        px: gives a size that grows fully with the text.
    """
    values: dict[str, object] = {
        field.name: getattr(tokens, field.name)
        for field in fields(tokens)
        if isinstance(getattr(tokens, field.name), str)
    }
    values |= {f"g{size}": gap(size) for size in _SIZES}
    values |= {f"p{size}": px(size) for size in (28, 30)}
    return _SHEET.substitute(values)
