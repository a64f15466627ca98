"""A file's bytes, searched and read at random: mapped window by window, and read plainly where a file cannot be mapped."""

import mmap
import os
from pathlib import Path
from typing import Final, Protocol, Self

import stringzilla

WINDOW: Final = 64 << 20
"""Bytes held at once: small enough that a stop bites soon and that a memory limit does not forbid the mapping."""

_PLAIN_WINDOW: Final = 4 << 20
_LOOK: Final = 4096


class _Window(Protocol):
    """Hold the bytes of one stretch of a file."""

    def find(self, needle: bytes, start: int, stop: int) -> int:
        """Give the first place of `needle` wholly inside `start` to `stop`, or -1."""
        ...

    def cut(self, start: int, stop: int) -> bytes:
        """Copy out `start` to `stop`."""
        ...

    def close(self) -> None:
        """Let the bytes go."""
        ...


class _Mapped:
    """Hold a window that the system maps."""

    def __init__(self, descriptor: int, start: int, length: int) -> None:
        self._map = mmap.mmap(descriptor, length, access=mmap.ACCESS_READ, offset=start)
        if hasattr(self._map, "madvise"):
            self._map.madvise(mmap.MADV_SEQUENTIAL)
        self._view = memoryview(self._map)  # stringzilla does not take the mapping itself
        self._text = stringzilla.Str(self._view)

    def find(self, needle: bytes, start: int, stop: int) -> int:
        return int(self._text.find(needle, start, stop))

    def cut(self, start: int, stop: int) -> bytes:
        return self._map[start:stop]

    def close(self) -> None:
        del self._text  # it holds the view's buffer, and the mapping cannot close before
        self._view.release()
        self._map.close()


class _Copied:
    """Hold a window that was read into memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._text = stringzilla.Str(data)

    def find(self, needle: bytes, start: int, stop: int) -> int:
        return int(self._text.find(needle, start, stop))

    def cut(self, start: int, stop: int) -> bytes:
        return self._data[start:stop]

    def close(self) -> None:
        self._data = b""


class Octets:
    """Search and read the first `size` bytes of a file, opened read-only.

    A file whose first 4 KB hold carriage returns and no line feed is shown with line feeds instead; every offset stays. What was
    appended after `size` was taken is not seen. Raise `OSError` when the file cannot be opened.
    """

    def __init__(self, path: str, size: int | None = None, *, mapped: bool = True) -> None:
        self._file = Path(path).open("rb", buffering=0)  # noqa: SIM115 - closed by close()
        actual = os.fstat(self._file.fileno()).st_size
        self.size = actual if size is None else min(size, actual)
        """Bytes shown: what was asked for, or fewer when the file shrank."""
        look = self.stored(0, min(self.size, _LOOK))
        self._bare_returns = b"\r" in look and b"\n" not in look
        self._mapped = mapped and not self._bare_returns
        self._window: _Window = _Copied(b"")
        self._start = self._stop = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._window.close()
        self._window, self._start, self._stop = _Copied(b""), 0, 0
        self._file.close()

    def find(self, needle: bytes, start: int, stop: int) -> int:
        """Give the first offset of `needle` that begins at or after `start` and ends at or before `stop`, or -1."""
        stop = min(stop, self.size)
        reach = len(needle)
        while stop - start >= reach:
            if not self._start <= start <= self._stop - reach:
                self._move(start, reach)
            end = min(stop, self._stop)
            hit = self._window.find(needle, start - self._start, end - self._start)
            if hit >= 0:
                return self._start + hit
            if end == stop or end - start < reach:  # the second: the file shrank under the plain window
                return -1
            start = end - reach + 1
        return -1

    def read(self, start: int, stop: int) -> bytes:
        """Give the bytes from `start` to `stop`, fewer at the file's end, with line feeds for bare carriage returns."""
        if self._start <= start and stop <= self._stop:
            return self._window.cut(start - self._start, stop - self._start)
        data = self.stored(start, min(stop, self.size))
        return data.replace(b"\r", b"\n") if self._bare_returns else data

    def stored(self, start: int, stop: int) -> bytes:
        """Give the bytes from `start` to `stop` as they are stored."""
        self._file.seek(start)
        parts = []
        while start < stop and (part := self._file.read(stop - start)):
            parts.append(part)
            start += len(part)
        return b"".join(parts)

    def _move(self, start: int, reach: int) -> None:
        self._window.close()
        self._window, self._start, self._stop = _Copied(b""), 0, 0
        begin = start - start % mmap.ALLOCATIONGRANULARITY
        stop = min(self.size, max(begin + WINDOW, start + reach))
        if self._mapped:
            try:
                self._window, self._start, self._stop = _Mapped(self._file.fileno(), begin, stop - begin), begin, stop
            except (OSError, ValueError):  # a file system without mapping, a memory limit, or a file that just shrank
                self._mapped = False
            else:
                return
        data = self.stored(start, min(self.size, start + max(_PLAIN_WINDOW, reach)))
        data = data.replace(b"\r", b"\n") if self._bare_returns else data
        self._window, self._start, self._stop = _Copied(data), start, start + len(data)
