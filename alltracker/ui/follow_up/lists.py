"""The lists to tick of one patient: read with the documents, written tick by tick."""

from __future__ import annotations

from typing import Any

from alltracker.care.calendar import today
from alltracker.care.checklists import CheckLine, joined_lines
from alltracker.care.kinds import CheckTopic
from alltracker.care.plan import audience_of
from alltracker.care.questions import with_more
from alltracker.care.recurrence import Occurrence
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import new_id, values_of
from alltracker.db.models import CheckItem, Patient
from alltracker.db.visit_rows import one_visit
from alltracker.knowledge.check_lists import documented_lines
from alltracker.ui.pages.page import Surroundings

_CONTEXT = "follow_up_page"
_QUESTION = "question.after.care_plan"
"""The documented question after treatment."""


class Lists:
    """Reads on demand; nothing is kept, so what it says is never old."""

    def __init__(self, around: Surroundings, patient: Patient) -> None:
        self._around = around
        self._patient = patient

    def lines(self, topic: CheckTopic) -> tuple[CheckLine, ...]:
        """Return the lines of a list with what the family noted of them."""
        audience = audience_of(self._patient.birth_date, self._patient.diagnosis_date)
        code = self._around.language.code
        documented = documented_lines(self._around.knowledge, topic, code, audience)
        items = self._around.store.all(CheckItem, self._patient.id)
        return joined_lines(documented, items, topic)

    def tick(self, topic: CheckTopic, key: str, *, have: bool) -> None:
        """Note that a line is there since today, or that it is not."""
        line = next(line for line in self.lines(topic) if line.key == key)
        known = self._row(topic, key)
        values: dict[str, Any] = {"patient_id": self._patient.id, "topic": topic, "key": key}
        if known is not None:
            values = values_of(known)
        row = CheckItem(**(values | {"have": have, "noted_on": today() if have else None}))
        ticked = QT_TRANSLATE_NOOP("follow_up_page", "“{name}” ticked")
        cleared = QT_TRANSLATE_NOOP("follow_up_page", "“{name}” no longer ticked")
        label = Message(_CONTEXT, ticked if have else cleared, {"name": line.text})
        self._around.deeds.carry_out(label, put=[row])

    def add(self, topic: CheckTopic, name: str) -> None:
        """Add a line of the family's own."""
        row = CheckItem(
            patient_id=self._patient.id, topic=topic, key=f"own:{new_id()}", name=name.strip()
        )
        text = QT_TRANSLATE_NOOP("follow_up_page", "Line “{name}” added")
        self._around.deeds.carry_out(Message(_CONTEXT, text, {"name": row.name}), put=[row])

    def remove(self, topic: CheckTopic, key: str) -> None:
        """Take an own line off its list."""
        row = self._row(topic, key)
        if row is not None:
            text = QT_TRANSLATE_NOOP("follow_up_page", "Line “{name}” taken off")
            label = Message(_CONTEXT, text, {"name": row.name})
            self._around.deeds.carry_out(label, remove=[row])

    def ask_at(self, visit: Occurrence) -> None:
        """Note at a visit the documented question for a survivorship care plan."""
        question = self._around.knowledge.fact(_QUESTION).text(self._around.language.code)
        changes = {"questions": with_more(visit.questions, [question])}
        rows = one_visit(self._around.store, visit, changes)
        text = QT_TRANSLATE_NOOP("follow_up_page", "Question noted for {day}")
        label = Message(_CONTEXT, text, {"day": visit.start.date()})
        self._around.deeds.carry_out(label, put=rows.put, remove=rows.remove)

    def _row(self, topic: CheckTopic, key: str) -> CheckItem | None:
        rows = self._around.store.all(CheckItem, self._patient.id)
        return next((row for row in rows if row.topic is topic and row.key == key), None)
