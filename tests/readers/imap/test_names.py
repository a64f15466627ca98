"""Names of mailboxes, to the wire and back."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from missent.readers.imap import names

TEXTS = some.text(some.characters(exclude_categories=("Cs",)))


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("Sent", b"Sent"),
        ("Entwürfe", b"Entw&APw-rfe"),
        ("Q&A", b"Q&-A"),
        ("台北", b"&U,BTFw-"),
        ("~peter/mail/台北/日本語", b"~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
        ('a "quoted\\name', b'a "quoted\\name'),
        ("📨", b"&2D3c6A-"),
        ("", b""),
    ],
)
def test_a_name_is_written_by_the_rule(name: str, wire: bytes) -> None:
    assert (names.encode(name), names.decode(wire)) == (wire, name)


@given(TEXTS)
def test_every_text_comes_back_as_it_was(name: str) -> None:
    wire = names.encode(name)
    assert wire.isascii()
    assert names.decode(wire) == name


@pytest.mark.parametrize("wire", [b"&", b"&AGE-", b"&APw", b"&!-", b"&2D0-", b"&A-", b"Gesendet \xfc", b"&AOk-&AOk-", b"a\x01b"])
def test_what_is_not_the_one_way_to_write_a_name_is_refused(wire: bytes) -> None:
    with pytest.raises(ValueError):
        names.decode(wire)


@given(some.binary(max_size=40))
def test_no_bytes_raise_anything_else(wire: bytes) -> None:
    with suppress(ValueError):
        assert names.encode(names.decode(wire)) == wire
