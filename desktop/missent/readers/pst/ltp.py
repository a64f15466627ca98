"""The properties and tables of the lists, tables and properties layer ([MS-PST] 2.3.3, 2.3.4), as `mapi` has them.

Only what is wanted is read of either. What is wanted and cannot be read is left out and counted in the heap's `lost`.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

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
_PAIR: Final = struct.Struct("<II")
_TABLE_INFO: Final = struct.Struct("<BB4HIII")
_COLUMN: Final = struct.Struct("<HHHBB")
_MOST_ROWS: Final = 2_000_000

_INLINE: Final = {INTEGER16: 0xFFFF, INTEGER32: 0xFFFFFFFF, BOOLEAN: 0xFF}
_LONG: Final = frozenset((INTEGER64, TIME))
_TEXT: Final = frozenset((STRING, STRING8))
_READ: Final = (*_INLINE, *_LONG, *_TEXT, BINARY, OBJECT)
"""Types that are read; nothing that is wanted is of another."""

_CELLS: Final = {INTEGER16: "H", INTEGER32: "I", BOOLEAN: "B", INTEGER64: "q", TIME: "q"}
_SIZES: Final = {"H": 2, "I": 4, "B": 1, "q": 8}

Wanted: TypeAlias = dict[int, tuple[int, int]]
"""Property id and type, by the four bytes that say both in a property context."""

Unread: TypeAlias = dict[int, tuple[int, int]]
"""Type and stored value (itself, or the HNID of where it lies) by property id."""


def wanted(ids: Iterable[int]) -> Wanted:
    """Make the list of what to read of a property context."""
    return {kind << 16 | tag: (tag, kind) for tag in ids for kind in _READ}


def unread(heap: Heap, wish: Wanted) -> Unread:
    """List the wished properties of a property context (2.3.3) without their values."""
    if heap.client != _PROPERTIES:
        raise BrokenError("no property context")
    key, entry, data = heap.records(heap.root)
    if (key, entry) != (2, 6) or len(data) % _PAIR.size:
        raise BrokenError("records of a property context")
    return {wish[both][0]: (wish[both][1], value) for both, value in _PAIR.iter_unpack(data) if both in wish}


def properties(heap: Heap, wish: Wanted) -> dict[int, Value]:
    """Read the wished properties of a property context."""
    return values(heap, unread(heap, wish))


def values(heap: Heap, listed: Unread) -> dict[int, Value]:
    """Read the values of properties that `unread` listed."""
    found: dict[int, Value] = {}
    narrow: dict[int, bytes] = {}
    for tag, (kind, stored) in listed.items():
        try:
            if kind in _INLINE:
                found[tag] = stored & _INLINE[kind]
            elif kind == STRING:
                found[tag] = text_of(STRING, heap.value(stored))
            elif kind == STRING8:
                narrow[tag] = heap.value(stored)
            elif kind in _LONG:
                found[tag] = int.from_bytes(heap.value(stored)[:8], "little", signed=True)
            else:
                found[tag] = heap.value(stored)
        except BrokenError:
            heap.lost.append(tag)
    if narrow:
        codec = codec_for(found)
        found.update((tag, text_of(STRING8, data, codec)) for tag, data in narrow.items())
    return found


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

    def cells(self) -> Iterator[tuple[int, ...]]:
        """Yield the rows as their cells: those of the plan's columns, and last the bits as a number."""
        size = self.plan.fields.size
        number = 0
        for chunk in self.heap.chunks(self.matrix):
            whole = len(chunk) // size  # rows do not cross blocks (2.3.4.4)
            for *cells, bits in self.plan.fields.iter_unpack(chunk[: whole * size]):
                yield (*cells, int.from_bytes(bits, "big"))
            number += whole
            if number > _MOST_ROWS:
                raise BrokenError("rows without end")

    def rows(self, codec: str) -> Iterator[dict[int, Value]]:
        """Yield the rows as properties; text of 8 bits is in `codec`."""
        for *cells, bits in self.cells():
            yield self.row(cells, bits, codec)

    def row(self, cells: Iterable[int], bits: int, codec: str) -> dict[int, Value]:
        """Read the values of one row's cells."""
        heap = self.heap
        found: dict[int, Value] = {}
        for (tag, kind, present), cell in zip(self.plan.columns, cells, strict=True):
            if not bits & present:
                continue
            if kind in _CELLS:
                found[tag] = cell
                continue
            try:
                data = heap.value(cell)
            except BrokenError:
                heap.lost.append(tag)
                continue
            found[tag] = text_of(kind, data, codec) if kind in _TEXT else data
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
