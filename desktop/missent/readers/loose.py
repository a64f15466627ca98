"""Loose message files: one file, or a folder tree of files with one message each, as RFC 5322 text or as Outlook saves them.

Both may lie in one tree, and are told by their content, whatever their names.
"""

import os
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import BinaryIO, Final, Protocol, Self

from missent.model import Envelope, Folder, Locator, Message, Problem, Source, SourceKind, Span
from missent.readers.eml import EmlFiles
from missent.readers.files import START, cut_spans, gone, open_message, place_of, unreadable
from missent.readers.kinds import message_kind
from missent.readers.msg.reader import MsgFiles
from missent.readers.places import role_at
from missent.readers.sent import folder_role
from missent.readers.tree import FoundFile, survey


class MessageFiles(Protocol):
    """Read the files of one format, each of them one message."""

    def __init__(self, source: Source, folder: Folder) -> None: ...

    def read(self, name: str, file: BinaryIO, size: int, start: bytes) -> Iterator[Envelope | Problem]:
        """Yield the message in an open file, whose first bytes are `start`; raise `OSError`."""
        ...

    def open_again(self, locator: Locator) -> Message:
        """Open one message for a person; raise `MessageGone` when its file is gone."""
        ...


FORMATS: Final[dict[SourceKind, type[MessageFiles]]] = {SourceKind.EML: EmlFiles, SourceKind.MSG: MsgFiles}
"""The formats with one message a file."""


class LooseReader:
    """Read loose message files; mailbox files and Maildirs in the same tree are sources of their own and passed over here."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._single = not Path(source.location).is_dir()
        if self._single:
            Path(source.location).stat()  # a source that is gone is told at once

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing stays open."""

    def folders(self) -> Sequence[Folder]:
        """List the folders that hold files."""
        return [folder for folder, _ in self._files()]

    def spans(self) -> Iterator[Span]:
        """Cut every folder into some hundreds of files."""
        counted = 0
        for folder, files in self._files():
            yield from cut_spans(self._source, folder, files, counted)
            counted += len(files)

    def envelopes(self, span: Span) -> Iterator[Envelope | Problem]:
        """Yield the messages among the span's files; a file that holds no mail was counted when the folder was searched."""
        formats = {kind: files(self._source, span.folder) for kind, files in FORMATS.items()}
        for name in span.names:
            try:
                with open_message(self._source, name) as file:
                    size = os.fstat(file.fileno()).st_size
                    start = file.read(START)
                    if kind := self._kind(name, file, size, start):
                        yield from formats[kind].read(name, file, size, start)
            except OSError as error:
                yield unreadable(self._source, span.folder, name, error)

    def message(self, locator: Locator) -> Message:
        """Open one message again."""
        folder = Folder(locator.folder, folder_role(locator.folder))
        try:
            with open_message(self._source, locator.key) as file:
                kind = self._kind(locator.key, file, os.fstat(file.fileno()).st_size, file.read(START))
        except OSError as error:
            raise gone() from error
        return FORMATS[kind or SourceKind.EML](self._source, folder).open_again(locator)

    def _kind(self, name: str, file: BinaryIO, size: int, start: bytes) -> SourceKind | None:
        """Tell the format of a file, None when it holds no message; one that a person named has been told already."""
        return self._source.kind if self._single else message_kind(place_of(self._source, name), file, size, start)

    def _files(self) -> Iterator[tuple[Folder, list[FoundFile]]]:
        if self._single:
            place = Path(self._source.location)
            status = place.stat()
            file = FoundFile(place.name, status.st_size, status.st_mtime_ns)
            yield Folder("", folder_role(place.parent.name), 1), [file]
            return
        found = [item for item in survey(self._source.location) if isinstance(item, FoundFile)]
        found.sort(key=lambda file: (_folder_of(file), file.path))
        for path, files in groupby(found, key=_folder_of):
            # What is left of a Maildir that lost its empty folders.
            named = path.removesuffix("/cur").removesuffix("/new") if path not in ("cur", "new") else ""
            yield Folder(path, role_at(self._source, named)), list(files)


def _folder_of(file: FoundFile) -> str:
    return file.path.rpartition("/")[0]
