from __future__ import annotations

import tomllib

import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from alltracker.knowledge.toml_places import places

TRICKY = '''\
# a comment with [[phase]] and key = 1
key = "a # no comment, [[phase]] neither"
note = """
[[phase]]
days = 1 \\"""
still the note""\"""
raw = \'\'\'
kind = "no key"
it''s\'\'\'\'
"quoted \\"key\\"" = 1
a.b . c = 2

[[phase]] # first
kind = "induction"
inline = { days = 28, deep = { more = [1,
  2] } }

[[phase]]
kind = \'literal \\\'
list = [
  "x", # a comment, with ] in it
  { one = 1 },

]
[phase.sub]
day = 2026-11-21 10:00:00
[[phase.rows]]
z = 1
[[phase.rows]]
z = 2
'''


def test_strings_comments_and_inline_tables_do_not_mislead():
    text = TRICKY
    tomllib.loads(text)
    found = places(text)
    lines = text.split("\n")

    def line(start):
        return next(number for number, one in enumerate(lines, 1) if one.startswith(start))

    assert found["key",] == 2
    assert found["note",] == 3
    assert found["raw",] == line("raw")
    assert found['quoted "key"',] == line('"quoted')
    assert found["a", "b", "c"] == line("a.b")
    first, second = [n for n, one in enumerate(lines, 1) if one.startswith("[[phase]]")][-2:]
    assert found["phase", 0] == first
    assert found["phase", 0, "inline", "deep", "more", 1] == first + 3
    assert found["phase", 1] == second
    assert found["phase", 1, "list", 1, "one"] == second + 4
    assert found["phase", 1, "sub", "day"] == line("day = 2026")
    assert found["phase", 1, "rows", 1, "z"] == len(lines) - 1
    assert ("phase", 2) not in found
    assert ("days",) not in found


KEYS = st.text(max_size=4)
VALUES = st.recursive(
    st.booleans() | st.integers() | st.dates() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


def every_place(value, place=()):
    if place:
        yield place
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from every_place(inner, (*place, key))
    if isinstance(value, list):
        for number, inner in enumerate(value):
            yield from every_place(inner, (*place, number))


@given(st.dictionaries(KEYS, VALUES, max_size=5), st.booleans())
def test_every_key_of_any_text_is_found_on_a_line_that_names_it(content, multiline):
    text = tomli_w.dumps(content, multiline_strings=multiline)
    read = tomllib.loads(text)
    found = places(text)
    lines = text.split("\n")
    assert set(every_place(read)) <= set(found)
    for place, number in found.items():
        assert 1 <= number <= len(lines)
        if isinstance(place[-1], str) and place[-1].isascii() and place[-1].isalnum():
            assert place[-1] in lines[number - 1]
