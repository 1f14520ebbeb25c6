"""Joins the control of who writes to its menu, its keys and the views that open from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from alltracker.care.calendar import now
from alltracker.ui.caregivers.writer_button import WriterButton
from alltracker.ui.caregivers.writing import Writing
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.shortcuts import Shortcut

if TYPE_CHECKING:
    from alltracker.ui.caregivers.changes_dialog import ChangesDialog
    from alltracker.ui.caregivers.hand_over_dialog import HandOverDialog
    from alltracker.ui.widgets.popover import Menu
    from alltracker.ui.window.main_window import MainWindow


class WriterDesk(QObject):
    """``asked_for`` wants a page by its key, and a row there by its id."""

    asked_for = Signal(str, str)

    def __init__(self, around: Surroundings, window: MainWindow, button: WriterButton) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._button = button
        self.writing = Writing(around, window)
        for keys, slot in (
            (Shortcut.WRITER, self.open_menu),
            (Shortcut.NEWS, self.show_news),
            (Shortcut.HAND_OVER, self.hand_over),
        ):
            QShortcut(QKeySequence(keys), window, slot)
        button.clicked.connect(self.open_menu)
        self.writing.changed.connect(self._show)
        self._show()

    def open_menu(self) -> Menu:
        """Offer who may write, what is new, and handing over."""
        from alltracker.ui.widgets.popover import Menu  # noqa: PLC0415 - start-up time

        menu = Menu(self._around.theme, self._window)
        menu.setAccessibleName(self.tr("Who writes?"))
        writer = self.writing.writer
        for one in self.writing.names():
            chosen = writer is not None and one.id == writer.id
            action = menu.add(one.name.replace("&", "&&"), "check" if chosen else "user-round")
            action.setData(one.name)
            action.triggered.connect(self._write_as)
        menu.add(self.tr("Somebody else…"), "plus").triggered.connect(self._ask)
        menu.add(self.tr("Manage names…"), "users").triggered.connect(self._manage)
        menu.addSeparator()
        self._add_views(menu)
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        return menu

    def show_news(self) -> ChangesDialog | None:
        """Show what others wrote since the writer last looked; ask for a name without one."""
        from alltracker.ui.caregivers.changes_dialog import (  # noqa: PLC0415 - start-up time
            ChangesDialog,
        )

        if self.writing.writer is None:
            self.writing.ask()
            return None
        dialog = ChangesDialog(self._around, self.writing.writer, self.writing.mark, self._window)
        dialog.seen.connect(self.writing.see)
        dialog.asked_for.connect(self.asked_for)
        dialog.open()
        return dialog

    def hand_over(self) -> HandOverDialog:
        """Show the last 24 hours and the next."""
        from alltracker.ui.caregivers.hand_over_dialog import (  # noqa: PLC0415 - start-up time
            HandOverDialog,
        )

        dialog = HandOverDialog(self._around, self._window.patient, now(), self._window)
        dialog.asked_for.connect(self.asked_for)
        dialog.open()
        return dialog

    def _add_views(self, menu: Menu) -> None:
        if self.writing.writer is not None:
            news = self._news() or self.tr("What changed since you last looked")
            menu.add(f"{news}\t{_keys(Shortcut.NEWS)}", "clock").triggered.connect(self._show_news)
        hours = self.tr("Hand-over: last and next 24 hours")
        handed = menu.add(f"{hours}\t{_keys(Shortcut.HAND_OVER)}", "arrow-right")
        handed.triggered.connect(self._hand_over)

    def _write_as(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.writing.write_as(str(action.data()))

    def _ask(self) -> None:
        self.writing.ask()

    def _show_news(self) -> None:
        self.show_news()

    def _hand_over(self) -> None:
        self.hand_over()

    def _manage(self) -> None:
        self.asked_for.emit("settings", "caregivers")

    def _news(self) -> str:
        """Return how much is new and from whom; empty for nothing."""
        news = self.writing.news
        if not news.count:
            return ""
        changes = self.tr("%n change(s)", "", news.count)
        names = [name for name in news.authors if name]
        if not names:
            return changes
        who = self.tr("{name} and others").format(name=names[0])
        who = names[0] if len(news.authors) == 1 else who
        return self.tr("{changes} by {name}").format(changes=changes, name=who)

    def _show(self) -> None:
        writer = self.writing.writer
        self._button.show_writer(writer.name if writer is not None else "", self._news())


def _keys(shortcut: Shortcut) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
