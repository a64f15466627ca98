"""Whom Outlook offers while one types is read from its cache, whole or damaged."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.msg import directory_entry, one_off
from builders.nickname import MAGIC, Value, nickname_cache, person
from missent.model import Origin
from missent.readers.addressbook.nickname import Nicknames, read_nicknames

ROWS = [person("anna@navy.ml", "Anna"), person("bert@example.com", "Bert")]


def specs(nicknames: Nicknames) -> list[list[str]]:
    return [[one.address.addr_spec if one.address else f"?{one.raw}" for one in row] for row in nicknames.people]


def test_everybody_is_read_with_name_and_address() -> None:
    nicknames = read_nicknames(nickname_cache(ROWS))
    assert specs(nicknames) == [["anna@navy.ml"], ["bert@example.com"]]
    assert (nicknames.declared, nicknames.complete) == (2, True)
    ((anna,), _) = nicknames.people
    assert anna.origin is Origin.AUTOCOMPLETE
    assert anna.address is not None
    assert anna.address.display_name == "Anna"


@pytest.mark.parametrize(
    "row",
    [
        {0x39FE: "anna@navy.ml"},
        {0x3003: "anna@navy.ml"},
        {0x0FFF: one_off("Anna", "anna@navy.ml"), 0x3001: "Anna"},
        {0x403E: "anna@navy.ml", 0x3001: "Anna"},
        {0x6001: "anna@navy.ml"},
        {0x3001: "Anna (anna@navy.ml)"},
        {0x3002: "EX", 0x3003: "/o=x/cn=anna", 0x39FE: "anna@navy.ml", 0x0C15: 0},
        {0x3A70: ["x", "yz"], 0x3A71: 1, 0x0C25: b"\1\2", 0x39FE: "anna@navy.ml"},
    ],
    ids=["SMTP address", "address", "one-off", "original", "nickname", "name", "directory", "with other properties"],
)
def test_the_address_is_found_in_any_of_its_columns(row: dict[int, Value]) -> None:
    assert specs(read_nicknames(nickname_cache([row, person("last@example.com")]))) == [["anna@navy.ml"], ["last@example.com"]]


def test_somebody_without_an_address_is_told_as_unresolved() -> None:
    row: dict[int, Value] = {0x3001: "Anna", 0x3002: "EX", 0x0FFF: directory_entry("/o=x/cn=anna")}
    assert specs(read_nicknames(nickname_cache([row]))) == [["?Anna </o=x/cn=anna>"]]


@pytest.mark.parametrize("stream", [b"", MAGIC, b"\0" * 100, MAGIC + b"\xff" * 12])
def test_what_is_no_cache_has_nobody_and_says_that_it_was_not_read(stream: bytes) -> None:
    nicknames = read_nicknames(stream)
    assert (nicknames.people, nicknames.complete) == ((), False)


def test_what_came_before_the_damage_is_kept() -> None:
    whole = nickname_cache(ROWS)
    assert specs(read_nicknames(whole[:-60])) == [["anna@navy.ml"]]
    assert not read_nicknames(whole[:-60]).complete
    assert specs(read_nicknames(nickname_cache(ROWS, declared=2**32 - 1)))[:2] == [["anna@navy.ml"], ["bert@example.com"]]
    assert not read_nicknames(nickname_cache(ROWS, declared=2**32 - 1)).complete


def test_numbers_that_were_made_up_cost_nothing() -> None:
    row = struct.pack("<I", 1) + struct.pack("<HHIQI", 0x1102, 0x3001, 0, 0, 2**32 - 1)
    assert not read_nicknames(MAGIC + struct.pack("<III", 10, 1, 1) + row + b"\0" * 1000).complete


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    read_nicknames(MAGIC + data)
    read_nicknames(MAGIC + struct.pack("<III", 10, 1, 3) + data)


@given(st.data())
def test_no_damage_raises(data: st.DataObject) -> None:
    whole = bytearray(nickname_cache(ROWS))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(4, len(whole) - 1))] = data.draw(st.integers(0, 255))
    read_nicknames(bytes(whole))
