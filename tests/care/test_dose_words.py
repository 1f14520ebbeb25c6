"""Amounts and schedules as families read them."""

from __future__ import annotations

import pytest

from alltracker.care.dose_pattern import DosePattern, Rhythm
from alltracker.care.dose_words import (
    amount_figure,
    amount_words,
    pattern_words,
    rhythm_words,
    short_name,
)
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.language import Formats, Language, load_language
from tests.care.dose_rows import medicine

ENGLISH = load_language("en")


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        (0.5, DoseUnit.TABLET, "½ tablet"),
        (1, DoseUnit.TABLET, "1 tablet"),
        (1.5, DoseUnit.TABLET, "1½ tablets"),
        (0.25, DoseUnit.TABLET, "¼ tablet"),
        (2 / 3, DoseUnit.TABLET, "⅔ tablet"),
        (2.33, DoseUnit.CAPSULE, "2⅓ capsules"),
        (0.4, DoseUnit.TABLET, "0.4 tablet"),
        (0, DoseUnit.TABLET, "0 tablets"),
        (12, DoseUnit.DROP, "12 drops"),
        (1, DoseUnit.PUFF, "1 puff"),
        (5, DoseUnit.MILLILITER, "5 mL"),
        (2.5, DoseUnit.MILLILITER, "2.5 mL"),
        (0.5, DoseUnit.GRAM, "0.5 g"),
        (2500, DoseUnit.UNIT, "2500 IU"),
    ],
)
def test_amounts(amount: float, unit: DoseUnit, words: str) -> None:
    assert ENGLISH.say(amount_words(amount, unit)) == words


def test_figures_follow_the_decimal_sign_of_the_system() -> None:
    comma = Language("en", Formats(decimal_point=","))
    assert comma.say(amount_words(1.2, DoseUnit.MILLILITER)) == "1,2 mL"
    assert amount_figure(0.5) == "½"
    assert comma.value(amount_figure(0.4)) == "0,4"


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("DAILY 0.5 @bedtime", "½ tablet every day, at bedtime"),
        ("DAILY 2", "2 tablets every day"),
        (
            "WEEKDAYS 1,0.5,1,0.5,1,0.5,1 @bedtime",
            "1 tablet Mon Wed Fri Sun, ½ Tue Thu Sat, at bedtime",
        ),
        ("WEEKDAYS 1.5,1.5,1.5,1.5,1.5,2,2", "1½ tablets Mon Tue Wed Thu Fri, 2 Sat Sun"),
        ("WEEKDAYS 0,3,0,0,0,0,0 @evening", "3 tablets once a week, on Tuesday, in the evening"),
        ("WEEKDAYS 2,2,2,2,2,2,2", "2 tablets every day"),
        (
            "WEEKDAYS 0,0,0,0,0,5,5 @evening,morning",
            "5 tablets twice Sat Sun, in the morning and in the evening",
        ),
        ("EVERY_DAYS EVERY=3 1 @20:00", "1 tablet every 3 days, at 20:00"),
        ("EVERY_DAYS EVERY=7 8", "8 tablets once a week"),
        ("CYCLE ON=5 EVERY=28 4", "4 tablets a day for 5 days in every 28"),
        (
            "CYCLE ON=5 EVERY=28 4 @morning,evening=3",
            "4 tablets in the morning and 3 tablets in the evening, 5 days in every 28",
        ),
        ("CYCLE ON=7 EVERY=7 1", "1 tablet every day"),
        (
            "TAPER 3x4,3x2,1x0.5",
            "4 tablets for 3 days, then 2 tablets for 3 days, then ½ tablet for 1 day",
        ),
        (
            "TAPER 1x4,2x0,1x4",
            "4 tablets for 1 day, then nothing for 2 days, then 4 tablets for 1 day",
        ),
        (
            "INFUSION ON=2 1 @morning=2,evening",
            "2 tablets in the morning and 1 tablet in the evening, as an infusion over 2 days",
        ),
        ("AS_NEEDED 1", "1 tablet as needed"),
        ("ONCE 1", "1 tablet one time"),
        ("INFUSION ON=28 1", "1 tablet a day as an infusion over 28 days"),
        ("HELD", "held"),
        (
            "DAILY 1 @07:00,noon,evening",
            "1 tablet 3 times every day, at 07:00, at noon and in the evening",
        ),
    ],
)
def test_schedules(pattern: str, words: str) -> None:
    assert ENGLISH.say(pattern_words(DosePattern.parse(pattern), DoseUnit.TABLET)) == words


def test_a_weekly_medicine_reads_unlike_a_daily_one() -> None:
    said = {ENGLISH.say(rhythm_words(rhythm)) for rhythm in Rhythm}
    assert len(said) == len(Rhythm)
    assert ENGLISH.say(rhythm_words(Rhythm.ONCE_A_WEEK)) == "once a week"


def test_the_short_name_is_the_name_where_there_is_none() -> None:
    assert short_name(medicine()) == "Mercaptopurine"
    assert short_name(medicine(short="6-MP")) == "6-MP"


def test_a_weekly_and_a_daily_schedule_read_unlike_in_spanish_too() -> None:
    spanish = load_language("es")
    weekly = pattern_words(DosePattern.parse("WEEKDAYS 0,3,0,0,0,0,0 @evening"), DoseUnit.TABLET)
    daily = pattern_words(DosePattern.parse("DAILY 0.5 @bedtime"), DoseUnit.TABLET)
    assert spanish.say(weekly) == "3 tabletas una vez por semana, el martes, por la noche"
    assert spanish.say(daily) == "½ tableta todos los días, al acostarse"
