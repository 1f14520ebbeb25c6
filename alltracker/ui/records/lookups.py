"""What lists and forms of one patient ask of the record and the documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select

from alltracker.care.calendar import today
from alltracker.care.fever import PublishedFeverRule
from alltracker.care.kinds import Audience, ContactRole, PhaseKind
from alltracker.care.phases import in_order, phase_on
from alltracker.care.plan import audience_of
from alltracker.care.rows import PhaseRow
from alltracker.db.changes import table_of
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Contact,
    FeverRule,
    Measurement,
    Patient,
    Phase,
    Plan,
    SideEffect,
    Temperature,
)
from alltracker.db.queries import light_rows
from alltracker.db.quick_effects import MOST, quick_effects
from alltracker.db.record_settings import POUND, RecordSettings
from alltracker.knowledge.fever_rules import published_fever_rules
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.ui.kinds import ListWords
from alltracker.ui.pages.page import Surroundings

_SUGGESTED: Final = 60
_FIRST_TERMS: Final = ("common", "possible")


class EffectTerm(NamedTuple):
    """A side effect as the documents call it, with the key of one fact about it."""

    name: str
    item: str


class Lookups:
    """Reads on demand; nothing is kept, so what it says is never old."""

    def __init__(self, around: Surroundings, patient: Patient) -> None:
        self._around = around
        self._store = around.store
        self.patient = patient
        self.settings = RecordSettings(around.store, patient.id)

    def phases(self) -> list[PhaseRow]:
        """Return the patient's phases in their order."""
        rows: list[Any] = light_rows(self._store, Phase, self.patient.id, newest_by="position")
        return in_order(rows)

    def plan(self) -> Plan | None:
        """Return the plan, the latest where there are several."""
        plans = self._store.all(Plan, self.patient.id)
        return plans[-1] if plans else None

    def audience(self) -> Audience:
        """Return whose documents come first, by the age at diagnosis."""
        return audience_of(self.patient.birth_date, self.patient.diagnosis_date)

    def words(self) -> ListWords:
        """Return what the cells of a list need besides their rows."""
        phases = {phase.id: phase for phase in self.phases()}
        return ListWords(
            self._around.language,
            today(),
            phases,
            plan=self.plan(),
            tests=self._test_names(),
            pounds=self.settings.weight_unit() == POUND,
        )

    def phase_lengths(self) -> dict[PhaseKind, str]:
        """Return what the documents say of the length of each kind of phase, a line a source."""
        lengths = {}
        for kind in PhaseKind:
            found = self._around.knowledge.phase_durations(kind, self.audience())
            code = self._around.language.code
            if found:
                lengths[kind] = "\n".join(
                    f"{length.text(code).rstrip('.')} {self.source_line(length.sources)}"
                    for length in found
                )
        return lengths

    def source_line(self, keys: Sequence[str]) -> str:
        """Return the names of sources in brackets, as they stand beside what they say."""
        names = [self._source_name(key) for key in keys]
        return f"({', '.join(dict.fromkeys(names))})"

    def _test_names(self) -> dict[str, str]:
        """Return the documents' name of each laboratory test by its key, such as ``fish``."""
        names = reminder_facts(self._around.knowledge, self._around.language.code).test_names
        return {key.removeprefix("test."): name for key, name in names.items()}

    def _source_name(self, key: str) -> str:
        return self._around.knowledge.source(key).name(self._around.language.code)

    def own_values(self, model: type[Owned], column: str) -> list[str]:
        """Return what the family wrote in a column before, what it wrote most first."""
        table = table_of(model)
        count = func.count().label("many")
        query = (
            select(table.c[column], count)
            .where(table.c.patient_id == self.patient.id, table.c[column] != "")
            .group_by(table.c[column])
            .order_by(count.desc(), table.c[column])
            .limit(_SUGGESTED)
        )
        return [str(row[0]) for row in self._store.rows(query)]

    def effect_terms(self) -> list[EffectTerm]:
        """Return the side effects that the documents name, the common ones first, each once."""
        code = self._around.language.code
        facts = [fact for fact in self._around.knowledge.topic("side_effects") if fact.term(code)]
        facts.sort(key=lambda fact: fact.aspect not in _FIRST_TERMS)
        terms: dict[str, EffectTerm] = {}
        for fact in facts:
            terms.setdefault(fact.term(code).casefold(), EffectTerm(fact.term(code), fact.key))
        return list(terms.values())

    def effect_chips(self) -> list[str]:
        """Return the side effects to choose from: the family's own list while it has one.

        Else those noted most often, then the documents'.
        """
        own = quick_effects(self._store, self.patient.id)
        if own:
            return list(own)
        names = self.own_values(SideEffect, "name") + [term.name for term in self.effect_terms()]
        found: dict[str, str] = {}
        for name in names:
            found.setdefault(name.casefold(), name)
        return list(found.values())[:MOST]

    def last_unit(self) -> str:
        """Return the unit in which the last temperature was read, the chosen one before any."""
        rows = light_rows(
            self._store, Temperature, self.patient.id, newest_by="measured_on", limit=1
        )
        return str(rows[0].unit) if rows else self.settings.temperature_unit()

    def last_measure(self, column: str) -> float | None:
        """Return the last weight (kg) or height (cm) that was measured."""
        rows = light_rows(self._store, Measurement, self.patient.id, newest_by="day")
        return next((row._mapping[column] for row in rows if row._mapping[column]), None)  # noqa: SLF001 - SQLAlchemy's public name

    def phase_on(self, day: dt.date | None = None) -> str | None:
        """Return the id of the phase that a day lies in, today if none is given."""
        found = phase_on(self.phases(), day or today(), self.plan())
        return found.phase.id if found else None

    def fever_rule(self) -> FeverRule | None:
        """Return the team's fever rule, the one given last."""
        rules = self._store.all(FeverRule, self.patient.id)
        return max(rules, key=lambda rule: str(rule.given_on or ""), default=None)

    def team_phone(self) -> str:
        """Return the team's number: the rule's, else that of the first contact of the team."""
        rule = self.fever_rule()
        if rule is not None and rule.phone.strip():
            return rule.phone.strip()
        people = [person for person in self._store.all(Contact, self.patient.id) if person.phone]
        for role in (ContactRole.ONCOLOGY_TEAM, ContactRole.EMERGENCY, ContactRole.HOSPITAL):
            for person in people:
                if person.role is role and (person.ended_on is None or person.ended_on > today()):
                    return person.phone.strip()
        return ""

    def published_rules(self) -> list[PublishedFeverRule]:
        """Return the published rules for this patient's age that a reading alone can meet."""
        code = self._around.language.code
        rules = published_fever_rules(self._around.knowledge, code, self.audience())
        return [rule for rule in rules if rule.by_reading_alone]
