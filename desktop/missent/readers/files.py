"""Stores that are many files with one message each: how one is opened, its header read, and how the files make spans."""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from missent.errors import MessageGone
from missent.model import Folder, Locator, Message, Problem, ProblemCode, Source, Span, Stage
from missent.readers.headers import CAP, header_end, without_blank_line
from missent.readers.signatures import LEADING
from missent.readers.tree import FoundFile, is_text, place_below

START: Final = 32 << 10
"""Bytes read of every message; more only where the header does not end there."""

_SPAN_NAMES: Final = 1000
_SPAN_BYTES: Final = 256 << 20
_GROWTH: Final = (256 << 10, 1 << 20, CAP)
_LARGEST_SHOWN: Final = 256 << 20
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def open_message(source: Source, key: str) -> BinaryIO:
    """Open the file of one message read-only; raise `OSError`, also when it is no regular file or leaves the source's folder."""
    file = os.fdopen(os.open(place_of(source, key), _FLAGS), "rb", buffering=0)
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise FileNotFoundError(f"no regular file: {key!r}")
    return file


def place_of(source: Source, key: str) -> str:
    """Give the path of one message's file; raise `FileNotFoundError` for a key that leaves the source's folder."""
    if key.startswith("/") or "\0" in key or ".." in key.split("/"):
        raise FileNotFoundError(f"no file of this source: {key!r}")
    if source.location.endswith(key) and Path(source.location).name == key and Path(source.location).is_file():
        return source.location
    return f"{source.location}/{key}" if is_text(key) else str(place_below(source.location, key))  # `/` is known on Windows, too


def cut_header(file: BinaryIO, start: bytes) -> tuple[bytes, ProblemCode | None]:
    """Give the header block of a message whose first bytes are `start`, and what is wrong with its end.

    Byte-order mark and blank lines before the header are left out; a file with carriage returns alone gets line feeds.
    """
    for more in (*_GROWTH, 0):
        text = _with_line_feeds(start)
        end = header_end(text)
        if end >= 0:
            return text[:end], None
        if not more:
            break
        rest = file.read(more - len(start)) if more > len(start) else b""
        if not rest:
            return without_blank_line(text)
        start += rest
    return text.rpartition(b"\n")[0], ProblemCode.HEADER_TOO_LONG


def _with_line_feeds(start: bytes) -> bytes:
    start = start[LEADING.match(start).end() :]  # type: ignore[union-attr]  # it matches nothing at all, too
    return b"\n" + (start if b"\n" in start else start.replace(b"\r", b"\n"))


def cut_spans(source: Source, folder: Folder, files: Sequence[FoundFile], counted: int) -> Iterator[Span]:
    """Cut one folder's files into spans; `counted` files of the source came before."""
    begin = taken = 0
    for index, file in enumerate(files):
        taken += file.size
        if index + 1 == len(files) or index + 1 - begin >= _SPAN_NAMES or taken >= _SPAN_BYTES:
            names = tuple(found.path for found in files[begin : index + 1])
            yield Span(source, folder, counted + begin, counted + index + 1, names, taken)
            begin, taken = index + 1, 0


def unreadable(source: Source, folder: Folder, key: str, error: OSError) -> Problem:
    """Tell of a message file that could not be read."""
    return Problem(Stage.READ, ProblemCode.CANNOT_READ, source.location, folder.path, key, error.strerror or str(error))


def open_again(source: Source, locator: Locator, present: Callable[[str], str] = str) -> Message:
    """Open one message for a person; raise `MessageGone` when its file is gone.

    `present` gives the file's key of today for the one in the locator.
    """
    from missent.readers.preview import preview  # loads the library's e-mail parser: only for what is shown

    try:
        with open_message(source, present(locator.key)) as file:
            raw = b"".join(iter(lambda: file.read(1 << 20), b"")) if os.fstat(file.fileno()).st_size <= _LARGEST_SHOWN else None
    except OSError as error:
        raise gone() from error
    if raw is None:
        raise MessageGone("The file has grown far beyond a message since it was found. Scan the folder again.")
    return preview(locator, raw)


def gone() -> MessageGone:
    """Say that a message's file cannot be opened any more."""
    return MessageGone("The message is no longer where it was found: its file was moved or deleted. Scan the folder again.")
