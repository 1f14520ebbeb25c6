"""What is asked before a medicine or a schedule is saved, with the source where there is one."""

from __future__ import annotations

from typing import Any

from alltracker.care import dose_questions
from alltracker.care.dose_slips import DoseQuestion
from alltracker.care.entry_limits import QuestionKind
from alltracker.care.kind_words import word_of
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.ui.medicines.book import MedicineBook
from alltracker.ui.pages.page import Surroundings


def medicine_questions(medicine: Any) -> list[DoseQuestion]:
    """Return what is asked about a medicine itself."""
    return dose_questions.medicine_questions(medicine)


def correction_questions(book: MedicineBook, before: Any, after: Any) -> list[DoseQuestion]:
    """Return what is asked when a correction gives another meaning to what is written already."""
    if before is None or not book.orders.of(before.id):
        return []
    if before.unit is not after.unit:
        text = QT_TRANSLATE_NOOP(
            "medicines",
            "The schedules written so far were counted in {old}. They will read as {new}. "
            "Is that right?",
        )
        old, new = word_of(before.unit), word_of(after.unit)
        return [_asked("unit", text, old=old, new=new)]
    kept = (before.strength, before.strength_unit) == (after.strength, after.strength_unit)
    if kept or before.strength is None:
        return []
    text = QT_TRANSLATE_NOOP(
        "medicines",
        "The new strength counts for every schedule written so far too. Other tablets are a "
        "medicine of their own. Is it a correction?",
    )
    return [_asked("strength", text)]


def _asked(field: str, text: str, **values: object) -> DoseQuestion:
    message = Message("medicines", text, values)
    return DoseQuestion(QuestionKind.ASK, message, None, field)


def order_questions(book: MedicineBook, medicine: Any, order: Any) -> list[DoseQuestion]:
    """Return what is asked about a schedule of a medicine, the gravest first."""
    medicines = [row for row in book.all if row.id != medicine.id]
    orders = [one for row in book.all for one in book.orders.of(row.id)]
    return dose_questions.order_questions(medicine, order, [*medicines, medicine], orders)


def refused(question: DoseQuestion) -> bool:
    """Return whether a question is none: what was written cannot be."""
    return question.kind is QuestionKind.REFUSE


def sentence(question: DoseQuestion, around: Surroundings) -> str:
    """Return a question as a sentence, with the names of its sources."""
    if not question.sources:
        return around.language.say(question.message)
    names = around.knowledge.source_names(question.sources, around.language.code)
    text = QT_TRANSLATE_NOOP("medicines", "{question} ({source})")
    values = {"question": question.message, "source": names}
    return around.language.say(Message("medicines", text, values))
