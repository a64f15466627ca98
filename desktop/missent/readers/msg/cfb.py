"""A compound file: storages and streams in chains of sectors ([MS-CFB]), read however damaged it is, with bounded work.

What a chain, a table or a tree has lost is noted in `damage` and left out; the rest is given. No more bytes are read for all
streams together than the file could hold, so that chains that run in a ring end, and sizes that were made up cost nothing.
"""

import struct
import sys
from array import array
from functools import lru_cache
from typing import BinaryIO, Final, TypeAlias

from missent.readers.signatures import ROOT_NAME

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STORAGE: Final = 1
STREAM: Final = 2
ROOT: Final = 5

_REGULAR: Final = 0xFFFF_FFFA  # the first number that is no sector: from here on they are marks ([MS-CFB] 2.1)
_HEADER: Final = struct.Struct("<24xHHHHH10xII4xIIIII")  # [MS-CFB] 2.2, from the minor version to the number of DIFAT sectors
_HEADER_SIZE: Final = 512
_IN_HEADER: Final = 109
_ENTRY: Final = struct.Struct("<64sHBxIII36xIQ")  # [MS-CFB] 2.6.1
_KIND: Final = 2
_CHILD: Final = 5
_START: Final = 6
_SIZE: Final = 7
_KINDS: Final = (STREAM, STORAGE)
_NARROW: Final = 0xFFFF_FFFF  # in version 3 the upper half of a size may hold anything ([MS-CFB] 2.6.1)
_MINI: Final = 64
_CUTOFF: Final = 4096
_SHIFTS: Final = {3: 9, 4: 12}
_AHEAD: Final = 128 << 10
_LARGEST_DIRECTORY: Final = 64 << 20
_LARGEST_MINI_STREAM: Final = 128 << 20


_Entry: TypeAlias = tuple[bytes, int, int, int, int, int, int, int]
"""Name, bytes of the name, kind, left and right sibling, first child, first sector, size."""


class CompoundError(ValueError):
    """Say that a file is no compound file, or that nothing of its directory is left."""


