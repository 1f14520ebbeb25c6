"""When a test of follow-up is due, in words."""

from __future__ import annotations

from alltracker.care.follow_up_plan import Basis, TestDue
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


def due_words(due: TestDue) -> Message:
    """Return "14 Jan 2027", "by Mar 2027", "in 2027", or that the team is to be asked."""
    if due.basis is Basis.ASK:
        return Message("follow_up", QT_TRANSLATE_NOOP("follow_up", "ask"))
    if due.basis is Basis.NEVER_NOTED or due.due is None:
        return Message("follow_up", QT_TRANSLATE_NOOP("follow_up", "last time not known"))
    if due.basis is Basis.DATE:
        return Message("follow_up", QT_TRANSLATE_NOOP("follow_up", "{day}"), {"day": due.due})
    if not due.due.known_month or due.last is None:
        text = QT_TRANSLATE_NOOP("follow_up", "in {year}")
        return Message("follow_up", text, {"year": due.due})
    text = QT_TRANSLATE_NOOP("follow_up", "by {month}")
    month = type(due.due)(due.last.year, due.last.month)
    return Message("follow_up", text, {"month": month})
