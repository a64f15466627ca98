"""Addresses are found in bytes in which nothing else can be found any more."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.model import Origin
from missent.readers.msg import carve as carve_module
from missent.readers.msg.carve import carve


def carved(data: bytes) -> list[str]:
    found = carve(io.BytesIO(data), len(data))
    assert {one.origin for one in found} <= {Origin.CARVED}
    return [one.address.addr_spec for one in found if one.address]


@pytest.mark.parametrize("charset", ["ascii", "utf-16-le"])
@pytest.mark.parametrize("around", [b"", b"\0\0", b"\xff\x01", b"<>"])
def test_an_address_is_found_in_eight_and_in_sixteen_bits(charset: str, around: bytes) -> None:
    written = "Anna.Smith-Jones@mail.navy.ml".encode(charset)
    assert carved(around + written + around) == ["Anna.Smith-Jones@mail.navy.ml"]


def test_each_address_is_told_once_in_any_capitals() -> None:
    assert carved(b"anna@navy.ml, ANNA@NAVY.ML; bert@example.com") == ["anna@navy.ml", "bert@example.com"]


def test_what_headers_write_before_an_address_is_no_part_of_it() -> None:
    assert carved(b"smtp.mail=anna@navy.ml header.i=@example.com <bert@example.com>") == ["anna@navy.ml", "bert@example.com"]


@pytest.mark.parametrize("data", [b"@", b"a@b", b"@example.com", b"anna@", b"a@.com", b"\0@\0", b"anna@1.2"])
def test_what_is_no_address_is_left(data: bytes) -> None:
    assert carved(data) == []


def test_an_address_across_two_windows_is_found_whole_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carve_module, "_WINDOW", 100)
    for place in range(60, 140):
        assert carved(b"\0" * place + b"anna.smith@navy.ml" + b"\0" * 200) == ["anna.smith@navy.ml"]


@given(st.lists(st.sampled_from([b"@", b"a", b"a@b.ml", b"\0", b".", b"=", "x@y.org".encode("utf-16-le"), b"\xff"]), max_size=40))
def test_nothing_raises(parts: list[bytes]) -> None:
    carved(b"".join(parts))
