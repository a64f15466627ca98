"""Where two names differ, and how a disguised name is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.detection.channel import SlipKind, one_slip
from missent.gui.letters import align, is_coded, revealed, sides, within

GMAIL_IN_DISGUISE = "xn--gmil-63d.com"  # its a is Cyrillic


@pytest.mark.parametrize(
    ("written", "meant", "differing"),
    [
        ("navy.ml", "navy.mil", [("", "i")]),
        ("gmial.com", "gmail.com", [("i", "a"), ("a", "i")]),
        ("gmail.con", "gmail.com", [("n", "m")]),
        ("navyy.mil", "navy.mil", [("y", "")]),
        ("navy.mil", "navy.mil", []),
        ("mail.us.af.mil", "us.af.mil", [("m", ""), ("a", ""), ("i", ""), ("l", ""), (".", "")]),
    ],
)
def test_differing_letters_stand_side_by_side(written: str, meant: str, differing: list[tuple[str, str]]) -> None:
    assert [pair for pair in align(written, meant) if pair[0] != pair[1]] == differing


@pytest.mark.parametrize(("written", "meant"), [("example.com", "example.org"), ("example.net", "example.eu")])
def test_another_ending_is_replaced_letter_by_letter(written: str, meant: str) -> None:
    ending = align(written, meant)[len("example.") :]
    assert "".join(left for left, _ in ending) == written.partition(".")[2]
    assert all(left for left, _ in ending)


@given(st.text("abcdilm.", max_size=40), st.text("abcdilm.", max_size=40))
def test_no_letter_is_lost_or_added(written: str, meant: str) -> None:
    pairs = align(written, meant)
    assert "".join(left for left, _ in pairs) == written
    assert "".join(right for _, right in pairs) == meant


@given(st.text("aol.", min_size=3, max_size=12), st.data())
def test_one_slip_is_marked_where_the_reasons_say_that_it_is(meant: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(meant) - 1))
    written = data.draw(
        st.sampled_from([meant[:at] + meant[at + 1 :], meant[:at] + "l" + meant[at:], meant[:at] + "o" + meant[at:]])
    )
    path = one_slip(meant, written)
    assert path is not None
    (slip,), pairs = path.slips, align(written, meant)
    ((place, pair),) = [(place, pair) for place, pair in enumerate(pairs) if pair[0] != pair[1]]
    assert len("".join(right for _, right in pairs[:place])) == slip.position
    assert pair == (("", slip.meant) if slip.kind is SlipKind.OMITTED else (slip.written, ""))


def test_the_gap_of_yaho_stands_before_the_dot() -> None:
    assert [left for left, _ in align("yaho.com", "yahoo.com")] == ["y", "a", "h", "o", "", ".", "c", "o", "m"]


def test_the_local_part_is_never_marked() -> None:
    sent, intended = sides("jan", "navy.ml", "navy.mil")
    assert [letter for letter, differs in sent if differs] == [""]
    assert [letter for letter, differs in intended if differs] == ["i"]
    assert "".join(letter for letter, _ in intended) == "jan@navy.mil"


def test_a_name_in_code_is_marked_as_a_whole_label_and_compared_by_its_letters() -> None:
    sent, intended = sides("", GMAIL_IN_DISGUISE, "gmail.com")
    assert "".join(letter for letter, differs in sent if differs) == "xn--gmil-63d"
    assert [letter for letter, differs in intended if differs] == ["a"]


def test_letters_of_another_script_are_told_by_their_code_points() -> None:
    assert revealed(GMAIL_IN_DISGUISE) == "gm⟨U+0430⟩il.com"
    assert revealed("xn--mller-kva.de") == "müller.de"
    assert not is_coded("navy.ml")


@pytest.mark.parametrize("room", [4, 12, 20, 40])
def test_what_differs_is_in_sight_in_however_little_room(room: int) -> None:
    head = [(letter, letter) for letter in "somebody.of.the.office@"]
    pairs = head + align("tidewatr.example.net", "tidewater.example.net")
    kept = within(pairs, len(head) - 1, room)
    assert len(kept) == min(room, len(pairs))
    assert ("", "e") in kept
    assert ("…", "…") in kept
