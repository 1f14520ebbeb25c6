"""How visits repeat, said in both languages."""

from __future__ import annotations

import pytest

from alltracker.care.recurrence import Rule, rule_words
from alltracker.language import load_language

SAID = [
    ("FREQ=DAILY", "Every day", "Cada día"),
    ("FREQ=DAILY;INTERVAL=3", "Every 3 days", "Cada 3 días"),
    ("FREQ=WEEKLY", "Every week", "Cada semana"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "Every 2 weeks on Tuesday", "Cada 2 semanas en martes"),
    (
        "FREQ=WEEKLY;BYDAY=MO,WE,FR",
        "Every week on Monday, Wednesday and Friday",
        "Cada semana en lunes, miércoles y viernes",
    ),
    ("FREQ=MONTHLY", "Every month", "Cada mes"),
    ("FREQ=MONTHLY;BYMONTHDAY=15", "On day 15 of each month", "El día 15 de cada mes"),
    (
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31",
        "Every 3 months on day 31 (months without it are left out)",
        "Cada 3 meses el día 31 (los meses que no lo tienen se omiten)",
    ),
    (
        "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270303T235959",
        "On the 2nd Tuesday of each month, until 3 Mar 2027",
        "El segundo martes de cada mes, hasta el 3 mar 2027",
    ),
    (
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR",
        "Every 2 months on the last Friday",
        "Cada 2 meses el último viernes",
    ),
    (
        "FREQ=MONTHLY;BYDAY=5SU;COUNT=1",
        "On the 5th Sunday of each month (months without it are left out), 1 visit",
        "El quinto domingo de cada mes (los meses que no lo tienen se omiten), 1 visita",
    ),
    ("FREQ=YEARLY", "Every year", "Cada año"),
    (
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "Every year on 29 February (only leap years have it)",
        "Cada año el 29 de febrero (solo los años bisiestos lo tienen)",
    ),
    (
        "FREQ=YEARLY;INTERVAL=5;BYMONTH=3;BYMONTHDAY=1;COUNT=4",
        "Every 5 years on 1 March, 4 visits",
        "Cada 5 años el 1 de marzo, 4 visitas",
    ),
    ("CYCLE;ON=5;OFF=23", "5 days on, 23 days off", "5 días sí, 23 días no"),
    (
        "CYCLE;ON=1;OFF=6;COUNT=6",
        "1 day on, 6 days off, 6 cycles",
        "1 día sí, 6 días no, 6 ciclos",
    ),
]


@pytest.mark.parametrize(("text", "english", "spanish"), SAID, ids=[one[0] for one in SAID])
def test_a_rule_is_said_in_words(text: str, english: str, spanish: str) -> None:
    words = rule_words(Rule.parse(text))
    assert load_language("en").say(words) == english
    assert load_language("es").say(words) == spanish
