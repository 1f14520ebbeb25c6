"""What is done with the things of the timeline: opened, moved, listed, made a picture of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from alltracker.care.calendar import today
from alltracker.care.slip_parts import SlipTarget
from alltracker.care.timeline_items import Item, RowKind
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.pictures import ask_picture_path
from alltracker.ui.pictures import save_picture as save
from alltracker.ui.timeline.canvas import TimelineCanvas
from alltracker.ui.timeline.dose_desk import TimelineDoses
from alltracker.ui.timeline.menu import ItemMenu
from alltracker.ui.timeline.open_form import open_item
from alltracker.ui.timeline.picture import image_of, save_picture

if TYPE_CHECKING:
    from alltracker.ui.slip.slip_sheet import SlipSheet


class TimelineDesk(QObject):
    """Works on one canvas; ``sheet_changed`` says that the sheet opened or closed."""

    page_asked = Signal(str, str)
    sheet_changed = Signal()

    def __init__(self, around: Surroundings, canvas: TimelineCanvas) -> None:
        super().__init__(canvas)
        self._around = around
        self._canvas = canvas
        self._patient: Patient | None = None
        self.sheet: SlipSheet | None = None
        self.doses = TimelineDoses(around, canvas)
        self.doses.page_asked.connect(self.page_asked)
        canvas.item_clicked.connect(self.doses.click)
        canvas.open_asked.connect(self.open)
        canvas.move_asked.connect(self.move)
        canvas.menu_asked.connect(self.show_menu)

    def show_patient(self, patient: Patient) -> None:
        """Work on another patient's timeline; a sheet of the one before closes."""
        other = self._patient is not None and self._patient.id != patient.id
        self._patient = patient
        self.doses.show_patient(patient)
        if self.sheet is not None and other:
            self.sheet.reject()

    def open(self, item: Item) -> None:
        """Open the form of a thing, or the page it belongs to; of a dose the frame about it."""
        if item.row is RowKind.DOSE:
            self.doses.show(item)
            return
        self.open_form(item)

    def open_form(self, item: Item) -> None:
        """Open the form of a thing, or the page it belongs to."""
        if item.row is RowKind.DOSE:
            self.doses.open(item)
        elif self._patient is not None:
            window = self._canvas.window()
            open_item(self._around, self._patient, item, window, self.page_asked.emit)

    def move(self, target: SlipTarget, to: dt.date | None = None) -> None:
        """Open the sheet that moves a planned day."""
        from alltracker.ui.slip.slip_sheet import SlipSheet  # noqa: PLC0415 - start-up time

        if self._patient is None or self.sheet is not None:
            return
        sheet = SlipSheet(self._around, self._patient, target, self._canvas, to=to)
        self.sheet = sheet
        sheet.previewed.connect(self._canvas.preview)
        sheet.finished.connect(self._close)
        self._canvas.preview(sheet.plan)
        sheet.open()
        self.sheet_changed.emit()

    def show_menu(self, items: Sequence[Item], at: QPoint) -> None:
        """Offer what can be done with a thing, or list those that share a place."""
        menu = ItemMenu(self._around.theme, self._canvas.stage.said, items, self._canvas)
        if not menu.actions():
            menu.deleteLater()
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self._canvas.reveal)
        menu.open_asked.connect(self._canvas.open_chosen)
        menu.move_asked.connect(self._canvas.move_day)
        menu.popup(at)

    def show_delays(self) -> QDialog | None:
        """Open the list of delays."""
        from alltracker.ui.slip.delay_list import DelayList  # noqa: PLC0415 - start-up time

        if self._patient is None:
            return None
        dialog = DelayList(self._around, self._patient, self._canvas.window())
        dialog.print_asked.connect(self._ask_delays)
        dialog.open()
        return dialog

    def save_picture(self) -> None:
        """Ask for a file and write what is in sight."""
        name = Message("timeline", QT_TRANSLATE_NOOP("timeline", "timeline"))
        path = ask_picture_path(self._around, name, self._canvas.window())
        if path is not None:
            self.write_picture(path)

    def write_picture(self, path: Path) -> None:
        """Write what is in sight to a file, and say what came of it."""
        write = partial(save_picture, self._canvas, self._around.theme, today())
        save(self._around, write, path)

    def copy_picture(self) -> None:
        """Put what is in sight on the clipboard."""
        picture = image_of(self._canvas, self._around.theme, today())
        QGuiApplication.clipboard().setImage(picture)
        text = QT_TRANSLATE_NOOP("timeline", "Picture of the timeline copied")
        self._around.deeds.said.emit(Message("timeline", text), False)

    def _ask_delays(self) -> None:
        self.page_asked.emit("papers", "delays")

    def _close(self) -> None:
        self.sheet = None
        self._canvas.preview(None)
        self.sheet_changed.emit()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
