"""The seam between a format and the rest: one Protocol, opened by content and never by extension."""

from collections.abc import Iterator, Sequence
from typing import Protocol, Self, runtime_checkable

from missent.model import Envelope, Folder, Locator, Message, Problem, Source, Span
from missent.readers.columns import Columns


class Reader(Protocol):
    """Read one source. Every reader passes `tests/contract/reader_contract.py`.

    Readers run in a confined worker and open nothing but the source's own files, read-only. They raise only `OSError`,
    `ValueError`, `LookupError`, `UnicodeError` and `errors.ReadError`; what can be told of an unread part is yielded
    as a `Problem`, and the rest goes on.
    """

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def folders(self) -> Sequence[Folder]:
        """List the source's folders."""
        ...

    def spans(self) -> Iterator[Span]:
        """Cut the source into units of work of about 1 to 2 s; the union of all spans is the whole source."""
        ...

    def envelopes(self, span: Span) -> Iterator[Envelope | Problem]:
        """Yield every message that belongs to `span`, and a Problem for everything in it that could not be read.

        The same span always yields the same, and two neighbouring spans never yield the same message.
        """
        ...

    def message(self, locator: Locator) -> Message:
        """Open one message again; raise `MessageGone` when it is no longer there."""
        ...


@runtime_checkable
class Filler(Protocol):
    """Fill columns straight from the store: what a `Reader` may do besides, where the making of Envelopes costs too much."""

    def fill(self, span: Span, columns: Columns) -> Iterator[Problem | None]:
        """Put every message of `span` into `columns`, as `envelopes` yields it; None for each, and its problems."""
        ...


@runtime_checkable
class RawReader(Protocol):
    """Read a store that holds messages as bytes, so that one can be had without being made ready to be shown."""

    def raw(self, locator: Locator) -> bytes:
        """Give the bytes of one message; raise `MessageGone` when it is no longer there."""
        ...


def raw_of(reader: Reader, locator: Locator) -> bytes:
    """Give the bytes of one message, as stored or as the reader writes them; raise `MessageGone`."""
    return reader.raw(locator) if isinstance(reader, RawReader) else reader.message(locator).raw


class Opener(Protocol):
    """Open a source of one kind."""

    def __call__(self, source: Source) -> Reader:
        """Open `source`; raise `OSError` or `errors.ReadError`."""
        ...
