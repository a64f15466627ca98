"""Dates of messages, right and wrong ones."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from missent.model import moment
from missent.readers.fields import parse_date

AT = "2020-01-14T04:49:21Z"
"""What most lines below mean."""


@pytest.mark.parametrize(
    ("value", "expected", "offset"),
    [
        (b" Tue, 14 Jan 2020 05:49:21 +0100", AT, 60),
        (b"14 Jan 2020 05:49:21 +0100", AT, 60),
        (b"Tue, 14 Jan 2020 05:49:21 +0100 (CET)", AT, 60),
        (b"Tue,\r\n 14 Jan 2020 05:49:21 +0100", AT, 60),
        (b"Mon, 13 Jan 2020 23:19:21 -0530", AT, -330),
        (b"Tue, 14 Jan 2020 04:49:21 +0000", AT, 0),
        (b"Tue, 14 Jan 2020 04:49:21 -0000", AT, None),  # RFC 5322 3.3: the zone is not known
        (b"Tue, 14 Jan 2020 04:49:21", AT, None),
        (b"Tue, 14 Jan 2020 04:49:21 GMT", AT, 0),
        (b"Tue, 14 Jan 2020 04:49:21 Z", AT, 0),
        (b"Mon, 13 Jan 2020 23:49:21 EST", AT, -300),
        (b"Mon, 13 Jan 2020 20:49:21 -0800 (PST)", AT, -480),
        (b"Tue, 14 Jan 2020 04:49:21 A", AT, None),  # military letters mean nothing
        (b"Tue, 14 Jan 2020 04:49:21 XYZ", AT, None),
        (b"Tue, 14 Jan 2020 05:49:21 GMT+0100", AT, 60),
        (b"Tue, 14 Jan 2020 05:49:21 +01:00", AT, 60),
        (b"Tue, 14 Jan 20 05:49:21 +0100", AT, 60),
        (b"Tue, 14 jan 2020 05:49:21 +0100", AT, 60),
        (b"Tuesday, 14 January 2020 05:49:21 +0100", AT, 60),
        (b"Tue 14 Jan 2020 05:49:21 +0100", AT, 60),
        (b"14-Jan-2020 05:49:21 +0100", AT, 60),
        (b"Tue, 14 Jan 2020 05.49.21 +0100", AT, 60),
        (b"Tue Jan 14 04:49:21 2020", AT, None),
        (b"Tue Jan 14 05:49:21 +0100 2020", AT, 60),
        (b"Tue Jan 14 05:49:21 2020 +0100", AT, 60),
        (b"Tue Jan 14 04:49:21 UTC 2020", AT, 0),
        (b"2020-01-14T05:49:21+01:00", AT, 60),
        (b"2020-01-14 04:49:21.123Z", AT, 0),
        (b"Tue, 14 Jan 2020 05:49 +0100", "2020-01-14T04:49:00Z", 60),
        (b"Thu, 1 Jan 98 00:00:00 +0000", "1998-01-01T00:00:00Z", 0),
        (b"Thu, 1 Jan 120 00:00:00 +0000", "2020-01-01T00:00:00Z", 0),  # a year counted from 1900
        (b"Sat, 31 Dec 2016 23:59:60 +0000", "2017-01-01T00:00:00Z", 0),  # a leap second
        (b"Sat, 29 Feb 2020 12:00:00 +0000", "2020-02-29T12:00:00Z", 0),
        (b"Thu, 1 Jan 1970 00:00:00 +0100", "1969-12-31T23:00:00Z", 60),
        (b"Tue, 14 Jan 2020 04:49:21 +9900", AT, None),  # no zone is that far
    ],
)
def test_a_date_is_read(value: bytes, expected: str, offset: int | None) -> None:
    sent_at, utc_offset = parse_date(value)
    assert (moment(sent_at), utc_offset) == (expected, offset)


@pytest.mark.parametrize(
    "value",
    [
        b"", b"yesterday", b"Sat, 30 Feb 2020 12:00:00 +0000", b"Sat, 32 Jan 2020 12:00:00 +0000", b"1 Foo 2020 12:00:00 +0000",
        b"1 Jan 2020 25:00:00 +0000", b"1 Jan 2020 12:60:00 +0000", b"1 Jan 0001 00:00:00 +0100", b"1 Jan 9999 23:00:00 -0100",
        b"31 Dec 1899 00:00:00 +0000", b"2020-13-01T00:00:00Z", b"99999999999999999999", "١ Jan 2020 12:00:00".encode(),
    ],
)  # fmt: skip
def test_what_is_no_date_has_neither_time_nor_offset(value: bytes) -> None:
    assert parse_date(value) == (None, None)


@given(st.one_of(st.binary(max_size=80), st.text("0123456789:+-., JanFebTueGMT\r\n", max_size=60).map(str.encode)))
@settings(max_examples=1_000, deadline=None)
def test_any_bytes_give_a_moment_that_can_be_shown_or_none(value: bytes) -> None:
    sent_at, offset = parse_date(value)
    assert (sent_at is None) == (moment(sent_at) == "")
    assert offset is None or (sent_at is not None and abs(offset) < 24 * 60)


@given(st.datetimes(datetime(1900, 1, 2), datetime(9998, 12, 30)), st.integers(-14 * 60, 14 * 60))
@settings(deadline=None)
def test_what_the_standard_prescribes_comes_back(local: datetime, offset: int) -> None:
    local = local.replace(microsecond=0)
    sign, minutes = ("-", -offset) if offset < 0 else ("+", offset)
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    written = f"{local.day} {months[local.month - 1]} {local.year:04} {local:%H:%M:%S} {sign}{minutes // 60:02}{minutes % 60:02}"
    expected = int((local.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()) - offset * 60
    assert parse_date(written.encode()) == (expected, offset)
