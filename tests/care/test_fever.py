from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.fever import (
    FeverKind,
    PublishedFeverRule,
    judge,
    site_name,
    temperature_words,
    to_celsius,
    to_fahrenheit,
)
from alltracker.care.kinds import TemperatureSite as Site
from alltracker.db.models import FeverRule, Temperature
from alltracker.language import Language

SAY = Language().say
PUBLISHED = (
    PublishedFeverRule("a", "By mouth 38.0 for an hour", 38.0, Site.MOUTH, ("sjfn",)),
    PublishedFeverRule("b", "Armpit 37.4 for an hour", 37.4, Site.ARMPIT, ("sjfn",)),
    PublishedFeverRule("c", "37.5 to 37.9 with another worry", 37.5, None, ("cclgf",)),
)


def reading(celsius, site=Site.MOUTH):
    return Temperature(
        patient_id="p",
        measured_on=dt.date(2026, 11, 24),
        value_text=str(celsius),
        celsius=celsius,
        site=site,
    )


def team(celsius=38.3, site=Site.MOUTH, phone="555 0199"):
    return FeverRule(patient_id="p", celsius=celsius, site=site, words="Call at once.", phone=phone)


def kind(celsius, site=Site.MOUTH, rule=None):
    return judge(reading(celsius, site), rule, PUBLISHED).kind


@pytest.mark.parametrize(
    ("celsius", "expected"),
    [
        (38.3, FeverKind.TEAM_RULE),
        (38.25, FeverKind.TEAM_RULE),
        (41.0, FeverKind.TEAM_RULE),
        (38.2, FeverKind.NOTED),
        (36.0, FeverKind.NOTED),
        (35.96, FeverKind.LOW),
        (34.0, FeverKind.LOW),
    ],
)
def test_the_rule_of_the_team_decides(celsius, expected):
    assert kind(celsius, rule=team()) is expected


@pytest.mark.parametrize(
    ("celsius", "expected"),
    [
        (38.0, FeverKind.NO_RULE),
        (37.95, FeverKind.NO_RULE),
        (37.9, FeverKind.NOTED),
        (35.9, FeverKind.LOW),
    ],
)
def test_without_a_rule_the_lowest_published_one_asks_for_a_call(celsius, expected):
    assert kind(celsius) is expected


def test_published_rules_for_the_armpit_count_for_the_armpit_only():
    assert kind(37.5, Site.ARMPIT) is FeverKind.NO_RULE
    assert kind(37.5, Site.MOUTH) is FeverKind.NOTED
    assert kind(37.5, Site.EAR) is FeverKind.NOTED


def test_rules_for_mouth_and_armpit_are_never_swapped():
    for_mouth, for_armpit = team(38.3, Site.MOUTH), team(37.4, Site.ARMPIT)
    for celsius in (36.5, 37.6, 38.4, 40.0):
        assert kind(celsius, Site.ARMPIT, for_mouth) is not FeverKind.TEAM_RULE
        assert kind(celsius, Site.MOUTH, for_armpit) is not FeverKind.TEAM_RULE
    assert kind(38.4, Site.ARMPIT, for_mouth) is FeverKind.OTHER_SITE
    assert kind(36.5, Site.ARMPIT, for_mouth) is FeverKind.NOTED


def test_a_rule_without_a_place_holds_for_all():
    assert kind(38.3, Site.EAR, team(site=Site.NOT_KNOWN)) is FeverKind.TEAM_RULE
    assert kind(38.3, Site.NOT_KNOWN, team()) is FeverKind.OTHER_SITE


def test_the_answer_carries_the_words_and_the_phone_of_the_team():
    answer = judge(reading(38.4), team(), PUBLISHED)
    assert answer.calls
    assert answer.team_words == "Call at once."
    assert answer.phone == "555 0199"
    assert answer.published == ()
    assert "38.4 °C" in SAY(answer.headline)


def test_without_a_rule_the_published_ones_are_shown_with_the_contacts_phone():
    answer = judge(reading(38.4), None, PUBLISHED, phone="555 0100")
    assert answer.published == PUBLISHED
    assert answer.phone == "555 0100"
    assert "Ask your team" in SAY(answer.advice[0])
    assert judge(reading(38.4), team(phone=" "), (), phone="555 0100").phone == "555 0100"


@given(st.floats(30, 45), st.sampled_from(Site), st.booleans(), st.floats(36, 40))
def test_the_standing_line_stands_and_nothing_reassures(celsius, site, has_rule, limit):
    answer = judge(reading(celsius, site), team(limit) if has_rule else None, PUBLISHED)
    said = [SAY(answer.headline), *map(SAY, answer.advice)]
    assert said[-1] == "Unwell without a fever: call your team."
    assert not any(word in " ".join(said).casefold() for word in ("normal", "fine", "no fever"))
    if celsius >= 38 and (celsius >= limit or not has_rule):
        assert answer.calls


@given(st.integers(860, 1130))
def test_fahrenheit_survives_the_way_to_celsius_and_back(tenths):
    typed = Decimal(tenths) / 10
    assert round(to_fahrenheit(to_celsius(typed)), 20) == typed


def test_conversions_are_exact():
    assert to_fahrenheit(38.0) == Decimal("100.4")
    assert to_fahrenheit(38.3) == Decimal("100.94")
    assert to_celsius(212) == 100
    assert SAY(temperature_words(38.3, fahrenheit=True)) == "100.9 °F"
    assert len({site_name(site).text for site in Site}) == len(Site)


def test_sentences_speak_fahrenheit_if_asked():
    answer = judge(reading(38.4), team(), fahrenheit=True)
    assert "101.1 °F" in SAY(answer.headline)
    assert "100.9 °F" in SAY(answer.headline)
