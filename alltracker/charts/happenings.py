"""What a record holds for the events lane of a chart: chemotherapy, transfusions, fevers and more.

The same marks serve the screen and paper. One mark a day and kind: a visit that became a procedure,
or several medicines of one infusion, are one thing that happened.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from alltracker.care.fever import temperature_words
from alltracker.care.fever_episodes import FEVERS, fever_kinds
from alltracker.care.kind_words_care import CARE_WORDS
from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, StayReason
from alltracker.care.kinds_medicine import DoseStatus, Route
from alltracker.care.puncture import is_puncture
from alltracker.care.rows import AppointmentRow, FeverRuleRow, TemperatureRow
from alltracker.care.rows_events import ProcedureRow, StayRow, TransfusionRow
from alltracker.care.rows_medicine import DoseRow, MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.series import Event, EventKind
from alltracker.language import Language

_CONTEXT: Final = "charts"
_VISITS: Final = {
    AppointmentKind.PROCEDURE: EventKind.PROCEDURE,
    AppointmentKind.TREATMENT: EventKind.CHEMOTHERAPY,
}
_GONE: Final = {AppointmentStatus.CANCELED, AppointmentStatus.MISSED}
_NOT_TAKEN: Final = {DoseStatus.SKIPPED, DoseStatus.HELD, DoseStatus.NOT_DUE}
_PRODUCTS: Final = {
    BloodProduct.RED_CELLS: (
        EventKind.TRANSFUSION,
        QT_TRANSLATE_NOOP("charts", "red cells given"),
        QT_TRANSLATE_NOOP("charts", "red cells given the day before"),
    ),
    BloodProduct.PLATELETS: (
        EventKind.PLATELETS,
        QT_TRANSLATE_NOOP("charts", "platelets given"),
        QT_TRANSLATE_NOOP("charts", "platelets given the day before"),
    ),
}
_OTHER_PRODUCT: Final = (
    EventKind.OTHER_PRODUCT,
    QT_TRANSLATE_NOOP("charts", "transfusion"),
    QT_TRANSLATE_NOOP("charts", "transfusion the day before"),
)
SUPPORTIVE: Final = frozenset(
    {
        "leucovorin",
        "levoleucovorin",
        "glucarpidase",
        "mesna",
        "dexrazoxane",
        "filgrastim",
        "pegfilgrastim",
        "sargramostim",
        "allopurinol",
        "rasburicase",
        "bicarbonate",
        "sulfamethoxazole_trimethoprim",
        "pentamidine",
        "ondansetron",
    }
)
"""Medicines of the catalog that are not given against the leukemia itself."""
_SMALL: Final = frozenset({ProcedureKind.POKE, ProcedureKind.LINE_FLUSHED})
"""What happens too often to have a mark."""
_EVENING: Final = 17
_ONE_DAY: Final = dt.timedelta(days=1)


class Happened(Protocol):
    """What a record holds of things that happened, as ``care.rows.RecordView`` has it."""

    @property
    def temperatures(self) -> Sequence[TemperatureRow]:
        """Every temperature."""

    @property
    def fever_rule(self) -> FeverRuleRow | None:
        """The team's rule."""

    @property
    def appointments(self) -> Sequence[AppointmentRow]:
        """Visits, series laid out."""

    @property
    def medicines(self) -> Sequence[MedicineRow]:
        """Medicines, of which those given in the clinic have marks."""

    @property
    def doses(self) -> Sequence[DoseRow]:
        """Doses, at least those given in the clinic."""

    @property
    def procedures(self) -> Sequence[ProcedureRow]:
        """Procedures."""

    @property
    def transfusions(self) -> Sequence[TransfusionRow]:
        """Transfusions."""

    @property
    def stays(self) -> Sequence[StayRow]:
        """Stays in a hospital."""


def happenings(
    record: Happened, language: Language, today: dt.date, *, fahrenheit: bool = False
) -> tuple[Event, ...]:
    """Return the marks of the events lane in order of time.

    Args:
        record: what happened.
        language: what the marks are said in.
        today: up to when a stay goes on that has no end.
        fahrenheit: whether temperatures are told in °F.
    """
    found = [
        *_procedures(record, language),
        *_clinic_doses(record, language),
        *_visits(record),
        *_transfusions(record, language),
        *_fevers(record, language, fahrenheit=fahrenheit),
        *_stays(record, language, today),
    ]
    return tuple(sorted(_once(found), key=_when))


def _when(event: Event) -> dt.date:
    return event.day


def _once(events: list[Event]) -> Iterator[Event]:
    """Yield one mark a day and kind, the first that tells of it, with the words of all.

    A visit is left out where a dose or a procedure of its day tells what became of it.
    """
    merged: dict[tuple[str, dt.date, dt.date | None], Event] = {}
    for event in events:
        key = (event.kind, event.day, event.until)
        known = merged.get(key)
        if known is None:
            merged[key] = event
        elif event.label and event.label.casefold() not in known.label.casefold():
            said = f"{known.label} + {event.label}" if known.label else event.label
            merged[key] = Event(known.kind, known.day, said, known.until, known.eve)
    yield from merged.values()


