"""Outlook's nickname cache: whom it offers to complete an address with, in an `.nk2` file, a `Stream_Autocomplete_*.dat` of its
roaming cache, or PidTagRoamingBinary (0x7C09) of a hidden message in a store; one layout for all ("Nickname File Format").
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from missent.model import Field, Origin, Recipient
from missent.readers.mapi import tags
from missent.readers.mapi.recipients import address_in, make_recipient, read_recipients
from missent.readers.mapi.values import BINARY, STRING, STRING8, Properties, Value, string, text_of

MAGIC: Final = b"\x0d\xf0\xad\xba"

_HEAD: Final = struct.Struct("<4x8xI")  # metadata, versions, rows
_COUNT: Final = struct.Struct("<I")
_PROPERTY: Final = struct.Struct("<HH4x8s")
_GUID: Final = 0x0048
_MANY: Final = 0x1000
_IN_LINE: Final = frozenset((0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0A, 0x0B, 0x14, 0x40))
_MOST_ROWS: Final = 50_000
_MOST_PROPERTIES: Final = 500
_NICKNAME: Final = 0x6001
_ORIGINAL_ADDRESS: Final = 0x403E
_WANTED: Final = tags.ROW | {_NICKNAME, _ORIGINAL_ADDRESS}


@dataclass(frozen=True, slots=True)
class Nicknames:
    """Hold whom a cache offers; `complete` is False when it was not read to its end, and then `declared` rows were said to be."""

    people: tuple[tuple[Recipient, ...], ...]
    declared: int
    complete: bool


class _EndError(ValueError):
    """Say that the stream does not go on as it should."""


def read_nicknames(stream: bytes) -> Nicknames:
    """Read a cache; what cannot be read ends it, and what came before is kept."""
    if len(stream) < _HEAD.size or not stream.startswith(MAGIC):
        return Nicknames((), 0, False)
    (declared,) = _HEAD.unpack_from(stream)
    people: list[tuple[Recipient, ...]] = []
    place = _HEAD.size
    try:
        for _ in range(min(declared, _MOST_ROWS)):
            row, place = _read_row(stream, place)
            people.append(_person(row))
    except _EndError:
        return Nicknames(tuple(people), declared, False)
    return Nicknames(tuple(people), declared, declared <= _MOST_ROWS)


def _person(row: Properties) -> tuple[Recipient, ...]:
    """Give the addresses of one row; it is unresolved where none of its columns holds one."""
    offered = {tag: value for tag, value in row.items() if tag != tags.RECIPIENT_TYPE}
    found = read_recipients(offered)
    if not any(one.address for one in found):
        for tag in (_ORIGINAL_ADDRESS, _NICKNAME):
            if address := address_in(string(row, tag)):
                return (make_recipient(Field.AUTOCOMPLETE, string(row, tags.DISPLAY_NAME), address, Origin.AUTOCOMPLETE),)
    nickname = string(row, _NICKNAME)
    return tuple(Recipient(Field.AUTOCOMPLETE, one.address, one.raw or nickname, Origin.AUTOCOMPLETE) for one in found)


def _read_row(stream: bytes, place: int) -> tuple[Mapping[int, Value], int]:
    count, place = _number(stream, place)
    if count > _MOST_PROPERTIES:
        raise _EndError
    row: dict[int, Value] = {}
    for _ in range(count):
        if place + _PROPERTY.size > len(stream):
            raise _EndError
        kind, tag, value = _PROPERTY.unpack_from(stream, place)
        stored, place = _behind(stream, place + _PROPERTY.size, kind)
        if tag not in _WANTED:
            continue
        if kind in (STRING, STRING8):
            row[tag] = text_of(kind, stored)
        elif kind == BINARY:
            row[tag] = stored
        elif kind == 0x0003:
            row[tag] = int.from_bytes(value[:4], "little")
    return row, place


def _behind(stream: bytes, place: int, kind: int) -> tuple[bytes, int]:
    """Give what stands behind a property of one type, and where the next one begins."""
    if kind in _IN_LINE:
        return b"", place
    if kind == _GUID:
        return _take(stream, place, 16)
    if kind in (STRING, STRING8, BINARY):
        length, place = _number(stream, place)
        return _take(stream, place, length)
    if kind & _MANY and kind & ~_MANY in (STRING, STRING8, BINARY):
        count, place = _number(stream, place)
        for _ in range(min(count, len(stream))):  # each takes four bytes at least, so that the stream's end ends this
            length, place = _number(stream, place)
            _, place = _take(stream, place, length)
        return b"", place
    raise _EndError


def _number(stream: bytes, place: int) -> tuple[int, int]:
    data, place = _take(stream, place, _COUNT.size)
    return _COUNT.unpack(data)[0], place


def _take(stream: bytes, place: int, length: int) -> tuple[bytes, int]:
    if place + length > len(stream):
        raise _EndError
    return stream[place : place + length], place + length
