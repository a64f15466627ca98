"""The two B-trees that a store is found by: of nodes and of blocks, as the list of their leaf pages ([MS-PST] 2.2.2.7.7).

A leaf holds some twenty entries. Leaves are listed and checked when a store is opened, sixteen bytes each; their entries are read
when they are asked for.
"""

import struct
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from missent.readers.pst.encoding import checksum
from missent.readers.pst.image import Image
from missent.readers.pst.layout import BrokenError, Layout

BLOCKS: Final = 0x80
NODES: Final = 0x81

_DEEPEST: Final = 8
_MOST_REMEMBERED: Final = 16 << 20
"""Bytes of pages that are kept: the tree of blocks of a store of 2 GB."""
_MOST_SALVAGED: Final = 500_000
_MOST_DOUBTED: Final = 10_000


class Page(NamedTuple):
    """Hold one page of a B-tree that its own checks say is whole."""

    offset: int
    kind: int
    level: int
    bid: int
    first: int
    """Its first key."""
    entries: bytes
    width: int
    """Bytes of an entry; the page says it, and it may be more than the entry's fields take."""


def read_page(image: Image, layout: Layout, offset: int, *, checked: bool = True) -> Page:
    """Read a B-tree page; raise `BrokenError` when it is none, or fails its checks.

    Without `checked`, its checksum may fail: then any of its entries may be wrong, and must prove itself by what it leads to.
    """
    data = image.read(offset, layout.page)
    trailer = layout.page - layout.page_trailer.size
    if len(data) < layout.page:
        raise BrokenError("page past the end of the file")
    kind, again, _, crc, bid = layout.page_trailer.unpack_from(data, trailer)
    if not layout.crc_first:
        crc, bid = bid, crc
    if kind != again or kind not in (BLOCKS, NODES):
        raise BrokenError("no page of a tree")
    if checked and checksum(data[:trailer]) != crc:
        raise BrokenError("checksum of a page")
    count, _, width, level = layout.counts.unpack_from(data, layout.about)
    fields = layout.child if level else layout.block if kind == BLOCKS else layout.node
    if width < fields.size or count * width > layout.about or level > _DEEPEST:
        raise BrokenError("counts of a page")
    first = int.from_bytes(data[: layout.child.size // 3], "little") if count else 0
    return Page(offset, kind, level, bid, first, data[: count * width], width)


def rows(fields: struct.Struct, page: Page) -> Iterator[tuple[int, ...]]:
    """Yield the entries of a page."""
    if fields.size == page.width:
        return fields.iter_unpack(page.entries)
    return (fields.unpack_from(page.entries, place) for place in range(0, len(page.entries), page.width))


class Leaves:
    """Hold one tree as its leaf pages in the order of their keys, and find entries in them."""

    def __init__(self, image: Image, layout: Layout, kind: int) -> None:
        self._image, self._layout, self._kind = image, layout, kind
        self._fields = layout.block if kind == BLOCKS else layout.node
        self._mask = ~1 if kind == BLOCKS else ~0  # [MS-PST] 2.2.2.2: the lowest bit of a BID is not part of it
        self._firsts = array("Q")
        self._offsets = array("Q")
        self._pages: dict[int, tuple[bytes, int]] = {}
        self._most = _MOST_REMEMBERED // layout.page
        self._key_size = layout.child.size // 3
        self._salvaged: dict[int, list[tuple[int, ...]]] = {}
        self._doubtful: list[Page] = []
        self.broken: list[str] = []
        """What was wrong with the tree, a line for each page lost."""

    def walk(self, root: int) -> None:
        """List the leaves below the page at `root`; one that fails its checksum is followed all the same, and not trusted."""
        seen: set[int] = set()
        leaves: list[tuple[int, int, bytes, int]] = []
        todo = [(root, -1)]
        while todo:
            offset, level = todo.pop()
            trusted = True
            try:
                page = self._meet(offset, level, seen)
            except BrokenError as error:
                self.broken.append(f"{error} at {offset:#x}")
                doubted = self._doubted(offset, level)
                if doubted is None:
                    continue
                page, trusted = doubted, False
            if page.level:
                todo += [(below, page.level - 1) for _, _, below in rows(self._layout.child, page)]
            elif trusted:
                leaves.append((page.first, offset, *(self._kept(page) if len(leaves) < self._most else (b"", 0))))
            else:
                self._doubtful.append(page)
        leaves.sort()
        self._firsts = array("Q", (leaf[0] for leaf in leaves))
        self._offsets = array("Q", (leaf[1] for leaf in leaves))
        self._pages = {place: (entries, width) for place, (_, _, entries, width) in enumerate(leaves) if width}

    def _meet(self, offset: int, level: int, seen: set[int]) -> Page:
        if offset in seen:
            raise BrokenError("page met twice")
        seen.add(offset)
        page = read_page(self._image, self._layout, offset)
        if page.kind != self._kind or (level >= 0 and page.level != level):
            raise BrokenError("page of another kind or level")
        return page

    def _doubted(self, offset: int, level: int) -> Page | None:
        """Read a page in spite of its checksum, if what else it says of itself is as it must be."""
        if len(self.broken) > _MOST_DOUBTED:
            return None
        try:
            page = read_page(self._image, self._layout, offset, checked=False)
        except BrokenError:
            return None
        return page if page.kind == self._kind and page.level == level else None

    def salvage(self, found: Iterable[Page]) -> None:
        """Add leaves that were found by themselves. Their entries come after those that the tree leads to, the newest first."""
        known = set(self._offsets)
        extra = sorted((page for page in found if page.offset not in known), key=attrgetter("bid"), reverse=True)
        count = 0
        for page in (*extra, *self._doubtful):
            for entry in rows(self._fields, page):
                self._salvaged.setdefault(entry[0] & self._mask, []).append(entry)
                count += 1
            if count > _MOST_SALVAGED:
                self.broken.append(f"more than {_MOST_SALVAGED} entries outside of the tree")
                return

    def find(self, key: int) -> Sequence[tuple[int, ...]]:
        """Give the entries with this key, the most trustworthy first: one at most, unless some were salvaged."""
        key &= self._mask
        found: Sequence[tuple[int, ...]] = ()
        place = bisect_right(self._firsts, key | ~self._mask) - 1
        if place >= 0 and not key >> 8 * self._key_size:
            entries, width = self._pages[place] if place in self._pages else self._remember(place)
            # The entries are searched as bytes: to unpack a page of them for one is ten times the work.
            needle = key.to_bytes(self._key_size, "little")
            at = entries.find(needle)
            while at > 0 and at % width:
                at = entries.find(needle, at + 1)
            if at >= 0:
                found = (self._fields.unpack_from(entries, at),)
        return (*found, *self._salvaged.get(key, ())) if self._salvaged else found

    def is_salvaged(self, key: int) -> bool:
        """Tell whether the tree does not lead to this key."""
        return key & self._mask in self._salvaged and self.find(key)[0] in self._salvaged[key & self._mask]

    def __iter__(self) -> Iterator[tuple[int, ...]]:
        """Yield every entry in the order of the pages, then those that were salvaged: of one key, the most trustworthy."""
        for place in range(len(self._offsets)):
            yield from self._load(place)
        for key in sorted(self._salvaged):
            if self.is_salvaged(key):
                yield self._salvaged[key][0]

    def _remember(self, place: int) -> tuple[bytes, int]:
        """Read the entries of a leaf, and keep them with their width."""
        if len(self._pages) >= self._most:
            self._pages.clear()
        try:
            kept = self._pages[place] = self._kept(read_page(self._image, self._layout, self._offsets[place]))
        except BrokenError:  # the file changed after it was opened
            return b"", 1
        return kept

    def _kept(self, page: Page) -> tuple[bytes, int]:
        """Give a page's entries and their width; the bit that does not count is taken out of their keys."""
        entries, width = page.entries, page.width
        if self._kind == BLOCKS and any(byte & 1 for byte in entries[::width]):
            entries = bytes(byte if at % width else byte & ~1 for at, byte in enumerate(entries))
        return entries, width

    def _load(self, place: int) -> Iterator[tuple[int, ...]]:
        try:
            return rows(self._fields, read_page(self._image, self._layout, self._offsets[place]))
        except BrokenError:
            return iter(())