class CompoundFile:
    """Read one compound file; raise `CompoundError` when there is nothing to read. `damage` says what was lost.

    `start` are bytes of it that were read before.
    """

    def __init__(self, file: BinaryIO, size: int, start: bytes = b"") -> None:
        self._file, self._size, self._ahead = file, size, start
        self.damage: set[str] = set()
        self._ahead += self._read_file(len(start), max(0, min(size, _AHEAD) - len(start)))
        if not self._ahead.startswith(MAGIC) or len(self._ahead) < _HEADER_SIZE:
            raise CompoundError("no compound file")
        _, major, _, shift, _, _, directory, _, mini, _, difat, _ = _HEADER.unpack_from(self._ahead)
        self._shift = shift if shift in (9, 12) else _SHIFTS.get(major, 9)
        self._sector = 1 << self._shift
        self._wide = major >= 4
        self._left = size + _LARGEST_DIRECTORY  # bytes that all streams together may still take
        self._fat = self._read_fat(difat)
        self._entries = self._read_directory(directory)
        self.root = self._root()
        self._mini_fat = _numbers(self._chain(mini, size)) if mini < _REGULAR else array("I")
        self._mini_stream: bytes | None = None
        self._met = {self.root}
        self._children: dict[int, dict[str, int]] = {}

    def children(self, storage: int) -> dict[str, int]:
        """Give what a storage holds: the numbers of entries by their names, lower-case, for they are the same in any case.

        An entry belongs to the first storage that it was met in.
        """
        known = self._children.get(storage)
        if known is not None:
            return known
        found: dict[str, int] = {}
        entries, met = self._entries, self._met
        pending, count = [entries[storage][_CHILD]], len(entries)
        while pending:
            number = pending.pop()
            if number >= count or number in met:
                if number < _REGULAR:  # it leads nowhere, or in a ring
                    self.damage.add("directory")
                continue
            met.add(number)
            text, length, kind, left, right, _, _, _ = entries[number]
            if kind in _KINDS:
                found[_name(text, length)] = number
            else:
                self.damage.add("directory")
            pending += (left, right)
        self._children[storage] = found
        return found

    def read(self, stream: int, limit: int) -> bytes:
        """Give the first `limit` bytes of a stream, or as much of them as is left."""
        entry = self._entries[stream]
        start, size = entry[_START], entry[_SIZE] if self._wide else entry[_SIZE] & _NARROW
        if size <= _MINI and size <= limit and self._mini_stream:  # most are: one piece of the mini stream
            place = start * _MINI
            data = self._mini_stream[place : place + size]
            if len(data) == size:
                return data
        wanted = size if size < limit else limit
        data = self._mini_chain(start, wanted) if size < _CUTOFF else self._chain(start, wanted)[:wanted]
        if len(data) < wanted:
            self.damage.add("stream")
        return data

    def size(self, stream: int) -> int:
        """Give the bytes of a stream, as the directory has it."""
        size = self._entries[stream][_SIZE]
        return size if self._wide else size & _NARROW

    def is_stream(self, number: int) -> bool:
        """Tell a stream from a storage."""
        return self._entries[number][_KIND] == STREAM

    def unreached(self) -> dict[int, str]:
        """Give the storages that hang in no tree any more, with their names, once every tree has been asked for its children."""
        return {
            number: _name(entry[0], entry[1])
            for number, entry in enumerate(self._entries)
            if entry[_KIND] == STORAGE and number not in self._met
        }

    def has_storage(self, name: str) -> bool:
        """Tell whether the directory has a storage of that name anywhere."""
        return any(entry[_KIND] == STORAGE and _name(entry[0], entry[1]) == name for entry in self._entries)

    def _root(self) -> int:
        if self._entries and self._entries[0][_KIND] == ROOT:
            return 0
        self.damage.add("directory")
        for number, entry in enumerate(self._entries):
            if entry[_KIND] == ROOT or entry[0].startswith(ROOT_NAME):
                return number
        raise CompoundError("no root in the directory")

    def _read_fat(self, difat: int) -> "array[int]":
        """Read the table of which sector follows which ([MS-CFB] 2.3), whose own sectors are listed in the DIFAT (2.5)."""
        places = list(struct.unpack_from(f"<{_IN_HEADER}I", self._ahead, 76))
        most = (self._size >> self._shift) // (self._sector >> 2) + 1
        met: set[int] = set()
        while difat < _REGULAR and difat not in met and len(places) <= most:
            met.add(difat)
            numbers = _numbers(self._at(difat, 1))
            if len(numbers) < self._sector >> 2:
                self.damage.add("allocation table")
                break
            places += numbers[:-1]
            difat = numbers[-1]
        fat = bytearray()
        for place in [place for place in places if place < _REGULAR][:most]:
            sector = self._at(place, 1)
            if len(sector) < self._sector:
                self.damage.add("allocation table")
                sector = sector.ljust(self._sector, b"\xff")
            fat += sector
        return _numbers(bytes(fat))

    def _read_directory(self, start: int) -> list[_Entry]:
        data = self._chain(start, min(self._size, _LARGEST_DIRECTORY))
        if data[:20] != ROOT_NAME and (found := self._search_root()) is not None:
            self.damage.add("directory")
            data = self._chain(found, min(self._size, _LARGEST_DIRECTORY))
        return list(_ENTRY.iter_unpack(data[: len(data) // _ENTRY.size * _ENTRY.size]))

    def _search_root(self) -> int | None:
        """Look for the sector that the directory starts in, when the header does not know it."""
        data = self._read_file(0, min(self._size, _LARGEST_DIRECTORY))
        place = data.find(ROOT_NAME)
        while place >= 0:
            if not place & (self._sector - 1) and place >= self._sector:
                return (place >> self._shift) - 1
            place = data.find(ROOT_NAME, place + 1)
        return None

    def _chain(self, sector: int, limit: int) -> bytes:
        """Read the sectors of a chain, neighbours at once, until its end or past `limit` bytes."""
        fat, count = self._fat, len(self._fat)
        pieces: list[bytes] = []
        wanted = -(-min(limit, self._left) >> self._shift)
        while wanted > 0 and sector < count:
            run = 1
            while run < wanted and sector + run < count and fat[sector + run - 1] == sector + run:
                run += 1
            piece = self._at(sector, run)
            pieces.append(piece)
            wanted -= run
            if len(piece) < run << self._shift:
                break
            sector = fat[sector + run - 1]
        data = b"".join(pieces)
        self._left -= len(data)
        return data

    def _mini_chain(self, sector: int, limit: int) -> bytes:
        """Read a stream that lies in the mini stream of the root ([MS-CFB] 2.4)."""
        if self._mini_stream is None:
            size = min(self.size(self.root), self._size, _LARGEST_MINI_STREAM)
            self._mini_stream = self._chain(self._entries[self.root][_START], size)
        stream, fat = self._mini_stream, self._mini_fat
        count = len(fat)
        if limit <= _MINI:
            return stream[sector * _MINI : sector * _MINI + limit] if sector < count else b""
        pieces: list[bytes] = []
        wanted = -(-limit // _MINI)
        while wanted > 0 and sector < count:
            run = 1
            while run < wanted and sector + run < count and fat[sector + run - 1] == sector + run:
                run += 1
            pieces.append(stream[sector * _MINI : (sector + run) * _MINI])
            wanted -= run
            sector = fat[sector + run - 1]
        return b"".join(pieces)[:limit]

    def _at(self, sector: int, count: int) -> bytes:
        return self._read_file((sector + 1) << self._shift, count << self._shift)

    def _read_file(self, place: int, length: int) -> bytes:
        if place + length <= len(self._ahead):
            return self._ahead[place : place + length]
        if place >= self._size:
            return b""
        self._file.seek(place)
        return self._file.read(min(length, self._size - place)) or b""


@lru_cache(4096)
def _name(text: bytes, length: int) -> str:
    return text[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").lower()


def _numbers(data: bytes) -> "array[int]":
    numbers = array("I")
    numbers.frombytes(data[: len(data) & ~3])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
