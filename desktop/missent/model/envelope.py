"""What is known of one message without its body (RFC 9051's word: date, subject, from, to, cc, bcc, message-id)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from missent.model.address import Address, Recipient
from missent.model.source import Locator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class MessageState(StrEnum):
    """Say which way a message went; UNKNOWN until the owner's addresses are known.

    AUTOCOMPLETE is no message but what a mail program keeps to complete addresses with: the typo that will be made again.
    """

    SENT = "sent"
    RECEIVED = "received"
    DRAFT = "draft"
    UNKNOWN = "unknown"
    AUTOCOMPLETE = "autocomplete"


class Evidence(StrEnum):
    """Name one sign that a message was sent by the mailbox's owner, or that it was not."""

    FOLDER_SENT = "folder-sent"
    FOLDER_INBOX = "folder-inbox"
    FOLDER_DRAFTS = "folder-drafts"
    FOLDER_OUTBOX = "folder-outbox"
    LABEL_SENT = "label-sent"
    LABEL_DRAFT = "label-draft"
    LABEL_OTHER = "label-other"
    FLAG_DRAFT = "flag-draft"
    FLAG_UNSENT = "flag-unsent"
    TRACE = "trace"  # Received, Delivered-To or Return-Path: it came in from outside
    SENT_ACCOUNT = "sent-account"
    SUBMIT_TIME = "submit-time"
    OWNER_IS_SENDER = "owner-is-sender"
    RESENT_BY_OWNER = "resent-by-owner"
    AUTOCOMPLETE = "autocomplete"


class Mark(StrEnum):
    """Name something about a message that a reader of the findings must be told."""

    DELETED = "deleted"
    MAYBE_QUOTED = "maybe-quoted"
    TRUNCATED = "truncated"
    SALVAGED = "salvaged"
    CARVED = "carved"
    CHECKSUM_FAILED = "checksum-failed"
    REPORT = "report"  # may tell what became of another message: a bounce, a delay, a receipt
    AUTOMATIC = "automatic"  # list or bulk headers, or a no-reply sender: counts for no habit


@dataclass(frozen=True, slots=True)
class Envelope:
    """Hold one message's envelope.

    `sent_at` is in whole seconds since the epoch, UTC, None when the message has no readable date; `utc_offset` is the sender's
    offset in minutes, None when unknown (also for `-0000`, RFC 5322 3.3). `message_id` keeps its angle brackets. `size` is in
    bytes as stored. `state` is settled once the owner is known; `evidence` says on what. `in_reply_to` is the Message-ID of the
    message that this one answers, empty when it answers none or does not say.
    """

    locator: Locator
    message_id: str
    sent_at: int | None
    utc_offset: int | None
    sender: Address | None
    recipients: tuple[Recipient, ...]
    subject: str
    size: int
    state: MessageState
    evidence: tuple[Evidence, ...] = ()
    marks: tuple[Mark, ...] = ()
    in_reply_to: str = ""


def id_hash(message_id: str) -> int:
    """Give 63 bits that stand for a Message-ID where millions are compared, 0 for none."""
    if not message_id:
        return 0
    return int.from_bytes(blake2b(message_id.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1


def moment(sent_at: int | None) -> str:
    """Give a time in seconds since the epoch as ISO 8601 in UTC, empty when there is none."""
    if sent_at is None:
        return ""
    # not fromtimestamp(): on Windows it takes no time before 1970
    return (_EPOCH + timedelta(seconds=sent_at)).strftime("%Y-%m-%dT%H:%M:%SZ")
