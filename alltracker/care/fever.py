"""A temperature against the team's own fever rule, or against published ones until there is one.

No answer ever says that a temperature is fine (product decision; clinical tables 3.7).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from alltracker.care.fever_lasting import lasts, reaches_lasting, same_site, tenth
from alltracker.care.kinds import TemperatureSite
from alltracker.care.rows import FeverRuleRow, TemperatureRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

LOWEST_PUBLISHED: Final = Decimal("38.0")
"""Degrees Celsius: the strictest published rule for a reading by mouth (clinical tables 3.7)."""
LOW_TEMPERATURE: Final = Decimal("36.0")
"""Degrees Celsius: under this a reading gets the same request to call (source key cclgf)."""
_NINE_FIFTHS: Final = Decimal("1.8")
_FREEZING: Final = Decimal(32)

_SITES: Final = {
    TemperatureSite.MOUTH: QT_TRANSLATE_NOOP("fever", "mouth"),
    TemperatureSite.ARMPIT: QT_TRANSLATE_NOOP("fever", "armpit"),
    TemperatureSite.EAR: QT_TRANSLATE_NOOP("fever", "ear"),
    TemperatureSite.FOREHEAD: QT_TRANSLATE_NOOP("fever", "forehead"),
    TemperatureSite.RECTAL: QT_TRANSLATE_NOOP("fever", "rectal"),
    TemperatureSite.NOT_KNOWN: QT_TRANSLATE_NOOP("fever", "place not noted"),
}


class FeverKind(StrEnum):
    """What a reading calls for."""

    TEAM_RULE = "team_rule"
    """It meets the team's rule."""
    MAY_LAST = "may_last"
    """Alone it does not; it does if it lasts as long as the lasting part of the rule says."""
    OTHER_SITE = "other_site"
    """The team's rule is for another place of measuring, and the reading is no everyday one."""
    NO_RULE = "no_rule"
    """There is no rule of the team yet, and published rules ask for a call."""
    LOW = "low"
    """It is under 36.0 °C."""
    NOTED = "noted"
    """Nothing is said about it, and nothing reassuring either."""


class FeverCondition(StrEnum):
    """What has to be true beside the figure of a published rule, for a call to be asked for."""

    ONCE = "once"
    FOR_1_HOUR = "for_1_hour"
    TWICE_24_H = "twice_24_h"
    UNDER_3_MONTHS = "once_under_3_months"
    OTHER_WORRY = "with_other_worry"


_A_READING_ALONE: Final = {
    FeverCondition.ONCE,
    FeverCondition.FOR_1_HOUR,
    FeverCondition.TWICE_24_H,
}


@dataclass(frozen=True, slots=True)
class PublishedFeverRule:
    """A rule that a hospital gives its families, with its source."""

    key: str
    words: str
    """The rule in the reader's language."""
    celsius: float
    site: TemperatureSite | None
    sources: tuple[str, ...]
    condition: FeverCondition = FeverCondition.ONCE

    @property
    def by_reading_alone(self) -> bool:
        """Whether readings alone can meet it, without knowing how old or how well the child is."""
        return self.condition in _A_READING_ALONE


@dataclass(frozen=True, slots=True)
class FeverAnswer:
    """What to show beside a reading."""

    kind: FeverKind
    headline: Message
    advice: tuple[Message, ...]
    """What to do, from the team's rule or as a request to ask the team; the last always stands."""
    team_words: str
    phone: str
    published: tuple[PublishedFeverRule, ...]
    """The published rules to show with their sources; empty where the team's own rule answers."""

    @property
    def calls(self) -> bool:
        """Whether the answer asks to call the team."""
        return self.kind not in {FeverKind.NOTED, FeverKind.MAY_LAST}

    @property
    def speaks(self) -> bool:
        """Whether there is anything to show beside the standing line."""
        return self.kind is not FeverKind.NOTED


def to_fahrenheit(celsius: float | Decimal) -> Decimal:
    """Return degrees Fahrenheit, exactly (F = C x 9/5 + 32)."""
    return Decimal(str(celsius)) * _NINE_FIFTHS + _FREEZING


