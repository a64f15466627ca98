"""The channel knows what hands do, and tells one slip from two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.detection.channel import NEIGHBOURS, SlipKind, omission, one_slip, substitution, swap, two_slips

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-."
NAMES = st.text(alphabet=LETTERS, min_size=4, max_size=20)


def test_keys_are_neighbours_on_any_of_three_keyboards() -> None:
    assert "n" in NEIGHBOURS["m"]  # QWERTY: mindef.ml for mindef.nl
    assert "z" in NEIGHBOURS["t"]  # QWERTZ
    assert "p" in NEIGHBOURS["m"]  # AZERTY
    assert "p" not in NEIGHBOURS["a"]


@pytest.mark.parametrize(
    ("meant", "written", "kind"),
    [
        ("navy.mil", "navy.ml", SlipKind.OMITTED),
        ("navy.mil", "navvy.mil", SlipKind.INSERTED),
        ("mindef.nl", "mindef.ml", SlipKind.SUBSTITUTED),
        ("gmail.com", "gmial.com", SlipKind.SWAPPED),
        ("gmail.com", "gmail.con", SlipKind.SUBSTITUTED),
        ("us.af.mil", "usaf.mil", SlipKind.OMITTED),
    ],
)
def test_one_slip_is_named(meant: str, written: str, kind: SlipKind) -> None:
    path = one_slip(meant, written)
    assert path is not None
    assert [slip.kind for slip in path.slips] == [kind]


def test_what_is_equal_or_farther_is_not_one_slip() -> None:
    assert one_slip("navy.mil", "navy.mil") is None
    assert one_slip("navy.mil", "nvy.ml") is None
    assert one_slip("navy.mil", "army.mil") is None


def test_likelier_slips_cost_less() -> None:
    assert omission("hotmail.com", 3) < substitution("hotmail.com", 3, "z")
    assert substitution("hotmail.com", 0, "j") < substitution("hotmail.com", 0, "q")  # j is next to h
    assert omission("committee.eu", 3) < omission("committee.eu", 1)  # one of a doubled letter
    assert swap("gmail.com") < substitution("gmail.com", 0, "q")
    assert omission("us.af.mil", 2) > omission("us.af.mil", 0)  # dots are seldom lost


def test_a_letter_that_moved_costs_less_than_two_slips() -> None:
    moved, two = two_slips("gmail.com", "gimal.com"), two_slips("gmail.com", "gamal.com")
    assert moved is not None and two is not None
    assert moved.cost < two.cost


@given(NAMES, st.data())
def test_every_single_edit_is_one_slip(meant: str, data: st.DataObject) -> None:
    written = _edited(meant, data)
    if written != meant:
        assert one_slip(meant, written) is not None


@given(NAMES, st.data())
def test_two_edits_are_never_more_than_two_slips(meant: str, data: st.DataObject) -> None:
    written = _edited(_edited(meant, data), data)
    if written != meant:
        assert one_slip(meant, written) or two_slips(meant, written) or _overlapping(meant, written)


def _edited(name: str, data: st.DataObject) -> str:
    """Make one slip at any place."""
    at = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from(LETTERS))
    return data.draw(
        st.sampled_from(
            [
                name[:at] + name[at + 1 :],
                name[:at] + letter + name[at:],
                name[:at] + letter + name[at + 1 :],
                name[:at] + name[at : at + 2][::-1] + name[at + 2 :],
            ]
        )
    )


def _overlapping(meant: str, written: str) -> bool:
    """Tell whether a swap was cut into by the other slip: optimal string alignment never edits a substring twice."""
    head = next((i for i, (a, b) in enumerate(zip(meant, written, strict=False)) if a != b), min(len(meant), len(written)))
    tail = next(
        (i for i, (a, b) in enumerate(zip(meant[::-1], written[::-1], strict=False)) if a != b), min(len(meant), len(written))
    )
    return max(len(meant), len(written)) - head - tail <= 4
