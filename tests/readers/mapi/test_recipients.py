"""The address of a recipient row, wherever the row keeps it."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.msg import BCC, CC, TO, directory_entry, exchange, one_off, smtp
from missent.model import Field, Origin, Recipient
from missent.readers.mapi import tags
from missent.readers.mapi.entryid import read_entry_id
from missent.readers.mapi.recipients import directory_pairs, read_recipients
from missent.readers.mapi.values import Properties, Value

X500 = "/o=Example/ou=First/cn=Recipients/cn=anna"


def only(row: Mapping[int, Value], directory: Mapping[str, str] | None = None) -> Recipient:
    (recipient,) = read_recipients(row, directory)
    return recipient


def spec(recipient: Recipient) -> str:
    assert recipient.address is not None
    return recipient.address.addr_spec


@pytest.mark.parametrize(("kind", "field"), [(TO, Field.TO), (CC, Field.CC), (BCC, Field.BCC)])
def test_the_field_is_in_the_low_nibble_whatever_flags_stand_above_it(kind: int, field: Field) -> None:
    for flags in (0, 0x10000000, 0x80000000):
        assert only(smtp("anna@navy.ml", kind=kind | flags)).field is field


def test_the_originator_is_no_recipient() -> None:
    assert read_recipients(smtp("own@example.org", kind=0)) == ()


def test_a_row_without_a_type_is_taken_for_to_so_that_nobody_is_lost() -> None:
    assert only({tags.EMAIL_ADDRESS: "anna@navy.ml"}).field is Field.TO


@pytest.mark.parametrize(
    ("row", "origin"),
    [
        (smtp("anna@navy.ml", "Anna"), Origin.RECIPIENT_TABLE),
        (smtp("'anna@navy.ml' \0", "Anna"), Origin.RECIPIENT_TABLE),
        (exchange(X500, "Anna", address="anna@navy.ml"), Origin.RECIPIENT_TABLE),
        ({0x3001: "Anna", 0x0FFF: one_off("Anna", "anna@navy.ml")}, Origin.ONE_OFF),
        ({0x3001: "Anna", 0x0FFF: one_off("Anna", "anna@navy.ml", wide=False)}, Origin.ONE_OFF),
        ({0x3001: "Anna", 0x5FF7: one_off("Anna", "anna@navy.ml")}, Origin.ONE_OFF),
        ({0x3001: "Anna", 0x300B: b"SMTP:ANNA@NAVY.ML\0"}, Origin.RECIPIENT_TABLE),
        (exchange(X500, "Anna"), Origin.X500_MAP),
        ({0x3001: "Anna", 0x3002: "EX", 0x0FFF: directory_entry(X500)}, Origin.X500_MAP),
        ({0x3001: "anna@navy.ml"}, Origin.DISPLAY_NAME),
        ({0x3001: "Anna (anna@navy.ml)"}, Origin.DISPLAY_NAME),
        ({0x5FF6: "anna@navy.ml"}, Origin.DISPLAY_NAME),
    ],
    ids=[
        "address", "quoted", "SMTP address", "one-off", "one-off in 8 bits", "second one-off", "search key", "X.500 name",
        "X.500 name in the entry id", "name", "in the name", "second name",
    ],
)  # fmt: skip
def test_the_address_is_found_wherever_a_row_keeps_it(row: Properties, origin: Origin) -> None:
    recipient = only(row, {X500.lower(): "anna@navy.ml"})
    assert (spec(recipient), recipient.origin) == ("anna@navy.ml", origin)


def test_every_address_counts_where_a_row_names_two() -> None:
    row = smtp("anna@navy.ml", p39FE="anna@navy.mil", p0FFF=one_off("Anna", "anna@nayv.mil"))
    assert [spec(one) for one in read_recipients(row)] == ["anna@navy.mil", "anna@navy.ml", "anna@nayv.mil"]


def test_an_address_in_other_capitals_is_the_same() -> None:
    assert len(read_recipients(smtp("Anna@Navy.ml", p39FE="anna@navy.ml", p300B=b"SMTP:ANNA@NAVY.ML\0"))) == 1


def test_a_name_of_a_directory_that_nobody_knows_stays_unresolved_and_is_told() -> None:
    recipient = only(exchange(X500, "Anna"))
    assert (recipient.address, recipient.raw) == (None, f"Anna <{X500}>")


@pytest.mark.parametrize("written", ["IMCEAEX-_O=EXAMPLE_OU=FIRST_CN=ANNA@example.org", "@", "anna@", "fax:123"])
def test_what_is_no_address_is_never_taken_for_one(written: str) -> None:
    assert only({0x3001: "Anna", 0x3003: written}).address is None


def test_pairs_of_name_and_address_are_learnt_from_rows_and_from_senders() -> None:
    learnt = dict(directory_pairs(exchange(X500, "Anna", address="anna@navy.mil")))
    learnt |= dict(directory_pairs({tags.SENDER_EMAIL_ADDRESS: "/o=X/cn=Own", tags.SENDER_SMTP_ADDRESS: "own@example.org"}))
    learnt |= dict(directory_pairs({tags.SMTP_ADDRESS: "b@example.com", tags.ENTRY_ID: directory_entry("/O=X/CN=B")}))
    assert learnt == {X500.lower(): "anna@navy.mil", "/o=x/cn=own": "own@example.org", "/o=x/cn=b": "b@example.com"}


@given(st.binary(max_size=200))
def test_no_entry_id_raises(stored: bytes) -> None:
    for provider in (stored, one_off("", "")[:24] + stored, directory_entry("")[:24] + stored):
        read_entry_id(provider)


VALUES = st.one_of(st.text(max_size=60), st.binary(max_size=60), st.integers(-(2**31), 2**63))


@given(st.dictionaries(st.sampled_from(sorted(tags.ROW)), VALUES))
def test_no_row_raises_and_none_vanishes_but_the_originator(row: dict[int, Value]) -> None:
    found = read_recipients(row)
    kind = row.get(tags.RECIPIENT_TYPE)
    assert found or (isinstance(kind, int) and kind & 0xF == 0) or isinstance(kind, str | bytes)
