"""Hidden, reordering and commanding characters are shown as what they are."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.report.visible import visible


@pytest.mark.parametrize(
    "hidden",
    ["\x1b", "\r", "\n", "\x07", "\x7f", "\x9b", "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u00ad", "\U000e0041"],
)
def test_a_character_that_hides_or_commands_is_shown_as_its_code_point(hidden):
    assert visible(f"a{hidden}b") == f"a⟨U+{ord(hidden):04X}⟩b"


@pytest.mark.parametrize("text", ["ops@navy.ml", "Grüße aus Köln", "Привет", "港務局", "naïve e\u0301", ""])
def test_ordinary_text_of_any_script_is_left_as_it_is(text):
    assert visible(text) == text


@given(st.text())
def test_nothing_that_commands_or_reorders_is_left(text):
    shown = visible(text)
    assert not [letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cs") or unicodedata.bidirectional(letter) in
                ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")]  # fmt: skip
