"""From a source to the reader of its format."""

from typing import Final

from missent.errors import ReadError
from missent.model import Source, SourceKind
from missent.readers.addressbook.reader import NicknameReader
from missent.readers.loose import LooseReader
from missent.readers.maildir import MaildirReader
from missent.readers.mbox import MboxReader
from missent.readers.pst.opening import open_store
from missent.readers.reader import Opener, Reader
from missent.readers.signatures import sniff

__all__ = ["READERS", "open_source", "sniff"]

READERS: Final[dict[SourceKind, Opener]] = {
    SourceKind.MBOX: MboxReader,
    SourceKind.EML: LooseReader,
    SourceKind.MSG: LooseReader,
    SourceKind.AUTOCOMPLETE: NicknameReader,
    SourceKind.MAILDIR: MaildirReader,
    SourceKind.PST: open_store,
}
"""The formats that are read; a format that is not here is known by `sniff` and told as not supported."""


def open_source(source: Source) -> Reader:
    """Open a source; raise `OSError` when it cannot be opened, `ReadError` when no reader knows its kind."""
    opener = READERS.get(source.kind)
    if opener is None:
        raise ReadError(f"Missent does not read {source.kind.value} files yet.")
    return opener(source)
