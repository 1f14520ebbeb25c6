"""The lanes of hospital and home: stays, transfusions, infections, radiation, days away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from alltracker.care.kinds_events import BloodProduct
from alltracker.care.procedure_words import listed, nights_words, stay_words, transfusion_words
from alltracker.care.rows import RecordView
from alltracker.care.rows_events import AbsenceRow, RadiationRow, TransfusionRow
from alltracker.care.timeline_items import Item, LaneKey, RowKind, Sign, State, Words
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_PRODUCTS: Final = {
    BloodProduct.RED_CELLS: Sign.RED_CELLS,
    BloodProduct.PLATELETS: Sign.PLATELETS,
}
_REACTION: Final = QT_TRANSLATE_NOOP("timeline", "with a reaction")
_REACTED: Final = QT_TRANSLATE_NOOP("timeline", "reaction: {what}")
_RADIATION: Final = QT_TRANSLATE_NOOP("timeline", "Radiation, {site}")
_BARE_RADIATION: Final = QT_TRANSLATE_NOOP("timeline", "Radiation")
_GRAY: Final = QT_TRANSLATE_NOOP("timeline", "{gray} Gy")
_FRACTIONS: Final = QT_TRANSLATE_NOOP("timeline", "%n fraction(s)", "", 1)
_AWAY: Final = QT_TRANSLATE_NOOP("timeline", "Away from school or work")
_AWAY_FOR: Final = QT_TRANSLATE_NOOP("timeline", "Away {days} days")
_AWAY_ONE: Final = QT_TRANSLATE_NOOP("timeline", "Away 1 day")


def stay_items(view: RecordView, today: dt.date) -> Iterator[Item]:
    """Return the stays in a hospital; one that goes on reaches to today."""
    for row in view.stays:
        end, open_end = _end(row.began_on, row.ended_on, today)
        yield Item(
            key=f"stay/{row.id}",
            lane=LaneKey.HOSPITAL,
            sign=Sign.STAY,
            row=RowKind.STAY,
            row_id=row.id,
            start=row.began_on,
            end=end,
            until=_until(row.began_on, end, today),
            state=_state(row.began_on, today),
            title=stay_words(row),
            label=nights_words(row, today),
            remark=_listed(nights_words(row, today), row.place),
            guess=open_end,
        )


def transfusion_items(view: RecordView) -> Iterator[Item]:
    """Return the transfusions, each by its product."""
    for row in view.transfusions:
        yield Item(
            key=f"transfusion/{row.id}",
            lane=LaneKey.TRANSFUSIONS,
            sign=_PRODUCTS.get(row.product, Sign.OTHER_PRODUCT),
            row=RowKind.TRANSFUSION,
            row_id=row.id,
            start=row.day,
            end=row.day,
            at=row.time,
            title=transfusion_words(row),
            near_label=transfusion_words(row),
            remark=_reaction(row),
        )


def infection_items(view: RecordView, today: dt.date) -> Iterator[Item]:
    """Return the infections, as long as they lasted or are going on."""
    for row in view.infections:
        end, open_end = _end(row.began_on, row.ended_on, today)
        name = row.name.strip()
        yield Item(
            key=f"infection/{row.id}",
            lane=LaneKey.INFECTIONS,
            sign=Sign.SPAN,
            row=RowKind.INFECTION,
            row_id=row.id,
            start=row.began_on,
            end=end,
            until=_until(row.began_on, end, today),
            state=_state(row.began_on, today),
            title=name,
            label=name,
            remark=row.organism.strip(),
            guess=open_end,
        )


def radiation_items(view: RecordView, today: dt.date) -> Iterator[Item]:
    """Return the courses of radiation."""
    for row in view.radiations:
        end, open_end = _end(row.began_on, row.ended_on, today)
        site = row.site.strip()
        title = Message("timeline", _RADIATION if site else _BARE_RADIATION, {"site": site})
        yield Item(
            key=f"radiation/{row.id}",
            lane=LaneKey.RADIATION,
            sign=Sign.SPAN,
            row=RowKind.RADIATION,
            row_id=row.id,
            start=row.began_on,
            end=end,
            until=_until(row.began_on, end, today),
            state=_state(row.began_on, today),
            title=title,
            label=site or title,
            remark=_beams(row),
            guess=open_end,
        )


def absence_items(view: RecordView, today: dt.date) -> Iterator[Item]:
    """Return the days away from school or work."""
    for row in view.absences:
        end, open_end = _end(row.began_on, row.ended_on, today)
        title = _away(row)
        yield Item(
            key=f"absence/{row.id}",
            lane=LaneKey.SCHOOL,
            sign=Sign.SPAN,
            row=RowKind.ABSENCE,
            row_id=row.id,
            start=row.began_on,
            end=end,
            until=_until(row.began_on, end, today),
            state=_state(row.began_on, today),
            title=title,
            label=row.reason.strip() or title,
            remark=row.reason.strip(),
            guess=open_end,
        )


def _end(began: dt.date, ended: dt.date | None, today: dt.date) -> tuple[dt.date, bool]:
    """Return the last day, and whether none is known: then it reaches to today."""
    return max(began, ended if ended is not None else today), ended is None


def _until(began: dt.date, end: dt.date, today: dt.date) -> dt.date | None:
    return min(end, today) if began <= today else None


def _state(began: dt.date, today: dt.date) -> State:
    return State.HAPPENED if began <= today else State.PLANNED


def _reaction(row: TransfusionRow) -> Words:
    if not row.reacted:
        return ""
    what = " ".join(row.reaction.split()).rstrip(".")
    return Message("timeline", _REACTED, {"what": what}) if what else Message("timeline", _REACTION)


def _beams(row: RadiationRow) -> Words:
    parts = []
    if row.gray is not None:
        parts.append(Message("timeline", _GRAY, {"gray": row.gray}))
    if row.fractions is not None:
        parts.append(Message("timeline", _FRACTIONS, {}, row.fractions))
    return listed(parts) if parts else ""


def _away(row: AbsenceRow) -> Message:
    days = row.days
    if days is None and row.ended_on is not None:
        days = float((row.ended_on - row.began_on).days + 1)
    if days is None:
        return Message("timeline", _AWAY)
    return Message("timeline", _AWAY_ONE if days == 1 else _AWAY_FOR, {"days": days})


def _listed(first: Message, own: str) -> Message:
    name = own.strip()
    return listed([first, Message("", "{name}", {"name": name})]) if name else first
