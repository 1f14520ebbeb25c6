from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.questions import (
    Question,
    read_questions,
    with_asked,
    with_more,
    write_questions,
)

WORDS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=30)
QUESTIONS = st.lists(st.builds(Question, WORDS, st.booleans()), max_size=6)


def test_each_line_is_a_question_and_a_tick_says_that_it_was_asked():
    text = "Is school allowed?\n\n  ✓ What did the marrow show? \n"
    assert read_questions(text) == (
        Question("Is school allowed?"),
        Question("What did the marrow show?", asked=True),
    )


def test_a_question_over_two_lines_becomes_one():
    assert write_questions([Question(" Is school\n allowed? ", asked=True)]) == (
        "✓ Is school allowed?"
    )


def test_asked_is_ticked_and_taken_back():
    text = "First?\nSecond?"
    asked = with_asked(text, 1, asked=True)
    assert asked == "First?\n✓ Second?"
    assert with_asked(asked, 1, asked=False) == text
    with pytest.raises(IndexError):
        with_asked(text, 2, asked=True)


def test_what_is_added_stands_there_once():
    text = with_more("✓ Is school allowed?", ["is SCHOOL allowed?", "Second?", " ", "second?"])
    assert text == "✓ Is school allowed?\nSecond?"


def test_a_tick_alone_is_no_question():
    assert read_questions("✓\n✓ ✓ \n") == ()


@given(QUESTIONS)
def test_what_is_written_is_read_again(questions):
    text = write_questions(questions)
    assert write_questions(read_questions(text)) == text


@given(WORDS)
def test_any_text_is_read_and_stays_as_it_is_from_then_on(text):
    once = write_questions(read_questions(text))
    assert write_questions(read_questions(once)) == once
