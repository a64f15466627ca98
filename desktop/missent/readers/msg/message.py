"""The properties and recipients of one message in a compound file ([MS-OXMSG] 2): its storages by name, its streams by property.

Only what stands in the message's own storages is its own: an attached message has recipient storages inside its attachment's, and
they are never looked into.
"""

import struct
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple, Self

from missent.readers.mapi import tags
from missent.readers.mapi.values import (
    BINARY,
    BOOLEAN,
    INTEGER16,
    INTEGER32,
    INTEGER64,
    STRING,
    STRING8,
    TIME,
    Value,
    codec_for,
    text_of,
)
from missent.readers.msg.cfb import CompoundFile

RECIPIENT: Final = "__recip_version1.0_#"
ATTACHMENT: Final = "__attach_version1.0_#"
EMBEDDED: Final = "__substg1.0_3701000d"
PROPERTIES: Final = "__properties_version1.0"

TOP_HEADER: Final = 32  # [MS-OXMSG] 2.4.1.1
EMBEDDED_HEADER: Final = 24  # [MS-OXMSG] 2.4.1.2
PART_HEADER: Final = 8  # [MS-OXMSG] 2.4.1.3
_COUNT: Final = 16  # where the top's header counts the recipients

LONGEST_VALUE: Final = 64 << 10
"""Bytes of one property of a recipient, or of the headline, that are read."""
_LONGEST_HEADERS: Final = 1 << 20
_LONGEST_TABLE: Final = 1 << 20
MOST_ROWS: Final = 100_000
_ROW: Final = 16  # bytes of a property in a table: tag, flags, and value or size ([MS-OXMSG] 2.4.2)
_VALUE: Final = 8  # where the value stands in it
_FIXED: Final = {
    INTEGER16: struct.Struct("<h"),
    INTEGER32: struct.Struct("<I"),
    BOOLEAN: struct.Struct("<?"),
    INTEGER64: struct.Struct("<q"),
    TIME: struct.Struct("<Q"),
}
_TYPES: Final = frozenset(
    (0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0xA, 0xB, 0xD, 0x14, 0x1E, 0x1F, 0x40, 0x48, 0xFB, 0xFD, 0xFE, 0x102)
)
"""All types there are ([MS-OXCDATA] 2.11.1), without the bit for many values: in a table that holds others, others' bytes lie."""
_MANY: Final = 0x1000
_NUMBER: Final = struct.Struct("<I")
_SHORTEST: Final = {STRING8: 1, STRING: 2, BINARY: 0}
"""Types of variable length, with the bytes that the size of an empty one counts."""


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """Name the properties that are read: `streams` from name to id and type, `names` from property tag to the stream's name."""

    ids: frozenset[int]
    streams: dict[str, tuple[int, int]]
    names: dict[int, str]

    @classmethod
    def of(cls, ids: frozenset[int]) -> Self:
        """Want these."""
        names = {tag << 16 | kind: f"__substg1.0_{tag:04x}{kind:04x}" for tag in ids for kind in _SHORTEST}
        return cls(ids, {name: (tag >> 16, tag & 0xFFFF) for tag, name in names.items()}, names)


class _Layout(NamedTuple):
    """Say where the wanted properties stand in a table, which is the same for most messages and rows of a mailbox.

    `fixed` has place, id and shape of each value, `variable` the place of each size, the stream's name and the size of nothing.
    """

    fixed: tuple[tuple[int, int, struct.Struct], ...]
    variable: tuple[tuple[int, str, int], ...]
    is_sound: bool


@lru_cache(1024)
def _layout(wanted: Wanted, stored_tags: bytes) -> _Layout:
    fixed, variable, is_sound = [], [], True
    for number, (tag,) in enumerate(_NUMBER.iter_unpack(stored_tags)):
        place, kind = number * _ROW + _VALUE, tag & 0xFFFF
        is_sound = is_sound and kind & ~_MANY in _TYPES
        if tag >> 16 in wanted.ids and kind in _FIXED:
            fixed.append((place, tag >> 16, _FIXED[kind]))
        elif tag in wanted.names:
            variable.append((place, wanted.names[tag], _SHORTEST[kind]))
    return _Layout(tuple(fixed), tuple(variable), is_sound)


