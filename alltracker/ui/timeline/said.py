"""Says what stands on the timeline in the reader's language: labels, days, whole sentences."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.kind_words import word_of
from alltracker.care.kinds import AppointmentStatus
from alltracker.care.timeline_items import Item, Lane, LaneKey, Sign, State, Words
from alltracker.care.timeline_scale import Step, Tick
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import WEEKDAYS, DayStyle, Language

_CONTEXT: Final = "timeline"
_SHORT: Final = 3
_FROM_TO: Final = QT_TRANSLATE_NOOP("timeline", "{first} to {last}")
_SINCE: Final = QT_TRANSLATE_NOOP("timeline", "since {day}")
_FROM: Final = QT_TRANSLATE_NOOP("timeline", "from {day}, no end known")
_AT: Final = QT_TRANSLATE_NOOP("timeline", "{day}, {time}")
_PLANNED: Final = QT_TRANSLATE_NOOP("timeline", "planned")
_GUESSED: Final = QT_TRANSLATE_NOOP("timeline", "the length is a guess")
_PLACE: Final = QT_TRANSLATE_NOOP("timeline", "{lane}, {at} of {count}")
_MORE: Final = QT_TRANSLATE_NOOP("timeline", "+%n more", "", 1)
_TODAY: Final = QT_TRANSLATE_NOOP("timeline", "today")
_CHANGED: Final = QT_TRANSLATE_NOOP("timeline", "{dose} from {day}")
_GOING_ON: Final = frozenset(
    {
        LaneKey.SIDE_EFFECTS,
        LaneKey.HOSPITAL,
        LaneKey.INFECTIONS,
        LaneKey.RADIATION,
        LaneKey.SCHOOL,
    }
)
"""What reaches to today where no end is known."""
_MOVED: Final = QT_TRANSLATE_NOOP("timeline", "moved from {day}")


class Said:
    """One language's words for the timeline; labels are kept once they were said."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._labels: dict[tuple[str, bool], str] = {}

    def text(self, words: Words) -> str:
        """Return words in the reader's language."""
        return words if isinstance(words, str) else self.language.say(words)

    def forget(self) -> None:
        """Forget the labels of things that may have changed."""
        self._labels.clear()

    def label(self, item: Item, *, near: bool) -> str:
        """Return what stands beside a thing."""
        known = self._labels.get((item.key, near))
        if known is None:
            known = self._label(item, near=near)
            self._labels[item.key, near] = known
        return known

    def _label(self, item: Item, *, near: bool) -> str:
        words = self.text((item.near_label or item.label) if near else item.label)
        if item.sign is not Sign.DOSE_CHANGE or not words:
            return words
        day = self.language.day(item.start, DayStyle.SHORT)
        return self._say(_CHANGED, dose=words, day=day)

    def today(self) -> str:
        """Return the word on the line of today."""
        return self.language.word(_CONTEXT, _TODAY)

    def more(self, count: int) -> str:
        """Return "+7 more"."""
        return self.language.word(_CONTEXT, _MORE, count)

    def day(self, day: dt.date) -> str:
        """Return a day as it stands on a tag."""
        return self.language.day(day, DayStyle.WEEKDAY)

    def when(self, item: Item) -> str:
        """Return when a thing was or will be, written out."""
        if item.half_known is not None:
            return self.language.partial(item.half_known, DayStyle.LONG)
        if item.end is None:
            return self._say(_FROM, day=self.language.day(item.start, DayStyle.LONG))
        if item.end != item.start and item.is_bar:
            if item.guess and item.lane in _GOING_ON:
                return self._say(_SINCE, day=self.language.day(item.start, DayStyle.LONG))
            return self.span(item.start, item.end)
        day = self.language.heading(item.start, DayStyle.FULL)
        return day if item.at is None else self._say(_AT, day=day, time=item.at)

    def span(self, first: dt.date, last: dt.date) -> str:
        """Return "16 November to 27 December 2026"."""
        same_year = first.year == last.year
        start = self.language.day(first, DayStyle.LONG)
        if same_year and start.endswith(str(first.year)):
            start = start.removesuffix(str(first.year)).rstrip(" ,").removesuffix(" de")
        return self._say(_FROM_TO, first=start, last=self.language.day(last, DayStyle.LONG))

    def remarks(self, item: Item) -> str:
        """Return what else is known of a thing: its state, where it was moved from, the remark."""
        parts = [self.text(item.remark)]
        if item.state is State.MISSED:
            parts.append(self.language.say(word_of(AppointmentStatus.MISSED)))
        elif item.state is State.PLANNED or (item.is_bar and item.until is None):
            parts.append(self.language.word(_CONTEXT, _PLANNED))
        if item.guess and item.phase is not None:
            parts.append(self.language.word(_CONTEXT, _GUESSED))
        if item.ghosts:
            first = self.language.day(item.ghosts[0])
            parts.append(self._say(_MOVED, day=first))
        return ", ".join(part for part in parts if part)

    def tip(self, item: Item) -> str:
        """Return a thing in two or three lines."""
        lines = (self.text(item.title), self.when(item), self.remarks(item))
        return "\n".join(line for line in lines if line)

    def sentence(self, item: Item, lane: Lane) -> str:
        """Return a thing as a screen reader says it, with its place in the lane."""
        at = lane.items.index(item) + 1
        place = self._say(_PLACE, lane=self.text(lane.title), at=at, count=len(lane.items))
        parts = (self.text(item.title), self.when(item), self.remarks(item), place)
        return ". ".join(part.rstrip(".") for part in parts if part)

    def tick(self, step: Step, tick: Tick) -> str:
        """Return what a division of the axis is called."""
        language, day = self.language, tick.start
        if step in {Step.YEARS, Step.MONDAYS}:
            return str(day.year if step is Step.YEARS else day.day)
        if step is Step.WEEKS:
            return language.day(day, DayStyle.SHORT)
        if step is Step.MONTHS_NAMED:
            said = language.day(day, DayStyle.MONTH_LONG)
            return said[:1].upper() + said[1:]
        return self._short_tick(step, day)

    def _short_tick(self, step: Step, day: dt.date) -> str:
        if step is Step.MONTHS:
            return self.language.day(day, DayStyle.MONTH_ALONE).capitalize()
        weekday = self.language.word("dates", WEEKDAYS[day.weekday()])
        if step is Step.LETTERS:
            return weekday[:1].upper()
        return f"{weekday[:_SHORT].capitalize()} {day.day}"

    def _say(self, text: str, **values: object) -> str:
        return self.language.say(Message(_CONTEXT, text, values))
