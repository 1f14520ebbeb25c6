"""The whole form of a side effect: with the child's own rating, the medicine and pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds import Severity
from alltracker.care.symptoms import rating_offered
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Owned
from alltracker.db.models import Patient, SideEffect
from alltracker.ui.effects.beside import BesideEntry
from alltracker.ui.effects.faces import FacesChoice
from alltracker.ui.effects.photos import PhotoStrip
from alltracker.ui.effects.reads import current_medicines, medicines_of, photos_of
from alltracker.ui.kinds import Field, Kind
from alltracker.ui.kinds_editors import MedicineLink, OwnFaces
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.editors import EditorFactory
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.labels import Text

_ENDED: Final = QT_TRANSLATE_NOOP("kinds", "{name} (ended)")


class EffectEditors(EditorFactory):
    """The editors of every form, and those of the child's rating and of a medicine."""

    def __init__(self, around: Surroundings, lookups: Lookups) -> None:
        super().__init__(around, lookups)
        self._makers |= {OwnFaces: self._faces, MedicineLink: self._medicine}

    def _faces(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return FacesChoice(self._theme, self._language)

    def _medicine(self, kind: Kind, field: Field) -> QWidget:
        """Return a choice of the medicines in use, then those that ended."""
        del kind, field
        options: list[tuple[object, str]] = [(None, "\N{EN DASH}")]
        store, own = self._around.store, self._lookups.patient.id
        used = {row.id for row in current_medicines(store, own)}
        ended = self._language.word("kinds", _ENDED)
        for row in medicines_of(store, own):
            name = row.name if row.id in used else ended.format(name=row.name)
            options.append((row.id, name))
        return ChoiceField(self._theme, options)


class EffectDialog(RecordDialog):
    """Writes down a side effect; pictures are saved in the same step."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        kind: Kind,
        row: Owned | None = None,
        *,
        start: Mapping[str, object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.photos = PhotoStrip(around)
        super().__init__(around, patient, kind, row, start=start, parent=parent)
        if row is not None:
            self.photos.show_photos(photos_of(around.store, row.id))
        self._follow_choice()

    @override
    def _editor_factory(self) -> EditorFactory:
        return EffectEditors(self._around, self._lookups)

    @override
    def _fill(self) -> None:
        super()._fill()
        self.beside = BesideEntry(self._around, self._lookups)
        severity = self.field_of("severity").layout()
        assert severity is not None
        severity.addWidget(self.beside)
        self.body.insertWidget(1, Text(self._around.theme, self.tr("Pictures"), TextStep.STRONG))
        self.body.insertWidget(2, self.photos)

    @override
    def _wire(self) -> None:
        super()._wire()
        self._form.edited.connect(self._follow_choice)
        self.photos.edited.connect(self._note_edit)

    @override
    def _put(self, label: Message, rows: Sequence[Owned], remove: Sequence[Owned] = ()) -> bool:
        """Save the pictures with their row."""
        more: list[Owned] = []
        for row in rows:
            if isinstance(row, SideEffect):
                more += self.photos.put(row.id, row.patient_id)
        return super()._put(label, [*rows, *more], [*remove, *self.photos.removed()])

    def _follow_choice(self) -> None:
        """Show what belongs to the choice, and the faces from the age of five on."""
        values = self.values()
        name, severity = values.get("name"), values.get("severity")
        self.beside.show_choice(
            name if isinstance(name, str) else "",
            severity if isinstance(severity, Severity) else None,
        )
        began = values.get("began_on") or today()
        offered = rating_offered(self._patient.birth_date, began)  # type: ignore[arg-type]
        asked = values.get("own_rating") is not None
        self.field_of("own_rating").setVisible(offered or asked)
