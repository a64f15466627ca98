"""Where mail lies: a source, its folders, the spans of work it is cut into, and the way back to one message."""

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """Name the format of a source, decided by its content and never by its name."""

    MBOX = "mbox"
    EML = "eml"
    MAILDIR = "maildir"
    PST = "pst"
    MSG = "msg"
    IMAP = "imap"
    AUTOCOMPLETE = "autocomplete"  # what Outlook completes addresses with, in a file of its own


class FolderRole(StrEnum):
    """Say what a folder is for, as far as the store or its name tells."""

    SENT = "sent"
    INBOX = "inbox"
    DRAFTS = "drafts"
    OUTBOX = "outbox"
    TRASH = "trash"
    JUNK = "junk"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """Name one store of mail: a file, or a folder that is one store (a Maildir, a tree of loose message files).

    `argument` is what the person named: `location` itself or a folder above it. `size` is in bytes, `modified` the newest
    modification time in nanoseconds since the epoch; `sha256` is the digest before reading (hex; empty: not taken).

    A folder on a mail server is a source of its own: `size` is what its header fields are expected to come to, and `stamp` is
    UIDVALIDITY:UIDNEXT when it was looked at, empty for what lies in files.
    """

    kind: SourceKind
    location: str
    argument: str
    size: int = 0
    modified: int = 0
    sha256: str = ""
    stamp: str = ""

    @property
    def is_remote(self) -> bool:
        """Tell whether it lies on a server, where new messages are added to it and no digest of it can be taken."""
        return self.kind is SourceKind.IMAP


@dataclass(frozen=True, slots=True)
class Folder:
    """Name one folder of a source; `path` uses `/` and is empty for a store without folders; `count` is None until known."""

    path: str
    role: FolderRole
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Cut out one unit of work, about 1 to 2 s, that can be done again with the same result.

    For a store that is one file, the span owns the messages that START in bytes `start` to `stop` (exclusive). For a store of
    many files, `names` are the files below the source's location and `start`/`stop` count them. In a folder on a mail server
    they are UIDs.
    `size` is the bytes it stands for, which progress is measured in.
    """

    source: Source
    folder: Folder
    start: int
    stop: int
    names: tuple[str, ...] = ()
    size: int = 0


@dataclass(frozen=True, slots=True)
class Locator:
    """Tell where one message is, well enough to read it again.

    `key` belongs to the reader: `offset+length` in an mbox, the file's path below the source in EML and Maildir, a node id in a
    PST, UIDVALIDITY:UID in IMAP.
    """

    source: str
    folder: str
    key: str