def to_celsius(fahrenheit: float | Decimal) -> Decimal:
    """Return degrees Celsius to 28 digits (C = (F - 32) x 5/9)."""
    return (Decimal(str(fahrenheit)) - _FREEZING) * 5 / 9


def site_name(site: TemperatureSite) -> Message:
    """Return where a temperature was taken, as a word."""
    return Message("fever", _SITES[site])


def temperature_words(celsius: float | Decimal, *, fahrenheit: bool = False) -> Message:
    """Return a temperature to a tenth of a degree, such as "38.4 °C" or "101.1 °F"."""
    degrees = to_fahrenheit(celsius) if fahrenheit else Decimal(str(celsius))
    text = (
        QT_TRANSLATE_NOOP("fever", "{degrees} °F")
        if fahrenheit
        else QT_TRANSLATE_NOOP("fever", "{degrees} °C")
    )
    return Message("fever", text, {"degrees": tenth(degrees)})


def standing_line() -> Message:
    """Return the line that stands on every fever screen (source key cclgf)."""
    text = QT_TRANSLATE_NOOP("fever", "Unwell without a fever: call your team.")
    return Message("fever", text)


def strictest_by_mouth(rules: Sequence[PublishedFeverRule]) -> tuple[PublishedFeverRule, ...]:
    """Return the rules with the lowest figure for one reading by mouth, or at no given place."""
    once = [
        rule
        for rule in rules
        if rule.condition is FeverCondition.ONCE and rule.site in {None, TemperatureSite.MOUTH}
    ]
    lowest = min((rule.celsius for rule in once), default=None)
    return tuple(rule for rule in once if rule.celsius == lowest)


def judge(
    reading: TemperatureRow,
    rule: FeverRuleRow | None,
    published: Sequence[PublishedFeverRule] = (),
    *,
    phone: str = "",
    fahrenheit: bool = False,
    earlier: Sequence[TemperatureRow] = (),
) -> FeverAnswer:
    """Hold a reading against the team's rule, or without one against the published rules.

    Readings are compared to a tenth of a degree, rounded half up; a reading under 36.0 is not
    rounded up to it. A rule for one place of measuring is never applied to another: then the
    answer says so and asks for a call as soon as the reading reaches any of the numbers at hand.

    Args:
        reading: the temperature, in degrees Celsius.
        rule: the team's rule, if the family has entered it.
        published: what hospitals publish, shown where the team's rule cannot answer.
        phone: the team's number from the contacts, used where the rule names none.
        fahrenheit: whether the sentences give degrees Fahrenheit.
        earlier: the patient's other readings, for the lasting part of the team's rule.
    """
    kind = kind_of_reading(reading, rule, published, earlier)
    own_rule_answers = rule is not None and kind is not FeverKind.OTHER_SITE
    return FeverAnswer(
        kind=kind,
        headline=_headline(kind, reading, rule, fahrenheit=fahrenheit),
        advice=(*_advice(kind, reading, rule), standing_line()),
        team_words=rule.words.strip() if rule else "",
        phone=(rule.phone.strip() if rule else "") or phone,
        published=() if own_rule_answers or kind is FeverKind.NOTED else tuple(published),
    )


def kind_of_reading(
    reading: TemperatureRow,
    rule: FeverRuleRow | None,
    published: Sequence[PublishedFeverRule] = (),
    earlier: Sequence[TemperatureRow] = (),
) -> FeverKind:
    """Return only what a reading calls for, as ``judge`` tells it with its sentences."""
    if rule is not None and same_site(reading, rule):
        return _kind_by_rule(reading, rule, earlier)
    limits = [LOWEST_PUBLISHED]
    limits += [Decimal(str(known.celsius)) for known in published if known.site is reading.site]
    if rule is not None:
        limits += [Decimal(str(limit)) for limit in (rule.celsius, rule.lasting_celsius) if limit]
    if tenth(reading.celsius) >= tenth(min(limits)):
        return FeverKind.NO_RULE if rule is None else FeverKind.OTHER_SITE
    return low_or_noted(reading)


