"""How the three generations of the format lie on the disk ([MS-PST] 2.2.2): ANSI, Unicode, and Unicode with pages of 4 KB."""

import struct
from dataclasses import dataclass
from typing import Final

from missent.readers.pst.encoding import checksum

MAGIC: Final = b"!BDN"
HEADER_SIZE: Final = 564
_CHECKED: Final = 479


class BrokenError(ValueError):
    """Say that a structure of the file is not what the format says; what hangs on it cannot be read."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Tell where things stand in one generation of the format; offsets and sizes in bytes."""

    name: str
    page: int
    """Size of a page, and the grid pages lie on."""
    about: int
    """Where a B-tree page tells of its entries (BTPAGE, 2.2.2.7.7.1): after the last byte they may take."""
    counts: struct.Struct
    """cEnt, cEntMax, cbEnt, cLevel at `about`."""
    page_trailer: struct.Struct
    """PAGETRAILER (2.2.2.7.1); its fields are in `order`, and the CRC is over all bytes before it."""
    block_trailer: struct.Struct
    """BLOCKTRAILER (2.2.2.8.1): cb, wSig, then as in the page's; with pages of 4 KB also bytes when inflated."""
    crc_first: bool
    """Whether the CRC stands before the BID in both trailers."""
    child: struct.Struct
    """BTENTRY (2.2.2.7.7.2): key, BID and offset of the page below."""
    block: struct.Struct
    """BBTENTRY (2.2.2.7.7.3): BID, offset, bytes stored, bytes when inflated."""
    node: struct.Struct
    """NBTENTRY (2.2.2.7.7.4): NID, BID of data, BID of subnodes, NID of the parent."""
    ids: str
    """Format letter of a BID in the arrays of XBLOCKs."""
    subnode: struct.Struct
    """SLENTRY (2.2.2.8.3.3.1.1): NID, BID of data, BID of subnodes."""
    subnode_child: struct.Struct
    """SIENTRY (2.2.2.8.3.3.2.1): NID, BID."""
    subnode_start: int
    grid: int
    """Blocks start on multiples of this."""
    largest: int
    """Bytes of data in one block at most."""
    root: int
    """Where in the header ibFileEof stands; the trees' roots and the rest follow in `roots`."""
    roots: struct.Struct
    """ibFileEof, root of the node tree, root of the block tree, from `root` on."""
    crypt: int
    """Where in the header bCryptMethod stands."""
    index_bits: int
    """Bits of the index in a heap id (HID, 2.3.1.1); the block's number is above them."""


ANSI: Final = Layout(
    name="ANSI",
    page=512,
    about=496,
    counts=struct.Struct("<BBBB"),
    page_trailer=struct.Struct("<BBHII"),
    block_trailer=struct.Struct("<HHII"),
    crc_first=False,
    child=struct.Struct("<III"),
    block=struct.Struct("<IIHxx"),
    node=struct.Struct("<IIII"),
    ids="I",
    subnode=struct.Struct("<III"),
    subnode_child=struct.Struct("<II"),
    subnode_start=4,
    grid=64,
    largest=8180,
    root=168,
    roots=struct.Struct("<I16xI4xI"),
    crypt=461,
    index_bits=11,
)
UNICODE: Final = Layout(
    name="Unicode",
    page=512,
    about=488,
    counts=struct.Struct("<BBBB"),
    page_trailer=struct.Struct("<BBHIQ"),
    block_trailer=struct.Struct("<HHIQ"),
    crc_first=True,
    child=struct.Struct("<QQQ"),
    block=struct.Struct("<QQHxxxxxx"),
    node=struct.Struct("<IxxxxQQIxxxx"),
    ids="Q",
    subnode=struct.Struct("<IxxxxQQ"),
    subnode_child=struct.Struct("<IxxxxQ"),
    subnode_start=8,
    grid=64,
    largest=8176,
    root=184,
    roots=struct.Struct("<Q32xQ8xQ"),
    crypt=513,
    index_bits=11,
)
UNICODE_4K: Final = Layout(
    name="Unicode with 4 KB pages",
    page=4096,
    about=4056,
    counts=struct.Struct("<HHBB"),
    page_trailer=struct.Struct("<BBHIQxxxxxxxx"),
    block_trailer=struct.Struct("<HHIQxxHxxxx"),
    crc_first=True,
    child=UNICODE.child,
    block=struct.Struct("<QQHHxxxx"),
    node=UNICODE.node,
    ids="Q",
    subnode=UNICODE.subnode,
    subnode_child=UNICODE.subnode_child,
    subnode_start=8,
    grid=512,
    largest=65512,
    root=184,
    roots=UNICODE.roots,
    crypt=513,
    index_bits=14,
)

_VERSIONS: Final = {14: ANSI, 15: ANSI, 21: UNICODE, 23: UNICODE, 36: UNICODE_4K, 37: UNICODE_4K}


@dataclass(frozen=True, slots=True)
class Header:
    """Hold what the header says ([MS-PST] 2.2.2.6): the layout, how data is encoded, the file's size, and both roots."""

    layout: Layout
    crypt: int
    size: int
    nodes: int
    blocks: int
    sound: bool = True
    """Whether its own checksum is right (2.2.2.6 dwCRCPartial)."""


def read_header(data: bytes) -> Header:
    """Read the header from the first `HEADER_SIZE` bytes; raise `BrokenError` when it is none, or of no generation known."""
    if len(data) < _CHECKED or not data.startswith(MAGIC):
        raise BrokenError("no header of an Outlook store")
    version = int.from_bytes(data[10:12], "little")
    layout = _VERSIONS.get(version)
    if layout is None:
        raise BrokenError(f"unknown version {version}")
    size, nodes, blocks = layout.roots.unpack_from(data, layout.root)
    sound = checksum(data[8:_CHECKED]) == int.from_bytes(data[4:8], "little")
    return Header(layout, data[layout.crypt], size, nodes, blocks, sound)
