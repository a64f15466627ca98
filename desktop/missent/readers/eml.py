"""Loose message files: one `.eml`, or a folder tree of files with one message each, whatever their names (RFC 5322)."""

import os
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Self

from missent.model import Envelope, Folder, Locator, Message, Problem, Source, Span
from missent.readers.files import START, cut_header, cut_spans, open_again, open_message, place_of, unreadable
from missent.readers.headers import HeaderReader
from missent.readers.kinds import is_message
from missent.readers.places import role_at
from missent.readers.sent import folder_role
from missent.readers.tree import FoundFile, survey


class EmlReader:
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
        reader = HeaderReader(self._source.location, span.folder)
        for name in span.names:
            try:
                with open_message(self._source, name) as file:
                    size = os.fstat(file.fileno()).st_size
                    start = file.read(START)
                    if not self._single and not is_message(Path(place_of(self._source, name)), size, start):
                        continue
                    block, complete = cut_header(file, start)
            except OSError as error:
                yield unreadable(self._source, span.folder, name, error)
                continue
            yield from reader.read(name, size, block)
            if not complete:
                yield reader.too_long(name)

    def message(self, locator: Locator) -> Message:
        """Open one message again."""
        return open_again(self._source, locator)

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