def _kind_by_rule(
    reading: TemperatureRow, rule: FeverRuleRow, earlier: Sequence[TemperatureRow]
) -> FeverKind:
    if _at_once(reading, rule) or lasts(reading, rule, earlier):
        return FeverKind.TEAM_RULE
    return FeverKind.MAY_LAST if reaches_lasting(reading, rule) else low_or_noted(reading)


def low_or_noted(reading: TemperatureRow) -> FeverKind:
    """Return what a reading calls for that reaches no limit at hand."""
    low = Decimal(str(reading.celsius)) < LOW_TEMPERATURE
    return FeverKind.LOW if low else FeverKind.NOTED


def _at_once(reading: TemperatureRow, rule: FeverRuleRow) -> bool:
    return tenth(reading.celsius) >= tenth(rule.celsius)


def lasting_words(rule: FeverRuleRow, *, fahrenheit: bool = False) -> Message | None:
    """Return the lasting part of a rule, "38.0 °C or more twice, 60 minutes apart", if any."""
    if rule.lasting_celsius is None:
        return None
    text = QT_TRANSLATE_NOOP(
        "fever", "{limit} or more twice within 24 hours, at least %n minute(s) apart", "", 1
    )
    limit = temperature_words(rule.lasting_celsius, fahrenheit=fahrenheit)
    return Message("fever", text, {"limit": limit}, rule.lasting_minutes or 0)


def _headline(
    kind: FeverKind, reading: TemperatureRow, rule: FeverRuleRow | None, *, fahrenheit: bool
) -> Message:
    """Return the first sentence, which names the part of the team's rule that answers."""
    text, limit = _HEADLINES[kind], temperature_words(LOW_TEMPERATURE, fahrenheit=fahrenheit)
    values: dict[str, object] = {
        "temperature": temperature_words(reading.celsius, fahrenheit=fahrenheit),
        "site": site_name(reading.site),
        "limit": limit,
    }
    if rule is not None and kind in {FeverKind.TEAM_RULE, FeverKind.MAY_LAST}:
        values["limit"] = temperature_words(rule.celsius, fahrenheit=fahrenheit)
        values["part"] = lasting_words(rule, fahrenheit=fahrenheit)
        if kind is FeverKind.TEAM_RULE and not _at_once(reading, rule):
            text = _MET_BY_LASTING
    return Message("fever", text, values)


_MET_BY_LASTING: Final = QT_TRANSLATE_NOOP(
    "fever", "{temperature} meets the rule of your team: {part}"
)
_HEADLINES: Final = {
    FeverKind.TEAM_RULE: QT_TRANSLATE_NOOP(
        "fever", "{temperature} meets the rule of your team: {limit} or more"
    ),
    FeverKind.MAY_LAST: QT_TRANSLATE_NOOP(
        "fever", "{temperature}: the rule of your team also counts {part}"
    ),
    FeverKind.OTHER_SITE: QT_TRANSLATE_NOOP(
        "fever", "{temperature} ({site}): call your team and say where it was measured"
    ),
    FeverKind.NO_RULE: QT_TRANSLATE_NOOP("fever", "{temperature}: call your team"),
    FeverKind.LOW: QT_TRANSLATE_NOOP("fever", "{temperature} is under {limit}: call your team"),
    FeverKind.NOTED: QT_TRANSLATE_NOOP("fever", "{temperature} noted"),
}


def _advice(
    kind: FeverKind, reading: TemperatureRow, rule: FeverRuleRow | None
) -> tuple[Message, ...]:
    if rule is None:
        text = QT_TRANSLATE_NOOP(
            "fever", "Hospitals give different rules. Ask your team for theirs and enter it."
        )
        return (Message("fever", text),)
    if not same_site(reading, rule):
        text = QT_TRANSLATE_NOOP(
            "fever", "The rule of your team is for another place of measuring: {site}."
        )
        return (Message("fever", text, {"site": site_name(rule.site)}),)
    if kind is FeverKind.TEAM_RULE:
        text = QT_TRANSLATE_NOOP("fever", "Do now what the rule of your team says.")
        return (Message("fever", text),)
    return ()
