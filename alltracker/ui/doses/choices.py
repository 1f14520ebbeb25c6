"""What the form of a dose can choose from: medicines, the doses of a day, and who gave them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from alltracker.care.dose_days import DoseLine, DoseState, lines_of_days
from alltracker.care.dose_words import slot_words
from alltracker.care.dosing import OrderBook
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DayPart
from alltracker.care.rows_medicine import MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.dose_queries import Prescribed, doses_of
from alltracker.db.dose_rows import Which
from alltracker.db.models_medicine import Dose
from alltracker.db.plain import plain
from alltracker.db.store import Store
from alltracker.language import Language, capitalized
from alltracker.ui.doses.read import at_home
from alltracker.ui.doses.words import DoseWords, status_word

_RECENT = 60
"""Who gave the last doses is looked for among so many."""


@dataclass(frozen=True, slots=True)
class DoseChoice:
    """One dose that can be meant, with what is noted of it."""

    which: Which
    words: str
    line: DoseLine | None = None

    @property
    def waits(self) -> bool:
        """Whether nothing is noted of it yet."""
        return self.line is not None and self.line.state in {DoseState.OPEN, DoseState.AHEAD}


def medicines_to_choose(plan: Prescribed, today: dt.date) -> list[Any]:
    """Return the medicines in use at home by name, then those of the clinic and those ended."""
    home = at_home(plan.medicines, today)
    ids = {row.id for row in home}
    rest = [row for row in plan.medicines if row.id not in ids]
    return [*sorted(home, key=_by_name), *sorted(rest, key=_by_name)]


def _by_name(medicine: MedicineRow) -> tuple[str, str]:
    return medicine.name.casefold(), medicine.id


def medicine_words(medicine: MedicineRow, plan: Prescribed, language: Language) -> str:
    """Return the name of a medicine, with its route where another one has the same name."""
    same = [row for row in plan.medicines if row.name.casefold() == medicine.name.casefold()]
    if len(same) < 2:  # noqa: PLR2004 - two of one name
        return medicine.name
    text = QT_TRANSLATE_NOOP("doses", "{name}, {route}")
    values: dict[str, object] = {"name": medicine.name, "route": word_of(medicine.route)}
    return language.say(Message("doses", text, values))


def choices_of(
    store: Store,
    medicine: MedicineRow,
    plan: Prescribed,
    now: dt.datetime,
    day: dt.date,
    language: Language,
) -> list[DoseChoice]:
    """Return the doses of a day that can be meant; the last one is a dose of its own.

    Of a day to come only those that are due.
    """
    own = [order for order in plan.orders if order.medicine_id == medicine.id]
    doses = doses_of(store, medicine.id, day, day)
    lines = lines_of_days([medicine], own, doses, day, day, now)
    words = DoseWords(language, OrderBook(own))
    found = [
        DoseChoice(Which.of(line.due), _line_words(line, words, language), line)
        for line in lines
        if line.due is not None
    ]
    if found and day > now.date():
        return found
    text = QT_TRANSLATE_NOOP("doses", "One more, outside the schedule")
    if not found:
        text = QT_TRANSLATE_NOOP("doses", "A dose of its own")
    usual = _usual_amount(medicine, OrderBook(own), day)
    alone = DoseChoice(Which(medicine, day, "", usual), language.word("doses", text))
    return [*found, alone]


def _usual_amount(medicine: MedicineRow, book: OrderBook, day: dt.date) -> float | None:
    order = book.on(medicine.id, day)
    pattern = None if order is None else book.pattern(order)
    return pattern.amounts[0] if pattern is not None and pattern.amounts else None


def _line_words(line: DoseLine, words: DoseWords, language: Language) -> str:
    """Return "At bedtime, given 19:52"."""
    assert line.due is not None
    slot = line.due.slot
    anytime = slot.at is None and slot.part is DayPart.ANY
    when = Message("doses", QT_TRANSLATE_NOOP("doses", "the dose of the day"))
    said = when if anytime else slot_words(slot)
    if line.state in {DoseState.OPEN, DoseState.AHEAD}:
        state = language.say(status_word(line.state))
    else:
        state = words.outcome(line, short=False)
    text = QT_TRANSLATE_NOOP("doses", "{dose}: {status}")
    return capitalized(language.say(Message("doses", text, {"dose": said, "status": state})))


def givers(store: Store, patient_id: str) -> list[str]:
    """Return who gave the last doses, and who writes now, each once."""
    where = "WHERE patient_id = ? ORDER BY day DESC LIMIT ?"
    last = store.rows(plain(Dose, where, patient_id, _RECENT))
    return list(dict.fromkeys(_names(store.author, last)))


def _names(author: str, doses: Sequence[Any]) -> Iterator[str]:
    if author:
        yield author
    for dose in doses:
        if dose.given_by:
            yield dose.given_by
