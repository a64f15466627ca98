"""The heap that properties and tables are kept in, and its B-tree ([MS-PST] 2.3.1, 2.3.2)."""

import struct
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from missent.readers.pst.layout import BrokenError
from missent.readers.pst.ndb import Node, NodeDatabase

_HEAP: Final = 0xEC
_BTH: Final = 0xB5
_DEEPEST: Final = 4
_MOST_PAGES: Final = 65_536
_LARGEST_VALUE: Final = 4 << 20
"""Bytes of one value that are read, unless more is asked for; no field of a header is longer."""

_ROOT = struct.Struct("<BBBBI")


class Heap:
    """Read the items of a heap-on-node (2.3.1) and of the subnodes beside it; raise `BrokenError` for what is not there."""

    def __init__(self, ndb: NodeDatabase, node: Node, subnodes: Mapping[int, Node] | None = None) -> None:
        self._ndb, self._node, self._subnodes = ndb, node, subnodes
        self._later: list[int] | None = None
        if node.data & 2:
            self._later = list(ndb.data_blocks(node.data))
            if not self._later:
                raise BrokenError(f"empty node: {node.nid:#x}")
        first = ndb.block(node.data if self._later is None else self._later[0])
        if len(first) < 12 or first[2] != _HEAP:
            raise BrokenError(f"no heap: {node.nid:#x}")
        self.client = first[3]
        self.root = int.from_bytes(first[4:8], "little")
        self.near = first, _page_map(first)
        """The heap's first block, in which most items of most heaps lie, and where its items begin and end."""
        self._shift = 5 + ndb.layout.index_bits
        self.reach = 1 << self._shift
        """HIDs below this are of the first block."""
        self._blocks = {0: self.near}
        self.lost: list[int] = []
        """Ids of the properties that were wanted of this heap and could not be read."""

    def item(self, hid: int) -> bytes:
        """Give one item; of id 0, nothing."""
        if not hid:
            return b""
        number = hid >> self._shift
        index = (hid & self.reach - 1) >> 5
        block, places = self._blocks[number] if number in self._blocks else self._other(number)
        if not 0 < index < len(places):
            raise BrokenError(f"no item {hid:#x} in the heap of {self._node.nid:#x}")
        return block[places[index - 1] : places[index]]

    def value(self, hnid: int, limit: int = _LARGEST_VALUE) -> bytes:
        """Give an item of the heap, or the data of a subnode, up to `limit` bytes (HNID, 2.3.3.2)."""
        if not hnid & 0x1F:
            return self.item(hnid)
        parts, length = [], 0
        for part in self._ndb.data(self.subnode(hnid).data):
            parts.append(part)
            length += len(part)
            if length >= limit:
                break
        return b"".join(parts)[:limit]

    def subnode(self, nid: int) -> Node:
        """Find a node below this heap's node."""
        if self._subnodes is None:
            self._subnodes = self._ndb.subnodes(self._node.subnodes)
        found = self._subnodes.get(nid)
        if found is None:
            raise BrokenError(f"no subnode {nid:#x} of {self._node.nid:#x}")
        return found

    def chunks(self, hnid: int) -> Iterator[bytes]:
        """Yield a value in the pieces that it lies in."""
        if hnid & 0x1F:
            yield from self._ndb.data(self.subnode(hnid).data)
        elif hnid:
            yield self.item(hnid)

    def records(self, hid: int) -> tuple[int, int, bytes]:
        """Read a BTH (2.3.2): sizes of key and entry, and its records one after the other."""
        kind, key, entry, levels, root = _ROOT.unpack(self._sized(hid, _ROOT.size))
        if kind != _BTH or key not in (2, 4, 8, 16) or not 0 < entry <= 32 or levels > _DEEPEST:
            raise BrokenError(f"no BTH {hid:#x} in {self._node.nid:#x}")
        level = [root] if root else []
        for _ in range(levels):
            below = []
            for page in level:
                data = self.item(page)
                below += [int.from_bytes(data[at + key : at + key + 4], "little") for at in range(0, len(data), key + 4)]
            if len(below) > _MOST_PAGES:
                raise BrokenError("BTH too wide")
            level = below
        if len(level) == 1:
            return key, entry, self.item(level[0])
        return key, entry, b"".join(map(self.item, level))

    def _sized(self, hid: int, size: int) -> bytes:
        data = self.item(hid)
        if len(data) < size:
            raise BrokenError(f"item {hid:#x} of {self._node.nid:#x} cut short")
        return data[:size]

    def _other(self, number: int) -> tuple[bytes, tuple[int, ...]]:
        if self._later is None or number >= len(self._later):
            raise BrokenError(f"no block {number} in the heap of {self._node.nid:#x}")
        block = self._ndb.block(self._later[number])
        known = self._blocks[number] = block, _page_map(block)
        return known


def _page_map(block: bytes) -> tuple[int, ...]:
    """Give where the items of a heap's block begin, and where the last one ends (HNPAGEMAP, 2.3.1.5)."""
    at = int.from_bytes(block[:2], "little")
    count = int.from_bytes(block[at : at + 2], "little") + 1
    if at + 4 + 2 * count > len(block):
        raise BrokenError("map of a heap")
    return _words(count).unpack_from(block, at + 4)


@lru_cache(1024)
def _words(count: int) -> struct.Struct:
    return struct.Struct(f"<{count}H")
