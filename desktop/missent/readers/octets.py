"""A file's bytes, searched and read at random: mapped window by window, and read plainly where a file cannot be mapped."""

import mmap
import os
from pathlib import Path
from typing import Final, Self

import stringzilla

WINDOW: Final = 64 << 20
"""Bytes held at once: small enough that a stop bites soon and that a memory limit does not forbid the mapping."""

_PLAIN_WINDOW: Final = 4 << 20
_LOOK: Final = 4096


class _Window:
    """Hold one stretch of a file, `data` to cut bytes from and `text` to search; both start at the file's offset `start`."""

    def __init__(self, start: int, data: bytes | mmap.mmap) -> None:
        self.start = start
        self.stop = start + len(data)
        self.data = data
        self._view = memoryview(data)  # stringzilla does not take a mapping itself
        self.text = stringzilla.Str(self._view)

    def close(self) -> None:
        """Let the bytes go."""
        del self.text  # it holds the view's buffer, and the mapping cannot close before
        self._view.release()
        if not isinstance(self.data, bytes):
            self.data.close()


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
        self._window = _Window(0, b"")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._window.close()
        self._window = _Window(0, b"")
        self._file.close()

    def find(self, needle: bytes, start: int, stop: int) -> int:
        """Give the first offset of `needle` that begins at or after `start` and ends at or before `stop`, or -1."""
        stop = min(stop, self.size)
        reach = len(needle)
        while stop - start >= reach:
            window = self._window
            if not window.start <= start <= window.stop - reach:
                window = self._move(start, reach)
            end = min(stop, window.stop)
            hit: int = window.text.find(needle, start - window.start, end - window.start)
            if hit >= 0:
                return window.start + hit
            if end == stop or end - start < reach:  # the second: the file shrank under the plain window
                return -1
            start = end - reach + 1
        return -1

    def read(self, start: int, stop: int) -> bytes:
        """Give the bytes from `start` to `stop`, fewer at the file's end, with line feeds for bare carriage returns."""
        window = self._window
        if window.start <= start and stop <= window.stop:
            return window.data[start - window.start : stop - window.start]
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

    def _move(self, start: int, reach: int) -> _Window:
        """Hold the window in which `start` lies with `reach` bytes after it."""
        self._window.close()
        self._window = _Window(0, b"")
        if self._mapped:
            begin = start - start % mmap.ALLOCATIONGRANULARITY
            length = min(self.size, max(begin + WINDOW, start + reach)) - begin
            try:
                data = mmap.mmap(self._file.fileno(), length, access=mmap.ACCESS_READ, offset=begin)
            except (OSError, ValueError):  # a file system without mapping, a memory limit, or a file that just shrank
                self._mapped = False
            else:
                if hasattr(data, "madvise"):
                    data.madvise(mmap.MADV_SEQUENTIAL)
                self._window = _Window(begin, data)
                return self._window
        text = self.stored(start, min(self.size, start + max(_PLAIN_WINDOW, reach)))
        self._window = _Window(start, text.replace(b"\r", b"\n") if self._bare_returns else text)
        return self._window
