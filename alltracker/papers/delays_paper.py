"""The delay list: every phase as it was planned at first and as it went, with days and reasons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Final

from alltracker.care.calendar import today
from alltracker.care.delay_words import reason_words, total_words
from alltracker.care.delays import (
    Delay,
    PhaseDelay,
    days_by_reason,
    delays,
    phase_delays,
    total_delay,
)
from alltracker.care.kinds import DelayReason
from alltracker.care.phases import phase_name
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.papers.frame import file_title, framed
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.paper import Paper
from alltracker.papers.templates import fill

TITLE: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "Delay list"))
_HEADS: Final = (
    QT_TRANSLATE_NOOP("papers", "Phase"),
    QT_TRANSLATE_NOOP("papers", "Planned at first"),
    QT_TRANSLATE_NOOP("papers", "As it went, or is planned now"),
    QT_TRANSLATE_NOOP("papers", "Days"),
    QT_TRANSLATE_NOOP("papers", "Why"),
)
_MOVED: Final = (
    QT_TRANSLATE_NOOP("papers", "Noted on"),
    QT_TRANSLATE_NOOP("papers", "What was moved"),
    QT_TRANSLATE_NOOP("papers", "Days"),
    QT_TRANSLATE_NOOP("papers", "Why"),
)


def delays_paper(store: Store, patient: Patient, language: Language, inks: Inks = BLACK) -> Paper:
    """Return the delay list of a patient in a language."""
    view, day = record_view(store, patient), today()
    words = _Words(language)
    rows, found = phase_delays(view), delays(view)
    middle = Message("papers", QT_TRANSLATE_NOOP("papers", "As noted by the family"))
    shown = {
        **framed(TITLE, patient, middle, day, language),
        "line": language.say(total_words(total_delay(view, day))) if rows else "",
        "heads": [words.say(text) for text in _HEADS],
        "rows": [words.row(row) for row in rows],
        "no_rows": words.say(QT_TRANSLATE_NOOP("papers", "No phase has dates yet.")),
        "reasons_title": words.say(QT_TRANSLATE_NOOP("papers", "Days by reason")),
        "reasons": words.reasons(found),
        "moved_title": words.say(QT_TRANSLATE_NOOP("papers", "Every date that was moved")),
        "moved_heads": [words.say(text) for text in _MOVED],
        "moved": words.moved(found),
    }
    return Paper(
        title=file_title(TITLE, patient.name, day, language),
        html=fill("delays.html", shown),
        inks=inks,
    )


class _Words:
    """Says the list in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def say(self, text: str, count: int | None = None, /, **values: object) -> str:
        """Return one text of this paper."""
        return self._language.say(Message("papers", text, values, count))

    def row(self, row: PhaseDelay) -> dict[str, Any]:
        """Return one phase."""
        return {
            "phase": self._language.value(phase_name(row.phase)),
            "first": self._span(*row.first),
            "now": self._span(*row.now),
            "days": self._signed(row.days) if row.days else "",
            "why": self._whys(delay for delay in row.delays if delay.counts),
        }

    def reasons(self, found: Iterable[Delay]) -> list[dict[str, str]]:
        """Return the days that count by their reason."""
        return [
            {"reason": self._reason(reason), "days": self._signed(days)}
            for reason, days in days_by_reason(found)
        ]

    def moved(self, found: Sequence[Delay]) -> list[dict[str, str]]:
        """Return everything the family noted as moved, the latest last."""
        said = [delay for delay in found if delay.said_on is not None]
        said.sort(key=lambda delay: delay.said_on or dt.date.min)
        return [
            {
                "day": self._language.day(delay.said_on) if delay.said_on else "",
                "what": self._language.value(delay.what),
                "days": self._signed(delay.days) if not delay.open else self._open(),
                "why": " · ".join(
                    part for part in (self._reason(delay.reason), delay.note) if part
                ),
            }
            for delay in said
        ]

    def _why(self, delay: Delay) -> str:
        reason = self._reason(delay.reason)
        if not delay.note:
            return reason
        text = QT_TRANSLATE_NOOP("papers", "{reason}. {note}")
        return self.say(text, reason=reason, note=delay.note)

    def _open(self) -> str:
        return self.say(QT_TRANSLATE_NOOP("papers", "not known then"))

    def _span(self, first: dt.date | None, last: dt.date | None) -> str:
        begin = self._language.day(first) if first else ""
        if last is None:
            return begin
        text = QT_TRANSLATE_NOOP("papers", "{first} to {last}")
        return self.say(text, first=begin, last=last)

    def _whys(self, own: Iterable[Delay]) -> str:
        parts = dict.fromkeys(self._reason(delay.reason) for delay in own if delay.days)
        return ", ".join(parts)

    def _reason(self, reason: DelayReason | None) -> str:
        return self._language.say(reason_words(reason))

    def _signed(self, days: int) -> str:
        return f"+{days}" if days > 0 else f"−{-days}" if days < 0 else "0"  # noqa: RUF001 - a true minus
