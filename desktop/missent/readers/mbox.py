"""One mbox file: many messages, each after its From_ line (RFC 4155 and its dialects; see `boundaries`)."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import Final, Self, TypeVar

from missent.errors import MessageGone
from missent.model import (
    Envelope,
    Folder,
    Locator,
    Mark,
    Message,
    Problem,
    ProblemCode,
    Source,
    Span,
    Stage,
)
from missent.readers.boundaries import Start, starts, starts_at
from missent.readers.columns import Columns
from missent.readers.headers import CAP, HeaderReader, header_end, without_blank_line
from missent.readers.octets import Octets
from missent.readers.places import folder_below, role_at

T = TypeVar("T")

SPAN: Final = 128 << 20
"""Bytes of a span: about a second of work."""

_GROWTH: Final = (64 << 10, 1 << 20, CAP)


class MboxReader:
    """Read an mbox file: the bytes that it held when it was found, whatever is appended meanwhile."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._octets = Octets(source.location, source.size or None)
        self._folder = Folder(folder_below(source), role_at(source))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._octets.close()

    def folders(self) -> Sequence[Folder]:
        """List the one folder that the file is."""
        return [self._folder]

    def spans(self) -> Iterator[Span]:
        """Cut the file by bytes, up to the size it had when it was found."""
        size = self._source.size or self._octets.size
        for start in range(0, size, SPAN):
            stop = min(start + SPAN, size)
            yield Span(self._source, self._folder, start, stop, size=stop - start)

    def envelopes(self, span: Span) -> Iterator[Envelope | Problem]:
        """Yield the messages that start in the span."""
        reader = HeaderReader(self._source.location, self._folder)
        return self._walk(span, reader, reader.read)

    def fill(self, span: Span, columns: Columns) -> Iterator[Problem | None]:
        """Put the messages that start in the span into columns."""
        reader = HeaderReader(self._source.location, self._folder)
        return self._walk(span, reader, partial(reader.put, columns))

    def _walk(self, span: Span, reader: HeaderReader, read: Callable[..., Sequence[T]]) -> Iterator[T | Problem]:
        end = Start(self._octets.size, self._octets.size)
        for start, following in pairwise(self._starts_and(span, end)):
            if start.offset >= span.stop:
                break
            length = following.offset - start.offset
            key = f"{start.offset}+{length}"
            block, fault = start.block, None
            if block is None or start.body > following.offset:
                block, fault = self._header(start, following.offset)
            yield from read(key, length, block, (), (Mark.MAYBE_QUOTED,) if start.doubtful else ())
            if fault:
                yield reader.problem(key, fault)
        if self._octets.size < min(span.stop, self._source.size):
            missing = f"{self._octets.size} < {self._source.size}"
            yield Problem(
                Stage.READ, ProblemCode.FILE_SHRANK, self._source.location, self._folder.path, f"{span.start}+", missing
            )

    def message(self, locator: Locator) -> Message:
        """Open one message again."""
        from missent.readers.preview import preview  # loads the library's e-mail parser: only for what is shown

        return preview(locator, self.raw(locator), leading=False)

    def raw(self, locator: Locator) -> bytes:
        """Give the bytes of one message.

        They are those between its From_ line and the blank line before the next: From_ line and blank line are the file's, not
        the message's (RFC 4155).
        """
        start, stop = self._find(locator)
        raw = self._octets.stored(start.header, stop)
        for blank in (b"\n\n", b"\r\n\r\n", b"\r\r"):
            if raw.endswith(blank):
                return raw[: -len(blank) // 2]
        return raw

    def _starts_and(self, span: Span, end: Start) -> Iterator[Start]:
        yield from starts(self._octets, span.start, span.stop)
        yield end

    def _header(self, start: Start, stop: int) -> tuple[bytes, ProblemCode | None]:
        """Cut out a long header block, or one without a blank line, and tell what is wrong with its end."""
        text = b""
        for length in _GROWTH:
            text = b"\n" + self._octets.read(start.header, min(start.header + length, stop))
            end = header_end(text)
            if end >= 0:
                return text[:end], None
            if start.header + length >= stop:
                return without_blank_line(text)
        return text.rpartition(b"\n")[0], ProblemCode.HEADER_TOO_LONG

    def _find(self, locator: Locator) -> tuple[Start, int]:
        offset, _, length = locator.key.partition("+")
        if offset.isdecimal() and length.isdecimal():
            begin, stop = int(offset), int(offset) + int(length)
            start = starts_at(self._octets, begin)
            whole = stop == self._octets.size or (stop < self._octets.size and starts_at(self._octets, stop) is not None)
            if start is not None and start.header <= stop and whole:
                return start, stop
        raise MessageGone(
            "The message is no longer where it was found: the mailbox file was changed since. Scan the mailbox again."
        )
