"""The node database layer ([MS-PST] 2.2): nodes, the blocks that hold their data, and the nodes below a node.

Every block is checked when it is read. One whose checksum fails is given all the same and counted in `failures`: what it holds is
better than nothing, and worse than what is sure.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, Protocol
from zlib import crc32

from missent.readers.pst.encoding import decoder, signature
from missent.readers.pst.image import Image
from missent.readers.pst.layout import BrokenError, Header, Layout
from missent.readers.pst.pages import BLOCKS, NODES, Leaves

_INTERNAL: Final = 2  # [MS-PST] 2.2.2.2: a block of the store's own, never encoded
_DATA_TREE: Final = 1
_SUBNODES: Final = 2
_MOST_SUBNODES: Final = 100_000
_HEAD: Final = 8  # bytes of an XBLOCK before its list ([MS-PST] 2.2.2.8.3.2)


class Node(NamedTuple):
    """Hold one node: its id, the BIDs of its data and of its subnodes, and the node it belongs to (0: none)."""

    nid: int
    data: int
    subnodes: int
    parent: int = 0

    @property
    def kind(self) -> int:
        """Give its type (NID_TYPE, [MS-PST] 2.2.2.1)."""
        return self.nid & 0x1F


class Strays(Protocol):
    """Know blocks that were found by themselves."""

    def __iter__(self) -> Iterator[tuple[int, ...]]:
        """Yield BID, offset and sizes of every block."""
        ...

    def find(self, key: int) -> Sequence[tuple[int, ...]]:
        """Give BID, offset and sizes of a block, if it was found."""
        ...


class NodeDatabase:
    """Find nodes and read blocks."""

    def __init__(self, image: Image, header: Header) -> None:
        self.image, self.header = image, header
        self.layout: Layout = header.layout
        self.nodes = Leaves(image, self.layout, NODES)
        self.blocks = Leaves(image, self.layout, BLOCKS)
        self.failures = 0
        """Blocks read so far whose checksum failed."""
        self.strays: Strays | None = None
        self._trailer = self.layout.block_trailer
        self._crc_first = self.layout.crc_first
        self._grid = self.layout.grid - 1
        self._bytes = image.read
        self._decode = decoder(header.crypt)
        self._ids = {count: struct.Struct(f"<{count}{self.layout.ids}") for count in range(8)}

    @property
    def broken(self) -> list[str]:
        """Say what of both trees is lost."""
        return [*(f"nodes: {line}" for line in self.nodes.broken), *(f"blocks: {line}" for line in self.blocks.broken)]

    def walk(self) -> None:
        """List the leaves of both trees from their roots."""
        self.nodes.walk(self.header.nodes)
        self.blocks.walk(self.header.blocks)

    def node(self, nid: int) -> Node | None:
        """Find a node; None when the store has none of this id."""
        found = self.nodes.find(nid)
        return Node(*found[0]) if found else None

    def block(self, bid: int) -> bytes:
        """Give a block's data; raise `BrokenError` when there is no such block."""
        entries = self.blocks.find(bid)
        if self.strays is not None:
            entries = (*entries, *self.strays.find(bid))
        complaint = "no such block"
        for entry in entries:
            try:
                return self._read(bid, entry)
            except BrokenError as error:
                complaint = str(error)
        raise BrokenError(f"{complaint}: {bid:#x}")

    def _read(self, bid: int, entry: tuple[int, ...]) -> bytes:
        trailer, offset, size = self._trailer, entry[1], entry[2]
        whole = (size + trailer.size + self._grid) & ~self._grid
        stored = self._bytes(offset, whole)
        if len(stored) < whole or size > self.layout.largest:
            raise BrokenError("block past the end of the file")
        length, seal, crc, owner, *_ = trailer.unpack_from(stored, whole - trailer.size)
        if not self._crc_first:
            crc, owner = owner, crc
        data = stored[:size]
        sound = crc32(data, 0xFFFFFFFF) ^ 0xFFFFFFFF == crc
        if (owner ^ bid) & ~1 and not (sound and length == size and seal == signature(offset, bid)):
            raise BrokenError("another block in its place")
        if not sound:
            self.failures += 1
        if size != entry[-1]:  # what a page of 4 KB tells last: bytes when inflated
            data = _inflate(data, entry[-1])
        return data if bid & _INTERNAL else self._decode(data, bid)

    def data(self, bid: int) -> Iterator[bytes]:
        """Yield the data of a node block by block ([MS-PST] 2.2.2.8.3.2); raise `BrokenError` at the first that is missing."""
        for leaf in self.data_blocks(bid):
            yield self.block(leaf)

    def data_blocks(self, bid: int) -> Iterator[int]:
        """Yield the BIDs of a node's data blocks."""
        if not bid & _INTERNAL:
            if bid:
                yield bid
            return
        level, below = self._list(bid)
        for child in below:
            if level == 1 or not child & _INTERNAL:
                yield child
            else:
                inner, leaves = self._list(child)
                if inner != 1:
                    raise BrokenError(f"levels of a data tree: {bid:#x}")
                yield from leaves

    def _list(self, bid: int) -> tuple[int, tuple[int, ...]]:
        """Read an XBLOCK or XXBLOCK: its level, and the BIDs it lists."""
        block = self.block(bid)
        if len(block) < _HEAD or block[0] != _DATA_TREE or block[1] not in (1, 2):
            raise BrokenError(f"no data tree: {bid:#x}")
        count = int.from_bytes(block[2:4], "little")
        fields = self._ids.get(count) or struct.Struct(f"<{count}{self.layout.ids}")
        if len(block) < _HEAD + fields.size:
            raise BrokenError(f"counts of a data tree: {bid:#x}")
        return block[1], fields.unpack_from(block, _HEAD)

    def subnodes(self, bid: int) -> dict[int, Node]:
        """Give the nodes below a node by their ids ([MS-PST] 2.2.2.8.3.3); raise `BrokenError` when their list is broken."""
        found: dict[int, Node] = {}
        if bid:
            level, entries = self._entries(bid)
            if level == 0:
                found = {entry[0]: Node(*entry) for entry in entries}
            else:
                for _, leaf in entries:
                    inner, below = self._entries(leaf)
                    if inner != 0 or len(found) > _MOST_SUBNODES:
                        raise BrokenError(f"levels of subnodes: {bid:#x}")
                    found.update((entry[0], Node(*entry)) for entry in below)
        return found

    def _entries(self, bid: int) -> tuple[int, Iterator[tuple[int, ...]]]:
        """Read an SLBLOCK or SIBLOCK: its level and its entries."""
        block = self.block(bid)
        if len(block) < self.layout.subnode_start or block[0] != _SUBNODES or block[1] > 1:
            raise BrokenError(f"no list of subnodes: {bid:#x}")
        fields = self.layout.subnode_child if block[1] else self.layout.subnode
        start = self.layout.subnode_start
        stop = start + int.from_bytes(block[2:4], "little") * fields.size
        if stop > len(block):
            raise BrokenError(f"counts of subnodes: {bid:#x}")
        return block[1], fields.iter_unpack(block[start:stop])


def _inflate(data: bytes, size: int) -> bytes:
    """Inflate a block of an OST with 4 KB pages, which may be compressed."""
    try:
        whole = zlib.decompressobj().decompress(data, size)
    except zlib.error as error:
        raise BrokenError(f"compression: {error}") from error
    if len(whole) != size:
        raise BrokenError("compressed block cut short")
    return whole
