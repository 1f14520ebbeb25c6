"""The form of one patient: all that the team said of person and diagnosis."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds import Diagnosis, Sex
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Patient
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.row_dialog import RowDialog
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField

_LONGEST_NAME = 200
_TEXTS = (
    "subtype",
    "wbc_at_diagnosis",
    "cns_finding",
    "testicular_finding",
    "risk_group",
    "central_line",
    "needle",
    "blood_group",
)


class PatientDialog(RowDialog):
    """Changes one patient."""

    def __init__(
        self, around: Surroundings, patient: Patient, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, "", parent=parent)
        theme, language = around.theme, around.language
        self.set_title(self.tr("Patient"))
        self._patient = patient
        self.name = TextField(theme, needed=True)
        self.name.setMaxLength(_LONGEST_NAME)
        self.birth = DayField(theme, language, latest=today())
        self.sex = ChoiceField(theme, self._sexes())
        self.diagnosis = ChoiceField(theme, self._kinds())
        self.diagnosed = DayField(theme, language, latest=today())
        self.remission = DayField(theme, language, latest=today())
        self.ended = DayField(theme, language, latest=today())
        self.texts = {name: TextField(theme) for name in _TEXTS}
        self.allergies = NotesField(theme, lines=2)
        self.note = NotesField(theme, lines=2)
        self.editors = {
            "name": self.name,
            "birth_date": self.birth,
            "sex": self.sex,
            "diagnosis": self.diagnosis,
            "diagnosis_date": self.diagnosed,
            "remission_on": self.remission,
            "treatment_ended": self.ended,
            "allergies": self.allergies,
            "note": self.note,
            **self.texts,
        }
        self._fill()
        self._show_patient()

    @override
    def made(self) -> Record:
        """Return the patient as the form says; what it does not show stays."""
        known: dict[str, Any] = values_of(self._patient)
        return Patient(
            **known
            | {
                "name": self.name.value(),
                "birth_date": self.birth.value(),
                "sex": self.sex.value(),
                "diagnosis": self.diagnosis.value(),
                "diagnosis_date": self.diagnosed.value(),
                "remission_on": self.remission.value(),
                "treatment_ended": self.ended.value(),
                "allergies": self.allergies.value(),
                "note": self.note.value(),
            }
            | {name: field.value() for name, field in self.texts.items()}
        )

    @override
    def label(self, row: Record) -> Message:
        """Return what is said once the patient is saved."""
        text = QT_TRANSLATE_NOOP("settings", "{name} saved")
        return Message("settings", text, {"name": self.name.value()})

    def _sexes(self) -> list[tuple[object, str]]:
        return [
            (Sex.FEMALE, self.tr("Female")),
            (Sex.MALE, self.tr("Male")),
            (Sex.OTHER, self.tr("Other")),
            (Sex.NOT_KNOWN, self.tr("Not known")),
        ]

    def _kinds(self) -> list[tuple[object, str]]:
        return [
            (Diagnosis.B_ALL, self.tr("B-ALL")),
            (Diagnosis.T_ALL, self.tr("T-ALL")),
            (Diagnosis.MIXED, self.tr("Mixed phenotype")),
            (Diagnosis.NOT_KNOWN, self.tr("Not known")),
        ]

    def _fill(self) -> None:
        form, texts = self.form, self.texts
        form.add(self.tr("Name"), self.name, span=2)
        partly = self.tr("Month or year alone will do.")
        form.add(self.tr("Birth date"), self.birth, hint=partly)
        form.add(self.tr("Sex"), self.sex)
        form.add(self.tr("Kind of leukemia"), self.diagnosis)
        form.add(self.tr("Day of the diagnosis"), self.diagnosed, hint=partly)
        form.add(self.tr("Subtype or genetics"), texts["subtype"])
        hint = self.tr("As the report says, with its unit.")
        form.add(self.tr("White cells at diagnosis"), texts["wbc_at_diagnosis"], hint=hint)
        form.add(self.tr("Finding in the spinal fluid"), texts["cns_finding"])
        form.add(self.tr("Finding in the testicles"), texts["testicular_finding"])
        hint = self.tr("In your team’s words.")  # noqa: RUF001 - typographic
        form.add(self.tr("Risk group as the team gave it"), texts["risk_group"], hint=hint)
        form.add(self.tr("Complete remission reached on"), self.remission, hint=partly)
        hint = self.tr("Counts where no phase of treatment has its last day.")
        form.add(self.tr("End of treatment"), self.ended, hint=hint)
        form.add(self.tr("Allergies"), self.allergies, span=2)
        form.add(self.tr("Central line"), texts["central_line"])
        form.add(self.tr("Needle size"), texts["needle"])
        form.add(self.tr("Blood group"), texts["blood_group"])
        form.add(self.tr("Note"), self.note, span=2)
        self.set_deed(self.tr("Save"))
        self.name.setFocus()

    def _show_patient(self) -> None:
        patient = self._patient
        self.name.set_value(patient.name)
        self.birth.set_value(patient.birth_date)
        self.sex.set_value(patient.sex)
        self.diagnosis.set_value(patient.diagnosis)
        self.diagnosed.set_value(patient.diagnosis_date)
        self.remission.set_value(patient.remission_on)
        self.ended.set_value(patient.treatment_ended)
        self.allergies.set_value(patient.allergies)
        self.note.set_value(patient.note)
        for name, field in self.texts.items():
            field.set_value(getattr(patient, name))
