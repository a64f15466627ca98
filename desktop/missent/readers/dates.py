"""Read the date of a message (RFC 5322 3.3, obsolete forms of 4.3, and what broken programs write)."""

import re
from datetime import date
from functools import lru_cache

_EPOCH = date(1970, 1, 1).toordinal()
_LONGEST = 200
_YEARS = range(1900, 9999)
_FURTHEST_OFFSET = 24 * 60
_LAST_HOUR, _LAST_MINUTE, _LAST_SECOND = 24, 59, 60  # 24:00:00 is midnight to some, and 60 a leap second

_COMMON = re.compile(rb"\s*+(?:[A-Z][a-z]{2}, )?(\d{1,2} [A-Z][a-z]{2} \d{4}) (\d\d:\d\d):(\d\d) ([+-]\d{4})(?!\d)")
_TIME = rb"(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:\.\d*+)?)?"
_ZONE = rb"(?:\s*+(?:UTC|GMT)?([+-]\d{1,2}:?\d{2})(?!\d)|\s*+([A-Za-z]{1,5})(?![A-Za-z:/])|\s*+$|\s++)"
_DAY_FIRST = re.compile(
    rb"\s*+(?:[A-Za-z]{2,9}\.?,?\s*+)?(\d{1,2})[\s-]++([A-Za-z]{3})[a-z]*+\.?,?[\s-]++(\d{2,4})\s++" + _TIME + _ZONE
)
_MONTH_FIRST = re.compile(  # asctime(), date(1)
    rb"\s*+[A-Za-z]{3,9},?\s++([A-Za-z]{3})[a-z]*+\s++(\d{1,2}),?\s++"
    + _TIME
    + rb"(?:\s++([+-]\d{4}|[A-Z]{1,5}))?\s++(\d{4})\b(?:\s++([+-]\d{4}))?"
)
_ISO = re.compile(rb"\s*+(\d{4})-(\d{2})-(\d{2})[T ]" + _TIME + _ZONE)

_MONTHS = {
    spelling: number
    for number, month in enumerate(
        (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"), 1
    )
    for spelling in (month, month.capitalize(), month.upper())
}
# [RFC 5322] 4.3. Military letters were specified with the wrong sign and mean nothing; so does any other word.
_ZONES = {
    b"UT": 0,
    b"UTC": 0,
    b"GMT": 0,
    b"Z": 0,
    b"EST": -300,
    b"EDT": -240,
    b"CST": -360,
    b"CDT": -300,
    b"MST": -420,
    b"MDT": -360,
}
_ZONES |= {b"PST": -480, b"PDT": -420, b"CET": 60, b"CEST": 120, b"MET": 60, b"MEST": 120, b"WET": 0, b"EET": 120, b"EEST": 180}

Moment = tuple[int | None, int | None]


def parse_date(value: bytes) -> Moment:
    """Give (seconds since the epoch, UTC; the sender's offset in minutes), each None when it cannot be told.

    `-0000` and unknown zones: the time counts as UTC and the offset as unknown. Dates outside 1900 to 9998 are no dates.
    """
    if found := _COMMON.match(value):
        day, clock, second, zone = found.groups()
        days, minutes, east = _day(day), _minutes(clock), _offset(zone)
        if days is None or minutes is None or int(second) > _LAST_SECOND:
            return None, None
        return days * 86_400 + (minutes - (east or 0)) * 60 + int(second), east
    if found := _DAY_FIRST.match(value):
        day, month, year, hour, minute, second, offset, zone = found.groups()
        return _moment(year, _MONTHS.get(month) or _MONTHS.get(month.lower(), 0), day, hour, minute, second, offset, zone)
    value = value[:_LONGEST]
    if found := _MONTH_FIRST.match(value):
        month, day, hour, minute, second, zone, year, offset = found.groups()
        if zone and zone[:1] in b"+-":
            zone, offset = None, zone
        return _moment(year, _MONTHS.get(month.lower(), 0), day, hour, minute, second, offset, zone)
    if found := _ISO.match(value):
        year, month, day, hour, minute, second, offset, zone = found.groups()
        return _moment(year, int(month), day, hour, minute, second, offset, zone)
    return _library(value)


def _moment(
    year: bytes,
    month: int,
    day: bytes,
    hour: bytes,
    minute: bytes,
    second: bytes | None,
    offset: bytes | None,
    zone: bytes | None,
) -> Moment:
    full_year = int(year)
    if len(year) < 4:  # [RFC 5322] 4.3: 00 to 49 are this century, other two or three digits count from 1900
        full_year += 2000 if len(year) == 2 and full_year < 50 else 1900
    minutes = _offset(offset) if offset else _ZONES.get(zone.upper()) if zone else None
    return _in_utc(_days(full_year, month, int(day)), int(hour), int(minute), int(second or 0), minutes)


@lru_cache(4096)
def _day(written: bytes) -> int | None:
    """Count the days since the epoch of '14 Jan 2020'; mail of one day comes together."""
    day, month, year = written.split(b" ")
    return _days(int(year), _MONTHS.get(month, 0), int(day))


@lru_cache(2048)
def _minutes(clock: bytes) -> int | None:
    """Count the minutes since midnight of '23:59'."""
    hour, minute = int(clock[:2]), int(clock[3:])
    return hour * 60 + minute if hour <= _LAST_HOUR and minute <= _LAST_MINUTE else None


def _days(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).toordinal() - _EPOCH if year in _YEARS else None
    except ValueError:
        return None


@lru_cache(256)
def _offset(written: bytes) -> int | None:
    digits = written[1:].replace(b":", b"").zfill(4)
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes >= _FURTHEST_OFFSET:
        return None
    if written[:1] == b"-":
        return -minutes if minutes else None  # [RFC 5322] 3.3: -0000 says that the zone is not known
    return minutes


def _in_utc(days: int | None, hour: int, minute: int, second: int, offset: int | None) -> Moment:
    if days is None or hour > _LAST_HOUR or minute > _LAST_MINUTE or second > _LAST_SECOND:
        return None, None
    return days * 86_400 + hour * 3_600 + minute * 60 + second - (offset or 0) * 60, offset


def _library(value: bytes) -> Moment:
    from email.utils import parsedate_tz  # brings sockets and random numbers with it; few messages need it

    try:
        found = parsedate_tz(value.decode("latin-1"))
    except (ValueError, IndexError, TypeError, OverflowError):  # seen in one release or another
        return None, None
    if found is None:
        return None, None
    year, month, day, hour, minute, second, _, _, _, offset = found
    minutes = None if offset is None or abs(offset) >= _FURTHEST_OFFSET * 60 else offset // 60
    if min(hour, minute, second) < 0:
        return None, None
    return _in_utc(_days(year, month, day), hour, minute, second, minutes)
