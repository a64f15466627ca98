"""What a file is, by its content: its first bytes, and for what looks like one message whether more messages follow in it."""

from functools import lru_cache
from typing import BinaryIO, Final

from missent.model import SourceKind
from missent.readers.boundaries import holds_another
from missent.readers.octets import Octets
from missent.readers.signatures import PREFIX, ROOT_NAME, compound_directory, holds_outlook_names, sniff

_SEARCHED: Final = 4 << 20
"""Bytes of a message file in a folder that are searched for a second message."""

_OUTLOOK: Final = (".msg", ".oft")
_STORES: Final = (".pst", ".ost")


def kind_of(path: str, size: int, *, strict: bool) -> SourceKind | str | None:
    """Tell a file's format from its content; raise `OSError` when it cannot be opened.

    `strict` is for a file met in a folder: there a field name or two make no mail, and not every file is searched to its end.
    """
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - one for each file of a folder, and paths are dear
        prefix = file.read(PREFIX)
        kind = sniff(prefix, strict=strict) or _outlook(path, file, prefix)
    if kind not in (None, SourceKind.EML):
        return kind
    searched = size if not strict else _SEARCHED if kind is SourceKind.EML else PREFIX
    if _is_mailbox(path, size, prefix, searched):
        return SourceKind.MBOX
    # A store whose start is written over is searched whole by its reader, which says so when there is nothing in it.
    lost = kind is None and path.lower().endswith(_STORES) and size > PREFIX and b"\0" in prefix
    return SourceKind.PST if lost else kind


@lru_cache(16_384)
def kind_in_folder(path: str, size: int, modified: int) -> SourceKind | str | None:
    """Tell the format of a file met in a folder; raise `OSError` when it cannot be opened.

    A scan looks at every file before it reads and once more at its end: one of the same size and time (`modified`, nanoseconds
    since the epoch) is what it was.
    """
    del modified
    return kind_of(path, size, strict=True)


def message_kind(path: str, file: BinaryIO, size: int, start: bytes) -> SourceKind | None:
    """Tell the format of a file met in a folder that holds one message and no more; None for any other file.

    `start` is as much of the open file as was read.
    """
    kind = sniff(start[:PREFIX]) or _outlook(path, file, start)
    if kind is SourceKind.EML:
        return None if _is_mailbox(path, size, start, _SEARCHED) else kind
    return SourceKind.MSG if kind is SourceKind.MSG else None


def _outlook(path: str, file: BinaryIO, start: bytes) -> SourceKind | None:
    """Tell a message as Outlook saves it by the names in its directory; where that is damaged, look for them further on.

    The name does not decide what a file is, but how long it is looked at.
    """
    directory = compound_directory(start)
    there = b"" if directory is None else start[directory : directory + PREFIX] or _stretch(file, directory)
    if holds_outlook_names(there):
        return SourceKind.MSG
    if not path.lower().endswith(_OUTLOOK) or start.isascii():
        return None
    if directory is not None and not there.startswith(ROOT_NAME):  # cut off, or written over
        return SourceKind.MSG
    file.seek(0)
    return SourceKind.MSG if holds_outlook_names(file.read(_SEARCHED) or b"") else None


def _is_mailbox(path: str, size: int, start: bytes, searched: int) -> bool:
    """Tell whether a file that does not start with a From_ line is an mbox that lost its first one."""
    if len(start) >= min(size, searched) and b"From " not in start:
        return False
    with Octets(path, size) as octets:
        return holds_another(octets, min(searched, size))


def _stretch(file: BinaryIO, offset: int) -> bytes:
    file.seek(offset)
    return file.read(PREFIX)
