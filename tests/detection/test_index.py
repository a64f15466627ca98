"""The index finds what is near, whatever is in it."""

import string

from hypothesis import given
from hypothesis import strategies as st

from missent.detection.channel import one_slip, two_slips
from missent.detection.index import NameIndex, index_of
from missent.detection.tables import load

NAMES = st.text(alphabet=string.ascii_lowercase + "-.", min_size=8, max_size=14)


def indexed(names: dict[str, float]) -> NameIndex:
    return index_of(names, load().suffixes, same_label=4)


@given(NAMES, NAMES, st.integers(0, 7), st.sampled_from(string.ascii_lowercase))
def test_a_name_one_slip_away_is_found(meant: str, other: str, at: int, letter: str) -> None:
    index = indexed({meant: 1e-3, other: 1e-3})
    for written in (
        meant[:at] + meant[at + 1 :],
        meant[:at] + letter + meant[at:],
        meant[:at] + letter + meant[at + 1 :],
        meant[:at] + meant[at : at + 2][::-1] + meant[at + 2 :],
    ):
        assert written == meant or meant in index.near(written)


@given(NAMES, st.integers(0, 3), st.integers(4, 7), st.sampled_from(string.ascii_lowercase))
def test_a_likely_name_two_slips_away_is_found(meant: str, first: int, second: int, letter: str) -> None:
    index = indexed({meant: 1e-3})
    written = meant[:first] + meant[first + 1 : second] + letter + meant[second:]
    if two_slips(meant, written) and not one_slip(meant, written):
        assert meant in list(index.farther(written))


def test_a_name_that_hardly_anybody_means_attracts_nobody() -> None:
    index = indexed({"navy.mil": 1e-7})
    assert not index.near("navy.ml")


def test_names_of_the_same_letters_and_parts_are_found() -> None:
    index = indexed({"us.af.mil": 1e-3, "gmx.net": 1e-3})
    assert index.same_letters("u.saf.mil") == ["us.af.mil"]
    assert index.same_parts("af.us.mil") == ["us.af.mil"]
    assert index.same_letters("us.af.mil") == []


def test_the_cost_of_a_look_up_does_not_grow_with_the_list() -> None:
    few, many = (indexed({f"name-{n:06d}.org": 1e-3 for n in range(count)}) for count in (10, 20_000))
    for written in ("entirely-different.com", "nam-000005.org"):
        assert few.near(written) == many.near(written)
    assert many.near("nam-000005.org") == {"name-000005.org"}
    assert len(list(many.farther("name-00000x.org"))) <= 1200
