"""Address fields from an enemy: any bytes, and texts made to take forever."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from missent.model import Field, Recipient
from missent.readers import fields
from missent.readers.addrspec import to_a_labels
from missent.readers.fields import decode_words, parse_date, parse_recipients, parse_sender
from missent.readers.tolerant import MOST_RECIPIENTS, read_address_list

PIECES = st.sampled_from([
    "a@x.org", "jan@navy.ml", "Jan", "Smit", '"', '"Smit, Jan"', "<", ">", "<a@b.org>", "<b@navy.mil>", "(", ")", "(c)", ",",
    ";", ":", " ", "\t", "\r\n ", "\\", "@", ".", "=?utf-8?Q?a=40x.org?=", "=?utf-8?B?", "?=", "=?", "[", "]", "[192.0.2.1]",
    "mailto:", "'", "\x00", "\u200b", "\u202e", "．", "＠", "é", "☃", "/O=X/CN=Y", "IMCEAEX-_O=X@x.org",
    "IMCEASMTP-a+40x+2Eorg@x.org", "Group: ",
])  # fmt: skip
VALUES = st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=14).map(lambda pieces: "".join(pieces).encode()))


def fit_to_keep(text: str) -> bool:
    """Tell whether a database and a file will take this text."""
    return text.encode("utf-8", "strict").decode() == text


@given(VALUES)
@settings(max_examples=600, deadline=None)
def test_any_bytes_yield_recipients_that_can_be_kept(value: bytes) -> None:
    for one in parse_recipients(Field.TO, value):
        assert one.raw and fit_to_keep(one.raw)
        if one.address:
            assert one.address.local_part and one.address.domain and one.address.raw
            assert "@" not in one.address.domain
            assert one.address.domain == one.address.domain.lower()
            assert not one.address.domain.endswith(".")
            assert all(map(fit_to_keep, (one.address.display_name, one.address.local_part, one.address.domain)))


@given(VALUES)
@settings(max_examples=600, deadline=None)
def test_no_at_sign_outside_comments_and_group_names_vanishes(value: bytes) -> None:
    if any(mark in value for mark in (b"(", b":")):
        return
    kept = "".join(one.raw for one in parse_recipients(Field.TO, value))
    text = fields.unfold(fields.to_text(value))
    assert kept.count("@") >= text.count("@")


@given(VALUES)
@settings(max_examples=600, deadline=None)
def test_the_fast_reading_says_what_the_tolerant_one_says(value: bytes) -> None:
    assert list(parse_recipients(Field.TO, value)) == read_address_list(Field.TO, fields.to_text(value))


@given(VALUES)
@settings(max_examples=300, deadline=None)
def test_reading_again_says_the_same(value: bytes) -> None:
    first = parse_recipients(Field.TO, value)
    assert parse_recipients(Field.TO, value) == first
    assert parse_sender(value) == next((one.address for one in first if one.address), None)


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=600, deadline=None)
def test_any_text_as_a_domain_is_brought_to_one_form(written: str) -> None:
    domain = to_a_labels(written)
    assert domain == domain.lower()
    assert written.isascii() or not any(look_alike in domain for look_alike in "。．｡＠﹫")


@given(st.lists(st.tuples(st.text("abcdefgh.", min_size=1), st.text("xyz", min_size=1)), min_size=1, max_size=30))
@settings(deadline=None)
def test_addresses_written_plainly_come_back(pairs: list[tuple[str, str]]) -> None:
    written = [f"{local}@{domain}.example" for local, domain in pairs]
    for separator in (", ", "; ", ",\r\n "):
        found = parse_recipients(Field.TO, separator.join(f"Jan <{one}>" for one in written).encode())
        assert [one.address.addr_spec if one.address else None for one in found] == written


# Work that grows with the square of the length would end in the runner's time limit; linear work takes a tenth of a second.
LONG = 100_000
HOSTILE = [
    '"', "\\", "(", ")", "<", ">", "@", ",", ";", ":", " ", ".", "=", "?", "[", "'", "\r\n ", "a", "é", "\u200b", "\x00",
    '"\\"', '<"', '<"<"', "(\\", "((a)", "a@", "@a", "a@b ", "a@b.", "a@b@", "a@é.", " @ ", " . ", "<\\>\\\"",
    "=?", "=?a?q?", "=?a?q?=", "=?utf-8?q?a?=", "=?utf-8?b?YQ==?= ", "<=?utf-8?q?=3C?=>", '"=?utf-8?q?=22a=40b=22?="',
    "a <", "<a@b", "a b ", "a, ", "a: ", '"a" ', "(a) ", "\\\"<", "mailto:", "<mailto:", "[mailto:", "IMCEASMTP-", "+40",
    "a@b,c ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE, ids=map(repr, HOSTILE))
@pytest.mark.parametrize("frame", ["{}", "a@{}"])
def test_long_hostile_values_are_read_in_linear_time(piece: str, frame: str) -> None:
    value = frame.format(piece * (LONG // len(piece))).encode()
    assert len(parse_recipients(Field.TO, value)) <= MOST_RECIPIENTS + 1
    assert len(decode_words(value)) <= LONG
    assert parse_date(value) == (None, None)


def test_a_field_with_too_many_recipients_keeps_the_rest_raw() -> None:
    value = b"a (c, d) <a@x.org>," * (MOST_RECIPIENTS + 10)
    found = parse_recipients(Field.TO, value)
    assert len(found) == MOST_RECIPIENTS + 1
    assert found[-1].address is None
    assert found[-1].raw.count("@") == 10


def test_memory_of_what_was_read_is_bounded() -> None:
    for number in range(40_000):
        parse_recipients(Field.TO, b"Jan <jan%d@x.org>" % number)
        if number % 10 == 0:
            parse_recipients(Field.TO, b"Group: jan%d@x.org;" % number)
            parse_sender(b"piet%d@x.org" % number)
    parse_recipients(Field.TO, b"a" * 100_000 + b"@x.org")
    kept: list[dict[bytes, Recipient]] = list(fields._known.values())
    assert max(map(len, [*kept, fields._parts, fields._senders, fields._patient])) <= 16_384
    assert max(len(key) for known in kept for key in known) <= 256
