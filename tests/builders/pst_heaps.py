"""Write the middle layer of a PST for tests: heaps, property contexts and table contexts ([MS-PST] 2.3)."""

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, TypeAlias

from builders.pst_blocks import BlockWriter

Property: TypeAlias = str | bytes | int | bool | datetime | tuple[int, "str | bytes | int"]
"""A value whose type is told by Python's, or a pair of type and value."""

Pair: TypeAlias = tuple[int, int]
"""BIDs of a node's data and of its subnodes."""

INTEGER, BOOLEAN, STRING8, STRING, TIME, BINARY, OBJECT = 0x3, 0xB, 0x1E, 0x1F, 0x40, 0x102, 0xD
_SIZES: Final = {0x2: 2, INTEGER: 4, BOOLEAN: 1, TIME: 8, 0x14: 8}
_LARGEST_ITEM: Final = 3580
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_HEAD, _PAGE, _BITMAP = 12, 2, 66


def typed(value: Property, text: int) -> tuple[int, str | bytes | int]:
    """Give a property's type and value; `text` is the type of strings."""
    match value:
        case tuple():
            return value
        case bool():
            return BOOLEAN, int(value)
        case str():
            return text, value
        case bytes():
            return BINARY, value
        case datetime():
            return TIME, round((value - _EPOCH).total_seconds() * 10_000_000)
        case int():
            return INTEGER, value


def stored(kind: int, value: str | bytes | int) -> bytes:
    """Give a value as it is stored outside of its record."""
    if isinstance(value, str):
        return value.encode("utf-16-le") if kind == STRING else value.encode("cp1252", "replace")
    return value if isinstance(value, bytes) else struct.pack("<q", value)


class HeapWriter:
    """Gather the items of a heap-on-node (2.3.1)."""

    def __init__(self, writer: BlockWriter, client: int) -> None:
        self._writer, self._client = writer, client
        self._blocks: list[list[bytes]] = [[]]
        self._used = [_HEAD]
        self._shift = 5 + writer.layout.index_bits
        self.root = 0

    def add(self, item: bytes) -> int:
        """Add an item; give its HID, 0 for an empty one."""
        if not item:
            return 0
        assert len(item) <= _LARGEST_ITEM
        block = self._blocks[-1]
        if self._used[-1] + len(item) + 2 * len(block) + 12 > self._writer.layout.largest or len(block) > 2000:
            number = len(self._blocks)
            self._used.append(_BITMAP if number >= 8 and not (number - 8) % 128 else _PAGE)
            block = []
            self._blocks.append(block)
        block.append(item)
        self._used[-1] += len(item)
        return (len(self._blocks) - 1) << self._shift | len(block) << 5

    def tree(self, key: int, entry: int, records: Sequence[tuple[int, bytes]]) -> int:
        """Add a BTH (2.3.2) of sorted records; give its HID."""
        level, root = 0, 0
        width = _LARGEST_ITEM // (key + entry)
        while records:
            pages = [
                (part[0][0], self.add(b"".join(number.to_bytes(key, "little") + body for number, body in part)))
                for part in (records[start : start + width] for start in range(0, len(records), width))
            ]
            if len(pages) == 1:
                root = pages[0][1]
                break
            records = [(number, struct.pack("<I", hid)) for number, hid in pages]
            level, width = level + 1, _LARGEST_ITEM // (key + 4)
        return self.add(struct.pack("<BBBBI", 0xB5, key, entry, level, root))

    def write(self) -> int:
        """Write the heap's blocks; give the BID."""
        return self._writer.tree([self._block(number) for number in range(len(self._blocks))])

    def _block(self, number: int) -> bytes:
        items = self._blocks[number]
        places = [self._used[number] - sum(map(len, items))]
        for item in items:
            places.append(places[-1] + len(item))
        end = places[-1] + (places[-1] & 1)
        head = struct.pack("<H", end)
        if number == 0:
            head += struct.pack("<BBII", 0xEC, self._client, self.root, 0)
        body = (head.ljust(places[0], b"\0") + b"".join(items)).ljust(end, b"\0")
        return body + struct.pack(f"<HH{len(places)}H", len(items), 0, *places)


