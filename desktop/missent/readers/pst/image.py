"""The bytes of a store, read-only and in any order: mapped into memory while that is cheap, else read piece by piece."""

import mmap
import os
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Final

LARGEST_MAPPED: Final = 32 << 20
"""A worker may take 1 GB of address space; and of a mapping, all that was ever touched counts as its memory."""


class Image:
    """Hold an open file; raise `OSError` when it cannot be opened."""

    def __init__(self, path: str, mapped: int = LARGEST_MAPPED) -> None:
        self._file = Path(path).open("rb", buffering=0)  # noqa: SIM115 - closed when nobody reads it any more
        weakref.finalize(self, self._file.close)
        self.size = os.fstat(self._file.fileno()).st_size
        self._map: mmap.mmap | None = None
        self.read: Callable[[int, int], bytes] = self._read_at if hasattr(os, "pread") else self._seek_and_read
        """Give as many bytes as the second number says from the offset that the first is, fewer when the file ends before."""
        if 0 < self.size <= mapped:
            try:
                self._map = mmap.mmap(self._file.fileno(), self.size, access=mmap.ACCESS_READ)
            except (OSError, ValueError):
                return  # a file system without mapping
            self._file.close()
            self.read = self._cut

    def _cut(self, offset: int, length: int) -> bytes:
        assert self._map is not None
        return self._map[offset : offset + length]

    def _read_at(self, offset: int, length: int) -> bytes:
        return os.pread(self._file.fileno(), length, offset) if offset < self.size else b""

    def _seek_and_read(self, offset: int, length: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(length)
