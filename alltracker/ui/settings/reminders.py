"""Notifications, their time and their words, staying in the tray, and starting hidden at login."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.field_flow import FieldFlow
from alltracker.ui.settings.section import Section
from alltracker.ui.tray.autostart import Autostart, autostart
from alltracker.ui.tray.choices import USUAL_TIME, TrayChoices
from alltracker.ui.tray.tray import Tray
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.fields import TimeField
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField


class Reminders(Section):
    """Kept for this computer, in effect at once; one's own reminders are the record's."""

    key = "reminders"

    def __init__(self, around: Surroundings, at_login: Autostart | None = None) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("Reminders"))
        theme = around.theme
        self._choices = TrayChoices(around.preferences)
        self._at_login = at_login or autostart()
        text = self.tr("Today always shows what is due. The rest is for this computer.")
        self.intro = Text(theme, text, ink="muted", wraps=True)
        self.missing = Text(theme, "", wraps=True)
        self.notify = CheckField(theme, self.tr("Show notifications while the program runs"))
        self.at = TimeField(theme, around.language, needed=True)
        self.neutral = CheckField(
            theme, self.tr("Notifications say only how many reminders there are")
        )
        self.doses = CheckField(theme, self.tr("Tell doses that are not ticked, at their time"))
        self.keep = CheckField(theme, self.tr("Closing the window leaves the program in the tray"))
        self.login = CheckField(theme, self.tr("Start hidden in the tray when I log in"))
        self.refused = Text(theme, "", ink="bad", wraps=True)
        self.own = Button(theme, self.tr("Your own reminders…"), icon="bell")
        self._fill()
        self._wire()
        self._show()

    @override
    def first_focus(self) -> QWidget:
        """Begin with the notifications, or where there can be none with one's own reminders."""
        return self.notify if self.notify.isEnabled() else self.own

    def look_for_tray(self) -> None:
        """Say what this desktop cannot show, and switch that off."""
        possible = Tray.possible()
        none = self.tr(
            "This desktop has no tray, so the program cannot notify you or stay in it. "
            "Some desktops have a tray as an extension."
        )
        self.missing.setText("" if possible else none)
        self.missing.setVisible(not possible)
        for widget in (
            *(self.notify, self.at, self.doses),
            *(self.neutral, self.keep, self.login),
        ):
            widget.setEnabled(possible)
            widget.setToolTip("" if possible else none)
        if possible:
            self._follow_notify()
        if self._at_login.is_on():
            self.login.setEnabled(True)  # so that it can be taken away again

    def _fill(self) -> None:
        time = FieldFlow(self.around.theme)
        hint = self.tr("Preparations come at their own time.")
        self.at_field = time.add(self.tr("At what time"), self.at, hint)
        for part in (self.intro, self.missing, self.notify, time, self.doses, self.neutral):
            self.body.addWidget(part)
        self.body.addWidget(self.keep)
        self.body.addWidget(self.login)
        self.body.addWidget(self.refused)
        self.body.addWidget(self.own)
        self.refused.hide()

    def _wire(self) -> None:
        self.notify.edited.connect(self._set_notify)
        self.at.finished.connect(self._set_time)
        self.doses.edited.connect(self._set_doses)
        self.neutral.edited.connect(self._set_neutral)
        self.keep.edited.connect(self._set_keep)
        self.login.edited.connect(self._set_login)
        self.own.clicked.connect(self._show_own)

    def _show(self) -> None:
        choices = self._choices
        self.notify.set_value(choices.notify)
        self.at.set_value(choices.at)
        self.doses.set_value(choices.doses)
        self.neutral.set_value(choices.neutral)
        self.keep.set_value(bool(choices.keep))
        self.login.set_value(self._at_login.is_on())
        self.look_for_tray()

    @override
    def show_rows(self) -> None:
        """Show what was chosen meanwhile, such as in the question at closing."""
        self._show()

    def _set_notify(self) -> None:
        self._choices.set_notify(self.notify.value())
        self._follow_notify()

    def _follow_notify(self) -> None:
        """Time and words matter only where there are notifications."""
        on = self._choices.notify
        off = "" if on else self.tr("Switch notifications on first.")
        for widget in (self.at, self.doses, self.neutral):
            widget.setEnabled(on)
            widget.setToolTip(off)

    def _set_time(self) -> None:
        if self.at.problem() is None:
            self._choices.set_at(self.at.value() or USUAL_TIME)

    def _set_doses(self) -> None:
        self._choices.set_doses(self.doses.value())

    def _set_neutral(self) -> None:
        self._choices.set_neutral(self.neutral.value())

    def _set_keep(self) -> None:
        self._choices.set_keep(self.keep.value())

    def _set_login(self) -> None:
        """Set it up, or say that this computer does not allow it."""
        try:
            self._at_login.set_on(self.login.value())
        except OSError:
            self.refused.setText(self.tr("This computer does not let the program set this up."))
            self.refused.show()
        else:
            self.refused.hide()
        self.login.set_value(self._at_login.is_on())

    def _show_own(self) -> None:
        from alltracker.ui.today.own_reminders import show_own  # noqa: PLC0415 - start-up time

        show_own(self.around, self.patient, self.window())