_HEADLINE: Final = Wanted.of(tags.HEADLINE)
_RECIPIENT_ROW: Final = Wanted.of(tags.ROW)


@dataclass(frozen=True, slots=True)
class Found:
    """Hold what was read of one message.

    `declared` is how many recipients the message says it has, None when that is lost; `lost` names what could not be read.
    """

    item: dict[int, Value]
    rows: list[dict[int, Value]]
    declared: int | None
    salvaged: bool = False
    lost: frozenset[str] = field(default=frozenset())


def read_message(file: CompoundFile) -> Found:
    """Read the headline and the recipients of the message in a compound file."""
    lost: set[str] = set()
    inside = file.children(file.root)
    table = _table(file, inside, lost)
    declared = int.from_bytes(table[_COUNT : _COUNT + 4], "little") if len(table) >= TOP_HEADER else None
    item = properties_of(file, inside, TOP_HEADER, _HEADLINE, lost)
    codec = codec_for(item)
    storages = [inside[name] for name in sorted(inside) if name.startswith(RECIPIENT)]
    hanging = [] if declared is not None and len(storages) >= declared else _hanging(file, inside)
    rows = []
    for storage in [*storages, *hanging][:MOST_ROWS]:
        row = properties_of(file, file.children(storage), PART_HEADER, _RECIPIENT_ROW, lost, codec)
        if row:
            rows.append(row)
        else:
            lost.add("recipient")
    if len(storages) + len(hanging) > MOST_ROWS or (declared is not None and len(rows) < declared):
        lost.add("recipient")
    return Found(item, rows, declared, bool(hanging), frozenset(lost | file.damage))


def properties_of(
    file: CompoundFile,
    inside: dict[str, int],
    header: int,
    wanted: Wanted,
    lost: set[str],
    codec: str | None = None,
    limit: int = LONGEST_VALUE,
) -> dict[int, Value]:
    """Give the wanted properties of one storage, of which `inside` is what it holds and `header` the bytes before its first one.

    Those of fixed length stand in a table, the others in streams of their own. `lost` takes the names of what is not there. The
    codec of 8-bit text is the message's own when none is given.
    """
    found: dict[int, Value] = {}
    table = _table(file, inside, lost)[header:]
    layout = _layout(wanted, b"".join([table[place : place + 4] for place in range(0, len(table) - _ROW + 1, _ROW)]))
    for place, tag, shape in layout.fixed:
        found[tag] = shape.unpack_from(table, place)[0]
    for place, name, nothing in layout.variable:
        if name not in inside and _NUMBER.unpack_from(table, place)[0] > nothing:
            lost.add("stream")
    if not layout.is_sound:
        lost.add("properties")
    codec = codec or codec_for(found)
    for name in inside.keys() & wanted.streams.keys():
        tag, kind = wanted.streams[name]
        if kind == STRING8 and wanted.names[tag << 16 | STRING] in inside:  # the Unicode form of a text goes before the other
            continue
        stored = file.read(inside[name], _LONGEST_HEADERS if tag == tags.TRANSPORT_MESSAGE_HEADERS else limit)
        found[tag] = stored if kind == BINARY else text_of(kind, stored, codec)
    return found


def _table(file: CompoundFile, inside: dict[str, int], lost: set[str]) -> bytes:
    entry = inside.get(PROPERTIES)
    if entry is None:
        lost.add("properties")
        return b""
    return file.read(entry, _LONGEST_TABLE)


def _hanging(file: CompoundFile, inside: dict[str, int]) -> list[int]:
    """Find recipient storages that hang in no tree any more; where messages are attached, they could be theirs."""
    if file.has_storage(EMBEDDED):
        return []
    for entry in inside.values():
        if not file.is_stream(entry):
            file.children(entry)
    return [number for number, name in file.unreached().items() if name.startswith(RECIPIENT)]
