"""What could not be read, where, at which stage and why. Problems are data: stored, counted, shown, reported."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Name the step at which something could not be done."""

    DISCOVER = "discover"
    OPEN = "open"
    READ = "read"
    PARSE = "parse"
    JUDGE = "judge"
    EXAMINE = "examine"


class ProblemCode(StrEnum):
    """Name what went wrong; the words for a person are in the rooms that speak to persons."""

    NO_MAIL = "no-mail"  # a single file that is no mail
    NOT_SUPPORTED = "not-supported"  # a known format that is not read yet
    CANNOT_OPEN = "cannot-open"
    NAME_NOT_TEXT = "name-not-text"  # a mailbox whose path holds bytes that are no text, so that it cannot be named again
    CANNOT_READ = "cannot-read"
    LINK_SKIPPED = "link-skipped"  # a link out of the folder, or a loop
    PLACEHOLDER = "placeholder"  # the content is in a cloud and not on this computer
    FILE_CHANGED = "file-changed"  # size or time changed between the first look and the last
    FILE_GONE = "file-gone"  # read for an earlier scan of the case, and not there any more
    FILE_SHRANK = "file-shrank"
    HEADER_TOO_LONG = "header-too-long"
    HEADER_MISSING = "header-missing"  # a message without any header field
    HEADER_DAMAGED = "header-damaged"  # a line inside the header block that is no field
    HEADER_CUT = "header-cut"  # the message ends in the middle of a header line
    RECIPIENT_UNREADABLE = "recipient-unreadable"
    HIDDEN_CHARACTERS = "hidden-characters"  # in an address, which was read and is judged without them
    RECIPIENTS_MISSING = "recipients-missing"  # the message names recipients that its recipient table has lost
    DAMAGED = "damaged"  # a store or a message of which a part was lost; the rest was read
    WORKER_DIED = "worker-died"
    WORKER_HUNG = "worker-hung"
    WORKER_BAD_REPLY = "worker-bad-reply"
    OUT_OF_MEMORY = "out-of-memory"
    READER_FAULT = "reader-fault"  # an exception of our own in a reader
    SERVER_UNREACHABLE = "server-unreachable"
    SERVER_UNTRUSTED = "server-untrusted"  # TLS: no certificate that can be believed, or no TLS at all
    SIGN_IN_REFUSED = "sign-in-refused"
    CONNECTION_LOST = "connection-lost"
    SERVER_BUSY = "server-busy"  # it asked to be left alone for a while, longer than was waited
    SERVER_REFUSED = "server-refused"  # it said no to what was asked
    SERVER_MISBEHAVED = "server-misbehaved"  # what it sent breaks the protocol or a cap
    MESSAGE_WITHHELD = "message-withheld"  # it names a message and does not deliver it
    SENT_FOLDER_UNKNOWN = "sent-folder-unknown"  # no folder is marked or named as the one of sent mail
    FOLDER_RENUMBERED = "folder-renumbered"  # UIDVALIDITY changed while the folder was read
    FOLDER_CUT = "folder-cut"  # the server seems to show only the newest messages


@dataclass(frozen=True, slots=True)
class Problem:
    """Hold one thing that was not read; `detail` quotes the system or the data, as theirs and never as our words."""

    stage: Stage
    code: ProblemCode
    source: str
    folder: str = ""
    key: str = ""
    detail: str = ""