def _procedures(record: Happened, language: Language) -> Iterator[Event]:
    words = CARE_WORDS[ProcedureKind]
    for row in record.procedures:
        if row.kind in _SMALL:
            continue
        kind = EventKind.PROCEDURE
        if row.kind is ProcedureKind.LUMBAR_PUNCTURE or is_puncture(row.name):
            kind = EventKind.PUNCTURE
        own = row.name if row.kind is ProcedureKind.OTHER and row.name else ""
        yield Event(kind, row.day, own or _small(language.word("kind_words", words[row.kind])))


def _clinic_doses(record: Happened, language: Language) -> Iterator[Event]:
    """Yield the doses that the team gave; one into the spinal fluid goes with its puncture."""
    clinic = {row.id: row for row in record.medicines if row.in_clinic}
    for dose in record.doses:
        medicine = clinic.get(dose.medicine_id)
        if medicine is None or dose.status in _NOT_TAKEN:
            continue
        against = medicine.drug and medicine.drug not in SUPPORTIVE
        kind = EventKind.CHEMOTHERAPY if against else EventKind.MEDICINE
        if medicine.route is Route.SPINAL:
            kind = EventKind.PUNCTURE
        yield Event(kind, dose.given_on or dose.day, _dose_words(medicine, dose, language))


def _dose_words(medicine: MedicineRow, dose: DoseRow, language: Language) -> str:
    name = medicine.short or medicine.name
    if dose.milligrams is None:
        return name
    text = QT_TRANSLATE_NOOP("charts", "{name} {amount} mg")
    values = {"name": name, "amount": float(f"{dose.milligrams:.4g}")}
    return language.say(Message(_CONTEXT, text, values))


def _visits(record: Happened) -> Iterator[Event]:
    """Yield procedures and treatments of the calendar that nothing else tells of."""
    told = {row.day for row in record.procedures if row.kind not in _SMALL}
    clinic = {row.id for row in record.medicines if row.in_clinic}
    told |= {dose.given_on or dose.day for dose in record.doses if dose.medicine_id in clinic}
    for visit in record.appointments:
        kind = _VISITS.get(visit.kind)
        if kind is EventKind.PROCEDURE and is_puncture(visit.title):
            kind = EventKind.PUNCTURE
        day = visit.start.date()
        if kind is not None and visit.status not in _GONE and day not in told:
            yield Event(kind, day, visit.title)


def _transfusions(record: Happened, language: Language) -> Iterator[Event]:
    for row in record.transfusions:
        kind, text, eve = _PRODUCTS.get(row.product, _OTHER_PRODUCT)
        said, after = language.word(_CONTEXT, text), language.word(_CONTEXT, eve)
        yield Event(kind, row.day, said, eve=after)


def _fevers(record: Happened, language: Language, *, fahrenheit: bool) -> Iterator[Event]:
    """Yield one mark for each day with a fever, with its highest temperature."""
    kinds = fever_kinds(record.temperatures, record.fever_rule)
    hottest: dict[dt.date, TemperatureRow] = {}
    for reading in record.temperatures:
        if kinds[reading.id] not in FEVERS:
            continue
        best = hottest.get(reading.measured_on)
        if best is None or reading.celsius > best.celsius:
            hottest[reading.measured_on] = reading
    now = QT_TRANSLATE_NOOP("charts", "fever {temperature}")
    evening = QT_TRANSLATE_NOOP("charts", "fever {temperature} the evening before")
    before = QT_TRANSLATE_NOOP("charts", "fever {temperature} the day before")
    for day, reading in hottest.items():
        values = {"temperature": temperature_words(reading.celsius, fahrenheit=fahrenheit)}
        time = reading.measured_at
        late = evening if time is not None and time.hour >= _EVENING else before
        said, after = (language.say(Message(_CONTEXT, text, values)) for text in (now, late))
        yield Event(EventKind.FEVER, day, said, eve=after)


def _stays(record: Happened, language: Language, today: dt.date) -> Iterator[Event]:
    text = QT_TRANSLATE_NOOP("charts", "in hospital: {reason}")
    bare = QT_TRANSLATE_NOOP("charts", "in hospital")
    for row in record.stays:
        known = row.reason is not StayReason.OTHER
        reason = language.word("kind_words", CARE_WORDS[StayReason][row.reason])
        said = Message(_CONTEXT, text if known else bare, {"reason": reason} if known else {})
        until = max(row.began_on, row.ended_on or today)
        yield Event(EventKind.HOSPITAL, row.began_on, language.say(said), until)


def _small(name: str) -> str:
    """Return a name as it stands inside a line; what is written in capitals stays."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
