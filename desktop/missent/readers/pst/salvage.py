"""What can be found in a store whose trees are broken: pages and blocks say of themselves what they are.

A leaf page is known by its type, which stands there twice, and its checksum ([MS-PST] 2.2.2.7.1). A block is known by its
signature, which was made of its number and of the place that it lies in (2.2.2.8.1, 5.5).
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from missent.readers.pst.encoding import CYCLIC, PERMUTE, PLAIN, decoder, signature
from missent.readers.pst.image import Image
from missent.readers.pst.layout import ANSI, HEADER_SIZE, UNICODE, UNICODE_4K, BrokenError, Header, Layout, read_header
from missent.readers.pst.ndb import NodeDatabase
from missent.readers.pst.pages import BLOCKS, NODES, Page, read_page

_CHUNK: Final = 4 << 20
_TREE_PAGE: Final = re.compile(b"[\x80\x81]")
_ZERO: Final = re.compile(b"\0")
_SEARCHED: Final = 64 << 20
"""Bytes that are searched for what tells the layout, when the header does not."""
_TRIED: Final = 400
"""Blocks that are tried for how they are encoded."""
_HEAP: Final = 0xEC


def open_database(image: Image) -> NodeDatabase:
    """Find the way into a store, a damaged one by what is left of it."""
    try:
        header = read_header(image.read(0, HEADER_SIZE))
    except BrokenError:
        header = guess_header(image)
    if not header.sound:
        crypt = guess_crypt(image, header.layout)
        header = header if crypt is None else replace(header, crypt=crypt)
    ndb = NodeDatabase(image, header)
    ndb.walk()
    mend(ndb)
    return ndb


def mend(ndb: NodeDatabase) -> None:
    """Search the file for what its broken trees do not lead to, and let it be found."""
    nodes, blocks = bool(ndb.nodes.broken), bool(ndb.blocks.broken)
    if nodes or blocks:
        pages = list(find_leaves(ndb.image, ndb.layout))
        if nodes:
            ndb.nodes.salvage(page for page in pages if page.kind == NODES)
        if blocks:
            ndb.blocks.salvage(page for page in pages if page.kind == BLOCKS)
            ndb.strays = StrayBlocks(ndb.image, ndb.layout)


def find_leaves(image: Image, layout: Layout, stop: int | None = None) -> Iterator[Page]:
    """Yield the leaf pages that lie in a file, in the trees or not any more."""
    kind_at = layout.page - layout.page_trailer.size
    for start in range(0, min(image.size, stop or image.size), _CHUNK):
        kinds = image.read(start, _CHUNK)[kind_at :: layout.page]
        for match in _TREE_PAGE.finditer(kinds):
            try:
                page = read_page(image, layout, start + match.start() * layout.page)
            except BrokenError:
                continue
            if page.level == 0:
                yield page


class StrayBlocks:
    """Find the blocks of a file by their trailers, without the tree that should lead to them."""

    def __init__(self, image: Image, layout: Layout) -> None:
        columns = array("Q"), array("Q"), array("H"), array("H")
        for found in _find_blocks(image, layout):
            for column, value in zip(columns, found, strict=True):
                column.append(value)
        # Columns and not rows: a store of many GB has millions of blocks.
        order = sorted(range(len(columns[0])), key=columns[0].__getitem__)
        self._bids, self._places = (array("Q", map(column.__getitem__, order)) for column in columns[:2])
        self._sizes, self._inflated = (array("H", map(column.__getitem__, order)) for column in columns[2:])

    def __iter__(self) -> Iterator[tuple[int, int, int, int]]:
        return zip(self._bids, self._places, self._sizes, self._inflated, strict=True)

    def find(self, key: int) -> Sequence[tuple[int, ...]]:
        """Give BID, offset, size and size when inflated of a block, if it was found."""
        start, stop = bisect_left(self._bids, key & ~1), bisect_right(self._bids, key | 1)
        return [(key, self._places[at], self._sizes[at], self._inflated[at]) for at in range(start, stop)]


def _find_blocks(image: Image, layout: Layout) -> Iterator[tuple[int, int, int, int]]:
    """Yield BID, place, size and size when inflated of every block whose signature is right."""
    grid, trailer = layout.grid, layout.block_trailer
    # The uppermost byte of every BID is 0, whatever the store's size; that rules out nearly all that is no trailer.
    top = grid - 1 if layout is UNICODE else grid - 5 if layout is ANSI else grid - 9
    for start in range(0, image.size, _CHUNK):
        chunk = image.read(start, _CHUNK)
        for match in _ZERO.finditer(chunk[top::grid]):
            end = (match.start() + 1) * grid
            if end > len(chunk):
                continue
            size, seal, crc, bid, *inflated = trailer.unpack_from(chunk, end - trailer.size)
            bid = bid if layout.crc_first else crc
            place = start + end - ((size + trailer.size + grid - 1) & ~(grid - 1))
            if 0 < size <= layout.largest and bid and place >= 0 and seal == signature(place, bid):
                yield bid, place, size, (inflated[0] if inflated else 0) or size


def guess_header(image: Image) -> Header:
    """Make up for a header that is lost: the layout is that which leaf pages are found in; raise `BrokenError` when none are."""
    found = {layout: sum(1 for _ in find_leaves(image, layout, _SEARCHED)) for layout in (UNICODE, ANSI, UNICODE_4K)}
    layout = max(found, key=lambda one: found[one])
    if not found[layout]:
        raise BrokenError("no header of an Outlook store, and no page of one")
    return Header(layout, PLAIN, image.size, 0, 0, False)


def guess_crypt(image: Image, layout: Layout) -> int | None:
    """Tell how blocks are encoded: the way in which most of them turn out to be heaps; None when none do."""
    told: Counter[int] = Counter()
    for number, (bid, place, size, _) in enumerate(_find_blocks(image, layout)):
        if number >= _TRIED:
            break
        stored = image.read(place, size)
        for crypt in (PLAIN, PERMUTE, CYCLIC):
            if not bid & 2 and size > 12 and decoder(crypt)(stored, bid)[2] == _HEAP:
                told[crypt] += 1
    return told.most_common(1)[0][0] if told else None
