"""The properties and tables of the lists, tables and properties layer ([MS-PST] 2.3.3, 2.3.4), as `mapi` has them.

Only what is wanted is read of either. What is wanted and cannot be read is left out and counted in the heap's `lost`.
"""

import struct
from codecs import utf_16_le_decode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, TypeAlias

from missent.readers.mapi.values import (
    BINARY,
    BOOLEAN,
    INTEGER16,
    INTEGER32,
    INTEGER64,
    OBJECT,
    STRING,
    STRING8,
    TIME,
    Value,
    codec_for,
    text_of,
)
from missent.readers.pst.heap import Heap
from missent.readers.pst.layout import BrokenError

_PROPERTIES: Final = 0xBC
_TABLE: Final = 0x7C
_RECORD: Final = 8
_LATER: Final = -1
_MOST_SHAPES: Final = 1_024
_TABLE_INFO: Final = struct.Struct("<BB4HIII")
_COLUMN: Final = struct.Struct("<HHHBB")
_MOST_ROWS: Final = 2_000_000

_INLINE: Final = {INTEGER16: 0xFFFF, INTEGER32: 0xFFFFFFFF, BOOLEAN: 0xFF}
_LONG: Final = frozenset((INTEGER64, TIME))
_READ: Final = (*_INLINE, *_LONG, STRING, STRING8, BINARY, OBJECT)
"""Types that are read; nothing that is wanted is of another."""

_CELLS: Final = {INTEGER16: "H", INTEGER32: "I", BOOLEAN: "B", INTEGER64: "q", TIME: "q"}
_SIZES: Final = {"H": 2, "I": 4, "B": 1, "q": 8}

Line: TypeAlias = tuple[Any, ...]
"""A row of a table as it is unpacked: numbers, and bytes last."""

Stored: TypeAlias = tuple[int, int]
"""A property's type, and its stored value: itself, or the HNID of where it lies."""


class Wanted:
    """Say what is read of a property context, and remember for each list of properties met which of it that is.

    Most messages of a store have one of a few lists of properties, in the same order.
    """

    def __init__(self, ids: Iterable[int], later: Iterable[int]) -> None:
        self._later = frozenset(later)
        self._ids = frozenset(ids) - self._later
        self._shapes: dict[tuple[int, ...], tuple[tuple[int, int, int], ...]] = {}

    def places(self, kinds: tuple[int, ...]) -> tuple[tuple[int, int, int], ...]:
        """Give place, id and type of what is wanted, in a list of ids and types (each type above its id)."""
        known = self._shapes.get(kinds)
        if known is None:
            known = tuple(
                (place, both & 0xFFFF, both >> 16 if both & 0xFFFF in self._ids else _LATER)
                for place, both in enumerate(kinds)
                if both >> 16 in _READ and both & 0xFFFF in self._ids | self._later
            )
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            self._shapes[kinds] = known
        return known


def wanted(ids: Iterable[int], later: Iterable[int] = ()) -> Wanted:
    """Make the list of what to read; of what is wanted `later`, only where it lies is told."""
    return Wanted(ids, later)


