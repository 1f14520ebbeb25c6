"""The third step: a password if one is wanted, and where the file lies."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.language import Language
from alltracker.places import RECORD_SUFFIX
from alltracker.ui.first_run.step import Step
from alltracker.ui.settings.password_fields import NewPassword
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.choice_cards import CardChoice, ChoiceCards
from alltracker.ui.widgets.labels import IconLabel, Text

OPEN: Final = "open"
LOCKED: Final = "locked"


class LockStep(Step):
    """Asks for a password, or none, and for the place of the file."""

    path_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        language: Language,
        path: Path,
        place: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, place, _title(language), _text(language), parent)
        self._path = path
        self.choice = ChoiceCards(theme, self._choices(), name=self.tr("Password"))
        self.choice.set_value(OPEN)
        self.passwords = NewPassword(theme)
        self.passwords.hide()
        self._where = Text(theme, "", wraps=True)
        self.change = Button(theme, self.tr("Choose another place…"))
        self.next.setText(self.tr("Start the record"))
        self._fill()
        self._show_path()
        self.choice.edited.connect(self._show_fields)
        self.change.clicked.connect(self._choose_path)

    @property
    def path(self) -> Path:
        """Where the file will lie."""
        return self._path

    @property
    def password(self) -> str:
        """The password; empty for none."""
        return self.passwords.value() if self.choice.value() == LOCKED else ""

    def set_path(self, path: Path) -> None:
        """Put the file in another place."""
        self._path = path
        self._show_path()
        self.notice.say("")
        self.path_chosen.emit(path)

    @override
    def checked(self) -> bool:
        """Return whether the password can be used; else show what is wrong."""
        return self.choice.value() == OPEN or self.passwords.check()

    @override
    def first_focus(self) -> QWidget:
        """Begin with the deed: no password is the usual way."""
        return self.passwords.first if self.choice.value() == LOCKED else self.next

    def _choices(self) -> tuple[CardChoice, ...]:
        return (
            CardChoice(
                OPEN,
                self.tr("No password"),
                self.tr("Whoever uses this computer under your name can open the file."),
            ),
            CardChoice(
                LOCKED,
                self.tr("Lock the file with a password"),
                self.tr("It is asked for each time the record is opened."),
            ),
        )

    def _fill(self) -> None:
        self.body.addWidget(self.choice)
        self.body.addWidget(self.passwords)
        self.body.addWidget(Text(self._theme, self.tr("Where the file lies"), TextStep.STRONG))
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(10))
        row.addWidget(IconLabel(self._theme, "hard-drive", "muted"))
        row.addWidget(self._where, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.change)

    def _show_fields(self) -> None:
        locked = self.choice.value() == LOCKED
        self.passwords.setVisible(locked)
        if locked:
            self.passwords.setFocus()

    def _show_path(self) -> None:
        self._where.setText(breakable(str(self._path)))
        self._where.setAccessibleName(str(self._path))

    def _choose_path(self) -> None:
        kind = self.tr("Records") + f" (*{RECORD_SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where shall the file lie?"),
            str(self._path),
            kind,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name)
            suffixed = path if path.suffix else path.with_suffix(RECORD_SUFFIX)
            self.set_path(suffixed)


def breakable(path: str) -> str:
    """Return a path that may break into lines after each folder."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def _title(language: Language) -> str:
    return language.word("first_run", QT_TRANSLATE_NOOP("first_run", "A password, if you want one"))


def _text(language: Language) -> str:
    text = QT_TRANSLATE_NOOP(
        "first_run", "A password can also be set, changed or taken off later, in Settings."
    )
    return language.word("first_run", text)
