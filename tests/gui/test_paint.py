"""The pencil's mark stands where the letters differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from missent.gui.paint import align, cut, shown, sides, width_of


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


def plain(letters: list[tuple[str, bool]]) -> str:
    return "".join(letter for letter, _ in letters)


def test_a_long_address_is_cut_inside_its_local_part(look: QApplication) -> None:
    sent, _ = sides("a.very.long.local.part.of.somebody", "navy.ml", "navy.mil")
    narrow = width_of(sent, QFont()) / 2
    kept = shown(sent, QFont(), narrow)
    assert plain(kept).endswith("…@navy.ml")
    assert width_of(kept, QFont()) <= narrow


@pytest.mark.parametrize("room", [0.0, 20.0, 60.0])
def test_a_domain_that_is_cut_says_so(look: QApplication, room: float) -> None:
    _, intended = sides("", "tidewatr.example.net", "tidewater.example.net")
    assert plain(cut(intended, QFont(), room)).endswith("…")
    assert plain(cut(intended, QFont(), 10_000)) == "tidewater.example.net"
