"""A person can write a watch-list by hand, and is told which line is none."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.detection.watchlist import MOST_NAMES, NoWatchlist, Watched, rows
from missent.paths import resources

LISTS = sorted((resources() / "data" / "watchlists").glob("*.tsv"))


def test_a_list_is_a_name_a_line_with_what_else_is_known() -> None:
    text = "\ufeff# our harbours\r\nHarbour.example.org\r\n\r\nport.example.net.\tNL\ttransport\tfound in the yearbook\r\n"
    assert list(rows(text)) == [
        Watched("harbour.example.org"),
        Watched("port.example.net", "NL", "transport", "found in the yearbook"),
    ]


def test_the_header_of_the_bundled_lists_is_passed_over() -> None:
    assert [row.domain for row in rows("domain\tcountry\tkind\tnote\nnavy.mil\tUS\tmilitary\t\n")] == ["navy.mil"]


def test_a_name_in_another_script_is_kept_in_a_labels() -> None:
    assert [row.domain for row in rows("b\u00fcro.example.org\n")] == ["xn--bro-hoa.example.org"]


@pytest.mark.parametrize(
    "line", ["not a name", "localhost", "two..dots.org", "a@b@c.org", "x" * 70 + ".org", "\u202egro.elpmaxe"]
)
def test_a_line_that_is_none_is_named(line: str) -> None:
    with pytest.raises(NoWatchlist) as found:
        list(rows(f"navy.mil\n{line}\n"))
    assert found.value.line == 2


def test_a_list_without_end_is_refused() -> None:
    with pytest.raises(NoWatchlist):
        list(rows("a.org\n" * (MOST_NAMES + 1)))


@given(st.text(max_size=200))
def test_any_text_is_a_list_or_is_refused(text: str) -> None:
    try:
        assert all("." in row.domain and row.domain.isascii() for row in rows(text))
    except NoWatchlist as found:
        assert found.line >= 1


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_bundled_list_is_whole(path: Path) -> None:
    listed = list(rows(path.read_text(encoding="utf-8")))
    assert listed
    assert all(row.country and row.kind and row.note for row in listed)
    assert len({row.domain for row in listed}) == len(listed), "a name stands twice"
    assert f"`{path.name}`" in (resources() / "data" / "README.md").read_text(encoding="utf-8")
