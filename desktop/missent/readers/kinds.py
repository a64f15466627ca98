"""What a file is, by its content: its first bytes, and for what looks like one message whether more messages follow in it."""

import os
from pathlib import Path
from typing import BinaryIO, Final

from missent.model import SourceKind
from missent.readers.boundaries import holds_another
from missent.readers.octets import Octets
from missent.readers.signatures import PREFIX, compound_directory, sniff

_SEARCHED: Final = 4 << 20
"""Bytes of a message file in a folder that are searched for a second message."""


def kind_of(path: Path, size: int, *, strict: bool) -> SourceKind | str | None:
    """Tell a file's format from its content; raise `OSError` when it cannot be opened.

    `strict` is for a file met in a folder: there a field name or two make no mail, and not every file is searched to its end.
    """
    with path.open("rb", buffering=0) as file:
        prefix = file.read(PREFIX)
        kind = sniff(prefix, strict=strict)
        directory = compound_directory(prefix)
        if kind is None and directory is not None:
            kind = sniff(prefix + _stretch(file, directory))
    if kind not in (None, SourceKind.EML):
        return kind
    searched = size if not strict else _SEARCHED if kind is SourceKind.EML else PREFIX
    return SourceKind.MBOX if _is_mailbox(path, size, prefix, searched) else kind


def is_message(path: Path, size: int, start: bytes) -> bool:
    """Tell whether a file met in a folder holds one message and no more; `start` is as much of it as was read."""
    return sniff(start[:PREFIX]) is SourceKind.EML and not _is_mailbox(path, size, start, _SEARCHED)


def _is_mailbox(path: Path, size: int, start: bytes, searched: int) -> bool:
    """Tell whether a file that does not start with a From_ line is an mbox that lost its first one."""
    if len(start) >= min(size, searched) and b"From " not in start:
        return False
    with Octets(os.fspath(path), size) as octets:
        return holds_another(octets, min(searched, size))


def _stretch(file: BinaryIO, offset: int) -> bytes:
    file.seek(offset)
    return file.read(PREFIX)
