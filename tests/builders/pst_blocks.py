"""Write the lowest layer of a PST for tests: blocks, nodes, both B-trees and the header ([MS-PST] 2.2)."""

import struct
import zlib
from collections.abc import Mapping, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Final

from missent.readers.pst.encoding import checksum, encode, signature
from missent.readers.pst.layout import ANSI, UNICODE, UNICODE_4K, Layout

FIRST_MAP: Final = 0x4400
_BITS: Final = 496
_MAP: Final = 0x84
_BLOCKS, _NODES = 0x80, 0x81
_SENTINEL: Final = 0x80
_VERSIONS: Final = {ANSI.name: 14, UNICODE.name: 23, UNICODE_4K.name: 36}


class Crypt(IntEnum):
    """Name how the data of blocks is encoded (2.2.2.6 bCryptMethod)."""

    PLAIN = 0
    PERMUTE = 1
    CYCLIC = 2


class BlockWriter:
    """Write blocks one after the other, then the trees, then the header."""

    def __init__(self, path: Path, layout: Layout = UNICODE, crypt: Crypt = Crypt.PERMUTE) -> None:
        self.layout, self.crypt = layout, crypt
        self._file = path.open("wb")
        self._at = 0
        self._bid = 0x10
        self._placed: list[tuple[int, ...]] = []
        self._nodes: dict[int, tuple[int, int, int]] = {}
        self._move_to(FIRST_MAP + layout.page)

    def _move_to(self, place: int) -> None:
        self._file.write(bytes(place - self._at))
        self._at = place

    def _take(self, size: int, grid: int) -> int:
        """Give the place for `size` bytes; none may lie over an allocation map, which stands at regular distances (2.2.2.7.2)."""
        stride = _BITS * 8 * 64
        place = -(-self._at // grid) * grid
        following = FIRST_MAP + -(-(place - FIRST_MAP + 1) // stride) * stride
        if self.layout is not UNICODE_4K and place + size > following:
            self._move_to(following)
            self._write_map(following)
            place = -(-self._at // grid) * grid
        self._move_to(place)
        return place

    def _write_map(self, place: int) -> None:
        bits = (bytes(4) if self.layout is ANSI else b"") + b"\xff" * _BITS
        self._put(self._page(bits, _MAP, place, place, sealed=False))

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._at += len(data)

    def _page(self, body: bytes, kind: int, place: int, bid: int, *, sealed: bool = True) -> bytes:
        trailer = self.layout.page_trailer
        body = body.ljust(self.layout.page - trailer.size, b"\0")
        pair = (checksum(body), bid) if self.layout.crc_first else (bid, checksum(body))
        return body + trailer.pack(kind, kind, signature(place, bid) if sealed else 0, *pair)

    def block(self, data: bytes, *, internal: bool = False) -> int:
        """Write one block; give its BID."""
        layout = self.layout
        assert 0 < len(data) <= layout.largest
        bid = self._bid | (2 if internal else 0)
        self._bid += 4
        plain = data if internal else encode(self.crypt, data, bid)
        stored = self._deflated(plain) if layout is UNICODE_4K and not internal else plain
        whole = -(-(len(stored) + layout.block_trailer.size) // layout.grid) * layout.grid
        place = self._take(whole, layout.grid)
        pair = (checksum(stored), bid) if layout.crc_first else (bid, checksum(stored))
        inflated = (len(plain),) if layout is UNICODE_4K else ()
        trailer = layout.block_trailer.pack(len(stored), signature(place, bid), *pair, *inflated)
        self._put(stored.ljust(whole - len(trailer), b"\0") + trailer)
        self._placed.append((bid, place, len(stored), *inflated))
        return bid

    def _deflated(self, data: bytes) -> bytes:
        """Compress data where that makes it shorter, as Outlook does with pages of 4 KB."""
        return min(zlib.compress(data, 1), data, key=len)

    def tree(self, chunks: Sequence[bytes]) -> int:
        """Write a data tree of ready-made blocks; give its BID, 0 for no blocks."""
        if len(chunks) <= 1:
            return self.block(chunks[0]) if chunks else 0
        width = (self.layout.largest - 8) // struct.calcsize(self.layout.ids)
        lists = []
        for start in range(0, len(chunks), width):
            part = chunks[start : start + width]
            lists.append(self._list(1, [self.block(chunk) for chunk in part], sum(map(len, part))))
        return lists[0] if len(lists) == 1 else self._list(2, lists, sum(map(len, chunks)))

    def _list(self, level: int, bids: Sequence[int], total: int) -> int:
        ids = struct.pack(f"<{len(bids)}{self.layout.ids}", *bids)
        return self.block(struct.pack("<BBHI", 1, level, len(bids), total & 0xFFFFFFFF) + ids, internal=True)

    def stream(self, data: bytes) -> int:
        """Write data of any length; give its BID."""
        size = self.layout.largest
        return self.tree([data[start : start + size] for start in range(0, len(data), size)])

    def subnodes(self, nodes: Mapping[int, tuple[int, int]]) -> int:
        """Write the list of subnodes: BIDs of data and of subnodes by NID; give its BID, 0 for none."""
        if not nodes:
            return 0
        fields, start = self.layout.subnode, self.layout.subnode_start
        width = (self.layout.largest - start) // fields.size
        ordered = sorted(nodes.items())
        leaves = []
        for begin in range(0, len(ordered), width):
            part = ordered[begin : begin + width]
            body = b"".join(fields.pack(nid, *pair) for nid, pair in part)
            leaves.append((part[0][0], self.block(self._head(0, len(part)) + body, internal=True)))
        if len(leaves) == 1:
            return leaves[0][1]
        body = b"".join(self.layout.subnode_child.pack(*leaf) for leaf in leaves)
        return self.block(self._head(1, len(leaves)) + body, internal=True)

    def _head(self, level: int, count: int) -> bytes:
        return struct.pack("<BBH", 2, level, count).ljust(self.layout.subnode_start, b"\0")

    def node(self, nid: int, data: int, subnodes: int = 0, parent: int = 0) -> None:
        """Enter a node."""
        self._nodes[nid] = (data, subnodes, parent)

    def close(self) -> None:
        """Write trees, first map and header."""
        layout = self.layout
        nodes = [(nid, layout.node.pack(nid, *rest)) for nid, rest in sorted(self._nodes.items())]
        width = 32 if layout.crc_first else 16
        node_root = self._tree(nodes, width, _NODES)
        blocks = [(entry[0], self._block_entry(entry)) for entry in sorted(self._placed)]
        block_root = self._tree(blocks, 24 if layout.crc_first else 12, _BLOCKS)
        self._take(64, layout.grid)
        size = self._at
        self._file.seek(FIRST_MAP)
        self._write_map(FIRST_MAP)
        self._file.seek(0)
        self._file.write(self._header(size, node_root, block_root))
        self._file.close()

    def _block_entry(self, entry: tuple[int, ...]) -> bytes:
        packed = bytearray(self.layout.block.pack(*entry))
        references = 20 if self.layout is UNICODE_4K else 18 if self.layout is UNICODE else 10
        packed[references : references + 2] = b"\x02\0"
        return bytes(packed)

    def _tree(self, entries: list[tuple[int, bytes]], width: int, kind: int) -> tuple[int, int]:
        """Write a B-tree from its leaves up; give BID and place of its root."""
        level = 0
        while True:
            most = self.layout.about // width
            pages = [
                (part[0][0] if part else 0, *self._tree_page([body for _, body in part], width, most, level, kind))
                for part in (entries[start : start + most] for start in range(0, max(1, len(entries)), most))
            ]
            if len(pages) == 1:
                return pages[0][1], pages[0][2]
            entries = [(key, self.layout.child.pack(key, bid, place)) for key, bid, place in pages]
            width, level = self.layout.child.size, level + 1

    def _tree_page(self, bodies: list[bytes], width: int, most: int, level: int, kind: int) -> tuple[int, int]:
        counts = self.layout.counts.pack(len(bodies), most, width, level)
        body = b"".join(bodies).ljust(self.layout.about, b"\0") + counts
        bid, self._bid = self._bid, self._bid + 4
        place = self._take(self.layout.page, self.layout.page)
        self._put(self._page(body, kind, place, bid))
        return bid, place

    def _header(self, size: int, nodes: tuple[int, int], blocks: tuple[int, int]) -> bytes:
        word = self.layout.ids
        head = struct.pack("<HHHBBII", 0x4D53, _VERSIONS[self.layout.name], 19, 1, 1, 0, 0)
        counters = struct.pack("<QQI", 0, self._bid, 1) if word == "Q" else struct.pack("<III", self._bid, self._bid, 1)
        root = struct.pack(f"<I8{word}BBH", 0, size, FIRST_MAP, 0, 0, *nodes, *blocks, 2, 0, 0)
        unused, padding = (bytes(8), bytes(4)) if word == "Q" else (b"", b"")
        body = head + counters + struct.pack("<32I", *[0x10000] * 32) + unused + root + padding + b"\xff" * 256
        body += struct.pack("<BBH", _SENTINEL, self.crypt, 0)
        body += struct.pack("<Q", self._bid) if word == "Q" else bytes(12)
        full = struct.pack("<I", checksum(body.ljust(516, b"\0"))) if word == "Q" else b""
        whole = b"!BDN" + struct.pack("<I", checksum(body.ljust(471, b"\0")[:471])) + body + full
        return whole.ljust(564 if word == "Q" else 512, b"\0")
