"""A Maildir with its Maildir++ subfolders: one message a file, in `cur`, `new` and `tmp`, its flags in the file's name."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, Self

from missent.model import Envelope, Evidence, Folder, FolderRole, Locator, Mark, Message, Problem, Source, Span
from missent.readers.files import START, cut_header, cut_spans, open_again, open_message, place_of, unreadable
from missent.readers.headers import HeaderReader
from missent.readers.places import folder_below, role_at
from missent.readers.tree import BOXES, maildir_files, maildir_subfolders, spelt

_FLAGS: Final = re.compile(r"[:;!]2,([A-Za-z]*)$")  # `;` on Windows, `!` by programs that avoid both


class MaildirReader:
    """Read a Maildir and its `.Sent` and other subfolders."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._place = Path(source.location)
        self._place.stat()  # a source that is gone is told at once

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing stays open."""

    def folders(self) -> Sequence[Folder]:
        """List the Maildir itself and its subfolders."""
        return [folder for folder, _ in self._folders()]

    def spans(self) -> Iterator[Span]:
        """Cut every folder into some hundreds of files."""
        counted = 0
        for folder, name in self._folders():
            files = list(maildir_files(self._source.location, name))
            yield from cut_spans(self._source, folder, files, counted)
            counted += len(files)

    def envelopes(self, span: Span) -> Iterator[Envelope | Problem]:
        """Yield the messages in the span's files; each is one, however damaged."""
        reader = HeaderReader(self._source.location, span.folder)
        for name in span.names:
            try:
                key = self._present(name)
                with open_message(self._source, key) as file:
                    size = os.fstat(file.fileno()).st_size
                    block, fault = cut_header(file, file.read(START))
            except OSError as error:
                yield unreadable(self._source, span.folder, name, error)
                continue
            evidence, marks = _flags(key)
            yield from reader.read(key, size, block, evidence, marks)
            if fault:
                yield reader.problem(key, fault)

    def message(self, locator: Locator) -> Message:
        """Open one message again, also when its flags have changed since."""
        return open_again(self._source, locator, self._present)

    def _folders(self) -> Iterator[tuple[Folder, str]]:
        """Yield each folder with its name on disk, empty for the Maildir itself."""
        root = folder_below(self._source).lstrip(".")
        subfolders = sorted(maildir_subfolders(self._source.location))
        role = role_at(self._source)
        if role is FolderRole.OTHER and (subfolders or self._place.name.lower() == "maildir"):
            role = FolderRole.INBOX  # Maildir++: the top holds what was delivered
        yield Folder(root, role), ""
        for name in subfolders:
            below = "/".join(part for part in name.split(".") if part)
            yield Folder(spelt(f"{root}/{below}"), role_at(self._source, below)), name

    def _present(self, name: str) -> str:
        """Give the file's name as it is now: a mail program renames it when a flag changes, and moves it from `new` to `cur`."""
        if Path(place_of(self._source, name)).exists():
            return name
        box_path, _, file = name.rpartition("/")
        above, unique = box_path.rpartition("/")[0], _FLAGS.sub("", file)
        for box in BOXES[:2]:
            folder = self._place / above / box
            for candidate in folder.iterdir() if folder.is_dir() else ():
                if _FLAGS.sub("", spelt(candidate.name)) == unique:
                    return spelt(candidate.relative_to(self._place).as_posix())
        return name


def _flags(name: str) -> tuple[tuple[Evidence, ...], tuple[Mark, ...]]:
    match = _FLAGS.search(name)
    flags = match[1] if match else ""
    marks: tuple[Mark, ...] = (Mark.DELETED,) if "T" in flags else ()
    if "/tmp/" in f"/{name}":  # noqa: S108 - the Maildir's own folder: a delivery that was not finished
        marks += (Mark.TRUNCATED,)
    return (Evidence.FLAG_DRAFT,) if "D" in flags else (), marks
