"""Outlook's nickname cache in a file of its own: `.nk2`, and `Stream_Autocomplete_*.dat` of its roaming cache."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, Self

from missent.errors import MessageGone
from missent.model import Envelope, Folder, FolderRole, Locator, Message, Problem, Source, Span
from missent.readers.addressbook.entries import entries
from missent.readers.addressbook.nickname import read_nicknames
from missent.readers.derived import derived_message
from missent.readers.places import folder_below

_LARGEST: Final = 64 << 20


class NicknameReader:
    """Read one cache, which is one span: the largest that Outlook writes has a thousand people."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._folder = Folder(folder_below(source), FolderRole.OTHER)
        with Path(source.location).open("rb", buffering=0) as file:
            self._stream = file.read(_LARGEST) or b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing stays open."""

    def folders(self) -> Sequence[Folder]:
        """Name the cache itself as its only folder."""
        return [replace(self._folder, count=self._count())]

    def spans(self) -> Iterator[Span]:
        """Yield one span, which counts people."""
        yield Span(self._source, self._folder, 0, self._count(), size=self._source.size)

    def envelopes(self, span: Span) -> Iterator[Envelope | Problem]:
        """Yield the people of a stretch, and with the last of them what could not be read."""
        for number, item in enumerate(self._entries()):
            if span.start <= number < span.stop:
                yield item

    def message(self, locator: Locator) -> Message:
        """Show one person."""
        for item in self._entries():
            if isinstance(item, Envelope) and item.locator == locator:
                return derived_message(item, "", ())
        raise MessageGone("This person is no longer in the list that Outlook completes addresses from. Scan it again.")

    def _entries(self) -> Iterator[Envelope | Problem]:
        return entries(read_nicknames(self._stream), self._source.location, self._folder)

    def _count(self) -> int:
        """Count people, and the Problem after the last of them as one."""
        return sum(1 for _ in self._entries())
