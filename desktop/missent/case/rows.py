"""What a case answers with: one frozen row per question."""

from dataclasses import dataclass
from typing import NamedTuple

from missent.model import (
    Address,
    Alternative,
    Answer,
    Band,
    Bounce,
    Decision,
    Evidence,
    Field,
    Harm,
    Locator,
    Mark,
    MessageState,
    Origin,
    Reason,
    Recipient,
    Sign,
    Spread,
    Triage,
    Verdict,
)


class AddressTally(NamedTuple):
    """Count one sender: messages from it, times it was written to, its messages in folders of sent mail.

    The last two count the part of the first two in mail that came in: with a trace of its journey, outside folders of sent mail.
    """

    address: str
    as_sender: int
    as_recipient: int
    in_sent_folders: int
    came_from: int = 0
    came_to: int = 0


@dataclass(frozen=True, slots=True)
class RecipientLine:
    """Hold one recipient of one message, with what tells the message apart."""

    locator: Locator
    message_id: str
    sent_at: int | None
    state: MessageState
    recipient: Recipient


@dataclass(frozen=True, slots=True)
class CensusRow:
    """Count one domain: distinct messages sent to it and received from it, first and last sent, findings of it.

    `offered` counts the addresses there that are known to autocomplete.
    """

    domain: str
    sent: int
    received: int
    first: int | None
    last: int | None
    flagged: int
    offered: int = 0


@dataclass(frozen=True, slots=True)
class UnresolvedRow:
    """Count one recipient of sent mail that has no address to judge: as it was written, where that stood, how often."""

    raw: str
    origin: Origin
    times: int


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """Count one folder: messages read, which way they went, recipients of the sent ones, and what could not be read.

    `offered` counts what is known to autocomplete, which is no message.
    """

    source: str
    folder: str
    messages: int
    sent: int
    received: int
    drafts: int
    unknown: int
    recipients: int
    unresolved: int
    problems: int
    pending: int
    offered: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """Count a whole case.

    `messages` were read; `judged` of them (the sent ones, or all when all folders were asked for), with their `recipients` and
    `unresolved` ones, were judged. `offered` counts what is known to autocomplete: judged, and no message. `unread` counts bytes
    in spans that are still to be read or were given up.
    """

    messages: int
    sent: int
    received: int
    drafts: int
    unknown: int
    judged: int
    recipients: int
    unresolved: int
    problems: int
    findings: int
    skipped: int
    bytes_read: int
    bytes_unread: int
    offered: int = 0


@dataclass(frozen=True, slots=True)
class FindingRow:
    """Hold one finding: one message to one address, in however many copies.

    `id` is short and stays the same when the case is judged or read again. `source`, `folder` and `key` are those of the copy
    that stands for all: one in a folder of sent mail first. `level` and `signs` tell what was seen in it, when it was opened.
    """

    id: int
    source: str
    folder: str
    key: str
    message_id: str
    sent_at: int | None
    utc_offset: int | None
    subject: str
    field: Field
    address: Address
    intended_domain: str
    intended_address: str
    band: Band
    score: float
    harm: Harm
    bounce: Bounce
    reasons: tuple[Reason, ...]
    alternatives: tuple[Alternative, ...]
    verdict: Verdict
    copies: int
    deleted: bool
    level: int = 0
    signs: tuple[Sign, ...] = ()

    @property
    def locator(self) -> Locator:
        """Give the way back to the message."""
        return Locator(self.source, self.folder, self.key)

    @property
    def is_message(self) -> bool:
        """Tell a message from an address that is merely known to autocomplete."""
        return self.field is not Field.AUTOCOMPLETE


@dataclass(frozen=True, slots=True)
class Copy:
    """Name one place where a message was found, and on what it counts as sent."""

    locator: Locator
    evidence: tuple[Evidence, ...]
    marks: tuple[Mark, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class FindingDetail:
    """Hold all that is known of one finding.

    `recipients` are all of the message's, as written. `first`, `last` (epoch seconds) and `times` tell how often this mailbox
    wrote to the same address. `identity` is the same number for all copies and all findings of one message.
    """

    row: FindingRow
    decision: Decision
    sender: Address | None
    size: int
    recipients: tuple[Recipient, ...]
    copies: tuple[Copy, ...]
    first: int | None
    last: int | None
    times: int
    identity: int = 0
    answers: tuple[Answer, ...] = ()
    triage: Triage | None = None
    spread: Spread | None = None


@dataclass(frozen=True, slots=True)
class Extent:
    """Count distinct messages and addresses; `first` and `last` in epoch seconds, None where no date is known."""

    messages: int
    addresses: int
    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class PairCount:
    """Count the findings of one written domain and the domain that was probably meant."""

    domain: str
    intended: str
    count: int
