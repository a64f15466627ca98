"""Write Outlook's nickname cache, as `.nk2` files and the roaming cache hold it."""

import struct
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = str | bytes | int | Sequence[str]

MAGIC = b"\x0d\xf0\xad\xba"


def nickname_cache(rows: Sequence[Mapping[int, Value]], *, declared: int | None = None) -> bytes:
    """Write a cache with one row for each person, of properties by id."""
    head = MAGIC + struct.pack("<III", 10, 1, len(rows) if declared is None else declared)
    return head + b"".join(map(_row, rows)) + struct.pack("<I", 0) + b"\x90\xfd\x13\x00\x80\x1a\xe3\x04"


def person(address: str, name: str = "") -> dict[int, Value]:
    """Give the properties of somebody with an SMTP address."""
    return {0x6001: address, 0x0C15: 1, 0x3001: name or address, 0x3002: "SMTP", 0x3003: address, 0x39FE: address}


def _row(row: Mapping[int, Value]) -> bytes:
    return struct.pack("<I", len(row)) + b"".join(_property(tag, value) for tag, value in row.items())


def _property(tag: int, value: Value) -> bytes:
    match value:
        case int():
            return struct.pack("<HHIQ", 0x03, tag, 0, value)
        case str():
            data = value.encode("utf-16-le") + b"\0\0"
            return struct.pack("<HHIQI", 0x1F, tag, 0, 0, len(data)) + data
        case bytes():
            return struct.pack("<HHIQI", 0x0102, tag, 0, 0, len(value)) + value
        case _:
            texts = [text.encode("utf-16-le") + b"\0\0" for text in value]
            many = b"".join(struct.pack("<I", len(text)) + text for text in texts)
            return struct.pack("<HHIQI", 0x101F, tag, 0, 0, len(texts)) + many
