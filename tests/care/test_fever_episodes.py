from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.fever import FeverKind, judge, lasting_words
from alltracker.care.fever_episodes import (
    basis_words,
    episode_words,
    fever_episodes,
    fever_kinds,
)
from alltracker.care.kinds import TemperatureSite as Site
from alltracker.care.kinds_events import StayReason
from alltracker.care.rows import RecordView
from alltracker.db.models import FeverRule, Infection, Stay, Temperature
from alltracker.language import Language

SAY = Language().say
DAY = dt.date(2026, 10, 26)
RULE = FeverRule(
    patient_id="p", celsius=38.3, lasting_celsius=38.0, lasting_minutes=60, words="Call."
)


def at(hours, celsius, site=Site.MOUTH):
    """Return a reading so many hours after midnight of the day; a day alone has no time."""
    if isinstance(hours, dt.date):
        day, time = hours, None
    else:
        moment = dt.datetime.combine(DAY, dt.time.min) + dt.timedelta(hours=hours)
        day, time = moment.date(), moment.time()
    return Temperature(
        patient_id="p",
        measured_on=day,
        measured_at=time,
        value_text=str(celsius),
        celsius=celsius,
        site=site,
    )


def kind(reading, *earlier, rule=RULE):
    return judge(reading, rule, earlier=earlier).kind


def test_once_is_enough_at_the_higher_number():
    assert kind(at(10, 38.3)) is FeverKind.TEAM_RULE


def test_the_lower_number_must_last():
    assert kind(at(10, 38.0)) is FeverKind.MAY_LAST
    assert kind(at(10.5, 38.1), at(10, 38.0)) is FeverKind.MAY_LAST
    assert kind(at(11, 38.1), at(10, 38.0)) is FeverKind.TEAM_RULE
    assert kind(at(34, 38.1), at(10, 38.0)) is FeverKind.TEAM_RULE
    assert kind(at(34.1, 38.1), at(10, 38.0)) is FeverKind.MAY_LAST
    assert kind(at(11, 37.9), at(10, 38.2)) is FeverKind.NOTED


def test_a_later_reading_or_the_reading_itself_does_not_count_as_an_earlier_one():
    reading = at(10, 38.1)
    assert kind(reading, reading) is FeverKind.MAY_LAST
    assert kind(reading, at(12, 38.1)) is FeverKind.MAY_LAST


def test_a_rule_for_one_place_does_not_add_readings_of_another():
    rule = FeverRule(
        patient_id="p", celsius=38.3, lasting_celsius=38.0, lasting_minutes=60, site=Site.MOUTH
    )
    assert kind(at(11, 38.1), at(10, 38.1, Site.ARMPIT), rule=rule) is FeverKind.MAY_LAST
    assert kind(at(11, 38.1, Site.ARMPIT), at(10, 38.1), rule=rule) is FeverKind.OTHER_SITE


def test_without_a_time_the_call_is_rather_made_than_not():
    assert kind(at(DAY, 38.1), at(10, 38.0)) is FeverKind.TEAM_RULE
    assert kind(at(10, 38.1), at(DAY, 38.0)) is FeverKind.TEAM_RULE
    assert kind(at(DAY + dt.timedelta(days=3), 38.1), at(10, 38.0)) is FeverKind.MAY_LAST


def test_the_sentences_name_the_part_of_the_rule():
    answer = judge(at(11, 38.1), RULE, earlier=[at(10, 38.0)])
    assert answer.calls
    assert "38.0 °C or more twice within 24 hours, at least 60 minute(s) apart" in SAY(
        answer.headline
    )
    waiting = judge(at(11, 38.1), RULE)
    assert (waiting.calls, waiting.speaks) == (False, True)
    assert SAY(waiting.headline).startswith("38.1 °C: the rule of your team also counts 38.0 °C")
    assert lasting_words(FeverRule(patient_id="p", celsius=38.0)) is None


def test_the_first_reading_of_a_lasting_fever_becomes_part_of_it():
    readings = [at(10, 38.1), at(10.2, 38.1), at(11.1, 38.0), at(80, 38.1)]
    kinds = fever_kinds(readings, RULE)
    assert [kinds[one.id] for one in readings] == [
        *(FeverKind.TEAM_RULE, FeverKind.MAY_LAST, FeverKind.TEAM_RULE),
        FeverKind.MAY_LAST,
    ]


def test_fevers_close_together_are_one_episode():
    readings = [at(90, 38.5), at(21, 38.4), at(22, 37.4), at(40, 39.1), at(30, 38.3)]
    view = RecordView(temperatures=readings, fever_rule=RULE)
    first, second = fever_episodes(view)
    assert [row.celsius for row in first.readings] == [38.4, 38.3, 39.1]
    assert (first.began_on, first.ended_on) == (DAY, DAY + dt.timedelta(days=1))
    assert first.highest.celsius == 39.1
    assert SAY(episode_words(first)) == "Fever up to 39.1 °C, 3 reading(s)"
    assert SAY(episode_words(second)) == "Fever 38.5 °C"
    assert "rule of your team" in SAY(basis_words(first))


def test_without_a_rule_the_episode_says_so():
    (one,) = fever_episodes(RecordView(temperatures=[at(10, 38.0), at(11, 37.9)]))
    assert one.basis is FeverKind.NO_RULE
    assert len(one.readings) == 1
    assert "no rule of your team is noted" in SAY(basis_words(one))
    assert fever_episodes(RecordView(temperatures=[at(10, 37.9)])) == ()


def test_stays_and_infections_stand_beside_it():
    stay = Stay(patient_id="p", began_on=DAY + dt.timedelta(days=1), reason=StayReason.FEVER)
    before = Stay(
        patient_id="p",
        began_on=DAY - dt.timedelta(days=9),
        ended_on=DAY - dt.timedelta(days=1),
        reason=StayReason.TREATMENT,
    )
    germ = Infection(patient_id="p", name="Flu", began_on=DAY)
    view = RecordView(temperatures=[at(23, 38.6)], stays=[before, stay], infections=[germ])
    (one,) = fever_episodes(view)
    assert one.stays == (stay,)
    assert one.infections == (germ,)


@given(st.lists(st.tuples(st.integers(0, 400), st.floats(35, 41)), max_size=12))
def test_every_fever_is_in_exactly_one_episode(pairs):
    readings = [at(hours, celsius) for hours, celsius in pairs]
    episodes = fever_episodes(RecordView(temperatures=readings, fever_rule=RULE))
    told = [row.id for episode in episodes for row in episode.readings]
    kinds = fever_kinds(readings, RULE)
    assert sorted(told) == sorted(key for key, one in kinds.items() if one is FeverKind.TEAM_RULE)
