"""The pencil's mark stands where the letters differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.gui.paint import align, sides


@pytest.mark.parametrize(
    ("written", "meant", "differing"),
    [
        ("navy.ml", "navy.mil", [("", "i")]),
        ("gmial.com", "gmail.com", [("i", "a"), ("a", "i")]),
        ("gmail.con", "gmail.com", [("n", "m")]),
        ("navyy.mil", "navy.mil", [("y", "")]),
        ("navy.mil", "navy.mil", []),
    ],
)
def test_differing_letters_stand_side_by_side(written: str, meant: str, differing: list[tuple[str, str]]) -> None:
    assert [pair for pair in align(written, meant) if pair[0] != pair[1]] == differing


@given(st.text("abcdilm.", max_size=40), st.text("abcdilm.", max_size=40))
def test_no_letter_is_lost_or_added(written: str, meant: str) -> None:
    pairs = align(written, meant)
    assert "".join(left for left, _ in pairs) == written
    assert "".join(right for _, right in pairs) == meant


def test_the_local_part_is_never_marked() -> None:
    sent, intended = sides("jan", "navy.ml", "navy.mil")
    assert [letter for letter, differs in sent if differs] == [""]
    assert [letter for letter, differs in intended if differs] == ["i"]
    assert "".join(letter for letter, _ in intended) == "jan@navy.mil"
