"""A message file of RFC 5322 text: `.eml`, and whatever else holds one message and no more."""

from collections.abc import Iterator
from typing import BinaryIO

from missent.model import Envelope, Folder, Locator, Message, Problem, Source
from missent.readers.files import cut_header, open_again
from missent.readers.headers import HeaderReader


class EmlFiles:
    """Read the message files of one folder."""

    def __init__(self, source: Source, folder: Folder) -> None:
        self._source = source
        self._reader = HeaderReader(source.location, folder)

    def read(self, name: str, file: BinaryIO, size: int, start: bytes) -> Iterator[Envelope | Problem]:
        """Yield the message in a file from its header."""
        block, fault = cut_header(file, start)
        yield from self._reader.read(name, size, block)
        if fault:
            yield self._reader.problem(name, fault)

    def open_again(self, locator: Locator) -> Message:
        """Open one message for a person."""
        return open_again(self._source, locator)