def properties(heap: Heap, wish: Wanted) -> tuple[dict[int, Value], dict[int, Stored]]:
    """Read the wished properties of a property context (2.3.3), and list those that are wished later."""
    if heap.client != _PROPERTIES:
        raise BrokenError("no property context")
    width, entry, data = heap.records(heap.root)
    if (width, entry) != (2, 6) or len(data) % _RECORD:
        raise BrokenError("records of a property context")
    words = _words(len(data) // 4).unpack(data)
    stated, kinds = words[1::2], words[::2]
    found: dict[int, Value] = {}
    later: dict[int, Stored] = {}
    narrow: list[tuple[int, int]] = []
    (block, places), reach = heap.near, heap.reach
    for place, tag, kind in wish.places(kinds):
        stored = stated[place]
        if kind in _INLINE:
            found[tag] = stored & _INLINE[kind]
        elif kind == STRING and 0x20 <= stored < reach and not stored & 0x1F and stored >> 5 < len(places):
            # as in Heap.item and _value, at less cost
            text = utf_16_le_decode(block[places[(stored >> 5) - 1] : places[stored >> 5]], "replace")[0]
            found[tag] = text.partition("\0")[0] if "\0" in text else text
        elif kind == _LATER:
            later[tag] = kinds[place] >> 16, stored
        elif kind == STRING8:
            narrow.append((tag, stored))
        else:
            _read(heap, found, tag, kind, stored)
    if narrow:
        codec = codec_for(found)
        for tag, stored in narrow:
            _read(heap, found, tag, STRING8, stored, codec)
    return found, later


@lru_cache(256)
def _words(count: int) -> struct.Struct:
    return struct.Struct(f"<{count}I")


def value_of(heap: Heap, stored: Stored, codec: str) -> Value:
    """Read one property that was listed; raise `BrokenError` when it cannot be read."""
    kind, place = stored
    return place & _INLINE[kind] if kind in _INLINE else _value(kind, heap.value(place), codec)


def _read(heap: Heap, found: dict[int, Value], tag: int, kind: int, stored: int, codec: str = "") -> None:
    try:
        found[tag] = _value(kind, heap.value(stored), codec)
    except BrokenError:
        heap.lost.append(tag)


def _value(kind: int, data: bytes, codec: str = "") -> Value:
    if kind == STRING:
        return utf_16_le_decode(data, "replace")[0].partition("\0")[0]
    if kind == STRING8:
        return text_of(STRING8, data, codec)
    return int.from_bytes(data[:8], "little", signed=True) if kind in _LONG else data


@dataclass(frozen=True, slots=True)
class Plan:
    """Tell how to cut the wanted cells out of the rows of a table: the same for all tables of one kind in a store."""

    fields: struct.Struct
    columns: tuple[tuple[int, int, int], ...]
    """Property id, type, and the bit that says whether the row has the cell (2.3.4.4.3)."""


@lru_cache(256)
def _plan(described: bytes, bitmap: int, size: int, ids: frozenset[int]) -> Plan:
    """Make the plan for columns as they are described (TCOLDESC, 2.3.4.2); `bitmap` is where the bits begin, `size` the row's."""
    form, at = "<", 0
    columns = []
    width = size - bitmap
    for kind, tag, place, _, bit in sorted(_COLUMN.iter_unpack(described), key=lambda column: column[2]):
        cell = _CELLS.get(kind, "I")
        if tag in ids and kind in _READ and at <= place <= bitmap - _SIZES[cell] and bit < 8 * width:
            form += f"{place - at}x{cell}"
            at = place + _SIZES[cell]
            columns.append((tag, kind, 1 << (8 * width - 1 - bit)))
    return Plan(struct.Struct(f"{form}{bitmap - at}x{width}s"), tuple(columns))


@dataclass(frozen=True, slots=True)
class Table:
    """Hold a table context (2.3.4) whose rows can be read."""

    heap: Heap
    plan: Plan
    index: int
    """HID of the BTH from row id to the row's number."""
    matrix: int
    """HNID of the rows."""

    def ids(self) -> dict[int, int]:
        """Give the row ids by the rows' numbers: in most tables the node ids of what the rows tell of."""
        key, entry, data = self.heap.records(self.index)
        if key != 4 or entry not in (2, 4):
            raise BrokenError("row index of a table")
        step = key + entry
        return {
            int.from_bytes(data[at + 4 : at + step], "little"): int.from_bytes(data[at : at + 4], "little")
            for at in range(0, len(data) - step + 1, step)
        }

    def lines(self) -> Iterator[Line]:
        """Yield the rows as their cells: those of the plan's columns, and last the bits that say which are there."""
        fields = self.plan.fields
        number = 0
        for chunk in self.heap.chunks(self.matrix):
            whole = len(chunk) // fields.size  # rows do not cross blocks (2.3.4.4)
            yield from fields.iter_unpack(chunk[: whole * fields.size])
            number += whole
            if number > _MOST_ROWS:
                raise BrokenError("rows without end")

    def raw(self, line: Line) -> tuple[bytes | int, ...]:
        """Give one row's cells as they are stored, to know equal rows by; raise `BrokenError` when one is missing."""
        (block, places), reach = self.heap.near, self.heap.reach
        bits, count = int.from_bytes(line[-1], "big"), len(places)
        return tuple(
            [
                b""
                if not bits & present
                else cell
                if kind in _CELLS
                else block[places[(cell >> 5) - 1] : places[cell >> 5]]
                if 0x20 <= cell < reach and not cell & 0x1F and cell >> 5 < count
                else self.heap.value(cell)
                for (_, kind, present), cell in zip(self.plan.columns, line, strict=False)  # the bits are no column
            ]
        )

    def rows(self, codec: str) -> Iterator[dict[int, Value]]:
        """Yield the rows as properties; text of 8 bits is in `codec`."""
        for line in self.lines():
            yield self.row(line, codec)

    def row(self, line: Line, codec: str) -> dict[int, Value]:
        """Read the values of one row's cells."""
        bits = int.from_bytes(line[-1], "big")
        found: dict[int, Value] = {}
        for (tag, kind, present), cell in zip(self.plan.columns, line, strict=False):
            if bits & present:
                if kind in _CELLS:
                    found[tag] = cell
                else:
                    _read(self.heap, found, tag, kind, cell, codec)
        return found


def table(heap: Heap, ids: frozenset[int]) -> Table:
    """Open a table context for the columns that are wanted."""
    info = heap.item(heap.root)
    if heap.client != _TABLE or len(info) < _TABLE_INFO.size or info[0] != _TABLE:
        raise BrokenError("no table context")
    _, count, _, _, bitmap, size, index, matrix, _ = _TABLE_INFO.unpack_from(info)
    described = info[_TABLE_INFO.size : _TABLE_INFO.size + _COLUMN.size * count]
    if len(described) < _COLUMN.size * count or not 0 < bitmap < size:
        raise BrokenError("columns of a table")
    return Table(heap, _plan(described, bitmap, size, ids), index, matrix)
