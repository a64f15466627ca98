"""From what a person named to the sources of mail in it: any mixture of formats, told by content and never by name."""

import os
import stat
from collections import Counter
from pathlib import Path
from typing import Final

from missent.model import Problem, ProblemCode, Source, SourceKind, Stage
from missent.readers.kinds import kind_in_folder, kind_of
from missent.readers.opening import READERS
from missent.readers.tree import (
    FoundFile,
    FoundMaildir,
    PassedOver,
    is_placeholder,
    is_text,
    maildir_files,
    maildir_subfolders,
    place_below,
    survey,
)

_MANY: Final = frozenset(("emlx",))
"""Formats with one message a file: told once for each folder, with a count."""


def sources(argument: str) -> tuple[list[Source], int, list[Problem]]:
    """Find the sources in a file or folder: the sources, how many files were passed over as no mail, and what could not be read.

    Everything is opened read-only. Formats that are known and not read yet, links out of the folder and what may not be opened
    are Problems, never passed over in silence.
    """
    try:
        status = Path(argument).stat()
    except (OSError, ValueError) as error:
        return [], 0, [Problem(Stage.DISCOVER, ProblemCode.CANNOT_OPEN, argument, detail=_words(error))]
    if stat.S_ISDIR(status.st_mode):
        walk = _Walk(argument)
        walk.run()
        return walk.sources, walk.skipped, walk.problems
    return _one_file(argument, status)


def _one_file(argument: str, status: os.stat_result) -> tuple[list[Source], int, list[Problem]]:
    def refused(code: ProblemCode, detail: str = "") -> tuple[list[Source], int, list[Problem]]:
        return [], 0, [Problem(Stage.DISCOVER, code, argument, detail=detail)]

    if not stat.S_ISREG(status.st_mode):
        return refused(ProblemCode.NO_MAIL)
    if is_placeholder(status):
        return refused(ProblemCode.PLACEHOLDER)
    try:
        kind = kind_of(argument, status.st_size, strict=False)
    except OSError as error:
        return refused(ProblemCode.CANNOT_OPEN, _words(error))
    if kind is None:
        return refused(ProblemCode.NO_MAIL)
    if kind not in READERS:
        return refused(ProblemCode.NOT_SUPPORTED, str(kind))
    return [Source(SourceKind(kind), argument, argument, status.st_size, status.st_mtime_ns)], 0, []


class _Walk:
    """Gather what a folder holds."""

    def __init__(self, argument: str) -> None:
        self._argument = argument
        self.sources: list[Source] = []
        self.skipped = 0
        self.problems: list[Problem] = []
        self._loose: list[FoundFile] = []
        self._loose_kinds: set[SourceKind] = set()
        self._unopened: list[Problem] = []
        self._unread: Counter[tuple[str, str]] = Counter()

    def run(self) -> None:
        """Look at every file once."""
        for found in survey(self._argument):
            match found:
                case FoundFile():
                    self._look(found)
                case FoundMaildir():
                    self._take_maildir(self._place(found.path))
                case PassedOver():
                    self.skipped += 1
                case Problem():
                    self.problems.append(found)
        if self._loose:
            size, modified = sum(file.size for file in self._loose), max(file.modified for file in self._loose)
            kind = SourceKind.EML if SourceKind.EML in self._loose_kinds else SourceKind.MSG  # one reader reads both
            self.sources.append(Source(kind, self._argument, self._argument, size, modified))
        else:
            self.problems += self._unopened  # else the reader of the loose files meets them again, and tells
        for (folder, name), count in self._unread.items():
            self.problems.append(_unsupported(folder, f"{name}: {count}"))

    def _look(self, file: FoundFile) -> None:
        place = self._place(file.path)
        try:
            kind = kind_in_folder(os.fspath(place_below(self._argument, file.path)), file.size, file.modified)
        except OSError as error:
            self._unopened.append(Problem(Stage.DISCOVER, ProblemCode.CANNOT_OPEN, place, detail=_words(error)))
            return
        if kind is None:
            self.skipped += 1
        elif kind in _MANY and kind not in READERS:
            self._unread[str(Path(place).parent), str(kind)] += 1
        elif kind not in READERS:
            self.problems.append(_unsupported(place, str(kind)))
        elif kind in (SourceKind.EML, SourceKind.MSG):
            self._loose.append(file)
            self._loose_kinds.add(SourceKind(kind))
        else:
            self._add(SourceKind(kind), place, file.size, file.modified)

    def _take_maildir(self, place: str) -> None:
        try:
            names = ("", *maildir_subfolders(place)) if is_text(place) else ()
            files = [file for name in names for file in maildir_files(place, name)]
        except OSError as error:
            self.problems.append(Problem(Stage.DISCOVER, ProblemCode.CANNOT_OPEN, place, detail=_words(error)))
            return
        size, modified = sum(file.size for file in files), max((file.modified for file in files), default=0)
        self._add(SourceKind.MAILDIR, place, size, modified)

    def _add(self, kind: SourceKind, place: str, size: int, modified: int) -> None:
        """Add a store; one whose path is no text cannot be named again, and is told instead."""
        if is_text(place):
            self.sources.append(Source(kind, place, self._argument, size, modified))
        else:
            self.problems.append(Problem(Stage.DISCOVER, ProblemCode.NAME_NOT_TEXT, place))

    def _place(self, path: str) -> str:
        return str(Path(self._argument, path)) if path else self._argument


def _unsupported(place: str, detail: str) -> Problem:
    return Problem(Stage.DISCOVER, ProblemCode.NOT_SUPPORTED, place, detail=detail)


def _words(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