class Contexts:
    """Write property and table contexts of one file."""

    def __init__(self, writer: BlockWriter, text: int) -> None:
        self.writer, self.text = writer, text
        self._next = 0x10000

    def _subnode(self, bid: int, subnodes: dict[int, Pair]) -> int:
        self._next += 1
        nid = self._next << 5 | 0x1F
        subnodes[nid] = (bid, 0)
        return nid

    def properties(self, given: Mapping[int, Property], subnodes: dict[int, Pair] | None = None) -> Pair:
        """Write a property context (2.3.3), with `subnodes` beside it."""
        heap = HeapWriter(self.writer, 0xBC)
        subnodes = {} if subnodes is None else subnodes
        records = []
        for tag, given_value in sorted(given.items()):
            kind, value = typed(given_value, self.text)
            if kind in _SIZES and _SIZES[kind] <= 4:
                assert isinstance(value, int)
                place = value & 0xFFFFFFFF
            else:
                data = stored(kind, value)
                long = len(data) > _LARGEST_ITEM
                place = self._subnode(self.writer.stream(data), subnodes) if long else heap.add(data)
            records.append((tag, struct.pack("<HI", kind, place)))
        heap.root = heap.tree(2, 6, records)
        return heap.write(), self.writer.subnodes(subnodes)

    def table(self, columns: Mapping[int, int], rows: Sequence[tuple[int, Mapping[int, Property]]]) -> Pair:
        """Write a table context (2.3.4): types by property id, and rows of row id and values."""
        heap, subnodes = HeapWriter(self.writer, 0x7C), dict[int, Pair]()
        described, ends, size = _describe({**columns, 0x67F2: INTEGER, 0x67F3: INTEGER})
        lines = []
        for number, values in rows:
            line = bytearray(size)
            for tag, value in {**values, 0x67F2: number, 0x67F3: 1}.items():
                if tag not in described:
                    continue
                kind, place, width, bit = described[tag]
                line[ends[2] + (bit >> 3)] |= 0x80 >> (bit & 7)
                line[place : place + width] = self._cell(heap, kind, value, width, subnodes)
            lines.append(bytes(line))
        index = heap.tree(4, 4, sorted((number, struct.pack("<I", at)) for at, (number, _) in enumerate(rows)))
        info = struct.pack("<BBHHHHIII", 0x7C, len(described), *ends, size, index, self._matrix(heap, lines, subnodes), 0)
        for tag, (kind, place, width, bit) in sorted(described.items()):
            info += struct.pack("<HHHBB", kind, tag, place, width, bit)
        heap.root = heap.add(info)
        return heap.write(), self.writer.subnodes(subnodes)

    def _cell(self, heap: HeapWriter, kind: int, given: Property, width: int, subnodes: dict[int, Pair]) -> bytes:
        _, value = typed(given, self.text)
        if kind not in _SIZES:
            data = stored(kind, value)
            long = len(data) > _LARGEST_ITEM
            return struct.pack("<I", self._subnode(self.writer.stream(data), subnodes) if long else heap.add(data))
        assert isinstance(value, int)
        return (value & (1 << 8 * width) - 1).to_bytes(width, "little")

    def _matrix(self, heap: HeapWriter, lines: list[bytes], subnodes: dict[int, Pair]) -> int:
        """Write the rows: in the heap while they are few, else in blocks of their own that no row crosses (2.3.4.4)."""
        if sum(map(len, lines)) <= _LARGEST_ITEM:
            return heap.add(b"".join(lines))
        largest = self.writer.layout.largest
        width = largest // len(lines[0])
        chunks = [b"".join(lines[start : start + width]) for start in range(0, len(lines), width)]
        padded = [chunk.ljust(largest, b"\0") for chunk in chunks[:-1]]
        return self._subnode(self.writer.tree([*padded, chunks[-1]]), subnodes)


def _describe(columns: Mapping[int, int]) -> tuple[dict[int, tuple[int, int, int, int]], tuple[int, int, int], int]:
    """Place the cells of a row, the widest first: type, place, width and bit by property id; ends of each width; size."""
    described: dict[int, tuple[int, int, int, int]] = {}
    ends: list[int] = []
    place = 0
    first = sorted(columns, key=lambda tag: (tag not in (0x67F2, 0x67F3), tag))
    for widths in ((4, 8), (2,), (1,)):
        for tag in first:
            width = _SIZES.get(columns[tag], 4)
            if width in widths:
                described[tag] = columns[tag], place, width, len(described)
                place += width
        ends.append(place)
    return described, (ends[0], ends[1], ends[2]), place + (len(described) + 7) // 8
