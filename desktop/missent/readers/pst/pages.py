"""The two B-trees that a store is found by: of nodes and of blocks, as the list of their leaf pages ([MS-PST] 2.2.2.7.7).

A leaf holds some twenty entries. Leaves are listed and checked when a store is opened, sixteen bytes each; their entries are read
when they are asked for.
"""

import struct
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from missent.readers.pst.encoding import checksum
from missent.readers.pst.image import Image
from missent.readers.pst.layout import BrokenError, Layout

BLOCKS: Final = 0x80
NODES: Final = 0x81

_DEEPEST: Final = 8
_MOST_REMEMBERED: Final = 65_536
_STEPS_BACK: Final = 32
_NEWEST: Final = (1 << 64) - 1


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


def read_page(image: Image, layout: Layout, offset: int) -> Page:
    """Read a B-tree page; raise `BrokenError` when it is none, or fails its checks."""
    data = image.read(offset, layout.page)
    trailer = layout.page - layout.page_trailer.size
    if len(data) < layout.page:
        raise BrokenError("page past the end of the file")
    kind, again, _, *rest = layout.page_trailer.unpack_from(data, trailer)
    crc, bid = rest if layout.crc_first else reversed(rest)
    if kind != again or kind not in (BLOCKS, NODES):
        raise BrokenError("no page of a tree")
    if checksum(data[:trailer]) != crc:
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
        self._ages: array[int] | None = None
        self._known: dict[int, tuple[int, ...]] = {}
        self.broken: list[str] = []
        """What was wrong with the tree, a line for each page lost."""

    def __len__(self) -> int:
        return len(self._offsets)

    def walk(self, root: int) -> None:
        """List the leaves below the page at `root`."""
        seen: set[int] = set()
        leaves: list[tuple[int, int]] = []
        todo = [(root, -1)]
        while todo:
            offset, level = todo.pop()
            try:
                if offset in seen:
                    raise BrokenError("page met twice")
                seen.add(offset)
                page = read_page(self._image, self._layout, offset)
                if page.kind != self._kind or (level >= 0 and page.level != level):
                    raise BrokenError("page of another kind or level")
            except BrokenError as error:
                self.broken.append(f"{error} at {offset:#x}")
                continue
            if page.level == 0:
                if page.entries:
                    leaves.append((page.first, offset))
            else:
                todo += [(below, page.level - 1) for _, _, below in rows(self._layout.child, page)]
        leaves.sort()
        self._firsts = array("Q", (first for first, _ in leaves))
        self._offsets = array("Q", (offset for _, offset in leaves))

    def add(self, found: Iterable[Page]) -> None:
        """Add leaves that were found by themselves. Their entries come after those that the tree leads to, the newest first."""
        known = set(self._offsets)
        leaves = [(first, _NEWEST, offset) for first, offset in zip(self._firsts, self._offsets, strict=True)]
        leaves += [(page.first, page.bid & _NEWEST - 1, page.offset) for page in found if page.offset not in known]
        leaves.sort()
        self._firsts = array("Q", (first for first, _, _ in leaves))
        self._ages = array("Q", (age for _, age, _ in leaves))
        self._offsets = array("Q", (offset for _, _, offset in leaves))
        self._known.clear()

    def find(self, key: int) -> Sequence[tuple[int, ...]]:
        """Give the entries with this key, the most trustworthy first: one at most, unless leaves were added."""
        key &= self._mask
        if key in self._known:
            return (self._known[key],)
        place = bisect_right(self._firsts, key | ~self._mask) - 1
        if self._ages is not None:
            return self._find_all(key, place)
        if place >= 0:
            self._remember(place)
        return (self._known[key],) if key in self._known else ()

    def _remember(self, place: int) -> None:
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        mask = self._mask
        self._known.update({entry[0] & mask: entry for entry in self._load(place)})

    def is_salvaged(self, key: int) -> bool:
        """Tell whether only leaves that were added know this key."""
        if self._ages is None:
            return False
        place = bisect_right(self._firsts, key | ~self._mask) - 1
        return not any(age == _NEWEST for age, _ in self._candidates(key & self._mask, place))

    def _find_all(self, key: int, place: int) -> Sequence[tuple[int, ...]]:
        found = sorted(self._candidates(key, place), key=itemgetter(0), reverse=True)
        return list(dict.fromkeys(entry for _, entry in found))

    def _candidates(self, key: int, place: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        ages = self._ages or ()
        for step in range(place, max(-1, place - _STEPS_BACK), -1):
            for entry in self._load(step):
                if entry[0] & self._mask == key:
                    yield ages[step], entry

    def __iter__(self) -> Iterator[tuple[int, ...]]:
        """Yield every entry, in the order of the pages."""
        for place in range(len(self._offsets)):
            yield from self._load(place)

    def _load(self, place: int) -> Iterator[tuple[int, ...]]:
        try:
            return rows(self._fields, read_page(self._image, self._layout, self._offsets[place]))
        except BrokenError:  # the file changed after it was opened
            return iter(())
